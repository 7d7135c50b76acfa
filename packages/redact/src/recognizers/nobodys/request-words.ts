/** Words for the numbers of what people ask of desks and order from them, and for the number itself. */
import { edged } from "../edged.ts";

/**
 * What orders, parcels, bookings, payments, complaints and their papers are called where a word for their number stands beside it, in either order: "order number",
 * "número de reclamo", "şikayet no", "अर्ज क्रमांक". Stems, since ends of grammar follow. Words that also mean an account of somebody's, their insurance or their paper are
 * left out ("broj računa", "číslo poistky", "מספר תיק").
 */
export const REQUESTS = `
order* tracking consignment* booking* reservation* invoice* ticket* reference* transaction* receipt* confirmation* return* rma job jobcard waybill* docket* complaint* request* quote* quotation* shipment* parcel* deliver* refund* incident* enquir* inquir* application* acknowledgement* challan* lr arn
bestell* sendung* auftrag auftrags auftrages buchung* rechnungs* vorgang* reklamation* beleg* referenz* paket* reservierung* retoure* lieferschein* quittung* anfrage* transaktion* gutschrift* storno* meldung*
commande* suivi colis réservation* facture* référence* réclamation* billet* sinistre* livraison* reçu* demande* intervention* expédition* remboursement* retour* devis virement* requête* bordereau*
pedido* seguimiento guía guías reserva* factura* reclamo* reclamación* referencia* reporte* orden ordenes albarán* incidencia* boleta* boleto* billete* transacción* operación envío* solicitud* radicado* siniestro* comprobante* recibo* devolución* rastreo trámite* queja* remisión* comanda* seguiment* expedient incidència* tràmit*
ordine ordini spedizione* prenotazione* fattura* reclamo* scontrino* bolla segnalazione* bigliett* transazione* riferimento* ricevuta* richiesta* reso rimborso* intervento* vettura consegna* sinistro* preventivo* pacco
encomenda* rastreio* rastreamento* fatura* protocolo* chamado* reclamação* referência* ocorrência* guia guias bilhete* transação* solicitação* remessa* participação* atendimento* orçamento* entrega* comprovativo*
bestel* zending* pakket* boeking* reservering* factuur* klacht* referentie* melding* transactie* aanvraag* kwitantie* offerte* vracht* kaartje* verwysing* faktuur* naspoor* kaartjie* kwitansie* navraag* klagte*
kolli* spårning* bokning* faktura* ärende* kvitto* referens* biljett* sändning* retur* försändelse* transaktion* felanmälan* beställning* offert* ordre* pakke* kvittering* referanse* forsendelse* billett* sending* sporing* bestilling* reklamasjon* henvendelse* tilbud* sag sagen sagens sags sak saken
tilau* lähety* seuranta* varau* lasku* viite* tikett* reklamaatio* kuitti* kuitin* asianumer* tukipyyn* lippu lipun palautu* paketti* paketin* tapahtuma* vahinko* vahingon tellimu* saadeti* jälgimi* broneeri* arve arvete pöördumi* tšeki* kviitungi* pileti* tagastu* kaebu* taotlu* päringu*
zamówie* przesył* rezerwac* zgłosze* przewozow* reklamac* bilet bilety biletu transakc* paczk* paragon* spraw* zlece* referencyjn* zwrot* śledzen* oferty nadani* skarg* wniosk* operacj* szkod*
objednáv* zásil* zásiel* rezervac* rezerváci* reklamáci* jízden* vstupen* požadavk* požiadavk* případu prípadu účten* bločk* tiket* sledovac* transakc* podání podania hlášení hlásenia vratk* balík* žádosti žiadosti stížnosti sťažnosti nabídky ponuky škody referenčn*
rendelés* megrendelés* csomag* küldemény* nyomkövet* foglalás* ügy ügyirat* bejelentés* hibajegy* jegy jegye tranzakció* hivatkozás* panasz* reklamáció* visszáru* nyugta* blokk* kérelem* kérelme* ajánlat* szállítólevél* iktató* munkalap* kár káresemény*
rezervăr* facturi* sesiz* tichet* tranzacți* înregistr* colet* expediți* referinț* reclamați* cerer* chitanț* livr* retur* awb urmărir* solicit* ofert* aviz bon
porudžb* narudžb* pošiljk* rezervacij* zahtev* zahtjev* prijav* reklamacij* predmet* praćenj* ponud* otpremnic* slučaj* žalb* naročil* vstopnic* sledenj* pritožb* dobavnic* transakcij* пошиљ* поруџбин* резервациј* захтев* пријав* рекламациј* предмет* отпремниц* праћењ* трансакциј*
pasūtīj* sūtīj* rezervācij* rēķin* pieteik* ček čeka čekam izsekošan* kvīt* sūdzīb* pakas biļet* darīj* pieprasīj* atgriešan* užsakym* siunt* kreipim* kvit* sekim* skund* prašym* grąžinim* sandori*
заказ* заявк* заявлен* обращен* брон* чека счета-фактуры счёта-фактуры счет-фактура рахунку-фактури операц* накладн* квитанц* возврат* посылк* претенз* отправлен* трек отслеживан* инцидент* жалоб* транзакц* наряд* запрос* рекламац* доставк* замовлен* звернен* бронюван* квитк* посилк* відправлен* повернен* скарг* операці* транзакці* поръчк* резервац* пратк* сигнал* товарителниц* проследяв* бележк* таг жалб* фактур* претенці* повідомлен* тикет* рекламаці* билет билета билету платежа платёжа платежу
παραγγελ* αποστολή* κράτηση* κρατήσεω* τιμολογί* αιτήμα* απόδειξη* αποδείξεω* εισιτηρί* συναλλαγή* πρωτοκόλλ* δέμα δέματος παραστατικ* καταγγελί* παραπόν* επιστροφή* βλάβη* δελτί* αναφορά*
sipariş* takip takibi rezervasyon* şikayet* şikâyet* talep* talebi* servis işlem* dekont* başvuru* bilet referans* gönderi* irsaliye* iade* kargo* fiş fişi evrak* arıza* ödeme* hasar* teslimat* destek teklif*
طلب الطلب طلبي طلبية الطلبية طلبيتي التتبع تتبع الشحنة شحنة شحنتي البلاغ بلاغ بلاغي الشكوى شكوى شكواي التذكرة تذكرة تذكرتي الحجز حجز حجزي الفاتورة فاتورة فاتورتي العملية عملية المرجع مرجع المرجعي مرجعي المعاملة معاملة معاملتي الإيصال إيصال ايصال الايصال البوليصة بوليصة الحوالة حوالة حوالتي التأكيد التاكيد أوردر اوردر الاوردر الأوردر الطرد طرد طردي الاسترجاع المرتجع التحويل السند العطل
پیگیری رهگیری سفارش سفارشم مرسوله رزرو رزروم تیکت تیکتم فاکتور تراکنش درخواست درخواستم سفر سفرم شکایت شکایتم قبض پرداخت بلیط بلیت بلیطم بلیتم ارجاع رسید بارنامه حواله بسته مرجوعی خرید
ٹریکنگ آرڈر شکایت بکنگ ٹرانزیکشن ٹرانزکشن رسید بل ریفرنس حوالہ ٹکٹ درخواست انوائس پارسل کنسائنمنٹ واؤچر کمپلینٹ چالان
הזמנה ההזמנה הזמנת הזמנתי מעקב המעקב פנייה הפנייה פניה הפניה פניית פנייתי משלוח המשלוח קבלה הקבלה חשבונית החשבונית אסמכתא אסמכתה האסמכתא קריאה הקריאה קריאת תלונה התלונה עסקה העסקה עסקת בקשה הבקשה בקשת בקשתי חבילה החבילה תקלה התקלה החזרה זיכוי אישור שובר
ट्रांजेक्शन ट्रांज़ैक्शन ट्रांसेक्शन ट्रान्झॅक्शन ट्रान्जेक्सन ट्रांजैक्शन ऑर्डर आर्डर अर्डर ट्रैकिंग ट्रॅकिंग ट्र्याकिङ शिकायत तक्रार उजुरी बुकिंग बुकिङ रेफरेंस रेफरन्स संदर्भ सन्दर्भ बिल आवेदन अर्ज टिकट तिकीट इनवॉइस बीजक रसीद रसिद पावती रिक्वेस्ट लेनदेन व्यवहार अनुरोध विनंती पार्सल कूरियर शिपमेंट चालान केस कंप्लेंट कम्प्लेंट रिफंड डिलीवरी यूटीआर पीएनआर
অর্ডার অর্ডারের ট্র্যাকিং ট্রানজেকশন ট্রানজ্যাকশন লেনদেন অভিযোগ অভিযোগের বুকিং রেফারেন্স টিকিট ইনভয়েস চালান রসিদ আবেদন পার্সেল বিল কেস কমপ্লেইন শিপমেন্ট রিফান্ড কনসাইনমেন্ট
ஆர்டர் டிராக்கிங் ட்ராக்கிங் புகார் பரிவர்த்தனை முன்பதிவு டிக்கெட் பில் விண்ணப்ப விண்ணப்பம் ரசீது குறிப்பு கோரிக்கை புக்கிங் பார்சல் இன்வாய்ஸ் ரெஃபரன்ஸ் ரீஃபண்ட்
ఆర్డర్ ట్రాకింగ్ ఫిర్యాదు కంప్లైంట్ ట్రాన్సాక్షన్ లావాదేవీ బుకింగ్ టికెట్ టిక్కెట్ బిల్ బిల్లు దరఖాస్తు అప్లికేషన్ రసీదు రిఫరెన్స్ పార్శిల్ పార్సిల్ ఇన్వాయిస్ ఎల్ఆర్ రీఫండ్
ಆರ್ಡರ್ ಟ್ರ್ಯಾಕಿಂಗ್ ದೂರು ದೂರಿನ ಬುಕಿಂಗ್ ಬಿಲ್ ಅರ್ಜಿ ರಸೀದಿ ವಹಿವಾಟು ಟಿಕೆಟ್ ಪಾರ್ಸೆಲ್ ರೆಫರೆನ್ಸ್ ಉಲ್ಲೇಖ ಕಂಪ್ಲೇಂಟ್
ഓർഡർ ട്രാക്കിംഗ് ട്രാക്കിങ് പരാതി ബുക്കിംഗ് ബുക്കിങ് ബിൽ അപേക്ഷ രസീത് ഇടപാട് ടിക്കറ്റ് പാഴ്സൽ ഇൻവോയ്സ് റഫറൻസ്
ઓર્ડર ટ્રેકિંગ ફરિયાદ બુકિંગ બિલ અરજી રસીદ ટ્રાન્ઝેક્શન ટિકિટ પાર્સલ ઇન્વોઇસ રેફરન્સ સંદર્ભ પાવતી
ਆਰਡਰ ਟਰੈਕਿੰਗ ਟ੍ਰੈਕਿੰਗ ਸ਼ਿਕਾਇਤ ਬੁਕਿੰਗ ਬਿੱਲ ਅਰਜ਼ੀ ਰਸੀਦ ਟਿਕਟ ਪਾਰਸਲ ਹਵਾਲਾ
ඇණවුම් ලුහුබැඳීමේ පැමිණිලි වෙන්කිරීමේ බිල් ඉල්ලීම් රිසිට් ගනුදෙනු ටිකට් පාර්සල් යොමු
pesanan* resi transaksi* tiket* laporan* invoice faktur referensi pengiriman pengaduan antrean antrian pembayaran keluhan permohonan penjejakan rujukan aduan tempahan resit invois bungkusan tuntutan pulangan
oda muamala ombi tiketi risiti kifurushi malalamiko kumbukumbu agizo ankara malipo mzigo safari kesi
`;

