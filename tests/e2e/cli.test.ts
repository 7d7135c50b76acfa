import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CasePage, ImportSummary } from "@casekeep/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casekeep } from "../../apps/cli/src/testing/run.ts";
import { ROOT } from "../../scripts/bootstrap.mjs";
import { startKeep, type TestKeep } from "../support/keep.ts";
import { keepFolder, TEST_TIMEOUT } from "./browser.ts";

const SAMPLES = join(ROOT, "..", "shared", "samples");
/** Keys that are the export's own counts; the rest of a summary is what the keep did. */
const COUNTED = [
  "cases",
  "live",
  "merged",
  "deleted",
  "messages",
  "people",
  "agents",
  "attachments",
  "complete",
] as const;

describe("the command line beside a running keep", { timeout: TEST_TIMEOUT }, () => {
  let keep: TestKeep;
  let data = "";
  const run = (...args: string[]) => casekeep(args, { env: { CASEKEEP_DATA: data } });

  beforeAll(async () => {
    keep = await startKeep({ folder: keepFolder() });
    data = join(keep.folder, "data");
  });
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  it("tells its status and finds nothing wrong", async () => {
    expect(JSON.parse((await run("status", "--json")).stdout)).toMatchObject({ state: "open", pid: keep.process.pid });
    const { checks } = JSON.parse((await run("doctor", "--json")).stdout) as {
      checks: { name: string; ok: boolean | null }[];
    };
    for (const name of ["node", "data folder", "key file", "keep", "histories"]) {
      expect(checks.find((check) => check.name === name)).toMatchObject({ ok: true });
    }
  });

  it("makes a token that opens what its role may read, and nothing more", async () => {
    const { token } = JSON.parse((await run("token", "create", "--role", "analyst", "--json")).stdout) as {
      token: string;
    };
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
    expect((await keep.api(token, "GET", "/api/people")).status).toBe(403);
  });

  it("verifies the audit trail, and tells one that was written anew by a head that was kept elsewhere", async () => {
    const told = await run("audit", "verify");
    expect(told).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/each fits the one before it\.\nHead {2}\d+:[0-9a-f]{64}\n/),
    });
    const { head, ok, records } = JSON.parse((await run("audit", "verify", "--json")).stdout);
    expect({ ok, records }).toEqual({ ok: true, records: Number(head.split(":")[0]) });
    expect(await run("audit", "verify", "--head", head)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("The earlier head is still there"),
    });
    const other = `${records}:${"0".repeat(64)}`;
    expect(await run("audit", "verify", "--head", other)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("The earlier head is not there"),
    });
    expect(await run("audit", "verify", "--head", "3124")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Expected NUMBER:HASH"),
    });
  });

  it("a second start on the same data folder is refused and takes nothing from the first", async () => {
    const second = await casekeep(["serve"], { env: { CASEKEEP_DATA: data, CASEKEEP_LISTEN: "127.0.0.1:0" } });
    expect(second.code).not.toBe(0);
    expect(second.stderr).toContain("holds the data folder");
    // PostgreSQL opens a connection anew: whoever lost its way to the files would not be there any more.
    const { token } = JSON.parse((await run("token", "create", "--role", "agent", "--json")).stdout) as {
      token: string;
    };
    expect((await keep.api(token, "GET", "/readyz")).status).toBe(200);
    const folder = statSync(data).mode & 0o777;
    expect(folder.toString(8)).toBe(process.getuid?.() === 0 ? "710" : "700");
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
  });

  it("lists tokens by what they are for, and ends one at once", async () => {
    const words = ["token", "create", "--role", "analyst", "--name", "nightly", "--json"];
    const { token, id } = JSON.parse((await run(...words)).stdout) as { token: string; id: string };
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
    const listed = (await run("token", "list")).stdout;
    expect(listed).toMatch(new RegExp(`${id} +analyst +nightly +until `));
    expect(listed).not.toContain(token);
    expect(await run("token", "revoke", id)).toMatchObject({ code: 0, stdout: "It is ended.\n" });
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(401);
    for (const gone of [id, "no-such-token"])
      expect(await run("token", "revoke", gone)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("no valid token"),
      });
    const { items } = JSON.parse((await run("token", "list", "--json")).stdout) as {
      items: { id: string; revokedAt: string | null }[];
    };
    expect(items.find((one) => one.id === id)?.revokedAt).not.toBeNull();
  });

  it("makes an invitation that lets one person in once", async () => {
    const { url } = JSON.parse((await run("link", "--role", "agent", "--json")).stdout) as { url: string };
    const entry = {
      code: new URL(url).hash.slice(1),
      name: "Bob",
      email: "bob@example.com",
      password: "a long enough sentence",
    };
    expect((await keep.api(null, "POST", "/api/setup/enter", entry)).status).toBe(200);
    expect((await keep.api(null, "POST", "/api/setup/enter", { ...entry, email: "eve@example.com" })).status).toBe(400);
  });

  it("imports, counts, finds, and changes nothing at the second time", async () => {
    const path = join(keep.folder, "cases.jsonl");
    const lines = Array.from({ length: 50 }, (_, n) =>
      JSON.stringify({
        ...{
          case_id: `c${n}`,
          opened: "2026-02-03T04:05:06Z",
          subject: `Zebraword ${n}`,
          customer: { email: `c${n}@example.com` },
        },
        messages: [{ at: "2026-02-03T04:05:06Z", by: "customer", text: `Parcel ${n} is late` }],
      }),
    );
    writeFileSync(path, lines.join("\n"));
    const first = await run("import", "generic", path, "--expect", "50", "--json");
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ cases: 50, complete: true, created: 50, unchanged: 0 });
    const second = await run("import", "generic", path, "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({ cases: 50, created: 0, updated: 0, unchanged: 50 });
    const short = await run("import", "generic", path, "--expect", "51", "--json");
    expect(short.code).toBe(1);
    expect(JSON.parse(short.stdout)).toMatchObject({ complete: false });

    const found = await run("search", "zebraword", "--limit", "3", "--json");
    expect(found.code).toBe(0);
    const page = JSON.parse(found.stdout) as CasePage;
    expect(page).toMatchObject({ total: { value: 50 } });
    expect(page.items).toHaveLength(3);
    expect((await run("search", "wordthatisnowhere")).code).toBe(1);
    expect(JSON.parse((await run("stats", "--json")).stdout)).toMatchObject({ cases: 50 });
  });

  it.skipIf(!existsSync(SAMPLES)).each(["zendesk", "generic", "elasticsearch", "email"])(
    "counts the %s sample as its expected.json does (skipped where ../shared is not there)",
    async (source) => {
      const folder = join(SAMPLES, source);
      const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as ImportSummary & {
        own_addresses?: string[];
      };
      const own = source === "email" ? ["--own", ...(expected.own_addresses ?? [])] : [];
      const zone = source === "generic" ? ["--zone", "Europe/Berlin"] : [];
      const ran = await run("import", source, folder, ...own, ...zone, "--json");
      const summary = JSON.parse(ran.stdout) as ImportSummary;
      for (const key of COUNTED) {
        if (expected[key] !== undefined) expect({ [key]: summary[key] }).toEqual({ [key]: expected[key] });
      }
      expect(summary.quarantined).toHaveLength(expected.quarantined.length);
      expect(ran.code).toBe(expected.complete ? 0 : 1);
    },
  );
});

describe("the command line where no keep runs", { timeout: TEST_TIMEOUT }, () => {
  const folder = keepFolder();
  const data = join(folder, "data");
  const run = (...args: string[]) => casekeep(args, { env: { CASEKEEP_DATA: data } });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it("starts one for an import, says so in one line, and leaves none behind", async () => {
    const path = join(folder, "one.jsonl");
    writeFileSync(path, '{"case_id":"1","opened":"2026-02-03T04:05:06Z","subject":"Okapiword","messages":[]}\n');
    const ran = await run("import", "generic", path, "--json");
    expect(ran).toMatchObject({
      code: 0,
      // On a busy machine lines of progress follow.
      stderr: expect.stringMatching(
        /^No keep is running here: starting it for this command, without a network address\.\n(?:\d+% .*\n)*$/,
      ),
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ cases: 1, created: 1 });
    expect((await run("status")).code).toBe(3);
    expect(statSync(data).mode & 0o066).toBe(0);
  });

  it("reads what is there, and what the import wrote is there", async () => {
    const found = JSON.parse((await run("search", "okapiword", "--json")).stdout) as CasePage;
    expect(found.total.value).toBe(1);
  });
});
