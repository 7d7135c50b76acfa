import { parseId } from "@casekeep/cases";
import type { Batch, BlindRow, CaseRow, EventRow, MessageRow, SealedRow, StoredCase } from "@casekeep/casestore";
import type { SourceCase, SourceMessage } from "@casekeep/connectors";
import type { ConversationText, Field } from "@casekeep/redact";
import { type Keyring, type PersonKey, seal, sealList, sealPacked } from "@casekeep/vault";
import { attachAll, bodyWith, type Documents, plain, wholeOf } from "./attached.ts";
import { type MetricRules, measure, stateColumns } from "./columns.ts";
import { importedEvents, mainLength } from "./history.ts";
import {
  caseIdOf,
  knownOf,
  messageIdOf,
  othersOf,
  peopleOf,
  personIdOf,
  sourceKeyOf,
  subjectIdOf,
} from "./identity.ts";
import { boxText, type MessageOriginals, messageRef } from "./originals.ts";
import { besideOnce, type CaseRedactor, type Conversed, caseRedactor, type ReadCase, readCases } from "./redaction.ts";
import { staleOf } from "./stale.ts";

/** One record on its way in, with what the main thread looked up for it. */
export interface Incoming {
  readonly record: SourceCase;
  readonly digest: bigint;
  /** Resolved id of the case this one was merged into; 0n = not merged. */
  readonly mergedInto: bigint;
  /** Set when the case is stored already and its record has changed. */
  readonly existing?: {
    readonly stored: StoredCase;
    /** By which it is found now. */
    readonly blind: readonly BlindRow[];
    readonly version: number;
  };
}

export interface PrepareContext {
  readonly keyring: Keyring;
  /** Keys of everybody the records name, by person id. */
  readonly keys: ReadonlyMap<bigint, PersonKey>;
  readonly rules: MetricRules;
  /** When the import began, ms: open clocks run up to it. */
  readonly asOf: number;
  /** What was read of the attachments; one that is not in it counts as not carried. */
  readonly documents?: Documents;
}

const CHANNELS = new Set(["email", "chat", "phone", "web", "social", "api"]);

/**
 * Redacts, seals and measures records: the step between a source and the store. Pure but for the keys; runs in worker threads.
 * @param put takes the rows of one case after the other, and those of everybody's own last, so that none of them has to be kept.
 */
export function prepareEach(
  ver: bigint,
  incoming: readonly Incoming[],
  context: PrepareContext,
  put: (part: Batch) => void,
): void {
  const authors = new Map<bigint, { readonly key: PersonKey; readonly identity: string }>();
  let at = 0;
  const conversed = conversationsOf(incoming, context.documents ?? NONE);
  for (const read of readCases(context.keyring, conversed)) {
    const one = incoming[at++] as Incoming;
    const made = prepareOne(one, context, read);
    for (const [id, author] of made.authors) authors.set(id, author);
    const { row, messages, events, sealed, blind } = made;
    const gone = goneOf(one, made);
    put({ ver, cases: [row], messages, events, sealed, blind, ...(gone ? { gone } : {}) });
  }
  // The same agents write in case after case: what is known of each is sealed once.
  const sealed = [...authors].map(([id, { key, identity }]): SealedRow => {
    const bytes = seal(key, identity, `author ${id}`);
    return { caseId: 0n, owner: "author", ownerId: id, part: 0, personId: id, bytes };
  });
  put({ ver, cases: [], messages: [], events: [], sealed, blind: [] });
}

/** The same as one batch, where it is small. */
export function prepare(ver: bigint, incoming: readonly Incoming[], context: PrepareContext): Batch {
  const parts: Batch[] = [];
  prepareEach(ver, incoming, context, (part) => parts.push(part));
  const gone = parts.flatMap((part) => part.gone ?? []);
  return {
    ver,
    cases: parts.flatMap(({ cases }) => cases),
    messages: parts.flatMap(({ messages }) => messages),
    events: parts.flatMap(({ events }) => events),
    sealed: parts.flatMap(({ sealed }) => sealed),
    blind: parts.flatMap(({ blind }) => blind),
    ...(gone.length > 0
      ? {
          gone: {
            messages: gone.flatMap(({ messages }) => messages),
            events: gone.flatMap(({ events }) => events),
            blind: gone.flatMap(({ blind = [] }) => blind),
          },
        }
      : {}),
  };
}

