import { createHash } from "node:crypto";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { SynthCase } from "@casekeep/synth";
import { rowsOf } from "./scale-rows.ts";

/**
 * A conversation encoded once, with the places of everything that differs from copy to copy. Making and encoding rows one by one takes
 * thirty times as long as copying their bytes and writing ids, instants, codes and sealed bytes over the marks that stand for them.
 */
export interface Template {
  readonly made: Facts;
  readonly blocks: readonly { readonly table: string; readonly rows: number; readonly bytes: Buffer }[];
  /** For each block: place, kind, slot, and so on. */
  readonly places: readonly Int32Array[];
  /** Milliseconds after the case was created: the last change, then each message, then everything else of the history. */
  readonly offsets: readonly number[];
  readonly codes: number;
  /** Known values: whether each is the person's, in whichever case of theirs, or this case's alone. */
  readonly values: readonly boolean[];
  /** Whom the case is from: cases of one person share it. */
  readonly person: number;
}

/** What counting a copy needs to know. */
export interface Facts {
  readonly messages: number;
  readonly status: string;
  readonly deleted: boolean;
  readonly merged: boolean;
  readonly over: boolean;
  readonly product: string;
  readonly region: string;
  readonly firstReply: number | null;
  readonly planted: readonly string[];
}

export const NUMBER = 0;
export const TIME = 1;
export const CODE = 2;
export const SEALED = 3;
export const MARK = 4;

/** Slots of `NUMBER`; messages' ids come after them, then known values. */
export const SLOTS = { ver: 0, case: 1, person: 2, digest: 3, number: 4, into: 5, message: 6 } as const;

/** No word, id, instant or ciphertext has these bytes by chance: what holds one was put there. */
const MAGIC = {
  number: 0x5ec0_5ec0,
  /** High half of an instant: more than milliseconds ever reach, within what a double holds. */
  time: 0x0015_c0de,
  sealed: 0x5ea1_da7a,
  code: "qzxj",
  mark: "qmark",
} as const;
const CODE_DIGITS = 4;
/** The word of which every block holds one. */
export const markOf = (block: number) => `${MAGIC.mark}${block.toString(36).padStart(MARK_DIGITS, "0")}q`;
export const MARK_DIGITS = 5;

const number = (slot: number) => (BigInt(MAGIC.number) << 32n) | BigInt(slot);
const time = (slot: number) => MAGIC.time * 2 ** 32 + slot;

export function templateOf(made: SynthCase, planted: readonly string[]): Template {
  const codes = new Map<string, number>();
  const values = new Map<string, number>();
  const moments = new Map<number, number>();
  const slotOf = <T>(slots: Map<T, number>, value: T) => {
    const slot = slots.get(value) ?? slots.size;
    slots.set(value, slot);
    return slot;
  };
  const rows = rowsOf(
    made,
    {
      caseId: number(SLOTS.case),
      personId: number(SLOTS.person),
      digest: number(SLOTS.digest),
      number: number(SLOTS.number),
      mergedInto: number(SLOTS.into),
      ver: number(SLOTS.ver),
      messageId: (place) => number(SLOTS.message + place),
      createdAt: time(0),
      updatedAt: time(1),
      at: (place) => time(2 + place),
      moment: (at) => time(2 + made.messages.length + slotOf(moments, at)),
      code: (value) => `${MAGIC.code}${slotOf(codes, value).toString(36).padStart(CODE_DIGITS, "0")}`,
      hash: (value) => number(SLOTS.message + made.messages.length + slotOf(values, value)),
      agent: (id) => hash(id).toString("hex").slice(0, 8),
      sealed(size) {
        const bytes = new Uint8Array(size);
        const view = new DataView(bytes.buffer);
        view.setUint32(0, MAGIC.sealed, true);
        view.setUint32(4, size, true);
        return bytes;
      },
    },
    planted,
  );
  const blocks = encodeBatch(rows).blocks.map((block) => ({ ...block, bytes: Buffer.from(block.bytes) }));
  const places = blocks.map(({ bytes }) => Int32Array.from(placesOf(bytes)));
  const used = new Set(places.flatMap((list) => slotsOf(list)));
  for (let slot = 0; slot < SLOTS.message + rows.messages.length + values.size; slot++)
    if (slot !== SLOTS.into && !used.has(`${NUMBER} ${slot}`)) throw new Error(`No place holds the mark ${slot}.`);
  const [row] = rows.cases;
  if (row === undefined) throw new Error("A conversation without a case.");
  const offset = (at: number) => Math.max(0, at - made.createdAt);
  return {
    made: {
      messages: rows.messages.length,
      status: row.status,
      deleted: row.deleted || row.status === "deleted",
      merged: row.mergedInto !== 0n,
      over: row.metrics.unsolved[0]?.to !== null,
      product: row.product,
      region: row.region,
      firstReply: row.metrics.firstReply?.calendar ?? null,
      planted,
    },
    blocks,
    places,
    offsets: [offset(made.updatedAt), ...made.messages.map(({ at }) => offset(at)), ...[...moments.keys()].map(offset)],
    codes: codes.size,
    values: [...values.keys()].map((value) => !/^(?:number|other) /.test(value)),
    person: hash(made.requester?.id ?? made.id).readUInt32LE(0),
  };
}

const hash = (text: string) => createHash("sha256").update(text).digest();

function* placesOf(bytes: Buffer): Generator<number> {
  const u32 = (value: number) => {
    const pattern = Buffer.alloc(4);
    pattern.writeUInt32LE(value);
    return pattern;
  };
  for (const at of found(bytes, u32(MAGIC.number))) yield* [at - 4, NUMBER, bytes.readUInt32LE(at - 4)];
  for (const at of found(bytes, u32(MAGIC.time))) yield* [at - 4, TIME, bytes.readUInt32LE(at - 4)];
  for (const at of found(bytes, u32(MAGIC.sealed))) yield* [at, SEALED, bytes.readUInt32LE(at + 4)];
  for (const at of found(bytes, Buffer.from(MAGIC.code))) {
    const from = at + MAGIC.code.length;
    yield* [at, CODE, Number.parseInt(bytes.toString("latin1", from, from + CODE_DIGITS), 36)];
  }
  for (const at of found(bytes, Buffer.from(MAGIC.mark))) yield* [at + MAGIC.mark.length, MARK, 0];
}

function* found(bytes: Buffer, pattern: Buffer): Generator<number> {
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + pattern.length)) yield at;
}

function slotsOf(list: Int32Array): string[] {
  const slots: string[] = [];
  for (let at = 0; at < list.length; at += 3) slots.push(`${list[at + 1]} ${list[at + 2]}`);
  return slots;
}
