import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLI_ERRORS } from "../apps/cli/src/exit.ts";
import { ERRORS } from "../packages/contracts/src/index.ts";
import { errorsPage } from "../scripts/errors-doc.ts";

const ROOT = dirname(import.meta.dirname);
const SELF = "tests/promises.test.ts";

interface Source {
  readonly path: string;
  readonly text: string;
}

/** All source files git knows or would add: what is here, not what was last committed. */
const sources: readonly Source[] = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => /\.(ts|tsx|mjs|sh)$/.test(path) || path === ".ci/run")
  .flatMap((path) => {
    try {
      return [{ path, text: readFileSync(join(ROOT, path), "utf8") }];
    } catch {
      return []; // deleted, not yet committed
    }
  });

/** `path:line` of every match outside the allowed files. */
function places(pattern: RegExp, allowed: (path: string) => boolean): string[] {
  const found: string[] = [];
  for (const { path, text } of sources) {
    if (path === SELF || allowed(path)) continue;
    text.split("\n").forEach((line, index) => {
      if (pattern.test(line)) found.push(`${path}:${index + 1}`);
    });
  }
  return found;
}

/** Tests and their helpers, the stores' conformance suites among them. */
const isTest = (path: string) => /\.test\.tsx?$|(^|\/)(testing|conformance)(\/|\.ts$)|^tests\//.test(path);

/** Rows of the generator's own conversations, put into a store of millions: nobody's data, so neither read nor sealed first. */
const isMade = (path: string) => path === "bench/lib/scale-rows.ts";

/** The types that carry the product's promises, and the only places that may make one by saying so. */
const MAKERS = [
  {
    type: "Redacted",
    makers: (path: string) =>
      path.startsWith("packages/redact/") || path === "packages/casestore/src/stored.ts" || isMade(path),
    why: "only redact makes Redacted; the case store says so of what it reads back, in stored.ts",
  },
  {
    type: "Viewer",
    makers: (path: string) => /^apps\/server\/src\/(features\/)?access\//.test(path),
    why: "only access makes a Viewer, from an authenticated session and its grants",
  },
  {
    type: "Sealed",
    makers: (path: string) =>
      path.startsWith("packages/vault/") || path === "packages/casestore/src/stored.ts" || isMade(path),
    why: "only vault seals; the case store says so of what it reads back, in stored.ts",
  },
] as const;

describe("the types that keep the promise", () => {
  it.each(MAKERS)("$type is made in its own place: $why", ({ type, makers }) => {
    const asserted = new RegExp(
      `\\bas\\s+(unknown\\s+as\\s+)?(readonly\\s+)?${type}\\b|<${type}(\\[\\])?>\\s*[a-zA-Z_(\`"']`,
    );
    expect(places(asserted, (path) => makers(path) || isTest(path))).toEqual([]);
  });
});

describe("the tree", () => {
  it("has no file over 600 lines", () => {
    const long = sources.filter(({ path, text }) => !isGenerated(path) && text.split("\n").length > 600);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("has mostly small files: nine of ten within 350 lines", () => {
    const lengths = sources.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(350);
  });

  it("leaves nothing for later", () => {
    expect(places(/\b(TODO|FIXME|XXX|HACK)\b|not implemented/, () => false)).toEqual([]);
  });

  it("has no test that keeps the others from running", () => {
    expect(places(/\b(it|test|describe|suite)\.only\b/, () => false)).toEqual([]);
  });

  it("names neither the folder it lies in nor its user's own", () => {
    const here = [ROOT, homedir()].map((path) => `${path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
    expect(places(new RegExp(here.join("|")), () => false)).toEqual([]);
  });
});

describe("docs/errors.md", () => {
  const page = readFileSync(join(ROOT, "docs/errors.md"), "utf8");

  it("is what scripts/errors-doc.ts writes", () => {
    expect(page).toBe(errorsPage());
  });

  it.each([...Object.keys(ERRORS), ...Object.keys(CLI_ERRORS)])("has a line for %s", (code) => {
    expect(page).toMatch(new RegExp(`^\\| \`${code}\` +\\|`, "m"));
  });
});

/** Weights, word lists and the like: written by a script that is in the repository. */
function isGenerated(path: string): boolean {
  return /(^|\/)(generated|corpus)\//.test(path);
}
