/**
 * Dates of birth told in words beside a word for births and with the month's name: "nací el siete de enero de mil
 * novecientos setenta y dos", "am dritten Oktober neunzehnhundertneunundachtzig geboren". English dates need no such word
 * (spoken-answers.ts); dates with a day or year in digits are read in births.ts.
 */

import { fold } from "../../scan/classes.ts";
import { C_DOB, DIGIT_WORD, MONTH } from "../../scan/lexicon.ts";
import { HAS_DIGIT, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isOfTwoDigits } from "../../words/spoken.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";

/** What stands between the parts of a date. */
export const JOINT = wordSet(
  "of the and de del do da d dell dello nel nell o ngày năm tháng mùng saal रोज़ सन e y et og och und en i le la el il den der des dem am on em στις του και a az an bin și si и та з від من و",
  "folded",
);
/** Words of numbers that telephone numbers are not told in: hundreds, thousands, ordinals. */
const NUMBER = wordSet(
  `hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth
  mil novecientos ochocientos quinientos primero veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve dieciséis
  diecisiete dieciocho diecinueve novecentos primeiro treze catorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove
  mille cent cents premier vingts quatre vingt onze douze treize quatorze quinze seize trente quarante cinquante soixante septante huitante octante nonante trent
  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa vinte trinta quarenta cinquenta sessenta oitenta noventa dezanove
  on yirmi otuz kırk elli altmış yetmiş seksen doksan bin
  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто двадцять тридцять п'ятдесят шістдесят сімдесят вісімдесят дев'яносто
  nittonhundra nittenhundre hundra hundre hundrede tusen tusind tuhat tuhatyhdeksänsataa ezer ezerkilencszáz kétezer
  tysiąc tysięcy tysięczny roku rok tisíc roku devatenáct set mie nouă sute тысяча тысячи тисячі дві две тисяч года році року година хиляда деветстотин
  primo premiers întâi primul první prvního prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho jedenásteho dvanásteho trinásteho štrnásteho pätnásteho šestnásteho
  sedemnásteho osemnásteho devätnásteho dvadsiateho tridsiateho
  първи първия втори вторият трети третият четвърти пети шести седми осми девети десети единадесети дванадесети тринадесети четиринадесети петнадесети шестнадесети седемнадесети осемнадесети деветнадесети двадесети тридесети
  μία μιας τρεις τέσσερις πρώτη πρώτης δευτέρα τρίτη τετάρτη πέμπτη έκτη εβδόμη ογδόη ενάτη δεκάτη εικοστή δεκατρείς δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα έντεκα
  الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي عشر عشرة والعشرون والعشرين العشرون العشرين الثلاثون الثلاثين والثلاثون والثلاثين عشرون عشرين وعشرين ثلاثين
  בעשרים בשלושים באחד בשניים בשלושה בארבעה בחמישה בשישה בשבעה בשמונה בתשעה בעשרה עשרים שלושים ואחד ושניים ושלושה וארבעה וחמישה ושישה ושבעה ושמונה ותשעה הראשון השני השלישי עשר
  یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم هیجدهم نوزدهم بیست بیستم سی سی‌ام اول یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده
  दस ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस पहली दूसरी तीसरी
  δεκαεννιά δεκαοχτώ δεκαεφτά δώδεκα ογδόντα εβδομήντα εξήντα ενενήντα πενήντα σαράντα τριάντα εννιά οχτώ εφτά सौ हज़ार हजार पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे चालीस पचास साठ सत्तर अस्सी नब्बे पाँच पांच छह χίλια εννιακόσια δύο χιλιάδες yüz yılında seribu sembilan ratus dua puluh belas tahun ribu sebelas seratus sepuluh delapan tujuh enam lima empat tiga satu`,
  "folded",
);
/** Pieces that compounds and endings of numbers are made of; a word that is nothing but these is a number. */
const PIECES =
  `null ein eins zwei drei vier fünf fuenf sechs sech sieben sieb acht neun zehn elf zwölf zwanzig dreißig dreissig vierzig fünfzig sechzig
  siebzig achtzig neunzig hundert tausend und erste erster ersten ter zweite zweiten dritte dritten siebte siebten te ten ste sten
  een één twee drie vijf zes zeven negen tien twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig
  zestig zeventig tachtig negentig honderd duizend en de eerste tweede derde
  ett en två tre fyra fem sex sju åtta nio tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio nitton hundra tusen första andra tredje fjärde
  femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde artonde nittonde tjugonde
  to fire seks syv sju otte åtte ni ti tjue tyve tretti tredive førti femti seksti sytti åtti nitti nitten hundre hundrede og første anden tredje fjerde
  femte sjette syvende ottende niende tiende
  uno due tre tré quattro cinque sei sette otto nove dieci venti vent trenta trent quaranta quarant cinquanta cinquant sessanta sessant settanta settant
  ottanta ottant novanta novant cento cent mille mila undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
  yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen kymmentä sataa sata tuhat toista ensimmäinen toinen kolmas neljäs viides
  kuudes seitsemäs kahdeksas yhdeksäs kymmenes
  egy kettő két három négy öt hat hét nyolc kilenc tíz tizen húsz huszon harminc negyven ötven hatvan hetven nyolcvan kilencven száz ezer adik edik
  первого второго третьего четвёртого четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого
  четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого тридцатого сорокового пятидесятого
  шестидесятого семидесятого восьмидесятого девяностого
  первый второй третий четвёртый четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый тридцатый перший другий третій четвертий сьомий восьмий десятий
  pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty
  trzydziesty czterdziesty pięćdziesiąty sześćdziesiąty siedemdziesiąty osiemdziesiąty dziewięćdziesiąty
  первое второе третье четвёртое четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое семнадцатое восемнадцатое
  девятнадцатое двадцатое тридцатое перше друге третє четверте п яте шосте сьоме восьме дев яте десяте двадцяте тридцяте
  první druhý druhé třetí čtvrtý čtvrtého pátý šestý sedmý osmý devátý desátý dvacátý třicátý padesát šedesát sedmdesát osmdesát devadesát čtyřicet
  pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego
  piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego trzydziestego czterdziestego pięćdziesiątego sześćdziesiątego
  siedemdziesiątego osiemdziesiątego dziewięćdziesiątego
  prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého dvacátého třicátého jedenáctého dvanáctého třináctého čtrnáctého
  patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého jedna dva dvaa tři čtyři pět šest sedm osm devět a
  першого другого третього четвертого п ятого шостого сьомого восьмого дев десятого одинадцятого дванадцятого тринадцятого чотирнадцятого ятнадцятого
  шістнадцятого сімнадцятого вісімнадцятого ятнадцятого двадцятого тридцятого
  tyvende tredivte en to treog fir fem seks syv otte ni og første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende
  femtende sekstende syttende attende nittende tjuende trettiende
  achter dritter siebter sechster erster zweiter vierter kett
  yhdes kahdes kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes ensimmäinen toista
  elseje elsején másodika másodikán harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik huszadik harmincadik a án én e i ika ikán adika adikán
  prv prvo drugo treći treće četvrti četvrto peto šesto sedmo osmo deveto deseto og oga ega jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset
  pedeset šezdeset sedamdeset osamdeset devedeset jedan jedna dva dvije tri četiri pet šest sedam osam devet tisuću tisuća hiljadu hiljada devetsto
  enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset tretjega četrtega in ena dve štiri sedem osem tisoč devetsto
  prvé prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho jedenásteho dvanásteho trinásteho štrnásteho pätnásteho šestnásteho sedemnásteho osemnásteho devätnásteho dvadsiateho tridsiateho
  dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat jeden päť šesť deväť tisíc deväťsto devätnásťsto padesát šedesát osm devatenáctset
  първи втори трети четвърти пети шести седми осми девети десети единадесет единайсет дванадесет дванайсет тринадесет тринайсет четиринадесет четиринайсет петнадесет петнайсет шестнадесет шестнайсет седемнадесет седемнайсет
  осемнадесет осемнайсет деветнадесет деветнайсет двадесет двайсет тридесет трийсет четиридесет четирийсет петдесет шестдесет шейсет седемдесет осемдесет деветдесет първа втора трета четвърта пета шеста седма осма девета и ия та
  первог другог трећег четвртог петог шестог седмог осмог деветог десетог јануара једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест двадесет тридесет четрдесет педесет шездесет седамдесет
  осамдесет деведесет првог први други трећи ог хиљаду деветсто један једна две три четири пет шест седам осам девет
  перше друге третє четверте сьоме восьме десяте одинадцяте дванадцяте тринадцяте чотирнадцяте ятнадцяте шістнадцяте сімнадцяте вісімнадцяте ятнадцяте двадцяте тридцяте сорок ятдесят шістдесят сімдесят вісімдесят яносто
  ятдесятого шістдесятого сімдесятого вісімдесятого яностого сорокового дев п тисяча ятсот сто
  ένα δυο τρεις ogdo fyrretyve halvtredsindstyve tresindstyve halvfjerdsindstyve firsindstyve halvfemsindstyve fyrre halvtreds tres halvfjerds firs halvfems toisen kolmannen ensimmäistä`
    .split(/\s+/)
    .map(fold)
    .filter((piece) => piece !== "");
