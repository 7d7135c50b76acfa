import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GuardConfig, type GuardFinding } from "@casekeep/contracts";
import type { FindingRecord } from "@casekeep/controlstore";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openControl, type TestControl } from "../testing/control.ts";
import { alertDispatch } from "./dispatch.ts";

const MINUTE = 60_000;

describe("who is told what, and how often", () => {
  let control: TestControl;
  let server: Server;
  let url = "";
  let status = 200;
  const told: { kind: string; findings: { id: string }[] }[] = [];
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
  beforeEach(() => {
    told.length = 0;
    status = 200;
    now += 1_000 * MINUTE;
  });

  let count = 0;
  const record = (over: Partial<FindingRecord> = {}): FindingRecord => ({
    id: `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`,
    key: `exposed:node${count}`,
    kind: "exposed",
    asset: `node${count}`,
    openedAt: new Date(now),
    closedAt: null,
    eventAt: null,
    sealedAt: null,
    acknowledgedAt: null,
    acknowledgedBy: "",
    box: new Uint8Array(),
    ...over,
  });
  const show = ({ id, kind, asset, openedAt }: FindingRecord): GuardFinding => ({
    id,
    kind,
    asset,
    openedAt: openedAt.toISOString(),
    closedAt: null,
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
  const server1 = (more: object[] = [], over: object = {}) => {
    const channels = [{ kind: "webhook", name: "owner", url, secret: "sixteen letters!" }, ...more];
    const config = GuardConfig.parse({ alerts: { channels, repeatMinutes: 15, quietMinutes: 5, ...over } });
    return alertDispatch({
      memory: control.store.guard,
      config: () => config,
      show,
      about: () => ({ origin: "https://keep.example.com", organisation: "Example", sealed: true }),
      now: () => now,
      failed: (channel) => void failed.push(channel),
    });
  };
  const kinds = () => told.map(({ kind, findings }) => `${kind} ${findings.length}`);

  it("tells once of all that was found together, however often it looks and however many servers", async () => {
    const open = [record(), record(), record()];
    const [one, two] = [server1(), server1()];
    await Promise.all([one.dispatch(open), two.dispatch(open), one.dispatch(open)]);
    await two.dispatch(open);
    expect(told.flatMap(({ findings }) => findings.map(({ id }) => id)).sort()).toEqual(
      open.map(({ id }) => id).sort(),
    );
    expect(told.every(({ kind }) => kind === "opened")).toBe(true);
  });

  it("tells again until somebody acknowledges, and the next channel only then", async () => {
    const one = server1([{ kind: "webhook", name: "chief", url, secret: "sixteen letters!", afterMinutes: 20 }]);
    const open = record();
    await one.dispatch([open]);
    now += 14 * MINUTE;
    await one.dispatch([open]);
    expect(kinds()).toEqual(["opened 1"]);
    now += 2 * MINUTE;
    await one.dispatch([open]);
    await one.dispatch([open]);
    expect(kinds()).toEqual(["opened 1", "repeated 1"]);
    now += 5 * MINUTE;
    await one.dispatch([open]);
    expect(kinds()).toEqual(["opened 1", "repeated 1", "opened 1"]);
    now += 60 * MINUTE;
    await one.dispatch([{ ...open, acknowledgedAt: new Date(now), acknowledgedBy: "ada" }]);
    now += 60 * MINUTE;
    await one.dispatch([{ ...open, acknowledgedAt: new Date(now), acknowledgedBy: "ada" }]);
    expect(kinds().slice(3)).toEqual(["acknowledged 1", "acknowledged 1"]);
  });

  it("does not make up for what it slept through", async () => {
    const open = record();
    now += 24 * 60 * MINUTE;
    await server1().dispatch([open]);
    expect(kinds()).toEqual(["repeated 1"]);
  });

  it("tells once when it is over, and nothing of what was over before its channel was due", async () => {
    const one = server1([{ kind: "webhook", name: "late", url, secret: "sixteen letters!", afterMinutes: 60 }]);
    const open = record();
    await one.dispatch([open]);
    now += MINUTE;
    const over = { ...open, closedAt: new Date(now) };
    await Promise.all([one.dispatch([], [over]), server1().dispatch([], [over])]);
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
  });

  it("says once to all who were told that somebody has acknowledged it, and no more until it is over", async () => {
    const one = server1([{ kind: "webhook", name: "late", url, secret: "sixteen letters!", afterMinutes: 60 }]);
    const open = record();
    await one.dispatch([open]);
    now += MINUTE;
    const seen = { ...open, acknowledgedAt: new Date(now), acknowledgedBy: "ada" };
    await Promise.all([one.dispatch([seen]), server1().dispatch([seen]), one.dispatch([seen])]);
    expect(kinds()).toEqual(["opened 1", "acknowledged 1"]);
    expect(JSON.stringify(told)).not.toContain("ada");
    now += 120 * MINUTE;
    await one.dispatch([seen]);
    await one.dispatch([], [{ ...seen, closedAt: new Date(now) }]);
    expect(kinds()).toEqual(["opened 1", "acknowledged 1", "closed 1", "closed 1"]);
  });

  it("tries again to say that it is over, although nobody asks for it again", async () => {
    const one = server1();
    const open = record();
    await one.dispatch([open]);
    status = 500;
    await one.dispatch([], [{ ...open, closedAt: new Date(now) }]);
    status = 200;
    now += 6_000;
    await one.dispatch([]);
    await one.dispatch([]);
    expect(kinds()).toEqual(["opened 1", "closed 1"]);
  });

  it("tells people of a changed configuration once, not that the change is over", async () => {
    const one = server1();
    const open = record({ kind: "config" });
    await one.dispatch([open]);
    await one.dispatch([], [{ ...open, closedAt: new Date(now) }]);
    expect(kinds()).toEqual(["opened 1"]);
  });

  it("keeps quiet about the same thing again within minutes, and speaks up when it stays", async () => {
    const one = server1();
    const open = record();
    await one.dispatch([open]);
    now += 2 * MINUTE;
    const again = record({ key: open.key, openedAt: new Date(now) });
    await one.dispatch([again]);
    await one.dispatch([again]);
    expect(kinds()).toEqual(["opened 1"]);
    now += 16 * MINUTE;
    await one.dispatch([again]);
    expect(kinds()).toEqual(["opened 1", "repeated 1"]);
  });

  it("tries again what was not taken, ever more slowly, and any server may", async () => {
    const one = server1();
    const open = record();
    status = 500;
    await one.dispatch([open]);
    expect(failed.at(-1)).toBe("owner");
    status = 200;
    await one.dispatch([open]);
    expect(told).toEqual([]);
    now += 6_000;
    await one.dispatch([open]);
    expect(kinds()).toEqual(["opened 1"]);
    await server1().dispatch([open]);
    expect(kinds()).toEqual(["opened 1"]);
  });

  it("speaks also when the control store does not", async () => {
    const down = async (): Promise<never> => {
      throw new Error("STORE_UNAVAILABLE");
    };
    const config = GuardConfig.parse({
      alerts: { channels: [{ kind: "webhook", name: "owner", url, secret: "sixteen letters!" }] },
    });
    const one = alertDispatch({
      memory: { claim: down, giveBack: down },
      config: () => config,
      show,
      about: () => ({ origin: "https://keep.example.com", organisation: "Example", sealed: true }),
      now: () => now,
      failed: () => undefined,
    });
    const open = record();
    await one.dispatch([open]);
    await one.dispatch([open]);
    expect(kinds()).toEqual(["opened 1"]);
  });
});
