/**
 * The ordinary words of a text's own language. What is a given name in one language is "day", "Sunday" or "gift" in
 * another: a rule with little to go by asks here before it takes such a word for a person.
 */
import { ARABIC, CYRILLIC, DEVANAGARI, HEBREW, LATIN, SCRIPT } from "../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST } from "../scan/lexicon.ts";
import { onceForText } from "../scan/once.ts";
import { FIRST_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../scan/scan.ts";
import { filterOf, fromBase64, holds, inTable, mayHold, remembered, setOf, tableOf } from "./bits.ts";
import { DICTIONARY, FAMILY, GIVEN } from "./features.ts";
import { LISTS } from "./model.ts";
import { spelledHash } from "./ordinary-hash.ts";
import { FREQUENT, ORDINARY_SETS } from "./words.generated.ts";

const LANGUAGES = Object.keys(FREQUENT);
/** Languages as bits. */
const bitsOf = (...languages: readonly string[]): number =>
  languages.reduce((mask, language) => mask | (1 << LANGUAGES.indexOf(language)), 0);
const SLAVIC_CYRILLIC = bitsOf("ru", "uk", "bg");
const VIETNAMESE = bitsOf("vi");
const sets: (Uint8Array | null | undefined)[] = LANGUAGES.map(() => undefined);

/** A language's words, unpacked when a text is first taken for it: most programs read few languages. Null: it has none. */
function wordsOf(language: number): Uint8Array | null {
  let set = sets[language];
  if (set === undefined) {
    const packed = ORDINARY_SETS[LANGUAGES[language] as string];
    set = packed === undefined ? null : fromBase64(packed);
    sets[language] = set;
  }
  return set;
}

/** Hash and languages, as bits, in which the word is one of the most frequent, beside each other. */
const SLOTS = 1 << 13;
const frequent = new Int32Array(SLOTS * 2);
for (const [bit, language] of LANGUAGES.entries())
  for (const word of (FREQUENT[language] as string).split(" ")) {
    const hash = spelledHash(word);
    const at = frequentSlot(hash);
    frequent[at] = hash;
    frequent[at + 1] = (frequent[at + 1] as number) | (1 << bit);
  }
/** By their hashes as the scan has them. */
const maybeFrequent = filterOf(
  LANGUAGES.flatMap((language) => (FREQUENT[language] as string).split(" ").map(hashWord)),
);

function frequentSlot(hash: number): number {
  let at = (hash & (SLOTS - 1)) << 1;
  while (frequent[at + 1] !== 0 && frequent[at] !== hash) at = (at + 2) & (SLOTS * 2 - 1);
  return at;
}

/** Words of a text that are read to tell its language. */
const READ = 40;
/** Hardly a frequent word is longer. */
const LONGEST_FREQUENT = 9;
/** A language that has fewer of the words than this share of the likeliest is none of the text's. */
const SHARE = 0.6;

const SHARE_OF_ENGLISH = 0.85;
const ENGLISH = LANGUAGES.indexOf("en");

/** Counts of words for all languages at once: `places[k]` holds for each of them the bit of its count that is worth 2 ** k. */
const places = new Int32Array(8);

/** Adds 2 ** `place` to the counts of these languages. */
function count(mask: number, place: number): void {
  for (let k = place, more = mask; more !== 0; k++) {
    const had = places[k] as number;
    places[k] = had ^ more;
    more &= had;
  }
}

function highestCount(): number {
  let [most, leading] = [0, -1];
  for (let k = places.length - 1; k >= 0; k--) {
    const ahead = leading & (places[k] as number);
    if (ahead === 0) continue;
    leading = ahead;
    most |= 1 << k;
  }
  return most;
}

/** The languages with a count of `least` and more. */
function countedAtLeast(least: number): number {
  let [more, same] = [0, -1];
  for (let k = places.length - 1; k >= 0; k--) {
    const one = places[k] as number;
    if (((least >> k) & 1) === 0) {
      more |= same & one;
      same &= ~one;
    } else same &= one;
  }
  return more | same;
}

/** For each script the languages written in it, by their first frequent words. */
const WRITTEN = new Int32Array(16);
for (const [bit, language] of LANGUAGES.entries()) {
  const script = SCRIPT[(FREQUENT[language] as string).charCodeAt(0)] as number;
  WRITTEN[script] = (WRITTEN[script] as number) | (1 << bit);
}
interface Spoken {
  /** The languages the text may be in, as bits; none when it holds no frequent word of any. */
  readonly languages: number;
  /** Of a text too short to tell: those that one word is of. */
  readonly hinted: number;
}

const languagesOf = (s: Scan): number => spokenIn(s).languages;
const spokenIn = onceForText((s): Spoken => {
  places.fill(0);
  const to = Math.min(s.count, READ);
  for (let i = 0; i < to; i++) {
    const shape = (s.shape[i] as number) & (HAS_LETTER | HAS_DIGIT | FIRST_UPPER);
    if ((shape & ~FIRST_UPPER) !== HAS_LETTER) continue;
    // A word with a capital may be the very name that is asked about: "Ada" is Indonesian for "there is".
    if (shape !== HAS_LETTER && ((s.word[i] as number) & (FIRST | LAST | COMMON)) !== COMMON) continue;
    const size = (s.end[i] as number) - (s.start[i] as number);
    // A letter alone may have been numbered as another word: "w/" as "with".
    if (size > LONGEST_FREQUENT || (size > 1 && !mayHold(maybeFrequent, s.hash[i] as number))) continue;
    const at = frequentSlot(spelledHash(s.text, s.start[i], s.end[i]));
    // A word of one letter is a word of many languages.
    count(frequent[at + 1] as number, size === 1 || shape !== HAS_LETTER ? 0 : 1);
  }
  let most = highestCount();
  if (most < TELLING) {
    countRarer(s);
    most = highestCount();
  }
  if (most < 2) return { languages: 0, hinted: most === 1 ? countedAtLeast(1) : 0 };
  // "my", "by" and "to" are words of Polish and Czech as well: where English leads, others have to come close.
  const leads = (countedAtLeast(most) & (1 << ENGLISH)) !== 0;
  return { languages: countedAtLeast(Math.ceil(most * (leads ? SHARE_OF_ENGLISH : SHARE))), hinted: 0 };
});

/** Two or three frequent words tell a language. */
const TELLING = 5;
/** Words of a short text that are looked for among a language's rarer ones too. */
const READ_RARER = 12;

/** Adds to the counts which languages' lists hold the words of a text with too few frequent ones: "Verificar por novas mensagens". */
function countRarer(s: Scan): void {
  const to = Math.min(s.count, READ_RARER);
  for (let i = 0; i < to; i++) {
    const shape = s.shape[i] as number;
    const script = s.script[i] as number;
    if ((shape & (HAS_LETTER | HAS_DIGIT)) !== HAS_LETTER || !isSpelled(script)) continue;
    if (isMarkedTwice(s.text, s.start[i] as number, s.end[i] as number)) count(VIETNAMESE, 1);
    // A listed name tells nothing.
    const lists = LISTS(s.hash[i] as number);
    const named = ((s.word[i] as number) & (FIRST | LAST)) !== 0 || (lists & (GIVEN | FAMILY)) !== 0;
    if (named || (s.end[i] as number) - (s.start[i] as number) < 2) continue;
    const hash = spelledHash(s.text, s.start[i], s.end[i]);
    let mask = (lists & DICTIONARY) !== 0 ? 1 << ENGLISH : 0;
    for (let rest = (WRITTEN[script] as number) & ~mask; rest !== 0; rest &= rest - 1) {
      const set = wordsOf(31 - Math.clz32(rest & -rest));
      if (set !== null && holds(set, hash)) mask |= rest & -rest;
    }
    count(mask, 0);
  }
}

/** "hiển": letters that Vietnamese alone writes. */
function isMarkedTwice(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c >= 0x1ea0 && c <= 0x1ef9) return true;
  }
  return false;
}

