import type { Snippet, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { fold, foldSql, foldWithPlaces } from "../text/fold.ts";
import { hasUnspaced, isSymbol, type Term, tokensOf } from "../text/terms.ts";
import { idList } from "./ids.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";
import { SEARCH, termSql } from "./search.ts";

/** Characters fetched around the first place that matches, and shown at most. */
const FETCHED = 900;
const SHOWN = 220;
const BEFORE = 60;

/** For each case the surroundings of the best match among the messages the viewer may see: most terms, then newest. */
export async function snippetsOf(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  ids: readonly bigint[],
  terms: readonly Term[],
): Promise<Map<bigint, Snippet>> {
  const these = `IN (${idList(ids)})`;
  const scope = scopeOf(viewer, tables, these);
  const tests = terms.map((term) => termSql(term, "body", "grams", scope.params));
  const needles = terms.map((term) => `position(folded, ${scope.params.add("String", term.text)})`);
  const rows = await db.rows(
    `SELECT case_id, substringUTF8(body, greatest(1, first - 300), ${FETCHED}) FROM (
       SELECT case_id, at, id, body, ${foldSql("body")} AS folded, ${tests.map((test) => `toUInt8(${test})`).join(" + ")} AS matched,
         arrayMin(arrayFilter(place -> place > 0, [${needles.join(", ")}])) AS byte,
         lengthUTF8(substring(folded, 1, byte)) AS first
       FROM ${tables.messages} FINAL
       WHERE ${ofCasesSql(tables, these)} AND ${scope.messages} AND (${tests.join(" OR ")})
     ) ORDER BY case_id, matched DESC, at DESC, id DESC LIMIT 1 BY case_id`,
    scope.params.values,
    SEARCH,
  );
  return new Map(rows.map((row) => [BigInt(String(row[0])), mark(String(row[1]), terms)]));
}

/** Runs of a text in which the terms' hits are marked, cut to a readable length around the first. */
export function mark(text: string, terms: readonly Term[]): Snippet {
  const { folded, places } = foldWithPlaces(text);
  const hits = terms
    .flatMap((term) => find(folded, term))
    .map(([start, end]) => [places[start] as number, places[end] as number] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const first = hits[0]?.[0] ?? 0;
  const from = edge(text, Math.max(0, first - BEFORE), 1);
  const to = edge(text, Math.min(text.length, from + SHOWN), -1);
  const runs: Snippet = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) runs.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const [start, end] of hits) {
    if (end <= at || start >= to) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return runs;
}

function find(folded: string, term: Term): [number, number][] {
  const found: [number, number][] = [];
  const wanted = fold(term.text);
  const whole = !hasUnspaced(wanted);
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && found.length < 100;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const end = at + wanted.length;
    // A word is hit as a whole token only: "art" not in "start"; beside an unspaced script it may stand without a gap.
    const before = folded.slice(Math.max(0, at - 1), at);
    const after = folded.slice(end, end + 1);
    const joined = (neighbour: string) =>
      tokensOf(neighbour).length > 0 && !hasUnspaced(neighbour) && !isSymbol(neighbour);
    if (!whole || !(joined(before) || joined(after))) found.push([at, end]);
  }
  return found;
}

/** Moves a cut off the middle of a word, and off the middle of a surrogate pair. */
function edge(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  for (let moved = 0; moved < 24; moved++) {
    const place = at + moved * step;
    if (/\s/.test(text[place] ?? " ")) return step === 1 ? place + 1 : place;
  }
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + step : at;
}
