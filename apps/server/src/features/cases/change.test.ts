import { parseId } from "@casekeep/cases";
import type { CaseStore } from "@casekeep/casestore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { MASTER, openStores, person, type TestStores } from "../../testing/stores.ts";
import { intakeService } from "../intake/index.ts";
import { drainAtStart, drainOutbox } from "./change.ts";
import { casesService } from "./service.ts";

const lead = person("lead", "lEaD0123456789abcdefghijklmnop00");
const agent = person("agent", "aGeNt123456789abcdefghijklmnop00");
const other = person("agent", "oThEr123456789abcdefghijklmnop00");
const analyst = person("analyst", "aNaLyst3456789abcdefghijklmnop00");

describe("changing cases in real stores", () => {
  let stores: TestStores;
  beforeAll(async () => {
    stores = await openStores();
    const add = `INSERT INTO "user" (id, name, email, "emailVerified", role, team, active, "createdAt", "updatedAt")
                 VALUES ($1, $1, $1 || '@example.com', true, $2, '', $3, now(), now())`;
    for (const { id, role } of [lead, agent, other, analyst])
      await stores.control.authDatabase.query(add, [id, role, true]);
    await stores.control.authDatabase.query(add, ["gOnE0123456789abcdefghijklmnop00", "agent", false]);
  });
  afterAll(() => stores?.close());

  const make = async (body = "It is broken.") => {
    const { id, version } = await stores.service.create(lead, {
      subject: "Broken",
      body,
      requester: { name: "Ada Quill", email: "ada.quill@example.com", phone: "+49 30 5550123" },
      numbers: ["CASE-77421"],
    });
    return { id, version };
  };
  const row = async (id: string) => {
    const { items } = await stores.service.list(lead, { limit: 200, facets: "none" });
    return items.find((item) => item.id === id);
  };
  const without = (cases: Partial<CaseStore>) =>
    casesService({ ...stores, rules: stores.measures.rules, now: Date.now, cases: { ...stores.cases, ...cases } });
  const text = (visibility: "public" | "internal" | "confidential", body = "text") =>
    ({ body, visibility, by: "agent" }) as const;

  it("finds a case by the number that the keep gave it, or by its page's address, within filters and only where it may be seen", async () => {
    const { id } = await make();
    const ids = async (q: string, more = {}) =>
      (await stores.service.list(agent, { q, limit: 10, ...more })).items.map((item) => item.id);
    for (const q of [id, ` ${id.toUpperCase()} `, `https://keep.example.com/cases/${id}`])
      expect(await ids(q)).toEqual([id]);
    expect(await ids(id, { status: "closed" })).toEqual([]);
    expect(await ids(`${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`)).toEqual([]);
    const order = await make("Order 4006381333931 has not come.");
    expect(await ids("4006381333931")).toEqual([order.id]);
    const page = await stores.service.list(agent, { q: id });
    expect(page.total).toEqual({ value: 1, exact: true });
    expect(page.facets.status).toEqual([{ value: "new", count: 1 }]);
  });

  it("an order that would change nothing moves no version and leaves no entry", async () => {
    const { id, version } = await make();
    const { version: high } = await stores.service.setPriority(agent, id, version, "high");
    const { version: tagged } = await stores.service.setTags(agent, id, high, ["vip", "vip"], []);
    const before = await stores.service.open(agent, id);
    expect(before.tags).toEqual(["vip"]);
    for (const order of [
      () => stores.service.setPriority(agent, id, tagged, "high"),
      () => stores.service.setTags(agent, id, tagged, ["vip"], ["none of it"]),
      () => stores.service.setTags(agent, id, tagged, [], []),
      () => stores.service.setTags(agent, id, tagged, ["new"], ["new"]),
    ])
      await expect(order()).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const after = await stores.service.open(agent, id);
    expect([after.version, after.updatedAt, after.history]).toEqual([tagged, before.updatedAt, before.history]);
    await stores.service.setTags(agent, id, tagged, [], ["vip"]);
    expect((await stores.service.open(agent, id)).tags).toEqual([]);
  });

  it("a long text is redacted in another thread as a short one is here, and nobody waits for it meanwhile", async () => {
    const { id, version } = await make();
    const line = "2026-11-03 10:00:01 worker restarted, mail to grete.lindqvist@example.com was not sent";
    const body = `Please see the log, Ada.\n${Array.from({ length: 2000 }, () => line).join("\n")}`;
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    const { version: written } = await stores.service.write(agent, id, { version, ...text("public", body) });
    clearInterval(turning);
    // Here it would have been one turn.
    expect(turns).toBeGreaterThan(10);
    await stores.service.write(agent, id, { version: written, ...text("public", body.slice(0, 200)) });
    const [, long, short] = (await stores.service.open(agent, id)).conversation;
    expect(short?.body).toMatch(
      /^Please see the log, \[PERSON·[0-9a-z]{8}\]\.\n.*mail to \[EMAIL·[0-9a-z]{8}\] was not sent/,
    );
    expect(long?.body.startsWith(short?.body.slice(0, 130) as string)).toBe(true);
    expect(long?.body).not.toMatch(/grete|lindqvist|Ada/);
    const found = async (q: string) => (await stores.service.list(agent, { q })).items.map((item) => item.id);
    expect(await found("grete.lindqvist@example.com")).toEqual([id]);
  });

  it("of many who change one version at once exactly one succeeds, and the others may repeat", async () => {
    const { id, version } = await make();
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, (_, place) =>
        stores.service.write(agent, id, { version, ...text("public", `by ${place}`) }),
      ),
    );
    const codes = tried.map((one) => (one.status === "fulfilled" ? "ok" : (one.reason as { code: string }).code));
    expect(codes.filter((code) => code === "ok")).toHaveLength(1);
    expect(codes.filter((code) => code === "STALE_VERSION")).toHaveLength(7);
    for (let place = 0; place < 7; place++) {
      const { version: now } = await stores.service.open(agent, id);
      await stores.service.write(agent, id, { version: now, ...text("public", `again ${place}`) });
    }
    const { conversation, history } = await stores.service.open(agent, id);
    expect(conversation).toHaveLength(9);
    expect(history.filter(({ type }) => type === "message")).toHaveLength(9);
  });

  it("a case that somebody opens here goes in as what people write, never after an import's rows", async () => {
    const ways: unknown[] = [];
    const cases: CaseStore = {
      ...stores.cases,
      insert: (batch, options) => {
        ways.push(options?.behind ?? false);
        return stores.cases.insert(batch, options);
      },
    };
    const { control, keyring, pool, folder } = stores;
    const own = { masterKey: MASTER, temp: folder, folders: [], now: Date.now, report: () => undefined };
    const intake = intakeService({ ...own, cases, control, keyring, pool });
    const service = casesService({ ...stores, cases, intake, rules: stores.measures.rules, now: Date.now });
    const { id } = await service.create(lead, { subject: "Urgent", body: "It is on fire." });
    expect((await service.open(lead, id)).conversation).toHaveLength(1);
    expect(ways).toEqual([false]);
  });

  it("a case opened here says in its history who opened it and gave it its first state, whatever id they have", async () => {
    for (const opener of [lead, agent, { ...agent, kind: "token", id: "token:7" } as const]) {
      const order = { subject: "Broken", body: "It broke.", priority: "high", team: "Field" } as const;
      const { id } = await stores.service.create(opener, order);
      const { history } = await stores.service.open(lead, id);
      const byType = Object.fromEntries(history.map(({ type, actor }) => [type, actor]));
      expect(byType).toEqual({ created: opener.id, priority: opener.id, group: opener.id, message: "" });
    }
  });

  it("a stale version is refused as such, also where the change would be none", async () => {
    const { id, version } = await make();
    const { version: solved } = await stores.service.setStatus(agent, id, version, "solved");
    await expect(stores.service.setStatus(other, id, version, "solved")).rejects.toMatchObject({
      code: "STALE_VERSION",
    });
    await expect(stores.service.setStatus(other, id, solved, "solved")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(stores.service.merge(other, id, version, id)).rejects.toMatchObject({ code: "STALE_VERSION" });
    await expect(stores.service.merge(other, id, solved, id)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("every change is an event with its own number, and the page shows them all", async () => {
    const { id, version } = await make();
    const target = await make();
    let now = version;
    const step = async (act: Promise<{ version: number }>) => {
      ({ version: now } = await act);
    };
    await step(stores.service.write(agent, id, { version: now, ...text("public", "Hello"), status: "pending" }));
    await step(stores.service.write(agent, id, { version: now, ...text("internal") }));
    await step(stores.service.setPriority(agent, id, now, "high"));
    await step(stores.service.assign(agent, id, now, { assignee: "me", team: "Second line" }));
    await step(stores.service.setTags(agent, id, now, ["vip", "slow"], []));
    await step(stores.service.setTags(agent, id, now, [], ["slow"]));
    await step(stores.service.merge(agent, id, now, target.id));
    const page = await stores.service.open(agent, id);
    expect(page).toMatchObject({
      status: "closed",
      priority: "high",
      assignee: agent.id,
      team: "Second line",
      tags: ["vip"],
      mergedInto: target.id,
    });
    const local = page.history.filter(({ actor }) => actor === agent.id).map(({ type }) => type);
    expect(local).toEqual([
      "message",
      "status",
      "message",
      "priority",
      "group",
      "assignee",
      "tags",
      "tags",
      "merge",
      "status",
    ]);
    const stored = await stores.cases.open(serviceViewer("changes"), parseId(id) ?? 0n);
    const seqs = stored?.events.filter(({ stream }) => stream === "main").map(({ seq }) => seq) ?? [];
    expect([...seqs].sort((a, b) => a - b)).toEqual(seqs.map((_, place) => place + 1));
    expect((await stores.service.open(agent, target.id)).mergedFrom).toEqual([id]);
    await expect(stores.service.setPriority(agent, id, now, "low")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(stores.service.merge(agent, target.id, target.version, id)).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("a confidential note leaves no trace for those who may not read it", async () => {
    const { id, version } = await make();
    const shown = async (who: typeof agent) => JSON.stringify(await stores.service.open(who, id));
    const listed = async (who: typeof agent, q?: string) =>
      JSON.stringify(await stores.service.list(who, { ...(q ? { q } : {}), limit: 200 }));
    const before = await Promise.all([
      shown(other),
      shown(analyst),
      listed(other),
      listed(other, "quokka"),
      listed(other, "zoe.marsh@example.net"),
    ]);
    const agents = await stores.cases.agents(serviceViewer("changes"));
    const noted = await stores.service.write(agent, id, {
      version: 9_999,
      ...text("confidential", "quokka zoe.marsh@example.net"),
    });
    expect(noted.version).toBe(version);
    const after = await Promise.all([
      shown(other),
      shown(analyst),
      listed(other),
      listed(other, "quokka"),
      listed(other, "zoe.marsh@example.net"),
    ]);
    expect(after).toEqual(before);
    expect(await stores.cases.agents(serviceViewer("changes"))).toEqual(agents);
    expect((await stores.service.open(agent, id)).conversation.at(-1)).toMatchObject({ visibility: "confidential" });
    expect(await listed(agent, "quokka")).toContain(id);
    expect(await listed(lead, "zoe.marsh@example.net")).toContain(id);
    // Whoever holds the case may read it, and no longer when it is somebody else's.
    const taken = await stores.service.assign(other, id, version, { assignee: "me" });
    expect((await stores.service.open(other, id)).conversation).toHaveLength(2);
    expect(await listed(other, "zoe.marsh@example.net")).toContain(id);
    await stores.service.assign(other, id, taken.version, { assignee: null });
    expect((await stores.service.open(other, id)).conversation).toHaveLength(1);
    await expect(stores.service.write(analyst, id, { version, ...text("confidential") })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("a case is given only to somebody who can hold it", async () => {
    const { id, version } = await make();
    const no = [
      "nobody",
      "zoe.marsh@example.net",
      "Zoe Marsh",
      "PetraMuellerHamburg",
      analyst.id,
      "gOnE0123456789abcdefghijklmnop00",
      "\0",
      "token:1",
      "",
    ];
    for (const assignee of no.filter(Boolean))
      await expect(stores.service.assign(lead, id, version, { assignee })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    const given = await stores.service.assign(lead, id, version, { assignee: other.id });
    expect((await row(id))?.assignee).toBe(other.id);
    await stores.service.assign(lead, id, given.version, { assignee: "agent·k7f2q9xa", team: "zoe.marsh@example.net" });
    expect(await row(id)).toMatchObject({ assignee: "agent·k7f2q9xa", team: expect.stringMatching(/^\[EMAIL·/) });
  });

  it("is found by address, phone and case number however they are written, and nothing of them is stored", async () => {
    const { id, version } = await make("Write to ada.quill@example.com or call 030 5550123.");
    await stores.service.write(agent, id, {
      version,
      ...text("public", "Dear Ada Quill, ada.quill@example.com noted."),
    });
    for (const q of ["ADA.QUILL@example.com", "+49 30 555 01 23", "CASE-77421", "case-77421"])
      expect({
        q,
        found: (await stores.service.list(agent, { q, limit: 200 })).items.some((item) => item.id === id),
      }).toEqual({ q, found: true });
    expect(JSON.stringify(await stores.service.open(lead, id))).not.toMatch(/quill|5550123/i);
  });

  it("what a crash left in the outbox is written at the next start, once, in order, and newest wins", async () => {
    const { id, version } = await make();
    const gone = without({
      insert: async () => {
        throw Object.assign(new Error("gone"), { code: "STORE_UNAVAILABLE" });
      },
    });
    await expect(gone.setStatus(agent, id, version, "hold")).rejects.toMatchObject({ code: "SHOWN_LATER" });
    expect((await stores.service.open(agent, id)).status).toBe("new");
    // Repeating it meanwhile is refused, not done twice.
    await expect(stores.service.setStatus(agent, id, version, "hold")).rejects.toMatchObject({ code: "STALE_VERSION" });
    const [left] = await stores.control.changes.pending();
    expect(await drainOutbox(stores.control, stores.cases)).toBe(1);
    const page = await stores.service.open(agent, id);
    expect(page).toMatchObject({ status: "hold", version: version + 1 });
    await stores.service.setStatus(agent, id, version + 1, "solved");
    // The old batch once more, as after a crash between writing and removing it.
    await stores.cases.insert({ blocks: left?.blocks ?? [] });
    expect(await stores.service.open(agent, id)).toMatchObject({ status: "solved", version: version + 2 });
    expect(await drainOutbox(stores.control, stores.cases)).toBe(0);
    expect((await stores.service.open(agent, id)).history.filter(({ type }) => type === "status")).toHaveLength(2);
  });

  it("where the disk is full nothing is taken, and the keep opens all the same with what waits", async () => {
    const { id, version } = await make();
    const full = async () => {
      throw Object.assign(new Error("full"), { code: "DISK_FULL" });
    };
    const note = () => without({ writable: full }).write(agent, id, { version, ...text("public", "once") });
    await expect(note()).rejects.toMatchObject({ code: "DISK_FULL" });
    expect(await stores.control.changes.pending()).toEqual([]);
    await stores.service.write(agent, id, { version, ...text("public", "once") });
    expect((await stores.service.open(agent, id)).conversation).toHaveLength(2);
    // Full only once it was taken: told so, and there as soon as there is room.
    const late = without({ insert: full }).setStatus(agent, id, version + 1, "hold");
    await expect(late).rejects.toMatchObject({ code: "SHOWN_LATER" });
    const reported: unknown[] = [];
    await drainAtStart(stores.control, { insert: full }, (error) => reported.push(error));
    expect(reported).toHaveLength(1);
    await drainAtStart(stores.control, stores.cases, (error) => reported.push(error));
    expect(await stores.service.open(agent, id)).toMatchObject({ status: "hold", version: version + 2 });
    expect(reported).toHaveLength(1);
  });

  it("cases measured anew lose nothing that is changed meanwhile, however often that happens", async () => {
    const { id, version } = await make();
    let now = version;
    for (let round = 0; round < 4; round++) {
      const minutes: [number, number][] = [[480 + round, 1000]];
      const days = Object.fromEntries(["1", "2", "3"].map((day) => [day, minutes]));
      const changing = stores.service.setStatus(agent, id, now, round % 2 === 0 ? "hold" : "open");
      await stores.measures.set({ tz: "UTC", days, holidays: [] });
      ({ version: now } = await changing);
      await stores.measures.settled();
      expect(await stores.service.open(agent, id)).toMatchObject({
        version: now,
        status: round % 2 === 0 ? "hold" : "open",
      });
    }
    expect(await stores.control.settings.get("measures.pending")).toBe(false);
    expect(stores.reported).toEqual([]);
  });

  it("a change between reading and writing of a measuring wins", async () => {
    const { id, version } = await make();
    const { openMeasures } = await import("../analytics/index.ts");
    let now = version;
    const slow = await openMeasures({
      control: stores.control,
      pool: () => stores.pool,
      report: (error) => stores.reported.push(error),
      now: Date.now,
      cases: () => ({
        ...stores.cases,
        histories: async (...asked) => {
          const page = await stores.cases.histories(...asked);
          if (page.length > 0)
            ({ version: now } = await stores.service.setPriority(agent, id, now, now % 2 ? "low" : "high"));
          return page;
        },
      }),
    });
    for (let round = 0; round < 3; round++) {
      await slow.set({ tz: "UTC", days: { 1: [[540, 1000 + round]] }, holidays: [] });
      await slow.settled();
      expect(await stores.service.open(agent, id)).toMatchObject({ version: now });
    }
    expect(stores.reported).toEqual([]);
    await stores.service.setStatus(agent, id, now, "solved");
  });
});
