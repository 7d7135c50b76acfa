/**
 * Words of closed kinds, of many languages: how things are coloured, what they are made of, what grows, feasts and firms. Many are names of people as
 * well. A star stands for an ending of grammar. None of them is training for the name model. Written by the project from general knowledge.
 */

/** Colours and shades. */
export const COLOURS = `
  black white red blue green yellow orange purple violet pink brown grey gray beige teal navy turquoise cyan magenta maroon burgundy scarlet crimson ivory cream charcoal khaki olive lime mint lavender lilac coral peach mustard rust taupe mauve fuchsia indigo silver gold golden bronze copper amber jade ruby emerald sapphire pearl onyx slate sand ochre magnolia mocha hazel rose champagne graphite anthracite ecru plum berry salmon apricot azure cobalt sage terracotta
  schwarz weiß weiss rot blau grün gelb lila rosa violett braun grau beige türkis petrol bordeaux creme anthrazit mint flieder koralle pfirsich senf rost oliv silber gold bronze kupfer bernstein smaragd saphir perle elfenbein sand ocker mokka champagner aubergine marine pflaume lachs aprikose zimt nude
  noir noire blanc blanche rouge bleu bleue vert verte jaune orange violet violette rose marron gris grise beige turquoise bordeaux grenat écru ivoire crème anthracite menthe lilas corail pêche moutarde rouille olive argent or doré bronze cuivre ambre émeraude saphir perle sable ocre moka prune marine saumon abricot azur cobalt indigo mauve fuchsia kaki ardoise taupe parme
  negro negra blanco blanca rojo roja azul verde amarillo amarilla naranja morado morada violeta rosa marrón gris beige turquesa burdeos granate crudo marfil crema antracita menta lila coral melocotón mostaza óxido oliva plata oro dorado bronce cobre ámbar esmeralda zafiro perla arena ocre moca ciruela marino salmón albaricoque celeste añil índigo malva fucsia caqui pizarra topo
  nero nera bianco bianca rosso rossa azzurro azzurra blu verde giallo gialla arancione viola rosa marrone grigio grigia beige turchese bordeaux granata avorio panna antracite menta lilla corallo pesca senape ruggine oliva argento oro dorato bronzo rame ambra smeraldo zaffiro perla sabbia ocra moka prugna marino salmone albicocca celeste indaco malva fucsia cachi ardesia tortora
  preto preta branco branca vermelho vermelha azul verde amarelo amarela laranja roxo roxa violeta rosa castanho castanha marrom cinza cinzento cinzenta bege turquesa bordô vinho grená cru marfim creme antracite menta lilás coral pêssego mostarda ferrugem oliva prata ouro dourado bronze cobre âmbar esmeralda safira pérola areia ocre moca ameixa marinho salmão damasco celeste índigo malva fúcsia cáqui ardósia
  zwart wit rood blauw groen geel oranje paars roze bruin grijs beige turkoois bordeaux ivoor crème antraciet mint lila koraal perzik mosterd roest olijf zilver goud brons koper amber smaragd saffier parel zand oker mokka pruim marine zalm abrikoos lavendel fuchsia kaki leisteen taupe
  svart vit vitt röd rött blå blått grön grönt gul gult orange lila rosa brun brunt grå grått beige turkos vinröd elfenben krämvit antracit mint korall persika senap rost oliv silver guld brons koppar bärnsten smaragd safir pärla sand ockra mocka plommon marin marinblå lax aprikos lavendel cerise khaki
  sort hvid hvidt rød rødt blå blåt grøn grønt gul gult lilla rosa brun brunt grå gråt bordeaux elfenben creme antracit koral fersken sennep oliven sølv guld bronze kobber rav smaragd safir perle okker mokka blomme laks abrikos lavendel lyserød lyseblå mørkeblå
  hvit hvitt blått grønt gult oransje turkis vinrød elfenben kremhvit antrasitt korall fersken sennep oliven sølv gull bronse kobber rav smaragd safir perle oker plomme laks aprikos lavendel burgunder
  musta valkoinen punainen sininen vihreä keltainen oranssi lila pinkki ruskea harmaa beige beesi turkoosi viininpunainen norsunluu kerma antrasiitti minttu koralli persikka sinappi ruoste oliivi hopea kulta pronssi kupari meripihka smaragdi safiiri helmi hiekka okra mokka luumu laivastonsininen lohi aprikoosi laventeli violetti liila
  czarn* biał* czerwon* niebiesk* zielon* żółt* pomarańczow* fioletow* fiolet różow* róż brązow* szar* beżow* beż turkusow* turkus bordow* bordo kremow* kość antracytow* antracyt miętow* mięta liliow* koralow* koral brzoskwiniow* musztardow* rdzaw* oliwkow* oliwka srebrn* srebro złot* złoto miedzian* bursztynow* bursztyn szmaragdow* szmaragd szafirow* szafir perłow* perła piaskow* ochra śliwkow* śliwka granatow* granat łososiow* morelow* lawendow* lawenda błękit błękitn* amarant amarantow* grafitow* grafit khaki écru
  čern* bíl* červen* modr* zelen* žlut* oranžov* fialov* růžov* hněd* šed* béžov* tyrkysov* vínov* krémov* antracitov* antracit mátov* šeříkov* korálov* broskvov* hořčicov* rezav* olivov* stříbrn* zlat* bronzov* měděn* jantarov* smaragdov* safírov* perleťov* pískov* okrov* švestkov* lososov* meruňkov* levandulov* khaki purpurov* azurov*
  čiern* biel* červen* modr* zelen* žlt* oranžov* fialov* ružov* hned* siv* béžov* tyrkysov* bordov* krémov* antracitov* mätov* orgovánov* korálov* broskyňov* horčicov* hrdzav* olivov* striebor* zlat* bronzov* meden* jantárov* smaragdov* zafírov* perleťov* pieskov* okrov* slivkov* lososov* marhuľov* levanduľov*
  fekete fehér piros vörös kék zöld sárga narancs lila rózsaszín barna szürke bézs türkiz bordó krém antracit menta orgona korall barack mustár rozsda olíva ezüst arany bronz réz borostyán smaragd zafír gyöngy homok okker mokka szilva sötétkék lazac levendula
  negru neagră alb albă roșu roșie albastru albastră verde galben galbenă portocaliu mov violet roz maro gri bej turcoaz vișiniu bordo crem antracit mentă liliac coral piersică muștar ruginiu măsliniu argintiu auriu bronz cupru chihlimbar smarald safir perlă nisip ocru prună bleumarin somon caisă lavandă ivoriu fucsia
  crn* bijel* bel* crven* plav* zelen* žut* narančast* narandžast* ljubičast* roz* roza smeđ* siv* bež tirkizn* bordo krem antracit ment* lila koraljn* breskva senf hrđa maslinast* srebrn* zlatn* bronca bakren* jantar smaragd safir biser* pješčan* oker šljiva mornarsk* losos marelica lavanda
  moder modra rdeč* črn* rjav* siva vijoličn* vijolična roza oranžn* rumen* bež turkizn* bordo krem antracit
  черн* чёрн* бел* красн* син* голуб* зелен* зелён* желт* жёлт* оранжев* фиолетов* розов* коричнев* сер* бежев* бирюзов* бордов* бордо слонов* кремов* антрацит мятн* мята сиренев* сирень лилов* коралл* персиков* горчичн* ржав* оливков* серебр* золот* бронзов* медн* янтар* изумруд* сапфир* жемчуг* жемчужн* песочн* охра мокко сливов* лосос* абрикос* лаванд* хаки графит* пурпур* лазурн* индиго малинов*
  чорн* біл* червон* син* блакитн* зелен* жовт* оранжев* помаранчев* фіолетов* рожев* коричнев* сір* бежев* бірюзов* бордов* кремов* мʼятн* м'ятн* бузков* бузок коралов* персиков* гірчичн* іржав* оливков* срібн* золот* бронзов* мідн* бурштин* смарагд* сапфір* перлин* пісочн* лососев* абрикосов* лаванд* малинов*
  бял* черен черна черно червен* син* зелен* жълт* оранжев* лилав* розов* кафяв* сив* бежов* тюркоаз* бордо кремав* антрацит ментов* мента корал* прасковен* горчица ръждив* маслинен* сребрист* сребърн* златист* златен бронз* меден* кехлибар* смарагд* сапфир* перлен* пясъчен охра
  црн* бел* црвен* плав* зелен* жут* наранџаст* љубичаст* роза розе браон смеђ* сив* беж тиркизн* бордо крем ментол лила корал* бресква сенф маслинаст* сребрн* златн* бронза бакарн* ћилибар
  μαύρο μαύρη λευκό λευκή άσπρο άσπρη κόκκινο κόκκινη μπλε πράσινο πράσινη κίτρινο κίτρινη πορτοκαλί μωβ μοβ ροζ καφέ γκρι μπεζ τιρκουάζ μπορντό κρεμ ιβουάρ ανθρακί μέντα λιλά κοραλί ροδακινί μουσταρδί λαδί ασημί χρυσό χρυσή μπρονζέ χάλκινο κεχριμπάρι σμαραγδί ζαφειρί πέρλα άμμου ώχρα μόκα δαμασκηνί σομόν γαλάζιο φούξια χακί
  siyah beyaz kırmızı mavi yeşil sarı turuncu mor pembe kahverengi gri bej turkuaz bordo krem fildişi antrasit mint nane lila mercan şeftali hardal kiremit haki gümüş altın bronz bakır kehribar zümrüt safir inci kum toprak mürdüm lacivert somon kayısı lavanta fuşya eflatun vişne petrol
  أسود سوداء أبيض بيضاء أحمر حمراء أزرق زرقاء أخضر خضراء أصفر صفراء برتقالي بنفسجي وردي زهري بني رمادي بيج تركواز فيروزي عنابي كحلي عاجي كريمي فحمي نعناعي ليلكي مرجاني خوخي خردلي زيتي زيتوني فضي ذهبي برونزي نحاسي كهرماني زمردي ياقوتي لؤلؤي رملي سماوي موف
  שחור שחורה לבן לבנה אדום אדומה כחול כחולה ירוק ירוקה צהוב צהובה כתום כתומה סגול סגולה ורוד ורודה חום חומה אפור אפורה בז' בז׳ בז טורקיז בורדו שמנת קרם פחם מנטה לילך אלמוג אפרסק חרדל חלודה זית כסף זהב ארד נחושת ענבר ברקת ספיר פנינה חול תכלת סלמון פוקסיה
  مشکی سیاه سفید قرمز آبی سبز زرد نارنجی بنفش صورتی قهوه‌ای خاکستری طوسی بژ فیروزه‌ای زرشکی کرم نوک‌مدادی نعنایی یاسی مرجانی هلویی خردلی زیتونی نقره‌ای طلایی برنزی مسی کهربایی زمردی یاقوتی سرمه‌ای سورمه‌ای گلبهی
  काला काली सफ़ेद सफेद लाल नीला नीली हरा हरी पीला पीली नारंगी बैंगनी गुलाबी भूरा भूरी स्लेटी ग्रे बेज फ़िरोज़ी मैरून क्रीम पुदीना मूंगा सरसों ज़ैतूनी चाँदी चांदी सुनहरा सुनहरी तांबा पन्ना नीलम मोती रेत आसमानी
  কালো সাদা লাল নীল সবুজ হলুদ কমলা বেগুনি গোলাপি গোলাপী বাদামি ধূসর ছাই বেইজ ফিরোজা মেরুন ক্রিম জলপাই রূপালি সোনালি তামা পান্না নীলা মুক্তা আকাশি
  đen trắng đỏ xanh vàng cam tím hồng nâu xám be kem ngọc lam bạc đồng rêu ghi
  hitam putih merah biru hijau kuning oranye jingga ungu pink cokelat coklat abu-abu krem toska marun gading mint lila koral peach mustard zaitun perak emas perunggu tembaga hijau-tua dongker salem
`;

