import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import {
  CHROMIUM,
  enter,
  keepFolder,
  launch,
  newPage,
  PASSWORD,
  TEST_TIMEOUT,
  textOf,
  totp,
  type Watched,
} from "./browser.ts";

describe("the code of an authenticator app", () => {
  it("is that of RFC 6238, appendix B", () => {
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    expect(totp(secret, 59_000)).toBe("287082");
    expect(totp(secret, 1_111_111_109_000)).toBe("081804");
  });
});

describe.skipIf(CHROMIUM === undefined)("signing in, in a browser", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let browser: Browser;
  let admin: Watched;
  let secret = "";

  beforeAll(async () => {
    [keep, browser] = await Promise.all([startKeep({ folder: keepFolder() }), launch()]);
    admin = await newPage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await keep?.stop();
    keep?.remove();
  });

  it("leads everybody without a session to the sign-in page, and back to where they wanted to go", async () => {
    const { page } = await newPage(browser);
    await page.goto(`${keep.url}/cases?q=printer`);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    expect(new URL(page.url()).searchParams.get("next")).toContain("/cases");
    await page.context().close();
  });

  it("lets the first administrator in by the one-time link, whose code leaves the address bar", async () => {
    await enter(admin.page, keep.link, "Ada First", "ada@example.com");
    expect(admin.page.url()).not.toContain("#");
    await admin.page.getByText("Your account has one factor only").waitFor();
  });

  it("uses the link up", async () => {
    const { page } = await newPage(browser);
    await page.goto(keep.link);
    await page.getByLabel(/^Your name/).fill("Eve Second");
    await page.getByLabel(/^E-mail/).fill("eve@example.com");
    await page.getByLabel(/^Password/).fill(PASSWORD);
    await page.getByRole("button", { name: "Enter", exact: true }).click();
    await page.getByText("This link has been used or has expired.").waitFor();
    await page.context().close();
  });

  it("turns a second factor on with a code of the secret it shows", async () => {
    const { page } = admin;
    await page.getByLabel(/^Your password/).fill(PASSWORD);
    await page.getByRole("button", { name: "Set up" }).click();
    await page.getByText("or type this key there").waitFor();
    secret = (await textOf(page.locator("code").first())).replaceAll(/\s/g, "");
    expect(secret).toMatch(/^[A-Z2-7]{16,}$/);
    await page.getByLabel(/^Code that the app shows/).fill(totp(secret));
    await page.getByRole("button", { name: "Turn it on" }).click();
    await page.getByRole("button", { name: "I have kept them" }).click();
    await page.getByText("Your account has one factor only").waitFor({ state: "detached" });
  });

  it("says when signing out failed, signs out, and a password alone no longer signs in", async () => {
    const { page } = admin;
    const signOut = async () => {
      await page.getByRole("button", { name: /^Account of/ }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
    };
    const here = page.url();
    await page.route("**/api/auth/sign-out", (route) => route.fulfill({ status: 500 }), { times: 1 });
    await signOut();
    await page.getByRole("alert").getByText("That did not work.").waitFor();
    expect(page.url()).toBe(here);
    await signOut();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.getByLabel(/^E-mail/).fill("ada@example.com");
    await page.getByLabel(/^Password/).fill("not the right password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").first().waitFor();
    await page.getByLabel(/^Password/).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { name: "One more step" }).waitFor();
    const reached = await page.evaluate(async () => (await fetch("/api/me")).status);
    expect(reached).toBe(401);
  });

  it("signs in with password and code", async () => {
    const { page } = admin;
    await page.getByLabel(/^Code/).fill(totp(secret));
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Cases" }).waitFor();
    await page.getByRole("heading", { name: "Cases", level: 1 }).waitFor({ state: "attached" });
  });

  it("invites an agent, who enters by the link and sees no administration", async () => {
    const { page } = admin;
    await page.getByRole("link", { name: "People" }).click();
    await page.getByRole("button", { name: "Make a link" }).click();
    const made = page.getByRole("textbox", { name: "One-time link: Agent" });
    const link = await made.inputValue();
    // The link stays what it was made as, whatever is chosen next.
    await page.locator("form").getByRole("combobox", { name: "Role" }).click();
    await page.getByRole("option", { name: "Administrator" }).click();
    expect(await made.inputValue()).toBe(link);
    const agent = await newPage(browser);
    await enter(agent.page, link, "Bob Agent", "bob@example.com");
    expect(await agent.page.getByRole("link", { name: "People" }).count()).toBe(0);
    expect(await agent.page.getByRole("link", { name: "Audit" }).count()).toBe(0);
    const refused = await agent.page.evaluate(async () => (await fetch("/api/people")).status);
    expect(refused).toBe(403);
    // Neither a key nor an address leads where the server would refuse; it is not even asked.
    await agent.page.keyboard.press("?");
    const keys = agent.page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await keys.getByText("Go to the cases").waitFor();
    expect(await keys.getByText("Go to the people").count()).toBe(0);
    await agent.page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    const asked: string[] = [];
    agent.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await agent.page.goto(`${keep.url}/imports`);
    await agent.page.getByRole("heading", { name: "Your role does not allow this" }).waitFor();
    expect(asked).not.toContain("/api/imports");
    expect(agent.complaints).toEqual([]);
    await agent.page.context().close();
  });

  it("names everybody in the audit trail as they are called, also who may no longer enter", async () => {
    const { url } = (await keep.operator("POST", "/local/links", { role: "security" })).body as { url: string };
    const { items } = (await keep.operator("GET", "/api/people")).body as { items: { id: string; name: string }[] };
    const bob = items.find(({ name }) => name === "Bob Agent")!;
    expect((await keep.operator("PATCH", `/api/people/${bob.id}`, { active: false })).status).toBe(200);
    const { page, complaints } = await newPage(browser);
    await enter(page, url, "Sue Security", "sue@example.com");
    await page.getByRole("link", { name: "Audit" }).click();
    const who = page.getByRole("table", { name: "Audit trail" }).locator("tbody tr td:nth-child(3)");
    await who.getByText("Bob Agent").first().waitFor();
    const names = new Set(await who.locator("button").allTextContents());
    expect([...names].sort()).toEqual([
      "Ada First",
      "Bob Agent",
      "Sue Security",
      "not signed in",
      "the operator of the machine",
    ]);
    // By name, and what is on a narrow screen says which column it is of.
    await page.getByRole("combobox", { name: "Who" }).fill("Bob");
    await page.getByRole("option", { name: "Bob Agent" }).click();
    await page.waitForURL((url) => url.searchParams.get("actor") === bob.id);
    await expect
      .poll(async () => new Set(await who.locator("button").allTextContents()))
      .toEqual(new Set(["Bob Agent"]));
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("table", { name: "Audit trail" }).getByText("people.list").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("made the browser complain about nothing", () => {
    expect(admin.complaints).toEqual([]);
  });
});
