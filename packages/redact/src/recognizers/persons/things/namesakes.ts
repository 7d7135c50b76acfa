/**
 * What is called after people or like them, told by the sentence it stands in: stops, streets and branches where premises are spoken of and nobody is
 * ("Η γραμμή 2 λειτουργεί ως τη Δάφνη", "Mời quý khách đến chi nhánh Nguyễn Huệ hoặc Hai Bà Trưng"), titles in quotes near films and books, brands,
 * dishes and invented people. Asked of what was found by its looks.
 */
import { ARABIC, CYRILLIC, GREEK, HEBREW, LATIN } from "../../../scan/classes.ts";
import { FIRST, GREET, HUMAN_VERB, LAST, PERSON_VERB, SIGNOFF, TITLE } from "../../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../../scan/scan.ts";
import {
  BRANDED,
  BRANDS_LIKE_PEOPLE,
  DENSE_BRANDED,
  DENSE_GOODS,
  DENSE_HEROES,
  DENSE_MAKERS,
  DENSE_OF_HEROES,
  DENSE_OF_MAKERS,
  EPONYMS,
  INTO,
  LEADS,
  MALAY,
  MEDIA,
  NAMED_BEFORE,
  PREMISES,
  ROW_JOINTS,
  SHOPPING,
  SOMEBODY,
  TAGALOG,
} from "../../../words/namesakes.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { DOES } from "../does.ts";
import { isCased, isUpper } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

