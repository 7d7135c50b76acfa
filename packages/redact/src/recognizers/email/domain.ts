/** The domain of an address from its first label on, whatever stands for its dots. */
import { CLASS, DENSE, isAlnum, isDigit, isLetter, unitAt } from "../../scan/classes.ts";
import { DOT_WORD, JOIN_WORD, TLD, WORD_TLD, wordBits } from "../../scan/lexicon.ts";

export interface Domain {
  /** -1: no domain. */
  readonly end: number;
  readonly dots: number;
  readonly tldStart: number;
  readonly tldEnd: number;
  readonly firstLabelEnd: number;
  /** A space stands where the last dot should. */
  readonly missingDot: boolean;
  /** Some dot was written apart or as a word. */
  readonly odd: boolean;
  /** A known ending, told letter by letter. */
  readonly lettered?: boolean;
}

const NONE: Domain = { end: -1, dots: 0, tldStart: -1, tldEnd: -1, firstLabelEnd: -1, missingDot: false, odd: false };
const MOST_LABELS = 8;
/** "contoso dotcom". */
const DOT_COM = /^dot(com|org|net|edu|gov)$/i;
const LONGEST_LABEL = 63;
const THIRD = /^ (com|net|org|de|co|io)(?![\p{L}\d])/iu;
const COUNTRY = /^ (uk|au|nz|za|jp|kr|br|mx|ar|tr|il|th)(?![\p{L}\d])/iu;

/** A sign and its first label; with a local part that is no plain word. */
const PLAIN_LOCAL = /[\p{L}\d]@[^@\s.,]*$/u;
const ODD_LOCAL = /[.,_\d][\p{L}\d-]{0,24}@[^@\s.,]*$/u;

/** End of the label at `p` (letters, digits, inner hyphens), `p` when there is none. */
export function labelEnd(text: string, p: number): number {
  let q = p;
  while (q < text.length && q - p < LONGEST_LABEL) {
    const c = text.charCodeAt(q);
    if (!isAlnum(c) && c !== 45) break;
    // "example.comに送って": a Latin label ends where a script without spaces begins.
    if (q > p && CLASS[c] === DENSE && CLASS[text.charCodeAt(p)] !== DENSE) break;
    q++;
  }
  while (q > p && text.charCodeAt(q - 1) === 45) q--;
  return q;
}

export function domainEnd(text: string, p: number): Domain {
  if (text.charCodeAt(p) === 91) return literal(text, p);
  const first = labelEnd(text, p);
  if (first === p || endsInWord(text, first)) return NONE;
  let end = hyphened(text, first);
  let dots = 0;
  let odd = end > first;
  let lettered = false;
  let tldStart = p;
  for (let n = 0; n < MOST_LABELS; n++) {
    const dot = dotEnd(text, end);
    if (dot < 0) break;
    const plain = dot === end + 1;
    const next = labelEnd(text, dot);
    if (next === dot) break;
    // After a dot written apart, only a known ending or another dotted label goes on: "example . com now".
    if (!plain && (wordBits(text, dot, next) & TLD) === 0 && dotEnd(text, next) < 0) {
      const letters = letteredEnding(text, dot);
      if (letters < 0) break;
      lettered = true;
      odd = true;
      tldStart = dot;
      end = letters;
      dots++;
      continue;
    }
    // A sentence may follow without a space: "mail x@example.com.Thanks".
    if (
      plain &&
      dots > 0 &&
      (wordBits(text, tldStart, end) & TLD) !== 0 &&
      isUpper(text, dot) &&
      !isUpper(text, tldStart) &&
      (wordBits(text, dot, next) & TLD) === 0
    )
      break;
    if (!plain) odd = true;
    lettered = false;
    tldStart = dot;
    end = next;
    dots++;
  }
  if (dots === 0) {
    // The dot left out: "contoso com", "example co uk".
    const gap = unitAt(text, end) === 32 ? end + 1 : -1;
    if (gap > 0) {
      const next = labelEnd(text, gap);
      if (next - gap === 6 && DOT_COM.test(text.slice(gap, next)))
        return {
          end: next,
          dots: 1,
          tldStart: gap + 3,
          tldEnd: next,
          firstLabelEnd: first,
          missingDot: false,
          odd: true,
        };
      if (next > gap && (wordBits(text, gap, next) & TLD) !== 0 && isLetter(text.charCodeAt(gap))) {
        let last = next;
        let from = gap;
        const more = text.charCodeAt(next) === 32 ? labelEnd(text, next + 1) : -1;
        const second = text.slice(gap, next).toLowerCase();
        // "@mail example com": two dots left out.
        const third = second.length > 3 ? THIRD.exec(text.slice(next, next + 6)) : null;
        if (third !== null)
          return {
            end: next + third[0].length,
            dots,
            tldStart: next + 1,
            tldEnd: next + third[0].length,
            firstLabelEnd: first,
            missingDot: true,
            odd: true,
          };
        if (
          more > next + 1 &&
          more - next === 3 &&
          (second === "co" || second === "com") &&
          (wordBits(text, next + 1, more) & TLD) !== 0 &&
          /^(uk|au|nz|za|jp|kr|br|mx|ar|tr|in|sg|il|th|id)$/i.test(text.slice(next + 1, more))
        ) {
          from = next + 1;
          last = more;
        }
        return { end: last, dots, tldStart: from, tldEnd: last, firstLabelEnd: first, missingDot: true, odd: true };
      }
    }
    return NONE;
  }
  // "example.co uk": the last dot left out.
  if (
    unitAt(text, end) === 32 &&
    end - tldStart <= 3 &&
    /^com?$/i.test(text.slice(tldStart, end)) &&
    COUNTRY.test(text.slice(end, end + 5))
  ) {
    tldStart = end + 1;
    end += 3;
    odd = true;
  }
  // Digits glued to the ending by a missing space do not make it one.
  if (isDigit(text.charCodeAt(tldStart))) return NONE;
  return { end, dots, tldStart, tldEnd: end, firstLabelEnd: first, missingDot: false, odd, lettered };
}

