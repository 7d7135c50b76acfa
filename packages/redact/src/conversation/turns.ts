/** Transcripts pasted into one text ("[10:02] Mara: …", "<mara> …", "Mara Oduya  10:02" above what she says), taken apart by who speaks. */
import { speaks } from "../recognizers/persons/transcript.ts";

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
}

const FORMS: readonly Form[] = [
  { head: new RegExp(String.raw`^\u200e?${STAMP} ?[-–—]? ?(${NAME}) ?[:：](?:\s|$)`, "u"), sign: isTimed, fewest: 2 },
  {
    head: new RegExp(String.raw`^(${NAME}) ?[[(](?:${DATE},? )?${TIME}[\])] ?[:：](?:\s|$)`, "u"),
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
  { head: new RegExp(String.raw`^(?:[-–*] ?)?(${NAME}) ?[:：](?:\s|$)`, "u"), sign: isLabelled, fewest: 3, bare: true },
];
/** Levels of a log and the heads of a mail or a form: lines that begin alike and that nobody says. */
const NOBODY =
  /^(?:info|warn|warning|error|debug|trace|fatal|notice|critical|verbose|severe|from|to|cc|bcc|subject|date|sent|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|assunto|enviado|da|oggetto|inviato|aan|onderwerp|verzonden|от|кому|тема|http|https|at|caused by)$/iu;
/** A head is no longer than this. */
const HEAD = 80;
/** Lines looked at for a first head: most texts of several lines are no transcript. */
const FIRST_LINES = 8;

/** Every head has one of these. */
const SIGNS = /[:：<]|\d\.\d\d/;

/** The turns of a transcript, in order; null for any other text. Linear. */
export function turnsOf(text: string): readonly Turn[] | null {
  const line = text.indexOf("\n");
  if (line < 0) return null;
  if (!SIGNS.test(text.slice(0, FIRST_LINES * HEAD))) return null;
  const form = formOf(text);
  if (form === undefined) return null;
  const turns: { author: string | undefined; from: number; to: number }[] = [{ author: undefined, from: 0, to: 0 }];
  const heard = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const stop = endOf(text, at);
    const head = headOf(text, at, stop, form);
    if (head !== null) {
      const author = (head[1] as string).trim();
      if (NOBODY.test(author)) return null;
      heard.set(author, (heard.get(author) ?? 0) + 1);
      turns.push({ author, from: Math.min(stop, at + head[0].length), to: stop });
    } else (turns[turns.length - 1] as { to: number }).to = stop;
    at = stop + 1;
  }
  const said = turns.length - 1;
  if (said < form.fewest) return null;
  // Two who take turns: a form has each of its labels once, and nobody is called as most of them are.
  if (form.bare === true) {
    if (heard.size < 2 || said / heard.size < 1.5) return null;
    const speaking = [...heard].reduce((sum, [author, often]) => sum + (speaks(author, often) ? often : 0), 0);
    if (speaking < said * 0.8) return null;
  }
  return turns.filter(({ from, to }) => text.slice(from, to).trim() !== "");
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
  return FORMS.find(({ head, sign, bare }) =>
    signed.get(sign)?.some((line) => {
      const met = head.exec(line);
      return met !== null && !(bare === true && NOBODY.test(met[1] as string));
    }),
  );
}

function endOf(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  return stop < 0 ? text.length : stop;
}

function headOf(text: string, at: number, stop: number, { head, sign }: Form): RegExpExecArray | null {
  const line = lineOf(text, at, stop);
  return sign(line) ? head.exec(line) : null;
}

/** As much of a line as a head may take. */
function lineOf(text: string, at: number, stop: number): string {
  const line = text.slice(at, Math.min(stop, at + HEAD));
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