/** What furniture, floors and jewels are made of: woods, stones and cloths. */
export const MATERIALS = `
  oak walnut beech ash birch maple cherry pine spruce cedar teak mahogany elm alder larch hickory rosewood ebony bamboo rattan granite marble quartz slate velvet linen cotton silk wool leather suede denim satin chenille
  eiche nussbaum buche esche birke ahorn kirsche kiefer fichte zeder teak mahagoni ulme erle lärche akazie bambus rattan granit marmor quarz schiefer samt leinen baumwolle seide wolle leder cord linde lärche
  chêne noyer hêtre frêne bouleau érable merisier pin sapin épicéa cèdre teck acajou orme aulne mélèze acacia bambou rotin granit marbre ardoise velours lin coton soie laine cuir
  roble nogal haya fresno abedul arce cerezo pino abeto cedro teca caoba olmo aliso alerce acacia bambú mimbre granito mármol cuarzo terciopelo lino algodón seda lana cuero
  rovere noce faggio frassino betulla acero ciliegio pino abete cedro teak mogano olmo ontano larice acacia bambù vimini granito marmo quarzo ardesia velluto lino cotone seta lana pelle
  carvalho nogueira faia freixo bétula ácer cerejeira pinho pinheiro abeto cedro teca mogno ulmeiro amieiro acácia bambu vime granito mármore quartzo veludo linho algodão seda lã couro eucalipto ipê jacarandá
  eiken eik noten beuken beuk essen es berken berk esdoorn kersen grenen vuren ceder teak mahonie iepen elzen lariks acacia bamboe rotan graniet marmer kwarts leisteen fluweel linnen katoen zijde wol leer
  ek valnöt bok ask björk lönn körsbär furu tall gran ceder teak mahogny alm al lärk akacia bambu rotting granit marmor kvarts skiffer sammet linne bomull siden ull läder
  eg valnød bøg ask birk ahorn kirsebær fyr gran ceder teak mahogni elm el lærk akacie bambus granit marmor kvarts skifer fløjl hør bomuld silke uld læder
  eik valnøtt bøk ask bjørk lønn kirsebær furu gran seder teak mahogni alm or lerk akasie bambus granitt marmor kvarts skifer fløyel lin bomull silke ull skinn
  tammi pähkinä pyökki saarni koivu vaahtera kirsikka mänty kuusi setri tiikki mahonki jalava leppä lehtikuusi akaasia bambu rottinki graniitti marmori kvartsi liuske sametti pellava puuvilla silkki villa nahka
  dąb orzech buk jesion brzoza klon czereśnia sosna świerk cedr tek mahoń wiąz olcha modrzew akacja bambus rattan granit marmur kwarc łupek aksamit welur len bawełna jedwab wełna skóra
  dub ořech buk jasan bříza javor třešeň borovice smrk cedr teak mahagon jilm olše modřín akát bambus ratan žula mramor křemen břidlice samet len bavlna hedvábí vlna kůže
  dub orech buk jaseň breza javor čerešňa borovica smrek céder teak mahagón brest jelša smrekovec agát bambus ratan žula mramor kremeň bridlica zamat ľan bavlna hodváb vlna koža
  tölgy dió bükk kőris nyír juhar cseresznye fenyő lucfenyő cédrus teak mahagóni szil éger vörösfenyő akác bambusz rattan gránit márvány kvarc pala bársony len pamut selyem gyapjú bőr
  stejar nuc fag frasin mesteacăn arțar cireș pin molid cedru tec mahon ulm arin larice salcâm bambus ratan granit marmură cuarț ardezie catifea in bumbac mătase lână piele
  hrast orah bukva jasen breza javor trešnja bor smreka smrča cedar tikovina mahagonij brijest joha ariš bagrem bambus ratan granit mramor kvarc škriljevac baršun lan pamuk svila vuna koža oreh bukev jesen češnja jelša macesen žamet
  храст орах буква јасен бреза јавор трешња бор смрча кедар тиковина махагониј багрем бамбус гранит мермер кварц сомот лан памук свила вуна кожа
  дуб орех бук ясень берёза береза клён клен вишня черешня сосна ель кедр тик вяз ольха лиственница акация бамбук ротанг гранит мрамор кварц сланец бархат велюр лён хлопок шёлк шерсть кожа
  дуб горіх бук ясен береза клен вишня черешня сосна ялина кедр тик вʼяз вільха модрина акація бамбук ротанг граніт мармур кварц сланець оксамит льон бавовна шовк вовна шкіра
  дъб орех бук ясен бреза явор череша бор смърч кедър тик махагон бряст елша лиственица акация бамбук ратан гранит мрамор кварц кадифе лен памук коприна вълна кожа
  δρυς δρυ καρυδιά οξιά φλαμουριά σημύδα σφένδαμος κερασιά πεύκο έλατο κέδρος τικ μαόνι φτελιά ακακία μπαμπού γρανίτης μάρμαρο χαλαζίας βελούδο λινό βαμβάκι μετάξι μαλλί δέρμα
  meşe ceviz kayın dişbudak huş akçaağaç kiraz çam ladin sedir tik maun karaağaç kızılağaç akasya bambu hasır granit mermer kuvars kadife keten pamuk ipek yün deri
  بلوط جوز زان دردار قيقب كرز صنوبر أرز تيك ماهوجني خيزران جرانيت رخام كوارتز مخمل كتان قطن حرير صوف جلد
  אלון אגוז בוק מילה אדר דובדבן אורן אשוח ארז טיק מהגוני שיטה במבוק ראטן גרניט שיש קוורץ קטיפה פשתן כותנה משי צמר עור
  بلوط گردو راش زبان‌گنجشک افرا گیلاس کاج صنوبر سدر ساج ماهون بامبو گرانیت مرمر کوارتز مخمل کتان پنبه ابریشم پشم چرم
  सागौन शीशम आम अखरोट बबूल देवदार चीड़ नीम बाँस बांस ग्रेनाइट संगमरमर मखमल लिनन सूती रेशम ऊन चमड़ा साल
  সেগুন মেহগনি কাঁঠাল শিশু গামারি আম বাঁশ বেত গ্রানাইট মার্বেল মখমল লিনেন সুতি রেশম উল চামড়া
  sồi xoan óc lim gụ hương trắc thông tràm keo tre nhung lanh lụa len
  jati mahoni sonokeling trembesi pinus meranti merbau akasia bambu rotan granit marmer kuarsa beludru linen katun sutra wol kulit
`;

