/** Cuts text into what the model reads: words, numbers, single Han characters, stand-ins, marks and line ends. */

/**
 * What a token is. Small integers: they are mixed into feature hashes. `code` is letters and digits mixed, a GUID, a
 * page's address, a day, a dotted name or number: one thing, which the model looks past.
 */
export const KIND = { word: 1, number: 2, han: 3, standIn: 4, mark: 5, line: 6, code: 7 } as const;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  /** As written. */
  readonly text: string;
  /** Lower case, accents stripped. */
  readonly plain: string;
}

// Each branch is a run or has a fixed length: no unit is looked at more than a few times.
const TOKEN =
  /(\[[A-Z]{2,10}·[a-z0-9]{1,16}\])|(\p{sc=Han})|(\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+)|(https?:\/\/[^\s<>"]{1,400}|[A-Za-z_]\w{1,40}(?:[.\/\\]\w{2,40}){2,10}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(?:19|20)\d\d(?:-\d{1,2}-|\/\d{1,2}\/)\d{1,2}(?!\d)|\d{1,2}(?:-\d{1,2}-|\/\d{1,2}\/)(?:19|20)\d\d(?!\d)|\p{Nd}{1,6}(?:[.,:]\p{Nd}{1,6}){1,6})|([[\p{L}\p{M}\p{Nd}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]]+)|(\n)|([^\s])/gv;
const DIGITS = /^\p{Nd}+$/u;
const DIGIT = /\p{Nd}/u;
/** "12b", "3A", and halves of British, Dutch and Canadian postcodes. */
const SHORT_MIXED = /^(?:\d{1,4}[a-z]{1,2}|[a-z]{1,2}\d{1,2}[a-z]?|\d[a-z]\d)$/i;
/** Accents on Latin and Greek letters; points and vowel signs of Hebrew and Arabic. Kana, Hangul and Indic signs are letters. */
const MARKS = /(?<=[\p{sc=Latin}\p{sc=Greek}][\u0300-\u036f]*)[\u0300-\u036f]|[\u0591-\u05c7\u064b-\u065f]/gu;

/** Letters with a stroke and their like, which Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
const STROKES = /[łøđðħıßæœþ]/g;

/** Lower case without accents: "Éloïse" and "eloise" read the same. */
export function plainOf(text: string): string {
  const low = text.toLowerCase();
  for (let i = 0; i < low.length; i++)
    if (low.charCodeAt(i) > 0x7e)
      return low
        .normalize("NFKD")
        .replace(MARKS, "")
        .normalize("NFC")
        .replace(STROKES, (c) => STROKED[c] as string);
  return low;
}

export function tokenize(text: string): Token[] {
  const out: Token[] = [];
  for (const hit of text.matchAll(TOKEN)) {
    const written = hit[0];
    const start = hit.index;
    let kind: number = KIND.mark;
    if (hit[5] !== undefined) kind = kindOfRun(written);
    else if (hit[3] !== undefined) kind = KIND.word;
    else if (hit[2] !== undefined) kind = KIND.han;
    else if (hit[4] !== undefined) kind = KIND.code;
    else if (hit[6] !== undefined) kind = KIND.line;
    else if (hit[1] !== undefined) kind = KIND.standIn;
    const plain = kind === KIND.word ? plainOf(written) : written;
    out.push({ start, end: start + written.length, kind, text: written, plain });
  }
  return out;
}

function kindOfRun(run: string): number {
  if (!DIGIT.test(run)) return KIND.word;
  if (DIGITS.test(run) || SHORT_MIXED.test(run)) return KIND.number;
  return KIND.code;
}
