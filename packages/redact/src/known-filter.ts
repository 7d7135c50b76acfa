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

const SIZE = 1 << 12;

export type WordFilter = Uint8Array;

export function makeFilter(): WordFilter {
  return new Uint8Array(SIZE);
}

export function admit(filter: WordFilter, hash: number, bit: number): void {
  const at = slotOf(hash);
  filter[at] = (filter[at] as number) | bit;
}

export function admitted(filter: WordFilter, hash: number): number {
  return filter[slotOf(hash)] as number;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (SIZE - 1);
}
