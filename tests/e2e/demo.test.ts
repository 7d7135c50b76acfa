import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GuardStatus } from "@casekeep/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

let keep: TestKeep;
let token = "";
beforeAll(async () => {
  keep = await startKeep({ demo: 40 });
  token = await keep.token("admin");
}, 120_000);
afterAll(async () => {
  await keep.stop();
  keep.remove();
});

const status = async () => (await keep.api(token, "GET", "/api/guard")).body as unknown as GuardStatus;

it("the demo's newest cases are of the days before its first start", async () => {
  const { body } = await keep.api(token, "GET", "/api/cases?limit=1");
  const [newest] = (body as unknown as { items: { createdAt: string }[] }).items;
  const age = Date.now() - Date.parse(newest?.createdAt ?? "");
  expect(age).toBeGreaterThan(0);
  expect(age).toBeLessThan(120 * 86_400_000);
});

it("the demo watches example rules: opening one in its file shows on the exposure page, and does not seal the keep", async () => {
  expect((await status()).verdict).toBe("restricted");
  const file = join(keep.folder, "data", "demo-rules", "host.rules");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("-s 10.20.0.0/16 -p tcp -m tcp --dport 9200", "-p tcp -m tcp --dport 9200"),
  );
  await expect.poll(async () => (await status()).verdict, { timeout: 20_000 }).toBe("exposed");
  expect((await status()).findings.map(({ asset }) => asset)).toContain("case-search");
  expect((await keep.api(token, "GET", "/api/cases?limit=1")).status).toBe(200);
});
