import type { AuthorKind, Csat, Priority, Status } from "@casekeep/cases";
import {
  attachment,
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
import type { Change } from "../events.ts";
import { priorityWord, statusNamed } from "../record/words.ts";
import type { SourceAttachment, SourceField, SourceMessage } from "../source.ts";
import { flag, flat, id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysNotPublic } from "../text/visibility.ts";
import { adfText } from "./adf.ts";

/** What the platform writes where the person was. */
export const FORMER = /^former user$/i;

const CATEGORY: Readonly<Record<string, Status>> = {
  new: "new",
  undefined: "new",
  "to do": "new",
  indeterminate: "open",
  "in progress": "open",
  done: "solved",
};

/**
 * Records that lost their account all carry the same word in its place: it is nobody's. Sites of one's own (Server, Data
 * Center) know people by a key, the oldest by their login.
 */
export function accountOf(value: Json): string {
  const own = id(value.accountId);
  if (own !== "") return own === "unknown" ? "" : own;
  return text(value.displayName) === "" ? "" : id(value.key) || id(value.name);
}

/** Portal accounts are customers, apps write by themselves, the rest has a seat; the reporter is a customer whatever the account. */
export function roleOfUser(value: Json): AuthorKind | "" {
  const kind = text(value.accountType).toLowerCase();
  if (kind === "app") return "bot";
  if (kind === "customer" || /^qm:/.test(id(value.accountId))) return "customer";
  return kind === "atlassian" ? "agent" : "";
}

/** Service desk dates come as one moment in four forms; the others as one text. */
export function dateOf(value: unknown): unknown {
  return isObject(value) ? (value.epochMillis ?? value.iso8601 ?? value.jira) : value;
}

function statusOf(name: string, category: string): Status {
  const word = name.toLowerCase();
  if (/^waiting (?:for|on) support/.test(word)) return "open";
  return statusNamed(name) ?? CATEGORY[category.toLowerCase()] ?? "open";
}

type Context = Pick<DeskContext, "people" | "at">;

export function assemble(key: string, pieces: readonly Piece[], context: Context): Assembled {
  const { people } = context;
  const at = (value: unknown) => context.at(dateOf(value));
  const request = layered(ofKind(pieces, "request"), (value) => at(object(value.currentStatus).statusDate) ?? 0) ?? {};
  const issue = layered(ofKind(pieces, "issue"), (value) => at(object(value.fields).updated) ?? 0) ?? {};
  const fields = object(issue.fields);
  const createdAt = at(request.createdDate) ?? at(fields.created);
  if (createdAt === undefined) return {};
  const values = new Map(
    list(request.requestFieldValues)
      .filter(isObject)
      .map((entry) => [text(entry.fieldId), entry]),
  );
  const reporter = object(request.reporter ?? fields.reporter);
  const reporterId = accountOf(reporter);
  const requester = people.person(reporterId, reporterId, saidOf(reporter));
  const changes = distinct(
    ofKind(pieces, "change"),
    (value) => id(value.id),
    () => 0,
  ).map((piece) => piece.v);
  const history = changes.flatMap((change) => eventsOf(change, at));
  const assigneeId = assigneeOf(fields, request, history);
  const comments = distinct(
    ofKind(pieces, "comment"),
    (value) => id(value.id),
    (value) => at(value.updated) ?? 0,
  );
  const files = ofKind(pieces, "file").map((piece) => piece.v);
  const logs = distinct(
    ofKind(pieces, "worklog"),
    (value) => id(value.id),
    (value) => at(value.updated) ?? 0,
  );
  const written = [
    ...comments.map(({ v }) => commentOf(v, { people, at, reporterId, createdAt })),
    ...logs.map(({ v }) => logOf(v, { people, at, reporterId, createdAt })),
  ].filter((it): it is SourceMessage => it !== undefined);
  const description = values.get("description") ?? {};
  const opening = message({
    id: `${key}/description`,
    at: createdAt,
    by: "customer",
    author: requester,
    internal: false,
    body: adfText(description.value ?? fields.description) || plain(object(description.renderedValue).html),
    attachments: [],
  });
  const current = object(request.currentStatus);
  const category = text(current.statusCategory) || text(object(object(fields.status).statusCategory).key);
  const feedback = newest(ofKind(pieces, "feedback"), () => 0) ?? {};
  const priority = object(fields.priority ?? values.get("priority")?.value);
  const updated = [
    at(fields.updated),
    at(current.statusDate),
    ...written.map((it) => it.at),
    ...history.map((it) => it.at),
  ];
  const status = statusOf(text(current.status) || text(object(fields.status).name), category);
  const keys = tagsOf([id(issue.key) || id(request.issueKey) || key, key, ...changes.flatMap(oldKeys)]);
  return {
    case: deskCase({
      source: "jira_sm",
      id: keys[0] ?? key,
      numbers: keys,
      subject: text(values.get("summary")?.value) || text(fields.summary),
      createdAt,
      updatedAt: Math.max(...updated.filter((it): it is number => it !== undefined), createdAt),
      stamped: at(fields.updated) !== undefined,
      settledAt: at(current.statusDate) ?? at(fields.resolutiondate),
      status,
      priority: priorityOf(text(priority.name) || text(values.get("priority")?.value)),
      channel: "web",
      tags: tagsOf(list(fields.labels)),
      requester,
      assignee:
        assigneeId === "" || people.role(assigneeId) === "bot" ? undefined : people.person(assigneeId, assigneeId),
      ...withOthers(
        besides(fields, request, pieces).map((who) => people.person(accountOf(who), accountOf(who), saidOf(who))),
      ),
      csat: csatOf(feedback),
      messages: withFiles(withOpening(written, opening), files, opening, at),
      history,
      fields: [
        ...fieldsOf(request, ["requestTypeId", "serviceDeskId"]),
        ...requestFields(values),
        ...customFields(issue, values),
        ...fieldsOf(feedback, ["comment"]),
      ],
    }),
  };
}

function priorityOf(name: string): Priority | null {
  return name === "" ? null : (priorityWord(name) ?? null);
}

/** What the assignment says now: the issue, the request, else the newest change of it. */
function assigneeOf(fields: Json, request: Json, history: readonly Change[]): string {
  const said = fields.assignee ?? request.assignee;
  if (said !== undefined) return accountOf(object(said));
  const last = [...history].sort((a, b) => a.at - b.at).findLast((event) => event.type === "assignee");
  return last?.type === "assignee" ? (last.to ?? "") : "";
}

/** What a record says of a person by itself; of one whose account is gone, nothing. */
const saidOf = (value: Json) =>
  FORMER.test(text(value.displayName)) ? {} : { name: text(value.displayName), email: text(value.emailAddress) };

/** Who takes part in a request, and people whom fields of the site's own name. */
const besides = (fields: Json, request: Json, pieces: readonly Piece[]): Json[] =>
  [
    ...ofKind(pieces, "with").map((piece) => piece.v),
    ...list(object(request.participants).values ?? request.participants),
    ...Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith("customfield_") ? (Array.isArray(value) ? value : [value]) : [],
    ),
  ]
    .filter(isObject)
    .filter((who) => accountOf(who) !== "");

