import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { importHere } from "../../testing/older-import.ts";
import { at, recordOf, said } from "../../testing/record.ts";
import { MASTER, openStores, person, type TestStores } from "../../testing/stores.ts";
import { type QualityService, qualityService } from "./service.ts";

/** The older release whose misses the second detector is to find. */
vi.mock("@casekeep/redact", async (load) => {
  const now = await load<typeof import("@casekeep/redact")>();
  const { olderRelease } = await import("../../testing/older.ts");
  return { ...now, ...olderRelease(now) };
});

const privacy = person("privacy", "pRiVacY23456789abcdefghijklmnop0");
const security = person("security", "sEcUrity3456789abcdefghijklmnop0");
const admin = person("admin", "aDmIn012345678abcdefghijklmnop00");
const LEAK = "quillonvarga @contoso com";

const records = (count: number, subject = "Question") =>
  Array.from({ length: count }, (_, place) =>
    recordOf(`r${place}`, {
      createdAt: at(place * 60),
      updatedAt: at(place * 60),
      subject,
      language: place % 3 === 0 ? "de" : "en",
      requester: { id: `c${place}` },
      messages: [
        said(
          "m1",
          place * 60,
          place % 10 === 4
            ? `Please write to ${LEAK} today.${place === 4 ? ` To ${LEAK}, I said.` : ""}`
            : "The printer does not print.",
          {
            author: { id: `c${place}` },
          },
        ),
        said("m2", place * 60 + 5, place === 14 ? `Her mail is ${LEAK} I think.` : "We have sent a new cable.", {
          by: "agent",
          author: { id: "a1" },
          visibility: place === 14 ? "confidential" : "public",
        }),
      ],
    }),
  );

