/**
 * What is said right before somebody whose name is typed in small letters: "chiedi a rosa", "vraag het roos", "frag mal ernst", "waiting on
 * will". Behind most of it stand people and nobody else, so that the name may be a word as well, where what is said ends or goes on as behind
 * a person; behind the rest stand things too.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, hashWord, MONTH, ORG, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { isAccentedWord } from "./lower.ts";
import { sentenceStart } from "./name-places.ts";
import { isWord, sameLine } from "./name-tokens.ts";

/**
 * A line a language, a phrase between bars: its words in order, in place of each several with strokes between. Behind "~" things stand as
 * well, behind "+" whatever one's kin may do. Apostrophes are blanks.
 */
const PHRASES = `ask/asking/asked/asks|tell/told/telling|text/texted/emailed/messaged/phoned/rang/pinged/nudged|spoke/speak/speaking/spoken/talk/talked/talking/chatted/chat/dealt/dealing to/with|told/helped/served/sent/promised/signed/advised by|heard/email/call/message/msg/text/voicemail/reply/letter/word from|waiting/wait/waited on|cc d|ccd|thx/thanks/cheers/ta/thank|left/meeting/appointment/call/lunch/cover with|given/gave/handed/hand/passed/pass/forwarded/forward/assigned/assign/reassign/send/sent/give it/this/that/them to|handed/passed/forwarded/assigned/escalated/over/sent/reply/transfer/transferred/transferring to|parcel/package/delivery/letter/message/msg/voicemail/present is/was/came for|message/msg/voicemail/note/letter/covering/cover for|+my/our/his/her/their sister/brother/wife/husband/son/daughter/mum/mom/dad/mother/father/friend/mate/boss/manager/neighbour/neighbor/colleague/cousin/aunt/uncle/partner/carer/nurse/flatmate/landlord/gran/nan/lad/missus/hubby/fella/bf/gf/bro/sis/nephew/niece/grandad/nana/auntie|ping/chase/chased|cant/couldnt/can't reach/find|goes by|ask 4|you/me/him/her and|pass/put/transfer/refer me to/through|let|helped me/us was|~it was|~call/ring/phone|~with|~from|~for|~under|~to|~by|~on behalf of
frag/frage/fragt/fragen/fragst/frags|frag/frage/fragt/fragen mal/bitte/doch/sie/einfach|sag/sagt/sage/sagen/gib/gebt/grüß/grüße/ruf mal/bitte/es/das/doch|sag/sagt/sage/sagen/grüß|ruf/rufe/rufen/schick/schicke/gib/gebt mal/bitte/es/das/sie|gib/schick das/es bitte|hab/habe/haben/hat/habt|warte/warten/wartet/gewartet auf|mail/nachricht/anruf/antwort/rückruf/brief/rückmeldung von|mit der/dem|opa/oma/onkel/tante|+mein/meine/meiner/meinem/unser/unsere frau/mann/sohn/tochter/bruder/schwester/mutter/vater/mama/papa/kollege/kollegin/chef/chefin/freundin/freund/nachbar/nachbarin/oma/opa|paket/päckchen/brief/post/bestellung/sendung ist/war für|läuft/bestellt/angemeldet auf|danke/dank|gruß/grüße/weitergegeben/weitergeleitet/übergeben/abgegeben an|abgegeben/hinterlegt/abgeholt bei|~von|~für|~bei|~an|~mit|~auf|~laut|~ohne
demandez/demande/demander/demandé/dites/dis/dire/dit/parlez/parler/parlé/écrit/écrire/téléphoné/répondu/confié/remis/donné/laissé/transmis/passé à|vu/parlé/discuté/échangé/voir/convenu/rdv/rappelé avec/par|~c est|j attends|attendre/attends/attendons/joindre/prévenir/prévenez/rappeler/rappelez/contacter/contactez|mail/message/appel/réponse/courrier/accord/avis/numéro de|colis/paquet/pli/courrier est pour|au nom de|passe/passez moi|rappelle/rappelles/attend/appelle/appelez|donne/donnez/rends/envoie le/la/les/ça/moi à|envoyé/signé/reçu/traité par|papi/mamie/papy/tonton/tatie/mémé/pépé|+mon/ma/notre/votre mari/femme/fils/fille/mère/père/frère/soeur/sœur/copain/copine/collègue/voisin/voisine/amie/ami/chef/patron/patronne/gendre/neveu/nièce|merci|déposé/laissé/livré chez|chez|~pour|~avec|~selon|~à|~de|~par|~voir|~sans
pregunta/pregunte/pregunten/preguntar/pregúntale/pregúntele/dile/dígale/díganle/diles/avisa/avise/avisen/avísale/avisar/llama/llame/llamar/llamé/pásalo/pásaselo/pásalos/déjaselo/dáselo/dejado/entregado/escribe/escribí/pedí/pídele/esperando/espero/esperamos/recuérdale/mándale/mándaselo a|pregunta/pregunte/pregunten/preguntar/preguntó por|hablé/hablado/hablar/quedé/quedado/dejé/dejado/habla/hable con|paquete/pedido/encargo/sobre es/era para|a nombre de|de parte de|pásame/comunícame/ponme con|que me/nos llame|me/nos/le atendió/llamó/dijo/contestó/ayudó|~fue|~es de|lo/la/se di a|se lo/la di/dejé/entregué a|correo/mensaje/llamada/mail/audio/respuesta/parte/número de|lo/la firmó/pidió/recogió/trajo/tiene/hizo/vio/compró/pagó/lleva|llamó/pasó/contestó/firmó/escribió|gracias|abuelo/abuela/tío/tía/tito/tita|+mi/nuestro/nuestra/su/tu marido/mujer/hijo/hija/madre/padre/hermano/hermana/amigo/amiga/vecino/vecina/jefe/jefa/esposo/esposa/primo/prima/tío/tía/compañero/compañera/suegra/suegro/cuñado/cuñada/nieto/nieta|~con|~para|~según|~a|~de|~por
chiedi/chiedere/chiedete/chieda/chiesto/dillo/dica/dite/dirlo/detto/dì/passalo/passa/passato/mandalo/mandato/consegnato/consegnare/scritto/scrivi/telefonato/telefona/dato/ridallo a/ad|chiedi/chiedere/chiedete/chieda/chiesto di|parlato/parlare/parla/parli/sentito/appuntamento con|a nome di|da parte di|chiamate/chiami/passami/sentito/avvisa/avvisate|ho sentito|mi/ci ha risposto/chiamato/detto/scritto/aiutato|~è di|sono io|mail/messaggio/chiamata/telefonata/risposta/firma/numero/parte di|mail/messaggio/chiamata/telefonata/risposta/lasciato/ritirato/firmato da|pacco/ordine/busta è/era per|l ha/hanno firmato/ritirato/preso/ordinato/pagato/fatto/detto/visto/lasciato/aperto|ha/aveva chiamato/scritto/firmato/telefonato/risposto/detto/richiamato|grazie|nonno/nonna/zio/zia|+mio/mia/nostro/nostra/tuo/tua/suo/sua marito/moglie/figlio/figlia/madre/padre/mamma/papà/fratello/sorella/amico/amica/vicino/vicina/capo/collega/cugino/cugina/zio/zia/nonna/nonno/suocera/cognata|~c era|~c è|~è venuta/venuto/passata/passato/arrivata/stata|~aspetto/aspettiamo/aspettando|~con|~per|~da|~a|~di|~secondo
pergunta/pergunte/perguntem/perguntar/diga/digam/diz/avisa/avise/avisem/liga/ligue/pede/peça/entreguei/entregue/deixei/mandei/falar/dá/dei a/à/ao/para/pra/pro/com|falei/falar/falado/conversei/deixei/combinei com|falei/falar/falado/conversei/deixei/combinei com o/a|espera/aguardar/aguardo/aguardando/esperar da/do/pela/pelo/a/o|encomenda/pacote/pedido/caixa é/era para|encomenda/pacote/pedido/caixa é/era para a/o|email/e-mail/mail/mensagem/ligação/recado/número do/da/de|em nome de/do/da|da parte de/do/da|atendido/atendida/ajudado/ajudada pelo/pela|~que o/a|chama/chame/avisa o/a/à|foi o/a|dei/entreguei/passei ao/à|~é da/do|fui atendido/atendida pelo/pela|assinou/recebeu foi o/a|assinou/recebeu/ligou/atendeu|obrigado/obrigada/obg|vovô/vovó/titio/titia|+meu/minha/nosso/nossa/seu/sua marido/mulher/esposa/esposo/filho/filha/mãe/pai/irmão/irmã/amigo/amiga/vizinho/vizinha/chefe/colega/primo/prima/tio/tia/sogra/cunhada/avó/avô|~com|~para|~pra|~a|~o|~da|~do|~pela|~pelo|~com a/o|~de
vragen/vraag/gevraagd naar/aan|vraag het/even|vraag het aan|vraag|zeg/zegt/gezegd tegen|zeg het tegen|wachten/wacht/gewacht/wachtend op|bedankt/dank|mail/bericht/telefoontje/reactie/antwoord/appje van|op naam van|bel/bellen/bel even|laat|geholpen door|namens|gaf/geef het aan|~is van|afgegeven/achtergelaten/navragen/nagevraagd/opgehaald bij|doorgeven/doorgegeven/gegeven/overgedragen/overdragen/afgegeven/geven aan|pakket/pakje/bestelling is/was voor|opa/oma/oom/tante|+mijn/onze/haar/zijn/jouw man/vrouw/zoon/dochter/moeder/vader/broer/zus/zusje/vriend/vriendin/buurman/buurvrouw/collega/chef/baas/oma/opa/neef/nicht|groetjes aan|~met|~van|~voor|~bij|~aan|~naar|~volgens|~hier is
fråga/spør/spørg/spurte/frågade/hälsa/hils/ring/ringde/ringte|säg/si/sig till/til|säg/si/sig det till/til|prata/pratade/pratat/snakke/snakket/snakka/talte/talade/talt/tale/snackat/snackade/pratar jag/jeg/vi/med|prata/pratade/pratat/snakke/snakket/snakka/talte/talade/talt/tale/snackat/snackade jag/jeg/vi med|väntar/vänta/venter/vente/väntat/ventet på|paketet/pakken/pakka/beställningen/ordren är/er till/til|mailet/mejlet/mail/mejl/eposten/epost/mailen/svar/samtal/meddelande/melding/beskjed/besked från/fra|skicka/sende/send/sendt/skickat/gi/gav/gitt/giv det/den till/til|skicka/sende/send/sendt/skickat till/til|hjälp/hjelp/hjælp av/af|lämnat/lämnade/levert/afleveret/levererat/avlevert hos|tack/tak/takk|+min/vår/vores/hennes/hans man/mann/mand/fru/kone/son/sønn/søn/dotter/datter/mor/mamma/far/pappa/bror/syster/søster/kollega/vän/venn/ven/granne/nabo/chef/sjef/sambo/kompis/kusin/mormor/farmor|bedstefar/bedstemor/bestefar/bestemor/farfar/morfar/farmor/mormor/oldefar/oldemor/farbror/morbror/moster/faster/onkel/tante|+mannen/kona/sønnen/dattera/moren/faren/broren/søsteren/vennen/naboen/sjefen min/mi/vår|det är/er|~med|~från|~fra|~till|~til|~av|~af|~hos
kysy/kysykää/soita/kerro/sano|odotan/odotamme/toivon että|+mieheni/vaimoni/poikani/tyttäreni/äitini/isäni/veljeni/siskoni/ystäväni/naapurini/kollegani|kiitos|täällä/tääl
zapytaj/powiedz/czekam/dzięki/dziękuję|dziadek/babcia/wujek/ciocia/dziadka/babci/wujka/cioci/děda/babička/strejda/teta/dědu/babičku/strejdu/tetu|+mój/moja/nasz/nasza mąż/żona/syn/córka/brat/siostra/mama/tata/kolega/koleżanka/sąsiad/sąsiadka/szef/szefowa/babcia|díky/děkuji/dík/ďakujem/hvala|+můj/moje/moja/môj/náš/naše muž/manžel/manželka/žena/syn/dcera/dcéra/brat/bratr/sestra/máma/mama/táta/otec/kolega/kolegyně/soused/sousedka/šéf
+a/az férjem/feleségem/fiam/lányom/bátyám/nővérem/öcsém/húgom/anyám/apám/kollégám/szomszédom/barátom/barátnőm/főnököm/nagymamám|köszi/köszönöm/kösz
vorbit/vorbesc/stabilit/înțeles cu|întreabă/întrebați/sunați/sună/aștept/anunță/anunțați pe|întreab/o aștept/întreabă pe|spune/spuneți/zi/dă/dați/trimite/trimis i lui|lui|coletul/pachetul e/este pentru|mailul/mesajul/mesaj/mail/telefonul/apelul de la|mersi/mulțumesc/multumesc|+soțul/soția/fiul/fiica/fratele/sora/mama/tata/vecinul/vecina/colegul/colega/prietenul/prietena/șeful/șefa meu/mea/nostru/noastră|~sunt|~cu|~pe|~la|~pentru
питай/питайте/попитай/попитайте/виках/чакам/чакаме/потърсете/търся|кажи/кажете/дай/дайте/предай/предайте на|говорих/говори/говорихме с/със|имейл/мейл/писмо/съобщение/обаждане от|пратката/колетът/поръчката е за|мерси/благодаря|+мъжът/жена/брат/сестра/майка/баща/син/дъщеря/колегата/колежката ми|аз съм|~от|~за|~с|~у|~на
спасибо/спс/дякую|это/ето/це|тётя/тетя/тёть/дядя/дядь/бабушка/дедушка/тётю/тетю/дядю/бабушку/дедушку/баба/бабу/дед/тітка/тітку/дядько/бабуся/бабусю/дідусь/діда|+мой/моя/наш/наша/мій муж/жена/сын/дочь/брат/сестра/мама/папа/коллега/сосед/соседка/начальник/бабушка/чоловік/дружина/дружина/син/донька/колега/сусід|~тут/здесь/там
teşekkürler/sağol/tşk|+eşim/kocam/karım/oğlum/kızım/annem/babam/kardeşim/abim/ablam/arkadaşım/komşum/müdürüm|kargoyu/paketi/siparişi|~ben|~paket/kargo/sipariş
tanya/tanyakan/telepon/telpon/panggil/hubungi/nungguin/nunggu/tunggu/menunggu/makasih/trims|kasih tau/tahu|titip/kirim/kasih/serahkan/diserahkan/bilang ke/sama|bicara/ngobrol/ketemu dengan/sama/dgn|paket/kiriman/titipan untuk/buat|email/pesan/telepon/telp dari|+suami/istri/anak/adik/kakak/teman/ibu/bapak/bos saya/aku/kami|~ini|~sama|~dari|~ke|~untuk|~buat
μίλησα/μιλήσω/μιλάω με|μίλησα/μιλήσω/μιλάω με τη/την/τον|ρώτα/ρωτήστε/περιμένω/πάρε/καλέστε τη/την/τον|πες/πείτε/δώσε/δώστε στον/στην/στη|το δώσε/έδωσα στον/στην/στη|δέμα/πακέτο είναι για τη/την/τον/το|mail/μήνυμα/τηλέφωνο/email του/της|ευχαριστώ|+άντρας/γυναίκα/γιος/κόρη/αδερφός/αδερφή/μαμά/μπαμπάς/συνάδελφος μου|είμαι η/ο`;

