import { ERRORS, ErrorBody, type ErrorCode } from "@casekeep/contracts";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type RouteOptions } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { z } from "zod";
import { type Identity, may, type Permission } from "../access/index.ts";
import { answering } from "../kernel/behind.ts";
import { ApiError, frames, toApiError } from "./errors.ts";

export type App = FastifyInstance<
  import("node:http").Server,
  import("node:http").IncomingMessage,
  import("node:http").ServerResponse,
  import("fastify").FastifyBaseLogger,
  ZodTypeProvider
>;

/** One audit record, as the append-only store takes it. `detail` never holds a readable value. */
export interface AuditEntry {
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: "ok" | "denied" | "failed";
  readonly detail: Readonly<Record<string, unknown>>;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** "public", or what the route needs. A route that says nothing is not registered. */
    access?: "public" | Permission;
    /** Name of the audit event; null where nothing of anybody is read or changed. */
    audit?: string | null;
    /** Takes long by its nature: nothing that stands behind makes room for it. Asked before anything of the request was read but its address. */
    long?: boolean | ((request: FastifyRequest) => boolean);
  }
  interface FastifyRequest {
    identity: Identity | null;
    /** What the audit record says beyond action and object. */
    auditDetail: Record<string, unknown>;
    auditObject: string;
    /** For answers that do not pass through serialisation (streams): writes the record now. */
    recordAudit(outcome: "ok" | "denied" | "failed"): Promise<void>;
  }
}

export interface ServerPorts {
  /** Session cookie, bearer token or private socket -> who; null = nobody. */
  readonly identify: (request: FastifyRequest) => Promise<Identity | null>;
  /** Returns when durable. If it fails, the answer is withheld. */
  readonly audit: (entries: readonly AuditEntry[]) => Promise<void>;
  readonly log: { level: string; stream?: NodeJS.WritableStream };
  readonly version: string;
  /** Scheme, host and port people type; cookies of other origins may change nothing. */
  readonly origin: () => string;
  /** The face of a sealed keep: what it does not have answers SEALED to whoever is signed in. */
  readonly sealed?: boolean;
}

const BODY_LIMIT = 1024 * 1024;
/** What the keep itself gives as an id. Anything else in an address is what somebody typed, and no log's business. */
const OWN_ID = /^(?:[0-9a-hjkmnp-tv-z]{13}|[0-9a-f-]{36}|[0-9A-Za-z]{24,64})$/;