/** "orange point f r", "web dot c o m": end of an ending told letter by letter at `p`, or -1. */
function letteredEnding(text: string, p: number): number {
  const letters = LETTERS_APART.exec(text.slice(p, p + 12))?.[0];
  if (letters === undefined) return -1;
  const ending = letters.replace(/[ ,-]+/g, "");
  return (wordBits(ending, 0, ending.length) & TLD) === 0 ? -1 : p + letters.length;
}
const LETTERS_APART = /^\p{L}(?:(?:, | |-)\p{L}){1,3}(?![\p{L}\d])/u;

/** Does a blank and an ordinary word stand behind the label that ends at `p`, which says no dot and is no ending? */
function endsInWord(text: string, p: number): boolean {
  if (text.charCodeAt(p) !== 32) return false;
  let end = p + 1;
  while (end < text.length && end - p <= LONGEST_WORD && isSpelled(text.charCodeAt(end))) end++;
  // A dot may be glued to its ending ("dotcom"), or said in two words ("full stop").
  const c = text.charCodeAt(p + 1) | 32;
  if (end - p < 3 || end - p > LONGEST_WORD || c === 100 || c === 102) return false;
  if (end < text.length && text.charCodeAt(end) !== 32) return false;
  return (wordBits(text, p + 1, end) & (TLD | DOT_WORD | JOIN_WORD)) === 0;
}
/** A letter of a script with blanks between its words. */
const isSpelled = (c: number): boolean => isLetter(c) && CLASS[c] !== DENSE;
/** No word for a dot, a hyphen or an ending is longer. */
const LONGEST_WORD = 24;

const MOST_HYPHENS = 3;

/** "schreinerei minus huber punkt de", "salt - mills . example": over labels joined by a hyphen that is said or set apart, where a dot follows; else `p`. */
function hyphened(text: string, p: number): number {
  let end = p;
  for (let n = 0; n < MOST_HYPHENS && unitAt(text, end) === 32; n++) {
    let w = end + 1;
    while (w - end < 16 && isLetter(text.charCodeAt(w))) w++;
    const sign = w === end + 1 && text.charCodeAt(w) === 45;
    if (sign) w++;
    if (text.charCodeAt(w) !== 32 || (!sign && (wordBits(text, end + 1, w) & JOIN_WORD) === 0)) break;
    const label = labelEnd(text, w + 1);
    if (label === w + 1) break;
    end = label;
  }
  return end > p && dotEnd(text, end) >= 0 ? end : p;
}

function isUpper(text: string, p: number): boolean {
  const c = text[p] as string;
  return c !== c.toLowerCase();
}

/**
 * "example mail dot co dot uk": a label said in two words, before a dot that is a word too. Behind the first label's end, where the
 * second begins; else -1.
 */
export function secondWord(text: string, p: number): number {
  if (text.charCodeAt(p) !== 32) return -1;
  const end = labelEnd(text, p + 1);
  if (end < p + 3 || text.charCodeAt(end) !== 32 || isDigit(text.charCodeAt(p + 1))) return -1;
  const dot = labelEnd(text, end + 1);
  if ((wordBits(text, end + 1, dot) & DOT_WORD) === 0 || (wordBits(text, p + 1, end) & (DOT_WORD | JOIN_WORD)) !== 0)
    return -1;
  return p + 1;
}

