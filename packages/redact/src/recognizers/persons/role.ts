/**
 * Names right behind what somebody is to the writer or to the firm: "ask our bookkeeper Ines", "min mand Aage", "buhalterei
 * Rasai", "जीजा रमेश". A stranger with a capital is one there; in small letters the word has to look like a name besides.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinary, mayBeEnglish, maySayPan, spelled } from "../../names/ordinary-words.ts";
import { endings } from "../../scan/endings.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, MONTH, ORG, PARTICLE, PERSON_VERB, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { classed, classes, IS_BELL, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { endsLine, gapIsSpace, glued, hasOrg, near, sentenceStart } from "./name-places.ts";
import { isCased, isInitial, isUpper, isWord, nameEnd, PARTICLES, sameLine, surelyFirst } from "./name-tokens.ts";
import { actsAsPerson, isWordThatActs } from "./predicate.ts";
import { stemBits } from "./stems.ts";
import { isFeeling } from "./things/called.ts";
import { isThingName, isThingNoun } from "./things/things.ts";

/** German: every noun has a capital there, the one before the name as well. */
const GERMAN_NOUN = classed(
  IS_ROLE,
  `mann frau sohn tochter mutter vater bruder schwester onkel tante oma opa neffe nichte enkel enkelin schwager schwägerin cousine schwiegermutter schwiegervater freundin freund mitbewohner mitbewohnerin verlobter verlobte
  stellvertreter stellvertreterin vertretung nachfolger nachfolgerin buchhalterin buchhalter kollegin kollege kollegen chefin chef fahrer fahrerin monteur monteurin techniker technikerin hausmeister hausmeisterin nachbar nachbarin nachbarn vermieter vermieterin mieter mieterin sekretärin azubi praktikant praktikantin lehrling meister verkäufer verkäuferin pflegerin pfleger betreuer betreuerin ansprechpartnerin ansprechpartner sachbearbeiter sachbearbeiterin steuerberater steuerberaterin halter halterin kundin kunde
  lebensgefährte lebensgefährtin ehemann ehefrau gatte gattin schwiegertochter schwiegersohn stiefsohn stieftochter stiefvater stiefmutter patenkind patentante patenonkel großmutter großvater omi opi enkelkind enkeltochter arzt ärztin hausarzt hausärztin zahnarzt zahnärztin krankenschwester lehrer lehrerin klassenlehrer klassenlehrerin erzieher erzieherin trainer trainerin anwalt anwältin rechtsanwalt rechtsanwältin notar notarin makler maklerin zusteller zustellerin postbote untermieter untermieterin filialleiter filialleiterin teamleiter teamleiterin vorgesetzter assistent assistentin zeuge zeugin elektriker klempner maler schreiner pfarrer polizist kommissar kommissarin wachtmeister hausverwalter hausverwalterin schüler schülerin`,
  "folded",
);

