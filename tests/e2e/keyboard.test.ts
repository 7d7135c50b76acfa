import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT } from "./browser.ts";

/** Whether what has the focus lies in the window. */
const inWindow = (): boolean => {
  const { top, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

describe.skipIf(CHROMIUM === undefined)("without a mouse, in the dark", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [keep, browser] = await Promise.all([startKeep({ folder: keepFolder(), demo: 60 }), launch()]);
    ({ page } = await newPage(browser, { colorScheme: "dark" }));
    const { url } = (await keep.operator("POST", "/local/links", { role: "agent" })).body as { url: string };
    await enter(page, url, "Kim Keys", "kim@example.com");
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const focused = () => page.evaluate<string>("document.activeElement?.dataset.caseRow ?? ''");

  it("follows the system into dark colours, with text that stands out", async () => {
    const colours = await page.evaluate<string[]>(
      "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]",
    );
    const [light = 0, dark = 255] = colours.map((colour) => {
      const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      return channels.reduce((sum, channel) => sum + channel, 0) / 3;
    });
    expect(dark).toBeLessThan(60);
    expect(light - dark).toBeGreaterThan(100);
  });

  it("reaches the list, walks it, opens a case and comes back", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.locator("[data-case-row]").first().waitFor();
    await page.keyboard.press("j");
    const first = await focused();
    expect(first).not.toBe("");
    await page.keyboard.press("j");
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    expect(await focused()).toBe(first);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/cases/${second}`);
    await page.getByRole("article").first().waitFor();
  });

  it("goes on in the list with the case that it came back from, also far down", async () => {
    const opened = new URL(page.url()).pathname;
    await page.keyboard.press("u");
    await expect.poll(focused).toBe(opened.split("/").at(-1));
    for (let row = 0; row < 30; row++) await page.keyboard.press("j");
    const far = await focused();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/cases/${far}`);
    await page.getByRole("article").first().waitFor();
    await page.keyboard.press("u");
    await expect.poll(focused).toBe(far);
    await expect.poll(() => page.evaluate(inWindow)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("article").first().waitFor();
  });

  it("writes a note and sends it", async () => {
    await page.keyboard.press("n");
    await page.keyboard.type("Typed without a mouse.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("article", { name: "Agent, note" }).getByText("Typed without a mouse.").waitFor();
    await page.keyboard.press("Escape");
  });

  it("does not take letters of a text for shortcuts", async () => {
    await page.keyboard.press("n");
    await page.keyboard.type("gc jk u m");
    expect(await page.getByRole("region", { name: "Write" }).getByRole("textbox").inputValue()).toBe("gc jk u m");
    for (let left = 9; left > 0; left--) await page.keyboard.press("Backspace");
    await page.keyboard.press("Escape");
  });

  it("goes back to the list and searches", async () => {
    await page.keyboard.press("u");
    await page.waitForURL(/\/cases(\?|$)/);
    await page.locator("[data-case-row]").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("error");
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]find=/);
    await page.locator("[data-case-row] mark").first().waitFor();
  });

  it("skips to the content from the first tab stop", async () => {
    await page.goto(`${keep.url}/cases`);
    await page.locator("[data-case-row]").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement?.id")).toBe("main");
  });

  it("shows its keys on ?", async () => {
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor({ state: "detached" });
  });
});
