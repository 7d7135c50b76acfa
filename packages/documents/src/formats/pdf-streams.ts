import { Unzlib } from "fflate";
import type { Budget } from "../limits.ts";

/**
 * Unfolds the compressed streams of a PDF once, within the budget, before the reader does: it would unfold any of them without a bound.
 * Pictures are passed over, since no text is taken from them. Returns whether every font of many bytes a character says which characters
 * it shows: where one does not, the reader leaves its text out without a word (ISO 32000-1, 9.10). Throws Breach.
 */
export function checkStreams(bytes: Uint8Array, budget: Budget): boolean {
  let readable = !hasMuteFont(new TextDecoder("latin1").decode(bytes));
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
    const objects = /\/ObjStm\b/.test(dictionary) ? ([] as Uint8Array[]) : undefined;
    unfold(bytes, start, budget, objects);
    // Newer files keep their fonts' descriptions in a compressed stream of objects.
    if (objects?.some((part) => part.length > 0) && hasMuteFont(objects.map((part) => head.decode(part)).join("")))
      readable = false;
  }
  return readable;
}

/** A composite font's dictionary that names no table of characters. */
function hasMuteFont(text: string): boolean {
  for (const match of text.matchAll(/\/Subtype\s*\/Type0\b/g)) {
    const from = text.lastIndexOf("<<", match.index);
    if (from < 0 || match.index - from > 4000) continue;
    let depth = 0;
    let end = from;
    for (; end < Math.min(text.length, from + 8000); end++) {
      if (text.startsWith("<<", end)) depth++;
      else if (text.startsWith(">>", end)) depth--;
      else continue;
      end++;
      if (depth === 0) break;
    }
    if (!text.slice(from, end).includes("/ToUnicode")) return true;
  }
  return false;
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

function unfold(bytes: Uint8Array, start: number, budget: Budget, keep?: Uint8Array[]): void {
  let out = 0;
  let packed = 0;
  let ended = false;
  const stream = new Unzlib((chunk, final) => {
    out += chunk.length;
    ended = final;
    budget.inflated(packed, out, chunk.length);
    keep?.push(chunk);
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
