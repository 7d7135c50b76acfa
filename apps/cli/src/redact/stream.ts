import { once } from "node:events";
import { type Cover, cutText, joiner, type Stretch } from "@casekeep/redact/handing-out";
import { count, plain, print, say } from "../output.ts";
import { decode } from "./decode.ts";
import type { Job, JobResult, Why } from "./job.ts";
import { cutLines } from "./lines.ts";
import { runJobs } from "./pool.ts";
import type { Settings } from "./settings.ts";

/** Bad lines named one by one; after that only counted. */
const NAMED = 100;

/** Counts and names lines that could not be redacted. Nothing of them is shown. */
function badLines() {
  let total = 0;
  return {
    add(line: number, reason: string) {
      if (total++ < NAMED) say(`line ${line}: ${reason}; left out`);
    },
    finish(): number {
      if (total > NAMED) say(`... and ${count(total - NAMED)} more; ${count(total)} lines in all were left out`);
      return total;
    },
  };
}

/** JSON lines in, JSON lines out. Returns the number of lines that could not be read. */
export async function redactJsonl(input: AsyncIterable<Buffer>, settings: Settings): Promise<number> {
  const bad = badLines();
  let line = 0;
  // Lines that were dropped unread, by the number of jobs before them: they are counted in their place.
  const dropped = new Map<number, number>();
  let jobs = 0;
  async function* source(): AsyncIterable<Job> {
    for await (const item of cutLines(input)) {
      if (item.kind === "too-long") dropped.set(jobs, (dropped.get(jobs) ?? 0) + 1);
      else {
        jobs++;
        yield item.job;
      }
    }
  }
  const passDropped = (before: number) => {
    for (let n = dropped.get(before) ?? 0; n > 0; n--) bad.add(++line, "too long");
    dropped.delete(before);
  };
  let done = 0;
  for await (const result of runJobs(source(), settings)) {
    if (result.kind !== "lines") continue;
    passDropped(done++);
    for (const each of result.bad) bad.add(line + each.line, each.reason);
    line += result.lines;
    if (!process.stdout.write(result.bytes)) await once(process.stdout, "drain");
  }
  passDropped(done);
  return bad.finish();
}

/** Text in, text out. Returns the number of lines and stretches that could not be examined; they are left out whole. */
export async function redactText(input: AsyncIterable<Buffer>, settings: Settings): Promise<number> {
  const bad = badLines();
  const waiting: Stretch[] = [];
  async function* source(): AsyncIterable<Job> {
    const text = decode(input, (line) => bad.add(line, "not UTF-8"));
    for await (const stretch of cutText(text)) {
      waiting.push(stretch);
      yield { kind: "text", stretch };
    }
  }
  const join = joiner();
  const table = settings.explain ? explanations() : undefined;
  let line = 1;
  let held: { text: string; covers: readonly Cover[] } | undefined;
  const write = async (ahead: readonly Cover[]) => {
    if (held !== undefined) await print(join.write(held.text, held.covers, ahead));
  };
  for await (const result of runJobs(source(), settings)) {
    const { seen, start, end } = waiting.shift() as Stretch;
    const { covers, lines, reason, why } = result as Extract<JobResult, { kind: "text" }>;
    await write(covers ?? []);
    const text = seen.slice(start, end);
    // Not examined: covered from end to end.
    held = { text, covers: covers ?? [{ start: 0, end: text.length, standIn: "[NOT EXAMINED]" }] };
    if (covers === null) bad.add(line, reason === "could not be examined" ? `the text from here ${reason}` : reason);
    table?.add(why, line);
    line += lines;
    table?.ended(text);
  }
  await write([]);
  return bad.finish();
}

/** A table on stderr: where each finding stands, what was done with it and why; nothing of the value. */
function explanations() {
  const row = (...cells: readonly string[]) => {
    const widths = [10, 10, 10, 6, 24];
    say(
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join(" ")
        .trimEnd(),
    );
  };
  row("line:col", "type", "action", "score", "rule", "cue");
  /** UTF-16 code units of the line that stand in earlier stretches. */
  let column = 0;
  return {
    add(all: readonly Why[], line: number) {
      for (const why of all) {
        const at = (why.line === 0 ? column : 0) + why.column + 1;
        row(
          `${line + why.line}:${at}`,
          why.type,
          why.action,
          why.score.toFixed(2),
          why.rule,
          plain(why.cue, 40) || "-",
        );
      }
    },
    ended(text: string) {
      const feed = text.lastIndexOf("\n");
      column = feed === -1 ? column + text.length : text.length - feed - 1;
    },
  };
}