interface Made {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
  readonly events: readonly EventRow[];
  readonly sealed: readonly SealedRow[];
  /** Identities of everybody but the requester, still to be sealed, under each one's own key. */
  readonly authors: ReadonlyMap<bigint, { readonly key: PersonKey; readonly identity: string }>;
  readonly blind: Batch["blind"];
  readonly codes: CaseRedactor["codes"];
}

function prepareOne({ record, digest, mergedInto, existing }: Incoming, context: PrepareContext, read: ReadCase): Made {
  const { keyring, keys } = context;
  const caseId = caseIdOf(keyring, record.source, record.id, record.createdAt);
  const personId = subjectIdOf(keyring, record);
  const key = keys.get(personId);
  if (!key) throw new Error("The person's key is missing.");
  const people = peopleOf(record);
  const known = knownOf(record);
  const redactor = caseRedactor(keyring, known, record.language, caseId, read);

  const originals: CaseOriginals = { subject: [], words: [], fields: [], tags: [] };
  /** A record that takes the place of an earlier one keeps each message's in a row of its own: such rows may be there already. */
  const together: [id: bigint, values: string[]][] | undefined = existing ? undefined : [];
  const subject = redactor.text(record.subject, originals.subject);
  const word = (raw: string) => redactor.text(raw, originals.words);
  const product = word(record.product);
  const region = word(record.region);
  const language = /^[a-z]{2,3}$/.test(record.language) ? record.language : "";
  const channel = CHANNELS.has(record.channel) ? record.channel : "";
  const fields = record.fields.map((field) => ({
    name: word(field.name),
    value: redactor.field(field.name, field.value, originals.fields),
    internal: field.internal ?? false,
  }));
  const tags = record.tags.map((tag) => redactor.text(tag, originals.tags));
  const team = word(record.group ?? "");
  const staff = (person: SourceMessage["author"]) =>
    person ? keyring.pseudonym("agent", `${record.source}\0${person.id}`) : "";
  const requester = record.requester ? keyring.pseudonym("person", `${record.source}\0${record.requester.id}`) : "";

  const sealed: SealedRow[] = [];
  const to = { keyring, caseId, key, sealed, together, documents: context.documents ?? NONE };
  const rows: MessageRow[] = [];
  const ids: bigint[] = [];
  for (const message of record.messages) {
    const made = prepareMessage(message, redactor, to);
    const author = message.by === "customer" ? requesterOr(message, record, requester, keyring) : staff(message.author);
    rows.push({ ...made, caseId, author, product, region, language, channel });
    ids.push(made.id);
  }
  redactor.visibility = "public";
  for (const number of record.numbers) redactor.note("number", number);
  redactor.hash(sourceKeyOf(keyring, record.source, record.id));
  for (const person of [record.requester, ...othersOf(record)]) noteWhole(person, redactor);

  sealed.push({
    caseId,
    owner: "case",
    ownerId: caseId,
    part: 0,
    personId,
    bytes: sealPacked(
      key,
      boxText({
        ...originals,
        numbers: record.numbers,
        known,
        messages: together ? namedIn(together, ids) : [],
      }),
      `case ${caseId}`,
    ),
  });
  const authors = new Map<bigint, { readonly key: PersonKey; readonly identity: string }>();
  for (const person of people) {
    const id = personIdOf(keyring, record.source, person);
    const own = keys.get(id);
    if (!own || person === record.requester || person.deleted) continue;
    const { name, emails, phones, handles } = person;
    authors.set(id, { key: own, identity: JSON.stringify({ name, emails, phones, handles }) });
  }

  const local = existing?.stored.events.filter((event) => event.origin === "local") ?? [];
  const imported = importedEvents(record, { caseId, rows, staff, mergedInto, word });
  const events = renumber(imported, local);
  const { state, columns } = measure(caseId, record.createdAt, [...events, ...local], context.rules, context.asOf);
  const changedHere = (type: EventRow["type"]) => local.some((event) => event.type === type);
  const stored = existing?.stored.row;
  const row: CaseRow = {
    ...stateColumns(state),
    id: caseId,
    source: record.source,
    subject,
    createdAt: record.createdAt,
    updatedAt: Math.max(
      record.createdAt,
      record.updatedAt,
      ...local.filter((event) => event.stream === "main").map((event) => event.at),
    ),
    product,
    region,
    country: /^[A-Z]{2}$/.test(record.country) ? record.country : "",
    language,
    channel,
    team: stored && changedHere("group") ? stored.team : team,
    assignee: stored && changedHere("assignee") ? stored.assignee : staff(record.assignee),
    requester,
    personId,
    tags: stored && changedHere("tags") ? stored.tags : tags,
    mergedInto: state.mergedInto === null ? 0n : (parseId(state.mergedInto) ?? 0n),
    fields,
    version: existing?.version ?? mainLength(events),
    digest,
    ...messagesIn(events, local),
    metrics: columns,
  };
  return { row, messages: rows, events, sealed, authors, blind: redactor.blind(), codes: () => redactor.codes() };
}

