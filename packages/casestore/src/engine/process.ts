import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Lane } from "../db.ts";
import { engineError, StoreError } from "../errors.ts";
import { BINARY, type Reply, type Request, type Start, type Stop } from "./protocol.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
/** Ends in a row after which it is told as trouble, once, and not each by itself. */
const MOST = 5;
/** Between starts that come up: what ended it then is over mostly. */
const PAUSE_MS = 2_000;
/** Between starts that fail: what hinders them takes longer. */
const LONGEST_PAUSE_MS = 30_000;
/** A question waits this long for a restart in trouble; another one is soon over. */
const WAIT_MS = 10_000;
const START_MS = 60_000;
/** A run this long, once it is up, counts as healthy: ends before it no longer count. */
const HEALTHY_MS = 5_000;
const QUEUE = 10_000;

export interface EngineOptions extends Start {
  /** Called after the engine died and was started again; `reason` e.g. "signal SIGKILL". */
  readonly onRestart?: ((reason: string) => void) | undefined;
  readonly onLog?: ((line: string) => void) | undefined;
}

export interface Limit {
  /** A statement that works on beyond this is stopped; its place in the queue does not count. */
  readonly seconds: number;
  /** What it is told by when that happens. */
  readonly what: string;
  /** Stops it at once, at work or in the queue. */
  readonly signal?: AbortSignal | undefined;
}

export interface Engine {
  /** Text of the answer in the asked format. Rejects with StoreError; STORE_UNAVAILABLE if the process dies meanwhile. */
  ask(lane: Lane, sql: string, format: string, limit?: Limit): Promise<string>;
  /** Rows as RowBinary, in the write lane: for what reads everything once. No limit on time. */
  rows(sql: string): Promise<Uint8Array>;
  /** Process id of the engine now running, for tests and for status. */
  pid(): number | undefined;
  /** What hinders it while it is down again and again, in a sentence; undefined while it is up or on its way there. */
  trouble(): string | undefined;
  close(): Promise<void>;
}

interface Pending {
  readonly what: string;
  resolve(answer: string | Uint8Array): void;
  reject(error: StoreError): void;
}
const gone = (why: string) => new StoreError("STORE_UNAVAILABLE", `The case engine does not answer (${why}).`);
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref());

