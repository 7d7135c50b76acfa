import { randomFillSync } from "node:crypto";
import type { EncodedBatch } from "@casekeep/casestore";
import { synthesize } from "@casekeep/synth";
import { PLANTED } from "./scale-rows.ts";
import { count, type Tally, tallyOf } from "./scale-tally.ts";
import {
  CODE,
  MARK,
  MARK_DIGITS,
  markOf,
  NUMBER,
  SEALED,
  SLOTS,
  type Template,
  TIME,
  templateOf,
} from "./scale-template.ts";

/** Where the numbers that known values are mixed of begin: beyond those of stand-ins. */
const VALUES = 1 << 20;

/** Five years up to here; blocks go through them in order. */
export const UNTIL = Date.UTC(2026, 10, 1);
const FROM = Date.UTC(2021, 10, 1);
/** The last cases are this old, so that their messages are not from the future. */
const LAST = UNTIL - 40 * 86_400_000;

/** When the cases were created, ms. */
export const SPAN = { from: FROM, to: LAST };

export interface Order {
  readonly block: number;
  readonly blocks: number;
  readonly messages: number;
}
export interface Stamped {
  readonly batch: EncodedBatch;
  readonly tally: Tally;
}

/** Conversations to be copied; the first of them holds the block's own word and is used once in each block. */
export function poolOf(seed: string, messages: number): readonly Template[] {
  const pool: Template[] = [];
  for (const made of synthesize({ seed, messages, months: 6, until: UNTIL })) {
    const at = pool.length;
    const planted = PLANTED.filter(([, every]) => at % every === every - 1).map(([word]) => word as string);
    pool.push(templateOf(made, at === 0 ? [markOf(0)] : planted));
  }
  return pool;
}

