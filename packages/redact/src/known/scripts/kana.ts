/** A Japanese name in Latin letters as it is written in kana: "hikaru.mori" of an address is ひかる and モリ in the text. */

import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { each } from "../written.ts";

const VOWELS = "aiueo";
/** By consonant, the signs for a, i, u, e, o; a gap where there is none. */
const ROWS: Readonly<Record<string, string>> = {
  "": "あいうえお",
  k: "かきくけこ",
  g: "がぎぐげご",
  s: "さしすせそ",
  z: "ざじずぜぞ",
  t: "たちつてと",
  d: "だぢづでど",
  n: "なにぬねの",
  h: "はひふへほ",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
  m: "まみむめも",
  y: "や ゆ よ",
  r: "らりるれろ",
  w: "わ   を",
};
/** What is spelled otherwise than by its row, the small sign with it. */
const SPECIAL: Readonly<Record<string, string>> = {
  shi: "し",
  chi: "ち",
  tsu: "つ",
  fu: "ふ",
  ji: "じ",
  sha: "しゃ",
  shu: "しゅ",
  sho: "しょ",
  cha: "ちゃ",
  chu: "ちゅ",
  cho: "ちょ",
  ja: "じゃ",
  ju: "じゅ",
  jo: "じょ",
};
const SMALL: Readonly<Record<string, string>> = { a: "ゃ", u: "ゅ", o: "ょ" };
const SYLLABLE =
  /^(?:shi|chi|tsu|fu|ji|sh[auo]|ch[auo]|j[auo]|[kgnhbpmr]y[auo]|[kgsztdnhbpmyrw]?[aiueo]|n(?![aiueoy]))/;
const LONGEST = 16;
const SHORTEST = 2;

/** In hiragana and katakana; none where the word is not spelled as Japanese is. */
export function inKana(word: string): string[] {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  let rest = word;
  let kana = "";
  while (rest !== "") {
    // "Hattori": a doubled consonant.
    if (/^([kstpc])\1/.test(rest)) {
      kana += "っ";
      rest = rest.slice(1);
      continue;
    }
    const syllable = SYLLABLE.exec(rest)?.[0];
    if (syllable === undefined) return [];
    kana += signOf(syllable);
    rest = rest.slice(syllable.length);
  }
  if (kana.length < SHORTEST) return [];
  // "Kyoko" is きょうこ as a rule, "Ito" いとう, "Yuki" ゆうき: Latin letters leave the long vowel out.
  const all = [kana, kana.replace(/ょ(?!う)/g, "ょう")];
  // "Okubo" is おおくぼ.
  if (kana.startsWith("お")) all.push(`お${kana}`);
  for (const { index } of kana.matchAll(LONG)) all.push(`${kana.slice(0, index + 1)}う${kana.slice(index + 1)}`);
  return all.flatMap(inBoth);
}

const LONG = /[こそとのほもよろごぞどぼくすつふむゆるぐずぶゅ](?![うゃゅょ])/g;

function inBoth(kana: string): string[] {
  return [kana, kana.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))];
}

const HIRAGANA = /[ぁ-ゖ]/;
/** What stands behind a name without belonging to it. */
const BEHIND = /^(?:さん|さま|くん|ちゃん|です|より|と申|は|が|の|を|に|も|$)/;
const LEAST_HIRAGANA = 3;
const TITLED = /^(?:さん|さま|くん|ちゃん|様|君|氏|先生)/;
/** A line or a sentence of its own. */
const ALONE = /^[\s。、「/／:：]?$/;
const ENDED = /^(?:$|[\s。」/／]|です)/;
/** Names that are said as words. */
const WORDS = new Set(
  "みどり のぞみ こころ すすむ まなぶ のぼる ひかる とおる さとる みのる いさむ しげる みなみ ひがし はやし ひかり さくら あゆみ あゆむ あかね かえで はるか なぎさ しのぶ かおり めぐみ いずみ つかさ まこと おさむ ゆたか あきら かおる ひとみ おおの".split(
    " ",
  ),
);

/** Is `text[from, to)`, which is a name's sound, one that stands by itself? Within a run of the same signs it is a word's middle. */
function standsAlone(text: string, from: number, to: number): boolean {
  const signs = HIRAGANA.test(text.charAt(from)) ? HIRAGANA : /[ァ-ヺー]/;
  if (signs === HIRAGANA && to - from < LEAST_HIRAGANA) return false;
  if (signs.test(text.charAt(from - 1))) return false;
  // "みどりの": a word as well.
  if (signs === HIRAGANA && WORDS.has(text.slice(from, to)))
    return (
      TITLED.test(text.slice(to, to + 4)) || (ALONE.test(text.charAt(from - 1)) && ENDED.test(text.slice(to, to + 2)))
    );
  return !signs.test(text.charAt(to)) || (signs === HIRAGANA && BEHIND.test(text.slice(to, to + 4)));
}

function signOf(syllable: string): string {
  if (syllable === "n") return "ん";
  const special = SPECIAL[syllable];
  if (special !== undefined) return special;
  const vowel = syllable.slice(-1);
  const consonant = syllable.slice(0, -1);
  if (consonant.length === 2) return ((ROWS[consonant.charAt(0)] as string)[1] as string) + (SMALL[vowel] as string);
  return ((ROWS[consonant] as string)[VOWELS.indexOf(vowel)] as string).trim();
}

/** The places of names spelled so. */
export function eachKana(text: string, names: ReadonlySet<string>, found: (start: number, end: number) => void): void {
  for (const name of names)
    each(text, name, (from, to) => {
      if (standsAlone(text, from, to)) found(from, to);
    });
}

/** Hiragana alone behind the last sentence: how somebody signs whose signs no table reads. No greeting, and nothing that bends as verbs do. */
const SIGNED = /[。！!？?…\n]\s*([ぁ-ゖ]{3,7})[。！!]?\s*$/;
const SAID =
  /(?:ます|です|まし?た|った|んだ|いた|した|ない|さい|たい|せん|しく|ください|から|けど|って|しょう|がう|しい|ごい|どい|やい|そい|ばい|つらい|わい|よ|ね|な|か|て|く|る|す|ん|と|は|も|に)$|^(?:お|ご|あり|よろ|すみ|すい|どう|また|では|それ|これ|あれ|ここ|そこ|なお|ちゃ|まだ|もう|さよ|はい|いい|だめ|ほんと|やっ)/;

/** The last word of a text where it is such a name. */
export function signedInKana(text: string): readonly [start: number, end: number] | undefined {
  const signed = SIGNED.exec(text.slice(-LAST));
  const name = signed?.[1];
  if (name === undefined || SAID.test(name) || WORDS.has(name)) return undefined;
  const at = Math.max(0, text.length - LAST) + (signed as RegExpExecArray).index;
  const start = text.indexOf(name, at);
  return isOrdinaryDense(text, start, start + name.length, true) ? undefined : [start, start + name.length];
}
const LAST = 24;
