import type { SourceMessage, SourcePerson } from "@casekeep/connectors";
import type { Span, SynthCase } from "./types.ts";

const iso = (at: number): string => new Date(at).toISOString();

const person = (of: SourcePerson | undefined): object | null =>
  of === undefined
    ? null
    : { id: of.id, name: of.name, email: of.emails?.[0], phone: of.phones?.[0], handle: of.handles?.[0] };

const message = (of: SourceMessage, spans: readonly Span[]): object => ({
  id: of.id,
  at: iso(of.at),
  by: of.by,
  author: person(of.author),
  visibility: of.visibility,
  public: of.visibility === "public",
  text: of.body,
  spans,
  attachments: of.attachments.map(({ id, name, mediaType, size }) => ({ id, name, media_type: mediaType, size })),
});

/** One case in the product's own export form: a JSON object on one line, without the line's end. Instants are ISO 8601 in UTC. */
export function toNdjsonLine(of: SynthCase): string {
  const closed =
    of.status === "closed"
      ? of.events.findLast((event) => event.type === "status" && event.to === "closed")
      : undefined;
  return JSON.stringify({
    case_id: of.id,
    number: of.numbers[0],
    opened: iso(of.createdAt),
    updated: iso(of.updatedAt),
    closed: closed === undefined ? null : iso(closed.at),
    status: of.status,
    priority: of.priority,
    product: of.product,
    region: of.region,
    country: of.country,
    language: of.language,
    channel: of.channel,
    team: of.group,
    tags: of.tags,
    csat: of.csat,
    customer: person(of.requester),
    assignee: person(of.assignee),
    merged_into: of.mergedInto,
    subject: of.subject,
    subject_spans: of.truth.subject,
    messages: of.messages.map((one, index) => message(one, of.truth.messages[index] ?? [])),
    events: of.events.map((event) => ({ ...event, at: iso(event.at) })),
    fields: of.fields,
  });
}
