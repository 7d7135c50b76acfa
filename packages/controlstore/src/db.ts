import pg, { type CustomTypesConfig, type PoolConfig } from "pg";
import { ControlStoreError, isUnanswered, translated } from "./errors.ts";

/** A statement with a name is prepared once a connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  /** Milliseconds it may take; absent: `ANSWER_MS`. */
  readonly query_timeout?: number;
}

export interface Queries {
  /** Values are bound: Date, bigint, Buffer, and arrays of these. Rows come with int8 as bigint, date as text, the rest as pg has it. */
  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Db extends Queries {
  /** Commits when `work` resolves; rolls back and rethrows otherwise. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Like transaction, with errors as the driver throws them, for callers that tell SQLSTATEs apart. */
  raw<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const INT8 = 20;
const DATE = 1082;
const MOST_CONNECTIONS = 12;
/** How long a request waits for a free connection. */
const WAIT_MS = 10_000;
/** How long an answer may take. A host that dies without a word would leave a request waiting for as long as its system resends: a quarter of an hour. */
const ANSWER_MS = 60_000;
/** For statements that take as long as they take, or wait for others. */
export const PATIENT = { query_timeout: 2 ** 31 - 1 } as const;

function types(int8: (text: string) => unknown): CustomTypesConfig {
  const parse = (oid: number, format?: "text" | "binary"): unknown => {
    if (oid === INT8 && format !== "binary") return int8;
    if (oid === DATE && format !== "binary") return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  };
  return { getTypeParser: parse as CustomTypesConfig["getTypeParser"] };
}

function pool(connection: PoolConfig, int8: (text: string) => unknown, max: number): pg.Pool {
  const made = new pg.Pool({
    ...connection,
    max,
    types: types(int8),
    connectionTimeoutMillis: WAIT_MS,
    idleTimeoutMillis: 60_000,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "casekeep",
    // A request that hangs must not hold a row's lock for ever.
    idle_in_transaction_session_timeout: 60_000,
  });
  // Idle connections end when PostgreSQL does; the next request makes new ones.
  made.on("error", () => undefined);
  return made;
}

/** For better-auth: numbers as numbers (passkey counters fit), errors as pg throws them. */
export function openAuthPool(connection: PoolConfig): pg.Pool {
  return pool(connection, Number, 6);
}

/** @param ready waits for a restart; throws STORE_UNAVAILABLE when there will be none. */
export function openDb(connection: PoolConfig, ready: () => Promise<void>): Db {
  const own = pool(connection, BigInt, MOST_CONNECTIONS);

  async function raw<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    await ready();
    const { rows } = await own.query({ ...statement, values: [...values] });
    return rows as Row[];
  }

  return {
    raw,
    async query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
      try {
        return await raw<Row>(statement, values);
      } catch (error) {
        throw translated(error);
      }
    },
    async transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
      let client: pg.PoolClient | undefined;
      let broken: Error | undefined;
      const lost = (error: Error): void => {
        broken = error;
      };
      try {
        await ready();
        const held = await own.connect();
        client = held;
        held.on("error", lost);
        await held.query("BEGIN");
        const result = await work({
          async query<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
            const { rows } = await held.query({ ...statement, values: [...values] });
            return rows as Row[];
          },
        });
        const { command } = await held.query("COMMIT");
        // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, not with an error.
        if (command !== "COMMIT") throw new ControlStoreError("INTERNAL", "The transaction was rolled back.");
        return result;
      } catch (error) {
        // Behind a statement that is not answered nothing else is.
        if (isUnanswered(error)) lost(error as Error);
        else await client?.query("ROLLBACK").catch(lost);
        throw translated(error);
      } finally {
        client?.off("error", lost);
        client?.release(broken);
      }
    },
    close: () => own.end(),
  };
}

/**
 * A condition that is always true and makes the statement's own commit not wait for the disk: for what may be lost in a crash
 * without harm. It lasts for the statement's transaction only.
 */
export const RELAXED = "set_config('synchronous_commit', 'off', true) IS NOT NULL";
