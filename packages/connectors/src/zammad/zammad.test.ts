import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { zammad } from "./index.ts";

const ticket = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  number: String(67000 + id),
  title: `Case ${id}`,
  state_id: 2,
  priority_id: 2,
  owner_id: 1,
  customer_id: 20,
  article_count: 1,
  created_at: "2021-03-01T10:00:00.000Z",
  updated_at: "2021-03-01T12:00:00.000Z",
  ...more,
});
const article = (
  id: number,
  ticketId: number,
  sender: string,
  by: number,
  body: string,
  more: Record<string, unknown> = {},
) => ({
  id,
  ticket_id: ticketId,
  sender,
  type: "email",
  content_type: "text/html",
  body,
  internal: false,
  created_by_id: by,
  created_at: "2021-03-01T10:10:00.000Z",
  updated_at: "2021-03-01T10:10:00.000Z",
  attachments: [],
  ...more,
});
const user = (id: number, role: number) => ({
  id,
  login: `u${id}@example.com`,
  firstname: "U",
  lastname: `${id}`,
  email: `u${id}@example.com`,
  role_ids: [role],
});
const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));

describe("zammad", () => {
  it("knows a merge by the history, system mails, notes and calls typed by an agent", async () => {
    const { summary, cases } = await run(zammad, [
      file("ticket_articles_by_ticket_1.json", [
        article(11, 1, "Customer", 20, "opening <b>x</b>", {
          attachments: [
            { id: 801, filename: "a.txt", size: "10", preferences: { "Mime-Type": "text/plain" } },
            { id: 802, filename: "i.png", size: "10", preferences: { "Content-Disposition": "inline" } },
          ],
        }),
        article(12, 1, "System", 1, "received"),
        article(13, 1, "Agent", 5, "careful", { internal: true, type: "note" }),
        article(14, 1, "Agent", 7, "answer"),
      ]),
      file("ticket_articles_by_ticket_1_2.json", [
        article(14, 1, "Agent", 7, "answer"),
        article(15, 1, "Customer", 5, "called", { type: "phone", origin_by_id: 20 }),
      ]),
      file("ticket_articles_by_ticket_2.json", [
        article(21, 2, "Agent", 5, "merged", { type: "note", content_type: "text/plain" }),
      ]),
      file("ticket_history_1.json", {
        history: [
          {
            object: "Ticket",
            type: "received_merge",
            o_id: 1,
            id_from: 2,
            id_to: 1,
            created_at: "2021-03-02T10:00:00.000Z",
          },
        ],
      }),
      file("tickets.json", [ticket(1, { article_count: 5, owner_id: 5 }), ticket(2, { state_id: 5 })]),
      file("tickets_2.json", [
        ticket(1, { article_count: 5, owner_id: 6, state_id: 4, updated_at: "2021-03-04T12:00:00.000Z" }),
      ]),
      file("users.json", [user(20, 3), user(5, 2), user(6, 2), user(7, 2)]),
    ]);
    expect(summary).toMatchObject({
      cases: 2,
      live: 1,
      merged: { 67002: "67001" },
      messages: { total: 6, public: 5, internal: 1 },
      people: 1,
      agents: 3,
      attachments: 2,
      complete: true,
    });
    expect(cases.find((it) => it.id === "67001")).toMatchObject({ status: "closed", assignee: { id: "6" } });
  });

  it("a ticket with its articles in it is a record, alone or a line", async () => {
    const whole = (id: number) => ({
      ...ticket(id),
      articles: id === 3 ? [] : [article(10 + id, id, "Customer", 20, "a")],
    });
    const line = (id: number) => JSON.stringify(whole(id));
    const { summary } = await run(zammad, [
      memoryFile("ticket_1.json", JSON.stringify(whole(1), null, 1)),
      memoryFile("tickets.ndjson", `${line(2)}\n${line(3)}\n`),
    ]);
    expect(summary).toMatchObject({ cases: 3, messages: { total: 2 }, complete: false });
  });

  it("reads spelled-out tickets and search answers with assets, and misses an article", async () => {
    const {
      state_id: _s,
      owner_id: _o,
      customer_id: _c,
      ...bare
    } = ticket(1, { state: "open", owner: "u5@example.com", customer: "u20@example.com", article_count: 2 });
    const spelled = await run(zammad, [
      file("tickets.json", [{ ...bare, articles: [article(11, 1, "Customer", 20, "a")] }]),
      file("users.json", [user(20, 3), user(5, 2)]),
    ]);
    expect(spelled.summary).toMatchObject({ people: 1, agents: 1, complete: false });
    expect(spelled.cases[0]).toMatchObject({ requester: { id: "20" }, assignee: { id: "5" } });
    const found = await run(zammad, [
      file("search.json", {
        tickets: [1],
        tickets_count: 1,
        assets: {
          Ticket: { 1: ticket(1) },
          User: { 20: user(20, 3) },
          TicketArticle: { 11: article(11, 1, "Customer", 20, "a") },
        },
      }),
    ]);
    expect(found.summary).toMatchObject({ cases: 1, messages: { total: 1 }, people: 1, complete: true });
  });

  it("judges an installation's own states by their type, and where that is open by their name", async () => {
    const states = [
      { id: 21, state_type_id: 3, name: "Rückruf" },
      { id: 22, state_type_id: 2, name: "wartet auf Kunde" },
      { id: 23, state_type_id: 5, name: "erfolgreich beendet" },
      { id: 24, state_type: "removed", name: "Müll" },
      { id: 25, state_type_id: 2, name: "in Prüfung" },
    ];
    const change = {
      object: "Ticket",
      type: "updated",
      attribute: "state",
      o_id: 1,
      created_at: "2021-03-01T11:00:00Z",
    };
    const { cases } = await run(zammad, [
      file(
        "tickets.json",
        states.map(({ id }, place) => ticket(place + 1, { state_id: id, article_count: 0 })),
      ),
      file("ticket_history_1.json", { history: [{ ...change, value_from: "open", value_to: "Rückruf" }] }),
      file("ticket_states.json", states),
    ]);
    expect(cases.map((it) => it.status)).toEqual(["pending", "pending", "closed", "deleted", "open"]);
    expect(cases[0]?.events).toContainEqual({ type: "status", at: Date.parse(change.created_at), to: "pending" });
  });

  it("takes tags from the answers about one ticket", async () => {
    const { summary, cases } = await run(zammad, [
      file("tags_ticket_1.json", { tags: ["vip", "eu"] }),
      file("tickets.json", [ticket(1, { article_count: 0 })]),
    ]);
    expect(summary).toMatchObject({ cases: 1, complete: true });
    expect(cases[0]?.tags).toEqual(["vip", "eu"]);
  });

  it("a ticket asked for with all that belongs to it brings its tags and its group's name", async () => {
    const whole = {
      ticket_id: 1,
      ticket_article_ids: [11],
      tags: ["vip"],
      assets: {
        Ticket: { 1: ticket(1, { group_id: 3, serial_number: "S-12" }) },
        TicketArticle: { 11: article(11, 1, "Customer", 20, "x") },
        User: { 20: user(20, 3) },
        Group: { 3: { id: 3, name: "Second level" } },
      },
    };
    const { summary, cases } = await run(zammad, [file("ticket_1.json", whole)]);
    expect(summary).toMatchObject({ cases: 1, messages: { total: 1 }, complete: true });
    expect(cases[0]).toMatchObject({
      tags: ["vip"],
      group: "Second level",
      fields: [{ name: "serial_number", value: "S-12" }],
    });
  });

  it("who is spelled out on a ticket is known without a list of users; the body in another form is no file", async () => {
    const spelled = { customer: "tom@example.com", owner: "kit", owner_id: 5, state: "open" };
    const change = { object: "Ticket", type: "updated", o_id: 1, created_at: "2021-03-01T11:00:00.000Z" };
    const { summary, cases } = await run(zammad, [
      file("tickets.json", [ticket(1, spelled)]),
      file("ticket_articles_by_ticket_1.json", [
        article(11, 1, "Customer", 20, "opening", {
          attachments: [{ id: 1, filename: "message.html", preferences: { "content-alternative": true } }],
        }),
      ]),
      file("ticket_history_1.json", {
        history: [
          { ...change, attribute: "group", id_from: 1, id_to: 2, value_from: "Users", value_to: "Sales" },
          { ...change, attribute: "priority", id_from: 3, id_to: 2, value_from: "3 high", value_to: "2 normal" },
        ],
      }),
    ]);
    expect(summary).toMatchObject({ people: 1, agents: 1, attachments: 0 });
    expect(cases[0]?.requester).toMatchObject({ id: "20", emails: ["tom@example.com"] });
    expect(cases[0]?.assignee).toMatchObject({ id: "5", handles: ["kit"] });
    const began = cases[0]!.createdAt;
    expect(cases[0]?.events).toEqual(
      expect.arrayContaining([
        { type: "group", at: began, to: "Users" },
        { type: "priority", at: began, to: "high" },
      ]),
    );
  });
});