/** After a label that ends at `p`: where the next begins, if what stands between is some dot; else -1. */
export function dotEnd(text: string, p: number): number {
  const c = unitAt(text, p);
  if (c === 46) {
    if (isAlnum(unitAt(text, p + 1))) return p + 1;
    if (unitAt(text, p + 1) === 46) return doubledDot(text, p);
    return afterSpacedDot(text, p + 1, false);
  }
  if (c === 0x3002 || c === 0xff61) return isAlnum(unitAt(text, p + 1)) && unitAt(text, p + 1) < 128 ? p + 1 : -1;
  if (
    (c === 44 ||
      c === 59 ||
      c === 0xb7 ||
      c === 0x2022 ||
      c === 0x2219 ||
      c === 0x22c5 ||
      c === 0x6d4 ||
      c === 0x30fb ||
      c === 0x2e31) &&
    isLetter(unitAt(text, p + 1))
  ) {
    const next = labelEnd(text, p + 1);
    // "mara@mail,example.com": one label alone is no domain yet.
    if (c === 44 && unitAt(text, next) === 46 && ONE_LABEL.test(text.slice(Math.max(0, p - 64), p))) {
      const ending = labelEnd(text, next + 1);
      if ((wordBits(text, next + 1, ending) & TLD) !== 0 && !isAlnum(unitAt(text, ending))) return p + 1;
    }
    // "MAILTO:mara@example.org;TO": behind a whole domain a semicolon ends the field.
    if (c === 59 && DOTTED.test(text.slice(Math.max(0, p - 64), p))) return -1;
    const tld = wordBits(text, p + 1, next);
    if ((tld & TLD) === 0) return -1;
    // "mara@host,example": a longer ending behind the first label alone.
    return next - p <= 4 ||
      c > 59 ||
      (c === 44 && ((tld & WORD_TLD) === 0 ? PLAIN_LOCAL : ODD_LOCAL).test(text.slice(Math.max(0, p - 64), p)))
      ? p + 1
      : -1;
  }
  if (c === 60) {
    // "contoso</b>.com": a tag inside.
    const tag = tagEnd(text, p);
    if (tag > 0 && text.charCodeAt(tag) === 46 && isAlnum(text.charCodeAt(tag + 1))) return tag + 1;
  }
  if (c === 95 || c === 42 || c === 126 || c === 124) {
    // mara_at_example_dot_com
    let w = p + 1;
    while (w - p < 12 && isLetter(text.charCodeAt(w))) w++;
    return text.charCodeAt(w) === c && (wordBits(text, p + 1, w) & DOT_WORD) !== 0 && isAlnum(text.charCodeAt(w + 1))
      ? w + 1
      : -1;
  }
  if (c === 44 && text.charCodeAt(p + 1) === 32) {
    // "at, example, dot, com".
    let w = p + 2;
    while (w - p < 12 && isLetter(text.charCodeAt(w))) w++;
    if (text.charCodeAt(w) === 44 && (wordBits(text, p + 2, w) & DOT_WORD) !== 0) {
      if (text.charCodeAt(w + 1) === 32 && isAlnum(text.charCodeAt(w + 2))) return w + 2;
    }
  }
  if (CLASS[c] === DENSE) {
    // "example점com", "example点com".
    let w = p;
    while (w - p < 5 && CLASS[text.charCodeAt(w)] === DENSE) w++;
    return (wordBits(text, p, w) & DOT_WORD) !== 0 && text.charCodeAt(w) < 128 && isLetter(text.charCodeAt(w)) ? w : -1;
  }
  let q = p;
  while (q - p < 2 && text.charCodeAt(q) === 32) q++;
  const d = text.charCodeAt(q);
  const framed = d === 42 || d === 34 || d === 47 || d === 45;
  if (d === 91 || d === 40 || d === 123 || d === 60 || (framed && q > p)) {
    const close = framed ? d : d === 40 ? 41 : d + 2;
    for (let k = q + 1; k < q + 14 && k < text.length; k++) {
      if (text.charCodeAt(k) !== close) continue;
      const inner = text.slice(q + 1, k).trim();
      if (
        inner !== "." &&
        inner !== "," &&
        inner !== "d" &&
        inner !== "full stop" &&
        (wordBits(inner, 0, inner.length) & DOT_WORD) === 0
      )
        return -1;
      k++;
      while (text.charCodeAt(k) === 32 && k < q + 16) k++;
      return isAlnum(text.charCodeAt(k)) ? k : -1;
    }
    return -1;
  }
  if (q === p) return c === 10 || c === 13 ? wrappedDot(text, p) : -1;
  // "mara @ example , com".
  if (d === 44 && text.charCodeAt(q + 1) === 32 && !DOTTED.test(text.slice(Math.max(0, p - 64), p))) {
    const ending = wordBits(text, q + 2, labelEnd(text, q + 2));
    return (ending & (TLD | WORD_TLD)) === TLD ? q + 2 : -1;
  }
  if (d === 46) return afterSpacedDot(text, q + 1, true);
  let k = q;
  if (text.startsWith("full stop ", q) && isLetter(text.charCodeAt(q + 10))) return q + 10;
  // "example d0t com".
  while (k - q < 12 && isAlnum(text.charCodeAt(k))) k++;
  if (k === q || text.charCodeAt(k) !== 32 || (wordBits(text, q, k) & DOT_WORD) === 0) return -1;
  while (text.charCodeAt(k) === 32 && k - q < 15) k++;
  return isAlnum(text.charCodeAt(k)) ? k : -1;
}