/** Herbs, spices, fruits, vegetables and flowers. */
export const PLANTS = `
  basil rosemary thyme sage parsley coriander cilantro dill mint oregano chives tarragon bay marjoram lavender ginger cinnamon saffron pepper clove clementine cherry apple pear plum peach apricot olive lemon lime mango papaya melon berry strawberry raspberry blueberry tulip daisy lily iris rose violet poppy jasmine ivy heather holly dahlia peony carnation orchid daffodil sunflower hyacinth camellia begonia petunia geranium fern
  basilikum rosmarin thymian salbei petersilie koriander dill minze oregano schnittlauch estragon lorbeer majoran lavendel ingwer zimt safran pfeffer nelke nelken clementine kirsche apfel birne pflaume pfirsich aprikose zitrone limette himbeere erdbeere heidelbeere tulpe tulpen gänseblümchen lilie lilien iris rose rosen veilchen mohn jasmin efeu heide dahlie pfingstrose orchidee narzisse sonnenblume hyazinthe kamelie begonie petunie geranie farn hortensie kresse
  basilic romarin thym sauge persil coriandre aneth menthe origan ciboulette estragon laurier marjolaine lavande gingembre cannelle safran poivre cerise pomme poire prune pêche abricot citron fraise framboise myrtille tulipe marguerite lys lis iris rose violette coquelicot jasmin lierre bruyère houx dahlia pivoine œillet orchidée jonquille tournesol jacinthe camélia bégonia pétunia géranium capucine fougère hortensia
  albahaca romero tomillo salvia perejil cilantro eneldo menta hierbabuena orégano cebollino estragón laurel mejorana lavanda jengibre canela azafrán pimienta clavo cereza manzana pera ciruela melocotón albaricoque limón lima fresa frambuesa arándano tulipán margarita lirio azucena iris rosa violeta amapola jazmín hiedra brezo acebo dalia peonía clavel orquídea narciso girasol jacinto camelia begonia petunia geranio helecho hortensia
  basilico rosmarino timo salvia prezzemolo coriandolo aneto menta origano cipollina dragoncello alloro maggiorana lavanda zenzero cannella zafferano pepe garofano ciliegia mela pera prugna pesca albicocca limone fragola lampone mirtillo tulipano margherita giglio iris rosa viola papavero gelsomino edera erica agrifoglio dalia peonia orchidea narciso girasole giacinto camelia begonia petunia geranio felce ortensia
  manjericão alecrim tomilho sálvia salsa coentro coentros endro hortelã orégãos cebolinho estragão louro manjerona lavanda alfazema gengibre canela açafrão pimenta cravo cereja maçã pera ameixa pêssego damasco limão morango framboesa mirtilo tulipa margarida lírio íris rosa violeta papoila papoula jasmim hera urze azevinho dália peónia orquídea narciso girassol jacinto camélia begónia petúnia gerânio samambaia hortênsia
  basilicum rozemarijn tijm salie peterselie koriander dille munt oregano bieslook dragon laurier marjolein lavendel gember kaneel saffraan peper kers appel peer pruim perzik abrikoos citroen aardbei framboos bosbes tulp tulpen madelief madeliefje lelie lelies iris roos rozen viooltje klaproos jasmijn klimop heide hulst dahlia pioen anjer orchidee narcis zonnebloem hyacint camelia begonia petunia geranium varen hortensia
  basilika rosmarin timjan salvia persilja koriander dill mynta oregano gräslök dragon lagerblad mejram lavendel ingefära kanel saffran peppar nejlika körsbär äpple päron plommon persika aprikos citron jordgubbe hallon blåbär tulpan tusensköna lilja liljor iris ros rosor viol vallmo jasmin murgröna ljung järnek dahlia pion orkidé narciss solros hyacint kamelia begonia petunia pelargon ormbunke hortensia
  basilikum timian salvie persille mynte purløg estragon laurbær merian ingefær kanel safran peber nellike kirsebær æble pære blomme fersken jordbær hindbær blåbær tulipan lilje liljer rose roser viol valmue jasmin vedbend lyng kristtorn georgine pæon orkidé påskelilje solsikke hyacint hortensia bregne
  persille kruspersille gressløk laurbær merian ingefær eple pære plomme jordbær bringebær tulipan lilje valmue bergflette røsslyng orkide påskelilje solsikke hyasint hortensia bregne
  basilika rosmariini timjami salvia persilja korianteri tilli minttu oregano ruohosipuli rakuuna laakerinlehti meirami laventeli inkivääri kaneli sahrami pippuri neilikka kirsikka omena päärynä luumu persikka aprikoosi sitruuna mansikka vadelma mustikka tulppaani lilja iiris ruusu orvokki unikko jasmiini muratti kanerva daalia pioni orkidea narsissi auringonkukka hyasintti kamelia begonia petunia pelargonia saniainen hortensia
  bazylia rozmaryn tymianek szałwia pietruszka kolendra koper mięta oregano szczypiorek estragon laur majeranek lawenda imbir cynamon szafran pieprz goździk goździki wiśnia jabłko gruszka śliwka brzoskwinia morela cytryna truskawka malina borówka tulipan stokrotka lilia irys róża fiołek mak jaśmin bluszcz wrzos dalia piwonia storczyk żonkil słonecznik hiacynt kamelia begonia petunia pelargonia paproć hortensja
  bazalka rozmarýn tymián šalvěj petržel koriandr kopr máta oregano pažitka estragon bobkový majoránka levandule zázvor skořice šafrán pepř hřebíček třešně jablko hruška švestka broskev meruňka citron jahoda malina borůvka tulipán sedmikráska lilie kosatec růže fialka mák jasmín břečťan vřes jiřina pivoňka orchidej narcis slunečnice hyacint kamélie begonie petúnie muškát kapradina hortenzie
  bazalka rozmarín tymián šalvia petržlen koriander kôpor mäta oregano pažítka estragón majorán levanduľa zázvor škorica šafran korenie klinček čerešňa jablko hruška slivka broskyňa marhuľa citrón jahoda malina čučoriedka tulipán sedmokráska ľalia kosatec ruža fialka mak jazmín brečtan vres georgína pivonka orchidea narcis slnečnica hyacint kamélia begónia petúnia muškát papraď hortenzia
  bazsalikom rozmaring kakukkfű zsálya petrezselyem koriander kapor menta oregánó snidling tárkony babér majoránna levendula gyömbér fahéj sáfrány bors szegfűszeg cseresznye alma körte szilva barack citrom eper málna áfonya tulipán százszorszép liliom írisz rózsa ibolya pipacs jázmin borostyán hanga dália bazsarózsa szegfű orchidea nárcisz napraforgó jácint kamélia begónia petúnia muskátli páfrány hortenzia
  busuioc rozmarin cimbru salvie pătrunjel coriandru mărar mentă oregano arpagic tarhon dafin măghiran lavandă ghimbir scorțișoară șofran piper cuișoare cireașă măr pară prună piersică caisă lămâie căpșună zmeură afină lalea lalele margaretă crin crini iris trandafir trandafiri violetă mac iasomie iederă dalie bujor garoafă orhidee narcisă zambilă camelie begonie petunie mușcată ferigă hortensie
  bosiljak ružmarin timijan majčina kadulja žalfija peršin peršun korijander kopar metvica menta origano vlasac estragon lovor mažuran lavanda đumbir cimet šafran papar klinčić trešnja jabuka kruška šljiva breskva marelica kajsija limun jagoda malina borovnica tulipan tratinčica ljiljan perunika ruža ljubičica mak jasmin bršljan vrijes dalija božur karanfil orhideja narcis suncokret zumbul kamelija begonija petunija pelargonija paprat hortenzija bazilika rožmarin žajbelj peteršilj drobnjak sivka ingver lilija vrtnica vijolica potonika
  босиљак рузмарин мајчина жалфија першун коријандер мирођија мента оригано влашац естрагон ловор мажуран лаванда ђумбир цимет шафран бибер каранфилић трешња јабука крушка шљива бресква кајсија лимун јагода малина боровница лала красуљак љиљан перуника ружа љубичица мак јасмин бршљан вријес божур каранфил орхидеја нарцис сунцокрет зумбул хортензија
  базилик розмарин тимьян шалфей петрушка кориандр кинза укроп мята орегано эстрагон тархун лавр майоран лаванда имбирь корица шафран перец гвоздика вишня яблоко груша слива персик абрикос лимон клубника малина черника тюльпан тюльпаны ромашка лилия лилии ирис роза розы фиалка мак жасмин плющ вереск георгин пион пионы орхидея нарцисс подсолнух гиацинт камелия бегония петуния герань папоротник гортензия сирень мелисса
  базилік розмарин чебрець шавлія петрушка коріандр кріп мʼята м'ята орегано естрагон лавр майоран лаванда імбир кориця шафран перець гвоздика вишня яблуко груша слива персик абрикос лимон полуниця малина чорниця тюльпан тюльпани ромашка лілія лілії ірис троянда троянди фіалка мак жасмин плющ верес жоржина півонія півонії орхідея нарцис соняшник гіацинт камелія бегонія петунія герань папороть гортензія меліса
  босилек розмарин мащерка градински чай магданоз кориандър копър мента риган лук естрагон дафинов майорана лавандула джинджифил канела шафран пипер карамфил череша ябълка круша слива праскова кайсия лимон ягода малина боровинка лале лалета маргаритка лилия ирис роза рози теменужка мак жасмин бръшлян пирен далия божур орхидея нарцис слънчоглед зюмбюл камелия бегония петуния мушкато папрат хортензия
  βασιλικός βασιλικό δεντρολίβανο θυμάρι φασκόμηλο μαϊντανός κόλιανδρος άνηθος δυόσμος μέντα ρίγανη σχοινόπρασο εστραγκόν δάφνη μαντζουράνα λεβάντα τζίντζερ κανέλα σαφράν πιπέρι γαρίφαλο κεράσι μήλο αχλάδι δαμάσκηνο ροδάκινο βερίκοκο λεμόνι φράουλα βατόμουρο μύρτιλο τουλίπα μαργαρίτα κρίνος κρίνο ίριδα τριαντάφυλλο βιολέτα παπαρούνα γιασεμί κισσός ρείκι ντάλια παιώνια ορχιδέα νάρκισσος ηλιοτρόπιο υάκινθος καμέλια μπιγκόνια πετούνια γεράνι φτέρη ορτανσία
  fesleğen biberiye kekik adaçayı maydanoz kişniş dereotu nane mercanköşk tarhun defne lavanta zencefil tarçın safran biber karanfil kiraz vişne elma armut erik şeftali kayısı limon çilek ahududu yabanmersini lale papatya zambak süsen iris gül menekşe gelincik yasemin sarmaşık funda yıldız şakayık orkide nergis ayçiçeği sümbül kamelya begonya petunya sardunya eğrelti ortanca
  ريحان روزماري زعتر ميرمية بقدونس كزبرة شبت نعناع أوريغانو غار لافندر خزامى زنجبيل قرفة زعفران فلفل قرنفل كرز تفاح كمثرى خوخ مشمش ليمون فراولة توت توليب أقحوان زنبق سوسن ورد وردة بنفسج خشخاش ياسمين لبلاب أوركيد نرجس إكليل
  בזיליקום רוזמרין טימין מרווה פטרוזיליה כוסברה שמיר נענע אורגנו עירית טרגון דפנה לבנדר ג'ינג'ר קינמון זעפרן פלפל ציפורן דובדבן תפוח אגס שזיף אפרסק משמש לימון תות פטל אוכמניות צבעוני חרצית שושן שושנה אירוס ורד סיגלית פרג יסמין קיסוס אברש דליה אדמונית סחלב נרקיס חמנית יקינתון
  ریحان رزماری آویشن مریم‌گلی جعفری گشنیز شوید نعناع پونه ترخون برگ‌بو اسطوخودوس زنجبیل دارچین زعفران فلفل میخک گیلاس سیب گلابی آلو هلو زردآلو لیمو توت تمشک لاله داوودی سوسن زنبق رز بنفشه شقایق یاسمن یاس پیچک ارکیده نرگس آفتابگردان سنبل شمعدانی
  तुलसी पुदीना धनिया अजवायन मेथी सौंफ अदरक दालचीनी केसर मिर्च लौंग चेरी सेब नाशपाती आलूबुखारा आड़ू नींबू आम केला अंगूर अनार गुलाब चमेली कमल गेंदा सूरजमुखी मोगरा हल्दी
  তুলসী পুদিনা ধনে মেথি আদা দারুচিনি জাফরান মরিচ লবঙ্গ চেরি আপেল নাশপাতি লেবু আম কলা আঙুর ডালিম গোলাপ জবা জুঁই পদ্ম গাঁদা সূর্যমুখী রজনীগন্ধা বেলি শিউলি
  kemangi selasih rosemary timi peterseli ketumbar seledri daun jahe kayu kunyit lada cengkeh ceri apel pir plum persik lemon stroberi tulip lili mawar melati anggrek dahlia kamboja kenanga sedap
`;

