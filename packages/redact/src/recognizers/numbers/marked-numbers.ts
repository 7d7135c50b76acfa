/** Numbers that the signs around them give to a thing, whatever words stand there: posts' numbers, builds, ranges of ports. */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { nationalNumber } from "../codes/checksums.ts";
import { compactDate } from "../dates.ts";
import { isDialable } from "./dialable.ts";
import type { Group } from "./groups.ts";

/** Is the group a build's or a bill's by the letters and signs before it, whatever words stand near? */
export function isMarked(text: string, { start, end, sizes, plus }: Group): boolean {
  if (plus || sizes.length !== 2) return false;
  const sign = unitAt(text, start - 1);
  const before = text.slice(Math.max(0, start - 16), start);
  // "3.0.0.4_388_24762" behind a version.
  if (sign === 95) return /\d(?:\.\d{1,4}){2,}_$/.test(before);
  // "RKQ1.211119.001": what a maker builds a telephone's system by.
  if (sign === 46 && sizes[0] === 6 && sizes[1] === 3) return unitAt(text, end - 4) === 46 && BUILD.test(before);
  // "Zur Rg. 2024/100387452".
  return (
    sizes[0] === 4 && unitAt(text, start + 4) === 47 && /^20[1-4]/.test(text.slice(start, end)) && BILL.test(before)
  );
}
const BUILD = /(?<![\p{L}\d.])[A-Z]{2,4}\d[A-Z]?\.$/u;
const BILL = /(?<!\p{L})(?:Rg|Rechn?)\.? ?(?:Nr\.? ?)?$/u;

/** "20240117_031502", "240118-003914": a day and its time, what was counted on it. */
const isOfDay = (text: string, { start, end, sizes }: Group): boolean =>
  sizes.length === 2 && (sizes[0] as number) > 5 && OF_DAY.test(text.slice(start, end));
