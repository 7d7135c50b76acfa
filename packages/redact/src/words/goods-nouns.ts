/** Goods, foods, plans, programs, stops, inns and ships: what things with a person's name are. Written by the project. */

/** They stand right before the name. */
export const GOODS_NOUNS = `apache firmware bootloader kernel cluster reiter registerkarte menüpunkt onglet pestaña scheda tabblad storm hurricane typhoon cyclone codename codenamed
  modell sessel tisch stuhl schrank regal kissen vitrine sideboard kommode tarif projekt sturm orkan kühlschrank waschmaschine spülmaschine staubsauger kinderwagen
  offre modèle serveur canapé fauteuil armoire commode matelas forfait formule pack box cadeau chèque gamme thème logiciel appli module tempête linge vaisselle réfrigérateur cafetière poussette touche table chaise lampe
  modelo servidor sofá butaca silla mesa lámpara armario cómoda colchón bono tema modo módulo aplicación tormenta aspiradora lavadora nevera cafetera secadora cochecito
  poltrona cadeira luminária armário colchão plano pacote aplicativo projeto tempestade geladeira cafeteira
  modello divano sedia tavolo lampada armadio materasso tariffa pacchetto modalità modulo applicazione progetto tempesta lavatrice lavastoviglie frigorifero passeggino
  stoel tafel kast matras bundel thema modus vaatwasser wasmachine koelkast
  modellen hyllan hylla skåpet skapet byrån garderoben kudden mattan gardinen täcket sängen hyllen skabet kommoden reolen soffan sofaen fåtöljen lenestolen stolen bordet lampan abonnemanget stormen orkanen
  malli sohva tuoli nojatuoli pöytä lamppu liittymä myrsky palvelin päivitys
  sofa firanka zasłona obrus kinkiet żyrandol fotel krzesło stół szafa komoda materac taryfa pakiet motyw tryb moduł aplikacja orkan serwer zmywarka pralka lodówka odkurzacz
  pohovka křeslo stůl židle skříň matrace balíček motiv režim aplikace myčka pračka lednice kreslo práčka chladnička
  modelul serverul canapeaua fotoliul scaunul masa pachetul aplicația
  kauč fotelja stolac tarifa aplikacija perilica hladnjak omara
  модел модела диван дивана диванът кресло креслото тарифа пакет тема режим модул сървър хладилник
  модель стол стул шкаф матрас тариф опция модуль приложение сервер циклон холодильник посудомойка
  крісло стіл стілець шафа застосунок тариф тарифу пакет пакету опція диван матрац холодильник кавоварка кофеварка пылесос пилосос утюг праска чайник свічка свеча
  μοντέλο καναπές πολυθρόνα τραπέζι καρέκλα πακέτο
  bettwäsche mantel rucksack tasche kleid jacke hose bluse rock teppich lampe sofa matratze bett
  dział działu oddział oddziału abteilung abteilungen departamento département réparto reparto afdeling avdelning osasto oddělení osztály отдел отдела відділ відділу τμήμα departman
  robe jupe chemise pantalon veste manteau pull sac baskets chaussures lit matelas buffet tabouret colonne console applique suspension banquette sommier caisson four grille-pain aspirateur
  colcha almohada sábana edredón vestido falda camisa pantalón chaqueta abrigo bolso cama tostadora batidora horno licuadora plancha
  vestido saia camisa calça jaqueta casaco bolsa cama torradeira liquidificador forno fogão
  vestito gonna camicia pantalone giacca cappotto borsa letto tostapane forno frullatore
  jurk rok broek jas mantel tas bed klänning kjol jacka väska säng kjole jakke taske seng mekko takki laukku sänky
  płyta okap sukienka spódnica bluzka kurtka płaszcz torebka łóżko biurko šaty sukně bunda kabelka postel stolek skříňka posteľ
  rochie fustă geacă geantă pat haljina suknja jakna torba krevet
  плед чайник платье юбка куртка пальто сумка кровать ковёр ковер лампа подушка одеяло сукня спідниця сумка ліжко рокля яке чанта легло
  φόρεμα φούστα μπουφάν τσάντα κρεβάτι elbise
  طقم كرسي طاولة فستان عطر كنبة سرير حقيبة ספת ספה כיסא שולחן שמלת מיטת שטיח תיק
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
  syal meja mukena gamis meza kiti mkoba kitanda मॉडल मेज़ मेज सोफ़ा सोफा مبل میز مدل صندلی حقيبة صوفا stesen stasiun kopi biskuit biskut kapal feri cokelat mie
  honig senf nudeln soße suppe müsli brot milch sekt likör schnaps mineralwasser zahnpasta topf messer gabel therme wärmepumpe markise duschkabine waschbecken armatur strauß tulpe pralinen lebkuchen
  saucisson moutarde couteau lavabo robinet galette galettes bonbons coquillettes salchichón mostaza olla cuchillo termostato grifo turrón magdalenas caldo copas zuppa spumante liquore pentola coltello rubinetto panettone trapunta poltroncina travesseiro aquecedor
  honing mosterd soep brood melk likeur nagellak wastafel kraan boeket beschuit snoep honung senap soppa mjölk likör schampo kräm täcke kniv handfat bukett kakor godis klocka
  pølse honning sennep mælk neglelak kedel håndvask vandhane buket chokolade kager øl øllet ölet båden sjampo krem neglelakk kjele sjokolade kaker godteri brus museet
  hunaja sinappi keitto leipä ruisleipä maito likööri kynsilakka paistinpannu veitsi patteri kimppu karkki mukit lasit
  miód musztarda zupa chleb mleko likier garnek nóż umywalka bukiet worki szynka pierniki wódka wafle cukierki hořčice polévka chléb mléko likér hrnec nůž umyvadlo kytice oplatky rohlíky
  salam salamul miere muștar supă pâine lapte lichior pernă oală cuțit calorifer chiuvetă robinet buchetul valiză
  салам горчица супа хляб мляко ликьор завивка тенджера мивка букет виното ракия ракията вафли хлеб молоко ликёр кастрюля раковина водка чипсы гірчиця суп хліб лікер каструля горілка вафлі
  σαλάμι μέλι μουστάρδα σούπα ψωμί γάλα λικέρ κατσαρόλα μαχαίρι νιπτήρας βρύση μπουκέτο حليب تمر عسل خبز وسادة سكين مدفأة תה חלב לחם כרית סיר סכין מזוודה עוגיות`;

