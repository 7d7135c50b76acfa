/** Of numbers in order, where the last one stands that is no larger; -1: none. */
export function lastUpTo(list: readonly number[], most: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
