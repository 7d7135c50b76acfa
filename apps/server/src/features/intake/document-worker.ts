import { parentPort } from "node:worker_threads";
import { type DocumentText, type Hints, readDocument } from "@casekeep/documents";

/** A thread that reads documents of strangers and nothing else: it has no key, and whoever waits for it may end it at any moment. */
export interface ReadOrder {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}
export interface ReadDone {
  readonly id: number;
  readonly made: DocumentText;
}

parentPort?.on("message", async ({ id, bytes, hints }: ReadOrder) => {
  parentPort?.postMessage({ id, made: await readDocument(bytes, hints) } satisfies ReadDone);
});
