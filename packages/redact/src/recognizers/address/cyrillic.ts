/**
 * Addresses as Russian, Ukrainian and Bulgarian forms chain them, street and parts by their short words: "г. Тула, ул. 2-я Заречная, д. 8,
 * к. 3, кв. 41, инд. 300012", "с. Верхня Липиця, вул. Лісова буд 3-А, Ів.-Фр. обл.".
 */
import { CYRILLIC } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const NAME = "[«\"]?(?:\\p{Lu}[\\p{L}’'-]{0,24}(?:\\. ?| )){0,3}\\p{Lu}[\\p{L}’'-]{1,24}[»\"]?";
const TOWN = `(?:(?:г|гор|город|м|місто|с|село|пос|п|дер|смт|ст|гр)\\.? ?${NAME}|\\p{Lu}[\\p{L}-]{2,20}\\.? (?:обл(?:асть)?|край|р-?н|район)\\.?|(?:\\p{Lu}[\\p{Ll}]{0,8}\\.?-?){1,2} обл\\.?)`;
const STREET = `(?:ул|улица|вул|вулиця|пр-?т|просп|проспект|пер|переулок|пров|провулок|наб|набережная|бул|бульвар|б-р|пл|площадь|площа|ш|шоссе|проезд|тупик|ж\\.?к)(?:\\.|(?= )) ?(?:\\d{1,3}(?:-?(?:я|й|а|ий|ая|го|та|ша))? )?${NAME}(?: \\d{1,2}(?!\\d))?`;
const PART =
  '(?:(?:д|дом|буд|будинок|бл|блок|к|корп|корпус|стр|строение|кв|квартира|оф|офис|под|подъезд|под\'їзд|эт|этаж|пов|вх|ет|ап|пом|лит|инд|индекс|індекс|пк)\\.? ?[№«"]?[\\p{Lu}\\d][\\p{L}\\d/-]{0,6}[»"]?|\\d{1,4}[\\p{L}]?(?:[/-]\\d{1,3}[\\p{L}]?)?(?!\\d)|\\d{5,6}(?!\\d))';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{5,6}, ?)?(?:${TOWN}, ?){0,3}${STREET}(?:,? ?${PART}){1,7}(?:, ?${TOWN}){0,2}`,
  "gu",
);
const STREET_WORD =
  /(?<!\p{L})(?:[Уу]л|[Вв]ул|пр-?т|[Пп]росп|[Пп]ер|[Пп]ров|[Нн]аб|[Бб]ул|б-р|[Пп]л|[Шш]|[Жж]\.?к)(?:\p{L}{0,8}\.|(?= ))/u;

export function cyrillicAddresses(ctx: Context): void {
  const { text, scripts, hasDigit } = ctx.scan;
  if (!hasDigit || (scripts & (1 << CYRILLIC)) === 0 || !STREET_WORD.test(text)) return;
  for (const { 0: hit, index } of all(ADDRESS, text))
    ctx.emit(index, index + hit.trimEnd().length, "ADDRESS", 0.9, "address-chain");
}
