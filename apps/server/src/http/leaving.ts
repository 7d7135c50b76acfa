import type { FastifyReply } from "fastify";

/** Aborts when whoever asked is gone before the answer is. */
export function leaving(reply: Pick<FastifyReply, "raw">): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) gone.abort();
  });
  return gone.signal;
}
