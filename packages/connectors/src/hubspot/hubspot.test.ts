import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { hubspot } from "./index.ts";

const ticket = (
  id: number,
  properties: Record<string, unknown>,
  contacts: readonly number[] = [],
  more: Record<string, unknown> = {},
) => ({
  id: String(id),
  properties: {
    createdate: "2021-03-01T10:00:00Z",
    hs_pipeline: "0",
    hs_pipeline_stage: "1",
    subject: `Case ${id}`,
    ...properties,
  },
  createdAt: "2021-03-01T10:00:00.000Z",
  updatedAt: "2021-03-01T12:00:00.000Z",
  archived: false,
  associations: { contacts: { results: contacts.map((it) => ({ id: String(it), type: "ticket_to_contact" })) } },
  ...more,
});
const said = (
  id: string,
  thread: string,
  type: string,
  actor: string,
  text: string,
  more: Record<string, unknown> = {},
) => ({
  id,
  type,
  conversationsThreadId: thread,
  createdAt: "2021-03-01T10:30:00.000Z",
  createdBy: actor,
  senders: [
    { actorId: actor, deliveryIdentifier: { type: "HS_EMAIL_ADDRESS", value: `${actor.toLowerCase()}@example.com` } },
  ],
  text,
  attachments: [],
  truncationStatus: "NOT_TRUNCATED",
  ...more,
});
const owner = (id: string, userId: number, active: boolean) => ({
  id,
  email: `${id}@example.org`,
  firstName: "O",
  lastName: id,
  userId: active ? userId : null,
  userIdIncludingInactive: userId,
});
const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));
const next = { paging: { next: { after: "1" } } };

