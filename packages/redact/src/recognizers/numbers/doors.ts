/** What stands before a code that opens a door, an alarm's, a safe's for keys, or that something is handed out for. */
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";

/** Codes of doors and alarms. */
const ENTRY =
  "door|gate|entrance|locker|cabin|cottage|changing room|gym|shed|hytt|hytte|stug|mökki|szatn|piwnic|šatn|sklep|vrát|öltöző|vestiaire|umkleide|kleedkamer|spogliatoio|vestuario|balneário|раздевал|гардероб|подвал|porte|portail|immeuble|portal|puerta|edificio|porta|port[ãa]o|portaria|prédio|portone|cancello|palazzo|intrare|ușă|poart[ăa]|interfon|drzwi|bram|furtk|alarm|riasztó|hälyt|larm|συναγερμ|сигнализац|ячейк|скриньк|шафк|boks|box|schrank|consign|taquill|kluisj|casier|cacifo|armadiett|spind|schlie(?:ß|ss)fach|szafk|skříň|nøgleboks|nyckelskåp|nøkkelboks|avainboks|domofon|klat|blok|dveř|brán|bran|vchod|двер|подъезд|домофон|калитк|ворот|замк|шлагбаум|під['’]їзд|хвіртк|мешканц|врат|вход|πόρτ|εισόδ|θυροτηλ|باب|بواب|שער|בניין|गेट|दरवाज|cổng|cửa|ตึก|ประตู|gerbang|pintu|pagar";
