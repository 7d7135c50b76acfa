/** Words that say of the number right behind them that it is a thing's: what is sold by it, what is printed under it, which law, which fault. */
import { stemFlags } from "../stem-flags.ts";
import { NUMBERS, REQUESTS } from "./request-words.ts";

/** Parts, goods, batches, editions, prints: what is numbered as a kind, and nobody's. */
export const KIND = 1;
/** Words for a number or a code, between such a word and its number. */
export const NUMBER = 2;
/** What may stand between as well: "and", "to", "is", articles. */
export const JOINT = 4;
/** Papers and references: they release what nothing else speaks for. */
export const PAPER = 8;
/** Faults. */
export const FAULT = 16;
/** What machines do with codes: "shows", "zeigt". */
export const SHOWS = 32;
/** Laws and what they are divided into. */
export const LAW = 64;
/** What codes are sent by, and where one signs in with them. */
export const SENT = 128;
/** What a journey's places are called. */
export const SEAT = 256;
/** What led to a fault: "gave". */
export const GIVES = 512;
/** Words for a code: a fault has one, and a telephone none. */
export const CODE = 1024;
/** What desks keep of a call or a chat: beside a word for a number. */
export const RECORD = 2048;
/** Orders, parcels, payments, complaints and their papers: beside a word for a number, whatever the number looks like. */
export const REQUEST = 4096;

