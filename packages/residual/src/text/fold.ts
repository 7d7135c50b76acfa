/** Undoes what hides characters, keeping where each unit came from. Readers of codes and addresses read the folded text. */

export interface Folded {
  readonly text: string;
  /** Offset in the source where folded unit `i` begins; one more entry for the end. */
  readonly at: Int32Array;
}

/** Zero-width, direction and variation marks, soft hyphen, grapheme joiner. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f/u;
const DIGIT = /\p{Nd}/u;
/** Percent, numeric entity, JSON escape, quoted-printable. The last asks for a printable sign: `a=40` may be a setting. */
const ESCAPE =
  /^(?:%([2-7][0-9A-Fa-f])|&#(?:x([2-7][0-9A-Fa-f])|0{0,3}(\d{2,3}));|\\u00([2-7][0-9A-Fa-f])|=(40|2[Ee]|2[Dd]|5[Ff]))/;
const NAMED: Readonly<Record<string, string>> = {
  "&commat;": "@",
  "&period;": ".",
  "&amp;": "&",
  "&nbsp;": " ",
  "&lowbar;": "_",
};

/** Cyrillic and Greek letters that look like Latin ones, in pairs. */
const LOOKALIKES = new Map<string, string>(
  "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJαaοoρpνvιiκkτtυuΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ"
    .match(/../gu)!
    .map((pair) => [pair[0] as string, pair[1] as string]),
);

export function fold(source: string): Folded {
  let ascii = true;
  for (let i = 0; i < source.length && ascii; i++) {
    const c = source.charCodeAt(i);
    ascii = c < 0x80 && c !== 0x25 && c !== 0x26 && c !== 0x3d && c !== 0x5c;
  }
  if (ascii) {
    const at = new Int32Array(source.length + 1);
    for (let i = 0; i < at.length; i++) at[i] = i;
    return { text: source, at };
  }
  const parts: string[] = [];
  const at: number[] = [];
  const add = (text: string, from: number): void => {
    parts.push(text);
    for (let k = 0; k < text.length; k++) at.push(from);
  };
  for (let i = 0; i < source.length; ) {
    const c = source.charCodeAt(i);
    if (c === 0x25 || c === 0x26 || c === 0x3d || c === 0x5c) {
      const [text, length] = unescapeAt(source, i);
      add(text, i);
      i += length;
      continue;
    }
    if (c < 0x80) {
      add(source[i] as string, i);
      i++;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(i) as number);
    if (!INVISIBLE.test(char)) add(plainChar(char), i);
    i += char.length;
  }
  at.push(source.length);
  return { text: latinise(parts.join("")), at: Int32Array.from(at) };
}

function unescapeAt(source: string, i: number): [string, number] {
  const piece = source.slice(i, i + 9);
  const hit = ESCAPE.exec(piece);
  if (hit !== null) {
    const hex = hit[1] ?? hit[2] ?? hit[4] ?? hit[5];
    const code = hex === undefined ? Number(hit[3]) : Number.parseInt(hex, 16);
    if (code >= 0x20 && code < 0x7f) return [String.fromCharCode(code), hit[0].length];
  }
  for (const [name, char] of Object.entries(NAMED)) if (piece.startsWith(name)) return [char, name.length];
  return [source[i] as string, 1];
}

function plainChar(char: string): string {
  if (DIGIT.test(char)) {
    // Digits stand in runs of ten: the run's zero is where going down leaves the class or reaches ten.
    const code = char.codePointAt(0) as number;
    let value = 0;
    while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
    const compatible = char.normalize("NFKC");
    return compatible >= "0" && compatible <= "9" && compatible.length === 1 ? compatible : String(value);
  }
  const flat = char.normalize("NFKC");
  return flat.length <= 4 ? flat : char;
}

/** Look-alikes become Latin in words that hold a Latin letter. */
function latinise(text: string): string {
  return text.replace(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu, (word) => {
    if (!/[a-z]/i.test(word) || /^[\p{sc=Latin}]+$/u.test(word)) return word;
    let out = "";
    for (const char of word) out += LOOKALIKES.get(char) ?? char;
    return out.length === word.length ? out : word;
  });
}
