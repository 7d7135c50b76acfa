import type { CaseStore } from "@casekeep/casestore";
import type { CaseCount, Viewer } from "@casekeep/contracts";
import type { Progress } from "./scale-load.ts";
import { PLANTED } from "./scale-rows.ts";
import { BACKLOG_AT, COUNTED, PRODUCT, someMarks } from "./scale-tally.ts";

export interface Check {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** In place of a number that the store did not give: counting took longer than it may. */
export const NO_COUNT = "no count in time";

export const totalOf = ({ total }: CaseCount): number | string => (total.exact ? total.value : NO_COUNT);

const NOTHING = { filter: {}, words: [], phrases: [], blind: [], sort: "newest", limit: 20, facets: [] } as const;
const SAMPLED = 50;

/** Compares answers with what was counted row by row: totals, planted words, dashboards, and cases by their numbers. */
export async function checks(store: CaseStore, who: Viewer, tally: Progress): Promise<Check[]> {
  const done: Check[] = [];
  const check = (name: string, expected: unknown, got: unknown) =>
    done.push({ name, expected: String(expected), got: String(got) });
  const stats = await store.stats(who);
  check("cases", tally.cases, stats.cases);
  check("messages", tally.messages, stats.messages);
  check("listed cases", tally.listed, totalOf(await store.count(who, NOTHING)));

  const planted = async (word: string, product?: string) => {
    const asked = word.includes(" ") ? { phrases: [word] } : { words: [word] };
    return totalOf(await store.count(who, { ...NOTHING, ...asked, filter: product ? { product } : {} }));
  };
  for (const [word] of PLANTED) {
    check(word, tally.found[word] ?? 0, await planted(word));
    check(`${word}, ${PRODUCT}`, tally.foundOfProduct[word] ?? 0, await planted(word, PRODUCT));
  }
  for (const word of someMarks(tally.blocks, SAMPLED)) check(word, tally.found[word] ?? 0, await planted(word));
  const names = ["status", "product", "region"];
  const { facets, total } = await store.count(who, { ...NOTHING, words: [COUNTED], facets: names });
  const shown = new Map(
    names.flatMap((name) =>
      (facets[name] ?? []).map(({ value, count }): [string, number] => [`${name} ${value}`, count]),
    ),
  );
  check("facet values", Object.keys(tally.facets).length, total.exact ? shown.size : NO_COUNT);
  for (const [key, cases] of Object.entries(tally.facets))
    check(`facet ${key}`, cases, total.exact ? shown.get(key) : NO_COUNT);

  const volume = await store.metric(who, "volume", { by: "month,product" });
  const volumes = new Map(volume.groups.map((group) => [`${group.period} ${group.key}`, group.n]));
  for (const [key, cases] of Object.entries(tally.volume)) check(`volume ${key}`, cases, volumes.get(key));
  const replies = await store.metric(who, "first_reply", { by: "region", calendar: "calendar" });
  const medians = new Map(replies.groups.map(({ key, median }) => [key, median]));
  check("regions of first replies", Object.keys(tally.replies).length, medians.size);
  for (const [region, minutes] of Object.entries(tally.replies))
    check(`first reply ${region}`, medianOf(minutes), medians.get(region));
  const backlog = await store.metric(who, "backlog", { at: new Date(BACKLOG_AT).toISOString() });
  check("backlog", tally.backlog, backlog.overall.n);

  const wanted = tally.numbers.slice(0, SAMPLED);
  const found = await store.locate(
    who,
    wanted.map(([number]) => BigInt(number)),
  );
  for (const [number, id] of wanted) {
    check("case of a number", id, found.get(BigInt(number)));
    check("opened", id, (await store.open(who, BigInt(id)))?.row.id);
  }
  return done;
}

/** How far estimates are off. */
export interface Estimates {
  readonly asked: number;
  /** Those that said so little that there is none: of small stores, and of what is rare. */
  readonly none: number;
  readonly within: number;
  /** The largest distance from the true number, as a share of it. */
  readonly furthest: number;
}

/** Estimates of the planted words, of all cases and of one product's, against what was counted row by row. */
export async function estimates(store: CaseStore, who: Viewer, tally: Progress): Promise<Estimates> {
  let [asked, none, within, furthest] = [0, 0, 0, 0];
  for (const [word] of PLANTED)
    for (const [product, found] of [
      [undefined, tally.found],
      [PRODUCT, tally.foundOfProduct],
    ] as const) {
      const expected = found[word] ?? 0;
      if (expected === 0) continue;
      const search = { ...NOTHING, words: word.split(" "), filter: product === undefined ? {} : { product } };
      const { total } = await store.count(who, search, { about: true });
      asked++;
      if (total.margin === undefined) none++;
      else {
        const off = Math.abs(total.value / expected - 1);
        if (off <= total.margin) within++;
        furthest = Math.max(furthest, off);
      }
    }
  return { asked, none, within, furthest };
}

/** Half way between the two middle values where their number is even. */
function medianOf(histogram: Readonly<Record<string, number>>): number {
  const entries = Object.entries(histogram)
    .map(([minutes, cases]) => [Number(minutes), cases] as const)
    .sort((a, b) => a[0] - b[0]);
  const total = entries.reduce((sum, [, cases]) => sum + cases, 0);
  const nth = (place: number) => {
    let before = 0;
    for (const [minutes, cases] of entries) {
      before += cases;
      if (place < before) return minutes;
    }
    return Number.NaN;
  };
  return (nth(Math.floor((total - 1) / 2)) + nth(Math.ceil((total - 1) / 2))) / 2;
}
