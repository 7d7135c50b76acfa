/** Text without an end, examined in overlapping stretches: memory is bounded whatever the text's and its lines' length. */
import { openTable } from "./open-table.ts";

/** Characters of text that make one stretch of their own. */
const CORE = 256 * 1024;
/** Characters seen on either side of them: more than any value, its cue and its line breaks take. */
export const MARGIN = 4096;

/**
 * A stretch of text together with its surroundings: only [start, end) of what is seen is its own. Before it stands what precedes it; where that is the
 * middle of a table, the table's first lines and then its last rows.
 */
export interface Stretch {
  readonly seen: string;
  readonly start: number;
  readonly end: number;
  /** Nothing follows what is seen. */
  readonly last: boolean;
}

/**
 * Cuts text into stretches, each with `margin` characters before and after it, so that a value over a line end or over a
 * cut is seen whole from both sides.
 */
export async function* cutText(chunks: AsyncIterable<string>, core = CORE, margin = MARGIN): AsyncIterable<Stretch> {
  const table = openTable();
  let before = "";
  let held = "";
  let at = 0;
  const stretch = (end: number): Stretch => {
    const head = table.head(at - before.length);
    // A row that is cut is no row: the first whole one stands under the head.
    const lead = head === "" ? before : head + before.slice(before.indexOf("\n") + 1);
    const own = held.slice(0, end);
    const last = held.length <= end + margin;
    const made = { seen: lead + held.slice(0, end + margin), start: lead.length, end: lead.length + end, last };
    table.read(own);
    before = (before + own).slice(-margin);
    held = held.slice(end);
    at += end;
    return made;
  };
  for await (const chunk of chunks) {
    held += chunk;
    // More than a stretch and its margin is held, so what is seen is never the last.
    while (held.length > core + margin) yield stretch(cut(held, core, margin));
  }
  if (held !== "") yield { ...stretch(held.length), last: true };
}

/** At the last line end within reach, else anywhere but inside a surrogate pair. */
function cut(text: string, core: number, margin: number): number {
  const feed = text.lastIndexOf("\n", core - 1);
  if (feed > core - margin) return feed + 1;
  const code = text.charCodeAt(core - 1);
  return code >= 0xd800 && code < 0xdc00 ? core - 1 : core;
}

/** A place to be replaced and what stands there instead. Offsets count from the stretch's own beginning and may lie outside of it. */
export interface Cover {
  readonly start: number;
  readonly end: number;
  readonly standIn: string;
  /** It reaches the end of what was seen: the value may go on to the next white space, or, being a key in lines, to the line that ends those. */
  readonly open?: "word" | "lines";
}

/**
 * Puts stretches together again with everything covered that was found from either side of a cut. Of overlapping covers
 * the union is taken: what one side saw is never shown because the other did not. A value longer than any margin is
 * covered to the next white space, a key in lines to its last one.
 */
export function joiner() {
  /** How far into the next stretch an earlier cover reaches. */
  let reach = 0;
  /** Beyond that, to where such a value ends. */
  let open: Cover["open"];
  return {
    /** @param ahead covers found with the next stretch, counted from the end of this one; those that start before 0 matter. */
    write(text: string, own: readonly Cover[], ahead: readonly Cover[]): string {
      const early = ahead
        .filter(({ start }) => start < 0)
        .map((cover) => ({ ...cover, start: cover.start + text.length, end: cover.end + text.length }));
      const covers = [...own, ...early].sort((a, b) => a.start - b.start || b.end - a.end);
      let out = "";
      let at = Math.min(reach, text.length);
      reach -= at;
      if (open !== undefined && reach === 0) {
        const end = open === "lines" ? endOfLines(text, at) : text.slice(at).search(/\s/);
        if (end >= 0) {
          at = open === "lines" ? end : at + end;
          open = undefined;
        } else at = text.length;
      }
      let furthest = -1;
      let onward: Cover["open"];
      for (const { start, end, standIn, open: goesOn } of covers) {
        if (goesOn !== undefined && end >= furthest) {
          furthest = end;
          onward = goesOn;
        }
        if (end <= at) continue;
        // Begun inside what is covered already: part of the same value.
        if (start >= at) out += text.slice(at, start) + standIn;
        at = Math.max(at, end);
      }
      if (furthest >= at) open = onward;
      if (at > text.length) {
        reach = Math.max(reach, at - text.length);
        return out;
      }
      return out + text.slice(at);
    },
  };
}

/** A line of a key (RFC 7468, RFC 9580): signs of base64, a header, nothing; it may be the rest of one. */
const OF_KEY = /^[ \t>]*(?:[\w+/=.-]*|[A-Za-z-]{1,40}:.*)\r?$/;

/** Where the lines of a key end behind a place: behind the line that says so, or before the first that is none of them; -1 where none does. */
function endOfLines(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end);
    if (/^[ \t>]*-----END\b/.test(line)) return end;
    if (!OF_KEY.test(line)) return at;
    at = end + 1;
  }
  return -1;
}
