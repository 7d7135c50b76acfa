import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLauncher } from "./launcher.ts";
import { freePort, PASSWORD, type TestNode, testNode, USER } from "./node.ts";

/** Real ClickHouse processes on loopback, out of the npm package. */
export interface TestServers {
  readonly nodes: readonly TestNode[];
  /** All that the processes write: data, temporary files, logs. */
  readonly folder: string;
  /** CASEKEEP_CLICKHOUSE_URL of them. @param database one of its own */
  url(database: string, user?: string): string;
  close(): Promise<void>;
}

const CLUSTER = "pair";

const launcher = await findLauncher();
/** Why these servers cannot run on this machine; undefined where they can. */
export const missing = "missing" in launcher ? launcher.missing : undefined;

/**
 * @param shape.log true: each writes a log that says everything, statements too, `server.log` in its folder
 * @param shape shards and replicas of each; one of each = a server that stands alone. Replicas are written by whoever inserts, since these
 * processes have no Keeper.
 */
export async function startServers(shape: { shards: number; replicas: number; log?: boolean }): Promise<TestServers> {
  if ("missing" in launcher) throw new Error(launcher.missing);
  const folder = await mkdtemp(join(tmpdir(), "casekeep-servers-"));
  const count = shape.shards * shape.replicas;
  const ports: { http: number; tcp: number }[] = [];
  for (let at = 0; at < count; at++) ports.push({ http: await freePort(), tcp: await freePort() });
  const replica = (at: number) =>
    `<replica><host>127.0.0.1</host><port>${ports[at]?.tcp}</port><user>${USER}</user><password>${PASSWORD}</password></replica>`;
  const shards = Array.from({ length: shape.shards }, (_, shard) => {
    const own = Array.from({ length: shape.replicas }, (_one, at) => replica(shard * shape.replicas + at));
    return `<shard><internal_replication>false</internal_replication>${own.join("")}</shard>`;
  });
  const cluster = count > 1 ? `<remote_servers><${CLUSTER}>${shards.join("")}</${CLUSTER}></remote_servers>` : "";
  const nodes = ports.map((own, at) =>
    testNode(launcher, join(folder, `node${at}`), own, { cluster, log: shape.log ?? false }),
  );
  const close = async () => {
    const ended = await Promise.allSettled(nodes.map((node) => node.kill()));
    await rm(folder, { recursive: true, force: true });
    for (const one of ended) if (one.status === "rejected") throw one.reason;
  };
  const begun = await Promise.allSettled(nodes.map((node) => node.start()));
  const failed = begun.find((one) => one.status === "rejected");
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  const hosts = ports.map(({ http }) => `127.0.0.1:${http}`).join(",");
  const options = count > 1 ? `?cluster=${CLUSTER}&replication=insert` : "";
  return Object.freeze({
    nodes,
    folder,
    url: (database: string, user = USER) =>
      `http://${user}:${encodeURIComponent(PASSWORD)}@${hosts}/${database}${options}`,
    close,
  });
}
