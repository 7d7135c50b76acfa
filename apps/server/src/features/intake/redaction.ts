import { VISIBILITIES, type Visibility } from "@casekeep/cases";
import type { BlindRow } from "@casekeep/casestore";
import {
  type ConversationText,
  type Field,
  type Finding,
  type FindOptions,
  isPersonal,
  type Known,
  type PersonalType,
  type Redacted,
  type RedactedCase,
  type RedactOptions,
  readConversation,
  redact,
  redactCases,
  redactEach,
  redactField,
  redactFieldEach,
  redactFileName,
  redactFileNameEach,
} from "@casekeep/redact";
import type { BlindKind, Keyring } from "@casekeep/vault";

/** Raised when the recognizers change what they find: imported records are then read again even if the source did not change. */
export const REDACTION_VERSION = 47;

/** Kinds of findings that can be looked up, and as what. */
export const BLIND: Partial<Record<PersonalType, BlindKind>> = {
  EMAIL: "email",
  PHONE: "phone",
  USERNAME: "handle",
  IP: "other",
  CARD: "other",
  IBAN: "other",
  ID: "other",
  DEVICE: "other",
};

export interface Read {
  readonly text: Redacted;
  readonly findings: readonly Finding[];
}

/**
 * Redacts the texts of one case: stand-ins by the keep's key, removed originals by place, hashes of what can be looked up.
 * One per case, used once.
 */
export interface CaseRedactor {
  /** Takes what was removed to `originals` and gives the text that may be stored. */
  text(raw: string, originals: string[]): Redacted;
  /** The name of a file. */
  file(raw: string, originals: string[]): Redacted;
  /** A named field: its name says what the value is, so the whole value goes where the recognizers would doubt. */
  field(name: string, raw: string, originals: string[]): Redacted;
  /**
   * A long text: all of it is examined for what can be looked up, its beginning of at most `room` units is given back with the originals
   * taken out of that. Not yet `Redacted`: the caller puts it together with other text and redacts the whole.
   */
  document(raw: string, room: number): { readonly text: string; readonly originals: string[]; readonly cut: boolean };
  note(kind: BlindKind, value: string): void;
  hash(hash: bigint): void;
  /** Of the message whose text comes next; a value keeps the most open one it stands in. */
  visibility: Visibility;
  blind(): BlindRow[];
  /** Of each hash that came of a text: the stand-ins of its values. */
  codes(): ReadonlyMap<bigint, ReadonlySet<string>>;
}

/** A case's conversation in its order: what one text tells of its people is found in the others, and a value that runs over two messages in both. */
export interface Conversed {
  readonly known: Known;
  readonly locale: string;
  readonly texts: readonly ConversationText[];
  /** What is written beside its messages, once each; a text that has no name of its own is a field called "". */
  readonly fields: Iterable<Field>;
  /** Names of files, once each. */
  readonly files?: Iterable<string>;
  /** Texts that are put together of what came of all that. */
  readonly wholes?: (read: ReadCase) => Iterable<string>;
}

/** The same read and redacted, for the redactor of its case. */
export interface ReadCase extends RedactedCase {
  readonly texts: readonly ConversationText[];
  /** What became of what is written beside its messages, by `fieldKey`. */
  readonly fields: ReadonlyMap<string, Read>;
  readonly files: ReadonlyMap<string, Read>;
  /** What its stand-ins were made by: one for all cases that are read one after the other. */
  readonly standIn: StandIn;
}

const fieldKey = (name: string, value: string): string => `${name}\0${value}`;

/** Texts that have no name and fields that have one, once each. */
export function besideOnce(words: Iterable<string>, named: Iterable<Field>): Field[] {
  const fields = new Map<string, Field>();
  const take = (name: string, value: string) => fields.set(fieldKey(name, value), { name, value });
  for (const { name, value } of named) {
    take("", name);
    take(name, value);
  }
  for (const word of words) take("", word);
  return [...fields.values()];
}

/** What became of a field beside a case's messages, or of a text that has no name (""); undefined where it was not among them. */
export function readBeside(read: ReadCase, name: string, value: string): Read | undefined {
  return read.fields.get(fieldKey(name, value));
}

/** Cases whose fields are read side by side: some hundred, of mails a few, and of most products and teams two. More would only be held longer. */
const FIELDS_OF = 32;

