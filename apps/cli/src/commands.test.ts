import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { program } from "./program.ts";
import { casekeep } from "./testing/run.ts";

const START = fileURLToPath(new URL("../../../scripts/start.mjs", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line", () => {
  it("answers --help of every command with examples", async () => {
    const all = (await program()).commands.flatMap((command) =>
      command.commands.length > 0 ? command.commands : [command],
    );
    expect(all.length).toBeGreaterThan(10);
    for (const command of all) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help, command.name()).toContain("Examples:\n  $ ");
    }
  });

  it("names the options of all commands once in its own help, and with each command", async () => {
    const helpOf = (command: Command): string => {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      return help;
    };
    const cli = await program();
    expect(helpOf(cli).match(/--json/g)).toHaveLength(1);
    expect(helpOf(cli.commands.find((command) => command.name() === "stats")!)).toContain("--json");
  });

  it("npm start answers --help, and an option there is none of, as a command does", () => {
    const start = (word: string) => spawnSync(process.execPath, [START, word], { encoding: "utf8" });
    expect(start("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("CASEKEEP_LISTEN") });
    const wrong = start("--port");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("unknown option '--port'");
    expect(wrong.stderr).not.toContain("    at ");
  });

  it.each([
    ["an unknown command", ["impotr"]],
    ["a missing argument", ["import"]],
    ["a missing path", ["import", "generic"]],
    ["an unknown option", ["stats", "--colour"]],
    ["a role that does not exist", ["token", "create", "--role", "root"]],
    ["a number that is none", ["synth", "--messages", "many"]],
    ["a number below its bounds", ["token", "create", "--role", "agent", "--days", "0"]],
    ["an unknown source", ["import", "fax", "."]],
    ["a path that is not there", ["import", "generic", "no-such-file.csv"]],
    ["a time zone that does not exist", ["import", "generic", ".", "--zone", "Mars/Olympus"]],
    ["no command at all", []],
  ])("ends with 2 for %s and prints nothing on stdout", async (_, args) => {
    const ran = await casekeep(args, { env: { CASEKEEP_DATA: join(folder, "none") } });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).not.toBe("");
  });

  it("says what is wrong as JSON when asked for JSON, before or after the command's name", async () => {
    for (const args of [
      ["--json", "import", "fax", "."],
      ["import", "fax", ".", "--json"],
    ]) {
      const { error } = JSON.parse((await casekeep(args)).stderr) as { error: { code: string } };
      expect(error.code).toBe("UNKNOWN_SOURCE");
    }
  });

  it.each([
    ["an unknown command", ["--json", "impotr"]],
    ["a missing option", ["synth", "--json"]],
    ["a value out of bounds", ["synth", "--messages", "0", "--json"]],
    ["no command at all", ["--json"]],
    ["a group without a command", ["exposure", "--json"]],
  ])("says as JSON what is wrong with how it was called, and nothing besides: %s", async (_, args) => {
    const { code, stdout, stderr } = await casekeep(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(JSON.parse(stderr)).toEqual({
      error: { code: "BAD_REQUEST", message: expect.stringMatching(/\S/), help: expect.stringMatching(/\S/) },
    });
  });

  it.each([
    ["redact", "rescan", "--rules", "own.json"],
    ["redact", "--explain", "audit"],
  ])("refuses options of a stream for what reads the store: %s %s %s", async (...args) => {
    const { code, stderr } = await casekeep(args.filter((word) => word !== undefined));
    expect(code).toBe(2);
    expect(stderr).toContain("is not for redact");
  });

  it("shows with a command the options that it takes, and none of the command it belongs to", async () => {
    const { stdout } = await casekeep(["redact", "rescan", "--help"]);
    expect(stdout).toContain("--dry-run");
    expect(stdout).toContain("--json");
    expect(stdout).not.toContain("--policy");
  });

  it("tells the version", async () => {
    expect(await casekeep(["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe("without a keep", () => {
  it.each([["search", "printer"], ["stats"], ["status"]])(
    "%s ends with 3 and makes no data folder",
    async (...args) => {
      const data = join(folder, "none");
      const ran = await casekeep(args, { env: { CASEKEEP_DATA: data } });
      expect(ran).toMatchObject({ code: 3, stdout: "" });
      expect(ran.stderr).toContain(data);
    },
  );

  it("doctor finds nothing wrong with a folder that is not there yet", async () => {
    const ran = await casekeep(["doctor", "--json"], { env: { CASEKEEP_DATA: join(folder, "none") } });
    const { checks } = JSON.parse(ran.stdout) as { checks: { name: string; ok: boolean | null }[] };
    expect(checks.find(({ name }) => name === "data folder")?.ok).toBe(null);
    expect(checks.find(({ name }) => name === "node")?.ok).toBe(true);
  });

  it("doctor names a data folder and a key that others can read, and the command that mends it", async () => {
    const data = join(folder, "open");
    mkdirSync(join(data, "keys"), { recursive: true });
    writeFileSync(join(data, "keys", "master.key"), "not a key");
    chmodSync(data, 0o755);
    chmodSync(join(data, "keys", "master.key"), 0o644);
    const ran = await casekeep(["doctor"], { env: { CASEKEEP_DATA: data } });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/NO {2}data folder .*mode 755\)\n {4}Run: chmod 7[01][01] /);
    expect(ran.stdout).toMatch(/NO {2}key file .*mode 644\n {4}Run: chmod 600 /);
  });
});

/** The command line against answers of the documented HTTP API, over a real Unix socket. */
describe("with a keep that answers", () => {
  let server: Server;
  let asked: { method: string; url: string; body: unknown }[] = [];
  let answers: Record<string, (response: import("node:http").ServerResponse) => void> = {};
  const json =
    (value: unknown, status = 200) =>
    (response: import("node:http").ServerResponse) =>
      void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  const run = (...args: string[]) => casekeep(args, { env: { CASEKEEP_DATA: folder } });

  beforeEach(async () => {
    asked = [];
    answers = {
      "GET /local/status": json({
        version: "0.1.0",
        pid: 1,
        listen: null,
        state: "open",
        organisation: "Lumen",
        demo: false,
      }),
    };
    mkdirSync(join(folder, "run"));
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", () => {
        asked.push({ method: request.method!, url: request.url!, body: body === "" ? undefined : JSON.parse(body) });
        const answer = answers[`${request.method} ${request.url!.split("?")[0]}`];
        if (answer === undefined) json({ error: { code: "NOT_FOUND", message: "No.", help: "Look." } }, 404)(response);
        else answer(response);
      });
    });
    const socket = join(folder, "elsewhere.sock");
    writeFileSync(join(folder, "run", "socket"), `${socket}\n`);
    await new Promise<void>((resolve) => server.listen(socket, resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it("finds it where run/socket points", async () => {
    expect(await run("status", "--json")).toMatchObject({ code: 0, stdout: expect.stringContaining('"state":"open"') });
  });

  it("doctor names cases whose messages their history does not list, and says of how many cases it can speak", async () => {
    answers["GET /readyz"] = json({ status: "ok" });
    const histories = async (answer: object) => {
      answers["GET /local/histories"] = json({ messages: 9_000_000, looked: 1, found: 0, cases: [], ...answer });
      const ran = await run("doctor", "--json");
      const { checks } = JSON.parse(ran.stdout) as { checks: { name: string; ok: boolean | null; found: string }[] };
      return checks.find(({ name }) => name === "histories");
    };
    expect(await histories({ found: 2, cases: ["2r4hcq0000001", "2r4hcq0000002"] })).toMatchObject({
      ok: false,
      found: "2 messages are not in their case's history, e.g. of case 2r4hcq0000001, 2r4hcq0000002",
    });
    expect(await histories({})).toMatchObject({
      ok: true,
      found: "all messages are in their case's history (9,000,000 stored messages)",
    });
    expect(await histories({ looked: 0.6 })).toMatchObject({
      ok: true,
      found: expect.stringMatching(/^of 60 % of the cases, drawn at random, all messages/),
    });
    expect(await histories({ looked: 0 })).toMatchObject({ ok: null });
  });

  it("import says that it waits where the keep is sealed", async () => {
    const file = join(folder, "cases.csv");
    writeFileSync(file, "id,subject\n");
    answers["POST /api/imports"] = json({ queued: 1 });
    const ran = await run("import", "generic", file);
    expect(ran).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("begins by itself") });
  });

  it("names who read a canary and who acknowledged it", async () => {
    const at = "2026-01-05T09:00:00.000Z";
    answers["GET /api/guard/findings"] = json({
      items: [
        {
          id: "f1",
          kind: "canary",
          asset: "",
          sentence: "A canary was read.",
          openedAt: at,
          closedAt: at,
          minutes: 1,
          sealedAt: null,
          acknowledgedAt: at,
          acknowledgedBy: "operator",
          change: { who: "Q9OUX7N2", what: "", rule: "", id: "", at, feed: "" },
        },
      ],
      next: null,
    });
    answers["GET /api/staff"] = json({ items: [{ id: "Q9OUX7N2", name: "Ann Agent" }] });
    const { stdout } = await run("guard", "findings");
    expect(stdout).toContain(`read by Ann Agent (Q9OUX7N2) at ${at}`);
    expect(stdout).toContain(`acknowledged by operator at ${at}`);
  });

  it("status ends with 1 when it is sealed", async () => {
    answers["GET /local/status"] = json({
      version: "0.1.0",
      pid: 1,
      listen: null,
      state: "sealed",
      organisation: "",
      demo: false,
    });
    expect((await run("status")).code).toBe(1);
  });

  it("status names what hinders a store, and ends with 1", async () => {
    const troubles = ["PostgreSQL ended 7 times in a row; it is started again in 3 s."];
    const open = { version: "0.1.0", pid: 1, listen: null, state: "open", organisation: "", demo: false };
    answers["GET /local/status"] = json({ ...open, troubles });
    expect(await run("status")).toMatchObject({ code: 1, stdout: expect.stringContaining(`TROUBLE: ${troubles[0]}`) });
    answers["GET /local/status"] = json({ ...open, troubles: [] });
    expect(await run("status")).toMatchObject({ code: 0, stdout: expect.not.stringContaining("TROUBLE") });
  });

  it("token create prints the token alone", async () => {
    answers["POST /local/tokens"] = json({ token: "ck_secret", id: "t1", expiresAt: "2026-01-01T00:00:00Z" });
    const ran = await run("token", "create", "--role", "analyst", "--name", "nightly", "--days", "7");
    expect(ran).toMatchObject({ code: 0, stdout: "ck_secret\n" });
    expect(asked.at(-1)?.body).toEqual({ role: "analyst", name: "nightly", days: 7 });
    expect(JSON.parse((await run("token", "create", "--role", "agent", "--json")).stdout)).toMatchObject({
      token: "ck_secret",
    });
  });

  it("search asks with the API's own names and quotes what the shell kept together", async () => {
    answers["GET /api/cases"] = json({ items: [], next: null, total: { value: 0, exact: true }, facets: {} });
    const ran = await run(
      "search",
      "update",
      "blue screen",
      "--status",
      "open,pending",
      "--from",
      "2026-01-01",
      "--limit",
      "5",
    );
    expect(ran.code).toBe(1);
    const query = Object.fromEntries(new URL(asked.at(-1)!.url, "http://keep").searchParams);
    expect(query).toEqual({
      q: 'update "blue screen"',
      limit: "5",
      facets: "none",
      status: "open,pending",
      from: "2026-01-01",
    });
  });

  it("search shows no control character of a stored text to the terminal", async () => {
    const item = {
      ...{
        id: "0000000000001",
        subject: "a\u001b]0;owned\u0007b\nc",
        status: "open",
        product: "P",
        region: "",
        channel: "",
        language: "",
      },
      ...{ createdAt: "2026-01-01T00:00:00Z", snippet: [{ text: "x\u001b[2J\u202ey", hit: true }] },
    };
    answers["GET /api/cases"] = json({ items: [item], next: null, total: { value: 1, exact: true }, facets: {} });
    const ran = await run("search", "a");
    expect(ran.code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(ran.stdout.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(ran.stdout.split("\n")).toHaveLength(4);
  });

  it("search asks for the number of cases by itself where the page came without it", async () => {
    const item = {
      id: "0000000000001",
      subject: "A",
      status: "open",
      product: "",
      region: "",
      channel: "",
      language: "",
    };
    const late = { items: [{ ...item, createdAt: "2026-01-01T00:00:00Z" }], next: null, facets: {} };
    answers["GET /api/cases"] = json({ ...late, total: { value: 1, exact: false } });
    answers["GET /api/cases/count"] = json({ total: { value: 12_345, exact: true }, facets: {} });
    const ran = await run("search", "a", "--status", "open", "--limit", "1", "--sort", "oldest");
    expect(ran.stderr).toContain("1 of 12,345 cases");
    const query = Object.fromEntries(new URL(asked.at(-1)!.url, "http://keep").searchParams);
    expect(query).toEqual({ q: "a", facets: "none", status: "open", about: "true" });
    expect(JSON.parse((await run("search", "a", "--json")).stdout).total).toEqual({ value: 12_345, exact: true });
    answers["GET /api/cases/count"] = json({ total: { value: 0, exact: false }, facets: {} });
    expect((await run("search", "a")).stderr).toContain("1 of at least 1 cases");
  });

  it("search says about how many cases there are where that is estimated, and counts them on request", async () => {
    const item = { id: "0000000000001", subject: "A", status: "open", createdAt: "2026-01-01T00:00:00Z" };
    const blank = { product: "", region: "", channel: "", language: "" };
    const late = { items: [{ ...item, ...blank }], next: null, facets: {}, total: { value: 1, exact: false } };
    answers["GET /api/cases"] = json(late);
    answers["GET /api/cases/count"] = json({ total: { value: 3_240_000, exact: false, margin: 0.034 }, facets: {} });
    expect((await run("search", "a")).stderr).toContain("1 of about 3,240,000 cases (±3 %)");
    expect(new URL(asked.at(-1)!.url, "http://keep").searchParams.get("about")).toBe("true");
    answers["GET /api/cases/count"] = json({ total: { value: 3_199_871, exact: true }, facets: {} });
    expect((await run("search", "a", "--exact")).stderr).toContain("1 of 3,199,871 cases.");
    expect(new URL(asked.at(-1)!.url, "http://keep").searchParams.has("about")).toBe(false);
  });

  it.each([
    ["SEALED", 503, 3],
    ["QUERY_TOO_HEAVY", 422, 2],
  ])("search ends after %s with the server's own words and code", async (code, status, exit) => {
    answers["GET /api/cases"] = json({ error: { code, message: "It is so.", help: "Do this." } }, status);
    const ran = await run("search", "a");
    expect(ran).toMatchObject({ code: exit, stdout: "", stderr: "It is so.\nDo this.\n" });
  });

  const summary = {
    ...{
      cases: 2,
      live: 2,
      merged: {},
      deleted: [],
      messages: { total: 3, public: 2, internal: 1 },
      people: 2,
      agents: 1,
    },
    ...{ attachments: 0, quarantined: [], complete: true, created: 2, updated: 0, unchanged: 0, notes: [] },
  };
  const state = (more: object) => ({
    ...{
      id: "r1",
      source: "generic",
      state: "running",
      startedAt: "",
      finishedAt: null,
      startedBy: "",
      fraction: 0.5,
      bytes: 1,
    },
    ...{
      bytesTotal: 2,
      cases: 1,
      messages: 1,
      rate: 10,
      secondsLeft: 1,
      quarantined: 0,
      summary: null,
      error: null,
      ...more,
    },
  });

  it("import --json follows the run and prints the summary alone", async () => {
    answers["POST /api/imports"] = json(state({}));
    answers["GET /api/imports/r1/events"] = (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(`: hello\n\ndata: ${JSON.stringify(state({}))}\n\nda`);
      response.end(`ta: ${JSON.stringify(state({ state: "done", fraction: 1, summary }))}\n\n`);
    };
    const ran = await run("import", "generic", "--own", "desk@example.com", folder, "--json");
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual(summary);
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      source: "generic",
      paths: [folder],
      own: ["desk@example.com"],
    });
  });

  it("import goes on when the stream of events breaks, and ends with 1 when something was set aside", async () => {
    answers["POST /api/imports"] = json(state({}));
    let streams = 0;
    answers["GET /api/imports/r1/events"] = (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      if (++streams === 1) return void response.destroy();
      const quarantined = [{ file: "a.csv", line: 7, reason: "truncated" }];
      const end = { ...summary, complete: false, incomplete_because: "one line was set aside", quarantined };
      response.end(`data: ${JSON.stringify(state({ state: "done", summary: end }))}\n\n`);
    };
    const ran = await run("import", "generic", folder);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("Set aside: a.csv, line 7: truncated\nINCOMPLETE: one line was set aside\n");
    expect(streams).toBe(2);
  });

  it("import ends with 3 while another one runs", async () => {
    answers["POST /api/imports"] = json({ error: { code: "IMPORT_BUSY", message: "Busy.", help: "Wait." } }, 409);
    expect(await run("import", "generic", folder)).toMatchObject({ code: 3, stdout: "" });
  });
});

describe("redact rescan", () => {
  it("with a time that ends before it begins is refused: that nobody is affected would be no answer", async () => {
    const ran = await casekeep(["redact", "rescan", "--dry-run", "--from", "2026-10-01", "--to", "2026-09-01"]);
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--from is not before --to.") });
  });
});
