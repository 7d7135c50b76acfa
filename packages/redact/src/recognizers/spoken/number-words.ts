/**
 * Words for digits where a number is due: those of the lexicon, and what people say or type besides, which elsewhere would be too little:
 * in dialect ("nelkyt", "سبعتاشر"), without marks ("dziewiec"), in Latin letters ("sedemdeset"), run together ("nollsjufem").
 */
import { holds, setOf } from "../../names/bits.ts";
import { fold } from "../../scan/classes.ts";
import { DIGIT_WORD, hashWord, wordBits } from "../../scan/lexicon.ts";
import { isOfTwoDigits } from "../../words/spoken.ts";
import { composed } from "../births/words.ts";

const FURTHER = setOf(
  `اتنين تنين اتناشر احداشر حداشر إحداشر اثناشر اثنعشر تلتاشر تلاتاشر ثلاثتعش اربعتاشر أربعتاشر خمستاشر ستاشر سطاشر سبعتاشر تمنتاشر ثمنتاشر ثمنطعش تسعتاشر تلاتة تلاته تلات ثلاث تمانية تمانيه تمنية اربعة اربعه أربعه اربع أربع خمسه خمس ستة سته ست سبعه سبع ثمانيه ثماني تمان تسعه تسع عشرة عشره عشر عشرين وعشرين تلاتين ثلاثين وتلاتين وثلاثين اربعين أربعين واربعين وأربعين خمسين وخمسين ستين وستين سبعين وسبعين تمانين ثمانين وتمانين وثمانين تسعين وتسعين دبل
  yks kaks kolme neljä nelja viis kuus seittemän seitseman kaheksan kaheksa yheksän yheksa kymppi kakskyt kolkyt nelkyt neljäkyt viiskyt kuuskyt seiskyt seitkyt kaheksankyt kaheksakyt kahdeksankyt yheksänkyt yheksäkyt viistoista kuustoista
  zerro zwoo fünfe fuffzehn fuffzig fuenfzig fuenfundzwanzig zwoundzwanzig zwoundvierzig zwoundachtzig dreissig siebene zehne
  quatre-vingt quatre-vingts vingts soixante-dix nonante septante
  piec szesc dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat trzy cztery dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset
  nuly ctyri sest osm devet deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat styri sedem osem dvadsat tridsat styridsat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat čtyry dvajs třicetdva
  cetiri sedam osam jedanaest dvanaest trinaest cetrnaest petnaest sesnaest sedamnaest osamnaest devetnaest dvadeset trideset cetrdeset pedeset sezdeset sedamdeset osamdeset devedeset dvjesta tristo petsto sesto sedamsto osamsto devetsto dvije
  egy ketto kettő harom negy nyolc kilenc tiz tizenegy tizenketto husz huszon harminc negyven otven hatvan hetven nyolcvan kilencven szaz nulla
  sase sapte noua doua zece douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci saişpe paişpe cinşpe şaişpe şapteşpe optşpe nouăşpe unşpe doişpe treişpe doispe treispe paispe cinspe saispe saptespe optspe nouaspe
  sifir iki dort bes alti yedi sekiz dokuz onbir oniki onuc yirmi otuz kirk elli altmis yetmis seksen doksan yuz
  nula edno edin edna dve chetiri pet shest edinadeset edinayset dvanadeset dvanayset trinadeset trinayset chetirinadeset petnadeset shestnadeset sedemnadeset osemnadeset devetnadeset dvayset triyset chetirideset petdeset shestdeset sheyset sedemdeset osemdeset devetdeset dvesta trista chetiristotin petstotin shestotin sedemstotin osemstotin devetstotin
  nol odin dva tri chetyre pyat vosem devyat desyat odinnadtsat dvenadtsat trinadtsat dvadtsat dvadcat tridtsat tridcat sorok pyatdesyat pyatdesat shestdesyat shestdesat semdesyat vosemdesyat devyanosto dvesti chetyresta pyatsot shestsot semsot vosemsot devyatsot odyn chotyry shist visim dvadtsyat trydtsyat
  двойка двойки двоек тройка тройки троек четверка четверки четверок пятерка пятерки пятерок шестерка шестерки шестерок семерка семерки семерок восьмерка восьмерки восьмерок девятка девятки девяток единица единицы единиц нуля нолей нулей двойная дважды трижды двічі тричі двійка трійка нулі два́дцать шисят писят восемьсят семьсят шейсет единайсет дванайсет тринайсет четиринайсет петнайсет шестнайсет седемнайсет осемнайсет деветнайсет двайсет трийсет четирийсет
  miden mhden ena dyo dio duo tria tessera pente exi eksi efta epta okto ochto oxto ennea ennia enia deka enteka dodeka eikosi ikosi trianta saranta peninta penhnta exinta eksinta evdominta ogdonta eneninta enenhnta μηδεν ενα δυο δύο τρια τεσσερα πεντε εξι επτα εφτα οκτω οχτω εννεα εννια δεκα εντεκα δωδεκα εικοσι τριαντα σαραντα πενηντα εξηντα εβδομηντα ογδοντα ενενηντα
  ek teen char chaar paanch panch chhe saat aath nau shunya gyarah barah chaudah pandrah solah satrah atharah unnis tees chalis pachas saath sattar assi nabbe डबल ट्रिपल ज़ीरो जीरो
  efes ehad achat ahat shtaim shtayim shalosh arba hamesh chamesh shesh sheva shmone tesha eser ואפס
  sifr wahid wahed ethnein itnein itnen talata tlata thalatha arbaa arba3a khamsa 5amsa setta sitta sabaa sab3a tamanya thamania tesaa tis3a
  sefr yek doh seh chahar panj shish haft hasht noh dah bist یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد
  khong không linh lẻ tư kosong puluh belas dobel
  διπλό διπλο διπλός διπλά διπλή τριπλό τριπλο διπλα двойной двойное двоен двойно подвійна подвійний dvostruko dvostruka duplo dvojna dvojni dublu dublă dupla kétszer háromszor podwójna podwojne dvojita
  zero cero double doubles triple doble dobles doppio doppia duplo dupla dubbel dubbla dobbelt dobbel dvojitá dvakrát dvojit podwójne podwójny çift iki-kere כפול פעמיים مرتين مكرر`
    .split(/\s+/)
    .map(hashWord),
  1 << 13,
);

