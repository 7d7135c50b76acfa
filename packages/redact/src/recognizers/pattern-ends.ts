/**
 * What the matches of a pattern end in: asked before a pattern of very many words is looked for behind itself. Each of its words is
 * a place of its own in a machine code that is larger than the processor's caches.
 */

import { inTable, tableOf } from "../names/bits.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";

/** Units of an ending: fewer are those of many words. */
const SIZE = 6;

/**
 * The last units of all that `source` matches, up to six; before fewer anything may stand.
 * @param source words, groups `(?:…|…)`, classes of letters, escapes, and these once, more often or not at all; an Error for anything else
 */
export function endsOf(source: string): ReadonlySet<string> {
  let p = 0;

  function alternatives(after: ReadonlySet<string>): Set<string> {
    const ends = new Set<string>();
    for (;;) {
      for (const end of sequence(after)) ends.add(end);
      if (source[p] !== "|") return ends;
      p++;
    }
  }

  /** What ends in `after` and begins with the parts up to the next bar or bracket: they are put before it from the last one on. */
  function sequence(after: ReadonlySet<string>): ReadonlySet<string> {
    const parts: { from: number; to: number; least: number; most: number }[] = [];
    while (p < source.length && source[p] !== "|" && source[p] !== ")") {
      const from = p;
      part(NOTHING);
      parts.push({ from, to: p, ...times() });
    }
    const stop = p;
    let ends = after;
    for (const { from, least, most } of parts.reverse()) {
      if (isWhole(ends)) break;
      let longer = ends;
      const all = new Set(least === 0 ? ends : []);
      for (let n = 1; n <= Math.min(most, SIZE); n++) {
        p = from;
        longer = part(longer);
        if (n >= Math.min(least, SIZE)) for (const end of longer) all.add(end);
      }
      ends = all;
    }
    p = stop;
    return ends;
  }

  /** One group, class, escape or letter, before each of `after`. */
  function part(after: ReadonlySet<string>): Set<string> {
    if (source.startsWith("(?:", p)) {
      p += 3;
      const ends = alternatives(after);
      if (source[p++] !== ")") throw new Error(`no group of ${source}`);
      return ends;
    }
    if (source[p] === "[") {
      const to = source.indexOf("]", p);
      const letters = source.slice(p + 1, to);
      if (to < 0 || /[\\^-]/.test(letters)) throw new Error(`no class of letters in ${source}`);
      p = to + 1;
      return before([...letters], after);
    }
    if (source[p] === "\\") {
      p += source.startsWith("{", p + 2) ? source.indexOf("}", p) + 1 - p : 2;
      // Of many letters: what stands before is not followed further.
      return new Set([...after].map((end) => (end.length < SIZE ? `${OPEN}${end}` : end)));
    }
    const letter = source[p++] as string;
    if (/[()*+.^$?{}]/.test(letter)) throw new Error(`"${letter}" in ${source}`);
    return before([letter], after);
  }

  function times(): { least: number; most: number } {
    if (source[p] === "?") {
      p++;
      return { least: 0, most: 1 };
    }
    const range = /^\{(\d+),(\d+)\}/.exec(source.slice(p, p + 8));
    if (range === null) return { least: 1, most: 1 };
    p += range[0].length;
    return { least: Number(range[1]), most: Number(range[2]) };
  }

  const ends = alternatives(new Set([""]));
  if (p < source.length) throw new Error(`"${source[p]}" in ${source}`);
  return new Set([...ends].map((end) => end.slice(end.lastIndexOf(OPEN) + 1)));
}

/** Stands for any letter. */
const OPEN = "\0";
const NOTHING: ReadonlySet<string> = new Set();

/** Does no letter before these change them? */
function isWhole(ends: ReadonlySet<string>): boolean {
  for (const end of ends) if (end.length < SIZE && !end.startsWith(OPEN)) return false;
  return true;
}

function before(letters: readonly string[], after: ReadonlySet<string>): Set<string> {
  const ends = new Set<string>();
  for (const end of after)
    if (end.length >= SIZE || end.startsWith(OPEN)) ends.add(end);
    else for (const letter of letters) ends.add(letter + end);
  return ends;
}

/** Endings by a hash of their units from the last one on, and which lengths there are, as bits. */
export interface Ends {
  readonly hashes: Int32Array;
  readonly sizes: number;
}

export function endsTable(ends: ReadonlySet<string>): Ends {
  let sizes = 0;
  const hashes = [...ends].map((end) => {
    sizes |= 1 << end.length;
    let hash = HASH_SEED;
    for (let p = end.length - 1; p >= 0; p--) hash = extendHash(hash, end.charCodeAt(p));
    return hash;
  });
  return { hashes: tableOf(hashes), sizes };
}

/** Does `text[0, at)` end in one of them? Says so of hardly any other text. */
export function endsIn(text: string, at: number, { hashes, sizes }: Ends): boolean {
  let hash = HASH_SEED;
  for (let size = 0; ; size++) {
    if (((sizes >>> size) & 1) !== 0 && inTable(hashes, hash)) return true;
    if (size === SIZE || size === at) return false;
    hash = extendHash(hash, text.charCodeAt(at - size - 1));
  }
}