export const saysOfThing = stemFlags([
  [
    KIND,
    `part parts partno partnumber* item items article articles sku skus batch batches lot lots isbn issn ismn ean ean13 upc gtin gtin13 gtin14 asin mpn oem barcode barcodes drawing drawings voucher vouchers coupon coupons sticker stickers label labels spare spares colour color colours colors shade catalog catalogue stock
    reading readings zählerstand* zaehlerstand* relevé lectura lecturas lettura letture leitura leituras meterstand* mätarställning* målerstand* måleravlæsning* lukema lukemat odczyt odczytu stav stavu óraállás* mérőállás* index indexul показание показания показаниях показник* ένδειξη ενδείξεις endeks القراءة קריאה
    eintrittskarte* billet billets entrada entradas localidad localidades kaartje* biljett* billett* billetter billetten liput lippu bilety bilet bileti biletul biletele bilete biletler vstupenk* jegy jegyek билет* квитк* εισιτήρι*
    taric pzn cip ndc ean8 asin einecs pnc pallet pallets palette paletten palettes palet palety palete paleta palett pall palle bancale rakliap палета палеты палети παλέτα heading subheading položka položky položce pozycja pozycji
    teil teile teilenummer* teilenr ersatzteil* artikel artikelnummer* artikelnr bestellnummer* charge chargen chargennummer* chargennr losnummer* zeichnung* zeichnungsnummer* barcode strichcode* gutschein* farbe farbton* farbnummer* katalog* bauteil* sachnummer* materialnummer*
    pièce pièces article articles lot lots dessin teinte coloris catalogue ticket tickets étiquette* bobine
    pieza piezas repuesto* recambio* artículo* lote lotes plano dibujo color colores catálogo cupón cupones etiqueta* boleto* producto productos
    pezzo pezzi ricambio ricambi articolo articoli lotto lotti disegno tinta colore colori catalogo buono buoni scontrino scontrini bigliett* etichett* prodotto prodotti
    peça peças artigo artigos desenho cor cores cupom cupons talão talões bilhete* produto produtos
    onderdeel onderdelen onderdeelnummer* artikelnummer* partij partijen partijnummer* batchnummer* tekening* kleur kleuren kleurcode* waardebon* streepjescode*
    artikelnummer reservdel* varunummer* batchnummer* satsnummer ritning* färg färger färgkod* kupong* streckkod* etikett*
    varenummer* varenr reservedel* delenummer* partinummer* tegning* farve farver farge farger fargekode* kupon* strekkode* stregkode*
    tuote tuotteen tuotenumero* tuotenro tuotekoodi* osa osat osanumero* varaosa* erä erät eränumero* piirustus* väri värit viivakoodi* tarra tarrat tarrojen nimike nimikkeet
    część części artykuł* towar towaru towaru towarów indeks indeksy partia partii partie rysunek rysunk* kolor koloru kupon* katalogow* zamienn* etykiet* paragon* produkt produktu produktów
    díl díly dílu dílů zboží artikl* šarže šarži výkres* odstín kupón* čárový diel diely dielu dielov tovar tovaru šarža farba farby výrobok výrobku výrobek katalogové účtenk*
    cikk cikkszám* cikkszam* alkatrész* gyártási tétel tételszám* tételek sarzs* rajz rajzszám* szín színkód* kupon* vonalkód* termék termékkód* katalógus*
    piesă piesa piese articol articole articolul lot lotul lotului loturi desen desenul culoare culoarea cupon* produs produsul produsului catalog
    артикул* част части детайл партида партиди партидата чертеж* цвят цветът купон* баркод* продукт* каталож* стока стоки
    dio dijela dijelovi dijelova delovi artikla artikl* crtež* kupon* barkod* proizvod* део дела делова артикла шаржа боја производ*
    izdelek izdelka risba kupon* črtna
    είδος είδους είδη ανταλλακτικ* παρτίδα παρτίδας παρτίδες σχέδιο σχεδίου χρώμα χρώματος κουπόνι* προϊόν προϊόντος προϊόντων δελτία αποδείξεις
    деталь детали деталей деталі артикулы артикулов партия партии партію партія партії партий чертеж* креслення цвет цвета колір кольору купон* штрихкод* товар товара товары товару товарів каталожн* запчаст* чек чеки чеков
    parça parçası parçanın ürün ürünün ürünler parti partisi lot çizim renk rengi kupon kuponlar barkod* stok katalog
    قطعة القطعة القطع صنف الصنف الأصناف منتج المنتج منتجات دفعة الدفعة التشغيلة لون اللون باركود الباركود קטלוגי פריט הפריט מוצר המוצר חלק אצווה האצווה צבע ברקוד שרטוט
    کالا کالای محصول قطعه بچ رنگ بارکد     पार्ट उत्पाद बैच आइटम रंग बारकोड सामान পণ্য পণ্যের ব্যাচ রং পার্ট বারকোড
    màu barang produk suku cadang warna
    vnr súkl sukl aic minsan anda bpom nafdac уктзед тнвэд вэд окпд окпд2 дк cpv hts htsus ncm gtip nandina икпу ікпу commodity zolltarif* warentarif* warennummer* стандарт гост
    tender tenders tender* licitación licitaciones licitação licitações licitație licitația licitației ausschreibung* vergabenummer* aanbesteding* udbud anbud upphandling* przetarg* тендер* закупк* закупівл* аукцион* аукціон* лот лота лоту ihale ihalesi مناقصة המכרז מכרז टेंडर निविदा lelang
    terminal terminals terminal* terminál* термінал* терминал* tid mid aid txn stan rrn term фн фд фп ккт ккм рнм рро yazarkasa approved approval authorisation authorization autorización autorização autorizzazione
    container containers conteneur conteneurs contenedor contenedores contêiner kontejner* kontener* konteyner konténer* контейнер* حاوية الحاوية מכולה המכולה seal precinto lacre plombe пломба пломбы пломби plomba mühür awb hawb mawb cmr waybill konosament* коносамент* colli трейд трейда
    remi
    `,
  ],
  [
    RECORD,
    "call chat chats transcript transcripts recording session entry scan queue thread conversation anruf* gespräch* chatverlauf* aufzeichnung* sitzung* vorgang* appel entretien conversation session enregistrement llamada conversación grabación sesión chiamata conversazione registrazione sessione chamada conversa gravação sessão gesprek* oproep opname sessie samtal* inspelning* opkald* samtale* optagelse* samtale opptak* puhelu* keskustelu* tallenne* istunto* rozmow* połączen* nagrani* sesj* dyspozycj* hovor* nahráv* relac* beszélgetés* hívás* csevegés* munkamenet* apel apelul apelului conversație convorbire sesiune разговор* обаждан* звонк* чат чата чате розмов* дзвінк* запис* сеанс* συνομιλία συνομιλίας κλήση κλήσης görüşme görüşmesi sohbet çağrı oturum provizyon محادثة المحادثة مكالمة المكالمة جلسة שיחה השיחה צ'אט बातचीत कॉल चैट گفتگو تماس percakapan panggilan cuộc gọi",
  ],
  [
    CODE,
    "code codes kod kodu kodem kody kodi kodini koder koden kode kód kódu kódem kódy kódja kódot kodunu koduyla kodas kods koodi koodin koodia código códigos codice codici codul coduri cod код кода коды коду кодът κωδικός κωδικό κωδικού كود رمز الرمز kodu kodunu koduyla kódot קוד הקוד کد कोड কোড mã",
  ],
  [
    NUMBER,
    `no nos nr nrs num nums number numbers n° nº n nn id ids code codes ref-no p/n pn
    kodini kodas kods koden koodin koodia kódot nummer nummern nummeret kode koder koodi koodit kod kodu kody kodem kódy kód kódu kódem kódja kodo código códigos codice codici cod códigos codul coduri codurile numéro numéros nro número números núm núms numero numeri numeros numer numery numerów číslo čísla čísel čís č numărul număr numere broj brojevi br бр број броја бројеви številka št szám száma száms számú sz sorszám numara numarası no'su nosu kodu kodları
    номер номера номером номеров номери номерът код коды кода коди кодове кодът номерами αριθμός αριθμοί αρ αριθ κωδικός κωδικοί κωδ κωδικό κωδικού رقم أرقام كود رمز מספר מס קוד کد شماره नंबर कोड नं क्रमांक নম্বর কোড số mã nomor kode`,
  ],
  [
    JOINT,
    `and or to through thru plus the is are was were und oder bis sowie ist sind war der die das den dem et ou à au est sont le la les du de des y o e a al hasta es son el los las del con ed è sono il lo gli i di della dei ao até é são os as do da dos das en of tot is zijn het een och eller till är den det og til er en ja tai on ovat i lub do oraz jest są z a nebo až je jsou alebo sú és vagy și sau până este sunt и или до на есть та або від и или е са και ή έως είναι το του της τα ve veya ile و أو هو هي ו או הוא या और है ও এবং và hoặc là dan atau adalah ya za`,
  ],
  [
    PAPER,
    `ref refs reference references référence références réf réfs referencia referencias rif riferimento riferimenti referência referências referenz* referentie* referens* viite viitteet reference
    case file claim dossier dossiers expediente pratica pratiche processo zaak zaaknummer sag sagsnr sak saksnr ärende ärendenr akte aktenzeichen sprawa sprawy spis ügy ügyszám* dosar dosarul dosarului преписка дело дела справа справи υπόθεση φάκελος dosya dosyası dosyanın dosyamız hasar ملف תיק फ़ाइल
    invoice invoices rechnung* rechnungsnr facture factures factura facturas fattura fatture fatura faturas factuur facturen faktura faktury faktur* lasku laskut számla* фактура фактури счёт счет счета рахунок рахунки τιμολόγιο τιμολόγια faturası فاتورة חשבונית
    bolla ddt albarán albaranes lieferschein* pakbon* följesedel* følgeseddel* pakkseddel* lähete wz dodací szállítólevél* aviz накладная накладной накладна накладної irsaliye irsaliyesi
    offer quote angebot* devis presupuesto preventivo orçamento offerte offert tilbud tarjous oferta oferty nabídka nabídky ponuka ajánlat ofertă teklif`,
  ],
  [
    FAULT,
    `error errors fault faults failure exception fehler* störung* erreur* défaut panne error errores fallo avería errore errori guasto anomalia erro erros falha avaria foutcode* storing felkod* felmeddelande fejlkode* feilkode* virhe* vika vikakoodi* błąd błęd* usterk* chyb* porucha poruchy hiba* hibakód* eroare eroarea eroarii erori defect грешк* ошибк* помилк* неисправност* несправніст* неполадк* σφάλμα σφάλματος σφάλματα βλάβη βλάβης greška greške greshka napaka napake hata hatası hatasını arıza خطأ الخطأ عطل خطای خطا שגיאה השגיאה תקלה त्रुटि ত্রুটি lỗi kesalahan galat klaida kļūda viga rikkekood`,
  ],
  [
    SHOWS,
    `shows show showing showed displays display displayed flashes flashing blinks blinking reports reported returns returned throws threw reads reading zeigt anzeigt meldet blinkt liefert gemeldet angezeigt anzeige display
    affiche affichent affiché clignote indique renvoie retourne afficheur muestra muestran parpadea indica marca devuelve sale pantalla mostra mostrano lampeggia segnala restituisce dà mostra pisca exibe devolve dá toont geeft knippert meldt melding visar blinkar anger returnerar viser blinker melder returnerer näyttää vilkkuu antaa ilmoittaa pokazuje wyświetla miga zgłasza zwraca ukazuje zobrazuje bliká hlásí svítí píše vrací zobrazí svieti hlási vracia mutat kijelez villog jelez ír afișează afiseaza arată pâlpâie returnează показва мига изписва връща показывает показал выдаёт выдает мигает горит пишет возвращает показує видає блимає світиться пише pokazuje prikazuje javlja treperi pokaže kaže utripa показује јавља δείχνει βγάζει εμφανίζει αναβοσβήνει επιστρέφει gösteriyor veriyor çıkıyor çıktı verdi yanıp görünüyor يظهر تظهر يعرض تعرض يعطي تعطي ظهر מציג מציגה מציגים מראה כותב כותבת מהבהב מופיע दिखा दिखाता आ দেখাচ্ছে দেখায় hiện hiển báo menampilkan menunjukkan muncul نشان`,
  ],
  [
    GIVES,
    "gave gives give giving gab gibt ergab donne donnait donnait dio daba dava gaf gav ger gir ga antoi dawał dawało dał daje dával dávalo dal adott ad dădea dădut дава даваше давал давало выдавал выдавало дав давало έδινε έδωσε veriyordu verdi كان אותו",
  ],
  [
    LAW,
    `abs ust odst pkt alin ods bek law laws act regulation regulations directive decree statute section § gesetz* verordnung* richtlinie* paragraf* paragraph absatz loi lois décret* ordonnance arrêté règlement directive ley leyes decreto reglamento directiva legge leggi lgs dlgs dpr regolamento direttiva comma lei leis portaria decreto-lei dec-lei regulamento wet wetten besluit verordening richtlijn lag lagen förordning* direktiv* sfs lov loven forskrift* bekendtgørelse* lbk laki lain asetus asetuksen direktiivi* ustaw* rozporządzen* dyrektyw* dz.u poz zákon* vyhlášk* nařízen* nariaden* směrnic* smernic* sb törvény* rendelet* irányelv* lege legea legii oug hg ordonanț* regulament* directiva закон* наредб* директив* регламент* постанов* указ* приказ* распоряжен* статт* статья статьи ст чл гост фз νόμος νόμου διάταγμα πδ οδηγία κανονισμός kanun* yönetmelik* tebliğ* madde قانون القانون مرسوم مادة المادة חוק תקנה תקנות סעיף अधिनियम धारा নীতি আইন luật nghị-định thông-tư uu permen pasal zakon* uredb* pravilnik* seadus* likum* įstatym* art article artikel artículo artigo articolo артикул artikkel`,
  ],
  [
    SENT,
    `sms texted text-message verification verify verified login logon log-in signin sign-in 2fa otp authenticator whatsapp telegram viber pin password passcode one-time phone mobile handy telefon* telefono teléfono telefone téléphone portable móvil celular cellulare puhelin mobil* mail email e-mail mails emails anmeld* einlogg* bestätig* verifizier* zugang* zugangs* tan connexion vérification vérifi* identifi* authentif* verificación verificar verificación acceso acceder verifica accesso accedere verificação verificar acesso entrar verificatie* inlog* inloggen bevestig* verifiering* verifikation* bekräft* inloggning* bekræft* bekreft* innlogging* innlogging* vahvist* kirjaut* tunnistau* weryfik* logowan* zalogow* hasł* uwierzyteln* ověř* ověřovac* přihláš* prihlás* overovac* heslo hesla potvrd* belép* bejelentkez* megerősít* ellenőrző jelszó verificare* conectare autentificare parol* логин вход* войти подтвержден* парол* телефон* смс увійти підтвердж* вхід потвърд* влизане prijav* lozink* provjer* potvrda geslo šifra шифра лозинк* είσοδο* σύνδεση* επιβεβαίωση* επαλήθευση* συνδεθώ κινητό doğrulama giriş onay şifre şifrem telefonuma تسجيل دخول تحقق التحقق رسالة واتساب كلمة אימות כניסה סיסמה להתחבר הודעה सत्यापन लॉगिन ओटीपी ورود تأیید پیامک xác thực đăng nhập masuk verifikasi sandi lock locks unlock door doors gate keypad safe locker tür türe tor tresor schloss porte portail digicode cadenas immeuble puerta portal candado caja cancello portone serratura cassaforte porta portão cofre deur poort kluis slot dörr grind port dør låge ovi ovikood* drzwi brama sejf dveře brána trezor ajtó kapu széf ușă poartă seif врата сейф дверь двері домофон* ворота πόρτα kapı kasa باب דלת ประตู pintu alarm alarme alarma allarme alarmanlage* larm larmkod* hälytys* alarmu alarmy`,
  ],
  [
    SEAT,
    "coach carriage seat seats row gate platform track berth wagen wagon sitz sitzplatz platz gleis reihe voiture siège place quai rang coche vagón asiento plaza andén puerta fila carrozza posto binario vettura carruagem lugar assento plataforma rijtuig stoel perron spoor vagn plats spår vogn sete sæde spor vaunu paikka raide miejsce miejsca peron tor vůz místo místa kolej sedadlo sedadla vozeň miesto miesta kocsi ülés vágány loc peron linie вагон место місце перон путь място βαγόνι θέση vagon koltuk peron عربة مقعد קרון מושב",
  ],
  [REQUEST, REQUESTS],
  [NUMBER, NUMBERS],
]);
