/** Pieces of text as a page places them, as lines that people read. */

/** A piece as the PDF reader gives it: `transform` places it (a, b, c, d, x, y), lengths are in the page's units. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly dir: string;
  readonly hasEOL: boolean;
}

/** A gap this many times as wide as letters are high is one between two columns. */
const COLUMNS = 2;
/** And this one between two words. */
const WORDS = 0.15;

const x = (piece: Piece) => piece.transform[4] ?? 0;
const y = (piece: Piece) => piece.transform[5] ?? 0;
const upright = ({ transform: [a = 1, b = 0, c = 0] }: Piece) => b === 0 && c === 0 && a > 0;

/**
 * Programs write a page in any order: a total before its label, a stamp in between. Pieces of one line that follow each other stand as
 * they are seen, from left to right; what stands on another line begins a line here. Columns are parted by a tabulator, so that a
 * table's heads stand over its cells, and words that a line's end divides are one word.
 */
export function linesOf(pieces: Iterable<Piece>): string {
  const lines: string[] = [];
  let line: Piece[] = [];
  const end = () => {
    if (line.length > 0) lines.push(written(line));
    line = [];
  };
  for (const piece of pieces) {
    const before = line.findLast((one) => one.str.trim() !== "");
    if (before !== undefined && piece.str.trim() !== "" && !besides(before, piece)) end();
    line.push(piece);
    if (piece.hasEOL) end();
  }
  end();
  return joined(lines.join("\n"));
}

/** Does it stand on the same line? Raised figures do. */
function besides(before: Piece, piece: Piece): boolean {
  if (upright(before) !== upright(piece)) return false;
  return !upright(piece) || Math.abs(y(before) - y(piece)) < Math.max(before.height, piece.height) / 2;
}

function written(line: readonly Piece[]): string {
  const said = line.filter((piece) => piece.str.trim() !== "");
  if (!said.every(upright)) return inOrder(line);
  const leftward = said.filter((piece) => piece.dir === "rtl");
  if (letters(leftward) > letters(said) / 2) return fromRight(said);
  // Words of a script from right to left, inside a line of another, come in an order of their own.
  const turned = said.some((piece, at) => at > 0 && x(piece) < x(said[at - 1] as Piece));
  return turned && leftward.length === 0 ? side(said.toSorted((a, b) => x(a) - x(b))) : inOrder(line);
}

const letters = (pieces: readonly Piece[]) =>
  pieces.reduce((all, { str }) => all + (str.match(/\p{L}/gu)?.length ?? 0), 0);

/** Hebrew, Arabic: from right to left; numbers and words of other scripts between them from left to right. */
function fromRight(said: readonly Piece[]): string {
  const runs: Piece[] = [];
  let run: Piece[] = [];
  const end = () => {
    const [last] = run;
    const first = run.at(-1);
    if (first !== undefined && last !== undefined)
      runs.push({ ...first, str: side(run.toReversed()), width: x(last) + last.width - x(first) });
    run = [];
  };
  for (const piece of said.toSorted((a, b) => x(b) - x(a)))
    if (piece.dir !== "rtl" && /[\p{L}\p{N}]/u.test(piece.str)) run.push(piece);
    else {
      end();
      runs.push(piece);
    }
  end();
  return side(runs);
}

/** Pieces that lie side by side, with what parts them. */
function side(pieces: readonly Piece[]): string {
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before !== undefined) {
      const gap = Math.max(x(piece) - x(before) - before.width, x(before) - x(piece) - piece.width);
      if (gap > piece.height * WORDS) text += gap > piece.height * COLUMNS ? "\t" : " ";
    }
    text += piece.str;
  }
  return text;
}

/** A blank that is as wide as several letters lies between two columns. */
function inOrder(line: readonly Piece[]): string {
  let height = 0;
  let text = "";
  for (const { str, width, height: own } of line) {
    text += str === " " && height > 0 && width > height * COLUMNS ? "\t" : str;
    height = own || height;
  }
  return text;
}

/** "Bartholo-" over "mew": one word, unless a sign of an address or a number stands in either half. */
const DIVIDED = /(?<![^\s("'“„«])(\p{L}+)[-\u00ad\u2010]\n(\p{Ll}\p{L}+)(?=[,;:!?)"'”»]|\.?(?:\s|$))/gu;
const joined = (text: string) => text.replace(DIVIDED, "$1$2");
