import { expect, test } from "vitest";
import { redact } from "../index.ts";

const people = (text: string) =>
  redact(text)
    .findings.filter(({ type }) => type === "PERSON")
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["昨日の夜勤は千尋だったので記録を見てください", "千尋"],
  ["楼道灯坏了，是钭丽娟换的灯泡", "钭丽娟"],
  ["丢了一件蓝色外套，领子里绣着“盛子安”，在体育馆", "盛子安"],
  ["위층에서 쿵쿵대는 건 태오가 뛰어서 그런 거라는데 밤 11시는 너무하잖아요", "태오"],
  ["เมื่อวานเป็นคนเซ็นรับ ไม่ใช่ปวีณา", "ปวีณา"],
  ["배관 공사 동의서는 진말자 통장님이 돌고 계세요", "진말자"],
])("who no rule finds is found by what stands around: %s", (text, name) => {
  expect(people(text)).toEqual([name]);
});

test.each([
  "裏の林で撮った一枚です。補正は不要です。",
  "王老吉凉茶一箱破损，退款52.9元",
  "您好，祝工作顺利。",
  "은비녀 세트 재입고는 다음 주입니다",
  "和平路店今天不营业",
  "อินเทอร์เน็ตล่มตั้งแต่เช้า ช่วยดูหน่อย",
])("a word that is built like a name is none: %s", (text) => {
  expect(people(text)).toEqual([]);
});

test("the place of who was overlooked is the given text's, be it written in other signs", () => {
  const text = "“领子里绣着（盛子安）”，在体育馆；电话１３９０６２１７７４５。";
  for (const { start, end, type } of redact(text).findings)
    if (type === "PERSON") expect(text.slice(start, end)).toBe("盛子安");
});
