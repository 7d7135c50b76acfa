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
  /** Folders, as they really lie, that nothing may be read outside of; null = any file. */
  readonly within: readonly string[] | null;
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

export interface ImportThread {
  /** Carries files into the stores. Rejects with what it failed with: an error of the stores is itself, one of the thread's own has no message. */
  carry(order: FilesOrder, hooks: CarryHooks): Promise<Carried>;
  /** Ends the thread that waits for the next import. */
  close(): Promise<void>;
}

interface Thread {
  readonly carry: ImportThread["carry"];
  readonly worker: Worker;
  end(): Promise<unknown>;
}

/** What was under way when the import was stopped may take so long; the rest comes with the next import. */
const STOP_MS = 3_000;
/** A thread and its threads take seconds to load, many times what a small export takes: they wait so long for the next one. */
const IDLE_MS = 60_000;

/**
 * Files are carried into the stores in a thread of its own with threads of its own: reading, parsing and making cases of them takes a fifth of
 * an import's time, and whoever waits for an answer of this thread would feel it. The stores stay here: what the other thread asks of them goes
 * over as plain data, what it has made ready moves without being copied.
 * @param idleMs how long it waits for the next import before it ends.
 */
export function importThread(ports: ImportThreadPorts, idleMs = IDLE_MS): ImportThread {
  let waiting: { readonly thread: Thread; readonly timer: NodeJS.Timeout } | undefined;
  let closed = false;

  const take = (): Thread => {
    if (waiting === undefined) return started(ports, gone);
    const { thread, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    thread.worker.ref();
    return thread;
  };
  const put = async (thread: Thread): Promise<void> => {
    if (closed || waiting !== undefined) {
      await thread.end();
      return;
    }
    thread.worker.unref();
    waiting = { thread, timer: setTimeout(() => void end(), idleMs).unref() };
  };
  const end = async (): Promise<void> => {
    const { thread, timer } = waiting ?? {};
    clearTimeout(timer);
    waiting = undefined;
    await thread?.end();
  };
  function gone(worker: Worker): void {
    if (waiting?.thread.worker === worker) void end();
  }

  return {
    async carry(order, hooks) {
      const thread = take();
      try {
        const carried = await thread.carry(order, hooks);
        // Told to stop when it was already done, it would stop the next one.
        await (hooks.signal.aborted ? thread.end() : put(thread));
        return carried;
      } catch (error) {
        // Whatever is left of it in there does not meet the next import.
        await thread.end();
        throw error;
      }
    },
    async close() {
      closed = true;
      await end();
    },
  };
}

/** @param gone told that the thread has ended, by itself or otherwise. */
function started(ports: ImportThreadPorts, gone: (worker: Worker) => void): Thread {
  const { cases, masterKey } = ports;
  const { personKeys, changes } = ports.control;
  const viewer = serviceViewer("intake");
  let hooks: CarryHooks | undefined;
  const { rules, leave } = ports.pool.join({ renew: (next) => calls.call("renew", [next]) });
  const start: ImportStart = { masterKey, rules };
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { workerData: start });
  const offered: ImportOffers = {
    known: (ids) => behind(() => cases.known(viewer, ids)),
    open: (id) => behind(() => cases.open(viewer, id)),
    blindOf: (id) => behind(() => cases.blindOf(viewer, id)),
    locate: (hashes) => behind(() => cases.locate(viewer, hashes)),
    holdsSource: (source) => behind(() => cases.holdsSource(viewer, source)),
    insert: (batch, options) => cases.insert(batch, options),
    wrapped: (ids) => personKeys.wrapped(ids),
    add: (entries) => personKeys.add(entries),
    change: (request, payload) => changes.change(request, payload),
    isPending: (caseId) => changes.isPending(caseId),
    done: (outboxId) => changes.done(outboxId),
    nextVer: () => changes.nextVer(),
    moved: (progress) => hooks?.moved(progress),
    committed: async (progress, aside) => hooks?.committed(progress, aside),
  };
  const calls = threadCalls(worker, { ...offered });
  const end = () => {
    leave();
    return worker.terminate();
  };
  worker.on("error", (error) => calls.end(error));
  worker.on("exit", () => {
    calls.end(new Error("The thread of the import ended."));
    leave();
    gone(worker);
  });
  return {
    worker,
    end,
    async carry(order, given) {
      hooks = given;
      let late: NodeJS.Timeout | undefined;
      const stop = () => {
        calls.call("stop", []).catch(() => undefined);
        late = setTimeout(() => void worker.terminate(), STOP_MS);
      };
      if (given.signal.aborted) stop();
      else given.signal.addEventListener("abort", stop, { once: true });
      try {
        return await calls.call<Carried>("run", [order, ports.now()]);
      } finally {
        given.signal.removeEventListener("abort", stop);
        clearTimeout(late);
        hooks = undefined;
      }
    },
  };
}