const byFirst = new Map<string, string[]>();
for (const piece of PIECES) byFirst.set(piece[0] as string, [...(byFirst.get(piece[0] as string) ?? []), piece]);
const LONGEST = 48;

/** Is the word made of pieces of numbers and of nothing else? */
export function composed(word: string): boolean {
  if (word.length > LONGEST) return false;
  const reached = new Uint8Array(word.length + 1);
  reached[0] = 1;
  for (let p = 0; p < word.length; p++) {
    if (reached[p] === 0) continue;
    for (const piece of byFirst.get(word[p] as string) ?? [])
      if (word.startsWith(piece, p)) reached[p + piece.length] = 1;
  }
  return reached[word.length] === 1;
}

/** A word or figure of a number, in any of the languages. */
export function isNumeral(s: Scan, k: number): boolean {
  // "en janvier": French "in", and Dutch "and".
  if (JOINT(s, k)) return false;
  if (((s.word[k] as number) & DIGIT_WORD) !== 0 || NUMBER(s, k)) return true;
  if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return (s.end[k] as number) - (s.start[k] as number) <= 4;
  return composed(fold(s.text.slice(s.start[k], s.end[k])));
}

const REACH = 13;
const PARTS = 10;

export function birthsInWords(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_DOB) === 0) {
    if ((s.words & MONTH) !== 0) wholeInWords(ctx);
    return;
  }
  if ((s.words & MONTH) !== 0 && (aroundMonths(ctx) || wholeInWords(ctx))) return;
  inNumbers(ctx);
}

