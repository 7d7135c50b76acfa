import { InputError, isRecord, notJson, shown } from "./errors.ts";
import { parseInstant } from "./instant.ts";
import {
  type AuthorKind,
  type CaseEvent,
  type CaseHistory,
  type Csat,
  type Instant,
  PRIORITIES,
  type Priority,
  STATUSES,
  type Status,
} from "./model.ts";

/** One line of tickets NDJSON. */
export interface Ticket {
  readonly history: CaseHistory;
  /** The last `created` or `at` on the line, of events of unknown types as well: as_of counts them (R6). */
  readonly latest: Instant;
}

const AUTHORS: readonly AuthorKind[] = ["customer", "agent", "bot", "system"];
const CSAT: readonly Csat[] = ["offered", "good", "bad", 1, 2, 3, 4, 5];
/** Both are out of every figure like a deleted case, and the input knows no other word for it. */
const AS_DELETED = ["spam", "suspended"];

/**
 * Reads one ticket: `{"id","created","merged_into","csat","events":[...]}`. Types of events that change no figure are
 * ignored (R1).
 * @param place names the line in errors.
 * @throws InputError for anything that would make a figure wrong.
 */
export function parseTicket(text: string, place: string): Ticket {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(place, notJson(error));
  }
  if (!isRecord(value)) throw new InputError(place, `expected one ticket a line, an object, got ${shown(value)}`);
  const id = readId(value.id, `${place}, id`);
  if (id === null) throw new InputError(`${place}, id`, "missing");
  const created = readInstant(value.created, `${place}, created`);
  if (!Array.isArray(value.events)) throw new InputError(`${place}, events`, `expected a list`);
  let latest = created;
  const events: CaseEvent[] = [];
  for (const [index, entry] of value.events.entries()) {
    const where = `${place}, events[${index}]`;
    if (!isRecord(entry)) throw new InputError(where, `expected an object, got ${shown(entry)}`);
    const event = readEvent(entry, where);
    if (event !== null) events.push(event);
    const at = event?.at ?? (typeof entry.at === "string" ? parseInstant(entry.at) : undefined);
    if (at !== undefined && at > latest) latest = at;
  }
  const mergedInto = readId(value.merged_into, `${place}, merged_into`);
  return { history: { id, created, mergedInto, csat: readCsat(value.csat, `${place}, csat`), events }, latest };
}

function readEvent(entry: Record<string, unknown>, place: string): CaseEvent | null {
  const at = () => readInstant(entry.at, `${place}.at`);
  switch (entry.type) {
    case "message": {
      const by = oneOf(AUTHORS, entry.by, `${place}.by`);
      if (typeof entry.public !== "boolean") throw new InputError(`${place}.public`, "expected true or false");
      const author = readId(entry.author, `${place}.author`);
      return { type: "message", at: at(), by, public: entry.public, ...(author === null ? {} : { author }) };
    }
    case "status": {
      const to = AS_DELETED.includes(entry.to as string) ? "deleted" : entry.to;
      return { type: "status", at: at(), to: oneOf<Status>(STATUSES, to, `${place}.to`) };
    }
    case "priority": {
      const to = entry.to === null ? null : oneOf<Priority>(PRIORITIES, entry.to, `${place}.to`);
      return { type: "priority", at: at(), to };
    }
    case "group":
    case "assignee":
      return { type: entry.type, at: at(), to: readId(entry.to, `${place}.to`) };
    default:
      return null;
  }
}

function readInstant(value: unknown, place: string): Instant {
  const at = typeof value === "string" ? parseInstant(value) : undefined;
  if (at === undefined) {
    throw new InputError(place, `expected a time such as "2019-12-06T15:30:00Z", got ${shown(value)}`);
  }
  return at;
}

/** Names and ids: text, or the whole numbers that some systems use. Absent = null. */
function readId(value: unknown, place: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" && value !== "") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw new InputError(place, `expected a name or null, got ${shown(value)}`);
}

function readCsat(value: unknown, place: string): Csat | null {
  return value === null || value === undefined ? null : oneOf(CSAT, value, place);
}

function oneOf<T>(known: readonly T[], value: unknown, place: string): T {
  if (!known.includes(value as T)) {
    throw new InputError(place, `expected one of ${known.join(", ")}, got ${shown(value)}`);
  }
  return value as T;
}
