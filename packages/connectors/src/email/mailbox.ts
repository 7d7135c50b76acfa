import { concat } from "../read/encoding.ts";
import { type Line, lines } from "../read/lines.ts";
import type { SourceFile } from "../source.ts";

/** Longest message taken in: it is held whole while its parts are decoded. */
export const MAX_MESSAGE = 48 * 1024 * 1024;
const KEPT = 1024 * 1024;

export type RawItem =
  /** `line`: where it begins; `place`: its number in the file, from 1; `envelope`: the mbox "From " line. */
  | {
      readonly kind: "message";
      readonly line: number;
      readonly place: number;
      readonly envelope: string;
      readonly raw: Uint8Array;
    }
  | {
      readonly kind: "bad";
      readonly line: number;
      readonly place: number;
      readonly envelope: string;
      readonly reason: string;
      readonly raw: Uint8Array;
    }
  | { readonly kind: "read"; readonly bytes: number };

const LF = new Uint8Array([10]);
const latin = new TextDecoder("latin1");
/** "From address weekday month day time year", with or without a zone: nothing else ends a message but a quoted-out one. */
const ENVELOPE =
  /^From \S.* (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2}) .*\d{4}/;
const LOOSE = /^From \S+(?:\s.*)?$/;
/** What a message may begin with; a sentence such as "From here on" before "Note:" is no message. */
const HEADER =
  /^(?:return-path|received|delivered-to|x-[!-9;-~]{1,80}|message-id|date|from|sender|reply-to|to|subject|mime-version|content-type|status|dkim-signature|authentication-results|envelope-to):/i;

const startsFrom = (bytes: Uint8Array) =>
  bytes[0] === 70 && bytes[1] === 114 && bytes[2] === 111 && bytes[3] === 109 && bytes[4] === 32;
const blank = (line: Line | undefined) => line === undefined || line.bytes.length === 0;

/** ">From " is "From ", ">>From " is ">From " (mboxrd); other quotations stay. */
function unquoted(bytes: Uint8Array): Uint8Array {
  let marks = 0;
  while (bytes[marks] === 62) marks++;
  return marks > 0 && startsFrom(bytes.subarray(marks, marks + 5)) ? bytes.subarray(1) : bytes;
}

/** Messages of an mbox file, or the one message that any other file is. */
export async function* messagesOf(file: SourceFile): AsyncGenerator<RawItem> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let begin = 1;
  let place = 0;
  let envelope = "";
  let inMbox: boolean | undefined;
  let started = false;
  let before: Line | undefined;
  /** A "From " line without a date: a separator only when a header follows. */
  let doubtful: Line | undefined;

  const keep = (bytes: Uint8Array) => {
    size += bytes.length + 1;
    if (size <= MAX_MESSAGE) parts.push(bytes, LF);
    else if (parts.length > 1) parts = [concat(parts).slice(0, KEPT)];
  };
  const finish = (): RawItem[] => {
    const overlong = size > MAX_MESSAGE;
    const raw = parts.length === 0 ? new Uint8Array(0) : concat(parts);
    const empty = !raw.some((byte) => byte > 32);
    parts = [];
    size = 0;
    if (!started || (empty && envelope === "")) return [];
    place++;
    if (overlong) return [{ kind: "bad", line: begin, place, envelope, reason: "message over 48 MB", raw }];
    if (empty) return [{ kind: "bad", line: begin, place, envelope, reason: "message without content", raw }];
    return [{ kind: "message", line: begin, place, envelope, raw }];
  };
  const separate = (line: Line): RawItem[] => {
    const out = finish();
    started = true;
    begin = line.number;
    envelope = latin.decode(line.bytes.subarray(0, 500));
    return out;
  };

  const take = (line: Line): RawItem[] => {
    const out: RawItem[] = [];
    if (line.overlong) size = MAX_MESSAGE + 1;
    if (inMbox === undefined) {
      if (blank(line)) return out;
      const head = line.bytes[0] === 0xef && line.bytes[1] === 0xbb ? line.bytes.subarray(3) : line.bytes;
      inMbox = startsFrom(head) && LOOSE.test(latin.decode(head.subarray(0, 500)));
      if (!inMbox) {
        started = true;
        begin = line.number;
        keep(head);
        return out;
      }
      out.push(...separate({ ...line, bytes: head }));
      return out;
    }
    if (!inMbox) {
      keep(line.bytes);
      return out;
    }
    if (doubtful !== undefined) {
      if (HEADER.test(latin.decode(line.bytes.subarray(0, 120)))) out.push(...separate(doubtful));
      else keep(doubtful.bytes);
      doubtful = undefined;
    }
    if (startsFrom(line.bytes)) {
      const text = latin.decode(line.bytes.subarray(0, 500));
      if (ENVELOPE.test(text)) out.push(...separate(line));
      else if (blank(before) && LOOSE.test(text)) doubtful = line;
      else keep(line.bytes);
    } else keep(unquoted(line.bytes));
    return out;
  };

  for await (const { batch, read } of lines(file.bytes())) {
    for (const line of batch) {
      yield* take(line);
      before = line;
    }
    yield { kind: "read", bytes: read };
  }
  if (doubtful !== undefined) keep(doubtful.bytes);
  yield* finish();
}
