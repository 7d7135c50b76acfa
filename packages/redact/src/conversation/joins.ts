/**
 * Values split over messages: a number sent in two halves or dictated in pieces, an address cut at its sign, a full name
 * in two lines, and an answer that only the question explains. Ends and beginnings of neighbours are put together and
 * read as one; what is found across the seam is carried back to each side.
 */
import type { Draft } from "../findings.ts";
import { normalForm } from "../normal-form.ts";
import { asksForName } from "../recognizers/persons/transcript.ts";
import { redact } from "../redact.ts";
import type { Finding, FindOptions, PersonalType } from "../redacted.ts";
import { listener } from "./answers/answers.ts";
import { answersSecretly, askedFor, asks, leadsTo } from "./questions.ts";
import { interjects, REACH, type Shape, shapeOf } from "./shape.ts";

/** Pieces of one dictated number. */
const MOST_PIECES = 16;
/** Interjections in a row. */
const MOST_BETWEEN = 2;
/** A message no longer than this is an answer to the question before it. */
const ANSWER = 64;

/** A finding in one text that another text's neighbourhood gave; `normal` is the whole value's. */
export interface Joined extends Draft {
  readonly normal: string;
}

interface Piece {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  /** Read, but nothing is reported in it. */
  readonly context?: boolean;
}

export interface Speech {
  readonly text: string;
  readonly author: string | undefined;
}

/**
 * Findings by text. Linear: every message is an end and a beginning a bounded number of times.
 * @param order indices into `texts` of the messages, in the order they were written
 * @param found whether a text read by itself held anything
 */
export function joinsOf(
  texts: readonly Speech[],
  order: readonly number[],
  options: FindOptions,
  found: (index: number) => boolean,
): Map<number, Joined[]> {
  const out = new Map<number, Joined[]>();
  const add = (text: number, draft: Joined): void => {
    const list = out.get(text);
    if (list === undefined) out.set(text, [draft]);
    else list.push(draft);
  };
  const shapes = order.map((index) => shapeOf((texts[index] as Speech).text));
  const read = (pieces: readonly Piece[], glue: string, wanted: (type: PersonalType) => boolean): void => {
    let whole = "";
    const places: { piece: Piece; at: number }[] = [];
    for (const piece of pieces) {
      const part = (texts[piece.text] as Speech).text.slice(piece.from, piece.to).replace(/[\r\n]/g, " ");
      // "-9876": cut before its sign.
      if (whole !== "" && !/^[.-]\d/.test(part)) whole += piece.context ? " " : glue;
      places.push({ piece, at: whole.length });
      whole += part;
      // A question is read as a label: what follows is its value.
      if (piece.context) whole = `${whole.replace(/[\s?？:.!]+$/, "")}: `;
    }
    // What stands before a sign without one is no address that runs on in the next word.
    const held = redact(whole, options).findings.filter(
      (f) => wanted(f.type) && !(glue === "" && f.rule === "email-local"),
    );
    const context = pieces.some((piece) => piece.context === true);
    const answered = !context ? "no" : says(held, whole, places) ? "whole" : "in-part";
    for (const f of held) carry(f, places, texts, answered, add);
  };
  /** Reads an answer behind its question, and where that says nothing behind the words alone that say what was asked for. */
  const answer = (question: Piece, index: number, further: readonly number[]): void => {
    const piece = wholeOf(texts, index);
    const before = out.get(index)?.length ?? 0;
    read([question, piece], " ", anything);
    const asked = (texts[question.text] as Speech).text.slice(question.from, question.to);
    if (asksForName(asked)) labelled(NAME_ASKED, index);
    const { text } = texts[index] as Speech;
    if (found(index) || (out.get(index)?.length ?? 0) > before) {
      // "full name? tamsin - holloway", "address? 14 thornbury close - kettering".
      for (const glue of further.length > 0 ? [" ", ", "] : [])
        read([question, piece, ...further.map((next) => wholeOf(texts, next))], glue, aPersonOrPlace);
    } else if (answersSecretly(asked, text)) {
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      add(index, { start, end, type: "SECRET", score: 0.86, rule: "joined-secret-answer", normal: text.trim() });
    } else {
      const label = askedFor(asked);
      if (label !== "" && label !== asked.trim()) labelled(`${label}: `, index);
    }
  };
  const questionAt = (before: number, index: number): Piece | null => {
    const { text, author } = texts[before] as Speech;
    const own = author === undefined || author === (texts[index] as Speech).author;
    return asks(text) || (own && leadsTo(text)) ? tailOf(texts, before, true) : null;
  };
  const labelled = (lead: string, index: number): void => {
    const { text } = texts[index] as Speech;
    for (const f of redact(lead + text.replace(/[\r\n]/g, " "), options).findings) {
      if (f.start < lead.length) continue;
      const part = { start: f.start - lead.length, end: f.end - lead.length, type: f.type, score: f.score };
      const draft = { ...part, rule: `joined-${f.rule}`, normal: f.normal };
      if (answers(draft, text)) add(index, draft);
    }
  };
  const { hear } = listener();
  for (let n = 0; n < order.length; n++) {
    const here = shapes[n] as Shape;
    const speech = texts[order[n] as number] as Speech;
    const { text } = speech;
    // All that is said is a full name: read with its question it would be that again.
    let told = false;
    for (const answer of hear(speech, texts[order[n + 1] as number])) {
      const value = text.slice(answer.start, answer.end);
      add(order[n] as number, { ...answer, normal: normalForm(answer.type, value) });
      told ||= answer.type === "PERSON" && answer.score >= 0.8 && value.length === text.trim().length;
    }
    // Most messages are no answer, whatever was asked.
    const short = text.length <= ANSWER && text.trim() !== "" && !text.includes("·");
    const question =
      n > 0 && (short || here.core || here.endsDigits) ? questionAt(order[n - 1] as number, order[n] as number) : null;
    if (here.endsDigits || here.core) {
      const run = dictated(texts, order, shapes, n);
      if (run.length > 1) read(here.core && question ? [question, ...run] : run, " ", aNumber);
    }
    if (question && short && !told) answer(question, order[n] as number, furtherOf(texts, order, n));
    for (const next of followers(texts, order, n)) {
      const there = shapes[next] as Shape;
      const signed = here.endsSign || there.startsSign;
      const halved = here.endsHalf && there.startsHalf;
      const coded = there.startsCode && (here.endsCode || (question !== null && here.oneLetters));
      // "Irányítószám?" behind "köz 3" asks for more of it.
      const housed =
        here.endsHouse &&
        there.startsStreet &&
        text.length <= REACH &&
        !endsAsking(texts[order[next] as number] as Speech);
      const named = here.endsName && there.oneName;
      if (!signed && !halved && !coded && !named && !housed) continue;
      const pair = [tailOf(texts, order[n] as number), headOf(texts, order[next] as number)];
      if (signed || halved) read(pair, "", anAddress);
      if (signed) read(pair, " ", anAddress);
      else if (coded)
        for (const glue of [" ", ""])
          read(question && text.length <= ANSWER ? [question, ...pair] : pair, glue, aNumber);
      else if (housed) read(pair, " ", aPlace);
      else if (named) read(pair, " ", aName);
    }
  }
  return out;
}

