/**
 * Shops, chains, carriers, makers and programs of many lands, each as it is written there, with the cases that stand in sentences. Of one
 * word those that nobody is called; the name model is not trained on these. Written by the project from general knowledge.
 */

/** Of one word. */
export const FIRM_WORDS = `
famila citti marktkauf tegut feneberg kodi woolworth tchibo höffner segmüller ikea jysk xxxlutz mömax migros globetrotter fressnapf zooplus obi toom hagebau hellweg zalando bonprix cewe rewe netto edeka nahkauf notino flaconi dachser rhenus trans-o-flex lexoffice sevdesk fritzbox
fnac darty conforama cdiscount rakuten vinted leboncoin veepee sarenza zalando gifi nocibé sézane blablacar shop2shop cegid pennylane qonto doctolib ameli swile malakoff macif maif matmut
carrefour mercadona eroski alcampo hipercor consum bricomart bricodepot brico hipercor wallapop milanuncios primor parfois lefties stradivarius desigual cortefiel yoigo lowi simyo holded contaplus facturaplus
esselunga ipercoop conad eurospin tigotà yoox privalia subito unieuro mediaworld euronics feltrinelli satispay nexi teamsystem danea fatture
continente pingo worten fnac sonae glovo mbway multibanco phc moloni magazine magalu americanas submarino riachuelo havan totvs olx enjoei loggi jadlog correios picpay mercadolivre
hema blokker etos kruidvat trekpleister xenos praxis karwei leenbakker kwantum vomar bol.com coolblue mediamarkt marktplaats afas twinfield moneybird snelstart picnic
føtex bilka netto kvickly elgiganten imerco illum jysk jem bauhaus dinero e-conomic nemlig saxo nemid mitid
åhléns willys hemköp citygross lidl biltema rusta dollarstore systembolaget apotea kronans elgiganten netonnet cdon adlibris fortnox bokio visma swish bankid kivra instabox budbee earlybird
narvesen vinmonopolet elkjøp komplett europris biltema kolonial vipps helthjem porterbuddy tripletex poweroffice
prisma kaleva alepa sokos stockmann tokmanni halpa-halli lidl minimani gigantti verkkokauppa motonet puuilo ikea masku sotka xxl netvisor procountor fennoa matkahuolto posti wolt foodora huuto
biedronka żabka stokrotka lewiatan empik rossmann meble obi komfort neonet allegro olx ceneo morele komputronik x-kom inpost orlen dhl dpd pocztex optima subiekt comarch wfirma ifirma fakturownia pyszne
alza mall datart kasa notino heureka rohlik košík kaufland tesco hornbach bauhaus obi nábytek sconto siko zásilkovna ppl balíkovna dpd fakturoid idoklad
alza heureka kaufland tesco packeta superfaktura bazos möbelix
emag alza telekom libri bookline rossmann auchan foxpost gls számlázz billingo otp simplepay jófogás praktiker obi jysk
emag altex flanco dedeman cargus sameday fancourier winmentor smartbill olx fashiondays ikea praktiker hornbach tazz glovo
емаг технополис техномаркет ардес озон билла кауфланд лидл фантастико пикадили практикер мосю бриколаж икеа джъмбо еконт спиди боксче олекс пазаруй микроинвест
πλαίσιο κωτσόβολος κωτσόβολο κωτσόβολου πλαισίου σκρουτζ σκλαβενίτης σκλαβενίτη μασούτης μασούτη praktiker τζάμπο ικέα λιντλ βόδαφον νόβα γενική
озон озона озоне вайлдберриз вайлдберриза ситилинк днс эльдорадо мвидео магнит ашан пятёрочка пятёрочке перекрёсток перекрёстке вкусвилл самокат леруа ламода лэтуаль спортмастер детмир авито сдэк боксберри яндекс сбермаркет тинькофф
розетка розетки розетці розетку комфі фокстрот епіцентр епіцентрі сільпо атб варус ашан олх мейст укрпошта делівері бас вчасно
hepsiburada trendyol n11 çiçeksepeti gittigidiyor teknosa mediamarkt migros carrefoursa bim şok a101 koçtaş bauhaus lcw koton defacto paraşüt yurtiçi ptt
أمازون اكسترا إكسترا أرامكس سمسا كارفور بندة العثيم طلبات هنقرستيشن جاهز مرسول موبايلي
קסטרו שופרסל רמילוי יוחננוף קסטרו איקאה פרטנר סלקום פלאפון חשבשבת ריווחית
फ्लिपकार्ट मिंत्रा अमेज़न मीशो नायका बिगबास्केट स्विगी ज़ोमैटो ब्लिंकिट जियो एयरटेल टैली पेटीएम फोनपे
jne jnt tiki sicepat shopee tokopedia lazada bukalapak gojek grab ghn ghtk viettel sendo
costco walmart kroger publix wegmans safeway menards wayfair etsy kohls chewy petco petsmart officeworks bunnings kmart woolworths waitrose asda morrisons screwfix wickes b&m poundland dunelm smyths halfords currys asos boohoo evri yodel parcelforce xero quickbooks freshdesk zendesk intercom hubspot shopify stripe twilio`;

