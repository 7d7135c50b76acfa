/** Lines of a transcript: the label at their head says who speaks, and what follows is said and no field's value. */

import { CLASS, DENSE, unitAt } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import { isPart } from "./parts.ts";

/** A time, and perhaps a date, at the head of a line. */
const TIMED =
  /(?:^|\n)[ \t>]{0,4}[[(【]?(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?,? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?[\])】]?[ \t–-]{0,3}$/i;
/** How far away the speaker's next or last line may begin. */
const REACH = 600;

/** Does the label at `[at, end)` open a line that somebody says: behind a time, or as it opens another line near by? */
export function opensSpeech(text: string, at: number, end: number): boolean {
  if (TIMED.test(text.slice(Math.max(0, at - 32), at))) return true;
  if (at > 0 && unitAt(text, at - 1) !== 10) return false;
  if (isAmongSpeakers(text, at, end)) return true;
  const label = text.slice(at, end);
  return (
    opens(text.slice(end, end + REACH), `\n${label}`) ||
    opens(text.slice(Math.max(0, at - REACH - 1), at), `\n${label}`) ||
    (at <= REACH && at > 0 && isColon(text, label.length) && text.startsWith(label))
  );
}

/** Does a part in a call open another line near by? */
const LABELS = /(?:^|\n)[ \t>]{0,4}(\p{L}[\p{L}\p{M}]{1,17}) ?[:：]/gu;
function isAmongSpeakers(text: string, at: number, end: number): boolean {
  if (!isPart(text.slice(at, end).trim())) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  const behind = text.slice(end, end + REACH);
  for (const near of [before, behind])
    for (const { 1: label } of all(LABELS, near)) if (isPart(label as string)) return true;
  return false;
}

function opens(near: string, head: string): boolean {
  const p = near.indexOf(head);
  return p >= 0 && isColon(near, p + head.length);
}
const isColon = (text: string, p: number): boolean => {
  const c = unitAt(text, unitAt(text, p) === 32 ? p + 1 : p);
  return c === 58 || c === 0xff1a;
};

/** "客户：我换手机号了": what somebody says in a transcript. */
export function isSaidInDense(text: string, end: number, value: number): boolean {
  let from = end;
  while (from > 0 && end - from < LONGEST_LABEL && CLASS[text.charCodeAt(from - 1)] === DENSE) from--;
  // "尊敬的客户：": whom a notice greets.
  if (/^(?:尊敬的|亲爱的|親愛的|各位)/u.test(text.slice(from, end))) return true;
  // "客户：屏幕碎了", "고객: 알겠습니다": behind no name a sentence ends so.
  if (ENDS_SAID.test(text.slice(value, value + 42))) return true;
  const speech = /^[^\n]{0,40}(?:[。，,？！、.?!了吗呢吧すまたかん]|[요다까네죠](?:$|[\s.?!]))/u.test(
    text.slice(value, value + 42),
  );
  return speech && opensSpeech(text, from, end);
}
const LONGEST_LABEL = 8;
const ENDS_SAID =
  /^[^\n]{2,40}?(?:[了吗嗎呢吧]|ください|ました|ません|[습합됩]니다|[해어아]요|세요|나요|까요)[。.!！?？~ ]{0,3}(?:\n|$)/u;

/** What stands right behind a part in a call and its colon. */
const BEHIND_PART = /(\p{L}[\p{L}\p{M}]{1,17}) ?[:：] ?$/u;
/** "الموظف: أهلًا بك": does the place open what somebody says in a transcript? */
export function opensWhatIsSaid(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const hit = BEHIND_PART.exec(before);
  if (hit === null || !isPart(hit[1] as string)) return false;
  const from = at - before.length + hit.index;
  return opensSpeech(text, from, from + (hit[1] as string).length);
}
