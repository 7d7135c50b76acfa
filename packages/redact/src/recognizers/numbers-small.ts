/** Groups of fewer than seven digits: personal only where a word names them. */
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CURRENCY,
  C_ID,
  C_IP,
  C_MEASURE,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_POSTCODE,
  C_RELEASE,
  C_TOKEN,
  C_USER,
  C_VERSION,
} from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { cardBeside } from "./cards.ts";
import { type Context, cuesAfter, cuesBefore, sizeOf } from "./context.ts";
import { extensionEnd } from "./extension.ts";
import type { Group } from "./groups.ts";
import { nearest, PERSONAL } from "./numbers-released.ts";

const TAIL =
  /(last (four|4)|ending( in| with)?|ends( in| with)?|letzten (vier|4)|endet( auf)?|últimos (cuatro|4|quatro)|terminad[ao]( en| em)?|final|ultime (quattro|4)|derniers|laatste|sista fyra)\b[^.!?\n]{0,24}$/i;

const MASK = /[xX*•#]{3}-[xX*•#]{2}-$/;

/** "card ending 4242", "last four of my social are 6789". */
function lastFour(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if ((s.cues & (C_CARD | C_ID | C_BANK)) === 0 && !/social/.test(s.text.slice(Math.max(0, at - 40), at))) return false;
  const before = s.text.slice(Math.max(0, at - 48), at);
  // "SSN ***-**-4829", "xxx-xx-4829": what the mask leaves.
  const mask = MASK.exec(before);
  if (mask !== null && sizeOf(s, i) === 4) {
    ctx.emit(at - mask[0].length, s.end[i] as number, "ID", 0.86, "last-four");
    return true;
  }
  if (!TAIL.test(before) || /(order|ticket|invoice|version|error|port|imei|serial)/i.test(before)) return false;
  const id = /(social|ssn|\bid\b|tax)/i.test(before);
  ctx.emit(at, s.end[i] as number, id ? "ID" : "CARD", 0.85, "last-four");
  return true;
}

/** Codes of doors and alarms. */
const DOOR =
  /\b(door ?code|gate ?code|entry ?code|access ?code|alarm ?code|safe ?code|lock ?box|key ?box|key ?safe|digicode|türcode|torcode|schlüsseltresor|portiekcode|portkod|dørkode|ovikoodi|kod do (drzwi|bramy|furtki)|код (двери|подъезда|домофона)|домофон)[^.;\n\d]{0,24}$/iu;

/** A bank's branch told with a short number of its own: "clearing 6789", "reg.nr. 3409", "agência 1234". */
function branch(s: Scan, group: Group): boolean {
  if ((s.cues & C_BANK) === 0) return false;
  const after = s.text.slice(group.end, group.end + 12);
  if (/\breg\.? ?$/i.test(s.text.slice(Math.max(0, group.start - 6), group.start)) && /^,? ?(konto|kto)/i.test(after))
    return true;
  return /(clearing\p{L}*|\breg\.? ?nr|registreringsn\p{L}*|ag[êe]ncia|\bag\b|branch( (code|no|number))?|transit( (no|number))?|filial\p{L}*|filial nr|\binst( no)?)\W{0,4}$/iu.test(
    s.text.slice(Math.max(0, group.start - 28), group.start),
  );
}

/** Fewer than seven digits: only what a cue names. */
export function small(ctx: Context, i: number, group: Group): number {
  const s = ctx.scan;
  const n = group.digits.length;
  const next = group.last + 1;
  if (n < 3) return i + 1;
  if (
    next < s.count &&
    ((s.cue[next] as number) & (C_MEASURE | C_CURRENCY)) !== 0 &&
    (s.start[next] as number) === group.end + 1 &&
    sizeOf(s, next) <= 3 &&
    s.text.charCodeAt(group.end) === 32
  )
    return i + 1;
  if (n === 4 && group.first === group.last && lastFour(ctx, i)) return next;
  const beside = cardBeside(ctx, i, group);
  if (beside !== "") {
    ctx.emit(group.start, group.end, "CARD", 0.9, beside);
    return next;
  }
  const cues = cuesBefore(s, i, 5);
  const door = s.text.slice(Math.max(0, group.start - 40), group.start);
  if (n >= 4 && DOOR.test(door) && (cues & C_RELEASE) === 0) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "door-code");
    return next;
  }
  if (n >= 4 && /\b(otp|code|tan|pin)\?\s{1,2}$/i.test(door)) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "one-time-code");
    return next;
  }
  if (n === 6 && (cues & C_TOKEN) !== 0 && (cues & (C_RELEASE | C_PHONE)) === 0 && /[:=] ?$/.test(door)) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "one-time-code");
    return next;
  }
  if (n <= 5 && branch(s, group)) {
    ctx.emit(group.start, group.end, "BANK", 0.84, "bank-branch");
    return next;
  }
  const free = (nearest(s, i) & (C_RELEASE | C_VERSION)) !== 0;
  if ((cues & C_POSTCODE) !== 0 && (cues & (C_PHONE | C_ID)) === 0) {
    ctx.emit(group.start, group.end, "ADDRESS", 0.8, "postcode-cue");
    return next;
  }
  if ((cues & PERSONAL) === 0 && (cues & C_CODE) === 0) {
    const after = (s.cues & PERSONAL) === 0 ? 0 : cuesAfter(s, group.last, 4);
    const measured = next < s.count && ((s.cue[next] as number) & (C_MEASURE | C_CURRENCY)) !== 0;
    if ((after & C_PHONE) !== 0 && (after & C_RELEASE) === 0 && n >= 6 && !measured) {
      ctx.emit(group.start, group.end, "PHONE", 0.7, "phone-short");
      return next;
    }
    const code =
      (after & C_CODE) !== 0 &&
      n === 6 &&
      group.first === group.last &&
      /(text|sms|sent|got|enter|typ|send|receiv)/i.test(s.text.slice(Math.max(0, group.start - 24), group.start));
    if (((after & C_ONE_TIME) !== 0 || code) && n >= 4)
      ctx.emit(group.start, group.end, "SECRET", 0.8, "one-time-code");
    return i + 1;
  }
  if ((cues & (C_CODE | C_ONE_TIME)) === (C_CODE | C_ONE_TIME) || ((cues & C_ONE_TIME) !== 0 && !free)) {
    if (n >= 4) ctx.emit(group.start, group.end, "SECRET", 0.9, "one-time-code");
    return next;
  }
  if (free) return i + 1;
  if ((cues & C_PASSWORD) !== 0) {
    if (n < 4 || group.sizes.every((size) => size <= 2)) return i + 1;
    ctx.emit(group.start, group.end, "SECRET", 0.9, "pin");
    return next;
  }
  const paired = /^(6|3-3|2-2-2)$/.test(group.sizes.join("-"));
  if ((cues & C_CODE) !== 0 && n === 6 && (cues & ~C_CODE) === 0 && paired) {
    ctx.emit(group.start, group.end, "SECRET", 0.7, "one-time-code");
    return next;
  }
  // "Рахунок № 320019 від 07.11.2023" is an invoice.
  const dated = /^ (від|от|vom|of|du|del|z dnia|ze dne|din|van) \d/.test(s.text.slice(group.end, group.end + 12));
  if ((cues & C_BANK) !== 0 && n >= 5 && !dated) ctx.emit(group.start, group.end, "BANK", 0.85, "bank-account");
  else if ((cues & C_PASSPORT) !== 0 && n >= 6) ctx.emit(group.start, group.end, "PASSPORT", 0.8, "passport");
  else if ((cues & C_PHONE) !== 0 && n >= 5 && (cues & C_TOKEN) === 0)
    ctx.emit(group.start, extensionEnd(s, group), "PHONE", 0.8, "phone-short");
  else if ((cues & C_ID) !== 0 && n >= 5) ctx.emit(group.start, group.end, "ID", 0.8, "id");
  else if ((cues & C_USER) !== 0 && n >= 5 && (cues & C_IP) === 0 && (cuesBefore(s, i, 3) & C_USER) !== 0)
    ctx.emit(group.start, group.end, "USERNAME", 0.8, "username");
  else return i + 1;
  return next;
}
