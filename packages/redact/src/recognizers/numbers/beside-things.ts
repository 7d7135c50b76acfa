/**
 * Numbers right behind what a desk, a shop or an office numbers: "basket 88120439", "Schaden Nr. 0392/24/605", "smlouva č. 402/2019-44",
 * "合同402/2019-44". Unlike the words for orders these say nothing further on in their sentence: many are everyday words.
 */
import { unitAt } from "../../scan/classes.ts";
import { C_PHONE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { endsSentence } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { isCall } from "./dialable.ts";
import type { Group } from "./groups.ts";

const THING = names(
  `basket cart series project tender notice complaint complaints voucher reservation consignment credit note
  schaden schadens schadensfall schadenfall warenkorb reservierung gutschein serie projekt projekts produkt reklamation gutschrift störung bescheid anfrage schadennummer
  panier série projet produit réclamation avis sinistre bordereau
  cesta carrito proyecto producto siniestro expediente
  carrello progetto prodotto avviso preventivo pratica
  carrinho projeto contentor reclamação solicitação orçamento
  schade boeking winkelmand winkelwagen tegoedbon opdracht project aanvraag klacht melding storing reservering partij
  kontrakt kontrakten kontraktens skade skaden kurv indkøbskurv opgave projekt anmodning henvendelse gavekort reservation
  avtal avtalet skada skadan bokning varukorg offert presentkort uppdrag begäran
  handlekurv reservasjon oppdrag prosjekt forespørsel reklamasjon
  sopimus sopimuksen vahinko vahingon varaus varauksen ostoskori ostoskorin lahjakortti sarja projekti pyyntö kontti reklamaatio
  umowa umowy umowę szkoda szkody szkodę rezerwacja rezerwacji koszyk koszyka seria serii wniosek wniosku reklamacja reklamacji awaria dokument dokumentu
  smlouva smlouvy smlouvu škoda škody rezervace rezervaci košík košíku poukaz poukazu série projekt projektu žádost žádosti dávka dávky hlášení
  zmluva zmluvy zmluvu rezervácia rezervácie košík košíka séria žiadosť žiadosti kontajner reklamácia reklamácie hlásenie
  szerződés szerződésszám szerződést kárszám káresemény foglalás foglalási kosár kosara utalvány széria kérelem termék reklamáció bejelentés
  daună dauna rezervare rezervarea coș ofertă oferta seria lucrare lucrarea proiect proiectul dosar dosarul cerere cererea reclamație reclamația sesizare sesizarea
  договор договора договору договору щета щетата резервация резервацията кошница кошницата ваучер серия серията задание проект проекта рекламация сигнал
  ζημιά ζημιάς κράτηση κράτησης καλάθι κουπόνι σειρά εργασία έργο κοντέινερ προϊόν παράπονο βλάβη σύμβαση σύμβασης
  убыток убытка убытку бронь брони бронирование корзина корзины серии товар товара рекламации
  тікет тікета договір збиток збитку кошик кошика проєкт проєкту справа справи рекламація рекламації
  hasar rezervasyon rezervasyonu sepet sepeti proje dosya dosyası şikayet şikayeti arıza emri parti
  عقد العقد مطالبة المطالبة حجز الحجز سلة السلة قسيمة مشروع المشروع شكوى الشكوى عطل العطل
  תביעה התביעה סל הסל שובר סדרה פרויקט תיק התיק בקשה הבקשה מכולה תלונה תקלה חוזה
  दावा बुकिंग उत्पाद वाउचर शिकायत अनुरोध अनुबंध`,
);
const NUMBER = names(
  "no nr num number nummer numer numero número numéro numărul číslo č c n номер номера № szám száma sz αριθμός αρ numarası رقم מספר מס नंबर संख्या ref id",
);
const BETWEEN = /^[\s.:#№°º'’"()-]{1,4}$/u;
const DENSE =
  /(?:合同|理赔|理賠|预订|預訂|预约|購物車|购物车|报价|報價|优惠券|優惠券|项目|項目|申请|申請|投诉|投訴|契約|予約|カート|見積(?:書)?|クーポン|コンテナ|苦情|계약|예약|장바구니|견적|쿠폰|프로젝트|신청|민원)(?:书|書)?(?:号|號|编号|編號|番号|번호|No\.?)?[ :：]{0,2}$/u;

/** Does the group that begins at token `i` stand right behind what a desk numbers, with a word or a sign for a number between them at most? */
export function isBesideThing(s: Scan, i: number, { start, last }: Group): boolean {
  if (i === 0) return false;
  const dense = unitAt(s.text, start - 1) > DENSE_FROM || unitAt(s.text, start - 2) > DENSE_FROM;
  if (dense) return DENSE.test(s.text.slice(Math.max(0, start - 12), start));
  const k = NUMBER(s, i - 1) && i > 1 ? i - 2 : i - 1;
  if (!THING(s, k) || !BETWEEN.test(s.text.slice(s.end[i - 1], start))) return false;
  return (k === i - 1 || BETWEEN.test(s.text.slice(s.end[k], s.start[i - 1]))) && !isToCall(s, last);
}

/** "Reklamation 61405588 bitte anrufen": behind it somebody asks to be called. */
function isToCall(s: Scan, last: number): boolean {
  for (let k = last + 1; k < s.count && k <= last + 3; k++) {
    if (endsSentence(s, k - 1)) return false;
    if (((s.cue[k] as number) & C_PHONE) !== 0 || isCall(s, k) || BACK(s, k)) return true;
  }
  return false;
}
const BACK = names(
  "zurückrufen zurückzurufen rückruf zurück melden meldet erreichbar back callback rappel rappeler richiamare richiamate richiamata chiamare chiamate llamar llame llamen devolver ligar ligue retornar bellen terugbellen belt ring ringe ringa ringer soita soittakaa soittaa oddzwonić zadzwonić zadzwoń hívjon hívják visszahívás visszahívást sunați sunati sună перезвоните позвоните звонить перезвонить передзвоніть дзвонити обадете звънете arayın arayınız ara καλέστε πάρτε اتصل اتصلو التواصل להתקשר תתקשרו कॉल फ़ोन फोन",
);
const DENSE_FROM = 0x2e80;
