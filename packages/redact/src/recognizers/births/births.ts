/** Dates of birth with the month as a word, and years of birth. Numeric dates are read with the numbers. */
import { CYRILLIC, PARENTHESIS, unitAt } from "../../scan/classes.ts";
import { C_DOB, C_ID, C_PASSPORT, C_POSTCODE, MONTH } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isNumber, isStandIn, sizeOf, tokenFrom } from "../context.ts";
import { misreadBirths } from "./misread.ts";

const REACH = 10;
const HIJRI = /^ ?(?:هـ?|ه\.|هجر|ش(?!\p{L})|ق(?!\p{L})|AH(?!\p{L}))/u;
const MADE = /^(?:19|20)\d\d, ?[01]?\d, ?[0-3]?\d(?=[,)])/;

export function births(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const seen = seenBeside(s);
  if ((seen & LETTERED_BEFORE) !== 0) lettered(ctx);
  if ((seen & BRACKETED) !== 0) besideKin(ctx);
  if ((seen & BRACKET_BEHIND) !== 0 && (s.signs & PARENTHESIS) !== 0)
    for (const hit of all(YEAR_ALONE, s.text))
      ctx.emit(hit.index + hit[0].length - 5, hit.index + hit[0].length - 1, "DOB", 0.9, "dob-year");
  if ((seen & SHORTENED) !== 0) short(ctx);
  if (s.hasDense && s.text.includes("เกิด")) thai(ctx);
  if ((s.words & MONTH) !== 0 && VERIFIES.inText(s)) verified(ctx);
  setApart(ctx);
  if (s.hasDense && s.text.includes("生")) eastern(ctx);
  if ((s.scripts & (1 << CYRILLIC)) !== 0 && s.text.includes("р.")) russian(ctx);
  if ((s.cues & C_DOB) === 0) return;
  misreadBirths(ctx);
  if (s.text.includes(" рожд") || s.text.includes(" народж")) russian(ctx);
  behindWords(ctx);
}

/** What stands at or beside some number: a "B" behind a stop; one of the letters of `SHORT` or its star; a bracket before a day; one behind a year. */
const [LETTERED_BEFORE, SHORTENED, BRACKETED, BRACKET_BEHIND] = [1, 2, 4, 8] as const;
/** Small letters of `SHORT`. */
const isShort = (c: number): boolean => c === 98 || c === 110 || c === 102 || c === 115;

function seenBeside({ text, digits, digitCount, shape, start, end }: Scan): number {
  let seen = 0;
  for (let n = 0; n < digitCount; n++) {
    const i = digits[n] as number;
    const at = start[i] as number;
    const before = unitAt(text, at - 1);
    if (before === 40) seen |= BRACKETED;
    else if (before === 42 || (before === 32 && unitAt(text, at - 2) === 42)) seen |= SHORTENED;
    if (unitAt(text, end[i] as number) === 41) seen |= BRACKET_BEHIND;
    // An article or a month may stand between; a number alone begins with no letter.
    for (let k = ((shape[i] as number) & HAS_LETTER) !== 0 ? i : i - 1; k >= 0 && k >= i - 2; k--) {
      const letter = text.charCodeAt(start[k] as number);
      if ((letter === 66 || letter === 98) && behindStop(text, start[k] as number)) seen |= LETTERED_BEFORE;
      if ((end[k] as number) - (start[k] as number) === 1 && isShort(letter)) seen |= SHORTENED;
    }
  }
  return seen;
}

/** "D.O.B", "D. O. B". */
function behindStop(text: string, at: number): boolean {
  const before = unitAt(text, at - 1);
  return before === 46 || (before === 32 && unitAt(text, at - 2) === 46);
}

