import type { Lane } from "../db.ts";

/** The one format whose answer is no text. */
export const BINARY = "RowBinary";

/** Parent -> engine process. */
export interface Request {
  readonly id: number;
  readonly lane: Lane;
  readonly sql: string;
  readonly format: string;
  /** After so many seconds at work it is stopped from outside. */
  readonly seconds?: number | undefined;
}
/** Parent -> engine process: nobody waits for this one any more. Its answer, a failure, follows. */
export interface Stop {
  readonly stop: number;
}
export interface Start {
  readonly folder: string;
  readonly configFile: string;
  readonly pool: Readonly<Record<Lane, number>>;
}
/** Engine process -> parent. `failed` without an id: it could not start. */
export type Reply =
  | { readonly kind: "ready" }
  /** Bytes where a binary format was asked for. */
  | { readonly kind: "answer"; readonly id: number; readonly text: string | Uint8Array }
  /** It worked on beyond its time and is being stopped: its answer, a failure, follows. */
  | { readonly kind: "stopping"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number | null; readonly message: string };
