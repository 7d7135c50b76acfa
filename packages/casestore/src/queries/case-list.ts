import { formatId } from "@casekeep/cases";
import type { CaseListItem, CasePage, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { CaseSearch } from "../store.ts";
import type { Term } from "../text/terms.ts";
import { countOf } from "./counting.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { ZonedSearch } from "./dates.ts";
import { datesWindow, milli, STATUS } from "./filter.ts";
import { EVERYTHING, firstId, idList, overlap, type Window } from "./ids.ts";
import { ranked } from "./relevance.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";
import { SEARCH, searchSql, searchTerms } from "./search.ts";
import { snippetsOf } from "./snippets.ts";
import { sizeBehind, type Walk, walk } from "./windows.ts";

/** One page of the cases a search finds, their number and facets, over exactly what the viewer may see. */
export async function listCases(db: Db, tables: Tables, viewer: Viewer, search: ZonedSearch): Promise<CasePage> {
  const terms = searchTerms(search);
  const sort = search.sort === "relevance" && terms.length === 0 ? "newest" : search.sort;
  const cursor = search.cursor === undefined ? undefined : readCursor(search.cursor, sort);
  const finding =
    sort === "relevance"
      ? ranked(db, tables, viewer, search, terms, cursor)
      : sorted(db, tables, viewer, search, terms, sort, cursor);
  // What the page shows of its cases is asked while they are still being counted.
  const [page, rows, { total, facets }] = await Promise.all([
    finding,
    finding.then((keys) => items(db, tables, viewer, keys, terms)),
    countOf(finding, db, tables, viewer, search, terms),
  ]);
  const last = page.next;
  return {
    items: rows,
    next: last === undefined ? null : writeCursor(last),
    total: total.exact ? total : { value: rows.length, exact: false },
    facets,
  };
}

const FEW = { few: true } as const;

export interface Keys {
  readonly ids: readonly bigint[];
  /** What the page shows of some of them, where it was read with them. */
  readonly read?: ReadonlyMap<bigint, Shown>;
  readonly next: Cursor | undefined;
  /** Whether these are all that are found. */
  readonly all: boolean;
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
  /**
   * The next cases of a window, and no older changes than `since`. Of few cases all that is shown is read at once, of many only which. Beyond
   * the first window it may be all of the store: then it waits in turn with what reads texts, and nobody who opens a case waits for it.
   */
  const within: Within = async (window, limit, { since, few = false, first = false } = {}) => {
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
      first && terms.length === 0 ? {} : SEARCH,
    );
    return rows.map((row) => ({
      id: BigInt(String(row[0])),
      at: Number(row.at(-1)),
      ...(few ? { shown: shownOf(row) } : {}),
    }));
  };
  const first = search.blind.length > 0 ? tables.firstWindow : tables.shortWindow;
  const plain = terms.length + search.blind.length === 0;
  const found = await (sort === "updated"
    ? lastChanged(db, tables, wanted, within)
    : filled(await walkOf(db, tables, search, sort, cursor), first, plain, wanted, within));
  const shown = found.slice(0, search.limit);
  const last = shown.at(-1);
  return {
    ids: shown.map((row) => row.id),
    read: new Map(shown.flatMap((row) => (row.shown ? [[row.id, row.shown] as const] : []))),
    next: found.length > search.limit && last ? { sort, ...last } : undefined,
    all: cursor === undefined && found.length <= search.limit,
  };
}

type Within = (
  window: Window,
  limit: number,
  how?: { readonly since?: number | undefined; readonly few?: boolean; readonly first?: boolean },
) => Promise<SortKey[]>;

/** The cases that a page can be of: between the dates of its filter, and beyond the page before. */
async function walkOf(
  db: Db,
  tables: Tables,
  search: CaseSearch,
  sort: "newest" | "oldest",
  cursor: Cursor | undefined,
): Promise<Walk> {
  const beyond =
    cursor === undefined
      ? EVERYTHING
      : sort === "newest"
        ? { from: 0n, to: firstId(cursor.at + 1000) }
        : { from: firstId(cursor.at), to: undefined };
  return walk(db, tables, sort, overlap(datesWindow(search.filter), beyond) ?? NOTHING);
}
const NOTHING: Window = Object.freeze({ from: 0n, to: 0n });

/**
 * Window by window until there are enough.
 * @param first cases in the first window
 * @param whole whether all that is shown of its cases is read with them
 */
async function filled(cases: Walk, first: number, whole: boolean, wanted: number, within: Within): Promise<SortKey[]> {
  const found: SortKey[] = [];
  let [seen, size] = [0, first];
  for (let window = cases.next(size); window !== undefined; window = cases.next(size)) {
    const begins = seen === 0;
    found.push(...(await within(window, wanted - found.length, { few: whole && begins, first: begins })));
    if (found.length >= wanted) break;
    seen += size;
    size = sizeBehind(seen, found.length, wanted);
  }
  return found;
}

/** A case of any age may have changed last: the newest cases say how recent a change has to be, and that what to read of all the others. */
async function lastChanged(db: Db, tables: Tables, wanted: number, within: Within): Promise<SortKey[]> {
  const newest = (await walk(db, tables, "newest")).next(tables.firstWindow) ?? EVERYTHING;
  const found = await within(newest, wanted, { first: true });
  if (newest.from === 0n) return found;
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
