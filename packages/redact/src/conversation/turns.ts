/** Transcripts pasted into one text ("[10:02] Mara: …", "<mara> …", "Mara Oduya  10:02" above what she says), taken apart by who speaks. */

import { edged } from "../recognizers/edged.ts";
import { isPart } from "../recognizers/persons/parts.ts";
import { speaks } from "../recognizers/persons/transcript.ts";
import { asksSomewhere } from "./questions.ts";

export interface Turn {
  /** The label of who speaks; undefined: what stands before the first label. */
  readonly author: string | undefined;
  /** What is said, without its label. */
  readonly from: number;
  readonly to: number;
}

const TIME = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9} \d{1,2}(?:, \d{4})?)`;
const NAME = String.raw`[\p{L}\p{N}~+@][^\n:：<>[\](){}|=";]{0,39}?`;
/** "Agent (Devon)", "井ノ口（オペレーター）": a part behind a name, or a name behind a part. */
const BESIDE = String.raw`(?: ?[(（]([\p{L}\p{M}][\p{L}\p{M} .'’-]{0,23})[)）])?`;
/** A blank or nothing stands behind the colon, but in scripts without blanks. */
const COLON = String.raw`(?:[:：](?:\s|$)|：|:(?=[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]))`;
const STAMP = String.raw`[[(]?(?:${DATE},? ?(?:um |at |à |a las |alle |om |kl\. )?)?${TIME}[\])]?`;

const TIMES = /\d[:.]\d\d/;
const isTimed = (line: string): boolean => TIMES.test(line);
const isAngled = (line: string): boolean => line.includes("<");
/** A colon ends its first word or words. */
function isLabelled(line: string): boolean {
  const at = line.search(COLONS);
  return at > 0 && at <= LONGEST_LABEL;
}
const COLONS = /[:：]/;
const LONGEST_LABEL = 43;

/** Each form is one way of writing a transcript; those of one text agree. */
interface Form {
  readonly head: RegExp;
  /** What every head of the form has: looked for first. */
  readonly sign: (line: string) => boolean;
  readonly fewest: number;
  readonly above?: true;
  readonly bare?: true;
  /** No colon: who speaks is told by the word for their part. */
  readonly part?: true;
}

const FORMS: readonly Form[] = [
  {
    head: new RegExp(String.raw`^\u200e?${STAMP} ?[-–—]? ?(${NAME})${BESIDE} ?${COLON}`, "u"),
    sign: isTimed,
    fewest: 2,
  },
  {
    head: new RegExp(String.raw`^(${NAME}) ?[[(](?:${DATE},? )?${TIME}[\])] ?${COLON}`, "u"),
    sign: isTimed,
    fewest: 2,
  },
  { head: new RegExp(String.raw`^(?:${STAMP} ?)?<[ @+%]?([^<>\s]{1,32})>(?:\s|$)`, "u"), sign: isAngled, fewest: 2 },
  {
    head: new RegExp(String.raw`^(${NAME})(?:,? {1,4}|\t| ?[-–—|·] ?)[[(]?(?:${DATE},? )?${TIME}[\])]?$`, "u"),
    sign: isTimed,
    fewest: 2,
    above: true,
  },
  {
    head: new RegExp(`^(?:[-–*>] ?)?(${NAME})${BESIDE} ?${COLON}`, "u"),
    sign: isLabelled,
    fewest: 3,
    bare: true,
  },
  // "00:20 agent and the surname": what is said begins with the part of who says it.
  { head: new RegExp(String.raw`^${STAMP} ?[-–—]? ?(\p{L}{2,24}) `, "u"), sign: isTimed, fewest: 3, part: true },
];
/** Levels of a log and the heads of a mail or a form: lines that begin alike and that nobody says. */
const NOBODY = edged(
  /^(?:info|warn|warning|error|debug|trace|fatal|notice|critical|verbose|severe|from|to|cc|bcc|subject|date|sent|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|assunto|enviado|da|oggetto|inviato|aan|onderwerp|verzonden|от|кому|тема|http|https|at|caused by)$/iu,
);
/** A head is no longer than this. */
const HEAD = 80;
/** Lines looked at for a first head: most texts of several lines are no transcript. */
const FIRST_LINES = 8;

/** Every head has one of these. */
const SIGNS = /[:：<]|\d\.\d\d/;

/** "→ くどう はるか": a line that answers the one above, as people write between the lines of a mail; or the lines are quoted, and the answer is not. */
const REPLY = /^[ \t]{0,4}(?:[→⇒↳➔➜⟶]|[-=]>) ?(?=\S)/u;
const MAY_REPLY = /\n[ \t]{0,4}(?:[→⇒↳➔➜⟶]|[-=]>)/u;
/** "– کد تحویل؟", and the next of such lines: two who speak in turn. */
const DASHED = /^[ \t]{0,4}[-–—] ?(?=\S)/u;
const MAY_DASH = /\n[ \t]{0,4}[-–—][^\n]*[?؟？][ \t]*\r?\n[ \t]{0,4}[-–—]/u;
const QUESTION = /[?؟？]\s*$/u;
const QUOTED = /^ ?>[> ]{0,6}/;
const MAY_QUOTE = /(?:^|\n) ?>[^\n]*\n(?! ?>)/;

/** Questions and the lines that answer them; null where nothing is asked that such a line stands behind. */
function repliesIn(text: string, arrows: boolean): readonly Turn[] | null {
  const turns: { author: string; from: number; to: number }[] = [];
  let asked = false;
  for (let at = 0; at < text.length; ) {
    const stop = endOf(text, at);
    const line = text.slice(at, Math.min(stop, at + HEAD));
    const sign = (arrows ? REPLY : QUOTED).exec(line)?.[0].length ?? -1;
    const author = sign >= 0 === arrows ? "answers" : "asks";
    const from = at + Math.max(0, sign);
    const last = turns[turns.length - 1];
    if (last?.author === author && (author === "asks" || !arrows)) last.to = stop;
    else {
      asked ||=
        author === "answers" &&
        last?.author === "asks" &&
        asksSomewhere(text.slice(Math.max(last.from, last.to - HEAD), last.to));
      turns.push({ author, from, to: stop });
    }
    at = stop + 1;
  }
  return asked ? turns.filter(({ from, to }) => text.slice(from, to).trim() !== "") : null;
}

/** Lines behind dashes, each of them a turn: a question's and the one behind it. */
function dialogueIn(text: string): readonly Turn[] | null {
  const turns: { author: string; from: number; to: number }[] = [];
  for (let at = 0, asked = false; at < text.length; ) {
    const stop = endOf(text, at);
    const line = text.slice(at, Math.min(stop, at + HEAD));
    const dash = DASHED.exec(line)?.[0].length ?? 0;
    const asks = dash > 0 && QUESTION.test(line);
    if (dash > 0) turns.push({ author: asked && !asks ? "answers" : "asks", from: at + dash, to: stop });
    else if (turns.length > 0) (turns[turns.length - 1] as { to: number }).to = stop;
    asked = asks;
    at = stop + 1;
  }
  return turns.some(({ author }) => author === "answers") ? turns : null;
}

/** The turns of a transcript, in order; null for any other text. Linear. */
export function turnsOf(text: string): readonly Turn[] | null {
  const line = text.indexOf("\n");
  if (line < 0) return null;
  const replies =
    (MAY_REPLY.test(text) ? repliesIn(text, true) : null) ??
    (MAY_QUOTE.test(text) ? repliesIn(text, false) : null) ??
    (MAY_DASH.test(text) ? dialogueIn(text) : null);
  if (replies !== null) return replies;
  if (!SIGNS.test(text.slice(0, FIRST_LINES * HEAD))) return null;
  const form = formOf(text);
  if (form === undefined) return null;
  const turns: { author: string | undefined; from: number; to: number }[] = [{ author: undefined, from: 0, to: 0 }];
  const heard = new Map<string, number>();
  /** Whose part stands beside the name. */
  const beside = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const stop = endOf(text, at);
    const head = headOf(text, at, stop, form);
    if (head !== null) {
      const author = (head[1] as string).trim();
      if (NOBODY.test(author)) return null;
      heard.set(author, (heard.get(author) ?? 0) + 1);
      if (head[2] !== undefined && isPart(head[2])) beside.add(author);
      turns.push({ author, from: Math.min(stop, at + head[0].length), to: stop });
    } else (turns[turns.length - 1] as { to: number }).to = stop;
    at = stop + 1;
  }
  const said = turns.length - 1;
  if (said < form.fewest && !(form.bare === true && isAskedOnce(text, turns))) return null;
  // Two who take turns: a form has each of its labels once, and nobody is called as most of them are.
  if (form.part === true && heard.size < 2) return null;
  if (form.bare === true && said >= form.fewest) {
    if (heard.size < 2 || said / heard.size < 1.5) return null;
    const isHeard = (author: string, often: number): boolean => beside.has(author) || speaks(author, often);
    const speaking = [...heard].reduce((sum, [author, often]) => sum + (isHeard(author, often) ? often : 0), 0);
    if (speaking < said * 0.8) return null;
  }
  return turns.filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

/** "Agent: E-mail? / Caller: …": one question and one answer, both by a part. */
function isAskedOnce(text: string, turns: readonly Turn[]): boolean {
  const [, asked, answered] = turns;
  return (
    turns.length === 3 &&
    asked?.author !== answered?.author &&
    [asked, answered].every((turn) => turn?.author !== undefined && isPart(turn.author)) &&
    asksSomewhere(text.slice(asked?.from, asked?.to))
  );
}

const SIGNED = [isTimed, isAngled, isLabelled];

/** The first form that one of the first lines is a head of. */
function formOf(text: string): Form | undefined {
  const lines: string[] = [];
  for (let at = 0; lines.length < FIRST_LINES && at < text.length; ) {
    const stop = endOf(text, at);
    lines.push(lineOf(text, at, stop));
    at = stop + 1;
  }
  // Three of the forms have one sign: every line is asked for it once.
  const signed = new Map(SIGNED.map((sign) => [sign, lines.filter(sign)]));
  return FORMS.find(({ head, sign, bare, part }) =>
    signed.get(sign)?.some((line) => {
      const met = head.exec(line);
      if (met === null || (bare === true && NOBODY.test(met[1] as string))) return false;
      return part !== true || isPart(met[1] as string);
    }),
  );
}

function endOf(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  return stop < 0 ? text.length : stop;
}

function headOf(text: string, at: number, stop: number, { head, sign, part }: Form): RegExpExecArray | null {
  const line = lineOf(text, at, stop);
  const met = sign(line) ? head.exec(line) : null;
  return met !== null && part === true && !isPart(met[1] as string) ? null : met;
}

/** As much of a line as a head may take. */
function lineOf(text: string, at: number, stop: number): string {
  const line = text.slice(at, Math.min(stop, at + HEAD));
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
