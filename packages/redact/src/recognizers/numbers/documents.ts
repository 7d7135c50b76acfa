/**
 * What desks write before an order's, a bill's, a parcel's or a good's number, cut short as they cut it: "Best.-Nr. 4500012345",
 * "nº ped. …", "rend.sz. …", "受注No. …". Such short words are too common to prove any number of their clause, so they stand right before it.
 */

import { isDigit, isLetter, unitAt } from "../../scan/classes.ts";
import { edged } from "../edged.ts";

const setOfWords = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is said for "number". */
const NUMBER = new Set(
  "شماره n nr nro no nos num núm nu nbr number nummer numer numéro numero número nummero numret č čís číslo číslem sz szám száma számot számom br αρ αριθ νο ном номер номера رقم מס מספר नं नंबर क्र सं संख्या số".split(
    " ",
  ),
);
/** The same, as the end of one word; the longer ones first. */
const NUMBER_END = edged(/(?:nummer|szám|nro|num|nr|no|č|sz|id|αρ)$/u);
/** Its last letters. */
const LAST_OF_NUMBER: ReadonlySet<number> = new Set([..."rmočzdρ"].map((letter) => letter.charCodeAt(0)));

/** What a good is ordered by, before its word: "cod piesă", "κωδικός ανταλλακτικού". */
const CODE = setOfWords(
  "code codes cod codul kodu kodun kodum koodin kodem kódu código codigo codice kod kode koden koodi kód kódja код кода κωδικός κωδ κωδικο رمز كود קוד कोड",
);

