import { randomUUID } from "node:crypto";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import type { Db } from "./db.ts";
import { runBusy, runLost } from "./errors.ts";
import { toSigned, toUnsigned } from "./ids.ts";
import type { DetectorEra, FindingFilter, RescanFinding, RescanRecord, Rescans } from "./ports/quality.ts";
import { ABANDONED, type Presence } from "./presence.ts";
import { runBook } from "./runs.ts";

const COLUMNS = `id, state, dry, version, started_at AS "startedAt", finished_at AS "finishedAt", started_by AS "startedBy", part,
  below_ver AS "belowVer", cursor, counters, partitions, error`;
/** Partitions of runs that ended before they had purged them: the next one that is done purges them with its own. */
const unpurged = (of: "cases" | "messages") =>
  `(SELECT coalesce(jsonb_agg(DISTINCT one), '[]') FROM rescan_run, jsonb_array_elements(partitions -> '${of}') AS one
    WHERE state <> 'done' AND NOT $2)`;
const START = {
  text: `INSERT INTO rescan_run (id, state, dry, version, started_by, below_ver, counters, partitions, owner)
         VALUES ($1, 'running', $2, $3, $4, $5, $6::jsonb,
           jsonb_build_object('cases', ${unpurged("cases")}, 'messages', ${unpurged("messages")}), $7) RETURNING ${COLUMNS}`,
};
const RESUME = {
  text: `UPDATE rescan_run SET state = 'running', finished_at = NULL, error = NULL, owner = $2
         WHERE id = $1 AND state IN ('interrupted', 'failed', 'cancelled') RETURNING ${COLUMNS}`,
};
const MINE = "id = $1 AND state = 'running' AND owner = $2";
const COMMIT = { text: `UPDATE rescan_run SET cursor = $3, counters = $4::jsonb WHERE ${MINE} RETURNING id` };
// Whose partitions were purged with this one's has none left; a dry run purges nothing.
const FINISH = {
  text: `WITH ended AS (
           UPDATE rescan_run SET state = $2, finished_at = now(), error = $3::jsonb WHERE id = $1 AND owner = $4 RETURNING id, dry, state)
         UPDATE rescan_run AS earlier SET partitions = '{"cases":[],"messages":[]}' FROM ended
         WHERE ended.state = 'done' AND NOT ended.dry AND earlier.state <> 'done' AND earlier.id <> ended.id`,
};
const GET = { text: `SELECT ${COLUMNS} FROM rescan_run WHERE id = $1` };
const LIST = { text: `SELECT ${COLUMNS} FROM rescan_run ORDER BY started_at DESC, id LIMIT $1` };
const INTERRUPT = {
  text: `UPDATE rescan_run SET state = 'interrupted', finished_at = now() WHERE state = 'running' AND ${ABANDONED} RETURNING ${COLUMNS}`,
};
const PARTITIONS = { text: `UPDATE rescan_run SET partitions = $3::jsonb WHERE ${MINE} RETURNING id` };
// A page that is read again after a crash finds less, since part of it is changed already: what was found first stays.
const FOUND = {
  text: `INSERT INTO rescan_finding (run_id, at, case_id, message_id, place, type, rule, values_found, characters, person_id, person,
           visibility, language, source)
         SELECT $1, * FROM unnest($2::timestamptz[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[],
           $10::bigint[], $11::text[], $12::text[], $13::text[], $14::text[])
         ON CONFLICT (run_id, case_id, message_id, place, type, rule, visibility) DO UPDATE
           SET values_found = greatest(rescan_finding.values_found, excluded.values_found),
               characters = greatest(rescan_finding.characters, excluded.characters)`,
};
const ERA = {
  text: `INSERT INTO detector_era (from_ver, version) SELECT $1, $2
         WHERE $2 IS DISTINCT FROM (SELECT version FROM detector_era ORDER BY from_ver DESC LIMIT 1) ON CONFLICT DO NOTHING`,
};
const ERAS = { text: `SELECT version, from_ver AS "fromVer" FROM detector_era ORDER BY from_ver` };

const WHERE =
  "run_id = $1 AND ($2::timestamptz IS NULL OR at >= $2) AND ($3::timestamptz IS NULL OR at < $3) AND ($4 OR visibility <> 'confidential')";
