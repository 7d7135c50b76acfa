import { Readable } from "node:stream";

/** Blocks as one stream, in pieces a socket can take without copying all of them. */
export function blocksOf(blocks: readonly Uint8Array[]): Readable {
  return Readable.from(pieces(blocks), { objectMode: false });
}

const PIECE = 1 << 20;
function* pieces(blocks: readonly Uint8Array[]): Generator<Buffer> {
  for (const block of blocks)
    for (let at = 0; at < block.byteLength; at += PIECE)
      yield Buffer.from(block.buffer, block.byteOffset + at, Math.min(PIECE, block.byteLength - at));
}
