import type { MessageRow, SealedRow } from "@casekeep/casestore";
import type { SourceAttachment } from "@casekeep/connectors";
import type { DocumentText, Kind, Reason, Stripped } from "@casekeep/documents";
import type { Redacted } from "@casekeep/redact";
import { type PersonKey, seal } from "@casekeep/vault";
import { namesInside, withMore } from "./member-names.ts";
import type { CaseRedactor } from "./redaction.ts";

/** An attachment's entry in its message. The store keeps it as it is; what is said here beyond its own type is for who shows it. */
export type AttachmentRow = MessageRow["attachments"][number] & {
  readonly kind?: Kind;
  /** Why it was not examined. */
  readonly reason?: Reason | "not-carried";
  /** Its redacted text stands in the message's `body`, behind the message's own, in the order of the attachments. */
  readonly text?: true;
  /** All of it was examined; `body` has its beginning. */
  readonly cut?: true;
  /** Of a recording of web traffic: what was taken out before it was kept. */
  readonly stripped?: Stripped;
  /** Not even sealed: a recording that could not be cleaned. */
  readonly dropped?: true;
};

/** What was read of each attachment that carries content. */
export type Documents = ReadonlyMap<SourceAttachment, DocumentText>;

/** Between the message's text, those of its attachments and their names: a control character (group separator) that stands in none. */
const SEPARATOR = "\n\u001d\n";
/** Behind the texts stand the names of all files: they are looked for as any other words. */
const FILES = "files: ";
/** UTF-16 units of redacted text kept to be searched and shown, of one attachment and of a message's together. */
const SHOWN = 65_536;
const SHOWN_TOGETHER = 262_144;

export interface Attached {
  readonly rows: readonly AttachmentRow[];
  readonly sealed: readonly SealedRow[];
  /** Redacted texts to stand behind the message's own. */
  readonly texts: readonly string[];
  /** What was taken out of names and media types (as the entries hold them), and of the texts and names in the `body` column. */
  readonly originals: { readonly names: string[]; readonly behind: string[] };
}

