import type { Db, Queries } from "./db.ts";
import { lastAdministrator } from "./errors.ts";
import type { People, PersonRecord } from "./ports/people.ts";

const COLUMNS = `id, name, email, role, team, coalesce("twoFactorEnabled", false) AS "twoFactor", active, "createdAt"`;

const LIST = { name: "people-list", text: `SELECT ${COLUMNS} FROM "user" ORDER BY lower(name), id` };
const GET = { name: "people-get", text: `SELECT ${COLUMNS} FROM "user" WHERE id = $1` };
const BY_EMAIL = { name: "people-by-email", text: `SELECT ${COLUMNS} FROM "user" WHERE lower(email) = lower($1)` };
const LOCK_ADMINISTRATORS = {
  text: `SELECT id FROM "user" WHERE role = 'admin' AND active ORDER BY id FOR UPDATE`,
};
const UPDATE = {
  text: `UPDATE "user" SET role = coalesce($2, role), team = coalesce($3, team), active = coalesce($4, active), "updatedAt" = now()
         WHERE id = $1 RETURNING ${COLUMNS}`,
};
const END_SESSIONS = { text: `DELETE FROM session WHERE "userId" = $1` };
const COUNT = {
  name: "people-administrators",
  text: `SELECT count(*)::int AS n FROM "user" WHERE role = 'admin' AND active`,
};

export function peopleOf(db: Db): People {
  const count = async (queries: Queries): Promise<number> => (await queries.query<{ n: number }>(COUNT))[0]?.n ?? 0;
  return {
    list: () => db.query<PersonRecord>(LIST),
    get: async (id) => (await db.query<PersonRecord>(GET, [id]))[0],
    byEmail: async (email) => (await db.query<PersonRecord>(BY_EMAIL, [email]))[0],
    set: (id, change) =>
      db.transaction(async (tx) => {
        const administrators = await tx.query<{ id: string }>(LOCK_ADMINISTRATORS);
        const [person] = await tx.query<PersonRecord>(UPDATE, [
          id,
          change.role ?? null,
          change.team ?? null,
          change.active ?? null,
        ]);
        if (person !== undefined && administrators.some((one) => one.id === id) && (await count(tx)) === 0) {
          throw lastAdministrator();
        }
        if (person !== undefined && !person.active) await tx.query(END_SESSIONS, [id]);
        return person;
      }),
    countAdministrators: () => count(db),
  };
}
