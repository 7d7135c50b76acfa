import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyString } from "@casekeep/casestore/inspect";
import { openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

/**
 * Marker values of every type: plain, encoded, obfuscated. `needles` are what would betray each (lower case): the value itself and the
 * part of it that no other text has, so that an index which split the value is caught too.
 */
const MARKERS: readonly { type: string; text: string; needles: string[] }[] = [
  { type: "EMAIL", text: "write to quillonvarga@example.com please", needles: ["quillonvarga"] },
  { type: "EMAIL spaced", text: "write to orlathbenwick @contoso com please", needles: ["orlathbenwick"] },
  { type: "EMAIL words", text: "write to tamsinhollow (at) example (dot) org please", needles: ["tamsinhollow"] },
  { type: "EMAIL %40", text: "link?to=peregrinnash%40example.com&x=1", needles: ["peregrinnash"] },
  { type: "EMAIL entity", text: "<a>isoldemarrin&#64;example.net</a>", needles: ["isoldemarrin"] },
  { type: "EMAIL qp", text: "mail is yorickpembrel=40example.com", needles: ["yorickpembrel"] },
  {
    type: "EMAIL zero width",
    text: "it is cass\u200Bianvoe@example.com ok",
    needles: ["cass\u200bianvoe", "cassianvoe"],
  },
  { type: "PHONE", text: "call +44 20 7946 0873 today", needles: ["7946 0873", "2079460873"] },
  { type: "PHONE brackets", text: "call (020) 7946-0874 today", needles: ["7946-0874", "2079460874"] },
  { type: "IP", text: "from 203.0.113.241:443", needles: ["203.0.113.241"] },
  { type: "IP v6", text: "from 2001:db8::7f3a:91c5", needles: ["7f3a:91c5"] },
  { type: "IP defanged", text: "from 198[.]51[.]100[.]177", needles: ["198[.]51", "198.51.100.177"] },
  { type: "MAC", text: "adapter 00:00:5E:00:53:AF is down", needles: ["00:00:5e:00:53:af"] },
  { type: "DEVICE", text: "IMEI 490154203237518", needles: ["490154203237518"] },
  { type: "CARD", text: "card 4111 1111 1111 1111 please", needles: ["4111 1111 1111"] },
  { type: "CARD mistyped", text: "card 5555-5555-5555-4441 please", needles: ["5555-5555-5555"] },
  { type: "IBAN", text: "IBAN DE89 3704 0044 0532 0130 00", needles: ["3704 0044 0532"] },
  { type: "BANK", text: "sort code 20-00-00 account number 55779911", needles: ["55779911"] },
  { type: "ID", text: "SSN 987-65-4329", needles: ["987-65-4329"] },
  { type: "PASSPORT", text: "passport number C01X00T47", needles: ["c01x00t47"] },
  { type: "PLATE", text: "licence plate: B-MX 7419", needles: ["b-mx 7419"] },
  { type: "DOB", text: "born on 17 March 1961, date of birth 17.03.1961", needles: ["17.03.1961"] },
  { type: "SECRET password", text: "my password is Brimstone#Kettle77", needles: ["brimstone#kettle77", "kettle77"] },
  {
    type: "SECRET bearer",
    text: "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJrZXI3NyJ9.",
    needles: ["eyjzdwiioijtyxjrzxi3nyj9"],
  },
  { type: "GEO", text: "geo: 51.508514,-0.125713 it says", needles: ["51.508514"] },
  { type: "PERSON", text: "Kind regards,\nQuillon Vargaross", needles: ["vargaross"] },
  { type: "USERNAME", text: "my username is thornquist_88", needles: ["thornquist_88", "thornquist"] },
  {
    type: "ADDRESS",
    text: "I live at 48 Larkspur Hollow Road, London SW1A 9ZZ",
    needles: ["larkspur hollow", "sw1a 9zz"],
  },
  {
    type: "URL",
    text: "open https://portal.example.com/reset?token=9f8e7d6c5b4a39281706 now",
    needles: ["9f8e7d6c5b4a39281706"],
  },
];

const FIELDS = {
  name: "Hildegard Zimtwald",
  email: "h.zimtwald@example.de",
  phone: "+49 30 23125 4477",
  handle: "zimtwaldine",
  needles: ["zimtwald", "231254477", "23125 4477"],
};

describe("after importing marker values of every type", () => {
  let keep: TestKeep;
  let needles: { type: string; needle: string }[] = [];
  beforeAll(async () => {
    keep = await startKeep({ env: { CASEKEEP_DIAGNOSTICS: "plain", CASEKEEP_LOG: "debug" } });
    const path = join(keep.folder, "markers.jsonl");
    const lines = MARKERS.map(({ text, type }, place) =>
      JSON.stringify({
        case_id: `m${place}`,
        number: "CASE-77310991",
        opened: "2024-05-06T07:08:09Z",
        customer: { name: FIELDS.name, email: FIELDS.email, phone: FIELDS.phone, handle: FIELDS.handle },
        subject: `About ${text}`,
        product: "Lumen Desk",
        tags: [text],
        messages: [
          { at: "2024-05-06T07:08:09Z", by: "customer", text },
          {
            at: "2024-05-06T08:08:09Z",
            by: "agent",
            author: { name: "Ottoline Brackenfeld", email: "brackenfeld@support.example.org" },
            visibility: "internal",
            text: `Hildegard wrote: ${text}`,
          },
          { at: "2024-05-06T09:08:09Z", by: "agent", visibility: "confidential", text: `Secret note, ${text}` },
        ],
        fields: [
          { name: "note", value: text },
          { name: "location", value: "Dunkelsteinwald" },
        ],
        marker: type,
      }),
    );
    // Records that cannot be read hold markers too: they are set aside, sealed.
    lines.push(`{"case_id":"broken","subject":"mail quillonvarga@example.com`);
    writeFileSync(path, lines.join("\n"));
    const run = await runImport(keep, { source: "generic", paths: [path] });
    expect(run.state).toBe("done");
    const token = await keep.token("lead");
    const page = (await keep.api(token, "GET", "/api/cases?limit=1")).body as { items: { id: string }[] };
    const id = page.items[0]?.id ?? "";
    const opened = (await keep.api(token, "GET", `/api/cases/${id}`)).body as { version: number };
    let version = opened.version;
    for (const { text } of MARKERS) {
      const answer = await keep.api(token, "POST", `/api/cases/${id}/messages`, {
        version,
        body: text,
        visibility: "internal",
      });
      expect(answer.status).toBe(200);
      version = (answer.body as { version: number }).version;
      // A search for the value, and a request that fails on it, must leave nothing of it behind either.
      expect((await keep.api(token, "GET", `/api/cases?q=${encodeURIComponent(text)}`)).status).toBe(200);
      await keep.api(token, "POST", `/api/cases/${id}/status`, { version, status: text });
    }
    await keep.api(token, "POST", "/api/cases", {
      subject: MARKERS[0]?.text,
      body: MARKERS[7]?.text,
      requester: { name: FIELDS.name, email: FIELDS.email, phone: FIELDS.phone },
    });
    await keep.stop();
    needles = [
      ...MARKERS.flatMap(({ type, needles: all }) => all.map((needle) => ({ type, needle }))),
      ...FIELDS.needles.map((needle) => ({ type: "field", needle })),
      ...["brackenfeld", "dunkelsteinwald", "77310991"].map((needle) => ({ type: "field", needle })),
    ];
  });
  afterAll(() => keep?.remove());

  const hits = (text: string) => needles.filter(({ needle }) => text.toLowerCase().includes(needle));

  it("no string column of the case store holds one", async () => {
    const found = new Set<string>();
    let values = 0;
    for await (const { table, column, value } of everyString(join(keep.folder, "data", "clickhouse"))) {
      values++;
      for (const { type, needle } of hits(value)) found.add(`${type} "${needle}" in ${table}.${column}`);
    }
    expect(values).toBeGreaterThan(200);
    expect([...found]).toEqual([]);
  });

  it("no column of the control store holds one", async () => {
    const control = await openEmbedded({ folder: join(keep.folder, "data", "postgres") });
    const found = new Set<string>();
    let rows = 0;
    try {
      const tables = await control.authDatabase.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
      for (const { tablename } of tables.rows as { tablename: string }[]) {
        const all = await control.authDatabase.query(`SELECT row_to_json(t)::text AS line FROM "${tablename}" t`);
        for (const { line } of all.rows as { line: string }[]) {
          rows++;
          for (const { type, needle } of hits(line)) found.add(`${type} "${needle}" in ${tablename}`);
        }
      }
    } finally {
      await control.close();
    }
    expect(rows).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });

  it("no file of the data folder holds one: tables, text index, logs, temporary files", () => {
    const found = new Set<string>();
    let files = 0;
    for (const entry of readdirSync(join(keep.folder, "data"), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files++;
      const text = readFileSync(join(entry.parentPath, entry.name), "latin1").toLowerCase();
      for (const { type, needle } of needles) {
        if (text.includes(Buffer.from(needle, "utf8").toString("latin1")))
          found.add(`${type} "${needle}" in a file such as ${entry.name}`);
      }
    }
    expect(files).toBeGreaterThan(50);
    expect([...found]).toEqual([]);
  });

  it("nothing it wrote to its own output holds one", () => {
    expect(keep.output().length).toBeGreaterThan(0);
    expect(hits(keep.output())).toEqual([]);
  });
});
