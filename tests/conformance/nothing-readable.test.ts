import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyString } from "@casekeep/casestore/inspect";
import { connectors } from "@casekeep/connectors";
import { openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";
import { markerExports } from "../support/marker-exports/index.ts";
import type { MarkerExport } from "../support/marker-exports/shape.ts";
import { FIELDS, filesWithMarkers, MARKERS, markersIn } from "../support/markers.ts";

/** Carries an export in, and holds the import to what is in it: a marker that never came would be found nowhere either. */
async function importWhole(keep: TestKeep, { source, files, messages, aside, own }: MarkerExport): Promise<void> {
  const folder = join(keep.folder, source);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = await runImport(keep, { source, paths: [folder], ...(own === undefined ? {} : { own: [...own] }) });
  const summary = run.summary as { cases: number; messages: { total: number }; quarantined: unknown[] };
  const { cases, messages: written, quarantined } = summary;
  expect({ source, state: run.state, cases, messages: written.total, aside: quarantined.length }).toEqual({
    ...{ source, state: "done", cases: MARKERS.length, messages: messages * MARKERS.length, aside },
  });
}

describe("after importing marker values of every type, in the form of every source", () => {
  let keep: TestKeep;
  beforeAll(async () => {
    keep = await startKeep({ env: { CASEKEEP_DIAGNOSTICS: "plain", CASEKEEP_LOG: "debug" } });
    for (const one of markerExports()) await importWhole(keep, one);
    const token = await keep.token("lead");
    const page = (await keep.api(token, "GET", "/api/cases?limit=1")).body as { items: { id: string }[] };
    const id = page.items[0]?.id ?? "";
    const opened = (await keep.api(token, "GET", `/api/cases/${id}`)).body as { version: number };
    let version = opened.version;
    // So long that another thread redacts it.
    const long = `${MARKERS[0]?.text}\n${"The export stopped again at the same line. ".repeat(500)}\n${MARKERS[1]?.text}`;
    for (const text of [...MARKERS.map((marker) => marker.text), long]) {
      const answer = await keep.api(token, "POST", `/api/cases/${id}/messages`, {
        version,
        body: text,
        visibility: "internal",
      });
      expect(answer.status).toBe(200);
      version = (answer.body as { version: number }).version;
      // A search for the value, and a request that fails on it, must leave nothing of it behind either.
      const asked = `q=${encodeURIComponent(text.slice(0, 1000))}`;
      expect((await keep.api(token, "GET", `/api/cases?${asked}`)).status).toBe(200);
      expect((await keep.api(token, "GET", `/api/cases/count?${asked}`)).status).toBe(200);
      await keep.api(token, "POST", `/api/cases/${id}/status`, { version, status: text });
    }
    await keep.api(token, "POST", "/api/cases", {
      subject: MARKERS[0]?.text,
      body: MARKERS[7]?.text,
      requester: { name: FIELDS.name, email: FIELDS.email, phone: FIELDS.phone },
    });
    await keep.stop();
  }, 300_000);
  afterAll(() => keep?.remove());

  it("no source that can be imported was left out", () => {
    expect(
      markerExports()
        .map(({ source }) => source)
        .sort(),
    ).toEqual([...connectors.keys()].sort());
  });

  it("no string column of the case store holds one", async () => {
    const found = new Set<string>();
    let values = 0;
    for await (const { table, column, value } of everyString(join(keep.folder, "data", "clickhouse"))) {
      values++;
      for (const one of markersIn(value)) found.add(`${one} in ${table}.${column}`);
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
          for (const one of markersIn(line)) found.add(`${one} in ${tablename}`);
        }
      }
    } finally {
      await control.close();
    }
    expect(rows).toBeGreaterThan(20);
    expect([...found]).toEqual([]);
  });

  it("no file of the data folder holds one: tables, text index, logs, temporary files", () => {
    const { found, files } = filesWithMarkers(join(keep.folder, "data"));
    expect(files).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it("nothing it wrote to its own output holds one", () => {
    expect(keep.output().length).toBeGreaterThan(0);
    expect(markersIn(keep.output())).toEqual([]);
  });
});
