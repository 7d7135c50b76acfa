/**
 * Days that prove how old somebody is, without a word for a birth: "proving I'm over 60 for the discount, 4.2.'61 there you go",
 * "zum Nachweis, dass ich über 18 bin: 14.08.2003", "pour prouver que j'ai plus de 65 ans : 2/9/1957".
 */
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { names } from "../persons/things/stops.ts";

/** What is said right before the years that have to be passed. */
const OVER = names(
  "over under above below least über ueber unter mindestens plus moins más mas menos mayor mayores più meno mais menos maior ouder jonger boven över under fyllt over under fylt yli alle täyttänyt ponad powyżej powyzej ukończone více starší nad fölött elmúltam elmúlt peste sub старше больше более младше старша понад над под üstü altı üzeri πάνω άνω di atas dưới trên",
);
const PROVES =
  /(?<!\p{L})(?:prov(?:e|es|ing|en|ar|arlo|are)|proof|show|qualif\p{L}*|eligib\p{L}*|discount|senior|pensioner|concession|nachweis\p{L}*|beweis\p{L}*|ermäßigung|rabatt|prouver|preuve|justif\p{L}*|réduction|demostrar|acreditar|descuento|dimostr\p{L}*|sconto|comprov\p{L}*|desconto|bewij\p{L}*|korting|bevis\p{L}*|todist\p{L}*|alennus\p{L}*|udowodni\p{L}*|potwierdz\p{L}*|zniżk\p{L}*|dokáz\p{L}*|dolož\p{L}*|slev\p{L}*|zľav\p{L}*|bizony\p{L}*|igazol\p{L}*|kedvezmény\p{L}*|dovedi\p{L}*|reducer\p{L}*|доказ\p{L}*|подтверд\p{L}*|скидк\p{L}*|знижк\p{L}*|докаж\p{L}*|отстъпк\p{L}*|kanıt\p{L}*|indirim\p{L}*|αποδείξ\p{L}*|έκπτωσ\p{L}*)(?!\p{L})/iu;
/** Day and month, or month and day, and a year of long ago. */
const DAY =
  /(?<![\p{L}\d.,/-])(?:\d{1,2}([./-]) ?\d{1,2}\1 ?(?:['’]\d\d|19\d\d|20[01]\d)|(?:19\d\d|20[01]\d)-\d\d-\d\d)(?![\p{L}\d]|[./-]\d)/gu;
/** Units from the age to the day. */
const REACH = 90;

/** What stands behind an age, where nothing is counted: its years, the verb, what it is for. */
const BEHIND_AGE = names(
  "years year yrs yo y old for so to and by but pls please bin bist ist sind jahre jahren jahr alt für ans an pour et años año para anni anno per e anos ano jaar oud ben is voor år och til for vuotta vuotias lat lata let rokov rokmi éves év vagyok ani de лет года год для років роки години години yaş yaşında yaşındayım için ετών χρονών για tahun tuổi",
);

/** Two figures behind "over", with their years, a verb or a sign behind them. */
const isAge = (s: Scan, i: number): boolean =>
  (OVER(s, i - 1) || OVER(s, i - 2) || OVER(s, i - 3)) &&
  (BEHIND_AGE(s, i + 1) || /^(?:[,:;.(!]| ?[–-] | ?:)/.test(s.text.slice(s.end[i], (s.end[i] as number) + 3)));

export function provenAges(ctx: Context): void {
  const s = ctx.scan;
  // An age, a day, a month and a year.
  if (s.digitCount < 4) return;
  let proves: boolean | null = null;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const end = s.end[i] as number;
    if (end - (s.start[i] as number) !== 2 || end <= until || !isAge(s, i)) continue;
    proves ??= PROVES.test(s.text);
    if (!proves) return;
    until = end + REACH;
    for (const hit of all(DAY, s.text.slice(end, until)).slice(0, 2))
      ctx.emit(end + hit.index, end + hit.index + hit[0].length, "DOB", 0.86, "dob-proven");
  }
}
