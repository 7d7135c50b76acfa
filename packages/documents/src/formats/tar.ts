import type { Budget } from "../limits.ts";

/** A file of a tape archive, as its header says (POSIX.1-2017 pax, ustar; GNU's long names). */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
const MAX_NAME = 64 * 1024;

/** The first header of a tape archive: "ustar" where it has to stand, and the sum of its bytes. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && ascii(bytes, 257, 262) === "ustar" && sumHolds(bytes, 0);
}

/** Files of a tape archive, folders and links left out. Undefined: it is cut off or damaged. Throws Breach. */
export function tarFiles(bytes: Uint8Array, budget: Budget): readonly TarFile[] | undefined {
  const files: TarFile[] = [];
  /** From a header of its own before the file's: a name that its header has no room for. */
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    budget.tick();
    if (bytes[at] === 0 && bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) return files;
    const size = sizeOf(bytes, at);
    if (!sumHolds(bytes, at) || size < 0 || at + BLOCK + size > bytes.length) return undefined;
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const type = ascii(bytes, at + 156, at + 157);
    if (type === "L") longName = text(content.subarray(0, MAX_NAME));
    else if (type === "x") longName = paxPath(content) ?? longName;
    else {
      if (type === "0" || type === "\0" || type === "7") {
        budget.part();
        files.push({ name: longName ?? nameOf(bytes, at), bytes: content });
      }
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  // Some programs leave the two empty blocks at the end away.
  return files;
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
    if (record.startsWith("path=")) path = record.slice("path=".length);
    at += length;
  }
  return path;
}