/** Words for a number, besides those of goods and papers. */
export const NUMBERS = `
nombor nomer namba nambari nommer nro nummeret numret numurs numuru numura numeris numerį numerio kodas kods numeron tunnus tunnuksen tunnusluku numbri kood azonosító azonosítója azonosítószám sorszám sorszáma sygnatura šifra šifru шифра номеру номерът ном ид ідентифікатор идентификатор αριθμό αριθμού νο numaram numaranız nosu
الرقم رقمه رقمها نمرة شناسه شناسهی شماره‌ی نمبر ڈی آئی מספרה סימוכין नम्बर संख्या सङ्ख्या क्र आईडी आयडी आइडी क्रमाङ्क নাম্বার নং আইডি எண் நம்பர் ஐடி నంబర్ నంబరు నెంబర్ ఐడీ ఐడి సంఖ్య ಸಂಖ್ಯೆ ನಂಬರ್ ನಂ ಐಡಿ നമ്പർ ഐഡി സംഖ്യ નંબર નં ક્રમાંક આઈડી આઇડી ਨੰਬਰ ਨੰ ਆਈਡੀ අංකය අංක නම්බර්
`;

/** A thing and its number in one word: "Reklamationsnummer", "kvittonr", "asianumero", "rendelésszám". */
export const ENDS_IN_NUMBER =
  /(?:nummer|nummeret|numret|nommer|numero|number|nro|nr|szám(?:a|ú|át|om)?|kood|koodi|tunnus|azonosító)$/iu;

