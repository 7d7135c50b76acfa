import type { AuthorKind, Visibility } from "@casekeep/cases";
import type { SourceAttachment, SourceField, SourceMessage, SourcePerson } from "../source.ts";
import { MAX_ATTACHMENT } from "../source.ts";
import { credentialBearing } from "../text/attachments.ts";
import { htmlToText } from "../text/html.ts";
import { clean, flag, flat, id, isObject, type Json, list, number, text } from "../text/values.ts";
import { staffVisibility } from "../text/visibility.ts";
import type { Dates } from "./dates.ts";
import { personFrom } from "./people.ts";
import { type Sorted, sortRoles } from "./roles.ts";
import { keyName, roleOf } from "./synonyms.ts";
import { authorWord, visibilityWord } from "./words.ts";

const BEGINS =
  /^\s{0,100}<(?:!doctype|html|head|body|div|p|span|table|ul|ol|br|font|blockquote|h[1-6]|pre)\b[^<>]{0,2000}>/i;
const ENDS = /<(?:\/[a-z][a-z0-9]{0,20}|br\s?\/?)>\s{0,100}$/i;
/** A text that is HTML from its first sign to its last, whatever its column is called. */
const isPage = (body: string): boolean => BEGINS.test(body) && ENDS.test(body.slice(-200));

/** Text of a message or a description; HTML where only that is there. */
export function bodyOf(of: Sorted): string {
  const plain = of.get("body");
  // As it was written, white space at its ends included: offsets into it stay true.
  const body = typeof plain === "string" ? clean(plain.replaceAll("\r\n", "\n")) : flat(plain);
  if (isPage(body)) return htmlToText(body);
  if (body.trim() !== "") return body;
  const html = of.get("html");
  return typeof html === "string" ? htmlToText(html) : "";
}

/**
 * What the flags beside a text say. A value that is neither yes nor no counts as internal: private by default.
 * Without any flag: undefined.
 */
export function visibilityOf(of: Sorted, body: string): Visibility | undefined {
  const said = of.get("visibility");
  if (said !== undefined) {
    const seen = visibilityWord(said) ?? "internal";
    return seen === "internal" ? staffVisibility(body) : seen;
  }
  const internal = of.get("internal");
  if (internal !== undefined) {
    if (flag(internal) === false || visibilityWord(internal) === "public") return "public";
    const marked =
      visibilityWord(internal) === "confidential" || visibilityWord(of.nameOf("internal")) === "confidential";
    return marked ? "confidential" : staffVisibility(body);
  }
  const open = of.get("public");
  if (open === undefined) return undefined;
  return flag(open) === true ? "public" : staffVisibility(body);
}

