import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";

const box = (text: string) => Buffer.from(text);
const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute));

export function guardConformance(store: () => ControlStore): void {
  describe("the guard's memory", () => {
    const finding = (key: string, minute: number, text = "a") => ({
      id: randomUUID(),
      key,
      kind: "exposed" as const,
      asset: "node1",
      openedAt: at(minute),
      eventAt: null,
      box: box(text),
    });

    test("has no configuration, then always the newest", async () => {
      const { guard } = store();
      expect(await guard.config()).toBeUndefined();
      expect(await guard.setConfig("a", box("one"), 1n)).toBeUndefined();
      expect(await guard.setConfig("a", box("one"), 0n)).toEqual(expect.any(BigInt));
      await guard.setConfig("b", box("two"));
      expect(Buffer.from((await guard.config())?.box ?? []).toString()).toBe("two");
    });

    test("says which configuration was in force at a time, and who set which since", async () => {
      const { guard } = store();
      const then = new Date(Date.now() + 60_000);
      await guard.setConfig("c", box("three"));
      const told = (list: Awaited<ReturnType<typeof guard.configsSince>>) =>
        list.map((one) => `${one.actor} ${Buffer.from(one.box).toString()}`);
      expect(told(await guard.configsSince(then))).toEqual(["c three"]);
      expect(told(await guard.configsSince(new Date(0))).slice(-2)).toEqual(["b two", "c three"]);
    });

    test("adds a configuration only to the one it was made from, whichever of several servers comes first", async () => {
      const { guard } = store();
      const newest = (await guard.config())?.version ?? 0n;
      const set = await Promise.all(["d", "e", "f"].map((actor) => guard.setConfig(actor, box("four"), newest)));
      const taken = set.filter((version) => version !== undefined);
      expect(taken).toEqual([(await guard.config())?.version]);
      expect((await guard.configsSince(new Date(0))).filter(({ version }) => version > newest)).toHaveLength(1);
      expect(await guard.setConfig("g", box("five"), newest)).toBeUndefined();
      expect(await guard.setConfig("g", box("five"))).toBeGreaterThan(taken[0] ?? 0n);
    });

    test("opens a finding once, whichever of several servers comes first, and closes it once", async () => {
      const { guard } = store();
      const both = await Promise.all([
        guard.openFinding(finding("k1", 0)),
        guard.openFinding({ ...finding("k1", 1, "b"), eventAt: at(0) }),
      ]);
      expect(both.filter(({ opened }) => opened)).toHaveLength(1);
      expect(both[0]?.finding.id).toBe(both[1]?.finding.id);
      const [open] = await guard.openFindings();
      expect(open?.eventAt).toEqual(at(0));
      await guard.markSealed(open?.id ?? "", at(2));
      await guard.markSealed(open?.id ?? "", at(3));
      const closed = await Promise.all([guard.closeFinding("k1", at(5)), guard.closeFinding("k1", at(6))]);
      expect(closed.filter((one) => one !== undefined)).toHaveLength(1);
      const again = await guard.openFinding(finding("k1", 7));
      expect(again.opened).toBe(true);
      await guard.closeFinding("k1", at(6));
      const { items } = await guard.findings(10);
      expect(items.map(({ openedAt }) => openedAt)).toEqual([at(7), items[1]?.openedAt]);
      // A clock that went back gives no negative time.
      expect(items[0]?.closedAt).toEqual(at(7));
      expect(items[1]?.sealedAt).toEqual(at(2));
    });

    test("pages through findings, and the first acknowledgement stays", async () => {
      const { guard } = store();
      for (let minute = 20; minute < 25; minute++) await guard.openFinding(finding(`page${minute}`, minute));
      const seen: string[] = [];
      for (let next: string | undefined; ; ) {
        const page = await guard.findings(2, next);
        seen.push(...page.items.map(({ key }) => key));
        if (page.next === null) break;
        next = page.next;
      }
      expect(seen.slice(0, 5)).toEqual(["page24", "page23", "page22", "page21", "page20"]);
      expect(new Set(seen).size).toBe(seen.length - 1);
      const id = (await guard.openFindings())[0]?.id ?? "";
      await guard.acknowledge(id, "a", at(30));
      expect(await guard.acknowledge(id, "b", at(31))).toMatchObject({ acknowledgedBy: "a", acknowledgedAt: at(30) });
      expect(await guard.acknowledge(randomUUID(), "b", at(31))).toBeUndefined();
      expect(await guard.acknowledge("no id", "b", at(31))).toBeUndefined();
    });

    test("remembers a change once, also when two servers read the same rules, and a change back", async () => {
      const { guard } = store();
      const change = (hash: string, source = "nsg") => guard.addChange({ at: at(0), source, hash, box: box(hash) });
      const both = await Promise.all([change("h1"), change("h1")]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect([await change("h2"), await change("h1"), await change("h1"), await change("h1", "other")]).toEqual([
        true,
        true,
        false,
        true,
      ]);
      const page = await guard.changes(2);
      expect(page.items.map(({ source }) => source)).toEqual(["other", "nsg"]);
      expect((await guard.changes(10, page.next ?? "")).items).toHaveLength(2);
    });

    test("takes each event of a feed once", async () => {
      const { guard } = store();
      const event = { feed: "azure", event: "e1", at: at(0), box: box("x") };
      expect([await guard.addEvent(event), await guard.addEvent(event)]).toEqual([true, false]);
      expect(await guard.addEvent({ ...event, feed: "aws", at: at(9) })).toBe(true);
      expect((await guard.events(at(1), 10)).map(({ feed }) => feed)).toEqual(["aws"]);
      expect((await guard.lastEvents()).map(({ feed }) => feed).sort()).toEqual(["aws", "azure"]);
    });

    test("takes a probe's result only when it is newer, and forgets a removed probe", async () => {
      const { guard } = store();
      const id = randomUUID();
      expect(await guard.addProbe({ id, name: "outside", publicKey: box("k") })).toBe(true);
      expect(await guard.addProbe({ id: randomUUID(), name: "outside", publicKey: box("k") })).toBe(false);
      expect(await guard.probeResult(id, at(5), false, box("r"))).toBe(true);
      expect(await guard.probeResult(id, at(5), true, box("r"))).toBe(false);
      expect(await guard.probeResult(id, at(4), true, box("r"))).toBe(false);
      expect(await guard.probes()).toMatchObject([{ name: "outside", passed: false, lastAt: at(5) }]);
      expect([await guard.removeProbe(id), await guard.removeProbe(id)]).toEqual([true, false]);
    });

    test("keeps canaries until they are taken away", async () => {
      const { guard } = store();
      const canary = { id: randomUUID(), actor: "ada", marks: ["m1", "m2"], box: box("c") };
      await guard.addCanary(canary);
      expect(await guard.canaries()).toMatchObject([{ ...canary, createdAt: expect.any(Date) }]);
      expect([await guard.removeCanary("x"), await guard.removeCanary(canary.id)]).toEqual([false, true]);
      expect([await guard.removeCanary(canary.id), await guard.canaries()]).toEqual([false, []]);
    });

    test("keeps drills, newest first, and gives a claim to one until its time is over", async () => {
      const { guard } = store();
      const drill = (minute: number) => ({
        id: randomUUID(),
        at: at(minute),
        real: false,
        by: "a",
        passed: true,
        box: box("d"),
      });
      await guard.addDrill(drill(1));
      await guard.addDrill(drill(3));
      expect((await guard.drills(1)).map((one) => one.at)).toEqual([at(3)]);
      const claims = await Promise.all([1, 2, 3].map(() => guard.claim("c", at(0), at(5))));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await guard.claim("c", at(4), at(9))).toBe(false);
      expect(await guard.claim("c", at(5), at(9))).toBe(true);
      await guard.giveBack("c");
      expect(await guard.claim("c", at(5), at(9))).toBe(true);
    });
  });
}
