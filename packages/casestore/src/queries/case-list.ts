import { setTimeout as delay } from "node:timers/promises";
import { formatId } from "@casekeep/cases";
import type { CaseListItem, CasePage, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { CaseSearch } from "../store.ts";
import type { Term } from "../text/terms.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import { countAndFacets } from "./facets.ts";
import { datesWindow, milli, STATUS } from "./filter.ts";
import { EVERYTHING, idList, overlap, type Window } from "./ids.ts";
import { ranked } from "./relevance.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";
import { SEARCH, searchSql, searchTerms } from "./search.ts";
import { snippetsOf } from "./snippets.ts";
import { narrowed, windows, yearsOf } from "./windows.ts";

/** One page of the cases a search finds, their number and facets, over exactly what the viewer may see. */
export async function listCases(db: Db, tables: Tables, viewer: Viewer, search: CaseSearch): Promise<CasePage> {
  const terms = searchTerms(search);
  const sort = search.sort === "relevance" && terms.length === 0 ? "newest" : search.sort;
  const cursor = search.cursor === undefined ? undefined : readCursor(search.cursor, sort);
  const finding =
    sort === "relevance"
      ? ranked(db, tables, viewer, search, terms, cursor)
      : sorted(db, tables, viewer, search, terms, sort, cursor);
  // What the page shows of its cases is asked while they are still being counted.
  const [page, rows, found] = await Promise.all([
    finding,
    finding.then((keys) => items(db, tables, viewer, keys, terms)),
    counted(db, tables, viewer, search, terms),
  ]);
  const last = page.next;
  return {
    items: rows,
    next: last === undefined ? null : writeCursor(last),
    total: found.total ?? { value: rows.length, exact: false },
    facets: found.facets,
  };
}

/** From so many cases on a page does not wait for its count as long as that takes. */
const LARGE = 300_000;
/** How long it waits then, ms: for the count, and for facets too. */
const PATIENCE = { count: 350, facets: 850 };

/**
 * Seconds that counting may take: where the page waits for it, where it goes on behind the page, and beside another that does. One viewer has
 * two at most: questions that nobody waits for any more must not stand before those that somebody does.
 */
const COUNTING = { waited: 10, behind: 20, beside: 1 };
const AT_ONCE = 2;
const behind = new WeakMap<Db, Map<string, number>>();

type Counted = Awaited<ReturnType<typeof countAndFacets>>;

/** The count of a search over very many cases goes on when the page is gone, and is there (until something changes) when it is asked for again. */
async function counted(db: Db, tables: Tables, viewer: Viewer, search: CaseSearch, terms: readonly Term[]) {
  const cases = (await yearsOf(db, tables)).reduce((sum, { rows }) => sum + rows, 0);
  const waits = terms.length === 0 || cases < LARGE;
  if (waits) return countAndFacets(db, tables, viewer, search, terms, COUNTING.waited);
  const counts = behind.get(db) ?? new Map<string, number>();
  behind.set(db, counts);
  const others = counts.get(viewer.id) ?? 0;
  if (others >= AT_ONCE) return { total: undefined, facets: {} };
  const seconds = others === 0 ? COUNTING.behind : COUNTING.beside;
  counts.set(viewer.id, others + 1);
  const counting = countAndFacets(db, tables, viewer, search, terms, seconds).finally(() => {
    const left = (counts.get(viewer.id) ?? 1) - 1;
    if (left > 0) counts.set(viewer.id, left);
    else counts.delete(viewer.id);
  });
  // Whoever waits hears of a failure; nobody else has to.
  counting.catch(() => {});
  const late: Counted = { total: undefined, facets: {} };
  return Promise.race([counting, delay(search.facets.length > 0 ? PATIENCE.facets : PATIENCE.count, late)]);
}

const FEW = { few: true } as const;

export interface Keys {
  readonly ids: readonly bigint[];
  /** What the page shows of some of them, where it was read with them. */
  readonly read?: ReadonlyMap<bigint, Shown>;
  readonly next: Cursor | undefined;
}

type TimeSort = Exclude<CaseSearch["sort"], "relevance">;
interface SortKey {
  readonly id: bigint;
  readonly at: number;
  readonly shown?: Shown;
}

async function sorted(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: CaseSearch,
  terms: readonly Term[],
  sort: TimeSort,
  cursor: Cursor | undefined,
): Promise<Keys> {
  const wanted = search.limit + 1;
  /** The next cases of a window, and no older changes than `since`. Of few cases all that is shown is read at once, of many only which. */
  const within: Within = async (window, limit, { since, few = false } = {}) => {
    if (overlap(window, datesWindow(search.filter)) === undefined) return [];
    const scope = scopeOf(viewer, tables);
    const at = sort === "updated" ? "updated_at" : "created_at";
    const [order, beyond] = sort === "oldest" ? ["ASC", ">"] : ["DESC", "<"];
    const where = [searchSql(search, terms, scope, window)];
    if (since !== undefined) where.push(`${at} >= ${milli(scope.params, since)}`);
    if (cursor) {
      const [time, id] = [milli(scope.params, cursor.at), scope.params.add("UInt64", cursor.id)];
      where.push(`(${at} ${beyond} ${time} OR (${at} = ${time} AND id ${beyond} ${id}))`);
    }
    const rows = await db.rows(
      `SELECT ${few ? SHOWN : "id"}, toUnixTimestamp64Milli(${at}) FROM ${tables.cases} FINAL WHERE ${where.join(" AND ")}
       ORDER BY ${at} ${order}, id ${order} LIMIT ${limit}`,
      scope.params.values,
      terms.length > 0 ? SEARCH : {},
    );
    return rows.map((row) => ({
      id: BigInt(String(row[0])),
      at: Number(row.at(-1)),
      ...(few ? { shown: shownOf(row) } : {}),
    }));
  };
  const first = firstOf(search, terms, tables);
  const found = await (sort === "updated"
    ? lastChanged(db, tables, wanted, within)
    : filled(await windows(db, tables, sort, first), first === tables.shortWindow, sort, wanted, within, cursor));
  const shown = found.slice(0, search.limit);
  const last = shown.at(-1);
  return {
    ids: shown.map((row) => row.id),
    read: new Map(shown.flatMap((row) => (row.shown ? [[row.id, row.shown] as const] : []))),
    next: found.length > search.limit && last ? { sort, ...last } : undefined,
  };
}

/** Words and known values may stand in few cases: those are looked for in many at once. */
const firstOf = (search: CaseSearch, terms: readonly Term[], tables: Tables): number =>
  terms.length === 0 && search.blind.length === 0 ? tables.shortWindow : tables.firstWindow;

type Within = (
  window: Window,
  limit: number,
  how?: { readonly since?: number | undefined; readonly few?: boolean },
) => Promise<SortKey[]>;

/** Window by window until there are enough. @param few whether the first of them is a short one */
async function filled(
  all: readonly Window[],
  few: boolean,
  sort: "newest" | "oldest",
  wanted: number,
  within: Within,
  cursor: Cursor | undefined,
): Promise<SortKey[]> {
  const found: SortKey[] = [];
  for (const [at, window] of all.entries()) {
    const part = cursor ? narrowed(window, sort, cursor.at) : window;
    if (part !== undefined) found.push(...(await within(part, wanted - found.length, { few: few && at === 0 })));
    if (found.length >= wanted) break;
  }
  return found;
}

/** A case of any age may have changed last: the newest cases say how recent a change has to be, and that what to read of all the others. */
async function lastChanged(db: Db, tables: Tables, wanted: number, within: Within): Promise<SortKey[]> {
  const [newest = EVERYTHING, ...older] = await windows(db, tables, "newest");
  const found = await within(newest, wanted);
  if (older.length === 0) return found;
  return within(EVERYTHING, wanted, { since: found.length < wanted ? undefined : found.at(-1)?.at });
}

async function items(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  { ids, read = new Map() }: Keys,
  terms: readonly Term[],
): Promise<CaseListItem[]> {
  if (ids.length === 0) return [];
  const unread = ids.filter((id) => !read.has(id));
  const [others, messages, snippets] = await Promise.all([
    unread.length > 0 ? caseItems(db, tables, viewer, unread) : undefined,
    messageCounts(db, tables, viewer, ids),
    terms.length > 0 ? snippetsOf(db, tables, viewer, ids, terms) : undefined,
  ]);
  return ids.flatMap((id) => {
    const row = read.get(id) ?? others?.get(id);
    // Gone between two statements (deleted, or no longer the viewer's): left out.
    if (row === undefined) return [];
    const item = { ...row, messages: messages.get(id) ?? 0 };
    const snippet = snippets?.get(id);
    return [snippet ? { ...item, snippet } : item];
  });
}

/** What the page shows of a case, its messages' number aside. */
type Shown = Omit<CaseListItem, "messages">;
const SHOWN = `id, subject, ${STATUS}, priority, product, region, country, language, channel, team, assignee, tags, source,
       toUnixTimestamp64Milli(created_at), toUnixTimestamp64Milli(updated_at), csat, merged_into`;

async function caseItems(db: Db, tables: Tables, viewer: Viewer, ids: readonly bigint[]) {
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT ${SHOWN} FROM ${tables.cases} FINAL WHERE id IN (${idList(ids)}) AND ${scope.cases}`,
    scope.params.values,
    FEW,
  );
  return new Map(rows.map((row) => [BigInt(String(row[0])), shownOf(row)]));
}

function shownOf(row: readonly unknown[]): Shown {
  const merged = BigInt(String(row[16]));
  return {
    id: formatId(BigInt(String(row[0]))),
    subject: String(row[1]),
    status: row[2] as CaseListItem["status"],
    priority: row[3] === "" ? null : (row[3] as CaseListItem["priority"]),
    product: String(row[4]),
    region: String(row[5]),
    country: String(row[6]),
    language: String(row[7]),
    channel: String(row[8]),
    team: String(row[9]),
    assignee: String(row[10]),
    tags: row[11] as string[],
    source: String(row[12]),
    createdAt: iso(Number(row[13])),
    updatedAt: iso(Number(row[14])),
    csat: row[15] === "" ? null : String(row[15]),
    mergedInto: merged === 0n ? null : formatId(merged),
  };
}

/** Messages of each case that the viewer may see. */
async function messageCounts(db: Db, tables: Tables, viewer: Viewer, ids: readonly bigint[]) {
  const these = `IN (${idList(ids)})`;
  const scope = scopeOf(viewer, tables, these);
  const rows = await db.rows(
    `SELECT case_id, count() FROM ${tables.messages} FINAL
     WHERE ${ofCasesSql(tables, these)} AND ${scope.messages} GROUP BY case_id`,
    scope.params.values,
    FEW,
  );
  return new Map(rows.map((row) => [BigInt(String(row[0])), Number(row[1])]));
}

/** ISO 8601 in UTC; instants beyond what a calendar can say become its ends. */
export function iso(at: number): string {
  const bounded = Math.min(253402300799999, Math.max(-62135596800000, at));
  if (Number.isNaN(bounded)) throw new StoreError("STORE_UNAVAILABLE", "A stored instant cannot be read.");
  return new Date(bounded).toISOString();
}
