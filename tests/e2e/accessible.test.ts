import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT } from "./browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2, A and AA, and what axe's authors hold good beyond it. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Twenty-four months side by side are narrower than a fingertip; the field for dates beside the search does the same (WCAG 2.5.8, Equivalent). */
const MONTHS = "[aria-label$=' cases'][aria-pressed]";

const PAGES = ["cases", "cases?q=error", "dashboards", "imports", "people", "audit", "exposure", "quality", "nowhere"];

describe.skipIf(CHROMIUM === undefined)(
  "pages for everybody, by axe in a browser",
  { timeout: 2 * TEST_TIMEOUT },
  () => {
    let keep: TestKeep;
    let browser: Browser;

    beforeAll(async () => {
      [keep, browser] = await Promise.all([startKeep({ folder: keepFolder(), demo: 60 }), launch()]);
    }, TEST_TIMEOUT);
    afterAll(async () => {
      await browser?.close();
      await keep?.stop();
      keep?.remove();
    });

    /** What axe finds wrong with the page as it stands, and whether it is wider than its window: a line each. */
    async function faults(page: Page): Promise<string[]> {
      await page.waitForLoadState("networkidle");
      // The network was at rest before too, where one page only gave way to another: until its heading is there, nothing is.
      await page.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });
      await page.evaluate(AXE);
      const found = (await page.evaluate(
        `axe.run({ exclude: ${JSON.stringify([MONTHS])} }, { runOnly: ${JSON.stringify(RULES)} })`,
      )) as AxeResults;
      const beyond = (await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      )) as number;
      return [
        ...found.violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`),
        ...(beyond > 0 ? [`${page.url()} is ${beyond} pixels too wide`] : []),
      ];
    }

    // Side by side: a page that is at rest is waited for half a second each time.
    it.concurrent.for([
      { of: "a desk in light colours", width: 1360, height: 900, colorScheme: "light" as const },
      { of: "a telephone in dark colours", width: 360, height: 780, colorScheme: "dark" as const },
    ])("has nothing to find fault with on $of", async ({ width, height, colorScheme }, { expect }) => {
      const { page, complaints } = await newPage(browser, {
        viewport: { width, height },
        colorScheme,
        // The pages allow no script from elsewhere, and axe is one.
        bypassCSP: true,
      });
      const { url } = (await keep.operator("POST", "/local/links", { role: "admin" })).body as { url: string };
      await page.goto(url);
      await page.getByLabel(/^Your name/).waitFor();
      const found = await faults(page);
      await enter(page, url, `Ada ${colorScheme}`, `ada.${colorScheme}@example.com`);
      found.push(...(await faults(page)));
      for (const path of PAGES) {
        await page.goto(`${keep.url}/${path}`);
        found.push(...(await faults(page)));
      }
      await page.goto(`${keep.url}/cases`);
      await page.locator("[data-case-row]").first().click();
      await page.getByRole("article").first().waitFor();
      found.push(...(await faults(page)));
      await page.context().clearCookies();
      await page.goto(`${keep.url}/sign-in`);
      await page.getByLabel(/^Password/).waitFor();
      found.push(...(await faults(page)));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
