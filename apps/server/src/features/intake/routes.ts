import { ImportList, ImportRun, NewImport, QuarantineList } from "@casekeep/contracts";
import { z } from "zod";
import type { App } from "../../http/server.ts";
import type { IntakeService } from "./service.ts";

export function intakeRoutes(app: App, { intake }: { intake: IntakeService }): void {
  const Id = z.object({ id: z.string().max(60) });
  const streams = new Set<AbortController>();
  // A page that watches an import must not keep the server from stopping.
  app.addHook("preClose", async () => {
    for (const stream of streams) stream.abort();
  });

  app.get(
    "/api/imports",
    {
      config: { access: "import", audit: "import.list" },
      schema: { tags: ["imports"], response: { 200: ImportList } },
    },
    async () => ({
      items: await intake.list(),
    }),
  );

  app.post(
    "/api/imports",
    {
      config: { access: "import", audit: "import.start" },
      schema: { tags: ["imports"], body: NewImport, response: { 202: ImportRun } },
    },
    async (request, reply) => {
      request.auditDetail = { source: request.body.source, paths: request.body.paths.length };
      const run = await intake.start(request.body, request.identity?.id ?? "");
      request.auditObject = run.id;
      return reply.code(202).send(run);
    },
  );

  app.get(
    "/api/imports/:id",
    {
      config: { access: "import", audit: "import.read" },
      schema: { tags: ["imports"], params: Id, response: { 200: ImportRun } },
    },
    async (request) => intake.get(request.params.id),
  );

  app.get(
    "/api/imports/:id/events",
    {
      exposeHeadRoute: false,
      config: { access: "import", audit: "import.watch" },
      schema: { tags: ["imports"], params: Id, description: "Server-sent events; each carries an ImportRun." },
    },
    async (request, reply) => {
      const first = await intake.get(request.params.id);
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
        for await (const run of intake.watch(first.id, abort.signal)) {
          // A client that does not read misses what is old by the next time; the last state it gets in any case.
          if (raw.writableNeedDrain && run.state === "running") continue;
          raw.write(`data: ${JSON.stringify(run)}\n\n`);
        }
      } finally {
        streams.delete(abort);
        raw.off("close", end);
        raw.end();
      }
    },
  );

  app.get(
    "/api/quarantine",
    {
      config: { access: "import", audit: "quarantine.list" },
      schema: {
        tags: ["imports"],
        querystring: z.object({
          run: z
            .string()
            .max(60)
            .regex(/^[^\0]*$/, "holds a NUL")
            .optional(),
          cursor: z.string().max(200).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: QuarantineList },
      },
    },
    async (request) => {
      const { run, cursor, limit } = request.query;
      const page = await intake.quarantine({ limit, ...(run ? { run } : {}), ...(cursor ? { cursor } : {}) });
      return { items: page.items.map((item) => ({ ...item, at: item.at.toISOString() })), next: page.next };
    },
  );
}
