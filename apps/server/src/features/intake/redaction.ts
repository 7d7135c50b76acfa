import { VISIBILITIES, type Visibility } from "@casekeep/cases";
import type { BlindRow } from "@casekeep/casestore";
import {
  type ConversationText,
  type Finding,
  isPersonal,
  type Known,
  type PersonalType,
  type Redacted,
  readConversation,
  recurring,
  redact,
  redactField,
} from "@casekeep/redact";
import type { BlindKind, Keyring } from "@casekeep/vault";

/** Raised when the recognizers change what they find: imported records are then read again even if the source did not change. */
export const REDACTION_VERSION = 8;

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
  const reading = { known, ...(locale ? { locale } : {}) };
  const conversation = texts.length > 1 ? readConversation(texts, reading) : undefined;
  /** All texts of the conversation at once, when the first is asked for. */
  let readings: readonly Read[] | undefined;
  /** Where each text stands; the same words said twice may be found differently, so each place is used once. */
  const places = new Map<string, number[]>();
  if (conversation)
    for (const [index, { text }] of texts.entries()) {
      const same = places.get(text);
      if (same) same.push(index);
      else places.set(text, [index]);
    }
  const rows = new Map<bigint, BlindRow>();
  // The same few values return through a whole conversation: each keyed hash is made once.
  const codes = new Map<string, string>();
  const noted = new Set<string>();
  const options = {
    ...reading,
    known: conversation?.known ?? known,
    standIn: (type: PersonalType, normal: string) => {
      const key = `${type} ${normal}`;
      let code = codes.get(key);
      if (code === undefined) {
        code = `[${type}·${keyring.standIn(type, normal)}]`;
        codes.set(key, code);
      }
      return code;
    },
  };
  const put = (hash: bigint, kind: BlindRow["kind"]) => {
    const before = rows.get(hash);
    if (before && VISIBILITIES.indexOf(before.visibility) <= VISIBILITIES.indexOf(self.visibility)) return;
    rows.set(hash, { hash, kind, caseId, visibility: self.visibility });
  };
  const noteValue = (kind: BlindKind, value: string) => {
    const key = `${kind} ${self.visibility} ${value}`;
    if (noted.has(key)) return;
    noted.add(key);
    for (const hash of keyring.blindAll(kind, value)) put(hash, kind);
  };
  const noteFindings = (findings: readonly Finding[]) => {
    for (const finding of findings) {
      const kind = BLIND[finding.type];
      if (kind) noteValue(kind, finding.normal);
    }
  };
  /** Words like a team's name return in a case's fields, tags and history; what is found in one is the same each time. */
  const words = new Map<string, Read>();
  const word = (raw: string): Read => {
    if (raw.length > WORD) return redact(raw, options);
    let result = words.get(raw);
    if (result === undefined) {
      result = again.redact(raw, options);
      words.set(raw, result);
    }
    return result;
  };
  const keep = (raw: string, result: Read, originals: string[]) => {
    for (const finding of result.findings) originals.push(raw.slice(finding.start, finding.end));
    noteFindings(result.findings);
    return result.text;
  };
  const self: CaseRedactor = {
    visibility: "public",
    text(raw, originals) {
      const place = places.get(raw)?.shift();
      if (place === undefined || !conversation) return keep(raw, word(raw), originals);
      readings ??= conversation.redactAll({ standIn: options.standIn });
      return keep(raw, readings[place] as Read, originals);
    },
    field(name, raw, originals) {
      const result = isPersonal(name) ? redactField(name, raw, options) : word(raw);
      // A list of addresses goes as one value; each of them can be looked up.
      if (result.findings[0]?.rule === "field-name" && raw.indexOf("@") !== raw.lastIndexOf("@"))
        noteFindings(redact(raw, options).findings);
      return keep(raw, result, originals);
    },
    document(raw, room) {
      const { text, findings } = redact(raw, options);
      noteFindings(findings);
      const end = text.length <= room ? text.length : cutAt(text, room);
      const originals: string[] = [];
      let at = 0;
      let place = 0;
      for (const finding of findings) {
        place += finding.start - at + options.standIn(finding.type, finding.normal).length;
        if (place > end) break;
        originals.push(raw.slice(finding.start, finding.end));
        at = finding.end;
      }
      return { text: text.slice(0, end), originals, cut: end < text.length };
    },
    note: noteValue,
    hash: (hash) => put(hash, "other"),
    blind: () => [...rows.values()],
  };
  return self;
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