/** Dates behind the words for births. */
function behindWords(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_DOB) === 0) continue;
    if (answered(ctx, i)) continue;
    const roman = ROMAN.exec(s.text.slice(s.end[i], (s.end[i] as number) + 54));
    if (roman !== null) {
      const end = (s.end[i] as number) + roman[0].length;
      ctx.emit(end - (roman[1] as string).length, end, "DOB", 0.93, "dob-words");
      continue;
    }
    before(ctx, i);
    let limit = Math.min(s.count, i + REACH);
    const reach = limit;
    const other = nextField(s.text, s.end[i] as number);
    for (let k = i + 1; k < limit && (s.start[k] as number) < other; k++) {
      const w = s.word[k] as number;
      // Behind the first date the next cue has its own turn: no token is read for more than one cue's corrections.
      if (limit !== reach && ((s.cue[k] as number) & C_DOB) !== 0) break;
      if (isStandIn(s, k)) break;
      if ((w & MONTH) !== 0) {
        let a = k;
        let b = k;
        // "the 12th of April 1985", "12 de abril de 1985", "April 12, 1985".
        for (let back = k - 1; back > i && back >= k - 2; back--)
          if (digits(ctx, back) && sizeOf(s, back) <= 4) a = back;
        for (let on = k + 1; on < s.count && on <= k + 3; on++) {
          // The figures behind the next word for births are that one's.
          if (((s.cue[on] as number) & C_DOB) !== 0) break;
          if (digits(ctx, on) && sizeOf(s, on) <= 4 && near(ctx, b, on)) {
            b = on;
            // "3 mars 1971, sécu 1 71 …": nothing of the date comes behind its year.
            if (sizeOf(s, on) === 4) break;
          }
        }
        if (a === b) break;
        const end = s.end[b] as number;
        // "17 maja 1984 r.", "٧ شوال ١٤١٢ هـ".
        const year = /^ (?:[rгр]\.?|هـ|ه\.?|هجر[يی]ة?|م)(?!\p{L})/u.exec(s.text.slice(end, end + 7));
        // "1962. gada 4. maijā".
        const first = /(?<!\d)(?:19|20)\d\d\. gada $/u.exec(
          s.text.slice(Math.max(0, (s.start[a] as number) - 11), s.start[a]),
        );
        const from = (s.start[a] as number) - (first?.[0].length ?? 0);
        ctx.emit(from, end + (year?.[0].length ?? 0), "DOB", 0.9, "dob-words");
        // "born 14 March 1987; the outage was on …": another thing's day.
        if (HAPPENED.test(s.text.slice(s.end[b], (s.end[b] as number) + 60))) break;
        // "shows 1 January 1970, should be 19 July 1995": its correction.
        k = b;
        limit = Math.min(s.count, b + 7);
        continue;
      }
      if (isNumber(s, k) && sizeOf(s, k) === 4 && k <= i + 3) {
        const year = Number(s.text.slice(s.start[k], s.end[k]));
        // `birthDate = new DateTime(1984, 5, 19)`.
        const made = MADE.exec(s.text.slice(s.start[k], (s.start[k] as number) + 14));
        if (made !== null) {
          ctx.emit(s.start[k] as number, (s.start[k] as number) + made[0].length, "DOB", 0.9, "dob-year");
          break;
        }
        const next = s.text.charCodeAt(s.end[k] as number);
        // "مواليد ١٤٠١ هـ".
        if (year >= 1300 && year <= 1450 && HIJRI.test(s.text.slice(s.end[k], (s.end[k] as number) + 5))) {
          ctx.emit(s.start[k] as number, s.end[k] as number, "DOB", 0.86, "dob-year");
          break;
        }
        if (
          year >= 1900 &&
          year <= 2012 &&
          next !== 45 &&
          next !== 47 &&
          next !== 46 &&
          next !== 0x5e74 &&
          next !== 0xb144
        ) {
          ctx.emit(s.start[k] as number, s.end[k] as number, "DOB", 0.75, "dob-year");
          break;
        }
      }
      if (isNumber(s, k) && sizeOf(s, k) === 6 && k <= i + 3 && shortDate(s.text.slice(s.start[k], s.end[k]))) {
        ctx.emit(s.start[k] as number, s.end[k] as number, "DOB", 0.96, "dob-compact");
        break;
      }
      if (isNumber(s, k) && sizeOf(s, k) === 8 && k <= i + 4) {
        ctx.emit(s.start[k] as number, s.end[k] as number, "DOB", 0.97, "dob-compact");
        break;
      }
      if (isNumber(s, k) && sizeOf(s, k) <= 2 && s.text.charCodeAt(s.end[k] as number) === 0x5e74) {
        // Japanese eras: 平成2年5月20日, with the era's name.
        const era = /^\d{1,2}年\d{1,2}月\d{1,2}日/.exec(s.text.slice(s.start[k], (s.start[k] as number) + 12));
        if (era !== null) {
          const at = s.start[k] as number;
          const from = /(昭和|平成|令和|大正)$/.test(s.text.slice(at - 2, at)) ? at - 2 : at;
          ctx.emit(from, at + era[0].length, "DOB", 0.95, "dob-era");
          break;
        }
      }
    }
  }
}

