import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT, type Watched } from "./browser.ts";

const save = (...rules: string[]) =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const INSIDE = "-A INPUT -s 10.20.0.0/16 -p tcp -m multiport --dports 5601,9200 -j ACCEPT";
const SHUT = save(INSIDE);
const OPEN = save(INSIDE, "-A INPUT -p tcp --dport 9200 -m comment --comment temp-partner-access -j ACCEPT");

const MOST_TABS = 120;

/** What has the focus, by the name that is heard. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
  );

/** As somebody without a mouse: from the page's beginning, key by key, until it has the focus, which must be seen. */
async function press(page: Page, name: string, role: "button" | "link" = "button"): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  await target.waitFor();
  if ((await page.getByRole("dialog").count()) === 0) await page.evaluate("document.activeElement?.blur()");
  for (let tabs = 0; tabs < MOST_TABS && (await focused(page)) !== name; tabs++) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(name);
  expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).not.toBe("none");
  await page.keyboard.press("Enter");
}

describe.skipIf(CHROMIUM === undefined)("exposure and seal, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let ada: Watched;
  let page: Page;
  let ben: Watched;
  let rules = "";
  const pictures = process.env.CASEKEEP_TEST_PICTURES;
  const picture = async (of: Page, name: string): Promise<void> => {
    if (pictures) await of.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  };
  const put = (text: string): void => {
    writeFileSync(`${rules}.new`, text);
    renameSync(`${rules}.new`, rules);
  };
  const link = async (role: string) =>
    ((await keep.operator("POST", "/local/links", { role })).body as { url: string }).url;

  beforeAll(async () => {
    const folder = keepFolder();
    [keep, browser] = await Promise.all([startKeep({ folder }), launch()]);
    mkdirSync(join(folder, "rules"));
    rules = join(folder, "rules", "host.rules");
    put(SHUT);
    ada = await newPage(browser);
    page = ada.page;
    await enter(page, keep.link, "Ada First", "ada@example.com");
    ben = await newPage(browser, { colorScheme: "dark" });
    await enter(ben.page, await link("privacy"), "Ben Second", "ben@example.com");
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  it("says that nothing is declared, and how to change that", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Exposure" }).click();
    await page.getByRole("heading", { name: "Nothing is declared yet" }).waitFor();
    await page.getByText("no drill yet").waitFor();
    await picture(page, "exposure-empty");
  });

  it("shows who reaches what, as it is declared, by itself", async () => {
    const set = await keep.operator("PUT", "/api/guard/config", {
      assets: [1, 2, 3].map((node) => ({
        name: `search-${node}`,
        kind: "store",
        addresses: [`10.1.0.${node}`],
        ports: [
          { from: 9200, to: 9200 },
          { from: 5601, to: 5601 },
        ],
        allowed: ["10.20.0.0/16"],
      })),
      sources: [{ kind: "files", name: "host", paths: [rules] }],
    });
    expect(set.status).toBe(200);
    const table = page.getByRole("table", { name: "Who can reach what" });
    await table.getByRole("columnheader", { name: "10.20.0.0/16" }).waitFor();
    // What the same people reach in the same way is one line.
    await table.getByRole("rowheader", { name: "search-1, search-2, search-3" }).waitFor();
    expect(await table.getByText("Restricted", { exact: true }).count()).toBe(1);
    await page
      .getByRole("status")
      .filter({ hasText: "Nobody on the internet reaches what they are not allowed to; 3 of 3 can be reached." })
      .waitFor();
    await page.getByRole("button", { name: "Run a drill now" }).click();
    await page.getByText(/^Passed: verdict after \d+ ms/).waitFor();
    await page.getByText("last drill today").waitFor();
    await picture(page, "exposure-restricted");
  });

  it("says of what time it is when the guard does not answer, and that findings were not read", async () => {
    const guard = (url: URL) => url.pathname === "/api/guard";
    const findings = page.getByRole("region", { name: "Findings" });
    await page.route("**/api/guard/findings*", (route) => route.fulfill({ status: 500 }));
    await page.reload();
    await findings.getByText("The server answered 500.").waitFor();
    expect(await findings.getByText("Nothing was found yet.").count()).toBe(0);
    await page.unroute("**/api/guard/findings*");
    await findings.getByRole("button", { name: "Try again" }).click();
    await findings.getByText("The server answered 500.").waitFor({ state: "detached" });
    await page.route(guard, (route) => route.fulfill({ status: 500 }));
    await page.getByText(/^This page shows how it was at /).waitFor();
    await page.unroute(guard);
    await page.getByText(/^This page shows how it was at /).waitFor({ state: "detached" });
  });

  it("says on every page when the guard does not answer: what was last known is not what is", async () => {
    const summary = "**/api/guard/summary";
    await page.route(summary, (route) => route.fulfill({ status: 500 }));
    await page.reload();
    await page.getByText("The guard does not answer", { exact: true }).waitFor();
    expect(await page.getByText(/^.? ?Exposure: /).count()).toBe(0);
    await page.unroute(summary);
    const visible = (state: string) =>
      page.evaluate(
        `Object.defineProperty(document, "visibilityState", { value: "${state}", configurable: true });
         document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))`,
      );
    // Coming back to the tab asks anew.
    await visible("visible");
    await page.getByText("The guard does not answer").waitFor({ state: "detached" });
    await page.getByText(/Exposure: \w+/).waitFor();
    await page.route(summary, (route) => route.fulfill({ status: 500 }));
    await visible("visible");
    await page.getByText(/^The guard does not answer: at .* this was the last known$/).waitFor();
    await page.getByText(/Exposure: \w+/).waitFor();
    await page.unroute(summary);
  });

  it("takes an asset by a form that says where a slip is, by the keyboard alone, and gives it back", async () => {
    const form = page.getByRole("dialog", { name: "Declare an asset" });
    const field = (name: string) => form.getByRole("textbox", { name });
    await page.getByRole("button", { name: "Declare an asset" }).focus();
    await page.keyboard.press("Enter");
    await field("Name").waitFor();
    await page.keyboard.type("gateway");
    await field("Addresses").fill("10.1.0.300");
    await field("Ports").fill("443, 22-x");
    await form.getByText("22-x is no port").waitFor();
    await field("Ports").fill("443");
    await field("Ports").press("Enter");
    await form.getByText("assets/3/addresses/0: neither an address nor a CIDR").waitFor();
    await picture(page, "exposure-form");
    await field("Addresses").fill("10.1.0.30");
    await field("Name").press("Enter");
    await form.waitFor({ state: "detached" });
    const declared = page.getByRole("table", { name: "Declared assets" });
    await declared.getByText("gateway", { exact: true }).waitFor();
    const line = page.getByRole("table", { name: "Who can reach what" }).getByRole("rowheader", { name: "gateway" });
    await line.waitFor();
    await declared.getByRole("button", { name: "Change or remove gateway" }).click();
    await page.getByRole("menuitem", { name: "Stop watching it" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Stop watching it" }).click();
    await line.waitFor({ state: "detached" });
  });

  it("puts the sealed page in place of the cases when a rule opens a way in", async () => {
    await page.goto(`${keep.url}/cases`);
    await page.getByText("No cases yet").waitFor();
    put(OPEN);
    await page.getByRole("heading", { name: "The keep is sealed" }).waitFor();
    await page.getByText("Network rules opened a way in from the internet.").waitFor();
    await page.getByText("0 of 2 agree now.").waitFor();
    await picture(page, "sealed");
  });

  it("shows the exposure with its rule, its time and the lines that changed, also while sealed", async () => {
    await page.getByRole("link", { name: "See who can reach what" }).click();
    const table = page.getByRole("table", { name: "Who can reach what" });
    await table.getByRole("columnheader", { name: "Anybody on the internet" }).waitFor();
    await page.getByRole("status").filter({ hasText: "3 of 3 are exposed: search-1, search-2, search-3." }).waitFor();
    await page.getByText("0 of 2 agree to opening it now.").waitFor();
    await page
      .getByText(/search-1: tcp 9200 is open to anybody on the internet, by rule/)
      .first()
      .waitFor();
    await page.getByText("The lines that changed").first().click();
    await page.getByText("+-A INPUT -p tcp --dport 9200 -m comment --comment temp-partner-access -j ACCEPT").waitFor();
    await page
      .getByRole("button", { name: /^Acknowledge: / })
      .first()
      .click();
    await page.getByText("acknowledged by Ada First").first().waitFor();
    await picture(page, "exposure-exposed");
    await ben.page.goto(`${keep.url}/exposure`);
    await ben.page.getByRole("columnheader", { name: "Anybody on the internet" }).waitFor();
    await picture(ben.page, "exposure-dark");
  });

  it("says that declaring less while sealed holds up the opening, whose word it is, and takes a second person's", async () => {
    await press(page, "Change or remove search-3");
    await page.getByRole("menuitem", { name: "Change" }).waitFor();
    // A menu takes the focus a moment after it is seen.
    for (let keys = 0; keys < 50 && (await focused(page)) !== "Stop watching it"; keys++) {
      await page.waitForTimeout(100);
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("The keep is sealed: this will hold up opening it").waitFor();
    await picture(page, "exposure-weaken");
    await press(page, "Stop watching it");
    await page.getByText("search-3 was taken off the list, by Ada First").waitFor();
    await page.getByText("You stand behind it. A second person must too, or the declaration be put back.").waitFor();
    await picture(page, "exposure-kept");
    await press(ben.page, "I agree to the declaration as it is now");
    for (const one of [page, ben.page])
      await one.getByText("search-3 was taken off the list").waitFor({ state: "detached" });
  });

  it("is not opened while the rule stands, and says why; opens when it is gone and two agree, by the keyboard alone", async () => {
    await press(page, "How it opens, and where to agree", "link");
    await ben.page.goto(`${keep.url}/cases`);
    await press(page, "I agree to opening it");
    await page.getByText("1 of 2 agree now.").waitFor();
    // Whoever agreed keeps the focus where it was, and a second press of theirs changes nothing.
    expect(await focused(page)).toBe("You agree. A second person must too");
    await page.keyboard.press("Enter");
    await page.getByText("1 of 2 agree now.").waitFor();
    await picture(page, "sealed-one");
    await press(ben.page, "I agree to opening it");
    await ben.page.getByText("The last attempt to open it was refused").waitFor();
    await ben.page
      .getByRole("status")
      .getByText(/search-1: tcp 9200 is open/)
      .first()
      .waitFor();
    await picture(ben.page, "sealed-refused");
    put(SHUT);
    await page.waitForTimeout(500);
    await press(page, "I agree to opening it");
    await ben.page.getByText("1 of 2 agree now.").waitFor();
    await press(ben.page, "I agree to opening it");
    for (const one of [page, ben.page])
      await one.getByRole("heading", { name: "The keep is sealed" }).waitFor({ state: "detached" });
    await page.goto(`${keep.url}/exposure`);
    await page
      .getByText(/over after/)
      .first()
      .waitFor();
    await picture(page, "exposure-over");
  });

  it("seals by hand, with a reason, and on a narrow screen as well", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await picture(page, "exposure-narrow");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    // Nothing has to be scrolled to the side that the keyboard does not reach, and a table is still one for whoever hears it.
    const aside =
      "[...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.tabIndex < 0 && getComputedStyle(one).overflowX === 'auto').length";
    expect(await page.evaluate(aside)).toBe(0);
    await page.getByRole("table", { name: "Declared assets" }).getByRole("rowheader", { name: "search-1" }).waitFor();
    await press(page, "Seal the keep");
    await page.getByRole("textbox", { name: "Why" }).fill("a drill with everybody");
    await page.getByRole("button", { name: "Seal it now" }).click();
    // Leaving the page at once would break the request off before it is sent.
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.goto(`${keep.url}/cases`);
    await page.getByText("Somebody sealed it by hand.").waitFor();
    await page.getByText("a drill with everybody").first().waitFor();
    await page.getByText("What it was sealed for is dealt with.").waitFor();
    await picture(page, "sealed-narrow");
  });

  it("lets an administrator take somebody's way in while it is sealed, and leads each who opened it to a page of theirs", async () => {
    const sue = await newPage(browser);
    await enter(sue.page, await link("security"), "Sue Third", "sue@example.com");
    const abe = await newPage(browser);
    await enter(abe.page, await link("agent"), "Abe Agent", "abe@example.com");
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(`${keep.url}/people`);
    const enters = page.getByRole("row").filter({ hasText: "Abe Agent" }).getByRole("switch");
    await enters.click({ force: true });
    await expect
      .poll(() => abe.page.evaluate("fetch('/api/me').then(({ status }) => status)"), { timeout: 10_000 })
      .toBe(401);
    await sue.page.goto(`${keep.url}/exposure`);
    await press(sue.page, "How it opens, and where to agree", "link");
    await press(sue.page, "I agree to opening it");
    await sue.page.getByText("Sue Third agreed to opening it").waitFor();
    await ben.page.goto(`${keep.url}/cases`);
    await ben.page.getByText("Sue Third agreed to opening it").waitFor();
    await press(ben.page, "I agree to opening it");
    await sue.page.waitForURL("**/audit");
    await ben.page.getByText("No cases yet").waitFor();
    expect(sue.complaints).toEqual([]);
    expect(ada.complaints).toEqual([]);
    expect(ben.complaints).toEqual([]);
  });
});
