import { randomUUID } from "node:crypto";
import { type Db, RELAXED } from "./db.ts";
import type { TokenRecord, Tokens } from "./ports/tokens.ts";
import { sha256 } from "./secrets.ts";

const COLUMNS = `id, role, name, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_day AS "lastUsedDay"`;
const CREATE = {
  text: `INSERT INTO api_token (id, token_hash, role, name, expires_at) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
};
const FIND = {
  name: "token-find",
  text: `SELECT ${COLUMNS} FROM api_token WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2`,
};
const USED = { text: `UPDATE api_token SET last_used_day = $2 WHERE id = $1 AND ${RELAXED}` };
const REVOKE = {
  text: "UPDATE api_token SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING id",
};
const LIST = { text: `SELECT ${COLUMNS} FROM api_token ORDER BY created_at DESC, id` };

export function tokensOf(db: Db): Tokens {
  return {
    async create({ token, role, name, expiresAt }) {
      const [made] = await db.query<TokenRecord>(CREATE, [randomUUID(), sha256(token), role, name, expiresAt]);
      return made as TokenRecord;
    },
    async find(token, now = new Date()) {
      const [found] = await db.query<TokenRecord>(FIND, [sha256(token), now]);
      if (found === undefined) return undefined;
      const day = now.toISOString().slice(0, 10);
      if (found.lastUsedDay === day) return found;
      await db.query(USED, [found.id, day]);
      return { ...found, lastUsedDay: day };
    },
    revoke: async (id) => (await db.query(REVOKE, [id])).length > 0,
    list: () => db.query<TokenRecord>(LIST),
  };
}
