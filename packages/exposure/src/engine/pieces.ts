import type { Solved } from "./solve.ts";

/** Slots a piece holds: small enough that one rule's change copies little, large enough that an answer has few pieces. */
export const PIECE = 128;

/** A run of slots as it was painted for some ports; answers for other ports share it for as long as it stays the same. */
export interface Piece {
  readonly from: number;
  readonly flags: Uint8Array;
  readonly passedBy: readonly Int32Array[];
  readonly stoppedBy: Int32Array;
  /** What has been worked out about the piece, by selection; see selection.ts. */
  readonly known: Known;
}

export interface Known {
  bits: number;
  readonly cells: unknown[];
  readonly rules: (readonly number[])[];
}

export const unknownYet = (): Known => ({ bits: -1, cells: [], rules: [] });

const LEAST_SLAB = 1 << 10;
const MOST_SLAB = 1 << 18;

/**
 * Copies of short stretches, cut from large buffers: tens of thousands of small buffers of their own would cost the
 * garbage collector more than what they hold.
 */
export function copier(): { bytes(of: Uint8Array): Uint8Array; numbers(of: Int32Array): Int32Array } {
  let bytes = new Uint8Array(0);
  let numbers = new Int32Array(0);
  // Most rule sets are small: the buffers grow with what is copied.
  let slab = LEAST_SLAB;
  const room = (): number => {
    slab = Math.min(2 * slab, MOST_SLAB);
    return slab;
  };
  return {
    bytes(of) {
      if (bytes.length < of.length) bytes = new Uint8Array(room());
      const copy = bytes.subarray(0, of.length);
      bytes = bytes.subarray(of.length);
      copy.set(of);
      return copy;
    },
    numbers(of) {
      if (numbers.length < of.length) numbers = new Int32Array(room());
      const copy = numbers.subarray(0, of.length);
      numbers = numbers.subarray(of.length);
      copy.set(of);
      return copy;
    },
  };
}

/** The line as it stands for the ports that were painted last. */
export interface Painting {
  /** Takes over the slots of `part` (intervals) from what was solved for them alone, numbered from 0. */
  put(part: Int32Array, solved: Solved): void;
  /** The pieces as they stand: the very array of the last call when nothing differs. */
  pieces(): readonly Piece[];
}

export function painting(slots: number): Painting {
  const flags = new Uint8Array(slots);
  const stoppedBy = new Int32Array(slots);
  let passedBy: Int32Array[] = [];
  let kept: readonly Piece[] = [];
  const touched = new Uint8Array(Math.ceil(slots / PIECE));
  const copy = copier();
  const pieceAt = (from: number): Piece => {
    const end = Math.min(from + PIECE, slots);
    return {
      from,
      flags: copy.bytes(flags.subarray(from, end)),
      passedBy: passedBy.map((ids) => copy.numbers(ids.subarray(from, end))),
      stoppedBy: copy.numbers(stoppedBy.subarray(from, end)),
      known: unknownYet(),
    };
  };
  const stands = ({ from, ...old }: Piece): boolean =>
    old.passedBy.length === passedBy.length &&
    agrees(old.flags, flags, from) &&
    old.passedBy.every((ids, i) => agrees(ids, passedBy[i]!, from)) &&
    agrees(old.stoppedBy, stoppedBy, from);
  return {
    put(part, solved) {
      while (passedBy.length < solved.passedBy.length) passedBy.push(new Int32Array(slots).fill(-1));
      if (passedBy.length > solved.passedBy.length) passedBy = passedBy.slice(0, solved.passedBy.length);
      let at = 0;
      for (let i = 0; i < part.length; i += 2) {
        const lo = part[i]!;
        const end = part[i + 1]!;
        for (let slot = lo; slot < end; slot++, at++) {
          flags[slot] = solved.flags[at]!;
          stoppedBy[slot] = solved.stoppedBy[at]!;
          for (let k = 0; k < passedBy.length; k++) passedBy[k]![slot] = solved.passedBy[k]![at]!;
        }
        for (let piece = Math.floor(lo / PIECE); piece * PIECE < end; piece++) touched[piece] = 1;
      }
    },
    pieces() {
      let next: Piece[] | undefined;
      for (let i = 0; i < touched.length; i++) {
        if (touched[i] === 0) continue;
        touched[i] = 0;
        const old = kept[i];
        if (old && stands(old)) continue;
        next ??= [...kept];
        next[i] = pieceAt(i * PIECE);
      }
      if (next) kept = next;
      return kept;
    },
  };
}

function agrees(piece: Uint8Array | Int32Array, whole: Uint8Array | Int32Array, from: number): boolean {
  for (let i = 0; i < piece.length; i++) if (piece[i] !== whole[from + i]) return false;
  return true;
}