/** Redacts names and texts of a message's attachments and seals what may be kept of their contents. */
export function attachAll(
  attachments: readonly SourceAttachment[],
  documents: Documents,
  redactor: CaseRedactor,
  to: { readonly caseId: bigint; readonly messageId: bigint; readonly key: PersonKey },
): Attached {
  const sealed: SealedRow[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  const originals = { names: [] as string[], own: [] as string[], texts: [] as string[] };
  let room = SHOWN_TOGETHER;
  const rows = attachments.map((attachment, part): AttachmentRow => {
    const own: string[] = [];
    const name = redactor.file(attachment.name, own);
    names.push(plain(name));
    originals.own.push(...own);
    originals.names.push(...own);
    const row = {
      name,
      mediaType: redactor.text(attachment.mediaType, originals.names),
      size: attachment.size,
      credentialBearing: attachment.credentialBearing ?? false,
    };
    const read = documents.get(attachment);
    const { content } = attachment;
    if (!read || !content) return { ...row, examined: false, reason: "not-carried" };
    const keep = read.keep === "cleaned" ? read.clean : read.keep === "original" ? content : undefined;
    if (keep)
      sealed.push({
        caseId: to.caseId,
        owner: "attachment",
        ownerId: to.messageId,
        part,
        personId: to.key.personId,
        bytes: seal(to.key, keep, `attachment ${to.messageId} ${part}`),
      });
    const written =
      read.examined && read.text !== "" ? redactor.document(plain(read.text), Math.min(SHOWN, room)) : undefined;
    const shown = written && read.parts.length > 0 ? namesInside(written, redactor) : written;
    if (shown?.text) {
      room -= shown.text.length;
      texts.push(shown.text);
      originals.texts.push(...shown.originals);
    }
    return {
      ...row,
      credentialBearing: row.credentialBearing || read.kind === "har",
      examined: read.examined,
      kind: read.kind,
      ...(read.reason ? { reason: read.reason } : {}),
      ...(shown?.text ? { text: true } : {}),
      ...(shown?.cut ? { cut: true } : {}),
      ...(read.stripped ? { stripped: read.stripped } : {}),
      ...(keep ? {} : { dropped: true }),
    };
  });
  texts.push(filesLine(names));
  return { rows, sealed, texts, originals: { names: originals.names, behind: [...originals.texts, ...originals.own] } };
}

/** What stands behind everything else of a message that has files. @param names redacted, without borders */
const filesLine = (names: readonly string[]): string => `${FILES}${names.join("\n")}`;

/** A message's own text and what stands behind it. */
const joined = (body: Redacted, texts: readonly string[]): string => [plain(body), ...texts].join(SEPARATOR);

/** What `bodyWith` reads of a message whose files carry no text. */
export const wholeOf = (body: Redacted, names: readonly Redacted[]): string =>
  joined(body, [filesLine(names.map(plain))]);

/** What a document says, as the redactor is given it: no border between texts stands in it. */
export const plain = (text: string) => (text.includes("\u001d") ? text.replaceAll("\u001d", " ") : text);

/**
 * The message's `body` column: its own text and behind it those of its attachments, so that a search finds both under the same rules.
 * `originals` are what was taken out of all of them, in order; what comes back has what reading the whole has found beyond that in its
 * place. Undefined where the whole would not come apart again: a value runs across a border.
 */
export function bodyWith(
  body: Redacted,
  texts: readonly string[],
  originals: readonly string[],
  redactor: CaseRedactor,
): { readonly text: Redacted; readonly originals: readonly string[] } | undefined {
  const parts = joined(body, texts);
  const more: string[] = [];
  // Redacting what is redacted already changes little; it is what makes the whole `Redacted`.
  const text = redactor.text(parts, more);
  if (text.split(SEPARATOR).length !== texts.length + 1) return undefined;
  const all = more.length === 0 ? originals : withMore(parts, originals, text, more);
  return all && { text, originals: all };
}

/**
 * A `body` column whose names of files, which stand behind everything else, are those of `names`, and where these begin; undefined
 * where they are already.
 */
export function withNames(
  body: Redacted,
  names: readonly Redacted[],
  redactor: CaseRedactor,
): { readonly text: Redacted; readonly from: number } | undefined {
  const border = body.lastIndexOf(`${SEPARATOR}${FILES}`);
  if (border < 0) return undefined;
  const from = border + SEPARATOR.length + FILES.length;
  const list = names.map(plain).join("\n");
  return body.slice(from) === list ? undefined : { text: redactor.text(body.slice(0, from) + list, []), from };
}

/** Takes a `body` column apart: the message's own text, for each attachment its text where it has one, and the names, which the entries have. */
export function bodyParts(row: Pick<MessageRow, "body" | "attachments">): {
  readonly body: string;
  readonly attachments: readonly (AttachmentRow & { readonly shown?: string })[];
} {
  const attachments = row.attachments as readonly AttachmentRow[];
  if (attachments.length === 0) return { body: row.body, attachments };
  const [body = "", ...behind] = row.body.split(SEPARATOR);
  const texts = behind.slice(0, -1);
  const last = attachments.findLastIndex((attachment) => attachment.text);
  let next = 0;
  return {
    body,
    attachments: attachments.map((attachment, place) => {
      if (!attachment.text) return attachment;
      // Should a border be gone (a later reading found a value across it), the rest stays with the last one that has a text.
      const shown = place === last ? texts.slice(next).join("\n") : (texts[next++] ?? "");
      return { ...attachment, shown };
    }),
  };
}

/** Reads every attachment that carries content, one after another. */
export async function readAttachments(
  attachments: Iterable<SourceAttachment>,
  read: (bytes: Uint8Array, hints: { name: string; mediaType: string }) => Promise<DocumentText>,
): Promise<Documents> {
  const documents = new Map<SourceAttachment, DocumentText>();
  for (const attachment of attachments)
    if (attachment.content)
      documents.set(
        attachment,
        await read(attachment.content, { name: attachment.name, mediaType: attachment.mediaType }),
      );
  return documents;
}

/** How many attachments that came with their content could not be read, by reason. */
export type Unread = Readonly<Record<string, number>>;

export function unreadOf(messages: readonly Pick<MessageRow, "attachments">[]): Unread {
  const counts: Record<string, number> = {};
  for (const { attachments } of messages)
    for (const { reason } of attachments as readonly AttachmentRow[])
      if (reason && reason !== "not-carried") counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
