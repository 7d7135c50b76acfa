import { chmod, chown, mkdir, mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ControlStoreError } from "../errors.ts";
import type { Identity } from "./identity.ts";

export const SOCKET_PORT = 5432;
const SOCKET_NAME = `/.s.PGSQL.${SOCKET_PORT}`;
/** `sun_path` holds 104 bytes on macOS and 108 on Linux, with the closing zero. */
const LONGEST_SOCKET = 103;

export interface SocketFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A folder that only `identity` (and root) can enter. */
export async function privateFolder(path: string, identity: Identity): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  if (identity.uid !== undefined && identity.gid !== undefined) await chown(path, identity.uid, identity.gid);
}

/** A folder of ours around the cluster; when PostgreSQL runs as another user, that user's group may pass through it and no more. */
export async function keepFolder(path: string, identity: Identity): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const real = await realpath(path);
  if (identity.uid !== undefined && identity.gid !== undefined) {
    const { uid } = await stat(real);
    await chown(real, uid, identity.gid);
    await chmod(real, 0o710);
  } else {
    await chmod(real, 0o700);
  }
  return real;
}

/**
 * Beside the cluster when the path is short enough, else a private temporary folder. Always a fresh one: an old socket's lock file names a
 * process id, and PostgreSQL would believe it even when that id is somebody else's now. The caller has ended what worked there.
 */
export async function socketFolder(keep: string, identity: Identity): Promise<SocketFolder> {
  const beside = join(keep, "run");
  if (Buffer.byteLength(beside + SOCKET_NAME) <= LONGEST_SOCKET) {
    await rm(beside, { recursive: true, force: true });
    await privateFolder(beside, identity);
    return { path: beside, remove: async () => {} };
  }
  for (const base of [tmpdir(), "/tmp"]) {
    if (Buffer.byteLength(`${base}/casekeep-pg-XXXXXX${SOCKET_NAME}`) > LONGEST_SOCKET) continue;
    const path = await realpath(await mkdtemp(join(base, "casekeep-pg-")));
    await privateFolder(path, identity);
    return { path, remove: () => rm(path, { recursive: true, force: true }) };
  }
  throw new ControlStoreError(
    "SOCKET_PATH",
    "The paths of the data folder and of the temporary folder are both too long for a Unix socket (103 bytes).",
    "Set TMPDIR, or choose a data folder with a shorter path (CASEKEEP_DATA).",
  );
}
