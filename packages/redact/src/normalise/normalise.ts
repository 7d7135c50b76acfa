/**
 * Undoes what hides personal data from a reader of code units, and keeps for every unit of the result where it came
 * from. Text that needs none of it (most) comes back as it is, without a map.
 */
import { CLASS, CYRILLIC, GREEK, LATIN, LOWER, MASK, SCRIPT } from "../scan/classes.ts";
import { composed, HALVES, isHalved, isStroke, PARTS, POINTS } from "./composed.ts";
import { withDigits } from "./digit-twins.ts";
import { escapeAt } from "./escapes.ts";
import { withoutLayout } from "./layout.ts";
import { astralTwin, COMPAT, isPicture, LATIN_TWIN } from "./lookalikes.ts";
import { standInEnd } from "./stand-ins.ts";

export interface Normal {
  readonly text: string;
  /** For each unit of `text`, where its source begins and ends; null when nothing moved. Good until the next call: the arrays are used again. */
  readonly from: Int32Array | null;
  readonly to: Int32Array | null;
  /** Ends of lines of `text` that a program may have set inside a sentence; none where it is absent. */
  readonly breaks?: readonly number[];
}

/** What a unit may need: 1 compatibility form or dropped, 2 escape lead-in, 4 stand-in, 8 script that mixes, 16 surrogate, 32 what stands beside it, 64 its other half. */
const NEED = new Uint8Array(0x10000);
for (let c = 0; c < 0x10000; c++) {
  if (COMPAT[c] !== 0) NEED[c] = 1;
  else if (SCRIPT[c] === CYRILLIC || SCRIPT[c] === GREEK) NEED[c] = 8;
}
NEED.fill(16, 0xd800, 0xe000);
for (const c of "%&=<\\") NEED[c.charCodeAt(0)] = 2;
NEED[0xb7] = 4;
for (const c of PARTS) NEED[c] = 32;
for (const c of [0x0d, 0x3e]) NEED[c] = 32;
for (const c of HALVES) NEED[c] = 64;
/** What is dropped belongs to the unit before it: marks on letters, points, the frame of a key. */
const BELONGS = new Uint8Array(0x10000).fill(1, 0x300, 0x370);
for (const [first, last] of POINTS) BELONGS.fill(1, first, last + 1);
for (const c of [0x202c, 0x2069, 0xfe0f, 0x20e3]) BELONGS[c] = 1;

