import { businessClock, parseCalendar, VISIBILITIES } from "@casekeep/cases";
import type { SourceCase } from "@casekeep/connectors";
import { readDocument } from "@casekeep/documents";
import { createKeyring, type PersonKey, unseal, unsealList } from "@casekeep/vault";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, recordOf, said } from "../../testing/record.ts";
import { MASTER } from "../../testing/stores.ts";
import { type Documents, readAttachments } from "./attached.ts";
import { caseEvents, csatOf } from "./columns.ts";
import { digestOf } from "./digest.ts";
import { caseIdOf, messageIdOf, peopleOf, personIdOf, sourceKeyOf, subjectIdOf } from "./identity.ts";
import { messageOf, readBox } from "./originals.ts";
import { prepare } from "./prepare.ts";

const keyring = createKeyring(MASTER);
const calendar = { tz: "UTC", days: { "1": [[540, 1020]], "2": [[540, 1020]] }, holidays: [] };
const rules = {
  clock: businessClock(parseCalendar(calendar)),
  firstReply: { metric: "frt", hours: "business", minutes: { urgent: 15, high: 30, normal: 60, low: 240 } },
} as const;

const read = (record: SourceCase) =>
  readAttachments(
    record.messages.flatMap((message) => message.attachments),
    readDocument,
  );

function made(record: SourceCase, documents?: Documents) {
  const keys = new Map<bigint, PersonKey>();
  const ids = [subjectIdOf(keyring, record), ...peopleOf(record).map((one) => personIdOf(keyring, record.source, one))];
  for (const id of ids) if (!keys.has(id)) keys.set(id, keyring.newPersonKey(id).key);
  const incoming = { record, digest: 1n, mergedInto: 0n };
  const batch = prepare(7n, [incoming], {
    keyring,
    keys,
    rules,
    asOf: at(600),
    ...(documents ? { documents } : {}),
  });
  const row = batch.cases[0];
  if (!row) throw new Error("no row");
  return { batch, row, keys };
}
const readable = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    typeof part === "bigint" ? String(part) : part instanceof Uint8Array ? "" : part,
  );

describe("a conversation", () => {
  it("is read as one: who signs one message is found in the others, and a number told in two messages in both", () => {
    const record = recordOf("one", {
      subject: "Oduya cannot print",
      requester: { id: "r", name: "" },
      messages: [
        said("m1", 1, "The printer stopped.\n\nKind regards,\nMara Oduya"),
        said("m2", 2, "Oduya here again, my number is +44 20 7946"),
        said("m3", 3, "0018, call me please"),
      ],
    });
    const { batch, row } = made(record);
    const texts = [row.subject, ...batch.messages.map(({ body }) => body)].join("\n");
    expect(texts).not.toMatch(/Oduya|7946|0018/);
    expect(texts).toContain("call me please");
  });

  it("knows everybody the record names, whoever wrote: copied, taking part, a contact of the contract", () => {
    const record = recordOf("besides", {
      others: [{ id: "o", name: "Marwick Tollendruff", emails: ["m.tollendruff@example.com"] }],
      fields: [{ name: "Contract contact", value: "Pelka Ostrowind" }],
      messages: [
        said("m1", 1, "have you asked tollendruff? ostrowind knows the contract", {
          fields: [{ name: "Cc", value: "Ruvena Splinthoff <r@example.com>" }],
        }),
        said("m2", 2, "splinthoff has it on the list"),
      ],
    });
    const { batch } = made(record);
    const texts = batch.messages.map(({ body }) => body).join("\n");
    expect(texts).not.toMatch(/tollendruff|ostrowind|splinthoff/i);
    expect(texts).toContain("has it on the list");
    expect(readable(batch.cases)).not.toMatch(/ostrowind|tollendruff/i);
    // Looked up by their address, the case is theirs too.
    const found = new Set(batch.blind.map(({ hash }) => hash));
    for (const hash of keyring.blindAll("email", "m.tollendruff@example.com")) expect(found.has(hash)).toBe(true);
  });

  it("and so are its messages that carry files", () => {
    const file = { id: "f", name: "photo.jpg", mediaType: "image/jpeg", size: 9 };
    const record = recordOf("files", {
      messages: [
        said("m1", 1, "mail me: mara.oduya@oak", { attachments: [file] }),
        said("m2", 2, "moor.example thanks", { attachments: [file] }),
      ],
    });
    const { batch } = made(record);
    const texts = batch.messages.map(({ body }) => body).join("\n");
    expect(texts).not.toMatch(/oduya|moor/);
    expect(texts.match(/photo\.jpg/g)).toHaveLength(2);
  });
});

