/** How people write @, dot and digits as words so that machines do not see an address or a number. */
import {
  AT_WORD,
  addWords,
  DIGIT_WORD,
  DOT_WORD,
  FILE_ENDING,
  JOIN_WORD,
  PROVIDER,
  TLD,
  WORD_TLD,
} from "../scan/lexicon.ts";

addWords(
  `あっとまーく arrobase at bei bij chez ат แอต arroba arobase arobas arobaze arobace aroba chiocciola chiocciolina apenstaart apenstaartje apestaart apestaartje snabel krøll klammeraffe affenschwanz ät aet snabela snabel-a krøllalfa kroellalfa alfakrøll miukumauku miuku
  maimuță małpa malpa małpka zavináč zavinac kukac собака собачка равлик кльомба маймунка 小老鼠 小老鼠號 অ্যাট এট ایت ات ఎట్ παπάκι papaki sobaka sobachka sobatschka παπακι arond aronda arrond rond kuyruklu et-işareti آت ات אט שטרודל כרוכית एट ऐट 艾特 圈a アットマーク アット あっと 골뱅이 앳 에아트 앳트 còng móc acòng keong kuyruklu majmun majmunče manki arobază кьомба маймунско маймунка маймуна ет мавпочка мавпа мавпочки собачка песик 圈 แอด arobáza แอท เอท แอ็ท afna вухо вушко гав кракозябра мајмун мајмунче ладимка вонгол šnek zavinac kuyruklua ادساین أت شلبة بوقلة كروخيت keong а-в-кружке eta et lat aapje ad atsign at-sign maimunka maymunka majmunka maimunsko maymunsko kliomba klyomba`,
  AT_WORD,
);
addWords(
  `dot d0t dott pkt pct punkt point punto ponto punt piste kropka tečka tecka bodka pont punct точка точкa крапка τελεία teleia τελεια nokta prik punktum ドット どっと 点 點 닷 점 쩜 نقطة دوت נקודה דוט डॉट ডট बिंदु titik chấm cham จุด piste taškas punkts period točka tačka tačka pika ดอท ดอต tochka tocka totschka teleia тчк тачка тачку دات ดอต จุด bod нукта ডট ডট্ বিন্দু పాయింట్ டாட் డాట్ ڈاٹ`,
  DOT_WORD,
);
addWords(
  `sublinhado myślnik strich παύλα κάτω дефис дефіс тире черта долна aláhúzás aláhúzásjel kötőjel pomlčka pomlcka podtržítko spojovník podčiarkovník väliviiva tavuviiva liniuță liniuta jos underline alt crtica crta donja łącznik laag streepje liggend קו תחתון מקף شرطة سفلية واصلة 밑줄 하이픈 언더바 언더스코어 下划线 下劃線 底線 短横线 横杠 減號 减号 アンダーバー アンダースコア ハイフン milieu plus çizgi çizgisi understreck understrek understreg onderstrepingsteken alleviivain подчёркивание підкреслення hypen минус minus-streck traço traco medio médio bajo baixo bas basso dash hyphen minus tiret guion guión trattino hífen hifen streepje koppelteken bindestrich bindestreck bindestreg bindestrek underscore unterstrich underline viiva alaviiva podkreślenie podkreślnik podtržítko дефис тире подчеркивание нижнее alttire tire podvlaka podcrta podcrtaj црта доња подвлака подвлачење अंडरस्कोर अण्डरस्कोर अंडरस्कोअर डैश हाइफन हाइफ़न আন্ডারস্কোর আন্ডারস্কোর ড্যাশ হাইফেন تحت داش اندرسكور أندرسكور آندرلاین اندرلاین آندراسکور خط‌تیره تیره ڈیش ขีดล่าง ขีด อันเดอร์สกอร์`,
  JOIN_WORD,
);
addWords(
  `ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante
  dieciséis dieciseis diecisiete dieciocho diecinueve veintiuno veintidós veintidos veintitrés veintitres veinticuatro veinticinco veintiséis veintiseis veintisiete veintiocho veintinueve
  undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove
  treze catorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove onze doze
  diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa quatro vinte trinta quarenta cinquenta sessenta oitenta halvtreds halvfjerds firs halvfems
  zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig venti trenta quaranta cinquanta sessanta settanta ottanta novanta
  zero oh nought one two three four five six seven eight nine double triple treble quadruple plus
  null eins zwei zwo drei vier fünf fuenf sechs sieben acht neun doppel
  zéro un une deux trois quatre cinq six sept huit neuf
  cero uno una dos tres cuatro cinco seis siete ocho nueve
  due tre quattro cinque sei sette otto nove
  um dois duas três meia sete oito
  ek teen chaar paanch panch chhe chhah saat aath nau shunya
  ciento cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos
  nul een één twee drie vier vijf zes zeven acht negen
  noll ett två tre fyra fem sex sju åtta nio
  én et to fire seks syv sju otte åtte ni
  nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän
  jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
  štyri šesť sedem osem deväť vienas keturi penki šeši septyni aštuoni devyni viens divi trīs četri pieci seši septiņi astoņi deviņi kolm neli viis kuus seitse kaheksa üheksa
  nula jedna dva tři čtyři pět šest sedm osm devět
  unu doi trei patru cinci șase șapte opt nouă
  нула едно две три четири пет шест седем осем девет
  ноль один два три четыре пять шесть семь восемь девять нуль чотири шість сім вісім дев'ять п'ять
  μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά
  sıfır bir iki üç dört beş altı yedi sekiz dokuz
  صفر واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
  אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע
  शून्य एक दो तीन चार पांच पाँच छह सात आठ नौ
  零 〇 一 二 三 四 五 六 七 八 九 幺 영 공 일 이 삼 사 오 육 륙 칠 팔 구 ゼロ いち に さん よん ご ろく なな はち きゅう きゅー キュー にー ごー しち
  nol satu dua tiga empat lima enam tujuh delapan sembilan không một hai ba bốn năm sáu bảy tám chín ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า
  плюс ять ятнадцять ятдесят ятсот яносто десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
  сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот двадцять тридцять п'ятдесят шістдесят сімдесят вісімдесят дев'яносто двісті триста чотириста
  dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset
  deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát dvě nulla tíz tizenegy tizenkettő húsz huszonegy harminc negyven ötven hatvan hetven nyolcvan kilencven kettö két
  yirmi otuz kırk elli altmış yetmiş seksen doksan yüz tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig zestig zeventig tachtig negentig
  tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio tyve tjue tretti tredive førti femti seksti sytti åtti nitti zece doisprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci două
  δέκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα δώδεκα хиляда двадесет тридесет четиридесет cem siedem dziesięc сім вісім ноль шесть
  キュウ ニ サン ヨン ゴ ロク ナナ ハチ イチ レイ まる マル れい 壹 贰 叁 肆 伍 陆 柒 捌 玖 洞 拐 勾 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉
  egy kettő három négy öt hat hét nyolc kilenc
  jedan četiri sedam osam един еден три један четири пет шест седам осам девет nič štiri nulis trys nulle üks kaks cinc vuit
  dous catro sete vyf ses sewe agt nege núll tveir þrír fjórir fimm sjö átta níu njëzet katër pesë gjashtë shtatë tetë nëntë
  isa dalawa tatlo apat anim pito walo siyam sifuri mbili tatu nne tano sita saba nane tisa kosong lapan
  صفر یک سه چهار پنج شش هفت هشت نه تلاتة ثلاثه اربعة اربعه خمسه سته سبعه ثمانيه تمانية تسعه দুই তিন চার পাঁচ ছয় সাত আট নয়`,
  DIGIT_WORD,
);
addWords(
  `száz kétszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин шістсот сімсот вісімсот
  εκατό εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια sata שתים אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה lăm mốt mươi belas puluh`,
  DIGIT_WORD,
);

