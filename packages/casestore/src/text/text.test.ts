import { describe, expect, it } from "vitest";
import { mark } from "../queries/snippets.ts";
import { gramsOf, occurs, searched, termsOf } from "./terms.ts";

describe("terms", () => {
  const found = (text: string, words: string[], phrases: string[] = []) =>
    termsOf(words, phrases).every((term) => occurs(term, searched(text)));

  it.each([
    ["Über den Straßen", "uber", true],
    ["Über den Straßen", "stra", false],
    ["see [EMAIL·k7f2q9xa], please", "k7f2q9xa", true],
    ["see [EMAIL·k7f2q9xa], please", "K7F2Q9XA", true],
    ["クレジットカードの請求書を再発行", "請求書", true],
    ["クレジットカードの請求書を再発行", "請求", true],
    ["クレジットカードの請求書を再発行", "書請求", false],
    ["請求が求書", "請求書", false],
    ["クレジット", "ク", true],
    ["ขอคืนเงินด้วยครับ", "คืนเงิน", true],
    ["환불을 원합니다", "환불", true],
    ["iPhone充電器", "iphone", true],
    ["e\u0301te\u0301", "ÉTÉ", true],
    ["ＡＢＣ１２３", "abc123", true],
    ["thanks👍", "thanks", true],
    ["costs 5€ now", "5", true],
    ["great 👍", "👍", true],
    ["thanks", "👍", false],
    ["x", "…", true],
  ])("in %j the word %j: %s", (text, word, expected) => {
    expect(found(text, [word])).toBe(expected);
  });

  it.each([
    ["the Art of war", "art of", true],
    ["start of, art", "art of", false],
    ["art, of", "art of", false],
    ["領収書を再発行してください", "再発行して", true],
    ["Café — closed", "cafe — closed", true],
  ])("in %j the phrase %j: %s", (text, phrase, expected) => {
    expect(found(text, [], [phrase])).toBe(expected);
  });

  it("only texts of unspaced scripts have grams", () => {
    expect(gramsOf("Ünïcode, привет — “ok” 👍 ½")).toEqual([]);
    expect(gramsOf("iPhone充電器 ok").sort()).toEqual(["iphone", "充電", "電器"].sort());
  });

  it("marks whole words only, at their places in the original", () => {
    const text = `${"padding ".repeat(40)}the Art of STÄRT; art👍`;
    const runs = mark(text, termsOf(["art"], []));
    expect(runs.filter((run) => run.hit).map((run) => run.text)).toEqual(["Art", "art"]);
    expect(runs.length).toBeGreaterThan(1);
    expect(text).toContain(runs.map((run) => run.text).join(""));
  });
});
