import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AlertPlan, AlertStep } from "../ports/alerts.ts";
import type { ControlStore } from "../store.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 5, 9, minute));

export function alertsConformance(store: () => ControlStore): void {
  describe("what alert channels were told", () => {
    const planFor = (channel: string, over: Partial<AlertPlan> = {}, afterMinutes = 0): AlertPlan => ({
      channels: [{ name: channel, afterMinutes }],
      quietMinutes: 5,
      repeatMinutes: 15,
      ...over,
    });
    const open = async (plan: AlertPlan, minute: number, key: string = randomUUID()): Promise<string> => {
      const { finding } = await store().guard.openFinding(
        {
          id: randomUUID(),
          key,
          kind: "exposed",
          asset: "db",
          openedAt: at(minute),
          eventAt: null,
          box: Buffer.from("b"),
        },
        plan,
      );
      return finding.id;
    };
    const owed = async (channel: string, minute: number): Promise<[AlertStep, string][]> =>
      (await store().guard.owedAlerts([channel], at(minute), 15)).map(({ step, finding }) => [step, finding.id]);

    test("are owed step by step from the moment a finding is there, and nothing after the last", async () => {
      const { guard } = store();
      const key = randomUUID();
      const id = await open(planFor("steps"), 0, key);
      expect(await owed("steps", 0)).toEqual([["opened", id]]);
      await guard.alertsTold("steps", "opened", [id], at(0));
      expect(await owed("steps", 14)).toEqual([]);
      expect(await owed("steps", 15)).toEqual([["repeated", id]]);
      await guard.alertsTold("steps", "repeated", [id], at(15));
      expect(await owed("steps", 29)).toEqual([]);
      await guard.acknowledge(id, "ada", at(30));
      expect(await owed("steps", 300)).toEqual([["acknowledged", id]]);
      await guard.alertsTold("steps", "acknowledged", [id], at(31));
      expect(await owed("steps", 300)).toEqual([]);
      await guard.closeFinding(key, at(60));
      expect(await owed("steps", 300)).toEqual([["closed", id]]);
      await guard.alertsTold("steps", "closed", [id], at(61));
      expect(await owed("steps", 900)).toEqual([]);
    });

    test("are owed for what is over already, first that it was so, then its end", async () => {
      const { guard } = store();
      const key = randomUUID();
      const id = await open(planFor("over"), 0, key);
      await guard.closeFinding(key, at(1));
      expect(await owed("over", 60)).toEqual([["opened", id]]);
      await guard.alertsTold("over", "opened", [id], at(60));
      expect(await owed("over", 60)).toEqual([["closed", id]]);
    });

    test("of the same thing are owed in the order in which it happened: what holds now comes last", async () => {
      const { guard } = store();
      const key = randomUUID();
      const plan = planFor("order", { quietMinutes: 0 });
      const past = [await open(plan, 0, key)];
      await guard.closeFinding(key, at(1));
      past.push(await open(plan, 2, key));
      await guard.closeFinding(key, at(3));
      const now = await open(plan, 4, key);
      const all = (step: AlertStep) => past.map((id) => [step, id]);
      expect(await owed("order", 5)).toEqual(all("opened"));
      await guard.alertsTold("order", "opened", past, at(5));
      expect(await owed("order", 5)).toEqual(all("closed"));
      await guard.alertsTold("order", "closed", past, at(5));
      expect(await owed("order", 5)).toEqual([["opened", now]]);
    });

    test("are owed to a channel that comes later for what is open then, not for what is over or acknowledged", async () => {
      const { guard } = store();
      const [over, seen] = [randomUUID(), randomUUID()];
      const none = planFor("nobody");
      await open(none, 0, over);
      await guard.closeFinding(over, at(1));
      await guard.acknowledge(await open(none, 0, seen), "ada", at(1));
      const here = await open(none, 2);
      await guard.planAlerts(planFor("late-comer"));
      const ids = (await owed("late-comer", 5)).map(([, id]) => id);
      expect(ids).toContain(here);
      const { items } = await guard.findings(200);
      expect(items.filter(({ id }) => ids.includes(id)).every((one) => !one.closedAt && !one.acknowledgedAt)).toBe(
        true,
      );
    });

    test("are not owed to a channel whose turn had not come when somebody acknowledged it, or it ended", async () => {
      const { guard } = store();
      const [one, two] = [randomUUID(), randomUUID()];
      const plan = planFor("chief", {}, 20);
      const id = await open(plan, 0, one);
      await open(plan, 0, two);
      expect(await owed("chief", 19)).toEqual([]);
      await guard.acknowledge(id, "ada", at(10));
      await guard.closeFinding(two, at(19));
      expect(await guard.settleAlerts(at(21))).toEqual([]);
      await guard.closeFinding(one, at(40));
      expect(await owed("chief", 60)).toEqual([]);
      const third = await open(plan, 100);
      expect(await owed("chief", 119)).toEqual([]);
      // Whoever is to be told sooner from now on is told sooner of what is open now too.
      await guard.planAlerts(planFor("chief", {}, 5));
      expect((await owed("chief", 105)).map(([, id]) => id)).toContain(third);
    });

    test("of the same thing again come when the quiet time is over, if it is still so", async () => {
      const { guard } = store();
      const key = randomUUID();
      const plan = planFor("quiet");
      const first = await open(plan, 0, key);
      await guard.alertsTold("quiet", "opened", [first], at(0));
      await guard.closeFinding(key, at(1));
      await guard.alertsTold("quiet", "closed", [first], at(1));
      await open(plan, 2, key);
      await guard.closeFinding(key, at(3));
      const third = await open(plan, 4, key);
      await guard.settleAlerts(at(4));
      expect(await owed("quiet", 4)).toEqual([]);
      expect(await owed("quiet", 5)).toEqual([["opened", third]]);
    });

    test("are given up a week after the end of what they are about, and it is said of whom", async () => {
      const { guard } = store();
      const key = randomUUID();
      await open(planFor("gone"), 0, key);
      await guard.closeFinding(key, at(1));
      expect(await guard.settleAlerts(at(6 * 24 * 60))).toEqual([]);
      expect(await guard.settleAlerts(at(8 * 24 * 60))).toContain("gone");
      expect(await owed("gone", 8 * 24 * 60)).toEqual([]);
    });

    test("are sent by one server at a time, and after a failure by nobody until its time", async () => {
      const { guard } = store();
      const turns = await Promise.all(["a", "b", "c"].map((holder) => guard.takeTurn("turns", holder, at(0), at(1))));
      expect(turns.filter((turn) => turn === 0)).toHaveLength(1);
      const holder = ["a", "b", "c"][turns.indexOf(0)] ?? "";
      expect(await guard.takeTurn("turns", holder, at(0), at(2))).toBe(0);
      expect(await guard.takeTurn("turns", "other", at(1), at(3))).toBeUndefined();
      await guard.endTurn("turns", "other", at(1));
      expect(await guard.takeTurn("turns", "other", at(1), at(3))).toBeUndefined();
      await guard.endTurn("turns", holder, at(1), { problem: "it answered 500", until: at(5) });
      expect(await guard.takeTurn("turns", holder, at(4), at(9))).toBeUndefined();
      await guard.endWait(["others"], at(4));
      expect(await guard.takeTurn("turns", holder, at(4), at(9))).toBeUndefined();
      await guard.endWait(["turns"], at(4));
      expect(await guard.takeTurn("turns", holder, at(4), at(5))).toBe(1);
      // Who sends now is not disturbed.
      await guard.endWait(["turns"], at(4));
      expect(await guard.takeTurn("turns", "other", at(4), at(9))).toBeUndefined();
      expect(await guard.takeTurn("turns", "other", at(5), at(9))).toBe(1);
      await guard.endTurn("turns", "other", at(6), { problem: "it answered 500", until: at(9) });
      const state = async () => (await guard.channelStates(at(9))).find(({ name }) => name === "turns");
      expect(await state()).toEqual({
        name: "turns",
        toldAt: null,
        failingSince: at(1),
        problem: "it answered 500",
        owed: 0,
      });
      await guard.takeTurn("turns", "other", at(9), at(10));
      await guard.leaveTurn("turns", "next", at(9));
      expect(await guard.takeTurn("turns", "next", at(9), at(10))).toBeUndefined();
      await guard.leaveTurn("turns", "other", at(9));
      expect(await state()).toMatchObject({ toldAt: null, failingSince: at(1), problem: "it answered 500" });
      expect(await guard.takeTurn("turns", "next", at(9), at(10))).toBe(2);
      await guard.endTurn("turns", "next", at(9));
      expect(await state()).toMatchObject({ toldAt: at(9), failingSince: null, problem: "" });
      // A server that died in its turn keeps nobody from the next for ever.
      await guard.takeTurn("turns", "dies", at(9), at(10));
      expect(await guard.takeTurn("turns", "next", at(10), at(11))).toBe(0);
    });
  });
}