/** One's own people: nothing but a name stands behind these. */
const KIN = classed(
  IS_KIN,
  `law laws appeni appi kälyni lankoni vävyni svägerska schwippschwager guardian vormund tuteur tutrice voogd husband wife son daughter mother father brother sister uncle aunt auntie aunty grandma grandpa grandmother grandfather granddad nan nanny cousin nephew niece grandson
  granddaughter stepson stepdaughter stepdad stepmum fiancé fiancée boyfriend girlfriend mum mom dad housemate flatmate roommate godson goddaughter twin twins widow widower
  compagnon compagne mari femme fils fille mère père frère sœur soeur oncle cousin copain copine conjoint conjointe grand-mère papi mamie belle-mère beau-père gendre bru neveu nièce filleul filleule
  marido mujer esposo esposa hijo hija madre padre hermano hermana tío tía primo prima suegra suegro cuñado cuñada yerno nuera nieto nieta abuela abuelo novio novia
  cunhado cunhada padrasto madrasta enteado enteada filho filha mãe pai irmão irmã tio tia avó avô sogra sogro genro nora neto neta namorado namorada afilhado afilhada marida
  marito moglie figlio figlia fratello sorella zio zia nonno nonna nipote suocera suocero genero cognato cognata fidanzato fidanzata cugino cugina
  man vrouw zoon dochter moeder vader broer zus oom ome tante opa oma neef nicht kleinzoon kleindochter schoonmoeder schoonvader zwager vriendin vriend
  make maka fru son dotter mor far bror syster moster faster farbror morbror sambo svärmor svärfar kusin barnbarn sonson dotterson
  mand kone søn datter søster onkel tante kæreste samlever svigermor svigerfar barnebarn ektemann mann kona sønn samboer kjæreste bestemor bestefar
  mieheni vaimoni poikani tyttäreni äitini isäni veljeni siskoni mummoni ukkini serkkuni anoppini miniäni avopuolisoni avovaimoni avomieheni puolisoni setäni tätini miehen vaimon pojan tyttären
  abikaasa mees naine poeg tütar ema isa vend õde vanaema vanaisa tädi onu elukaaslane abikaasale
  vīrs sieva dēls meita māte tēvs brālis māsa vecmāmiņa vectēvs krustmeita vīram sievai dēlam meitai mātei māsai vīra sievas dēla meitas mātes
  vyras žmona sūnus dukra mama tėtis brolis sesuo močiutė senelis vyrui žmonai sūnui dukrai dukros vyro žmonos sūnaus
  mąż żona syn córka matka ojciec brat siostra wujek ciocia babcia dziadek kuzyn kuzynka szwagier szwagierka teściowa teść zięć synowa męża żony żonie syna synowi córkę córki córce brata siostry siostrze mamy mamie taty tacie narzeczony narzeczona
  manžel manželka syn dcera matka otec bratr sestra strýc teta babička děda bratranec švagr švagrová tchyně tchán zeť snacha manžela manželky manželce syna dcery dceři přítel přítelkyně
  manžela manželke syna dcéra dcéry otca brata sestry svokra svokor priateľ priateľka
  férjem férjemet férjemnek férjemmel férjemtől feleségem feleségemet feleségemnek fiamat fiamnak lányomat lányomnak anyámat anyámnak apámat apámnak fiam lányom anyám apám bátyám öcsém nővérem húgom nagymamám nagyapám unokám unokaöcsém sógorom menyem vejem párom barátnőm barátom élettársam
  soțul soția fiul fiica mama tata fratele sora unchiul mătușa bunica bunicul nașa nașul nașei tanti nenea nepotul nepoata cumnatul cumnata soacra socrul ginerele nora logodnicul logodnica soțului soției fiului fiicei surorii
  muž žena supruga suprug sin kći kćer ćerka brat sestra ujak tetka baka djed snaha zet punica svekrva suprugu muža ženu sina kćeri moža ženo hčerka hčer babica dedek mož mama ata
  муж жена сын дочь мать отец брат сестра дядя тётя тетя бабушка дедушка внук внучка племянник племянница тёща теща дяди дяде дядей тёти тёте бабы бабе деда деду дедом свекровь зять невестка мужа жены жене сына сыну дочери дочь брата сестры сестру маме мамы папе папы мужу мужем женой сыном супруг супруга сожитель
  чоловік дружина син донька мати батько брат сестра дядько тітка бабуся дідусь дід діда дідові дядька тітки бабці онук онука чоловіка дружини дружині сина доньки доньці маму маму тата зять невістка теща свекруха
  съпруг съпругата съпругът съпруга синът син дъщеря дъщерята майка баща сестра брат чичо леля баба дядо внук внучка зет снаха мъжът жената
  муж мужа жонка сын дачка маці бацька сястра цётка
  супруг супруга син кћерка ћерка мајка отац стриц ујак тетка баба деда снаја зет сопруг сопруга ќерка
  ο μητέρας πατέρα κόρης γιου άντρας άντρα μου άνδρας γυναίκα γιος γιό κόρη μητέρα πατέρας αδερφός αδερφή θείος θεία γιαγιά παππούς εγγονός εγγονή κουμπάρος κουμπάρα
  eşim eşi kocam karım oğlum kızım annem babam abim ablam kardeşim amcam dayım teyzem halam yengem kuzenim gelinim damadım torunum dedem babaannem anneannem nişanlım
  həyat yoldaşım ərim arvadım oğlum qızım qardaşım bacım əmim
  suami istri abang bang kang anak ayah ibu kandung kakak adik paman bibi nenek kakek sepupu menantu mertua isteri
  asawa anak kuya ate tatay nanay lola lolo pinsan bayaw hipag pamangkin biyenan asawang anak
  mume mke mwana baba mama kaka dada shangazi mjomba bibi babu mtoto
  eginn maki eiginmaður eiginkona sonur dóttir móðir faðir bróðir systir amma afi frændi frænka dóttur syni
  gŵr gwraig mab merch mam tad brawd chwaer nain taid
  ախպերս ամուսինս կինս տղաս աղջիկս մայրս հայրս եղբայրս քույրս
  მეუღლე ქმარი ცოლი შვილი დედა მამა ძმა დედაჩემი მამაჩემი
  الأخ الأخت للأخ للأخت والأخ والأخت الاخ الاخت للاخ للاخت بنتي ولدي اختي اخي امي ابوي ابي ولدها بنتها وولدها وبنتها وولدي وبنتي وزوجها زوجي زوجتي ابني ابنتي أبي أمي والدي والدتي أخي أختي عمي عمتي خالي خالتي جدي جدتي صديقي صديقتي خطيبي خطيبتي حماتي زوجها زوجته ابنها ابنه
  همسرم شوهرم خانمم پسرم دخترم پدرم مادرم برادرم خواهرم عمویم دایی‌ام خاله‌ام
  בעלי אשתי בני בתי אמי אבי אחי אחותי סבתא סבא דודתי דודי חמותי נכדתי נכדי חברי חברתי בן-זוגי
  पति पत्नी बेटा बेटी माँ पिता भाई बहन काका काकी मौसी मौसा बुआ फूफा चाचा चाची मामा मामी दादा दादी नाना नानी भतीजा भतीजी जीजा साला साली देवर ननद बहू दामाद ससुर सास पोता पोती भैया दीदी
  بیٹا بیٹی شوہر بیوی بھائی بہن والد والدہ چچا ماموں خالہ میاں
  bhaiya bhai didi bhabhi chacha chachi mama mami beta beti papa mummy nana nani dada dadi jija saala
  stepfather stepmother stepbrother stepsister sister-in-law brother-in-law grandad gran hubby missus godfather godmother
  épouse époux beau-frère belle-sœur belle-fille beau-fils petit-fils petite-fille grand-père mémé pépé tonton parrain marraine
  abuelito abuelita consuegra padrino madrina ahijado ahijada sobrino sobrina hijastro hijastra
  compagno nuora figliastro figliastra padrino madrina cognato companheiro companheira sobrinho sobrinha padrinho madrinha
  echtgenoot echtgenote stiefzoon stiefdochter schoonzoon schoondochter schoonzus grootmoeder grootvader kleinkind
  sonen dottern mannen frun pappan mamman brodern systern barnbarnet mormor farmor morfar farfar pojkvän pojkvännen flickvän flickvännen sambon
  ægtefælle manden konen sønnen datteren faren moren broren søsteren samboeren kæresten kjæresten dattera søstera 
  poikaystävä poikaystäväni tyttöystävä tyttöystäväni lapsenlapsi mummo ukki vaari vaimo tytär äiti veli sisko
  przyjaciel przyjaciółka mężowi ojcu bratrovi synovi otci matce bratovi svagor nevesta stric
  keresztanyám keresztapám nagynéném nagybátyám soț soție fiu iubitul iubita
  σύζυγο σύζυγος συζύγου αδερφό αδερφής παππού γιαγιάς κουνιάδο πεθερός πεθερά νύφη γαμπρός
  подруга подруге подругу крёстная крёстный кум кума куму хрещений хрещена тъща тъст шурей баджанак
  kayınpederim kayınvalidem baldızım eniştem bacanağım yeğenim
  மனைவி கணவர் கணவன் மகன் மகள் அப்பா அம்மா அண்ணன் தம்பி அக்கா தங்கை భార్య భర్త కొడుకు కూతురు అబ్బాయి అమ్మాయి నాన్న అమ్మ అన్న తమ్ముడు అక్క చెల్లి
  ex istrinya anaknya suaminya ibunya ayahnya bapaknya kakaknya adiknya istriku suamiku anakku ibuku ayahku adikku kakakku isterinya mertuanya cucunya keponakan keponakannya shemeji mkwe binamu mjukuu
  бабу бабой бабушку бабушке бабушкой дедушку дедушке дедушкой внуку внучку внучке внуком племянника племянницу племяннице племянником тёщу тёще тестя свёкра отца отцу матери сестре брату братом матерью отцом зятю зятем невестку
  бабусю бабусі дідуся дідусеві онуку онучка онучку онучці сестру сестрі брата братові матір матері тестя свекра зятя зятеві племінник племінника племінниця племінницю
  babci babcię dziadka dziadkowi wnuk wnuka wnuczka wnuczkę wnuczce wujka cioci ciocię teścia teściowej zięcia synową szwagra szwagierkę kuzyna kuzynkę bratem siostrą mężem żoną synem córką siostrzeniec siostrzenica bratanek bratanica
  babičku babičce dědu dědovi vnuk vnuka vnučka vnučku bratrem sestrou synem dcerou manželem manželkou tchána tchyni zetě snachu švagra synovec neteř strýce tetu vnuk vnučka otcom matkou bratom sestrou synom dcérou manželom manželkou
  sinom kćeri suprugu supruga suprugom bratu sestri majci ocu unuk unuka unuku punicu svekru zeta snahu ujaka tetku šogor šogorica nećak nećakinja vnuk vnukinja sinu hčerki očeta brata
  bunicului bunicii fratelui fiului ficei ginerelui cumnatului mamei tatălui soacrei nepotului nepoatei surorii verișoara verișorul vărul
  szomszéd szomszédja feleség férj fia lánya anyja apja bátyja öccse nővére húga unokája veje menye sógora barátja
  sonhustru sonson sonsonen dotterdotter dottersonen brorson systerson svärson svärdotter svigersøn svigerdatter svigersønn niese nevø kusine fætter oldemor tantebarn barnebarnet
  tyttärenpoika pojanpoika vävy miniä lanko käly eno täti setä serkku tütrepoeg pojapoeg väimees minia onupoeg tädipoeg anūkas anūkė sūnėnas dukterėčia žentas marti mazdēls mazmeita znots vedekla
  żonę mężowi matkę matce ojca ojcem siostrą bratu dziecku mamą tatą manželku ženu ženě ženou muži mužem matku matkou otcem mužovi žene жену женою мать матерью дочкой дочку дружину дружиною чоловіку чоловіком доньку доньці сину сином
  majku majkom mužu mužem ženi sestru sestrom kćerku ženo moža možu sestro brata žmoną vyrą sūnų dukrą mamą seserį brolį vīru dēlu meitu māti brāli māsu sievu mehele naisele pojale tütrele emale isale vennale õele vaimolle miehelle pojalle tyttärelle äidille isälle
  eşime oğluma kızıma anneme babama eşimin kocamın karımın oğlumun kızımın annemin babamın kocama karıma kardeşime kardeşimin
  anūkei anūkui arkadaşım babcią babičkou babičky bake baki bakom baku barátnője bratanicy bratanicę bratanka bratra chłopak chłopaka chłopakiem chłopakowi ciocią dceru dcére dcéru
  dečka dečko dečkom dečku djeda djedom djedu djevojci djevojka djevojke djevojkom djevojku draudzene draudzenei draugam draugei draugs draugė draugę dziadkiem dziewczyna dziewczynie dziewczyny
  dziewczyną dziewczynę dědou dědy holka kedvese kluk kuzynce kuzynem kuzynki kuzynką kuzynowi majka majke mamę manželovi matki matky matką mazdēlam mazmeitai mergina merginai merginos merginą
  narzeczonego narzeczonej narzeczonemu narzeczoną neteře neteři nişanlısı oca ocem otac otce otcovi partner partnera partnerce partnerem partnerka partnerki partnerką partnerkę partnerowi poikaystävänsä
  poisi poisile poiss priateľa priateľke priateľkou priateľku priateľky priateľovi prietena prietenul přítele přítelem příteli přítelkyni přítelkyní sestre sestře sevgilim sevgilisi siostrzenicy
  siostrzenicę siostrzeńca siostrę snachy snaše synovce synovci synowej szwagrem szwagrowi sõbranna sõbrannale tatę tchyní tchánovi teściem teściowi teściową tyttöystävänsä tüdruk tüdruku tüdrukule unuci
  unuke vaikinas vaikinui vaikiną vnukem vnukovi vnučce vnučke vnučkou vnučky wnuczki wnuczką wnukiem wnukowi wujkiem wujkowi zięciem zięciowi švagrovi ženom αγόρι κοπέλα κοπέλας ξάδερφο ξάδερφος ξαδέρφη
  ξαδέρφης φίλη φίλης φίλο φίλος φίλου баби бабусею бабушки батька батькові батьком брате внука внуке внучки внучкой гаджето девојка девојке девојку девојци девушка девушке девушки девушкой девушку
  дедушки донечки донечкою донечку донечкі донькою дочерью дочки друг друга друге другові другом другу дядькові дядьком дядю дівчина дівчини дівчиною дівчину дівчині дідусем жени мама мами мамой мамою
  мамі матірю мајке мајку мајци невестке невесткой невесткы невістки невісткою невістку невісткі онукові онуком онучки онучкою онучкі оца оцу папа папой папу парень парнем парню парня племяннике
  племяннику племянницей племянницы племінникові племінником племіннику подруги подругой подругою подругі подрузі приятел приятелка приятелката приятелят свекрови свекровью свекрухи свёкор свёкром свёкру
  сестри сестрой сестрою синові сыне тестем тесть тестю тете тетей тети тетю тещае тещаей тещаи тещаю тещая тещу тещі тётей тётю тёщей тёщи тёщю тёщя тіткою тітку тітці унука унуке унуку унуци хлопець
  хлопцеві хлопцем хлопця чоловікові ћерке ћерки ћерку
  снаја снаје снаји снају снахата невестка сестрата
  broertje zusje zoontje dochtertje neefje nichtje braciszek siostrzyczka synek synka córeczka córeczkę братик сестрёнка сынок дочка дочку дочке дочкой братику сестричка сестричку синочок донечка hermanito hermanita hijito hijita nietecito nietito
  fratellino sorellina nipotino nipotina figlioletto irmãozinho irmãzinha filhinho filhinha netinho netinha lillebror lillasyster storebror storasyster lillesøster storesøster storbror storesyster veslebror pikkuveli pikkusisko isosisko isoveli bráška ségra synátor dcerka kisfiam kislányom öcsi frérot frangine fiston fillette
  אחותו אחיו אמו אביו בנו בתו אשתו בעלה אחותה אחיה בנה בתה جده جدته والدته والده أخته أخوه أخيه أمه أبوه أبيه جدها جدتها والدتها والدها پدرش مادرش پسرش دخترش همسرش شوهرش برادرش خواهرش`,
  "folded",
);

