import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { synthesize, toNdjsonLine } from "@casekeep/synth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT, textOf, type Watched } from "./browser.ts";

const CASES = 300;

describe.skipIf(CHROMIUM === undefined)("importing, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let admin: Watched;
  let page: Page;
  let path = "";
  let messages = 0;

  beforeAll(async () => {
    const folder = keepFolder();
    [keep, browser] = await Promise.all([startKeep({ folder }), launch()]);
    const lines: string[] = [];
    for (const made of synthesize({ seed: "import", cases: CASES })) {
      messages += made.messages.length;
      lines.push(toNdjsonLine(made));
    }
    path = join(folder, "data", "imports", "conversations.ndjson");
    writeFileSync(path, `${lines.join("\n")}\n`);
    admin = await newPage(browser);
    page = admin.page;
    await enter(page, keep.link, "Ada First", "ada@example.com");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Imports" }).click();
    await page.getByText("Nothing was imported yet").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const start = async (file: string) => {
    await page.getByRole("combobox", { name: "Source" }).click();
    await page.getByRole("option", { name: "Table or JSON" }).click();
    await page.getByRole("textbox", { name: "Files or folders" }).fill(file);
    await page.getByRole("button", { name: "Start", exact: true }).click();
  };
  const counts = async () => (await textOf(page.locator("dl").first())).replaceAll(",", "");

  it("says where files have to lie, and refuses what lies elsewhere, there or not", async () => {
    await page.getByText(`in ${join(keep.folder, "data", "imports")}`).waitFor();
    for (const elsewhere of ["/no/such/export.ndjson", "/etc/passwd"]) {
      await start(elsewhere);
      await page.getByText("set aside for imports over the network").first().waitFor();
    }
  });

  it("shows progress while it runs, and what came of it", async () => {
    await start(path);
    await page.getByText("Running", { exact: true }).first().waitFor();
    await page.getByRole("progressbar", { name: "Progress of the import" }).waitFor({ state: "attached" });
    await page.getByText("Done", { exact: true }).first().waitFor({ timeout: TEST_TIMEOUT });
    expect(await counts()).toBe(`Cases${CASES}Messages${messages}Quarantined0`);
  });

  it("changes nothing when the same is imported again", async () => {
    await start(path);
    await expect.poll(() => page.getByText("Done", { exact: true }).count(), { timeout: 60_000 }).toBe(2);
    await page.getByRole("button", { name: "Show the whole summary" }).first().click();
    const unchanged = page.getByRole("row", { name: /^Already here, unchanged/ }).first();
    expect((await textOf(unchanged)).replaceAll(/\D/g, "")).toBe(String(CASES));
  });

  it("says plainly that an import is not complete, and where the reason lies", async () => {
    const broken = join(keep.folder, "data", "imports", "broken.jsonl");
    writeFileSync(broken, '{"case_id":"b1","opened":"2026-01-05T09:00:00Z","subject":"ok"}\n{"case_id":"b2","subj');
    await start(broken);
    await page.getByText("This import is not complete").first().waitFor();
    const row = page.getByRole("row", { name: /broken\.jsonl/ });
    await row.waitFor();
    expect(await textOf(row)).toContain("line 2");
  });

  it("made the cases findable", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Cases" }).click();
    await page.locator("[data-case-row]").first().waitFor();
  });

  it("made the browser complain about nothing", () => {
    expect(admin.complaints).toEqual([]);
  });
});