/** Feasts, in the forms that sentences have. */
export const FEASTS_OF_YEAR = `
  christmas xmas easter pentecost whitsun advent epiphany hanukkah passover ramadan eid diwali halloween thanksgiving carnival ascension midsummer lent
  weihnachten ostern pfingsten silvester neujahr advent nikolaus fasching karneval himmelfahrt fronleichnam allerheiligen
  noël pâques pentecôte toussaint ascension assomption carême épiphanie saint-sylvestre
  navidad nochebuena nochevieja pascua pascuas reyes pentecostés carnaval asunción epifanía
  natale pasqua pasquetta ferragosto epifania befana capodanno ognissanti carnevale pentecoste
  natal páscoa carnaval pentecostes reveillon réveillon finados
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag sinterklaas koningsdag carnaval
  jul påsk pingst midsommar valborg lucia trettondagen nyår nyårsafton allhelgona advent
  jul påske pinse nytår sankthans fastelavn grundlovsdag
  jul påske pinse nyttår sankthans
  joulu pääsiäinen helluntai juhannus vappu loppiainen uusivuosi itsenäisyyspäivä
  wielkanoc boże narodzenie wigilia sylwester majówka trzech króli zielone świątki wszystkich świętych mikołajki andrzejki
  vánoce velikonoce silvestr štědrý dušičky mikuláš
  vianoce veľkánoc silvester štedrý dušičky mikuláš
  karácsony húsvét pünkösd szilveszter mikulás mindenszentek
  crăciun crăciunul paște paști paștele rusalii revelion bobotează
  božić božića božič božiča uskrs uskrsa velika noč duhovi tijelovo sveta silvestrovo prvomaj
  божић божића ускрс ускрса духови
  рождество пасха троица масленица крещение
  різдво великдень трійця масляна водохреще
  коледа великден гергьовден никулден
  χριστούγεννα πάσχα πεντηκοστή θεοφάνια δεκαπενταύγουστος δεκαπενταύγουστο απόκριες πρωτοχρονιά
  bayram kurban ramazan yılbaşı kandil hıdırellez
  رمضان عيد الفطر الأضحى
  פסח סוכות שבועות חנוכה פורים ראש-השנה כיפור
  نوروز یلدا عاشورا رمضان مهرگان
  दिवाली दीपावली होली ईद दशहरा रक्षाबंधन नवरात्रि
  ঈদ পূজা পূজাও বৈশাখ নববর্ষ
  tết quốc trung-thu giáng-sinh
  lebaran natal idulfitri iduladha nyepi waisak imlek
`;

