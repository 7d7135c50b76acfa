import type { Params } from "./bind.ts";

/**
 * Light: what a person waits for. Search: pages of words, which read texts. Count: totals and facets beside a page. Heavy: may take long. Write:
 * what somebody changed, and schema. Load: imports, which nobody waits for. Each has Sessions of its own, so that none waits for another.
 */
export type Lane = "light" | "search" | "count" | "heavy" | "write" | "load";
/** Lanes that rows come in by. */
export type WayIn = Extract<Lane, "write" | "load">;

export interface RowOptions {
  readonly lane?: Lane;
  /** Less time than the lane gives. */
  readonly seconds?: number;
  /** A handful of rows by their key: one thread is done before the work would be shared out. */
  readonly few?: boolean;
  /** Nodes that do not answer may be left out: for questions about the nodes themselves, never for case data. */
  readonly partial?: boolean;
}

/** What a form of the engine (embedded, cluster) offers to the queries, which are the same for both. */
export interface Db {
  /** Rows as arrays; 64-bit integers come as decimal text. Throws StoreError. */
  rows(sql: string, params: Params, options?: RowOptions): Promise<readonly (readonly unknown[])[]>;
  /** A statement without an answer. */
  run(sql: string, params?: Params): Promise<void>;
  /** A statement without an answer about tables that each node has for itself (`Place.stored`): every node runs it. */
  everywhere(sql: string, params?: Params): Promise<void>;
  /** What hinders the engine while it is down again and again, in a sentence; absent where nobody here keeps it running. */
  trouble?(): string | undefined;
  close(): Promise<void>;
}
