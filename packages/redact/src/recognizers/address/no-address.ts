/**
 * Words and numbers that look like a street and its number and are none: attempts ("Handler - Attempt 2/3"), menus ("1 Billing, 2 Outage"), measures and
 * days before a noun, flights and their gates, lines of a program, notes of a day, tracking numbers. Asked of what was found alone.
 */
import { codedOnce } from "../code-once.ts";

/** What the value itself says, in letters of any size. */
const NONE = codedOnce(
  new RegExp(
    [
      "(?:attempt|try|retry|versuch|tentative|intento|tentativo|tentativa|forsøk|forsøg|försök|poging|próba|pokus|yritys|kísérlet|încercarea|deneme|попытка|спроба|опит|προσπάθεια) \\d{1,3}(?:/| (?:of|von|de|di|z|ze|av|af|van) )\\d{1,3}$",
      "^\\d{1,4}(?:[.,]\\d{1,3})? ?(?:ml|cl|dl|mg|kg|cm|mm|km|kb|mb|gb)$",
      "^(?:sitz|steh|stell|liege|lager|lade|arbeits|schlaf)pl(?:atz|ätze) \\d",
      "^\\d \\p{L}{3,16}, \\d \\p{L}{3,16}(?:, \\d \\p{L}{3,16})*$",
      "^(?:tier|notering|anteckning|notiz|merknad|notat|notatka|poznámka|nota) \\d{1,2}(?:/\\d{1,2})?$",
      "^\\p{L}{2,9}, tier \\d$",
      "^via \\p{L}{2,5} on \\d",
      "^(?:sporing|sporingsnr|sporingsnummer|tracking|track|spårning|spårnr|seuranta|sendung|sendungsnr|suivi|seguimiento|rastreio|tracciamento|śledzenie|zásilka|csomag) \\d",
      "^c/ (?:fecha|multa|iva|factura|cargo|fiador|copia|dto|descuento|tarjeta|recibo|cuenta|juros|desconto|cartão|nota|senha)(?!\\p{L})",
      " ने (?:\\d{1,2} )?तारीख",
      "^(?:[^\\d,]{2,16} )?\\d{1,3} (?:à|às|a las|alle|um|kl\\.?|om|o godz\\.) \\d{1,2}(?:h(?:\\d\\d)?|[:.]\\d\\d)?(?:, (?:sala|room|aula|raum|salle|turma|bloco|gate|piso|campo|quadra|saal|lokale|rom) [^,]{1,12})?$",
      "^(?:terug)?levering \\d{1,6}$|^(?:verbruik|meterstand|meterstanden|einspeisung|netzbezug|bezug|verbrauch|zählerstand|injection|consommation|autoconsommation|consumo|autoconsumo|immissione|prelievo|förbrukning|forbruk|forbrug|kulutus|zużycie|spotřeba|fogyasztás|consum|потребление|споживання|потребление) \\d{1,6}$",
      "^(?:quai|dock|gate|porte|bay|rampe|tor|rampa|muelle|banchina|cais|kade|laadkade|perron|kaj|rampen) [\\p{L}\\d]{1,3}, ?\\d{1,2} ?(?:h ?(?:\\d\\d)?|[:.]\\d\\d)(?: ?uhr)?$",
      ",[^,]{0,24} \\d{1,2}[-–]\\d{1,2} ?(?:u|uur|h|uhr|ч|год)$",
      "^[^\\d,]{3,40} (?:à|às|a las|alle|um|kl\\.?|om|o godz\\.|в|об?) \\d{1,2}(?:h(?:\\d\\d)?|[:.]\\d\\d)$",
    ].join("|"),
    "iu",
  ),
);
/** The same, as they are written: a street may be called "M Street", or an avenue be cut short before its door. */
const AS_WRITTEN = codedOnce(
  new RegExp(
    [
      "(?:^|[ ,(])(?:RD|RDL|RD-ley|DPR|DM|D\\.?Lgs\\.?|Ley|Dz\\.U\\.|NN) \\d{1,4}/(?:19|20)?\\d\\d(?!\\d)",
      "^(?:0x)?(?=[\\da-f]*\\d)(?=[\\da-f]*[a-f])[\\da-f]{8,16}(?![\\da-zA-Z])",
      "^\\d{1,4} \\p{Lu}{2,4}\\. (?:The|An?|This|Der|Die|Das|Le|La|Les|El|Los|Il|O|De|Het|Den|Det) \\p{Lu}",
      "^(?:(?:El|Il|Le|O|De|Der|The) )?(?!AV|CL|CR|PL|PZ|PS|PG|KM)\\p{Lu}{2} \\d{2,4},? (?:[Pp]uerta|[Gg]ate|[Pp]orte|[Pp]orta|[Uu]scita|[Gg]at|[Bb]rána|[Kk]apu|[Pp]oarta|[Kk]apı|[Вв]ыход|[Вв]ихід|[Ππ]ύλη) ",
      "^\\d+(?:[.,]\\d+)? ?(?:m|cm|mm|kg|l|ft|inch|gg|giorni|[Tt]agen?|days|jours|días|dias|dagen|dagar|dage|dager|dní|dni|nap|zile|gün|дней|днів|дни)\\.? \\p{L}",
    ].join("|"),
    "u",
  ),
);
/** Small words that an address was taken to go on over: "nu, ", "place. New: ". */
const SMALL = /^\p{Ll}{1,3},? ?$|^\p{Ll}{2,9}\. \p{L}{2,9}: ?$/u;
/** Where flights are rebooked in capitals. */
const OF_FLIGHTS = /(?<!\p{L})(?:PAX|SKED|FLT|CHG|MISCONNECTS|RETIMED|OFFERED)(?!\p{L})/u;
/** A line of a program and the next sentence; an hour and the next sentence. */
const NUMBERED = /^\d{1,5}(?:-\d{1,2})?\. \p{Lu}/u;
const NUMBERED_BY =
  /(?<!\p{L})(?:γραμμή|line|zeile|ligne|línea|linha|riga|regel|rad|linje|rivi|linii|wierszu|řádku|riadku|sor|linia|строке|строки|рядку|рядок|ред|satır|satırda|jam|pukul) $/iu;

