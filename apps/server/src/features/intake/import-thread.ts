import { Worker } from "node:worker_threads";
import { behind, type CaseStore } from "@casekeep/casestore";
import type { ControlStore } from "@casekeep/controlstore";
import { serviceViewer } from "../../access/index.ts";
import { threadCalls } from "../../kernel/thread-calls.ts";
import type { Carried, CarryHooks } from "./carry.ts";
import type { ImportOffers, ImportStart } from "./import-worker.ts";
import type { PreparePool } from "./pool.ts";

/** What is imported, for the thread that does it. */
export interface FilesOrder {
  /** Name of the connector. */
  readonly source: string;
  readonly paths: readonly string[];
  readonly own: readonly string[];
  readonly zone?: string;
  /** For encrypted spools. */
  readonly folder: string;
  /** Of all files. */
  readonly bytes: number;
}

export interface ImportThreadPorts {
  readonly cases: CaseStore;
  readonly control: Pick<ControlStore, "personKeys" | "changes">;
  readonly masterKey: Uint8Array;
  readonly pool: Pick<PreparePool, "join">;
  readonly now: () => number;
}

/** What was under way when the import was stopped may take so long; the rest comes with the next import. */
const STOP_MS = 3_000;

/**
 * Carries files into the stores in a thread of its own with threads of its own: reading, parsing and making cases of them takes a fifth of an
 * import's time, and whoever waits for an answer of this thread would feel it. The stores stay here: what the other thread asks of them goes
 * over as plain data, what it has made ready moves without being copied.
 */
export async function carryFiles(ports: ImportThreadPorts, order: FilesOrder, hooks: CarryHooks): Promise<Carried> {
  const { cases, masterKey } = ports;
  const { personKeys, changes } = ports.control;
  const viewer = serviceViewer("intake");
  let worker: Worker | undefined;
  const { rules, leave } = ports.pool.join({ renew: (next) => calls.call("renew", [next]) });
  const start: ImportStart = { ...order, masterKey, rules, asOf: ports.now() };
  worker = new Worker(new URL("./import-worker.ts", import.meta.url), { workerData: start });
  const offered: ImportOffers = {
    known: (ids) => behind(() => cases.known(viewer, ids)),
    open: (id) => behind(() => cases.open(viewer, id)),
    locate: (hashes) => behind(() => cases.locate(viewer, hashes)),
    insert: (batch, options) => cases.insert(batch, options),
    wrapped: (ids) => personKeys.wrapped(ids),
    add: (entries) => personKeys.add(entries),
    change: (request, payload) => changes.change(request, payload),
    pending: () => changes.pending(),
    done: (outboxId) => changes.done(outboxId),
    nextVer: () => changes.nextVer(),
    moved: hooks.moved,
    committed: hooks.committed,
  };
  const calls = threadCalls(worker, { ...offered });
  worker.on("error", (error) => calls.end(error));
  worker.on("exit", () => calls.end(new Error("The thread of the import ended.")));
  let late: NodeJS.Timeout | undefined;
  const stop = () => {
    calls.call("stop", []).catch(() => undefined);
    late = setTimeout(() => void worker.terminate(), STOP_MS);
  };
  if (hooks.signal.aborted) stop();
  else hooks.signal.addEventListener("abort", stop, { once: true });
  try {
    return await calls.call<Carried>("run", []);
  } finally {
    hooks.signal.removeEventListener("abort", stop);
    clearTimeout(late);
    leave();
    await worker.terminate();
  }
}
