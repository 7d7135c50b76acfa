/** Numbers that a vehicle carries without a word for them: the seventeen places of its maker's number; Romanian plates. */
import { C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, cuesBefore, sizeOf } from "../context.ts";

/** Neither I, O nor Q; its last four places are figures. */
const VIN = /^(?=(?:\d*[A-Z]){3})[A-HJ-NPR-Z\d]{13}\d{4}$/;
const county = wordFlags([
  "AB AG AR B BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR VL VN VS",
]);
/** What three capitals behind a number are oftener. */
const NO_PLATE =
  /^(?:RON|EUR|USD|GBP|MDL|LEI|BUC|ORE|ZIL|MIN|MAX|PRO|KWH|AND|THE|FOR|LTS|RAM|SSD|HDD|GPS|USB|TVA|CHF|HUF|BGN)$/;

export function vehicles(ctx: Context): void {
  const s = ctx.scan;
  const counties = county.inText(s);
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const size = sizeOf(s, i);
    if (size === 17) vin(ctx, i);
    else if (counties && (size === 2 || size === 3) && i > 0 && county(s, i - 1) !== 0) romanian(ctx, i);
  }
}

function vin(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (
    ((s.shape[i] as number) & HAS_LETTER) === 0 ||
    !VIN.test(s.text.slice(s.start[i], s.end[i])) ||
    (cuesBefore(s, i, 4) & (C_RELEASE | C_VERSION)) !== 0
  )
    return;
  ctx.emit(s.start[i] as number, s.end[i] as number, "DEVICE", 0.9, "vin");
}

/** "am parcat TM 19 KLV": county, two figures (three in the capital), three letters. */
function romanian(ctx: Context, i: number): void {
  const s = ctx.scan;
  const next = i + 1;
  if (next >= s.count || sizeOf(s, next) !== 3 || ((s.shape[next] as number) & (ALL_UPPER | HAS_DIGIT)) !== ALL_UPPER)
    return;
  if (sizeOf(s, i) === 3 && sizeOf(s, i - 1) !== 1) return;
  const whole = s.text.slice(s.start[i - 1], s.end[next]);
  if (!/^[A-Z]{1,2}[ -]\d{2,3}[ -][A-Z]{3}$/.test(whole) || NO_PLATE.test(whole.slice(-3))) return;
  // "THIS IS 20 DAY": all in capitals.
  if ((i > 1 && shouts(s, i - 2)) || (next + 1 < s.count && shouts(s, next + 1))) return;
  ctx.emit(s.start[i - 1] as number, s.end[next] as number, "PLATE", 0.78, "plate-build");
}

function shouts(s: Scan, k: number): boolean {
  return ((s.shape[k] as number) & ALL_UPPER) !== 0 && sizeOf(s, k) > 1;
}
