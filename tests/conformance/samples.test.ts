import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

const SAMPLES = fileURLToPath(new URL("../../../shared/samples", import.meta.url));
const SYSTEMS = [
  { source: "zendesk", own: [] },
  { source: "intercom", own: [] },
  { source: "freshdesk", own: [] },
  { source: "jira_sm", own: [] },
  { source: "salesforce", own: [] },
  { source: "hubspot", own: [] },
  { source: "zammad", own: [] },
  { source: "chatwoot", own: [] },
  { source: "elasticsearch", own: [] },
  { source: "generic", own: [] },
  { source: "email", own: ["support@example.org"] },
];
const KEYS = [
  "cases",
  "live",
  "merged",
  "deleted",
  "messages",
  "people",
  "agents",
  "attachments",
  "quarantined",
  "complete",
];

type Summary = Record<string, unknown> & { created: number; updated: number; unchanged: number };

describe.skipIf(!existsSync(SAMPLES))("the sample exports (skipped: ../shared/samples is absent)", () => {
  let keep: TestKeep;
  beforeAll(async () => {
    keep = await startKeep();
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  for (const { source, own } of SYSTEMS) {
    const folder = `${SAMPLES}/${source}`;
    it(`${source}: gives exactly what is expected of it, and nothing changes the second time`, async () => {
      const expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as Record<string, unknown>;
      const pick = (from: Record<string, unknown>) => Object.fromEntries(KEYS.map((key) => [key, from[key]]));
      const first = (await runImport(keep, { source, paths: [folder], own })).summary as Summary;
      expect(pick(first)).toEqual(pick(expected));
      expect(first.created).toBe(expected.cases);
      const again = (await runImport(keep, { source, paths: [folder], own })).summary as Summary;
      expect(pick(again)).toEqual(pick(expected));
      expect(again).toMatchObject({ created: 0, updated: 0, unchanged: expected.cases });
    });
  }

  it("a source that says it holds more than came is never called complete", async () => {
    const run = await runImport(keep, { source: "elasticsearch", paths: [`${SAMPLES}/elasticsearch`], expect: 4 });
    expect(run.summary).toMatchObject({ complete: false, incomplete_because: "4 cases expected, 3 read" });
  });

  it("a case is found by the address and the number that nobody stored", async () => {
    const token = await keep.token("agent");
    for (const q of ["mara.oduya@example.com", "+44 20 7946 0018", "(020) 7946-0018", "35436"]) {
      const page = (await keep.api(token, "GET", `/api/cases?source=zendesk&q=${encodeURIComponent(q)}`)).body as {
        items: { subject: string }[];
      };
      expect({ q, subjects: page.items.map((item) => item.subject) }).toMatchObject({
        q,
        subjects: expect.arrayContaining(["Cannot sign in after update"]),
      });
    }
  });

  it("a merged case leads to the one it was merged into", async () => {
    const token = await keep.token("lead");
    const page = (await keep.api(token, "GET", "/api/cases?source=zendesk&limit=10")).body as {
      items: { id: string; mergedInto: string | null }[];
    };
    const merged = page.items.find((item) => item.mergedInto !== null);
    const kept = (await keep.api(token, "GET", `/api/cases/${merged?.mergedInto}`)).body as {
      mergedFrom: string[];
      subject: string;
    };
    expect(kept).toMatchObject({ subject: "Cannot sign in after update", mergedFrom: [merged?.id] });
  });

  it("the sample folders are all there", () => {
    expect(readdirSync(SAMPLES)).toEqual(expect.arrayContaining(SYSTEMS.map(({ source }) => source)));
  });
});
