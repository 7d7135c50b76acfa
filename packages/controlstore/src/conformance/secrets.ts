import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";
import { addPerson } from "./persons.ts";

const HOUR = 3_600_000;

export function secretsConformance(store: () => ControlStore): void {
  const soon = (): Date => new Date(Date.now() + HOUR);

  describe("one-time links", () => {
    test("open once", async () => {
      const code = randomUUID();
      const made = await store().links.create({ code, role: "admin", team: "Core", expiresAt: soon() });
      expect(await store().links.peek(code)).toEqual(made);
      expect(await store().links.consume(code)).toMatchObject({
        id: made.id,
        role: "admin",
        team: "Core",
        personId: null,
      });
      expect(await store().links.consume(code)).toBeUndefined();
      expect(await store().links.peek(code)).toBeUndefined();
    });

    test("open for exactly one of many at once", async () => {
      const code = randomUUID();
      await store().links.create({ code, role: "agent", team: "", expiresAt: soon() });
      const got = await Promise.all(Array.from({ length: 10 }, () => store().links.consume(code)));
      expect(got.filter((link) => link !== undefined)).toHaveLength(1);
    });

    test("do not open after their time, or by another code", async () => {
      const code = randomUUID();
      await store().links.create({ code, role: "agent", team: "", expiresAt: soon() });
      expect(await store().links.consume(code, new Date(Date.now() + 2 * HOUR))).toBeUndefined();
      expect(await store().links.consume(`${code}x`)).toBeUndefined();
      expect(await store().links.consume(code)).toBeDefined();
    });

    test("can be given back, and can name a person", async () => {
      const code = randomUUID();
      const personId = await addPerson(store(), {});
      const { id } = await store().links.create({ code, role: "agent", team: "", expiresAt: soon(), personId });
      await store().links.consume(code);
      await store().links.restore(id);
      expect(await store().links.consume(code)).toMatchObject({ personId });
    });
  });

  describe("tokens", () => {
    test("are found by their secret until they are revoked", async () => {
      const token = randomUUID();
      const made = await store().tokens.create({ token, role: "analyst", name: "report", expiresAt: soon() });
      expect(made.lastUsedDay).toBeNull();
      const now = new Date();
      expect(await store().tokens.find(token, now)).toMatchObject({ id: made.id, role: "analyst", name: "report" });
      const listed = (await store().tokens.list()).find(({ id }) => id === made.id);
      expect(listed?.lastUsedDay).toBe(now.toISOString().slice(0, 10));
      expect(await store().tokens.revoke(made.id)).toBe(true);
      expect(await store().tokens.find(token)).toBeUndefined();
      expect(await store().tokens.revoke(made.id)).toBe(false);
      expect((await store().tokens.list()).find(({ id }) => id === made.id)?.revokedAt).toBeInstanceOf(Date);
    });

    test("are not found after their time", async () => {
      const token = randomUUID();
      await store().tokens.create({ token, role: "agent", name: "x", expiresAt: soon() });
      expect(await store().tokens.find(token, new Date(Date.now() + 2 * HOUR))).toBeUndefined();
    });
  });

  test("no secret stands in any column of either table", async () => {
    const secret = `marker-${randomUUID()}`;
    await store().links.create({ code: secret, role: "agent", team: "", expiresAt: soon() });
    await store().tokens.create({ token: secret, role: "agent", name: "x", expiresAt: soon() });
    for (const table of ["one_time_link", "api_token"]) {
      const { rows } = await store().authDatabase.query(`SELECT t::text AS row FROM ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      const all = rows.map(({ row }) => row).join("\n");
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(secret).toString("hex"));
    }
  });
}
