/** Reads the texts of cases together: what one says about its people is found in all the others, and values run from one into the next. */
import { findEach, findKnown, type Look, mayHold } from "../find.ts";
import { BY_SHAPE, type Draft, settle } from "../findings.ts";
import { mergeKnown } from "../known/merge.ts";
import { normalForm } from "../normal-form.ts";
import { normalise } from "../normalise/normalise.ts";
import type { Reading } from "../reading.ts";
import type { Finding, FindOptions, Known } from "../redacted.ts";
import { FIRST, LAST, TITLE, wordBits } from "../scan/lexicon.ts";
import { asTyped, type Typed } from "./as-typed.ts";
import { withoutHead } from "./heads.ts";
import { type Joined, joinsOf } from "./joins.ts";
import { Learner } from "./learn.ts";
import { askedFor, asks, asksForNobodys } from "./questions.ts";
import { type Said, sequencesOf } from "./said.ts";
import { interjects, REACH } from "./shape.ts";
import { turnsOf } from "./turns.ts";

/** One text of a case. A plain string is a message by an unknown author. */
export interface ConversationText {
  readonly text: string;
  /** Any mark of who wrote it: halves of a value are then also looked for in the same author's next message. */
  readonly author?: string;
  /**
   * `message` (the default): one of a sequence, in the order given; values may run from one into the next.
   * `aside`: a subject, a field, a file's name or its text: learned from and searched, but next to nothing.
   */
  readonly kind?: "message" | "aside";
}

/** The texts of one case, and what is known of it. */
export interface CaseTexts {
  readonly texts: ReadonlyArray<string | ConversationText>;
  readonly options?: FindOptions;
}

/** A conversation that has been read. */
export interface Read {
  readonly all: readonly Text[];
  readonly options: FindOptions;
  readonly known: Known;
  readonly found: ReadonlyArray<readonly Finding[]>;
  readonly kept: ReadonlyArray<Reading | null>;
}

export interface Text {
  readonly text: string;
  readonly author: string | undefined;
  readonly aside: boolean;
}

export function readEach(cases: readonly CaseTexts[]): Read[] {
  const given = cases.map(({ texts }) =>
    texts.map((entry): Text => {
      const { text, author, kind } = typeof entry === "string" ? { text: entry } : entry;
      return { text, author, aside: kind === "aside" };
    }),
  );
  const typed = given.map((all) => all.map(({ text }) => asTyped(text)));
  const read = readTyped(
    cases.map(({ options = {} }, n) => {
      const all = (given[n] as Text[]).map((one, k) => ({ ...one, text: typed[n]?.[k]?.text ?? one.text }));
      return { all, options };
    }),
  );
  return read.map((one, n) => {
    const forms = typed[n] as (Typed | null)[];
    if (forms.every((form) => form === null)) return one;
    const found = one.found.map((some, k) => forms[k]?.given(some) ?? some);
    // What was seen is of another text.
    return {
      ...one,
      all: given[n] as Text[],
      found,
      kept: one.kept.map((seen, k) => (forms[k] === null ? seen : null)),
    };
  });
}

function readTyped(begun: readonly { readonly all: readonly Text[]; readonly options: FindOptions }[]): Read[] {
  const readings: (Reading | null)[] = [];
  const looks = begun.flatMap(({ all, options }) => all.map(({ text }) => ({ text, options })));
  const findings = dealt(findEach(looks, readings));
  const keeping = dealt(readings);
  const listened = begun.map(({ all, options }) => {
    const [first, kept] = [findings(all.length), keeping(all.length)];
    const sequences = sequencesOf(all);
    for (const sequence of sequences) {
      for (const said of sequence) first[said.index] = withoutHead(first[said.index] as Finding[], said);
      releaseAnswers(sequence, first, options);
    }
    return { all, options, first, kept, joins: sequences.map((sequence) => joinsIn(sequence, first, options)) };
  });
  const seams = dealt(findEach(listened.flatMap(({ joins }) => joins.flatMap(({ looks }) => looks))));
  return listened.map(({ all, options, first, kept, joins }) => {
    const joined = new Map<number, Joined[]>();
    for (const { looks, carry } of joins) carry(seams(looks.length), joined);
    return learn(all, options, first, joined, kept);
  });
}

/** What the texts say of their people is looked for in all of them. */
function learn(
  all: readonly Text[],
  options: FindOptions,
  first: Finding[][],
  joined: ReadonlyMap<number, readonly Joined[]>,
  kept: ReadonlyArray<Reading | null>,
): Read {
  const learned = new Learner();
  for (const [index, drafts] of joined) first[index] = explained(first[index] as Finding[], drafts);
  all.forEach(({ text }, index) => {
    learned.take(text, first[index] as Finding[]);
  });
  for (const [index, drafts] of joined) learned.take((all[index] as Text).text, drafts);
  const news = learned.known();
  const known = mergeKnown(options.known, news);
  // All are asked before one is searched: either needs a table that is filled for its people. What was joined may be known for something else.
  const held = all.map(
    (_, index) =>
      news !== undefined && (joined.has(index) || mayHold(news, first[index] as Finding[], kept[index] ?? null)),
  );
  const found = all.map(({ text }, index) => {
    const again = held[index] ? findKnown(text, { known }, kept[index] ?? null) : NONE;
    return together(text, first[index] as Finding[], joined.get(index) ?? NONE, again);
  });
  return { all, options, known, found, kept };
}

/**
 * A text that is a transcript by itself ("Agent: … / Visitor: …") is a conversation of its own; null: it is none.
 * A longer one is read as other texts are.
 */
