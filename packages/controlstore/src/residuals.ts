import { randomUUID } from "node:crypto";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import type { Db } from "./db.ts";
import { runBusy } from "./errors.ts";
import { toSigned, toUnsigned } from "./ids.ts";
import type { NewSuspect, ResidualRecord, ResidualResult, Residuals, Stratum, SuspectRecord } from "./ports/quality.ts";
import { ABANDONED, type Presence } from "./presence.ts";
import { replacementsOf } from "./replacements.ts";
import { runBook } from "./runs.ts";

const RUN = `id, state, started_at AS "startedAt", finished_at AS "finishedAt", started_by AS "startedBy", auditor, counters, error`;
const START = {
  text: `INSERT INTO residual_run (id, state, started_by, auditor, counters, owner) VALUES ($1, 'running', $2, $3, $4::jsonb, $5) RETURNING ${RUN}`,
};
const COUNT = { text: "UPDATE residual_run SET counters = $2::jsonb WHERE id = $1" };
const FINISH = {
  text: `UPDATE residual_run SET state = $2, finished_at = now(), error = $3::jsonb, counters = coalesce($4::jsonb, counters)
         WHERE id = $1 AND owner = $5`,
};
const GET = { text: `SELECT ${RUN} FROM residual_run WHERE id = $1` };
const LIST = { text: `SELECT ${RUN} FROM residual_run ORDER BY started_at DESC, id LIMIT $1` };
const INTERRUPT = {
  text: `UPDATE residual_run SET state = 'interrupted', finished_at = now() WHERE state = 'running' AND ${ABANDONED} RETURNING ${RUN}`,
};
const DRAWS = {
  text: `INSERT INTO residual_sample AS old (run_id, version, language, source, messages, random, weighted) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (run_id, version, language, source) DO UPDATE
           SET messages = excluded.messages, random = old.random + excluded.random, weighted = old.weighted + excluded.weighted`,
};
const SUSPECT = `id, case_id AS "caseId", message_id AS "messageId", place, mark, at, seen_at AS "seenAt", start_at AS start, end_at AS "end", type,
  score, reason, version, language, source, visibility, state, withheld, judged_by AS "judgedBy", judged_at AS "judgedAt"`;
// `xmax = 0`: this statement made the row. A passage seen before keeps its place in the list, and its verdict.
const ADD = {
  text: `INSERT INTO suspect (case_id, message_id, place, mark, at, start_at, end_at, type, score, reason, version, language, source, visibility)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (case_id, message_id, mark) DO UPDATE SET place = excluded.place, start_at = excluded.start_at, end_at = excluded.end_at
         RETURNING ${SUSPECT}, xmax = 0 AS fresh`,
};
const HIT = {
  text: `INSERT INTO residual_hit (run_id, suspect_id, version, language, source, draw, how, weight) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT DO NOTHING`,
};
// A stratum that the newest finished run did not meet is gone: its texts were read again by another version since, or deleted.
const RESULTS = {
  text: `WITH runs AS (SELECT id, started_at, state FROM residual_run WHERE auditor = $1 AND started_at >= $2),
         newest AS (SELECT id FROM runs WHERE state = 'done' ORDER BY started_at DESC, id LIMIT 1)
         SELECT version, language, source, (array_agg(messages ORDER BY started_at DESC))[1] AS messages, sum(random) AS random,
           sum(weighted) AS weighted
         FROM residual_sample JOIN runs ON runs.id = run_id
         WHERE (version, language, source) IN
           (SELECT version, language, source FROM residual_sample WHERE run_id = (SELECT id FROM newest))
         GROUP BY version, language, source ORDER BY version, language, source`,
};
const HITS = {
  text: `SELECT hit.version, hit.language, hit.source, hit.how, hit.weight,
           CASE WHEN bool_or(suspect.state = 'leak') THEN 'leak' WHEN bool_or(suspect.state = 'open') THEN 'open' ELSE 'clean' END AS verdict
         FROM residual_hit hit JOIN suspect ON suspect.id = hit.suspect_id
         WHERE hit.run_id IN (SELECT id FROM residual_run WHERE auditor = $1 AND started_at >= $2)
         GROUP BY hit.run_id, hit.draw, hit.version, hit.language, hit.source, hit.how, hit.weight`,
};
const SUSPECTS = {
  text: `SELECT ${SUSPECT} FROM suspect WHERE ($1::text IS NULL OR state = $1) AND ($2::bigint = 0 OR id < $2)
           AND ($4 OR visibility <> 'confidential') ORDER BY id DESC LIMIT $3`,
};
const ONE = { text: `SELECT ${SUSPECT} FROM suspect WHERE id = $1` };
const WITHHELD = {
  text: `SELECT ${SUSPECT} FROM suspect WHERE withheld IS NOT NULL AND id > $1 ORDER BY id LIMIT $2`,
};
const COUNTS = {
  text: "SELECT state, count(*) AS n FROM suspect WHERE $1 OR visibility <> 'confidential' GROUP BY state",
};
const JUDGE = {
  text: `UPDATE suspect SET state = $3, judged_by = $2, judged_at = now() WHERE id = $1 RETURNING ${SUSPECT}`,
};
const MOVE = {
  text: "UPDATE suspect SET withheld = $3 WHERE id = $1 AND withheld IS NOT DISTINCT FROM $2 RETURNING id",
};
const PART = { text: "SELECT nextval('withheld_part') AS part" };

