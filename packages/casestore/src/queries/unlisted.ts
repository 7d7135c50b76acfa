import { randomInt } from "node:crypto";
import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { UnlistedMessages } from "../store.ts";
import { scopeOf, type Tables } from "./scope.ts";

/** Messages that one statement looks at, so that its memory does not grow with the store; more take several, each with a share of the cases. */
const AT_ONCE = 2_000_000;
/** After so long no further statement is begun. */
const FOR_MS = 10_000;
/** And none works longer, seconds. */
const SECONDS = 30;
/** Cases that are named. */
const NAMED = 5;

export interface UnlistedOptions {
  readonly atOnce?: number;
  readonly forMs?: number;
}

/** Messages that no entry of their case's history leads to. Shares are drawn by the cases' ids, the first at random. */
export async function unlisted(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  { atOnce = AT_ONCE, forMs = FOR_MS }: UnlistedOptions = {},
): Promise<UnlistedMessages> {
  const [stored] = await db.rows(
    `SELECT sum(rows) FROM ${tables.place.parts} WHERE active AND database = {database:String} AND table = 'messages'`,
    { database: tables.place.stored },
  );
  const messages = Number(stored?.[0] ?? 0);
  const shares = Math.max(1, Math.ceil(messages / atOnce));
  const first = randomInt(shares);
  const begun = performance.now();
  const cases = new Set<bigint>();
  let [looked, found] = [0, 0];
  for (; looked < shares && (looked === 0 || performance.now() - begun < forMs); looked++) {
    const share = await one(db, tables, viewer, { shares, share: (first + looked) % shares });
    if (share === undefined) break;
    found += share.found;
    for (const id of share.cases) cases.add(id);
  }
  return { messages, looked: looked / shares, found, cases: [...cases].slice(0, NAMED) };
}

/**
 * Rows of any version are compared first, which finds none in a sound store; only what is found there is looked at in its newest version.
 * Undefined where the store is too large for that in the time given.
 */
async function one(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  { shares, share }: { readonly shares: number; readonly share: number },
) {
  const scope = scopeOf(viewer, tables);
  const drawn = `cityHash64(case_id) % ${shares} = ${share}`;
  try {
    const [row] = await db.rows(
      `SELECT count(), groupUniqArray(${NAMED})(case_id) FROM ${tables.messages} FINAL
       WHERE (at, case_id) IN (SELECT at, case_id FROM ${tables.messages} WHERE ${drawn} AND (at, case_id) NOT IN (
           SELECT at, case_id FROM ${tables.events} FINAL WHERE type = 'message' AND ${drawn}))
         AND ${scope.messages}`,
      scope.params.values,
      { lane: "heavy", seconds: SECONDS },
    );
    const ids = (row?.[1] ?? []) as unknown[];
    return { found: Number(row?.[0] ?? 0), cases: ids.map((id) => BigInt(String(id))) };
  } catch (error) {
    if (error instanceof StoreError && error.code === "QUERY_TOO_HEAVY") return undefined;
    throw error;
  }
}