/** Banks, insurers, networks, makers of power and carriers that have no one sense else. */
export const FIRMS = `
  halifax barclays santander natwest lloyds nationwide monzo starling tesco aviva admiral axa allianz zurich churchill prudential vitality bupa openreach plusnet virgin sky talktalk octopus ovo edf eon npower sse scottishpower utilita bulb sage xero verizon t-mobile comcast xfinity geico allstate progressive usaa chase wachovia fidelity schwab vanguard optum aetna cigna humana anthem rogers telus bell optus telstra westpac anz commbank nab medibank
  sparkasse volksbank raiffeisen commerzbank postbank comdirect targobank consorsbank unicredit hypovereinsbank ing dkb santander huk ergo gothaer debeka signal iduna barmenia allianz vattenfall enbw ewe rwe stadtwerke telekom congstar klarmobil aldi talk o2 drillisch barmer dak aok techniker
  hamon boursorama fortuneo crédit mutuel lcl bnp paribas hello caisse épargne macif maif matmut maaf groupama generali engie direct orange sfr bouygues free sosh red totalenergies enedis grdf ameli urssaf navigo chronopost colissimo brandt
  bankinter sabadell caixabank bbva ibercaja unicaja abanca kutxabank cajamar openbank mapfre mutua pelayo adeslas sanitas endesa iberdrola naturgy repsol holaluz movistar orange yoigo másmóvil digi jazztel correos seur bizum caixa balay
  enel hera a2a eni sorgenia iren acea edison tim iliad fastweb wind tre fineco intesa unicredit bper credem bancoposta sella mediolanum generali unipol unipolsai poste sda bartolini inps inail anagrafe vaillant ariston candy
  bradesco itaú nubank caixa santander inter c6 banrisul sicredi sicoob bb picpay vivo claro oi tim nos meo nowo edp galp iberdrola enel cpfl cemig copel millennium bpi novobanco montepio activobank fidelidade tranquilidade ageas
  rabobank abn amro ing knab bunq asn triodos sns regiobank achmea interpolis univé ohra centraal beheer vattenfall eneco essent greenchoice budget kpn ziggo odido tele2 simpel youfone proximus telenet belfius kbc argenta digid
  swedbank nordea handelsbanken seb danske klarna skandia länsförsäkringar folksam trygg if telia tele2 telenor tre comviq halebop fortum ellevio vattenfall eon tibber bankid postnord
  jyske sydbank nykredit lunar danske nordea spar arbejdernes tryg topdanmark alm codan norlys andel ørsted yousee telmore oister cbb fibia waoo tdc ewii seas
  dnb sparebank sbanken storebrand gjensidige fremtind tryg telenor telia ice talkmore chilimobil altibox tibber fjordkraft hafslund lyse elvia vipps kron
  osuuspankki säästöpankki aktia nordea handelsbanken pohjola lähitapiola fennia turva ilmarinen varma kela elisa telia dna moi fortum helen caruna vattenfall oomi posti
  pekao millennium alior santander ing mbank pko citi bnp nest velo agricole pzu warta hestia link4 uniqa orange play plus t-mobile netia vectra inea tauron enea energa pge innogy pgnig zus nfz
  moneta fio air kb čsob komerční česká spořitelna raiffeisenbank mbank equa creditas trinity kooperativa generali allianz uniqa čez eon innogy pre vodafone o2 t-mobile nordic
  tatra prima vúb slovenská otp csob mbank fio365 poštová union dôvera všeobecná orange o2 telekom 4ka zse sse vse spp slovnaft
  otp erste cib k&h kh mbh mkb takarék gránit unicredit raiffeisen magnet aegon generali allianz posta yettel telekom vodafone digi mvm eon főgáz elmű
  transilvania bcr brd ing raiffeisen alpha cec unicredit libra banca digi orange vodafone telekom enel electrica hidroelectrica engie omniasig allianz groupama asirom
  zaba pbz erste addiko rba otp hpb hrvatska a1 telemach tomato tele2 bonbon hep petrol croatia euroherc triglav generali nlb nkbm delavska sparkasse intesa komercijalna mts yettel sbb eps telekom geneza abanka skb telemach gen-i elektro
  телеком јетел мтс сбб епс ератс интеса комерцијална војвођанска ерсте нлб дунав
  уникредит алианц пощенска обб дск фибанк райфайзен централна виваком йеттел евн енерго булстрад лев инс
  тинькофф альфа альфа-банк райффайзен росбанк втб сбер сбербанк газпромбанк совкомбанк уралсиб почта мегафон билайн теле2 мтс йота ростелеком росгосстрах ингосстрах согаз ресо мосэнергосбыт озон ханса
  монобанк приват приватбанк ощад ощадбанк пумб укрсиб райффайзен сенс універсал київстар лайфселл лайф водафон тріолан дтек нафтогаз укрпошта
  πειραιώς εθνική άλφα εurobank eurobank κοσμοτέ κοσμοτε νόβα nova βόνταφον δεη δεδδηε ηρων ελτα
  akbank garanti yapıkredi işbankası ziraat vakıfbank halkbank denizbank enpara finansbank qnb ing teb kuveyt papara turkcell vodafone avea enerjisa igdaş allianz aksigorta sbm ptt arçelik
  موبايلي زين اتصالات فودافون أورنج الراجحي الأهلي الإنماء الرياض سامبا البلاد الجزيرة ساب بنك تابي تمارا بوبا التعاونية أوريدو
  לאומי הפועלים דיסקונט מזרחי טפחות יהב אוצר-החייל פלאפון סלקום פרטנר הוט בזק גולן רמי כלל הראל מגדל מכבי כללית מאוחדת לאומית
  ملی ملت صادرات تجارت پاسارگاد پارسیان سامان سینا رفاه کشاورزی مسکن آینده ایرانسل رایتل همراه شاتل آسیاتک مخابرات تپسی اسنپ دیجی‌کالا
  जियो एयरटेल वोडाफोन आइडिया बीएसएनएल एसबीआई एचडीएफसी आईसीआईसीआई पेटीएम फोनपे एक्सिस टाटा
  গ্রামীণফোন গ্রামীণফোনে রবি রবিতে বাংলালিংক টেলিটক বিকাশ নগদ রকেট ডাচ-বাংলা
  vietcombank techcombank agribank bidv vietinbank sacombank mbbank vpbank tpbank acb shb hdbank vib scb eximbank zalopay viettel mobifone vinaphone vietnamobile fpt evn shopee lazada tiki bảo-việt
  papara tosla ininal paycell ipara iyzico tosla param hepsipay bkm troy mir sbp сбп мир qiwi юмани kaspi каспи дія diia privat24 приват24 mobilepay vipps swish bankid mitid digid itsme mojeid twisto viamo blik flik aircash keks rekono ipay epay ипей борика ίρις βίβα viva iris edenred pluxee sodexo payback wero giropay paydirekt lydia lyf paylib sumeria nickel pumpkin satispay hype postepay nexi spid cie bancomat mbway multibanco pix picpay cora neon mercadopago uala ualá brubank rappipay daviplata yape plin bizum verse simple simplepay ügyfélkapu george pago cashapp venmo zelle clearpay klarna affirm laybuy wise remitly skrill neteller paysafe kakaopay toss
  revolut wise ביט פייבוקס פיי-בוקס ביט שאגריר כביש-שש رایتل شاپرک آپ بله روبیکا ایتا سروش مدى أبل-باي urpay stcpay بنفت فوري فودافون-كاش إنستاباي भीम फोनपे गूगल-पे मोबिक्विक
  mandiri bca bni bri jago permata danamon cimb ocbc maybank btn bsi jenius blu gopay ovo linkaja telkomsel indosat xl axis tri smartfren indihome pln bpjs tokopedia shopee bukalapak jne

  сільпо атб новус варус рукавичка комфі фокстрот епіцентр яготинський селянське львівське торчин
  пятёрочка перекрёсток дикси магнит ашан вкусвилл самокат лукойл татнефть юбилейное простоквашино озон вайлдберриз эльдорадо ситилинк
  кауфланд лидл фантастико емаг технополис
  κωτσόβολος κωτσόβολο δωδώνη φάγε νουνού μεβγάλ
  migros a101 hakmar koçtaş bauhaus teknosa mediamarkt boyner lcw selpak elidor ülker pınar sütaş çaykur banvit komşufırın azerçay
  المراعي جهينة دومتي كارفور بنده العثيم جرير أمازون طلبات هنقرستيشن
  کاله گلرنگ رامک پگاه هایپراستار دیجی‌کالا دامداران گورمے شیزان رفحان دراز لپٹن
  אסם שטראוס תנובה יטבתה דנונה מילקי סוגת קסטרו קיפלינג רנואר שופרסל יוחננוף
  अमूल डाबर पतंजलि हल्दीराम ब्लिंकिट ज़ेप्टो स्विगी ज़ोमैटो फ्लिपकार्ट मीशो আড়ং মীনাবাজার দারাজ
  indomie sedaap sariwangi sosro bimoli indofood ultramilk solaria indomaret alfamart alfamidi hypermart superindo tokopedia bukalapak blibli gojek bluebird hokben
  maggi gardenia munchy's adabi econsave jollibee chowking puregold chippy piattos skyflakes vinamilk bibica omachi`;

