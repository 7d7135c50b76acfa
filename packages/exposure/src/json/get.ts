/** Reading of untyped documents: a wrong shape gives nothing, never an exception. */
export type Dict = Readonly<Record<string, unknown>>;

export const isDict = (value: unknown): value is Dict =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key as written, else without regard to case (Azure tools differ in it). */
export function get(node: unknown, key: string): unknown {
  if (!isDict(node)) return undefined;
  if (Object.hasOwn(node, key)) return node[key];
  const lower = key.toLowerCase();
  const found = Object.keys(node).find((name) => name.toLowerCase() === lower);
  return found === undefined ? undefined : node[found];
}

export const dict = (node: unknown, key: string): Dict => {
  const value = get(node, key);
  return isDict(value) ? value : {};
};

export const list = (node: unknown, key: string): readonly unknown[] => {
  const value = get(node, key);
  return Array.isArray(value) ? value : [];
};

export const text = (node: unknown, key: string): string | undefined => {
  const value = get(node, key);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
};

/** A number, or a string of digits. */
export const number = (node: unknown, key: string): number | undefined => {
  const value = get(node, key);
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
};
