/**
 * Redaction beside three libraries from npm: what stays readable, what is taken needlessly, how fast, and the worst hostile
 * string; the same texts in one run on one thread. The libraries are installed into bench/redact-peers on first use.
 *   node bench/redact.ts
 */
import { ownCorpus, type Row, type Span, sharedSets, tally } from "../packages/redact/scripts/measure.ts";
import { publish, table } from "./lib/machine.ts";
import { step } from "./lib/options.ts";
import { type Figures, figures, over, perSecond, worst } from "./lib/redaction-figures.ts";
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
for (const [name, rows] of sets) {
  step(`${name}: ${rows.length} texts ...`);
  const columns: (readonly [string, Figures])[] = [];
  for (const system of systems) {
    step(`  ${system.name}`);
    columns.push([system.name, await measured(system, rows)]);
  }
  parts.push(`## ${name}, ${rows.length} texts`, compared(columns));
}

step("speed and hostile strings ...");
const speeds: (readonly [string, number])[] = [];
const hostile: (readonly [string, readonly [string, number]])[] = [];
for (const system of systems) {
  step(`  ${system.name}`);
  speeds.push([system.name, await perSecond(system)]);
  hostile.push([system.name, await worst(system)]);
}
parts.push(
  "## Speed, one thread",
  table(
    ["measure", ...speeds.map(([name]) => name), ...speeds.slice(1).map(([name]) => `Casekeep / ${name}`)],
    [
      [
        "MB a second of the processor, messages of 250 bytes",
        ...speeds.map(([, rate]) => rate.toPrecision(3)),
        ...speeds.slice(1).map(([, rate]) => (first(speeds) / rate).toPrecision(2)),
      ],
      [
        "slowest of the hostile strings, 50 KB",
        ...hostile.map(([, [name, ms]]) => `${over(ms)} (${name.replaceAll("|", "\\|").replaceAll("`", "'")})`),
        ...hostile.slice(1).map(([, [, ms]]) => (first(hostile)[1] / ms).toPrecision(2)),
      ],
    ],
  ),
  "Every library as its own documentation starts it, with its defaults; the libraries return text, and where they give no offsets " +
    "the spans are what differs between the text and the result. Leak is the share of the letters and digits of personal values that stay " +
    "readable; full cover the share of values of which nothing stays; precision the share of what was taken that touches a personal value; " +
    "over-redaction the share of all other characters that was taken too. The ratio of a leak or of a time is Casekeep's over the library's: " +
    "smaller is better; of cover, precision and speed larger. A hostile string that takes more than five seconds is stopped at the next and " +
    "counts as it stands.",
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
