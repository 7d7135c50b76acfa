import type { Change } from "../events.ts";
import { type JsonItem, readJson } from "../read/json.ts";
import type { ReadOptions, SourceFile, SourceItem } from "../source.ts";
import { instantOf } from "../text/dates.ts";
import { flag, id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { saysNotPublic } from "../text/visibility.ts";
import { isBeside, type Names } from "./beside.ts";
import { chatComments } from "./chat.ts";
import { mergeOf, type Piece, RANK, ticketOfFile } from "./pieces.ts";
import { sideMessage } from "./side.ts";
import type { Users } from "./users.ts";
import { priorityOf, statusOf } from "./words.ts";

const LISTS = new Set([
  "tickets",
  "comments",
  "users",
  "ticket_events",
  "audits",
  "ticket_metrics",
  "ticket_metric_events",
  "satisfaction_ratings",
  "deleted_tickets",
  "events",
  "side_conversations",
  "results",
]);

/** Files of one stream and whether its end was among them. */
interface Stream {
  ended: boolean;
  file: string;
  open: boolean;
}

/** First half: every file of the export taken apart into pieces by ticket. Yields what could not be used. */
export async function* readFiles(
  files: readonly SourceFile[],
  users: Users,
  names: Names,
  { spool }: Pick<ReadOptions, "spool">,
): AsyncGenerator<SourceItem, { readonly announced: ReadonlyMap<string, number> }> {
  const streams = new Map<string, Stream>();
  const announced = new Map<string, number>();
  let total = 0;

  for (const file of files) {
    const ofFile = ticketOfFile(file.name);
    let met = 0;
    const put = (ticket: string, piece: Piece) => spool.put(ticket, piece);

    const comment = async (value: unknown, ticket: string, rank: number, line: number): Promise<string | undefined> => {
      if (!isObject(value) || id(value.id) === "") return "comment without an id";
      if (ticket === "") return "comment of an unnamed ticket";
      const merge = mergeOf(value);
      for (const gone of merge.gone) if (gone !== ticket) await put(gone, { k: "into", kept: ticket });
      if (merge.into !== "" && merge.into !== ticket) await put(ticket, { k: "into", kept: merge.into });
      const v = saysNotPublic(value.public ?? value.comment_public) ? { ...value, public: false } : value;
      await put(ticket, { k: "comment", v, rank, file: file.name, line });
      return undefined;
    };

    const ticket = async (value: unknown, line: number): Promise<string | undefined> => {
      if (!isObject(value)) return "ticket is no object";
      const ticketId = id(value.id);
      if (ticketId === "") return "ticket without an id";
      const { comments, requester, assignee, submitter, group, metric_set: metrics, ...record } = value;
      if (instantOf(record.created_at) === undefined) return "date not readable: created_at";
      for (const mention of [requester, assignee, submitter]) users.add(mention, false);
      const own: Record<string, unknown> = { ...record };
      for (const [key, mention] of Object.entries({ requester, assignee, submitter })) {
        if (id(own[`${key}_id`]) === "" && isObject(mention)) own[`${key}_id`] = mention.id;
      }
      if (isObject(group)) {
        names.learn("groups", group);
        if (id(own.group_id) === "") own.group_id = group.id;
      }
      await put(ticketId, { k: "ticket", v: own, file: file.name, line });
      if (isObject(metrics)) await put(ticketId, { k: "metrics", v: metrics });
      for (const part of list(comments)) {
        const reason = await comment(part, ticketId, RANK.export, line);
        if (reason !== undefined) return reason;
      }
      return undefined;
    };

    const audit = async (value: unknown, line: number): Promise<string | undefined> => {
      const ticketId = isObject(value) ? id(value.ticket_id) : "";
      if (!isObject(value) || ticketId === "") return "event without a ticket";
      const at = instantOf(value.created_at) ?? instantOf(value.timestamp);
      const children = list(value.child_events ?? value.events);
      for (const child of children) {
        if (!isObject(child)) return "event is no object";
        const kind = text(child.event_type ?? child.type);
        // Also "VoiceComment", "FacebookComment"; changes of comments end in other words.
        if (kind.endsWith("Comment")) {
          const whole = {
            created_at: value.created_at,
            author_id: value.updater_id ?? value.author_id,
            metadata: value.metadata ?? { system: value.system },
            ...child,
          };
          const reason = await comment(whole, ticketId, RANK.events, line);
          if (reason !== undefined) return reason;
        } else if (kind.startsWith("Chat")) {
          for (const said of chatComments(child)) {
            const reason = await comment(
              { ...said, created_at: said.created_at ?? value.created_at },
              ticketId,
              RANK.events,
              line,
            );
            if (reason !== undefined) return reason;
          }
        } else if (kind === "CommentPrivacyChange") {
          if (flag(child.public) !== true) await put(ticketId, { k: "private", id: id(child.comment_id) });
        } else if (at !== undefined) {
          for (const event of changes(child, at)) await put(ticketId, { k: "event", v: event });
        }
      }
      return undefined;
    };

    const one = async (item: Extract<JsonItem, { kind: "value" }>): Promise<string | undefined> => {
      const { value, line } = item;
      const where = item.path === "[]" || item.path === "results" ? kindOf(value, ofFile) : item.path;
      if (where === "tickets") return ticket(value, line);
      if (where === "comments")
        return comment(value, ofFile || (isObject(value) ? id(value.ticket_id) : ""), RANK.comments, line);
      if (where === "users") return users.add(value, true) ? undefined : "user without an id";
      if (where === "ticket_events" || where === "audits") return audit(value, line);
      if (where === "deleted_tickets") {
        // The list of deleted tickets names them without their records: no case by itself.
        if (!isObject(value)) return "ticket is no object";
        if (id(value.id) !== "") await put(id(value.id), { k: "deleted", at: text(value.deleted_at) });
        return undefined;
      }
      if (where === "ticket_metrics" || where === "satisfaction_ratings") {
        if (!isObject(value)) return "entry is no object";
        const ticketId = id(value.ticket_id);
        if (ticketId !== "")
          await put(
            ticketId,
            where === "ticket_metrics" ? { k: "metrics", v: value } : { k: "satisfaction", v: value },
          );
        return undefined;
      }
      if (where === "events") {
        const said = isObject(value) ? sideMessage(value) : undefined;
        if (said === undefined) return "event of no side conversation";
        return said === null ? undefined : comment(said, id(object(value).ticket_id), RANK.comments, line);
      }
      if (where === "side_conversations") {
        // Only what it is about: its messages are the events of it.
        const ticketId = isObject(value) ? id(value.ticket_id) : "";
        if (ticketId === "") return "side conversation of an unnamed ticket";
        await put(ticketId, { k: "side", id: id(object(value).id), file: file.name });
        return undefined;
      }
      if (where === "ticket_metric_events") return isObject(value) ? undefined : "entry is no object";
      return "not a Zendesk record";
    };

    /** What is left of a page once its list is out: paging marks, counts, errors; or a single record of its own. */
    const page = async (value: unknown, line: number, notes: SourceItem[]): Promise<string | undefined> => {
      if (!isObject(value)) return "not a Zendesk record";
      if (isObject(value.ticket)) {
        isBeside(value, names);
        return ticket(value.ticket, line);
      }
      if (isObject(value.user)) return users.add(value.user, true) ? undefined : "user without an id";
      // A ticket with its comments in it is a record, not a page of comments.
      const lists =
        id(value.id) === "" ? Object.keys(value).filter((key) => LISTS.has(key) && Array.isArray(value[key])) : [];
      if (isBeside(id(value.id) === "" ? value : {}, names) && lists.length === 0) return undefined;
      if (lists.length === 0) {
        if (value.error !== undefined && id(value.id) === "") {
          if (ofFile !== "") await put(ofFile, { k: "missing", file: file.name });
          else return "error answer instead of records";
          return undefined;
        }
        const kind = kindOf(value, ofFile);
        if (kind === "") return isBeside(value, names) ? undefined : "not a Zendesk record";
        return one({ kind: "value", path: kind, value, line, raw: new Uint8Array() });
      }
      // What lies beside the comments or tickets of a page is no list of its own.
      const name = lists.find((key) => key === "comments" || key === "tickets") ?? lists[0]!;
      const count = number(value.count);
      if (name === "comments" && ofFile !== "") {
        if (count !== undefined) await put(ofFile, { k: "count", n: count, file: file.name });
        mark(`comments of ${ofFile}`, value, file.name);
      } else {
        mark(`${name}${value.after_cursor === undefined ? "" : " by cursor"}`, value, file.name);
        if (count !== undefined && value.end_time !== undefined && met < count) {
          notes.push({
            kind: "note",
            file: file.name,
            text: `${file.name} announces ${count} entries and carries ${met}`,
            incomplete: true,
          });
        } else if (count !== undefined && value.end_time === undefined && name === "tickets") {
          announced.set(file.name, count);
        }
      }
      return undefined;
    };

    const mark = (stream: string, value: Json, name: string) => {
      const at = streams.get(stream) ?? { ended: false, file: name, open: false };
      const meta = object(value.meta);
      const more =
        value.end_of_stream === undefined
          ? (typeof value.next_page === "string" && value.next_page !== "" && value.end_time === undefined) ||
            meta.has_more === true
          : value.end_of_stream === false;
      if (more) Object.assign(at, { open: true, file: name });
      else at.ended = true;
      streams.set(stream, at);
    };

    for await (const item of readJson(file, (path, keys) => LISTS.has(path) && !keys.has("id"))) {
      if (item.kind === "read") {
        total += item.bytes;
        yield { kind: "progress", bytes: total };
      } else if (item.kind === "note") yield { kind: "note", file: file.name, text: item.text };
      else if (item.kind === "bad") {
        yield aside(file.name, item.line, item.reason, item.raw);
      } else {
        const notes: SourceItem[] = [];
        if (item.path !== "") met++;
        const reason = item.path === "" ? await page(item.value, item.line, notes) : await one(item);
        if (reason !== undefined) yield aside(file.name, item.line, reason, item.raw);
        yield* notes;
      }
    }
  }
  for (const [, stream] of streams) {
    if (stream.open && !stream.ended) {
      yield { kind: "note", file: stream.file, text: `${stream.file} announces another page`, incomplete: true };
    }
  }
  return { announced };
}

export function aside(file: string, line: number, reason: string, raw: Uint8Array): SourceItem {
  return { kind: "quarantined", quarantined: { file, line, reason, raw } };
}

/** Which record an object is, where no page key says so. */
function kindOf(value: unknown, ofFile: string): string {
  if (!isObject(value)) return ofFile === "" ? "" : "comments";
  if (ofFile !== "") return "comments";
  if (value.side_conversation_id !== undefined) return "events";
  if (value.child_events !== undefined || (Array.isArray(value.events) && value.ticket_id !== undefined))
    return "ticket_events";
  if (
    value.requester_id !== undefined ||
    value.subject !== undefined ||
    (value.status !== undefined && value.description !== undefined)
  )
    return "tickets";
  if (value.reply_time_in_minutes !== undefined) return "ticket_metrics";
  if (value.metric !== undefined && value.instance_id !== undefined) return "ticket_metric_events";
  if (value.score !== undefined && value.ticket_id !== undefined) return "satisfaction_ratings";
  if (value.author_id !== undefined && (value.body !== undefined || value.html_body !== undefined)) return "comments";
  if (value.role !== undefined || (value.email !== undefined && value.name !== undefined)) return "users";
  return "";
}

function changes(child: Json, at: number): Change[] {
  const events: Change[] = [];
  const kind = text(child.event_type ?? child.type);
  if (kind !== "Change" && kind !== "Create") return events;
  // Newer audits name the field apart from its value, older ones use it as the key.
  const named = text(child.field_name);
  const all: Json = named === "" ? child : { [named]: child.value };
  const status = statusOf(all.status);
  if (status !== undefined) events.push({ type: "status", at, to: status });
  // An increment may begin late in a ticket's life: the status before its first change is none to reckon with.
  const before = child.previous_value;
  if (all.priority !== undefined)
    events.push({ type: "priority", at, to: priorityOf(all.priority), from: priorityOf(before) });
  if (all.group_id !== undefined)
    events.push({ type: "group", at, to: id(all.group_id) || null, from: id(before) || null });
  if (all.assignee_id !== undefined)
    events.push({ type: "assignee", at, to: id(all.assignee_id) || null, from: id(before) || null });
  const add = list(child.added_tags)
    .map(text)
    .filter((tag) => tag !== "");
  const remove = list(child.removed_tags)
    .map(text)
    .filter((tag) => tag !== "");
  if (add.length + remove.length > 0) events.push({ type: "tags", at, add, remove });
  return events;
}
