/**
 * What numbers are called in the languages of support, with their values, and what is said for the signs between them. A word that means
 * one number in one language and another in the next ("tres": Spanish three, Danish sixty) has the commoner's value: lengths come out right, and
 * a figure that is wrong hides nothing.
 */
import { holds, setOf } from "../names/bits.ts";
import { fold, LOWERED } from "../scan/classes.ts";
import { hashWord } from "../scan/lexicon.ts";

/**
 * From nought to nine, from ten to nineteen, tens from twenty, hundreds from one; forms of one number are joined by "/". Behind a plus: a language
 * that writes numbers as one word; behind an equals sign: one whose words are others without their accents.
 */
const LANGUAGES = `
zero/oh/nought/naught/nil one two/too three four five six seven eight nine|ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen|twenty thirty forty/fourty fifty sixty seventy eighty ninety
+null/zerro eins/ein/eine zwei/zwo/zwoo drei vier fünf/fuenf/fünfe sechs sieben/siebene acht neun|zehn/zehne elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn/fuffzehn sechzehn siebzehn achtzehn neunzehn|zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig/fuffzig sechzig siebzig achtzig neunzig
+nul/nulletje een/één twee drie vier vijf zes zeven acht negen|tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien|twintig dertig veertig vijftig zestig zeventig tachtig negentig
zéro/zero un/une deux trois quatre cinq six sept huit neuf|dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf|vingt/vingts trente quarante cinquante soixante septante/soixante-dix huitante/octante/quatre-vingt/quatre-vingts nonante/quatre-vingt-dix
cero uno/un/una dos tres cuatro cinco seis siete ocho nueve|diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa|ciento/cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
zero um/uma dois/duas três quatro cinco seis/meia sete oito nove|dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove|vinte trinta quarenta cinquenta sessenta setenta oitenta noventa|cento/cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos
+zero uno due tre quattro cinque sei sette otto nove|dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove|venti trenta quaranta cinquanta sessanta settanta ottanta novanta
zero u dos tres quatre cinc sis set vuit nou|deu onze dotze tretze catorze quinze setze disset divuit dinou|vint trenta quaranta cinquanta seixanta setanta vuitanta noranta
cero un dous tres catro cinco seis sete oito nove
+noll ett/en två tre fyra fem sex sju/sjua åtta nio|tio elva tolv tretton fjorton femton sexton sjutton arton nitton|tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
+null en/ett to tre fire fem seks sju/syv åtte ni|ti elleve tolv tretten fjorten femten seksten sytten atten nitten|tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti
+nul/nuller en/et to tre fire fem seks syv otte ni|ti elleve tolv tretten fjorten femten seksten sytten atten nitten|tyve tredive fyrre/fyrretyve halvtreds/halvtredsindstyve tres-/tresindstyve halvfjerds/halvfjerdsindstyve firs/firsindstyve halvfems/halvfemsindstyve
+nolla/nollaa yksi/yks kaksi/kaks kolme neljä/nelja viisi/viis kuusi/kuus seitsemän/seittemän/seiska/seitseman kahdeksan/kaheksan/kasi/kaheksa yhdeksän/yheksän/ysi/yheksa|kymmenen/kymppi yksitoista kaksitoista kolmetoista neljätoista viisitoista/viistoista kuusitoista/kuustoista seitsemäntoista kahdeksantoista yhdeksäntoista|kaksikymmentä/kakskyt kolmekymmentä/kolkyt neljäkymmentä/nelkyt/neljäkyt viisikymmentä/viiskyt kuusikymmentä/kuuskyt seitsemänkymmentä/seiskyt/seitkyt kahdeksankymmentä/kaheksankyt/kahdeksankyt yhdeksänkymmentä/yheksänkyt/yhdeksänkyt
núll einn/eitt tveir/tvö þrír/þrjú fjórir/fjögur fimm sex sjö átta níu|tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján|tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu
zero jeden/jedna/jedynka dwa/dwie/dwójka trzy/trójka cztery/czwórka pięć/piec/piątka sześć/szesc/szóstka siedem/siódemka osiem/ósemka dziewięć/dziewiec/dziewiątka|dziesięć/dziesiec jedenaście/jedenascie dwanaście/dwanascie trzynaście/trzynascie czternaście/czternascie piętnaście/pietnascie szesnaście/szesnascie siedemnaście/siedemnascie osiemnaście/osiemnascie dziewiętnaście/dziewietnascie|dwadzieścia/dwadziescia trzydzieści/trzydziesci czterdzieści/czterdziesci pięćdziesiąt/piecdziesiat sześćdziesiąt/szescdziesiat siedemdziesiąt/siedemdziesiat osiemdziesiąt/osiemdziesiat dziewięćdziesiąt/dziewiecdziesiat|sto- dwieście/dwiescie trzysta czterysta pięćset/piecset sześćset/szescset siedemset osiemset dziewięćset/dziewiecset
+nula/nul jedna/jeden/jedno/jednička dva/dvě/dve/dvojka tři/tri/trojka čtyři/ctyri/čtyry/čtyřka pět/pet/pětka šest/sest/šestka sedm/sedmička osm/osmička devět/devet/devítka|deset jedenáct/jedenact dvanáct/dvanact třináct/trinact čtrnáct/ctrnact patnáct/patnact šestnáct/sestnact sedmnáct/sedmnact osmnáct/osmnact devatenáct/devatenact|dvacet třicet/tricet čtyřicet/ctyricet padesát/padesat šedesát/sedesat sedmdesát/sedmdesat osmdesát/osmdesat devadesát/devadesat
nula jeden/jedna dva/dve tri štyri/styri päť/pat šesť/sest sedem osem deväť/devat|desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť|dvadsať/dvadsat tridsať/tridsat štyridsať/styridsat päťdesiat/patdesiat šesťdesiat/sestdesiat sedemdesiat osemdesiat deväťdesiat/devatdesiat|sto- dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto
+nič/nula ena/en dve/dva tri štiri pet šest sedem osem devet|deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst|dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset|sto- dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto
nula/nulu jedan/jedna/jedinica dva/dvije/dvojka tri/trojka četiri/četvorka/cetiri pet/petica šest/šestica/sest sedam/sedmica osam/osmica devet/devetka|deset jedanaest dvanaest trinaest četrnaest/cetrnaest petnaest šesnaest/sesnaest sedamnaest osamnaest devetnaest|dvadeset trideset četrdeset/cetrdeset pedeset šezdeset/sezdeset sedamdeset osamdeset devedeset|sto- dvjesto/dvjesta/dvesta tristo/trista četiristo petsto šesto/šeststo sedamsto osamsto devetsto
нула један/једна два/две три четири пет шест седам осам девет|десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест|двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет|сто- двеста триста четиристо петсто шесто седамсто осамсто деветсто
нула едно/един/една/единица две/два/двойка три/тройка четири/четворка пет/петица шест/шестица седем/седмица осем/осмица девет/деветка|десет единадесет/единайсет дванадесет/дванайсет тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет шестнадесет/шестнайсет/шейсет седемнадесет/седемнайсет осемнадесет/осемнайсет деветнадесет/деветнайсет|двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет седемдесет осемдесет деветдесет|сто- двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин
ноль/нуль/нолик/нулик один/одна/единица/единичка/раз два/две/двойка/двоечка три/тройка/троечка четыре/четверка/четвёрка пять/пятерка/пятёрка шесть/шестерка/шестёрка семь/семерка/семёрка восемь/восьмерка/восьмёрка девять/девятка|десять/десятка одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать|двадцать тридцать сорок пятьдесят/писят шестьдесят/шисят семьдесят восемьдесят девяносто|сто- двести триста четыреста пятьсот шестьсот семьсот/семсот восемьсот девятьсот
нуль один/одна/одиниця два/дві/двійка три/трійка чотири/четвірка п'ять шість/шістка сім/сімка вісім/вісімка дев'ять|десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять|двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто|сто- двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот
nol odin dva tri chetyre/chetire pyat/piat shest sem vosem devyat/deviat|desyat odinnadtsat dvenadtsat trinadtsat chetyrnadtsat pyatnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat|dvadtsat/dvadcat tridtsat/tridcat sorok pyatdesyat/pyatdesat shestdesyat/shestdesat semdesyat/semdesat vosemdesyat/vosemdesat devyanosto
μηδέν/μηδεν ένα/ένας/μία/μια δύο/δυο τρία/τρεις τέσσερα/τέσσερις/τεσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά|δέκα έντεκα/ένδεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά|είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα|εκατό/εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια/εφτακόσια οκτακόσια/οχτακόσια εννιακόσια
miden/mhden ena dyo/dio/duo tria tessera pente exi/eksi epta/efta okto/ochto/oxto ennea/ennia|deka enteka dodeka dekatria dekatessera dekapente dekaexi dekaepta dekaokto dekaennia|eikosi/ikosi trianta saranta peninta/penhnta exinta/eksinta evdominta ogdonta eneninta
+nulla/null egy/egyes kettő/két/ketto/kettes három/harom/hármas négy/negy/négyes öt/ötös hat/hatos hét/hetes nyolc/nyolcas kilenc/kilences|tíz/tiz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc|húsz/husz harminc negyven ötven/otven hatvan hetven nyolcvan kilencven|száz/szaz kétszáz/kettőszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz
zero unu/una/unul doi/două/doua trei patru cinci șase/sase/şase șapte/sapte/şapte opt nouă/noua|zece unsprezece/unșpe doisprezece/doișpe treisprezece/treișpe paisprezece/paișpe cincisprezece/cinșpe șaisprezece/șaișpe șaptesprezece/șapteșpe optsprezece/optișpe nouăsprezece/nouășpe|douăzeci/douazeci treizeci patruzeci cincizeci șaizeci/saizeci șaptezeci/saptezeci optzeci nouăzeci/nouazeci
+sıfır/sifir bir iki/çift- üç/uc dört/dort beş/bes altı/alti yedi sekiz dokuz|on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz|yirmi otuz kırk/kirk elli altmış/altmis yetmiş/yetmis seksen doksan
nulis/nulle vienas/viens du/divi trys/trīs keturi/četri penki/pieci šeši/seši septyni/septiņi aštuoni/astoņi devyni/deviņi
+null üks/uks kaks kolm neli viis kuus seitse kaheksa üheksa/uheksa
zero një dy tre katër pesë gjashtë shtatë tetë nëntë
אפס/ואפס אחת/אחד/ואחת שתיים/שתים/שניים/ושתיים שלוש/שלושה/ושלוש ארבע/ארבעה/וארבע חמש/חמישה/וחמש שש/שישה/ושש שבע/שבעה/ושבע שמונה/ושמונה תשע/תשעה/ותשע|עשר/עשרה אחת-עשרה שתים-עשרה שלוש-עשרה ארבע-עשרה חמש-עשרה שש-עשרה שבע-עשרה שמונה-עשרה תשע-עשרה|עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים
صفر واحد/واحدة اثنين/اثنان/اتنين/إثنين/تنين ثلاثة/تلاتة/ثلاثه/تلاته/ثلاث/تلات أربعة/اربعة/أربعه/اربعه/أربع/اربع خمسة/خمسه/خمس ستة/سته/ست سبعة/سبعه/سبع ثمانية/تمانية/ثمانيه/تمانيه/تمنية/ثماني/تمان تسعة/تسعه/تسع|عشرة/عشره/عشر احداشر/حداشر/إحداشر اثناشر/اتناشر/اثنعشر تلتاشر/تلاتاشر/ثلاثتعش اربعتاشر/أربعتاشر خمستاشر ستاشر/سطاشر سبعتاشر تمنتاشر/ثمنتاشر تسعتاشر|عشرين/عشرون ثلاثين/ثلاثون/تلاتين أربعين/اربعين خمسين ستين سبعين ثمانين/تمانين تسعين
صفر یک دو سه چهار پنج شش/شیش هفت هشت نه|ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هیجده نوزده|بیست سی چهل پنجاه شصت هفتاد هشتاد نود|صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد
sefr yek doh seh chahar panj shish haft hasht noh
शून्य/ज़ीरो/जीरो/सिफर एक/वन दो/टू तीन/थ्री चार/फोर/फ़ोर पांच/पाँच/फाइव/फ़ाइव छह/छः/छै/सिक्स सात/सेवन आठ/एट नौ/नाइन|दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस|बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे
shunya/sunya/ziro ek do/doo teen/tin char/chaar paanch/panch/paach chhe/chhah/chhai/che saat/sat aath/aath nau/naw|das gyarah barah terah chaudah pandrah solah satrah atharah unnis|bees/bis tees/tis chalis/chaalis pachas/pachaas saath sattar assi nabbe
শূন্য/জিরো এক/ওয়ান দুই/টু তিন/থ্রি চার/ফোর পাঁচ/ফাইভ ছয়/সিক্স সাত/সেভেন আট/এইট নয়/নাইন
nol/kosong satu/se dua tiga empat lima enam tujuh delapan/lapan sembilan|sepuluh sebelas dua-belas tiga-belas
=không/khong/linh/lẻ một/mot/mốt hai ba bốn/tư năm/lăm sáu bảy/bẩy tám chín|mười/muoi
ศูนย์ หนึ่ง/เอ็ด สอง สาม สี่ ห้า หก เจ็ด แปด เก้า|สิบ
零/〇/洞 一/幺/壹 二/贰/两/兩 三/叁 四/肆 五/伍 六/陆/陸 七/柒/拐 八/捌 九/玖/勾
영/공/제로 일/하나 이/둘 삼/셋 사/넷 오/다섯 육/륙/여섯 칠/일곱 팔/여덟 구/아홉
sifuri moja/mosi mbili tatu nne tano sita saba nane tisa|kumi
sero isa dalawa tatlo apat lima anim pito walo siyam
nul een twee drie vier vyf ses sewe agt nege
efes achat/ehad/ahat shtaim/shtayim shalosh arba chamesh/hamesh shesh sheva shmone/shmoneh tesha
సున్నా/సున్న/జీరో ఒకటి/వన్ రెండు/టూ మూడు/త్రీ నాలుగు/ఫోర్ ఐదు/అయిదు/ఫైవ్ ఆరు/సిక్స్ ఏడు/సెవెన్ ఎనిమిది/ఎయిట్ తొమ్మిది/నైన్
பூஜ்யம்/பூஜ்ஜியம்/சைபர்/சுழியம்/ஜீரோ ஒன்று/ஒண்ணு/ஒன்னு இரண்டு/ரெண்டு மூன்று/மூணு/மூன்னு நான்கு/நாலு ஐந்து/அஞ்சு ஆறு ஏழு எட்டு ஒன்பது/ஒம்பது/ஒம்போது
ಸೊನ್ನೆ/ಜೀರೋ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು
പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്/ഒൻപത്
صفر/زیرو ایک دو تین چار پانچ چھ/چھے سات آٹھ نو
शून्य एक दोन तीन चार पाच सहा सात आठ नऊ
શૂન્ય/ઝીરો એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ
ਸਿਫ਼ਰ/ਜ਼ੀਰੋ ਇੱਕ/ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ
sifr wahid/wahed ethnein/itnein/itnen talata/tlata/thalatha arbaa/arba3a khamsa/5amsa setta/sitta sabaa/sab3a tamanya/thamania tesaa/tis3a
`;