/** "Je suis du sept juillet quatre-vingt-quatre": who spells a year out tells a birthday, whatever stands beside it. */
function wholeInWords(ctx: Context): boolean {
  const s = ctx.scan;
  let found = false;
  for (let k = 0; k < s.count; k++) {
    // "صفر" is a month and a nought.
    if (((s.word[k] as number) & (MONTH | DIGIT_WORD)) === MONTH) found = dateAround(ctx, k, true) || found;
  }
  return found;
}

/** Years from 2020 on: what is told of an appointment. */
const COMING =
  /two thousand(?: and)? twenty|twenty[ -]twenty|zweitausend\p{L}*(?:zwanzig|dreißig)|deux[ -]mille[ -]vingt|dos mil veint|dois mil e vinte|duemilavent|две тысячи двадцат|дві тисячі двадцят|dwa tysiące dwudziest|tjugo(?:hundra)?tjugo|totusen(?: og)? tjue|tweeduizend\p{L}*twintig|tweeëntwintig/iu;

/** The tokens near each word for births, each once; `look` says where to go on, or -1 for the next such word. */
function nearBirths(s: Scan, look: (k: number) => number): void {
  let next = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_DOB) === 0) continue;
    const to = Math.min(s.count, i + REACH);
    for (let k = Math.max(next, i - REACH); k < to; k++) {
      next = k + 1;
      if (k === i) continue;
      const after = look(k);
      if (after < 0) break;
      next = after;
      k = after - 1;
    }
  }
}

