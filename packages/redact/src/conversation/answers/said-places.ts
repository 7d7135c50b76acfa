/**
 * Where somebody lives, told in words in the answer to a question for it: "via dei gelsi quarantuno, secondo piano", "улица Садовая, дом
 * восемь дробь три", "lipová čtrnáct, třetí patro". One clause after the other, as far as each is of a place.
 */
import { isSentenceWord, NO_ADDRESS } from "../../recognizers/address/clauses.ts";
import { COMPOUND } from "../../recognizers/address/lower.ts";
import { OF_PLACE, SMALL } from "../../recognizers/address/place-words.ts";
import { hashFlags } from "../../recognizers/stem-flags.ts";
import { isFiller, saysNumber } from "../../said/number-words.ts";
import { COMMON, MONTH, STREET_AFTER, STREET_BEFORE, UNIT } from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { HAS_DIGIT, type Scan, scan } from "../../scan/scan.ts";
import type { Stretch } from "./numbers.ts";

const [ORDINAL, SIDE, STREET, COUNTED, ARTICLE, NUMBER] = [1, 2, 4, 8, 16, 32] as const;
const flagsOf = hashFlags([
  [
    ORDINAL,
    `first second third fourth fifth sixth seventh ground top primo secondo terzo quarto quinto sesto primero primer primera segundo segunda tercero tercer tercera cuarto cuarta quinto quinta sexto sexta bajo ático entresuelo principal
    premier première deuxième second seconde troisième quatrième cinquième rez-de-chaussée erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten vierter fünfte fünften erdgeschoss parterre hochparterre dachgeschoss
    terceiro terceira quarto quarta quinto rés-do-chão térreo eerste tweede derde vierde vijfde begane första andra tredje fjärde femte första første anden andre tredje fjerde femte ensimmäinen toinen kolmas neljäs viides
    pierwsze pierwszy drugie drugi trzecie trzeci czwarte czwarty piąte piąty parter první druhé druhý třetí čtvrté čtvrtý páté pátý přízemí prvé prvý tretie tretí štvrté piate prízemie első második harmadik negyedik ötödik hatodik földszint
    întâi unu doilea treilea patrulea cincilea parter prvi drugi treći četvrti peti šesti prvo drugo tretje četrto prizemlje pritličje первый второй третий четвертый четвёртый пятый шестой первом втором третьем перший другий третій четвертий п'ятий
    първи втори трети четвърти пети πρώτος δεύτερος τρίτος τέταρτος πέμπτος πρώτο δεύτερο τρίτο τέταρτο πέμπτο ισόγειο birinci ikinci üçüncü dördüncü beşinci zemin الأول الثاني الثالث الرابع الخامس السادس الارضي الأرضي ראשונה שנייה שניה שלישית רביעית חמישית קרקע pertama kedua ketiga keempat`,
  ],
  [
    SIDE,
    `left right front back links rechts mitte vorne hinten gauche droite fond izquierda derecha izda dcha centro esquerdo esquerda direito direita frente fundos sinistra destra vlevo vpravo vľavo livo lijevo desno levo lewo lewa prawo prawa venstre højre høyre midt vänster höger bal jobb balra jobbra stânga dreapta слева справа налево направо ліворуч праворуч ляво дясно αριστερά δεξιά sol sağ يمين يسار ימין שמאל kiri kanan trái phải
    interior exterior bis ter quater drob drobel barra przez łamane lomeno lomítko slash дробь дріб стройка κάθετος per garis letter buchstabe`,
  ],
  [
    STREET,
    `carrer avinguda plaça passeig passatge rambla camí calle avenida paseo travesía ronda camino glorieta via viale vicolo corso piazza piazzale largo strada rue avenue allée impasse quai boulevard chemin place rua avenida travessa praça alameda estrada ulica ulice ulici ulicy aleja alei trg put cesta náměstí nábřeží třída námestie улица улице ул вулиця вулиці вул проспект переулок провулок шоссе шосе бульвар площадь площа набережная проезд бул площад
    utca út tér köz körút sétány strada str calea bulevardul aleea șoseaua οδός οδό λεωφόρος λεωφόρο πλατεία sokak sokağı sokağında sok cadde caddesi cad bulvarı mahalle mahallesi شارع طريق ميدان حارة רחוב רח שדרות דרך סמטת jalan jln gang lorong đường phố ngõ गली सड़क रोड
    gata gatan väg vägen gade vej vei veien gate gaten katu tie tien kuja polku straat laan weg plein singel gracht kade dreef straße strasse gasse allee platz weg ufer ring street road avenue lane drive close crescent court place square terrace way row gardens mews grove hill flat apartment unit floor
    piso planta puerta escalera étage porte escalier bâtiment stock etage stiege tür wohnung piano scala interno andar bloco apartamento verdieping våning lägenhet etasje kerros rappu asunto piętro klatka mieszkania mieszkanie lokal lokalu patro byt poschodie emelet ajtó etaj scara apartament kat stan ulaz nadstropje stanovanje этаж квартира подъезд корпус дом строение поверх під'їзд будинок къща етаж вход апартамент όροφος διαμέρισμα daire blok الدور شقة عمارة برج قطعة קומה דירה כניסה בניין lantai blok nomor tầng căn hộ मंज़िल मंजिल फ्लैट मकान`,
  ],
  [
    COUNTED,
    `euro euros dollars pounds kroner kronor złotych zlotych korun forint lei руб рублей гривень лева lira lirası rupiah minutes hours days weeks months years times o'clock boxes items orders minuten stunden tage wochen monate jahre uhr mal stück bestellungen minutes heures jours semaines mois ans fois colis commandes minutos horas días semanas meses años veces pedidos minuti giorni settimane mesi anni volte ordini dias semanas meses anos vezes uur dagen weken maanden jaar keer minuter timmar dagar veckor år gånger dage uger dager uker minuuttia tuntia päivää viikkoa minut godzin dni tygodni lat razy minut hodin dní týdnů let perc óra nap hét év ore zile săptămâni ani sati dana tjedana минут часов дней недель лет раз хвилин годин днів тижнів років часа дни седмици години λεπτά ώρες μέρες dakika saat gün hafta yıl kez`,
  ],
  // What is no digit of a telephone.
  [NUMBER, "dez cem cento sto cien vinte otte sju tolv tolf bin"],
  [ARTICLE, "one un una uno une een ein eine einem ett én et en to bir egy um uma a an ena jedno jeden e i y"],
]);

