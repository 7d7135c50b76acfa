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
  withOpening,
  withOthers,
} from "../desk/build.ts";
import type { Assembled, DeskContext, Piece } from "../desk/connector.ts";
import type { StateEvent } from "../events.ts";
import { countryWord, languageWord, statusNamed } from "../record/words.ts";
import type { SourceAttachment, SourceMessage } from "../source.ts";
import { person } from "../text/people.ts";
import { flag, id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysPrivate } from "../text/visibility.ts";
import { activityChanges } from "./activities.ts";

/** Codes of developers.freshdesk.com, "Ticket properties". Codes from 6 on are a desk's own: names stand only in its list of ticket fields. */
const STATUS: Readonly<Record<string, Status>> = {
  2: "open",
  3: "pending",
  4: "solved",
  5: "closed",
  6: "pending",
  7: "hold",
};
/** Codes of a desk's own; the names of the others may be changed, their sense not. */
const OWN = /^(?:[6-9]|\d\d+)$/;
const PRIORITY: Readonly<Record<string, Priority>> = { 1: "low", 2: "normal", 3: "high", 4: "urgent" };
const CHANNEL: Readonly<Record<string, string>> = {
  1: "email",
  2: "web",
  3: "phone",
  5: "social",
  6: "social",
  7: "chat",
  9: "web",
  10: "email",
  11: "api",
  13: "chat",
  15: "chat",
};
const OUTBOUND = "10";
/** Source of a conversation that is an answer to a survey: no message. */
const SURVEY = "6";

/** What the desk's own numbers mean, where the export has the lists that say so. */
interface Settings {
  readonly states: ReadonlyMap<string, Status>;
  readonly groups: ReadonlyMap<string, string>;
  readonly products: ReadonlyMap<string, string>;
}

type Context = Pick<DeskContext, "people" | "at">;

/** Who was copied in on a ticket, as addresses with or without a name in front. */
const COPIES = ["cc_emails", "ticket_cc_emails", "reply_cc_emails", "fwd_emails", "ticket_bcc_emails"];

export function assemble(
  key: string,
  pieces: readonly Piece[],
  context: Context,
  { states, groups, products }: Settings,
): Assembled {
  const { people, at } = context;
  const age = (value: Json) => at(value.updated_at) ?? 0;
  const record = layered(ofKind(pieces, "ticket"), age);
  const createdAt = at(record?.created_at);
  if (record === undefined || createdAt === undefined) return {};
  const requesterId = id(record.requester_id);
  const responderId = id(record.responder_id);
  const requester = people.person(requesterId, requesterId, {
    name: text(record.name),
    email: text(record.email),
    phone: text(record.phone),
  });
  const conversations = distinct(ofKind(pieces, "conversation"), (value) => id(value.id), age);
  const written = conversations
    .filter(({ v }) => id(v.source) !== SURVEY)
    .map(({ v }) => messageOf(v, { ...context, requesterId, createdAt }));
  const outbound = id(record.source) === OUTBOUND;
  const opener = outbound ? responderId : requesterId;
  const opening = message({
    id: `${key}/description`,
    at: createdAt,
    by: outbound ? "agent" : "customer",
    author: people.person(opener, opener),
    internal: false,
    body: text(record.description_text) || plain(record.description),
    attachments: filesOf(record, `${key}/description`),
  });
  const code = id(record.status);
  const status =
    (OWN.test(code) ? states.get(code) : undefined) ?? STATUS[code] ?? statusNamed(record.status) ?? "open";
  const gone = flag(record.deleted) === true;
  const stats = object(record.stats);
  const custom = object(record.custom_fields);
  const rating = newest(ofKind(pieces, "rating"), age);
  const into = mergeTarget(key, record, status, written);
  const told = activityChanges(ofKind(pieces, "activity"), at, groups);
  return {
    case: deskCase({
      source: "freshdesk",
      id: key,
      subject: text(record.subject),
      createdAt,
      updatedAt: at(record.updated_at),
      settledAt: at(stats.status_updated_at) ?? at(stats.closed_at) ?? at(stats.resolved_at),
      status: gone ? "deleted" : status,
      priority: PRIORITY[id(record.priority)] ?? null,
      product: products.get(id(record.product_id)) || id(record.product_id),
      region: text(custom.cf_region),
      country: countryWord(custom.cf_country),
      language: languageWord(custom.cf_language),
      channel: CHANNEL[id(record.source)] ?? "",
      group: groups.get(id(record.group_id)) || id(record.group_id) || null,
      tags: tagsOf([...list(record.tags), ...(flag(record.spam) === true ? ["spam"] : [])]),
      requester,
      assignee: people.person(responderId, responderId),
      ...withOthers(COPIES.flatMap((name) => list(record[name]).map((copy) => person({ email: text(copy) })))),
      mergedInto: into,
      deleted: gone,
      csat: csatOf(rating),
      messages: withOpening(written, opening),
      // The statistics keep the last time of each only: they stand in where no activity tells the way.
      history: [...(told.some((it) => it.type === "status") ? [] : historyOf(stats, at, status)), ...told],
      fields: [
        ...fieldsOf(record, ["type", "due_by", "fr_due_by", "company_id", "email_config_id", "support_email"]),
        ...allFields(custom),
        ...fieldsOf(rating ?? {}, ["feedback"]),
      ],
    }),
  };
}