/** Tens with their ones in one word that no rule of theirs makes. */
const WHOLE = `veintiuno/veintiún:21 veintidós/veintidos:22 veintitrés/veintitres:23 veinticuatro:24 veinticinco:25 veintiséis/veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29
  इक्कीस:21 बाईस:22 तेईस:23 चौबीस:24 पच्चीस:25 छब्बीस:26 सत्ताईस:27 अट्ठाईस:28 उनतीस:29 इकतीस:31 बत्तीस:32 तैंतीस:33 चौंतीस:34 पैंतीस:35 छत्तीस:36 सैंतीस:37 अड़तीस:38 उनतालीस:39 इकतालीस:41 बयालीस:42 तैंतालीस:43 चौवालीस/चवालीस:44 पैंतालीस:45 छियालीस:46 सैंतालीस:47 अड़तालीस:48 उनचास:49 इक्यावन:51 बावन:52 तिरपन:53 चौवन:54 पचपन:55 छप्पन:56 सत्तावन:57 अट्ठावन:58 उनसठ:59 इकसठ:61 बासठ:62 तिरसठ:63 चौंसठ:64 पैंसठ:65 छियासठ:66 सड़सठ:67 अड़सठ:68 उनहत्तर:69 इकहत्तर:71 बहत्तर:72 तिहत्तर:73 चौहत्तर:74 पचहत्तर:75 छिहत्तर:76 सतहत्तर:77 अठहत्तर:78 उन्यासी/उनासी:79 इक्यासी:81 बयासी:82 तिरासी:83 चौरासी:84 पचासी:85 छियासी:86 सतासी/सत्तासी:87 अठासी/अट्ठासी:88 नवासी:89 इक्यानवे:91 बानवे:92 तिरानवे:93 चौरानवे:94 पचानवे/पंचानवे:95 छियानवे:96 सत्तानवे/सतानवे:97 अट्ठानवे/अठानवे:98 निन्यानवे:99
  εικοσιένα:21 εικοσιδύο:22 εικοσιτρία:23 εικοσιτέσσερα:24 εικοσιπέντε:25 εικοσιέξι:26 εικοσιεπτά/εικοσιεφτά:27 εικοσιοκτώ/εικοσιοχτώ:28 εικοσιεννέα/εικοσιεννιά:29
  ثمنطعش:18 kaheksakyt:80 yheksäkyt:90 dvajs:20 eser:10 dah:10 bist:20 enia:9 enenhnta:90 восемьсят:80 семьсят:70
  unşpe:11 doişpe:12 treişpe:13 paişpe:14 cinşpe:15 saişpe/şaişpe:16 şapteşpe:17 optşpe/optspe:18 nouăşpe:19
  edno/edin/edna:1 chetiri:4 edinadeset/edinayset:11 dvanadeset/dvanayset:12 trinadeset/trinayset:13 chetirinadeset:14 petnadeset:15
  shestnadeset:16 sedemnadeset:17 osemnadeset:18 devetnadeset:19 dvayset:20 triyset:30 chetirideset:40 shestdeset/sheyset:60
  chetiristotin:400 shestotin:600 dvesti:200 chetyresta:400 pyatsot:500 shestsot:600 semsot:700 vosemsot:800 devyatsot:900
  odyn:1 chotyry:4 shist:6 visim:8 dvadtsyat:20 trydtsyat:30`;

