/**
 * Where only people stand, in the words around one: "I was told by Hope", "Rosa me dijo", "ze heeft Lente gemaild". Told there, a given
 * name is one whatever else the word means; and a word that is hardly a name elsewhere may be one.
 */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { isGerman, isOrdinary, isOrdinaryAnywhere, isVietnamese, spelled } from "../../names/ordinary-words.ts";
import { CLASS, UPPER, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, MONTH, ORG, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { type Edges, edged, edgesOf, fits } from "../edged.ts";

import { isGood } from "../thing-nouns.ts";
import { isCounted } from "./counted.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { isCased, isOfFamilies, isUpper, isWord, sameLine, TURKISH_CASE } from "./name-tokens.ts";
import { actsAsPerson, isNobody, isSomebody } from "./predicate.ts";
import { CALLED_SO, isAskedSmall, SMALL_WORD } from "./said-before.ts";
import { isGiven } from "./single.ts";
import { isNounBefore } from "./things/beside.ts";
import { isDeskWord } from "./things/desks.ts";
import { things } from "./things/seen.ts";
import { isHeadOfWord, isThingName, isThingNoun } from "./things/things.ts";

/** Given names that are words of their own language, or of another, and so stand in no list of names. */
const WORD_NAMES = wordSet(
  `Dev Reg Stew Norm Les Mae Don Ty Kip Barb Peg Bud Jay Lee Rusty Dusty Misty Stormy Sunny Wren Lark Fern Clover Maple Juniper Sage Indigo Ember Nova Haven Journey
  Honor Honour Mercy Charity Harmony Melody Destiny Trinity Serenity Genesis Heaven Miracle Precious Princess Blessing Goodluck Godsend Sincere Legend Maverick Rebel Reign Royal
  King Prince Duke Judge Bishop Major Shepherd Scout Pilot Sailor Hunter Archer Phoenix Wolf Fox Bear Lynx Raven Starling Savannah Georgia Cheyenne Kenya India Ireland Asia Alexandria Houston
  Kingston Memphis Denver Boston Dallas Vienna Verona Siena Winter Ocean River Storm Rain Sunshine Moon Star Love Bliss Rocky Buck Cash Art Van Chip Biff Red Skip Trip Win Ford Woody
  Abbey Angelic Basil Bee Berry Blanch Blossom Brandy Brook Brooks Bunny Candy Caprice Chastity Cherish Cherry Coral Coy Derrick Diamond Dimple Emerald Fairy Fawn Foster Garnet Garret Genie Ginger Glory Heath Herb Ivory Jewel Junior Lacy Liberty Magnolia Marvel Newton Noble Opal Patty Porter Queen Rosy Scarlet Sparkle Sterling Tanner Tiara Velvet Walker Willow Rowan Reed Clay Gale Lane Dale Wade Dot Cy Mo Gus Ash Birch Briar Bryony Cedar Cove Finch Forrest Grove Hart Linden Rye Yarrow
  Falk Engel Heide Linde Ehrenfried Traugott Gottlieb Ernst Rosa Viola Alba Luna Mia Malu
  Constant Parfait Fleur Perle Olive Prudence Modeste France Aimée Désirée Bienvenue Parfaite Céleste Cerise Violaine
  Consuelo Consolación Mar Severo Justo Modesto Plácido Marcial Casto Clemente Fidel Inocencio Primitivo Próspero Amparo Milagros Remedios Angustias Martirio Araceli Nieves Socorro Caridad Encarnación Estrella
  Italia Santo Speranza Fortuna Primo Settimio Ottavio Leone Fiore Gioia Gioconda Letizia Libero Libera Pace Vittoria Natale Pasquale Benvenuto Felice
  Pureza Íris Sereno Lua Leão Belém Estrela Branca Pérola Dores Jasmim Flor Amado Bonfim Florinda Prazeres Remédios Ventura
  Lieve Bloem Zon Lente Trees Beer Vos Sem Ton Sterre Jet Hope Zonne Merel Roos Hartje
  Maj Lykke Fryd Rut Frost Lo Ros Sol Saga Frid Gry Sten Stig Björn Orm Varg Hjalmar Per Pär Jan Liv Siv Tor Disa Trygve Dag Even Svanhild
  Ela Ala Sława Wiosna Kalina Malina Jagoda Róża Zorza Wiera Nadzieja Miłość Bogna Iga
  Růžena Jaro Květa Světlana Naděžda Láska Višňa Neven Vesna Zora Zorka Cvita Ružica Višnja Dunja Sunčica Sreča Pomlad
  Лада Дина Тома Жасмин Радость Август Мира Рада Роза Лилия Майя Ася Нега Красна Снежинка Весна Заря Зорка Вишня Калина Цвета Роса Искра Радост Слънчо Любов Надежда Вяра Мир Воля Слава
  Güneş Yağmur Bahar Çiçek Gül Yaprak Toprak Rüzgar Umut Sevgi Barış Savaş Zafer Kaya Demir Aslan Kurt Bulut Yıldız Damla Nehir Ilgın Menekşe Eylül Nisan Temmuz Ekim Can Han Ece Ada Doğa Deniz Tuna Irmak Pınar Göl Gökçe Kardelen Papatya Sümbül Lale Nergis Kiraz Şimşek Fırtına Poyraz Çınar Ateş Duru Duygu Hayat Ömür Mutlu Özgür Devrim Yaz Güz
  Lumi Meri Taivas Kukka Tähti Satu Suvi Kesä Tuuli Myrsky Aamu Kulta Onni Armas Toivo Rauha Sulo Into Visa Otso Karhu Kaarna Vieno Veli Sisko Pilvi Helmi Ilo Taimi Vanamo Orvokki Lilja Ruusu Marja Oras Pyry Ukko Urho Oiva Tapio Halla Rae
  Virág Rózsa Ibolya Szilva Harmat Csillag Hajnal Remény Boldog Győző Vidor Farkas Kincső Gyöngy Sólyom
  Melati Mawar Dahlia Bunga Cahaya Bintang Bulan Mentari Kasih Permata Intan Mutiara Berlian Fajar Senja Surya Guntur Langit Embun Pelangi Cempaka Kenanga Anggrek Teratai
  Floare Lăcrămioara Viorica Doina Luceafăr Steluța Rândunica Norocel Crin Trandafir
  Ramunė Rūta Eglė Liepa Aušra Rasa Audra Jūra Saulė Banga Vėtra Žara Rožė Laima Gintaras Ąžuolas Skaidra Vasara Zvaigzne Laimdota Ilze Liesma Roze Saule Ausma Rasma Dzintra Koit Taevas Päike Lill Õie Kaja Leelo Rõõm Koidu
  Ανατολή Ελπίδα Αγάπη Ειρήνη Χαρά Ζωή Αυγή Ανθή Μέλπω Βασιλική Σταύρος Νίκη`,
  "exact",
);

/** Is it a word that somebody may be called by, as it is spelled, though no list of names holds it? */
export const isWordName = (s: Scan, i: number): boolean => WORD_NAMES(s, i);

/** Behind these stand people and nobody else. */
const SURE = [
  "(?:lady|woman|man|guy|girl|boy|person|someone|somebody|gentleman|agent|rep|employee|operator|lad|chap|student|nurse|driver) (?:called|named)|(?:señora|señor|chica|chico|persona|mujer|hombre|alguien|emplead[oa]|agente|signora|signore|ragazz[oa]|persona|donna|uomo|impiegat[oa]|operatrice|operatore|senhora?|moça|moço|pessoa|mulher|homem|alguém|funcionári[oa]|atendente) (?:llamad[oa]|chiamat[oa]|chamad[oa])|(?:namens|qui s['’]appelle|que se llama|di nome|de nome|de nombre|que se chama|(?:som|der) (?:heter|hedder)|по имени|на ім['’]я|на име|o imieniu|jménem|menom|po imenu|pe nume)",
  // English.
  "(?:ask|asked|asking|tell|told|telling|thank|thanked|thanking|remind|reminded|inform|informed|email|emailed|e-mailed|emailing|text|texted|texting|phoned|phoning|rang|met|invited|bother|bothered|pester|pestered)",
  "(?:speak|[Ss]poke|spoken|speaking|talk|[Tt]alked|talking|chat|[Cc]hatted|chatting|[Dd]ealt|dealing|dealings|argued|argument|conversation|appointment|on the phone|married|friends) (?:to|with)",
  "(?:told|helped|served|advised|assisted|seen|contacted|informed|visited|called|phoned|promised|assured|misled|insulted|treated|ignored|interviewed) by",
  "heard (?:back |nothing )?from|(?:complain|complained|complaint|complaints|complaining) about|on behalf of",
  "(?:apologi[sz]e|apologies|listened|thanks|regards|rude|shouted|explained (?:it|this|that)|said (?:it|this|that)|wrote|written|lied) to",
  "(?:[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|the|a) (?:colleague|mate|pal|buddy|bro|co-?worker|(?:account |case |line |team )?manager|supervisor|boss|husband|wife|son|daughter|brother|sister|mother|father|mum|mom|dad|friend|neighbou?r|nephew|niece|cousin|aunt|uncle|assistant|technician|engineer|adviser|advisor|landlord|flatmate|boyfriend|girlfriend),?",
  "[Aa]ccording to|(?:[Cc][Cc]|[Bb]cc|[Aa]ttn):?|(?:[Mm]e|[Yy]ou) and|(?:Hi|Hello|Hey|Dear|Morning|Afternoon|Evening)",
  // German.
  "(?:[Ff]rag|frage|[Ff]ragt|[Ff]ragen|[Ff]ragte|[Bb]itten|[Bb]at|gebeten)(?: (?:Sie|doch|mal|bitte|ihr|wir|ich)){0,2}|(?:Kumpel|kumpel|Kollege|Kollegin|Chef|Chefin|Nachbar|Nachbarin|Freundin|Freund|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Mitarbeiterin|Mitarbeiter|Betreuerin|Betreuer|Beraterin|Berater),?|(?:[Ss]ag|[Ss]agt|[Ss]agen|geben|gib|danke|danken|dankt|helfen|antworten|glauben)(?: (?:Sie|doch|mal|bitte|ihr|wir|ich)){1,2}|(?:rief|ruft|sagte|schrieb|meinte|versprach|fragte|antwortete|erklärte|empfahl|half|riet|teilte|bat)(?: (?:mich|mir|uns|heute|gestern|dann|dort)){0,2}|(?:unterschrieben|unterzeichnet|angerufen|gesagt|geschrieben|entgegengenommen|angenommen|bestätigt|bearbeitet|versprochen|erklärt|quittiert) (?:hat|hatte)|(?:ich|du) und",
  // French.
  "(?:parlé|parler|parle|discuté|échangé|demandé|demander|demande|demandez|dit|dire|dites|écrit|écrire|répondu|répondre|expliqué|téléphoné|remercié|plaint|confié) (?:à|avec)|(?:plaindre|plainte|plains) de|(?:remercie|remercier|remercié|prévenir|prévenu|joindre|rappeler|informer|informé|saluer|rencontré)",
  "(?:[Mm]a|[Mm]on|[Nn]otre|[Vv]otre|sa|son|leur|la|le) (?:collègue|pote|copain|copine|gestionnaire|mari|femme|fils|fille|mère|père|frère|sœur|amie?|voisine?|chef|cheffe|responsable|conseillère|conseiller|patron|patronne|assistante?),?|moi et|message à",
  // Spanish.
  "(?:[Hh]ablé|hablado|hablar|[Hh]ablamos|hablando|[Cc]harlé|[Tt]raté|[Cc]ontacté|[Qq]uedé|[Dd]iscutí) con|(?:pregunten|pregunte|pregunta|preguntar|pregunté|preguntado|preguntad|díganle|dile|decirle|dije|pedí|pedirle|avisen|avisar|agradezco|agradecer|llamen|llamar|llamé|escribí|escribimos|escribirle|escribido|contesté|respondí) a",
  "(?:me|nos|le|les|te) (?:dijo|atendió|llamó|escribió|contestó|respondió|explicó|comentó|prometió|informó|aseguró|ayudó|confirmó|pidió|indicó|colgó|mintió)|(?:quejarme|quejarnos|quejarse|queja|quejo) de",
  "(?:[Mm]i|mis|[Nn]uestro|[Nn]uestra|su|tu|la|el|una|un) (?:compañer[oa]|compa|colega|gestora?|asesora?|marido|mujer|hij[oa]|madre|padre|herman[oa]|amig[oa]|vecin[oa]|jef[ea]|espos[oa]|prim[oa]|tí[oa]|clienta|encargad[oa]),?|(?:mensaje|recado) a|t[úu] y",
  // Italian.
  "(?:parlato|parlare|parlo|discusso|sentito) con|(?:chiedete|chiedere|chiesto|chiedi|chieda|detto|dire|dica|scritto|scrivere|risposto|telefonato|spiegato|ringrazio|ringraziare) (?:a|ad)|(?:mi|ci|gli|le|vi|ti) (?:ha|aveva) (?:detto|chiamato|scritto|risposto|spiegato|promesso|assicurato|richiamato|aiutato|chiesto|confermato)|lamentar(?:mi|ci|si) (?:di|con)",
  "(?:mia|mio|nostra|nostro|sua|suo|tua|tuo|la|il|una|un) (?:collega|consulente|marito|moglie|figli[oa]|madre|padre|fratello|sorella|amic[oa]|vicin[oa]|capo|responsabile|cugin[oa]|zi[oa]),?|messaggio a|[Ii]o e|(?:è|sia|era) stat[oa]",
  // Portuguese.
  "(?:[Ff]alei|falar|falado|[Ff]alamos|falando|[Cc]onversei|[Tt]ratei) com(?: [ao])?|(?:perguntem|pergunte|perguntar|perguntei|pergunta|digam?|dizer|disse|pedi|pedir|agradeço|agradecer|respondi|escrevi|escrevemos|liguei) (?:à|ao|a|para)|(?:me|nos|lhe) (?:disse|ligou|atendeu|escreveu|respondeu|explicou|prometeu|informou|garantiu|ajudou|confirmou|pediu)|(?:reclamar|reclamação|queixa|queixar-me) d[eoa]",
  "(?:[Mm]inha|[Mm]eu|[Nn]ossa|[Nn]osso|sua|seu|a|o|uma|um) (?:colega|parça|parceiro|mina|gerente|gestora?|marido|mulher|esposa|esposo|filh[oa]|mãe|pai|irmão|irmã|amig[oa]|vizinh[oa]|chefe|prim[oa]|ti[oa]),?|[Ee]u e",
  // Dutch.
  "(?:[Vv]raag|vraagt|vroeg|gevraagd aan|gesproken met|sprak met|praten met|gepraat met|gebeld met|klagen over|klacht over|bedankt|geholpen door|gebeld door|gehoord van|[Zz]eg (?:maar |even )?tegen|[Ii]k en)(?: (?:u|even|dan|maar))?|(?:belde|schreef|zei|vroeg|beloofde|vertelde|mailde|antwoordde)(?: (?:mij|me|ons))?|(?:[Mm]ijn|[Oo]nze|[Uu]w|jouw|zijn|haar|de|een) (?:collega|adviseur|man|vrouw|zoon|dochter|moeder|vader|broer|zus|vriend|vriendin|buurman|buurvrouw|chef|baas|monteur|neef|nicht),?",
  // Swedish, Norwegian, Danish.
  "(?:[Ff]råga|frågade|[Ss]pør|spurte|[Ss]pørg|spurgte|tackade|takkede|mejlat|mailat|ringt|mejlade|ringde)|(?:pratade|pratat|prata|snackade|snakket|snakkede|snakke|talte|talade|tale|talt|snakkede)(?: (?:jag|jeg|vi|han|hun|hon))? med|(?:klaga|klage|klagade|klager) (?:på|over)|(?:[Ss]äg|[Ss]ig|[Hh]älsa|[Hh]ils)(?: (?:till|til))?|(?:ringde|ringte|skrev|sa|sade|lovade|svarade|frågade|mejlade|förklarade)(?: (?:mig|mej|meg|oss|os))?|(?:[Jj]ag|[Jj]eg) (?:och|og)|(?:[Mm]in|mitt|vår|våran|din|hans|hennes|vores|vår|en) (?:kollega|man|mann|mand|fru|kone|son|sønn|søn|dotter|datter|mor|mamma|far|pappa|bror|syster|søster|vän|venn|ven|polare|kompis|kamrat|granne|nabo|chef|sjef|sambo|samboer|handläggare|saksbehandler|rådgiver),?",
  // Polish, Czech, Slovak.
  "(?:[Tt]u|kumpel|kumpela|koleżanka|kolega|[Nn]azywam się|mąż|żona|syn|córka|sąsiadka|sąsiad|opiekunka|opiekun|[Tt]ady|kolegyně|kolegyňa|[Jj]menuji se|[Vv]olám sa),?|(?:[Jj]a|[Jj]á) (?:i|a)|(?:odebrała|odebrał|podpisała|podpisał|dzwoniła|dzwonił|powiedziała|powiedział|napisała|napisał|obiecała|obiecał|mówiła|mówił|volala|volal|řekla|řekl|napsala|napsal|slíbila|slíbil|podepsala|podepsal|převzala|převzal|povedala|povedal|sľúbila|sľúbil)(?: mi| mnie| nam)?",
  // Russian, Ukrainian, Bulgarian.
  "(?:[Ээ]то|коллега|[Мм]еня зовут|муж|жена|сын|дочь|подруга|соседка|сосед|менеджер|консультант|[Цц]е|колега|[Мм]ене звати|[Кк]азвам се|колежката),?|[Яя] (?:и|і|та)|(?:звонила|звонил|сказала|сказал|ответила|ответил|обещала|обещал|расписалась|расписался|написала|написал|приходила|приходил|дзвонила|дзвонив|сказав|написав|обіцяла|обіцяв|підписала|підписав|каза|обеща|звъня)(?: мне| мені| ми)?",
  // Turkish, Finnish.
  "(?:arkadaşım|danışmanım|[Bb]en|kardeşim|eşim|müdürüm|komşum|[Kk]ollegani|[Kk]ollegallani|[Nn]imeni on|ystäväni|naapurini|esimieheni|neuvojani|[Tt]äällä|[Rr]akas|[Mm]inä ja),?",
  // Indonesian, Bulgarian, Ukrainian, Lithuanian, Hungarian.
  "(?:rekan|kolega|suami|istri|teman|tetangga|atasan|adik|kakak)(?: saya| kami)?|(?:bicara|berbicara|bertemu) dengan|(?:tanyakan|sampaikan|bilang|tanya|kirimkan|kirim)(?: ini| itu)? (?:ke|kepada)|(?:ditandatangani|ditangani|dijawab|dijanjikan) oleh|[Ss]aya dan",
  "(?:мъжът ми|жена ми|брат ми|сестра ми|[Аа]з и)|(?:предайте|дайте|кажете|пишете)(?: го| я| ги| това)? на|(?:телефонувала|телефонував|відповіла|відповів)(?: мені| нам)?|(?:mano|mūsų) (?:kolegė|kolega|vyras|žmona|brolis|sesuo)|(?:skambino|parašė|atsakė|sakė)(?: man| mums)?|a (?:férjem|feleségem|kollégám|kolléganőm|főnököm|szomszédom),?|(?:szóljanak|írtam|szóltam)",
  // To whom one explained it, and with whom it was left.
  "(?:explained|described|showed|shown|handed|gave) (?:it |this |that |everything |the matter |the case )?to|(?:another|one|message|word|key|keys|parcel) with|(?:erkläre|erklärte|zeigte|schilderte)(?: (?:es|das|alles))?|(?:expliqué|raconté|montré|laissé)(?: (?:tout|ça|cela))? à|(?:expliqué|conté|mostré|entregué)(?: (?:todo|esto|eso))? a|(?:spiegato|raccontato|mostrato)(?: (?:tutto|questo))? a|(?:expliquei|contei|mostrei|entreguei)(?: (?:tudo|isso|isto))? (?:à|ao|a|para)|(?:uitgelegd|verteld|getoond) aan|(?:förklarat|berättat|visat|forklart|forklaret|fortalt|vist)(?: (?:allt|alt|det))? (?:för|for|til)|(?:jelaskan|ceritakan|berikan|serahkan|titipkan)(?: semuanya)? (?:ke|kepada)|beri ?tahu|(?:εξήγησα|είπα|έδειξα)(?: (?:ήδη|όλα))? (?:στην|στον|στη|στο)",
  "(?:colis|paquet) (?:est|se trouve|reste) chez|(?:[Pp]aket|[Pp]äckchen|[Ll]ieferung) (?:liegt|ist|steht|wartet) bei|(?:pakje|pakket) (?:ligt|is|staat) bij|(?:paquete|pedido) (?:está|quedó) con|(?:pacco) (?:è|sta) da|(?:paczka|przesyłka) jest u|(?:balík|zásilka) je u|(?:посылка|посилка) у|(?:paketet|pakken|pakka) (?:ligger|er|är) hos",
];

/** The same of fewer words, which end as much else does: they are asked apart. */
const FURTHER = [
  // Whose husband or wife one is, for whom one acts, and to whom a letter goes.
  "(?:verheiratet|verlobt|liiert|befreundet) mit|geschieden von|im (?:Auftrag|Namen) von|[Zz]u [Hh]änden(?: von)?|[Zz]\\. ?[Hh]d\\.(?: v\\.)?|mariée? (?:à|avec)|fiancée? à|divorcée? de|de la part de|à l['’]attention de|aux bons soins de|(?:casad[oa]|divorciad[oa]|comprometid[oa]) (?:con|com|de)|de parte de|a la atención de|en nombre de|sposat[oa] con|per conto di|da parte di|alla c\\. ?a\\. di|da parte d[eoa]|aos cuidados d[eoa]|getrouwd met|gescheiden van|t\\. ?a\\. ?v\\.",
  "(?:gift|forlovet|förlovad|forlovad|skilt|skild) (?:med|fra|från)|żonaty z|zamężna za|ženatý s|vdaná za|vydatá za|(?:женат на|замужем за|одружений з|одружена з|женен за|омъжена за)|παντρεμέν(?:ος|η) με|menikah dengan|căsătorit[ăa]? cu|oženjen s|udana za|FAO|[Ff]ao|[Nn]ext of kin:?|(?:[Tt]ech|[Dd]river|[Ff]itter|[Ii]nstaller|[Ee]ngineer)|(?:him|her|them|me) or|(?:ihn|mich|sie) oder|(?:lui|elle|moi) ou|(?:él|ella|mí) o|(?:lui|lei|me) o|(?:ele|ela|mim) ou|(?:hem|haar|mij) of|(?:honom|henne|mig) eller|(?:ham|hende|hun|meg) eller",
];

/** Behind these stand people, and now and then a firm, an office, a town or a month. */
const LIKELY = [
  "(?:handled|signed|closed|answered|resolved|written|sent|approved|reported|escalated|created|booked|confirmed|reviewed|processed|taken|cancelled|canceled|completed|checked|raised|opened|updated|received|collected|picked up|delivered|fitted|installed|authori[sz]ed|rejected|requested|submitted|done|changed|added|modified|edited|deleted|reopened|viewed|prepared|owned|noted) by|c/o|[Aa]s per|[Ff]/u with|(?:LVM|VM|[Vv]oicemail) (?:for|with)",
  "(?:according|assigned|escalated|transferred|reassigned|addressed|delegated|for the attention|(?:forward|forwarded|pass|passed|hand|handed|send|sent|give|gave|given|report|reported|reply|replied)(?: (?:it|this|that|them|(?:the|my|this) \\p{Ll}{2,10}))?(?: on| over| back| straight| up)?) (?:to|of)",
  "(?:e-?mail|message|reply|letter|note|voicemail|response|answer|call|calls|confirmation|apology|quote|invoice|visit) from|(?:wait|waiting|waited|message|looking|covering|cover|filling in|standing in|asking|asked|ask) (?:for|on)|(?:call|calling|contact|contacting|reach)|(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|already|just|then|have|has|had|['’]ve) (?:called|contacted|reached|chased|copied in|looped in)",
  "[Ll]aut|(?:warten|warte|wartet|gewartet) auf|(?:beschweren|beschwere|beschwert|ärgern|ärgere) über|(?:Nachricht|Mail|E-Mail|Anruf|Antwort|Rückmeldung|Rückruf|Auskunft) von|(?:weiterleiten|weitergeleitet|geschickt|gesendet|übergeben|weitergegeben) an",
  "[Ss]elon|[Dd]['’]après|(?:traité|géré|signé|envoyé|rédigé|validé|créé|contacté|rappelé|reçu|conseillé|appelé|confirmé|fermé|clôturé|annulé|commandé|suivi)e?s? par|(?:transférer|transmettre|transmis|transféré|passer|passé|envoyé|envoyer|adressé|confier|remis|assigné|attribué|donné|laissé)(?: (?:ce|cette|cela|ça|le|la|mon|ma|votre|\\p{Ll}{4,10})){0,2} à|(?:on|nous|j['’])?\\s?(?:attend|attends|attendons|attendre)|(?:attente|nouvelles|message|appel|réponse|avis|téléphone|compte|mail|part) de|(?:contacter|rappelé|contacté)",
  "[Ss]egún|(?:gestionado|firmado|enviado|atendido|tramitado|confirmado|cerrado|recibido|cancelado|pedido|contactado) por|(?:reenvíen|reenviar|reenvíe|enviar|enviado|enviaron|pasen|pasar|pasado|remitir|asignado|asignar|transferir|entregado|entregar|dar|dieron)(?: (?:esto|eso|lo|la|el|mi|este|\\p{Ll}{4,10})){0,2} a|(?:esperando|espero|esperamos|esperar|llamado|avisado|contactar) a|(?:dijo|explicó|gestionó|prometió|escribió|confirmó|contestó|respondió|atendió|comentó|indicó|firmó|tramitó|aseguró)|(?:mensaje|llamada|correo|respuesta|parte|teléfono|cuenta) de",
  "[Ss]econdo|(?:gestit[oa]|firmat[oa]|inviat[oa]|trattat[oa]|seguit[oa]|chius[oa]|confermat[oa]|contattat[oa]|ricevut[oa]|annullat[oa]|ordinat[oa]) da|(?:inoltrate|inoltrare|inoltrato|inviare|inviato|passare|passato|girare|girato|assegnato|trasferito|consegnato|dare|dato|mandato)(?: (?:questo|questa|tutto|lo|la|il|mia|mio|\\p{Ll}{4,10})){0,2} (?:a|ad)|(?:aspettando|aspetto|aspettiamo|attendo)|(?:detto|spiegato|confermato|risposto|promesso)|(?:messaggio|chiamata|telefonata|risposta|mail|parte|telefono|conto|attesa) di|(?:contattato|chiamato|avvisato)",
  "(?:[Ss]egundo|[Cc]onforme)|(?:tratado|assinado|enviado|atendido|confirmado|fechado|recebido|cancelado|pedido|contactado|feito) por|(?:encaminhem|encaminhar|encaminhado|enviar|enviado|mandar|mandei|passar|passado|transferir|atribuído|entregue|dar|escrevemos|escrevi)(?: (?:isto|isso|o|a|meu|minha|esta|este|\\p{Ll}{4,10})){0,2} (?:para|a|à|ao)(?: [ao])?|(?:esperando|aguardando|espero|aguardo)(?: (?:por|[ao]))?|(?:disse|explicou|escreveu|confirmou|respondeu|prometeu|assinou|tratou|avisou)|(?:mensagem|ligação|resposta|e-?mail|parte|telefone|conta) d[eoa]|(?:contactei|chamei)",
  "[Vv]olgens|(?:afgehandeld|behandeld|getekend|ondertekend|gestuurd|verstuurd|geschreven|goedgekeurd|bevestigd|gesloten|ontvangen|geannuleerd|besteld) door|(?:doorsturen|doorgestuurd|gestuurd|sturen|mailen|stuur) (?:naar|aan)|(?:wachten|wacht|wachtend|gewacht) op|(?:bericht|mail|e-mail|antwoord|telefoontje|reactie|telefoon|account|brief) van|(?:schreef|zei|vertelde|beloofde)",
  "(?:[Ee]nligt|[Ii]følge)|(?:hanterades|hanterats|skickad|skickat|skrivet|signerat|behandlet|behandla|sendt|skrevet|signert|godkänt|godkjent|stängt|lukket|bekräftat|bekreftet|mottaget|mottatt|underskrevet) (?:av|af)|(?:[Vv]idarebefordra|vidarebefordrat|skicka|skickat|sende?|sendt|videresend|videresendt|gitt|gav|svarat|svart|skrivit|skrevet)(?: (?:detta|det|den|dette|denne))? till?|(?:väntar|vänta|venter|vente|ventet|väntat) på|(?:skrev|sa|sade|sagde|ringde|ringte|ringede|lovade|lovede|lovte|mejlat|kontaktat|kontaktet)|(?:mejl|mail|samtal|svar|besked|meddelande|beskjed|melding|opkald) (?:från|fra)",
  "(?:[Vv]idere|[Vv]idare|[Ss]endt (?:videre|over)|[Gg]itt videre|[Ss]kickat vidare|satte? (?:meg|mig) over) till?|[Dd]iteruskan (?:ke|kepada)|(?:[Rr]eencaminhar|[Rr]eencaminhado|[Ee]ncaminhar|[Ee]ncaminhado|[Pp]assar) p/|[Rr]envoyée?s? (?:vers|à)|[Ll]ooped in|[Pp]inged|[Nn]udged|[Cc]hased(?: up)?|[Cc][Cc]['’]d|[Пп]ередано|[Dd]ál na|[Dd]alej do|[Oo]n to|[Oo]ver to",
  "(?:[Ll]o|[Ll]a) (?:lleva|gestiona|tramita)|[Ss]e (?:encarga|ocupa)|[Ss]e ne (?:occupa|incarica)|[Vv]isto con|[Вв]иках|(?:vil|ville|vill) (?:have|ha)|(?:ha|få|får|fått|fået) (?:tak i|tag i|tag på|fat i)|(?:agent|adviser|advisor|technician)",
  "(?:według|podle|podľa|prema|conform|szerint|σύμφωνα με τον|σύμφωνα με την|[Сс]о слов|[Зз]а словами|[Сс]поред)|(?:wiadomość|telefon|mail|odpowiedź|zpráva|odpověď|správa|odpoveď|poruka|odgovor|mesaj|răspuns|сообщение|ответ|письмо|звонок|повідомлення|лист|отговор|съобщение) (?:od|de la|от|від)",
];

/** Before somebody with whom the verb at the end of a German or Dutch clause was done. */
const WITH = [
  "mit|von|an|bei|über|durch|auf|für|gegen|hat|haben|habe|hatte|hatten|wie|schrieb|sagte|meinte|rief|met|aan|naar|op|over|voor|door|zoals|heeft|hebben|heb|had|hadden",
];

/** What German and Dutch put at the end of a clause, behind the person it was done with. */
const DONE_WITH =
  /^(?: \p{L}+){0,5} (?:gesprochen|telefoniert|geredet|vereinbart|geklärt|genehmigt|besprochen|nachfragen|nachgefragt|hinterlegt|angefragt|abgegeben|abgeholt|ausgehändigt|quittiert|bearbeitet|beraten|informiert|weiterleiten|weitergeleitet|geschickt|gesendet|schicken|senden|wenden|gewandt|übergeben|gegeben|geben|beschwert|beschweren|bedanken|bedankt|melden|gemeldet|gewartet|warten|geschrieben|schreiben|angerufen|anrufen|gefragt|fragen|gemailt|erreicht|erreichen|kontaktiert|kontaktieren|gebeten|zugesagt|unterschrieben|unterzeichnet|genehmigt|bestätigt|versprochen|gesagt|mitgeteilt|erklärt|ausgerichtet|ausrichten|gehört|getroffen|vertreten|vertritt|erklärt|gesproken|gebeld|overlegd|afgesproken|besproken|navragen|nagevraagd|afgegeven|opgehaald|behandeld|afgehandeld|geholpen|doorgestuurd|doorsturen|gestuurd|sturen|gegeven|geven|klagen|geklaagd|gewacht|wachten|geschreven|gemaild|mailen|bekommen|erhalten|gekriegt|gevraagd|vragen|bereikt|bereiken|getekend|ondertekend|goedgekeurd|bevestigd|achtergelaten|hinterlassen|beloofd|gezegd|verteld|uitgelegd|uitlegde|zei|belde|schreef|vertelde|beloofde)(?!\p{L})/u;

/** Does the text before `at`, and before a blank there, end as one of the patterns says? */
export function behind(patterns: readonly string[]): (text: string, at: number) => boolean {
  const source = patterns.join("|");
  const pattern = new RegExp(`(?<=(?<!\\p{L})(?:${source}) ?)`, "uy");
  // Read when it is first asked: most programs start for other things.
  let ends: Edges | undefined;
  return (text, at) => {
    ends ??= edgesOf(`(?:${source})$`);
    if (!fits(text, at, ends) && !(unitAt(text, at - 1) === 32 && fits(text, at - 1, ends))) return false;
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
    const head = headBefore(text, at);
    if (head < 0 || !HEADS.has(firstWord(text, head, at))) return false;
    pattern.lastIndex = at - head;
    return pattern.test(text.charAt(head).toLowerCase() + text.slice(head + 1, at));
  };
}

/** "Atendido por …", "Signed by …": where a sentence or a line begins with a capital not far before `at`, or -1. */
function headBefore(text: string, at: number): number {
  for (let p = at - 2, n = 0; p >= 0 && n < HEAD_REACH; p--, n++) {
    if (CLASS[text.charCodeAt(p)] !== UPPER) continue;
    const before = unitAt(text, p - 1);
    if (p > 0 && !(before === 10 || before === 40 || (before === 32 && OPENERS.includes(text.charAt(p - 2)))))
      return -1;
    return p;
  }
  return -1;
}
function firstWord(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== 32) end++;
  return hashWord(text.slice(from, end));
}
/** What phrases begin with at the head of a note. */
const HEADS: ReadonlySet<number> = new Set(
  `ask asked tell told remind thank text inform chased handled signed closed answered resolved written sent approved reported escalated created booked confirmed reviewed processed taken cancelled completed checked raised opened updated received collected picked delivered fitted installed authorised authorized rejected requested submitted done changed edited reopened prepared noted assigned transferred reassigned forwarded passed handed given waiting message reply call email
  beschwerde nachricht anruf rückruf antwort wartet weitergeleitet übergeben geschickt unterschrieben quittiert angenommen verheiratet
  traité géré signé envoyé rédigé validé créé contacté rappelé reçu confirmé fermé clôturé annulé transmis transféré attribué assigné message appel réponse mariée marié demandez
  gestionado firmado enviado atendido tramitado confirmado cerrado recibido cancelado contactado asignado entregado pasado transferido mensaje llamada casada casado
  gestito firmato inviato trattato seguito chiuso confermato contattato ricevuto inoltrato assegnato trasferito consegnato messaggio chiamata sposata sposato
  tratado assinado fechado recebido encaminhado atribuído entregue mensagem ligação
  afgehandeld behandeld getekend ondertekend gestuurd goedgekeurd bevestigd gesloten ontvangen doorgestuurd bericht getrouwd
  hanterat skickat signerat behandlet behandla sendt signert godkänt godkjent stängt lukket bekräftat bekreftet mottaget mottatt underskrevet samtal opkald gift`
    .split(/\s+/)
    .map((word) => hashWord(word)),
);
/** Units of the longest of these phrases, more or less. */
const HEAD_REACH = 36;
const OPENERS = ".!?:;-–—•*>|)";
const IS_SURELY = behind(SURE);
const IS_BEHIND_FURTHER = behind(FURTHER);
/** The last two words of these phrases: most words before a name are none of them. */
const FURTHER_WORDS: ReadonlySet<string> = new Set(
  `verheiratet verlobt liiert befreundet geschieden auftrag namen händen hd mariée marié fiancée fiancé divorcée divorcé part attention soins casada casado divorciada divorciado comprometida comprometido parte atención nombre cuidados sposata sposato conto getrouwd gescheiden
  gift forlovet förlovad forlovad skilt skild żonaty zamężna ženatý vdaná vydatá женат замужем одружений одружена женен омъжена παντρεμένος παντρεμένη menikah căsătorit căsătorită oženjen udana fao kin him her them me ihn mich sie lui elle moi él ella mí lei ele ela mim hem haar mij honom henne mig ham hende hun meg tech driver fitter installer engineer`.split(
    /\s+/,
  ),
);
const STOPPED = edged(/[.:]$/);