/** Documents, parcels and goods cut short, of which a word for "number" makes sure. */
const WITH_NUMBER = setOfWords(`
парт партия партии type typ tipo тип τύπος tyyppi typu sledovacie sledovací sledovacího podacie podací zásielkové zásilkové śledzenia nadania rastreo seguimiento
reservedel reservedels reservdel reservdels varaosa varaosan ersatzteil ersatzteile teil teile bauteil onderdeel onderdeels pièce pièces pieza repuesto recambio ricambio ricambi pezzo peça peças díl dílu diel dielu část části części część
alkatrész piesă piesei piesa ανταλλακτικού εξαρτήματος προϊόντος детали запчасти части частта запчастини деталі parça القطعة قطعة חלק חלף पार्ट पुर्जे पुर्जा
ord order tkt ticket cons consignment qte quote delnote note deliverynote art item part cat batch lot trk tracking cn wo sr rma inv job chg bkg shpt ship req dn
best bestell bestellung abo abonnement auftr auftrag rechn rechnungs lieferschein liefersch vorg vorgangs ticket tkt artikel sendungs sdg gutschr gutschrift angebots ang angebot chargen paket reklam reklamations retouren retoure beleg buchungs material teile zeichn zeichnungs liefer spedition kommissions störungs fall projekt serienauftrag fa prod
cde cmd comm commande fact facture fa bl bc bon réf ref doss dossier demande expéd suivi colis exp lot devis avoir retour pièce pce
ped pedido alb albarán incid inc incidencia seguim seguimiento presup presupuesto devolución dev oc guía reserva tique
ordine fatt fattura ft ddt bolla rif prat pratica segn sped spedizione ldv lotto prev preventivo reso oda conf prot
enc encomenda fat fatura nf guia proc processo os chamado prot protocolo orç orçamento devol devolução remessa
bestel bestelling fact factuur pakbon zend zending zendings meld melding meldings kenm offerte retour partij inkoop order dossier tracking
bestilling bestillings fakt faktura følgeseddel sags sag vare pakke forsendelses tracking tilbud tilbuds retur kolli rekv rekvisition batch varebestilling
beställnings beställning följesedels följesedel ärende sändnings sändning paket spårnings offert inköps artikel leverans
pakkseddel saks sak sendings sending sporings parti innkjøps ordre
tilaus lask lasku lähete lähetys läh seuranta tuki tukipyyntö tiketti tuote tarjous palautus erä viite ostotilaus paketti kollin
zam zamów zamówienia zamówienie zlec zlecenie fakt fv przew przes przesyłki listu zgł zgłosz zgłoszenia partii oferta reklam zk wz
obj objednávka objednávky fakt fa dod zás zásielky zásielka zásilky zásilka pož požadavek požiadavka rekl reklamace reklamácia nab nabídka ponuka vratka art šarže šarža tiket balík skl
rend rendelés megr megrendelés szla számla szl száll szállítólevél csomag csom nyomk nyomkövetési bejelentés bej ügy hibajegy cikk tétel aj ajánlat hiv visszáru fuvarlevél
cmd comandă comanda ff aviz sesiz sesizare cerere ofertă oferta dosar bon colet awb tichet
vé
пор поръчка фра факт тов пр сигнал арт кат оферта рекл рекламация вх изх реф ппп ппн заявка пратка
παρ παραγγ παραγγελία παραγγελίας τιμ τιμολόγιο τιμολογίου αποστ αποστολής δα αίτημα αιτήματος κωδ παρτίδα προσφορά προσφοράς πρωτ επιστροφή επιστροφής voucher δελτίου
зак заказ заказа зз сф накл тн тр отпр отправление отправления заяв заявка обр обращение арт кат парт кп возврат реклам вх исх дог договор упд торг
замовл замовлення відпр відправлення зверн звернення повернення ен рахф
sipariş fat fatura irsaliye takip tak gön gönderi talep kayıt stok parti teklif iade evrak bşv başvuru ürün kargo
طلبية بوليصة البوليصة مرجع الصنف سعر شراء تسليم سند إذن أمر التتبع الحجز
הז הזמנה חשב חש חשבונית משלוח מעקב פנייה קריאה אסמכתא החזרה מחיר
ऑ ऑर्डर आदेश बिल शिकायत संदर्भ कोटेशन रिटर्न पार्सल
đh hđ phiếu
sj faktur penawaran jalan
سفارش فاکتور تیکت مرسوله بارنامه پیشفاکتور پیش‌فاکتور`);
/** Who asked for something, or complained: behind such a word alone stands their telephone as often. */
const OF_REQUESTS = setOfWords(`
claim claims תביעה התביעה दावा دعوى المطالبة مطالبة schaden schadens sinistre siniestro sinistro schade skade skaden skada skadan vahinko vahingon szkoda szkody škoda škody kár káresemény dauna daunei щета щетата убыток збиток ζημιά ζημιάς hasar
störung störungsmeldung storing störningen fejlmelding vikailmoitus awaria awarii porucha poruchy hiba hibabejelentés повреда авария аварія βλάβη βλάβης arıza عطل תקלה complaint solicitação αίτηση αίτησης
reklamation reklamationen reclamation reklamasjon reklamasjonen reklamaatio reklamaation reklamacja reklamacji reklamace reklamácia reklamácie reklamáció reclamația reclamație reclamației рекламация рекламацията рекламації рекламація reclamação reclamaciones klacht klachten réclamation
demande demandes melding meldingen dosarul dosarului sesizarea sesizării solicitarea solicitării сигнал сигнала дело дела справа справи справу şikayet şikâyet şikayeti الشكوى شكوى شكواي תלונה תלונתי शिकायत شکایت شکایتم keluhan pengaduan khiếunại
boeking boekingen bokning bokningen booking bookingen varaus varauksen rezerwacja rezerwacji rezerwację rezervace rezervaci rezervácia rezervácie foglalás foglalásom foglalási rezervarea rezervare rezervării резервация резервацията бронь брони бронирование бронирования бронювання κράτηση κράτησης rezervasyon rezervasyonum
الحجز حجز حجزي बुकिंग رزرو رزرواسیون pemesanan đặtchỗ reservering reserveringen reservatie buchungen prenotazioni
işlem işlemi işemri başvurum tukipyyntö réclamation réclamations hakemukseni ansökan ansøkning ansøgning antrag antrags wniosek wniosku żádost žádost žádosti žiadosť žiadosti kérelem cererea cererii заявление заявления заява заяви извещение извещения αίτησης polisa polisy polizza police policy apólice póliza polisnummer`);
/** Documents, goods and payments in whole words: alone they say it of a number that is not built as a telephone's. */
const OF_THINGS = setOfWords(`
contract contracts contractul vertrag vertrags contrat contrato contratto overeenkomst avtal avtalet kontrakt kontrakten sopimus sopimuksen sopimusnumero umowa umowy umowę smlouva smlouvy smlouvu zmluva zmluvy zmluvu szerződés договор договору договір σύμβαση σύμβασης sözleşme العقد عقد חוזה अनुबंध
project projects projekt projekte projet proyecto progetto projeto prosjekt prosjektet projekti projektin proiect proiectul проект проекта проєкт проєкту έργο έργου proje projesi المشروع مشروع פרויקט
basket cart warenkorb panier cesta carrito carrello carrinho winkelmand winkelwagen indkøbskurv kurv varukorg handlekurv ostoskori koszyk koszyka košík košíku košíka kosár kosara coșul кошница корзина корзины кошик кошика καλάθι καλαθιού sepet sepeti سلة السلة
voucher vouchers gutschein gutscheine tegoedbon gavekort presentkort lahjakortti poukaz poukazu utalvány ваучер ваучера κουπόνι قسيمة שובר वाउचर
notice tender consignment bescheid ausschreibung avis appel avviso bando aviso licitación opdracht opdrachten oppdrag oppdraget uppdrag uppdraget opgave opgaven zadanie zlecenie задание завдання εργασία lucrare lucrarea
series serie serien série séria seria serii seriál серия серии серію серії σειρά σειράς seri dávka dávky batchen container kontti kontajner kontejner contentor κοντέινερ מכולה
expediente expedientes pratica dossier schadedossier schaderapport skadesag skadesagen skadesak skadesaken skadeärende skadeanmälan vahinkotunnus vahinkoilmoitus tapaustunnus schadensfall schadenfall dosya dosyası dosyanız dosyanızın φάκελος φάκελο תיק
pojistnáudálost pojistnéudálosti poistnáudalosť poistnejudalosti kárbejelentés
transaction transactions transaktion transaktionen transaktions transacción transacciones transazione transazioni transação transações transactie transacties transaksjon transaksjonen tapahtuma tapahtuman transakcja transakcji transakcję transakce transakci transakcí transakcia transakcie transakciu tranzakció tranzakciós
tranzacția tranzacție tranzacției tranzacții транзакция транзакции транзакцию транзакцията транзакція транзакції транзакцію συναλλαγή συναλλαγής işlemin المعاملة معاملة معاملتي العملية עסקה העסקה עסקת लेनदेन ट्रांजैक्शन تراکنش transaksi giaodịch операция операции операцію операция операція операції
creditnote creditnota creditnota's kreditnota kreditnotan kreditnotaen hyvityslasku hyvityslaskun dobropis dobropisu dobropisy jóváírás jóváíró πιστωτικό πιστωτικού notadecrédito notadecredito avoirs abono abonos gutschriften korekta korekty
ordendetrabajo ordendeservicio ordemdecompra ordemdeserviço ordemdetrabalho arbeitsauftrag arbeitsaufträge arbeidsordre arbeidsordren arbejdsordre arbejdsordren arbetsorder arbetsordern työmääräin työmääräimen werkorder werkopdracht munkalap munkalapon zakázka zakázky zakázku zákazka zákazky zákazku zlecenia εντολή εντολής εντολήεργασίας наряд наряда наряду workorder bonpracy
retour retours returnering returneringen retur returen palautus palautuksen zwrot zwrotu zwroty vratka vratky vratku visszáru visszárus returul returului връщане връщането επιστροφή επιστροφής возврат возврата повернення iade iadesi المرتجع مرتجع مرتجعات החזרה रिटर्न مرجوعی devolução devoluções devolución devoluciones 
 sendingen zending zendingen küldemény küldeményt küldeményem expediția expediție expediției отправление отправления відправлення lähetyksen lähetys الطرد طرد طردي مرسوله مرسولهی parcela kiriman kiệnhàng lôhàng 
quote quotation oferta oferty ofertę ofertei offerten offerte offertes tilbud tilbuddet tilbudet tarjous tarjouksen nabídka nabídky nabídku ponuka ponuky ponuku ajánlat ajánlatot оферта офертата προσφορά προσφοράς teklif teklifi عرضسعر angebot angebote presupuesto presupuestos preventivo preventivi orçamento orçamentos devis
άρθρο άρθρου ohje ohjee ohjeen ohjeessa návod návodu článek článku článok poradnik instrukcj útmutató статья статье статью статті стаття статтю статия статията makale المقال مقالة מאמר המאמר लेख bàiviết tilaukse lähetysluettelo lähetykse palautukse luettelo indeks batch erä erän tétel tételt الصنف صنف פריט הפריט artikl artiklu articol articolul articolului artykuł artykułu είδος είδους کالا کالای قطعه قطعهی خطا خطای بارکد پارت linhkiện vare varen varenr tuote tuotteen diel dielu
faktura faktury fakturu faktuře fakturou faktúra faktúry faktúru faktúre fakturze fakturę śledzenie sledování sledovanie входящ входящия dekont dekontu boleta boletas llamada llamadas ruf anruf rufnotiz sendungen expediere hakemus hakemuksen deska desky platine platinen regal regals lagerplatz shelf étagère emplacement estante pasillo scaffale corsia prateleira corredor stelling schap hylla hyllan hylde hyllde reol reolen hylle hyllen hyllyn hylly regał regału półka regál regálu police raft raftul рафт стеллаж полка стеллажа стелаж полиця ράφι ραφιού رف الرف מדף रैक rakki
bulletin bulletins boletín boletines boletim bollettino bollettini biuletyn advisory advisories approval approvals authorization authorisation task posting ledger statement carton licence survey
wareneingang warenausgang goederenontvangst quittung produkt produktcode reservierung genehmigung behälter karton zahlungslauf buchungssatz inventar lizenz gutschrift formular hinweis hinweise losnummer losnr
produit produits envoi avenant autorisation inventaire immobilisation formulaire recibo producto entrega autorización autorizacion palé asiento inventario licencia formulario bono
consegna autorizzazione disegno guasto reso scatola registrazione cespite licenza accredito autorização desenho lançamento licença formulário rastreio rastreamento palete
levering leveringen goedkeuring tekening licentie formulier verzekeringspolis notitie leverans notis försäkring försäkringsbrev godkännande ritning godkendelse godkjenning tegning notat
toimitus toimituksen vakuutus vakuutuksen hyväksyntä hyväksynnän piirustus tietue notatka notatki dostawa dostawy dostawę rysunek rysunku licencja formularz
poznámka výrobek výrobku výrobok dodávka dodávky dodávku schválení schválenie výkres výkresu krabice formulář termék szállítás szállítási kötvény kötvényt jóváhagyás raklap
cerere livrare livrarea livrării poliță poliţă polița poliței aprobare aprobarea desen desenul defecțiune palet slučaj ponuda ponude ponudi serija serije proizvod proizvoda isporuka isporuke isporuku rezervacija rezervacije ugovor ugovora odobrenje odobrenja nacrt kvar povrat transakcija
izdelek izdelka dobava dobave pogodba pogodbe odobritev случај понуда понуде производ производа испорука испоруке испоруку резервација уговор уговора полиса полисе штета одобрење квар трансакција
продукт доставка доставката доставки полица одобрение чертеж чертёж чертежа повреда палет полис полиса паллета випадок пропозиція поліс схвалення креслення палета
προϊόν προϊόντος παράδοση παράδοσης ασφαλιστήριο ασφαλιστηρίου έγκριση έγκρισης σχέδιο σχεδίου παλέτα poliçe teslimat onay onayı çizim
منتج توصيل موافقة الموافقة הצעה פוליסה פוליסת אישור שרטוט درخواست پیشنهاد تحویل قرارداد بیمه‌نامه بیمهنامه خسارت تایید
कोटेशन उत्पाद डिलीवरी पॉलिसी मंज़ूरी मंजूरी वापसी ट्रांज़ैक्शन ट्रांज़ेक्शन ट्रांजेक्शन कुंजी কেস রসিদ ব্যাচ ডেলিভারি চুক্তি পলিসি অনুমোদন লেনদেন
biênlai sảnphẩm penawaran produk persetujuan
referens referensen referanse referansen referans referansı referentie المرجع مرجع المرجعي ügy ügyszám megrendelés megrendelést requisición requerimiento storno stornos stornierung artikel reference 거래 택배 반품 상품 예약 견적 발주서 배치 거래명세서 주문서`);
/** Who carries parcels, right before their number. */
const CARRIERS = setOfWords(
  "zásilkovna zásilkovny zásilkovně packeta gls dpd inpost brt dhl postnord ups fedex hermes chronopost colissimo correos mrw seur aramex أرامكس سمسا usps evri yodel bpost postnl bring posti omniva fancourier sameday speedy econt еконт спиди cdek сдэк укрпошта aras yurtiçi ptt",
);
/** What the police and whoever minds car parks write. */
const OF_FINES = setOfWords(
  "fine ticket pcn bøde bøden parkeringsbøde parkeringsbøden bot boten böter parkeringsbot boete boetes verkeersboete strafzettel knöllchen bußgeldbescheid amende contravention multa multas sanción contravvenzione verbale coima mandat mandatu pokuta pokuty pokutu bírság amenda amendă amenzii глоба глобата штраф штрафа κλήση πρόστιμο sakko sakon ceza cezası trafikkbot",
);
/** Words and short forms that are said of nothing else, and need none. */
const ALONE = setOfWords(`
pnc cikkszáma cikkszám
lieferschein frachtbrief bordereau albarán waybill packinglist packingslip consignmentnote vrachtbrief pakbon fraktsedel fraktbrev pakksedel pakkeseddel rahtikirja lähetyslista
dodacílist dodacíholistu dodacímlistu dodacomliste nákladnílist prepravnýlist účtenka účtenky bloček bločku paragon paragonu listprzewozowy szállítólevél szállítólevelet fuvarlevél aviz avizul scrisoaredetrăsură
отпремница отпремници отпремнице otpremnica otpremnice dobavnica dobavnice važtaraštis važtaraščio pavadzīme pavadzīmes saateleht saatelehe ттн бележка товарителница квитанция квитанции δελτίο δελτίου απόδειξη απόδειξης irsaliye konşimento
بوليصة البوليصة إيصال الإيصال بارنامه رسید قبض ใบส่งของ phiếugiao phiếuxuất phiếunhập vậnđơn suratjalan struk 账单 賬單 帳單 小票 送货单 送貨單 对账单 거래명세서 납품서 출고증 명세서
delenr delenummer slip docket tique material materialnr materiale materiał etkt kolli bagtag baggagetag eticket bagtagno rgnr rechnnr abnr lsnr renr chnr tilnro katnr katalognr zamnr rendsz bestnr bestellnr tkt trk shpt delnote liefersch auftr bestell cde cmd expéd ped pedido alb incid seguim presup rendsz szla szlasz csomsz zamów zgł obj zás dodlist
fatt sped ddt ldv ftr bolla letteradivettura ordendecompra ordemdeserviço guiaderemessa odv sdg kenm tcode ttcode pakbon pakkseddel inkooporder inköpsorder innkjøpsordre indkøbsordre ostotilaus kolliid sändningsid tuotekoodi
пор фра тов зак накл зз сф замовл παρ τιμ кодтовара kodbarang stokkodu kódzboží kódtovaru varsymb varsymbol codprod codprodus codart códprod megrendelésszáma hibajegy acs elta lotul
מקט אסמכתא שטרמטען הז ออเดอร์`);
/** Cut short with a full stop or a hyphen; without one they are words of some language, or mean something of somebody's. */
const CUT = new Set(
  "art cda best bestell lief obj dod zás szla накл отпр замовл ord fra fakt fact fat fatt rif prat prot doss enc comm com tek tal irs sip rend zam арт зам of til kat ft".split(
    " ",
  ),
);
/** Written in capitals; in small letters some are words. */
const CAPITALS = new Set(
  "JAN PO SO WO DN CN SR RMA AB LS BL BC FA OC OS NF DDT LDV ODA FV WZ ZK VS FF AWB ФАК ТН УПД КП ЕН ТТН ДА ΔΑ ΑΠΥ ΤΔΑ ĐH HĐ SJ TT".split(
    " ",
  ),
);