/** "στη γραμμή 340": no more than the line's number. */
const LINE = /^\d{1,5}$/;
/** "moved together, 14A, 14B and 14C": seats side by side. */
const SEATS = /(\d{1,2})[A-K], \1[A-K]$/;
const ANOTHER_SEAT = /^(?:,| (?:and|und|et|y|e|en|och|og|ja|i|a|és|și|и|і|ve|&)) \d{1,2}[A-K](?![\p{L}\d])/u;

/** "(1 Billing, 2) Outage, 3 Other": the rest of a menu. */
const MENU = /^\p{L}{3,16}, \d \p{L}{3,16}(?:, \d \p{L}{3,16}){0,8}$/u;
const IN_MENU = /(?:, ?|[a-zа-я] )\d $/u;

export function isNoAddress(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (value.length > LONGEST) return false;
  if (NONE.test(value) || AS_WRITTEN.test(value) || SMALL.test(value) || OF_FLIGHTS.test(value)) return true;
  if (NUMBERED.test(value) && NUMBERED_BY.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (LINE.test(value) && NUMBERED_BY.test(text.slice(Math.max(0, start - 12), start))) return true;
  // "imap.posta.example:993": where a machine listens.
  if (/^\d{2,5}$/.test(value) && /[a-z]\.[a-z]{2,12}:$/i.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (OUR_SHOP.test(text.slice(Math.max(0, start - SHOP_REACH), start))) return true;
  if (/^\d{1,3} \p{Ll}/u.test(value) && /\d{4}-$/.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (SEATS.test(value) && ANOTHER_SEAT.test(text.slice(end, end + 10))) return true;
  if (MENU.test(value) && IN_MENU.test(text.slice(Math.max(0, start - 12), start))) return true;
  // "b218fd9로 되돌리면": to that, in Korean, and no street.
  return /^[로길]/.test(value) && /[\w)]$/.test(text.charAt(start - 1));
}
/** "本店地址…", "postcode lookup for the store: …": where a shop says that it is. */
const OUR_SHOP =
  /(?:(?<!\p{L})(?:(?:for|of) (?:the|our|this) (?:store|shop|branch|showroom|pharmacy|restaurant|depot)|our (?:store|shop|branch|showroom|restaurant)(?:['’]s)?(?: (?:address|postcode|is at))?|(?:store|shop|branch|showroom) (?:address|postcode)|(?:adresse|anschrift|plz) (?:der filiale|des ladens|unseres ladens|unserer filiale)|(?:filial|laden|geschäfts)(?:adresse|anschrift)|(?:adresse|code postal) (?:du magasin|de la boutique|de notre (?:magasin|boutique))|(?:dirección|código postal) de (?:la|nuestra) tienda|(?:indirizzo|cap) del (?:nostro )?negozio|(?:endereço|cep|morada) da (?:nossa )?loja|(?:adres|postcode) van (?:de|onze) winkel|adres(?:a)? (?:sklepu|prodejny|predajne|magazinului)|адрес (?:магазина|магазин|нашего магазина|на магазина)|адреса магазину|mağaza(?:mızın)? adresi|(?:عنوان|رمز) (?:الفرع|المتجر|المحل)|آدرس (?:فروشگاه|مغازه)|כתובת (?:החנות|הסניף)|alamat toko(?: kami)?|địa chỉ (?:cửa hàng|quán|shop))|(?:本店|门店|門店|分店|店铺|店鋪|我店)(?:的)?地址|店舗(?:の)?住所|매장 ?주소|ที่อยู่ร้าน)(?:是|は|:|：|=| is)?[ :：]{0,2}$/iu;
const SHOP_REACH = 36;
const LONGEST = 60;
