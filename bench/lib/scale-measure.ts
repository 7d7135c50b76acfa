import { type CaseStore, encodeBatch, type StoredCase } from "@casekeep/casestore";
import type { CaseCount, Viewer } from "@casekeep/contracts";
import type { Ask } from "./scale-asks.ts";
import type { Progress } from "./scale-load.ts";
import { quantile, timed } from "./timing.ts";

/** Milliseconds. */
export interface Times {
  readonly name: string;
  readonly target: number;
  /** Not asked since the store started: 95th percentile. */
  readonly first: number;
  /** Right after cases of every year were written again: nothing that was worked out before is of use. */
  readonly changed: number;
  readonly p50: number;
  readonly p95: number;
  readonly n: number;
  /** Of all answers the share that came with neither a count nor an estimate. */
  readonly uncounted: number;
}

const ROUNDS = 3;
/** Seconds after which a kind of question is not asked again in the same way, once a few have been: the report says of how many a figure is. */
const ENOUGH = 60;
const FEWEST = 3;
/** Questions of a kind that are asked again after a change. */
const CHANGES = 6;

const isWanted = (times: readonly number[]): boolean =>
  times.length < FEWEST || times.reduce((all, ms) => all + ms, 0) < ENOUGH * 1000;

/** Each kind of question the first time, again and again, and after changes. */
export async function measure(
  store: CaseStore,
  asks: readonly Ask[],
  change: () => Promise<void>,
  told: (times: Times) => void,
): Promise<readonly Times[]> {
  const all: Times[] = [];
  for (const { name, target, questions } of asks) {
    const [first, warm, changed]: [number[], number[], number[]] = [[], [], []];
    let [asked, uncounted] = [0, 0];
    const timedAsk = (ask: Ask["questions"][number]) =>
      timed(async () => {
        const answer = await ask(store);
        asked++;
        if (isCounted(answer) && !answer.total.exact && answer.total.margin === undefined) uncounted++;
      });
    for (const ask of questions) if (isWanted(first)) first.push(await timedAsk(ask));
    const known = questions.slice(0, first.length);
    for (let round = 0; round < ROUNDS; round++)
      for (const ask of known) if (isWanted(warm)) warm.push(await timedAsk(ask));
    for (let at = 0; at < CHANGES && isWanted(changed); at++) {
      await change();
      const ask = questions[at % questions.length];
      if (ask !== undefined) changed.push(await timedAsk(ask));
    }
    const times = {
      ...{ name, target, first: quantile(first, 0.95), changed: quantile(changed, 0.95) },
      ...{ p50: quantile(warm, 0.5), p95: quantile(warm, 0.95), n: warm.length },
      uncounted: uncounted / asked,
    };
    all.push(times);
    told(times);
  }
  return all;
}

const isCounted = (answer: unknown): answer is CaseCount =>
  typeof answer === "object" && answer !== null && "total" in answer;

const WRITES = 20;

/**
 * Writing again what is there, as newer rows, so that no count changes. `change` writes a case of each year: what a change in it would do
 * to answers that were kept. `asks` are what a person does to one case, until it is durable.
 */
export async function writer(
  store: CaseStore,
  who: Viewer,
  tally: Progress,
): Promise<{ readonly change: () => Promise<void>; readonly asks: readonly Ask[] }> {
  const years = new Map<number, StoredCase>();
  for (const [, id] of tally.numbers) {
    const found = await store.open(who, BigInt(id));
    if (found !== undefined && found.messages.length > 0)
      years.set(new Date(found.row.createdAt).getUTCFullYear(), found);
  }
  const cases = [...years.values()];
  // Newer than what the load and earlier runs of this left.
  let ver = BigInt(tally.blocks);
  for (const one of cases) if (one.ver > ver) ver = one.ver;
  const insert = (some: readonly StoredCase[], messages: StoredCase["messages"], events: StoredCase["events"]) =>
    store.insert(
      encodeBatch({ ver: ++ver, cases: some.map(({ row }) => row), messages, events, sealed: [], blind: [] }),
    );
  const write = (reply: boolean) =>
    Array.from({ length: WRITES }, (_, at) => () => {
      const one = cases[at % cases.length] as StoredCase;
      return insert([one], reply ? one.messages.slice(-1) : [], one.events.slice(-1));
    });
  return {
    change: () =>
      insert(
        cases,
        cases.flatMap(({ messages }) => messages),
        cases.flatMap(({ events }) => events),
      ),
    asks: [
      { name: "one reply, durable", target: 100, questions: write(true) },
      { name: "one change of status, durable", target: 100, questions: write(false) },
    ],
  };
}
