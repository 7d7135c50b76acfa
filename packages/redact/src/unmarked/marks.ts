/**
 * Signs that only set off what stands between them: "code `4471`", "login **jkow88**", "le code est « 642 »", "(mkowal)", "[Mara Oduya]". Who reads the text takes
 * them away; so does this, for what is told by its place: between the word for a value and the value nothing else stands.
 */

import { all } from "../recognizers/all-matches.ts";

/** What stood between two signs, in the text without them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Between the signs of bold and slanted letters, or in brackets: a name there is one. */
  readonly stressed: boolean;
}

export interface Unmarked {
  readonly text: string;
  /** For each unit of `text`, where it stands in the source. */
  readonly from: Int32Array;
  readonly pieces: readonly Piece[];
}

/** Units between two signs at most: longer ones hold sentences. */
const LONGEST = 64;
const inside = (stop: string): string => `((?![\\s])[^${stop}\\n]{1,${LONGEST}}(?<![\\s]))`;
const [BEFORE, BEHIND] = ["(?<![\\p{L}\\p{N}:=/\\\\.])", "(?![\\p{L}\\p{N}@=/\\\\])"];
/** "<base64 of user:password>", "constraint [uk_order_2217]": what is to be put there, and what a program calls something. */
const KEYED = "[^<>[\\]\\n]{0,64}(?:\\p{L}{3}:\\p{L}|_[^<>[\\]\\n]{1,32}_)";
/** "Dear [Title] [Surname]": places of a form stand beside each other. */
const ALONE = "(?<![\"'\\]>]|[\\]>] )";
/** Each with what it holds as its only group, and the sign that one looks for first. */
const MARKS: readonly (readonly [sign: string, form: RegExp])[] = (
  [
    ["`", `\`{1,3}${inside("`")}\`{1,3}`],
    ["*", `(?<![\\p{L}\\p{N}*])\\*{1,3}${inside("*")}\\*{1,3}(?![\\p{L}\\p{N}*])`],
    ["_", `(?<![\\p{L}\\p{N}_])_{1,2}((?![\\s_])[^_\\n]{1,${LONGEST}}(?<![\\s]))_{1,2}(?![\\p{L}\\p{N}_])`],
    ["~", `~~${inside("~")}~~`],
    ['"', `(?<![^\\s(：:])"${inside('"')}"(?![\\p{L}\\p{N}:=])`],
    ["'", `(?<![^\\s(：:])'${inside("'")}'(?![\\p{L}\\p{N}:=])`],
    ["“", `“${inside("”“")}”`],
    ["„", `„${inside("“”„")}[“”]`],
    ["‘", `‘${inside("’‘")}’(?![\\p{L}\\p{N}])`],
    ["‚", `‚${inside("‘’‚")}[‘’]`],
    ["«", "«[ \\u00a0\\u202f]?([^«»\\n]{1,64}?)[ \\u00a0\\u202f]?»"],
    ["»", `»${inside("«»")}«`],
    ["‹", `‹${inside("‹›")}›`],
    ["「", `「${inside("「」")}」`],
    ["『", `『${inside("『』")}』`],
    ["【", `【${inside("【】")}】`],
    ["(", `${BEFORE}\\(((?![\\s])[^()\\n]{1,${LONGEST}}(?<![\\s]))\\)${BEHIND}`],
    ["（", `（${inside("（）")}）`],
    [
      "[",
      `${ALONE}${BEFORE}\\[((?![\\s])(?!${KEYED})[^[\\]\\n]{1,${LONGEST}}(?<![\\s]))\\](?! ?\\[| \\p{L}{1,24}=|[\\p{L}\\p{N}@=/\\\\(:])`,
    ],
    [
      "<",
      `${ALONE}${BEFORE}<((?![\\s/!?])(?!${KEYED})[^<>=/\\n]{1,${LONGEST}}(?<![\\s/]))>(?! ?<|[\\p{L}\\p{N}@=/\\\\])`,
    ],
  ] as const
).map(([sign, form]) => [sign, new RegExp(form, "gu")]);

/** The text without the signs around what is short; null where there are none. Linear: each form is bounded. */
export function unmarked(text: string, isAsked: (from: number, to: number) => boolean): Unmarked | null {
  const cuts: (readonly [from: number, to: number])[] = [];
  const held: Held[] = [];
  for (const [sign, form] of MARKS) {
    if (!text.includes(sign)) continue;
    for (const hit of all(form, text)) {
      const from = hit.index + hit[0].indexOf(hit[1] as string, 1);
      const to = from + (hit[1] as string).length;
      if (!isAsked(from, to)) continue;
      cuts.push([hit.index, from], [to, hit.index + hit[0].length]);
      held.push([from, to, STRESS.includes(sign)]);
    }
  }
  return held.length === 0 ? null : without(text, cuts, held);
}

type Held = readonly [from: number, to: number, stressed: boolean];
const STRESS = "*_~([<";

function without(text: string, cuts: (readonly [number, number])[], held: Held[]): Unmarked {
  cuts.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  held.sort((a, b) => a[0] - b[0]);
  const kept: string[] = [];
  const from = new Int32Array(text.length);
  let [done, length] = [0, 0];
  const keep = (end: number): void => {
    if (end <= done) return;
    kept.push(text.slice(done, end));
    for (let p = done; p < end; p++) from[length++] = p;
    done = end;
  };
  for (const [a, b] of cuts) {
    keep(a);
    done = Math.max(done, b);
  }
  keep(text.length);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [a, b, stressed] of held) {
    while (at < length && (from[at] as number) < a) at++;
    let end = at;
    while (end < length && (from[end] as number) < b) end++;
    const last = pieces[pieces.length - 1];
    if (end > at && (last === undefined || at >= last.end)) pieces.push({ start: at, end, stressed });
  }
  return { text: kept.join(""), from: from.subarray(0, length), pieces };
}