const OF_DAY = /^(?:20[0-4]\d{5}[_-]\d{6}|2[0-6](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{5,6})$/;

/** The same by what it is built like, where no word says that it is somebody's. */
export const isBuiltLikeThings = (text: string, group: Group): boolean =>
  group.start === group.digitsAt &&
  (isMetered(text, group) ||
    isPartsShape(text, group) ||
    isGoodsCode(group) ||
    isMoment(text, group) ||
    isOfDay(text, group) ||
    isOfDayUndivided(group) ||
    isPortRange(text, group) ||
    isParcels(text, group) ||
    isOfCarrier(text, group) ||
    isRangeOf(text, group) ||
    isStatusInDecimals(text, group));

/** "0184220 km", "018422 kWh": what a meter says, zeros and all. */
const isMetered = (text: string, { end, sizes }: Group): boolean =>
  sizes.length === 1 &&
  FIRST_OF_UNIT.includes(text.charAt(unitAt(text, end) === 32 ? end + 1 : end)) &&
  METERED.test(text.slice(end, end + 7));
const FIRST_OF_UNIT = "kmwKMWкмКМκχΚΧ";
const METERED = /^ ?(?:[km]wh|квт|κwh|m3|m³|м3|м³|km|км|χλμ|mil)(?![\p{L}\d])/iu;

/** "7083-22914-01", "4471-0092-38": as makers divide the numbers of their parts. */
const isPartsShape = (text: string, { start, end, sizes, digits }: Group): boolean =>
  sizes.length === 3 && sizes[0] === 4 && PARTS_SHAPE.test(text.slice(start, end)) && !isDialable(digits);
const PARTS_SHAPE = /^[1-9]\d{3}-\d{3,5}-\d{1,2}$/;

/** Eighteen figures with the check digit of goods and pallets (GS1: SSCC). */
function isGoodsCode({ digits, sizes }: Group): boolean {
  // A Chinese identity card has a day of birth behind its region, and may be mistyped.
  if (digits.length !== 18 || sizes.length > 1 || compactDate(digits.slice(6, 14))) return false;
  let sum = 0;
  for (let k = 0; k < 17; k++) sum += (digits.charCodeAt(k) - 48) * (k % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(17) - 48;
}

/** "2024031500872": a day, and what was counted on it; a Swede's number has four figures behind the day. */
const isOfDayUndivided = ({ digits, sizes }: Group): boolean =>
  sizes.length === 1 &&
  digits.length > 12 &&
  digits.length < 16 &&
  digits.startsWith("20") &&
  compactDate(digits.slice(0, 8)) &&
  !nationalNumber(digits);

/** "at 23:59:59.998Z, the next entry is 1709251200114": a moment, counted from 1970, where another is told by the clock. */
const isMoment = (text: string, { start, end, digits, sizes }: Group): boolean =>
  sizes.length === 1 &&
  digits.length === 13 &&
  /^1[5-9]/.test(digits) &&
  /\d\d:\d\d:\d\d/.test(text.slice(Math.max(0, start - NEAR), end + NEAR));

const SIZE_OF_TYRE = /^[1-3]\d5[ /][3-8][05][ /](?:1[2-9]|2[0-2])$/;
/** Four figures each, opening and closing on a quarter of an hour or five minutes. */
const HOURS = /^(?:[01]\d|2[0-4])[0-5][05][-–](?:[01]\d|2[0-4])[0-5][05]$/;
const HUNDREDS = /^[1-9]\d{2,7}[0][0]\s?[-–]\s?[1-9]\d{2,7}99$/;

/** "0800-1800", "100000-199999", "205 55 16": hours of a day, numbers handed out by hundreds, a tyre's size. */
function isRangeOf(text: string, { start, end, sizes }: Group): boolean {
  if (sizes.length === 3) return sizes[0] === 3 && sizes[1] === 2 && SIZE_OF_TYRE.test(text.slice(start, end));
  if (sizes.length !== 2 || sizes[0] !== sizes[1]) return false;
  const range = text.slice(start, end);
  const [from = "", to = ""] = range.split(/\s?[-–]\s?/);
  return (sizes[0] === 4 ? HOURS : HUNDREDS).test(range) && from < to;
}

/** "1Z 999 AA1 01 2345 6784", "JJD 0099 9912 3456 7890", "9400 1112 0620 3910 7780 01": as UPS, DHL and USPS number parcels. */
function isOfCarrier(text: string, { start, digits }: Group): boolean {
  if (digits.length === 22) return POSTAL_SERVICE.test(digits);
  // "JD 555 123 4567": somebody's initials.
  if (digits.length < 16 && !text.slice(Math.max(0, start - 12), start).includes("1Z")) return false;
  const c = unitAt(text, start - 1) === 32 ? unitAt(text, start - 2) : unitAt(text, start - 1);
  return (c === 68 || isDigit(c) || (c >= 65 && c <= 90)) && CARRIER.test(text.slice(Math.max(0, start - 14), start));
}
const POSTAL_SERVICE = /^9[1-5]/;
const CARRIER = /(?<![\p{L}\d])(?:J?JD ?|1Z ?[A-Z\d]{3} ?[A-Z\d]{3} ?)$/u;

/** "0xC004F074 / 3221549172": a status that stands beside it in hexadecimal as well. */
function isStatusInDecimals(text: string, { start, end, digits, sizes }: Group): boolean {
  if (sizes.length > 1 || digits.length < 9 || digits.length > 10) return false;
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return near.includes("0x") && near.toLowerCase().includes(`0x${Number(digits).toString(16)}`);
}
const NEAR = 80;

/** Is it the code of a land? ISO 3166-1, as the engine knows it. */
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const isLand = (code: string): boolean => regions.of(code) !== undefined;

const NINE = 9;
const SERVICE = /(?<![\p{L}\d])([A-Z]{2}) ?$/u;
const LAND = /^ ?([A-Z]{2})(?![\p{L}\d])/u;
/** Of the first eight figures; UPU S10, 4.2. */
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * "QC 482 915 337 BR", "DR 4418 0092 7 CZ": a parcel's number between a service and a land (UPU S10), however it is divided. Where the first letters
 * are a land's too, as in a list of telephones by land, its check digit has to be right.
 */
function isParcels(text: string, { start, end, digits }: Group): boolean {
  if (digits.length !== NINE) return false;
  const land = LAND.exec(text.slice(end, end + 4))?.[1];
  const service = SERVICE.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (land === undefined || service === undefined || !isLand(land)) return false;
  if (!isLand(service)) return true;
  const rest = 11 - (WEIGHTS.reduce((sum, weight, k) => sum + weight * Number(digits[k]), 0) % 11);
  return Number(digits[8]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

const HIGHEST_PORT = 65_535;
const PORTS =
  /(?<!\p{L})(?:ports?|portit|portene|portar|puertos?|portas|poort(?:en)?|porty|portů|portok|porturi|порт(?:ы|ов|а|и|у|ове|ів)?|θύρ\p{L}{1,3}|tcp|udp|firewall|nat)(?!\p{L})|端口|ポート|포트|連接埠|منفذ|منافذ|פורט|पोर्ट/iu;

/** "ports 50000-50100", "文档写8443和50000-50100". */
function isPortRange(text: string, { start, end, digits, sizes }: Group): boolean {
  const size = sizes[0] as number;
  if (sizes.length !== 2 || (size !== 4 && size !== 5)) return false;
  if (sizes[1] !== size || end - start !== size * 2 + 1 || !"-–".includes(text.charAt(start + size))) return false;
  const [from, to] = [Number(digits.slice(0, size)), Number(digits.slice(size))];
  return from < to && to <= HIGHEST_PORT && PORTS.test(text.slice(Math.max(0, start - 60), end + 30));
}
