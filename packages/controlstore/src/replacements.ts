import type { Db } from "./db.ts";
import { toSigned } from "./ids.ts";
import type { Replacement, Replacements } from "./ports/quality.ts";
import { ABANDONED, type Presence } from "./presence.ts";
import type { RunBook } from "./runs.ts";

const BEGIN = {
  text: "INSERT INTO replacement (part, case_id, of_cases, partition, owner) VALUES ($1, $2, $3, $4, $5)",
};
// Made anew where it was purged too early, by a server that took this one for ended.
const END = {
  text: `INSERT INTO replacement (part, case_id, of_cases, partition) VALUES ($1, $2, $3, $4) ON CONFLICT (part) DO UPDATE SET owner = NULL`,
};
const ADOPT = { text: `UPDATE replacement SET owner = NULL WHERE owner IS NOT NULL AND ${ABANDONED}` };
// A statement of its own after ADOPT: it sees all that a server wrote before it ended.
const REPLACED = {
  text: `SELECT part, partition, CASE WHEN of_cases THEN 'cases' ELSE 'messages' END AS of FROM replacement WHERE owner IS NULL
           AND NOT EXISTS (SELECT FROM outbox WHERE outbox.case_id = replacement.case_id) ORDER BY part`,
};
const PURGED = { text: "DELETE FROM replacement WHERE part = ANY($1::integer[]) AND owner IS NULL" };
const ANY = { text: "SELECT EXISTS (SELECT FROM replacement) AS yes" };

export function replacementsOf(db: Db, me: Presence, book: Pick<RunBook, "end">): Replacements {
  return {
    async replacing(one) {
      await me.held();
      await db.query(BEGIN, [...valuesOf(one), me.id]);
    },
    replaced: (one) => book.end(END, valuesOf(one)),
    async unpurged() {
      await db.query(ADOPT, [me.id, false]);
      return db.query<Pick<Replacement, "part" | "partition" | "of">>(REPLACED);
    },
    purged: async (parts) => void (await db.query(PURGED, [parts])),
    erasing: async () => (await db.query<{ yes: boolean }>(ANY))[0]?.yes ?? false,
  };
}

const valuesOf = ({ part, caseId, of, partition }: Replacement): unknown[] => [
  part,
  toSigned(caseId),
  of === "cases",
  partition,
];
