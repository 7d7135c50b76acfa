import type { Visibility } from "@casekeep/cases";
import type { Batch, CaseStore, CaseTexts, StoredCase } from "@casekeep/casestore";
import type { ControlStore, SuspectRecord } from "@casekeep/controlstore";
import { type Redacted, redact } from "@casekeep/redact";
import { type Keyring, seal, unseal } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { caseRedactor } from "../intake/index.ts";
import { knownOf, sealedUnder, type Taken, takenOf } from "./reread.ts";
import { keysOf, lockedCase, type RewritePorts } from "./rewrite.ts";
import { listed, type PlacedText, readCase, readHistory, readMessage, type TextReader } from "./texts.ts";
import { without as withoutValue } from "./without.ts";

export interface WithholdPorts extends RewritePorts {
  readonly cases: RewritePorts["cases"] & Pick<CaseStore, "sealedOf">;
  readonly control: RewritePorts["control"] & Pick<ControlStore, "residuals">;
}

/** Keyed hash of a passage: tells whether it still stands somewhere without being it. */
export const markOf = (keyring: Keyring, passage: string): bigint => keyring.hash64("suspect", passage);

/** What the places of a message, or of the case's own texts, hold now; undefined where the message is gone. */
export function textsFor(
  { row, messages, events }: StoredCase,
  messageId: bigint,
): readonly Pick<PlacedText, "place" | "text">[] | undefined {
  const entries = events.map((event) => ({ row: event, ver: 0n }));
  return ownerOf({ row, messages: messages.map((message) => ({ row: message })), events: entries }, messageId)?.texts;
}

/** Where the passage stands now: at its old place, or wherever one of its length has its mark. */
export function locatePassage<T extends Pick<PlacedText, "place" | "text">>(
  keyring: Keyring,
  texts: readonly T[],
  { place, start, end, mark }: Pick<SuspectRecord, "place" | "start" | "end" | "mark">,
): (T & { readonly start: number; readonly end: number }) | undefined {
  const length = end - start;
  const is = (text: string, at: number) =>
    at >= 0 && at + length <= text.length && markOf(keyring, text.slice(at, at + length)) === mark;
  const own = texts.find((one) => one.place === place);
  if (own && is(own.text, start)) return { ...own, start, end };
  for (const one of own ? [own, ...texts.filter((other) => other !== own)] : texts)
    for (let at = 0; at + length <= one.text.length; at++)
      if (is(one.text, at)) return { ...one, start: at, end: at + length };
  return undefined;
}

/**
 * Takes a passage out of all texts of its message, or of the case's own, and seals it under `part`; false when they no longer hold it, or when
 * somebody else has withheld it since `suspect` was read. Done under the case's lock. A message moves no version: to those who read the case it
 * is the same case.
 */
export async function withhold(ports: WithholdPorts, suspect: SuspectRecord, part: number): Promise<boolean> {
  const done = await lockedCase(ports, suspect.caseId, streamOf(suspect), async (texts, { version }) => {
    const owner = ownerOf(texts, suspect.messageId);
    const found = owner && locatePassage(ports.keyring, owner.texts, suspect);
    if (!owner || !found) return { result: false };
    // Durable before the passage is gone; no two can be here, so no number takes the place of one under which an original is sealed.
    if (!(await ports.control.residuals.moveWithheld(suspect.id, suspect.withheld, part))) return { result: false };
    const { redactor, key, known, locale } = await readerFor(ports, texts, owner);
    const value = found.text.slice(found.start, found.end);
    const standIn = standInOf(ports.keyring, suspect, value);
    const taken: Taken[] = [];
    const rows = owner.read((place, text) => {
      const rest = piecesOf(place, text, value, place === found.place ? found.start : undefined);
      if (rest.length === 1) return text;
      const without = rest.join(standIn);
      // What becomes visible once the passage is gone goes with it.
      const { findings } = redact(without, { known, ...locale });
      const after = redactor.text(without, []);
      for (const start of placesBetween(rest, standIn.length))
        taken.push({ place, start, end: start + standIn.length, value });
      taken.push(...takenOf(`${place} after`, without, after, findings));
      return after;
    }, version);
    const { kind, id } = owner;
    const { id: caseId, personId } = texts.row;
    const sealed = key
      ? [
          {
            ...{ caseId, owner: kind, ownerId: id, part, personId },
            bytes: seal(key, JSON.stringify(taken), sealedUnder(kind, id, part)),
          },
        ]
      : [];
    return { result: true, batch: { ...rows, sealed, blind: redactor.blind() } };
  });
  return done ?? false;
}

/** In the name of a file words stand side by side: there a value goes from inside of one as well. */
const piecesOf = (place: string, text: string, value: string, found: number | undefined): string[] =>
  FILE_NAME.test(place) && value.length > 3 ? text.split(value) : withoutValue(text, value, found);
const FILE_NAME = /^attachments\.\d+\.name$/;

