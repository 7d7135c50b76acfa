/** Goods, foods, plans, programs, stops, inns and ships: what things with a person's name are. Written by the project. */

/** They stand right before the name. */
export const GOODS_NOUNS = `skodelica skodelice krūze krūzes kruus kruusi puodelis puodelį šolja šolje šalica šalice шоља шоље шалица bļoda dubuo kauss kausi zdjela zdjele skleda sklede činija чинија чаше korv vaas vaza vaze kannu cană bolul castronul miska misku miska κούπα μπολ muki kulho maljakko duk duken duge dugen dukar bordsduk bordduk kopp koppen koppar kop kopper koppen mugg muggen muggar fat fatet fad fadet skål skålen vas vasen vase krus kruset tallrik tallriken tallerken pledd pleddet pläd pläden plaiden покривка покривката покривки чаша чаши чашата поднос подносът одеяло одеялото скатерть скатертина чашка чашки кружка кружки кухоль таця плед pléd terítő bögre csésze tálca párna taplak cangkir nampan selimut lampu mug tasse tassen becher schale vase tischdecke obrus ubrus kubek kubki taca talerz hrnek hrnky hrnček hrnčeky tác tácka deka cană căni tavă pledul mantel taza tazas bandeja jarra vaso vasos tovaglia tazza tazze calice calici vassoio chávena chávenas travessa toalha nappe plateau bougie bougies mok mokken schaal tafelkleed apache firmware bootloader kernel cluster reiter registerkarte menüpunkt onglet pestaña scheda tabblad storm hurricane typhoon cyclone codename codenamed
  modell sessel tisch stuhl schrank regal kissen vitrine sideboard kommode tarif projekt sturm orkan kühlschrank waschmaschine spülmaschine staubsauger kinderwagen
  offre modèle serveur canapé fauteuil armoire commode matelas forfait formule pack box cadeau chèque gamme thème logiciel appli module tempête linge vaisselle réfrigérateur cafetière poussette touche table chaise lampe
  modelo servidor sofá butaca silla mesa lámpara armario cómoda colchón bono tema modo módulo aplicación tormenta aspiradora lavadora nevera cafetera secadora cochecito
  escrivaninha aparador criado-mudo penteadeira banqueta cômoda sofá poltrona cadeira luminária armário colchão plano pacote aplicativo projeto tempestade geladeira cafeteira
  comodino credenza scrivania libreria poltrona sgabello cassettiera lampadario pensile modello divano sedia tavolo lampada armadio materasso tariffa pacchetto modalità modulo applicazione progetto tempesta lavatrice lavastoviglie frigorifero passeggino
  eetkamerstoel eetkamertafel salontafel bureau dressoir nachtkastje fauteuil hoekbank slaapbank kledingkast stoel tafel kast matras bundel thema modus vaatwasser wasmachine koelkast
  mode modus tryb läge läget tilstand connecteur connettore conector konnektor anbindung schnittstelle koppeling integración intégration integrazione integração integracja integracji integrace integrácia integráció интеграция интеграции інтеграція коннектор
  manta mantas plaid plaids cojín cojines toalla toallas maceta macetas cuscino cuscini asciugamano asciugamani coperta coperte almofada almofadas toalha toalhas coberta serviette serviettes couverture couvertures coussin coussins handtuch handtücher wolldecke leinendecke tagesdecke handdoek handdoeken dekbed dekens kussens filt filtar handduk handdukar pledd håndkle håndklær håndklæde håndklæder viltti huopa pyyhe koc koce ręcznik ręczniki ručník osuška přikrývka törölköző takaró pled pătură prosop
  vattenkokare vattenkokaren dammsugare kaffebryggare bryggaren brödrost diskmaskin tvättmaskin kylskåp ugn mikrovågsugn symaskin gräsklippare hårtork strykjärn våg cykel barnvagn vannkoker vannkokeren støvsuger støvsugeren kaffetrakter kaffetrakteren brødrister oppvaskmaskin vaskemaskin kjøleskap stekeovn komfyr gressklipper hårføner strykejern elkedel elkedlen elkoger kaffemaskine kaffemaskinen opvaskemaskine vaskemaskine køleskab ovn plæneklipper strygejern
  vedenkeitin imuri kahvinkeitin pesukone jääkaappi uuni leivänpaahdin ompelukone czajnik ekspres żelazko suszarka mikser blender konvice kávovar žehlička fén kanvica žehlička fierbător fierbătorul espressor espressorul aspirator aspiratorul kuhalo usisavač perilica glačalo aparat kuhalnik sesalnik likalnik каната прахосмукачката кафемашината ютията σκούπα καφετιέρα βραστήρας σίδερο πλυντήριο ψυγείο μίξερ пилосос чайник кавоварка праска пылесос кофеварка утюг мультиварка
  wasserkocher kaffeemaschine bügeleisen mixer küchenmaschine toaster geschirrspüler mikrowelle fön rasierer waterkoker koffiezetapparaat stofzuiger strijkijzer vaatwasser broodrooster bouilloire cafetière aspirateur mixeur hervidor aspiradora cafetera batidora bollitore aspirapolvere frullatore chaleira aspirador cafeteira liquidificador
  fåtölj hylla bokhylla skåp byrå garderob kudde matta gardin täcke säng soffa skänk pall spegel nattduksbord soffbord skrivbord matbord bäddsoffa stol bord lampa lænestol hylde skab kommode reol sofabord spisebord sengebord skænk spejl lenestol stuebord nattbord skjenk kontorstol spisestuestol
  komodin gardırop koltuk kanepe sehpa berjer masa sandalye yatak dolap kitaplık şifonyer konsol puf büfe avize lamba halı perde
  modellen hyllan hylla skåpet skapet byrån garderoben kudden mattan gardinen täcket sängen hyllen skabet kommoden reolen soffan sofaen fåtöljen lenestolen stolen bordet lampan abonnemanget stormen orkanen
  sohvapöytä yöpöytä ruokapöytä kirjahylly lipasto vaatekaappi rahi malli sohva tuoli nojatuoli pöytä lamppu liittymä myrsky palvelin päivitys
  sofa firanka zasłona obrus kinkiet żyrandol fotel krzesło stół szafa komoda materac taryfa pakiet motyw tryb moduł aplikacja orkan serwer zmywarka pralka lodówka odkurzacz
  pohovka křeslo stůl židle skříň matrace balíček motiv režim aplikace myčka pračka lednice kreslo práčka chladnička
  comoda comodă noptieră noptiera dulapul bibliotecă biblioteca fotoliu canapea scaun masă modelul serverul canapeaua fotoliul scaunul masa pachetul aplicația
  komoda ormar ormarić fotelja stolić polica krevet garnitura naslonjač regal omarica postelja miza kavč zofa kauč fotelja stolac tarifa aplikacija perilica hladnjak omara
  модел модела диван дивана диванът кресло креслото тарифа пакет тема режим модул сървър хладилник
  модель стол стул шкаф матрас тариф опция модуль приложение сервер циклон холодильник посудомойка
  крісло стіл стілець шафа застосунок тариф тарифу пакет пакету опція диван матрац холодильник кавоварка кофеварка пылесос пилосос утюг праска чайник свічка свеча
  συρταριέρα κομοδίνο ντουλάπα βιβλιοθήκη σκαμπό κρεβάτι γραφείο μοντέλο καναπές πολυθρόνα τραπέζι καρέκλα πακέτο
  bettwäsche mantel rucksack tasche kleid jacke hose bluse rock teppich lampe sofa matratze bett
  dział działu oddział oddziału abteilung abteilungen departamento département réparto reparto afdeling avdelning osasto oddělení osztály отдел отдела відділ відділу τμήμα departman
  robe jupe chemise pantalon veste manteau pull sac baskets chaussures lit matelas buffet siège transat tabouret colonne console applique suspension banquette sommier caisson four grille-pain aspirateur
  colcha almohada sábana edredón vestido falda camisa pantalón chaqueta abrigo bolso cama tostadora batidora horno licuadora plancha
  roupeiro vestido saia camisa calça jaqueta casaco bolsa cama torradeira liquidificador forno fogão
  vestito gonna camicia pantalone giacca cappotto borsa letto tostapane forno frullatore
  jurk rok broek jas mantel tas bed klänning kjol jacka väska säng kjole jakke taske seng mekko takki laukku sänky
  płyta okap sukienka spódnica bluzka kurtka płaszcz torebka łóżko biurko šaty sukně bunda kabelka postel stolek skříňka posteľ
  rochie fustă geacă geantă pat haljina suknja jakna torba krevet
  светильник люстра торшер комод плед чайник платье юбка куртка пальто сумка кровать ковёр ковер лампа подушка одеяло сукня спідниця сумка ліжко рокля яке чанта легло
  φόρεμα φούστα μπουφάν τσάντα κρεβάτι elbise
  فرشاة سجادة طقم كرسي طاولة فستان عطر كنبة سرير حقيبة ספת ספה כיסא שולחן שמלת מיטת שטיח תיק
  saldo dompet
  kursi lemari paket باقة חבילת
  hocker garderobe wanduhr armband halskette ohrringe parfüm seife vase besteck bratpfanne vorhang gardine läufer spiegel fahrrad zelt schlafsack puppe puzzle haltestelle fähre dampfer jacht
  kaffeesorte teesorte apfelsorte rosensorte kartoffelsorte saft limonade joghurt schokolade praline wurst schinken gebäck gasthof
  poire pomme rosier méridienne rideau tapis assiette bougie parfum savon collier poupée puzzle arrêt bateau paquebot navire vélo chocolat confiture biscuit biscuits yaourt beurre huile brasserie auberge camping
  galletas yogur aceite mermelada jamón alfombra cortina espejo reloj pulsera muñeca bicicleta barco buque crucero parada hostal chocolate
   biscoito iogurte azeite presunto tapete espelho relógio pulseira boneca navio pousada
  caffè cioccolato biscotti olio prosciutto tappeto specchio orologio bracciale collana bambola bicicletta nave traghetto albergo ristorante sedie tavoli
  koffie thee chocolade koek koekjes boter gordijn vloerkleed horloge ketting puzzel fiets schip veerboot stroopwafels hagelslag kleed lampen lamp
  kaffe choklad kex korv gardinen mattan tæppet teppet halsband dockan spelet cykeln tältet hållplatsen stoppestedet holdeplassen färjan ferjen færgen skipet skibet fartyget båten
  juusto viini olut kahvi suklaa keksi jogurtti makkara verho matto peili sormus nukke pyörä teltta pysäkki laiva lautta ravintola
   serek piwo kawa herbata czekolada ciastka jogurt masło kiełbasa dywan zasłona lustro zegarek bransoletka naszyjnik pierścionek lalka rower namiot przystanek prom statek restauracja
  sýr syr víno pivo káva čaj čokoláda sušenky máslo maslo klobása koberec záclona zrcadlo náramek panenka zastávka zastávce trajekt restaurace
  brânza vinul berea cafeaua ceaiul ciocolata biscuiții iaurtul covorul perdeaua oglinda ceasul brățara inelul păpușa jocul stația feribotul restaurantul
   čokolada keks tepih zavjesa ogledalo narukvica lutka postaja postaji brod restoran
  sūris alus arbata šokoladas sausainiai stotelė stotis keltas siers tēja šokolāde cepumi pietura kuģis juust vein kohv šokolaad küpsis kommid peatus
  сыр вино пиво кофе чай шоколад печенье йогурт колбаса конфеты торт салат котлеты ковёр штора зеркало браслет кольцо кукла велосипед палатка остановка остановке паром теплоход яхта отель гостиница ресторан
  сир цукерки печиво зупинка зупинці сирене бисквити спирка фериботът шоколадът
  τυρί κρασί μπύρα καφές τσάι σοκολάτα μπισκότα χαλί κουρτίνα ρολόι βραχιόλι κούκλα στάση πλοίο
  شاي جبن شوكولاتة فندق مطعم ایستگاه هتل رستوران پنیر چای גבינת קפה מלון מסעדת שוקולד
  coffret foulard trousse écharpe bague brosche ohrring schal halsduken sjalen halstørklædet halstørklæde uret šála hodinky шалик шарф шал часовник годинник браслет çanta koltuk atkı táska
  syal meja mukena gamis meza kiti mkoba kitanda मॉडल मेज़ मेज सोफ़ा सोफा कुर्सी पलंग अलमारी kanapa kanapę kanapy مبل میز مدل صندلی حقيبة صوفا stesen stasiun kopi biskuit biskut kapal feri cokelat mie
  honig senf nudeln soße suppe müsli brot milch sekt likör schnaps mineralwasser zahnpasta topf messer gabel therme wärmepumpe markise duschkabine waschbecken armatur strauß tulpe pralinen lebkuchen
  saucisson moutarde couteau lavabo robinet galette galettes bonbons coquillettes salchichón mostaza olla cuchillo termostato grifo turrón magdalenas caldo copas zuppa spumante liquore pentola coltello rubinetto panettone trapunta poltroncina travesseiro aquecedor
  honing mosterd soep brood melk likeur nagellak wastafel kraan boeket beschuit snoep honung senap soppa mjölk likör schampo kräm täcke kniv handfat bukett kakor godis klocka
  pølse honning sennep mælk neglelak kedel håndvask vandhane buket chokolade kager øl øllet ölet båden sjampo krem neglelakk kjele sjokolade kaker godteri brus museet
  hunaja sinappi keitto leipä ruisleipä maito likööri kynsilakka paistinpannu veitsi patteri kimppu karkki mukit lasit
  miód musztarda zupa chleb mleko likier garnek nóż umywalka bukiet worki szynka pierniki wódka wafle cukierki hořčice polévka chléb mléko likér hrnec nůž umyvadlo kytice oplatky rohlíky
  salam salamul miere muștar supă pâine lapte lichior pernă oală cuțit calorifer chiuvetă robinet buchetul valiză
  салам горчица супа хляб мляко ликьор завивка тенджера мивка букет виното ракия ракията вафли хлеб молоко ликёр кастрюля раковина водка чипсы гірчиця суп хліб лікер каструля горілка вафлі
  σαλάμι μέλι μουστάρδα σούπα ψωμί γάλα λικέρ κατσαρόλα μαχαίρι νιπτήρας βρύση μπουκέτο حليب تمر عسل خبز وسادة سكين مدفأة תה חלב לחם כרית סיר סכין מזוודה עוגיות
  pantoffel hausschuhe turnschuhe handschuhe gürtel socken strickjacke regenschirm geldbörse brieftasche reisetasche handtasche umhängetasche bohrer zange schraubenzieher gartenschere gießkanne pflanzkübel blumentopf gartenbank hängematte teekanne kaffeekanne auflaufform schüssel becher krug karaffe tischdecke badetuch kopfkissen wolldecke tagesdecke bettlaken bücherregal nachttisch barhocker eckbank polsterbett boxspringbett kinderbett hochstuhl autositz laufrad plüschtier bausatz anhänger ohrstecker duschgel duftkerze teelicht brötchen marzipan gummibärchen kartoffelchips fruchtsaft eistee weißwein rotwein weinbrand olivenöl essig gewürz brühe dunstabzug durchlauferhitzer wasserhahn brausegarnitur badewanne duschwand laminat parkett jalousie gartenhaus grillwagen
  escarpins chapeau ceinture chaussettes parapluie portefeuille cartable pochette marteau tournevis échelle sécateur arrosoir jardinière théière cocotte saladier cruche carafe nappe banquette couffin berceau draisienne pendentif brioche épices vinaigre bouillon mitigeur baignoire couverture
  botas sombrero cinturón calcetines paraguas cartera monedero mochila bandolera martillo alicates destornillador regadera maceta tetera cazuela vaso jarra servilleta mesilla taburete banqueta casco pendientes loción velas bizcocho bombones caramelos zumo vinagre especias calentador bañera tarima
  pantofole cappello cintura calzini ombrello portafoglio borsetta tracolla martello pinza cacciavite tosaerba annaffiatoio amaca teiera casseruola ciotola bicchiere brocca caraffa tovaglia tovagliolo comodino sgabello seggiolone triciclo casco ciondolo orecchini lozione crostata ciambella cioccolatini caramelle succo aceto spezie scaldabagno miscelatore giubbotto piumino maglione
  botas chapéu luvas cinto meias carteira mochila pochete martelo alicate escada cortador regador vaso bule caçarola tigela xícara copo jarra guardanapo lençóis banqueta cadeirinha triciclo capacete pelúcia pingente brincos loção velas bombons suco vinagre tempero cooktop misturador banheira
  laarsjes sloffen muts sokken paraplu portemonnee zaag boormachine hamer schroevendraaier gieter bloempot tuinbank hangmat theepot ovenschaal glas tafelkleed boekenkast nachtkastje wieg loopfiets knuffel oorbellen azijn kruiden mengkraan badkuip laminaat hoodie bordspel
  stövlar kängor kängorna sandaler tofflor skor mössa hatt handskar vantarna bälte bältet strumpor strumporna kofta halsduk paraply paraplyet plånbok plånboken ryggsäck ryggsäcken borrmaskin hammare stege stegen gräsklippare kruka krukan hängmatta tekanna tekannan gryta grytan skålen kopp koppen glas servett handduk morgonrock nattduksbord vagga barnvagn hjälm hjälmen örhängen ljus praliner vinäger kryddor spisfläkt badkar kakel kuddar kudde fåtöljer
  støvler støvlerne sandaler hjemmesko huen handsker vanter bælte bæltet strømper tørklæde tørklædet frakke frakken paraply paraplyen rygsæk rygsækken boremaskine stige stigen plæneklipper krukke krukken hængekøje tekande tekanden gryde gryden skålen koppen krus kruset serviet badekåbe bogreol natbord skammel vugge barnevogn barnevognen hjelmen bamse øreringe stearinlys duftlys lagkage eddike krydderi emhætte badekar flise puder puden lænestol
  støvler støvlene sandaler tøfler hatt hansker votter belte beltet sokker kåpe kåpen paraply paraplyen lommebok ryggsekk ryggsekken sekken stige stigen gressklipper krukke hengekøye tekanne gryte gryten kopp koppen krus kruset serviett håndkleet badekåpe pledd pleddet nattbord krakk vugge barnevogn hjelmen bamse øredobber stearinlys duftlys eddik krydder badekar lenestol
  sandaalit tossut hattu käsineet lapaset sukat villatakki kaulahuivi sateenvarjo lompakko reppu saha vasara pihdit tikkaat kastelukannu ruukku päivänvarjo penkki riippumatto teekannu pata kulho kuppi lasi kannu pöytäliina viltti yöpöytä jakkara kehto vaunut kypärä pehmolelu korvakorut suklaarasia mehu etikka mauste liesituuletin kylpyamme laatta
  botki kapcie trampki kapelusz skarpetki portfel piła młotek obcęgi śrubokręt drabina konewka doniczka ławka hamak czajniczek filiżanka szklanka dzbanek obrus serwetka taboret kołyska maskotka pierścień kolczyki świeczka przyprawa spódniczka
  kozačky kozačkám pantofle klobouk ponožky deštník peněženka kladivo kleště šroubovák žebřík konev květináč lavička hamak kastrol šálek sklenice džbán ubrus přikrývka kolébka přilba plyšák náušnice bonboniéra džus koření dlaždice
  ghete ghetele sandalele papuci pălăria mănuși mănușile cureaua șosete puloverul paltonul fularul fular portofelul rucsacul rucsac ferăstrăul bormașina ciocanul ghiveciul ceainicul cratița castronul ceașca paharul carafa pătura cearșaful noptiera taburetul leagănul căruciorul cerceii lumânarea prăjitura bomboanele sucul oțetul gresia pernele scaunele canapelele tricoul
  ботушите боти ботите сандали сандалите обувките шапката колан коланът чорапи елек якето палтото шалът шала портмоне раницата трион бормашина стълба саксия пейка хамак тенджерата купата чашата каната кърпа одеялото табуретка люлка количката каска обеци обеците гривната тортата бонбони оцет вана столове роклята ризата
  ботильоны сандалии шляпа варежки ремень носки пуховик кошелёк пила молоток отвёртка лестница лейка горшок скамейка гамак чайничек миска чашка стакан кувшин скатерть табурет пуфик колыбель шлем серьги пирожное уксус специи джинсы футболка
  черевики сандалі капелюх рукавиці ремінь шкарпетки пуховик гаманець пилка дриль молоток викрутка драбина лійка горщик гамак миска чашка склянка глечик скатертина табурет колиска візок шолом сережки тістечко оцет спеції стільці футболка
  μποτάκια σανδάλια σκούφος καπέλο κάλτσες πουλόβερ πορτοφόλι σακίδιο πριόνι δρυπάνι σφυρί γλάστρα παγκάκι τσαγιέρα μπολ φλιτζάνι ποτήρι κανάτα τραπεζομάντιλο κουβέρτα σκαμπό κούνια κράνος σκουλαρίκια χυμός ξύδι μπανιέρα
  معطف أحذية جاكيت قبعة حزام جوارب محفظة منشار مطرقة إبريق وعاء بطانية عربة خوذة قلادة أقراط شمعة
  מעיל מגפי מגפיים סנדלי כובע חגורת חגורה מטריית ארנק מסור מקדחת פטיש סולם קערת שמיכת כוננית שרפרף עריסת עגלת קסדת עגילי מיץ חומץ
  stiefeletten
  bottes bottines sandales chaussons mocassins gants collants hamac parquet fauteuils canapés chaises lampes
  botines sandalias zapatillas zapatos mocasines guantes sábanas sillones cojines
  stivali stivaletti sandali scarpe mocassini guanti lenzuola candele tisana parquet cuscini poltrone divani
  botins sandálias chinelos sapatos almofadas poltronas
  handschoenen kaarsen pralines kussens stoelen banken jurkje
  tröja parasoll bänken lakan
  vesten tasken bænken håndklædet lagenet
  vesten skjerfet parasoll
  hanskat tyynyt
  kozaków rondel pralinki czekoladki płytki rolety poduszki krzesła fotele
  tenisky polštáře křesla
  pantofi adidași hamacul prosopul halatul pătuțul pantalonii
  пуловерът чадърът чадъра свещта плочки възглавници кресла
  сапог подушки стулья кресла
  подушки крісла
  πλακάκια μαξιλάρια
  tischchen nachtkästchen bettgestell kopfteil regalbrett servierwagen garderobenständer tischläufer mixer küchenmaschine akkuschrauber laubbläser strandkorb planschbecken rutsche schaukel dreirad wickeltasche trinkflasche brotdose thermobecher tasse kanne badeanzug ballerinas geldbeutel armreif creolen
  guéridon chevet meuble penderie desserte chilienne veilleuse taie torchon tablier mixeur yaourtière balançoire toboggan tricycle gigoteuse bavoir gourde tasse bermuda combinaison ballerine jonc créole sautoir
  mesita velador aparador vitrina perchero zapatero puf mecedora plafón flexo delantal columpio tobogán trona babero botella plato cuenco camiseta bermudas bailarina gargantilla
  tavolino scarpiera appendiabiti dondolo sdraio federa canovaccio grembiule altalena scivolo bavaglino borraccia maglietta girocollo mensola consolle
  mesinha cristaleira cabideiro sapateira arandela fronha avental balanço escorregador babador garrafa prato cardigã suéter sapatilha
  poef wandkast kapstok schoenenkast kruk barkruk schort schommel glijbaan driewieler drinkfles zwempak dressoir kroonluchter
  skänken hallmöbeln sittpuffen ljuskronan förklädet mixern borrmaskinen gungan rutschkanan trehjulingen vaggan haklappen flaskan tallriken kannan byxan baddräkten
  skænken vitrinen knagerækken skamlen lysekronen forklædet elkedlen mixeren boremaskinen gyngen rutsjebanen vuggen hagesmækken flasken tallerkenen kanden cardiganen skjorten bukserne badedragten kufferten pungen halskæden brillerne
  skjenken knaggrekken krakken forkleet mikseren sklia vuggen smekken mugga skjorta buksa badedrakten lommeboka halskjedet senga
  senkki vitriini naulakko rahi kattokruunu esiliina sekoitin porakone keinu liukumäki ruokalappu lautanen neuletakki uimapuku silmälasit
  hoker hokery półka witryna wieszak puf bujak leżak fartuch mikser huśtawka zjeżdżalnia śliniak butelka talerz kardigan kostium tapczan wersalka toaletka biblioteczka
  vitrína věšák botník houpačka lehátko lampička zástěra mixér mrazák skluzavka bryndák lahev talíř gauč lavice vešiak taburetka hojdačka ležadlo luster paplón zástera kanvica mraznička šmykľavka kolíska fľaša tanier kufor peňaženka lavica
  ormar ormarić stolić vitrina vješalica cipelarnik ležaljka stolnjak luster poplun pregača kuhalo mikser sušilica bušilica ljuljačka tobogan kolijevka šalica tanjur zdjela vrč džemper novčanik garnitura trosjed dvosjed trosed orman stočić omarica miza mizica obešalnik kavč svetilka vzmetnica
  орман ормарић сточић регал тросед гарнитура кревет фотеља кауч шкафче витрина закачалка шезлонг лампион абажур престилка люлка пързалка бутилка чиния портфейл
  raftul etajera cuierul pantofarul balansoarul șezlongul veioza lampadarul aplica plapuma șorțul fierbătorul mixerul uscătorul toboganul biberonul sticla farfuria costumul bufetul
  тумбочка буфет вешалка обувница пуф банкетка качалка бра фартук качели бутылка тарелка кардиган бумажник кушетка софа вітрина вішалка фартух міксер гойдалка гірка пляшка тарілка шафка
  κομοδίνο συρταριέρα βιτρίνα κρεμάστρα παπουτσοθήκη πουφ ξαπλώστρα ποδιά βραστήρας μίξερ τρυπάνι τσουλήθρα πιάτο ζακέτα μπουφές
  éjjeliszekrény vitrin puff hintaszék nyugágy paplan kötény vízforraló csúszda kardigán nyaklánc
  şifonyer kitaplık portmanto şezlong abajur önlük matkap salıncak beşik sürahi bileklik kanepe
  nakas bangku celemek teko ayunan botol piring mangkuk kardigan kaos celana
  promoción promociones promozione promozioni promoção promoções promocja promocji promocję promoția promoției promotia промоция промоцията акция акции акцию акція акції акцію aktion sonderaktion rabattaktion campaña campañas campagna campanha campanie campania campaniei kampania kampanii kampanię kampaň kampaně kampane kampanj kampanjen kampanje kampagne kampagnen kampány kampanya kampanyası кампания кампанията кампанию кампанія кампанію καμπάνια καμπάνιας
  akce akci akcí akcia akciu akció akcija akcije akciju kampanja kampanjaan kampanju actie gama reeks baureihe produktreihe řada řadu řady produktserien sarja sarjan серия серията серию серія серію σειρά zestaw bundel fascia fascie opción piano plano planul planului tariful tarifului tarifa tarifu tarifą tarifaa тариф тарифа тарифата opcja opcji pakiet pakietu válenda válendy kování moka macinino caffettiera frullatore fietskar bakfiets bolderkar candeeiro candeeiros abat-jour tipo typen modellen`;