const begins = (stems: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${stems})`, "iu");
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, "iu");

/** Rules that the words of a name, or its place in a sentence, spoke for. */
const LOOKS = new Set(
  "person-full person-given person-family person-model person-listed person-both person-inside person-beside person-called person-declined person-case person-passed person-built person-again person-acts person-spoken person-title person-greeted person-lower".split(
    " ",
  ),
);
/** Rules that titles of works and invented people are found by as well. */
const OF_TITLES = new Set([
  ...LOOKS,
  "person-patronymic",
  "person-introduced",
  "person-honoured",
  "person-does",
  "person-role",
  "person-rank",
]);

/** Is what was found from `start` to `end` called after people or like them, and nobody? */
export function isNamesake(s: Scan, start: number, end: number, rule: string): boolean {
  if (!OF_TITLES.has(rule)) return false;
  const k = tokenAt(s, start);
  if (k >= s.count) return false;
  if (isTitle(s.text, start, end)) return true;
  if (((s.shape[k] as number) & IS_DENSE) !== 0) return isDenseNamesake(s.text, start, end);
  const last = lastOf(s, k, end);
  if (isBranded(s, k, last) || isAssistant(s, k, last)) return true;
  if (LOOKS.has(rule) && isBesideBrand(s, k, last)) return true;
  return (
    LOOKS.has(rule) &&
    !isSomebody(s, k, last) &&
    (isOfPremises(s, k, last) || isStreetInGreek(s, k, last) || isStopOfLine(s, k, last, rule))
  );
}

/** The last token that begins before `end`. */
function lastOf(s: Scan, k: number, end: number): number {
  let last = k;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  return last;
}

/** Are the tokens a brand or an invented person of the lists, with nobody told or called in the sentence? */
function isBranded(s: Scan, k: number, last: number): boolean {
  if (isDishOf(s, k, last)) return true;
  const span = listedAround(s, k, last, brands());
  return span !== null && !isSomebody(s, span.from, span.to) && !holdsSomebody(s, span.from, span.to);
}

/** "Ayam Bakar Bu Tini", "Sambal Bu Rudy": a dish with capitals, and after whom the kitchen is called. */
const isDishOf = (s: Scan, k: number, last: number): boolean =>
  s.script[k] === LATIN && DISH.test(s.text.slice(Math.max(0, (s.start[k] as number) - DISH_REACH), s.end[last]));
const DISH_REACH = 44;
const DISH =
  /(?<!\p{L})(?<!(?:[Pp]esanan|[Oo]rder|[Mm]ilik|[Pp]unya) )(?:(?:Ayam|Bebek|Nasi|Mie|Mi|Es|Soto|Sate|Bubur|Lontong|Ikan|Tahu|Sop|Rujak|Babi) \p{Lu}\p{Ll}{2,11}|(?<=[\p{Ll},] )(?:Sambal|Sambel|Bakso|Rawon|Gudeg|Pecel|Martabak|Bakpia|Pempek|Keripik|Kripik|Kerupuk|Warung|Depot|Warteg|RM|Kedai|Seblak|Ketoprak|Siomay|Batagor|Lumpia|Dawet)(?: \p{Lu}\p{Ll}{2,11})?) (?:Bu|Ibu|Pak|Bapak|Mbok|Mbah|Mas|Mbak|Bang|Cak|Ny\.?|Mak|Wak|Haji|H\.|Hj\.)(?: \p{Lu}\p{Ll}{1,14})?$/u;

function holdsSomebody(s: Scan, from: number, to: number): boolean {
  const { somebody } = spokenIn(s, from);
  const before = (
    sentenceBefore(s.text, s.start[from] as number)
      .split(/[,،] ?/u)
      .pop() as string
  ).slice(-NEAR);
  const behind = (sentenceBehind(s.text, s.end[to] as number).split(/[,،]/u)[0] as string).slice(0, NEAR);
  if (s.script[from] === LATIN && (turkicPeople.test(before) || turkicPeople.test(behind))) return true;
  return somebody.test(before) || somebody.test(behind) || INTRODUCED.test(before);
}
let likePeople: Lists | undefined;
const SHOPS = begins(SHOPPING);
/** "Σκλαβενίτη και Μασούτη", "Elidor ve Hayat peçete eksik": a shop or a brand near another, where something is bought, and nobody besides. */
function isBesideBrand(s: Scan, k: number, last: number): boolean {
  likePeople ??= listsOf(BRANDS_LIKE_PEOPLE);
  const span = listedAround(s, k, last, likePeople);
  if (span === null || isSomebody(s, span.from, span.to)) return false;
  const before = sentenceBefore(s.text, s.start[span.from] as number);
  const behind = sentenceBehind(s.text, s.end[span.to] as number);
  const { somebody } = spokenIn(s, k);
  if ([before, behind].some((part) => somebody.test(part) || turkicPeople.test(part))) return false;
  return (SHOPS.test(before) || SHOPS.test(behind)) && isNearBrand(s, span.from, span.to, likePeople);
}
function isNearBrand(s: Scan, from: number, to: number, lists: Lists): boolean {
  for (let n = Math.max(0, from - BRAND_REACH); n < s.count && n <= to + BRAND_REACH; n++)
    if ((n < from || n > to) && s.hash[n] !== s.hash[from] && (!isCased(s, n) || isUpper(s, n)))
      if (listedAt(s, n, lists) !== null) return true;
  return false;
}
const BRAND_REACH = 8;

/** "Маруся по-прежнему ставит будильник": what answers from a speaker, near the word for it. */
function isAssistant(s: Scan, k: number, last: number): boolean {
  if (k !== last || !ASSISTANT(s, k) || !isUpper(s, k)) return false;
  const [from, to] = [s.start[k] as number, s.end[k] as number];
  const near = s.text.slice(Math.max(0, from - BEFORE), to + BEHIND);
  return SPEAKER.test(near) && !SPOKEN.cyrillic.somebody.test(near);
}
const ASSISTANT = names(
  "алиса алису алисы алисе алисой маруся марусю маруси марусе марусей афина афину джой аліса алісу аліси",
);
const SPEAKER =
  /(?<!\p{L})(?:колонк|умн\p{L}{2,3} дом|розумн\p{L}{2,3} (?:дім|дом|будин)|будильник|таймер|голосов|навык|лампоч|[Сс]танци[юи] (?:Мини|Макс|Лайт|Дуо)|[Сс]танци[яюи] [23]|Капсул|прошивк)/u;

/** Words for with, and for oneself, right before. */
const INTRODUCED = edged(
  /(?<!\p{L})(?:עם|אני|کے ساتھ|مع|أنا|با|من|with|[Зз]овем се|[Кк]азвам се|[Яя] —|[Яя]|[Ee]m là|[Tt]ôi là|[Ss]aya|[Aa]ku|[Aa]ko si|[Aa]ko po si|[Bb]en|मैं) $/u,
);

/** Units of a sentence that are read before a name and behind it. */
const [BEFORE, BEHIND, NEAR] = [110, 70, 26] as const;
/** What ends a sentence, and no word cut short. */
const ENDS = /(?:\p{L}{4}|\d|[»"”)])[.!?](?= )|[!?。！？।؟\n]/gu;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  let from = 0;
  for (const { index, 0: sign } of before.matchAll(ENDS)) from = index + sign.length;
  return before.slice(from);
}

function sentenceBehind(text: string, end: number): string {
  const behind = text.slice(end, end + BEHIND);
  const to = behind.search(/[.!?](?: |$)|[!?。！？।؟\n]/u);
  return to < 0 ? behind : behind.slice(0, to);
}

const OPENS = "«“„「『《〈";
const CLOSES = "»”“」』》〉";
const LONGEST_TITLE = 48;
const MEDIA_NEAR = new RegExp(MEDIA, "iu");
const NAMED = new RegExp(`(?<!\\p{L})(?:${NAMED_BEFORE})[:：]? ?(?:[-–—=] ?)?$`, "iu");

/** "«Иван Васильевич меняет профессию» идёт без звука": in quotes, near what is seen, read or heard. */
function isTitle(text: string, start: number, end: number): boolean {
  const from = openingQuote(text, start);
  if (from < 0 || !closes(text, end)) return false;
  const before = sentenceBefore(text, from);
  const behind = sentenceBehind(text, end);
  if (NAMED.test(before) || SO_CALLED.test(behind)) return false;
  return (
    MEDIA_NEAR.test(before) ||
    MEDIA_NEAR.test(behind) ||
    (IN_PLACE.test(before) && (SHOPS.test(before) || SHOPS.test(behind)))
  );
}
/** "«…» — так меня записали". */
const SO_CALLED = edged(/^[^\n]{0,24}[»”"」』] ?[—–-] (?:так|это|я|мо[йёяи]|мене|це|τo|είναι|bu|ben)(?!\p{L})/u);
/** "в «Марье Ивановне»": inside what has quotes around its name. */
const IN_PLACE = edged(/(?<!\p{L})(?:[Вв]|[Вв]о|[Уу] мережі|[Вв] сети) $/u);

/** Where the quotes open that hold `start`, or -1. */
function openingQuote(text: string, start: number): number {
  for (let p = start - 1; p >= 0 && p >= start - LONGEST_TITLE; p--) {
    const c = text.charAt(p);
    if (c === "\n") return -1;
    if (OPENS.includes(c)) return p;
    if (c === '"') return isOdd(text, p) ? p : -1;
    if (CLOSES.includes(c)) return -1;
  }
  return -1;
}
/** Do the straight quotes of the line open at `p`? */
function isOdd(text: string, p: number): boolean {
  let open = true;
  for (let q = p - 1; q >= 0 && q >= p - BEFORE && text.charAt(q) !== "\n"; q--)
    if (text.charAt(q) === '"') open = !open;
  return open;
}
function closes(text: string, end: number): boolean {
  for (let p = end; p < text.length && p < end + LONGEST_TITLE; p++) {
    const c = text.charAt(p);
    if (c === "\n") return false;
    if (c === '"' || CLOSES.includes(c)) return true;
    if (OPENS.includes(c)) return false;
  }
  return false;
}

/** Does a title, a greeting or a verb of people stand right beside the tokens `k..last`? */
function isSomebody(s: Scan, k: number, last: number): boolean {
  if (
    k > 0 &&
    ((s.word[k - 1] as number) & (TITLE | GREET | SIGNOFF | HUMAN_VERB | PERSON_VERB)) !== 0 &&
    (isUpper(s, k - 1) || !isJoint(s, k - 1))
  )
    return true;
  const [next, end] = [last + 1, s.end[last] as number];
  if (next >= s.count || s.text.slice(end, s.start[next]) !== " ") return false;
  const behind = s.text.slice(end, end + ACTS_REACH);
  if (ACTS.test(behind)) return true;
  if (THERE.test(behind)) return false;
  if (isCased(s, next) && isUpper(s, next)) return ((s.word[next] as number) & TITLE) !== 0;
  return (
    ((s.word[next] as number) & (HUMAN_VERB | PERSON_VERB)) !== 0 ||
    DOES(s, next) ||
    (isCased(s, last) && actsAsPerson(s, last))
  );
}
const ACTS_REACH = 24;
/** What people do, of languages without endings. */
const ACTS = edged(
  /^ (?:(?:đã|sẽ|chưa|vừa|mới|đang) )?(?:nhận|gọi|nói|bảo|báo|đặt|gửi|hẹn|trả lời|ký|xin|hỏi|giao|phụ trách|tư vấn|hứa|ơi)(?!\p{L})|^ (?:(?:sudah|belum|akan|baru|telah|tidak) )?(?:bilang|telepon|menelepon|minta|meminta|memesan|menerima|janji|berjanji|jawab|menjawab|mengantar|antar|bayar|membayar|tanya|bertanya|komplain|chat)(?!\p{L})|^ (?:Hanım|Bey|Efendi|Hoca|Usta|xanım|bəy|müəllim|जी|साहब|صاحب|صاحبہ|بھائی)(?!\p{L})/u,
);

/** What goods and shops are said to be, in languages whose words for it are names as well. */
const THERE = edged(
  /^ (?:(?:tidak|sudah|belum|nggak|gak|juga|saja|sahaja) )?(?:ada|habis|kosong|tersedia|tutup|buka|hilang|rusak|basi|muncul|masuk|sampai|tiada|saja|sahaja)(?!\p{L})|^ برانچ/u,
);
/** Words that join two names, and are names, titles or greetings in other languages. */
const isJoint = names("dan atau at o và hoặc hay ve və ya и или та або και ή یا و أو או וגם ו");

interface Lists {
  readonly called: ReadonlySet<string>;
  /** Each of their words: most words are none. */
  readonly words: ReadonlySet<string>;
}
function listsOf(list: string): Lists {
  const all = list.split(/\s+/).filter((name) => name !== "");
  return {
    called: new Set(all.map((name) => name.replaceAll("_", " "))),
    words: new Set(all.flatMap((name) => name.split("_"))),
  };
}
let branded: Lists | undefined;
let eponyms: Lists | undefined;
/** Made when the first somebody is found. */
const brands = (): Lists => (branded ??= listsOf(BRANDED));
const calledAfter = (): Lists => (eponyms ??= listsOf(EPONYMS));

/** Words of a listed name beside those that were found. */
const MORE = 3;

/** Tokens of a listed name, or of several side by side, that take in the tokens `k..last`, or null. */
function listedAround(
  s: Scan,
  k: number,
  last: number,
  lists: Lists,
): { readonly from: number; readonly to: number } | null {
  const first = listedAt(s, k, lists);
  let to = first?.to ?? last;
  while (first !== null && to < last) {
    const next = listedAt(s, to + 1, lists);
    if (next === null) return null;
    to = next.to;
  }
  return first === null ? null : { from: first.from, to };
}

/** The longest listed name that token `k` is of, with a word or two on either side. */
function listedAt(s: Scan, k: number, { called, words }: Lists): { readonly from: number; readonly to: number } | null {
  if (!formsOf(s, k).some((word) => words.has(word))) return null;
  for (let from = Math.max(0, k - MORE); from <= k; from++)
    for (let to = Math.min(s.count - 1, k + MORE); to >= k; to--)
      if (formsOf(s, from, to).some((form) => called.has(form))) return { from, to };
  return null;
}

/** The words of tokens `a..b` as lists have them: in small letters, without what Arabic and Hebrew write in one with the first. */
function formsOf(s: Scan, a: number, b = a): string[] {
  const written = s.text.slice(s.start[a], s.end[b]).toLowerCase().replaceAll("’", "'");
  const forms = [written];
  if (/^['’]s(?!\p{L})/u.test(s.text.slice(s.end[b], (s.end[b] as number) + 3))) forms.push(`${written}'s`);
  if (s.script[a] === HEBREW) {
    const bare = written.replace(/^[ובלהמשכ]{1,2}(?=\p{L}{2})/u, "");
    if (bare !== written) forms.push(bare, written.slice(1));
  } else if (s.script[a] === ARABIC) {
    if (/^[وفبلك]\p{L}{2}/u.test(written)) forms.push(written.slice(1));
    if (written.startsWith("لل")) forms.push(`ال${written.slice(2)}`);
  }
  return forms;
}

