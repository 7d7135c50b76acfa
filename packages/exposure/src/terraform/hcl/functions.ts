import { formatAddress, parseRange, V4_END, V6_BASE } from "../../algebra/address.ts";
import { isUnresolved } from "../../azure/expression.ts";
import { isDict } from "../../json/get.ts";
import { parseYaml } from "../../json/yaml.ts";

/** What a call gives where Terraform would stop: can() is false of it, and try() goes on. */
export const FAILED = Symbol("failed");

const array = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);
const empty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Each element once, where it stands first. */
function distinct(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** A set has its texts in the order of the alphabet and its numbers by size, whatever order they were given in. */
function setOf(items: readonly unknown[]): unknown[] {
  const once = distinct(items);
  if (once.every((one) => typeof one === "number")) return once.sort((a, b) => Number(a) - Number(b));
  return once.some((one) => typeof one !== "string" || isUnresolved(one)) ? once : once.sort();
}

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);

/** `cidrsubnet("10.0.0.0/16", 8, 2)` = 10.0.2.0/24; `cidrhost` one address of it. */
function subnet(prefix: string, bits: number, index: number): string | undefined {
  const range = parseRange(prefix);
  const length = Number(prefix.split("/")[1]);
  if (!range || !Number.isInteger(length) || !Number.isInteger(bits) || !Number.isInteger(index)) return undefined;
  const width = range[0]! < V4_END ? 32 : 128;
  if (length + bits > width || bits < 0 || index < 0 || BigInt(index) >= 1n << BigInt(bits)) return undefined;
  const start = range[0]! + (BigInt(index) << BigInt(width - length - bits));
  return `${formatAddress(start)}/${length + bits}`;
}

/** `cidrsubnets("10.0.0.0/8", 4, 8)`: one block behind the other, each where one of its size may begin. */
function subnets(prefix: string, bits: readonly number[]): string[] | undefined {
  const range = parseRange(prefix);
  const length = Number(prefix.split("/")[1]);
  if (!range || !Number.isInteger(length)) return undefined;
  const width = range[0]! < V4_END ? 32 : 128;
  const out: string[] = [];
  let at = 0n;
  for (const more of bits) {
    if (!Number.isInteger(more) || more < 0 || length + more > width) return undefined;
    const size = 1n << BigInt(width - length - more);
    at = ((at + size - 1n) / size) * size;
    if (range[0]! + at + size > range[1]!) return undefined;
    out.push(`${formatAddress(range[0]! + at)}/${length + more}`);
    at += size;
  }
  return out;
}

function host(prefix: string, index: number): string | undefined {
  const range = parseRange(prefix);
  if (!range || !Number.isInteger(index)) return undefined;
  const point = index < 0 ? range[1]! + BigInt(index) : range[0]! + BigInt(index);
  return point >= range[0]! && point < range[1]! && point < V6_BASE + (1n << 128n) ? formatAddress(point) : undefined;
}

function format(pattern: unknown, args: readonly unknown[]): string {
  let at = 0;
  return String(pattern).replace(/%(%|\d*[sdqvf])/g, (_, verb: string) => (verb === "%" ? "%" : String(args[at++])));
}

/** One text for each element of the lists, which are of one length; what is no list is the same in all. */
function formatted(pattern: unknown, args: readonly unknown[]): string[] | undefined {
  const lists = args.filter(Array.isArray);
  const count = lists[0]?.length ?? 1;
  if (lists.some((list) => list.length !== count)) return undefined;
  return Array.from({ length: count }, (_, i) =>
    format(
      pattern,
      args.map((arg) => (Array.isArray(arg) ? arg[i] : arg)),
    ),
  );
}

/** Rows of RFC 4180 below a row of names; undefined where a row has more or fewer values, or a name stands twice. */
function csv(text: string): Record<string, string>[] | undefined {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) return undefined;
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] !== ",") rows.push([]);
    else if (cell.lastIndex === text.length) rows.at(-1)!.push("");
  }
  const [names = [], ...values] = rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
  if (new Set(names).size < names.length || values.some((row) => row.length !== names.length)) return undefined;
  return values.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])));
}

