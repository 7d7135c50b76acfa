import { setTimeout as delay } from "node:timers/promises";
import { type ClickHouseClient, ClickHouseError, type ClickHouseSettings, createClient } from "@clickhouse/client";
import type { Lane, WayIn } from "../db.ts";
import { STATEMENT_SETTINGS } from "../engine/config.ts";
import { engineError, QUORUM_TURN, StoreError, TIMED_OUT } from "../errors.ts";
import { createGate, LANES } from "./lanes.ts";
import type { ServerAddress } from "./url.ts";
import { blocksOf } from "./values.ts";

/** What is left of one endpoint's own limit when the server should have answered already. */
const MARGIN_MS = 10_000;
/** A merge of a whole partition, or a migration over all rows, may take this long. */
const WRITE_MS = 3_600_000;
/** An endpoint that did not answer is asked last for this long. */
const AVOID_MS = 15_000;
/** Attempts of a question, beyond one for each endpoint; a write waits longer, since somebody waits for its acknowledgement. */
const READ_ATTEMPTS = 2;
const WRITE_ATTEMPTS = 8;
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;
/**
 * How long a write waits for its turn behind others of the same table that wait for their replicas, and the pause between: servers beside each
 * other write at once, and an import's block may be ten parts.
 */
const TURN_MS = 120_000;
const TURN_PAUSE_MS = 400;

/** Settings of statements, by the server's own names. */
export type Settings = Readonly<Record<string, string | number>>;
const sent = (settings: Settings) => settings as ClickHouseSettings;

export interface Ask {
  readonly lane: Lane;
  /** Less time than the lane gives. */
  readonly seconds?: number;
  readonly settings?: Settings;
  /** Name of the question, for an error that may not repeat it. */
  readonly what?: string;
  /** Ends the question; the server is told, and stops. */
  readonly signal?: AbortSignal | undefined;
  /** Place of the one endpoint to ask; undefined = any. */
  readonly endpoint?: number | undefined;
}

