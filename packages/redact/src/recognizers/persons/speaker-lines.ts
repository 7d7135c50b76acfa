/** Lines of a transcript: the label at their head says who speaks, and what follows is said and no field's value. */
import { CLASS, DENSE, unitAt } from "../../scan/classes.ts";

/** A time, and perhaps a date, at the head of a line. */
const TIMED =
  /(?:^|\n)[ \t>]{0,4}[[(【]?(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?,? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?[\])】]?[ \t–-]{0,3}$/i;
/** How far away the speaker's next or last line may begin. */
const REACH = 600;

/** Does the label at `[at, end)` open a line that somebody says: behind a time, or as it opens another line near by? */
export function opensSpeech(text: string, at: number, end: number): boolean {
  if (TIMED.test(text.slice(Math.max(0, at - 32), at))) return true;
  if (at > 0 && unitAt(text, at - 1) !== 10) return false;
  const label = text.slice(at, end);
  return (
    opens(text.slice(end, end + REACH), `\n${label}`) ||
    opens(text.slice(Math.max(0, at - REACH - 1), at), `\n${label}`) ||
    (at <= REACH && at > 0 && isColon(text, label.length) && text.startsWith(label))
  );
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
  const speech = /^[^\n]{0,40}(?:[。，？！、.?!了吗呢吧すまたかん]|[요다까네죠](?:$|[\s.?!]))/u.test(
    text.slice(value, value + 42),
  );
  return speech && opensSpeech(text, from, end);
}
const LONGEST_LABEL = 8;
