/**
 * Given names inside a sentence of a language that inflects them, in any case of grammar: "Телефон Жени изменился", "Telefon Marka się
 * zmienił", "Virtasen mukaan". Many are words as well (faith, hope, wolf); inside a sentence these are written small, so a capital and what
 * stands beside it tell.
 */
import { isOfNoLanguage, mayBeHungarian, mayInflect, spelled } from "../../names/ordinary-words.ts";
import { CYRILLIC, fold, GREEK, LATIN, unitAt } from "../../scan/classes.ts";
import { bitsAt, COMMON, FIRST, hashWord, LAST, lookup, MONTH, ORG, PLACE, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { type Cases, words } from "./case-words.ts";
import { CYRILLIC_CASES } from "./cases-cyrillic.ts";
import { GREEK_CASES } from "./cases-greek.ts";
import { LATIN_CASES } from "./cases-latin.ts";
import { sentenceStart } from "./name-places.ts";
import { apart, isUpper, isWord } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";
import { isVariant } from "./things/variants.ts";

/** Polite words that some write with a capital; feasts, months, towns and a shop whose cases look like names. */
const POLITE = spelled(
  "Vaši Vašu Vaša Vaše Vás Vám Vašej Vaší Vašem Vašim Váš Tobie Ciebie Ciebie Twoja Twoje Twój Twojej Państwo Państwa Panią Pana Pani Panu Jūsų Jums Mieli Miela Gerbiami Teie Teil Teid Önnek Önt Nišu Rivi Budu Aldi Tíme Silvestra Silvestru Sylwestra Sylwestrem Andrzejki Mikołaja Mikuláše Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο Ιουλίου Ιουνίου Μαΐου Crăciun Вас Вам Ваш Ваша Ваши Вашей Francie Francii Belgie Belgii Anglie Anglii Indie Indii Austrii Danii Chin Chinach Ruotsista Hollannista Englannista Turkista Japanista Fransa Китаю",
);
const LONGEST_DEED = 40;

export function cases(ctx: Context): void {
  const s = ctx.scan;
  const cyrillic = (s.scripts & (1 << CYRILLIC)) !== 0;
  const greek = (s.scripts & (1 << GREEK)) !== 0;
  if (!mayBeInflected(s)) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (!isUpper(s, i) || ((s.word[i] as number) & OTHERS) !== 0) continue;
    const script = s.script[i] as number;
    const language =
      script === CYRILLIC
        ? CYRILLIC_CASES
        : script === GREEK
          ? GREEK_CASES
          : script === LATIN && !cyrillic && !greek
            ? LATIN_CASES
            : null;
    if (language === null || !stands(s, i) || !isSomebody(s, i, language)) continue;
    // Asked behind what stands beside it, as it is of the whole text. Of few words none may tell, and the short ones are words of many languages.
    if (language === LATIN_CASES && !mayInflect(s) && !(isOfNoLanguage(s) && tellsMuch(s, i))) continue;
    const last = familyBehind(s, i);
    if (mayBeCalled(s, i, language))
      ctx.emit(s.start[i] as number, s.end[last] as number, "PERSON", 0.7, "person-case");
  }
}

/** Words that hardly a text of these languages of more than a few words lacks. */
const SAID = wordSet(
  "się jest nie czy proszę dla przez ale jsem není som že bylo prosím za jako nije smo molim nisam jer yra nėra kad prašau bet nav lūdzu ei että ole oli kiitos olen palun nem hogy és van kérem meg egy bir için değil lütfen ama var yok nu este sunt pentru sem ni u z w od do na po",
);
const FEW_WORDS = 10;

/** May the text be in a language that inflects names? Says no of most others. */
export const mayBeInflected = (s: Scan): boolean =>
  (s.scripts & ((1 << CYRILLIC) | (1 << GREEK))) !== 0 || s.count <= FEW_WORDS || SAID.inText(s);

const OTHERS = MONTH | PLACE | ORG | TITLE;

/** "paczka dla Oli": a short name's case is some language's word ("was", in Finnish); a longer word that many say is one. */
const SHORT = 4;

/** "Договор на Надежду Лисицыну": the family's name in another case of its grammar behind it; the token itself where none is. */
const familyBehind = (s: Scan, i: number): number =>
  i + 1 < s.count &&
  apart(s, i) &&
  isUpper(s, i + 1) &&
  s.script[i + 1] === CYRILLIC &&
  FAMILY_BEHIND.test(s.text.slice(s.start[i + 1], s.end[i + 1])) &&
  !(apart(s, i + 1) && isUpper(s, i + 2))
    ? i + 1
    : i;

const FAMILY_BEHIND =
  /(?:[оеё]в|[иы]н)(?:ым|ой|ою|у|а)$|[сц]к(?:ую|ого|ой|ому|им)$|енко$|[оеє]вич(?:а|у|ем|ем)?$|ч?ук(?:а|у|ом|ові)$/u;

