import { verifyLinks } from "./audit-links.ts";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import type { Db } from "./db.ts";
import type { Audit, AuditRecordRow, NewAuditRecord } from "./ports/audit.ts";

const APPEND = {
  name: "audit-append",
  text: `INSERT INTO audit (at, actor, role, action, object, outcome, detail)
         SELECT at, actor, role, action, object, outcome, detail::jsonb
         FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY
           AS record (at, actor, role, action, object, outcome, detail, place) ORDER BY place`,
};
const COLUMNS = "seq, at, actor, role, action, object, outcome, detail";
const PAGE = {
  text: `SELECT ${COLUMNS} FROM audit WHERE ($1::bigint IS NULL OR seq < $1) AND ($2::text IS NULL OR actor = $2)
         AND ($3::text IS NULL OR action = $3) AND ($4::text IS NULL OR object = $4) AND ($5::text IS NULL OR outcome = $5)
         AND ($6::timestamptz IS NULL OR at >= $6) AND ($7::timestamptz IS NULL OR at < $7) ORDER BY seq DESC LIMIT $8`,
};

/** One commit carries at most about this many records. */
const MOST = 2_000;

type Row = Omit<AuditRecordRow, "seq"> & { readonly seq: bigint };
interface Waiting {
  readonly records: readonly NewAuditRecord[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const rowOf = (row: Row): AuditRecordRow => ({ ...row, seq: Number(row.seq) });

export function auditOf(db: Db): Audit & { drain(): Promise<void> } {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  /** One commit at a time; whoever comes meanwhile shares the next. A batch refused for one record's sake is tried call by call. */
  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = takeBatch();
      try {
        await write(batch.flatMap(({ records }) => records));
        for (const call of batch) call.resolve();
      } catch (error) {
        if (batch.length === 1 || (error as { code?: string }).code !== "INTERNAL")
          for (const call of batch) call.reject(error);
        else for (const call of batch) await write(call.records).then(call.resolve, call.reject);
      }
    }
    running = undefined;
  }

  function takeBatch(): Waiting[] {
    let calls = 0;
    for (let size = 0; calls < waiting.length; calls++) {
      size += waiting[calls]?.records.length ?? 0;
      if (size > MOST && calls > 0) break;
    }
    return waiting.splice(0, calls);
  }

  async function write(records: readonly NewAuditRecord[]): Promise<void> {
    await db.query(APPEND, [
      records.map(({ at }) => at),
      records.map(({ actor }) => actor),
      records.map(({ role }) => role),
      records.map(({ action }) => action),
      records.map(({ object }) => object),
      records.map(({ outcome }) => outcome),
      records.map(({ detail }) => JSON.stringify(detail)),
    ]);
  }

  return {
    append(records) {
      if (records.length === 0) return Promise.resolve();
      return new Promise<void>((resolve, reject) => {
        waiting.push({ records, resolve, reject });
        running ??= Promise.resolve().then(run);
      });
    },
    async page(filter, { cursor, limit }) {
      const before = cursor === undefined ? null : decodeCursor(cursor);
      const { actor, action, object, outcome, from, to } = filter;
      const values = [before, actor, action, object, outcome, from, to].map((value) => value ?? null);
      const rows = await db.query<Row>(PAGE, [...values, limit + 1]);
      const items = rows.slice(0, limit).map(rowOf);
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? encodeCursor(last.seq) : null };
    },
    verify: (earlier) => verifyLinks(db, earlier),
    async drain() {
      await running;
    },
  };
}
