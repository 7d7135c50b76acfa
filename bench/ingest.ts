/**
 * How fast an export becomes a searchable keep, and what it costs: messages a second from the order to the end of the
 * import (read, redact, seal, measure, insert, index), bytes on disk a message, and the peak memory of all processes.
 *   node bench/ingest.ts [--messages 1000000] [--seed S]
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./lib/corpus.ts";
import { asker, benchKeep, ingest } from "./lib/keep.ts";
import { diskUse, megabytes, publish, table, whole } from "./lib/machine.ts";
import { benchFolder, benchOptions, step } from "./lib/options.ts";

const { messages, seed } = benchOptions(1_000_000);
const folder = benchFolder();
const path = join(folder, "export.ndjson");
step(`Writing ${whole(messages)} synthetic messages ...`);
const corpus = await writeCorpus(path, messages, seed);
step(`Importing ${megabytes(corpus.bytes)} ...`);
const keep = await benchKeep(folder);
try {
  const done = await ingest(keep, path, corpus.cases);
  const stats = await asker(keep, await keep.token("admin")).stats();
  await keep.stop();
  const data = diskUse(join(folder, "data"));
  publish("ingest", `Import of ${whole(messages)} messages`, [
    table(
      ["measure", "value"],
      [
        ["messages a second, end to end", whole(done.messages / done.seconds)],
        ["input, MB a second", (corpus.bytes / 1e6 / done.seconds).toFixed(1)],
        ["time", `${done.seconds.toFixed(1)} s`],
        ["cases; messages", `${whole(done.cases)}; ${whole(done.messages)}`],
        ["bytes on disk a message (case store)", whole(stats.bytesPerMessage)],
        ["bytes on disk a message (whole data folder, stopped)", whole(data / done.messages)],
        ["bytes of input a message", whole(corpus.bytes / done.messages)],
        ["peak memory of all processes", megabytes(done.peakMemory)],
      ],
    ),
    table(
      ["processor time by process and thread", "seconds", "of 100,000 messages"],
      done.cpu
        .filter(({ seconds }) => seconds >= 0.1)
        .map(({ process, thread, seconds }) => [
          `${process}: ${thread}`,
          seconds.toFixed(1),
          ((seconds * 1e5) / done.messages).toFixed(2),
        ]),
    ),
    "Input: `casekeep synth` conversations in 12 languages and more, as NDJSON on the same disk. Every text was redacted, what was " +
      "taken out sealed under a key per person, and the text index was up to date when the import ended.",
  ]);
} finally {
  await keep.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
