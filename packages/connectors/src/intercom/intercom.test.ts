import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { intercom } from "./index.ts";

const START = 1_614_592_800;
const author = (type: string, id: string, more = {}) => ({
  type,
  id,
  name: `${type} ${id}`,
  email: `${id}@example.com`,
  ...more,
});
const part = (id: number, kind: string, body: string | null, who: object, more = {}) => ({
  type: "conversation_part",
  id: String(id),
  part_type: kind,
  body,
  created_at: START + id,
  updated_at: START + id,
  author: who,
  attachments: [],
  redacted: false,
  ...more,
});
const customer = author("user", "c1");
const agent = author("admin", "11");

function conversation(id: number, more: Record<string, unknown> = {}, parts?: readonly object[]) {
  return {
    type: "conversation",
    id: String(id),
    created_at: START,
    updated_at: START + 500,
    state: "open",
    open: true,
    admin_assignee_id: 0,
    source: { type: "conversation", id: `s${id}`, body: "<p>Hello</p>", author: customer, attachments: [] },
    contacts: { type: "contact.list", contacts: [{ type: "contact", id: "c1" }] },
    ...(parts === undefined ? {} : { conversation_parts: { conversation_parts: parts, total_count: parts.length } }),
    ...more,
  };
}

const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));

describe("intercom", () => {
  it("counts what was written, whatever act it came with, and no act alone", async () => {
    const parts = [
      part(1, "comment", "<p>one</p>", customer),
      part(2, "comment", "<p>bot</p>", author("bot", "77")),
      part(3, "assignment", "<p>On it</p>", agent, { assigned_to: { type: "admin", id: "11" } }),
      part(4, "assignment", null, agent, { assigned_to: { type: "team", id: "9" } }),
      part(5, "note", "<p>careful</p>", author("admin", "12")),
      part(6, "close", "<p>Bye</p>", agent),
      part(7, "open", "<p>still broken</p>", customer),
      part(8, "conversation_rating_remark_added", "<p>slow</p>", customer),
      part(9, "conversation_attribute_updated_by_admin", null, author("admin", "13")),
      part(10, "comment", null, customer, { redacted: true }),
      part(11, "comment", '<p><img src="https://files.example/2/in.png?expires=9"></p>', customer),
      part(12, "comment", "<p>ai</p>", author("admin", "14", { from_ai_agent: true })),
    ];
    const { summary, cases } = await run(intercom, [
      file("conversation_1.json", conversation(1, { admin_assignee_id: 11 }, parts)),
    ]);
    expect(summary).toMatchObject({
      messages: { total: 10, public: 9, internal: 1 },
      people: 1,
      agents: 2,
      attachments: 1,
    });
    expect(cases[0]?.events).toContainEqual({ type: "status", at: (START + 6) * 1000, to: "closed" });
  });

  it("takes the newest of overlapping pages, the list never blanks the conversation, a bot is nobody's agent", async () => {
    const list = (rows: object[], next: object | null) => ({
      type: "conversation.list",
      pages: { next },
      total_count: 2,
      conversations: rows,
    });
    const { summary, cases } = await run(intercom, [
      file(
        "conversation_1.json",
        conversation(1, { title: "Card", admin_assignee_id: "77" }, [part(1, "comment", "x", author("bot", "77"))]),
      ),
      file("conversations_list.json", list([conversation(1)], { page: 2 })),
      file(
        "conversations_list_2.json",
        list([conversation(1, { updated_at: START + 900, state: "closed", open: false }), conversation(2)], null),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 2, agents: 0, complete: true });
    expect(cases.find((it) => it.id === "1")).toMatchObject({ subject: "Card", status: "closed" });
  });

  it("says which parts and which conversations did not come", async () => {
    const { summary } = await run(intercom, [
      file(
        "conversation_1.json",
        conversation(1, { statistics: { count_conversation_parts: 3 } }, [part(1, "comment", "x", customer)]),
      ),
      file("conversations_list.json", {
        type: "conversation.list",
        pages: { next: null },
        total_count: 5,
        conversations: [conversation(1)],
      }),
    ]);
    expect(summary.complete).toBe(false);
    expect(summary.incomplete_because).toMatch(/3 messages and carries 1.*5 cases and carries 1/);
  });

  it("a ticket is a case of the same row of ids: its description, parts and states", async () => {
    const ticket = {
      type: "ticket",
      id: "70",
      ticket_id: "5",
      ticket_attributes: { _default_title_: "Printer", _default_description_: "It burns", Site: "Oslo" },
      ticket_state: { category: "resolved" },
      contacts: { contacts: [{ type: "contact", id: "c1" }] },
      admin_assignee_id: "11",
      created_at: START,
      updated_at: START + 900,
      open: false,
      ticket_parts: {
        ticket_parts: [
          part(60, "comment", "<p>On it</p>", agent),
          part(70, "ticket_state_updated_by_admin", null, agent, { ticket_state: "waiting_on_customer" }),
          part(90, "ticket_state_updated_by_admin", null, agent, { ticket_state: "resolved" }),
        ],
        total_count: 3,
      },
    };
    const pages = { next: null };
    const { summary, cases } = await run(intercom, [
      file("tickets.json", { type: "ticket.list", tickets: [ticket], total_count: 1, pages }),
      file("ticket_70.json", ticket),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      messages: { total: 2, public: 2 },
      people: 1,
      agents: 1,
      complete: true,
    });
    expect(cases[0]).toMatchObject({ subject: "Printer", status: "solved", numbers: ["70", "5"] });
    expect(cases[0]?.messages.map((it) => [it.by, it.body])).toEqual([
      ["customer", "It burns"],
      ["agent", "On it"],
    ]);
    expect(cases[0]?.events.filter((it) => it.type === "status").map((it) => "to" in it && it.to)).toEqual([
      "pending",
      "solved",
    ]);
  });

  it("an account's companies, segments and tags are passed over, and teams give their names", async () => {
    const assigned = part(60, "assignment", null, agent, { assigned_to: { type: "team", id: "77" } });
    const { summary, cases } = await run(intercom, [
      file("companies.json", { type: "list", data: [{ type: "company", id: "c", name: "C" }], total_count: 1 }),
      file("articles.json", { type: "list", data: [{ type: "article", id: "a", title: "How", body: "<p>x</p>" }] }),
      file("segments.json", { type: "segment.list", segments: [{ type: "segment", id: "s", name: "S" }] }),
      file("teams.json", { type: "team.list", teams: [{ type: "team", id: "77", name: "Second level" }] }),
      file("conversation_1.json", conversation(1, { team_assignee_id: 77 }, [assigned])),
    ]);
    expect(summary).toMatchObject({ cases: 1, quarantined: [], complete: true });
    expect(cases[0]?.group).toBe("Second level");
    expect(cases[0]?.events.filter((it) => it.type === "group")).toMatchObject([{ to: "Second level" }]);
  });

  it("reads the opening, its writer and the lists of people of answers before version 2.0", async () => {
    const { summary, cases } = await run(intercom, [
      file("conversations.json", {
        type: "conversation.list",
        conversations: [
          {
            type: "conversation",
            id: "147",
            created_at: START,
            user: { type: "user", id: "c1" },
            assignee: { type: "admin", id: "11" },
            conversation_message: {
              id: "8",
              subject: "<p>Old</p>",
              body: "<p>Help</p>",
              author: { type: "user", id: "c1" },
            },
            conversation_parts: { conversation_parts: [part(1, "comment", "<p>Hi</p>", { type: "admin", id: "11" })] },
            open: false,
          },
        ],
      }),
      file("users.json", { type: "user.list", users: [{ type: "user", id: "c1", email: "c1@example.com" }] }),
    ]);
    expect(summary).toMatchObject({ messages: { total: 2 }, people: 1, agents: 1, quarantined: [] });
    expect(cases[0]).toMatchObject({ subject: "Old", status: "closed", requester: { emails: ["c1@example.com"] } });
    expect(cases[0]?.messages[0]?.body).toBe("Help");
  });

  it("what staff write in a part of a kind that is not known stays in", async () => {
    const parts = [
      part(1, "whisper", "<p>to a colleague</p>", agent),
      part(2, "whisper", "<p>from the customer</p>", customer),
      part(3, "assign_and_reopen", "<p>we look again</p>", agent),
    ];
    const { cases } = await run(intercom, [file("conversation_1.json", conversation(1, {}, parts))]);
    expect(cases[0]?.messages.map((it) => it.visibility)).toEqual(["public", "internal", "public", "public"]);
  });
});
