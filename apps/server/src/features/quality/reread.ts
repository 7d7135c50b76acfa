import type { BlindRow, CaseRow, CaseTexts, EventRow, MessageRow, SealedRow } from "@casekeep/casestore";
import { type Field, type Finding, type Known, type Redacted, redactField, redactFileName } from "@casekeep/redact";
import { type Keyring, type PersonKey, seal, unseal } from "@casekeep/vault";
import {
  BLIND,
  besideOnce,
  caseRedactor,
  type Read,
  type ReadCase,
  readBeside,
  readBox,
  readCases,
  withNames,
} from "../intake/index.ts";
import { readCase, readHistory, readMessage, type TextReader } from "./texts.ts";

/** What reading a case's stored texts again found, and the rows that take its place. Rows without a finding are not in it. */
export interface Reread {
  readonly caseId: bigint;
  /** New version of the case's own row; absent where nothing of it changed. */
  readonly row?: CaseRow;
  readonly events: readonly { readonly row: EventRow; readonly ver: bigint }[];
  readonly messages: readonly { readonly row: MessageRow; readonly ver: bigint }[];
  /** Originals of messages, and of the case's own texts and history. */
  readonly sealed: readonly SealedRow[];
  readonly blind: readonly BlindRow[];
  readonly found: readonly Found[];
  /** Values that were taken out and could not be sealed: their person's key is gone. */
  readonly dropped: number;
}

/** Passages found in one text by one rule. */
export interface Found {
  /** 0n = the case's own texts. */
  readonly messageId: bigint;
  readonly at: number;
  readonly place: string;
  readonly type: string;
  readonly rule: string;
  readonly values: number;
  readonly characters: number;
  readonly visibility: string;
}

/**
 * One passage that was taken out, as it is sealed: `place` names the text ("body", "fields.2.value"), `start` and `end` are where its
 * stand-in is in the text after this reading (UTF-16 units). Putting the values back there gives the text before it.
 */