/** Latin, Cyrillic, Greek, Arabic, Hebrew or Devanagari. */
const isSpelled = (script: number): boolean => script >= LATIN && script <= DEVANAGARI;

/** Is token `i`, as it is spelled, an ordinary word of the language the text is in? Of English asks `isEnglishWord`. */
export function isOrdinary(s: Scan, i: number): boolean {
  const script = s.script[i] as number;
  if (!isSpelled(script)) return false;
  const hash = spelledHash(s.text, s.start[i], s.end[i]);
  if (holds(SELDOM_SAID, hash)) return true;
  const upper = ((s.shape[i] as number) & FIRST_UPPER) !== 0;
  let mask = languagesOf(s) & ~(1 << ENGLISH);
  // Too short to tell.
  if (mask === 0 && script === CYRILLIC) mask = SLAVIC_CYRILLIC;
  // Every name in Vietnamese is of words.
  if (upper) mask &= ~VIETNAMESE;
  if (mask === 0) return false;
  if (isIn(mask, hash)) return true;
  return script >= ARABIC && isPrefixed(mask, script, s.text.slice(s.start[i], s.end[i]));
}

/**
 * In a text too short to tell its language: is token `i` an ordinary word of one that another word of the text is of ("Asunto: Guerra")? Asked of
 * listed names, which tell no language themselves.
 */