/** Starts the engine's process and keeps it running: restarts it with growing pauses when it dies, for as long as it takes. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const pending = new Map<number, Pending>();
  let child: ChildProcess | undefined;
  let ready: Promise<void>;
  let closed = false;
  let nextId = 1;
  let serving = false;
  let ends = 0;
  let nextAt = 0;
  const inTrouble = () => ends > MOST;
  /** Trouble is told when it begins and when it is over. */
  const log = (line: string) => (inTrouble() && !serving ? undefined : options.onLog?.(line));

  function launch(): Promise<void> {
    return new Promise((resolve, reject) => {
      // One more stops what works on beyond its time.
      const sessions = Object.values(options.pool).reduce((sum, size) => sum + size, 1);
      const env: NodeJS.ProcessEnv = { UV_THREADPOOL_SIZE: String(sessions + 4), TZ: "UTC", NODE_NO_WARNINGS: "1" };
      for (const name of ["PATH", "LD_LIBRARY_PATH", "NODE_PATH"]) if (process.env[name]) env[name] = process.env[name];
      const process_ = fork(CHILD, [], {
        serialization: "advanced",
        execArgv: [],
        env,
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      child = process_;
      let upAt: number | undefined;
      const deadline = setTimeout(() => process_.kill("SIGKILL"), START_MS);
      process_.stderr?.setEncoding("utf8").on("data", (text: string) => log(text.trimEnd().slice(0, 2000)));
      process_.on("message", (reply: Reply) => {
        if (reply.kind === "ready") {
          upAt = Date.now();
          serving = true;
          clearTimeout(deadline);
          resolve();
        } else if (reply.id === null) {
          reject(engineError(reply.kind === "failed" ? reply.message : ""));
        } else {
          const call = pending.get(reply.id);
          if (reply.kind === "stopping") {
            options.onLog?.(`case engine: stopped ${call?.what || "a statement"}, which worked on beyond its time`);
            return;
          }
          pending.delete(reply.id);
          if (reply.kind === "answer") call?.resolve(reply.text);
          else call?.reject(engineError(reply.message, call.what));
        }
      });
      process_.on("error", (error) => reject(gone(error.message)));
      process_.on("exit", (code, signal) => {
        clearTimeout(deadline);
        const reason = signal ? `signal ${signal}` : `exit ${code}`;
        reject(gone(reason));
        if (child === process_) {
          child = undefined;
          serving = false;
        }
        for (const call of pending.values()) call.reject(gone(reason));
        pending.clear();
        if (upAt !== undefined && Date.now() - upAt > HEALTHY_MS) ends = 0;
        if (upAt !== undefined && !closed) ready = restart(reason);
      });
      const { folder, configFile, pool } = options;
      process_.send({ folder, configFile, pool } satisfies Start);
    });
  }

  async function restart(reason: string): Promise<void> {
    for (let why = reason, longest = PAUSE_MS; ; ) {
      ends += 1;
      if (ends === MOST + 1)
        options.onLog?.(
          `case engine: ended for the ${ends}th time in a row (${why}). It is started again and again, with pauses up to ${LONGEST_PAUSE_MS / 1000} s.`,
        );
      else log(`case engine: ended (${why}); starting it again`);
      nextAt = Date.now() + Math.min(longest, 50 * 2 ** ends);
      await wait(Math.max(0, nextAt - Date.now()));
      if (closed) return;
      try {
        await launch();
      } catch (error) {
        why = (error as Error).message;
        longest = LONGEST_PAUSE_MS;
        continue;
      }
      if (inTrouble()) options.onLog?.(`case engine: runs again, after ${ends} ends in a row`);
      options.onRestart?.(reason);
      return;
    }
  }

  const trouble = (): string | undefined => {
    if (serving || !inTrouble() || closed) return undefined;
    const seconds = Math.ceil((nextAt - Date.now()) / 1000);
    return `The case engine ended ${ends} times in a row; it is started again ${seconds > 0 ? `in ${seconds} s` : "now"}.`;
  };

  /** Resolves when it is up; rejects when that takes too long to wait for. */
  async function upSoon(): Promise<void> {
    if (serving || !inTrouble()) return ready;
    if (nextAt - Date.now() > WAIT_MS) throw gone("it is started again later");
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(gone("it is being started again")), WAIT_MS);
    });
    await Promise.race([ready, late]).finally(() => clearTimeout(timer));
  }

  ready = launch();
  await ready;

  async function ask(lane: Lane, sql: string, format: string, limit?: Limit): Promise<string | Uint8Array> {
    if (closed) throw gone("closed");
    if (pending.size >= QUEUE) throw gone("too many questions are waiting");
    await upSoon();
    const running = child;
    if (running === undefined || !running.connected) throw gone("restarting");
    const id = nextId++;
    const stop = () => pending.has(id) && running.connected && running.send({ stop: id } satisfies Stop);
    limit?.signal?.addEventListener("abort", stop, { once: true });
    return new Promise<string | Uint8Array>((resolve, reject) => {
      pending.set(id, { what: limit?.what ?? "", resolve, reject });
      running.send({ id, lane, sql, format, seconds: limit?.seconds } satisfies Request, (error) => {
        if (error && pending.delete(id)) reject(gone(error.message));
      });
      // Given up while it waited for the engine to start.
      if (limit?.signal?.aborted) stop();
    }).finally(() => limit?.signal?.removeEventListener("abort", stop));
  }

  return {
    ask: async (lane, sql, format, limit) => (await ask(lane, sql, format, limit)) as string,
    rows: async (sql) => (await ask("write", sql, BINARY)) as Uint8Array,
    pid: () => child?.pid,
    trouble,
    async close() {
      closed = true;
      const running = child;
      if (running === undefined) return;
      const ended = new Promise<void>((done) => running.once("exit", () => done()));
      if (running.connected) running.disconnect();
      const timer = setTimeout(() => running.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
