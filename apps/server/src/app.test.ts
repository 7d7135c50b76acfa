import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import type { PeopleService } from "./features/people/index.ts";
import type { SealService } from "./features/seal/index.ts";
import type { App } from "./http/server.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { testGuard } from "./testing/guard.ts";
import { openStores, type TestStores } from "./testing/stores.ts";

const ORIGIN = "http://localhost:7300";
const PASSWORD = "correct horse battery";

describe("the whole face on real stores", () => {
  let stores: TestStores;
  let app: App;
  let people: PeopleService;
  const reported: unknown[] = [];

  beforeAll(async () => {
    stores = await openStores();
    const config = {
      origin: ORIGIN,
      organisation: "Example",
      log: "silent",
      host: "127.0.0.1",
      port: 7300,
      securityContacts: ["mailto:security@example.com"],
    };
    const derived = { auth: stores.keyring.derive("auth"), queue: new Uint8Array(32) };
    const kernel = {
      ...stores,
      config,
      derived,
      report: (error: unknown) => reported.push(error),
    } as unknown as Kernel;
    ({ app, people } = await buildApp(kernel, {
      private: false,
      origin: () => ORIGIN,
      demo: false,
      stop: () => undefined,
      seal: {} as SealService,
      guard: testGuard(stores.control).guard,
    }));
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    await stores?.close();
  });

  it("tells everybody where to report what they found, also where older tools look", async () => {
    for (const url of ["/.well-known/security.txt", "/security.txt"]) {
      const answer = await app.inject({ method: "GET", url });
      expect(answer).toMatchObject({ statusCode: 200, headers: { "content-type": "text/plain; charset=utf-8" } });
      expect(answer.body).toContain("Contact: mailto:security@example.com\nExpires: 20");
    }
  });

  it("has a page for every address of the application, and none in the place of a file that is not there", async () => {
    const typeOf = async (url: string) => (await app.inject({ method: "GET", url })).headers["content-type"];
    for (const url of ["/cases/1ngpv80s8ewh9", "/cases?product=Mail%202.0", "/nowhere"])
      expect({ url, type: await typeOf(url) }).toEqual({ url, type: "text/html; charset=utf-8" });
    expect(await typeOf("/robots.txt")).toBe("text/plain; charset=utf-8");
    for (const url of ["/favicon.ico", "/backup.zip", "/a/.env", "/.git/config.php"])
      expect({ url, type: await typeOf(url) }).toEqual({ url, type: "application/json; charset=utf-8" });
  });

  const audit = async () => (await stores.control.audit.page({}, { limit: 500 })).items;
  const enter = async (role: "admin" | "agent" | "lead", email: string) => {
    const code = new URL((await people.invite(role, "")).url).hash.slice(1);
    const payload = { code, name: "Ada Quill", email, password: PASSWORD };
    const answer = await app.inject({ method: "POST", url: "/api/setup/enter", payload });
    const cookies = [answer.headers["set-cookie"] ?? []].flat().map((one) => one.split(";")[0]);
    return { answer, code, cookie: cookies.join("; ") };
  };
  const signIn = (email: string, password: string) =>
    app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      payload: { email, password },
      headers: { origin: ORIGIN },
    });
  const get = (url: string, cookie: string) => app.inject({ method: "GET", url, headers: { cookie } });

  it("a session ends with the person's right to one, at the next request", async () => {
    await enter("admin", "first@example.com");
    const { cookie } = await enter("agent", "second@example.com");
    const me = await get("/api/me", cookie);
    expect(me.statusCode).toBe(200);
    expect((await get("/api/cases", cookie)).statusCode).toBe(200);
    const { id } = me.json();
    await people.set(id, { role: "security" });
    expect((await get("/api/cases", cookie)).statusCode).toBe(403);
    await people.set(id, { active: false });
    expect((await get("/api/cases", cookie)).statusCode).toBe(401);
    // A password still known opens a session that opens nothing.
    const again = await signIn("second@example.com", PASSWORD);
    const cookies = [again.headers["set-cookie"] ?? []].flat().map((one) => one.split(";")[0]);
    expect((await get("/api/me", cookies.join("; "))).statusCode).toBe(401);
    await people.set(id, { active: true, role: "agent" });
    expect((await get("/api/me", cookie)).statusCode).toBe(401);
  });

  it("a link is used once, also by two at once, and comes back when what it was for did not happen", async () => {
    const taken = await enter("agent", "second@example.com");
    expect(taken.answer.statusCode).toBe(400);
    const payload = { code: taken.code, name: "Zoe Marsh", email: "third@example.com", password: PASSWORD };
    const both = await Promise.all(
      ["third@example.com", "fourth@example.com"].map((email) =>
        app.inject({ method: "POST", url: "/api/setup/enter", payload: { ...payload, email } }),
      ),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400]);
    expect(both.find(({ statusCode }) => statusCode === 400)?.json()).toMatchObject({
      error: { code: "LINK_INVALID" },
    });
  });

  it("cookies and tokens that are none are nobody, not an error", async () => {
    for (const cookie of [
      "casekeep.session_token=%zz",
      "casekeep.session_token=",
      "a=b; =; ;;",
      "casekeep.session_token=x.y",
      "\u00e4",
    ])
      expect({ cookie, status: (await get("/api/me", cookie)).statusCode }).toEqual({ cookie, status: 401 });
    for (const authorization of ["Bearer", "Bearer x", `Bearer ${"a".repeat(200)}`, "Basic YTpi"])
      expect((await app.inject({ method: "GET", url: "/api/me", headers: { authorization } })).statusCode).toBe(401);
  });

  it("what is typed at sign-in is in no record, and unknown addresses below it are not repeated", async () => {
    await signIn("zzcanaryzz@example.com", "zzcanaryzz-password");
    for (const path of ["/zzcanaryzz@example.com", "/sign-in/zzcanaryzz", "/a/b/c/d/zzcanaryzz", "/%00%zz"])
      await app.inject({
        method: "POST",
        url: `/api/auth${path}`,
        payload: { email: "zzcanaryzz" },
        headers: { origin: ORIGIN },
      });
    await app.inject({
      method: "POST",
      url: "/api/auth/sign-up/email",
      payload: { email: "zzcanaryzz@example.com", password: PASSWORD, name: "zz" },
    });
    const { cookie } = await enter("lead", "lead@example.com");
    for (const url of [
      "/api/cases/zzcanaryzz",
      "/api/metrics/zzcanaryzz?by=zzcanaryzz",
      "/api/imports/zzcanaryzz",
      "/api/quarantine?run=zzcanaryzz",
    ])
      await get(url, cookie);
    const records = await audit();
    expect(JSON.stringify(records)).not.toContain("zzcanaryzz");
    expect(records.some(({ action, outcome }) => action === "auth.sign-in.email" && outcome === "denied")).toBe(true);
    expect(records.some(({ action }) => action === "auth.unknown")).toBe(true);
  });

  it("guessing a password is slow for each account, and locks nobody else out", async () => {
    const tried = [];
    for (let attempt = 0; attempt < 13; attempt++)
      tried.push(
        (await signIn(attempt % 2 === 0 ? "first@example.com" : "First@Example.com", `wrong wrong ${attempt}`))
          .statusCode,
      );
    expect(tried.slice(0, 10).every((status) => status === 401)).toBe(true);
    expect(tried.slice(10)).toEqual([429, 429, 429]);
    expect(
      (await signIn("third@example.com", PASSWORD)).statusCode === 200 ||
        (await signIn("fourth@example.com", PASSWORD)).statusCode === 200,
    ).toBe(true);
  });

  it("text that PostgreSQL cannot hold is refused or cleaned, never an error of the keep", async () => {
    const { cookie } = await enter("admin", "admin@example.com");
    const headers = { cookie, origin: ORIGIN };
    for (const [method, url, payload] of [
      ["POST", "/api/people/invite", { role: "agent", team: "a\0b\ud800" }],
      ["PATCH", "/api/people/%00", { team: "x" }],
      ["GET", "/api/audit?actor=%00", undefined],
      ["GET", "/api/audit?from=-271821-04-20", undefined],
      ["GET", "/api/audit?from=yesterday", undefined],
      ["GET", "/api/audit?cursor=zz", undefined],
      ["GET", "/api/quarantine?run=%00", undefined],
      ["GET", "/api/quarantine?cursor=zz", undefined],
      ["GET", "/api/imports/%00", undefined],
      ["GET", "/api/cases?q=%00%ED%A0%80", undefined],
      ["GET", `/api/cases?q=${"1234%20".repeat(180)}`, undefined],
      ["GET", "/api/cases?q=%25_%27%22%5C", undefined],
    ] as const) {
      const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
      expect({ url, status: answer.statusCode }).toEqual({
        url,
        status: expect.toSatisfy((status: number) => status < 500),
      });
    }
    expect(reported).toEqual([]);
  });

  it("a page that watches an import does not keep the server from stopping, and what is set aside lies sealed", async () => {
    const folder = join(stores.folder, "in");
    mkdirSync(folder);
    const line = (place: number) =>
      `${JSON.stringify({ case_id: `w${place}`, opened: "2024-01-02T03:04:05Z", subject: "x", messages: [{ at: "2024-01-02T03:04:05Z", by: "customer", text: "help ".repeat(200) }] })}\n`;
    writeFileSync(
      join(folder, "zzcanaryzz@example.com.jsonl"),
      `{"zzcanaryzz": \n${Array.from({ length: 3000 }, (_, place) => line(place)).join("")}`,
    );
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const { token } = await people.createToken({ role: "lead", name: "t", days: 1 });
    const started = await stores.intake.start(
      { order: { source: "generic", paths: [folder], own: [] }, anyPath: true },
      "lead",
    );
    const seen: string[] = [];
    const ended = new Promise<void>((resolve) => {
      request(
        { port, path: `/api/imports/${started.id}/events`, headers: { authorization: `Bearer ${token}` } },
        (answer) => answer.on("data", (chunk) => seen.push(String(chunk))).on("close", resolve),
      ).end();
    });
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await app.close();
    await ended;
    for (let tries = 0; tries < 1200 && (await stores.intake.get(started.id)).state === "running"; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const run = await stores.intake.get(started.id);
    expect(run).toMatchObject({ state: "done", quarantined: 1, cases: 3000 });
    expect(run.summary?.complete).toBe(false);
    const stored = await stores.control.imports.get(started.id);
    const { items } = await stores.control.imports.quarantined({ limit: 10 });
    const sealed = await stores.control.imports.quarantinedBytes(items[0]?.id ?? "");
    expect(JSON.stringify([stored, items])).not.toContain("zzcanaryzz");
    expect(Buffer.from(sealed ?? []).includes("zzcanaryzz")).toBe(false);
    expect(new TextDecoder().decode(stores.keyring.keepUnseal(sealed as never, "quarantine"))).toContain("zzcanaryzz");
  });
});
