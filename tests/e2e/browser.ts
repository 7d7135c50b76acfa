import { createHmac } from "node:crypto";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterEach } from "vitest";
import { findChromium } from "../../scripts/chromium.mjs";

/** A busy machine with two cores takes seconds for what takes a tenth of one on a desk. */
const WAIT = 30_000;
/** A test waits for several things one after the other. */
export const TEST_TIMEOUT = 4 * WAIT;

/** Without a browser these tests are skipped; `npm test` says how to get one. */
export const CHROMIUM = findChromium();

/** Whoever runs as root (a container) cannot use the browser's own sandbox; it only ever opens the keep under test. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      // It asks nobody outside for anything.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
  });
}

/** What a page complained about while a test used it. */
export interface Watched {
  readonly page: Page;
  /** Uncaught errors, and console errors other than refused requests (those are answers, and tests ask for some). */
  readonly complaints: string[];
}

const opened = new Set<Page>();

// What a person would see says more of a failure than the element that did not come.
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  for (const page of opened) {
    const shown = await page.locator("body").ariaSnapshot({ timeout: 5_000 });
    console.error(`When "${task.name}" failed, ${page.url()} showed:\n${shown}`);
  }
});

/** A page in a browser profile of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  opened.add(page);
  page.once("close", () => opened.delete(page));
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(message.text());
  });
  return { page, complaints };
}

/** A folder for a keep's data. Others may pass through it: run as root, the embedded PostgreSQL is somebody else. */
export function keepFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "casekeep-e2e-"));
  chmodSync(folder, 0o711);
  return folder;
}

export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? "";
}

/** The first number in a text, grouped or not. */
export async function numberOf(element: Locator): Promise<number> {
  return Number((await textOf(element)).replaceAll(/\D/g, ""));
}

export const PASSWORD = "a ladder in the orchard at dusk";

/** Enters by a one-time link as a new person. Ends on the page that offers a second factor. */
export async function enter(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel(/^Your name/).fill(name);
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByRole("heading", { name: "Sign-in and security" }).waitFor();
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_SECONDS = 30;

/** What an authenticator app shows for a secret now (RFC 6238: SHA-1, 30 s, six digits). */
export function totp(secret: string, now = Date.now()): string {
  let bits = "";
  for (const letter of secret.replaceAll(/[\s=]/g, "").toUpperCase()) {
    bits += BASE32.indexOf(letter).toString(2).padStart(5, "0");
  }
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / STEP_SECONDS)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
