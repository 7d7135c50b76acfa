import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = dirname(import.meta.dirname);
const config = (await import(join(ROOT, ".dependency-cruiser.mjs"))).default as { forbidden: { name: string }[] };
const PACKAGES = [
  "cases",
  "connectors",
  "redact",
  "vault",
  "synth",
  "exposure",
  "documents",
  "residual",
  "contracts",
  "casestore",
  "controlstore",
];

/** A file that breaks a rule, and the rule that must say so. */
const VIOLATIONS: readonly { readonly file: string; readonly text: string; readonly rule: string }[] = [
  breaks("packages/cases/src/a.ts", "@casekeep/redact", "cases-imports-only-itself"),
  breaks("packages/redact/src/a.ts", "@casekeep/cases", "redact-imports-only-itself"),
  breaks("packages/vault/src/a.ts", "@casekeep/cases", "vault-imports-only-itself"),
  breaks("packages/exposure/src/a.ts", "@casekeep/cases", "exposure-imports-only-itself"),
  breaks("packages/documents/src/a.ts", "@casekeep/redact", "documents-imports-only-itself"),
  breaks("packages/residual/src/a.ts", "@casekeep/redact", "residual-imports-only-itself"),
  breaks("packages/contracts/src/a.ts", "@casekeep/cases", "contracts-imports-only-itself"),
  breaks("packages/connectors/src/a.ts", "@casekeep/vault", "connectors-imports-only-itself-and-cases-and-documents"),
  breaks("packages/synth/src/a.ts", "@casekeep/redact", "synth-imports-only-itself-and-connectors-and-cases"),
  breaks(
    "packages/casestore/src/a.ts",
    "@casekeep/controlstore",
    "casestore-imports-only-itself-and-contracts-and-cases",
  ),
  breaks("packages/casestore/src/b.ts", "@casekeep/redact", "casestore-takes-only-types-from-redact-and-vault"),
  breaks("packages/controlstore/src/a.ts", "@casekeep/cases", "controlstore-imports-only-itself-and-contracts"),
  breaks("packages/controlstore/src/b.ts", "@casekeep/vault", "controlstore-takes-only-types-from-vault"),
  breaks("apps/web/src/a.ts", "@casekeep/cases", "web-imports-only-its-packages"),
  breaks("apps/cli/src/a.ts", "@casekeep/casestore", "cli-imports-only-its-packages"),
  breaks("apps/server/src/a.ts", "../../cli/src/empty.ts", "server-imports-only-its-packages"),
  breaks("packages/cases/src/b.ts", "node:fs", "pure-packages-do-no-io"),
  breaks("packages/synth/src/b.ts", "node:worker_threads", "pure-packages-do-no-io"),
  breaks("packages/vault/src/b.ts", "node:fs", "vault-uses-crypto-and-compression-and-no-other-core-module"),
  breaks("packages/contracts/src/b.ts", "pg", "contracts-import-zod-only"),
  breaks("apps/web/src/b.ts", "node:path", "web-has-no-core-modules"),
  breaks("apps/server/src/b.ts", "chdb", "drivers-of-casestore-stay-inside"),
  breaks("apps/server/src/c.ts", "pg", "drivers-of-controlstore-stay-inside"),
  breaks("apps/server/src/features/people/a.ts", "../cases/inside.ts", "features-meet-through-their-index"),
  breaks("apps/server/src/d.ts", "../../../tests/empty.ts", "nothing-ships-tests"),
  breaks("packages/cases/src/missing.ts", "./not-there.ts", "resolvable"),
  breaks("packages/cases/src/cycle-a.ts", "./cycle-b.ts", "no-cycles"),
];

/** What is allowed, close beside what is not. */
const ALLOWED: Readonly<Record<string, string>> = {
  "packages/casestore/src/ok.ts": 'import type { x } from "@casekeep/redact";\nexport type Y = typeof x;',
  "packages/casestore/src/driver.ts": 'import "chdb";',
  "packages/controlstore/src/driver.ts": 'import "pg";',
  "packages/vault/src/ok.ts": 'import "node:crypto";',
  "packages/cases/src/ok.test.ts": 'import "node:fs";\nimport "@casekeep/synth";',
  "packages/synth/src/ok.ts": 'import "@casekeep/connectors";',
  "packages/contracts/src/ok.ts": 'import "zod";',
  "apps/server/src/features/people/ok.ts": 'import "../cases/index.ts";',
  "apps/cli/src/ok.ts": 'import "node:fs";\nimport "@casekeep/redact";',
};

function breaks(file: string, imported: string, rule: string) {
  return { file, text: `import ${JSON.stringify(imported)};\n`, rule };
}

let folder = "";
let found: { readonly from: string; readonly rule: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-layers-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", '{"type":"module"}');
  write("tsconfig.json", '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}');
  mkdirSync(join(folder, "node_modules", "@casekeep"), { recursive: true });
  for (const name of PACKAGES) {
    write(
      `packages/${name}/package.json`,
      `{"name":"@casekeep/${name}","type":"module","exports":{".":"./src/index.ts"}}`,
    );
    write(`packages/${name}/src/index.ts`, "export const x = 1;\n");
    symlinkSync(join(folder, "packages", name), join(folder, "node_modules", "@casekeep", name));
  }
  for (const name of ["chdb", "pg", "zod"]) {
    write(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`);
    write(`node_modules/${name}/index.js`, "");
  }
  for (const path of ["apps/cli/src/empty.ts", "tests/empty.ts", "bench/empty.ts"])
    write(path, "export const x = 1;\n");
  for (const path of ["index.ts", "inside.ts"])
    write(`apps/server/src/features/cases/${path}`, "export const x = 1;\n");
  write("packages/cases/src/cycle-b.ts", 'import "./cycle-a.ts";\n');
  for (const { file, text } of VIOLATIONS) write(file, text);
  for (const [file, text] of Object.entries(ALLOWED)) write(file, text);
  const arguments_ = [
    "packages",
    "apps",
    "tests",
    "bench",
    "--config",
    join(ROOT, ".dependency-cruiser.mjs"),
    "--output-type",
    "json",
  ];
  const run = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"), ...arguments_],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 << 20,
    },
  );
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  found = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the layer rules", () => {
  it.each(VIOLATIONS)("$file breaks $rule", ({ file, rule }) => {
    expect(found).toContainEqual({ from: file, rule });
  });

  it.each(Object.keys(ALLOWED))("%s is allowed", (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it("are each proven by a file that breaks them", () => {
    const proven = new Set(VIOLATIONS.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it("hold in this repository", { timeout: 120_000 }, () => {
    const run = () =>
      execFileSync(
        process.execPath,
        [
          join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
          ...["packages", "apps", "tests", "bench", "--config", ".dependency-cruiser.mjs"],
        ],
        { cwd: ROOT, encoding: "utf8", stdio: "pipe" },
      );
    expect(run).not.toThrow();
  });
});
