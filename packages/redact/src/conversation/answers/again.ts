/** What is said of a value again: that it was wrong ("sorry, 7 not 1"), and the value told back ("so 4421?"). */
import type { Finding, PersonalType } from "../../redacted.ts";
import type { Answer } from "./answers.ts";

/** Words that put right what was said before, at the head of a message or of a clause. */
const CORRECTS =
  /^\s*[*＊]|(?:^|[\s,.!(])(?:sorry|no|nope|not|wrong|wrongly|actually|i mean|i meant|typo|mistake|mistyped|misread|correction|try|maybe|it['’]?s|it is|its|should be|ends? (?:in|with|on)|last (?:one|bit|part|two|three|four|digits?)|nein|nej|nicht|nee|nö|sondern|falsch|halt|moment|doch|vertippt|korrektur|endet|letzten?|non|pas|pardon|erreur|finit|termine|se termine|fini|perdón|perdon|mal|sino|corrijo|equivoqué|termina|acaba|não|nao|errado|errei|desculp\p{L}+|aliás|corrigindo|scusi|scusa|sbagliat\p{L}+|anzi|finisce|fout|niet|maar|eindigt|vergist|nie|pomyłka|pomyliłam|pomyliłem|przepraszam|tylko|poprawka|kończy|ne|není|oprava|spletl\p{L}*|omyl|nikoli|končí|fel|inte|utan|slutar|feil|ikke|forkert|slutter|väärin|ei|vaan|anteeksi|loppuu|nem|hanem|bocsánat|rossz|nu|greșit|ci|scuze|hayır|değil|yanlış|pardon|sonu|krivo|nije|nego|нет|не|ошиб\p{L}+|извините|может|точнее|ні|помил\p{L}+|вибачте|неправильно|грешка|όχι|λάθος|συγγνώμη|τελειώνει|لا|خطأ|غلط|عفوا|آسف|לא|טעות|סליחה|नहीं|गलत|माफ|salah|bukan|maaf|nhầm|không phải|sai)(?![\p{L}\p{M}])|不是|不对|错了|說錯|说错|打错|違い|いえ|間違|訂正|じゃなく|ではなく|아니|틀렸|잘못|정정/iu;

/** Does a message say that something before it was wrong? */
export const corrects = (text: string): boolean => CORRECTS.test(text);

/** "not": of a sentence, where no comma stands behind it. */
const NOT =
  /(?<!\p{L})(?:not|nicht|pas|niet|nie|ne|není|inte|ikke|ei|nem|nu|değil|не|ні|no|não|nao|non|δεν|لا|לא|नहीं|salah|tidak|không|sai)(?!\p{L}|[,.!;:]|\s+(?:es|soy|è|é|sono|sou|it|it['’]s|to|det|das|это|це|to je)(?!\p{L}))/giu;
/** "not Smith, Smyth", "не Петров, а Петрон". */
const NOT_BUT =
  /^\s*\S+ \S+,? (?:(?:а|але|but|it['’]s|sondern|sino|utan|men|mais|ma|maar|ale|hanem|nego|ci|και)\s)?\S+\s*$/iu;
const BUT = /,| (?:а|але|but|sondern|sino|utan|hanem|nego|ci) /iu;
const MOST_BUT = 3;

/** As `corrects`, where what is put right is a word: "it never came" puts no login right. */
export function correctsWord(text: string): boolean {
  if (!corrects(text)) return false;
  if (
    NOT_BUT.test(text) &&
    BUT.test(text) &&
    text.split(/\s+/).length <= MOST_BUT + (/ (?:а|але|but|sondern|sino|utan|hanem|nego|ci) /iu.test(text) ? 1 : 0)
  )
    return true;
  return corrects(text.replace(NOT, " "));
}

/** Somebody who was asked whether it is needed says it is: "yes please, and her name". */
const PERMITS =
  /^\s*(?:(?:yes|yep|yeah|sure|ja|oui|sí|si|sim|sì|jo|tak|ano|да|так|igen|evet|da|kyllä|joo|ναι|نعم|כן|हाँ|हां|네|はい|ok|okay)[,.! ]{0,2}\s?(?:please|pls|bitte|gerne?|s['’]il (?:vous|te) pla[iî]t|svp|por favor|per favore|graag|alsjeblieft|alstublieft|tack|gärna|takk|gjerne|proszę|poproszę|prosím|пожалуйста|будь ласка|kérem|lütfen|vă rog|kiitos|mielellään|παρακαλώ|لو سمحت|من فضلك|בבקשה|कृपया|お願いします|부탁드립니다)|please do|go ahead|by all means)(?!\p{L})/iu;

export const permits = (text: string): boolean => PERMITS.test(text);

interface Value {
  readonly solid: string;
  readonly type: PersonalType;
  left: number;
}

/** Values remembered; messages each is listened for in; what is read of one. */
const MOST_VALUES = 8;
const MOST_LATER = 8;
const LONGEST = 400;
const LEAST = 3;
const LEAST_MISREAD = 4;
/** Longer ones are looked for in the whole conversation (`learn.ts`). */
const MOST = 12;
/** Values with digits of which a short one is not looked for elsewhere. */
const SHORT: ReadonlySet<PersonalType> = new Set([
  "SECRET",
  "IBAN",
  "CARD",
  "BANK",
  "ID",
  "PASSPORT",
  "PLATE",
  "PHONE",
  "DEVICE",
  "ADDRESS",
  "DOB",
]);
const SCORE = 0.74;
/** Pieces of numbers and codes, set apart as they are told. */
const RUN = /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[ ./-]{1,2}[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)*/gu;
const DIGITS = /\p{N}{4,}/u;
const ONE = /[\p{L}\p{N}]+/gu;

const solidOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/**
 * Remembers the short values that were told and finds them in what is said next, whoever says it. Linear: a few values are looked for in
 * a few messages each.
 */
export class Echoes {
  #values: Value[] = [];
  readonly #streets: string[] = [];

  in(text: string, answers: readonly Answer[], found: readonly Finding[]): readonly Answer[] {
    const values = this.#values;
    const streets = this.#streets;
    const again = (values.length > 0 || streets.length > 0) && mayTellAgain(text);
    let out = values.length > 0 && again ? echoed(values, text, answers) : answers;
    if (streets.length > 0 && again) {
      const apart = streetsAgain(streets, text).filter((a) => !out.some((b) => b.start < a.end && a.start < b.end));
      if (apart.length > 0) out = [...out, ...apart];
    }
    if (values.length > 0) this.#values = values.filter((value) => --value.left > 0);
    for (const f of out) this.#remember(text, f);
    for (const f of found) this.#remember(text, f);
    return out;
  }

  #remember(text: string, { type, start, end }: Answer | Finding): void {
    const values = this.#values;
    const streets = this.#streets;
    if (type === "ADDRESS" && streets.length < MOST_VALUES) {
      const street = STREET.exec(text.slice(start, end))?.[0].toLowerCase() ?? "";
      if (street.length >= LEAST_STREET && !streets.includes(street)) streets.push(street);
    }
    if (!SHORT.has(type) || values.length >= MOST_VALUES) return;
    const solid = inDigits(text.slice(start, end));
    if (solid.length < LEAST || solid.length > MOST || !/\p{N}/u.test(solid)) return;
    // "A4711", then "4711, with an A before it".
    for (const part of [solid, DIGITS.exec(solid)?.[0] ?? solid])
      if (!values.some((value) => value.solid === part)) values.push({ solid: part, type, left: MOST_LATER });
  }
}

/** No stand-in and, as all that is told again has, a number. */
const mayTellAgain = (text: string): boolean => text.length <= LONGEST && /\p{N}/u.test(text) && !text.includes("·");

/** "four four two one" is told back as "4421". */
const TOLD = new Map<string, number>(
  [
    "zero null zéro cero nul noll nolla nula zero ноль μηδέν sıfır нуль oh",
    "one eins un uno um een ett yksi jeden jedna один ένα bir",
    "two zwei zwo deux dos due dois twee två kaksi dwa dva два δύο iki",
    "three drei trois tres tre três drie kolme trzy tři три τρία üç",
    "four vier quatre cuatro quattro quatro fyra neljä cztery čtyři четыре τέσσερα dört",
    "five fünf cinq cinco cinque vijf fem viisi pięć pět пять πέντε beş",
    "six sechs seis sei zes sex kuusi sześć šest шесть έξι altı",
    "seven sieben sept siete sette sete zeven sju seitsemän siedem sedm семь επτά yedi",
    "eight acht huit ocho otto oito åtta kahdeksan osiem osm восемь οκτώ sekiz",
    "nine neun neuf nueve nove negen nio yhdeksän dziewięć devět девять εννέα dokuz",
  ].flatMap((words, digit) => words.split(" ").map((word): [string, number] => [word, digit])),
);

function inDigits(value: string): string {
  if (/\p{N}/u.test(value)) return solidOf(value);
  const digits = value
    .toLowerCase()
    .split(/[\s,.-]+/u)
    .map((word) => TOLD.get(word));
  return digits.includes(undefined) ? solidOf(value) : digits.join("");
}

/** A digit wrong, or two changed about: "ending 7791?" of 7719. */
function isMisread(value: string, other: string): boolean {
  if (value.length < LEAST_MISREAD || value.length !== other.length || !/^\p{N}+$/u.test(other)) return false;
  const at = Array.from({ length: value.length }, (_, k) => k).filter((k) => value[k] !== other[k]);
  const [a, b] = at as [number, number];
  return at.length === 1 || (at.length === 2 && value[a] === other[b] && value[b] === other[a]);
}

/** "os. Złotej Jesieni 4" is told back as "Złotej Jesieni 4/16": the street's own words, and a house behind them. */
const STREET = /\p{L}[\p{L}\p{M}'’-]{2,}(?: \p{L}[\p{L}\p{M}'’-]{2,}){0,3}/u;
const HOUSE = /^,? ?\p{N}{1,4} ?\p{L}?(?:[/-]\p{N}{1,4})?(?![\p{L}\p{N}])/u;
const LEAST_STREET = 8;

function streetsAgain(streets: readonly string[], text: string): Answer[] {
  const lower = text.toLowerCase();
  // Letters that change their length with their case are no street's that is looked for.
  if (lower.length !== text.length) return [];
  for (const street of streets) {
    const start = lower.indexOf(street);
    const house = start < 0 ? null : HOUSE.exec(text.slice(start + street.length));
    if (house !== null)
      return [
        { start, end: start + street.length + house[0].length, type: "ADDRESS", score: SCORE, rule: "answer-again" },
      ];
  }
  return [];
}

function echoed(values: readonly Value[], text: string, answers: readonly Answer[]): readonly Answer[] {
  const out = [...answers];
  const add = (start: number, end: number, type: PersonalType): void => {
    if (!out.some((a) => a.start < end && a.end > start))
      out.push({ start, end, type, score: SCORE, rule: "answer-again" });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const told = solidOf(run);
    const whole =
      values.find(({ solid }) => solid === told) ??
      values.find(({ solid }) => isMisread(solid, told)) ??
      // "no 733 at the end", of 900733.
      (told.length >= LEAST && values.some(({ solid }) => solid.endsWith(told)) && corrects(text)
        ? values.find(({ solid }) => solid.endsWith(told))
        : undefined);
    if (whole !== undefined) add(index, index + run.length, whole.type);
    else
      for (const { 0: one, index: at } of run.matchAll(ONE)) {
        const part = values.find(({ solid }) => solid === one.toLowerCase());
        if (part !== undefined) add(index + at, index + at + one.length, part.type);
      }
  }
  return out;
}
