/** Numbers told in words ("zero two zero, seven nine four six …"): seven or more digits, or five after a telephone word. */

import { unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CURRENCY,
  C_IBAN,
  C_ID,
  C_MEASURE,
  C_PASSWORD,
  C_PHONE,
  C_POSTCODE,
  C_RELEASE,
  C_VERSION,
  DIGIT_WORD,
  DOT_WORD,
  JOIN_WORD,
} from "../../scan/lexicon.ts";
import { IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isOfTwoDigits } from "../../words/spoken.ts";
import { isNumeral } from "../births/words.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";

/** "cincuenta y cinco", "трийсет и четири"; Turkish ten of "yüz on sekiz". */
const AND = wordSet("y e et und en och og and ja i и та si și on", "folded");

const HUNDREDS = wordSet(
  "set stě sta cents hundert hundra hundre honderd sataa száz sute sot stotin mil mille mila millones millón milhões milhão millions million milioni milione",
  "lower",
);
/** "doce millones trescientos cuarenta y cinco mil": what an amount is told in as well. */
const SCALE = /(?<!\p{L})(?:mil|mille|mila|mil[lh]?[iõoó]\p{L}{1,4})(?!\p{L})/iu;
/** What is said for the signs inside a number, and Hindi digits in Latin letters that are small words elsewhere. */
const WITHIN = wordSet(
  "die the le la el de space blank leerzeichen espace espacio spazio espaço spatie mellanslag mellemrum spacja mezera пробел slash schrägstrich strich barra barre sbarra stroke streep skråstreg skråstrek snedstreck lomítko lomeno łamane ukośnik kreska myślnik pomlčka kötőjel perjel liniuță cratimă дробь дріб слэш παύλα tire eğik do char che uh um uhm er erm hm äh ähm öh öhm euh heu ehm eh øh eee yyy ээ эм мм trus terus trs",
  "folded",
);

/** Digits beside others, and everyday words elsewhere: Lithuanian and Catalan two, one, seven and nine, Slovak five. */
const AMONG_DIGITS = names("du u un set nou sis ena tri dva pat");
/** As Arabic is spoken and written without its signs, and Greek twenties, which no other word is. */
const SPOKEN_SO = names(
  `اتنين تنين تلاتة تلاته تلات تمانية تمانيه تمنية اربعة اربعه أربعه خمسه سته سبعه تسعه ثمانيه ثلاثه ثلاث ثماني عشرة عشره وعشرين وتلاتين وثلاثين واربعين وأربعين وخمسين وستين وسبعين وتمانين وثمانين وتسعين viiskyt viiskytä kakskyt kolkyt nelkyt neljäkyt kuuskyt seiskyt seitkyt kaheksankyt kahdeksankyt yheksänkyt yhdeksänkyt डबल ट्रिपल ज़ीरो जीरो двойка двойки двоек тройка тройки троек четверка четверки четверок пятерка пятерки пятерок шестерка шестерки шестерок семерка семерки семерок восьмерка восьмерки восьмерок девятка девятки девяток единица единицы единиц нуля нолей нулей
  двійка двійки двійок трійка трійки трійок четвірка четвірки четвірок шістка шістки шісток сімка сімки сімок вісімка вісімки вісімок одиниця одиниці одиниць нулі нулів двойки тройки четворки петици шестици седмици
  nuly nul jedničky jedniček dvojky dvojek trojky trojek čtyřky pětky pětek šestky šestek sedmičky sedmiček osmičky osmiček devítky devítek zera zer jedynki jedynek dwójki dwójek trójki trójek czwórki czwórek piątki piątek szóstki szóstek siódemki siódemek ósemki ósemek dziewiątki dziewiątek
  nullen einsen zweien zweier dreien dreier vieren vierer fünfen fünfer sechsen sechser siebenen siebener achten achter neunen neuner ceros unos doses treses cuatros cincos seises sietes ochos nueves zéros zeros ones twos threes fours fives sixes sevens eights nines nulják ötös hatos hetes nyolcas kilences négyes hármas kettes egyes nulle petice šestice sedmice osmice devetke dvojke trojke četvorke jedinice dreimal zweimal viermal driemaal tweemaal trzykrotnie dwukrotnie εικοσιένα εικοσιδύο εικοσιτρία εικοσιτέσσερα εικοσιπέντε εικοσιέξι εικοσιεπτά εικοσιεφτά εικοσιοκτώ εικοσιοχτώ εικοσιεννέα`,
);
/** Between two of them, or the last of what is said; "päť", without its marks a name, says enough. */
function isAmong(s: Scan, k: number): boolean {
  if (SPOKEN_SO(s, k)) return true;
  if (!AMONG_DIGITS(s, k)) return false;
  if (/^päť$/iu.test(s.text.slice(s.start[k], s.end[k]))) return true;
  let next = k + 1;
  while (next < k + 3 && AMONG_DIGITS(s, next)) next++;
  if (next >= s.count || ((s.word[next] as number) & DIGIT_WORD) !== 0) return true;
  return /^(?: ok)?(?:[.!?\n]|$)/.test(s.text.slice(s.end[next - 1], (s.end[next - 1] as number) + 4));
}
const AREA = /(?<!\p{L})area code $/iu;
const EXTENSION = /^,? ext(?:ension)? /iu;

