import {
  DrillOrder,
  GuardChanges,
  GuardConfig,
  GuardConfigAnswer,
  GuardConfigVersion,
  GuardDrill,
  GuardDrills,
  GuardFinding,
  GuardFindings,
  GuardName,
  GuardProbe,
  GuardStatus,
  GuardSummary,
  NewProbe,
  ProbeFile,
} from "@casekeep/contracts";
import { z } from "zod";
import { may } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import { canaryRoutes } from "./canaries/routes.ts";
import type { GuardService } from "./service.ts";

interface Ports {
  readonly guard: GuardService;
}

const Done = z.object({ status: z.literal("ok") });
const DONE = { status: "ok" } as const;
const Page = z.object({
  before: z.string().max(60).optional().describe("The `next` of an earlier page."),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const MadeFrom = z.object({
  version: GuardConfigVersion.optional().describe(
    "Of the answer that the body was made from: STALE_CONFIG when it is no longer in force. Without it the body replaces whatever is.",
  ),
});
const Id = z.object({ id: z.string().max(60) });

/** The same on both faces of the keep, open and sealed: the guard never sleeps. */
export function guardRoutes(app: App, { guard }: Ports): void {
  const tags = ["guard"];
  const actor = (request: { identity: { id: string } | null }): string => request.identity?.id ?? "";

  app.get(
    "/api/guard/summary",
    { config: { access: "signed-in", audit: null }, schema: { tags, response: { 200: GuardSummary } } },
    () => guard.summary(),
  );
  app.get(
    "/api/guard",
    {
      config: { access: "guard", audit: null },
      schema: {
        tags,
        description: "Who can reach what now. Who changed it stands in the findings.",
        response: { 200: GuardStatus },
      },
    },
    async () => {
      const status = await guard.status();
      return { ...status, findings: status.findings.map((one) => ({ ...one, change: null })) };
    },
  );
  app.post(
    "/api/guard/check",
    {
      config: { access: "guard", audit: "guard.check" },
      schema: { tags, description: "Reads every source anew and judges it.", response: { 200: GuardStatus } },
    },
    async () => {
      await guard.check();
      return guard.status();
    },
  );
  app.get(
    "/api/guard/findings",
    {
      config: { access: "guard", audit: "guard.findings" },
      schema: { tags, querystring: Page, response: { 200: GuardFindings } },
    },
    ({ query: { limit, before } }) => guard.findings(limit, before),
  );
  app.post(
    "/api/guard/findings/:id/acknowledge",
    {
      config: { access: "guard", audit: "guard.acknowledge" },
      schema: { tags, params: Id, response: { 200: GuardFinding } },
    },
    (request) => guard.acknowledge(request.params.id, actor(request)),
  );
  app.get(
    "/api/guard/changes",
    {
      config: { access: "guard", audit: "guard.changes" },
      schema: { tags, querystring: Page, response: { 200: GuardChanges } },
    },
    ({ query: { limit, before } }) => guard.changes(limit, before),
  );
  configRoutes(app, { guard }, tags, actor);
  canaryRoutes(app, { guard });

  app.get(
    "/api/guard/drills",
    {
      config: { access: "guard", audit: "guard.drills" },
      schema: { tags, querystring: Page.pick({ limit: true }), response: { 200: GuardDrills } },
    },
    async ({ query }) => ({ items: await guard.drills(query.limit) }),
  );
  app.post(
    "/api/guard/drills",
    {
      config: { access: "guard", audit: "guard.drill" },
      schema: { tags, body: DrillOrder, response: { 200: GuardDrill } },
    },
    async (request) => {
      if (request.body.real && !(request.identity && may(request.identity, "seal"))) throw new ApiError("FORBIDDEN");
      const drill = await guard.drill(request.body, actor(request));
      request.auditDetail = { real: drill.real, passed: drill.passed };
      return drill;
    },
  );
  app.post(
    "/api/guard/probes",
    {
      config: { access: "guard", audit: "guard.probe.add" },
      schema: {
        tags,
        description: "Makes an outside probe. Its private key is in the answer and nowhere else.",
        body: NewProbe,
        response: { 200: ProbeFile },
      },
    },
    ({ body }) => guard.probes.add(body),
  );
  app.get(
    "/api/guard/probes",
    {
      config: { access: "guard", audit: null },
      schema: { tags, response: { 200: z.object({ items: z.array(GuardProbe) }) } },
    },
    async () => ({ items: await guard.probes.list() }),
  );
  app.delete(
    "/api/guard/probes/:id",
    {
      config: { access: "guard", audit: "guard.probe.remove" },
      schema: { tags, params: Id, response: { 200: Done } },
    },
    async ({ params }) => {
      if (!(await guard.probes.remove(params.id))) throw new ApiError("NOT_FOUND");
      return DONE;
    },
  );
}

function configRoutes(
  app: App,
  { guard }: Ports,
  tags: string[],
  actor: (request: { identity: { id: string } | null }) => string,
): void {
  app.get(
    "/api/guard/config",
    {
      config: { access: "guard", audit: "guard.config.read" },
      schema: { tags, response: { 200: GuardConfigAnswer } },
    },
    async () => guard.config(),
  );
  app.put(
    "/api/guard/config",
    {
      config: { access: "guard", audit: "guard.config.set" },
      schema: {
        tags,
        description:
          "Replaces what the guard watches and does. Sources (files that are read, commands that are run) change over the private socket only.",
        querystring: MadeFrom,
        body: GuardConfig,
        response: { 200: GuardConfigAnswer },
      },
    },
    async (request) => {
      const { version } = request.query;
      const from = version === undefined ? undefined : BigInt(version);
      await guard.setConfig(request.body, actor(request), request.identity?.kind === "operator", from);
      const { assets, sources, feeds, alerts } = request.body;
      request.auditDetail = {
        assets: assets.length,
        sources: sources.length,
        feeds: feeds.length,
        channels: alerts.channels.length,
      };
      return guard.config();
    },
  );
  app.post(
    "/api/guard/channels/:name/test",
    {
      config: { access: "guard", audit: "guard.channel.test" },
      schema: { tags, params: z.object({ name: GuardName }), response: { 200: Done } },
    },
    async ({ params }) => {
      await guard.testChannel(params.name);
      return DONE;
    },
  );
}
