/** Lands that people are called like, where a text speaks of lands. */
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { apart, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** "Jersey appears twice in the country list": lands that people are called like. */
export const isLand = (s: Scan, a: number): boolean => LANDS.inText(s) && LAND(s, a) && isUpper(s, a);
const LAND = wordSet(
  "tchad ciad czad čad чад géorgie georgien georgië грузия jersey jordanie jordania jordanien kenia malta cuba cyprus china africa ireland paraguay jamaica dominica martinique tonga samoa guinea",
  "folded",
);
const LANDS = wordSet(
  "country countries land länder länderliste pays países paesi landen landenlijst länderna landlista lande landeliste landene maat kraje krajów zemí země krajín országok țări țărilor държави държавите χώρες χωρών zemlje zemalja države стран страны країн країни ülkeler ülke albania afghanistan",
  "folded",
);

/** What lands are called in languages in which nobody is called so. */
const LAND_ONLY = names(
  "jordanien jordanie jordânia jordanië iordania iordaniei jordanija jordaniju jordanije jordaniji jordaaniasse jordaania jordaanias jordaniją jordanijos jordanijoje jordānija jordāniju jordānijā jordánia jordániába jordánie jordánska jordánsko jordanii jordanię giordania georgië gruzja gruzji gruzję gruzie gruzii gruzínska gruzínsko gruzija gruziju gruziji gruziją gruziju gruuziasse gruusia gruusiasse grúzia grúziába tchad tschad čad čadu ciad czad czadu csád csádba",
);
/** Lands, states and towns that are given names as well. */
const NAMESAKE = names(
  "jordan jordania georgia georgien géorgie chad kenya india china israel ireland brittany alberta virginia carolina dakota montana nevada arizona austin charlotte jackson lincoln madison florence sydney victoria adelaide orlando dallas houston savannah phoenix paris london sofia vienna verona siena valencia santiago mercedes lourdes nancy nelson wellington hamilton douglas stanley alexandria trinidad trenton aurora chelsea camden carson clayton cleveland colton denver geneva holland troy wayne marion eugene helena laredo regina kingston devon cornwall cody casper sheridan laramie brooklyn sierra malta martinique dominica jamaica tunisia asia africa america cuba rio roma milano catania concepción asunción trinidad soledad",
);
/** What is sent and flown, and that it is. */
const SENT = names(
  `ship ships shipping shipped shipment shipments deliver delivers delivering delivery deliveries export exports exporting postage posting fly flying flights flight travel travelling roaming customs duty visa parcels freight
  versand versenden liefern liefert lieferung lieferungen flug flüge porto zoll livraison livraisons livrez livrer expédier expédition expédiez vol vols envoi envois frais douane envío envíos envían enviáis entrega entregas vuelo vuelos aduana spedizione spedizioni spedite consegna consegne volo voli dogana frete envio envios entregam voo voos alfândega verzending verzenden levering leveren vlucht
  wysyłka wysyłki wysyłacie dostawa dostawy lot przesyłka frakt frakten leverans flyg tull leverer toimitus toimitatteko toimitukset lento doručení doručujete doprava zásilka let doručenie doručujete szállítás szállítanak kiszállítás livrare livrarea livrați transport zbor dostava dostavljate isporuka let pošiljka tarne saatmine lend piegāde sūtīšana siuntimas siuntimo pristatymas skrydis enviament enviaments`,
);
/** "How long to Chad?" */
const HOW = names("long much lange viel länge mycket");
const TO = names("to nach vers en a à para per verso in pra naar do till til la în na v w u ke uz į cap through via");
const ARTICLE = names("la le les the el il lo a");
const COST =
  "costs?|takes?|still|kostet|kosten|dauert|coûte|coûtent|prend|cuesta|cuestan|tarda|costa|costano|custa|custam|demora|kost|duurt|kosztuje|trwa|kostar|koster|maksaa|stojí|trvá|kerül|costă|durează|stane|traje|maksab|maksā|kainuoja|triga";
/** What it costs and how long it takes. */
const COSTS = edged(codedOnce(new RegExp(`^ (?:${COST})(?!\\p{L})`, "u")));
/** What is asked of places, before them: how much, how long, and whether one does so at all. */
const ASKED = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:how (?:much|long)|do (?:you|they|we) (?:also |still |even )?(?:ship|deliver|export|fly)|wie (?:viel|lange|teuer)|liefern sie|versenden sie|combien|livrez-vous|cuánto|enviáis|hacen envíos|quanto|spedite|entregam|hoeveel|hoe lang|leveren jullie|ile|jak długo|wysyłacie|hur (?:mycket|länge)|hvor (?:meget|mye|lenge|længe)|paljonko|toimitatteko|kolik|koľko|doručujete|mennyi|cât|livrați|koliko|dostavljate|kui palju|cik|kiek|quant|${COST})(?!\\p{L})`,
    "iu",
  ),
);
const [ASKED_REACH, BEHIND] = [60, 20] as const;
const OF_LAND = edged(/^ (?:markets?|territory|storefront|customs|roaming)(?!\p{L})/u);
const ENDS = /^(?:\?|$|[,.;]| \p{Ll}{1,4} )/u;
const MOST_OF_ROW = 8;
const JOINT = names(
  "and or und oder et ou y o e of en och eller og i lub a nebo alebo és vagy și sau ali ili in ja või un vai ir arba",
);

/** "Will shipping to Jordan cost more?", "Do you deliver to Chad, Georgia or Kenya?", "for the Jordan market": where goods go, by what is asked of it. */
export function isSentToLand(s: Scan, a: number, b: number): boolean {
  if (a !== b || !isUpper(s, a)) return false;
  if (LAND_ONLY(s, a)) return true;
  if (a < 2 || !NAMESAKE(s, a) || !sameLine(s, a)) return false;
  const behind = s.text.slice(s.end[a], (s.end[a] as number) + BEHIND);
  if (ARTICLE(s, a - 1) && OF_LAND.test(behind)) return true;
  const to = rowHead(s, a) - 1;
  if (to < 1 || !TO(s, to) || !apart(s, to - 1) || !(SENT(s, to - 1) || HOW(s, to - 1))) return false;
  return (
    COSTS.test(behind) ||
    (ENDS.test(behind) &&
      ASKED.test(s.text.slice(Math.max(0, (s.start[to] as number) - ASKED_REACH), (s.start[to] as number) - 1)))
  );
}

/** The first token of the row of lands that `a` belongs to, behind its article: "to Jordan, Georgia and Chad". */
function rowHead(s: Scan, a: number): number {
  let k = a;
  for (let n = 0; n < MOST_OF_ROW && k > 0 && sameLine(s, k); n++) {
    const isStep =
      JOINT(s, k - 1) || ARTICLE(s, k - 1) || (isUpper(s, k - 1) && !TO(s, k - 1)) || (TO(s, k - 1) && JOINT(s, k - 2));
    if (!isStep || /[.!?;:]/.test(s.text.slice(s.end[k - 1], s.start[k]))) break;
    k--;
  }
  return k;
}
