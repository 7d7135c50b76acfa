/**
 * More of what people with a given name are called besides, from everyday use in thirty languages, as in `short-forms-known.ts`: a group is a name and its
 * short forms, between bars; two given names that share one are written as one word.
 */
export const EVERYDAY = `
abigail abs | alexander alasdair ale | anthony ant | catherine cat | denise den | dennis den | derek del dez | desmond dez | emily em
emma em emppu | fiona fee | george geo | gerald ged | isabel issy | james jem | janice jan | josephine posy | laura lolly lalli lare | margaret mags
martina marti | miriam mim | naomi nomi nao | roger rog | rupert ru | silvester sly | solomon solly | sophia sof | veronica vron
victoria vix vickan vika | viola vi | wendell del | isobel bel | adam ad áda | jason jase | emmeline em | emerson em | xavier zave | zoe zo
bernice neecy | nadine nads | tatiana tia | alfons fonsi | benedikt bene | daniela ela | felicitas fee | gerhard geri | gottlieb liebl | hans hansl
hansjürgen hajü | hermine mina | horst hotte | johann hansl | karoline caro | kreszentia zenz | otto ottel otte | raimund rai | sandra sandi
simon simi simma | simone simi | tanja tani tantta | theresa resl | therese resl | theresia resl | vinzenz zenz | winfried winni | wolfgang gangerl
ignaz nazi | antoine antho | antoinette nénette | béatrice bibi | bernadette dédette | brigitte bri | christine cricri | clémence clémou
damien dam | delphine fifine | denis nini den | dominique doumé | eugénie nini | fernand nanand | gabriel gab | gaëlle gaë | georges geo
hélène nénène | hervé vévé | hippolyte polyte | jeanbaptiste jb jiba | jeancharles jc | jeanclaude jc jicé | jeanfrançois jf | jeanlouis jl
jeanluc jl | jeanmarc jm | jeanmarie jm | jeanmichel jm | jeanpaul jp popaul | jeanphilippe jp | jeanpierre jp | jeanyves jy
julien ju | juliette ju | laurence lau | laurent lau | léopold popol | madeleine mad | magali mag | mariethérèse marithé | mathieu mat
mathilde mat | monique mo | nathalie nat nattis | nicole nini | norbert nono | odette dédette | patrick patoche | paul popaul | pauline popo
raymond momond | rémi rem | roland roro | romain rom | stéphane fanou | sylvain syl | sylvestre syl | sylvie syl | virginie nini | yvette vévette
yvonne vonvon | alejandra jandra ale | alfredo fello | amelia ame | ángel gelo | ángeles geles | aurelio yeyo | domingo chomin | eduardo guayo
emilio milio | estefanía tefi | eusebio sebio | fermín mincho | fernanda fer | fernando nano fer | florencio lencho | francisca panchi
graciela gra | gregorio gori | hernán nancho | hugo huguito hugge | isidro chilo | jorge yoyi | joséluis selu | josefa chepa
juanfrancisco juanfran | lucía chía | luisa lucecita | marcos marquitos | maría mariquita | maríaángeles mariángeles | maríadolores maridol mariloli
maríafernanda marifer | mariano nano | micaela mique | nicolasa colasa | olivia oli | óscar osqui | rafael fali | raquel quela quel | raúl rul
rebeca beca | sergio yeyo | teresa techi | agostino ago | alessia ale | alessio ale | antonio totonno | elena ele | ernesto nesto | fabrizio izio
giovanna giò gio | giovanni giò gio | lorenza renza | maurizio izio | pasquale pasquà | rosario saro | salvatore turiddu | vittorio toio
alessandra ale | alexandre xandão ale | andré déco | andréia déia | antônio totonho | antónio zé | augusta guta | bernardo bê
carloseduardo cadu | clarice cla | cláudia cacau | conceição ção | francisco chiquinho | geraldo gê | gisele gi | gustavo guto | henrique kiko ique
inácio naco | isabela bel | jacqueline jaque | joão joca | joãocarlos joca | joãopaulo jp | joãopedro jp | joaquim quincas | júlia ju
leandro leco | leonor nô | lourenço lô | manoel mané neco | manuel mané | marcela celinha | margarida mag | maria maricota maja maikki
mariaantónia mitó | mariadaluz milú | mariadelourdes milu | mariadorosário zarinha | mariajosé mazé | mateus teus | mônica mô | nicolau lau
raul rau | regina rê | renata rê | renato rê | roberta beta rô | rodrigo rô digão | rogério rô | rosana rô | silvana sil | valdemar mazinho
verônica vê | vicente vi | wagner waguinho | adriaan ad | albertus ab | dominicus dom | francina cien | franciscus sus | ignatius naas | jacobus co
jozef sef | mathias mat matte thias | servaas vaas | anders anda | arvid arre | august augge gusten | barbro babben | birgit bibban bibi
brittmarie bittan | caroline carro | cecilia cia | christer krille | christian krille krede | david davve | edvard edde | erik ecke eri
fredrik fritte frikk reetu retu | josef jobbe | karin karre | krister krille | kristofer krille | linus linkan | markus mackan make masa mape
martin marre | oskar osse | oscar ogge | richard rille riško | rickard rille | sara sassa | sofia soffan soffi sohvi sonya | sven svempa | åke åkan
örjan örre | andreas drea | birgitte bitte | frederik fritte | jeppe jep | johanne jo | katrine kat | kristian krede kride | kristoffer toffer risto
laurits laus | marie mie | mogens mugge | nicolai nik | nikolaj nik | poul povl | rasmus ras | sofie fie | søren søn | susanne sus | vibeke bibs
viggo vic | aleksander alle alex sandi santtu ale | annemarie annemor | astrid assi | cathrine cat | elisabeth lise | espen esp | håkon hågge
silje sil | thor totto | tor totto | viktor vic vitya | aleksandra sanna aca | aleksanteri santtu antero | aleksi ale alex | annika annu
annukka annu | antti anski | anneli nelli | anna annukka anya nyura anyuta | arto artsi | benjamin bena | daniel tane | eero ekku | eetu eemil
elina ella elli | elisabet lissu | emilia milla | erkki eki | esa eka | eveliina eeva veera | hannu hande | harri hara hartsa | henna hentu
henriikka henna | ilkka ile | iiro iikka | irmeli irma | jaakko jake | jani jantsa | jarkko jake | jere jerry | joel jolle | jonna jojo
joona jonde | joonas jone joni | jouko jokke | jouni jone | juha jusa | juhapekka jupe | jukka jugi | jukkapekka jupe | jussi jusa | jyrki jyke
kaarina kaija riina | kalle kake | kari kake kartsa | kasper kape | katariina katja | katri kata | kristiina kirsti | kristina tiina | kyösti köpi
lauri lare | leo lepe | liisa lissu | maarit maisa | maija maikki | mari maikku mape | marja maiju marjukka | marjo mape | marjut marja
marko mape maukka | martti masa mara | matias masa matti | merja mertsi | minna minttu | nina nintsu | oskari ossi | outi outsa | paavo pave
paula paukku | pauli pavu | pekka peksu | pertti pera | petteri petri | pirjo pipa | rami ramppa | reijo repe | reino rensu | riina ripa
riitta ritu | risto riku | ritva ripa | saara saku | sakari sake | sami samppa sampsa | sanna santtu | santeri santtu | sari sartsu | seppo sepe
simo simppa | tapani tape | tapio tape | tarja tartsa | tero tepe | tiina tinsku | tommi topi | toni tontsa | tuomas tomppa topi | tuula tultsa
valtteri vallu valde vade | veikko veke | velimatti vellu | vesa veke veskku | vilhelmiina vilma | väinö vänni | ahmet ahmo amed | alaattin alo
ali alişko | aslıhan aslı | ayşe ayşo | batuhan bato | bülent bülo | büşra büş | cumali cumo | çağatay çağo | devrim devo | elif elo | ertuğrul erto
esra esoş | eyüp eyo | fadime fado | gökhan gökho | hüsnü hüso | i̇layda i̇lo | i̇smail i̇so | i̇smet i̇so | kadir kado | kazım kazo | kerem kero
mehmet mamo ali | melek melo | melike melo | muhammed muho | muharrem muho | muzaffer muzo | nazlı nazo | necati neco | nurettin nuro | okan oko
onur oni | orhan orho | özgür özgo | rıdvan rıdo | salih salo | sedat sedo | selim selo | serdar sero | serkan sero | sevgi sevo | sezen sezo
şaban şabo | şerife şero | tahsin taho | tayfun tayfo | tuncay tunco | vedat vedo | yavuz yavo | zeynep zeyo | zübeyde zübo | erika eri | ignác náci
judit juli | mária mici | olívia oli | andreea andra dea | anton tonel | aurelia rela | ciprian cip | constantin dică | georgiana geo
ileana ilenuța | laurențiu renți | luminița mița | marian marinică | mihai miță | mircea mirciulică | paraschiva chiva | traian trăienel
vasilica sica | bronisława bronia | gerard gerek | jan jaś | julia jula | justyna tyna | paulina pola | alena ája | aleš alík | anastázie nasťa
andrea ája áďa andra | denisa den | dominik dom | eduard edík edko | filip fílek fifo pipo | františka fanynka | irena irča | jakub jakoubek
jana jája | oldřich oldu | otakar otík | přemysl přéma | adrián ado | adriana ada adka | alžbeta alža | dušan dušo | eva evka | július julo
michaela miška | michal majkl | viliam vilo | ante antiša | biljana bica | branko brane | dejan deks | dragan draga dragec | dragana draga gaca
dragica draga drage | dragoslav draga | ema emica | hrvoje hrle | ivan ive iva | jagoda jaga | jovan jova | lazar laza | marija maja | marijana maja
mihael mihovil | miro mirec | ognjen ogi | pavao pajo | pavle pajo | predrag pedja | radoslav rale | ratko rale | spasoje spaja | srećko sreto
srđan srđa srle | tatjana tanča | tihomir tića | todor toša | uroš urke | velimir velja | veljko velja | vuk vule | zdravko zdravac | zlatko zlaja
zoran zox | андрей дрон | денис ден | мария муся | руслан рус | тихон тиша | вікторія віці | євген жека женьок | ігор ігорьок
сергій серьожа сірожа | александър сандо | анастасия сия | антоанета нета | асен асо | борис бобо | величка вили | весела весито | десислава сиси
димитър митака | екатерина катето | елисавета бети | жана жанчето | здравка здравето | калин кале | красимир красьо | нина нинчето | пламен памо
силвия сиси | соня сончето | теодор теди | теодора тео | христина ина | христо ицака | явор яво | ασπασία σία | γεωργία ζωρζέτα
διονυσία σίσσυ νύσια | ειρήνη ρηνούλα | ελευθερία ρία | ευαγγελία βάγγω λία | ζωή ζωίτσα ζωζώ | ηρακλής ηρακλάκος | θεοδόσιος θοδόσης | ιωάννα νανά
ιωσήφ σήφης | λεωνίδας λεό | μαργαρίτα μαργκώ | μαριάννα νάνα | νικολέτα λέτα | παναγιώτα νότα | παναγιώτης νότης | πηνελόπη πέπη | σοφία φίφη
σπυρίδων σπυράκος | σταμάτης μάτης | στυλιανή λιάνα | σωτηρία ρία | τριαντάφυλλος φίλης | anatoly tolik | artem tyoma tema | artyom tyoma tema
daria dasha | darya dasha | galina galya | georgy zhora | konstantin kostik | leonid lyonya | matvey motya | pavel pasha | roman roma romka
semyon syoma senya | stepan styopa | timofey tima | viktoria vika | pavlo pasha | viktoriia vika | sofiia sonya | solomiia solya | hanna anya
svitlana sveta | georgios yorgos | despina depy | dimitar dimo | gergana geri | mohamed mido | ajay aju | subramanian subbu | ngozi goz
tshepo shepo | wanjiru ciru | domenico dom | xiomara xio | אברהם רמי | אליזבת ליזי | בנימין בנצי | יהונתן יוני | יהושע שייע | יעקב יקי יענקל'ה
יצחק איצ'ה | מיכאל מייק מישה | מרים מרי | נחמיה נחי | עמנואל עמי | צבי הרשל | רחל רוחי | שושנה רוזה | שלמה מומי | שמואל סמי | שמעון שמעי
עובדיה עובי | אריה אריק | יורם יורי | עידו עידוש | מתתיהו מתי | אנסטסיה נסטיה | יבגני ז'ניה | يوسف جو | حسين حسونة | فاطمة فاتي | مريم ميمي
ليلى لولو | محمود حودة | كريم كيمو | أمينة أمونة | جميلة جوجو | رقية روقة | عبدالعزيز زيزو | عبدالكريم كرومي | عثمان عثومي | إسماعيل سمعة
إسلام سلومة | شيماء شوشو | دعاء دودو | ميرفت ميمي | آية يويو | رانيا رورو | بسمة بوسي | ريم رورو | محمدحسین ممد | ابراهیم ابی | محمد ممل
عبدالله عبدی | کامبیز کامی | شهرام شهری | رقیه رقی | مجتبی مجی | سمانه سمی | سمیه سمی | آزاده آزی | نرگس نرگی | یاسمن یاسی | شقایق شقی | अजय अज्जू
विक्रम विक्की | सुरेंद्र सूरी | लक्ष्मण लखन | सुनीता सुनी | सावित्री साबो | बबीता बब्ली बबली | अंजलि अंजू | मोनिका मोना | मनप्रीत मनी
बलविंदर बल्ली | शुभम शुभ | रोहित रोही | francesca fran frannie fra | leslie les | lester les | vasilis basil bill | vasileios basil bill
vasilios basil bill | evangelos basil | giorgia gio | giorgio gio | dominic dom | sebastian bas | alessandro ale | alejandro ale | francesco fra
massimo max | gaetano nino | camilla cam | cameron cam | camille cam | vivian viv | genevieve gen viv | louise lou | robert berti
rosalind roz rosa роза розі | розалінд роза | kerstin kikki | jozefina fien jos fina | josefina fien | wilhelmina mien miny | philomena fientje mien
`;
