import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { expectedOf, NO_SAMPLES, sampleFiles, sampleFolder } from "../testing/samples.ts";
import { zendesk } from "./index.ts";

const json = (value: unknown) => JSON.stringify(value);

function ticket(id: number, more: Record<string, unknown> = {}) {
  return {
    id,
    created_at: "2024-03-01T10:00:00Z",
    updated_at: "2024-03-02T10:00:00Z",
    subject: `Case ${id}`,
    description: `Opening of ${id}`,
    status: "open",
    priority: "normal",
    requester_id: 1,
    submitter_id: 1,
    assignee_id: 9,
    tags: [],
    via: { channel: "email", source: { from: { address: "ana@example.com", name: "Ana" }, to: {}, rel: null } },
    ...more,
  };
}

function comment(id: number, more: Record<string, unknown> = {}) {
  return {
    id,
    type: "Comment",
    author_id: 9,
    body: `Comment ${id}`,
    public: true,
    attachments: [],
    created_at: "2024-03-01T12:00:00Z",
    ...more,
  };
}

const page = (tickets: unknown[], more = {}) => json({ tickets, end_of_stream: true, ...more });

describe("zendesk", () => {
  it.skipIf(sampleFolder("zendesk") === undefined)(
    `counts the sample as its expectation says (${NO_SAMPLES} otherwise)`,
    async () => {
      const expected = expectedOf("zendesk");
      const { summary, cases } = await run(zendesk, sampleFiles("zendesk"));
      for (const key of Object.keys(summary))
        expect([key, summary[key as keyof typeof summary]]).toEqual([key, expected[key]]);
      const kept = cases.find((it) => it.id === "35436");
      expect(kept?.messages.flatMap((it) => it.attachments)).toMatchObject([
        { name: "session.har", credentialBearing: true },
      ]);
      expect(kept?.messages[1]?.visibility).toBe("confidential");
      expect(kept?.events).toContainEqual({ type: "status", at: Date.parse("2019-12-09T08:30:00Z"), to: "open" });
      expect(cases.find((it) => it.id === "35438")?.requester).toEqual({ id: "415002", deleted: true });
    },
  );

  it("staff who ask for help themselves are the customer of that ticket, but for what they write for staff", async () => {
    const { cases } = await run(zendesk, [
      memoryFile(
        "users.json",
        json({ users: [1, 9].map((id) => ({ id, role: "agent", name: `A${id}`, email: `a${id}@example.org` })) }),
      ),
      memoryFile("tickets.json", page([ticket(1)])),
      memoryFile(
        "ticket_1_comments.json",
        json({
          comments: [
            comment(1, { author_id: 1, body: "Opening of 1", created_at: "2024-03-01T10:00:00Z" }),
            comment(2, { author_id: 1 }),
            comment(3, { author_id: 1, public: false }),
            comment(4, { author_id: 9 }),
          ],
        }),
      ),
    ]);
    expect(cases[0]?.messages.map((it) => it.by)).toEqual(["customer", "customer", "agent", "agent"]);
  });

  it("the rating given last counts, wherever it stands and in whatever order it comes", async () => {
    const rating = (score: string, updated_at: string) => ({ id: 3, ticket_id: 1, score, updated_at });
    const [before, after] = ["2024-03-01T11:00:00Z", "2024-03-05T11:00:00Z"];
    const csat = async (score: string, ...ratings: unknown[]) => {
      const files = [
        memoryFile("tickets.json", page([ticket(1, { satisfaction_rating: { score } })])),
        memoryFile("satisfaction_ratings.json", json({ satisfaction_ratings: ratings })),
      ];
      return (await run(zendesk, files)).cases[0]?.csat;
    };
    expect(await csat("good", rating("bad", after), rating("good", before))).toBe("bad");
    expect(await csat("good", rating("bad", before))).toBe("good");
    expect(await csat("unoffered", rating("bad", before))).toBe("bad");
  });

  it("side conversations are internal messages, and listed ones without their events are missing", async () => {
    const event = (id: string, actor: unknown, more = {}) => ({
      id,
      side_conversation_id: "s1",
      ticket_id: 1,
      type: "reply",
      via: "email",
      created_at: "2024-03-01T11:00:00Z",
      actor,
      message: { subject: "Part", body: `Body of ${id}`, to: [] },
      ...more,
    });
    const supplier = { user_id: null, name: "Parts Ltd", email: "parts@example.net" };
    const { summary, cases } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(1)])),
      memoryFile(
        "ticket_1_comments.json",
        json({
          comments: [comment(1, { author_id: 1, body: "Opening of 1", created_at: "2024-03-01T10:00:00Z" })],
          count: 1,
        }),
      ),
      memoryFile(
        "ticket_1_side_conversation_events.json",
        json({
          events: [event("e1", { user_id: 9 }), event("e2", supplier), event("e3", { user_id: 9 }, { message: null })],
        }),
      ),
    ]);
    expect(summary).toMatchObject({ messages: { total: 3, public: 1, internal: 2 }, people: 1, complete: true });
    expect(cases[0]?.messages.slice(1)).toMatchObject([
      { by: "agent", author: { id: "9" } },
      { by: "customer", author: { id: "parts@example.net" } },
    ]);
    const listed = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(1)])),
      memoryFile(
        "side_conversations.json",
        json({ side_conversations: [{ id: "s1", ticket_id: 1, preview_text: "Do" }] }),
      ),
    ]);
    expect(listed.summary.incomplete_because).toMatch(/side conversations whose events are not here/);
  });

  it("a ticket with its comments in it is a record, also where no other file has it", async () => {
    const lines = [
      ticket(1, { comments: [comment(1, { body: "Opening of 1", author_id: 1 }), comment(2)] }),
      ticket(2, { comments: [] }),
    ];
    const { summary } = await run(zendesk, [memoryFile("export.ndjson", lines.map(json).join("\n"))]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 3 }, agents: 1, complete: true });
  });

  it("the list of deleted tickets deletes one that is here and makes none of one that is not", async () => {
    const gone = (id: number) => ({ id, subject: "x", deleted_at: "2024-04-01T00:00:00Z", previous_state: "open" });
    const { summary } = await run(zendesk, [
      memoryFile("deleted_tickets.json", json({ deleted_tickets: [gone(7), gone(8)], count: 2 })),
      memoryFile("incremental_tickets_cursor.json", page([ticket(7)])),
    ]);
    expect(summary).toMatchObject({ cases: 1, live: 0, deleted: ["7"] });
  });

  it("reads comments out of audits", async () => {
    const audit = {
      id: 5,
      ticket_id: 7,
      created_at: "2024-03-01T12:00:00Z",
      author_id: 9,
      events: [{ id: 1, type: "Comment", author_id: 9, body: "From an audit", public: false }],
    };
    const { summary } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(7)])),
      memoryFile("ticket_7_audits.json", json({ audits: [audit], next_page: null })),
    ]);
    expect(summary).toMatchObject({ messages: { total: 2, public: 1, internal: 1 }, quarantined: [] });
  });

  it("joins further pages of comments by the ticket id in the file name", async () => {
    const { summary } = await run(zendesk, [
      memoryFile("incremental_tickets_cursor.json", page([ticket(7)], { end_of_stream: false })),
      memoryFile("incremental_tickets_cursor_2.json", page([ticket(8)])),
      memoryFile(
        "ticket_7_comments.json",
        json({
          comments: [comment(1, { body: "Opening of 7", author_id: 1 })],
          next_page: "https://example.com/2",
          count: 3,
        }),
      ),
      memoryFile(
        "ticket_7_comments_2.json",
        json({ comments: [comment(2), comment(3, { public: false })], next_page: null, count: 3 }),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 4, public: 3, internal: 1 }, complete: true });
  });

  it("says what is missing when a page or a comment did not come", async () => {
    const cut = await run(zendesk, [
      memoryFile("incremental_tickets_cursor.json", page([ticket(7)], { end_of_stream: false })),
    ]);
    expect(cut.summary).toMatchObject({
      complete: false,
      incomplete_because: "incremental_tickets_cursor.json announces another page",
    });
    const short = await run(zendesk, [
      memoryFile("t.json", page([ticket(7)])),
      memoryFile("ticket_7_comments.json", json({ comments: [comment(1)], next_page: null, count: 4 })),
    ]);
    expect(short.summary).toMatchObject({
      complete: false,
      incomplete_because: "ticket_7_comments.json announces 4 messages and carries 1",
    });
  });

  it("keeps a case whose requester was deleted, and does not bring the person back", async () => {
    const { cases, summary } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(7)])),
      memoryFile(
        "incremental_users_cursor.json",
        json({
          users: [{ id: 1, name: "Permanently Deleted User", email: null, active: false, role: "end-user" }],
          end_of_stream: true,
        }),
      ),
    ]);
    expect(summary.people).toBe(1);
    expect(cases[0]?.requester).toEqual({ id: "1", deleted: true });
    expect(json(cases[0])).not.toContain("ana@example.com");
  });

  it("sets comments of a ticket without a record aside, and ignores ids that are only mentioned", async () => {
    const { summary } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(7, { followup_ids: [55], problem_id: 56 })])),
      memoryFile("ticket_99_comments.json", json({ comments: [comment(1), comment(2)], count: 2 })),
      memoryFile("ticket_metrics.json", json({ ticket_metrics: [{ id: 1, ticket_id: 57 }] })),
    ]);
    expect(summary).toMatchObject({ cases: 1, messages: { total: 1 }, complete: false });
    expect(summary.quarantined).toEqual([
      { file: "ticket_99_comments.json", line: 1, reason: "comments of a ticket whose record is missing" },
    ]);
  });

  it("quarantines broken elements and lines with their place and reads the rest", async () => {
    const good = json(ticket(7));
    const { summary } = await run(zendesk, [
      memoryFile(
        "a_tickets.json",
        `{\n"tickets": [\n${good},\n17,\n{"id": 8},\n${json(ticket(9))}\n],"end_of_stream":true}`,
      ),
      memoryFile("export.ndjson", `${json(ticket(10))}\n${good.slice(0, 60)}\n${json(ticket(11))}\n`),
    ]);
    expect(summary.cases).toBe(4);
    expect(summary.quarantined).toEqual([
      { file: "a_tickets.json", line: 4, reason: "ticket is no object" },
      { file: "a_tickets.json", line: 5, reason: "date not readable: created_at" },
      { file: "export.ndjson", line: 2, reason: "truncated JSON" },
    ]);
  });

  it("takes the whole elements of a page that breaks off", async () => {
    const whole = page([ticket(7), ticket(8), ticket(9)]);
    const { summary } = await run(zendesk, [memoryFile("tickets.json", whole.slice(0, whole.indexOf('"id":9') + 20))]);
    expect(summary.cases).toBe(2);
    expect(summary.quarantined).toEqual([{ file: "tickets.json", line: 1, reason: "truncated JSON" }]);
  });

  it("takes the latest of several copies of a ticket", async () => {
    const { cases } = await run(zendesk, [
      memoryFile("a.json", page([ticket(7, { status: "solved", updated_at: "2024-03-05T00:00:00Z" })])),
      memoryFile("b.json", page([ticket(7, { status: "pending" })])),
    ]);
    expect(cases.map((it) => it.status)).toEqual(["solved"]);
    expect(cases[0]?.events.at(-1)).toMatchObject({ type: "status", to: "solved" });
  });

  it("reads a 404 answer for the comments of a deleted ticket as a tombstone", async () => {
    const { summary } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(7, { status: "deleted" })])),
      memoryFile("ticket_7_comments.json", json({ error: "RecordNotFound", description: "Not found" })),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      live: 0,
      deleted: ["7"],
      messages: { total: 1 },
      complete: true,
      quarantined: [],
    });
  });

  it("finds the kept ticket from the notice and counts the notice as internal", async () => {
    const notice = comment(5, {
      via: { channel: "web", source: { from: { ticket_id: 8, subject: "x" }, to: {}, rel: "merge" } },
    });
    const { summary } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(7), ticket(8, { status: "closed", tags: ["closed_by_merge"] })])),
      memoryFile("ticket_7_comments.json", json({ comments: [notice] })),
    ]);
    expect(summary).toMatchObject({
      cases: 2,
      live: 1,
      merged: { "8": "7" },
      messages: { total: 3, public: 2, internal: 1 },
    });
  });

  it("settings beside the tickets are passed over, and groups give their names", async () => {
    const event = (previous_value: number, group_id: number) => ({
      id: group_id,
      ticket_id: 1,
      created_at: `2024-03-01T1${group_id}:00:00Z`,
      child_events: [{ event_type: "Change", group_id, previous_value }],
    });
    const { summary, cases } = await run(zendesk, [
      memoryFile("brands.json", json({ brands: [{ id: 1, name: "B", brand_url: "u" }], count: 1 })),
      memoryFile("custom_statuses.json", json({ custom_statuses: [{ id: 1, status_category: "pending" }] })),
      memoryFile("groups.json", json({ groups: [{ id: 5, name: "Second level" }], count: 1 })),
      memoryFile("organizations.ndjson", `${json({ id: 1, name: "O", domain_names: [] })}\n`),
      memoryFile("ticket_fields.json", json({ ticket_fields: [{ id: 1, title: "T" }], count: 1 })),
      memoryFile("ticket_events.json", json({ ticket_events: [event(6, 5), event(5, 6)], end_of_stream: true })),
      memoryFile(
        "ticket_1_comments.json",
        json({
          users: [{ id: 9, role: "agent", name: "A", email: "a@example.org" }],
          comments: [comment(1)],
          count: 2,
        }),
      ),
      memoryFile("tickets.json", page([ticket(1, { group_id: 6 })])),
    ]);
    expect(summary).toMatchObject({ cases: 1, quarantined: [] });
    expect(summary.incomplete_because).toMatch(/announces 2 messages and carries 1/);
    expect(cases[0]?.events.filter((it) => it.type === "group").map((it) => it.to)).toEqual(["6", "Second level", "6"]);
  });

  it("a comment that was made private later is internal, also where only its first copy is here", async () => {
    const audit = (id: number, event: object) => ({
      id,
      ticket_id: 1,
      created_at: "2024-03-01T12:00:00Z",
      events: [event],
    });
    const { summary } = await run(zendesk, [
      memoryFile(
        "ticket_1_audits.json",
        json({
          audits: [
            audit(2, { type: "CommentPrivacyChange", comment_id: 21, public: false }),
            audit(1, { ...comment(21), id: 21 }),
            audit(3, { ...comment(22), id: 22 }),
          ],
        }),
      ),
      memoryFile("tickets.json", page([ticket(1)])),
    ]);
    expect(summary).toMatchObject({ messages: { total: 3, public: 2, internal: 1 }, quarantined: [] });
  });

  it("a single ticket brings the groups and people that were asked for with it", async () => {
    const beside = { users: [{ id: 9, role: "agent", name: "Ada Grün" }], groups: [{ id: 6, name: "Second level" }] };
    const { cases } = await run(zendesk, [
      memoryFile("ticket_1.json", json({ ticket: ticket(1, { group_id: 6 }), ...beside })),
    ]);
    expect(cases[0]).toMatchObject({ group: "Second level", assignee: { name: "Ada Grün" } });
  });

  it("who is copied in is on the case, and fields of its own have the names that the list of fields gives them", async () => {
    const { summary, cases } = await run(zendesk, [
      memoryFile("ticket_fields.json", json({ ticket_fields: [{ id: 7, type: "text", title: "Contract contact" }] })),
      memoryFile(
        "tickets.json",
        page([
          ticket(1, {
            email_cc_ids: [3],
            custom_fields: [
              { id: 7, value: "a" },
              { id: 8, value: "b" },
            ],
          }),
        ]),
      ),
      memoryFile(
        "users.json",
        json({ users: [{ id: 3, name: "Marwick Tollendruff", email: "m@example.com", role: "end-user" }] }),
      ),
    ]);
    expect(summary).toMatchObject({ people: 1, agents: 1 });
    expect(cases[0]?.others).toEqual([{ id: "3", name: "Marwick Tollendruff", emails: ["m@example.com"] }]);
    expect(cases[0]?.fields.filter(({ value }) => value.length === 1)).toEqual([
      { name: "Contract contact", value: "a" },
      { name: "custom_8", value: "b" },
    ]);
  });

  it("what was said in a call stands beside the line that there was one", async () => {
    const call = {
      ...comment(1),
      type: "VoiceComment",
      body: "Call from +1 202 555 0142",
      public: false,
      data: { from: "+12025550142", transcription_text: "I lost my key" },
    };
    const { cases } = await run(zendesk, [
      memoryFile("tickets.json", page([ticket(1, { description: call.body })])),
      memoryFile("ticket_1_comments.json", json({ comments: [call] })),
    ]);
    expect(cases[0]?.messages).toHaveLength(1);
    expect(cases[0]?.messages[0]?.body).toBe(`${call.body}\n\nI lost my key`);
    expect(cases[0]?.messages[0]?.fields).toContainEqual({ name: "call from", value: "+12025550142" });
  });

  it("what was said in a chat is messages, but for what a comment holds as a transcript", async () => {
    const chat = (n: number, actor_type: string, message: string) => ({
      ...{ type: "ChatMessage", message_id: `m${n}`, actor_type, actor_id: `a-${actor_type}`, message },
      timestamp: Date.parse(`2024-03-01T10:0${n}:00Z`),
    });
    const history = [
      { type: "ChatJoin", timestamp: 1 },
      chat(1, "end-user", "hello"),
      chat(2, "system", "An agent will come"),
      chat(3, "agent", "hi"),
    ];
    const audit = {
      ...{ id: 1, ticket_id: 1, created_at: "2024-03-01T10:00:00Z", author_id: 9 },
      events: [{ id: 2, type: "ChatStartedEvent", value: { chat_id: "c", history } }],
    };
    const files = [
      memoryFile("tickets.json", page([ticket(1, { assignee_id: 8 })])),
      memoryFile("ticket_1_audits.json", json({ audits: [audit] })),
    ];
    const { cases } = await run(zendesk, files);
    const said = cases[0]?.messages.filter((it) => it.id.startsWith("chat/"));
    expect(said?.map((it) => [it.by, it.body])).toEqual([
      ["customer", "hello"],
      ["bot", "An agent will come"],
      ["agent", "hi"],
    ]);
    const transcript = { ...comment(3), body: "(10:01:00) Ada: hello\n(10:03:00) Ben: hi", plain_body: undefined };
    const again = await run(zendesk, [
      ...files,
      memoryFile("ticket_1_comments.json", json({ comments: [transcript] })),
    ]);
    expect(again.cases[0]?.messages.filter((it) => it.id.startsWith("chat/")).map((it) => it.body)).toEqual([
      "An agent will come",
    ]);
  });

  it("the notice of a ticket that went away names its target where others name what they took in", async () => {
    const notice = (id: number, body: string, ticket_id: number) =>
      comment(id, {
        body,
        public: false,
        via: { channel: "web", source: { from: { ticket_id }, to: {}, rel: "merge" } },
      });
    const closed = { status: "closed", tags: ["closed_by_merge"] };
    const files = [
      memoryFile("tickets.json", page([ticket(1, { status: "closed" }), ticket(2, closed), ticket(3, closed)])),
      memoryFile(
        "ticket_1_comments.json",
        json({ comments: [notice(1, "Request #2 was closed and merged into this request.", 2)] }),
      ),
      memoryFile(
        "ticket_2_comments.json",
        json({
          comments: [
            notice(2, "Request #3 was closed and merged into this request.", 3),
            notice(3, 'This request was closed and merged into request #1 "Case 1".', 1),
          ],
        }),
      ),
      memoryFile(
        "ticket_3_comments.json",
        json({ comments: [notice(4, "This request was closed and merged into request #2.", 2)] }),
      ),
    ];
    for (const order of [files, [...files].reverse()]) {
      const { summary } = await run(zendesk, order);
      expect(summary.merged).toEqual({ 2: "1", 3: "2" });
    }
  });
});
