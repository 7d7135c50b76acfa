import type {
  CaseTexts,
  Conversation,
  ConversationText,
  Field,
  Finding,
  FindOptions,
  find,
  Redacted,
  RedactedCase,
  RedactOptions,
  RedactResult,
  readConversation,
  redact,
  redactCases,
  redactEach,
  redactField,
  redactFieldEach,
  redactFileName,
  redactFileNameEach,
  TreatOptions,
} from "@casekeep/redact";

/** What an older release could not see: an address with a space before the at sign and in place of the dot. */
const MISSED = /[a-z]+ @contoso com/gi;
/** Nor what finds names in the names of files: a file's own name was read as any text is. */
const MISSED_IN_FILE_NAMES = "person-in-file";

interface Now {
  readonly find: typeof find;
  readonly redact: typeof redact;
  readonly redactEach: typeof redactEach;
  readonly redactField: typeof redactField;
  readonly redactFieldEach: typeof redactFieldEach;
  readonly redactFileName: typeof redactFileName;
  readonly redactFileNameEach: typeof redactFileNameEach;
  readonly readConversation: typeof readConversation;
  readonly redactCases: typeof redactCases;
}

/**
 * For tests: what replaces today's recognizers while `on()` says so: an older release that misses exactly `MISSED`, and names in the names
 * of files. Everything else is found as today.
 */
export function olderRelease(now: Now, on: () => boolean = () => true) {
  const older = (text: string, options: RedactOptions = {}, missedRule?: string): RedactResult => {
    const missed = [...text.matchAll(MISSED)].map(({ 0: value, index }) => [index, index + value.length] as const);
    const findings = now
      .find(text, options)
      .filter(
        ({ start, end, rule }: Finding) =>
          rule !== missedRule && !missed.some(([from, to]) => start < to && end > from),
      )
      .map((finding) => ({ ...finding, action: "stand-in" as const }));
    let out = "";
    let at = 0;
    for (const { start, end, type, normal } of findings) {
      out += text.slice(at, start) + (options.standIn?.(type, normal) ?? `[${type}·1]`);
      at = end;
    }
    return { text: (out + text.slice(at)) as Redacted, findings };
  };
  const readConversation = (texts: readonly (string | ConversationText)[], options: FindOptions = {}): Conversation => {
    if (!on()) return now.readConversation(texts, options);
    const text = (index: number) => {
      const one = texts[index] ?? "";
      return typeof one === "string" ? one : one.text;
    };
    return {
      kind: "conversation",
      known: options.known ?? {},
      findings: (index) => older(text(index), options).findings,
      redact: ((index: number, treat: TreatOptions = {}) =>
        older(text(index), { ...options, ...treat })) as Conversation["redact"],
      redactAll: ((treat: TreatOptions = {}) =>
        texts.map((_, index) => older(text(index), { ...options, ...treat }))) as Conversation["redactAll"],
    };
  };
  return {
    redact: (text: string, options?: RedactOptions) => (on() ? older(text, options) : now.redact(text, options)),
    redactEach: (texts: readonly string[], options: readonly RedactOptions[]) =>
      on() ? texts.map((text, n) => older(text, options[n])) : now.redactEach(texts, options),
    redactField: (name: string, value: string, options?: RedactOptions) =>
      on() && value.match(MISSED) ? older(value, options) : now.redactField(name, value, options),
    redactFieldEach: (fields: readonly Field[], options: readonly RedactOptions[]) =>
      now
        .redactFieldEach(fields, options)
        .map((result, n) => (on() && fields[n]?.value.match(MISSED) ? older(fields[n].value, options[n]) : result)),
    redactFileName: (name: string, options?: RedactOptions) =>
      on() ? older(name, options, MISSED_IN_FILE_NAMES) : now.redactFileName(name, options),
    redactFileNameEach: (names: readonly string[], options: readonly RedactOptions[]) =>
      on()
        ? names.map((name, n) => older(name, options[n], MISSED_IN_FILE_NAMES))
        : now.redactFileNameEach(names, options),
    readConversation,
    redactCases: function* (cases: Iterable<CaseTexts>, treat: TreatOptions = {}): Generator<RedactedCase> {
      if (!on()) return yield* now.redactCases(cases, treat);
      for (const { texts, options } of cases) {
        const conversation = readConversation(texts, options);
        yield { conversation, redacted: conversation.redactAll(treat) };
      }
    },
  };
}
