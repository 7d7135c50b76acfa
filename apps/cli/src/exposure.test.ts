import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/bootstrap.mjs";
import { sarif } from "./exposure/sarif.ts";
import { casekeep } from "./testing/run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-exposure-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const save = (...rules: string[]) =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const NO_RULES = JSON.stringify({ SecurityGroups: [] });
const OPEN = "-A INPUT -p tcp --dport 9200 -j ACCEPT";
const OFFICE = "-A INPUT -s 10.1.0.0/16 -p tcp --dport 9200 -j ACCEPT";

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const exposure = (...args: string[]) => casekeep(["exposure", ...args]);
async function json(...args: string[]) {
  const ran = await exposure(...args, "--json");
  return { code: ran.code, stderr: ran.stderr, ...JSON.parse(ran.stdout) };
}

describe("exposure check", () => {
  it("names the open port, the rule with its line, and a packet that gets in", async () => {
    const path = file("open.rules", save(OFFICE, OPEN));
    const ran = await json("check", path, "--port", "9200");
    expect(ran).toMatchObject({ code: 1, unreadable: [] });
    expect(ran.results).toHaveLength(1);
    expect(ran.results[0]).toMatchObject({ target: path, protocol: "tcp", ports: ["9200"], verdict: "exposed" });
    expect(ran.results[0].responsible).toEqual([{ rule: OPEN, file: path, line: 6 }]);
    expect(ran.results[0].witness).toMatchObject({ protocol: "tcp", port: 9200 });
    expect(ran.results[0].sources).toContain("0.0.0.0/0");
  });

  it("ends with 0 where only insiders get in, and says so", async () => {
    const ran = await json("check", file("office.rules", save(OFFICE)), "--port", "9200");
    expect(ran.code).toBe(0);
    expect(ran.results).toMatchObject([{ verdict: "restricted", sources: ["10.1.0.0/16"] }]);
  });

  it("ends with 3 where the input does not settle it", async () => {
    const path = file("set.rules", save("-A INPUT -m set --match-set friends src -p tcp --dport 9200 -j ACCEPT"));
    const ran = await json("check", path, "--port", "9200");
    expect(ran.code).toBe(3);
    expect(ran.results).toMatchObject([{ verdict: "unknown" }]);
  });

  it("ends with 3 where there are no rules at all", async () => {
    expect(await exposure("check", file("none.json", NO_RULES))).toMatchObject({ code: 3 });
  });

  it("answers ranges and protocols port by port, the closed rest with the rule that closes it", async () => {
    const path = file(
      "mixed.rules",
      save("-A INPUT -p tcp --dport 9210:9220 -j ACCEPT", "-A INPUT -p udp --dport 53 -j ACCEPT"),
    );
    const ran = await json("check", path, "--port", "9200-9300/tcp,53/udp", "--port", "161/udp");
    const rows = ran.results.map((row: { protocol: string; ports: string[]; verdict: string }) => [
      row.protocol,
      row.ports,
      row.verdict,
    ]);
    expect(rows).toEqual([
      ["tcp", ["9210-9220"], "exposed"],
      ["udp", ["53"], "exposed"],
      ["tcp", ["9200-9209", "9221-9300"], "closed"],
      ["udp", ["161"], "closed"],
    ]);
    for (const row of ran.results) expect(row.responsible[0]).toMatchObject({ file: path, line: expect.any(Number) });
    expect(ran.results[3].responsible[0].rule).toBe("INPUT policy DROP");
  });

  it("keeps sources that are not public in view when a protocol is named", async () => {
    const path = file("dns.rules", save("-A INPUT -s 10.0.0.0/8 -p udp --dport 50:60 -j ACCEPT"));
    const ran = await json("check", path, "--port", "53/udp");
    expect(ran.results).toMatchObject([{ protocol: "udp", ports: ["53"], verdict: "restricted" }]);
    expect(ran.results[0].witness.port).toBe(53);
  });

  it("reads stdin as -", async () => {
    const ran = await casekeep(["exposure", "check", "-", "--json"], { input: save(OPEN) });
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout).results[0].responsible[0].file).toBe("stdin");
  });

  it.skipIf(process.platform === "win32")(
    "reads a pipe that was named, and no pipe that lies in a folder",
    async () => {
      mkdirSync(join(folder, "pipes"));
      const pipe = join(folder, "pipes/fw");
      execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
      const [ran] = await Promise.all([json("check", pipe, "--port", "9200"), writeFile(pipe, save(OPEN))]);
      expect(ran).toMatchObject({ code: 1, unreadable: [] });
      const walked = await json("check", join(folder, "pipes"));
      expect(walked).toMatchObject({ code: 2, unreadable: [{ file: pipe, reason: "neither a file nor a folder" }] });
    },
  );

  it("walks folders by name, past hidden files, prose and circles of links", async () => {
    file("tree/b.rules", save(OFFICE));
    file("tree/a/rules.txt", save(OPEN));
    file("tree/.hidden", "no rules");
    file("tree/README.md", "no rules");
    file("tree/LICENSE", "no rules");
    symlinkSync("..", join(folder, "tree/a/up"));
    const ran = await json("check", join(folder, "tree"), "--port", "9200");
    expect(ran.unreadable).toEqual([]);
    expect(ran.results.map((row: { verdict: string }) => row.verdict)).toEqual(["exposed", "restricted"]);
    expect(ran.stderr).toContain("LICENSE");
  });

  it("takes .env where a Compose file stands beside it, and nowhere else", async () => {
    const compose = "services:\n  es:\n    image: es\n    ports: ['${BIND:-127.0.0.1}:9200:9200']\n";
    file("stack/compose.yaml", compose);
    file("stack/.env", "BIND=0.0.0.0\n");
    file("other/host.rules", save(OFFICE));
    file("other/.env", Buffer.from("SECRET=\xe9", "latin1"));
    file("venv/compose.yaml", compose);
    file("venv/.env/lib/rules.txt", "no rules");
    const open = await json("check", join(folder, "stack"), "--port", "9200");
    expect(open).toMatchObject({ code: 1, unreadable: [], results: [{ verdict: "exposed" }] });
    expect(await json("check", join(folder, "other"), "--port", "9200")).toMatchObject({ unreadable: [] });
    const shut = await json("check", join(folder, "venv"), "--port", "9200");
    expect(shut).toMatchObject({ code: 0, unreadable: [], results: [{ verdict: "closed" }] });
  });

  it("lists what is no text, too large or not supported with place and reason, and judges the rest", async () => {
    file("bad/big.json", "");
    truncateSync(join(folder, "bad/big.json"), 64 * 1024 * 1024 + 1);
    file("bad/latin.json", Buffer.from('{\n"name": "caf\xe9"}', "latin1"));
    file("bad/wide.json", Buffer.from("\ufeff[]", "utf16le"));
    file("bad/main.bicep", 'resource "aws_security_group" "x" {}');
    file("bad/ok.rules", save(OFFICE));
    symlinkSync("nowhere", join(folder, "bad/dangling.json"));
    const ran = await json("check", join(folder, "bad"), "--port", "9200");
    expect(ran.code).toBe(2);
    expect(ran.unreadable).toEqual([
      { file: join(folder, "bad/big.json"), reason: "larger than 64 MiB" },
      { file: join(folder, "bad/dangling.json"), reason: "a link to nothing" },
      { file: join(folder, "bad/latin.json"), reason: "line 2: not UTF-8 text" },
      { file: join(folder, "bad/wide.json"), reason: expect.stringContaining("UTF-16") },
      { file: join(folder, "bad/main.bicep"), reason: expect.stringContaining("not supported") },
    ]);
    expect(ran.results).toMatchObject([{ verdict: "restricted" }]);
  });

  it("judges assets by name, at the ports they listen on", async () => {
    const rules = file("host.rules", save(OPEN, "-A INPUT -i eth1 -p tcp --dport 22 -j ACCEPT"));
    const ports = [{ protocol: "tcp", from: 22, to: 22 }];
    const assets = (arrives: string) =>
      file(`${arrives}.json`, JSON.stringify([{ name: "db", addresses: ["10.0.0.5/32"], ports, interface: arrives }]));
    expect(await json("check", rules, "--assets", assets("eth0"))).toMatchObject({
      code: 0,
      results: [{ target: "db", verdict: "closed" }],
    });
    expect(await json("check", rules, "--assets", assets("eth1"))).toMatchObject({
      code: 1,
      results: [{ target: "db", verdict: "exposed", ports: ["22"] }],
    });
  });

  it.each([
    ["no JSON", "[{", "no JSON"],
    ["no list", "{}", ": expected a list"],
    ["no name", '[{"addresses":[]}]', "[0].name: expected text"],
    ["a wrong address", '[{"name":"a","addresses":["10.0.0.5/33"]}]', '[0].addresses[0]: "10.0.0.5/33"'],
    [
      "a wrong port",
      '[{"name":"a","addresses":[],"ports":[{"protocol":"tcp","from":1,"to":70000}]}]',
      "[0].ports[0].to: expected a whole number",
    ],
  ])("names the place in assets with %s", async (name, text, expected) => {
    const ran = await exposure("check", file("a.rules", save(OPEN)), "--assets", file(`assets ${name}.json`, text));
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(`assets ${name}.json:`);
    expect(ran.stderr).toContain(expected);
  });

  it.each([
    ["--port", "70000"],
    ["--port", "9300-9200"],
    ["--port", "9200/icmp"],
    ["--port", ""],
    ["--format", "xml"],
    ["--assets", "nowhere.json"],
  ])("refuses %s %s as bad usage", async (option, value) => {
    expect(await exposure("check", file("a.rules", save(OPEN)), option, value)).toMatchObject({ code: 2, stdout: "" });
  });

  it("refuses a path that is not there, in JSON where that was asked for", async () => {
    const ran = await exposure("check", join(folder, "nowhere"), "--format", "json");
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(JSON.parse(ran.stderr).error.code).toBe("PATH_UNREADABLE");
  });
});

