import { fold } from "../scan/classes.ts";
import { hashWord } from "../scan/lexicon.ts";
import { EASTERN } from "./short-forms-east.ts";
import { RARER } from "./short-forms-rarer.ts";
import { TRANSLITERATED } from "./transliterated.ts";

/** Short forms of given names: one line, one name; any of them stands for any other. */
const GROUPS = `
ελένη λένα λενιώ ελενίτσα λενάκι
κωνσταντίνος κώστας κωστής ντίνος κωστάκης
κωνσταντίνα ντίνα
γεώργιος γιώργος γιωργάκης
γεωργία γωγώ γεωργίτσα
δημήτριος δημήτρης μήτσος
δήμητρα μιμή ρούλα
ιωάννης γιάννης γιαννάκης
ιωάννα γιάννα
αικατερίνη κατερίνα καίτη κατίνα
ευάγγελος βαγγέλης
ευαγγελία εύα λίτσα βάγγια
βασίλειος βασίλης βασιλάκης
βασιλική βάσω βίκυ
εμμανουήλ μανώλης μανόλης
παναγιώτης πάνος τάκης
παναγιώτα γιώτα
αναστάσιος τάσος τασούλης
αναστασία τασία σία
αθανάσιος θανάσης νάσος
θεόδωρος θοδωρής
σπυρίδων σπύρος
στυλιανός στέλιος
ελευθέριος λευτέρης
ευστράτιος στρατής στράτος
παρασκευή βούλα εύη βιβή
μαρία μαίρη μαριώ μαρούλα
αγγελική κική
alexander alex sasha sascha xander lex alexandre alejandro aleksandr олександр александр саша
alexandra alex sasha sandra alessandra александра саша
andrew andy drew andreas andre andrea
anthony tony antonio anton toni
barbara barb babs
benjamin ben benny
catherine katherine kathryn kate katie cathy kathy katharina katja kat katerina екатерина катя
charles charlie chuck carlos carl karl
christopher chris christian christoph kris
christine christina chris tina kristina chrissy
daniel dan danny daniele даниил даня
david dave davey
deborah deb debbie
dmitri dmitry dima дмитрий дима
edward ed eddie ted eduardo
elizabeth liz lizzie beth betty eliza libby elisabeth lisa elise
francisco paco pancho fran
frederick fred freddie friedrich fritz
gabriel gabe gabi
gregory greg
giuseppe peppe beppe pino
henry harry hank heinrich heinz
ivan vanya иван ваня
jacob jake jakob
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
johannes hannes johann hans jan
john johnny jack jon
jonathan jon jonny
jose pepe josep
joseph joe joey josef sepp
joshua josh
kimberly kim
lawrence larry laurence
leonard leo len lenny
luis lucho
manuel manolo manu
margaret maggie meg peggy greta margarete
maria masha mariya мария маша mia
matthew matt matthias mattias
michael mike mick mickey micha michel miguel
mikhail misha михаил миша
mohammed mohammad muhammad mohamed
natalia natasha natalya наталья наталия наташа
nicholas nick nico nicolas nikolaus klaus
nikolai kolya николай коля
olga olya ольга оля
patricia pat patty tricia
patrick pat paddy
peter pete petra
philip phil phillip philipp
rebecca becky becca
richard rick ricky dick rich
robert bob bobby rob robbie bert
ronald ron ronnie
samuel sam sammy
samantha sam
sergei sergey seryozha сергей серёжа
stephen steven steve stefan
susan sue susie susanne
svetlana sveta светлана света
tatiana tanya tatyana татьяна таня
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
victoria vicky tori viktoria
vladimir vova volodya владимир вова
walter walt
william will bill billy liam willy wilhelm
yevgeny evgeny zhenya евгений женя
zachary zach
conceição são
abigail abby abbie gail
ezekiel zeke
ezra ez
jedediah jed
hezekiah kiah
theodosia theo dosia thea
persephone seph sephy percy
cordelia cordy delia
clotilde clo tilde
ambrose brose
barnabas barney
euphemia effie phemie
gwendolyn gwen wendy
alexandrina drina
thaddeus tad thad
lucinda cindy lucy
philomena mena phil
winifred winnie fred freda
millicent milly millie
adelheid heidi adele
agnieszka aga
albert al bert bertie albie
albrecht albert
alessandro sandro ale alex
alessandra sandra ale sandrina
alfonso poncho alfon fonso
alfred alf fred alfie fredi
alice lissy lise
amelia amy millie
anastasia stacy stacey
angela angie geli angelika
angelika geli angie
anna ann annie anni anneke anja annika aenne
annemarie anne annemie mieke
antje anne
antoinette toni nettie
antonia toni tonia tonya
antonio toninho tonho totò tonino toño toni
aparecida cida cidinha
arnold arne arno
arthur art artie
auguste gustl
augusto guto
augustin gus tino agustin
bartholomew bart barney
bartolomeo bartolo meo
beatrice bea trixie bice
beatriz bea bia betty
bengt benke
bernard bernie bernd
bernhard bernd hardy berni
bernadette bernie detta
birgit gitte biggi birgitte britta
birgitta gitta britta bitte
bradley brad
bronwyn bron
bruno nuno
camila cami mila
carlos carlitos charly
carlo carletto
carmen carmencita
caroline carrie caro lina carol line
carolina caro carol lina
catarina cata cat rina
catherine cath cate cathie kitty caty
cecilia cissi cilla ceci cecily
charlotte lotte lottie charlie lotta chacha
christiane christel chris nane
christine stine kirsten
claudia claudi clau
concepción concha conchita
concetta cettina tina
consuelo chelo
cornelia conny nelly cora
cornelis kees cor corne neel nelis
cornelius conny cor
cristóbal toba tobal
cynthia cindy
desmond des
diego tiago
dietrich dieter dirk
dieter didi
dolores lola loles dolly
dominik nik domi nick
dominique domi dom nique
donald don donny
dorothea thea dora dorle dörte
dorothy dot dottie dolly
douglas doug
eberhard hardy ebbe
eduardo edu lalo dudu edo
edoardo edo
edmund ed ted ned
eleanor nora ellie nell nellie lena
elena lena nena
eleonora nora ele
elisabeth lisbeth elsbeth betti sissi lilli ella else elsa lisl lies liesbeth bettina
elisabetta betta lisa
elke ilka
emanuele manu lele
emilia emmi millie
emiliano emi
enrique quique kike
erik rikke
ernesto neto tito
ernst erni
esperanza espe
eugene gene
eugenio gene genio
eugénie génie
federico fede chico rico
fernando nando fer fernandinho
ferdinand ferdi nando
filippo pippo
filomena mena
florence flo florrie
florian flo flori
frances fran fanny frankie
francesca franci checca chicca
francesco franco cesco ciccio checco
francis frank
francisca paca paqui kika chica
francisco chico paquito curro quico pancho pacho fco
franciscus frans cis franciscus
franz franzl
franziska franzi ziska sissi
frederik fred frits rik freek
fredrik fredde freddan
françoise fanfan
frédéric fred
frédérique fred
gabriela gabi gaby gabs
gabriele gabi lele
gabriella gabi ella
geoffrey geoff jeff
georg schorsch jörg jürgen
george georgie
georgina georgie gina
gerald gerry jerry
gérard gégé
gerardus gerard gerrit ger
gerhard gerd hardy
gertrud trude trudi gerti
gertrude trudy gert
gerrit ger
gianluca luca
giovanni gianni nanni vanni
giovanna gianna vanna
giuseppe beppe pippo geppo
giuseppina pina pinuccia giusy
gonzalo gonza chalo
grazia graziella
graciela chela
guadalupe lupe lupita
guillaume guigui gui
guillermo guille memo
gudrun gudi
guilherme gui
gunilla nilla
gustaf gösta gurra
gustavo gus tavo gugu
günther günni
hannelore hanne lore
hannah hanna annie
harold harry hal
harriet hattie
heinrich heini heiner henner hinrich
helena lena leni helen nena
helene lene leni hella
helmut helle
hendrik henk rik hein
hendrika riek rika hennie
henrik henke rik henkka
henrietta etta hettie
henrique rique kike
hermann herm
hermenegilda gilda
hieronymus ronny
hildegard hilde
hubert hubsi bert
hyacinth cintia
ignacio nacho
ildefonso fonso
immacolata imma tina
inmaculada inma
ingeborg inge
ingemar inge
ingrid inga
irene reni
isabel isa bela belinha chabela
isabella bella isa izzy bell
isabelle isa zaza belle
isidoro isi
jacobus jaap cobus koos
jacqueline jackie jacqui line
jacques jacky
jakob köbi joggeli
javier javi xavi
jeffrey jeff
jeremy jez jerry
jesús chuy chus suso
jesper jeppe
joachim achim jochen jo
joaquim quim quinzinho
joaquín quino chimo ximo
johan jojje joppe
johanna hanna hanneke jo jopie hansje
johannes jan hans joop jannes johan hennes
jorge jorginho koke
joost joe
josé pepe pepito zé zezinho josé joselito chema
josefa pepa fina josefina
josefina fina josie pina
josefine fine josi
joseph jojo jos jef
josephine josie jo fifi
juan juanito juancho
judith judy jutta
juliana julie ju
julian jules jule
jussi juhani
jürgen jörg
kalevi kalle
karl kalle karli charlie
karolina karo lina
katarina kattis kata ina
kathleen kathy kath kay
katharina kathi käthe kati kathrin trine nina trina
katherine kit kitty
kenneth ken kenny
kerstin kickan
kristian krille
kristoffer kris stoffe
kunigunde gundi kuni
lars lasse
lawrence lars
leonardo leo nardo
leopold poldi leo
leroy roy
letícia lelê
lieselotte lotte lilo liesel
linda lindy
lorenz lenz
lorenzo renzo lollo enzo
lourdes lurdes lulu
lucia lucy lucie
luciano lucio
ludwig lutz wiggerl
luigi gigi gino
luis luisito wicho lulu
luís luisinho
luiz lula luizinho
luise lulu isi
lukas luki
maddalena lena
magdalena lena leni magda leny malena
magnus mange manne
manfred manni fred
marcelo celo
margaretha greta gretel griet margot marga
margarete grete gretel gretl margit rita marga
margareta greta marga maggan
margarita rita marga mague
margherita rita marghe
marguerite margot margo
maria mary marie mia mitzi ria mieke marieke mizzi maike
marianne janne nanne
marilyn lyn mari
martha marty
martin tim marty
martinus tinus martijn
mateo teo
mathilde tilde thilda tilly hilde
matilda tilda tilly mattie
matti masa
maurice mo momo
maurizio mauri
maximilian max maxi
mechthild mechtild hilde
melanie mel mellie
melissa mel missy lissa
mercedes merche meche
michelle shelly mimi
michael michi michel
michele miki
mikael micke mikke
mikko miska
miguel micky migue miguelito
mildred millie
mohammed momo mo
montserrat montse
nathaniel nate nat
nathalie nath
natalie nat tilly
nathan nate
niccolò nico
nicola nico nicky
nicole nicky nikki niki
nikolaus niko klaus nick
norbert nobby bert
octavio tavo
olivia liv livvy
oliver ollie oli
ottokar otto
pamela pam
pascual pascu
pasquale lino
patricia pati trish patti pato
patrícia pati
patrizia pat patty
paula paulinha
pedro perico pedrinho
peggy margaret
penelope penny
petronella nelly nel nell
petrus piet peter
philippa pippa pip
philippe phil fifi
pilar pili
pierfrancesco piero
priscilla cilla
rachel rach
rafael rafa
raffaele lello raf
raffaella lella raffa
raimund mundi
raimundo mundo mundinho
ramón moncho
randolph randy
raúl rulo
raymond ray
rebecca bex
regina gina
reginald reg reggie
reinhard reini hardy
renate reni nate
ricardo richi ricky cadu rick
riccardo ricky
robert rupert robby röbi
roberto beto robertinho tito
rodolfo fofo rudi rodo
rodrigo rodri digo
roland rolli
ronaldo naldo
rosalia lia rosi
rosario charo rosi
rosemarie romy rosi
rosemary rosie
rudolf rudi ralf dolf
salvador chava salva
salvatore totò turi salvo toti
sabine bine
salome sally
sarah sally sadie
sebastian basti bastian seb wastl
sebastián seba sebas
sebastião tião
sebastiano nello
sigrid siri
sigurd siggi
siegfried sigi siggi
silvia silvi
sidney sid
simon si
sofia sofi fia
sophia sophie
sophie fie
stefan steffen
stefania stefi
stefanie steffi
stanley stan
stefano ste
stéphane steph
stéphanie steph fanny
stephanie steph stevie
susana susi su
susanna sanna susi
tabitha tabby
terence terry
teresa tere tessa tess terry teresita
theresa resi tess terry tessa tracy
theodor theo teo
theodorus theo dorus
thomas thommy tomas tommi
timotheus tim
tobias tobi tobbe
tomás tomi
torsten totte
trinidad trini
ulrich uli ueli
ulrike uli rike ulli
ursula uschi ursel ulla
valentina vale tina
valeria vale
veronica ronnie vero nica
verónica vero
véronique véro
veronika vroni vreni nika
vicente chente
victor vic
vincent vince vinnie
vincenzo enzo cenzo
vincenza enza
virginia ginny gina
viktoria vicky
vittoria vicky
waldemar waldi
wilfried fred willi
wilhelm willi helm wim
wilhelmina mien wil willy mina minnie
wilhelmine minna mine mina
willem wim pim willy
wolfgang wolf wolfi
yolanda yoli
yvonne vonnie
xavier xavi
zacharias zach
fernández fdez fdz
hernández hdez hdz
gonzález glez gzlez gzz
rodríguez rguez rdguez rdz
martínez mtnez mtez mtz
gutiérrez gtz gtrrez
sánchez schez sanchz
domínguez dguez
jiménez jmnez
álvarez alvz
`;

