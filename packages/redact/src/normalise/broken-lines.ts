/**
 * Lines that a program broke at one width: "… call me on 020\n7946 0018". An end of a line is one of these where the next line's first word would
 * not have fitted behind it. Who reads such a text reads a blank there; lists, columns, forms and what is signed are broken by who wrote them.
 */

/** Where lines end that nobody ended. */
export interface Broken {
  /** Inside a sentence beyond doubt. */
  readonly sure: readonly number[];
  /** By their length alone. */
  readonly likely: readonly number[];
}

/** Programs break mail at some 60 to 80 units (RFC 3676 asks for 78 at most), small screens and forms at half of that; longer lines are a machine's. */
const [NARROWEST, NARROW, WIDEST] = [28, 58, 90];
/** Han, kana and Thai are broken between any two signs. */
const DENSE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const BEGINS = new RegExp(`^["'“„«(+]?(?![${DENSE}])[\\p{L}\\p{N}]`, "u");
/** "Registrant Street: …", "2. …", "new - …". */
const LISTED =
  /^(?:\p{L}{0,24}:|\p{Lu}[\p{L}\d'’./-]{0,24}(?: [\p{L}\d'’./-]{1,24}){0,3}:(?: |$)|\d{1,3}[.)] |\S{1,24} [-–—] )/u;
/** Columns, and a command's options. */
const COLUMNS = /[|\t;{}<>=]| {2}|,\S[^,]*,\S| --?[A-Za-z]/;
/** What rows of a list or of a log begin with: two of these are no sentence. */
const STAMPED = /^\S*[\d#<[]/;
/** "old - 305 Kingsway": a line of a list. */
const DASHED = /^\S{1,24} [-–—] /;
/** A word that goes on in the next line, or a time that stands over what was said then. */
const CUT = /\p{L}[-‐]$|\d[:.]\d\d$/u;
/** Words of a line, and units of a word, so that a program had something to break. */
const WORDS = { narrow: /(?: \S+){2}/, wide: /(?: \S+){4}/ };
const LONGEST_WORD = 24;
const ENDED = /[.!?:;…。।؟][)"'”’»]?$/u;
const STOPPED = /[.!?…।؟]["'”’»)]?$/u;
const UNCASED = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}";
const THREE_WORDS = /\S \S+ \S/;
const CAPITAL = /^["'“„«(]?\p{Lu}/u;
const GOES_ON = new RegExp(`^["'“„«(]?[\\p{Ll}${UNCASED}]`, "u");
const SMALL_WORD = new RegExp(`(?:^| )["'“„«(]?[\\p{Ll}${UNCASED}]{2}`, "u");

/** Null where none is. Linear. */
export function brokenLines(text: string): Broken | null {
  if (text.length <= NARROWEST || !text.includes("\n")) return null;
  const lines = text.split("\n");
  const whole = widthOf(lines, 0, lines.length);
  if (whole < NARROWEST) return null;
  const broken = { sure: [], likely: [] };
  for (let from = 0, begin = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to] !== "") to++;
    if (to - from > 1) inParagraph(lines, from, to, begin, whole > WIDEST ? widthOf(lines, from, to) : whole, broken);
    for (; from <= to && from < lines.length; from++) begin += (lines[from] as string).length + 1;
  }
  return broken.sure.length + broken.likely.length === 0 ? null : broken;
}

function widthOf(lines: readonly string[], from: number, to: number): number {
  let width = 0;
  for (let n = from; n < to; n++) width = Math.max(width, (lines[n] as string).length);
  return width;
}

interface Break {
  readonly at: number;
  readonly line: string;
  readonly next: string;
  /** Nothing ends the sentence before, and a small letter follows. */
  readonly open: boolean;
  readonly isLast: boolean;
}

function inParagraph(
  lines: readonly string[],
  first: number,
  stop: number,
  begin: number,
  width: number,
  into: { sure: number[]; likely: number[] },
): void {
  if (width < NARROWEST || width > WIDEST) return;
  const words = width < NARROW ? WORDS.narrow : WORDS.wide;
  const breaks: Break[] = [];
  let end = begin - 1;
  let byHand = false;
  for (let n = first; n + 1 < stop; n++) {
    const [line, next] = [lines[n] as string, lines[n + 1] as string];
    end += line.length + 1;
    if (!BEGINS.test(next) || LISTED.test(next) || !words.test(line) || !isSaid(line, next)) continue;
    const word = next.search(/\s|$/u);
    const open = !ENDED.test(line) && GOES_ON.test(next);
    if (line.length + 1 + word <= width) byHand ||= open;
    else if (word <= LONGEST_WORD && line.length * 2 >= width)
      breaks.push({ at: end, line, next, open, isLast: n + 2 === stop });
  }
  const told = byHand ? 0 : breaks.filter(({ line, next }) => !ENDED.test(line) && SMALL_WORD.test(next)).length;
  const last = lines[stop - 1] as string;
  for (const one of breaks) (!byHand && isSure(one, told, last, width) ? into.sure : into.likely).push(one.at);
}

const isSaid = (line: string, next: string): boolean =>
  !COLUMNS.test(line) &&
  !COLUMNS.test(next) &&
  !CUT.test(line) &&
  !DASHED.test(line) &&
  (STAMPED.test(next) ? !STAMPED.test(line) : SMALL_WORD.test(line)) &&
  !next.startsWith(line.slice(0, line.indexOf(" ") + 1));

/**
 * @param told ends of lines of the paragraph behind which a sentence goes on
 * @param last the paragraph's last line
 */
function isSure({ line, next, open, isLast }: Break, told: number, last: string, width: number): boolean {
  // "Thanks for your help with the order\nmara": no full stop stands behind what is set on a line of its own.
  if (next.length * 2 < width && !THREE_WORDS.test(next) && !STOPPED.test(next)) return false;
  // Who sets no full stops ends lines in their place, as long as they are; what begins with a capital does so on each of them.
  if (told < 2 && !STOPPED.test(last) && !(open && (CAPITAL.test(line) || next.length * 4 < width * 3))) return false;
  if (open) return true;
  if (!SMALL_WORD.test(next)) return !ENDED.test(line) && STOPPED.test(next);
  return told > 1 || (isLast && !ENDED.test(line));
}
