import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Key } from "./tables.ts";

/** How far a move has come: rows of this partition up to this key are on the other side. Keys are ids and keyed hashes, no values. */
export interface Cursor {
  /** Where the rows go, without a secret; a cursor of another target counts for nothing. */
  readonly target: string;
  readonly table: string;
  readonly partition: string;
  readonly after: Key;
}

/** Undefined where there is none, or none that can be read: then a partition begins again, which changes nothing that is there. */
export async function readCursor(path: string, target: string): Promise<Cursor | undefined> {
  try {
    const cursor = JSON.parse(await readFile(path, "utf8")) as Cursor;
    return cursor.target === target && Array.isArray(cursor.after) ? cursor : undefined;
  } catch {
    return undefined;
  }
}

/** Durable when it returns; a crash leaves this one or the one before. */
export async function writeCursor(path: string, cursor: Cursor): Promise<void> {
  const next = `${path}.next`;
  const file = await open(next, "w", 0o600);
  try {
    await file.writeFile(JSON.stringify(cursor));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export async function clearCursor(path: string): Promise<void> {
  for (const name of [path, `${path}.next`]) await rm(name, { force: true });
}
