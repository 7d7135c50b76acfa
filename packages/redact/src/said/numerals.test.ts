import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf, wordOf } from "./numerals.ts";

const read = (text: string): string => {
  const words = text.split(" ").map(wordOf);
  const digits: string[] = [];
  for (let at = 0; at < words.length; ) {
    const figures = figuresOf(words.slice(at));
    if (figures === null) return `? ${(words[at] as { spelled: string }).spelled}`;
    digits.push(figures.digits);
    at += figures.words;
  }
  return digits.join(" ");
};

describe("numbers in words are written in figures", () => {
  test.each([
    ["forty two", "42"],
    ["nineteen eighty four", "19 84"],
    ["one hundred and six", "106"],
    ["two thousand and nineteen", "2019"],
    ["seven hundred thousand", "700000"],
    ["double seven", "77"],
    ["triple zero", "000"],
    ["two sevens", "77"],
    ["zweiundvierzig", "42"],
    ["drei und zwanzig", "23"],
    ["zweihundertvierunddreißig", "234"],
    ["vierundachtzig null drei", "84 0 3"],
    ["drieëntwintig", "23"],
    ["soixante dix sept", "77"],
    ["quatre vingt douze", "92"],
    ["quatre vingt dix neuf", "99"],
    ["dix sept", "17"],
    ["mille neuf cent soixante et onze", "1971"],
    ["cincuenta y cinco", "55"],
    ["seiscientos cuarenta", "640"],
    ["trentaquattro", "34"],
    ["duecentoquarantuno", "241"],
    ["trinta e oito", "38"],
    ["sjuttioåtta", "78"],
    ["nollsjufem", "075"],
    ["halvtreds", "50"],
    ["seksogtredive", "36"],
    ["kaksikymmentäkolme", "23"],
    ["dwadzieścia trzy", "23"],
    ["pětatřicet", "35"],
    ["huszonöt", "25"],
    ["douăzeci și unu", "21"],
    ["двадцать семь", "27"],
    ["сто сорок два", "142"],
    ["triintrideset", "33"],
    ["είκοσι τρία", "23"],
    ["yirmi üç", "23"],
    ["خمسة وعشرين", "25"],
    ["עשרים ושלוש", "23"],
    ["सत्ताईस", "27"],
    ["saat double nau", "7 99"],
  ])("%s is %s", (words, figures) => expect(read(words)).toBe(figures));

  test.each(["hello", "ticket", "tonne", "zweifel", "seismic", "ottoman"])("%s is no number", (word) =>
    expect(wordOf(word).atom).toBeNull(),
  );

  const ONES = "zero one two three four five six seven eight nine".split(" ");
  test("any digits read out one by one come back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (digits) => {
        expect(read(digits.map((digit) => ONES[digit]).join(" "))).toBe(digits.join(" "));
      }),
    );
  });
});