/** Where what stands between the pieces of a text begins. @param length of each, UTF-16 units */
function placesBetween(pieces: readonly string[], length: number): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece, place) => (at += piece.length + (place === 0 ? 0 : length)));
}

/**
 * Puts a withheld passage back where its stand-ins are. What the recognizers have learnt to see since stays out.
 * Throws ORIGINAL_GONE when the person was erased, NOT_FOUND when the message is gone.
 */
export async function restore(ports: WithholdPorts, suspect: SuspectRecord): Promise<void> {
  const part = suspect.withheld;
  if (part === null) return;
  const done = await lockedCase(ports, suspect.caseId, streamOf(suspect), async (texts, { version }) => {
    const owner = ownerOf(texts, suspect.messageId);
    if (!owner) throw new ApiError("NOT_FOUND");
    const { redactor, key } = await readerFor(ports, texts, owner);
    const rows = await ports.cases.sealedOf(serviceViewer("quality"), texts.row.id);
    const row = rows.find((one) => one.owner === owner.kind && one.ownerId === owner.id && one.part === part);
    const taken = row && key ? opened(key, row.bytes, owner, part) : [];
    const value = taken[0]?.value;
    if (value === undefined) throw new ApiError("ORIGINAL_GONE");
    const standIn = standInOf(ports.keyring, suspect, value);
    let changed = false;
    const put = owner.read((place, text) => {
      let now: string = text;
      // The last one first: the places of those before it stay what they are.
      for (const { start } of taken.filter((one) => one.place === place).toReversed()) {
        const at = now.startsWith(standIn, start) ? start : now.lastIndexOf(standIn);
        if (at >= 0) now = now.slice(0, at) + value + now.slice(at + standIn.length);
      }
      if (now === text) return text;
      changed = true;
      return redactor.text(now, []);
    }, version);
    return changed ? { result: true, batch: put } : { result: true };
  });
  if (!done) throw new ApiError("NOT_FOUND");
}

const standInOf = (keyring: Keyring, { type }: SuspectRecord, value: string): string =>
  `[${type}·${keyring.standIn(type, value.toLowerCase())}]`;

function opened(
  key: Parameters<typeof unseal>[0],
  bytes: Uint8Array,
  { kind, id }: Owner,
  part: number,
): readonly Taken[] {
  try {
    return JSON.parse(new TextDecoder().decode(unseal(key, bytes, sealedUnder(kind, id, part)))) as Taken[];
  } catch {
    // Sealed under a key that was shredded and made anew: the person was erased.
    return [];
  }
}

/** Whose texts a passage stands in: a message of a case, or the case itself with its history. */
interface Owner {
  readonly kind: "message" | "case";
  readonly id: bigint;
  readonly visibility: Visibility;
  readonly texts: readonly Pick<PlacedText, "place" | "text">[];
  /** Its rows with what `read` makes of each text. @param version of the case once they are written */
  read(read: (place: string, text: Redacted) => Redacted, version: number): Partial<Omit<Batch, "ver">>;
}

/** The case's own texts are everybody's who sees the case: a change of them moves its version. */
const streamOf = ({ messageId }: SuspectRecord) => (messageId === 0n ? "main" : "confidential");

function ownerOf(
  {
    row,
    messages,
    events,
  }: Pick<CaseTexts, "row" | "events"> & { readonly messages: readonly Pick<CaseTexts["messages"][number], "row">[] },
  messageId: bigint,
): Owner | undefined {
  if (messageId === 0n) {
    const history: Pick<PlacedText, "place" | "text">[] = [];
    readHistory(events, (place, text) => {
      history.push({ place, text });
      return text;
    });
    return {
      kind: "case",
      id: row.id,
      visibility: "public",
      texts: [...listed((by) => readCase(row, by)), ...history],
      read: (read, version) => ({
        cases: [{ ...readCase(row, alike(read)), version }],
        events: readHistory(events, read).map((entry) => entry.row),
      }),
    };
  }
  const message = messages.find((one) => one.row.id === messageId)?.row;
  if (!message) return undefined;
  const { id, visibility } = message;
  return {
    ...{ kind: "message", id, visibility },
    texts: listed((by) => readMessage(message, by)),
    read: (read) => ({ messages: [readMessage(message, alike(read))] }),
  };
}

/** Every kind of text by one rule. */
const alike = (read: (place: string, text: Redacted) => Redacted): TextReader => ({
  said: read,
  word: read,
  field: (place, _, text) => read(place, text),
  file: read,
});

async function readerFor(ports: WithholdPorts, { row, ...texts }: CaseTexts, { visibility }: Owner) {
  const key = (await keysOf(ports, [row.personId])).get(row.personId);
  const known = key ? knownOf({ row, ...texts }, key) : {};
  const redactor = caseRedactor(ports.keyring, known, row.language, row.id);
  redactor.visibility = visibility;
  return { redactor, key, known, locale: row.language ? { locale: row.language } : {} };
}
