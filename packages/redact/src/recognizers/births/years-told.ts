/**
 * Years of birth alone, by whom they are said of: "mi madre es de 1938", "бабушка 38-го года", "bin ein 61er Jahrgang", "我妈五二年的"; and days beside
 * the letter for somebody's sex, as clinics write them: "Vaz, Marta / F / 03-04-61".
 */
import { HAN } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { daysIn } from "./days.ts";
import { yearsAgo } from "./years.ts";

/** Kin who are spoken of, and who speaks. */
const KIN =
  "mum|mom|dad|mother|father|nan|nana|gran|granny|grandad|grandma|grandpa|wife|husband|oma|opa|mutter|vater|mama|papa|frau|mann|mamie|papi|papy|mère|père|maman|grand-mère|grand-père|femme|mari|madre|padre|mamá|papá|abuela|abuelo|mujer|marido|mamma|papà|babbo|nonna|nonno|moglie|marito|mãe|pai|avó|avô|esposa|moeder|vader|vrouw|man|mamma|pappa|mormor|morfar|farmor|farfar|mor|far|bedstemor|bedstefar|bestemor|bestefar|äiti|isä|mummo|ukki|vaari|mama|tata|babcia|dziadek|żona|mąż|máma|táta|babička|děda|dědeček|manželka|manžel|mamka|otec|anyám|apám|nagymamám|nagyapám|mama|bunica|bunicul|soția|soțul|мама|папа|бабушка|дедушка|бабка|дед|жена|муж|мать|отец|бабуся|дідусь|мати|тато|дружина|чоловік|баба|дядо|майка|баща|μητέρα|μαμά|πατέρας|γιαγιά|παππούς";
const SELF = "je suis|soy|sono|sou|ik ben|jag är|jeg er|jestem|jsem|sunt|я|він|вона|он|она|аз съм|είμαι";
const IS = "(?: (?:is|was|est|es|è|é|är|er|on|jest|je|este|e|е|είναι))?";
const OF =
  "(?:from|aus dem jahr|de la quinta del?|de la classe|de l['’]année|dell['’]anno|del|de|du|van|från|fra|z roku|z|din|из|із|от|του|vom jahrgang|jahrgang|jg\\.?|rocznik|ročník|classe|vuosimallia|årgång|årgang)";
const ENDS = "(?=[.,;!?)\\n]|\\s*$| (?:and|und|et|y|e|och|og|i|a|и|і|czy|но|but|aber|mais|pero|ma|mas)(?!\\p{L}))";
/** With its century; in two figures behind "of", or with an ending or a word of its own. */
const YEAR = `(?:${IS} (?:${OF} )?((?:19[1-9]|200)\\d)(?:-?(?:го|ого|ма|та|от))?(?:${ENDS}|(?= г(?:ода?|\\.)| р(?:оку|\\.)))|${IS} ${OF} ?([‘’']?[2-9]\\d)${ENDS}|${IS} ([2-9]\\d)(?:(?:-ма|-та|-от|:a|:an)${ENDS}|(?:-го|-ого)? (?:год|рок)[ау](?!\\p{L})))`;
const OF_KIN = codedOnce(new RegExp(`(?<![\\p{L}\\p{M}-])(?:${KIN}|${SELF})${YEAR}`, "giu"));
const SAYS = wordSet(
  `${KIN}|${SELF.replace(/ /g, "|")}|jahrgang|rocznik|ročník|quinta|classe|yob|vintage|vuosimallia`.replaceAll(
    "-",
    "|",
  ),
  "folded",
);
/** A year's people by what these are called, and short words for its year. */
const COHORT = codedOnce(
  /(?<![\p{L}\d])(?:([3-9]\d|0\d)er[ -]jahrgang|(?:de la quinta (?:del? )?|yob:? |d of b:? |year of birth:? )((?:19[1-9]|200)\d|['’]?[3-9]\d)(?=[.,;!?)\n]|\s*$| (?:and|und|et|y|e|och|og|i|a|tai|czy|mám|but)(?!\p{L})))/giu,
);
/** "61 года рождения". */
const RUSSIAN = /(?<![\d.,/-])([2-9]\d(?:-?го)?)(?= ?(?:года? рожд|г\. ?р|року народж|р\. ?н))/giu;

const CHINESE =
  /(?:我|他|她|本人|爸爸?|妈妈?|媽媽?|父亲|母亲|爷爷|奶奶|外婆|外公|老公|老婆|孩子|女儿|儿子)(?:是|属\p{sc=Han}[，,的]?)?((?:19\d\d|20[01]\d|[3-9]\d|[一二]?[零〇一二三四五六七八九]{2,4})年)(?=的(?:[，,。！!？?、\s]|$)|生)/gu;

/** The letter for somebody's sex between signs of a row. */
const SEX = "(?:F|M|W|male|female|männl\\.?|weibl\\.?|masc\\.?|fem\\.?|м|ж|муж\\.?|жен\\.?|男|女|남|여)";
const SEX_BEFORE = new RegExp(`(?:^|[\\s/,;|(·])${SEX} ?[/,;|·] ?$`, "u");
const SEX_BEHIND = new RegExp(`^(?: ?[/,;|·] ?| )${SEX}(?=[\\s,;./|)]|$)`, "u");
const [LATEST, LATEST_SHORT] = [yearsAgo(15), yearsAgo(27)] as const;

export function yearsTold(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit && (s.scripts & (1 << HAN)) === 0) return;
  const { text } = s;
  if (SAYS.inText(s)) {
    for (const hit of all(OF_KIN, text)) put(ctx, hit, hit[1] ?? hit[2] ?? (hit[3] as string));
    for (const hit of all(COHORT, text)) put(ctx, hit, hit[1] ?? (hit[2] as string));
  }
  if (text.includes(" рожд") || text.includes("г.р") || text.includes(" народж"))
    for (const hit of all(RUSSIAN, text)) put(ctx, hit, hit[1] as string);
  if ((s.scripts & (1 << HAN)) !== 0 && text.includes("年"))
    for (const hit of all(CHINESE, text)) put(ctx, hit, hit[1] as string);
  besideSex(ctx, s);
}

function put(ctx: Context, hit: RegExpExecArray, year: string): void {
  const at = hit.index + hit[0].lastIndexOf(year);
  ctx.emit(at, at + year.length, "DOB", 0.82, "dob-year");
}

function besideSex(ctx: Context, { text, digitCount }: Scan): void {
  if (digitCount < 2 || !MAY_BE_SEX.test(text)) return;
  for (const { start, end, year, short } of daysIn(text))
    if (
      year <= (short ? LATEST_SHORT : LATEST) &&
      (SEX_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || SEX_BEHIND.test(text.slice(end, end + 12)))
    )
      ctx.emit(start, end, "DOB", 0.84, "dob-row");
}
const MAY_BE_SEX = new RegExp(`(?:\\d ?[/,;|· ] ?${SEX}(?![\\p{L}\\d])|(?<![\\p{L}\\d])${SEX} ?[/,;|·] ?\\d)`, "u");
