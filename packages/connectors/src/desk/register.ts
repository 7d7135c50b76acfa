import type { AuthorKind } from "@casekeep/cases";
import type { SourcePerson } from "../source.ts";
import { type PersonParts, person } from "../text/people.ts";

export interface Known extends Omit<PersonParts, "id"> {
  /** "" where the export does not say. */
  readonly role?: AuthorKind | "";
  readonly deleted?: boolean;
}

/**
 * The people of an export by id, packed, about 200 bytes each: records mention people in any order, and the spool joins
 * by case only. Ids of different kinds (contact 2, agent 2) carry their kind in front.
 */
export interface Register {
  /** `weight`: of two records of a person the heavier one wins; a mention beside a case weighs "". */
  add(key: string, known: Known, weight?: string): void;
  role(key: string): AuthorKind | "";
  /** `personId`: what makes two mentions one person; `said`: what the case itself says of them. */
  person(key: string, personId: string, said?: Omit<PersonParts, "id">): SourcePerson | undefined;
}

const SEPARATOR = "\u001f";

export function createRegister(): Register {
  const all = new Map<string, string>();
  const unpack = (key: string) => all.get(key)?.split(SEPARATOR);
  return {
    add(key, known, weight = "") {
      const before = unpack(key);
      if (before !== undefined && (before[0] ?? "") > weight) return;
      const pick = (place: number, said: string | undefined) =>
        said === undefined || said === "" ? (before?.[place] ?? "") : said.replaceAll(SEPARATOR, " ");
      const deleted = known.deleted ?? before?.[6] === "1";
      const parts = [
        weight,
        pick(1, known.name),
        pick(2, known.email),
        pick(3, known.phone),
        pick(4, known.handle),
        pick(5, known.role),
        deleted ? "1" : "",
      ];
      all.set(key, parts.join(SEPARATOR));
    },
    role: (key) => (unpack(key)?.[5] ?? "") as AuthorKind | "",
    person(key, personId, said = {}) {
      const [, name, email, phone, handle, , deleted] = unpack(key) ?? [];
      if (deleted === "1" && personId !== "") return { id: personId, deleted: true };
      const found = person({
        name: name || said.name || "",
        email: email || said.email || "",
        phone: phone || said.phone || "",
        handle: handle || said.handle || "",
      });
      if (personId === "") return found;
      return found === undefined ? { id: personId } : { ...found, id: personId };
    },
  };
}
