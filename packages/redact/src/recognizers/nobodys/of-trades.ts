/** Numbers that a trade writes in its own form: documents by year and day, expiry and price, tenders' headings, what graders, payment services and authorities for radio hand out. */
import type { Draft } from "../../findings.ts";
import { compactDate } from "../dates.ts";
import { edged } from "../edged.ts";

/** "CC-2025/00471": so many of a year, behind its year. */
const BY_YEAR = /^20[0-4]\d\/\d{3,6}$/;
/** "20240603-00417": so many of a day; four figures behind one are somebody's of Sweden. */
const BY_DAY = /^(20[0-4]\d{5})-(?:\d{1,3}|\d{5})$/;
/** "до 03.2028, 21,40": the last month, and what it costs. */
const LAST_MONTH = edged(/^(?:0[1-9]|1[0-2])[./]20[2-4]\d,? /);
/** "ДК 021:2015 30213100-6", "CPV 33140000-3": headings of tenders have eight figures and one to check them. */
const HEADING = /^(?:20\d\d )?\d{8}-\d$/;
const OF_HEADINGS = /(?<!\p{L})(?:CPV|ДК|tender|ausschreib|licita|przetarg|закуп|тендер|udbud|anbud|ihale)/iu;
/** "PSA 10 인증 81773044", "CGC 9.8 #4417 …": who grades cards and coins, the grade, and its number. */
const GRADED = edged(
  /(?<!\p{L})(?:PSA|BGS|CGC|SGC|PCGS|NGC)(?: ?(?:MS|PR|PF|AU)?-?\d{1,2}(?:\.5|\.\d)?)?,? ?(?:(?:cert(?:ificate|ification)?|인증|인증번호|鉴定|鑑定|serial|zertifikat|certificat|certificado|certificato)(?: ?(?:no|nr|number|#|:|번호)\.?:?)?)? ?$/iu,
);
/** "Switch 2124-4508", "2811-7503 on my Switch": faults of a console. */
const CONSOLE_FAULT = /^2\d{3}-\d{4}$/;
const OF_CONSOLE = /(?<!\p{L})(?:switch|nintendo|joy-?con|eshop)(?!\p{L})|任天堂|ニンテンドー|스위치|닌텐도/iu;
/** "Swish 123 415 20 17": the payees of a Swedish payment service that are firms; no telephone begins so. */
const PAYEE = /^123[ -]?\d{3}[ -]?\d\d[ -]?\d\d$/;
/** "FCC ID: 2AC7Z-ESPWROOM32 IC: 21098": radios by who allows them. */
const RADIO = /(?<!p{L})FCC(?!p{L})/;
/** "meter type MT174-D2": which kind of machine, and not which one. */
const TYPE_BEFORE = edged(
  /(?<!\p{L})(?:type|typ|tipo|tip|model|modell|modèle|modelo|modello|malli|typu|тип|модель|τύπος|μοντέλο|model no\.?|baud|console) ?[:=]? $/iu,
);
/** "CMR 7712045", "AWB 020-4417 2290": papers of freight and shops, whose letters are no passport's nor plate's. */
const PAPER =
  /^(?:CMR|AWB|HAWB|MAWB|RMA|INV|SKU|LOT|REF|TKT|DOC|WO|GRN|EUR|MRN|CNT|SWB|BOL|ECMR|PKT|INC|REQ|CHG|ART|REV|PZN|CIP|AIC|UFI|CAS)[ -]?\d/;
/** "série 3, nº 000118822": a Brazilian bill's. */
const OF_BILL = edged(/(?<!\p{L})s[ée]rie \d{1,3},? n(?:[º°o]\.?|úmero) ?$/iu);
/** Tills, terminals and tariffs by the letters of their own trade: nothing else is called so, and a number behind them is no telephone's however long it is. */
const TRADES_LETTERS =
  /(?<![\p{L}\d])(?:RRN|STAN|TID|MID|AID|ARQC|ФН|ФД|ФП|ФПД|РНМ|ККТ|ККМ|РРО|УКТЗЕД|УКТ ЗЕД|ТН ?ВЭД|ОКПД ?2?|НКТ|ИКПУ|CPV|TARIC|HTS(?:US)?|NCM|GTIP|НМЦК|ЕИС|инв\.|[Ии]нвентарный|[Іі]нвентарний|[Ii]nventarnummer|[Ii]nventaire|[Ii]nventario|[Ii]nventory|[Aa]sset|CAE|CAEA|UUID fiscal|SÚKL|PZN|AIC|Vnr)(?: рег\.)?(?: (?:код|номер|code|number|tag|no|nr|№)\.?)?(?:[ ]?[:=#№]){0,2} ?$/u;
const TRADES_BEGIN = /^(?:RRN|STAN|TID|MID|AID|ФН|ФД|ФП|ФПД|ККТ|ККМ|РРО|PZN|AIC|CPV) /;
/** "UID:20240611T090000-4268": a day and its time, as calendars write them. */
const STAMPED = /^\d{8}T\d{4,6}/;
/** "10mg 1x1": a dose, and how often. */
const DOSE = /^\d{1,4} ?(?:mg|mcg|µg|ml|мг|мл)(?!\p{L})/u;
/** "trans. ID 28841177350", "ID transakcji: …", `"colis":"6A…"`: a payment's or a parcel's own. */
const OF_PAYMENT = edged(
  /(?<!\p{L})(?:(?:trans|transaction|transaktions?|txn|trx|payment|receipt|confirmation|authori[sz]ation|transakcj[aię]|transakce|transakcie|tranzacție|transacción|transação|transazione|operación|operação|operazione|opération|işlem|транзакци[ия]|операци[ия]|транзакції|операції)[ .:_-]{0,2}(?:id|no|nr|ref|n°|nº|код|№|#)|(?:id|no|nr|n[°º]|ref|numer|número|numero|číslo|номер|код) ?(?:de |da |do |della |dell['’]|de la )?(?:trans(?:akcji|akce|akcie|action|acción|ação|azione)|tranzacției|opera(?:ción|ção|zione|tion|cji)|opération|транзакци[ия]|операци[ия]|транзакції|операції))["']?[.:]? ?[:=#]? ?["']?$/iu,
);
const OF_PARCEL = edged(
  /(?:(?<![\p{L}])(?:colis|tracking|tracking_?(?:no|number|id|code)|suivi|parcel(?:_?id)?|shipment(?:_?id)?|awb|sendungsnummer|paketnummer|envio|spedizione|zasilka|przesylka|barcode|ean|sku|gtin)["']?[ ]?[:=][ ]?["']?|(?<!\p{L})(?:przesyłk[aięąu]|paczk[aięąu]|zásilk[auyo]|zásielk[auyo]|balík|посылк[аиуой]{1,2}|отправлени[еяю]|посилк[аиуою]{1,2}|відправлення|пратка(?:та)?|colis|paquete|envío|pacco|spedizione|encomenda|pakket|zending|sendung|paket|försändelse[n]?|paketet|pakken|sendingen|lähetys|paketti|csomag|küldemény|colet(?:ul)?|πακέτο|δέμα|kargo|gönderi|parcel|shipment|package)(?: (?:nr|no|n°|nº|№|number|nummer|numer|číslo|kód|код|номер)\.?)?[: ]{1,2}(?:№ ?)?)$/iu,
);
/** Longer than accounts and cards are. */
const LONG_PARCEL = /^\d{18,30}$/;
/** "κωδικός 5201234567890, 3 τεμ.": a good's number, whose last figure checks the others, behind a word for a code or before so many pieces. */
const GOODS_CODE = /^\d{13}$/;
const CODE_BEFORE = edged(
  /(?<!\p{L})(?:κωδικός|κωδ\.?|code|код|kod|kód|código|codice|koodi|kode|barcode|бар-?код|штрих-?код|баркод|artikel|article|артикул|art\.?|item|sku|ref\.?|réf\.?|كود|باركود|الباركود|ברקוד|کد|بارکد|कोड)[.:]? ?$/iu,
);
const PIECES =
  /^[,;]? ?(?:[x×] ?\d|\d{1,4} ?(?:τεμ|pcs?|шт|stk|stück|ks|szt|db|buc|uds?|pz|un|st|kpl|adet|бр|vnt|gab|قطع|عدد|יח|пар|個|개|件|box|ctn|كرتون|كراتين))|^[,،] ?[٣\d]{1,3} /iu;
const isGoods = (digits: string): boolean => {
  let sum = 0;
  for (let k = 0; k < 13; k++) sum += (digits.charCodeAt(k) - 48) * (k % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
};
const RADIO_REACH = 40;
const HEADING_REACH = 60;

export function isOfTrades(text: string, { type, rule, start, end }: Draft): boolean {
  const value = text.slice(start, end);
  const before = (reach: number): string => text.slice(Math.max(0, start - reach), start);
  if (type !== "SECRET" && type !== "GEO" && (TRADES_LETTERS.test(before(24)) || TRADES_BEGIN.test(value))) return true;
  if (rule === "digits-unproven" && LONG_PARCEL.test(value) && OF_PARCEL.test(before(40))) return true;
  if (rule === "digits-unproven" && GOODS_CODE.test(value)) {
    const [coded, counted] = [CODE_BEFORE.test(before(16)), PIECES.test(text.slice(end, end + 16))];
    if (isGoods(value) ? coded || counted : coded && counted) return true;
  }
  if ((type === "BANK" || type === "ID" || type === "PHONE") && /["':=]$/.test(before(1)) && OF_PARCEL.test(before(32)))
    return true;
  if ((type === "ID" || type === "PHONE") && (STAMPED.test(value) || OF_PAYMENT.test(before(40)))) return true;
  if (type === "PLATE" && DOSE.test(value)) return true;
  if (type === "PASSPORT" || type === "PLATE") return PAPER.test(value) && !/label|cue|told/.test(rule);
  if ((type === "ID" || type === "PHONE") && /^[A-Z\d]/.test(value) && RADIO.test(before(RADIO_REACH))) return true;
  if (type === "DEVICE" && !/\d{5}/.test(value) && TYPE_BEFORE.test(before(16))) return true;
  if (type === "DEVICE" || type === "PHONE" || type === "ID") if (OF_BILL.test(before(20))) return true;
  if (type !== "PHONE") return false;
  if (PAYEE.test(value)) return /swish/i.test(text);
  if (CONSOLE_FAULT.test(value)) return OF_CONSOLE.test(text);
  if (HEADING.test(value) && OF_HEADINGS.test(before(HEADING_REACH))) return true;
  if (GRADED.test(before(44))) return true;
  if (rule !== "phone-shape") return false;
  const day = BY_DAY.exec(value)?.[1];
  return BY_YEAR.test(value) || (day !== undefined && compactDate(day)) || LAST_MONTH.test(value);
}
