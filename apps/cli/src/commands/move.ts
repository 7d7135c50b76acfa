import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Moved, MoveLine } from "@casekeep/contracts";
import type { Command } from "commander";
import { ROOT } from "../../../../scripts/bootstrap.mjs";
import { CliError, EXIT, unavailable, usage } from "../exit.ts";
import { dataFolder, hasKeep } from "../keep/folder.ts";
import { bytes, count, print, printJson, say } from "../output.ts";
import { createMeter } from "../progress.ts";
import { examples, wantsJson } from "../usage.ts";

const MOVE_MAIN = join(ROOT, "apps", "server", "src", "move.ts");

export function move(program: Command): void {
  const command = program
    .command("move")
    .description(
      "copy an embedded keep into servers: its cases to ClickHouse, its control data to PostgreSQL; and compare both sides",
    )
    .option("--to <url>", "https://USER:PASSWORD@HOST:PORT/DATABASE[?cluster=NAME]; default CASEKEEP_CLICKHOUSE_URL")
    .option(
      "--postgres <url>",
      "postgres://USER:PASSWORD@HOST/DATABASE?sslmode=verify-full; default CASEKEEP_POSTGRES_URL",
    )
    .option("--data <dir>", "the data folder; default CASEKEEP_DATA, else ./data");
  examples(
    command,
    "CASEKEEP_CLICKHOUSE_URL=https://casekeep:...@ch1.example:8443/casekeep npx casekeep move",
    "CASEKEEP_POSTGRES_URL=postgres://casekeep:...@pg.example/casekeep?sslmode=verify-full npx casekeep move",
    "npx casekeep move --to http://casekeep:...@127.0.0.1:8123/casekeep --data /srv/casekeep --json",
  ).addHelpText(
    "after",
    `
Stop the keep first: the data folder is locked meanwhile. Other users of this machine can read options in the list of processes; the variables they cannot.
A run that was stopped goes on where it was; one that is repeated changes nothing. The data folder's own rows stay as they are.
What has no target stays, and is used from the folder as before. Control data (people, keys, audit, settings) goes whole or not at all, into
an empty database; the folder's own is not served again after that (docs/runbooks/servers.md).
Exit: 0 both sides are the same, 1 they differ, 3 not possible now.`,
  );
  command.action(async (options: { to?: string; postgres?: string; data?: string }) => {
    const folder = options.data === undefined ? dataFolder() : resolve(options.data);
    const targets: Targets = {
      CASEKEEP_CLICKHOUSE_URL: options.to ?? process.env.CASEKEEP_CLICKHOUSE_URL,
      CASEKEEP_POSTGRES_URL: options.postgres ?? process.env.CASEKEEP_POSTGRES_URL,
    };
    if (!Object.values(targets).some(Boolean))
      throw usage(
        "There is no target.",
        "Give --to <url> or --postgres <url>, or set CASEKEEP_CLICKHOUSE_URL or CASEKEEP_POSTGRES_URL.",
      );
    if (!hasKeep(folder)) throw unavailable(`There is no keep in ${folder}.`, "Name the data folder with --data.");
    const moved = await carry(folder, targets);
    if (moved.differences.length > 0) process.exitCode = EXIT.negative;
    if (wantsJson(command)) await printJson(moved);
    else await print(inWords(moved, targets));
  });
}

/** Where each store goes; empty = it stays. */
type Targets = Readonly<Record<"CASEKEEP_CLICKHOUSE_URL" | "CASEKEEP_POSTGRES_URL", string | undefined>>;

async function carry(data: string, targets: Targets): Promise<Moved> {
  const env: NodeJS.ProcessEnv = { ...process.env, CASEKEEP_DATA: data };
  for (const [name, url] of Object.entries(targets)) env[name] = url || undefined;
  const child = spawn(process.execPath, [MOVE_MAIN], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdin.on("error", () => {});
  const meter = createMeter();
  let last: MoveLine | undefined;
  let begun: { store: string; at: number; written: number } | undefined;
  try {
    for await (const text of createInterface({ input: child.stdout })) {
      last = MoveLine.parse(JSON.parse(text));
      if (!("progress" in last)) continue;
      const { store, phase, table, done, total, written } = last.progress;
      if (store !== begun?.store) begun = undefined;
      if (phase === "copying") begun ??= { store, at: Date.now(), written };
      const seconds = begun === undefined ? 0 : (Date.now() - begun.at) / 1000;
      const rate = begun === undefined || seconds === 0 ? 0 : (written - begun.written) / seconds;
      meter.update({
        fraction: total === 0 || phase !== "copying" ? null : Math.min(1, done / total),
        done: phase === "copying" ? `${count(done)} of ${count(total)} rows (${table})` : `${phase} ${table}`,
        rate,
        secondsLeft: phase === "copying" && rate > 0 ? (total - done) / rate : null,
      });
    }
    await ended;
  } finally {
    meter.stop();
    child.stdin.end();
  }
  if (last && "moved" in last) return last.moved;
  if (!last || !("error" in last)) {
    say("Run the same command again: it goes on where it was.");
    throw unavailable("The move was stopped.", "Nothing is lost and nothing is there twice.", "INTERRUPTED");
  }
  const { code, message, help } = last.error;
  throw new CliError(code === "BAD_REQUEST" ? EXIT.usage : EXIT.unavailable, code, message, help);
}

function inWords(moved: Moved, targets: Targets): string {
  const lines: string[] = [];
  if (targets.CASEKEEP_CLICKHOUSE_URL) lines.push(...casesInWords(moved));
  if (moved.differences.length > 0) return `${lines.join("\n")}\n`;
  if (targets.CASEKEEP_POSTGRES_URL) lines.push(controlInWords(moved));
  const names = Object.entries(targets).flatMap(([name, url]) => (url ? [name] : []));
  lines.push(`Start with ${names.join(" and ")} from now on.`);
  return `${lines.join("\n")}\n`;
}

function casesInWords({ written, bytes: size, tables, differences }: Moved): string[] {
  const lines = tables.map(
    ({ table, rows, partitions }) =>
      `${table.padEnd(9)} ${count(rows).padStart(15)} rows in ${count(partitions)} partitions`,
  );
  lines.push(written === 0 ? "Everything was there already." : `${count(written)} rows copied, ${bytes(size)}.`);
  for (const { table, partition, here, there } of differences)
    lines.push(
      `DIFFERENT ${table}, partition ${partition}: ${count(here.rows)} rows here, ${count(there.rows)} there${here.rows === there.rows ? ", with other values" : ""}`,
    );
  lines.push(
    differences.length > 0
      ? "The two sides are not the same. Run the command again; if it stays so, the target holds rows that this keep has not."
      : "Both sides are the same: counts and checksums of every table and partition.",
  );
  return lines;
}

function controlInWords({ control }: Moved): string {
  if (control === null) return "This folder holds no control data (any more): it is not moved.";
  const rows = control.tables.reduce((sum, one) => sum + one.rows, 0);
  const what = control.written === 0 ? "was there already" : "copied";
  return `Control data ${what}: ${count(rows)} rows in ${count(control.tables.length)} tables, the same on both sides by counts and checksums.`;
}