/** Where no blank divides words, and in Vietnamese, where one divides syllables: the thing's word and its number's right before a value. */
export const UNDIVIDED = edged(
  /(?:(?:注文|伝票|追跡|お?問い?合わ?せ|予約|受付|管理|請求書?|取引|整理|送り状|案件|照会|領収書?|申込|申請|チケット|確認|配送|出荷|返品|見積書?|決済|承認|発注書?|受注|修理|依頼|荷物|オーダー|納品書?)(?:番号|No\.?|№|ナンバー|コード|ID)|(?:订单|运单|快递|工单|流水|交易|预订|预约|参考|发票|物流|受理|投诉|申请|退款|退货|订座|订房|收据|包裹|案件|查询|凭证|维修|服务单|报修|支付|汇款|訂單|訂位|訂房|訂票|貨運|託運|配送|收據|發票|申訴|追蹤|參考|預約|預訂|查詢|工單|退貨|維修|報修|匯款|付款|出貨|運單|快遞|投訴)(?:单号|單號|编号|編號|号码|號碼|序号|序號|代号|代號|代码|代碼|号|號|ID)|(?:주문|운송장?|송장|예약|접수|거래|문의|승인|관리|청구서?|영수증|티켓|신청|민원|배송|결제|반품|교환|환불|택배|등기|수리|견적|발주|조회|처리) ?(?:번호|넘버|코드|No\.?|ID)|(?:เลขที่|หมายเลข|เลข|รหัส) ?(?:คำสั่งซื้อ|พัสดุ|แทรค|แทร็ก|ออเดอร์|ติดตาม(?:พัสดุ)?|การจอง|จอง|ใบแจ้งหนี้|ใบเสร็จ|เคส|อ้างอิง|เคลม|ธุรกรรม|รับเรื่อง|ใบงาน|ใบสั่ง|ร้องเรียน|แจ้งซ่อม|รายการ|ใบจอง|ใบรับ|ตั๋ว|คิว|คำขอ|ใบส่ง|บิล|สลิป)|(?<!\p{L})(?:mã(?: số)?|số) (?:đơn(?: hàng)?|vận đơn|đặt chỗ|đặt phòng|giao dịch|yêu cầu|hóa đơn|hoá đơn|phiếu|khiếu nại|tra cứu|hồ sơ|bưu gửi|tham chiếu|biên lai|biên nhận|kiện hàng|gói hàng|sự cố|hoàn tiền|bảo hành|vé))(?: ?(?:是|为|為|は|が|는|은|이|คือ|là))?[ :：#=("「]{0,3}$/iu,
);
