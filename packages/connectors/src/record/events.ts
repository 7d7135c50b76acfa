import type { StateEvent } from "../events.ts";
import { flat, id, isObject, list, text } from "../text/values.ts";
import type { Dates } from "./dates.ts";
import { csatWord, priorityWord, statusNamed } from "./words.ts";

const tags = (value: unknown) =>
  list(value)
    .map(text)
    .filter((tag) => tag !== "");
const nameOf = (value: unknown): string | null =>
  (isObject(value) ? id(value.id) || text(value.email) || text(value.name) : text(value)) || null;

/** `events: [{type, at, to | add/remove | into}]`. What is none of the known changes comes back as text for a field. */
export function eventsOf(value: readonly unknown[], dates: Dates): { events: StateEvent[]; other: string[] } {
  const events: StateEvent[] = [];
  const other: string[] = [];
  for (const entry of value) {
    const event = isObject(entry) ? eventOf(entry, dates) : undefined;
    if (event !== undefined) events.push(event);
    else if (!isObject(entry) || entry.type !== "message") {
      const shown = flat(entry);
      if (shown !== "") other.push(shown);
    }
  }
  return { events, other };
}

function eventOf(entry: Readonly<Record<string, unknown>>, dates: Dates): StateEvent | undefined {
  const at = dates.read(entry.at ?? entry.created_at ?? entry.timestamp ?? entry.time)?.at;
  if (at === undefined) return undefined;
  const type = text(entry.type ?? entry.field).toLowerCase();
  const to = entry.to ?? entry.value ?? entry.new_value;
  if (type === "status") {
    const status = statusNamed(to);
    return status === undefined ? undefined : { type, at, to: status };
  }
  if (type === "priority") {
    const priority = priorityWord(to);
    return priority === undefined && text(to) !== "" ? undefined : { type, at, to: priority ?? null };
  }
  if (type === "group" || type === "team") return { type: "group", at, to: nameOf(to) };
  if (type === "assignee") return { type, at, to: nameOf(to) };
  if (type === "tags") return { type, at, add: tags(entry.add), remove: tags(entry.remove) };
  if (type === "csat") {
    const csat = csatWord(to);
    return csat === undefined ? undefined : { type, at, to: csat };
  }
  if (type === "merge") {
    const into = id(entry.into ?? to);
    return into === "" ? undefined : { type, at, into };
  }
  return undefined;
}
