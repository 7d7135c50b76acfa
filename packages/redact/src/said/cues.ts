/** What the word before a number says of it: "my PIN is four seven one nine", "sort code? twenty, forty four, oh nine". */
import { edged } from "../recognizers/edged.ts";
import type { PersonalType } from "../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CURRENCY,
  C_CVV,
  C_DEVICE,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_RELEASE,
  C_VERSION,
  PARTICLE,
} from "../scan/lexicon.ts";
import { LINE_START, type Scan } from "../scan/scan.ts";

/** Words back from the number to the one that says what it is, over a question's end and one line's. */
const REACH = 9;
/** Of a code; fewer are a card's alone, and so many a telephone's, behind "area code", and a card's number. */
const [FEWEST, FEWEST_OF_PHONE, FEWEST_OF_CARD] = [4, 10, 12];
/** What says that a number is a thing's: an order's, a version's, an amount. */
export const THINGS = C_RELEASE | C_VERSION | C_CURRENCY;

/** What the nearest telling word before token `i` says of so many digits; null for nothing. */
export function typeByCue(s: Scan, i: number, digits: number): PersonalType | null {
  let lines = 0;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0 && ++lines > 1) return null;
    const cue = s.cue[k] as number;
    // Dutch "van" is no lorry.
    if ((cue & THINGS) !== 0 && ((s.word[k] as number) & PARTICLE) === 0) return null;
    const type = typeOf(s, k, cue, digits);
    if (type === null) continue;
    // "error code four oh four".
    return k > 0 && ((s.cue[k - 1] as number) & C_RELEASE) !== 0 ? null : type;
  }
  return null;
}

/** "alarmcode", "Tresorcode", "kassakoden": words put together whose last is one for a code, and nobody's. */
const CODE_OF = edged(/(?:code|kode|koden|koodi|kod|pin|kódja|kódot)$/iu);
const OF_OTHERS =
  /^(?:post|zip|bar|qr|error|fehler|fout|fel|fejl|feil|virhe|error|status|land|länder|country|area|vor|bank|blz|sort|product|produkt|artikel|varu|vare|rabatt|rabat|korting|kupong|kampanj|promo|gutschein|voucher|discount|alennus|boek|buchung|booking|farb|color|colour|kleur|src|source|quell|byte|op|en|de|uni|uncode|ascii|spin|clothespin|bowling|hair)/iu;
const SHORTEST = 7;

const isCodeOf = (s: Scan, k: number): boolean => {
  const [from, to] = [s.start[k] as number, s.end[k] as number];
  return to - from >= SHORTEST && CODE_OF.within(s.text, from, to) && !OF_OTHERS.test(s.text.slice(from, to));
};

function typeOf(s: Scan, k: number, cue: number, digits: number): PersonalType | null {
  if (cue === 0) return digits >= FEWEST && digits < FEWEST_OF_PHONE && isCodeOf(s, k) ? "SECRET" : null;
  if ((cue & C_CVV) !== 0) return "CARD";
  if ((cue & C_CARD) !== 0 && digits >= FEWEST_OF_CARD) return "CARD";
  if (digits < FEWEST) return null;
  if ((cue & C_PHONE) !== 0) return "PHONE";
  if ((cue & C_PASSWORD) !== 0) return "SECRET";
  if ((cue & C_BANK) !== 0) return "BANK";
  if ((cue & (C_CODE | C_ONE_TIME)) !== 0)
    return isSortCode(s, k) ? "BANK" : digits < FEWEST_OF_PHONE ? "SECRET" : null;
  if ((cue & C_PASSPORT) !== 0) return "PASSPORT";
  if ((cue & C_ID) !== 0) return "ID";
  return (cue & C_DEVICE) !== 0 ? "DEVICE" : null;
}

const isSortCode = (s: Scan, k: number): boolean => k > 0 && ((s.cue[k - 1] as number) & C_BANK) !== 0;
