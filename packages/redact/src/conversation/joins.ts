/**
 * Values split over messages: a number sent in two halves or dictated in pieces, an address cut at its sign, a full name in two lines;
 * and answers, which the listener knows by what was asked. Ends and beginnings of neighbours are put together and read as one; what is
 * found across the seam is carried back to each side.
 */
import type { Look } from "../find.ts";
import type { Draft } from "../findings.ts";
import { normalForm } from "../normal-form.ts";
import type { Finding, FindOptions, PersonalType } from "../redacted.ts";
import { type Label, Listener } from "./answers/answers.ts";
import { asks } from "./questions.ts";
import { interjects, REACH, type Shape, shapeOf } from "./shape.ts";

/** Pieces of one dictated number. */
const MOST_PIECES = 16;
/** Interjections in a row. */
const MOST_BETWEEN = 2;

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

interface Place {
  readonly piece: Piece;
  /** Where it stands in what is read. */
  readonly at: number;
}

/** What is read as one text. */
interface Seam {
  readonly whole: string;
  readonly places: readonly Place[];
  readonly wanted: (finding: Finding) => boolean;
  /** The words before an answer say what it is: a finding in one text alone counts. */
  readonly label?: Label;
}

export interface Speech {
  readonly text: string;
  readonly author: string | undefined;
}

/** What is to be looked at, and findings by text once it has been. */
export interface Joins {
  readonly looks: readonly Look[];
  readonly carry: (found: ReadonlyArray<readonly Finding[]>) => Map<number, Joined[]>;
}

/**
 * Linear: every message is an end and a beginning a bounded number of times.
 * @param order indices into `texts` of the messages, in the order they were written
 * @param found what was found in a text read by itself
 */
export function joinsOf(
  texts: readonly Speech[],
  order: readonly number[],
  options: FindOptions,
  found: (index: number) => readonly Finding[],
): Joins {
  const out = new Map<number, Joined[]>();
  const add = (text: number, draft: Joined): void => {
    const list = out.get(text);
    if (list === undefined) out.set(text, [draft]);
    else list.push(draft);
  };
  const shapes = order.map((index) => shapeOf((texts[index] as Speech).text));
  const seams: Seam[] = [];
  const read = (pieces: readonly Piece[], glue: string, wanted: (type: PersonalType) => boolean): void => {
    let whole = "";
    const places: Place[] = [];
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
    seams.push({ whole, places, wanted: (f) => wanted(f.type) && !(glue === "" && f.rule === "email-local") });
  };
  const first = texts[order[0] as number];
  const listener = new Listener(order.every((index) => (texts[index] as Speech).author === first?.author));
  for (let n = 0; n < order.length; n++) {
    const here = shapes[n] as Shape;
    const index = order[n] as number;
    const speech = texts[index] as Speech;
    const { text } = speech;
    const heard = listener.hear(speech, texts[order[n + 1] as number], found(index));
    for (const answer of heard.answers) {
      const value = text.slice(answer.start, answer.end);
      add(index, { ...answer, normal: normalForm(answer.type, value) });
    }
    if (heard.label !== undefined) {
      const { lead, types } = heard.label;
      const piece = { text: index, from: 0, to: text.length };
      const whole = lead + text.replace(/[\r\n]/g, " ");
      const wanted = (f: Finding): boolean => types.includes(f.type);
      seams.push({ whole, places: [{ piece, at: lead.length }], wanted, label: heard.label });
    }
    /** A piece of a code is read behind the question for it: "order number?" proves of two halves what it would of one. */
    const asked = (): Piece[] => {
      const before = order[n - 1];
      return before !== undefined && asks((texts[before] as Speech).text) ? [tailOf(texts, before, true)] : [];
    };
    if (here.endsDigits || here.core) {
      const run = dictated(texts, order, shapes, n);
      if (run.length > 1) read(here.core ? [...asked(), ...run] : run, " ", aNumber);
    }
    for (const next of followers(texts, order, n)) {
      const there = shapes[next] as Shape;
      const signed = here.endsSign || there.startsSign;
      const halved = here.endsHalf && there.startsHalf;
      // "targa EX 207", then "PR".
      const coded = (there.startsCode && (here.endsCode || here.oneLetters)) || (here.endsCode && there.oneLetters);
      // "Irányítószám?" behind "köz 3" asks for more of it.
      const housed =
        here.endsHouse &&
        there.startsStreet &&
        text.length <= REACH &&
        !endsAsking(texts[order[next] as number] as Speech);
      // "send it to 14 Saltmarsh", then "Row, Whitby YO22 4DD".
      const streeted =
        here.endsName && there.startsStreet && /\d{1,4}\p{L}? \p{Lu}\p{L}+$/u.test(text.slice(-REACH).trimEnd());
      const named = here.endsName && there.oneName;
      if (!signed && !halved && !coded && !named && !housed && !streeted) continue;
      // "7731 or 7713?" "7731. And the passport?": another's words are no half of it.
      const who = (texts[order[next] as number] as Speech).author;
      const other = who !== undefined && speech.author !== undefined && who !== speech.author;
      // Nor is a question, past what was answered: "Which mail?", "lucas", "@post.example".
      if (other && ((!signed && !halved) || (next > n + 1 && endsAsking(speech)))) continue;
      const pair = [tailOf(texts, index), headOf(texts, order[next] as number)];
      if (signed || halved) read(pair, "", anAddress);
      if (signed) read(pair, " ", anAddress);
      else if (coded) {
        const question = asked();
        if (here.endsCode || question.length > 0)
          for (const glue of [" ", ""]) read([...question, ...pair], glue, aNumber);
      } else if (housed || streeted) read(pair, " ", aPlace);
      else if (named) read(pair, " ", aName);
    }
  }
  return {
    looks: seams.map(({ whole }) => ({ text: whole, options })),
    carry: (all) => {
      all.forEach((findings, n) => {
        const { places, wanted, label } = seams[n] as Seam;
        for (const f of findings) if (wanted(f)) carry(f, places, texts, label !== undefined, add);
      });
      return out;
    },
  };
}

