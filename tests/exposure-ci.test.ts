import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "casekeep-action-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules = (...lines: readonly string[]): string =>
  ["*filter", ":INPUT DROP [0:0]", ...lines, "COMMIT", ""].join("\n");
const OPEN = "-A INPUT -p tcp --dport 9200 -j ACCEPT";
const SET = "-A INPUT -p tcp --dport 9200 -m set --match-set office src -j ACCEPT";

interface Step {
  readonly id?: string;
  readonly run?: string;
}
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; steps: Step[] };
};
const script = action.runs.steps.find((step) => step.id === "check")?.run ?? "";

/** The action's own shell, with what GitHub would set. */
function ran(inputs: Readonly<Record<string, string>>) {
  const output = join(folder, "output");
  writeFileSync(output, "");
  const given = Object.entries(action.inputs).map(([name, { default: value = "" }]) => [
    `INPUT_${name.toUpperCase().replaceAll("-", "_")}`,
    inputs[name] ?? value,
  ]);
  const result = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      ...Object.fromEntries(given),
      CASEKEEP: join(ROOT, "apps", "cli", "bin", "casekeep.mjs"),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
    },
  });
  return { code: result.status, said: result.stdout, output: readFileSync(output, "utf8"), error: result.stderr };
}
function write(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe("the GitHub Action", () => {
  it("fails on what is exposed, leaves a SARIF report, and says the exit code", () => {
    write("network/fw.rules", rules(OPEN));
    const { code, output, said } = ran({ path: "network\n", port: "9200" });
    expect({ code, output }).toEqual({ code: 1, output: "exit-code=1\n" });
    expect(said).toContain("exposed");
    const sarif = JSON.parse(readFileSync(join(folder, "exposure.sarif"), "utf8"));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("network/fw.rules");
  });

  it("with the state before counts only what is new", () => {
    write("before/fw.rules", rules(OPEN));
    write("after/fw.rules", rules("-A INPUT -p udp --dport 53 -j DROP", OPEN));
    expect(ran({ path: "after", before: "before" }).code).toBe(0);
    write("after/fw.rules", rules(OPEN, "-A INPUT -p tcp --dport 5432 -j ACCEPT"));
    expect(ran({ path: "after", before: "before" }).code).toBe(1);
  });

  it("lets what is undecided pass only when told to", () => {
    write("sets/fw.rules", rules(SET));
    expect(ran({ path: "sets", port: "9200" }).code).toBe(3);
    expect(ran({ path: "sets", port: "9200", "allow-unknown": "true" })).toMatchObject({
      code: 0,
      output: "exit-code=3\n",
    });
  });
});

describe("the pre-commit hook", () => {
  const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as {
    entry: string;
    files: string;
  }[];
  it("takes rule files and no others, and its command fails on an open one", () => {
    const files = new RegExp(hook?.files ?? "");
    expect(["a/nsg.json", "main.tf", "np.yaml", "fw.rules"].every((name) => files.test(name))).toBe(true);
    expect(["readme.md", "a.ts"].some((name) => files.test(name))).toBe(false);
    write("open.rules", rules(OPEN));
    const command = `${hook?.entry} ${join(folder, "open.rules")}`;
    const result = spawnSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" });
    expect(result.status).toBe(1);
  });
});
