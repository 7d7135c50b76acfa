import { existsSync } from "node:fs";
import { type ControlStore, openEmbedded as openControlStore, openUrl } from "@casekeep/controlstore";
import { createKeyring } from "@casekeep/vault";
import type { Config } from "../config.ts";
import { type DataFolder, takeDataFolder } from "./datafolder.ts";
import { importFolders } from "./import-folders.ts";
import { type DerivedKeys, derivedKeys, storeDerivedKeys } from "./keys.ts";
import { type SealMarker, sealMarker } from "./marker.ts";
import { type MasterKey, masterKey } from "./master-key.ts";
import { reporter } from "./report.ts";

/** What runs also while the keep is sealed: the data folder, the control store, sign-in. No key that opens anything of a person. */
export interface Base {
  readonly config: Config;
  readonly folder: DataFolder;
  /** Folders out of which imports may be ordered over the network. */
  readonly imports: readonly string[];
  readonly control: ControlStore;
  readonly marker: SealMarker;
  readonly master: MasterKey;
  readonly derived: DerivedKeys;
  readonly log: (text: string) => void;
  /** Says in the log where an error came from, without its text. */
  report(error: unknown): void;
  /** Gives back the control store and the folder. */
  closeBase(): Promise<void>;
}

/** Takes the data folder and opens the control store. Throws Refusal or ControlStoreError with what to do. */
export async function startBase(config: Config, log: (text: string) => void): Promise<Base> {
  const imports = importFolders(config);
  const folder = takeDataFolder(config.data);
  let control: ControlStore | undefined;
  try {
    control = await (config.postgresUrl
      ? openUrl(config.postgresUrl)
      : openControlStore({ folder: folder.postgres, dataFolder: folder.root, onLog: log }));
    const opened = control;
    const master = masterKey(config, folder.keys, existsSync(folder.clickhouse));
    return Object.freeze({
      config,
      folder,
      imports,
      control,
      marker: sealMarker(folder.root),
      master,
      derived: derivedKeys(folder.keys) ?? (await makeKeys(folder.keys, master)),
      log,
      report: reporter(log),
      async closeBase() {
        await opened.close().catch(() => undefined);
        folder.release();
      },
    });
  } catch (error) {
    await control?.close().catch(() => undefined);
    folder.release();
    throw error;
  }
}

/** At the first start. */
async function makeKeys(folder: string, from: MasterKey): Promise<DerivedKeys> {
  const master = await from.get();
  const keyring = createKeyring(master);
  master.fill(0);
  try {
    return storeDerivedKeys(folder, keyring);
  } finally {
    keyring.close();
  }
}
