import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import type { PeopleService } from "./features/people/index.ts";
import type { SealService } from "./features/seal/index.ts";
import type { App } from "./http/server.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { testGuard } from "./testing/guard.ts";
import { openStores, type TestStores } from "./testing/stores.ts";

const ORIGIN = "http://localhost:7300";

describe("what a script may get wrong", () => {
  let stores: TestStores;
  let app: App;
  let people: PeopleService;

  beforeAll(async () => {
    stores = await openStores();
    const config = { origin: ORIGIN, organisation: "Example", log: "silent", host: "127.0.0.1", port: 7300 };
    const derived = { auth: stores.keyring.derive("auth"), queue: new Uint8Array(32) };
    const kernel = { ...stores, config: { ...config, securityContacts: [] }, derived, report: () => undefined };
    ({ app, people } = await buildApp(kernel as unknown as Kernel, {
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

  const asking = async (role: Parameters<PeopleService["createToken"]>[0]["role"]) => {
    const { token } = await people.createToken({ role, name: "t", days: 1 });
    const headers = { authorization: `Bearer ${token}` };
    return async (method: "GET" | "POST" | "PATCH", url: string, payload?: object) => {
      const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
      return { status: answer.statusCode, body: answer.json() };
    };
  };
  const refused = (status: number, body: { error: { message: string } }, word: RegExp) => {
    expect(status).toBe(400);
    expect(body.error.message).toMatch(word);
  };

  it.each([
    ["/api/cases?statuss=open", /statuss/],
    ["/api/metrics/volume?produkt=Mail", /produkt/],
    ["/api/cases?status=opne", /'status' takes new, open, pending/],
    ["/api/cases?priority=P1", /'priority' takes low, normal/],
    ["/api/metrics/volume?status=opne", /'status' takes/],
    ["/api/cases?from=2026-02-30", /'from' is neither/],
    ["/api/metrics/backlog?at=2026-11-31", /'at' is neither/],
    ["/api/metrics/backlog?at=2026-02-30T10:00", /'at' is neither/],
    ["/api/metrics/backlog?at=2100-01-01", /'at' lies in the future/],
    ["/api/metrics/backlog?by=month&at=2100-01-01T00:00", /'at' lies in the future/],
    ["/api/cases?facets=statuss", /facets: some of status/],
  ])("%s is refused with the name of what is wrong, not answered for all cases", async (url, word) => {
    const analyst = await asking("analyst");
    const { status, body } = await analyst("GET", url);
    refused(status, body, word);
  });

  it("an instant without a zone is UTC, and a moment that only another clock has not reached yet is now", async () => {
    const analyst = await asking("analyst");
    const agent = await asking("agent");
    const made = (await agent("POST", "/api/cases", { subject: "When", body: "It stopped." })).body;
    const { createdAt } = (await analyst("GET", `/api/cases/${made.id}`)).body;
    const listed = async (from: string) =>
      (await analyst("GET", `/api/cases?facets=none&from=${encodeURIComponent(from)}`)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    const [bare, later] = [createdAt.slice(0, -1), new Date(Date.parse(createdAt) + 60_000).toISOString().slice(0, -1)];
    for (const same of [bare, bare.replace("T", " "), `${bare}+00:00`, `${bare} 00:00`])
      expect(await listed(same), same).toContain(made.id);
    for (const after of [later, `${bare}-01:00`]) expect(await listed(after), after).not.toContain(made.id);
    const soon = new Date(Date.now() + 5 * 60_000).toISOString();
    expect((await analyst("GET", `/api/metrics/backlog?at=${soon}`)).status).toBe(200);
    const { from } = Object.fromEntries(
      (await analyst("GET", "/api/openapi.json")).body.paths["/api/cases"].get.parameters.map(
        ({ name, description }: { name: string; description: string }) => [name, description],
      ),
    );
    expect(from).toMatch(/without one it is UTC/);
  });

  it("a misspelt field of a body changes nothing and is named", async () => {
    const admin = await asking("admin");
    const before = (await admin("GET", "/api/cases?facets=none")).body.total;
    const { status, body } = await admin("POST", "/api/cases", { subject: "x", body: "y", chanel: "email" });
    refused(status, body, /chanel/);
    expect((await admin("GET", "/api/cases?facets=none")).body.total).toEqual(before);
    const change = await admin("PATCH", "/api/people/nobody", { actve: false });
    refused(change.status, change.body, /actve/);
  });

  it("a search finds the same in a body as in an address, for the same people, and refuses the same", async () => {
    const [agent, analyst] = [await asking("agent"), await asking("analyst")];
    for (const subject of ["Plotter jams", "Plotter whirrs"])
      expect((await agent("POST", "/api/cases", { subject, body: "As on Monday." })).status).toBe(201);
    const asked = { q: "plotter", facets: "status", limit: 1 };
    const address = "q=plotter&facets=status";
    const page = (await analyst("GET", `/api/cases?${address}&limit=1`)).body;
    expect(page.total.value).toBe(2);
    expect(await analyst("POST", "/api/cases/search", asked)).toEqual({ status: 200, body: page });
    const rest = await analyst("POST", "/api/cases/search", { ...asked, cursor: page.next });
    expect(rest.body.items).toHaveLength(1);
    expect(await analyst("POST", "/api/cases/search/count", { q: "plotter", facets: "status" })).toEqual(
      await analyst("GET", `/api/cases/count?${address}`),
    );
    for (const path of ["/api/cases/search", "/api/cases/search/count"]) {
      const misspelt = await analyst("POST", path, { q: "plotter", statuss: "open" });
      refused(misspelt.status, misspelt.body, /statuss/);
      const none = await asking("security");
      expect((await none("POST", path, { q: "plotter" })).status).toBe((await none("GET", "/api/cases")).status);
    }
  });

  it("a text of blanks is no reply, and no case", async () => {
    const agent = await asking("agent");
    const made = await agent("POST", "/api/cases", { subject: "Broken", body: "It is broken." });
    expect(made.status).toBe(201);
    const { id, version } = made.body;
    const blank = await agent("POST", `/api/cases/${id}/messages`, { version, body: " \n\t " });
    refused(blank.status, blank.body, /body: holds no text/);
    for (const order of [
      { subject: " ", body: "It is broken." },
      { subject: "Broken", body: "\n" },
    ]) {
      const { status, body } = await agent("POST", "/api/cases", order);
      refused(status, body, /holds no text/);
    }
    expect((await agent("GET", `/api/cases/${id}`)).body.metrics.firstReply).toBeNull();
  });

  it("times of the audit trail are read as those of cases are", async () => {
    const privacy = await asking("privacy");
    for (const from of ["-1", "1.5", "2026-02-30", "yesterday", "1960-01-01"]) {
      const { status, body } = await privacy("GET", `/api/audit?from=${from}`);
      refused(status, body, /from: is neither a date nor an instant/);
    }
    expect((await privacy("GET", "/api/audit?from=2100-01-01")).body.items).toEqual([]);
    const found = await privacy("GET", "/api/audit?from=2020-01-01T00:00:00%2B02:00&to=2100-01-01&limit=1");
    expect(found.body.items).toHaveLength(1);
  });

  it("a place in a list that was never given is refused, not taken for its beginning", async () => {
    const security = await asking("security");
    for (const list of ["findings", "changes"]) {
      const { status, body } = await security("GET", `/api/guard/${list}?before=abc`);
      expect({ list, status, code: body.error?.code }).toEqual({ list, status: 400, code: "BAD_CURSOR" });
    }
  });

  it("the audit trail is verified by those who read it, and by nobody else", async () => {
    for (const role of ["analyst", "agent", "lead"] as const)
      expect((await (await asking(role))("GET", "/api/audit/verify")).status).toBe(403);
    const privacy = await asking("privacy");
    const first = await privacy("GET", "/api/audit/verify");
    expect(first).toMatchObject({ status: 200, body: { ok: true, breaks: 0, broken: [], earlierFits: null } });
    const { head } = first.body;
    const again = await privacy("GET", `/api/audit/verify?head=${head}`);
    expect(again.body).toMatchObject({ ok: true, earlierFits: true });
    // The question is a record too.
    expect(again.body.records).toBe(first.body.records + 1);
    const other = `${head.split(":")[0]}:${"0".repeat(64)}`;
    expect((await privacy("GET", `/api/audit/verify?head=${other}`)).body).toMatchObject({ ok: false, breaks: 0 });
    refused(
      (await privacy("GET", "/api/audit/verify?head=x")).status,
      (await privacy("GET", "/api/audit/verify?head=x")).body,
      /NUMBER:HASH/,
    );
  });

  it("one altered letter of the trail is named by the record's number", async () => {
    const security = await asking("security");
    await security("GET", "/api/audit?limit=1");
    const { body } = await security("GET", "/api/audit?action=audit.read&limit=1");
    const [{ seq }] = body.items;
    const database = stores.control.authDatabase;
    await database.query("ALTER TABLE audit DISABLE TRIGGER USER");
    try {
      await database.query("UPDATE audit SET object = 'x' WHERE seq = $1", [seq]);
      await database.query("ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_is_linked");
      const found = await security("GET", "/api/audit/verify");
      expect(found.body).toMatchObject({ ok: false, breaks: 1, broken: [{ seq, after: seq - 1 }] });
    } finally {
      await database.query("ALTER TABLE audit ENABLE TRIGGER USER");
    }
  });
});
