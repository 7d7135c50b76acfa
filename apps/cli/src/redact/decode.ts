import { isUtf8 } from "node:buffer";

/** A line's bytes are held until its end is there, up to this: then it is judged as a whole. */
const HOLD = 1 << 16;
const LINE_FEED = 10;

/** What stands for bytes that cannot be read as text. */
export const NOT_UTF8 = "[NOT UTF-8]";

/**
 * Bytes as text. A line that is not UTF-8 (of a very long line, the 64 KiB around the place) is left out whole: what its
 * bytes mean is unknown, and half a value could stand beside them. `bad` is told the line's number, from 1, once.
 */
export async function* decode(chunks: AsyncIterable<Buffer>, bad: (line: number) => void): AsyncIterable<string> {
  let line = 1;
  /** Of a very long line several pieces may be bad: it is told once. */
  let told = 0;
  const read = (bytes: Buffer): string => {
    const valid = isUtf8(bytes);
    if (valid) {
      for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
      return bytes.toString("utf8");
    }
    let text = "";
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const end = feed === -1 ? bytes.length : feed;
      const slice = bytes.subarray(start, end);
      if (isUtf8(slice)) text += slice.toString("utf8");
      else {
        text += NOT_UTF8;
        if (told !== line) bad(line);
        told = line;
      }
      if (feed !== -1) {
        text += "\n";
        line++;
      }
      start = end + 1;
    }
    return text;
  };
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    let cut = bytes.lastIndexOf(LINE_FEED) + 1;
    if (bytes.length - cut > HOLD) cut = characterEnd(bytes);
    held = bytes.subarray(cut);
    if (cut > 0) yield read(bytes.subarray(0, cut));
  }
  if (held.length > 0) yield read(held);
}

/** Before a character whose last bytes are still to come. */
function characterEnd(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
