/**
 * A name in Latin letters as Hebrew and Arabic write it: "Mizrahi" is מזרחי. Both leave short vowels out, and have several letters where
 * Latin has one, so a name has a few spellings, of which the text has one.
 */

/** What a piece of a word in Latin letters may be written as: at its beginning, inside, at its end. */
type Spelled = readonly [first: string, inside: string, last: string];

/** Alternatives stand between bars; an empty one is left out. */
function table(rows: string): ReadonlyMap<string, Spelled> {
  const pieces = new Map<string, Spelled>();
  for (const row of rows.trim().split("\n")) {
    const [names, first, inside = first, last = inside] = row.trim().split(/\s+/) as [string, string, string?, string?];
    for (const name of names.split(",")) pieces.set(name, [first, inside, last]);
  }
  return pieces;
}

// "-" is nothing.
const HEBREW_PIECES = table(`
  sh,sch ש
  ch ח|כ|צ
  kh ח|כ
  tz,ts צ
  ph פ
  th ת|ט
  ck ק
  ie י י|יא|- י
  ee,ea א|י י|א|- י|א|אה
  oo,ou או ו ו
  ai,ay,ei,ey אי|עי י|יי|אי י|יי|אי
  ae יע|א|ע א|ע|אע|- א
  aa א|יע ע|א|- א|ה
  oa ע|או ועה|ואה|וע|וא|עה ועה|ואה|ועא|עה
  ia,iya אי יה|יא|י יה|יא
  ah אה|אח ה|ח|אה ה|א|ח
  eo או עו|או|יאו|יו ו
  io יו יאו|יו ו
  eh א ה|- ה|ח
  au,aw או|אב או|ו או|ו
  a א|ע א|- ה|א|ע|-
  b ב
  c ק|כ|ס
  d ד
  e א|ע -|י|א ה|-|י
  f פ
  g ג
  h ה|ח ה|ח|- ה|ח|-
  i אי|י|ע י|- י
  j ג|י
  k ק|כ
  l ל
  m מ
  n נ
  o או|עו|ע ו|- ו|ה
  p פ
  q ק
  r ר
  s ס|ש|ז|צ
  t ט|ת
  u או|עו ו|- ו
  v ו|ב ב|ו|וו ב|ו
  w ו|וו
  x קס
  y י
  z ז|צ
`);

const ARABIC_PIECES = table(`
  abdulah,abdalah عبدالله
  abdul,abdel,abdal,abdoul عبدال
  sh,sch ش
  kh خ
  gh غ|ق
  th ث|ذ|ت
  dh ذ|ض|ظ
  ch ش|تش
  ph ف
  ck ك
  oo,ou ا|او|ع و|- و
  ee,ie ا|اي|ع ي ي
  ai,ay,ei,ey اي|عي|عا|عائ ي|اي|ائ|اء|ع ي|اي
  au,aw او|عو و|او و|او
  aa ا|عا ا|اع|ع|عا ا|اء
  ah اح|اه ح|ه|اه|اح ه|اه|اح|ح
  eh ا ه|- ه|ح|يح
  iya,ia اي يا|يه يه|يا
  a ا|ع ا|-|ع ه|ا|ى|اء|-
  b ب
  c ك|س
  d د|ض
  e ا|اي|ع -|ي|ا ه|ي|-
  f ف
  g ج|غ|ق
  h ه|ح
  i ا|اي|ع|عي ي|-|ئ ي
  j ج
  k ك|ق
  l ل
  m م
  n ن
  o ع|ا|او و|- و
  p ب
  q ق
  r ر
  s س|ص
  t ت|ط
  u ع|ا|او و|- و
  v ف
  w و
  x كس
  y ي
  z ز|ظ|ض|ذ
`);

const LONGEST_PIECE = 7;
const LONGEST = 14;
/** Letters of what is written, of a short name and of others: fewer would be any word's. */
const SHORTEST = 2;
const FEWEST = 3;
/** A name with more spellings than these is known by the first of them. */
const MOST = 160;

