import { timeId } from "@casekeep/cases";
import type { SourceCase, SourcePerson } from "@casekeep/connectors";
import type { Known } from "@casekeep/redact";
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

/** What the case's own fields say about its people, matched through the whole conversation. */
export function knownOf(people: readonly SourcePerson[]): Known {
  const present = people.filter((person) => !person.deleted);
  return {
    names: present.flatMap((person) => (person.name ? [person.name] : [])),
    emails: present.flatMap((person) => person.emails ?? []),
    phones: present.flatMap((person) => person.phones ?? []),
    handles: present.flatMap((person) => person.handles ?? []),
  };
}