const LONGEST_CAPITALS = Math.max(...[...CAPITALS].map((word) => word.length));

/** In scripts without blanks between words. */
const DENSE = edged(
  /(?:(?:账单|帳單|賬單|거래명세서|납품서|출고증|반품서|거래명세|영수증|ใบส่งของ|ใบเสร็จ|ใบสั่ง|送货|收货|小票|単据|单据|受注|発注|見積|請求|納品|お?問い?合わ?せ|管理|出荷|返品|入荷|手配|指図|製番|整理|配送|物料|料|采购|采购订|预订|預訂|交易|投诉|出库|入库|发货|送货|提单|报价|退货|退款)(?:書|单|單)?(?:番号|番號|編號|编号|号|號|码|No\.?|№)|物流|快递|快遞|顺丰|順豐|圆通|圓通|中通|韵达|韻達|申通|极兔|德邦|(?:등기|운송장|송장|거래|택배|상품|예약|발주서?|배치|거래명세서|주문|견적서?|전표|자재|승인|관리|출고|입고|배송|반품|수주|납품|청구)\s?(?:번호|No\.?)|รหัสสินค้า|ล็อต|บาร์โค้ด|(?:ธุรกรรม|อะไหล่|สินค้า|การจอง|ใบเสนอราคา|ใบสั่งซื้อ|ล็อต|บาร์โค้ด)\s?(?:เลขที่|หมายเลข)|(?:เลขที่|หมายเลข)\s?(?:ใบสั่ง|คำสั่ง|ใบกำกับ|ใบแจ้งหนี้|ใบเสนอราคา|พัสดุ)(?:ซื้อ|งาน|ของ|ภาษี)?|ใบเสนอราคา|ใบแจ้งหนี้เลขที่)\s?[::#]?\s?$/u,
);
/** The same without a word for "number": of what is not built as a telephone's. */
const DENSE_ALONE =
  /(?:文章|記事|문서|บทความ|ゆうパック|ゆうメール|ヤマト|クロネコ|佐川|宅急便|ネコポス|レターパック|クリックポスト|西濃|日通|福山通運|出荷指示|指示|伝票|交易|包裹|报价单|報價單|采购单|採購單|投诉单|出库单|入库单|取引|荷物|発注書|ธุรกรรม|อะไหล่|สินค้า|ใบสั่งซื้อ)\s?[::#]?\s?$/u;

const SIGNS = /[.'"’״׳/&ºª°\u0654-]/gu;
/** What Turkish "İ" leaves of itself in small letters. */
const DOT_ABOVE = "\u0307";
/** What stands within such words: "Best.-Nr", "מק\"ט", "W/O", "n°". */
const WITHIN = ".'\"’״׳/&ºª°-\u200c";
/** What stands between one and the next, or the number. */
const BETWEEN = " \u00a0\t:=(";
const REACH = 36;
/** Words read back from the number. */
const MOST = 4;

interface Word {
  readonly key: string;
  readonly raw: string;
}

/** The words right before `at`, the last one first, as the sets have them; "#" and "№" are ones. */
function wordsBefore(text: string, at: number): readonly Word[] {
  const floor = Math.max(0, at - REACH);
  const words: Word[] = [];
  let p = at;
  while (words.length < MOST) {
    while (p > floor && BETWEEN.includes(text.charAt(p - 1))) p--;
    const end = p;
    if (p > floor && (text[p - 1] === "#" || text[p - 1] === "№")) words.push({ key: "n", raw: text.charAt(--p) });
    else {
      let plain = true;
      for (; p > floor && isOfWord(text, p - 1); p--) plain &&= isLetter(text.charCodeAt(p - 1));
      if (p === end) break;
      const raw = text.slice(p, end);
      words.push({ key: (plain ? raw : raw.replace(SIGNS, "")).toLowerCase().replace(DOT_ABOVE, ""), raw });
    }
  }
  return words;
}
const isOfWord = (text: string, p: number): boolean => {
  const c = text.charCodeAt(p);
  return isLetter(c) || WITHIN.includes(text.charAt(p)) || (c > 127 && MARK.test(text.charAt(p)));
};
const MARK = /\p{M}/u;
/** What a paper does with a number, between its word and the number. */
const LINKS = setOfWords(
  `is was has says reads shows but now steht lautet hat ist aber jetzt zeigt est a dit porte indique mais es dice tiene pone pero è dice ha riporta ma é está diz tem mas is heeft staat zegt maar er har står siger men är har står säger on lukee sanoo mutta
  to jest ma jest pisze stoi ale je má stojí píše však az írja áll van de este are scrie spune dar е има пише но είναι έχει γράφει λέει это стоит указан указано значится пишет є вказано стоїть але yazıyor diyor var ama هو هي فيه مكتوب لكن הוא היא כתוב אבל है लिखा पर است نوشته دارد adalah tertulis là ghi có`,
);
/** What lists, reports and notes are called by at their end. */
const PAPER =
  /(?:list[aeu]|listan|listen|seznam|zoznam|jegyzék|lijst|lapp|lappen|sedeln?|sed{2}el|schein|zettel|protoko?ll?|protokolla|rapport|raport|report|bericht|beleg|auftrag|faktura|tilaus|lasku|lomake|formular|formulář|formulier|skjema|skema)$/u;
/** "0041827", "0020132764": too short behind two zeros for another country's telephone. */
const UNDIALLED = /^00\d{0,8}(?:[-/]\d{1,4})?(?![\d-])/;
/** "fa 2025110147": a year, its month and a number. */
const OF_MONTH = /^20[1-4]\d(?:\d{5}|(?:0[1-9]|1[0-2])\d{4})(?!\d)/;
const OF_THE_YEAR = /^\d{2,6}[-/]20[0-4]\d(?![\d-])/;
const IN_THREE = /^\d{2,4}-\d{3}-\d{2}(?![\d-])/;
/** "0712-4408-03", "41-20887", "2025-41-207", "204-118-3". */
export const isUnlikePhones = (text: string, at: number): boolean =>
  (isMark(text, at + 2) || isMark(text, at + 3) || isMark(text, at + 4)) && UNLIKE_PHONES.test(text.slice(at, at + 13));
const isMark = (text: string, p: number): boolean => unitAt(text, p) === 45 || unitAt(text, p) === 47;
const UNLIKE_PHONES =
  /^(?:\d{4}-\d{4}-\d{2}|[1-9]\d-\d{5,6}|20[1-4]\d[-/]\d{2,3}[-/]\d{2,5}|[1-9]\d\d-\d{3}-\d|[1-9]\d{2,3}-[1-9]\d{3,5}-\d)(?![\d-])/;
/** "ΤΙΜ 0093118/24": a number of a year. */
function isOfYear(text: string, at: number): boolean {
  let p = at + 2;
  while (p < at + 8 && isDigit(unitAt(text, p))) p++;
  return unitAt(text, p) === 47 && OF_YEAR.test(text.slice(at, at + 14));
}
const OF_YEAR = /^(?:\d{4,8}\/[1-4]\d|\d{3,5}\/20[1-4]\d(?:-\d{1,3})?)(?![\d/-])/;

/**
 * Do the words right before the number at `at` name a document, a parcel or a good by its number? Without a word for "number" they do not
 * where it begins with a zero, which is dialled as often, or where its clause has a word for somebody's (`owned`): "teléfono del ped. …";
 * and whole words not where it is built as a telephone's is (`dialled`).
 */
export function isDocuments(text: string, at: number, owned: boolean, dialled: boolean): boolean {
  let words = wordsBefore(text, at);
  if (words.length === 0) return false;
  // "pakkseddelen har 40077126", "na dodacím listu je ale 80220417".
  if (!owned && !dialled && text.charCodeAt(at) !== 48) {
    let links = 0;
    while (links < 2 && links + 1 < words.length && LINKS.has((words[links] as Word).key)) links++;
    words = words.slice(links);
  }
  if ((words[0] as Word).key.charCodeAt(0) > 0xdff) {
    const near = text.slice(Math.max(0, at - REACH), at);
    if (DENSE.test(near) || (!dialled && DENSE_ALONE.test(near))) return true;
  }
  let told = NUMBER.has((words[0] as Word).key) || isOfYear(text, at);
  const k = NUMBER.has((words[0] as Word).key) ? 1 : 0;
  // "iade kodu 58394017".
  const coded = words[1]?.key ?? "";
  if (!owned && k === 0 && !dialled && CODE.has((words[0] as Word).key) && (WITH_NUMBER.has(coded) || isThing(coded)))
    return true;
  const word = words[k];
  if (word === undefined) return false;
  const { key, raw } = word;
  const sure = !owned && (text.charCodeAt(at) !== 48 || UNDIALLED.test(text.slice(at, at + 13)));
  // "DPD 01234567890" may be the driver's.
  if (!owned && text.charCodeAt(at) !== 48 && CARRIERS.has((words[0] as Word).key)) return true;
  // "bon 0712-4408-03", "polisa 41-20887", "szkoda 2025-41-207": what is divided by hyphens as no telephone is.
  if (!owned && !told && isUnlikePhones(text, at))
    if (WITH_NUMBER.has(key) || OF_REQUESTS.has(key) || isThing(key)) return true;
  // "n.º 0091-2025", "Polisa PZU 4471829", "Zásilkovny (Z 447 1902 833)".
  if (told && !owned && OF_THE_YEAR.test(text.slice(at, at + 13))) return true;
  if (sure && !dialled && !told && CODE.has((words[0] as Word).key) && IN_THREE.test(text.slice(at, at + 12)))
    return true;
  const next = (words[1]?.key ?? "").length > 3 ? (words[1] as Word).key : "";
  if (sure && !told && next !== "" && /^\p{Lu}{1,5}$/u.test((words[0] as Word).raw))
    if (CARRIERS.has(next) || (!dialled && (isThing(next) || OF_REQUESTS.has(next)))) return true;
  // "MM 00317/24".
  if (isOfYear(text, at) && k === 0 && !owned && /^\p{Lu}{2,4}$/u.test(raw)) return true;
  if ((sure || (told && !owned)) && key.length <= LONGEST_CAPITALS && CAPITALS.has(raw.replace(SIGNS, ""))) return true;
  if (
    (sure || told) &&
    (CUT.has(key) || key === "fa") &&
    key.length > 1 &&
    (/[.-]/.test(raw) || OF_MONTH.test(text.slice(at, at + 11)))
  )
    return true;
  // "Bestellnr.", "laskunro", "sändnings-ID".
  const end = LAST_OF_NUMBER.has(key.charCodeAt(key.length - 1)) ? NUMBER_END.exec(key) : null;
  if (end !== null && end.index > 0) {
    if (ALONE.has(key)) return true;
    if (WITH_NUMBER.has(key.slice(0, end.index)) || ALONE.has(key.slice(0, end.index))) return true;
  }
  // "Toimituslista nro", "montážní protokol č.".
  if (told && !owned && !dialled && PAPER.test(key)) return true;
  if ((told || sure) && names(key, told, dialled)) return true;
  // "dod. list", "orden de compra", "lettera di vettura"; the number's word first: "č. obj.", "nº de ped.".
  const second = words[k + 1]?.key ?? "";
  const third = words[k + 2]?.key ?? "";
  const first = second.length < 4 ? third : "";
  told ||= NUMBER.has(second) || NUMBER.has(first) || CODE.has(second) || CODE.has(first);
  return (
    (told && names(key, told, dialled)) ||
    ((told || sure) && (names(second + key, told, dialled, true) || names(third + second + key, told, dialled, true)))
  );
}

/** In any of its cases, by the word without its last letters: "pakkseddelen", "laskulla". */
function isThing(key: string): boolean {
  if (OF_THINGS.has(key) || OF_FINES.has(key)) return true;
  for (let n = 1; n <= LONGEST_ENDING && key.length - n >= SHORTEST_STEM; n++) {
    const stem = key.slice(0, -n);
    if (OF_THINGS.has(stem) || ALONE.has(stem)) return true;
  }
  return false;
}
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;

/** Of words put together (`joined`) the last one has no ending to take away: "zwrot Anna". */
const names = (key: string, told: boolean, dialled: boolean, joined = false): boolean =>
  ALONE.has(key) ||
  ((told || !dialled) && (joined ? OF_THINGS.has(key) : isThing(key))) ||
  (told && (WITH_NUMBER.has(key) || OF_REQUESTS.has(key)));
