import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { selfCheck } from "./self.ts";

describe("the keep's look at itself", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "casekeep-self-"));
    for (const name of ["keys", "run"]) mkdirSync(join(root, name), { mode: 0o700 });
    writeFileSync(join(root, "keys", "auth.key"), "x", { mode: 0o600 });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const look = async (over: { origin?: string; postgresUrl?: string } = {}) => {
    const checks = await selfCheck({
      root,
      origin: () => over.origin ?? "http://localhost:7300",
      postgresUrl: over.postgresUrl,
      now: Date.now,
    });
    return Object.fromEntries(checks.map((check) => [check.name, check]));
  };

  it("finds nothing wrong with a keep of its own machine", async () => {
    expect(Object.values(await look()).every(({ ok }) => ok !== false)).toBe(true);
  });

  it("finds a key and a folder that others can read, and says what to do", async () => {
    chmodSync(join(root, "keys", "auth.key"), 0o644);
    chmodSync(root, 0o755);
    const found = (await look())["file modes"];
    expect(found).toMatchObject({ ok: false, help: expect.stringContaining("chmod") });
    expect(found?.found).toContain("auth.key");
    expect(found?.found).toContain("mode 755");
  });

  it.skipIf(process.platform !== "linux")("finds a port of its own that others can reach (Linux)", async () => {
    const inside = createServer().listen(0, "127.0.0.1");
    await once(inside, "listening");
    expect((await look())["own listeners"]?.ok).toBe(true);
    const open = createServer().listen(0, "0.0.0.0");
    await once(open, "listening");
    expect((await look())["own listeners"]).toMatchObject({ ok: false, found: expect.stringContaining("0.0.0.0:") });
    open.close();
    const six = createServer().listen(0, "::");
    await once(six, "listening");
    const { port } = six.address() as { port: number };
    expect((await look())["own listeners"]?.found).toContain(`:::${port}`);
    expect((await look({ postgresUrl: `postgres://casekeep@localhost:${port}/x` }))["store ports"]?.ok).toBe(false);
    six.close();
    inside.close();
  });

  it("wants https where others come, and a certificate that holds", async () => {
    expect((await look({ origin: "http://keep.example.com" })).certificate).toMatchObject({ ok: false });
    expect((await look({ origin: "https://127.0.0.1:1" })).certificate).toMatchObject({ ok: null });
    expect((await look({ postgresUrl: "postgres://casekeep@db.example.com/x" }))["store ports"]).toMatchObject({
      ok: null,
    });
  });
});
