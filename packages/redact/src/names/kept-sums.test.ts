import { expect, test } from "vitest";
import { scan } from "../scan/scan.ts";
import "../words/all.ts";
import { nameScore } from "./model.ts";

function scoreOf(word: string): number {
  const s = scan(`gestern war ${word} da`);
  return nameScore(s, 2);
}

/** So many other words that no sum is kept. */
function forget(): void {
  for (let n = 0; n < 400; n++) {
    const s = scan(Array.from({ length: 100 }, (_, k) => `Wort${(n * 100 + k).toString(36)}x`).join(" "));
    for (let i = 0; i < s.count; i++) nameScore(s, i);
  }
}

test("what a word is worth as a name hangs on no word that was read before", () => {
  const words = ["Bente", "Rente", "Torte", "Dorte", "Chip", "Ship", "Usta", "Esta", "Ça", "Ga", "Torta", "Dorta"];
  const alone = words.map((word) => {
    forget();
    return scoreOf(word);
  });
  forget();
  expect(words.map(scoreOf)).toEqual(alone);
  forget();
  expect([...words].reverse().map(scoreOf).reverse()).toEqual(alone);
});