describe("preparing a record", () => {
  const CANARY = "zz.canary@example.com";

  it("leaves nothing of a person readable, in whatever field it came", async () => {
    const record = recordOf("all", {
      subject: `From ${CANARY}`,
      product: CANARY,
      region: CANARY,
      country: CANARY,
      language: CANARY,
      channel: CANARY,
      group: CANARY,
      tags: [CANARY],
      numbers: [CANARY],
      requester: { id: CANARY, name: "Zz Canary", emails: [CANARY], phones: ["+49 30 5550177"], handles: ["zzcanary"] },
      assignee: { id: `agent-${CANARY}`, name: "Zz Canary" },
      status: "pending",
      priority: "high",
      events: [
        { type: "group", at: at(3), to: CANARY },
        { type: "assignee", at: at(4), to: CANARY },
        { type: "tags", at: at(5), add: [CANARY], remove: ["+49 30 5550177"] },
      ],
      fields: [{ name: `mail of ${CANARY}`, value: CANARY }],
      messages: [
        said("m1", 1, `I am Zz Canary, ${CANARY}, zzcanary, +49 30 5550177`, {
          author: { id: CANARY, name: "Zz Canary", emails: [CANARY] },
          attachments: [
            {
              id: "a",
              name: `${CANARY}.txt`,
              mediaType: `text/${CANARY}`,
              size: 9,
              content: new TextEncoder().encode(CANARY),
            },
          ],
          fields: [{ name: "from", value: CANARY }],
        }),
        said("m2", 2, `A note about ${CANARY}`, { by: "agent", visibility: "confidential", author: { id: CANARY } }),
      ],
    });
    const { batch, row, keys } = made(record, await read(record));
    expect(readable(batch)).not.toMatch(/canary|5550177/i);
    // And nothing of it is lost.
    const key = keys.get(row.personId) as PersonKey;
    const sealed = batch.sealed.find(({ owner }) => owner === "case");
    const box = readBox(new TextDecoder().decode(unseal(key, sealed?.bytes as never, `case ${row.id}`)));
    expect(box).toMatchObject({
      numbers: [CANARY],
      known: { names: ["Zz Canary", "Zz Canary"], emails: [CANARY] },
    });
    // A public message's originals are in the case's box, a note's in a row of its own.
    const [first, note] = batch.messages;
    const ids = batch.messages.map(({ id }) => id);
    expect(box.messages?.map(([ref]) => messageOf(ref, ids))).toEqual([first?.id]);
    expect(box.messages?.[0]).toContain(CANARY);
    const own = batch.sealed.filter(({ owner }) => owner === "message");
    expect(own.map(({ ownerId }) => ownerId)).toEqual([note?.id]);
    expect(unsealList(key, own[0]?.bytes as never, `message ${note?.id}`)).toEqual([CANARY]);
    expect(batch.sealed.filter(({ owner }) => owner === "attachment")).toHaveLength(1);
    const found = new Set(batch.blind.map(({ hash }) => hash));
    for (const hash of keyring.blindAll("email", CANARY)) expect(found.has(hash)).toBe(true);
  });

  it("a value that stands in a confidential note only is found by those who may read such notes only", () => {
    const record = recordOf("notes", {
      messages: [
        said("m1", 1, "Hello from open@example.com"),
        said("m2", 2, "open@example.com inner@example.com", { visibility: "internal", by: "agent" }),
        said("m3", 3, "inner@example.com secret@example.com", { visibility: "confidential", by: "agent" }),
      ],
    });
    const { batch, row } = made(record);
    const visibility = (email: string) =>
      batch.blind.find(({ hash }) => hash === keyring.blindAll("email", email)[0])?.visibility;
    expect(["open@example.com", "inner@example.com", "secret@example.com"].map(visibility)).toEqual([...VISIBILITIES]);
    expect(row).toMatchObject({ publicMessages: 1, internalMessages: 1 });
    expect(row.version).toBe(batch.events.filter(({ stream }) => stream === "main").length);
    expect(batch.events.filter(({ stream }) => stream === "confidential").map(({ seq }) => seq)).toEqual([1]);
  });

  it("a confidential note changes neither version, time, counts nor figures", () => {
    const open = recordOf("figures", {
      messages: [said("m1", 1, "a"), said("m2", 90, "b", { by: "agent", author: { id: "a1" } })],
    });
    const note = said("m3", 30, "c", { by: "agent", visibility: "confidential", author: { id: "a2" } });
    const { digest: _, ...without } = made(open).row;
    const { digest: __, ...with_ } = made({ ...open, messages: [...open.messages, note] }).row;
    expect(with_).toEqual(without);
  });

  it("numbers every stream from 1 without gaps, in order of time, whatever the record says", () => {
    const message = fc.record({
      minute: fc.integer({ min: -500, max: 500 }),
      by: fc.constantFrom("customer", "agent", "bot", "system"),
      visibility: fc.constantFrom(...VISIBILITIES),
      body: fc.string({ unit: "binary", maxLength: 40 }),
    });
    const status = fc.constantFrom("new", "open", "pending", "hold", "solved", "closed", "deleted");
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), status), { maxLength: 5 }),
        status,
        (messages, statuses, now) => {
          const record = recordOf("any", {
            status: now as SourceCase["status"],
            messages: messages.map(({ minute, body, ...rest }, place) =>
              said(`m${place}`, minute, body, rest as never),
            ),
            events: statuses
              .map(([minute, to]) => ({ type: "status" as const, at: at(minute), to: to as SourceCase["status"] }))
              .sort((a, b) => a.at - b.at),
          });
          const { batch, row } = made(record);
          for (const stream of ["main", "confidential"] as const) {
            const own = batch.events.filter((event) => event.stream === stream);
            expect(own.map(({ seq }) => seq)).toEqual(own.map((_, place) => place + 1));
            expect(own.map((event) => event.at)).toEqual(own.map((event) => event.at).sort((a, b) => a - b));
          }
          expect(batch.messages).toHaveLength(messages.length);
          expect(new Set(batch.messages.map(({ id }) => id)).size).toBe(messages.length);
          expect(row.updatedAt).toBeGreaterThanOrEqual(row.createdAt);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("what the source says of the present is the state, where its events do not say it", () => {
    const { row } = made(
      recordOf("state", {
        status: "solved",
        priority: "urgent",
        csat: 4,
        group: "Second line",
        assignee: { id: "a9" },
      }),
    );
    expect(row).toMatchObject({ status: "solved", priority: "urgent", csat: "4", team: "Second line" });
    expect(row.assignee).toMatch(/^agent·[0-9a-z]{8}$/);
    expect(made(recordOf("gone", { status: "deleted", deleted: true })).row).toMatchObject({ deleted: true });
  });
});

