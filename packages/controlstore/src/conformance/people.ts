import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";
import { addPerson } from "./persons.ts";

export function peopleConformance(store: () => ControlStore): void {
  describe("people", () => {
    test("has a person that the sign-in library wrote, with the least role", async () => {
      const id = await addPerson(store(), {});
      expect(await store().people.get(id)).toMatchObject({
        id,
        role: "analyst",
        team: "",
        active: true,
        twoFactor: false,
      });
      expect((await store().people.list()).map((person) => person.id)).toContain(id);
      expect(await store().people.get(randomUUID())).toBeUndefined();
    });

    test("finds an address however it is cased, and refuses a second person under it", async () => {
      const email = `${randomUUID()}@example.com`;
      const id = await addPerson(store(), { email });
      expect((await store().people.byEmail(email.toUpperCase()))?.id).toBe(id);
      await expect(addPerson(store(), { email: email.toUpperCase() })).rejects.toThrow();
    });

    test("changes what is named and leaves the rest", async () => {
      const id = await addPerson(store(), {});
      expect(await store().people.set(id, { role: "lead", team: "Billing" })).toMatchObject({
        role: "lead",
        team: "Billing",
      });
      expect(await store().people.set(id, { team: "" })).toMatchObject({ role: "lead", team: "", active: true });
      expect(await store().people.set(randomUUID(), { role: "lead" })).toBeUndefined();
    });

    test("ends a person's sessions with their access", async () => {
      const id = await addPerson(store(), {});
      const other = await addPerson(store(), {});
      const sessions = async (): Promise<number> =>
        Number(
          (await store().authDatabase.query('SELECT count(*) AS n FROM session WHERE "userId" = $1', [id])).rows[0].n,
        );
      await addSession(store(), id);
      await store().people.set(other, { active: false });
      expect(await sessions()).toBe(1);
      await store().people.set(id, { active: false });
      expect(await sessions()).toBe(0);
    });

    test("keeps no network address and no browser of a session, whatever is written", async () => {
      const id = await addPerson(store(), {});
      await addSession(store(), id);
      await store().authDatabase.query(
        `UPDATE session SET "ipAddress" = '192.0.2.7', "userAgent" = 'x' WHERE "userId" = $1`,
        [id],
      );
      const { rows } = await store().authDatabase.query(
        'SELECT "ipAddress", "userAgent" FROM session WHERE "userId" = $1',
        [id],
      );
      expect(rows).toEqual([{ ipAddress: null, userAgent: null }]);
    });

    test("never lets the last administrator go, even when two leave at the same moment", async () => {
      await store().authDatabase.query(`UPDATE "user" SET role = 'agent' WHERE role = 'admin'`);
      const [one, two] = [await addPerson(store(), { role: "admin" }), await addPerson(store(), { role: "admin" })];
      expect(await store().people.countAdministrators()).toBe(2);
      const outcomes = await Promise.allSettled([
        store().people.set(one, { role: "agent" }),
        store().people.set(two, { active: false }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "LAST_ADMINISTRATOR" },
      });
      expect(await store().people.countAdministrators()).toBe(1);
    });
  });
}

async function addSession(store: ControlStore, userId: string): Promise<void> {
  await store.authDatabase.query(
    `INSERT INTO session (id, "expiresAt", token, "ipAddress", "userAgent", "userId") VALUES ($1, now() + interval '1 day', $2, '192.0.2.1', 'Browser/1', $3)`,
    [randomUUID(), randomUUID(), userId],
  );
}