export const readTranscript = (text: string, options: FindOptions): Read | null =>
  text.length > LONGEST_TRANSCRIPT || turnsOf(asTyped(text)?.text ?? text) === null
    ? null
    : (readEach([{ texts: [text], options }])[0] as Read);

/** Units of what people paste. */
const LONGEST_TRANSCRIPT = 1 << 15;

const NONE: readonly never[] = [];

/** What was made for several, given to one after the other: the next so many. */
export function dealt<T>(list: readonly T[]): (count: number) => T[] {
  let at = 0;
  return (count) => {
    at += count;
    return list.slice(at - count, at);
  };
}

const LONGEST_TITLE = 12;

/** "12345678 z" is what was asked for, and not what its shape alone says. */
function explained(found: Finding[], drafts: readonly Joined[]): Finding[] {
  return found.filter(
    (f) => f.score > BY_SHAPE || !drafts.some((d) => d.type !== f.type && d.start <= f.start && f.end <= d.end),
  );
}

const SHORT_ANSWER = 40;

/** Values that run from one of a sequence into the next: what is to be looked at, and how what is found there goes to the texts it stands in. */
function joinsIn(
  sequence: readonly Said[],
  first: readonly (readonly Finding[])[],
  options: FindOptions,
): { readonly looks: readonly Look[]; readonly carry: (found: Finding[][], joined: Map<number, Joined[]>) => void } {
  const order = sequence.map((_, n) => n);
  const { looks, carry } = joinsOf(sequence, order, options, (n) => {
    const said = sequence[n] as Said;
    const held = within(said, first);
    return said.from === 0 ? held : held.map((f) => ({ ...f, start: f.start - said.from, end: f.end - said.from }));
  });
  return {
    looks,
    carry: (found, joined) => {
      for (const [n, drafts] of carry(found)) {
        const { index, from } = sequence[n] as Said;
        const list = joined.get(index) ?? [];
        joined.set(index, list);
        for (const draft of drafts) list.push({ ...draft, start: draft.start + from, end: draft.end + from });
      }
    },
  };
}

const within = ({ index, from, to }: Said, first: readonly (readonly Finding[])[]): readonly Finding[] => {
  const found = first[index] as readonly Finding[];
  return found.length === 0 ? found : found.filter(({ start, end }) => start < to && end > from);
};

/** "What is the order number?" proves of the number behind it what "order number:" before it would. */
function releaseAnswers(sequence: readonly Said[], first: Finding[][], options: FindOptions): void {
  for (let n = 1; n < sequence.length; n++) {
    const said = sequence[n] as Said;
    const { text } = said;
    if (text.length > SHORT_ANSWER) continue;
    // "20240917-31, Umut Bey was on it": what is surely somebody's stays so.
    const held = within(said, first);
    const found = held.filter(({ score }) => score <= BY_SHAPE);
    const inWords = held.filter(({ rule }) => rule === "digits-in-words");
    if (found.length + inWords.length === 0) continue;
    const question = (sequence[askedAt(sequence, n)] as Said).text;
    if (!asks(question)) continue;
    if (inWords.length > 0 && asksForNobodys(question))
      first[said.index] = (first[said.index] as Finding[]).filter((f) => !inWords.includes(f));
    if (found.length === 0 || askedFor(question) !== "") continue;
    const lead = `${question.slice(-REACH).replace(/[\s?？:.!]+$/, "")}: `;
    const again = findEach([{ text: lead + text, options }])[0] ?? NONE;
    const stays = (f: Finding): boolean => {
      const [start, end] = [f.start - said.from + lead.length, f.end - said.from + lead.length];
      return again.some((g) => g.start < end && g.end > start);
    };
    if (!found.some(stays)) first[said.index] = (first[said.index] as Finding[]).filter((f) => !found.includes(f));
  }
}

/** Where the turn at `n` was asked for, over "go on" and what was told before it. */
function askedAt(sequence: readonly Said[], n: number): number {
  let at = n - 1;
  for (let back = 0; back < MOST_GOING_ON && at >= 2; back++) {
    const { text } = sequence[at] as Said;
    if (!interjects(text) || asks(text) || (sequence[at - 1] as Said).author !== (sequence[n] as Said).author) break;
    at -= 2;
  }
  return at;
}
const MOST_GOING_ON = 3;

/** What was found in one text, joined with its neighbours and known from others, as one list: overlaps are settled, nothing is uncovered, values keep their normal form. */
function together(
  text: string,
  first: readonly Finding[],
  joined: readonly Joined[],
  again: readonly Finding[],
): readonly Finding[] {
  if (joined.length === 0 && again.length === 0) return first;
  const forms = new Map<string, string>();
  const drafts: Draft[] = [];
  for (const f of [...first, ...joined, ...again]) {
    drafts.push({ start: f.start, end: f.end, type: f.type, score: f.score, rule: f.rule });
    const key = `${f.type} ${f.start} ${f.end}`;
    if (!forms.has(key) || f.rule.startsWith("joined-")) forms.set(key, f.normal);
  }
  // "paní" of "paní Křepelková", where the name was found surer by itself: nobody's.
  const isTitle = ({ type, start, end }: Draft): boolean => {
    if (type !== "PERSON" || end - start > LONGEST_TITLE) return false;
    const word = text.slice(start, end).replace(/[\s.]+$/u, "");
    return !word.includes(" ") && (wordBits(word, 0, word.length) & (TITLE | FIRST | LAST)) === TITLE;
  };
  const settled = settle(drafts, text).filter((draft) => !isTitle(draft));
  return settled.map((draft) => ({
    ...draft,
    normal:
      forms.get(`${draft.type} ${draft.start} ${draft.end}`) ??
      normalForm(draft.type, normalise(text.slice(draft.start, draft.end)).text),
  }));
}
