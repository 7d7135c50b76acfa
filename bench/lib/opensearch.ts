import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import type { SynthCase } from "@casekeep/synth";
import { diskUse } from "./machine.ts";
import { asked, type Peer } from "./peer.ts";
import type { Question } from "./sampler.ts";

const HERE = join(import.meta.dirname, "..", "opensearch");
/** As much as PostgreSQL's caches get; the rest is the operating system's, which OpenSearch counts on. */
const HEAP = "2g";
const BULK = 5_000;
const START_MS = 300_000;
/** OpenSearch's own count of distinct cases is an estimate beyond so many. */
const PRECISION = 40_000;

/** One OpenSearch node from its published packages, on loopback. Undefined where Java or Maven is missing or it does not start. */
export async function openSearch(folder: string): Promise<Peer | undefined> {
  const jars = join(folder, "jars");
  mkdirSync(join(folder, "home"), { recursive: true });
  const fetched = spawnSync(
    "mvn",
    ["-q", "-B", "-f", join(HERE, "pom.xml"), "dependency:copy-dependencies", `-DoutputDirectory=${jars}`],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (fetched.status !== 0) return undefined;
  const port = await freePort();
  const node = spawn(
    "java",
    [`-Xms${HEAP}`, `-Xmx${HEAP}`, "-cp", join(jars, "*"), join(HERE, "Peer.java"), join(folder, "home"), String(port)],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  if (!(await isReady(node))) return undefined;
  const call = caller(`http://127.0.0.1:${port}`);
  await call("PUT", "/messages", {
    settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: -1 },
    mappings: { dynamic: false, properties: MESSAGE },
  });
  await call("PUT", "/cases", {
    settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: -1 },
    mappings: { dynamic: false, properties: CASE },
  });
  return {
    name: "OpenSearch",
    async load(cases) {
      let lines: string[] = [];
      const flush = async () => {
        if (lines.length > 0) await call("POST", "/_bulk?filter_path=errors", `${lines.join("\n")}\n`);
        lines = [];
      };
      for (const made of cases) {
        lines.push(...documents(made));
        if (lines.length >= 2 * BULK) await flush();
      }
      await flush();
      await call("POST", "/_refresh");
      await call("POST", "/_flush?wait_if_ongoing=true");
    },
    async search(question: Question) {
      const { hits, aggregations } = await call<Found>("POST", "/messages/_search", {
        size: 20,
        _source: ["case_id", "subject"],
        track_total_hits: false,
        query: { bool: { filter: filters(question) } },
        collapse: { field: "case_id" },
        sort: [{ created_at: "desc" }],
        aggs: { cases: { cardinality: { field: "case_id", precision_threshold: PRECISION } } },
      });
      return { ids: hits.hits.map(({ _source }) => _source.case_id), total: aggregations.cases.value };
    },
    async open(id: string) {
      await call("GET", `/cases/_doc/${encodeURIComponent(id)}`);
      const found = await call<Found>("POST", "/messages/_search", {
        ...{ size: 1000, query: { term: { case_id: id } }, sort: [{ at: "asc" }] },
      });
      return found.hits.hits.length;
    },
    async dashboard() {
      const { aggregations } = await call<Months>("POST", "/cases/_search", {
        size: 0,
        aggs: {
          months: {
            date_histogram: { field: "created_at", calendar_interval: "month" },
            aggs: { regions: { terms: { field: "region", size: 1000 } } },
          },
        },
      });
      return aggregations.months.buckets.reduce((sum, month) => sum + month.regions.buckets.length, 0);
    },
    bytesOnDisk: async () => diskUse(join(folder, "home", "data")),
    async close() {
      const ended = once(node, "exit");
      node.stdin?.end();
      await Promise.race([ended, delay(20_000, undefined, { ref: false })]);
      if (node.exitCode === null) node.kill("SIGKILL");
    },
  };
}

interface Found {
  readonly hits: { readonly hits: readonly { readonly _source: { readonly case_id: string } }[] };
  readonly aggregations: { readonly cases: { readonly value: number } };
}
interface Months {
  readonly aggregations: {
    readonly months: { readonly buckets: readonly { readonly regions: { readonly buckets: readonly unknown[] } }[] };
  };
}

const DATE = { type: "date", format: "epoch_millis" };
const WORD = { type: "keyword" };
const CASE = { created_at: DATE, region: WORD, product: WORD, status: WORD };
const MESSAGE = {
  ...{ case_id: WORD, product: WORD, created_at: DATE, at: DATE },
  body: { type: "text", analyzer: "standard" },
};

function* documents(made: SynthCase): Generator<string> {
  const { id, subject, status, product, region, country, language, channel, createdAt, updatedAt } = made;
  yield JSON.stringify({ index: { _index: "cases", _id: id } });
  yield JSON.stringify({
    ...{ subject, status, product, region, country, language, channel, created_at: createdAt, updated_at: updatedAt },
    ...{ team: made.group ?? "", requester: made.requester?.id ?? "", assignee: made.assignee?.id ?? "" },
  });
  for (const { at, by, visibility, body } of made.messages) {
    yield '{"index":{"_index":"messages"}}';
    yield JSON.stringify({ case_id: id, subject, product, created_at: createdAt, at, by, visibility, body });
  }
}

/** The standard analyzer makes one word of every Chinese or Japanese character: a part is a phrase of them. */
function filters(question: Question): unknown[] {
  const { kind, words } = asked(question);
  const text = words.join(" ");
  const body =
    kind === "words" ? { match: { body: { query: text, operator: "and" } } } : { match_phrase: { body: text } };
  return [body, ...(question.product === undefined ? [] : [{ term: { product: question.product } }])];
}

const caller =
  (base: string) =>
  async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(base + path, {
      method,
      headers: { "content-type": typeof body === "string" ? "application/x-ndjson" : "application/json" },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const value = (await answer.json()) as T & { errors?: boolean };
    if (!answer.ok || value.errors === true) throw new Error(`OpenSearch answered ${answer.status} to ${path}.`);
    return value;
  };

function isReady(node: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => node.kill("SIGKILL"), START_MS);
    const done = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    node.once("error", () => done(false));
    node.once("exit", () => done(false));
    if (node.stdout) createInterface({ input: node.stdout }).on("line", (line) => line === "ready" && done(true));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
