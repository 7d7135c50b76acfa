import { copier, PIECE, type Piece, unknownYet } from "./pieces.ts";
import type { Band } from "./reach.ts";
import { MAY_FAIL, MAY_PASS } from "./solve.ts";

/** Ports at which the same sources are new; `pieces` has MAY_PASS where they are. `band` is what lets them in. */
export interface NewBand {
  readonly lo: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly band: Band;
}

const isOpen = (flags: number): boolean => flags === MAY_PASS;
const isPossible = (flags: number): boolean => (flags & MAY_PASS) !== 0;

/** Open now and not before. */
export const opened = (is: number, was: number): boolean => isOpen(is) && !isOpen(was);

/** Possible now and not before, what is certainly open left out. */
export const possible = (is: number, was: number): boolean => isPossible(is) && !isPossible(was) && !opened(is, was);

/**
 * What of `is` is new beside `was`, both on one line and in the order of their ports. Neighbours differ and none is
 * empty, so that how the rules cut the ports does not show. Only pieces that change from one port to the next are
 * compared.
 */
export function newBands(
  is: readonly Band[],
  was: readonly Band[],
  isNew: (is: number, was: number) => boolean,
): NewBand[] {
  const table = Uint8Array.from({ length: 16 }, (_, i) => (isNew(i >> 2, i & 3) ? MAY_PASS : MAY_FAIL));
  const flags = new Uint8Array(PIECE);
  const copy = copier();
  const out: NewBand[] = [];
  let kept: Piece[] = [];
  let some = 0;
  let last: { band: Band; before: Band | undefined } | undefined;
  const step = (lo: number, end: number, band: Band, before: Band | undefined): void => {
    let next: Piece[] | undefined;
    for (let i = 0; i < band.pieces.length; i++) {
      const now = band.pieces[i]!;
      const then = before?.pieces[i];
      if (last && last.band.pieces[i] === now && last.before?.pieces[i] === then) continue;
      const old = kept[i];
      const size = now.flags.length;
      let differs = old === undefined;
      for (let slot = 0; slot < size; slot++) {
        const flag = table[(now.flags[slot]! << 2) | (then ? then.flags[slot]! : MAY_FAIL)]!;
        flags[slot] = flag;
        if (old && old.flags[slot] !== flag) differs = true;
      }
      if (!differs) continue;
      const made = copy.bytes(flags.subarray(0, size));
      const piece: Piece = { from: now.from, flags: made, passedBy: NONE, stoppedBy: NOBODY, known: unknownYet() };
      if (old && holds(old)) some--;
      if (holds(piece)) some++;
      next ??= [...kept];
      next[i] = piece;
    }
    if (next) kept = next;
    last = { band, before };
    const previous = out.at(-1);
    if (some === 0) return;
    if (previous && previous.end === lo && previous.pieces === kept) out[out.length - 1] = { ...previous, end };
    else out.push({ lo, end, pieces: kept, band });
  };
  const cuts = [...new Set([...is, ...was].flatMap(({ lo, end }) => [lo, end]))].sort((a, b) => a - b);
  let i = 0;
  let j = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    const lo = cuts[k]!;
    while (i < is.length && is[i]!.end <= lo) i++;
    while (j < was.length && was[j]!.end <= lo) j++;
    const band = is[i];
    const before = was[j];
    if (band && band.lo <= lo) step(lo, cuts[k + 1]!, band, before && before.lo <= lo ? before : undefined);
  }
  return out;
}

const NONE: readonly Int32Array[] = [];
const NOBODY = new Int32Array(0);

const holds = (piece: Piece): boolean => piece.flags.includes(MAY_PASS);
