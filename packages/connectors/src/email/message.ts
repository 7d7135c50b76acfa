import type { AuthorKind } from "@casekeep/cases";
import { withEncodings } from "@casekeep/documents/undeclared";
import PostalMime, { type Address, type Attachment, decodeWords, type Email } from "postal-mime";
import {
  MAX_ATTACHMENT,
  type SourceAttachment,
  type SourceField,
  type SourceMessage,
  type SourcePerson,
} from "../source.ts";
import { credentialBearing } from "../text/attachments.ts";
import { instantOf } from "../text/dates.ts";
import { htmlToText } from "../text/html.ts";
import { addressKey, person } from "../text/people.ts";
import { clean } from "../text/values.ts";

/** Headers whose text may name people, addresses or places: redacted and kept beside the message. So are all of `List-*` and `Resent-*`. */
const KEPT = new Set([
  "subject",
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "bcc",
  "return-path",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "received",
  "received-spf",
  "authentication-results",
  "arc-authentication-results",
  "x-originating-ip",
  "x-sender-ip",
  "x-forwarded-for",
  "x-forwarded-to",
  "x-real-ip",
  "x-client-ip",
  "user-agent",
  "x-mailer",
  "message-id",
  "in-reply-to",
  "organization",
  "errors-to",
  "x-sender",
  "x-envelope-from",
  "x-envelope-to",
  "x-authenticated-sender",
  "disposition-notification-to",
  "return-receipt-to",
  "x-priority",
  "auto-submitted",
  "x-gmail-labels",
]);
const SERIES = /^(?:list|resent)-/;
/** Signatures: who signs is kept, the proof is not (RFC 6376, 3.5). */
const SIGNATURE = /^(?:dkim|x-google-dkim|domainkey)-signature$/;
const MAX_FIELDS = 60;
const MAX_VALUE = 4000;
const MAX_REPORT = 65_536;

export interface Mail {
  readonly message: SourceMessage;
  readonly from: SourcePerson | undefined;
  readonly outgoing: boolean;
  readonly subject: string;
  readonly labels: readonly string[];
}

/** Thrown away attachment contents beyond this many bytes of one case: only names and sizes stay. */
export interface Room {
  left: number;
}

export function ownMatcher(own: readonly string[]): (address: string) => boolean {
  const known = new Set(own.map((address) => addressKey(address) || address.trim().toLowerCase()));
  return (address) => known.has(address) || known.has(address.replace(/\+[^@]*@/, "@"));
}

/** Decodes one message. Undefined: its parts are nested too deep or its head is too long to be read. */
export async function readMail(
  raw: Uint8Array,
  self: string,
  envelope: string,
  isOwn: (address: string) => boolean,
  room: Room,
): Promise<Mail | "undecodable" | "undated"> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(withEncodings(raw), { forceRfc822Attachments: true, maxNestingDepth: 64 });
  } catch {
    return "undecodable";
  }
  const at = dateOf(mail, envelope);
  if (at === undefined) return "undated";
  const from = senderOf(mail);
  const outgoing = from !== undefined && isOwn(from.id);
  const html = mail.html === undefined ? "" : htmlToText(mail.html);
  const plain = clean((mail.text ?? "").replaceAll("\r\n", "\n")).trim();
  const fields = [...fieldsOf(mail), ...reportsOf(mail)];
  if (plain !== "" && html !== "" && squeeze(plain) !== squeeze(html)) fields.push({ name: "html", value: html });
  return {
    message: {
      id: self,
      at,
      by: writer(mail, from, outgoing),
      ...(from === undefined ? {} : { author: from }),
      visibility: "public",
      body: plain === "" ? html : plain,
      attachments: filesOf(mail).map((attachment, place) => attachmentOf(attachment, `${self}/${place + 1}`, room)),
      fields,
    },
    from,
    outgoing,
    subject: clean(mail.subject ?? "").trim(),
    labels: labelsOf(mail),
  };
}

const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();

function mailbox(address: Address | undefined): { name: string; address: string } | undefined {
  if (address === undefined) return undefined;
  const one = address.group === undefined ? address : address.group[0];
  return one === undefined || (one.address === "" && one.name === "")
    ? undefined
    : { name: one.name, address: one.address };
}

function senderOf(mail: Email): SourcePerson | undefined {
  const path = mail.returnPath === undefined ? undefined : { name: "", address: mail.returnPath.replace(/^<|>$/g, "") };
  for (const box of [mailbox(mail.from), mailbox(mail.sender), path]) {
    if (box === undefined) continue;
    const who = person({ name: clean(box.name), email: clean(box.address) });
    if (who !== undefined) return who;
  }
  return undefined;
}