const LAST = 1;
const NO_TOWN = PLACE | MONTH | ORG;
/** Only people stand behind it; things as well; whoever somebody is to another. */
const [PEOPLE, THINGS, KIN] = [1, 2, 3] as const;
const KINDS: Readonly<Record<string, number>> = { "~": THINGS, "+": KIN };
const MOST_WORDS = 4;
/** Of a phrase read from its end: the word `n` words before the last one, and the sum so far. */
const joined = (word: number, n: number, sum: number): number => (sum + Math.imul(word, 2 * n + 31)) | 0;

/** Every way to say a phrase. */
function ways(phrase: string): string[] {
  let all = [""];
  for (const part of phrase.trim().split(" "))
    all = part.split("/").flatMap((word) => all.map((head) => (head === "" ? word : `${head} ${word}`)));
  return all;
}

/** Each phrase by its words' hashes. */
const SAID = new Map<number, number>();
const lastWords = new Set<string>();
for (const phrase of PHRASES.split(/[|\n]/))
  for (const way of ways(phrase.replace(/^[~+]/, ""))) {
    const said = way.split(" ");
    SAID.set(
      said.reduceRight((sum, word, n) => joined(hashWord(word), said.length - 1 - n, sum), 0),
      KINDS[phrase.charAt(0)] ?? PEOPLE,
    );
    lastWords.add(said[said.length - 1] as string);
  }
