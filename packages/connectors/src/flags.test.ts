import { describe, expect, it } from "vitest";
import { connectors } from "./registry.ts";
import { memoryFile, run } from "./testing/harness.ts";

/** An export of one case whose only note carries the flag given, in each desk's own shape. */
const noteWith: Readonly<Record<string, (flag: unknown) => Readonly<Record<string, unknown>>>> = {
  zendesk: (flag) => ({
    "tickets.json": { tickets: [{ id: 1, subject: "s", status: "open", created_at: "2024-03-01T10:00:00Z" }] },
    "ticket_1_comments.json": {
      comments: [{ id: 2, author_id: 5, body: "hush", public: flag, created_at: "2024-03-01T11:00:00Z" }],
    },
  }),
  jira_sm: (flag) => ({
    "search.json": {
      issues: [{ id: "1", key: "A-1", fields: { summary: "s", created: "2024-03-01T10:00:00.000+0000" } }],
    },
    "request_A-1_comment.json": {
      values: [{ id: "2", public: flag, body: "hush", author: { accountId: "5:x" }, created: "2024-03-01T11:00:00Z" }],
    },
  }),
  freshdesk: (flag) => ({
    "tickets.json": [{ id: 1, subject: "s", status: 2, requester_id: 9, created_at: "2024-03-01T10:00:00Z" }],
    "ticket_1_conversations.json": [
      { id: 2, ticket_id: 1, user_id: 5, body_text: "hush", private: flag, created_at: "2024-03-01T11:00:00Z" },
    ],
  }),
  chatwoot: (flag) => ({
    "conversation_1.json": { id: 1, inbox_id: 1, status: "open", created_at: 1_709_287_200, meta: {}, messages: [] },
    "conversation_1_messages.json": {
      payload: [
        { id: 2, conversation_id: 1, content: "hush", message_type: 1, private: flag, created_at: 1_709_290_800 },
      ],
    },
  }),
  zammad: (flag) => ({
    "tickets.json": [{ id: 1, number: "1", title: "s", state_id: 2, created_at: "2024-03-01T10:00:00Z" }],
    "ticket_articles_by_ticket_1.json": [
      { id: 2, ticket_id: 1, sender: "Agent", body: "hush", internal: flag, created_at: "2024-03-01T11:00:00Z" },
    ],
  }),
};

const visibilityOf = async (source: string, flag: unknown) => {
  const files = Object.entries(noteWith[source]!(flag)).map(([name, value]) => memoryFile(name, JSON.stringify(value)));
  const { cases } = await run(connectors.get(source)!, files);
  return cases[0]?.messages.map((it) => it.visibility);
};

describe("a note's flag", () => {
  it.each(["zendesk", "jira_sm"])("%s: what does not clearly say that a note is public keeps it in", async (source) => {
    for (const flag of [false, "false", "False", 0, "0", "no", "perhaps"])
      expect([flag, await visibilityOf(source, flag)]).toEqual([flag, ["internal"]]);
    for (const flag of [true, "true", 1]) expect([flag, await visibilityOf(source, flag)]).toEqual([flag, ["public"]]);
  });

  it.each(["freshdesk", "chatwoot", "zammad"])(
    "%s: what does not clearly say that a note is not private keeps it in",
    async (source) => {
      for (const flag of [true, "true", "True", 1, "1", "yes", "perhaps"])
        expect([flag, await visibilityOf(source, flag)]).toEqual([flag, ["internal"]]);
      for (const flag of [false, "false", 0, null])
        expect([flag, await visibilityOf(source, flag)]).toEqual([flag, ["public"]]);
    },
  );
});
