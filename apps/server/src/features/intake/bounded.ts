/** Decompressed bytes for each compressed one beyond which a file counts as a bomb; text rarely passes 30. */
const MAX_RATIO = 400;
/** Below this many bytes the ratio does not matter. */
const FREE_BYTES = 64 * 1024 * 1024;

/** A compressed file that grows out of proportion. The text holds no value from the input. */
export class Bomb extends Error {
  override readonly name = "Bomb";
}

/** A file that is not read for what it is. The text says what to do and holds no value from the input. */
export class Unopened extends Error {
  override readonly name = "Unopened";
}

/** What has come out of one compressed file so far: entries of an archive share it, or each small one could unfold to the free amount. */
export interface Meter {
  readonly packed: number;
  seen: number;
}

export const meterOf = (packed: number): Meter => ({ packed, seen: 0 });

/** Passes on what a decompressor gives until it is out of proportion. Throws Bomb. */
export async function* bounded(stream: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    meter.seen += chunk.length;
    if (meter.seen > FREE_BYTES && meter.seen > meter.packed * MAX_RATIO)
      throw new Bomb(`decompresses to more than ${MAX_RATIO} times its size`);
    yield chunk;
  }
}
