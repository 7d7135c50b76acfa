import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casekeep } from "./testing/run.ts";

describe("move", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "casekeep-move-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const move = (...args: string[]) =>
    casekeep(["move", ...args], { env: { CASEKEEP_CLICKHOUSE_URL: "", CASEKEEP_POSTGRES_URL: "" } });

  it("without a target, or with one that is no address, ends with 2 and does not repeat the password", async () => {
    expect(await move("--data", folder)).toMatchObject({ code: 2, stdout: "" });
    const bad = await move("--data", folder, "--to", "http://keep:zzcanary@far.example:8123/cases");
    expect(bad).toMatchObject({ code: 2, stdout: "" });
    expect(bad.stderr).toContain("use https");
    expect(bad.stderr).not.toContain("zzcanary");
  }, 60_000);

  it("without embedded case data ends with 3 and leaves the folder as it is", async () => {
    const to = ["--to", "http://keep:x@127.0.0.1:1/cases"];
    expect(await move(...to, "--data", join(folder, "missing"))).toMatchObject({ code: 3, stdout: "" });
    const empty = await move(...to, "--data", folder);
    expect(empty).toMatchObject({ code: 3, stdout: "" });
    expect(empty.stderr).toContain("no embedded case data");
    expect(readdirSync(folder)).toEqual([]);
    const wrong = await move("--postgres", "mysql://keep:zzcanary@pg.example/keep", "--data", folder);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("expected postgres://");
    expect(wrong.stderr).not.toContain("zzcanary");
  }, 60_000);
});
