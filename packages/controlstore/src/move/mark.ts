import { existsSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ControlStoreError } from "../errors.ts";

/** Says in the folder of an embedded control store that its data lives elsewhere since. */
const FILE = "moved.json";

/** @param to where it lives now, without a password */
export async function markMoved(folder: string, to: string, at: Date): Promise<void> {
  const path = join(folder, FILE);
  await writeFile(`${path}.new`, `${JSON.stringify({ to, at })}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/**
 * Throws MOVED where the folder's data was carried elsewhere: whoever was locked out there since, or had the keep sealed, would find the
 * door of this copy as it was.
 */
export function mustNotBeMoved(folder: string): void {
  const path = join(folder, FILE);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  throw new ControlStoreError(
    "MOVED",
    `The control data of this folder was moved to PostgreSQL${where(text)}.`,
    `Set CASEKEEP_POSTGRES_URL. To give that up with all that was written there since, delete ${path}.`,
  );
}

/** Whether control data lies here that an embedded store would open. */
export const holdsControlData = (folder: string): boolean =>
  existsSync(join(folder, "pg")) && !existsSync(join(folder, FILE));

function where(text: string): string {
  try {
    const { to, at } = JSON.parse(text) as { to?: unknown; at?: unknown };
    return ` at ${String(to)} on ${String(at).slice(0, 10)}`;
  } catch {
    return "";
  }
}
