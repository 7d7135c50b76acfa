import type { Known, Piece } from "./pieces.ts";
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

/** Numbers of the rules that decide the selected slots of one piece, each once, in the order of the slots. */
function decidingIn(piece: Piece, owner: Piece, list: number, flags: number, within?: Uint8Array): readonly number[] {
  // `list` -1: who stopped it. A piece that owns itself is shared by many answers: what was worked out once is kept.
  const key = ((list + 1) * 2 + (within ? 1 : 0)) * (ANY + 1) + flags;
  const own = piece === owner;
  const old = own ? piece.known.rules[key] : undefined;
  if (old) return old;
  const ids = list < 0 ? owner.stoppedBy : owner.passedBy[list]!;
  const out: number[] = [];
  let last = -1;
  for (let i = 0; i < piece.flags.length; i++) {
    if (((flags >> piece.flags[i]!) & 1) === 0 || (within && within[piece.from + i] === 0)) continue;
    const id = ids[i]!;
    if (id === last || id < 0 || out.includes(id)) continue;
    last = id;
    out.push(id);
  }
  if (own) piece.known.rules[key] = out;
  return out;
}

/** Numbers of the rules that decide the selected slots, list by list, until `enough` says so; one may come twice. */
export function deciding(
  owners: readonly Piece[],
  by: "passedBy" | "stoppedBy",
  { pieces, flags, within }: Selection,
  enough: (rule: number) => boolean,
): void {
  const lists = by === "stoppedBy" ? [-1] : (owners[0]?.passedBy ?? []).map((_, list) => list);
  for (const list of lists) {
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      const { bits } = piece.known;
      if (bits >= 0 && ((within ? bits : bits >> ALL_BITS) & flags) === 0) continue;
      for (const id of decidingIn(piece, owners[i]!, list, flags, within)) if (enough(id)) return;
    }
  }
}

/** The runs of selected slots in one piece. */
interface Cells {
  /** Length of the run that starts at the start, and the start of the one that reaches the end (-1: none). */
  readonly head: number;
  readonly tail: number;
  /** First slot and end of each run that lies within. */
  readonly inner: readonly number[];
  readonly hash: number;
  texts: readonly string[] | undefined;
}

export type TextOf = (lo: number, end: number) => readonly string[];

function cellsOf({ from, flags, known }: Piece, selected: number): Cells {
  const old = (known as Known).cells[selected] as Cells | undefined;
  if (old) return old;
  const inner: number[] = [];
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
      else inner.push(from + start, from + i);
      start = -1;
    }
  }
  if (start === 0) head = flags.length;
  const cells: Cells = { head, tail: start < 0 ? -1 : start, inner, hash, texts: undefined };
  known.cells[selected] = cells;
  return cells;
}

/** The same for equal selections of a line. */
export function hashOf({ pieces, flags }: Selection): number {
  let hash = 0;
  for (const piece of pieces) hash = (Math.imul(hash, 0x01000193) + cellsOf(piece, flags).hash) | 0;
  return hash;
}

/** Whether two selections of a line, asked for by the same flags, are the same slots. */
export function isSame(a: Selection, b: Selection): boolean {
  if (a.flags !== b.flags || a.pieces.length !== b.pieces.length) return false;
  for (let i = 0; i < a.pieces.length; i++) {
    const [one, other] = [a.pieces[i]!, b.pieces[i]!];
    if (one === other) continue;
    const [x, y] = [cellsOf(one, a.flags), cellsOf(other, a.flags)];
    if (x.hash !== y.hash || x.head !== y.head || x.tail !== y.tail || x.inner.length !== y.inner.length) return false;
    for (let k = 0; k < x.inner.length; k++) if (x.inner[k] !== y.inner[k]) return false;
  }
  return true;
}

/** The selected slots as text, runs joined over the borders of pieces. */
export function textsOf({ pieces, flags }: Selection, textOf: TextOf): string[] {
  const out: string[] = [];
  let open = -1;
  let end = 0;
  const close = (at: number): void => {
    if (open >= 0) for (const text of textOf(open, at)) out.push(text);
    open = -1;
  };
  for (const piece of pieces) {
    const cells = cellsOf(piece, flags);
    end = piece.from + piece.flags.length;
    if (cells.head > 0 && open < 0) open = piece.from;
    if (cells.head === piece.flags.length) continue;
    close(piece.from + cells.head);
    for (const text of innerTexts(cells, textOf)) out.push(text);
    if (cells.tail >= 0) open = piece.from + cells.tail;
  }
  close(end);
  return out;
}

function innerTexts(cells: Cells, textOf: TextOf): readonly string[] {
  if (cells.texts) return cells.texts;
  const { inner } = cells;
  const out: string[] = [];
  for (let i = 0; i < inner.length; i += 2) for (const text of textOf(inner[i]!, inner[i + 1]!)) out.push(text);
  cells.texts = out;
  return out;
}