describe("ids and digests", () => {
  const record = recordOf("one");
  const id = caseIdOf(keyring, record.source, record.id, record.createdAt);

  it("are the same for the same record and differ in everything else", () => {
    const other = createKeyring(MASTER.map((byte) => byte + 1));
    expect(caseIdOf(keyring, record.source, record.id, record.createdAt)).toBe(id);
    expect(caseIdOf(other, record.source, record.id, record.createdAt)).not.toBe(id);
    expect(caseIdOf(keyring, "email", record.id, record.createdAt)).not.toBe(id);
    expect(sourceKeyOf(keyring, "a", "b\0c")).not.toBe(sourceKeyOf(keyring, "ab", "c"));
    expect(messageIdOf(keyring, id, "m", 1)).not.toBe(messageIdOf(keyring, id + 1n, "m", 1));
  });

  it("a digest changes with any text, an attachment's content, and a merge that was not resolved", () => {
    const attachment = { id: "a", name: "n", mediaType: "text/plain", size: 1, content: new Uint8Array([1]) };
    const held = { ...record, messages: [said("m1", 0, "x", { attachments: [attachment] })] };
    const other = {
      ...record,
      messages: [said("m1", 0, "x", { attachments: [{ ...attachment, content: new Uint8Array([2]) }] })],
    };
    const all = [record, { ...record, subject: "y" }, held, other].flatMap((one) => [
      digestOf(keyring, one, true),
      digestOf(keyring, one, false),
    ]);
    expect(new Set(all).size).toBe(8);
    expect(digestOf(keyring, structuredClone(held), true)).toBe(digestOf(keyring, held, true));
  });

  it("a person is the requester's, or the case's own where nobody is known, and each is named once", () => {
    const { requester: _, ...nobody } = record;
    expect(subjectIdOf(keyring, nobody)).not.toBe(subjectIdOf(keyring, { ...nobody, id: "two" }));
    expect(subjectIdOf(keyring, record)).toBe(subjectIdOf(keyring, { ...record, id: "two" }));
    expect(peopleOf(record).map((one) => one.id)).toEqual(["c1"]);
  });
});

describe("stored history, read back", () => {
  it("counts nothing confidential and orders by time", () => {
    const base = { caseId: 1n, actor: "", origin: "import" } as const;
    const change = (value: object) => JSON.stringify(value) as never;
    const events = caseEvents([
      { ...base, stream: "main", seq: 3, at: 5, type: "status", change: change({ to: "solved" }) },
      {
        ...base,
        stream: "confidential",
        seq: 1,
        at: 1,
        type: "message",
        change: change({ by: "agent", visibility: "confidential" }),
      },
      { ...base, stream: "main", seq: 1, at: 1, type: "created", change: change({ source: "x" }) },
      {
        ...base,
        stream: "main",
        seq: 2,
        at: 2,
        type: "message",
        change: change({ by: "customer", visibility: "public" }),
      },
    ]);
    expect(events).toEqual([
      { type: "message", at: 2, by: "customer", public: true },
      { type: "status", at: 5, to: "solved" },
    ]);
  });

  it("an answer to the question of satisfaction comes back as it went", () => {
    for (const answer of ["offered", "good", "bad", 1, 2, 3, 4, 5] as const)
      expect(csatOf(String(answer))).toBe(answer);
    expect(csatOf("")).toBe(null);
  });
});
