/**
 * The word of `known` that somebody who wrote `word` probably meant: the same but for case, or one or two letters away (one in
 * a short word). Undefined where the word is known, or like none.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let found: string | undefined;
  let least = lower.length < 14 ? 1 : 2;
  for (const other of known) {
    if (other === word) return undefined;
    const away = distance(lower, other.toLowerCase(), least);
    if (away > least || (away === least && found !== undefined)) continue;
    found = other;
    least = away;
  }
  return found;
}

/** Letters to change, add, drop or swap with the next; more than `most` is not worked out. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