function messageOf(
  value: Json,
  { people, at, requesterId, createdAt }: Context & { requesterId: string; createdAt: number },
) {
  const author = id(value.user_id);
  const said = people.role(author);
  const incoming = flag(value.incoming) === true;
  const automatic = value.auto_response === true || (value.automation_id ?? null) !== null || author === "";
  let by: AuthorKind = incoming ? "customer" : "agent";
  if (automatic && !incoming) by = "bot";
  else if (said === "agent" && author !== requesterId) by = "agent";
  else if (said === "customer") by = "customer";
  return message({
    id: id(value.id),
    at: at(value.created_at) ?? createdAt,
    by,
    author: people.person(author, author, incoming ? { email: text(value.from_email) } : {}),
    internal: saysPrivate(value.private),
    body: text(value.body_text) || plain(value.body),
    attachments: filesOf(value, id(value.id)),
    fields: fieldsOf(value, ["from_email", "to_emails", "cc_emails", "bcc_emails"]),
  });
}

function filesOf(value: Json, place: string): SourceAttachment[] {
  const entries = [...list(value.attachments), ...list(value.cloud_files)].filter(isObject);
  return distinctFiles(
    entries.map((entry, count) =>
      attachment(id(entry.id) || bareUrl(entry.attachment_url ?? entry.url) || `${place}/${count}`, {
        name: entry.name,
        type: entry.content_type,
        size: entry.size,
      }),
    ),
  );
}

const INTO = /\bmerged in(?:to|\s+to)?\b(?!\s+this)[^\d]{0,40}?(\d{1,20})/i;

/** A ticket that was merged away is closed and says so in a note of the desk's own; the programming interface has no field for it. */
function mergeTarget(key: string, record: Json, status: Status, written: readonly SourceMessage[]): string | null {
  const said = id(record.merged_into) || id(record.merged_into_id) || id(record.merged_ticket_id);
  if (said !== "" && said !== key) return said;
  if (status !== "closed") return null;
  for (const note of written) {
    if (note.visibility === "public" || note.by === "customer") continue;
    const into = INTO.exec(note.body.slice(0, 400))?.[1];
    if (into !== undefined && into !== key && /\b(?:this )?ticket\b/i.test(note.body)) return into;
  }
  return null;
}

/**
 * What the statistics say of the way: reopened, solved, closed, each only the last time. What was reopened had been
 * solved; where its time was overwritten by a later solution, the reopening is the latest it can have been.
 */
function historyOf(stats: Json, at: DeskContext["at"], status: Status): StateEvent[] {
  const reopened = at(stats.reopened_at);
  const resolved = at(stats.resolved_at);
  const before = reopened !== undefined && resolved !== undefined && resolved <= reopened ? resolved : reopened;
  const marks: [number | undefined, Status][] = [
    [at(stats.first_responded_at), "open"],
    [before, "solved"],
    [reopened, "open"],
    [(status === "solved" || status === "closed") && resolved !== before ? resolved : undefined, "solved"],
    [status === "closed" ? at(stats.closed_at) : undefined, "closed"],
  ];
  return marks
    .filter((mark): mark is [number, Status] => mark[0] !== undefined)
    .map(([when, to]) => ({ type: "status", at: when, to }));
}

/** 103 to 101 are degrees of happy, 100 is neutral, -101 to -103 degrees of unhappy. */
function csatOf(rating: Json | undefined): Csat | null {
  const all = object(rating?.ratings);
  const value = number(all.default_question) ?? number(Object.values(all)[0]) ?? number(rating?.rating);
  if (value === undefined) return null;
  if (value >= 1 && value <= 5) return value as Csat;
  if (value === 100) return 3;
  return value > 100 ? "good" : "bad";
}