/** Numbers of two digits in one word. */
const twoDigits = new Set<string>();

function addNumbers(words: string): void {
  addWords(words, DIGIT_WORD);
  for (const word of words.split(/\s+/)) twoDigits.add(word);
}

export const isOfTwoDigits = (word: string): boolean => twoDigits.has(word);

addNumbers(
  `ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante
  diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa
  treze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta oitenta
  undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta ventitré
  zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig fuenfzig sechzig siebzig achtzig neunzig
  tien twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
  tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
  elleve tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre tres halvtreds halvfjerds firs halvfems tjue tretti førti femti seksti sytti åtti nitti
  kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä
  dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
  deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát
  zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
  tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz huszonegy harminc negyven ötven hatvan hetven nyolcvan kilencven
  десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
  одинадцять дванадцять чотирнадцять шістнадцять сімнадцять вісімнадцять двадцять тридцять шістдесят сімдесят вісімдесят
  десет единадесет единайсет дванадесет дванайсет тринадесет тринайсет четиринадесет четиринайсет петнадесет петнайсет шестнадесет шестнайсет седемнадесет седемнайсет осемнадесет осемнайсет деветнадесет деветнайсет
  двадесет двайсет тридесет трийсет четиридесет четирийсет петдесет шестдесет шейсет седемдесет осемдесет деветдесет
  δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαεφτά δεκαοκτώ δεκαοχτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα
  yirmi otuz kırk elli altmış yetmiş seksen doksan עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים عشرين عشرون ثلاثين ثلاثون أربعين خمسين ستين سبعين ثمانين تسعين mười sepuluh sebelas`,
);

