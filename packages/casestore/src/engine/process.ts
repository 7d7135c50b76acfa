import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Lane } from "../db.ts";
import { engineError, StoreError } from "../errors.ts";
import { BINARY, type Reply, type Request, type Start } from "./protocol.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
/** Starts that failed in a row before it gives up until the next call asks again. */
const ATTEMPTS = 6;
const START_MS = 60_000;
/** A run this long counts as healthy: failures before it no longer count. */
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
}

export interface Engine {
  /** Text of the answer in the asked format. Rejects with StoreError; STORE_UNAVAILABLE if the process dies meanwhile. */
  ask(lane: Lane, sql: string, format: string, limit?: Limit): Promise<string>;
  /** Rows as RowBinary, in the write lane: for what reads everything once. No limit on time. */
  rows(sql: string): Promise<Uint8Array>;
  /** Process id of the engine now running, for tests and for status. */
  pid(): number | undefined;
  close(): Promise<void>;
}

interface Pending {
  readonly what: string;
  resolve(answer: string | Uint8Array): void;
  reject(error: StoreError): void;
}
const gone = (why: string) => new StoreError("STORE_UNAVAILABLE", `The case engine does not answer (${why}).`);
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref());

/** Starts the engine's process and keeps it running: restarts it with growing pauses when it dies, at most six times in a row. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const pending = new Map<number, Pending>();
  let child: ChildProcess | undefined;
  let ready: Promise<void>;
  let closed = false;
  let nextId = 1;
  let failures = 0;

  function launch(): Promise<void> {
    return new Promise((resolve, reject) => {
      // One more stops what works on beyond its time.
      const sessions = Object.values(options.pool).reduce((sum, size) => sum + size, 1);
      const env: NodeJS.ProcessEnv = { UV_THREADPOOL_SIZE: String(sessions + 4), TZ: "UTC", NODE_NO_WARNINGS: "1" };
      for (const name of ["PATH", "LD_LIBRARY_PATH", "NODE_PATH"]) if (process.env[name]) env[name] = process.env[name];
      const started = Date.now();
      const process_ = fork(CHILD, [], {
        serialization: "advanced",
        execArgv: [],
        env,
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      child = process_;
      let up = false;
      const deadline = setTimeout(() => process_.kill("SIGKILL"), START_MS);
      process_.stderr?.setEncoding("utf8").on("data", (text: string) => options.onLog?.(text.trimEnd().slice(0, 2000)));
      process_.on("message", (reply: Reply) => {
        if (reply.kind === "ready") {
          up = true;
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
        if (child === process_) child = undefined;
        for (const call of pending.values()) call.reject(gone(reason));
        pending.clear();
        if (Date.now() - started > HEALTHY_MS) failures = 0;
        if (up && !closed) ready = restart(reason);
      });
      const { folder, configFile, pool } = options;
      process_.send({ folder, configFile, pool } satisfies Start);
    });
  }

  function restart(reason: string): Promise<void> {
    const again = (async () => {
      for (;;) {
        failures += 1;
        await wait(Math.min(2000, 50 * 2 ** failures));
        if (closed) throw gone("closed");
        try {
          await launch();
          options.onRestart?.(reason);
          return;
        } catch (error) {
          options.onLog?.(`case engine did not start (attempt ${failures} of ${ATTEMPTS})`);
          if (failures >= ATTEMPTS) {
            failures = 0;
            throw error;
          }
        }
      }
    })();
    again.catch(() => {});
    return again;
  }

  ready = launch();
  await ready;

  async function ask(lane: Lane, sql: string, format: string, limit?: Limit): Promise<string | Uint8Array> {
    if (closed) throw gone("closed");
    if (pending.size >= QUEUE) throw gone("too many questions are waiting");
    try {
      await ready;
    } catch (error) {
      if (child === undefined && !closed) ready = restart("asked again");
      throw error;
    }
    const running = child;
    if (running === undefined || !running.connected) throw gone("restarting");
    const id = nextId++;
    return new Promise((resolve, reject) => {
      pending.set(id, { what: limit?.what ?? "", resolve, reject });
      running.send({ id, lane, sql, format, seconds: limit?.seconds } satisfies Request, (error) => {
        if (error && pending.delete(id)) reject(gone(error.message));
      });
    });
  }

  return {
    ask: async (lane, sql, format, limit) => (await ask(lane, sql, format, limit)) as string,
    rows: async (sql) => (await ask("write", sql, BINARY)) as Uint8Array,
    pid: () => child?.pid,
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
