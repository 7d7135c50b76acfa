import type { Db, Queries } from "./db.ts";
import { findingColumns } from "./finding.ts";
import type { AlertMemory, AlertPlan, AlertStep, ChannelState } from "./ports/alerts.ts";
import type { FindingRecord } from "./ports/guard.ts";

/** The key's earlier finding was told of at before.at: within the quiet time after it, this one's turn has not come. */
const PLAN = {
  text: `INSERT INTO guard_alert (finding, channel, due_at)
         SELECT f.id, c.name, greatest(f.opened_at + c.after * interval '1 minute', before.at + $3 * interval '1 minute')
         FROM guard_finding f CROSS JOIN unnest($1::text[], $2::float8[]) AS c (name, after)
         LEFT JOIN LATERAL (
           SELECT max(told.opened_at) AS at FROM guard_finding same JOIN guard_alert told ON told.finding = same.id
           WHERE same.key = f.key AND same.id <> f.id AND told.channel = c.name
         ) before ON true
         WHERE f.closed_at IS NULL AND f.acknowledged_at IS NULL AND ($4::uuid IS NULL OR f.id = $4)
         ON CONFLICT (finding, channel) DO UPDATE SET due_at = excluded.due_at
           WHERE guard_alert.opened_at IS NULL AND excluded.due_at < guard_alert.due_at`,
};
/** What is open waits until a channel has heard the end of what was the same before: the last word is what holds now. */
const OWED = {
  text: `SELECT a.channel, CASE WHEN a.opened_at IS NULL THEN 'opened' WHEN f.closed_at IS NOT NULL THEN 'closed'
                                WHEN f.acknowledged_at IS NOT NULL THEN 'acknowledged' ELSE 'repeated' END AS step,
           ${findingColumns("f")}
         FROM guard_alert a JOIN guard_finding f ON f.id = a.finding
         WHERE a.channel = ANY ($1) AND NOT a.done AND a.due_at <= $2 AND (
           a.opened_at IS NULL OR f.closed_at IS NOT NULL
           OR (f.acknowledged_at IS NOT NULL AND a.acknowledged_at IS NULL)
           OR (f.acknowledged_at IS NULL
               AND coalesce(a.repeated_at, a.opened_at) <= $2::timestamptz - $3::float8 * interval '1 minute'))
           AND NOT (f.closed_at IS NULL AND EXISTS (
             SELECT FROM guard_finding same JOIN guard_alert b ON b.finding = same.id
             WHERE same.key = f.key AND same.closed_at IS NOT NULL
               AND b.channel = a.channel AND NOT b.done AND b.due_at <= $2))
         ORDER BY f.opened_at, f.id, a.channel LIMIT 500`,
};
const TOLD: Readonly<Record<AlertStep, { readonly text: string }>> = {
  opened: { text: told("opened_at = $3") },
  repeated: { text: told("repeated_at = $3") },
  acknowledged: { text: told("acknowledged_at = $3") },
  closed: { text: told("closed_at = $3, done = true") },
};
const TURN = {
  text: `INSERT INTO guard_channel (name, holder, until) VALUES ($1, $2, $4)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
           WHERE guard_channel.until <= $3 OR guard_channel.holder = $2
         RETURNING failures`,
};
const TAKEN = {
  text: `UPDATE guard_channel SET holder = '', until = $3, failures = 0, failing_since = NULL, problem = '', told_at = $3
         WHERE name = $1 AND holder = $2`,
};
const NOT_TAKEN = {
  text: `UPDATE guard_channel SET holder = '', until = $5, failures = failures + 1, problem = $4,
           failing_since = coalesce(failing_since, $3)
         WHERE name = $1 AND holder = $2`,
};
const LEFT = { text: "UPDATE guard_channel SET holder = '', until = $3 WHERE name = $1 AND holder = $2" };
const END_WAIT = { text: "UPDATE guard_channel SET until = least(until, $2) WHERE name = ANY ($1) AND holder = ''" };
/** Acknowledged or over before its turn; told of its end; or over for a week and never taken. */
const SETTLE = {
  text: `UPDATE guard_alert a SET done = true FROM guard_finding f
         WHERE f.id = a.finding AND NOT a.done AND (
           (a.opened_at IS NULL AND least(f.acknowledged_at, f.closed_at) < a.due_at)
           OR f.closed_at < $1::timestamptz - interval '7 days')
         RETURNING a.channel, least(f.acknowledged_at, f.closed_at) < a.due_at AS "notDue"`,
};
const STATES = {
  text: `SELECT c.name, c.told_at AS "toldAt", c.failing_since AS "failingSince", c.problem,
           (SELECT count(*)::int FROM guard_alert a JOIN guard_finding f ON f.id = a.finding
            WHERE a.channel = c.name AND NOT a.done AND a.due_at <= $1
              AND (a.opened_at IS NULL OR f.closed_at IS NOT NULL)) AS owed
         FROM guard_channel c ORDER BY c.name`,
};

function told(what: string): string {
  return `UPDATE guard_alert SET ${what} WHERE channel = $1 AND finding = ANY ($2::uuid[])`;
}

/** @param finding this one alone: in the transaction that opens it, so that its alerts are owed from the moment it is there */
export async function planAlerts(
  db: Queries,
  { channels, quietMinutes }: AlertPlan,
  finding: string | null = null,
): Promise<void> {
  if (channels.length === 0) return;
  const names = channels.map(({ name }) => name);
  const after = channels.map(({ afterMinutes }) => afterMinutes);
  await db.query(PLAN, [names, after, quietMinutes, finding]);
}

export function alertsOf(db: Db): AlertMemory {
  return {
    planAlerts: (plan) => planAlerts(db, plan),
    async owedAlerts(channels, now, repeatMinutes) {
      const rows = await db.query<FindingRecord & { channel: string; step: AlertStep }>(OWED, [
        channels,
        now,
        repeatMinutes,
      ]);
      return rows.map(({ channel, step, ...finding }) => ({ channel, step, finding }));
    },
    alertsTold: async (channel, step, findings, at) => void (await db.query(TOLD[step], [channel, findings, at])),
    async takeTurn(channel, holder, now, until) {
      return (await db.query<{ failures: number }>(TURN, [channel, holder, now, until]))[0]?.failures;
    },
    async endTurn(channel, holder, now, failed) {
      if (failed) await db.query(NOT_TAKEN, [channel, holder, now, failed.problem, failed.until]);
      else await db.query(TAKEN, [channel, holder, now]);
    },
    leaveTurn: async (channel, holder, now) => void (await db.query(LEFT, [channel, holder, now])),
    endWait: async (channels, now) => void (await db.query(END_WAIT, [channels, now])),
    async settleAlerts(now) {
      const ended = await db.query<{ channel: string; notDue: boolean | null }>(SETTLE, [now]);
      return [...new Set(ended.filter(({ notDue }) => notDue !== true).map(({ channel }) => channel))];
    },
    channelStates: (now) => db.query<ChannelState>(STATES, [now]),
  };
}
