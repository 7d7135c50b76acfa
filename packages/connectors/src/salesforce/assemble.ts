import type { AuthorKind, Status } from "@casekeep/cases";
import {
  attachment,
  deskCase,
  distinct,
  distinctFiles,
  fieldsOf,
  layered,
  message,
  ofKind,
  plain,
  withOpening,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { Change } from "../events.ts";
import { channelWord, languageWord, priorityWord, statusNamed } from "../record/words.ts";
import type { SourceAttachment, SourceMessage, SourcePerson } from "../source.ts";
import { isPlaceholder } from "../text/people.ts";
import { flag, id, type Json, text } from "../text/values.ts";
import { chatMessages } from "./chat.ts";

/** 15 and 18 characters name the same record: the first 15 are the id. "" for what is none. */
export const short = (value: unknown): string => {
  const said = id(value);
  return said.length === 18 ? said.slice(0, 15) : said;
};

const isUser = (key: string) => key.startsWith("005");
const isQueue = (key: string) => key.startsWith("00G");
/** Users that are no person, by what the platform calls them. */
const MACHINE = /^(?:AutomatedProcess|CloudIntegrationUser|SelfService.*Guest|Guest)$/i;
const PORTAL = /^(?:CspLitePortal|CustomerSuccess|PowerCustomerSuccess|PowerPartner|CSPLite.*|Self.?Service)$/i;
const DRAFT = "5";

/** What holds over all cases. Numbers take about 100 bytes a case: a merge names its target by id, people know its number. */
export interface Book {
  case(value: Json): void;
  email(value: Json): void;
  wrote(user: unknown): void;
  user(value: Json): void;
  /** A queue or public group: cases wait in it by its id, people know its name. */
  group(value: Json): void;
  groupOf(key: string): string;
  file(kind: string, value: Json): void;
  numberOf(key: string): string;
  roleOf(user: string): AuthorKind;
  filesOf(key: string): readonly SourceAttachment[];
}

export function createBook(): Book {
  const numbers = new Map<string, string>();
  /** Who takes mail in is the desk's own machine, unless the same user also works on cases. */
  const receivers = new Set<string>();
  const workers = new Set<string>();
  const roles = new Map<string, AuthorKind>();
  const files = new Map<string, SourceAttachment[]>();
  const groups = new Map<string, string>();
  const versions = new Map<string, Json>();
  const links = new Map<string, string[]>();
  const hang = (key: string, file: SourceAttachment) => files.set(key, [...(files.get(key) ?? []), file]);
  return {
    case(value) {
      numbers.set(short(value.Id), text(value.CaseNumber));
      if (isUser(short(value.OwnerId))) workers.add(short(value.OwnerId));
    },
    email(value) {
      if (flag(value.Incoming) === true) receivers.add(short(value.CreatedById));
    },
    wrote(user) {
      workers.add(short(user));
    },
    user(value) {
      const kind = text(value.UserType);
      if (MACHINE.test(kind) || /^automated process$/i.test(text(value.Name))) roles.set(short(value.Id), "system");
      else if (PORTAL.test(kind) || text(value.ContactId) !== "") roles.set(short(value.Id), "customer");
      else roles.set(short(value.Id), "agent");
    },
    group(value) {
      if (text(value.Name) !== "") groups.set(short(value.Id), text(value.Name));
    },
    groupOf: (key) => groups.get(key) ?? key,
    file(kind, value) {
      if (kind === "Attachment") {
        hang(
          short(value.ParentId),
          attachment(short(value.Id), { name: value.Name, type: value.ContentType, size: value.BodyLength }),
        );
      } else if (kind === "ContentVersion") versions.set(short(value.ContentDocumentId), value);
      else {
        const key = short(value.LinkedEntityId);
        links.set(key, [...(links.get(key) ?? []), short(value.ContentDocumentId)]);
      }
    },
    numberOf: (key) => numbers.get(key) || key,
    roleOf(user) {
      const said = roles.get(user);
      if (said !== undefined) return said;
      return receivers.has(user) && !workers.has(user) ? "system" : "agent";
    },
    filesOf(key) {
      const linked = (links.get(key) ?? []).map((document) => {
        const version = versions.get(document) ?? {};
        const ending = text(version.FileExtension);
        const name =
          text(version.PathOnClient) ||
          (text(version.Title) === "" ? "" : `${text(version.Title)}${ending === "" ? "" : `.${ending}`}`);
        return attachment(document, { name, type: "", size: version.ContentSize });
      });
      return distinctFiles([...(files.get(key) ?? []), ...linked]);
    },
  };
}

const STATUS: Readonly<Record<string, Status>> = {
  new: "new",
  working: "open",
  escalated: "open",
  "on hold": "hold",
  closed: "closed",
  "waiting on customer": "pending",
};

const statusOf = (name: string, closed: boolean): Status => {
  const known = STATUS[name.toLowerCase()] ?? statusNamed(name);
  if (closed) return known === "solved" ? "solved" : "closed";
  return known ?? "open";
};

export function assemble(key: string, pieces: readonly Piece[], context: DeskContext, book: Book): Assembled {
  const { people, at } = context;
  const age = (value: Json) => at(value.SystemModstamp) ?? at(value.LastModifiedDate) ?? 0;
  const record = layered(ofKind(pieces, "case"), age);
  const createdAt = at(record?.CreatedDate);
  if (record === undefined || createdAt === undefined) return {};
  const requester = requesterOf(record, people);
  const build = { context, book, requester, createdAt };
  const written = [
    ...distinct(
      byMessageId(distinct(ofKind(pieces, "email"), (value) => short(value.Id), age)),
      (value) => short(value.Id),
      age,
    ).map(({ v }) => emailOf(v, build)),
    ...distinct(ofKind(pieces, "comment"), (value) => short(value.Id), age).map(({ v }) => commentOf(v, build)),
    ...feedOf(
      distinct(ofKind(pieces, "feed"), (value) => short(value.Id), age),
      build,
    ),
    ...distinct(ofKind(pieces, "task"), (value) => short(value.Id), age).flatMap(({ v }) => taskOf(v, build)),
    ...distinct(ofKind(pieces, "entry"), (value) => short(value.Id), age).map(({ v }) => entryOf(v, build)),
    ...distinct(ofKind(pieces, "chat"), (value) => short(value.Id), age).flatMap(({ v }) => chatOf(v, build)),
  ];
  const opening = message({
    id: `${key}/description`,
    at: createdAt,
    by: "customer",
    author: requester,
    internal: false,
    body: text(record.Description),
    attachments: book.filesOf(key),
  });
  const number = book.numberOf(key);
  const master = short(record.MasterRecordId);
  const deleted = flag(record.IsDeleted) === true && master === "";
  const owner = short(record.OwnerId);
  const status = statusOf(text(record.Status), flag(record.IsClosed) === true);
  const history = distinct(
    ofKind(pieces, "change"),
    (value) => short(value.Id),
    () => 0,
  );
  return {
    case: deskCase({
      source: "salesforce",
      id: number,
      numbers: [number, key],
      subject: text(record.Subject),
      createdAt,
      updatedAt: at(record.LastModifiedDate) ?? at(record.SystemModstamp),
      settledAt: at(record.ClosedDate),
      status: deleted ? "deleted" : status,
      priority: priorityWord(record.Priority) ?? null,
      product: text(record.ProductId),
      language: languageWord(record.Language),
      channel: channelWord(record.Origin),
      group: isUser(owner) ? null : book.groupOf(owner) || null,
      requester,
      assignee: isUser(owner) && book.roleOf(owner) !== "system" ? people.person(owner, owner) : undefined,
      mergedInto: master === "" ? null : book.numberOf(master),
      deleted,
      messages: withOpening(written, opening),
      history: history.flatMap(({ v }) => eventsOf(v, at, book)),
      fields: [
        ...fieldsOf(record, [
          "Type",
          "Reason",
          "SuppliedCompany",
          "SuppliedPhone",
          "SuppliedName",
          "SuppliedEmail",
          "ParentId",
          "AccountId",
        ]),
        ...fieldsOf(record, ["Comments"], true),
        ...fieldsOf(
          record,
          Object.keys(record).filter((name) => name.endsWith("__c")),
        ),
      ],
    }),
  };
}

function requesterOf(record: Json, people: DeskContext["people"]): SourcePerson | undefined {
  const contact = short(record.ContactId);
  const supplied = {
    name: text(record.SuppliedName),
    email: text(record.SuppliedEmail),
    phone: text(record.SuppliedPhone),
  };
  if (contact !== "" && !isPlaceholder(contact)) return people.person(contact, contact, supplied);
  return isPlaceholder(supplied.email)
    ? undefined
    : people.person("", "", { name: supplied.name, email: supplied.email });
}

/** The same mail taken in through two addresses is one message. */
function byMessageId(emails: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return emails.filter(({ v }) => {
    const own = text(v.MessageIdentifier);
    return own === "" || (!seen.has(own) && seen.add(own) !== undefined);
  });
}

interface Building {
  readonly context: DeskContext;
  readonly book: Book;
  readonly requester: SourcePerson | undefined;
  readonly createdAt: number;
}

/** A mail exchanged with the customer is public whatever the portal shows; a draft was never sent. */
function emailOf(value: Json, { context, book, requester, createdAt }: Building): SourceMessage {
  const { people, at } = context;
  const incoming = flag(value.Incoming) === true;
  const writer = short(value.CreatedById);
  const by: AuthorKind = incoming ? "customer" : book.roleOf(writer);
  const said = { name: text(value.FromName), email: text(value.FromAddress) };
  const same = requester?.emails?.some((it) => it.toLowerCase() === said.email.toLowerCase()) === true;
  return message({
    id: short(value.Id),
    at: at(value.MessageDate) ?? at(value.CreatedDate) ?? createdAt,
    by,
    author: incoming ? (same ? requester : people.person("", "", said)) : people.person(writer, writer),
    internal: id(value.Status) === DRAFT || text(value.Status).toLowerCase() === "draft",
    body: text(value.TextBody) || plain(value.HtmlBody),
    attachments: book.filesOf(short(value.Id)),
    fields: fieldsOf(value, ["Subject", "FromName", "FromAddress", "ToAddress", "CcAddress", "BccAddress", "Headers"]),
  });
}

function commentOf(value: Json, { context, book, createdAt }: Building): SourceMessage {
  const { people, at } = context;
  const writer = short(value.CreatedById);
  return message({
    id: short(value.Id),
    at: at(value.CreatedDate) ?? createdAt,
    by: book.roleOf(writer),
    author: people.person(writer, writer),
    internal: flag(value.IsPublished) !== true,
    body: plain(value.CommentBody),
  });
}

/** Posts of the feed are written; its tracked changes and shadows of mails and comments are not. A comment is seen by whom its post is seen. */
function feedOf(pieces: readonly Piece[], { context, book, createdAt }: Building): SourceMessage[] {
  const { people, at } = context;
  const seen = new Set(pieces.filter(({ v }) => text(v.Visibility) === "AllUsers").map(({ v }) => short(v.Id)));
  return pieces.flatMap(({ v }) => {
    const post = short(v.FeedItemId);
    const isPost = /^(?:TextPost|ContentPost|LinkPost|QuestionPost)$/.test(text(v.Type));
    const body = plain(post === "" ? isPost && v.Body : v.CommentBody);
    if (body === "") return [];
    const writer = short(v.CreatedById);
    return [
      message({
        id: short(v.Id),
        at: at(v.CreatedDate) ?? createdAt,
        by: book.roleOf(writer),
        author: people.person(writer, writer),
        internal: !seen.has(post || short(v.Id)),
        body,
      }),
    ];
  });
}

/** What staff note of calls and of things to do on a case; without a text it is none. */
function taskOf(value: Json, { context, book, createdAt }: Building): SourceMessage[] {
  const { people, at } = context;
  const body = plain(value.Description);
  const writer = isUser(short(value.OwnerId)) ? short(value.OwnerId) : short(value.CreatedById);
  if (body === "") return [];
  return [
    message({
      id: short(value.Id),
      at: at(value.CreatedDate) ?? createdAt,
      by: book.roleOf(writer),
      author: people.person(writer, writer),
      internal: true,
      body,
      fields: fieldsOf(value, ["Subject"]),
    }),
  ];
}

const ACTORS: Readonly<Record<string, AuthorKind>> = {
  agent: "agent",
  supervisor: "agent",
  bot: "bot",
  system: "system",
};

/** What was said in a messaging session or a call, one record each. */
function entryOf(value: Json, { context, requester, createdAt }: Building): SourceMessage {
  const { people, at } = context;
  const by = ACTORS[text(value.ActorType).toLowerCase()] ?? "customer";
  const actor = short(value.ActorId);
  const named = by === "agent" ? people.person(actor, actor, { name: text(value.ActorName) }) : undefined;
  return message({
    id: short(value.Id),
    at: at(value.EntryTime) ?? at(value.CreatedDate) ?? createdAt,
    by,
    author: by === "customer" ? requester : named,
    internal: false,
    body: plain(value.Message),
  });
}

function chatOf(value: Json, { context, book, requester, createdAt }: Building): SourceMessage[] {
  const { people, at } = context;
  const owner = short(value.OwnerId);
  return chatMessages({
    id: short(value.Id),
    body: text(value.Body),
    startedAt: at(value.StartTime) ?? at(value.CreatedDate) ?? createdAt,
    customer: requester,
    owner: isUser(owner) && book.roleOf(owner) === "agent" ? people.person(owner, owner) : undefined,
    named: (name) => people.person("", "", { name }),
  });
}

function eventsOf(value: Json, at: DeskContext["at"], book: Book): Change[] {
  const when = at(value.CreatedDate);
  if (when === undefined) return [];
  const field = text(value.Field).toLowerCase();
  const [before, after] = [text(value.OldValue), text(value.NewValue)];
  if (field === "status") {
    const status = (name: string) => statusOf(name, /^closed/i.test(name));
    return [{ type: "status", at: when, to: status(after), from: before === "" ? null : status(before) }];
  }
  if (field === "priority")
    return [{ type: "priority", at: when, to: priorityWord(after) ?? null, from: priorityWord(before) ?? null }];
  if (field !== "owner") return [];
  const [from, to] = [short(before), short(after)];
  // A case is a queue's or a user's: what leaves the one comes to the other.
  const user = (key: string) => (isUser(key) && book.roleOf(key) !== "system" ? key : null);
  const queue = (key: string) => (isQueue(key) ? book.groupOf(key) : null);
  return [
    ...(isUser(to) || isUser(from) ? [{ type: "assignee" as const, at: when, to: user(to), from: user(from) }] : []),
    ...(isQueue(to) || isQueue(from) ? [{ type: "group" as const, at: when, to: queue(to), from: queue(from) }] : []),
  ];
}
