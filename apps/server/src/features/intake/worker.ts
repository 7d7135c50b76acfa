import { parentPort, workerData } from "node:worker_threads";
import { businessClock, parseCalendar } from "@casekeep/cases";
import { encodeBatch } from "@casekeep/casestore/encode";
import { createKeyring, type PersonKey } from "@casekeep/vault";
import { placesOf } from "../../http/frames.ts";
import type { WorkerRules } from "./pool.ts";
import { type Incoming, type PrepareContext, prepare } from "./prepare.ts";

/** A thread that prepares batches: redaction is where an import spends its time, so it has the other core. */
export interface WorkOrder {
  readonly id: number;
  readonly ver: bigint;
  readonly incoming: readonly Incoming[];
  readonly keys: ReadonlyMap<bigint, PersonKey>;
  readonly asOf: number;
}

export type WorkDone =
  | { readonly id: number; readonly blocks: ReturnType<typeof encodeBatch>["blocks"] }
  | { readonly id: number; readonly failed: string };

const { masterKey, rules } = workerData as { masterKey: Uint8Array; rules: WorkerRules };
const keyring = createKeyring(masterKey);
const base: Pick<PrepareContext, "keyring" | "rules"> = {
  keyring,
  rules: { clock: businessClock(parseCalendar(rules.calendar)), firstReply: rules.firstReply },
};

parentPort?.on("message", (order: WorkOrder) => {
  try {
    const batch = prepare(order.ver, order.incoming, { ...base, keys: order.keys, asOf: order.asOf });
    const { blocks } = encodeBatch(batch);
    parentPort?.postMessage(
      { id: order.id, blocks } satisfies WorkDone,
      blocks.map((block) => block.bytes.buffer),
    );
  } catch (error) {
    // The message of an unexpected error may quote input: only its type and place leave the thread.
    const where = error instanceof Error ? `${error.name} ${placesOf(error)[0]?.trim() ?? ""}` : "unknown";
    parentPort?.postMessage({ id: order.id, failed: where } satisfies WorkDone);
  }
});