/** How many messages everybody, and everybody of the staff, may see. */
function messagesIn(...lists: readonly (readonly EventRow[])[]): Pick<CaseRow, "publicMessages" | "internalMessages"> {
  let [publicMessages, internalMessages] = [0, 0];
  for (const events of lists)
    for (const { type, stream, change } of events) {
      if (type !== "message" || stream !== "main") continue;
      if (change.includes('"visibility":"public"')) publicMessages++;
      if (change.includes('"visibility":"internal"')) internalMessages++;
    }
  return { publicMessages, internalMessages };
}

function namedIn(together: readonly (readonly [id: bigint, values: string[]])[], ids: readonly bigint[]) {
  const messages: MessageOriginals[] = [];
  for (const [id, values] of together) messages.push([messageRef(id, ids), ...values]);
  return messages;
}

/** A longer document is read by itself: what it says of people is looked for in it alone. UTF-16 units. */
const READ_WITH_CASE = 65_536;

function* conversationsOf(incoming: readonly Incoming[], documents: Documents): Generator<Conversed> {
  for (const { record } of incoming)
    yield {
      known: knownOf(record),
      locale: record.language,
      texts: conversationOf(record, documents),
      fields: besideMessages(record),
      files: new Set(record.messages.flatMap(({ attachments }) => attachments.map(({ name }) => name))),
      wholes: (read) => wholesOf(record, documents, read),
    };
}

/** The texts of messages with the names of their files; one whose files carry text is put together when that is read. */
function wholesOf({ messages }: SourceCase, documents: Documents, { redacted, files }: ReadCase): string[] {
  return messages.flatMap(({ attachments }, n) => {
    const body = redacted[n + SUBJECT]?.text;
    const names = attachments.flatMap(({ name }) => files.get(name)?.text ?? []);
    const alone = names.length > 0 && !attachments.some((attachment) => documents.has(attachment));
    return body === undefined || !alone ? [] : [wholeOf(body, names)];
  });
}
/** Texts of a conversation before those of its messages. */
const SUBJECT = 1;

/** What the redactor reads as one: the subject and what is written in files beside the messages, each with who wrote it. */
function conversationOf({ subject, messages }: SourceCase, documents: Documents): ConversationText[] {
  const files = messages.flatMap(({ attachments }) =>
    attachments.flatMap((attachment): ConversationText[] => {
      const text = plain(documents.get(attachment)?.text ?? "");
      return text === "" || text.length > READ_WITH_CASE ? [] : [{ text, kind: "aside" }];
    }),
  );
  return [
    { text: subject, kind: "aside" },
    ...messages.map(({ body, by, author }) => ({ text: body, author: author?.id ?? by })),
    ...files,
  ];
}

/** What is written beside the messages, but for names of files, once each. */
function besideMessages(record: SourceCase): Field[] {
  const { messages, events } = record;
  const words = [record.product, record.region, record.group ?? "", ...record.tags];
  for (const { attachments } of messages) for (const { mediaType } of attachments) words.push(mediaType);
  for (const event of events) {
    if (event.type === "group") words.push(event.to ?? "");
    if (event.type === "tags") words.push(...event.add, ...event.remove);
  }
  return besideOnce(words, [...record.fields, ...messages.flatMap(({ fields }) => fields)]);
}

interface CaseOriginals {
  readonly subject: string[];
  readonly words: string[];
  readonly fields: string[];
  readonly tags: string[];
}

type MadeMessage = Omit<MessageRow, "caseId" | "author" | "product" | "region" | "language" | "channel">;

const NONE: Documents = new Map();

