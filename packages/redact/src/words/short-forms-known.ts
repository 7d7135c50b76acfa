import { fold } from "../scan/classes.ts";
import { formsOf, nameGroups } from "./short-forms.ts";
import { EVERYDAY } from "./short-forms-everyday.ts";

/**
 * What people with a given name are called besides, in thirty-five languages: asked of a case's known names alone, since many of it are ordinary words
 * or anybody's syllables. A group is a name and its short forms, between bars.
 */
const ASKED_OF_KNOWN = `
alexandra alix lexi lexie sandy xandra sanna saša szandi | alexander alec sandy xan | abigail abbi | adelaide addie della lai adele | agnes aggie nessie | alison allie
amanda mandy manda mandinha | amelia mel | andrew dru | annabel bella annie | archibald archie | beatrix bea trixie | bernard barney nanard | bridget bridie biddy
cameron cam | caroline caz | cassandra cassie sandra | cecilia cissy cece celia chechi sissi | christopher topher chrissy | constance connie | delilah lila | dominic nic
douglas dougie | edmund eddie | edwin ned eddie | eleanor lenny | emily emmy millie | emma emmy | evelyn evie eve lyn | felicity flick fliss | fergus fergie
francis frankie | gilbert gil gib bert | graham gray | helen nell nellie | henrietta henny heni | hugo hugh huguinho | janet jan | jasmine jas jazz | jeremiah jem
joanna jojo | joyce joy | katherine kay | kimberley kim | leonora nora leo | leslie les | lillian lil lily | lucinda lu | madeleine maddie maddy mads mado
magdalene maggie lena | malcolm mal | marguerite daisy rita | michelle shell | miranda randy mandy | nathan nat | natasha tash tasha nat | nicola nic cola
oliver olly noll olle | olivia ollie | oscar ozzie | penelope nell | peregrine perry | philippine pippa | priscilla prissy | roger rodge roro rogge | rosalind rosie linda
rosamund rosie | rosemary romy | samantha sammie | sebastian bas basse sebi | siobhan shiv shiviaun | sophia fia | stephanie steffi | sylvester sly | terence tel
theodora dora thea teddy door | theresa terri resa | thomasina tommie | ursula ursie | vanessa nessa ness | veronica ronni | vincent vin vinny | warren waz | wendy wen
william wills wille | zachary zack | niamh neevie | caoimhe keeva kweeva | aoife eefa | padraig paddy podge | seamus shay shamie | cillian cilly killian | gearoid gerry
muireann muirne | alois loisl lois | andreas andi anderl adde | anneliese liesel lisel | annemarie anni | anton tonerl totte tóno tone
barbara babsi bärbel barbi baby basieńka | benedikt beni | benjamin benni benji | bettina tina | brigitte gitte gitta biggi bribri gigi | christian chrischi cricri krølle
christiane jana | christoph stoffel | cornelia nele cor corrie nel neeltje corry nela | dominik dome domino doma | eberhard ebi | eduard edi edo eedi | ekkehard ecki
eckehard ecki | eleonore ellen lore | elfriede elfi friedel | elisabeth liesl betsy bep bettan lisbet lis bette | emanuel manu | erika rika eri | eva evi evis evička evča
ferdinand ferdl ferry ferdo ferko | franz franzi | franziska fanny | friedrich frieder fritzi | friederike frieda rieke fritzi | gabriele gaby | georg girgl joje
gertrud traudl | gottfried friedel | helga hella | helmut helmi | hermann männe | hildegard hilla | hubertus hubsi huub bert | ignaz naz | jakob jockel jocke jappe
johanna hanne jojo joke annie hannie jossan jonsku | johannes hansi jo han johnne johs juhan | josef seppi beppo jupp | jörn jörni | jürgen jürgi | karoline lina
katharina rina | klaus klausi | konstantin konsti kosta | leonhard hardl | ludwig luggi | luise luischen | manfred mani | manuela ela manoli manola nela
martin maddin matte martínek maťo tine | martina tina martinka | matthias hias mattes matze | michaela michi ela míša | moritz mo | norbert norbi | ottilie tilli
otto ottl | paul pauli | peter peterle petter peppe pede peťo | philipp flipp | reinhold holdi | renate nati | richard richie ricke | robert robsi bébert robbe bobeš
rudolf dolfi | rupert rupi | sabine biene | sibylle bille billa | sigrid siggi | sieglinde linde | simone moni momone | stefan steff steffl stefek stefke
susanne susi sanne suse | therese resi | ulrich ulli | urs ursli | valentin valti val vali tine | viktor vicki vicke vik viki | walburga burgi wally | walter walti wally
wolfgang wolle | wolfram wolle | xaver xaverl vere | adele adé | alexandre sacha xande xandy | alphonse fonfon | amandine mandy | antoine toine tonio titou
antoinette toinette | aurélie lili | baptiste titi | bernadette nadette | bertrand bébert | charlotte lolotte lollo | christelle cricri | christophe tof
claire clairette | claudine clo | corinne coco | cyril cyr | daniel dany danielito danne danielek | delphine del | édouard doudou ed | élisabeth babeth zabeth lili
émilie mimi milie | emmanuel manu | emmanuelle manu | étienne tienne | fabrice fab fabi | franck francky | françois fanfan | françoise soizic | frédéric frédo
gabrielle gaby | geneviève viviane | georges jojo | gilles gillou | guillaume guille | guillemette guigui | guy guitou | hélène lena | henri riri hena henkka | hubert hub
ingrid didi | jacqueline jacquotte | jacques jacquot | jeanbaptiste jeanba | jeanmichel jeanmi | jeanfrançois jeff | jérôme jéjé | jocelyne joss | joséphine fifine
josiane josy | julien juju | julie juju julinka | laurence lolo | laurent lolo | louis loulou | louise loulou lollo lovisa | lucien lulu | lucienne lulu | marcel marco
margaux margo | marianne nanou nanna | mariechristine marichris | michel mimi | micheline mimi | monique momo nique | nathalie nat | olivier olive | pascal pasco
patrice pat | patricia patou paty | patrick patou | paulette popo | pierre pierrot | raymonde mondette | renée nénette | rodolphe rod | sandrine sandy sansan
sébastien seb | solange soso | sophie soso | suzanne suzon zaza | sylvain syl | sylvie syl | thérèse titi | thibault tibo tib | thierry titi | victoire vic
virginie ninie | xavier xav | yolande yoyo | yves yvon | zacharie zac | abelardo abe lalo | adela ade | adolfo fito | agustín tin | alberto berto albi | alejandro jandro
alfredo fredo fredi | alicia licha | álvaro alvarito varo | ana anita aninha naninha anuța ănuța anica | andrés andy andresito | ángel angelito lito
antonia toña tonny toos | antonio antoñito nino | araceli celi ara | arturo turo | baldomero mero | bernardo nardo berni nado | carlos litos cacá carlinhos carlão
carlota loti | carmen menchu mamen carmi | catalina cati | cayetana tana | concepción conchi | cristina tina cri | david davo davídek | diego dieguito | dolores lolita
domingo mingo | elisa eli ellu | emilio milo emi | encarnación encarni | esteban teban | estefanía estefi fani | esther esthercita | eugenia geni jeni | eulalia lali
federico fico chicco | felipe pipe lipe fê | florencia flopy | francisco kiko frasco xico | francisca paquita quica xica chiquinha cisca siska | gabriel gabo biel gabbe
gertrudis tula | gregorio goyo | guadalupe pita lupis | guillermo willy | héctor tito | hortensia tencha | humberto beto | ignacio iñaki | inmaculada macu | inés ine
jacinto chinto | jacobo cobo | jaime jimmy | jesús chucho | jesusa chusa | joaquín joaco quin | jorge jordi | josé pepín zeca zezé | josefa pepi | josefina chepina
juan juanjo | juana juani | julio julito | laura lau laurita laurinha lori lauryna | lorenzo lencho lori | luis güicho | luisa lucha lulù
manuel lolo manolito manelinho neca nelo | marcela chela marcelka | marcelino lino | margarita mago | maría maruja marita | mariana nana | mario mayito mariuccio
marta martita martinha martina martička | mauricio mauro | milagros mili | natalia nati | norberto beto | olga olguita olguinha olina | óscar osquitar | pablo pablito
paulina pau paula | pedro pedrito pedroca | pilar piluca | rafael rafi fael | rafaela rafi | ramón monchi ramonchu | ricardo riki cayo rico cadinho | rocío chío
rodolfo fito rudy | rodrigo rorro rod | rosario charito rosarito | rosa rosi rosita rosinha rosina rosetta | santiago chago yago | sofía chofi | soledad chole
víctor viti | victoria toya | abílio bilinho | adriana dri drica ria | alice lili licinha | anabela belinha bela | andré dedé | ângela angelinha | antónia tonha toninha
antónio tozé | antônio tom toinho tonico | armando mando | artur tuca arturek | beatriz bibi | benedita dita | bruno bruninho brunello | carla carlinha carletta
carolina carola | catarina cati | cecília cissa | cláudia claudinha | conceição ceição ceiça concinha | débora debinha | domingos mingos | edmilson dedé | edson edinho
eduardo duda | eliana lili | elisabete bete beta | fernanda fê nanda | fernando fê | filipe lipe pipo | flávia flavinha | gabriela bibi gabrysia gábina gabča
geraldo gegê | gertrudes tuda | gilberto beto giba | glória glorinha | gonçalo gonças | graça gracinha | guilherme guigas | gustavo gu | inês inezinha | isabel bel
ivone vone | joana joaninha jô | joão jão joãozinho janjão | júlia juju | júlio julinho | leandro lê | leonor nonô | leopoldina leo poldina dina | letícia lê
lourdes lurdinhas | lúcia lucinha | luciana lu | luís lula | luísa luisinha | madalena lena | márcia marcinha | marcos marquinhos | margarida magui
maria mariazinha mariuccia mies rietje maja maiju mania măriuca marioara | mateus teteu | natália nati | nuno nuninho | osvaldo valdo | patrícia paty | paulo paulinho
raquel raquelinha | renata renatinha renia renča | rita ritinha ritina | roberto betinho roby robi berto | rogério gério | rosângela rô rosinha | rui ruizinho
sandra sandrinha | sebastião bastião | sérgio serginho | severino bibi biu | silvana silvi | sónia soninha | sônia soninha | teresa teresinha teca tété resi sina tereska
terezinha tetê | thiago thi | tiago titi | tomás tomané | valdemar mar | vera verinha | vicente vicentinho | vitória vi | wellington wel tom | yara yayá | zulmira zuzu
agostino tino | alfonso fonzie | andrea dea andi | angela angi | angelo angi lino
anna annina ans ankan annis andzia aneczka anusia anička andulka panni annus panka anniņa | annalisa lisa | annunziata nunzia | antonella nella
antonietta etta nietta tonia toni | antonino nino | assunta susi assuntina | augusto gusto | bernardino dino | calogero lillo | camilla milla | carmela melina mela
carmine mino | caterina rina | chiara chiaretta | corrado dado | costanza costi | davide dado | domenico mico menico | elena ileana elenutė | elisabetta eli
emanuela manu | emilia mimi emppu emilka mila | enrico chicco rico | ercole lino | ernesto erni | fabio fabietto | felice lice | ferdinando nando | flavia fla
francesco franci cecco franz | gabriella lella | gelsomina mina | gennaro gennarino | giacomo mino | giampaolo giampi | gianfranco gianfri
giovanbattista titta giamba battista | girolamo momo | giuseppe peppino bepi | graziella lella | guglielmo memmo | ida iduccia | ignazio gnazio | irene ire | lorenza lory
luca luchino | luciano ciano | lucrezia crezia | luigi luigino | luigia gina gigia | marcello cello | margherita ghita | mariangela mary | matteo teo | michela michi
michele lele michi | nunzia nunziatina | oreste ore | ottavio tavio | paola paoletta | paolo paolino | pasquale pasqualino | patrizia patti | pietro piero pierino
riccardo cardo richi | roberta roby robi | rocco rocchino | rosaria sara rosy | salvatore tore | samuele lele | santina tina | sebastiano bastiano | sergio sergino
stefano stefi | tommaso tommi maso | umberto berto umbi | vincenza cenzina | adrianus arie janus | aleida aly | alida lida | aloysius wies loe | antonius ton teun tony
arnoldus nol | augustinus guus | bartholomeus mees | bernardus ben bernd | catharina toos trijn rina tineke cathrien | christina stien tineke stina kicki | dirk dikkie
everdina dien | franciscus ciscus | geertruida trui geertje | gerarda gerda | gerardus sjraar geert sjra | gerritje gerda | gijsbert bert | hendrik driek
henricus henk harrie rik | hermanus manus | hieronymus jeroen | jacoba coby cobie | jacobus sjaak ko | jan jantje janne janek jasiek jasio | janna jannie | joannes jan
josephus jos sjef jef | josephine fien | judith juut | laurens lau rens | leonardus leen | levinus livinus lieven | maarten mart | magdalena leen malin
margaretha greet gré margriet grietje maggan | marinus rinus | mathilda til | matheus thijs theeuw | matthijs thijs | nicolaas klaas niek | paulus pauwel
petronella pietje | philippus flip | pieter pieke | pieternella nel | rutger ruud | sebastiaan bas bastiaan | sijbren sieb | steven stef | wilhelmina willemien
wilhelmus willem helmus | willemijn willemien mijntje wil | anncharlotte lotta | annalena anlena | agneta neta | anders andy | arvid arve | axel acke | bengt benga
bernt benke | bo bosse | britt brittan | carl calle | elsa elsie | emil emme emilică | erik erka erke rik | filip fille filipek fíla fića | fredrik frille | fredrika rika
göran jöran | gudrun gullan | gunilla gullan | gustav gösta | håkan hacke | hans hasse | ingeborg inga bojan | ingegerd inga | joakim kim | johan janne
jonas jonte jone joniukas | jonathan jonte | josefin jossan fina | josefine jossan | karin kajsa | karolina karro | kenneth kenta | kent kenta | kerstin kicki
kjell kjelle | kristofer kricke stoffe | lars lase | leonard nalle | linnea nea | lisbeth bettan lis | mats matte | mattias matte | monika monkan monča | oskar ogge osek
patrik putte pata paťa | per pelle perra | perolof peo pelle | pererik perka | pia pian | pontus ponta | rasmus rasse rasser rassi | rebecka becka | roland rolle roli
rune runken | samuel samme | sixten sicke | sofia sofie | solveig solan | staffan steffo | stig stickan | susanna sussi susku | sven svenne | tommy tompa | tore totte
torbjörn tobbe | torsten totta | ulla ullis | ulrika ulla rika ullis | urban ubbe | viktoria vickan | viveka vivi | anette nette | annemarie annemi | annette nette
bjarne bjarke | carsten karse | claus clausi | else elsebeth | flemming flemse | frederikke rikke | gudmund gudde gudmann | hanne hannemor | ingelise isse | inger ingemor
jens jense | jeppe jep | jørgen jønne jørn | katrine trine | kirsten kisser kis | kirstine stine | kristian kresten | margrethe grethe | mikkel mik | morten motte
niels nisse | nikolaj nik | ole olle | pernille nille | poul palle | signe sisse | søren søs | torben tobbe | ulrik uffe | vibeke vibs | asbjørn asse | bjørn bjønn
eirik eik | halvard hallis | hallgeir hallis | håvard håvi | haakon hacko | ingebjørg inga | ingvild inga | kjersti kjersa | magnhild magna | marius mariuss | ola ole
oddvar odd | sigbjørn sigge | sigurd sigge sjur | sigmund simmen | synnøve synne | thorbjørn tobben | torbjørn tobben | aleksanteri santeri | annakaisa anska ankku
annaliisa anski | antti ana antsa | eero eke | eeva eevuska | elina ellu | hanna hantta hanka | hannele hannu | hannu hane | harri hapa | heidi heikku | heikki heka
helena hellu helenka helča | ilmari imppu | inkeri inkku | jaakko jaska | jari jartsa | jarmo jarkka | jorma jore jomppa | jouni jonde | juha juhis | juho jusa
kaarina kaisa | kari karzu | katri katzu | kimmo kimi | kirsi kirtsu | kristiina kirsi kike | lauri late | leena lennu | marika makke | marja marjuska
marko make mare marenko maki | markku make | mika mige | mikael mikko | mikko mige | minna minski | minttu minde | niina nipa | niko nikke | outi outsku | paula pappe
pekka pena | pentti pena | petri pete | petteri pete | pirjo pirkku | päivi päkä | raimo raipe | reijo reiska | riikka riksu | riitta riksu | saara sartsa | sanna sanski
sari sartsa | seppo sepi | sirpa sirpukka | tero tertsi | tiina tintti | tuomas tume | veijo vekku veksi | veikko veksi | adam adaś | adrian adi | agata agatka
agnieszka agunia | aleksandra olcia oleńka saša sandra | alicja ala alka alusia | alina ala | andrzej jędruś | antoni antek antoś tosiek | antonina tosia | bogumił boguś
cecylia cela | celina celinka | cezary czarek | czesław czesio | damian damianek | danuta danka danusia | dariusz daruś | dawid dawidek | dorota dorcia
edward edek edzio | elżbieta elunia | ewelina ewelinka | feliks felek | franciszek franio | genowefa gienia | grażyna grażynka | grzegorz grześ grzechu
halina hala halinka | henryk henio | ireneusz irek | irena irenka | izabela iza izka | jadwiga jagoda | janina janka jasia | jolanta jolka jolita | józef józio
julian julek | kajetan kajtek | kamil kamilek kája | kamila kama | karol karolek | katarzyna kasieńka | kinga kinia kingus | klaudia klaudka | konrad konradek
krystyna kryśka | krzysztof krzysio | leokadia lodzia | leon lonek | leszek lesio | ludwik ludwiczek | ludmiła ludka mila | łucja lusia | maciej maciek maciuś
małgorzata gosieńka | marian maniek marinel | mariola mariolka | mariusz mario | mikołaj mikołajek miki | michał michaś | patrycja patka pati | rafał rafałek
ryszard rychu | stanisław staś | stanisława stasia | stefania stefcia fani fania | sylwia sylwka | sylwester sylwek | tadeusz tadzio | wacław wacek | wiesława wiesia
wiktor wiktorek | włodzimierz włodek | zbigniew zbychu | zdzisław zdzisiek zdzichu | zenon zenek | zuzanna zuzia | zygmunt zygmuś | adéla áďa adélka | alena alenka ála
alžběta bětuška | aneta anetka | anežka áňa | barbora barča barunka | bedřich béďa | bohuslav bohouš | dagmar dáša | daniela dana danča | denisa denča | ema emička
františek fáňa fero ferko | františka fanka | hana hanička | iva ivuška | ivana ivanka iva ivka | jakub kubík | jana jaruška | jarmila jarka | jaromír jarda
jiřina jiřka | jitka jituška | karel karlík | karolína kája | kateřina kačka kačenka | klára klárka klári | kristýna týna kiki | květa květuška | květoslava květa
lenka léňa | leoš leo | libor líba | libuše líba | linda lindička | lubomír luboš | lucie lucka lucinka | luděk luďa | ludvík luďa | magdaléna majda | marek mára
marie máňa | markéta markétka maky | matěj máťa matýsek | michal míša miško | milan miláček milanko mića miki | miloslav míla | miloslava míla | natálie naty
nikola niky nikča nidžo niki džoni | oldřich olda | oldřiška oldina | otakar ota | pavel pavlík | pavla pavlínka pája | pavlína pája | petr petřík | petra péťa peťka
radek raďa | roman románek | růžena růža | simona simča | soňa sonička sonka | šárka šárinka | štefan štefi | štěpánka štěpka | tereza terezka | tomáš tomík
veronika verča věrka vera | věra věruška | vladimíra vláďa | vlasta vlastička | vlastimil vlasťa | vojtěch vojtík | zbyněk zbyňa | zdeňka zdenina | želmíra želka
alojz lojzo | andrej ďuro | dušan duško dule duca | emília milka | eugen gejza jeni | imrich imro | ivan ivko ivo | juraj jurko | katarína katka katarínka | kristína kika
ladislav lacko | ľubica ľubka | ľubomír ľuboš | ľubomíra ľubka ľuba | ľudmila ľudka | marián majo | matej maťo matjaž | matúš maťo | mikuláš miki | miroslav mirko miki
oľga oľka | pavol paľo palino | miloslav milo | rastislav rasťo rastík | róbert robo | stanislav stano | štefánia štefka | viera vierka | vladimír vlado | vojtech vojto | zdenka zdenička
adorján adi | ágnes ágika | albert berci | anikó ani | andrás bandi andris | antal tóni anti | aranka ari | árpád árpi | balázs balu balázska | bálint bálintka
barnabás barni | beáta bea | béla bélus | bence bencus | benedek bence beni | benjámin beni | bernadett detti berni | borbála bori bora | boglárka bogi | csaba csabi
csilla csilluska | dávid dávidka | dénes dini | dezső dezsi | dóra dóri | dorottya dóri dorka | edit editke | elemér elemi | elek eli | emese mesi | endre bandi
ernő ernőke | erzsébet böske erzsike pöszi | eszter eszti | éva évi vica | ferenc ferkó | gábor gábris | gellért geri | gizella gizi | györgy gyurka | gyöngyi gyöngyike
hajnalka hajni | hedvig hédi | ibolya ibi | ilona ilus ilonka | imre imi | irén irénke | izabella iza | jenő jenci | józsef jocó | judit jutka | katalin katinka
kornél kori | kornélia nelli | krisztián krisztu | lajos lali | levente levi | lilla lillácska | márk márki | márton marci | márta mártika | máté mátéka | mátyás matyi
nándor nándi | nikoletta niki | noémi nomi | ottó ottóka | pál pali | péter peti | piroska piri | rebeka rebi | réka rékus | richárd ricsi | róza rozi | rozália rozi
sára sári | sarolta sári | szabolcs szabi | szilárd szili | tamara tami tasha | terézia teri | tímea timi | tünde tündi | valéria vali | viktória viki | vilmos vili
vince vincus | virág virgi | zita zituska | zsigmond zsiga | zsolt zsolti | zsuzsanna zsu | anastasia nastasia sica | andrei andrușca | aurelia aura lia | aurel relu
bogdan bogdi boban | camelia cami | cezar cezi | constantin dinu costică | constanța tanța | cornel nelu | costache costi | doina doinița | dumitru mitruț
ecaterina catinca katia | florentina flori | florin florică | george gigi georgică | gheorghe gicu ghe gheorghiță george | grigore gore | iacob iacobel | ilie iliuță
ioan ion | ioana ionela oana | ion ionică | irina ira | marin marinică | mihaela mihaița | mihai mișu mihăiță | mircea mircică | nicolae niculae culiță | octavian tavi
octavia tavi | ovidiu ovi | paraschiva vetuța | petre petrică petruț | petru petrică | radu răducu | ramona moni | ștefan ștefi fănică | ștefania fănica fani ștefi | teodor teo
teodora dora | toma tomiță | traian traianică | valentina vali | valeriu vali | vasile sile lică | vasilica lica | viorel viorică | virgil gili | vlad vlăduț
александър сашо | александра сашка саня сашенька | ангел ачо | антоанета тони нети | антон тончо тони тоша антоха антошка | анна ани анюта нюра нюша анечка анька
атанас наско | божидар божо | борис боби борька | борислав боби боре | валентин вальо валентинка | ваня ванче | васил васко | васила васка | веселин веско | веселина веси
виктор вики витёк | виктория вики викуля викуся | владимир владо володя вовка вован вовочка | гергана гери | георги гого | гинка гина | димитър димо | димитрина дида
елена ленче леночка ленка | елица ели | емил емо | емилия еми | иван ванчо ванька ванечка | иванка ваня | ивайло иво ивчо | илия илийчо | ирена рени | йордан дани
йорданка данче | калин кало | камелия ками | катерина кати катруся | кирил киро | константин косьо костик костян | костадин коце динко | кристина криси тина
любомир любчо | любомира люба | людмила люси люся міла | магдалена маги | маргарита маги риточка | марин маринчо | марияна мими | мартин марто | милен миленчо
милена мили | мирослава мира | михаил мишо мишка мишаня | невена нени | недялка нели | никола кольо | николай кольо колян николаша | николета ники | огнян оги
павел пачо павката пашка павлик | пенка пепа | петър пешо петьо | петя пепи | пламен пацо | преслав преско | радка рада | радослав ради | росен росето | румен румбата
румяна руми | светослав светльо | симеон мони | снежана снежи | снежина снежа | станислав станчо слава | стефка стефи | стоян стойчо | тодор тошко | теодора теди
теодор тео | филип фичо | христина тинка хриси христя | цветан цецо | цветелина цвети | цветанка цеца | юлия юли юленька юлька | юлиан юли | яна янка | адам адамко
ада адочка | алевтина аля | александр шурик санёк сашка шурка санька | алексей лёшка алёшка | алёна алёнка | алина аля алинка | алла аллочка | альбина аля
анастасия стася настенька настюша | анатолий толик толян | андрей андрюха дрюня | антонина тося | арсений сеня арсюша | артём артёмка тёмка | артур артурчик | вадим вадя
валентина валюша | валерия валя лерочка | варвара варенька | василий васёк васька | василиса вася | вера веруня | вероника вера | виталий витя | владислав слава
вячеслав славик | галина галочка галка галинка | геннадий генка | глеб глебушка | григорий гришка | дарья дашка дашенька | даниил данила | денис дениска деня
диана дианка | дмитрий митя димка димон митька | евгений жека женька | евгения женечка женька | екатерина катюша катерина катька катенька катюха
елизавета лизонька лизка | жанна жанночка | зоя зойка | игорь гоша | илья илюха | ирина иринка ириша ирочка ирка | ипполит поля | карина каринка | кирилл кира кирюха
клавдия клава | ксения ксюха ксеня | лариса лариска | лев лёвушка | леонид лёнчик | лидия лидочка | лилия лиля | любовь любаша | марина маринка
мария маруся маня машка машенька | максим максик | марат маратик | надежда наденька надюша | наталья наташка | нина нинуля | оксана ксана | олег олежек
ольга олечка оленька лёля | пётр петька | полина полинка | ринат ринатик | роман ромка ромчик ромко | рустам рустик | светлана светик светочка | семён сеня
сергей серж серёженька | софья софа | таисия тая тася | татьяна танюша танечка танька | тимофей тимоша | тимур тима | ульяна уля | эльвира эля эльвирочка
эмилия эмма мила | юрий юрка юрик | андрій андрійко | анастасія настуня | анатолій толя | василь василько | вікторія віка | григорій гриць гриша | дарина даринка
дмитро дмитрик | ганна ганнуся галя | євгенія женя | зіновій зенко зеник | іван івась іванко | ірина ірка іринка | йосип йосько | костянтин костик | леся лесечка
любов люба | марія марійка | микола миколка | михайло михась | надія надійка надя | назар назарко | олександр олесь | олександра саша леся олеся сашуня | олексій олекса
олена оленка лена | остап остапко | павло павлик | софія софійка | степан стефко | тарас тарасик | тетяна тетянка | уляна улянка | федір федько | юлія юля юлечка
яків яша | ярослав славко | ярослава славця | орися орисенька | северин северинко | andrija andro | ante tonći | antun toni tunja | bojan boki | bojana boka
borislav bora | božidar boža božo | branislav bane brane | branko bane | dalibor dado | damir dado | danijela dana | dario dado | dejan deki | dragan gaga dragi
dragana gaga dragi | dubravka duda | đorđe đole đoka djole | đurđa đuka | goran goga goc | gordana goca goga | jadranka jaca | jasmina jaca mina | jasna jaca
jelena jela jelka | josip joza jozo joško | jovan joca | jovana joka | ljiljana lila | ljubica ljuba | ljubomir ljuba | luka lukica | maja majica
marija mare marica maca marytė | marijana mara | marina mara | matija mato | milena mila | milica mica mila | miloš miša miki | miodrag mića | mirjana mira | mladen mlađa
nemanja neca neša nemac | nevena neca | nikolina nina | petar pera pero | predrag peđa | radmila rada | radovan rade raša | slavica slava | slobodan boban
slobodanka boba | snežana sneki sneška sneska | snježana sneki | srđan srki | stjepan stipe | suzana suzi | tatjana tanja | tomislav tomo | vesna veca | vladimir vlado
vukašin vule vuki | zorica zoka | željko žele | živko žika | frančiška fani | franc france francelj | gregor grega | janez janko | jernej nejc | katarina katja
ljudmila milka | adomas adomukas | andrius andriukas | antanas antanukas | arūnas aras arūnukas | audrius audrys | aurelija aura | birutė biruta | česlovas česius
danutė dana | darius dariukas | donatas donce | eduardas edas | evaldas evis | gediminas gedas gedkus gediukas | giedrė giedra | gintaras gintas | ieva ievutė
jūratė jurga jūratytė | kazimieras kazys | kęstutis kęstukas | kristina kristė | laima laimutė | mindaugas mindziukas | petras petriukas | rasa rasutė | rimantas rimas
rūta rūtelė | šarūnas šaras | tomas tomukas | virginija virga | vytautas vytukas | žydrūnas žydra | agnese aga | aleksandrs saša | edgars edžus | jekaterina katja
katrīna kate | kristaps krists kristapiņš | kristīne kristīna | mārtiņš mārcis | mihails miša | aleksander sass | andres antz | elisabet liisu | indrek inx
kadri kats kadrike | kadriliis liis | katrin katu | kristel kristu | liis liisu | madis mats | margus margo | mihkel miku | tõnis tõnn | urmas urts
abdullah abdo aboud abood | abdülkadir kadir | ahmet amet | alparslan alp | ayşe ayşoş ayşecik | ayşegül ayşoş gül | aysel ayso | bahadır baho | barış baro | büşra büş
cemal cemo | cemile cemo | cihan ciho | deniz deno | dilara dilo | ebru ebo | elif elo | emine emoş | emre emo | fatih fato | ferhat fero | fikret fiko | gökhan göko
gülizar gül gülo | gülsüm gül | hakan hako | halil halo | hatice hatçe hatoş | hülya hülo | ismail ismo | kemal kemo | kübra kübo | leyla leyloş | mahmut maho
mehmet memiş | melike meloş | meryem mero | merve mero | murat muro | müzeyyen müzo | nurcan nur | orhan oro | osman osi | ömer ömo | özlem özoş | ramazan ramo
recep reco | sabahattin sabo | selin selo | selma selo | semra semo | serkan serko | sibel siboş | süleyman süleymancık | şükrü şüko | şükran şüko | tuğba tuğ
tülay tülo | ümit ümo | yasemin yaso | yusuf yuso | zehra zeroş | zeliha zelo | αγγελική αγγέλα λίτσα | αθανασία νάσια σία σούλα | αθανάσιος σάκης
αικατερίνη ρίνα κατερινιώ κατερινάκι | αλέξανδρος αλέκος αλέξης | αλεξάνδρα αλέκα αλεξία | αναστάσιος τάσης | ανδρέας ανδρίκος | άννα αννούλα | αντώνιος αντώνης τώνης
αντωνία τόνια | απόστολος τόλης λάκης | αριστείδης άρης | αριστοτέλης τέλης άρης | άρτεμις άρτεμη | αστέριος στέργιος | βασίλειος βάσος | βασιλική κούλα
γεώργιος γιωρίκας | γρηγόριος γρηγόρης | δέσποινα ντέπη δέπη | δήμητρα μίτσα | δημήτριος μίμης τζίμης | διονύσιος διονύσης νιόνιος | διονυσία σία | δωροθέα δώρα
ειρήνη ρένα ρηνιώ | ελένη νίτσα | ελισάβετ βέτα ελίζα | ευάγγελος άγγελος | ευγενία τζένη | ευδοκία εύη | ευθύμιος θύμιος | ευστάθιος στάθης | ευφροσύνη φρόσω
θεοδώρα δώρα ντόρα | θεόδωρος θόδωρος | θεοφάνης φάνης | θεοφανία φανή | καλλιόπη πόπη | καλλιρρόη ρόη | κλεοπάτρα κλειώ | κυριακή κική κούλα | κυριάκος κυριακούλης
κωνσταντίνα κωνσταντία | μαργαρίτα ρίτα | μαρία μαράκι | μιχαήλ μιχάλης | νικόλαος νίκος νικολάκης | νικολέτα νίκη | παρασκευάς πάρις | πηνελόπη πόπη | πολυξένη ξένια
σοφία σόφη | σπυριδούλα σπύρα | σταματία ματίνα | σταυρούλα βούλα ρούλα | σωτήριος σωτήρης | σωτηρία ρούλα | φώτιος φώτης | φωτεινή φώφη | χαρίκλεια χαρά
χριστίνα χριστινάκι | עבדאללה עבד | אברהם אבי אברי | אבינועם נועם | אביגיל גילי | אדוארד אדי | אהרון רוני | אילנה ילנה | אלכסנדר סשה | אליהו אלי | אלישבע שבי
אלעזר לייזר | אסתר אסתי אתי | אפרים אפי | ארנון נוני | בנימין בני | ברכה ברכי | גבריאל גבי | דוד דודו דודי דידי | דבורה דבי דבורי | דניאל דני | דניאלה דני | הדסה הדסי
זאב זאביק וולף | חיים חיימקה | חנה חני חנהלה | יהודה יודה | יהודית דיתי יהודיתה | יוסף יוסי ספי | יונתן יוני | יעקב קובי יענקל יענקלה | יצחק איציק יצחקל | ישראל שרול
ישעיהו שייקה | יחזקאל חזי | מנחם מני | מרדכי מוטי מורדי | מיכאל מיקי מיכה | מיכל מיכלי | מרים מירי | משה מושיק | נתן נתי | נתנאל נתי | עמנואל מנו | פנחס פיני | צבי צביקה
ציפורה ציפי | רבקה ריקי רבקי ריבי | רות רותי | רחל רחלי | רפאל רפי | שאול שאולי | שושנה שוש שושי | שלמה שלומי | שמואל שמוליק שמוליקה שמיל | שמעון שימי שמעונה | שרה שרי
תמר תמי | عبدالرحمن عبودي دحوم دحمان عبود | عبدالله عبودي عبود عبادي | عبدالعزيز عزوز عزيز | عبدالمجيد مجودي | محمد حمودي حمود محمود حمادة حماده ممد | أحمد حمودي حمادة
إبراهيم بريهم برهوم | إسماعيل سماعين | خالد خلود | خديجة خدوج | دلال دلول | رباب ربوب | ريم ريومة | زينب زنوبة زيزي | سارة سوسو سوسه | سعاد سعودة | سعيد سعودي
سلمى سلومة | سليمان سلوم | سعود سعيدان | صالح صلوحي | طارق طروق | عائشة عيوش عويش | علي علاوي علوش | عمر عموري | فاطمة فطوم فطومة طمطم فافي | فهد فهودي | فيصل فصول
لمياء لولو | مريم مريوم ميمي | مصطفى صطوف درش | منى منمن | منيرة منور | ناصر نصور | نورة نوير نوني | هدى هدهد هدهود | هند هنودة | ياسمين ياسو | يوسف يويو جو
abdulrahman aboud abood dahom | mohammed hamoudi hamada moe | muhammad hamada | ahmed hamada hamoudi | fatima fatoum fafi | khadija dija khadouj | mustafa tafa mousa
yousef joe | zainab zuzu | रमेश रामू | राजेश राजू | राजेंद्र राजू राजन | सुरेश सूरी | प्रियंका प्रिया पिंकी प्रियू | पूजा पूजू | मनीष मनु | विवेक विक्की
विकास विक्की विकी | संजय संजू | अभिषेक अभि | आदित्य आदि | अनिल अन्नू | अंकित अंकु | निखिल निक्की | चंद्रकला चंदा कला | rajesh raju | rajendra raju | priyanka priyu pinky
sanjay sanju | manish manu | aditya adi | vikram vicky | vikas vicky | sandeep sandy | siddharth sid | subramaniam subbu mani | venkatesh venky | harpreet preet
gurpreet guri | balwinder balli | anuradha anu | deepika deepu | lakshmi lucky | meenakshi meenu | neelam neelu | rukmini ruku | sunita sunny | yogesh yogi | dewi dewik
bambang bams | agus gus | ayuningtyas ayu tyas | budi bud | gunawan gun | herlina lina | kurniawan wawan iwan | lestari tari | mulyadi mul | nurhayati nur yati
pratiwi tiwi | putri puput | rahmawati wati | setiawan wawan iwan | sulastri lastri | suryani yani | wahyuni yuni | widodo dodo | shahrzad shari shahri | fatemeh fati
mohammadreza mamad | mohammad mamad mammad | maryam mari | mahnaz mahi | narges nari | parvaneh pari | soheila sohi | zahra zari | شهرزاد شهری | محمدرضا ممد | فاطمه فاطی
مریم مری | زهرا زری | tamar tako tamuna tamriko | თამარ თამუნა თამრიკო თაკო | ნიკოლოზ ნიკა | გიორგი გია გოგა გიო | დავით დათო | ირაკლი ირა | ლევან ლევანიკო | მარიამ მაკა
ნათელა ნათია | ნინო ნინიკო ნინუცა | ეკატერინე ეკა კატო | ალექსანდრე სანდრო ალეკო | კონსტანტინე კოტე | მიხეილ მიშა მიხო | შოთა შოთიკო | giorgi goga gia | davit dato
nikoloz nika | anahit ano anush | tigran tiko tigo | hovhannes hovo | armen armo | karapet karo | մարիամ մարո | անահիտ անո | տիգրան տիկո | հովհաննես հովո | գևորգ գևո
rivka rebecca רבקה ריקי ריבי רבקי riki rikki ribi | yitzhak itzhak yitzchak isaac יצחק איציק צחי itzik itsik tzachi
yaakov jacob yacov יעקב קובי יענקי koby kobi yanki | avraham abraham אברהם אבי אבריימי avi avrumi | shoshana שושנה שוש שושי shosh shoshi
mordechai mordecai מרדכי מוטי motti moti | esther ester אסתר אסתי אתי esti etti eti | shmuel samuel שמואל שמוליק shmulik
yosef joseph yossef יוסף יוסי ספי yossi yosi | moshe משה מושיקו מושיק moshiko | david דוד דודי דודו dudi dudu | shlomo solomon שלמה שלומי shlomi
yehuda judah יהודה יודה אודי yudi udi | binyamin benjamin בנימין בני beni benny | menachem מנחם מני meni | rachel rahel רחל רחלי racheli
chana hanna hannah חנה חני חנהלה chani | sarah sara שרה שרי שרהלה sari | miriam מרים מירי miri | tamar תמר תמי תמרי tami | zvi tzvi צבי צביקה tzvika zvika
eliyahu elijah אליהו אלי eli | natan nathan נתן נתי nati | gavriel gabriel גבריאל גבי gabi gabby | refael raphael rafael רפאל רפי rafi
shimon simon שמעון שימי shimi | michael מיכאל מיקי miki | michal מיכל מיכלי miki mika | yehudit judith יהודית דיתי judy | dvora devora deborah דבורה דבי
tzipora zipporah ציפורה ציפי tzipi zippi | ruth רות רותי ruti | daniel דניאל דני dani | uriel אוריאל אורי uri | yonatan jonathan יונתן יוני yoni
efraim ephraim אפרים אפי effi | yisrael israel ישראל שרולי שרוליק srulik | haim chaim חיים חיימקה | pinchas פנחס פיני pini | ronit רונית רוני roni
galit גלית גלי gali | sigalit סיגלית סיגל סיגי sigi | anat ענת ענתי | emanuel emmanuel עמנואל מנו manu
mohammed mohamed muhammad mohammad محمد حمودي حمود حمادة hamoudi hamada hammoud moe momo muho
abdulrahman abdelrahman abdurrahman عبدالرحمن عبود دحوم دحمان aboud abood dahoum | abdullah abdallah عبدالله عبود عبودي aboud aboudi
abdulaziz abdelaziz عبدالعزيز عزوز azzouz | abdelkader abdulkadir عبدالقادر قدور kader kaddour | khadija khadijah خديجة خدوج khadouj
fatima fatimah fatma فاطمة فطوم فطومة fattoum fati | yousef yusuf youssef يوسف يويو jo | khalid khaled خالد خلودي | ibrahim إبراهيم برهوم barhoum
ahmed ahmad أحمد حمودي حمادة | mustafa mostafa مصطفى صطوف درش mous | mariam maryam مريم مريومة ميمي | aisha aysha عائشة عيوش عواشة
zainab zaynab زينب زنوبة زوزو | sara sarah سارة سوسو | ali علي علاوي علوش | hussein hussain حسين حسوني | hassan حسن حسون حسونة hassouna | omar عمر عموري
nasser nasir ناصر نصور | noura noora نورة نوير نوني | faisal فيصل فصول | layla leila ليلى لولو lulu | huda هدى هدهد | reem ريم ريومة | tariq tareq طارق طروق
walid waleed وليد ولود | rajesh राजेश राजू | rajendra राजेन्द्र राजेंद्र राजू raju | priyanka प्रियंका पिंकी प्रिया pinky priya | sanjay संजय संजू sanju
vikas विकास विक्की vicky | vivek विवेक विक्की vicky | abhishek अभिषेक अभि abhi | aditya आदित्य आदि adi | manish मनीष मनु मन्नू manu | anita अनीता अन्नू annu
deepak दीपक दीपू deepu | pradeep प्रदीप दीपू deepu | sandeep संदीप संदी सैंडी sandy | gurpreet गुरप्रीत गुरी प्रीत guri preet
harpreet हरप्रीत हैरी प्रीत harry preet | krishna कृष्णा किशन कान्हा kishan kanha | lakshmi laxmi लक्ष्मी लच्छो | kamlesh कमलेश कम्मो kammo
ramesh रमेश रामू ramu | dinesh दिनेश दीनू dinu | rakesh राकेश रॉकी rocky | ravindra रवींद्र रवि ravi | narendra नरेंद्र नरेन naren | virendra वीरेंद्र वीरू viru
jitendra जितेंद्र जीतू jeetu jitu | devendra देवेंद्र देवू | parvati पार्वती पारो paro | sunita सुनीता सुन्नू
konstantinos κωνσταντίνος κώστας κωστής ντίνος kostas kostis dinos | evangelia ευαγγελία λίτσα βάγγια litsa evi | evangelos ευάγγελος βαγγέλης vangelis vaggelis
vasiliki βασιλική βάσω vaso vicky | vasilios βασίλειος βασίλης vasilis | athanasios αθανάσιος θανάσης νάσος thanasis nasos
chrysoula χρυσούλα χρύσα xrysa chrysa xrisa | panagiotis παναγιώτης πάνος τάκης panos takis | panagiota παναγιώτα γιώτα giota
georgios γεώργιος γιώργος giorgos giwrgos | dimitrios δημήτριος δημήτρης μήτσος dimitris mitsos | eleni ελένη λένα λενιώ lena
aikaterini αικατερίνη κατερίνα καίτη katerina keti | ioannis ιωάννης γιάννης giannis yannis | emmanouil εμμανουήλ μανώλης manolis
nikolaos νικόλαος νίκος nikos | anastasios αναστάσιος τάσος tasos | anastasia αναστασία τασία σία | theodoros θεόδωρος θοδωρής thodoris
spyridon σπυρίδων σπύρος spyros | stylianos στυλιανός στέλιος stelios | eleftherios ελευθέριος λευτέρης lefteris | efstratios ευστράτιος στρατής stratis stratos
charalampos χαράλαμπος μπάμπης χάρης λάμπης babis haris | apostolos απόστολος τόλης tolis | aristeidis αριστείδης άρης aris | gerasimos γεράσιμος μάκης makis
eftychia ευτυχία έφη efi | varvara βαρβάρα βάρα | miltiadis μιλτιάδης μίλτος miltos | irini ειρήνη ρένα rena | stavroula σταυρούλα βούλα ρούλα voula roula
paraskevi παρασκευή εύη βιβή βούλα evi voula | christos χρήστος | efthymios ευθύμιος θύμιος thymios | kyriaki κυριακή κούλα κική koula
sotirios σωτήριος σωτήρης sotiris | fotini φωτεινή φώφη | grigorios γρηγόριος γρηγόρης | desislava десислава деси деска desi | radostina радостина ради radi
elisaveta елисавета ели лиса елиса елка ellie elli | georgi георги жоро гошо гого joro zhoro gosho | dimitar димитър митко димо mitko
stanislav станислав стани стас stani stas | hristo христо ицо itso | ivan иван ванко вальо | svetoslav светослав светльо | rumen румен румба
violeta виолета вили vili | aneliya anelia анелия ани ani | pavlina павлина поли poli | timur тимур тим
mykhailo михайло міша мишко misha | yaroslav ярослав ярко ярик slava | myroslava мирослава мира мирося mira | zinoviy зіновій зенко | olumide olu dele
oluwaseun seun olu | adebayo ade bayo | ayodele ayo | abimbola bimbo abi | chukwuemeka chuks | ifeoma ify | obinna obi | kwabena kobby | tendai tenda
sibusiso sbu | hansjoachim hajo | hanspeter hape hampi | karlheinz kalle kalli | hansjürgen hajü haju | heinzpeter hape | joachim jojo | klausdieter kd
jeanclaude jc | jeanpierre jp | maríacarmen mamen | maríajesús chus | maríadelmar mamar | franciscojavier fran javi | kirsten kirre kiki kis
ingeborg bolla borg | wilhelmina billie | augustus gus | aloysius loy | ignatius iggy | maximilian maxl | winifred freddie | geraldine gerri | lawrence laz
dorothea dot dottie | isadora izzy | lavinia vinnie | marigold goldie | mathilda tilly mattie | octavia tavy | sabrina bree | alistair ali al | catriona cat
morag mo | deirdre dee | declan dec | concepta connie | diarmuid dermo | ulrike ulla | annegret grete | liselotte lilo | hannelore loni | edeltraud traudl
waltraud walli | sieglinde sigi | thorsten totti | dagmar daggi | cäcilia cilli | apollonia loni | genoveva vevi | leopoldine poldi | notburga burgi
josefine pepi fini | aloisia loisi | geneviève ginette gege | marguerite guite | josette jojo | maximilien max | apolline popo | mathilde mathou
valentine valou | christophe totof | bénédicte béné | aminata ami | ousmane ous | ibrahima ibou | rocío ro | refugio cuca | socorro coco | heriberto beto
ezequiel eze | aurora yoya | ignacia nacha | hermenegildo gildo | patricio pato | xosé pepe | josep pep | eulàlia laia | giuseppina peppina | gennaro rino
carmela lina | assunta susy | addolorata dora | bernardo dino | massimiliano max | costanza coco | guglielmo memo | pierluigi pigi gigi piero
piergiorgio giorgio | antónio tó | benedita bené | benedito bené | fátima fafá | severina biu | josefa zefa | alexandra xana | susana suzy | adelaide laidinha
lambertus bert | leonardus nardus | maria riet mia | elisabeth bets | aleida ali | adriana jaan | albertus bert | everardus evert
klazina ina sien | frederika freddie | bernardina dien | maximiliaan max | augustinus stijn | constantijn stijn | erik jerka | johan johnny | tomas tompa
anders adde | jonas jonne | birgitta bibbi | katarina kajsa | gabriella gabbi | pernilla pillan | alexander alle | thorbjörn tobbe
christoffer stoffe kricke stoffer toffer kris | konrad konne | ludvig ludde | ragnar ragge | jens jønne | henriette jette henny | frederik freddy
mathias matti | bodil bo | gertrud trut | karen kaja | torben tobber | carsten cas | kristine kine | olav ola | vegard vegga | aleksanteri ale
katariina katri kaisa | pekka pepe | yrjö ykä | elisabet elli | helena leena | margareeta marketta kreeta | marjatta maija | eveliina eve | karoliina lina
johanna jonna | tuomas tumppi | jorma jokke | raimo rami | annikki annu | eugeniusz gienek | konstanty kostek | zbigniew zbych ziggy | zygmunt zyga
bronisław bronek | felicja fela | kunegunda kinga | martin máťa | oldřiška olda | bohuslav sláva | jaroslav jaro | erzsébet böbe | edit edi | enikő eni
judit juci | gheorghe gelu | nicolae nae | constantin titi | dumitru titi | teodor tudor | emil milu | ana anișoara | margareta geta | victoria vica
selahattin selo | cemalettin cemo | burak buro | kübra kübş | sümeyye süm
| fiammetta fiamma | domagoj domo doma | željka žele željkica | željko žele | thaís thata | thais thata | taís tata | meritxell meri txell | hampus hampe | lodewijk lode lo | élodie élo | bérengère béren | ainhoa ainho
oleksandr szása szasa sasza sascha sacha | aleksandr szása sasza sascha sacha | александр sasza sascha | олександр sasza sascha | огнян оги огито огика ogi | guadalupe lupe lupita | rafael fallo | alejandro ale jandro | asunción chon choni | teresa tê | mihály miska misi | julianna julcsi | aurelia relia | методи тото
franjo fran franek | magdalena manda mande | branimir brane | svetozar toza | bogdan boća boca | stevan ćeva ceva | frančišek france franci | terezija rezka | bekir beko | rasmus ras | björn nalle | fredrik frippe
محمد ممد میدو | مصطفی مصی مصطفا | ابراهیم ابی | سکینه سکی | فرامرز فری | فریدون فری | فریبا فری | مریم مری | حسین حسی | اسماعیل اسی | خدیجه خدی | زهرا زری | کامران کامی | سیاوش سیا | بهزاد بهی | رضا رضی | شهرام شری | مهدی مهتی | غلامرضا غلی | نرگس نری | سمیرا سمی | پریسا پری
רבקה רבי ריקי | שרה שרל'ה שרי | מנחם מני | ישראל שרול שרוליק | מרדכי מוטי מוטה | אלכסנדרה סשה אלכס | ולדימיר וובה ולאד | נטליה נטשה | סבטלנה סבטה | יבגני ג'ניה זניה | דמיטרי דימה | יקטרינה קטיה
विजय विज्जू विजू | রহিম রহিমু | অনির্বাণ অনি | সুব্রত সুবু | তানভীর তানু | রবীন্দ্রনাথ রবি | মোহাম্মদ মোহন | শর্মিষ্ঠা শর্মি মিষ্টি | ফারজানা ফারু | প্রসেনজিৎ প্রসেন | শুভঙ্কর শুভ | অর্ণব অর্ণ | দেবাশিস দেবু | সৌমেন সৌম | ইন্দ্রজিৎ ইন্দ্র | বিশ্বজিৎ বিশু | রাজেন্দ্র রাজু | জাহাঙ্গীর জাহা | আনোয়ারা আনু
يوسف جو | عبدالقادر قدور | عبدالعزيز عزوز | عبدالكريم كريمو | مريم مريومة ميرو | نورة نوير نوري | سلمى سلومة | جميلة جمولة | خالد خلود | سعاد سوسو | نادية نادو
tymoteusz tymo | tiburtius tibor | zbigniew zbychu | wilhelmina mina mien mientje | gottfried götz | leopold poldi | apollonia polly lonny | hieronymus ronny | montserrat montse | nuria nuri | remedios reme | macarena maca | visitación visi | ascensión ascen | purificación puri
konstanze konni | rosalinde rosi | ottokar otti | sieglinde siggi | evangelos vangelis | theodosia dosia | panagiota giota | panagiotis panos | efstathios stathis | chrysoula soula | athanasia nasia
`;

const askedOfKnown = (): string[][] =>
  (ASKED_OF_KNOWN + EVERYDAY)
    .trim()
    .split(/ \| |\n/)
    .map((group) => group.split(" ").map(fold));

/** All groups, those asked of a case's names alone among them. */
export const knownGroups = (): string[][] => [...nameGroups(), ...askedOfKnown()];

let forms: ReturnType<typeof formsOf> | undefined;

/** What a given name is called besides, by this table; looked for as it is, since many are near to words. */
export function furtherForms(name: string): readonly string[] {
  forms ??= formsOf(askedOfKnown());
  return forms.get(name) ?? [];
}
