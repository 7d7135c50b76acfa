import { METRICS, type Viewer } from "@casekeep/contracts";
import { named } from "./asking.ts";
import type { Db } from "./db.ts";
import type { InsertOptions } from "./insert.ts";
import { listCases } from "./queries/case-list.ts";
import { changing, openCase } from "./queries/case-open.ts";
import { countCases } from "./queries/counting.ts";
import { dated, zoned } from "./queries/dates.ts";
import { purge } from "./queries/erase.ts";
import { histories } from "./queries/histories.ts";
import { agents, blindOf, holdsSource, keysOf, known, locate, sealedOf, stats } from "./queries/keys.ts";
import { metric } from "./queries/metrics.ts";
import { sample, strata } from "./queries/sample.ts";
import { type Place, type Sizes, tablesOf } from "./queries/scope.ts";
import { texts } from "./queries/text-scan.ts";
import { unlisted } from "./queries/unlisted.ts";
import type { EncodedBatch } from "./rows.ts";
import type { CaseStore } from "./store.ts";

/** What differs between the forms of the store; the questions are the same. */
export interface CaseStoreParts {
  readonly db: Db;
  readonly place: Place;
  readonly sizes?: Sizes | undefined;
  insert(batch: EncodedBatch, options?: InsertOptions): Promise<void>;
  /** Without it, an insert alone can tell. */
  writable?(): Promise<void>;
  bytesOnDisk(): Promise<number>;
  /** Time zone of the periods of metrics, of months and of the dates that are asked for, e.g. "Europe/Berlin". */
  timeZone(): string;
  now(): number;
  close(): Promise<void>;
}

export function createCaseStore(parts: CaseStoreParts): CaseStore {
  const { db } = parts;
  const tables = tablesOf(parts.place, parts.sizes);
  return Object.freeze({
    insert: (batch, options) => parts.insert(batch, options),
    writable: async () => parts.writable?.(),
    known: (viewer: Viewer, ids) => named("known", viewer, () => known(db, tables, viewer, ids)),
    keysOf: (viewer, id) => named("keys of a case", viewer, () => keysOf(db, tables, viewer, id)),
    locate: (viewer, hashes) => named("known value", viewer, () => locate(db, tables, viewer, hashes)),
    holdsSource: (viewer, source) => named("source", viewer, () => holdsSource(db, tables, viewer, source)),
    list: (viewer, search) =>
      named("list", viewer, () => listCases(db, tables, viewer, zoned(search, parts.timeZone()))),
    count: (viewer, search, { about = false } = {}) =>
      named("count", viewer, () => countCases(db, tables, viewer, zoned(search, parts.timeZone()), about)),
    histories: (viewer, after, limit) => named("histories", viewer, () => histories(db, tables, viewer, after, limit)),
    open: (viewer, id) => named("case", viewer, () => openCase(db, tables, viewer, id)),
    changing: (viewer, by, id) => named("case to change", by, () => changing(db, tables, viewer, by, id)),
    metric: (viewer, name, query) =>
      named(`metric ${METRICS.find((one) => one === name) ?? ""}`, viewer, () =>
        metric({
          ...{ db, tables, viewer, name, query: dated(query, parts.timeZone()) },
          ...{ timeZone: parts.timeZone(), now: parts.now() },
        }),
      ),
    agents: (viewer) => named("agents", viewer, () => agents(db, tables, viewer)),
    stats: (viewer) => named("stats", viewer, () => stats(db, tables, viewer, parts.bytesOnDisk)),
    texts: (viewer, after, limit) => named("texts", viewer, () => texts(db, tables, viewer, after, limit)),
    sample: (viewer, order) => named("sample", viewer, () => sample(db, tables, viewer, order)),
    strata: (viewer, bounds) => named("strata", viewer, () => strata(db, tables, viewer, bounds)),
    unlisted: (viewer, options) => named("unlisted messages", viewer, () => unlisted(db, tables, viewer, options)),
    purge: (partitions) => purge(db, tables, partitions),
    sealedOf: (viewer, id) => named("sealed of a case", viewer, () => sealedOf(db, tables, viewer, id)),
    blindOf: (viewer, id) => named("known values of a case", viewer, () => blindOf(db, tables, viewer, id)),
    trouble: () => db.trouble?.(),
    close: () => parts.close(),
  } satisfies CaseStore);
}