const DOUBLED = /(?<!\p{L})(?:double|triple|treble|doppel|doble|triplo|dubbel)(?!\p{L})/iu;

const LAST_FOUR =
  /(?:last|final) (?:four|4)(?: digits)?(?: (?:of|on|for) (?:my |the |your |his |her )?(?:(social|ssn|ss|national insurance|licen[cs]e|tax|id)|card|account|number|debit|credit|visa|amex|mastercard)(?: number| card| security)*)?(?: (?:is|are|was)|:|,)? ?$/i;

const ENGLISH_DIGIT = wordSet("zero one two three four five six seven eight nine double triple treble");

const PLUS = /^(?:plus[sz]?|m[aá]s|pi[uù]|mais|плюс|artı|συν)$/iu;

/** "száztizennyolc", "hundertachtzehn", "trecentoquaranta": hundreds and what follows them in one word. */
const HUNDRED = /^\p{L}{0,7}(?:száz|hundert|honderd|cento|sataa|hundra)\p{L}+$/iu;

/** "tristo", "девятьсот", "seiscientos": no ones of tens before it. */
const A_HUNDRED = /(?:st[oa]|set|ст[оаи]|стотин|сот|cient[oa]s|cent[oa]s|κόσι[αε]ς?)$/iu;

/** Digits that the word for a number at `k` adds: none where it is the ones of tens right before, "trzydzieści pięć". */
function digitsOf(s: Scan, k: number, first: number): number {
  if (isTwo(s, k)) return 2;
  const tens = k > first && AND(s, k - 1) ? k - 2 : k - 1;
  if (A_HUNDRED.test(s.text.slice(s.start[k], s.end[k]))) return 1;
  return tens >= first && isTwo(s, tens) && s.text.charCodeAt(s.end[tens] as number) === 32 ? 0 : 1;
}

/** "〇九〇ー一二三四ー五六七八": typed for a dash. */
function isLongSound(s: Scan, k: number): boolean {
  return s.text.charCodeAt(s.start[k] as number) === 0x30fc && sizeOf(s, k) === 1;
}

function isTwo(s: Scan, k: number): boolean {
  return isOfTwoDigits(s.text.slice(s.start[k], s.end[k]).toLowerCase());
}

/** "o seven seven, double o nine": the letter for a nought, beside an English digit; elsewhere it means "or". */
function isNought(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || sizeOf(s, k) !== 1 || (s.text.charCodeAt(s.start[k] as number) | 32) !== 111)
    return false;
  return ENGLISH_DIGIT(s, k + 1) || ENGLISH_DIGIT(s, k - 1);
}