/** Each name with its short forms, folded. */
export const nameGroups = (): string[][] =>
  [GROUPS, EASTERN, RARER, TRANSLITERATED]
    .flatMap((list) => list.trim().split("\n"))
    .map((line) => line.split(" ").map(fold));

let called: ReadonlyMap<string, readonly string[]> | undefined;

/** By name, the others of its groups. */
export function formsOf(groups: readonly string[][]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const group of groups)
    for (const each of group) {
      const others = group.filter((n) => n !== each);
      const had = forms.get(each);
      if (had === undefined) forms.set(each, others);
      else had.push(...others);
    }
  return forms;
}

/** Other forms of a given name, folded as it is; most names have none. */
export function shortForms(name: string): readonly string[] {
  called ??= formsOf(nameGroups());
  return called.get(name) ?? [];
}

let hashes: Set<number> | undefined;

/** Is the word with this hash one of the names above, full or short? */
export function isCalled(hash: number): boolean {
  hashes ??= new Set(nameGroups().flatMap((group) => group.map(hashWord)));
  return hashes.has(hash);
}

/** Endings of Slavic, Baltic, Hungarian, Finnish and Estonian grammar, and what stands there in the name as it is called. */
const CASES: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  "ke:ka ce:ka,ca ku:ka,k ki:ka kou:ka ką:ka kę:ka ky:ka ze:za,ga e:a,,o u:a,o, y:a i:a,ia ou:a ą:a ę:a om:,o em:,e,o a:,o owi:,o ovi:,o,a iem:,io ej:a",
  "ке:ка ку:ка,к ки:ка кой:ка е:а,,я у:а, ы:а и:а,я,ь ой:а ей:а,я ою:а ею:я ом:,о ем:,ь,й ю:я,ь,й я:ь,й а:,о ові:,о еві:ь,й",
  "us:us ui:as,us ai:a ei:ė,e am:s,is im:is u:as,a,e,is i:e,ė,is ą:as ę:ė val:,a vel:,e,i nak: nek: t: n: lle: lta: ga: le: lt:",
]
  .flatMap((row) => row.split(" "))
  .map((pair) => pair.split(":") as [string, string])
  .map(([ending, bases]) => [ending, bases.split(",")]);

/** "Katke", "Kaśką", "Гошу": one of the names above in another case of its grammar. */
export function isCalledInCase(word: string): boolean {
  const small = word.toLowerCase();
  if (small.length < 4) return false;
  return CASES.some(
    ([ending, bases]) =>
      small.endsWith(ending) &&
      small.length - ending.length >= 2 &&
      bases.some(
        (base) =>
          small.length - ending.length + base.length >= 3 &&
          isCalled(hashWord(small.slice(0, small.length - ending.length) + base)),
      ),
  );
}