type Pure = (...args: readonly unknown[]) => unknown;

/** Functions that hold for texts and collections whose elements are not all known. */
const COLLECTING: Readonly<Record<string, Pure>> = {
  concat: (...lists) => (lists.every(Array.isArray) ? lists.flat() : undefined),
  flatten: (list) => (array(list) ? flat(list) : undefined),
  merge: (...maps) => (maps.every((map) => isDict(map) || map === null) ? Object.assign({}, ...maps) : undefined),
  tolist: (list) => array(list),
  toset: (list) => (array(list) ? setOf(list as unknown[]) : undefined),
  tomap: (map) => (isDict(map) ? map : undefined),
  distinct: (list) => (array(list) ? distinct(list as unknown[]) : undefined),
  compact: (list) => array(list)?.filter((item) => !empty(item)),
  // The first that is there; one that is not known may be it.
  coalesce: (...values) => {
    const first = values.find((value) => !empty(value));
    return isUnresolved(first) ? undefined : first;
  },
  coalescelist: (...lists) => lists.find((list) => Array.isArray(list) && list.length > 0),
  keys: (map) => (isDict(map) ? Object.keys(map).sort() : undefined),
  values: (map) =>
    isDict(map)
      ? Object.keys(map)
          .sort()
          .map((key) => map[key])
      : undefined,
  lookup: (map, key, otherwise) =>
    isDict(map) && !isUnresolved(key) ? (Object.hasOwn(map, String(key)) ? map[String(key)] : otherwise) : undefined,
  element: (list, index) =>
    array(list) && list && (list as unknown[]).length > 0
      ? (list as unknown[])[Number(index) % (list as unknown[]).length]
      : undefined,
  slice: (list, from, to) => array(list)?.slice(Number(from), Number(to)),
  length: (value) =>
    Array.isArray(value) || (typeof value === "string" && !isUnresolved(value))
      ? value.length
      : isDict(value)
        ? Object.keys(value).length
        : undefined,
  zipmap: (keys, values) =>
    array(keys) && array(values)
      ? Object.fromEntries((keys as unknown[]).map((key, i) => [String(key), (values as unknown[])[i]]))
      : undefined,
  one: (list) => (array(list) ? ((list as unknown[])[0] ?? null) : undefined),
  setunion: (...sets) => (sets.every(Array.isArray) ? setOf(sets.flat()) : undefined),
  setproduct: (...sets) =>
    sets.every(Array.isArray)
      ? (sets as unknown[][]).reduce<unknown[][]>(
          (rows, set) => rows.flatMap((row) => set.slice(0, 500).map((item) => [...row, item])).slice(0, 5000),
          [[]],
        )
      : undefined,
  nonsensitive: (value) => value,
  sensitive: (value) => value,
  tostring: (value) => (value === null ? null : String(value)),
  format: (pattern, ...args) => format(pattern, args),
  formatlist: (pattern, ...args) => formatted(pattern, args),
  join: (by, ...lists) => (lists.every(Array.isArray) ? lists.flat().map(String).join(String(by)) : undefined),
};

