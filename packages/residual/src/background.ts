/**
 * What is ordinary in the texts themselves. A product name stands in many messages and a common word is mostly written
 * small; a person's name is rare and never written small. Counted over the audit's own sample.
 */
import { KIND, tokenize } from "./text/tokens.ts";
import type { Background } from "./types.ts";

/** Words kept; the rarest are dropped first when a sample holds more. */
const MOST_WORDS = 500_000;

export function backgroundOf(texts: Iterable<string>): Background {
  const seen = new Map<string, { texts: number; last: number; all: number; low: number }>();
  let count = 0;
  for (const text of texts) {
    count++;
    for (const t of tokenize(text)) {
      if (t.kind !== KIND.word) continue;
      let w = seen.get(t.plain);
      if (w === undefined) {
        if (seen.size >= MOST_WORDS) continue;
        w = { texts: 0, last: 0, all: 0, low: 0 };
        seen.set(t.plain, w);
      }
      if (w.last !== count) {
        w.last = count;
        w.texts++;
      }
      w.all++;
      if (t.text === t.text.toLowerCase()) w.low++;
    }
  }
  return Object.freeze({
    kind: "background",
    texts: count,
    share: (word: string) => (seen.get(word)?.texts ?? 0) / Math.max(1, count),
    lower: (word: string) => {
      const w = seen.get(word);
      return w === undefined ? 0 : w.low / w.all;
    },
  });
}