/** Conversations read one after the other, several side by side, and so is what is written beside them. */
export function* readCases(keyring: Keyring, cases: Iterable<Conversed>): Generator<ReadCase> {
  const taken: Conversed[] = [];
  const standIn = standIns(keyring);
  const read = redactCases(
    (function* () {
      for (const one of cases) {
        taken.push(one);
        yield { texts: one.texts, options: optionsOf(one.known, one.locale) };
      }
    })(),
    { standIn },
  );
  const held: { readonly one: RedactedCase; readonly of: Conversed }[] = [];
  for (const one of read) {
    held.push({ one, of: taken.shift() as Conversed });
    if (held.length === FIELDS_OF) yield* withBeside(held.splice(0), standIn);
  }
  yield* withBeside(held, standIn);
}

/** Fields and names of files of several cases side by side, and then what is put together of them. */
function withBeside(cases: readonly { one: RedactedCase; of: Conversed }[], standIn: StandIn): ReadCase[] {
  const options = cases.map(({ one, of }) => ({ ...optionsOf(one.conversation.known, of.locale), standIn }));
  const fields = readSideBySide(
    cases.map(({ of }) => [...of.fields]),
    options,
    redactFieldEach,
  );
  const files = readSideBySide(
    cases.map(({ of }) => [...(of.files ?? [])]),
    options,
    redactFileNameEach,
  );
  const read = cases.map(({ one, of }, n) => ({
    ...one,
    texts: of.texts,
    fields: new Map(fields[n]?.map(([{ name, value }, result]) => [fieldKey(name, value), result])),
    files: new Map(files[n]),
    standIn,
  }));
  const wholes = readSideBySide(
    cases.map(({ of }, n) => [...(of.wholes?.(read[n] as ReadCase) ?? [])]),
    options,
    redactEach,
  );
  for (const [n, some] of wholes.entries())
    for (const [text, result] of some) read[n]?.fields.set(fieldKey("", text), result);
  return read;
}

/** What each case has of a kind, with what came of it; the kind's `redact` is asked once, about all of them. */
function readSideBySide<T>(
  asked: readonly (readonly T[])[],
  options: readonly RedactOptions[],
  redact: (all: readonly T[], options: readonly RedactOptions[]) => readonly Read[],
): (readonly [T, Read])[][] {
  const results = redact(
    asked.flat(),
    asked.flatMap((some, n) => some.map(() => options[n] as RedactOptions)),
  ).values();
  return asked.map((some) => some.map((one) => [one, results.next().value as Read] as const));
}

type StandIn = NonNullable<RedactOptions["standIn"]>;

const optionsOf = (known: Known, locale: string): FindOptions => ({ known, ...(locale ? { locale } : {}) });

/** A value's stand-in: the same few return through a whole conversation, and each keyed hash is made once. */
function standIns(keyring: Keyring): StandIn {
  const codes = new Map<string, string>();
  return (type, normal) => {
    const key = `${type} ${normal}`;
    let code = codes.get(key);
    if (code === undefined) {
      code = `[${type}·${keyring.standIn(type, normal)}]`;
      codes.set(key, code);
    }
    return code;
  };
}

/**
 * @param known what the case's fields say of its people.
 * @param read its conversation, where that is at hand as a whole: each text is given to `text` later, as it stands there.
 */
export function caseRedactor(
  keyring: Keyring,
  known: Known,
  locale: string,
  caseId: bigint,
  read?: ReadCase,
): CaseRedactor {
  return new OneCase(keyring, known, locale, caseId, read);
}

/**
 * A class, though nothing else here is: functions made anew for every case lose their machine code whenever the engine collects garbage while
 * no case holds them, and an import compiled them again and again.
 */
class OneCase implements CaseRedactor {
  visibility: Visibility = "public";
  readonly #keyring: Keyring;
  readonly #caseId: bigint;
  readonly #conversation: ReadCase | undefined;
  /** Where each text stands; the same words said twice may be found differently, so each place is used once. */
  readonly #places = new Map<string, number[]>();
  readonly #rows = new Map<bigint, BlindRow>();
  readonly #noted = new Set<string>();
  /** What was found in texts and can be looked up, once each. */
  readonly #found = new Map<string, Pick<Finding, "type" | "normal">>();
  readonly #options: RedactOptions & { readonly standIn: StandIn };

  constructor(keyring: Keyring, known: Known, locale: string, caseId: bigint, read: ReadCase | undefined) {
    this.#keyring = keyring;
    this.#caseId = caseId;
    this.#conversation = read;
    for (const [index, { text }] of read?.texts.entries() ?? []) {
      const same = this.#places.get(text);
      if (same) same.push(index);
      else this.#places.set(text, [index]);
    }
    const standIn = read?.standIn ?? standIns(keyring);
    this.#options = { ...optionsOf(read?.conversation.known ?? known, locale), standIn };
  }

