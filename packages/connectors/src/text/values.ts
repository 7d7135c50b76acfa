/** Taking values out of JSON whose types are only promised: a wrong type reads as absent, never throws. */

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Lone surrogates and NULs would break the stores: both become U+FFFD. */
export function clean(text: string): string {
  const formed = text.toWellFormed();
  return formed.includes("\0") ? formed.replaceAll("\0", "\uFFFD") : formed;
}

/** Text of a string, number or boolean, trimmed; "" for anything else. */
export function text(value: unknown): string {
  if (typeof value === "string") return clean(value.trim());
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  return "";
}

/** A finite number from a number or a plain decimal string. */
export function number(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" && /^\s*-?\d{1,15}(\.\d{1,9})?\s*$/.test(value)) return Number(value);
  return undefined;
}

/** An id: a non-empty string or a whole number; "" otherwise. */
export function id(value: unknown): string {
  if (typeof value === "string") return clean(value.trim());
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : "";
  return typeof value === "bigint" ? String(value) : "";
}

const MAX_DEPTH = 6;

/** Anything as one line of text for a field: lists joined by ", ", objects as "key: value". Bounded in depth. */
export function flat(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value !== "object") return text(value);
  if (depth >= MAX_DEPTH) return "";
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  const parts = Array.isArray(value)
    ? value.map((part) => flat(part, depth + 1))
    : Object.entries(value).map(([key, part]) => {
        const shown = flat(part, depth + 1);
        return shown === "" ? "" : `${clean(key)}: ${shown}`;
      });
  return parts.filter((part) => part !== "").join(", ");
}

const YES = new Set([
  "1",
  "true",
  "t",
  "yes",
  "y",
  "ja",
  "j",
  "oui",
  "si",
  "sí",
  "sì",
  "sim",
  "x",
  "wahr",
  "vrai",
  "on",
  "はい",
  "是",
]);
const NO = new Set([
  "0",
  "false",
  "f",
  "no",
  "n",
  "nein",
  "non",
  "não",
  "nao",
  "falsch",
  "faux",
  "off",
  "",
  "-",
  "いいえ",
  "否",
]);

/** Yes or no as spreadsheets of several languages write it; undefined when it is neither. */
export function flag(value: unknown): boolean | undefined {
  const word = text(value).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
