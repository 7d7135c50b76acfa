/**
 * The keep beside SQLite FTS5, PostgreSQL with GIN, and OpenSearch where Java and Maven are there: the same synthetic conversations, the same questions, one run, one machine.
 * The peers store them as they are; the keep redacts, seals, measures, and writes an audit record for each answer.
 *   node bench/peers.ts [--messages 200000] [--seed S]
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { conversations, writeCorpus } from "./lib/corpus.ts";
import { asker, benchKeep, ingest } from "./lib/keep.ts";
import { publish, table, whole } from "./lib/machine.ts";
import { openSearch } from "./lib/opensearch.ts";
import { benchFolder, benchOptions, step } from "./lib/options.ts";
import type { Peer } from "./lib/peer.ts";
import { postgres } from "./lib/postgres.ts";
import type { Question, Questions } from "./lib/sampler.ts";
import { sqlite } from "./lib/sqlite.ts";
import { milliseconds, quantile, rounds, timed } from "./lib/timing.ts";

/** Everything measured of one system; times in milliseconds. */
interface Measured {
  readonly perSecond: number;
  readonly bytesPerMessage: number;
  readonly times: ReadonlyMap<string, readonly number[]>;
}

interface System {
  search(question: Question): Promise<unknown>;
  dashboard(): Promise<unknown>;
  open(id: string): Promise<unknown>;
  ids(): Promise<readonly string[]>;
}

const OPENED = 100;
const { messages, seed } = benchOptions(200_000);
const folder = benchFolder();
const path = join(folder, "export.ndjson");

async function ask(system: System, questions: Questions): Promise<Map<string, readonly number[]>> {
  const times = new Map<string, readonly number[]>();
  times.set("dashboard: month by region", await rounds([0], () => system.dashboard(), 10));
  for (const [kind, list] of Object.entries<readonly Question[]>({ ...questions })) {
    times.set(`search: ${kind}`, await rounds(list, (question) => system.search(question)));
  }
  times.set("open a case", await rounds(await system.ids(), (id) => system.open(id), 1));
  return times;
}

async function measureKeep(questions: Questions, cases: number): Promise<Measured> {
  const keep = await benchKeep(folder);
  try {
    const done = await ingest(keep, path, cases);
    const asking = asker(keep, await keep.token("admin"));
    const { bytesPerMessage } = await asking.stats();
    const times = await ask(
      {
        search: asking.search,
        dashboard: () => asking.metric("volume", "month,region"),
        open: asking.open,
        ids: async () => (await asking.page()).items.slice(0, OPENED).map(({ id }) => id),
      },
      questions,
    );
    return { perSecond: done.messages / done.seconds, bytesPerMessage, times };
  } finally {
    await keep.stop();
  }
}

async function measurePeer(peer: Peer, questions: Questions): Promise<Measured> {
  try {
    // Making the conversations is no work of the peer's (the keep reads a file): it is taken off.
    const source = clocked(conversations(messages, seed));
    const took = (await timed(() => peer.load(source))) - source.spent();
    const ids: string[] = [];
    for (const made of conversations(messages, seed)) if (ids.push(made.id) === OPENED) break;
    const times = await ask({ ...peer, ids: async () => ids }, questions);
    return { perSecond: messages / (took / 1000), bytesPerMessage: (await peer.bytesOnDisk()) / messages, times };
  } finally {
    await peer.close();
  }
}

/** An iterable that knows how long making its values took, milliseconds. */
function clocked<T>(source: Iterable<T>): Iterable<T> & { spent(): number } {
  let spent = 0;
  return {
    spent: () => spent,
    *[Symbol.iterator]() {
      const values = source[Symbol.iterator]();
      for (;;) {
        const begun = performance.now();
        const next = values.next();
        spent += performance.now() - begun;
        if (next.done) return;
        yield next.value;
      }
    },
  };
}

step(`Writing ${whole(messages)} synthetic messages ...`);
const corpus = await writeCorpus(path, messages, seed);
const measured = new Map<string, Measured>();
try {
  step("Casekeep ...");
  measured.set("Casekeep", await measureKeep(corpus.questions, corpus.cases));
  rmSync(path);
  mkdirSync(join(folder, "peers"), { mode: 0o711 });
  for (const open of [
    async () => sqlite(join(folder, "peers", "bench.sqlite")),
    () => postgres(join(folder, "peers", "postgres")),
    () => openSearch(join(folder, "peers", "opensearch")),
  ]) {
    const peer = await open();
    if (peer === undefined) {
      step("OpenSearch needs Java and Maven: left out.");
      continue;
    }
    step(`${peer.name} ...`);
    measured.set(peer.name, await measurePeer(peer, corpus.questions));
  }
  report();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function report(): void {
  const systems = [...measured];
  const [, own] = systems[0]!;
  const head = ["measure", ...systems.map(([name]) => name), ...systems.slice(1).map(([name]) => `${name} / Casekeep`)];
  const line = (name: string, of: (one: Measured) => number, shown: (value: number) => string) => {
    const values = systems.map(([, one]) => of(one));
    return [name, ...values.map(shown), ...values.slice(1).map((value) => (value / of(own)).toPrecision(2))];
  };
  const timeRows = [...own.times.keys()].flatMap((kind) =>
    ([0.5, 0.95] as const).map((share) =>
      line(`${kind}, p${share * 100}`, (one) => quantile(one.times.get(kind) ?? [], share), milliseconds),
    ),
  );
  publish("peers", `Casekeep beside its peers, ${whole(messages)} messages`, [
    table(head, [
      line("messages a second until searchable", (one) => one.perSecond, whole),
      line("bytes on disk a message", (one) => one.bytesPerMessage, whole),
      ...timeRows,
    ]),
    "The same conversations and questions in one run, one client, warm. The peers store the texts as they are and are asked in " +
      "process (SQLite), over a Unix socket (PostgreSQL 18) or over HTTP (OpenSearch 2.19, a node of its own; its number of all is an estimate " +
      "beyond 40,000); Casekeep redacts and seals every text on the way in, and is asked over HTTP with " +
      "a token, with its access rules and an audit record for each answer. A search answers with the newest 20 cases and the number of all. The " +
      "word indexes of SQLite and PostgreSQL do not split Chinese and Japanese: they scan.",
  ]);
}
