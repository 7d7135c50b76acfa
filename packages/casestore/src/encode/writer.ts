const encoder = new TextEncoder();

/** Bytes that a number takes as a varint; not a number beyond two million. */
const width = (value: number): number => (value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : Number.NaN);

/**
 * Bytes in the engine's RowBinary form, in one growing buffer that is used again for every block.
 * Lone surrogates become U+FFFD, since what is stored is valid UTF-8.
 */
export function createWriter(initialBytes = 1 << 20) {
  let bytes = new Uint8Array(initialBytes);
  let view = new DataView(bytes.buffer);
  let at = 0;

  function room(more: number): void {
    if (at + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, at + more));
    grown.set(bytes.subarray(0, at));
    bytes = grown;
    view = new DataView(bytes.buffer);
  }
  function varint(value: number): void {
    room(5);
    let rest = value;
    while (rest >= 0x80) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  /** Integer as 64 bits little endian without making a BigInt; not a number counts as 0. */
  function int64(value: number): void {
    room(8);
    const whole = Number.isFinite(value) ? Math.trunc(value) : 0;
    const high = Math.floor(whole / 0x1_0000_0000);
    view.setUint32(at, whole - high * 0x1_0000_0000, true);
    view.setInt32(at + 4, high, true);
    at += 8;
  }
  function uint64(value: bigint): void {
    room(8);
    view.setBigUint64(at, value, true);
    at += 8;
  }
  function uint32(value: number): void {
    room(4);
    view.setUint32(at, Number.isFinite(value) ? Math.min(0xffff_ffff, Math.max(0, Math.floor(value))) : 0, true);
    at += 4;
  }
  function uint8(value: number): void {
    room(1);
    bytes[at++] = value;
  }
  function text(value: string): void {
    const { length } = value;
    // The length goes first. Up to 42 UTF-16 units it fits one byte whatever they are.
    if (length <= 42) {
      room(1 + length * 3);
      const start = at + 1;
      for (let place = 0; place < length; place++) {
        const unit = value.charCodeAt(place);
        if (unit > 0x7f) {
          const { written } = encoder.encodeInto(value, bytes.subarray(start));
          bytes[at] = written;
          at = start + written;
          return;
        }
        bytes[start + place] = unit;
      }
      bytes[at] = length;
      at = start + length;
      return;
    }
    const head = width(length);
    if (head === width(length * 3)) {
      room(head + length * 3);
      const start = at + head;
      const { written } = encoder.encodeInto(value, bytes.subarray(start));
      for (let rest = written, left = head; left > 0; left--, rest >>>= 7)
        bytes[at++] = (rest & 0x7f) | (left > 1 ? 0x80 : 0);
      at = start + written;
      return;
    }
    const size = Buffer.byteLength(value);
    varint(size);
    room(size);
    at += encoder.encodeInto(value, bytes.subarray(at, at + size)).written;
  }
  function blob(value: Uint8Array): void {
    varint(value.length);
    room(value.length);
    bytes.set(value, at);
    at += value.length;
  }
  function texts(values: readonly string[]): void {
    varint(values.length);
    for (const value of values) text(value);
  }
  function optional32(value: number | null): void {
    uint8(value === null ? 1 : 0);
    if (value !== null) uint32(value);
  }
  function optional64(value: number | null): void {
    uint8(value === null ? 1 : 0);
    if (value !== null) int64(value);
  }

  return Object.freeze({
    varint,
    int64,
    uint64,
    uint32,
    uint8,
    text,
    blob,
    texts,
    optional32,
    optional64,
    /** What was written since the last take, in a buffer of its own that can be transferred. */
    take(): Uint8Array<ArrayBuffer> {
      const taken = bytes.slice(0, at);
      at = 0;
      return taken;
    },
  });
}
export type Writer = ReturnType<typeof createWriter>;
