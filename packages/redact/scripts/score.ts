/**
 * Prints leak, cover, precision and F2 over the project's own corpus, or over gold files of
 * `{id,text,spans:[{start,end,type}],lang?,kind?,known?}` lines, or, where they end in `.txt`, `lang|text with [[TYPE|value]]`: per type, per language and per kind.
 * Usage: node packages/redact/scripts/score.ts [FILE...] [--miss N] [--false N] [--out PREDICTIONS]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Finding, find } from "../src/index.ts";
import { type Cover, f2, full, leak, ownCorpus, precision, type Row, readGold, tally } from "./measure.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    miss: { type: "string", default: "0" },
    false: { type: "string", default: "0" },
    out: { type: "string" },
  },
});
const rows = positionals.length > 0 ? positionals.flatMap((path) => readGold(path)) : ownCorpus();
const findings = new Map<Row, readonly Finding[]>(
  rows.map((row) => [row, find(row.text, row.known === undefined ? {} : { known: row.known })]),
);
const found = (row: Row): readonly Finding[] => findings.get(row) ?? [];
const result = tally(rows, found);

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(6)}%`;
function table(name: string, groups: ReadonlyMap<string, Cover>): void {
  if (groups.size < 2) return;
  const width = Math.max(10, ...[...groups.keys()].map((key) => key.length));
  console.log(`\n${name.padEnd(width)}  spans    full%   leak%`);
  for (const [key, c] of [...groups].sort()) {
    console.log(`${key.padEnd(width)} ${String(c.spans).padStart(6)}  ${percent(full(c))} ${percent(leak(c))}`);
  }
}

console.log(`${rows.length} rows, ${result.all.spans} spans`);
console.log(`leak ${percent(leak(result.all))}   spans fully covered ${percent(full(result.all))}`);
console.log(
  `precision ${percent(precision(result))} of ${result.predicted}   over-redacted characters ${percent(result.over / (result.outside || 1))}   rows with nothing personal touched ${result.touched} of ${result.clean}`,
);
console.log(
  `F2 as presidio-research counts personal data whatever its type: tokens ${f2(result.tokens).toFixed(3)}, spans (nine tenths common) ${f2(result.spans).toFixed(3)}`,
);
table("type", result.byType);
table("language", result.byLanguage);
table("kind", result.byKind);

/** A span with what stands around it, on one line. */
function shown(row: Row, { start, end }: { start: number; end: number }): string {
  return `${JSON.stringify(row.text.slice(start, end))} in ${JSON.stringify(row.text.slice(Math.max(0, start - 50), end + 25))}`;
}
const FREE = /[\s\p{P}\p{S}\p{Cf}]/u;
const isCovered = (row: Row, p: number): boolean => found(row).some((f) => f.start <= p && p < f.end);
function* misses(): Iterable<string> {
  for (const row of rows) {
    for (const span of row.spans) {
      if (span.type.startsWith("~")) continue;
      const clear = Array.from({ length: span.end - span.start }, (_, i) => span.start + i);
      if (clear.every((p) => FREE.test(row.text[p] as string) || isCovered(row, p))) continue;
      yield `MISS  ${row.id} ${span.type} ${shown(row, span)}`;
    }
  }
}
function* mistakes(): Iterable<string> {
  for (const row of rows) {
    for (const f of found(row)) {
      if (row.spans.some((g) => f.start < g.end && g.start < f.end)) continue;
      yield `FALSE ${row.id} ${f.type}/${f.rule} ${shown(row, f)}`;
    }
  }
}
const byRule = new Map<string, number>();
for (const line of mistakes()) {
  const rule = (line.split(" ")[2] as string).split("/")[1] as string;
  byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
}
if (Number(values.false) > 0)
  console.log(
    `\nfalse by rule: ${[...byRule]
      .sort((a, b) => b[1] - a[1])
      .map(([rule, n]) => `${rule} ${n}`)
      .join(", ")}`,
  );
for (const line of [...misses()].slice(0, Number(values.miss))) console.log(line);
for (const line of [...mistakes()].slice(0, Number(values.false))) console.log(line);
if (values.out !== undefined) {
  const lines = rows.map((row) =>
    JSON.stringify({
      id: row.id,
      spans: found(row).map(({ start, end, type, score }) => ({ start, end, type, score })),
    }),
  );
  writeFileSync(values.out, `${lines.join("\n")}\n`);
}
