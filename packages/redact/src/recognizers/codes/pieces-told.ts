/**
 * Numbers of people told in pieces: "passport first part 5381 / second part 20974", "BSB first bit 733, then 048", "codice
 * fiscale BLLGNN59 / e poi H49G224K", "DNI termina en 471K"; spelled apart ("NI number q q 3 3 0 9 1 2 a"); and a network
 * address cut in two ("server is 203.0 then 113.61").
 */
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_DEVICE,
  C_IBAN,
  C_ID,
  C_IP,
  C_PASSPORT,
  C_PLATE,
  C_POSTCODE,
  C_RELEASE,
  C_VERSION,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isArticle, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";

const TYPES: readonly (readonly [cue: number, type: PersonalType])[] = [
  [C_PASSPORT, "PASSPORT"],
  [C_BANK, "BANK"],
  [C_IBAN, "IBAN"],
  [C_ID, "ID"],
  [C_POSTCODE, "ADDRESS"],
  [C_PLATE, "PLATE"],
  [C_DEVICE, "DEVICE"],
];
const TELLS = TYPES.reduce((mask, [cue]) => mask | cue, 0);

/** A part of something; its beginning or its end; what goes on. */
const flagsOf = wordFlags([
  `part half bit piece chunk portion teil hälfte stück partie moitié morceau parte mitad trozo metà pezzo metade bocado deel helft stuk del delen hälften halva halvdel stykke osa puoli część połowa kawałek část polovina půlka kus časť polovica fele része rész
  jumătate kısım kısmı yarısı parça часть половина кусок частина половину част половина μέρος μισό κομμάτι bagian paruh phần nửa`,
  `starts start begins begin starting beginning ends end ending beginnt fängt endet commence termine finit empieza comienza termina acaba começa inizia finisce begint eindigt börjar slutar starter begynder slutter alkaa päättyy zaczyna kończy začíná končí kezdődik végződik
  începe termină başlıyor bitiyor начинается заканчивается починається закінчується αρχίζει τελειώνει dimulai berakhir bắt kết`,
  `then rest remaining continues dann danach weiter und rest puis ensuite suite reste luego después resto depois poi dopo restante dan daarna sedan resten derefter sitten loput potem dalej reszta pak potom zbytek aztán majd többi apoi restul sonra devamı gerisi
  потом дальше далее остальное потім далі решта после μετά lalu terus sisanya rồi tiếp`,
]);
const LETTERS = wordSet(
  "letters letter letras lettres buchstaben lettere letters bokstäver bogstaver bokstaver kirjaimet litery písmena betűk litere harfler буквы літери",
  "folded",
);
const DEL = wordSet("del", "lower");
const LEAVES = /^ (?:il|el|às|as|a|dia|alle|da) /;
const OF_DEL = /^(?:[:,]? ?\d|:| är| er| i| av| af)/;
const [PART, EDGE, THEN] = [1, 2, 4] as const;
/** Tokens between the word for a part and the part; between the cue and its first part; between one part and the next. */
const [NEAR, BACK, ON] = [4, 16, 14] as const;
const VALUE = /^[\p{L}\d]{2,14}(?:[ -]?\d{2,8})?(?![\p{L}\d]|[.,:]\d)/u;

export function numberPieces(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if ((s.cues & C_IP) !== 0 && s.digitCount >= 4 && halves(s)) addressPieces(ctx);
  if ((s.cues & TELLS) === 0) return;
  if ((s.cues & C_BANK) !== 0 && SORT.inText(s))
    for (const hit of all(SORT_CODE, s.text))
      ctx.emit(
        hit.index + hit[0].length - (hit[1] as string).length,
        hit.index + hit[0].length,
        "BANK",
        0.9,
        "bank-told",
      );
  if (alone(s)) spelled(ctx);
  if (flagsOf.inText(s)) told(ctx);
}

