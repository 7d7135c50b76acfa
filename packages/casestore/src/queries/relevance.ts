import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import type { CaseSearch } from "../store.ts";
import { foldSql } from "../text/fold.ts";
import type { Term } from "../text/terms.ts";
import type { Keys } from "./case-list.ts";
import type { Cursor } from "./cursor.ts";
import { datesWindow } from "./filter.ts";
import { idList } from "./ids.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";
import { SEARCH, searchSql, termSql } from "./search.ts";
import { sizeBehind, walk } from "./windows.ts";

/** Only the newest this many cases found are ranked; pages end there. The total counts all. */
const RANKED = 2000;
/** Where they lie scattered, each costs a block of texts: of those beyond the newest cases of the store no more than this. */
const SCATTERED = 200;
/** BM25's usual constants: how soon repetition stops counting, how much length does. */
const K1 = 1.2;
const B = 0.75;
/** A hit in the subject counts like this many in a message of middling length. */
const SUBJECT = 2;

interface Document {
  readonly id: bigint;
  readonly length: number;
  readonly counts: readonly number[];
}

/**
 * The newest cases found, best first: the score of a case is that of its best message plus that of its subject, by BM25 over the
 * candidates. The weights of the first page travel in the cursor, so that later inserts do not reorder what has been shown.
 */
export async function ranked(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: CaseSearch,
  terms: readonly Term[],
  cursor: Cursor | undefined,
): Promise<Keys> {
  const cases = await candidates(db, tables, viewer, search, terms);
  const messages = cases.size === 0 ? [] : await matching(db, tables, viewer, [...cases.keys()], terms);
  const weights = cursor?.weights?.length === terms.length + 1 ? cursor.weights : weigh(messages, terms.length);
  const score = (document: Pick<Document, "length" | "counts">) => bm25(document, weights);
  const best = new Map<bigint, number>();
  for (const message of messages) best.set(message.id, Math.max(best.get(message.id) ?? 0, score(message)));
  const list = [...cases].map(([id, { at, subject }]) => ({
    id,
    at,
    score: Math.round(1e6 * ((best.get(id) ?? 0) + SUBJECT * score({ length: weights[0] ?? 1, counts: subject }))),
  }));
  const before = (a: Ranked, b: Ranked) => b.score - a.score || b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
  const rest = list
    .filter(
      (one) => cursor === undefined || before({ score: cursor.score ?? 0, at: cursor.at, id: cursor.id }, one) < 0,
    )
    .sort(before);
  const shown = rest.slice(0, search.limit);
  const last = shown.at(-1);
  return {
    ids: shown.map((one) => one.id),
    next: rest.length > shown.length && last ? { sort: "relevance", ...last, weights } : undefined,
    all: cursor === undefined && rest.length === shown.length && cases.size < SCATTERED,
  };
}
type Ranked = { readonly score: number; readonly at: number; readonly id: bigint };

async function candidates(db: Db, tables: Tables, viewer: Viewer, search: CaseSearch, terms: readonly Term[]) {
  const found = new Map<bigint, { at: number; subject: number[] }>();
  const all = await walk(db, tables, "newest", datesWindow(search.filter));
  let [seen, size, most] = [0, tables.firstWindow, RANKED];
  for (let window = all.next(size); window !== undefined && found.size < most; window = all.next(size)) {
    const scope = scopeOf(viewer, tables);
    const where = searchSql(search, terms, scope, window);
    const subject = terms.map((term) => `toUInt8(${termSql(term, "subject", "subject_grams", scope.params)})`);
    const rows = await db.rows(
      `SELECT id, toUnixTimestamp64Milli(created_at), [${subject.join(", ")}] FROM ${tables.cases} FINAL WHERE ${where}
       ORDER BY created_at DESC, id DESC LIMIT ${most - found.size}`,
      scope.params.values,
      SEARCH,
    );
    for (const [id, at, hits] of rows)
      found.set(BigInt(String(id)), { at: Number(at), subject: (hits as unknown[]).map(Number) });
    seen += size;
    most = SCATTERED;
    size = sizeBehind(seen, found.size, most);
  }
  return found;
}

async function matching(db: Db, tables: Tables, viewer: Viewer, ids: readonly bigint[], terms: readonly Term[]) {
  const these = `IN (${idList(ids)})`;
  const scope = scopeOf(viewer, tables, these);
  const tests = terms.map((term) => termSql(term, "body", "grams", scope.params));
  const counts = terms.map(
    (term, at) => `if(${tests[at]}, greatest(1, countSubstrings(folded, ${scope.params.add("String", term.text)})), 0)`,
  );
  const rows = await db.rows(
    `SELECT case_id, length(body), [${counts.map((count) => `toUInt32(${count})`).join(", ")}] FROM (
       SELECT case_id, body, grams, ${foldSql("body")} AS folded FROM ${tables.messages} FINAL
       WHERE ${ofCasesSql(tables, these)} AND ${scope.messages} AND (${tests.join(" OR ")}))`,
    scope.params.values,
    SEARCH,
  );
  return rows.map(
    (row): Document => ({
      id: BigInt(String(row[0])),
      length: Number(row[1]),
      counts: (row[2] as unknown[]).map(Number),
    }),
  );
}

/** [middle length, weight of each term]: rarer among the candidates weighs more. */
function weigh(messages: readonly Document[], terms: number): number[] {
  const n = messages.length;
  const length = n === 0 ? 1 : messages.reduce((sum, one) => sum + one.length, 0) / n;
  const weights = Array.from({ length: terms }, (_, at) => {
    const holding = messages.filter((one) => (one.counts[at] ?? 0) > 0).length;
    return round(Math.log(1 + (n - holding + 0.5) / (holding + 0.5)));
  });
  return [Math.max(1, round(length)), ...weights];
}
const round = (value: number) => Math.round(value * 1000) / 1000;

function bm25(document: Pick<Document, "length" | "counts">, weights: readonly number[]): number {
  const middle = weights[0] ?? 1;
  return document.counts.reduce((sum, count, at) => {
    const weight = weights[at + 1] ?? 0;
    return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * document.length) / middle));
  }, 0);
}
