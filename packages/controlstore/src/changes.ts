import { type Db, PATIENT, RELAXED } from "./db.ts";
import { StaleVersion, sqlState, translated } from "./errors.ts";
import { toSigned, toUnsigned } from "./ids.ts";
import { bytesOf } from "./person-keys.ts";
import type { ChangeRequest, Changes, Head, Numbers, OutboxBlock, OutboxEntry, Taken } from "./ports/changes.ts";

/*
 * Locks the head, made from the base when absent. A base ahead of the head (an import replaced the case meanwhile) moves it on.
 * RETURNING is evaluated after the lock was got, so ids and vers of one case grow in the order of its commits.
 */
const LOCK = {
  name: "change-lock",
  text: `INSERT INTO case_head AS head (case_id, version, seq, confidential_seq) VALUES ($1, $2, $3, $4)
         ON CONFLICT (case_id) DO UPDATE SET version = greatest(head.version, excluded.version), seq = greatest(head.seq, excluded.seq),
           confidential_seq = greatest(head.confidential_seq, excluded.confidential_seq)
         RETURNING version, seq, confidential_seq AS "confidentialSeq", nextval('keep_ver') AS ver, nextval('outbox_id') AS "outboxId"`,
};
const STORE = {
  name: "change-store",
  text: `WITH moved AS (UPDATE case_head SET version = $2, seq = $3, confidential_seq = $4 WHERE case_id = $1)
         INSERT INTO outbox (id, case_id, tables, row_counts, blocks) VALUES ($5, $1, $6, $7, $8::bytea[])`,
};
/*
 * Lock, check and store in one: nothing is stored where the head is beyond the base ($9-$11), which another writer moved while this one worked.
 * ON CONFLICT waits for whoever holds the head and looks at it as that one left it.
 */
const AT_ONCE = {
  name: "change-at-once",
  text: `WITH moved AS (
           INSERT INTO case_head AS head (case_id, version, seq, confidential_seq) VALUES ($1, $2, $3, $4)
           ON CONFLICT (case_id) DO UPDATE SET version = $2, seq = $3, confidential_seq = $4
             WHERE head.version <= $9 AND head.seq <= $10 AND head.confidential_seq <= $11
           RETURNING case_id)
         INSERT INTO outbox (id, case_id, tables, row_counts, blocks)
         SELECT $5::bigint, case_id, $6::text[], $7::integer[], $8::bytea[] FROM moved RETURNING id`,
};
const NUMBERS = {
  name: "change-numbers",
  text: `SELECT nextval('keep_ver') AS ver, nextval('outbox_id') AS "outboxId"`,
};
const IS_PENDING = { text: "SELECT EXISTS (SELECT FROM outbox WHERE case_id = $1) AS yes" };
const PENDING = { text: `SELECT id, case_id, tables, row_counts, blocks FROM outbox ORDER BY id LIMIT $1` };
// Losing a removal in a crash only repeats an insert that changes nothing.
const DONE = { name: "change-done", text: `DELETE FROM outbox WHERE id = $1 AND ${RELAXED}` };
const HEADS = {
  name: "change-heads",
  text: `SELECT case_id, version, seq, confidential_seq AS "confidentialSeq" FROM case_head WHERE case_id = ANY($1::bigint[])`,
};
// Locks in id order first: two bulk writers wait for each other instead of deadlocking.
const ADVANCE = {
  text: `WITH given AS (SELECT * FROM unnest($1::bigint[], $2::int[]) AS g (case_id, events)),
         held AS MATERIALIZED (SELECT case_id FROM case_head WHERE case_id = ANY($1::bigint[]) ORDER BY case_id FOR UPDATE)
         UPDATE case_head AS head SET version = head.version + 1, seq = head.seq + given.events
         FROM held JOIN given USING (case_id) WHERE head.case_id = held.case_id
         RETURNING head.case_id, head.version, head.seq - given.events + 1 AS seq`,
};
// A removed row's bytes stay in its page, and every page's in the log: the table is written anew, the log switched and what is old deleted.
const REWRITE = { text: "VACUUM (FULL) outbox", ...PATIENT };
const DROP_LOG = [
  { text: "CHECKPOINT", ...PATIENT },
  { text: "SELECT pg_switch_wal()" },
  { text: "CHECKPOINT", ...PATIENT },
];
/** A recycled file of the log keeps its bytes under a new name until they are written over, and an archive keeps them for good. */
const LOG_GOES = {
  text: "SELECT current_setting('wal_recycle') = 'off' AND current_setting('archive_mode') = 'off' AS yes",
};
/** Any fixed number, until the transaction ends. */
const ALONE = { text: "SELECT pg_advisory_xact_lock(7300202615)", ...PATIENT };
const NEXT_VER = { name: "next-ver", text: "SELECT nextval('keep_ver') AS ver" };

interface Locked extends Head {
  readonly ver: bigint;
  readonly outboxId: bigint;
}
interface OutboxRow {
  readonly id: bigint;
  readonly case_id: bigint;
  readonly tables: string[];
  readonly row_counts: number[];
  readonly blocks: Buffer[];
}

/** Changes under lock at a time: what a payload asks meanwhile needs connections that no other change holds. */
const MOST_LOCKED = 6;

type Payload = Parameters<Changes["change"]>[1];