/** Makes blocks of rows out of copies: the same order makes the same rows, whichever thread makes them. */
export function stamper(seed: string, pool: readonly Template[]) {
  const key = seedOf(seed);
  const fill = randomFillSync(new Uint8Array(16 << 20));
  const low: number[] = [];
  const high: number[] = [];

  return function stamp({ block, blocks, messages }: Order): Stamped {
    const chosen = choose(pool, block, messages);
    const sizes = new Map<string, { bytes: number; rows: number }>();
    for (const template of chosen)
      for (const part of template.blocks) {
        const size = sizes.get(part.table) ?? { bytes: 0, rows: 0 };
        sizes.set(part.table, size);
        size.bytes += part.bytes.length;
        size.rows += part.rows;
      }
    const out = new Map(
      [...sizes].map(([table, { bytes, rows }]) => {
        const buffer = Buffer.from(new ArrayBuffer(bytes));
        return [table, { rows, at: 0, bytes: buffer, view: new DataView(buffer.buffer) }];
      }),
    );
    const tally = tallyOf();
    const mark = markOf(block);
    const start = FROM + ((LAST - FROM) * block) / blocks;
    const span = (LAST - FROM) / blocks;
    let into = 0n;
    chosen.forEach((template, place) => {
      const random = (slot: number) => mix(key, block * 65_536 + place, slot);
      const created = Math.floor(start + (span * (place + random(1) / 2 ** 32)) / chosen.length);
      const times = [created, ...template.offsets.map((offset) => created + offset)];
      const put = (slot: number, upper: number, lower: number) => {
        high[slot] = upper;
        low[slot] = lower;
      };
      /** As `timeId` makes them: seconds above 30 bits of hash. */
      const putId = (slot: number, at: number, hash: number) => {
        const seconds = Math.floor(at / 1000);
        put(slot, Math.floor(seconds / 4), (((seconds & 3) << 30) | (hash >>> 2)) >>> 0);
      };
      put(SLOTS.ver, 0, block + 1);
      putId(SLOTS.case, created, random(2));
      put(SLOTS.person, template.person, mix(key, template.person, block >> 3));
      put(SLOTS.digest, random(3), random(4));
      put(SLOTS.number, random(5), random(6));
      put(SLOTS.into, Number(into >> 32n), Number(into & 0xffff_ffffn));
      for (let at = 0; at < template.made.messages; at++)
        putId(SLOTS.message + at, times[2 + at] as number, random(20 + at));
      const id = (BigInt(high[SLOTS.case] as number) << 32n) | BigInt(low[SLOTS.case] as number);
      const hash = (BigInt(high[SLOTS.number] as number) << 32n) | BigInt(low[SLOTS.number] as number);
      into = id;
      count(tally, template.made, { id, hash, created, updated: times[1] as number, place, mark });

      const codes = template.person ^ mix(key, template.person, block >> 3);
      template.values.forEach((shared, at) => {
        const whose = shared ? codes : block * 65_536 + place;
        const slot = SLOTS.message + template.made.messages + at;
        put(slot, mix(key, whose, VALUES + 2 * at), mix(key, whose, VALUES + 2 * at + 1));
      });
      template.blocks.forEach((part, index) => {
        const to = out.get(part.table);
        const places = template.places[index];
        if (to === undefined || places === undefined) return;
        const { view, at, bytes } = to;
        bytes.set(part.bytes, at);
        for (let place_ = 0; place_ < places.length; place_ += 3) {
          const where = at + (places[place_] as number);
          const slot = places[place_ + 2] as number;
          switch (places[place_ + 1]) {
            case NUMBER:
              view.setUint32(where, low[slot] as number, true);
              view.setUint32(where + 4, high[slot] as number, true);
              break;
            case TIME:
              view.setUint32(where, (times[slot] as number) >>> 0, true);
              view.setUint32(where + 4, Math.floor((times[slot] as number) / 2 ** 32), true);
              break;
            case CODE:
              hex(bytes, where, mix(key, codes, slot));
              break;
            case SEALED: {
              const from = mix(key, block * 65_536 + place, where) % (fill.length - slot);
              bytes.set(fill.subarray(from, from + slot), where);
              break;
            }
            case MARK:
              bytes.write(mark.slice(-MARK_DIGITS - 1, -1), where, "latin1");
          }
        }
        to.at += part.bytes.length;
      });
    });
    return {
      batch: {
        blocks: [...out].map(([table, { rows, bytes }]) => ({
          table,
          rows,
          bytes: bytes as EncodedBatch["blocks"][number]["bytes"],
        })),
      },
      tally,
    };
  };
}

/** So many messages exactly: conversations in turn, another start in each block, those that do not fit passed over. */
function choose(pool: readonly Template[], block: number, messages: number): Template[] {
  const chosen = [pool[0] as Template];
  let left = messages - chosen[0]!.made.messages;
  const start = (block * 7919) % pool.length;
  const step = stepOf(pool.length);
  for (let turn = 0, missed = 0; left > 0; turn++) {
    const template = pool[1 + ((start + turn * step) % (pool.length - 1))] as Template;
    if (template.made.messages > left) {
      if (++missed > pool.length) throw new Error("No conversation is short enough for the last messages of a block.");
      continue;
    }
    missed = 0;
    chosen.push(template);
    left -= template.made.messages;
  }
  return chosen;
}

/** A step that meets every conversation before it meets one again. */
function stepOf(length: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  let step = Math.max(1, Math.floor((length - 1) * 0.618));
  while (common(step, length - 1) !== 1) step++;
  return step;
}

function seedOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x0100_0193);
  return hash >>> 0;
}

/** 32 bits out of three numbers (the finalizer of MurmurHash3, twice). */
function mix(key: number, a: number, b: number): number {
  let hash = Math.imul(key ^ Math.imul(a | 0, 0x9e37_79b1), 0x85eb_ca6b) ^ Math.imul((b + 1) | 0, 0xc2b2_ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ a, 0xc2b2_ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ b, 0x27d4_eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const DIGITS = Buffer.from("0123456789abcdef", "latin1");
function hex(bytes: Buffer, at: number, value: number): void {
  for (let digit = 0; digit < 8; digit++) bytes[at + digit] = DIGITS[(value >>> (28 - 4 * digit)) & 15] as number;
}