/** "kód od vchodu", "קוד לשער"; "ovikoodi", "kapukód" in one word; what a key lies in. */
const DOOR = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:ה|ال)?((?:code|kod|kód|код|codice|código|cod|kode|koda|šifra|κωδικός|كود|رمز|קוד|कोड|mã|รหัส)\\p{L}{0,3}(?: (?:d['’](?:entrée|accès)|d[ei] acc?ess?[oi]|de acceso|de acesso|dostępu|přístupu|prístupu|pristupa|za pristup|доступа|доступу|за достъп|πρόσβασης|εισόδου|masuk|akses))?(?: (?:\\p{L}{1,4}|l['’])){0,2} ?\\p{L}{0,3}?(?:${ENTRY})\\p{L}*|(?:door|gate|tor|tür|haustür|porte|portail|puerta|portal|porta|portone|cancello|deur|poort|brama|drzwi) (?:has|hat|a|tiene|ha|tem|heeft|ma) (?:the |den |le |el |il |o |de )?(?:code|kod|código|codice|kode)|(?:door|gate|entry|access|alarm|safe|panel|disarm|duress|installer|garage|locker|pairing)[ _]?(?:\\d{1,4} )?(?:code|pin)|(?<!\\p{L})(?:${ENTRY})\\p{L}{0,4}(?: (?:opens?|otevře|otevírá|otwiera|öffnet|ouvre|abre|apre|opent|öppnar|åbner|åpner|avaa|nyitja|открывает|відкриває|a|ny|nowy|nový|neue|new|has|hat|ma|má)){0,2} (?:code|kod|kód|код|codice|código|kode|koodi)|(?:kapı|giriş|apartman|bina) (?:kodu|şifresi)|(?:गेट|दरवाज़े|दरवाजे|बिल्डिंग|सोसाइटी)(?: का)? कोड|(?:tür|haustür|tor|deur|poort|dør|dörr|ovi|kapu)[ -](?:code|kod|kode|koodi|kód)|(?:tür|haustür|tor|alarm|hälytys|larm|riasztó|portiek|deur|poort|port|dør|dörr|ovi|portti|kapu)(?:code|kod|kode|koodi|kód)\\p{L}{0,2}|(?:l[eé]pcsőház|kapu|riasztó) kódja|šifra (?:za|od) \\p{L}{3,10}|alarm panel|duress|disarm|lock ?box|key ?box|key ?safe|digicode|bo[iî]te à cl(?:é|ef)s?|schlüsselbox|schlüsseltresor|caja de llaves|cassetta delle chiavi|caixa de chaves|sleutelkluis|sleutelkastje|nyckelskåp|padlock|vorhängeschloss|hangslot|hänglås|lucchetto|cadeado|candado|kłódk\\p{L}|домофон\\p{L}?|interfon\\p{L}{0,2}|interphone|intercom|(?:video)?citofono|domofon\\p{L}{0,2}|telefonillo|portero automático|kaputelefon|门禁|門禁|门锁密码|玄関の暗証番号|オートロック(?:の(?:番号|暗証番号))?|현관 ?비밀번호|공동현관)[^.;\\n\\d]{0,24}$`,
    "iu",
  ),
);

/** A few letters of each that DOOR finds: most of what stands before a number has none of them. */
const DOOR_SIGN =
  /[ck][oó]d|kood|код|pin|otp|pass|tan|heslo|noutotun|abholn|ओटीपी|取件|提[货貨]|[收取]货|受取|수령|[šş]ifr|κωδικ|كود|رمز|קוד|कोड|mã|รหัส|box|safe|panel|duress|disarm|te à cl|schlüssel|schloss|aves|chiavi|sleutelk|nyckelsk|padlock|hangslot|hänglås|lucchetto|cadeado|candado|kłód|interfon|interphone|intercom|citofono|domofon|telefonillo|portero|kaputel|домофон|门禁|門禁|门锁|暗証番号|オートロック|현관/i;

/** What a parcel is handed out for, a lock at a counter opens with: "the pickup code for my parcel", "PIN for the locker". */
const HANDED_OUT = codedOnce(
  /(?<!\p{L})(?:(?:pick-?up|collection|delivery|handover|parcel|locker) (?:code|pin|otp|passcode)|order (?:pin|otp|passcode)|(?:pin|otp|code|passcode) (?:(?:for|to|of) (?:(?:the|my|our|your|this) )?(?:(?:parcel|package|delivery|pick-?up|collection|locker)(?: locker| pick-?up| box)?)|to (?:collect|pick up)(?: (?:the|my|it|them))?(?: (?:parcel|package|order))?)|(?:otp|pin|passcode|verification code|one-time (?:code|password)) for (?:order|ticket|case|request|delivery|booking|payment|transaction) (?:no\.? |#)?[\w-]{2,16}|abhol(?:code|pin|nummer)|abholungscode|paketcode|m-?tan|code de retrait|code de livraison|c[oó]digo de (?:recogida|entrega|retirada|retiro|levantamento|recolha)|codice (?:di )?(?:ritiro|consegna)|afhaal(?:code|pin)|ophaalcode|bezorgcode|uth[äa]mtningskod|avh[äa]mtningskod|hentekod[ea]?|h[äa]mtkod|afhentningskode|utleveringskode|nouto(?:koodi|tunnus)|kod(?:u)? odbioru|pin (?:pro|na) (?:vyzvednut[íi]|vydan[íi]|vyzdvihnutie)|(?:heslo|k[óo]d) (?:pro|na) (?:v[ýy]dej|vyzvednut[íi]|vyzdvihnutie|prevzatie)|átvételi (?:kód|pin)|cod(?:ul)? de ridicare|kod za (?:preuzimanje|prevzem|podizanje)|код (?:получения|выдачи|отримання|видачі|за получаване|за вземане|для получения|для отримання)|teslim(?:at)? (?:kodu|şifresi)|κωδικ[όο]ς παραλαβής|(?:رمز|كود) (?:ال)?(?:استلام|تسليم)|קוד (?:ה)?(?:איסוף|מסירה)|(?:डिलीवरी|पिकअप) (?:कोड|ओटीपी|पिन)|kode (?:pengambilan|penerimaan)|mã (?:nhận hàng|lấy hàng)|รหัสรับ(?:พัสดุ|ของ)?)(?!\p{L})[^.;\n\d]{0,24}$|(?:取件码|取件碼|提货码|提貨碼|收货码|取货码|受取(?:コード|番号)|수령 ?(?:코드|번호))[^.;\n\d]{0,8}$/iu,
);

const OPENED = wordSet(
  "safe keysafe lockbox keybox box digicode interfon intercom interphone citofono domofon домофон домофона домофону door gate code codes kod kode koden koodi kód código codice cod код коду cofre coffre schlüsselbox schlüsseltresor türcode torcode",
  "folded",
);
const HALL = wordSet(
  "appt appartement bât bâtiment étage escalier hall immeuble résidence portail interphone rue avenue impasse allée boulevard",
  "folded",
);
const CODE_AHEAD = /(?<!\p{L})code:? $/iu;
const HALL_CODE = /^(?:\d{2,5}[A-Z]{1,2}|[A-Z]\d{2,5}|\d{1,3}[A-Z]\d{1,3})$/;

/** "key safe 2207X", "3 rue Paul Bert, code 1949B": letters and figures that open a door. */
export function isDoorCode(s: Scan, at: number, token: string): boolean {
  if (!(OPENED.inText(s) || HALL.inText(s)) || !/\d.*\d/.test(token)) return false;
  if (OPENED.inText(s) && opensDoor(s.text.slice(Math.max(0, at - 40), at))) return true;
  return HALL.inText(s) && HALL_CODE.test(token) && CODE_AHEAD.test(s.text.slice(Math.max(0, at - 9), at));
}

const KEY = wordSet(
  "key keys schlüssel clé clés clef llave llaves chiave chiavi chave chaves sleutel sleutels nyckel nycklar nøgle nøgler nøkkel nøkler avain avaimet klucz klucze klíč klíče kľúč kľúče kulcs cheie cheia cheile ключ ключи ключа ключі anahtar",
  "folded",
);
const KEPT = wordSet(
  "cupboard box shed garage porch neighbour neighbor door gate garden safe lockbox cellar keller schuppen haustür tor kasten briefkasten cabanon porte portail boîte cave caja garaje puerta buzón cassetta porta cantina caixa garagem schuur deur kluis skjul dør dörr låda förråd garaż drzwi skrzynka skrzynce garáž dveře skříňka skříňce гараж гараже дверь ящик ящике подвал kapı kutu",
  "folded",
);
const CODE_BEFORE =
  /(?:[,;.(–:-]\s?|(?<!\p{L})(?:and|und|et|y|e|i|и|og|och|en|a) )(?:(?:the|its|der|le|el|il|o|de) )?(?:code|kod|kode|kód|código|codice|cod|koodi|код|kodu)(?: (?:is|ist|est|es|è|é|to|je|är|er|на|для))?[\s:,]{1,3}$/iu;

/** "the spare key is in the box by the meter, code 3841". */
export const keepsKey = (s: Scan, before: string): boolean =>
  KEY.inText(s) && KEPT.inText(s) && CODE_BEFORE.test(before);

/** Does the text before a code end in what it opens? */
export const opensDoor = (before: string): boolean => isSigned(before) && DOOR.test(before);
export const handsOut = (before: string): boolean => isSigned(before) && HANDED_OUT.test(before);

/** Right before a code of three figures: no more than "is". */
const RIGHT_BEFORE =
  /[\p{L}\p{M}](?:(?: (?:is|ist|lautet|est|es|è|é|är|er|on|to|je|jest|este|е|є|είναι|הוא|هو|है|là|adalah|nowy|new|now|jetzt|nun|maintenant|ahora|ora|agora|nu|teraz|teď))?[ :=#→-]{1,3}|は|是|：)$/iu;
/** Buttons pressed at once, and how many: "код двері 3 кнопки разом 268". */
const BUTTONS =
  /(?: \d)?,? (?:buttons?|keys|digits|tasten|ziffern|boutons|touches|botones|teclas|tasti|botões|knoppen|toetsen|przycisk\p{L}{1,2}|tlačít\p{L}{1,3}|кноп\p{L}{1,2}|knappar|knapper|gomb\p{L}{0,4}|κουμπιά|tuş\p{L}{0,4})(?: \p{L}{2,14}){0,3}[ :]{1,2}$/iu;

/** Does the text before three figures end in what they open? "Türcode 351", "gate code: 207". */
export function opensDoorShortly(before: string): boolean {
  const bare = before.replace(BUTTONS, " ");
  return (bare !== before || RIGHT_BEFORE.test(before)) && opensDoor(bare);
}

let asked = "";
let signed = false;
/** Both are asked of the same words. */
function isSigned(before: string): boolean {
  if (before !== asked) {
    asked = before;
    signed = DOOR_SIGN.test(before);
  }
  return signed;
}
