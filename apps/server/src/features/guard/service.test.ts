import { once } from "node:events";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { GuardConfig, KEPT_SECRET } from "@casekeep/contracts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestGuard, testGuard } from "../../testing/guard.ts";
import { openControl, type TestControl } from "./testing/control.ts";

const save = (...rules: string[]) =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const SHUT = save("-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT");
const OPEN = save("-A INPUT -p tcp --dport 9200 -m comment --comment for-everybody -j ACCEPT");

describe("the guard", () => {
  let control: TestControl;
  let rules = "";
  let folder = "";
  const made: TestGuard[] = [];
  let round = 0;

  beforeAll(async () => {
    control = await openControl();
  });
  afterAll(() => control.close());
  beforeEach(() => {
    folder = join(control.folder, `rules${++round}`);
    mkdirSync(folder);
    rules = join(folder, "host.rules");
    put(SHUT);
  });
  afterEach(async () => {
    for (const { guard } of made.splice(0)) await guard.stop();
  });

  const put = (text: string): void => {
    writeFileSync(`${rules}.new`, text);
    renameSync(`${rules}.new`, rules);
  };
  const declared = (over: object = {}) =>
    GuardConfig.parse({
      assets: [{ name: "node1", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] }],
      sources: [{ kind: "files", name: "host", paths: [rules], limitSeconds: 2, everySeconds: 1 }],
      policy: { unknownMinutes: 0.05 },
      ...over,
    });
  const make = async (over: Parameters<typeof testGuard>[1] = {}): Promise<TestGuard> => {
    const one = testGuard(control.store, { temp: control.folder, ...over });
    made.push(one);
    await one.guard.start();
    return one;
  };
  const watching = async (over: object = {}): Promise<TestGuard> => {
    const one = await make();
    await one.guard.setConfig(declared(over), "ada", true);
    return one;
  };
  const until = async <T>(
    ms: number,
    ask: () => Promise<T | undefined | false> | T | undefined | false,
  ): Promise<T> => {
    const end = Date.now() + ms;
    for (;;) {
      const found = await ask();
      if (found) return found;
      if (Date.now() > end) throw new Error(`not so within ${ms} ms`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const open = async ({ guard }: TestGuard, kind: string) =>
    (await guard.status()).findings.filter((one) => one.kind === kind);

  it("says that nothing is declared where nothing is", async () => {
    const { guard } = await make();
    expect((await guard.status()).verdict).toBe("undeclared");
    expect(await guard.recheck()).toEqual({ passed: true, reasons: [] });
  });

  it("seals once for an exposure, within a second of the change, and closes the finding when it is over", async () => {
    const one = await watching();
    expect((await one.guard.status()).verdict).toBe("restricted");
    const begun = performance.now();
    put(OPEN);
    const order = await until(2_000, () => one.seals[0]);
    expect(order.at - begun).toBeLessThan(1_000);
    expect(order).toMatchObject({ cause: "exposed", reason: expect.stringContaining("anybody on the internet") });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(one.seals).toHaveLength(1);
    const [finding] = await open(one, "exposed");
    expect(finding).toMatchObject({ id: order.finding, sealedAt: expect.any(String) });
    expect(await one.guard.recheck()).toMatchObject({ passed: false, reasons: [expect.stringContaining("node1")] });
    put(SHUT);
    await until(2_000, async () => (await open(one, "exposed")).length === 0);
    expect(await one.guard.recheck()).toEqual({ passed: true, reasons: [] });
    const { items } = await one.guard.findings(10);
    expect(items[0]).toMatchObject({ kind: "exposed", closedAt: expect.any(String) });
    const changes = await until(2_000, async () => {
      const page = await one.guard.changes(10);
      return page.items.length >= 2 && page;
    });
    expect(changes.items[0]?.lines.some((line) => line.startsWith("-") && line.includes("for-everybody"))).toBe(true);
    expect(changes.items[1]?.opened.join()).toContain("node1: tcp 9200 is open to anybody");
    expect(one.reported).toEqual([]);
  });

  it("does not seal what policy leaves open, and says so all the same", async () => {
    const one = await watching({ policy: { sealOn: { exposed: false } } });
    put(OPEN);
    await until(2_000, async () => (await open(one, "exposed")).length === 1);
    expect(one.seals).toEqual([]);
  });

  it("takes rules that are gone for unknown, seals when that lasts, and never calls it closed", async () => {
    const one = await watching();
    put(OPEN);
    await until(2_000, () => one.seals[0]);
    rmSync(rules);
    await until(3_000, async () => (await one.guard.status()).verdict === "unknown");
    // It stood open when last seen: that finding is not over because nobody can see it any more.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await open(one, "exposed")).toHaveLength(1);
    await until(6_000, () => one.seals.some(({ cause }) => cause === "unknown"));
    expect((await one.guard.recheck()).passed).toBe(false);
    put(SHUT);
    await until(3_000, async () => (await one.guard.status()).findings.length === 0);
    expect((await one.guard.recheck()).passed).toBe(true);
  }, 20_000);

  it("takes rules that cannot be read for unknown, and forgives a file that is being replaced", async () => {
    const one = await watching({ policy: { unknownMinutes: 10 } });
    writeFileSync(rules, "half a fi");
    await until(2_000, async () => (await one.guard.status()).verdict === "unknown");
    const status = await one.guard.status();
    expect(status.unknownSealsAt).not.toBeNull();
    expect(status.sources[0]).toMatchObject({ state: "unknown", reason: expect.stringContaining("not supported") });
    put(SHUT);
    await until(2_000, async () => (await one.guard.status()).verdict === "restricted");
    expect((await one.guard.findings(1)).items[0]?.kind).not.toBe("unknown");
    expect(one.seals).toEqual([]);
  });

  it("counts a source as unknown when it was not read within its limit", async () => {
    const one = await watching({
      sources: [
        {
          kind: "command",
          name: "host",
          command: ["/bin/sh", "-c", `test -e ${folder}/stop && exit 1; cat ${rules}`],
          limitSeconds: 2,
          everySeconds: 1,
        },
      ],
    });
    expect((await one.guard.status()).verdict).toBe("restricted");
    writeFileSync(join(folder, "stop"), "");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await one.guard.status()).verdict).toBe("restricted");
    await until(4_000, async () => (await one.guard.status()).verdict === "unknown");
    expect((await one.guard.status()).sources[0]?.reason).toContain("ended with 1");
  }, 15_000);

  it("takes a command that hangs, prints nothing, prints no rules or ends with an error for unknown, and says which", async () => {
    const script = (name: string, text: string): { kind: string; name: string; command: string[] } => {
      const path = join(folder, `${name}.sh`);
      writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
      return { kind: "command", name, command: [path] };
    };
    const sources = [
      script("hangs", "sleep 60"),
      script("silent", "exit 0"),
      script("garbled", "head -c 2000 /dev/urandom"),
      script("cut", `head -c 40 ${rules}`),
      script("failing", "echo secret >&2; exit 3"),
      script("fine", `cat ${rules}`),
    ];
    const one = await make({ readMs: 4_000 });
    const config = declared({
      assets: sources.map(({ name }, place) => ({
        name,
        addresses: [`10.0.0.${place + 1}`],
        ports: [{ from: 9200, to: 9200 }],
        sources: [name],
      })),
      sources,
      policy: { unknownMinutes: 10 },
    });
    await one.guard.setConfig(config, "ada", true);
    const saying = async () => (await one.guard.status()).assets;
    await until(25_000, async () =>
      (await saying()).find(({ name }) => name === "hangs")?.reason.includes("took too long"),
    );
    const found = Object.fromEntries((await saying()).map(({ name, verdict, reason }) => [name, { verdict, reason }]));
    expect(found).toMatchObject({
      hangs: { verdict: "unknown", reason: expect.stringContaining("hangs.sh: took too long") },
      silent: { verdict: "unknown", reason: expect.stringContaining("silent.sh: printed nothing") },
      garbled: { verdict: "unknown", reason: expect.stringMatching(/^garbled: ./) },
      cut: { verdict: "unknown", reason: expect.stringMatching(/^cut: ./) },
      failing: { verdict: "unknown", reason: expect.stringContaining("failing.sh: ended with 3") },
      fine: { verdict: "restricted", reason: "" },
    });
    expect(JSON.stringify(found)).not.toContain("secret");
    expect(one.reported).toEqual([]);
  }, 40_000);

  it("reads a source a few times for a flood of events, and the last of them is not missed", async () => {
    const counted = join(folder, "counted");
    const path = join(folder, "slow.sh");
    writeFileSync(path, `#!/bin/sh\ncat ${rules}\necho x >> ${counted}\nsleep 0.1\n`, { mode: 0o700 });
    const one = await watching({
      sources: [{ kind: "command", name: "cloud", command: [path], everySeconds: 3_600, limitSeconds: 7_200 }],
      feeds: [{ name: "aws", kind: "aws", sources: ["cloud"] }],
    });
    await until(5_000, async () => (await one.guard.status()).verdict === "restricted");
    const secret = (await one.guard.config()).feedUrls.aws?.split("/").at(-1) ?? "";
    const runs = (): number => readFileSync(counted, "utf8").trim().split("\n").length;
    const before = runs();
    const begun = performance.now();
    for (let event = 0; event < 1_000; event++)
      await one.guard.feeds.hear("aws", secret, { id: `e${event}`, "detail-type": "AWS API Call via CloudTrail" });
    const flood = performance.now() - begun;
    put(OPEN);
    await one.guard.feeds.hear("aws", secret, { id: "last" });
    await until(3_000, async () => (await one.guard.status()).verdict === "exposed");
    // At most one reading and one rest of the same length at a time, and one more at each end.
    expect(runs() - before).toBeLessThanOrEqual(flood / 200 + 3);
    put(SHUT);
    await one.guard.check();
    expect(await open(one, "exposed")).toEqual([]);
  }, 30_000);

  it("is one guard on several servers: one finding, and each of them would seal", async () => {
    const [one, two] = [await watching(), await make()];
    await until(8_000, async () => (await two.guard.status()).verdict === "restricted");
    put(OPEN);
    await until(2_000, () => one.seals.length + two.seals.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await open(one, "exposed")).toHaveLength(1);
    const sealedBy = [...one.seals, ...two.seals];
    expect(new Set(sealedBy.map(({ finding }) => finding)).size).toBe(1);
    put(SHUT);
    await until(3_000, async () => (await open(two, "exposed")).length === 0);
  }, 20_000);

  it("opens anew what another server of the keep, which does not see it, has closed", async () => {
    const selfCheck = async () => [{ name: "file modes", ok: false, found: "mode 755", help: "chmod" }];
    const one = await make({ selfCheck });
    const [before] = await until(2_000, async () => (await open(one, "self")).length > 0 && open(one, "self"));
    const two = await make();
    await until(2_000, async () => (await open(two, "self")).length === 0);
    const [after] = await until(8_000, async () => (await open(two, "self")).length > 0 && open(two, "self"));
    expect(after?.id).not.toBe(before?.id);
    await one.guard.stop();
  }, 20_000);

  it("shows and takes on each server what was declared last on any of them", async () => {
    const [one, two] = [await watching(), await make()];
    const { version } = await two.guard.config();
    await one.guard.setConfig(declared({ policy: { unknownMinutes: 3 } }), "ada", true, BigInt(version));
    const stale = two.guard.setConfig(declared({ policy: { unknownMinutes: 4 } }), "ben", true, BigInt(version));
    await expect(stale).rejects.toMatchObject({ code: "STALE_CONFIG" });
    const newest = await two.guard.config();
    expect(newest.config.policy.unknownMinutes).toBe(3);
    await two.guard.setConfig(declared(), "ben", true, BigInt(newest.version));
  }, 20_000);

  it("goes on where it was after a restart", async () => {
    const one = await watching();
    put(OPEN);
    await until(2_000, () => one.seals[0]);
    const [before] = await open(one, "exposed");
    await until(2_000, async () => (await open(one, "exposed"))[0]?.sealedAt);
    await one.guard.stop();
    const { seals } = control.store;
    await seals.seal({ actor: "service:guard", cause: "exposed", reason: "" });
    const two = await make();
    expect((await two.guard.status()).verdict).toBe("exposed");
    const [after] = await open(two, "exposed");
    expect(after?.id).toBe(before?.id);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(two.seals).toEqual([]);
    // Somebody opened it between the last look and now: what still stands open seals it again.
    for (const person of ["ada", "ben"]) await seals.consent(person);
    expect((await seals.unseal("ben", new Date(0))).sealed).toBe(false);
    await until(3_000, () => two.seals[0]);
    put(SHUT);
    await until(3_000, async () => (await open(two, "exposed")).length === 0);
  });

  it("says by whom a rule was changed, whether the cloud tells it before or after", async () => {
    const one = await watching({ feeds: [{ name: "cloud", kind: "azure" }] });
    const { feedUrls } = await one.guard.config();
    const secret = feedUrls.cloud?.split("/").at(-1) ?? "";
    expect(feedUrls.cloud).toMatch(/^https:\/\/keep\.example\.com\/api\/guard\/feeds\/cloud\/[\w-]{32}$/);
    for (const [name, given] of [
      ["cloud", "x"],
      ["cloud", `${secret}x`],
      ["none", secret],
    ] as const)
      await expect(one.guard.feeds.hear(name, given, {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const event = (id: string) => ({
      id,
      eventTime: new Date().toISOString(),
      eventType: "Microsoft.Resources.ResourceWriteSuccess",
      subject: "/x/networkSecurityGroups/nsg",
      data: { correlationId: `change-${id}`, operationName: "write", claims: { name: "Svc Deploy" } },
    });
    put(OPEN);
    await until(2_000, () => one.seals[0]);
    expect(await one.guard.feeds.hear("cloud", secret, [event("e1")])).toEqual({});
    const change = await until(3_000, async () => (await one.guard.findings(1)).items[0]?.change);
    expect(change).toMatchObject({ who: "Svc Deploy", id: "change-e1", feed: "cloud" });
    put(SHUT);
    await until(3_000, async () => (await open(one, "exposed")).length === 0);
    await one.guard.feeds.hear("cloud", secret, [event("e2")]);
    put(OPEN);
    await until(3_000, async () => (await open(one, "exposed"))[0]?.change?.id === "change-e2");
    // The next generation of a feed has another address.
    await one.guard.setConfig(declared({ feeds: [{ name: "cloud", kind: "azure", generation: 2 }] }), "ada", true);
    await expect(one.guard.feeds.hear("cloud", secret, {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("answers a cloud's handshake and confirms a subscription where the cloud itself says", async () => {
    const one = await watching({
      feeds: [
        { name: "azure", kind: "azure" },
        { name: "aws", kind: "aws" },
      ],
    });
    const secretOf = async (name: string) => (await one.guard.config()).feedUrls[name]?.split("/").at(-1) ?? "";
    const validation = {
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      data: { validationCode: "code" },
    };
    expect(await one.guard.feeds.hear("azure", await secretOf("azure"), [validation])).toEqual({
      validationResponse: "code",
    });
    const url = "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=t";
    await one.guard.feeds.hear("aws", await secretOf("aws"), { Type: "SubscriptionConfirmation", SubscribeURL: url });
    expect(one.confirmed).toEqual([url]);
  });

  it("lets only the machine's operator say what is read or run, and shows no secret", async () => {
    const channels = [{ kind: "webhook", name: "owner", url: "http://127.0.0.1:1/", secret: "sixteen letters!" }];
    const one = await watching({ alerts: { channels } });
    const { config } = await one.guard.config();
    expect(config.alerts.channels[0]).toMatchObject({ secret: KEPT_SECRET });
    const set = (next: object, operator: boolean) =>
      one.guard.setConfig(GuardConfig.parse({ ...config, ...next }), "ada", operator);
    const sources = [{ kind: "command", name: "host", command: ["id"] }];
    await expect(set({ sources }, false)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(set({ sources: [] }, true)).resolves.toBeUndefined();
    await expect(set({ assets: [{ name: "x", addresses: ["10.0.0.1"], sources: ["none"] }] }, true)).rejects.toThrow(
      "not declared",
    );
    const allowed = (...list: string[]) =>
      set({ assets: [{ name: "x", addresses: ["10.0.0.1"], allowed: list }] }, true);
    for (const slip of ["10.0.0.0/33", "10.0.0.300", "10.0.0.9-10.0.0.1", "2001:db8::/129"])
      await expect(allowed("AzureCloud", slip)).rejects.toThrow(`assets/0/allowed/1: ${slip}`);
    await expect(
      allowed("10.0.0.1-10.0.0.9", "sg-0a1b", "group:admins", "::/0", "face:b00c::1"),
    ).resolves.toBeUndefined();
    for (const typed of [{ asets: [] }, { assets: [{ name: "x", addresses: ["10.0.0.1"], port: [] }] }])
      expect(GuardConfig.safeParse(typed).success).toBe(false);
    const renamed = [{ ...channels[0], name: "other", secret: KEPT_SECRET }];
    await expect(set({ alerts: { channels: renamed } }, true)).rejects.toThrow("no secret to keep");
    expect(Buffer.from((await control.store.guard.config())?.box ?? []).includes("sixteen")).toBe(false);
  });

  it("counts an asset that was taken off the list since the keep was sealed, until a second person agrees", async () => {
    const one = await watching();
    const { seals } = control.store;
    put(OPEN);
    await until(2_000, () => one.seals[0]);
    await seals.seal({ actor: "service:guard", cause: "exposed", reason: "" });
    const { reasons } = await one.guard.recheck();
    expect(reasons).toHaveLength(1);
    const other = { name: "node2", addresses: ["10.0.0.6"], ports: [{ from: 22, to: 22 }] };
    const [node1] = declared().assets;
    for (const weaker of [
      { assets: [other] },
      { assets: [{ ...node1, ports: [{ from: 1, to: 1 }] }] },
      { assets: [{ ...node1, allowed: ["0.0.0.0/0", "::/0"] }] },
      { policy: { sealOn: { exposed: false } } },
    ]) {
      await one.guard.setConfig(declared(weaker), "ada", true);
      // The same person again, a token, and a second person who changes something else are no second voice.
      await one.guard.setConfig(declared(weaker), "ada", true);
      await one.guard.setConfig(declared(weaker), "token:1", true);
      await one.guard.setConfig(declared({ ...weaker, feeds: [{ name: "cloud", kind: "azure" }] }), "ben", true);
      const refused = await one.guard.recheck();
      expect(refused).toMatchObject({ passed: false, reasons: [expect.stringContaining("node1")] });
      if (weaker.assets) expect(refused.reasons[0]).toContain("since the keep was sealed");
      await one.guard.setConfig(declared(), "ada", true);
    }
    const mended = declared({ assets: [{ ...node1, allowed: ["0.0.0.0/0", "::/0"] }] });
    await one.guard.setConfig(mended, "ada", true);
    await one.guard.setConfig(mended, "ben", true);
    expect(await one.guard.recheck()).toEqual({ passed: true, reasons: [] });
    // A rule that is closed needs nobody's word.
    await one.guard.setConfig(declared({ assets: [other] }), "ada", true);
    expect((await one.guard.recheck()).passed).toBe(false);
    put(SHUT);
    await until(3_000, async () => (await one.guard.recheck()).passed);
    for (const person of ["ada", "ben"]) await seals.consent(person);
    await seals.unseal("ben", new Date(0));
  }, 30_000);

  it("knows what is declared also on a keep that was started for one command, and owes what that changes to who is declared", async () => {
    const one = await watching({
      alerts: { channels: [{ kind: "slack", name: "chat", url: "http://127.0.0.1:1/hook" }] },
    });
    await one.guard.stop();
    made.length = 0;
    const command = testGuard(control.store, { temp: control.folder });
    const { config } = await command.guard.config();
    expect(config.assets.map(({ name }) => name)).toEqual(["node1"]);
    // The secret is kept although this process never heard it.
    await command.guard.setConfig({ ...config, assets: [] }, "ada", true);
    const { items } = await command.guard.findings(1);
    expect(items[0]).toMatchObject({ kind: "config" });
    const owed = await control.store.guard.owedAlerts(["chat"], new Date(), 15);
    expect(owed.map(({ finding }) => finding.id)).toContain(items[0]?.id);
  });

  it("tells of a change of its own configuration", async () => {
    const one = await watching();
    const { items } = await one.guard.findings(5);
    expect(items[0]).toMatchObject({ kind: "config", closedAt: expect.any(String) });
  });

  it("seals at once when a canary is read, and stays so until somebody has looked at it", async () => {
    const one = await watching();
    await one.guard.canaries.add({ case: "0000000000001", known: [77n] }, "ada");
    expect(await one.guard.canaries.list()).toMatchObject([{ case: "0000000000001", by: "ada" }]);
    one.guard.caseTouched("agent7", "0000000000002");
    one.guard.valuesSearched("agent7", [76n]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(one.seals).toEqual([]);
    one.guard.caseTouched("agent7", "0000000000001");
    await until(2_000, () => one.seals.length > 0);
    expect(one.seals).toMatchObject([{ cause: "canary" }]);
    expect(one.seals[0]?.finding).not.toBe("");
    const [finding] = await open(one, "canary");
    expect((await one.guard.recheck()).reasons.join()).toContain("canary");
    const { items } = await one.guard.findings(1);
    expect(items[0]?.change?.who).toBe("agent7");
    await one.guard.acknowledge(finding?.id ?? "", "ada");
    expect((await one.guard.recheck()).passed).toBe(true);
    await expect(one.guard.acknowledge("none", "ada")).rejects.toMatchObject({ code: "NOT_FOUND" });

    const [canary] = await one.guard.canaries.list();
    expect(await one.guard.canaries.remove(canary?.id ?? "")).toBe(true);
    one.guard.caseTouched("agent7", "0000000000001");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(one.seals).toHaveLength(1);
  });

  it("seals when somebody searches for a canary's person, also on a server that did not plant it", async () => {
    const one = await watching();
    const other = await make();
    await other.guard.canaries.add({ case: "0000000000003", known: [4n, 5n] }, "ada");
    await one.guard.canaries.list();
    one.guard.valuesSearched("agent7", [9n, 5n]);
    await until(2_000, () => one.seals.length > 0);
    expect(one.seals).toMatchObject([{ cause: "canary" }]);
  });

  it("says that its own configuration cannot be read, and goes on with the one before", async () => {
    const one = await watching();
    await control.store.guard.setConfig("mallory", Buffer.from("nothing that this keep sealed"));
    await one.guard.check();
    const [finding] = await open(one, "self");
    expect(finding?.sentence).toContain("the newest configuration cannot be read");
    expect((await one.guard.status()).assets.map(({ name }) => name)).toEqual(["node1"]);
    await one.guard.setConfig(declared(), "ada", true);
    await one.guard.check();
    expect(await open(one, "self")).toEqual([]);
  });

  it("finds what the keep's own check says, and lets it go when it is mended", async () => {
    let ok = false;
    const one = await make({ selfCheck: async () => [{ name: "file modes", ok, found: "mode 755", help: "chmod" }] });
    await one.guard.check();
    expect(await open(one, "self")).toHaveLength(1);
    expect(one.seals).toEqual([]);
    ok = true;
    await one.guard.check();
    expect(await open(one, "self")).toEqual([]);
  });

  it.each([
    ["refuses", () => Promise.reject(Object.assign(new Error("down"), { code: "STORE_UNAVAILABLE" }))],
    ["does not answer", () => new Promise(() => undefined)],
  ])(
    "seals within the time even where the control store %s, and tells of it",
    async (words, down) => {
      let broken = false;
      const breakable = <Port extends object>(port: Port): Port =>
        new Proxy(port, {
          get: (of, name) => (broken ? down : Reflect.get(of, name)),
        });
      const { guard, seals } = control.store;
      const one = testGuard({ guard: breakable(guard), seals: breakable(seals) }, { temp: control.folder });
      const told: { kind: string; findings: { id: string; kind: string; asset: string }[] }[] = [];
      const hook = createServer((request, answer) => {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          told.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
          answer.end("{}");
        });
      }).listen(0, "127.0.0.1");
      await once(hook, "listening");
      const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
      const channels = [{ kind: "webhook", name: `owner${round}`, url, secret: "sixteen letters!" }];
      await one.guard.start();
      // An asset of its own: what another test's guard found of the others is in the store.
      const name = `store${round}`;
      const asset = { name, addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] };
      const heard = () =>
        told
          .flatMap(({ kind, findings }) => findings.map((found) => ({ ...found, step: kind })))
          .filter((found) => found.asset === name);
      await one.guard.setConfig(declared({ assets: [asset], alerts: { channels, quietMinutes: 0 } }), "ada", true);
      await until(5_000, () => told.length > 0);
      broken = true;
      const begun = performance.now();
      put(OPEN);
      const order = await until(4_000, () => one.seals.find(({ reason }) => reason.startsWith(name)));
      expect(order).toMatchObject({ cause: "exposed", finding: "" });
      expect(order.at - begun).toBeLessThan(3_000);
      // Whoever is told at once hears of it all the same, once, and of the same finding when the store is there again.
      const [first] = await until(10_000, () => heard().length > 0 && heard());
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(heard()).toEqual([first]);
      expect(first).toMatchObject({ step: "opened", kind: "exposed" });
      if (words === "refuses") {
        broken = false;
        await until(15_000, () => heard().length > 1);
        expect(heard()[1]).toMatchObject({ step: "opened", id: first?.id });
      }
      broken = false;
      put(SHUT);
      hook.closeAllConnections();
      hook.close();
      await Promise.race([one.guard.stop(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    },
    40_000,
  );
});
