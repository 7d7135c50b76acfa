import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";
import { bytesOf, harOf, zipOf } from "./testing/fixtures.ts";

const CANARY = "zq7Canary9x4Kp2Lm8Rt6Vw1";
const read = (content: string | Uint8Array, name = "") =>
  readDocument(typeof content === "string" ? bytesOf(content) : content, { name });
const latin = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");

const REQUEST = `GET /v1/orders?session=${CANARY} HTTP/1.1\r\nHost: api.example.com\r\nCookie: sid=${CANARY}\r\nAuthorization: Bearer ${CANARY}\r\nAccept: text/html\r\n\r\n`;
const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: sid=${CANARY}; HttpOnly\r\n\r\n{"token":"${CANARY}"}`;
const CURL = `Hello, this is what I see:
$ curl -v -u mara:${CANARY} -H 'Authorization: Bearer ${CANARY}' -b "sid=${CANARY}" https://api.example.com/v1?key=${CANARY}
* Connected to api.example.com (192.0.2.7) port 443
* [HTTP/2] [1] [authorization: Bearer ${CANARY}]
* Server auth using Basic with user '${CANARY}'
> GET /v1?key=${CANARY} HTTP/2
> Host: api.example.com
> authorization: Bearer ${CANARY}
> accept: */*
>
< HTTP/2 401
< content-type: application/json
< set-cookie: sid=${CANARY}
<
{"refresh":"${CANARY}"}
* Connection #0 to host api.example.com left intact
Please help, Ada Quint`;

describe("a recording of web traffic that is no HAR", () => {
  it.each([
    ["what curl -v prints", CURL, "log.txt"],
    ["a message", REQUEST, "1_c.txt"],
    ["an answer", ANSWER, "1_s.txt"],
    ["a log with messages", `2026-01-01 wire:\n${REQUEST}2026-01-01 next line\n`, "wire.log"],
    [
      "a Postman collection",
      JSON.stringify({
        info: { name: "Orders", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
        item: [
          {
            name: "List",
            request: {
              method: "GET",
              header: [{ key: "Authorization", value: `Bearer ${CANARY}` }],
              auth: { type: "bearer", bearer: [{ key: "token", value: CANARY }] },
              url: { raw: `https://api.example.com/v1?key=${CANARY}`, query: [{ key: "key", value: CANARY }] },
              body: { mode: "raw", raw: CANARY },
            },
          },
        ],
        variable: [{ key: "token", value: CANARY }],
      }),
      "orders.postman_collection.json",
    ],
    [
      "a Postman environment",
      JSON.stringify({ name: "live", values: [{ key: "t", value: CANARY }], _postman_variable_scope: "environment" }),
      "live.json",
    ],
    [
      "an Insomnia export",
      JSON.stringify({
        _type: "export",
        __export_format: 4,
        resources: [
          {
            _type: "request",
            name: "List",
            method: "GET",
            url: `https://api.example.com/v1?key=${CANARY}`,
            headers: [{ name: "Cookie", value: CANARY }],
            authentication: { type: "bearer", token: CANARY },
          },
          { _type: "environment", data: { token: CANARY } },
        ],
      }),
      "insomnia.json",
    ],
  ])("%s is kept without what lets somebody in", async (_what, content, name) => {
    const made = await read(content, name);
    expect(made).toMatchObject({ kind: "har", examined: true, keep: "cleaned" });
    expect(made.text).not.toContain(CANARY);
    expect(latin(made.clean)).not.toContain(CANARY);
    expect(Object.values(made.stripped ?? {}).reduce((all, one) => all + one)).toBeGreaterThan(0);
  });

  it("what stands around the messages stays, and what of them says nothing", async () => {
    const { text, stripped } = await read(CURL, "log.txt");
    for (const kept of ["Hello, this is", "Connected to api", "accept: */*", "HTTP/2 401", "left intact", "Ada Quint"])
      expect(text).toContain(kept);
    expect(stripped).toMatchObject({ cookies: 1, bodies: 1 });
  });

  it("an archive of Fiddler's is kept as one of cleaned messages", async () => {
    const body = deflateRawSync(Buffer.from(CANARY.repeat(20)));
    const packed = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nSet-Cookie: sid=${CANARY}\r\n\r\n`),
      body,
    ]);
    const made = await read(
      zipOf({ "raw/1_c.txt": bytesOf(REQUEST), "raw/1_s.txt": Uint8Array.from(packed) }),
      "a.saz",
    );
    expect(made).toMatchObject({ kind: "zip", examined: true, keep: "cleaned" });
    expect(latin(made.clean)).not.toContain(CANARY);
    expect(latin(made.clean)).not.toContain(body.toString("latin1"));
    expect(made.text).toContain("api.example.com");
  });

  it.each([
    ["flows of mitmproxy", `1234:9:websocket;0:~8:response;900:6:reason,${CANARY}`, "flows"],
    ["a capture of packets", Uint8Array.from([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, ...bytesOf(CANARY)]), "trace"],
    ["a proxy's own archive", `charles ${CANARY}`, "a.chls"],
    [
      "Burp's items",
      `<?xml version="1.0"?>\n<items burpVersion="2026.1"><item><request base64="true"><![CDATA[${btoa(REQUEST)}]]></request></item></items>`,
      "items.xml",
    ],
  ])("%s cannot be cleaned and is not kept", async (_what, content, name) => {
    expect(await read(content, name)).toMatchObject({ examined: false, keep: "nothing", text: "" });
  });

  it.each([
    ["an access log", '192.0.2.7 - - [01/Jan/2026] "GET /v1 HTTP/1.1" 200 12\n192.0.2.8 - - "GET / HTTP/1.1"\n'],
    ["a mention", "The server says HTTP/1.1 500.\nnote: it did so yesterday as well\n"],
    ["a list of requests", "GET /v1 HTTP/1.1\nGET /v2 HTTP/1.1\n"],
    ["other JSON", JSON.stringify({ info: { title: "Orders" }, values: [1, 2], headers: [{ name: "Accept" }] })],
  ])("%s is no recording", async (_what, content) => {
    expect(await read(content, "a.txt")).toMatchObject({ examined: true, keep: "original" });
  });
});

describe("an address in a recording", () => {
  const at = "https://x.example.com";
  const shown = async (url: string) =>
    / (\S+) HTTP/.exec((await read(`GET ${url} HTTP/1.1\nAccept: */*\n\n`)).text)?.[1];

  it.each([
    ["/a?mfa=482913", "/a?mfa=[stripped]"],
    ["/a?verify=482913&tan=991122", "/a?verify=[stripped]&tan=[stripped]"],
    ["/a?access=abcdefghijklmnopqrstuvwx", "/a?access=[stripped]"],
    ["/a?t=hunterpassword", "/a?t=[stripped]"],
    ["/t/AbCdEfGhIjKlMnOpQrStUvWxYz", "/t/[stripped]"],
    ["/s/k3Qz9aB2xY7p", "/s/[stripped]"],
    ["/code/482913", "/code/[stripped]"],
    ["/otp/482913/done", "/otp/[stripped]/done"],
    ["/webhooks/abcdefghijklmnop", "/webhooks/[stripped]"],
  ])("%s loses what lets somebody in", async (path, left) => {
    expect(await shown(at + path)).toBe(at + left);
  });

  it("of a webhook keeps its words alone", async () => {
    const hook = "https://hooks.example.com/services";
    expect(await shown(`${hook}/TABCDEFGH/BABCDEFGH/abcdefghijklmnopqrstuvwx`)).toBe(
      `${hook}/[stripped]/[stripped]/[stripped]`,
    );
  });

  it.each([
    "/api/v1/orders/482913/getOrderById?page=2&limit=50&sort=created_at&lang=en&v=3",
    "/shop/how-to-print-2024/application.properties?debug=true&open=1",
    "/static/app.3f2a9c81d7.js",
  ])("%s stays as it is", async (path) => {
    expect(await shown(at + path)).toBe(at + path);
  });
});

describe("a header in a recording", () => {
  it.each([
    "Accept: Bearer SECRETX99",
    "User-Agent: Mozilla/5.0 token=SECRETX99",
    "Via: 1.1 proxy key=SECRETX99",
    "Location: SECRETX99",
    "Content-Location: ../SECRETX99",
  ])("%s is kept by its name alone", async (line) => {
    const { text, stripped } = await read(`HTTP/1.1 200 OK\n${line}\n\n`);
    expect(text).toContain(line.slice(0, line.indexOf(":") + 2));
    expect(text).not.toContain("SECRETX99");
    expect((stripped?.headers ?? 0) + (stripped?.tokens ?? 0)).toBe(1);
  });

  it.each(["Keep-Alive: timeout=5", "Host: api.example.com", "Origin: null", "Location: /orders?page=2"])(
    "%s stays as it is",
    async (line) => {
      expect((await read(`HTTP/1.1 200 OK\n${line}\n\n`)).text).toContain(line);
    },
  );
});

describe("a HAR where nobody looks for one", () => {
  const har = JSON.stringify(harOf(CANARY));
  const outlook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytesOf(har));
  const seven = Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, ...bytesOf("trace.har"));
  const multipart = (before: string, behind: string) =>
    `From: a@example.com\nTo: b@example.com\nContent-Type: multipart/mixed; boundary="b1"\n\n${before}\n--b1\nContent-Type: text/plain\n\nHello\n--b1--\n${behind}\n`;
  const locked = (name: string) => {
    const bytes = zipOf({ [name]: har, "b.txt": "open" }, 0);
    const view = Buffer.from(bytes);
    view.writeUInt16LE(1, view.indexOf("PK\u0001\u0002") + 8);
    return view;
  };
  it.each([
    ["a note of Outlook", outlook, "a.msg"],
    ["an archive that says so", seven, "a.7z"],
    ["what stands before the first part of a mail", multipart(har, ""), "a.eml"],
    ["what stands behind its last one", multipart("", har), "a.eml"],
    ["the first of two members with one name", `{"a":${har},"a":1}`, "a.json"],
  ])("%s: nothing is kept", async (_, content, name) => {
    const made = await read(content, name);
    expect(made).toMatchObject({ examined: false, keep: "nothing" });
    expect(made.text).not.toContain(CANARY);
  });

  it("a locked one in an archive is not kept, what stands beside it is", async () => {
    const made = await read(locked("trace.har"), "a.zip");
    expect(made.keep).toBe("cleaned");
    expect(latin(made.clean)).toContain("open");
    expect(latin(made.clean)).not.toContain("trace.har");
    expect((await read(locked("notes.txt"), "a.zip")).keep).toBe("original");
  });

  it("an attachment of a mail in a mailbox is cleaned, and each of its mails is read as one", async () => {
    const attached = `From: a@example.com\nSubject: =?utf-8?B?${Buffer.from("Grüße").toString("base64")}?=\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: application/json; name=t.har\nContent-Disposition: attachment; filename=t.har\nContent-Transfer-Encoding: base64\n\n${Buffer.from(har).toString("base64")}\n--b1--\n`;
    const envelope = "From a@example.com Mon Jan  5 10:00:00 2026\n";
    const made = await read(
      `${envelope}${attached}\n${envelope}From: c@example.com\nSubject: second\n\nFrom here on it works.\n`,
      "box.mbox",
    );
    expect(made).toMatchObject({ kind: "eml", examined: true, keep: "cleaned" });
    for (const part of ["Grüße", "second", "From here on it works."]) expect(made.text).toContain(part);
    expect(made.text + latin(made.clean)).not.toContain(CANARY);
  });
});
