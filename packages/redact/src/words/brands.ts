/** Well-known makers, shops and programs: a capital letter makes no person of them. Written by the project. */
import { AMBIGUOUS, addWords, bitsAt, COMMON, FIRST, hashWord, LAST, lookup } from "../scan/lexicon.ts";
import { BRANDS, BRANDS_BY_TRADE, NAMESAKES } from "./brands-by-trade.ts";
import "./ordinary.ts";

for (const word of `${BRANDS} ${Object.values(BRANDS_BY_TRADE).join(" ")}`.trim().split(/\s+/)) {
  const slot = lookup(hashWord(word));
  addWords(word, slot >= 0 && (bitsAt(slot) & (FIRST | LAST)) !== 0 ? AMBIGUOUS : COMMON);
}
// Behind a title or a given name they are family names all the same.
addWords(NAMESAKES, LAST | AMBIGUOUS);
// Of all makers the one whose name people bear most: alone it is nobody's car for certain.
addWords("ford", LAST | AMBIGUOUS);
