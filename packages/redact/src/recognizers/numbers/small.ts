/** Groups of fewer than seven digits: personal only where a word names them. */

import { unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CURRENCY,
  C_CVV,
  C_EXPIRY,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_IP,
  C_MEASURE,
  C_NUMBER,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_POSTCODE,
  C_RELEASE,
  C_TIME,
  C_TOKEN,
  C_USER,
  C_VERSION,
  MONTH,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { cardBeside } from "../codes/cards.ts";
import { isOfFirm } from "../codes/firm-numbers.ts";
import { type Context, cuesAfter, cuesBefore, isNoMoney, letterBefore, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { columnCues } from "../fields/first-head.ts";
import { names } from "../persons/things/stops.ts";
import { gluedBefore } from "../secrets/glued.ts";
import { FOR_ONE } from "../secrets/near.ts";
import { isHolders, isOfPerson } from "./dialable.ts";
import { handsOut, keepsKey, opensDoor, opensDoorShortly } from "./doors.ts";
import { extensionEnd } from "./extension.ts";
import type { Group } from "./groups.ts";
import { isNoPostcode } from "./no-postcode.ts";
import { putsCodeRight } from "./put-right.ts";
import { BY_SMS, RECEIVED } from "./received.ts";
import { nearest, PERSONAL } from "./released.ts";
import { isBillOrSum } from "./things-numbers.ts";

/** "proxy_pass http://app:3000", "getent passwd 1014", "the boarding pass of row 1204". */
const PASSED_ON =
  /(?:fastcgi|proxy|uwsgi|scgi|grpc)_pass [^\s;]*$|(?:getent passwd|(?:boarding|season|travel|ski|day|bus|rail) pass)(?!\p{L})[^.:\n]*$/iu;

/** "token 663 810 already used": what one may do once. */
const isSpent = (text: string, group: Group, door: string): boolean =>
  TOKEN.test(door) && SPENT.test(text.slice(group.end, group.end + 40));
const TOKEN = /(?<!\p{L})(?:token|jeton|passcode) $/iu;
const SPENT =
  /^["'”]?,? (?:(?:was|is|has|been|already|wurde|ist|bereits|schon|est|déjà|ya|fue|già|è stato|já|foi|is al|är|er|redan|allerede) ){0,3}(?:used|expired|invalid|rejected|wrong|refused|verbraucht|abgelaufen|ungültig|abgelehnt|utilisé|expiré|invalide|refusé|usado|caducado|inválido|rechazado|usato|scaduto|rifiutato|expirado|verlopen|gebruikt|ongeldig|använd|ogiltig|brugt|brukt|ugyldig)(?!\p{L})/iu;

const CELL_ENDS = edged(/^[,;|\t]\S/);

const AND_TOWN =
  /[/&+ ](?:ort|wohnort|stadt|ville|commune|città|ciudad|localidad|city|town|plaats|woonplaats|by|miasto|město)["']? ?[:=] ?["']?$/iu;
const TOWN = /^ \p{Lu}[\p{L}'’-]{2,24}/u;

/** What says that a number is the end of a longer one, and the few words that may stand between. */
const TAIL = codedOnce(
  new RegExp(
    `(?:(?:^|[^\\p{L}])(?:${[
      "last4|l4|last (?:(?:few |two |three |2 |3 |5 )?(?:digits|numbers)|four|4)|(?:end|finish)(?:ing|e?s|ed)(?: in| with)?",
      "letzten? (?:vier|4)|endziffern?|endung|vége|végét|loppuosa|slutsiffror(?:na)?|eindcijfers|endet(?: auf| mit)?|endend(?: auf| mit)?",
      "derni[eè]re?s|termin(?:ant|e)(?: par)|finiss(?:ant|ent)(?: par)|finit par",
      "[úu]ltimos (?:cuatro|4|quatro)|terminad[ao](?: en| em)?|termina (?:en|em|con|per|in)|final|finisce (?:con|per|in)|ultime (?:quattro|4)",
      "laatste(?: vier| 4)?|eindig(?:t|end)(?: op| met)?|sista fyra|siste fire|sidste fire|slutt?(?:ar|er)(?: på| med)?|viimeiset (?:neljä|4)|päätty\\p{L}+",
      "kończ\\p{L}+ się(?: na)?|ostatnie (?:cztery|4)|konč\\p{L}+(?: na)?|posledn[íé] (?:čtyři|štyri|4)|zadnje (?:četiri|štiri|4)",
      "utolsó (?:négy|4)|végződ\\p{L}+|ultimele (?:patru|4)|termină(?: în| cu)",
      "последни[ехй] (?:четыре|четири|4)|(?:о|за)канчива\\p{L}+(?: на)?|завършва\\p{L}*(?: на)?|останні (?:чотири|4)|закінчу\\p{L}+(?: на)?",
      "τελευταία (?:τέσσερα|4)|λήγει(?: σε)?|son (?:dört|4)|[يت]نتهي(?: بـ| ب)?|آخر (?:أربعة|4)|הספרות האחרונות|מסתיי?ם ב|अंतिम (?:चार|4)|आखिरी (?:चार|4)",
      "terakhir|berakhir(?:an)?(?: dengan| di)?|cuối|đuôi|kết thúc(?: bằng)?",
      "końców\\p{L}+|endende?n?(?: på)?|ender(?: på)?|acabad[ao]s?(?: en| em)?|acaba(?: en| em)?|sonu|biten|καταλήγ\\p{L}+|terminat\\p{L}*(?: în| cu)?",
      "(?:ال)?منتهي\\p{L}*|ש?מסתיי?[םמ]ת? ב",
    ].join(
      "|",
    )})(?!\\p{L})|尾号|尾號|末四位|[后後]四位|[后後]4位|末尾|ลงท้าย|เลขท้าย|下4桁|下四桁|下４桁|끝자리|뒷자리|뒤 ?(?:네 ?|4)자리|끝 ?(?:네 ?|4)자리|마지막 ?(?:네 ?|4)자리)[^.!?\\n]{0,34}$`,
    "iu",
  ),
);
/** "my visa ...4471": dots for the rest. */
const DOTTED = edged(
  /(?<!\p{L})(?:visa|mastercard|master|amex|maestro|debit|credit|card|karte|kreditkarte|carte|tarjeta|cart[ãa]o|carta|kaart|kort|kortti|kart[aąęyu]?|kártya|карт\p{L}{0,2}|κάρτα)[ :#(]{0,2}(?:\.{2,4}|…)[ -]?$/iu,
);
/** As `TAIL`, behind the digits: "a 4242-re végződő kártya", "die auf 4242 endende Karte". */
const TAIL_BEHIND =
  /^(?:-?[rR][aáeé]|-?[aeoö]s)? ?végződ|^ endende[rns]? |^(?:['’]?(?:le|la|yle|yla) biten| ile biten| olan) \p{L}{0,12} ?kart|^ (?:पर|से) (?:खत्म|समाप्त|ख़त्म)/iu;
/** Of orders, and points on a card. */
const NOT_BEHIND =
  /^ ?(?:endende[rns]? (?:auftrag|bestell|rechnung|vorgang|ticket|artikel)|punkt|point|punto|ponto|punt(?![\p{L}])|bod[yůuo]|pont(?!\p{L})|балл|бал[аі]|точк|puan|pist|poäng|poeng|poin|积分|ポイント|포인트)/iu;
/** "尾号4242的卡": of what, when the word for the end stands right before. */
const DENSE_TAIL = /(?:尾[号號]|末四位|[后後]四位)[是为為:： ]{0,2}$/;

/** "last4 4100", as agents note it. */
const LAST_FOUR = /(?<![\p{L}\d])l(?:ast ?)?4:? $/iu;
function isLastFour(text: string, at: number): boolean {
  const c = unitAt(text, at - 2);
  return (c === 52 || c === 58) && unitAt(text, at - 1) === 32 && LAST_FOUR.test(text.slice(Math.max(0, at - 7), at));
}

const FOURS = names(
  "four vier quatre derniers cuatro quatro quattro fyra fire neljä cztery čtyři štyri négy patru четыре четири чотири τέσσερα dört digits numbers ziffern stellen chiffres cifras dígitos digitos cifre cijfers siffror sifre numeroa cyfry číslice číslic számjegy цифры цифри ψηφία hane rakam is are sind sont son sono zijn är ovat to jsou",
);
/** "last four 4242": nothing but a card, an account or a number has them told. */
const DIRECT =
  /(?<!\p{L})(?:last four|letzten? vier|(?:quatre|4) derniers|derniers quatre|últim[oa]s (?:cuatro|quatro)|ultim[ei] quattro|laatste vier|sista fyra|sid?ste fire|viimeiset neljä|ostatnie cztery|poslední čtyři|posledné štyri|utolsó négy|ultimele patru|последни[ех]? (?:четыре|четири)|останні чотири|τελευταία τέσσερα|son dört)(?: \p{L}{4,9})?(?: (?:is|are|sind|ist|sont|son|sono|zijn|är|er|ovat|to|jsou))?[ :=(]{1,3}$/iu;
/** "the amex with 1005 at the end". */
const AT = names("at am à al alla ao no op på til lopussa na в v στο");
const AT_THE_END =
  /^ (?:at the end|am ende|à la fin|al final|alla fine|no fi(?:m|nal)|op het eind\p{L}?|på slutet|til sidst|til slutt|lopussa|na końcu|na konci|в конце|на конце|в кінці|στο τέλος)(?!\p{L})/iu;
const OF_MAKER =
  /(?<!\p{L})(?:cards?|visa|mastercard|amex|maestro|credit|debit|karte|carte|tarjeta|carta|cart[ãa]o|kaart|kort\p{L}{0,2}|kartę|karta|карт\p{L}{0,2}|κάρτα)(?: \p{L}{1,4}){0,2} $/iu;

/** The beginning of a card told by itself. */
const HEAD =
  /(?<!\p{L})(?:card_?bin|first (?:four|six|4|6)|(?:starts?|starting|begins?|beginning)(?: (?:with|in))?|ersten (?:vier|sechs|4|6)|beginnt mit|(?:premiers|commen[cç]\p{L}*(?: par)?)|primer[ao]s (?:cuatro|seis|4|6)|empieza (?:por|con)|primeiros (?:quatro|seis|4|6)|começa (?:com|por)|prime (?:quattro|sei|4|6)|inizia (?:con|per)|eerste (?:vier|zes|4|6)|begint met|första (?:fyra|sex)|börjar (?:med|på)|pierwsze (?:cztery|sześć|4|6)|zaczyna się (?:od|na)|первые (?:четыре|шесть|4|6)|начинается (?:на|с))(?!\p{L})[^.!?\n\d]{0,24}$/iu;
/** Cards by words that mean much else: "de pas eindigt op 3340", "ma CB finit par 7731". */
const PLASTIC = /(?<!\p{L})(?:(?:mijn|je|uw|de|haar|zijn) pas|(?:ma|la|sa|votre) cb)(?!\p{L})/iu;
/** The beginning or the end of one's own number, told by itself: "the number starts with 512, ends in 0147". */
const NUMBERS =
  /(?<!\p{L})(?:phone|mobile|cell(?:phone)?|(?:my|her|his|the|your) number|handy\p{L}*|(?:meine|die|ihre|seine) nummer|portable|(?:mon|le|son|votre) numéro|móvil|celular|(?:mi|el|su|meu|o|seu) n[úu]mero|cellulare|(?:il|mio|suo) numero|telemóvel|tele(?:foon|fon|fono|phone)\p{L}*|mobiel\p{L}*|(?:mijn|het) nummer|mobil\p{L}*|(?:mitt|mit) nummer|puhelin\p{L}*)(?!\p{L})[^.!?\n]{0,36}$/iu;
/** Of these the last digits are nobody's. */
const NOT_CARDS =
  /(amount["']?[=:]|order|polic(?:y|e|en|za)|claim|booking|ticket|invoice|version|error|port|imei|serial|\bpart\b|model|\bsku\b|\bitem|\bcase\b|tracking|flight|bestell|auftrag|rechnung|commande|facture|pedido|factura|fatura|ordine|fattura|zamówi|faktur|objedn|заказ|счёт|счет|замовлен|订单|訂單|注文|주문|siparişi?)/iu;

/** What a number's last digits are told behind. */
const BEFORE_TAIL = wordSet(
  "chiffres cifras cifre ziffern stellen cijfers siffror sifre cyfry cyfr číslice цифры in with ends ending ended digits numbers four are is auf mit par por em en con com per op met på na su σε на ב endet termina terminando slutar slutter päättyy",
  "folded",
);

/** "my number ends with 0198". */
const OWN_NUMBER = codedOnce(
  /(?<!\p{L})(?:my|her|his|your|our|their|meine?|deine?|ihre?|mon|ma|son|votre|mi|su|tu|minha|meu|mia|mio|mijn|mitt|mit|mój|moje|мой|мій) (?:own |new |old |neue |alte |nouveau |nuevo |nuovo )?(?:number|nummer|numéro|número|numero|numer|číslo|номер)(?!\p{L})[^.!?\n]{0,24}$/iu,
);

/** What is done to a card: "charged on the one ending 4471". */
const PAID = wordSet(
  "charged debited refunded declined paid abgebucht belastet abgelehnt prélevé prelevé débité remboursé refusé cobrado cargado cobraron rechazada addebitato addebitata rifiutata cobrada recusado afgeschreven geweigerd debiterad nekad trukket avvist veloitettu obciążona odrzucona zamítnuta stržena списали отклонена списано відхилена",
  "folded",
);

const MASK = /[xX*•#]{3}-[xX*•#]{2}-$/;

/** "card 7719 declined", "карта на 7719 не проходит": which card, and what became of it. */
function isRefusedCard(s: Scan, i: number, behind: string): boolean {
  const k = NAMED_BY(s, i - 1) ? i - 2 : i - 1;
  return (
    k >= 0 &&
    ((s.cue[k] as number) & C_CARD) !== 0 &&
    s.end[k] === (s.start[k + 1] as number) - 1 &&
    REFUSED.test(behind)
  );
}
const INNER_LINE = /(?<!\p{L})iç hat[: ] ?$/iu;
const NAMED_BY = names("на с from with mit avec con com");
const REFUSED =
  /^,? (?:(?:was|is|got|has been|keeps being|wurde|wird|ist|a été|est|fue|ha sido|è stata|è|foi|is|werd|blev|ble|on|została|byla|bola|a fost|была|була) )?(?:declined|refused|rejected|abgelehnt|refusée|rechazada|denegada|rifiutata|recusad[oa]|geweigerd|nekad(?:es)?|nekades|avvist|afvist|hylätty|odrzucon[ay]|zamítnuta|zamietnutá|elutasítva|respins|отклон\p{L}+|не (?:проходит|работает|принимается|проходить|працює|приймається|минава|работи)|відхилен\p{L}+|reddedildi)(?!\p{L})/iu;

const PLASTIC_WORD = wordSet("pas cb", "folded");

/** Is a card spoken of in one of the words before token `i`? */
function isPlastic(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  if (!PLASTIC_WORD.inText(s)) return false;
  for (let k = i - 1; k >= 0 && k >= i - 8; k--)
    if (PLASTIC_WORD(s, k)) return PLASTIC.test(s.text.slice(Math.max(0, at - 40), at));
  return false;
}

/** "card ending 4242", "last four of my social are 6789". */
function lastFour(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if (
    (s.cues & (C_CARD | C_ID | C_BANK | C_IBAN)) === 0 &&
    !isPlastic(s, i) &&
    !(
      (s.cues & (C_PHONE | C_NUMBER)) !== 0 &&
      BEFORE_TAIL(s, i - 1) &&
      ((s.cues & C_PHONE) !== 0 || OWN_NUMBER.test(s.text.slice(Math.max(0, at - 48), at)))
    ) &&
    !(PAID.inText(s) && BEFORE_TAIL(s, i - 1)) &&
    !((s.cues & C_EXPIRY) !== 0 && BEFORE_TAIL(s, i - 1) && !/^(?:19|20)/.test(s.text.slice(at, at + 2))) &&
    !isLastFour(s.text, at) &&
    !(FOURS(s, i - 1) && DIRECT.test(s.text.slice(Math.max(0, at - 40), at))) &&
    !(
      AT(s, i + 1) &&
      AT_THE_END.test(s.text.slice(s.end[i], (s.end[i] as number) + 24)) &&
      OF_MAKER.test(s.text.slice(Math.max(0, at - 24), at))
    ) &&
    !(s.hasDense && DENSE_TAIL.test(s.text.slice(Math.max(0, at - 6), at))) &&
    !s.text.slice(Math.max(0, at - 40), at).includes("social")
  )
    return false;
  const before = s.text.slice(Math.max(0, at - 64), at);
  // "SSN ***-**-4829", "xxx-xx-4829": what the mask leaves.
  const mask = MASK.exec(before);
  if (mask !== null && sizeOf(s, i) === 4) {
    ctx.emit(at - mask[0].length, s.end[i] as number, "ID", 0.86, "last-four");
    return true;
  }
  const behind = s.text.slice(s.end[i], (s.end[i] as number) + 32);
  if (
    !(
      TAIL.test(before) ||
      AT_THE_END.test(behind) ||
      isRefusedCard(s, i, behind) ||
      DOTTED.test(before) ||
      TAIL_BEHIND.test(behind)
    ) ||
    NOT_CARDS.test(before) ||
    NOT_BEHIND.test(behind)
  )
    return false;
  const id = /(social|ssn|\bid\b|tax)/i.test(before);
  const phone =
    (s.cues & (C_CARD | C_BANK | C_EXPIRY)) === 0 &&
    !PAID.inText(s) &&
    !PLASTIC.test(before) &&
    !((s.cues & (C_PHONE | C_NUMBER)) === 0 && DIRECT.test(before)) &&
    !/^[的のが]?[信银銀储借]?\p{L}{0,2}[卡]/u.test(behind);
  const account = /(?<!\p{L})iban(?!\p{L})/iu.test(before);
  ctx.emit(at, s.end[i] as number, account ? "IBAN" : id ? "ID" : phone ? "PHONE" : "CARD", 0.85, "last-four");
  return true;
}

const FISCAL = /(?:nota|cupom|ricevuta|scontrino|ticket|comprobante|recibo) fiscale?(?: (?:n[.º°o]?|nº))?[ :]{1,2}$/i;

const REPLY = /^[245]\d\d[ -][245]\.\d\.\d{1,2}$/;
const YEAR = /(?<!\p{L})(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6}\.? \d{1,2}, ?$/iu;

/** Keys of a pad between the digits of a code. */
const PAD =
  /^ ?(?:klucz|klíč|llave|clé|chiave|chave|cheie|cheia|kulcs|schlüssel|sleutel|nyckel|nøkkel|avain|ключ|anahtar|key|bell|kare|[*#]) ?\d{1,6}(?!\d)/iu;

const padLength = (text: string, at: number): number => PAD.exec(text.slice(at, at + 24))?.[0].length ?? 0;

/** Does what stands at `at`, or behind a blank, begin as PAD does? */
function isPadSign(text: string, at: number): boolean {
  const first = unitAt(text, at);
  return PAD_SIGNS.has((first === 32 ? unitAt(text, at + 1) : first) | 32);
}
/** `|` with the bit of small letters: of "*" and "#" it is set as well. */
const PAD_SIGNS = new Set(Array.from("klcsbnaк*#", (sign) => sign.charCodeAt(0) | 32));

/** "code 5519 at the door". */
const AT_DOOR = codedOnce(
  /^ (?:at|on|for|to|am|an|für|à|pour|en|para|na|vid|ved|til|till|bij|op|voor|do|u|alla|ai|per) (?:the |der |die |das |de |la |le |les |el |l['’]|lo |il )?(?:(?:front|back|main|side|garden|car ?park) )?(?:door|gate|keypad|entrance|lobby|garage|barrier|tür|haustür|tor|eingang|porte|portail|entrée|puerta|portal|porta|portão|portone|cancello|deur|poort|dörren|døren|døra|porten|drzwi|bram|dveř|bran)/iu,
);

/** "reg.", "ag.", "agência" right before `at`: all of them end in one of two letters. */
function isBranchWord(text: string, at: number): boolean {
  let p = at - 1;
  while (p >= 0 && at - p <= 3 && BRANCH_SIGNS.has(text.charCodeAt(p))) p--;
  const c = unitAt(text, p) | 32;
  return (c === 103 || c === 97) && /\b(?:reg|ag|ag[êe]ncia)\.?[:=]? ?$/i.test(text.slice(Math.max(0, at - 10), at));
}
const BRANCH_SIGNS = new Set([32, 46, 58, 61]);

/** A bank's branch told with a short number of its own: "clearing 6789", "reg.nr. 3409", "agência 1234". */
function branch(s: Scan, group: Group): boolean {
  if (
    isBranchWord(s.text, group.start) &&
    /^(?:-[\dX])?[,;/]? ?(?:konto(?:nr|nummer|numero)?|kto|c\/?c|cc|conta)(?![\p{L}])/iu.test(
      s.text.slice(group.end, group.end + 14),
    )
  )
    return true;
  if ((s.cues & C_BANK) === 0) return false;
  return (
    /(clearing\p{L}*|bank code|bankleitzahl|codice banca|\breg\.? ?nr|registreringsn\p{L}*|ag[êe]ncia|\bag\b|branch( (code|no|number))?|transit( (no|number))?|filial\p{L}*|filial nr|סניף|فرع|şube(?: kodu| no)?|sucursal|oficina|\binst(itution)?( (no|number))?|支店番号|支店コード|支店名?|店番|記号)[^\p{L}\d]{0,4}$/iu.test(
      s.text.slice(Math.max(0, group.start - 28), group.start),
    ) || s.text.startsWith("支店", group.end)
  );
}

const OF_BRANCH =
  /^[,;/]?[ \n]?(?:e )?(?:c\/?c|cc|conta(?: corrente| poupança)?|konto(?:nummer|nr)?|kto)[ .:=]{1,4}(?:n[º°o]\.? ?)?(\d[\d. ]{2,11}(?:-[\dXx])?)(?![\p{L}\d])/iu;

/** "482913 kodu geldi", "mir wurde 482913 geschickt, der Code …". */
const CAME =
  /^ (?:(?:numaralı )?(?:kodu|kodunu|kodum) (?:geldi|aldım|gel|gir)|(?:zu)?ge(?:schickt|sendet|sandt)(?!\p{L})|(?:erhalten|bekommen|eingegeben)(?!\p{L}))/iu;

/** Between a code's word and the code. */
const JOINT = /(?: (?:is|was|lautet|ist|war|est|es|è|é|to|je|är|er|on))?[ :=]{1,3}$/iu;

/** "code 4471 doesn't work": what is said of a code that somebody has put in. */
const DENIED = codedOnce(
  /^["'”»)]{0,2},? (?:(?:still|also|just|auch|immer|noch|plus|aussi|ya|tampoco|anche|ook|też|taky|inte|ikke|ei) ){0,2}(?:(?:is|was|ist|war|wird|wurde|est|es|è|é|jest|je|är|er|on) )?(?:doesn['’]?t work|does not work|didn['’]?t work|did not work|won['’]?t work|isn['’]?t accepted|not accepted|not working|rejected|wrong|invalid|expired|refused|geht nicht|funktioniert nicht|nicht angenommen|falsch|ungültig|abgelaufen|abgelehnt|ne (?:marche|passe|fonctionne) pas|refusé|invalide|expiré|no (?:funciona|vale|sirve|lo acepta)|rechazado|inválido|caducado|non (?:funziona|va|è accettato)|rifiutato|scaduto|não (?:funciona|aceita|dá)|recusado|expirado|werkt niet|geweigerd|ongeldig|verlopen|nie (?:działa|wchodzi|pasuje)|odrzucony|nefunguje|neplatí|ne (?:radi|funkcionira|prolazi|dela)|не (?:работает|подходит|принимает\p{L}*|проходит)|неверный|не (?:працює|підходить|приймає\p{L}*)|funkar inte|fungerar inte|virker ikke|fungerer ikke|ei toimi|nem (?:jó|működik)|nu (?:merge|funcționează)|çalışmıyor|geçersiz|yanlış)(?!\p{L})/iu,
);

/** Codes of goods, of discounts, of the post and of errors, with the word for it behind "code". */
const OF_THING =
  /(?<!\p{L})(?:kod|kodem|kód|kódem|код|кода|кодом|κωδικός|cod|codul|kode|mã|كود|کد|קוד) (?:rabatow|promocyjn|produkt|towar|pocztow|kreskow|błęd|slevov|zbož|poštov|tovar|zľavov|товара|товару|продукт|скидк|знижк|помилк|ошибк|промо|на грешка|за отстъпка|на продукт|προϊόντ|έκπτωσ|σφάλματ|produs|reducere|poștal|barang|produk|promo|sản phẩm|giảm giá|lỗi|الخصم|المنتج|تخفیف|محصول|כניסה לאתר|הנחה|מוצר|artikla|proizvoda|popust|termék|kedvezmény|ürün|indirim)\p{L}*[^\d\n]{0,12}$/iu;

/** "Order 44-7712, tel. 020 7946 0018": behind a comma the word for a telephone owns the number that follows it. */
function ownsNext(s: Scan, group: Group): boolean {
  return OWN_BEHIND.test(s.text.slice(group.end, group.end + 40));
}
const OWN_BEHIND =
  /^[)\]]?[,;|/] ?(?:\p{L}{1,12}[ .]{1,2}){0,2}\p{L}{1,16}[.:]{0,2}(?: ?(?:n[ro°º]?|№|no|num)[.:]?)? ?[(+]{0,2}[\d\x81]/u;

/** What the words say that name a short number. */
const NAMING = PERSONAL | C_CODE | C_POSTCODE | C_TOKEN;

/** "10.5.0 (code 10500)": a version, and how its builds are counted. */
const OF_VERSION =
  /\d\.\d{1,4}(?:[-.]\w{1,6})? ?\((?:build|bld|b|code|cod|codul|kod|kode|kód|код|сборка|збірка|versioncode|rev|r)\.? ?$/iu;
function isOfVersion(text: string, at: number): boolean {
  let p = at - 1;
  while (p > at - 14 && p > 0 && unitAt(text, p) !== 40) p--;
  return unitAt(text, p) === 40 && p < at - 1 && OF_VERSION.test(text.slice(Math.max(0, p - 16), at));
}

/** No part of a longer number, a price or a share. */
const STANDS_ALONE = /^(?:$|[\s,;!?)\u3002\uff0c]|\.(?!\d)|[^\d\s%€$£:/-])/u;

/** Fewer than seven digits: only what a cue names. */
export function small(ctx: Context, i: number, group: Group): number {
  const s = ctx.scan;
  const n = group.digits.length;
  const next = group.last + 1;
  if (n < 3 && !(n === 2 && isPadSign(s.text, group.end))) return i + 1;
  if (
    next < s.count &&
    ((s.cue[next] as number) & (C_MEASURE | C_CURRENCY)) !== 0 &&
    !isNoMoney(s, next) &&
    (s.start[next] as number) === group.end + 1 &&
    sizeOf(s, next) <= 3 &&
    s.text.charCodeAt(group.end) === 32
  )
    return i + 1;
  if (unitAt(s.text, group.end) === 41 && isOfVersion(s.text, group.start)) return next;
  // "last 4 6467": how many, and which.
  if (
    n === 5 &&
    group.sizes.length === 2 &&
    group.sizes[0] === 1 &&
    group.digits[0] === "4" &&
    /(?<!\p{L})(?:last|letzten?|derniers|últimos|ultime|laatste|sista|siste|sidste) $/iu.test(
      s.text.slice(Math.max(0, group.start - 9), group.start),
    )
  ) {
    ctx.emit(s.start[group.last] as number, group.end, "CARD", 0.8, "last-four");
    return next;
  }
  // "iç hat 4558": a line of the house.
  if (
    n <= 5 &&
    unitAt(s.text, group.start - 2) === 116 &&
    INNER_LINE.test(s.text.slice(Math.max(0, group.start - 10), group.start))
  ) {
    ctx.emit(group.start, group.end, "PHONE", 0.78, "extension");
    return next;
  }
  // Of American Express five are told.
  if ((n === 4 || (n === 5 && (s.cues & C_CARD) !== 0)) && group.first === group.last && lastFour(ctx, i)) return next;
  if ((n === 4 || n === 6) && (s.cues & C_CARD) !== 0) {
    const before = s.text.slice(Math.max(0, group.start - 56), group.start);
    if (HEAD.test(before) && !NOT_CARDS.test(before)) {
      ctx.emit(group.start, group.end, "CARD", 0.84, "first-digits");
      return next;
    }
  }
  // "my mobile contract ends on 12 March 2027".
  const ofDay = i > 0 && ((s.word[i - 1] as number) & MONTH) !== 0;
  if (n <= 4 && !ofDay && group.first === group.last && (s.cues & (C_PHONE | C_NUMBER)) !== 0) {
    const before = s.text.slice(Math.max(0, group.start - 64), group.start);
    if (NUMBERS.test(before) && (HEAD.test(before) || TAIL.test(before)) && !NOT_CARDS.test(before)) {
      ctx.emit(group.start, group.end, "PHONE", 0.8, "first-digits");
      return next;
    }
  }
  const beside = n <= 4 || (s.cues & (C_CARD | C_CVV | C_EXPIRY)) !== 0 ? cardBeside(ctx, i, group) : "";
  if (beside !== "") {
    ctx.emit(group.start, group.end, "CARD", 0.9, beside);
    return next;
  }
  // "employee 48213 cannot clock in", "my customer no. is 4481".
  if (
    n >= 4 &&
    group.sizes.length === 1 &&
    isHolders(s, i) &&
    (n > 4 || ((s.cue[i - 1] as number) & (C_NUMBER | C_ID_WEAK)) !== 0)
  ) {
    ctx.emit(group.start, group.end, "ID", 0.8, "id-holder");
    return next;
  }
  if (n >= 4 && group.sizes.length === 1 && unitAt(s.text, group.start - 1) === 47 && isOfPerson(s.text, group.start)) {
    ctx.emit(group.start, group.end, "ID", 0.78, "id-path");
    return next;
  }
  if (n >= 4 && group.sizes.length === 1 && (s.cues & (C_PASSWORD | C_ONE_TIME)) !== 0 && putsCodeRight(s, group)) {
    ctx.emit(group.start, group.end, "SECRET", 0.82, "number-put-right");
    return next;
  }
  const door = s.text.slice(Math.max(0, group.start - 40), group.start);
  // "uid=65534": nobody's on every machine.
  if (n === 5 && s.text.startsWith("65534", group.start)) return i + 1;
  // A bill's number, and no person's at the tax office.
  if ((s.cues & C_ID) !== 0 && FISCAL.test(door) && (cuesBefore(s, i, 5) & C_ID) !== 0) return i + 1;
  // "kod do klatki 24 klucz 1971".
  const pad = isPadSign(s.text, group.end) ? padLength(s.text, group.end) : 0;
  if (
    (n >= 4 || pad > 0) &&
    letterBefore(s.text, group.start, 25) &&
    (((opensDoor(door) || (n <= 6 && keepsKey(s, door))) && (cuesBefore(s, i, 5) & C_RELEASE) === 0) ||
      (n <= 8 && handsOut(door)))
  ) {
    ctx.emit(group.start, group.end + pad, "SECRET", 0.84, "door-code");
    return next;
  }
  if (
    n === 3 &&
    group.sizes.length === 1 &&
    opensDoorShortly(door) &&
    (cuesBefore(s, i, 5) & C_RELEASE) === 0 &&
    STANDS_ALONE.test(s.text.slice(group.end, group.end + 3))
  ) {
    ctx.emit(group.start, group.end, "SECRET", 0.82, "door-code");
    return next;
  }
  // All else is told by words that many texts have none of, by a question or by a bank's branch.
  if ((s.cues & NAMING) === 0 && !door.includes("?") && !isBranchWord(s.text, group.start)) return i + 1;
  const cues = cuesBefore(s, i, 5);
  if (
    n >= 4 &&
    (cues & C_CODE) !== 0 &&
    (cues & C_RELEASE) === 0 &&
    AT_DOOR.test(s.text.slice(group.end, group.end + 36))
  ) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "door-code");
    return next;
  }
  if (n >= 4 && door.includes("?") && /\b(otp|code|tan|pin)\?\s{1,2}$/i.test(door)) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "one-time-code");
    return next;
  }
  if (
    n === 6 &&
    (cues & C_TOKEN) !== 0 &&
    (cues & (C_RELEASE | C_PHONE)) === 0 &&
    (/[:=] ?$/.test(door) || isSpent(s.text, group, door))
  ) {
    ctx.emit(group.start, group.end, "SECRET", 0.84, "one-time-code");
    return next;
  }
  if (n <= 6 && branch(s, group)) {
    const check = /^-[\dXx](?![\p{L}\d])/u.exec(s.text.slice(group.end, group.end + 3))?.[0].length ?? 0;
    ctx.emit(group.start, group.end + check, "BANK", 0.84, "bank-branch");
    // "ag. 1881-4 c/c 44719-0": its account.
    const account = OF_BRANCH.exec(s.text.slice(group.end + check, group.end + check + 40));
    if (account !== null) {
      const to = group.end + check + account[0].length;
      ctx.emit(to - (account[1] as string).length, to, "BANK", 0.88, "bank-account");
    }
    return next;
  }
  if ((cues & C_POSTCODE) !== 0 && (cues & (C_PHONE | C_ID)) === 0 && !isNoPostcode(n, cues, door)) {
    // "PLZ/Ort=44787 Bochum": and the town, where both are named.
    const town = AND_TOWN.test(door) ? (TOWN.exec(s.text.slice(group.end, group.end + 28))?.[0].length ?? 0) : 0;
    ctx.emit(group.start, group.end + town, "ADDRESS", 0.8, "postcode-cue");
    return next;
  }
  if ((cues & PERSONAL) === 0 && (cues & C_CODE) === 0) {
    const after = (s.cues & (PERSONAL | C_CODE)) === 0 ? 0 : cuesAfter(s, group.last, 4);
    const measured = next < s.count && ((s.cue[next] as number) & (C_MEASURE | C_CURRENCY)) !== 0;
    // "Ticket [#884120]: customer …, phone …".
    const ticket = unitAt(s.text, group.start - 1) === 35;
    if (
      !ticket &&
      (after & C_PHONE) !== 0 &&
      ((after | cues) & C_RELEASE) === 0 &&
      n >= 6 &&
      !measured &&
      !ownsNext(s, group)
    ) {
      ctx.emit(group.start, group.end, "PHONE", 0.7, "phone-short");
      return next;
    }
    const code =
      (after & C_CODE) !== 0 &&
      n >= 4 &&
      n <= 6 &&
      (CAME.test(s.text.slice(group.end, group.end + 28)) ||
        (n === 6 &&
          group.first === group.last &&
          /(text|sms|sent|got|enter|typ|send|receiv)/i.test(s.text.slice(Math.max(0, group.start - 24), group.start))));
    // "лимит 50 000 ₽. … смс", an amount; "رقم التذكرة: REQ-1247 الرجاء التحقق": please check.
    if (
      (((after & C_ONE_TIME) !== 0 && (cues & C_RELEASE) === 0) || code) &&
      n >= 4 &&
      // "RB-2209-TAN": a good's colour.
      !(unitAt(s.text, group.end) === 45 && unitAt(s.text, group.start - 1) === 45) &&
      // "100484,Wei Ling Tan,": a cell, and the next one.
      !CELL_ENDS.test(s.text.slice(group.end, group.end + 2)) &&
      !/^ ?\p{Sc}/u.test(s.text.slice(group.end, group.end + 2))
    )
      ctx.emit(group.start, group.end, "SECRET", 0.8, "one-time-code");
    return i + 1;
  }
  const free = (nearest(s, i) & (C_RELEASE | C_VERSION)) !== 0;
  if ((cues & (C_CODE | C_ONE_TIME)) === (C_CODE | C_ONE_TIME) || ((cues & C_ONE_TIME) !== 0 && !free)) {
    if (n >= 4) ctx.emit(group.start, group.end, "SECRET", 0.9, "one-time-code");
    return next;
  }
  if (free) return i + 1;
  if ((cues & C_PASSWORD) !== 0) {
    if (n < 4 || group.sizes.every((size) => size <= 2)) return i + 1;
    // "→ 535 5.7.8 Error", "Password changed: Aug 14, 2026": a reply of a mail server, a year.
    if (n <= 6 && (REPLY.test(s.text.slice(group.start, group.end)) || YEAR.test(door.slice(-16)))) return i + 1;
    // "-e ADMIN_PASSWORD=… -p 8080:80": ports.
    if (/^:\d/.test(s.text.slice(group.end, group.end + 2))) return i + 1;
    // "proxy_pass http://app:3000".
    if (PASSED_ON.test(s.text.slice(Math.max(0, group.start - 60), group.start))) return i + 1;
    // "<password>@<host>:5432/<db>".
    if (/[^\s:]:$/.test(s.text.slice(Math.max(0, group.start - 2), group.start)) && s.text.charCodeAt(group.end) === 47)
      return i + 1;
    // "με κωδικό 5ES-GV-1188": the end of a part's number.
    if (/[A-Z\d]-[A-Z]{1,4}-$/.test(s.text.slice(Math.max(0, group.start - 8), group.start))) return i + 1;
    ctx.emit(gluedBefore(s.text, group.start), group.end, "SECRET", 0.9, "pin");
    return next;
  }
  // "kode produk 06L 106 099": the rest of a longer code.
  const rest =
    i > 0 &&
    ((s.shape[i - 1] as number) & (HAS_LETTER | HAS_DIGIT)) === (HAS_LETTER | HAS_DIGIT) &&
    group.digitsAt - (s.end[i - 1] as number) === 1;
  const paired = !rest && /^(6|3-3|2-2-2)$/.test(group.sizes.join("-"));
  // "пришёл код 7194", "підтвердіть, код 7402": short as well, behind what one does with such a code.
  if (
    (cues & C_CODE) !== 0 &&
    n >= 4 &&
    n <= 6 &&
    (group.sizes.length === 1 || paired) &&
    (RECEIVED.test(door) ||
      FOR_ONE.test(door.replace(/["'([*«“„`~_]{0,2}$/, "").replace(JOINT, "")) ||
      BY_SMS.test(s.text.slice(group.end, group.end + 48)) ||
      DENIED.test(s.text.slice(group.end, group.end + 32))) &&
    !OF_THING.test(door)
  ) {
    ctx.emit(group.start, group.end, "SECRET", 0.78, "one-time-code");
    return next;
  }
  // "one time code is 448 201": the word for time says nothing of it.
  if (
    (cues & C_CODE) !== 0 &&
    n === 6 &&
    (cues & ~(C_CODE | C_TIME | C_USER)) === 0 &&
    paired &&
    !OF_THING.test(door)
  ) {
    ctx.emit(group.start, group.end, "SECRET", 0.7, "one-time-code");
    return next;
  }
  // "Рахунок № 320019 від 07.11.2023" is an invoice.
  const dated = /^ (від|от|vom|of|du|del|z dnia|ze dne|din|van) \d/.test(s.text.slice(group.end, group.end + 12));
  if ((cues & C_BANK) !== 0 && n >= 5 && !dated && !isBillOrSum(s.text, group))
    ctx.emit(group.start, group.end, "BANK", 0.85, "bank-account");
  else if ((cues & C_PASSPORT) !== 0 && n >= 6) ctx.emit(group.start, group.end, "PASSPORT", 0.8, "passport");
  else if (
    (cues & C_PHONE) !== 0 &&
    n >= 5 &&
    (cues & C_TOKEN) === 0 &&
    // "Order\tPhone\n88120": under another head.
    (columnCues(s, group.start, group.end) & C_RELEASE) === 0 &&
    !s.text.startsWith('" ', group.start - 2)
  )
    ctx.emit(group.start, extensionEnd(s, group), "PHONE", 0.8, "phone-short");
  else if ((cues & C_ID) !== 0 && n >= 5 && !isOfFirm(s.text, group.start))
    ctx.emit(group.start, group.end, "ID", 0.8, "id");
  else if (
    (cues & C_USER) !== 0 &&
    n >= 5 &&
    (cues & C_IP) === 0 &&
    (cuesBefore(s, i, 3) & C_USER) !== 0 &&
    // "POST /login HTTP/2\" 401 312": behind a request stand its status and size; "…/pull/23989", "[#23989]".
    !/(?:" |[/#]|[A-Z]-)$/.test(s.text.slice(Math.max(0, group.start - 2), group.start)) &&
    // "cache:6379/0": a port and a database.
    !/\//.test(s.text.slice(group.start, group.end))
  )
    ctx.emit(group.start, group.end, "USERNAME", 0.8, "username");
  else return i + 1;
  return next;
}
