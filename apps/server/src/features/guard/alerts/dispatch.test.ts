import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GuardConfig, type GuardFinding } from "@casekeep/contracts";
import type { AlertMemory, FindingRecord } from "@casekeep/controlstore";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openControl, type TestControl } from "../testing/control.ts";
import { alertDispatch } from "./dispatch.ts";

const MINUTE = 60_000;

describe("who is told what, and how often", () => {
  let control: TestControl;
  let server: Server;
  let url = "";
  let status = 200;
  const told: { kind: string; severity: string; lines: string[]; findings: { id: string }[] }[] = [];
  let now = Date.UTC(2026, 0, 5, 9);

  beforeAll(async () => {
    control = await openControl();
    server = createServer((request, answer) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (status === 200) told.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
        answer.writeHead(status).end();
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    server.close();
    await control.close();
  });
  beforeEach(async () => {
    // What the one before left open is none of the next one's news.
    for (const { key } of await control.store.guard.openFindings())
      await control.store.guard.closeFinding(key, new Date(now));
    now += 20_000 * MINUTE;
    await control.store.guard.settleAlerts(new Date(now));
    told.length = 0;
    status = 200;
  });

  let count = 0;
  const place = () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
  /** As the guard does: in the store, owed to whoever is declared. */
  const open = async (over: Partial<FindingRecord> = {}): Promise<FindingRecord> => {
    const id = place();
    const { finding } = await control.store.guard.openFinding({
      id,
      key: `exposed:node${count}`,
      kind: "exposed",
      asset: `node${count}`,
      openedAt: new Date(now),
      eventAt: null,
      box: new Uint8Array(),
      ...over,
    });
    return finding;
  };
  const close = ({ key }: FindingRecord) => control.store.guard.closeFinding(key, new Date(now));
  const acknowledge = ({ id }: FindingRecord) => control.store.guard.acknowledge(id, "ada", new Date(now));
  const show = ({ id, kind, asset, openedAt, closedAt }: FindingRecord): GuardFinding => ({
    id,
    kind,
    asset,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    minutes: 0,
    eventAt: null,
    sealedAt: null,
    acknowledgedAt: null,
    acknowledgedBy: "",
    sentence: `${asset} is open`,
    rows: [],
    change: null,
  });
  const failed: string[] = [];
  const server1 = (more: object[] = [], over: object = {}, memory: AlertMemory = control.store.guard) => {
    const channels = [{ kind: "webhook", name: "owner", url, secret: "sixteen letters!" }, ...more];
    const config = GuardConfig.parse({ alerts: { channels, repeatMinutes: 15, quietMinutes: 5, ...over } });
    return alertDispatch({
      memory,
      config: () => config,
      show,
      about: () => ({ origin: "https://keep.example.com", organisation: "Example", sealed: true }),
      now: () => now,
      failed: (channel) => void failed.push(channel),
    });
  };
  const kinds = () => told.map(({ kind, findings }) => `${kind} ${findings.length}`);

  it("tells once of all that was found together, however often it looks and however many servers", async () => {
    const all = [await open(), await open(), await open()];
    const [one, two] = [server1(), server1()];
    await Promise.all([one.dispatch(), two.dispatch(), one.dispatch()]);
    await two.dispatch();
    expect(told.flatMap(({ findings }) => findings.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(told.every(({ kind }) => kind === "opened")).toBe(true);
  });

  it.each([1, 2])("does not tell again what another server tells after its look number %i", async (number) => {
    await open();
    const other = server1();
    let looks = 0;
    const owedAlerts: AlertMemory["owedAlerts"] = async (...asked) => {
      const seen = await control.store.guard.owedAlerts(...asked);
      if (++looks === number) await other.dispatch();
      return seen;
    };
    const slow = server1([], {}, { ...control.store.guard, owedAlerts });
    await slow.dispatch();
    expect(kinds()).toEqual(["opened 1"]);
    now += 16 * MINUTE;
    await slow.dispatch();
    expect(kinds()).toEqual(["opened 1", "repeated 1"]);
  });

  it("tells again until somebody acknowledges, and the next channel only then", async () => {
    const one = server1([{ kind: "webhook", name: "chief", url, secret: "sixteen letters!", afterMinutes: 20 }]);
    const finding = await open();
    await one.dispatch();
    now += 14 * MINUTE;
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1"]);
    now += 2 * MINUTE;
    await one.dispatch();
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "repeated 1"]);
    now += 5 * MINUTE;
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "repeated 1", "opened 1"]);
    await acknowledge(finding);
    now += 60 * MINUTE;
    await one.dispatch();
    now += 60 * MINUTE;
    await one.dispatch();
    expect(kinds().slice(3)).toEqual(["acknowledged 1", "acknowledged 1"]);
  });

  it("does not make up for the repetitions it slept through", async () => {
    await open();
    await server1().dispatch();
    now += 24 * 60 * MINUTE;
    await server1().dispatch();
    await server1().dispatch();
    expect(kinds()).toEqual(["opened 1", "repeated 1"]);
  });

  it("tells once when it is over, and nothing of what was over before its channel was due", async () => {
    const more = [{ kind: "webhook", name: "late", url, secret: "sixteen letters!", afterMinutes: 60 }];
    const finding = await open();
    await server1(more).dispatch();
    now += MINUTE;
    await close(finding);
    await Promise.all([server1(more).dispatch(), server1(more).dispatch()]);
    now += 120 * MINUTE;
    await server1(more).dispatch();
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
  });

  it("says once to all who were told that somebody has acknowledged it, and no more until it is over", async () => {
    const more = [{ kind: "webhook", name: "late", url, secret: "sixteen letters!", afterMinutes: 60 }];
    const one = server1(more);
    const finding = await open();
    await one.dispatch();
    now += MINUTE;
    await acknowledge(finding);
    await Promise.all([one.dispatch(), server1(more).dispatch(), one.dispatch()]);
    expect(kinds()).toEqual(["opened 1", "acknowledged 1"]);
    expect(JSON.stringify(told)).not.toContain("ada");
    now += 120 * MINUTE;
    await one.dispatch();
    await close(finding);
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "acknowledged 1", "closed 1"]);
  });

  it("owes what a channel did not take to another server that comes after it, in its order, and says when it was", async () => {
    status = 500;
    const finding = await open();
    await server1().dispatch();
    now += MINUTE;
    await close(finding);
    await server1().dispatch();
    expect(told).toEqual([]);
    status = 200;
    now += 6 * MINUTE;
    await server1().dispatch();
    await server1().dispatch();
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
    expect(told[0]).toMatchObject({
      severity: "info",
      lines: expect.arrayContaining([expect.stringMatching(/from .*Z, and is over$/)]),
    });
  });

  it("holds up no channel for another one that is slow", async () => {
    let answer: () => void = () => undefined;
    const slow = createServer((_, reply) => {
      answer = () => void reply.end("{}");
    }).listen(0, "127.0.0.1");
    await once(slow, "listening");
    const at = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
    const one = server1([{ kind: "slack", name: "slow", url: at }]);
    const first = await open();
    const waits = one.dispatch();
    while (kinds().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await close(first);
    void one.dispatch();
    while (kinds().length === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer();
    await waits;
    slow.closeAllConnections();
    slow.close();
  });

  it("tells people of a changed configuration once, not that the change is over", async () => {
    const one = server1();
    await close(await open({ kind: "config", key: `config:${now}` }));
    await one.dispatch();
    now += 60 * MINUTE;
    await one.dispatch();
    expect(kinds()).toEqual([]);
    // The guard plans it as it opens it.
    const id = place();
    const plan = { channels: [{ name: "owner", afterMinutes: 0 }], quietMinutes: 5, repeatMinutes: 15 };
    const made = {
      id,
      key: `config:${now}`,
      kind: "config" as const,
      asset: "",
      openedAt: new Date(now),
      eventAt: null,
    };
    const { finding } = await control.store.guard.openFinding({ ...made, box: new Uint8Array() }, plan);
    await close(finding);
    await one.dispatch();
    now += 60 * MINUTE;
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1"]);
  });

  it("keeps quiet about the same thing again within minutes, and speaks up when it stays", async () => {
    const one = server1();
    const first = await open();
    await one.dispatch();
    await close(first);
    await one.dispatch();
    now += 2 * MINUTE;
    await open({ key: first.key });
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
    now += 3 * MINUTE;
    await one.dispatch();
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "closed 1", "opened 1"]);
  });

  it("tries again what was not taken, ever more slowly, and any server may", async () => {
    const one = server1();
    await open();
    status = 500;
    await one.dispatch();
    expect(failed.at(-1)).toBe("owner");
    const state = async () =>
      (await control.store.guard.channelStates(new Date(now))).find(({ name }) => name === "owner");
    expect(await state()).toMatchObject({ name: "owner", problem: "it answered 500", owed: 1 });
    const tried: number[] = [];
    for (let seconds = 5; seconds <= 1_000; seconds += 5) {
      now += 5_000;
      const before = failed.length;
      await server1().dispatch();
      if (failed.length > before) tried.push(seconds);
    }
    expect(tried).toEqual([5, 15, 35, 75, 155, 315, 615, 915]);
    status = 200;
    now += 300_000;
    await server1().dispatch();
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1"]);
    expect(await state()).toMatchObject({ problem: "", failingSince: null, owed: 0 });
  });

  it("does not wait any more once a channel was mended or has taken a test", async () => {
    const one = server1();
    await open();
    status = 500;
    await one.dispatch();
    status = 200;
    await one.dispatch();
    expect(told).toEqual([]);
    const { channels } = GuardConfig.parse({
      alerts: { channels: [{ kind: "webhook", name: "owner", url, secret: "sixteen letters!" }] },
    }).alerts;
    await one.mended(channels);
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1"]);
    status = 500;
    await open();
    await one.dispatch();
    status = 200;
    await one.test(channels[0] as (typeof channels)[number]);
    await one.dispatch();
    expect(kinds()).toEqual(["opened 1", "test 0", "opened 1"]);
  });

  it("ends in order: what is being taken is written down, and nothing new is begun", async () => {
    const one = server1();
    await open();
    const under = one.dispatch();
    await one.stop();
    await under;
    await open();
    await one.dispatch();
    await server1().dispatch();
    expect(told.flatMap(({ findings }) => findings)).toHaveLength(2);
  });

  it("speaks also when the control store does not, once to each who is told at once", async () => {
    const one = server1([{ kind: "webhook", name: "chief", url, secret: "sixteen letters!", afterMinutes: 20 }]);
    const lost = show({ ...(await open()), id: "not-written" });
    await control.store.guard.acknowledge(
      (await control.store.guard.openFindings())[0]?.id ?? "",
      "ada",
      new Date(now),
    );
    status = 500;
    await one.tellWithoutStore([lost]);
    status = 200;
    await one.tellWithoutStore([lost]);
    expect(told).toEqual([]);
    now += 5_000;
    await Promise.all([one.tellWithoutStore([lost]), one.tellWithoutStore([lost])]);
    await one.tellWithoutStore([lost]);
    expect(kinds()).toEqual(["opened 1"]);
  });

  it("says goodbye to whoever is told nothing from now on", async () => {
    const channel = GuardConfig.parse({
      alerts: { channels: [{ kind: "webhook", name: "gone", url, secret: "sixteen letters!" }] },
    }).alerts.channels;
    await server1().farewell(channel, show({ ...(await open()), kind: "config" }));
    expect(kinds()).toEqual(["opened 1"]);
  });
});
