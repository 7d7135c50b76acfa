import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { ControlStoreError } from "../errors.ts";
import type { Binaries } from "./binaries.ts";
import { asIdentity, environment } from "./cluster.ts";
import { SOCKET_PORT } from "./folders.ts";
import type { Identity } from "./identity.ts";

/** Recovery after a crash replays at most `max_wal_size` of log; a slow disk gets this long for it. */
const START_MS = 120_000;
const FAST_MS = 15_000;

/**
 * Given on the command line at every start, so that a cluster's own file cannot loosen them.
 * Small memory: control data is small. No statement, parameter or value of a row goes into the log ("terse" drops the DETAIL with values).
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "",
  port: String(SOCKET_PORT),
  unix_socket_permissions: "0700",
  max_connections: "40",
  shared_buffers: "32MB",
  max_wal_size: "512MB",
  // A recycled log file keeps its old bytes under a new name until they are written over: erasing could not reach them.
  wal_recycle: "off",
  min_wal_size: "32MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  io_method: "sync",
  jit: "off",
  max_parallel_workers_per_gather: "0",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "off",
  log_destination: "stderr",
  log_line_prefix: "",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
};

export interface Postmaster {
  readonly pid: number;
  readonly exited: Promise<void>;
  /** Fast shutdown, harder if that takes too long. */
  stop(): Promise<void>;
}

/** Resolves when it accepts connections. */
export async function startPostmaster(options: {
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly cluster: string;
  readonly socket: string;
  readonly onLog: (line: string) => void;
}): Promise<Postmaster> {
  const settings = { ...SETTINGS, unix_socket_directories: options.socket };
  const { command, args, as } = asIdentity(options.identity, options.binaries.postgres, [
    "-D",
    options.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  // Its own process group: Ctrl-C in the terminal is for Casekeep, which stops PostgreSQL after its own work is done.
  const child = spawn(command, args, {
    cwd: "/",
    env: environment(),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    ...as,
  });
  let ended = false;
  const last: string[] = [];
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", (error) => {
      last.push(error.message);
      end();
    });
  });
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stderr as NonNullable<typeof child.stderr> }).on("line", (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      if (line.includes("ready to accept connections")) resolve();
      else if (!/^LOG: /.test(line)) options.onLog(line);
    });
  });

  const outcome = await Promise.race([
    ready.then(() => "ready" as const),
    exited.then(() => "exited" as const),
    sleep(START_MS, "slow" as const, { ref: false }),
  ]);
  if (outcome !== "ready") {
    if (!ended) child.kill("SIGQUIT");
    throw new ControlStoreError(
      "STORE_UNAVAILABLE",
      `PostgreSQL did not start: ${last.slice(-5).join(" | ") || "it ended without a word"}`,
      "See the message; npx casekeep doctor checks folders, permissions and disk space.",
    );
  }
  const guard = watch(child, options.identity);
  void exited.then(() => guard.kill("SIGKILL"));

  return {
    pid: child.pid ?? 0,
    exited,
    async stop(): Promise<void> {
      guard.kill("SIGKILL");
      for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
        if (ended) return;
        child.kill(signal);
        await Promise.race([exited, sleep(FAST_MS, undefined, { ref: false })]);
      }
    },
  };
}

/** A shell that waits for the end of a pipe from us: when we die, however it happens, it stops PostgreSQL, and no orphan stays. */
function watch(postgres: ChildProcess, identity: Identity): ChildProcess {
  const script = 'trap "" INT TERM HUP; read -r _; kill -INT "$0"';
  const { command, args, as } = asIdentity(identity, "/bin/sh", ["-c", script, String(postgres.pid)]);
  const guard = spawn(command, args, {
    cwd: "/",
    env: environment(),
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...as,
  });
  guard.on("error", () => undefined);
  guard.stdin?.on("error", () => undefined);
  guard.unref();
  return guard;
}
