/** Departments that sign and are greeted: "Teknisk Kundestøtte", "Mesa de Ayuda", "Dragi korisnici". */
import { spelled } from "../../../names/ordinary-words.ts";
import { HANGUL, unitAt } from "../../../scan/classes.ts";
import { endings } from "../../../scan/endings.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { DESKS } from "../../../words/desks.ts";
import { tokenAt } from "../../context.ts";
import { stemTable } from "../../stem-flags.ts";
import { isCased, isListed, isUpper, surelyFirst, surelyLast } from "../name-tokens.ts";
import { names } from "./stops.ts";

const isDesks = names(DESKS);
/** Without its marks one is a Swede. */
const VIETNAMESE = spelled("bộ Bộ phòng Phòng");
export const isDeskWord = (s: Scan, k: number): boolean => isDesks(s, k) || VIETNAMESE(s, k);
/** Is one of tokens `from` to `to` such a word: "To: Student Tech Desk", "An: Schadenservice Nordhafen Versicherung"? */
export function holdsDesk(s: Scan, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (isDeskWord(s, k)) return true;
  return false;
}
/** What else a family is called: a desk where it is one for something. */
const TABLE = wordSet("Mesa Tim", "exact");
const FOR =
  /^ (?:de (?:Ayuda|Servicios?|Soporte|Atención|Control|Partes)|Dukungan|Layanan|Bantuan|Pelanggan|Podrške|Podrška)(?!\p{L})/u;

/** "Fastighetsdrift", "Hausverwaltung", "Kiinteistöhuolto": compounds that end in what a department does. */
const isCompound = endings([
  [
    "abteilung verwaltung zentrale dienst büro afdeling afdelingen avdeling avdelingen avdelning avdelningen förvaltning förvaltningen forvaltning forvaltningen drift driften tjänst tjänsten tjeneste tjenesten kontoret huolto palvelu palvelut osasto toimisto keskus szolgálat osztály iroda beheer dienst",
    1,
  ],
]);

/** "Netzbetreiber Westnetz", "Stromanbieter Lichtblick": firms by what they do, before a stranger. */
const isKindOfFirm = endings([
  [
    "betreiber anbieter versorger hersteller dienstleister lieferant händler spedition vermieter leverandør leverantör leverancier aanbieder beheerder",
    1,
  ],
]);

/** Departments and what a firm is by their stems, as languages inflect them: "an Buchhaltung", "Předáno do servisu", "Raktárnak átadva". */
const STEMS = stemTable([
  [
    1,
    `reskontr* bogholderi* kreditor* debitor* crediteur* debiteur* laatu* laadu* laadun kvalitet* kvalit* jakość* jakości qualität* qualité* calidad* qualità* minőség* folyószáml* zobowiąz* závazk* záväzk* pohledáv* pohľadáv* fizetés* tahsilat* cari kalite* furnizor* качеств* расчёт* якост* качест* ποιότητ* kreivėm* kvaliteed* kakovost* kvalitēt* kokyb* serwis* servis* service* magazyn* reklamac* reklamaci* skład* sklad* skladist* skladišt* hurtowni* infolini* recepc* recepci* sekretar* księgow* účetn* účtovn* knjigovod* računovod* central* zákaznick* klient* kunde* kupac kupcu
    бухгалт* склад* сервис* банк* сбербанк* секретар* рецепци* админ* дирек* отдел* клиент* клієнт* охран* логист* диспетч* счетовод* гаранци* возврат* гарант*
    raktár* pénzüg* ügyfélszolg* könyvel* szerviz* bank* vevő* kollég* futár*
    varasto* huolto* asiakaspalv* keskus* myynti* myynni* laskutu* kirjanpit* vaihte*
    noliktav* grāmatved* klientu* pārdošan* servis* sandėl* buhalter* klient* serviso* pardavim*
    ladu lao* raamatupid* teenindus* müügi* klienditeen*
    depo* şube* muhasebe* kargo* müşteri* destek* yönetim* teknik* lojisti* güvenlik*
    depozit* contabil* facturare* vânzăr* vanzar* suport*
    dostawc* поставщик* постачальник* доставчик* консьерж* leverant* leverand* dodavatel* dodávateľ* toimittaj* beszállító* furnizor* tiekėj* piegādātāj* tarnija* tedarikçi* dobavljač* lieferant* hersteller* fornitor* fornecedor* proveedor* fournisseur* concierge* gardien* portero* porteiro* vaktmäst* vaktmest*
    voicemail unknown withheld anonymous facturatie magazijn boekhouding verkoop inkoop receptie planning
    αποθήκη* λογιστήρι* τεχνικ* εξυπηρέτησ* πωλήσε* τράπεζ*
    gudang bagian admin keuangan kasir bank kho kế tổng phòng`,
  ],
]);
export const isDeskInCase = (s: Scan, k: number): boolean =>
  STEMS(s.text, s.start[k] as number, s.end[k] as number) !== 0;

