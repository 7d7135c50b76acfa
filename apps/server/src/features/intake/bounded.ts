/** Decompressed bytes for each compressed one beyond which a file counts as a bomb; text rarely passes 30. */
const MAX_RATIO = 400;
/** Below this many bytes the ratio does not matter. */
const FREE_BYTES = 64 * 1024 * 1024;

/** A compressed file that grows out of proportion. The text holds no value from the input. */
export class Bomb extends Error {
  override readonly name = "Bomb";
}

/** Passes on what a decompressor gives until it is out of proportion. */
export async function* bounded(stream: AsyncIterable<Uint8Array>, packed: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of stream) {
    seen += chunk.length;
    if (seen > FREE_BYTES && seen > packed * MAX_RATIO)
      throw new Bomb(`decompresses to more than ${MAX_RATIO} times its size`);
    yield chunk;
  }
}
