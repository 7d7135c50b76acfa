/** A case's names made ready for matching: their parts, what stands beside what, how they sound. */
import { DICTIONARY, GIVEN } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { CLASS, DENSE, fold, isAlnum, LATIN, LOWER, SCRIPT } from "../scan/classes.ts";
import { bitsAt, COMMON, FIRST, hashWord, lookup, MONTH, ORG, PARTICLE } from "../scan/lexicon.ts";
import {
  type Besides,
  besidesOf,
  calledBesides,
  isOrdinary,
  joinPets,
  NOTHING,
  type Part,
  slavicForms,
  TURKISH,
} from "./called.ts";
import { irregularForms } from "./declined.ts";
import { denseForms } from "./dense-forms.ts";
import { type Admitted, admit, INITIALS, PART } from "./filter.ts";
import { LEAST_JOINED } from "./joined-length.ts";
import {
  balticFamily,
  gluedOf,
  hebrewSpellings,
  hindiSpellings,
  initialsOf,
  lettersOf,
  otherwiseBegun,
} from "./name-forms.ts";
import { inPinyin } from "./scripts/han.ts";
import { familyInLatin } from "./scripts/hangul.ts";
import { familiesAbroad } from "./scripts/older-latin.ts";
import { readings } from "./scripts/readings.ts";
import { joinSounds, type Sounds, soundsOfLatin, soundsOfOthers } from "./scripts/sounds.ts";
import { fewLetters } from "./spoken-to.ts";

export interface KnownNames {
  /** Hash of each part that may stand alone. A weak one is an ordinary word: it needs a capital and its place. */
  readonly parts: ReadonlyMap<number, Part>;
  /** Pairs of neighbours in a name, initials among them: how a match grows over what would not count alone. */
  readonly pairs: ReadonlySet<number>;
  /** Is there a name in another script than Latin? Its initials in Latin letters may be any. */
  readonly foreign: boolean;
  /** Hashes of the first letters of parts: "Margarete W." of Margarethe Wolff. */
  readonly letters: ReadonlySet<number>;
  /** Those of two whole words that follow each other. */
  readonly whole: ReadonlySet<number>;
  /** Parts of four letters and more that are no ordinary words. */
  readonly plain: readonly string[];
  /** Those of five letters and more by first letter, for near misses and endings. */
  readonly long: ReadonlyMap<number, readonly string[]>;
  /** Those of four letters in Latin, for endings of grammar alone. */
  readonly short: readonly string[];
  /** What its given names are called besides, for endings of endearment. */
  readonly called: readonly Besides[];
  /** The first three letters of these, as `isPet` asks for them. */
  readonly pets: Int32Array;
  /** The first letters of the long ones, as bits of their low five: most words of a text begin with none of them. */
  readonly longFirsts: number;
  /** How names sound in another script: those in Latin letters, and those in others. */
  readonly sounds: { readonly latin: Sounds; readonly others: Sounds };
  /** Is there a part in Latin letters, and in which other scripts are there any, long enough to be known by their sound? */
  readonly hasLatin: boolean;
  /** The words of each name in Latin letters. */
  readonly inLatin: ReadonlyArray<readonly string[]>;
  /** The words of each name in scripts with spaces, in small letters and with their marks: as they are said. */
  readonly spoken: ReadonlyArray<readonly string[]>;
  /** Is there a name that is read in Japanese? */
  readonly hasKana: boolean;
  readonly otherScripts: readonly number[];
  /** Two and three capitals a name is signed with. */
  readonly initials: ReadonlySet<number>;
  /** Hashes of words of another script and how they sound like a part: the same few return through a case. */
  readonly heard: Map<number, number>;
  /** Hashes of what a few letters of a given name may be where one speaks to somebody. */
  readonly fewLetters: ReadonlySet<number>;
  /** The words of names as they are, in scripts with spaces. */
  readonly words: readonly string[];
  /** Parts that are given names by their place. */
  readonly given: ReadonlySet<string>;
  /** Names in scripts without spaces. */
  readonly dense: readonly string[];
  /** Those of them that are whole names. */
  readonly solid: ReadonlySet<string>;
}