/** A word with its capital alone, and none with one behind it but the family's: "Саша Иванова" is told elsewhere. */
function stands(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & COMMON) !== 0 && sizeOf(s, i) > SHORT) return false;
  if (sizeOf(s, i) < 3 || ((s.shape[i] as number) & ALL_UPPER) !== 0 || !isWord(s, i)) return false;
  return (
    unitAt(s.text, s.end[i] as number) !== 45 &&
    (!(i + 1 < s.count && apart(s, i) && isUpper(s, i + 1)) || familyBehind(s, i) > i)
  );
}

/** A given name in some case, or a word that is one. */
function mayBeCalled(s: Scan, i: number, language: Cases): boolean {
  if (POLITE(s, i)) return false;
  if (((s.word[i] as number) & (FIRST | language.stems)) !== 0 || (stemBits(s, i) & language.stems) !== 0) return true;
  const word = s.text.slice(s.start[i], s.end[i]);
  // "keresse Andrást": Hungarian's object.
  if (language === LATIN_CASES && word.endsWith("t") && mayBeHungarian(s) && isObject(word)) return true;
  const doubled = language === LATIN_CASES ? beforeWith(word) : undefined;
  if (doubled !== undefined && isListed(doubled)) return true;
  return language.familyCase.test(word) || language.wordName.test(word.toLowerCase());
}

function tellsMuch(s: Scan, i: number): boolean {
  return i > 0 ? sizeOf(s, i - 1) > 3 : LATIN_CASES.has.test(behindOf(s, i));
}

/** Of a listed given name, with the vowel that joins the ending or the one it lengthens: "Lajost", "Virágot", "Rékát", "Emesét". */
export function isObject(word: string): boolean {
  const stem = word.slice(0, -1);
  const vowel = stem.charAt(stem.length - 1);
  if (isListed(stem)) return true;
  if (vowel === "á" || vowel === "é") return isListed(stem.slice(0, -1) + (vowel === "á" ? "a" : "e"));
  return "aeoö".includes(vowel) && stem.length > 4 && isListed(stem.slice(0, -1));
}

/** "Gáborral", "péterrel": the name, of which Hungarian's "with" takes the last letter. */
export const beforeWith = (word: string): string | undefined => DOUBLED.exec(word)?.[1];
const DOUBLED = /^(\p{L}{2,}(\p{L}))\2[ae]l$/u;

function isListed(name: string): boolean {
  const slot = lookup(hashWord(fold(name)));
  return slot >= 0 && (bitsAt(slot) & (FIRST | LAST)) !== 0;
}

const behindOf = (s: Scan, i: number): string => s.text.slice(s.end[i], (s.end[i] as number) + LONGEST_DEED);

function isSomebody(s: Scan, i: number, language: Cases): boolean {
  const next = unitAt(s.text, s.end[i] as number);
  if (sentenceStart(s, i))
    return next === 32
      ? language.has.test(behindOf(s, i)) || (language.says.test(behindOf(s, i)) && isFirst(s, i, language))
      : next === 44 && language.asked.test(behindOf(s, i)) && isFirst(s, i, language);
  const gap = (s.start[i] as number) - (s.end[i - 1] as number);
  // "проверьте, Вера не получает писем".
  if (gap === 2 && unitAt(s.text, s.end[i - 1] as number) === 44) return language.does.test(behindOf(s, i));
  if (gap !== 1 || !apart(s, i - 1) || (isUpper(s, i - 1) && !sentenceStart(s, i - 1))) return false;
  const before = wordAt(s, i - 1);
  const told = language.before.has(before);
  if (!told && next !== 32) return false;
  if (language.things.has(before)) return false;
  if (!told)
    return language.has.test(behindOf(s, i)) || (language.links.has(before) && language.does.test(behindOf(s, i)));
  // "с Катя 2 на новую": a model. "вместо Полина белая": in one of its colours.
  if (MODEL.test(behindOf(s, i)) || isVariant(s, i, i)) return false;
  return (before !== "na" && before !== "на") || isOn(s, i);
}

const wordAt = (s: Scan, k: number): string => s.text.slice(s.start[k], s.end[k]).toLowerCase();
const MODEL = /^ \d/;

/** A given name as it is listed, for whoever is spoken to is in no case. */
const isFirst = (s: Scan, i: number, language: Cases): boolean =>
  ((s.word[i] as number) & FIRST) !== 0 || language.wordName.test(wordAt(s, i));

/**
 * Behind "na", which is said of places and goods as well: "czekamy na Ewę", "konto jest na Marka", where "na Sylwestra" is a feast. Bulgarian
 * does not inflect: "на Надежда", where "на Садовой" is a street and "на Ладе" a car.
 */
function isOn(s: Scan, i: number): boolean {
  if (s.script[i] === CYRILLIC && ((s.word[i] as number) & FIRST) !== 0) return true;
  return i > 1 && WAITED.has(wordAt(s, i - 2));
}
const WAITED = words(
  "glede czekamy czekam czeka jest są konto umowa faktura liczę pytania kontakt namiary čekáme čekám čeká je účet kontakt smlouva čakáme čakám čeka čekamo čekam račun ugovor broj telefon číslo numer karta karticu договор счёт счет аккаунт карта заявка номер доставка посылка полис оформлен оформлена оформлено записан записана зарегистрирован зарегистрирована жду ждём ждем договір рахунок замовлення посилка оформлений чекаємо чекаю",
);
