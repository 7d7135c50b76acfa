import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { barChart, lineChart } from "./chart.ts";
import { machine, megabytes, publish, RESULTS, table, whole } from "./machine.ts";
import type { Estimates } from "./scale-checks.ts";
import type { Times } from "./scale-measure.ts";
import { milliseconds } from "./timing.ts";

/** What a run of one size found; kept beside its page so that sizes can be laid side by side. */
export interface Result {
  readonly messages: number;
  readonly cases: number;
  readonly seconds: number;
  readonly settled: number;
  readonly opening: number;
  readonly bytes: number;
  readonly tables: readonly (readonly [name: string, bytes: number])[];
  /** Those of at least a byte a message. */
  readonly columns: readonly (readonly [name: string, bytes: number])[];
  readonly peakMemory: number;
  readonly sample: number;
  readonly checked: number;
  readonly wrong: number;
  /** Of those checked, the ones that the store did not count in time. */
  readonly uncounted: number;
  readonly estimates?: Estimates;
  /** Processes that wanted the processor in the minute before the questions were asked (load average). */
  readonly others: number;
  readonly times: readonly Times[];
  readonly machine: string;
  readonly day: string;
}

/** The page of one size, and that of the growth over all sizes that were run. Returns the first one's path. */
export function report(result: Omit<Result, "machine" | "day">): string {
  const name = `scale-${result.messages}`;
  const { times } = result;
  const path = publish(name, `The case store with ${whole(result.messages)} messages`, [
    table(
      ["measure", "value"],
      [
        ["cases; messages", `${whole(result.cases)}; ${whole(result.messages)}`],
        ["loaded in (rows made, encoded, inserted, indexed)", `${result.seconds.toFixed(0)} s`],
        ["messages a second", whole(result.messages / result.seconds)],
        ["merged until nothing was left to merge", `${result.settled.toFixed(0)} s`],
        ["start of the store", milliseconds(result.opening)],
        ["bytes on disk a message", whole(result.bytes / result.messages)],
        ["peak memory of all processes", megabytes(result.peakMemory)],
        ["messages of the sample read one by one", whole(result.sample)],
        ["answers checked; wrong; without a count", `${result.checked}; ${result.wrong}; ${result.uncounted}`],
        ["estimates asked; none; within their margin; furthest off", estimated(result.estimates)],
        ["load of the machine before the questions", result.others.toFixed(1)],
      ],
    ),
    table(
      ["question", "again, p50", "again, p95", "target", "first, p95", "after a change, p95", "without a count", "n"],
      times.map((one) => [
        ...[one.name, milliseconds(one.p50), milliseconds(one.p95), milliseconds(one.target)],
        ...[milliseconds(one.first), milliseconds(one.changed), share(one.uncounted), String(one.n)],
      ]),
    ),
    `![Questions](${name}.svg)`,
    table(
      ["table", "bytes a message"],
      result.tables.map(([of, bytes]) => [of, (bytes / result.messages).toFixed(1)]),
    ),
    table(
      ["column or index of at least one byte a message", "bytes a message"],
      result.columns.map(([of, bytes]) => [of, (bytes / result.messages).toFixed(1)]),
    ),
    "Conversations of `casekeep synth` over five years, with stand-ins where the generator planted personal data, go straight into the " +
      "case store: what reading and redacting costs is in [ingest.md](ingest.md). Up to 200,000 messages of them are different texts; every copy " +
      "has ids, instants, people, stand-ins, numbers and ciphertext of its own. One client, in process, a page of 20. " +
      "*First*: the question had not been asked since the store started (the operating system may still have had the files in memory). *Again*: " +
      "totals, facets and dashboards that nothing has changed since are kept, so for those it is the time of looking whether something has. " +
      "*After a change*: a case of every year was written again just before. *Without a count*: pages that did not wait for the number of all, " +
      "which is then asked for by itself (*about how many*: estimated from a part of the cases; *number and facets*: counted, half a minute at most). Answers were checked against counts made while the rows were made, " +
      "and against a sample of the rows read back one by one.",
  ]);
  const svg = barChart(
    `Questions over ${whole(result.messages)} messages`,
    times.map((one) => ({ name: one.name, value: one.p95, target: one.target })),
  );
  writeFileSync(path.replace(/\.md$/, ".svg"), svg);
  const saved: Result = { ...result, machine: machine(), day: new Date().toISOString().slice(0, 10) };
  writeFileSync(path.replace(/\.md$/, ".json"), `${JSON.stringify(saved, null, 2)}\n`);
  growth();
  return dirname(path);
}