const FINALS = new Map(Object.entries({ ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" }));

/** Of a word folded (`fold`); none where it holds what is no letter of the table. */
export const inHebrew = (word: string): string[] => spellings(word, HEBREW_PIECES);
export const inArabic = (word: string): string[] =>
  // "Alzahrani": the article is no part of what is asked, as it is cut off from the word in the text.
  /^[ae]l.{4}/.test(word)
    ? [...spellings(word, ARABIC_PIECES), ...spellings(word.slice(2), ARABIC_PIECES)]
    : spellings(word, ARABIC_PIECES);

function spellings(word: string, pieces: ReadonlyMap<string, Spelled>): string[] {
  if (word.length > LONGEST) return [];
  const plain = word.replace(/([a-z])\1+/g, (both, letter: string) => (DOUBLE_VOWELS.has(both) ? both : letter));
  let all = [""];
  for (let at = 0; at < plain.length; ) {
    let size = Math.min(LONGEST_PIECE, plain.length - at);
    while (size > 0 && !pieces.has(plain.slice(at, at + size))) size--;
    if (size === 0) return [];
    const spelled = pieces.get(plain.slice(at, at + size)) as Spelled;
    const ways = spelled[at === 0 ? 0 : at + size === plain.length ? 2 : 1].split("|");
    all = all.flatMap((so) => ways.map((way) => so + (way === "-" ? "" : way))).slice(0, MOST);
    at += size;
  }
  return all.filter((so) => so.length >= (word.length > 3 ? FEWEST : SHORTEST));
}

const DOUBLE_VOWELS = new Set(["aa", "ee", "oo"]);

/** Short words that both scripts glue to the front, and the article: none, one or two letters. */
const MOST_GLUED = 3;
const GLUED = /^(?:[בהוכלמש]{1,2}|[وفبكل]?ال|[وف]?لل|[وفبكل]{1,2})$/u;

/** A word of the text, folded, as it is and without what is glued to its front; final letters as others. */
export function withoutGlued(word: string): string[] {
  const last = FINALS.get(word.slice(-1));
  const plain = last === undefined ? word : word.slice(0, -1) + last;
  const all = [plain];
  for (let cut = 1; cut <= MOST_GLUED && plain.length - cut >= FEWEST; cut++)
    if (GLUED.test(plain.slice(0, cut))) all.push(plain.slice(cut));
  return all;
}

/**
 * The consonants of a name, for telling "Elhaddad" as الحداد: an Arabic name in Latin letters is spelled in more ways than can be listed, nearly
 * all of them in its vowels. Weak letters count as vowels, and the article is left out.
 */
export const consonantsOfArabic = (word: string): readonly string[] => enough(arabicConsonants(word));
const arabicConsonants = (word: string): string =>
  [...word.replace(/^ال(?=.{3})/, "")].map((letter) => CONSONANTS.get(letter) ?? "").join("");

/** May a word in Latin letters be one of these Arabic ones, be there two consonants only? Asked beside another part of the name. */
export function isArabicOf(word: string, names: readonly string[]): boolean {
  const consonants = latinConsonants(word);
  return consonants.length > 1 && names.some((name) => arabicConsonants(name) === consonants);
}

/** Of a word in Latin letters, folded. */
export function consonantsOfLatin(word: string): readonly string[] {
  let known = ofLatin.get(word);
  if (known === undefined) {
    known = enough(latinConsonants(word));
    if (ofLatin.size === MOST_OF_LATIN) ofLatin.clear();
    ofLatin.set(word, known);
  }
  return known;
}
/** The same words return from text to text. */
const ofLatin = new Map<string, readonly string[]>();
const MOST_OF_LATIN = 4096;
const latinConsonants = (word: string): string =>
  word
    .replace(/^[aeu]l(?=.{3})/, "")
    .replace(/(sh|ch|kh|gh|th|dh|[a-z])\1/g, "$1")
    .replace(/sh|ch/g, "$")
    .replace(/kh/g, "x")
    .replace(/gh/g, "G")
    .replace(/th/g, "T")
    .replace(/dh/g, "d")
    .replace(/ph/g, "f")
    .replace(/[cq]/g, "k")
    .replace(/g/g, "j")
    .replace(/p/g, "b")
    .replace(/v/g, "f")
    .replace(/h$/, "")
    .replace(/[aeiouyw]/g, "");

/** Two may be any word's. */
const enough = (consonants: string): readonly string[] => (consonants.length < FEWEST ? [] : [consonants]);

const CONSONANTS = new Map(
  Object.entries({
    ب: "b",
    پ: "b",
    ت: "t",
    ط: "t",
    ث: "T",
    ج: "j",
    چ: "$",
    ش: "$",
    ح: "h",
    ه: "h",
    خ: "x",
    د: "d",
    ض: "d",
    ذ: "d",
    ر: "r",
    ز: "z",
    ژ: "z",
    ظ: "z",
    س: "s",
    ص: "s",
    غ: "G",
    ف: "f",
    ڤ: "f",
    ق: "k",
    ك: "k",
    ک: "k",
    گ: "j",
    ل: "l",
    م: "m",
    ن: "n",
  }),
);
