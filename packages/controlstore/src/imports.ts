import { randomUUID } from "node:crypto";
import { type Db, RELAXED } from "./db.ts";
import { importBusy, runLost } from "./errors.ts";
import type { ImportCounters, ImportRunRecord, Imports } from "./ports/imports.ts";
import { ABANDONED, type Presence } from "./presence.ts";
import { addQuarantined, quarantineOf } from "./quarantine.ts";
import { runBook } from "./runs.ts";

const COLUMNS = `id, source, state, started_at AS "startedAt", finished_at AS "finishedAt", started_by AS "startedBy",
  request, cursor, counters, summary, error`;
const START = {
  text: `INSERT INTO import_run (id, source, state, started_by, request, counters, owner)
         VALUES ($1, $2, 'running', $3, $4::jsonb, $5::jsonb, $6) RETURNING ${COLUMNS}`,
};
const RESUME = {
  text: `UPDATE import_run SET state = 'running', finished_at = NULL, error = NULL, owner = $2
         WHERE id = $1 AND state IN ('interrupted', 'failed') RETURNING ${COLUMNS}`,
};
const PROGRESS = {
  text: `UPDATE import_run SET counters = $2::jsonb WHERE id = $1 AND state = 'running' AND owner = $3 AND ${RELAXED}`,
};
const COMMIT = {
  text: `UPDATE import_run SET cursor = $2::jsonb, counters = $3::jsonb WHERE id = $1 AND state = 'running' AND owner = $4 RETURNING id`,
};
const FINISH = {
  text: `UPDATE import_run SET state = $2, finished_at = now(), counters = coalesce($3::jsonb, counters),
         summary = coalesce($4::jsonb, summary), error = $5::jsonb WHERE id = $1 AND owner = $6`,
};
const LIST = { text: `SELECT ${COLUMNS} FROM import_run ORDER BY started_at DESC, id LIMIT $1` };
const GET = { text: `SELECT ${COLUMNS} FROM import_run WHERE id = $1` };
const INTERRUPT = {
  text: `UPDATE import_run SET state = 'interrupted', finished_at = now() WHERE state = 'running' AND ${ABANDONED} RETURNING ${COLUMNS}`,
};

const NONE: ImportCounters = {
  bytes: 0,
  bytesTotal: null,
  cases: 0,
  messages: 0,
  quarantined: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
};

/** JSON text for a jsonb parameter; absent and null become SQL NULL. */
const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

export function importsOf(db: Db, me: Presence): Imports {
  const runs = runBook(db, me, "import_run", importBusy);
  return {
    async start({ source, startedBy, request }) {
      const [asked, none] = [JSON.stringify(request ?? null), JSON.stringify(NONE)];
      const run = await runs.begin<ImportRunRecord>(START, [randomUUID(), source, startedBy, asked, none, me.id]);
      return run as ImportRunRecord;
    },
    resume: (id) => runs.begin<ImportRunRecord>(RESUME, [id, me.id]),
    progress: async (id, counters) => void (await db.query(PROGRESS, [id, json(counters), me.id])),
    commit: (id, { cursor, counters, quarantine = [] }) =>
      db.transaction(async (tx) => {
        if (quarantine.length > 0) await addQuarantined(tx, id, quarantine);
        if ((await tx.query(COMMIT, [id, json(cursor), json(counters), me.id])).length === 0) throw runLost();
      }),
    finish: (id, end) =>
      runs.end(FINISH, [id, end.state, json(end.counters), json(end.summary), json(end.error), me.id]),
    list: (limit = 100) => db.query<ImportRunRecord>(LIST, [limit]),
    get: async (id) => (await db.query<ImportRunRecord>(GET, [id]))[0],
    async interruptRunning(own = true) {
      await runs.settle();
      return db.query<ImportRunRecord>(INTERRUPT, [me.id, own]);
    },
    ...quarantineOf(db),
  };
}
