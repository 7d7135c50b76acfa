import type { Db, Statement } from "./db.ts";
import { ControlStoreError, sqlState, translated } from "./errors.ts";
import type { Presence } from "./presence.ts";

/** Runs of one kind, one at a time: how they begin and end, also where PostgreSQL is away at that very moment. */
export interface RunBook {
  /** Runs a statement that begins run $1. Throws what `busy` makes where another one is running. */
  begin<Row>(statement: Statement, values: readonly [id: string, ...unknown[]]): Promise<Row | undefined>;
  /** Returns when it is written, or remembered where PostgreSQL is away. */
  end(statement: Statement, values: readonly unknown[]): Promise<void>;
  /** Writes what is remembered: a run that nobody works on and that stands as running would keep out all others. */
  settle(): Promise<void>;
}

type Ending = readonly [statement: Statement, values: readonly unknown[]];

/** What may be over in a moment; anything else would be refused again. */
const PASSING = new Set(["STORE_UNAVAILABLE", "STORE_REFUSED", "DISK_FULL"]);
const passes = (error: unknown): boolean => error instanceof ControlStoreError && PASSING.has(error.code);

export function runBook(
  db: Pick<Db, "query" | "raw">,
  me: Pick<Presence, "id" | "held">,
  table: "import_run" | "rescan_run" | "residual_run",
  busy: () => Error,
): RunBook {
  const lost = {
    text: `UPDATE ${table} SET state = 'interrupted', finished_at = now() WHERE id = $1 AND state = 'running' AND owner = $2`,
  };
  const remembered = new Set<Ending>();
  let settling: Promise<void> | undefined;

  async function write(ending: Ending): Promise<void> {
    try {
      await db.query(...ending);
      remembered.delete(ending);
    } catch (error) {
      if (passes(error)) remembered.add(ending);
      else remembered.delete(ending);
      throw error;
    }
  }
  async function all(): Promise<void> {
    for (const ending of remembered) await write(ending);
  }
  // One at a time: a second writing of the same ending could come after the run was taken up again.
  const settle = () => {
    settling ??= all().finally(() => {
      settling = undefined;
    });
    return settling;
  };

  return {
    async begin<Row>(statement: Statement, values: readonly [string, ...unknown[]]) {
      await settle();
      await me.held();
      try {
        return (await db.raw<Row>(statement, values))[0];
      } catch (thrown) {
        // unique_violation can only come from the index that allows one running.
        if (sqlState(thrown) === "23505") throw busy();
        const error = translated(thrown);
        // It may have begun all the same, and nobody works on it.
        if (passes(error)) remembered.add([lost, [values[0], me.id]]);
        throw error;
      }
    },
    async end(...ending) {
      try {
        await write(ending);
      } catch (error) {
        if (!passes(error)) throw error;
      }
    },
    settle,
  };
}
