/**
 * A link that holds something of somebody's tells of them as a whole: "https://my.clinic.example/rx/view?pt=0091407&tok=…". And links that a mail broke over two
 * lines.
 */
import type { Draft, Emit } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { isLetter, unitAt } from "../../scan/classes.ts";

/** What makes a link somebody's; names of people and towns stand in public ones. */
const TELLING: ReadonlySet<PersonalType> = new Set([
  "SECRET",
  "ID",
  "EMAIL",
  "PHONE",
  "USERNAME",
  "DOB",
  "CARD",
  "IBAN",
  "BANK",
  "PASSPORT",
  "PLATE",
  "DEVICE",
  "URL",
]);
const LONGEST = 2000;
/** Ends what stands in a mail or a page around a link. */
const STOPS = /[\s"'<>`{}|。，、）」』\u3000]/u;
const CLOSING = /[.,;:!?)\]]+$/;
/** The rest of a link in the next line: behind an open sign, or what no word is. */
const OPEN = /[=&?/%_-]$/;
const REST = /^\r?\n[ \t>]{0,4}([\w.~%=&?/+-]{2,200})(?=\s|[.,;)]?(?:\s|$))/;

export function wholeLinks(text: string, drafts: readonly Draft[], emit: Emit): void {
  if (!text.includes("://")) return;
  let done = -1;
  const places = drafts
    .filter(({ type }) => type === "GEO")
    .slice(0, MOST_PLACES)
    .map(({ start }) => start);
  const found = drafts.filter(({ type }) => TELLING.has(type)).sort((a, b) => a.start - b.start);
  for (const { start, score } of found) {
    if (start < done) continue;
    const from = linkAround(text, start);
    if (from < 0) continue;
    done = linkEnd(text, from);
    // A map's link is a place.
    if (done > start && !places.some((place) => place >= from && place < done))
      emit(from, done, "URL", Math.max(score, LEAST), "url-whole");
  }
}
const LEAST = 0.9;
const MOST_PLACES = 32;

/** Where the link begins that holds the place behind its host; -1 where none does. */
function linkAround(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST);
  let p = at;
  while (p > floor && !STOPS.test(text.charAt(p - 1))) p--;
  const scheme = /https?:\/\/[^/?#]+[/?#]/i.exec(text.slice(p, p + LONGEST));
  // "https://mara:secret@host/": a key before the host is told by itself.
  if (scheme === null || p + scheme.index > at || scheme[0].includes("@")) return -1;
  return isLetter(unitAt(text, p + scheme.index - 1)) ? -1 : p + scheme.index;
}

function linkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST && !STOPS.test(text.charAt(end))) end++;
  const link = text.slice(from, end);
  const rest = REST.exec(text.slice(end, end + 220));
  if (rest !== null && goesOn(link, rest[1] as string)) return end + rest[0].length;
  return end - (CLOSING.exec(link)?.[0].length ?? 0);
}

const goesOn = (link: string, rest: string): boolean =>
  OPEN.test(link)
    ? /[\d&=]/.test(rest)
    : /^[&?]/.test(rest) ||
      (/\d/.test(rest) && /[a-z]/i.test(rest) && !/[./]/.test(rest) && /[?&]\w+=[^&]*$/.test(link));
