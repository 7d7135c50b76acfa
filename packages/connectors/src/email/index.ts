import type { Status } from "@casekeep/cases";
import { settle } from "../events.ts";
import { createHashSet, hash64 } from "../hashset.ts";
import { concat } from "../read/encoding.ts";
import type { Connector, ReadOptions, SourceCase, SourceFile, SourceItem, SourceMessage } from "../source.ts";
import { instantOf } from "../text/dates.ts";
import { withoutMarks } from "./emlx.ts";
import { createForest } from "./forest.ts";
import { type Head, headOf, isMessage, linksOf, messageIdOf } from "./headers.ts";
import { messagesOf } from "./mailbox.ts";
import { type Mail, ownMatcher, readMail } from "./message.ts";

/** One message on its way to its thread. */
interface Piece {
  readonly raw: string;
  readonly self: string;
  readonly envelope: string;
  readonly file: string;
  readonly line: number;
  readonly place: number;
}

/** What mail programs keep beside the messages. */
const BESIDE =
  /(?:^|\/)(?:dovecot[^/]*|courier[^/]*|maildirfolder|maildirsize|subscriptions|\.ds_store|thumbs\.db|desktop\.ini)$/i;
/** Attachment contents carried along per case, in bytes. */
const CASE_ROOM = 128 * 1024 * 1024;

const latin = new TextDecoder("latin1");

function hex(value: string): string {
  const [low, high] = hash64(value);
  return `${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`;
}

/**
 * What tells messages apart. A message without an id is known by its content. Copies of a message keep its date: one that
 * comes under a used id with another date is another message, which some mailers write.
 */
function createIdentities() {
  const ids = createHashSet();
  const firsts = createHashSet();
  const dated = (head: Head) =>
    String(
      instantOf(
        head
          .get("date")?.[0]
          ?.replace(/\([^()]*\)/g, "")
          .trim(),
      ) ?? "",
    );
  return {
    note(head: Head) {
      const own = messageIdOf(head);
      if (own !== "" && ids.add(own)) firsts.add(`${own}\0${dated(head)}`);
    },
    selfOf(head: Head, raw: Uint8Array): string {
      const own = messageIdOf(head);
      if (own === "") return `<${hex(latin.decode(raw))}@no-message-id.invalid>`;
      const date = dated(head);
      return date === "" || firsts.has(`${own}\0${date}`) || firsts.has(`${own}\0`)
        ? own
        : `<${hex(`${own}\0${date}`)}@used-message-id.invalid>`;
    },
  };
}

function aside(at: { file: string; line: number; place: number }, reason: string, raw: Uint8Array): SourceItem {
  return { kind: "quarantined", quarantined: { file: at.file, line: at.line, message: String(at.place), reason, raw } };
}

/** What is set aside keeps its mbox line, which may hold the only address. */
function withEnvelope(envelope: string, raw: Uint8Array): Uint8Array {
  return envelope === "" ? raw : concat([new TextEncoder().encode(`${envelope}\n`), raw]);
}

async function* read(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<SourceItem> {
  const forest = createForest();
  const identities = createIdentities();
  const isOwn = ownMatcher(options.own);
  const mail = files.filter((file) => !BESIDE.test(file.name)).map(withoutMarks);
  let bytes = 0;
  // Every file is read twice: half of it counts each time.
  const progress = (read: number): SourceItem => {
    bytes += read / 2;
    return { kind: "progress", bytes: Math.floor(bytes) };
  };
  if (options.own.length === 0) {
    yield { kind: "note", file: "", text: "no own addresses were given: every sender counts as a customer" };
  }

  for (const file of mail) {
    for await (const item of messagesOf(file)) {
      if (item.kind === "read") yield progress(item.bytes);
      else if (item.kind === "message") {
        const head = headOf(item.raw);
        if (!isMessage(head)) continue;
        identities.note(head);
        forest.join(linksOf(head, identities.selfOf(head, item.raw)));
      }
    }
  }
  for (const file of mail) {
    let met = 0;
    for await (const item of messagesOf(file)) {
      if (item.kind === "read") yield progress(item.bytes);
      else {
        met++;
        const at = { file: file.name, line: item.line, place: item.place };
        const head = headOf(item.raw);
        const whole = () => withEnvelope(item.envelope, item.raw);
        if (item.kind === "bad") yield aside(at, item.reason, whole());
        else if (!isMessage(head)) yield aside(at, "not an e-mail message: no header", whole());
        else {
          const self = identities.selfOf(head, item.raw);
          const piece: Piece = { raw: Buffer.from(item.raw).toString("base64"), self, envelope: item.envelope, ...at };
          await options.spool.put(forest.threadOf(self), piece);
        }
      }
    }
    if (met === 0)
      yield { kind: "quarantined", quarantined: { file: file.name, reason: "empty file", raw: new Uint8Array(0) } };
  }

  for await (const { pieces } of options.spool.groups()) yield* thread(pieces as readonly Piece[], isOwn);
}

async function* thread(pieces: readonly Piece[], isOwn: (address: string) => boolean): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  const mails: { mail: Mail; head: Head }[] = [];
  const room = { left: CASE_ROOM };
  for (const piece of pieces) {
    // The same message from two folders, or from sender and list, counts once.
    if (seen.has(piece.self)) continue;
    const raw = Buffer.from(piece.raw, "base64");
    const mail = await readMail(raw, piece.self, piece.envelope, isOwn, room);
    if (mail === "undecodable")
      yield aside(piece, "MIME parts nested too deep or head too long", withEnvelope(piece.envelope, raw));
    else if (mail === "undated") yield aside(piece, "date not readable", withEnvelope(piece.envelope, raw));
    else {
      seen.add(piece.self);
      mails.push({ mail, head: headOf(raw) });
    }
  }
  if (mails.length > 0)
    yield { kind: "case", case: caseOf(mails.sort((a, b) => a.mail.message.at - b.mail.message.at)) };
}

