import { alertsOf, planAlerts } from "./alerts.ts";
import type { Db } from "./db.ts";
import { badCursor } from "./errors.ts";
import { findingColumns } from "./finding.ts";
import type { CanaryRecord, DrillRecord, FindingRecord, GuardMemory, ProbeRecord } from "./ports/guard.ts";

const FINDING = findingColumns("guard_finding");
const CONFIG = { name: "guard-config", text: "SELECT version, box FROM guard_config ORDER BY version DESC LIMIT 1" };
const CONFIGS_SINCE = {
  text: `SELECT version, actor, box FROM guard_config
         WHERE version >= coalesce((SELECT max(version) FROM guard_config WHERE at <= $1), 0) ORDER BY version LIMIT 1000`,
};
/** One writer at a time: numbers are committed in their order, and what is the newest stays so until the next is written. */
const CONFIG_LOCK = { text: "LOCK TABLE guard_config IN SHARE ROW EXCLUSIVE MODE" };
const SET_CONFIG = {
  text: `INSERT INTO guard_config (actor, box) SELECT $1, $2
         WHERE $3::bigint IS NULL OR $3 = coalesce((SELECT max(version) FROM guard_config), 0) RETURNING version`,
};
const OPEN = {
  text: `INSERT INTO guard_finding (id, key, kind, asset, opened_at, event_at, box) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (key) WHERE closed_at IS NULL
         DO UPDATE SET box = excluded.box, event_at = coalesce(excluded.event_at, guard_finding.event_at)
         RETURNING ${FINDING}`,
};
const CLOSE = {
  text: `UPDATE guard_finding SET closed_at = greatest($2, opened_at) WHERE key = $1 AND closed_at IS NULL RETURNING ${FINDING}`,
};
const SEALED = { text: "UPDATE guard_finding SET sealed_at = $2 WHERE id = $1 AND sealed_at IS NULL" };
const ACKNOWLEDGE = {
  text: `UPDATE guard_finding SET acknowledged_at = coalesce(acknowledged_at, $3),
           acknowledged_by = CASE WHEN acknowledged_at IS NULL THEN $2 ELSE acknowledged_by END
         WHERE id = $1 RETURNING ${FINDING}`,
};
const OPEN_ONES = {
  name: "guard-open",
  text: `SELECT ${FINDING} FROM guard_finding WHERE closed_at IS NULL ORDER BY opened_at DESC, id LIMIT 1000`,
};
const PAGE = {
  name: "guard-findings",
  text: `SELECT ${FINDING} FROM guard_finding
         WHERE $2::uuid IS NULL OR (opened_at, id) < (SELECT opened_at, id FROM guard_finding WHERE id = $2)
         ORDER BY opened_at DESC, id DESC LIMIT $1`,
};
/** One writer a source at a time: two servers that read the same rules remember them once. */
const CHANGE_LOCK = { text: "SELECT pg_advisory_xact_lock(73002614, hashtext($1))" };
const ADD_CHANGE = {
  text: `INSERT INTO guard_change (at, source, hash, box)
         SELECT $1, $2, $3, $4 WHERE $3 IS DISTINCT FROM
           (SELECT hash FROM guard_change WHERE source = $2 ORDER BY id DESC LIMIT 1) RETURNING id`,
};
const CHANGES = {
  text: "SELECT id, at, source, box FROM guard_change WHERE $2::bigint IS NULL OR id < $2 ORDER BY id DESC LIMIT $1",
};
const ADD_EVENT = {
  text: "INSERT INTO guard_event (feed, event, at, box) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING event",
};
/** Whoever holds a feed's address could send for ever. */
const FORGET_EVENTS = {
  text: `DELETE FROM guard_event WHERE feed = $1 AND received_at <
           (SELECT received_at FROM guard_event WHERE feed = $1 ORDER BY received_at DESC OFFSET 5000 LIMIT 1)`,
};
const EVENTS = { text: "SELECT feed, event, at, box FROM guard_event WHERE at >= $1 ORDER BY at DESC LIMIT $2" };
const LAST_EVENTS = { text: "SELECT feed, max(received_at) AS at FROM guard_event GROUP BY feed" };
const ADD_PROBE = {
  text: "INSERT INTO guard_probe (id, name, public_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id",
};
const REMOVE_PROBE = { text: "DELETE FROM guard_probe WHERE id = $1 RETURNING id" };
const PROBES = {
  text: `SELECT id, name, public_key AS "publicKey", created_at AS "createdAt", last_at AS "lastAt", passed, box
         FROM guard_probe ORDER BY name`,
};
const PROBE_RESULT = {
  text: `UPDATE guard_probe SET last_at = $2, passed = $3, box = $4
         WHERE id = $1 AND (last_at IS NULL OR last_at < $2) RETURNING id`,
};
const ADD_CANARY = { text: "INSERT INTO guard_canary (id, actor, marks, box) VALUES ($1, $2, $3, $4)" };
const CANARIES = {
  name: "guard-canaries",
  text: `SELECT id, created_at AS "createdAt", actor, marks, box FROM guard_canary ORDER BY created_at, id`,
};
const REMOVE_CANARY = { text: "DELETE FROM guard_canary WHERE id = $1 RETURNING id" };
const ADD_DRILL = { text: "INSERT INTO guard_drill (id, at, real, by, passed, box) VALUES ($1, $2, $3, $4, $5, $6)" };
const DRILLS = { text: "SELECT id, at, real, by, passed, box FROM guard_drill ORDER BY at DESC, id LIMIT $1" };
const CLAIM = {
  text: `WITH over AS (DELETE FROM guard_claim WHERE until < $2::timestamptz - interval '1 day' AND key <> $1)
         INSERT INTO guard_claim (key, until) VALUES ($1, $3)
         ON CONFLICT (key) DO UPDATE SET until = excluded.until WHERE guard_claim.until <= $2 RETURNING key`,
};
const GIVE_BACK = { text: "DELETE FROM guard_claim WHERE key = $1" };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function guardOf(db: Db): GuardMemory {
  const first = async <Row>(statement: { text: string }, values: readonly unknown[]): Promise<Row | undefined> =>
    (await db.query<Row>(statement, values))[0];
  const did = async (statement: { text: string }, values: readonly unknown[]): Promise<boolean> =>
    (await db.query(statement, values)).length > 0;
  const bytes = (box: Uint8Array) => Buffer.from(box);
  return {
    ...alertsOf(db),
    config: () => first<{ version: bigint; box: Buffer }>(CONFIG, []),
    configsSince: (at) => db.query<{ version: bigint; actor: string; box: Buffer }>(CONFIGS_SINCE, [at]),
    setConfig: (actor, box, from) =>
      db.transaction(async (tx) => {
        await tx.query(CONFIG_LOCK);
        const [row] = await tx.query<{ version: bigint }>(SET_CONFIG, [actor, bytes(box), from ?? null]);
        return row?.version;
      }),
    openFinding: ({ id, key, kind, asset, openedAt, eventAt, box }, plan) =>
      db.transaction(async (tx) => {
        const [finding] = await tx.query<FindingRecord>(OPEN, [id, key, kind, asset, openedAt, eventAt, bytes(box)]);
        const opened = finding?.id === id;
        if (opened && plan) await planAlerts(tx, plan, id);
        return { finding: finding as FindingRecord, opened };
      }),
    closeFinding: (key, at) => first<FindingRecord>(CLOSE, [key, at]),
    markSealed: async (id, at) => void (await db.query(SEALED, [id, at])),
    acknowledge: async (id, by, at) => (UUID.test(id) ? first<FindingRecord>(ACKNOWLEDGE, [id, by, at]) : undefined),
    openFindings: () => db.query<FindingRecord>(OPEN_ONES),
    async findings(limit, before) {
      if (before !== undefined && !UUID.test(before)) throw badCursor();
      const items = await db.query<FindingRecord>(PAGE, [limit, before ?? null]);
      return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
    },
    addChange: ({ at, source, hash, box }) =>
      db.transaction(async (tx) => {
        await tx.query(CHANGE_LOCK, [source]);
        return (await tx.query(ADD_CHANGE, [at, source, hash, bytes(box)])).length > 0;
      }),
    async changes(limit, before) {
      if (before !== undefined && !/^\d{1,18}$/.test(before)) throw badCursor();
      const items = await db.query<{ id: bigint; at: Date; source: string; box: Buffer }>(CHANGES, [
        limit,
        before ?? null,
      ]);
      return { items, next: items.length === limit ? (items.at(-1)?.id.toString() ?? null) : null };
    },
    async addEvent({ feed, event, at, box }) {
      if (!(await did(ADD_EVENT, [feed, event, at, bytes(box)]))) return false;
      await db.query(FORGET_EVENTS, [feed]);
      return true;
    },
    events: (since, limit) => db.query<{ feed: string; event: string; at: Date; box: Buffer }>(EVENTS, [since, limit]),
    lastEvents: () => db.query<{ feed: string; at: Date }>(LAST_EVENTS),
    addProbe: ({ id, name, publicKey }) => did(ADD_PROBE, [id, name, bytes(publicKey)]),
    removeProbe: async (id) => UUID.test(id) && did(REMOVE_PROBE, [id]),
    probes: () => db.query<ProbeRecord>(PROBES),
    probeResult: (id, at, passed, box) => did(PROBE_RESULT, [id, at, passed, bytes(box)]),
    addCanary: async ({ id, actor, marks, box }) => void (await db.query(ADD_CANARY, [id, actor, marks, bytes(box)])),
    canaries: () => db.query<CanaryRecord>(CANARIES),
    removeCanary: async (id) => UUID.test(id) && did(REMOVE_CANARY, [id]),
    addDrill: async ({ id, at, real, by, passed, box }) =>
      void (await db.query(ADD_DRILL, [id, at, real, by, passed, bytes(box)])),
    drills: (limit) => db.query<DrillRecord>(DRILLS, [limit]),
    claim: (key, now, until) => did(CLAIM, [key, now, until]),
    giveBack: async (key) => void (await db.query(GIVE_BACK, [key])),
  };
}
