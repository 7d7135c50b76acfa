import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casekeep } from "../../apps/cli/src/testing/run.ts";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { keepFolder, TEST_TIMEOUT } from "./browser.ts";

const rules = (line: string) => ["*filter", ":INPUT DROP [0:0]", line, "COMMIT", ""].join("\n");
const SHUT = rules("-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT");
const OPEN = rules("-A INPUT -p tcp --dport 9200 -j ACCEPT");

describe("a security engineer at the command line of a running keep", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let file = "";
  const run = (...args: string[]) => casekeep(args, { env: { CASEKEEP_DATA: join(keep.folder, "data") } });
  const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).stdout);
  const put = (text: string): void => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const declare = (assets: object[]) => {
    const path = join(keep.folder, "guard.json");
    writeFileSync(path, JSON.stringify({ assets, sources: [{ kind: "files", name: "host", paths: [file] }] }));
    return run("guard", "set", path);
  };
  const until = async (state: string): Promise<void> => {
    for (let tries = 0; tries < 60; tries++) {
      if ((await json("status")).state === state) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`not ${state}`);
  };

  beforeAll(async () => {
    keep = await startKeep({ folder: keepFolder() });
    file = join(keep.folder, "host.rules");
    put(SHUT);
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  it("declares what is watched and sees the verdict, since when, and that no drill was made", async () => {
    expect((await run("guard", "status")).code).toBe(3);
    const node1 = { name: "node1", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] };
    const set = await declare([node1]);
    expect(set.stdout).toContain("1 asset, 1 source, 0 feeds, 0 alert channels.");
    const status = await run("guard", "status");
    expect(status.code).toBe(0);
    expect(status.stdout).toMatch(/node1 +restricted +\d{4}-\d\d-\d\dT[\d:.]+Z/);
    expect(status.stdout).toContain("Last drill: never (late)");
    const drill = await json("drill", "exposure");
    expect(drill).toMatchObject({ passed: true, real: false });
    expect((await json("guard", "status")).drill).toMatchObject({ late: false });
  });

  it("is told by three clouds when to read a command's rules, answers their handshakes, and refuses whoever guesses", async () => {
    const counted = join(keep.folder, "counted");
    const script = join(keep.folder, "rules.sh");
    const write = (text: string): void =>
      writeFileSync(script, `#!/bin/sh\necho x >> ${counted}\n${text}\n`, { mode: 0o700 });
    const runs = (): number => (existsSync(counted) ? readFileSync(counted, "utf8").trim().split("\n").length : 0);
    write(`cat ${file}`);
    const path = join(keep.folder, "feeds.json");
    const node1 = { name: "node1", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] };
    const command = { kind: "command", name: "cloud", command: [script], everySeconds: 3_600, limitSeconds: 7_200 };
    const feeds = (["azure", "aws", "google"] as const).map((kind) => ({ name: kind, kind, sources: ["cloud"] }));
    writeFileSync(path, JSON.stringify({ assets: [node1], sources: [command], feeds }));
    const { feedUrls } = await json("guard", "set", path);
    const post = (feed: string, body: unknown, at = new URL(feedUrls[feed]).pathname) =>
      keep.api(null, "POST", at, body) as Promise<{ status: number; body: unknown }>;

    const validation = {
      id: "1",
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      data: { validationCode: "512d38b6", validationUrl: "https://rp-westeurope.eventgrid.azure.net/validate" },
    };
    expect(await post("azure", [validation])).toMatchObject({ status: 200, body: { validationResponse: "512d38b6" } });

    const written = {
      eventType: "Microsoft.Resources.ResourceWriteSuccess",
      subject: "/x/networkSecurityGroups/a",
      data: {},
    };
    const called = {
      source: "aws.ec2",
      "detail-type": "AWS API Call via CloudTrail",
      detail: { eventName: "AuthorizeSecurityGroupIngress" },
    };
    const asset = { asset: { name: "//compute/firewalls/a", assetType: "compute.googleapis.com/Firewall" } };
    const pushed = { message: { messageId: "7", data: Buffer.from(JSON.stringify(asset)).toString("base64") } };
    for (const [feed, event] of [
      ["azure", [{ id: "2", ...written }]],
      ["aws", { id: "3", ...called }],
      ["google", pushed],
    ] as const) {
      const before = runs();
      expect((await post(feed, event)).status).toBe(200);
      for (let tries = 0; tries < 100 && runs() === before; tries++) await new Promise((done) => setTimeout(done, 20));
      expect(runs(), feed).toBeGreaterThan(before);
    }
    await new Promise((done) => setTimeout(done, 1_000));
    const before = runs();
    // Another feed's secret, another name, a letter too many: the same answer as to every stranger, and nothing is read.
    const { pathname } = new URL(feedUrls.aws);
    for (const at of [pathname.replace("/aws/", "/azure/"), pathname.replace("/aws/", "/none/"), `${pathname}x`])
      expect((await post("aws", called, at)).status).toBe(401);
    await new Promise((done) => setTimeout(done, 500));
    expect(runs()).toBe(before);

    // What comes in a flood is read a few times; what the command then ends with is said.
    write("exit 4");
    await Promise.all(Array.from({ length: 300 }, (_, place) => post("aws", { id: `f${place}`, ...called })));
    for (let tries = 0; tries < 100 && !(await run("guard", "status")).stdout.includes("ended with 4"); tries++);
    expect(runs() - before).toBeLessThan(100);
    write("echo this is no rule set");
    const checked = await run("guard", "check");
    expect(checked.code).toBe(3);
    expect(checked.stdout).toMatch(/node1 +unknown/);
    expect((await declare([node1])).code).toBe(0);
  });

  it("makes a probe with its file or neither, forgets it, and tries a channel", async () => {
    const out = join(keep.folder, "outside.probe.json");
    expect((await run("guard", "probe-add", "outside", "--out", out)).code).toBe(0);
    // The file is there: no second probe is made that nobody could ever run.
    const again = await run("guard", "probe-add", "other", "--out", out);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("--out") });
    expect((await json("guard", "status")).probes.map(({ name }: { name: string }) => name)).toEqual(["outside"]);
    const gone = await run("guard", "probe-remove", "other");
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining("There are: outside.") });
    expect((await run("guard", "probe-remove", "outside")).code).toBe(0);
    expect((await json("guard", "status")).probes).toEqual([]);
    for (const [words, said] of [
      [["alert-test", "nobody"], "There is no channel nobody."],
      [["acknowledge", "nothing"], "There is no finding nothing."],
      [["canary-remove", "nothing"], "There is no canary nothing."],
      [["probe-take", file], "is no JSON"],
      [["probe-take", out], "is no probe's result"],
    ] as const)
      expect(await run("guard", ...words)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
    const path = join(keep.folder, "channel.json");
    const config = await json("guard", "config");
    const channels = [{ kind: "slack", name: "chat", url: "http://127.0.0.1:1/secret-of-the-hook" }];
    writeFileSync(path, JSON.stringify({ ...config, alerts: { ...config.alerts, channels } }));
    expect((await run("guard", "set", path)).code).toBe(0);
    const tried = await run("guard", "alert-test", "chat");
    expect(tried).toMatchObject({ code: 2, stderr: expect.stringContaining("does not answer") });
    let status = await run("guard", "status");
    for (let tries = 0; tries < 20 && !status.stdout.includes("takes none"); tries++)
      status = await run("guard", "status");
    expect(status.stdout).toMatch(/chat +slack +never +takes none, 1 owed/);
    expect(tried.stderr + status.stdout).not.toContain("secret-of-the-hook");
    writeFileSync(path, JSON.stringify(config));
    expect((await run("guard", "set", path)).code).toBe(0);
  });

  it("plants a canary, sees which case it is, and makes it an ordinary one again", async () => {
    expect((await run("guard", "canary-add")).stdout).toContain("1 canary lies");
    const { items } = await json("guard", "canaries");
    expect((await run("guard", "canaries")).stdout).toContain(items[0].case);
    expect((await run("guard", "canary-remove", items[0].id)).code).toBe(0);
    expect((await run("guard", "canary-remove", items[0].id)).code).toBe(2);
  });

  it("finds the exposure, acknowledges it, and cannot open the keep alone or by looking away", async () => {
    put(OPEN);
    await until("sealed");
    expect(await run("search", "hello")).toMatchObject({ code: 3, stderr: expect.stringContaining("two people") });
    const found = await run("guard", "findings");
    expect(found.code).toBe(1);
    expect(found.stdout).toContain("node1: tcp 9200 is open to anybody on the internet");
    expect((await run("guard", "acknowledge")).stderr).toContain("--all");
    expect((await json("guard", "acknowledge", "--all")).items).toMatchObject([{ acknowledgedBy: "operator" }]);
    const alone = await run("unseal");
    expect(alone.code).toBe(1);
    expect(alone.stdout).toContain("1 of 2 people agree");
    expect(alone.stdout).toContain("Another person signs in");
    expect((await declare([])).code).toBe(0);
    expect((await json("unseal")).state).toBe("sealed");
  });
});
