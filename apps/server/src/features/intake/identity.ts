import { timeId } from "@casekeep/cases";
import type { SourceCase, SourcePerson } from "@casekeep/connectors";
import { type Known, peopleIn } from "@casekeep/redact";
import type { Keyring } from "@casekeep/vault";

/** Keyed ids of imported things: the same record gives the same id in every run, and nobody without the key can guess one. */

export function caseIdOf(keyring: Keyring, source: string, id: string, createdAt: number): bigint {
  return timeId(createdAt, keyring.hash64("case", `${source}\0${id}`));
}

export function messageIdOf(keyring: Keyring, caseId: bigint, message: string, at: number): bigint {
  return timeId(at, keyring.hash64("message", `${caseId}\0${message}`));
}

export function personIdOf(keyring: Keyring, source: string, person: SourcePerson): bigint {
  return keyring.hash64("person", `${source}\0${person.id}`);
}

/** Whose key seals a case: its requester's, or one of its own where nobody is known. */
export function subjectIdOf(keyring: Keyring, record: SourceCase): bigint {
  return record.requester
    ? personIdOf(keyring, record.source, record.requester)
    : keyring.hash64("person", `case\0${record.source}\0${record.id}`);
}

/** Where a case that another was merged into can be found again: its hash in the blind index. */
export function sourceKeyOf(keyring: Keyring, source: string, id: string): bigint {
  return keyring.hash64("source-key", `${source}\0${id}`);
}

/** Everybody a record names, requester first, each once. */
export function peopleOf(record: SourceCase): SourcePerson[] {
  const people = new Map<string, SourcePerson>();
  for (const person of [record.requester, record.assignee, ...record.messages.map((message) => message.author)]) {
    if (person && !people.has(person.id)) people.set(person.id, person);
  }
  return [...people.values()];
}

/** So many people beside those who ask, work and write are looked for in a conversation; a mail to a whole list names more. */
const MOST_OTHERS = 200;

/** Who is on the case besides: copied, watching, taking part. */
export const othersOf = (record: SourceCase): SourcePerson[] =>
  (record.others ?? []).slice(0, MOST_OTHERS).filter((person) => !person.deleted);

/**
 * What a record says about its people, matched through the whole conversation: those who ask, work and write, those who
 * are on the case besides, and whom its fields name (copies of a mail, a contact of the contract).
 */
export function knownOf(record: SourceCase): Known {
  const present = [...peopleOf(record).filter((person) => !person.deleted), ...othersOf(record)];
  const names = present.flatMap((person) => (person.name ? [person.name] : []));
  const emails = present.flatMap((person) => person.emails ?? []);
  const told = { names: new Set<string>(), emails: new Set<string>() };
  for (const field of [...record.fields, ...record.messages.flatMap((message) => message.fields)]) {
    const { names = [], emails = [] } = peopleIn(field);
    for (const name of names) if (told.names.size < MOST_OTHERS) told.names.add(name);
    for (const email of emails) if (told.emails.size < MOST_OTHERS) told.emails.add(email);
  }
  const more = (known: readonly string[], others: ReadonlySet<string>) => {
    const held = new Set(known);
    return [...known, ...[...others].filter((one) => !held.has(one))];
  };
  return {
    names: more(names, told.names),
    emails: more(emails, told.emails),
    phones: present.flatMap((person) => person.phones ?? []),
    handles: present.flatMap((person) => person.handles ?? []),
  };
}
