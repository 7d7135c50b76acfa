/**
 * How long people wait: the first dashboard after a start, searches of five kinds, and opening a case.
 *   node bench/questions.ts [--messages 1000000] [--seed S]
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./lib/corpus.ts";
import { asker, benchKeep, ingest } from "./lib/keep.ts";
import { publish, table, whole } from "./lib/machine.ts";
import { benchFolder, benchOptions, step } from "./lib/options.ts";
import type { Question } from "./lib/sampler.ts";
import { milliseconds, quantile, rounds, timed } from "./lib/timing.ts";

const DASHBOARDS = [
  ["volume", "month,region"],
  ["first_reply", "region"],
  ["full_resolution", "product"],
  ["sla_first_reply", "team"],
  ["backlog", "month"],
] as const;

const { messages, seed } = benchOptions(1_000_000);
const folder = benchFolder();
const path = join(folder, "export.ndjson");
step(`Writing and importing ${whole(messages)} synthetic messages ...`);
const corpus = await writeCorpus(path, messages, seed);
let keep = await benchKeep(folder);
try {
  await ingest(keep, path, corpus.cases);
  await keep.stop();
  rmSync(path);

  const starting = performance.now();
  keep = await benchKeep(folder);
  const started = performance.now() - starting;
  const ask = asker(keep, await keep.token("admin"));
  const rows: string[][] = [["start of a keep that holds all this", milliseconds(started), "", ""]];
  rows.push([
    "first dashboard after the start",
    milliseconds(await timed(() => ask.metric("volume", "month,region"))),
    "",
    "",
  ]);
  const row = (name: string, times: readonly number[]) =>
    rows.push([name, milliseconds(quantile(times, 0.5)), milliseconds(quantile(times, 0.95)), String(times.length)]);
  for (const [name, by] of DASHBOARDS)
    row(`dashboard: ${name} by ${by}`, await rounds([by], () => ask.metric(name, by), 10));
  for (const [kind, questions] of Object.entries<readonly Question[]>({ ...corpus.questions })) {
    row(`search: ${kind}`, await rounds(questions, (question) => ask.search(question)));
    row(
      `search: ${kind}, with facets`,
      await rounds(questions, (question) => ask.search(question, "status,product,region,month")),
    );
  }
  const { items } = await ask.page();
  row(
    "open a case",
    await rounds(
      items.slice(0, 100).map(({ id }) => id),
      ask.open,
      1,
    ),
  );
  publish("questions", `Questions over ${whole(messages)} messages`, [
    table(["question", "p50", "p95", "n"], rows),
    "One client, over HTTP with a token, warm, each answer with its audit record. A search answers with the newest 20 cases and the number of all.",
  ]);
} finally {
  await keep.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
