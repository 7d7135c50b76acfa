import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

const PASSWORD = "correct horse battery";
/** What the product promises; the test allows no more. */
const TAKES_EFFECT_MS = 5_000;

interface Status {
  state: string;
  consents: string[];
  queued: number;
  entries: { kind: string; actor: string; cause: string; reason: string }[];
}

type Person = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: never }>;

/** A person with a session of their own, as the pages have it: it begins with `path`. */
async function session(keep: TestKeep, path: string, body: unknown): Promise<Person> {
  const begin = await fetch(`${keep.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: keep.url },
    body: JSON.stringify(body),
  });
  expect(begin.status).toBe(200);
  const cookies = begin.headers.getSetCookie().map((one) => one.split(";")[0]);
  return async (method, path, body) => {
    const reply = await fetch(`${keep.url}${path}`, {
      method,
      headers: { cookie: cookies.join("; "), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: reply.status, body: (await reply.json()) as never };
  };
}

async function enter(keep: TestKeep, role: string, email: string): Promise<Person> {
  const { url } = (await keep.operator("POST", "/local/links", { role })).body as { url: string };
  const code = new URL(url).hash.slice(1);
  return session(keep, "/api/setup/enter", { code, name: "Ada Quill", email, password: PASSWORD });
}

const signIn = (keep: TestKeep, email: string) =>
  session(keep, "/api/auth/sign-in/email", { email, password: PASSWORD });

describe("a keep that is sealed", () => {
  let keep: TestKeep;
  let ada: Person;
  let ben: Person;
  let token: string;

  beforeAll(async () => {
    keep = await startKeep();
    ada = await enter(keep, "security", "ada@example.com");
    ben = await enter(keep, "privacy", "ben@example.com");
    token = await keep.token("lead");
  }, 120_000);
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  const state = async () => ((await ada("GET", "/api/seal")).body as Status).state;

  it("serves no data within five seconds, and says so with a code", async () => {
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
    const begun = Date.now();
    const sealed = await ada("POST", "/api/seal", { reason: "port 9200 is open to 203.0.113.7, says ben@example.com" });
    expect(sealed.status).toBe(200);
    for (const [method, path] of [
      ["GET", "/api/cases"],
      ["GET", "/api/cases/0000000000000"],
      ["GET", "/api/metrics/volume"],
      ["GET", "/api/stats"],
      ["GET", "/api/agents"],
      ["POST", "/api/cases"],
      ["GET", "/api/quarantine"],
    ] as const) {
      const answer = await keep.api(token, method, path, method === "POST" ? {} : undefined);
      expect({ path, status: answer.status, code: (answer.body as { error: { code: string } }).error.code }).toEqual({
        path,
        status: 503,
        code: "SEALED",
      });
    }
    expect(Date.now() - begun).toBeLessThan(TAKES_EFFECT_MS);
    // Why it was sealed is a text like any other.
    expect(JSON.stringify(sealed.body)).not.toContain("203.0.113.7");
    expect(JSON.stringify(sealed.body)).not.toContain("ben@example.com");
  });

  it("keeps status, audit, signing in and its pages, and asks nobody without a session in", async () => {
    expect((await keep.operator("GET", "/local/status")).body).toMatchObject({ state: "sealed" });
    expect((await keep.api(null, "GET", "/healthz")).status).toBe(200);
    expect((await keep.api(null, "GET", "/api/cases")).status).toBe(401);
    const audit = await ada("GET", "/api/audit?action=keep.seal");
    expect((audit.body as { items: unknown[] }).items).toHaveLength(1);
    expect((await ada("GET", "/api/me")).status).toBe(200);
  });

  it("tells who is who by their own names, to everybody signed in and nobody else", async () => {
    // Whoever agrees second decides by who agreed first, and an audit names those who may no longer enter.
    const { id } = (await ada("GET", "/api/me")).body as { id: string };
    const { items } = (await ben("GET", "/api/staff")).body as { items: { id: string; name: string }[] };
    expect(items).toContainEqual({ id, name: "Ada Quill" });
    expect(items).toContainEqual({ id: expect.stringMatching(/^token:/), name: "script" });
    expect((await keep.api(null, "GET", "/api/staff")).status).toBe(401);
  });

  it("takes imports into an encrypted queue", async () => {
    const folder = join(keep.folder, "data", "imports", "export");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "cases.ndjson"),
      `${JSON.stringify({ id: "1", created_at: "2026-01-05T09:00:00Z", subject: "Printer", messages: [{ at: "2026-01-05T09:00:00Z", from: { role: "customer", email: "mara@example.com" }, body: "It prints blank pages." }] })}\n`,
    );
    const queued = await keep.api(token, "POST", "/api/imports", { source: "generic", paths: [folder] });
    expect(queued).toMatchObject({ status: 202, body: { queued: 1 } });
    // Sealed or open: nobody names over the network what the operator did not set aside.
    const elsewhere = await keep.api(token, "POST", "/api/imports", { source: "generic", paths: [keep.folder] });
    expect(elsewhere).toMatchObject({ status: 403, body: { error: { code: "PATH_NOT_ALLOWED" } } });
  });

  it("stays sealed through a restart, also one that nobody ordered", async () => {
    await keep.kill();
    expect(existsSync(join(keep.folder, "data", "run", "sealed"))).toBe(true);
    keep = await startKeep({ folder: keep.folder });
    expect(keep.output()).toContain("The keep is sealed");
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(503);
    ada = await signIn(keep, "ada@example.com");
    ben = await signIn(keep, "ben@example.com");
    expect(await state()).toBe("sealed");
  }, 120_000);

  it("stays sealed when the mark in its folder is taken away", async () => {
    await keep.stop();
    rmSync(join(keep.folder, "data", "run", "sealed"));
    keep = await startKeep({ folder: keep.folder });
    ada = await signIn(keep, "ada@example.com");
    ben = await signIn(keep, "ben@example.com");
    expect(await state()).toBe("sealed");
  }, 120_000);

  it("is not opened by one person, by a token, or by somebody whose role may not", async () => {
    expect((await ada("POST", "/api/seal/consent")).body).toMatchObject({ state: "sealed" });
    expect((await ada("POST", "/api/seal/consent")).body).toMatchObject({ state: "sealed" });
    expect((await keep.api(token, "POST", "/api/seal/consent")).status).toBe(403);
    const agent = await enter(keep, "agent", "cara@example.com");
    expect((await agent("POST", "/api/seal/consent")).status).toBe(403);
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(503);
    // What stands open is for who shuts it: an agent reads that the keep is sealed, and by what cause.
    const firstFor = async (who: typeof ada) =>
      ((await who("GET", "/api/seal")).body as { entries: Record<string, string>[] }).entries[0];
    expect(await firstFor(ben)).toMatchObject({ cause: "hand", reason: expect.stringContaining("port 9200") });
    expect(await firstFor(agent)).toMatchObject({ cause: "hand", reason: "", finding: "" });
  });

  it("opens with the second person, and does what waited", async () => {
    expect((await ben("POST", "/api/seal/consent")).body).toMatchObject({ state: "open" });
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
    expect(existsSync(join(keep.folder, "data", "run", "sealed"))).toBe(false);
    let total = 0;
    for (let tries = 0; tries < 100 && total === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      // Right after opening, a busy machine may first say that the store is on its way.
      total = ((await keep.api(token, "GET", "/api/cases")).body as { total?: { value: number } }).total?.value ?? 0;
    }
    expect(total).toBe(1);
    expect(await state()).toBe("open");
  });

  it("can be sealed and opened again and again, with requests going on meanwhile", async () => {
    let going = true;
    const seen = new Map<number, number>();
    const asking = (async () => {
      while (going) {
        const { status } = await keep.api(token, "GET", "/api/cases").catch(() => ({ status: 0 }));
        seen.set(status, (seen.get(status) ?? 0) + 1);
      }
    })();
    for (let round = 0; round < 3; round++) {
      await ada("POST", "/api/seal", { reason: "a drill" });
      expect(await state()).toBe("sealed");
      await ada("POST", "/api/seal/consent");
      expect((await ben("POST", "/api/seal/consent")).body).toMatchObject({ state: "open" });
    }
    going = false;
    await asking;
    // 0: an answer under way when the keep was sealed is broken off.
    expect([...seen.keys()].filter((status) => ![0, 200, 503].includes(status))).toEqual([]);
    expect(seen.get(200)).toBeGreaterThan(0);
    expect(seen.get(503)).toBeGreaterThan(0);
  }, 120_000);

  it("leaves no key where others could read it", () => {
    expect(readFileSync(join(keep.folder, "data", "keys", "auth.key"))).toHaveLength(32);
    expect(keep.output()).not.toMatch(/mara@example\.com|203\.0\.113\.7/);
  });
});

describe("the master key", () => {
  const PASSPHRASE = "a passphrase nobody guesses";
  let keep: TestKeep;
  beforeAll(async () => {
    keep = await startKeep();
  }, 120_000);
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });
  const keys = () => join(keep.folder, "data", "keys");

  it("under a passphrase lies nowhere else, and the keep opens when it is typed", async () => {
    const master = readFileSync(join(keys(), "master.key"));
    expect((await keep.operator("POST", "/local/key/protect", { passphrase: "short" })).status).toBe(400);
    expect((await keep.operator("POST", "/local/key/protect", { passphrase: PASSPHRASE })).status).toBe(200);
    expect(existsSync(join(keys(), "master.key"))).toBe(false);
    expect(readFileSync(join(keys(), "master.key.sealed")).includes(master)).toBe(false);
    await keep.stop();
    keep = await startKeep({ folder: keep.folder });
    const token = await keep.token("lead");
    expect((await keep.operator("GET", "/api/seal")).body).toMatchObject({ state: "locked", keyGiven: false });
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(503);
    expect((await keep.operator("POST", "/local/key/give", { passphrase: "another passphrase" })).status).toBe(400);
    expect((await keep.api(token, "POST", "/local/key/give", { passphrase: PASSPHRASE })).status).toBe(403);
    expect((await keep.operator("POST", "/local/key/give", { passphrase: PASSPHRASE })).body).toMatchObject({
      state: "open",
    });
    expect((await keep.api(token, "GET", "/api/cases")).status).toBe(200);
  }, 120_000);

  it("of another keep is refused before anything is written", async () => {
    await keep.stop();
    const other = Buffer.alloc(32, 7).fill(9, 16).toString("base64");
    await expect(startKeep({ folder: keep.folder, env: { CASEKEEP_MASTER_KEY: other } })).rejects.toThrow(
      /not the master key of this keep/,
    );
    await expect(
      startKeep({ folder: keep.folder, env: { CASEKEEP_MASTER_KEY_COMMAND: "echo c2hvcnQ=" } }),
    ).rejects.toThrow(/gives 5 bytes instead of 32/);
  }, 120_000);

  it("comes from a command, and the folder then holds none", async () => {
    const own = Buffer.from(Array.from({ length: 32 }, (_, place) => place * 7 + 1)).toString("base64");
    const elsewhere = await startKeep({ env: { CASEKEEP_MASTER_KEY_COMMAND: `echo ${own}` } });
    try {
      expect(existsSync(join(elsewhere.folder, "data", "keys", "master.key"))).toBe(false);
      expect((await elsewhere.api(await elsewhere.token("lead"), "GET", "/api/cases")).status).toBe(200);
    } finally {
      await elsewhere.stop();
      elsewhere.remove();
    }
  }, 120_000);
});
