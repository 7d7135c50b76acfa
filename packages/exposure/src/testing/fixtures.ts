import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { InputFile } from "../types.ts";

/** Shared rule sets lie beside the checkout; without them the tests that need them say so and are skipped. */
const SHARED = join(import.meta.dirname, "../../../../../shared");
export const FIXTURES = join(SHARED, "fixtures/exposure");
export const SAMPLES = join(SHARED, "samples/exposure");
export const haveFixtures = existsSync(join(FIXTURES, "manifest.jsonl"));
export const haveSamples = existsSync(join(SAMPLES, "expected.json"));
export const MISSING = "shared/fixtures/exposure is not beside the checkout";

export interface Entry {
  readonly file: string;
  readonly provider: string;
  readonly format: string;
  readonly expected: string;
  readonly expected_by: string | null;
  readonly expected_output?: string;
  readonly exact_label?: string;
  readonly exact_note?: string;
  readonly ports: unknown;
  readonly resource?: string;
  readonly other?: string;
  readonly lint_only?: boolean;
  readonly dispute?: string;
}

export function manifest(): Entry[] {
  if (!haveFixtures) return [];
  const text = readFileSync(join(FIXTURES, "manifest.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry);
}

export const fixtureText = (file: string): string => readFileSync(join(FIXTURES, file), "utf8");

/** One file, or every file below a folder, by name relative to the fixtures. */
export function inputOf(root: string, file: string): InputFile[] {
  const path = join(root, file);
  if (!statSync(path).isDirectory()) return [{ name: file, text: readFileSync(path, "utf8") }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((full) => ({ name: relative(root, full), text: readFileSync(full, "utf8") }));
}
