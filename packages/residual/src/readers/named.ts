/** Values that a word beside them names: dates of birth, serials, user names, one-time codes, links of one person. */
import { isKnownWord } from "../model/tagger.ts";
import { cueBefore } from "../text/cues.ts";
import { MASK } from "../text/stand-ins.ts";
import { plainOf } from "../text/tokens.ts";
import type { Suspect, SuspectType } from "../types.ts";

const BIRTH =
  /(?<![\p{L}])(?:born|birth|birthday|dob|geboren|geburts\p{L}*|né|née|naissance|naci\p{L}*|nasc\p{L}*|nat[oa]|geboorte\p{L}*|urodz\p{L}*|naro[zž]\p{L}*|f[øö]d\p{L}*|synty\p{L}*|doğum|рожд\p{L}*|родил\p{L}*|γενν\p{L}*|ميلاد|الميلاد|לידה|जन्म|เกิด|วันเกิด|lahir|cumplea\p{L}*|compleanno|rođ\p{L}*|rojen\p{L}*|szület\p{L}*|sinh|народ\p{L}*|роден\p{L}*|dzim\p{L}*|gim\p{L}*|sünd\p{L}*|(?:ur|geb|nac|nasc|nar|szül|род)\.)(?![\p{L}])|生日|出生\p{L}{0,2}|生年月日|생년월일/giu;
const DATE =
  /\d{1,4}[^\d\n]{1,8}\d{1,2}[^\d\n]{1,8}\d{1,4}|\d{4}\.?\s\p{L}{3,12}\s\d{1,2}|\d{1,2}[^\d\n]{0,4}\p{L}{3,12}[^\d\n]{0,4}(?:\d{4}|['’]?\d{2}(?!\d))|\p{L}{3,12}\s\d{1,2}[^\d\n]{1,4}\d{4}/u;

const CODE = /(?<![\w@./-])(?=[\w-]{0,30}\d)(?=[\w-]{0,30}[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{5,30}(?![\w@/])/g;
const HANDLE = /(?<![\w@./-])[A-Za-z][\w.-]{3,30}(?![\w@/])/g;
/** The day of a log line. */
const STAMP = /^\d{4}-\d{2}-\d{2}T\d/;
/** Numbers of errors and articles: a few capitals and at most five digits, or those that are called so. */
const ERROR_CODE = /^(?:[A-Za-z]{1,4}-?\d{1,5}|0x[\dA-Fa-f]+|KB-?\d+)$/;
/** Kinds of values that consist of digits, more than an error's. */
const DIGITS: Partial<Record<SuspectType, true>> = { PHONE: true, BANK: true, ID: true, PASSPORT: true };
/** Two to four groups of capitals and digits. */
const PLATE =
  /(?<![\p{L}\p{N}])[\p{Lu}\d]{1,5}(?:[ ·-][\p{Lu}\d]{1,5}){1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\p{Lu}\d]{5,8}(?![\p{L}\p{N}])/gu;
/** Mainland plates: the province's character, a letter, five or six more. */
const HAN_PLATE = /\p{sc=Han}[A-Z]·?[A-Z0-9]{5,6}(?![A-Z0-9])/gu;
const SHORT = /(?<!\d)\d{4,8}(?!\d)/g;
const ONE_TIME =
  /(?:pin|otp|tan|verification|confirmation|security|bestatigung\p{L}*|einmal\p{L}*|verificacion|verificacao|verifica|weryfikac\p{L}*|подтвержд\p{L}*|验证码|驗證碼|認証コード|인증번호|确认码)\s*(?:code|kod|codigo|codice|код)?\s*(?:is|ist|est|es|lautet|[:=])?\s*$/iu;
const LINK = /https?:\/\/[^\s<>"'）)\]]{4,400}/g;
const PROFILE =
  /^https?:\/\/(?:\w{1,8}\.)?(?:linkedin\.com\/in|facebook\.com|instagram\.com|t\.me|twitter\.com|x\.com|vk\.com|tiktok\.com)\/[\w@.-]{3,}/i;
const FOLDER = /(?:\/home\/|\/Users\/|\\Users\\|\\\\?[A-Z]{2,12}\\)([A-Za-z][\w.-]{2,30})/g;

export function readNamed(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const hit of text.matchAll(BIRTH)) {
    const from = hit.index + hit[0].length;
    const date = DATE.exec(text.slice(from, from + 40));
    if (date !== null && !text.slice(from, from + date.index).includes(MASK)) {
      const start = from + date.index;
      out.push({ start, end: start + date[0].length, type: "DOB", score: 0.8, reason: "date-after-birth-word" });
    }
  }
  for (const hit of text.matchAll(CODE)) {
    const { personal } = cueBefore(text, hit.index);
    if (personal === undefined || personal === "SECRET" || personal === "DOB" || personal === "CARD") continue;
    if (STAMP.test(hit[0]) || (personal in DIGITS && ERROR_CODE.test(hit[0]))) continue;
    out.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: personal,
      score: 0.66,
      reason: "code-after-personal-word",
    });
  }
  for (const hit of text.matchAll(PLATE)) {
    const mixed = /\d/.test(hit[0]) && /\p{L}/u.test(hit[0]);
    if (mixed && cueBefore(text, hit.index).personal === "PLATE")
      out.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        type: "PLATE",
        score: 0.66,
        reason: "code-after-personal-word",
      });
  }
  for (const hit of text.matchAll(HAN_PLATE))
    out.push({ start: hit.index, end: hit.index + hit[0].length, type: "PLATE", score: 0.6, reason: "plate-shape" });
  for (const hit of text.matchAll(HANDLE)) {
    if (
      !/[\d_.]/.test(hit[0].replace(/[._-]+$/, "")) &&
      !/[:=]\s?$/.test(text.slice(Math.max(0, hit.index - 3), hit.index))
    )
      continue;
    if (cueBefore(text, hit.index).personal !== "USERNAME" || isKnownWord(plainOf(hit[0]))) continue;
    out.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: "USERNAME",
      score: 0.6,
      reason: "handle-after-word",
    });
  }
  for (const hit of text.matchAll(SHORT)) {
    if (ONE_TIME.test(plainOf(text.slice(Math.max(0, hit.index - 36), hit.index))))
      out.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        type: "SECRET",
        score: 0.6,
        reason: "one-time-code",
      });
  }
  for (const hit of text.matchAll(FOLDER)) {
    const name = hit[1] as string;
    if (/^(?:public|default|shared|admin|root|app|user|users|system)$/i.test(name)) continue;
    const start = hit.index + hit[0].length - name.length;
    out.push({ start, end: start + name.length, type: "USERNAME", score: 0.6, reason: "home-folder" });
  }
  for (const hit of text.matchAll(LINK)) {
    const score = linkScore(hit[0]);
    if (score > 0)
      out.push({ start: hit.index, end: hit.index + hit[0].length, type: "URL", score, reason: "link-of-one-person" });
  }
  return out;
}

function linkScore(link: string): number {
  if (PROFILE.test(link)) return 0.7;
  const query = link.indexOf("?");
  const path = query < 0 ? link : link.slice(0, query);
  for (const [, value] of query < 0 ? [] : link.slice(query + 1).matchAll(/=([^&#]{8,})/g))
    if (/\d/.test(value as string) && /[A-Za-z]/.test(value as string)) return 0.66;
  // A public page's number is not a person's: only folders that hold people.
  return /\/(?:users?|customers?|accounts?|members?|profiles?|people|patients?|clients?)\/[^/]*\d{3,}/i.test(path)
    ? 0.62
    : 0;
}