/** Of local parts: pieces that are parts of a name, and such as are listened for in other scripts alone. */
interface Extra {
  readonly pieces: readonly string[];
  readonly heard: readonly string[];
}

/** @param admits takes the hashes of parts and initials */
export function prepareNames(names: readonly string[], { pieces, heard }: Extra, admits: Admitted): KnownNames {
  const parts = new Map<number, Part>();
  const pairs = new Set<number>();
  const whole = new Set<number>();
  const initials = new Set<number>();
  const firsts = new Set<number>();
  const dense: string[] = [];
  const solid = new Set<string>();
  const given = new Set<string>();
  const own: string[] = [];
  const few = new Set<number>();
  const called: Besides[] = [];
  /** Written as one: no near misses of them. */
  const glued: string[] = [];
  const inLatin: string[][] = [];
  const inKana: string[][] = [];
  const spoken: string[][] = [];
  const add = (word: string, hash: number, weak: boolean, near = true): void => {
    if (word.length < 2) return;
    if (parts.get(hash)?.weak !== false) parts.set(hash, { word, weak, syllable: false, near });
  };
  const addSyllable = (word: string, hash: number): void => {
    if (!parts.has(hash)) parts.set(hash, { word, weak: true, syllable: true, near: false });
  };
  /** A name in Han signs or Hangul as it is read: 渡辺 健太 is "Watanabe Kenta", 박 of 박준호 "Park". Listened for in kana alone. */
  const asRead = (folded: string): void => {
    for (const word of [...familyInLatin(folded), ...familiesAbroad(folded)])
      add(word, hashWord(word), isOrdinary(hashWord(word)), false);
    const japanese = readings(folded);
    for (const spelled of japanese.length > 0 ? japanese : inPinyin(folded)) {
      const words = spelled.split(" ");
      const hashes = words.map(hashWord);
      for (const [n, word] of words.entries()) {
        add(word, hashes[n] as number, isOrdinary(hashes[n] as number), false);
        firsts.add(hashWord(word.charAt(0)));
      }
      if (japanese.length > 0) inKana.push(words);
      own.push(...words.filter((word) => word.length >= LEAST_JOINED));
      if (words.length < 2) continue;
      pair(words, hashes, pairs, whole);
      glued.push(words.join(""), ...gluedOf(words));
      for (const letters of initialsOf(words, spelled)) initials.add(hashWord(letters));
    }
  };
  for (const name of names) {
    const folded = fold(ASCII.test(name) ? name.trim() : name.normalize("NFC").trim());
    if (CLASS[folded.charCodeAt(0)] === DENSE) {
      dense.push(...denseForms(folded));
      solid.add(folded.replace(/\s+/g, ""));
      asRead(folded);
      continue;
    }
    const words = wordsOf(folded);
    const hashes = words.map(hashWord);
    const plain = hashes.map(isOrdinary);
    for (const letter of lettersOf(words)) firsts.add(hashWord(letter));
    // "Support Team" is a name of nobody: none of its words counts alone.
    const nobody = !plain.includes(false);
    if (!nobody) {
      own.push(...words);
      spoken.push(wordsOf(name.normalize("NFC").trim().toLowerCase()));
    }
    for (const [n, word] of words.entries()) {
      const joins = isParticle(hashes[n] as number) || JOINED_ARTICLES.has(word);
      if (words.length > 1 && (nobody || (joins && !isMarked(name, n)))) continue;
      add(word, hashes[n] as number, joins || (plain[n] as boolean));
      // "Xristina", "Xatzi": a letter of Greek, as it looks.
      if (CHI.test(word)) add(`x${word.slice(2)}`, hashWord(`x${word.slice(2)}`), false);
      if (n < words.length - 1 || n === 0) {
        given.add(word);
        fewLetters(word, (hash) => {
          // A word that is said is nobody, and every text holds some.
          if (!isOrdinary(hash)) few.add(hash);
        });
        if (word.length > 2 && word.length < 5) called.push(besidesOf([word]));
        ends(word, add);
        begins(word, addSyllable);
        // "Majo" of María José, "Hajo" of Hans-Joachim.
        const next = words[n + 1];
        if (next !== undefined) {
          const joined = calledBesides(word + next);
          if (joined !== NOTHING) called.push(joined);
          for (const { word: short, hash, isShort } of joined.forms) if (isShort) add(short, hash, false);
          if (n + 2 < words.length) blends(word, next, addSyllable);
        }
      }
      // "Kowalscy": all of them.
      if (/[^aeiouy][sc]ki$/.test(word)) add(`${word.slice(0, -2)}cy`, hashWord(`${word.slice(0, -2)}cy`), false);
      for (const form of hebrewSpellings(word)) add(form, hashWord(form), false);
      for (const form of hindiSpellings(word)) {
        const hash = hashWord(form);
        add(form, hash, isOrdinary(hash), false);
      }
      for (const form of balticFamily(word)) add(form, hashWord(form), false);
      for (const form of otherwiseBegun(word)) {
        const hash = hashWord(form);
        if (!isOrdinary(hash) && (LISTS(hash) & DICTIONARY) === 0) add(form, hash, false);
      }
      for (const form of slavicForms(word)) {
        const hash = hashWord(form);
        add(
          form,
          hash,
          (plain[n] as boolean) ||
            isOrdinary(hash) ||
            // "theas app": whose, where no word is spelled so.
            (form === `${word}s` && word.length > 3
              ? (LISTS(hash) & DICTIONARY) !== 0
              : form.charCodeAt(0) < 128 && form.length < (TURKISH.test(form) ? 5 : 6)),
        );
      }
      for (const form of irregularForms(word)) {
        const hash = hashWord(form);
        const isWord = isOrdinary(hash) || (LISTS(hash) & DICTIONARY) !== 0;
        add(form, hash, (plain[n] as boolean) || isWord || form.length < SHORTEST_IRREGULAR, false);
      }
      const besides = calledBesides(word);
      if (besides !== NOTHING) called.push(besides);
      for (const form of besides.forms) {
        const { hash } = form;
        if (parts.get(hash)?.weak !== false) parts.set(hash, form);
        // "ZacBoatwright" of Zachariah Boatwright.
        if (form.isShort && n === 0 && words.length > 1 && !nobody) glued.push(form.word + words[words.length - 1]);
        // "will power": the short form before the family name.
        if (form.isShort && (form.weak || form.near) && n + 1 < words.length && !nobody) {
          const two = both(hash, hashes[words.length - 1] as number);
          whole.add(two);
          pairs.add(two);
        }
      }
    }
    if (!nobody) {
      for (const spelled of spellings(name)) {
        const others = wordsOf(spelled);
        const ids = others.map(hashWord);
        for (const [n, word] of others.entries())
          if (word !== words[n] && word.length >= 4) add(word, ids[n] as number, isOrdinary(ids[n] as number));
        pair(others, ids, pairs, whole);
        for (const word of others) firsts.add(hashWord(word.charAt(0)));
        if (others.length > 1) glued.push(others.join(""), ...gluedOf(others));
        for (const letters of initialsOf(others, spelled)) initials.add(hashWord(letters));
      }
    }
    if (!nobody) glued.push(...solidOf(folded));
    if (!nobody && SCRIPT[folded.charCodeAt(0)] === LATIN) inLatin.push(words);
    if (words.length < 2) continue;
    pair(words, hashes, pairs, whole);
    if (nobody) continue;
    glued.push(words.join(""), ...gluedOf(words));
    const last = words[words.length - 1] as string;
    if (last.length >= 4) glued.push((words[0] as string).charAt(0) + last);
    for (const letters of initialsOf(words, folded)) initials.add(hashWord(letters));
  }
  for (const word of pieces) {
    const hash = hashWord(word);
    if (!isOrdinary(hash)) add(word, hash, false);
    // "Ludo" of ludovico.serra@…
    if ((LISTS(hash) & GIVEN) !== 0) given.add(word);
  }
  const alone = heard.filter((word) => (LISTS(hashWord(word)) & DICTIONARY) === 0);
  const plain: string[] = [];
  for (const { word, weak, near } of parts.values()) if (near && !weak && word.length >= 4) plain.push(word);
  for (const word of glued) add(word, hashWord(word), false);
  for (const hash of parts.keys()) admit(admits, hash, PART);
  // What a word of theirs begins with: it may be written in two.
  for (const word of plain)
    for (let size = 2; word.length >= LEAST_JOINED && size < word.length - 1; size++)
      admit(admits, hashWord(word.slice(0, size)), PART);
  for (const { further } of called) for (const hash of further.keys()) admit(admits, hash, PART);
  for (const hash of initials) admit(admits, hash, INITIALS);
  for (const hash of few) admit(admits, hash, PART);
  const { latin, others, ...nearly } = nearlyOf([...plain, ...dense], called);
  return {
    parts,
    pairs,
    whole,
    plain,
    ...nearly,
    hasLatin: nearly.hasLatin || alone.length > 0,
    inLatin,
    spoken,
    hasKana: inKana.length > 0,
    sounds: {
      latin: soundsOfLatin([...new Set([...given, ...pieces, ...alone, ...latin])], inLatin, inKana),
      others: soundsOfOthers(others),
    },
    initials,
    foreign: names.some(isBeyondLatin),
    letters: firsts,
    heard: new Map(),
    words: own,
    fewLetters: few,
    given,
    dense,
    solid,
  };
}

