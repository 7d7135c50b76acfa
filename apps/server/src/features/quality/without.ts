const STAND_IN = /\[[A-Z_]+·[a-z0-9]{1,16}\]/g;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/**
 * The pieces of a text between the places of a value: where it was found, and wherever else it stands alone. "Ann" is no part of "Annual", and
 * what stands in a stand-in is nobody's. In scripts without spaces it stands alone everywhere, but for a single sign, which is as often a part of
 * another word.
 * @param found where it was found in this text, UTF-16 units; absent where it was found in another one
 */
export function without(text: string, value: string, found = Number.NEGATIVE_INFINITY): string[] {
  const covered = [...text.matchAll(STAND_IN)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
  const places: number[] = [];
  let next = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    while (next < covered.length && (covered[next]?.to ?? 0) <= at) next++;
    const inStandIn = (covered[next]?.from ?? text.length) < end;
    // The place it was found at goes before one that reaches into it.
    const reaches = at < found ? end > found : at > found && at < found + value.length;
    if (at === found || (!inStandIn && !reaches && at >= endOf(places, value) && standsAlone(text, at, end)))
      places.push(at);
  }
  const begins = [0, ...places.map((at) => at + value.length)];
  return begins.map((from, n) => text.slice(from, places[n]));
}

const endOf = (places: readonly number[], value: string) => (places.at(-1) ?? -value.length) + value.length;

function standsAlone(text: string, start: number, end: number): boolean {
  const signs = [...text.slice(start, end)];
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? "";
  const [after = ""] = text.slice(end, end + 2);
  const single = signs.length === 1;
  const joined = (one: string, other: string) =>
    WORD.test(one) && WORD.test(other) && (single || !(UNSPACED.test(one) || UNSPACED.test(other)));
  return !joined(before, signs[0] ?? "") && !joined(signs.at(-1) ?? "", after);
}
