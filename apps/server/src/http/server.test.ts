import { Writable } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Identity } from "../access/index.ts";
import { person } from "../testing/stores.ts";
import { type App, type AuditEntry, buildServer, type ServerPorts } from "./server.ts";

const CANARY = "zzcanaryzz@example.com";
const CASE = "0123456789abc";

describe("the HTTP face", () => {
  let app: App | undefined;
  afterEach(() => app?.close());

  async function build(over: Partial<ServerPorts> = {}, who: Identity | null = person("agent", "agent1")) {
    const audited: AuditEntry[] = [];
    let log = "";
    const stream = new Writable({
      write(chunk, _, done) {
        log += String(chunk);
        done();
      },
    });
    const built = await buildServer({
      identify: async () => who,
      audit: async (entries) => void audited.push(...entries),
      log: { level: "debug", stream },
      version: "0",
      origin: () => "http://localhost:7300",
      ...over,
    });
    app = built;
    let ran = 0;
    const body = z.object({ text: z.string().min(2) });
    const config = { access: "cases:write", audit: "test.change" } as const;
    built.post("/api/things/:id", { config, schema: { body } }, async () => {
      ran++;
      return { ok: true };
    });
    built.get("/api/things/:id", { config: { access: "cases:read", audit: "test.read" } }, async (request) => {
      ran++;
      if ((request.params as { id: string }).id === "boom") throw new Error(CANARY, { cause: new Error(CANARY) });
      return { ok: true };
    });
    return { app: built, audited, log: () => log, ran: () => ran };
  }

  it("asks who is there before it reads, and tells nobody anything without", async () => {
    const { app, audited, ran } = await build({}, null);
    for (const [method, url] of [
      ["GET", `/api/things/${CASE}`],
      ["HEAD", `/api/things/${CASE}`],
      ["POST", `/api/things/${CASE}`],
      ["OPTIONS", `/api/things/${CASE}`],
      ["DELETE", `/api/things/${CASE}`],
      ["GET", "/api/none"],
    ] as const) {
      const answer = await app.inject({ method, url });
      expect({ method, url, status: answer.statusCode }).toEqual({ method, url, status: 401 });
      if (method !== "HEAD") expect(Object.keys(answer.json())).toEqual(["error"]);
      expect(answer.headers["cache-control"]).toBe("no-store");
    }
    expect(ran()).toBe(0);
    expect(audited).toEqual([]);
  });

  it("refuses to start with a route that does not say who may use it or what it leaves in the log", async () => {
    const first = await build();
    first.app.get("/api/open", async () => ({}));
    await expect(first.app.ready()).rejects.toThrow("does not say who");
    await app?.close().catch(() => undefined);
    const second = await build();
    second.app.get("/api/quiet", { config: { access: "cases:read" } }, async () => ({}));
    await expect(second.app.ready()).rejects.toThrow("does not say what");
    app = undefined;
  });

  it("audits what was done and what was denied, and an id only where it is one", async () => {
    const { app, audited } = await build();
    await app.inject({ method: "GET", url: `/api/things/${CASE}` });
    await app.inject({ method: "GET", url: `/api/things/${encodeURIComponent(CANARY)}` });
    await app.inject({
      method: "POST",
      url: `/api/things/${encodeURIComponent("\0\ud800".toWellFormed())}`,
      payload: {},
    });
    expect(audited.map(({ action, object, outcome }) => [action, object, outcome])).toEqual([
      ["test.read", CASE, "ok"],
      ["test.read", "", "ok"],
      ["test.change", "", "failed"],
    ]);
    const analyst = await build({}, person("analyst", "an1"));
    const denied = await analyst.app.inject({ method: "POST", url: `/api/things/${CASE}`, payload: { text: "long" } });
    expect(denied.statusCode).toBe(403);
    expect(analyst.audited.map(({ outcome }) => outcome)).toEqual(["denied"]);
    expect(analyst.ran()).toBe(0);
  });

  it("gives nothing away when the audit record cannot be written", async () => {
    const failing = async () => {
      throw Object.assign(new Error("PostgreSQL does not answer."), { code: "STORE_UNAVAILABLE" });
    };
    const { app } = await build({ audit: failing });
    for (const [method, id] of [
      ["GET", CASE],
      ["GET", "boom"],
      ["POST", CASE],
    ] as const) {
      const answer = await app.inject({ method, url: `/api/things/${id}` });
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toMatchObject({ error: { code: "STORE_UNAVAILABLE" } });
      expect(answer.body).not.toContain("PostgreSQL");
    }
  });

  it("answers every malformed request with a code, a sentence and what to do, and repeats none of it", async () => {
    const { app, log } = await build();
    const post = (payload: string, type = "application/json") =>
      app.inject({ method: "POST", url: `/api/things/${CASE}`, payload, headers: { "content-type": type } });
    const answers = {
      json: await post(`{"text": ${CANARY}`),
      empty: await post(""),
      proto: await post(`{"__proto__": {"x": "${CANARY}"}}`),
      short: await post('{"text":"a"}'),
      type: await post(`<a>${CANARY}</a>`, "application/xml"),
      large: await post(JSON.stringify({ text: CANARY.repeat(50_000) })),
      percent: await app.inject({ method: "GET", url: `/api/things/%zz${CANARY}` }),
      long: await app.inject({ method: "GET", url: `/api/things/${CANARY.repeat(30)}` }),
      boom: await app.inject({ method: "GET", url: "/api/things/boom" }),
    };
    const statuses = Object.entries(answers).map(([name, { statusCode }]) => [name, statusCode]);
    expect(Object.fromEntries(statuses)).toEqual({
      json: 400,
      empty: 400,
      proto: 400,
      short: 400,
      type: 415,
      large: 413,
      percent: 400,
      long: expect.any(Number),
      boom: 500,
    });
    for (const [name, answer] of Object.entries(answers)) {
      expect({ name, body: answer.json() }).toMatchObject({
        body: { error: { code: expect.any(String), message: expect.any(String), help: expect.any(String) } },
      });
      expect(answer.body).not.toContain("zzcanaryzz");
    }
    expect(answers.short.json().error.message).toContain("text:");
    expect(answers.json.json().error.message).toContain("body: not JSON");
    expect(log()).toContain("request failed");
    expect(log()).not.toContain("zzcanaryzz");
  });

  it("lets a page of another origin change nothing, and takes tokens from anywhere", async () => {
    const { app, ran } = await build();
    const send = (origin?: string) =>
      app.inject({
        method: "POST",
        url: `/api/things/${CASE}`,
        payload: { text: "long" },
        headers: { host: "localhost:7300", ...(origin === undefined ? {} : { origin }) },
      });
    expect((await send("http://localhost:7300")).statusCode).toBe(200);
    expect((await send()).statusCode).toBe(200);
    for (const other of ["http://evil.example.net", "http://localhost:7301", "https://localhost:7300", "null"])
      expect((await send(other)).statusCode).toBe(403);
    expect(ran()).toBe(2);
    const token = await build({}, { ...person("agent", "token:1"), kind: "token" });
    const answer = await token.app.inject({
      method: "POST",
      url: `/api/things/${CASE}`,
      payload: { text: "long" },
      headers: { origin: "http://evil.example.net" },
    });
    expect(answer.statusCode).toBe(200);
  });

  it("logs neither addresses nor headers", async () => {
    const { app, log } = await build();
    await app.inject({
      method: "GET",
      url: `/api/things/${CASE}?q=${CANARY}`,
      headers: { authorization: CANARY, cookie: CANARY },
    });
    await app.inject({ method: "GET", url: `/api/none/${CANARY}` });
    expect(log()).toContain("/api/things/:id");
    expect(log()).not.toContain("zzcanaryzz");
  });
});
