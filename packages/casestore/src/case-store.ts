import type { Viewer } from "@casekeep/contracts";
import type { Db } from "./db.ts";
import { listCases } from "./queries/case-list.ts";
import { openCase } from "./queries/case-open.ts";
import { purge } from "./queries/erase.ts";
import { histories } from "./queries/histories.ts";
import { agents, keysOf, known, locate, sealedOf, stats } from "./queries/keys.ts";
import { metric } from "./queries/metrics.ts";
import { sample, strata } from "./queries/sample.ts";
import { tablesOf } from "./queries/scope.ts";
import { texts } from "./queries/text-scan.ts";
import type { EncodedBatch } from "./rows.ts";
import type { CaseStore } from "./store.ts";

/** What differs between the forms of the store; the questions are the same. */
export interface CaseStoreParts {
  readonly db: Db;
  readonly database: string;
  /** Cases that a page is looked for in first. */
  readonly firstWindow?: number | undefined;
  insert(batch: EncodedBatch): Promise<void>;
  bytesOnDisk(): Promise<number>;
  /** Time zone of the periods of metrics, e.g. "Europe/Berlin". */
  timeZone(): string;
  now(): number;
  close(): Promise<void>;
}

export function createCaseStore(parts: CaseStoreParts): CaseStore {
  const { db } = parts;
  const tables = tablesOf(parts.database, parts.firstWindow);
  return Object.freeze({
    insert: (batch) => parts.insert(batch),
    known: (viewer: Viewer, ids) => known(db, tables, viewer, ids),
    keysOf: (viewer, id) => keysOf(db, tables, viewer, id),
    locate: (viewer, hashes) => locate(db, tables, viewer, hashes),
    list: (viewer, search) => listCases(db, tables, viewer, search),
    histories: (viewer, after, limit) => histories(db, tables, viewer, after, limit),
    open: (viewer, id) => openCase(db, tables, viewer, id),
    metric: (viewer, name, query) =>
      metric({ db, tables, viewer, name, query, timeZone: parts.timeZone(), now: parts.now() }),
    agents: (viewer) => agents(db, tables, viewer),
    stats: (viewer) => stats(db, tables, viewer, parts.bytesOnDisk),
    texts: (viewer, after, limit) => texts(db, tables, viewer, after, limit),
    sample: (viewer, order) => sample(db, tables, viewer, order),
    strata: (viewer, bounds) => strata(db, tables, viewer, bounds),
    purge: (partitions) => purge(db, tables, partitions),
    sealedOf: (viewer, id) => sealedOf(db, tables, viewer, id),
    close: () => parts.close(),
  } satisfies CaseStore);
}
