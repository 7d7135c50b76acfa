/**
 * The process the engine lives in: its crash, or its running out of memory, is not the server's. Takes statements over the
 * channel from its parent, one at a time for each Session, and ends when that channel closes.
 */
import { type ChdbResult, Session } from "chdb";
import type { Lane } from "../db.ts";
import { BINARY, type Reply, type Request, type Start, type Stop } from "./protocol.ts";

const send = (reply: Reply) => process.connected && process.send?.(reply);
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

process.on("disconnect", () => process.exit(0));
// The parent decides when it ends: a Ctrl-C in the terminal reaches the whole process group.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});

/** What the engine's own limit on time may be late by, ms: it looks only between blocks. */
const LATE_MS = 2_000;
/** A statement that nobody waits for any more may end by itself within this: stopping one holds others up for as long. */
const LEFT_MS = 500;
/** A statement that cannot be stopped keeps its Session for ever: then the process ends, and its parent starts it again. */
const STUCK_MS = 30_000;

const sessionOf = (start: Start) =>
  new Session(start.folder, { connectionArgs: [`--config-file=${start.configFile}`] });

/** Stops statements at work, one after the other, through a Session that does nothing else. */
function killer(start: Start): (id: number) => void {
  const control = sessionOf(start);
  let last: Promise<unknown> = Promise.resolve();
  return (id) => {
    // Without waiting for it: KILL QUERY ... SYNC was seen to hang.
    const sql = `KILL QUERY WHERE Settings['log_comment'] = '${tagOf(id)}' ASYNC`;
    last = last.then(() => control.queryAsync(sql, { format: "Null" })).catch(() => {});
  };
}
/** As the engine says it of one that it stopped. */
const STOPPED = "Code: 394. DB::Exception: Query was cancelled";
const tagOf = (id: number) => `ask ${id}`;
const tagged = (id: number, sql: string) =>
  /\bSETTINGS\b[^()]*$/.test(sql)
    ? `${sql}, log_comment = '${tagOf(id)}'`
    : `${sql} SETTINGS log_comment = '${tagOf(id)}'`;

/** A statement at work: how it is stopped, and whether it was. */
interface Work {
  stopped: boolean;
  readonly timers: NodeJS.Timeout[];
}

function lane(start: Start, size: number, kill: (id: number) => void) {
  const idle = Array.from({ length: size }, () => sessionOf(start));
  const waiting: Request[] = [];
  const working = new Map<number, Work>();

  function stop(id: number, work: Work): void {
    work.stopped = true;
    kill(id);
    work.timers.push(setTimeout(() => process.exit(70), STUCK_MS));
  }

  function begin({ id, seconds }: Request): Work {
    const work: Work = { stopped: false, timers: [] };
    working.set(id, work);
    const late = () => {
      send({ kind: "stopping", id });
      stop(id, work);
    };
    if (seconds) work.timers.push(setTimeout(late, seconds * 1000 + LATE_MS));
    return work;
  }

  /**
   * A Session whose statement was stopped, or failed half-way, is given up: its next one would get what had been made of that answer before its
   * own (chdb 3.4.0). What a stopped statement answers is a part, and none.
   */
  function renewed(session: Session): Session {
    try {
      session.close();
      return sessionOf(start);
    } catch {
      process.exit(70);
    }
  }

  async function run(session: Session, request: Request): Promise<void> {
    const { id, sql, format, seconds } = request;
    const work = begin(request);
    let reply: Reply;
    try {
      const result: ChdbResult = await session.queryAsync(seconds ? tagged(id, sql) : sql, { format });
      reply = { kind: "answer", id, text: format === BINARY ? result.bytes() : result.text() };
    } catch (error) {
      reply = { kind: "failed", id, message: message(error) };
    }
    for (const timer of work.timers) clearTimeout(timer);
    working.delete(id);
    if (work.stopped) reply = { kind: "failed", id, message: STOPPED };
    send(reply);
    idle.push(reply.kind === "answer" ? session : renewed(session));
    next();
  }

  function next(): void {
    while (idle.length > 0 && waiting.length > 0) void run(idle.pop() as Session, waiting.shift() as Request);
  }

  return {
    ask(request: Request): void {
      waiting.push(request);
      next();
    },
    /** Nobody waits for it any more. Whether it was one of this lane. */
    leave(id: number): boolean {
      const place = waiting.findIndex((request) => request.id === id);
      const work = working.get(id);
      if (place >= 0) {
        waiting.splice(place, 1);
        send({ kind: "failed", id, message: STOPPED });
      } else if (work !== undefined && !work.stopped) work.timers.push(setTimeout(() => stop(id, work), LEFT_MS));
      return place >= 0 || work !== undefined;
    },
  };
}

process.once("message", (start: Start) => {
  try {
    const kill = killer(start);
    const lanes: Record<Lane, ReturnType<typeof lane>> = {
      light: lane(start, start.pool.light, kill),
      search: lane(start, start.pool.search, kill),
      count: lane(start, start.pool.count, kill),
      heavy: lane(start, start.pool.heavy, kill),
      write: lane(start, start.pool.write, kill),
      load: lane(start, start.pool.load, kill),
    };
    process.on("message", (message: Request | Stop) => {
      if ("stop" in message) Object.values(lanes).some((one) => one.leave(message.stop));
      else lanes[message.lane].ask(message);
    });
    send({ kind: "ready" });
  } catch (error) {
    send({ kind: "failed", id: null, message: message(error) });
    process.exitCode = 1;
    process.disconnect();
  }
});
