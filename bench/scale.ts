/**
 * The case store at any size: loads so many messages (a run that was broken off goes on), checks its answers against what was counted
 * while the rows were made and against a sample of the rows read back one by one, and measures the questions people ask: the first time
 * after a start, again, and after changes.
 * With --keep the data stays: the next run of that size checks and measures it again. With --check it measures nothing; an answer that is
 * wrong ends either with 1.
 *   node bench/scale.ts [--messages 1000000] [--seed S] [--folder DIR] [--sample 1000000] [--keep] [--check]
 */
import { mkdirSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openEmbedded } from "@casekeep/casestore";
import { serviceViewer } from "../apps/server/src/access/index.ts";
import { diskUse, whole } from "./lib/machine.ts";
import { watchMemory } from "./lib/memory.ts";
import { benchOptions, step } from "./lib/options.ts";
import { asksOf } from "./lib/scale-asks.ts";
import { checks, estimates, NO_COUNT } from "./lib/scale-checks.ts";
import { load, note, type Progress } from "./lib/scale-load.ts";
import { measure, writer } from "./lib/scale-measure.ts";
import { report } from "./lib/scale-report.ts";
import { bruteForce } from "./lib/scale-sample.ts";
import { SPAN, UNTIL } from "./lib/scale-stamp.ts";
import { milliseconds, timed } from "./lib/timing.ts";

const { messages, seed, folder: parent, sample, keep, check } = benchOptions(1_000_000);
const folder = resolve(parent ?? tmpdir(), `casekeep-scale-${messages}-${seed.replaceAll(/[^\w-]/g, "_")}`);
const who = serviceViewer("quality");

mkdirSync(folder, { recursive: true, mode: 0o700 });
const memory = watchMemory(process.pid);
const open = () => openEmbedded({ folder: join(folder, "store"), now: () => UNTIL });
let store = await open();
try {
  const tally = await loaded();
  const answers = await answersTo(tally);
  if (answers.wrong > 0) process.exitCode = 1;
  if (!check) await measured(tally, answers);
} finally {
  memory.stop();
  await store.close();
}
if (!keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

async function loaded(): Promise<Progress> {
  step(`Loading ${whole(messages)} messages into ${folder} ...`);
  const tally = await load(store, folder, messages, seed, (so, perSecond) => {
    const left = (so.seconds / so.messages) * (messages - so.messages);
    step(
      `  ${whole(so.messages)} messages, block ${so.block} of ${so.blocks}, ${whole(perSecond)}/s, ` +
        `${whole(so.messages / so.seconds)}/s from the start, ${duration(left)} left`,
    );
  });
  if (tally.settled === 0) {
    // Once: what an earlier run of this changed stays beside the rest, as changes do.
    step("Merging what is left to merge ...");
    tally.settled = (await timed(() => store.settle())) / 1000;
  }
  tally.peakMemory = Math.max(tally.peakMemory, memory.peak());
  note(folder, tally);
  return tally;
}

/** How many answers were checked against what was counted and against a sample of the rows, and how they came out. */
async function answersTo(tally: Progress) {
  step("Checking ...");
  const checked = [...(await checks(store, who, tally))];
  const { questions } = tally;
  const span = { from: SPAN.from + (SPAN.to - SPAN.from) / 3, to: SPAN.to, messages: Math.min(sample, messages / 2) };
  const brute = await bruteForce(
    store,
    who,
    span,
    [...questions.rare, ...questions.common].map(({ q }) => q),
    questions.phrase.map(({ q }) => q.slice(1, -1)),
  );
  checked.push(...brute.checks);
  const uncounted = checked.filter(({ got }) => got === NO_COUNT);
  const wrong = checked.filter(({ expected, got }) => expected !== got && got !== NO_COUNT);
  step(
    `  ${checked.length} answers, ${wrong.length} wrong, ${uncounted.length} without a count; ` +
      `${whole(brute.messages)} messages read one by one`,
  );
  for (const { name, expected, got } of wrong) step(`  WRONG ${name}: ${expected} expected, ${got} found`);
  return { checked: checked.length, wrong: wrong.length, uncounted: uncounted.length, sample: brute.messages };
}

async function measured(tally: Progress, answers: Awaited<ReturnType<typeof answersTo>>): Promise<void> {
  const about = await estimates(store, who, tally);
  step(`  of ${about.asked} estimates ${about.none} tell nothing, ${about.within} hold their margin`);

  step("Measuring ...");
  const tables = [...(await store.sizes())];
  const columns = [...(await store.columnSizes())].filter(([, size]) => size >= tally.messages);
  await store.close();
  const bytes = diskUse(join(folder, "store"));
  const opening = await timed(async () => {
    store = await open();
  });
  const writes = await writer(store, who, tally);
  const asks = [...asksOf(who, tally), ...writes.asks];
  const [load1] = loadavg();
  const times = await measure(store, asks, writes.change, ({ name, first, p95, changed }) =>
    step(`  ${name}: first ${milliseconds(first)}, again ${milliseconds(p95)}, changed ${milliseconds(changed)}`),
  );
  report({
    ...{ messages: tally.messages, cases: tally.cases, seconds: tally.seconds, settled: tally.settled, opening, times },
    ...{ tables, columns, bytes, peakMemory: Math.max(tally.peakMemory, memory.peak()) },
    ...{ ...answers, others: load1 ?? 0, estimates: about },
  });
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes >= 60
    ? `${Math.floor(minutes / 60)} h ${minutes % 60} min`
    : `${minutes} min ${Math.ceil(seconds % 60)} s`;
}
