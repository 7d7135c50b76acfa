import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { freshdesk } from "./index.ts";

const ticket = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  subject: `Case ${id}`,
  status: 2,
  priority: 1,
  source: 1,
  requester_id: 5001,
  responder_id: null,
  description_text: `Opening of ${id}`,
  created_at: "2021-03-01T10:00:00Z",
  updated_at: "2021-03-01T12:00:00Z",
  tags: [],
  ...more,
});
const said = (id: number, ticketId: number, user: number | null, body: string, more: Record<string, unknown> = {}) => ({
  id,
  ticket_id: ticketId,
  user_id: user,
  body: `<div>${body}</div>`,
  body_text: body,
  incoming: false,
  private: false,
  source: 0,
  created_at: "2021-03-01T11:00:00Z",
  updated_at: "2021-03-01T11:00:00Z",
  attachments: [],
  ...more,
});
const agent = (id: number) => ({
  id,
  available: true,
  occasional: false,
  contact: { name: `Agent ${id}`, email: `a${id}@example.org` },
});
const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));
const note = { private: true, source: 2 };

describe("freshdesk", () => {
  it("tells bots, surveys, agents who write by mail and people in copy apart", async () => {
    const { summary } = await run(freshdesk, [
      file("agents.json", [agent(6001), agent(6003)]),
      file("ticket_1_conversations.json", [
        said(1, 1, 5001, "Opening of 1", { incoming: true, created_at: "2021-03-01T10:00:01Z" }),
        said(2, 1, 6001, "answer", {
          attachments: [{ id: 72, name: "a.pdf", content_type: "application/pdf", size: 4 }],
        }),
        said(3, 1, 5099, "in copy", { incoming: true }),
        said(4, 1, null, "received", { auto_response: true }),
      ]),
      file("ticket_1_conversations_2.json", [
        said(4, 1, null, "received", { auto_response: true }),
        said(5, 1, 5001, "Rated 103", { incoming: true, source: 6 }),
        said(6, 1, 6003, "by mail", { incoming: true, attachments: [{ id: 72, name: "a.pdf" }] }),
        said(7, 1, 6001, "careful", note),
      ]),
      file("tickets.json", [ticket(1)]),
    ]);
    expect(summary).toMatchObject({
      messages: { total: 6, public: 5, internal: 1 },
      people: 1,
      agents: 2,
      attachments: 1,
    });
  });

  it("knows merged, deleted and newer copies, and an agent who asks", async () => {
    const { summary, cases } = await run(freshdesk, [
      file("agents.json", [agent(6001)]),
      file("tickets.json", [
        ticket(1, { responder_id: 6002 }),
        ticket(2, { status: 5 }),
        ticket(3, { deleted: true, requester_id: 5003 }),
      ]),
      file("tickets_2.json", [
        ticket(1, { status: 4, responder_id: 6001, updated_at: "2021-03-05T00:00:00Z" }),
        ticket(4, { requester_id: 6001 }),
      ]),
      file("ticket_1_conversations.json", [
        said(1, 1, 6001, "Ticket with ID 2 has been merged into this ticket 1", note),
      ]),
      file("ticket_2_conversations.json", [said(2, 2, 6001, "This ticket is closed and merged into ticket 1", note)]),
    ]);
    expect(summary).toMatchObject({ cases: 4, live: 2, merged: { 2: "1" }, deleted: ["3"], people: 3, agents: 1 });
    expect(cases.find((it) => it.id === "1")).toMatchObject({ status: "solved", assignee: { id: "6001" } });
  });

  it("sets conversations aside whose ticket is missing, and says what a search announces", async () => {
    const { summary } = await run(freshdesk, [
      file("search.json", { total: 2, results: [ticket(7)] }),
      file("ticket_99_conversations.json", [said(9, 99, 5001, "lost", { incoming: true })]),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      quarantined: [{ file: "ticket_99_conversations.json", line: 1 }],
      complete: false,
    });
    expect(summary.incomplete_because).toMatch(/announces 2 cases and carries 1/);
  });

  it("an agent's record is known by its contact, and a desk's own states by its list of fields", async () => {
    const { summary, cases } = await run(freshdesk, [
      file("agents.json", [{ id: 6001, type: "support_agent", contact: { name: "A", email: "a@example.org" } }]),
      file("ticket_fields.json", [
        {
          id: 1,
          name: "status",
          type: "default_status",
          choices: { 2: ["Offen", "x"], 8: ["Waiting on vendor", "x"] },
        },
      ]),
      file("tickets.json", [ticket(1, { status: 8 }), ticket(2, { status: 9 }), ticket(3, { status: 2 })]),
      file("ticket_1_conversations.json", [said(1, 1, 6001, "answer", { incoming: true })]),
    ]);
    expect(cases.map((it) => it.status)).toEqual(["hold", "open", "open"]);
    expect(cases[0]?.messages.map((it) => it.by)).toEqual(["customer", "agent"]);
    expect(summary).toMatchObject({ agents: 1, complete: true });
  });

  it("what was reopened had been solved, at the latest then", async () => {
    const [solved, reopened, again] = ["2021-03-02T10:00:00Z", "2021-03-03T10:00:00Z", "2021-03-04T10:00:00Z"];
    const way = async (status: number, resolved_at: string) => {
      const stats = { reopened_at: reopened, resolved_at, status_updated_at: again };
      const { cases } = await run(freshdesk, [file("tickets.json", [ticket(1, { status, stats })])]);
      const events = cases[0]?.events.filter((it) => it.type === "status") ?? [];
      return events.map((it) => [new Date(it.at).toISOString().replace(".000", ""), it.to]);
    };
    expect(await way(4, again)).toEqual([
      [reopened, "solved"],
      [reopened, "open"],
      [again, "solved"],
    ]);
    expect(await way(2, solved)).toEqual([
      [solved, "solved"],
      [reopened, "open"],
    ]);
  });

  it("groups give their names; time entries, companies and products are passed over", async () => {
    const { summary, cases } = await run(freshdesk, [
      file("companies.json", [{ id: 9, name: "C", domains: [] }]),
      file("groups.json", [{ id: 3, name: "Second level", escalate_to: null }]),
      file("tickets.json", [ticket(1, { group_id: 3 })]),
      file("time_entries.json", [{ id: 1, agent_id: 6001, ticket_id: 1, time_spent: "00:10", billable: true }]),
    ]);
    expect(summary).toMatchObject({ cases: 1, messages: { total: 1 }, quarantined: [], complete: true });
    expect(cases[0]?.group).toBe("Second level");
  });

  it("reads the account export: tickets under their own numbers with their notes, users as agents and contacts", async () => {
    const at = "2021-03-01T10:00:00Z";
    const said = (id: number, user_id: number, body: string, more = {}) => ({
      ...{ id, user_id, body, body_html: `<p>${body}</p>`, incoming: false, private: false, source: 0 },
      ...{ created_at: at, updated_at: at, deleted: false, attachments: [], ...more },
    });
    const ticket = {
      ...{ id: 998877, display_id: 12, subject: "S", status: 4, priority: 3, source: 2, requester_id: 7001 },
      ...{ responder_id: 8001, description: "Help", description_html: "<p>Help</p>", created_at: at, updated_at: at },
      notes: [
        said(1, 8001, "answer"),
        { note: said(2, 8001, "hm", { private: true }) },
        said(3, 8001, "gone", { deleted: true }),
      ],
      ...{
        custom_field: { plan: "Pro" },
        tags: [{ name: "vip" }, { tag: { name: "eu" } }],
        requester_name: "Ana",
        ticket_type: "Incident",
      },
    };
    const user = (id: number, email: string, helpdesk_agent: boolean) => ({
      user: { id, name: email, email, helpdesk_agent },
    });
    const { summary, cases } = await run(freshdesk, [
      file("Tickets0.json", [{ helpdesk_ticket: ticket }]),
      file("Users0.json", [user(7001, "ana@example.com", false), user(8001, "li@example.org", true)]),
    ]);
    expect(summary).toMatchObject({
      ...{
        cases: 1,
        messages: { total: 3, public: 2, internal: 1 },
        people: 1,
        agents: 1,
        quarantined: [],
        complete: true,
      },
    });
    expect(cases[0]).toMatchObject({
      id: "12",
      status: "solved",
      tags: ["vip", "eu"],
      requester: { emails: ["ana@example.com"] },
    });
  });

  it("who is copied in is on the case, and products give their names", async () => {
    const { cases, summary } = await run(freshdesk, [
      memoryFile(
        "products.json",
        JSON.stringify([{ id: 4, name: "Router X", primary_email: "x@example.org", default: true }]),
      ),
      memoryFile(
        "tickets.json",
        JSON.stringify([
          {
            id: 1,
            requester_id: 5,
            status: 2,
            priority: 1,
            source: 1,
            product_id: 4,
            subject: "s",
            description_text: "d",
            created_at: "2021-03-01T10:00:00Z",
            updated_at: "2021-03-01T10:00:00Z",
            cc_emails: ["Marwick Tollendruff <m@example.com>", "n@example.com"],
          },
        ]),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 1, people: 1, quarantined: [] });
    expect(cases[0]).toMatchObject({
      product: "Router X",
      others: [{ id: "m@example.com", name: "Marwick Tollendruff" }, { id: "n@example.com" }],
    });
  });

  it("the export of activities tells the way, which the statistics only tell the end of", async () => {
    const done = (performed_at: string, activity: object) => ({
      ...{ performed_at, ticket_id: 9, performer_type: "user", performer_id: 8001, activity },
    });
    const { summary, cases } = await run(freshdesk, [
      file("tickets.json", [
        {
          ...{ id: 9, subject: "S", status: 5, priority: 3, source: 2, requester_id: 7001, group_id: 5 },
          ...{ created_at: "2021-03-01T10:00:00Z", updated_at: "2021-03-03T10:00:00Z" },
          stats: { resolved_at: "2021-03-03T09:00:00Z", closed_at: "2021-03-03T10:00:00Z" },
        },
      ]),
      file("groups.json", [{ id: 5, name: "Second level", escalate_to: null }]),
      file("activities.json", {
        activities_data: [
          done("01-03-2021 10:00:00 +0000", { status: "Open", priority: "Low", group: "First level" }),
          done("01-03-2021 12:00:00 +0100", {
            status: "Waiting on Customer",
            agent_id: 8001,
            note: { id: 1, type: 4 },
          }),
          done("02-03-2021 10:00:00 +0000", { status: "Open", priority: "High", added_tags: ["vip"] }),
          done("03-03-2021 08:00:00 +0000", { group: "Second level" }),
          done("03-03-2021 09:00:00 +0000", { status: "Resolved" }),
          done("03-03-2021 10:00:00 +0000", { status: "Closed" }),
          done("03-03-2021 10:00:00 +0000", { status: "Closed" }),
        ],
      }),
    ]);
    expect(summary).toMatchObject({ cases: 1, quarantined: [], complete: true });
    const of = (type: string) =>
      cases[0]?.events
        .filter((it) => it.type === type)
        .map((it) => [new Date(it.at).toISOString().slice(8, 13), "to" in it && it.to]);
    expect(of("status")).toEqual([
      ["01T10", "open"],
      ["01T11", "pending"],
      ["02T10", "open"],
      ["03T09", "solved"],
      ["03T10", "closed"],
    ]);
    expect(of("priority")).toEqual([
      ["01T10", "low"],
      ["02T10", "high"],
    ]);
    expect(of("group")).toEqual([
      ["01T10", "First level"],
      ["03T08", "Second level"],
    ]);
  });
});
