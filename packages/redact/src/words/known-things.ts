/**
 * Nouns that stand before what they are called and belong to nobody, asked about where a case's person is called so (`known/thing-here.ts`). What people order,
 * own or run ("Paket", "Konto", "Praxis") is none of them. Written by the project.
 */

/** What is written, played, shown and sung. */
const WORKS = `film filmen filmer filmu filme filmul filmas filma фильм фильма фильме фильмы фільм фільму филм филма film filmi filmin filmet
  novel album albums episode musical opera ballet novela serie série seria seriál serial serialu serialet serien serija сериал сериала серіал серія серия σειρά ταινία ταινίας βιβλίο τραγούδι έργο κινούμενα
   мультфильм мультик мультфільм мюзикл опера опере балет роман песня песню пісня песен книга книгу книжка книгата
  roman romanen romaani romance romanzo livre libro livro buch hörbuch hörspiel boken bogen boka bok kirja kirjan könyv kniha knihu knížka książka książkę carte cartea knjiga
  chanson canción canção canzone lied låten sangen laulu laulun píseň pieseň piosenka cântec oper oper ópera operaa ballett ballet balet balett stück pièce peça commedia teaterstycket näytelmä sztuka hra hru predstavenie inscenace
  gemälde tableau cuadro quadro dipinto schilderij obraz tavlan maleri maleriet maalaus festmény картина картину картини gedicht poème poema poesia wiersz báseň kirja filmi filmini dizi dizisi oyunu kitabı şarkısı
  فيلم مسلسل رواية كتاب أغنية سرت הסרט הספר השיר הסדרה ספר סדרת फ़िल्म फिल्म किताब गाना`;

/** How goods are grouped and told apart: no one's. */
const LINES = `collection collections kollektion kollektionen collectie kolekcja kolekcji kolekcję kolekce kolekci kolekcia kolekciu colecția colectia colección coleccion coleção colecao collezione mallisto malliston kolekció kollekció kollektsioon коллекция коллекции коллекцию колекція колекції колекцію колекция колекцията συλλογή συλλογής koleksiyonu koleksi kolekcija kolekcije
  modell modellen modelle modèle modele modelo modello model modelu modelul malli mallin mudel modelis modelio модель модели моделі моделью модел модела μοντέλο μοντέλου model modeli variante variant varianten varianta variantu wariant variante вариант варіант edition édition edición edição edizione editie edycja edice edícia utgåvan udgaven udgave
  baureihe baureihen produktreihe gamme gama gamma sorozat серия серии серію линейка лінійка σειρά serisi
  sorte sorten variété variedad variedade varietà odmiana odmiany odrůda odrůdy odroda сорт сорта сорту soi soiul sorten lajike lajiketta fajta dekor muster motif motiv motivet wzór vzor lakier farbton teinte`;

/** Where one sits, walks, learns and gets off. */
const PLACES = `raum sitzungsraum besprechungsraum seminarraum konferenzraum saal hörsaal salle amphi sala zaal vergaderzaal salen møterom møterommet mødelokale mødelokalet mötesrum mötesrummet konferensrum konferensrummet kokoushuone neuvotteluhuone místnost místnosti zasedačka zasadačka sali salę terem tárgyaló зал зале переговорка переговорная переговорке залі залата αίθουσα salonu sală salon salonul dvorana
  park parken parku parc parque parco parcul parkas parks puisto puiston парк парке парку πάρκο parkı museum museet musée museo museu muzeum múzeum muzeu muzeul muziejus muzejs museo музей музее музею музея μουσείο müzesi galleria
  école collège lycée colegio instituto escuela escola colégio scuola liceo schule grundschule gymnasium realschule gesamtschule basisschool szkoła szkoły szkole liceum škola školy skolan skolen skole koulu iskola școala liceul школа школы школе школи училище σχολείο
  haltestelle station arrêt parada fermata paragem halte przystanek przystanku zastávka zastávky zastávce hållplats hållplatsen stoppestedet pysäkki pysäkin megálló stația остановка остановке станция станции зупинка зупинці στάση durağı
  platz place piazza plaza praça plac placu náměstí námestí plads torget tér piața площадь площади площа πλατεία meydanı lac lago jezioro jezero језеро озеро λίμνη gölü monte mont góra гора`;