/** What people are at work, and to each other in a matter: a name, or the noun of their office, stands behind these. */
const ROLE = classed(
  IS_ROLE,
  `bookkeeper accountant receptionist secretary nurse doctor carer caregiver caretaker courier driver technician engineer plumber electrician installer handyman mechanic cleaner gardener landlord landlady tenant lodger
  neighbour neighbor colleague coworker co-worker boss foreman supervisor assistant deputy stand-in successor predecessor intern trainee apprentice cashier waiter waitress bartender chef cook teacher tutor coach lawyer solicitor barrister notary pharmacist dentist vet
  guy lady bloke lad chap girl gentleman dispatcher concierge janitor porter shopkeeper babysitter au-pair superintendent paralegal hygienist surveyor bailiff midwife
  kiné ostéo nounou dentiste comptable collègue chef cheffe livreur livreuse technicien technicienne gardien gardienne voisin voisine propriétaire locataire secrétaire stagiaire apprenti apprentie vendeur vendeuse infirmière infirmier aide-soignante plombier électricien installateur patron patronne conseiller conseillère remplaçant remplaçante gérant gérante notaire client cliente
  contador contadora compañero compañera jefe jefa técnico técnica portero portera vecino vecina conserje secretaria secretario repartidor repartidora casero casera inquilino inquilina fontanero electricista encargado encargada cajero cajera enfermera enfermero abogado abogada cliente clienta mensajero mensajera
  contabilista contadora colega chefe porteiro porteira vizinho vizinha secretária estafeta entregador motorista inquilino inquilina senhorio senhoria eletricista canalizador encanador gerente caixa enfermeira estagiário estagiária cliente síndico síndica
  ragioniera ragioniere geometra collega capo tecnico custode vicino vicina segretaria corriere autista padrone padrona inquilino inquilina idraulico elettricista commessa commesso infermiera stagista avvocato avvocata cliente amministratore portinaia
  boekhouder boekhoudster collega baas bezorger chauffeur monteur buurman buurvrouw buurmeisje huisbaas huurder secretaresse stagiair stagiaire verkoper verkoopster loodgieter elektricien conciërge verpleegkundige klant
  kollega kollegan chef chefen granne grannen hyresvärd hyresgäst vaktmästare vaktmästaren montör montören tekniker teknikern kassör kassören ekonomiansvarig säljaren säljare chaufför chauffören budet lärling praktikant kund kunden
  kollega kollegaen kollegaet chef chefen sjef sjefen nabo naboen udlejer lejer utleier leieboer vicevært vaktmester vaktmesteren montør montøren tekniker teknikeren bogholder bogholderen regnskapsfører regnskapsføreren elev lærling chauffør sjåfør sjåføren sælger selger kunde kunden rengøringsdame
  kollegani kollega pomoni esimieheni huoltomies huoltomiehen naapurini naapuri naapurin vuokranantaja vuokraemäntä kirjanpitäjä kirjanpitäjän kirjanpitäjämme asentaja asentajan kuljettaja kuljettajan myyjä myyjän harjoittelija sihteeri asiakas asiakkaan talonmies
  kolleeg kolleegi ülemus naaber naabri üürnik üürileandja raamatupidaja raamatupidajale tehnik tehnikule kuller kulleri autojuht müüja sekretär praktikant klient kliendi majahoidja
  kolēģis kolēģe kolēģim kolēģei priekšnieks priekšniece kaimiņš kaimiņiene kaimiņam grāmatvede grāmatvedei grāmatvedis kurjers kurjeram tehniķis tehniķim šoferis pārdevēja sekretāre klients kliente klientam klientei īrnieks
  kolega kolegė kolegai kaimynas kaimynė kaimynui kaimynei buhalterė buhalterei buhalteris buhalteriui kurjeris kurjeriui technikas technikui vairuotojas vairuotojui vadovas vadovė vadovei pardavėja sekretorė sekretorei klientas klientė klientui klientei nuomininkas
  kolega koleżanka kolegi koleżanki koleżanką kolegą szef szefowa szefa szefową sąsiad sąsiadka sąsiada sąsiadki sąsiadką księgowa księgowy księgowej księgową kurier kuriera kurierem kierowca kierowcy kierowcą monter montera monterem technik technikiem hydraulik elektryk dozorca lokator najemca wynajmujący sekretarka sekretarki stażysta stażystka sprzedawca sprzedawczyni klient klientka klienta klientki klientką pielęgniarka opiekunka opiekun
  kolega kolegyně kolegu kolegyni šéf šéfová šéfa soused sousedka souseda sousedky sousedce sousedovi sousedkou účetní kurýr kurýra řidič řidiče technik technika technikem montér montéra instalatér údržbář vrátný domovník nájemník pronajímatel sekretářka prodavač prodavačka sestřička zákazník zákaznice klient klientka
  kolegyňa kolegu kolegyňu šéfka sused suseda susedka susedky účtovníčka účtovníčku účtovník kuriér kuriéra vodič vodiča technik zákazník zákazníčka
  kollégám kolléganőm főnököm könyvelőm könyvelőnk szomszédom futár sofőr szerelő gondnok titkárnő ügyfelünk albérlő főbérlő eladó gyakornok
  colegul colega colegei șeful șefa șefei vecinul vecina vecinei contabila contabilul contabilei curierul șoferul tehnicianul electricianul instalatorul administratorul secretara chiriașul proprietarul vânzătoarea clientul clienta clientei
  kolega kolegica šef šefica susjed susjeda susjedi računovođa knjigovođa kurir kurira vozač vozača serviser servisera majstor majstora domar stanar tajnica prodavač prodavačica klijent klijentica mušterija sodelavec sodelavka sosed soseda šef računovodkinja serviser hišnik tajnica stranka
  колега коллега коллеги коллеге начальник начальница сосед соседка соседу соседке бухгалтер бухгалтера бухгалтеру бухгалтерша бухгалтерше курьер курьера водитель водителя мастер мастера мастеру техник техника слесарь слесаря электрик электрика сантехник сантехника монтажник монтажника сторож вахтёр вахтер арендатор жилец хозяйка хозяин секретарь секретарша продавец продавщица кассир кассирша кассиру медсестра сиделка клиент клиентка клиента клиентку клиентке клиенту абонент
  колега колеги керівник керівниця начальник начальниця сусід сусідка сусідки сусіда бухгалтер бухгалтерка бухгалтерці кур'єр водій водія майстер майстра технік електрик сантехнік сторож орендар господар господиня секретарка продавчиня касир касирка клієнт клієнтка клієнтки клієнта
  колегата колежка колежката шеф шефът шефката съсед съседът съседката съседка счетоводител счетоводителката счетоводителя куриер куриерът шофьор шофьорът техник техникът майстор майстора домоуправител наемател хазяин хазяйка секретарка клиент клиентът клиентка клиентката
  колега колегиница шеф комшија комшиница књиговођа курир возач сервисер мајстор домар станар клијент муштерија
  συνάδελφος συνάδελφό συναδέλφου συνάδελφοσ αφεντικό γείτονας γείτονα γειτόνισσα λογιστής λογιστή λογίστρια κούριερ οδηγός οδηγό τεχνικός τεχνικό υδραυλικός ηλεκτρολόγος θυρωρός ενοικιαστής σπιτονοικοκύρης γραμματέας πωλήτρια πελάτης πελάτισσα πελάτη
  teknisyeniniz teknisyenimiz ustanız elemanınız elemanımız görevliniz danışmanınız temsilciniz çalışanınız muhasebecimiz muhasebecim muhasebeci müdürümüz müdürüm şefim ustamız usta kuryeniz kuryeci kurye şoförümüz şoför komşum komşumuz kapıcımız kapıcı ev sahibim kiracım sekreterimiz sekreter tezgahtar stajyer avukatım müşterimiz müşteri çalışanınız teknisyen
  muhasibimiz müştəri qonşum
  akuntan pembukuan teknisi sopir satpam tetangga atasan bos kurir pelanggan sekretaris kasir montir tukang jiran kerani pemandu penyewa
  kasamahan kapitbahay tagalinis drayber kliyente amo
  mwenzangu bosi jirani fundi dereva mhasibu mteja karani mlinzi
  bókari bókarinn bókaranum nágranni nágranninn yfirmaður viðskiptavinur samstarfsmaður
  المحاسب المحاسبة السائق الفني المهندس الجار جاري جارتي زميلي زميلتي المدير المديرة السكرتيرة البواب العميل العميلة الزبون الزبونة الموظف الموظفة المندوب
  حسابدار حسابدارمان همکار همکارم راننده مدیر منشی نگهبان همسایه مشتری تعمیرکار
  המנהלת המנהל החשבת רואה-החשבון השכן השכנה השליח הטכנאי הטכנאית המזכירה הנהג השומר השרת הלקוח הלקוחה לקוחה לקוח שכן שכנה מנהל מנהלת טכנאי נציג הנציג נציגה הנציגה
  ড্রাইভার ম্যানেজার প্রতিবেশী সহকর্মী ডাক্তার শিক্ষক দারোয়ান मैनेजर अकाउंटेंट ड्राइवर मिस्त्री चौकीदार पड़ोसी बॉस ग्राहक ठेकेदार मुनीम सहकर्मी दोस्त
 teammate classmate clerk teller officer constable sergeant inspector detective postman postie postwoman mailman milkman roofer locksmith physio physiotherapist optician optometrist paramedic radiographer counsellor therapist psychologist psychiatrist surgeon headteacher headmaster headmistress lecturer librarian matron childminder dogsitter trainer vicar priest rabbi hairdresser barber florist butcher grocer subtenant
  médecin docteur kinésithérapeute avocat avocate professeur prof maîtresse instituteur institutrice directeur directrice facteur factrice coursier serrurier menuisier huissier bailleur bailleresse colocataire coloc ami amie témoin assistante nourrice éducateur éducatrice entraîneur patiente caissier caissière réceptionniste serveur serveuse
  amigo amiga médico médica doctora maestro maestra profesor profesora profe directora supervisora cartero chofer chófer conductor conductora cerrajero albañil carpintero plomero arrendador arrendatario testigo niñera cuidadora cuidador entrenador entrenadora alumno alumna teleoperadora dependienta dependiente recepcionista licenciado ingeniero ingeniera
  amico amica medico dottore dottoressa professore professoressa prof maestro maestra preside postino fattorino muratore falegname imbianchino fabbro affittuario coinquilino coinquilina testimone badante allenatore allenatrice alunno alunna cameriere cameriera notaio commercialista maresciallo
  médico médica doutor doutora professor professora diretor diretora supervisora atendente carteiro motoboy pedreiro marceneiro chaveiro locatário testemunha cuidadora cuidador treinador aluno aluna recepcionista zelador zeladora advogado advogada engenheiro engenheira moça rapaz menina menino
  huisarts tandarts verpleger leraar lerares docent juf meester postbode koerier timmerman slotenmaker verhuurder onderhuurder huisgenoot huisgenote getuige oppas verzorger verzorgster trainer leerling advocaat notaris dominee
  vän vännen väninna läkare läkaren doktor sköterska sköterskan sjuksköterska lärare läraren rektor rektorn brevbärare brevbäraren målare låssmed hyresvärden vittne barnvakt tränare tränaren advokat präst kassören
  vennen veninde læge lægen sygeplejerske lærer læreren rektor sagsbehandleren rådgiveren sælgeren postbud postbuddet tømrer maler låsesmed udlejeren bofælle vidne barnepige træner træneren advokat præst kasserer saksbehandleren sykepleier kontaktlærer kontaktlæreren
  ystävä ystäväni lääkäri lääkärini hoitaja hoitajani opettaja opettajani rehtori postinkantaja putkimies sähkömies maalari lukkoseppä kämppis todistaja valmentaja oppilas potilas asianajaja pappi esimies
  lekarz lekarka lekarza nauczyciel nauczycielka nauczycielki wychowawczyni dyrektorka kierowniczka kierownik listonosz listonosza serwisant serwisanta ślusarz właściciel właścicielka współlokator współlokatorka świadek niania trener uczeń uczennica pacjent pacjentka adwokat mecenas notariusz ksiądz policjant ochroniarz recepcjonistka
  kamarád kamarádka lékař lékařka doktor doktorka učitel učitelka učitelku ředitel ředitelka pošťák doručovatel truhlář zámečník majitel majitelka spolubydlící svědek chůva trenér žák žákyně pacient pacientka advokát notář farář policista vrátná
  kamarát lekár lekárka učiteľ učiteľka riaditeľ riaditeľka poštár doručovateľ majiteľ majiteľka spolubývajúci svedok tréner trénerka pacient pacientka advokát notár farár
  prijatelj prijateljica liječnik liječnica doktorica učitelj učiteljica ravnatelj poštar dostavljač bravar vlasnik vlasnica cimer cimerica svjedok trener učenik pacijent pacijentica odvjetnik odvjetnica svećenik recepcionarka zdravnik zdravnica
  orvosom háziorvosom tanár tanárnő tanító igazgató igazgatónő ügyintéző postás lakatos lakótársam tanú edző páciens ügyvéd ügyvédem közjegyző portás kolléganő
  prietenul prietena medicul doctorul doctorița asistenta profesorul profesoara învățătoarea directorul directoarea poștașul zugravul tâmplarul lăcătușul proprietara colocatarul martorul  antrenorul elevul eleva pacientul pacienta avocatul avocata notarul preotul portarul recepționera
  φίλος φίλη φίλο γιατρός γιατρό νοσοκόμα δάσκαλος δασκάλα καθηγητής καθηγήτρια διευθυντής διευθύντρια προϊστάμενος προϊσταμένη ταχυδρόμος μάστορας κλειδαράς ιδιοκτήτης ιδιοκτήτρια συγκάτοικος προπονητής μαθητής μαθήτρια δικηγόρος συμβολαιογράφος διαχειριστής διαχειρίστρια
  врач врача врачу доктор доктора учитель учительница учительнице директор директора завуч почтальон маляр плотник свидетель няня няне тренер тренеру ученик ученица пациент пациентка пациентки адвокат нотариус батюшка охранник вахтёрша риелтор консьержка
  лікар лікаря вчитель вчителька вчительки директорка листоноша власник власниця свідок няня тренер учень учениця пацієнт пацієнтка адвокат нотаріус охоронець консьєржка
  приятел приятелка приятелката лекар лекарят лекарката учител учителката директорът директорката управителят управителката пощальон собственик собственичката съквартирант свидетел детегледачка треньор треньорът ученик пациентката адвокатът нотариус
  arkadaşım arkadaşımız doktorum öğretmenim öğretmeni postacı çilingir hemşire antrenör öğrenci
  dozorczyni dozorca dozorcę recepcionar recepcionist recepcionerka likvidátor gost gošća stanarka gazda sestra medicinska asistentka
  pareiškėja pareiškėjas gydytoja gydytojas specialistė specialistas pacientas pacientė patsient patsiendi arst õde pesakit pasien mgonjwa daktari muuguzi mwalimu bemutató ügyfél
  المريض المريضة النزيل الطبيب الطبيبة الممرضة المعلم המטופל המטופלת הדייר הדיירת התושב התושבת הרופא המורה האחות मरीज़ मरीज रोगी डॉक्टर नर्स शिक्षक بیمار پرستار پزشک
  councillor interpreter foreman forewoman nounou görevlisi görevlimiz vekili ustası baba-anne chůva guvernanta kurjer konsjerzh консьержке консьержка вахтёр консьержу вахтеру`,
  "folded",
);
/** Whom a firm serves, and who serves: firms stand behind these as well, so that only a name in small letters is believed. */
const SERVED = classed(
  IS_ROLE,
  `customer cust caller client patient guest member agent rep advisor adviser operator opérateur opératrice operador operadora operatore operatrice medewerker medewerkster handläggare sagsbehandler asiakaspalvelija konsultant konsultantka konsultantem konsultantką operátor operátorka
  оператор оператора оператору оператором операторша менеджер менеджера менеджеру менеджером специалист специалиста специалисту специалистом сотрудник сотруднику сотрудником сотрудница сотрудницей консультант консультанта консультантом мастером курьером инженер инженера инженером
  клиент клиента клиенту клиентом клиентка оператору менеджерка спеціаліст спеціалістом майстром кур'єром
  manager representative consultant salesman saleswoman salesperson adjuster assessor téléconseiller téléconseillère asesor asesora agente consulente impiegato impiegata addetto addetta consultor consultora gestor gestora funcionário funcionária adviseur consulent rådgivare rådgiver doradca doradcy poradce poradca pracownik pracownica pracovník pracovnice operatorul operatoarea consultantul consilierul agentul angajatul angajata υπάλληλος υπάλληλο εκπρόσωπος σύμβουλος представитель диспетчер агент консултант консултантката служителят служителката temsilci temsilciniz danışman görevli görevliniz`,
  "lower",
);
const FAMILY_OF = classed(
  IS_ROLE,
  "familie fam famille familia famiglia família rodzina rodziny rodina rodiny familjen семья семьи",
  "lower",
);
/** "Dzwonił p. Zając", "п. Кравець". */
const PAN = classed(IS_ROLE, "p п", "lower");
/** "bei Nachb. Hornung", "Empf. Pichlmayr", "fam. Visser". */
const SHORT_ROLE = classed(IS_ROLE, "nachb empf abs fam dest odb mott gead rte kd kl cust cli", "lower");
/** A name right behind "maiden name". */
const MAIDEN = classed(IS_BELL, "maiden", "lower");
const NAME = wordSet("name", "lower");
/** Who is to be rung at a door. */
const BELL = classed(
  IS_BELL,
  "buzzer doorbell bell zvoňte zazvoňte zazvonit zvonte sonnez suonate suonare toquen aanbellen intercom letterbox mailbox klingel klingeln klingelschild briefkasten türschild sonnette sonner interphone timbre telefonillo interfono buzón campainha interfone citofono campanello bel aanbellen deurbel brievenbus porttelefon dörrklocka dørklokke ringeklokke ovikello ovipuhelin summeri domofon domofonie domofonem dzwonek zvonek zvonku zvoniť kapucsengő kapucsengőn csengő csengőn ovikellossa klockan dørklokken ringeklokken interfon interfonul interfon soneria zvonce zvono домофон домофоне звонок звонке дзвінок дзвінку звънец домофон κουδούνι θυροτηλέφωνο zil zilde zili kapı",
  "folded",
);
const BELL_JOINT =
  /^(?:\s(?:is|says|reads|name|at|for|on|bei|auf|steht|heißt|mit|dem|namen|chez|au|nom|est|c['’]est|de|a|al|nombre|pone|dice|de|en|no|nome|di|è|sul|scritto|c['’]è scritto|op|bij|staat|naam|is|på|namn|står|der|det|navn|lukee|u|do|pod|jest|je|nazwisko|jméno|na|név|pe|scrie|numele|на|написано|пише|γράφει|λέει|имя|фамилия|isim|adı|üzerinde|labelled|labeled|marked|still|noch|immer|weiterhin|toujours|encore|il y a|aún|todavía|sigue|ancora|ainda|nog|steeds|fortfarande|stadig|fortsatt|vielä|wciąż|nadal|ještě|pořád|ещё|еще|ще|ακόμα|hâlâ|încă|még)){0,4}[\s:="'“„«(-]{1,3}/u;

/** A stranger's sum of weights from which it is a name without its capital. */
const SMALL = 100;
const LIKELY = -60;
/** The same with a capital, behind what somebody is at the head of a sentence that goes on. */
const SOMEBODY = -250;
const SURE = 300;
/** What people do stands behind it. */
const UNLIKELY = -500;
/** The same in a script without capitals, behind what somebody is. */
const UNCASED = -60;
/** What people did or want, where no capital tells a name from a verb. */
const DID = wordSet(
  `نسي نسيت فقد فقدت ضاع ضاعت دفع دفعت كسر كسرت حاول حاولت يحاول تحاول يريد تريد يحتاج تحتاج سافر سافرت توفي توفيت قال قالت طلب طلبت اتصل اتصلت دخل دخلت غير غيرت حذف حذفت فتح فتحت استخدم استخدمت يستخدم تستخدم اشترى اشترت باع باعت وصل وصلت سجل سجلت استلم استلمت أرسل أرسلت
  שכח שכחה איבד איבדה שילם שילמה אמר אמרה ניסה ניסתה רוצה צריך צריכה הזמין הזמינה קנה קנתה החליף החליפה קיבל קיבלה שלח שלחה פתח פתחה מחק מחקה נסע נסעה שינה שינתה שבר שברה התקשר התקשרה ביקש ביקשה נרשם נרשמה
  ساختمان محل شرکت گفت رفت خواست خرید فروخت داد گرفت شکست پرداخت فراموش گم زنگ آمد نوشت باخت`,
  "exact",
);

/** Behind `k - 1`, which is what somebody is to the writer. */
export function behindRole(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isWord(s, k) || !sameLine(s, k)) return;
  // "My brother-in-law Casimir", "brother in law", but "by law Siemens must".
  if (LAW(s, k - 1) && !IN_LAW.test(s.text.slice(Math.max(0, (s.start[k - 1] as number) - 4), s.start[k - 1]))) return;
  // "mi ex, Ledezma": whose, or it is what something was.
  if (EX(s, k - 1) && !(k > 1 && OWN.test(s.text.slice(s.start[k - 2], s.end[k - 2])))) return;
  if (SHORT_ROLE(s, k - 1) && s.text.slice(s.end[k - 1], s.start[k]) === ". ") {
    behindStop(ctx, k);
    return;
  }
  if (PAN(s, k - 1)) {
    behindPan(ctx, k);
    return;
  }
  // "nicht, Urteil …": a niece in Dutch, "not" in German.
  if (NICHT(s, k - 1) && (isGerman(s) || s.text.charCodeAt(s.end[k - 1] as number) !== 32)) return;
  const next = k + 1;
  // "mume wangu Hamisi", "istri saya Endang", "fratele meu Nicu", "баща ми Спас".
  if (KIN(s, k - 1) && WHOSE(s, k) && near(s, k) && gapIsSpace(s, k)) {
    if (isUpper(s, k + 1) && isWord(s, k + 1) && sameLine(s, k + 1)) beside(ctx, k + 1, true);
    return;
  }
  // "tehnicianul dvs. Nelu".
  if (ROLE(s, k - 1) && YOURS(s, k) && near(s, k) && YOURS_GAP.test(s.text.slice(s.end[k], s.start[k + 1]))) {
    if (!gapIsSpace(s, next)) behindStop(ctx, next);
    else if (isUpper(s, next) && isWord(s, next)) beside(ctx, next, false);
    return;
  }
  // "сестрата на Деси", "the grandson of Trudy".
  if (KIN(s, k - 1) && KIN_OF(s, k) && next < s.count && isUpper(s, next) && gapIsSpace(s, k) && gapIsSpace(s, next)) {
    const known =
      ((s.word[next] as number) & FIRST) !== 0 || isCalled(s.hash[next] as number) || nameScore(s, next) > SMALL;
    if (known) beside(ctx, next, false);
    return;
  }
  if (KIN(s, k - 1) && OF(s, k) && isWord(s, next) && isCased(s, next) && !isUpper(s, next) && gapIsSpace(s, next))
    inSmall(ctx, next, true);
  else if (KIN(s, k - 1)) beside(ctx, k, true);
  else if (ROLE(s, k - 1) || GERMAN_NOUN(s, k - 1)) beside(ctx, k, false);
  else if (SERVED(s, k - 1) && isCased(s, k) && !isUpper(s, k) && s.text.slice(s.end[k - 1], s.start[k]) === " ")
    inSmall(ctx, k);
  else if (FAMILY_OF(s, k - 1) && isCased(s, k) && !isUpper(s, k) && s.text.slice(s.end[k - 1], s.start[k]) === " ")
    atFamily(ctx, k);
}

