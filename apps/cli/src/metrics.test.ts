import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/bootstrap.mjs";
import { casekeep } from "./testing/run.ts";

const CALENDAR = { tz: "Europe/Berlin", days: { "1": [[540, 1020]] }, holidays: [] };
const ticket = (id: string, created: string, events: object[] = []) =>
  JSON.stringify({ id, created, merged_into: null, csat: null, events });

let folder = "";
let calendar = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-metrics-"));
  calendar = join(folder, "calendar.json");
  writeFileSync(calendar, JSON.stringify(CALENDAR));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHARED = join(ROOT, "..", "shared", "samples", "metrics");

describe("metrics compute", () => {
  it.skipIf(!existsSync(SHARED))("equals the golden file (skipped where ../shared is not there)", async () => {
    const golden = JSON.parse(readFileSync(join(SHARED, "golden.json"), "utf8")) as unknown;
    const ran = await casekeep([
      "metrics",
      "compute",
      join(SHARED, "tickets.ndjson"),
      "--calendar",
      join(SHARED, "calendar.json"),
    ]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toEqual(golden);
  });

  it("opens packed tickets, and says so when they are torn", async () => {
    const whole = gzipSync(ticket("a", "2026-01-05T07:30:00Z"));
    const run = async (name: string, bytes: Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return casekeep(["metrics", "compute", path, "--calendar", calendar]);
    };
    expect(Object.keys(JSON.parse((await run("whole.ndjson.gz", whole)).stdout).tickets)).toEqual(["a"]);
    const torn = await run("torn.ndjson.gz", whole.subarray(0, 30));
    expect(torn).toMatchObject({ code: 2, stdout: "" });
    expect(torn.stderr).toMatch(/^The packed file is damaged/);
  });

  it("reads stdin, counts a reply in business minutes and keeps to the period asked for", async () => {
    const monday = "2026-01-05T07:30:00Z"; // 08:30 in Berlin, half an hour before opening
    const events = [
      { type: "message", at: monday, by: "customer", public: true },
      { type: "message", at: "2026-01-05T08:12:00Z", by: "agent", public: true },
    ];
    const input = `${ticket("a", monday, events)}\r\n\n${ticket("b", "2026-02-02T09:00:00Z")}`;
    const args = ["metrics", "compute", "-", "--calendar", calendar];
    const january = JSON.parse((await casekeep(args, { input })).stdout);
    expect(january.tickets.a.frt).toEqual({ calendar: 42, business: 12 });
    expect(january.aggregate).toMatchObject({ tickets: 1, period: "created 2026-01-01..2026-01-31 Europe/Berlin" });
    const both = JSON.parse(
      (await casekeep([...args, "--from", "2026-01-01", "--to", "2026-02-28"], { input })).stdout,
    );
    expect(both.aggregate.tickets).toBe(2);
  });

  it.each([
    ["a line that is no JSON", `${ticket("a", "2026-01-05T07:30:00Z")}\n{"id":`, "line 2"],
    [
      "a ticket that comes twice",
      `${ticket("a", "2026-01-05T07:30:00Z")}\n${ticket("a", "2026-01-05T07:30:00Z")}`,
      "line 2",
    ],
    ["no tickets and no dates", "", "tickets"],
  ])("ends with 2 and names the place for %s", async (_, input, place) => {
    const ran = await casekeep(["metrics", "compute", "-", "--calendar", calendar], { input });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(place);
  });

  it.each([
    ["that is not there", "missing.json"],
    ["of another shape", "tickets.json"],
  ])("ends with 2 for a calendar %s", async (_, name) => {
    writeFileSync(join(folder, "tickets.json"), "[]");
    const ran = await casekeep(["metrics", "compute", "-", "--calendar", join(folder, name)], { input: "" });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
  });
});
