import { type Facts, markOf } from "./scale-template.ts";

export const BACKLOG_AT = Date.UTC(2024, 5, 1);
export const PRODUCT = "Lumen Buds";
/** The planted word whose facets are counted. */
export const COUNTED = "qcommonq";
const REMEMBERED = 200;

/** What the rows say, counted one by one while they were made. */
export interface Tally {
  cases: number;
  messages: number;
  /** Not deleted: what a list shows. */
  listed: number;
  backlog: number;
  /** Neither merged nor deleted, by "month product". */
  volume: Record<string, number>;
  /** Listed cases with a planted word, and with it and of `PRODUCT`. */
  found: Record<string, number>;
  foundOfProduct: Record<string, number>;
  /** Listed cases with `COUNTED`, by "facet value". */
  facets: Record<string, number>;
  /** First replies in calendar minutes, by region: minutes -> cases. */
  replies: Record<string, Record<string, number>>;
  /** Numbers of some cases (blind hashes) with their cases, as decimal text. */
  numbers: [string, string][];
}

export interface Copy {
  readonly id: bigint;
  readonly hash: bigint;
  readonly created: number;
  readonly updated: number;
  readonly place: number;
  readonly mark: string;
}

export const tallyOf = (): Tally => ({
  ...{ cases: 0, messages: 0, listed: 0, backlog: 0 },
  ...{ volume: {}, found: {}, foundOfProduct: {}, facets: {}, replies: {}, numbers: [] },
});

export function count(tally: Tally, made: Facts, { id, hash, created, updated, place, mark }: Copy): void {
  tally.cases++;
  tally.messages += made.messages;
  if (created <= BACKLOG_AT && (!made.over || updated > BACKLOG_AT)) tally.backlog++;
  if (place < 3) tally.numbers.push([String(hash), String(id)]);
  if (made.deleted) return;
  tally.listed++;
  for (const word of place === 0 ? [mark] : made.planted) {
    add(tally.found, word);
    if (made.product === PRODUCT) add(tally.foundOfProduct, word);
    if (word !== COUNTED) continue;
    add(tally.facets, `status ${made.status}`);
    add(tally.facets, `product ${made.product}`);
    add(tally.facets, `region ${made.region}`);
  }
  if (made.merged) return;
  const at = new Date(created);
  const month = at.getUTCMonth() + 1;
  add(tally.volume, `${at.getUTCFullYear()}-${month < 10 ? "0" : ""}${month}-01 ${made.product}`);
  if (made.firstReply !== null) {
    tally.replies[made.region] ??= {};
    add(tally.replies[made.region] as Record<string, number>, String(made.firstReply));
  }
}

/** Adds what was counted of a block. Some numbers of old and new cases are kept. */
export function merge(to: Tally, of: Tally, block: number): void {
  for (const name of ["cases", "messages", "listed", "backlog"] as const) to[name] += of[name];
  for (const name of ["volume", "found", "foundOfProduct", "facets"] as const) addAll(to[name], of[name]);
  for (const [region, minutes] of Object.entries(of.replies)) {
    to.replies[region] ??= {};
    addAll(to.replies[region] as Record<string, number>, minutes);
  }
  of.numbers.forEach((one, at) => {
    if (to.numbers.length < REMEMBERED) to.numbers.push(one);
    else to.numbers[(block * 31 + at * 7) % REMEMBERED] = one;
  });
}

function addAll(to: Record<string, number>, of: Record<string, number>): void {
  for (const [key, value] of Object.entries(of)) add(to, key, value);
}

const add = (to: Record<string, number>, key: string, by = 1) => {
  to[key] = (to[key] ?? 0) + by;
};

/** Marks of some blocks, from the first to the last. */
export const someMarks = (blocks: number, wanted: number): readonly string[] => [
  ...new Set(Array.from({ length: wanted }, (_, at) => markOf(Math.floor((at * blocks) / wanted)))),
];
