import { isUtf8 } from "node:buffer";

/** Above this a file is no rule set any more; the largest clouds' listings stay far below. */
export const LARGEST = 64 * 1024 * 1024;
export const TOO_LARGE = "larger than 64 MiB";

/** The text, or why there is none, with the line where it stops being text. */
export type Decoded = { readonly text: string } | { readonly reason: string };

export function decode(bytes: Buffer): Decoded {
  if (bytes.length > LARGEST) return { reason: TOO_LARGE };
  if (isUtf8(bytes)) return { text: bytes.toString("utf8") };
  if (bytes.length > 1 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff)) {
    return { reason: "line 1: UTF-16, not UTF-8; save it as UTF-8 (PowerShell: | Out-File -Encoding utf8)" };
  }
  return { reason: `line ${lineOfDamage(bytes)}: not UTF-8 text` };
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be judged one by one. */
function lineOfDamage(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) break;
    from = end + 1;
  }
  return line;
}
