import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GuardConfig, type Role } from "@casekeep/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, buildServer } from "../../http/server.ts";
import { type TestGuard, testGuard } from "../../testing/guard.ts";
import { person } from "../../testing/stores.ts";
import { guardOpenRoutes } from "./open-routes.ts";
import { guardRoutes } from "./routes.ts";
import { openControl, type TestControl } from "./testing/control.ts";

const SHUT =
  "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT\nCOMMIT\n";

describe("the guard's face", () => {
  let control: TestControl;
  let one: TestGuard;
  let app: App;
  let role: Role | null = null;
  const audited: { action: string; outcome: string }[] = [];

  beforeAll(async () => {
    control = await openControl();
    const rules = join(control.folder, "host.rules");
    writeFileSync(rules, SHUT);
    one = testGuard(control.store, { temp: control.folder });
    await one.guard.start();
    await one.guard.setConfig(
      GuardConfig.parse({
        assets: [{ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] }],
        sources: [{ kind: "files", name: "host", paths: [rules] }],
        feeds: [
          { name: "azure", kind: "azure" },
          { name: "aws", kind: "aws" },
        ],
      }),
      "operator",
      true,
    );
    app = await buildServer({
      identify: async () => (role === null ? null : person(role, `${role}1`)),
      audit: async (entries) => void audited.push(...entries),
      log: { level: "silent" },
      version: "0",
      origin: () => "http://localhost:7300",
    });
    guardRoutes(app, { guard: one.guard });
    await guardOpenRoutes(app, { guard: one.guard });
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    await one?.guard.stop();
    await control?.close();
  });

  const as = async (who: Role | null, method: "GET" | "POST" | "PUT" | "DELETE", url: string, payload?: object) => {
    role = who;
    const answer = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
    role = null;
    return answer;
  };
  const addressOf = async (feed: string) => new URL((await one.guard.config()).feedUrls[feed] ?? "").pathname;

  it("tells everybody signed in the verdict, and those who watch the rest", async () => {
    for (const who of ["analyst", "agent", "lead"] as const) {
      expect((await as(who, "GET", "/api/guard/summary")).json()).toMatchObject({
        verdict: "restricted",
        drillLate: true,
      });
      for (const path of [
        "/api/guard",
        "/api/guard/findings",
        "/api/guard/changes",
        "/api/guard/config",
        "/api/guard/drills",
      ])
        expect((await as(who, "GET", path)).statusCode).toBe(403);
      expect((await as(who, "POST", "/api/guard/drills", {})).statusCode).toBe(403);
    }
    for (const who of ["security", "privacy", "admin"] as const)
      expect((await as(who, "GET", "/api/guard")).json()).toMatchObject({
        verdict: "restricted",
        assets: [{ name: "db" }],
      });
    expect((await as(null, "GET", "/api/guard/summary")).statusCode).toBe(401);
  });

  it("says what is wrong with a configuration, and in which field", async () => {
    const { config } = await one.guard.config();
    const wrong = async (over: object) =>
      (await as("admin", "PUT", "/api/guard/config", { ...config, ...over })).json().error;
    expect((await wrong({ assets: [{ name: "db" }] })).message).toContain("assets");
    expect((await wrong({ assets: [{ name: "db", addresses: ["10.0.0.5/99"] }] })).message).toContain("assets/0");
    expect((await wrong({ assets: [config.assets[0], config.assets[0]] })).code).toBe("BAD_REQUEST");
    expect((await wrong({ assets: [{ ...config.assets[0], sources: ["none"] }] })).message).toContain("not declared");
    expect((await wrong({ sources: [] })).code).toBe("FORBIDDEN");
    expect(
      audited.filter(({ action, outcome }) => action === "guard.config.set" && outcome !== "ok").length,
    ).toBeGreaterThan(3);
    expect((await as("admin", "PUT", "/api/guard/config", config)).statusCode).toBe(200);
  });

  it("refuses what was made from a configuration that is no longer in force, and changes nothing", async () => {
    const read = async () => (await as("admin", "GET", "/api/guard/config")).json();
    const put = (version: string, over: object) =>
      as("admin", "PUT", `/api/guard/config?version=${version}`, { ...before.config, ...over });
    const before = await read();
    const answer = await put(before.version, { policy: { unknownMinutes: 7 } });
    expect(answer.json()).toEqual(await read());
    expect(answer.json().version).not.toBe(before.version);
    const stale = await put(before.version, { policy: { unknownMinutes: 8 } });
    expect(stale.statusCode).toBe(409);
    expect(stale.json().error.code).toBe("STALE_CONFIG");
    expect(await read()).toEqual(answer.json());
    expect((await put("newest", {})).statusCode).toBe(400);
    expect((await put(answer.json().version, {})).statusCode).toBe(200);
  });

  it("takes what clouds send in each of their content types, and an answer to each handshake", async () => {
    const send = async (feed: string, payload: string, type: string) =>
      app.inject({ method: "POST", url: await addressOf(feed), payload, headers: { "content-type": type } });
    const validation = JSON.stringify([
      { eventType: "Microsoft.EventGrid.SubscriptionValidationEvent", data: { validationCode: "c-1" } },
    ]);
    expect((await send("azure", validation, "application/json; charset=utf-8")).json()).toEqual({
      validationResponse: "c-1",
    });
    const cloudEvent = JSON.stringify({ specversion: "1.0", id: "e", type: "x", subject: "/y", data: {} });
    expect((await send("azure", cloudEvent, "application/cloudevents+json; charset=utf-8")).statusCode).toBe(200);
    const url = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=t";
    const subscription = JSON.stringify({ Type: "SubscriptionConfirmation", SubscribeURL: url });
    expect((await send("aws", subscription, "text/plain; charset=UTF-8")).statusCode).toBe(200);
    expect(one.confirmed).toEqual([url]);
    expect((await send("aws", "no JSON at all", "text/plain")).statusCode).toBe(200);
    const may = await app.inject({
      method: "OPTIONS",
      url: await addressOf("azure"),
      headers: { "webhook-request-origin": "eventgrid.azure.net" },
    });
    expect(may.headers["webhook-allowed-origin"]).toBe("eventgrid.azure.net");
  });

  it("answers a stranger as every stranger, whatever was guessed", async () => {
    const wrong = (await addressOf("azure")).replace(/.$/, (last) => (last === "x" ? "y" : "x"));
    for (const url of [wrong, "/api/guard/feeds/none/x", "/api/guard/feeds/azure/x"]) {
      for (const method of ["POST", "OPTIONS"] as const) {
        const answer = await app.inject({ method, url, ...(method === "POST" ? { payload: {} } : {}) });
        expect({ url, status: answer.statusCode, code: answer.json().error.code }).toEqual({
          url,
          status: 401,
          code: "UNAUTHENTICATED",
        });
      }
    }
    for (const payload of [
      {},
      { result: "{}", signature: "" },
      { result: JSON.stringify({ probe: "x" }), signature: "x" },
    ])
      expect((await app.inject({ method: "POST", url: "/api/guard/probes/results", payload })).statusCode).toBe(401);
  });

  it("makes a probe whose key is told once, and forgets it", async () => {
    const made = await as("security", "POST", "/api/guard/probes", { name: "outside" });
    expect(made.json()).toMatchObject({ name: "outside", url: "https://keep.example.com/api/guard/probes/results" });
    expect(made.json().privateKey).toMatch(/^MC4CAQ/);
    const { items } = (await as("security", "GET", "/api/guard/probes")).json();
    expect(JSON.stringify(items)).not.toContain(made.json().privateKey);
    expect((await as("security", "POST", "/api/guard/probes", { name: "outside" })).statusCode).toBe(400);
    expect((await as("security", "DELETE", `/api/guard/probes/${items[0].id}`)).statusCode).toBe(200);
    expect((await as("security", "DELETE", `/api/guard/probes/${items[0].id}`)).statusCode).toBe(404);
  });

  it("runs a drill for those who watch, and audits it", async () => {
    const drill = await as("security", "POST", "/api/guard/drills", {});
    expect(drill.json()).toMatchObject({ passed: true, on: "host", by: "security1" });
    expect(audited.some(({ action, outcome }) => action === "guard.drill" && outcome === "ok")).toBe(true);
  });
});
