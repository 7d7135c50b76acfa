import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import pg, { type PoolConfig, type QueryConfig } from "pg";
import { translated } from "./errors.ts";

/** First half of the locks that say that a server lives; the second is its own number. */
const CLASS = 0x6b6c;
const AGAIN_MS = 500;
const CONNECT_MS = 10_000;
/** How often it is asked whether PostgreSQL still hears this session, and how long an answer may take: together less than PostgreSQL waits. */
const BEAT_MS = 4_000;
const ANSWER_MS = 8_000;
/** A machine that is gone without a word is noticed by PostgreSQL within about twenty seconds. */
const KEEPALIVE = "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";

/**
 * That this server lives, for the others on the same database: a lock held by a session of its own. PostgreSQL drops it when the process
 * or its connection ends, so nothing has to be written again and again, and no clock is trusted.
 */
export interface Presence {
  readonly id: number;
  /** Resolves while the lock is held; takes it again when the connection was lost. Throws STORE_UNAVAILABLE. */
  held(): Promise<void>;
  close(): Promise<void>;
}

export function presence(
  connection: PoolConfig,
  ready: () => Promise<void>,
  { beat: every = BEAT_MS, answer = ANSWER_MS } = {},
): Presence {
  const id = randomInt(1, 2 ** 31);
  let client: pg.Client | undefined;
  let taking: Promise<void> | undefined;
  let closed = false;

  async function take(): Promise<void> {
    await ready();
    const fresh = new pg.Client({
      ...connection,
      application_name: "casekeep",
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: BEAT_MS,
    });
    let beat: NodeJS.Timeout | undefined;
    let asking = false;
    const lost = () => {
      clearInterval(beat);
      if (client !== fresh) return;
      client = undefined;
      if (!closed) void keep();
    };
    fresh.on("error", lost);
    fresh.on("end", lost);
    await fresh.connect();
    try {
      // A private socket has no keepalives to set.
      await fresh.query(KEEPALIVE).catch(() => undefined);
      // A connection that PostgreSQL has not yet given up on may still hold it.
      await fresh.query("SELECT pg_advisory_lock($1, $2)", [CLASS, id]);
      client = fresh;
      // Broken between the two, a connection says nothing to the end that sends nothing.
      beat = setInterval(() => {
        if (asking) return;
        asking = true;
        fresh
          .query({ text: "SELECT 1", query_timeout: answer } as QueryConfig)
          .then(() => {
            asking = false;
          })
          .catch(() => {
            lost();
            return fresh.end();
          })
          .catch(() => undefined);
      }, every).unref();
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    if (closed) {
      clearInterval(beat);
      await fresh.end().catch(() => undefined);
    }
  }

  async function keep(): Promise<void> {
    while (!closed && client === undefined) {
      await held().catch(() => undefined);
      if (client === undefined) await delay(AGAIN_MS, undefined, { ref: false });
    }
  }

  async function held(): Promise<void> {
    if (client !== undefined) return;
    taking ??= take().finally(() => {
      taking = undefined;
    });
    try {
      await taking;
    } catch (error) {
      throw translated(error);
    }
  }

  return Object.freeze({
    id,
    held,
    async close() {
      closed = true;
      await taking?.catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  });
}

/**
 * Condition on a run's `owner`: nobody works on it. Runs of a server that lives are left alone; those of this one ($1) only where $2 says that
 * it knows nothing of them.
 */
export const ABANDONED = `(owner IS NULL OR (owner = $1 AND $2) OR (owner <> $1 AND pg_try_advisory_xact_lock(${CLASS}, owner)))`;