/** What numbers are told in from Slovenia to Bengal; ones in Latin letters among them are no words of other languages. */
const HINDI_TWO_DIGITS = `दस ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
  चालीस इकतालीस बयालीस तैंतालीस तिरतालीस चौवालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ
  अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी सतासी अट्ठासी अठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे
  पचानवे पंचानवे छियानवे सत्तानवे सतानवे अट्ठानवे अठानवे निन्यानवे`;
addNumbers(HINDI_TWO_DIGITS);
// The sign below a letter is written with it or apart.
addNumbers(HINDI_TWO_DIGITS.replaceAll("\u095c", "\u0921\u093c"));
addNumbers(
  `enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset
  jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset
  десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет
  jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat
  দশ এগারো এগার বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই`,
);
for (const tens of "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset".split(" "))
  addNumbers(`ena dva dve tri štiri pet šest sedem osem devet`.replaceAll(/\S+/g, (one) => `${one}in${tens}`));
addWords(
  `sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto dvjesto dvjesta dvesta trista četiristo šesto sedamsto osamsto двеста триста четиристо петсто шестсто шесто седамсто осамсто деветсто
  dvesto štyristo päťsto šesťsto osemsto deväťsto dvě ноль нула нуля дві двох
  సున్నా సున్న జీరో ఒకటి వన్ రెండు టూ మూడు త్రీ నాలుగు ఫోర్ ఐదు అయిదు ఫైవ్ ఆరు సిక్స్ ఏడు సెవెన్ ఎనిమిది ఎయిట్ తొమ్మిది నైన్
  பூஜ்யம் பூஜ்ஜியம் சைபர் சுழியம் ஜீரோ ஒன்று ஒண்ணு ஒன்னு இரண்டு ரெண்டு மூன்று மூணு மூன்னு நான்கு நாலு ஐந்து அஞ்சு ஆறு ஏழு எட்டு ஒன்பது ஒம்பது ஒம்போது
  ಸೊನ್ನೆ ಜೀರೋ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು
  പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത് ഒൻപത്
  صفر زیرو ایک دو تین چار پانچ چھ چھے سات آٹھ نو
  शून्य एक दोन तीन चार पाच सहा सात आठ नऊ
  શૂન્ય ઝીરો એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ
  ਸਿਫ਼ਰ ਜ਼ੀਰੋ ਇੱਕ ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਨੌ
  শূন্য এক পাঁচ ছয় ছয় নয় নয় জিরো ওয়ান ওয়ান টু থ্রি ফোর ফাইভ সিক্স সেভেন এইট নাইন ডাবল ডবল ট্রিপল छः छै वन टू थ्री फोर फ़ोर फाइव फ़ाइव सिक्स सेवन नाइन`,
  DIGIT_WORD,
);

