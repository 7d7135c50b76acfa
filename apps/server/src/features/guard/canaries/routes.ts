import { GuardCanaries, NewCanaries } from "@casekeep/contracts";
import { z } from "zod";
import { ApiError } from "../../../http/errors.ts";
import type { App } from "../../../http/server.ts";
import type { GuardService } from "../service.ts";
import { type PlantPorts, plant } from "./plant.ts";

const tags = ["guard"];

/** Which records are canaries is known to those who watch, and each look at the list is written down. */
export function canaryRoutes(app: App, { guard }: { readonly guard: GuardService }): void {
  app.get(
    "/api/guard/canaries",
    {
      config: { access: "guard", audit: "guard.canaries" },
      schema: { tags, response: { 200: GuardCanaries } },
    },
    async () => ({ items: await guard.canaries.list() }),
  );
  app.delete(
    "/api/guard/canaries/:id",
    {
      config: { access: "guard", audit: "guard.canary.remove" },
      schema: {
        tags,
        description: "It stays a case, and nobody is alarmed any more when it is opened.",
        params: z.object({ id: z.string().max(60) }),
        response: { 200: z.object({ status: z.literal("ok") }) },
      },
    },
    async ({ params }) => {
      if (!(await guard.canaries.remove(params.id))) throw new ApiError("NOT_FOUND");
      return { status: "ok" as const };
    },
  );
}

/** Only while the keep is open: a canary is a case. */
export function canaryPlantRoute(app: App, { guard, ...ports }: PlantPorts & { readonly guard: GuardService }): void {
  app.post(
    "/api/guard/canaries",
    {
      // No word on which cases: the trail of acts is read by more people than the list of canaries.
      config: { access: "guard", audit: "guard.canary.plant" },
      schema: {
        tags,
        description:
          "Plants made-up closed cases of made-up persons. Who opens or changes one, or searches for its person's address or number, sets off the alarm.",
        body: NewCanaries,
        response: { 200: GuardCanaries },
      },
    },
    async (request) => {
      const { count } = request.body;
      for (let place = 0; place < count; place++)
        await guard.canaries.add(await plant(ports), request.identity?.id ?? "");
      request.auditDetail = { count };
      return { items: await guard.canaries.list() };
    },
  );
}