/** Most words before a name end none. */
const flagsOf = hashFlags([[LAST, [...lastWords].join(" ")]]);

/** The hash of the word as it stands: a letter alone may have been numbered as another word. */
const keyOf = (s: Scan, k: number): number =>
  sizeOf(s, k) === 1 ? hashWord(s.text.slice(s.start[k], s.end[k])) : (s.hash[k] as number);

/** Are the two tokens in one line, with a blank or an apostrophe between? */
function isClose(s: Scan, k: number): boolean {
  if (!sameLine(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) !== 1) return false;
  const c = unitAt(s.text, s.end[k - 1] as number);
  return c === 32 || c === 39 || c === 0x2019;
}

/** What the words before token `k` say of it: `PEOPLE`, `THINGS`, `KIN`, or nothing, 0. */
function saidBefore(s: Scan, k: number): number {
  if (k === 0 || flagsOf(s, k - 1) === 0 || !isClose(s, k)) return 0;
  let said = 0;
  let sum = 0;
  for (let from = k - 1, n = 0; from >= 0 && n < MOST_WORDS; from--, n++) {
    if (!isWord(s, from) || (n > 0 && !isClose(s, from + 1))) break;
    sum = joined(keyOf(s, from), n, sum);
    const kind = SAID.get(sum);
    if (kind !== undefined && kind !== THINGS) return kind;
    said ||= kind ?? 0;
  }
  return said;
}