const HUNDRED = `hundred hundert honderd hundra hundre hundrede sata sataa cent cents cento száz sută sute yüz yuz сотня сто sto sad seratus ratus trăm सौ sau מאה مية مائة מאות set stě sta stotin sto hundrað`;
const THOUSAND = `thousand tausend duizend tusen tusind tuhat tuhatta mille mila mil ezer mie mii bin tysiąc tysiące tysięcy tisíc tisíce tisuću tisuća hiljadu hiljada tisoč хиляда хиляди тысяча тысячи тысяч тисяча тисячі тисяч хиљаду хиљада χίλια χίλιες χιλιάδες ribu seribu nghìn ngàn हजार हज़ार hazaar hazar אלף אלפיים ألف الف ألفين`;
const MILLION = `million millions millón millones milhão milhões milione milioni millionen miljoen miljoner millioner miljoonaa millió milion miliony milionů milión milióny milionów милион милиона миллион миллиона миллионов мільйон мільйони мільйонів milyon juta लाख`;
/** "Two sevens", "vier fünfen": so many of a figure. */
const OF_A_KIND = `zeros/zeroes/noughts ones twos threes fours fives sixes sevens eights nines
nullen einsen/einser zweien/zweier dreien/dreier vieren/vierer fünfen/fünfer sechsen/sechser siebenen/siebener achten/achter neunen/neuner
nullen enen tweeën drieën vieren vijven zessen zevens achten negens
zéros uns deux trois quatre cinq six sept huit neuf
ceros unos doses treses cuatros cincos seises sietes ochos nueves
zeros uns dois três quatros cincos seis setes oitos noves
nollor ettor tvåor treor fyror femmor sexor sjuor åttor nior
zera/zer jedynki/jedynek dwójki/dwójek trójki/trójek czwórki/czwórek piątki/piątek szóstki/szóstek siódemki/siódemek ósemki/ósemek dziewiątki/dziewiątek
nuly/nul jedničky/jedniček dvojky/dvojek trojky/trojek čtyřky/čtyřek pětky/pětek šestky/šestek sedmičky/sedmiček osmičky/osmiček devítky/devítek
nule/nula jedinice/jedinica dvojke/dvojki trojke/trojki četvorke/četvorki petice/petica šestice/šestica sedmice/sedmica osmice/osmica devetke/devetki
нули/нулей/нолей/ноля/нуля единицы/единиц двойки/двоек тройки/троек четверки/четвёрки/четверок/четвёрок пятерки/пятёрки/пятерок/пятёрок шестерки/шестёрки/шестерок/шестёрок семерки/семёрки/семерок/семёрок восьмерки/восьмёрки/восьмерок/восьмёрок девятки/девяток
нулі/нулів одиниці/одиниць двійки/двійок трійки/трійок четвірки/четвірок п'ятірки/п'ятірок шістки/шісток сімки/сімок вісімки/вісімок дев'ятки/дев'яток
нули единици двойки тройки четворки петици шестици седмици осмици деветки`;
/** "cincuenta y cinco", "fyra och tjugo", "two hundred and six". */
const AND = `and und en et e y och og ja i и та și si u va و ve ve`;
/** How often the figure behind it is said. */
const REPEATED = `double:2 doubles:2 dobles:2 dvojit:2 dvojna:2 dvojni:2 dvostruka:2 двоен:2 doppel:2 doppelt:2 doppelte:2 doble:2 doppio:2 doppia:2 duplo:2 dupla:2 dubbel:2 dubbla:2 dobbelt:2 dobbel:2 dvojitá:2 dvojité:2 podwójne:2 podwójny:2 podwójna:2 çift:2 διπλό:2 διπλά:2 διπλός:2 διπλή:2 двойной:2 двойная:2 двойное:2 двойно:2 подвійний:2 подвійна:2 dvostruko:2 dublu:2 dublă:2 dupla:2 डबल:2 ডাবল:2 ডবল:2 dobel:2 دبل:2 כפול:2 tupla:2 zweimal:2 tweemaal:2 dvakrát:2 дважды:2 двічі:2 kétszer:2
  triple:3 treble:3 dreifach:3 dreimal:3 triplo:3 tripla:3 driemaal:3 trippel:3 háromszor:3 трижды:3 тричі:3 ट्रिपल:3 ট্রিপল:3 τριπλό:3 τριπλά:3 quadruple:4`;

