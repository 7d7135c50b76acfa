import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EmbeddedStore, encodeBatch } from "@casekeep/casestore";
import { synthesize } from "@casekeep/synth";
import { createSampler, type Questions } from "./sampler.ts";
import { batchOf, type Made, rowsOf } from "./scale-rows.ts";

/** Five years up to here; blocks go through them in order, several to a month. */
export const UNTIL = Date.UTC(2026, 10, 1);
const MONTHS = 60;
export const BACKLOG_AT = Date.UTC(2024, 5, 1);
const BLOCK_MESSAGES = 25_000;
const COMMIT_EVERY = 10;
const REMEMBERED = 200;

/** What the rows say, counted one by one while they were made. */
export interface Tally {
  block: number;
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
  /** First replies in calendar minutes, by region: minutes -> cases. */
  replies: Record<string, Record<string, number>>;
  /** Numbers of cases (blind hashes) with their cases; formatted as decimal text. */
  numbers: [string, string][];
  questions: Questions;
  seconds: number;
}

export const PRODUCT = "Lumen Buds";

const fresh = (questions: Questions): Tally => ({
  ...{ block: 0, cases: 0, messages: 0, listed: 0, backlog: 0, seconds: 0, questions },
  ...{ volume: {}, found: {}, foundOfProduct: {}, replies: {}, numbers: [] },
});

/**
 * Writes so many messages. A run that was broken off goes on at the block after the last one that was noted; blocks that were written but
 * not noted are written again and change nothing.
 */
export async function load(
  store: EmbeddedStore,
  folder: string,
  messages: number,
  seed: string,
  told: (tally: Tally, blocks: number) => void,
): Promise<Tally> {
  const path = join(folder, "progress.json");
  const blocks = Math.max(1, Math.round(messages / BLOCK_MESSAGES));
  const tally = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Tally) : fresh(sampled(messages, seed));
  const note = () => {
    writeFileSync(`${path}.new`, JSON.stringify(tally));
    renameSync(`${path}.new`, path);
  };
  let begun = performance.now();
  let inserting: Promise<void>[] = [];
  while (tally.block < blocks) {
    const block = tally.block;
    const share = Math.floor((messages * (block + 1)) / blocks) - Math.floor((messages * block) / blocks);
    const month = Math.floor((block * MONTHS) / blocks);
    const until = Date.UTC(2026, 10 - (MONTHS - 1 - month), 1);
    const made: Made[] = [];
    for (const one of synthesize({ seed: `${seed} ${block}`, messages: share, months: 1, until }))
      made.push(rowsOf(one, block, made.length));
    for (const one of made) count(tally, one);
    inserting.push(store.insert(encodeBatch(batchOf(made, BigInt(block + 1)))));
    tally.block++;
    if (tally.block % COMMIT_EVERY === 0 || tally.block === blocks) {
      await Promise.all(inserting);
      inserting = [];
      tally.seconds += (performance.now() - begun) / 1000;
      begun = performance.now();
      note();
      told(tally, blocks);
    } else if (inserting.length > 2) await inserting[inserting.length - 3];
  }
  return tally;
}

/** Questions from a small part of the same conversations. */
function sampled(messages: number, seed: string): Questions {
  const size = Math.min(messages, 50_000);
  const sampler = createSampler(size);
  for (const made of synthesize({ seed: `${seed} 0`, messages: size, months: 1, until: UNTIL })) sampler.see(made);
  return sampler.questions();
}

function count(tally: Tally, { row, messages, number, planted }: Made): void {
  tally.cases++;
  tally.messages += messages.length;
  const deleted = row.deleted || row.status === "deleted";
  const [span] = row.metrics.unsolved;
  if (span && span.from <= BACKLOG_AT && (span.to === null || span.to > BACKLOG_AT)) tally.backlog++;
  if (tally.numbers.length < REMEMBERED) tally.numbers.push([String(number), String(row.id)]);
  else if (row.id % 5003n === 0n) tally.numbers[Number(number % BigInt(REMEMBERED))] = [String(number), String(row.id)];
  if (deleted) return;
  tally.listed++;
  for (const word of planted) {
    add(tally.found, word);
    if (row.product === PRODUCT) add(tally.foundOfProduct, word);
  }
  if (row.mergedInto !== 0n) return;
  add(tally.volume, `${new Date(row.createdAt).toISOString().slice(0, 7)}-01 ${row.product}`);
  const reply = row.metrics.firstReply;
  if (reply) {
    tally.replies[row.region] ??= {};
    add(tally.replies[row.region] as Record<string, number>, String(reply.calendar));
  }
}

const add = (to: Record<string, number>, key: string) => {
  to[key] = (to[key] ?? 0) + 1;
};
