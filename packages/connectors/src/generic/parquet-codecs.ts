import { Gunzip } from "fflate";
import { type Compressors, snappyUncompress } from "hyparquet";
import { decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";

/**
 * The codecs of parquet-format's "Compression.md". Each fills a buffer of the length the page's header announces (which `checkColumn`
 * has bounded) and stops there. LZO, which nobody writes any more, and Brotli, whose decoder grows with its input, are left out.
 */
export const CODECS: Compressors = {
  SNAPPY: (input, length) => {
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: gunzipped,
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/** Input goes in by pieces of this size: between two of them a page that unfolds to too much is noticed. */
const PIECE = 16 * 1024;

function gunzipped(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  let filled = 0;
  const stream = new Gunzip((chunk) => {
    if (chunk.length > length - filled) throw new RangeError("unfolds to more than announced");
    output.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < input.length; at += PIECE)
    stream.push(input.subarray(at, at + PIECE), at + PIECE >= input.length);
  if (filled !== length) throw new RangeError("unfolds to less than announced");
  return output;
}

/** Undefined for a codec that is not read. Throws what the decompressor throws. */
export function decompressed(page: Uint8Array, length: number, codec: string): Uint8Array | undefined {
  if (codec === "UNCOMPRESSED") return page;
  return CODECS[codec as keyof Compressors]?.(page, length);
}