/** What is said for the sign between two figures. */
const SIGNS: readonly (readonly [sign: string, words: string])[] = [
  [
    "-",
    "dash hyphen minus strich bindestrich gedankenstrich minusstrich tiret guion guión trattino hífen hifen traço traco streepje koppelteken verbindingsstreepje bindestreck streck bindestreg streg bindestrek strek viiva tavuviiva väliviiva myślnik kreska kreseczka dywiz pauza pomlčka pomlka spojovník crtica crta vezaj vezaj kötőjel cratimă liniuță linie tire çizgi kısa-çizgi тире дефис прочерк чёрточка риска παύλα παυλα שקף מקף واصلة شرطة داش डैश हाइफन 다시 대시 하이픈 dáš gạch ngang strip sambung",
  ],
  ["+", "plus pluss plussa más mais più piu плюс artı συν プラス 플러스"],
  [
    "/",
    "slash schrägstrich schraegstrich slach barra barre sbarra skråstreg skråstrek snedstreck kauttaviiva vinoviiva lomítko lomeno lomka lom łamane ukośnik slesz kosa-crta kroz perjel perjelek slaş дробь дріб слэш слеш κάθετος κάθετο סלאש سلاش स्लैश 슬래시 xuyệt xuyet garing miring",
  ],
  [
    ".",
    "dot point punkt punt punto ponto piste pont punct kropka tečka tecka bodka točka točkica tacka nokta точка точки крапка τελεία teleia נקודה نقطة डॉट डोट डॉट पॉइंट chấm cham titik 닷 점 prick",
  ],
  [":", "colon doppelpunkt deux-points dvojtečka двоеточие dvotočka kaksoispiste kolon"],
];

