import type { Db, Lane } from "../db.ts";
import { YEAR_SECONDS } from "./erase.ts";
import type { Tables } from "./scope.ts";
import { yearsOf } from "./windows.ts";

/** Messages lie in years of their own instants. */
const YEAR_OF_MESSAGE = "toYear(at)";
/** A year of more cases than a first window is counted in quarters, one of so many times more in twelfths. */
const TWELFTHS = 6;

/** Which slice of time a case lies in, by its id. */
const sliceSql = (seconds: bigint) => `toUInt32(intDiv(bitShiftRight(id, 30), ${seconds}))`;

/** Ids of these slices: neighbours in one span. */
function spansSql(seconds: bigint, slices: readonly string[]): string {
  const start = (slice: bigint) => `toUInt64(${(slice * seconds) << 30n})`;
  const spans: [from: bigint, to: bigint][] = [];
  for (const slice of slices.map(BigInt).sort((a, b) => (a < b ? -1 : 1))) {
    const last = spans.at(-1);
    if (last?.[1] === slice) last[1] = slice + 1n;
    else spans.push([slice, slice + 1n]);
  }
  return `(${spans.map(([from, to]) => `(id >= ${start(from)} AND id < ${start(to)})`).join(" OR ")})`;
}

/** A table by slices of time. */
interface Slices {
  /** Expression of the slice that a row lies in. */
  readonly slice: string;
  /** A condition that names slices. */
  within(slices: readonly string[]): string;
  /** What each slice is at. */
  readonly states: ReadonlyMap<string, string>;
}
interface Prints {
  readonly version: string;
  readonly slices: ReadonlyMap<string, string>;
}
const prints = new WeakMap<Db, Map<string, Prints>>();

/**
 * The slices of a table and what each is at, given how far each of its years has come: it changes whenever a row of the slice does. Years of large
 * tables are cut: a fingerprint of all rows' ids and versions says in which part of the year something changed, at a small part of
 * what counting the year anew would cost. A merge that drops replaced rows may change it too: then that part is counted once more.
 */
export async function statesOf(
  db: Db,
  tables: Tables,
  table: "cases" | "messages",
  years: ReadonlyMap<string, string>,
  options: { readonly lane?: Lane },
): Promise<Slices> {
  if (table === "messages")
    return {
      slice: YEAR_OF_MESSAGE,
      within: (slices) => `${YEAR_OF_MESSAGE} IN (${slices.map(BigInt).join(", ")})`,
      states: years,
    };
  const largest = Math.max(0, ...(await yearsOf(db, tables)).map(({ rows }) => rows));
  // Replicas may differ for a moment, and a fingerprint is that of one of them: over several nodes a year is counted whole.
  const whole = tables.place.database !== tables.place.stored;
  const parts = whole ? 1n : largest > TWELFTHS * tables.firstWindow ? 12n : largest > tables.firstWindow ? 4n : 1n;
  const seconds = YEAR_SECONDS / parts;
  const bySeconds = {
    slice: sliceSql(seconds),
    within: (slices: readonly string[]) => spansSql(seconds, slices),
  };
  if (parts === 1n) return { ...bySeconds, states: years };
  const known = prints.get(db) ?? new Map<string, Prints>();
  prints.set(db, known);
  const keyOf = (year: string) => `${tables.cases} ${parts} ${year}`;
  const changed = [...years].filter(([year, version]) => known.get(keyOf(year))?.version !== version);
  if (changed.length > 0) {
    const within = spansSql(
      YEAR_SECONDS,
      changed.map(([year]) => year),
    );
    const rows = await db.rows(
      `SELECT ${sliceSql(seconds)} AS slice, count(), sum(cityHash64(id, ver, is_deleted))
       FROM ${tables.cases} WHERE ${within} GROUP BY slice`,
      {},
      options,
    );
    const found = new Map<string, Map<string, string>>(changed.map(([year]) => [year, new Map()]));
    for (const [slice, count, print] of rows) {
      const year = String(BigInt(String(slice)) / parts);
      found.get(year)?.set(String(slice), `${count} ${print}`);
    }
    for (const [year, version] of changed)
      known.set(keyOf(year), { version, slices: found.get(year) as ReadonlyMap<string, string> });
  }
  const states = new Map<string, string>();
  for (const year of years.keys())
    for (const [slice, print] of known.get(keyOf(year))?.slices ?? []) states.set(slice, print);
  return { ...bySeconds, states };
}
