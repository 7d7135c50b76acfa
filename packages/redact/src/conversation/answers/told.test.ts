import { expect, test } from "vitest";
import { redactConversation } from "../../index.ts";

/** "a: …" is the agent's, "c: …" the customer's. */
const read = (lines: readonly string[]): string =>
  redactConversation(lines.map((line) => ({ text: line.slice(3), author: line[0] as string })))
    .map(({ text }) => text)
    .join("\n");

test.each<[string, readonly string[], readonly string[]]>([
  ["German date", ["a: Ihr Geburtsdatum?", "c: zwölfter neunter achtundfünfzig"], ["neunter", "achtundfünfzig"]],
  ["French date", ["a: Votre date de naissance s'il vous plaît.", "c: le trois juin cinquante-huit"], ["juin", "huit"]],
  ["Polish date", ["a: Data urodzenia?", "c: czwarty lipca sześćdziesiąty"], ["lipca", "sześćdziesiąty"]],
  ["Turkish date", ["a: Doğum tarihiniz?", "c: yirmi iki mayıs doksan"], ["mayıs", "doksan"]],
  ["Japanese date in pieces", ["a: 生年月日を教えてください。", "c: 昭和五十年", "c: 七月二日"], ["昭和", "七月"]],
  ["code in words", ["a: Telefonunuza gelen kodu söyler misiniz?", "c: üç yüz altı", "c: beş yüz on"], ["altı", "beş"]],
  ["code in Chinese", ["a: 请报一下您收到的验证码", "c: 七一九", "c: 零二四"], ["七一九", "零二四"]],
  ["word for the phone", ["a: And your memorable word?", "c: that's foxglove"], ["foxglove"]],
  ["word in Japanese", ["a: 合言葉をお願いします。", "c: あさつゆ"], ["あさつゆ"]],
  ["password", ["a: Welches Passwort verwenden Sie?", "c: das ist apfelkuchen"], ["apfelkuchen"]],
  ["logins", ["a: Which username are you typing?", "c: maybe dwhitlock or dana.w.77"], ["dwhitlock", "dana.w.77"]],
  [
    "others",
    ["a: Your login?", "c: fernbridge", "a: Any other you may have used?", "c: fernb_2"],
    ["fernbridge", "fernb_2"],
  ],
  ["no verb", ["a: And the first line of your address", "c: 27 tanners hill"], ["tanners"]],
])("%s is read by its question", (_, lines, values) => {
  const made = read(lines);
  for (const value of values) expect(made).not.toContain(value);
});

test.each<[readonly string[]]>([
  [["a: Welches Passwort meinen Sie, das vom Router?", "c: vom portal"]],
  [["a: Have you reset the password?", "c: yes twice"]],
  [["a: ¿Recuerda la contraseña?", "c: no"]],
  [["a: What does the login page say?", "c: user not found"]],
  [["a: Quel est le code affiché ?", "c: E7"]],
  [["a: When were you born to this plan?", "c: no idea"]],
])("what answers nothing of the kind stays: %s", (lines) => {
  expect(read(lines)).toBe(lines.map((line) => line.slice(3)).join("\n"));
});