/** What a change takes of a case that stands at `head`. */
function takenAt(head: Head & Numbers, { stream }: ChangeRequest): Taken {
  const { version, seq, confidentialSeq, ver, outboxId } = head;
  return stream === "main"
    ? { version: version + 1, seq: seq + 1, ver, outboxId }
    : { version, seq: confidentialSeq + 1, ver, outboxId };
}

/** The first eight values of both statements that store a change. */
function stored(head: Head, taken: Taken, request: ChangeRequest, blocks: readonly OutboxBlock[]): unknown[] {
  const { caseId, stream, events = 1, confidential = 0 } = request;
  const main = stream === "main";
  return [
    toSigned(caseId),
    taken.version,
    main ? head.seq + events : head.seq,
    head.confidentialSeq + (main ? confidential : events),
    taken.outboxId,
    blocks.map(({ table }) => table),
    blocks.map(({ rows }) => rows),
    blocks.map(({ bytes }) => bytesOf(bytes)),
  ];
}

export function changesOf(db: Db): Changes {
  /** Removals under way. */
  const leaving = new Set<Promise<unknown>>();
  const left = () => Promise.allSettled(leaving);
  /** What is done alone here waits for its turn without a connection: those who wait must leave some to the one who works. */
  let turn: Promise<unknown> = Promise.resolve();

  const places = turns(MOST_LOCKED);
  const underLock = (request: ChangeRequest, payload: Payload) => places.take(() => locked(request, payload));
  const locked = (request: ChangeRequest, payload: Payload) =>
    db.transaction(async (tx) => {
      const { caseId, expected, base } = request;
      const [head] = await tx.query<Locked>(LOCK, [toSigned(caseId), base.version, base.seq, base.confidentialSeq]);
      if (head === undefined) throw new Error("the head was not returned");
      if (expected !== "any" && expected !== head.version) throw new StaleVersion(head.version);
      const taken = takenAt(head, request);
      await tx.query(STORE, stored(head, taken, request, await payload(taken)));
      return taken;
    });

  /** Undefined where the case has moved on. */
  async function atOnce(request: ChangeRequest, numbers: Numbers, payload: Payload): Promise<Taken | undefined> {
    const { base } = request;
    const taken = takenAt({ ...base, ...numbers }, request);
    const values = stored(base, taken, request, await payload(taken));
    const done = await db.query(AT_ONCE, [...values, base.version, base.seq, base.confidentialSeq]);
    return done.length > 0 ? taken : undefined;
  }

  return {
    async change(request, payload) {
      const { expected, base, numbers } = request;
      const hopeful = numbers !== undefined && (expected === "any" || expected === base.version);
      return (hopeful && (await atOnce(request, numbers, payload))) || underLock(request, payload);
    },
    numbers: async () => (await db.query<Numbers>(NUMBERS))[0] as Numbers,
    async pending(limit = 1000) {
      await left();
      const rows = await db.query<OutboxRow>(PENDING, [limit]);
      return rows.map(entryOf);
    },
    async isPending(caseId) {
      await left();
      return (await db.query<{ yes: boolean }>(IS_PENDING, [toSigned(caseId)]))[0]?.yes ?? false;
    },
    async done(outboxId) {
      const removal = db.query(DONE, [outboxId]);
      leaving.add(removal);
      try {
        await removal;
      } finally {
        leaving.delete(removal);
      }
    },
    async heads(ids) {
      const rows = await db.query<Head & { case_id: bigint }>(HEADS, [ids.map(toSigned)]);
      return new Map(
        rows.map(({ case_id, version, seq, confidentialSeq }) => [
          toUnsigned(case_id),
          { version, seq, confidentialSeq },
        ]),
      );
    },
    async advance(requests) {
      const values = [requests.map(({ caseId }) => toSigned(caseId)), requests.map(({ events }) => events)];
      const rows = await db.query<{ case_id: bigint; version: number; seq: number }>(ADVANCE, values);
      return new Map(rows.map(({ case_id, version, seq }) => [toUnsigned(case_id), { version, seq }]));
    },
    async scrub() {
      await left();
      await db.query(REWRITE);
      try {
        for (const statement of DROP_LOG) await db.raw(statement);
        return (await db.query<{ yes: boolean }>(LOG_GOES))[0]?.yes ?? false;
      } catch (error) {
        // 42501 insufficient_privilege
        if (sqlState(error) === "42501") return false;
        throw translated(error);
      }
    },
    alone(work) {
      const mine = turn.then(() =>
        db.transaction(async (tx) => {
          await tx.query(ALONE);
          return work();
        }),
      );
      turn = mine.catch(() => undefined);
      return mine;
    },
    nextVer: async () => (await db.query<{ ver: bigint }>(NEXT_VER))[0]?.ver ?? 0n,
  };
}

/** Lets so many work at a time; the others wait in the order they came. */
function turns(most: number) {
  const waiting: (() => void)[] = [];
  let under = 0;
  return {
    async take<T>(work: () => Promise<T>): Promise<T> {
      if (under < most) under++;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else under--;
      }
    },
  };
}

function entryOf(row: OutboxRow): OutboxEntry {
  return {
    id: row.id,
    caseId: toUnsigned(row.case_id),
    blocks: row.tables.map((table, place) => ({
      table,
      rows: row.row_counts[place] ?? 0,
      bytes: new Uint8Array(row.blocks[place] ?? []),
    })),
  };
}
