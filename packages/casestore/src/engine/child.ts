/**
 * The process the engine lives in: its crash, or its running out of memory, is not the server's. Takes statements over the
 * channel from its parent, one at a time for each Session, and ends when that channel closes.
 */
import { type ChdbResult, Session } from "chdb";
import type { Lane } from "../db.ts";
import type { Reply, Request, Start } from "./protocol.ts";

const send = (reply: Reply) => process.connected && process.send?.(reply);
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

process.on("disconnect", () => process.exit(0));
// The parent decides when it ends: a Ctrl-C in the terminal reaches the whole process group.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});

function lane(start: Start, size: number) {
  const idle = Array.from(
    { length: size },
    () => new Session(start.folder, { connectionArgs: [`--config-file=${start.configFile}`] }),
  );
  const waiting: Request[] = [];
  function next(): void {
    while (idle.length > 0 && waiting.length > 0) {
      const session = idle.pop() as Session;
      const request = waiting.shift() as Request;
      session
        .queryAsync(request.sql, { format: request.format })
        .then(
          (result: ChdbResult) => send({ kind: "answer", id: request.id, text: result.text() }),
          (error: unknown) => send({ kind: "failed", id: request.id, message: message(error) }),
        )
        .finally(() => {
          idle.push(session);
          next();
        });
    }
  }
  return (request: Request) => {
    waiting.push(request);
    next();
  };
}

process.once("message", (start: Start) => {
  try {
    const lanes: Record<Lane, (request: Request) => void> = {
      light: lane(start, start.pool.light),
      count: lane(start, start.pool.count),
      heavy: lane(start, start.pool.heavy),
      write: lane(start, start.pool.write),
    };
    process.on("message", (request: Request) => lanes[request.lane](request));
    send({ kind: "ready" });
  } catch (error) {
    send({ kind: "failed", id: null, message: message(error) });
    process.exitCode = 1;
    process.disconnect();
  }
});
