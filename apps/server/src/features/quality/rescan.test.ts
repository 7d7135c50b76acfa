import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseId } from "@casekeep/cases";
import { everyString } from "@casekeep/casestore/inspect";
import type { SourceCase } from "@casekeep/connectors";
import type { AffectedText, RescanRun } from "@casekeep/contracts";
import { unseal } from "@casekeep/vault";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { importHere } from "../../testing/older-import.ts";
import { at, recordOf, said } from "../../testing/record.ts";
import { MASTER, openStores, person, type TestStores } from "../../testing/stores.ts";
import { openReaders } from "./readers.ts";
import { sealedUnder, type Taken } from "./reread.ts";
import { rescansService } from "./rescans.ts";

/** Switched on while the older release is at work; the threads that read again are always today's. */
const older = vi.hoisted(() => ({ on: false }));
vi.mock("@casekeep/redact", async (load) => {
  const now = await load<typeof import("@casekeep/redact")>();
  const { olderRelease } = await import("../../testing/older.ts");
  return { ...now, ...olderRelease(now, () => older.on) };
});

const lead = person("lead", "lEaD0123456789abcdefghijklmnop00");
const NEEDLES = [
  "quillonvarga",
  "orlathben",
  "tamsinhol",
  "isoldemar",
  "yorickpem",
  "casanvoe",
  "bramwelldu",
  "ottolineb",
  // In a file's name, found only where its words are read apart.
  "feuchtmayr",
];
const [SUBJECT, BODY, NOTE, TAG, FIELD, FILE, TEAM, LOCAL] = NEEDLES.map((name) => `${name} @contoso com`) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Every twelfth case holds all that the older release missed. */
function records(count: number): SourceCase[] {
  return Array.from({ length: count }, (_, place) => {
    const planted = place % 12 === 5;
    const value = (text: string, plain: string) => (planted ? text : plain);
    const minute = place * 60 * 24 * 9;
    return recordOf(`r${place}`, {
      createdAt: at(minute),
      updatedAt: at(minute),
      subject: value(`Write to ${SUBJECT} please`, `Subject number ${place}`),
      group: value(`Team ${TEAM}`, "First line"),
      tags: planted ? [`tag ${TAG}`, "slow"] : ["slow"],
      fields: [{ name: "remark", value: value(`said ${FIELD}`, "nothing") }],
      requester: { id: `c${place % 30}`, name: "Ada Quill", emails: [`ada.quill${place % 30}@example.com`] },
      messages: [
        said("m1", minute, value(`My address is ${BODY}, 鳳凰木 thanks`, "It does not print."), {
          author: { id: `c${place % 30}` },
          attachments: planted
            ? [
                {
                  id: `f${place}`,
                  name: `${FILE}.txt`,
                  mediaType: "text/plain",
                  size: 3,
                } as SourceCase["messages"][number]["attachments"][number],
                {
                  id: `g${place}`,
                  name: "Passport_Nikolaus_Feuchtmayr_scan.heic",
                  mediaType: "image/heic",
                  size: 3,
                } as SourceCase["messages"][number]["attachments"][number],
              ]
            : [],
        }),
        said("m2", minute + 5, value(`Customer has ${NOTE} too`, "Noted."), {
          by: "agent",
          visibility: "confidential",
          author: { id: "a1" },
        }),
      ],
    });
  });
}

const serviceOn = (stores: TestStores, version: number) =>
  rescansService({
    cases: stores.cases,
    control: stores.control,
    keyring: stores.keyring,
    version,
    readers: () => openReaders(MASTER, 2),
    now: Date.now,
    rules: stores.rules,
    report: (error) => void stores.reported.push(error),
  });

async function finished(service: ReturnType<typeof serviceOn>, { id }: RescanRun): Promise<RescanRun> {
  let last: RescanRun | undefined;
  for await (const run of service.watch(id, new AbortController().signal)) last = run;
  if (!last) throw new Error("no run");
  return last;
}

async function filesWith(folder: string, needles: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = (await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0)))
      .toString("latin1")
      .toLowerCase();
    // A small block is handed to the engine in hexadecimal digits: a statement kept anywhere would show them.
    for (const needle of needles)
      if (bytes.includes(needle) || bytes.includes(Buffer.from(needle).toString("hex")))
        found.push(`${needle} in ${file.parentPath}/${file.name}`);
  }
  return found;
}

