import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

const PUBLIC = new Set([
  "/healthz",
  "/readyz",
  "/api/setup",
  "/api/setup/enter",
  "/api/openapi.json",
  "/api/docs",
  "/api/auth/*",
]);

describe("a keep that nobody has signed in to", () => {
  let keep: TestKeep;
  beforeAll(async () => {
    keep = await startKeep();
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  it("answers 401 with no data and no counts on every route of its own description", async () => {
    const { body } = await keep.api(null, "GET", "/api/openapi.json");
    const paths = (body as { paths: Record<string, Record<string, unknown>> }).paths;
    expect(Object.keys(paths).length).toBeGreaterThan(15);
    for (const [path, methods] of Object.entries(paths)) {
      if (PUBLIC.has(path)) continue;
      for (const method of Object.keys(methods)) {
        const filled = path.replace("{id}", "0000000000000").replace("{name}", "volume");
        for (const token of [null, "ck_0000000000000000000000000000000000"]) {
          const answer = await keep.api(token, method.toUpperCase(), filled, method === "get" ? undefined : {});
          expect({ path, method, status: answer.status, keys: Object.keys(answer.body) }).toEqual({
            path,
            method,
            status: 401,
            keys: ["error"],
          });
        }
      }
    }
  });

  it("does not say which paths exist", async () => {
    for (const path of ["/api/nothing", "/api/cases/x/y/z", "/local/status", "/local/tokens"]) {
      expect((await keep.api(null, "GET", path)).status).toBe(401);
    }
  });

  it("keeps the operator's routes to the private socket, whatever the token", async () => {
    const token = await keep.token("admin");
    for (const [method, path] of [
      ["GET", "/local/status"],
      ["GET", "/local/tokens"],
      ["POST", "/local/tokens"],
      ["DELETE", "/local/tokens/3f0c5a52-6f0e-4b9f-9a51-1f0a4de2a9a1"],
      ["POST", "/local/links"],
      ["POST", "/local/stop"],
    ] as const) {
      expect((await keep.api(token, method, path, method === "POST" ? {} : undefined)).status).toBe(403);
    }
  });

  it("gives each role what the table of roles says and no more", async () => {
    const security = await keep.token("security");
    expect((await keep.api(security, "GET", "/api/cases")).status).toBe(403);
    expect((await keep.api(security, "GET", "/api/audit")).status).toBe(200);
    const analyst = await keep.token("analyst");
    expect((await keep.api(analyst, "GET", "/api/cases")).status).toBe(200);
    expect((await keep.api(analyst, "GET", "/api/audit")).status).toBe(403);
    expect((await keep.api(analyst, "POST", "/api/cases", { subject: "a", body: "b" })).status).toBe(403);
    expect((await keep.api(analyst, "POST", "/api/imports", { source: "generic", paths: ["/etc"] })).status).toBe(403);
  });

  it("leaves an audit record for each read, denied ones included", async () => {
    const token = await keep.token("security");
    const { body } = await keep.api(token, "GET", "/api/audit?limit=200");
    const actions = (body as { items: { action: string; outcome: string }[] }).items.map(
      (item) => `${item.action} ${item.outcome}`,
    );
    expect(actions).toContain("case.list ok");
    expect(actions).toContain("case.create denied");
  });
});