const SPOKEN = {
  cyrillic: { premises: begins(PREMISES.cyrillic), somebody: begins(SOMEBODY.cyrillic) },
  greek: { premises: begins(PREMISES.greek), somebody: begins(SOMEBODY.greek) },
  arabic: { premises: begins(PREMISES.arabic), somebody: begins(SOMEBODY.arabic) },
  hebrew: { premises: begins(PREMISES.hebrew), somebody: begins(SOMEBODY.hebrew) },
  indic: { premises: begins(PREMISES.indic), somebody: words(SOMEBODY.indic) },
  latin: { premises: begins(PREMISES.latin), somebody: words(SOMEBODY.latin) },
} as const;
const turkicPeople = begins(SOMEBODY.turkic);

function spokenIn(s: Scan, k: number): (typeof SPOKEN)[keyof typeof SPOKEN] {
  switch (s.script[k]) {
    case LATIN:
      return SPOKEN.latin;
    case CYRILLIC:
      return SPOKEN.cyrillic;
    case GREEK:
      return SPOKEN.greek;
    case ARABIC:
      return SPOKEN.arabic;
    case HEBREW:
      return SPOKEN.hebrew;
    default:
      return SPOKEN.indic;
  }
}

const LEAD = new RegExp(`(?<![\\p{L}\\p{M}])(?:${LEADS.join("|")}) [«"„]?$`, "iu");
/** A name of a row, of so many words, and what joins it to the next: with capitals where the script has them. */
const LONGEST_ITEM = 4;
const itemOf = (words: number, letter: string): RegExp => {
  const word = `${letter}[\\p{L}\\p{M}\\p{Cf}'’.-]{0,18}`;
  return new RegExp(`(?<=[ «"„])[«"„]?${word}(?: ${word}){${words - 1}}[»"”]?${ROW_JOINTS} $`, "u");
};
const ITEMS = Array.from({ length: LONGEST_ITEM }, (_, n) => itemOf(n + 1, "\\p{Lu}"));
const ITEMS_UNCASED = Array.from({ length: LONGEST_ITEM }, (_, n) => itemOf(n + 1, "\\p{Lo}"));
const LONGEST_ROW = 3;