  text(raw: string, originals: string[]): Redacted {
    const place = this.#places.get(raw)?.shift();
    if (place === undefined || !this.#conversation) return this.#keep(raw, this.#word(raw), originals);
    return this.#keep(raw, this.#conversation.redacted[place] as Read, originals);
  }

  file(raw: string, originals: string[]): Redacted {
    return this.#keep(raw, this.#conversation?.files.get(raw) ?? redactFileName(raw, this.#options), originals);
  }

  field(name: string, raw: string, originals: string[]): Redacted {
    const result =
      (this.#conversation && readBeside(this.#conversation, name, raw)) ??
      (isPersonal(name) ? redactField(name, raw, this.#options) : this.#word(raw));
    // What a field's name says goes as one value; each address in it can be looked up, also behind a name or in a list.
    const [whole] = result.findings;
    if (
      whole?.rule === "field-name" &&
      (raw.indexOf("@") !== raw.lastIndexOf("@") || (whole.type !== "EMAIL" && raw.includes("@")))
    )
      this.#noteFindings(redact(raw, this.#options).findings);
    return this.#keep(raw, result, originals);
  }

  document(raw: string, room: number): { readonly text: string; readonly originals: string[]; readonly cut: boolean } {
    const { text, findings } = this.#written(raw);
    this.#noteFindings(findings);
    const end = text.length <= room ? text.length : cutAt(text, room);
    const originals: string[] = [];
    let at = 0;
    let place = 0;
    for (const finding of findings) {
      place += finding.start - at + this.#options.standIn(finding.type, finding.normal).length;
      if (place > end) break;
      originals.push(raw.slice(finding.start, finding.end));
      at = finding.end;
    }
    return { text: text.slice(0, end), originals, cut: end < text.length };
  }

  /** What a file says: as it was read with the case, or by itself, so that whom it names once is found in all of it. */
  #written(raw: string): Read {
    const index = this.#places.get(raw)?.shift();
    if (index === undefined || !this.#conversation)
      return readConversation([{ text: raw, kind: "aside" }], this.#options).redact(0, {
        standIn: this.#options.standIn,
      });
    return this.#conversation.redacted[index] as Read;
  }

  note(kind: BlindKind, value: string): void {
    const key = `${kind} ${this.visibility} ${value}`;
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    for (const hash of this.#keyring.blindAll(kind, value)) this.#put(hash, kind);
  }

  hash(hash: bigint): void {
    this.#put(hash, "other");
  }

  blind(): BlindRow[] {
    return [...this.#rows.values()];
  }

  codes(): Map<bigint, Set<string>> {
    const codes = new Map<bigint, Set<string>>();
    for (const { type, normal } of this.#found.values())
      for (const hash of this.#keyring.blindAll(BLIND[type] as BlindKind, normal))
        codes.set(hash, (codes.get(hash) ?? new Set()).add(this.#options.standIn(type, normal)));
    return codes;
  }

  #put(hash: bigint, kind: BlindRow["kind"]): void {
    const { visibility } = this;
    const before = this.#rows.get(hash);
    if (before && VISIBILITIES.indexOf(before.visibility) <= VISIBILITIES.indexOf(visibility)) return;
    this.#rows.set(hash, { hash, kind, caseId: this.#caseId, visibility });
  }

  #noteFindings(findings: readonly Finding[]): void {
    for (const { type, normal } of findings) {
      const kind = BLIND[type];
      if (!kind) continue;
      this.note(kind, normal);
      this.#found.set(`${type} ${normal}`, { type, normal });
    }
  }

  #word(raw: string): Read {
    return (this.#conversation && readBeside(this.#conversation, "", raw)) ?? redact(raw, this.#options);
  }

  #keep(raw: string, result: Read, originals: string[]): Redacted {
    for (const finding of result.findings) originals.push(raw.slice(finding.start, finding.end));
    this.#noteFindings(result.findings);
    return result.text;
  }
}

/** Where to cut a redacted text: at white space near the end, which no stand-in has inside, else before a stand-in or a whole character. */
function cutAt(text: string, room: number): number {
  if (room <= 0) return 0;
  const head = text.slice(0, room);
  const space = head.search(/\s\S{0,2000}$/u);
  if (space >= 0) return space;
  const open = head.lastIndexOf("[");
  if (open >= 0 && open >= room - 40 && !head.includes("]", open)) return open;
  const unit = head.charCodeAt(room - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? room - 1 : room;
}
