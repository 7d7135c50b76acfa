import { randomUUID } from "node:crypto";
import type { Db } from "./db.ts";
import type { Link, Links } from "./ports/links.ts";
import { sha256 } from "./secrets.ts";

const COLUMNS = `id, role, team, person_id AS "personId", expires_at AS "expiresAt"`;
const CREATE = {
  text: `INSERT INTO one_time_link (id, code_hash, role, team, person_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
};
const PEEK = {
  text: `SELECT ${COLUMNS} FROM one_time_link WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2`,
};
// The row lock decides between callers: the second finds used_at set.
const CONSUME = {
  text: `UPDATE one_time_link SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING ${COLUMNS}`,
};
const RESTORE = { text: "UPDATE one_time_link SET used_at = NULL WHERE id = $1" };

export function linksOf(db: Db): Links {
  return {
    async create(link) {
      const values = [randomUUID(), sha256(link.code), link.role, link.team, link.personId ?? null, link.expiresAt];
      const [made] = await db.query<Link>(CREATE, values);
      return made as Link;
    },
    peek: async (code, now = new Date()) => (await db.query<Link>(PEEK, [sha256(code), now]))[0],
    consume: async (code, now = new Date()) => (await db.query<Link>(CONSUME, [sha256(code), now]))[0],
    restore: async (id) => void (await db.query(RESTORE, [id])),
  };
}