const PAGE = {
  text: `SELECT seq, case_id AS "caseId", message_id AS "messageId", at, place, type, rule, values_found AS "values", characters,
           person_id AS "personId", person, visibility, language, source
         FROM rescan_finding WHERE ${WHERE} AND seq > $5 ORDER BY seq LIMIT $6`,
};
const TOTALS = {
  text: `SELECT count(DISTINCT case_id) AS cases, count(DISTINCT message_id) FILTER (WHERE message_id <> 0) AS messages,
           count(DISTINCT person_id) AS persons FROM rescan_finding WHERE ${WHERE}`,
};
const BY_TYPE = {
  text: `SELECT type, sum(values_found) AS values, count(DISTINCT message_id) FILTER (WHERE message_id <> 0) AS messages
         FROM rescan_finding WHERE ${WHERE} GROUP BY type ORDER BY sum(values_found) DESC, type`,
};
const PERSONS = {
  text: `SELECT max(person) AS person, count(DISTINCT case_id) AS cases,
           count(DISTINCT message_id) FILTER (WHERE message_id <> 0) AS messages, sum(values_found) AS values
         FROM rescan_finding WHERE ${WHERE} GROUP BY person_id ORDER BY sum(values_found) DESC, person_id LIMIT $5`,
};

export function rescansOf(db: Db, me: Presence): Rescans {
  const runs = runBook(db, me, "rescan_run", runBusy);
  async function begin(...[statement, values]: Parameters<typeof runs.begin>): Promise<RescanRecord | undefined> {
    const row = await runs.begin<RescanRecord>(statement, values);
    return row && record(row);
  }
  const bounds = ({ run, from, to, confidential }: FindingFilter) => [run, from ?? null, to ?? null, confidential];

  return {
    begin: async ({ fromVer, version }) => void (await db.query(ERA, [fromVer, version])),
    eras: () => db.query<DetectorEra>(ERAS),
    start: async (run) =>
      (await begin(START, [
        randomUUID(),
        run.dry,
        run.version,
        run.startedBy,
        run.belowVer,
        JSON.stringify(run.counters),
        me.id,
      ])) as RescanRecord,
    resume: (id) => begin(RESUME, [id, me.id]),
    found: (id, findings, partitions) =>
      db.transaction(async (tx) => {
        const column = <T>(of: (one: RescanFinding) => T) => findings.map(of);
        if (findings.length > 0)
          await tx.query(FOUND, [
            id,
            column(({ at }) => at),
            column(({ caseId }) => toSigned(caseId)),
            column(({ messageId }) => toSigned(messageId)),
            column(({ place }) => place),
            column(({ type }) => type),
            column(({ rule }) => rule),
            column(({ values }) => values),
            column(({ characters }) => characters),
            column(({ personId }) => toSigned(personId)),
            column(({ person }) => person),
            column(({ visibility }) => visibility),
            column(({ language }) => language),
            column(({ source }) => source),
          ]);
        if ((await tx.query(PARTITIONS, [id, me.id, JSON.stringify(partitions)])).length === 0) throw runLost();
      }),
    async commit(id, { cursor, counters }) {
      const done = await db.query(COMMIT, [id, me.id, toSigned(cursor), JSON.stringify(counters)]);
      if (done.length === 0) throw runLost();
    },
    finish: (id, { state, error }) => runs.end(FINISH, [id, state, error ? JSON.stringify(error) : null, me.id]),
    get: async (id) => (await db.query<RescanRecord>(GET, [id])).map(record)[0],
    list: async (limit = 50) => (await db.query<RescanRecord>(LIST, [limit])).map(record),
    async interruptRunning(own = true) {
      await runs.settle();
      return (await db.query<RescanRecord>(INTERRUPT, [me.id, own])).map(record);
    },
    async affected(filter, { cursor, limit }) {
      const after = cursor === undefined ? 0n : decodeCursor(cursor);
      const rows = await db.query<RescanFinding & { seq: bigint }>(PAGE, [...bounds(filter), after, limit + 1]);
      const page = rows.slice(0, limit);
      const items = page.map(({ seq: _, ...row }) => ({
        ...row,
        caseId: toUnsigned(row.caseId),
        messageId: toUnsigned(row.messageId),
        personId: toUnsigned(row.personId),
      }));
      const last = page.at(-1);
      return { items, next: rows.length > limit && last ? encodeCursor(last.seq) : null };
    },
    async totals(filter) {
      const [[counts], types] = await Promise.all([
        db.query<Record<"cases" | "messages" | "persons", bigint>>(TOTALS, bounds(filter)),
        db.query<{ type: string; values: bigint; messages: bigint }>(BY_TYPE, bounds(filter)),
      ]);
      return {
        cases: Number(counts?.cases ?? 0),
        messages: Number(counts?.messages ?? 0),
        persons: Number(counts?.persons ?? 0),
        byType: types.map((row) => ({
          type: row.type,
          values: Number(row.values),
          messages: Number(row.messages),
        })),
      };
    },
    async persons(filter, limit) {
      const rows = await db.query<Record<"cases" | "messages" | "values", bigint> & { person: string }>(PERSONS, [
        ...bounds(filter),
        limit,
      ]);
      return rows.map((row) => ({
        person: row.person,
        cases: Number(row.cases),
        messages: Number(row.messages),
        values: Number(row.values),
      }));
    },
  };
}

const record = (row: RescanRecord): RescanRecord => ({ ...row, cursor: toUnsigned(row.cursor) });
