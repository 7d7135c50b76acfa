/** Texts of one case read together: what one says about its people is found in all the others. */
import { SIDE_BY_SIDE } from "../find.ts";
import { treatment } from "../policy.ts";
import { type FoundText, redactFound, redactFoundEach } from "../redact.ts";
import type { Finding, FindOptions, KeepOptions, KeptResult, Known, RedactOptions, RedactResult } from "../redacted.ts";
import { type CaseTexts, type ConversationText, dealt, type Read, readEach, type Text } from "./read.ts";

export type { CaseTexts, ConversationText } from "./read.ts";

/** What is left of the options once the conversation is read. */
export type TreatOptions = Pick<RedactOptions, "policy" | "standIn">;
export type KeepTreatOptions = Pick<KeepOptions, "policy" | "standIn">;

export interface Conversation {
  readonly kind: "conversation";
  /** The people as they were given and as the texts name them: for text of the case that comes later, or named fields. */
  readonly known: Known;
  /** What was found in the text with this index: sorted, not overlapping, offsets into that text. */
  readonly findings: (index: number) => readonly Finding[];
  /** That text redacted. Throws RangeError for an index that is none. */
  readonly redact: {
    (index: number, options?: TreatOptions): RedactResult;
    (index: number, options: KeepTreatOptions): KeptResult;
  };
  /**
   * All texts, in order: as `redact` of each, and faster. For a `standIn` that depends on nothing but its arguments:
   * texts are worked on side by side, so values come to it in another order.
   */
  readonly redactAll: {
    (options?: TreatOptions): RedactResult[];
    (options: KeepTreatOptions): KeptResult[];
  };
}

export interface RedactedCase {
  readonly conversation: Conversation;
  /** Its texts, in order. */
  readonly redacted: readonly RedactResult[];
}

/**
 * Reads the texts of one case. Time is linear in their length together. Throws as `find` does: never, but for own rules
 * beyond their limits.
 */
export function readConversation(
  texts: ReadonlyArray<string | ConversationText>,
  options: FindOptions = {},
): Conversation {
  return conversationOf(readEach([{ texts, options }])[0] as Read);
}

/**
 * Cases read and redacted one after the other: as `readConversation` and its `redactAll` of each, and faster, since the texts of several
 * are looked at side by side. Only so many cases are held as are; the next ones are taken when these have been given.
 * @param treat its `standIn` depends on nothing but its arguments
 */
export function* redactCases(cases: Iterable<CaseTexts>, treat: TreatOptions = {}): Generator<RedactedCase> {
  let group: CaseTexts[] = [];
  let count = 0;
  for (const one of cases) {
    if (count > 0 && count + one.texts.length > SIDE_BY_SIDE) {
      yield* redactTogether(group, treat);
      [group, count] = [[], 0];
    }
    group.push(one);
    count += one.texts.length;
  }
  yield* redactTogether(group, treat);
}

function redactTogether(cases: readonly CaseTexts[], treat: TreatOptions): RedactedCase[] {
  const read = readEach(cases);
  const redacted = dealt(redactFoundEach(read.flatMap((one) => looksOf(one, treat))));
  return read.map((one) => ({ conversation: conversationOf(one), redacted: redacted(one.all.length) }));
}

function looksOf({ all, options, known, found, kept }: Read, treat: TreatOptions | KeepTreatOptions): FoundText[] {
  const by = { ...options, known, ...treat } as RedactOptions;
  return all.map(({ text }, index) => ({
    text,
    found: found[index] as readonly Finding[],
    options: by,
    reading: kept[index] ?? null,
  }));
}

function conversationOf(read: Read): Conversation {
  const { all, options, known, found, kept } = read;
  const at = (index: number): readonly Finding[] => {
    const findings = found[index];
    if (findings === undefined) throw new RangeError("No text of this conversation has this index.");
    return findings;
  };
  const redact = (index: number, treat: TreatOptions | KeepTreatOptions = {}): RedactResult => {
    const findings = at(index);
    const by = { ...options, known, ...treat } as RedactOptions;
    return redactFound((all[index] as Text).text, findings, by, kept[index]);
  };
  const redactAll = (treat: TreatOptions | KeepTreatOptions = {}): RedactResult[] =>
    redactFoundEach(looksOf(read, treat));
  return Object.freeze({ kind: "conversation", known, findings: at, redact, redactAll });
}

/**
 * The messages of one conversation redacted, in order, each with its findings. By default stand-ins are numbered through
 * the whole conversation: the same value has the same one in every message.
 */
export function redactConversation(
  texts: ReadonlyArray<string | ConversationText>,
  options?: RedactOptions,
): RedactResult[];
export function redactConversation(texts: ReadonlyArray<string | ConversationText>, options: KeepOptions): KeptResult[];
export function redactConversation(
  texts: ReadonlyArray<string | ConversationText>,
  options: RedactOptions | KeepOptions = {},
): RedactResult[] {
  const conversation = readConversation(texts, options);
  const { standIn } = treatment(
    texts.map((entry) => (typeof entry === "string" ? entry : entry.text)),
    options,
  );
  const treat = { ...(options.policy === undefined ? {} : { policy: options.policy }), standIn } as TreatOptions;
  return texts.map((_, index) => conversation.redact(index, treat));
}
