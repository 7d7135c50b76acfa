/**
 * Who is nobody by what is said right beside them: "صيدلية …", "… là tên quán", "şube …", a maker among makers, a car beside its plate, a letter that is
 * spelled, a label, a word for how something is written. Asked of what any rule took for somebody.
 */
import { edged } from "../../edged.ts";
import { isFullFirm } from "./among-firms.ts";
import { isEasternWord } from "./eastern-words.ts";
import { AT_HOUSE, DOES_BEHIND, isVietnamesePlace } from "./vietnamese-places.ts";

/** Shops, kitchens, chemists and halls, right before whoever they are called after, over a title: in languages that set the noun first and have no capitals. */
const SHOP_BEFORE = edged(
  /(?<![\p{L}\p{M}])(?:(?:صيدلية|صيدليات|مطعم|مطاعم|مخبز|مخابز|حلويات|حلواني|بقالة|سوبر ?ماركت|هايبر|مشاوي|كبابجي|شاورما|كافيه|كافتيريا|مقهى|صالون|محلات|معرض|مؤسسة|مجوهرات|عطور|مطبعة|مغسلة|كراج|مكتبة|فندق|بلدية|ميناء|مطار|جسر|مستشفى|جامع|برج|داروخانه|رستوران|نانوایی|فروشگاه|سوپر ?مارکت|هایپر|قنادی|شیرینی ?سرا|شیرینی‌فروشی|کبابی|چلوکبابی|جگرکی|آبمیوه|بستنی|کافه|هتل|بوتیک|پوشاک|آموزشگاه|درمانگاه|بیمارستان|پاساژ)(?: (?:ال)?(?:دكتورة?|دکتر|حاج|الحاج|شيخ|أمير|ملك|ملكة|أستاذ|استاد|حاجی|آقای|مهندس|امام|الإمام|شهید))?|(?:בית[ -]?(?:ה)?מרקחת|מסעדת|מאפיית|קונדיטוריית|פלאפל|שווארמה|חומוס|פיצה|פיצריית|סושי|המבורגר|גלידת|גלידריית|סופר|מכולת|קפה|בית[ -]קפה|מוסך|מספרת|חנות|בוטיק|רשת|קצביית|אטליז|יקב|מכבסת|קניון|מלון|גן אירועים|אולמי|חומוסיית|סטקיית|שיפודי|משתלת)(?: (?:אצל|של|ד["״]ר|דוקטור))?) $/u,
);
/** The same behind the name: South Asia's shops, and what sells in Turkey. */
const SHOP_BEHIND = edged(
  /^(?:['’]s)? ?(?:(?:मेडिकल(?: स्टोर| हॉल)?|मेडिकोज|स्वीट्स|मिष्ठान(?: भंडार)?|ढाबा|ज्वैलर्स|ज्वेलर्स|ट्रेडर्स|जनरल स्टोर|किराना|टेलर्स|हलवाई|आउटलेट|शोरूम|क्लिनिक|बुक डिपो|ট্রেডার্স|জুয়েলার্স|সুইটস|মিষ্টান্ন|ফার্মেসি|স্টোর|স্টোরস|হোটেল|রেস্তোরাঁ|পরিবহন|میڈیکل|سویٹس|جیولرز|ٹریڈرز|بیکرز|بیکری|جنرل سٹور)(?![\p{L}\p{M}])|(?:[Mm]edical(?:s| store| hall)|[Ss]weets|[Dd]haba|[Jj]ewellers|[Tt]raders|[Mm]isthan|[Kk]irana(?: [Ss]tores?)?|[Bb]akers|[Ee]nterprises|[Gg]eneral [Ss]tores?)(?!\p{L})|(?:[Ee]czane|[Pp]astane|[Ll]okanta|[Kk]ebap|[Bb]aklava|[Kk]uyumcu|[Ff]ırın|[Mm]arket|[Ss]üpermarket|[Kk]uaför|[Cc]ami|[Hh]astane|[Oo]tel|[Tt]urizm|[Nn]akliyat)(?:s[iıuü]|c[iıuü]l[iıuü]k|l[ae]r[iı]|ı|i|ii)?(?:n[aeiıd]\p{L}{0,4})?(?!\p{L})|이?네["”'’] ?(?:옷가게|식당|분식|가게|꽃집|카페|미용실|슈퍼|마트|반찬|떡볶이|김밥|칼국수|빵집|펜션|민박|농장|횟집|포차|치킨|국밥|헤어|네일)|(?:[Kk]onditori|[Bb]ageri|[Kk]ro|[Gg]ård(?:butik)?|[Pp]izzeria|[Rr]istorante|[Tt]rattoria|[Cc]ukrászda|[Pp]ékség|[Éé]tterem|[Pp]atika|[Gg]yógyszertár|[Kk]onditorei|[Aa]potheke|[Bb]äckerei|[Mm]etzgerei|[Kk]ukkakauppa|[Ll]eipomo)(?!\p{L}))/u,
);
/** "Ayam bakar Wong Solo", "sambal Bu Rudy", "Quán Cô Ba Vũng Tàu", "ร้านป้าแดง": what is sold under a name. */
const SOLD_BEFORE = edged(
  /(?<![\p{L}\p{M}])(?:(?:[Ww]arung|[Dd]epot|[Tt]oko|[Rr]umah [Mm]akan|RM|[Rr]esto|[Ss]oto|[Ss]ate|[Bb]akso|[Ss]ambal|[Ss]ambel|[Aa]yam (?:bakar|goreng|geprek|penyet)|[Bb]ebek|[Nn]asi (?:padang|uduk|goreng|kuning|campur)|[Mm]ie|[Rr]ujak|[Gg]udeg|[Pp]ecel|[Ss]eblak|[Aa]potek|[Bb]engkel|[Ss]alon|[Kk]edai)(?: (?:Bu|Pak|Mbak|Mbok|Mas|Bang|Cak|Mak|Ny\.?|Haji|H\.))?|(?:[Qq]uán(?: (?:ăn|cơm|phở|cà phê|bún|nhậu|ốc))?|[Tt]iệm(?: (?:vàng|bánh|thuốc|cơm|nail))?|[Nn]hà (?:thuốc|hàng|xe|sách)|[Pp]hòng khám|[Ss]iêu thị(?: \S{2,6})?|[Hh]iệu (?:bánh|thuốc)|[Bb]ún(?: (?:bò|chả|đậu))?|[Pp]hở|[Cc]ơm (?:tấm|gà)|[Bb]ánh (?:mì|xèo|cuốn)|[Cc]hè|[Kk]em|[Bb]an nhạc)(?: (?:Chị|Anh|Cô|Chú|Bà|Ông|Dì|Bác))?|ร้าน(?:ยา|ขายยา|อาหาร|กาแฟ|ทอง|ข้าว)?(?:ป้า|เจ๊|เฮีย|ลุง|คุณ|พี่|น้า)?) ?$/u,
);
/** Whoever keeps it is spoken of. */
const KNOWN_THERE = /tetangga|beliau|orangnya/;
/** "(Bu) Rudy sambal". */
const SOLD_BEHIND = edged(
  /^ (?:sambal|sambel|bakery|catering|laundry|cell|ponsel|motor|elektronik|fashion|collection|florist)(?!\p{L})/iu,
);

/** Branches and stops, right before where they are. */
const BRANCH_BEFORE = edged(
  /(?<!\p{L})(?:(?:bank )?şube(?:si)?|(?:bank )?branch|(?:bank)?filiale|oddział|pobočka|pobočce|filiala|sucursala|sucursal|agência|agenzia|agence|kontor|konttori|филиал|отделение|відділення|клон|υποκατάστημα|شعبه|فرع|סניף|शाखा|chi nhánh|cabang|kantor cabang|สาขา)[:=]? $/iu,
);
/** Rules by which a town is taken for somebody: not those that a title or a signature speaks for. */
const BY_LOOKS = new Set(
  "full given family model listed overlooked inside beside called declined case passed built lower again introduced acts both spoken"
    .split(" ")
    .map((rule) => `person-${rule}`),
);
const OF_TOWNS = new Set(["person-model", "person-overlooked"]);
/** What follows makes somebody of it: whoever works there. */
const PEOPLE_BEHIND =
  /^ (?:bey|hanım|says|said|told|from|sagt|hat|a dit|dice|ha detto|disse|mówi|powiedzia|сказал|каже|گفت|قال|אמר)/iu;

/** "… là tên quán", "is just the shop's name", "ist der Name des Ladens", "— село, а не покупець": what is said of it. */
const CALLED_SO = new RegExp(
  [
    "(?:đều |chỉ )?là (?:tên )?(?:của )?(?:quán|tiệm|shop|cửa hàng|thương hiệu|công ty|nhà hàng|hãng|đường|món)",
    "(?:is|are) (?:just |only |both |all )?(?:the |our |a |an )?(?:(?:name|names|title) of )?(?:the |our |a |an )?(?:\\p{L}+ )?(?:shops?|stores?|restaurants?|cafés?|brands?|compan(?:y|ies)|pubs?|bars?|boats?|ships?|villages?|towns?|streets?|roads?|dish(?:es)?|ros(?:e|es)|tulips?|sofas?|colou?rs?|paints?|fonts?|bots?|servers?|printers?|horses?|cats?|dogs?|songs?|films?|games?|projects?|rooms?)(?: names?)?(?!\\p{L})",
    "(?:ist|sind|heißt) (?:nur |bloß |ja )?(?:(?:der|die|das|ein|eine|unser|unsere) )?(?:Namen? (?:des|der|eines|einer|unseres|unserer|vom|von) )?(?:(?:der|die|das|dem|ein|eine) )?(?:Ladens?|Läden|Geschäfts?|Restaurants?|Firma|Firmen|Marken?|Schiffs?|Dorf(?:es)?|Straßen?|Sorten?|Rosen?|Drucker|Server|Katze|Hund|Pferd)(?!\\p{L})",
    "(?:c['’]est|est|sont) (?:juste |seulement )?(?:le |la |les |un |une |des |notre )?(?:noms? (?:du|de la|d['’]une?|de notre) )?(?:magasins?|boutiques?|restaurants?|marques?|enseignes?|sociétés?|bateaux?|villages?|rues?|chats?|chiens?)(?!\\p{L})",
    "(?:es|son) (?:solo |sólo )?(?:el |la |los |las |un |una )?(?:nombres? (?:del?|de la|de una?) )?(?:tiendas?|restaurantes?|marcas?|empresas?|barcos?|pueblos?|calles?|locales?|gatos?|perros?)(?!\\p{L})",
    "(?:è|sono) (?:solo )?(?:il |la |i |le |un |una )?(?:nom[ei] (?:del|della|di una?|dei) )?(?:negozi[oi]?|ristoranti?|marc[ah]e?|aziend[ae]|nav[ei]|paes[ei]|vi[ae]|locali?|gatt[oi]|can[ei])(?!\\p{L})",
    "(?:é|são) (?:só |apenas )?(?:o |a |os |as |um |uma )?(?:nomes? (?:da|do|de uma?) )?(?:lojas?|restaurantes?|marcas?|empresas?|navios?|aldeias?|ruas?)(?!\\p{L})",
    "(?:is|zijn) (?:gewoon |alleen )?(?:de |het |een )?(?:na(?:am|men) van (?:de|het|een|onze) )?(?:winkels?|restaurants?|merk(?:en)?|bedrij(?:f|ven)|schip|schepen|dorp|straat|kat|hond)(?!\\p{L})",
    "(?:är|er) (?:bara |bare |kun )?(?:namnet på |navnet på )?(?:en |ett |et |vår |vores )?(?:butiken?|butikken|affären|restaurangen?|restauranten|firman?|firmaet|märke|mærke|merke|båten?|skibet|byn?|byen|gatan?|gaten|katten|hunden)(?!\\p{L})",
    "(?:to|są|jest) (?:tylko )?(?:nazwy? )?(?:sklep\\p{L}*|restaurac\\p{L}*|mark[ai]|firm[ay]?|statk\\p{L}*|wie[sś]\\p{L}*|ulic\\p{L}*)(?!\\p{L})",
    "(?:—|–|-|это|це|е) (?:это |це |всего лишь |просто |лише )?(?:название |назва |име на |имя )?(?:магазин\\p{L}*|ресторан\\p{L}*|бренд\\p{L}*|марк\\p{L}*|фирм\\p{L}*|компани\\p{L}*|корабл\\p{L}*|сел[оа]|деревн\\p{L}*|улиц\\p{L}*|вулиц\\p{L}*|кафе|кішк\\p{L}*|кошк\\p{L}*|собак\\p{L}*)(?!\\p{L})",
    "(?:adlı |sadece )?(?:bizim )?(?:dükkan|mağaza|restoran|marka|firma|köy|gemi)(?:nın|nin)? ad[ıi]",
    "(?:是|只是|就是)(?:我们|我們)?(?:店名|品牌|饭店|餐馆|公司|商标|菜名|路名)|は(?:店名|ブランド名|商品名|会社名|船名|お店の名前)|(?:은|는) (?:가게|상호|브랜드|식당|회사|상표)",
  ].join("|"),
  "iu",
);
const NAMES_BETWEEN =
  /^(?: \d{1,3})?(?:[,،]? ?(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|eller|i|lub|a|és|và|với|и|или|і|або|ve|ile|和|跟|と|や)? ?(?:(?:chị|anh|cô|chú|bà|ông) )?\p{Lu}[\p{L}'’]*(?: [\p{Lu}\d][\p{L}\d'’]*){0,3}){0,2}["”»“']? ?/u;
const CALLED_REACH = 90;

/** Cars that are called like people, in any case of grammar. */
const CAR =
  /^(?:Лад[аыеуой]{1,2}|Калин[аыеуой]{1,2}|Нив[аыеуой]{1,2}|Вест[аыеуой]{1,2}|Грант[аыеуой]{1,2}|Приор[аыеуой]{1,2}|Ланос(?:а|е|у|ом|і)?|Сенс(?:а|е|у|ом)?|Славут[аиіоюу]{1,2}|Таврі[яїюєю]{1,2}|Матиз(?:а|е|у|ом)?|Октави[яиюей]{1,2}|Октаві[яїюєю]{1,2}|Фаби[яиюей]{1,2}|Леон(?:а|е|у|ом)?|Логан(?:а|е|у|ом)?|Мегана?|Сандеро|Дастер(?:а|е|у|ом)?|Авео|Камри|Мазд[аыеуой]{1,2}|Джул[иь]я|Octavi[aięouą]{1,2}|Fabi[aięouą]{1,2}|Felici[aięouą]{1,2}|Logan(?:u|em|ul|a)?|Sandero|Clio|M[eé]gane|Twingo|Zo[eé]|Corsa|Astra|Meriva|Zafira|Vectra|Celta|Palio|Siena|Giulia|Giulietta|Delta|Ibiza|Leon|Arona|Mercedes|Carina|Corolla|Elantra|Sonata|Felicia|Lada|Niva|Lanos|Matiz|Aveo|Duster|Fiesta|Mondeo|Kuga)$/u;
const BESIDE_CAR =
  /(?<!\p{L})(?:авто|автомоб|машин|номер|госномер|парков|фар[ыиа]|сигнал|бензин|ДТП|car|cars|plate|reg|parked|parking|auto|kennzeichen|coche|matr[ií]cula|voiture|plaque|targa|carro|placa|oficina|samochód|rejestrac|značk|rendszám|maşina|număr|araba|plaka|bil|regnr|skylt)/iu;

/** On it, or which colour it is, right before: whoever has a car stands elsewhere. */
const CAR_BEFORE = edged(
  /(?<!\p{L})(?:[Нн]а|(?:[Кк]расн|[Бб]ел|[Бб]іл|[Чч][её]рн|[Чч]орн|[Сс]ер|[Сс]ір|[Сс]ин|[Зз]ел[её]н|[Жж][её]лт|[Жж]овт|[Чч]ервон|[Сс]ереб|[Сс]рібл|[Сс]тар|[Нн]ов|[Пп]одержан)\p{L}{1,6}|(?:red|blue|white|black|silver|grey|gray|green|yellow|old|new|rote[rsn]?|blaue[rsn]?|weiße[rsn]?|schwarze[rsn]?|silberne[rsn]?|graue[rsn]?|grüne[rsn]?|alte[rsn]?|neue[rsn]?|czerwon[aąye]\p{L}{0,2}|biał[aąy]\p{L}{0,2}|czarn[aąy]\p{L}{0,2}|srebrn[aąy]\p{L}{0,2}|niebiesk[aąi]\p{L}{0,2}|červen[áouý]\p{L}{0,2}|bíl[áouý]\p{L}{0,2}|modr[áouý]\p{L}{0,2}|černý|černá|stříbrn[áý])) $/u,
);
/** Words that say how a name is written or which one is meant, labels, memory of machines, what mail is kept at. */
const NO_NAME =
  /^(?:カタカナ|ひらがな|平仮名|片仮名|ローマ字|フリガナ|ふりがな|アルファベット|漢字|英語|한글|영문|한자|拼音|英文|中文|繁体|简体)(?:で|表記)?$|^\p{L}{1,12}-(?:Nr|No|Nummer|ID|Id|Code)\.?$|(?:^| )(?:[KMGT]i?B|NAND|DRAM|SDRAM|DDR\d?|eMMC|SSD|HDD|UEFI|BIOS|PEB|LEB|USB|HDMI)(?:$| )|^(?:fastmail|protonmail|tutanota|hotmail|outlook|icloud|yahoo|gmail|gmx|posteo|mailbox|zoho|yandex|rediffmail|naver|daum|libero|virgilio|orange|laposte|seznam|centrum|wp|onet|interia|mailru|rambler|ukrnet)$|^kay$|^(?:หลัง(?!สวน)|ก่อน|ตอน|เมื่อ|โดน|ว่าจะ|กำลัง|ต้อง|อยาก|เคย|ไม่|แล้ว|ยังไม่|ให้|จะไม่|จะให้|จะไป)|^Lúc(?: \p{Ll}|$)/u;
/** "D come Domodossola": a letter and its word. */
const SPELLED = edged(/^["'”»]? ?(?:for|as in|wie|comme|come|som|jak|ako|mint|como|van|de|как|як|като) \p{Lu}/u);
const ONE_LETTER = /(?:^|[ "'“„«])\p{L}$/u;
/** "B jak Barbara", "M as in Maria": the word of a letter. */
const SPELLS = edged(
  /(?<![\p{L}'’])\p{L}["'”»]? ?(?:for|as in|wie|comme|come|som|jak|ako|mint|como|van|de|как|як|като) ["'“„«]?$/u,
);
/** Another letter is spelled beside it: "a jak Ania?" asks how somebody is, and "option B for Bob" is his. */
const TWO_SPELLED =
  /(?<![\p{L}'’])\p{L}["'”»]? ?(?:for|as in|wie|comme|come|som|jak|ako|mint|como|van|de|как|як|като) ["'“„«]?\p{L}{2,14}["'”»]?[,.;]? (?:(?:and|und|et|e|y|i|a|og|och|en) )?\p{L} (?:for|as in|wie|comme|come|som|jak|ako|mint|como|van|de|как|як|като) /u;
const isSpellingWord = (text: string, start: number, end: number, before: string): boolean => {
  const hit = SPELLS.exec(before);
  return (
    hit !== null &&
    hit[0].charAt(0).toLowerCase() === text.charAt(start).toLowerCase() &&
    !/ /.test(text.slice(start, end)) &&
    (/as in/.test(hit[0]) || TWO_SPELLED.test(text.slice(Math.max(0, start - NEAR), end + NEAR)))
  );
};
/** "me lo borras", "te la mando": a verb, behind whom and what, in the languages of the south. */
const VERB_BEHIND_CLITICS = edged(/(?<!\p{L})(?:me|te|se|nos|os|ce|ve) (?:lo|la|los|las|li|le|ne) $/iu);
/** "H.C. Andersen Konditori", "Yılmaz Eczanesi": taken with the name. */
const ENDS_AS_SHOP =
  /\p{Lu}[\p{L}.'’]* (?:Konditori|Bageri|Kro|Pizzeria|Ristorante|Trattoria|Osteria|Cukrászda|Pékség|Étterem|Patika|Gyógyszertár|Konditorei|Apotheke|Bäckerei|Metzgerei|Kukkakauppa|Leipomo|Eczanesi|Pastanesi|Lokantası|Kebapçısı|Kuyumculuk|Fırını|Camii|Hastanesi|Oteli|Turizm|Parkı|Caddesi|Bakery|Pharmacy|Jewellers|Motors|Dhaba|Sweets|Traders|Medicals?|Emporium|Boutique|Apotek|Apteekki|Lékárna|Lekáreň)$/u;
/** "bed 6, bay C": a place in a ward, where Turkish calls a man so. */
const BAY = /^bay \p{Lu}\d?$/u;
/** Dr Oetker's pizza, Aunt Bessie's puddings: brands that carry a title, with names that next to nobody has. */
const TITLE_OF_BRAND =
  /(?<!\p{L})(?:[Dd](?:okto|octo)?r\.?|Aunt|Uncle|Tante|Onkel|Tía|Tío|Mr\.?|Mrs\.?|Meister|Captain|Käpt['’]n|Don|Баба|Дядо) (?:\p{Lu}[\p{L}'’]+ ?){1,2}$/u;
const TITLED_BRAND = /(?:Oetker|Hauschka|Pepper|Bronner|Irena Eris|Bessie['’]s|Kipling|Proper|Birdseye|Simón)$/u;
/** Storms, plans by their secret name, plants and fruit by their sort: whatever stands right behind is what they are called. */
const CALLED_SORT = edged(
  /(?<!\p{L})(?<!(?:the|this|that|my|our|your|an?|his|her|their|of|on|het|le|el|il|das|det|o) )(?:(?:tropical )?storm|hurricane|typhoon|cyclone|project|codenamed?|operation|clematis|dahlias?|peon(?:y|ies)|hydrangeas?|roses?|tulips?|potato(?:es)?|apples?|tomato(?:es)?|variety|clématite|rosier|pivoine|hortensia|variété|pommes de terre|clemátide|variedad|patatas?|varietà|patate|kartoffeln?|apfel|äpfel|rosen?|dahlie|pfingstrose|hortensie|klematis|tulpe|aardappels?|tulpen?|roos|dahlia|pioen|potatis|rosen|pion|peruna|ruusu|ziemniaki|odmian[aęy]|róża|piwonia|odrůd[ay]|růže|brambory|odroda|ruža|rózsa|burgonya|trandafir|bujor|soiul?|сорта?|сорту|роз[аы]|пион|тюльпан|картоф(?:ель|и)|картопля|гортензия|георгин|яблоки|яблуки|божур|ποικιλία|gül|lale|patates)(?: ["„“«'‘]?)$/iu,
);
/** "baju Aisyah saiz M", "ชุดเดรส นิดา ไซส์ M": in lands where a good and its owner stand so as well, before a size, a colour or a price. */
const GOOD_OF_THE_EAST = edged(
  /(?:(?<!\p{L})(?:baju|gamis|tunik|kemeja|celana|rok|jilbab|hijab|tudung|tas|beg|sepatu|kasut|sandal|sofa|lemari|kursi|kerusi|meja|boneka|koleksi|varian|seri|model|tipe|kebaya|daster|váy|đầm|áo|túi|giày|ghế|bàn|mẫu|bộ|साड़ी|कुर्ती|सूट|लहंगा|बैग|जूते|शाड़ी|শাড়ি|কুর্তি|ব্যাগ) |(?:ชุดเดรส|ชุด|เดรส|กระเป๋า|รองเท้า|เสื้อ|กางเกง|กระโปรง|โซฟา|เก้าอี้|โต๊ะ)(?:รุ่น)? ?|รุ่น ?)$/iu,
);
const SIZED_BEHIND = edged(
  /^,? (?:(?:saiz|size|ukuran|warna|harga|ไซส์|ไซซ์|สี|ราคา|ขนาด|màu|cỡ|giá|साइज़?|रंग|कलर|(?:ब्लू|रेड|ब्लैक|पिंक|ग्रीन|लाल|नीली|नीला|काली|हरी) |সাইজ|রঙ)|\d{2,3}(?!\d)|X{0,3}[SML](?![\p{L}\d])|(?:hitam|putih|merah|biru|hijau|coklat|navy|đỏ|đen|trắng|xanh)(?!\p{L}))/iu,
);
/** "xe Phương Trang 7h tối": a line of coaches and when it leaves. */
const COACH = edged(/(?<!\p{L})[Xx]e(?: (?:khách|limousine|giường nằm|buýt))? $/u);
const LEAVES = edged(/^ (?:\d{1,2} ?(?:h|giờ)|chạy|tuyến|khởi hành|trễ|chuyến|lúc)/u);
/** "before/at/until the weekend", in Norwegian. */
const WEEKEND = edged(/(?<!\p{L})(?:før|i|til|etter|denne|neste|forrige|hele|over|gjennom) $/iu);
/** "Sanad" and Arabic's word for a receipt. */
const RECEIPT_BEHIND = edged(/^ (?:ال)?(?:استلام|قبض|صرف|تسليم|توصيل|شحن|دفع|إيصال)/u);
/** "bhai hatvao": what is asked of him, in Hindi of Latin letters. */
const ASKED = /^\p{Ll}{2,}(?:[vw]ao|[tdkbg]ao|iye|iyega|ijiye)$/u;
/** "Trains: the 0712 from …". */
const FROM_STATION = edged(/(?<!\d)\d{1,2}[:.]?\d\d (?:from|to|via) $/u);
const OF_TRAINS =
  /(?<!\p{L})(?:trains?|rail(?:way)?s?|bus(?:es)?|coach|platform|delay repay|departures?|cancelled)(?!\p{L})/iu;
/** "according to Sophie (the forecast thing)". */
const THE_THING = edged(
  /^ \((?:the |our |your |a |der |die |das |le |la |el |il |de |den )?(?:\p{L}+[ -]){0,2}(?:thing|tool|app|bot|assistant|chatbot|server|script|plugin|printer|robot|app|programm|outil|herramienta|verktyg|verktøy|narzędzie|бот|программа)\)/iu,
);

export function isSaidNobody(text: string, start: number, end: number, rule: string): boolean {
  const value = text.slice(start, end);
  if (value.length > LONGEST) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (NO_NAME.test(value) || BAY.test(value)) return true;
  if (text.charCodeAt(start) > DENSE && isEasternWord(value, BY_LOOKS.has(rule))) return true;
  if (ONE_LETTER.test(value)) return SPELLED.test(behind);
  if (isSpellingWord(text, start, end, before) || ENDS_AS_SHOP.test(value)) return true;
  if (VERB_BEHIND_CLITICS.test(before) && /^\p{Ll}+s$/u.test(value)) return true;
  if (SHOP_BEFORE.test(before) || SHOP_BEHIND.test(behind)) return true;
  if (
    (SOLD_BEFORE.test(before) && !KNOWN_THERE.test(behind) && !(AT_HOUSE.test(before) && DOES_BEHIND.test(behind))) ||
    (rule === "person-title" && SOLD_BEHIND.test(behind))
  )
    return true;
  if (THE_THING.test(behind)) return true;
  if (BY_LOOKS.has(rule) || rule === "person-title" || rule === "person-does") {
    if (isVietnamesePlace(value, before, behind)) return true;
  }
  if (BY_LOOKS.has(rule) && isOfSort(before, behind)) return true;
  if (TITLED_BRAND.test(value) && TITLE_OF_BRAND.test(before + value)) return true;
  if (isCalledSo(text, end)) return true;
  if (CAR.test(value) && CAR_BEFORE.test(before) && BESIDE_CAR.test(text.slice(Math.max(0, start - NEAR), end + NEAR)))
    return true;
  if (value === "helga") return WEEKEND.test(before);
  if (value === "سند") return RECEIPT_BEHIND.test(behind);
  if (rule === "person-role" && ASKED.test(value)) return true;
  if (!BY_LOOKS.has(rule)) return false;
  if (OF_TOWNS.has(rule) && BRANCH_BEFORE.test(before) && !PEOPLE_BEHIND.test(behind)) return true;
  if (FROM_STATION.test(before) && OF_TRAINS.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return true;
  return value.includes(" ") && isFullFirm(text, start, end);
}
/** Thai and what lies beyond. */
const DENSE = 0xdff;
const [LONGEST, BEFORE, BEHIND, NEAR] = [60, 32, 40, 60] as const;

const isOfSort = (before: string, behind: string): boolean =>
  CALLED_SORT.test(before) ||
  (GOOD_OF_THE_EAST.test(before) && SIZED_BEHIND.test(behind)) ||
  (COACH.test(before) && LEAVES.test(behind));

function isCalledSo(text: string, end: number): boolean {
  const behind = text.slice(end, end + CALLED_REACH);
  const between = NAMES_BETWEEN.exec(behind)?.[0].length ?? 0;
  return saysSo(behind.slice(between)) || saysSo(behind.trimStart());
}

/** Nothing more is said of it right behind: "Emma is the shop manager" is somebody. */
function saysSo(behind: string): boolean {
  const hit = CALLED_SO.exec(behind.slice(0, CALLED_LONGEST));
  return hit !== null && hit.index === 0 && ENDS_SO.test(behind.slice(hit[0].length));
}
const CALLED_LONGEST = 64;
const ENDS_SO =
  /^["”»]?(?:$|[.,;:!?)\n，。！？、]| (?:and|but|or|not|too|und|aber|nicht|et|mais|pas|y|no|e|non|não|en|niet|och|inte|og|ikke|i|a nie|a ne|и|а|не|але|thôi|nhé|nha|ạ|mà|chứ|ở|trong)(?!\p{L}))/u;
