import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreError } from "../errors.ts";
import { PASSWORD } from "../testing/servers/node.ts";
import { missing, startServers, type TestServers } from "../testing/servers/servers.ts";
import { createLink, type Link } from "./link.ts";
import { openServer } from "./open.ts";
import { readAddress } from "./url.ts";

describe.skipIf(missing !== undefined)("statements to a server", () => {
  let servers: TestServers;
  let link: Link;
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => new Error("no error"),
      (error: StoreError) => error,
    );
  const rows = async (sql: string): Promise<unknown[]> => JSON.parse(await link.ask(sql, { lane: "light" }));

  beforeAll(async () => {
    servers = await startServers({ shards: 1, replicas: 1 });
    link = createLink(readAddress(servers.url("x")), {});
    await link.run("CREATE DATABASE x");
  });
  afterAll(async () => {
    await link?.close();
    await servers?.close();
  });

  it("a wrong password, a user who may only read and a foreign cluster are told apart, with what to do", async () => {
    const wrong = servers.url("x").replace(encodeURIComponent(PASSWORD), "zzcanary");
    const error = await failure(openServer({ address: readAddress(wrong) }));
    expect(error).toMatchObject({ code: "STORE_REFUSED", engineCode: 516 });
    expect((error as StoreError).help).toContain("CASEKEEP_CLICKHOUSE_URL");
    expect(String(error.stack)).not.toContain("zzcanary");
    const reader = await failure(openServer({ address: readAddress(servers.url("x", "reader")) }));
    expect(reader).toMatchObject({ code: "STORE_REFUSED", engineCode: 164 });
    const foreign = await failure(openServer({ address: readAddress(`${servers.url("y")}?cluster=nowhere`) }));
    expect(foreign).toMatchObject({ code: "STORE_REFUSED" });
  });

  it("a node that is not there is STORE_UNAVAILABLE within seconds; another of the same address answers", async () => {
    const gone = readAddress("http://keep:x@127.0.0.1:1/x");
    const begun = Date.now();
    const error = await failure(openServer({ address: gone }));
    expect(error).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(Date.now() - begun).toBeLessThan(20_000);
    const [here = ""] = readAddress(servers.url("x")).endpoints;
    const both = createLink({ ...readAddress(servers.url("x")), endpoints: ["http://127.0.0.1:1", here] }, {});
    try {
      expect(await both.ask("SELECT 1", { lane: "light" })).toBe("[1]\n");
    } finally {
      await both.close();
    }
  });

  it("time and memory end a question and leave the server alive; an error half-way is no shorter answer", async () => {
    const slow = "SELECT sleepEachRow(1) FROM numbers(60) SETTINGS max_block_size = 1";
    expect(await failure(link.ask(slow, { lane: "heavy", seconds: 1 }))).toMatchObject({
      ...{ code: "QUERY_TOO_HEAVY", engineCode: 159 },
    });
    const large = "SELECT groupArray(toString(number)) FROM numbers(100000000)";
    expect(await failure(link.ask(large, { lane: "light", settings: { max_memory_usage: 20_000_000 } }))).toMatchObject(
      { code: "QUERY_TOO_HEAVY", engineCode: 241 },
    );
    const half =
      "SELECT throwIf(number = 900000) FROM numbers(1000000) SETTINGS max_block_size = 1000, max_threads = 1";
    expect(await failure(link.ask(half, { lane: "light" }))).toMatchObject({ code: "BAD_QUERY", engineCode: 395 });
    expect(await rows("SELECT 2")).toEqual([2]);
  });

  it("errors do not repeat what was asked", async () => {
    const error = await failure(link.ask("SELECT no_such('marker-4711')", { lane: "light" }));
    expect(error).toMatchObject({ code: "BAD_QUERY" });
    expect(String(error.stack)).not.toContain("marker-4711");
  });

  it("what nobody waits for any more stops on the server", async () => {
    const running = async () =>
      Number(
        (
          await rows(
            "SELECT count() FROM system.processes WHERE query LIKE '%tag4711%' AND query NOT LIKE '%processes%'",
          )
        )[0],
      );
    const becomes = async (wanted: number) => {
      for (let tries = 0; (await running()) !== wanted && tries < 200; tries++) await delay(25);
      return running();
    };
    const leave = new AbortController();
    const sql = "SELECT sum(sipHash64(number)) AS tag4711 FROM numbers_mt(100000000000)";
    const asked = failure(link.ask(sql, { lane: "heavy", signal: leave.signal }));
    expect(await becomes(1)).toBe(1);
    leave.abort();
    expect(await asked).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(await becomes(0)).toBe(0);
  });

  it("a write whose answer was lost is repeated and is there once", async () => {
    await link.run(
      "CREATE TABLE x.once (n UInt64) ENGINE = MergeTree ORDER BY n SETTINGS non_replicated_deduplication_window = 100",
    );
    const lossy = await losing(servers.nodes[0]?.ports.http ?? 0);
    const { port } = lossy.server.address() as AddressInfo;
    const through = createLink({ ...readAddress(servers.url("x")), endpoints: [`http://127.0.0.1:${port}`] }, {});
    try {
      const block = new Uint8Array(new BigUint64Array([1n, 2n, 3n]).buffer);
      const token = { insert_deduplication_token: "t1" };
      await through.write("INSERT INTO x.once (n) FORMAT RowBinary", [block, block], "write", token);
      expect(lossy.lost()).toBe(2);
      expect(await rows("SELECT count(), sum(n) FROM x.once")).toEqual(["6", "12"]);
      await through.write("INSERT INTO x.once (n) FORMAT RowBinary", [block], "write", {
        insert_deduplication_token: "t2",
      });
      expect(await rows("SELECT count() FROM x.once")).toEqual(["9"]);
    } finally {
      await through.close();
      lossy.server.close();
      lossy.server.closeAllConnections();
    }
  });
});

it("a write whose table waits for the replicas of another one waits for its turn, longer than for a node that is away", async () => {
  let asked = 0;
  const busy = createServer((request, answer) => {
    request.resume().on("end", () => {
      const refused = ++asked <= 12;
      answer.writeHead(refused ? 500 : 200);
      answer.end(refused ? "Code: 286. DB::Exception: (UNSATISFIED_QUORUM_FOR_PREVIOUS_WRITE)" : "");
    });
  });
  await new Promise<void>((resolve) => busy.listen(0, "127.0.0.1", resolve));
  const { port } = busy.address() as AddressInfo;
  const link = createLink(readAddress(`http://keep:x@127.0.0.1:${port}/x`), {});
  try {
    await link.write("INSERT INTO x.y (n) FORMAT RowBinary", [new Uint8Array(8)], "write", {});
    expect(asked).toBe(13);
  } finally {
    await link.close();
    busy.close();
  }
}, 30_000);

/** Passes requests on, and breaks the connection instead of passing back the first two answers. */
async function losing(to: number): Promise<{ server: Server; lost: () => number }> {
  let lost = 0;
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const on = request({ host: "127.0.0.1", port: to, method, path, headers }, (got) => {
      if (lost < 2) {
        lost++;
        got.resume().on("end", () => answer.destroy());
      } else {
        answer.writeHead(got.statusCode ?? 500, got.headers);
        got.pipe(answer);
      }
    });
    on.on("error", () => answer.destroy());
    asked.pipe(on);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, lost: () => lost };
}