function prepareMessage(
  message: SourceMessage,
  redactor: CaseRedactor,
  to: {
    keyring: Keyring;
    caseId: bigint;
    key: PersonKey;
    sealed: SealedRow[];
    together: [id: bigint, values: string[]][] | undefined;
    documents: Documents;
  },
): MadeMessage {
  redactor.visibility = message.visibility;
  const { caseId, key } = to;
  const id = messageIdOf(to.keyring, caseId, message.id, message.at);
  const originals = { body: [] as string[], fields: [] as string[] };
  const attached =
    message.attachments.length > 0
      ? attachAll(message.attachments, to.documents, redactor, { caseId, messageId: id, key })
      : undefined;
  // The text as a part of the conversation: it may hold the second half of a value.
  const text = redactor.text(message.body, originals.body);
  const whole = attached && bodyWith(text, attached.texts, [...originals.body, ...attached.originals.behind], redactor);
  const attachments =
    whole === undefined ? (attached?.rows ?? []).map(({ text: _, ...rest }) => rest) : (attached?.rows ?? []);
  const body = whole?.text ?? text;
  const fields = message.fields.map((field) => ({
    name: redactor.text(field.name, originals.fields),
    value: redactor.field(field.name, field.value, originals.fields),
  }));
  to.sealed.push(...(attached?.sealed ?? []));
  const list = [...(whole?.originals ?? originals.body), ...originals.fields, ...(attached?.originals.names ?? [])];
  // What every reader of the case may see goes into the case's own box; a note's stays with the note, under its rules.
  if (list.length > 0 && to.together && message.visibility === "public") to.together.push([id, list]);
  else if (list.length > 0) {
    const bytes = sealList(key, list, `message ${id}`);
    to.sealed.push({ caseId, owner: "message", ownerId: id, part: 0, personId: key.personId, bytes });
  }
  return { id, at: message.at, by: message.by, visibility: message.visibility, body, attachments, fields };
}

function requesterOr(message: SourceMessage, record: SourceCase, requester: string, keyring: Keyring): string {
  if (!message.author || message.author.id === record.requester?.id) return requester;
  return keyring.pseudonym("person", `${record.source}\0${message.author.id}`);
}

/** Who asks, and who is on the case besides, is found by name, address, phone and handle, also where no text repeats them. */
function noteWhole(person: SourceCase["requester"], redactor: CaseRedactor): void {
  if (!person || person.deleted) return;
  for (const email of person.emails ?? []) redactor.note("email", email);
  for (const phone of person.phones ?? []) redactor.note("phone", phone);
  for (const handle of person.handles ?? []) redactor.note("handle", handle);
  if (person.name) redactor.note("name", person.name);
}

/** Imported entries first by time, then what happened here, each stream counted from 1. */
function renumber(imported: readonly EventRow[], local: readonly EventRow[]): EventRow[] {
  const taken = new Set(local.map((event) => `${event.stream} ${event.seq}`));
  const next = { main: 0, confidential: 0 };
  const numbered: EventRow[] = [];
  for (const event of imported) {
    do next[event.stream]++;
    while (taken.size > 0 && taken.has(`${event.stream} ${next[event.stream]}`));
    numbered.push({ ...event, seq: next[event.stream] });
  }
  return numbered;
}

/** Rows of an earlier import of the case that its record no longer has. */
function goneOf(one: Incoming, made: Made): Batch["gone"] {
  const stored = one.existing?.stored;
  if (!stored) return undefined;
  const messages = new Set(made.messages.map((message) => message.id));
  const localAt = new Set(
    stored.events.filter((event) => event.origin === "local" && event.type === "message").map((event) => event.at),
  );
  const events = new Set(made.events.map((event) => `${event.stream} ${event.seq}`));
  const others = stored.messages.filter((message) => !messages.has(message.id));
  const here = others.filter((message) => localAt.has(message.at));
  const gone = {
    blind: staleOf(one.existing?.blind ?? [], made, here),
    messages: others.filter((message) => !here.includes(message)).map(({ id, caseId, at }) => ({ id, caseId, at })),
    events: stored.events
      .filter((event) => event.origin === "import" && !events.has(`${event.stream} ${event.seq}`))
      .map(({ caseId, stream, seq }) => ({ caseId, stream, seq })),
  };
  return gone.messages.length + gone.events.length + gone.blind.length > 0 ? gone : undefined;
}
