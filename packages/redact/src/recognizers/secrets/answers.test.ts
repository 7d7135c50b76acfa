import { expect, test } from "vitest";
import { found } from "../found.ts";
import { told } from "../told.ts";
import { denseAnswers } from "./dense.ts";
import { plainPasswords } from "./plain.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["memorable word: driftwood", ["SECRET driftwood"]],
  ["the answer to the security question is Tobermory", ["SECRET Tobermory"]],
  ["Geheimfrage - erstes Haustier - Minka", ["SECRET Minka"]],
  ["кодовое слово черника", ["SECRET черника"]],
  ["gizli sorunun cevabı Boncuk", ["SECRET Boncuk"]],
  ["safe word tangerine, twice", ["SECRET tangerine"]],
  ["The security question is not shown.", []],
  ["the code word count is 1200", []],
];

test.each(TABLE)("what people prove who they are with is found behind its name: %s", (text, expected) => {
  expect(found(told, text).filter((value) => value.startsWith("SECRET"))).toEqual(expected);
});

const PLAIN: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["my password is marmalade but it fails", ["SECRET marmalade"]],
  ["login kurt_a and password sunflower", ["SECRET sunflower"]],
  ["şifrem papatya ama kabul etmiyor", ["SECRET papatya"]],
  ["رمز عبورم نیلوفر است", ["SECRET نیلوفر"]],
  ["my password is longer than the field", []],
  ["login and password work", []],
];

test.each(PLAIN)("a password that is one plain word is told by what joins it: %s", (text, expected) => {
  expect(found(plainPasswords, text)).toEqual(expected);
});

const DENSE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["秘密の質問の答えはポチです", ["SECRET ポチ"]],
  ["보안 질문 답은 바둑이입니다", ["SECRET 바둑이"]],
  ["密保问题答案不对", []],
];

test.each(DENSE)("answers are found in scripts without spaces: %s", (text, expected) => {
  expect(found(denseAnswers, text)).toEqual(expected);
});