export type Sign = "+" | "-" | "/" | "." | ":";

/** What a word says within a number. */
export type Atom =
  | { readonly kind: "value"; readonly value: number }
  /** Figures run together: "nollsjufem" is 075. */
  | { readonly kind: "figures"; readonly digits: string }
  | { readonly kind: "hundred" | "thousand" | "million" }
  /** "sevens": as many of the figure as the number before it says. */
  | { readonly kind: "kind"; readonly value: number }
  | { readonly kind: "repeated"; readonly times: number };

const atoms = new Map<string, Atom>();
const put = (word: string, atom: Atom): void => {
  if (!word.endsWith("-")) for (const form of formsOf(word)) if (!atoms.has(form)) atoms.set(form, atom);
};
/** As it is spelled and without accents: a word that has others is another one, Vietnamese "đổi" no Romanian "doi". */
const formsOf = (word: string): string[] => [...new Set([word, fold(word)])];

for (const word of HUNDRED.split(" ")) put(word, { kind: "hundred" });
for (const word of THOUSAND.split(" ")) put(word, { kind: "thousand" });
for (const word of MILLION.split(" ")) put(word, { kind: "million" });
for (const line of LANGUAGES.trim().split("\n"))
  for (const [word, value] of valuesOf(line))
    if (line.startsWith("=")) atoms.set(word, { kind: "value", value });
    else put(word, { kind: "value", value });
