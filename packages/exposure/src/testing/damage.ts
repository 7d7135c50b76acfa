/** Shapes a value can have; a number may stand for a text, so that a text is never made one. */
export const OTHER: Readonly<Record<string, readonly unknown[]>> = {
  list: [{}, "x", 7, true, { a: 1 }],
  object: [[], "x", 7, true, [1]],
  string: [{}, [], true, { a: 1 }],
  number: [{}, [], "x", true],
  boolean: [{}, [], "x", 7],
};
/** What kind of value it is: `list`, `object`, or its type. */
export const shapeOf = (value: unknown): string =>
  Array.isArray(value) ? "list" : value !== null && typeof value === "object" ? "object" : typeof value;

/** Paths to every value that is there. */
export const pathsOf = (node: unknown, at: readonly string[] = []): (readonly string[])[] => [
  ...(at.length > 0 && node !== null && node !== undefined ? [at] : []),
  ...(typeof node === "object" && node
    ? Object.entries(node).flatMap(([key, child]) => pathsOf(child, [...at, key]))
    : []),
];
/** The value at a path. */
export const at = (node: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, key) => (inner as Record<string, unknown>)[key], node);
/** A copy with another value at a path. */
export const put = (node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  const copy = Array.isArray(node) ? [...node] : { ...(node as object) };
  (copy as Record<string, unknown>)[step] = put((node as Record<string, unknown>)[step], rest, value);
  return copy;
};
