/**
 * What of a case's people may begin at a word: one read of a small table before any map is asked, for most words of a
 * text are none of it. May say yes for a word that is not there, never no for one that is.
 */
export const PART = 1;
export const INITIALS = 2;
/** First word of an address, a local part or a handle. */
export const WRITTEN = 4;
/** A word that a value begins with. */
export const VALUE = 8;

/** Hashes of words and, at the same place, the bits of each. */
export interface Admitted {
  readonly hashes: number[];
  readonly bits: number[];
}

/** One table for all, as everything is synchronous: a case would make and drop a few of them. */
const table = new Uint8Array(1 << 12);
let inForce: Admitted | undefined;

export function admit(list: Admitted, hash: number, bit: number): void {
  list.hashes.push(hash);
  list.bits.push(bit);
}

export function both(a: Admitted, b: Admitted): Admitted {
  if (b.hashes.length === 0) return a;
  return { hashes: [...a.hashes, ...b.hashes], bits: [...a.bits, ...b.bits] };
}

/** From now on `admitted` answers for these words alone. */
export function enforce(list: Admitted): void {
  if (inForce === list) return;
  if (inForce !== undefined) for (const hash of inForce.hashes) table[slotOf(hash)] = 0;
  inForce = list;
  for (let n = 0; n < list.hashes.length; n++) {
    const slot = slotOf(list.hashes[n] as number);
    table[slot] = (table[slot] as number) | (list.bits[n] as number);
  }
}

export function admitted(hash: number): number {
  return table[slotOf(hash)] as number;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (table.length - 1);
}
