import type { RowOptions } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { CaseSearch } from "../store.ts";
import { foldSql } from "../text/fold.ts";
import { type Term, termsOf } from "../text/terms.ts";
import { datesSql, datesWindow, dimensionsSql } from "./filter.ts";
import { EVERYTHING, overlap, type Window, withinAnySql } from "./ids.ts";
import type { Scope } from "./scope.ts";

/** What reads texts for words. */
export const SEARCH = { lane: "search" } as const satisfies RowOptions;

/** Each term is a question to the text index; more than this many are refused, not cut off. */
const TERMS = 32;

export function searchTerms(search: Pick<CaseSearch, "words" | "phrases">): Term[] {
  const distinct = new Map(termsOf(search.words, search.phrases).map((term) => [`${term.kind} ${term.text}`, term]));
  if (distinct.size > TERMS) throw new StoreError("BAD_QUERY", `A search takes at most ${TERMS} words.`);
  return [...distinct.values()];
}

/** What the text indexes can say about a term. */
function indexedSql(term: Term, column: string, grams: string, params: Scope["params"]): string[] {
  const folded = foldSql(column);
  const parts: string[] = [];
  for (const token of term.tokens) {
    const list = params.add("Array(String)", [token]);
    parts.push(`(hasAllTokens(${folded}, ${list}) OR hasAllTokens(${grams}, ${list}))`);
  }
  if (term.grams.length > 0) parts.push(`hasAllTokens(${grams}, ${params.add("Array(String)", term.grams)})`);
  // A lone character of an unspaced script has no pair to look up; only texts with grams can hold it.
  else if (term.tokens.length === 0) parts.push(`notEmpty(${grams})`);
  return parts;
}

/** A term on one text column and its grams: what the indexes say, and the exact places on what is left. */
export function termSql(term: Term, column: string, grams: string, params: Scope["params"]): string {
  const parts = indexedSql(term, column, grams, params);
  if (term.inOrder) parts.push(`hasPhrase(${foldSql(column)}, ${params.add("String", term.text)})`);
  for (const exact of term.exact) parts.push(`position(${foldSql(column)}, ${params.add("String", exact)}) > 0`);
  return `(${parts.join(" AND ")})`;
}

/**
 * Cases with a message in which a term occurs. Reading newest versions (FINAL), the engine folds every text before it looks at what
 * the index says; where texts must be looked into, rows of any version are found first, and then those that are the newest.
 */
function inMessagesSql(term: Term, scope: Scope, within: string): string {
  const { params, tables } = scope;
  const whole = `${within} AND ${termSql(term, "body", "grams", params)} AND ${scope.messages}`;
  if (term.exact.length === 0) return `SELECT case_id FROM ${tables.messages} FINAL WHERE ${whole}`;
  const indexed = indexedSql(term, "body", "grams", params).join(" AND ");
  return `SELECT case_id FROM ${tables.messages} FINAL WHERE ${within} AND ${indexed}
    AND (at, case_id, id, ver) IN (SELECT at, case_id, id, ver FROM ${tables.messages} WHERE ${whole})`;
}

/**
 * Which cases a search finds, as a condition on `cases`: each term occurs in the subject or in some message that the viewer may see
 * (not necessarily all in the same one), each group of known values in a row the viewer may know of.
 * @param windows only cases of these ids, where any are given; what is asked about them then looks at no other rows either.
 */
export function searchSql(
  search: CaseSearch,
  terms: readonly Term[],
  scope: Scope,
  ...windows: readonly Window[]
): string {
  const { params, tables } = scope;
  const dates = datesWindow(search.filter);
  const looked = (windows.length > 0 ? windows : [EVERYTHING]).flatMap((window) => overlap(window, dates) ?? []);
  if (looked.length === 0) return "0";
  const [ofCase, byCase] = [withinAnySql(looked, "id", params), withinAnySql(looked, "case_id", params)];
  const parts = [ofCase, scope.cases, ...dimensionsSql(search.filter, params), ...datesSql(search.filter, params)];
  if (search.ids) parts.push(`id IN (${search.ids.map((id) => params.add("UInt64", id)).join(", ") || "NULL"})`);
  for (const term of terms)
    parts.push(`id IN (
      ${inMessagesSql(term, scope, byCase)}
      UNION ALL
      SELECT id FROM ${tables.cases} FINAL WHERE ${ofCase} AND ${termSql(term, "subject", "subject_grams", params)})`);
  for (const hashes of search.blind)
    parts.push(`id IN (SELECT case_id FROM ${tables.blind} FINAL
      WHERE hash IN (${hashes.map((hash) => params.add("UInt64", hash)).join(", ") || "NULL"}) AND ${byCase} AND ${scope.blind})`);
  return parts.join("\n AND ");
}