function isFurther(text: string, at: number): boolean {
  const end = unitAt(text, at - 1) === 32 ? at - 1 : at;
  const from = wordFrom(text, end);
  const word = text.slice(from, end);
  // "z.Hd.", "c.a. di", "next of kin:".
  if (!STOPPED.test(word) && !FURTHER_WORDS.has(word.toLowerCase())) {
    if (word.length > LONGEST_LINK || unitAt(text, from - 1) !== 32) return false;
    const before = text.slice(wordFrom(text, from - 1), from - 1);
    if (!STOPPED.test(before) && !FURTHER_WORDS.has(before.replace(/^[ld]['’]/u, "").toLowerCase())) return false;
  }
  return IS_BEHIND_FURTHER(text, at);
}

/** Where the word begins that ends at `end`, no further than such a word is long. */
function wordFrom(text: string, end: number): number {
  let p = end;
  while (p > 0 && end - p < LONGEST_LAST && text.charCodeAt(p - 1) > 32) p--;
  return p;
}
const [LONGEST_LAST, LONGEST_LINK] = [16, 5] as const;
const IS_SURE = (text: string, at: number): boolean => IS_SURELY(text, at) || isFurther(text, at);
const IS_LIKELY = behind(LIKELY);
const IS_WITH = behind(WITH);

/** Do the words before `at` say that a person stands there, or with those behind `to` that something was done with one? */
export const isSpokenOf = (text: string, at: number, to: number): boolean =>
  IS_SURE(text, at) || IS_LIKELY(text, at) || (IS_WITH(text, at) && DONE_WITH.test(text.slice(to, to + 60)));
/** The first alone: no firm and no office stands there either. */
export const isSurelySpokenOf = (text: string, at: number): boolean => IS_SURE(text, at);

/** What stands before a month, and before no person whom nothing else tells. */
const IN_MONTH = wordSet(
  "in of since until till during last next this early late mid every im seit bis ab Anfang Mitte Ende en depuis fin début courant desde hasta op im em até fino dal sedan siden under v od do w od в с до през",
  "lower",
);

/** Friday and Sunday, whom Greeks are called after. */
const WEEKDAY = wordSet("Παρασκευή Κυριακή", "exact");
/** Months that are given names as well. */
const MONTH_TR = wordSet("Nisan Temmuz Eylül Ekim", "exact");

/** Bits of words that a name may have besides. */
const NO_TOWN = PLACE | MONTH | ORG;

/** The name at token `i`, with a capital, which no rule has taken by what it is; its token or -1. */
export function spokenOf(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  const lists = LISTS(s.hash[i] as number);
  const word = WORD_NAMES(s, i);
  if (!word && (w & FIRST) === 0 && (lists & GIVEN) === 0) return doneWith(ctx, i);
  if (isNobody(s, i)) return -1;
  if (!isWord(s, i) || !isCased(s, i) || ((s.shape[i] as number) & ALL_UPPER) !== 0 || glued(s, i)) return -1;
  const known = (w & FIRST) !== 0 || word;
  if (
    !known &&
    ((w & (ORG | COMMON)) !== 0 ||
      sizeOf(s, i) < 3 ||
      (s.cue[i] as number) !== 0 ||
      isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i])))
  )
    return -1;
  // "am 12. Mai kommt der Techniker".
  if ((w & MONTH) !== 0 && i > 0 && (((s.shape[i - 1] as number) & HAS_DIGIT) !== 0 || IN_MONTH(s, i - 1))) return -1;
  // A second word with a capital: the family's, or a firm's, a street's, a name that another rule tells.
  const last = known && isOfFamilies(s, i) ? i + 1 : i;
  const next = last + 1;
  const apart = unitAt(s.text, s.end[last] as number) === 32;
  if (apart && next < s.count && sameLine(s, next) && isUpper(s, next)) return -1;
  if (isCounted(s, i) || isHeadOfWord(s, i)) return -1;
  const opening = sentenceStart(s, i);
  if (!opening && unitAt(s.text, (s.start[i] as number) - 1) !== 32) return -1;
  const plain = (w & (NO_TOWN | COMMON)) === 0 && (known || (lists & DICTIONARY) === 0);
  const rule = told(s, i, last, opening, plain, known);
  if (rule === "") return -1;
  // A town and a good are none where only people stand; but goods arrive, and programs say and are greeted.
  const thing = things.end === last || isThingName(s, i, last);
  // "Ask Amelia, our chatbot".
  if (
    thing &&
    (rule === "person-inside" ||
      (rule === "person-spoken" && unitAt(s.text, s.end[last] as number) === 44) ||
      (apart && (rule === "person-spoken" ? isThingNoun(s, next) || IS(s, next) : AS_THINGS_DO(s, next))) ||
      // "le module Gaspard ne répond plus".
      (apart &&
        rule === "person-acts" &&
        (NOT(s, next) || (IS(s, next) && isGood(s, i - 1))) &&
        isNounBefore(s, i, last)))
  )
    return -1;
  return take(ctx, i, last, 0.64, rule);
}

/** "bei Kaiser nachfragen", "für Vogt hinterlegt": a family's name that is a word as well, and what was done with them. */
function doneWith(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((w & (LAST | COMMON | NO_TOWN)) !== LAST || !isWord(s, i) || !isCased(s, i) || sentenceStart(s, i)) return -1;
  if (!IS_WITH(s.text, s.start[i] as number) || isThingName(s, i, i) || isDeskWord(s, i)) return -1;
  const to = s.end[i] as number;
  return DONE_WITH.test(s.text.slice(to, to + 60)) ? take(ctx, i, i, 0.62, "person-spoken") : -1;
}

/** "hola rosa mi paquete", "hi frank i still wait": greeted, and then it is about the writer's own. */
const HAILED =
  /(?:^|[\n.!?]\s?)(?:hi|hey|hello|hola|oi|olá|bonjour|salut|coucou|hallo|hoi|servus|moin|ciao|hej|hei|moi|ahoj|cześć|привет|привіт|здравствуйте|merhaba|selam|szia|bună|salut|halo|hai) $/i;
const MINE = wordSet(
  `my i i'm im mine we our mi mis yo me mon ma mes je j nous notre mein meine meinen ich wir unser unsere meu minha eu nosso nossa mio mia io nostro nostra mijn ik wij we onze min mitt mina jag vi jeg mit minun minulla
  moja mój moje ja mám můj moje мой моя моё мои я у мне моя мій мої kargom siparişim benim hesabım paketim telefonum saya`,
  "lower",
);
/** "this is frank from leeds", "soy rosa de sevilla". */
const IS_HERE = codedOnce(
  /(?:^|[^\p{L}])(?:this is|it['’]?s|im|i['’]m|hier ist|ich bin|ici|soy|aquí|aqui é [oa]|sou [oa]?|sono|hier is|ik ben|jag är|det är|jeg er|tu|ja|já jsem|это|я|ben|täällä) $/iu,
);
const OUT_OF = /^ (?:from|aus|vom|von|de|da|do|di|dal|uit|från|fra|z|ze|из|з|із|от) \p{L}/u;

/** Portuguese articles before names. */
const OF_PEOPLE = spelled("o a");
/** The same in small letters: "my husband frank paid", "rosa me dijo". What is a verb or a small word as well is none. */
export function spokenOfSmall(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((w & (FIRST | ORG)) !== FIRST || sizeOf(s, i) < 3) return -1;
  const plain = (w & (COMMON | NO_TOWN)) === 0 && (s.cue[i] as number) === 0 && !SMALL_WORD(s, i);
  const asked = isAskedSmall(s, i);
  if (!(asked || plain) || !isWord(s, i) || !isCased(s, i) || glued(s, i) || isCounted(s, i)) return -1;
  if (asked) return take(ctx, i, i, 0.62, "person-spoken");
  const at = s.start[i] as number;
  const opening = sentenceStart(s, i);
  if (!opening && unitAt(s.text, at - 1) !== 32) return -1;
  // "melek'e verdim": Turkish sets endings apart from names alone.
  const sign = unitAt(s.text, s.end[i] as number);
  if (
    (sign === 39 || sign === 0x2019) &&
    TURKISH_CASE.test(s.text.slice((s.end[i] as number) + 1, (s.end[i] as number) + 7))
  )
    return take(ctx, i, i, 0.62, "person-case");
  // "let rosa know", "rosa, la portinaia, …".
  if (opening ? isSomebody(s, i) : isGiven(s, i)) return take(ctx, i, i, 0.62, "person-spoken");
  if (!opening && IS_WITH(s.text, at) && DONE_WITH.test(s.text.slice(s.end[i], (s.end[i] as number) + 60)))
    return isThingName(s, i, i) ? -1 : take(ctx, i, i, 0.62, "person-spoken");
  if (!opening && IS_SURE(s.text, at)) return isThingName(s, i, i) ? -1 : take(ctx, i, i, 0.62, "person-spoken");
  if (
    !opening &&
    MINE(s, i + 1) &&
    unitAt(s.text, s.end[i] as number) === 32 &&
    HAILED.test(s.text.slice(Math.max(0, at - 12), at))
  )
    return take(ctx, i, i, 0.62, "person-spoken");
  if (
    !opening &&
    unitAt(s.text, s.end[i] as number) === 32 &&
    OUT_OF.test(s.text.slice(s.end[i], (s.end[i] as number) + 8)) &&
    IS_HERE.test(s.text.slice(Math.max(0, at - 12), at))
  )
    return take(ctx, i, i, 0.62, "person-introduced");
  if (
    !(
      opening ||
      BEFORE(s, i - 1) ||
      (OF_PEOPLE(s, i - 1) && mannerHere(s).language === 3 && sentenceStart(s, i - 1))
    ) ||
    !actsAsPerson(s, i)
  )
    return -1;
  if (CALLED_SO(s, i)) return -1;
  return isThingName(s, i, i) ? -1 : take(ctx, i, i, 0.62, "person-acts");
}

function told(s: Scan, i: number, last: number, opening: boolean, plain: boolean, known: boolean): string {
  const at = s.start[i] as number;
  const to = s.end[last] as number;
  if ((!opening || isCutShort(s.text, at)) && IS_SURE(s.text, at)) return "person-spoken";
  // "Add User Grant": of a title, or the second name of another's.
  if (!opening && isUpper(s, i - 1) && !sentenceStart(s, i - 1)) return "";
  // "Le atendió …": two letters are a pronoun as well.
  if (DOES(s, last + 1) || ((!opening || sizeOf(s, i) > 2) && actsAsPerson(s, last))) return "person-acts";
  // "Toprak'a iletin": Turkish sets a name's ending apart, a month's too.
  const sign = unitAt(s.text, to);
  if ((sign === 39 || sign === 0x2019) && known && last === i && TURKISH_CASE.test(s.text.slice(to + 1, to + 7)))
    return ((s.word[i] as number) & MONTH) === 0 && !MONTH_TR(s, i) ? "person-case" : "";
  if (opening) return "";
  // In German every noun has a capital.
  const german = isGerman(s);
  // "Closed by Will." ends with who it was.
  const ends = ((s.word[i] as number) & (NO_TOWN | FIRST)) === FIRST && ENDS.test(s.text.slice(to, to + 3));
  if ((plain || ends) && IS_LIKELY(s.text, at)) return german && isOrdinary(s, i) ? "" : "person-spoken";
  if (IS_WITH(s.text, at) && DONE_WITH.test(s.text.slice(to, to + 60))) return "person-spoken";
  return known && isInside(s, i, last, german) ? "person-inside" : "";
}

/** "z. Hd. Ernst", "t.a.v. Roos": a stop that ends no sentence. */
const isCutShort = (text: string, at: number): boolean =>
  unitAt(text, at - 2) === 46 && CUT_SHORT.test(text.slice(Math.max(0, at - 9), at));
const CUT_SHORT = edged(/(?<!\p{L})(?:[zZ]\. ?[hH]d|[tT]\. ?a\. ?v|c\. ?a)\. $/u);

/** "it was Hope who cancelled", "¿puede Luz o alguien más": inside a sentence, with small words around that people have beside them. */
function isInside(s: Scan, i: number, last: number, german: boolean): boolean {
  if (((s.word[i] as number) & NO_TOWN) !== 0 || isVietnamese(s) || WEEKDAY(s, i)) return false;
  const c = unitAt(s.text, (s.start[i] as number) - 2);
  const k = i - 1;
  // Right behind a word.
  if ((s.end[k] as number) !== (s.start[i] as number) - 1 || c === 39 || c === 0x2019 || !isWord(s, k)) return false;
  if (!BEFORE(s, k) || (german && isOrdinary(s, i))) return false;
  if (unitAt(s.text, s.end[last] as number) === 32) return BEHIND(s, last + 1);
  return last > i && ENDS.test(s.text.slice(s.end[last], (s.end[last] as number) + 3));
}

const ENDS = /^[.,;!?)]?(?:\s|$)/;