/** How somebody is or what somebody is to a desk, said of oneself: behind "I am". */
export const STATES = `
  pregnant deaf blind disabled retired unemployed gutted livid furious fuming stuck locked stranded hospitalised diabetic coeliac vegan vegetarian
  schwanger rentner rentnerin taub gehörlos blind behindert arbeitslos sauer wütend verzweifelt genervt azubi studentin student neukunde neukundin stammkunde
  enceinte étudiant étudiante retraité retraitée malentendant sourd sourde handicapé chômeur furieux furieuse désespéré désespérée bloqué bloquée
  embarazada jubilado jubilada pensionista autónomo autónoma sordo sorda harto harta desesperado desesperada indignado indignada estudiante celíaco celíaca
  incinta pensionato pensionata disperato disperata sordo sorda disabile furioso furiosa studente studentessa celiaco celiaca
  grávida aposentado aposentada reformado reformada surdo surda desesperado desesperada indignado indignada estudante celíaco celíaca
  zwanger gepensioneerd doof slechthorend boos woedend wanhopig student werkloos
  gravid pensionär döv arg förbannad förtvivlad student arbetslös pensjonist døv sint rasende fortvilet pensionist vred rasende fortvivlet arbejdsløs studerende
  raskaana eläkeläinen kuuro vihainen raivoissani epätoivoinen opiskelija työtön
  emerytem emerytką emerytka emeryt rencistą rencistka głucha głuchy wściekła wściekły zdesperowana zdesperowany studentką studentem
  těhotná důchodce důchodkyně neslyšící hluchý hluchá naštvaná naštvaný zoufalá zoufalý studentka tehotná dôchodca dôchodkyňa nahnevaná nahnevaný zúfalá zúfalý nepočujúca
  terhes várandós nyugdíjas siket süket mérges dühös kétségbeesett hallgató diák
  însărcinată gravidă pensionar pensionară surd surdă disperat disperată supărată supărat furios furioasă studentă
  trudna noseča umirovljenik umirovljenica penzioner penzionerka gluha gluh ljuta ljut bijesna bijesan očajna očajan upokojenka upokojenec
  трудна трудная бременна беременна пенсионер пенсионерка пензионер пензионерка глухая глухой глуха глух злая злой зол зла ядосана ядосан вагітна студентка пенсіонер пенсіонерка бесна бесан очајна очајан
  έγκυος συνταξιούχος κωφός κωφή θυμωμένη θυμωμένος απελπισμένη απελπισμένος φοιτητής φοιτήτρια
  hamile hamileyim emekli emekliyim sağır kızgın kızgınım sinirli sinirliyim çaresiz öğrenci öğrenciyim
  حامل متقاعد متقاعدة أصم صماء غاضب غاضبة زعلان زعلانة مستاء مستاءة طالب طالبة
  הריון פנסיונר פנסיונרית חירש חירשת עצבני עצבנית כועס כועסת מיואש מיואשת סטודנט סטודנטית
  باردار بازنشسته ناشنوا عصبانی ناراحت دانشجو
  गर्भवती सेवानिवृत्त बहरा बहरी गुस्सा छात्र छात्रा विकलांग
  গর্ভবতী অবসরপ্রাপ্ত বধির রাগান্বিত ছাত্র ছাত্রী প্রতিবন্ধী
  hamil pensiunan tuli kesal marah kecewa mahasiswa pelajar
`;