describe("exposure check, for other tools", () => {
  const NASTY = 'a <b> & "c".rules';
  const nasty = () => file(NASTY, save(OPEN, '-A INPUT -p tcp --dport 22 -m comment --comment "<&>\u0001" -j ACCEPT'));

  it("prints a table whose cells cannot steer the terminal", async () => {
    const path = file("esc.rules", save('-A INPUT -p tcp --dport 22 -m comment --comment "\u001b[2J" -j ACCEPT'));
    const ran = await exposure("check", path);
    expect(ran.stdout).toMatch(/TARGET +PORTS +VERDICT +WHO +RULE +AT +WITNESS/);
    expect(ran.stdout).toContain(`${path}:5`);
    expect(ran.stdout).toContain("1 exposed");
    expect(ran.stdout).toContain("Assumed:");
    expect(ran.stdout).not.toContain("\u001b");
  });

  it("writes SARIF 2.1.0 at the rule that decides", async () => {
    const path = nasty();
    const ran = await exposure("check", path, file("x.bicep", "x"), "--format", "sarif", "--port", "9200,23");
    expect(ran.code).toBe(1);
    const log = JSON.parse(ran.stdout);
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id).sort()).toEqual([
      "closed",
      "exposed",
      "restricted",
      "unknown",
    ]);
    const open = run.results.find((result: { ruleId: string }) => result.ruleId === "exposed");
    expect(open).toMatchObject({ level: "error", kind: "fail" });
    const { artifactLocation, region } = open.locations[0].physicalLocation;
    expect(new URL(artifactLocation.uri).pathname).toContain("a%20%3Cb%3E%20&%20%22c%22.rules");
    expect(region).toEqual({ startLine: 5 });
    expect(run.results.find((result: { ruleId: string }) => result.ruleId === "closed").level).toBe("none");
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
  });

  it("writes JUnit XML: exposed fails, undecided and unreadable are errors, all text is escaped", async () => {
    const set = file("set2.rules", save("-A INPUT -m set --match-set friends src -p tcp --dport 9200 -j ACCEPT"));
    const ran = await exposure("check", nasty(), set, file("x.bicep", "x"), "--format", "junit", "--port", "9200,22");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('tests="5" failures="2" errors="2"');
    expect(ran.stdout.match(/<testcase /g)).toHaveLength(5);
    expect(ran.stdout.match(/<failure /g)).toHaveLength(2);
    expect(ran.stdout.match(/<error /g)).toHaveLength(2);
    expect(ran.stdout).toContain("a &#60;b&#62; &#38; &#34;c&#34;.rules");
    expect(ran.stdout).not.toContain("\u0001");
    // Without tags and references nothing is left that XML gives a meaning.
    expect(ran.stdout.replace(/<\/?[a-z?][^<>]*>/g, "").replace(/&#\d+;/g, "")).not.toMatch(/[<>&]/);
  });
});

