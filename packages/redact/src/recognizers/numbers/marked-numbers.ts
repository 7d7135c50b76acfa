/** Numbers that the signs around them give to a thing, whatever words stand there: posts' numbers, builds, ranges of ports. */
import { isDigit, unitAt } from "../../scan/classes.ts";
import type { Group } from "./groups.ts";

/** Is what the group is part of marked as a thing's by its letters and signs? */
export function isMarked(text: string, group: Group): boolean {
  const before = unitAt(text, group.start - 1);
  if (group.plus) return false;
  if (before === 46 || before === 95) return isBuild(text, group, before);
  return group.sizes[0] === 5 && group.sizes.length === 2 && isPortRange(text, group);
}

/** Lands whose posts number parcels; ISO 3166-1. */
const LANDS = new Set(
  ("AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM " +
    "GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU " +
    "NZ OM PA PE PF PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS YE ZA ZM ZW").split(" "),
);
const NINE = 9;
const SERVICE = /(?<![\p{L}\d])[A-Z]{2} ?$/u;
const LAND = /^ ?([A-Z]{2})(?![\p{L}\d])/u;

/** "QC 482 915 337 BR", "DR 4418 0092 7 CZ": a parcel's number between a service and a land (UPU S10), however it is divided. */
export function isParcels(text: string, { start, digitsAt, end, digits }: Group): boolean {
  if (digits.length !== NINE || start !== digitsAt) return false;
  const land = LAND.exec(text.slice(end, end + 4))?.[1] ?? "";
  return LANDS.has(land) && SERVICE.test(text.slice(Math.max(0, start - 4), start));
}

/** "3.0.0.4_388_24762" behind a version, "RKQ1.211119.001": what a maker builds a telephone's system by. */
function isBuild(text: string, { start, end, sizes }: Group, sign: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (sign === 95) return isDigit(unitAt(text, start - 2)) && /\d(?:\.\d{1,4}){2,}_$/.test(before);
  return (
    sizes.length === 2 &&
    sizes[0] === 6 &&
    sizes[1] === 3 &&
    unitAt(text, end - 4) === 46 &&
    /(?<![\p{L}\d.])[A-Z]{2,4}\d[A-Z]?\.$/u.test(before)
  );
}

const HIGHEST_PORT = 65_535;
const PORTS = /port|puert|porta|poort|порт|θύρ|πόρτ|端口|ポート|포트|埠|منفذ|منافذ|פורט|पोर्ट|firewall|nat\b|udp|tcp/iu;

/** "ports 50000-50100", "文档写8443和50000-50100". */
function isPortRange(text: string, { start, end, digits, sizes }: Group): boolean {
  if (sizes[1] !== 5 || end - start !== 11 || !"-–".includes(text.charAt(start + 5))) return false;
  const [from, to] = [Number(digits.slice(0, 5)), Number(digits.slice(5))];
  return from < to && to <= HIGHEST_PORT && PORTS.test(text.slice(Math.max(0, start - 60), end + 30));
}