/** Statements to servers over HTTP: which node, how often, how long. */
export interface Link {
  /** The whole answer in JSONCompactEachRow. Never a part of one: an error half-way is an error. */
  ask(sql: string, ask: Ask): Promise<string>;
  /** A statement without an answer, sent to any node. */
  run(sql: string, settings?: Settings): Promise<void>;
  /** A statement without an answer, sent to every endpoint, one after the other; each must take it. */
  each(sql: string, settings?: Settings): Promise<void>;
  /**
   * RowBinary into a table, by one endpoint or by any. A retry with the same `insert_deduplication_token` changes nothing where the rows are
   * there already.
   */
  write(sql: string, blocks: readonly Uint8Array[], way: WayIn, settings: Settings, endpoint?: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects to the endpoints of an address; nothing is sent yet. A node that does not answer is left for another, with growing pauses and
 * a bounded number of attempts; what stays unanswered is STORE_UNAVAILABLE.
 */
export function createLink(address: ServerAddress, settings: Settings): Link {
  const closing = new AbortController();
  const gates = Object.fromEntries(Object.entries(LANES).map(([lane, { atOnce }]) => [lane, createGate(atOnce)]));
  const nodes = address.endpoints.map((url) => ({ client: clientFor(address, url, settings), avoid: 0 }));
  type Node = (typeof nodes)[number];

  async function attempt<T>(
    lane: Lane,
    attempts: number,
    work: (node: Node) => Promise<T>,
    { signal, endpoint, what }: Pick<Ask, "signal" | "endpoint" | "what"> = {},
  ): Promise<T> {
    const gate = gates[lane] as ReturnType<typeof createGate>;
    return gate(async () => {
      const begun = Date.now();
      for (let tried = 1; ; tried++) {
        if (closing.signal.aborted) throw closed();
        const node = endpoint === undefined ? next() : (nodes[endpoint] as Node);
        try {
          return await work(node);
        } catch (thrown) {
          const error = storeError(thrown, what);
          if (closing.signal.aborted) throw closed();
          if (error.code !== "STORE_UNAVAILABLE" || error.engineCode === TIMED_OUT || signal?.aborted) throw error;
          if (error.engineCode === undefined) node.avoid = Date.now() + AVOID_MS;
          const inLine = error.engineCode === QUORUM_TURN && Date.now() - begun < TURN_MS;
          if (inLine) tried--;
          else if (tried >= attempts) throw error;
          const pause = inLine ? TURN_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** (tried - 1));
          await delay(pause * (0.5 + Math.random() / 2), undefined, { signal: closing.signal }).catch(() => undefined);
        }
      }
    });
  }

  /** The first that answered last time; where none did, the one that has been left alone longest. */
  function next(): Node {
    const now = Date.now();
    return (nodes.find(({ avoid }) => avoid <= now) ?? [...nodes].sort((a, b) => a.avoid - b.avoid)[0]) as Node;
  }

  /** Ends with the caller's wish, with closing, or when the server should have ended it itself. */
  const until = (ms: number, signal?: AbortSignal) =>
    AbortSignal.any([closing.signal, AbortSignal.timeout(ms), ...(signal ? [signal] : [])]);

  const command = (node: Node, sql: string, extra: Settings) =>
    node.client
      .command({
        query: sql,
        abort_signal: until(WRITE_MS),
        clickhouse_settings: sent({ ...laneSettings("write"), ...extra }),
      })
      .then(() => undefined);

  return Object.freeze({
    ask: (sql, { lane, seconds = LANES[lane].seconds, settings: extra = {}, signal, endpoint, what = "" }) =>
      attempt(
        lane,
        address.endpoints.length + READ_ATTEMPTS,
        async ({ client }) => {
          const answer = await client.exec({
            query: `${sql}\nFORMAT JSONCompactEachRow`,
            abort_signal: until(seconds === 0 ? WRITE_MS : seconds * 1000 + MARGIN_MS, signal),
            // Read-only statements are the ones that the server stops when nobody waits for them any more.
            clickhouse_settings: sent({ ...laneSettings(lane), readonly: 2, max_execution_time: seconds, ...extra }),
          });
          const chunks: Buffer[] = [];
          for await (const chunk of answer.stream) chunks.push(chunk as Buffer);
          return Buffer.concat(chunks).toString("utf8");
        },
        { signal, endpoint, what },
      ),
    run: (sql, extra = {}) => attempt("write", WRITE_ATTEMPTS, (node) => command(node, sql, extra)),
    async each(sql, extra = {}) {
      for (const endpoint of nodes.keys())
        await attempt("write", WRITE_ATTEMPTS, (node) => command(node, sql, extra), { endpoint });
    },
    write: (sql, blocks, way, extra, endpoint) =>
      attempt(
        way,
        WRITE_ATTEMPTS,
        async ({ client }) => {
          const answer = await client.exec({
            query: sql,
            values: blocksOf(blocks),
            abort_signal: until(WRITE_MS),
            clickhouse_settings: sent({ ...laneSettings(way), ...extra }),
          });
          for await (const _ of answer.stream);
        },
        { endpoint },
      ),
    async close() {
      closing.abort();
      await Promise.all(nodes.map(({ client }) => client.close()));
    },
  } satisfies Link);
}

function clientFor(address: ServerAddress, url: string, settings: Settings): ClickHouseClient {
  return createClient({
    url,
    username: address.user,
    password: address.password,
    application: "casekeep",
    max_open_connections: Object.values(LANES).reduce((sum, { atOnce }) => sum + atOnce, 0),
    request_timeout: WRITE_MS,
    // Statements hold what people searched for, and the driver's log would repeat them.
    log: { level: 127 },
    ...(address.ca ? { tls: { ca_cert: address.ca } } : {}),
    clickhouse_settings: sent({
      ...STATEMENT_SETTINGS,
      log_queries: 0,
      // The answer is held back until it is whole: an error half-way must not look like its end.
      wait_end_of_query: 1,
      cancel_http_readonly_queries_on_client_close: 1,
      ...settings,
    }),
  });
}

function laneSettings(lane: Lane): Settings {
  const { priority, memory, threads } = LANES[lane];
  const spill = String(Math.floor(memory / 2));
  return {
    priority,
    max_memory_usage: String(memory),
    max_bytes_before_external_group_by: spill,
    max_bytes_before_external_sort: spill,
    max_threads: threads,
  };
}

const closed = () => new StoreError("STORE_UNAVAILABLE", "The case store was closed.");

/** The driver's errors by the engine's numbers; whatever else went wrong lies between here and there. */
function storeError(thrown: unknown, what: string | undefined): StoreError {
  if (thrown instanceof StoreError) return thrown;
  if (thrown instanceof ClickHouseError) return engineError(`Code: ${thrown.code}. ${thrown.message}`, what);
  const text = thrown instanceof Error ? `${(thrown as NodeJS.ErrnoException).code ?? ""} ${thrown.message}` : "";
  const found = /Code: \d+\./.exec(text);
  if (found) return engineError(text, what);
  if (/CERT|certificate|SSL|TLS/i.test(text))
    return new StoreError("STORE_REFUSED", "The ClickHouse server's certificate cannot be trusted.", {
      help: "Name the certificates that sign it with ca=FILE in CASEKEEP_CLICKHOUSE_URL.",
    });
  return new StoreError("STORE_UNAVAILABLE", "The ClickHouse server does not answer.", {
    help: "See whether its node runs and can be reached; nothing acknowledged is lost.",
  });
}