interface CommentContext {
  readonly people: DeskContext["people"];
  readonly at: (value: unknown) => number | undefined;
  readonly reporterId: string;
  readonly createdAt: number;
}

function commentOf(value: Json, { people, at, reporterId, createdAt }: CommentContext): SourceMessage {
  const author = object(value.author);
  const authorId = accountOf(author);
  const internal =
    saysNotPublic(value.public) ||
    saysNotPublic(value.jsdPublic) ||
    isObject(value.visibility) ||
    markedInternal(value);
  const role = people.role(authorId);
  let by: AuthorKind = role === "" ? "agent" : role;
  if (authorId !== "" && authorId === reporterId && !internal && role !== "bot") by = "customer";
  if (authorId === "" && text(author.displayName) === "") by = "system";
  return message({
    id: id(value.id),
    at: at(value.created) ?? createdAt,
    by,
    author: people.person(authorId, authorId, saidOf(author)),
    internal,
    body: adfText(value.body) || plain(object(value.renderedBody).html),
    attachments: distinctFiles(
      list(object(value.attachments).values ?? value.attachments)
        .filter(isObject)
        .map(fileOf),
    ),
  });
}

/** What staff note with the time they spent on it. */
function logOf(value: Json, { people, at, createdAt }: CommentContext): SourceMessage | undefined {
  const author = object(value.author);
  const authorId = accountOf(author);
  const body = adfText(value.comment);
  if (body === "") return undefined;
  return message({
    id: `worklog/${id(value.id)}`,
    at: at(value.started) ?? at(value.created) ?? createdAt,
    by: people.role(authorId) === "bot" ? "bot" : "agent",
    author: people.person(authorId, authorId, saidOf(author)),
    internal: true,
    body,
    fields: fieldsOf(value, ["timeSpent"]),
  });
}