/** What a clause goes on with behind somebody who was asked, told or waited for. */
const FURTHER = 1;
const goesOn = hashFlags([
  [
    FURTHER,
    `about it's that to im i'm i if whether when and or but so because please pls who yesterday today tomorrow now again monday tuesday wednesday thursday friday in on at by from first instead too then
    ob dass und oder aber wegen bitte ich wann heute gestern morgen zurück bescheid an weiterleiten geredet gesprochen bekommen nochmal von am um das
    que si et ou mais pour svp stp hier demain aujourd qui ce de lundi mardi mercredi jeudi vendredi
    y o pero para por favor ayer hoy mañana cuando esta este el lunes martes
    che se e o ma per di ieri oggi domani quando perché
    se e ou mas hoje ontem amanhã quando porque pra
    dat of en maar vandaag gisteren morgen voor niet gesproken gebeld er
    att at om och og eller men idag igår imorgon här her där der når när i
    että jos ja mutta soittaa tänään eilen huomenna
    że czy i ale lub dzisiaj wczoraj jutro žebo že jestli a ale dnes včera zítra či nebo alebo da li ili danas
    hogy és vagy de ma tegnap holnap
    că dacă și sau dar azi ieri mâine să
    че и или но дали днес вчера утре что если и или но у возле сегодня вчера завтра что що чи та або сьогодні
    ki ve veya ama için bugün dün yarın
    kalau dan atau tapi hari kemarin besok aja saja ya dulu
    ότι αν και ή αλλά σήμερα χθες αύριο για να`,
  ],
]);
const STOPS = /^(?:[.,;:!?)\n]|$| ?\p{So}| x{1,4}(?!\p{L})| [:;]-?[)(DP])/u;