/** Pieces by the words for a part, for where it is, or for what goes on. */
function told(ctx: Context): void {
  const s = ctx.scan;
  let open = -1;
  let type: PersonalType | null = null;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (sizeOf(s, i) < 2) continue;
    const said = before(s, i);
    if ((said & (PART | EDGE)) !== 0) {
      const told = cueBefore(s, i, BACK);
      if (told === null || (told === "DEVICE" && isSparePart(s, i))) continue;
      type = told;
      open = emit(ctx, i, type) ? i : open;
    } else if ((said & THEN) !== 0) {
      // "codice fiscale BLLGNN59 / e poi H49G224K": the first part needs no word for it.
      if (open < 0 || i - open > ON) {
        const first = n > 0 ? (s.digits[n - 1] as number) : -1;
        type = first >= 0 && i - first <= ON ? cueBefore(s, first, NEAR) : null;
        // "passport: letters PB then 4471098".
        if (first < 0) type = cueBefore(s, i, NEAR + NEAR);
        if (type === null || type === "DEVICE" || type === "PLATE") continue;
        if (first < 0) {
          lettersBefore(ctx, i, type);
          continue;
        }
      }
      open = type !== null && emit(ctx, i, type) ? i : open;
    }
  }
}

/** "serial no. …, part 840-00312": a spare part's; a device's first part says which it is. */
function isSparePart(s: Scan, i: number): boolean {
  let k = i - 1;
  while (k > 0 && ((s.shape[k] as number) & HAS_DIGIT) !== 0) k--;
  return k >= 0 && (flagsOf(s, k) & PART) !== 0 && !WHICH(s, k - 1);
}
const WHICH = names(
  "first 1st second 2nd third 3rd last final other erste erster ersten erstes zweite zweiter zweiten zweites letzte letzter letzten première premier deuxième seconde dernière primera segunda última primeira prima seconda ultima eerste tweede laatste första andra sista første andre siste sidste ensimmäinen toinen viimeinen pierwsza druga ostatnia první druhá poslední prvá posledná első második utolsó prima doua ultima первая вторая последняя перша друга остання първа втора последна πρώτο δεύτερο ilk ikinci son",
);

/** "primera parte PAF, segunda 771908": letters alone before the piece at token `i`. */
function lettersBefore(ctx: Context, i: number, type: PersonalType): void {
  const s = ctx.scan;
  for (let k = i - 1; k > 0 && k >= i - ON; k--) {
    if (((s.shape[k] as number) & ALL_UPPER) === 0 || sizeOf(s, k) > 4) continue;
    if ((flagsOf(s, k - 1) & PART) !== 0 || LETTERS(s, k - 1))
      ctx.emit(s.start[k] as number, s.end[k] as number, type, 0.86, "number-piece");
    return;
  }
}

function emit(ctx: Context, i: number, type: PersonalType): boolean {
  const { text, start, end } = ctx.scan;
  // "Start date: 01/09/2024": figures of a date.
  if (text.charCodeAt((start[i] as number) - 1) === 47 || text.charCodeAt(end[i] as number) === 47) return false;
  const at = ctx.scan.start[i] as number;
  const hit = VALUE.exec(ctx.scan.text.slice(at, at + 28));
  // "IVA del 21 %, descuento de 10 €": shares and sums.
  if (hit === null || /^ ?[%€$£¥₹]/.test(ctx.scan.text.slice(at + hit[0].length, at + hit[0].length + 2))) return false;
  ctx.emit(at, at + hit[0].length, type, 0.92, "number-piece");
  lettersBefore(ctx, i, type);
  return true;
}

/** What the few words before token `i` say, none of them beyond another number. */
function before(s: Scan, i: number): number {
  let said = 0;
  for (let k = i - 1; k >= 0 && k >= i - NEAR; k--) {
    let flags = flagsOf(s, k);
    // "nacimiento del beneficiario": a part in the north alone.
    if ((flags & PART) !== 0 && DEL(s, k) && !OF_DEL.test(s.text.slice(s.end[k], (s.end[k] as number) + 4))) flags = 0;
    // "la matricola a parte, pag. 118": apart.
    if ((flags & PART) !== 0 && k > 0 && sizeOf(s, k - 1) === 1 && sizeOf(s, k) === 5) flags = 0;
    // "il volo parte il 12": leaves.
    if ((flags & PART) !== 0 && LEAVES.test(s.text.slice(s.end[k], (s.end[k] as number) + 5))) flags = 0;
    // "should end 6789": what it ends with is told behind "in", "with", "mit".
    said |= k === i - 1 ? flags & ~EDGE : flags;
    if ((said & (PART | EDGE)) !== 0 || ((s.shape[k + 1] as number) & LINE_START) !== 0) break;
  }
  return said;
}

