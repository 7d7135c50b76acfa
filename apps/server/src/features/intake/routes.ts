import { ImportList, ImportRun, NewImport, QuarantineList } from "@casekeep/contracts";
import { z } from "zod";
import { runStreams } from "../../http/run-stream.ts";
import type { App } from "../../http/server.ts";
import type { IntakeService } from "./service.ts";

export function intakeRoutes(app: App, { intake }: { intake: IntakeService }): void {
  const Id = z.object({ id: z.string().max(60) });
  const stream = runStreams(app);

  app.get(
    "/api/imports",
    {
      config: { access: "import", audit: "import.list" },
      schema: { tags: ["imports"], response: { 200: ImportList } },
    },
    async () => ({
      items: await intake.list(),
      folders: [...intake.folders],
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
      const run = await intake.start(
        { order: request.body, anyPath: request.identity?.kind === "operator" },
        request.identity?.id ?? "",
      );
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
      await stream(request, reply, (signal) => intake.watch(first.id, signal));
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
