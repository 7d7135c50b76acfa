/** A list of numbers that grows, at 4 or 8 bytes each. */
export interface Column {
  readonly push: (value: number) => void;
  readonly at: (place: number) => number;
  readonly length: () => number;
}

const FIRST_SIZE = 1024;

export function column(Kind: typeof Float64Array | typeof Int32Array): Column {
  let values = new Kind(FIRST_SIZE);
  let length = 0;
  return Object.freeze({
    push(value: number) {
      if (length === values.length) {
        const larger = new Kind(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (place: number) => values[place]!,
    length: () => length,
  });
}
