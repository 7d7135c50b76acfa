import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";
import { RUN } from "./quality.ts";

const COUNTERS = { texts: 0, textsTotal: 1, suspects: 0, withheld: 0 };

export function endingsConformance(store: () => ControlStore): void {
  const kinds = {
    import_run: {
      start: () => store().imports.start({ source: "generic", startedBy: "user-1", request: {} }),
      runs: () => store().imports,
    },
    rescan_run: { start: () => store().rescans.start(RUN), runs: () => store().rescans },
    residual_run: {
      start: () => store().residuals.start({ startedBy: "user-1", auditor: "residual/1", counters: COUNTERS }),
      runs: () => store().residuals,
    },
  };

  /** Does work whose statements on a table wait, and ends their connections before they are through. */
  async function cut(table: string, work: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>> {
    const { authDatabase } = store();
    const client = await authDatabase.connect();
    try {
      await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      const done = Promise.allSettled([work()]);
      const end = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`;
      for (let ended = 0; ended === 0; ) ended = (await authDatabase.query(end)).rows.length;
      return (await done)[0];
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  }

  describe.each(Object.entries(kinds))("a connection that ends, %s", (table, { start, runs }) => {
    test("as a run ends: it is written as soon as that goes, and does not keep out the next one", async () => {
      const { id } = await start();
      await cut(table, () => runs().finish(id, { state: "done" }));
      expect((await runs().get(id))?.state).toBe("running");
      expect(await runs().interruptRunning(false)).toEqual([]);
      expect((await runs().get(id))?.state).toBe("done");
      const next = await start();
      await cut(table, () => runs().finish(next.id, { state: "failed", error: null }));
      const last = await start();
      expect((await runs().get(next.id))?.state).toBe("failed");
      await runs().finish(last.id, { state: "done" });
    });

    test("as a run begins: nobody works on it, and it does not keep out the next one", async () => {
      expect(await cut(table, start)).toMatchObject({ status: "rejected", reason: { code: "STORE_UNAVAILABLE" } });
      const { id } = await start();
      expect((await runs().get(id))?.state).toBe("running");
      await runs().finish(id, { state: "done" });
    });
  });
}