/** `scope`: what the source's own attachment ids are unique within; `place`: the message they hang on. */
export function attachmentsOf(value: unknown, scope: string, place: string): SourceAttachment[] {
  const found: SourceAttachment[] = [];
  const seen = new Set<string>();
  const entries =
    typeof value === "string"
      ? value
          .split(/[;|\n]/)
          .map((name) => name.trim())
          .filter((name) => name !== "")
      : list(value);
  for (const entry of entries) {
    const it = isObject(entry) ? keyed(entry) : { name: text(entry) };
    const name = text(it.name ?? it.file_name ?? it.filename ?? it.title) || "attachment";
    const mediaType = text(it.media_type ?? it.content_type ?? it.mime_type ?? it.type) || "application/octet-stream";
    const own = id(it.id);
    const key = own === "" ? `${place}/${found.length}` : `${scope}${own}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const content = decoded(it.content_base64 ?? it.content ?? it.data, it.encoding);
    found.push({
      id: key,
      name,
      mediaType,
      size: number(it.size ?? it.file_size ?? it.bytes ?? it.length) ?? content?.length ?? null,
      ...(content === undefined ? {} : { content }),
      ...(credentialBearing(name, mediaType) ? { credentialBearing: true } : {}),
    });
  }
  return found;
}

/** A record under the plain forms of its keys. */
const keyed = (entry: Json): Json =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [keyName(name), value]));

function decoded(value: unknown, encoding: unknown): Uint8Array | undefined {
  if (typeof value !== "string" || value === "" || value.length > MAX_ATTACHMENT * 1.4) return undefined;
  if (encoding === "utf-8" || encoding === "text" || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value))
    return new TextEncoder().encode(clean(value));
  try {
    return Uint8Array.from(atob(value), (unit) => unit.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(clean(value));
  }
}

export interface MessageContext {
  readonly caseId: string;
  readonly scope: string;
  readonly openedAt: number;
  readonly requester: SourcePerson | undefined;
  readonly assignee: SourcePerson | undefined;
  readonly dates: Dates;
}

/** Elements of a `messages` list. A string is a reason to set the record aside. */
export function messagesOf(value: readonly unknown[], context: MessageContext): SourceMessage[] | string {
  const messages: SourceMessage[] = [];
  for (const [place, entry] of value.entries()) {
    const made = messageOf(entry, place, context);
    if (typeof made === "string") return made;
    messages.push(made);
  }
  return messages;
}

function messageOf(entry: unknown, place: number, context: MessageContext): SourceMessage | string {
  if (typeof entry !== "string" && !isObject(entry)) return "message is no object";
  const of = sortRoles(isObject(entry) ? entry : { text: entry });
  const when = of.get("at") ?? of.get("opened");
  const at = when === undefined ? context.openedAt : context.dates.read(when)?.at;
  if (at === undefined) return `date not readable: message ${place + 1}`;
  const body = bodyOf(of);
  const { by, author, fields } = writerOf(of, context);
  const visibility = visibilityOf(of, body) ?? "public";
  const own = id(of.get("id"));
  const messageId = own === "" ? `${context.caseId}/${place + 1}` : own;
  for (const [name, part] of of.rest) {
    const shown = flat(part);
    if (shown !== "") fields.push({ name, value: shown });
  }
  return {
    id: messageId,
    at,
    by: by ?? (visibility === "public" ? "customer" : "agent"),
    ...(author === undefined ? {} : { author }),
    visibility,
    body,
    attachments: attachmentsOf(of.get("attachments"), context.scope, `${context.caseId}/${messageId}`),
    fields,
  };
}

const CELL = /^([^;\n]{6,40});([^;\n]{1,120});([\s\S]+)$/;

/**
 * Tables of one row an issue write every comment into a column of its own, each cell as "when;who;what" (Jira's do).
 * `names`: the columns that held such a cell.
 */
export function saidInCells(
  columns: readonly (readonly [name: string, value: unknown])[],
  dates: Dates,
): { readonly messages: readonly Json[]; readonly names: ReadonlySet<string> } {
  const found = columns.flatMap(([name, value]) => {
    if (typeof value !== "string" || !value.includes(";") || roleOf(name.replace(/_\d{1,4}$/, ""))?.[0] !== "body")
      return [];
    const [, at, author, body = ""] = CELL.exec(value) ?? [];
    return at !== undefined && dates.read(at) !== undefined ? [{ name, message: { at, author, text: body } }] : [];
  });
  return { messages: found.map((it) => it.message), names: new Set(found.map((it) => it.name)) };
}

/** Whose side wrote, where a flag says it. */
function sideOf(of: Sorted): AuthorKind | undefined {
  const said = (role: "fromStaff" | "fromCustomer") => (of.get(role) === undefined ? undefined : flag(of.get(role)));
  const [staff, customer] = [said("fromStaff"), said("fromCustomer")];
  if (staff === undefined && customer === undefined) return undefined;
  return staff === true || customer === false ? "agent" : "customer";
}

/** What stands under the name of such a flag and is none. */
const unflagged = (of: Sorted): SourceField[] =>
  (["fromStaff", "fromCustomer", "automatic"] as const)
    .filter((role) => of.get(role) !== undefined && flag(of.get(role)) === undefined)
    .map((role) => ({ name: of.nameOf(role), value: flat(of.get(role)) }));

/** A writer in one cell, or in one for the name and one for the address. */
function namedAuthor(of: Sorted): unknown {
  const [whole, name, email] = [of.get("author"), of.get("authorName"), of.get("authorEmail")];
  if (name === undefined && email === undefined) return whole;
  if (isObject(whole)) return { name, email, ...whole };
  return { name: name ?? whole, email };
}

/** The same person however a message names them: by id, by address, or not at all where there is only one requester. */
export function writerOf(
  of: Sorted,
  context: Pick<MessageContext, "requester" | "assignee">,
): {
  by: AuthorKind | undefined;
  author: SourcePerson | undefined;
  fields: SourceField[];
} {
  const named = namedAuthor(of);
  const kindOnly = typeof named === "string" ? authorWord(named) : undefined;
  const made = named === undefined || kindOnly !== undefined ? { fields: [] } : personFrom(named, "author");
  let author = "person" in made ? made.person : undefined;
  const same = (one: SourcePerson | undefined) =>
    one !== undefined &&
    author !== undefined &&
    (one.id === author.id || (one.emails ?? []).some((each) => author?.emails?.includes(each)));
  const kind = isObject(named) ? authorWord(named.type ?? named.role ?? named.kind) : kindOnly;
  let by = flag(of.get("automatic")) === true ? "bot" : (authorWord(of.get("by")) ?? kind ?? sideOf(of));
  if (same(context.requester)) {
    author = context.requester;
    by ??= "customer";
  } else if (same(context.assignee)) {
    author = context.assignee;
    by ??= "agent";
  }
  if (author === undefined && by === "customer") author = context.requester;
  return { by, author, fields: [...made.fields, ...unflagged(of)] };
}
