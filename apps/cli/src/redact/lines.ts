import type { Job } from "./job.ts";

/** Bytes of whole lines that make one job: large enough that handing over costs nothing, small enough for flat memory. */
const BATCH = 1 << 20;
/** A line longer than this is not one record of a conversation; holding it would end flat memory. */
const MAX_LINE = 16 << 20;

/** A job, or a line too long to be held (dropped unread). */
export type LineItem = { readonly kind: "job"; readonly job: Job } | { readonly kind: "too-long" };

/** Cuts a byte stream into batches of whole lines. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<LineItem> {
  let whole: Uint8Array[] = [];
  let wholeBytes = 0;
  let tail: Uint8Array[] = [];
  let tailBytes = 0;
  let dropping = false;
  const take = (): LineItem => {
    const bytes = joined(whole, wholeBytes);
    whole = [];
    wholeBytes = 0;
    return { kind: "job", job: { kind: "lines", bytes } };
  };
  for await (const chunk of chunks) {
    let rest = chunk;
    if (dropping) {
      const feed = rest.indexOf(10);
      if (feed === -1) continue;
      rest = rest.subarray(feed + 1);
      dropping = false;
      yield { kind: "too-long" };
    }
    const feed = rest.lastIndexOf(10);
    if (feed !== -1) {
      whole.push(...tail, rest.subarray(0, feed + 1));
      wholeBytes += tailBytes + feed + 1;
      tail = [];
      tailBytes = 0;
      rest = rest.subarray(feed + 1);
      if (wholeBytes >= BATCH) yield take();
    }
    tail.push(rest);
    tailBytes += rest.length;
    if (tailBytes > MAX_LINE) {
      if (wholeBytes > 0) yield take();
      tail = [];
      tailBytes = 0;
      dropping = true;
    }
  }
  if (dropping) {
    yield { kind: "too-long" };
    return;
  }
  whole.push(...tail);
  wholeBytes += tailBytes;
  if (wholeBytes > 0) yield take();
}

/** One buffer of its own, so that it can be moved to another thread. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(new ArrayBuffer(length));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
