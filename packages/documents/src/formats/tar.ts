import type { Budget } from "../limits.ts";

/** A file of a tape archive, as its header says (POSIX.1-2017 pax, ustar; GNU's long names). */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
const MAX_NAME = 64 * 1024;

/** The first header of a tape archive: the sum of its bytes. Those before POSIX have no mark of their own beside it. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK || bytes[0] === 0) return false;
  return (ascii(bytes, 257, 262) === "ustar" || bytes.length % BLOCK === 0) && sumHolds(bytes, 0);
}

/** Files of a tape archive, folders and links left out. Undefined: it is cut off or damaged. Throws Breach. */
export function tarFiles(bytes: Uint8Array, budget: Budget): readonly TarFile[] | undefined {
  const files: TarFile[] = [];
  /** From a header of its own before the file's: a name that its header has no room for. */
  let longName: string | undefined;
  let at = 0;
  // Some programs leave the two empty blocks at the end away; behind them a second archive may stand.
  while (at < bytes.length) {
    budget.tick();
    if (bytes[at] === 0 && bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) {
      at += BLOCK;
      continue;
    }
    const size = at + BLOCK > bytes.length ? -1 : sizeOf(bytes, at);
    const type = ascii(bytes, at + 156, at + 157);
    const start = at + BLOCK + (type === "S" ? mapLength(bytes, at) : 0);
    if (size < 0 || start + size > bytes.length || !sumHolds(bytes, at)) return undefined;
    const content = bytes.subarray(start, start + size);
    if (type === "L") longName = text(content.subarray(0, MAX_NAME));
    else if (type === "x") longName = paxPath(content) ?? longName;
    else if (!ABOUT_NEXT.test(type)) {
      const name = longName ?? nameOf(bytes, at);
      // A folder before POSIX is a file whose name ends so.
      if (!NO_CONTENT.test(type) && !(size === 0 && name.endsWith("/"))) {
        budget.part();
        files.push({ name, bytes: content });
      }
      longName = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Headers that say something of the file behind them, or of all: a link's long target, what holds for the whole archive. */
const ABOUT_NEXT = /[KgX]/;
/** Links, devices, folders and pipes. Whatever nobody knows is a file (POSIX.1-2017, pax, "typeflag"). */
const NO_CONTENT = /[1-6]/;

/**
 * Blocks between the header of a file with holes (GNU's "S") and its content, which list more of its pieces: each says in its byte 504
 * whether another one follows, the header in its byte 482. The pieces stand side by side, so the content is read without its holes.
 */
function mapLength(bytes: Uint8Array, at: number): number {
  let length = 0;
  let more = bytes[at + 482];
  while (more === 1) {
    length += BLOCK;
    more = bytes[at + length + 504];
  }
  return length;
}

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
const text = (bytes: Uint8Array) => {
  const end = bytes.indexOf(0);
  return new TextDecoder("utf-8").decode(end < 0 ? bytes : bytes.subarray(0, end));
};

function nameOf(bytes: Uint8Array, at: number): string {
  const name = text(bytes.subarray(at, at + 100));
  const prefix = ascii(bytes, at + 257, at + 263) === "ustar\0" ? text(bytes.subarray(at + 345, at + 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** In octal digits, or in binary where the first bit is set. -1: neither. */
function sizeOf(bytes: Uint8Array, at: number): number {
  const field = bytes.subarray(at + 124, at + 136);
  if ((field[0]! & 0x80) !== 0) {
    let size = field[0]! & 0x7f;
    for (const byte of field.subarray(1)) size = size * 256 + byte;
    return Number.isSafeInteger(size) ? size : -1;
  }
  const digits = ascii(field, 0, 12)
    .replace(/[ \0]+$/, "")
    .trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : -1;
}

/** The sum of the header's bytes, its own place counted as blanks; some old programs summed signed bytes. */
function sumHolds(bytes: Uint8Array, at: number): boolean {
  const said = Number.parseInt(
    ascii(bytes, at + 148, at + 156)
      .replace(/[ \0]+$/, "")
      .trim(),
    8,
  );
  let sum = 0;
  let signed = 0;
  for (let place = 0; place < BLOCK; place++) {
    const byte = place >= 148 && place < 156 ? 32 : bytes[at + place]!;
    sum += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return said === sum || said === signed;
}

/** "27 path=docs/…\n": lines that begin with their own length. */
function paxPath(records: Uint8Array): string | undefined {
  let path: string | undefined;
  for (let at = 0; at < records.length; ) {
    const space = records.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number.parseInt(ascii(records, at, Math.min(space, at + 10)), 10);
    if (!(length > 0)) break;
    const record = new TextDecoder("utf-8").decode(
      records.subarray(space + 1, Math.min(at + length - 1, space + MAX_NAME)),
    );
    // Of a file with holes "path" is a name that GNU tar made up.
    if (record.startsWith("GNU.sparse.name=")) return record.slice("GNU.sparse.name=".length);
    if (record.startsWith("path=")) path = record.slice("path=".length);
    at += length;
  }
  return path;
}
