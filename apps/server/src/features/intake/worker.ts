import { parentPort, workerData } from "node:worker_threads";
import { businessClock, parseCalendar } from "@casekeep/cases";
import type { EncodedBatch } from "@casekeep/casestore";
import { batchEncoder } from "@casekeep/casestore/encode";
import { createKeyring, type PersonKey } from "@casekeep/vault";
import { placesOf } from "../../http/frames.ts";
import { makeRoom, standBehind } from "../../kernel/behind.ts";
import { readAttachments, type Unread, unreadOf } from "./attached.ts";
import { documentReader } from "./document-reader.ts";
import type { WorkerRules } from "./pool.ts";
import { type Incoming, type PrepareContext, prepareEach } from "./prepare.ts";
import { remembering } from "./remembering.ts";
import { type Upload, type Uploaded, uploaded } from "./upload.ts";
import { type NewText, type Written, written } from "./written.ts";

/** A thread that prepares batches: redaction is where an import spends its time, so it has the other core. */
export interface BatchOrder {
  readonly kind: "batch";
  readonly ver: bigint;
  readonly incoming: readonly Incoming[];
  readonly keys: ReadonlyMap<bigint, PersonKey>;
  readonly asOf: number;
}
export interface UploadOrder {
  readonly kind: "upload";
  readonly upload: Upload;
}
export interface TextOrder {
  readonly kind: "text";
  readonly text: NewText;
}
export type WorkOrder = (BatchOrder | UploadOrder | TextOrder) & { readonly id: number };

export type WorkDone =
  | {
      readonly id: number;
      readonly kind: "batch";
      readonly blocks: EncodedBatch["blocks"];
      readonly unread: Unread;
    }
  | { readonly id: number; readonly kind: "upload"; readonly uploaded: Uploaded }
  | { readonly id: number; readonly kind: "text"; readonly written: Written }
  | { readonly id: number; readonly kind: "failed"; readonly where: string };

const { masterKey, rules, ...given } = workerData as { masterKey: Uint8Array; rules: WorkerRules; room: boolean };
const keyring = createKeyring(masterKey);
const base: Pick<PrepareContext, "keyring" | "rules"> = {
  keyring,
  rules: { clock: businessClock(parseCalendar(rules.calendar)), firstReply: rules.firstReply },
};
const documents = documentReader();
const encoder = batchEncoder();
const room = given.room ? makeRoom() : () => {};

async function batch(id: number, order: BatchOrder): Promise<void> {
  const attachments = order.incoming.flatMap(({ record }) => record.messages.flatMap((message) => message.attachments));
  const context = { ...base, keyring: remembering(keyring), keys: order.keys, asOf: order.asOf };
  // Most batches have none: they are not held up by so much as a turn of the event loop.
  const carried = attachments.some((attachment) => attachment.content);
  const read = carried ? { documents: await readAttachments(attachments, documents.read) } : {};
  const unread: Record<string, number> = {};
  try {
    prepareEach(order.ver, order.incoming, { ...context, ...read }, (part) => {
      encoder.add(part);
      room();
      if (carried)
        for (const [reason, count] of Object.entries(unreadOf(part.messages)))
          unread[reason] = (unread[reason] ?? 0) + count;
    });
  } catch (error) {
    encoder.take();
    throw error;
  }
  const { blocks } = encoder.take();
  parentPort?.postMessage(
    { id, kind: "batch", blocks, unread } satisfies WorkDone,
    blocks.map((block) => block.bytes.buffer),
  );
}

async function upload(id: number, order: UploadOrder): Promise<void> {
  const made = await uploaded(order.upload, keyring, documents.read);
  parentPort?.postMessage({ id, kind: "upload", uploaded: made } satisfies WorkDone);
}

function text(id: number, order: TextOrder): void {
  parentPort?.postMessage({ id, kind: "text", written: written(order.text, keyring) } satisfies WorkDone);
}

standBehind();
parentPort?.on("message", async (order: WorkOrder) => {
  try {
    if (order.kind === "batch") await batch(order.id, order);
    else if (order.kind === "upload") await upload(order.id, order);
    else text(order.id, order);
  } catch (error) {
    // The message of an unexpected error may quote input: only its type and place leave the thread.
    const where = error instanceof Error ? `${error.name} ${placesOf(error)[0]?.trim() ?? ""}` : "unknown";
    parentPort?.postMessage({ id: order.id, kind: "failed", where } satisfies WorkDone);
  }
});