/** Server and Data Center keep what is for staff only as a property of the comment. */
const markedInternal = (comment: Json): boolean =>
  list(comment.properties)
    .filter(isObject)
    .some((it) => text(it.key) === "sd.public.comment" && flag(object(it.value).internal) === true);

const FILE_ID = /\/attachments?\/(?:content\/)?(\d+)/;

function fileOf(value: Json): SourceAttachment {
  const links = object(value._links);
  const link =
    [links.jiraRest, links.content, links.self, value.content, value.self].map(text).find((it) => it !== "") ?? "";
  const key = id(value.id) || (FILE_ID.exec(link)?.[1] ?? link) || `${text(value.filename)}/${flat(value.created)}`;
  return attachment(key, { name: value.filename, type: value.mimeType, size: value.size });
}

/** Files of the issue as a whole lie on the message that was written when they came, else on the opening. */
function withFiles(
  messages: readonly SourceMessage[],
  files: readonly Json[],
  opening: SourceMessage,
  at: CommentContext["at"],
): SourceMessage[] {
  const known = new Set(messages.flatMap((it) => it.attachments.map((file) => file.id)));
  const loose = files
    .map((file) => ({ file: fileOf(file), at: at(file.created) ?? opening.at }))
    .filter((it) => !known.has(it.file.id));
  if (loose.length === 0) return [...messages];
  const all = messages.length === 0 ? [opening] : [...messages];
  const added = new Map<number, SourceAttachment[]>();
  for (const { file, at: came } of loose) {
    let place = all.findIndex((it) => Math.abs(it.at - came) < 5000);
    if (place < 0) place = 0;
    added.set(place, [...(added.get(place) ?? []), file]);
  }
  return all.map((it, place) => ({
    ...it,
    attachments: distinctFiles([...it.attachments, ...(added.get(place) ?? [])]),
  }));
}

function eventsOf(change: Json, at: CommentContext["at"]): Change[] {
  const when = at(change.created);
  if (when === undefined) return [];
  return list(change.items)
    .filter(isObject)
    .flatMap((item): Change[] => {
      const field = text(item.field).toLowerCase();
      const before = text(item.fromString);
      // An own property: every object has a function of this name.
      const shown = Object.hasOwn(item, "toString") ? text((item as { toString: unknown }).toString) : "";
      if (field === "status")
        return [
          { type: "status", at: when, to: statusOf(shown, ""), from: before === "" ? null : statusOf(before, "") },
        ];
      if (field === "assignee")
        return [{ type: "assignee", at: when, to: id(item.to) || null, from: id(item.from) || null }];
      return field === "priority"
        ? [{ type: "priority", at: when, to: priorityOf(shown), from: priorityOf(before) }]
        : [];
    });
}

/** Keys the issue had before it was moved. */
const oldKeys = (change: Json): string[] =>
  list(change.items)
    .filter(isObject)
    .filter((item) => text(item.field).toLowerCase() === "key")
    .map((item) => text(item.fromString));

function requestFields(values: ReadonlyMap<string, Json>): SourceField[] {
  const fields: SourceField[] = [];
  for (const [name, entry] of values) {
    if (name === "summary" || name === "description" || name === "") continue;
    const value = isObject(entry.value) && entry.value.type === "doc" ? adfText(entry.value) : flat(entry.value);
    if (value !== "") fields.push({ name: text(entry.label) || name, value });
  }
  return fields;
}

/** A value of a field as people read it: an option's value, a person's or a version's name; "" for records of the platform. */
function shownOf(value: unknown): string {
  if (Array.isArray(value)) return tagsOf(value.map(shownOf)).join(", ");
  if (!isObject(value)) return text(value);
  if (value.type === "doc") return adfText(value);
  const named = text(value.value) || text(value.displayName) || text(value.name);
  const child = isObject(value.child) ? shownOf(value.child) : "";
  return child === "" ? named : `${named}, ${child}`;
}

/** Fields that a site has made for its issues, by the names the answer gives them; the request's own ones are told already. */
function customFields(issue: Json, told: ReadonlyMap<string, unknown>): SourceField[] {
  const names = object(issue.names);
  return Object.entries(object(issue.fields)).flatMap(([name, value]): SourceField[] => {
    const shown = /^customfield_\d+$/.test(name) && !told.has(name) ? shownOf(value) : "";
    return shown === "" ? [] : [{ name: text(names[name]) || name, value: shown }];
  });
}

function csatOf(feedback: Json): Csat | null {
  const rating = number(feedback.rating);
  return rating !== undefined && rating >= 1 && rating <= 5 ? (Math.round(rating) as Csat) : null;
}
