import { type DeskContext, type DeskReader, deskConnector, type Entry, type EntryItem } from "../desk/connector.ts";
import { readCsv } from "../read/csv.ts";
import { concat } from "../read/encoding.ts";
import { KEPT_OF_OVERLONG } from "../read/lines.ts";
import type { SourceFile } from "../source.ts";
import { flag, id, type Json, object, text } from "../text/values.ts";
import { assemble, createBook, short } from "./assemble.ts";
import { fieldName, rowRecord, split } from "./shape.ts";

/** Names of objects by columns that only they have, for files and answers that do not say. */
const SHOWN: readonly [string, readonly string[]][] = [
  ["EmailMessage", ["Incoming", "FromAddress", "MessageIdentifier"]],
  ["Task", ["WhatId"]],
  ["ConversationEntry", ["EntryType", "ActorType"]],
  ["FeedComment", ["FeedItemId"]],
  ["CaseComment", ["CommentBody"]],
  ["CaseHistory", ["OldValue", "NewValue"]],
  ["FeedItem", ["Visibility", "Type", "Body"]],
  ["ContentDocumentLink", ["LinkedEntityId"]],
  ["ContentVersion", ["PathOnClient"]],
  ["Attachment", ["BodyLength", "ParentId"]],
  ["User", ["Username"]],
  ["Case", ["CaseNumber"]],
  ["Contact", ["LastName"]],
];
/** Longer names first; those the connector has no use for are known so that they are passed over, not set aside. */
const NAMES = [
  "EmailMessage",
  "CaseComment",
  "CaseHistory",
  "FeedComment",
  "FeedItem",
  "LiveChatTranscript",
  "MessagingSession",
  "ConversationEntry",
  "VoiceCall",
  "Task",
  "ContentDocumentLink",
  "ContentVersion",
  "Attachment",
  "User",
  "Contact",
  "Account",
  "CaseMilestone",
  "MilestoneType",
  "RecordType",
  "Entitlement",
  "BusinessHours",
  "Holiday",
  "GroupMember",
  "Group",
  "QueueSobject",
  "CaseTeamMember",
  "CaseStatus",
  "Profile",
  "UserRole",
  "Case",
  "Asset",
  "Campaign",
  "CampaignMember",
  "Contract",
  "EmailTemplate",
  "Lead",
  "Opportunity",
  "OpportunityLineItem",
  "Order",
  "OrderItem",
  "Pricebook2",
  "PricebookEntry",
  "Product2",
  "Solution",
  "UserLicense",
];

function objectOf(value: Json, file: string): string {
  const said = text(object(value.attributes).type);
  if (said !== "") return said === "CaseFeed" ? "FeedItem" : said;
  const base = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  const named = NAMES.find((name) => new RegExp(`(?:^|[^a-z])${name.toLowerCase()}s?(?:[^a-z]|$)`).test(base));
  return named ?? SHOWN.find(([, keys]) => keys.some((key) => value[key] !== undefined))?.[0] ?? "";
}

