/**
 * What is called like people, told by what stands right beside it: programs by their release ("Julia to 1.10", "Alice-lib"), towns by another and what
 * goes there ("pallets for Victoria and Charlotte"), feasts by when ("under Lucia", "met Sint-Maarten"), streets of Israel, prefectures by their shops.
 * Asked of what was found by its looks.
 */
import { MONTH, PLACE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { JAPANESE_REGIONS } from "../dense-words.ts";
import { DOES } from "../does.ts";
import { isUpper } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

export function isCalledElsewhere(s: Scan, start: number, end: number, rule: string): boolean {
  if (rule === "person-greeted") return isMonthGreeted(s, start, end);
  const before = s.text.slice(Math.max(0, start - 24), start);
  const behind = s.text.slice(end, end + 24);
  if (RELEASE.test(behind) || (FEAST.test(s.text.slice(start, end)) && WHEN.test(before) && !isSaid(s, start, end)))
    return true;
  if (
    VALENTINE.test(s.text.slice(start, end + 16)) ||
    STREET_HEBREW.test(before) ||
    LIKENESS.test(s.text.slice(start, end))
  )
    return true;
  if (JAPANESE_REGIONS.includes(s.text.slice(start, end)) && isOfShops(s.text, start, end)) return true;
  return isTownOfTwo(s, start, end);
}

/** A release, or what a program's parts are called. */
const RELEASE = edged(
  /^(?: (?:to|v|version|auf Version|en version|alla versione|a la versión) ?v?\d{1,3}\.\d|-(?:lib|js|cli|api|sdk|core|server|bot|app|db|ui|py|net|client|web|plugin|service)(?![\p{L}]))/u,
);
const FEAST =
  /^(?:Lucia|Valborg|Sint[- ]\p{Lu}\p{Ll}+|Sankt \p{Lu}\p{Ll}+|Saint-\p{Lu}\p{Ll}+|San Silvestro|San Valent[ií]no?|San Juan|São João|Santa Lucía|Santa Lucia)$/u;
const WHEN = edged(
  /(?<!\p{L})(?:[Uu]nder|[Ee]fter|[Ff]öre|[Ff]ør|[Kk]ring|[Ii]nför|[Mm]et|[Rr]ond|[Tt]ijdens|[Àà] la|[Aa]près la|[Nn]o|[Dd]espués de)(?: \p{Lu}\p{Ll}+ (?:och|og|en|et|y|e))? $/u,
);
const isSaid = (s: Scan, start: number, end: number): boolean => {
  const k = tokenAt(s, start);
  let last = k;
  while (last + 1 < s.count && (s.end[last] as number) < end) last++;
  return DOES(s, last + 1) || actsAsPerson(s, last);
};
const VALENTINE =
  /^Valentine(?:['’]s)? ?(?:day|hamper|box|gift|offer|card|promo|sale|special|voucher|dinner|menu|week)/iu;
/** "לשדרות רוטשילד", "ברחוב ויצמן". */
const STREET_HEBREW = edged(
  /(?<!\p{L})[לבמהוש]{0,2}(?:שדרות|רחוב|כיכר|ככר|דרך|סמטת|גשר|תחנת|צומת|פינת|הוצאת|אצטדיון|קניון) $/u,
);
/** "किरण-सा": like it. */
const LIKENESS = /-(?:सा|सी|से)$/u;
/** 'the offer "Hallo Mai"': a month, greeted in quotes. */
const isMonthGreeted = (s: Scan, start: number, end: number): boolean =>
  GREETED.test(s.text.slice(Math.max(0, start - 10), start)) &&
  /^["“”»'’]/u.test(s.text.slice(end, end + 1)) &&
  ((s.word[tokenAt(s, start)] as number) & MONTH) !== 0;
const GREETED = edged(/["„“”«»'‚](?:Hallo|Hello|Hola|Hi|Ciao|Salut|Bonjour|Olá|Hej|Hei|Hoi) $/u);

/** "山口と宮崎と福島の各店": whose shops, warehouses and works they are. */
const SHOPS = /^[\p{Script=Han}と・、や]{0,14}の(?:各|両|三|全)?(?:店|支店|店舗|工場|倉庫|営業所|拠点|地区|エリア|県)/u;
const isOfShops = (text: string, start: number, end: number): boolean =>
  SHOPS.test(text.slice(end, end + 24)) || SHOPS.test(text.slice(start, start + 24));

/** Towns and states that are given names. */
const TOWN = names(
  `victoria charlotte georgia augusta florence adelaide sydney alexandria savannah madison austin dallas houston lincoln jackson orlando aurora carolina virginia dakota chelsea brooklyn regina verona siena sofia vienna trinidad concepción concepcion valencia mérida merida santiago salvador león leon asunción asuncion mercedes soledad natal alice katherine darwin hamilton nelson wellington kingston preston chester
  lancaster bradford clayton clinton douglas eugene helena laurel marion milton norman raymond troy warren winston carmen dolores rosario consolación encarnación esperanza guadalupe loreto lourdes milagro remedios rosa elena isabel catalina marina olivia petra kelso logan paterson perry ramona rochelle sabina sheridan shelby sherman tyler vernon wayne vera ville nancy laval rennes beatrice elba elena faenza gloria ivrea lucera marsala`,
);
/** What goes there, and what is there. */
const GOES = names(
  `pallet pallets depot depots branch branches shipment shipments container containers flight flights train trains bus buses coach route routes waybill haulier freight outage region regions hub hubs substation
  autobús autobuses buses tren trenes vuelo vuelos línea ruta rutas sucursal sucursales camión ônibus linha rota filial filiais voo voos autobus treno treni volo filiale filiali navire entrepôt ligne vol`,
);
const REACH = 14;
const ROW = 3;

/** With another town a few words away, near what goes there, and with nothing that people do behind it. */
function isTownOfTwo(s: Scan, start: number, end: number): boolean {
  const k = tokenAt(s, start);
  if (
    k >= s.count ||
    s.start[k] !== start ||
    s.end[k] !== end ||
    !TOWN(s, k) ||
    !isUpper(s, k) ||
    isSaid(s, start, end)
  )
    return false;
  let another = false;
  for (let j = Math.max(0, k - ROW); j < s.count && j <= k + ROW; j++)
    another ||= j !== k && isUpper(s, j) && (TOWN(s, j) || ((s.word[j] as number) & PLACE) !== 0);
  if (!another) return false;
  for (let j = Math.max(0, k - REACH); j < s.count && j <= k + REACH; j++) if (GOES(s, j)) return true;
  return false;
}