function caseOf(mails: readonly { readonly mail: Mail; readonly head: Head }[]): SourceCase {
  const first = mails[0]!;
  const last = mails.at(-1)!.mail;
  const incoming = mails.map(({ mail }) => mail).filter((mail) => !mail.outgoing && mail.from !== undefined);
  const requester = (
    incoming.find((mail) => mail.message.by === "customer") ?? incoming.find((mail) => mail.message.by !== "system")
  )?.from;
  const createdAt = first.mail.message.at;
  const updatedAt = last.message.at;
  // Mail has no status: what was answered last waits for the customer.
  const status: Status = last.message.by === "agent" ? "pending" : "open";
  return {
    source: "email",
    id: threadId(mails),
    numbers: [],
    subject: first.mail.subject,
    createdAt,
    updatedAt,
    status,
    priority: null,
    product: "",
    region: "",
    country: "",
    language: languageOf(first.head),
    channel: "email",
    group: null,
    tags: [...new Set(mails.flatMap(({ mail }) => mail.labels))],
    ...(requester === undefined ? {} : { requester }),
    mergedInto: null,
    deleted: false,
    csat: null,
    messages: mails.map(({ mail }) => withoutSubject(mail.message, first.mail.subject)),
    events: settle([], { status, at: updatedAt, createdAt }),
    fields: [],
  };
}

const REPLY = /^(?:\s*(?:re|aw|fwd?|wg|sv|vs|tr|rv|rif|antw|odp|ynt)\s*(?:\[\d{1,3}\])?\s*[:\uff1a]\s*)+/i;
const bare = (subject: string) => subject.slice(0, 1000).replace(REPLY, "").trim();

/** A message's own subject is kept where it says something else than the case's. */
function withoutSubject(message: SourceMessage, subject: string): SourceMessage {
  const fields = message.fields.filter(
    ({ name, value }) => name.toLowerCase() !== "subject" || bare(value) !== bare(subject),
  );
  return fields.length === message.fields.length ? message : { ...message, fields };
}

/** Stays the same when later messages of the thread come in another import: the provider's mark, else the first id referred to. */
function threadId(mails: readonly { readonly head: Head; readonly mail: Mail }[]): string {
  for (const { head } of mails) {
    const mark = head.get("x-gm-thrid")?.[0];
    if (mark !== undefined && mark !== "") return `gm:${mark}`;
  }
  const { head, mail } = mails[0]!;
  const links = linksOf(head, mail.message.id);
  const references = headIds(head, "references")[0] ?? headIds(head, "in-reply-to")[0];
  return references ?? links[0] ?? mail.message.id;
}

const headIds = (head: Head, name: string) =>
  [...(head.get(name)?.join(" ") ?? "").slice(0, 10_000).matchAll(/<[^<>\s]{1,990}>/g)].map((match) => match[0]);

const languageOf = (head: Head) =>
  /^\s*([a-z]{2,3})\b/i.exec(head.get("content-language")?.[0] ?? "")?.[1]?.toLowerCase() ?? "";

/** Mailboxes: single messages (.eml), mbox as Takeout writes it, folders of message files. */
export const email: Connector = { name: "email", title: "E-mail (mbox, eml, Maildir)", read };
