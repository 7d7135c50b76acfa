/**
 * "Part number 00483957-A. The one you sent, 00483975-B, …": what nothing but its shape speaks for, built like another number of the text and with
 * nearly its figures, is a thing's as that one is.
 */
import type { Draft } from "../../findings.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_DEVICE,
  C_DOB,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_VERSION,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { cuesBefore, tokenAt } from "../context.ts";
import { isPrivatelyBuilt } from "../numbers/built.ts";
import { groupAt } from "../numbers/groups.ts";
import { names } from "../persons/things/stops.ts";
import { isToldOfThing } from "./told.ts";

/** What finds a number by its shape alone. */
const BY_SHAPE: ReadonlySet<string> = new Set([
  "phone-shape",
  "id-letter",
  "digits-unproven",
  "address-lower",
  "address-cue",
  "address-named",
]);
const WRITTEN = /^[\p{Lu}\d][\p{Lu}\d ./-]{4,22}[\p{Lu}\d]$/u;
/** Beside a value, of which it is a piece then. */
const GOES_ON = /[\d\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;
/** "5750-118-22", "55.3021-8": as catalogues divide, and hardly anybody a telephone. */
const OF_CATALOGUE = /^[1-9]\d{3,5}[-/]\d{2,4}[-/]\d{1,4}$|^[1-9]\d{1,3}\.\d{2,5}-\d{1,2}$/;
/** By signs alone: blanks divide telephones. */
const DIVIDED = /^[\p{Lu}\d]+(?:[./-][\p{Lu}\d]+)+$/u;
const FEWEST_DIGITS = 5;
/** How far the other stands, how it begins, and in how many places it may differ. */
const [NEAR, BEGINS, MOST_APART] = [240, 3, 3] as const;
/** Of a text with more findings none is asked. */
const MOST = 128;
const MOST_TRIES = 12;
const OWNED = C_PHONE | C_ID | C_PASSPORT | C_PLATE | C_BANK | C_CARD | C_DEVICE | C_DOB | C_PASSWORD;
const BEHIND = 4;

export function withoutAlike(s: Scan, drafts: Draft[]): void {
  if (drafts.length > MOST || !drafts.some(({ rule }) => BY_SHAPE.has(rule))) return;
  const of = drafts.filter((draft) => BY_SHAPE.has(draft.rule) && isLikeThings(s, drafts, draft));
  if (of.length === 0) return;
  let kept = 0;
  for (const draft of drafts)
    if (!of.some(({ start, end }) => draft.start < end && start < draft.end && BY_SHAPE.has(draft.rule)))
      drafts[kept++] = draft;
  drafts.length = kept;
}

function isLikeThings(s: Scan, drafts: readonly Draft[], { start, end }: Draft): boolean {
  const { text } = s;
  const value = text.slice(start, end);
  if (!WRITTEN.test(value) || value.replace(/\D/g, "").length < FEWEST_DIGITS || isSomebodys(s, start, end))
    return false;
  const from = Math.max(0, start - NEAR);
  const near = text.slice(from, end + NEAR);
  const begins = value.slice(0, BEGINS);
  let tries = 0;
  for (let p = near.indexOf(begins); p >= 0 && tries < MOST_TRIES; p = near.indexOf(begins, p + 1), tries++) {
    const at = from + p;
    const other = near.slice(p, p + value.length);
    if (at === start || !areAlike(value, other)) continue;
    if (GOES_ON.test(text.charAt(at - 1)) || GOES_ON.test(text.charAt(at + other.length))) continue;
    const found = drafts.some((draft) => draft.start < at + other.length && at < draft.end);
    // Both were found: figures in another order are nobody's two telephones.
    if (found && !(DIVIDED.test(value) && sorted(value) === sorted(other))) continue;
    const told = at < start || !found ? at : start;
    if (isThings(s, told, found)) return true;
    if (
      found &&
      OF_CATALOGUE.test(value) &&
      !isDialable(s, start) &&
      !isDialable(s, at) &&
      isTraded(s, Math.min(at, start), Math.max(at, start) + value.length)
    )
      return true;
  }
  return false;
}

/** Is it built alike, and does it differ in few figures? */
function areAlike(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let apart = 0;
  for (let p = 0; p < one.length; p++) {
    const [a, b] = [one.charAt(p), other.charAt(p)];
    if (kindOf(a) !== kindOf(b)) return false;
    if (a !== b) apart++;
  }
  return apart <= MOST_APART;
}
const kindOf = (sign: string): string => (/\d/.test(sign) ? "9" : /\p{Lu}/u.test(sign) ? "A" : sign);
const sorted = (value: string): string => [...value].sort().join("");

/** Does a word for a thing, or for an order or a version, stand before it? */
function isThings(s: Scan, at: number, directly: boolean): boolean {
  if (isToldOfThing(s, at, directly)) return true;
  if (directly) return false;
  const cues = cuesBefore(s, tokenAt(s, at));
  return (cues & (C_RELEASE | C_VERSION)) !== 0 && (cues & OWNED) === 0;
}

function isDialable(s: Scan, at: number): boolean {
  const group = groupAt(s, tokenAt(s, at));
  return group.plus || isPrivatelyBuilt(s, group);
}

/** "Seal 7710-33-90 ordered, 7710-33-09 came": do both stand where something is ordered, comes or fits, and nobody is spoken to over them? */
function isTraded(s: Scan, start: number, end: number): boolean {
  if ((s.cues & (C_PHONE | C_CODE | C_ONE_TIME)) !== 0) return false;
  let traded = false;
  const last = tokenAt(s, end) - 1;
  for (let k = Math.max(0, tokenAt(s, start) - AROUND); k < s.count && k <= last + AROUND; k++) {
    traded ||= TRADED(s, k);
    if (CALLED(s, k)) return false;
    if (OVER(s, k) && k + 1 < s.count && ((s.shape[k + 1] as number) & HAS_DIGIT) !== 0) return false;
  }
  return traded || (start > 0 && DENSE_TRADED.test(s.text.slice(start, end + 12)));
}
const AROUND = 5;
const OVER = names(
  "on at to via under from over by is auf an unter über von mit ist sur au avec est en al con es su con è em com é op via met på med til fra på na z pod do pro na z s je на под по с за от από στο με üzerinden",
);
/** Whoever says so tells a telephone. */
const CALLED = names(
  "call calls called ring rang dial dialled text texted reach reached ruf rufe ruft rufen anrufen angerufen wählen melden appelez appeler appelle appelé joignable contacter llame llamar llama llamad marcar contactar chiamare chiama chiamate chiami ligue ligar ligo contactar bel bellen belt ring ringa ringde ringe ringer soita soittaa soitin zadzwoń zadzwonić dzwonić dzwoń zavolejte volejte volat zavolať volajte hívja hívjon hív hívni sunați sună sunat обадете обадя звоните звони позвоните позвонить звонил дзвоніть телефонуйте подзвоніть zovite nazovite nazvati pokličite зовите позовите καλέστε κάλεσε τηλεφώνησε arayın ara aradım اتصل اتصلوا התקשרו תתקשרו להתקשר gọi liên hubungi telepon कॉल",
);
const TRADED = names(
  `ordered delivered arrived received supplied shipped fits fit instead replaced sent box carton label receipt invoice
  bestellt geliefert gekommen erhalten passt statt anstatt karton verpackung etikett beleg rechnung
  commandé commandée livré livrée arrivé arrivée reçu reçue convient lieu carton étiquette facture
  pedí pedido entregado llegó recibí recibido encaja lugar caja etiqueta albarán factura
  ordinato ordinata consegnato consegnata arrivato arrivata ricevuto posto scatola etichetta fattura
  encomendei pedi entregue chegou recebi serve lugar caixa etiqueta fatura
  besteld geleverd aangekomen ontvangen past plaats doos bon etiket factuur
  beställt beställde levererat levererades kom fick passar istället kartong kvitto faktura bestilt bestilte leveret levert modtog mottok passer stedet æske eske kvittering faktura
  tilasin tilattu toimitettiin toimitettu saapui sain sopii sijaan laatikossa kuitti lasku
  zamówiłem zamówiłam zamówiono dostarczono przyszło przyszła przyszedł otrzymałem otrzymałam pasuje zamiast kartonie paragonie fakturze
  objednal objednala objednáno dodáno přišlo přišla přišel dostal dostala sedí místo krabici účtence objednané dodané prišlo prišla namiesto krabici
  rendeltem rendelt érkezett szállítottak kaptam helyett doboz dobozon számla
  comandat livrat sosit primit potrivește loc cutie factură
  поръчах доставено пристигна получих става вместо кутия кутията касова заказал заказала заказали доставили пришла пришел пришёл пришло получил получила подходит вместо коробке накладной замовив замовила доставили прийшла прийшов прийшло отримав отримала підходить замість коробці
  naručio naručila isporučeno stiglo stigla stigao odgovara umjesto kutiji naručil prišlo prejel namesto škatli наручио стигло стигла уместо
  παρήγγειλα παραδόθηκε ήρθε έλαβα ταιριάζει αντί κουτί
  sipariş geldi gelmiş gönderildi uyuyor yerine kutuda
  طلبت وصلت وصل وصلتني استلمت بدل הזמנתי הוזמן הוזמנה הגיע הגיעה קיבלתי במקום
  سفارش رسید दिया मंगाया मंगवाया आया मिला जगह অর্ডার এসেছে পেয়েছি
  đặt giao nhận thay pesan dipesan datang dikirim diterima
  stock sold fit suits lager ausverkauft vergriffen rupture épuisé épuisée agotado agotada sirve esaurito esaurita scorta esgotado esgotada estoque stoc epuizat
  voorraad uitverkocht slut slutsåld utsolgt udsolgt passar varastossa loppu sopiiko skladem sklade vyprodáno vypredané hodí pasuje wyprzedany magazynie készleten elfogyott illik
  наличност изчерпан наличии подойдёт подойдет закончилась закончился складі підійде підходить закінчився закінчилась zalihi stanju rasprodano odgovara zalogi ustreza стању одговара распродато απόθεμα εξαντλήθηκε
  stokta tükendi uyar يناسب نفد نفدت المخزون אזל אזלה מתאים מתאימה במלאי खत्म लगेगी लगेगा स्टॉक স্টক habis cocok stok hàng`,
);
const DENSE_TRADED =
  /缺货|缺貨|断货|有货|库存|庫存|通用|欠品|在庫|代用|品切|품절|재고|호환|หมด|สต็อก|订|訂|到货|到貨|收到|发来|寄来|送来|換成|注文|届|納品|주문|도착|배송|받았|왔|สั่ง|ได้รับ|ส่งมา|ได้/u;

/** Does a word for somebody's number stand on either side? */
function isSomebodys(s: Scan, start: number, end: number): boolean {
  if ((cuesBefore(s, tokenAt(s, start)) & OWNED) !== 0) return true;
  for (let k = tokenAt(s, end), n = 0; k < s.count && n < BEHIND; k++, n++) {
    if ((s.start[k] as number) > end + NEAR || /[.!?\n]/.test(s.text.slice(s.end[k - 1] ?? 0, s.start[k])))
      return false;
    if (((s.cue[k] as number) & OWNED) !== 0) return true;
  }
  return false;
}
