import { join } from "node:path";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { SourceCase } from "@casekeep/connectors";
import { intakeService, type PreparePool } from "../features/intake/index.ts";
import { prepare } from "../features/intake/prepare.ts";
import { itemsOf } from "./record.ts";
import { MASTER, type TestStores } from "./stores.ts";

/** Prepares in this thread, where a test can put an older release of the recognizers. */
const poolHere = (stores: TestStores): PreparePool => ({
  prepare: async ({ ver, incoming, keys, asOf }) => {
    const rules = stores.measures.rules();
    return { ...encodeBatch(prepare(ver, incoming, { keyring: stores.keyring, keys, asOf, rules })), unread: {} };
  },
  upload: () => Promise.reject(new Error("no uploads here")),
  text: () => Promise.reject(new Error("nobody writes here")),
  renew: async () => undefined,
  join: () => {
    throw new Error("no files here");
  },
  close: async () => undefined,
});

/** For tests: imports records with the recognizers of this thread. */
export async function importHere(stores: TestStores, records: readonly SourceCase[]): Promise<void> {
  const temp = join(stores.folder, "tmp");
  const { cases, control, keyring } = stores;
  const report = (error: unknown) => void stores.reported.push(error);
  const here = { pool: poolHere(stores), masterKey: MASTER };
  const intake = intakeService({ cases, control, keyring, ...here, temp, folders: [], now: Date.now, report });
  const { id } = await intake.startItems(
    { name: "generic", bytesTotal: null, casesTotal: records.length, items: () => itemsOf(records) },
    "test",
  );
  for await (const run of intake.watch(id, new AbortController().signal))
    if (run.error) throw new Error(run.error.code, { cause: stores.reported.at(-1) });
  await intake.close();
}
