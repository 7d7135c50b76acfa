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
/** A statement that cannot be stopped keeps its Session for ever: then the process ends, and its parent starts it again. */
const STUCK_MS = 30_000;

const sessionOf = (start: Start) =>
  new Session(start.folder, { connectionArgs: [`--config-file=${start.configFile}`] });

/** Stops statements that work on beyond their time, or that nobody wants any more, through a Session that does nothing else. */
function watch(start: Start) {
  const control = sessionOf(start);
  // Without waiting for it: KILL QUERY ... SYNC was seen to hang.
  const stop = (id: number): void =>
    void control
      .queryAsync(`KILL QUERY WHERE Settings['log_comment'] = '${tagOf(id)}' ASYNC`, { format: "Null" })
      .catch(() => {});
  /** Returns what ends the watch. */
  const watched = ({ id, seconds }: Request): (() => void) => {
    if (!seconds) return () => {};
    let stuck: NodeJS.Timeout | undefined;
    const late = setTimeout(
      () => {
        send({ kind: "stopping", id });
        stuck = setTimeout(() => process.exit(70), STUCK_MS);
        stop(id);
      },
      seconds * 1000 + LATE_MS,
    );
    return () => {
      clearTimeout(late);
      clearTimeout(stuck);
    };
  };
  return { stop, watched };
}
/** As the engine says it of one that it stopped. */
const STOPPED = "Code: 394. DB::Exception: Query was cancelled";
const tagOf = (id: number) => `ask ${id}`;
const tagged = (id: number, sql: string) =>
  /\bSETTINGS\b[^()]*$/.test(sql)
    ? `${sql}, log_comment = '${tagOf(id)}'`
    : `${sql} SETTINGS log_comment = '${tagOf(id)}'`;

function lane(start: Start, size: number, { stop, watched }: ReturnType<typeof watch>) {
  const idle = Array.from({ length: size }, () => sessionOf(start));
  const waiting: Request[] = [];
  const working = new Set<number>();
  function next(): void {
    while (idle.length > 0 && waiting.length > 0) {
      const session = idle.pop() as Session;
      const request = waiting.shift() as Request;
      const done = watched(request);
      working.add(request.id);
      session
        .queryAsync(request.seconds ? tagged(request.id, request.sql) : request.sql, { format: request.format })
        .then(
          (result: ChdbResult) =>
            send({ kind: "answer", id: request.id, text: request.format === BINARY ? result.bytes() : result.text() }),
          (error: unknown) => send({ kind: "failed", id: request.id, message: message(error) }),
        )
        .finally(() => {
          done();
          working.delete(request.id);
          idle.push(session);
          next();
        });
    }
  }
  return {
    ask(request: Request): void {
      waiting.push(request);
      next();
    },
    /** Whether it was one of this lane. */
    stop(id: number): boolean {
      const place = waiting.findIndex((request) => request.id === id);
      if (place >= 0) {
        waiting.splice(place, 1);
        send({ kind: "failed", id, message: STOPPED });
      } else if (working.has(id)) stop(id);
      return place >= 0 || working.has(id);
    },
  };
}

process.once("message", (start: Start) => {
  try {
    const watched = watch(start);
    const lanes: Record<Lane, ReturnType<typeof lane>> = {
      light: lane(start, start.pool.light, watched),
      search: lane(start, start.pool.search, watched),
      count: lane(start, start.pool.count, watched),
      heavy: lane(start, start.pool.heavy, watched),
      write: lane(start, start.pool.write, watched),
      load: lane(start, start.pool.load, watched),
    };
    process.on("message", (message: Request | Stop) => {
      if ("stop" in message) Object.values(lanes).some((one) => one.stop(message.stop));
      else lanes[message.lane].ask(message);
    });
    send({ kind: "ready" });
  } catch (error) {
    send({ kind: "failed", id: null, message: message(error) });
    process.exitCode = 1;
    process.disconnect();
  }
});
