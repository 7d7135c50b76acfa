import { close as closeOf, constants, type Dirent, open as openOf } from "node:fs";
import { lstat, readdir, readlink, realpath } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { promisify } from "node:util";
import { ApiError } from "../../http/errors.ts";
import { inside } from "../../kernel/import-folders.ts";

/**
 * Which files of this machine an import may read. Whoever holds the data folder may name any; who orders one over the network only what
 * lies in the folders that the operator set aside for it: the account of the keep may read more than they may.
 */
export interface Reach {
  /** A file or folder, opened for reading: its descriptor, which whoever asked closes. Rejects where it lies elsewhere. */
  open(path: string): Promise<number>;
  list(folder: string): Promise<Dirent[]>;
}

const openFile = promisify(openOf);
export const closeFile = promisify(closeOf);
const LINUX = process.platform === "linux";
/** A link in the last place is not followed; a pipe that was put there meanwhile is not waited for. */
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export const ANYWHERE: Reach = Object.freeze({
  open: (path: string) => openFile(path, "r"),
  list: (folder: string) => readdir(folder, { withFileTypes: true }),
});

/** @param folders real paths, of `allowedPaths`. */
export function reachOf(folders: readonly string[] | null): Reach {
  if (folders === null) return ANYWHERE;
  const open = async (path: string): Promise<number> => {
    const file = await openFile(path, CAREFULLY);
    try {
      // Of what was opened, not of its name: that may lead elsewhere by now.
      if (!inside(await placeOf(file, path), folders)) throw refused();
      return file;
    } catch (error) {
      await closeFile(file);
      throw error;
    }
  };
  return Object.freeze({
    open,
    async list(folder: string) {
      const file = await open(folder);
      try {
        return await readdir(LINUX ? `/proc/self/fd/${file}` : folder, { withFileTypes: true });
      } finally {
        await closeFile(file);
      }
    },
  });
}

async function placeOf(file: number, path: string): Promise<string> {
  return LINUX ? readlink(`/proc/self/fd/${file}`) : realpath(path);
}

/** What an order over the network may read, and where that lies. */
export interface Allowed {
  readonly paths: readonly string[];
  /** The folders as they really lie. */
  readonly folders: readonly string[];
}

/**
 * The real paths of what was named, each inside one of `folders`; a name that is no whole path is looked for in them. One refusal for what
 * lies elsewhere, for what is not there and for a link that leads out: it tells of no other place whether anything is there.
 * Throws PATH_NOT_ALLOWED.
 */
export async function allowedPaths(named: readonly string[], folders: readonly string[]): Promise<Allowed> {
  const real = (await Promise.all(folders.map((folder) => realpath(folder).catch(() => [])))).flat();
  const known = [...folders, ...real];
  const one = async (name: string): Promise<string> => {
    const places = isAbsolute(name) ? [resolve(name)] : folders.map((folder) => resolve(folder, name));
    for (const place of places) {
      // By its name first: of what lies elsewhere nothing is asked.
      if (!inside(place, known)) continue;
      const found = await realpath(place).catch(() => undefined);
      if (found !== undefined && inside(found, real) && (await lstat(found).catch(() => undefined))) return found;
    }
    throw refused();
  };
  const paths: string[] = [];
  for (const name of named) paths.push(await one(name));
  return { paths, folders: real };
}

const refused = () => new ApiError("PATH_NOT_ALLOWED");