describe("samples of what is stored, read by a second detector", () => {
  const COUNT = 60;
  /** A sample as large as what is stored reads every message. */
  const EVERY = 2 * COUNT + 1;
  let stores: TestStores;
  let quality: QualityService;
  beforeAll(async () => {
    stores = await openStores();
    quality = qualityService({
      ...stores,
      masterKey: MASTER,
      report: (error) => void stores.reported.push(error),
      // There are many small runs here: starting a thread takes longer than its part of one.
      threads: 1,
    });
    await quality.resume();
    await importHere(stores, records(COUNT));
  });
  afterAll(async () => {
    await quality?.close();
    await stores?.close();
  });

  const finished = async (budget: number) => {
    const { id } = await quality.residuals.start({ budget }, "test");
    for await (const _ of quality.residuals.watch(id, new AbortController().signal));
    return quality.residuals.get(id);
  };
  const bodies = async () =>
    (await stores.cases.texts(serviceViewer("quality"), 0n, 1000)).flatMap(({ messages }) =>
      messages.map(({ row }) => row.body as string),
    );
  const leaking = async () => (await bodies()).filter((body) => body.includes("@contoso")).length;

  it("suspects what the first one missed, and says so by stratum and for all, with the bound", async () => {
    await quality.residuals.setPolicy({ withholdAt: null, daily: 0 });
    const run = await finished(EVERY);
    expect(stores.reported).toEqual([]);
    expect(run).toMatchObject({ state: "done", withheld: 0 });
    expect(run.texts).toBe(run.textsTotal);
    const { rows, all, suspects, version } = await quality.overview(privacy);
    expect(suspects.open).toBeGreaterThanOrEqual(7);
    expect(rows.map(({ stratum }) => `${stratum?.version} ${stratum?.language} ${stratum?.source}`)).toEqual([
      `${version} de generic`,
      `${version} en generic`,
    ]);
    expect(rows.reduce((sum, { messages }) => sum + messages, 0)).toBe(2 * COUNT);
    for (const row of [...rows, all]) {
      expect(row.sampled).toBeGreaterThan(0);
      expect(row.estimate).toBeLessThanOrEqual(row.upper);
      expect(row.upper).toBeGreaterThan(7 / (2 * COUNT));
      expect(row.upper).toBeLessThan(1);
    }
    expect(all.confirmed).toBe(0);
    expect(await leaking()).toBe(7);
  });

  it("does not tell those who may not see a confidential note that something was found in one", async () => {
    const of = async (who: typeof privacy) => (await quality.residuals.suspects(who, { limit: 100 })).items;
    const [every, some] = [await of(privacy), await of(admin)];
    const hidden = every.filter((one) => !some.some(({ id }) => id === one.id));
    expect(hidden.length).toBeGreaterThan(0);
    const total = async (who: typeof privacy) => (await quality.overview(who)).suspects.open;
    expect((await total(privacy)) - (await total(admin))).toBe(hidden.length);
    for (const { id } of hidden) {
      await expect(quality.residuals.suspect(admin, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect((await quality.residuals.suspect(privacy, id)).surroundings?.before).toContain("Her mail is");
    }
    for (const { id } of every)
      await expect(quality.residuals.suspect(security, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("a confirmed leak is withheld at once, comes back when that was wrong, and lowers the bound when it was none", async () => {
    const { items } = await quality.residuals.suspects(privacy, { state: "open", limit: 100 });
    const before = (await bodies()).sort();
    // In the message in which it stands twice.
    const details = await Promise.all(items.map(({ id }) => quality.residuals.suspect(privacy, id)));
    const twice = details.findIndex(({ surroundings: at }) => `${at?.before}${at?.after}`.includes("I said"));
    const [first, detail] = [items[twice], details[twice]];
    if (!first || !detail) throw new Error("no suspect");
    expect(LEAK).toContain(detail.surroundings?.passage ?? "nothing");
    expect(await quality.residuals.judge(privacy, first.id, "leak")).toMatchObject({ state: "leak", withheld: true });
    expect(await leaking()).toBe(6);
    expect((await quality.residuals.suspect(privacy, first.id)).surroundings).toBeNull();
    expect(await stores.control.residuals.withheld("0", 10)).toHaveLength(1);
    const confirmed = (await quality.overview(privacy)).all;
    expect(confirmed.confirmed).toBeGreaterThan(0);
    expect((await quality.overview(privacy)).erasing).toBe(true);
    expect(await quality.residuals.judge(privacy, first.id, "clean")).toMatchObject({
      state: "clean",
      withheld: false,
    });
    expect((await bodies()).sort()).toEqual(before);
    const cleared = (await quality.overview(privacy)).all;
    expect([cleared.confirmed, cleared.upper < confirmed.upper]).toEqual([0, true]);
    await quality.residuals.judge(privacy, first.id, "leak");
  });

  it("two people who confirm a leak at once withhold it once, and either can bring it back", async () => {
    const { items } = await quality.residuals.suspects(privacy, { state: "open", limit: 100 });
    const id = items[0]?.id ?? "";
    const before = (await bodies()).sort();
    const leaks = await leaking();
    const judged = await Promise.all([1, 2, 3].map(() => quality.residuals.judge(privacy, id, "leak")));
    expect(judged.every(({ withheld }) => withheld)).toBe(true);
    expect(await leaking()).toBe(leaks - 1);
    expect((await stores.control.residuals.suspect(id))?.withheld).not.toBeNull();
    expect(await quality.residuals.judge(privacy, id, "clean")).toMatchObject({ withheld: false });
    expect((await bodies()).sort()).toEqual(before);
    await quality.residuals.judge(privacy, id, "leak");
  });

  it("a leak whose number was noted before a crash and that was not withheld is withheld by the next verdict", async () => {
    const { items } = await quality.residuals.suspects(privacy, { state: "open", limit: 100 });
    const id = items[0]?.id ?? "";
    const leaks = await leaking();
    await stores.control.residuals.moveWithheld(id, null, await stores.control.residuals.nextPart());
    await quality.residuals.judge(privacy, id, "leak");
    expect(await leaking()).toBe(leaks - 1);
  });

  it("where the policy says so, suspects are withheld before anybody has judged them, also after an import brought them back", async () => {
    await quality.residuals.setPolicy({ withholdAt: 0.5, daily: 0 });
    for (const { id } of (await quality.residuals.suspects(privacy, { state: "open", limit: 100 })).items)
      await quality.residuals.judge(privacy, id, "leak");
    expect(await leaking()).toBe(0);
    // The records come again, changed at their source: their texts are written anew by the older release.
    await importHere(stores, records(COUNT, "Question, changed"));
    expect(await leaking()).toBe(7);
    const run = await finished(20);
    expect([run.state, await leaking()]).toEqual(["done", 0]);
    await importHere(stores, [
      recordOf("fresh", {
        messages: [said("m1", 0, `Kindly write to orlathben @contoso com today.`)],
        requester: { id: "c9" },
      }),
    ]);
    expect(await leaking()).toBe(1);
    await quality.residuals.setPolicy({ withholdAt: null, daily: 0 });
    expect(await finished(EVERY)).toMatchObject({ state: "done" });
    expect(await leaking()).toBe(1);
    // Suspected under a milder policy, or by a run that ended before it could withhold: the next run makes up for it.
    await quality.residuals.setPolicy({ withholdAt: 0.5, daily: 0 });
    expect(await finished(20)).toMatchObject({ state: "done" });
    expect(await leaking()).toBe(0);
    expect((await quality.overview(privacy)).erasing).toBe(false);
    expect(stores.reported).toEqual([]);
  }, 300_000);

  it("reads the head of a case and the fields with each message, and withholds there too, with tag's history", async () => {
    await quality.residuals.setPolicy({ withholdAt: null, daily: 0 });
    await importHere(stores, [
      recordOf("headed", {
        subject: "Forward all to quenlivarga @contoso com, thanks",
        tags: ["vip", "orlanquist @contoso com"],
        fields: [{ name: "Note", value: "Ask ferdiborg @contoso com first" }],
        messages: [said("m1", 0, "Thank you.", { fields: [{ name: "Copy", value: "To wilnaborg @contoso com" }] })],
        requester: { id: "c10" },
      }),
    ]);
    expect(await finished(EVERY + 10)).toMatchObject({ state: "done" });
    const { items } = await quality.residuals.suspects(privacy, { state: "open", limit: 100 });
    const places = items.map(({ place, message }) => `${place} ${message === null ? "case" : "message"}`);
    for (const place of ["subject case", "tags.1 case", "fields.0.value case", "fields.0.value message"])
      expect(places).toContain(place);
    const of = async () => JSON.stringify(await headed());
    const before = await of();
    for (const name of ["quenlivarga", "orlanquist", "ferdiborg", "wilnaborg"]) expect(before).toContain(name);
    for (const { id } of items) await quality.residuals.judge(privacy, id, "leak");
    const after = await of();
    for (const name of ["quenlivarga", "orlanquist", "ferdiborg", "wilnaborg"]) expect(after).not.toContain(name);
    for (const { id } of items) {
      expect((await quality.residuals.suspect(privacy, id)).surroundings).toBeNull();
      expect(await quality.residuals.judge(privacy, id, "clean")).toMatchObject({ withheld: false });
    }
    expect(JSON.parse(await of())).toMatchObject({ texts: JSON.parse(before).texts });
    for (const { id } of items) await quality.residuals.judge(privacy, id, "leak");
    expect(stores.reported).toEqual([]);
    async function headed() {
      const all = await stores.cases.texts(serviceViewer("quality"), 0n, 1000);
      const one = all.find(({ row }) => row.subject.includes("Forward all"));
      return {
        texts: [one?.row.subject, one?.row.tags, one?.row.fields, one?.messages.map(({ row }) => row.fields)],
        history: one?.events.map(({ row }) => row.change),
      };
    }
  }, 120_000);

  it("of somebody who was erased nothing comes back", async () => {
    const { items } = await quality.residuals.suspects(privacy, { limit: 100 });
    const one = items.find(({ withheld, source }) => withheld && source === "generic");
    const id = one?.id ?? "";
    const record = await stores.control.residuals.suspect(id);
    const stored = await stores.cases.open(serviceViewer("quality"), record?.caseId ?? 0n);
    await stores.control.personKeys.shred(stored?.row.personId ?? 0n);
    await expect(quality.residuals.judge(privacy, id, "clean")).rejects.toMatchObject({ code: "ORIGINAL_GONE" });
    expect((await quality.residuals.suspect(privacy, id)).state).toBe(one?.state);
  });
});