/** Of several words; parts of them are names of people. */
export const FIRM_PHRASES = `
El Corte Inglés|Corte Inglés|Leroy Merlin|Maisons du Monde|La Redoute|Le Bon Marché|Galeries Lafayette|Yves Rocher|Saint Maclou|Brico Dépôt|Feu Vert
Media Markt|Peek Cloppenburg|Karl Lagerfeld|Hugo Boss|Tom Tailor|Marc O'Polo|Jack Wolfskin|Dr. Oetker|Ernsting's Family|Villeroy Boch|Möbel Kraft|Lutz Möbel|Max Mara|Max Factor
Albert Heijn|Leen Bakker|Suit Supply|Simon Lévelt|Douwe Egberts|Van Gogh Museum|Vroom Dreesmann|Van Haren|Gall Gall
Mondo Convenienza|Acqua e Sapone|Giorgio Armani|Emporio Armani|Roberto Cavalli|Salvatore Ferragamo|Carlo Erba|Tim Hortons|Poltrone e Sofà|Chateau d'Ax|Mercatone Uno|Ferrero Rocher|Poste Italiane
Pingo Doce|Casas Bahia|Magazine Luiza|Ponto Frio|Lojas Americanas|Lojas Renner|Rádio Popular|Staples Portugal|Mercado Livre|Mercado Libre|Pão de Açúcar|Espaço Casa
Clas Ohlson|Peak Performance|Daniel Wellington|Kronans Apotek|Helly Hansen|Sostrene Grene|Søstrene Grene|Royal Copenhagen|Bang Olufsen|Odd Molly|Gina Tricot|Tiger of Sweden|Rosti Mepal|Extra Moa
Agata Meble|Black Red White|Jan Niezbędny|Prince Polo|Ptasie Mleczko|Media Expert|Poczta Polska|Leroy Merlinie|Leroy Merlina|Leroy Merlinu|Dr Irena Eris
Asko Nábytek|Dr. Max|Dr Max|Lékárna Dr. Max|Česká pošta|Slovenská pošta|Magyar Posta|Poșta Română|Mega Image|Nova Post|Нова Пошта|Новой Почте|Новой Почты|Новою Поштою|Новій Пошті|Нової Пошти|Почта России|Почтой России|Почте России|Леруа Мерлен|Иль де Ботэ|Рив Гош|Детский Мир|М.Видео|Красное и Белое|Тинькофф Банк|Роза Хутор
Les Paul|Gibson Les Paul|Epiphone Les Paul|Gibson SG|Gibson ES|Fender Stratocaster|Martin Guitar|Martin Backpacker|Taylor Guitars|Ernie Ball|Music Man|Seymour Duncan|Dunlop Cry Baby|Marshall Amps
Jack Daniel's|Jack Daniels|Johnnie Walker|Captain Morgan|Ben & Jerry's|Ben and Jerry's|Earl Grey|Calvin Klein|Tommy Hilfiger|Ralph Lauren|Michael Kors|Kate Spade|Tory Burch|Stuart Weitzman|Jimmy Choo|Vera Moda|Vero Moda|Jack & Jones|Abercrombie Fitch|Estée Lauder|Elizabeth Arden|Jo Malone|Yves Saint Laurent|Christian Dior|Jean Paul Gaultier|Carolina Herrera|Oscar de la Renta|Paco Rabanne|Nina Ricci|Thierry Mugler|Issey Miyake|Vivienne Westwood|Stella McCartney|Alexander McQueen|Victoria's Secret|Louis Vuitton|Louis Philippe|Dr Martens|Dr. Martens|Doc Martens|Morphy Richards|Marks and Spencer|Marks & Spencer|Harvey Nichols|Tim Hortons|Trader Joe's|Dick's Sporting Goods|Joe Fresh|Betty Crocker|Aunt Jemima|Uncle Ben's|Orville Redenbacher|Mrs Meyer's|Mr Clean|Mr Muscle|Morgan Stanley|Goldman Sachs|Wells Fargo|Lloyds Bank|Harley Davidson|Harley-Davidson|Aston Martin|Alfa Romeo|Rolls Royce|John Deere|Massey Ferguson|Black & Decker|Black and Decker|Stanley Cup|Stanley Knife|Ray Ban|Ray-Ban|Allen Key|Phillips Screwdriver|Jack Plug|Norton 360|Norton Antivirus|Adobe Captivate|Apache Tomcat|Ruby on Rails|Hudson CI|Jenkins CI|Alexa Echo|Echo Dot|Google Home|J. Crew|Banana Republic|Old Navy|Forever 21|Tommy Bahama|Cole Haan|Brooks Brothers|Levi Strauss|Hershey's Kisses|Reese's Pieces|Faber Castell|Faber-Castell|Mont Blanc|Franck Muller|Patek Philippe|Vacheron Constantin|Frederique Constant|Maurice Lacroix|Raymond Weil|Bruno Magli|Bruno Banani
Harry Potter|Peppa Pig|Bob the Builder|Paw Patrol|Super Mario|Mario Kart|Lara Croft|Animal Crossing|Indiana Jones|Hello Kitty|Barbie Dreamhouse|Polly Pocket|My Little Pony|Sylvanian Families
Hoog Catharijne|Victoria Day|Canada Day|Australia Day|Columbus Day|Lincoln Day|Washington Day|Saint Patrick's Day|St Patrick's Day|Mardi Gras|Santa Claus|Alfa Pendular|Corso Buenos Aires|Grace Period|Trial Extension|Joker Card|Amber Alert|Robin Hood|Black Friday|Cyber Monday|Boxing Day|Mother's Day|Father's Day|Valentine's Day|Saint Nicholas|Good Friday|Christmas Eve|New Year`;
