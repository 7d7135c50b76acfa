import type { BlindRow, SealedRow } from "@casekeep/casestore";
import { credentialBearing } from "@casekeep/connectors";
import type { Redacted } from "@casekeep/redact";
import { type Keyring, type PersonKey, sealList } from "@casekeep/vault";
import { type AttachmentRow, attachAll, bodyWith, readAttachments } from "./attached.ts";
import { caseRedactor } from "./redaction.ts";
import type { IntoCase } from "./written.ts";

/** A file that somebody attaches to a case here, with what is needed to redact and seal it. */
export interface Upload extends IntoCase {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly messageId: bigint;
  readonly key: PersonKey;
}

/** The same file as the message that carries it: nothing readable of a person in it. */
export interface Uploaded {
  readonly attachment: AttachmentRow;
  readonly body: Redacted;
  readonly sealed: readonly SealedRow[];
  readonly blind: readonly BlindRow[];
}

/** Takes the road of an imported attachment. Runs in a worker thread. */
export async function uploaded(
  upload: Upload,
  keyring: Keyring,
  read: Parameters<typeof readAttachments>[1],
): Promise<Uploaded> {
  const { caseId, messageId, key, name, mediaType, bytes } = upload;
  const file = {
    id: String(messageId),
    name,
    mediaType,
    size: bytes.length,
    content: bytes,
    credentialBearing: credentialBearing(name, mediaType),
  };
  const documents = await readAttachments([file], read);
  const redactor = caseRedactor(keyring, upload.known, upload.language, caseId);
  redactor.visibility = upload.visibility;
  const { rows, sealed, texts, originals } = attachAll([file], documents, redactor, { caseId, messageId, key });
  const [row] = rows;
  if (!row) throw new Error("no attachment");
  const body = bodyWith(redactor.text("", []), texts, originals.behind, redactor);
  const { text: _, ...plain } = row;
  const list = [...(body?.originals ?? []), ...originals.names];
  const removed: SealedRow = {
    caseId,
    owner: "message",
    ownerId: messageId,
    part: 0,
    personId: key.personId,
    bytes: sealList(key, list, `message ${messageId}`),
  };
  return {
    attachment: body === undefined ? plain : row,
    body: body?.text ?? redactor.text("", []),
    sealed: list.length > 0 ? [...sealed, removed] : sealed,
    blind: redactor.blind(),
  };
}