/** The head of "п'ять" or "дев'ять". */
function cutWord(s: Scan, k: number): boolean {
  return (
    s.text.charCodeAt(s.end[k] as number) === 39 &&
    /^(?:п|дев|П|Дев)'(?:ят|янос)/.test(s.text.slice(s.start[k], (s.end[k] as number) + 6))
  );
}

const OPENS =
  /(?:(?:opens?|unlocks?|disarms?|buzz me in) (?:with|on|by|using|to)|(?:öffnet|geht auf|entriegelt) (?:mit|bei)|s['’]ouvre (?:avec|par)|se abre con|si apre con|abre com|opent met|öppnas med|åbnes med|åpnes med|aukeaa|otwiera się|otevírá se|открывается|відкривається)(?: (?:the )?(?:code )?)? ?$/iu;

export function spokenDigits(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_PHONE) !== 0 && s.hasDigit) hundredsBefore(ctx);
  if ((s.words & DIGIT_WORD) === 0 && ((s.words & JOIN_WORD) === 0 || (s.cues & C_PHONE) === 0)) return;
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next) continue;
    if (((s.word[i] as number) & DIGIT_WORD) === 0 && !(isNumber(s, i) && sizeOf(s, i) <= 6)) continue;
    const led =
      i > 0 &&
      (s.text.charCodeAt((s.start[i] as number) - 1) === 32 ? isNought(s, i - 1) : cutWord(s, i - 1) && i - 1 >= next);
    let k = led ? i - 1 : i;
    const first = k;
    let last = i;
    let digits = 0;
    let words = 0;
    /** The first word for a number: most stand alone, and it does not matter then how many digits it tells. */
    let one = -1;
    while (k < s.count) {
      const gap = k === first ? 0 : (s.start[k] as number) - (s.end[k - 1] as number);
      if (gap > 3 || (k > first && ((s.shape[k] as number) & LINE_START) !== 0)) break;
      const c = k > first && gap > 0 ? s.text.charCodeAt(s.end[k - 1] as number) : 32;
      if (
        c === 39 &&
        k > first &&
        /^(?:ят(?:ь|и|ий|сот|надцять|десят|ірк[аиу]|ірок|ок|к[аиу])|яносто)$/.test(s.text.slice(s.start[k], s.end[k]))
      ) {
        // Ukrainian "п'ять", "дев'ять": the apostrophe cut the word in two.
        last = k;
        k++;
        continue;
      }
      if (c !== 32 && c !== 44 && c !== 45 && c !== 46 && c !== 0x3001 && c !== 0x060c && c !== 41 && c !== 59) break;
      if (((s.word[k] as number) & DIGIT_WORD) !== 0) {
        if (words++ === 0) one = k;
        else digits += digitsOf(s, k, first);
      } else if (isNumber(s, k) && sizeOf(s, k) <= 6) digits += sizeOf(s, k);
      else if (
        k > i &&
        (AND(s, k) || isLongSound(s, k)) &&
        ((s.word[k - 1] as number) & DIGIT_WORD) !== 0 &&
        ((s.word[k + 1] as number) & DIGIT_WORD) !== 0 &&
        (s.text.charCodeAt(s.end[k] as number) === 32 || isLongSound(s, k))
      ) {
        k++;
        continue;
      } else if (
        k > first &&
        ((s.word[k] as number) & JOIN_WORD) !== 0 &&
        isNumber(s, k - 1) &&
        k + 1 < s.count &&
        isNumber(s, k + 1)
      ) {
        // "6977 παύλα 00 41 62".
        words++;
        k++;
        continue;
      } else if (words > 0 && isAmong(s, k)) {
        words++;
        digits++;
      } else if (
        // "sedm set sedmdesát sedm", "neuf cents": hundreds behind their number. "oh two oh dash seven nine", "saat do teen".
        k > i &&
        ((s.word[k - 1] as number) & DIGIT_WORD) !== 0 &&
        (HUNDREDS(s, k) ||
          (k + 1 < s.count &&
            ((s.word[k + 1] as number) & DIGIT_WORD) !== 0 &&
            (((s.word[k] as number) & (JOIN_WORD | ((s.cues & C_ID) === 0 ? 0 : DOT_WORD))) !== 0 || WITHIN(s, k))))
      ) {
        k++;
        continue;
      } else if ((words > 0 || digits > 0) && sizeOf(s, k) > 4 && HUNDRED.test(s.text.slice(s.start[k], s.end[k]))) {
        words++;
        digits += 3;
      } else if (words > 0 && sizeOf(s, k) > 7 && isNumeral(s, k)) {
        words++;
        digits += 2;
      } else if (cutWord(s, k) || isNought(s, k)) {
        words++;
        digits++;
      } else break;
      last = k;
      k++;
    }
    next = last + 1;
    if (one >= 0) digits += digitsOf(s, one, first);
    if (words === 2 || (words === 1 && (isNumber(s, first) || ZERO(s, first)))) amongFigures(ctx, first, last, digits);
    if (words < 2) continue;
    // "the gate opens with two zero four nine".
    if (words >= 4 && words === digits && digits <= 6) {
      const at = s.start[first] as number;
      if (OPENS.test(s.text.slice(Math.max(0, at - 40), at)))
        ctx.emit(at, s.end[last] as number, "SECRET", 0.86, "digits-in-words");
    }
    // "zip is nine seven two oh four", "last four of my social four four eight two".
    if (words >= 4 && words === digits && digits <= 6) {
      const before = s.text.slice(Math.max(0, (s.start[first] as number) - 48), s.start[first]);
      const four = digits === 4 ? LAST_FOUR.exec(before) : null;
      if (four !== null)
        ctx.emit(
          s.start[first] as number,
          s.end[last] as number,
          four[1] === undefined ? "CARD" : "ID",
          0.88,
          "digits-in-words",
        );
      else if ((cuesBefore(s, first) & (digits < 6 ? C_POSTCODE | C_PASSWORD : C_POSTCODE)) === C_POSTCODE)
        // Indian post has six digits: a shorter "pincode" is a secret.
        ctx.emit(s.start[first] as number, s.end[last] as number, "ADDRESS", 0.86, "digits-in-words");
    }
    // "(415) five five five": the area's brackets.
    const opened = (s.start[first] as number) - (unitAt(s.text, (s.start[first] as number) - 1) === 40 ? 1 : 0);
    // "más cuatro cinco dos …": the plus of another country's number.
    const plus =
      words >= 3 &&
      first > 0 &&
      sizeOf(s, first - 1) <= 5 &&
      opened - (s.end[first - 1] as number) <= 2 &&
      PLUS.test(s.text.slice(s.start[first - 1], s.end[first - 1]));
    // "set set sis": the first of them as well.
    let head = first;
    while (
      words >= 4 &&
      head > 0 &&
      (AMONG_DIGITS(s, head - 1) || SPOKEN_SO(s, head - 1)) &&
      /^,? $/.test(s.text.slice(s.end[head - 1], s.start[head]))
    )
      head--;
    digits += first - head;
    const start = plus ? (s.start[first - 1] as number) : head < first ? (s.start[head] as number) : opened;
    // "0 double 7 double 0, 900, 455": what is doubled is a digit of a number.
    const doubled = words >= 2 && digits >= 9 && DOUBLED.test(s.text.slice(s.start[first], s.end[last]));
    if (words >= 3 || doubled || (words >= 2 && digits >= 8 && (cuesBefore(s, first) & C_PHONE) !== 0)) {
      const cues = cuesBefore(s, first);
      // "doce millones trescientos mil euros": only what a word names.
      const sum = (cues & (C_PHONE | C_ID)) === 0 && SCALE.test(s.text.slice(s.start[first], s.end[last]));
      if (!sum && (digits >= 7 || (digits >= 5 && (cues & (C_PHONE | C_PASSWORD)) !== 0))) {
        const type =
          (cues & C_CARD) !== 0 && digits >= 12
            ? "CARD"
            : (cues & C_ID) !== 0 && (cues & C_PHONE) === 0
              ? "ID"
              : (cues & C_PASSWORD) !== 0
                ? "SECRET"
                : "PHONE";
        ctx.emit(
          type === "PHONE" ? withArea(s.text, start) : start,
          type === "PHONE" ? withExtension(s, last) : (s.end[last] as number),
          type,
          0.88,
          "digits-in-words",
        );
      }
    }
  }
}

