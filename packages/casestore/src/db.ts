import type { Params } from "./bind.ts";

/**
 * Light: what a person waits for. Count: totals and facets beside a page. Heavy: may take long. Write: inserts and schema. Each has
 * Sessions of its own, so that none waits for another.
 */
export type Lane = "light" | "count" | "heavy" | "write";

/** What a form of the engine (embedded, cluster) offers to the queries, which are the same for both. */
export interface Db {
  /** `seconds`: less time than the lane gives. Rows as arrays; 64-bit integers come as decimal text. Throws StoreError. */
  rows(
    sql: string,
    params: Params,
    options?: { readonly lane?: Lane; readonly seconds?: number },
  ): Promise<readonly (readonly unknown[])[]>;
  /** A statement without an answer. */
  run(sql: string, params?: Params): Promise<void>;
  close(): Promise<void>;
}
