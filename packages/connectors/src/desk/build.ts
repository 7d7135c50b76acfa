import { type Change, settle } from "../events.ts";
import type { SourceAttachment, SourceCase, SourceField, SourceMessage, SourcePerson } from "../source.ts";
import { credentialBearing } from "../text/attachments.ts";
import { htmlToText } from "../text/html.ts";
import { flat, type Json, number, text } from "../text/values.ts";
import { staffVisibility } from "../text/visibility.ts";
import type { Piece } from "./connector.ts";

/** What the connectors of support desks put cases together with. */

export const ofKind = (pieces: readonly Piece[], k: string): readonly Piece[] => pieces.filter((it) => it.k === k);

/** Of each id the copy with the highest age; equal ages: the later one read. */
export function distinct(
  pieces: readonly Piece[],
  idOf: (value: Json) => string,
  ageOf: (value: Json) => number,
): readonly Piece[] {
  const best = new Map<string, Piece>();
  for (const [place, piece] of pieces.entries()) {
    const key = idOf(piece.v) || `#${place}`;
    const before = best.get(key);
    if (before === undefined || ageOf(piece.v) >= ageOf(before.v)) best.set(key, piece);
  }
  return [...best.values()];
}

export function newest(pieces: readonly Piece[], ageOf: (value: Json) => number): Json | undefined {
  return pieces.reduce<Piece | undefined>(
    (best, piece) => (best === undefined || ageOf(piece.v) >= ageOf(best.v) ? piece : best),
    undefined,
  )?.v;
}

/** Of several copies of one record the newest, with what only older or richer ones say. */
export function layered(pieces: readonly Piece[], ageOf: (value: Json) => number): Json | undefined {
  if (pieces.length < 2) return pieces[0]?.v;
  const whole: Record<string, unknown> = {};
  for (const { v } of [...pieces].sort((a, b) => ageOf(a.v) - ageOf(b.v))) {
    for (const [name, value] of Object.entries(v)) if (value !== undefined || !(name in whole)) whole[name] = value;
  }
  return whole;
}

export interface Written extends Omit<SourceMessage, "visibility" | "author" | "attachments" | "fields"> {
  readonly author?: SourcePerson | undefined;
  readonly internal: boolean;
  readonly attachments?: readonly SourceAttachment[];
  readonly fields?: readonly SourceField[];
}

export function message({ internal, author, attachments = [], fields = [], ...rest }: Written): SourceMessage {
  return {
    ...rest,
    ...(author === undefined ? {} : { author }),
    visibility: internal ? staffVisibility(rest.body) : "public",
    attachments,
    fields,
  };
}

export const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();
/** Systems cut long descriptions: so much of an equal beginning is the same text. */
const CUT = 1000;

/** Whether the opening is written in a message already: the same text, or a long beginning of it. */
export function repeats(opening: string, body: string): boolean {
  const [a, b] = [squeeze(opening), squeeze(body)];
  return a === b || (a.length >= CUT && b.startsWith(a)) || (b.length >= CUT && a.startsWith(b));
}

/** A message that repeats the opening is the first one, or was written about when it was: "Hello" said again a day later is new. */
const SOON = 600_000;

/** The opening counts once: with its files on the message that repeats it, else as a message of its own. */
export function withOpening(messages: readonly SourceMessage[], opening: SourceMessage | undefined): SourceMessage[] {
  const sorted = [...messages].sort((a, b) => a.at - b.at);
  if (opening === undefined || (squeeze(opening.body) === "" && opening.attachments.length === 0)) return sorted;
  const first = sorted.findIndex((it) => it.visibility === opening.visibility);
  const same = sorted.findIndex(
    (it, place) =>
      it.visibility === opening.visibility &&
      (place === first || Math.abs(it.at - opening.at) < SOON) &&
      repeats(opening.body, it.body),
  );
  if (same < 0) return [opening, ...sorted];
  const known = new Set(sorted[same]!.attachments.map((it) => it.id));
  const more = opening.attachments.filter((it) => !known.has(it.id));
  return sorted.map((it, place) => (place === same ? { ...it, attachments: [...it.attachments, ...more] } : it));
}

