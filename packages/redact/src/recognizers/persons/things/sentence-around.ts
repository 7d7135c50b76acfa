/** The sentence that something stands in, as far as it is read: what is before, and what is behind. */

/** Units of a sentence that are read before a name and behind it, and of those right beside it. */
export const [BEFORE, BEHIND, NEAR] = [110, 70, 26] as const;
/** What ends a sentence, and no word cut short. */
const ENDS = /(?:\p{L}{4}|\d|[»"”)])[.!?](?= )|[!?。！？।؟\n]/gu;

export function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  let from = 0;
  for (const { index, 0: sign } of before.matchAll(ENDS)) from = index + sign.length;
  return before.slice(from);
}

export function sentenceBehind(text: string, end: number): string {
  const behind = text.slice(end, end + BEHIND);
  const to = behind.search(/[.!?](?: |$)|[!?。！？।؟\n]/u);
  return to < 0 ? behind : behind.slice(0, to);
}
