/**
 * An e-mail address said in words in the answer to a question for it, as a whole ("zé, ponto, saldanha, arroba, terra, ponto com, ponto bê
 * erre") or piece by piece ("tess dot moran", "at brightpost", "dot co dot uk").
 */

import { isSentenceWord } from "../../recognizers/address/clauses.ts";
import { SMALL } from "../../recognizers/address/place-words.ts";
import { names } from "../../recognizers/persons/things/stops.ts";
import { isFiller, saysNumber } from "../../said/number-words.ts";
import { AT_WORD, DOT_WORD, JOIN_WORD } from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { type Scan, scan } from "../../scan/scan.ts";
import type { Stretch } from "./numbers.ts";

/** What leads to the address: "it's", "mon mail c'est", "imeila mi e". */
const LEADS = names(
  `c'est c’est it’s that's is it's its are be s e-mail email mail emails mails mailadresse adresse address account ist lautet meine mein meinen est mon ma c'est cest adresse es mi correo dirección sería è la il mia mio é o meu minha seria mijn is het e-mailadres är min mejl mejlen det er min mailen epost e-post on se sähköposti sähköpostini meili to jest mój mejl je můj je moj mejl mail az emailem címem cím este mea adresa mi e imeila imeilat imejla mejla mejl mejla emaila mailat имейла имейлът ми е почта моя мой мыло имейл это адрес моя пошта це мій мейл моє είναι einai to μου mailim mailimiz epostam adresim şöyle alamat emailnya emailku kak البريد ايميلي إيميلي هو הוא המייל שלי ईमेल है मेरा yes yeah ja oui sí sì sim tak да evet`,
);
/** Names of letters that end it: "com punto eme equis", "ponto bê erre", "dot u k". */
const LETTER = names(
  "a be bê bé ce cê dé de e efe effe ge gê hache agá i jota ka ele elle eme emme ene enne o pe pê pé cu erre ere ese esse te tê té u uve vê equis xis ics i-griega ípsilon zeta zê zeta bi ci di gi pi ti vu zed zet uk co com eu us",
);
const [MOST_LOCAL, MOST_DOMAIN, MOST_PIECE] = [10, 8, 7] as const;
const ENDED = /[!?;:\n]|\.\s|["”»]/u;

const pool = makePool(128);

/** @param further a piece of it was told before */
export function saidMailIn(text: string, further: boolean): Stretch | null {
  const s = scan(text, false, pool);
  for (let k = 1; k + 2 < s.count; k++) {
    if (((s.word[k] as number) & AT_WORD) === 0) continue;
    const last = domainEnd(s, k);
    const first = last < 0 ? -1 : localStart(s, k);
    if (first >= 0) return { start: s.start[first] as number, end: s.end[last] as number };
  }
  return pieceOf(s, further);
}

const isSign = (s: Scan, k: number): boolean => ((s.word[k] as number) & (AT_WORD | DOT_WORD | JOIN_WORD)) !== 0;
const isDot = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & DOT_WORD) !== 0 || (k > 0 && s.text.slice(s.end[k - 1], s.start[k]) === ".");
const gapBefore = (s: Scan, k: number): string => s.text.slice(s.end[k - 1], s.start[k]);

/** Its last token, behind the word for the sign at `at`; -1: no domain is told there. */
function domainEnd(s: Scan, at: number): number {
  let last = -1;
  for (let k = at + 2; k < s.count && k - at <= MOST_DOMAIN; k++) {
    if (ENDED.test(gapBefore(s, k))) break;
    if (((s.word[k] as number) & DOT_WORD) !== 0) {
      if (k + 1 >= s.count || ENDED.test(gapBefore(s, k + 1))) break;
      last = ++k;
      // "bê erre", "u k".
      while (k + 1 < s.count && LETTER(s, k) && LETTER(s, k + 1) && !ENDED.test(gapBefore(s, k + 1))) last = ++k;
    } else if (last >= 0) break;
    else if (gapBefore(s, k) === ".") last = k;
  }
  return last;
}

/** Its first token, before the word for the sign at `at`; -1: nothing stands there. */
function localStart(s: Scan, at: number): number {
  let first = -1;
  for (let k = at - 1; k >= 0 && at - k <= MOST_LOCAL; k--) {
    if (k < at - 1 && ENDED.test(gapBefore(s, k + 1))) break;
    if (LEADS(s, k) && !isSign(s, k) && !isJoined(s, k)) break;
    if (isFiller(s.text.slice(s.start[k], s.end[k]))) continue;
    first = k;
  }
  return first >= 0 && isSign(s, first) ? -1 : first;
}

/** "mail dot nina": one of its own words, with a sign right behind it or before it. */
const isJoined = (s: Scan, k: number): boolean =>
  (k + 1 < s.count && (((s.word[k + 1] as number) & (DOT_WORD | JOIN_WORD)) !== 0 || gapBefore(s, k + 1) === ".")) ||
  (k > 0 && ((s.word[k - 1] as number) & (DOT_WORD | JOIN_WORD)) !== 0);

/** Nothing but words with signs between them, or, behind a piece that was told, with a sign before them. */
function pieceOf(s: Scan, further: boolean): Stretch | null {
  if (s.count < 2 || s.count > MOST_PIECE || /[?!;:\n]/u.test(s.text)) return null;
  let [signs, words, beside] = [0, 0, 0];
  for (let k = 0; k < s.count; k++) {
    if (isSign(s, k) || isDot(s, k)) signs++;
    if (!isSign(s, k)) {
      words++;
      if (!(k > 0 && isSign(s, k - 1)) && !isDot(s, k) && !(k + 1 < s.count && (isSign(s, k + 1) || isDot(s, k + 1))))
        beside++;
    }
  }
  const begins = isSign(s, 0);
  if (signs === 0 || words === 0 || beside > 0 || (begins && !further)) return null;
  return { start: s.start[0] as number, end: s.end[s.count - 1] as number };
}

/** "timo unterstrich berg acht acht", "lea tiret du bois": a user's name, nothing else said, with a word for a sign inside. */
export function saidLoginIn(text: string): Stretch | null {
  if (/[?!;:\n@]/u.test(text)) return null;
  const s = scan(text, false, pool);
  let first = 0;
  while (first < s.count && !isSign(s, first) && leadsTo(s, first)) first++;
  const words = s.count - first;
  if (words < 3 || words > MOST_LOGIN) return null;
  let signs = 0;
  for (let k = first; k < s.count; k++) {
    const sign = ((s.word[k] as number) & (JOIN_WORD | DOT_WORD)) !== 0;
    if (sign && k > first && k + 1 < s.count) signs++;
    if (!sign && isSentenceWord(s, k) && !SMALL(s, k) && !saysNumber(text.slice(s.start[k], s.end[k]))) return null;
  }
  return signs > 0 ? { start: s.start[first] as number, end: s.end[s.count - 1] as number } : null;
}
/** "it's", "c'est", "euh": the letter before an apostrophe too. */
const leadsTo = (s: Scan, k: number): boolean =>
  LEADS(s, k) ||
  isFiller(s.text.slice(s.start[k], s.end[k])) ||
  "'’".includes(s.text.charAt(s.end[k] as number) || " ");
const MOST_LOGIN = 9;