type Row = Omit<SuspectRecord, "id"> & { readonly id: bigint };

export function residualsOf(db: Db, me: Presence): Residuals {
  const runs = runBook(db, me, "residual_run", runBusy);
  return {
    ...replacementsOf(db, me, runs),
    async start({ startedBy, auditor, counters }) {
      const values = [randomUUID(), startedBy, auditor, JSON.stringify(counters), me.id] as const;
      return (await runs.begin<ResidualRecord>(START, values)) as ResidualRecord;
    },
    add: (id, { draws, hits, counters }) =>
      db.transaction(async (tx) => {
        for (const one of draws)
          await tx.query(DRAWS, [id, one.version, one.language, one.source, one.messages, one.random, one.weighted]);
        const fresh: SuspectRecord[] = [];
        for (const { draw, how, weight, suspects } of hits)
          for (const one of suspects) {
            const [row] = await tx.query<Row & { fresh: boolean }>(ADD, valuesOf(one));
            if (!row) continue;
            await tx.query(HIT, [id, row.id, one.version, one.language, one.source, draw, how, weight]);
            if (row.fresh) fresh.push(suspectOf(row));
          }
        await tx.query(COUNT, [id, JSON.stringify(counters)]);
        return fresh;
      }),
    finish: (id, { state, error, counters }) =>
      runs.end(FINISH, [
        id,
        state,
        error ? JSON.stringify(error) : null,
        counters ? JSON.stringify(counters) : null,
        me.id,
      ]),
    get: async (id) => (await db.query<ResidualRecord>(GET, [id]))[0],
    list: (limit = 50) => db.query<ResidualRecord>(LIST, [limit]),
    async interruptRunning(own = true) {
      await runs.settle();
      return db.query<ResidualRecord>(INTERRUPT, [me.id, own]);
    },
    async results(auditor, since) {
      const [rows, hits] = await Promise.all([
        db.query<Stratum & Record<"messages" | "random" | "weighted", bigint>>(RESULTS, [auditor, since]),
        db.query<Stratum & ResidualResult["hits"][number]>(HITS, [auditor, since]),
      ]);
      const key = (one: Stratum) => JSON.stringify([one.version, one.language, one.source]);
      const byStratum = new Map<string, ResidualResult["hits"][number][]>();
      for (const { how, weight, verdict, ...stratum } of hits) {
        const list = byStratum.get(key(stratum)) ?? [];
        byStratum.set(key(stratum), [...list, { how, weight, verdict }]);
      }
      return rows.map((row) => ({
        version: row.version,
        language: row.language,
        source: row.source,
        messages: Number(row.messages),
        random: Number(row.random),
        weighted: Number(row.weighted),
        hits: byStratum.get(key(row)) ?? [],
      }));
    },
    async suspects({ state, confidential }, { cursor, limit }) {
      const before = cursor === undefined ? 0n : decodeCursor(cursor);
      const rows = await db.query<Row>(SUSPECTS, [state ?? null, before, limit + 1, confidential]);
      const items = rows.slice(0, limit).map(suspectOf);
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? encodeCursor(BigInt(last.id)) : null };
    },
    suspect: async (id) => (isId(id) ? (await db.query<Row>(ONE, [id])).map(suspectOf)[0] : undefined),
    withheld: async (after, limit) => (await db.query<Row>(WITHHELD, [isId(after) ? after : 0, limit])).map(suspectOf),
    async counts(confidential) {
      const rows = await db.query<{ state: SuspectRecord["state"]; n: bigint }>(COUNTS, [confidential]);
      const of = (state: SuspectRecord["state"]) => Number(rows.find((row) => row.state === state)?.n ?? 0);
      return { open: of("open"), leak: of("leak"), clean: of("clean") };
    },
    judge: async (id, by, verdict) =>
      isId(id) ? (await db.query<Row>(JUDGE, [id, by, verdict])).map(suspectOf)[0] : undefined,
    moveWithheld: async (id, from, to) => (await db.query(MOVE, [id, from, to])).length > 0,
    nextPart: async () => Number((await db.query<{ part: bigint }>(PART))[0]?.part ?? 0),
  };
}

const isId = (id: string): boolean => /^\d{1,18}$/.test(id);

function valuesOf(one: NewSuspect): unknown[] {
  return [
    toSigned(one.caseId),
    toSigned(one.messageId),
    one.place,
    toSigned(one.mark),
    one.at,
    one.start,
    one.end,
    one.type,
    one.score,
    one.reason,
    one.version,
    one.language,
    one.source,
    one.visibility,
  ];
}

function suspectOf({ fresh: _, ...row }: Row & { fresh?: boolean }): SuspectRecord {
  return {
    ...row,
    id: String(row.id),
    caseId: toUnsigned(row.caseId),
    messageId: toUnsigned(row.messageId),
    mark: toUnsigned(row.mark),
  };
}
