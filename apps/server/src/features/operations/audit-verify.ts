import { AuditHead, AuditVerified } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import { z } from "zod";
import type { App } from "../../http/server.ts";

/** Whether the audit log still is what was written. On both faces: whoever looks into a bad day asks while the keep is sealed. */
export function auditVerifyRoute(app: App, { audit }: Pick<ControlStore, "audit">): void {
  app.get(
    "/api/audit/verify",
    {
      config: { access: "audit", audit: "audit.verify", long: true },
      schema: {
        tags: ["operations"],
        querystring: z.object({
          head: AuditHead.optional().describe("A head that was noted earlier: is everything up to it still there?"),
        }),
        response: { 200: AuditVerified },
      },
    },
    async (request) => {
      const [seq, link] = request.query.head?.split(":") ?? [];
      const found = await audit.verify(seq && link ? { seq: Number(seq), link } : undefined);
      const ok = found.breaks === 0 && found.earlierFits !== false;
      request.auditDetail = { ok, records: found.records, breaks: found.breaks };
      const { head } = found;
      return { ...found, broken: [...found.broken], ok, head: head && `${head.seq}:${head.link}` };
    },
  );
}