const endsAsking = ({ text }: Speech): boolean => "?？؟".includes(text.trimEnd().at(-1) ?? " ");

/** "Thanks. Which order?": what comes next is another number. A question of one or two words asks for more of the same. */
const asksAnew = (speech: Speech): boolean => endsAsking(speech) && THREE_WORDS.test(speech.text.slice(-REACH));
const THREE_WORDS = /\S\s+\S+\s+\S/;

const aNumber = (type: PersonalType): boolean => type !== "PERSON" && type !== "ADDRESS";
const anAddress = (type: PersonalType): boolean => type === "EMAIL" || type === "USERNAME" || type === "URL";
const aName = (type: PersonalType): boolean => type === "PERSON";
const aPlace = (type: PersonalType): boolean => type === "ADDRESS";

/** Findings of what was put together, carried to the texts they came from. */
function carry(
  f: Finding,
  places: readonly Place[],
  texts: readonly Speech[],
  labelled: boolean,
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
  if (parts.length < 2 && !(labelled && answers(parts[0], (texts[touched[0] as number] as Speech | undefined)?.text)))
    return;
  parts.forEach((part, n) => {
    add(touched[n] as number, part);
  });
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
    const other = (texts[index] as Speech).author !== (texts[at] as Speech).author;
    // What another says is no piece of it.
    if (other && (shape.core || shape.startsDigits)) break;
    if (shape.core) pieces.push({ text: index, ...shape.core });
    else if (shape.startsDigits) {
      pieces.push(headOf(texts, index));
      break;
    } else if (shape.short && !asksAnew(texts[index] as Speech) && ++between <= MOST_BETWEEN) continue;
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
    const between = texts[order[k - 1] as number] as Speech;
    const same = author !== undefined && (texts[order[k] as number] as Speech).author === author;
    if ((same || chatter) && !asksAnew(between)) {
      out.push(k);
      break;
    }
    // Past a message of their own nothing goes on with this one.
    if (same) break;
  }
  return out;
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
