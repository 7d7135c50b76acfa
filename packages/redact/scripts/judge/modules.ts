/** The generated modules of src/judge, and how many rows of the corpus they have seen. */
import { readFileSync, writeFileSync } from "node:fs";

const here = (name: string): URL => new URL(name, import.meta.url);

/**
 * Writes the modules, or with `check` only looks at them.
 * @returns whether they were what training gives
 */
export function putModules(modules: readonly (readonly [name: string, text: string])[], check: boolean): boolean {
  let same = true;
  for (const [name, text] of modules) {
    const file = here(`../../src/judge/${name}`);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) same = false;
  }
  return same;
}

export const putRows = (file: "rows.json" | "value-rows.json", counts: Readonly<Record<string, number>>): void =>
  writeFileSync(here(file), `${JSON.stringify(counts, null, 2)}\n`);