/** Does what stands before end in a lead, or in one with names of a row behind it? */
function endsInLead(before: string, cased: boolean, more = LONGEST_ROW): boolean {
  if (LEAD.test(before)) return true;
  if (more === 0) return false;
  return (cased ? ITEMS : ITEMS_UNCASED).some((item) => {
    const at = item.exec(before)?.index;
    return at !== undefined && endsInLead(before.slice(0, at), cased, more - 1);
  });
}
/** "Nəriman Nərimanov filialına": a compound, with whose it is before it. */
const COMPOUND =
  /^ (?:filialı|şubəsi|stansiyası|küçəsi|prospekti|meydanı|bağı|universiteti|xəstəxanası|məktəbi|şubesi|istasyonu|durağı|caddesi|sokağı|bulvarı|meydanı|havalimanı|üniversitesi|hastanesi|lisesi|okulu|parkı|stadyumu|köprüsü|iskelesi|terminali|mahallesi)(?:n[ıiuüaəedk]|yl|$|[ ,.;:!?'’])/u;
const TAGALOG_WORDS = new RegExp(`(?<!\\p{L})(?:${TAGALOG})(?!\\p{L})`, "iu");
/** Indonesian, Malay or Vietnamese, which put what it is before the name. */
const PUTS_FIRST = new RegExp(`(?<!\\p{L})(?:${MALAY})(?!\\p{L})|[ơưăđ\u1ea0-\u1ef9]`, "iu");
const TO_PLACE = edged(/(?<!\p{L})(?:[Ss]a|[Ss]a \p{Lu}\p{L}{2,14},? (?:o|at|o sa|at sa)) $/u);

/** "στην Αλεξάνδρας": in the street of, with whose it is in a case that nobody is spoken to in. */
const isStreetInGreek = (s: Scan, k: number, last: number): boolean =>
  s.script[k] === GREEK &&
  /(?<!\p{L})[Σσ]την? $/u.test(s.text.slice(Math.max(0, (s.start[k] as number) - 6), s.start[k])) &&
  /(?:ας|ης|ών|ων)$/u.test(s.text.slice(s.start[last], s.end[last]));

/** "Metrobüs Ayvansaray ile Cevizlibağ arasında çalışmıyor": a word of no list where it is told where something drives. */
function isStopOfLine(s: Scan, k: number, last: number, rule: string): boolean {
  if (rule !== "person-model" || k !== last || ((s.word[k] as number) & (FIRST | LAST)) !== 0) return false;
  const [from, to] = [s.start[k] as number, s.end[k] as number];
  const near = s.text.slice(Math.max(0, from - BEFORE), to + BEHIND);
  return s.script[k] === LATIN && DRIVES.test(near) && STOPS.test(near) && !turkicPeople.test(near);
}
const DRIVES =
  /(?<!\p{L})(?:metrobüs|metro|marmaray|tramvay|vapur|feribot|dolmuş|banliyö|otobüs|qatar|avtobus|M\d{1,2})/iu;
const STOPS = /(?:durmu|durma|çalışm|aktarma|arasında|seferler|yönünde|dayanm|işləm|istiqamət)/u;

/** Do the tokens stand where a stop, a branch or a street does, in a sentence that speaks of such and of nobody? */
function isOfPremises(s: Scan, k: number, last: number): boolean {
  const { text } = s;
  const before = sentenceBefore(text, s.start[k] as number);
  const behind = sentenceBehind(text, s.end[last] as number);
  if (s.script[k] === LATIN) {
    if (COMPOUND.test(behind) && !turkicPeople.test(before) && !turkicPeople.test(behind)) return true;
  }
  const { premises, somebody } = spokenIn(s, k);
  if (!premises.test(before) && !premises.test(behind)) return false;
  if (somebody.test(before) || somebody.test(behind)) return false;
  if (s.script[k] === LATIN && TO_PLACE.test(before) && TAGALOG_WORDS.test(before + behind)) return true;
  if (endsInLead(before, isCased(s, k)) && (s.script[k] !== LATIN || PUTS_FIRST.test(before + behind))) return true;
  const span = listedAround(s, k, last, calledAfter());
  if (span === null) return false;
  // "સરદાર પટેલ સ્ટેડિયમ": what it is stands behind.
  return spokenIn(s, k) === SPOKEN.indic
    ? premises.test(text.slice(s.end[span.to], (s.end[span.to] as number) + NEXT))
    : leadsTo(s, span.from);
}
const INTO_PLACE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${INTO}) [«"„“]?$`, "iu");
/** Is token `k` led to as a place is, by the word before or by what Hebrew and Arabic write in one with it? */
function leadsTo(s: Scan, k: number): boolean {
  const from = s.start[k] as number;
  if (s.script[k] === HEBREW)
    return "בלמו".includes(s.text.charAt(from)) || STREET.test(s.text.slice(Math.max(0, from - LONGEST_LEAD), from));
  return (
    (s.script[k] === ARABIC && "بلو".includes(s.text.charAt(from))) ||
    INTO_PLACE.test(s.text.slice(Math.max(0, from - LONGEST_LEAD), from))
  );
}
/** Units of a word before a place, and of one behind it. */
const [LONGEST_LEAD, NEXT] = [14, 12] as const;
const STREET = /(?<!\p{L})[ובלמה]{0,2}(?:רחוב|שדרות|כיכר|תחנת|סניף) $/u;

let brandsOfSigns: readonly string[] | undefined;
const TITLES = /^(?:先生|女士|小姐|さん|様|さま|님|씨|老师|老師|经理|經理|고객|です|と申|说|說|告诉|告訴)/u;
/** Who somebody is, or that one says who one is, right before; what people do, right behind. */
const DENSE_PART = edged(
  /(?:客服|店员|店員|店长|店長|经理|經理|老板|老闆|师傅|師傅|同事|朋友|员|員|司机|司機|医生|醫生|老师|老師|叫|我是|姓名|名字|联系|聯繫|找|给|給|请|請|由|告|担当|担当の|担当者|スタッフの?|社員の?|友人の?|私は|私、|名前は|상담원|담당자|기사|직원|고객|저는|전|이름은|성함은|친구|사장)[:：]? ?$/u,
);
const DENSE_ACTS = edged(
  /^(?:答应|答應|说|說|告诉|告訴|联系|聯絡|打电|打電|回复|回覆|处理|處理|承诺|承諾|签收|簽收|收件|来电|來電|から|と申|です|でござ|입니다|이고|이라|이에요|예요|인데)/u,
);
/** "龙阳路那边没车", "徐匯中學": a road where lines are spoken of, a school that was cut in two. */
function isPlaceOfSigns(text: string, start: number, end: number): boolean {
  if (/[中小大]$/u.test(text.slice(start, end)) && /^[学學]/u.test(text.charAt(end)) && end - start > 2) return true;
  return (
    end - start > 2 &&
    /[路街站桥橋门門湾灣村镇鎮]$/u.test(text.slice(start, end)) &&
    TRANSIT.test(text.slice(Math.max(0, start - 30), end + 20))
  );
}
const TRANSIT =
  /\d号线|\d號線|号线|號線|地铁|地鐵|公交|捷運|捷运|高铁|高鐵|站台|换乘|轉乘|停车|停駛|停靠|门店|門市|分店|路店/u;
/** Another maker stands near, or what shops give; and nobody does. */
const isSold = (near: string, value: string): boolean =>
  !/[她他]|先生|女士|小姐|本人/u.test(near) &&
  (/满减|滿減|优惠券|優惠券|礼券|禮券|专柜|專櫃|旗舰店|旗艦店|官网|尺码|凑单|湊單/u.test(near) ||
    [...MAKERS, ...(brandsOfSigns ?? DENSE_BRANDED.split(/\s+/))].some(
      (name) => name !== value && near.includes(name),
    ));
const GAME = /游戏|遊戲|英雄|区服|赛季|王者|段位|皮肤买|皮膚買|抽奖|战令/u;
const GOODS_REACH = 8;
const GOODS = new RegExp(`^${DENSE_GOODS}`, "u");
const MAKERS = new Set(DENSE_MAKERS.split(" "));
const HEROES = new Set(DENSE_HEROES.split(" "));
const OF_MAKERS = new RegExp(`^${DENSE_OF_MAKERS}`, "u");
const OF_HEROES = new RegExp(`^${DENSE_OF_HEROES}`, "u");
/** "백종원 도시락": meals that shops sell under the names of cooks and comedians. */
const COOKS = new Set(
  "백종원 이경규 김혜자 정형돈 김수미 이연복 최현석 강호동 김구라 여경래 홍석천 이원일 김풍 성시경 임영웅 류수영".split(
    " ",
  ),
);
const MEALS =
  /^ (?:도시락|라면|김밥|꼬꼬면|치킨|피자|떡볶이|국밥|짜장|짬뽕|볶음|만두|소스|김치|반찬|밀키트|주먹밥|샌드위치|막걸리|하이볼)/u;

/** "老干妈", "张君雅的小丸子", "백종원 도시락": a brand or an invented person of the lists, or who is made goods of. */
function isDenseNamesake(text: string, start: number, end: number): boolean {
  if (TITLES.test(text.slice(end, end + 4).trimStart())) return false;
  if (DENSE_PART.test(text.slice(Math.max(0, start - 6), start)) || DENSE_ACTS.test(text.slice(end, end + 4)))
    return false;
  if (isPlaceOfSigns(text, start, end)) return true;
  const behindIt = text.slice(end, end + GOODS_REACH);
  if (GOODS.test(behindIt)) return true;
  const value = text.slice(start, end);
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  for (const maker of MAKERS)
    if (text.startsWith(maker, start) && end <= start + maker.length)
      return (
        OF_MAKERS.test(text.slice(start + maker.length, start + maker.length + GOODS_REACH)) && isSold(near, maker)
      );
  if (HEROES.has(value) && OF_HEROES.test(behindIt) && GAME.test(near)) return true;
  if (COOKS.has(value) && MEALS.test(behindIt) && /품절|입고|편의점|출시|신상|단종/u.test(near)) return true;
  brandsOfSigns ??= DENSE_BRANDED.split(/\s+/);
  const around = text.slice(Math.max(0, start - 2), end + 4);
  const from = start - Math.max(0, start - 2);
  return brandsOfSigns.some((name) => {
    const at = around.indexOf(name);
    return at >= 0 && at <= from && at + name.length >= from + Math.min(end - start, name.length);
  });
}