async function* rows(file: SourceFile): AsyncGenerator<EntryItem> {
  const known = (names: readonly string[]) =>
    names.filter((name) => /^[A-Z]\w+(?:Id|Date|ById|Body|Number)$|^Id$|^Subject$|^Status$/.test(fieldName(name)))
      .length;
  /** The beginning of a table of another object, set aside as one. */
  let refused: Uint8Array[] | undefined;
  let kept = 0;
  for await (const item of readCsv(file, known)) {
    if (
      item.kind === "header" &&
      objectOf(rowRecord(Object.fromEntries(item.names.map((name) => [name, ""]))), file.name) === ""
    )
      refused = [];
    if (item.kind === "read") yield { kind: "progress", bytes: item.bytes };
    else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
    else if (refused !== undefined) {
      if (kept < KEPT_OF_OVERLONG) refused.push(item.raw, new Uint8Array([10]));
      kept += item.raw.length;
    } else if (item.kind === "bad")
      yield {
        kind: "quarantined",
        quarantined: { file: file.name, line: item.line, reason: item.reason, raw: item.raw },
      };
    else if (item.kind === "row")
      yield {
        kind: "entry",
        entry: { path: "", value: rowRecord(item.record), file: file.name, line: item.line },
        raw: item.raw,
        page: false,
      };
  }
  if (refused !== undefined)
    yield {
      kind: "quarantined",
      quarantined: {
        file: file.name,
        line: 1,
        reason: "no object of Salesforce that is known: the whole file",
        raw: concat(refused),
      },
    };
}

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;
  const book = createBook();
  /** Cases by the session or call that was about them: what was said names the session only. */
  const sessions = new Map<string, string>();

  const file = async (k: string, parent: unknown, v: Json, entry: Entry): Promise<string | undefined> => {
    const key = short(parent);
    if (key === "") return `${k} of an unnamed case`;
    await put(key, { k, v, file: entry.file, line: entry.line });
    return undefined;
  };

  /** `full`: a record of its own; else what another record says of the person, which never outweighs one. */
  const person = (value: Json, kind: string, full = true) => {
    const name = text(value.Name) || `${text(value.FirstName)} ${text(value.LastName)}`.trim();
    const known = { name, email: text(value.Email), phone: text(value.Phone) || text(value.MobilePhone) };
    people.add(
      short(value.Id),
      { ...known, deleted: flag(value.IsDeleted) === true },
      full ? `1${text(value.SystemModstamp)}` : "",
    );
    if (full && kind === "User") book.user(value);
  };

  const record = async (entry: Entry): Promise<string | undefined> => {
    const { own: value, inside, people: named } = split(entry.value);
    const kind = objectOf(value, entry.file);
    if (kind === "")
      return value.errorCode === undefined ? "not a Salesforce record" : "error answer instead of records";
    if (id(value.Id) === "") return `${kind} without an id`;
    for (const who of named) {
      if (text(who.Id).startsWith("00G")) book.group(who);
      else person(who, "", false);
    }
    const reason = await one(kind, value, entry);
    if (reason !== undefined) return reason;
    for (const { name, records, more } of inside) {
      pages.linked(`${name} of ${short(value.Id)}`, entry.file, more);
      for (const part of records) {
        const unusable = await record({ ...entry, value: part });
        if (unusable !== undefined) return unusable;
      }
    }
    return undefined;
  };

  const one = async (kind: string, value: Json, entry: Entry): Promise<string | undefined> => {
    if (kind === "Case") {
      if (at(value.CreatedDate) === undefined) return "date not readable: CreatedDate";
      book.case(value);
      return file("case", value.Id, value, entry);
    }
    if (kind === "EmailMessage") {
      book.email(value);
      return file("email", value.ParentId || value.RelatedToId, value, entry);
    }
    if (kind === "CaseComment") {
      book.wrote(value.CreatedById);
      return file("comment", value.ParentId, value, entry);
    }
    if (kind === "CaseHistory") return file("change", value.CaseId, value, entry);
    if (kind === "FeedItem" || kind === "FeedComment")
      return short(value.ParentId).startsWith("500") ? file("feed", value.ParentId, value, entry) : undefined;
    // Mails are logged as tasks too: they come as mails.
    if (kind === "Task")
      return short(value.WhatId).startsWith("500") && text(value.TaskSubtype) !== "Email"
        ? file("task", value.WhatId, value, entry)
        : undefined;
    if (kind === "MessagingSession" || kind === "VoiceCall") {
      const about = [value.CaseId, value.RelatedRecordId].map(short).find((key) => key.startsWith("500"));
      if (about !== undefined) sessions.set(short(value.Id), about);
    }
    if (kind === "ConversationEntry") {
      if (text(value.Message) === "" || text(value.EntryType) !== "Text") return undefined;
      return file("entry", sessions.get(short(value.ConversationId)), value, entry);
    }
    if (kind === "LiveChatTranscript")
      return short(value.CaseId) === "" ? "chat of no case" : file("chat", value.CaseId, value, entry);
    if (kind === "Attachment" || kind === "ContentDocumentLink" || kind === "ContentVersion") book.file(kind, value);
    else if (kind === "User" || kind === "Contact") person(value, kind);
    else if (kind === "Group") book.group(value);
    return undefined;
  };

  return {
    record,
    async page({ value, file: name }) {
      pages.linked(objectOf({}, name) || name, name, value.done === false);
      return undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context, book),
  };
}

/** Salesforce: Case, EmailMessage, CaseComment, CaseHistory, posts of the feed, tasks, chats, files, Contact and User, as CSV or query answers. */
export const salesforce = deskConnector({
  name: "salesforce",
  title: "Salesforce",
  lists: new Set(["records"]),
  written: new Set(["email", "comment", "feed", "chat", "task", "entry"]),
  // Sessions come before what was said in them.
  order: (name) => (/(?:messaging_?session|voice_?call)/i.test(name) ? 0 : 1),
  entries: (file) => (/\.(?:json|jsonl|ndjson)$/i.test(file.name) ? undefined : rows(file)),
  open,
});
