/**
 * How a name goes on behind the part of it that was found: "Jitka Benešová, roz. Dvorská", `Rodrigo "el Turco" Haddad`, "Gianni dell'Orto",
 * "ธนวัฒน์ ณ เชียงใหม่", "فهد بن ناصر آل مطلق"; to the end of its line behind a word for names in scripts without capitals; and the same name
 * in its own script, in brackets: "Tapas Mondal (তাপস)".
 */
import type { Draft } from "../../findings.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { CLASS, UPPER, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, LAST, MONTH, ORG, PLACE, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isStranger } from "../strangers.ts";

const MOST = 64;
const REACH = 64;
const FAMILY = String.raw`\p{Lu}[\p{L}\p{M}'’]{1,20}(?:-\p{Lu}[\p{L}\p{M}'’]{1,20})?`;
/** What somebody was called at birth or before: a word for it, and that name. */
const BORN = new RegExp(
  String.raw`^(?:,? ?\(?| )(?:née?|nee|born|geb\.|geboren|geborene|roz\.|rozená|rod\.|rođ\.|rođena|roj\.|rojena|ur\.|z d\.|z domu|född|f\.|født|fædd|o\.s\.|o\. s\.|ved\.|vedova|in|nata|nacida|nascida|născută|n\.|урожд\.|урождённая|урожденная|в девичестве|дівоче|родж\.|моминско|szül\.|kızlık|geç\.|e\/v|e\/o|ym\.|cunoscut[ăa] ca|pok\.|была|был|раніше|колишн[яє]|formerly|früher|vorher|ehem\.|anciennement|avant|antes|già|prima|tidigare|tidligere|dříve|wcześniej|dawniej|korábban|ex|fosta?|πρώην|бивша) ${FAMILY}(?: ${FAMILY})?\)?(?=[\s,.;:)]|$)`,
  "u",
);
const OWN_FAMILY = new RegExp(`^ ${FAMILY}(?=[\\s,.;:)]|$)`, "u");
/** Words above that say something else beside a name oftener: a town or a place follows. */
const PLACED = /^(?:,? ?\(?| )(?:in|born|nata|nacida|nascida|născută|født|fædd|född|geboren|szül\.) /u;
/** The younger or the older of two who are called alike. */
const OF_TWO = edged(
  /^,? (?:ml\.|st\.|jr\.?|sr\.?|jun\.|sen\.|d\. ?[ÄJ]\.|hijo|filho|neto|júnior|ifj\.|mlađi|stariji)(?=[\s,;)]|$)/u,
);
/** How somebody is called among friends, between the names. */
const NICKNAME = new RegExp(
  String.raw`^ ["“”„«»‘'](?:\p{Ll}{1,3} )?\p{L}[\p{L}\p{M}'’.-]{1,14}["”“»«’'] (${FAMILY})(?= ${FAMILY}| |[.,;:!?)]|$)`,
  "u",
);
const JOINED = new RegExp(
  String.raw`^ (?:(?:dell|dall|nell|degl|sant|d|l)['’]|(?:v\/d|v\. ?d\.|van ['’]t|in ['’]t|op de|y|de las?|de los|dos|das|af|zu|zur|vom) )${FAMILY}(?![\p{L}])`,
  "u",
);
/** The same in small letters, where the name is. */
const JOINED_SMALL = /^ (?:v\/d|vd|vder|van de[nr]?|van ['’]t) [\p{Ll}'’-]{2,16}(?![\p{L}])/u;
/** "M.ª Ángeles Fdez. de la Vega": families of Spain, cut short. */
const CUT_SHORT =
  /^ (?:Fdez|Fez|Glez|Gzlez|Mtnez|Mtz|Rguez|Rdguez|Rodz|Hdez|Hndez|Gcía|Schez|Snchez|Dguez|Glz|Lpz|Pz|Gmez|Jmenez)\.?(?: de la \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)?/u;
const OF_TOWN = /^ ณ ?[ก-๎]{3,16}/u;
const OF_LINE = edged(
  /^(?: (?:بن|بنت|ابن|ابو|أبو|آل|بن أبي) [\u0621-\u064a\u064b-\u0652]{2,12}){1,3}(?: ال[\u0621-\u064a]{3,12})?(?![\u0621-\u064a])/u,
);

/** A label for names, at the head of a line and before its colon, and what of the name stands there already. */
const LABELLED =
  /(?:^|\n)[^\n:：]{0,24}(?:name|nama|নাম|नाम|الاسم|اسم|نام|ชื่อ|ім['’]я|ПІБ|ФИО|שם|பெயர்|పేరు|স্বামী|পিতা|পিতার নাম|মাতা|पिता|पति|माता|نام پدر)[^\n:：]{0,24}[:：] ?((?:[\p{L}\p{M}]{1,12}\.? ?){0,4})$/iu;

const NAMED = /name|nama|নাম|नाम|اسم|نام|ชื่อ|ім['’]я|ПІБ|ФИО|שם|பெயர்|పేరు|স্বামী|পিতা|মাতা|पिता|पति|माता/iu;
const BETWEEN = edged(/^ (?:(?:d[aeo]s?|e|y|i|van|von|der|de la|del|di|da) )?\p{Lu}\p{L}{1,3} (?=\p{Lu})/u);
/** As a name in a script without capitals goes on, or one in nothing but capitals. */
const UNCASED_ON = /^(?:\u200c|\p{M}){0,2}(?:[ \u200c.]{1,2}[\p{Lo}\p{M}]{1,16}\.?){1,5}(?=\s*(?:\n|$|[,،;(]))/u;
const CAPITALS_ON = /^(?: \p{Lu}{2,20}){1,3}(?=\s*(?:\n|$|[,;(]))/u;

/** "(بالعربية يوسف آيت لحسن)", "(Петко)": the name as its own script writes it. */
const IN_SCRIPT =
  /^ ?\((?:\p{L}{2,12}:? )?((?!\p{Script=Latin})\p{L}[\p{L}\p{M}'’.\u200c-]{1,18}(?: [\p{L}\p{M}'’.\u200c-]{1,18}){0,4})\)/u;
const OF_ARABIC = /^بال[\u0621-\u064a]{4,8}:? /u;

/** Lengthens the drafts of people, once all are made; `emit` takes the same name in another script. */
export function namesGoOn(s: Scan, drafts: readonly Draft[], emit: (start: number, end: number) => void): void {
  let mayBeLabelled: boolean | undefined;
  let people = 0;
  for (const draft of drafts) {
    if (draft.type !== "PERSON") continue;
    mayBeLabelled ??= s.hasColon && NAMED.test(s.text);
    if (++people > MOST) return;
    draft.start -= lettersBefore(s.text, draft.start) || shoutedBefore(s.text, draft);
    const rest = s.text.slice(draft.end, draft.end + REACH);
    const first = rest.charCodeAt(0);
    // Whatever goes on so begins with a blank, a comma, or a sign of its script.
    if (first !== 32 && first !== 44 && first !== 47 && !(first > 0x2ff)) continue;
    const label = mayBeLabelled ? LABELLED.exec(s.text.slice(Math.max(0, draft.start - REACH), draft.start)) : null;
    // "Nama: RADEN AJENG SULASTRI", "নাম: সৈয়দা …": from its colon on, whatever of it was found.
    const before = (label?.[1] as string | undefined) ?? "";
    if (before !== "" && isPartOfName(s.text, draft, before)) draft.start -= before.length;
    draft.end += on(s, draft, rest, label !== null);
    // "Gonçalo de Sá Nogueira", "Ana da Paz Reis": a short word between two that were found.
    const between = BETWEEN.exec(s.text.slice(draft.end, draft.end + 20));
    if (between !== null) {
      const next = draft.end + between[0].length;
      const family = drafts.find(({ type, start }) => type === "PERSON" && start === next);
      if (family !== undefined) draft.end = family.end;
    }
    const bracket = unitAt(s.text, unitAt(s.text, draft.end) === 32 ? draft.end + 1 : draft.end) === 40;
    const written = bracket ? IN_SCRIPT.exec(s.text.slice(draft.end, draft.end + REACH)) : null;
    if (
      written !== null &&
      isLatinName(s.text, draft) &&
      !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(written[1] as string)
    ) {
      const name = (written[1] as string).replace(OF_ARABIC, "");
      const end = draft.end + written[0].length - 1;
      if (!isOrdinaryAnywhere(name)) emit(end - name.length, end);
    }
  }
}

/** "לנ. פרץ", "এ. কে. রফিকুল": letters with their stops before a name in a script without capitals; how long they are. */
function lettersBefore(text: string, start: number): number {
  if (unitAt(text, start - 2) !== 46) return 0;
  // "spoke to d. okonkwo": "p." and "m." are how one addresses people.
  if (unitAt(text, start) < HEBREW_LETTERS)
    return SMALL_LETTER.test(text.slice(Math.max(0, start - 5), start + 3))
      ? 3
      : (CUT_GIVEN.exec(text.slice(Math.max(0, start - 9), start))?.[1]?.length ?? 0);
  return LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.length ?? 0;
}
const SMALL_LETTER = /[\p{L},;:] (?![pmkhsdzг]\. \p{Ll}{0,2}\.)(?![pmгпк])\p{Ll}\. \p{Ll}{2}/u;
/** "Wł. Kostrzewa", "Joh. Brandt": given names cut short. */
const CUT_GIVEN = edged(
  /(?<![\p{L}.])((?:Wł|Zb|Sł|Kaz|Stan|Krz|Mieczysł|Ign|Chr|Ph|Th|Fr|Jos|Joh|Wm|Chas|Jas|Thos|Geo|Robt|Edw|Benj|Fco|Alej|Влад|Вл|Дм|Серг|Ник|Ив|Ант|Св|Юр|Boh|Jar|Vl|Zd|Ist|Gy|Zs|Sz) ?\. )$/u,
);
const HEBREW_LETTERS = 0x5d0;
const LETTERS_BEFORE =
  /(?:^|[\s:(،,"'«-]|(?<![\p{L}\p{M}])[לבמהוש])((?:[\u05d0-\u05ea\u0621-\u064a\u0900-\u0dff][\p{M}]{0,2}(?:\p{Lo}\p{M}{0,2})?\. ){1,4})$/u;

/** "…, नाम रामनिवास लाल गुप्ता।": inside a sentence, as long as no word of the language comes. */
function behindWord(s: Scan, start: number, end: number): number {
  if (!IN_SENTENCE.test(s.text.slice(Math.max(0, start - 8), start))) return 0;
  let last = end;
  for (let k = tokenAt(s, end); k < s.count && s.start[k] === last + 1; k++) {
    const w = s.word[k] as number;
    const named = (w & (FIRST | LAST)) !== 0;
    if (unitAt(s.text, last) !== 32 || (s.cue[k] as number) !== 0 || last - end > MOST) break;
    if (!named && ((w & COMMON) !== 0 || isOrdinary(s, k))) break;
    last = s.end[k] as number;
  }
  return last - end;
}
const IN_SENTENCE = edged(/(?<![\p{L}\p{M}])(?:नाम|नाव|নাম|الاسم|نام|שם|பெயர்) ?:? ?$/u);

/** "VAN DER WESTHUIZEN J": what a family's name in capitals begins with. */
function shoutedBefore(text: string, { start, end }: Draft): number {
  if (unitAt(text, start - 1) !== 32 || !SHOUTED.test(text.slice(start, end))) return 0;
  return PARTICLES.exec(text.slice(Math.max(0, start - 10), start))?.[1]?.length ?? 0;
}
const SHOUTED = /^\p{Lu}{3}[\p{Lu} .'’-]*$/u;
const PARTICLES = /(?<![\p{L}\d])((?:VAN (?:DER|DEN|DE)|VON(?: DER)?|VAN|DE LA|DELLA|DOS|DAS|EL|TEN|TER) )$/u;

/** By so many units the name goes on; `labelled`: behind a word for names, in a line of its own. */
function on(s: Scan, { start, end }: Draft, rest: string, labelled: boolean): number {
  if (!isCasedAt(s.text, start)) {
    const line = OF_LINE.exec(rest) ?? OF_TOWN.exec(rest);
    if (line !== null) return line[0].length;
    return (labelled ? (UNCASED_ON.exec(rest)?.[0].length ?? 0) : 0) || behindWord(s, start, end);
  }
  const second = rest.charCodeAt(1);
  if (CLASS[second] === UPPER) return capitalsOn(s, { start, end }, rest, labelled);
  if (QUOTES.includes(rest.charAt(1))) {
    const called = NICKNAME.exec(rest);
    return called !== null && !isWordBehind(s, end + called[0].length) ? called[0].length : 0;
  }
  if (rest.charCodeAt(0) === 47) return families(s, end);
  const small = second === 118 ? JOINED_SMALL.exec(rest) : null;
  if (small !== null && /^\p{Ll}/u.test(s.text.slice(start, start + 1))) return small[0].length;
  const joined = JOINED.exec(rest);
  if (joined !== null && (joined[0].includes("ll'") || !isWordBehind(s, end + joined[0].length)))
    return joined[0].length;
  const born = BORN.exec(rest);
  // "Anna Berger, born in Graz".
  if (born !== null && !(PLACED.test(rest) && isPlaceBehind(s, end, born[0].length))) return born[0].length;
  return OF_TWO.exec(rest)?.[0].length ?? 0;
}
const QUOTES = "\"“”„«»‘'";

/** Behind a blank and a capital. */
function capitalsOn(s: Scan, { start, end }: Pick<Draft, "start" | "end">, rest: string, labelled: boolean): number {
  const name = s.text.slice(start, end);
  // "Berit f. Solbakken": the letter for "born" was taken for an initial.
  if (/ (?:f|n|o\.s)\.$/.test(name)) return OWN_FAMILY.exec(rest)?.[0].length ?? 0;
  const short = CUT_SHORT.exec(rest);
  if (short !== null) return short[0].length;
  const capitals = labelled && /^[\p{Lu} .'’-]+$/u.test(name) ? CAPITALS_ON.exec(rest) : null;
  return capitals?.[0].length ?? 0;
}

/** "Lo Presti/De Nicolò", "Hägglund/Öz": another family at the same bell. */
function families(s: Scan, end: number): number {
  const other = OTHER_FAMILY.exec(s.text.slice(end, end + 24));
  if (other === null) return 0;
  const word = other[1] as string;
  const bits = wordBits(word, 0, word.length);
  return (bits & LAST) !== 0 || ((bits & (COMMON | ORG | PLACE | MONTH)) === 0 && isStranger(word))
    ? other[0].length
    : 0;
}
const OTHER_FAMILY = /^\/(?:(?:De|Di|Lo|La|Van|Von|Del|Dal) )?(\p{Lu}\p{Ll}[\p{L}’'-]{1,14})(?![\p{L}/])/u;

/** Is all that stands between the label and what was found written as the name is? */
function isPartOfName(text: string, { start, end }: Draft, before: string): boolean {
  if (/^\p{Lo}/u.test(text.slice(start, start + 1))) return /^(?:[\p{Lo}\p{M}]+\.? ){1,3}$/u.test(before);
  return /^[\p{Lu} .'’-]+$/u.test(text.slice(start, end)) && /^(?:\p{Lu}{2,12} ){1,3}$/u.test(before);
}

const isCasedAt = (text: string, at: number): boolean => /^[\p{Lu}\p{Ll}]/u.test(text.slice(at, at + 2));
const isLatinName = (text: string, { start, end }: Draft): boolean =>
  end - start > 3 && /^\p{Script=Latin}/u.test(text.slice(start, start + 1));

/** Is the word that ends at `end` one of the language, and nobody's name? */
function isWordBehind(s: Scan, end: number): boolean {
  let i = tokenAt(s, end - 1);
  if (i >= s.count || (s.start[i] as number) >= end) i--;
  const w = s.word[i] as number;
  return (w & (FIRST | LAST)) === 0 && ((w & (COMMON | ORG | MONTH)) !== 0 || isOrdinary(s, i));
}

/** "in Wien", "born Monday": where or when, and no family. */
function isPlaceBehind(s: Scan, end: number, length: number): boolean {
  const word = /\p{Lu}[\p{L}\p{M}]+/u.exec(s.text.slice(end, end + length))?.[0] ?? "";
  const bits = wordBits(word, 0, word.length);
  return (bits & LAST) === 0 || (bits & (PLACE | MONTH | ORG | COMMON)) !== 0;
}
