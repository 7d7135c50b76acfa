import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { count, print, say } from "../output.ts";
import type { Cover, Job, JobResult } from "./job.ts";
import { cutLines } from "./lines.ts";
import { runJobs } from "./pool.ts";
import { cutText, joiner, type Stretch } from "./windows.ts";

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
export async function redactJsonl(input: AsyncIterable<Buffer>): Promise<number> {
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
  for await (const result of runJobs(source())) {
    if (result.kind !== "lines") continue;
    passDropped(done++);
    for (const each of result.bad) bad.add(line + each.line, each.reason);
    line += result.lines;
    if (!process.stdout.write(result.bytes)) await once(process.stdout, "drain");
  }
  passDropped(done);
  return bad.finish();
}

/** Text in, text out. Returns the number of stretches that could not be examined; they are left out whole. */
export async function redactText(input: AsyncIterable<Buffer>): Promise<number> {
  const bad = badLines();
  const waiting: Stretch[] = [];
  async function* source(): AsyncIterable<Job> {
    for await (const stretch of cutText(decoded(input), randomBytes(32))) {
      waiting.push(stretch);
      yield stretch.job;
    }
  }
  const join = joiner();
  let line = 1;
  let held: { text: string; covers: readonly Cover[] } | undefined;
  const write = async (ahead: readonly Cover[]) => {
    if (held !== undefined) await print(join.write(held.text, held.covers, ahead));
  };
  for await (const result of runJobs(source())) {
    const { text } = waiting.shift()!;
    const covers = (result as Extract<JobResult, { kind: "text" }>).covers;
    await write(covers ?? []);
    // Not examined: covered from end to end.
    held = { text, covers: covers ?? [{ start: 0, end: text.length, standIn: "[NOT EXAMINED]" }] };
    if (covers === null) bad.add(line, "the text from here could not be examined");
    line += (result as Extract<JobResult, { kind: "text" }>).lines;
  }
  await write([]);
  return bad.finish();
}

async function* decoded(input: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
