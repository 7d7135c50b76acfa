import fc from "fast-check";
import { expect, test } from "vitest";
import { find } from "../index.ts";
import { normalise } from "./normalise.ts";

/** Letters that machines write in several units, each with its parts. */
const letters = fc.oneof(
  fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom(..."ガギグゲゴザジズゼゾダヂヅデドバパビピブプベペボポヴがぎぐげござばぱびぴ"),
  fc.constantFrom(..."йёїўЙЁЇЎ"),
  fc.constantFrom(..."άέήίόύώΆΈΉΊΌΎΏϊϋ"),
  fc.constantFrom(..."abc 123カ各가Сα"),
);

test("letters in parts read as letters in one, whatever stands between them", () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 24 }), (list) => {
      const whole = list.join("");
      expect(normalise(whole.normalize("NFD")).text).toBe(normalise(whole).text);
    }),
  );
});

test("kana of half width read as those of full width, with their dots", () => {
  expect(normalise("ｻﾒｼﾞﾏ ﾄｳｺ ﾊﾟﾋﾟ").text).toBe("サメジマ トウコ パピ");
});

test("points of vowels and the stroke that makes a word longer are none of its letters", () => {
  expect(normalise("خَالِد الحَرْبيّ محـــمد").text).toBe("خالد الحربي محمد");
  expect(normalise("דָּוִד כֹּהֵן").text).toBe("דוד כהן");
  // "20 ريال" behind "by": no stroke within a word.
  expect(normalise("بـ20 ريال").text).toBe("بـ20 ريال");
});

test("a finding covers every part of its last letter", () => {
  for (const text of ["제 이름은 김도윤", "お名前：ワタナベ ジュンペイ", "اتصل بالموظف خَالِد الحَرْبيّ"]) {
    const given = text.normalize("NFD");
    const [found] = find(given);
    expect(given.slice(found?.start, found?.end).normalize("NFC")).toBe(
      text.slice(find(text)[0]?.start, find(text)[0]?.end),
    );
    expect(found?.end).toBe(given.length);
  }
});
