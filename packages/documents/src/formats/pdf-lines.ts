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
  const turned = said.some((piece, at) => at > 0 && x(piece) < x(said[at - 1] as Piece));
  // Scripts from right to left come in the order they are read in.
  if (!turned || said.some((piece) => piece.dir === "rtl" || !upright(piece))) return inOrder(line);
  let text = "";
  let ended = Number.NaN;
  for (const piece of said.toSorted((a, b) => x(a) - x(b))) {
    const gap = x(piece) - ended;
    if (gap > piece.height * WORDS) text += gap > piece.height * COLUMNS ? "\t" : " ";
    text += piece.str;
    ended = x(piece) + piece.width;
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