const SHORTEST_IRREGULAR = 6;

/** What words of a text are compared with where they are no part as they stand. */
function nearlyOf(plain: readonly string[], called: readonly Besides[]) {
  const long = new Map<number, string[]>();
  let longFirsts = 0;
  const latin: string[] = [];
  const others: string[] = [];
  const short: string[] = [];
  for (const word of plain) {
    if (word.length === 4 && SCRIPT[word.charCodeAt(0)] === LATIN) short.push(word);
    const first = word.charCodeAt(0);
    (SCRIPT[first] === LATIN ? latin : others).push(word);
    if (word.length < 5 || CLASS[first] === DENSE) continue;
    longFirsts |= 1 << (first & 31);
    const list = long.get(first);
    if (list === undefined) long.set(first, [word]);
    else list.push(word);
  }
  const pets = joinPets(called);
  const otherScripts = [...new Set(others.map((word) => SCRIPT[word.charCodeAt(0)] as number))];
  return { long, short, called, pets, longFirsts, latin, others, hasLatin: latin.length > 0, otherScripts };
}

/** The names of both. */
export function joinNames(a: KnownNames, b: KnownNames): KnownNames {
  const parts = new Map(a.parts);
  for (const [hash, part] of b.parts) if (parts.get(hash)?.weak !== false) parts.set(hash, part);
  const plain = [...union(a.plain, b.plain)];
  const dense = [...a.dense, ...b.dense];
  const { latin: _, others: __, ...nearly } = nearlyOf([...plain, ...dense], [...a.called, ...b.called]);
  return {
    parts,
    pairs: union(a.pairs, b.pairs),
    whole: union(a.whole, b.whole),
    plain,
    ...nearly,
    hasLatin: a.hasLatin || b.hasLatin,
    inLatin: [...a.inLatin, ...b.inLatin],
    spoken: [...a.spoken, ...b.spoken],
    hasKana: a.hasKana || b.hasKana,
    sounds: {
      latin: joinSounds(a.sounds.latin, b.sounds.latin),
      others: joinSounds(a.sounds.others, b.sounds.others),
    },
    initials: union(a.initials, b.initials),
    foreign: a.foreign || b.foreign,
    letters: union(a.letters, b.letters),
    heard: new Map(),
    words: [...a.words, ...b.words],
    fewLetters: union(a.fewLetters, b.fewLetters),
    given: union(a.given, b.given),
    dense,
    solid: union(a.solid, b.solid),
  };
}

