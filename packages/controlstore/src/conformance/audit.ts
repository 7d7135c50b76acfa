import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { NewAuditRecord } from "../ports/audit.ts";
import type { ControlStore } from "../store.ts";

const record = (actor: string, change: Partial<NewAuditRecord> = {}): NewAuditRecord => ({
  at: new Date("2026-01-02T03:04:05.678Z"),
  actor,
  role: "agent",
  action: "case.open",
  object: "case-1",
  outcome: "ok",
  detail: { rows: 1 },
  ...change,
});

export function auditConformance(store: () => ControlStore): void {
  describe("audit", () => {
    test("gives back what was written, newest first, page by page", async () => {
      const actor = randomUUID();
      await store().audit.append(Array.from({ length: 23 }, (_, place) => record(actor, { detail: { place } })));
      const places: unknown[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 5; page++) {
        const got = await store().audit.page({ actor }, { cursor, limit: 10 });
        places.push(...got.items.map(({ detail }) => detail.place));
        if (got.next === null) break;
        cursor = got.next;
      }
      expect(places).toEqual(Array.from({ length: 23 }, (_, place) => 22 - place));
      const { seq, ...rest } = (await store().audit.page({ actor }, { limit: 1 })).items[0] ?? { seq: -1 };
      expect(rest).toEqual(record(actor, { detail: { place: 22 } }));
      expect((await store().audit.after(seq - 1, 1))[0]?.seq).toBe(seq);
    });

    test("filters by who, what, on what, how it ended, and when", async () => {
      const actor = randomUUID();
      const early = new Date("2026-01-01T00:00:00Z");
      await store().audit.append([
        record(actor, { action: "case.reply", object: "a", at: early }),
        record(actor, { outcome: "denied", object: "b" }),
      ]);
      const objects = async (filter: Parameters<ControlStore["audit"]["page"]>[0]): Promise<string[]> =>
        (await store().audit.page({ actor, ...filter }, { limit: 10 })).items.map(({ object }) => object);
      expect(await objects({})).toEqual(["b", "a"]);
      expect(await objects({ action: "case.reply" })).toEqual(["a"]);
      expect(await objects({ outcome: "denied" })).toEqual(["b"]);
      expect(await objects({ object: "a" })).toEqual(["a"]);
      expect(await objects({ to: new Date("2026-01-02T00:00:00Z") })).toEqual(["a"]);
      expect(await objects({ from: early, to: early })).toEqual([]);
      expect(await objects({ from: new Date("2026-01-02T00:00:00Z") })).toEqual(["b"]);
    });

    test("takes many callers at once, keeps each one's records together and loses none", async () => {
      const actor = randomUUID();
      await Promise.all(
        Array.from({ length: 300 }, (_, caller) =>
          store().audit.append([0, 1, 2].map((part) => record(actor, { object: `${caller}`, detail: { part } }))),
        ),
      );
      const { items } = await store().audit.page({ actor }, { limit: 1000 });
      expect(items).toHaveLength(900);
      for (let place = 0; place < 900; place += 3) {
        const three = items.slice(place, place + 3);
        expect(new Set(three.map(({ object }) => object)).size).toBe(1);
        expect(three.map(({ detail }) => detail.part)).toEqual([2, 1, 0]);
      }
    });

    test("refuses a record that cannot be stored without losing those that waited with it", async () => {
      const actor = randomUUID();
      const outcomes = await Promise.allSettled([
        store().audit.append([record(actor)]),
        store().audit.append([record(actor, { object: "a zero \u0000 byte" })]),
        store().audit.append([record(actor)]),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect((await store().audit.page({ actor }, { limit: 10 })).items).toHaveLength(2);
    });

    test.each([
      "UPDATE audit SET actor = 'nobody'",
      "UPDATE audit SET actor = 'nobody' WHERE false",
      "DELETE FROM audit",
      "TRUNCATE audit",
      "TRUNCATE audit CASCADE",
      "SET session_replication_role = replica; DELETE FROM audit",
      "INSERT INTO audit (at, actor, role, action, object, outcome, detail) VALUES (now(), 'x', 'x', 'x', 'x', 'maybe', '{}')",
      "INSERT INTO audit (seq, at, actor, role, action, object, outcome, detail) VALUES (1, now(), 'x', 'x', 'x', 'x', 'ok', '{}')",
    ])("is refused by the database itself to its owner: %s", async (statement) => {
      await store().audit.append([record("kept")]);
      const before = await count(store());
      const client = await store().authDatabase.connect();
      try {
        await expect(client.query(statement)).rejects.toThrow();
      } finally {
        client.release(true);
      }
      expect(await count(store())).toBe(before);
    });

    test("refuses a cursor it did not make", async () => {
      for (const cursor of ["x", "", "LTE", Buffer.from("1e3").toString("base64url")]) {
        await expect(store().audit.page({}, { cursor, limit: 1 })).rejects.toMatchObject({ code: "BAD_CURSOR" });
      }
    });
  });
}

async function count(store: ControlStore): Promise<number> {
  return Number((await store.authDatabase.query("SELECT count(*) AS n FROM audit")).rows[0].n);
}