describe("exposure diff", () => {
  it("names exactly what became reachable, at its place in the later file", async () => {
    const before = file("before.rules", save(OFFICE));
    const after = file("after.rules", save("-A INPUT -p tcp --dport 5601 -j ACCEPT", OFFICE));
    const ran = await json("diff", before, after);
    expect(ran.code).toBe(1);
    expect(ran.results).toMatchObject([
      { ports: ["5601"], verdict: "exposed", responsible: [{ file: after, line: 5 }] },
    ]);
    expect((await json("diff", after, before)).results).toEqual([]);
    expect(await json("diff", before, after, "--port", "9200-9300")).toMatchObject({ code: 0, results: [] });
  });

  it("pairs the files of two folders by their path, so that equal names do not hide an opening", async () => {
    for (const side of ["old", "new"]) file(`${side}/web/fw.rules`, save(OPEN));
    file("old/db/fw.rules", save(OFFICE));
    const db = file("new/db/fw.rules", save(OPEN));
    const ran = await json("diff", join(folder, "old"), join(folder, "new"));
    expect(ran.results).toMatchObject([{ target: "db/fw.rules", ports: ["9200"], responsible: [{ file: db }] }]);
  });

  it("says on which side a file cannot be read", async () => {
    const before = file("was/main.bicep", "x");
    file("was/fw.rules", save(OFFICE));
    file("is/fw.rules", save(OFFICE));
    const ran = await json("diff", join(folder, "was"), join(folder, "is"));
    expect(ran).toMatchObject({
      code: 2,
      results: [],
      unreadable: [{ file: before, reason: expect.stringContaining("az bicep build") }],
    });
  });

  it("does not call it safe when the later side has no rules", async () => {
    const after = file("gone.json", NO_RULES);
    expect(await exposure("diff", file("b.rules", save(OFFICE)), after)).toMatchObject({ code: 3 });
  });
});

