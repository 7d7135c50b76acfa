/**
 * Days of birth beside the number of somebody's papers, as desks of insurers, doctors and schools keep them together: "NHS 943 476 5919, 02/03/1961",
 * "Zorgpas 80 4471 2208 + 17.06.1990"; and behind a name in the East, without signs: "어머니 성함 금옥순, 610302", "姓名王秀兰，19610302".
 */
import type { Draft, Emit } from "../../findings.ts";
import { all } from "../all-matches.ts";
import { daysIn } from "./days.ts";
import { happenedAt } from "./happened.ts";
import { yearsAgo } from "./years.ts";

const JOINT = /^(?: ?[,;/|+&·•،、，；] ?| [-–—] | (?:en|und|and|et|y|e|i|a|и|og|och) | \(|\t)$/u;
const LONGEST_JOINT = 5;
/** A year in two figures, or a later one, tells an issue or a contract as well. */
const LATEST = yearsAgo(22);
/** The day goes on, or is said to be another's. */
const OTHERWISE =
  /^(?: ?[-–—] ?\d| (?:to|until|bis|au|al|tot|do|till|through)(?!\p{L})|[\s,;.)]{1,3}(?:valid|issued|expire|gültig|ausgestellt|valable|délivr|válid|exped|valid|rilasc|scad|geldig|verlopen|giltig|gyldig|voimassa|ważn|wydan|plat|vydán|действ|выдан|дійсн|видан|geçerli))/iu;
const PAPERS = new Set(["ID", "PASSPORT"]);

export function birthsBesidePapers(text: string, drafts: readonly Draft[], emit: Emit): void {
  const papers = drafts.filter(({ type, score }) => PAPERS.has(type) && score >= SURE);
  if (papers.length === 0) return;
  // Ends and beginnings in order, to be gone through once beside the days.
  const ends = new Set(papers.map(({ end }) => end));
  const starts = new Set(papers.map(({ start }) => start));
  for (const { start, end, year } of daysIn(text)) {
    if (year > LATEST || OTHERWISE.test(text.slice(end, end + 16)) || happenedAt(text, start)) continue;
    if (isJoined(text, start, ends, -1) || isJoined(text, end, starts, 1)) emit(start, end, "DOB", 0.8, "dob-papers");
  }
}
const SURE = 0.8;

/** Do signs of a list alone stand between `at` and one of these places, before it or behind? */
function isJoined(text: string, at: number, places: ReadonlySet<number>, step: 1 | -1): boolean {
  for (let size = 1; size <= LONGEST_JOINT; size++) {
    if (!places.has(at + step * size)) continue;
    return JOINT.test(step < 0 ? text.slice(at - size, at) : text.slice(at, at + size));
  }
  return false;
}

/** Whose name it is. */
const KOREAN =
  /(?:성함|이름|성명|고객명|고객|명의자?|가입자|본인|환자|환자명|예약자|신청자|어머니|아버지|모친|부친|남편|아내|배우자|자녀|학생|아이)[은는이가의:： ]{0,3}(?:(?:성함|이름)[은는이]? )?[가-힣]{2,4}(?:님|씨)?(?:이고|이며|이구요|이에요|입니다)? ?[,/·|.]? ?(\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\d가-힣]|[-.]\d)/gu;
const CHINESE =
  /(?:姓名|患者|病人|本人|我叫|就诊人|就診人|客户|客戶|会员|會員|学生|學生)[：: ]?\p{sc=Han}{2,4}[，,、；; /|]{1,2}(?:[男女][，,、；; /|]{1,2})?((?:19\d\d|200\d|201\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;
/** What six figures are beside a name as well. */
const CODE = /인증|주문|코드|비밀번호|비번|우편|송장|쿠폰|핀번호|OTP/u;

/** Six figures of a day behind somebody's name. */
export function compactBirths(text: string, emit: Emit): void {
  if (/[가-힣]/.test(text) && !CODE.test(text)) for (const hit of all(KOREAN, text)) put(hit, emit);
  for (const hit of all(CHINESE, text)) put(hit, emit);
}

function put(hit: RegExpExecArray, emit: Emit): void {
  const end = hit.index + hit[0].length;
  emit(end - (hit[1] as string).length, end, "DOB", 0.86, "dob-compact");
}
