import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { CHROMIUM, enter, keepFolder, launch, newPage, TEST_TIMEOUT, type Watched } from "./browser.ts";

describe.skipIf(CHROMIUM === undefined)(
  "a passkey, with the browser's own authenticator",
  { timeout: TEST_TIMEOUT },
  () => {
    let keep: TestKeep;
    let browser: Browser;
    let ada: Watched;

    beforeAll(async () => {
      [keep, browser] = await Promise.all([startKeep({ folder: keepFolder() }), launch()]);
      ada = await newPage(browser);
      const session = await ada.page.context().newCDPSession(ada.page);
      await session.send("WebAuthn.enable");
      await session.send("WebAuthn.addVirtualAuthenticator", {
        options: {
          protocol: "ctap2",
          transport: "internal",
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await enter(ada.page, keep.link, "Ada First", "ada@example.com");
    });
    afterAll(async () => {
      await browser?.close();
      await keep?.stop();
      keep?.remove();
    });

    it("is added under a name", async () => {
      const { page } = ada;
      await page.getByLabel("Name of the device").fill("Work laptop");
      await page.getByRole("button", { name: "Add a passkey" }).click();
      await page.getByRole("button", { name: "Remove Work laptop" }).waitFor();
    });

    it("signs in without a password", async () => {
      const { page } = ada;
      await page.context().clearCookies();
      await page.goto(`${keep.url}/cases`);
      await page.getByRole("button", { name: "Use a passkey" }).click();
      await page.waitForURL((url) => url.pathname === "/cases");
      await page.getByRole("button", { name: /New case/ }).waitFor();
      expect(ada.complaints).toEqual([]);
    });

    it("leaves a record of the sign-in, without an address or a browser in it", async () => {
      const { body } = await keep.operator("GET", "/api/audit?limit=200");
      const actions = (body as { items: { action: string }[] }).items.map((item) => item.action);
      expect(actions).toContain("auth.passkey.verify-authentication");
      expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|Mozilla/);
    });
  },
);
