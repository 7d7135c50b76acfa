import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { ControlStoreError } from "../errors.ts";

/** As whom PostgreSQL runs. undefined uid = as ourselves. */
export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
  /** Command in front of every program, where setting the user id alone is not enough (`passing`). */
  readonly through?: readonly string[];
  /** Operating system user of this process, for peer authentication. */
  readonly connectsAs: string;
}

/** initdb looks its user up by name, so the uid must have an entry in the user database. A dedicated account comes first. */
const CANDIDATES = ["casekeep", "postgres", "nobody"];

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** @param owner uid that already owns the cluster; it stays with it. */
export async function chooseIdentity(owner: number | undefined): Promise<Identity> {
  const connectsAs = ownName();
  if (process.getuid?.() !== 0) return { connectsAs };
  const accounts = await readAccounts();
  const account =
    accounts.find(({ uid }) => uid !== 0 && uid === owner) ??
    CANDIDATES.map((name) => accounts.find((one) => one.name === name)).find(
      (one) => one !== undefined && one.uid !== 0,
    );
  if (account === undefined) {
    throw new ControlStoreError(
      "ROOT",
      "PostgreSQL refuses to run as root, and this machine has no unprivileged account for it.",
      "Run Casekeep as an ordinary user, or create an account named casekeep.",
    );
  }
  return { uid: account.uid, gid: account.gid, connectsAs };
}

function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new ControlStoreError(
      "NO_ACCOUNT",
      `The user id ${process.getuid?.()} that Casekeep runs as has no entry in the user database; PostgreSQL needs one.`,
      "Run Casekeep as a user with an entry in /etc/passwd, or set CASEKEEP_POSTGRES_URL.",
    );
  }
}

async function readAccounts(): Promise<Account[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Throws, naming the folder, when `identity` cannot pass through every folder above `path`. Nothing to check when it is ourselves. */
export async function assertReachable(path: string, identity: Identity): Promise<void> {
  if (identity.uid === undefined) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = await stat(folder);
    const bit = found.uid === identity.uid ? 0o100 : found.gid === identity.gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) {
      throw new ControlStoreError(
        "UNREACHABLE",
        `PostgreSQL runs as user id ${identity.uid} (it refuses root), and that user cannot pass through ${folder}.`,
        `Run Casekeep as an ordinary user, choose a data folder that others can pass through (CASEKEEP_DATA=/var/lib/casekeep), or: chmod o+x ${folder}`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}

/**
 * `identity`, able to pass through folders that are closed to it: a home of mode 0700 in which root keeps Casekeep. It gets the one
 * capability for that (CAP_DAC_OVERRIDE) from util-linux's setpriv; less than root has, which Casekeep runs as there. Undefined where
 * the machine has no setpriv, or no such capability to give.
 */
export async function passing(identity: Identity, path: string): Promise<Identity | undefined> {
  const through = [
    "setpriv",
    `--reuid=${identity.uid}`,
    `--regid=${identity.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    // access(2) asks by the real user id and would forget the capability; initdb and postgres look for themselves by it.
    "--securebits=+no_setuid_fixup",
  ];
  const [command = "", ...args] = through;
  const passes = await new Promise<boolean>((resolve) => {
    execFile(command, [...args, "/bin/ls", "-d", path], (error) => resolve(error === null));
  });
  return passes ? { ...identity, through } : undefined;
}
