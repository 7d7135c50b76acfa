import { execFile } from "node:child_process";
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Config, Refusal } from "../config.ts";
import { LENGTH, readKey, writeKey } from "./keys.ts";

/**
 * Where the master key comes from. It is asked for at every opening and kept nowhere here: whoever asked zeroes it.
 * - `file`: 32 random bytes of mode 0600 in the data folder, made at the first start (the embedded default);
 * - `environment`: CASEKEEP_MASTER_KEY, base64;
 * - `command`: CASEKEEP_MASTER_KEY_COMMAND, whose output is the key in base64 (a key service's own tool);
 * - `passphrase`: the file, sealed under a passphrase that somebody types after each start.
 */
export interface MasterKey {
  readonly kind: "file" | "environment" | "command" | "passphrase";
  /** False while a passphrase has not been given: then the keep stays closed. */
  given(): boolean;
  get(): Promise<Uint8Array>;
  /** Takes the passphrase. Throws Refusal for a wrong one, or where none is asked for. */
  give(passphrase: string): Promise<void>;
  /** From now on the key lies in the folder only under this passphrase. Throws Refusal where the key does not lie in the folder. */
  protect(passphrase: string): Promise<void>;
}

const FILE = "master.key";
const UNDER_PASSPHRASE = "master.key.sealed";
const COMMAND_MS = 30_000;
/** scrypt (RFC 7914) with 128 MiB: about half a second here, and the same for each guess elsewhere. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 2 ** 20 };
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const SHORTEST = 12;

export function masterKey(
  config: Pick<Config, "masterKey" | "masterKeyCommand">,
  keysFolder: string,
  storesExist: boolean,
): MasterKey {
  const file = join(keysFolder, FILE);
  const sealed = join(keysFolder, UNDER_PASSPHRASE);
  let typed: Uint8Array | undefined;

  const kind: MasterKey["kind"] =
    config.masterKey !== undefined
      ? "environment"
      : config.masterKeyCommand !== undefined
        ? "command"
        : existsSync(sealed)
          ? "passphrase"
          : "file";

  async function get(): Promise<Uint8Array> {
    if (kind === "environment") return fromBase64(config.masterKey ?? "", "CASEKEEP_MASTER_KEY");
    if (kind === "command") return fromBase64(await run(config.masterKeyCommand ?? ""), "CASEKEEP_MASTER_KEY_COMMAND");
    // A copy: whoever asks zeroes what they got.
    if (typed) return new Uint8Array(typed);
    if (existsSync(sealed)) throw new Refusal("The master key waits for its passphrase. Run: npx casekeep unseal");
    if (!existsSync(file)) {
      if (storesExist)
        throw new Refusal(`The master key ${file} is missing, but the stores exist. Put it back from your backup.`);
      writeKey(file, randomBytes(LENGTH));
    }
    return readKey(file, "master key");
  }

  return Object.freeze({
    kind,
    given: () => kind !== "passphrase" || typed !== undefined,
    get,
    async give(passphrase: string): Promise<void> {
      if (!existsSync(sealed)) throw new Refusal("No passphrase is asked for: the master key is not under one.");
      typed = await unwrap(readSealed(sealed), passphrase);
    },
    async protect(passphrase: string): Promise<void> {
      if (kind === "environment" || kind === "command")
        throw new Refusal("The master key does not lie in the data folder: protect it where it comes from.");
      if (passphrase.length < SHORTEST) throw new Refusal(`The passphrase needs ${SHORTEST} characters or more.`);
      const key = await get();
      writeFileSync(sealed, await wrap(key, passphrase), { mode: 0o600, flush: true });
      rmSync(file, { force: true });
      typed = key;
    },
  });
}

function fromBase64(text: string, from: string): Uint8Array {
  const key = Buffer.from(text.trim(), "base64");
  if (key.length !== LENGTH)
    throw new Refusal(
      `${from}: gives ${key.length} bytes instead of ${LENGTH}. Give ${LENGTH} random bytes in base64.`,
    );
  if (key.every((byte) => byte === key[0]))
    throw new Refusal(`${from}: gives one byte ${LENGTH} times. Give ${LENGTH} random bytes in base64.`);
  return key;
}

async function run(command: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("/bin/sh", ["-c", command], { timeout: COMMAND_MS });
    return stdout;
  } catch (error) {
    // Not its output: that may be half a key.
    const { code, killed } = error as { code?: unknown; killed?: boolean };
    const why = killed ? `took longer than ${COMMAND_MS / 1000} s` : `ended with ${String(code)}`;
    throw new Refusal(`CASEKEEP_MASTER_KEY_COMMAND: ${why}. Run it by hand as this user to see what it says.`);
  }
}

function readSealed(path: string): Buffer {
  const mode = statSync(path).mode & 0o777;
  if (mode & 0o077)
    throw new Refusal(
      `The master key ${path} is readable by others (mode ${mode.toString(8)}). Run: chmod 600 '${path}'`,
    );
  return readFileSync(path);
}

/** salt, nonce, tag, 32 bytes of AES-256-GCM. */
async function wrap(key: Uint8Array, passphrase: string): Promise<Buffer> {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", await stretch(passphrase, salt), nonce);
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), body]);
}

async function unwrap(bytes: Buffer, passphrase: string): Promise<Uint8Array> {
  const cut = [SALT, SALT + NONCE, SALT + NONCE + TAG] as const;
  if (bytes.length !== cut[2] + LENGTH)
    throw new Refusal("The sealed master key has the wrong length. Put it back from your backup.");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    await stretch(passphrase, bytes.subarray(0, cut[0])),
    bytes.subarray(cut[0], cut[1]),
  );
  decipher.setAuthTag(bytes.subarray(cut[1], cut[2]));
  const key = decipher.update(bytes.subarray(cut[2]));
  try {
    decipher.final();
  } catch {
    key.fill(0);
    throw new Refusal("This is not the passphrase of this keep.");
  }
  return new Uint8Array(key);
}

const stretch = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFKC"), salt, LENGTH, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
