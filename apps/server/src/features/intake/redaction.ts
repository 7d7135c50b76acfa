import { VISIBILITIES, type Visibility } from "@casekeep/cases";
import type { BlindRow } from "@casekeep/casestore";
import {
  type ConversationText,
  type Finding,
  isPersonal,
  type Known,
  type PersonalType,
  type Recurring,
  type Redacted,
  type RedactOptions,
  readConversation,
  recurring,
  redact,
  redactField,
  redactFileName,
} from "@casekeep/redact";
import type { BlindKind, Keyring } from "@casekeep/vault";

/** Raised when the recognizers change what they find: imported records are then read again even if the source did not change. */
export const REDACTION_VERSION = 18;

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

interface Read {
  readonly text: Redacted;
  readonly findings: readonly Finding[];
}

/** Longer texts are not remembered: they seldom return. UTF-16 units. */
const WORD = 64;

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
}

/**
 * @param known what the case's fields say of its people.
 * @param texts the conversation in its order, where it is at hand as a whole: what one text tells of its people is found in the others,
 * and a value that runs over two messages is found in both. Each is given to `text` later, as it stands here.
 * @param again what is known of words that return, where several cases are read one after the other.
 */
export function caseRedactor(
  keyring: Keyring,
  known: Known,
  locale: string,
  caseId: bigint,
  texts: readonly ConversationText[] = [],
  again = recurring(),
): CaseRedactor {
  return new OneCase(keyring, known, locale, caseId, texts, again);
}

/**
 * A class, though nothing else here is: functions made anew for every case lose their machine code whenever the engine collects garbage while
 * no case holds them, and an import compiled them again and again.
 */
class OneCase implements CaseRedactor {
  visibility: Visibility = "public";
  readonly #keyring: Keyring;
  readonly #caseId: bigint;
  readonly #again: Recurring;
  readonly #conversation: ReturnType<typeof readConversation> | undefined;
  /** All texts of the conversation at once, when the first is asked for. */
  #readings: readonly Read[] | undefined;
  /** Where each text stands; the same words said twice may be found differently, so each place is used once. */
  readonly #places = new Map<string, number[]>();
  readonly #rows = new Map<bigint, BlindRow>();
  // The same few values return through a whole conversation: each keyed hash is made once.
  readonly #codes = new Map<string, string>();
  readonly #noted = new Set<string>();
  /** Words like a team's name return in a case's fields, tags and history; what is found in one is the same each time. */
  readonly #words = new Map<string, Read>();
  readonly #options: RedactOptions & { readonly standIn: NonNullable<RedactOptions["standIn"]> };

  constructor(
    keyring: Keyring,
    known: Known,
    locale: string,
    caseId: bigint,
    texts: readonly ConversationText[],
    again: Recurring,
  ) {
    this.#keyring = keyring;
    this.#caseId = caseId;
    this.#again = again;
    const reading = { known, ...(locale ? { locale } : {}) };
    this.#conversation = texts.length > 1 ? readConversation(texts, reading) : undefined;
    if (this.#conversation)
      for (let index = 0; index < texts.length; index++) {
        const { text } = texts[index] as ConversationText;
        const same = this.#places.get(text);
        if (same) same.push(index);
        else this.#places.set(text, [index]);
      }
    this.#options = {
      ...reading,
      known: this.#conversation?.known ?? known,
      standIn: (type, normal) => this.#standIn(type, normal),
    };
  }

  text(raw: string, originals: string[]): Redacted {
    const place = this.#places.get(raw)?.shift();
    if (place === undefined || !this.#conversation) return this.#keep(raw, this.#word(raw), originals);
    this.#readings ??= this.#conversation.redactAll({ standIn: this.#options.standIn });
    return this.#keep(raw, this.#readings[place] as Read, originals);
  }

  file(raw: string, originals: string[]): Redacted {
    return this.#keep(raw, redactFileName(raw, this.#options), originals);
  }

  field(name: string, raw: string, originals: string[]): Redacted {
    const result = isPersonal(name) ? redactField(name, raw, this.#options) : this.#word(raw);
    // A list of addresses goes as one value; each of them can be looked up.
    if (result.findings[0]?.rule === "field-name" && raw.indexOf("@") !== raw.lastIndexOf("@"))
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
      place += finding.start - at + this.#standIn(finding.type, finding.normal).length;
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
    this.#readings ??= this.#conversation.redactAll({ standIn: this.#options.standIn });
    return this.#readings[index] as Read;
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

  #standIn(type: PersonalType, normal: string): string {
    const key = `${type} ${normal}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = `[${type}·${this.#keyring.standIn(type, normal)}]`;
      this.#codes.set(key, code);
    }
    return code;
  }

  #put(hash: bigint, kind: BlindRow["kind"]): void {
    const { visibility } = this;
    const before = this.#rows.get(hash);
    if (before && VISIBILITIES.indexOf(before.visibility) <= VISIBILITIES.indexOf(visibility)) return;
    this.#rows.set(hash, { hash, kind, caseId: this.#caseId, visibility });
  }

  #noteFindings(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const kind = BLIND[finding.type];
      if (kind) this.note(kind, finding.normal);
    }
  }

  #word(raw: string): Read {
    if (raw.length > WORD) return redact(raw, this.#options);
    let result = this.#words.get(raw);
    if (result === undefined) {
      result = this.#again.redact(raw, this.#options);
      this.#words.set(raw, result);
    }
    return result;
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
