/**
 * How long light requests take while an import and heavy questions run beside them, through the server as people ask it.
 *   node bench/busy.ts [--messages 200000] [--seed S]
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { FACETS } from "@casekeep/contracts";
import { writeCorpus } from "./lib/corpus.ts";
import { asker, benchKeep, ingest } from "./lib/keep.ts";
import { askLight } from "./lib/light.ts";
import { publish, table, whole } from "./lib/machine.ts";
import { benchFolder, benchOptions, step } from "./lib/options.ts";
import { milliseconds, quantile } from "./lib/timing.ts";

/** Of each kind, in each state. */
const ASKED = 150;
/** Light requests come at a person's pace, not as fast as they are answered. */
const PAUSE_MS = 50;
const TARGET_MS = 100;
const DASHBOARDS = [
  ["first_reply", "month,region"],
  ["full_resolution", "assignee"],
  ["next_reply", "week,product"],
  ["backlog", "week"],
] as const;

const { messages, seed } = benchOptions(200_000);
const folder = benchFolder();
const [stored, coming] = [join(folder, "stored.ndjson"), join(folder, "coming.ndjson")];
step(`Writing and importing ${whole(messages)} synthetic messages ...`);
const corpus = await writeCorpus(stored, messages, seed);
const more = await writeCorpus(coming, messages, `${seed} more`);
const keep = await benchKeep(folder);
try {
  await ingest(keep, stored, corpus.cases);
  const token = await keep.token("agent");
  const { items } = await asker(keep, token).page();
  const opened = items.slice(0, 100).map(({ id }) => id);
  const light = () => askLight({ url: keep.url, token, opened, times: ASKED, pause: PAUSE_MS });
  step("Light requests alone ...");
  const alone = await light().times;

  step("The same while an import and heavy questions run ...");
  let importing = true;
  const incoming = ingest(keep, coming, more.cases).finally(() => {
    importing = false;
  });
  incoming.catch(() => {});
  const heavy = asker(keep, await keep.token("admin"));
  const refused: string[] = [];
  let answered = 0;
  const loops = [
    async (at: number) => {
      const [name, by] = DASHBOARDS[at % DASHBOARDS.length] as (typeof DASHBOARDS)[number];
      await heavy.metric(name, by);
    },
    async (at: number) => {
      const list = corpus.questions.phrase;
      const question = list[at % list.length];
      if (question !== undefined) await heavy.search(question, FACETS.join(","));
    },
  ].map(async (ask) => {
    for (let at = 0; importing; at++)
      await ask(at).then(
        () => answered++,
        (error: unknown) => refused.push(String(error)),
      );
  });
  const beside = light();
  void incoming.then(beside.stop, beside.stop);
  const busy = await beside.times;
  const done = await incoming;
  await Promise.all(loops);

  const row = (name: string) => {
    const [quiet, loaded] = [alone[name] ?? [], busy[name] ?? []];
    const of = (times: readonly number[]) => [0.5, 0.95, 0.99].map((share) => milliseconds(quantile(times, share)));
    return [name, ...of(quiet), ...of(loaded), milliseconds(TARGET_MS), `${quiet.length}; ${loaded.length}`];
  };
  publish("busy", `Light requests beside an import and heavy questions, ${whole(messages)} messages`, [
    table(
      ["request", "alone, p50", "p95", "p99", "beside, p50", "p95", "p99", "p99 target", "n"],
      Object.keys(alone).map(row),
    ),
    table(
      ["beside them", "value"],
      [
        ["messages imported a second", whole(done.messages / done.seconds)],
        ["heavy questions answered; refused", `${answered}; ${refused.length}`],
      ],
    ),
    "One agent asks with a token over HTTP and a thread of its own, each answer with its audit record, with a pause after each answer. Beside: an import of as many messages again, " +
      "redacted and sealed, and an administrator whose two windows ask for dashboards and for phrases with every facet, one after the other.",
  ]);
  for (const error of new Set(refused)) step(`  ${error}`);
} finally {
  await keep.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
