import { expect, test } from "vitest";
import { found } from "../found.ts";
import { ledByWords } from "../led-by-words.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["that profile copies me, the real one is linnet_r", ["USERNAME linnet_r"]],
  ["v appke som milka.t", ["USERNAME milka.t"]],
  ["zaklenjen račun zala_na_kolesu", ["USERNAME zala_na_kolesu"]],
  ["the real file is data_final.xlsx, the account is fake", []],
  ["račun st_2024_118 je zavrnjen", []],
];

test.each(TABLE)("a handle of one's own is found, files and bills are not: %s", (text, expected) => {
  expect(found(ledByWords, text)).toEqual(expected);
});
