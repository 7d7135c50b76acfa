import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { usage } from "../exit.ts";
import { builtIn } from "./built-in.ts";

/** One line of the old database's access log: a request, or a change of the rules (`method` RULE). */
export interface Logged {
  readonly t: string;
  readonly ip: string;
  readonly method: string;
  readonly path: string;
  readonly docs: readonly string[];
  readonly who: string;
  readonly auth: string | null;
}

/** What happened in December 2019, as files: the five nodes' dumps, the rules before and after, the cloud's event, and the access log. */
export interface Material {
  readonly from: string;
  readonly nodes: readonly { readonly name: string; readonly text: string }[];
  readonly before: string;
  readonly after: string;
  readonly event: string;
  readonly log: readonly Logged[];
}

/** Another telling of the same days, in the same formats. Throws a usage error that names what is missing. */
export async function materialFrom(folder: string | undefined): Promise<Material> {
  if (folder === undefined) return builtIn();
  const read = async (...path: string[]): Promise<string> => {
    const file = join(folder, ...path);
    return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw usage(`${file} cannot be read (${error.code ?? "unknown"}).`, SHAPE, "PATH_UNREADABLE");
    });
  };
  const dumps = await readdir(join(folder, "elasticsearch")).catch((error: NodeJS.ErrnoException) => {
    throw usage(
      `${join(folder, "elasticsearch")} cannot be read (${error.code ?? "unknown"}).`,
      SHAPE,
      "PATH_UNREADABLE",
    );
  });
  const names = dumps.filter((name) => /^css-node\d+\.data\.ndjson$/.test(name)).sort();
  const lines = (await read("replay_2019", "access_log.ndjson")).split("\n").filter(Boolean);
  return {
    from: folder,
    nodes: await Promise.all(names.map(async (name) => ({ name, text: await read("elasticsearch", name) }))),
    before: await read("exposure", "azure_nsg_2019-12-04_before.json"),
    after: await read("exposure", "azure_nsg_2019-12-05_after.json"),
    event: await read("exposure", "azure_activity_log_event.json"),
    log: lines.map((line, place) => {
      try {
        return JSON.parse(line) as Logged;
      } catch {
        throw usage(`replay_2019/access_log.ndjson: line ${place + 1} is no JSON.`, SHAPE, "UNREADABLE_INPUT");
      }
    }),
  };
}

const SHAPE =
  "--material names a folder with elasticsearch/css-node*.data.ndjson, exposure/azure_nsg_2019-12-0*.json, exposure/azure_activity_log_event.json and replay_2019/access_log.ndjson.";
