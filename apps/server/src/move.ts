import { existsSync } from "node:fs";
import { join } from "node:path";
import { move } from "@casekeep/casestore";
import type { Moved, MoveLine, MoveProgress } from "@casekeep/contracts";
import { holdsControlData, moveControl, mustTakeControl } from "@casekeep/controlstore";
import { type Config, Refusal, readConfig } from "./config.ts";
import { type DataFolder, takeDataFolder } from "./kernel/datafolder.ts";

/**
 * Entry of `casekeep move`: carries the case data of a data folder to CASEKEEP_CLICKHOUSE_URL and its control data to CASEKEEP_POSTGRES_URL, those
 * of the two that are set, with the folder's lock held. No key is opened: what is sealed goes as it is. Lines on stdout: `{"progress":...}` and at last `{"moved":...}` or `{"error":{code, message, help}}`. Ends when stdin closes.
 */
async function main(config: Config): Promise<void> {
  const { clickhouse, postgresUrl, data } = config;
  if (clickhouse === undefined && postgresUrl === undefined)
    throw new Refusal("There is no target. Set CASEKEEP_CLICKHOUSE_URL or CASEKEEP_POSTGRES_URL.");
  if (clickhouse !== undefined && !existsSync(join(data, "clickhouse")))
    throw new Refusal(`There is no embedded case data in ${data}. Name the data folder with --data.`);
  const folder = takeDataFolder(data);
  try {
    process.stdin.resume().once("end", leave).once("error", leave);
    tell({ moved: await carry(config, folder) });
  } finally {
    folder.release();
  }

  /** Whoever asked is gone. Every batch is whole on the other side or not there, and the next run goes on. */
  function leave(): void {
    folder.release();
    process.exit(1);
  }
}

/** Cases first: without them, nothing of the keep points elsewhere yet. But none of them where the control data could not follow. */
async function carry({ clickhouse, postgresUrl }: Config, folder: DataFolder): Promise<Moved> {
  const telling = (store: "cases" | "control") => (progress: MoveProgress) =>
    tell({ progress: { store, ...progress } });
  const control =
    postgresUrl !== undefined && holdsControlData(folder.postgres)
      ? {
          ...{ folder: folder.postgres, dataFolder: folder.root },
          ...{ to: postgresUrl, onProgress: telling("control") },
        }
      : undefined;
  if (control !== undefined) await mustTakeControl(control);
  const cases =
    clickhouse === undefined
      ? { written: 0, bytes: 0, tables: [], differences: [] }
      : await move({
          ...{ folder: folder.clickhouse, to: clickhouse },
          ...{ cursor: join(folder.root, "move.json"), onProgress: telling("cases") },
        });
  if (control === undefined || cases.differences.length > 0) return { ...cases, control: null };
  return { ...cases, control: await moveControl(control) };
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