for (const entry of WHOLE.split(/\s+/)) {
  const [forms = "", value] = entry.split(":");
  for (const form of forms.split("/")) put(form, { kind: "value", value: Number(value) });
}
for (const line of OF_A_KIND.split("\n"))
  for (const [word, value] of valuesOf(line)) put(word, { kind: "kind", value });
for (const entry of REPEATED.split(/\s+/)) {
  const [word = "", times] = entry.split(":");
  put(word, { kind: "repeated", times: Number(times) });
}

function* valuesOf(line: string): Generator<readonly [word: string, value: number]> {
  for (const [part, words] of line.replace(/^[+=]/, "").split("|").entries())
    for (const [n, forms] of words.split(" ").entries())
      for (const form of forms.split("/")) yield [form, valueAt(part, n)];
}

function valueAt(part: number, n: number): number {
  return part === 0 ? n : part === 1 ? 10 + n : part === 2 ? 20 + 10 * n : 100 + 100 * n;
}

const ands = new Set(AND.split(" ").flatMap(formsOf));
const signs = new Map(
  SIGNS.flatMap(([sign, words]) =>
    words.split(" ").flatMap((word) => formsOf(word).map((form) => [form, sign as Sign] as const)),
  ),
);

/** What the word, in small letters, says within a number; null for most. */
export const atomOf = (word: string): Atom | null => atoms.get(word) ?? gluedAnd(word) ?? null;

