import type { AuthorKind, CaseEvent, Csat, Priority, Status, Visibility } from "@casekeep/cases";
import type { SourceAttachment, SourceMessage, SourcePerson } from "@casekeep/connectors";
import type { TextBuilder } from "../core/text.ts";
import type { Span } from "../types.ts";

type Event = Exclude<CaseEvent, { type: "message" }>;

/** The history of a case while it is told: time only moves forward, and nothing happens at or after the window's end. */
export interface Timeline {
  readonly messages: SourceMessage[];
  readonly spans: (readonly Span[])[];
  readonly events: Event[];
  readonly tags: string[];
  status: Status;
  priority: Priority | null;
  group: string | null;
  csat: Csat | null;
  /** Latest instant told so far. */
  now: number;
  /** Moves to an instant; false (and the story ends) when that lies outside the window. */
  reach(at: number): boolean;
  write(
    by: AuthorKind,
    author: SourcePerson | undefined,
    visibility: Visibility,
    text: TextBuilder,
    files: readonly SourceAttachment[],
  ): void;
  to(status: Status): void;
  toGroup(group: string): void;
  toAssignee(id: string | null): void;
  toPriority(priority: Priority): void;
  tag(add: readonly string[], remove?: readonly string[]): void;
  rate(csat: Csat): void;
  mergeInto(id: string): void;
}

export function createTimeline(id: string, opened: number, end: number, priority: Priority | null): Timeline {
  const line: Timeline = {
    messages: [],
    spans: [],
    events: [{ type: "status", at: opened, to: "new" }],
    tags: [],
    status: "new",
    priority,
    group: null,
    csat: null,
    now: opened,
    reach(at) {
      // Whole seconds, as desks record them; at least one after what came before.
      const next = Math.max(line.now + 1000, Math.floor(at / 1000) * 1000);
      if (next >= end) return false;
      line.now = next;
      return true;
    },
    write(by, author, visibility, text, files) {
      line.messages.push({
        id: `${id}-m${line.messages.length + 1}`,
        at: line.now,
        by,
        ...(author === undefined ? {} : { author }),
        visibility,
        body: text.text,
        attachments: files,
        fields: NO_FIELDS,
      });
      line.spans.push(text.spans);
    },
    to(status) {
      if (status === line.status) return;
      line.status = status;
      line.events.push({ type: "status", at: line.now, to: status });
    },
    toGroup(group) {
      line.group = group;
      line.events.push({ type: "group", at: line.now, to: group });
    },
    toAssignee(agent) {
      line.events.push({ type: "assignee", at: line.now, to: agent });
    },
    toPriority(next) {
      line.priority = next;
      line.events.push({ type: "priority", at: line.now, to: next });
    },
    tag(add, remove = NO_TAGS) {
      for (const tag of remove) {
        const place = line.tags.indexOf(tag);
        if (place >= 0) line.tags.splice(place, 1);
      }
      line.tags.push(...add);
      line.events.push({ type: "tags", at: line.now, add, remove });
    },
    rate(csat) {
      line.csat = csat;
      line.events.push({ type: "csat", at: line.now, to: csat });
    },
    mergeInto(kept) {
      line.events.push({ type: "merge", at: line.now, into: kept });
    },
  };
  if (priority !== null) line.events.push({ type: "priority", at: opened, to: priority });
  return line;
}

const NO_FIELDS: SourceMessage["fields"] = Object.freeze([]);
const NO_TAGS: readonly string[] = Object.freeze([]);
