import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { salesforce } from "./index.ts";

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
function csv(rows: readonly Readonly<Record<string, string>>[], separator = ","): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]
    .map((cells) => cells.map(cell).join(separator))
    .join("\r\n");
}
const at = { CreatedDate: "2021-03-01T10:00:00.000Z", SystemModstamp: "2021-03-01T12:00:00.000Z" };
const record = (n: number, more: Record<string, string> = {}) => ({
  Id: `50000000000000${n}AAA`,
  CaseNumber: `0000010${n}`,
  IsDeleted: "false",
  Status: "New",
  Origin: "Email",
  OwnerId: "00G000000000001AAA",
  CreatedById: "005000000000SYSAAA",
  ...at,
  ...more,
});
const mail = (
  n: number,
  parent: number,
  incoming: boolean,
  by: string,
  body: string,
  more: Record<string, string> = {},
) => ({
  Id: `02s00000000000${n}AAA`,
  ParentId: `50000000000000${parent}AAA`,
  Incoming: String(incoming),
  CreatedById: by,
  TextBody: body,
  FromAddress: incoming ? "c@example.com" : "s@example.org",
  Status: "0",
  MessageDate: "2021-03-01T10:30:00.000Z",
  ...at,
  ...more,
});
const SYSTEM = "005000000000SYSAAA";
const AGENT = "005000000000AG1AAA";

