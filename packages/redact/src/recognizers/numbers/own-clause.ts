/** "My order never came, my wife is on 61405588": what is said of somebody in a clause of its own, be there an order's word before it. */
import { spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { C_CODE, C_CURRENCY, C_ID_WEAK, C_NUMBER, C_PHONE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";
import { stemTable } from "../stem-flags.ts";
import { isWhose } from "./dialable.ts";
import type { Group } from "./groups.ts";

/** How many tokens back a word for an order is looked for, as `cuesBefore` does, and one more. */
const REACH = 9;
/** Between two clauses; in a table no blank stands behind it. */
const COMMA = /[,;،] |[；，、]| [-–—] ?$| \($/u;
const AND = names(
  "and but und aber og men et mais y pero e mas ma en maar och i ale a ja mutta és de și dar ve ama и но і але و لكن ו אבל और लेकिन",
);

/** What words of three letters with a full stop behind them are short for. */
const ABBREVIATED = C_NUMBER | C_ID_WEAK | C_CODE | C_VERSION | C_PHONE;

/** Does a clause end behind the word at `k`? */
const endsAt = (s: Scan, k: number): boolean => {
  const between = s.text.slice(s.end[k], s.start[k + 1]);
  return (
    COMMA.test(between) ||
    (between.startsWith(". ") && sizeOf(s, k) > (((s.cue[k] as number) & ABBREVIATED) === 0 ? 2 : 3))
  );
};
const IS = names("is was are ist war lautet est es era è é är er to je jest jsou это це е e είναι היא הוא هو هي है");
/** Of a number, before its word: whose it is was said before. */
const SAME = names(
  "same gleiche gleichen selbe selben même mismo mesmo stesso solito zelfde samma samme ta sama stejné ugyanaz aynı тот же той самий",
);
/** Where papers and goods have their numbers, what stands there, and what names something over again: "…, it says 80047719 at the top", "…, for example 4500012345". */
const ON_PAPER = stemTable([
  [
    1,
    `example eg look looks namely ie viz specifically says said reads printed shows listed written stamped moulded molded embossed engraved etched label* sticker* slip docket form page* lid jar box bag packag* tag
    beispiel zwar nämlich sieht wie steht sagt lautet zeigt gedruckt aufgedruckt eingeprägt gestempelt etikett* aufkleber* karton* deckel lieferschein* blatt seite packung*
    exemple savoir dit indique affiche imprim* gravé* marqué* étiquet* emballage* boîte page carton bordereau ejemplo saber dice pone muestra aparece figura impres* grabad* etiquet* pegatina* caja albarán exemplo diz mostra gravad* caixa guia
    esempio cioè ovvero dice risulta riporta* stampat* scritt* incis* etichett* adesiv* scatol* bolla pagina voorbeeld namelijk zegt staat gedrukt opgedrukt geprint sticker* doos pakbon bladzijde
    exempel står säger tryckt stämplad präglat etikett* påsen kartong* följesedel* eksempel nemlig siger står viser sier trykt stemplet etiket* mærkat* posen æsken følgeseddel* pakkseddel* esken esimerkiksi nimittäin lukee näyttää näkyy painettu tarra* laatiko* lähete*
    przykład czyli tzn widnieje pisze wydrukowan* nadrukowan* wybit* wytłoczon* naklejk* etykiet* pudełk* stron* górze například totiž tzn stojí píše vytiště* vyraže* natiště* štít* nálep* krabic* stran* totiž napríklad vytlače* vyraze* nálep* škatuľ* papier*
    például vagyis azaz áll szerepel nyomtat* nyomott matric* címk* doboz* exemplu adică anume scrie tipări* imprim* etichet* cutie pagin* например именно указан* написан* напечатан* выбит* стоит наклейк* этикетк* бланк* короб* странице
    наприклад тобто вказан* надрукован* вибит* наклейц* етикетц* коробц* сторінц* отпечатан* изписан* етикет* лепенк* кутия* стикер* γράφει τυπωμέν* ετικέτ* αυτοκόλλητ* κουτί σελίδα* örneğin yani yazıyor yazan basılı etiket* kutu* sayfa*
    مكتوب مطبوع محفور منقوش* ملصق* الملصق علبة العلبة مثلا כתוב מודפס מוטבע חרוט מדבק* במדבקה קופסה צנצנת בצג लिखा छपा लेबल डिब्बे nhãn hộp ghi tercetak tertulis label* kotak* stiker*`,
  ],
]);
const ON_PAPER_DENSE =
  /(?:标签|標籤|包装|包裝|纸箱|印着|印著|写着|寫著|显示|ラベル|シール|箱|印字|記載|書い|表示|라벨|스티커|상자|찍혀|적혀|인쇄|ฉลาก|กล่อง|พิมพ์|เขียน)[^.。!?\n\d]{0,8}$/u;
/** Right behind a number: "55719023, das ist das Ticket, das ihr …". */
const THAT = names(
  "that that's this das dies dieses voilà c'est ça esa ese este esta esto é esse essa isso questa questo quella quello dat dit det denne dette den to tohle tenhle toto tento işte bu o ez ezt az azt se tämä asta acesta aceasta это вот це ось това ето αυτό αυτή هذا هذه ذلك זה זו זאת यह यही वही ini itu đó đây นี่ นั่น",
);
const THAT_DENSE = /^[，、,] ?(?:这|這|那|就是|これ|それ|こちら|이게|그게|이것)/u;
/** "está no …", "żona ma …": words of a sentence, that are short for a number or a code elsewhere. */
const SHORT = spelled("no ma má");

/** Is the word at `k` one for a number or a code? */
export function isNumbersWord(s: Scan, k: number): boolean {
  if (sizeOf(s, k) === 1 && /[nč]/i.test(s.text.charAt(s.start[k] as number))) return true;
  if (((s.cue[k] as number) & (C_NUMBER | C_CODE | C_ID_WEAK)) === 0) return false;
  if (!SHORT(s, k) || unitAt(s.text, s.end[k] as number) === 46) return true;
  return k > 0 && (((s.cue[k - 1] as number) & C_RELEASE) !== 0 || endsAt(s, k - 1));
}

const isOnPaper = ({ text, start, end }: Scan, k: number): boolean =>
  ON_PAPER(text, start[k] as number, end[k] as number) !== 0;

/** Has another clause begun since the word for an order, and does it say something of the number? */
export function isOfAnotherClause(s: Scan, i: number, group: Group): boolean {
  const { text, cue, shape } = s;
  if (isWhereOneIs(s, i, group)) return true;
  if (s.hasDense && ON_PAPER_DENSE.test(text.slice(Math.max(0, group.start - 16), group.start))) return false;
  let [says, whose] = [false, false];
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    if (endsAt(s, k)) return says || isWhenOneIs(text, group);
    if (((cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0 || isOnPaper(s, k)) return false;
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

/**
 * "try 61405588, the order never came": does a clause end between the number and the word for an order behind it? In "work order 300-441-90, model
 * GX-25" another thing is numbered, unless the first is somebody's.
 */
export function isBeforeAnotherClause(s: Scan, i: number, group: Group): boolean {
  const { last } = group;
  let ended = -1;
  for (let k = last; k + 1 < s.count && k - last < REACH; k++) {
    if (ended < 0 && endsAt(s, k)) ended = k;
    if (((s.cue[k + 1] as number) & (C_RELEASE | C_VERSION | C_CURRENCY)) === 0) continue;
    if (ended < 0) return false;
    const listed = (k === ended && isValued(s, k + 1)) || (k - ended < MOST_TO_THAT && isThat(s, ended));
    return !listed || isWhereOneIs(s, i, group);
  }
  return ended >= 0;
}

/** Words from "that" to what it is. */
const MOST_TO_THAT = 4;
const isThat = (s: Scan, k: number): boolean =>
  THAT(s, k + 1) || (s.hasDense && THAT_DENSE.test(s.text.slice(s.end[k], (s.end[k] as number) + 5)));

/** "model GX-25", "चालान सं. 98-4471-20", "ETag: …": is a number told behind the word? */
const isValued = (s: Scan, k: number): boolean =>
  /[:#=№]/.test(s.text.slice(s.end[k], s.start[k + 1])) ||
  [k + 1, k + 2].some((n) => n < s.count && ((s.shape[n] as number) & HAS_DIGIT) !== 0);

/** "…, 61405588 after six please": when somebody can be called there. */
const isWhenOneIs = (text: string, { end }: Group): boolean => WHEN.test(text.slice(end, end + 24));
const WHEN =
  /^,? (?:after|from|until|before|between|nach|ab|bis|zwischen|efter|etter|après|dès|después|desde|hasta|depois|após|dopo|na|vanaf|po|od|do|kello|klo|după|після|после|з|с) (?:kl\.? ?|klo[ck]k[ae]?n? |las? |das |le |the )?(?:\d|six|seven|five|sechs|sieben|seks|sex|zes|šesté|шести|шостої|work|jobb|arbeid|der arbeit|feierabend|o travail|lavoro|trabajo|trabalho|pracy|práci|töissä|munka|роботи|работы)|^,? (?:please|is best|works best|any ?time|bitte|tak|takk|tack|por favor|s['’]il vous|per favore|prosím|proszę|lütfen|deneyin|hat után|ask for)(?!\p{L})/iu;

/** In front of the number, over three words at most: "I am home all day on", "jeg er på", "mi trovate al". */
const IS_THERE = edged(
  /(?<!\p{L})(?:i ?['’]?a?m|(?:get|reach|find|ring|call|text) me|reachable|available|ich bin|bin ich|erreichbar|ik ben|ben ik|bereikbaar|jeg er|er jeg|treffes|jag är|är jag|nås|je suis|joignable|estoy|estou|contactable|localizable|sono|mi trov\p{L}{1,4}|raggiungibile|jestem|dostępn[ya]|jsem|k zastižení|som|olen|tavoitettavissa|sunt|mă găsi\p{L}{1,4}|είμαι|я(?= (?:на|по|под) )|vagyok|saya (?:ada|di)|nandito ako)(?: \p{L}{1,12}){1,3} $/iu,
);
/** "my wife is on", "kona har", "у жены": with whom somebody can be had. */
const OF_KIN = edged(
  /(?<!\p{L})(?:(?:my|our) (?:wife|husband|partner|son|daughter|mother|mum|mom|father|dad|sister|brother|neighbou?r)|(?:meine?|unsere?) (?:frau|mann|partnerin|partner|sohn|tochter|mutter|vater|schwester|bruder|nachbarin|nachbar)|(?:min|mitt|vår) (?:kone|mand|mann|fru|man|søn|sønn|son|datter|dotter|mor|far|nabo|granne)|kona|frun|mannen|(?:ma|mon|notre) (?:femme|mari|compagne|compagnon|fils|fille|mère|père|sœur|frère|voisine?)|mi (?:mujer|esposa|marido|esposo|hijo|hija|madre|padre|hermana|hermano|vecin[oa])|(?:a minha|o meu|minha|meu) (?:mulher|esposa|marido|filho|filha|mãe|pai|irmã|irmão|vizinh[oa])|(?:mia|mio) (?:moglie|marito|figlio|figlia|madre|padre|sorella|fratello)|mijn (?:vrouw|man|partner|zoon|dochter|moeder|vader|zus|broer|buurvrouw|buurman)|żona|mąż|syn|córka|manželka|manžel|dcera|vaimolla|miehellä|vaimoni|mieheni|feleségem|férjem|fiam|lányom|soția|soțul|eşim|kocam|karım|oğlum|kızım|у (?:жены|мужа|сына|дочери|дружини|чоловіка|сина)|жена|муж|дружина|чоловік|爱人|老婆|老公|아내|남편|زوجتي|زوجي|אשתי|בעלי|पत्नी|पति)(?: \p{L}{1,12}){0,2} $/iu,
);
/** "try me on", "am besten", "still", "sonst": which of their numbers is meant. */
const OR_ELSE = edged(
  /(?<!\p{L})(?:try(?: me)?(?: on| at)?|leave word at|best(?: on| at| på)?|still|otherwise|or else|probieren sie(?: es)?(?: auf| unter)?(?: der| die)?|am besten|immer noch|sonst|prøv|bedst på|stadig|ellers|fortsatt|eller|essayez(?: le| au)?|de préférence|toujours|sinon|prueben?(?: al| el)?|mejor al|sigue siendo|si no|tente o|de preferência|continua|provate(?: il| al)?|meglio|sempre|oppure|probeer|het liefst|liefst|nog steeds|anders|prova|helst|fortfarande|annars|proszę próbować|najlepiej|nadal|ewentualnie|zkuste|nejlépe|pořád|případně|kokeilkaa|mieluiten|edelleen|próbálja(?: a)?|inkább|továbbra is(?: a)?|încercați(?: la)?|mai bine|попробуйте|лучше|всё тот же|спробуйте|краще|той самий|试试|最好|还是|または|できれば|変わらず|جربوا|الأفضل|ما زال|נסו את|עדיף|עדיין|अब भी) ?$/iu,
);
/** Behind it: "61405588 számon vagyok", "61405588にいます". */
const BEHIND = edged(
  /^(?: sz[áa]mon|'?(?:de|te|da|ta)yim|に(?:います|おります|電話|連絡)|まで(?:電話|連絡|ご連絡|お電話)|번으로)/u,
);
const BEFORE = 48;

/** Right before the number or behind it, whatever stands between its clause and the one before. */
function isWhereOneIs(s: Scan, i: number, { start, end, digits }: Group): boolean {
  if (digits.length < 7 || digits.length > 12) return false;
  if (BEHIND.test(s.text.slice(end, end + 8))) return true;
  // "I am waiting for order 61405588".
  if (i > 0 && ((s.cue[i - 1] as number) & (C_RELEASE | C_VERSION)) !== 0) return false;
  const from = Math.max(0, start - BEFORE);
  const before = s.text.slice(from, start);
  const told = IS_THERE.exec(before) ?? OF_KIN.exec(before) ?? OR_ELSE.exec(before);
  if (told === null) return false;
  // "I am waiting for order no. 61405588".
  for (let k = i - 1; k >= 0 && (s.start[k] as number) >= from + told.index; k--)
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0) return false;
  return true;
}
