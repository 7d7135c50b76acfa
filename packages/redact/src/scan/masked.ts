/**
 * The tokens of a text in which stand-ins took the place of some values, from the tokens that were there before: what
 * stands between the values has not changed, so it is not read again.
 */
import { CLASS, isAlnum, MASKED, NEWLINE, SPACE } from "./classes.ts";
import {
  complete,
  FIRST_UPPER,
  IS_DENSE,
  LINE_START,
  lasts,
  MANNER_READ,
  type Pool,
  reserve,
  type Scan,
} from "./pool.ts";

export interface Replacement {
  /** Where the value stood in the text that was scanned. */
  readonly start: number;
  readonly end: number;
  /** Where its stand-in stands in the new text, hidden behind units that mean nothing. */
  readonly from: number;
  readonly to: number;
}

/**
 * As `scan(text, true)`, or null where that has to be asked: another text has taken the old tokens' place, a value begins
 * or ends inside a token or with white space or holds none, or the old text held stand-ins itself.
 * @param values in order, not overlapping
 */
export function scanMasked(old: Scan, values: readonly Replacement[], text: string, pool: Pool): Scan | null {
  if (!lasts(old) || pool === old.pool || (old.signs & MASKED) !== 0) return null;
  for (const value of values) if (blankEdged(old.text, value)) return null;
  reserve(pool, old.count + values.length);
  const { start, end, shape, script, hash, word, cue, mark, digits, anchors } = pool;
  const { start: starts, end: ends, shape: shapes } = old;
  const masks: number[] = [];
  let [count, begins, numbers] = [0, 0, 0];
  let [words, cues, kinds] = [0, 0, 0];
  let [anchor, digit] = [0, 0];
  let n = 0;
  let shift = 0;
  /** Whether a token of the value that comes next has been passed, and whether a line break stands before the first of them. */
  let passed = false;
  let broken = 0;
  let capitals = 0;
  let hidden = 0;
  // Behind the last token stands one far away: values that end the text end before it.
  for (let i = 0; i <= old.count; i++) {
    const at = starts[i] as number;
    for (; n < values.length && (values[n] as Replacement).end <= at; n++) {
      if (!passed) return null;
      passed = false;
      const { from, to, end: was } = values[n] as Replacement;
      shift = to - was;
      // A stand-in is a token; one right behind another is of it.
      if (count > 0 && masks[masks.length - 1] === count - 1 && end[count - 1] === from) {
        end[count - 1] = to;
        continue;
      }
      start[count] = from;
      end[count] = to;
      shape[count] = broken;
      script[count] = hash[count] = word[count] = cue[count] = mark[count] = 0;
      masks.push(count++);
    }
    if (i === old.count) break;
    const stop = ends[i] as number;
    const kind = shapes[i] as number;
    const anchored = anchor < old.anchorCount && old.anchors[anchor] === i;
    const numbered = digit < old.digitCount && old.digits[digit] === i;
    if (anchored) anchor++;
    if (numbered) digit++;
    const value = values[n];
    if (value !== undefined && value.start < stop) {
      if (value.start > at || value.end < stop) return null;
      // A break before a value's first token stands before the value; breaks between its tokens are hidden with it.
      if (!passed) broken = kind & LINE_START;
      passed = true;
      hidden |= kind & FIRST_UPPER;
      continue;
    }
    start[count] = at + shift;
    end[count] = stop + shift;
    shape[count] = kind;
    script[count] = old.script[i] as number;
    hash[count] = old.hash[i] as number;
    word[count] = old.word[i] as number;
    cue[count] = old.cue[i] as number;
    mark[count] = old.mark[i] as number;
    words |= word[count] as number;
    cues |= cue[count] as number;
    kinds |= kind;
    if (count < MANNER_READ) capitals |= kind & FIRST_UPPER;
    if (anchored) anchors[begins++] = count;
    if (numbered) digits[numbers++] = count;
    count++;
  }
  const hasDense = (kinds & IS_DENSE) !== 0;
  const [ats, signs] = [signsBetween(old.ats, values), old.signs | MASKED];
  // Without its last capital the text reads as one in small letters, wherever they stand: all of it is looked at.
  const near = capitals === 0 && hidden !== 0 ? null : masks;
  return complete(
    pool,
    text,
    { count, anchors: begins, digits: numbers, ats, words, cues, signs, hasDense },
    near,
    old,
  );
}

/**
 * Is there white space at an end of the value, or a line break before its first or behind its last letter or digit? Or does it begin with
 * the sign that "w/" is read as a word by?
 */
function blankEdged(text: string, { start, end }: Replacement): boolean {
  if (text.charCodeAt(start) === 47) return true;
  if (CLASS[text.charCodeAt(start)] === SPACE || CLASS[text.charCodeAt(end - 1)] === SPACE) return true;
  for (let p = start; p < end && !isAlnum(text.charCodeAt(p)); p++)
    if (CLASS[text.charCodeAt(p)] === NEWLINE) return true;
  for (let p = end - 1; p >= start && !isAlnum(text.charCodeAt(p)); p--)
    if (CLASS[text.charCodeAt(p)] === NEWLINE) return true;
  return false;
}

/** Those of the places that no value covers, where they are now. */
function signsBetween(places: readonly number[], values: readonly Replacement[]): number[] {
  const out: number[] = [];
  let n = 0;
  let shift = 0;
  for (const at of places) {
    for (; n < values.length && (values[n] as Replacement).end <= at; n++)
      shift = (values[n] as Replacement).to - (values[n] as Replacement).end;
    const value = values[n];
    if (value === undefined || at < value.start) out.push(at + shift);
  }
  return out;
}
