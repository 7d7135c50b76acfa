import { createHash } from "node:crypto";
import type { SourceCase } from "@casekeep/connectors";
import type { Keyring } from "@casekeep/vault";
import { REDACTION_VERSION } from "./redaction.ts";

/**
 * Keyed hash of a record as the connector hands it on, and of what the recognizers were: equal = nothing to do.
 * `resolved`: nobody, or a case that is stored, is where it was merged into.
 */
export function digestOf(keyring: Keyring, record: SourceCase, resolved: boolean): bigint {
  const hasContent = record.messages.some((message) => message.attachments.some((attachment) => attachment.content));
  const text = hasContent ? JSON.stringify(record, contentAsHash) : JSON.stringify(record);
  return keyring.hash64("digest", `${REDACTION_VERSION}\0${resolved ? "" : "unresolved\0"}${text}`);
}

function contentAsHash(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value;
}
