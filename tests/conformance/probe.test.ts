import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casekeep } from "../../apps/cli/src/testing/run.ts";
import { startKeep, type TestKeep } from "../support/keep.ts";

/** A network of our own between this machine (the outside, where the probe runs) and a namespace (where a store stands). */
const NAMESPACE = `ckt-probe-${process.pid}`;
const OUTER = `ckp${process.pid % 100_000}o`;
const INNER = `ckp${process.pid % 100_000}i`;
const NET = `10.231.${process.pid % 250}`;
const STORE = `${NET}.2`;

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: "pipe" });
const within = (...args: string[]) => run("ip", "netns", "exec", NAMESPACE, ...args);

function network(): boolean {
  try {
    run("ip", "netns", "add", NAMESPACE);
    run("ip", "link", "add", OUTER, "type", "veth", "peer", "name", INNER);
    run("ip", "link", "set", INNER, "netns", NAMESPACE);
    run("ip", "addr", "add", `${NET}.1/30`, "dev", OUTER);
    run("ip", "link", "set", OUTER, "up");
    within("ip", "addr", "add", `${STORE}/30`, "dev", INNER);
    within("ip", "link", "set", INNER, "up");
    within("ip", "link", "set", "lo", "up");
    within("nft", "add", "table", "inet", "fw");
    within("nft", "add chain inet fw in { type filter hook input priority 0 ; policy drop ; }");
    within("nft", "add rule inet fw in iif lo accept");
    return true;
  } catch {
    teardown();
    return false;
  }
}
function teardown(): void {
  for (const args of [
    ["netns", "delete", NAMESPACE],
    ["link", "delete", OUTER],
  ])
    try {
      run("ip", ...args);
    } catch {
      // Not there.
    }
}
const there = network();
if (!there) process.stdout.write("probe.test.ts: skipped, needs root, ip netns and nft\n");

/** A search engine as it stood open in 2019, as far as a stranger's first question goes. */
const ENGINE = `require("node:http").createServer((_, answer) => answer.end('{"took":1,"hits":{"total":{"value":250000000}}}')).listen(9200, "0.0.0.0")`;

describe.skipIf(!there)(
  "a probe outside, and rules that are opened and closed for real (needs root, ip netns and nft)",
  () => {
    let keep: TestKeep;
    let engine: ChildProcess;
    let file = "";
    const cli = (...args: string[]) => casekeep(args, { env: { CASEKEEP_DATA: join(keep.folder, "data") } });
    const state = async () => ((await keep.operator("GET", "/api/seal")).body as { state: string }).state;

    beforeAll(async () => {
      engine = spawn("ip", ["netns", "exec", NAMESPACE, process.execPath, "-e", ENGINE], { stdio: "ignore" });
      keep = await startKeep();
      await keep.operator("PUT", "/api/guard/config", {
        assets: [
          {
            name: "engine",
            addresses: [STORE],
            ports: [{ from: 9200, to: 9200 }],
            // Named by its own network: what the guard reads of rules says nothing here, so that the probe is all there is.
            probe: [{ host: STORE, port: 9200, service: "elasticsearch" }],
          },
        ],
        sources: [{ kind: "nft", name: "host", command: ["ip", "netns", "exec", NAMESPACE, "nft"] }],
        policy: { sealOn: { exposed: false } },
      });
      file = join(keep.folder, "outside.probe.json");
    }, 120_000);
    afterAll(async () => {
      await keep?.stop();
      keep?.remove();
      engine?.kill();
      teardown();
    });

    it("is a file that only its owner reads, made by the keep", async () => {
      expect((await cli("guard", "probe-add", "outside", "--out", file)).code).toBe(0);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect((JSON.parse(readFileSync(file, "utf8")) as { targets: unknown[] }).targets).toHaveLength(1);
      expect((await cli("guard", "probe-add", "outside", "--out", `${file}2`)).code).toBe(2);
      expect(existsSync(`${file}2`)).toBe(false);
    }, 30_000);

    it("finds nothing while the rules are closed", async () => {
      const ran = await cli("probe", file);
      expect(ran).toMatchObject({ code: 0, stdout: "The keep has it: passed.\n" });
      expect(ran.stderr).toContain("timeout");
      expect(await state()).toBe("open");
    }, 60_000);

    it("gets in when a rule is opened, and the keep seals itself", async () => {
      within("nft", "add rule inet fw in tcp dport 9200 accept");
      const ran = await cli("probe", file);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain("GOT IN");
      expect(ran.stdout).toContain("data came without credentials");
      for (let tries = 0; tries < 50 && (await state()) !== "sealed"; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await state()).toBe("sealed");
      const { items } = (await keep.operator("GET", "/api/guard/findings")).body as {
        items: { kind: string; sentence: string }[];
      };
      expect(items.find(({ kind }) => kind === "probe")?.sentence).toContain("outside got in");
      const seal = (await keep.operator("GET", "/api/seal")).body as { entries: { cause: string }[] };
      expect(seal.entries[0]?.cause).toBe("probe");
    }, 60_000);

    it("takes no result twice, none that was changed, and none of a stranger", async () => {
      const printed = await cli("probe", file, "--print");
      expect(printed.code).toBe(1);
      const signed = JSON.parse(printed.stdout) as { result: string; signature: string };
      const send = (body: unknown) => keep.api(null, "POST", "/api/guard/probes/results", body);
      expect((await send({ ...signed, result: signed.result.replace('"data":true', '"data":false') })).status).toBe(
        401,
      );
      expect((await send({ ...signed, result: signed.result.replace(/"probe":"[^"]+"/, '"probe":"x"') })).status).toBe(
        401,
      );
      expect((await send({})).status).toBe(401);
      expect((await send(signed)).status).toBe(200);
      expect((await send(signed)).status).toBe(401);
    }, 60_000);

    it("must pass anew before the keep may be opened, and what it printed can be handed over", async () => {
      within("nft", "flush chain inet fw in");
      within("nft", "add rule inet fw in iif lo accept");
      const before = (await keep.operator("GET", "/api/guard/probes")).body as { items: { passed: boolean }[] };
      expect(before.items[0]?.passed).toBe(false);
      const printed = await cli("probe", file, "--print");
      expect(printed.code).toBe(0);
      const taken = await keep.operator("POST", "/api/guard/probes/results", JSON.parse(printed.stdout));
      expect(taken.body).toEqual({ passed: true, reasons: [] });
      const after = (await keep.operator("GET", "/api/guard")).body as { findings: { kind: string }[] };
      expect(after.findings.filter(({ kind }) => kind === "probe")).toEqual([]);
      // Sealed it stays until two people say otherwise.
      expect(await state()).toBe("sealed");
    }, 60_000);

    it("tells status and drills from the command line", async () => {
      const status = await cli("guard", "status");
      expect(status.stdout).toContain("engine");
      expect(status.stdout).toContain("outside");
      const drill = await cli("drill", "exposure", "--json");
      expect(JSON.parse(drill.stdout)).toMatchObject({ passed: true, on: "host", real: false });
      expect(drill.code).toBe(0);
    }, 60_000);
  },
);
