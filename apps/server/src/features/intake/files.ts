import { createReadStream, read as readOf } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip } from "node:zlib";
import type { SourceFile } from "@casekeep/connectors";
import { ApiError } from "../../http/errors.ts";
import { Bomb, bounded, meterOf, Unopened } from "./bounded.ts";
import { ANYWHERE, closeFile, type Reach } from "./reach.ts";
import { zipEntries } from "./zip.ts";

const readFile = promisify(readOf);
const MAX_FILES = 1_000_000;

/** Archives that are not opened: named with what to do, instead of read as noise. */
const CLOSED = /\.(tar|tgz|tar\.\w{2,4}|7z|rar|bz2|xz|zst|lz4)$/i;
/** What macOS puts beside the files of an archive. */
const SHADOW = "__MACOSX";
/** Sub-folders of a Maildir are named with a dot in front (Maildir++): mail, though hidden. */
const MAIL_FOLDERS = new Set(["cur", "new"]);

/** Files that describe an export and are no part of it: left out of a folder, with a note; one that is named by itself is read. */
const COMPANION =
  /^(readme|licen[cs]e|manifest|expected|checksums?|sha\d*sums?|md5sums?)(\.[a-z0-9]+)?$|\.(md|sha\d*|md5|sig|asc)$/i;

export interface Found {
  readonly files: SourceFile[];
  /** Names of companion files that were left out. */
  readonly companions: string[];
  /** Names of what is neither a file nor a folder (links, pipes, devices): not followed, not read. */
  readonly special: string[];
  /** Files whose reading broke off, with the reason: filled while they are read. */
  readonly broken: ReadonlyMap<string, string>;
  /** Closes the archives. */
  close(): void;
}

type Finding = Pick<Found, "files" | "companions" | "special"> & { readonly archives: { close(): void }[] };

/**
 * Files of an import in a fixed order: folders are walked, `.gz` and `.zip` are opened. Throws PATH_UNREADABLE.
 * @param reach what may be opened; nothing is opened another way.
 */
export async function sourceFiles(paths: readonly string[], reach: Reach = ANYWHERE): Promise<Found> {
  const into: Finding = { files: [], companions: [], special: [], archives: [] };
  const close = () => {
    for (const archive of into.archives) archive.close();
  };
  try {
    for (const path of paths) {
      const found = await stat(path).catch(() => undefined);
      if (found?.isDirectory()) await walk(path, "", reach, into);
      else if (found?.isFile()) await plainOrPacked(path, basename(path), found.size, reach, into);
      else throw new ApiError("PATH_UNREADABLE");
    }
    if (into.files.length === 0) throw new ApiError("PATH_UNREADABLE", "The folder holds no files.");
  } catch (error) {
    close();
    throw error;
  }
  const { files, companions, special } = into;
  const broken = new Map<string, string>();
  return { files: files.map((file) => guarded(file, broken)), companions, special, broken, close };
}

/** A file that breaks off while it is read (torn archive, bomb, bad disk) ends there for its reader; the import says so and goes on. */
function guarded(file: SourceFile, broken: Map<string, string>): SourceFile {
  return {
    ...file,
    bytes: async function* () {
      try {
        yield* file.bytes();
      } catch (error) {
        const said = error instanceof Bomb || error instanceof Unopened;
        broken.set(file.name, said ? error.message : "cannot be read to its end");
      }
    },
  };
}

async function walk(folder: string, prefix: string, reach: Reach, into: Finding): Promise<void> {
  const unreadable = () => {
    throw new ApiError("PATH_UNREADABLE");
  };
  const entries = await reach.list(folder).catch(unreadable);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.name === SHADOW) continue;
    if (entry.name.startsWith(".") && !(entry.isDirectory() && (await isMailFolder(path, reach)))) continue;
    if (entry.isDirectory()) await walk(path, `${name}/`, reach, into);
    else if (!entry.isFile()) into.special.push(name);
    else if (COMPANION.test(entry.name)) into.companions.push(name);
    else await plainOrPacked(path, name, (await lstat(path).catch(unreadable)).size, reach, into);
    if (into.files.length > MAX_FILES)
      throw new ApiError("PATH_UNREADABLE", `More than ${MAX_FILES} files; give smaller folders.`);
  }
}

async function isMailFolder(path: string, reach: Reach): Promise<boolean> {
  const inside = await reach.list(path).catch(() => []);
  return inside.some(({ name }) => MAIL_FOLDERS.has(name));
}

/** Whether a folder's walk would have passed this entry of an archive over. */
function isHidden(place: string): boolean {
  const parts = place.split("/");
  return parts.some(
    (part, depth) => part === SHADOW || (part.startsWith(".") && !MAIL_FOLDERS.has(parts[depth + 1] ?? "")),
  );
}

async function plainOrPacked(path: string, name: string, size: number, reach: Reach, into: Finding): Promise<void> {
  const open = () => reach.open(path);
  if (!/\.zip$/i.test(name)) {
    const bytes = async function* () {
      yield* createReadStream(path, { fd: await open(), highWaterMark: 1 << 20 });
    };
    const file = { name, size, bytes };
    into.files.push(unpacked(file, /\.gz$/i.test(name) ? await unfolded(open, size) : size));
    return;
  }
  const archive = await zipEntries(open, name, size);
  into.archives.push(archive);
  for (const file of archive.files) {
    const place = file.name.slice(name.length + 1);
    if (isHidden(place)) continue;
    if (COMPANION.test(basename(place))) into.companions.push(file.name);
    else into.files.push(/\.zip$/i.test(place) ? unopened(file) : unpacked(file));
  }
}

/**
 * What a gzip file unfolds to, as its last four bytes say: the size modulo 4 GiB, and that of the last part only where several were
 * put one behind the other. Good enough for the progress of an import, never for a bound.
 */
async function unfolded(open: () => Promise<number>, size: number): Promise<number> {
  if (size < 18) return size;
  const end = Buffer.alloc(4);
  const file = await open().catch(() => undefined);
  if (file === undefined) return size;
  try {
    await readFile(file, end, 0, 4, size - 4);
  } catch {
    return size;
  } finally {
    await closeFile(file);
  }
  const said = end.readUInt32LE(0);
  // Where it is no plausible size of this file, the packed one stands.
  return said < size ? size : Math.min(said, size * 100);
}

/** A file as its reader wants it: `.gz` opened. Errors of the file end the decompressor, and a reader that stops early closes the file. */
function unpacked(file: SourceFile, grown = file.size): SourceFile {
  const { name, size } = file;
  if (CLOSED.test(name)) return unopened(file);
  if (!/\.gz$/i.test(name)) return file;
  const opened = () => pipeline(Readable.from(file.bytes(), { objectMode: false }), createGunzip(), () => undefined);
  return { name: name.slice(0, -3), size: grown, bytes: () => bounded(opened(), meterOf(size)) };
}

function unopened({ name, size }: SourceFile): SourceFile {
  return {
    name,
    size,
    // biome-ignore lint/correctness/useYield: the point is that reading fails
    bytes: async function* () {
      throw new Unopened("an archive of a kind that is not opened: unpack it first");
    },
  };
}
