/**
 * Redaction beside three libraries from npm: what stays readable, what is taken needlessly, how fast, and the worst hostile
 * string; the same texts in one run. Then the whole command on all cores. The libraries are installed into bench/redact-peers on first use.
 *   node bench/redact.ts
 */
import { ownCorpus, type Row, type Span, sharedSets, tally } from "../packages/redact/scripts/measure.ts";
import { worst } from "./lib/hostile.ts";
import { publish, table } from "./lib/machine.ts";
import { ndjsonRedacted } from "./lib/ndjson-redacted.ts";
import { step } from "./lib/options.ts";
import { type Figures, figures, over, perSecond } from "./lib/redaction-figures.ts";
import { type Detector, detectors } from "./lib/redactors.ts";

/** What the first of a list of columns, Casekeep's, holds. */
const first = <T>(list: readonly (readonly [string, T])[]): T => (list[0] as readonly [string, T])[1];

const sets: (readonly [string, readonly Row[]])[] = [["the project's corpus", ownCorpus()], ...sharedSets()];
const systems = await detectors();

/** Spans of every row, made before anything is counted: two of the libraries answer later. */
async function predict(system: Detector, rows: readonly Row[]): Promise<Map<Row, readonly Span[]>> {
  const spans = new Map<Row, readonly Span[]>();
  for (const row of rows) spans.set(row, await system.spans(row.text));
  return spans;
}

async function measured(system: Detector, rows: readonly Row[]): Promise<Figures> {
  const spans = await predict(system, rows);
  return figures(tally(rows, (row) => spans.get(row) ?? []));
}

const parts: string[] = [];
/** For each set, of each system. */
const figuresOf: Figures[][] = [];
for (const [name, rows] of sets) {
  step(`${name}: ${rows.length} texts ...`);
  const columns: (readonly [string, Figures])[] = [];
  for (const system of systems) {
    step(`  ${system.name}`);
    columns.push([system.name, await measured(system, rows)]);
  }
  figuresOf.push(columns.map(([, one]) => one));
  parts.push(`## ${name}, ${rows.length} texts`, compared(columns));
}

step("speed and hostile strings ...");
interface Speed {
  readonly alone: number;
  readonly together: number | undefined;
  readonly hostile: Awaited<ReturnType<typeof worst>>;
}
const speeds: Speed[] = [];
for (const system of systems) {
  step(`  ${system.name}`);
  const alone = await perSecond(async (texts) => {
    for (const text of texts) await system.redact(text);
  });
  const each = system.redactEach;
  const together = each === undefined ? undefined : await perSecond((texts) => each(texts));
  speeds.push({ alone, together, hostile: await worst(system.name) });
}
step("  casekeep redact --format jsonl");
const through = await ndjsonRedacted();

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const others = systems.slice(1).map(() => "-");
const rate = (value: number | undefined): string => (value === undefined ? "-" : value.toPrecision(3));
const summary = table(
  ["measure", ...systems.map(({ name }) => name)],
  [
    ...sets.map(([name], n) => [`leak, ${name}`, ...(figuresOf[n] as Figures[]).map(({ leak }) => percent(leak))]),
    ["MB a second of one thread, one message of 250 bytes after the other", ...speeds.map(({ alone }) => rate(alone))],
    ["the same, many messages handed over at once", ...speeds.map(({ together }) => rate(together))],
    ["MB a second of two cores, NDJSON in and out of the command", rate(through.twoCores), ...others],
    ["the same by the clock of this machine, its start counted", rate(through.clock), ...others],
    [
      "slowest of the hostile strings, 50 KB",
      ...speeds.map(
        ({ hostile: { name, milliseconds, stopped } }) =>
          `${stopped ? "over " : ""}${over(milliseconds)} (${name.replaceAll("|", "\\|").replaceAll("`", "'")})`,
      ),
    ],
  ],
);
parts.unshift("## Leak and speed", summary);
parts.push(
  "Every library as its own documentation starts it, with its defaults; the libraries return text, and where they give no offsets " +
    "the spans are what differs between the text and the result. Leak is the share of the letters and digits of personal values that stay " +
    "readable; full cover the share of values of which nothing stays; precision the share of what was taken that touches a personal value; " +
    "over-redaction the share of all other characters that was taken too. The ratio of a leak is Casekeep's over the library's: " +
    "smaller is better; of cover and precision larger. Speed is counted in time of the processor but where the clock is named. A hostile " +
    "string that takes more than five seconds is stopped and counts as five; a library's strings together have one minute.",
);
publish("redact", "Casekeep's redaction beside libraries from npm", parts);

/** One table of a set: a line for each figure, and Casekeep's over each library's. */
function compared(columns: readonly (readonly [string, Figures])[]): string {
  const own = first(columns);
  const lines: readonly (readonly [string, keyof Figures])[] = [
    ["leak", "leak"],
    ["values fully covered", "full"],
    ["precision", "precision"],
    ["over-redaction", "over"],
    ["texts with nothing personal touched", "touched"],
  ];
  return table(
    ["measure", ...columns.map(([name]) => name), ...columns.slice(1).map(([name]) => `Casekeep / ${name}`)],
    lines.map(([title, key]) => [
      title,
      ...columns.map(([, one]) => `${(100 * one[key]).toFixed(1)} %`),
      ...columns.slice(1).map(([, one]) => (one[key] === 0 ? "-" : (own[key] / one[key]).toPrecision(2))),
    ]),
  );
}
