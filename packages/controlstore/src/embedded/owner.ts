import { execFile } from "node:child_process";
import { readFile, rename, unlink, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { ControlStoreError } from "../errors.ts";

/**
 * Who holds the folder: a file with a process id and that process's start time, so that a reused id is not taken for the holder.
 * A postmaster may be stopped as a leftover only by the holder.
 */
export interface Hold {
  release(): Promise<void>;
}

export async function takeHold(file: string): Promise<Hold> {
  const mine = `${process.pid} ${(await startTime(process.pid)) ?? "?"}\n`;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(file, mine, { flag: "wx", mode: 0o600 });
      return { release: () => unlink(file).catch(() => undefined) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const theirs = await readFile(file, "utf8").catch(() => "");
    if (await alive(theirs)) {
      throw new ControlStoreError(
        "FOLDER_BUSY",
        `Another Casekeep (process ${theirs.split(" ")[0]}) holds this folder.`,
        "Stop it first, or choose another data folder (CASEKEEP_DATA).",
      );
    }
    await clear(file, theirs);
  }
  throw new ControlStoreError(
    "FOLDER_BUSY",
    "Several Casekeeps are starting on this folder.",
    "Start one of them again.",
  );
}

/** Moves a dead holder's file away. If a living one slipped in between, its file is put back. */
async function clear(file: string, expected: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = await readFile(aside, "utf8").catch(() => "");
  if (moved !== expected) await rename(aside, file);
  else await unlink(aside);
}

async function alive(content: string): Promise<boolean> {
  const [pid, started] = content.trim().split(" ", 2);
  if (pid === undefined || !/^\d+$/.test(pid)) return false;
  const now = await startTime(Number(pid));
  return now !== undefined && (started === "?" || now === content.trim().slice(pid.length + 1));
}

/** Something that differs between two processes of one id; undefined = no such process. */
export async function startTime(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") {
    try {
      const text = await readFile(`/proc/${pid}/stat`, "utf8");
      // Field 22 of proc(5); the name in field 2 may hold spaces and parentheses.
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