/** First words of what is said in answer: yes, no, fine, thanks, hello. */
export const REPLIES = `
  yes no yeah yep nope sure okay ok fine great lovely perfect brilliant super awesome absolutely certainly indeed right correct exactly thanks cheers ta hello hi morning welcome sorry pardon noted understood done agreed alright marvellous splendid wonderful excellent fantastic
  ja nein doch klar gut super prima perfekt genau richtig danke bitte moin hallo servus gerne okay alles verstanden stimmt natürlich selbstverständlich freilich jawohl nö nee toll
  oui non si ouais parfait super génial exact exactement merci bonjour bonsoir salut volontiers entendu compris bien certainement évidemment dac daccord nickel impeccable pardon désolé désolée
  sí no vale claro perfecto genial exacto gracias hola buenas bueno entendido correcto cierto listo dale ok perdón perfecta estupendo fenomenal sip nop
  sì no certo perfetto ottimo esatto grazie ciao salve prego capito va bene benissimo assolutamente perfetta scusi d'accordo
  sim não claro perfeito ótimo exato obrigada obrigado olá oi certo entendido beleza combinado pois tá isso perfeita valeu
  ja nee prima perfect goed klopt dank bedankt hallo hoi oké graag begrepen natuurlijk zeker super top dankjewel dag
  ja nej jo absolut perfekt toppen bra tack hej okej visst precis förstått självklart jajamän super fint tak hejsa selvfølgelig takk hei javisst fint nei greit flott
  kyllä ei joo selvä hyvä kiitos hei moi okei totta tietenkin täydellistä mahtavaa aivan
  tak nie jasne dobrze super świetnie dziękuję dzięki dzień cześć okej oczywiście dokładnie rozumiem proszę zgoda idealnie chwileczkę chwilkę chwila momencik sekundkę ano
  ano ne jistě dobře super skvěle děkuji díky ahoj okej samozřejmě přesně rozumím prosím jasně perfektní áno nie iste dobre ďakujem vďaka skvelé samozrejme presne rozumiem jasné výborne
  igen nem persze jó szuper köszönöm köszi szia rendben értem pontosan természetesen tökéletes remek
  da nu sigur bine super mulțumesc mersi bună okay desigur exact înțeles perfect corect evident
  da ne naravno dobro super hvala bok okej točno tačno razumijem može odlično izvolite seveda prav velja lepo žal
  да не нет наравно добро супер хвала здраво тачно може одлично конечно хорошо спасибо привет ладно понятно точно отлично разумеется ага угу так ні звісно добре дякую вітаю гаразд зрозуміло чудово авжеж разбира добре благодаря здравейте ясно точно чудесно мерси
  ναι όχι βέβαια βεβαίως σίγουρα ωραία τέλεια ευχαριστώ γεια εντάξει μάλιστα ακριβώς φυσικά κατάλαβα καλά καλημέρα καλησπέρα περιμένετε
  evet hayır tabii tabi elbette tamam peki süper harika teşekkürler sağolun merhaba aynen anladım kesinlikle olur mükemmel
  نعم لا أكيد بالتأكيد طبعا تمام ممتاز شكرا مرحبا أهلا حسنا طيب صحيح مفهوم أجل عفوا لحظة دقيقة حاضر ماشي خلاص
  כן לא בטח כמובן בסדר מעולה תודה שלום היי אוקיי נכון הבנתי ודאי אין מצוין גמור רגע
  بله نه حتما البته باشه عالی ممنون مرسی سلام درسته چشم خوب متوجه
  हाँ हां नहीं ज़रूर जरूर ठीक अच्छा धन्यवाद शुक्रिया नमस्ते बिल्कुल सही जी समझा
  হ্যাঁ না অবশ্যই ঠিক আচ্ছা ধন্যবাদ নমস্কার সঠিক বুঝেছি জি
  vâng dạ ạ được đúng cảm chào rồi ừ
  ya tidak baik tentu siap terima halo oke betul benar sip mantap
  はい いいえ もちろん もちろんです ありがとう ありがとうございます 了解 了解です 承知 かしこまりました わかりました 少々 こんにちは すみません 大丈夫 大丈夫です
  是 是的 不是 好 好的 当然 當然 可以 谢谢 謝謝 您好 你好 没有 沒有 没问题 明白 明白了 收到 对 對 对的 嗯 稍等 不客气
  네 예 아니요 아니오 물론 물론이죠 물론입니다 좋아요 감사 감사합니 감사합니다 안녕 안녕하세요 알겠습니다 알겠습니 잠시만요 맞아요 맞습니다 그럼요 죄송합니다 괜찮아요
  ค่ะ ครับ ได้ค่ะ ได้ครับ ไม่ ใช่ ใช่ค่ะ ใช่ครับ แน่นอน ขอบคุณ ขอบคุณค่ะ ขอบคุณครับ สวัสดี สวัสดีค่ะ สวัสดีครับ โอเค เข้าใจ ทราบ ขอโทษ
`;

/** Closed, open, a holiday: right behind a feast. */
export const SHUT = `closed open shut geschlossen offen zu frei fermé ouvert cerrado abierto festivo chiuso chiusi aperto fechado aberto dicht gesloten open stängt öppet lukket åbent stengt åpent kiinni auki zamknięte otwarte nieczynne zavřeno otevřeno zatvorené otvorené zárva nyitva închis deschis zatvoreno otvoreno zaprto odprto затворено исто отворено закрыто открыто зачинено відчинено κλειστά ανοιχτά kapalı açık مغلق مفتوح סגור פתוח تعطیل बंद খোলা বন্ধ tutup buka nghỉ isto taky tiež także också også myös is tudi също также теж esatto upravo tatil tatili izni`;