export const isOrdinaryByHint = (s: Scan, i: number): boolean =>
  languagesOf(s) === 0 && isIn(spokenIn(s).hinted & ~(1 << ENGLISH), spelledHash(s.text, s.start[i], s.end[i]));

/** Is it one of the 150 most frequent words of the text's language ("Das", "Im", "Alle")? Not asked of English: "Will" is somebody there. */
export const isFrequent = (s: Scan, i: number): boolean =>
  !mayBeEnglish(s) &&
  ((frequent[frequentSlot(spelledHash(s.text, s.start[i], s.end[i])) + 1] as number) & languagesOf(s)) !== 0;

/** Words of support desks that films do not say, of which the lists come: nobody is called so in any language. */
const SELDOM_SAID = setOf(
  `påkrevd rapportert individuelt admintilgang gammel andre antal antall EULA eula שפניתם פניתם उपयोग संपादित सदस्य सदस्यों प्रदर्शित अनुक्रमित समूहित साइन जर्नल दौरान बजाय प्ले हिसाब रहने टाइम सीमा उपरांत पीयर खोज निकालें होना हेतु करने स्किप रिवाइंड टोरेंट प्रविष्टि प्रविष्टियाँ चुनें हटाएं जोड़ें सहेजें बदलें खोलें भेजें डाउनलोड अपलोड लिंक फ़ाइल फाइल फ़ोल्डर खाता खाते सेटिंग सेटिंग्स पासवर्ड उपयोगकर्ता विवरण शीर्षक सूची तालिका पृष्ठ बटन मेनू संदेश सूचना सूचनाएं عادة أندرويد demirbaş içeriği kopyala kaynak yükseltme katman kavşağı sertifika gegenstelle kachelstil torrents torrent haustierkategorien jahren anzahl größe παγίου αρχείου αρχείων αντικειμένου αντικειμένων έναρξης εμφάνισης norueguês baldio deslizar desglose variasjoner medlem makedonia riviä salli lähennä kaarra jonossasi tunnuksella luotu joko sikeresen további artykuł китайский выпусков стоянка trường thủy làng doanh فصاعداً فنيًا الوحيد الطرفية الحديثة פנייתך פנייתכם כאלה מלאה אמתי Türkçe türkçe Česky česky Svenska svenska Čeština Deutsch deutsch Nederlands nederlands Português português Română română Magyar magyar Suomi suomi Dansk dansk Norsk norsk Polski polski Français français Español español Ελληνικά Русский Українська Български Tiếng zalecane nenalezeny nenalezen nenalezena zarovnat monta azami anamakine kişisel silme ungültiger größe schlüssels bereich speicher einträge verifieer gefaald bewerker licensz kilobytů kilobajtů metriky metrika témák törölve megosztott ανακύκλωσης σχολίου τομέα ραφιών κεφαλαίου kontoret butiken receptionen växeln driften kontoristen tuyệt alekoodi alekoodin kampanjakoodi vesihana dioda diody diodę świetnie zrobione réglages parfait resuelto yeni adına dosyam dosyamı düzeldi хорошо उपलब्ध करूँ करूं שריטה hotspot
  moy moya moyo moyu moi moego moemu moey svoy svoyu nash nasha nashe vash vasha vashe zakaz zakaza zakazy zakazu zakazal zakazala posylka posylku posylki posilka posilku tovar tovara dostavka dostavku dostavki oplata oplatu oplatil oplatila vozvrat vozvrata kogda pochemu zdravstvuyte zdravstvuite zdrastvuyte spasibo pozhaluysta pozhalujsta pojaluista pojalusta prishel prishla prishlo prishol prisel privet dobryy dobryi dobriy nomer nomera adresa kuryer kurier kuryera dengi nichego nikto pomogite skajite skazhite podskajite podskazhite zamovlennya poshta poruchkata porychka porachka poluchil poluchila mozhno mojno nelzya
  cron multipoint wireless anrede firmware barcode webhook qr-kood väljalaskeaeg oturum bildirim sepetim siparişiniz nastavení odběr zálohování załącznik skrzynka přihlášení
  Đang לשונית לשוניות בלשונית הלשונית`
    .split(/\s+/)
    .map((word) => spelledHash(word)),
  1 << 11,
);

