import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../config.ts";

const LENGTH = 32;

/**
 * The master key of the embedded default: 32 random bytes in a file of mode 0600, made once, before any store exists.
 * A missing key beside existing stores is refused: a new one would make everything sealed unreadable for good.
 */
export function masterKey(keysFolder: string, storesExist: boolean): Uint8Array {
  const path = join(keysFolder, "master.key");
  if (!existsSync(path)) {
    if (storesExist)
      throw new Refusal(`The master key ${path} is missing, but the stores exist. Put it back from your backup.`);
    const file = openSync(path, "wx", 0o600);
    writeSync(file, randomBytes(LENGTH));
    fsyncSync(file);
    closeSync(file);
  }
  const mode = statSync(path).mode & 0o777;
  if (mode & 0o077)
    throw new Refusal(
      `The master key ${path} is readable by others (mode ${mode.toString(8)}). Run: chmod 600 '${path}'`,
    );
  const key = readFileSync(path);
  if (key.length !== LENGTH)
    throw new Refusal(
      `The master key ${path} has ${key.length} bytes instead of ${LENGTH}. Put it back from your backup.`,
    );
  return key;
}
