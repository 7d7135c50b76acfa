/** Short forms of given names of Slavic languages, Hungarian, Romanian, Finnish and Turkish: one line, one name, as in `short-forms.ts`. */
export const EASTERN = `
přemysl přemek přemík
drahomíra draha dráža
богдан бодя богданчик
олександр саша сашко лесь
світлана світланка світа
ольга оля ольця
силвестер силва
szilveszter szilvi sziszi
ruxandra ruxi
abdurrahman apo
abdullah apo
χαράλαμπος μπάμπης χάρης λάμπης
στυλιανή στέλλα
stanislava stáňa slávka
miroslava mirka
věra věrka
miloš míla
břetislav břéťa slávek
маргарита рита марго
зинаида зина
раиса рая
тамара тома
антонина тоня
галина галя
вероника ника
ангелина лина геля
полина поля
капитолина капа
аркадий аркаша
вениамин веня
всеволод сева
герман гера
георгий гера
ефим фима
кирилл кирюша
лев лёва
матвей мотя
прохор проша
ростислав ростик слава
святослав слава свят
филипп филя
эдуард эдик
альберт алик
артём тёма
артемий тёма
евдокия дуся
пелагея поля
соломія соля
уляна уля
ярослава яся
зоряна зоря
лідія ліда
галина галя
марія маруся
роксолана лана
володимир вова володя
євген женя
юрій юрко
ігор ігорко
віктор вітя
віталій віталік
анатолій толик
małgorzata gosia małgosia gośka
krzysztof krzysiek krzyś krzychu
zbigniew zbyszek zbyszko
stanisław staszek stach stasiek
stanislav stáňa standa
wojciech wojtek wojtuś
tomasz tomek tomuś
paweł pawełek
piotr piotrek piotruś
grzegorz grzesiek grzesio
andrzej jędrek andrzejek
jarosław jarek
jaroslav jarda jára
mirosław mirek
miroslav mirek míra
przemysław przemek
sławomir sławek
bogusław boguś bogdan
bolesław bolek
kazimierz kazik kazek
tadeusz tadek
władysław władek
mieczysław mietek
józef józek ziutek
jakub kuba kubuś
jerzy jurek
ryszard rysiek
henryk heniek
leszek lech
szymon szymek
michał michałek misiek
mateusz mati
łukasz łukaszek
katarzyna kasia kaśka
joanna asia aśka joasia
barbara basia baśka
elżbieta ela elka
agnieszka aga agusia
aleksandra ola olka
aleksander olek
anna ania anka hanka
magdalena magda madzia
monika monia
dorota dorotka
ewa ewka ewunia
zofia zosia zośka
teresa terenia
maria marysia maryśka
jadwiga jadzia
wanda wandzia
grażyna grażka
bożena bożenka
beata beatka
iwona iwonka
urszula ula
weronika wera nika
wiktoria wika
natalia natka
justyna justynka
karolina karola
ludmila lída liduška
jiří jirka jíra
josef pepa pepík jožka
jozef jožo jožko
jan honza jenda jeník
ján janko jano
františek franta fanda
václav vašek venca
vojtěch vojta
zdeněk zdenda
tomáš tom
lukáš luky
jakub kuba
matěj maty
ondřej ondra
ondrej ondro
martin martinko
petr péťa
pavel pája
bohumil bohouš bohuš
ladislav láďa laco
rudolf ruda
antonín tonda toník
kateřina katka káťa
alžběta běta bětka
jana janička
jaroslava jarka
marie mařka maruška
hana hanka
zdeňka zdena
štěpánka štěpa
ľubomír ľubo
ľudovít ľudo
štefan števo
michal mišo
zuzana zuzka
tereza terka
barbora bára bětka
eliška ela
anežka anička
gergely gergő geri
lászló laci
istván isti pisti
józsef józsi jóska
sándor sanyi
zoltán zoli
ferenc feri
györgy gyuri
károly karcsi
mihály misi
miklós miki
gábor gabi
tamás tomi
jános jancsi jani
attila ati
erzsébet erzsi bözsi zsóka
katalin kati
zsuzsanna zsuzsi zsuzsa
margit manci
orsolya orsi
ágnes ági
ilona ica ili
krisztina kriszti
krisztián krisz
magdolna magdi
mária mari marika
julianna juli
анастасия настя ася
анастасія настя
александр шура саня
александра шура
алексей лёша леша алёша
алексей лёха
анатолий толя
андрей дюша
борис боря
валентин валя
валентина валя
валерий валера
валерия лера
василий вася
виктор витя
виктория вика
виталий виталик
вячеслав слава
ярослав слава ярик
владислав влад владик
геннадий гена
георгий жора гоша
григорий гриша
дарья даша
евгений женя
евгения женя
елена лена алёна
елизавета лиза
иван ваня
игорь игорёк
илья илюша
константин костя
ксения ксюша
лариса лара
леонид лёня леня
любовь люба
людмила люда мила
михаил миша
надежда надя
николай коля
павел паша
пётр петя
роман рома
светлана света
семён сёма
сергей серёга
софия соня софа
софья соня
степан стёпа
татьяна таня
тимофей тима
фёдор федя
юлия юля
юрий юра
яков яша
олександр сашко
олексій льоша
дмитро діма митя
катерина катя
наталія наталка
михайло мишко
микола коля
павло паша
петро петрик
степан степанко
тетяна таня
людмила люда
ганна аня
оксана ксеня
георги гошо жоро
димитър митко
иван ванко ваньо
йордан данчо
константин коста
николай ники
стоян стоянчо
тодор тошо
христо ицо
десислава деси
елена ели
мария мими
станислав стас стаси
snežana sneža
aleksandar aca saša
dragan gagi
milorad mića
nebojša neša
slobodan boba slobo
vladimir vlada
zoran zoki
katarina kaća
jelena jeca
svetlana ceca
francisc feri
alexandru sandu alecu
constantin costel
gheorghe ghiță gigi
ioan ionel nelu
nicolae nicu
vasile vasi
ecaterina cati
elena nuți
juhani jussi
antero antti
johannes juha jussi
olavi olli
elisabet liisa
katariina kati
mehmet memo
mustafa mıstık
fatma fatoş
ibrahim ibo
süleyman sülo
hüseyin hüso
zeynep zeyno
elif elifçik
`;