/** Is it one of these words, whatever stands beside it? */
export const isSeldomSaid = (s: Scan, i: number): boolean =>
  holds(SELDOM_SAID, spelledHash(s.text, s.start[i], s.end[i]));

/**
 * A short list of words as they are spelled. For what is seldom asked: as marks of the scanner's, common words would make every rule
 * that passes by unmarked ones look at them.
 */
export function spelled(words: string): (s: Scan, i: number) => boolean {
  const list = words.split(/\s+/);
  const table = tableOf(list.map((word) => spelledHash(word)));
  const sizes = list.reduce((mask, word) => mask | (1 << word.length), 0);
  // By the hashes that the scan has at hand, of the words without their accents: most of what is asked about is none of them.
  // "w/" is numbered as "with".
  const filter = filterOf((list.includes("w") ? [...list, "with"] : list).map(hashWord));
  return (s, i) => {
    if (i < 0 || i >= s.count || !mayHold(filter, s.hash[i] as number)) return false;
    const [from, to] = [s.start[i] as number, s.end[i] as number];
    return to - from < 32 && ((sizes >>> (to - from)) & 1) !== 0 && inTable(table, spelledHash(s.text, from, to));
  };
}

/** Is the word, as it is spelled, an ordinary one of any language but English that has a list? */
export const isOrdinaryAnywhere = (word: string): boolean => inAnyList(spelledHash(word)) !== 0;
const EVERY = LANGUAGES.reduce((mask, _, language) => mask | (language === ENGLISH ? 0 : 1 << language), 0);
/** Thirty lists are looked at for each. */
const inAnyList = remembered((hash) => (isIn(EVERY, hash) ? 1 : 0));

/** Of a language of Romance or Turkish? Fewer are asked where a word alone has to decide: a stranger is taken for a member now and then. */
export function isOrdinaryNearby(word: string): boolean {
  return isIn(NEARBY, spelledHash(word));
}
const NEARBY = bitsOf("fr", "es", "it", "pt", "tr");

/** May the text be Vietnamese? */
export const isVietnamese = (s: Scan): boolean => (languagesOf(s) & VIETNAMESE) !== 0;

/** Every name in Vietnamese is of words: asked of one that opens its sentence, with another word of the language behind it. */
export function isVietnameseWord(s: Scan, i: number): boolean {
  return isVietnamese(s) && isIn(VIETNAMESE, spelledHash(s.text, s.start[i], s.end[i]));
}

/**
 * Is it an English word that is nobody's name, in a text that may be English? The rarer ones: `DICTIONARY` says it of the commoner.
 * Known people and addresses are not asked: what is a rare word is somebody's name and somebody's street as often.
 */
export function isEnglishWord(s: Scan, i: number): boolean {
  if ((s.script[i] as number) !== LATIN || (languagesOf(s) & (1 << ENGLISH)) === 0) return false;
  return isIn(1 << ENGLISH, spelledHash(s.text, s.start[i], s.end[i]));
}

/** May the text be English, as far as its words tell? A rare English word is none in a text of another language. */
export function mayBeEnglish(s: Scan): boolean {
  const mask = languagesOf(s);
  return mask === 0 || (mask & (1 << ENGLISH)) !== 0;
}

/** Is the text Swedish, Danish or Norwegian, as far as its words tell? */
export function isScandinavian(s: Scan): boolean {
  const mask = languagesOf(s);
  return mask !== 0 && (mask & ~SCANDINAVIAN) === 0;
}
const SCANDINAVIAN = bitsOf("sv", "da", "nb");

/** Is the text of a language of the Slavic south in Latin letters, as far as its words tell? */
export function isSouthSlavic(s: Scan): boolean {
  const mask = languagesOf(s);
  return mask !== 0 && (mask & SOUTH_SLAVIC) !== 0 && (mask & ~(SOUTH_SLAVIC | CZECH)) === 0;
}
const SOUTH_SLAVIC = bitsOf("hr", "sl");
const CZECH = bitsOf("cs", "sk", "pl");

/** May the text be Dutch? */
export const isDutch = (s: Scan): boolean => (languagesOf(s) & DUTCH) !== 0;
const DUTCH = bitsOf("nl");

/** Is the text likelier Italian than anything else? */
export const isItalian = (s: Scan): boolean => languagesOf(s) === ITALIAN;
const ITALIAN = bitsOf("it");

/** Of a language that puts what a thing is straight behind its name: "Holger Danske øl"? */
export function mayPutBehind(s: Scan): boolean {
  const mask = languagesOf(s);
  return mask !== 0 && (mask & ~NAME_FIRST) === 0;
}
const NAME_FIRST = bitsOf("nl", "sv", "da", "nb", "fi", "et");