export async function buildServer(ports: ServerPorts): Promise<App> {
  const app = fastify({
    // Neither address nor query string nor header is logged: a search may name a person.
    logger: {
      level: ports.log.level,
      ...(ports.log.stream ? { stream: ports.log.stream } : {}),
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? "-" }),
        err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, stack: frames(error) }),
      },
    } as never,
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    requestTimeout: 120_000,
    // Addresses that cannot be read: the library's own answer would quote them.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => {
      const error = new ApiError("BAD_REQUEST", "The address is not well formed.");
      void reply.code(error.status).header("cache-control", "no-store").send(error.body());
    },
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>() as unknown as App;
  app.setValidatorCompiler(strictly);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest("identity", null);
  app.decorateRequest("auditDetail");
  app.decorateRequest("auditObject", "");

  app.decorateRequest("recordAudit", function (this: FastifyRequest, outcome) {
    return record(ports, this, outcome);
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: ports.origin().startsWith("https:"),
    referrerPolicy: { policy: "no-referrer" },
  });
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new ApiError("TOO_MANY_REQUESTS") });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Casekeep", version: ports.version, description: "Support cases: track, search, measure." },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
  });

  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
    const schema = route.schema as { response?: Record<string, unknown> } | undefined;
    if (schema?.response) schema.response = { ...schema.response, "4xx": ErrorBody, "5xx": ErrorBody };
  });
  app.addHook("onReady", async () => routes.forEach(mustSay));

  app.addHook("onRequest", async (request, reply) => {
    request.auditDetail = {};
    reply.header("cache-control", "no-store");
    const access = request.routeOptions.config?.access;
    if (access === "public" || request.is404) return;
    if (access === undefined) throw new ApiError("INTERNAL");
    if (!isLong(request)) reply.raw.once("close", answering());
    request.identity = await ports.identify(request);
    if (!request.identity) throw new ApiError("UNAUTHENTICATED");
    if (!may(request.identity, access)) throw new ApiError("FORBIDDEN");
    if (request.identity.kind === "user" && request.method !== "GET") sameOrigin(request, ports.origin());
  });

  app.addHook("preSerialization", async (request, reply, payload) => {
    try {
      await record(ports, request, reply.statusCode < 400 ? "ok" : reply.statusCode === 403 ? "denied" : "failed");
      return payload;
    } catch (thrown) {
      // Answered here: thrown from an answer that is an error already, it would leave in the library's own words.
      const error = toApiError(thrown);
      if (error.code === "INTERNAL") request.log.error({ err: thrown }, "audit failed");
      reply.code(error.status);
      return error.body();
    }
  });

  app.setErrorHandler(async (thrown, request, reply) => {
    const error = toApiError(thrown);
    if (error.code === "INTERNAL") request.log.error({ err: thrown }, "request failed");
    const unsupported = (thrown as { statusCode?: number } | undefined)?.statusCode === 415;
    reply.code(unsupported ? 415 : error.status);
    return error.body();
  });

  // Unknown /api paths answer as any other without a session: what exists is nobody's business.
  app.setNotFoundHandler(async (request, reply) => {
    const code: ErrorCode = !(await ports.identify(request))
      ? "UNAUTHENTICATED"
      : ports.sealed
        ? "SEALED"
        : "NOT_FOUND";
    reply.code(ERRORS[code].status);
    return new ApiError(code).body();
  });
  return app;
}

/**
 * A misspelt name in a query or a body is refused, not passed over: a filter that is left out answers for all cases, and an order
 * without its one field does something else.
 */
const strictly: typeof validatorCompiler = (route) => {
  const { schema, httpPart } = route;
  const named = httpPart === "querystring" || httpPart === "body";
  return validatorCompiler(
    named && schema instanceof z.ZodObject && !schema.def.catchall ? { ...route, schema: schema.strict() } : route,
  );
};

function isLong(request: FastifyRequest): boolean {
  const { long = false } = request.routeOptions.config ?? {};
  return typeof long === "function" ? long(request) : long;
}

/** A route that does not say who may use it, or what it leaves in the audit log, keeps the server from starting. */
function mustSay({ method, url, config }: RouteOptions): void {
  if (config?.access === undefined) throw new Error(`Route ${String(method)} ${url} does not say who may use it.`);
  if (config.access !== "public" && config.audit === undefined)
    throw new Error(`Route ${String(method)} ${url} does not say what it audits.`);
}

/** Registers what a plugin brings as open to everybody: the API's page, the web application's files. */
export async function registerPublic(app: App, plugin: (child: App) => Promise<unknown>): Promise<void> {
  await app.register(async (child) => {
    child.addHook("onRoute", (route) => {
      route.config = { ...route.config, access: "public" };
    });
    await plugin(child as unknown as App);
  });
}

/** Writes the audit record before the answer leaves; a failure here turns the answer into an error. */
async function record(ports: ServerPorts, request: FastifyRequest, outcome: AuditEntry["outcome"]): Promise<void> {
  const action = request.routeOptions.config?.audit;
  const identity = request.identity;
  if (!action || !identity) return;
  const params = request.params as { id?: string } | undefined;
  await ports.audit([
    {
      actor: identity.id,
      role: identity.role,
      action,
      object: request.auditObject || (OWN_ID.test(params?.id ?? "") ? (params?.id ?? "") : ""),
      outcome,
      detail: request.auditDetail,
    },
  ]);
}

function sameOrigin(request: FastifyRequest, origin: string): void {
  const sent = request.headers.origin;
  if (sent !== undefined && sent !== origin && sent !== `${request.protocol}://${request.headers.host}`)
    throw new ApiError("FORBIDDEN");
}