/** The stop cuts the word before it short: a stranger with a capital. */
function behindStop(ctx: Context, k: number): void {
  if (isUpper(ctx.scan, k) && isStranger(ctx.scan, k) && nameScore(ctx.scan, k) > UNLIKELY)
    take(ctx, k, nameEnd(ctx.scan, k, false), 0.7, "person-role");
}

/** "Philomena Achterhof (mother)": two words and more with a capital, strangers too, before what they are in brackets. */
export function beforeBrackets(ctx: Context, k: number): void {
  const s = ctx.scan;
  const own = k < s.count ? (classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE) : 0;
  if (own === 0 || s.text.charCodeAt(s.end[k] as number) !== 41) return;
  let first = k;
  while (first > 0 && k - first < 4 && sameLine(s, first) && isUpper(s, first - 1) && isWord(s, first - 1)) {
    if (s.text.slice(s.end[first - 1], s.start[first]) !== (first === k ? " (" : " ")) break;
    if (((s.word[first - 1] as number) & (COMMON | ORG | MONTH | PLACE)) !== 0) break;
    first--;
  }
  if (k - first < 2 || hasOrg(s, first, k - 1) || isThingNoun(s, k - 1)) return;
  if ((own & IS_KIN) === 0 && isThingName(s, first, k - 1)) return;
  if (isOrdinary(s, k - 1) || isOrdinary(s, first) || (LISTS(s.hash[k - 1] as number) & DICTIONARY) !== 0) return;
  ctx.emit(s.start[first] as number, s.end[k - 1] as number, "PERSON", 0.78, "person-role");
}

