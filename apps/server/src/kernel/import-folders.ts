import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { type Config, Refusal } from "../config.ts";

/** Of the data folder: where files for an import over the network lie, unless the operator names other folders. */
export const IMPORTS = "imports";

/**
 * Folders out of which imports may be ordered over the network. Never the data folder or what else is in it: an import would read the
 * keep's own keys. Throws Refusal.
 */
export function importFolders({ data, imports }: Pick<Config, "data" | "imports">): readonly string[] {
  const own = join(data, IMPORTS);
  for (const folder of imports) {
    const place = realOf(folder);
    if (inside(place, [realOf(own)])) continue;
    if (inside(place, [realOf(data)]) || inside(realOf(data), [place]))
      throw new Refusal(
        `CASEKEEP_IMPORTS: of ${folder} and the data folder ${data} one lies in the other. Name a folder beside the data folder, or ${own}.`,
      );
  }
  return imports.length > 0 ? imports : [own];
}

/** Whether a whole path is one of these folders or lies in one, by its name: links are followed beforehand. */
export function inside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const way = relative(folder, path);
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

/** The real path, as far as it is there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}
