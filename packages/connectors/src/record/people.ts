import type { SourceField, SourcePerson } from "../source.ts";
import { addressKey, person } from "../text/people.ts";
import { flag, flat, id, isObject, list, text } from "../text/values.ts";
import { keyName } from "./synonyms.ts";

const PARTS: Readonly<Record<string, "id" | "name" | "email" | "phone" | "handle" | "deleted">> = {
  id: "id",
  customer_id: "id",
  user_id: "id",
  external_id: "id",
  kundennummer: "id",
  name: "name",
  full_name: "name",
  display_name: "name",
  vollname: "name",
  email: "email",
  mail: "email",
  e_mail: "email",
  email_address: "email",
  address: "email",
  phone: "phone",
  phone_number: "phone",
  tel: "phone",
  telephone: "phone",
  mobile: "phone",
  telefon: "phone",
  handle: "handle",
  username: "handle",
  login: "handle",
  screen_name: "handle",
  nickname: "handle",
  deleted: "deleted",
  is_deleted: "deleted",
};

/** A person from a nested object; keys of no meaning here come back as fields. Lists of addresses and numbers are kept whole. */
export function personFrom(value: unknown, prefix: string): { person?: SourcePerson; fields: SourceField[] } {
  if (!isObject(value)) {
    const who = personFromText(text(value));
    return who === undefined ? { fields: [] } : { person: who, fields: [] };
  }
  const parts: Record<string, string> = {};
  const fields: SourceField[] = [];
  const names: string[] = [];
  const emails: string[] = [];
  const phones: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    const plain = keyName(key);
    const role = PARTS[plain];
    if (plain === "first_name" || plain === "last_name" || plain === "vorname" || plain === "nachname")
      names.push(text(part));
    else if (plain === "emails")
      emails.push(
        ...list(part)
          .map(text)
          .filter((each) => each !== ""),
      );
    else if (plain === "phones")
      phones.push(
        ...list(part)
          .map(text)
          .filter((each) => each !== ""),
      );
    else if (role !== undefined && !isObject(part) && parts[role] === undefined) {
      const shown = role === "id" ? id(part) : text(part);
      if (role === "email" && shown !== "" && addressKey(shown) === "" && plain === "address")
        fields.push({ name: `${prefix}.${key}`, value: shown });
      else if (shown !== "") parts[role] = shown;
    } else {
      const shown = flat(part);
      if (shown !== "") fields.push({ name: `${prefix}.${key}`, value: shown });
    }
  }
  const name = parts.name ?? names.filter((each) => each !== "").join(" ");
  const email = parts.email ?? emails[0];
  const phone = parts.phone ?? phones[0];
  const made = person({
    ...parts,
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  });
  if (made === undefined) return { fields };
  if (flag(parts.deleted) === true) return { person: { id: made.id, deleted: true }, fields };
  const allEmails = [...new Set([...(made.emails ?? []), ...emails])];
  const allPhones = [...new Set([...(made.phones ?? []), ...phones])];
  return {
    person: {
      ...made,
      ...(allEmails.length === 0 ? {} : { emails: allEmails }),
      ...(allPhones.length === 0 ? {} : { phones: allPhones }),
    },
    fields,
  };
}

/** A cell: an address, "Name <address>", or else a name or an id. */
export function personFromText(cell: string): SourcePerson | undefined {
  return cell === "" ? undefined : person({ name: cell });
}
