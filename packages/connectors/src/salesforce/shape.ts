import { isObject, type Json, list, object, text } from "../text/values.ts";

/** Records as the platform's own names have them, whichever tool wrote the export. */

const FIELDS = [
  "Id IsDeleted MasterRecordId CaseNumber ContactId AccountId ParentId RelatedToId CaseId ProductId OwnerId CreatedById",
  "CreatedDate LastModifiedDate SystemModstamp ClosedDate IsClosed Status Reason Origin Language Subject Priority",
  "Description Type Comments SuppliedName SuppliedEmail SuppliedPhone SuppliedCompany TextBody HtmlBody Headers FromName",
  "FromAddress ToAddress CcAddress BccAddress Incoming MessageDate MessageIdentifier CommentBody IsPublished Field OldValue",
  "NewValue Visibility Body BodyLength ContentType LinkedEntityId ContentDocumentId PathOnClient FileExtension ContentSize",
  "FeedItemId StartTime EndTime WhatId TaskSubtype ActivityDate RelatedRecordId ConversationId EntryType EntryTime ActorId ActorName ActorType Message Title Name FirstName LastName Email Phone MobilePhone Username UserType Contact Owner CreatedBy",
].flatMap((line) => line.split(" "));
const BY_LOWER = new Map(FIELDS.map((name) => [name.toLowerCase(), name]));

/** Data Loader writes names as the query had them, often all in capitals: the platform does not tell them apart. */
export function fieldName(name: string): string {
  const known = BY_LOWER.get(name.toLowerCase());
  if (known !== undefined) return known;
  return /__c$/i.test(name) ? `${name.slice(0, -3)}__c` : name;
}

/** A row with the platform's names; `Contact.Email` is a field of the record the row points to. */
export function rowRecord(row: Readonly<Record<string, string>>): Json {
  const record: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    const [outer = "", inner, ...deeper] = column.split(".").map(fieldName);
    if (inner === undefined || deeper.length > 0) record[deeper.length > 0 ? column : outer] = value;
    else record[outer] = { ...object(record[outer]), [inner]: value };
  }
  return record;
}

/** The id of a record by the link to it that answers carry where the query did not ask for the id itself. */
const linked = (part: Json): string => /\/([A-Za-z0-9]{15,18})$/.exec(text(object(part.attributes).url))?.[1] ?? "";

const KINDS: Readonly<Record<string, string>> = {
  EmailMessages: "EmailMessage",
  CaseComments: "CaseComment",
  Histories: "CaseHistory",
  Feeds: "FeedItem",
  FeedComments: "FeedComment",
  LiveChatTranscripts: "LiveChatTranscript",
  Tasks: "Task",
  Attachments: "Attachment",
  ContentDocumentLinks: "ContentDocumentLink",
};

export interface Split {
  /** The record's own fields. */
  readonly own: Json;
  /** Answers of sub-queries: records that hang on this one, with the id of it in the fields that name a parent. */
  readonly inside: readonly { readonly name: string; readonly records: readonly Json[]; readonly more: boolean }[];
  /** People and queues the record points to, each with an id. */
  readonly people: readonly Json[];
}

const POINTS = new Set(["Contact", "Owner", "CreatedBy"]);

/** Takes a record of a query with sub-queries and relationships apart. */
export function split(value: Json): Split {
  const own: Record<string, unknown> = {};
  const inside: Split["inside"][number][] = [];
  const people: Json[] = [];
  for (const [name, part] of Object.entries(value)) {
    if (isObject(part) && Array.isArray(part.records)) {
      const parent = { ParentId: value.Id, CaseId: value.Id, LinkedEntityId: value.Id, WhatId: value.Id };
      const kind = KINDS[name];
      const records = list(part.records)
        .filter(isObject)
        .map((record) => ({
          ...parent,
          ...record,
          // Some tools leave out what kind a record is; the name of the sub-query says it too.
          ...(kind === undefined ? {} : { attributes: { type: kind, ...object(record.attributes) } }),
        }));
      inside.push({ name, records, more: part.done === false });
    } else if (isObject(part) && POINTS.has(name)) {
      const key = text(value[`${name}Id`]) || text(part.Id) || linked(part);
      if (/^00[35G]/.test(key)) {
        people.push({ ...part, Id: key });
        own[`${name}Id`] = key;
      }
    } else own[name] = part;
  }
  return { own, inside, people };
}
