import { Readable } from "node:stream";
import {
  AffectedPage,
  AffectedQuery,
  AffectedSummary,
  JudgeSuspect,
  NewRescan,
  NewResidualRun,
  Period,
  QualityOverview,
  QualityPolicy,
  RescanList,
  RescanRun,
  ResidualList,
  ResidualRun,
  Suspect,
  SuspectDetail,
  SuspectList,
  SuspectQuery,
} from "@casekeep/contracts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Identity } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { runStreams } from "../../http/run-stream.ts";
import type { App } from "../../http/server.ts";
import { CSV_HEAD, csvLine } from "./csv.ts";
import { seesConfidential } from "./residuals.ts";
import type { QualityService } from "./service.ts";

const who = (request: Pick<FastifyRequest, "identity">): Identity => {
  if (!request.identity) throw new ApiError("UNAUTHENTICATED");
  return request.identity;
};
const Id = z.object({
  id: z
    .string()
    .max(60)
    .regex(/^[0-9a-f-]+$/),
});
const bounds = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  ...(from ? { from: new Date(from) } : {}),
  ...(to ? { to: new Date(to) } : {}),
});
const EXPORT_PAGE = 1_000;

export function qualityRoutes(app: App, { quality }: { quality: QualityService }): void {
  const { rescans, residuals } = quality;
  const tags = ["quality"];
  const access = "quality" as const;
  const stream = runStreams(app);

  app.get(
    "/api/quality",
    { config: { access, audit: "quality.read" }, schema: { tags, response: { 200: QualityOverview } } },
    (request) => quality.overview(who(request)),
  );
  app.put(
    "/api/quality/policy",
    {
      config: { access: "quality:judge", audit: "quality.policy" },
      schema: { tags, body: QualityPolicy, response: { 200: QualityPolicy } },
    },
    (request) => {
      request.auditDetail = { ...request.body };
      return residuals.setPolicy(request.body);
    },
  );

  app.get(
    "/api/quality/rescans",
    { config: { access, audit: "rescan.list" }, schema: { tags, response: { 200: RescanList } } },
    async () => ({ items: await rescans.list() }),
  );
  app.post(
    "/api/quality/rescans",
    { config: { access, audit: "rescan.start" }, schema: { tags, body: NewRescan, response: { 202: RescanRun } } },
    async (request, reply) => {
      request.auditDetail = { dry: request.body.dry };
      const run = await rescans.start(request.body, who(request).id);
      request.auditObject = run.id;
      return reply.code(202).send(run);
    },
  );
  app.get(
    "/api/quality/rescans/:id",
    { config: { access, audit: "rescan.read" }, schema: { tags, params: Id, response: { 200: RescanRun } } },
    (request) => rescans.get(request.params.id),
  );
  app.post(
    "/api/quality/rescans/:id/cancel",
    { config: { access, audit: "rescan.cancel" }, schema: { tags, params: Id, response: { 200: RescanRun } } },
    (request) => rescans.cancel(request.params.id),
  );
  app.get(
    "/api/quality/rescans/:id/events",
    {
      exposeHeadRoute: false,
      config: { access, audit: "rescan.watch" },
      schema: { tags, params: Id, description: "Server-sent events; each carries a RescanRun." },
    },
    async (request, reply) => {
      const { id } = await rescans.get(request.params.id);
      await stream(request, reply, (signal) => rescans.watch(id, signal));
    },
  );
  app.get(
    "/api/quality/rescans/:id/affected",
    {
      config: { access, audit: "rescan.affected" },
      schema: { tags, params: Id, querystring: AffectedQuery, response: { 200: AffectedPage } },
    },
    async (request) => {
      const { cursor, limit, ...period } = request.query;
      const confidential = seesConfidential(who(request));
      const more = cursor === undefined ? {} : { cursor };
      const page = await rescans.affected(request.params.id, { ...bounds(period), ...more, limit, confidential });
      request.auditDetail = { rows: page.items.length };
      return page;
    },
  );
  app.get(
    "/api/quality/rescans/:id/summary",
    {
      config: { access, audit: "rescan.summary" },
      schema: { tags, params: Id, querystring: Period, response: { 200: AffectedSummary } },
    },
    (request) =>
      rescans.summary(request.params.id, {
        ...bounds(request.query),
        confidential: seesConfidential(who(request)),
      }),
  );
  app.get(
    "/api/quality/rescans/:id/affected.csv",
    {
      exposeHeadRoute: false,
      config: { access, audit: "rescan.export" },
      schema: { tags, params: Id, querystring: Period, description: "The whole list as CSV (RFC 4180)." },
    },
    async (request, reply) => {
      const { id } = await rescans.get(request.params.id);
      const confidential = seesConfidential(who(request));
      const period = bounds(request.query);
      await request.recordAudit("ok");
      const lines = async function* () {
        yield CSV_HEAD;
        for (let cursor: string | null = ""; cursor !== null; ) {
          const more: { cursor?: string } = cursor === "" ? {} : { cursor };
          const page = await rescans.affected(id, { ...period, ...more, limit: EXPORT_PAGE, confidential });
          yield page.items.map(csvLine).join("");
          cursor = page.next;
        }
      };
      return reply
        .header("content-type", "text/csv; charset=utf-8")
        .header("content-disposition", 'attachment; filename="affected.csv"')
        .send(Readable.from(lines()));
    },
  );

  app.get(
    "/api/quality/audits",
    { config: { access, audit: "residual.list" }, schema: { tags, response: { 200: ResidualList } } },
    async () => ({ items: await residuals.list() }),
  );
  app.post(
    "/api/quality/audits",
    {
      config: { access, audit: "residual.start" },
      schema: { tags, body: NewResidualRun, response: { 202: ResidualRun } },
    },
    async (request, reply) => {
      request.auditDetail = { budget: request.body.budget };
      const run = await residuals.start(request.body, who(request).id);
      request.auditObject = run.id;
      return reply.code(202).send(run);
    },
  );
  app.get(
    "/api/quality/audits/:id",
    { config: { access, audit: "residual.read" }, schema: { tags, params: Id, response: { 200: ResidualRun } } },
    (request) => residuals.get(request.params.id),
  );
  app.post(
    "/api/quality/audits/:id/cancel",
    { config: { access, audit: "residual.cancel" }, schema: { tags, params: Id, response: { 200: ResidualRun } } },
    (request) => residuals.cancel(request.params.id),
  );
  app.get(
    "/api/quality/audits/:id/events",
    {
      exposeHeadRoute: false,
      config: { access, audit: "residual.watch" },
      schema: { tags, params: Id, description: "Server-sent events; each carries a ResidualRun." },
    },
    async (request, reply) => {
      const { id } = await residuals.get(request.params.id);
      await stream(request, reply, (signal) => residuals.watch(id, signal));
    },
  );

  app.get(
    "/api/quality/suspects",
    {
      config: { access: "quality:judge", audit: "suspect.list" },
      schema: { tags, querystring: SuspectQuery, response: { 200: SuspectList } },
    },
    async (request) => {
      const { state, cursor, limit } = request.query;
      const page = await residuals.suspects(who(request), {
        limit,
        ...(state ? { state } : {}),
        ...(cursor ? { cursor } : {}),
      });
      request.auditDetail = { rows: page.items.length };
      return page;
    },
  );
  app.get(
    "/api/quality/suspects/:id",
    {
      config: { access: "quality:judge", audit: "suspect.open" },
      schema: { tags, params: Id, response: { 200: SuspectDetail } },
    },
    (request) => {
      request.auditObject = request.params.id;
      return residuals.suspect(who(request), request.params.id);
    },
  );
  app.post(
    "/api/quality/suspects/:id",
    {
      config: { access: "quality:judge", audit: "suspect.judge" },
      schema: { tags, params: Id, body: JudgeSuspect, response: { 200: Suspect } },
    },
    (request) => {
      request.auditObject = request.params.id;
      request.auditDetail = { verdict: request.body.verdict };
      return residuals.judge(who(request), request.params.id, request.body.verdict);
    },
  );
}
