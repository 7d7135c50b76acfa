/**
 * What the second detector flags of what the first one missed, and how often it flags text with nothing personal in it.
 * Reads gold files of `{id,text,spans:[{start,end,type}]}` lines, redacts each text with packages/redact, and asks
 * `suspects` about the result. A type that begins with "~" is not personal.
 * Usage: node packages/residual/train/measure.ts [FILE...] [--synth MESSAGES [--seed N]] [--background] [--miss N] [--false N]
 * The last line of each set is by language: messages with nothing left that were flagged, and spans left that were.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { synthesize } from "@casekeep/synth";
import { backgroundOf, FLAG, riskOf, suspects } from "../src/index.ts";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Row {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lang?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    synth: { type: "string", default: "0" },
    seed: { type: "string", default: "77" },
    background: { type: "boolean", default: false },
    miss: { type: "string", default: "0" },
    false: { type: "string", default: "0" },
    redact: { type: "string", default: "@casekeep/redact" },
    planted: { type: "boolean", default: false },
    raw: { type: "boolean", default: false },
    flag: { type: "string", default: String(FLAG) },
  },
});
const { redact } = (await import(values.redact)) as typeof import("@casekeep/redact");
const flag = Number(values.flag);

const shared = join(import.meta.dirname, "../../../../shared");
const usual = [
  "data/redaction/presidio_synth_dataset_v2.jsonl",
  "data/redaction/plpii_clean.jsonl",
  "data/redaction/argus_realistic.jsonl",
  "samples/redaction/corpus.jsonl",
]
  .map((file) => join(shared, file))
  .filter((file) => existsSync(file));
const files = positionals.length > 0 ? positionals : usual;
if (files.length === 0) console.log("no gold files found beside the checkout; give some");

const sets: [string, Row[]][] = files.map((file) => [
  basename(file),
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row),
]);
if (Number(values.synth) > 0) {
  const rows: Row[] = [];
  for (const made of synthesize({ seed: Number(values.seed), messages: Number(values.synth) }))
    made.messages.forEach((m, i) => {
      rows.push({ text: m.body, spans: made.truth.messages[i] ?? [], lang: made.language ?? "" });
    });
  sets.push(["synth", rows]);
}

/** White space and punctuation are not personal. */
const counts = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

interface Left {
  /** For each unit of the redacted text: 0 not personal, else 1 + index of the gold span it is left from. */
  readonly owner: Int32Array;
  readonly text: string;
}

/** Every gold span but one becomes a stand-in: what the stored text looks like where the first engine misses that one. */
function planted(row: Row, at: number): Left {
  const spans = row.spans.filter((s) => !s.type.startsWith("~")).sort((a, b) => a.start - b.start);
  const kept = spans.length === 0 ? undefined : spans[(at * 7919) % spans.length];
  const owner: number[] = [];
  let text = "";
  const copy = (from: number, to: number, who: number): void => {
    text += row.text.slice(from, to);
    for (let i = from; i < to; i++) owner.push(who);
  };
  let done = 0;
  for (const span of spans) {
    if (span.start < done) continue;
    copy(done, span.start, 0);
    if (span === kept) copy(span.start, span.end, row.spans.indexOf(span) + 1);
    else {
      const standIn = `[${span.type}·${(span.start % 7) + 1}]`;
      text += standIn;
      for (let i = 0; i < standIn.length; i++) owner.push(0);
    }
    done = span.end;
  }
  copy(done, row.text.length, 0);
  return { owner: Int32Array.from(owner), text };
}

/** The redacted text with the places of the gold characters that are still in it. */
function leftOf(row: Row): Left {
  if (values.raw) {
    const owner = new Int32Array(row.text.length);
    row.spans.forEach((s, k) => {
      if (!s.type.startsWith("~")) owner.fill(k + 1, s.start, s.end);
    });
    return { owner, text: row.text };
  }
  const { text, findings } = redact(row.text);
  const owner = new Int32Array(text.length);
  let out = 0;
  let at = 0;
  const gold = new Int32Array(row.text.length);
  row.spans.forEach((s, k) => {
    if (!s.type.startsWith("~")) gold.fill(k + 1, s.start, s.end);
  });
  const copy = (to: number): void => {
    for (; at < to; at++, out++) owner[out] = gold[at] as number;
  };
  for (const f of findings) {
    copy(f.start);
    // Past the stand-in: what follows the finding in the source goes on where the stand-in ends.
    out = text.indexOf("]", out) + 1;
    at = f.end;
  }
  copy(row.text.length);
  return { owner, text };
}

const NUMBERS = new Set(["ID", "IBAN", "CARD", "BANK", "PHONE", "PASSPORT", "DEVICE", "IP", "DOB", "GEO"]);

/** The share of leaks that stand in the riskiest fifth of the messages: 20 % if `riskOf` knew nothing. */
function ranked(risks: { risk: number; leaks: boolean }[]): string {
  const all = risks.filter((r) => r.leaks).length;
  if (all < 5) return "";
  const top = [...risks].sort((a, b) => b.risk - a.risk).slice(0, Math.ceil(risks.length / 5));
  return `; the riskiest fifth holds ${percent(top.filter((r) => r.leaks).length, all)} of the messages with something left`;
}

const percent = (a: number, b: number): string => (b === 0 ? "-" : `${((100 * a) / b).toFixed(1)}%`);