/** They stand behind it: English, Hungarian, Turkish, Hindi, Bengali. */
export const GOODS_NOUNS_BEHIND = `frame backpack vacuum bracelet necklace mirror shelf cabinet workbook textbook sofa couch armchair mattress dress dresses coat coats jacket jackets skirt skirts jeans sofas chairs lamps beds candle candles perfume oil seeds seed plant bulbs tea soap shampoo essence scarf belt tote clutch handbag stroller pram bookcase sideboard wardrobe boots sandals sneakers theme themes dish lamp chair rug boiler stove kettle
  kanapé heverő lámpa matrac dohányzóasztal polc sehpa yatak dolap elbise etek ceket gömlek kazak perde halı nevresim takımı ágy párna fotel asztal szék szekrény csomag tarifa modell koltuk berjer sandalye gardırop teması model renk renkli desen serisi masa sandalye avize pike yorgan yastık çarşaf havlu bornoz tencere tava ayakkabı çanta bluz hırka pantolon terlik çizme yazıcı bisiklet paplanhuzat lepedő takaró törölköző dohányzóasztal íróasztal csillár sarokkanapé napernyő serpenyő bögre váza tükör roletta kiságy sál sapka kesztyű blúz mellény pulóver szandál nyomtató szoknya nadrág kabát táska cipő karóra modu paketi tarifesi modeli sunucusu कनेक्शन योजना प्लान
  sajt kávé csoki keksz megálló megállónál megállóban állomás állomáson hajó komp étterem szálloda peynir kahve çikolata bisküvi ayna kolye yüzük durağı durağında istasyonu istasyonunda iskelesi vapuru feribotu oteli
  lamba lambası masası kampanyası kampanyasının paneli सेल कूपन पैनल मेज़ मेज कुर्सी लैंप सोफ़ा सोफा बिस्तर चौक स्टेशन होटल बिस्कुट चाय बाज़ार स्टोर শাখা স্টেশন হোটেল বাজার brakes hubs wheels tyres boots crisps biscuits chocolate gin whisky wine cheese roses jam sauce
  szárító sütő tűzhely grill mikró turmix botmixer kazán radiátor modul bővítmény alkalmazás kiegészítő sablon csatoló porszívó mosógép hűtő sütő kávéfőző fűnyíró előfizetés
  koltuğu sehpası kanepesi halısı masası sandalyesi yatağı dolabı berjeri avizesi perdesi nevresimi süpürgesi robotu modülü eklentisi uygulaması şablonu fırını buzdolabı makinesi ocağı
  सोफ़े ऐप प्लान मिक्सर पंखा फ्रिज कुर्ता कुर्ती साड़ी लहंगा जूते चप्पल पर्दे चादर कंबल मिठाई अगरबत्ती चाय
  pezsgő szörp keksz sör süti kenyér kolbász befőtt lekvár pálinka çikolatası bisküvisi kahvesi kolonyası makarnası salçası pastası kurabiyesi dondurması rakısı`;
