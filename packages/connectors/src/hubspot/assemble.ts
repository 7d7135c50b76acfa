import type { AuthorKind, Priority, Status } from "@casekeep/cases";
import {
  attachment,
  bareUrl,
  deskCase,
  distinct,
  distinctFiles,
  fieldsOf,
  layered,
  message,
  ofKind,
  plain,
  withOpening,
  withOthers,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { StateEvent } from "../events.ts";
import { channelWord, languageWord, statusNamed } from "../record/words.ts";
import type { SourceAttachment, SourceItem, SourceMessage, SourcePerson } from "../source.ts";
import { person } from "../text/people.ts";
import { flag, id, isObject, type Json, list, object, text } from "../text/values.ts";
import { isCrm, withoutRepeats } from "./engagement.ts";

const PRIORITY: Readonly<Record<string, Priority>> = { LOW: "low", MEDIUM: "normal", HIGH: "high", URGENT: "urgent" };
const STAGES: Readonly<Record<string, Status>> = { 1: "new", 2: "pending", 3: "open", 4: "closed" };

/** A ticket names its owner by the owner's id, a message its writer by the user's id: one person. */
export interface Owners {
  add(value: Json): void;
  userOf(ownerId: string): string;
  person(userId: string): SourcePerson;
}

export function createOwners(): Owners {
  const users = new Map<string, string>();
  const known = new Map<string, { name: string; email: string }>();
  return {
    add(value) {
      const user = id(value.userId) || id(value.userIdIncludingInactive);
      if (user === "") return;
      users.set(id(value.id), user);
      known.set(user, { name: `${text(value.firstName)} ${text(value.lastName)}`.trim(), email: text(value.email) });
    },
    userOf: (ownerId) => users.get(ownerId) ?? "",
    person(userId) {
      const { name = "", email = "" } = known.get(userId) ?? {};
      return { id: `A-${userId}`, ...(name === "" ? {} : { name }), ...(email === "" ? {} : { emails: [email] }) };
    },
  };
}

/** What the stages of a pipeline stand for: its end by their mark, everything else by what their label says. */
export function stagesOf(pipeline: Json): [string, Stage][] {
  return list(pipeline.stages)
    .filter(isObject)
    .map((stage) => {
      const meta = object(stage.metadata);
      const closed = text(meta.ticketState).toUpperCase() === "CLOSED" || flag(meta.isClosed) === true;
      return [`${id(pipeline.id)}/${id(stage.id)}`, { closed, said: statusNamed(stage.label) }];
    });
}

export interface Stage {
  readonly closed: boolean;
  /** By its label; undefined for one that says nothing. */
  readonly said: Status | undefined;
}

interface Book {
  readonly owners: Owners;
  readonly stages: ReadonlyMap<string, Stage>;
}

const UNDER_WAY: ReadonlySet<Status | undefined> = new Set(["new", "open", "pending", "hold"]);

function statusOf(properties: Json, stages: Book["stages"]): Status {
  const stage = id(properties.hs_pipeline_stage);
  const pipeline = id(properties.hs_pipeline);
  const known = stages.get(`${pipeline}/${stage}`);
  // The four stages of the first pipeline are the same in every account; others are an account's own.
  const usual = pipeline === "0" || pipeline === "" ? STAGES[stage] : undefined;
  if (known?.closed === true) return "closed";
  if (known === undefined && usual === undefined) return text(properties.closed_date) === "" ? "open" : "closed";
  if (known === undefined) return usual ?? "open";
  if (known.said !== undefined) return UNDER_WAY.has(known.said) ? known.said : "open";
  return usual === undefined || usual === "closed" ? "open" : usual;
}

/**
 * The ticket's way through its stages, owners and priorities, where the export was made with the properties' history;
 * undefined where it was not. A stage is judged with the pipeline the ticket is in now, unless that has a history too.
 */
function historyOf(
  record: Json | undefined,
  { owners, stages }: Book,
  at: DeskContext["at"],
): StateEvent[] | undefined {
  const past = object(record?.propertiesWithHistory);
  const entries = (name: string) =>
    list(past[name])
      .filter(isObject)
      .flatMap((it) => {
        const when = at(it.timestamp);
        return when === undefined ? [] : [{ at: when, value: id(it.value) }];
      })
      .sort((a, b) => a.at - b.at);
  const passed = entries("hs_pipeline_stage");
  if (passed.length === 0) return undefined;
  const pipelines = entries("hs_pipeline");
  const pipelineAt = (when: number) =>
    pipelines.findLast((it) => it.at <= when)?.value ?? id(object(record?.properties).hs_pipeline);
  return [
    ...passed.map(({ at: when, value }): StateEvent => {
      const then = { hs_pipeline_stage: value, hs_pipeline: pipelineAt(when) };
      return { type: "status", at: when, to: statusOf(then, stages) };
    }),
    ...entries("hubspot_owner_id").map(({ at: when, value }): StateEvent => {
      const owner = value === "" ? "" : owners.userOf(value) || `owner ${value}`;
      return { type: "assignee", at: when, to: owner === "" ? null : owners.person(owner).id };
    }),
    ...entries("hs_ticket_priority").map(
      ({ at: when, value }): StateEvent => ({
        type: "priority",
        at: when,
        to: PRIORITY[value.toUpperCase()] ?? null,
      }),
    ),
  ];
}

export function assemble(key: string, pieces: readonly Piece[], context: DeskContext, book: Book): Assembled {
  const { at } = context;
  const age = (value: Json) => at(value.updatedAt) ?? at(object(value.properties).hs_lastmodifieddate) ?? 0;
  const record = layered(ofKind(pieces, "ticket"), age);
  const threads = ofKind(pieces, "thread").map((piece) => piece.v);
  if (record === undefined && (threads.length === 0 || !key.startsWith("thread:"))) return {};
  const properties = object(record?.properties);
  const createdAt = at(properties.createdate) ?? at(record?.createdAt) ?? at(threads[0]?.createdAt);
  if (createdAt === undefined) return {};
  const all = distinct(ofKind(pieces, "message"), (value) => id(value.id), age).map((piece) => ({
    ...piece,
    v: withSender(piece.v, book.owners),
  }));
  const requester = requesterOf(
    record,
    threads,
    all.map((piece) => piece.v),
    context,
  );
  const written = all
    .map(({ v }) => messageOf(v, { context, owners: book.owners, requester, createdAt }))
    .filter((it): it is SourceMessage => it !== undefined);
  const content = text(properties.content);
  const opening = message({
    id: `${key}/content`,
    at: createdAt,
    by: "customer",
    author: requester,
    internal: false,
    body: plain(content),
  });
  const kept = ofKind(pieces, "into")
    .map((piece) => id(piece.v.kept))
    .find((it) => it !== "");
  const archived =
    flag(record?.archived) === true || threads.some((it) => flag(it.archived) === true && record === undefined);
  const owner = assigneeOf(properties, threads, book.owners);
  const status = record === undefined ? threadStatus(threads) : statusOf(properties, book.stages);
  const absorbed = text(properties.hs_merged_object_ids)
    .split(/[;,]/)
    .map((it) => it.trim())
    .filter((it) => it !== "" && it !== key);
  const deleted = archived && kept === undefined;
  return {
    items: truncated(all),
    case: deskCase({
      source: "hubspot",
      id: key.replace(/^thread:/, ""),
      numbers: [key.replace(/^thread:/, ""), ...absorbed],
      subject: text(properties.subject) || text(all[0]?.v.subject),
      createdAt,
      updatedAt: at(properties.hs_lastmodifieddate) ?? at(record?.updatedAt),
      settledAt: at(properties.closed_date),
      status: deleted ? "deleted" : status,
      priority: PRIORITY[text(properties.hs_ticket_priority).toUpperCase()] ?? null,
      language: languageWord(properties.hs_language),
      channel: channelOf(text(properties.source_type)),
      requester,
      assignee: owner === "" ? undefined : book.owners.person(owner),
      ...withOthers([...besides(record, context.people), ...all.flatMap(({ v }) => addressed(v))]),
      mergedInto: kept ?? null,
      absorbed,
      deleted,
      messages: withOpening(withoutRepeats(written), opening),
      history: historyOf(record, book, at) ?? all.flatMap(({ v }) => eventsOf(v, at)),
      fields: fieldsOf(properties, [...PLATFORM_FIELDS, ...ownProperties(properties)]),
    }),
  };
}

const PLATFORM_FIELDS = [
  "hs_ticket_category",
  "first_agent_reply_date",
  "last_reply_date",
  "time_to_close",
  "time_to_first_agent_reply",
  "hs_resolution",
];
/** What the platform names itself: told above, part of the case already, or figures of its own. */
const PLATFORM =
  /^(?:hs_|hubspot_|time_to_|num_|notes_|nps_|closed_date$|createdate$|lastmodifieddate$|last_|first_agent_|source_|subject$|content$|tags$|created_by$)/;

/** Properties an account has made for its tickets. */
const ownProperties = (properties: Json) => Object.keys(properties).filter((name) => !PLATFORM.test(name));

const threadStatus = (threads: readonly Json[]): Status =>
  text(threads.at(-1)?.status) === "CLOSED" ? "closed" : "open";

function channelOf(said: string): string {
  const word = said.toLowerCase();
  if (word === "form") return "web";
  return /facebook|twitter|instagram/.test(word) ? "social" : word === "" ? "" : channelWord(word);
}

/** An owner without a record stays known by the id the ticket has. */
function assigneeOf(properties: Json, threads: readonly Json[], owners: Owners): string {
  const owner = id(properties.hubspot_owner_id);
  if (owner !== "") return owners.userOf(owner) || `owner ${owner}`;
  const assigned = /^A-(\d+)$/.exec(text(threads.at(-1)?.assignedTo));
  return assigned?.[1] ?? "";
}

/** What the CRM holds names its writer as tickets do, by the owner's id. */
function withSender(value: Json, owners: Owners): Json {
  const owner = isCrm(value) ? id(value.owner) : "";
  return owner === "" ? value : { ...value, senders: [{ actorId: `A-${owners.userOf(owner) || `owner ${owner}`}` }] };
}

const actorOf = (value: Json): string => text(object(list(value.senders)[0]).actorId) || text(value.createdBy);

/** V- is a contact, E- an address, A- an agent; B-, I-, S- and L- write by themselves. */
function roleOf(value: Json): AuthorKind {
  const actor = actorOf(value);
  if (/^[VE]-/.test(actor)) return "customer";
  if (actor.startsWith("A-")) return "agent";
  if (actor.startsWith("S-")) return "system";
  if (/^[A-Z]-/.test(actor)) return "bot";
  return text(value.direction) === "INCOMING" ? "customer" : "agent";
}

function requesterOf(
  record: Json | undefined,
  threads: readonly Json[],
  all: readonly Json[],
  { people, at }: DeskContext,
): SourcePerson | undefined {
  const contacts = list(object(object(record?.associations).contacts).results);
  const first = [...all]
    .sort((a, b) => (at(a.createdAt) ?? 0) - (at(b.createdAt) ?? 0))
    .find((it) => roleOf(it) === "customer");
  const sender = object(list(first?.senders)[0]);
  const address = text(object(sender.deliveryIdentifier).value);
  const visitor = /^V-(\d+)$/.exec(first === undefined ? "" : actorOf(first))?.[1] ?? "";
  const contact = id(object(contacts[0]).id) || id(threads[0]?.associatedContactId) || visitor;
  const said =
    contact === visitor || contact === ""
      ? { name: text(sender.name), email: address.includes("@") ? address : "" }
      : {};
  return people.person(`contact:${contact}`, contact, said);
}

/** Contacts of the ticket after the first. */
const besides = (record: Json | undefined, people: DeskContext["people"]) =>
  list(object(object(record?.associations).contacts).results)
    .slice(1)
    .map((contact) => id(object(contact).id))
    .map((key) => (key === "" ? undefined : people.person(`contact:${key}`, key)));

/** Whom a message went to. */
const addressed = (value: Json) =>
  list(value.recipients)
    .filter(isObject)
    .map((it) => person({ name: text(it.name), email: text(object(it.deliveryIdentifier).value) }));

interface MessageContext {
  readonly context: DeskContext;
  readonly owners: Owners;
  readonly requester: SourcePerson | undefined;
  readonly createdAt: number;
}

function messageOf(value: Json, { context, owners, requester, createdAt }: MessageContext): SourceMessage | undefined {
  const type = text(value.type);
  if (!/^(?:MESSAGE|COMMENT|WELCOME_MESSAGE)$/.test(type)) return undefined;
  const attachments = filesOf(value);
  const body = text(value.text) || plain(value.richText);
  const removed = flag(value.archived) === true;
  if (body === "" && attachments.length === 0 && !removed) return undefined;
  const role = roleOf(value);
  const by: AuthorKind = type === "WELCOME_MESSAGE" || (role === "system" && type === "MESSAGE") ? "bot" : role;
  return message({
    id: id(value.id),
    at: context.at(value.createdAt) ?? createdAt,
    by,
    author: authorOf(value, by, { context, owners, requester, createdAt }),
    internal: type === "COMMENT",
    body,
    attachments,
    fields: fieldsOf(value, ["subject", "recipients"]),
  });
}

function authorOf(
  value: Json,
  by: AuthorKind,
  { context, owners, requester }: MessageContext,
): SourcePerson | undefined {
  const actor = actorOf(value);
  const own = actor.replace(/^[A-Z]-/, "");
  if (by === "agent") return own === "" ? undefined : owners.person(own);
  if (by !== "customer") return undefined;
  if (own === requester?.id) return requester;
  const sender = object(list(value.senders)[0]);
  const address = text(object(sender.deliveryIdentifier).value);
  const known = requester?.emails?.some((it) => it.toLowerCase() === address.toLowerCase());
  if (!actor.startsWith("V-") && known === true) return requester;
  return context.people.person(`contact:${own}`, actor.startsWith("V-") ? own : "", {
    name: text(sender.name),
    email: address.includes("@") ? address : "",
  });
}

function filesOf(value: Json): SourceAttachment[] {
  const entries = list(value.attachments).filter(
    (entry): entry is Json =>
      isObject(entry) && (entry.fileId !== undefined || entry.url !== undefined || text(entry.type) === "FILE"),
  );
  return distinctFiles(
    entries.map((entry, count) =>
      attachment(id(entry.fileId) || bareUrl(entry.url) || `${id(value.id)}/${count}`, {
        name: entry.name,
        type: text(entry.fileUsageType) === "IMAGE" ? "image/*" : entry.contentType,
        size: entry.size,
      }),
    ),
  );
}

function eventsOf(value: Json, at: DeskContext["at"]): StateEvent[] {
  const when = at(value.createdAt);
  if (when === undefined) return [];
  const type = text(value.type);
  if (type === "THREAD_STATUS_CHANGE")
    return [{ type: "status", at: when, to: text(value.newStatus) === "CLOSED" ? "closed" : "open" }];
  if (type !== "ASSIGNMENT") return [];
  const to = /^A-\d+$/.exec(text(value.assignedTo))?.[0] ?? null;
  return [{ type: "assignee", at: when, to }];
}

/** A text that was cut needs a call of its own (original-content): it is not all here. */
function truncated(all: readonly Piece[]): SourceItem[] {
  const cut = all.find(({ v }) => !["", "NOT_TRUNCATED"].includes(text(v.truncationStatus)));
  if (cut === undefined) return [];
  return [
    {
      kind: "note",
      file: cut.file,
      text: `${cut.file} holds messages whose text the source has cut`,
      incomplete: true,
    },
  ];
}