const spelled = setOf([...atoms.keys(), ...ands, ...signs.keys()].map(hashWord), 1 << 15);

/** May the word with this hash say something in a number, other than one composed of several? Hardly any other does. */
export const maySay = (hash: number): boolean => holds(spelled, hash);

/** Is it "and" between tens and ones? */
export const isAnd = (word: string): boolean => ands.has(word);

/** The sign that the word stands for, between two figures. */
export const signOf = (word: string): Sign | null => signs.get(word) ?? null;

/** "وعشرين", "ושלוש", "לאפס": "and" and "to" are letters of the word. */
function gluedAnd(word: string): Atom | null {
  return mayBeGlued(word.charCodeAt(0)) && word.length > 3 ? (atoms.get(word.slice(1)) ?? null) : null;
}

/** Arabic and Hebrew "and", Hebrew "to". */
export const mayBeGlued = (first: number): boolean => first === 0x648 || first === 0x5d5 || first === 0x5dc;

/** A number in one word, "zweihundertvierunddreißig", or figures run together; null for any other. Linear in the word's length, which is bounded. */
export function composedOf(word: string): Atom | null {
  if (!mayBeComposed(word, 0, word.length)) return null;
  const languages = languagesOf(word, 0, word.length);
  for (const [n, language] of COMPOUNDING.entries()) {
    if ((languages & (1 << n)) === 0) continue;
    const parts = partsOf(word, language);
    if (parts === null) continue;
    const ones = parts.map((part) => onesOf(language.get(part)));
    if (!ones.includes(-1)) return { kind: "figures", digits: ones.join("") };
    const value = valueOfParts(parts, language);
    if (value >= 0) return { kind: "value", value };
  }
  return null;
}

/** Does the word `text[from, to)` begin and end as such words do? */
export const mayBeComposed = (text: string, from: number, to: number): boolean =>
  to - from >= SHORTEST && to - from <= LONGEST && languagesOf(text, from, to) !== 0;

const SHORTEST = 6;
const LONGEST = 40;
const MANY = 1 << 20;
/** "einundzwanzig", "fireogtredive", "enaintrideset", "dvaatřicet". */
const JOINTS = new Set(["und", "og", "en", "ën", "in", "a"]);
/** Heads of tens that stand in compounds alone: "ventuno", "huszonöt". */
const HEADS = "vent:20 trent:30 quarant:40 cinquant:50 sessant:60 settant:70 ottant:80 novant:90 huszon:20";
const SCALES = `${HUNDRED} ${THOUSAND}`;

/** The pieces that numbers of one language are composed of. */
type Pieces = ReadonlyMap<string, Atom | null>;
const COMPOUNDING: readonly Pieces[] = LANGUAGES.trim()
  .split("\n")
  .filter((line) => line.startsWith("+"))
  .map((line) => {
    const pieces = new Map<string, Atom | null>();
    for (const [word, value] of valuesOf(line))
      for (const form of formsOf(word.replace("-", ""))) pieces.set(form, { kind: "value", value });
    for (const word of SCALES.split(" ")) for (const form of formsOf(word)) pieces.set(form, atoms.get(form) ?? null);
    for (const head of HEADS.split(" ")) {
      const [word = "", value] = head.split(":");
      pieces.set(word, { kind: "value", value: Number(value) });
    }
    for (const joint of JOINTS) if (!pieces.has(joint)) pieces.set(joint, null);
    return pieces;
  });

const EDGE = 3;
const EDGES = 1 << 13;
/** The languages, as bits, in which a word may begin with three letters, and end with them: hardly any other word does. */
const [OPENING, CLOSING] = [new Int32Array(EDGES), new Int32Array(EDGES)] as const;
const edgeAt = (text: string, p: number): number =>
  (((LOWERED[text.charCodeAt(p)] as number) * 37 + (LOWERED[text.charCodeAt(p + 1)] as number)) * 37 +
    (LOWERED[text.charCodeAt(p + 2)] as number)) &
  (EDGES - 1);

