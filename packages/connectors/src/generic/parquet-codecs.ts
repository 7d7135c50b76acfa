import { Gunzip } from "fflate";
import { type Compressors, snappyUncompress } from "hyparquet";
import { decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";

/**
 * The codecs of parquet-format's "Compression.md". Each fills a buffer of the length the page's header announces (which `checkColumn`
 * has bounded) and stops there. LZO, which nobody writes any more, and Brotli, whose decoder grows with its input, are left out.
 */
export const CODECS: Compressors = {
  SNAPPY: (input, length) => {
    withinSnappy(input, length);
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: gunzipped,
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/**
 * Throws where a run of literals or a copy goes beyond input or output: the decoder takes a literal's length of four bytes for a signed number,
 * and one below zero leads it back over the same bytes for ever. Layout: google/snappy, "format_description.txt".
 */
function withinSnappy(input: Uint8Array, length: number): void {
  let at = 0;
  while (at < input.length && (input[at++] as number) > 127);
  let filled = 0;
  while (at < input.length) {
    const tag = input[at++] as number;
    const kind = tag & 3;
    const literal = kind === 0 && tag >>> 2 >= LONG_LITERAL;
    // Bytes behind the tag: of a long literal's length, or of the place that is copied from.
    const extra = literal ? (tag >>> 2) - LONG_LITERAL + 1 : ([0, 1, 2, 4][kind] as number);
    let size = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    if (literal) {
      size = 1;
      for (let n = 0; n < extra; n++) size += (input[at + n] ?? 0) * 256 ** n;
    }
    at += extra + (kind === 0 ? size : 0);
    filled += size;
    if (at > input.length || filled > length) throw new RangeError("beyond the page");
  }
}

/** From this on a literal's tag says how many bytes its length has. */
const LONG_LITERAL = 60;

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