/** Where the next field of a record or a list begins behind `at`: what stands there is its own ("dob: unknown\nbuild: 20240301"). */
function nextField(text: string, at: number): number {
  const hit = NEXT_FIELD.exec(text.slice(at, at + FIELD_REACH));
  return hit === null ? Number.MAX_SAFE_INTEGER : at + hit.index;
}
const FIELD_REACH = 96;
/** A key at a line's beginning, or behind a comma; not one that only says that a value follows, or a piece of one, and no speaker. */
const NEXT_FIELD =
  /(?:\n[ \t]*(?:[-*] )?["']?|[,;|][ \t]*["']?(?=[\w"'.-]{1,32} ?[:=]))(?!(?:value|val|text|content|data|date|day|datum|wert|valeur|valor|valore|fecha|data|dato|dob|answer|antwort|input|entry|note|months?|monat|mois|mes|mese|mês|years?|jahr|année|año|anno|ano|tag|jour|día|yyyy|[a-z]{1,2})["' \t]*[:=])[\p{Ll}_][\p{L}\d_.-]{1,30}(?: [\p{L}\d_.-]{1,20}){0,2}["']?[ \t]?[:=]/u;

/** A date before the word for births, token `i`. */
function before(ctx: Context, i: number): void {
  const s = ctx.scan;
  const { text } = s;
  const at = s.start[i] as number;
  const from = Math.max(0, at - BACK);
  let k = i - 1;
  while (k >= 0 && (s.end[k] as number) > from && ((s.shape[k] as number) & HAS_DIGIT) === 0) k--;
  if (k < 0 || (s.end[k] as number) <= from) return;
  // "on 3rd of February 1986, her birthday".
  const told = TOLD_BEFORE.exec(text.slice(Math.max(0, at - 48), at));
  if (told !== null && BIRTHDAY.test(text.slice(at, s.end[i]))) {
    const date = Math.max(0, at - 48) + told.index;
    ctx.emit(date, date + (told[1] as string).length, "DOB", 0.88, "dob-words");
  }
  // "Oma wurde am Heiligabend 1938 geboren".
  const year = END_OF_CLAUSE.test(text.slice(at, s.end[i]))
    ? YEAR_BEFORE.exec(text.slice(Math.max(0, at - 28), at))
    : null;
  if (year !== null) {
    const told = Math.max(0, at - 28) + year.index;
    ctx.emit(told, told + 4, "DOB", 0.84, "dob-year");
  }
  const when = WHEN_BEFORE.exec(text.slice(from, at));
  if (when !== null)
    ctx.emit(from + when.index, from + when.index + (when[1] as string).length, "DOB", 0.88, "dob-words");
}
const BACK = 56;
/** Where the verb ends its clause. */
const END_OF_CLAUSE = /^(?:geboren|született|születtem|doğdu|doğdum|doğumlu|doğumluyum|syntynyt)$/i;
const YEAR_BEFORE = /(?<![\d./-])(?:19\d\d|200\d|201\d)(?=(?: in \p{Lu}[\p{L}-]{2,16})? $)/u;

const HAPPENED =
  /^[^\d\n]{0,48}?(?<!\p{L})(?:outages?|incidents?|orders?|ordered|deliver\p{L}*|shipp\p{L}*|invoices?|purchase\p{L}*|bought|paid|refund\p{L}*|started|ended|joined|moved|signed|opened|closed|activated|installed|registered|subscribed|enrolled|retired|renew\p{L}*|expire[sd]?|policy|subscription|vertrag|police|contrat|abonnement|contrato|contratto|polizza|umow\p{L}*|smlouv\p{L}*|договор\p{L}*|crash\p{L}*|fail\p{L}*|appointment|visit|contract|release|bestell\p{L}*|geliefert|rechnung|ausfall|commande|facture|panne|pedido|factura|corte|encomenda|fatura|ordine|fattura|guasto|storing|factuur|besteld|levering|zamówieni\p{L}*|faktur\p{L}*|awari\p{L}*|objednáv\p{L}*|výpadek|заказ\p{L}*|сбо[йя]|счёт|замовлен\p{L}*|збій)(?!\p{L})/iu;

/** "5-May-1981 is when I was born", "11/1952 born": the date before it. */
const WHEN_BEFORE =
  /(?<![\p{L}\d./-])(\d{1,2}(?:st|nd|rd|th|er|\.)?[ -](?:of |de )?\p{L}{3,10},?[ -](?:de )?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|\d{1,2}\/(?:19|20)\d\d|(?:19|20)\d\d\. ?\p{L}{4,10} \d{1,2}(?:-[áé]n|-[ei]k[aáeé]n?|\.)?)(?: (?:is|was|when|the|day|date|i|he|she|we|they|my|his|her|mother|father|son|daughter|wife|husband|mum|mom|dad|that|bin|ich|wurde|er|sie|am|il|elle|je|fue|cuando)){0,6} $/iu;
const BIRTHDAY = /^(?:birth|geburtstag|anniversaire|cumpleaños|compleanno|aniversário|verjaardag|födelsedag)/i;
const TOLD_BEFORE =
  /(?<![\p{L}\d])(\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of |de )?\p{L}{3,10},? (?:de )?(?:19|20)\d\d)[,;(]? (?:(?:is|was|which|as|under|for|at|beside|ist|war|est|es|my|his|her|their|the|date|of|mein|sein|ihr|mon|son|mi|su) ){0,4}$/u;

/** "14-VII-1985", "3/XI/1970": the month in Roman numerals. */
const ROMAN =
  /^[\s\p{L}.:()-]{0,30}?(\d{1,2}[-./ ](?:X{0,1}I{1,3}|I?[VX]|VI{1,3})[-./ ]\d{2,4}|\d{1,2}[-./ ]\d{1,2}[-./ ]['’]\d{2})(?![\p{L}\d])/u;

/** "D.O.B. 07-Feb-1964", "D. O. B.: 3rd March 1991": the cue in letters. Numeric dates are read with the numbers. */
const LETTERED =
  /\b(?:D\. ?O\. ?B|d\. ?o\. ?b)\.?[\s:.("'`“„«*_~-]{0,24}((?:19|20)\d\d[01]\d[0-3]\d|\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:of )?[A-Za-z]{3,9}[ .,/-]{1,2}(?:\d{4}|['’]?\d\d)|[A-Za-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/g;

function lettered(ctx: Context): void {
  for (const hit of all(LETTERED, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.93, "dob-words");
  }
}

/** "เกิด 12 มี.ค. 2530": months in their short forms. */
const THAI_BIRTH =
  /เกิด(?:เมื่อ)?(?:วันที่)?\s?:?\s?(\d{1,2} ?(?:ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.|[\u0e00-\u0e4e]{2,9}(?:คม|ยน|พันธ์)) ?(?:พ\.?ศ\.? ?)?\d{2,4})/g;

function thai(ctx: Context): void {
  for (const hit of all(THAI_BIRTH, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.9, "dob-words");
  }
}

/** "出生1950年8月", "昭和18年3月3日生". */
const EASTERN =
  /(?:出生|生日|生于|生於)[：:是于於]?\s?(\d{4}年\d{1,2}月(?:\d{1,2}日)?)|((?:(?:昭和|平成|大正|令和)\d{1,2}|\d{4})年\d{1,2}月\d{1,2}日)(?=生(?![产産產成效放活命物]))/g;

function eastern(ctx: Context): void {
  for (const hit of all(EASTERN, ctx.scan.text)) {
    const date = hit[1] ?? (hit[2] as string);
    const end = hit.index + hit[0].length;
    ctx.emit(end - date.length, end, "DOB", 0.93, "dob-words");
  }
}

/** "1939 г.р.", "1945 р.н.": the year alone, with the letters for "year of birth". */
const RUSSIAN =
  /(?<![\d./-])(?:19\d\d|20[012]\d) ?(?:(?:г\. ?р|р\. ?н)(?!\p{L})\.?|года рожд\p{L}*|року народж\p{L}*)/gu;

function russian(ctx: Context): void {
  for (const hit of all(RUSSIAN, ctx.scan.text)) ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.9, "dob-year");
}

/** "thats me, 3rd of June 1979, postcode …": a day long ago between commas, where somebody says a postcode to prove who they are. */
const SET_APART =
  /(?:^|[,;] |\n)(\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Za-z]{3,9},? (?:19[2-9]\d|200[0-8])|\d{1,2}[./-]\d{1,2}[./-](?:19[2-9]\d|200[0-8]))(?=[,;.]? |[,;.]?$|\n)(?=.{0,40}(?:post ?code|zip|plz|code postal|código postal|cap\b|postcode|kod pocztowy|psč))/giu;
const PROVING = 160;

function setApart({ scan, emit }: Context): void {
  if ((scan.cues & C_POSTCODE) === 0 || scan.length > PROVING) return;
  for (const hit of all(SET_APART, scan.text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "DOB", 0.78, "dob-verified");
  }
}

/** "she confirmed 8 Jan 1941 and first line of address": what callers are asked for. */
const VERIFIES = wordSet("confirmed verified confirms verifies", "folded");
const VERIFIED =
  /(?<!\p{L})(?:confirmed|verified|confirms|verifies) (?:her |his |their |as |with )?(\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Za-z]{3,9},? (?:19[1-9]\d|200\d))(?!\d)/gu;

function verified(ctx: Context): void {
  for (const hit of all(VERIFIED, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.8, "dob-verified");
  }
}

/** Somebody of the family. */
export const KIN_WORDS =
  "son|daughter|child|kid|baby|wife|husband|partner|mother|father|mum|mom|dad|sohn|tochter|kind|frau|mann|mutter|vater|fils|fille|enfant|femme|mari|hijo|hija|esposa|marido|filho|filha|figlio|figlia|moglie|zoon|dochter|vrouw|moeder|vader|oma|opa|syn|córka|żona|mąż|matka|mama|mamy|ojciec|tata|babcia|dziadek|máma|maminka|otec|babička|anyám|apám|nagymamám|mamă|mama mea|tatăl|bunica|сын|дочь|жена|муж|мать|мама|отец|папа|бабушка|дедушка|мати|тато|бабуся|майка|баща|баба|mère|père|maman|papa|grand-mère|grand-père|sœur|frère|madre|padre|mamá|papá|abuela|abuelo|hermana|hermano|mãe|pai|avó|avô|irmã|irmão|nonna|nonno|sorella|fratello|schwester|bruder|großmutter|großvater|sister|brother|grandmother|grandfather|nan|gran|mor|far|mormor|farmor|syster|bror|søster|søn|datter|son|dotter|äiti|isä|anne|annem|babam|oğlum|kızım|ibu|ayah|anak|brat|brata|sestra|sestre|muž|manžel|manželka|žena|žene|hči|sin|kći|kćerka|ćerka|otac|majka|брат|сестра|дружина|чоловік|дружини|донька|дочка|син|ћерка|мајка|отац|съпруга|съпруг|дъщеря|αδελφός|αδελφή|μητέρα|πατέρας|γιος|κόρη|σύζυγος";
const KIN = new RegExp(
  `(?<!\\p{L})(?:${KIN_WORDS})(?: \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?){0,3} ?\\((?:\\*|b\\.? ?|born |geb\\.? ?|née? (?:le )?)?$`,
  "iu",
);
const WHOLE_DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.|er)? (?:de |of )?\p{L}{3,10}\.? (?:de )?(?:19|20)\d\d|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:(?:19|20)\d\d|\d\d))(?=\))/u;