/** A sign with a whole domain behind it. */
const DOTTED = /@[^@\s]*\.[^@\s.]*$/;
const ONE_LABEL = /@[^@\s.,;]*$/;

/** "mara@mail.example\n.net": the dot went to the next line. */
function wrappedDot(text: string, p: number): number {
  const q = text.charCodeAt(p) === 13 ? p + 2 : p + 1;
  if (text.charCodeAt(q) !== 46) return -1;
  return SAFE_ENDING.test(text.slice(q + 1, labelEnd(text, q + 1))) ? q + 1 : -1;
}

/** "contoso..com". */
function doubledDot(text: string, p: number): number {
  let q = p + 1;
  while (q - p < 3 && text.charCodeAt(q) === 46) q++;
  const next = labelEnd(text, q);
  return next > q && (wordBits(text, q, next) & TLD) !== 0 ? q : -1;
}

/** End of the HTML tag or comment that begins at `p`, or -1. */
export function tagEnd(text: string, p: number): number {
  if (text.charCodeAt(p) !== 60) return -1;
  const tag = /^<(\/?[a-z][^<>]{0,40}|!--[^<>]{0,40}--)>/i.exec(text.slice(p, p + 48));
  return tag === null ? -1 : p + tag[0].length;
}

/** Endings that are words of no language: what follows a stop and a blank is one only if it is of these. */
const SAFE_ENDING =
  /^(?:com|net|org|edu|gov|co|de|uk|fr|jp|ru|pl|nl|br|cn|kr|cz|sk|hu|bg|gr|dk|fi|ch|pt|ua|tr|za|mx|au|nz|sg|lt|lv|ee|hr|rs|info|biz|test|example)$/;

/** After a dot with space or a line break behind it: the next label only when it is a known ending in lower case. */
function afterSpacedDot(text: string, p: number, spaceBefore: boolean): number {
  let q = p;
  while (q - p < 4 && /[ \t\r\n>]/.test(text[q] ?? "")) q++;
  if (q === p) return isAlnum(text.charCodeAt(q)) ? q : -1;
  if (!isLetter(text.charCodeAt(q)) || (isUpper(text, q) && !spaceBefore)) return -1;
  const next = labelEnd(text, q);
  if ((wordBits(text, q, next) & TLD) === 0) {
    // "bloom@support.\n> example.org": wrapped behind a dot.
    if (text.charCodeAt(next) === 46 && text.slice(p, q).includes("\n") && !text.startsWith("www.", q)) {
      const last = labelEnd(text, next + 1);
      if ((wordBits(text, next + 1, last) & TLD) !== 0) return q;
    }
    return spaceBefore && dotEndsLater(text, next) ? q : -1;
  }
  if (spaceBefore) return q;
  // "…@example. com": an ending that is also a word would eat the next sentence.
  return SAFE_ENDING.test(text.slice(q, next)) ? q : -1;
}

function dotEndsLater(text: string, p: number): boolean {
  return text.charCodeAt(p) === 32 && text.charCodeAt(p + 1) === 46;
}

/** `user@[192.0.2.1]`. */
function literal(text: string, p: number): Domain {
  for (let q = p + 1; q < p + 50 && q < text.length; q++) {
    if (text.charCodeAt(q) === 93)
      return q - p < 8 ? NONE : { ...NONE, end: q + 1, dots: 1, tldStart: p, tldEnd: q + 1, firstLabelEnd: q };
  }
  return NONE;
}
