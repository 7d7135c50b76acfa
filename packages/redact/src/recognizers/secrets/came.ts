/** Codes that came, that one was sent, and that stand in brackets: "kod przyszedl 918204", "وصلني 204418", "elle a dicté son code (7305)", "pin … is 81 50 26". */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_CODE, C_ONE_TIME, C_PASSWORD, C_RELEASE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { cuesBefore, isNumber, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";

const CAME = names(
  `reenvió reenvio resent reenviou came arrived got received says gekommen gekomen angekommen bekommen erhalten kam kwam gekregen ontvangen kom fick fått fik fået fikk mottok tuli sain saapui arrivé reçu llegó llego recibí recibi arrivato arrivata ricevuto chegou recebi veio
  przyszedł przyszedl dostałam dostałem dostalam dostalem přišel prisel dostal dostala přišlo prišiel megjött megérkezett kaptam venit primit пришёл пришел пришло получил получила прийшов прийшло отримала отримав дойде получих ήρθε έλαβα geldi aldım وصلني وصلتني وصل جاءني استلمت קיבלתי הגיע आया मिला`,
);
const SAID = names("said sagte decía diceva dizia disait stod stało stálo psalo писало dedi diyordu");
const CODES = C_CODE | C_ONE_TIME | C_PASSWORD;
const [FEWEST, FEWEST_APART, MOST] = [4, 6, 8] as const;
const REACH = 4;

export function cameCodes(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & CODES) === 0 || !s.hasDigit) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (!isNumber(s, i)) continue;
    const [last, size] = run(s, i);
    while (n + 1 < s.digitCount && (s.digits[n + 1] as number) <= last) n++;
    const apart = s.text.charCodeAt(s.end[i] as number) === 45 && last > i;
    if (
      size < (apart ? FEWEST_APART : FEWEST) ||
      size > MOST ||
      !standsAlone(s.text, s.start[i] as number, s.end[last] as number)
    )
      continue;
    if (isBracketed(ctx, i) || isPasscode(ctx, i) || ((s.cues & (C_CODE | C_ONE_TIME)) !== 0 && came(ctx, i)))
      ctx.emit(s.start[i] as number, s.end[last] as number, "SECRET", 0.83, "code-came");
  }
}

/** Short numbers with a blank between them are one: its last token, and its digits. */
function run(s: Scan, i: number): readonly [last: number, digits: number] {
  let [last, digits] = [i, sizeOf(s, i)];
  while (
    digits < MOST &&
    sizeOf(s, last) <= PIECE &&
    last + 1 < s.count &&
    isNumber(s, last + 1) &&
    sizeOf(s, last + 1) <= PIECE &&
    (s.start[last + 1] === (s.end[last] as number) + 1
      ? s.text.charCodeAt(s.end[last] as number) === 32 || isInPairs(s, i, last)
      : APART.test(s.text.slice(s.end[last], s.start[last + 1])))
  )
    digits += sizeOf(s, ++last);
  return [last, digits];
}
const PIECE = 3;
/** "55 08 - 31". */
const APART = /^ [-–] $/;

/** "71-40-92": pieces of one length with a hyphen between them, that are no day. */
function isInPairs(s: Scan, i: number, last: number): boolean {
  const at = s.end[last] as number;
  if (s.text.charCodeAt(at) !== 45 || sizeOf(s, i) !== sizeOf(s, last + 1) || sizeOf(s, i) < 2) return false;
  return !A_DAY.test(s.text.slice(s.start[i], (s.start[i] as number) + 8));
}
const A_DAY = /^(?:[0-3]\d-(?:0\d|1[0-2])-\d\d|\d\d-(?:0\d|1[0-2])-[0-3]\d)/;

const standsAlone = (text: string, at: number, end: number): boolean => {
  const [before, next] = [unitAt(text, at - 1), unitAt(text, end)];
  return (
    (before === 32 || before === 40 || before === 10 || before === 58) &&
    next !== 47 &&
    next !== 45 &&
    next !== 58 &&
    next !== 37 &&
    !((next === 46 || next === 44) && isDigit(unitAt(text, end + 1)))
  );
};

function came({ scan: s }: Context, i: number): boolean {
  if (OTHER_CODE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 64), s.start[i]))) return false;
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    if (/[.!?\n]/.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (((s.cue[k] as number) & C_RELEASE) !== 0) return false;
    // "code came to my phone, it said 829114".
    if (SAID(s, k)) return sizeOf(s, i) >= FEWEST_APART;
    if (CAME(s, k)) return !OF_SHOPS.test(s.text.slice(s.start[k], s.start[i]));
  }
  return false;
}

const OF_SHOPS =
  /rabat|promo|discount|zniżk|slev|zľav|скид|знижк|отстъп|gift|podarunk|poczt|pošt|kupon|coupon|voucher|descuento|sconto|desconto|korting|alennus|kedvezm|reducere|indirim/iu;
/** Codes of things. */
const OTHER_CODE =
  /(?:date|lot|batch|error|err|fehler|fout|erreur|errore|erro|fel|feil|fejl|virhe|błęd|blad|chyb|ошибк|помилк|hib|hata|zip|post|promo|discount|rabatt|voucher|country|area|dial|qr|bar|status|exit|product|order|source|reason|country|event|stop)\p{L}{0,4}[ -]?(?:codes?|kod\p{L}*|code|código|codice|kód\p{L}*|код\p{L}*)/iu;

const PASSCODE = names("passcode passcodes passkode");
const FAR = 7;

/** "passcode she wrote on our slip 271903". */
function isPasscode({ scan: s }: Context, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= FAR; k--) {
    if (/[.!?\n,;]/.test(s.text.slice(s.end[k], s.start[k + 1])) || isNumber(s, k)) return false;
    if (PASSCODE(s, k)) return true;
  }
  return false;
}

/** "(7305)" behind a word for a secret code in its sentence. */
function isBracketed({ scan: s }: Context, i: number): boolean {
  const [at, end] = [s.start[i] as number, s.end[i] as number];
  if (unitAt(s.text, at - 1) !== 40 || unitAt(s.text, end) !== 41) return false;
  const cues = cuesBefore(s, i);
  return (cues & (C_ONE_TIME | C_PASSWORD)) !== 0 && (cues & C_RELEASE) === 0;
}