/** Was a date found around some month's name? */
function aroundMonths(ctx: Context): boolean {
  const s = ctx.scan;
  let found = false;
  nearBirths(s, (k) => {
    if (((s.word[k] as number) & MONTH) === 0 || !dateAround(ctx, k)) return k + 1;
    found = true;
    return -1;
  });
  return found;
}

/** Day, month and year at least, and what a year in words may take. */
const [FEWEST, MOST] = [3, 9] as const;

/** "date of birth: twelfth of the eleventh sixty-four": three numbers in words, the month one of them. */
function inNumbers(ctx: Context): void {
  const s = ctx.scan;
  nearBirths(s, (k) => {
    if (!isInWords(s, k)) return k + 1;
    let [last, count] = [k, 1];
    for (let p = k + 1; p < s.count && p - k < MOST + MOST && count < MOST && joined(s, p); p++)
      if (isInWords(s, p)) {
        last = p;
        count++;
      } else if (!JOINT(s, p)) break;
    if (count >= FEWEST) ctx.emit(s.start[k] as number, s.end[last] as number, "DOB", 0.9, "dob-words");
    return last + 1;
  });
}

const isInWords = (s: Scan, k: number): boolean => ((s.shape[k] as number) & HAS_DIGIT) === 0 && isNumeral(s, k);

/** What may stand before a year, or within it; "am zweiten Mai um zwanzig nach vier" is an hour. */
const AN_HOUR = (text: string, at: number): boolean => text.startsWith("um ", at);
const OF_YEAR = edged(/^(?:of|and|the|und|et|y|e|en|og|och|i|și|and|de|del|do|da|dell|dello|nel|του|та|з)$/iu);
const THE = wordSet("the");

/** The date in words around the month at token `k`; `whole`: no part of it in digits, and a year of two digits and more. */
function dateAround(ctx: Context, k: number, whole = false): boolean {
  const s = ctx.scan;
  let a = k;
  let b = k;
  let words = 0;
  let days = 0;
  for (let p = k - 1; p >= 0 && p >= k - 4 && joined(s, p + 1); p--) {
    if (isNumeral(s, p)) {
      a = p;
      days++;
      if (((s.shape[p] as number) & HAS_DIGIT) === 0) words++;
    } else if (!JOINT(s, p)) break;
  }
  let years = 0;
  for (let p = k + 1; p < s.count && p <= k + PARTS && joined(s, p); p++) {
    // A sentence ends behind a year in words.
    if (
      whole &&
      !OF_YEAR.test(s.text.slice(s.start[p], s.end[p])) &&
      (JOINT(s, p) || AN_HOUR(s.text, s.start[p] as number))
    )
      break;
    if (words > 0 && years > 0 && s.text.charCodeAt(s.end[p - 1] as number) === 46) break;
    if (isNumeral(s, p)) {
      b = p;
      years++;
      if (((s.shape[p] as number) & HAS_DIGIT) === 0) words++;
    } else if (!JOINT(s, p)) break;
  }
  // "june third seventy nine": the day behind its month.
  if (days === 0 && years >= 2 && isNumeral(s, THE(s, k + 1) ? k + 2 : k + 1)) days++;
  // A day and a year, one of them in words.
  if (words === 0 || days === 0 || years === 0) return false;
  if (whole && (words < days + years || !isYear(s, k + 1, b) || COMING.test(s.text.slice(s.start[k], s.end[b]))))
    return false;
  ctx.emit(s.start[a] as number, s.end[b] as number, "DOB", 0.93, "dob-words");
  return true;
}

/** Tens and hundreds, or two words and more. */
function isYear(s: Scan, from: number, to: number): boolean {
  let [numerals, tens] = [0, false];
  for (let k = from; k <= to; k++) {
    if (JOINT(s, k)) continue;
    numerals++;
    const word = s.text.slice(s.start[k], s.end[k]).toLowerCase();
    tens ||= isOfTwoDigits(word) || word.length > 9;
  }
  return tens || numerals > 2;
}

/** Only a blank, a hyphen or a comma stands before token `k`. */
function joined(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return (
    gap === " " ||
    gap === "-" ||
    gap === ", " ||
    gap === "'" ||
    gap === " '" ||
    gap === " ’" ||
    gap === "’" ||
    gap === ". "
  );
}