const KNOWN: Readonly<Record<string, Pure>> = {
  tonumber: (value) => (value === null ? null : Number.isNaN(Number(value)) || value === "" ? FAILED : Number(value)),
  tobool: (value) =>
    value === null ? null : String(value) === "true" ? true : String(value) === "false" ? false : FAILED,
  lower: (text) => String(text).toLowerCase(),
  upper: (text) => String(text).toUpperCase(),
  title: (text) => String(text).replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  trimspace: (text) => String(text).trim(),
  trimprefix: (text, start) =>
    String(text).startsWith(String(start)) ? String(text).slice(String(start).length) : String(text),
  trimsuffix: (text, end) =>
    end !== "" && String(text).endsWith(String(end)) ? String(text).slice(0, -String(end).length) : String(text),
  chomp: (text) => String(text).replace(/[\r\n]+$/, ""),
  // A pattern between slashes is a regular expression of the input: not run here.
  replace: (text, from, to) =>
    /^\/.*\/$/.test(String(from)) ? undefined : String(text).replaceAll(String(from), String(to)),
  split: (by, text) => (by === "" ? [...String(text)] : String(text).split(String(by))),
  substr: (text, from, length) =>
    Number(length) < 0 ? String(text).slice(Number(from)) : String(text).substr(Number(from), Number(length)),
  startswith: (text, start) => String(text).startsWith(String(start)),
  endswith: (text, end) => String(text).endsWith(String(end)),
  strcontains: (text, part) => String(text).includes(String(part)),
  contains: (list, item) => array(list)?.some((one) => String(one) === String(item)),
  index: (list, item) => {
    const found = array(list)?.findIndex((one) => String(one) === String(item));
    return found === undefined ? undefined : found < 0 ? FAILED : found;
  },
  sort: (list) => (array(list) ? [...(list as unknown[])].map(String).sort() : undefined),
  reverse: (list) => (array(list) ? [...(list as unknown[])].reverse() : undefined),
  setsubtract: (a, b) => array(a)?.filter((item) => !array(b)?.some((other) => String(other) === String(item))),
  setintersection: (first, ...rest) =>
    array(first)?.filter((item) => rest.every((set) => array(set)?.some((other) => String(other) === String(item)))),
  matchkeys: (values, keys, wanted) =>
    array(values)?.filter((_, i) => array(wanted)?.some((one) => String(one) === String(array(keys)?.[i]))),
  trim: (text, cut) => {
    const [whole, chars] = [[...String(text)], new Set(String(cut))];
    const first = whole.findIndex((char) => !chars.has(char));
    return first < 0 ? "" : whole.slice(first, whole.findLastIndex((char) => !chars.has(char)) + 1).join("");
  },
  range: (a, b, c) => {
    const [from, to, step] = b === undefined ? [0, Number(a), 1] : [Number(a), Number(b), Number(c ?? 1)];
    if (!(step > 0) || (to - from) / step > 5000) return undefined;
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
  },
  alltrue: (list) => array(list)?.every((one) => String(one) === "true"),
  anytrue: (list) => array(list)?.some((one) => String(one) === "true"),
  sum: (list) => array(list)?.reduce<number>((all, one) => all + Number(one), 0),
  max: (...values) => Math.max(...values.map(Number)),
  min: (...values) => Math.min(...values.map(Number)),
  abs: (value) => Math.abs(Number(value)),
  ceil: (value) => Math.ceil(Number(value)),
  floor: (value) => Math.floor(Number(value)),
  parseint: (text, base) => {
    const value = Number.parseInt(String(text), Number(base));
    return Number.isNaN(value) ? FAILED : value;
  },
  cidrsubnet: (prefix, bits, index) => subnet(String(prefix), Number(bits), Number(index)),
  cidrsubnets: (prefix, ...bits) => subnets(String(prefix), bits.map(Number)),
  cidrhost: (prefix, index) => host(String(prefix), Number(index)),
  jsondecode: (text) => {
    try {
      return JSON.parse(String(text)) as unknown;
    } catch {
      return undefined;
    }
  },
  yamldecode: (text) => {
    try {
      return parseYaml(String(text))[0]?.value;
    } catch {
      return undefined;
    }
  },
  csvdecode: (text) => csv(String(text)),
  jsonencode: (value) => JSON.stringify(value),
};

const deeplyUnknown = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(deeplyUnknown)
    : isDict(value)
      ? Object.values(value).some(deeplyUnknown)
      : isUnresolved(value);

/** FAILED = Terraform would stop at the call; undefined = not known: a function that is not pure, not known here, or whose arguments are not known. */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  const collecting = Object.hasOwn(COLLECTING, name) ? COLLECTING[name] : undefined;
  if (collecting) return collecting(...args);
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  return known && !args.some(deeplyUnknown) ? known(...args) : undefined;
}