export interface Taken {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface RereadContext {
  readonly keyring: Keyring;
  /** Keys of the cases' persons; one that was erased is absent. */
  readonly keys: ReadonlyMap<bigint, PersonKey>;
  /** Number under which what is taken out now is sealed: `part` beside those of earlier readings. */
  readonly part: number;
}

export const sealedUnder = (owner: "message" | "case", id: bigint, part: number) => `${owner} ${id} ${part}`;

/**
 * Reads every text of cases again by the recognizers of today, with what each case itself knows about its people. As an import reads them: what
 * one text tells of the case's people is found in the others, and halves of a value in two of them.
 */
export function* rereadEach(cases: readonly CaseTexts[], context: RereadContext): Generator<Reread> {
  const conversed = cases.map((texts) => {
    const key = context.keys.get(texts.row.personId);
    return {
      known: key ? knownOf(texts, key) : {},
      locale: texts.row.language,
      texts: [
        { text: texts.row.subject, kind: "aside" } as const,
        ...texts.messages.map(({ row: { body, author, by } }) => ({ text: body, author: author || by })),
      ],
      fields: besideMessages(texts),
      files: new Set(texts.messages.flatMap(({ row }) => row.attachments.map(({ name }) => name))),
    };
  });
  let at = 0;
  for (const read of readCases(context.keyring, conversed)) yield reread(cases[at++] as CaseTexts, context, read);
}

/** What is read beside the messages' own texts, but for names of files, once each. */
function besideMessages({ row, messages, events }: CaseTexts): Field[] {
  const words: string[] = [row.product, row.region, row.team, ...row.tags];
  for (const { row: message } of messages)
    words.push(message.product, message.region, ...message.attachments.map(({ mediaType }) => mediaType));
  readHistory(events, (_, text) => {
    words.push(text);
    return text;
  });
  return besideOnce(words, [...row.fields, ...messages.flatMap(({ row: { fields } }) => fields)]);
}

function reread(texts: CaseTexts, context: RereadContext, read: ReadCase): Reread {
  const { row } = texts;
  const key = context.keys.get(row.personId);
  const { known } = read.conversation;
  const redactor = caseRedactor(context.keyring, known, row.language, row.id, read);
  const options = { known, ...(row.language ? { locale: row.language } : {}) };
  const sealed: SealedRow[] = [];
  const found: Found[] = [];
  let dropped = 0;

  /** Collects what one row gives up. */
  const collector = (index: number, messageId: bigint, at: number, visibility: MessageRow["visibility"]) => {
    const taken: Taken[] = [];
    const groups = new Map<string, { values: number; characters: number }>();
    const note = (place: string, raw: string, text: Redacted, findings: readonly Finding[], shown: string) => {
      const kind = place.split(".")[0] ?? "";
      for (const { start, end, type, rule } of findings) {
        const name = JSON.stringify([kind, type, rule, shown]);
        const group = groups.get(name) ?? { values: 0, characters: 0 };
        groups.set(name, { values: group.values + 1, characters: group.characters + end - start });
      }
      taken.push(...takenOf(place, raw, text, findings));
      return text;
    };
    const by: TextReader = {
      said(place, raw) {
        const { text, findings } = read.redacted[index] as Read;
        if (findings.length === 0) return raw;
        redactor.visibility = visibility;
        for (const { type, normal } of findings) {
          const kind = BLIND[type];
          if (kind) redactor.note(kind, normal);
        }
        return note(place, raw, text, findings, visibility);
      },
      word: (place, raw, shown) => by.field(place, "", raw, shown),
      file(place, raw) {
        const { findings } = read.files.get(raw) ?? redactFileName(raw, options);
        if (findings.length === 0) return raw;
        redactor.visibility = visibility;
        return note(place, raw, redactor.file(raw, []), findings, visibility);
      },
      field(place, name, raw, shown = visibility) {
        const { findings } = readBeside(read, name, raw) ?? redactField(name, raw, options);
        if (findings.length === 0) return raw;
        redactor.visibility = visibility;
        return note(place, raw, redactor.field(name, raw, []), findings, shown);
      },
    };
    return {
      by,
      /** The body with the files' names as they are now; what it gave up among these is told of the names themselves. */
      named(body: Redacted, names: readonly Redacted[]): Redacted {
        const again = withNames(body, names, redactor);
        if (again === undefined) return body;
        for (let at = taken.length - 1; at >= 0; at--) {
          const { place, start } = taken[at] as Taken;
          if (place === "body" && start >= again.from) taken.splice(at, 1);
        }
        return again.text;
      },
      /** True when something was found. */
      end(): boolean {
        if (taken.length === 0) return false;
        for (const [name, counts] of groups) {
          const [place, type, rule, shown] = JSON.parse(name) as [string, string, string, string];
          found.push({ messageId, at, place, type, rule, ...counts, visibility: shown });
        }
        const of = messageId === 0n ? "case" : "message";
        const ownerId = messageId === 0n ? row.id : messageId;
        if (!key) dropped += taken.length;
        else
          sealed.push({
            caseId: row.id,
            owner: of,
            ownerId,
            part: context.part,
            personId: row.personId,
            bytes: seal(key, JSON.stringify(taken), sealedUnder(of, ownerId, context.part)),
          });
        return true;
      },
    };
  };

  const messages: { row: MessageRow; ver: bigint }[] = [];
  for (const [index, { row: message, ver }] of texts.messages.entries()) {
    const to = collector(index + 1, message.id, message.at, message.visibility);
    const next = readMessage(message, to.by);
    const names = next.attachments.map(({ name }) => name);
    const body = names.length > 0 ? to.named(next.body, names) : next.body;
    if (to.end()) messages.push({ row: { ...next, body }, ver });
  }

  const own = collector(0, 0n, row.createdAt, "public");
  const events = readHistory(texts.events, own.by.word);
  const next = readCase(row, own.by);
  const changed = own.end();
  return {
    caseId: row.id,
    ...(changed ? { row: next } : {}),
    events,
    messages,
    sealed,
    blind: redactor.blind(),
    found,
    dropped,
  };
}

/** The case's own identities, sealed with it; nothing where the key is not the one they were sealed under (the person was erased). */
export function knownOf({ row, identity }: Pick<CaseTexts, "row" | "identity">, key: PersonKey): Known {
  if (!identity) return {};
  try {
    return readBox(new TextDecoder().decode(unseal(key, identity.bytes, `case ${row.id}`))).known ?? {};
  } catch {
    return {};
  }
}

/** Where each finding's stand-in came to be in the text after it. */
export function takenOf(place: string, raw: string, text: string, findings: readonly Finding[]): Taken[] {
  let from = 0;
  let at = 0;
  return findings.map(({ start, end }) => {
    const stand = at + start - from;
    from = end;
    // Every stand-in ends at its first closing bracket.
    at = text.indexOf("]", stand) + 1;
    return { place, start: stand, end: at, value: raw.slice(start, end) };
  });
}
