import { CalendarBody, KeepCalendar, MetricQuery, MetricResult } from "@casekeep/contracts";
import { z } from "zod";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import type { Measures } from "./measures.ts";
import type { AnalyticsService } from "./service.ts";

export function analyticsRoutes(
  app: App,
  { analytics, measures }: { analytics: AnalyticsService; measures: Measures },
): void {
  app.get(
    "/api/metrics/:name",
    {
      config: { access: "metrics:read", audit: "metric.read", long: true },
      schema: {
        tags: ["metrics"],
        params: z.object({ name: z.string().max(60) }),
        querystring: MetricQuery,
        response: { 200: MetricResult },
      },
    },
    async (request) => {
      if (!request.identity) throw new ApiError("UNAUTHENTICATED");
      request.auditDetail = { filter: Object.keys(request.query) };
      const found = await analytics.metric(request.identity, request.params.name, request.query);
      // Known words only from here on: what was typed may be anything.
      request.auditObject = request.params.name;
      request.auditDetail = { ...request.auditDetail, by: request.query.by ?? "" };
      return found;
    },
  );

  const tags = ["metrics"];
  app.get(
    "/api/calendar",
    { config: { access: "metrics:read", audit: null }, schema: { tags, response: { 200: KeepCalendar } } },
    async () => measures.show(),
  );
  app.put(
    "/api/calendar",
    {
      config: { access: "people", audit: "calendar.set" },
      schema: { tags, body: CalendarBody, response: { 200: KeepCalendar } },
    },
    (request) => measures.set(request.body),
  );
}
