/** Titles of works in quotes: near what is seen, read or heard ("«Иван Васильевич меняет профессию» идёт без звука"), or with words of no name before the quotes close. */
import type { Scan } from "../../../scan/scan.ts";
import { MEDIA, NAMED_BEFORE, SHOPPING } from "../../../words/namesakes.ts";
import { edged } from "../../edged.ts";
import { acts } from "../name-tokens.ts";
import { BEFORE, sentenceBefore, sentenceBehind } from "./sentence-around.ts";

export const SHOPS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${SHOPPING})`, "iu");
const OPENS = "«“„「『《〈";
const CLOSES = "»”“」』》〉";
const LONGEST_TITLE = 48;
const MEDIA_NEAR = new RegExp(MEDIA, "iu");
const NAMED = new RegExp(`(?<!\\p{L})(?:${NAMED_BEFORE})[:：]? ?(?:[-–—=] ?)?$`, "iu");

/** "«Иван Васильевич меняет профессию» идёт без звука": in quotes, near what is seen, read or heard. */
export function isTitleNearWorks(text: string, start: number, end: number): boolean {
  const from = openingQuote(text, start);
  if (from < 0 || !closes(text, end)) return false;
  const before = sentenceBefore(text, from);
  const behind = sentenceBehind(text, end);
  if (NAMED.test(before) || SO_CALLED.test(behind)) return false;
  if ((PRICED.test(behind) && !FOR.test(before)) || (ANOTHER.test(before) && INSTEAD.test(before.slice(-INSTEAD_NEAR))))
    return true;
  return (
    MEDIA_NEAR.test(before) ||
    MEDIA_NEAR.test(behind) ||
    (IN_PLACE.test(before) && (SHOPS.test(before) || SHOPS.test(behind)))
  );
}
/** "«…» — так меня записали". */
const SO_CALLED = edged(/^[^\n]{0,24}[»”"」』] ?[—–-] (?:так|это|я|мо[йёяи]|мене|це|τo|είναι|bu|ben)(?!\p{L})/u);
/** "«Дядя Ваня» за 2 400 руб.", "„Pana Tadeusza” (1999)": what it costs, or the year it came out. */
const PRICED = edged(
  /^[^\n»”"“」』]{0,24}[»”"“」』] ?\(?(?:(?:за|für|for|pour|por|per|à|po|à|a|de|zu|ab|till|til|za) )?(?:(?:18|19|20)\d\d\)|[€£$] ?\d|\d[\d .,]{0,9} ?(?:€|£|\$|₽|руб|лв|грн|Kč|zł|kr|Ft|lei|TL|₺|EUR|USD|GBP|CHF)(?!\p{L}))/u,
);
/** A parcel for somebody. */
const FOR = edged(
  /(?<!\p{L})(?:for|to|from|für|von|an|pour|de|à|para|per|di|da|voor|van|aan|för|från|til|fra|dla|od|pro|для|от|від|за) $/iu,
);
/** "два пъти вместо „Бай Ганьо“": in place of another title. */
const ANOTHER = /[»”"“」』]/u;
const INSTEAD_NEAR = 16;
const INSTEAD =
  /(?<!\p{L})(?:instead of|statt|anstatt|anstelle von|au lieu de|en vez de|en lugar de|invece di|em vez de|in plaats van|istället för|i stedet for|zamiast|místo|namiesto|helyett|în loc de|вместо|замість|αντί για|yerine) ?$/iu;
/** "в «Марье Ивановне»": inside what has quotes around its name. */
const IN_PLACE = edged(/(?<!\p{L})(?:[Вв]|[Вв]о|[Уу] мережі|[Вв] сети) $/u);

/** Where the quotes open that hold `start`, or -1. */
function openingQuote(text: string, start: number): number {
  for (let p = start - 1; p >= 0 && p >= start - LONGEST_TITLE; p--) {
    const c = text.charAt(p);
    if (c === "\n") return -1;
    if (OPENS.includes(c)) return p;
    if (c === '"') return isOdd(text, p) ? p : -1;
    if (CLOSES.includes(c)) return -1;
  }
  return -1;
}
/** Do the straight quotes of the line open at `p`? */
function isOdd(text: string, p: number): boolean {
  let open = true;
  for (let q = p - 1; q >= 0 && q >= p - BEFORE && text.charAt(q) !== "\n"; q--)
    if (text.charAt(q) === '"') open = !open;
  return open;
}
function closes(text: string, end: number): boolean {
  for (let p = end; p < text.length && p < end + LONGEST_TITLE; p++) {
    const c = text.charAt(p);
    if (c === "\n") return false;
    if (c === '"' || CLOSES.includes(c)) return true;
    if (OPENS.includes(c)) return false;
  }
  return false;
}

/** „Osudy dobrého vojáka": a work by its title, from quote to quote; „Wiremu is out" is what somebody says. */
export const isTitleOfWords = (s: Scan, a: number, b: number): boolean =>
  QUOTES.includes(s.text.charAt((s.start[a] as number) - 1) || " ") &&
  !acts(s, b + 1) &&
  REST_OF_TITLE.test(s.text.slice(s.end[b], (s.end[b] as number) + 40));
const QUOTES = '"„“”«»‚‘';
const REST_OF_TITLE = edged(
  /^(?: \p{L}[\p{L}'’-]{0,20}){0,2} \p{Ll}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{0,20}){0,3}["“”»«‘’]/u,
);