for (const [name, rows] of sets) {
  const left = rows.map((row, at) => (values.planted ? planted(row, at) : leftOf(row)));
  const background = values.background ? backgroundOf(left.map((l) => l.text)) : undefined;
  const perType = new Map<string, { spans: number; touched: number; chars: number; flagged: number }>();
  const perLanguage = new Map<string, { clean: number; cleanFlagged: number; spans: number; touched: number }>();
  let clean = 0;
  let cleanFlagged = 0;
  let leaky = 0;
  let leakyFlagged = 0;
  let bytes = 0;
  let spent = 0;
  const risks: { risk: number; leaks: boolean }[] = [];
  const misses: string[] = [];
  const falses: string[] = [];
  const reasons = new Map<string, number>();
  rows.forEach((row, at) => {
    const { owner, text } = left[at] as Left;
    bytes += Buffer.byteLength(text);
    const before = process.cpuUsage();
    const all = suspects(text, {
      ...(background === undefined ? {} : { background }),
      ...(row.lang === undefined ? {} : { locale: row.lang }),
    });
    const used = process.cpuUsage(before);
    spent += (used.user + used.system) / 1000;
    const found = all.filter((s) => s.score >= flag);
    const cover = new Uint8Array(text.length);
    for (const s of found) cover.fill(1, s.start, s.end);
    const language = row.lang ?? "?";
    const l = perLanguage.get(language) ?? { clean: 0, cleanFlagged: 0, spans: 0, touched: 0 };
    perLanguage.set(language, l);
    const personal = row.spans.some((s) => !s.type.startsWith("~"));
    let leaks = false;
    row.spans.forEach((span, k) => {
      if (span.type.startsWith("~")) return;
      let chars = 0;
      let flagged = 0;
      let digitLeft = false;
      for (let i = 0; i < text.length; i++) {
        if (owner[i] !== k + 1 || !counts(text[i] as string)) continue;
        chars++;
        if (/\p{Nd}/u.test(text[i] as string)) digitLeft = true;
        if (cover[i] === 1) flagged++;
      }
      // What is left of a number is its label ("PESEL:") unless a digit is left.
      if (chars === 0 || (NUMBERS.has(span.type) && !digitLeft)) return;
      leaks = true;
      const t = perType.get(span.type) ?? { spans: 0, touched: 0, chars: 0, flagged: 0 };
      perType.set(span.type, t);
      t.spans++;
      l.spans++;
      if (flagged > 0) l.touched++;
      t.chars += chars;
      t.flagged += flagged;
      if (flagged > 0) t.touched++;
      else
        misses.push(
          `${span.type} ${JSON.stringify(row.text.slice(span.start, span.end))} in ${JSON.stringify(row.text.slice(Math.max(0, span.start - 40), span.end + 25))}`,
        );
    });
    risks.push({ risk: riskOf(text, row.lang === undefined ? {} : { language: row.lang }), leaks });
    if (leaks) {
      leaky++;
      if (found.length > 0) leakyFlagged++;
    }
    if (!leaks) {
      l.clean++;
      if (found.length > 0) l.cleanFlagged++;
    }
    if (!personal) {
      clean++;
      if (found.length > 0) cleanFlagged++;
      for (const s of found) {
        reasons.set(s.reason, (reasons.get(s.reason) ?? 0) + 1);
        falses.push(
          `${s.type} ${s.reason} ${s.score.toFixed(2)} ${JSON.stringify(text.slice(s.start, s.end))} in ${JSON.stringify(text.slice(Math.max(0, s.start - 40), s.end + 25))}`,
        );
      }
    }
  });
  console.log(`\n${name}: ${rows.length} messages${values.background ? ", with background" : ""}`);
  const total = { spans: 0, touched: 0, chars: 0, flagged: 0 };
  for (const [type, t] of [...perType].sort()) {
    console.log(
      `  ${type.padEnd(9)} left ${String(t.spans).padStart(4)} spans, ${String(t.chars).padStart(6)} characters; flagged ${percent(t.touched, t.spans)} of spans, ${percent(t.flagged, t.chars)} of characters`,
    );
    total.spans += t.spans;
    total.touched += t.touched;
    total.chars += t.chars;
    total.flagged += t.flagged;
  }
  console.log(
    `  all       left ${total.spans} spans, ${total.chars} characters; flagged ${percent(total.touched, total.spans)} of spans, ${percent(total.flagged, total.chars)} of characters`,
  );
  console.log(
    `  messages with something left: ${leaky}, flagged ${percent(leakyFlagged, leaky)}; with nothing personal: ${clean}, flagged ${percent(cleanFlagged, clean)} ${[...reasons].map(([r, n]) => `${r} ${n}`).join(", ")}`,
  );
  console.log(`  ${(bytes / 1e6 / (spent / 1000)).toFixed(2)} MB/s by processor time${ranked(risks)}`);
  console.log(
    `  ${[...perLanguage]
      .sort((a, b) => b[1].clean - a[1].clean)
      .map(
        ([name, l]) =>
          `${name}: ${percent(l.cleanFlagged, l.clean)} of ${l.clean} clean, ${percent(l.touched, l.spans)} of ${l.spans} left`,
      )
      .join("; ")}`,
  );
  for (const line of misses.slice(0, Number(values.miss))) console.log(`  MISS  ${line}`);
  for (const line of falses.slice(0, Number(values.false))) console.log(`  FALSE ${line}`);
}
