import { timeId } from "@casekeep/cases";
import type { CaseStore, EncodedBatch, StoredCase } from "@casekeep/casestore";
import type { Quarantined, SourceCase, SourceItem, Spool } from "@casekeep/connectors";
import type { Viewer } from "@casekeep/contracts";
import type { Changes, PersonKeys } from "@casekeep/controlstore";
import type { Keyring, PersonKey } from "@casekeep/vault";
import { ApiError } from "../../http/errors.ts";
import type { Unread } from "./attached.ts";
import { digestOf } from "./digest.ts";
import { type Gather, gatherer } from "./gather.ts";
import { headOf } from "./history.ts";
import { caseIdOf, peopleOf, personIdOf, sourceKeyOf, subjectIdOf } from "./identity.ts";
import { PrepareFailed, type PreparePool, THREADS } from "./pool.ts";
import type { Incoming } from "./prepare.ts";
import { verOf } from "./ver.ts";

export interface ImporterPorts {
  readonly cases: Pick<CaseStore, "insert" | "known" | "open" | "blindOf" | "locate" | "holdsSource">;
  readonly keys: Pick<PersonKeys, "wrapped" | "add">;
  readonly changes: Pick<Changes, "change" | "done" | "isPending" | "nextVer">;
  readonly keyring: Keyring;
  readonly pool: PreparePool;
  readonly viewer: Viewer;
  /** Holds cases whose merge target is not stored yet, encrypted, until the end. */
  readonly later: Spool;
  /** When the import began, ms. */
  readonly asOf: number;
}

export interface ImporterHooks {
  /** Before anything else: the counts as they go on. */
  readonly begun?: (counts: Readonly<ImportCounts>) => void;
  /** Every item, before anything is done with it: the tally counts here. */
  readonly seen: (item: SourceItem) => void;
  /** Called now and then, and at the end: every case that is counted is durable. */
  readonly committed: (counts: ImportCounts) => Promise<void>;
  readonly setAside: (quarantined: Quarantined) => void;
  /** Attachments of what was just written that could not be read, by reason. */
  readonly unread?: (counts: Unread) => void;
  readonly signal: AbortSignal;
}

export interface ImportCounts {
  bytes: number;
  /** Durable. */
  cases: number;
  messages: number;
  /** Messages that are redacted and sealed, durable or on their way there. */
  prepared: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Of the unchanged ones those that came in an older state than what is stored. */
  older: number;
}

export const NOTHING_YET: Readonly<ImportCounts> = Object.freeze({
  bytes: 0,
  cases: 0,
  messages: 0,
  prepared: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  older: 0,
});

/** A batch is full at this many cases or characters of text; small enough that a few of them in flight stay within some 50 MB. */
const BATCH_CASES = 400;
const BATCH_TEXT = 1_500_000;
/** Batches between reading and what the threads make of them: none of those waits, memory bounded. */
const IN_FLIGHT = THREADS + 2;
/** Bytes made and not durable yet beyond which reading waits. */
const HELD_BYTES = 64 * 1024 * 1024;
const COMMIT_EVERY = 8;
/** What was set aside is written out when it has gathered this much; a record counts as at least so many bytes. */
const ASIDE_BYTES = 16 * 1024 * 1024;
const ASIDE_RECORD = 1024;

