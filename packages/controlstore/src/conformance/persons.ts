import { randomUUID } from "node:crypto";
import type { ControlStore } from "../store.ts";

/** Writes a person as the sign-in library does. Returns the id. */
export async function addPerson(
  store: ControlStore,
  { email = `${randomUUID()}@example.com`, role }: { email?: string; role?: string },
): Promise<string> {
  const id = randomUUID();
  await store.authDatabase.query(`INSERT INTO "user" (id, name, email) VALUES ($1, 'Ana Example', $2)`, [id, email]);
  if (role !== undefined) await store.authDatabase.query(`UPDATE "user" SET role = $2 WHERE id = $1`, [id, role]);
  return id;
}