/** Tens and ones in one word: "einundzwanzig", "fireogtredive" with a word between and the ones first, "trentaquattro" without. */
const COMPOUND: readonly (readonly [ones: string, and: string, tens: string])[] = [
  [
    "ein zwei zwo drei vier fünf sechs sieben acht neun",
    "und",
    "zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
  ],
  ["een vier vijf zes zeven acht negen", "en", "twintig dertig veertig vijftig zestig zeventig tachtig negentig"],
  ["twee drie", "ën", "twintig dertig veertig vijftig zestig zeventig tachtig negentig"],
  ["en to tre fire fem seks syv otte ni", "og", "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"],
  [
    "due tre tré quattro cinque sei sette nove",
    "",
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  ],
  ["uno otto", "", "vent trent quarant cinquant sessant settant ottant novant"],
  ["ett en två tre fyra fem sex sju åtta nio", "", "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"],
  ["en ett to tre fire fem seks sju åtte ni", "", "tjue tretti førti femti seksti sytti åtti nitti"],
  [
    "egy kettő két három négy öt hat hét nyolc kilenc",
    "",
    "huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
  ],
  [
    "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "",
    "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä",
  ],
];
for (const [ones, and, tens] of COMPOUND)
  for (const one of ones.split(" "))
    addNumbers(
      tens
        .split(" ")
        .map((ten) => (and === "" ? ten + one : one + and + ten))
        .join(" "),
    );
addWords(
  `com net org edu gov mil int info biz name pro aero coop museum example test invalid localhost local internal corp lan home intra arpa io ai app dev cloud online site store shop tech blog email mail xyz club live world today life news media agency company group team support services solutions systems network digital
  academy health care money bank finance legal law consulting design studio photo photos video music film games game fun space website web host page link click top win vip one plus red blue green asia africa london berlin paris tokyo nyc eu uk us ca au nz za ie de fr it es pt nl be lu ch at se no dk fi is ee lv lt pl cz sk hu
  ro bg gr cy mt hr si rs ba mk al me ru ua by kz uz ge am az tr il ae sa qa kw om jo lb eg ma dz tn ly ng ke gh et tz ug in pk bd lk np cn hk tw jp kr sg my th vn id ph kh mm mn mx br ar cl co pe ve ec uy py bo cr pa gt do cu pr jm tt ir iq sy af su cat scot wales gal eus bzh swiss wien hamburg bayern koeln ruhr
  me tv cc ws fm to gg sh ac ly st vc la рф ру ком нет орг рус укр бг ελ 中国 中國 公司 网络 台湾 香港 한국 みんな コム ドットコム कॉम कोम डॉटकॉम كوم نت قوم קום נט ком комм κομ 콤 컴 닷컴 भारत امارات السعودية مصر ישראל ไทย қаз срб мкд γκρ κομ νετ کام کوم نت इन नेट ऑर्ग কম নেট ইন คอม เน็ต ネット ジェーピー 넷 케이알`,
  TLD,
);
addWords(
  `at in is it me no do so to my us am be as by an or id one name la es et de se un tv fm st ch home top red blue green fun world today life team support store shop mail email media game games space link page site group company int test local example pro plus live news music bank`,
  WORD_TLD,
);
addWords(
  `gmail googlemail hotmail outlook yahoo ymail aol icloud protonmail proton gmx web mail yandex яндекс мейл майл рамблер гмейл джимейл укрнет абв rambler bk list inbox live msn zoho fastmail tutanota posteo mailbox t-online freenet orange wanadoo free sfr laposte libero virgilio tiscali alice uol bol terra ig seznam centrum email wp onet interia o2 op abv ukr meta naver daum hanmail nate kakao qq 163
  126 sina foxmail docomo ezweb softbank btinternet sky talktalk virginmedia comcast verizon att bellsouth cox charter rogers shaw telus bigpond optusnet rediffmail example contoso fabrikam walla
  जीमेल याहू हॉटमेल आउटलुक रेडिफमेल جيميل جي‌میل جیمیل هوتميل ياهو یاهو اوتلوك ג'ימיל ג'ימייל הוטמייל וואלה жмейл гмаил хотмейл аутлук ジーメール ヤフー ドコモ 지메일 네이버 한메일 다음 จีเมล ฮอตเมล ยาฮู γιαχου γκμειλ τζιμειλ χοτμειλ οτενετ জিমেইল ইয়াহু হটমেইল ヤフー メール اوتلوك ياهو`,
  PROVIDER,
);
addWords(
  `png jpg jpeg gif svg webp ico js ts jsx tsx mjs css scss less html htm php py rb java go rs cpp json yaml yml xml txt log md csv zip gz tar pdf doc docx xls xlsx ppt exe dll so class jar lock conf ini sh bat sql map`,
  FILE_ENDING,
);
