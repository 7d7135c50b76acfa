import { describe, expect, it } from "vitest";
import { memoryFile, run } from "../testing/harness.ts";
import { expectedOf, NO_SAMPLES, sampleFiles, sampleFolder } from "../testing/samples.ts";
import { email } from "./index.ts";

const own = ["support@example.org"];

interface Parts {
  readonly id?: string;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly extra?: readonly string[];
  readonly body?: string;
}

function mail({
  id,
  from = "Ana <ana@example.com>",
  date = "Fri, 1 Mar 2024 10:00:00 +0000",
  subject = "Help",
  extra = [],
  body = "Hello",
}: Parts): string {
  const head = [
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    `Date: ${date}`,
    `From: ${from}`,
    "To: support@example.org",
    `Subject: ${subject}`,
    ...extra,
  ];
  return `${head.join("\n")}\n\n${body}\n`;
}
const mbox = (...mails: string[]) =>
  mails.map((each) => `From x@example.com Fri Mar 01 10:00:00 2024\n${each}\n`).join("");

describe("email", () => {
  it.skipIf(sampleFolder("email") === undefined)(
    `counts the sample as its expectation says (${NO_SAMPLES} otherwise)`,
    async () => {
      const expected = expectedOf("email");
      const { summary, cases } = await run(email, sampleFiles("email"), { own });
      const { messages_by_case: _by, ...rest } = summary;
      for (const key of Object.keys(rest)) expect([key, rest[key as keyof typeof rest]]).toEqual([key, expected[key]]);
      const [single, thread] = cases;
      expect(single?.subject).toBe("Update fails – denied");
      expect(single?.messages[0]?.body).toContain("mara.oduya@example.com – ring");
      expect(single?.messages[0]?.fields).toContainEqual({ name: "html", value: "My mail is mara.oduya@example.com" });
      expect(single?.messages[0]?.fields.find((it) => it.name === "Received")?.value).toContain("203.0.113.24");
      expect(thread?.messages.map((it) => it.by)).toEqual(["customer", "agent"]);
      expect(thread?.messages[0]?.body).toContain("\nFrom the log:");
      expect(thread?.messages[1]?.body).toContain("\n> Please help.");
    },
  );

  it("joins messages over an id whose message is absent, never by subject", async () => {
    const { cases } = await run(
      email,
      [
        memoryFile(
          "a.mbox",
          mbox(
            mail({ id: "1@x", extra: ["In-Reply-To: <lost@x>"] }),
            mail({ id: "2@x", extra: ["References: <other@x>\n <lost@x>"] }),
            mail({ id: "3@x" }),
            mail({ id: "4@x" }),
          ),
        ),
      ],
      { own },
    );
    expect(cases.map((it) => it.messages.length)).toEqual([2, 1, 1]);
    expect(cases[0]?.id).toBe("<lost@x>");
  });

  it("joins files of a Maildir and counts a message that lies in two folders once", async () => {
    const { summary } = await run(
      email,
      [
        memoryFile("cur/170.a:2,S", mail({ id: "1@x" })),
        memoryFile(
          "new/171.b",
          mail({ id: "2@x", from: "Support <support@example.org>", extra: ["In-Reply-To: <1@x>"] }),
        ),
        memoryFile(".Archive/cur/170.a:2,S", mail({ id: "1@x" })),
        memoryFile("dovecot-uidlist", "3 V1 N2"),
      ],
      { own },
    );
    expect(summary).toMatchObject({
      cases: 1,
      messages: { total: 2 },
      people: 1,
      agents: 1,
      quarantined: [],
      complete: true,
    });
  });

  it("knows a person by address under any spelling of the name", async () => {
    const { summary } = await run(
      email,
      [
        memoryFile(
          "a.mbox",
          mbox(
            mail({ id: "1@x", from: "=?UTF-8?Q?Mara_Od=C3=BAya?= <Mara@Example.com>" }),
            mail({ id: "2@x", from: "mara@example.com (M. O.)" }),
          ),
        ),
      ],
      { own },
    );
    expect(summary).toMatchObject({ cases: 2, people: 1 });
  });

  it("counts an attached message as one file and inline images as files", async () => {
    const body = [
      "--b",
      "Content-Type: text/html; charset=iso-8859-1",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      '<p>Gr=FC=DFe &amp; <a href=3D"https://example.com/a">here</a></p><img src=3D"cid:i1">',
      "--b",
      "Content-Type: image/png",
      "Content-ID: <i1>",
      "Content-Disposition: inline",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "--b",
      "Content-Type: message/rfc822",
      "",
      mail({ id: "inner@x", from: "eve@example.net" }),
      "--b--",
    ].join("\n");
    const { summary, cases } = await run(
      email,
      [memoryFile("a.eml", mail({ id: "1@x", extra: ['Content-Type: multipart/mixed; boundary="b"'], body }))],
      { own },
    );
    expect(summary).toMatchObject({ cases: 1, messages: { total: 1 }, people: 1, attachments: 2 });
    expect(cases[0]?.messages[0]?.body).toBe("Grüße & here (https://example.com/a)");
  });

  it("reads mbox quoting back, and does not split at a sentence that begins with From", async () => {
    const { cases } = await run(
      email,
      [
        memoryFile(
          "a.mbox",
          mbox(
            mail({ id: "1@x", body: "a\n\nFrom here on it fails\n>>From x\n>From y\n> quoted" }),
            mail({ id: "2@x" }),
          ),
          5,
        ),
      ],
      { own },
    );
    expect(cases).toHaveLength(2);
    expect(cases[0]?.messages[0]?.body).toBe("a\n\nFrom here on it fails\n>From x\nFrom y\n> quoted");
  });

  it("quarantines what is no message or has no date, and reads the rest", async () => {
    const { summary, notes } = await run(email, [
      memoryFile(
        "a.mbox",
        mbox(
          "just words\nand more",
          mail({ id: "1@x", date: "yesterday", extra: ["Received: by mx; Fri, 1 Mar 2024 10:00:00 +0000 (UTC)"] }),
        ),
      ),
      memoryFile("b.eml", mail({ id: "2@x", date: "Fri, 1 Mar 9999 10:00:00 +0000" })),
      memoryFile("c.eml", ""),
    ]);
    expect(summary.cases).toBe(1);
    expect(summary.quarantined).toEqual([
      { file: "a.mbox", line: 1, message: "1", reason: "not an e-mail message: no header" },
      { file: "c.eml", reason: "empty file" },
      { file: "b.eml", line: 1, message: "1", reason: "date not readable" },
    ]);
    expect(notes).toEqual(["no own addresses were given: every sender counts as a customer"]);
  });

  it("takes an automatic answer for a bot's and a bounce for the system's", async () => {
    const { cases, summary } = await run(
      email,
      [
        memoryFile(
          "a.mbox",
          mbox(
            mail({ id: "1@x" }),
            mail({
              id: "2@x",
              from: "support@example.org",
              date: "Fri, 1 Mar 2024 10:00:05 +0000",
              extra: ["Auto-Submitted: auto-replied", "In-Reply-To: <1@x>"],
            }),
            mail({
              id: "3@x",
              from: "MAILER-DAEMON@example.com",
              date: "Fri, 1 Mar 2024 10:00:09 +0000",
              extra: ["In-Reply-To: <2@x>"],
            }),
          ),
        ),
      ],
      { own },
    );
    expect(cases[0]?.messages.map((it) => it.by)).toEqual(["customer", "bot", "system"]);
    expect(summary).toMatchObject({ people: 1, agents: 0 });
  });

  it("keeps the headers that may tell of people, of a signature who signed, and a subject that is not the case's", async () => {
    const { cases } = await run(
      email,
      [
        memoryFile(
          "a.mbox",
          mbox(
            mail({
              id: "1@example.com",
              extra: [
                "Reply-To: other@example.org",
                "List-Unsubscribe: <mailto:leave@example.org>",
                "Resent-From: third@example.net",
                "X-Originating-IP: [203.0.113.5]",
                "DKIM-Signature: v=1; a=rsa-sha256; d=example.com;\n s=key1; i=mara@example.com; bh=AAAA; b=BBBB",
                "X-Spam-Score: 3",
              ],
            }),
            mail({ id: "2@example.com", subject: "AW: Re: Help", extra: ["In-Reply-To: <1@example.com>"] }),
            mail({ id: "3@example.com", subject: "Something else", extra: ["In-Reply-To: <1@example.com>"] }),
          ),
        ),
      ],
      { own },
    );
    const [first, second, third] = cases[0]?.messages ?? [];
    const of = (name: string, it = first) => it?.fields.find((field) => field.name === name)?.value;
    expect(of("Reply-To")).toBe("other@example.org");
    expect(of("List-Unsubscribe")).toBe("<mailto:leave@example.org>");
    expect(of("Resent-From")).toBe("third@example.net");
    expect(of("X-Originating-IP")).toBe("[203.0.113.5]");
    expect(of("DKIM-Signature")).toBe("d=example.com; s=key1; i=mara@example.com");
    expect(of("X-Spam-Score")).toBeUndefined();
    expect([first, second, third].map((it) => of("Subject", it))).toEqual([undefined, undefined, "Something else"]);
  });

  it("a used Message-ID with another date is another message; a copy keeps its date", async () => {
    const mail = (from: string, date: string, body: string) =>
      `Message-ID: <1@c>\nDate: ${date}\nFrom: ${from}\nTo: s@example.org\n\n${body}\n`;
    const { summary } = await run(email, [
      memoryFile("a.eml", mail("joe@example.com", "Mon, 1 Mar 2021 10:00:00 +0100", "first")),
      memoryFile("b.eml", mail("joe@example.com", "Mon, 1 Mar 2021 09:00:00 +0000", "first")),
      memoryFile("c.eml", mail("kim@example.com", "Tue, 2 Mar 2021 10:00:00 +0100", "other words")),
    ]);
    expect(summary).toMatchObject({ cases: 2, messages: { total: 2 }, people: 2, quarantined: [] });
  });

  it("the machine's part of a bounce is no file, and its text stays", async () => {
    const bounce = [
      "Message-ID: <4@mta>",
      "Date: Mon, 1 Mar 2021 10:00:00 +0100",
      "From: MAILER-DAEMON@mta.example.com",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      "",
      "--b\nContent-Type: text/plain\n\nfailed",
      "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; joe@example.com\n",
      "--b\nContent-Type: message/rfc822\n\nMessage-ID: <2@x>\nFrom: s@example.org\n\nanswer",
      "--b--\n",
    ];
    const { summary, cases } = await run(email, [memoryFile("d.eml", bounce.join("\n"))]);
    expect(summary).toMatchObject({ cases: 1, attachments: 1 });
    expect(cases[0]?.messages[0]?.fields).toContainEqual({
      name: "report",
      value: "Final-Recipient: rfc822; joe@example.com",
    });
  });

  it("older marks of an automatic answer make it a bot's", async () => {
    const mail = (n: number, head: string) =>
      memoryFile(
        `${n}.eml`,
        `Message-ID: <${n}@c>\nDate: Mon, 1 Mar 2021 10:00:00 +0100\nFrom: tim@example.com\n${head}\n\nout\n`,
      );
    const { cases } = await run(email, [
      mail(1, "X-Autoreply: yes"),
      mail(2, "Precedence: auto_reply"),
      mail(3, "Precedence: bulk"),
    ]);
    expect(cases.map((it) => it.messages[0]?.by).sort()).toEqual(["bot", "bot", "customer"]);
  });

  it("bytes of no declared encoding, of one nobody knows or of a wrong Western one are told by their letters", async () => {
    const cyrillic = (text: string) =>
      Uint8Array.from(text, (sign) => {
        const unit = sign.charCodeAt(0);
        return unit < 128 ? unit : unit - 0x410 + 0xc0;
      });
    const kinds = ["", "us-ascii", "utf-8", "iso-8859-1", "windows-1252", "x-unknown"];
    const files = kinds.map((charset, n) =>
      memoryFile(
        `${n}.eml`,
        cyrillic(
          mail({
            id: `${n}@x`,
            from: "Зинаида Вершинина <z@example.com>",
            subject: "Вход",
            body: "Добрый день, меня зовут Зинаида Вершинина.",
            extra: charset === "" ? [] : [`Content-Type: text/plain; charset=${charset}`],
          }),
        ),
      ),
    );
    const { cases } = await run(email, files, { own });
    expect(cases.map((it) => [it.subject, it.requester?.name, it.messages[0]?.body])).toEqual(
      kinds.map(() => ["Вход", "Зинаида Вершинина", "Добрый день, меня зовут Зинаида Вершинина."]),
    );
  });

  it("bytes of no declared encoding are UTF-8 or else Windows-1252; declared ones, files and encoded text stay", async () => {
    const bytes = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
    const type = (value: string) => ["MIME-Version: 1.0", `Content-Type: ${value}`, "Content-Transfer-Encoding: 8bit"];
    const parts = [
      "--b 1\nContent-Type: text/plain\n\nfr\xfch",
      "--b 1\nContent-Type: text/plain; charset=koi8-r\nContent-Disposition: inline\n\n\xf0\xf2",
      "--b 1\nContent-Type: application/x-y; name=a.bin\nContent-Transfer-Encoding: binary\n\n\xff\xfe",
      "--b 1--",
    ].join("\n");
    const { cases } = await run(
      email,
      [
        memoryFile(
          "1.eml",
          bytes(mail({ id: "1@x", from: "J\xf6rg <j@example.com>", subject: "Gr\xfc\xdfe", body: "sch\xf6n \x96" })),
        ),
        memoryFile("2.eml", bytes(mail({ id: "2@x", extra: type('multipart/mixed;\n boundary="b 1"'), body: parts }))),
        memoryFile("3.eml", mail({ id: "3@x", extra: type('text/plain; charset="us-ascii"'), body: "schön" })),
        memoryFile("4.eml", bytes(mail({ id: "4@x", extra: type("text/plain; charset=utf-8"), body: "sch\xf6n" }))),
      ],
      { own },
    );
    expect(cases.map((it) => it.messages[0]?.body)).toEqual(["schön –", "früh\n\nПР", "schön", "schön"]);
    expect(cases[0]).toMatchObject({ subject: "Grüße", requester: { name: "Jörg" } });
    expect(cases[1]?.messages[0]?.attachments[0]?.content?.slice(0, 2)).toEqual(Uint8Array.of(0xff, 0xfe));
  });

  it("of a file of Apple Mail only the message is read, also where its count stands alone in a chunk", async () => {
    const body = mail({ id: "1@x" });
    const marks = '<?xml version="1.0"?><plist version="1.0"><dict/></plist>\n';
    for (const chunk of [1, 65_536]) {
      const { cases } = await run(
        email,
        [
          memoryFile("1.emlx", `${body.length}    \n${body}${marks}`, chunk),
          memoryFile("2.emlx", mail({ id: "2@x" }), chunk),
        ],
        { own },
      );
      expect(cases.map((it) => it.messages[0]?.body)).toEqual(["Hello", "Hello"]);
    }
  });

  it("a date in a zone without a number counts in that zone; where nobody knows the zone, a server's time does, else UTC", async () => {
    const received = "Received: from a by b; Fri, 1 Mar 2024 07:00:00 +0000";
    const { cases } = await run(
      email,
      [
        memoryFile("1.eml", mail({ id: "1@x", date: "Fri, 01 Mar 24 10:00:00 JST" })),
        memoryFile("2.eml", mail({ id: "2@x", date: "Fri, 1 Mar 2024 10:00:00 XYZ", extra: [received] })),
        memoryFile("3.eml", mail({ id: "3@x", date: "Fri, 1 Mar 2024 10:00:00 XYZ" })),
      ],
      { own },
    );
    expect(cases.map((it) => new Date(it.createdAt).getUTCHours())).toEqual([1, 7, 10]);
  });
});
