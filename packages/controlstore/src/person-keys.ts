import { type Db, PATIENT } from "./db.ts";
import { toSigned, toUnsigned } from "./ids.ts";
import type { PersonKeys } from "./ports/person-keys.ts";

interface Row {
  person_id: bigint;
  wrapped: Buffer;
}

const WRAPPED = {
  name: "person-keys-wrapped",
  text: "SELECT person_id, wrapped FROM person_key WHERE person_id = ANY($1::bigint[])",
};
// In id order, so that importers adding the same people wait for each other instead of blocking each other.
const ADD = {
  name: "person-keys-add",
  text: `INSERT INTO person_key (person_id, wrapped)
         SELECT id, wrapped FROM unnest($1::bigint[], $2::bytea[]) AS given (id, wrapped) ORDER BY id
         ON CONFLICT (person_id) DO NOTHING RETURNING person_id, wrapped`,
};
const SHRED = { text: "DELETE FROM person_key WHERE person_id = $1 RETURNING person_id" };
// The deleted row's bytes stay in its page until a vacuum rewrites it.
const CLEAN = { text: "VACUUM (INDEX_CLEANUP ON, TRUNCATE OFF) person_key", ...PATIENT };
const CHUNK = 10_000;

export function personKeysOf(db: Db): PersonKeys {
  async function wrapped(ids: readonly bigint[]): Promise<Map<bigint, Uint8Array>> {
    const found = new Map<bigint, Uint8Array>();
    for (let start = 0; start < ids.length; start += CHUNK) {
      const rows = await db.query<Row>(WRAPPED, [ids.slice(start, start + CHUNK).map(toSigned)]);
      for (const row of rows) found.set(toUnsigned(row.person_id), alone(row.wrapped));
    }
    return found;
  }

  return {
    wrapped,
    async add(entries) {
      const standing = new Map<bigint, Uint8Array>();
      for (let start = 0; start < entries.length; start += CHUNK) {
        const some = entries.slice(start, start + CHUNK);
        const rows = await db.query<Row>(ADD, [
          some.map(({ id }) => toSigned(id)),
          some.map((entry) => bytesOf(entry.wrapped)),
        ]);
        for (const row of rows) standing.set(toUnsigned(row.person_id), alone(row.wrapped));
        // Those of others: committed by now, since ON CONFLICT waited for them. A later statement sees them.
        const others = some.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
        if (others.length > 0) for (const [id, bytes] of await wrapped(others)) standing.set(id, bytes);
      }
      return standing;
    },
    async shred(id) {
      const gone = await db.query(SHRED, [toSigned(id)]);
      if (gone.length > 0) await db.query(CLEAN);
      return gone.length > 0;
    },
  };
}

/** pg binds a Buffer as bytes; a bare Uint8Array would go over as JSON inside an array. */
export const bytesOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** pg's bytes lie in shared pools; a thread would be sent the whole pool with each of them. */
const alone = (bytes: Buffer): Uint8Array => new Uint8Array(bytes);
