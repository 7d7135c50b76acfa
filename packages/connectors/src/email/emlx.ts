import type { SourceFile } from "../source.ts";

/** Longest first line: the count of bytes and some spaces. */
const COUNT = /^\s*(\d{1,12})\s*$/;
const MAX_COUNT = 64;

/** Files of Apple Mail hold a count of bytes, the message, and marks of the program, which are no mail. */
export function withoutMarks(file: SourceFile): SourceFile {
  return /\.emlx$/i.test(file.name) ? { ...file, bytes: () => messageIn(file.bytes()) } : file;
}

async function* messageIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: number[] | undefined = [];
  let left = Number.POSITIVE_INFINITY;
  for await (const chunk of bytes) {
    let rest = chunk;
    while (head !== undefined && rest.length > 0) {
      const byte = rest[0]!;
      rest = rest.subarray(1);
      head.push(byte);
      if (byte !== 10 && head.length < MAX_COUNT) continue;
      const count = COUNT.exec(String.fromCharCode(...head))?.[1];
      // A message under this name without a count is one all the same.
      if (count === undefined) yield Uint8Array.from(head);
      else left = Number(count);
      head = undefined;
    }
    const part = rest.subarray(0, left);
    left -= part.length;
    if (part.length > 0) yield part;
    if (left === 0) return;
  }
  if (head !== undefined && head.length > 0) yield Uint8Array.from(head);
}
