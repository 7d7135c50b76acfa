import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import type { SampledText, SampleOrder, TextStratum } from "../store.ts";
import { MESSAGE_COLUMNS, readMessage } from "./case-rows.ts";
import { idList } from "./ids.ts";
import { scopeOf, type Tables } from "./scope.ts";

const HEAVY = { lane: "heavy" } as const;

/**
 * Messages drawn uniformly among those that fit: the ones whose keyed hash comes first. The same seed draws the same messages
 * as long as none comes or goes; which they are cannot be foreseen from the outside.
 */
export async function sample(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  order: SampleOrder,
): Promise<readonly SampledText[]> {
  const scope = scopeOf(viewer, tables);
  const { params } = scope;
  const hash = `sipHash64(${params.add("String", order.seed)}, id)`;
  const fits = [scope.cases];
  if (order.language !== undefined) fits.push(`language = ${params.add("String", order.language)}`);
  if (order.source !== undefined) fits.push(`source = ${params.add("String", order.source)}`);
  const rows = await db.rows(
    `SELECT ${MESSAGE_COLUMNS}, ver FROM ${tables.messages} FINAL
     WHERE (at, case_id, id) IN (
       SELECT at, case_id, id FROM ${tables.messages} FINAL
       WHERE ver >= ${params.add("UInt64", order.from ?? 0n)} AND ver < ${params.add("UInt64", order.to ?? LAST)}
         AND ${scope.messages} AND case_id IN (SELECT id FROM ${tables.cases} FINAL WHERE ${fits.join(" AND ")})
       ORDER BY ${hash}, id LIMIT ${Math.trunc(order.limit)})
     ORDER BY ${hash}, id LIMIT ${Math.trunc(order.limit)}`,
    params.values,
    HEAVY,
  );
  const sources = await sourcesOf(db, tables, viewer, [...new Set(rows.map((row) => BigInt(String(row[1]))))]);
  return rows.map((row) => {
    const message = readMessage(row);
    return { message, source: sources.get(message.caseId) ?? "", ver: BigInt(String(row.at(-1))) };
  });
}

const LAST = (1n << 64n) - 1n;

async function sourcesOf(db: Db, tables: Tables, viewer: Viewer, ids: readonly bigint[]): Promise<Map<bigint, string>> {
  if (ids.length === 0) return new Map();
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT id, source FROM ${tables.cases} FINAL WHERE id IN (${idList(ids)}) AND ${scope.cases}`,
    scope.params.values,
    HEAVY,
  );
  return new Map(rows.map(([id, source]) => [BigInt(String(id)), String(source)]));
}

/**
 * How many messages the viewer may see, by language and source of their case and by the last of the given bounds of `ver` that they
 * reach (0 = below all).
 */
export async function strata(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  bounds: readonly bigint[],
): Promise<readonly TextStratum[]> {
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT c.language, c.source, p.era, count() FROM
       (SELECT case_id, arrayCount(bound -> bound <= ver, ${scope.params.add("Array(UInt64)", [...bounds])}) AS era
        FROM ${tables.messages} FINAL WHERE ${scope.messages}) AS p
     INNER JOIN (SELECT id, language, source FROM ${tables.cases} FINAL WHERE ${scope.cases}) AS c ON c.id = p.case_id
     GROUP BY c.language, c.source, p.era ORDER BY c.language, c.source, p.era`,
    scope.params.values,
    HEAVY,
  );
  return rows.map(([language, source, era, messages]) => ({
    language: String(language),
    source: String(source),
    era: Number(era),
    messages: Number(messages),
  }));
}
