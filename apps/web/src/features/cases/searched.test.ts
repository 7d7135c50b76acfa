import { expect, test } from "vitest";
import { belongsTo, forget } from "../../lib/tab-memory.ts";
import { keepWords, wordsOf } from "./searched.ts";

test("words are found again by a key that does not tell them", () => {
  const [one, other] = [keepWords("mara.quill@example.com"), keepWords("printer")];
  expect(one).toMatch(/^[0-9a-f]{8}$/);
  expect(one).not.toBe(other);
  expect([wordsOf(one), wordsOf(other), wordsOf("0000")]).toEqual(["mara.quill@example.com", "printer", undefined]);
});

test("the same words have the same key, so that an answer which is at hand is not asked for again", () => {
  expect(keepWords("toner")).toBe(keepWords("toner"));
});

test("another person in the same tab finds none of them", () => {
  belongsTo("lea");
  const key = keepWords("printer");
  belongsTo("lea");
  expect(wordsOf(key)).toBe("printer");
  belongsTo("abe");
  expect(wordsOf(key)).toBeUndefined();
  forget();
});