/** Digits of one language, run together: "nollsjufem", "nullacht", "nulzes". */
const RUN =
  /^(?:(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio){2,5}|(?:nul|en|to|tre|fire|fem|seks|syv|otte|ni){3,5}|(?:null|en|to|tre|fire|fem|seks|sju|syv|åtte|ni){3,5}|(?:null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun){2,5}|(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen){2,5}|(?:nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän){2,5}|(?:nulla|egy|kettő|három|négy|öt|hat|hét|nyolc|kilenc){2,5}|(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove){2,5})$/iu;
const LONGEST_RUN = 40;
const SHORTEST_RUN = 6;
const SHORTEST_COMPOSED = 8;

/** "sjuttioåtta", "trentaquattro", "einundzwanzig" without its capital: tens with their ones. */
const TENS =
  /^(?:(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:en|to|tre|fire|fem|seks|sju|syv|åtte|ni)|(?:(?:kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän)kymmentä|(?:kaks|kol|nel|viis|kuus|seit|kaheksan|yheksän)kyt)(?:yksi|yks|kaksi|kaks|kolme|neljä|viisi|viis|kuusi|kuus|seitsemän|kahdeksan|yhdeksän)|(?:huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven)(?:egy|kettő|két|három|négy|öt|hat|hét|nyolc|kilenc))$/iu;

/** Does the word tell a digit or several, where a number is due? */
export function saysNumber(word: string): boolean {
  if ((wordBits(word, 0, word.length) & DIGIT_WORD) !== 0 || holds(FURTHER, hashWord(word))) return true;
  if (word.length < SHORTEST_RUN || word.length > LONGEST_RUN) return false;
  if (isOfTwoDigits(word.toLowerCase()) || RUN.test(word) || TENS.test(word)) return true;
  // "háromszáznegyvenöt".
  return word.length >= SHORTEST_COMPOSED && composed(fold(word));
}

const FILLERS = setOf(
  `uh uhh um umm uhm er erm eh ehh hm hmm mm mhm ah oh well like ähm äh aeh öh öhm naja also halt tja euh heu hein ben bah bon alors eeh ehm este pues bueno mmm allora cioè insomma diciamo beh é éé então tipo bom né ehh nou even kijk zeg alltså liksom typ altså ehm øh øhm eee yyy hmm no więc wiec čili eee ehm hát ööö izé no deci păi pai ăă ovaj hm ээ эээ эм мм ну так вот ну значит еее ем ами ъъ εεε ε λοιπόν λοιπον ıı şey hani yani eee أه اه ايوه أيوة ايوة طيب يعني אה אהה אז רגע אוקיי अच्छा हाँ हां तो जी उम्म thì ờ à ừ anu eh gini kak bang bu pak mbak mas ya yak bro sis`
    .split(/\s+/)
    .map(hashWord),
  1 << 11,
);

/** Said while one thinks, between the pieces of a number: "uh", "ähm", "euh", "ну". */
export const isFiller = (word: string): boolean => holds(FILLERS, hashWord(word));
