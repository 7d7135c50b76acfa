import { concat } from "./encoding.ts";

/** Longest record taken in: 16 MB. What is longer is set aside, so that one line cannot fill the memory. */
export const MAX_RECORD = 16 * 1024 * 1024;
/** How much of something set aside for its length is kept with it. */
export const KEPT_OF_OVERLONG = 1024 * 1024;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end (LF or CRLF). */
  readonly bytes: Uint8Array;
  /** Longer than `MAX_RECORD`: `bytes` is only its beginning. */
  readonly overlong: boolean;
}

const LF = 10;
const CR = 13;

/** Splits at LF; a lone CR ends a line only in a file whose first line end is one (classic Macintosh). One batch per chunk read. */
export async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ batch: Line[]; read: number }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let end = 0;
  const finish = (last: boolean): Line => {
    const overlong = length > MAX_RECORD;
    let whole = concat(parts.length === 0 ? [new Uint8Array(0)] : parts);
    if (overlong) whole = whole.slice(0, KEPT_OF_OVERLONG);
    else if (!last && whole.at(-1) === CR) whole = whole.subarray(0, -1);
    parts = [];
    length = 0;
    return { number: number++, bytes: whole, overlong };
  };
  const keep = (part: Uint8Array) => {
    if (part.length === 0) return;
    if (length <= MAX_RECORD) parts.push(part);
    else if (parts.length > 1) parts = [concat(parts).slice(0, KEPT_OF_OVERLONG)];
    length += part.length;
  };
  for await (const chunk of bytes) {
    const batch: Line[] = [];
    let from = 0;
    if (end === 0) end = lineEnd(chunk);
    while (from < chunk.length) {
      const at = chunk.indexOf(end === 0 ? LF : end, from);
      if (at < 0) break;
      keep(chunk.subarray(from, at));
      batch.push(finish(false));
      from = at + 1;
    }
    keep(chunk.subarray(from));
    yield { batch, read: chunk.length };
  }
  if (length > 0) yield { batch: [finish(true)], read: 0 };
}

/** 0 while undecided: a CR at the very end of a chunk may be half of a CRLF. */
function lineEnd(chunk: Uint8Array): number {
  if (chunk.includes(LF)) return LF;
  const cr = chunk.indexOf(CR);
  return cr >= 0 && cr < chunk.length - 1 ? CR : 0;
}