/** Marks how words begin that pieces make up, or end: with a piece of fewer letters and what another one adds. */
function markEdges(edges: Int32Array, pieces: Pieces, bit: number, ends: boolean): void {
  const mark = (edge: string): void => {
    for (const [piece, atom] of pieces) {
      // What joins two pieces neither begins nor ends a word.
      if (edge === "" && atom === null) continue;
      const longer = ends ? piece + edge : edge + piece;
      if (longer.length < EDGE) mark(longer);
      else {
        const at = edgeAt(longer, ends ? longer.length - EDGE : 0);
        edges[at] = (edges[at] as number) | bit;
      }
    }
  };
  mark("");
}
for (const [n, pieces] of COMPOUNDING.entries()) {
  markEdges(OPENING, pieces, 1 << n, false);
  markEdges(CLOSING, pieces, 1 << n, true);
}

/** The languages, as bits, in which words begin and end as `text[from, to)` does. */
const languagesOf = (text: string, from: number, to: number): number =>
  (OPENING[edgeAt(text, from)] as number) & (CLOSING[edgeAt(text, to - EDGE)] as number);

/** The fewest pieces that make up the word. */
function partsOf(word: string, pieces: Pieces): string[] | null {
  const count = new Int32Array(word.length + 1).fill(MANY);
  const last: string[] = [];
  count[0] = 0;
  for (let p = 0; p < word.length; p++) {
    if (count[p] === MANY) continue;
    for (let end = p + 1; end <= word.length && end - p <= LONGEST_PIECE; end++) {
      const piece = word.slice(p, end);
      if (!pieces.has(piece) || (count[p] as number) + 1 >= (count[end] as number)) continue;
      count[end] = (count[p] as number) + 1;
      last[end] = piece;
    }
  }
  if (count[word.length] === MANY) return null;
  const parts: string[] = [];
  for (let p = word.length; p > 0; p -= (last[p] as string).length) parts.unshift(last[p] as string);
  return parts;
}

const LONGEST_PIECE = 20;

const onesOf = (atom: Atom | null | undefined): number => (atom?.kind === "value" && atom.value < 10 ? atom.value : -1);

function valueOfParts(parts: readonly string[], pieces: Pieces): number {
  let [whole, hundreds, below] = [0, 0, -1];
  for (const [n, part] of parts.entries()) {
    if (JOINTS.has(part) && n > 0 && below > 0 && below < 10 && n < parts.length - 1) continue;
    const atom = pieces.get(part);
    if (atom?.kind === "thousand") {
      whole = (hundreds + Math.max(below, 0) || 1) * 1000;
      [hundreds, below] = [0, -1];
    } else if (atom?.kind === "hundred") {
      hundreds = Math.max(below, 1) * 100;
      below = -1;
    } else if (atom?.kind !== "value") return -1;
    else if (atom.value >= 100) {
      if (hundreds > 0 || below >= 0) return -1;
      hundreds = atom.value;
    } else if (below < 0) below = atom.value;
    else if (areTensAndOnes(below, atom.value) || areTensAndOnes(atom.value, below)) below += atom.value;
    else return -1;
  }
  return whole + hundreds + Math.max(below, 0);
}

const areTensAndOnes = (tens: number, ones: number): boolean => tens >= 20 && tens % 10 === 0 && ones < 10;

/** Words of other kinds in some language: they tell a figure beside a word that tells nothing else. */
const EVERYDAY = new Set(
  `uns unos 一 二 三 两 兩 to too on en ni se do doo un una une uno um uma ein eine eins een et ett an ena at az hat fire das sat saat mot bay nam tam bon hai sau chin tu elli set sad sto sta
  e y i u nul null nil sex ti tio due sept che char sis bis tis tees nau naw pat opt meia cent cents cento mil mie mila mii bin ses nou dos раз один одна един една един једна један jeden jedna jedno jedan egy bir satu
  lima nol mot linh une uma do das du het năm sei das tas sa dva te tri teen ten do apat sano con hot am ek hunder son uu ves sais sat das nio ba le lam tam tu דו אחת אחד شش نه دو ده صد سی یک एक दो सात नौ आठ`
    .split(/\s+/)
    .flatMap(formsOf),
);

/** May the word be another than a number? */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

const sure = setOf([...atoms.keys()].filter((word) => !EVERYDAY.has(word)).map(hashWord), 1 << 15);
/** May the word with this hash say a number and nothing else, other than one composed of several? Hardly any other does. */
export const maySaySurely = (hash: number): boolean => holds(sure, hash);
