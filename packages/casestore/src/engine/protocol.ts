import type { Lane } from "../db.ts";

/** Parent -> engine process. */
export type Request = { readonly id: number; readonly lane: Lane; readonly sql: string; readonly format: string };
export interface Start {
  readonly folder: string;
  readonly configFile: string;
  readonly pool: Readonly<Record<Lane, number>>;
}
/** Engine process -> parent. `failed` without an id: it could not start. */
export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly text: string }
  | { readonly kind: "failed"; readonly id: number | null; readonly message: string };