/** Words of a clause that say nothing of a place by themselves: a street's name, a town's. */
const MOST_NAMES = 4;
const MOST_WORDS = 20;
/** What ends a clause. */
const ENDS = /[,.;\n،、]/;

interface Clause {
  readonly first: number;
  readonly last: number;
  readonly numbers: number;
  /** Numbers told in words. */
  readonly said: number;
  /** "second", "ground". */
  readonly ordinals: number;
  /** Words for streets, houses and their parts. */
  readonly places: number;
  readonly names: number;
  /** A name stands right before its first number. */
  readonly headed: boolean;
}

const pool = makePool(128);

/** @param named the question has the noun for it, "address" */
export function saidPlaceIn(text: string, named: boolean, further: boolean): Stretch | null {
  if (NO_ADDRESS.test(text)) return null;
  const s = scan(text, false, pool);
  if (s.count < 2 || s.count > MOST_WORDS + MOST_WORDS) return null;
  const all: (Clause | null)[] = [];
  for (let k = 0; k < s.count; ) {
    let to = k + 1;
    while (to < s.count && !ENDS.test(s.text.slice(s.end[to - 1], s.start[to]))) to++;
    all.push(clauseOf(s, k, to));
    k = to;
  }
  const told = (c: Clause | null | undefined): boolean =>
    c != null &&
    ((c.numbers > 0 && (c.places > 0 || ((named || further) && c.headed && c.names <= 2))) ||
      // "bâtiment b, deuxième étage", behind the street.
      (further && c.ordinals > 0 && c.places > c.ordinals) ||
      // "thirty one": the house, and nothing else said.
      (named && all.length === 1 && c.numbers > c.last - c.first && c.said > 1));
  const at = all.findIndex(told);
  // Numbers in digits are read by the other rules.
  if (at < 0 || !all.some((c) => c !== null && c.said + c.ordinals > 0)) return null;
  let [first, last] = [at, at];
  // "Рязань, улица Садовая, дом восемь": a town, and a street whose number comes behind.
  while (first > 0 && isBare(all[first - 1])) first--;
  while (last + 1 < all.length && (isMore(all[last + 1]) || (last + 2 === all.length && isBare(all[last + 1])))) last++;
  const start = s.start[(all[first] as Clause).first] as number;
  return { start, end: s.end[(all[last] as Clause).last] as number };
}

/** A name or a street's without a number. */
const isBare = (c: Clause | null | undefined): boolean => c != null && c.names + c.places > 0 && c.names <= 3;
/** A flat, a floor, a postcode with its town. */
const isMore = (c: Clause | null | undefined): boolean => c != null && (c.said > 0 || c.places > 0);

function clauseOf(s: Scan, a: number, b: number): Clause | null {
  let [first, last, numbers, places, names, digits, ordinals] = [-1, -1, 0, 0, 0, 0, 0];
  let headed = false;
  for (let k = a; k < b; k++) {
    const [from, to] = [s.start[k] as number, s.end[k] as number];
    const word = s.text.slice(from, to);
    const flags = flagsOf(s, k);
    const w = s.word[k] as number;
    if ((flags & COUNTED) !== 0 || ((w & MONTH) !== 0 && flags === 0)) return null;
    const digit = ((s.shape[k] as number) & HAS_DIGIT) !== 0;
    const counts = digit
      ? to - from <= 5
      : ((flags & ARTICLE) === 0 || numbers > 0) && to - from > 2 && ((flags & NUMBER) !== 0 || saysNumber(word));
    const street =
      (flags & (STREET | ORDINAL | SIDE)) !== 0 ||
      (((w & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 || OF_PLACE(s, k)) && to - from > 2) ||
      (to - from >= 6 && (w & COMMON) === 0 && COMPOUND(s.text, from, to, 3) !== 0);
    if (counts) {
      headed ||= numbers === 0 && names > 0;
      numbers++;
      if (digit) digits++;
    } else if (street) {
      places++;
      if ((flags & ORDINAL) !== 0) ordinals++;
    } else if (isSentenceWord(s, k) && !SMALL(s, k)) {
      // "it's", "es ist": what leads to it.
      if (first >= 0 || k - a >= 3) return null;
      continue;
    } else if (SMALL(s, k) || (flags & ARTICLE) !== 0 || to - from <= 2) {
      if (first < 0) continue;
    } else if (isFiller(word)) continue;
    else if (++names > MOST_NAMES) return null;
    if (first < 0) first = k;
    last = k;
  }
  if (first < 0 || (digits > 0 && digits === numbers && places === 0)) return null;
  return { first, last, numbers, said: numbers - digits, ordinals, places, names, headed };
}
