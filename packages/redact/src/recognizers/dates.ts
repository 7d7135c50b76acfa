/** Dates and times by position in the text: they free a number, or are a date of birth where a cue says so. */
import { isDigit, unitAt } from "../scan/classes.ts";

function run(text: string, p: number): number {
  let n = 0;
  while (n < 5 && isDigit(unitAt(text, p + n))) n++;
  return n;
}

function value(text: string, p: number, n: number): number {
  let v = 0;
  for (let i = 0; i < n; i++) v = v * 10 + text.charCodeAt(p + i) - 48;
  return v;
}

const monthOk = (v: number): boolean => v >= 1 && v <= 12;
const dayOk = (v: number): boolean => v >= 1 && v <= 31;
/** Of the Gregorian calendar, or the Buddhist one. */
const yearOk = (v: number): boolean => (v >= 1880 && v <= 2120) || (v >= 2440 && v <= 2620);
/** Of the solar and the lunar years that begin with the Hijra, written "1403/03/18" or "1403-03-18". */
const hijraOk = (v: number, sep: number): boolean => v >= 1300 && v <= 1460 && (sep === 47 || sep === 45);

/** End of a numeric date that begins at `p` (1985-04-12, 12.04.1985, 4/12/85, 12. 4. 1985, 1985年4月12日), or -1. */
export function dateEnd(text: string, p: number): number {
  const a = run(text, p);
  if (a === 0 || a === 3 || a > 4) return -1;
  let q = p + a;
  const sep = unitAt(text, q);
  const cjk = sep === 0x5e74 || sep === 0xb144;
  if (sep !== 45 && sep !== 47 && sep !== 46 && !cjk) return -1;
  q++;
  if ((sep === 46 || cjk) && unitAt(text, q) === 32) q++;
  const b = run(text, q);
  if (b === 0 || b > 2) return -1;
  const bAt = q;
  q += b;
  const sep2 = unitAt(text, q);
  if (cjk ? sep2 !== 0x6708 && sep2 !== 0xc6d4 : sep2 !== sep) return -1;
  q++;
  if ((sep === 46 || cjk) && unitAt(text, q) === 32) q++;
  const c = run(text, q);
  if (c === 0 || c === 3 || c > 4) return -1;
  const x = value(text, p, a);
  const y = value(text, bAt, b);
  const z = value(text, q, c);
  q += c;
  if (cjk) {
    const last = unitAt(text, q);
    if (last === 0x65e5 || last === 0xc77c) q++;
  }
  if (a === 4) return c <= 2 && (yearOk(x) || hijraOk(x, sep)) && monthOk(y) && dayOk(z) ? q : -1;
  if (c === 4 ? !yearOk(z) : c !== 2) return -1;
  return (dayOk(x) && monthOk(y)) || (monthOk(x) && dayOk(y)) ? q : -1;
}

/** End of a time of day at `p` (`14:22`, `14:22:10.123Z`, `T14:22:10+02:00`), or `p` when there is none. */
export function timeEnd(text: string, p: number): number {
  let q = p;
  while (q < p + 2 && (unitAt(text, q) === 32 || unitAt(text, q) === 44 || unitAt(text, q) === 84)) q++;
  const h = run(text, q);
  if (h === 0 || h > 2 || value(text, q, h) > 24 || unitAt(text, q + h) !== 58) return p;
  q += h + 1;
  if (run(text, q) !== 2) return p;
  q += 2;
  if (unitAt(text, q) === 58 && run(text, q + 1) === 2) {
    q += 3;
    const dot = unitAt(text, q);
    if ((dot === 46 || dot === 44) && isDigit(unitAt(text, q + 1))) {
      let end = q + 1;
      for (let n = 0; n < 9 && isDigit(unitAt(text, end)); n++) end++;
      // "15:03:22,10.30.8.14", "10:02:11,11/08/2026": the next cell.
      if (dot === 46 || (end - q > 3 && unitAt(text, end) !== 46)) q = end;
    }
  }
  const zone = unitAt(text, q);
  if (zone === 90) return q + 1;
  if ((zone === 43 || zone === 45) && run(text, q + 1) >= 2) {
    q += 3;
    if (unitAt(text, q) === 58) q++;
    if (run(text, q) === 2) q += 2;
  }
  return q;
}

/** yyyymmdd, with or without hhmm(ss(fff)). */
export function compactDate(digits: string): boolean {
  const n = digits.length;
  if (n !== 8 && n !== 12 && n !== 14 && n !== 17) return false;
  const year = Number(digits.slice(0, 4));
  if (year < 1900 || year > 2100 || !monthOk(Number(digits.slice(4, 6))) || !dayOk(Number(digits.slice(6, 8))))
    return false;
  return (
    n === 8 ||
    (Number(digits.slice(8, 10)) < 24 &&
      Number(digits.slice(10, 12)) < 60 &&
      (n === 12 || Number(digits.slice(12, 14)) < 60))
  );
}
