import type { Params } from "./bind.ts";

/** Light: what a person waits for. Heavy: may take long, has Sessions of its own. Write: inserts and schema. */
export type Lane = "light" | "heavy" | "write";

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
