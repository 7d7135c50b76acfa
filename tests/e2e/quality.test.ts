import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importHere } from "../../apps/server/src/testing/older-import.ts";
import { at, recordOf, said } from "../../apps/server/src/testing/record.ts";
import { openStores } from "../../apps/server/src/testing/stores.ts";
import { startKeep, type TestKeep } from "../support/keep.ts";
import {
  CHROMIUM,
  enter,
  keepFolder,
  launch,
  newPage,
  numberOf,
  TEST_TIMEOUT,
  textOf,
  type Watched,
} from "./browser.ts";

/** Here, an older release of the recognizers; the keep is a process of its own and has today's. */
vi.mock("@casekeep/redact", async (load) => {
  const now = await load<typeof import("@casekeep/redact")>();
  const { olderRelease } = await import("../../apps/server/src/testing/older.ts");
  return { ...now, ...olderRelease(now) };
});

const CASES = 120;
const PLANTED = CASES / 10;

describe.skipIf(CHROMIUM === undefined)("the quality of redaction, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let privacy: Watched;
  let page: Page;

  beforeAll(async () => {
    const folder = keepFolder();
    keep = await startKeep({ folder });
    await keep.stop();
    const master = new Uint8Array(readFileSync(join(folder, "data", "keys", "master.key")));
    const stores = await openStores({ folder: join(folder, "data"), master });
    await importHere(
      stores,
      Array.from({ length: CASES }, (_, place) =>
        recordOf(`r${place}`, {
          createdAt: at(place * 60),
          updatedAt: at(place * 60),
          language: place % 2 === 0 ? "en" : "de",
          requester: { id: `c${place}` },
          messages: [
            said(
              "m1",
              place * 60,
              place % 10 === 3 ? "Reach quillonvarga @contoso com please." : "It does not print.",
              {
                author: { id: `c${place}` },
              },
            ),
          ],
        }),
      ),
    );
    await stores.close();
    [keep, browser] = await Promise.all([startKeep({ folder }), launch()]);
    await enter((await newPage(browser)).page, keep.link, "Ada First", "ada@example.com");
    const { url } = (await keep.operator("POST", "/local/links", { role: "privacy" })).body as { url: string };
    privacy = await newPage(browser);
    page = privacy.page;
    await enter(page, url, "Pia Second", "pia@example.com");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Quality" }).click();
    await page.getByText("No sample was read to its end yet").waitFor();
  }, 2 * TEST_TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const card = (name: string) => page.getByRole("region", { name });

  it("a sample gives the bound in plain words, with its confidence, and by language", async () => {
    const suspicion = page.getByLabel("from a suspicion of");
    await suspicion.fill("");
    await suspicion.pressSequentially("75");
    expect(await suspicion.inputValue()).toBe("75 %");
    await suspicion.fill("7");
    await suspicion.blur();
    expect(await suspicion.inputValue()).toBe("50 %");
    await page.getByRole("switch", { name: "Withhold before judging" }).press("Space");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByRole("button", { name: "Read a sample now" }).click();
    await page
      .getByText(/A second detector read \d+ of 120 messages\. At most [\d.]+ % of all \(\d+ messages\)/)
      .waitFor();
    await page
      .getByText(/with 95 % confidence/)
      .first()
      .waitFor();
    await page.getByText(/count as leaks until somebody has judged them/).waitFor();
    const table = card("By version of the recognizers, language and source");
    for (const language of ["English", "German"]) await table.getByRole("cell", { name: language }).first().waitFor();
    await table.getByRole("img", { name: /Estimate and upper bound/ }).waitFor();
  });

  it("a suspect is shown with its surroundings, withheld when it is a leak, and put back when it was none", async () => {
    const suspects = card("Suspects");
    const first = suspects.getByRole("listitem").first();
    await first.getByRole("button", { name: "Show with surroundings" }).click();
    expect(await textOf(first.locator("mark"))).toMatch(/contoso|quillonvarga/);
    const before = await numberOf(suspects.getByText(/^To judge/));
    await first.getByRole("button", { name: "A leak: withhold" }).click();
    await page.getByText("Withheld and sealed.").waitFor();
    await suspects.getByText(`To judge ${before - 1}`).waitFor();
    await suspects.getByText(/^Leaks 1/).click();
    await suspects.getByText("Withheld", { exact: true }).waitFor();
    await suspects.getByRole("button", { name: "No leak: put back" }).click();
    await suspects.getByText(/^No leak 1/).waitFor();
  });

  it("everything is read again: first only listed, then taken out, with whom it affected, also of a period", async () => {
    const runs = card("Read everything again");
    await runs.getByRole("button", { name: "List only" }).click();
    await runs.getByText("Changes nothing").waitFor();
    await runs.getByText("Done", { exact: true }).waitFor();
    await runs.getByText("Would be taken out").waitFor();
    await runs.getByRole("button", { name: "Read again and take out" }).click();
    await runs.getByText("Taken out", { exact: true }).waitFor();
    await runs.getByText("Done", { exact: true }).waitFor({ timeout: TEST_TIMEOUT });
    const affected = card("Newly affected");
    const totals = page.getByTestId("affected-totals");
    await affected.getByRole("columnheader", { name: "Person" }).waitFor();
    // The passage that was put back: the recognizers of today saw it on its way and left it out.
    expect(await textOf(totals)).toContain(`Messages${PLANTED - 1}`);
    await affected.getByLabel("until").fill("2024-01-03");
    await expect.poll(() => textOf(totals), { timeout: TEST_TIMEOUT }).toMatch(/Messages[34]\D/);
    expect(await textOf(affected)).not.toMatch(/contoso|quillonvarga/);
    expect(await affected.getByRole("link", { name: "Whole list as CSV" }).getAttribute("href")).toContain("to=");
  });

  it("nothing went wrong on the way", () => {
    expect(privacy.complaints).toEqual([]);
  });
});
