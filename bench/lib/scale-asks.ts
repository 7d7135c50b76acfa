import type { CaseSearch, CaseStore } from "@casekeep/casestore";
import { FACETS, type Viewer } from "@casekeep/contracts";
import type { Question } from "./sampler.ts";
import type { Progress } from "./scale-load.ts";
import { BACKLOG_AT, someMarks } from "./scale-tally.ts";

/** One kind of question that people ask, with what it may take. */
export interface Ask {
  readonly name: string;
  /** 95th percentile to stay below when warm, milliseconds. */
  readonly target: number;
  readonly questions: readonly ((store: CaseStore) => Promise<unknown>)[];
}

const NOTHING = { filter: {}, words: [], phrases: [], blind: [], sort: "newest", limit: 20, facets: [] } as const;
const OPENED = 50;
const COUNTS = 4;
const MARKS = 20;

export function asksOf(who: Viewer, tally: Progress): readonly Ask[] {
  const search = (more: Partial<CaseSearch>) => (on: CaseStore) => on.list(who, { ...NOTHING, ...more });
  const words = (list: readonly Question[], more: Partial<CaseSearch> = {}) =>
    list.map(({ q, product }) =>
      search({
        ...(q.startsWith('"') ? { phrases: [q.slice(1, -1)] } : { words: q.split(" ") }),
        filter: product === undefined ? {} : { product },
        ...more,
      }),
    );
  /** By themselves; counting all may take long: of the first few. */
  const counts = (list: readonly Question[], how: { readonly about?: boolean } = {}) =>
    list.slice(0, how.about ? list.length : COUNTS).map(
      ({ q }) =>
        (on: CaseStore) =>
          on.count(who, { ...NOTHING, words: [q], facets: [...FACETS] }, how),
    );
  const metric = (name: string, query: Record<string, string>) => (on: CaseStore) => on.metric(who, name, query);
  const { questions } = tally;
  const numbers = tally.numbers.slice(0, OPENED);
  const marks = someMarks(tally.blocks, MARKS);
  return [
    { name: "newest page", target: 200, questions: [search({})] },
    { name: "newest page, all facets", target: 1000, questions: [search({ facets: [...FACETS] })] },
    { name: "last changed page", target: 200, questions: [search({ sort: "updated" })] },
    { name: "word of one case", target: 200, questions: marks.map((word) => search({ words: [word] })) },
    { name: "rare word", target: 200, questions: words(questions.rare) },
    { name: "common word", target: 500, questions: words(questions.common) },
    { name: "two words and a product", target: 500, questions: words(questions["two words, one product"]) },
    { name: "phrase", target: 2000, questions: words(questions.phrase) },
    { name: "Chinese or Japanese", target: 2000, questions: words(questions["Chinese or Japanese"]) },
    { name: "common word, all facets", target: 1000, questions: words(questions.common, { facets: [...FACETS] }) },
    { name: "rare word, best match", target: 1000, questions: words(questions.rare, { sort: "relevance" }) },
    { name: "common word, best match", target: 1000, questions: words(questions.common, { sort: "relevance" }) },
    { name: "about how many, facets, rare word", target: 1000, questions: counts(questions.rare, { about: true }) },
    { name: "about how many, facets, common word", target: 1000, questions: counts(questions.common, { about: true }) },
    { name: "number and facets, rare word", target: 1000, questions: counts(questions.rare) },
    { name: "number and facets, common word", target: 1000, questions: counts(questions.common) },
    { name: "volume by month and region", target: 1000, questions: [metric("volume", { by: "month,region" })] },
    { name: "first reply by region", target: 1000, questions: [metric("first_reply", { by: "region" })] },
    { name: "full resolution by product", target: 1000, questions: [metric("full_resolution", { by: "product" })] },
    {
      name: "backlog on a date",
      target: 1000,
      questions: [metric("backlog", { at: new Date(BACKLOG_AT).toISOString() })],
    },
    { name: "backlog by month", target: 1000, questions: [metric("backlog", { by: "month" })] },
    {
      name: "open a case",
      target: 50,
      questions: numbers.map(
        ([, id]) =>
          (on: CaseStore) =>
            on.open(who, BigInt(id)),
      ),
    },
    {
      name: "who has this number",
      target: 100,
      questions: numbers.map(
        ([number]) =>
          (on: CaseStore) =>
            on.locate(who, [BigInt(number)]),
      ),
    },
  ];
}
