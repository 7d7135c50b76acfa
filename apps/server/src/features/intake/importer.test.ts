import { formatId, type Visibility } from "@casekeep/cases";
import type { Quarantined, SourceCase, SourceItem } from "@casekeep/connectors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer, viewerOf } from "../../access/index.ts";
import { at, itemsOf, recordOf, said } from "../../testing/record.ts";
import { openStores, person, type TestStores } from "../../testing/stores.ts";
import { caseIdOf } from "./identity.ts";
import { type ImporterHooks, type ImporterPorts, importItems } from "./importer.ts";
import { PrepareFailed } from "./pool.ts";
import { diskSpool } from "./spool.ts";

const PLAIN = { filter: {}, words: [], phrases: [], blind: [], sort: "updated", limit: 50, facets: [] } as const;
const agent = person("lead", "lEaD0123456789abcdefghijklmnop00");

describe("importing into real stores", () => {
  let stores: TestStores;
  beforeAll(async () => {
    stores = await openStores();
  });
  afterAll(() => stores?.close());

  const ports = (over: Partial<ImporterPorts> = {}): ImporterPorts => ({
    cases: stores.cases,
    keys: stores.control.personKeys,
    changes: stores.control.changes,
    keyring: stores.keyring,
    pool: stores.pool,
    viewer: serviceViewer("intake"),
    later: diskSpool(`${stores.folder}/later-${Math.random()}`, 0),
    asOf: Date.now(),
    ...over,
  });
  const hooks = (over: Partial<ImporterHooks> = {}): ImporterHooks => ({
    seen: () => undefined,
    committed: async () => undefined,
    setAside: () => undefined,
    signal: new AbortController().signal,
    ...over,
  });
  const run = (records: SourceCase[], over: Partial<ImporterPorts> = {}, with_: Partial<ImporterHooks> = {}) =>
    importItems(itemsOf(records), ports(over), hooks(with_));
  const idOf = (record: SourceCase) => caseIdOf(stores.keyring, record.source, record.id, record.createdAt);
  const open = async (record: SourceCase) => {
    const found = await stores.cases.open(serviceViewer("intake"), idOf(record));
    if (!found) throw new Error("not stored");
    return found;
  };

  it("the same records twice change nothing", async () => {
    const records = [recordOf("same-1"), recordOf("same-2")];
    expect(await run(records)).toMatchObject({ created: 2, updated: 0, unchanged: 0, cases: 2 });
    const before = await open(records[0] as SourceCase);
    expect(await run(records)).toMatchObject({ created: 0, updated: 0, unchanged: 2, cases: 2 });
    expect((await open(records[0] as SourceCase)).ver).toBe(before.ver);
  });

  it("counts are right when many batches run side by side", async () => {
    const records = Array.from({ length: 2100 }, (_, place) => recordOf(`many-${place}`));
    expect(await run(records)).toMatchObject({ created: 2100, cases: 2100, messages: 2100, unchanged: 0 });
    expect(await run([...records, recordOf("many-more")])).toMatchObject({ created: 1, unchanged: 2100, cases: 2101 });
  });

  it("a record that changed at its source keeps what happened to the case here", async () => {
    const first = recordOf("both", { tags: ["old"], messages: [said("m1", 0, "one"), said("m2", 1, "two")] });
    await run([first]);
    const id = formatId(idOf(first));
    let { version } = (await open(first)).row;
    ({ version } = await stores.service.write(agent, id, {
      version,
      body: "our own answer",
      visibility: "public",
      by: "agent",
    }));
    ({ version } = await stores.service.setTags(agent, id, version, ["here"], []));
    ({ version } = await stores.service.assign(agent, id, version, { assignee: "me" }));
    await stores.service.write(agent, id, { version, body: "between us", visibility: "confidential", by: "agent" });
    const second = { ...first, subject: "Changed", messages: [said("m1", 0, "one"), said("m3", 2, "three")] };
    expect(await run([second])).toMatchObject({ updated: 1 });

    const now = await open(first);
    expect(now.messages.map(({ body }) => body)).toEqual(["one", "three", "our own answer", "between us"]);
    expect(now.row).toMatchObject({ subject: "Changed", assignee: agent.id, tags: ["old", "here"], publicMessages: 3 });
    expect(now.events.filter(({ origin }) => origin === "local").map(({ type }) => type)).toEqual([
      "message",
      "tags",
      "assignee",
      "message",
    ]);
    const numbers = now.events.map(({ stream, seq }) => `${stream} ${seq}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(now.row.version).toBeGreaterThan(version);
    await stores.service.setStatus(agent, id, now.row.version, "solved");
    expect((await open(first)).row.status).toBe("solved");
  });

  it("a change that a person makes while its record is replaced is in the case afterwards", async () => {
    const first = recordOf("race");
    await run([first]);
    const id = formatId(idOf(first));
    const { version } = (await open(first)).row;
    // The person is faster by a hair: after the importer has looked, before it has its place.
    let once = false;
    const cases = {
      ...stores.cases,
      open: async (...asked: Parameters<typeof stores.cases.open>) => {
        const found = await stores.cases.open(...asked);
        if (!once) {
          once = true;
          await stores.service.setStatus(agent, id, version, "hold");
          await stores.service.write(agent, id, {
            version: version + 1,
            body: "mine",
            visibility: "public",
            by: "agent",
          });
        }
        return found;
      },
    };
    const second = { ...first, messages: [said("m1", 0, "one"), said("m2", 1, "two"), said("m3", 2, "three")] };
    await run([second], { cases });
    const now = await open(first);
    expect(now.row).toMatchObject({ status: "hold", publicMessages: 4 });
    expect(now.events.filter(({ origin }) => origin === "local").map(({ type }) => type)).toEqual([
      "status",
      "message",
    ]);
    expect(now.messages).toHaveLength(4);
    await stores.service.setStatus(agent, id, now.row.version, "solved");
  });

  it("by a value that its source no longer holds, or holds for fewer people, a case is found no more", async () => {
    const [gone, hidden, kept] = ["gone@mail.example", "hidden@mail.example", "kept@mail.example"];
    const analyst = viewerOf(person("analyst", "aNaLyst23456789abcdefghijklmnop0"));
    const found = async (value: string, viewer = analyst) => {
      const hashes = stores.keyring.blindAll("email", value);
      const { items } = await stores.cases.list(viewer, { ...PLAIN, blind: [hashes] });
      return items.map(({ id }) => id);
    };
    const record = (...bodies: readonly [string, Visibility][]) =>
      recordOf("values", { messages: bodies.map(([body, visibility], n) => said(`m${n}`, n, body, { visibility })) });
    const first = record([`Mail ${gone} or ${kept}.`, "public"], [`And ${hidden}.`, "public"]);
    await run([first]);
    const id = formatId(idOf(first));
    for (const value of [gone, hidden, kept]) expect(await found(value)).toEqual([id]);
    await run([record([`Mail ${kept}.`, "public"], [`And ${hidden}.`, "confidential"])]);
    expect(await Promise.all([gone, hidden, kept].map((value) => found(value)))).toEqual([[], [], [id]]);
    expect(await found(hidden, serviceViewer("intake"))).toEqual([id]);
    // What somebody here wrote keeps it.
    const { version } = (await open(first)).row;
    const reply = { body: `We wrote to ${kept}.`, visibility: "public", by: "agent" } as const;
    await stores.service.write(agent, id, { version, ...reply });
    await run([record(["Mail me.", "public"])]);
    expect(await Promise.all([hidden, kept].map((value) => found(value, serviceViewer("intake"))))).toEqual([[], [id]]);
  });

  it("an earlier state of a record changes nothing after a later one, whatever the order of exports", async () => {
    const stamped = (minute: number, more: Partial<SourceCase> = {}) =>
      recordOf("stamped", { updatedAt: at(minute), stamped: true, ...more });
    await run([stamped(5, { status: "solved", messages: [said("m1", 0, "one"), said("m2", 1, "two")] })]);
    expect(await run([stamped(3)])).toMatchObject({ created: 0, updated: 0, unchanged: 1, older: 1, cases: 1 });
    expect((await open(stamped(5))).row).toMatchObject({ status: "solved", publicMessages: 2 });
    // Who does not say when the record changed is taken at their word, and so is what is as young.
    expect(await run([recordOf("stamped", { updatedAt: at(3), status: "hold" })])).toMatchObject({
      updated: 1,
      older: 0,
    });
    expect(await run([stamped(3)])).toMatchObject({ updated: 1, older: 0 });
    expect(await run([stamped(6, { status: "pending" })])).toMatchObject({ updated: 1, older: 0 });
    expect((await open(stamped(6))).row.status).toBe("pending");
  });

  it("a change that waits in the outbox is waited for, not written over", async () => {
    const first = recordOf("outbox");
    await run([first]);
    const id = formatId(idOf(first));
    const { version } = (await open(first)).row;
    let arrive: (() => void) | undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { casesService } = await import("../cases/index.ts");
    const slow = casesService({
      ...stores,
      rules: stores.measures.rules,
      now: Date.now,
      cases: {
        ...stores.cases,
        insert: async (batch) => {
          await arrived;
          return stores.cases.insert(batch);
        },
      },
    });
    const changing = slow.setStatus(agent, id, version, "pending");
    while ((await stores.control.changes.pending()).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const importing = run([{ ...first, subject: "Later" }]);
    setTimeout(() => arrive?.(), 300);
    await Promise.all([changing, importing]);
    const now = await open(first);
    expect(now.row).toMatchObject({ subject: "Later", status: "pending" });
    expect(now.row.version).toBe(version + 2);
  });

  it("a replacement that cannot be prepared is set aside, and the case can still be changed", async () => {
    const first = recordOf("broken");
    await run([first]);
    const before = await open(first);
    const aside: Quarantined[] = [];
    const pool = { ...stores.pool, prepare: () => Promise.reject(new PrepareFailed("broken")) };
    const counts = await run([{ ...first, subject: "No" }], { pool }, { setAside: (item) => aside.push(item) });
    expect(counts).toMatchObject({ updated: 0, cases: 1 });
    expect(aside.map(({ reason }) => reason)).toEqual(["could not be redacted"]);
    const { row } = await open(first);
    expect(row).toEqual(before.row);
    await stores.service.setStatus(agent, formatId(row.id), row.version, "solved");
  });

  it("one record that cannot be prepared takes no other with it and does not count as created", async () => {
    const aside: Quarantined[] = [];
    const pool = {
      ...stores.pool,
      prepare: (order: Parameters<typeof stores.pool.prepare>[0]) =>
        order.incoming.some(({ record }) => record.id === "bad-3")
          ? Promise.reject(new PrepareFailed("broken"))
          : stores.pool.prepare(order),
    };
    const records = ["bad-1", "bad-2", "bad-3", "bad-4", "bad-5"].map((id) => recordOf(id));
    const counts = await run(records, { pool }, { setAside: (item) => aside.push(item) });
    expect(counts).toMatchObject({ created: 4, cases: 5 });
    expect(aside).toHaveLength(1);
    for (const record of records.filter(({ id }) => id !== "bad-3")) await open(record);
  });

  it("a merge finds its target whether that comes before, after, or only in a later import", async () => {
    const target = recordOf("kept");
    const early = recordOf("gone-early", { mergedInto: "kept", status: "closed" });
    const late = recordOf("gone-late", { mergedInto: "kept", status: "closed" });
    expect(await run([early, target, late])).toMatchObject({ created: 3 });
    for (const record of [early, late]) expect((await open(record)).row.mergedInto).toBe(idOf(target));
    expect([...(await open(target)).mergedFrom].sort()).toEqual([idOf(early), idOf(late)].sort());

    const missing = recordOf("still-to-come");
    const waiting = recordOf("gone-waiting", { mergedInto: missing.id, status: "closed" });
    expect(await run([waiting])).toMatchObject({ created: 1 });
    expect((await open(waiting)).row.mergedInto).not.toBe(idOf(missing));
    expect(await run([waiting])).toMatchObject({ unchanged: 1, updated: 0 });
    expect(await run([missing, waiting])).toMatchObject({ created: 1, updated: 1 });
    expect((await open(waiting)).row.mergedInto).toBe(idOf(missing));
    expect(await run([missing, waiting])).toMatchObject({ unchanged: 2 });
  });

  it("a record that comes twice in one import is the later one, without remains of the earlier", async () => {
    const earlier = recordOf("twice", {
      messages: [said("m1", 0, "one"), said("m2", 1, "two"), said("m3", 2, "three")],
    });
    const later = { ...earlier, messages: [said("m1", 0, "one")] };
    const between = Array.from({ length: 500 }, (_, place) => recordOf(`between-${place}`));
    await run([earlier, ...between, later]);
    const now = await open(earlier);
    expect(now.messages.map(({ body }) => body)).toEqual(["one"]);
    expect(now.events.filter(({ type }) => type === "message")).toHaveLength(1);
  });

  it("a record whose creation is told otherwise later is the same case, with the time and what happened to it here", async () => {
    const minute = recordOf("exact", { messages: [said("m1", 0, "one")] });
    await run([minute]);
    const { version } = (await open(minute)).row;
    const body = { body: "our own answer", visibility: "public", by: "agent" } as const;
    await stores.service.write(agent, formatId(idOf(minute)), { version, ...body });
    const told = [said("m1", 0, "one"), said("m2", 1, "two")];
    const others = [
      ["Told to the second", minute.createdAt + 31_000],
      ["Told as a day earlier", minute.createdAt - 86_400_000],
    ] as const;
    for (const [subject, createdAt] of others) {
      const exact = { ...minute, createdAt, subject, messages: told };
      expect(await run([exact])).toMatchObject({ created: 0, updated: 1, cases: 1 });
      expect(await run([exact])).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
      expect(await stores.cases.open(serviceViewer("intake"), idOf(exact))).toBeUndefined();
      const now = await open(minute);
      expect(now.row).toMatchObject({ subject, createdAt: minute.createdAt });
      expect(now.messages.map(({ body }) => body)).toEqual(["one", "two", "our own answer"]);
    }
    // Another case of the same source that names it is another case.
    const other = recordOf("exact-2", { createdAt: minute.createdAt + 31_000, mergedInto: "exact" });
    expect(await run([other])).toMatchObject({ created: 1, updated: 0 });
    // Twice in one file: the later one.
    const twice = [recordOf("exact-3"), recordOf("exact-3", { createdAt: minute.createdAt + 1000, subject: "Later" })];
    expect(await run(twice)).toMatchObject({ created: 1, cases: 1 });
  });

  it("a record without a requester has a key of its own and can be replaced", async () => {
    const { requester: _, ...anonymous } = recordOf("nobody", {
      messages: [said("m1", 0, "call +49 30 5550199", { author: { id: "x" } })],
    });
    await run([anonymous]);
    const now = await open(anonymous);
    expect(now.row.requester).toBe("");
    expect(now.messages[0]?.body).not.toContain("5550199");
    expect(await run([{ ...anonymous, subject: "Again" }])).toMatchObject({ updated: 1 });
  });

  it("what is set aside is handed over while it is read, not held until the end", async () => {
    async function* endless(): AsyncGenerator<SourceItem> {
      const raw = new Uint8Array(1024 * 1024);
      for (let line = 0; line < 40; line++)
        yield { kind: "quarantined", quarantined: { file: "a.jsonl", line, reason: "truncated JSON", raw } };
    }
    let held = 0;
    let most = 0;
    await importItems(
      endless(),
      ports(),
      hooks({
        setAside: () => {
          most = Math.max(most, ++held);
        },
        committed: async () => {
          held = 0;
        },
      }),
    );
    expect(held).toBe(0);
    expect(most).toBeLessThan(20);
  });

  it("an import that is stopped leaves nothing working behind", async () => {
    const abort = new AbortController();
    let working = 0;
    const pool = {
      ...stores.pool,
      prepare: async (order: Parameters<typeof stores.pool.prepare>[0]) => {
        working++;
        return stores.pool.prepare(order).finally(() => working--);
      },
    };
    const records = Array.from({ length: 1500 }, (_, place) => recordOf(`stopped-${place}`));
    let seen = 0;
    const stopped = run(
      records,
      { pool },
      {
        signal: abort.signal,
        seen: () => {
          if (++seen === 900) abort.abort();
        },
      },
    );
    await expect(stopped).rejects.toThrow();
    expect(working).toBe(0);
  });
});
