import type { SynthCase } from "@casekeep/synth";

/** A search, and for those with a filter the product. */
export interface Question {
  readonly q: string;
  readonly product?: string;
}

export interface Questions {
  readonly rare: readonly Question[];
  readonly common: readonly Question[];
  readonly "two words, one product": readonly Question[];
  readonly phrase: readonly Question[];
  readonly "Chinese or Japanese": readonly Question[];
}

/** So many different questions of each kind. */
const EACH = 20;
/** Messages looked at: enough to know what is frequent. */
const LOOKED_AT = 100_000;
/** Whole words: part of one is found nowhere. */
const WORD = /(?<![\p{L}\p{N}\p{M}])[a-z]{5,14}(?![\p{L}\p{N}\p{M}])/gu;
const CJK = /[\u3041-\u30fa\u4e00-\u9fff]{3}/;
const PHRASE = /(?<![\p{L}\p{N}\p{M}])[a-z]{3,12} [a-z]{3,12} [a-z]{3,12}(?![\p{L}\p{N}\p{M}])/u;

/** Picks questions from the texts themselves, from places that hold nothing personal, so that every store can answer them. */
export function createSampler(messages: number) {
  const every = Math.max(1, Math.floor(messages / LOOKED_AT));
  const frequency = new Map<string, number>();
  const pairs: { words: readonly string[]; product: string }[] = [];
  const phrases = new Set<string>();
  const cjk = new Set<string>();
  let seen = 0;
  let looked = 0;
  return {
    see(made: SynthCase): void {
      for (const [place, message] of made.messages.entries()) {
        if (seen++ % every !== 0) continue;
        looked++;
        const text = impersonal(message.body, made.truth.messages[place] ?? []);
        const words = [...new Set(text.toLowerCase().match(WORD))];
        for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
        if (looked % 97 === 0 && words.length > 5) pairs.push({ words, product: made.product });
        if (looked % 89 === 0) add(phrases, PHRASE.exec(text)?.[0]);
        if (looked % 7 === 0) add(cjk, CJK.exec(text)?.[0]);
      }
    },
    questions(): Questions {
      const ranked = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const common = ranked.slice(0, 3 * EACH).map(([word]) => word);
      const isCommon = new Set(common);
      const two = pairs.flatMap(({ words, product }) => {
        const both = words.filter((word) => isCommon.has(word));
        return both.length >= 2 ? [{ q: `${both[0]} ${both[1]}`, product }] : [];
      });
      const rare = ranked.filter(([, count]) => count <= 3).map(([word]) => word);
      return {
        rare: spread(rare).map((q) => ({ q })),
        common: spread(common).map((q) => ({ q })),
        "two words, one product": spread(two),
        phrase: spread([...phrases]).map((q) => ({ q: `"${q}"` })),
        "Chinese or Japanese": spread([...cjk]).map((q) => ({ q })),
      };
    },
  };
}

function add(to: Set<string>, value: string | undefined): void {
  if (value !== undefined && to.size < 2000) to.add(value);
}

/** Text with what is personal blanked out. */
function impersonal(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}\n`;
    at = end;
  }
  return out + text.slice(at);
}

/** EACH of them, evenly over the list. */
function spread<T>(list: readonly T[]): readonly T[] {
  if (list.length <= EACH) return list;
  return Array.from({ length: EACH }, (_, place) => list[Math.floor((place * list.length) / EACH)]!);
}
