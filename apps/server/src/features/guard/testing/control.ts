import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ControlStore, openEmbedded } from "@casekeep/controlstore";

export interface TestControl {
  readonly store: ControlStore;
  readonly folder: string;
  close(): Promise<void>;
}

/** For tests: a real control store in a folder of its own. */
export async function openControl(): Promise<TestControl> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "casekeep-guard-")));
  const store = await openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder });
  return {
    store,
    folder,
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