describe("exposure explain", () => {
  it("says what becomes of one packet and by which rule", async () => {
    const path = file("why.rules", save(OFFICE));
    const inside = await json("explain", path, "--from", "10.1.2.3", "--port", "9200");
    expect(inside).toMatchObject({ code: 1, results: [{ outcome: "reaches", rules: [{ rule: OFFICE, line: 5 }] }] });
    const outside = await json("explain", path, "--from", "192.0.2.7", "--port", "9200/tcp");
    expect(outside).toMatchObject({
      code: 0,
      results: [{ outcome: "stopped", rules: [{ rule: "INPUT policy DROP" }] }],
    });
    const table = await exposure("explain", path, "--from", "192.0.2.7", "--port", "9200");
    expect(table.stdout).toMatch(/TARGET +OUTCOME +RULE +AT/);
    expect(table.stdout).toContain("stopped");
  });

  it("refuses a packet that is none", async () => {
    const path = file("why.rules", save(OFFICE));
    for (const [from, port] of [
      ["300.1.1.1", "9200"],
      ["10.0.0.1", "9200-9300"],
      ["10.0.0.1", "x"],
    ] as const) {
      expect(await exposure("explain", path, "--from", from, "--port", port)).toMatchObject({ code: 2, stdout: "" });
    }
  });
});

const SHARED = join(ROOT, "..", "shared", "samples", "exposure");
describe.skipIf(!existsSync(SHARED))("exposure of December 2019 (skipped where ../shared is not there)", () => {
  const before = join(SHARED, "azure_nsg_2019-12-04_before.json");
  const after = join(SHARED, "azure_nsg_2019-12-05_after.json");

  it("finds the cluster closed to the internet the day before and open the day after", async () => {
    expect(await json("check", before, "--port", "9200")).toMatchObject({
      code: 0,
      results: [{ verdict: "restricted" }],
    });
    const open = await json("check", after, "--port", "9200");
    expect(open).toMatchObject({ code: 1, results: [{ verdict: "exposed" }] });
    expect(open.results[0].responsible[0].rule).toContain("temp-partner-access");
  });

  it("names the one new rule and the ports it opened, not what only moved its etag", async () => {
    const ran = await json("diff", before, after);
    expect(ran.code).toBe(1);
    const ports = ran.results.flatMap((row: { ports: string[] }) => row.ports).sort();
    expect(ports).toEqual(["5601", "9200", "9201-9300"]);
    for (const { responsible } of ran.results) {
      expect(responsible).toEqual([
        expect.objectContaining({ rule: expect.stringContaining("temp-partner-access"), file: after }),
      ]);
    }
  });
});

