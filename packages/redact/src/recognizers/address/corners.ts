/**
 * Houses at a corner of two streets: "na rogu Długiej i Krótkiej 12, III piętro, m. 8", "на углу Садовой и Липовой, дом 28, кв. 17". Two streets
 * without a house are where anybody may stand.
 */
import type { Context } from "../context.ts";
import { emitAddress } from "./emit.ts";

export const CORNER_WORDS =
  "corner ecke angle coin esquina cantonada angolo canto hoek hörnet hjørnet hörn hjørne kulma kulmassa kulmalla rogu róg rohu roh uglu ugao ćošku ćošak vogalu sarok sarkán sarka colț colțul colțul углу угол розі ріг ъгъл ъгъла агол аголот γωνία γωνιά köşe köşesi köşesinde kampas kampe stūris stūrī nurk nurgal";
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{1,22}|\\d{1,3}(?:st|nd|rd|th|-я|-й|-та))(?: (?:de |del |della |der |van |di |du |da )?\\p{Lu}[\\p{L}\\p{M}'’.-]{1,22}){0,3}";
const OF =
  "(?: (?:of|von|der|de|des|du|la|le|di|da|do|dos|das|tra|fra|entre|van|av|af|ul|ul\\.|ulic|ulice|ulica|ulici|улиц|улицы|ул\\.|вулиць|вул\\.|на|με|with|con|com|med|mellom|mellan|mellem|strada|str\\.|straße))*";
const AND =
  "(?: (?:and|und|et|y|e|en|och|og|ja|i|a|és|și|и|і|та|й|και|ve|ir|un|s|с|с[ъо]?|z|mit|con|con la|com a|avec)(?: (?:ul\\.|ул\\.|вул\\.))? | ?[&/+] ?)";
const HOUSE = "\\d{1,4}(?:[-/]\\d{1,4})? ?(?:\\p{L}(?![\\p{L}]))?(?![\\d:%€$])";
const UNIT =
  "(?:дом|д|корп|кв|квартира|эт|этаж|подъезд|под|буд|під['’]їзд|поверх|ет|вх|ап|бл|стан|спрат|sprat|stan|kat|ulaz|br|broj|nr|no|n[°º]|m|lok|mieszkania|piętro|klatka|byt|patro|poschodie|č|čp|vchod|apt|apartment|flat|floor|suite|unit|whg|stock|og|étage|appt|bât|piso|puerta|portal|planta|interno|int|scala|piano|andar|apto|bus|verdieping|lgh|vån|etg|etasje|sal|krs|as|em|emelet|ajtó|et|etaj|ap|sc|bl|όροφος|διαμ|daire|d|k|butas|dzīvoklis|dz|krt|korter)";
const PART = `(?:${UNIT}[.:]? ?\\d{1,4}\\p{L}?(?![\\p{L}\\d])|(?:\\d{1,2}|[IVX]{1,4})(?:-?[йяий]|ος|ου|º|ª|er|e|ème|th|st|nd|rd|\\.)? ?${UNIT}(?!\\p{L})\\.?|${HOUSE}|\\d{3} ?\\d{2,3}(?: \\p{Lu}[\\p{L}-]{2,20})?)`;
const FORM = new RegExp(
  `^${OF} ${NAME}${AND}${NAME}((?:,? ${PART}){1,6})(?:,? (?:\\d{3} ?\\d{2,3} )?\\p{Lu}[\\p{L}\\p{M}-]{2,22}(?! \\p{Ll}))?`,
  "u",
);

/** At a word for a corner, token `k`. */
export function cornerTold(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, from] = [start[k] as number, end[k] as number];
  const hit = FORM.exec(text.slice(from, from + 190));
  if (hit === null) return;
  emitAddress(ctx, at, from + hit[0].length, 0.86, "address-corner");
}
