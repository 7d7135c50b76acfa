import { decodeCursor, encodeCursor } from "./cursors.ts";
import type { Db, Queries } from "./db.ts";
import { bytesOf } from "./person-keys.ts";
import type { Imports, NewQuarantineItem } from "./ports/imports.ts";

const ADD = {
  text: `INSERT INTO quarantine (run_id, file, line, message, reason, sealed, bytes)
         SELECT $1, file, line, message, reason, sealed, bytes
         FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::bytea[], $7::bigint[]) WITH ORDINALITY
           AS item (file, line, message, reason, sealed, bytes, place) ORDER BY place`,
};
const PAGE = {
  text: `SELECT id, run_id AS run, at, file, line, message, reason, bytes FROM quarantine
         WHERE id > $1 AND ($2::text IS NULL OR run_id = $2) ORDER BY id LIMIT $3`,
};
const BYTES = { text: "SELECT sealed FROM quarantine WHERE id = $1" };

interface Row {
  readonly id: bigint;
  readonly run: string;
  readonly at: Date;
  readonly file: string;
  readonly line: bigint | null;
  readonly message: string | null;
  readonly reason: string;
  readonly bytes: bigint;
}

export async function addQuarantined(tx: Queries, run: string, items: readonly NewQuarantineItem[]): Promise<void> {
  await tx.query(ADD, [
    run,
    items.map(({ file }) => file),
    items.map(({ line }) => line),
    items.map(({ message }) => message),
    items.map(({ reason }) => reason),
    items.map(({ sealed }) => bytesOf(sealed)),
    items.map(({ bytes }) => bytes),
  ]);
}

export function quarantineOf(db: Db): Pick<Imports, "quarantined" | "quarantinedBytes"> {
  return {
    async quarantined({ run, cursor, limit }) {
      const after = cursor === undefined ? 0n : decodeCursor(cursor);
      const rows = await db.query<Row>(PAGE, [after, run ?? null, limit + 1]);
      const items = rows.slice(0, limit).map((row) => ({
        ...row,
        id: String(row.id),
        line: row.line === null ? null : Number(row.line),
        bytes: Number(row.bytes),
      }));
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? encodeCursor(BigInt(last.id)) : null };
    },
    async quarantinedBytes(id) {
      if (!/^\d{1,18}$/.test(id)) return undefined;
      return (await db.query<{ sealed: Buffer }>(BYTES, [id]))[0]?.sealed;
    },
  };
}
