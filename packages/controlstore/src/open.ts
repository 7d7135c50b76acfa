import type { PoolConfig } from "pg";
import { auditOf } from "./audit.ts";
import { changesOf } from "./changes.ts";
import { openAuthPool, openDb } from "./db.ts";
import { startEmbedded } from "./embedded/open.ts";
import type { Supervisor } from "./embedded/supervisor.ts";
import { guardOf } from "./guard.ts";
import { importsOf } from "./imports.ts";
import { linksOf } from "./links.ts";
import { migrate } from "./migrate.ts";
import { mustNotBeMoved } from "./move/mark.ts";
import { peopleOf } from "./people.ts";
import { personKeysOf } from "./person-keys.ts";
import { presence } from "./presence.ts";
import { rescansOf } from "./rescans.ts";
import { residualsOf } from "./residuals.ts";
import { sealsOf } from "./seals.ts";
import { calendarsOf, settingsOf } from "./settings.ts";
import type { ControlStore } from "./store.ts";
import { tokensOf } from "./tokens.ts";

export interface EmbeddedControlStore extends ControlStore {
  /** Process id of the postmaster now; it changes when that is started again. */
  postgresPid(): number;
}

/**
 * PostgreSQL 18 as a child process on a private Unix socket; no port is opened.
 * Throws ControlStoreError with what to do: NO_BINARIES, ROOT, NO_ACCOUNT, UNREACHABLE, FOLDER_BUSY, SOCKET_PATH, INITDB, CLUSTER_VERSION,
 * NEWER_SCHEMA, MOVED, STORE_UNAVAILABLE.
 * @param options.folder made if absent; holds `pg/` (the cluster) and `run/` (the socket).
 * @param options.dataFolder the keep's own folder around `folder`; set to 0700, or, where Casekeep runs as root, to 0710 with the group of
 * PostgreSQL's user, who must pass through it. Folders further up are never changed.
 * @param options.binaries folder of `initdb` and `postgres`; default: the npm package of this platform.
 * @param options.onLog a line of PostgreSQL's log or of its keeper's; holds no statement and no row's values.
 */
export async function openEmbedded(options: {
  readonly folder: string;
  readonly dataFolder?: string;
  readonly binaries?: string;
  readonly onLog?: (line: string) => void;
}): Promise<EmbeddedControlStore> {
  mustNotBeMoved(options.folder);
  const embedded = await startEmbedded({
    folder: options.folder,
    dataFolder: options.dataFolder,
    binaries: options.binaries,
    onLog: options.onLog ?? (() => {}),
  });
  try {
    await migrate(embedded.connection);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  const { supervisor } = embedded;
  const store = assemble(embedded.connection, supervisor, () => embedded.stop());
  return { ...store, postgresPid: () => supervisor.pid() };
}

/** An outside PostgreSQL 18: `postgres://user@host/database?sslmode=verify-full`. Throws STORE_UNAVAILABLE, NEWER_SCHEMA. */
export async function openUrl(url: string): Promise<ControlStore> {
  const connection: PoolConfig = { connectionString: url };
  await migrate(connection);
  return assemble(connection, { ready: async () => {}, trouble: () => undefined }, async () => {});
}

function assemble(
  connection: PoolConfig,
  { ready, trouble }: Pick<Supervisor, "ready" | "trouble">,
  stop: () => Promise<void>,
): ControlStore {
  const db = openDb(connection, ready);
  const authDatabase = openAuthPool(connection);
  const me = presence(connection, ready);
  const audit = auditOf(db);
  const settings = settingsOf(db);
  let closing: Promise<void> | undefined;
  return {
    authDatabase,
    people: peopleOf(db),
    links: linksOf(db),
    tokens: tokensOf(db),
    personKeys: personKeysOf(db),
    changes: changesOf(db),
    imports: importsOf(db, me),
    rescans: rescansOf(db, me),
    residuals: residualsOf(db, me),
    audit: { append: audit.append, page: audit.page, verify: audit.verify },
    settings,
    calendars: calendarsOf(db, settings),
    seals: sealsOf(db),
    guard: guardOf(db),
    trouble,
    ping: async () => void (await db.query({ text: "SELECT 1" })),
    close() {
      closing ??= (async () => {
        await audit.drain();
        await Promise.all([db.close(), authDatabase.end(), me.close()]);
        await stop();
      })();
      return closing;
    },
  };
}
