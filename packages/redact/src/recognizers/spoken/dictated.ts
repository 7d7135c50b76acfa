/**
 * Passwords and user names as they are dictated: "password is capital l e m o n three eight exclamation mark", "my user name is jem
 * underscore attwater thirty eight"; and a house told in words without a word for living, "it's thirty eight birch grove".
 */
import { C_PASSWORD, C_USER, COMMON, DIGIT_WORD, DOT_WORD, JOIN_WORD, STREET_AFTER } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { saidAddress } from "../address/said.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { isStatus } from "../status-words.ts";

/** Cases of letters. */
const CASE = wordSet(
  `capital uppercase lowercase upper lower case big small groß großes großer klein kleines kleiner majuscule minuscule mayúscula minúscula maiuscola minuscola maiuscolo minuscolo maiúscula hoofdletter kleine letter
  duże małe stor stort liten versal iso pieni velké malé большая маленькая`,
  "folded",
);
/** Signs as they are called. */
const SIGN = wordSet(
  `hash hashtag pound dollar percent ampersand asterisk star exclamation question mark slash colon comma semicolon equals
  raute ausrufezeichen fragezeichen sternchen prozent dollarzeichen dièse étoile astérisque interrogation almohadilla asterisco exclamación interrogación signo admiración
  cancelletto esclamativo interrogativo cerquilha exclamação interrogação hekje sterretje uitroepteken vraagteken krzyżyk gwiazdka wykrzyknik pytajnik
  fyrkant stjärna utropstecken frågetecken udråbstegn spørgsmålstegn utropstegn spørsmålstegn huutomerkki kysymysmerkki křížek hvězdička vykřičník otazník решетка решётка звездочка звёздочка восклицательный вопросительный знак`,
  "folded",
);
/** Between the word and what is dictated. */
const LEAD = wordSet(
  "name names id is was s are it its ist lautet war est es era è é er är on to je este это um uh er so ähm euh eh all in",
  "folded",
);
/** What is said before a house's number where one lives. */
const BEFORE_HOUSE = wordSet("s its at thats");
const AT = wordSet("at");
const I_AM = wordSet("m am im");
/** Inside of a number in words. */
const OF_NUMBER = wordSet("and hundred thousand");
/** What ends the value. */
const ENDS =
  /^["'”]?(?:\s*$|\s*[\n.,;!?)]| (?:and|but|or|then|with|for|und|aber|mit|et|mais|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|и|но)(?!\p{L}))/u;
const MOST = 24;
const FEWEST = 4;
/** Words of the language among the signs. */
const MOST_WORDS = 2;

export function dictated(ctx: Context): void {
  const s = ctx.scan;
  if (
    (s.cues & (C_PASSWORD | C_USER)) !== 0 &&
    ((s.words & (DIGIT_WORD | JOIN_WORD | DOT_WORD)) !== 0 || SIGN.inText(s))
  )
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const cue = (s.cue[i] as number) & (C_PASSWORD | C_USER);
      if (cue !== 0) spelledOut(ctx, i, cue === C_PASSWORD);
    }
  if (!s.hasDigit && (s.words & STREET_AFTER) !== 0 && (s.words & DIGIT_WORD) !== 0 && BEFORE_HOUSE.inText(s))
    house(ctx);
}

function spelledOut(ctx: Context, i: number, secret: boolean): void {
  const s = ctx.scan;
  let k = i + 1;
  while (k < s.count && k <= i + 5 && beside(s, k) && LEAD(s, k)) k++;
  if (k === i + 1 && !/^ ?:/.test(s.text.slice(s.end[i], (s.end[i] as number) + 2))) return;
  let last = -1;
  let [items, letters, words, signs, joins, cases] = [0, 0, 0, 0, 0, 0];
  for (let p = k; p < s.count && p - k < MOST && (p === k || beside(s, p)); p++) {
    const w = s.word[p] as number;
    if (sizeOf(s, p) === 1 && isWord(s, p)) letters++;
    else if ((w & DIGIT_WORD) !== 0 || (isNumber(s, p) && sizeOf(s, p) <= 4)) signs++;
    else if ((w & (JOIN_WORD | DOT_WORD)) !== 0) joins++;
    else if (SIGN(s, p)) signs++;
    else if (CASE(s, p)) cases++;
    else if (isWord(s, p) && sizeOf(s, p) >= 3 && (w & COMMON) === 0 && words < MOST_WORDS && isPlain(s, p)) words++;
    else break;
    last = p;
    items++;
  }
  if (last < 0 || !ENDS.test(s.text.slice(s.end[last], (s.end[last] as number) + 10))) return;
  const told = secret
    ? (letters >= 2 && letters + signs + joins >= FEWEST) || (words > 0 && signs + joins >= 2 && items - cases >= 3)
    : joins > 0 && joins < items - 1 && words + letters > 0 && items >= 3;
  if (told)
    ctx.emit(
      s.start[k] as number,
      s.end[last] as number,
      secret ? "SECRET" : "USERNAME",
      0.84,
      secret ? "password-dictated" : "username-dictated",
    );
}

const isPlain = (s: Scan, k: number): boolean => !isStatus(s.text.slice(s.start[k], s.end[k]));

/** Only a blank, a comma or a hyphen stands before token `k`, or what ends "password's" and "is:". */
function beside(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || gap === ", " || gap === "-" || gap === "'" || gap === "’" || gap === ": " || gap === " : ";
}

function house(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    // "it's two way": a number of two words, or one that counts tens.
    if (((s.word[i] as number) & DIGIT_WORD) === 0 || i === 0 || !BEFORE_HOUSE(s, i - 1)) continue;
    if (AT(s, i - 1) && !I_AM(s, i - 2)) continue;
    let k = i + 1;
    while (k < s.count && (((s.word[k] as number) & DIGIT_WORD) !== 0 || OF_NUMBER(s, k))) k++;
    if (k >= s.count || (k === i + 1 && sizeOf(s, i) < 6)) continue;
    if (((s.word[k] as number) & COMMON) === 0 || isUpper(s, k)) saidAddress(ctx, i);
  }
}