const estimated = (of: Estimates | undefined) =>
  of === undefined ? "-" : `${of.asked}; ${of.none}; ${of.within}; ${(100 * of.furthest).toFixed(1)} %`;

/** Out of the saved results of every size, each measured by itself. */
function growth(): void {
  if (!existsSync(RESULTS)) return;
  const results = readdirSync(RESULTS)
    .filter((name) => /^scale-\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(RESULTS, name), "utf8")) as Result)
    .sort((a, b) => a.messages - b.messages);
  const [smallest] = results;
  const largest = results.at(-1);
  if (smallest === undefined || largest === undefined || results.length < 2) return;
  const row = (name: string, of: (one: Result) => string) => [name, ...results.map(of)];
  // Larger ones may have been run before a question was added.
  const asked = [...new Set(results.flatMap(({ times }) => times.map(({ name }) => name)))];
  const timeOf = (one: Result, name: string) => one.times.find((times) => times.name === name);
  publish("growth", `From ${whole(smallest.messages)} to ${whole(largest.messages)} messages`, [
    table(
      ["measure", ...results.map(({ messages }) => whole(messages))],
      [
        row("loaded in", ({ seconds }) => `${seconds.toFixed(0)} s`),
        row("messages a second", (one) => whole(one.messages / one.seconds)),
        row("bytes on disk a message", (one) => whole(one.bytes / one.messages)),
        row("peak memory of all processes", ({ peakMemory }) => megabytes(peakMemory)),
        row("start of the store", ({ opening }) => milliseconds(opening)),
        row("answers checked; wrong; without a count", (one) => `${one.checked}; ${one.wrong}; ${one.uncounted}`),
        row("estimates asked; none; within their margin; furthest off", (one) => estimated(one.estimates)),
        row("load of the machine before the questions", ({ others }) => others.toFixed(1)),
      ],
    ),
    "95th percentiles, warm; after a change of every year in parentheses:",
    table(
      ["question", ...results.map(({ messages }) => whole(messages)), "target"],
      asked.map((name) => [
        name,
        ...results.map((one) => {
          const times = timeOf(one, name);
          return times === undefined ? "-" : `${milliseconds(times.p95)} (${milliseconds(times.changed)})`;
        }),
        milliseconds(
          results.map((one) => timeOf(one, name)?.target).find((target) => target !== undefined) ?? Number.NaN,
        ),
      ]),
    ),
    "![Growth](growth.svg)",
    `Each size was measured by itself: ${results.map((one) => `${whole(one.messages)} on ${one.machine}, ${one.day}`).join("; ")}.`,
  ]);
  const sizes = results.map(({ messages }) => messages);
  writeFileSync(
    join(RESULTS, "growth.svg"),
    lineChart("Growth with the number of messages", sizes, [
      {
        title: "load, seconds",
        lines: [{ name: "load", values: results.map(({ seconds }) => seconds) }],
      },
      {
        title: "disk and memory, MB",
        lines: [
          { name: "disk", values: results.map(({ bytes }) => bytes / 1e6) },
          { name: "memory", values: results.map(({ peakMemory }) => peakMemory / 1e6) },
        ],
      },
      {
        title: "p95 warm, ms",
        lines: SHOWN.map((name) => ({ name, values: results.map((one) => timeOf(one, name)?.p95 ?? Number.NaN) })),
      },
      {
        title: "p95 after a change, ms",
        lines: SHOWN.map((name) => ({ name, values: results.map((one) => timeOf(one, name)?.changed ?? Number.NaN) })),
      },
    ]),
  );
}

const share = (of: number) => (of > 0 ? `${(100 * of).toFixed(0)} %` : "");

const SHOWN = [
  "word of one case",
  "common word",
  "phrase",
  "common word, all facets",
  "volume by month and region",
  "first reply by region",
  "open a case",
];
