import type { Budget } from "../limits.ts";
import { createDecoder } from "../record-decoder.ts";
import { inflate, inflateStart } from "./inflate.ts";

/** One member of an archive, as the central directory lists it (PKWARE APPNOTE 6.3, sections 4.3 and 4.4). */
export interface Member {
  readonly name: string;
  readonly encrypted: boolean;
  /** Its content. Throws Breach; anything else means damage or a method that is not read. */
  bytes(): Uint8Array;
  /** Its first bytes, about so many; fewer where it is short or damaged. What is thrown means damage or a method that is not read. */
  start(length: number): Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record, with the longest comment behind it. */
const TAIL = 22 + 65_535;

/** Members of an archive, folders left out. Undefined: no readable directory. Throws Breach. */
export function zipMembers(bytes: Uint8Array, budget: Budget): readonly Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  // Archives with something before them, and those over 4 GB that a stream wrote, say where they begin only by what follows.
  if (at + size > end || (count > 0 && signature(view, at) !== CENTRAL)) at = end - size;
  const members: Member[] = [];
  const names = namer();
  while (at >= 0 && at + 46 <= end && signature(view, at) === CENTRAL) {
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const place = wide(view, at, nameLength, extraLength);
    const name = names.nameOf(raw, (flags & 0x800) !== 0);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (name.endsWith("/")) continue;
    budget.part();
    members.push({
      name,
      encrypted: (flags & 1) !== 0,
      bytes: () => content(packedBytes(bytes, view, place, method), place, method, budget),
      start: (length) => {
        const data = packedBytes(bytes, view, place, method);
        return method === 0 ? data.subarray(0, length) : inflateStart(data, length);
      },
    });
  }
  return members.length === 0 && count > 0 ? undefined : members;
}

const signature = (view: DataView, at: number) => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0);

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * Names are UTF-8 where the flag says so, and mostly also where it does not; else in a code page of the machine that packed them, told by the letters of
 * all that came so far.
 */
function namer() {
  const decoder = createDecoder();
  const marked = new TextDecoder("utf-8");
  return { nameOf: (raw: Uint8Array, utf8: boolean) => (utf8 ? marked.decode(raw) : decoder.decode(raw)) };
}

interface Place {
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
}

/** Sizes and places of 32 bits, or of 64 in the extra field 0x0001, which holds only those that did not fit. */
function wide(view: DataView, at: number, nameLength: number, extraLength: number): Place {
  let packed = view.getUint32(at + 20, true);
  let unpacked = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  let extra = at + 46 + nameLength;
  const stop = Math.min(extra + extraLength, view.byteLength);
  while (extra + 4 <= stop) {
    const id = view.getUint16(extra, true);
    const length = view.getUint16(extra + 2, true);
    if (id === 1) {
      let field = extra + 4;
      const next = () => {
        const value = field + 8 <= Math.min(stop, extra + 4 + length) ? Number(view.getBigUint64(field, true)) : -1;
        field += 8;
        return value;
      };
      if (unpacked === 0xffffffff) unpacked = next();
      if (packed === 0xffffffff) packed = next();
      if (local === 0xffffffff) local = next();
    }
    extra += 4 + length;
  }
  return { packed, unpacked, local };
}

function packedBytes(bytes: Uint8Array, view: DataView, { local, packed }: Place, method: number): Uint8Array {
  if (signature(view, local) !== LOCAL || local + 30 > bytes.length) throw new RangeError("no local header");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (packed < 0 || start + packed > bytes.length) throw new RangeError("member beyond the archive");
  if (method !== 0 && method !== 8) throw new RangeError("method");
  return bytes.subarray(start, start + packed);
}

function content(data: Uint8Array, { unpacked }: Place, method: number, budget: Budget): Uint8Array {
  if (method === 0) {
    budget.inflated(data.length, data.length, data.length);
    return data;
  }
  return data.length === 0 ? new Uint8Array(0) : inflate(data, unpacked, budget);
}
