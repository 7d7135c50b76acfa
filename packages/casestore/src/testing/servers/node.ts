import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Launcher } from "./launcher.ts";

export const USER = "keep";
export const PASSWORD = "a b%c/d";

export interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** One server process on loopback. */
export interface TestNode {
  readonly ports: Ports;
  pid(): number | undefined;
  /** Starts it, or starts it again on the same data. Resolves when it answers. */
  start(): Promise<void>;
  /** kill -9. @throws Error where it had ended by itself, with what it said: whatever a test saw then has this reason. */
  kill(): Promise<void>;
}

const START_MS = 30_000;

/** Ports that no system here gives to a connection by itself: what a node that was killed comes back to must still be free. */
const LOWEST_PORT = 12_000;
const PORTS = 20_000;
const TRIES = 100;
/** Test files that run beside each other take turns at the numbers: none takes one that another has found free and not yet bound. */
const WORKERS = 8;
const worker = Number(process.env.VITEST_POOL_ID ?? 0) % WORKERS;
const handedOut = new Set<number>();

/** A port of loopback that nothing listens on, and that was given to nobody before. */
export async function freePort(): Promise<number> {
  for (let n = 0; n < TRIES; n++) {
    const port = LOWEST_PORT + randomInt(PORTS / WORKERS) * WORKERS + worker;
    if (handedOut.has(port)) continue;
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch {
      // Taken.
      continue;
    }
    server.close();
    await once(server, "close");
    handedOut.add(port);
    return port;
  }
  throw new Error(`no port of ${TRIES} was free`);
}

/** @param more.cluster the `remote_servers` and `macros` elements of its configuration */
export function testNode(
  launcher: Launcher,
  folder: string,
  ports: Ports,
  more: { readonly cluster: string; readonly log: boolean },
): TestNode {
  let child: ChildProcess | undefined;
  let said = "";
  return Object.freeze({
    ports,
    pid: () => child?.pid,
    async start() {
      await mkdir(folder, { recursive: true });
      const [config, users] = [join(folder, "config.xml"), join(folder, "users.xml")];
      await writeFile(config, configXml(users, folder, more));
      await writeFile(users, USERS);
      const started = spawn(
        launcher.command,
        [
          ...launcher.args,
          `--path=${join(folder, "data")}`,
          `--config-file=${config}`,
          `--http_port=${ports.http}`,
          `--tcp_port=${ports.tcp}`,
          // Then it waits at a prompt. HTTP last: who is answered there finds both.
          "--interactive",
          "--query=SYSTEM START LISTEN TCP; SYSTEM START LISTEN HTTP",
        ],
        { stdio: ["ignore", "ignore", "pipe"], env: { PATH: process.env.PATH, HOME: folder, TZ: "UTC" } },
      );
      child = started;
      said = "";
      started.stderr?.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-2000);
      });
      const end = Date.now() + START_MS;
      while (!(await answers(ports.http))) {
        if (started.exitCode !== null || started.signalCode !== null || Date.now() > end) {
          child = undefined;
          started.kill("SIGKILL");
          throw new Error(`a test server did not start: ${said}`);
        }
        await delay(50);
      }
    },
    async kill() {
      const running = child;
      child = undefined;
      if (running === undefined) return;
      if (running.exitCode !== null || running.signalCode !== null)
        throw new Error(`a test server ended by itself (${running.signalCode ?? `exit ${running.exitCode}`}): ${said}`);
      const ended = once(running, "exit");
      running.kill("SIGKILL");
      await ended;
    },
  } satisfies TestNode);
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ping`)).ok;
  } catch {
    return false;
  }
}

const xml = (text: string) => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);

const configXml = (users: string, folder: string, more: { cluster: string; log: boolean }) => `<clickhouse>
  <logger>${more.log ? `<level>trace</level><log>${xml(join(folder, "server.log"))}</log>` : "<level>none</level>"}</logger>
  <listen_host>127.0.0.1</listen_host>
  <max_server_memory_usage>1500000000</max_server_memory_usage>
  <mark_cache_size>50000000</mark_cache_size>
  <background_pool_size>2</background_pool_size>
  <tmp_path>${xml(join(folder, "tmp"))}/</tmp_path>
  <users_config>${xml(users)}</users_config>
  <merge_tree>
    <cleanup_delay_period>1</cleanup_delay_period>
    <cleanup_delay_period_random_add>0</cleanup_delay_period_random_add>
    <max_cleanup_delay_period>2</max_cleanup_delay_period>
  </merge_tree>
  ${more.cluster}
</clickhouse>
`;

/** `default` is for the process itself, which opens a session with it: it may not come over the network. */
const USERS = `<clickhouse>
  <profiles><default></default><reader><readonly>1</readonly></reader></profiles>
  <users>
    <default><password></password><profile>default</profile><networks><ip>::1</ip></networks></default>
    <${USER}><password>${xml(PASSWORD)}</password><profile>default</profile><networks><ip>127.0.0.1</ip></networks></${USER}>
    <reader><password>${xml(PASSWORD)}</password><profile>reader</profile><networks><ip>127.0.0.1</ip></networks></reader>
  </users>
</clickhouse>
`;
