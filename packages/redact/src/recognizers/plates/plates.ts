/** Number plates whose build means nothing else, without a word for them: Britain, France, India. */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_PLATE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { type Context, cuesBefore, sizeOf } from "../context.ts";
import { classes, IS_DRIVEN } from "../word-classes.ts";
import { MAKE, VAN } from "./makes.ts";

const BRITISH = /^[A-Z]{2}\d\d [A-Z]{3}(?![A-Za-z0-9-])/;
/** With blanks throughout, beside a car. */
const BRITISH_APART = /^[A-Z]{2} \d\d [A-Z]{3}(?![A-Za-z0-9-])/;
const FRENCH = /^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![A-Za-z0-9-])/;
/** By the states' letters: "LG 50UR7800" is a television. */
const INDIAN =
  /^(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UA|UK|UP|WB)[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4}(?![A-Za-z0-9-])|^DL[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?[A-Z]{0,2}[ -]?\d{4}(?![A-Za-z0-9-])/;

export function plates(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const size = sizeOf(s, k);
    const at = s.start[k] as number;
    // "LB07 SEO", "MH00ZZ0059": letters and digits in one.
    if (((s.shape[k] as number) & HAS_LETTER) !== 0) {
      if ((size === 4 || (size >= 6 && size <= 10)) && isDigit(text.charCodeAt(at + 2))) shaped(ctx, k, at);
    }
    // "AB-344-CA", "MH 00 ZZ 0059": two letters, a blank or hyphen, and digits.
    if (k > 0 && sizeOf(s, k - 1) === 2 && (s.end[k - 1] as number) === at - 1 && isDigit(text.charCodeAt(at))) {
      const joint = text.charCodeAt(at - 1);
      if (joint === 32 || joint === HYPHEN) shaped(ctx, k - 1, at - 3);
    }
  }
}

/** A plate that begins with two capitals at `at`, in token `i`. */
function shaped(ctx: Context, i: number, at: number): void {
  const s = ctx.scan;
  if (!isCapital(s.text.charCodeAt(at)) || !isCapital(s.text.charCodeAt(at + 1))) return;
  const before = unitAt(s.text, at - 1);
  if (before === HYPHEN || before === 47 || before === 95) return;
  const head = s.text.slice(at, at + 14);
  const hit =
    (head.charCodeAt(2) === HYPHEN ? FRENCH.exec(head) : null) ??
    (hasCapital(head) ? (BRITISH.exec(head) ?? INDIAN.exec(head)) : null) ??
    (besideCar(s) ? BRITISH_APART.exec(head) : null);
  if (hit === null) return;
  // "चालान UP16 BK 4170": a slip for goods, and what drivers are fined by.
  const isDriven = ((classes[s.mark[i - 1] as number] as number) & IS_DRIVEN) !== 0;
  if (isDriven || VAN(s, i - 1) || (cuesBefore(s, i, 3) & (C_RELEASE | C_VERSION)) === 0)
    ctx.emit(at, at + hit[0].length, "PLATE", 0.74, "plate-shape");
}

/** A capital behind the figures. */
const hasCapital = (head: string): boolean =>
  isCapital(unitAt(head, 4)) || isCapital(unitAt(head, 5)) || isCapital(unitAt(head, 6));

const besideCar = (s: Scan): boolean => (s.cues & C_PLATE) !== 0 || MAKE.inText(s) || VAN.inText(s);
const HYPHEN = 45;
const isCapital = (c: number): boolean => c >= 65 && c <= 90;
