import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { CaseStore, EncodedBatch } from "@casekeep/casestore";
import { connectors, type SourceItem } from "@casekeep/connectors";
import type { Changes, PersonKeys } from "@casekeep/controlstore";
import { redactFileName } from "@casekeep/redact";
import { createKeyring } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { makeRoom, standBehind } from "../../kernel/behind.ts";
import { threadCalls } from "../../kernel/thread-calls.ts";
import { type Carried, type CarryHooks, carry } from "./carry.ts";
import { type Found, sourceFiles } from "./files.ts";
import type { FilesOrder } from "./import-thread.ts";
import type { ImporterPorts } from "./importer.ts";
import { preparePool, THREADS, type WorkerRules } from "./pool.ts";
import { doneOf } from "./rate.ts";
import { reachOf } from "./reach.ts";
import { type DiskSpool, diskSpool } from "./spool.ts";

export interface ImportStart {
  readonly masterKey: Uint8Array;
  readonly rules: WorkerRules;
}

/** What this thread may ask of the one that has the stores. */
export interface ImportOffers extends Pick<CaseStore, "insert">, PersonKeysHere, ChangesHere {
  known(ids: readonly bigint[]): ReturnType<CaseStore["known"]>;
  open(id: bigint): ReturnType<CaseStore["open"]>;
  blindOf(id: bigint): ReturnType<CaseStore["blindOf"]>;
  locate(hashes: readonly bigint[]): ReturnType<CaseStore["locate"]>;
  holdsSource(source: string): ReturnType<CaseStore["holdsSource"]>;
  readonly moved: CarryHooks["moved"];
  readonly committed: CarryHooks["committed"];
}
type PersonKeysHere = Pick<PersonKeys, "wrapped" | "add">;
type ChangesHere = Pick<Changes, "change" | "done" | "isPending" | "nextVer">;

const { masterKey, rules } = workerData as ImportStart;
const abort = new AbortController();
const pool = preparePool(masterKey, rules, THREADS, true);
const calls = threadCalls(parentPort as NonNullable<typeof parentPort>, {
  run,
  stop: () => abort.abort(),
  renew: (next: WorkerRules) => pool.renew(next),
});

/** A function of the thread that started this one. */
const of =
  <K extends keyof ImportOffers>(name: K) =>
  (...args: Parameters<ImportOffers[K]>) =>
    calls.call<never>(name, args);

function ports(later: ImporterPorts["later"], asOf: number): ImporterPorts {
  const [known, open, blindOf] = [of("known"), of("open"), of("blindOf")];
  const [locate, holdsSource] = [of("locate"), of("holdsSource")];
  return {
    cases: {
      known: (_viewer, ids) => known(ids),
      open: (_viewer, id) => open(id),
      blindOf: (_viewer, id) => blindOf(id),
      locate: (_viewer, hashes) => locate(hashes),
      holdsSource: (_viewer, source) => holdsSource(source),
      insert: (batch, options) => calls.call("insert", [batch, options], buffersOf(batch)),
    },
    keys: { wrapped: of("wrapped"), add: of("add") },
    changes: { change: of("change"), done: of("done"), isPending: of("isPending"), nextVer: of("nextVer") },
    keyring: createKeyring(masterKey),
    pool,
    viewer: serviceViewer("intake"),
    later,
    asOf,
  };
}

const buffersOf = ({ blocks }: EncodedBatch) => blocks.map(({ bytes }) => bytes.buffer);

async function run({ source, paths, within, own, zone, folder, bytes }: FilesOrder, asOf: number): Promise<Carried> {
  const connector = connectors.get(source);
  if (connector === undefined) throw new Error("no such connector");
  const [spool, later] = [diskSpool(join(folder, "join"), bytes), diskSpool(join(folder, "later"), bytes)];
  const found = await sourceFiles(paths, reachOf(within));
  const items = connector.read(found.files, { spool, own, ...(zone === undefined ? {} : { zone }) });
  const hooks: CarryHooks = {
    moved: (progress) => void calls.call("moved", [progress]).catch(() => undefined),
    committed: of("committed"),
    signal: abort.signal,
  };
  try {
    return await carry(withFindings(found, withJoin(items, spool)), ports(later, asOf), hooks);
  } finally {
    found.close();
    await Promise.all([spool.remove(), later.remove()]);
  }
}

/** Progress that knows of the join: what was read and waits for its case is not yet done. */
async function* withJoin(items: AsyncIterable<SourceItem>, spool: DiskSpool): AsyncGenerator<SourceItem> {
  let read = 0;
  for await (const item of items) {
    if (item.kind !== "progress") yield item;
    else read = item.bytes;
    if (item.kind === "progress" || item.kind === "case")
      yield { kind: "progress", bytes: doneOf(read, spool.standing()) };
  }
}

/** What was found about the files themselves, around what is in them. */
async function* withFindings(found: Found, items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  const note = (file: string, text: string): SourceItem => ({
    kind: "note",
    file,
    text: `${redactFileName(file).text}: ${text}`,
  });
  for (const file of found.companions) yield note(file, "describes the export, left out");
  for (const file of found.special)
    yield { ...note(file, "a link or a device, not read"), incomplete: true } as SourceItem;
  const room = makeRoom();
  for await (const item of items) {
    yield item;
    room();
  }
  for (const [file, reason] of found.broken)
    yield { kind: "quarantined", quarantined: { file, reason, raw: new Uint8Array(0) } };
}

standBehind();
