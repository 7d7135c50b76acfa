import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { usage } from "../exit.ts";
import type { Figures } from "./plan.ts";

/**
 * The figures of the largest run of `casekeep bench scale` in a folder of results; undefined where there is none. Throws a usage error that
 * names a file which is not such a result.
 */
export function measured(folder: string): (Figures & { readonly from: string }) | undefined {
  const found = names(folder).map((name) => read(folder, name));
  return found.sort((a, b) => b.measuredAt - a.measuredAt)[0];
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^scale-\d+\.json$/.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function read(folder: string, name: string) {
  const { messages, bytes, seconds } = parse(readFileSync(join(folder, name), "utf8"));
  if (![messages, bytes, seconds].every((value) => typeof value === "number" && Number.isFinite(value) && value > 0))
    throw usage(`${name} is no result of casekeep bench scale.`, `Remove it from ${folder}, or measure again.`);
  const size = messages as number;
  return {
    ...{ from: name, measuredAt: size },
    bytesPerMessage: (bytes as number) / size,
    loadRate: size / (seconds as number),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