describe("hubspot", () => {
  it("joins threads to tickets; owners and actors are one agent; merged with and without a record", async () => {
    const { summary, cases } = await run(hubspot, [
      file("owners.json", { results: [owner("51", 8001, true), owner("52", 8002, false)] }),
      file("thread_901_messages.json", {
        results: [
          said("m1", "901", "MESSAGE", "V-301", "opening text", {
            attachments: [
              { fileId: "f1", type: "FILE", name: "a.png" },
              { type: "QUICK_REPLIES", quickReplies: [] },
            ],
          }),
          said("m2", "901", "COMMENT", "A-8001", "careful"),
          said("m3", "901", "WELCOME_MESSAGE", "B-1", "Welcome"),
          said("m4", "901", "ASSIGNMENT", "S-hubspot", "x", { assignedTo: "A-8001" }),
        ],
        ...next,
      }),
      file("thread_901_messages_2.json", {
        results: [
          said("m5", "901", "MESSAGE", "A-8002", "answer"),
          said("m3", "901", "WELCOME_MESSAGE", "B-1", "Welcome"),
        ],
      }),
      file("tickets_list.json", {
        results: [
          ticket(
            1,
            {
              content: "opening text",
              hs_conversations_originating_thread_id: "901",
              hubspot_owner_id: "51",
              hs_merged_object_ids: "7;8",
            },
            [301],
          ),
        ],
        ...next,
      }),
      file("tickets_list_2.json", {
        results: [
          ticket(
            1,
            {
              content: "opening text",
              hs_conversations_originating_thread_id: "901",
              hubspot_owner_id: "52",
              hs_merged_object_ids: "7;8",
              hs_pipeline_stage: "4",
            },
            [301, 303],
            { updatedAt: "2021-03-05T12:00:00.000Z" },
          ),
          ticket(7, { content: "merged one" }, [301], { archived: true }),
          ticket(9, { content: "gone" }, [304], { archived: true }),
        ],
      }),
    ]);
    expect(summary).toMatchObject({
      cases: 3,
      live: 1,
      merged: { 7: "1", 8: "1" },
      deleted: ["9"],
      messages: { total: 6, public: 5, internal: 1 },
      people: 2,
      agents: 2,
      attachments: 1,
      complete: true,
    });
    expect(cases.find((it) => it.id === "1")).toMatchObject({
      status: "closed",
      assignee: { id: "A-8002" },
      numbers: ["1", "7", "8"],
    });
  });

  it("says what was cut, what is announced, and sets messages aside whose ticket is missing", async () => {
    const { summary } = await run(hubspot, [
      file("tickets_search.json", {
        total: 3,
        results: [ticket(1, { content: "<p>Hello &amp; bye</p>", hs_conversations_originating_thread_id: "901" })],
      }),
      file("thread_901_messages.json", {
        results: [said("m1", "901", "MESSAGE", "V-301", "Hello & bye", { truncationStatus: "TRUNCATED" })],
      }),
      file("thread_999_messages.json", { results: [said("m9", "999", "MESSAGE", "V-309", "lost")] }),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      messages: { total: 1 },
      people: 1,
      quarantined: [{ file: "thread_999_messages.json" }],
      complete: false,
    });
    expect(summary.incomplete_because).toMatch(/source has cut.*3 cases/);
  });

  it("takes a ticket's way from the history of its properties, stage by stage in the pipeline of the time", async () => {
    const at = (day: number) => `2021-03-0${day}T10:00:00Z`;
    const stages = (id: string, closed: string) => ({
      id,
      label: id,
      stages: [
        { id: "91", metadata: { isClosed: "false" } },
        { id: closed, metadata: { isClosed: "true" } },
      ],
    });
    const past = {
      hs_pipeline: [
        { value: "7", timestamp: at(3) },
        { value: "0", timestamp: at(1) },
      ],
      hs_pipeline_stage: [
        { value: "92", timestamp: at(5) },
        { value: "91", timestamp: at(4) },
        { value: "4", timestamp: at(3) },
        { value: "2", timestamp: at(2) },
        { value: "1", timestamp: at(1) },
      ],
      hubspot_owner_id: [
        { value: "51", timestamp: at(2) },
        { value: "", timestamp: at(3) },
      ],
      hs_ticket_priority: [{ value: "HIGH", timestamp: at(2) }],
    };
    const { cases } = await run(hubspot, [
      file("owners.json", { results: [owner("51", 8001, true)] }),
      file("pipelines_tickets.json", { results: [stages("7", "92")] }),
      file("tickets.json", {
        results: [
          ticket(1, { hs_pipeline: "7", hs_pipeline_stage: "92", hs_ticket_priority: "HIGH" }, [], {
            propertiesWithHistory: past,
          }),
        ],
      }),
    ]);
    const of = (type: string) => cases[0]?.events.filter((it) => it.type === type).map((it) => "to" in it && it.to);
    expect(of("status")).toEqual(["new", "pending", "open", "open", "closed"]);
    expect(of("assignee")).toEqual(["A-8001", null]);
    expect(of("priority")).toEqual(["high"]);
  });

  it("mails, notes and calls of the CRM are a ticket's messages; companies and deals are no tickets", async () => {
    const object = (id: number, properties: object, tickets?: readonly string[]) => ({
      id: String(id),
      properties: { hs_createdate: "2021-03-01T10:20:00Z", ...properties },
      createdAt: "2021-03-01T10:20:00Z",
      archived: false,
      ...(tickets === undefined
        ? {}
        : { associations: { tickets: { results: tickets.map((it) => ({ id: it, type: "email_to_ticket" })) } } }),
    });
    const sent = { hs_email_direction: "EMAIL", hubspot_owner_id: "51", hs_timestamp: "2021-03-01T10:31:00Z" };
    const came = { hs_email_direction: "INCOMING_EMAIL", hs_email_from_email: "ANA@example.com" };
    const { summary, cases } = await run(hubspot, [
      file("owners.json", { results: [owner("51", 8001, true)] }),
      file("companies.json", { results: [object(800, { name: "C", domain: "example.com" })] }),
      file("contacts.json", {
        results: [{ id: "7", properties: { email: "ana@example.com", hs_email_domain: "example.com" } }],
      }),
      file("deals.json", { results: [object(801, { dealname: "D" })] }),
      file("emails.json", {
        results: [
          object(1, { ...sent, hs_email_text: "Try again" }, ["5"]),
          object(2, { ...came, hs_email_text: "No" }, ["5"]),
          object(3, { ...sent, hs_email_direction: "DRAFT_EMAIL", hs_email_text: "Maybe" }, ["5"]),
          object(4, { ...came, hs_email_text: "About something else" }, []),
          object(6, { ...came, hs_email_text: "About what" }),
        ],
      }),
      file("notes.json", { results: [object(7, { hs_note_body: "<p>knows her</p>", hubspot_owner_id: "51" }, ["5"])] }),
      file("thread_9_messages.json", { results: [said("m", "9", "MESSAGE", "A-8001", "Try  again")] }),
      file("tickets.json", { results: [ticket(5, { hs_conversations_originating_thread_id: "9" }, [7])] }),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      messages: { total: 4, public: 2, internal: 2 },
      people: 1,
      agents: 1,
      quarantined: [{ file: "emails.json", reason: "message that says of no ticket" }],
    });
    expect(cases[0]?.messages.map((it) => [it.by, it.author?.id, it.body]).sort()).toEqual([
      ["agent", "A-8001", "Maybe"],
      ["agent", "A-8001", "Try  again"],
      ["agent", "A-8001", "knows her"],
      ["customer", "7", "No"],
    ]);
  });

  it("a stage counts by what its label says, and properties of the account's own are fields", async () => {
    const stage = (id: string, label: string, isClosed = false) => ({
      id,
      label,
      metadata: { isClosed: String(isClosed) },
    });
    const stages = [
      stage("91", "On hold - supplier"),
      stage("92", "Solved?"),
      stage("93", "Done", true),
      stage("94", "Triage"),
    ];
    const at = (id: number, place: string, more = {}) =>
      ticket(id, { hs_pipeline: "7", hs_pipeline_stage: place, ...more });
    const { cases } = await run(hubspot, [
      file("pipelines_tickets.json", { results: [{ id: "7", label: "VIP", stages }] }),
      file("tickets.json", {
        results: [at(1, "91", { serial_number: "S-12", hs_time_in_1: "5" }), at(2, "92"), at(3, "93"), at(4, "94")],
      }),
    ]);
    expect(cases.map(({ status }) => status)).toEqual(["hold", "open", "closed", "open"]);
    expect(cases[0]?.fields).toEqual([{ name: "serial_number", value: "S-12" }]);
  });

  it("a ticket may name its mails and notes; a note of files alone is none of its tickets, and an unknown message is set aside", async () => {
    const crm = (id: string, properties: object) => ({
      id,
      properties: { hs_timestamp: "2021-03-01T11:00:00Z", ...properties },
    });
    const { summary, cases } = await run(hubspot, [
      file("emails.json", { results: [crm("9", { hs_email_direction: "EMAIL", hs_email_text: "answer" })] }),
      file("notes.json", { results: [crm("10", { hs_attachment_ids: "77" }), crm("11", { hs_note_body: "whose?" })] }),
      file("tickets.json", {
        results: [
          ticket(1, {}, [], {
            associations: { emails: { results: [{ id: "9" }] }, notes: { results: [{ id: "10" }] } },
          }),
        ],
      }),
      file("thread_5_messages.json", { results: [said("m1", "5", "WHISPER", "A-1", "psst")] }),
    ]);
    expect(cases[0]?.messages.map((it) => [it.visibility, it.body, it.attachments.length])).toEqual([
      ["public", "answer", 0],
      ["internal", "", 1],
    ]);
    expect(summary.quarantined.map((it) => it.reason)).toEqual([
      "message that says of no ticket",
      "message of an unknown type",
    ]);
  });

  it("reads tickets of the first version of the interface with the way through their stages", async () => {
    const said = (value: string, ...versions: (readonly [string, number])[]) => ({
      value,
      versions: versions.map(([it, timestamp]) => ({ value: it, timestamp })),
    });
    const began = Date.parse("2018-12-05T09:00:00Z");
    const { summary, cases } = await run(hubspot, [
      file("tickets.json", {
        objects: [
          {
            ...{ objectType: "TICKET", objectId: 7001, isDeleted: false },
            properties: {
              subject: said("Old", ["Old", began]),
              content: said("text"),
              createdate: said(String(began)),
              hs_pipeline: said("0"),
              hs_pipeline_stage: said("4", ["4", began + 86_400_000], ["1", began]),
            },
          },
        ],
        hasMore: true,
        offset: 7001,
      }),
    ]);
    expect(cases[0]).toMatchObject({ id: "7001", subject: "Old", status: "closed", createdAt: began });
    expect(cases[0]?.events).toContainEqual({ type: "status", at: began + 86_400_000, to: "closed" });
    expect(summary).toMatchObject({ messages: { total: 1 }, complete: false });
  });
});
