/**
 * A set of strings that keeps 64 bits of each: at most 19 bytes an entry, about 12 on average.
 * Two of 250 million different strings collide with a chance of about 0.2 %: good for counting, not for deciding who someone is.
 */
export interface HashSet {
  /** True when the string was not there yet. */
  add(value: string): boolean;
  has(value: string): boolean;
  readonly size: number;
}

const FILL = 0.85;

/** Two independent 32-bit hashes over UTF-16 units, finished with an avalanche (MurmurHash3's constants). */
export function hash64(value: string): readonly [low: number, high: number] {
  let a = 0xdeadbeef ^ value.length;
  let b = 0x41c6ce57 ^ value.length;
  for (let place = 0; place < value.length; place++) {
    const unit = value.charCodeAt(place);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

export function createHashSet(): HashSet {
  let mask = 15;
  let slots = new Uint32Array((mask + 1) * 2);
  let size = 0;

  // An empty slot is 0,0; the one hash that equals it is moved aside.
  const find = (table: Uint32Array, low: number, high: number): number => {
    let slot = (low ^ high) & mask;
    while (true) {
      const a = table[slot * 2]!;
      const b = table[slot * 2 + 1]!;
      if ((a === 0 && b === 0) || (a === low && b === high)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = () => {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Uint32Array((mask + 1) * 2);
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at]!;
      const high = old[at + 1]!;
      if (low === 0 && high === 0) continue;
      const slot = find(slots, low, high);
      slots[slot * 2] = low;
      slots[slot * 2 + 1] = high;
    }
  };
  const place = (value: string): readonly [slot: number, low: number, high: number] => {
    const [low, high] = hash64(value);
    const safe = low === 0 && high === 0 ? 1 : low;
    return [find(slots, safe, high), safe, high];
  };

  return {
    add(value) {
      const [slot, low, high] = place(value);
      if (slots[slot * 2] === low && slots[slot * 2 + 1] === high) return false;
      slots[slot * 2] = low;
      slots[slot * 2 + 1] = high;
      size++;
      if (size > (mask + 1) * FILL) grow();
      return true;
    },
    has(value) {
      const [slot, low, high] = place(value);
      return slots[slot * 2] === low && slots[slot * 2 + 1] === high;
    },
    get size() {
      return size;
    },
  };
}