const endsAsking = ({ text }: Speech): boolean => /[?？؟]\s*$/.test(text);

/** A name alone behind this is read as one that was asked for. */
const NAME_ASKED = "a: your name?\nb: ";
const anything = (): boolean => true;
const aNumber = (type: PersonalType): boolean => type !== "PERSON" && type !== "ADDRESS";
const anAddress = (type: PersonalType): boolean => type === "EMAIL" || type === "USERNAME" || type === "URL";
const aName = (type: PersonalType): boolean => type === "PERSON";
const aPlace = (type: PersonalType): boolean => type === "ADDRESS";
const aPersonOrPlace = (type: PersonalType): boolean => type === "PERSON" || type === "ADDRESS";
/** A message no longer than this may be the rest of an answer. */
const FURTHER = 32;

/** The message after an answer, where it may be the rest of it: short, by the same person, nothing of its own. */
function furtherOf(texts: readonly Speech[], order: readonly number[], n: number): number[] {
  const next = order[n + 1];
  if (next === undefined) return [];
  const here = texts[order[n] as number] as Speech;
  const { text, author } = texts[next] as Speech;
  const rest = text.trim();
  return author !== undefined &&
    author === here.author &&
    rest.length >= 2 &&
    rest.length <= FURTHER &&
    !/[?·\n]/.test(rest)
    ? [next]
    : [];
}