/** ASCII and Latin-1 letters without the leads of escapes: none of them needs anything. */
const PLAIN = /^[\t\n -$'-;?-[\]-~À-ÖØ-öø-ÿ]*$/;

export function normalise(given: string): Normal {
  return withoutLayout(undone(given));
}

/** What hides and what escapes undone; blanks and lines as they are. */
function undone(given: string): Normal {
  const whole = withDigits(given.includes(LEADER) ? withoutLeaders(given) : inOnePiece(given));
  // Most text is plain: one native test instead of a loop.
  if (PLAIN.test(whole)) return { text: whole, from: null, to: null };
  const text = whole.includes("ー") || whole.includes("ㅡ") ? whole.replace(LONG_SOUNDS, "-") : whole;
  const n = text.length;
  let need = 0;
  for (let i = 0; i < n; i++) need |= NEED[text.charCodeAt(i)] as number;
  if ((need & 64) !== 0 && isHalved(text)) need |= 32;
  const mixed = (need & 8) !== 0 && mixes(text);
  if (!mixed && (need & (1 | 16 | 32)) === 0) {
    // Nothing but stand-ins, or signs that begin no escape: every unit stays in its place.
    if ((need & 2) === 0) return { text: (need & 4) === 0 ? text : masked(text), from: null, to: null };
    if ((need & 4) === 0 && !escapes(text)) return { text, from: null, to: null };
  }
  return rewrite(text, need);
}

/** What was cut out of a longer text or added up is read through that, letter by letter: a tenth slower than a string by itself. */
function inOnePiece(text: string): string {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join("");
}

/** "090ー1234ー5678", "880412 ㅡ 2164": typed for a hyphen where kana or hangul are; every unit stays in its place. */
const LONG_SOUNDS = /(?<=[\d０-９] ?)[ーㅡ](?= ?[\d０-９])/gu;

/** Dots that lead the eye over a form or a table of contents. */
const LEADER = ".....";
const LEADERS = /(?<=[\p{L})] ?)\.{5,}(?= ?[\p{L}\p{N}(+])/gu;

/** "Serial ......... LP3-88AF": the dots say what a colon says; every unit stays in its place. */
function withoutLeaders(text: string): string {
  return text.replace(LEADERS, (dots) => `:${" ".repeat(dots.length - 1)}`);
}

/** `text` with its stand-ins hidden, unit for unit. */
function masked(text: string): string {
  const out: string[] = [];
  let done = 0;
  for (let dot = text.indexOf("·"); dot >= 0; dot = text.indexOf("·", dot + 1)) {
    let at = dot - 1;
    while (at >= done && dot - at < 10 && text.charCodeAt(at) !== 0x5b) at--;
    const end = at < done ? -1 : standInEnd(text, at);
    if (end < 0) continue;
    out.push(text.slice(done, at), MASKS.slice(0, end - at));
    done = end;
  }
  if (done === 0) return text;
  // Joined, not added up: a string of one piece is read faster, and it is read many times.
  out.push(text.slice(done));
  return out.join("");
}

/** Longer than any stand-in. */
const MASKS = String.fromCharCode(MASK).repeat(32);

function escapes(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (NEED[text.charCodeAt(i)] === 2 && escapeAt(text, i) !== null) return true;
  return false;
}

interface Pool {
  readonly out: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const makePool = (size: number): Pool => ({
  out: new Uint16Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
});
let pool = makePool(4096);

/** Where runs of units begin that come as they are: pairs of a place in the source and one in the result. */
const runs = new Int32Array(2 * 64);

/** Does some word hold Latin beside Cyrillic or Greek letters? */
function mixes(text: string): boolean {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((CLASS[c] as number) < LOWER) {
      if (c !== 46 && c !== 45 && c !== 64 && !(c >= 48 && c <= 57)) seen = 0;
    } else {
      seen |= SCRIPT[c] === LATIN ? 1 : SCRIPT[c] === CYRILLIC || SCRIPT[c] === GREEK ? 2 : 0;
      if (seen === 3) return true;
    }
  }
  return false;
}

function rewrite(text: string, need: number): Normal {
  const n = text.length;
  if (pool.out.length < n) pool = makePool(Math.max(n, Math.min(pool.out.length * 2, 1 << 22)));
  const { out, from, to } = pool;
  let m = 0;
  const escaped = (need & 2) !== 0;
  const standIns = (need & 4) !== 0;
  // A mark that opens a run of the other direction goes with the unit after it.
  let opened = -1;
  let pictured = false;
  for (let i = 0; i < n; ) {
    if (opened >= 0 && m > 0 && (to[m - 1] as number) > opened) {
      from[m - 1] = Math.min(from[m - 1] as number, opened);
      opened = -1;
    }
    const c = text.charCodeAt(i);
    const k = NEED[c] as number;
    if (k === 0 || k === 8 || k === 4) {
      if (standIns && c === 0x5b) {
        const end = standInEnd(text, i);
        if (end > 0) {
          for (; i < end; i++, m++) {
            out[m] = MASK;
            from[m] = i;
            to[m] = i + 1;
          }
          continue;
        }
      }
      if (pictured && c === BLANK && isApart(out, m)) {
        i++;
        continue;
      }
      pictured = false;
      out[m] = c;
      from[m] = i;
      to[m++] = ++i;
    } else if (k === 1) {
      const twin = COMPAT[c] as number;
      if (twin === BLANK && c >= FIRST_PICTURE && c <= LAST_PICTURE) pictured = true;
      if (pictured && twin === BLANK && isApart(out, m)) {
        i++;
        continue;
      }
      if (twin !== 1) {
        out[m] = twin;
        from[m] = i;
        to[m++] = i + 1;
      } else if (opensRun(c)) opened = opened < 0 ? i : opened;
      else if (m > 0 && BELONGS[c] === 1) {
        const whole = composed(out[m - 1] as number, c);
        if (whole >= 0) out[m - 1] = whole;
        to[m - 1] = i + 1;
      }
      i++;
    } else if (k === 32 || k === 64) {
      const before = m > 0 ? (out[m - 1] as number) : 0;
      const gone = goneTo(text, i, m === 0 || before === LINE_FEED);
      if (gone > i) {
        // "… wrote:" is no label of what is answered: an empty line stands between them.
        if (c !== 0x0d && m > 1 && COLONS.has(out[m - 2] as number) && !isAnswered(text, i)) {
          out[m] = LINE_FEED;
          from[m] = i;
          to[m++] = gone;
        }
        i = gone;
        continue;
      }
      const whole = composed(before, c);
      const stays = whole < 0 && !isStroke(text, i, before);
      if (whole >= 0) out[m - 1] = whole;
      if (stays) {
        out[m] = c;
        from[m++] = i;
      }
      to[m - 1] = ++i;
    } else if (k === 2) {
      const hit = escaped ? escapeAt(text, i) : null;
      if (hit === null) {
        out[m] = c;
        from[m] = i;
        to[m++] = ++i;
      } else {
        const end = i + hit.length;
        if (hit.code >= 0) {
          const twin = hit.code < 0x10000 ? (COMPAT[hit.code] as number) : 0;
          if (twin !== 1) {
            out[m] = twin === 0 ? hit.code : twin;
            from[m] = i;
            to[m++] = end;
          }
        }
        i = end;
      }
    } else {
      const low = c < 0xdc00 && i + 1 < n ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low < 0xe000) {
        const point = text.codePointAt(i) as number;
        const twin = isPicture(point) ? BLANK : astralTwin(point);
        if (twin === BLANK) pictured = true;
        if (twin === BLANK && isApart(out, m)) {
          i += 2;
          continue;
        }
        // Invisible tag characters and variation selectors beyond the plane are dropped.
        if (twin < 0 && point >= 0xe0000 && point < 0xe0200) {
          i += 2;
          continue;
        }
        if (twin >= 0) {
          out[m] = twin;
          from[m] = i;
          to[m++] = i + 2;
        } else {
          out[m] = c;
          from[m] = i;
          to[m++] = i + 1;
          out[m] = low;
          from[m] = i + 1;
          to[m++] = i + 2;
        }
        i += 2;
      } else {
        out[m] = 0xfffd;
        from[m] = i;
        to[m++] = ++i;
      }
    }
  }
  latinise(out, m);
  return { text: decode(text, out, m, from), from, to };
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const [FIRST_PICTURE, LAST_PICTURE] = [0x2600, 0x27bf];

/** Does nothing, a blank or a line's end stand before? A picture there parts nothing, and neither does the blank behind it. */
const isApart = (out: Uint16Array, m: number): boolean => m === 0 || out[m - 1] === BLANK || out[m - 1] === LINE_FEED;

const COLONS: ReadonlySet<number> = new Set([0x3a, 0xff1a]);
/** Signs before the lines of a mail that is answered: "> ", ">> ", "> > ". */
const ANSWERED = />(?:[> ]{0,20}>)? |>{1,20}(?=\r?\n|$)/y;

/** Behind what is not there for who reads the unit at `at`: the first half of a line's end, signs of an answer; `at` where it is. */
function goneTo(text: string, at: number, opensLine: boolean): number {
  if (text.charCodeAt(at) === 0x0d) return text.charCodeAt(at + 1) === LINE_FEED ? at + 1 : at;
  if (!opensLine || text.charCodeAt(at) !== 0x3e) return at;
  ANSWERED.lastIndex = at;
  return ANSWERED.test(text) ? ANSWERED.lastIndex : at;
}

/** Is the line before the one that begins at `at` answered, too? */
const isAnswered = (text: string, at: number): boolean => text.charCodeAt(text.lastIndexOf("\n", at - 2) + 1) === 0x3e;

function opensRun(c: number): boolean {
  return c === 0x202a || c === 0x202b || c === 0x202d || c === 0x202e || (c >= 0x2066 && c <= 0x2068);
}

/** Inside a word that mixes scripts, and the address it is part of, look-alikes become the Latin letters they pass for. */
function latinise(out: Uint16Array, m: number): void {
  let start = 0;
  let seen = 0;
  for (let i = 0; i <= m; i++) {
    const c = i < m ? (out[i] as number) : 32;
    const k = CLASS[c] as number;
    const inside = k >= LOWER || (c >= 48 && c <= 57) || c === 46 || c === 45 || c === 64 || c === 95;
    if (inside) {
      if (k >= LOWER) seen |= SCRIPT[c] === LATIN ? 1 : SCRIPT[c] === CYRILLIC || SCRIPT[c] === GREEK ? 2 : 0;
      continue;
    }
    if (seen === 3) {
      for (let j = start; j < i; j++) {
        const twin = LATIN_TWIN[out[j] as number] as number;
        if (twin !== 0) out[j] = twin;
      }
    }
    seen = 0;
    start = i + 1;
  }
}

/** The units as a string: in slices of the source where few were changed, which costs a tenth. */
function decode(source: string, units: Uint16Array, length: number, from: Int32Array): string {
  let count = 0;
  for (let i = 0; i < length && count < runs.length; ) {
    const at = from[i] as number;
    if (source.charCodeAt(at) !== units[i]) {
      i++;
      continue;
    }
    runs[count++] = i;
    let k = i + 1;
    while (k < length && from[k] === at + k - i && source.charCodeAt(at + k - i) === units[k]) k++;
    runs[count++] = k;
    i = k;
  }
  if (count === runs.length) return unitsOf(units, 0, length);
  const pieces: string[] = [];
  let done = 0;
  for (let r = 0; r < count; r += 2) {
    const [a, b] = [runs[r] as number, runs[r + 1] as number];
    const at = from[a] as number;
    pieces.push(unitsOf(units, done, a), source.slice(at, at + b - a));
    done = b;
  }
  pieces.push(unitsOf(units, done, length));
  return pieces.join("");
}

/**
 * In pieces that the stack holds, joined and not added up: code that has once read a string made of others reads every
 * string at half the speed from then on.
 */
function unitsOf(units: Uint16Array, from: number, to: number): string {
  if (to - from === 1) return String.fromCharCode(units[from] as number);
  const pieces: string[] = [];
  for (let i = from; i < to; i += 8192)
    pieces.push(String.fromCharCode.apply(null, units.subarray(i, Math.min(to, i + 8192)) as unknown as number[]));
  return pieces.join("");
}