export function attachment(key: string, parts: { name: unknown; type: unknown; size: unknown }): SourceAttachment {
  const name = text(parts.name) || "attachment";
  const mediaType = text(parts.type) || "application/octet-stream";
  return {
    id: key,
    name,
    mediaType,
    size: number(parts.size) ?? null,
    ...(credentialBearing(name, mediaType) ? { credentialBearing: true } : {}),
  };
}

/** One of each id. */
export function distinctFiles(files: readonly SourceAttachment[]): SourceAttachment[] {
  return [...new Map(files.map((file) => [file.id, file])).values()];
}

/** Where a file lies without what makes a link to it work for a while. */
export const bareUrl = (value: unknown): string => text(value).replace(/[?#].*$/s, "");

const MARKUP = /<(?:[a-z][a-z0-9]*|\/[a-z]+|!--)[\s/>]/i;

/** Plain text of what may be HTML. */
export function plain(body: unknown): string {
  const raw = text(body);
  return MARKUP.test(raw) || /&(?:nbsp|amp|lt|gt|quot|#\d+);/i.test(raw) ? htmlToText(raw) : raw;
}

/** Named fields with a value, in order. */
export function fieldsOf(record: Json, names: readonly string[], internal?: boolean): SourceField[] {
  const fields: SourceField[] = [];
  for (const name of names) {
    const value = flat(record[name]);
    if (value !== "") fields.push({ name, value, ...(internal === true ? { internal } : {}) });
  }
  return fields;
}

/** All values of an object as fields, their names after `prefix`. */
export function allFields(record: Json, prefix = ""): SourceField[] {
  return fieldsOf(record, Object.keys(record)).map((field) => ({ ...field, name: `${prefix}${field.name}` }));
}

type Required = "source" | "id" | "createdAt" | "status" | "messages";
export type CaseParts = Pick<SourceCase, Required> &
  Partial<Omit<SourceCase, Required | "requester" | "assignee" | "events" | "updatedAt">> & {
    /** As the source says; undefined where it does not. */
    readonly updatedAt?: number | undefined;
    readonly requester?: SourcePerson | undefined;
    readonly assignee?: SourcePerson | undefined;
    readonly history?: readonly Change[];
    /** When the present status was taken, where the source says so. */
    readonly settledAt?: number | undefined;
  };

/** A whole case from what a system knows of it; the history is ended where the source says the case is now. */
export function deskCase(parts: CaseParts): SourceCase {
  const { requester, assignee, history = [], settledAt, ...rest } = parts;
  const updatedAt = Math.max(rest.createdAt, rest.updatedAt ?? rest.createdAt);
  const at = settledAt ?? updatedAt;
  const group = rest.group ?? null;
  const priority = rest.priority ?? null;
  const events = settle(history, {
    status: rest.status,
    at,
    createdAt: rest.createdAt,
    priority,
    group,
    assignee: assignee?.id ?? null,
  });
  const csat = rest.csat ?? null;
  if (csat !== null) events.push({ type: "csat", at: updatedAt, to: csat });
  const mergedInto = rest.mergedInto ?? null;
  if (mergedInto !== null) events.push({ type: "merge", at, into: mergedInto });
  events.sort((a, b) => a.at - b.at);
  return {
    numbers: [rest.id],
    subject: "",
    product: "",
    region: "",
    country: "",
    language: "",
    channel: "",
    tags: [],
    deleted: false,
    fields: [],
    ...rest,
    updatedAt,
    stamped: rest.stamped ?? rest.updatedAt !== undefined,
    priority,
    group,
    mergedInto,
    csat,
    events,
    ...(requester === undefined ? {} : { requester }),
    ...(assignee === undefined ? {} : { assignee }),
  };
}

/** Of the people who are on a case beside its requester and staff, each once. */
export function withOthers(people: readonly (SourcePerson | undefined)[]): Pick<SourceCase, "others"> {
  const others = [...new Map(people.flatMap((it) => (it === undefined ? [] : [[it.id, it] as const]))).values()];
  return others.length === 0 ? {} : { others };
}

export const tagsOf = (values: readonly unknown[]): string[] =>
  [...new Set(values.map(text))].filter((tag) => tag !== "");
