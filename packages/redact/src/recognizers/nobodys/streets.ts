/**
 * Streets that nobody lives in: of a shop that is said to open or to close ("the branch at 14 High Street is closed on Sundays"), and goods that are
 * called like one ("the candle “Baker Street 12”", "Sofa Lindenallee 3-Sitzer", "termos Oscars gate 0,75 l").
 */
import type { Draft } from "../../findings.ts";
import type { Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";
import { stemFlags } from "../stem-flags.ts";
import { isGood, isGoodBehind } from "../thing-nouns.ts";
import { isToldOfThing } from "./told.ts";
import { KIND, NUMBER as NUMBERS, saysOfThing } from "./words.ts";

const SHOP = 1;
const OPENS = 2;
/** Who lives or works there. */
const OWN = 4;
/** What stands beside, over or before something. */
const BESIDE = 8;
const saysOfPlace = stemFlags([
  [
    SHOP,
    `shop shops branch branches outlet outlets pharmacy supermarket bakery restaurant café cafe library museum
    filiale filialen postfiliale laden geschäft apotheke supermarkt bäckerei bibliothek paketshop annahmestelle servicestelle
    magasin magasins boutique boutiques agence agences pharmacie supermarché boulangerie bibliothèque
    tienda tiendas sucursal sucursales farmacia supermercado panadería biblioteca
    negozio negozi filiale filiali farmacia supermercato panetteria biblioteca
    loja lojas filial filiais agência farmácia supermercado padaria biblioteca
    winkel winkels filiaal filialen vestiging apotheek supermarkt bakkerij bibliotheek servicepunt
    butik butiken butiker butikken butikker butikkerne filial filialen filialer avdeling afdelingen apotek apoteket apotheket biblioteket varehuset varuhuset
    myymälä myymälän kauppa liike liikkeen apteekki toimipiste toimipisteen kirjasto
    sklep sklepy sklepu oddział oddziału placówka placówki apteka biblioteka
    prodejna prodejny pobočka pobočky lékárna knihovna obchod predajňa predajne lekáreň knižnica
    üzlet üzlete üzletek bolt boltja gyógyszertár könyvtár áruház
    magazin magazinul magazinului filiala filialei sucursala agenția farmacia biblioteca
    магазин магазина магазинът магазини клон клонът аптека аптеката библиотека магазины отделение филиал аптеки салон відділення аптека крамниця
    trgovina trgovine poslovnica poslovnice prodavnica prodavnice ljekarna apoteka knjižnica lekarna продавница пословница апотека
    κατάστημα καταστήματα καταστήματος υποκατάστημα φαρμακείο βιβλιοθήκη
    mağaza mağazası mağazanız şube şubesi şubeniz eczane kütüphane
    المتجر الفرع فرع متجر الصيدلية סניף הסניף החנות חנות בית-מרקחת
    toko cabang gerai apotek
    bank museum museums hostel hotel motel cinema theatre theater hairdresser gallery kiosk clinic surgery station market mall bistro post-office
    postamt sparkasse bank museum hotel kino theater fitnessstudio schwimmbad friseur kiosk klinik praxis markt postagentur reisebüro abholstation wirtshaus gasthaus kneipe imbiss
    banque musée hôtel cinéma théâtre coiffeur kiosque clinique marché gare épicerie librairie
    banco museo hotel cine teatro peluquería galería quiosco clínica mercado estación cafetería librería
    banca museo albergo hotel cinema teatro parrucchiere edicola clinica mercato stazione libreria
    banco museu hotel cinema teatro quiosque clínica mercado estação restaurante livraria cafetaria
    postkantoor bank museum hotel bioscoop theater sportschool kapper kiosk kliniek markt station restaurant boekhandel
    banken museet hotellet bion teatern frisören galleriet kiosken kliniken restaurangen
    postkontoret biografen teatret svømmehallen frisøren klinikken restauranten kinoen verkstedet
    pankki museo hotelli elokuvateatteri teatteri uimahalli parturi kioski klinikka ravintola kahvila
    bank muzeum hotel kino teatr fryzjer kiosk przychodnia restauracja kawiarnia księgarnia piekarnia
    banka muzeum muzeu hotel kino divadlo kadeřnictví trafika klinika restaurace kavárna knihkupectví múzeum reštaurácia kaviareň
    bank múzeum szálloda mozi színház uszoda fodrászat galéria trafik klinika étterem kávézó könyvesbolt
    banca muzeul hotelul cinematograful teatrul frizeria chioșcul clinica restaurantul cafeneaua librăria
    банката музей музеят хотелът киното театърът ресторантът кафенето книжарницата банк музей гостиница кинотеатр театр парикмахерская галерея киоск поликлиника ресторан кафе готель перукарня книгарня магазин
    banka muzej hotel kino kazalište galerija kiosk klinika restoran knjižara gledališče restavracija knjigarna банка музеј хотел биоскоп ресторан књижара
    τράπεζα μουσείο ξενοδοχείο κινηματογράφος θέατρο εστιατόριο βιβλιοπωλείο
    banka müze müzesi otel sinema tiyatro kuaför galeri kafe restoran kitapçı
    المتحف البنك الفندق المطعم المكتبة المقهى המוזיאון הבנק המלון המסעדה הספרייה בית המרקחת
    museum bank hotel restoran pasar
    office offices desk counter büro schalter bureau guichet oficina oficinas ventanilla ufficio sportello escritório balcão kantoor loket kontor kontoret expeditionen
    toimisto biuro kancelář úrad úřad iroda birou ghișeu офис офиса офисът касса гише γραφείο ofis gişe parking parkplatz parkering parkeringen aparcamiento parcheggio estacionamento pysäköinti парковка`,
  ],
  [
    OPENS,
    `open opens close closes closed shut shuts reopens
    geöffnet offen öffnet öffnen schließt schliesst geschlossen schließen zu
    ouvre ouvrent ouvert ouverte ferme ferment fermé fermée
    abre abren abierta abierto cierra cierran cerrada cerrado
    apre aprono aperto aperta chiude chiudono chiuso chiusa
    aberta aberto fecha fecham fechada fechado
    opent sluit gesloten dicht geopend
    öppnar öppen öppet stänger stängd stängt åbner åben åbent lukker lukket åpner åpen åpent stenger stengt
    auki avataan avautuu suljetaan suljettu sulkeutuu kiinni avoinna
    czynny czynna czynne otwarty otwarta otwarte otwiera zamknięty zamknięta zamknięte zamyka nieczynny nieczynna nieczynne
    otevřeno otevřena otevírá zavřeno zavřena zavírá otvorené otvorená otvára zatvorené zatvorená zatvára
    nyitva nyit zárva zár
    deschis deschisă deschide închis închisă închide
    отваря затваря отворен затворен затворена затворено отворена отворено работи открыт открыта открывается закрыт закрыта закрыто закрывается открыто работает відчинено відчиняється зачинено зачиняється працює
    otvoren otvorena otvara zatvoren zatvorena zatvoreno otvoreno zatvara odprt odprta zaprt zaprta отворена затворена отворено затворено отвара затвара
    ανοίγει ανοιχτό ανοικτό κλείνει κλειστό
    açık açılıyor kapalı kapanıyor
    مفتوح مغلق يفتح يغلق פתוח סגור נפתח נסגר buka tutup`,
  ],
  [
    OWN,
    `i i'm my mine me we our us he his she her they their live lives living lived flat home house neighbour neighbor owner deliver send ship
    ich mein meine meinem meiner meinen wir unser unsere unserem unserer wohne wohnt wohnen wohnung zuhause inhaber liefern
    j'habite loge logeons vis dors mon ma mes nous notre habite habitons habitent livrer
    yo mi mis nosotros nuestra nuestro vivo vive vivimos casa
    io mio mia noi nostro nostra abito vivo abita casa
    eu meu minha nós nosso nossa moro mora moramos casa
    ik mijn wij onze woon woont wonen thuis
    jag min mitt mina vi vår vårt bor hemma jeg mit mine vores vår hjemme
    minä minun meidän asun asuu
    ja mój moja moje mojego my nasz nasza mieszkam mieszka
    já můj moje náš naše bydlím bydlí bývam býva môj náš
    én az enyém lakom lakik
    eu meu mea noi nostru noastră locuiesc stau
    аз мой моя наш наша живея живее я мой моя мое моего живу живёт живет наш наша мій моя наша живу мешкаю
    moj moja naš naša živim živi stanujem мој моја живим
    εγώ μου μας μένω μένει
    ben benim biz bizim oturuyorum
    أنا أسكن אני שלי גר גרה saya kami tinggal rumah`,
  ],
  [
    BESIDE,
    `above over opposite beside near behind next über neben gegenüber hinter dessus face chez côté encima frente lado sopra fronte accanto cima boven naast tegenover achter
    ovanför bredvid mittemot ved yläpuolella vieressä vastapäätä nad obok naprzeciwko vedle naproti vedľa oproti felett fölött mellett szemben deasupra lângă vizavi над до срещу рядом напротив
    поруч навпроти iznad pored preko nasuprot изнад поред преко πάνω δίπλα απέναντι üstünde yanında karşısında فوق بجانب מעל ליד מול atas sebelah`,
  ],
]);

const BETWEEN = names(
  "at in on the of pe v ve osoitteessa у في на по u der die das dem den am im an auf du de la le les des au aux rue en el los del calle na no da do dos das di del della dello nel nella via aan op het van på i vid ved på ul ulici przy na w ulice ulici náměstí az a strada din str bd на ул улице вулиці στην στο οδό της του sokak cad u ulici trgu",
);
/** Tokens between a shop's word and its street; behind the street, and before the shop's word. */
const [APART, BEHIND, BEFORE, BEHIND_IT] = [3, 8, 4, 2] as const;
const NEAR = 80;
const STOPS = /[.!?\n;]/;

/** Rules that a street's word is enough for. */
const OF_STREETS: ReadonlySet<string> = new Set(["address-street", "address-chain", "address-lower"]);

export function isNobodysStreet(s: Scan, draft: Draft): boolean {
  if (!OF_STREETS.has(draft.rule)) return isNumber(s, draft);
  return isCalledSo(s, draft) || isShops(s, draft);
}

/** "SKU 88-40312-BLK: 0", "reference TRC-0098812": a thing's number with its own word before it. */
const isNumber = (s: Scan, { start, end }: Draft): boolean =>
  NUMBER.test(s.text.slice(start, end)) && isToldOfThing(s, start, false);
const NUMBER = /^(?:\p{Lu}{1,4}-)?\d{2,}[\d-]{3,}\d(?:-\p{Lu}{1,4})?(?:: \d{1,3})?$/u;

/** Is it the street of a shop that opens or closes, and of nobody who speaks? */
function isShops(s: Scan, { start, end }: Draft): boolean {
  if (s.text.slice(start, end).includes(",")) return false;
  const first = tokenAt(s, start);
  const shop = shopAt(s, first, end);
  if (shop < 0) return false;
  const head = Math.min(shop, first);
  const last = tokenAt(s, end) - 1;
  for (let k = head - 1; k >= 0 && k >= head - BEFORE && !STOPS.test(s.text.slice(s.end[k], s.start[k + 1])); k--)
    if ((saysOfPlace(s, k) & (OWN | BESIDE)) !== 0) return false;
  let opens = false;
  for (let k = first + 1; k < s.count && (s.start[k] as number) < end + NEAR; k++) {
    const says = saysOfPlace(s, k);
    if ((says & OWN) !== 0) return false;
    opens ||= (says & OPENS) !== 0 && k <= last + BEHIND && !STOPS.test(s.text.slice(end, s.start[k]));
  }
  return opens;
}

/** The word for a shop right before the street, over what leads to it, or in what was taken for the street; -1 for none. */
function shopAt(s: Scan, first: number, end: number): number {
  for (let k = first; k < s.count && (s.start[k] as number) < end; k++) if ((saysOfPlace(s, k) & SHOP) !== 0) return k;
  for (let k = first - 1; k >= 0 && k >= first - APART; k--) {
    if (/[^ .,\u00a0]/.test(s.text.slice(s.end[k], s.start[k + 1]))) break;
    if ((saysOfPlace(s, k) & SHOP) !== 0) return k;
    if (!BETWEEN(s, k)) break;
  }
  // "İstiklal Caddesi 88'deki mağaza".
  const last = tokenAt(s, end) - 1;
  for (let k = last + 1; k < s.count && k <= last + BEHIND_IT; k++) {
    if (/[^ '’-]/.test(s.text.slice(s.end[k - 1], s.start[k]))) return -1;
    if ((saysOfPlace(s, k) & SHOP) !== 0) return k;
  }
  return -1;
}

const OPENING = /["'“”„‚«»‹›‘’]\s?$/;
const ENDED = /^\s?["'“”»«›‹’‘]/;
/** "3-Sitzer", "0,75 l", "12" 100 ml": sizes of goods, right behind. */
const SIZED = edged(
  /^(?:\s?["'“”»«›’])?(?:-| |\u00a0)?(?:\d{1,4} ?)?(?:sitzer|sits|seters?|zits|seater|plazas|lugares|places|posti|osobow\p{L}+|istuttava|cm|mm|ml|cl|kg|g|gr)(?![\p{L}\d])/iu,
);
const DECIMAL = /\d,\d{1,3}$/;
const LITRE = /^ ?(?:l|m|kg|cl)(?![p{L}\d])/;
const SEATS = /\d-(?:sitzer|sits|seters?|zits|seater|osobow\p{L}+|istuttava)(?!\p{L})/iu;
const FIGURES_LAST = /\p{L} \d{1,4}$/u;
/** "Abbey Road 160": England has its numbers before. */
const ENGLISH =
  /^\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)? (?:Street|Road|Avenue|Lane|Drive|Square|Place|Court|Terrace) \d{1,4}$/u;
const THE = names("the a an our this that");
const ONE = names("one ones");
const ARTICLE = 2;

/** What is called by where it stands, or bears an address: cameras, meters, parcels. */
const PLACED = names(
  `camera cameras router routers thermostat alarm meter meters sensor sensors hub printer printers gateway lock doorbell intercom server switch device devices site account house home flat office door bell sign mailbox postbox box boxes parcel parcels package packages packet letter letters envelope envelopes label labels sticker tag order note card key keys
  kamera kameras thermostat zähler sensor drucker schloss klingel gerät geräte konto haus wohnung tür schild briefkasten kiste paket pakete päckchen brief briefe umschlag karton etikett aufkleber zettel karte schlüssel
  caméra routeur compteur capteur imprimante serrure sonnette appareil maison porte boîte colis paquet lettre enveloppe étiquette carte clé
  cámara contador sensor impresora cerradura timbre aparato casa piso puerta buzón caja paquete carta sobre etiqueta tarjeta llave
  telecamera contatore sensore stampante serratura campanello apparecchio casa porta scatola pacco lettera busta etichetta scheda chiave
  câmera contador sensor impressora fechadura campainha aparelho casa porta caixa pacote carta envelope etiqueta cartão chave
  camera meter printer slot deurbel toestel huis deur doos pakket brief envelop etiket kaart sleutel
  kamera mätare skrivare lås dörrklocka enhet hus dörr låda paket brev kuvert etikett kort nyckel måler printer dørklokke dør kasse pakke brev nøgle skriver eske konvolutt nøkkel
  kamera mittari tulostin lukko ovikello laite talo ovi laatikko paketti kirje kortti avain
  kamera licznik drukarka zamek dzwonek urządzenie dom drzwi skrzynka pudełko paczka list koperta karta klucz
  kamera měřič tiskárna zámek zvonek zařízení dům dveře schránka krabice balík dopis obálka karta klíč
  kamera mérő nyomtató zár csengő készülék ház ajtó doboz csomag levél boríték kártya kulcs
  camera contor imprimantă încuietoare sonerie aparat casă ușă cutie colet scrisoare plic card cheie
  камера счетчик счётчик принтер замок звонок устройство дом дверь коробка посылка письмо конверт карта ключ лічильник дзвінок пристрій дім двері посилка лист брояч ключалка врата кутия пратка писмо`,
);
/** Behind what is called so, and before it. */
const [PROOF_BEHIND, PROOF_BEFORE] = [16, 6] as const;
const ARTICLE_NUMBER =
  /(?<!\p{L})(?:sku|art(?:ikel|icle|ículo|icolo|igo)?\.?[ -]?(?:nr|no|n[°º])?|r[ée]f|rif|tuote|index|indeks|nr kat|vare|varenr|lote?|lotto|partia|арт|артикул)[.:]{0,2} ?[A-Z]{0,5}-?\d/iu;
const SIZE = /(?<!\d)\d{1,4}(?:[.,]\d{1,2})? ?(?:ml|cl|cm|mm|kg|g|gr)(?![\p{L}\d])/u;

/** Do a size or a word for an article say that it is sold, and does nothing that is called by where it stands bear the name? */
function isSold(s: Scan, first: number, end: number): boolean {
  const last = tokenAt(s, end) - 1;
  const from = Math.max(0, first - PROOF_BEFORE);
  const to = Math.min(s.count - 1, last + PROOF_BEHIND);
  for (let k = from; k <= to; k++)
    if (k !== first && PLACED(s, k) && (k < first ? k >= first - ARTICLE : k <= last + 1)) return false;
  const behind = s.text.slice(end, Math.min(s.end[to] as number, end + 60));
  if (SIZE.test(behind) || ARTICLE_NUMBER.test(s.text.slice(s.start[first], end + 60))) return true;
  for (let k = from; k <= to; k++) if ((saysOfThing(s, k) & (KIND | NUMBERS)) === KIND) return true;
  return false;
}

/** Is it what goods are called, by the word for them and quotes around it, or by their size? */
function isCalledSo(s: Scan, { start, end }: Draft): boolean {
  const { text } = s;
  const value = text.slice(start, end);
  const behind = text.slice(end, end + 24);
  if (SEATS.test(text.slice(start, end + 12)) || (DECIMAL.test(value) && LITRE.test(behind))) return true;
  const first = tokenAt(s, start);
  // What was taken for the street may begin with the good itself: 'Regal "Kastanienallee 40"'.
  if (/^\p{L}+ ["“„«]/u.test(value)) return isGood(s, first) && !PLACED(s, first) && isSold(s, first, end);
  if (!isSold(s, first, end)) return false;
  const isQuoted =
    OPENING.test(text.slice(Math.max(0, start - 2), start)) && (ENDED.test(behind) || /["”»]/.test(value));
  const next = tokenAt(s, end);
  if (!isQuoted)
    return (
      FIGURES_LAST.test(value) &&
      ((SIZED.test(behind) && /^-/.test(behind)) || (THE(s, first - 1) && isGoodBehind(s, next)))
    );
  for (let k = first - 1; k >= 0 && k >= first - ARTICLE; k--) {
    if (/[.!?\n:]/.test(text.slice(s.end[k], s.start[k + 1]))) break;
    if (isGood(s, k) || isGoodBehind(s, k)) return true;
  }
  return ENGLISH.test(value) || SIZED.test(behind) || isGoodBehind(s, next) || (THE(s, first - 1) && ONE(s, next));
}
