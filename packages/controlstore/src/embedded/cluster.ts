import { spawn } from "node:child_process";
import { chown, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ControlStoreError } from "../errors.ts";
import type { Binaries } from "./binaries.ts";
import { privateFolder } from "./folders.ts";
import type { Identity } from "./identity.ts";

export const MAJOR = "18";
export const SUPERUSER = "casekeep";

/** Makes the cluster at the first start. It is built beside its place and moved there, so that a crash leaves none or a whole one. */
export async function ensureCluster(
  keep: string,
  binaries: Binaries,
  identity: Identity,
): Promise<{ path: string; fresh: boolean }> {
  const path = join(keep, "pg");
  const version = (await readFile(join(path, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (version !== "" && version !== MAJOR) {
    throw new ControlStoreError(
      "CLUSTER_VERSION",
      `${path} was made by PostgreSQL ${version}; this Casekeep brings ${MAJOR}.`,
      "Start the Casekeep that made it and move the data with backup and restore.",
    );
  }
  if (version === "") await initialise(path, binaries, identity);
  await writeAccess(path, identity);
  return { path, fresh: version === "" };
}

async function initialise(path: string, binaries: Binaries, identity: Identity): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  await privateFolder(draft, identity);
  const { code, output } = await run(
    binaries.initdb,
    // prettier order: where, who, text, locale. "builtin" needs no locale of the machine and never changes its order with one.
    [
      "-D",
      draft,
      "-U",
      SUPERUSER,
      "--auth=peer",
      "-E",
      "UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
    ],
    identity,
  );
  if (code !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw new ControlStoreError(
      "INITDB",
      `initdb failed: ${output.trim().slice(-1000)}`,
      "See the message; often the disk is full or the folder is on a file system without Unix permissions.",
    );
  }
  await rename(draft, path);
}

/** Only the operating system user that Casekeep runs as gets in, told by the kernel (peer); no password exists that could leak. */
async function writeAccess(path: string, identity: Identity): Promise<void> {
  const files: readonly (readonly [string, string])[] = [
    ["pg_hba.conf", `local all ${SUPERUSER} peer map=casekeep\n`],
    ["pg_ident.conf", `casekeep "${identity.connectsAs.replaceAll('"', '""')}" ${SUPERUSER}\n`],
  ];
  for (const [name, text] of files) {
    const file = join(path, name);
    await writeFile(file, text, { mode: 0o600 });
    if (identity.uid !== undefined && identity.gid !== undefined) await chown(file, identity.uid, identity.gid);
  }
}

export const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" });

/** The command that runs a program as `identity`, and the options of `spawn` it needs. */
export function asIdentity(
  identity: Identity,
  program: string,
  args: readonly string[],
): { command: string; args: string[]; as: { uid?: number; gid?: number } } {
  const [wrapper, ...before] = identity.through ?? [];
  if (wrapper !== undefined) return { command: wrapper, args: [...before, program, ...args], as: {} };
  const { uid, gid } = identity;
  return { command: program, args: [...args], as: uid === undefined || gid === undefined ? {} : { uid, gid } };
}

function run(
  program: string,
  args: readonly string[],
  identity: Identity,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const { command, args: all, as } = asIdentity(identity, program, args);
    const child = spawn(command, all, { cwd: "/", env: environment(), stdio: ["ignore", "pipe", "pipe"], ...as });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: -1, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
