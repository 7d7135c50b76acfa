import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../source.ts";
import { memoryFile } from "./harness.ts";

/** The invented samples lie beside the checkout and are not part of it: tests that need them skip where they are absent. */
const root = fileURLToPath(new URL("../../../../../shared/samples/", import.meta.url));

export const NO_SAMPLES = "sample folders are not beside the checkout";

export function sampleFolder(system: string): string | undefined {
  const folder = `${root}${system}/`;
  return existsSync(folder) ? folder : undefined;
}

export function sampleFiles(system: string): SourceFile[] {
  const folder = `${root}${system}/`;
  return readdirSync(folder)
    .filter((name) => name !== "expected.json")
    .sort()
    .map((name) => memoryFile(name, new Uint8Array(readFileSync(folder + name))));
}

export function expectedOf(system: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${root}${system}/expected.json`, "utf8"));
}
