import { type FSWatcher, watch } from "node:fs";
import { lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

/** Where nothing was heard, it is looked again this often for folders that have come or gone: a network's file system tells nothing. */
const LOOK_MS = 5_000;
const MOST_FOLDERS = 5_000;
/** As many links as Linux itself follows in one path. */
const MOST_LINKS = 40;

/** What matters in a folder: everything, or just these names (it only leads to what is watched, and others write there too). */
type Names = "all" | Set<string>;

interface Followed {
  readonly watcher: FSWatcher;
  /** The folder itself, not its name: another one may have been put in its place. */
  readonly inode: string;
  names: Names;
}

/**
 * Calls `changed` whenever something at these paths, below them or behind their links may have changed: also when a folder or a link on
 * the way to them is replaced, as deployments, editors and Kubernetes' mounted config maps do. Each folder is followed by itself, since
 * the platform's own recursive watch loses folders that were moved into place. Too often is harmless, too seldom is not.
 */
export function listenFiles(paths: readonly string[], changed: () => void): { stop(): void } {
  const followed = new Map<string, Followed>();
  let stopped = false;
  let looking = false;
  let again = false;

  function heard(folder: string, name: string | null): void {
    const names = followed.get(folder)?.names;
    if (stopped || names === undefined) return;
    if (names !== "all" && name !== null && !names.has(name)) return;
    changed();
    void look();
  }

  /** True when it is followed only from now on: what was written into it before went unheard. */
  async function follow(folder: string, names: Names): Promise<boolean> {
    const before = followed.get(folder);
    const found = await stat(folder).catch(() => undefined);
    const inode = found ? `${found.dev}:${found.ino}` : "";
    if (before?.inode === inode) {
      before.names = names;
      return false;
    }
    before?.watcher.close();
    followed.delete(folder);
    if (stopped || !found) return false;
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => heard(folder, name));
      watcher.on("error", () => {
        watcher.close();
        if (followed.get(folder)?.watcher === watcher) followed.delete(folder);
        changed();
      });
      followed.set(folder, { watcher, inode, names });
      return true;
    } catch {
      // No right to, or no more watches left: the timed reading sees what is in it.
      return false;
    }
  }

  /** Looks which folders there are now, and follows those. One look at a time. */
  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        const wanted = await foldersOf(paths);
        let isNew = false;
        for (const [folder, names] of wanted) isNew = (await follow(folder, names)) || isNew;
        for (const [folder, { watcher }] of followed) {
          if (wanted.has(folder) && !stopped) continue;
          watcher.close();
          followed.delete(folder);
        }
        if (isNew && !stopped) {
          changed();
          // Folders may have come below one before it was followed.
          again = true;
        }
      } while (again && !stopped);
    } finally {
      looking = false;
    }
  }

  const timer = setInterval(() => void look().catch(changed), LOOK_MS).unref();
  void look().catch(changed);
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
      for (const { watcher } of followed.values()) watcher.close();
      followed.clear();
    },
  };
}

/** Every folder in which a change may change what these paths hold. */
async function foldersOf(paths: readonly string[]): Promise<ReadonlyMap<string, Names>> {
  const folders = new Map<string, Names>();
  const visited = new Set<string>();
  const add = (folder: string, name: string): void => {
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, new Set([name]));
    else if (names !== "all") names.add(name);
  };

  /** Walks a path name by name, and each link on the way by where it leads. Undefined where it ends in nothing. */
  async function lead(path: string, links: number): Promise<string | undefined> {
    let at: string = sep;
    for (const name of path.split(sep).filter(Boolean)) {
      add(at, name);
      const next = join(at, name);
      const found = await lstat(next).catch(() => undefined);
      if (!found) return undefined;
      if (found.isSymbolicLink()) {
        if (links >= MOST_LINKS) return undefined;
        const target = await readlink(next).catch(() => undefined);
        const real = target === undefined ? undefined : await lead(resolve(at, target), links + 1);
        if (real === undefined) return undefined;
        at = real;
      } else at = next;
    }
    return at;
  }

  async function below(folder: string): Promise<void> {
    if (visited.has(folder) || visited.size >= MOST_FOLDERS) return;
    visited.add(folder);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return;
    folders.set(folder, "all");
    for (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) await below(join(folder, entry.name));
      else if (entry.isSymbolicLink()) {
        const real = await lead(join(folder, entry.name), 0);
        if (real !== undefined && (await stat(real).catch(() => undefined))?.isDirectory()) await below(real);
      }
    }
  }

  for (const path of paths) {
    const whole = resolve(path);
    const real = await lead(whole, 0);
    if (real === undefined) continue;
    if ((await stat(real).catch(() => undefined))?.isDirectory()) await below(real);
    else add(dirname(await realpath(real).catch(() => real)), basename(real));
  }
  return folders;
}