/** A telephone told in figures and one word: at least so many digits. */
const [FEWEST_MIXED, MOST_MIXED] = [8, 13] as const;

/** "697 τρία 41 2058", "06-nul-2 71 44 103", "trecentotrentotto 71 44 205": one part of a telephone in words. */
function amongFigures(ctx: Context, first: number, last: number, digits: number): void {
  const s = ctx.scan;
  const hundreds = first > 0 && s.start[first] === (s.end[first - 1] as number) + 1 && isHundreds(s, first - 1);
  const count = hundreds ? digits + 3 : digits;
  if (count < FEWEST_MIXED || count > MOST_MIXED || last - first < (hundreds ? 1 : 2)) return;
  // "Ponowna instalacja 4.11.1.16075 nic nie dała": versions and days have dots, and end in no word.
  if (!isNumber(s, last) || isDenseIn(s, first, last) || s.text.slice(s.start[first], s.end[last]).includes("."))
    return;
  const from = hundreds ? first - 1 : first;
  const cues = cuesBefore(s, from);
  if ((cues & C_PHONE) !== 0 || (count >= FEWEST_SURE && (cues & NOBODYS) === 0 && !countsOne(s, first, last)))
    ctx.emit(s.start[from] as number, s.end[last] as number, "PHONE", 0.86, "digits-in-words");
}

