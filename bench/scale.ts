/**
 * The case store at any size: loads so many messages (a run that was broken off goes on), checks its answers against what was counted
 * while the rows were made, and measures the questions people ask, the first time after a start and again.
 *   node bench/scale.ts [--messages 1000000] [--seed S]
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CaseSearch, type EmbeddedStore, openEmbedded } from "@casekeep/casestore";
import { FACETS } from "@casekeep/contracts";
import { serviceViewer } from "../apps/server/src/access/index.ts";
import { barChart } from "./lib/chart.ts";
import { diskUse, megabytes, publish, table, whole } from "./lib/machine.ts";
import { watchMemory } from "./lib/memory.ts";
import { benchOptions, step } from "./lib/options.ts";
import type { Question } from "./lib/sampler.ts";
import { checks } from "./lib/scale-checks.ts";
import { BACKLOG_AT, load, UNTIL } from "./lib/scale-load.ts";
import { milliseconds, quantile, timed } from "./lib/timing.ts";

const { messages, seed } = benchOptions(1_000_000);
const folder = join(tmpdir(), `casekeep-scale-${messages}-${seed.replaceAll(/[^\w-]/g, "_")}`);
const who = serviceViewer("quality");
const NOTHING = { filter: {}, words: [], phrases: [], blind: [], sort: "newest", limit: 20, facets: [] } as const;
const ROUNDS = 3;

interface Ask {
  readonly name: string;
  /** 95th percentile to stay below when warm, milliseconds. */
  readonly target: number;
  readonly questions: readonly ((store: EmbeddedStore) => Promise<unknown>)[];
}

mkdirSync(folder, { recursive: true, mode: 0o700 });
const memory = watchMemory(process.pid);
const open = () => openEmbedded({ folder: join(folder, "store"), now: () => UNTIL });
let store = await open();
try {
  step(`Loading ${whole(messages)} messages into ${folder} ...`);
  const tally = await load(store, folder, messages, seed, ({ block, messages: done, seconds }, blocks) =>
    step(`  ${whole(done)} messages, block ${block} of ${blocks}, ${whole(done / seconds)}/s`),
  );
  step("Checking ...");
  const checked = await checks(store, who, tally);
  const wrong = checked.filter(({ expected, got }) => expected !== got);
  for (const { name, expected, got } of wrong) step(`  WRONG ${name}: ${expected} expected, ${got} found`);

  const search = (more: Partial<CaseSearch>) => (on: EmbeddedStore) => on.list(who, { ...NOTHING, ...more });
  const words = (list: readonly Question[], more: Partial<CaseSearch> = {}) =>
    list.map(({ q, product }) =>
      search({
        ...(q.startsWith('"') ? { phrases: [q.slice(1, -1)] } : { words: q.split(" ") }),
        filter: product === undefined ? {} : { product },
        ...more,
      }),
    );
  const { questions } = tally;
  const newest = await store.list(who, { ...NOTHING, limit: 100 });
  const metric = (name: string, query: Record<string, string>) => (on: EmbeddedStore) => on.metric(who, name, query);
  const asks: readonly Ask[] = [
    { name: "newest page", target: 200, questions: [search({})] },
    { name: "newest page, all facets", target: 1000, questions: [search({ facets: [...FACETS] })] },
    { name: "last changed page", target: 200, questions: [search({ sort: "updated" })] },
    { name: "rare word", target: 200, questions: words(questions.rare) },
    { name: "common word", target: 500, questions: words(questions.common) },
    { name: "two words and a product", target: 500, questions: words(questions["two words, one product"]) },
    { name: "phrase", target: 2000, questions: words(questions.phrase) },
    { name: "Chinese or Japanese", target: 2000, questions: words(questions["Chinese or Japanese"]) },
    { name: "common word, all facets", target: 1000, questions: words(questions.common, { facets: [...FACETS] }) },
    { name: "volume by month and region", target: 1000, questions: [metric("volume", { by: "month,region" })] },
    { name: "first reply by region", target: 1000, questions: [metric("first_reply", { by: "region" })] },
    { name: "full resolution by product", target: 1000, questions: [metric("full_resolution", { by: "product" })] },
    {
      name: "backlog on a date",
      target: 1000,
      questions: [metric("backlog", { at: new Date(BACKLOG_AT).toISOString() })],
    },
    {
      name: "open a case",
      target: 50,
      questions: tally.numbers.slice(0, 50).map(
        ([, id]) =>
          (on: EmbeddedStore) =>
            on.open(who, BigInt(id)),
      ),
    },
    {
      name: "who has this number",
      target: 100,
      questions: tally.numbers.slice(0, 50).map(
        ([number]) =>
          (on: EmbeddedStore) =>
            on.locate(who, [BigInt(number)]),
      ),
    },
  ];
  if (newest.items.length === 0) throw new Error("The newest page is empty.");

  step("Measuring ...");
  await store.close();
  const opening = await timed(async () => {
    store = await open();
  });
  const measured: { name: string; target: number; cold: number; warm: number[] }[] = [];
  for (const { name, target, questions: list } of asks) {
    // An answer that is kept would say nothing about the questions: each kind is asked of a store that has just started, then again.
    const cold: number[] = [];
    for (const ask of list) cold.push(await timed(() => ask(store)));
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) for (const ask of list) warm.push(await timed(() => ask(store)));
    measured.push({ name, target, cold: quantile(cold, 0.95), warm });
    step(`  ${name}: first ${milliseconds(quantile(cold, 0.95))}, again ${milliseconds(quantile(warm, 0.95))}`);
  }
  const sizes = [...(await store.sizes())].map(([name, bytes]) => [name, (bytes / tally.messages).toFixed(1)]);
  const name = `scale-${messages}`;
  const path = publish(name, `The case store with ${whole(messages)} messages`, [
    table(
      ["measure", "value"],
      [
        ["cases; messages", `${whole(tally.cases)}; ${whole(tally.messages)}`],
        ["loaded in (rows made, encoded, inserted, indexed)", `${tally.seconds.toFixed(0)} s`],
        ["messages a second", whole(tally.messages / tally.seconds)],
        ["start of the store", milliseconds(opening)],
        ["bytes on disk a message", whole(diskUse(join(folder, "store")) / tally.messages)],
        ["peak memory of all processes", megabytes(memory.peak())],
        ["answers checked; wrong", `${checked.length}; ${wrong.length}`],
      ],
    ),
    table(
      ["question", "first, p95", "again, p50", "again, p95", "target", "n"],
      measured.map((one) => [
        one.name,
        milliseconds(one.cold),
        milliseconds(quantile(one.warm, 0.5)),
        milliseconds(quantile(one.warm, 0.95)),
        milliseconds(one.target),
        String(one.warm.length),
      ]),
    ),
    `![Questions](${name}.svg)`,
    table(["table", "bytes a message"], sizes),
    "Rows of `casekeep synth` conversations over five years, with stand-ins where the generator planted personal data, go straight into the " +
      "case store: what reading and redacting costs is in [ingest.md](ingest.md). One client, in process, a page of 20 with the exact number of all. " +
      "*First*: the question had not been asked since the store started (the operating system may still have had the files in memory). *Again*: " +
      "totals, facets and dashboards that nothing has changed since are kept, so for those it is the time of looking whether something has. " +
      "Checked against counts made row by row while the rows were made.",
  ]);
  writeFileSync(
    path.replace(/\.md$/, ".svg"),
    barChart(
      `Questions over ${whole(messages)} messages`,
      measured.map((one) => ({ name: one.name, value: quantile(one.warm, 0.95), target: one.target })),
    ),
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  memory.stop();
  await store.close();
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
