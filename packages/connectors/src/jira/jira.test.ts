import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { adfText } from "./adf.ts";
import { jiraServiceManagement } from "./index.ts";

const moment = (iso: string) => ({ iso8601: `${iso}+0000`, friendly: "Today", epochMillis: Date.parse(`${iso}Z`) });
const who = (accountId: string, accountType: string) => ({
  accountId,
  accountType,
  displayName: `Name of ${accountId}`,
  emailAddress: `${accountId.slice(-3)}@example.com`,
});
const customer = who("qm:a:001", "customer");
const agent = who("557058:ag1", "atlassian");
const other = who("557058:ag2", "atlassian");
const app = who("557058:app", "app");
const document = (text: string) => ({
  type: "doc",
  version: 1,
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const page = (values: object[], start: number, isLastPage: boolean) => ({
  size: values.length,
  start,
  limit: 2,
  isLastPage,
  values,
});

const request = (
  n: number,
  reporter: object,
  description: unknown,
  status: readonly [string, string, string] = ["Waiting for support", "INDETERMINATE", "2021-03-01T12:00:00"],
) => ({
  issueId: String(10_000 + n),
  issueKey: `SD-${n}`,
  createdDate: moment("2021-03-01T10:00:00"),
  reporter,
  requestFieldValues: [
    { fieldId: "summary", value: `Case ${n}` },
    { fieldId: "description", value: description },
  ],
  currentStatus: { status: status[0], statusCategory: status[1], statusDate: moment(status[2]) },
});
const comment = (id: number, author: object, body: string, more: Record<string, unknown> = {}) => ({
  id: String(id),
  body,
  public: true,
  author,
  created: moment("2021-03-01T11:00:00"),
  ...more,
});
const file = (name: string, value: unknown) => memoryFile(name, JSON.stringify(value));

describe("jira_sm", () => {
  it("joins pages; the reporter is a customer, apps are bots, the last assignee counts", async () => {
    const change = (id: string, created: string, to: string) => ({
      id,
      author: agent,
      created,
      items: [{ field: "assignee", from: null, to, toString: "x" }],
    });
    const { summary, cases } = await run(jiraServiceManagement, [
      file("issue_SD-1_changelog.json", {
        startAt: 0,
        total: 2,
        isLast: true,
        values: [
          change("2", "2021-03-01T13:30:00.000+0100", "557058:ag4"),
          change("1", "2021-03-01T12:30:00.000+0100", "557058:ag1"),
        ],
      }),
      file(
        "request_SD-1_comment.json",
        page(
          [
            comment(1, customer, "help me"),
            comment(2, agent, "reply", {
              attachments: {
                values: [
                  {
                    filename: "a.txt",
                    size: 3,
                    _links: { jiraRest: "https://jira.example/rest/api/2/attachment/9001" },
                  },
                ],
              },
            }),
          ],
          0,
          false,
        ),
      ),
      file(
        "request_SD-1_comment_2.json",
        page([comment(3, other, "careful", { public: false }), comment(4, app, "automation")], 2, true),
      ),
      file(
        "request_SD-2_comment.json",
        page([comment(21, other, "me again"), comment(22, other, "staff only", { public: false })], 0, true),
      ),
      file("request_list.json", page([request(1, customer, "help me"), request(2, other, "agent asks")], 0, false)),
      file(
        "request_list_2.json",
        page([request(2, other, document("agent asks"), ["Resolved", "DONE", "2021-03-02T12:00:00"])], 2, true),
      ),
    ]);
    expect(summary).toMatchObject({
      cases: 2,
      messages: { total: 7, public: 5, internal: 2 },
      people: 2,
      agents: 3,
      attachments: 1,
      complete: true,
    });
    expect(cases.map((it) => [it.id, it.status, it.assignee?.id])).toEqual(
      expect.arrayContaining([
        ["SD-1", "open", "557058:ag4"],
        ["SD-2", "solved", undefined],
      ]),
    );
  });

  it("reads issues of a search with documents, and misses comments and pages", async () => {
    const issue = {
      id: "1",
      key: "SD-1",
      fields: {
        summary: "Case",
        description: document("opening"),
        created: "2021-03-01T11:00:00.000+0100",
        updated: "2021-03-01T12:00:00.000+0100",
        status: { name: "Closed", statusCategory: { key: "done" } },
        reporter: customer,
        assignee: agent,
        attachment: [
          {
            id: "700",
            filename: "session.har",
            size: 1,
            mimeType: "application/json",
            created: "2021-03-01T11:00:00.000+0100",
          },
        ],
        comment: {
          total: 3,
          startAt: 0,
          comments: [
            comment(1, customer, "opening", { body: document("opening"), created: "2021-03-01T11:00:01.000+0100" }),
            comment(2, agent, "x", { jsdPublic: false, created: "2021-03-01T12:00:00.000+0100" }),
          ],
        },
      },
    };
    const { summary, cases } = await run(jiraServiceManagement, [
      file("search.json", { startAt: 0, total: 4, issues: [issue] }),
    ]);
    expect(summary).toMatchObject({
      cases: 1,
      messages: { total: 2, public: 1, internal: 1 },
      attachments: 1,
      complete: false,
    });
    expect(summary.incomplete_because).toMatch(/4 entries.*3 entries|3 entries.*4 entries/);
    expect(cases[0]?.messages[0]?.attachments[0]).toMatchObject({ credentialBearing: true });
  });

  it("pages of an account's settings are passed over and end no list of requests", async () => {
    const settings = (value: object) => ({ start: 0, size: 1, limit: 50, isLastPage: true, values: [value] });
    const request = {
      issueId: "1",
      issueKey: "HELP-1",
      createdDate: { epochMillis: 1_614_592_800_000 },
      requestFieldValues: [],
      currentStatus: { status: "Open" },
    };
    const { summary } = await run(jiraServiceManagement, [
      memoryFile("organization.json", JSON.stringify(settings({ id: "1", name: "O" }))),
      memoryFile("request_list.json", JSON.stringify({ ...settings(request), isLastPage: false })),
      memoryFile("requesttype.json", JSON.stringify(settings({ id: "25", name: "Help", issueTypeId: "1" }))),
      memoryFile("servicedesk.json", JSON.stringify(settings({ id: "10", projectKey: "HELP" }))),
    ]);
    expect(summary).toMatchObject({ cases: 1, quarantined: [] });
    expect(summary.incomplete_because).toBe("request_list.json announces another page");
  });

  it("an issue that was moved is one case under its newest key, and what lies under either key is its own", async () => {
    const issue = (key: string, id: string, updated: string, more: object = {}) => ({
      id,
      key,
      self: `https://a.example.net/rest/api/2/issue/${id}`,
      fields: { summary: key, created: "2021-03-01T10:00:00.000+0000", updated, reporter: customer, ...more },
    });
    const { summary, cases } = await run(jiraServiceManagement, [
      file("issue_HELP-1_comment.json", { values: [comment(1, agent, "before")], isLastPage: true, start: 0, size: 1 }),
      file("issue_SUP-9_comment.json", { values: [comment(2, agent, "after")], isLastPage: true, start: 0, size: 1 }),
      file("search.json", { issues: [issue("HELP-1", "7", "2021-03-01T11:00:00.000+0000")], isLast: true }),
      file("search_2.json", {
        issues: [
          issue("SUP-9", "7", "2021-05-01T11:00:00.000+0000"),
          // The same id on another site is another issue.
          { ...issue("OPS-3", "7", "2021-05-01T11:00:00.000+0000"), self: "https://b.example.net/rest/api/2/issue/7" },
        ],
        isLast: true,
      }),
    ]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 2 }, quarantined: [] });
    expect(cases.map(({ id, numbers }) => [id, numbers])).toEqual([
      ["SUP-9", ["SUP-9", "HELP-1"]],
      ["OPS-3", ["OPS-3"]],
    ]);
  });

  it("a comment whose account is gone has no author, and fields of the site's own are kept by their names", async () => {
    const gone = { accountId: "unknown", displayName: "Former user", active: false };
    const { summary, cases } = await run(jiraServiceManagement, [
      file("search.json", {
        issues: [
          {
            id: "1",
            key: "SD-1",
            names: { customfield_1: "Serial number" },
            fields: {
              created: "2021-03-01T10:00:00.000+0000",
              reporter: gone,
              assignee: agent,
              comment: { total: 1, comments: [comment(1, gone, "old")] },
              customfield_1: "S-12",
              customfield_2: { self: "https://a.example.net", value: "EU", child: { value: "DE" } },
              customfield_3: [customer, other],
              customfield_4: null,
              customfield_5: document("long text"),
            },
          },
        ],
        isLast: true,
      }),
    ]);
    expect(summary).toMatchObject({ people: 0, agents: 1, messages: { total: 1 } });
    expect(cases[0]?.fields).toEqual([
      { name: "Serial number", value: "S-12" },
      { name: "customfield_2", value: "EU, DE" },
      { name: "customfield_3", value: "Name of qm:a:001, Name of 557058:ag2" },
      { name: "customfield_5", value: "long text" },
    ]);
  });

  it("who takes part in a request, and whom its fields name, is on the case", async () => {
    const { cases } = await run(jiraServiceManagement, [
      file("request_SD-1_participant.json", page([other], 0, true)),
      file("search.json", {
        issues: [
          {
            id: "1",
            key: "SD-1",
            fields: { created: "2021-03-01T10:00:00.000+0000", reporter: customer, customfield_1: agent },
          },
        ],
      }),
    ]);
    expect(cases[0]?.others?.map(({ id, name }) => [id, name])).toEqual([
      ["557058:ag2", "Name of 557058:ag2"],
      ["557058:ag1", "Name of 557058:ag1"],
    ]);
  });

  it("a site of one's own knows people by key, marks what is for staff as a property, and says what held before a change", async () => {
    const own = (key: string) => ({
      key,
      name: key,
      displayName: `Name of ${key}`,
      emailAddress: `${key}@example.com`,
    });
    const at = "2021-03-01T12:00:00.000+0100";
    const said = (id: string, author: object, internal: boolean) => ({
      ...{ id, author, body: `text ${id}`, created: at },
      properties: [{ key: "sd.public.comment", value: { internal } }],
    });
    const item = (field: string, fromString: string, to: string) => ({ field, fromString, toString: to });
    const { summary, cases } = await run(jiraServiceManagement, [
      file("search.json", {
        issues: [
          {
            id: "1",
            key: "SD-1",
            changelog: {
              histories: [
                {
                  id: "9",
                  created: at,
                  items: [
                    item("status", "Waiting for vendor", "Waiting for support"),
                    item("priority", "Low", "High"),
                    item("Key", "OLD-3", "SD-1"),
                  ],
                },
              ],
            },
            fields: {
              created: "2021-03-01T11:00:00.000+0100",
              reporter: own("kim"),
              status: { name: "Waiting for support" },
              priority: { name: "High" },
              comment: {
                comments: [said("1", own("pri"), true), said("2", own("pri"), false), said("3", own("kim"), false)],
              },
            },
          },
        ],
      }),
    ]);
    expect(summary).toMatchObject({ people: 1, agents: 1 });
    expect(cases[0]?.messages.map(({ by, visibility }) => [by, visibility])).toEqual([
      ["agent", "internal"],
      ["agent", "public"],
      ["customer", "public"],
    ]);
    expect(cases[0]?.events.map((it) => "to" in it && it.to)).toEqual(["hold", "low", "open", "high"]);
    expect(cases[0]?.numbers).toEqual(["SD-1", "OLD-3"]);
  });

  it("links, tasks, sections that open and pictures keep their words", () => {
    const words = (text: string, href?: string) => ({
      ...{ type: "text", text },
      ...(href === undefined ? {} : { marks: [{ type: "strong" }, { type: "link", attrs: { href } }] }),
    });
    const node = (type: string, attrs: object, ...content: object[]) => ({ type, attrs, content });
    const shown = adfText(
      node(
        "doc",
        {},
        node(
          "paragraph",
          {},
          words("the form", "https://example.org/?who=kim@example.com"),
          words("a@example.com", "mailto:a@example.com"),
        ),
        node("taskList", {}, node("taskItem", {}, words("one")), node("taskItem", {}, words("two"))),
        node("expand", { title: "Log" }, node("mediaSingle", {}, node("media", { alt: "screen.png" }))),
      ),
    );
    expect(shown).toBe("the form (https://example.org/?who=kim@example.com)a@example.com\none\ntwo\nLog\nscreen.png");
  });

  it("reads the changes of many issues at once, and takes nothing for a comment that has no text", async () => {
    const created = Date.parse("2021-03-02T10:00:00Z");
    const { summary, cases } = await run(jiraServiceManagement, [
      file("bulk_changelogs.json", {
        issueChangeLogs: [
          {
            issueId: "10001",
            changeHistories: [
              { id: "1", created, items: [{ field: "status", fromString: "Open", toString: "Waiting for customer" }] },
            ],
          },
        ],
      }),
      file("request_SD-1_comment.json", { wrapper: page([comment(1, agent, "hello")], 0, true) }),
      file("requests.json", page([request(1, customer, "help")], 0, true)),
    ]);
    expect(cases[0]?.events).toContainEqual({ type: "status", at: created, to: "pending" });
    expect(summary).toMatchObject({ messages: { total: 1 }, quarantined: [{ reason: "not a Jira record" }] });
  });

  it("what staff note with their time is an internal message; time without words is none", async () => {
    const log = (id: string, comment: unknown) => ({
      ...{
        id,
        author: agent,
        comment,
        started: "2021-03-01T12:00:00.000+0000",
        timeSpent: "1h",
        timeSpentSeconds: 3600,
      },
    });
    const { summary, cases } = await run(jiraServiceManagement, [
      file("search.json", {
        issues: [
          {
            id: "1",
            key: "SD-1",
            fields: {
              created: "2021-03-01T10:00:00.000+0000",
              reporter: customer,
              worklog: { worklogs: [log("1", document("looked at it")), log("2", undefined)], total: 2 },
            },
          },
        ],
      }),
      file("issue_SD-1_worklog.json", { startAt: 0, total: 1, worklogs: [log("1", "looked at it")] }),
    ]);
    expect(cases[0]?.messages.map((it) => [it.by, it.visibility, it.body])).toEqual([
      ["agent", "internal", "looked at it"],
    ]);
    expect(summary).toMatchObject({ agents: 1, quarantined: [], complete: true });
  });
});
