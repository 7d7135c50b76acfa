/** Which texts a stored row has. All that read stored texts again, or change one, go through here. */
import type { CaseRow, CaseTexts, EventRow, MessageRow } from "@casekeep/casestore";
import { type Redacted, type RedactedJson, redactedJson } from "@casekeep/redact";

/** Says what takes the place of each text. `place` names it ("body", "fields.2.value"); `shown` who sees it, where that is not who sees its row. */
export interface TextReader {
  /** What somebody said: a body, a subject. */
  said(place: string, text: Redacted): Redacted;
  /** A text that nothing names. */
  word(place: string, text: Redacted, shown?: string): Redacted;
  field(place: string, name: string, text: Redacted, shown?: string): Redacted;
  file(place: string, name: Redacted): Redacted;
}

/** A body holds the texts and the names of its files as well. */
export function readMessage(row: MessageRow, by: TextReader): MessageRow {
  return {
    ...row,
    body: by.said("body", row.body),
    attachments: row.attachments.map((attachment, at) => ({
      ...attachment,
      name: by.file(`attachments.${at}.name`, attachment.name),
      mediaType: by.word(`attachments.${at}.mediaType`, attachment.mediaType),
    })),
    product: by.word("product", row.product),
    region: by.word("region", row.region),
    fields: readFields(row.fields, by),
  };
}

/** The case's own texts, but for its history. */
export function readCase(row: CaseRow, by: TextReader): CaseRow {
  return {
    ...row,
    subject: by.said("subject", row.subject),
    product: by.word("product", row.product),
    region: by.word("region", row.region),
    team: by.word("team", row.team),
    tags: row.tags.map((tag, at) => by.word(`tags.${at}`, tag)),
    fields: readFields(row.fields, by),
  };
}

function readFields<T extends { readonly name: Redacted; readonly value: Redacted; readonly internal?: boolean }>(
  fields: readonly T[],
  by: TextReader,
): T[] {
  return fields.map((field, at) => {
    const shown = field.internal ? "internal" : undefined;
    return {
      ...field,
      name: by.word(`fields.${at}.name`, field.name, shown),
      value: by.field(`fields.${at}.value`, field.name, field.value, shown),
    };
  });
}

/** Entries of the history that hold words somebody chose (the group a case was given to, tags put on or taken off); the others are not in it. */
export function readHistory(
  events: CaseTexts["events"],
  read: (place: string, text: Redacted) => Redacted,
): CaseTexts["events"] {
  const changed: { row: EventRow; ver: bigint }[] = [];
  for (const { row, ver } of events) {
    const change = readChange(row, (place, text) => read(`history.${row.seq}.${place}`, text));
    if (change !== row.change) changed.push({ row: { ...row, change }, ver });
  }
  return changed;
}

function readChange(event: EventRow, read: (place: string, text: Redacted) => Redacted): Redacted {
  const change = JSON.parse(event.change) as Record<string, RedactedJson>;
  const next: Record<string, RedactedJson> = {};
  let differs = false;
  const one = (place: string, value: RedactedJson): RedactedJson => {
    if (typeof value !== "string") return value;
    const text = read(place, value);
    differs ||= text !== value;
    return text;
  };
  for (const [name, value] of Object.entries(change))
    next[name] = Array.isArray(value)
      ? (value as readonly RedactedJson[]).map((item, at) => one(`${name}.${at}`, item))
      : one(name, value);
  return differs ? redactedJson(next) : event.change;
}

/** A text of a row. `name`: what it is called, "" where nothing names it. */
export interface PlacedText {
  readonly place: string;
  readonly name: string;
  readonly text: Redacted;
  readonly shown: string | undefined;
}

/** All texts of a row, in order. @param walk gives its reader to `readMessage` or `readCase` */
export function listed(walk: (by: TextReader) => unknown): PlacedText[] {
  const texts: PlacedText[] = [];
  const note = (place: string, name: string, text: Redacted, shown?: string) => {
    texts.push({ place, name, text, shown });
    return text;
  };
  walk({
    said: (place, text) => note(place, "", text),
    word: (place, text, shown) => note(place, "", text, shown),
    field: (place, name, text, shown) => note(place, name, text, shown),
    file: (place, name) => note(place, "", name),
  });
  return texts;
}
