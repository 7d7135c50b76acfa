import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { chatwoot } from "./index.ts";

const START = 1_614_592_800;
const said = (
  id: number,
  type: number | string,
  content: string | null,
  sender?: readonly [string, number],
  more: Record<string, unknown> = {},
) => ({
  id,
  conversation_id: 1,
  inbox_id: 1,
  message_type: type,
  content,
  content_type: "text",
  content_attributes: {},
  created_at: START + id,
  updated_at: "2021-03-01T10:00:00Z",
  private: false,
  ...(sender === undefined ? { sender_type: null, sender_id: null } : { sender_type: sender[0], sender_id: sender[1] }),
  ...more,
});
const conversation = (id: number, more: Record<string, unknown> = {}, assignee?: object) => ({
  id,
  inbox_id: 1,
  status: "open",
  created_at: START,
  updated_at: START + 100.5,
  messages: [],
  labels: [],
  meta: { sender: { id: 2, name: "Ana", type: "contact" }, channel: "Channel::Email", ...assignee },
  ...more,
});
const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));
const list = (rows: object[], all = rows.length) => ({ data: { meta: { all_count: all }, payload: rows } });

describe("chatwoot", () => {
  it("counts messages over pages once; lines, surveys and places are none; contact 2, agent 2 and bot 2 are three", async () => {
    const { summary, cases } = await run(chatwoot, [
      file("conversation_1_messages.json", {
        meta: {},
        payload: [
          said(1, 0, "first", ["Contact", 2]),
          said(2, 1, "bot", ["AgentBot", 2]),
          said(3, 1, "reply", ["User", 5], {
            attachments: [
              { id: 1, file_type: "image", data_url: "https://files.example/1.png" },
              { id: 2, file_type: "location", data_url: "" },
            ],
          }),
          said(4, 2, "Assigned to Tom"),
          said(5, "outgoing", "note", ["User", 2], { private: true }),
        ],
      }),
      file("conversation_1_messages_2.json", {
        meta: {},
        payload: [
          said(5, 1, "note", ["User", 2], { private: true }),
          said(6, 3, "Please rate", undefined, { content_type: "input_csat" }),
          said(7, 3, "Hello, we are here"),
          said(8, 1, null, ["User", 5], {
            attachments: [{ id: 3, file_type: "file", data_url: "https://files.example/3.pdf" }],
          }),
          said(9, 0, "This message was deleted", ["Contact", 2], { content_attributes: { deleted: true } }),
        ],
      }),
      file(
        "conversations_list.json",
        list([conversation(1, {}, { assignee: { id: 2, type: "user" }, assignee_type: "User" })]),
      ),
    ]);
    expect(summary).toMatchObject({
      messages: { total: 7, public: 6, internal: 1 },
      people: 1,
      agents: 2,
      attachments: 2,
      complete: true,
    });
    expect(cases[0]).toMatchObject({
      csat: "offered",
      channel: "email",
      requester: { id: "2" },
      assignee: { id: "user:2" },
    });
  });

  it("takes the newer copy, leaves a bot unassigned and says what did not come", async () => {
    const bot = { assignee: { id: 4 }, assignee_type: "AgentBot" };
    const { summary, cases } = await run(chatwoot, [
      file("conversations_list.json", list([conversation(2, {}, bot)], 3)),
      file(
        "conversations_list_2.json",
        list(
          [
            conversation(2, { status: "resolved", updated_at: START + 900 }, bot),
            conversation(3, { meta: { sender: null } }),
          ],
          3,
        ),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 2, people: 1, agents: 0, complete: false });
    expect(cases.find((it) => it.id === "2")?.status).toBe("solved");
  });

  it("an answer to a survey counts from the list of answers too, the last one given", async () => {
    const answer = (rating: number, created_at: number) => ({ id: created_at, rating, conversation_id: 1, created_at });
    const { summary, cases } = await run(chatwoot, [
      file("conversations.json", list([conversation(1), conversation(2)])),
      file("conversation_1_messages.json", {
        meta: {},
        payload: [said(1, 0, "hi", ["Contact", 2]), said(2, 3, "rate", undefined, { content_type: "input_csat" })],
      }),
      file("csat_survey_responses.json", [answer(5, START + 90), answer(2, START + 20)]),
    ]);
    expect(cases.map((it) => it.csat)).toEqual([5, null]);
    expect(summary).toMatchObject({ messages: { total: 1 }, complete: true });
  });

  it("the answer of a filter is held to its count, and canned answers are no messages", async () => {
    const { summary } = await run(chatwoot, [
      file("conversations_filter.json", { meta: { all_count: 2 }, payload: [conversation(1)] }),
      file("canned_responses.json", [{ id: 1, short_code: "hi", content: "Hello there" }]),
    ]);
    expect(summary).toMatchObject({ cases: 1, messages: { total: 0 }, quarantined: [], complete: false });
    expect(summary.incomplete_because).toMatch(/announces 2 cases and carries 1/);
  });
});
