import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "./server.ts";

/** Server-sent events of runs: each carries a run as it is, until it ends or nobody watches. */
export function runStreams(app: App) {
  const streams = new Set<AbortController>();
  // A page that watches a run must not keep the server from stopping.
  app.addHook("preClose", async () => {
    for (const stream of streams) stream.abort();
  });

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    watch: (signal: AbortSignal) => AsyncGenerator<{ readonly state: string }>,
  ): Promise<void> => {
    await request.recordAudit("ok");
    reply.hijack();
    const { raw } = reply;
    const abort = new AbortController();
    const end = () => abort.abort();
    raw.on("close", end);
    if (raw.destroyed || request.raw.socket.destroyed) end();
    streams.add(abort);
    try {
      raw.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        connection: "keep-alive",
      });
      for await (const run of watch(abort.signal)) {
        // A client that does not read misses what is old by the next time; the last state it gets in any case.
        if (raw.writableNeedDrain && run.state === "running") continue;
        raw.write(`data: ${JSON.stringify(run)}\n\n`);
      }
    } finally {
      streams.delete(abort);
      raw.off("close", end);
      raw.end();
    }
  };
}
