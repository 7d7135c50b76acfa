/**
 * Values whose signs are told in words between the pieces: "SSN 523 dash 61 dash 3307", "karta 4482 kreska 7310 kreska 0926 kreska 5518",
 * "kenteken 31 streepje RKB streepje 6", "účet 27 pomlčka 3000217466 lomeno 0600", "geboren 8 Punkt 11 Punkt 74".
 */
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_DEVICE,
  C_DOB,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_PASSPORT,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_VERSION,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { CAR } from "../plates/cued.ts";

const SIGN = names(
  `dash hyphen slash stroke dot minus strich bindestrich schrägstrich schraegstrich querstrich punkt tiret point barre trattino sbarra barra punto guion guión hífen hifen traço tracinho ponto streepje koppelteken punt bindestreck streck snedstreck bindestreg skråstreg bindestrek strek skråstrek prik punktum viiva väliviiva kauttaviiva tavuviiva piste myślnik kreska łamane ukośnik kropka pomlčka lomeno lomítko lomka spojovník tečka bodka kötőjel perjel pont linie liniuță cratimă bară punct crtica crta
  тире дефис дробь дріб точка крапка черта παύλα κάθετος τελεία tire eğik çizgi nokta garis strip titik gạch ngang chéo xẹt شرطة داش מקף נקודה`,
);

const MOST_PIECES = 12;
/** Units of one piece. */
const LONGEST = 12;

/** What is told of a person so, in the order that its words are believed. */
interface Kind {
  readonly cue: number;
  readonly type: PersonalType;
  /** What the pieces are, with a blank for each sign or gap between them. */
  readonly build: RegExp;
}
const KINDS: readonly Kind[] = [
  { cue: C_CARD, type: "CARD", build: /^(?:\d ?){12,18}\d$/ },
  { cue: C_DOB, type: "DOB", build: /^(?:\d{1,2} \d{1,2} (?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d \d{1,2} \d{1,2})$/ },
  { cue: C_PLATE, type: "PLATE", build: /^(?=.*\d)(?:[\p{L}\d] ?){3,8}[\p{L}\d]$/u },
  { cue: C_PASSPORT, type: "PASSPORT", build: /^(?=(?:\D*\d){5})(?:[\p{L}\d] ?){5,10}[\p{L}\d]$/u },
  { cue: C_BANK | C_IBAN, type: "BANK", build: /^(?:\d ?){5,25}\d$/ },
  { cue: C_DEVICE, type: "DEVICE", build: /^(?=(?:\D*\d){4})(?:[\p{L}\d] ?){7,19}[\p{L}\d]$/u },
  { cue: C_ID | C_ID_WEAK, type: "ID", build: /^(?=(?:\D*\d){5})(?:[\p{L}\d] ?){6,19}[\p{L}\d]$/u },
  { cue: C_PHONE, type: "PHONE", build: /^(?:\d ?){6,14}\d$/ },
];

const CUES = KINDS.reduce((cues, { cue }) => cues | cue, 0);

/** America's, of no telephone's groups. */
const SOCIAL_SECURITY = /^\d{3} \d\d \d{4}$/;

export function saidSigns(ctx: Context): void {
  const s = ctx.scan;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if (k < until || !(SIGN(s, k + 1) || SIGN(s, k - 1))) continue;
    until = valueAround(ctx, k);
  }
}

/** The value with figures in token `k`; the token behind it. */
function valueAround(ctx: Context, k: number): number {
  const s = ctx.scan;
  let first = k;
  while (first > 0 && k - first < MOST_PIECES) {
    const before = SIGN(s, first - 1) ? first - 2 : first - 1;
    if (before < 0 || !isPiece(s, before) || !isNext(s, first) || !isNext(s, before + 1)) break;
    if (before === first - 1 && !isNumber(s, before)) {
      // "AB 12 dash KLM": letters before a plate's figures; what leads others is a word for them.
      if (sizeOf(s, before) < 4 && ((s.cue[before] as number) & CUES) === 0) first = before;
      break;
    }
    first = before;
  }
  let [last, signs, pieces] = [first, 0, text(s, first)];
  for (let count = 1; count < MOST_PIECES; count++) {
    let next = last + 1;
    while (next < last + 4 && SIGN(s, next)) next++;
    const said = next > last + 1;
    if (!isPiece(s, next) || (!said && !isNumber(s, next)) || !isNextAll(s, last + 1, next)) break;
    if (said) signs++;
    pieces += ` ${text(s, next)}`;
    last = next;
  }
  if (signs === 0) return k + 1;
  const type = typeOf(s, first, pieces);
  if (type !== null) ctx.emit(s.start[first] as number, s.end[last] as number, type, 0.93, "signs-said");
  return last + 1;
}

function typeOf(s: Scan, first: number, pieces: string): PersonalType | null {
  const cues = cuesBefore(s, first);
  if ((cues & (C_RELEASE | C_VERSION)) !== 0) return null;
  if (cues === 0 && SOCIAL_SECURITY.test(pieces)) return "ID";
  const kind = KINDS.find(({ cue, build }) => (cues & cue) !== 0 && build.test(pieces));
  if (kind !== undefined) return kind.type;
  const isOfCar = CAR(s, first - 1) || CAR(s, first - 2) || CAR(s, first - 3);
  return isOfCar && /^(?=.*\p{Lu})(?=.*\d)(?:[\p{L}\d] ?){4,8}$/u.test(pieces) ? "PLATE" : null;
}

const text = (s: Scan, k: number): string => s.text.slice(s.start[k], s.end[k]);

/** Figures, or few letters in capitals. */
function isPiece(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || sizeOf(s, k) > LONGEST || SIGN(s, k)) return false;
  const shape = s.shape[k] as number;
  if ((shape & IS_DENSE) !== 0) return false;
  if ((shape & HAS_DIGIT) !== 0) return true;
  return (shape & HAS_LETTER) !== 0 && (shape & ALL_UPPER) !== 0 && sizeOf(s, k) < 5;
}

/** One blank, or a comma and a blank, before token `k`. */
function isNext(s: Scan, k: number): boolean {
  const gap = (s.start[k] as number) - (s.end[k - 1] as number);
  return gap === 1
    ? s.text.charCodeAt(s.end[k - 1] as number) === 32
    : gap === 2 && s.text.startsWith(", ", s.end[k - 1]);
}

function isNextAll(s: Scan, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (!isNext(s, k)) return false;
  return true;
}
