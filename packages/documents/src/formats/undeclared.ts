import { createDecoder, type RecordDecoder } from "../record-decoder.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin = new TextDecoder("latin1");
const encoder = new TextEncoder();

/** Longer heads of a part are no heads. */
const MAX_HEAD = 65_536;
const CHARSET = /^content-type:[^\n]*?charset\s*=\s*"?([^\s";]+)/im;
const BOUNDARY = /^content-type:[^\n]*?boundary\s*=\s*(?:"([^"\n]+)"|([^\s";]+))/im;
const KIND = /^content-type:\s*([a-z]+)\//im;
const ASCII = /(charset\s*=\s*"?)(?:us-)?ascii\b/i;
const NAMED = /(charset\s*=\s*"?)[^\s";]+/i;
/** What programs write of everything: believed unless most letters are beyond ASCII, which in no text of the West they are. */
const WESTERN = /^(?:iso-?8859-?1(?:5)?|latin-?1|windows-1252|cp-?1252)$/i;
const ENCODED = /^content-transfer-encoding:\s*(?:quoted-printable|base64)/im;
/** Says nothing of bytes beyond ASCII, or promises UTF-8 and does not keep it. */
const SILENT = /^(?:us-)?ascii$|^utf-?8$/i;

/** Nothing to do: ASCII alone, or UTF-8 that no part calls ASCII. */
function isPlain(raw: Uint8Array): boolean {
  try {
    const text = strict.decode(raw);
    return text.length === raw.length || !ASCII.test(text);
  } catch {
    return false;
  }
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "";
  } catch {
    return false;
  }
}

/** What the head of a part says: whether its lines are text of an encoding nobody named, and what parts it has. */
function partOf(head: string, doubted: boolean) {
  const kind = KIND.exec(head)?.[1]?.toLowerCase() ?? "text";
  const charset = CHARSET.exec(head)?.[1] ?? "";
  const boundary = BOUNDARY.exec(head);
  return {
    guess:
      kind === "text" &&
      !ENCODED.test(head) &&
      (charset === "" || SILENT.test(charset) || !isKnown(charset) || (doubted && WESTERN.test(charset))),
    boundary: boundary?.[1] ?? boundary?.[2],
  };
}

/**
 * A message whose raw bytes are UTF-8 wherever no encoding is declared for them: head lines and text parts of old
 * mailers, written in Windows-1252, Latin-1 or any other charset without a word or under a wrong name, or in UTF-8 under the name of ASCII. Parts with a charset of their own, files and encoded text
 * stay as they are. One pass.
 */
export function withEncodings(raw: Uint8Array): Uint8Array {
  if (isPlain(raw)) return raw;
  // Of all of it together it is told what it is written in: the first line that needs to be is a short one.
  const doubting = createDecoder();
  rewritten(raw, doubting, true);
  if (doubting.foreign()) return rewritten(raw, createDecoder(doubting.charset()), true);
  const learnt = createDecoder();
  rewritten(raw, learnt, false);
  return rewritten(raw, createDecoder(learnt.charset()), false);
}

/** @param doubted also what is said to be of the West is read as the decoder says */
function rewritten(raw: Uint8Array, decoder: RecordDecoder, doubted: boolean): Uint8Array {
  const out: Uint8Array[] = [];
  const boundaries = new Set<string>();
  let head: string | undefined = "";
  const lines: string[] = [];
  let guess = true;
  for (let start = 0; start < raw.length; ) {
    const found = raw.indexOf(10, start);
    const end = found < 0 ? raw.length : found + 1;
    const line = raw.subarray(start, end);
    start = end;
    if (head !== undefined) {
      const text: string = latin.decode(line).replace(/\r?\n$/, "");
      lines.push(decoder.decode(line));
      if (text !== "" && head.length < MAX_HEAD) {
        head += /^[ \t]/.test(text) ? text : `\n${text}`;
        continue;
      }
      const part = partOf(head, doubted);
      guess = part.guess;
      if (part.boundary !== undefined) boundaries.add(part.boundary);
      out.push(encoder.encode(guess ? lines.join("").replace(NAMED, "$1utf-8") : lines.join("")));
      lines.length = 0;
      head = undefined;
      continue;
    }
    if (line[0] === 45 && line[1] === 45 && line.length < 200) {
      const mark = latin.decode(line).slice(2).trimEnd();
      if (boundaries.has(mark)) {
        out.push(line);
        head = "";
        continue;
      }
      if (boundaries.has(mark.replace(/--$/, ""))) guess = false;
    }
    out.push(guess ? encoder.encode(decoder.decode(line)) : line);
  }
  out.push(encoder.encode(lines.join("")));
  return new Uint8Array(Buffer.concat(out));
}
