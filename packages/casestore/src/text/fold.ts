/**
 * How text is made comparable: lower case, diacritics off, typographic punctuation and wide forms to their plain ones.
 * One table, two readers: `foldSql` runs in the engine when rows are indexed and searched, `fold` here on the words of a
 * question and for marking hits. They must agree on every character, which a test checks through the engine.
 */
const LATIN: Record<string, string> = {
  a: "àáâãäåāăąǎ",
  c: "çćĉċč",
  d: "ďđ",
  e: "èéêëēĕėęě",
  g: "ĝğġģ",
  h: "ĥħ",
  i: "ìíîïĩīĭįıǐ",
  j: "ĵ",
  k: "ķ",
  l: "ĺļľŀł",
  n: "ñńņňŉ",
  o: "òóôõöøōŏőǒơ",
  r: "ŕŗř",
  s: "śŝşšșſ",
  t: "ţťŧț",
  u: "ùúûüũūŭůűųǔưǖǘǚǜ",
  w: "ŵẁẃẅ",
  y: "ýÿŷỳỹỵỷ",
  z: "źżž",
  α: "ά",
  ε: "έ",
  η: "ή",
  ι: "ίϊΐ",
  ο: "ό",
  υ: "ύϋΰ",
  ω: "ώ",
  σ: "ς",
  е: "ё",
  и: "й",
};
/** Letters with two marks as used in Vietnamese, U+1EA0..U+1EF9, lower case ones. */
const VIETNAMESE: Record<string, string> = {
  a: "ạảấầẩẫậắằẳẵặ",
  e: "ẹẻẽếềểễệ",
  i: "ỉị",
  o: "ọỏốồổỗộớờởỡợ",
  u: "ụủứừửữự",
};
const TO_SPACE =
  "\u00a0·‐‑‒–—―‘’‚‛“”„‟†‡•…‹›«»¿¡¡、。〈〉《》「」『』【】〔〕・！？（）：；，．［］｛｝～\u3000、｡\u2028\u2029\u202f";
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");
/** Combining marks, soft hyphen, zero-width characters and the byte order mark vanish. */
const DELETED = `${range(0x300, 0x36f)}\u00ad\u200b\u200c\u200d\u2060\ufeff`;

const table = new Map<string, string>();
for (const [plain, marked] of [...Object.entries(LATIN), ...Object.entries(VIETNAMESE)])
  for (const letter of marked) table.set(letter, plain);
for (let digit = 0; digit < 10; digit++) table.set(String.fromCharCode(0xff10 + digit), String(digit));
for (let letter = 0; letter < 26; letter++)
  table.set(String.fromCharCode(0xff41 + letter), String.fromCharCode(97 + letter));
table.set("＠", "@");
for (const mark of TO_SPACE) table.set(mark, " ");
/** What folding turns to a space or drops: it leaves nothing in a text beyond ASCII. */
export const FOLDED_AWAY = TO_SPACE + DELETED;

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const FROM = quoted([...table.keys()].join("") + DELETED);
const TO = quoted([...table.values()].join(""));
const deleted = new Set(DELETED);

/** The same over a column in SQL: characters of the first list without a partner in the second are dropped by the engine. */
export const foldSql = (column: string) => `translateUTF8(lowerUTF8(${column}), ${FROM}, ${TO})`;

export function fold(text: string): string {
  const lower = text.toWellFormed().toLowerCase();
  let out = "";
  for (const character of lower) {
    if (character < "\u0080") out += character;
    else if (!deleted.has(character)) out += table.get(character) ?? character;
  }
  return out;
}

/** Folded text with, for every UTF-16 unit of it, the place in the original it comes from; one more entry for the end. */
export function foldWithPlaces(text: string): { folded: string; places: Uint32Array } {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let unit = 0; unit < piece.length; unit++) places.push(at);
    folded += piece;
    at += character.length;
  }
  places.push(text.length);
  return { folded, places: Uint32Array.from(places) };
}
