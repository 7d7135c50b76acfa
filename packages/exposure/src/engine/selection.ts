import { type Known, PIECE, type Piece } from "./pieces.ts";
import { MAY_FAIL, MAY_PASS } from "./solve.ts";

/** Which flags of a slot are meant: bit n stands for flags of value n. */
export const OPEN = 1 << MAY_PASS;
export const MAYBE = 1 << (MAY_PASS | MAY_FAIL);
export const ANY = 15;

/** Slots of a line: those of the pieces whose flags are meant, and of these, where asked, only the public ones. */
export interface Selection {
  readonly pieces: readonly Piece[];
  readonly flags: number;
  readonly within?: Uint8Array;
}

const ALL_BITS = 4;

/** Flags that occur: bits 0-3 on slots of `isPublic`, bits 4-7 on any. `isPublic` is the same for all uses of a piece. */
function bitsOf({ from, flags, known }: Piece, isPublic: Uint8Array): number {
  if (known.bits >= 0) return known.bits;
  let bits = 0;
  for (let i = 0; i < flags.length; i++) {
    const bit = 1 << flags[i]!;
    bits |= (bit << ALL_BITS) | (isPublic[from + i] === 1 ? bit : 0);
  }
  known.bits = bits;
  return bits;
}

/** The flags that occur anywhere, and those that occur on public slots. */
export function occurring(pieces: readonly Piece[], isPublic: Uint8Array): { all: number; open: number } {
  let bits = 0;
  for (const piece of pieces) bits |= bitsOf(piece, isPublic);
  return { all: bits >> ALL_BITS, open: bits & 15 };
}

/** Calls `visit` with each selected slot from the lowest on, until it answers true. */
export function eachSlot({ pieces, flags, within }: Selection, visit: (slot: number) => boolean): void {
  for (const piece of pieces) {
    if (piece.known.bits >= 0 && ((within ? piece.known.bits : piece.known.bits >> ALL_BITS) & flags) === 0) continue;
    for (let i = 0; i < piece.flags.length; i++) {
      if (((flags >> piece.flags[i]!) & 1) === 0 || (within && within[piece.from + i] === 0)) continue;
      if (visit(piece.from + i)) return;
    }
  }
}

export function firstSlot(selection: Selection): number {
  let first = -1;
  eachSlot(selection, (slot) => {
    first = slot;
    return true;
  });
  return first;
}

/** Numbers of the rules that decide the selected slots, list by list, each once, until `enough` says so. */
export function deciding(
  owners: readonly Piece[],
  by: "passedBy" | "stoppedBy",
  selection: Selection,
  enough: (rule: number) => boolean,
): void {
  const lists = by === "stoppedBy" ? 1 : (owners[0]?.passedBy.length ?? 0);
  const seen = new Set<number>();
  let last = -1;
  let done = false;
  for (let list = 0; list < lists && !done; list++) {
    eachSlot(selection, (slot) => {
      const piece = owners[Math.floor(slot / PIECE)]!;
      const id = (by === "stoppedBy" ? piece.stoppedBy : piece.passedBy[list]!)[slot - piece.from]!;
      if (id === last || id < 0 || seen.has(id)) return false;
      last = id;
      seen.add(id);
      done = enough(id);
      return done;
    });
  }
}

/** The runs of selected slots in one piece, with the text of those that end within it. */
interface Cells {
  /** Length of the run that starts at the start, and the start of the one that reaches the end (-1: none). */
  readonly head: number;
  readonly tail: number;
  readonly texts: readonly string[];
  readonly hash: number;
}

export type TextOf = (lo: number, end: number) => readonly string[];

function cellsOf({ from, flags, known }: Piece, selected: number, textOf: TextOf): Cells {
  const old = (known as Known).cells[selected] as Cells | undefined;
  if (old) return old;
  const texts: string[] = [];
  let head = 0;
  let hash = 0;
  let start = -1;
  for (let i = 0; i < flags.length; i++) {
    const inside = ((selected >> flags[i]!) & 1) === 1;
    if (inside === start >= 0) continue;
    hash = (Math.imul(hash, 0x01000193) ^ (from + i + 1)) | 0;
    if (inside) start = i;
    else {
      if (start === 0) head = i;
      else for (const text of textOf(from + start, from + i)) texts.push(text);
      start = -1;
    }
  }
  if (start === 0) head = flags.length;
  const cells = { head, tail: start < 0 ? -1 : start, texts, hash };
  known.cells[selected] = cells;
  return cells;
}

/** The selected slots as text, runs joined over the borders of pieces, and a hash that equal sets share. */
export function textsOf(
  { pieces, flags }: Selection,
  textOf: TextOf,
): { readonly texts: readonly string[]; readonly hash: number } {
  const out: string[] = [];
  let hash = 0;
  let open = -1;
  let end = 0;
  const close = (at: number): void => {
    if (open >= 0) for (const text of textOf(open, at)) out.push(text);
    open = -1;
  };
  for (const piece of pieces) {
    const cells = cellsOf(piece, flags, textOf);
    hash = (Math.imul(hash, 0x01000193) + cells.hash) | 0;
    end = piece.from + piece.flags.length;
    if (cells.head > 0 && open < 0) open = piece.from;
    if (cells.head === piece.flags.length) continue;
    close(piece.from + cells.head);
    for (const text of cells.texts) out.push(text);
    if (cells.tail >= 0) open = piece.from + cells.tail;
  }
  close(end);
  return { texts: out, hash };
}
