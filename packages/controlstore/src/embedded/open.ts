import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PoolConfig } from "pg";
import { findBinaries } from "./binaries.ts";
import { ensureCluster, SUPERUSER } from "./cluster.ts";
import { keepFolder, SOCKET_PORT, socketFolder } from "./folders.ts";
import { assertReachable, chooseIdentity, passing } from "./identity.ts";
import { clearLeftover, waitForWorkers } from "./leftover.ts";
import { takeHold } from "./owner.ts";
import { type Supervisor, supervise } from "./supervisor.ts";

export interface Embedded {
  readonly supervisor: Supervisor;
  readonly connection: PoolConfig;
  stop(): Promise<void>;
}

/** Starts the packaged PostgreSQL on `folder`, making the cluster when there is none. */
export async function startEmbedded(options: {
  readonly folder: string;
  readonly dataFolder?: string | undefined;
  readonly binaries?: string | undefined;
  readonly onLog: (line: string) => void;
}): Promise<Embedded> {
  const { onLog } = options;
  const folder = resolve(options.folder);
  const owner = await stat(join(folder, "pg")).then(
    ({ uid }) => uid,
    () => undefined,
  );
  const [binaries, chosen] = await Promise.all([findBinaries(options.binaries), chooseIdentity(owner)]);
  let identity = chosen;
  if (options.dataFolder !== undefined) await keepFolder(options.dataFolder, identity);
  const keep = await keepFolder(folder, identity);
  try {
    await assertReachable(join(keep, "pg"), identity);
    await assertReachable(binaries.postgres, identity);
  } catch (error) {
    const able = (await passing(identity, keep)) && (await passing(identity, binaries.postgres));
    if (!able) throw error;
    identity = able;
  }
  const hold = await takeHold(join(keep, "owner"));
  try {
    await clearLeftover(join(keep, "pg"), onLog);
    const cluster = await ensureCluster(keep, binaries, identity);
    const socket = await socketFolder(keep, identity);
    try {
      const supervisor = await supervise(
        { binaries, identity, cluster: cluster.path, socket: socket.path, onLog },
        () => waitForWorkers(cluster.path),
      );
      return {
        supervisor,
        connection: { host: socket.path, port: SOCKET_PORT, user: SUPERUSER, database: "postgres" },
        async stop(): Promise<void> {
          await supervisor.stop();
          await socket.remove();
          await hold.release();
        },
      };
    } catch (error) {
      await socket.remove();
      throw error;
    }
  } catch (error) {
    await hold.release();
    throw error;
  }
}
