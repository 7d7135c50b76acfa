import { concat } from "./encoding.ts";
import { KEPT_OF_OVERLONG, MAX_RECORD } from "./lines.ts";

/**
 * Takes a JSON document of any length apart without holding it: the elements of the chosen arrays one at a time,
 * and at the end the document without them (their arrays empty).
 */
export type Scanned =
  /** `path`: keys joined by ".", "[]" for elements of an array at the top; "" for the rest of a document. */
  | { readonly kind: "piece"; readonly path: string; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: "bad"; readonly line: number; readonly reason: string; readonly bytes: Uint8Array };

/** `keys`: names met so far at the top of this document. */
export type Select = (path: string, keys: ReadonlySet<string>) => boolean;

export interface Scanner {
  push(chunk: Uint8Array): Scanned[];
  end(): Scanned[];
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const ESCAPE = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
const MAX_KEY = 200;

/** Bytes gathered over chunks, cut at the limit. */
function gatherer() {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(part: Uint8Array) {
      if (length <= MAX_RECORD && part.length > 0) parts.push(part);
      length += part.length;
    },
    /** Returns and forgets. */
    take(): { bytes: Uint8Array; overlong: boolean } {
      const overlong = length > MAX_RECORD;
      const whole = parts.length === 0 ? new Uint8Array(0) : concat(parts);
      parts = [];
      length = 0;
      return { bytes: overlong ? whole.slice(0, KEPT_OF_OVERLONG) : whole, overlong };
    },
    get length() {
      return length;
    },
  };
}

const blank = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 0x1e;

export function createScanner(select: Select): Scanner {
  let line = 1;
  let depth = 0;
  let kinds: number[] = [];
  let keyAt: string[] = [];
  let topKeys = new Set<string>();
  let quoted = false;
  let escaped = false;
  let word: number[] | undefined;
  let lastWord = "";
  /** Depth inside a chosen array, 0 when outside. */
  let chosen = 0;
  let path = "";
  let inElement = false;
  let elementLine = 1;
  let rootLine = 1;
  let dead = false;
  const element = gatherer();
  const rest = gatherer();

  const closeElement = (out: Scanned[]) => {
    inElement = false;
    const { bytes, overlong } = element.take();
    if (overlong) out.push({ kind: "bad", line: elementLine, reason: "record over 16 MB", bytes });
    else out.push({ kind: "piece", path, line: elementLine, bytes });
  };
  const closeRoot = (out: Scanned[]) => {
    const { bytes, overlong } = rest.take();
    const listOnly = kinds[0] === OPEN_LIST;
    kinds = [];
    keyAt = [];
    topKeys = new Set();
    if (overlong) out.push({ kind: "bad", line: rootLine, reason: "record over 16 MB", bytes });
    else if (!listOnly) out.push({ kind: "piece", path: "", line: rootLine, bytes });
  };

  const push = (chunk: Uint8Array): Scanned[] => {
    const out: Scanned[] = [];
    let from = 0;
    /** Hands the bytes up to `to` to whoever they belong to. */
    const flush = (to: number) => {
      if (to > from) (inElement || dead ? element : rest).add(chunk.subarray(from, to));
      from = to;
    };
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === 10) line++;
      if (dead) continue;
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === ESCAPE) escaped = true;
        else if (byte === QUOTE) {
          quoted = false;
          if (word !== undefined) lastWord = String.fromCharCode(...word);
          word = undefined;
          continue;
        }
        if (word !== undefined && word.length < MAX_KEY) word.push(byte);
        continue;
      }
      if (depth === 0) {
        if (byte === OPEN || byte === OPEN_LIST) {
          from = at;
          rootLine = line;
        } else if (blank(byte) || byte === COMMA) {
          from = at + 1;
          continue;
        } else {
          flush(at);
          dead = true;
          elementLine = line;
          continue;
        }
      }
      const starts =
        chosen > 0 && depth === chosen && !inElement && !blank(byte) && byte !== COMMA && byte !== CLOSE_LIST;
      if (starts) {
        flush(at);
        inElement = true;
        elementLine = line;
      }
      if (byte === QUOTE) {
        quoted = true;
        if (!inElement && depth <= 3) word = [];
      } else if (byte === COLON && !inElement && depth <= 3) {
        keyAt[depth] = lastWord;
        if (depth === 1) topKeys.add(lastWord);
      } else if (byte === OPEN || byte === OPEN_LIST) {
        kinds[depth] = byte;
        depth++;
        if (byte === OPEN_LIST && chosen === 0 && depth <= 3) {
          const name = depth === 1 ? "[]" : keyAt.slice(1, depth).join(".");
          if (depth === 1 || select(name, topKeys)) {
            chosen = depth;
            path = name;
          }
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (inElement && depth === chosen) {
          flush(at);
          closeElement(out);
        }
        if (kinds[depth - 1] !== (byte === CLOSE ? OPEN : OPEN_LIST)) {
          flush(at);
          if (!inElement) elementLine = line;
          dead = true;
          continue;
        }
        if (depth === chosen) chosen = 0;
        depth--;
        if (depth === 0) {
          flush(at + 1);
          closeRoot(out);
        }
      } else if (byte === COMMA && inElement && depth === chosen) {
        flush(at);
        closeElement(out);
        from = at + 1;
      } else if (byte === COMMA && chosen > 0 && depth === chosen) {
        flush(at);
        from = at + 1;
      }
    }
    flush(chunk.length);
    return out;
  };

  return {
    push,
    end() {
      if (dead) return [{ kind: "bad", line: elementLine, reason: "malformed JSON", bytes: element.take().bytes }];
      if (depth === 0) return [];
      const open = inElement ? element : rest;
      return [
        { kind: "bad", line: inElement ? elementLine : rootLine, reason: "truncated JSON", bytes: open.take().bytes },
      ];
    },
  };
}
