/** Nouns, which German writes with a capital as names are. */
import { mannerHere } from "../names/model.ts";
import { isGerman, isOrdinary, spelled } from "../names/ordinary-words.ts";
import { isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import type { Scan } from "../scan/scan.ts";
import { isNounName } from "./word-names.ts";

/** "seit dem Sommer": a noun, which German writes as a name is. */
export function isNoun(s: Scan, i: number): boolean {
  return (
    i > 0 &&
    isUpper(s, i) &&
    sameLine(s, i) &&
    (isArticle(s, i - 1) || isPlacedNoun(s, i)) &&
    (isNounName(s, i) || isOrdinary(s, i)) &&
    (isGerman(s) || mannerHere(s).language === GERMAN)
  );
}
/** Of a few words that other languages have as well. */
const GERMAN = 2;
/** "seit Sommer 2023", "Als Koch", "Schönen Winter!", "35 Franken". */
const isPlacedNoun = (s: Scan, i: number): boolean =>
  SINCE(s, i - 1) || /\d ?$/.test(s.text.slice((s.start[i] as number) - 2, s.start[i]));
const SINCE = spelled(
  "seit bis ab ohne aus wie als per kein viel wenig mehr Seit Bis Ab Ohne Als Bei Kein Viel schönen schöner schönes frohen Schönen Frohen Schöner Schönes",
);

const isArticle = spelled(
  "der die das den dem des ein eine einen einem einer eines im am vom zum zur beim ins ans kein keine keinen keinem jeder jede jedes jeden jedem dieser diese dieses diesen diesem mein meine meinen meinem unser unsere unseren unserem letzten letzte nächsten nächste ganzen",
);
