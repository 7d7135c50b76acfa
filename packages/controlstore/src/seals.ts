import type { Db, Queries } from "./db.ts";
import type { SealEntry, SealState, Seals } from "./ports/seals.ts";

/** Serialises what changes the seal. Any fixed number of our own. */
const LOCK = { text: "SELECT pg_advisory_xact_lock(7300202613)" };
const ENTRIES = {
  name: "seal-entries",
  text: `SELECT id, at, kind, actor, cause, reason, finding FROM seal_change
         WHERE id >= (SELECT max(id) FROM seal_change WHERE kind = 'sealed') ORDER BY id`,
};
const ADD = { text: "INSERT INTO seal_change (kind, actor, cause, reason, finding) VALUES ($1, $2, $3, $4, $5)" };
const ENQUEUE = { text: "INSERT INTO sealed_queue (actor, box) VALUES ($1, $2)" };
const QUEUED = { text: "SELECT id, actor, box FROM sealed_queue ORDER BY id LIMIT $1" };
const LENGTH = { text: "SELECT count(*) AS n FROM sealed_queue" };
const DEQUEUE = { text: "DELETE FROM sealed_queue WHERE id = $1 RETURNING id" };

/** Persons who must agree to unsealing. */
export const PERSONS_TO_UNSEAL = 2;

async function read(queries: Queries): Promise<SealState> {
  const entries = await queries.query<SealEntry>(ENTRIES);
  return { sealed: entries.length > 0 && !entries.some(({ kind }) => kind === "unsealed"), entries };
}

/**
 * Persons whose consent still counts, in the order they gave it: not older than `since`, and after the last refusal and the last further
 * cause. Whoever agreed before somebody sealed once more did not agree to opening what that one closed.
 */
export function consenting({ sealed, entries }: SealState, since: Date): Set<string> {
  const over = entries.findLastIndex(({ kind }) => kind === "refused" || kind === "noted");
  if (!sealed) return new Set();
  return new Set(
    entries
      .slice(over + 1)
      .filter(({ kind, at }) => kind === "consent" && at >= since)
      .map(({ actor }) => actor),
  );
}

export function sealsOf(db: Db): Seals {
  /** One change under the lock: what to add, given the state before it. */
  const change = (decide: (state: SealState) => Omit<SealEntry, "id" | "at"> | undefined): Promise<SealState> =>
    db.transaction(async (tx) => {
      await tx.query(LOCK);
      const before = await read(tx);
      const entry = decide(before);
      if (entry === undefined) return before;
      await tx.query(ADD, [entry.kind, entry.actor, entry.cause, entry.reason, entry.finding]);
      return read(tx);
    });
  const plain = { cause: "", reason: "", finding: "" } as const;

  return {
    state: () => read(db),
    seal: ({ actor, cause, reason, finding = "" }) =>
      change(({ sealed }) => ({ kind: sealed ? "noted" : "sealed", actor, cause, reason, finding })),
    consent: (actor) => change(({ sealed }) => (sealed ? { ...plain, kind: "consent", actor } : undefined)),
    refuse: (actor, reason) =>
      change(({ sealed }) => (sealed ? { ...plain, kind: "refused", actor, reason } : undefined)),
    unseal: (actor, since) =>
      change((state) =>
        consenting(state, since).size >= PERSONS_TO_UNSEAL ? { ...plain, kind: "unsealed", actor } : undefined,
      ),
    enqueue: async (actor, box) => void (await db.query(ENQUEUE, [actor, Buffer.from(box)])),
    queued: (limit) => db.query<{ id: bigint; actor: string; box: Buffer }>(QUEUED, [limit]),
    queueLength: async () => Number((await db.query<{ n: bigint }>(LENGTH))[0]?.n ?? 0n),
    dequeue: async (id) => (await db.query<{ id: bigint }>(DEQUEUE, [id])).length > 0,
  };
}