/** Languages that say so write no other noun with a capital inside a sentence. */
function behindPan(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isUpper(s, k) || isUpper(s, k - 1) || sizeOf(s, k) < 3 || s.text.slice(s.end[k - 1], s.start[k]) !== ". ")
    return;
  const w = s.word[k] as number;
  if ((s.cue[k] as number) !== 0 || glued(s, k) || (w & (ORG | MONTH)) !== 0 || !maySayPan(s)) return;
  // "s. 4 p. Załącznik": behind a number it is a page.
  if (k > 1 && isNumber(s, k - 2)) return;
  take(ctx, k, nameEnd(s, k, false), 0.72, "person-role");
}

const WHOSE = spelled(
  "wangu wake wetu yangu yake yetu zangu saya aku kami dia mereka meu mea noastră nostru lui ei mío mía mio mia nostro ми ѝ му им мой моя наш наша мої моєї μου του της μας mou ko niya mình tôi em anh mei min mitt",
);
/** Whose the office is, in languages that say so behind it. */
const YOURS = spelled("dvs dv dumneavoastră nostru noastră vostru voastră σας μας jeres vores deres");
const YOURS_GAP = /^\.? $/;

/** "esposa do edivaldo". */
const OF = spelled("do da de del di");
const KIN_OF = wordSet("на of von der van de di del della do da av til");

