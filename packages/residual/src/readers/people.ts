/** Names and postal addresses by the trained model, softened, joined into spans, and weighed against the background. */
import { isKnownWord, type Tagged, tag } from "../model/tagger.ts";
import { KIND, type Token } from "../text/tokens.ts";
import type { Background, Suspect } from "../types.ts";

/**
 * The model is too sure of itself on text unlike its training sentences: its log-odds are divided by this and shifted.
 * Set on the project's synthetic conversations, see train/measure.ts.
 */
const TEMPERATURE = 1.6;
const SHIFT_PERSON = -0.8;
const SHIFT_ADDRESS = -0.15;

/** A token joins a span that another token began from here. */
const JOIN = 0.3;
const SEED = 0.4;

export function readPeople(text: string, background: Background | undefined): Suspect[] {
  const read = tag(text);
  const n = read.tokens.length;
  const small = read.tokens.some((t) => t.kind === KIND.word && t.text.length > 1 && t.text !== t.text.toLowerCase())
    ? SMALL
    : 0;
  const person = new Float64Array(n);
  const address = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p =
      (read.person[i] as number) / TEMPERATURE +
      SHIFT_PERSON +
      ordinary(read.tokens[i]!, background) +
      (isSmall(read.tokens[i]!) ? small : 0);
    const a = (read.address[i] as number) / TEMPERATURE + SHIFT_ADDRESS;
    const top = Math.max(0, p, a);
    const sum = Math.exp(-top) + Math.exp(p - top) + Math.exp(a - top);
    person[i] = Math.exp(p - top) / sum;
    address[i] = Math.exp(a - top) / sum;
  }
  return [...spans(read, person, "PERSON"), ...spans(read, address, "ADDRESS")];
}

/** Where a text knows capitals, a word without one is seldom a name. */
const SMALL = -1.5;

function isSmall({ kind, text }: Token): boolean {
  return kind === KIND.word && text === text.toLowerCase() && text !== text.toUpperCase();
}

/** Shift of a word's log-odds by how the sample writes it. */
function ordinary(token: Token, background: Background | undefined): number {
  if (background === undefined || background.texts < 200 || token.kind !== KIND.word) return 0;
  if (background.lower(token.plain) >= 0.2 && token.text !== token.text.toLowerCase()) return -2;
  const share = background.share(token.plain);
  if (share > 0.01) return -1.5;
  // Where words carry their particles or stand without spaces, nearly every run is rare.
  const cased = token.text.toLowerCase() !== token.text.toUpperCase();
  return cased && share <= 2 / background.texts ? 0.3 : 0;
}

function spans(read: Tagged, p: Float64Array, type: "PERSON" | "ADDRESS"): Suspect[] {
  const { tokens } = read;
  const out: Suspect[] = [];
  const gapAllowed = type === "ADDRESS" ? 3 : 1;
  for (let i = 0; i < tokens.length; i++) {
    if ((p[i] as number) < JOIN) continue;
    let last = i;
    let top = p[i] as number;
    let gap = 0;
    for (let k = i + 1; k < tokens.length; k++) {
      const t = tokens[k] as Token;
      if (t.kind === KIND.standIn) break;
      if (t.kind === KIND.mark || t.kind === KIND.line) {
        if (type === "PERSON" && !/^[.'’-]$/.test(t.text)) break;
        if (++gap > gapAllowed) break;
        continue;
      }
      if ((p[k] as number) < JOIN) break;
      last = k;
      gap = 0;
      top = Math.max(top, p[k] as number);
    }
    if (top >= SEED && (type === "ADDRESS" || isLong(tokens, i, last))) {
      const start = (tokens[i] as Token).start;
      const end = (tokens[last] as Token).end;
      const score = type === "ADDRESS" ? top * shapeOfAddress(tokens, i, last) : top;
      out.push({
        start,
        end,
        type,
        score,
        reason: type === "PERSON" ? "name-letters-and-place" : "address-letters-and-place",
      });
    }
    i = last;
  }
  return out;
}

/** Behind a family name of one character. */
const TITLE = /^(?:先生|女士|小姐|太太|老师|老師|师傅|師傅|经理|經理|总|總|工|様|氏|さん|君|くん)/u;

/**
 * A name is more than letters that stand alone: "M" before a number is a label, and one Han character that the line goes on
 * behind is the beginning of a word, unless a title follows.
 */
function isLong(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === to && tokens[from]?.kind === KIND.han) {
    const [next, second] = [tokens[to + 1], tokens[to + 2]];
    if (next?.kind !== KIND.han && next?.kind !== KIND.word) return true;
    return next.start > (tokens[to] as Token).end || TITLE.test(next.text + (second?.text ?? ""));
  }
  for (let i = from; i <= to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === KIND.han || (kind === KIND.word && (text.length > 1 || text.toLowerCase() === text.toUpperCase())))
      return true;
  }
  return false;
}

/** Houses and postcodes begin with a digit somewhere; "H2" and "B14" alone are models. */
function isHouse({ kind, text }: Token): boolean {
  return kind === KIND.number && /^\p{Nd}/u.test(text);
}

/** Words without a number near, or a number without a word, are seldom an address: what the span is worth, 0..1. */
function shapeOfAddress(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  let numbers = 0;
  for (let i = from; i <= to; i++) {
    const t = tokens[i] as Token;
    if (isHouse(t)) numbers++;
    if (t.kind === KIND.han || (t.kind === KIND.word && t.text.length > 2 && !(isSmall(t) && isKnownWord(t.plain))))
      words++;
  }
  if (words > 0 && numbers > 0) return 1;
  for (const way of [-1, 1]) {
    for (let d = 1; d <= 4; d++) {
      const t = tokens[way < 0 ? from - d : to + d];
      // What is beyond the end of a sentence is another matter.
      if (t === undefined || /^[.!?。]$/.test(t.text)) break;
      if (t.kind === KIND.standIn && t.text.startsWith("[ADDRESS")) return 1;
      if (words > 0 && d <= 2 && isHouse(t)) return 0.9;
    }
  }
  return words + numbers === 0 ? 0.3 : 0.6;
}