/** The sender's date; where it is none, the time the first server noted, or the mbox line's. */
function dateOf(mail: Email, envelope: string): number | undefined {
  const received = mail.headers
    .filter((header) => header.key === "received")
    .map((header) => header.value.split(";").at(-1));
  const line = /(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: ([+-]\d{4}))? (\d{4})/.exec(
    envelope,
  );
  const noted = line === null ? undefined : `${line[2]} ${line[1]} ${line[5]} ${line[3]} ${line[4] ?? "+0000"}`;
  const written = mail.headers.find((header) => header.key === "date")?.value.replace(/\s+/g, " ");
  for (const value of [written, mail.date, ...received.reverse(), noted]) {
    const at = instantOf(value?.replace(/\([^()]*\)/g, "").replace(/\s+/g, " "));
    if (at !== undefined) return at;
  }
  // Any other zone's name counts as UTC (RFC 5322, 4.3), where no server's time says better.
  return instantOf(written?.replace(/ [A-Za-z]{1,5}$/, " +0000"));
}

function writer(mail: Email, from: SourcePerson | undefined, outgoing: boolean): AuthorKind {
  const header = (name: string) =>
    mail.headers
      .find((each) => each.key === name)
      ?.value.trim()
      .toLowerCase() ?? "";
  if (/^(?:mailer-daemon|postmaster)@|^mailer-daemon$/.test(from?.id ?? "")) return "system";
  if (header("content-type").startsWith("multipart/report") && header("return-path") === "<>") return "system";
  const auto = header("auto-submitted");
  if (auto !== "" && auto !== "no") return "bot";
  // What systems wrote before RFC 3834, and some write still.
  if (header("x-autoreply") !== "" || header("x-autorespond") !== "" || /^auto[_-]reply/.test(header("precedence"))) {
    return "bot";
  }
  return outgoing ? "agent" : "customer";
}

function fieldsOf(mail: Email): SourceField[] {
  const fields: SourceField[] = [];
  for (const header of mail.headers) {
    const signed = SIGNATURE.test(header.key);
    if (fields.length >= MAX_FIELDS || !(signed || KEPT.has(header.key) || SERIES.test(header.key))) continue;
    const text = signed ? signer(header.value) : decodeWords(header.value);
    const value = clean(text.slice(0, MAX_VALUE)).trim();
    if (value !== "") fields.push({ name: header.originalKey, value });
  }
  return fields;
}

/** Domain, identity and selector of a signature. */
function signer(value: string): string {
  const tags = value
    .slice(0, MAX_VALUE)
    .split(";")
    .map((tag) => tag.replace(/\s+/g, ""));
  return tags.filter((tag) => /^[dis]=[^=]/.test(tag)).join("; ");
}

function labelsOf(mail: Email): string[] {
  const value = mail.headers.find((header) => header.key === "x-gmail-labels")?.value;
  return value === undefined
    ? []
    : clean(decodeWords(value))
        .split(",")
        .map((label) => label.trim().replace(/^"|"$/g, ""))
        .filter((label) => label !== "");
}

/** Reports of machines about a message are part of what it says, no files. */
const REPORT = /^(?:message\/(?:global-)?(?:delivery-status|disposition-notification)|text\/rfc822-headers)$/i;
const isReport = (attachment: Attachment) => REPORT.test(attachment.mimeType) && (attachment.filename ?? "") === "";

const filesOf = (mail: Email): Attachment[] => mail.attachments.filter((attachment) => !isReport(attachment));

function reportsOf(mail: Email): SourceField[] {
  return mail.attachments.filter(isReport).flatMap((attachment) => {
    const value = clean(new TextDecoder().decode(bytesOf(attachment).slice(0, MAX_REPORT))).trim();
    return value === "" ? [] : [{ name: "report", value }];
  });
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function attachmentOf(attachment: Attachment, key: string, room: Room): SourceAttachment {
  const nested = attachment.mimeType === "message/rfc822";
  const name = clean(attachment.filename ?? "").trim() || (nested ? "message.eml" : "attachment");
  const bytes = bytesOf(attachment);
  const carried = bytes.length <= MAX_ATTACHMENT && bytes.length <= room.left;
  if (carried) room.left -= bytes.length;
  return {
    id: key,
    name,
    mediaType: attachment.mimeType,
    size: bytes.length,
    ...(carried ? { content: bytes } : {}),
    ...(credentialBearing(name, attachment.mimeType) ? { credentialBearing: true } : {}),
  };
}
