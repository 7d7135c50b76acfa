import type { Db } from "../db.ts";
import { YEAR_SECONDS } from "./erase.ts";
import { firstId, overlap, type Window } from "./ids.ts";
import type { Tables } from "./scope.ts";

/** How many times more than all before it a window holds. */
const GROWTH = 16;
/**
 * How long what is known about the table's size serves, ms, and how long it still does while it is being looked up anew: a window that is a
 * little off costs time, never a case.
 */
const FRESH_MS = 10_000;
const USABLE_MS = 60_000;
const HASH_BITS = 30n;

interface Shape {
  readonly at: number;
  /** Newest year first. */
  readonly years: readonly { readonly year: bigint; readonly rows: number }[];
  readonly lowest: bigint;
  readonly highest: bigint;
}
/** What is known of each table, and what is on its way. */
interface Known {
  shape?: Shape;
  coming?: Promise<Shape> | undefined;
}
const shapes = new WeakMap<Db, Map<string, Known>>();

/**
 * Spans of ids that together hold every case once, in the order in which a page is filled: newest (or oldest) first, each larger than
 * the one before. An id begins with the second in which its case was created, so all cases of a later window are older (newer), whatever
 * they are sorted by within the second. Small stores are one window.
 * @param first cases in the first of them
 */
export async function windows(
  db: Db,
  tables: Tables,
  order: "newest" | "oldest",
  first = tables.firstWindow,
): Promise<Window[]> {
  const { years, lowest, highest } = await shapeOf(db, tables);
  const total = years.reduce((sum, one) => sum + one.rows, 0);
  const cuts: bigint[] = [];
  const ordered = order === "newest" ? years : [...years].reverse();
  let wanted = first;
  let before = 0;
  for (const { year, rows } of ordered) {
    const start = max(lowest, (year * YEAR_SECONDS) << HASH_BITS);
    const end = min(highest + 1n, ((year + 1n) * YEAR_SECONDS) << HASH_BITS);
    while (wanted < before + rows && wanted * 2 < total) {
      const share = (wanted - before) / rows;
      const part = order === "newest" ? 1 - share : share;
      // Whole seconds: two cases of one second are never in different windows.
      const second = (start >> HASH_BITS) + BigInt(Math.floor(Number((end - start) >> HASH_BITS) * part));
      const cut = second << HASH_BITS;
      const last = cuts.at(-1);
      if (cut > 0n && (last === undefined || (order === "newest" ? cut < last : cut > last))) cuts.push(cut);
      wanted += wanted * GROWTH;
    }
    before += rows;
  }
  const ends = order === "newest" ? [undefined, ...cuts] : [0n, ...cuts];
  return ends.map((end, at) =>
    order === "newest"
      ? { from: cuts[at] ?? 0n, to: end as bigint | undefined }
      : { from: end as bigint, to: cuts[at] },
  );
}

/** What lies in a window and beyond a page's end, given as the instant (ms) its last case was created; undefined = nothing. */
export function narrowed(window: Window, order: "newest" | "oldest", at: number): Window | undefined {
  return overlap(
    window,
    order === "newest" ? { from: 0n, to: firstId(at + 1000) } : { from: firstId(at), to: undefined },
  );
}

/** Rows of `cases` by the year of their ids, replaced ones included; some seconds old. */
export const yearsOf = async (db: Db, tables: Tables) => (await shapeOf(db, tables)).years;

async function shapeOf(db: Db, tables: Tables): Promise<Shape> {
  const all = shapes.get(db) ?? new Map<string, Known>();
  shapes.set(db, all);
  const known = all.get(tables.cases) ?? {};
  all.set(tables.cases, known);
  const { shape } = known;
  const age = shape === undefined ? Number.POSITIVE_INFINITY : performance.now() - shape.at;
  if (shape !== undefined && age < FRESH_MS) return shape;
  known.coming ??= look(db, tables)
    .then((made) => {
      known.shape = made;
      return made;
    })
    .finally(() => {
      known.coming = undefined;
    });
  if (shape === undefined || age >= USABLE_MS) return known.coming;
  // Nobody waits for it: where it fails, the next page asks again.
  known.coming.catch(() => {});
  return shape;
}

async function look(db: Db, tables: Tables): Promise<Shape> {
  const [parts, ends] = await Promise.all([
    db.rows(
      `SELECT partition, sum(rows) FROM ${tables.place.parts} WHERE active AND database = {database:String} AND table = 'cases'
       GROUP BY partition ORDER BY toInt64(partition) DESC`,
      { database: tables.place.stored },
    ),
    db.rows(
      `SELECT (SELECT id FROM ${tables.cases} ORDER BY id LIMIT 1), (SELECT id FROM ${tables.cases} ORDER BY id DESC LIMIT 1)`,
      {},
    ),
  ]);
  return {
    at: performance.now(),
    years: parts.map(([year, rows]) => ({ year: BigInt(String(year)), rows: Number(rows) })),
    lowest: BigInt(String(ends[0]?.[0] ?? 0)),
    highest: BigInt(String(ends[0]?.[1] ?? 0)),
  };
}

const max = (a: bigint, b: bigint) => (a > b ? a : b);
const min = (a: bigint, b: bigint) => (a < b ? a : b);
