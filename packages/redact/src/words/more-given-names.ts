/** More given names in use, by language, written by the project from general knowledge; none refers to a person. */
import "../names/by-language.ts";
import "../names/more-by-language.ts";
import "../names/rarer-by-language.ts";
import "./given-names-of-the-world.ts";
import { AMBIGUOUS, addWords, FIRST } from "../scan/lexicon.ts";

addWords(
  `erin celina virpi jouni tomomi vsevolod rolando
  bartholomew thandiwe mechthild valdir lupita uwe torben sindre signe ragnhild veikko linnea gustav domagoj milica kalina krasimir ilinca thalita gaspare ornella aurelio ramiro itziar remedios maelys thibault marguerite siobhan fergus
  aada aaro aleksi anneli annika antero antti arja armas arto eero eeva eino elina elisa emmi ensio erkki esko hanna hannele hannu harri heidi heikki helena helmi henna hilkka ilkka ilmari irja irma jaakko jani janne jari jarmo joonas jorma
  juha juhani jukka jussi kaarina kaija kaisa kalle kari katja katri kerttu kimmo kirsi kirsti kyllikki lauri leena liisa maarit mailis marja marjatta marketta markku markus martti matti mauri merja mika mikko minna mirja niilo niina olavi
  olli oskari outi paavo paivi päivi pasi pekka pentti pertti petri petteri pirjo pirkko raija raimo reijo riitta risto ritva saara sakari salla sami sari satu seija seppo sinikka sirkka taina taisto tapani tapio tarja tarmo teemu teija
  tellervo terttu timo tiina tuija tuomas tuula urho urpo vaino väinö valtteri veli ville voitto
  agneta alva anders annelie arvid asta astrid axel birgit birgitta bjorn björn britt britta carina cecilia christer claes ebba elin ellinor emelie erland evelina folke fredrik frida gerd göran gösta greger gunilla gunnar gunvor gustaf håkan
  hanne hedda hedvig helge hjalmar hugo ida inga ingemar inger ingrid ingvar irene ivar johan johanna jonas jörgen josefin kajsa karin karl katarina kerstin kjell klas knut kristina lars lasse leif lena lennart linus lisbet lisen lotta lova
  magnus  malin margareta marit mats mikael måns nils olle olof oskar ove pär pernilla petter ragnar roland rune  sixten sofie staffan stellan stig sture svante sven sverre  thorbjörn tilda tindra torbjörn tore torsten  tuva
  tyra ulf ulla ulrika urban viggo vilgot viveka yngve ylva
  aksel asger asbjørn bente birthe bodil carsten claus dorthe ebbe erik esben flemming frederikke freja gitte grethe hanne henning henrik ib jeppe jesper jette jytte kasper kirsten lene lisbeth lone mads maren margrethe mette mikkel mogens
  morten niels nanna ole palle peder pernille poul preben rikke sanne sigrid solveig steen stine svend søren sidsel thea tine torben trine troels ulrik villads vibeke åse eirik eivind espen geir grete guri gunn haakon halvor harald hege
  hilde ingeborg jorunn jostein ketil kjersti kristoffer magne marit marte oddvar olav oddbjørn ola pål randi reidar roar rolf sigurd siv sondre ståle stein steinar synnøve terje tormod tove trond trygve unni vegard vidar øystein øyvind
  åsmund
  adelheid albrecht alois anke annegret annelies anneliese ansgar antje armin arne bärbel bastian beate benedikt bernd bernhard bertha birte björn bodo brigitte britta burkhard christa christel clemens cornelia dagmar detlef dieter dietmar
  dirk dorothea eberhard edeltraud eckhard edith egon ekkehard elfriede elke ellen elsbeth emil erhard erika erna ernst erwin eugen ewald frauke fridolin friederike friedrich fritz gabriele gerda gerhard gerlinde gertrud gisela gottfried
  gregor gudrun günther gunther gunter hannelore harald hartmut hedwig heike heiko heiner heinz helga helmut herbert hermann hildegard hiltrud holger horst hubert ilona ilse ines ingeborg ingo irmgard isolde jörg jochen josef jürgen jutta
  karsten kerstin klaus konrad kunigunde kurt lieselotte liesel lothar ludger ludwig luise lutz manfred margot margret margrit marlies marlene mathilde matthias meike meinhard michaela monika nadja norbert olaf oswald otto petra rainer ralf
  ralph raimund regina reinhard reinhold renate roland rolf rosemarie rüdiger rudolf ruth sabrina siegfried sieglinde sigrid silke silvia stefan steffen susanne swantje tanja theodor thorsten tilman traute trude ulrich ulrike ursula ute uwe
  veit volker volkmar waltraud walburga werner wibke wilfried wilhelm wolfgang wolfram
  adriaan aad aafke aaltje anneke annelies annemarie arjan arnoud bastiaan berend bernadette bjorn boudewijn  carolien cees coen corrie daan diederik dorien dries eelco elles els emiel evert femke ferdinand floris frans freek frits geert
  geertje gerrit gijs gijsbert guus hendrik henk herman hidde huub ineke inge iris jaap jacoba janneke jasper jelle jeroen joep joost joris jurgen jurriaan karel katrien klaas koen koos laurens lianne liesbeth lieke lotte luuk maaike maarten
  machteld marieke marijke marjan marloes martijn matthijs  mieke miep  nienke niels noortje onno petra pieter pim reinier rens rianne rik roel roos ruud  sanne saskia siebe sietske sjoerd sofie stijn suzanne tjeerd teun thijs
  tineke titia toine trijntje truus wendy wiebe wietske wilma wim wouter yvonne
  adèle adrien agathe aimée alain albane alexis alizée amandine amélie anaïs anatole anselme antoine apolline arlette armelle arnaud astrid aude augustin aurore auguste aurélie aurélien axelle bastien béatrice bénédicte benoît bérénice
  bertrand blandine boris brigitte bruno camille capucine caroline cédric céline chantal charlène clémence clément cléo clotilde colette constantin corentin corinne cyril cyrille damien danièle daphné delphine didier dominique édith édouard
  élise éliane éloïse élodie émeline émilie emmanuel emmanuelle enzo étienne eugénie ewen fabien fabienne fabrice fanny félicité fleur florent florence francine françoise frédéric frédérique gaël gaëlle gaëtan gaston geneviève geoffroy
  fanch fañch soizic maïwenn nolwenn gwendal riwan tugdual corentin erwan yannig gérald géraldine germain ghislain ghislaine gilles gisèle gwenaëlle grégoire grégory guilhem guillaume gustave gwendal hélène héloïse henriette hervé hortense hubert huguette inès irène isabelle jacqueline jacques jeannine jérôme joël
  joëlle jonathan josette josiane judith julie julien juliette justine kévin laëtitia laure laurence laurent léa léonie léopold lilian lionel lise loïc lorraine louane louis lucette lucie lucienne ludivine ludovic lydie maëlle magali manon
  marcel margaux marguerite marianne marion marius marlène martial martine maryse mathias mathieu mathilde mathis maud maxence maxime mélanie mélissa michèle mireille monique muriel myriam nadège nadine natacha nathalie nicole noémie odette
  odile olivier pascal pascale patrice patricia paulette perrine philippe pierrette quentin rachel raoul raphaël régine régis rémi rémy renaud rené renée romain romane roxane sabine sandrine ségolène séverine simone solène solange sophie
  stéphane stéphanie suzanne sylvain sylvaine sylvie tanguy théo thérèse thibaud thierry tristan ulysse valentin valérie véronique victoire violette virginie vivien viviane xavier yann yannick yoann yohan yolande yves yvette yvonne zoé
  adela adolfo adoración agustín aitana alejandra alejandro alfonso alicia almudena alonso álvaro amaia amparo andrés ángeles anselmo antonia aránzazu armando arturo asunción azucena baltasar bárbara begoña benito berta blas borja brígida
  camilo candela caridad carla carlota carmelo carmen carolina cayetano cayetana celestino celia chelo claudio clemente concepción conchita consuelo cristóbal dámaso dolores domingo elvira emilia encarnación enriqueta ernesto esmeralda
  esperanza esteban estela eugenio eulalia eusebio fabiola fátima felipe félix fermín fidel florencia fortunato francisca froilán gaspar genoveva gerardo germán gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor heriberto
  hilario hortensia hugo humberto ignacio imanol inmaculada íñigo irene isidro iván jacinta jacobo jairo javier jesusa jimena joaquina jorge josefa josefina josé juana julieta julián laureano leandro leocadia leonardo leopoldo leticia lidia
  lorena lourdes lucía luciana luciano luisa macarena magdalena manuela marcela marcelino marcelo margarita maribel maricarmen mariano marisol maría martín martina mateo matilde mauricio maximiliano melchor mercedes milagros miriam modesto
  mónica montserrat natalia néstor nicolás noelia norma nuria óscar octavio ofelia olegario otilia pablo paloma patricio paula pedro pilar plácido primitivo purificación quique rafaela raimundo ramón raquel raúl rebeca reinaldo remedios
  ricardo rigoberto roberta rocío rodolfo rodrigo rogelio román rosario rubén ruperto salomé salvador santiago saturnino sebastián segismundo serafín sergio severino silvestre sofía soledad susana teodoro teófilo teresa tomás toribio
  trinidad ulises urbano valentín valentina vanesa vicenta vicente víctor virgilio visitación wenceslao yago yolanda zacarías zulema
  adalgisa adelaide adriana agnese agostino alba alberico alberto aldo alessandra alessandro alessia alessio alfredo alice amedeo amelia angela angelo anita annalisa annamaria antonella antonello antonio arianna arnaldo arturo assunta
  attilio augusta barbara beatrice benedetta beppe bianca bice bruna bruno camilla carla carlo carmela carmelo caterina cesare chiara cinzia claudia claudio clelia concetta corrado cosimo costanza cristiano cristina daniela daniele dario
  davide debora delia diego dina domenica domenico donata donatella donato edoardo elena eleonora eliana elio elisa elisabetta eloisa emanuela emanuele emilio emma enrica enrico enzo ermanno ernesta ettore eugenio fabio fabrizio fausta
  fausto federica federico ferdinando filippo fiorella flaminia flavia flavio francesca francesco franca franco gabriella gabriele gaetano gaia gemma gennaro giacomo giada giampaolo giancarlo gianfranco gianluca gianmarco gianni gilda gino
  gioacchino giordano giorgia giorgio giovanna giovanni giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy grazia graziella guido ida ilaria ines irene isabella ivana ivano jacopo lara laura leonardo leone letizia licia lidia
  liliana livia lorella lorenza lorenzo loretta luca lucia luciano lucrezia ludovica ludovico luigi luigia luisa maddalena manuela marcella marcello margherita mariagrazia mariangela mariella marilena marina mario marisa marta martino
  massimiliano massimo matilde matteo mattia maurizio mauro michela michele milena mirella mirko miriam monica nadia nicola nicoletta nicolò norma nunzia oreste orietta orlando ornella oscar osvaldo ottavio palmira paola paolo pasquale
  patrizia pia pier piera piero pierluigi pietro pino pio raffaella raffaele rebecca remo renata renato renzo riccardo rina rinaldo roberta roberto rocco rodolfo romano romeo romina romolo rosalba rosalia rosanna rosaria rossana rossella
  ruggero sabrina salvatore samuele sandra sandro savina sebastiano serena sergio silvana silvano silvio simona simone sofia stefania stefano susanna tamara tatiana teodora teresa tiziana tiziano tommaso tullio ubaldo ugo umberto valentina
  valeria valerio vanda vanessa veronica vincenza vincenzo virginia vito vittoria vittorio viviana walter
  adão adelino ademir adriano afonso alcides aldair alessandra aline almir aloísio amadeu amélia anabela anselmo arlindo arnaldo artur augusto aurélio baltazar bento bernardo brenda bruna caetano caio camila cátia cecília célia celso cesário
  cíntia cláudia cláudio clarice cleber cleide conceição cristiane cristiano daiane dalva damião daniela danilo davi débora denise deolinda dinis diogo dirceu djalma domingos doralice edilson edmilson eduarda eduardo elaine eliane elisângela
  elói elza ema estela eunice eurico evaldo fabiana fabíola fabrício fátima fernanda filomena francisca frederico gabriela genésio geraldo gilberto gilmar gisele giselle gonçalo graça graciete guilherme gustavo heitor hélder hélio heloísa
  henrique hermínia humberto iago ilda inácia íris isabel isadora ivete ivone jacira jaqueline jair joana jocelino joão joelma jordana jorge josefa josué judite júlia juliana júlio jurema juscelino karina kátia laís lara larissa laura
  leandra leandro leila leonor letícia lídia lígia lília lorena lourenço lúcia luciana luciano lucinda luísa luiz luíza luzia madalena magda mafalda manoel manuela marcelo márcia márcio marcos mariane marília marinete marisa marlene márlon
  martim matilde maurício mauro mayara milena miriam moacir mônica murilo nádia natália nelson neusa nívea norberto nuno odete olavo olívia onofre orlando osvaldo otávio patrícia paula paulo pedrina priscila rafaela raimunda raimundo raquel
  raul regiane regina reinaldo renata renato ricardo rita roberta roberto rodolfo rogério romeu ronaldo rosana rosângela rosemary rosilene rúben rui sabrina samanta sandro sebastião severino sidnei sílvia silvana sílvio simão simone solange
  sônia soraia suelen susana suzana tainá talita tânia tatiane telma telmo teresinha thaís thiago tiago úrsula valdeci valdemar valéria valter vanda vanderlei vanessa vânia vasco vicente vilma vitória wagner waldir washington wesley wilson
  yara yasmin zélia zulmira
  agata agnieszka aldona aleksandra aleksander alicja amelia anastazja andrzej aneta aniela antoni antonina arkadiusz artur barbara bartłomiej bartosz beata bernadeta blanka błażej bogdan bogumiła bogusław bożena bronisław bronisława cecylia
  cezary czesław czesława damian danuta dariusz dawid dominika dominik dorota edyta eliza elżbieta emilia ewelina fabian felicja filip franciszek gabriela genowefa gertruda grażyna grażyno grzegorz halina hanna helena henryk henryka hubert
  ignacy iga ilona irena ireneusz iwona iza izabela jacek jadwiga jagoda jakub janina janusz jarosław jerzy jędrzej joanna jolanta józef józefa judyta julita justyna kacper kaja kamila kamil karol karolina katarzyna kazimierz kinga klaudia
  konrad kornelia krystian krystyna krzysztof ksawery lech lena leokadia leszek lidia liliana lucjan lucyna ludwik ludwika łucja łukasz maciej magdalena  maksymilian małgorzata marcelina marcin marian marianna mariola mariusz marlena
  maryla marzena mateusz michalina michał mieczysław mikołaj milena mirosław mirosława monika natalia nikodem norbert oktawia oliwia oliwier otylia patrycja patryk paulina paweł piotr przemysław radosław rafał renata robert roksana rozalia
  ryszard sabina sandra sebastian sławomir stanisław stanisława stefan stefania sylwester sylwia szymon tadeusz teodor teresa tobiasz tomasz tymon tymoteusz urszula waldemar wanda weronika wiesław wiesława wiktor wiktoria witold władysław
  włodzimierz wojciech zbigniew zdzisław zenon zofia zuzanna zygmunt żaneta
  alena alžběta aneta antonín barbora bedřich běla blanka bohdan bohumil bohumila bohuslav božena břetislav bronislav čeněk dagmar dalibor dana dita drahomíra drahoslav eliška emil filip františek gabriela hana hedvika helena hynek ilja
  iveta ivo ivana jana jarmila jaromír jaroslav jaroslava jindřich jindřiška jiří jiřina jitka josef jozef julius kamila kateřina klára klement květa květoslava ladislav lenka leoš libor libuše linda lubomír luboš ľubomír ludmila lucie luděk
  lukáš magda marcela marie markéta martina matěj matouš matyáš michaela milada milan milena miloslav miloš miluše miroslav miroslava monika naďa naděžda natálie nela nikola oldřich otakar ondřej patrik pavla pavel petr petra pravoslav
  přemysl radek radim radka radomír radovan renata renáta richard rostislav růžena sabina simona slavomír soňa stanislav stanislava štefan štěpán štěpánka svatopluk svatava šárka šimon tadeáš taťána tereza tibor tomáš vaclav václav vendula
  věra veronika viktor vilém vít vítězslav vladimír vladimíra vladislav vlasta vlastimil vojtěch vratislav zbyněk zdeněk zdenka zdeňka zita zora zuzana žofie
  ádám adrienn ágnes ágota ákos aladár alíz ambrus anikó annamária antal aranka árpád attila balázs bálint barnabás béla bence benedek bernadett boglárka botond csaba csenge csilla dániel dávid dénes dezső dóra dorottya edina edit elemér
  elek emese emma emőke enikő ernő erzsébet eszter etelka éva fanni ferenc flóra fruzsina gábor gábriel gellért gergely gergő géza gizella gusztáv gyöngyi györgy györgyi gyula hajnalka hanga henrietta hunor ibolya ildikó ilona imola imre
  irén istván iván izabella jakab janka jános jenő jolán józsef judit júlia julianna kálmán kamilla károly katalin kinga kitti klára kornél kornélia kristóf krisztián krisztina lajos lászló lehel lenke levente lídia lilla lívia loránd lőrinc
  lúcia magdolna marcell margit marianna márk márta márton máté mátyás melinda mihály miklós milán móni mónika mór nándor nikolett noémi nóra norbert olívia orsolya oszkár ottó pál panna patrik petra péter piroska réka rezső richárd róbert
  roland rózsa rudolf sándor sára sarolta soma szabina szabolcs szilárd szilvia szilveszter szonja tamás tekla terézia tibor tihamér tímea tünde tivadar vanda vencel veronika vilmos viktória vince virág viola zita zoltán zoé zsigmond zsolt
  zsófia zsombor zsuzsanna
  adina adrian adriana alexandra alexandru alin alina anca andreea andrei aneta anton aurel aurelia aurica bogdan brândușa camelia carmen cătălin cătălina cezar ciprian claudia claudiu codrin codruța constantin constantina corina cornel
  cornelia cosmin costel costin cristian cristina daniela dănuț daria delia denisa diana doina dorin dorina doru dragoș dumitra ecaterina eduard elena emanuel emil emilia eugen eugenia felicia filip florentina florian florica florin gabriel
  gabriela georgeta georgiana gheorghe gheorghiță gina grațiela grigore horațiu horia iacob ileana ilinca ilie ioan ioana ion ionel ionela ionuț irina isabela iulia iulian iuliana iustin laurențiu lavinia lenuța leonard lidia ligia liliana
  liviu loredana luana lucia lucian luminița madalina mădălina magdalena manole marcela marcel marian mariana maricica marilena marinela marius matei mihaela mihai mihail mioara mircea mirela monica nadia narcisa natalia nelu nicoleta
  nicolae nicușor nicu oana octavian octavia olimpia otilia ovidiu paula petre petrica petronela petru raluca ramona răzvan remus rodica roxana sabina sebastian sergiu sever silviu silvia simona smaranda sorin sorina ștefan ștefania stelian
  steluța tatiana teodor teodora theodora tiberiu traian tudor valentin valentina valeriu vasile vasilica veronica violeta viorel viorica virgil vlad vladimir zoe
  adem afife ahmet alev alper alperen altan arda arif arzu asiye asli asuman atakan atilla ayça aydan ayfer aygül ayhan aykut aylin aynur ayse ayşe ayşegül ayşenur aytaç aziz bahar barbaros batuhan bedriye behiye bekir belgin belma berat
  beren beril berk berkay berke betül beyza bilal bilge buket bülent burak burcu buse cafer cahit canan cansu cavit celal cem cemal cemil cemile cengiz ceren ceyda cihan cüneyt damla davut defne derya dilan dilara dilek doruk duygu ebru ece
  ecem efe ekrem elçin elif elvan emel emin emine emrah emre engin enver ercan erdal erdem erdinç eren ergün erhan erkan erol ersin ertuğrul esen esin esma esra eymen ezgi fadime fahri faruk fatih fatma fatoş ferda ferdi ferhat feride
  feridun ferit feyza figen fikret filiz funda furkan gamze gizem gökçe gökhan gönül görkem gülay gülcan gülden gülhan gülizar gülnur gülsüm gülşen gülten gürkan hacer hakan halil halime halit haluk hamdi hamza handan hande harun hasan
  hatice haydar hilal hilmi hülya hüseyin hüsnü ıbrahim ibrahim idil ilayda ilhan ilkay ilker ilknur ilyas inci ipek irem irfan ismail ismet kaan kadir kadriye kamil kasım kâzım kenan kerem kerim kıvanç koray korhan kübra lale latife levent
  lütfi mahmut mehmet melek melih melike melis meltem meral mert merve meryem mesut mine miray muhammet muharrem murat musa mustafa muzaffer müge mücahit münevver nadir nagihan nalan naz nazan nazım nazlı necati necla necmi nermin neslihan
  neşe nevin nevzat nihal nihat nilay nilgün nilüfer nimet niyazi nuray nurcan nurettin nurgül nuri nursel oğuz oğuzhan okan oktay onur orçun orhan osman ozan ömer özcan özge özgür özlem pelin pervin pınar rana recep refik remzi reyhan rıza
  rukiye rüya saadet sabri sadık safiye salih sarp sedat sedef seher selçuk selda selim selin selma semih semra senem serap sercan serdar serhat serkan serpil sertaç seval sevda sevgi sevil sevim sevinç seyfi seyhan sezen sezgin sibel sinan
  sinem soner songül suna süleyman süheyla şaban şaziye şebnem şener şenol şerife şevket şeyma şükran şükrü taner tansu tarık tayfun tayyip teoman tevfik timur tolga tuba tufan tuğba tuğçe tuncay turgay turgut turhan tülay tülin uğur ulaş
  ufuk ümit ümran ünal vedat vildan volkan yakup yaren yasemin yaşar yaser yelda yeliz yeşim yiğit yonca yunus yusuf zehra zekeriya zeki zeliha zeynep ziya zuhal zübeyde zülfü`,
  FIRST,
);
// Ordinary English words.
addWords("edit pal gun gent rein roar stale tome tore tuba shun tamer urban paleolithic pier mega أسماء", AMBIGUOUS);
addWords(`alva  sami roman fleur iris lara  daria dita naz rana deniz leone bruno franco remo`, AMBIGUOUS);
addWords(
  `אבנר אבי אביב אביגיל אורית אורן אורי אילן אילנה אייל איתן אליעזר אלון אלעד אלה אמיר אסף אריאל ארז אריה אסנת אפרת בועז בנימין ברק גדי גלית גיא גילה גבריאל דבורה דורון דורית דליה דנה דפנה הילה הדס הדר זאב חגית חיים חנה חן טליה טובה יאיר
  יהודה יואב יובל ינון יעל יפעת ירון ישי כרמל ליאור ליאת לימור מאיה מאיר מיטל מיכל מירב מירי מרדכי מתן נאוה נגה נדב נועה נורית ניצן נתן סיגל סיון סמדר ענת עידו עידן עדי עינב ערן פנינה צבי ציפי קרן רבקה רועי רונית רונן רינה שגית שושנה שחר
  שירה שלומית שמעון שמואל שמעון שרון תומר תמר
  रीना विकास अंजलि सुनीता अनिता सुमन सीमा रेखा मीना नीता गीता पूजा नेहा प्रिया प्रीति स्वाति ज्योति निशा किरण रश्मि शालिनी दीपिका अर्चना वंदना ममता सरिता उषा लता शोभा अनुराधा अनुपमा कल्पना रजनी मोनिका राखी दिव्या श्वेता शिल्पा मनीषा अलका
  संगीता बबीता मधु सुधा पुष्पा सविता राधा मोहन सोहन गोपाल कृष्ण हरीश महेश दिनेश मुकेश नरेश गणेश योगेश मनीष आशीष संतोष मनोज अनिल सुनील अजय विनय विनोद प्रमोद अशोक अरुण वरुण तरुण करण अर्जुन नितिन सचिन रोहित मोहित विवेक अभिषेक आदित्य निखिल गौरव
  सौरभ पंकज नीरज धीरज राकेश रवि देव वेद ओम सूरज चंदन कुंदन हेमंत बसंत यश हर्ष कार्तिक ऋषि
  سميرة هبة رنا ريم لينا دينا رانيا سارة مريم فاطمة عائشة خديجة زينب نادية سلمى ليلى ياسمين نورا شيماء إيمان أسماء هند عبير غادة وفاء سعاد حنان إلهام أحلام رحاب إسراء آية فرح جميلة سمية حسن حسين علي محمد أحمد محمود مصطفى إبراهيم يوسف يعقوب
  موسى عيسى داود سليمان خالد وليد ماجد طارق زياد سامي رامي هاني شادي فادي عمر عثمان حمزة بلال أنس معاذ عبدالله عبدالرحمن عبدالعزيز فيصل فهد سلطان تركي بندر مشعل نايف سعود ناصر منصور راشد حمد جاسم قاسم كريم رشيد مراد أيمن أشرف شريف حازم باسم
  بسام غسان فراس مازن مروان نبيل نزار وائل ياسر رضا مهدی زهرا نرگس پریسا امیر مهران بهرام آرش کاوه سیاوش کیوان مهسا شیرین
  zdenda lojza vendulka terezka jarka bohouš jituš evička jurek marzenka zdzich zdzisiek irka danusia madzia iwonka валюша толя жора нюра лиза олесь ганнуся оксанка соломійка богданко berra maggan gittan bettan sussi steffe manni jupp chuy menchu merche ciccio ninetta cida zuleide toinho tininha
  zsolti gizi jóska berci ilus borcsa mircică tanța пешо тошо ваньо стефчо цеца данчо τασούλα μπάμπης γιαννούλα κωστάκης şükriye पिंकी गुड्डू बबलू पप्पू राजू सोनू मोनू बंटी पिंटू टिंकू चिंटू बिट्टू रमाकांत שושי שלומי חיימקה asep cecep jajang tarno paijo ijah iyem tukiman sarinah darmi parmin wagiman neneng euis reiska tapsa
  вероніка звездан фарид наиль анзор аминат вікентій прасковия ευθαλία نورالدين نعيمة فتيحة العنود حوراء كرار אוקסנה נטשה לודמילה סבטלנה אולגה טטיאנה ויקטוריה יוליה אלכסיי סרגיי ולדימיר שמוליק אורנית צפורה עליזה फ़िरोज़ लक्ष्मीकांत अवधेश`,
  FIRST,
);
// Names that are words or places as well.
addWords(
  `milan florence sofia sofía lourdes santiago trinidad montserrat washington wellington florencia mercedes bianca chiara serena bruna stig veli satu kari sever pino pia dolores pilar rosario esperanza concepción caridad soledad consuelo gloria victoria aurore fleur lise modesto clemente severo primitivo urbano felicia constance constantin
  किरण ज्योति पूजा विकास संतोष विनय कल्पना शोभा ममता चंदन रेखा सीमा वेद देव यश हर्ष ओम सूरज मधु सुधा वंदना अर्चना आशा إيمان وفاء حنان كريم شريف رضا حمد فرح آية أحلام إلهام سلطان ناصر باسم קרן מתן ברק שחר אביב כרמל יובל נגה הדר סיון תמר ארז שירה`,
  AMBIGUOUS,
);
