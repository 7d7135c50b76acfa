import { Unzlib } from "fflate";
import type { Budget } from "../limits.ts";

/**
 * Unfolds the compressed streams of a PDF once, within the budget and for nothing else, before the reader does: it would unfold any of
 * them without a bound. Pictures are passed over, since no text is taken from them. Throws Breach.
 */
export function checkStreams(bytes: Uint8Array, budget: Budget): void {
  const head = new TextDecoder("latin1");
  for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + MARK.length)) {
    const before = head.decode(bytes.subarray(Math.max(0, at - 600), at));
    const dictionary = before.slice(before.lastIndexOf("obj") + 1);
    if (before.endsWith("end") || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    let start = at + MARK.length;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const first = bytes[start] ?? 0;
    // RFC 1950: method 8, and the two bytes are a multiple of 31.
    if ((first & 15) !== 8 || ((first << 8) | (bytes[start + 1] ?? 0)) % 31 !== 0) continue;
    unfold(bytes, start, budget);
  }
}

const MARK = Uint8Array.from("stream", (sign) => sign.charCodeAt(0));
const PIECE = 16 * 1024;

function find(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARK[0]!, from); at >= 0; at = bytes.indexOf(MARK[0]!, at + 1)) {
    let same = 1;
    while (same < MARK.length && bytes[at + same] === MARK[same]) same++;
    if (same === MARK.length) return at;
  }
  return -1;
}

function unfold(bytes: Uint8Array, start: number, budget: Budget): void {
  let out = 0;
  let packed = 0;
  let ended = false;
  const stream = new Unzlib((chunk, final) => {
    out += chunk.length;
    ended = final;
    budget.inflated(packed, out, chunk.length);
  });
  try {
    for (let at = start; at < bytes.length && !ended; at += PIECE) {
      budget.tick();
      const piece = bytes.subarray(at, at + PIECE);
      packed += piece.length;
      const before = out;
      stream.push(piece, false);
      // The stream's end is known only by nothing coming any more.
      if (out === before && at > start) return;
    }
  } catch (error) {
    if (error instanceof Error && error.name === "Breach") throw error;
    // Damaged, or no such stream at all: the reader has its own way with it.
  }
}
