import { ProbeTaken, SignedProbeResult } from "@casekeep/contracts";
import { z } from "zod";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import type { GuardService } from "./service.ts";

/** What clouds send that is JSON by another name: CloudEvents, and what SNS calls plain text. */
const ALSO_JSON = ["application/cloudevents+json", "application/cloudevents-batch+json", "text/plain"];

/**
 * For callers that cannot sign in: a cloud's feed, whose address holds its secret, and a probe, which signs what it says. Whoever is
 * neither gets the answer that every stranger gets. Nothing that is sent here is believed: it is a reason to read the rules anew, or
 * carries a signature.
 */
export async function guardOpenRoutes(app: App, { guard }: { readonly guard: GuardService }): Promise<void> {
  const tags = ["guard"];
  const params = z.object({ name: z.string().max(60), secret: z.string().max(100) });

  await app.register(async (plugin) => {
    const child = plugin as unknown as App;
    for (const type of ALSO_JSON)
      child.addContentTypeParser(type, { parseAs: "string" }, (_request, body, done) => {
        try {
          done(null, JSON.parse(String(body)));
        } catch {
          // Not JSON: something has come nevertheless.
          done(null, null);
        }
      });
    child.post(
      "/api/guard/feeds/:name/:secret",
      {
        config: { access: "public" },
        schema: {
          tags,
          description:
            "Where a cloud's change feed posts its events (Azure Event Grid, AWS EventBridge or SNS, Google Pub/Sub).",
          params,
          body: z.unknown(),
          response: { 200: z.record(z.string(), z.string()) },
        },
      },
      ({ params: { name, secret }, body }) => guard.feeds.hear(name, secret, body),
    );
    // CloudEvents' own handshake (HTTP webhooks 1.0, "Validation"): may this origin send here?
    child.options(
      "/api/guard/feeds/:name/:secret",
      { config: { access: "public" }, schema: { tags, params, response: { 200: z.object({}) } } },
      async (request, reply) => {
        guard.feeds.check(request.params.name, request.params.secret);
        const origin = request.headers["webhook-request-origin"];
        if (typeof origin === "string" && /^[A-Za-z0-9.:_-]{1,253}$/.test(origin))
          reply.header("webhook-allowed-origin", origin).header("webhook-allowed-rate", "120");
        return {};
      },
    );
  });

  app.post(
    "/api/guard/probes/results",
    {
      config: { access: "public" },
      schema: {
        tags,
        description: "A probe's result, signed with its Ed25519 key: {result, signature}.",
        body: z.unknown(),
        response: { 200: ProbeTaken },
      },
    },
    async ({ body }) => {
      const signed = SignedProbeResult.safeParse(body);
      if (!signed.success) throw new ApiError("UNAUTHENTICATED");
      return guard.takeProbe(signed.data);
    },
  );
}