describe("stored text read again after the recognizers improved", () => {
  const COUNT = 120;
  const PLANTED = COUNT / 12;
  let folder = "";
  let stores: TestStores;
  let service: ReturnType<typeof serviceOn>;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "casekeep-rescan-")));
    stores = await openStores({ folder, plain: true });
    await serviceOn(stores, 1).begin();
    older.on = true;
    await importHere(stores, records(COUNT));
    const { items } = await stores.service.list(lead, { q: "slow", limit: 1 });
    const reply = { by: "agent", visibility: "public", body: `Reply to ${LOCAL}` } as const;
    const { id = "", version = 0 } = items[0] ? await stores.service.open(lead, items[0].id) : await someCase();
    await stores.service.write(lead, id, { ...reply, version });
    older.on = false;
    service = serviceOn(stores, 2);
    await service.begin();
  });
  afterAll(async () => {
    await stores?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const someCase = async () => {
    const { items } = await stores.service.list(lead, { limit: 1, from: new Date(at(60 * 24 * 9)).toISOString() });
    return stores.service.open(lead, items[0]?.id ?? "");
  };
  const texts = async () => {
    const all = [];
    for (let after = 0n, more = true; more; ) {
      const page = await stores.cases.texts(serviceViewer("quality"), after, 50);
      all.push(...page);
      more = page.length > 0;
      after = page.at(-1)?.row.id ?? 0n;
    }
    return all;
  };
  const readable = async () => {
    const json = JSON.stringify(await texts(), (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    ).toLowerCase();
    return NEEDLES.filter((needle) => json.includes(needle));
  };
  const affected = async (id: string, more: { from?: Date; to?: Date; confidential?: boolean } = {}) => {
    const found: AffectedText[] = [];
    for (let cursor: string | undefined, on = true; on; ) {
      const page = await service.affected(id, { limit: 7, confidential: true, ...more, ...(cursor ? { cursor } : {}) });
      found.push(...page.items);
      cursor = page.next ?? undefined;
      on = page.next !== null;
    }
    return found;
  };

  it("the older release left what it missed readable, in every store", async () => {
    expect(await readable()).toEqual(NEEDLES);
    for (const needle of NEEDLES) expect((await filesWith(folder, [needle])).length).toBeGreaterThan(0);
  });

  it("a dry run lists it and changes nothing", async () => {
    const run = await finished(service, await service.start({ dry: true }, "test"));
    expect(run).toMatchObject({
      state: "done",
      dry: true,
      affectedCases: PLANTED + 1,
      affectedMessages: 2 * PLANTED + 1,
    });
    expect(await readable()).toEqual(NEEDLES);
    expect((await affected(run.id)).length).toBeGreaterThan(PLANTED * 6);
  });

  let done: RescanRun;
  it("a run takes it out everywhere, keeps what people write meanwhile, and refuses what they saw before", async () => {
    const [first] = (await texts()).filter(({ row }) => row.subject.includes("@contoso"));
    const caseId = first?.row.id ?? 0n;
    const id = (await stores.service.list(lead, { q: '"write to"', limit: 200 })).items.find(
      (item) => parseId(item.id) === caseId,
    )?.id as string;
    const seen = await stores.service.open(lead, id);
    const begun = await service.start({ dry: false }, "test");
    await expect(service.start({ dry: false }, "test")).rejects.toMatchObject({ code: "RUN_BUSY" });
    // Somebody writes to the very cases that are being rewritten, as often as it takes.
    let written = 0;
    const writing = (async () => {
      for (let count = 0; count < 30; count++) {
        const { version } = await stores.service.open(lead, id);
        const body = `concurrent reply number ${count}`;
        await stores.service.write(lead, id, { by: "agent", visibility: "public", body, version }).then(
          () => {
            written++;
          },
          (error: { code: string }) => expect(error.code).toBe("STALE_VERSION"),
        );
      }
    })();
    done = await finished(service, begun);
    await writing;
    expect(stores.reported).toEqual([]);
    expect(done).toMatchObject({
      state: "done",
      affectedCases: PLANTED + 1,
      affectedMessages: 2 * PLANTED + 1,
      dropped: 0,
    });
    const now = await stores.service.open(lead, id);
    expect(now.conversation.filter(({ body }) => body.startsWith("concurrent reply"))).toHaveLength(written);
    expect(written).toBeGreaterThan(20);
    expect(now.version).toBe(seen.version + written + 1);
    expect(await readable()).toEqual([]);
    const stale = { by: "agent", visibility: "public", body: "x", version: seen.version } as const;
    await expect(stores.service.write(lead, id, stale)).rejects.toMatchObject({ code: "STALE_VERSION" });
  });

  it("nothing of it is left in any file of both stores, index and log included", async () => {
    expect(await filesWith(folder, [...NEEDLES, "contoso"])).toEqual([]);
  });

  it("the originals are sealed with their places: putting them back gives the text as it was", async () => {
    const planted = (await texts()).filter(({ row }) => row.tags.some((tag) => tag.startsWith("tag ")));
    expect(planted).toHaveLength(PLANTED);
    const [run] = await stores.control.rescans.list(1);
    for (const one of planted) {
      const rows = await stores.cases.sealedOf(serviceViewer("quality"), one.row.id);
      const wrapped = (await stores.control.personKeys.wrapped([one.row.personId])).get(one.row.personId);
      const key = stores.keyring.unwrapPersonKey(one.row.personId, wrapped ?? new Uint8Array());
      const values: string[] = [];
      for (const row of rows.filter(({ part, owner }) => part === run?.part && owner !== "attachment")) {
        const owner = row.owner as "case" | "message";
        const json = new TextDecoder().decode(unseal(key, row.bytes, sealedUnder(owner, row.ownerId, row.part)));
        const taken = JSON.parse(json) as Taken[];
        values.push(...taken.map(({ value }) => value));
        let body = one.messages.find((message) => message.row.id === row.ownerId)?.row.body as string | undefined;
        if (body === undefined) continue;
        for (const { place, start, end, value } of taken.toReversed()) {
          if (place !== "body") continue;
          expect(body.slice(start, end)).toMatch(/^\[[A-Z]+·[0-9a-z]{8}\]$/);
          body = body.slice(0, start) + value + body.slice(end);
        }
        expect(body).toMatch(/^(My address is|Customer has|Reply to) \w+ @contoso com/);
      }
      for (const value of [SUBJECT, BODY, NOTE, TAG, FIELD, FILE, TEAM])
        expect(values.some((one) => value.startsWith(one) || one.startsWith(value))).toBe(true);
    }
  });

  it("the new stand-ins are searched like all others, and the value finds its case through the blind index", async () => {
    const { items } = await stores.service.list(lead, { q: "quillonvarga@contoso.com", limit: 50 });
    expect(items).toHaveLength(PLANTED);
    const code = /\[EMAIL·(\w+)\]/.exec(items[0]?.subject ?? "")?.[1] ?? "";
    expect((await stores.service.list(lead, { q: code, limit: 50 })).items).toHaveLength(PLANTED);
    expect((await stores.service.list(lead, { q: "contoso", limit: 50 })).items).toEqual([]);
  });

  it("the list names texts, kinds and persons by pseudonym, never a value; of a period, only what existed then", async () => {
    const found = await affected(done.id);
    const json = JSON.stringify(found);
    for (const needle of [...NEEDLES, "contoso", "quill"]) expect(json.toLowerCase()).not.toContain(needle);
    for (const one of found)
      expect(one).toMatchObject({
        type: one.place === "attachments" ? expect.stringMatching(/^(?:EMAIL|PERSON)$/) : "EMAIL",
        person: expect.stringMatching(/^person·/),
      });
    expect(new Set(found.map(({ place }) => place))).toEqual(
      new Set(["subject", "body", "tags", "fields", "attachments", "team", "history"]),
    );
    expect(found.reduce((sum, { values }) => sum + values, 0)).toBe(done.values);
    const all = await service.summary(done.id, { confidential: true });
    expect(all).toMatchObject({ cases: PLANTED + 1, messages: 2 * PLANTED + 1 });
    expect(all.byType).toEqual([
      { type: "EMAIL", values: done.values - PLANTED, messages: 2 * PLANTED + 1 },
      { type: "PERSON", values: PLANTED, messages: PLANTED },
    ]);
    const to = new Date(at(60 * 24 * 9 * 40));
    const then = await service.summary(done.id, { to, confidential: true });
    // Cases 5, 17 and 29 of those opened by then.
    expect(then).toMatchObject({ cases: 3, messages: 6 });
    expect((await affected(done.id, { to })).every((one) => one.at < to.toISOString())).toBe(true);
    const open = await affected(done.id, { confidential: false });
    expect(open.some(({ visibility }) => visibility === "confidential")).toBe(false);
    expect(open.length).toBe(found.length - PLANTED);
  });

  it("another run finds nothing", async () => {
    const run = await finished(service, await service.start({ dry: false }, "test"));
    expect(run).toMatchObject({ state: "done", affectedCases: 0, values: 0 });
  });

  it("no string column holds any of it", async () => {
    await Promise.all([stores.cases.close(), stores.control.close()]);
    for await (const { table, column, value } of everyString(join(folder, "clickhouse")))
      for (const needle of NEEDLES)
        if (value.toLowerCase().includes(needle)) throw new Error(`${table}.${column}: ${needle}`);
  });
});
