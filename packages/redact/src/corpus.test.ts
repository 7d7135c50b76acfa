import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type CorpusRow, rowOf } from "../scripts/marked.ts";
import { findEach } from "./find.ts";
import { type Finding, find, type RedactResult, redact, redactEach } from "./index.ts";

/** White space and punctuation of a value need no cover. */
const FREE = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff.,;:!?()[\]{}<>"'“”‘’«»„*_`~|\\/=@#+·-]/u;

/** All rows side by side, as an import reads. */
const findingsOf = (list: readonly CorpusRow[]) => findEach(list.map(({ text }) => ({ text, options: {} })));

function check(row: CorpusRow, found: readonly Finding[]): void {
  const covered = new Uint8Array(row.text.length);
  for (const f of found) covered.fill(1, f.start, f.end);
  for (const span of row.spans) {
    let clear = "";
    for (let i = span.start; i < span.end; i++) {
      if (covered[i] === 0 && !FREE.test(row.text[i] as string)) clear += row.text[i];
    }
    expect(clear, `${row.id} ${row.text}`).toBe("");
    const types = found.filter((f) => f.start < span.end && span.start < f.end).map((f) => f.type as string);
    expect(types, `${row.id} ${row.text}`).toContain(span.type);
  }
  for (const f of found) {
    const wanted = row.spans.some((span) => f.start < span.end && span.start < f.end);
    expect(wanted, `${row.id} touched ${row.text.slice(f.start, f.end)}`).toBe(true);
  }
}

function rows(url: URL): CorpusRow[] {
  return readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as CorpusRow);
}

const folder = new URL("../corpus/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
const all = files.flatMap((name) => rows(new URL(name, folder)));
const found = findingsOf(all);
/** Transcripts: what one turn asks and another answers is read turn by turn. */
for (const [n, { id, text }] of all.entries()) if (id.startsWith("over-turns-")) found[n] = [...find(text)];

/** Read alone, each: npm run test:corpus. */
const ONE_IN = process.env.CASEKEEP_TEST_WHOLE === "1" ? 1 : 4;

describe("the project's corpus", () => {
  test("has at least 250 rows and agrees with its marked-up source", () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    for (const name of files) {
      const base = name.replace(".jsonl", "");
      const lines = readFileSync(new URL(`marked/${base}.txt`, folder), "utf8")
        .split("\n")
        .filter((l) => l !== "");
      const built = lines.map((line, i) => rowOf(`${base}-${String(i + 1).padStart(3, "0")}`, line));
      expect(rows(new URL(name, folder))).toEqual(built);
    }
  });

  test.each(all.map((row, n) => [row.id, row.why, row, n] as const))(
    "%s (%s): every value is covered, nothing else is touched",
    (_id, _why, row, n) => check(row, found[n] ?? []),
  );

  let redacted: readonly RedactResult[] = [];
  beforeAll(() => {
    redacted = redactEach(all.map(({ text }) => text));
  });

  test("texts side by side give what each gives alone, whatever stands before and behind them", () => {
    expect(redacted).toHaveLength(all.length);
    for (let n = 0; n < all.length; n += ONE_IN) expect(redacted[n]).toEqual(redact(all[n]?.text ?? ""));
  });

  test("what is read again once values are gone takes hardly anything that is nobody's", () => {
    const touched = all.filter(({ spans }, n) =>
      redacted[n]?.findings.some((f) => !spans.some((span) => f.start < span.end && span.start < f.end)),
    );
    expect(touched.length, touched.map(({ id }) => id).join(" ")).toBeLessThanOrEqual(12);
  });

  test("redacting any row twice changes nothing", () => {
    const twice = redactEach(redacted.map(({ text }) => text));
    all.forEach(({ id }, n) => {
      expect(twice[n]?.text, id).toBe(redacted[n]?.text);
    });
  });
});

const samples = new URL("../../../../shared/samples/redaction/corpus.jsonl", import.meta.url);
const present = existsSync(samples);
if (!present) console.log("skipped: ../shared/samples/redaction/corpus.jsonl is not beside the checkout");

describe.skipIf(!present)("the shared sample corpus", () => {
  const shared = present ? rows(samples) : [];
  const foundThere = findingsOf(shared);
  test.each(shared.map((row, n) => [row.id, row, n] as const))(
    "%s: every value is covered with its type, no look-alike is touched",
    (_id, row, n) => check(row, foundThere[n] ?? []),
  );
});
