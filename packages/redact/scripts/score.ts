/**
 * Prints leak, cover and precision per type against a gold file of `{id,text,spans:[{start,end,type}],known?}` lines.
 * Usage: node packages/redact/scripts/score.ts FILE [--miss N] [--false N] [--out PREDICTIONS]
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Known } from "../src/index.ts";
import { find } from "../src/index.ts";

interface Row {
  id: string;
  text: string;
  lang?: string;
  known?: Known;
  spans: { start: number; end: number; type: string }[];
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node packages/redact/scripts/score.ts FILE [--miss N] [--false N] [--out PREDICTIONS]");
  process.exit(2);
}
const flag = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const showMiss = Number(flag("--miss") ?? 0);
const showFalse = Number(flag("--false") ?? 0);

// White space and punctuation need no cover: a leak is a letter, digit or sign of the value in clear.
const free = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff.,;:!?()[\]{}<>"'“”‘’«»„*_`~|\\/=@#+·-]/u;
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row);
const perType = new Map<string, { gold: number; full: number; chars: number; leak: number }>();
const falseByRule = new Map<string, number>();
let predicted = 0;
let right = 0;
let clean = 0;
let cleanTouched = 0;
const misses: string[] = [];
const falses: string[] = [];
const predictions: string[] = [];

for (const row of rows) {
  const found = find(row.text, row.known === undefined ? {} : { known: row.known });
  predictions.push(
    JSON.stringify({ id: row.id, spans: found.map(({ start, end, type, score }) => ({ start, end, type, score })) }),
  );
  const covered = new Uint8Array(row.text.length);
  for (const f of found) covered.fill(1, f.start, f.end);
  for (const span of row.spans) {
    if (span.type.startsWith("~")) continue;
    const t = perType.get(span.type) ?? { gold: 0, full: 0, chars: 0, leak: 0 };
    perType.set(span.type, t);
    let leak = 0;
    for (let i = span.start; i < span.end; i++) {
      if (free.test(row.text[i] as string)) continue;
      t.chars++;
      if (covered[i] === 0) leak++;
    }
    t.gold++;
    t.leak += leak;
    if (leak === 0) t.full++;
    else
      misses.push(
        `${row.id} ${span.type} ${JSON.stringify(row.text.slice(span.start, span.end))} in ${JSON.stringify(row.text.slice(Math.max(0, span.start - 50), span.end + 25))}`,
      );
  }
  let wrong = 0;
  for (const f of found) {
    predicted++;
    if (row.spans.some((g) => f.start < g.end && g.start < f.end)) right++;
    else {
      wrong++;
      falseByRule.set(f.rule, (falseByRule.get(f.rule) ?? 0) + 1);
      falses.push(
        `${row.id} ${f.type}/${f.rule} ${JSON.stringify(row.text.slice(f.start, f.end))} in ${JSON.stringify(row.text.slice(Math.max(0, f.start - 40), f.end + 25))}`,
      );
    }
  }
  if (!row.spans.some((g) => !g.type.startsWith("~"))) {
    clean++;
    if (wrong > 0) cleanTouched++;
  }
}

const percent = (a: number, b: number): string => `${((100 * a) / (b || 1)).toFixed(1).padStart(6)}%`;
console.log("type       spans   full%   leak%");
const all = { gold: 0, full: 0, chars: 0, leak: 0 };
for (const [type, t] of [...perType].sort()) {
  console.log(type.padEnd(10), String(t.gold).padStart(5), percent(t.full, t.gold), percent(t.leak, t.chars));
  all.gold += t.gold;
  all.full += t.full;
  all.chars += t.chars;
  all.leak += t.leak;
}
console.log("all".padEnd(10), String(all.gold).padStart(5), percent(all.full, all.gold), percent(all.leak, all.chars));
console.log(
  `precision ${percent(right, predicted)} of ${predicted}; rows with nothing personal touched ${cleanTouched} of ${clean}`,
);
if (showFalse > 0)
  console.log(
    [...falseByRule]
      .sort((a, b) => b[1] - a[1])
      .map(([rule, n]) => `${rule} ${n}`)
      .join(", "),
  );
for (const line of misses.slice(0, showMiss)) console.log("MISS ", line);
for (const line of falses.slice(0, showFalse)) console.log("FALSE", line);
const out = flag("--out");
if (out !== undefined) writeFileSync(out, `${predictions.join("\n")}\n`);