/** What goods and programs do as well. */
const NOT = spelled("ne не nie no non nem δεν nu nu não inte ikke ei");
const AS_THINGS_DO = (s: Scan, k: number): boolean => SAYS(s, k) || DOES(s, k);
const IS = wordSet("is are ist est es è é är er jest je", "lower");
const SAYS = wordSet(
  "says said asks asked confirmed answered suggested works is has was dice dit sagt zegt diz säger siger sier mówi říká говорит",
);

/** Small words that stand before a person inside a sentence, of many languages. */
const BEFORE = wordSet(
  `is was isn't wasn't if when that because as than both neither nor and or can could will would should did does has had to with by from for about after before since while until where why how but whether not
  ist war wenn dass weil als ob und oder kann könnte wird würde soll hat hatte mit von an für bei über durch gegen ohne doch aber sondern nicht wie wo warum
  est était si quand que qu parce car comme et ou mais peut pourrait va doit a avait à avec par pour de chez contre sans pas ni lorsque où pourquoi
  es era fue cuando porque como y u pero puede podría debe ha había con por para sin está estaba donde soy
  è se quando che perché come ed ma può potrebbe deve aveva ad da per di né dove anche sono
  é foi mas pode poderia vai deve ao com da do pela pelo nem estava onde
  als toen dat omdat want zoals of maar kan kon zou zal heeft met aan door voor van bij naar over tegen ook niet waar die
  är var om när att eftersom som och eller men kunde ska skulle har hade till av för från hos inte er når at fordi og skal ville af fra ikke hvor där
  jest była był czy kiedy gdy że bo jak lub albo ale może z od do dla przez to nie gdzie
  je byla byl zda když protože nebo může s pro není či kde keď lebo alebo bola bol
  bila bio li kad jer kao ili ali sa za nije kje ko
  это была был если когда что потому как и или но может с от до для у через ли не где є була був якщо коли що бо та або але може з від е беше ако кога че защото за
  ve veya ama ki için ile değil
  on oli jos kun että koska kuten ja tai mutta voi voisi ei onko voiko
  ha amikor hogy mert mint és vagy de lehet nem
  este dacă când că pentru și sau dar poate cu pe nu unde
  είναι ήταν αν όταν ότι γιατί όπως και ή αλλά μπορεί με από για δεν που η ο την τη τον της του στην στον
  apakah adalah kalau karena bahwa oleh dari menurut там чи`,
  "lower",
);
/** And behind one. */
const BEHIND = wordSet(
  `who whose and or nor is was are were has had hasn't wasn't isn't can could will would there here again on at for about with today yesterday tomorrow this last to please twice came went but so if when because who's
  und oder ist war hat hatte kann heute gestern da dort noch schon nicht so auch wieder mich mir uns am bei wegen kam dann
  et ou est était a avait peut qui que là ici hier demain pour me ne se lui aussi encore lundi mardi mercredi jeudi vendredi
  y e o u es era fue ha está estaba puede quien hoy ayer mañana el lunes martes miércoles jueves viernes para nos no también vino en
  ed è può che oggi ieri domani lunedì martedì mercoledì giovedì venerdì per mi ci non si anche ad al alla
  é foi tem pode quem que hoje ontem amanhã na para não se também veio
  en of heeft kan die dat heet er vandaag gisteren morgen aan voor mij niet ook weer
  och eller är var har kan som där idag igår imorgon för vid mig mej inte också igen kom og er der kunne til
  i lub albo jest była był może a z dzisiaj dziś wczoraj jutro nie też która który przyszła przyszedł
  nebo je byla byl může dnes včera zítra není která který přišla přišel alebo bola bol môže dnes
  ili je bila bio može danas jučer nije koja koji in lahko danes včeraj
  и или была был может сегодня вчера завтра не тоже которая который приходила приходил получила та або була був може сьогодні вчора завтра теж яка який
  ve veya bugün dün yarın da de orada burada
  ja tai on oli voi tänään eilen huomenna ei tuli
  és vagy ma tegnap holnap nem is jött
  și sau este era poate azi ieri mâine nu a venit care
  και ή είναι ήταν μπορεί σήμερα χθες αύριο δεν ήρθε που για η ο στην στο μου μας
  ada sudah belum sedang juga hari kemarin dan atau там тук днес вече и е
  щодо про tamo`,
  "lower",
);