function union<T>(a: Iterable<T>, b: Iterable<T>): Set<T> {
  const all = new Set(a);
  for (const each of b) all.add(each);
  return all;
}

/** "ONeill" of O'Neill, "Jihye" of Ji-hye, "Vandenberg" of van den Berg: what a name's words are joined to. */
function solidOf(folded: string): string[] {
  const solid: string[] = [];
  const tokens = folded.split(/\s+/);
  for (const token of tokens) {
    if (/[-'’]/.test(token)) solid.push(token.replace(/[^a-z]/g, ""));
    // "Вюн" and "Вьюн" of В'юн.
    if (SIGNED.test(token))
      for (const piece of token.split("-"))
        if (SIGNED.test(piece)) solid.push(piece.replace(SIGNED, ""), piece.replace(SIGNED, "ь"));
  }
  const from = tokens.findIndex(particle);
  if (from > 0 && from < tokens.length - 1)
    solid.push(
      tokens
        .slice(from)
        .join("")
        .replace(/[^a-z]/g, ""),
    );
  return solid.filter((word) => word.length >= (word.charCodeAt(0) < FIRST_BEYOND_LATIN ? SHORTEST_SOLID : 3));
}
const SIGNED = /(?<=[а-яіїєґ])['’ʼ](?=[а-яіїєґ])/u;
const SHORTEST_SOLID = 5;

/** "Khánh Vân Phan", "Bảo Sơn Lê": with its marks the name's word `n` is none of "van", "le". */
function isMarked(name: string, n: number): boolean {
  const word = wordsOf(name.normalize("NFC").trim().toLowerCase())[n] ?? "";
  return word !== fold(word);
}

const CHI = /^ch(?=[raio]).{3}/;
const LONGEST_START = 6;

/** "Sandro" of Alessandro, "achim" of Joachim: the end of a given name that is a listed one. */
function ends(word: string, add: (word: string, hash: number, weak: boolean) => void): void {
  for (let from = 1; from <= LONGEST_START && word.length - from >= 4; from++) {
    const end = word.slice(from);
    const hash = hashWord(end);
    const slot = lookup(hash);
    if ((LISTS(hash) & GIVEN) !== 0 || (slot >= 0 && (bitsAt(slot) & FIRST) !== 0)) add(end, hash, isOrdinary(hash));
    // "Rike" of Friederike.
    else if (from > 2 && PET_END.test(end)) add(end, hash, true);
  }
}

/** "Dom" of Dominic, "Jos" of Josef: the first syllable of a given name, with a capital and where names stand; no word, month or day. */
function begins(word: string, add: (word: string, hash: number) => void): void {
  const start = FIRST_SYLLABLE.exec(word)?.[0];
  if (start === undefined || start.length > word.length - 2 || DAYS.has(start)) return;
  const hash = hashWord(start);
  const slot = lookup(hash);
  const bits = slot < 0 ? 0 : bitsAt(slot);
  const named = (bits & FIRST) !== 0 || (LISTS(hash) & GIVEN) !== 0;
  if ((bits & MONTH) === 0 && (named || ((bits & (COMMON | ORG)) === 0 && (LISTS(hash) & DICTIONARY) === 0)))
    add(start, hash);
}
/** "Annale" of Anna-Lena, "Juanma" of Juan Manuel, "Hape": two given names by the beginnings of both. */
function blends(one: string, other: string, add: (word: string, hash: number) => void): void {
  const end = BLEND_END.exec(other)?.[0];
  if (end === undefined) return;
  for (const begin of new Set([BLEND_START.exec(one)?.[0], one.length < 5 ? one : undefined])) {
    const word = (begin ?? "") + end;
    const hash = hashWord(word);
    const slot = lookup(hash);
    if (begin !== undefined && (slot < 0 || (bitsAt(slot) & (COMMON | ORG)) === 0) && (LISTS(hash) & DICTIONARY) === 0)
      add(word, hash);
  }
}
const BLEND_START = /^[^aeiouy]?[aeiou](?=[^aeiouy])/;
const BLEND_END = /^[^aeiouy]h?[aeiou]/;

const FIRST_SYLLABLE = /^(?:[^aeiouy][aeiouy][^aeiouy]|[^aeiouy]{2}[aeiou]|[aeiou][^aeiouy][aeiouy])/;
const DAYS = new Set(
  "mon tue wed thu fri sat sun mar jun jul sep dec dez mer jeu ven sam dim lun mie jue vie sab dom seg ter qua qui sex tel fax mob reg ref ser des con del les den der des dem mit bei von per pro sur par por".split(
    " ",
  ),
);

const PET_END = /^[^aeiouy][aeiou].{0,2}[aeiouy]$/;

/** "Dal Lago", "Dello Iacovo": of the name, and ordinary words of Italian. */
const JOINED_ARTICLES = new Set("dal dalla dallo dalle dai dei degli delle dello della del".split(" "));

const VAN_DER = /(?<!\p{L})van de[rn]? /u;
const ASCII = /^[\0-\x7f]*$/;
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  æ: "ae",
  ö: "oe",
  ø: "oe",
  ü: "ue",
  ß: "ss",
  å: "aa",
  đ: "dj",
  ə: "e",
  þ: "th",
};
const MARKED = /[äæöøüßåđəþ]/g;
/** "Katheweiss": without their marks, too, these are two letters, or another. */
const NO_LETTER_ALONE = /[æßəþ]/g;
/** What may be spelled in another way at all: a mark, two letters for one, "van der". */
const OTHERWISE = /[^\0-\x7f]|[aou]e|aa|van de[rn]? /i;
const DOUBLED = /(?<=[^aeiouq])([aou])e(?=[^aeiou]|$)|aa/g;

/** "Joerg Muessig" for Jörg Müßig and the other way round: how letters with marks are typed without them, by the rules of German and the Nordic languages. */
function spellings(name: string): readonly string[] {
  if (!OTHERWISE.test(name)) return [];
  const small = name.normalize("NFC").trim().toLowerCase();
  // "mevrouw vd Heijden".
  if (VAN_DER.test(small)) return [small.replace(VAN_DER, "vd ")];
  const wide = small.replace(MARKED, (c) => TWO_LETTERS[c] as string);
  const narrow = small.replace(DOUBLED, (_, vowel: string | undefined) => vowel ?? "a");
  const alone = small.replace(NO_LETTER_ALONE, (c) => TWO_LETTERS[c] as string);
  return [...new Set([wide, narrow, alone].filter((spelled) => spelled !== small).map(fold))];
}

const isBeyondLatin = (name: string): boolean => name.charCodeAt(0) >= FIRST_BEYOND_LATIN;
const FIRST_BEYOND_LATIN = 0x370;

/** The runs of letters, marks and numbers. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let p = 0; p <= folded.length; p++) {
    const c = p < folded.length ? folded.charCodeAt(p) : 32;
    if (isAlnum(c)) {
      if (from < 0) from = p;
      continue;
    }
    // Signs beyond ASCII that are no letters of the tables may be numbers, or letters beyond the first plane.
    if (c > 0x7f && (CLASS[c] as number) < LOWER) return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((w) => w !== "");
    if (from >= 0) words.push(folded.slice(from, p));
    from = -1;
  }
  return words;
}

/** An ordinary word that is no name either. */
export function ordinary(word: string): boolean {
  return isOrdinary(hashWord(word));
}

export function particle(word: string): boolean {
  return isParticle(hashWord(word));
}

function isParticle(hash: number): boolean {
  const slot = lookup(hash);
  return slot >= 0 && (bitsAt(slot) & PARTICLE) !== 0;
}

const MOST_WORDS = 8;

function pair(words: readonly string[], all: readonly number[], pairs: Set<number>, whole: Set<number>): void {
  const some = words.slice(0, MOST_WORDS);
  const letters = some.map((word) => hashWord(word.charAt(0)));
  for (let a = 0; a < some.length; a++) {
    for (let b = 0; b < some.length; b++) {
      if (a === b) continue;
      const [ha, hb, la, lb] = [all[a], all[b], letters[a], letters[b]] as [number, number, number, number];
      if (b === a + 1) whole.add(both(ha, hb));
      if (b === a + 1) pairs.add(both(ha, hb));
      pairs.add(both(la, hb));
      pairs.add(both(ha, lb));
      // "Wit, de".
      if (b < a && isParticle(hb)) pairs.add(both(ha, hb));
      if (b > a) pairs.add(both(la, lb));
    }
  }
  // "JP Salgueiro".
  if (some.length > 2) {
    const given = some.slice(0, -1).map((word) => word.charAt(0));
    pairs.add(both(hashWord(given.join("")), all[some.length - 1] as number));
    pairs.add(both(all[some.length - 1] as number, hashWord(given.join(""))));
  }
}

/** One number for two neighbours, by their hashes. */
export function both(a: number, b: number): number {
  return Math.imul(a, 31) ^ b;
}
