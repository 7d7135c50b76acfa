/**
 * What a name beside a noun is a name of: "the Athena sandbox", "sandbox called Athena", "liceo Galileo Ferraris",
 * "Jordan shoes", "Zosia Start", "Lavazza Giulia". Asked where only the looks of the words spoke for a person.
 */

import { DICTIONARY, FAMILY, GIVEN } from "../../../names/features.ts";
import { LISTS, mannerHere } from "../../../names/model.ts";
import { isEnglishWord, isGerman, isOrdinary, mayPutBehind, spelled } from "../../../names/ordinary-words.ts";
import { CYRILLIC, LATIN, unitAt } from "../../../scan/classes.ts";
import { endings } from "../../../scan/endings.ts";
import {
  COMMON,
  ENGLISH,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
} from "../../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../../scan/scan.ts";
import { type WordSet, wordFlags, wordSet } from "../../../scan/word-sets.ts";
import { NAMESAKES } from "../../../words/brands-by-trade.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { CAR_MAKES } from "../../plates/makes.ts";
import { followsName, isGood, isGoodBehind, isThingWord, takesName } from "../../thing-nouns.ts";
import { classes, IS_KIN, IS_ROLE, IS_TELL } from "../../word-classes.ts";
import { acts, apart, isCased, isListed, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { isApposed } from "./apposed.ts";
import { isBrand, isBrandsForm, isBrandWord } from "./brand-names.ts";
import { isFaulty } from "./faulty-goods.ts";
import { isKindOfNoun } from "./kinds.ts";
import { isNamedAfter, isOwned } from "./scholars.ts";
import { isBetweenStops, isStop, names } from "./stops.ts";

/** Where a word of a list tells that a name is a thing's: among the words of the name, before it (up to two words), or right behind. */
const [OWN, BEFORE, BEHIND] = [1, 2, 4] as const;
const listed: [string, string, string] = ["", "", ""];

/** A list that `tells` is put together of: beside most names stands no word of any. */
function placed(where: number, words: string, like?: "exact" | "lower" | "folded"): WordSet {
  for (let n = 0; n < listed.length; n++) if (((where >> n) & 1) !== 0) listed[n] += ` ${words}`;
  return wordSet(words, like);
}

/** Schools, streets' stops, offices and shops that carry a person's name, in languages that put the noun first. */
const INSTITUTION = placed(
  OWN | BEFORE,
  `arrêt bushalte tramhalte palacio pabellón haltestelle fermata parada paragem przystanek przystanku przystanki zastávka zastávce zastávku zastávky stotelė stotelėje pietura peatus pysäkki pysäkillä остановка остановке
  зупинка зупинці спирка спирката метростанция метростанцията stacja stacji stație stația postaja postaji stanici holdeplassen stoppestedet hållplatsen metrostation metrostasjon tunnelbanestation
  lycée collège école université hôpital clinique gare métro station théâtre stade aéroport agence médiathèque gymnase piscine boutique institut musée
  colegio instituto hospital estadio aeropuerto estación parque teatro museo universidad clínica biblioteca sucursal tienda
  escola estádio aeroporto estação loja agência faculdade hospital universidade ginásio terminal
  liceo scuola ospedale stadio stazione fermata museo filiale università biblioteca clinica
  escuela institut estació aeroport universitat
  szkoła szkole liceum szpital szpitala lotnisko galeria uniwersytet politechnika przychodnia teatr
  škola nemocnice nemocnica stanice nádraží gymnázium divadlo letiště bolnica stanica gimnazija kolodvor
  spitalul liceul școala universitatea stadionul aeroportul gara
  школа школе гимназия лицей больница аэропорт станция метро театр университет завод
  школі ліцей лікарня аеропорт станція станції завод болница училище гимназия университет гара
  νοσοκομείο σχολείο πανεπιστήμιο σταθμός αεροδρόμιο
  hastanesi okulu lisesi üniversitesi durağı havaalanı
  مستشفى مدرسة جامعة مطار محطة فرع مول مركز مسجد
  תחנת סניף קניון
  stasiun bandara kampus`,
  "folded",
);

const A = placed(BEFORE, "a an", "exact");
const FIRM_OF_TWO = placed(OWN | BEFORE, "alfa", "lower");
/** What computers and teams give people's names to, right before it. */
const MACHINE = placed(
  BEFORE,
  `server room hostname ssid node cluster namespace branch bucket sandbox instance container pod vm database schema environment queue topic repo
  repository workspace epic milestone sprint pipeline workflow playbook rack printer cronjob daemon
  npc chatbot theme template skin typeface wallpaper ringtone variant colour color shade model codename edition `,
);
const CALLED = placed(
  BEFORE,
  "called named codenamed nicknamed dubbed labelled labeled titled namens genannt nommé llamado llamada chiamato chiamata chamado chamada genaamd heißt heisst heet heter hedder kaldes kallas nazywa jmenuje volá numește appelle chiama llama chama называется зовётся називається нарича λέγεται נקרא נקראת اسمه اسمها تسمى يسمى",
);
/** What may stand behind "server Athena"; a clause does not: "the server Anna set up". */
const AFTER_MACHINE =
  /^(?:$|[\n.,;:!?)"”'’»]|[ ](?:is|was|has|had|in|on|at|and|or|to|from|with|keeps|runs|ran|does|doesn|won|went|fails|failed|crashes|crashed|shows|stopped|still|since|after|again|for|are|can|cannot|now)(?![\p{L}]))/u;

/** Behind a name in small letters, and no verb in English: "the Oscar report", "Emma app", "Victoria line". */
const MADE = placed(
  OWN | BEHIND,
  `app apps server servers firmware dashboard widget widgets plugin plugins addon extension api sdk library framework compiler interpreter runtime kernel distro
  exporter importer parser renderer loader builder adapter adaptor migrator scheduler wrapper module modules namespace cluster sandbox tenant pipeline workflow integration connector connectors webhook repo repository database container instance vm
  skill skills feed theme themes template templates typeface shortcode menu sidebar skin
  shoes shoe sneakers sneaker trainers jeans jumper hoodie leggings cup mug tumbler backpack
  vacuum hoover blender kettle toaster oven fridge freezer dishwasher washer dryer boiler thermostat doorbell soundbar earbuds headphones headset charger dongle mount
  airport stadium arena terminal lounge theatre hospital university college campus
  theorem conjecture equation distribution constant cipher syndrome prize award medal trophy scale cup
  tickets presale discography setlist voice assistant edition variant lipstick foundation mascara serum cologne wallpaper paint
  internet broadband tariff roaming liittymä netti abonnement abonnemang অ্যাপ অ্যাপে অ্যাপের ऐप ऐप्प aplikasi`,
);
/** Behind a scholar's family name: "Wilcoxon test". Behind a given name some are verbs. */
const METHOD = placed(BEHIND, "test tests criterion dataset coefficient curve method algorithm effect");
/** Where firms are: behind a town, "Charlotte office", "our Lincoln branch". */
const PREMISES = placed(
  BEHIND,
  "office offices warehouse branch store shop hub depot campus site region plant clinic datacentre datacenter dc showroom outlet location locations team desk router vpn filiale büro lager kontor kontoret butiken butikken",
);
/** Ships, crowned heads that they are called after, waters and heights: "HMS Victoria", "Dronning Maud", "Mount Elizabeth". */
const VESSEL = placed(
  OWN | BEFORE,
  "Château Weingut Bodegas Viña Viñas Tenuta Cascina Podere Fattoria Domaine Adega Vinařství Winnica Herdade Radio Stena Moby Morbus Team MS HMS RMS USS MV MSC Maersk Queen Dronning Drottning Kong Lake Mount Mt Fort Cape Isla Lago Puerto Storm Storms Hurricane Typhoon Cyclone Tropensturm Orkan Sturm",
  "exact",
);
/** "Do St Mary's and …": a word of the sentence was taken with it. */
const SHORT_SAINT = spelled("St Ste Sv Św");
/** "na svatého Štěpána", "День святого Миколая": a feast or a church, not who is called so. */
const SMALL_SAINT = placed(
  BEFORE,
  "svatého svatý svaté svätého svätý svätej święta święty świętego świętej святого святому святый святой святая святої святий свети света светог свете svetog svetega",
  "lower",
);
/** What versions of a plan or a good are called. */
const TIER = placed(
  OWN | BEHIND,
  "plus pro lite mini midi maxi xl xxl xs start basic premium standard flex ultra comfort komfort deluxe prime unlimited duo trio smart flat easy light family student home mobile fibra fibre fiber प्लस प्रो मैक्स लाइट बेसिक प्रीमियम плюс про макс лайт بلس برو ماكس פלוס פרו",
);
/** Makers of goods that have people's names, in front of one. */
const MAKER = placed(
  OWN | BEFORE,
  `${CAR_MAKES} ikea jysk lavazza smeg canon brother epson samsung sony bosch siemens miele aeg philips jbl bose marshall garmin lenovo asus acer dell nokia motorola xiaomi oppo huawei tefal rowenta krups moulinex
  vivo oppo keenetic asics orange telekom vodafone o2 telia 
  beko arçelik vestel natura avon fazer fazerin valio iittala iittalan marimekko marimekon echo lada лада тойота киа хендай рено форд ауди fiat delonghi kenwood bugaboo cybex joie britax thule ecco clarks birkenstock adidas nike puma reebok asics lego playmobil barbie`,
);
/** "Albert-Schweitzer-Schule", "Willy-Brandt-Haus": what carries the name stands last. */
const CARRIER = endings([
  [
    `schule gymnasium straße strasse platz allee weg ring halle haus klinik klinikum krankenhaus stiftung preis brücke ufer park universität institut kaserne kirche denkmal museum
    turm saal stadion arena pokal kolleg hochschule bibliothek apotheke passage galerie center zentrum turnier test skala gesetz effekt formel sendung modell tarif paket app motor zyklus prinzip verfahren
    skolan skolen skole gymnasiet gatan gaten plassen platsen parken huset salen priset prisen fonden stiftelsen kade laan straat plein brug school college ziekenhuis zaal hal tunnel prijs fonds stichting haven koulu katu silta`.replace(
      /\s+/g,
      " ",
    ),
    1,
  ],
]);
/** "Coolsingel": what ends so is a street, and no listed name. */
export const isStreetOf = (s: Scan, k: number): boolean =>
  !isListed(s, k) && STREET_OF(s.text, s.start[k] as number, s.end[k] as number, 4) !== 0;
const STREET_OF = endings([
  [
    "brug plein brücke straat kade gracht singel straße strasse gatan katu kadun kadulla kadulta kadulle gaden vejen veien skolan skolen gymnasiet",
    1,
  ],
]);
/** Capitalised behind a name: "the Willem de Kooning Academie", "the Alan Turing Institute". */
const HOUSE = placed(
  OWN | BEHIND,
  "dc bikes cycles scooters toys foods candles ceramics textiles interiors kitchens bathrooms blinds carpets tiles lighting watches jewellery knitwear yarns fabrics guitars hq hus huset verlag verlags electronic optik jeans couture parfums moden juwelier jewellers jewelers bijouterie joyería gioielli museum muzeum muzeul museo tower palace cathedral memorial monument gardens plaza mall abbey chapel basilica river basin creek glacier delta wi fc united rovers wanderers logistik logistika logistica logística logística logistique logistiek lojistik transporte transport transports trasporti autotrasporti spedition speditions spedizioni vervoer transportes koeriers corrieri kurér åkeri åkerier cargas cargo encomendas transportadora nakliyat kargo перевозки логистик логістик логистика логистикс транс карго möbler møbler mobili muebles móveis mobilya bútor academy academie akademie academia institute institut foundation stichting university universität university's theorem law syndrome prize award cup stadium arena airport station square line bridge laboratory labs trust edition collection model theme",
);

const SIRI = spelled("Siri");
const NAMESAKE = placed(OWN, NAMESAKES, "folded");
const AT = placed(BEFORE, "на", "lower");
/** "bei Hermes", "with Siemens": firms behind what takes a person as well. */
const CARRIERS = wordSet("hermes siemens bosch dell porsche");
const BY_CARRIER = wordSet(
  "bei mit von für über per durch via from by to with for at door van met par chez con por da com od przez",
);
/** "Malenia never loads". */
const NEVER = placed(BEHIND, "never always still not", "lower");
/** What programs do, and nobody else. */
const COMPILES = placed(
  BEHIND,
  "compiles compile compiled loads segfaults segfaulted renders rendered reboots rebooted overheats crashes",
);

/** "San Sebastián", "Sfântul Ilie": places. */
export const SAINT_WORDS =
  "San Santa Santo Saint Sainte São Sankt Sint St Den Los Las Sant Sveti Sveta Svetog Sfântul Sfânta Sfântului Świętego Świętej Svatý Svatá Svatého Szent Άγιος Αγία Αγίου Αγίας Святой Святая Святого Святої Свети Света Święty Święta Święte Świętą Świętym Svatou Svatém Svatému Svätý Svätá Svätého Svätej Sveti Svetega Svete Svetoj Svetom Άγιο Αγίους Αγίων Άγιοι Святом Святые Святых Святе Sankta Sfinții";
export const SAINT = placed(OWN, SAINT_WORDS, "exact");

const ANA = spelled("Ana");
const MAIN = spelled("Sayfa Sayfası Menü Ekran Dizin");

/** "James Madison High School", "John Lennon Airport Parking": what carries the name goes on. */
const OF_KIND =
  /^ (?:High|Middle|Elementary|Primary|Secondary|Grammar|Memorial|International|Regional|General|Community|Children['’]s|Public|State|National|Central|Airport) (?:School|Hospital|Airport|Cent(?:er|re)|Library|University|College|Academy|Park|Forest|Stadium|Parking|Station)(?!\p{L})/u;

const takesNoVerb = (s: Scan, b: number): boolean => !acts(s, b + 1);

/** Does a noun beside tokens `a..b` say that a thing is called so? */
export function isBesideThing(s: Scan, a: number, b: number): boolean {
  let own = 0;
  for (let k = a; k <= b; k++) own |= tells(s, k);
  const beside = ((tells(s, a - 1) | tells(s, a - 2)) & BEFORE) | (tells(s, b + 1) & BEHIND);
  return (
    ((own & OWN) !== 0 && isToldByOwn(s, a, b)) ||
    ((beside & BEFORE) !== 0 && isToldBefore(s, a, b)) ||
    ((beside & BEHIND) !== 0 && apart(s, b) && isBehind(s, a, b)) ||
    (a === b ? isToldAlone(s, a, beside !== 0) : isToldTogether(s, a, b)) ||
    // "Ana Sayfa": the main page of a Turkish program.
    (ANA(s, a) && MAIN(s, b > a ? b : a + 1)) ||
    isPlaceBehind(s, b) ||
    isStop(s, a) ||
    isBetweenStops(s, a, b) ||
    isFaulty(s, a, b) ||
    isNounBefore(s, a, b) ||
    isApposed(s, a, b) ||
    isNounBehind(s, a, b) ||
    isNorthernNoun(s, a, b) ||
    isNamedAfter(s, a) ||
    isCarrier(s, a, b) ||
    (isUpper(s, b + 1) && apart(s, b) && OF_KIND.test(s.text.slice(s.end[b], (s.end[b] as number) + 28)))
  );
}

/** By a word of the name itself. */
function isToldByOwn(s: Scan, a: number, b: number): boolean {
  if (a === b) return isNamesake(s, a);
  // "Melitta Solo": a maker's name before a word that nobody is called.
  if (b === a + 1 && NAMESAKE(s, a) && isUpper(s, a) && isNoName(s, b)) return true;
  if (isUpper(s, a) && (INSTITUTION(s, a) || VESSEL(s, a))) return true;
  // "Jude Law", but "the Jude law".
  if (b === a + 1 && LAW_OR_FAMILY(s, b) && ((s.word[a] as number) & FIRST) !== 0 && !ARTICLE(s, a - 1)) return false;
  if (TIER(s, b) || HOUSE(s, b) || MADE(s, b) || (b > a + 1 && HOUSE(s, b - 1))) return true;
  // "Bosch Klara", "Punctul Sfântul Ilie".
  if (
    b === a + 1 &&
    MAKER(s, a) &&
    takesNoVerb(s, b) &&
    !(
      ((s.word[a] as number) & FIRST) !== 0 &&
      (((s.word[b] as number) & LAST) !== 0 || (LISTS(s.hash[b] as number) & FAMILY) !== 0)
    )
  )
    return true;
  // "Livrați de Sfântul Nicolae".
  if ((!isListed(s, a) || ((s.word[a] as number) & COMMON) !== 0) && SHORT_SAINT(s, a + 1)) return true;
  if (!isListed(s, a) && (SAINT(s, a + 1) || (b > a + 1 && SAINT(s, a + 2) && !isUpper(s, a + 1)))) return true;
  // "L'Alfa Romeo Giulia", "Iittala Aino Aalto".
  return b === a + 2 && (MAKER(s, a) || FIRM_OF_TWO(s, a));
}

/** By a word up to two before it. */
function isToldBefore(s: Scan, a: number, b: number): boolean {
  // "gave him a Raleigh".
  if (
    a === b &&
    a > 0 &&
    A(s, a - 1) &&
    mannerHere(s).language === 1 &&
    ((s.word[a] as number) & FIRST) === 0 &&
    takesNoVerb(s, a)
  )
    return true;
  if (a === b && (FIRM_OF_TWO(s, a - 2) || isAtStreet(s, a))) return true;
  // "the Madison and Jackson ones".
  if ((ARTICLE(s, a - 1) || (a > 2 && JOINS(s, a - 1) && ARTICLE(s, a - 3))) && isOneOf(s, b)) return true;
  // "la loi Badinter".
  if (a > 0 && LAW(s, a - 1) && apart(s, a - 1)) return true;
  if (a === b && isSquareBefore(s, a)) return true;
  return a > 0 && sameLine(s, a) && isBefore(s, a, b);
}

/** One word: by the signs around it, or by words on either side. */
function isToldAlone(s: Scan, a: number, beside: boolean): boolean {
  // "Nice-Breil", "Den Haag Mariahoeve": a stranger tied to a town that is nobody's, or right behind it.
  if (a > 0 && !isListed(s, a) && isUpper(s, a) && sameLine(s, a) && isOfTown(s, a)) return true;
  if (beside && ((isUpper(s, a) && takesNoVerb(s, a) && isBesideBrand(s, a)) || isProgram(s, a))) return true;
  const to = s.end[a] as number;
  // "Ask Amelia, our chatbot": what it is.
  if (
    (unitAt(s.text, to) === 44 || s.text.startsWith(" (", to) || IS(s, a + 1)) &&
    IS_THING.test(s.text.slice(to, to + 36))
  )
    return true;
  if (isBrandsForm(s, a) || isWhereOneIs(s, a) || isOption(s, a) || isOwned(s, a)) return true;
  // "het Willem II-stadion".
  return unitAt(s.text, to) === 32 && ROMAN_THING.test(s.text.slice(to, to + 12));
}

/** Words behind each other: by the signs between and around them, and by what the last one is. */
function isToldTogether(s: Scan, a: number, b: number): boolean {
  // "TGV Paris-Lille".
  if (
    ((s.word[b] as number) & (s.word[b - 1] as number) & PLACE) !== 0 &&
    unitAt(s.text, s.end[b - 1] as number) === 45
  )
    return true;
  // "Stanley Black & Decker": two words and one family.
  if (isFirmOfThree(s, b)) return true;
  // "na Vila Mariana", "en la colonia Roma".
  if (QUARTER(s, a)) return true;
  if (b > a + 1) return false;
  // "Villeroy & Boch Anna": a firm of two families, and its good.
  if (
    a > 1 &&
    unitAt(s.text, (s.start[a] as number) - 2) === 38 &&
    s.text.slice(s.end[a - 1], s.start[a]) === " & " &&
    isUpper(s, a - 1) &&
    (((s.word[a] as number) | (s.word[a - 1] as number)) & FIRST) === 0
  )
    return true;
  // "Item: Ashley Sectional": a good with a capital behind the name.
  return (
    isUpper(s, b) &&
    ((s.word[b] as number) & (FIRST | LAST)) === 0 &&
    mannerHere(s).language <= 1 &&
    (LISTS(s.hash[b] as number) & FAMILY) === 0 &&
    followsName(s, b)
  );
}

/** "is Rovia installed", "please disconnect Max", "j'ai désinstallé Kai": what is done to programs and devices. */
function isProgram(s: Scan, a: number): boolean {
  if (!isUpper(s, a)) return false;
  // "I installed Anna's printer".
  if (unitAt(s.text, s.end[a] as number) === 39 || unitAt(s.text, s.end[a] as number) === 0x2019) return false;
  if (apart(s, a - 1) && (INSTALLS(s, a - 1) || (apart(s, a - 2) && INSTALLED(s, a - 2) && !isUpper(s, a - 1))))
    return true;
  return apart(s, a) && (INSTALLED(s, a + 1) || (IS(s, a + 1) && apart(s, a + 1) && INSTALLED(s, a + 2)));
}
/** "log in to Monica", "new to Jarvis", "migrate from Emby", "welkom bij Saar": said of programs and their makers. */
function isWhereOneIs(s: Scan, a: number): boolean {
  if (a < 2 || !isUpper(s, a) || !apart(s, a - 1) || isUpper(s, a - 1)) return false;
  const from = s.start[a] as number;
  // "log in to Maria's account".
  if (isQuote(unitAt(s.text, s.end[a] as number)) || unitAt(s.text, s.end[a] as number) === 0x2019 || isUpper(s, a + 1))
    return false;
  return WHERE_ONE_IS.test(s.text.slice(Math.max(0, from - 24), from)) && takesNoVerb(s, a);
}
const WHERE_ONE_IS = edged(
  /(?<!\p{L})(?:us(?:e|ing)|log(?:s|ged|ging)?[ -]?in(?:to| to)|sign(?:s|ed|ing)? (?:in(?:to)?|up|on) (?:to|for|with|on)|welcome to|new to|migrat\p{L}+ (?:to|from)|upgrad\p{L}+ (?:to|from)|import\p{L}* (?:from|into|to)|export\p{L}* (?:from|to)|integrat\p{L}+ (?:with|into)|built (?:with|on)|powered by|running on|runs on|hosted (?:on|by|with)|deploy\p{L}* (?:to|on|with)|contribut\p{L}+ to|(?:plug-?in|extension|add-?on|skill|theme) for|willkommen bei|bienvenue (?:sur|dans|chez)|bienvenid[oa]s? a|benvenut[oaie] (?:in|su)|bem[- ]vind[oa]s? (?:a|ao|à)|welkom bij|välkommen till|velkommen til|witamy w|vítejte v|üdvözöl\p{L}* a|bine ați venit (?:la|în)|добро пожаловать в|ласкаво просимо до|добре дошли в) $/iu,
);
const INSTALLS = placed(
  BEFORE,
  `install installed installing reinstall reinstalled reinstalling uninstall uninstalled uninstalling disconnect relaunch relaunched unpair unplug reboot rebooted launched launch
  installiert installiere deinstalliert deinstalliere installé installer désinstallé désinstaller réinstallé instalé desinstalé instalado desinstalado instalar desinstalar instalei desinstalei installato disinstallato installare disinstallare geïnstalleerd verwijder installerat avinstallerat avinstallerade installeret afinstalleret afinstallerede installert avinstallerte asensin zainstalowałem odinstalowałem odinstalowałam odinstalovat odinstaloval установил переустановил встановив quité quitei ho-tolto удалил удалила видалив`,
);
const INSTALLED = placed(
  BEFORE | BEHIND,
  "installed reinstalled uninstalled installiert deinstalliert installé installée désinstallé instalado desinstalado installato disinstallato geïnstalleerd installerat installeret installert asennettu zainstalowany zainstalowana nainstalován nainstalovaný instalat telepítve установлен установлена встановлено kurulu yüklü ouvert geöffnet abierto aperto aberto otwarty otevřený открыт",
);
const IS = placed(BEHIND, "is was ist war est ist is está es è é är er on jest je este", "exact");

const IS_THING = codedOnce(
  /^(?:, | \(| (?:is|was|ist|war|est|es|è|é|jest|är|er) )(?:our|the|your|a|an|my|unser\p{L}*|der|die|das|votre|notre|l['’]|le|la|nuestr[oa]|el|il|lo|nostr[oa]|onze|de|vår|vores) ?(?:\p{L}+[ -])?(?:chat-?bot|bot|app|tool|server|printer|robot|plugin|widget|dashboard|cluster|plan|model|theme|font|shade|warehouse|branch|sofa|lamp|chair|drucker|imprimante|impresora|stampante)(?![\p{L}]| (?:owner|user|admin|manager|lead|leader|engineer|developer|dev|expert|specialist|tester|designer|supervisor|technician|operator|assistant|agent|rep|guy|lady|man|woman|person|boss|head|team lead|clerk|worker|staff)(?!\p{L})|-\p{L})/iu,
);

/** "the Hartley one", "the Ruby Harlow ones". */
const isOneOf = (s: Scan, b: number): boolean =>
  mannerHere(s).language === 1 && apart(s, b) && ONES(s, b + 1) && isUpper(s, b);
const LAW_OR_FAMILY = spelled("Law");
const LAW = placed(BEFORE, "loi ley legge lei", "exact");
const ONES = wordSet("ones one", "exact");

/** "huracán Otis", "galletas María", "der Besprechungsraum Nordsee", "przystanek Kościuszki": the noun says what it is. */
export function isNounBefore(s: Scan, a: number, b: number): boolean {
  const noun = a - 1;
  // "مطار الملك خالد": the king's, not the king.
  if (noun > 0 && ROYAL(s, noun)) return apart(s, noun) && apart(s, noun - 1) && takesName(s, noun - 1);
  if (noun < 0 || !apart(s, noun) || (!isUpper(s, a) && isCased(s, a))) return false;
  // "Guten Tag Anna": folded, the day is a Swedish train. "calle Alfonso XII": in small letters nobody is called so.
  const people = PERSON_BEFORE | PERSON_VERB | GREET | SIGNOFF | (isUpper(s, noun) ? FIRST | LAST : 0);
  if (((s.word[noun] as number) & people) !== 0) return false;
  // "PLEASE CALL MARIA": what one is asked to do.
  if (((classes[s.mark[noun] as number] as number) & IS_TELL) !== 0 && mannerHere(s).language <= 1) return false;
  // "Sofa Petra Klein, Lieferung Dienstag": goods have one name, people two.
  if (b === a + 1 && surelyFirst(s, a) && ((s.word[b] as number) & LAST) !== 0 && isGood(s, noun)) return false;
  // English puts a clause there: "the shop Emma works for".
  return takesNoVerb(s, b) && takesName(s, noun) && !(mannerHere(s).language === 1 && isEnglish(s, noun));
}

/** In a text too short to tell its language: "stalas Jonas", "meja Putri" are none of English. */
const isEnglish = (s: Scan, k: number): boolean =>
  (s.script[k] as number) !== LATIN ||
  ((s.word[k] as number) & ENGLISH) !== 0 ||
  (LISTS(s.hash[k] as number) & DICTIONARY) !== 0 ||
  isEnglishWord(s, k);

/** "Trg bana Jelačića": a word between. */
const isSquareBefore = (s: Scan, a: number): boolean =>
  a > 1 &&
  apart(s, a - 1) &&
  apart(s, a - 2) &&
  isUpper(s, a) &&
  isUpper(s, a - 2) &&
  !isUpper(s, a - 1) &&
  SQUARE(s, a - 2);

const SQUARE = placed(
  BEFORE,
  "Trg Trga Trgu Plac Rondo Aleja Ulica Ulice Náměstí Námestie Plaza Avenida Praça Piazza Place Piața Parque Parc",
  "exact",
);

/** "Deák Ferenc tér", "Karl Johans gate", "Barbaros Bulvarı": what stands last is a place. */
export function isPlaceBehind(s: Scan, b: number): boolean {
  if (isPlaceWord(s, b)) return true;
  if (!apart(s, b)) return false;
  // "महात्मा गांधी मार्ग": the second name was not taken with the first.
  if (!isCased(s, b) && ((s.word[b + 1] as number) & COMMON) === 0 && apart(s, b + 1) && isPlaceWord(s, b + 2))
    return true;
  return isPlaceWord(s, b + 1) && !NO_SQUARE(s, b + 1);
}
/** "naar Anna ter controle", "Anna alle 10", "Anna ut": without their accents no square, no avenue and no road. */
const NO_SQUARE = spelled("ter alle ut");
/** Words that are no marks of the scanner's: asked here alone. */
const STREET_BEHIND = spelled(
  "téri väg sokak sokakta sokaktaki sokağındaki caddesindeki Straße Strasse straße मार्ग रोड चौक",
);
const isPlaceWord = (s: Scan, k: number): boolean => k < s.count && (PLACE_BEHIND(s, k) || STREET_BEHIND(s, k));
const PLACE_BEHIND = wordSet(
  `repülőtér repülőtéren pályaudvar pályaudvaron tér téren térnél körtér körtéren körtérnél sétány sétányon térre utca utcai utcában utcán híd hídon hídnál körút körúton út úton úti rakpart rakparton megálló megállónál állomás állomáson iskola iskolában gimnázium gimnáziumnál gimnáziumhoz iskolánál egyetem egyetemen egyetemnél kórháznál könyvtárnál múzeumnál színház színháznál gimnáziumban kórház kórházban múzeum könyvtár stadion
  gate gaten gata gatan vei veien vägen vej vejen torg torget torv torvet plass centret centeret senteret plassen plads pladsen plats platsen pysäkki pysäkin pysäkillä asema asemalla brygge bro skole skola skolan sykehus sjukhus sygehus katu kadun kadulla katua aukio aukion puisto silta koulu koulun sairaala sairaalan
  bulvarı bulvarında caddesi caddesinde sokağı sokağında meydanı meydanında durağı köprüsü havalimanı havalimanında havaalanı parkı lisesi lisesinde ortaokulu ilkokulu hastanesi hastanesinde üniversitesi üniversitesinde stadı stadyumu şubesi mağazası oteli kioskları
  ziekenhuis klinikum gymnasium krankenhaus plein straat laan brug kerk boulevard boulevarden allé alle`,
  "folded",
);

/** "Kafka and Cassandra", "Alexa oder Siri": joined to a maker's or a program's name. */
export function isBesideBrand(s: Scan, a: number): boolean {
  const before = a - 2;
  if (before >= 0 && apart(s, a - 1) && apart(s, before) && JOINS(s, a - 1) && isBrand(s, before)) return true;
  const after = a + 2;
  return after < s.count && apart(s, a) && apart(s, a + 1) && JOINS(s, a + 1) && isBrand(s, after);
}
const JOINS = placed(
  BEFORE | BEHIND,
  "and or und oder et ou y o e i och og eller en of ja tai lub a nebo или и і та ve veya és vagy sau și",
  "exact",
);

/** A maker, a brand, or one that people are called like. */
export const isMakers = (s: Scan, k: number): boolean => MAKER(s, k) || NAMESAKE(s, k) || isBrandWord(s, k);

const isOfTown = (s: Scan, a: number): boolean =>
  isUpper(s, a - 1) &&
  ((s.word[a - 1] as number) & (PLACE | FIRST | LAST)) === PLACE &&
  (s.start[a] as number) - (s.end[a - 1] as number) === 1 &&
  (apart(s, a - 1) || unitAt(s.text, s.end[a - 1] as number) === 45) &&
  takesNoVerb(s, a);

/** "Holger Danske øl", "de Barentsz boot": a noun that Dutch and the North put straight behind a name of two words or with its article. */
const isNorthernNoun = (s: Scan, a: number, b: number): boolean =>
  apart(s, b) &&
  (b > a || THE_NORTH(s, a - 1)) &&
  !isUpper(s, b + 1) &&
  (isThingWord(s, b + 1) || isGood(s, b + 1)) &&
  mannerHere(s).language === 3 &&
  mayPutBehind(s);

/** "morgen Jan fiets ophalen": hurried, one name alone is a person's. */
const THE_NORTH = spelled("de het den det");

/** "Victoria line", "the Wilson rackets", "Nelson dining table": but "Anna boots the server", "Emma tests it". */
function isNounBehind(s: Scan, a: number, b: number): boolean {
  const noun = b + (apart(s, b) && !followsName(s, b + 1) && isKindOfNoun(s, b + 1) ? 2 : 1);
  if (mannerHere(s).language > 1 || !apart(s, b) || isUpper(s, noun) || !isUpper(s, a) || !followsName(s, noun))
    return false;
  if (a > 0 && ((s.word[a - 1] as number) & PERSON_BEFORE) !== 0 && !ARTICLE(s, a - 1))
    return a === b && isPlural(s, noun);
  return !(apart(s, noun) && OBJECT_BEHIND(s, noun + 1));
}

/** "Stanley Black & Decker", but "Anna Smith & Bob": one stranger to given names behind the sign, and nothing goes on with it. */
function isFirmOfThree(s: Scan, b: number): boolean {
  if (!s.text.startsWith(" & ", s.end[b]) || !isUpper(s, b + 1) || ((s.word[b + 1] as number) & FIRST) !== 0)
    return false;
  return !(apart(s, b + 1) && isUpper(s, b + 2)) && !acts(s, b + 2);
}
const QUARTER = names("vila jardim bairro barrio colonia fraccionamiento urbanización quinta");

const ROYAL = wordSet("الملك الأمير الشيخ السلطان الإمام الملكة الأميرة", "exact");
const isPlural = (s: Scan, k: number): boolean => s.text.charCodeAt((s.end[k] as number) - 1) === 115;
const ARTICLE = placed(BEFORE, "the our your my this that these those a an new old any each every both");
const OBJECT_BEHIND = wordSet(
  "the a an her his my our your their it them us me him this that these those to up out off",
);

/** An assistant or a firm, unless a verb of people or a title's like stands beside it: "Siri works". */
const isNoName = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) === 0 && (LISTS(s.hash[k] as number) & (FAMILY | GIVEN)) === 0;

function isNamesake(s: Scan, a: number): boolean {
  return (
    NAMESAKE(s, a) &&
    (((s.word[a - 1] ?? 0) & PERSON_BEFORE) === 0 || (CARRIERS(s, a) && BY_CARRIER(s, a - 1))) &&
    // "Siri says": in English it is nobody else.
    (a + 1 >= s.count ||
      ((s.word[a + 1] as number) & HUMAN_VERB) === 0 ||
      (mannerHere(s).language === 1 && SIRI(s, a))) &&
    isUpper(s, a)
  );
}

/** "kubectl get pods -n marvin": behind an option of a command that names no user. */
function isOption(s: Scan, a: number): boolean {
  return (
    a > 0 &&
    !isUpper(s, a) &&
    unitAt(s.text, (s.start[a - 1] as number) - 1) === 45 &&
    /^(?:n|namespace|branch|tag|host|project|profile|container|image|service|network|volume|name)[ =]$/.test(
      s.text.slice(s.start[a - 1], s.start[a]),
    )
  );
}

/** "на Невском": where a street or a square is. */
function isAtStreet(s: Scan, a: number): boolean {
  return (
    a > 0 &&
    (s.script[a] as number) === CYRILLIC &&
    apart(s, a - 1) &&
    AT(s, a - 1) &&
    /[сц]ко[мй]$/u.test(s.text.slice(s.start[a], s.end[a]))
  );
}

function isBehind(s: Scan, a: number, b: number): boolean {
  const next = b + 1;
  if (PLACE_BEHIND(s, next) && !NO_SQUARE(s, next)) return true;
  if (isUpper(s, next)) {
    if (TIER(s, next)) return true;
    return HOUSE(s, next);
  }
  if (a !== b) return false;
  if (((s.word[a] as number) & FIRST) === 0 && METHOD(s, next)) return true;
  if (MADE(s, next) || COMPILES(s, next) || (NEVER(s, next) && COMPILES(s, next + 1))) return true;
  return ((s.word[a] as number) & PLACE) !== 0 && PREMISES(s, next);
}

function isBefore(s: Scan, a: number, b: number): boolean {
  const before = a - 1;
  const quoted = isQuote(unitAt(s.text, (s.start[a] as number) - 1));
  if (!apart(s, before) && !quoted) return false;
  if (INSTITUTION(s, before) && !quoted) return true;
  if (VESSEL(s, before) && isUpper(s, before)) return true;
  if (SMALL_SAINT(s, before) && !quoted) return true;
  if (a !== b) return false;
  if (MAKER(s, before) && isUpper(s, before)) return takesNoVerb(s, a);
  const short =
    ((s.shape[before] as number) & ALL_UPPER) !== 0 && (s.end[before] as number) - (s.start[before] as number) <= 4;
  if (MACHINE(s, before) && (short || !isUpper(s, before)) && !quoted)
    return AFTER_MACHINE.test(s.text.slice(s.end[b], (s.end[b] as number) + 12));
  return isSaidToBeCalled(s, before);
}

/** "a sandbox called", "the lamp is called", "le canapé s'appelle": does the word at `i` say so of a thing? */
export function isSaidToBeCalled(s: Scan, i: number): boolean {
  if (!CALLED(s, i) || i === 0 || !sameLine(s, i)) return false;
  // "the guy called Felix".
  if (((classes[s.mark[i - 1] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return false;
  const noun =
    i > 1 && (s.end[i - 1] as number) - (s.start[i - 1] as number) <= 3 && !isUpper(s, i - 1) ? i - 2 : i - 1;
  if (((s.word[noun] as number) & (FIRST | LAST)) !== 0) return false;
  return (
    MACHINE(s, noun) ||
    MADE(s, noun) ||
    takesName(s, noun) ||
    followsName(s, noun) ||
    isGood(s, noun) ||
    isGoodBehind(s, noun)
  );
}

const DUTCH_THE = spelled("de");

/** "Albert-Schweitzer-Schule" as one run, or with the last part beyond it. */
function isCarrier(s: Scan, a: number, b: number): boolean {
  const hyphen = (k: number): boolean => k >= a && unitAt(s.text, s.end[k] as number) === 45;
  const names = (k: number): boolean =>
    k < s.count && !isListed(s, k) && CARRIER(s.text, s.start[k] as number, s.end[k] as number, 0) !== 0;
  // "Richter-Skala-Wert": the noun may stand inside.
  for (let k = a + 1; k <= b; k++) if (hyphen(k - 1) && names(k)) return true;
  // "Richter-Skala-Tabelle": an ordinary word ends it.
  const long = (s.end[b] as number) - (s.start[b] as number) >= 4;
  if (
    b > a &&
    long &&
    hyphen(b - 1) &&
    !isListed(s, b) &&
    (((s.word[b] as number) & COMMON) !== 0 || (isGerman(s) && isOrdinary(s, b)))
  )
    return true;
  // "Anne Frankstraat", "Prins Hendrikkade".
  if (isUpper(s, b) && isStreetOf(s, b)) return true;
  // "aan de Van Woustraat".
  if (b > a && DUTCH_THE(s, a - 1) && STREET_OF(s.text, s.start[b] as number, s.end[b] as number, 3) !== 0) return true;
  return isCased(s, b) && hyphen(b) && b + 1 < s.count && s.start[b + 1] === (s.end[b] as number) + 1 && names(b + 1);
}

const ROMAN_THING = /^ [IVX]{1,4}-\p{L}{3}/u;

const isQuote = (c: number): boolean => c === 34 || c === 39 || c === 0x201c || c === 0x201e || c === 0xab;

/** In which of these places a word may tell of a thing, as far as the lists know. */
const tells = wordFlags(listed);
