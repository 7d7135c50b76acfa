/**
 * More of what people with a given name are called besides, from everyday use in thirty languages, as in `short-forms-known.ts`: a group is a name and its
 * short forms, between bars; two given names that share one are written as one word.
 */
export const EVERYDAY = `
anthony ant | derek dez | desmond dez | george geo | gerald ged | isabel issy | james jem | janice jan | miriam mim | naomi nomi | roger rog
silvester sly | solomon solly | sophia sof | veronica vron | victoria vix vickan vika | jason jase | xavier zave | zoe zo | bernice neecy
nadine nads | alfons fonsi | benedikt bene | daniela ela | gerhard geri | gottlieb liebl | hans hansl | hansjürgen hajü | hermine mina | horst hotte
johann hansl | karoline caro | kreszentia zenz | otto ottel otte | sandra sandi | simon simi simma | simone simi | tanja tani tantta | theresa resl
therese resl | theresia resl | vinzenz zenz | winfried winni | wolfgang gangerl | antoine antho | antoinette nénette | béatrice bibi
bernadette dédette | cécile cé | christine cricri | clémence clémou | delphine fifine | dominique doumé | fernand nanand | gaëlle gaë | georges geo
hélène nénène | hervé vévé | hippolyte polyte | jeanbaptiste jb jiba | jeancharles jc | jeanclaude jc jicé | jeanfrançois jf | jeanlouis jl
jeanluc jl | jeanmarc jm | jeanmarie jm | jeanmichel jm | jeanpaul jp popaul | jeanphilippe jp | jeanpierre jp | jeanyves jy | jérémy jé | jérôme jé
léopold popol | mariethérèse marithé | norbert nono | odette dédette | patrick patoche | paul popaul | pauline popo | raymond momond | roland roro
stéphane fanou | yvette vévette | yvonne vonvon | alejandra jandra ale | alfredo fello | ángel gelo | ángeles geles | aurelio yeyo | domingo chomin
emilio milio | estefanía tefi | eusebio sebio | fermín mincho | florencio lencho | francisca panchi | gregorio gori | hernán nancho
hugo huguito hugge | isidro chilo | jorge yoyi | joséluis selu | josefa chepa | juanfrancisco juanfran | luisa lucecita | marcos marquitos
maría mariquita | maríaángeles mariángeles | maríadolores maridol mariloli | maríafernanda marifer | micaela mique | nicolasa colasa | óscar osqui
raquel quela quel | raúl rul | rebeca beca | sergio yeyo | teresa techi | antonio totonno | ernesto nesto | fabrizio izio | giovanna giò gio
giovanni giò gio | lorenza renza | maurizio izio | pasquale pasquà | rosario saro | salvatore turiddu | vittorio toio | alessandra lê ale
alexandre xandão | andré déco | andréia déia | antônio totonho | augusta guta | bernardo bê | carloseduardo cadu | cláudia cacau | conceição ção
francisco chiquinho | geraldo gê | gustavo guto | henrique kiko ique | inácio naco | inês nê | jacqueline jaque | joão joca | joãocarlos joca
joãopaulo jp | joãopedro jp | joaquim quincas | leandro leco | leonor nô | lourenço lô | manoel mané neco | manuel mané | marcela má celinha
maria maricota maikki | mariaantónia mitó | mariadaluz milú | mariadelourdes milu | mariadorosário zarinha | mariajosé mazé | mateus teus
mônica mô | raul rau | regina rê | renata rê | renato rê | roberta beta rô | rodrigo rô digão | rogério rô | rosana rô | valdemar mazinho
verônica vê | wagner waguinho | servaas vaas | arvid arre | august augge gusten | barbro babben | birgit bibban bibi | brittmarie bittan
caroline carro | christer krille | christian krille krede | david davve | edvard edde | erik ecke | fredrik fritte frikk reetu retu | josef jobbe
karin karre | krister krille | kristofer krille | linus linkan | markus mackan make mape | martin marre | mathias matte thias | nathalie nattis nat
oskar osse | oscar ogge | richard rille riško | rickard rille | sara sassa | sofia soffan soffi sohvi sonya | sven svempa | åke åkan | örjan örre
birgitte bitte | frederik fritte | jeppe jep | kristian krede kride | kristoffer toffer risto | laurits laus | mogens mugge | poul povl | søren søn
aleksander alle sandi santtu | annemarie annemor | astrid assi | håkon hågge | thor totto | tor totto | aleksandra sanna | aleksanteri santtu
annika annu | annukka annu | antti anski | anneli nelli | anna annukka anya nyura anyuta | arto artsi | benjamin bena | daniel tane | eero ekku
eetu eemil | elina ella elli | elisabet lissu | emilia milla | emma emppu | erkki eki | esa eka | hannu hande | harri hara hartsa | henna hentu
henriikka henna | iiro iikka | irmeli irma | jaakko jake | jani jantsa | jarkko jake | jere jerry | joel jolle | jonna jojo | joona jonde
joonas jone joni | jouko jokke | jouni jone | juha jusa | juhapekka jupe | jukka jugi | jukkapekka jupe | jussi jusa | jyrki jyke | kaarina riina
kalle kake | kari kake kartsa | kasper kape | katariina katja | katri kata | kristiina kirsti | kristina tiina | kyösti köpi | laura lalli lare
lauri lare | liisa lissu | maarit maisa | maija maikki | mari maikku mape | marja maiju marjukka | marjo mape | marjut marja | marko mape maukka
merja mertsi | minna minttu | nina nintsu | oskari ossi | outi outsa | paavo pave | paula paukku | pauli pavu | pekka peksu | pertti pera
pirjo pipa | rami ramppa | reijo repe | reino rensu | riina ripa | riitta ritu | risto riku | ritva ripa | saara saku | sakari sake
sami samppa sampsa | sanna santtu | santeri santtu | sari sartsu | seppo sepe | simo simppa | tapani tape | tapio tape | tarja tartsa | tero tepe
tiina tinsku | tommi topi | toni tontsa | tuomas tomppa topi | tuula tultsa | valtteri vallu valde vade | veikko veke | velimatti vellu
vesa veke veskku | vilhelmiina vilma | väinö vänni | ahmet ahmo amed | alaattin alo | ali alişko | aslıhan aslı | ayşe ayşo | batuhan bato
bülent bülo | büşra büş | cumali cumo | çağatay çağo | devrim devo | elif elo | ertuğrul erto | esra esoş | eyüp eyo | fadime fado | gökhan gökho
hüsnü hüso | i̇layda i̇lo | i̇smail i̇so | i̇smet i̇so | kadir kado | kazım kazo | kerem kero | mehmet mamo | muhammed muho | muharrem muho
muzaffer muzo | nazlı nazo | necati neco | nurettin nuro | okan oko | onur oni | orhan orho | özgür özgo | rıdvan rıdo | salih salo | sedat sedo
selim selo | serdar sero | serkan sero | sevgi sevo | sezen sezo | şaban şabo | şerife şero | tahsin taho | tayfun tayfo | tuncay tunco | vedat vedo
yavuz yavo | zeynep zeyo | zübeyde zübo | ignác náci | andreea andra | anton tonel | aurelia rela | ciprian cip | constantin dică | georgiana geo
ileana ilenuța | laurențiu renți | luminița mița | marian marinică | mihai miță | mircea mirciulică | paraschiva chiva | traian trăienel
vasilica sica | bronisława bronia | gerard gerek | jan jaś | julia jula | justyna tyna | adam áda | alena ája | aleš alík | anastázie nasťa
andrea ája áďa andra | filip fílek fifo pipo | františka fanynka | irena irča | jakub jakoubek | jana jája | oldřich oldu | otakar otík
přemysl přéma | adrián ado | adriana ada adka | alžbeta alža | dušan dušo | eduard edko | eva evka | július julo | michaela miška | michal majkl
viliam vilo | ante antiša | biljana bica | branko brane | dejan deks | dragan dragec | dragana gaca | dragica drage | ema emica | hrvoje hrle
jagoda jaga | jovan jova | lazar laza | mihael mihovil | miro mirec | ognjen ogi | predrag pedja | radoslav rale | ratko rale | spasoje spaja
srećko sreto | srđan srđa srle | tatjana tanča | tihomir tića | todor toša | uroš urke | velimir velja | veljko velja | vuk vule | zdravko zdravac
zlatko zlaja | zoran zox | мария муся | тихон тиша | євген жека женьок | ігор ігорьок | сергій серьожа сірожа | александър сандо | анастасия сия
антоанета нета | асен асо | борис бобо | величка вили | весела весито | десислава сиси | димитър митака | екатерина катето | жана жанчето
здравка здравето | калин кале | красимир красьо | нина нинчето | пламен памо | силвия сиси | соня сончето | теодора тео | христина ина
христо ицака | явор яво | ασπασία σία | γεωργία ζωρζέτα | διονυσία σίσσυ νύσια | ειρήνη ρηνούλα | ευαγγελία βάγγω | ζωή ζωίτσα ζωζώ
ηρακλής ηρακλάκος | θεοδόσιος θοδόσης | ιωάννα νανά | ιωσήφ σήφης | μαργαρίτα μαργκώ | μαριάννα νάνα | νικολέτα λέτα | παναγιώτα νότα
παναγιώτης νότης | πηνελόπη πέπη | σοφία φίφη | σπυρίδων σπυράκος | στυλιανή λιάνα | τριαντάφυλλος φίλης | anatoly tolik | artem tyoma tema
artyom tyoma tema | daria dasha | darya dasha | galina galya | georgy zhora | konstantin kostik | leonid lyonya | matvey motya | pavel pasha
semyon syoma senya | stepan styopa | timofey tima | viktor vitya | viktoria vika | pavlo pasha | viktoriia vika | sofiia sonya | solomiia solya
hanna anya | svitlana sveta | georgios yorgos | despina depy | dimitar dimo | gergana geri | mohamed mido | ajay aju | subramanian subbu
tshepo shepo | xiomara xio | אליזבת ליזי | בנימין בנצי | יהונתן יוני | יהושע שייע | יעקב יקי יענקל'ה | יצחק איצ'ה | מיכאל מייק מישה | נחמיה נחי
צבי הרשל | רחל רוחי | שלמה מומי | שמעון שמעי | עובדיה עובי | יורם יורי | עידו עידוש | מתתיהו מתי | אנסטסיה נסטיה | יבגני ז'ניה | مريم ميمي
ليلى لولو | محمود حودة | كريم كيمو | أمينة أمونة | جميلة جوجو | رقية روقة | عبدالعزيز زيزو | عبدالكريم كرومي | عثمان عثومي | إسلام سلومة
شيماء شوشو | دعاء دودو | ميرفت ميمي | آية يويو | رانيا رورو | بسمة بوسي | ريم رورو | محمدحسین ممد | ابراهیم ابی | عبدالله عبدی | شهرام شهری
رقیه رقی | مجتبی مجی | سمانه سمی | سمیه سمی | آزاده آزی | نرگس نرگی | یاسمن یاسی | شقایق شقی | अजय अज्जू | विक्रम विक्की | सावित्री साबो
बबीता बब्ली बबली | अंजलि अंजू | बलविंदर बल्ली | roman roma romka | denis den | francesca fran frannie fra | leslie les | lester les
vasilis basil bill | vasileios basil bill | vasilios basil bill | evangelos basil | giorgia gio | giorgio gio | dominic dom | sebastian bas
alessia ale | alessandro ale | alejandro ale | francesco fra | massimo max | gaetano nino | fernanda fer | fernando fer | camilla cam | cameron cam
camille cam | vivian viv | genevieve gen viv | louise lou | mathilde mat | catherine cat | aleksi ale alex | eveliina eeva veera | matias matti
robert berti | rosalind roz rosa роза розі | розалінд роза | kerstin kikki
`;
