import { StoreError } from "./errors.ts";

export type Param = string | number | bigint | boolean | readonly string[] | readonly bigint[] | readonly number[];
export type Params = Readonly<Record<string, Param>>;

const NAME = /\{([a-z][a-z0-9_]*):([A-Za-z0-9() ,']+)\}/g;
const INTEGER = /^U?Int(8|16|32|64)$/;

/**
 * Puts values in the places of a statement: `{name:Type}`, the engine's own notation, with types String, (U)Int8..64, Float64 and
 * Array of those. Values become literals here because the embedded engine keeps one set of bound parameters for the whole process:
 * its driver has to let such questions wait for one another, so one heavy question would hold up every light one.
 * No value is ever read as SQL: text is quoted with every `\` and `'` escaped, numbers are written digit by digit.
 */
export function bind(sql: string, params: Params): string {
  return sql.replace(NAME, (_whole, name: string, type: string) => {
    const value = params[name];
    if (value === undefined || !Object.hasOwn(params, name))
      throw new StoreError("BAD_QUERY", `No value for '${name}'.`);
    return literal(value, type, name);
  });
}

function literal(value: Param, type: string, name: string): string {
  const list = /^Array\((.+)\)$/.exec(type);
  if (list) {
    if (!Array.isArray(value)) throw wrong(name);
    const inner = list[1] as string;
    // An empty list needs its type; a filled one of numbers needs no cast, which keeps the engine's index analysis simple.
    if (value.length === 0) return `CAST([], 'Array(${inner})')`;
    return `[${value.map((one: string | number | bigint) => literal(one, inner, name)).join(",")}]`;
  }
  if (type === "String") {
    if (typeof value !== "string") throw wrong(name);
    return quote(value);
  }
  if (INTEGER.test(type)) {
    if (typeof value === "boolean") return value ? "1" : "0";
    if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)))
      return type === "Int64" && value < 0 ? `(${value})` : type === "UInt64" ? `toUInt64(${value})` : `${value}`;
    throw wrong(name);
  }
  if (type === "Float64" && typeof value === "number" && Number.isFinite(value)) return `toFloat64(${value})`;
  throw wrong(name);
}

const wrong = (name: string) => new StoreError("BAD_QUERY", `The value for '${name}' does not fit its type.`);
const ESCAPES: Record<string, string> = {
  "\\": "\\\\",
  "'": "\\'",
  "\0": "\\0",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
const SPECIAL = /[\\'\0\n\r\t]/g;
export const quote = (text: string) =>
  `'${text.toWellFormed().replace(SPECIAL, (character) => ESCAPES[character] as string)}'`;
