import { METRICS, type MetricResult } from "@casekeep/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, numberOf, TEST_TIMEOUT, type Watched } from "./browser.ts";

describe.skipIf(CHROMIUM === undefined)("the figures, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let lead: Watched;
  let page: Page;
  let token = "";

  beforeAll(async () => {
    [keep, browser] = await Promise.all([startKeep({ folder: keepFolder(), demo: 300 }), launch()]);
    token = await keep.token("lead");
    lead = await newPage(browser);
    page = lead.page;
    const { url } = (await keep.operator("POST", "/local/links", { role: "lead" })).body as { url: string };
    await enter(page, url, "Lea Lead", "lea@example.com");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Dashboards" }).click();
    await page.getByRole("heading", { name: "Dashboards", level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const metric = async (name: string, query = "") =>
    (await keep.api(token, "GET", `/api/metrics/${name}${query}`)).body as MetricResult;
  const panel = (title: string) => page.getByRole("region", { name: title, exact: true }).first();

  it("show a number, a chart and its words for each", async () => {
    for (const name of ["volume", "first_reply", "csat"]) {
      const { title, definition } = await metric(name);
      await panel(title).scrollIntoViewIfNeeded();
      await panel(title).locator("canvas, svg").last().waitFor();
      await panel(title)
        .getByRole("button", { name: `What “${title}” means` })
        .click();
      await page.getByText(definition).first().waitFor();
      await page.keyboard.press("Escape");
    }
  });

  it("show the number the server counts, and follow a filter in the address", async () => {
    const all = await metric("volume");
    const tile = page.locator("dl dd strong").first();
    await expect.poll(() => numberOf(tile)).toBe(all.overall.n);
    const channel = (await metric("volume", "?by=channel")).groups.find(({ key }) => key !== "")!;
    await page.goto(`${keep.url}/dashboards?channel=${channel.key}`);
    await expect.poll(() => numberOf(page.locator("dl dd strong").first())).toBe(channel.n);
    expect(channel.n).toBeLessThan(all.overall.n!);
    await page.goto(`${keep.url}/dashboards`);
  });

  it("count the backlog of now alike in both places, with a case that was made a moment ago", async () => {
    const made = await keep.api(token, "POST", "/api/cases", { subject: "A late one", body: "It blinks." });
    expect(made.status).toBe(201);
    const { overall } = await metric("backlog");
    await page.goto(`${keep.url}/dashboards`);
    await expect.poll(() => numberOf(page.locator("dl dd strong").nth(1))).toBe(overall.n);
    const moment = panel("Backlog at a moment");
    await moment.scrollIntoViewIfNeeded();
    await expect.poll(() => numberOf(moment.locator("div.num").first())).toBe(overall.n);
  });

  it("can be read as a table, whose rows add up to the whole", async () => {
    const { title, overall } = await metric("volume");
    await panel(title)
      .getByRole("button", { name: `${title} as a table` })
      .click();
    const rows = panel(title).locator("tbody tr");
    await rows.first().waitFor();
    const numbers: number[] = [];
    for (const row of await rows.all()) numbers.push(await numberOf(row.locator("td").last()));
    // The last row is the whole.
    expect(numbers.pop()).toBe(overall.n);
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(overall.n);
  });

  it("are called the same before they have come as when they are there", async () => {
    await page.goto(`${keep.url}/dashboards`);
    const choice = page.getByRole("combobox", { name: "Figure to compare" });
    await choice.scrollIntoViewIfNeeded();
    await choice.click();
    const offered = await page.getByRole("option").allTextContents();
    await page.keyboard.press("Escape");
    const titles = await Promise.all(METRICS.map(async (name) => (await metric(name)).title));
    expect(offered.sort()).toEqual(titles.sort());
  });

  it("show countries on a map", async () => {
    await page.goto(`${keep.url}/dashboards?metric=volume&dimension=country`);
    const where = page.getByRole("region", { name: "Where and by whom" });
    await where.scrollIntoViewIfNeeded();
    const map = page.getByRole("img", { name: /on a world map$/ });
    await map.waitFor();
    expect(await map.locator("path").count()).toBeGreaterThan(100);
    expect(await map.locator("title").count()).toBeGreaterThan(3);
  });

  it("made the browser complain about nothing", () => {
    expect(lead.complaints).toEqual([]);
  });
});
