import { readFileSync } from "node:fs";
import type { CaseStore } from "@casekeep/casestore";
import type { FastifyRequest } from "fastify";
import { analyticsRoutes, analyticsService } from "./features/analytics/index.ts";
import { attachmentsRoutes, attachmentsService, casesRoutes, casesService } from "./features/cases/index.ts";
import { canaryPlantRoute, type GuardService, guardOpenRoutes, guardRoutes } from "./features/guard/index.ts";
import { intakeRoutes } from "./features/intake/index.ts";
import { type OperationsPorts, operationsRoutes } from "./features/operations/index.ts";
import { createAuth, identifier, type PeopleService, peopleRoutes, peopleService } from "./features/people/index.ts";
import { qualityRoutes } from "./features/quality/index.ts";
import { keyRoutes, queueRoutes, type SealService, sealRoutes } from "./features/seal/index.ts";
import { ApiError } from "./http/errors.ts";
import { type App, type AuditEntry, buildServer } from "./http/server.ts";
import { serveWeb } from "./http/web.ts";
import type { Base } from "./kernel/base.ts";
import type { Kernel } from "./kernel/kernel.ts";

export const VERSION = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
).version;

export interface Face {
  /** On the Unix socket: whose callers own the data folder. */
  readonly private: boolean;
  readonly origin: () => string;
  readonly demo: boolean;
  readonly stop: () => void;
  readonly seal: SealService;
  readonly guard: GuardService;
}

export interface BuiltApp {
  readonly app: App;
  readonly people: PeopleService;
}

/** Wires features to ports: the one place where they meet. */
export async function buildApp(kernel: Kernel, face: Face): Promise<BuiltApp> {
  const { cases, control, keyring, intake } = kernel;
  const { app, people } = await frame(kernel, face, cases);
  const ports = { cases, control, keyring, intake, rules: kernel.measures.rules, now: Date.now, reads: face.guard };
  casesRoutes(app, { cases: casesService(ports) });
  attachmentsRoutes(app, { attachments: attachmentsService(ports) });
  intakeRoutes(app, { intake });
  qualityRoutes(app, { quality: kernel.quality });
  analyticsRoutes(app, {
    analytics: analyticsService({ cases, zone: kernel.measures.zone, now: Date.now }),
    measures: kernel.measures,
  });
  canaryPlantRoute(app, { ...ports, guard: face.guard });
  await finish(app, kernel, face, { cases, importing: intake.importing });
  return { app, people };
}

/** The face of a sealed keep: signing in, the audit, the seal itself, and a queue for what comes. No route here reaches data. */
export async function buildSealedApp(base: Base, face: Face): Promise<BuiltApp> {
  const gone = { agents: () => Promise.reject(new ApiError("SEALED")) };
  const { app, people } = await frame(base, face, gone, true);
  queueRoutes(app, { seal: face.seal, folders: base.imports });
  await finish(app, base, face);
  return { app, people };
}

/** What both faces begin with: who asks, and what is written down of it. */
async function frame(base: Base, face: Face, cases: Pick<CaseStore, "agents">, sealed = false) {
  const { control, config } = base;
  const audit = (entries: readonly AuditEntry[]) =>
    control.audit.append(entries.map((entry) => ({ ...entry, detail: storable(entry.detail), at: new Date() })));
  const auth = createAuth({
    database: control.authDatabase,
    secret: Buffer.from(base.derived.auth).toString("base64"),
    origin: config.origin,
    organisation: config.organisation,
    report: base.report,
  });
  const identify = identifier({
    auth,
    tokens: control.tokens,
    people: control.people,
    isPrivate: (_: FastifyRequest) => face.private,
  });
  const app = await buildServer({
    identify,
    audit,
    log: { level: config.log },
    version: VERSION,
    origin: face.origin,
    sealed,
  });
  const people = peopleService({
    auth,
    control,
    cases,
    origin: face.origin,
    version: VERSION,
    organisation: config.organisation,
    now: Date.now,
  });
  peopleRoutes(app, { people, auth, audit });
  return { app, people };
}

async function finish(app: App, base: Base, face: Face, counted?: OperationsPorts["counted"]): Promise<void> {
  const { config } = base;
  sealRoutes(app, { seal: face.seal });
  keyRoutes(app, { master: base.master, seal: face.seal });
  guardRoutes(app, { guard: face.guard });
  await guardOpenRoutes(app, { guard: face.guard });
  await operationsRoutes(app, {
    ...(counted ? { counted } : {}),
    control: base.control,
    status: () => ({
      version: VERSION,
      pid: process.pid,
      listen: `${config.host}:${config.port}`,
      state: counted ? "open" : "sealed",
      organisation: config.organisation,
      demo: face.demo,
    }),
    stop: face.stop,
    security: { contacts: config.securityContacts, origin: face.origin },
  });
  await serveWeb(app);
}

/** PostgreSQL stores no NUL and no half of a surrogate pair; what somebody typed may hold both. */
function storable(detail: AuditEntry["detail"]): AuditEntry["detail"] {
  const clean = (_key: string, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\0", " ").toWellFormed() : value;
  return JSON.parse(JSON.stringify(detail, clean)) as AuditEntry["detail"];
}