describe("exposure fix", () => {
  it("prints the change, what it closes besides, and that nothing is exposed afterwards; the exit code is the input's", async () => {
    const path = file("fix.rules", save(OPEN));
    const ran = await exposure("fix", path, "--port", "9200");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("iptables -I INPUT 1 -p tcp -m tcp --dport 9200 -j CASEKEEP-9200");
    expect(ran.stdout).toContain("Judged again with these changes: nothing is exposed any more");
  });

  it("as JSON has steps, what else is closed and what remains, and no copy of the input", async () => {
    const ran = await json("fix", file("fix.rules", save(OPEN)));
    expect(Object.keys(ran).sort()).toEqual(
      ["alsoCloses", "assumptions", "code", "exposed", "remaining", "stderr", "steps", "unreadable"].sort(),
    );
    expect(ran).toMatchObject({ code: 1, remaining: [], steps: [{ at: { rule: OPEN, line: 5 } }] });
  });

  it("ends with 0 where nothing is exposed, 2 for what cannot be read", async () => {
    expect(await json("fix", file("office.rules", save(OFFICE)))).toMatchObject({ code: 0, steps: [] });
    expect(await json("fix", file("cut.json", '{"a":'))).toMatchObject({ code: 2, steps: [] });
  });
});

describe("formats for other tools", () => {
  it("OCSF: a Detection Finding with every required attribute for each answer that is not closed", async () => {
    const ran = await exposure("check", file("open.rules", save(OPEN)), "--port", "9200,22", "--format", "ocsf");
    const findings = JSON.parse(ran.stdout) as Record<string, unknown>[];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      category_uid: 2,
      class_uid: 2004,
      activity_id: 1,
      type_uid: 200401,
      severity_id: 4,
      time: expect.any(Number),
      metadata: { version: expect.any(String), product: { name: expect.any(String) } },
      finding_info: { uid: expect.stringMatching(/^[0-9a-f]{32}$/), title: expect.any(String) },
      evidences: [{ dst_endpoint: { port: 9200 }, connection_info: { protocol_num: 6 } }],
    });
  });

  it("SARIF: fingerprints outlive moved lines and renamed rules, and what a difference shows is new", async () => {
    const print = async (...rules: string[]) => {
      const ran = await exposure("check", file("moving.rules", save(...rules)), "--port", "9200", "--format", "sarif");
      return JSON.parse(ran.stdout).runs[0].results[0].partialFingerprints;
    };
    expect(await print(OPEN)).toEqual(
      await print("-A INPUT -p udp --dport 1 -j DROP", `${OPEN} -m comment --comment x`),
    );
    const diffed = await exposure("diff", file("a.rules", save()), file("b.rules", save(OPEN)), "--format", "sarif");
    const { runs } = JSON.parse(diffed.stdout);
    expect(runs[0].results.every((row: { baselineState: string }) => row.baselineState === "new")).toBe(true);
    for (const rule of runs[0].tool.driver.rules) {
      expect(rule).toMatchObject({
        id: expect.any(String),
        shortDescription: { text: expect.any(String) },
        help: { markdown: expect.any(String) },
      });
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
    }
  });

  it("SARIF: places are relative to where the command runs", () => {
    const row = {
      target: "t",
      protocol: "tcp",
      ports: ["1"],
      verdict: "exposed" as const,
      sources: [],
      responsible: [{ rule: "r", file: join(process.cwd(), "rules", "a b.json"), line: 3 }],
    };
    const made = sarif({ results: [row], unreadable: [], assumptions: [] }, { version: "1", baseline: false }) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    };
    expect(made.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("rules/a%20b.json");
  });
});