/** Findings of what was put together, carried to the texts they came from. */
function carry(
  f: Finding,
  places: readonly { readonly piece: Piece; readonly at: number }[],
  texts: readonly Speech[],
  answered: "no" | "in-part" | "whole",
  add: (text: number, draft: Joined) => void,
): void {
  const parts: Joined[] = [];
  const touched: number[] = [];
  for (const { piece, at } of places) {
    const start = Math.max(f.start, at);
    const end = Math.min(f.end, at + piece.to - piece.from);
    if (end <= start || piece.context) continue;
    const from = piece.from + start - at;
    const to = piece.from + end - at;
    if (!/[\p{L}\p{N}]/u.test((texts[piece.text] as Speech).text.slice(from, to))) continue;
    touched.push(piece.text);
    parts.push({ start: from, end: to, type: f.type, score: f.score, rule: `joined-${f.rule}`, normal: f.normal });
  }
  // In one piece alone it is that text's own affair, unless the question made it what it is.
  const explained =
    answered === "whole" ||
    (answered === "in-part" && answers(parts[0], (texts[touched[0] as number] as Speech | undefined)?.text));
  if (parts.length < 2 && !explained) return;
  parts.forEach((part, n) => {
    add(touched[n] as number, part);
  });
}

/** Are several findings together what the answer says: "moosbach, gerlinde"? One by one they are too little of it. */
function says(
  findings: readonly Finding[],
  whole: string,
  places: readonly { readonly piece: Piece; readonly at: number }[],
): boolean {
  const from = places.find(({ piece }) => piece.context !== true)?.at ?? 0;
  const solid = (of: string) => of.replace(/[^\p{L}\p{N}]+/gu, "").length;
  const held = findings.reduce((sum, f) => sum + (f.start >= from ? solid(whole.slice(f.start, f.end)) : 0), 0);
  return held >= solid(whole.slice(from)) * 0.6;
}

/** An answer in words is the whole message: "Hello, my ..." after a question is none. */
function answers(part: Joined | undefined, text = ""): boolean {
  if (part === undefined) return false;
  const solid = (of: string) => of.replace(/[^\p{L}\p{N}]+/gu, "");
  const value = solid(text.slice(part.start, part.end));
  return /\d/.test(value) || value.length >= solid(text).length * 0.6;
}

/** The pieces of a number told in several messages, from the one at `n` on. */
function dictated(texts: readonly Speech[], order: readonly number[], shapes: readonly Shape[], n: number): Piece[] {
  const at = order[n] as number;
  // Begun in an earlier message: read from there.
  const { core } = shapes[n] as Shape;
  if (core && n > 0 && ((shapes[n - 1] as Shape).endsDigits || (shapes[n - 1] as Shape).core)) return [];
  const pieces: Piece[] = [core ? { text: at, ...core } : tailOf(texts, at)];
  let between = 0;
  for (let k = n + 1; k < order.length && pieces.length < MOST_PIECES; k++) {
    const shape = shapes[k] as Shape;
    const index = order[k] as number;
    if (shape.core) pieces.push({ text: index, ...shape.core });
    else if (shape.startsDigits) {
      pieces.push(headOf(texts, index));
      break;
    } else if (shape.short && ++between <= MOST_BETWEEN) continue;
    else break;
    between = 0;
  }
  return pieces;
}

/** The message after, and past an interjection the one after that; with authors, also the same author's next. */
function followers(texts: readonly Speech[], order: readonly number[], n: number): number[] {
  const out: number[] = [];
  if (n + 1 < order.length) out.push(n + 1);
  const author = (texts[order[n] as number] as Speech).author;
  let chatter = true;
  for (let k = n + 2; k < order.length && k <= n + 1 + MOST_BETWEEN; k++) {
    // All that stands between has to be one: past a message of its own the next is nobody's follower.
    chatter &&= interjects((texts[order[k - 1] as number] as Speech).text);
    const same = author !== undefined && (texts[order[k] as number] as Speech).author === author;
    if (same || chatter) {
      out.push(k);
      break;
    }
  }
  return out;
}

function wholeOf(texts: readonly Speech[], text: number): Piece {
  return { text, from: 0, to: (texts[text] as Speech).text.length };
}

/** The end of a text from a word's beginning on, without what stands blank behind it. */
function tailOf(texts: readonly Speech[], index: number, context = false): Piece {
  const { text } = texts[index] as Speech;
  const to = text.trimEnd().length;
  let from = Math.max(0, to - REACH);
  if (from > 0) {
    const word = text.slice(from, to).search(/\s/);
    if (word > 0 && word < REACH / 2) from += word;
  }
  return { text: index, from: whole(text, from), to, context };
}

function headOf(texts: readonly Speech[], index: number): Piece {
  const { text } = texts[index] as Speech;
  const from = text.length - text.trimStart().length;
  return { text: index, from, to: whole(text, Math.min(text.length, from + REACH)) };
}

/** Not inside a surrogate pair. */
function whole(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at - 1 : at;
}