/** "bei familie ostermann abgeben". */
function atFamily(ctx: Context, k: number): void {
  const s = ctx.scan;
  const w = s.word[k] as number;
  if (sizeOf(s, k) < 4 || (s.cue[k] as number) !== 0 || (w & (COMMON | ORG | PLACE)) !== 0 || isOrdinary(s, k)) return;
  const list = LISTS(s.hash[k] as number);
  if ((w & (LAST | FIRST)) !== 0 || (list & FAMILY) !== 0 || ((list & DICTIONARY) === 0 && nameScore(s, k) >= LIKELY))
    take(ctx, k, k, 0.66, "person-role");
}

const NICHT = spelled("nicht");
const LAW = spelled("law laws");
const IN_LAW = /[- ]in[- ]$/;
const EX = spelled("ex Ex");

/** At the word for a bell, or "maiden". */
export function atBell(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (BELL(s, k)) atDoor(ctx, k);
  else if (MAIDEN(s, k) && NAME(s, k + 1)) maiden(ctx, k + 1);
}

const GAPS = new Set([" ", " (", ' "', " „", " “", " «", " « ", ": "]);

/** The name of one word or more that begins at `k`, right behind what somebody is. */
function beside(ctx: Context, k: number, kin: boolean): void {
  const s = ctx.scan;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  if (
    !(
      GAPS.has(gap) ||
      // "договор на мужа — Штерна".
      (kin && gap === " - " && isUpper(s, k)) ||
      (gap === ", " &&
        (kin ||
          (k > 1 &&
            OWN.test(s.text.slice(s.start[k - 2], s.end[k - 2])) &&
            CLOSES.test(s.text.charAt(s.end[nameEnd(s, k, false)] as number))) ||
          // "a bloke, Osagie I think, said".
          GUESS.test(s.text.slice(s.end[nameEnd(s, k, false)], (s.end[nameEnd(s, k, false)] as number) + 16))))
    )
  )
    return;
  // "Cashier: Buck": a listed name that closes its line, and no sentence.
  if (gap === ": " && !kin && isUpper(s, k - 1)) {
    const named =
      isUpper(s, k) && isCased(s, k) && ((s.word[k] as number) & (FIRST | LAST)) !== 0 && isListedAlone(s, k);
    if (named) take(ctx, k, nameEnd(s, k, false), 0.7, "person-role");
    return;
  }
  if (!isCased(s, k)) {
    uncased(ctx, k);
    return;
  }
  if (isUpper(s, k)) {
    const last = nameEnd(s, k, false);
    // "buurman De Vries", "the postman Lo Cicero".
    if (last > k && !isUpper(s, k - 1) && (((s.word[k] as number) & PARTICLE) !== 0 || PARTICLES(s, k))) {
      if (!hasOrg(s, k, last) && isUpper(s, k + 1)) take(ctx, k, last, 0.7, "person-role");
      return;
    }
    const acts = sameLine(s, last + 1) && (DOES(s, last + 1) || actsAsPerson(s, last));
    if (
      !(mayBe(s, k, kin) || (last === k && isWordThatActs(s, k))) ||
      (!acts &&
        (hasOrg(s, k, last) ||
          (isThingName(s, k, last) && !(kin && last === k && isOnesOwn(s, k))) ||
          isThingNoun(s, k)))
    )
      return;
    take(ctx, k, last, 0.7, "person-role");
    return;
  }
  if (gap === " " || gap === " (" || (gap === ", " && CLOSES.test(s.text.charAt(s.end[k] as number)))) inSmall(ctx, k);
}

