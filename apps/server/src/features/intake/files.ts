import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createGunzip } from "node:zlib";
import type { SourceFile } from "@casekeep/connectors";
import { ApiError } from "../../http/errors.ts";
import { Bomb, bounded } from "./bounded.ts";
import { zipEntries } from "./zip.ts";

const MAX_FILES = 1_000_000;

/** Files that describe an export and are no part of it: left out of a folder, with a note; one that is named by itself is read. */
const COMPANION =
  /^(readme|licen[cs]e|manifest|expected|checksums?|sha\d*sums?|md5sums?)(\.[a-z0-9]+)?$|\.(md|sha\d*|md5|sig|asc)$/i;

export interface Found {
  readonly files: SourceFile[];
  /** Names of companion files that were left out. */
  readonly companions: string[];
  /** Files whose reading broke off, with the reason: filled while they are read. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Files of an import in a fixed order: folders are walked, `.gz` and `.zip` are opened. Throws PATH_UNREADABLE. */
export async function sourceFiles(paths: readonly string[]): Promise<Found> {
  const files: SourceFile[] = [];
  const companions: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new ApiError("PATH_UNREADABLE");
    if (found.isDirectory()) await walk(path, "", { files, companions });
    else files.push(...(await plainOrPacked(path, basename(path), found.size)));
  }
  if (files.length === 0) throw new ApiError("PATH_UNREADABLE", "The folder holds no files.");
  const broken = new Map<string, string>();
  return { files: files.map((file) => guarded(file, broken)), companions, broken };
}

/** A file that breaks off while it is read (torn archive, bomb, bad disk) ends there for its reader; the import says so and goes on. */
function guarded(file: SourceFile, broken: Map<string, string>): SourceFile {
  return {
    ...file,
    bytes: async function* () {
      try {
        yield* file.bytes();
      } catch (error) {
        broken.set(file.name, error instanceof Bomb ? error.message : "cannot be read to its end");
      }
    },
  };
}

async function walk(folder: string, prefix: string, into: Pick<Found, "files" | "companions">): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new ApiError("PATH_UNREADABLE");
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const name = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, `${name}/`, into);
    else if (COMPANION.test(entry.name)) into.companions.push(name);
    else if (entry.isFile()) into.files.push(...(await plainOrPacked(path, name, (await stat(path)).size)));
    if (into.files.length > MAX_FILES)
      throw new ApiError("PATH_UNREADABLE", `More than ${MAX_FILES} files; give smaller folders.`);
  }
}

async function plainOrPacked(path: string, name: string, size: number): Promise<SourceFile[]> {
  if (name.endsWith(".zip")) return zipEntries(path, name);
  if (name.endsWith(".gz")) {
    const bytes = () => bounded(createReadStream(path).pipe(createGunzip()), size);
    return [{ name: name.slice(0, -3), size, bytes }];
  }
  return [{ name, size, bytes: () => createReadStream(path, { highWaterMark: 1 << 20 }) }];
}
