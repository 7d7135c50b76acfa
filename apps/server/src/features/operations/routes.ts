import { formatId } from "@casekeep/cases";
import type { CaseStore } from "@casekeep/casestore";
import { AuditPage, NO_INSTANT, readInstant, type Viewer } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import { z } from "zod";
import { may, serviceViewer, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import { auditVerifyRoute } from "./audit-verify.ts";
import { docsPage } from "./docs-page.ts";
import { recent } from "./recent.ts";
import { type SecurityContact, securityTxtRoute } from "./security-txt.ts";

type CaseStoreStats = Awaited<ReturnType<CaseStore["stats"]>>;

interface Counted {
  readonly cases: Pick<CaseStore, "stats" | "unlisted" | "trouble">;
  /** An import is under way on this server. */
  readonly importing: () => boolean;
}

export interface OperationsPorts {
  /** Absent on the sealed face: then there is nothing to count. */
  readonly counted?: Counted;
  readonly control: Pick<ControlStore, "audit" | "ping" | "trouble">;
  readonly status: () => {
    version: string;
    pid: number;
    listen: string;
    state: "open" | "sealed";
    organisation: string;
    demo: boolean;
  };
  readonly stop: () => void;
  readonly security: SecurityContact;
}

/** PostgreSQL takes no NUL. */
const Word = z.string().regex(/^[^\0]*$/, "holds a NUL");
/** As the filters of cases take it, in years that PostgreSQL and the calendar share; but evidence has its dates by UTC, also in a sealed keep. */
const When = z
  .string()
  .max(40)
  .refine((text) => (readInstant(text) ?? -1) >= 0, `${NO_INSTANT}, after 1969`)
  .describe("ISO 8601: a date (its UTC midnight), or a date and a time with or without a zone; without one it is UTC.");
const dateOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(readInstant(text) ?? 0);

const Stats = z.object({
  cases: z.number().int(),
  messages: z.number().int(),
  bytesOnDisk: z.number().int(),
  bytesPerMessage: z.number(),
  newest: z.string().nullable(),
});

export async function operationsRoutes(app: App, ports: OperationsPorts): Promise<void> {
  const tags = ["operations"];
  const Ok = z.object({ status: z.literal("ok") });

  app.get("/healthz", { config: { access: "public" }, schema: { tags, response: { 200: Ok } } }, async () => ({
    status: "ok" as const,
  }));
  /** What hinders a store, in sentences without data. */
  const troubles = () => [ports.control.trouble(), ports.counted?.cases.trouble()].filter((one) => one !== undefined);
  const mustBeUp = () => {
    const [first] = troubles();
    if (first !== undefined) throw new ApiError("STORE_UNAVAILABLE", first);
  };
  app.get("/readyz", { config: { access: "public" }, schema: { tags, response: { 200: Ok } } }, async () => {
    mustBeUp();
    try {
      await ports.control.ping();
    } catch (error) {
      mustBeUp();
      throw error;
    }
    return { status: "ok" as const };
  });
  app.get("/api/openapi.json", { config: { access: "public" }, schema: { hide: true } }, async () => app.swagger());
  await docsPage(app);
  securityTxtRoute(app, ports.security);

  if (ports.counted) {
    statsRoute(app, ports.counted, tags);
    historiesRoute(app, ports.counted);
  }

  auditVerifyRoute(app, ports.control);
  app.get(
    "/api/audit",
    {
      config: { access: "audit", audit: "audit.read" },
      schema: {
        tags,
        querystring: z.object({
          actor: Word.max(100).optional(),
          action: Word.max(60).optional(),
          object: Word.max(100).optional(),
          outcome: z.enum(["ok", "denied", "failed"]).optional(),
          from: When.optional(),
          to: When.optional(),
          cursor: z.string().max(200).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: AuditPage },
      },
    },
    async (request) => {
      const { cursor, limit, ...filter } = request.query;
      request.auditDetail = { filter: Object.keys(filter) };
      const times = { from: dateOf(filter.from), to: dateOf(filter.to) };
      const page = await ports.control.audit.page({ ...filter, ...times }, { cursor, limit });
      return {
        items: page.items.map((item) => ({ ...item, at: item.at.toISOString(), detail: { ...item.detail } })),
        next: page.next,
      };
    },
  );

  const Status = z.object({
    version: z.string(),
    pid: z.number(),
    listen: z.string(),
    state: z.string(),
    organisation: z.string(),
    demo: z.boolean(),
    troubles: z.array(z.string()),
  });
  app.get(
    "/local/status",
    { config: { access: "operator", audit: null }, schema: { hide: true, response: { 200: Status } } },
    async () => ({ ...ports.status(), troubles: troubles() }),
  );
  app.post(
    "/local/stop",
    { config: { access: "operator", audit: "keep.stop" }, schema: { hide: true, response: { 200: Ok } } },
    async () => {
      setTimeout(ports.stop, 50);
      return { status: "ok" as const };
    },
  );
}

const Histories = z.object({
  messages: z.number().int(),
  looked: z.number(),
  found: z.number().int(),
  cases: z.array(z.string()),
});

/** For `doctor`: messages that are stored and that nobody finds who opens their case. */
function historiesRoute(app: App, { cases }: Counted): void {
  app.get(
    "/local/histories",
    {
      config: { access: "operator", audit: "keep.histories" },
      schema: { hide: true, response: { 200: Histories } },
    },
    async () => {
      const found = await cases.unlisted(serviceViewer("operations"));
      return { ...found, cases: found.cases.map(formatId) };
    },
  );
}

/**
 * Every batch of an import changes the figures, and counting is dear beside it: while one runs they may be a second old. Otherwise they
 * are those of this moment.
 */
function statsRoute(app: App, { cases, importing }: Counted, tags: string[]): void {
  const lately = recent<CaseStoreStats>({ renewAfter: 1_000, tellUntil: 5_000, now: Date.now });
  const statsFor = (viewer: Viewer): Promise<CaseStoreStats> => {
    const count = () => cases.stats(viewer);
    return importing() ? lately.ask(JSON.stringify(viewer.rules), count) : count();
  };
  app.get(
    "/api/stats",
    { config: { access: "cases:read", audit: "keep.stats" }, schema: { tags, response: { 200: Stats } } },
    async (request) => {
      if (!request.identity) throw new ApiError("UNAUTHENTICATED");
      const { newest, ...stats } = await statsFor(viewerOf(request.identity));
      // The size of the files is no secret of a case, but it moves with what one may not see: for those who run the keep.
      const bytesOnDisk = may(request.identity, "people")
        ? (await statsFor(serviceViewer("operations"))).bytesOnDisk
        : stats.bytesOnDisk;
      return {
        ...stats,
        bytesOnDisk,
        bytesPerMessage: stats.messages === 0 ? 0 : Math.round(bytesOnDisk / stats.messages),
        newest: newest === null ? null : new Date(newest).toISOString(),
      };
    },
  );
}