/** Of so many digits, a telephone whatever stands beside it. */
const FEWEST_SURE = 9;
const NOBODYS = C_RELEASE | C_MEASURE | C_CURRENCY | C_CARD | C_BANK | C_IBAN | C_ID | C_VERSION;
/** Articles of many languages. */
const ONE = names(
  "one un une uno una um uma ein eine einen een en et ett én egy bir один одна одно един една jeden jedna jedno jedan ο ένα o to do sa per on",
);

const ZERO = names(
  "zero null nul noll nolla nula nulla nic nič ноль нуль нула μηδέν sıfır cero zéro nol không शून्य ज़ीरो जीरो শূন্য জিরো صفر אפס",
);

function isDenseIn(s: Scan, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (((s.shape[k] as number) & IS_DENSE) !== 0) return true;
  return false;
}

function countsOne(s: Scan, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (ONE(s, k)) return true;
  return false;
}

/** "trecentotrentotto 71 44 205": hundreds in one word, and the rest in figures. */
function hundredsBefore(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i === 0 || sizeOf(s, i) > 4 || s.start[i] !== (s.end[i - 1] as number) + 1 || !isHundreds(s, i - 1)) continue;
    let last = i;
    let digits = sizeOf(s, i);
    while (
      last + 1 < s.count &&
      s.start[last + 1] === (s.end[last] as number) + 1 &&
      isNumber(s, last + 1) &&
      sizeOf(s, last + 1) <= 4
    )
      digits += sizeOf(s, ++last);
    amongFigures(ctx, i, last, digits);
  }
}

const isHundreds = (s: Scan, k: number): boolean =>
  sizeOf(s, k) > 6 && HUNDRED.test(s.text.slice(s.start[k], s.end[k])) && isNumeral(s, k);

/** "area code three one two …": said with the number. */
const withArea = (text: string, start: number): number =>
  start - (AREA.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);

/** "… extension four two". */
function withExtension(s: Scan, last: number): number {
  const end = s.end[last] as number;
  if (EXTENSION.exec(s.text.slice(end, end + 14)) === null) return end;
  let k = last + 2;
  while (k < s.count && ((s.word[k] as number) & DIGIT_WORD) !== 0 && s.start[k] === (s.end[k - 1] as number) + 1) k++;
  return k > last + 2 ? (s.end[k - 1] as number) : end;
}