/** What blows, sails and rolls. */
const NAMED = `storm stormen sturm sturmtief orkan orkanen orkantief tempête ouragan tormenta borrasca huracán tempestade furacão tempesta ciclone uragano huragan burza bouře hurikán myrsky vihar furtuna ураган шторм циклон буря καταιγίδα kasırgası hurricane typhoon cyclone
  schiff fähre ferry frachter navire paquebot buque barco navio nave traghetto statek prom loď trajekt fartyget färjan skibet skipet færgen fergen laiva lautta hajó komp nava теплоход паром корабль пароплав пором πλοίο gemisi yacht vessel
  parowóz lokomotywa lokomotive locomotive locomotora locomotiva lokomotiva lokomotiva lok mozdony veturi loket паровоз локомотив`;

export const KNOWN_THINGS = `${WORKS} ${LINES} ${PLACES} ${NAMED} server servern serveren serveur servidor serwer servera serveru szerver palvelin palvelimen serverul serveris сервер сервера сервере сървър сървъра διακομιστής sunucu sunucusu`;

/** Of English, which puts who does it straight behind any noun ("the film Rose saw"), and has servers and hosts who are somebody. */
export const KNOWN_THINGS_IN_ENGLISH = `room rooms model models collection collections edition shade museum park storm hurricane typhoon cyclone ferry vessel yacht school station`;

/** What needs quotes around its name. */
export const KNOWN_THINGS_IN_QUOTES = `film movie book novel album song game show play episode series painting poem cake tart collection model edition shade torte kuchen gâteau gateau tarte tarta pastel torta bolo torten торт торта пирожное пирожные пирожки печенье пирог цукерки тістечко τούρτα tort ciasto ciastka dort zákusek torta koláč tårta tårtan kage kagen kake kakku leivos bakelse prăjitura dessert eis wein vin vino vinho вино pralines cukierki bonbons`;

/** In scripts without capitals: months, feasts, waters and works. */
export const KNOWN_THINGS_UNCASED = `شهر عيد يوم وادي نهر جبل بحيرة خليج مدينة جزيرة شارع حي مسلسل فيلم رواية كتاب أغنية موديل مجموعة ماه جشن فیلم سریال کتاب رمان خیابان رود کوه شهر
  עמק הר נהר ים אגם רחוב שדרות שכונת עיר יום חודש חג סופת הסרט סרט הספר ספר השיר הסדרה סדרת דגם קולקציית מוזיאון פארק
  फ़िल्म फिल्म किताब गाना धारावाहिक उपन्यास मॉडल ब्रांड नदी झील पर्वत`;

/** Words for what is typed for a discount: names written in capitals with a number behind them are such codes. */
export const OFFER_CODES = `code codes promo promocode promotion voucher vouchers coupon coupons discount gutschein gutscheincode gutscheins rabatt rabattcode aktionscode kod kodu kody kodem kodzie kód kódy kódot kódja koden kode koda kodi koodi koodin koodia koodilla kodas kodo kods codul cod cupon cupón cupom código codigo codice coupon buono sconto bon bono vale rabat rabatkode rabatkoden rabattkod rabattkoden rabattkode kampanjkod kampanjkoden alekoodi alekoodin kampanjakoodi kortingscode korting actiecode reductie
  réduction remise промокод промокода промокоду промокодом промокоды код кода коду купон купона купону знижка скидка скидки отстъпка κωδικός κωδικο κωδικό έκπτωση έκπτωσης κουπόνι kupon kuponu kuponum kodum indirim kampanya diskon mã كود كوبون خصم قسيمة קוד קופון הנחה कोड कूपन`;
