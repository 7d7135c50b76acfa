/** Words that prove a number is nobody's: orders, tickets, builds, errors, parts, measures; and phone cues beside them. */
import {
  addExact,
  addWords,
  C_CURRENCY,
  C_EMAIL,
  C_EXTENSION,
  C_MEASURE,
  C_PHONE,
  C_RELEASE,
  C_TIME,
  C_VERSION,
} from "../scan/lexicon.ts";

addWords(
  `processo processos procedimiento bagage bagages equipaje equipajes bagaglio bagagli gepäckstück bagagem bagagens bagaż bagażu zavazadlo багаж багажа retourennummer retourennr retournummer returnummer returnr segnacollo segnacolli variabilní variabilný variabilním variabilného symbolem bestellungen aufträge rechnungen sendungen pakete vorgänge störungen ordern ordrar beställningar fakturor ärenden ordrer bestillinger sager fakturaer commandes factures expéditions dossiers ordini fatture spedizioni pratiche encomendas faturas bestellingen facturen zendingen zaken zamówieniach faktur przesyłek objednávek zásilek tilaukset laskut lähetykset заказы заказов посылок обращений замовлень pallet pallets palette paletten palett paleta palety kenmerk kenmerken 품번 상품번호 κωδ ocr nf conf contratto contratti fehlermeldung fehlermeldungen foutmelding felmeddelande intervention intervento afhaalpunt 접수 受付 文章 文章编号 מאמר המאמר एरर इनवॉइस इनवॉयस urmărire 부품 부품번호 dílu artigo artigos 문서 문서번호 قطعة القطعة katalogowy katalogowego katalogowym produs produsului προϊόντος προϊόντων стаття статті статтю статтею makale makalesi makalede 記事 kompilacja kompilacji pzn ndc loinc billet billets biletu bilety bilecie bilet jízdenka jízdenky jízdenku letenka letenky letenku lístok lístka lístku letenka jegy jegyszám jegyszámú helyjegy vonatjegy repülőjegy biletul biletului билет билета билете билетът билети квиток квитка квитку εισιτήριο εισιτηρίου biletim biletimi biletin bilette पीएनआर 票号 機票 机票 机票号 车票 승차권 항공권 탑승권 乗車券 切符 ตั๋ว billete billetes biglietto biglietti bilhete bilhetes treinkaartje vliegticket vervoerbewijs biljett biljetten biljettnr billetten billetnr billettnr lippu lippunumero matkalippu fahrschein fahrkarte flugschein ticketnr etiqueta etiquetas bagtag gepäckschein gepäcknummer 行李牌 arn viite viitenumero viitteellä doklad dokladu dokladem účtenka účtenky účtence bloček dodacího dodací pakbon vrachtbrief kvitto kvittot kvitton kvittering kvitteringen nyugta nyugtaszám nyugtaszámú szállítólevél fuvarlevél aviz chitanță chitanța разписка разписката разписки квитанция квитанции квитанцию квитанція квитанції παραστατικό makbuz makbuzu struk kuitansi lähete lähetteen talão ddt 收据 小票 退货单 送货单 領収書 納品書 送り状 返品番号 レシート 영수증 반품번호 납품서 ใบส่งของ phiếu albarán albaranes varenr fragtbrev fragtbrevnr fraktbrev fraktsedel paragon paragonu paragonie scontrino scontrini bordereau bordero obj wz bonnr kassabon kassenbon kassenbeleg belegnummer belegnr lieferscheinnr lieferscheinnummer guia-remessa packzettel frachtbrief følgeseddelnr kvittonr kvitteringsnr kuitti kuitin tositenumero bizonylat bizonylatszám nyugta bonul avizul чек чека квитанция касов касова απόδειξη δελτίο irsaliye fiş fişi إيصال קבלה रसीद ใบเสร็จ biên-lai struk nota kuitansi поруџбина поруџбине поруџбину поруџбини наруџбина наруџбине наруџбину пошиљка пошиљке пошиљку пакета фактура рачун рачуна артикал артикла грешка грешке нарачка нарачката товарителницата поръчки фактурата naročilo naročila naročilu naročilom pošiljka pošiljke pošiljko računa artikla računu napaka napake porudžbina porudžbine porudžbinu narudžbina narudžbine greška greške
  polica police polici polisa polisy polisie polisę klaim klaimnya klachtnr klachtnummer klacht skadenr skadenummer skadan skada skadeanmeldelse skadeanmälan šteta štete štetni škodni škodna zmluva smlouva smlouvu smlouvě συμβόλαιο συμβολαίου ζημιάς ζημιά क्लेम दावा бирка бронь брони бронирование бронирования бронювання броні резервация резервацията rezerwacja rezerwacji rezerwację rezervace rezervaci rezervácia rezerváciu rezervare rezervarea foglalás foglalási varaus varauksen varausnumero bokning bokningen bokningsnummer reservering reserveringsnummer rezervasyon κράτηση κράτησης страховка страховки страховку strahovka zastrahovka dekont dekontu referto referti impegnativa cjib pojistka pojistky pojistku poistka poistky biztosítási kárszám kár полицата щета щетата
  zählerstand zählerstände relevé lettura leitura meterstand mätarställning mätarställningen målerstand målerstanden måleraflæsning mittarilukema óraállás индекса ένδειξη показания показники 検針 검침 proforma
  청구서 청구번호 계산서 リクエスト番号 依頼番号 ご依頼番号 申込番号 お申込番号 お申し込み番号 苦情番号 请求编号 受理号 申请单号 咨询编号 諮詢編號 反馈编号 报修单 报修单号 報修單 投诉编号 신청번호 요청번호 민원번호 คำขอหมายเลข คำร้องหมายเลข คำร้องเลขที่ เลขที่คำขอ เลขที่คำร้อง หมายเลขคำขอ หมายเลขคำร้อง หมายเลขเคส สั่งซื้อหมายเลข เลขที่ใบสั่งซื้อ ใบสั่งซื้อเลขที่
  سفارش سفارشم مرسوله بسته رهگیری فاکتور کالا محصول خطا خطای تیکت অর্ডার অর্ডারের অর্ডারটি চালান পার্সেল ট্র্যাকিং টিকিট ত্রুটি পণ্য ইনভয়েস ஆர்டர் ஆர்டரின் ஆணை பார்சல் விலைப்பட்டியல் பிழை டிக்கெட் பொருள் ఆర్డర్ పార్సెల్ ఇన్వాయిస్ లోపం ఆర్డరు ಆರ್ಡರ್ ಪಾರ್ಸೆಲ್ ഓർഡർ പാഴ്സൽ ઓર્ડર પાર્સલ ਆਰਡਰ ਪਾਰਸਲ آرڈر پارسل oda agizo mzigo kifurushi tiketi
  užsakymo užsakymą sąskaita sąskaitos siuntą klaida prekės prekė pasūtījuma pasūtījumu rēķins rēķina sūtījuma kļūda preces tellimuse tellimust arve arvet saadetise viga toote toode comandes enviament albarà invois bungkusan ralat porositja dërgesa pöntun pöntunar reikningur замовленні замовленням замовленню відправлення buyurtma тапсырыс sifariş пратки պատվեր შეკვეთა
  البلاغ بلاغ automaat geldautomaat automaten bankautomat bankomat bankomaten bankomacie bankomatu atm cajero geldautomaten банкомат банкомате
  вэд inode ncm taric zolltarifnummer zolltarif hs-code cas 货号 款号 货品编码 pakken pakkene pakka paketet paketen sendingen sendinga forsendelsen leveransen leveringen bestillingen bestillinga ordren beställningen försändelsen fakturaen fakturan ärendet saken sagen
  paquete paquetes pacote pacotes pacco pacchi pakketje pakketten paquet paquets päckchen balíček balíčku balíky csomagot csomagom colete пакет pakett paki siunta siuntos sūtījums saadetis pošiljke пратки посылку посылке посылкой посилку посилці
  brt gls sda mrw seur postnl correos colissimo chronopost inpost packeta zásilkovna cargus fancourier econt cdek сдэк boxberry укрпошта yurtiçi aramex bluedart ecom sagawa yamato corriere följesedel följesedeln følgeseddel lähete rahtikirja seurantakoodi tilausnro koli barcode barcodes pages index kollinr kollinummer ersatzteil ersatzteile ersatzpumpe ersatzakku ersatzfilter ersatzdichtung ersatzlampe ersatzglas ersatzschlauch ersatzmotor ersatzgerät ersatzteilnummer zählernummer policy policennummer police póliza polizza apólice polis matricule order orders orderno ordernumber order_id orderid po ticket tickets ticketid case cases caseid case_id incident issue bug invoice inv tracking track shipment parcel package counter counters remito remitos romaneio bolla bolle waybill lading konnossement connaissement carnet awb consignment article kb kba part parts partno partnumber sku upc ean gtin isbn issn asin model
  item product receipts productid request req requestid request_id reference ref refno error err errorcode errno status exit exception fault build builds revision rev commit changeset patch hotfix cve bugcheck event eventid event_id job jobid batch run pipeline lot
  transaction txn transactionid trace traceid trace_id span correlation correlationid id-trace message-id messageid msgid thread pid tid process port terminal line lines page row rows offset chapter section clause paragraph rma rmanumber return quote quotation contract licence-key subscription
  iaid duid dtposted fitid mtu vlan vlans lba asn baud
  lotnummer lotnr losnummer losnr partijnummer partijnr chargenummer loteno poliçesi poliçem poliçemin poliçenin spårning spårningen sporingen sledovanie śledzenie śledzenia praćenje praćenja sledenje sledenja отслеживание отслеживания urmărire nyomkövetési ιχνηλάτηση
  vyúčtování vyúčtovania sporing sporingsnummer sporingsnr bol awb mawb hawb cmr waybill consignment comprovante receipt voucher coupon promo campaign booking reservation flight delivery shipping ups fedex dhl usps hermes dpd
  bestellung bestellnummer bestellnr auftrag auftragsnummer auftragsnr rechnung rechnungsnummer rechnungsnr sendung sendungsnummer sendungsverfolgung paket paketnummer vorgang vorgangsnummer fall fallnummer ticketnummer artikel artikelnummer artikelnr teilenummer fehler fehlercode fehlernummer
  zmluvy smlouvy umowy contractului szerződésszám szerződésszámom договору договора σύμβασης σύμβαση avtalsnummer avtalenummer aftalenummer sopimusnumero contractnummer
  vertrag vertragsnummer lieferung lieferschein buchung buchungsnummer zeile seite charge modell modellnummer referenz referenznummer aktenzeichen
  commande facture colis suivi dossier référence réf référence-commande erreur expédition livraison pièce modèle article devis réservation requête incident
  störungsnummer störungsnr störungsmeldung schadennummer schadensnummer schadennr tapausnumero vikailmoitus tiketti felanmälan fejlmelding feilmelding avaria avería reclamo reclamación sinistre siniestro sinistro folio ncr
  aviso avisos pedido pedidos factura facturas seguimiento envío envio guía caso referencia artículo pieza modelo error reserva incidencia expediente solicitud rastreo
  ordine ordini fattura spedizione pratica riferimento articolo errore prenotazione richiesta codice-ordine segnalazione tracciamento
  encomenda fatura nota rastreio rastreamento chamado protocolo referência erro peça compilação
  kenmerk betalingskenmerk bestelling bestelnummer ordernummer factuur factuurnummer zending zaak zaaknummer dossiernummer foutcode fout referentie artikelnummer onderdeelnummer meldingsnummer trackingnummer
  beställning beställningsnummer ordernr faktura fakturanummer fakturanr försändelse spårningsnummer kollinummer ärende ärendenummer felkod fel artikelnr sändning
  ordre ordrenummer ordrenr bestilling bestillingsnummer forsendelse sporing sporingsnummer sag sagsnummer sak saksnummer fejlkode fejl feilkode feil varenummer pakke pakkenummer
  tilaus tilausnumero tilauksen tilausnumeroni lasku laskun laskunumero lähetys seurantatunnus seuranta lähetystunnus tapaus virhe virhekoodi tuotenumero versio
  zam zamów zlec zlecenie zlecenia zamówienie zamówienia zamówieniu zamówień faktura faktury przesyłka przesyłki śledzenia zgłoszenie zgłoszenia błąd błędu sprawa sprawy sprawie artykułu części nadania paczka paczki sygnatura
  objednávka objednávky objednávce objednávku faktury zásilka zásilky zásilce balík sledování požadavek požadavku chyba chyby případ případu reklamace tiketu
  comanda comenzii comandă factură facturii factura colet coletului coletul awb-ul tichet tichetul solicitare eroare eroarea caz cazul cazului referință articol
  поръчка поръчката фактура фактурата пратка пратката проследяване заявка случай грешка артикул товарителница
  заказ заказа заказу заказе заказом накладная накладной трек трекномер посылка посылки отслеживания счет-фактура тикет тикета обращение обращения обращению заявка заявки заявке ошибка ошибки ошибку артикул детали сборка сборки документ операции
  замовлення посилка посилки відстеження накладна накладної звернення заявки помилка помилки артикул рахунок-фактура ттн
  παραγγελία παραγγελίας τιμολόγιο τιμολογίου αποστολή αποστολής δέμα αίτημα αιτήματος υπόθεση υπόθεσης σφάλμα σφάλματος παρακολούθησης αναφοράς
  siparişini siparişinizi siparişimi siparişimin siparişe sipariş siparişim siparişi siparişin fatura faturası kargo takip gönderi talep talebi hata parça ürün başvuru kayıt kaydı vaka
  الطلب طلب طلبي طلبية الطلبية فاتورة الفاتورة شحنة الشحنة شحنتك شحنتي شحنتكم تتبع التتبع تذكرة التذكرة خطأ الخطأ قضية المنتج الشحن
  הזמנה הזמנת ההזמנה הזמנתי חשבונית משלוח מעקב פנייה פניה קריאה שגיאה שגיאת מוצר גרסת
  ऑर्डर आर्डर चालान ट्रैकिंग टिकट त्रुटि बिल शिपमेंट केस
  零件 零件号 部品 部品番号 配件 부품 부품번호 деталь детали запчасть запчасти alkatrész varaosa reservdel reservedel onderdeel ricambio 合同号 合同编号 预订号 预订单号 订单 订单号 訂單 訂單編號 订单编号 单号 发票 发票号 发票号码 运单 运单号 快递单号 物流 物流单号 工单 工单号 案件 编号 错误 错误代码 错误码 错误号 流水号 型号 零件号 产品 版本 内部版本 补丁
  契約番号 予約番号 注文 注文番号 商品コード janコード 注文no 請求書 請求書番号 追跡 追跡番号 荷物番号 お荷物番号 管理番号 伝票 伝票番号 お問い合わせ番号 チケット チケット番号 エラー エラーコード 型番 品番 案件番号 受付番号 配送番号 ケース ケース番号
  계약번호 예약번호 주문 주문번호 송장 송장번호 운송장 운송장번호 티켓 티켓번호 문의번호 접수번호 오류 오류코드 에러 에러코드 모델 부품번호 케이스
  pesanan faktur resi pengiriman lacak tiket kesalahan kasus galat invoice-nya คำสั่งซื้อ พัสดุ ใบแจ้งหนี้ ข้อผิดพลาด
  rendelés rendelésben rendelésem rendeléshez rendelést számú rendelési rendelésszám számla számlaszáma csomag csomagszám hiba hibakód nyomkövetési cikkszám narudžba narudžbe pošiljka račun užsakymas pasūtījums tellimus objednávka zásielka faktúra
  beleg belegnummer belegnr buchungsbeleg sachnummer sachnr materialnummer materialnr kostenstelle inventarnummer inventarnr strichcode chargennummer chargennr prüflos prüfnummer prüfnr
  barre barres barras bare kreskowy kreskowego čárový čárového čiarový čiarového streepjescode streckkod streckkoden stregkode stregkoden strekkode strekkoden viivakoodi viivakoodin vonalkód vonalkódja barkod barkodu баркод баркода بارکد штрихкод штрихкода штрихкодом штрих γραμμωτός γραμμωτού باركود الباركود ברקוד बारकोड 条码 条形码 條碼 バーコード 바코드
  prodotto prodotti protocollo bolletta bollette lote lotes produto produtos leverbon werkbon leverbonnummer batchnummer batchnr batchnumret partinummer partinr eränumero eränro lähetyslista partia partii partię przewozowego przewozowy šarže šarži šarža šaržu tételszám tételszáma serije otpremnica otpremnice партида партидата партия партии партию партія партії партію акт акта παρτίδα παρτίδας partisi irsaliye
  الدفعة دفعة אצווה बैच 批号 批次 批次号 受理编号 ロット ロット番号 로트 로트번호 manifest drawing товара товару товаром товари
  kupon kuponu kuponie kupón kupónu купон купона купоне schedina schedine tippschein wettschein spielschein boleto boletos wedbon spillekupong spilkupon kuponki bilhete
  paquets container containers conteneur conteneurs contenedor contenedores contêiner contêineres kontener kontenera kontejner kontejneru konteyner контейнер контейнера контейнеру контейнером контейнерът حاوية الحاوية कंटेनर 集装箱 货柜 コンテナ番号 컨테이너 컨테이너번호
  contrat contrats contrato contratos contratului contractul contrattuale kontrak kontraknya sözleşme sözleşmesi sözleşmem العقد עסקה חוזה अनुबंध
  pakket pakketje pakketten pakje paketti paketin pakettia pakettini paketissa חבילה החבילה חבילתי पार्सल पार्सलों पैकेट
  piesă piesa piesei piese díl dílů díly náhradní elkatrész cikk parçası parçanın hatası hatasını hatasına hatasında kargosu पुर्जा पुर्जे पार्ट cadang חלף חילוף חלקי
  bestellt entitlement resourceversion dport sport tcp udp sctp sha sha1 sha256 md5 checksum hash digest crc etag asset inventory queue shard node cluster partition stock catalog catalogue lotto dispatch ack seq sequence`,
  0,
  C_RELEASE,
);
addWords(
  `bygge bygget byggnummer compilación compilation прошивка прошивки прошивку прошивке прошивкой прошивкою прошивці micrologiciel firmvér firmwareversion 固件 固件版本 韧体 ファームウェア 펌웨어 فيرموير קושחה קושחת фърмуер оновлення оновленням обновлением güncelleme güncellemesi güncellemeden frissítés frissítése aktualizace aktualizaci päivityksen actualizar atualização atualizacao mise uppdateringen opdatering opdateringen oppdateringen تحديث التحديث עדכון העדכון अपडेट 更新 升级 アップデート 업데이트 version versions ver v build firmware release released sdk api framework driver bios os kernel chrome firefox safari edge opera mozilla webkit gecko applewebkit python php ruby java jdk openssl nginx apache mysql postgres postgresql mongodb redis elasticsearch
  windows win macos android ios ubuntu debian node nodejs npm dotnet netcore update upgrade upgraded patch bump semver schema section kapitel abschnitt versión versión versione versão versie wersja wersji wersję verze verzi verzija verzije verziju verziji верзија верзије верзију верзији различица versiune versiunea версия версию версии версія версії έκδοση έκδοσης
  sürüm sürümü إصدار الإصدار גרסה संस्करण 版本 バージョン 버전 versi phiên-bản เวอร์ชัน verzió versio version versjon oppdatering uppdatering päivitys aktualizacja aktualizace обновление обновления mise-à-jour actualización aggiornamento ios           `,
  0,
  C_VERSION,
);
// Without their marks they would be "van", "don", "hang", the French law, English "stuck" and a Polish greeting.
// A number on it is a bet's, a part's, a form's.
addWords(
  "фиш фиша фишът модуль модуля модулем форму форме שובר טופס הטופס القسيمة قسيمة 流水 彩票 彩券 券 投票券 車券 투표권 복권 anakart",
  0,
  C_RELEASE,
);
addExact("część Część części đơn Đơn vận Vận hàng Hàng hóa Hóa lỗi Lỗi vạch lô", C_RELEASE);
// Serbian; in small letters Russian has a card of the health insurance so.
addExact("Полиса", C_RELEASE);
addExact("bản Bản", C_VERSION);
// Standards; in other cases they are words.
addExact("AIC CIP SUKL CL PCN DIN ISO IEC ASTM ANSI VDE ГОСТ ДСТУ IMO MMSI NSN ISIN WKN CUSIP", C_RELEASE);
addExact("stück Stück", C_MEASURE);
addWords(
  `vorwahl ortsvorwahl prefijo prefisso indicatif indicativo kierunkowy předvolba predvoľba riktnummer suuntanumero kengetal netnummer retningsnummer előhívó fone tlm cel celu fono natel simu sími sím kom mob cp whatsapp'ta fonos số-điện-thoại ტელ հեռ ফোন தொலைபேசி فون شماره تلفن موبایل phone phones telephone tel telefon telefone telefono teléfono téléphone telefoon mobile mob cell cellphone cellular call calls calling called callback ring dial text sms whatsapp viber signal fax fon landline hotline reach contact tél portable gsm handy handynummer mobil mobilnummer
  telefonnummer telefonnr rufnummer rückruf rückrufnummer anrufen erreichbar festnetz faxnummer móvil movil celular llamar llámame llamarme llámenme cellulare cell chiamare chiamatemi ligar ligue liga telemóvel telemovel contacto contato bellen bel telefoonnummer  mobiel ring ringa mobilen telefonnummret tlf tlfnr
  telefonnummeret mobilnummeret mobilnumret telefonnumret ringe ringes oppringes nås nåes treffes træffes ring puhelin puhelinnumero puhelinnumeroni  soittaa soita kännykkä gsm komórka komórkowy komórki telefonu telefoniczny zadzwoń zadzwonić dzwonić kontaktowy mobil mobilní volat zavolejte telefonní telefonul suna sunați telefon mobilul телефон телефона телефону тел моб мобильный мобильного звонить
  позвоните звоните перезвоните номер-телефона обадете обаждане мобилен телефонът телефонния зателефонуйте дзвоніть τηλέφωνο τηλεφώνου τηλ κινητό κινητού καλέστε ara arayın arayabilirsiniz cep telefonum  هاتف الهاتف هاتفي جوال الجوال جوالي موبايل تلفون اتصل اتصلوا الاتصال واتساب טלפון הטלפון נייד הנייד
  סלולרי התקשרו להתקשר फोन फ़ोन मोबाइल कॉल  电话 电话号码 手机 手机号 手机号码 電話 電話番号 手機 联系电话 联系方式 座机 携帯 携帯電話 携帯番号 連絡先 전화 전화번호 휴대폰 휴대전화 핸드폰 연락처  telepon telp hp ponsel  hubungi điện-thoại thoại sđt โทร โทรศัพท์ เบอร์ เบอร์โทร มือถือ telefonszám
  chiami chiamami chiamarmi richiamami richiamarmi richiamatemi skambinkit skambinkite skambinti zvaniet helistage κιν kinito  telefonszámom mobilszám hívjon mobitel mobilu telefón telefonas tālrunis phonenumber phone_number মোবাইল মুঠোফোন கைபேசி மொபைல் ఫోన్ మొబైల్ ಫೋನ್ ಮೊಬೈಲ್ ഫോൺ മൊബൈൽ ਮੋਬਾਈਲ મોબાઇલ ફોન msisdn desk office home work zap zapzap wpp wsp whats`,
  0,
  C_PHONE,
);
addWords(
  `分机 分机号 分機 分機號碼 內線 内线 ext extension extn durchwahl dw poste anexo interno int ramal toestel tst anknytning ankn anknytn klappe nebenstelle apparat lokalnummer lokal alanumero wewnętrzny wew linka klapka interior вътрешен доб добавочный внутренний внутрішній εσωτερικό dahili تحويلة שלוחה एक्सटेंशन 分机 内線 내선 转 轉 ekst máy-lẻ ต่อ mellék int intern interne int.nr lokalny klapa pobočka 교환 alanro alanumeroon alanro داخلی داخلي dakheli داخلية lokala lokalom klapku linku wewn доб добав anexa прием anknytningen toestelnr`,
  0,
  C_EXTENSION,
);
addWords(
  `bytes byte kb mb gb tb kib mib gib ms sec secs seconds second minutes minute hours hour days day weeks months years year px pixels rows records row items users customers messages points times km kg g mm cm m hz mhz ghz rpm watts volts cycles entries objects events errors tests nodes threads connections blocks sectors clusters steps percent units pieces pcs st stuks pezzi piezas peças pièces szt sztuk kusů kusy bucăți adet шт бр kpl requests files lines tokens views hits
  votes followers people lei pa kpa mpa hpa mbar joule amps rotations revolutions iterations calls metres meters feet inches litres liters gallons pixel
  zeilen datensätze datensätzen dateien aufrufe schritte umdrehungen meter minuten stunden sekunden nachrichten seiten zeichen einträge kilometer lignes enregistrements fichiers octets appels secondes minutes heures jours messages mètres étapes
  filas registros líneas archivos llamadas segundos minutos horas mensajes metros pasos puntos righe secondi minuti messaggi metri passi punti linhas ficheiros arquivos mensagens passos rijen regels bestanden berichten stappen seconden uren dagen
  filer meddelanden steg sekunder timmar dagar rækker linjer beskeder timer skritt meldinger riviä rivit tietuetta tiedostoa viestiä askelta sekuntia tuntia wierszy rekordów plików linii sekund godzin dni wiadomości kroków metrów
  řádků záznamů souborů sekund hodin dní zpráv kroků metrů riadkov záznamov súborov hodín správ krokov fájl üzenet lépés másodperc rânduri înregistrări fișiere mesaje pași secunde реда записа файла съобщения секунди стъпки
  γραμμές εγγραφές αρχεία μηνύματα δευτερόλεπτα βήματα redova zapisa datoteka poruka koraka sekundi vrstic zapisov datotek sporočil korakov редова записа порука
  строк строки записей файлов сообщений секунд часов дней шагов метров оборотов рядків записів файлів повідомлень годин днів кроків метрів satır kayıt dosya mesaj adım saniye metre صف صفوف سطر سجل ملف رسالة خطوة ثانية متر שורות רשומות קבצים הודעות צעדים שניות מטרים पंक्तियाँ पंक्तियां रिकॉर्ड फ़ाइलें संदेश कदम सेकंड मीटर
  条记录 条数据 giây baris berkas langkah detik rida kirjet eilučių įrašų rindas ieraksti`,
  0,
  C_MEASURE,
);
addWords(
  `гривень гривня гривні гривен лева лей рублів динара динари денари forint forintot zlotych złotych korun korún kroners usd eur gbp jpy cny rmb inr krw rub try brl mxn ars clp chf sek nok dkk pln czk huf ron bgn uah ils zar aud cad sgd nzd hkd idr vnd thb dollar dollars euro euros pounds yen yuan won rupees rupee rubles руб рублей грн лв kr zł kč ft lei tl lira ريال درهم ₹ 元 円 원 rp đồng บาท pesos reais kroner kronor
  price amount total subtotal cost fee balance preis betrag summe prix montant precio importe prezzo importo preço valor prijs bedrag pris belopp beløb beløp hinta summa cena kwota částka preț suma цена сумма сума ціна τιμή ποσό fiyat tutar السعر المبلغ מחיר סכום कीमत राशि 价格 金额 金額 価格 가격 금액 harga jumlah giá`,
  0,
  C_CURRENCY,
);
addWords(
  `timestamp time epoch unix ts date datetime iat nbf exp_at created createdat created_at updated updatedat updated_at expires_at zeit zeitstempel datum horodatage fecha hora data ora tijd tid tidpunkt aika godzina čas час время дата ώρα zaman tarih وقت تاريخ זמן תאריך समय 时间 时间戳 日時 時刻 시간 waktu uptime`,
  0,
  C_TIME,
);
addWords(
  `email e-mail mail mailadres mailadressen emails mails mailto mailadresse courriel mél correo correos emailadres epost e-post sähköposti sähköpostini mailem maila emailul имейл почта почту почте почты пошта пошту mejl mejla posta eposta e-posta بريد البريد ايميل الإيميل إيميل מייל אימייל ईमेल 邮箱 邮件 電子郵件 郵箱 メール メールアドレス 이메일 메일 بريدي بريدى الالكتروني meil meili paštas paštą pasts pastu имейлът имейла mejlem adresã surel อีเมล reach write contact send at`,
  0,
  C_EMAIL,
);