/** "Odd f. Lundby (", "Anna geb. Huber (": the name somebody was born with. */
const MAIDEN =
  /(?<![\p{L}\d])(?:f\.|född|født|geb\.|née?|roz\.|rozená|z domu|o\.s\.|ur\.|szül\.|rođ\.|рожд\.|урожд\.|урождённая|урожденная) \p{Lu}[\p{L}-]+ ?\($/u;
/** "(3. 9. '79, EMŠO …": and a number that people have right behind it. */
const SHORT_DATE = /^\d{1,2}(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])['’]?\d{2}(?:\d\d)?(?=[,;] ?\p{L})/u;
/** "turned 16 now (", "16 Jahre alt (", "tiene 16 años (". */
const AGE =
  /(?<!\p{L})(?:(?:turn(?:ed|s)?|aged?|wird|wurde|wordt|werd|cumpl\p{L}{1,3}|fyll(?:er|de)|fyld(?:er|te)|skończył[ay]?|исполнилось|виповнилось) \d{1,2}(?: (?:now|already|today|jetzt|schon|al|już|ya))?|\d{1,2}(?: (?:years?(?: old)?|jahre(?: alt)?|jaar(?: oud)?|ans|años|anni|anos|år(?: gammal)?|lat|let|rokov|éves|ani|vuotta|yaşında|год|года|лет|років|роки|години)))(?: (?:now|already|jetzt))? ?\($/iu;
/** "my son (12.05.2016)", "meine Tochter Ida (3.4.2011)": a date in brackets behind one of the family. */
const YEAR_ALONE = /\((?:b\.|born|geb\.|\*|née?|ur\.|nar\.|n\.|f\.|г\. ?р\.) ?((?:19\d|20[01])\d)\)/giu;

function besideKin(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    if (s.text.charCodeAt(at - 1) !== 40 || sizeOf(s, i) > 4) continue;
    const head = s.text.slice(at, at + 26);
    const date = WHOLE_DATE.exec(head);
    if (date === null) {
      const short = SHORT_DATE.exec(head);
      if (short !== null && isPapers(s, tokenFrom(s, i, at + short[0].length)))
        ctx.emit(at, at + short[0].length, "DOB", 0.84, "dob-kin");
      continue;
    }
    const before = s.text.slice(Math.max(0, at - 48), at);
    if (KIN.test(before) || AGE.test(before) || MAIDEN.test(before))
      ctx.emit(at, at + date[0].length, "DOB", 0.84, "dob-kin");
  }
}

/** Does token `k` name a number that people have? */
const isPapers = (s: Scan, k: number): boolean => k < s.count && ((s.cue[k] as number) & (C_ID | C_PASSPORT)) !== 0;

/** yymmdd or ddmmyy. */
function shortDate(six: string): boolean {
  const a = Number(six.slice(0, 2));
  const b = Number(six.slice(2, 4));
  const c = Number(six.slice(4, 6));
  return b >= 1 && b <= 12 && ((c >= 1 && c <= 31) || (a >= 1 && a <= 31));
}

function digits(ctx: Context, k: number): boolean {
  const c = ctx.scan.text.charCodeAt(ctx.scan.start[k] as number);
  return c >= 48 && c <= 57;
}

function near(ctx: Context, b: number, on: number): boolean {
  return (ctx.scan.start[on] as number) - (ctx.scan.end[b] as number) <= 8;
}

const NUMERIC = "(?:19\\d|20[01])\\d[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:19\\d|20[01])\\d";
const WORDED = "\\d{1,2}(?:\\.|º|er)? (?:de |di )?\\p{L}{3,10}\\.? (?:de |del )?(?:19\\d|200)\\d";
/** "Mara Oduya b. 1987-02-19", "(b. 3/4/1961)", "*12.03.1958", "n. 14 set 1955", "f. 3/4/62 a Udine", "Ahti Salo, s. 12.1.44". */
const SHORT = new RegExp(
  `(?:(?<![\\p{L}\\d.])[bnfs]\\.:? ?(?:il |el |em |den |le )?|(?<![^\\s(])\\* ?)(${NUMERIC}|${WORDED}|\\d{1,2}[-./]\\d{1,2}[-./]\\d\\d(?= (?:a|ad|à|in|em|i|en|te) \\p{Lu})|(?<=\\* ?)\\d{1,2}\\.\\d{1,2}\\.\\d\\d(?=\\))|(?<=\\p{L}, [fs]\\. ?)(?:[0-2]?\\d|3[01])[-./](?:0?\\d|1[0-2])[-./]\\d\\d(?=[,.;)\\s]|$))(?![\\d-]|\\.\\d)`,
  "gu",
);

function short(ctx: Context): void {
  for (const hit of all(SHORT, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.9, "dob");
  }
}

/** What the word for a birth asks, and a date in the line behind: "votre date de naissance ?\nle 4 août 1968". */
const ANSWERED = codedOnce(
  /^[^?\n]{0,24}\?\s{0,2}(?:\p{L}[\p{L} .]{0,20}: ?)?(?:(?:it['’]?s|it is|le|el|il|am|den|the|em|op|on|dia|es|ist|c['’]est|è|é)[ .:]){0,2}(\d{1,2}(?:st|nd|rd|th|er|\.|º)?[-./ ](?:of |de |di |d['’])?(?:\d{1,2}|\p{L}{3,10}\.?)[-./ ,]{1,2}(?:de |del |di )?['’]?(?:\d{4}|\d\d)(?: ?[rгр]\.)?|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?![\d])/iu,
);
/** A short month that means something else as well, behind the word: "nato il 14 set 1955". */
const SHORT_MONTH =
  /^[\s\p{L}.:()-]{0,20}?(\d{1,2}[ .-](?:de |di )?(?:sett?|ott|dic|gen|mag|giu|lug|ago|ene|abr|fev|mai|out|dez|mrt|mei|sept|okt|des)\.?[ .-](?:de |del )?['’]?(?:(?:19|20)\d\d|\d\d))(?![\d])/iu;

function answered(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const at = s.end[i] as number;
  const behind = s.text.slice(at, at + 80);
  const hit = (behind.includes("?") ? ANSWERED.exec(behind) : null) ?? SHORT_MONTH.exec(behind);
  if (hit === null) return false;
  const end = at + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.92, "dob-words");
  return true;
}
