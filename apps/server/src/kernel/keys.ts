import { hkdfSync, timingSafeEqual } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "@casekeep/controlstore";
import { boxPublicKey, type Keyring } from "@casekeep/vault";
import { Refusal } from "../config.ts";

/** Bytes of every key here. */
export const LENGTH = 32;

/** What a sealed keep works with: neither opens anything that is stored of a person. */
export interface DerivedKeys {
  /** Signs sessions and seals second factors. */
  readonly auth: Uint8Array;
  /** Public: for boxes that only the open keep can open. */
  readonly queue: Uint8Array;
  /** Seals what the guard remembers: alerts must go out while the keep is sealed. */
  readonly guard: Uint8Array;
}

const AUTH = "auth.key";
const QUEUE = "queue.public.key";

/** Undefined before the first start. */
export function derivedKeys(keysFolder: string): DerivedKeys | undefined {
  const paths = [join(keysFolder, AUTH), join(keysFolder, QUEUE)] as const;
  if (!paths.every((path) => existsSync(path))) return undefined;
  return withGuard({ auth: readKey(paths[0], "sign-in key"), queue: readKey(paths[1], "queue's public key") });
}

/** From the sign-in key, which stays in the folder and is the same on every server of a keep: no file of its own, so none to lose. */
function withGuard(keys: Pick<DerivedKeys, "auth" | "queue">): DerivedKeys {
  const guard = new Uint8Array(hkdfSync("sha256", keys.auth, new Uint8Array(0), "casekeep/guard/1", LENGTH));
  return { ...keys, guard };
}

export function storeDerivedKeys(keysFolder: string, keyring: Keyring): DerivedKeys {
  const auth = keyring.derive("auth");
  const secret = keyring.derive("queue");
  const queue = boxPublicKey(secret);
  secret.fill(0);
  writeKey(join(keysFolder, AUTH), auth);
  writeKey(join(keysFolder, QUEUE), queue);
  return withGuard({ auth, queue });
}

/** Refuses a master key that is not this keep's own: everything it would make could not be opened with the right one. */
export function mustBeOurs(keyring: Keyring, { auth }: DerivedKeys): void {
  if (!timingSafeEqual(keyring.derive("auth"), auth))
    throw new Refusal("This is not the master key of this keep. Give the one it was made with; nothing was changed.");
}

const FINGERPRINT = "keep-fingerprint";

/**
 * Refuses a key that is not the one by which the control store's keep was made: several servers share a keep only under one key. What is
 * compared says nothing about any key that seals.
 */
export async function mustBeTheKeeps(keyring: Keyring, settings: Pick<Settings, "setOnce">): Promise<void> {
  const mine = Buffer.from(keyring.derive("fingerprint")).toString("base64");
  const made = await settings.setOnce(FINGERPRINT, mine);
  if (made !== mine)
    throw new Refusal(
      "The control store belongs to a keep with another master key. Give every server of a keep the same one; nothing was changed.",
    );
}

/** Replaces what stands there. */
export function writeKey(path: string, bytes: Uint8Array): void {
  rmSync(path, { force: true });
  const file = openSync(path, "wx", 0o600);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
}

/** Throws Refusal when others can read it or its length is wrong. */
export function readKey(path: string, what: string): Uint8Array {
  const mode = statSync(path).mode & 0o777;
  if (mode & 0o077)
    throw new Refusal(`The ${what} ${path} is readable by others (mode ${mode.toString(8)}). Run: chmod 600 '${path}'`);
  const key = readFileSync(path);
  if (key.length !== LENGTH)
    throw new Refusal(
      `The ${what} ${path} has ${key.length} bytes instead of ${LENGTH}. Put it back from your backup.`,
    );
  return key;
}
