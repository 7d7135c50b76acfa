/**
 * Names in Latin letters behind a word for a name, where nothing but that word tells them: in a text of another script ("שם על הכרטיס: MIRIAM
 * ZILBERSHTEIN", "मालिक का नाम ramdayal nishad"), and shouted ("tên PHUNG THE VINH", "Assurée : LE BIHAN Soizic").
 */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { LATIN, SCRIPT } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, ORG, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";

/** Words for a name, in languages of other scripts. */
const OTHER =
  "שם השם שמי בשם اسم الاسم باسم اسمي اسمه اسمها नाम नाव নাম имя имени ім'я ім’я фио піб пиб фамилия прізвище фамилията името име όνομα ονοματεπώνυμο επώνυμο نام";
/** And in those of Latin letters: behind them a name in capitals. */
const SHOUTED =
  "tên tnv naam name namn navn nimi nome nombre nom imię nazwisko jméno meno név numele ime adı assuré assurée assurés adhérent adhérente titulaire souscripteur souscriptrice bénéficiaire patient patiente passager passagère passenger pasajero pasajera passeggero assicurato assicurata intestatario asegurado asegurada segurado segurada titular versicherter versicherte patientin fahrgast verzekerde passagier försäkrad försäkrade ubezpieczony ubezpieczona pasażer pasażerka biztosított asigurat asigurată pasager sigortalı yolcu hành khách";
export const LATIN_NAME_WORDS = `${OTHER} ${SHOUTED}`;

const IS_OTHER = new Set(OTHER.split(" ").map(hashWord));
/** What may stand between such a word and the name: on what it stands, in which letters, whose it is. */
const BETWEEN =
  /^(?:[ :"'“”„«»(=–—-]|(?:על|ב|של|הוא|הכרטיס|כרטיס|באנגלית|אנגלית|בלועזית|הדרכון|בדרכון|דרכון|החשבון|המלא|מלא|הנוסע|הנוסעת|הבעלים|לטינית|على|في|البطاقة|الكارت|الجواز|بالإنجليزية|بالانجليزي|بالإنجليزي|الحساب|صاحب|الكامل|هو|كما|بالبطاقة|بالجواز|है|हैं|में|कार्ड|पर|अंग्रेज़ी|अंग्रेजी|पूरा|खाते|का|की|मेरा|লেখা|ইংরেজিতে|কার্ডে|на|карте|карті|картата|латиницей|латиницею|латиницата|латиница|в|у|паспорте|паспорті|загранпаспорте|по-английски|англійською|английски|владельца|власника|держателя|получателя|отримувача|στα|στο|αγγλικά|λατινικά|στην|κάρτα|διαβατήριο|είναι|με|روی|کارت|به|انگلیسی|است)(?![\p{L}\p{M}])){0,24}/u;
const NAME =
  /^((?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.|de|van|von|bin|al|el)){1,4}|\p{Ll}{3,16}(?: \p{Ll}{2,18}){1,3})(?![\p{L}\d@_./-]*[\d@_/])/u;
const CAPITALS =
  /^[ ]?[:=]?[ ]{0,2}((?:\p{Lu}{2,3} )?\p{Lu}[\p{Lu}'’-]{1,18}(?: \p{Lu}[\p{Lu}'’-]{0,18}){1,4}(?: \p{Lu}\p{Ll}{2,16}(?:-\p{Lu}\p{Ll}{2,16})?)?|(?:\p{Lu}{2,3} )?\p{Lu}[\p{Lu}'’-]{2,18} \p{Lu}\p{Ll}{2,16}(?:-\p{Lu}\p{Ll}{2,16})?)(?=[.,;:)\n]|$| [-–(|])/u;
const REACH = 120;
const isLatin = (text: string, at: number): boolean => SCRIPT[text.charCodeAt(at)] === LATIN;

/** Behind token `k`, one of `LATIN_NAME_WORDS`. */
export function nameInLatin({ scan: s, emit }: Context, k: number): void {
  const end = s.end[k] as number;
  const rest = s.text.slice(end, end + REACH);
  if (!IS_OTHER.has(s.hash[k] as number)) {
    // In a text that is shouted as a whole capitals tell nothing.
    if (/\p{Lu}$/u.test(s.text.slice(s.start[k], end)) && !/^ ?[:=]/.test(rest)) return;
    const hit = CAPITALS.exec(rest);
    if (hit === null || !isSomebody((hit[1] as string).split(" "))) return;
    const to = end + hit[0].length;
    emit(to - (hit[1] as string).length, to, "PERSON", 0.84, "person-field");
    return;
  }
  const between = BETWEEN.exec(rest)?.[0].length ?? 0;
  if (between === 0 || !isLatin(s.text, end + between)) return;
  const hit = NAME.exec(rest.slice(between));
  if (hit === null || !isSomebody((hit[1] as string).split(" "))) return;
  emit(end + between, end + between + hit[0].length, "PERSON", 0.82, "person-field");
}

/** Is one of the words no word of a language or a listed name, and none of them a firm's or a page's? */
export function isSomebody(words: readonly string[]): boolean {
  let named = 0;
  for (const word of words) {
    const small = word.toLowerCase();
    const bits = wordBits(small, 0, small.length);
    const lists = LISTS(hashWord(small));
    if ((bits & ORG) !== 0 && (bits & (FIRST | LAST)) === 0) return false;
    if ((bits & (FIRST | LAST)) !== 0 || ((lists & DICTIONARY) === 0 && (bits & COMMON) === 0 && small.length > 2))
      named++;
    else if ((lists & GIVEN) === 0 && small.length > 3) named--;
  }
  return named > 0;
}
