import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command that runs the engine's own command line out of the npm package; the engine's arguments follow. */
export interface Launcher {
  readonly command: string;
  readonly args: readonly string[];
}

const near = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** By python3, or by a small C program compiled here; undefined, with the reason, where the machine has neither. */
export async function findLauncher(): Promise<Launcher | { readonly missing: string }> {
  const library = findLibrary();
  if (library === undefined) return { missing: "no libchdb.so among the installed packages (Linux only)" };
  if (works("python3", "-c", "import ctypes")) return { command: "python3", args: [near("launch.py"), library] };
  const program = join(await mkdtemp(join(tmpdir(), "casekeep-launch-")), "launch");
  if (works("cc", "-O1", "-o", program, near("launch.c"), "-ldl")) return { command: program, args: [library] };
  return { missing: "neither python3 nor cc is here (apt-get install python3)" };
}

function findLibrary(): string | undefined {
  const package_ = dirname(createRequire(import.meta.url).resolve("chdb/package.json"));
  const scope = join(package_, "..", "@chdb");
  try {
    const [name] = readdirSync(scope).filter((one) => one.startsWith("lib-linux-"));
    return name === undefined ? undefined : join(scope, name, "libchdb.so");
  } catch {
    return undefined;
  }
}
