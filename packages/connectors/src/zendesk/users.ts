import type { SourcePerson } from "../source.ts";
import { person } from "../text/people.ts";
import { id, isObject, type Json, text } from "../text/values.ts";

export interface ZendeskUser {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: string;
  /** "agent" covers admins; "" where the export does not say. */
  readonly role: "agent" | "end-user" | "";
  readonly deleted: boolean;
  readonly updated: string;
}

/**
 * The people of an export by id. Kept in memory as packed strings, about 200 bytes each: tickets mention people in any
 * order, and the spool joins by ticket only.
 */
export interface Users {
  add(record: unknown, full: boolean): boolean;
  get(userId: string): ZendeskUser | undefined;
  person(userId: string): SourcePerson | undefined;
}

const SEPARATOR = "\u001f";

function gone(record: Json): boolean {
  const bare = text(record.email) === "" && text(record.phone) === "";
  return (
    record.permanently_deleted === true ||
    /^permanently deleted user$/i.test(text(record.name)) ||
    (record.active === false && bare)
  );
}

export function createUsers(): Users {
  const known = new Map<string, string>();
  const get = (userId: string): ZendeskUser | undefined => {
    const packed = known.get(userId);
    if (packed === undefined) return undefined;
    const [name = "", email = "", phone = "", locale = "", role = "", deleted = "", updated = ""] =
      packed.split(SEPARATOR);
    return { name, email, phone, locale, role: role as ZendeskUser["role"], deleted: deleted === "1", updated };
  };
  return {
    /** `full`: a record of the users export; else a mention beside a ticket, which never outweighs a record. */
    add(record, full) {
      if (!isObject(record)) return false;
      const userId = id(record.id);
      if (userId === "") return false;
      const before = get(userId);
      // Full records carry a sort key that is never lower than a mention's empty one.
      const updated = full ? `1${text(record.updated_at)}` : "";
      if (before !== undefined && before.updated > updated) return true;
      const said = text(record.role).toLowerCase();
      const role = said === "end-user" ? said : said === "agent" || said === "admin" ? "agent" : "";
      const fields = [record.name, record.email, record.phone, record.locale].map((part) =>
        text(part).replaceAll(SEPARATOR, " "),
      );
      known.set(userId, [...fields, role, gone(record) ? "1" : "", updated].join(SEPARATOR));
      return true;
    },
    get,
    person(userId) {
      if (userId === "" || userId === "-1") return undefined;
      const user = get(userId);
      if (user === undefined) return { id: userId };
      if (user.deleted) return { id: userId, deleted: true };
      return { ...person(user), id: userId };
    },
  };
}
