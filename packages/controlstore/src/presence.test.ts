import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "./open.ts";
import { presence } from "./presence.ts";
import type { ControlStore } from "./store.ts";
import { temporaryFolder } from "./testing.ts";

let store: ControlStore;
let done = async (): Promise<void> => undefined;
let socket = "";
beforeAll(async () => {
  const { path, remove } = await temporaryFolder();
  store = await openEmbedded({ folder: path });
  socket = join(path, "run", ".s.PGSQL.5432");
  done = async () => {
    await store.close();
    await remove();
  };
});
afterAll(() => done());

/** A net between a server and PostgreSQL: cut, what goes over connections of before is lost, and neither end is told. */
async function net() {
  const pairs: [Socket, Socket][] = [];
  const server = createServer((near) => {
    const far = connect(socket);
    pairs.push([near, far]);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => to.write(bytes));
      from.on("error", () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    cut() {
      for (const pair of pairs.splice(0)) for (const one of pair) one.removeAllListeners("data").resume();
    },
    close: () => server.close(),
  };
}

test("a server whose connection broke without a word takes its lock again, though nobody tells it", async () => {
  const { port, cut, close } = await net();
  const me = presence({ host: "127.0.0.1", port, user: "casekeep", database: "postgres" }, async () => undefined, {
    beat: 100,
    answer: 300,
  });
  const other = new pg.Client({ host: join(socket, ".."), user: "casekeep", database: "postgres" });
  await other.connect();
  const holders = async (): Promise<number[]> => {
    const { rows } = await other.query<{ pid: number }>(
      "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND granted",
      [me.id],
    );
    return rows.map(({ pid }) => pid);
  };
  try {
    await me.held();
    const [before] = await holders();
    expect(before).toBeGreaterThan(0);
    cut();
    // As PostgreSQL does when it has heard nothing for a while.
    await other.query("SELECT pg_terminate_backend($1)", [before]);
    await expect.poll(holders, { timeout: 10_000 }).toEqual([]);
    await expect.poll(async () => (await holders()).length, { timeout: 10_000 }).toBe(1);
    expect(await holders()).not.toContain(before);
    await me.held();
  } finally {
    await me.close();
    await other.end();
    close();
  }
});
