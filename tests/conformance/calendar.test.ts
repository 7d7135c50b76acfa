import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casekeep } from "../../apps/cli/src/testing/run.ts";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

const BERLIN = {
  tz: "Europe/Berlin",
  days: Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [[540, 1020]]])),
  holidays: ["2019-12-25", "2019-12-26"],
};

/** Opened on 24 December 16:00 in Berlin, answered on the 27th at 9:30: 90 business minutes there. */
const CASE = {
  case_id: "1",
  opened: "2019-12-24T15:00:00Z",
  subject: "Over the holidays",
  messages: [
    { at: "2019-12-24T15:00:00Z", by: "customer", text: "Does anybody work now?" },
    { at: "2019-12-27T08:30:00Z", by: "agent", text: "We do now." },
  ],
};

describe("the keep's calendar", () => {
  let keep: TestKeep;
  beforeAll(async () => {
    keep = await startKeep();
    const path = join(keep.folder, "one.jsonl");
    writeFileSync(path, JSON.stringify(CASE));
    await runImport(keep, { source: "generic", paths: [path] });
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  const firstReply = async () => {
    const { body } = await keep.operator("GET", "/api/metrics/first_reply?by=team");
    return (body as { overall: { n: number | null; median: number | null } }).overall;
  };
  const ofTheCase = async () => {
    const token = await keep.token("lead");
    const page = (await keep.api(token, "GET", "/api/cases")).body as { items: { id: string }[] };
    return (
      (await keep.api(token, "GET", `/api/cases/${page.items[0]?.id}`)).body as { metrics: { firstReply: unknown } }
    ).metrics.firstReply;
  };

  it("measures under office hours in UTC until somebody says otherwise", async () => {
    expect(await ofTheCase()).toEqual({ calendar: 3930, business: 120 + 480 + 480 });
  });

  it("measures every stored case anew when it changes, to the minute, with holidays and zone", async () => {
    expect((await keep.operator("PUT", "/api/calendar", BERLIN)).status).toBe(200);
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await keep.operator("GET", "/api/calendar");
      if ((body as { measuring: unknown }).measuring === null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await ofTheCase()).toEqual({ calendar: 3930, business: 90 });
  });

  it("names the place of a mistake and keeps the calendar in force", async () => {
    const answer = await keep.operator("PUT", "/api/calendar", { ...BERLIN, tz: "Mars/Olympus" });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toMatch(/tz/);
    expect((await keep.operator("GET", "/api/calendar")).body).toMatchObject({ calendar: { tz: "Europe/Berlin" } });
  });

  it("is shown and set at the command line, which says what is wrong and changes nothing then", async () => {
    const run = (args: readonly string[], input = "") =>
      casekeep(["calendar", ...args], { env: { CASEKEEP_DATA: join(keep.folder, "data") }, input });
    const shown = await run(["show"]);
    expect([shown.code, JSON.parse(shown.stdout)]).toEqual([0, BERLIN]);
    expect(await run(["set", "-"], shown.stdout)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("In force"),
    });
    const wrong = await run(["set", "-"], JSON.stringify({ ...BERLIN, days: { "8": [[540, 1020]] } }));
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("days") });
    expect(await run(["set", "-"], "tz: Europe/Berlin")).toMatchObject({ code: 2 });
    expect((await keep.operator("GET", "/api/calendar")).body).toMatchObject({ calendar: BERLIN });
  });

  it("hides the figure of a single case from all but team leads", async () => {
    expect(await firstReply()).toMatchObject({ n: null, median: null });
    const lead = await keep.token("lead");
    const { body } = await keep.api(lead, "GET", "/api/metrics/first_reply");
    expect((body as { overall: { n: number; median: number } }).overall).toMatchObject({ n: 1, median: 90 });
  });

  it("survives a restart", async () => {
    await keep.stop();
    keep = await startKeep({ folder: keep.folder });
    expect((await keep.operator("GET", "/api/calendar")).body).toMatchObject({
      calendar: { tz: "Europe/Berlin" },
      measuring: null,
    });
    expect(await ofTheCase()).toEqual({ calendar: 3930, business: 90 });
  });

  it("has one idea of a day: dates asked for, months to choose from and periods shown are those of its zone", async () => {
    const path = join(keep.folder, "new-year.jsonl");
    // Half past midnight on New Year's Day in Berlin; in UTC it is the year before.
    const opened = "2019-12-31T23:30:00Z";
    writeFileSync(
      path,
      JSON.stringify({ ...CASE, case_id: "2", opened, messages: [{ at: opened, by: "customer", text: "Happy!" }] }),
    );
    await runImport(keep, { source: "generic", paths: [path] });
    const lead = await keep.token("lead");
    const ask = async <T>(path: string) => (await keep.api(lead, "GET", path)).body as T;
    interface Page {
      readonly total: { value: number };
      readonly facets: { month: unknown };
    }
    interface Figure {
      readonly overall: { n: number };
      readonly groups: { period: string; n: number }[];
    }
    const months: [from: string, to: string, month: string][] = [
      ["2019-12-01", "2020-01-01", "2019-12"],
      ["2020-01-01", "2020-02-01", "2020-01"],
    ];
    for (const [from, to, month] of months) {
      const page = await ask<Page>(`/api/cases?from=${from}&to=${to}&facets=month`);
      expect([page.total.value, page.facets.month]).toEqual([1, [{ value: month, count: 1 }]]);
      const figure = await ask<Figure>(`/api/metrics/volume?by=month&from=${from}&to=${to}`);
      expect(figure.overall.n).toBe(1);
      expect(figure.groups.map(({ period, n }) => [period, n])).toEqual([[from, 1]]);
      const until = await ask<Figure>(`/api/metrics/backlog?at=${from}`);
      expect(until.overall.n, from).toBe(month === "2019-12" ? 0 : 1);
    }
    expect(await ask("/api/metrics/volume?from=2020-01-01")).toMatchObject({
      timeZone: "Europe/Berlin",
      from: "2019-12-31T23:00:00.000Z",
    });
    // An instant is what it says.
    const page = await ask<Page>("/api/cases?from=2020-01-01T00:00:00Z&facets=month");
    expect(page.total.value).toBe(0);
  });
});
