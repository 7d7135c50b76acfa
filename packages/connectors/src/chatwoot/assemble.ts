import type { AuthorKind, Csat, Priority, Status } from "@casekeep/cases";
import {
  allFields,
  attachment,
  bareUrl,
  deskCase,
  distinct,
  distinctFiles,
  fieldsOf,
  layered,
  message,
  newest,
  ofKind,
  plain,
  tagsOf,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { Register } from "../desk/register.ts";
import type { StateEvent } from "../events.ts";
import { countryWord, languageWord } from "../record/words.ts";
import type { SourceAttachment, SourceMessage, SourcePerson } from "../source.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysPrivate } from "../text/visibility.ts";

type Kind = "contact" | "user" | "bot";

const STATUS: Readonly<Record<string, Status>> = {
  open: "open",
  "0": "open",
  resolved: "solved",
  "1": "solved",
  pending: "new",
  "2": "new",
  snoozed: "pending",
  "3": "pending",
};
const PRIORITY: Readonly<Record<string, Priority>> = { low: "low", medium: "normal", high: "high", urgent: "urgent" };
const CHANNEL: readonly [RegExp, string][] = [
  [/email/, "email"],
  [/webwidget|whatsapp|telegram|line/, "chat"],
  [/sms|voice/, "phone"],
  [/facebook|twitter|instagram|tiktok/, "social"],
  [/api/, "api"],
];
/** Kinds of attachment that are no file: a place, a card, a link. */
const NO_FILE = new Set(["location", "contact", "fallback", "embed"]);
const TYPES: readonly string[] = ["incoming", "outgoing", "activity", "template"];

const typeOf = (value: Json): string => TYPES[number(value.message_type) ?? -1] ?? text(value.message_type);
const keyOf = (kind: Kind, personId: string) => `${kind}:${personId}`;

/** Agent 2 is not contact 2: only contacts go by their bare id. */
function personOf(people: Register, kind: Kind, ownId: string): SourcePerson | undefined {
  const key = keyOf(kind, ownId);
  return ownId === "" ? undefined : people.person(key, kind === "contact" ? ownId : key);
}

/** Contacts, agents and bots count their ids each for themselves. */
export function kindOfSender(value: Json): Kind {
  const said = (text(value.sender_type) || text(object(value.sender).type)).toLowerCase().replace(/[^a-z]/g, "");
  if (said === "contact") return "contact";
  if (said === "user") return "user";
  if (said !== "") return "bot";
  return typeOf(value) === "incoming" ? "contact" : "bot";
}

export function meet(people: Register, value: unknown, kind: Kind): void {
  if (!isObject(value) || id(value.id) === "") return;
  people.add(keyOf(kind, id(value.id)), {
    name: text(value.name),
    email: text(value.email),
    phone: text(value.phone_number),
    handle: text(value.identifier),
  });
}

type Context = Pick<DeskContext, "people" | "at">;

export function assemble(key: string, pieces: readonly Piece[], context: Context): Assembled {
  const { people, at } = context;
  const age = (value: Json) => at(value.updated_at) ?? at(value.last_activity_at) ?? 0;
  const record = layered(ofKind(pieces, "conversation"), age);
  const createdAt = at(record?.created_at ?? record?.timestamp);
  if (record === undefined || createdAt === undefined) return {};
  const all = distinct(ofKind(pieces, "message"), (value) => id(value.id), age).map((piece) => piece.v);
  const meta = object(record.meta);
  const beside = newest(ofKind(pieces, "beside"), () => 0) ?? {};
  const contact = object(meta.sender ?? record.contact ?? beside.contact);
  const contactId = id(contact.id);
  const assignee = object(meta.assignee ?? beside.assignee);
  const assigneeId = text(meta.assignee_type) === "AgentBot" ? "" : id(assignee.id);
  const place = object(contact.additional_attributes);
  const status = STATUS[text(record.status)] ?? "open";
  return {
    case: deskCase({
      source: "chatwoot",
      id: key,
      subject: text(object(record.additional_attributes).mail_subject),
      createdAt,
      updatedAt: at(record.updated_at) ?? at(record.last_activity_at),
      status,
      priority: PRIORITY[text(record.priority)] ?? null,
      country: countryWord(place.country_code),
      language: languageWord(object(object(record.additional_attributes).browser).browser_language),
      channel: CHANNEL.find(([pattern]) => pattern.test(text(meta.channel).toLowerCase()))?.[1] ?? "",
      group: text(object(meta.team).name) || null,
      tags: tagsOf(list(record.labels)),
      requester: personOf(people, "contact", contactId),
      assignee: personOf(people, "user", assigneeId),
      csat: ratingOf(newest(ofKind(pieces, "rating"), (value) => at(value.created_at) ?? 0)) ?? csatOf(all),
      messages: all
        .map((value) => messageOf(value, context, createdAt))
        .filter((it): it is SourceMessage => it !== undefined)
        .sort((a, b) => a.at - b.at),
      history: all.flatMap((value) => eventsOf(value, at)),
      fields: [
        ...allFields(object(record.custom_attributes)),
        ...fieldsOf(object(record.additional_attributes), ["browser", "referer"]),
        ...fieldsOf(place, ["city", "country", "created_at_ip"]),
      ],
    }),
  };
}

const isSurvey = (value: Json) => text(value.content_type) === "input_csat";

/** Activity lines and surveys are no messages; greetings and forms of the widget are a bot's. */
function messageOf(value: Json, { people, at }: Context, createdAt: number): SourceMessage | undefined {
  const type = typeOf(value);
  if (type === "activity" || isSurvey(value)) return undefined;
  const attachments = filesOf(value);
  const attributes = object(value.content_attributes);
  const mail = object(attributes.email);
  const body =
    plain(value.content) || text(object(mail.text_content).full) || plain(object(mail.html_content).full) || "";
  if (body === "" && attachments.length === 0 && attributes.deleted !== true) return undefined;
  const kind = kindOfSender(value);
  const senderId = id(value.sender_id) || id(object(value.sender).id);
  const automatic = type === "template" || (attributes.automation_rule_id ?? null) !== null || kind === "bot";
  const by: AuthorKind =
    kind === "contact" && type === "incoming" ? "customer" : automatic ? "bot" : kind === "user" ? "agent" : "customer";
  return message({
    id: id(value.id),
    at: at(value.created_at) ?? createdAt,
    by,
    author: personOf(people, kind, senderId),
    internal: saysPrivate(value.private),
    body,
    attachments,
    fields: [
      ...fieldsOf(mail, ["subject", "from", "to", "cc", "bcc"]),
      // What went out as mail says so beside the text.
      ...fieldsOf(attributes, ["to_emails", "cc_emails", "bcc_emails"]),
    ],
  });
}

function filesOf(value: Json): SourceAttachment[] {
  const entries = list(value.attachments).filter(
    (entry): entry is Json => isObject(entry) && !NO_FILE.has(text(entry.file_type)),
  );
  return distinctFiles(
    entries.map((entry, count) => {
      const url = bareUrl(entry.data_url);
      return attachment(id(entry.id) || url || `${id(value.id)}/${count}`, {
        name: text(entry.file_name) || decodeName(url),
        type: text(entry.content_type) || text(entry.file_type),
        size: entry.file_size,
      });
    }),
  );
}

const decodeName = (url: string) => url.split("/").at(-1) ?? "";

function ratingOf(value: Json | undefined): Csat | null {
  const rating = number(value?.rating);
  return rating !== undefined && Number.isInteger(rating) && rating >= 1 && rating <= 5 ? (rating as Csat) : null;
}

function csatOf(all: readonly Json[]): Csat | null {
  let found: Csat | null = null;
  for (const value of all) {
    if (!isSurvey(value)) continue;
    const answer = object(object(object(value.content_attributes).submitted_values).csat_survey_response);
    found = ratingOf(answer) ?? found ?? "offered";
  }
  return found;
}

/** Lines about the state come in the language of the account: only what the well-known ones say is taken. */
function eventsOf(value: Json, at: DeskContext["at"]): StateEvent[] {
  const when = at(value.created_at);
  if (typeOf(value) !== "activity" || when === undefined) return [];
  const line = text(value.content);
  if (/marked resolved|was resolved/i.test(line)) return [{ type: "status", at: when, to: "solved" }];
  if (/was reopened|marked open/i.test(line)) return [{ type: "status", at: when, to: "open" }];
  return /snoozed/i.test(line) ? [{ type: "status", at: when, to: "pending" }] : [];
}
