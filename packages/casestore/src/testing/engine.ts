import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { engineConfig, engineProfile } from "../engine/config.ts";
import { type EngineOptions, startEngine } from "../engine/process.ts";

/** An engine alone, without schema, in a temporary folder. */
export async function testEngine(folder: string, options: Partial<EngineOptions> = {}) {
  const [data, temporary] = [join(folder, "engine"), join(folder, "tmp")];
  await mkdir(data, { recursive: true });
  await mkdir(temporary, { recursive: true });
  const [configFile, profile] = [join(folder, "engine.xml"), join(folder, "profile.xml")];
  const limits = { memory: 1 << 30, perQuery: 1 << 29, threads: 2 };
  await writeFile(configFile, engineConfig(limits, { temporary, profile }));
  await writeFile(profile, engineProfile(limits));
  return startEngine({
    folder: data,
    configFile,
    pool: { light: 2, search: 1, count: 1, heavy: 1, write: 1, load: 1 },
    ...options,
  });
}
