import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT, textOf, type Watched } from "./browser.ts";

const har = {
  log: {
    version: "1.2",
    entries: [
      {
        startedDateTime: "2024-05-06T07:08:09.000Z",
        request: {
          method: "GET",
          url: "https://shop.example.com/checkout?page=2&session=zq7canary0a1b2c3d4e5f6",
          headers: [
            { name: "Cookie", value: "sid=zq7canary0a1b2c3d4e5f6" },
            { name: "Accept-Language", value: "en" },
          ],
        },
        response: { status: 502, statusText: "Bad Gateway", headers: [], content: { text: "zq7canary" } },
      },
    ],
  },
};

describe.skipIf(CHROMIUM === undefined)("files in a case, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let agent: Watched;
  let page: Page;

  beforeAll(async () => {
    [keep, browser] = await Promise.all([startKeep({ folder: keepFolder() }), launch()]);
    const token = await keep.token("lead");
    const made = await keep.api(token, "POST", "/api/cases", { subject: "Checkout fails", body: "It fails." });
    agent = await newPage(browser);
    page = agent.page;
    const { url } = (await keep.operator("POST", "/local/links", { role: "agent" })).body as { url: string };
    await enter(page, url, "Aki Agent", "aki@example.com");
    await page.goto(`${keep.url}/cases/${(made.body as { id: string }).id}`);
    await page.getByRole("article").first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const attach = async (name: string, mimeType: string, buffer: Buffer) => {
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Attach a file" }).click();
    await (await chosen).setFiles({ name, mimeType, buffer });
  };
  const file = (name: string) =>
    page.getByRole("list", { name: "Attachments" }).getByRole("listitem").filter({ hasText: name });

  it("a recording is attached, cleaned, and its text can be read", async () => {
    await page.getByRole("radio", { name: "Internal" }).check({ force: true });
    await attach("trace.har", "application/json", Buffer.from(JSON.stringify(har)));
    await page.getByText("The file was attached.").waitFor();
    await file("trace.har").getByText("cleaned").waitFor();
    await file("trace.har").getByRole("button", { name: "Show text" }).click();
    const text = page.getByRole("region", { name: "Text of the attachment" });
    await text.waitFor();
    expect(await textOf(text)).toContain("GET https://shop.example.com/checkout?page=2 -> 502 Bad Gateway");
    expect(await textOf(text)).not.toContain("zq7canary");
    await page.getByRole("dialog").getByText("cannot be downloaded here").waitFor();
    await page.keyboard.press("Escape");
    await text.waitFor({ state: "detached" });
  });

  it("a picture is attached and said not to be examined", async () => {
    await attach("screen.png", "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]));
    await page.getByText("A picture: it is kept sealed").waitFor();
    await file("screen.png").getByText("not examined: image").waitFor();
    expect(await file("screen.png").getByRole("button").count()).toBe(0);
    expect(agent.complaints).toEqual([]);
  });
});
