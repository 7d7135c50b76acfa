import { createHash } from "node:crypto";
import {
  Agents,
  Enter,
  Invite,
  Invited,
  Me,
  NewToken,
  Person,
  PersonList,
  RoleName,
  SetRole,
  Setup,
  Staff,
  Token,
  TokenList,
} from "@casekeep/contracts";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { ApiError } from "../../http/errors.ts";
import type { App, AuditEntry } from "../../http/server.ts";
import { attemptCounter } from "./attempts.ts";
import type { Auth } from "./auth.ts";
import type { PeopleService } from "./service.ts";

interface Ports {
  readonly people: PeopleService;
  readonly auth: Auth;
  readonly audit: (entries: readonly AuditEntry[]) => Promise<void>;
}

export function peopleRoutes(app: App, { people, auth, audit }: Ports): void {
  const tags = ["people"];
  const attempts = attemptCounter(Date.now);
  const perMinute = (max: number) => ({ rateLimit: { max, timeWindow: "1 minute" } });

  app.get(
    "/api/me",
    { config: { access: "signed-in", audit: null }, schema: { tags, response: { 200: Me } } },
    async (request) => {
      if (!request.identity) throw new ApiError("UNAUTHENTICATED");
      return people.me(request.identity);
    },
  );
  app.get("/api/setup", { config: { access: "public" }, schema: { tags, response: { 200: Setup } } }, () =>
    people.setup(),
  );
  app.post(
    "/api/setup/enter",
    {
      config: { access: "public", ...perMinute(10) },
      schema: { tags, body: Enter, response: { 200: z.object({ ok: z.literal(true) }) } },
    },
    async (request, reply) => {
      const entered = await people.enter(request.body).catch(async (error: unknown) => {
        await audit([{ actor: "", role: "", action: "people.enter", object: "", outcome: "denied", detail: {} }]);
        throw error;
      });
      await audit([
        {
          actor: entered.userId,
          role: entered.role,
          action: "people.enter",
          object: entered.userId,
          outcome: "ok",
          detail: { role: entered.role },
        },
      ]);
      reply.header("set-cookie", entered.cookies);
      return { ok: true as const };
    },
  );
  app.get(
    "/api/agents",
    { config: { access: "cases:read", audit: "people.agents" }, schema: { tags, response: { 200: Agents } } },
    async (request) => {
      if (!request.identity) throw new ApiError("UNAUTHENTICATED");
      return people.agents(request.identity);
    },
  );

  // On both faces of the keep: who agrees to unsealing, and who did what by the audit, are read under their own names.
  app.get(
    "/api/staff",
    { config: { access: "signed-in", audit: "people.names" }, schema: { tags, response: { 200: Staff } } },
    () => people.staff(),
  );

  app.get(
    "/api/people",
    { config: { access: "people", audit: "people.list" }, schema: { tags, response: { 200: PersonList } } },
    async () => ({ items: await people.list() }),
  );
  app.post(
    "/api/people/invite",
    {
      config: { access: "people", audit: "people.invite" },
      schema: { tags, body: Invite, response: { 200: Invited } },
    },
    (request) => {
      request.auditDetail = { role: request.body.role };
      return people.invite(request.body.role, request.body.team);
    },
  );
  app.patch(
    "/api/people/:id",
    {
      config: { access: "people", audit: "people.change" },
      schema: {
        tags,
        params: z.object({ id: z.string().regex(/^[0-9A-Za-z_-]{1,100}$/) }),
        body: SetRole,
        response: { 200: Person },
      },
    },
    (request) => {
      request.auditDetail = { role: request.body.role, active: request.body.active };
      return people.set(request.params.id, request.body);
    },
  );

  // Only on the private socket: whoever can open it owns the data folder.
  app.post(
    "/local/tokens",
    {
      config: { access: "operator", audit: "token.create" },
      schema: { hide: true, body: NewToken, response: { 200: Token } },
    },
    async (request) => {
      const made = await people.createToken(request.body);
      request.auditObject = made.id;
      request.auditDetail = { role: request.body.role, days: request.body.days };
      return made;
    },
  );
  app.get(
    "/local/tokens",
    { config: { access: "operator", audit: "token.list" }, schema: { hide: true, response: { 200: TokenList } } },
    () => people.tokens(),
  );
  app.delete(
    "/local/tokens/:id",
    {
      config: { access: "operator", audit: "token.revoke" },
      schema: { hide: true, params: z.object({ id: z.uuid() }), response: { 200: z.object({ ok: z.literal(true) }) } },
    },
    async (request) => {
      request.auditObject = request.params.id;
      await people.revokeToken(request.params.id);
      return { ok: true as const };
    },
  );
  app.post(
    "/local/links",
    {
      config: { access: "operator", audit: "link.create" },
      schema: { hide: true, body: z.object({ role: RoleName.default("admin") }), response: { 200: Invited } },
    },
    (request) => {
      request.auditDetail = { role: request.body.role };
      return people.invite(request.body.role, "");
    },
  );

  // better-auth's own routes; each attempt leaves a record, without what was typed.
  app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    config: { access: "public", ...perMinute(120) },
    schema: { hide: true },
    preHandler: async (request, reply) => {
      if (request.method !== "POST" || !ATTEMPT.test(request.url)) return;
      const seconds = attempts.attempt(accountOf(request));
      if (seconds === 0) return;
      reply.header("retry-after", seconds);
      await audit([{ actor: "", role: "", action: "auth.slowed", object: "", outcome: "denied", detail: {} }]);
      throw new ApiError("TOO_MANY_REQUESTS");
    },
    handler: async (request, reply) => {
      const url = new URL(request.url, "http://localhost");
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (typeof value === "string") headers.set(name, value);
      const answer = await auth.handler(
        new Request(new URL(url.pathname + url.search, auth.options.baseURL), {
          method: request.method,
          headers,
          ...(request.method === "POST" ? { body: JSON.stringify(request.body ?? {}) } : {}),
        }),
      );
      const path = url.pathname.replace("/api/auth", "");
      if (request.method === "POST" && path !== "/passkey/generate-authenticate-options") {
        const text = answer.ok ? await answer.clone().text() : "";
        const actor = /"user":\{[^{}]*?"id":"([0-9A-Za-z]{16,64})"/.exec(text)?.[1] ?? "";
        await audit([
          {
            actor,
            role: "",
            action: actionOf(path, answer.status),
            object: actor,
            outcome: answer.ok ? "ok" : "denied",
            detail: { status: answer.status },
          },
        ]);
      }
      reply.code(answer.status);
      for (const [name, value] of answer.headers)
        if (name !== "set-cookie" && name !== "content-length") reply.header(name, value);
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header("set-cookie", cookies);
      return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : "");
    },
  });
}

/** The audit event of an attempt. An address that is not one of better-auth's is what somebody typed: not repeated. */
function actionOf(path: string, status: number): string {
  return status !== 404 && /^(?:\/[a-z0-9-]{1,40}){1,3}$/.test(path)
    ? `auth${path.replaceAll("/", ".")}`
    : "auth.unknown";
}

const ATTEMPT = /^\/api\/auth\/(?:sign-in|two-factor)\//;

/** Whose account an attempt is for: the address typed, or the half-done sign-in that a code belongs to. Kept in memory only, hashed. */
function accountOf(request: FastifyRequest): string {
  const { email } = (request.body ?? {}) as { email?: unknown };
  const pending = /casekeep\.two_factor=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  const account = typeof email === "string" ? email.trim().toLowerCase() : (pending ?? request.ip);
  return createHash("sha256")
    .update(`${request.url.split("?")[0]} ${account}`)
    .digest("base64");
}
