import { readFileSync } from "node:fs";
import type { FastifyRequest } from "fastify";
import { analyticsRoutes, analyticsService } from "./features/analytics/index.ts";
import { casesRoutes, casesService } from "./features/cases/index.ts";
import { intakeRoutes } from "./features/intake/index.ts";
import { operationsRoutes } from "./features/operations/index.ts";
import { createAuth, identifier, type PeopleService, peopleRoutes, peopleService } from "./features/people/index.ts";
import { type App, type AuditEntry, buildServer } from "./http/server.ts";
import { serveWeb } from "./http/web.ts";
import type { Kernel } from "./kernel/kernel.ts";

export const VERSION = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
).version;

/** Wires features to ports: the one place where they meet. `private_` = the face on the Unix socket, whose callers own the data folder. */
export async function buildApp(
  kernel: Kernel,
  face: { private: boolean; origin: () => string; demo: boolean; stop: () => void },
): Promise<{ app: App; people: PeopleService }> {
  const { cases, control, keyring, intake, config } = kernel;
  const audit = (entries: readonly AuditEntry[]) =>
    control.audit.append(entries.map((entry) => ({ ...entry, detail: storable(entry.detail), at: new Date() })));
  const auth = createAuth({
    database: control.authDatabase,
    secret: keyring.derive("auth").toString("base64"),
    origin: config.origin,
    organisation: config.organisation,
    report: kernel.report,
  });
  const identify = identifier({
    auth,
    tokens: control.tokens,
    people: control.people,
    isPrivate: (_: FastifyRequest) => face.private,
  });
  const app = await buildServer({ identify, audit, log: { level: config.log }, version: VERSION, origin: face.origin });

  const people = peopleService({
    auth,
    control,
    cases,
    origin: face.origin,
    version: VERSION,
    organisation: config.organisation,
    now: Date.now,
  });
  casesRoutes(app, {
    cases: casesService({ cases, control, keyring, intake, rules: kernel.measures.rules, now: Date.now }),
  });
  intakeRoutes(app, { intake });
  analyticsRoutes(app, { analytics: analyticsService({ cases }), measures: kernel.measures });
  peopleRoutes(app, { people, auth, audit });
  await operationsRoutes(app, {
    cases,
    control,
    status: () => ({
      version: VERSION,
      pid: process.pid,
      listen: `${config.host}:${config.port}`,
      state: "open",
      organisation: config.organisation,
      demo: face.demo,
    }),
    stop: face.stop,
  });
  await serveWeb(app);
  return { app, people };
}

/** PostgreSQL stores no NUL and no half of a surrogate pair; what somebody typed may hold both. */
function storable(detail: AuditEntry["detail"]): AuditEntry["detail"] {
  const clean = (_key: string, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\0", " ").toWellFormed() : value;
  return JSON.parse(JSON.stringify(detail, clean)) as AuditEntry["detail"];
}