/** Or, between what may be chosen. */
export const OR_WORDS = `or oder ou o u of eller tai vai lub czy albo nebo či alebo vagy sau ori ili ali или либо чи або или ή veya ya أو او או یا या নাকি বা অথবা hay atau`;
/** And. */
export const AND_WORDS = `and und et y e en och og ja i a és și și và и та й и і και ve و ו और এবং আর và dan`;

/** Offices of state, town, court and school that one rings and writes to. */
export const OFFICES_OF_STATE = `
  hmrc dvla council ombudsman ofgem ofcom ofsted nhs irs dmv uscis ministry embassy consulate registry police customs treasury
  finanzamt bürgeramt ordnungsamt standesamt jugendamt sozialamt arbeitsamt jobcenter arbeitsagentur rathaus gemeinde landratsamt kreisverwaltung ausländerbehörde zulassungsstelle krankenkasse rentenkasse verbraucherzentrale schlichtungsstelle gewerbeamt bauamt zoll polizei gericht botschaft
  mairie préfecture urssaf impôts caf cpam ameli rectorat scolarité intendance syndic tribunal douane ambassade consulat médiateur commissariat gendarmerie notaire
  hacienda tráfico extranjería ayuntamiento alcaldía registro notaría juzgado consulado embajada policía aduana secretaría jefatura sepe dgt imserso catastro
  comune questura prefettura anagrafe agenzia inps inail asl tribunale dogana consolato ambasciata municipio provincia regione patronato catasto motorizzazione
  finanças câmara conservatória segurança cartório detran receita prefeitura tribunal alfândega consulado embaixada junta freguesia procon anatel correios
  gemeente belastingdienst kadaster duo uwv svb politie rechtbank douane ambassade stadhuis toeslagen provincie waterschap rdw
  skatteverket kommun* försäkringskass* arbetsförmedling* transportstyrels* polis* tingsrätt* tullverket länsstyrels* konsumentverket kronofogd* csn landsting* region*
  skat skattestyrels* gældsstyrels* borgerservice udbetaling politi* retten told* færdselsstyrels* jobcentret region*
  nav skatteetaten statens kommune* politi* tingrett* tollvesenet lånekassen husbanken forbrukertilsynet vegvesenet
  vero* verottaj* kunta kunna* kaupung* kela* poliisi* tulli* käräjäoikeu* maistraat* traficom* työvoimatoimisto* kuluttajaneuvon* ulosot*
  urząd urzęd* skarbówk* sanepid* gmin* starostw* zus* policj* sąd sądu ambasad* konsulat* kuratori* rzecznik* ministerstw* magistrat*
  finančák* úřad* obec obc* sociálk* magistrát* soud* polici* celnic* ambasád* konzulát* katastr* pracák* ministerstv* hygien*
  daňov* úrad* obec obc* sociáln* magistrát* súd* políci* coln* veľvyslanectv* konzulát* kataster* ministerstv*
  adóhivatal* önkormányzat* kormányhivatal* okmányiroda* okmányirod* földhivatal* rendőrs* bírós* vám* nagykövetség* konzulátus* nav*
  fisc fiscul* anaf primări* prefectur* poliți* tribunal* vam* ambasad* consulat* ministerul* casa cadastru* judecători*
  общин* нап нои кат агенци* полици* съд* митниц* посолств* консулств* министерств* кмет* кадастър*
  porezn* gradu grad općin* opštin* katastar* polici* sud sudu carin* ambasad* konzulat* ministarstv* hzzo hzmo upravn* furs občin* geodetsk* sodišč* zavod*
  пореск* општин* катастар* полициј* суд* царин* амбасад* конзулат* министарств*
  налогов* мэри* росреестр* мфц полици* суд* таможн* посольств* консульств* министерств* соцзащит* пенсионн* загс* военкомат* администраци* прокуратур*
  податков* мері* держреєстр* цнап* поліці* суд* митниц* посольств* консульств* міністерств* соцзахист* пенсійн* рагс* військкомат* прокуратур*
  εφορί* δήμ* κτηματολόγι* κεπ αστυνομί* δικαστήρι* τελωνεί* πρεσβεί* προξενεί* υπουργεί* εφκα οαεδ
  maliye* belediye* tapu* nüfus* polis* mahkeme* gümrük* elçilik* konsolosluk* valilik* kaymakamlık* sgk* muhtar* noter*
  البلدية بلدية الضرائب السجل الشرطة المحكمة الجمارك السفارة القنصلية الوزارة المحافظة الجوازات
  עירייה העירייה טאבו משטרה המשטרה בית-משפט מכס שגרירות קונסוליה משרד
  شهرداری دارایی ثبت پلیس دادگاه گمرک سفارت کنسولگری وزارت فرمانداری
  नगर निगम तहसील पुलिस अदालत दूतावास मंत्रालय पंचायत
  পৌরসভা থানা আদালত দূতাবাস মন্ত্রণালয় ইউনিয়ন
  phường quận huyện xã thuế tòa
  pajak kelurahan kecamatan kejaksaan polisi pengadilan kedutaan konsulat kementerian samsat disdukcapil kua bpn bpjs
`;

/** One's own family, capitals and cases of grammar and all. */
export const KIN = `
  mum mummy mam mom mommy dad daddy nan nana nanna gran granny grandma granddad grandad grandpa auntie uncle
  oma opa mama papa mutti vati omi opi tante onkel
  mamie papi mémé pépé maman papa tata tonton mamé
  abuela abuelo abuelita mamá papá tía tío yaya
  nonna nonno mamma papà zia zio babbo
  avó avô mãe pai tia tio vovó vovô
  moeder vader mam pap oom
  mamma pappa mormor morfar farmor farfar moster faster morbror farbror mor far bedstemor bedstefar bestemor bestefar moster
  mummo* mumm* vaari* vaar* äiti* isä* mummi* ukki* pappa* täti* setä* eno
  babci* dziadk* dziadzi* mam* tata taty tacie cioci* wujk*
  babičk* děd* dědeč* mám* tát* tet* strejd* babk* dedk* mamk* ock* ujk*
  nagyi* nagymam* nagyapa nagyapá* papá* anyu* apu* mami* papi* néni bácsi
  bunic* mama mamei tata tatei mătuș* unchi*
  bake baka baki baku bako djed djeda djedu deda dede dedi dedo tetka tetke tetki stric ujak babica babici babico dedek dedka dedku dedkom mama mame tata tate teta
  баб* дяд* мам* тат* лел* чич* бак* дед* тетк* ујак* стриц* бабушк* дедушк* пап* тёт* бабус* дідус* тітк* дядьк* татко татк*
  γιαγιά γιαγιάς παππού παππούς παππούδες μαμά μπαμπά μπαμπάς μπαμπάς θεία θείος θείο
  babaanne* anneanne* dede* nene* anne* baba* teyze* hala* amca* dayı*
  جدتي جدي أمي أبي خالتي عمتي عمي خالي والدتي والدي
  סבתא סבא אמא אבא דודה דוד
  مادربزرگ پدربزرگ مامان بابا خاله عمه عمو دایی
  दादी नानी दादा नाना माँ पिता चाचा चाची मामा मामी
  দাদি নানি দাদা নানা মা বাবা চাচা চাচি মামা মামি
  nenek kakek oma opa mama papa tante om paman bibi
`;
