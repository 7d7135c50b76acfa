import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedControlStore, openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

const save = (...rules: string[]) =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const SHUT = save("-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT");
const OPEN = save("-A INPUT -p tcp --dport 9200 -j ACCEPT");
const SEALS_WITHIN_MS = 5_000;

describe("two servers of one keep, on one PostgreSQL", () => {
  let store: EmbeddedControlStore;
  let folder = "";
  let rules = "";
  let hook: Server;
  const told: string[] = [];
  const keeps: TestKeep[] = [];
  let token = "";
  let env: Record<string, string> = {};

  const put = (text: string): void => {
    writeFileSync(`${rules}.new`, text);
    renameSync(`${rules}.new`, rules);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casekeep-servers-"));
    store = await openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder });
    await store.authDatabase.query("CREATE DATABASE shared");
    mkdirSync(join(folder, "rules"));
    rules = join(folder, "rules", "host.rules");
    put(SHUT);
    hook = createServer((request, answer) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        told.push((JSON.parse(Buffer.concat(chunks).toString("utf8")) as { kind: string }).kind);
        answer.end("{}");
      });
    }).listen(0, "127.0.0.1");
    env = {
      CASEKEEP_POSTGRES_URL: `postgres://casekeep@/shared?host=${encodeURIComponent(join(folder, "postgres", "run"))}`,
      CASEKEEP_MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, place) => place * 5 + 3)).toString("base64"),
    };
    keeps.push(await startKeep({ env }));
    keeps.push(await startKeep({ env }));
    token = (await keeps[0]?.token("lead")) ?? "";
    await keeps[0]?.operator("PUT", "/api/guard/config", {
      assets: [{ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] }],
      sources: [{ kind: "files", name: "host", paths: [rules] }],
      alerts: {
        channels: [
          {
            kind: "webhook",
            name: "owner",
            url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`,
            secret: "sixteen letters!",
          },
        ],
      },
    });
  }, 180_000);
  afterAll(async () => {
    await Promise.all(keeps.map((keep) => keep.stop()));
    for (const keep of keeps) keep.remove();
    await store?.close();
    hook?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const until = async (ms: number, ask: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + ms;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`not so within ${ms} ms`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const verdicts = () =>
    Promise.all(
      keeps.map(async (keep) => ((await keep.operator("GET", "/api/guard")).body as { verdict: string }).verdict),
    );
  const statuses = () => Promise.all(keeps.map(async (keep) => (await keep.api(token, "GET", "/api/cases")).status));

  it("watch the same, also the one that was not told itself", async () => {
    await until(15_000, async () => (await verdicts()).every((verdict) => verdict === "restricted"));
    expect(await statuses()).toEqual([200, 200]);
  }, 30_000);

  it("are both sealed within five seconds of the change, with one finding and one alert", async () => {
    told.length = 0;
    const begun = performance.now();
    put(OPEN);
    await until(SEALS_WITHIN_MS, async () => (await statuses()).every((status) => status === 503));
    process.stdout.write(
      `rule file changed -> two servers serve no data: ${Math.round(performance.now() - begun)} ms\n`,
    );
    await until(5_000, async () => told.includes("opened"));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(told).toEqual(["opened"]);
    const [one] = keeps;
    if (!one) throw new Error("no keep");
    const { items } = (await one.operator("GET", "/api/guard/findings")).body as { items: { kind: string }[] };
    expect(items.filter(({ kind }) => kind === "exposed")).toHaveLength(1);
  }, 30_000);

  it("are joined by a server that is sealed from its first answer on, and sends nothing a second time", async () => {
    const heard = told.length;
    const third = await startKeep({ env });
    keeps.push(third);
    expect((await third.api(token, "GET", "/api/cases")).status).toBe(503);
    expect(((await third.operator("GET", "/api/seal")).body as { state: string }).state).toBe("sealed");
    expect(((await third.operator("GET", "/api/guard")).body as { verdict: string }).verdict).toBe("exposed");
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(told.length).toBe(heard);
    expect(await statuses()).toEqual([503, 503, 503]);
  }, 60_000);

  it("are closed as one when only one of them still sees the rules", async () => {
    const [first, rest, third] = keeps;
    await Promise.all([first?.stop(), third?.stop()]);
    put(SHUT);
    if (!rest) throw new Error("no keep");
    await until(
      10_000,
      async () => ((await rest.operator("GET", "/api/guard")).body as { verdict: string }).verdict === "restricted",
    );
    await until(5_000, async () => told.includes("closed"));
    expect(told.filter((kind) => kind === "closed")).toHaveLength(1);
    expect(((await rest.operator("GET", "/api/seal")).body as { state: string }).state).toBe("sealed");
  }, 60_000);
});
