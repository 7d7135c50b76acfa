/** Reading of untyped documents: a wrong shape gives nothing, never an exception. */
export type Dict = Readonly<Record<string, unknown>>;

export const isDict = (value: unknown): value is Dict =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key as written, else without regard to case (Azure tools differ in it). */
export function get(node: unknown, key: string): unknown {
  if (!isDict(node)) {
    if (watching && node !== undefined && node !== null && lastList?.holds.includes(node))
      watching.push({ node: lastList.node, key: lastList.key, expected: "a list of objects" });
    return undefined;
  }
  if (Object.hasOwn(node, key)) return node[key];
  const lower = key.toLowerCase();
  const found = Object.keys(node).find((name) => name.toLowerCase() === lower);
  return found === undefined ? undefined : node[found];
}

export const dict = (node: unknown, key: string): Dict => {
  const value = get(node, key);
  if (isDict(value)) return value;
  misfit(node, key, value, "an object");
  return {};
};

export const list = (node: unknown, key: string): readonly unknown[] => {
  const value = get(node, key);
  if (Array.isArray(value)) {
    if (watching) lastList = { node: node as object, key, holds: value };
    return value;
  }
  misfit(node, key, value, "a list");
  return [];
};

/** A value of another shape than its reader expects. */
export interface Misfit {
  readonly node: object;
  readonly key: string;
  readonly expected: string;
}

const copies = new WeakMap<object, object>();

/** A reader that evaluates expressions makes copies: what is found in one stands where the original does. */
export function noteCopy<T>(copy: T, original: unknown): T {
  if (
    typeof copy === "object" &&
    copy !== null &&
    typeof original === "object" &&
    original !== null &&
    copy !== original
  )
    copies.set(copy, original);
  return copy;
}

/** The node of the input that a copy was made from. */
export function originalOf(node: object): object {
  let at = node;
  for (let next = copies.get(at), steps = 0; next !== undefined && steps < 100; next = copies.get(at), steps++)
    at = next;
  return at;
}

/** The list read last, to blame for an entry that is asked like an object and is none. */
let lastList: { readonly node: object; readonly key: string; readonly holds: readonly unknown[] } | undefined;

/** Entries of a list that must be objects. */
export function dicts(node: unknown, key: string): readonly Dict[] {
  const all = list(node, key);
  const found = all.filter(isDict);
  if (watching && all.some((one) => !isDict(one) && one !== null && !isExpression(one)))
    watching.push({ node: node as object, key, expected: "a list of objects" });
  return found;
}

let watching: Misfit[] | undefined;

/**
 * Runs a reader and tells which values were there and had another shape than it asked for: what stands in them was not
 * read, and must not look safe for that.
 */
export function watchShapes<T>(run: () => T): { readonly made: T; readonly misfits: readonly Misfit[] } {
  const before = watching;
  watching = [];
  try {
    return { made: run(), misfits: watching };
  } finally {
    watching = before;
  }
}

function misfit(node: unknown, key: string, value: unknown, expected: string): void {
  if (!watching || value === undefined || value === null || watching.length >= MOST_MISFITS) return;
  // An expression that only a deployment knows is told of where it is used.
  if (typeof value === "string" && (value === "" || /<<|\$\{|^\[|^(var|local|data|module|each|count)\./.test(value)))
    return;
  watching.push({ node: node as object, key, expected });
}

/** Tells of a value that is there and has another shape than what `node` holds under `key` must have. */
export const expectShape = (node: unknown, key: string, fits: (value: unknown) => boolean, expected: string): void => {
  const value = Array.isArray(node) ? node[Number(key)] : isDict(node) ? node[key] : undefined;
  if (!fits(value)) misfit(node, key, value, expected);
};

const isExpression = (value: unknown): boolean =>
  typeof value === "string" && (value === "" || /<<|\$\{|^\[|^(var|local|data|module|each|count)\./.test(value));

const MOST_MISFITS = 1000;

export const text = (node: unknown, key: string): string | undefined => {
  const value = get(node, key);
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  misfit(node, key, value, "a text");
  return undefined;
};

/** Entries of a list that must be texts (or numbers). */
export function texts(node: unknown, key: string): readonly string[] {
  const all = list(node, key);
  const found = all.filter((one) => typeof one === "string" || typeof one === "number").map(String);
  if (watching && found.length < all.length) watching.push({ node: node as object, key, expected: "a list of texts" });
  return found;
}

/** A number where a name may stand as well. */
export const numberOrName = (node: unknown, key: string): number | undefined =>
  typeof get(node, key) === "string" && !/^-?\d+$/.test(String(get(node, key)).trim()) ? undefined : number(node, key);

/** A number, or a string of digits. */
export const number = (node: unknown, key: string): number | undefined => {
  const value = get(node, key);
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+$/.test(value.trim())) return Number(value);
  misfit(node, key, value, "a number");
  return undefined;
};

/** Keys of an object that its kind does not have, in any case of letters: each was meant to say something. */
export function strayKeys(node: unknown, known: readonly string[]): string[] {
  if (!isDict(node)) return [];
  const lower = new Set(known.map((key) => key.toLowerCase()));
  return Object.keys(node).filter((key) => !lower.has(key.toLowerCase()));
}
