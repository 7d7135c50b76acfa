/**
 * "Product: Hudson Oak Sideboard", "Site: Chester |", "theme=Harper": what stands in a field whose key is a thing's; a stranger behind any key
 * of a machine's line ("gc=Shenandoah heap=…"); how urgent something is ("Priorität Hoch"); the title of a manual behind its chapter.
 */
import { spelled } from "../../../names/ordinary-words.ts";
import { EQUALS, unitAt } from "../../../scan/classes.ts";
import { C_NAME, FIRST, LAST } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { apart, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

const KEY = wordSet(
  `product item article model theme skin template colour color finish fabric shade sku site location store branch region warehouse depot plan tariff module campaign queue cola coda fila wachtrij warteschlange kolejka fronta coadă kö jono sor ουρά очередь черга опашка kuyruk قائمة תור कतार antrean environment server printer font collection series brand make game song album movie film show episode playlist variant edition
  city town state region county province country ciudad ville ort stadt città cidade stad kaupunki miasto město mesto város oraș grad град город місто πόλη şehir kota land pays país paese filiaal
  produkt artikel modell farbe standort filiale tarif marke serie ware möbel spiel
  produit modèle couleur magasin marque agence forfait gamme jeu
  producto artículo modelo tienda sucursal marca sede gama juego
  prodotto articolo modello colore negozio finitura gioco
  produto artigo cor loja jogo
  product kleur vestiging merk winkel spel
  vara färg butik märke vare farve mærke farge merke
  tuote malli väri myymälä merkki peli
  kolor sklep marka gra towar
  zboží barva prodejna pobočka značka hra tovar farba predajňa pobočka
  termék cikk szín üzlet márka játék
  produs articol culoare magazin marcă joc
  продукт модел цвят магазин марка стока игра склад обект
  προϊόν μοντέλο χρώμα κατάστημα μάρκα
  proizvod artikl boja trgovina izdelek prodavnica poslovnica
  производ боја продавница
  товар модель цвет изделие колір виріб відділення отделение
  ürün renk mağaza marka şube
  المنتج الموديل اللون الفرع المتجر الماركة
  מוצר דגם צבע סניף מותג
  उत्पाद मॉडल रंग`,
  "folded",
);
const ON = spelled("on in at vor im am sur en au in su op på w na");
const VALUE = wordSet("value wert valeur valor valore", "lower");

/**
 * Do tokens `a..b` begin the value of such a field? Further into it people are named too: "Plan: Premium for …", "Branch: Leeds / …". A given and
 * a family name stay a person's in any field.
 */
export function isInThingsField(s: Scan, a: number, b: number): boolean {
  if (a === 0 || !sameLine(s, a)) return false;
  const from = s.end[a - 1] as number;
  if (apart(s, a - 1) ? isUrgency(s, a, b) || isOfChapter(s, a) : isOfMachine(s, a, b)) return true;
  if (!KEY.inText(s)) return false;
  // `<add key="Theme" value="Harper"/>`.
  if (!/^["']?\s?[:=：]/.test(s.text.slice(from, Math.min(s.start[a] as number, from + 5)))) return false;
  if (b > a && ((s.word[a] as number) & FIRST) !== 0 && ((s.word[b] as number) & LAST) !== 0) return false;
  const key = VALUE(s, a - 1) ? a - 2 : a - 1;
  // "Technician on site: Rhodri": where somebody is.
  return KEY(s, key) && !(key > 0 && apart(s, key - 1) && ON(s, key - 1));
}

/** "Priorität Hoch", "status Grave": how urgent it is, which nobody is called right there. */
const isUrgency = (s: Scan, a: number, b: number): boolean =>
  a === b && isUpper(s, a) && URGENCY(s, a - 1) && LEVEL(s, a);
const LEVEL = names(
  "high low medium normal critical urgent major minor severe hoch niedrig mittel kritisch dringend schwer haute basse moyenne critique élevée grave haute alta baja media crítica grave elevada baixa média urgente bassa critica hoog laag middel kritiek høy høj lav hög låg kritisk medel kritinen korkea matala vysoká nízká nízka střední stredná kritická wysoki niski średni krytyczny wysoka niska magas alacsony közepes mare mică medie ridicată scăzută высокий низкий средний критичный высокая критическая високий низький середній критичний висок нисък среден υψηλή χαμηλή μεσαία κρίσιμη yüksek düşük orta kritik",
);
const URGENCY = names(
  "priority severity urgency priorität dringlichkeit schweregrad prio priorité gravité urgence sévérité prioridad gravedad urgencia severidad prioridade gravidade urgência severidade priorità gravità urgenza prioriteit urgentie prioritet alvorlighed hastegrad haster alvorlighetsgrad allvarlighetsgrad brådskande prioriteetti vakavuus kiireellisyys priorytet pilność ważność priorita závažnost naléhavost závažnosť naliehavosť prioritás súlyosság sürgősség prioritate prioritatea gravitate urgență приоритет срочность важность критичность пріоритет терміновість важливість спешност προτεραιότητα σοβαρότητα öncelik önem aciliyet",
);

const LEAF = names(
  "clause paragraph absatz punkt paragraphe párrafo apartado ponto parágrafo paragrafo punto alinea pykälä kohdan odsek odstavec bod punctul punct точка пункт chapter section page appendix kapitel abschnitt seite anhang chapitre section page annexe capítulo sección página anexo apartado secção seção capitolo sezione pagina appendice hoofdstuk paragraaf pagina bijlage kapittel avsnitt side sida afsnit luku sivu kohta liite rozdział strona punkt załącznik kapitola strana oddíl příloha fejezet oldal melléklet capitolul secțiunea anexa глава раздел страница пункт стр розділ сторінка страница раздел κεφάλαιο ενότητα σελίδα παράρτημα bölüm sayfa ek chương mục trang bab halaman الفصل القسم الصفحة פרק סעיף עמוד",
);
const OF = names(
  "of in from the von der des vom im aus du de la le des l della del dell dello di da do dos das van het uit av af ur från fra i z ze w ve v zo в во из у от в към на с του της στο στον στη από a az trong của dari pada من في של ב nin nın",
);
/** Words between a chapter's number and the title it is of. */
const OF_TITLE = 2;

/** "capitolo 4.1.7 della Guida Rapida": of the title right behind a chapter's number. */
function isOfChapter(s: Scan, a: number): boolean {
  if (!s.hasDigit || ((s.word[a] as number) & (FIRST | LAST)) === (FIRST | LAST)) return false;
  let k = a - 1;
  for (let n = 0; n < OF_TITLE && k > 0 && OF(s, k); n++) k--;
  if (k === a - 1 || ((s.shape[k] as number) & HAS_DIGIT) === 0) return false;
  // "4.1.7" is three numbers.
  while (
    k > 0 &&
    ((s.shape[k] as number) & HAS_DIGIT) !== 0 &&
    (s.start[k] as number) - (s.end[k - 1] as number) === 1
  ) {
    k--;
    if (((s.shape[k] as number) & HAS_DIGIT) === 0) return LEAF(s, k);
  }
  return false;
}

/** Keys of a line with as many pairs are a machine's; those of people's are told by their words. */
const FEWEST_PAIRS = 3;

/** "gc=Shenandoah heap=734003200": a word of no list of given names behind a key that is nobody's, among other pairs of a log's line. */
function isOfMachine(s: Scan, a: number, b: number): boolean {
  if ((s.signs & EQUALS) === 0 || a !== b || ((s.word[a] as number) & FIRST) !== 0) return false;
  const at = s.start[a] as number;
  const key = a - 1;
  if (unitAt(s.text, at - 1) !== 61 || (s.end[key] as number) !== at - 1) return false;
  if (
    ((s.cue[key] as number) & C_NAME) !== 0 ||
    ((classes[s.mark[key] as number] as number) & (IS_KIN | IS_ROLE)) !== 0
  )
    return false;
  let pairs = 0;
  for (let k = Math.max(0, a - NEAR_PAIRS); k < s.count && k <= a + NEAR_PAIRS; k++)
    if (unitAt(s.text, s.end[k] as number) === 61) pairs++;
  return pairs >= FEWEST_PAIRS && !OF_PEOPLE.test(s.text.slice(Math.max(0, at - 24), at));
}
const NEAR_PAIRS = 12;
const OF_PEOPLE =
  /(?:name|user|usr|owner|author|by|from|to|contact|customer|client|cust|agent|rep|person|member|patient|assignee|login|who|kunde|nom|nombre|nome|naam|navn|namn|family|last|first|given|sur|cashier|driver|signer|holder|caller|attn|cc)\w{0,6}=$/i;
