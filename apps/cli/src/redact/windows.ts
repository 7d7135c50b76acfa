import type { Cover, Job } from "./job.ts";

/** Characters of text that make one job of their own. */
const CORE = 256 * 1024;
/** Characters seen on either side of them: more than any value, its cue and its line breaks take. */
export const MARGIN = 4096;

/** A stretch of text and the job that examines it together with its surroundings. */
export interface Stretch {
  readonly text: string;
  readonly job: Job;
}

/**
 * Cuts text into stretches, each examined with MARGIN characters before and after it, so that a value over a line end or
 * over a cut is seen whole from both sides.
 */
export async function* cutText(chunks: AsyncIterable<string>, key: Uint8Array): AsyncIterable<Stretch> {
  let before = "";
  let held = "";
  const stretch = (end: number): Stretch => {
    const text = held.slice(0, end);
    const seen = before + held.slice(0, end + MARGIN);
    const made: Stretch = {
      text,
      job: { kind: "text", text: seen, start: before.length, end: before.length + end, key },
    };
    before = (before + text).slice(-MARGIN);
    held = held.slice(end);
    return made;
  };
  for await (const chunk of chunks) {
    held += chunk;
    while (held.length >= CORE + MARGIN) yield stretch(cut(held));
  }
  if (held !== "") yield stretch(held.length);
}

/** At the last line end within reach, else anywhere but inside a surrogate pair. */
function cut(text: string): number {
  const feed = text.lastIndexOf("\n", CORE - 1);
  if (feed > CORE - MARGIN) return feed + 1;
  const code = text.charCodeAt(CORE - 1);
  return code >= 0xd800 && code < 0xdc00 ? CORE - 1 : CORE;
}

/**
 * Puts stretches together again with everything covered that was found from either side of a cut. Of overlapping covers
 * the union is taken: what one side saw is never shown because the other did not.
 */
export function joiner() {
  /** How far into the next stretch an earlier cover reaches. */
  let reach = 0;
  return {
    /** @param ahead covers found by the next stretch's job, counted from the end of this one; those that start before 0 matter. */
    write(text: string, own: readonly Cover[], ahead: readonly Cover[]): string {
      const early = ahead
        .filter(({ start }) => start < 0)
        .map(({ start, end, standIn }) => ({ start: start + text.length, end: end + text.length, standIn }));
      const covers = [...own, ...early].sort((a, b) => a.start - b.start || b.end - a.end);
      let out = "";
      let at = Math.min(reach, text.length);
      reach -= at;
      for (const { start, end, standIn } of covers) {
        if (end <= at) continue;
        // Begun inside what is covered already: part of the same value.
        if (start >= at) out += text.slice(at, start) + standIn;
        at = Math.max(at, end);
      }
      if (at > text.length) {
        reach = Math.max(reach, at - text.length);
        return out;
      }
      return out + text.slice(at);
    },
  };
}
