/** All readers over one text, and what they say about the same place joined into one suspicion. */

import { readIbans, readShapes } from "./readers/codes.ts";
import { chainsOf, readChains, readNamedNumbers } from "./readers/digits.ts";
import { readKnown } from "./readers/known.ts";
import { isProgramWord, readMail } from "./readers/mail.ts";
import { readNamed } from "./readers/named.ts";
import { readNetwork } from "./readers/network.ts";
import { readPeople } from "./readers/people.ts";
import { readPhones } from "./readers/phones.ts";
import { readPositions } from "./readers/positions.ts";
import { readSecrets } from "./readers/secrets.ts";
import { fold } from "./text/fold.ts";
import { maskStandIns } from "./text/stand-ins.ts";
import type { Suspect, SuspectOptions } from "./types.ts";

/** Least suspicion that is reported. */
const LEAST = 0.2;

/** Text read at once; longer text is cut here (at a line end where one is near), so memory stays flat. */
const PIECE = 1 << 16;

/**
 * Places in already redacted text that may still be personal, sorted by start and not overlapping. Reads every text,
 * never throws, does no I/O; time grows with length.
 */
export function suspects(text: string, options: SuspectOptions = {}): Suspect[] {
  const { name = "" } = options;
  if (name !== "" && text !== "") return named(text, `${name}: `, options);
  const out: Suspect[] = [];
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
    for (const s of readPiece(from === 0 && to === text.length ? text : text.slice(from, to), options))
      out.push(Object.freeze({ ...s, start: s.start + from, end: s.end + from }));
    from = to;
  }
  return out;
}

/** A field's value behind its name; what is suspected in the name is not the value's. */
function named(text: string, label: string, options: SuspectOptions): Suspect[] {
  const moved = label.length;
  return suspects(label + text, { ...options, name: "" })
    .filter(({ end }) => end > moved)
    .map(({ start, end, ...rest }) => Object.freeze({ ...rest, start: Math.max(0, start - moved), end: end - moved }));
}

function cut(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const line = text.lastIndexOf("\n", from + PIECE);
  if (line > from + PIECE / 2) return line + 1;
  const c = text.charCodeAt(from + PIECE);
  return from + PIECE + (c >= 0xdc00 && c < 0xe000 ? 1 : 0);
}

function readPiece(text: string, options: SuspectOptions): Suspect[] {
  const masked = maskStandIns(text);
  const folded = fold(masked);
  const plain = folded.text;
  const chains = chainsOf(plain);
  const found = [
    ...readChains(plain, chains),
    ...readNamedNumbers(plain, chains),
    ...readPhones(plain, chains, options.locale),
    ...readIbans(plain),
    ...readShapes(plain),
    ...readSecrets(plain),
    ...readMail(plain),
    ...readNetwork(plain),
    ...readNamed(plain),
    ...readKnown(plain, options.known),
  ].map((s) => ({ ...s, start: folded.at[s.start] as number, end: endOf(folded.at, s.end) }));
  // The model reads the text as it stands: stand-ins are its context.
  found.push(...readPeople(text, options.background), ...readPositions(text, masked, options.background));
  return settle(
    found.filter(
      (s) =>
        s.score >= LEAST &&
        s.end > s.start &&
        !isProgramWord(text, s.start) &&
        /[\p{L}\p{N}]/u.test(masked.slice(s.start, s.end)),
    ),
  );
}

/** Where the last folded unit of a span ends in the source. */
function endOf(at: Int32Array, end: number): number {
  const last = at[end - 1] as number;
  let next = end;
  while (next < at.length - 1 && at[next] === last) next++;
  return at[next] as number;
}

/** Overlaps: the higher score keeps its place; of what loses, the part beyond stays if it says nothing else. */
function settle(found: Suspect[]): Suspect[] {
  found.sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const byStart: Suspect[] = [];
  for (const s of found) {
    const at = place(byStart, s.start);
    const before = byStart[at - 1];
    const after = byStart[at];
    if ((before === undefined || before.end <= s.start) && (after === undefined || after.start >= s.end))
      byStart.splice(at, 0, s);
  }
  return byStart;
}

/** Index of the first span that begins after `start`. */
function place(sorted: readonly Suspect[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Suspect).start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