/** Carries the items of a source into the store. Idempotent: a record whose digest is stored already costs a look-up and nothing else. */
export async function importItems(
  items: AsyncIterable<SourceItem>,
  ports: ImporterPorts,
  hooks: ImporterHooks,
): Promise<ImportCounts> {
  const counts: ImportCounts = { ...NOTHING_YET };
  hooks.begun?.(counts);
  const flight = new Set<Promise<void>>();
  const heldBefore = heldBy(ports);
  const gather = gatherer((batch) => ports.cases.insert(batch, { behind: true }));
  let preparing = 0;
  let failure: unknown;
  let batch: SourceCase[] = [];
  let text = 0;
  let batches = 0;
  let postponed = 0;

  /** Records under way: one that comes twice waits for itself, or the later of the two would not see the earlier. */
  const underWay = new Set<string>();
  let aside = 0;

  /** Wakes who waits for room: a batch is made, or durable, or has failed. */
  let moved = Promise.withResolvers<void>();
  const move = () => {
    moved.resolve();
    moved = Promise.withResolvers<void>();
  };
  const room = async () => {
    while (!failure && (preparing >= IN_FLIGHT || gather.held >= HELD_BYTES)) {
      if (preparing === 0) gather.flush();
      await moved.promise;
    }
    if (failure) throw failure;
  };
  const settle = async () => {
    while (!failure && flight.size > 0) {
      if (preparing === 0) gather.flush();
      await moved.promise;
    }
    if (failure) throw failure;
  };
  const launch = async (records: SourceCase[], last: boolean) => {
    if (records.length === 0) return;
    const names = records.map(({ source, id }) => `${source}\0${id}`);
    // At the end every case may be what another waits for: one batch after the other.
    await (last || names.some((name) => underWay.has(name)) ? settle() : room());
    for (const name of names) underWay.add(name);
    preparing++;
    let made = false;
    const prepared = () => {
      if (made) return;
      made = true;
      preparing--;
      move();
    };
    const work = carry(records, last, { ...ports, gather, heldBefore, prepared }, hooks, counts)
      .then((left) => {
        postponed += left;
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => {
        flight.delete(work);
        for (const name of names) underWay.delete(name);
        prepared();
        move();
      });
    flight.add(work);
    if (++batches % COMMIT_EVERY === 0) await hooks.committed(counts);
  };
  const take = async (record: SourceCase, last: boolean) => {
    batch.push(record);
    text +=
      record.subject.length +
      record.messages.reduce((sum, message) => sum + message.body.length + attached(message.attachments), 0);
    if (batch.length < BATCH_CASES && text < BATCH_TEXT) return;
    const full = batch;
    batch = [];
    text = 0;
    await launch(full, last);
  };
  const flush = async (last: boolean) => {
    const full = batch;
    batch = [];
    text = 0;
    await launch(full, last);
    await settle();
  };
  const read = async () => {
    for await (const item of items) {
      hooks.signal.throwIfAborted();
      hooks.seen(item);
      if (item.kind === "progress") counts.bytes = item.bytes;
      else if (item.kind === "case") await take(item.case, false);
      else if (item.kind === "quarantined") {
        hooks.setAside(item.quarantined);
        aside += item.quarantined.raw.length + ASIDE_RECORD;
        if (aside < ASIDE_BYTES) continue;
        aside = 0;
        await flush(false);
        await hooks.committed(counts);
      }
    }
    await flush(false);
    if (postponed > 0) {
      for await (const { pieces } of ports.later.groups())
        for (const piece of pieces) {
          hooks.signal.throwIfAborted();
          await take(piece as SourceCase, true);
        }
      await flush(true);
    }
    await hooks.committed(counts);
  };
  try {
    await read();
  } finally {
    // Whatever ended it: nothing goes on working behind the caller's back.
    while (flight.size > 0) {
      gather.flush();
      await moved.promise;
    }
  }
  return counts;
}

const attached = (attachments: SourceCase["messages"][number]["attachments"]) =>
  attachments.reduce((sum, attachment) => sum + (attachment.content?.length ?? 0), 0);

/** What a batch needs of the import it belongs to. */
interface CarryPorts extends ImporterPorts {
  readonly gather: Gather;
  /** Whether cases of a source were in the store before this import. */
  readonly heldBefore: (source: string) => Promise<boolean>;
  /** Called once nothing more of the batch waits for a thread. */
  readonly prepared: () => void;
}

/** One batch: what is stored unchanged is passed over, the rest prepared and inserted. Returns how many wait for their merge target. */
async function carry(
  records: SourceCase[],
  last: boolean,
  ports: CarryPorts,
  hooks: ImporterHooks,
  counts: ImportCounts,
): Promise<number> {
  const { keyring } = ports;
  const { byId, known } = await asStored(records, ports);
  const targets = await mergeTargets(byId, ports);
  const fresh: Incoming[] = [];
  const changed: { id: bigint; incoming: Incoming }[] = [];
  let postponed = 0;
  for (const [id, record] of byId) {
    const target =
      record.mergedInto === null ? 0n : targets.get(sourceKeyOf(keyring, record.source, record.mergedInto));
    // Where the target is missing the digest says so: when it has come, the same record counts as changed and finds it.
    const digest = digestOf(keyring, record, target !== undefined);
    const stored = known.get(id);
    if (stored?.digest === digest) {
      counts.unchanged++;
      counts.prepared += record.messages.length;
      tallied(counts, record);
      continue;
    }
    if (target === undefined && !last) {
      await ports.later.put(record.id, record);
      postponed++;
      continue;
    }
    // A case that is only mentioned keeps an id of its own that leads nowhere.
    const mergedInto = target ?? timeId(0, sourceKeyOf(keyring, record.source, record.mergedInto ?? ""));
    const incoming = { record, digest, mergedInto };
    if (stored) changed.push({ id, incoming });
    else fresh.push(incoming);
  }
  if (fresh.length > 0) {
    // Not `+= await`: that would add to what the count was before the wait, and batches run side by side.
    const created = await write(fresh, ports, hooks, counts, changed.length === 0);
    counts.created += created;
    for (const { record } of fresh) tallied(counts, record);
  }
  for (const { id, incoming } of changed) {
    const updated = await replace(id, incoming, ports, hooks, counts);
    counts.updated += updated;
    tallied(counts, incoming.record);
  }
  return postponed;
}

/**
 * The records by the ids of their cases, and which of those are stored. A case is the same by its name at its source, and keeps the time of
 * creation that it first came with: its id begins with that, and an export that tells it more exactly, or corrected, is no other case.
 */
async function asStored(records: readonly SourceCase[], ports: CarryPorts) {
  const { keyring, viewer, cases } = ports;
  const byName = new Map(records.map((record) => [sourceKeyOf(keyring, record.source, record.id), record]));
  const idOf = (record: SourceCase) => caseIdOf(keyring, record.source, record.id, record.createdAt);
  const byId = new Map([...byName.values()].map((record) => [idOf(record), record]));
  const known = new Map(await cases.known(viewer, [...byId.keys()]));
  const wanted: bigint[] = [];
  for (const [name, record] of byName)
    if (!known.has(idOf(record)) && (await ports.heldBefore(record.source))) wanted.push(name);
  if (wanted.length === 0) return { byId, known };
  const located = await cases.locate(viewer, wanted);
  for (const [id, stored] of await cases.known(viewer, [...located.values()])) known.set(id, stored);
  for (const name of wanted) {
    const [record, id] = [byName.get(name) as SourceCase, located.get(name)];
    const stored = id === undefined ? undefined : known.get(id);
    if (id === undefined || stored === undefined) continue;
    const kept = { ...record, createdAt: stored.createdAt };
    // What only mentions the name (another case that was merged into this one, a message) is not this case.
    if (idOf(kept) !== id) continue;
    byId.delete(idOf(record));
    byId.set(id, kept);
  }
  return { byId, known };
}

/** Whether the store holds cases of a source; asked once for each, before the first of this import goes in. */
function heldBy({ cases, viewer }: ImporterPorts): (source: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  return (source) => {
    const known = asked.get(source) ?? cases.holdsSource(viewer, source);
    asked.set(source, known);
    return known;
  };
}

function tallied(counts: ImportCounts, record: SourceCase): void {
  counts.cases++;
  counts.messages += record.messages.length;
}

/** Ids of the cases that records of this batch were merged into, where they are in the batch or stored. */
async function mergeTargets(byId: ReadonlyMap<bigint, SourceCase>, ports: ImporterPorts): Promise<Map<bigint, bigint>> {
  const wanted = new Set<bigint>();
  for (const record of byId.values())
    if (record.mergedInto !== null) wanted.add(sourceKeyOf(ports.keyring, record.source, record.mergedInto));
  if (wanted.size === 0) return new Map();
  const found = new Map(await ports.cases.locate(ports.viewer, [...wanted]));
  for (const [id, record] of byId) {
    const key = sourceKeyOf(ports.keyring, record.source, record.id);
    if (wanted.has(key)) found.set(key, id);
  }
  return found;
}

/** Prepares and inserts. A record that breaks preparation is set aside alone; the others of its batch go in. Returns how many went in. */
async function write(
  incoming: readonly Incoming[],
  ports: CarryPorts,
  hooks: ImporterHooks,
  counts: ImportCounts,
  last: boolean,
): Promise<number> {
  const keys = await personKeys(incoming, ports);
  let batch: Awaited<ReturnType<PreparePool["prepare"]>>;
  try {
    const ver = verOf(await ports.changes.nextVer());
    batch = await ports.pool.prepare({ ver, incoming, keys, asOf: ports.asOf });
  } catch (error) {
    if (!(error instanceof PrepareFailed)) throw error;
    const [first] = incoming;
    if (incoming.length === 1 && first) {
      hooks.setAside(unpreparable(first));
      return 0;
    }
    const half = incoming.length >> 1;
    const written = await write(incoming.slice(0, half), ports, hooks, counts, false);
    return written + (await write(incoming.slice(half), ports, hooks, counts, last));
  }
  for (const { record } of incoming) counts.prepared += record.messages.length;
  const durable = ports.gather.put(batch.blocks);
  if (last) ports.prepared();
  else ports.gather.flush();
  await durable;
  hooks.unread?.(batch.unread);
  return incoming.length;
}

function unpreparable({ record }: Incoming): Quarantined {
  const raw = new TextEncoder().encode(
    JSON.stringify(record, (_, value) => (value instanceof Uint8Array ? `${value.length} bytes` : value)),
  );
  return { file: record.source, reason: "could not be redacted", raw };
}

/** How often a case is tried again while a change of it is on its way to the case store, and the pause between, ms. */
const ATTEMPTS = 60;
const PAUSE_MS = 200;
/** Entries of a history that a record brings besides its messages and events: the opening, and what its present state says. */
const STATE_EVENTS = 7;

/**
 * A stored case whose record changed: what happened to it here stays, what the source no longer has goes. It takes the road of every change
 * (a place taken under lock, the batch in the outbox), so that somebody who changes the case at the same moment and this cannot overwrite
 * each other, and a crash in between leaves nothing half done. Returns how many went in.
 */
async function replace(
  id: bigint,
  incoming: Incoming,
  ports: CarryPorts,
  hooks: ImporterHooks,
  counts: ImportCounts,
): Promise<number> {
  const keys = await personKeys([incoming], ports);
  for (let attempt = 1; ; attempt++) {
    const stored = await ports.cases.open(ports.viewer, id);
    if (!stored) return write([incoming], ports, hooks, counts, false);
    if (isOlder(incoming.record, stored)) {
      counts.unchanged++;
      counts.older++;
      counts.prepared += incoming.record.messages.length;
      return 0;
    }
    try {
      if (await replaceNow(stored, incoming, keys, ports, hooks)) {
        counts.prepared += incoming.record.messages.length;
        return 1;
      }
    } catch (error) {
      if (!(error instanceof PrepareFailed)) throw error;
      hooks.setAside(unpreparable(incoming));
      return 0;
    }
    if (attempt === ATTEMPTS) throw new ApiError("STORE_UNAVAILABLE");
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * Whether a record is an earlier state of what is stored, as an export that is brought in after a younger one has it. Where the last that
 * happened to the case happened here, nobody knows which state of the source it had: the record is taken.
 */
function isOlder(record: SourceCase, { row, events }: StoredCase): boolean {
  if (record.stamped !== true || record.updatedAt >= row.updatedAt) return false;
  return !events.some((event) => event.origin === "local" && event.at >= row.updatedAt);
}

class OnItsWay extends Error {
  override readonly name = "OnItsWay";
}

/** False when a change of the case has taken its place but has not arrived in the case store. */
async function replaceNow(
  before: StoredCase,
  incoming: Incoming,
  keys: ReadonlyMap<bigint, PersonKey>,
  ports: ImporterPorts,
  hooks: ImporterHooks,
): Promise<boolean> {
  const { id } = before.row;
  const { record } = incoming;
  const events = record.messages.length + record.events.length + STATE_EVENTS;
  const confidential = record.messages.filter(({ visibility }) => visibility === "confidential").length;
  const request = { caseId: id, expected: "any", base: headOf(before), stream: "main", events, confidential } as const;
  let blocks: EncodedBatch["blocks"] = [];
  let unread: Unread = {};
  try {
    const taken = await ports.changes.change(request, async (numbers) => {
      // The case is locked now. Read again: what it held before may be old, and what waits in the outbox is not in it yet.
      if (await ports.changes.isPending(id)) throw new OnItsWay();
      const [stored, blind] = await Promise.all([
        ports.cases.open(ports.viewer, id),
        ports.cases.blindOf(ports.viewer, id),
      ]);
      if (stored?.row.version !== numbers.version - 1) throw new OnItsWay();
      const existing = { stored, blind, version: numbers.version };
      const order = { incoming: [{ ...incoming, existing }], keys, asOf: ports.asOf };
      ({ blocks, unread } = await ports.pool.prepare({ ...order, ver: verOf(numbers.ver) }));
      return blocks;
    });
    await ports.cases.insert({ blocks });
    await ports.changes.done(taken.outboxId);
    hooks.unread?.(unread);
    return true;
  } catch (error) {
    if (error instanceof OnItsWay) return false;
    throw error;
  }
}

/** The keys of everybody the records name; new people get theirs here, and importers that run at once agree on them. */
async function personKeys(incoming: readonly Incoming[], ports: ImporterPorts): Promise<Map<bigint, PersonKey>> {
  const ids = new Set<bigint>();
  for (const { record } of incoming) {
    ids.add(subjectIdOf(ports.keyring, record));
    for (const person of peopleOf(record)) ids.add(personIdOf(ports.keyring, record.source, person));
  }
  const wrapped = await ports.keys.wrapped([...ids]);
  const missing = [...ids].filter((id) => !wrapped.has(id));
  if (missing.length > 0) {
    const standing = await ports.keys.add(
      missing.map((id) => ({ id, wrapped: ports.keyring.newPersonKey(id).wrapped })),
    );
    for (const [id, bytes] of standing) wrapped.set(id, bytes);
  }
  const keys = new Map<bigint, PersonKey>();
  for (const [id, bytes] of wrapped) keys.set(id, ports.keyring.unwrapPersonKey(id, bytes));
  return keys;
}