/** Type by the nearest telling word among so many tokens before token `i`; null too where a thing's number is spoken of. */
function cueBefore(s: Scan, i: number, reach: number): PersonalType | null {
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const cue = s.cue[k] as number;
    // "first part": of what, is asked further back.
    if ((flagsOf(s, k) & PART) !== 0) continue;
    if ((cue & (C_RELEASE | C_VERSION)) !== 0) return null;
    if ((cue & TELLS) === 0 || isArticle(s, k)) continue;
    return (TYPES.find(([bit]) => (cue & bit) !== 0) as (typeof TYPES)[number])[1];
  }
  return null;
}

const SORT = wordSet("s sc sort");
const SORT_CODE = /(?<![\p{L}\d])(?:s\/c|sc|sort)(?: is|:)? ?(\d{6}|\d\d([- ])\d\d\2\d\d)(?!\d)/giu;
const APART =
  /^(?: ?(?:number|no\.?|nr\.?|is|ist|est|es|è|é|:|to|je)){0,3}[ :]{1,2}((?:[A-Za-z\d][ -]){6,22}[A-Za-z\d])(?![\p{L}\d])/u;

/** Figures of a number that is told sign by sign. */
const FEWEST = 4;

/** Do so many figures stand alone? */
function alone(s: Scan): boolean {
  let found = 0;
  for (let n = 0; n < s.digitCount && found < FEWEST; n++) if (sizeOf(s, s.digits[n] as number) === 1) found++;
  return found === FEWEST;
}

/** Do three signs stand alone soon behind token `i`? */
function apart(s: Scan, i: number): boolean {
  let alone = 0;
  for (let k = i + 1; k < s.count && k <= i + 6 && alone < 3; k++) alone = sizeOf(s, k) === 1 ? alone + 1 : 0;
  return alone >= 3;
}

/** Letters and figures one by one right behind the word. */
function spelled(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const cue = (s.cue[i] as number) & TELLS;
    if (cue === 0) continue;
    const end = s.end[i] as number;
    if (!apart(s, i)) continue;
    const hit = APART.exec(s.text.slice(end, end + 72));
    if (hit === null || (hit[1] as string).replace(/\D/g, "").length < FEWEST) continue;
    const [, type] = TYPES.find(([bit]) => (cue & bit) !== 0) as (typeof TYPES)[number];
    ctx.emit(end + hit[0].length - (hit[1] as string).length, end + hit[0].length, type, 0.9, "number-apart");
  }
}

/** Asked first with what letters its words begin: none of them stands at most places. */
const HALVES = codedOnce(
  /(?=[shiagdrbeс])(?<![\p{L}\d])(?:server|host|ip|address|adresse|gateway|dns|router|box|sunucu|сервер|adresa|adres|dirección|indirizzo|endereço)(?: (?:ip|address|adresse|adres))?(?:[:=]| is| at| ist| est| es| è| é| to| je| är| er| on){1,2} ?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)\.?[,;…]?(?:[ \n]{1,2}(?:\[?\d{1,2}:\d\d\]? ?)?(?:\p{L}[\p{L} ]{0,18}: ?)?)(?:(?:and|then|und|dann|puis|et|luego|y|poi|e|en|dan|och|sedan|i|potem|a|pak|и|потом|the|rest|is) ?){0,4}(\.?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?![\d.]\d)/giu,
);

/** Are there two numbers with one or two points inside, as halves of an address have? */
function halves(s: Scan): boolean {
  let count = 0;
  for (let n = 0; n + 1 < s.digitCount && count < 2; n++) {
    const i = s.digits[n] as number;
    if (s.text.charCodeAt(s.end[i] as number) !== DOT || (s.start[i + 1] as number) - (s.end[i] as number) !== 1)
      continue;
    count++;
    while (n + 1 < s.digitCount && s.digits[n + 1] === (s.digits[n] as number) + 1) n++;
  }
  return count >= 2;
}

const DOT = 46;

/** Two halves of one address, four numbers together. */
function addressPieces(ctx: Context): void {
  for (const hit of all(HALVES, ctx.scan.text)) {
    const [whole, first, second] = hit as unknown as [string, string, string];
    const numbers = `${first}.${second}`.split(".").filter((part) => part !== "");
    if (numbers.length !== 4 || numbers.some((part) => Number(part) > 255)) continue;
    // "is 3.5 then 4.2 times slower".
    if (!numbers.some((part) => part.length === 3)) continue;
    const a = hit.index + whole.indexOf(first);
    const b = hit.index + whole.lastIndexOf(second);
    ctx.emit(a, a + first.length, "IP", 0.86, "ip-piece");
    ctx.emit(b, b + second.length, "IP", 0.86, "ip-piece");
  }
}
