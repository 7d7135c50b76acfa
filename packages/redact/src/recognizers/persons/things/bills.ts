/** Goods called like people, by how a bill or an order writes so many of each, with its price. */
import { unitAt } from "../../../scan/classes.ts";
import { FIRST, wordBits } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { edged } from "../../edged.ts";
import { surelyFirst } from "../name-tokens.ts";

/** "Lunch: 3 Caesar, 2 Reuben": so many of each. */
export function isCountedRow(s: Scan, a: number): boolean {
  const { text } = s;
  const from = s.start[a] as number;
  const digit = unitAt(text, from - 2);
  if (digit < 48 || digit > 57 || !SO_MANY.test(text.slice(Math.max(0, from - 8), from))) return false;
  // "1 Maria, 2 Josef, 3 Anton": people sit and stand in rows as well.
  if (surelyFirst(s, a) && !SERVED.inText(s)) return false;
  return (
    SO_MANY_NEXT.test(text.slice(s.end[a], (s.end[a] as number) + 24)) ||
    SO_MANY_BEFORE.test(text.slice(Math.max(0, from - 28), from))
  );
}
/** Meals and orders of so many of each. */
const SERVED = wordSet(
  "lunch dinner brunch breakfast catering menu order orders ordered sandwich sandwiches salad salads wraps soups pizza pizzas cocktails drinks mittagessen bestellung menü essen déjeuner commande menu almuerzo comida pedido pranzo ordine cena almoço encomenda lunch bestelling lounas tilaus obiad zamówienie oběd objednávka обед заказ обід замовлення обяд поръчка",
);
const SO_MANY = /(?:^|[,:;\n] ?|(?:and|und|et|y|e|en|og|och|i|a|и|ve) )\d{1,2} $/u;
const SO_MANY_NEXT = /^(?: \p{L}{2,12})?, ?\d{1,2} \p{Lu}/u;
const SO_MANY_BEFORE = /(?:^|[,:;]) ?\d{1,2} \p{Lu}[\p{L}'’ ]{2,20}, ?(?:and )?\d{1,2} $/u;

/** "- 2 Antinori Tignanello\n- 3 Donnafugata": so many of each, one below the other, and no numbers in their order. */
export function isListOfCounts(s: Scan, a: number, b: number): boolean {
  const { text } = s;
  const from = s.start[a] as number;
  const count = BULLET.exec(text.slice(Math.max(0, from - 9), from));
  if (count === null || unitAt(text, s.end[b] as number) > 32) return false;
  const line = text.lastIndexOf("\n", from - 1);
  const before = line < 0 ? null : COUNTED_BEFORE.exec(text.slice(Math.max(0, line - 48), line + 1));
  const end = text.indexOf("\n", from);
  const after = end < 0 ? null : BULLET_NEXT.exec(text.slice(end + 1, end + 9));
  const other = before ?? after;
  return other !== null && Math.abs(Number(other[1]) - Number(count[1])) !== 1;
}
const BULLET = /(?:^|\n)[-*•] (\d{1,3}) $/;
const BULLET_NEXT = /^[-*•] (\d{1,3}) /;
const COUNTED_BEFORE = /(?:^|\n)[-*•] (\d{1,3}) [^\n]{2,40}\n$/;

/** "2 x Linen Throw (Hazel) 58.00", "2 x Manta Avellana 58,00": a shade in brackets, or the last word before the price. */
export function isLineOfBill(s: Scan, a: number, isShade: boolean): boolean {
  const { text } = s;
  const from = s.start[a] as number;
  const shade = text.charCodeAt(from - 1) === 40 && unitAt(text, s.end[a] as number) === 41 && isShade;
  // Behind most names stands no figure.
  if (!shade && !FIGURE.includes(text[(s.end[a] as number) + 1] ?? "-")) return false;
  if (!shade && !PRICED.test(text.slice(s.end[a], (s.end[a] as number) + 14))) return false;
  return COUNTED.test(text.slice(Math.max(text.lastIndexOf("\n", from - 1) + 1, from - 64), from));
}
const COUNTED = /^[-*•]? ?\d{1,4} ?[x×] /;
const FIGURE = "0123456789€$£";
const PRICED = / \p{Sc}?\d{1,5}[.,]\d\d(?:[\s€£$]|$)/u;

/**
 * "2 tazas Carmen, 1 bandeja Sol", "6 Ramón Bilbao, 3 …, 1 …": so many of a good, by its name, where the sentence counts goods so twice and none of them is
 * somebody ("2 adultos, 1 niño Luis").
 */
export function isCountedGood(s: Scan, a: number): boolean {
  const { text } = s;
  const from = s.start[a] as number;
  const before = text.slice(Math.max(0, from - 32), from);
  if (SO_MANY_OF.test(before)) return isRowOfCounts(text, from);
  if (!COUNTED_GOOD.test(before)) return false;
  const around = text.slice(Math.max(0, from - COUNTED_REACH), Math.min(s.length, from + COUNTED_REACH));
  return (around.match(COUNTED_GOODS)?.length ?? 0) > 1 && !COUNTED_PEOPLE.test(around);
}
/** "6 Marqués de Riscal, 6 Ramón Bilbao, 1 Pedro Ximénez": three and more, which are not numbered one after the other. */
function isRowOfCounts(text: string, from: number): boolean {
  const row = text.slice(Math.max(0, from - COUNTED_REACH), Math.min(text.length, from + COUNTED_REACH));
  const hit = ROW_OF_COUNTS.exec(row);
  if (hit === null || COUNTED_PEOPLE.test(row)) return false;
  const [first, second, third] = [Number(hit[1]), Number(hit[2]), Number(hit[3])];
  if (second === first + 1 && third === second + 1) return false;
  // "Seats: 12 Anna Berg, 4 Tom Holt, 9 Lea Karl": given names, and nothing but.
  return [...row.matchAll(ITEM)].some(([, word]) => !isGivenWord(word as string));
}
const ITEM = /\d ?[x×]? ?(\p{Lu}[\p{L}\p{M}'’-]+)/gu;
const isGivenWord = (word: string): boolean => (wordBits(word, 0, word.length) & FIRST) !== 0;
const SO_MANY_OF = edged(/(?:^|[,:;(\n] ?|(?:and|und|et|y|e|en|og|och|i|a|и|ve|și|és|και|та) )\d{1,3} ?[x×]? ?$/u);
const ROW_OF_COUNTS =
  /(?:^|[:;,(\n] ?)(\d{1,3}) ?[x×]? ?\p{Lu}[^,;:\n\d]{2,40}, ?(\d{1,3}) ?[x×]? ?\p{Lu}[^,;:\n\d]{2,40}(?:, ?| (?:and|und|et|y|e|en|og|och|i|a|и|ve|și|és|και|та) )(\d{1,3}) ?[x×]? ?\p{Lu}/u;
const COUNTED_REACH = 90;
const COUNTED_GOOD = /(?:^|[^\d.,:/-])\d{1,3} ?[x×]? ?[\p{Ll}\p{M}]{2,20} ["“„«»'‘「“]?(?:\u00a0| )?$/u;
const COUNTED_GOODS = /(?<![\d.,:/-])\d{1,3} ?[x×]? ?[\p{Ll}\p{M}]{2,20} ["“„«»'‘]?(?:\u00a0| )?\p{Lu}\p{Ll}/gu;
/** By how their words begin, in the languages of bookings and families. */
const COUNTED_PEOPLE =
  /\d (?:x )?(?:adult|child|kid|son|daughter|brother|sister|friend|colleague|people|person|guest|passenger|pax|infant|baby|bab|erwachs|kind|gäst|gast|töcht|söhn|tocht|sohn|bruder|brüder|schwest|freund|kolleg|enfant|fils|fille|frère|sœur|ami|collègu|passag|adulto|niñ|hij|herman|amig|coleg|pasaj|bambin|figli|fratell|sorell|amic|colleg|ospit|pessoa|crian|filh|irmã|volwass|zoon|dochter|broer|zus|vriend|vuxn|barn|son|dotter|bror|syster|vän|voksn|børn|datter|søster|venn|aikui|lapsi|las|poik|tytt|velj|sisar|ystäv|doros|dziec|syn|córk|brat|siostr|osob|gośc|pasaż|dospěl|dět|dcer|sestr|přátel|dospel|det|dcér|felnőtt|gyer|fiú|lány|testvér|barát|vendég|fő|copi|fi[iu]|fiic|frat|frați|suror|prieten|persoan|възраст|дец|дет|син|дъщ|брат|сест|взросл|ребён|ребен|доч|челов|пассаж|доросл|діт|дочк|друз|ενήλικ|παιδ|άτομ|αδέλφ|φίλ|yetişkin|çocuk|kişi|kardeş|arkadaş|misafir|người|bé|em|anh|chị|orang|anak|tamu)/iu;