describe("salesforce", () => {
  it("tells the receiving user from agents; copies of a mail, drafts, merged and deleted cases", async () => {
    const { summary, cases } = await run(salesforce, [
      memoryFile(
        "Attachment.csv",
        csv([
          {
            Id: "00P000000000001AAA",
            ParentId: "02s000000000001AAA",
            Name: "a.txt",
            ContentType: "text/plain",
            BodyLength: "12",
          },
        ]),
      ),
      memoryFile(
        "Case.csv",
        `\ufeff${csv([
          record(1, { ContactId: "003000000000001AAA", Description: 'Mail text\r\nline "2"', OwnerId: AGENT }),
          record(2, {
            IsDeleted: "true",
            MasterRecordId: "500000000000001AAA",
            ContactId: "003000000000001AAA",
            OwnerId: AGENT,
          }),
          record(3, { IsDeleted: "true", SuppliedEmail: "gone@example.com", Description: "bye" }),
        ])}`,
      ),
      memoryFile(
        "Case_2.csv",
        csv([
          record(1, {
            ContactId: "003000000000001AAA",
            Description: 'Mail text\r\nline "2"',
            OwnerId: "005000000000AG2AAA",
            Status: "Closed",
            IsClosed: "true",
            SystemModstamp: "2021-03-03T10:00:00.000+0000",
          }),
          record(4, { SuppliedEmail: "[REDACTED]", Description: "phoned" }),
        ]),
      ),
      memoryFile(
        "CaseComment.csv",
        csv([
          {
            Id: "00a000000000001AAA",
            ParentId: "500000000000001",
            IsPublished: "false",
            CommentBody: "careful",
            CreatedById: "005000000000AG3AAA",
            ...at,
          },
        ]),
      ),
      memoryFile(
        "EmailMessage.csv",
        csv([
          mail(1, 1, true, SYSTEM, 'Mail text\nline "2"', { MessageIdentifier: "<a@x>" }),
          mail(2, 1, false, AGENT, "Answer", { MessageIdentifier: "<b@x>" }),
          mail(3, 1, false, SYSTEM, "We got your mail"),
          mail(4, 1, true, SYSTEM, 'Mail text\nline "2"', { MessageIdentifier: "<a@x>" }),
          mail(5, 1, false, AGENT, "unsent", { Status: "5" }),
        ]),
      ),
    ]);
    expect(summary).toMatchObject({
      cases: 4,
      live: 2,
      merged: { "00000102": "00000101" },
      deleted: ["00000103"],
      messages: { total: 7, public: 5, internal: 2 },
      people: 2,
      agents: 3,
      attachments: 1,
      complete: true,
    });
    expect(cases.find((it) => it.id === "00000101")).toMatchObject({
      status: "closed",
      assignee: { id: "005000000000AG2" },
    });
  });

  it("reads query answers page by page and sets a comment aside whose case is missing", async () => {
    const page = (row: object, done: boolean) =>
      JSON.stringify({ totalSize: 2, done, records: [{ attributes: { type: "Case" }, ...row }] });
    const first = memoryFile("query_case.json", page(record(1, { Description: "D" }), false));
    const lost = {
      Id: "00a000000000002AAA",
      ParentId: "500000000000099AAA",
      IsPublished: "TRUE",
      CommentBody: 'pub; "q"\nx',
      CreatedById: AGENT,
      ...at,
    };
    const whole = await run(salesforce, [
      first,
      memoryFile("query_case_2.json", page(record(2, { Description: "E" }), true)),
      memoryFile("CaseComment.csv", csv([lost], ";")),
    ]);
    expect(whole.summary).toMatchObject({
      cases: 2,
      messages: { total: 2 },
      quarantined: [{ file: "CaseComment.csv", line: 2 }],
    });
    const cut = await run(salesforce, [first]);
    expect(cut.summary.incomplete_because).toMatch(/another page/);
  });

  it("reads what sub-queries and relationships of an answer bring along", async () => {
    const answer = {
      totalSize: 1,
      done: true,
      records: [
        {
          attributes: { type: "Case" },
          ...record(1, { ContactId: "003000000000001AAA", Description: "Opening" }),
          Contact: { attributes: { type: "Contact" }, Name: "Ravi Menon", Email: "ravi@example.com" },
          Owner: { attributes: { type: "Group" }, Name: "Second level" },
          CaseComments: {
            totalSize: 2,
            done: true,
            records: [
              { Id: "00a000000000001AAA", CommentBody: "seen", IsPublished: true, CreatedById: AGENT, ...at },
              { Id: "00a000000000002AAA", CommentBody: "unseen", IsPublished: false, CreatedById: AGENT, ...at },
            ],
          },
          EmailMessages: { totalSize: 9, done: false, records: [mail(1, 1, true, SYSTEM, "more")] },
          Histories: null,
        },
      ],
    };
    const { summary, cases } = await run(salesforce, [memoryFile("cases.json", JSON.stringify(answer))]);
    expect(summary).toMatchObject({ messages: { total: 4, public: 3, internal: 1 }, people: 1, complete: false });
    expect(cases[0]).toMatchObject({
      group: "Second level",
      requester: { name: "Ravi Menon", emails: ["ravi@example.com"] },
    });
  });

  it("column names count in any letters, and those of a record that is pointed to", async () => {
    const shout = (text: string) => text.replace(/^.*/, (head) => head.toUpperCase());
    const rows = [
      { ...record(1), "Contact.Email": "ravi@example.com", ContactId: "003000000000001AAA", Serial__c: "S-12" },
    ];
    const { summary, cases } = await run(salesforce, [
      memoryFile("extract.csv", shout(csv(rows))),
      memoryFile(
        "CaseComment.csv",
        shout(csv([{ Id: "00a000000000001AAA", ParentId: rows[0]!.Id, CommentBody: "x", ...at }])),
      ),
    ]);
    expect(summary).toMatchObject({ cases: 1, messages: { total: 1, internal: 1 }, people: 1, quarantined: [] });
    expect(cases[0]?.requester?.emails).toEqual(["ravi@example.com"]);
    expect(cases[0]?.fields).toContainEqual({ name: "SERIAL__c", value: "S-12" });
  });

  it("comments on posts are seen by whom the post is seen, and a chat is as many messages as were said in it", async () => {
    const answer = (type: string, ...records: object[]) =>
      memoryFile(
        `${type}.json`,
        JSON.stringify({ done: true, records: records.map((it) => ({ attributes: { type }, ...it })) }),
      );
    const Id = record(1).Id;
    const { Id: _id, ...contact } = {
      Id: "",
      attributes: { url: "/services/data/v58.0/sobjects/Contact/003000000000001AAA" },
    };
    const post = (n: number, Visibility: string) => ({
      ...{ Id: `0D500000000000${n}AAA`, ParentId: Id, Type: "TextPost", Body: `post ${n}`, CreatedById: AGENT },
      ...at,
      Visibility,
    });
    const onPost = (n: number) => ({
      ...{
        Id: `0D700000000000${n}AAA`,
        FeedItemId: post(n, "").Id,
        ParentId: Id,
        CommentBody: `on ${n}`,
        CreatedById: AGENT,
      },
      ...at,
    });
    const { summary, cases } = await run(salesforce, [
      answer("Case", {
        ...record(1),
        OwnerId: AGENT,
        Contact: { ...contact, Name: "Ravi Menon", Email: "ravi@example.com" },
      }),
      answer("FeedItem", post(1, "AllUsers"), post(2, "InternalUsers")),
      answer("FeedComment", onPost(1), onPost(2)),
      answer("LiveChatTranscript", {
        ...{ Id: "570000000000001AAA", CaseId: Id, OwnerId: AGENT, StartTime: "2021-03-01T10:00:00.000Z" },
        Body: '<p align="center">Chat Started: Monday</p><p align="center">Agent Ann L</p>( 8s ) Ann L: Hi<br>( 1m 4s ) Ravi: lost<br>my key<br>',
      }),
      answer("Task", {
        ...{ Id: "00T000000000001AAA", WhatId: Id, Subject: "Call", Description: "rang back", OwnerId: AGENT },
        CreatedDate: "2021-03-01T11:00:00.000Z",
      }),
      answer("CaseArticle", { Id: "ka0000000000001AAA" }),
    ]);
    const texts = cases[0]?.messages.map(({ at: time, by, visibility, body }) => [time, by, visibility, body]);
    const began = Date.parse("2021-03-01T10:00:00Z");
    expect(texts).toEqual(
      expect.arrayContaining([
        [began, "agent", "public", "on 1"],
        [began, "agent", "internal", "on 2"],
        [began + 8000, "agent", "public", "Hi"],
        [began + 64_000, "customer", "public", "lost\nmy key"],
        [began + 3_600_000, "agent", "internal", "rang back"],
      ]),
    );
    expect(summary).toMatchObject({ people: 1, agents: 1, messages: { total: 7 } });
    expect(cases[0]?.requester?.emails).toEqual(["ravi@example.com"]);
  });

  it("what was said in a messaging session belongs to the case the session was about", async () => {
    const entry = (n: number, ActorType: string, Message: string, more = {}) => ({
      ...{ Id: `0xx00000000000${n}AAA`, ConversationId: "0Mw000000000001AAA", EntryType: "Text", ActorType, Message },
      ...{ ActorId: AGENT, ActorName: "Ann", EntryTime: `2021-03-01T10:0${n}:00.000Z`, ...more },
    });
    const { summary, cases } = await run(salesforce, [
      memoryFile("Case.csv", csv([record(1)])),
      memoryFile(
        "ConversationEntry.csv",
        csv([
          entry(1, "EndUser", "hello"),
          entry(2, "Bot", "I am a bot"),
          entry(3, "Agent", "hi"),
          entry(4, "System", "", { EntryType: "ChatbotEstablished" }),
          entry(5, "EndUser", "lost", { ConversationId: "0Mw000000000009AAA" }),
        ]),
      ),
      memoryFile("MessagingSession.csv", csv([{ Id: "0Mw000000000001AAA", CaseId: record(1).Id, ...at }])),
    ]);
    expect(cases[0]?.messages.map((it) => [it.by, it.body])).toEqual([
      ["customer", "hello"],
      ["bot", "I am a bot"],
      ["agent", "hi"],
    ]);
    expect(summary.quarantined).toMatchObject([{ reason: "entry of an unnamed case" }]);
  });

  it("tables of other objects are passed over by their names; an unknown one is set aside as one", async () => {
    const { summary } = await run(salesforce, [
      memoryFile("Case.csv", csv([record(1)])),
      memoryFile("Product2.csv", csv([{ Id: "01t000000000001AAA", Name: "P" }])),
      memoryFile("Widget__c.csv", csv([1, 2, 3].map((n) => ({ Id: `a0000000000000${n}AAA`, Name: "W" })))),
    ]);
    expect(summary.quarantined).toEqual([
      { file: "Widget__c.csv", line: 1, reason: "no object of Salesforce that is known: the whole file" },
    ]);
  });

  it("a case goes from a queue to a user and back, and what held before the first change held from the beginning", async () => {
    const change = (n: number, Field: string, OldValue: string, NewValue: string) => ({
      ...{ Id: `01700000000000${n}AAA`, CaseId: record(1).Id, Field, OldValue, NewValue },
      CreatedDate: `2021-03-01T1${n}:00:00.000Z`,
    });
    const queue = "00G000000000001AAA";
    const { cases } = await run(salesforce, [
      memoryFile("Case.csv", csv([record(1, { Priority: "Medium" })])),
      memoryFile("Group.csv", csv([{ Id: queue, Name: "Tier 1", Type: "Queue" }])),
      memoryFile(
        "CaseHistory.csv",
        csv([
          change(1, "Owner", queue, AGENT),
          change(2, "Owner", AGENT, queue),
          change(3, "Priority", "High", "Medium"),
        ]),
      ),
    ]);
    const of = (type: string) =>
      cases[0]?.events
        .filter((it) => it.type === type)
        .map((it) => [new Date(it.at).getUTCHours(), "to" in it && it.to]);
    expect(of("group")).toEqual([
      [10, "Tier 1"],
      [11, null],
      [12, "Tier 1"],
    ]);
    expect(of("assignee")).toEqual([
      [11, "005000000000AG1"],
      [12, null],
    ]);
    expect(of("priority")).toEqual([
      [10, "high"],
      [13, "normal"],
    ]);
  });
});
