/** "Harper, Otis and Rosalind are out of stock", "Prince Polo i Jan Niezbędny worki są w promocji": goods by what is said of them. */
import { holds, setOf } from "../../../names/bits.ts";
import { unitAt } from "../../../scan/classes.ts";
import { hashWord } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordFlags } from "../../../scan/word-sets.ts";
import { STOCKED } from "../../../words/called-like-people.ts";
import { edged } from "../../edged.ts";
import { isGood, isGoodBehind, isThingWord } from "../../thing-nouns.ts";
import { apart, isUpper, sameLine } from "../name-tokens.ts";

const STOCK = setOf(STOCKED.split(/\s+/).map(hashWord), 1 << 10);

/** Is the word with the hash `h` said of goods on a shelf? */
export const saysStock = (h: number): boolean => holds(STOCK, h);

/** Words between goods and what is said of them. */
const TO_STOCK = 14;
const STAND = wordFlags([
  "is are was were remain still ist sind war waren seit est sont reste restent está están sigue siguen è sono risulta risultano sta estão são continuam zijn är er on ovat są jest są je jsou není nejsou sunt este nu са е είναι в немає нет не se si ut bei chez já už już nu no non nicht nie ne não niet inte ikke ei pas plus més μη δεν έχει имат има няма немає still nog noch encore todavía aún ancora ainda ännu fortsatt stadig vielä jeszcze ještě ešte még încă още ещё еще ще ακόμα hâlâ more och also auch też také aussi también anche também ook också også esta está har has hat a-t",
  "und and et y e i en och og ja a и и та και ve és și or oder ou o ani",
  "and und et y och og ja и та ve és και",
  "but while whereas aber während doch mais tandis pero mientras ma mentre mas enquanto maar terwijl men medan mens mutta ale natomiast zatímco kým de viszont dar iar ama но а але αλλά ενώ dok only nur seulement solo só alleen bara kun tylko jen iba samo лише только само",
  "die der das dem den το η ο gli i the el la le les los las o os as de het den det",
]);
/** Joints of a row, and those of them that join clauses and are no other word elsewhere. */
const [STANDS, JOINS, CLAUSES, BUT, ARTICLES] = [1, 2, 4, 8, 16] as const;

/** "Prince Polo i Jan Niezbędny worki są w promocji": what is sold out, in a row or alone, with nothing that a person does between. */
export function isStocked(s: Scan, a: number, b: number): boolean {
  // What stands before takes a person, and is no joint of a row: "I asked Petra and the lamp is out of stock".
  if (
    a > 0 &&
    apart(s, a - 1) &&
    !isUpper(s, a - 1) &&
    (STAND(s, a - 1) & (JOINS | BUT | ARTICLES)) === 0 &&
    // "…, är Astrid också på rea?".
    !((STAND(s, a - 1) & STANDS) !== 0 && (a === 1 || !apart(s, a - 2))) &&
    !isGood(s, a - 1)
  )
    return false;
  let row = b;
  for (let k = b + 1; k < s.count && k <= b + TO_STOCK; k++) {
    if (!sameLine(s, k) || STOPS.test(s.text.slice(s.end[k - 1], s.start[k]))) return false;
    if (saysStock(s.hash[k] as number)) return true;
    // Past the row stands that they are, are not, are since.
    const flags = STAND(s, k);
    const comma = unitAt(s.text, s.end[k - 1] as number) === 44;
    if (row < 0) {
      if (comma || (flags & CLAUSES) !== 0) return false;
      continue;
    }
    if (isUpper(s, k) || (k === row + 1 && (isThingWord(s, k) || isGood(s, k) || isGoodBehind(s, k)))) row = k;
    else if ((flags & STANDS) !== 0 && apart(s, k - 1)) row = -1;
    else if ((flags & (JOINS | ARTICLES)) === 0) return false;
    // A comma goes on with another of the row: "Petra, is the lamp sold out?" does not.
    if (comma && !isUpper(s, k)) return false;
  }
  return false;
}
const STOPS = /[.!?:;–—]/;

/** "ونورا نفدت", "מיקה אזלה מהמלאי", "नेहा आउट ऑफ स्टॉक है": the same in scripts without capitals; what is said may have been taken with the name. */
export const isStockedUncased = (text: string, start: number, end: number): boolean =>
  OUT_UNCASED.test(text.slice(end, end + UNCASED_REACH)) || TAKEN_UNCASED.test(text.slice(start, end));
const UNCASED_REACH = 28;
const OUT_UNCASED = edged(
  /^(?: (?:نفدت?|نفذت?|خلصت?) (?:من|الكمي|المخزون|تمام)| غير متوفرة? (?:في المخزون|حالي|بالمخزون|باللون)| (?:ناموجود|تمام شده)| (?:אזלה?|אזלו|לא במלאי|חסרה? במלאי|חזרה? למלאי)(?![\u0590-\u05ff])| (?:आउट ऑफ स्टॉक|स्टॉक में|स्टॉक से)| (?:স্টকে নেই|স্টক আউট|স্টকে আছে)|[はがもの]?(?:在庫切れ|品切れ|売り切れ|完売|入荷待ち|再入荷|廃番)|[은는이가도]? ?(?:품절|재입고|매진|단종)|(?:也|已|已经|目前|現在|现在|還|还)?(?:缺货|缺貨|售罄|断货|斷貨|没货|沒貨|补货|補貨|下架))/u,
);
const TAKEN_UNCASED = edged(/ (?:אזלה?|אזלו)$/u);
