import { timeId } from "@casekeep/cases";
import type { CaseStore, EncodedBatch } from "@casekeep/casestore";
import type { Quarantined, SourceCase, SourceItem, Spool } from "@casekeep/connectors";
import type { Viewer } from "@casekeep/contracts";
import type { Changes, PersonKeys } from "@casekeep/controlstore";
import type { Keyring, PersonKey } from "@casekeep/vault";
import { digestOf } from "./digest.ts";
import { caseIdOf, peopleOf, personIdOf, sourceKeyOf, subjectIdOf } from "./identity.ts";
import { PrepareFailed, type PreparePool } from "./pool.ts";
import type { Incoming } from "./prepare.ts";

export interface ImporterPorts {
  readonly cases: Pick<CaseStore, "insert" | "known" | "open" | "locate">;
  readonly keys: PersonKeys;
  readonly changes: Pick<Changes, "advance" | "nextVer">;
  readonly keyring: Keyring;
  readonly pool: PreparePool;
  readonly viewer: Viewer;
  /** Holds cases whose merge target is not stored yet, encrypted, until the end. */
  readonly later: Spool;
  /** When the import began, ms. */
  readonly asOf: number;
}

export interface ImporterHooks {
  /** Every item, before anything is done with it: the tally counts here. */
  readonly seen: (item: SourceItem) => void;
  /** Called when everything handed over so far is durable. */
  readonly committed: (counts: ImportCounts) => Promise<void>;
  readonly setAside: (quarantined: Quarantined) => void;
  readonly signal: AbortSignal;
}

export interface ImportCounts {
  bytes: number;
  cases: number;
  messages: number;
  created: number;
  updated: number;
  unchanged: number;
}

/** A batch is full at this many cases or characters of text; small enough that a few of them in flight stay within some 50 MB. */
const BATCH_CASES = 400;
const BATCH_TEXT = 1_500_000;
/** Batches between reading and insertion: both cores busy, memory bounded. */
const IN_FLIGHT = 4;
const COMMIT_EVERY = 8;

/** Carries the items of a source into the store. Idempotent: a record whose digest is stored already costs a look-up and nothing else. */
export async function importItems(
  items: AsyncIterable<SourceItem>,
  ports: ImporterPorts,
  hooks: ImporterHooks,
): Promise<ImportCounts> {
  const counts: ImportCounts = { bytes: 0, cases: 0, messages: 0, created: 0, updated: 0, unchanged: 0 };
  const flight = new Set<Promise<void>>();
  let failure: unknown;
  let batch: SourceCase[] = [];
  let text = 0;
  let batches = 0;
  let postponed = 0;

  const settle = async (below: number) => {
    while (flight.size >= below && flight.size > 0) await Promise.race(flight);
    if (failure) throw failure;
  };
  const launch = async (records: SourceCase[], last: boolean) => {
    if (records.length === 0) return;
    await settle(IN_FLIGHT);
    const work = carry(records, last, ports, hooks, counts)
      .then((left) => {
        postponed += left;
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => flight.delete(work));
    flight.add(work);
    if (++batches % COMMIT_EVERY === 0) {
      await settle(1);
      await hooks.committed(counts);
    }
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

  for await (const item of items) {
    hooks.signal.throwIfAborted();
    hooks.seen(item);
    if (item.kind === "progress") counts.bytes = item.bytes;
    else if (item.kind === "quarantined") hooks.setAside(item.quarantined);
    else if (item.kind === "case") await take(item.case, false);
  }
  await launch(batch, false);
  await settle(1);
  if (postponed > 0) {
    batch = [];
    for await (const { pieces } of ports.later.groups())
      for (const piece of pieces) await take(piece as SourceCase, true);
    await launch(batch, true);
    await settle(1);
  }
  await hooks.committed(counts);
  return counts;
}

const attached = (attachments: SourceCase["messages"][number]["attachments"]) =>
  attachments.reduce((sum, attachment) => sum + (attachment.content?.length ?? 0), 0);

/** One batch: what is stored unchanged is passed over, the rest prepared and inserted. Returns how many wait for their merge target. */
async function carry(
  records: SourceCase[],
  last: boolean,
  ports: ImporterPorts,
  hooks: ImporterHooks,
  counts: ImportCounts,
): Promise<number> {
  const { keyring, viewer } = ports;
  const byId = new Map<bigint, SourceCase>();
  for (const record of records) byId.set(caseIdOf(keyring, record.source, record.id, record.createdAt), record);
  const known = await ports.cases.known(viewer, [...byId.keys()]);
  const targets = await mergeTargets(byId, ports);
  const fresh: Incoming[] = [];
  const changed: { id: bigint; incoming: Incoming }[] = [];
  let postponed = 0;
  for (const [id, record] of byId) {
    const digest = digestOf(keyring, record);
    const stored = known.get(id);
    if (stored?.digest === digest) {
      counts.unchanged++;
      tallied(counts, record);
      continue;
    }
    let mergedInto = 0n;
    if (record.mergedInto !== null) {
      const target = sourceKeyOf(keyring, record.source, record.mergedInto);
      const found = targets.get(target);
      if (found === undefined && !last) {
        await ports.later.put(record.id, record);
        postponed++;
        continue;
      }
      // A case that is only mentioned keeps an id of its own that leads nowhere.
      mergedInto = found ?? timeId(0, target);
    }
    const incoming = { record, digest, mergedInto };
    if (stored) changed.push({ id, incoming });
    else fresh.push(incoming);
  }
  if (fresh.length > 0) {
    await write(fresh, ports, hooks);
    for (const { record } of fresh) tallied(counts, record);
    counts.created += fresh.length;
  }
  for (const { id, incoming } of changed) {
    await replace(id, incoming, ports, hooks);
    tallied(counts, incoming.record);
    counts.updated++;
  }
  return postponed;
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

/** Prepares and inserts. A record that breaks preparation is set aside alone; the others of its batch go in. */
async function write(incoming: readonly Incoming[], ports: ImporterPorts, hooks: ImporterHooks): Promise<void> {
  const keys = await personKeys(incoming, ports);
  let batch: EncodedBatch;
  try {
    batch = await ports.pool.prepare({ ver: await ports.changes.nextVer(), incoming, keys, asOf: ports.asOf });
  } catch (error) {
    if (!(error instanceof PrepareFailed)) throw error;
    const [first] = incoming;
    if (incoming.length === 1 && first) {
      const raw = new TextEncoder().encode(
        JSON.stringify(first.record, (_, value) => (value instanceof Uint8Array ? `${value.length} bytes` : value)),
      );
      hooks.setAside({ file: first.record.source, reason: "could not be redacted", raw });
      return;
    }
    const half = incoming.length >> 1;
    await write(incoming.slice(0, half), ports, hooks);
    await write(incoming.slice(half), ports, hooks);
    return;
  }
  await ports.cases.insert(batch);
}

/** A stored case whose record changed: what happened to it here stays, what the source no longer has goes. */
async function replace(id: bigint, incoming: Incoming, ports: ImporterPorts, hooks: ImporterHooks): Promise<void> {
  const stored = await ports.cases.open(ports.viewer, id);
  if (!stored) return write([incoming], ports, hooks);
  const events = incoming.record.messages.length + incoming.record.events.length + 1;
  const taken = (await ports.changes.advance([{ caseId: id, events }])).get(id);
  await write([{ ...incoming, existing: { stored, version: taken?.version ?? stored.row.version + 1 } }], ports, hooks);
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