/** May the text be of a language that puts an owner before what is owned, without a sign between: "Marjatan laite", "Ayşe'nin telefonu"? */
export const mayOwnBefore = (s: Scan): boolean => (languagesOf(s) & OWNER_FIRST) !== 0;
const OWNER_FIRST = bitsOf("fi", "et", "lt", "lv", "hu", "tr");

/** May the text be of a language that writes "p." before the names of ladies and gentlemen? In Russian it is a clause, or a settlement. */
export const maySayPan = (s: Scan): boolean => {
  const mask = languagesOf(s);
  return (mask & PANS) !== 0 && (mask & (1 << RUSSIAN)) === 0;
};
const PANS = bitsOf("pl", "cs", "sk", "uk");
const RUSSIAN = LANGUAGES.indexOf("ru");

/** May the text be of a language whose names take the endings of every case? */
export const mayDecline = (s: Scan): boolean => (languagesOf(s) & DECLINING) !== 0;
const DECLINING = bitsOf("ru", "uk", "pl", "cs", "sk", "hr", "sl", "lt", "lv", "ro");

/** May the text be Finnish? */
export const mayBeFinnish = (s: Scan): boolean => (languagesOf(s) & FINNISH) !== 0;
const FINNISH = bitsOf("fi");

/** May the text be Hungarian? */
export const mayBeHungarian = (s: Scan): boolean => (languagesOf(s) & HUNGARIAN) !== 0;
const HUNGARIAN = bitsOf("hu");

/** May the text be of a language that says whose something is by an s without a sign: "Annegrets Vertrag", "Torgnys kollega"? */
export const mayOwnByS = (s: Scan): boolean => (languagesOf(s) & GERMANIC) !== 0;
const GERMANIC = bitsOf("de", "nl", "sv", "da", "nb", "lv", "lt");

/** Is the text likelier German than anything else? */
export function isGerman(s: Scan): boolean {
  return languagesOf(s) === GERMAN;
}
const GERMAN = bitsOf("de");

/** Is it an ordinary word with another ending of its grammar: "panel" in "Panelu"? Of languages that inflect. */
export function isInflected(s: Scan, i: number): boolean {
  const mask = languagesOf(s) & INFLECTING;
  if (mask === 0 || !isSpelled(s.script[i] as number)) return false;
  const from = s.start[i] as number;
  for (let cut = 1, end = (s.end[i] as number) - 1; cut <= 3 && end - from >= SHORTEST_STEM; cut++, end--)
    if (isIn(mask, spelledHash(s.text, from, end))) return true;
  return false;
}

/** May a text be in one of these languages? */
export const mayBeIn = (...languages: readonly string[]): ((s: Scan) => boolean) => {
  const mask = bitsOf(...languages);
  const cyrillic = (mask & SLAVIC_CYRILLIC) !== 0;
  return (s) => {
    const here = languagesOf(s);
    return here === 0 ? cyrillic : (here & mask) !== 0;
  };
};

/** May the text be in a language that inflects names? Nordic ones hardly do. Of some texts nothing tells the language. */
export const mayInflect = (s: Scan): boolean => (languagesOf(s) & NAMES_INFLECTED) !== 0;
export const isOfNoLanguage = (s: Scan): boolean => languagesOf(s) === 0;
const NAMES_INFLECTED = bitsOf(..."pl cs sk uk ru bg hr sl hu fi et lt lv tr ro".split(" "));

const SHORTEST_STEM = 5;
const INFLECTING = bitsOf(..."pl cs sk uk ru bg hr sl hu fi et lt lv ro tr sv da nb".split(" "));

function isIn(mask: number, hash: number): boolean {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const set = wordsOf(31 - Math.clz32(rest & -rest));
    if (set !== null && holds(set, hash)) return true;
  }
  return false;
}

/** Prepositions, articles and "and" that Hebrew and Arabic write together with the word. */
const PREFIX_HEBREW = /^[ובלמהשכ]{1,2}/;
const PREFIX_ARABIC = /^(و|ف)?(ال|لل|بال|ب|ل|ك)?/;

function isPrefixed(mask: number, script: number, word: string): boolean {
  if (script === DEVANAGARI) return false;
  const rest = word.replace(script === HEBREW ? PREFIX_HEBREW : PREFIX_ARABIC, "");
  if (rest.length < 3 || rest === word) return false;
  return isIn(mask, spelledHash(rest)) || (script === ARABIC && isIn(mask, spelledHash(`ال${rest}`)));
}
