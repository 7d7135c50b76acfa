import type { Span } from "../../packages/redact/scripts/measure.ts";

/** Words, single signs and runs of white space: what a difference is made of. */
const PIECE = /[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Pieces of either side looked at for where the two agree again. */
const WINDOW = 60;
/** Pieces that must agree in a row. */
const ROW = 3;

/**
 * Where a result differs from the text it was made of: the spans of the text that are gone. Read from left to right; after a
 * difference the nearest place where some pieces in a row are the same again ends it. White space alone is no difference.
 */
export function changed(text: string, result: string): Span[] {
  const a = [...text.matchAll(PIECE)].map((hit) => ({ at: hit.index, piece: hit[0] }));
  const b = [...result.matchAll(PIECE)].map((hit) => hit[0]);
  const same = (i: number, k: number): boolean => {
    const [left, right] = [a[i]?.piece, b[k]];
    return left === right || (left !== undefined && right !== undefined && left.trim() === "" && right.trim() === "");
  };
  const agree = (i: number, k: number): boolean => {
    for (let n = 0; n < ROW; n++) {
      if (i + n >= a.length && k + n >= b.length) return true;
      if (!same(i + n, k + n)) return false;
    }
    return true;
  };
  const spans: Span[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length) {
    if (same(i, k)) {
      i++;
      k++;
      continue;
    }
    const [di, dk] = rejoin(i, k, agree);
    const start = (a[i] as { at: number }).at;
    const end = i + di < a.length ? (a[i + di] as { at: number }).at : text.length;
    if (end > start)
      spans.push({ start, end: end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length) });
    i += di;
    k += dk;
  }
  return spans.filter(({ start, end }) => end > start);
}

/** The fewest pieces to pass over on both sides until they agree. */
function rejoin(i: number, k: number, agree: (i: number, k: number) => boolean): [number, number] {
  for (let sum = 1; sum <= 2 * WINDOW; sum++) {
    for (let di = Math.min(sum, WINDOW); di >= 0 && sum - di <= WINDOW; di--)
      if (agree(i + di, k + sum - di)) return [di, sum - di];
  }
  return [WINDOW, WINDOW];
}