/** They stand behind it: English, Hungarian, Turkish, Hindi, Bengali. */
export const GOODS_NOUNS_BEHIND = `jug jugs vase vases bowl bowls pitcher pitchers kit kits throw throws footstool ottoman pouffe pléd terítő bögre csésze tálca párna függöny szőnyeg váza battaniye örtü örtüsü masaörtüsü kupa tepsi vazo yastık nevresim frame backpack vacuum bracelet necklace mirror shelf cabinet workbook textbook sofa couch armchair mattress dress dresses coat coats jacket jackets skirt skirts jeans sofas chairs lamps beds candle candles perfume oil seeds seed plant bulbs tea soap shampoo essence scarf belt tote clutch handbag stroller pram bookcase sideboard wardrobe boots sandals sneakers theme themes dish lamp chair rug boiler stove kettle
  komód komódnak komódot fiókos kisasztal étkezőasztal könyvespolc tálaló büfe büfé dolabı şifonyer kitaplık portmanto şezlong abajur kanepe komodin tabure puf éjjeliszekrény vitrin puff hintaszék nyugágy paplan sezlon kanapé heverő lámpa matrac dohányzóasztal polc sehpa yatak dolap elbise etek ceket gömlek kazak perde halı nevresim takımı ágy párna fotel asztal szék szekrény csomag tarifa modell koltuk berjer sandalye gardırop teması model renk renkli desen serisi masa sandalye avize pike yorgan yastık çarşaf havlu bornoz tencere tava ayakkabı çanta bluz hırka pantolon terlik çizme yazıcı bisiklet paplanhuzat lepedő takaró törölköző dohányzóasztal íróasztal csillár sarokkanapé napernyő serpenyő bögre váza tükör roletta kiságy sál sapka kesztyű blúz mellény pulóver szandál nyomtató szoknya nadrág kabát táska cipő karóra modu paketi tarifesi modeli sunucusu कनेक्शन योजना प्लान
  sajt kávé csoki keksz megálló megállónál megállóban állomás állomáson hajó komp étterem szálloda peynir kahve çikolata bisküvi ayna kolye yüzük durağı durağında istasyonu istasyonunda iskelesi vapuru feribotu oteli
  mağazası mağazasında mağazasından mağazasının marketi marketinde eczanesi eczanesinde lokantası restoranı kafesi kitabevi kırtasiyesi kuyumculuk otomotiv inşaat tekstil mobilya albümü albümünde şarkısı filmi dizisi kitabı romanı konseri konserine áruház áruházban boltja boltjában patika pékség albuma filmje regénye koncertje
  süpürge süpürgesi ısıtıcı kettle'ı tost ütü vízforraló vízforralót porszívót kávéfőzőt
  depolama depolaması lamba lambası masası kampanyası kampanyasının paneli सेल कूपन पैनल मेज़ मेज कुर्सी लैंप सोफ़ा सोफा बिस्तर चौक स्टेशन होटल बिस्कुट चाय बाज़ार स्टोर শাখা স্টেশন হোটেল বাজার brakes hubs wheels tyres boots crisps biscuits chocolate gin whisky wine cheese roses jam sauce
  szárító sütő tűzhely grill mikró turmix botkazán radiátor modul bővítmény alkalmazás kiegészítő sablon csatoló porszívó mosógép hűtő sütő kávéfőző fűnyíró előfizetés
  koltuğu sehpası kanepesi halısı masası sandalyesi yatağı dolabı berjeri avizesi perdesi nevresimi süpürgesi robotu modülü eklentisi uygulaması şablonu fırını buzdolabı makinesi ocağı
  सोफ़े ऐप प्लान मिक्सर पंखा फ्रिज कुर्ता कुर्ती साड़ी लहंगा जूते चप्पल पर्दे चादर कंबल मिठाई अगरबत्ती चाय
  pezsgő szörp keksz sör süti kenyér kolbász befőtt lekvár pálinka çikolatası bisküvisi kahvesi kolonyası makarnası salçası pastası kurabiyesi dondurması rakısı
  slippers cardigan parka raincoat rucksack satchel teapot casserole tablecloth bathrobe footstool crib pushchair helmet hammock parasol pliers
  termos kupası kupa çantası kolyesi küpesi elbisesi battaniyesi tenceresi tavası lambader mont kaban atkı çizmesi ayakkabısı çantası atkısı hırkası dzseki csizma cipő bakancs szandál papucs sapka kalap kesztyű zokni mellény pulóver sál esernyő pénztárca hátizsák bőrönd fűrész fúró kalapács létra virágcserép teáskanna csésze pohár kancsó abrosz törölköző köntös takaró lepedő könyvespolc íróasztal hokedli kiságy bölcső babakocsi sisak gyűrű fülbevaló karkötő gyertya torta csempe párnák székek fotelek kabát szoknya blúz nadrág
  जैकेट मफलर स्वेटर शॉल सैंडल टोपी दुपट्टा पैंट शर्ट जूते बैग mixer botmixer mérleg konyhamérleg robotgép turmixgép kenyérpirító daráló vasaló porszívó hajszárító ventilátor`;
