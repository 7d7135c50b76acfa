import { expect, test } from "vitest";
import { isDenseSentence, isIndicSentence } from "./dense-sentence.ts";

test.each([
  "請求書に書いてあります",
  "今手元にありません",
  "画面がまだ真っ暗です",
  "少々お待ちください",
  "屏幕还是黑的",
  "我找一下盒子",
  "退款要多久",
  "昨天已经告诉你同事了",
  "아직 못 찾았어요",
  "영수증에 적혀 있습니다",
])("%s is a sentence", (said) => {
  expect(isDenseSentence(said)).toBe(true);
});

test.each([
  "山田まり子",
  "田中さくら",
  "ほうじょう まりこ",
  "佐々木健太郎",
  "ワタナベ ケンジ",
  "欧阳春晓",
  "王小明",
  "김민수",
  "선우가람",
  "あさつゆ",
  "사십이 다시 삼이요",
])("%s is none", (said) => {
  expect(isDenseSentence(said)).toBe(false);
});

test("a sentence ends in a verb where no list has the words, and a name does not", () => {
  expect(isIndicSentence("பழைய போனில் எழுதி வைத்திருந்தேன்")).toBe(true);
  expect(isIndicSentence("দেখেন তো কবে আসবে")).toBe(true);
  expect(isIndicSentence("மலர்விழி செல்வம்")).toBe(false);
  expect(isIndicSentence("শর্মিলা বসাক")).toBe(false);
});
