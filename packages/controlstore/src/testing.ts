import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** For tests: a folder directly under the temporary one, which every user can pass through. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "casekeep-test-")));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
