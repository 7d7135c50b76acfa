import { forAll } from "../asking.ts";
import type { Db } from "../db.ts";
import { YEAR_SECONDS } from "./erase.ts";
import { EVERYTHING, type Window } from "./ids.ts";
import type { Tables } from "./scope.ts";

/** How many times more than all before it a window holds at most. */
const GROWTH = 100;
/** How many times more cases are looked at than it takes where what is looked for stands as often as it did so far. */
const MARGIN = 3;
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

/** Passes cases once each, a span of ids after the other. */
export interface Walk {
  /** The next span, of about so many cases; all the rest where less than as many would be left; undefined behind the last. */
  next(cases: number): Window | undefined;
}

/**
 * From the newest (or oldest) case of a range on. An id begins with the second in which its case was created, so all cases of a later span
 * are older (newer), whatever they are sorted by within the second.
 * @param range of whole seconds
 */
export async function walk(
  db: Db,
  tables: Tables,
  order: "newest" | "oldest",
  range: Window = EVERYTHING,
): Promise<Walk> {
  const newest = order === "newest";
  const { secondBehind, casesBefore } = ranks(await shapeOf(db, tables), newest);
  const low = Number(range.from >> HASH_BITS);
  const high = range.to === undefined ? END : Number(range.to >> HASH_BITS);
  const last = newest ? low : high;
  let at = newest ? high : low;
  let passed = casesBefore(at);
  const total = casesBefore(last);
  return {
    next(cases) {
      if (newest ? at <= last : at >= last) return undefined;
      const from = at;
      passed += cases;
      // Whole seconds: two cases of one second are never in different spans.
      if (passed + cases >= total) at = last;
      else at = newest ? Math.min(at - 1, secondBehind(passed)) : Math.max(at + 1, secondBehind(passed));
      return newest ? spanOf(at, from) : spanOf(from, at);
    },
  };
}

/** Where cases stand in the order of time, as if those of a year lay evenly over it. */
function ranks({ years, lowest, highest }: Shape, newest: boolean) {
  const spans = (newest ? years : [...years].reverse()).map(({ year, rows }) => ({
    start: Number(max(lowest >> HASH_BITS, year * YEAR_SECONDS)),
    end: Number(min((highest >> HASH_BITS) + 1n, (year + 1n) * YEAR_SECONDS)),
    rows,
  }));
  return {
    /** The second behind so many of all cases. */
    secondBehind(cases: number): number {
      let before = 0;
      for (const { start, end, rows } of spans) {
        const share = (cases - before) / rows;
        if (share <= 1) return start + Math.floor((end - start) * (newest ? 1 - share : share));
        before += rows;
      }
      return newest ? 0 : END;
    },
    /** How many of all cases lie before a second. */
    casesBefore(second: number): number {
      return spans.reduce((sum, { start, end, rows }) => {
        const share = (newest ? end - second : second - start) / Math.max(1, end - start);
        return sum + rows * Math.min(1, Math.max(0, share));
      }, 0);
    },
  };
}

/**
 * Spans of ids that lie evenly over the cases of a range, oldest first, each of whole seconds: one in each of so many equal parts of it, at a
 * place that follows no rhythm. At the same place in each, what goes by weeks could be met on the same day every time.
 * @param share of the cases that they hold together, below 1
 */
export async function evenly(
  db: Db,
  tables: Tables,
  range: Window,
  spans: number,
  share: number,
): Promise<readonly Window[]> {
  const { secondBehind, casesBefore } = ranks(await shapeOf(db, tables), false);
  const first = casesBefore(Number(range.from >> HASH_BITS));
  const last = casesBefore(range.to === undefined ? END : Number(range.to >> HASH_BITS));
  const step = (last - first) / spans;
  let drawn = 1;
  return Array.from({ length: spans }, (_, at) => {
    // Park and Miller's minimal standard generator: the same places each time, so that an estimate does not change by itself.
    drawn = (drawn * 16_807) % 2_147_483_647;
    const begin = first + step * (at + (1 - share) * (drawn / 2_147_483_647));
    const from = secondBehind(begin);
    return spanOf(from, Math.max(from + 1, secondBehind(begin + step * share)));
  });
}

/** Behind every second that an id can begin with. */
const END = 2 ** 34;
const spanOf = (from: number, to: number): Window => ({
  from: BigInt(from) << HASH_BITS,
  to: to === END ? undefined : BigInt(to) << HASH_BITS,
});

/**
 * How many cases to look at next, where `found` of the `wanted` were found in so many.
 * @param seen more than 0
 */
export function sizeBehind(seen: number, found: number, wanted: number): number {
  const most = seen * GROWTH;
  return found === 0 ? most : Math.min(most, Math.max(seen, Math.ceil((MARGIN * seen * (wanted - found)) / found)));
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
  known.coming ??= forAll(() => look(db, tables))
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
