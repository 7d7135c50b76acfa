import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { expectedOf, NO_SAMPLES, sampleFiles, sampleFolder } from "../testing/samples.ts";
import { generic } from "./index.ts";

const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const ROWS = [
  ["case_id", "opened", "customer", "subject", "body", "internal"],
  ["1", "06.12.2019 16:30", "mara.oduya@example.com", '"Grüße; 1, 2 | 3"', '"a\r\nb ""c"""', "nein"],
  ["2", "1575878400", "jens@example.de", "Rechnung", "ok", "ja"],
];
const table = (delimiter: string) => `${ROWS.map((row) => row.join(delimiter)).join("\r\n")}\r\n`;

describe("generic", () => {
  it.skipIf(sampleFolder("generic") === undefined)(
    `counts the sample as its expectation says (${NO_SAMPLES} otherwise)`,
    async () => {
      const expected = expectedOf("generic");
      const { summary, cases, notes } = await run(generic, sampleFiles("generic"), { zone: "Europe/Berlin" });
      const { messages_by_case: _by, incomplete_because: why, ...rest } = summary;
      for (const key of Object.keys(rest)) expect([key, rest[key as keyof typeof rest]]).toEqual([key, expected[key]]);
      expect(why).toBe("one line quarantined; cases.parquet announces 8 messages and carries none");
      expect(cases[0]?.createdAt).toBe(Date.parse("2019-12-06T15:30:00Z"));
      expect(notes).toContain("dates without a zone were read as Europe/Berlin");
      for (const [file, part] of Object.entries({
        csv: expected.csv,
        jsonl: expected.jsonl,
        parquet: expected.parquet,
      })) {
        const one = await run(
          generic,
          sampleFiles("generic").filter((each) => each.name.endsWith(`.${file}`)),
        );
        const { cases: count, live, messages, people, agents } = part as Record<string, unknown>;
        expect(one.summary).toMatchObject({ cases: count, live, messages, people, agents });
      }
    },
  );

  it.each([",", ";", "\t", "|"])("reads a table with %j between its cells in any encoding", async (delimiter) => {
    const text = table(delimiter);
    for (const content of [
      text,
      `\uFEFF${text}`,
      latin(text),
      utf16(text, true),
      utf16(text, false),
      text.replaceAll("\r\n", "\n"),
    ]) {
      for (const chunk of [7, 65536]) {
        const { cases, summary } = await run(generic, [memoryFile("c.csv", content, chunk)]);
        expect(summary.quarantined).toEqual([]);
        expect(cases.map((it) => [it.localId, it.subject, it.messages[0]?.body, it.messages[0]?.visibility])).toEqual([
          ["1", "Grüße; 1, 2 | 3", 'a\nb "c"', "public"],
          ["2", "Rechnung", "ok", "internal"],
        ]);
        expect(cases[1]?.createdAt).toBe(Date.parse("2019-12-09T08:00:00Z"));
      }
    }
  });

  it("says which zone and encoding it took", async () => {
    const { notes } = await run(generic, [memoryFile("c.csv", latin(table(";")))]);
    expect(notes).toEqual([
      "bytes that are not UTF-8 were read as Windows-1252",
      "dates without a zone were read as UTC",
    ]);
  });

  it("quarantines rows of the wrong width, absurd dates and unclosed quotes with their line, and keeps the rest", async () => {
    const text = [
      "case_id,opened,subject,body",
      "1,2024-01-01T00:00:00Z,a,b",
      "2,2024-01-01T00:00:00Z,a",
      "3,2024-01-01T00:00:00Z,a,b,c",
      "4,yesterday,a,b",
      "5,0001-01-01,a,b",
      "6,9999-12-31,a,b",
      '7,2024-01-01T00:00:00Z,"a,b',
      "8,2024-01-01T00:00:00Z,a,b,",
      "9,,a,b",
      "10,2024-02-30,a,b",
      '11,2024-01-01T00:00:00Z,"x\ny",b',
    ].join("\n");
    const { summary, cases } = await run(generic, [memoryFile("c.csv", text)]);
    expect(cases.map((it) => it.localId)).toEqual(["1", "8", "11"]);
    expect(summary.quarantined.map((it) => [it.line, it.reason])).toEqual([
      [3, "too few columns: 3 instead of 4"],
      [4, "too many columns: 5 instead of 4"],
      [5, "date not readable: opened"],
      [6, "date not readable: opened"],
      [7, "date not readable: opened"],
      [8, "misplaced quote"],
      [10, "no opening date"],
      [11, "date not readable: opened"],
    ]);
  });

  it("matches columns by meaning in several languages and keeps the others as fields", async () => {
    const { cases } = await run(generic, [
      memoryFile(
        "f.csv",
        "Ticket-Nr;Erstellt am;Kunde;E-Mail;Betreff;Beschreibung;Status;Priorität;Bearbeiter;Lieblingsfarbe;Bemerkung\n77;03.04.2024;Ana Pop;ana@example.com;X;Y;gelöst;hoch;Li Wei;grün;geheim\n",
      ),
    ]);
    expect(cases[0]).toMatchObject({
      localId: "77",
      createdAt: Date.UTC(2024, 3, 3),
      requester: { id: "ana@example.com", name: "Ana Pop", emails: ["ana@example.com"] },
      assignee: { name: "Li Wei" },
      subject: "X",
      status: "solved",
      priority: "high",
      fields: [
        { name: "Bemerkung", value: "geheim", internal: true },
        { name: "Lieblingsfarbe", value: "grün", internal: false },
      ].map(({ internal, ...rest }) => (internal ? { ...rest, internal } : rest)),
    });
  });

  it("reads rows of one id as the messages of one case, and the same row again once", async () => {
    const text =
      "ticket_id,created_at,author_type,comment,is_private\n5,2024-01-01T10:00:00Z,customer,hello,no\n5,2024-01-01T11:00:00Z,agent,hi,no\n5,2024-01-01T11:00:00Z,agent,hi,no\n5,2024-01-01T12:00:00Z,agent,note,yes\n6,2024-01-02T10:00:00Z,customer,other,no\n";
    const { summary, cases } = await run(generic, [memoryFile("m.csv", text)]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 4, public: 3, internal: 1 }, quarantined: [] });
    const five = cases.find((it) => it.localId === "5");
    expect(five?.createdAt).toBe(Date.parse("2024-01-01T10:00:00Z"));
    expect(five?.messages.map((it) => it.by)).toEqual(["customer", "agent", "agent"]);
  });

  it("counts the same id in two files as two cases", async () => {
    const { summary } = await run(generic, [memoryFile("a.csv", table(";")), memoryFile("b.csv", table(";"))]);
    expect(summary).toMatchObject({ cases: 4, people: 2 });
  });

  it("decides slashed dates for the whole file", async () => {
    const dates = async (...days: string[]) => {
      const { cases } = await run(generic, [
        memoryFile("d.csv", `id,opened,subject\n${days.map((day, at) => `${at},${day},s`).join("\n")}`),
      ]);
      return cases.map((it) => new Date(it.createdAt).toISOString().slice(0, 10));
    };
    expect(await dates("03/04/2024", "03/28/2024")).toEqual(["2024-03-04", "2024-03-28"]);
    expect(await dates("03/04/2024", "28/03/2024")).toEqual(["2024-04-03", "2024-03-28"]);
    expect(await dates("03/04/2024")).toEqual(["2024-04-03"]);
  });

  it("carries an export of whole conversations through with events, csat, authors and visibility", async () => {
    const record = {
      case_id: "k1",
      number: "9001",
      opened: "2024-01-01T10:00:00Z",
      updated: "2024-01-03T10:00:00Z",
      closed: "2024-01-02T10:00:00Z",
      status: "closed",
      priority: "urgent",
      product: "Router",
      region: "EMEA",
      country: "de",
      language: "de-AT",
      channel: "chat",
      team: "Tier 2",
      tags: ["a", "b"],
      csat: 4,
      customer: { id: "C1", name: "Ana Pop", email: "ana@example.com", phone: "+1 202 555 0101", handle: "@ana" },
      assignee: { id: "A1", name: "Li", email: "li@example.org" },
      merged_into: "k0",
      subject: "S",
      messages: [
        { id: "m1", at: "2024-01-01T10:00:00Z", by: "customer", text: "one" },
        { id: "m2", at: "2024-01-01T10:05:00Z", by: "bot", text: "two" },
        {
          id: "m3",
          at: "2024-01-01T10:06:00Z",
          by: "agent",
          author: { id: "A2", name: "Bo", email: "bo@example.org" },
          text: "three",
          visibility: "internal",
        },
        {
          id: "m4",
          at: "2024-01-01T10:07:00Z",
          by: "agent",
          author: { id: "A1", name: "Li" },
          text: "four",
          visibility: "confidential",
          attachments: [{ id: "f1", name: "trace.har", size: 3 }],
        },
        { id: "m5", at: "2024-01-01T10:08:00Z", by: "system", text: "five", public: false },
      ],
      events: [
        { type: "status", at: "2024-01-01T11:00:00Z", to: "open" },
        { type: "tags", at: "2024-01-01T11:00:00Z", add: ["a"], remove: [] },
        { type: "group", at: "2024-01-01T11:00:00Z", to: null },
        { type: "status", at: "2024-01-02T10:00:00Z", to: "closed" },
        { type: "merge", at: "2024-01-02T10:00:00Z", into: "k0" },
      ],
      fields: [{ name: "serial", value: "X-1" }],
    };
    const { cases, summary } = await run(generic, [
      memoryFile(
        "s.jsonl",
        `${JSON.stringify(record)}\n${JSON.stringify({ ...record, case_id: "k0", merged_into: undefined, events: [] })}\n`,
      ),
    ]);
    const k1 = cases[0]!;
    expect(k1).toMatchObject({
      numbers: ["9001", "k1"],
      status: "closed",
      priority: "urgent",
      product: "Router",
      region: "EMEA",
      country: "DE",
      language: "de-AT",
      channel: "chat",
      group: "Tier 2",
      tags: ["a", "b"],
      csat: 4,
      mergedInto: "s.jsonl#k0",
    });
    expect(k1.requester).toEqual({
      id: "C1",
      name: "Ana Pop",
      emails: ["ana@example.com"],
      phones: ["+1 202 555 0101"],
      handles: ["@ana"],
    });
    expect(k1.messages.map((it) => [it.id, it.by, it.visibility, it.author?.id])).toEqual([
      ["m1", "customer", "public", "C1"],
      ["m2", "bot", "public", undefined],
      ["m3", "agent", "internal", "A2"],
      ["m4", "agent", "confidential", "A1"],
      ["m5", "system", "internal", undefined],
    ]);
    expect(k1.messages[3]?.attachments).toEqual([
      { id: "s.jsonl#f1", name: "trace.har", mediaType: "application/octet-stream", size: 3, credentialBearing: true },
    ]);
    for (const event of [
      { type: "status", at: Date.parse("2024-01-01T11:00:00Z"), to: "open" },
      { type: "group", at: Date.parse("2024-01-01T11:00:00Z"), to: null },
      { type: "merge", at: Date.parse("2024-01-02T10:00:00Z"), into: "s.jsonl#k0" },
      { type: "csat", at: Date.parse("2024-01-03T10:00:00Z"), to: 4 },
    ])
      expect(k1.events).toContainEqual(event);
    expect(k1.fields).toEqual([{ name: "serial", value: "X-1" }]);
    expect(summary).toMatchObject({
      cases: 2,
      live: 1,
      merged: { k1: "k0" },
      people: 1,
      agents: 2,
      attachments: 1,
      messages: { total: 10, public: 4, internal: 6 },
    });
  });

  it("reads lists and wrapped lists, over many lines or one", async () => {
    const rows = [
      { id: 1, created_at: "2024-01-01T00:00:00Z", title: "a" },
      { id: 2, created_at: "2024-01-01T00:00:00Z", title: "b" },
    ];
    for (const text of [
      JSON.stringify(rows),
      JSON.stringify(rows, null, 2),
      JSON.stringify({ cases: rows }),
      JSON.stringify({ total: 2, data: rows }, null, 1),
      `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
    ]) {
      const { summary } = await run(generic, [memoryFile("x.json", text, 11)]);
      expect(summary).toMatchObject({ cases: 2, complete: true });
    }
  });

  it("sets an empty file, a foreign format and a table of something else aside", async () => {
    const { summary } = await run(generic, [
      memoryFile("a.csv", ""),
      memoryFile("b.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 1, 2])),
      memoryFile("c.csv", "colour,weight\nred,3\nblue,4\n"),
      memoryFile("d.parquet", "PAR1 and nothing else"),
      memoryFile("e.jsonl", '[1,2]\n"x"\n{"colour":"red"}\n'),
    ]);
    expect(summary.cases).toBe(0);
    expect(summary.quarantined.map((it) => [it.file, it.reason])).toEqual([
      ["a.csv", "empty file"],
      ["b.png", "not a CSV, JSON or Parquet file"],
      ["c.csv", "no column of a case among the headers: the whole file"],
      ["d.parquet", "Parquet file without a readable footer"],
      ["e.jsonl", "row is no object"],
      ["e.jsonl", "row is no object"],
      ["e.jsonl", "row is no object"],
      ["e.jsonl", "no key of a case in this row"],
    ]);
  });

  it("sets one line of 100 MB aside and goes on", async () => {
    const mega = new Uint8Array(1024 * 1024).fill(120);
    const file = {
      name: "big.jsonl",
      size: 100 * mega.length,
      async *bytes() {
        yield new TextEncoder().encode('{"id":"1","opened":1575878400,"subject":"');
        for (let part = 0; part < 100; part++) yield mega;
        yield new TextEncoder().encode('"}\n{"id":"2","opened":1575878400,"subject":"b"}\n');
      },
    };
    const { summary } = await run(generic, [file]);
    expect(summary.quarantined).toHaveLength(1);
    expect(summary.quarantined[0]).toMatchObject({ file: "big.jsonl", line: 1 });
    expect(summary.cases).toBe(1);
  });

  it("replaces lone surrogates and NULs, and keeps ids beyond 2^53 apart", async () => {
    const { cases } = await run(generic, [
      memoryFile(
        "n.jsonl",
        '{"id":9007199254740993,"opened":1575878400,"subject":"a\\ud800b\\u0000c"}\n{"id":9007199254740992,"opened":1575878400,"subject":"d"}\n',
      ),
    ]);
    expect(cases.map((it) => it.localId)).toEqual(["9007199254740993", "9007199254740992"]);
    expect(cases[0]?.subject).toBe("a\uFFFDb\uFFFDc");
  });

  it("never puts a value of the input into a reason", async () => {
    const { summary } = await run(generic, [
      memoryFile("r.csv", "id,opened,subject,messages\n1,mara@example.com,x,y\nmara@example.com\n"),
    ]);
    expect(JSON.stringify(summary.quarantined)).not.toContain("mara");
    expect(summary.quarantined).toHaveLength(2);
  });

  it.skipIf(sampleFolder("generic") === undefined)("comes back from every damaged Parquet file, soon", async () => {
    const whole: Uint8Array[] = [];
    for (const file of sampleFiles("generic").filter((each) => each.name.endsWith(".parquet"))) {
      for await (const chunk of file.bytes()) whole.push(chunk);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const damaged = whole[0]!.slice();
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          const before = process.cpuUsage();
          await run(generic, [memoryFile("d.parquet", damaged)]);
          expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("where a row names nobody but its writer, the customer who wrote first is the requester", async () => {
    const rows = [
      "ticket_id,created_at,author_type,author,body,private,message_at",
      "1,2024-03-01T09:00:00Z,agent,li@example.org,hm,true,2024-03-01T09:10:00Z",
      "1,2024-03-01T09:00:00Z,customer,ana@example.com,help,false,2024-03-01T09:00:00Z",
      "2,2024-03-01T09:00:00Z,agent,li@example.org,we found,false,2024-03-01T09:00:00Z",
    ];
    const { summary, cases } = await run(generic, [memoryFile("rows.csv", rows.join("\n"))]);
    expect(Object.fromEntries(cases.map((it) => [it.localId, it.requester?.id]))).toEqual({
      1: "ana@example.com",
      2: undefined,
    });
    expect(summary).toMatchObject({ people: 1, agents: 1 });
  });

  it("of several ids of a row each is a number to find it by", async () => {
    const { cases } = await run(generic, [
      memoryFile("jira.csv", "Issue key,Issue id,Summary,Created\nHD-1,10001,Printer,01/Mar/24 9:00 AM\n"),
    ]);
    expect(cases[0]).toMatchObject({ localId: "10001", numbers: ["10001", "HD-1"] });
    expect(cases[0]?.createdAt).toBe(Date.parse("2024-03-01T09:00:00Z"));
  });

  it("comments in cells of their own, as when;who;what, are messages", async () => {
    const csv = [
      "Issue key,Summary,Reporter,Assignee,Created,Description,Comment,Comment",
      'S-1,VPN,Kim Dell,Pri Rao,02/Apr/24 10:00 AM,lost,02/Apr/24 11:30 AM;Pri Rao;Which site?,"02/Apr/24 11:50 AM;Kim Dell;Site B; now"',
      "S-2,VPN,Kim Dell,,02/Apr/24 10:00 AM,,02/Apr/24 11:30 AM;Kim Dell;hello,plain words",
    ].join("\n");
    const { cases } = await run(generic, [memoryFile("jira.csv", csv)]);
    expect(cases[0]?.messages.map(({ by, body }) => [by, body])).toEqual([
      ["customer", "lost"],
      ["agent", "Which site?"],
      ["customer", "Site B; now"],
    ]);
    expect(cases[0]?.fields).toEqual([]);
    expect(cases[1]?.messages.map((it) => it.body)).toEqual(["hello"]);
    expect(cases[1]?.fields).toEqual([{ name: "Comment_2", value: "plain words" }]);
  });

  it("a column named closed may say whether instead of when", async () => {
    const csv = "id,subject,created,is_closed\n1,a,2024-01-01,Yes\n2,b,2024-01-01,false\n3,c,2024-01-01,2024-01-02\n";
    const { summary, cases } = await run(generic, [memoryFile("a.csv", csv)]);
    expect(summary.quarantined).toEqual([]);
    expect(cases.map((it) => it.status)).toEqual(["closed", "open", "closed"]);
  });

  it("the head of a table that was put behind another one is no row", async () => {
    const table = (id: number) => `\ufeffid;subject;created\r\n${id};a;2024-01-01\r\n`;
    const { summary } = await run(generic, [memoryFile("a.csv", table(1) + table(2))]);
    expect(summary).toMatchObject({ cases: 2, quarantined: [], complete: true });
  });

  it("finds the list of an answer in an answer, and a case under its own name", async () => {
    const one = { id: 1, ticket: { subject: "A", created_at: "2024-01-01", comments: [{ body: "x" }] } };
    const { summary, cases } = await run(generic, [
      memoryFile("a.json", JSON.stringify({ meta: {}, data: { tickets: [one], total: 2 } })),
      memoryFile(
        "b.json",
        JSON.stringify({ d: { results: [{ "ticket.id": 7, "ticket.subject": "B", "ticket.created": "2024-01-02" }] } }),
      ),
    ]);
    expect(cases.map((it) => [it.localId, it.subject, it.messages.length])).toEqual([
      ["1", "A", 1],
      ["7", "B", 0],
    ]);
    expect(summary.quarantined).toEqual([]);
    expect(summary.incomplete_because).toMatch(/announces 2 cases and carries 1/);
  });

  it("a writer's name and address in columns of their own, and a text that is HTML from end to end", async () => {
    const csv = [
      "ticket_id,Ticket name,comment_author_name,comment_author_email,comment_author_type,comment_created_at,comment_body,comment_is_public",
      "1,Lamp,Ada Holt,ada@example.com,end-user,2024-03-04T09:00:00Z,<p>at ada&#64;example.com</p>,true",
      "1,Lamp,Ben Ross,ben@example.org,agent,2024-03-04T10:00:00Z,if a < b and c > d,false",
    ].join("\n");
    const { summary, cases } = await run(generic, [memoryFile("a.csv", csv)]);
    expect(summary).toMatchObject({ cases: 1, people: 1, agents: 1, messages: { total: 2, public: 1, internal: 1 } });
    expect(cases[0]).toMatchObject({ subject: "Lamp", requester: { name: "Ada Holt", emails: ["ada@example.com"] } });
    expect(cases[0]?.messages.map((it) => it.body)).toEqual(["at ada@example.com", "if a < b and c > d"]);
  });

  it("a column whose name only sounds like a date keeps what it says; a source is the channel where it names one", async () => {
    const csv = [
      "id,subject,created,Closed time,Source,Agent,Associated Contact",
      "1,a,2024-01-01,2024-01-02,Portal,Unassigned,Pia Lund (pia@example.com)",
      "2,b,2024-01-01,3 working days,/var/log/x,Ben Ross,",
    ].join("\n");
    const { summary, cases } = await run(generic, [memoryFile("a.csv", csv)]);
    expect(summary).toMatchObject({ quarantined: [], people: 1, agents: 1 });
    expect(cases[0]).toMatchObject({ status: "closed", channel: "web", requester: { emails: ["pia@example.com"] } });
    expect(cases[0]?.events.find((it) => it.type === "status")?.at).toBe(Date.parse("2024-01-02"));
    expect(cases[1]).toMatchObject({ status: "open", channel: "" });
    expect(cases[1]?.fields).toContainEqual({ name: "Closed time", value: "3 working days" });
  });

  it("a state, a priority, labels and files may be objects with a name", async () => {
    const one = {
      ...{ id: "a1", createdAt: "2024-02-02T02:02:02Z", title: "T", status: { id: 4, name: "Resolved" } },
      ...{ priority: { name: "High" }, team: { label: "Tier 2" }, labels: [{ id: 1, name: "x" }, "y"] },
      messages: [{ body: "hi", attachments: [{ id: "f", fileName: "a.png", contentType: "image/png", fileSize: 3 }] }],
    };
    const { cases } = await run(generic, [memoryFile("a.json", JSON.stringify({ items: [one] }))]);
    expect(cases[0]).toMatchObject({ status: "solved", priority: "high", group: "Tier 2", tags: ["x", "y"] });
    expect(cases[0]?.fields).toEqual([{ name: "status.id", value: "4" }]);
    expect(cases[0]?.messages[0]?.attachments).toMatchObject([{ name: "a.png", mediaType: "image/png", size: 3 }]);
  });

  it("values that are written twice count as people read them, dates as they are kept", async () => {
    const twice = (value: string, display_value: string) => ({ display_value, value });
    const one = {
      number: twice("INC1", "INC1"),
      short_description: twice("VPN", "VPN"),
      opened_at: twice("2024-03-04 09:00:00", "04/03/2024 10:00"),
      state: twice("6", "Resolved"),
      priority: twice("3", "3 - Moderate"),
      caller_id: { display_value: "Ada Holt", value: "62826bf0", link: "https://example.org/62826bf0" },
    };
    const { cases } = await run(generic, [memoryFile("a.json", JSON.stringify({ result: [one] }))]);
    expect(cases[0]).toMatchObject({ localId: "INC1", subject: "VPN", status: "solved", priority: "normal" });
    expect(cases[0]?.createdAt).toBe(Date.parse("2024-03-04T09:00:00Z"));
  });

  it("flags say whose side wrote, and what was sent by itself", async () => {
    const csv = [
      "conversation_id,timestamp,incoming,automated,sender_name,text",
      "C1,2024-03-01T10:00:00Z,true,false,Ada,hello",
      "C1,2024-03-01T10:00:05Z,false,true,Helper,I am a bot",
      "C1,2024-03-01T10:01:00Z,0,0,Ben,hi",
    ].join("\n");
    const said = { from_agent: true, public: true, text: "soon", sender: { name: "Ben" }, at: "2024-03-01T11:00:00Z" };
    const one = { id: 7, created: "2024-03-01T10:00:00Z", messages: [{ ...said, from_agent: false }, said] };
    const { summary, cases } = await run(generic, [
      memoryFile("log.csv", csv),
      memoryFile("a.json", JSON.stringify([one])),
    ]);
    const count = await run(generic, [memoryFile("a.csv", "id,created,body,incoming\n1,2024-01-01,x,3 calls\n")]);
    expect(count.cases[0]?.messages[0]?.fields).toEqual([{ name: "incoming", value: "3 calls" }]);
    const by = (id: string) => cases.find((it) => it.localId === id)?.messages.map((it) => it.by);
    expect(by("C1")).toEqual(["customer", "bot", "agent"]);
    expect(by("7")).toEqual(["customer", "agent"]);
    expect(summary).toMatchObject({ agents: 1, quarantined: [] });
  });
});