/** "call rustam 0712 …". */
const NUMBER = /^ [+(\d]/;

/** Does what is said end behind token `k`, or go on as behind somebody? */
export const endsOrGoesOn = (s: Scan, k: number): boolean =>
  endsThere(s, k) ||
  NUMBER.test(s.text.slice(s.end[k], (s.end[k] as number) + 2)) ||
  (k + 1 < s.count && unitAt(s.text, s.end[k] as number) === 32 && isClose(s, k + 1) && goesOn(s, k + 1) !== 0);
const endsThere = (s: Scan, k: number): boolean => STOPS.test(s.text.slice(s.end[k], (s.end[k] as number) + 4));

/** Pronouns and other small words that are given names elsewhere. */
export const SMALL_WORD = wordSet(
  "adik kakak abang ibu bapak anak mir dir mert anders nic nič nik nám nami tam teď tím toto iná vo mają sam aki még mert néha ott așa asta îmi mei ali još koji li nam samo tome että mikä tätä koos ole gal jie tas arī mans böyle göre noe onder zou ono bara hai hang dur sen ben den min mina mia dina sana alma per bo kai kan kim lei lui mai mas mine mon nana nur sam sami soma sol tim una van vera was",
  "lower",
);

/** Of the small words above, whom English and German call so. */
const SHORT = spelled("tim kim sam ben mia mina dina nana alma kai nic");
/** What one calls others, and words that are names elsewhere. */
export const CALLED_SO = spelled(
  "said siri alexa mate boss love linda bella gioia amore reina preciosa noel inna andre resi",
);
/** Names that are verbs or adjectives, and in no place of a noun. */
const NO_NOUN = spelled("chiara clara claire serena felice blanca bianca ernst frank will mark marco");
/** Frequent words of English that people are called by. */
const FREQUENT = spelled("will hope may grant joy dawn rich sue pat chase drew bill art don guy");
/** What "will hope" and "ask will" go on with behind somebody. */
const ABOUT = spelled(
  "about that to when whether and or yesterday today tomorrow again please pls in on at from instead im",
);
const BACK = spelled("back");
const WHO = spelled("qui who die che quien quem");
/** "is rosa in today", "ist hans da", "är björn där". */
const IS_ASKED = spelled("is ist är er está est onko jest je");
const IS_THERE =
  /^ (?:(?:heute|noch|schon|idag|i dag|vandaag|nog) )?(?:in|there|around|here|er|da|där|der|her|inne|hemma|paikalla|töissä|kotona|ahí|aí|doma|tam)(?=[.,!?\n]|$| (?:today|yet|now|at|vandaag|heute|idag))/u;

const mayBe = (s: Scan, i: number): boolean =>
  !CALLED_SO(s, i) && (!SMALL_WORD(s, i) || (SHORT(s, i) && mannerHere(s).language <= 2));

/** "chiedi a rosa", "waiting on will": behind what is said of people alone a word may be one, and a name that is none behind the rest. */
export function isAskedSmall(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  const before = saidBefore(s, i);
  // Before most names nothing is said of them.
  if (before === 0)
    return (
      i > 0 &&
      (w & (COMMON | NO_TOWN)) === 0 &&
      IS_ASKED(s, i - 1) &&
      sentenceStart(s, i - 1) &&
      IS_THERE.test(s.text.slice(s.end[i], (s.end[i] as number) + 20)) &&
      mayBe(s, i)
    );
  if (!mayBe(s, i) || (before === THINGS && isAccentedWord(s, i))) return false;
  // "c'est rose qui a commandé".
  if (before === THINGS && WHO(s, i + 1)) return (w & COMMON) === 0;
  if (before === THINGS)
    return (
      ((w & (AMBIGUOUS | COMMON | NO_TOWN)) === 0 || NO_NOUN(s, i)) &&
      (s.cue[i] as number) === 0 &&
      ((LISTS(s.hash[i] as number) & DICTIONARY) === 0 || mannerHere(s).language > 1) &&
      (endsThere(s, i) || BACK(s, i + 1))
    );
  if ((w & COMMON) === 0) return before === KIN || endsOrGoesOn(s, i);
  return endsThere(s, i) || (FREQUENT(s, i) && mannerHere(s).language === 1 && (before === KIN || ABOUT(s, i + 1)));
}
