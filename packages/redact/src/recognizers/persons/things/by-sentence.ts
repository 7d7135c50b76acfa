/**
 * What is called after people or like them, told by the sentence it stands in: stops, streets and branches where premises are spoken of and nobody is
 * ("Η γραμμή 2 λειτουργεί ως τη Δάφνη", "Mời quý khách đến chi nhánh Nguyễn Huệ hoặc Hai Bà Trưng"), brands, dishes and
 * invented people.
 */
import { ARABIC, CYRILLIC, GREEK, HEBREW, LATIN } from "../../../scan/classes.ts";
import { FIRST, GREET, HUMAN_VERB, LAST, PERSON_VERB, SIGNOFF, TITLE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import {
  BRANDED,
  BRANDS_LIKE_PEOPLE,
  EPONYMS,
  INTO,
  LEADS,
  MALAY,
  PREMISES,
  ROW_JOINTS,
  SOMEBODY,
  TAGALOG,
} from "../../../words/namesakes.ts";
import { edged } from "../../edged.ts";
import { DOES } from "../does.ts";
import { isCased, isUpper } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { BEFORE, BEHIND, NEAR, sentenceBefore, sentenceBehind } from "./sentence-around.ts";
import { names } from "./stops.ts";
import { SHOPS } from "./titles-in-quotes.ts";

const begins = (stems: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${stems})`, "iu");
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, "iu");

/** Are tokens `k..last` called after people or like them by the sentence? `byLooks`: the words of the name, or its place, spoke for somebody. */
export const isBySentence = (s: Scan, k: number, last: number, rule: string, byLooks: boolean): boolean =>
  isBranded(s, k, last) ||
  isAssistant(s, k, last) ||
  (byLooks &&
    (isBesideBrand(s, k, last) ||
      (!isSomebody(s, k, last) &&
        (isOfPremises(s, k, last) || isStreetInGreek(s, k, last) || isStopOfLine(s, k, last, rule)))));

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
