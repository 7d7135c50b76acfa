/** "My order never came, my wife is on 61405588": what is said of somebody in a clause of its own, be there an order's word before it. */
import { spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { C_CODE, C_ID_WEAK, C_NUMBER, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { isWhose } from "./dialable.ts";
import type { Group } from "./groups.ts";

/** How many tokens back a word for an order is looked for, as `cuesBefore` does, and one more. */
const REACH = 9;
/** Between two clauses; in a table no blank stands behind it. */
const COMMA = /[,;،] |[；，、]| [-–—] ?$| \($/u;
const AND = names(
  "and but und aber og men et mais y pero e mas ma en maar och i ale a ja mutta és de și dar ve ama и но і але و لكن ו אבל और लेकिन",
);

/** Does a clause end behind the word at `k`? */
const endsAt = (s: Scan, k: number): boolean => {
  const between = s.text.slice(s.end[k], s.start[k + 1]);
  return COMMA.test(between) || (between.startsWith(". ") && sizeOf(s, k) > (s.cue[k] === 0 ? 2 : 3));
};
const IS = names("is was are ist war lautet est es era è é är er to je jest jsou это це е e είναι היא הוא هو هي है");
/** Of a number, before its word: whose it is was said before. */
const SAME = names(
  "same gleiche gleichen selbe selben même mismo mesmo stesso solito zelfde samma samme ta sama stejné ugyanaz aynı тот же той самий",
);
/** What papers and examples do: "…, it says 80047719", "…, it should look like 4500012345", "…, for example 4500012345". */
const SHOWS = names(
  "example eg like looks says said reads printed shows listed written beispiel sieht wie steht sagt lautet zeigt exemple dit indique affiche ejemplo dice pone muestra exemplo diz mostra esempio dice risulta voorbeeld zegt staat exempel står säger eksempel siger står viser sier esimerkiksi lukee näyttää przykład widnieje pisze například stojí píše például áll szerepel exemplu scrie например указано написано наприклад вказано örneğin yazıyor",
);
/** "está no …", "żona ma …": words of a sentence, that are short for a number or a code elsewhere. */
const SHORT = spelled("no ma má");

/** Is the word at `k` one for a number or a code? */
export function isNumbersWord(s: Scan, k: number): boolean {
  if (sizeOf(s, k) === 1 && /[nč]/i.test(s.text.charAt(s.start[k] as number))) return true;
  if (((s.cue[k] as number) & (C_NUMBER | C_CODE | C_ID_WEAK)) === 0) return false;
  if (!SHORT(s, k) || unitAt(s.text, s.end[k] as number) === 46) return true;
  return k > 0 && (((s.cue[k - 1] as number) & C_RELEASE) !== 0 || endsAt(s, k - 1));
}

/** Has another clause begun since the word for an order, and does it say something of the number? */
export function isOfAnotherClause(s: Scan, i: number, group: Group): boolean {
  const { text, cue, shape } = s;
  if (isWhereOneIs(s, i, group)) return true;
  let [says, whose] = [false, false];
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    if (endsAt(s, k)) return says || isWhenOneIs(text, group);
    if (((cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0 || SHOWS(s, k)) return false;
    const of = shape[k] as number;
    // "tickets 8814027, 8814390 and 8815112", "…, L23178 0442 1906", "…, GRN 5000123987": a list, a code, what is short for a paper.
    if ((of & HAS_DIGIT) !== 0 && sizeOf(s, k) > 3) return false;
    if (k === i - 1 && (of & ALL_UPPER) !== 0 && sizeOf(s, k) > 1) return false;
    // "…, number 20931184"; but "…, same number 20931184".
    if (isNumbersWord(s, k)) {
      if (!SAME(s, k - 1)) return false;
      says = whose = true;
    } else if (AND(s, k)) {
      // "the order is late and my new one is …"; but "the lamp and shade 20931184".
      if (whose || isWhenOneIs(text, group)) return true;
    } else if (isWhose(s, k)) says = whose = true;
    else if ((of & HAS_LETTER) !== 0 && !IS(s, k)) says = true;
  }
  return false;
}

/** "…, 61405588 after six please": when somebody can be called there. */
const isWhenOneIs = (text: string, { end }: Group): boolean => WHEN.test(text.slice(end, end + 24));
const WHEN =
  /^,? (?:after|from|until|before|between|nach|ab|bis|zwischen|efter|etter|après|dès|después|desde|hasta|depois|após|dopo|na|vanaf|po|od|do|kello|klo|după|після|после|з|с) (?:kl\.? ?|las? |das |le |the )?(?:\d|six|seven|five|sechs|sieben|seks|sex|zes|šesté|шести|шостої)|^,? (?:please|is best|works best|any ?time|bitte|tak|takk|tack|por favor|s['’]il vous|per favore|prosím|proszę|lütfen|deneyin|hat után|ask for)(?!\p{L})/iu;

/** In front of the number, over three words at most: "I am home all day on", "jeg er på", "mi trovate al". */
const IS_THERE =
  /(?<!\p{L})(?:i ?['’]?a?m|(?:get|reach|find|ring|call|text) me|reachable|available|ich bin|bin ich|erreichbar|ik ben|ben ik|bereikbaar|jeg er|er jeg|treffes|jag är|är jag|nås|je suis|joignable|estoy|estou|contactable|localizable|sono|mi trov\p{L}{1,4}|raggiungibile|jestem|dostępn[ya]|jsem|k zastižení|som|olen|tavoitettavissa|sunt|mă găsi\p{L}{1,4}|είμαι|я(?= (?:на|по|под) )|vagyok|saya (?:ada|di)|nandito ako)(?: \p{L}{1,12}){1,3} $/iu;
/** "my wife is on", "kona har", "у жены": with whom somebody can be had. */
const OF_KIN =
  /(?<!\p{L})(?:(?:my|our) (?:wife|husband|partner|son|daughter|mother|mum|mom|father|dad|sister|brother|neighbou?r)|(?:meine?|unsere?) (?:frau|mann|partnerin|partner|sohn|tochter|mutter|vater|schwester|bruder|nachbarin|nachbar)|(?:min|mitt|vår) (?:kone|mand|mann|fru|man|søn|sønn|son|datter|dotter|mor|far|nabo|granne)|kona|frun|mannen|(?:ma|mon|notre) (?:femme|mari|compagne|compagnon|fils|fille|mère|père|sœur|frère|voisine?)|mi (?:mujer|esposa|marido|esposo|hijo|hija|madre|padre|hermana|hermano|vecin[oa])|(?:a minha|o meu|minha|meu) (?:mulher|esposa|marido|filho|filha|mãe|pai|irmã|irmão|vizinh[oa])|(?:mia|mio) (?:moglie|marito|figlio|figlia|madre|padre|sorella|fratello)|mijn (?:vrouw|man|partner|zoon|dochter|moeder|vader|zus|broer|buurvrouw|buurman)|żona|mąż|syn|córka|manželka|manžel|dcera|vaimolla|miehellä|vaimoni|mieheni|feleségem|férjem|fiam|lányom|soția|soțul|eşim|kocam|karım|oğlum|kızım|у (?:жены|мужа|сына|дочери|дружини|чоловіка|сина)|жена|муж|дружина|чоловік|爱人|老婆|老公|아내|남편|زوجتي|زوجي|אשתי|בעלי|पत्नी|पति)(?: \p{L}{1,12}){0,2} $/iu;
/** "try me on", "am besten", "still", "sonst": which of their numbers is meant. */
const OR_ELSE =
  /(?<!\p{L})(?:try(?: me)?(?: on| at)?|leave word at|best(?: on| at| på)?|still|otherwise|or else|probieren sie(?: es)?(?: auf| unter)?(?: der| die)?|am besten|immer noch|sonst|prøv|bedst på|stadig|ellers|fortsatt|eller|essayez(?: le| au)?|de préférence|toujours|sinon|prueben?(?: al| el)?|mejor al|sigue siendo|si no|tente o|de preferência|continua|provate(?: il| al)?|meglio|sempre|oppure|probeer|het liefst|liefst|nog steeds|anders|prova|helst|fortfarande|annars|proszę próbować|najlepiej|nadal|ewentualnie|zkuste|nejlépe|pořád|případně|kokeilkaa|mieluiten|edelleen|próbálja(?: a)?|inkább|továbbra is(?: a)?|încercați(?: la)?|mai bine|попробуйте|лучше|всё тот же|спробуйте|краще|той самий|试试|最好|还是|または|できれば|変わらず|جربوا|الأفضل|ما زال|נסו את|עדיף|עדיין|अब भी) ?$/iu;
/** Behind it: "61405588 számon vagyok", "61405588にいます". */
const BEHIND =
  /^(?: sz[áa]mon|'?(?:de|te|da|ta)yim|に(?:います|おります|電話|連絡)|まで(?:電話|連絡|ご連絡|お電話)|번으로)/u;
const BEFORE = 48;

/** Right before the number or behind it, whatever stands between its clause and the one before. */
function isWhereOneIs(s: Scan, i: number, { start, end, digits }: Group): boolean {
  if (digits.length < 7 || digits.length > 12) return false;
  if (BEHIND.test(s.text.slice(end, end + 8))) return true;
  const from = Math.max(0, start - BEFORE);
  const before = s.text.slice(from, start);
  const told = IS_THERE.exec(before) ?? OF_KIN.exec(before) ?? OR_ELSE.exec(before);
  if (told === null) return false;
  // "I am waiting for order 61405588".
  for (let k = i - 1; k >= 0 && (s.start[k] as number) >= from + told.index; k--)
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0) return false;
  return true;
}