/** Compounds that end in what a department is, where one signs: "Werkstattsupport", "myymälätuki", "Kreditorbogholderiet". */
const SIGNS_AS = endings([
  [
    "support supporten service servicen team teamet tuki tuen buchhaltung boekhouding bogholderi bogholderiet regnskap reskontra kasse kassan kassa lager lageret lagret magasin werkstatt verkstad verkstaden verksted werkplaats hotline helpdesk desk disposition annahme ausgabe abholung retouren retour returer returen planung planering planlegging shop butik butiken butikk butikken winkel",
    1,
  ],
]);
const SIGNING = names(
  `supporto assistenza magazzino ufficio sportello reparto contabilità amministrazione segreteria biglietteria soporte asistencia almacén taquilla mostrador contabilidad recepción secretaría suporte assistência armazém bilheteira contabilidade receção recepção support assistance magasin entrepôt comptabilité accueil billetterie guichet secrétariat
  debitoren kreditoren disposition versand retouren lager kasse empfang werkstatt annahme debiteuren crediteuren magazijn boekhouding balie verzending retouren receptie
  rozliczenia windykacja magazyn reklamacje księgowość kasa recepcja sekretariat wysyłka sklep sklad reklamace reklamácie účtárna pokladna pokladňa recepce expedice predajňa prodejna raktár pénztár könyvelés ügyfélszolgálat depozit casierie contabilitate recepție magazin suport
  магазин склад касса бухгалтерия регистратура ресепшн поддержка диспетчерская бухгалтерія каса реєстратура підтримка склад магазин счетоводство каса поддръжка рецепция
  κατάστημα αποθήκη λογιστήριο ταμείο υποδοχή υποστήριξη γραμματεία mağaza depo muhasebe kasa destek gişe danışma trgovina skladište blagajna prodavaonica podrška računovodstvo recepcija knjigovodstvo kundstöd kundtjänst butiken kassan lagret butikken kassen lageret myymälä varasto kassa vastaanotto laskutus`,
);
/** Is whoever signed a desk, by any of its words, and none of them a name? */
export function isDeskThatSigns(s: Scan, start: number, end: number): boolean {
  const i = tokenAt(s, start);
  let desk = false;
  for (let k = i; k < s.count && (s.start[k] as number) < end; k++) {
    if (isListed(s, k) && !SIGNING(s, k) && !(desk && DIRECTION(s, k))) return false;
    desk ||=
      SIGNING(s, k) ||
      (isCased(s, k) && SIGNS_AS(s.text, s.start[k] as number, s.end[k] as number, LEAST_BEFORE) !== 0) ||
      (STEMS(s.text, s.start[k] as number, s.end[k] as number) !== 0 && !isUpper(s, k));
  }
  return desk;
}
const LEAST_BEFORE = 4;
/** "… West": where a desk is; some are called so as well. */
const DIRECTION = names(
  "north south east west nord süd sued ost mitte norr söder öst väst syd øst vest noord zuid oost nord sud est ouest ovest norte sur este oeste sul leste pohjoinen etelä itä länsi północ południe wschód zachód sever jih východ západ észak dél kelet nyugat kuzey güney doğu batı север юг восток запад північ південь схід захід βορράς νότος",
);

/** "설비팀", "고객센터". */
const TEAM = /(?:팀|센터|부서|지원실|사업부|관리부|영업부|총무부|기술부|물류부)$/;

const ARTICLE = spelled("the le la les das die der il lo la el los las o a os as het");

/** Are tokens `a..b` a department, and nobody in it: "Mara, Support" stays a person? */
export function isDesk(s: Scan, a: number, b: number): boolean {
  // "le Service Achats", "die Buchhaltung".
  if (b > a && ARTICLE(s, a)) return isDesk(s, a + 1, b);
  // "Verkauf Anna Berg": who answers there.
  if (isDeskWord(s, a)) return b === a || !(surelyFirst(s, a + 1) || surelyLast(s, b));
  if (a === b && isCompound(s.text, s.start[a] as number, s.end[a] as number, 4) !== 0 && !isListed(s, a)) return true;
  if (
    b === a + 1 &&
    ((s.word[b] as number) & (FIRST | LAST)) === 0 &&
    isKindOfFirm(s.text, s.start[a] as number, s.end[a] as number, 2) !== 0 &&
    !isListed(s, a)
  )
    return true;
  if (s.script[b] === HANGUL && TEAM.test(s.text.slice((s.end[b] as number) - 3, s.end[b]))) return true;
  if (TABLE(s, a) && FOR.test(s.text.slice(s.end[a], (s.end[a] as number) + 14))) return true;
  // "L'équipe Assistance".
  const mark = unitAt(s.text, s.end[a] as number);
  if ((mark === 39 || mark === 0x2019) && isDeskWord(s, a + 1)) return true;
  return b > a && isDeskWord(s, b) && ((s.word[a] as number) & (FIRST | LAST)) === 0;
}
