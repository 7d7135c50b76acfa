import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyLinks } from "../audit-links.ts";
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
      expect(seq).toBeGreaterThan(22);
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

    test("links every record to the one before, whoever writes at the same moment", async () => {
      const actor = randomUUID();
      const before = await store().audit.verify();
      await Promise.all([
        ...Array.from({ length: 50 }, (_, place) =>
          store().audit.append([record(actor, { detail: { "é\u2028": [place] } })]),
        ),
        ...Array.from({ length: 50 }, () => store().authDatabase.query(BESIDE)),
      ]);
      const after = await store().audit.verify(before.head ?? undefined);
      expect(after).toMatchObject({ records: before.records + 100, breaks: 0, broken: [] });
      expect((after.head?.seq ?? 0) - (before.head?.seq ?? 0)).toBe(100);
      expect(after.earlierFits).toBe(before.head === null ? null : true);
      expect(after.head?.link).toMatch(/^[0-9a-f]{64}$/);
    });

    test("names the record whose one letter was altered, and the one before which records are missing", async () => {
      await store().audit.append(Array.from({ length: 6 }, () => record("altered")));
      const { head, records } = await store().audit.verify();
      const last = head?.seq ?? 0;
      const client = await store().authDatabase.connect();
      try {
        // As whoever owns the database can: the triggers are off for a moment, and all of it is taken back at the end.
        await client.query("BEGIN");
        await client.query("ALTER TABLE audit DISABLE TRIGGER USER");
        await client.query("UPDATE audit SET actor = 'alterec' WHERE seq = $1", [last - 4]);
        await client.query("DELETE FROM audit WHERE seq = $1", [last - 1]);
        await client.query("ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_is_linked");
        const found = await verifyLinks(
          {
            query: async (statement: { text: string }, values: unknown[]) =>
              (await client.query(statement.text, values)).rows,
          } as never,
          head ?? undefined,
        );
        expect(found).toMatchObject({ records: records - 1, breaks: 2, earlierFits: true });
        expect(found.broken).toEqual([
          { seq: last - 4, after: last - 5 },
          { seq: last, after: last - 2 },
        ]);
      } finally {
        await client.query("ROLLBACK");
        client.release(true);
      }
      expect((await store().audit.verify()).breaks).toBe(0);
    });

    test("finds a log that was written anew, or cut off at its end, by a head that was noted elsewhere", async () => {
      await store().audit.append([record("cut")]);
      const { head } = await store().audit.verify();
      expect(await store().audit.verify({ seq: (head?.seq ?? 0) + 1, link: head?.link ?? "" })).toMatchObject({
        breaks: 0,
        earlierFits: false,
      });
      expect(await store().audit.verify({ seq: head?.seq ?? 0, link: "0".repeat(64) })).toMatchObject({
        breaks: 0,
        earlierFits: false,
      });
    });

    test("refuses a cursor it did not make", async () => {
      for (const cursor of ["x", "", "LTE", Buffer.from("1e3").toString("base64url")]) {
        await expect(store().audit.page({}, { cursor, limit: 1 })).rejects.toMatchObject({ code: "BAD_CURSOR" });
      }
    });
  });
}

/** A record that another server writes. */
const BESIDE =
  "INSERT INTO audit (at, actor, role, action, object, outcome, detail) VALUES (now(), 'beside', 'agent', 'case.open', 'x', 'ok', '{\"rows\": 1.50}')";

async function count(store: ControlStore): Promise<number> {
  return Number((await store.authDatabase.query("SELECT count(*) AS n FROM audit")).rows[0].n);
}
