/** What pieces of an address are told apart by: what stands between two tokens, and the small words inside a piece. */
import { C_BANK, C_CARD, C_ID, C_PHONE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isNumber, sizeOf } from "../context.ts";
import { isWord } from "../persons/name-tokens.ts";
import { names } from "../persons/things/stops.ts";

export const IN = 0;
export const COMMA = 1;
export const LINE = 2;
export const STOP = 3;

/** What stands between tokens `k` and `k + 1`. */
export function gapKind(s: Scan, k: number): number {
  if (k < 0 || k + 1 >= s.count) return STOP;
  const from = s.end[k] as number;
  const to = s.start[k + 1] as number;
  if (to - from > 9) return STOP;
  const line = ((s.shape[k + 1] as number) & LINE_START) !== 0;
  if (to - from === 1 && !line && s.text.charCodeAt(from) === 32) return IN;
  // "no:7 k:3 d:9", "Top: 12".
  if (s.text.charCodeAt(from) === 58 && to - from < 3 && !line) return OF_HOUSE(s, k) && isNumber(s, k + 1) ? IN : STOP;
  let comma = false;
  for (let p = from; p < to; p++) {
    const c = s.text.charCodeAt(p);
    if (c === 44 || c === 0x60c) comma = true;
    else if (c === 46) {
      // A dot ends a sentence behind a long word, not an abbreviation or an ordinal.
      if (to - p > 1 && (isWord(s, k) ? sizeOf(s, k) > 5 : sizeOf(s, k) > 2) && !line) return STOP;
    } else if (c === 45) {
      if (p > from && p + 1 < to) comma = true;
    } else if (c === 0xb7 || c === 0x2022 || c === 0x2013) {
      // "Am Rott 12 · 57072 Siegen": the head of a letter.
      if (p === from || p + 1 === to) return STOP;
      comma = true;
    } else if (
      !(
        c === 32 ||
        c === 9 ||
        c === 10 ||
        c === 13 ||
        c === 35 ||
        c === 47 ||
        c === 39 ||
        c === 62 ||
        c === 0x2116 ||
        c === 0x201e ||
        c === 0x201c ||
        c === 34
      )
    )
      return STOP;
  }
  return line ? LINE : comma ? COMMA : IN;
}

/** Before a sign and its number. */
const OF_HOUSE = names("no nr nº kat daire k d blok bl sc et ap mz lt lote top tür lgh hus");

/** Words that begin a street's name in small or capital letters: "Am Alten Graben", "Hinter der Kirche", "Pod Kaštany". */
export const LEADS = wordSet(
  "am an auf bei beim im in zum zur unter hinter über vor von nad na pod u v ve za k ke the de del la le les los las el den der dem do da dos das des du dei degli delle della dello di al aan op het van st no nr č số ngõ",
);
export const SETTLEMENT = wordSet(
  "г м гр с пгт пос дер tp col colonia urb brgy barangay kec kel kab kota mah mahallesi phường quận huyện xã thị p q ж жк",
);
/** A cue of something else: the word is no street's. */
export const NOT_STREET = C_RELEASE | C_VERSION | C_PHONE | C_BANK | C_CARD | C_ID;

/** Which side or floor of a house. */
export const UNIT_SIDE = wordSet(
  "links rechts mitte linke rechte left right ground first second third upper lower rear front gauche droite izquierda derecha sinistra destra esquerdo direito fundos frente sobrado",
);
