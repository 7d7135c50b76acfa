/**
 * How fast cases are made, alone and written as NDJSON: `node packages/synth/scripts/speed.ts [messages]`.
 * By processor time of the whole process, garbage collection included, so that a busy machine does not falsify it.
 */
import { synthesize, toNdjsonLine } from "../src/index.ts";

const messages = Number(process.argv[2] ?? 300_000);

function measure(
  name: string,
  use: (line: ReturnType<typeof synthesize> extends Iterable<infer Case> ? Case : never) => number,
): void {
  let units = 0;
  let count = 0;
  const begin = process.cpuUsage();
  for (const made of synthesize({ seed: 1, messages })) {
    units += use(made);
    count += made.messages.length;
  }
  const spent = process.cpuUsage(begin);
  const seconds = (spent.user + spent.system) / 1e6;
  const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  console.log(
    `${name}: ${Math.round(count / seconds)} messages/s, ${(units / seconds / 1e6).toFixed(1)} M units/s, heap ${heap} MiB`,
  );
}

const bodies = (made: { messages: readonly { body: string }[] }): number =>
  made.messages.reduce((sum, { body }) => sum + body.length, 0);
measure("warm-up", bodies);
measure("cases", bodies);
measure("NDJSON", (made) => toNdjsonLine(made).length);
