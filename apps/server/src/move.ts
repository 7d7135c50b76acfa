import { existsSync } from "node:fs";
import { join } from "node:path";
import { move } from "@casekeep/casestore";
import type { MoveLine, MoveProgress } from "@casekeep/contracts";
import { type Config, Refusal, readConfig } from "./config.ts";
import { takeDataFolder } from "./kernel/datafolder.ts";

/**
 * Entry of `casekeep move`: carries the case data of a data folder to CASEKEEP_CLICKHOUSE_URL, with the folder's lock held. No key is opened: what
 * is sealed goes as it is. Lines on stdout: `{"progress":...}` and at last `{"moved":...}` or `{"error":{code, message, help}}`. Ends when stdin closes.
 */
async function main(config: Config): Promise<void> {
  const { clickhouse, data } = config;
  if (clickhouse === undefined)
    throw new Refusal("There is no target. Give --to <url>, or set CASEKEEP_CLICKHOUSE_URL.");
  if (!existsSync(join(data, "clickhouse")))
    throw new Refusal(`There is no embedded case data in ${data}. Name the data folder with --data.`);
  const folder = takeDataFolder(data);
  try {
    process.stdin.resume().once("end", leave).once("error", leave);
    const onProgress = (progress: MoveProgress) => tell({ progress });
    const cursor = join(folder.root, "move.json");
    tell({ moved: await move({ folder: folder.clickhouse, to: clickhouse, cursor, onProgress }) });
  } finally {
    folder.release();
  }

  /** Whoever asked is gone. Every batch is whole on the other side or not there, and the next run goes on. */
  function leave(): void {
    folder.release();
    process.exit(1);
  }
}

const tell = (line: MoveLine) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** What is wrong with the settings is the caller's mistake. */
function configOf(env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(env);
  } catch (error) {
    throw Object.assign(error as Error, { code: "BAD_REQUEST" });
  }
}

async function run(): Promise<void> {
  try {
    await main(configOf(process.env));
  } catch (error) {
    const { code, message, help = "" } = error as { code?: string; message: string; help?: string };
    const own = error instanceof Refusal ? "REFUSED" : "INTERNAL";
    tell({ error: { code: code ?? own, message, help } });
    process.exitCode = 1;
  }
  process.stdin.destroy();
}

await run();
