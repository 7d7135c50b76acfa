/** Known addresses however they are spelled out: "mara oduya bei example punkt com", "mara.oduya, the one on example". */
import type { Context } from "../recognizers/context.ts";
import { CLASS, DENSE, FOLD, isAlnum } from "../scan/classes.ts";
import { extendHash, HASH_SEED, hashWord } from "../scan/lexicon.ts";
import { admitted, WRITTEN } from "./filter.ts";
import { ordinary } from "./name-parts.ts";

export interface KnownEmail {
  /** Hashes of the words before the sign, and after it. */
  readonly local: readonly number[];
  readonly domain: readonly number[];
}

/** Words that may stand in a sign's or a dot's place. */
const MOST_BETWEEN = 3;
/** UTF-16 code units from one word of the address to the next. */
const WIDEST_GAP = 24;

/** By the first word of the local part. Addresses in scripts without spaces are left to the plain search. */
export function prepareEmails(emails: readonly string[]): ReadonlyMap<number, readonly KnownEmail[]> {
  const out = new Map<number, KnownEmail[]>();
  for (const email of emails) {
    const sign = email.lastIndexOf("@");
    const local = wordsOf(email.slice(0, sign));
    const domain = wordsOf(email.slice(sign + 1));
    const first = local[0];
    // A local part of a letter or two, or an ordinary word ("info"), is in too many sentences.
    if (sign < 3 || ordinary(email.slice(0, sign)) || first === undefined || domain.length === 0) continue;
    const list = out.get(first) ?? [];
    list.push({ local, domain });
    out.set(first, list);
  }
  return out;
}

/** Hashes of the words; none where a script without spaces is among them. */
function wordsOf(part: string): number[] {
  const out: number[] = [];
  let hash = HASH_SEED;
  for (let i = 0; i <= part.length; i++) {
    const c = i < part.length ? part.charCodeAt(i) : 32;
    if (CLASS[c] === DENSE) return [];
    if (isAlnum(c)) hash = extendHash(hash, FOLD[c] as number);
    else if (hash !== HASH_SEED) {
      out.push(hash);
      hash = HASH_SEED;
    }
  }
  return out;
}

export function knownEmails(ctx: Context, emails: ReadonlyMap<number, readonly KnownEmail[]>): void {
  const s = ctx.scan;
  for (let i = 0; i < s.count; i++) {
    if ((admitted(s.hash[i] as number) & WRITTEN) === 0) continue;
    for (const email of emails.get(s.hash[i] as number) ?? []) {
      const local = follow(ctx, i, email.local.slice(1));
      if (local < 0) continue;
      const sign = next(ctx, local, email.domain[0] as number);
      // "Mara Oduya <mara.oduya@…": the name, and the address behind it.
      if (sign < 0 || begins(ctx, local + 1, sign, s.hash[i] as number)) continue;
      // The ending may be left out; what is there of it goes.
      let last = sign;
      let words = 1;
      for (; words < email.domain.length; words++) {
        const word = email.domain[words] as number;
        const more = Math.max(next(ctx, last, word), next(ctx, last, CYRILLIC.get(word) ?? -1));
        if (more < 0) break;
        last = more;
      }
      if (words < email.domain.length && sign === local + 1 && isSignature(ctx, local)) continue;
      ctx.emit(s.start[i] as number, s.end[last] as number, "EMAIL", 0.985, "known-email");
    }
  }
}

/** "Mara Oduya\nExample Support", "Mara Oduya, Example": a name and whom it works for, with nothing in the sign's place. */
function isSignature({ scan: s }: Context, name: number): boolean {
  const between = s.text.slice(s.end[name], s.start[name + 1]);
  return /[\n,(|]/.test(between) && !/[^\s,(|]/.test(between);
}

/** "volgapost ру": how endings are put down in Cyrillic. */
const CYRILLIC: ReadonlyMap<number, number> = new Map(
  "ru:ру com:ком net:нет org:орг ua:юа by:бай bg:бг рф:рф info:инфо"
    .split(" ")
    .map((pair) => pair.split(":").map(hashWord) as [number, number]),
);

/** Is one of the tokens from `a` up to `b` the word with this hash? */
function begins(ctx: Context, a: number, b: number, word: number): boolean {
  for (let k = a; k < b; k++) if (ctx.scan.hash[k] === word) return true;
  return false;
}

/** The token of the last of `words`, each near the one before; -1 when one is missing. */
function follow(ctx: Context, i: number, words: readonly number[]): number {
  let at = i;
  for (const word of words) {
    at = next(ctx, at, word);
    if (at < 0) return -1;
  }
  return at;
}

function next(ctx: Context, i: number, word: number): number {
  const s = ctx.scan;
  for (let k = i + 1; k < s.count && k <= i + 1 + MOST_BETWEEN; k++) {
    if ((s.start[k] as number) - (s.end[i] as number) > WIDEST_GAP) return -1;
    if (s.hash[k] === word) return k;
  }
  return -1;
}
