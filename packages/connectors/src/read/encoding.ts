import type { SourceFile } from "../source.ts";

/** A file as bytes in which line ends and separators are ASCII: UTF-16 is turned into UTF-8, a byte order mark is gone. */
export interface Opened {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Which encoding was taken, where it is not plain UTF-8. */
  readonly note?: string;
}

type Wide = "utf-16le" | "utf-16be";

const SNIFF = 512;

/** UTF-16 without a mark shows as zero bytes on one side of nearly every pair of Latin text. */
function wide(head: Uint8Array): Wide | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = head.length >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

export async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    while (true) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* transcode(bytes: AsyncIterable<Uint8Array>, from: Wide): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(from);
  const encoder = new TextEncoder();
  for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  const rest = decoder.decode();
  if (rest !== "") yield encoder.encode(rest);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export async function open(file: SourceFile): Promise<Opened> {
  const iterator = file.bytes()[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFF) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const head = concat(parts);
  const from = wide(head.subarray(0, SNIFF));
  if (from !== undefined) {
    return { bytes: transcode(chain([head], iterator), from), note: `read as ${from.toUpperCase()}` };
  }
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { bytes: chain([marked ? head.subarray(3) : head], iterator) };
}