/** "kayınpederim Recep internet …", "my brother-in-law Casimir": whatever stands behind, unless the word for kin is a good's elsewhere ("masa"). */
const isOnesOwn = (s: Scan, k: number): boolean =>
  (surelyFirst(s, k) || (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN) && !isThingNoun(s, k - 1);

/** At a role that opens its line, with nothing behind it but the end of the line. */
const isListedAlone = (s: Scan, k: number): boolean =>
  (k < 2 || !sameLine(s, k - 1)) &&
  ((s.word[k] as number) & (COMMON | ORG)) === 0 &&
  /^[ \t]*(?:\n|$|[,;(])/.test(s.text.slice(s.end[nameEnd(s, k, false)], (s.end[nameEnd(s, k, false)] as number) + 4));

/** "Cc my deputy, Horatio": whose deputy it is tells that a person is named behind the comma. */
const OWN =
  /^(?:my|our|his|her|their|your|mein|meine|meinem|meinen|meiner|unser|unsere|unserem|ihr|ihre|sein|seine|mon|ma|notre|son|sa|leur|mi|nuestro|nuestra|su|meu|minha|nosso|nossa|mio|mia|nostro|nostra|mijn|onze|ons|zijn|haar|min|mitt|vår|vores|mój|moja|nasz|nasza|můj|moje|náš|naše|мой|моя|наш|наша|его|её)$/iu;
const GUESS =
  /^,? (?:I think|i think|I believe|iirc|glaub[e’']? ich|wohl|je crois|il me semble|creo|credo|mi pare|acho|geloof ik|dacht ik|tror jag|tror jeg|luulen|chyba|asi|myslím|azt hiszem|cred|кажется|вроде|здається|мисля|νομίζω|galiba|sanırım)(?!\p{L})/u;
const CLOSES = /^[.,;!?)\n]?$/;

/** May the capitalised word at `k` be a name? */
function mayBe(s: Scan, k: number, kin: boolean): boolean {
  // "дочь Марта": of one's kin no month has a capital.
  const w = (s.word[k] as number) & (kin ? ~MONTH : -1);
  if (glued(s, k) || sizeOf(s, k) > 20 || isInitial(s, k) || (s.cue[k] as number) !== 0) return false;
  if ((w & MONTH) !== 0 && (w & FIRST) === 0) return false;
  // "żonę Ewę".
  const formed = sizeOf(s, k) <= 4 && (stemBits(s, k) & FIRST) !== 0;
  const listed = formed || (w & (FIRST | LAST)) !== 0;
  if (!listed && (w & ~AMBIGUOUS) !== 0) return false;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 && sizeOf(s, k) < 5) return false;
  const list = LISTS(s.hash[k] as number);
  if ((list & DICTIONARY) !== 0 && (list & (GIVEN | FAMILY)) === 0 && !listed && !(kin && isOnly(s, k))) return false;
  const plain = isOrdinary(s, k) && (list & GIVEN) === 0;
  if (GERMAN_NOUN(s, k - 1) && isUpper(s, k - 1))
    return listed || (!plain && ((list & (GIVEN | FAMILY)) !== 0 || nameScore(s, k) > LIKELY));
  // In a title every word has a capital: "Customer Portal", "Müşteri Paneli".
  if (isUpper(s, k - 1)) {
    // "Collega Douwe belt je terug": a stranger who does what people do.
    const end = nameEnd(s, k, false);
    if (sentenceStart(s, k - 1) && !plain && (list & DICTIONARY) === 0 && sameLine(s, end + 1) && DOES(s, end + 1))
      return true;
    // "Pareiškėja Ona Lapienė, …": two strangers.
    if (
      sentenceStart(s, k - 1) &&
      !GERMAN_NOUN(s, k - 1) &&
      end > k &&
      !isGerman(s) &&
      isStranger(s, k) &&
      isStranger(s, end)
    )
      return true;
    // "Курьер Азиз.", "Professora Dirce ciente": a stranger that looks like a name, or closes what is said.
    const score = nameScore(s, k);
    // "Wife Rudo authorised": one's kin, and a stranger.
    if (kin && sentenceStart(s, k - 1) && !isGerman(s) && isStranger(s, k) && !isUpper(s, end + 1)) return true;
    if (
      sentenceStart(s, k - 1) &&
      end === k &&
      isStranger(s, k) &&
      (score >= SMALL ||
        (score > LIKELY && CLOSES.test(s.text.charAt(s.end[k] as number))) ||
        (score > SOMEBODY &&
          !isGerman(s) &&
          !mayBeEnglish(s) &&
          sameLine(s, k + 1) &&
          gapIsSpace(s, k + 1) &&
          !isUpper(s, k + 1) &&
          isWord(s, k + 1)))
    )
      return true;
    const owned = /^['’]s /.test(s.text.slice(s.end[k], (s.end[k] as number) + 3));
    return (
      sentenceStart(s, k - 1) &&
      !plain &&
      !owned &&
      (list & DICTIONARY) === 0 &&
      (listed || (list & (GIVEN | FAMILY)) !== 0)
    );
  }
  // Inside a sentence of another language nothing but a name has one, or an office: "directrice Générale".
  return listed || ((w & COMMON) === 0 && (kin || !plain || nameScore(s, k) > LIKELY));
}

/** "her grandson Blaze holds the key": behind English kin a word with a capital of its own, whatever it means. */
const isOnly = (s: Scan, k: number): boolean =>
  ENGLISH_KIN.test(s.text.slice(Math.max(0, (s.start[k] as number) - 15), s.start[k])) &&
  ((s.word[k] as number) & COMMON) === 0 &&
  !isUpper(s, k + 1);
const ENGLISH_KIN =
  /(?<!\p{L})(?:husband|wife|daughter|mother|father|brother|sister|(?:grand|step)(?:son|daughter|mother|father)|nephew|niece|boyfriend|girlfriend|flatmate|housemate|roommate|godson) $/u;

const isStranger = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  sizeOf(s, k) >= 3 &&
  ((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
  (s.cue[k] as number) === 0 &&
  (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
  !isOrdinary(s, k);

/** "customer's carer pilar rang", "spoke to the driver dumitru": no capital. */
function inSmall(ctx: Context, k: number, kin = false): void {
  const s = ctx.scan;
  const w = s.word[k] as number;
  // "sin tilde": a son in Croatian, without in Spanish.
  if (sizeOf(s, k - 1) === 3 && s.text.startsWith("sin", s.start[k - 1])) return;
  // "zona horaria", "zóna upravena": without its mark a Polish wife.
  if ((w & FIRST) === 0 && ZONE(s, k - 1)) return;
  if (sizeOf(s, k) < 3 || (s.cue[k] as number) !== 0 || glued(s, k) || (w & (COMMON | ORG | PLACE)) !== 0) return;
  if ((w & ~(FIRST | LAST | AMBIGUOUS)) !== 0) return;
  const score = nameScore(s, k);
  // "min granne ture tog emot": a given name that its language has as a word too.
  if (isOrdinary(s, k) && !((w & FIRST) !== 0 && score >= SURE && !DOES(s, k))) return;
  const list = LISTS(s.hash[k] as number);
  const verb = k + 1 < s.count && (((s.word[k + 1] as number) & PERSON_VERB) !== 0 || DOES(s, k + 1));
  const stopped = CLOSES.test(s.text.charAt(s.end[k] as number));
  const told =
    (w & (FIRST | AMBIGUOUS)) === FIRST ||
    ((w & FIRST) !== 0 && ((list & DICTIONARY) === 0 || verb || endsLine(s, k))) ||
    ((w & FIRST) !== 0 && score >= SURE) ||
    (kin && (list & GIVEN) !== 0) ||
    // "customer hrubesch says", "на сына, доброслава": no word of any list.
    ((list & DICTIONARY) === 0 &&
      (score >= SMALL ||
        (verb && score >= UNLIKELY) ||
        (stopped && score >= 0) ||
        (stemBits(s, k) & FIRST) !== 0 ||
        ((list & GIVEN) !== 0 && (verb || endsLine(s, k)))));
  if (told) take(ctx, k, k, 0.64, "person-role");
}

/** Scripts without capitals: a listed name, or a word of no list in a language whose words are listed. */
function uncased(ctx: Context, k: number): void {
  const s = ctx.scan;
  const w = s.word[k] as number;
  if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 2 || isFeeling(s, k)) return;
  const listed = (w & (FIRST | LAST)) !== 0;
  // "همسرم نمی‌تواند …": what Persian says is not done.
  if (!listed && s.text.startsWith("نمی", s.start[k])) return;
  if (AWAY(s, k)) return;
  // "الأخ الأكبر": the older brother.
  if (s.text.startsWith("ال", s.start[k]) && s.text.startsWith("ال", s.start[k - 1])) return;
  if (!listed && (w !== 0 || isOrdinary(s, k) || DID(s, k) || nameScore(s, k) < UNCASED)) return;
  take(ctx, k, nameEnd(s, k, false), 0.68, "person-role");
}

/** Where one's own people are and how: "मेरे पति बाहर हैं", "همسرم خانه نیست", "الفني جاي بكرا". */
const AWAY = spelled(
  "बाहर घर स्कूल ऑफिस दफ्तर दुकान गाँव गांव कॉलेज काम बीमार व्यस्त नहीं خانه بیرون سفر سرکار مدرسه بیمارستان خواب منزل گھر باہر سکول اسکول دفتر مصروف بیمار جاي رايح مسافر نايم مشغول بالبيت بالشغل برا مريض تعبان موجود بالدوام بالمدرسة بالمستشفى חולה ישן עסוק",
);
const ZONE = spelled("zona zóna zone");
const PREMISES = endings([["wohnung büro praxis kanzlei geschoss zimmer kontor werkstatt kita", 1]]);

/** "klingeln bei Özdemir/Kraft", "buzzer says O'Shaughnessy": one or two names. */
function atDoor(ctx: Context, i: number): void {
  const s = ctx.scan;
  const joint = BELL_JOINT.exec(s.text.slice(s.end[i], (s.end[i] as number) + 48));
  if (joint === null) return;
  const at = (s.end[i] as number) + joint[0].length;
  // "Set-Mailbox -ForwardingAddress".
  if (s.text.charCodeAt(at - 1) === 45) return;
  let k = i + 1;
  while (k < s.count && (s.start[k] as number) < at) k++;
  for (let n = 0; n < 3 && k < s.count && sameLine(s, k) && isUpper(s, k) && isWord(s, k); n++) {
    const w = s.word[k] as number;
    let last = nameEnd(s, k, false);
    // "Lo Cicero".
    if (last === k && (w & PARTICLE) !== 0 && isUpper(s, k + 1) && sameLine(s, k + 1)) last = nameEnd(s, k + 1, false);
    if (last === k && (w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0) return;
    // "Klingel „Ferienwohnung“".
    if (last === k && (w & (FIRST | LAST)) === 0 && PREMISES(s.text, s.start[k] as number, s.end[k] as number, 3) !== 0)
      return;
    const list = LISTS(s.hash[k] as number);
    if (last === k && (list & DICTIONARY) !== 0 && (list & FAMILY) === 0 && (w & (FIRST | LAST)) === 0) return;
    ctx.emit(s.start[k] as number, s.end[last] as number, "PERSON", 0.72, "person-door");
    const joined = /^(?:[/+&]| [/+&] | und | and | et | y | e )/.exec(
      s.text.slice(s.end[last], (s.end[last] as number) + 5),
    );
    if (joined === null) return;
    k = last + 1;
    while (k < s.count && (s.start[k] as number) < (s.end[last] as number) + joined[0].length) k++;
  }
}

const IS = wordSet("is was", "lower");

/** "mother's maiden name Villaluz". */
function maiden(ctx: Context, i: number): void {
  const s = ctx.scan;
  const k = IS(s, i + 1) ? i + 2 : i + 1;
  if (k >= s.count || !sameLine(s, k) || !isWord(s, k) || glued(s, k)) return;
  if (!/^[\s:="'“-]{1,4}$/.test(s.text.slice(s.end[k - 1], s.start[k]))) return;
  const w = s.word[k] as number;
  const list = LISTS(s.hash[k] as number);
  // "maiden name I'd rather not say".
  if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) === 1) return;
  if (!isUpper(s, k) && (list & DICTIONARY) !== 0 && (list & FAMILY) === 0) return;
  ctx.emit(s.start[k] as number, s.end[nameEnd(s, k, false)] as number, "PERSON", 0.8, "person-maiden");
}
