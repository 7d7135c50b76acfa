import type { Browser, Page, Request, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import {
  CHROMIUM,
  enter,
  keepFolder,
  launch,
  newPage,
  numberOf,
  PASSWORD,
  TEST_TIMEOUT,
  textOf,
  type Watched,
} from "./browser.ts";

const CASES = 300;

/** Whether an element lies in the window, whole, above what is docked at its foot. */
const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= (document.querySelector("section[aria-label=Write]")?.getBoundingClientRect().top ?? 0);
};

describe.skipIf(CHROMIUM === undefined)("working on cases, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let lead: Watched;
  let page: Page;

  beforeAll(async () => {
    [keep, browser] = await Promise.all([startKeep({ folder: keepFolder(), demo: CASES }), launch()]);
    lead = await newPage(browser);
    page = lead.page;
    const { url } = (await keep.operator("POST", "/local/links", { role: "lead" })).body as { url: string };
    await enter(page, url, "Lea Lead", "lea@example.com");
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  const shown = () => numberOf(page.locator("[aria-live] strong").first());
  const rows = () => page.locator("[data-case-row]");
  const nav = (name: string) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true });
  const caseId = () => new URL(page.url()).pathname.split("/").at(-1)!;
  const write = () => page.getByRole("region", { name: "Write" });
  const detail = async () => {
    const token = await keep.token("lead");
    return (await keep.api(token, "GET", `/api/cases/${caseId()}`)).body as {
      version: number;
      status: string;
      tags: string[];
      mergedInto: string | null;
      conversation: { body: string; visibility: string }[];
    };
  };

  it("lists the newest cases with the number of all", async () => {
    await nav("Cases").click();
    await rows().first().waitFor();
    expect(await shown()).toBeGreaterThan(CASES * 0.8);
    expect(await shown()).toBeLessThanOrEqual(CASES);
  });

  it("narrows by a facet to exactly the number the facet announced", async () => {
    const value = page.locator("fieldset", { hasText: "Product" }).locator("label").first();
    const announced = await numberOf(value.locator("span").last());
    await value.click();
    await page.waitForURL(/product=/);
    await expect.poll(shown, { timeout: 10_000 }).toBe(announced);
    expect(announced).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^Remove Product/ }).click();
    await page.waitForURL((url) => !url.search.includes("product="));
  });

  it("a page that came before its cases were counted gets their number and facets as soon as they are there", async () => {
    // A keep so small counts at once: what a large one answers first is put in the place of the first answer.
    const held = Promise.withResolvers<void>();
    await page.route("**/api/cases/search", async (route) => {
      const answer = await route.fetch();
      const { items, next } = await answer.json();
      const total = { value: items.length, exact: false };
      await route.fulfill({ response: answer, json: { items, next, total, facets: {} } });
    });
    await page.route("**/api/cases/search/count", async (route) => {
      await held.promise;
      await route.continue();
    });
    const box = page.getByRole("searchbox", { name: "Search cases" });
    await box.fill("the");
    await box.press("Enter");
    await page.getByText("at least").waitFor();
    await page.getByLabel("Counting").waitFor();
    expect(await page.locator("fieldset", { hasText: "Product" }).count()).toBe(0);
    held.resolve();
    await page.locator("fieldset", { hasText: "Product" }).waitFor();
    const token = await keep.token("lead");
    const { total } = (await keep.api(token, "GET", "/api/cases/count?q=the")).body as { total: { value: number } };
    expect(await shown()).toBe(total.value);
    expect(await page.getByText("at least").count()).toBe(0);
    await page.unrouteAll({ behavior: "wait" });
    await nav("Cases").click();
    await rows().first().waitFor();
  });

  it("what is estimated says so, and is counted when somebody wants it", async () => {
    await page.route("**/api/cases/search", async (route) => {
      const answer = await route.fetch();
      const { items, next } = await answer.json();
      await route.fulfill({
        response: answer,
        json: { items, next, total: { value: items.length, exact: false }, facets: {} },
      });
    });
    const facets = { product: [{ value: "Phones", count: 1200 }] };
    await page.route("**/api/cases/search/count", (route) =>
      route.request().postDataJSON().about === "true"
        ? route.fulfill({ json: { total: { value: 3_240, exact: false, margin: 0.034 }, facets } })
        : route.continue(),
    );
    const box = page.getByRole("searchbox", { name: "Search cases" });
    await box.fill("and");
    await box.press("Enter");
    await page.getByText("about 3,240 cases").waitFor();
    await page.locator("fieldset", { hasText: "Product" }).getByText("~1,200").waitFor();
    await page.getByRole("button", { name: "Count all" }).click();
    await page.getByText("about 3,240 cases").waitFor({ state: "detached" });
    const token = await keep.token("lead");
    const { total } = (await keep.api(token, "GET", "/api/cases/count?q=and")).body as { total: { value: number } };
    expect(await shown()).toBe(total.value);
    expect(await page.getByRole("button", { name: "Count all" }).count()).toBe(0);
    expect(await page.getByText("~1,200").count()).toBe(0);
    await page.unrouteAll({ behavior: "wait" });
    await nav("Cases").click();
    await rows().first().waitFor();
  });

  it("offers one's own and nobody's cases first, and takes a value with a comma whole", async () => {
    const token = await keep.token("lead");
    const subject = "Where is the stylus";
    const made = await keep.api(token, "POST", "/api/cases", {
      subject,
      body: "It was not in the box.",
      product: "Phones, Tablets",
    });
    expect(made.status).toBe(201);
    await page.goto(`${keep.url}/cases?product=Phones%5C,+Tablets`);
    await page.getByText(subject).waitFor();
    expect(await shown()).toBe(1);
    await page.getByRole("button", { name: "Remove Product: Phones, Tablets" }).click();
    await expect.poll(shown, { timeout: 10_000 }).toBeGreaterThan(1);
    const labels = page.locator("fieldset", { hasText: "Assignee" }).locator("label");
    expect(await textOf(labels.nth(0))).toContain("Lea Lead (you)");
    expect(await textOf(labels.nth(1))).toContain("Unassigned");
    const announced = await numberOf(labels.nth(1).locator("span").last());
    await labels.nth(1).click();
    await expect.poll(shown, { timeout: 10_000 }).toBe(announced);
    await page.getByRole("button", { name: "Remove Assignee: Unassigned" }).click();
    await page.waitForURL((url) => !url.search.includes("assignee="));
  });

  it("finds words and marks them", async () => {
    const box = page.getByRole("searchbox", { name: "Search cases" });
    const before = await shown();
    await box.fill("error");
    await box.press("Enter");
    await page.locator("[data-case-row] mark").first().waitFor();
    expect((await textOf(page.locator("[data-case-row] mark").first())).toLowerCase()).toContain("error");
    expect(await shown()).toBeLessThan(before);
    expect(await page.title()).toBe("Cases – Casekeep");
  });

  it("says plainly when nothing matches, and keeps no half-typed search for Back", async () => {
    const box = page.getByRole("searchbox", { name: "Search cases" });
    const entries = await page.evaluate("history.length");
    const found = () => new URL(page.url()).searchParams.get("find");
    const before = found();
    await box.fill("zzqxword");
    await page.waitForURL((url) => url.searchParams.get("find") !== before);
    const half = found();
    await box.fill("zzqxwordthatisnowhere");
    await page.waitForURL((url) => url.searchParams.get("find") !== half);
    await page.getByText("No case matches").waitFor();
    expect(await page.evaluate("history.length")).toBe(entries);
    await page.getByRole("button", { name: "Clear the search" }).click();
    await rows().first().waitFor();
  });

  it("leaves what was searched for in no address: not the page's, not a request's, not the tab's history", async () => {
    const address = "zephyrine.quill@example.com";
    const addresses: string[] = [];
    const note = (request: Request) => void addresses.push(request.url());
    page.on("request", note);
    const box = page.getByRole("searchbox", { name: "Search cases" });
    await box.fill(address);
    await box.press("Enter");
    await page.getByText("No case matches").waitFor();
    addresses.push(page.url());
    // Another page, and back: the words are there.
    await nav("Dashboards").click();
    await page.getByRole("heading", { name: "Dashboards", level: 1 }).waitFor();
    await page.goBack();
    await page.getByText("No case matches").waitFor();
    expect(await box.inputValue()).toBe(address);
    // A link with words that somebody wrote works, and its words are gone from the address.
    await page.goto(`${keep.url}/cases?q=error&sort=oldest`);
    await page.locator("[data-case-row] mark").first().waitFor();
    await page.waitForURL(/\/cases\?sort=oldest&find=[0-9a-f]{8}$/);
    expect(await box.inputValue()).toBe("error");
    // Loaded anew, the page says that they are gone instead of showing something else in silence.
    await page.reload();
    await page.getByText("What was searched for stands in no address: type it again.").waitFor();
    await page.waitForURL(/\/cases\?sort=oldest$/);
    expect(await box.inputValue()).toBe("");
    page.off("request", note);
    for (const part of ["zephyrine", "quill"]) expect(addresses.filter((one) => one.includes(part))).toEqual([]);
    expect(addresses.some((one) => one.endsWith("/api/cases/search"))).toBe(true);
    await page.goto(`${keep.url}/cases`);
    await rows().first().waitFor();
  });

  it("leads from the last case that was loaded back to the list, and the list goes on", async () => {
    await page.goto(`${keep.url}/cases`);
    await rows().nth(49).waitFor();
    await rows()
      .nth(49)
      .evaluate((row) => (row as HTMLElement).click());
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "Back to the list, which goes on" }).waitFor();
    await page.keyboard.press("j");
    await page.waitForURL((url) => url.pathname === "/cases");
    await expect.poll(() => rows().count()).toBeGreaterThan(50);
    await page.goto(`${keep.url}/cases`);
    await rows().first().waitFor();
  });

  it("says that a further page of the list did not come, asks for it once, and again by hand", async () => {
    let asked = 0;
    const further = (url: URL) => url.pathname === "/api/cases" && url.searchParams.has("cursor");
    await page.route(further, (route) => {
      asked++;
      return route.fulfill({ status: 500 });
    });
    await rows().nth(49).scrollIntoViewIfNeeded();
    await page.getByRole("alert").getByText("The server answered 500.").waitFor();
    // Long enough for a list that would ask without end.
    await page.waitForTimeout(1000);
    expect(asked).toBe(1);
    await page.unroute(further);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(50);
    await page.goto(`${keep.url}/cases`);
    await rows().first().waitFor();
  });

  it("opens a case with its conversation and figures", async () => {
    const subject = await textOf(rows().first().locator("div").first());
    await rows().first().click();
    await page.waitForURL(/\/cases\/[0-9a-z]{13}/);
    expect(subject).toContain((await textOf(page.locator("header h1"))).slice(0, 20));
    await page.getByRole("article").first().waitFor();
    await page.getByRole("heading", { name: "Figures" }).waitFor();
  });

  it("fills the window under a notice and no more: a short case has nothing to scroll, wide or narrow", async () => {
    await page.getByText("one factor only").waitFor();
    const beyond = () => page.evaluate<number>("document.documentElement.scrollHeight - innerHeight");
    const aside = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    const size = page.viewportSize()!;
    for (const width of [1360, 390]) {
      await page.setViewportSize({ width, height: 3_000 });
      await expect.poll(beyond).toBe(0);
      expect(await aside()).toBe(0);
    }
    await page.setViewportSize(size);
    const panel = page.getByRole("complementary", { name: "Properties of the case" });
    expect((await panel.boundingBox())?.height).toBeGreaterThan(size.height / 2);
  });

  it("replies, and what was written about a person is sealed at once", async () => {
    await write().getByRole("textbox").fill("We will write to marlene.testperson@example.com today.");
    await write().getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("The reply was sent.").waitFor();
    const reply = page.getByRole("article", { name: "Agent, message" }).last();
    await reply.getByText("We will write to").waitFor();
    expect(await textOf(reply)).not.toContain("marlene");
    expect(JSON.stringify(await detail())).not.toContain("marlene");
  });

  it("adds an internal note that is marked as one", async () => {
    await page.getByRole("radio", { name: "Internal" }).check({ force: true });
    await write().getByRole("textbox").fill("Checked the printer log.");
    await write().getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("article", { name: "Agent, note" }).getByText("Checked the printer log.").waitFor();
    expect((await detail()).conversation.at(-1)).toMatchObject({ visibility: "internal" });
  });

  it("sets the status and a tag, and the history says so", async () => {
    const wanted = (await detail()).status === "pending" ? "On hold" : "Pending";
    await page.locator('input[data-shortcut="status"]').click();
    await page.getByRole("option", { name: wanted }).click();
    await page.locator("header").getByText(wanted).waitFor();
    await page.getByRole("combobox", { name: "Tags" }).fill("handled-by-test");
    await page.getByRole("combobox", { name: "Tags" }).press("Enter");
    await expect.poll(async () => (await detail()).tags, { timeout: 10_000 }).toContain("handled-by-test");
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText("handled-by-test").last().waitFor();
    await page.getByRole("tab", { name: /^Conversation/ }).click();
  });

  it("shows what a colleague changed meanwhile, keeps the text, and sends it on a second press", async () => {
    // What was said about the note before must not lie over the buttons.
    await page.mouse.move(5, 5);
    await page.getByText("It was added.").waitFor({ state: "detached" });
    await page.getByRole("radio", { name: "Internal" }).check({ force: true });
    await write().getByRole("textbox").fill("Written while somebody else was faster.");
    const { version } = await detail();
    const token = await keep.token("lead");
    const other = await keep.api(token, "POST", `/api/cases/${caseId()}/messages`, {
      version,
      body: "I was faster.",
      visibility: "internal",
    });
    expect(other.status).toBe(200);
    await write().getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Somebody changed this case since you read it.").waitFor();
    expect(await write().getByRole("textbox").inputValue()).toBe("Written while somebody else was faster.");
    await page.getByRole("article").getByText("I was faster.").waitFor();
    await page.getByRole("button", { name: "Send again" }).click();
    await page.getByRole("article").getByText("Written while somebody else was faster.").waitFor();
    expect((await detail()).conversation.slice(-2).map(({ body }) => body)).toEqual([
      "I was faster.",
      "Written while somebody else was faster.",
    ]);
  });

  it("says at once that a lost connection keeps a reply from being sent, and sends it once", async () => {
    const text = "Written while the line was down.";
    await page.context().setOffline(true);
    await page.getByRole("radio", { name: "Internal" }).check({ force: true });
    await write().getByRole("textbox").fill(text);
    await write().getByRole("button", { name: "Add", exact: true }).click();
    await write().getByText("Casekeep does not answer.").waitFor();
    // A page that was not loaded yet gives the same reason.
    await nav("Dashboards").click();
    await page.getByRole("main").getByText("Casekeep does not answer.").first().waitFor();
    await page.goBack();
    await page.context().setOffline(false);
    expect(await write().getByRole("textbox").inputValue()).toBe(text);
    await write().getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("article").getByText(text).waitFor();
    expect((await detail()).conversation.filter(({ body }) => body === text)).toHaveLength(1);
    lead.complaints.length = 0;
  });

  it("shows what was sent, keeps what was typed meanwhile, and leaves nothing to send twice where the case was left", async () => {
    const first = "It goes off slowly.";
    const second = "Typed before that had gone.";
    const box = write().getByRole("textbox");
    const sending = async (text: string, act: () => Promise<void>) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/api/cases/*/messages", (route) => held.then(() => route.continue()), { times: 1 });
      await box.fill(text);
      await box.press("Control+Enter");
      await act();
      release();
    };
    await page.getByRole("tab", { name: /^Conversation/ }).click();
    await page.getByRole("radio", { name: "Internal" }).check({ force: true });
    await sending(first, async () => {
      await box.press("End");
      await box.pressSequentially(` ${second}`);
    });
    await page.getByRole("article").getByText(first).waitFor();
    await expect.poll(() => box.inputValue()).toBe(second);
    await expect.poll(() => page.getByRole("article").last().evaluate(inView)).toBe(true);

    const here = page.url();
    await sending(second, async () => {
      await nav("Dashboards").click();
      await page.getByRole("heading", { name: "Dashboards", level: 1 }).waitFor();
    });
    await page.getByText("It was added.").last().waitFor();
    await page.goBack();
    await page.waitForURL(here);
    await page.getByRole("article").getByText(second).waitFor();
    expect(await box.inputValue()).toBe("");
    expect((await detail()).conversation.filter(({ body }) => body === second)).toHaveLength(1);
  });

  it("tells whoever has left the case that a change of it was not saved", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/cases/*/status", (route) => held.then(() => route.fulfill({ status: 500 })), { times: 1 });
    const { status } = await detail();
    const here = page.url();
    await page.locator('input[data-shortcut="status"]').click();
    await page.getByRole("option", { name: status === "solved" ? "Open" : "Solved" }).click();
    await nav("Dashboards").click();
    await page.getByRole("heading", { name: "Dashboards", level: 1 }).waitFor();
    release();
    await page.getByText("What you changed in a case a moment ago was not saved.").waitFor();
    await page.goBack();
    await page.waitForURL(here);
    await page.getByRole("article").first().waitFor();
    expect((await detail()).status).toBe(status);
  });

  it("tells of a case that is none without the words of a machine", async () => {
    const here = page.url();
    for (const id of ["0000000000000", "4500097002"]) {
      await page.goto(`${keep.url}/cases/${id}`);
      await page.getByRole("heading", { name: "There is no such case" }).waitFor();
    }
    await page.goto(here);
    await page.getByRole("tab", { name: /^Conversation/ }).waitFor();
  });

  it("makes a case of what a customer said, kept while it is typed, and merges it into another, also after a colleague was faster", async () => {
    const kept = caseId();
    const numberOf = async () => (await detail()).conversation.length;
    const before = await numberOf();
    await nav("Cases").click();
    await page.getByRole("button", { name: "New case" }).click();
    await page.getByLabel(/^Subject/).fill("Kestrelword printer smokes");
    await page.keyboard.press("Escape");
    await nav("Dashboards").click();
    await nav("Cases").click();
    await page.getByRole("button", { name: "New case" }).click();
    expect(await page.getByLabel(/^Subject/).inputValue()).toBe("Kestrelword printer smokes");
    await page.getByLabel(/^What the customer said/).fill("It smokes again, said the caller.");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /the case$/ })
      .click();
    await page.getByRole("heading", { name: "Kestrelword printer smokes" }).waitFor();
    const gone = caseId();
    await page.getByRole("button", { name: /^Merge into another case/ }).click();
    await page.getByLabel("Find the case to keep").fill("Written while somebody else was faster");
    await page.getByRole("dialog").getByRole("radio").first().check();
    const other = await keep.api(await keep.token("lead"), "POST", `/api/cases/${gone}/priority`, {
      version: (await detail()).version,
      priority: "high",
    });
    expect(other.status).toBe(200);
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await page.getByText("It was not merged.").waitFor();
    await page.getByRole("button", { name: "Merge all the same" }).click();
    await page.getByText("This case was merged away").waitFor();
    expect((await detail()).mergedInto).toBe(kept);
    await page.getByRole("link", { name: "the case that was kept" }).click();
    await page.waitForURL(`**/cases/${kept}`);
    expect(gone).not.toBe(kept);
    expect(await numberOf()).toBeGreaterThanOrEqual(before);
  });

  it("tells whoever has closed a new case that it was not made, keeps it, and takes nobody away from where they are", async () => {
    const made = (url: URL) => url.pathname === "/api/cases";
    const hold = async (end: (route: Route) => Promise<void>) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      await page.route(made, async (route) => {
        if (route.request().method() !== "POST") return route.continue();
        await promise;
        await end(route);
      });
      return resolve;
    };
    const submit = async () => {
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /the case$/ })
        .click();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await nav("Dashboards").click();
      await page.getByRole("heading", { name: "Dashboards", level: 1 }).waitFor();
    };
    const begin = async () => {
      await nav("Cases").click();
      await page.getByRole("button", { name: "New case" }).click();
    };
    const subject = page.getByLabel(/^Subject/);
    await begin();
    await subject.fill("Ternword scanner whistles");
    await page.getByLabel(/^What the customer said/).fill("It whistles.");
    let release = await hold((route) => route.fulfill({ status: 500 }));
    await submit();
    release();
    await page.getByText("The case was not made. What you wrote is kept under New case.").waitFor();
    await page.unroute(made);
    await begin();
    expect(await subject.inputValue()).toBe("Ternword scanner whistles");
    release = await hold((route) => route.continue());
    await submit();
    release();
    await page.getByText("The case was made.").waitFor();
    expect(new URL(page.url()).pathname).toBe("/dashboards");
    await page.unroute(made);
    await begin();
    expect(await subject.inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: /Ternword scanner whistles/ }).click();
    await write().waitFor();
  });

  it("reads no case by itself after an unsealing, and goes on with it when asked", async () => {
    const opened = async () => {
      const { body } = await keep.operator("GET", "/api/audit?action=case.open&limit=1");
      return (body as { items: { seq: number }[] }).items[0]?.seq;
    };
    await write().getByRole("textbox").fill("Half written at the seal");
    // A team lead has no page of exposure and may seal all the same.
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Seal the keep" }).click();
    await page.getByRole("textbox", { name: "Why" }).fill("a drill");
    await page.getByRole("button", { name: "Seal it now" }).click();
    await page.getByRole("heading", { name: "The keep is sealed" }).waitFor();
    const before = await opened();
    await page.getByRole("button", { name: "I agree to opening it" }).click();
    await page.getByText("1 of 2 agree now.").waitFor();
    await keep.operator("POST", "/api/seal/consent");
    await page.getByRole("heading", { name: "The keep is open again" }).waitFor();
    // Long enough for a page that would read by itself.
    await page.waitForTimeout(1000);
    expect(await opened()).toBe(before);
    await page.getByRole("button", { name: "Go on with this case" }).click();
    await page.getByRole("article").first().waitFor();
    expect(await write().getByRole("textbox").inputValue()).toBe("Half written at the seal");
  });

  it("forgets what was half written when somebody else signs in in the same tab", async () => {
    const { url } = (await keep.operator("POST", "/local/links", { role: "agent" })).body as { url: string };
    const agent = await newPage(browser);
    await enter(agent.page, url, "Abe Agent", "abe@example.com");
    await agent.page.context().close();
    const at = new URL(page.url()).pathname;
    const half = "Half a sentence of mine";
    await write().getByRole("textbox").fill(half);
    const enterAs = async (email: string) => {
      await page.getByLabel(/^E-mail/).fill(email);
      await page.getByLabel(/^Password/).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await write().getByRole("textbox").waitFor();
      expect(new URL(page.url()).pathname).toBe(at);
    };
    const endSession = async () => {
      await page.context().clearCookies();
      // What the page asks for of itself in that moment goes to the sign-in as well, and takes the button along.
      const send = write().getByRole("button", { name: /^(?:Add|Send)$/ });
      await Promise.all([page.waitForURL("**/sign-in?*"), send.click({ timeout: 5_000 }).catch(() => undefined)]);
    };
    // The session ends: for the same person the text is still there, for another one it is not.
    await endSession();
    await enterAs("lea@example.com");
    expect(await write().getByRole("textbox").inputValue()).toBe(half);
    await endSession();
    await enterAs("abe@example.com");
    expect(await write().getByRole("textbox").inputValue()).toBe("");
  });

  it("made the browser complain about nothing", () => {
    expect(lead.complaints).toEqual([]);
  });
});
