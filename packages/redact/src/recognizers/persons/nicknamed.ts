/**
 * Given names typed in small letters where a word beside them tells that somebody is meant: behind an article, as southern Germans, Iberians, Italians
 * and Greeks say it ("der hansi vom lager", "für die burgl", "τη λίτσα"), behind "big" and "little" in a list of people, behind what was given to whom
 * ("donné le colis à lulu, pas à rose"), behind its letter ("to p. quillfeather"), and in two halves ("jean-phi").
 */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isGerman, isOrdinary, isOrdinaryAnywhere, mayBeEnglish, mayBeIn } from "../../names/ordinary-words.ts";
import { GREEK, LATIN, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, MONTH, ORG, PLACE, TITLE } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { isCounted } from "./counted.ts";
import { take } from "./joined.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { apart, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { stemBits } from "./stems.ts";
import { names } from "./things/stops.ts";
import { isThingNoun } from "./things/things.ts";

export function nicknamed(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & ((1 << LATIN) | (1 << GREEK))) === 0) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const k = s.anchors[n] as number;
    if (isUpper(s, k) || !isWord(s, k) || sizeOf(s, k) < 3) continue;
    if (behindLetter(ctx, k)) continue;
    if (inHalves(ctx, k)) continue;
    if (isSaidToBe(s, k) || saysInEnglish(s, k) || isInList(s, k)) {
      take(ctx, k, k, 0.62, "person-spoken");
      continue;
    }
    if (!mayBeTold(s, k) || !mayBeCalled(s, k)) continue;
    if (isBehindArticle(s, k) || isGivenTo(s, k) || isGreek(s, k) || isOfWork(s, k))
      take(ctx, k, k, 0.62, "person-spoken");
  }
}

/** Does it stand behind what tells of somebody, or at the head of what is said, where its place at work may follow? */
const mayBeTold = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | COMMON)) === FIRST || s.script[k] === GREEK || ARTICLE_OR_TO(s, k - 1);
/** In a list of given names, be it a word as well; no town, month or firm. */
const mayBeCalled = (s: Scan, k: number): boolean => SOUTHERN(s, k) || isListed(s, k);
/** What southern Germans, Iberians and Italians call each other, and is no word. */
const SOUTHERN = names(
  "chema puri paco pepe quique kike conchi merche maite pili loli toñi toño charo nacho curro fede javi dani rafa santi edu manu manolo manoli tere trini lupe lupita chelo chucho chuy memo pancho pepa zeca tonho quim nelo lena nela xico juca beto guga beppe gigi pippo peppe mimmo tonino mirella piera giusi pina totò ciccio burgl resi vroni zenzi wastl schorsch girgl xaver sepp beppi franzi hansi toni kathi lisl liesl loisl gustl poldi steffi rosl moidl mitzi fritzl maxl peppi nandl hias hiasl bertl ferdl rudi wolfi uschi gitti traudl urschl vevi luggi michi andi flori basti benni seppi hannerl annerl lieserl leni lenerl barbl wetti korbi martl jackl simmerl veitl sigi siggi hubsi heini willi karli kalle manni atze ede keule moni gabi babsi bärbel biggi conny elli evi gundi hanni hedi inge irmi jutta kati lolo lotti mausi netti nele olli pauli ralle schorschi susi tini tommi ulli vreni werni zilli ruedi üeli köbi hausi vreneli beat röbi",
);
const isListed = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (ORG | PLACE | MONTH | TITLE)) === 0 &&
  !glued(s, k) &&
  !isCounted(s, k) &&
  (((s.word[k] as number) & FIRST) !== 0 ||
    (s.script[k] === GREEK ? (stemBits(s, k) & FIRST) !== 0 : false) ||
    (((s.word[k] as number) & COMMON) === 0 &&
      (isCalled(s.hash[k] as number) || (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN)));

/** No word of the text's language or of English. */
const isNoWord = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & COMMON) === 0 &&
  (s.cue[k] as number) === 0 &&
  !isOrdinary(s, k) &&
  (LISTS(s.hash[k] as number) & DICTIONARY) === 0;

const ARTICLES = "der die dem den vom beim zum zur el la al del o a do da ao à pro pra il lo dal dalla alla";
const ARTICLE = names(ARTICLES);
const MAY_SAY_ARTICLE = mayBeIn("de", "es", "pt", "it", "ca");
/** What goes on behind somebody, or closes what is said: no noun that the word says more of. */
const GOES_ON = names(
  `vom von aus im in beim bei am und oder mit wegen hat ist war meint sagt sagte bitte bescheid gegeben geben gesprochen geredet weitergegeben abgegeben geholt schon noch nicht auch aber weiß kommt steht wohnt ruft kann will soll wegen heute gestern morgen zurück dass
  del de dice dijo sabe tiene que y o no ya está me lo en con para por se le vino ha hoy ayer
  do da disse sabe tem e ou não já está me no na com para se falou veio hoje ontem que
  del della dei dice sa ha e o non già è mi lo in con per si le ieri oggi che ed`,
);
const CLOSES = edged(/^(?:[.,;!?):]|\n|$| ?[\u{1f300}-\u{1faff}])/u);
const isClosed = (s: Scan, k: number): boolean => CLOSES.test(s.text.slice(s.end[k], (s.end[k] as number) + 3));

function isBehindArticle(s: Scan, k: number): boolean {
  if (k === 0 || !apart(s, k - 1) || !ARTICLE(s, k - 1) || !MAY_SAY_ARTICLE(s) || !(SOUTHERN(s, k) || isNoWord(s, k)))
    return false;
  const listed = SOUTHERN(s, k) || (((s.word[k] as number) & FIRST) !== 0 && isGerman(s));
  if (!listed && isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k])) && !actsAsPerson(s, k)) return false;
  const done = apart(s, k) && DONE.test(s.text.slice(s.end[k], (s.end[k] as number) + 24));
  if (done || isClosed(s, k) || actsAsPerson(s, k)) return true;
  // "la perla del detersivo": of a thing.
  return (
    apart(s, k) && (OF(s, k + 1) ? OF_WORK.test(s.text.slice(s.end[k], (s.end[k] as number) + 40)) : GOES_ON(s, k + 1))
  );
}
const OF = names("del de do da della dei di vom von aus");
/** "für die vroni weggestellt". */
const DONE = edged(
  /^ (?:(?:ab|an|auf|aus|ein|hin|her|mit|weg|weiter|zurück|über|nach|vor|be|ver|unter)?(?:ge\p{Ll}{3,12}(?:t|en))|(?:be|ver|über|unter|er)\p{Ll}{4,12}(?:t|en))(?!\p{L})/u,
);

/** "sjors van het magazijn", "lasse på lagret": whose place at work stands behind, at the head of what is said or behind "and". */
function isOfWork(s: Scan, k: number): boolean {
  if (((s.word[k] as number) & (FIRST | COMMON)) !== FIRST || !apart(s, k)) return false;
  if (!sentenceStart(s, k) && unitAt(s.text, s.end[k - 1] as number) !== 44 && !JOINT(s, k - 1)) return false;
  return OF_WORK.test(s.text.slice(s.end[k], (s.end[k] as number) + 40));
}
const OF_WORK = edged(
  /^ (?:from (?:the )?|in (?:the )?|at (?:the )?|over in |vom |von der |aus de[mr] |im |in der |am |du |de l['’]|de la |des |au |à l['’]|à la |del? |de la |en (?:el |la )?|do |da |na |no |dal |della |dell['’]|in |van (?:het |de )?|op (?:het |de )?|på |i |fra |från |z |ze |na |w |we |ze |od |с |со |из |от |на |з |зі |із |в |у )(?:warehouse|stores|stock ?room|reception|front desk|accounts|billing|workshop|depot|office|yard|goods in|dispatch|sales|it|hr|finance|lager|empfang|buchhaltung|werkstatt|büro|einkauf|versand|vertrieb|pforte|kasse|magasin|dépôt|accueil|compta|comptabilité|atelier|bureau|réception|caisse|almacén|recepción|oficina|taller|caja|contabilidad|portería|armazém|receção|recepção|escritório|oficina|caixa|loja|magazzino|reception|ufficio|officina|cassa|portineria|contabilità|magazijn|receptie|kantoor|werkplaats|kassa|balie|boekhouding|expeditie|lagret|receptionen|kontoret|verkstan|verkstaden|kassan|resepsjonen|verkstedet|værkstedet|kassen|ekonomi|ekonomin|økonomi|magazynu|magazynie|recepcji|księgowości|kasy|biura|serwisu|skladu|skladě|recepce|účtárny|kanceláře|dílny|склада|складе|кассы|кассе|бухгалтерии|ресепшена|офиса|складу|касі|бухгалтерії)(?!\p{L})/u,
);

/** "umut diye biri", "adı deniz olan": somebody whom Turkish says to be called so, whatever the word means. */
function isSaidToBe(s: Scan, k: number): boolean {
  if (!SO(s, k + 1) || ((s.word[k] as number) & (ORG | PLACE | TITLE)) !== 0 || (s.cue[k] as number) !== 0)
    return false;
  if (((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return false;
  return apart(s, k) && CALLED_SO.test(s.text.slice(s.end[k], (s.end[k] as number) + 18));
}
const SO = names("diye adlı adında isimli isminde nevű nimeline nimeltä vārdā vardu");
const CALLED_SO = edged(
  /^ (?:diye (?:biri|birisi|bir)|adlı|adında|isimli|isminde|nevű|nimeline|nimeltä|vārdā|vardu)(?!\p{L})/u,
);

/** "then will said friday, then hope in billing said": English names that are small words as well, where only people are told of. */
function saysInEnglish(s: Scan, k: number): boolean {
  if (!ENGLISH_WORD(s, k) || !mayBeEnglish(s) || !apart(s, k)) return false;
  if (!sentenceStart(s, k) && unitAt(s.text, s.end[k - 1] as number) !== 44 && !CLAUSE(s, k - 1)) return false;
  return SAID.test(s.text.slice(s.end[k], (s.end[k] as number) + 32));
}
const ENGLISH_WORD = names(
  "will hope mark grace faith joy rose may june april dawn pat rob bill drew chase grant frank jack art don sue rich nick ray gene dean miles max guy lance reed ivy olive pearl ruby summer autumn heather holly amber daisy lily violet iris",
);
const CLAUSE = names("then and but so that because when if until now yesterday today later cos");
const SAID = edged(
  /^ (?:(?:in|from|at|on) (?:the )?(?:billing|accounts|sales|support|reception|dispatch|returns|warehouse|stores|front desk|hr|it|finance|logistics|complaints|tech|shop|office|desk) )?(?:said|told|promised|asked|rang|phoned|emailed|texted|swore|insisted|reckoned|apologised|apologized|replied|called me|called back)(?!\p{L})/u,
);

/** How those who are called alike are told apart. */
const SIZE = names(
  "big little old young wee lil tall fat mad slim ginger auld uncle auntie aunty posh crazy klein kleine kleiner groß große großer alter alte petit petite grand grande gros vieux pequeño viejo gordo kleine grote ouwe lange lille store stor stora gamle lilla velho baixinho piccolo grosso vecchio",
);
const JOINT = names("and n und et y e en og och i a oder or ou o of &");
const LIST_REACH = 7;

/** "keir, oluwaseun, big jan, little jan": with another name in the row, or another so told. */
function isInList(s: Scan, k: number): boolean {
  if (((s.word[k] as number) & (FIRST | ORG)) !== FIRST || glued(s, k)) return false;
  if (k < 2 || !apart(s, k - 1) || !SIZE(s, k - 1) || isUpper(s, k - 1) || isThingNoun(s, k)) return false;
  const before = unitAt(s.text, (s.start[k - 1] as number) - 2);
  if (before !== 44 && before !== 58 && before !== 59 && !JOINT(s, k - 2)) return false;
  if (!isClosed(s, k) && !(apart(s, k) && (JOINT(s, k + 1) || LEADS(s, k + 1)))) return false;
  for (let j = Math.max(0, k - LIST_REACH); j < s.count && j <= k + LIST_REACH; j++)
    if (j !== k && j !== k - 1 && isWord(s, j) && isListedNear(s, j)) return true;
  return false;
}
const LEADS = names("by for at in from to on with please pls thx thanks");
const isListedNear = (s: Scan, j: number): boolean =>
  ((s.word[j] as number) & (FIRST | COMMON | PLACE | MONTH)) === FIRST &&
  ((LISTS(s.hash[j] as number) & DICTIONARY) === 0 || (j > 0 && SIZE(s, j - 1)));

/** What is done with a thing that somebody gets, in forms that no other word has. */
const GAVE = names(
  `gave give given handed hand left returned passed posted sent delivered showed donné donnée donner remis remettre laissé confié passé transmis déposé rendu livré prêté montré
  di dio dado entregué entregó entregado dejé dejó pasé devolví presté dato dati consegnato lasciato passato ridato prestato restituito portato
  dei deu dado entreguei entregou deixei deixou passei devolvi emprestei gegeven gaf afgegeven overhandigd gebracht geleend gav gett lämnade lämnat gitt leverte levert gaf`,
);
const TO_WHOM = "to à a al alla ad ao aan till til chez";
const TO = names(TO_WHOM);
const ARTICLE_OR_TO = names(`${ARTICLES} ${TO_WHOM}`);
const GIVEN_REACH = 8;

function isGivenTo(s: Scan, k: number): boolean {
  if (k < 2 || !apart(s, k - 1) || !TO(s, k - 1) || (s.cue[k] as number) !== 0 || isThingNoun(s, k)) return false;
  if (!isClosed(s, k) && !(apart(s, k) && (GOES_ON(s, k + 1) || FURTHER(s, k + 1)))) return false;
  // "to hope": in English a verb as well.
  if (mayBeEnglish(s) && ((s.word[k] as number) & COMMON) !== 0 && !isClosed(s, k)) return false;
  for (let j = k - 2; j >= 0 && j >= k - GIVEN_REACH && sameLine(s, j + 1); j--) {
    if (GAVE(s, j)) return true;
    const c = unitAt(s.text, s.end[j] as number);
    if (c === 46 || c === 59 || c === 33 || c === 63) return false;
  }
  return false;
}
const FURTHER = names(
  "pas not niet inte ikke no non não but mais but pero ma mas and und et en og och yesterday today hier gisteren igår gegeven gebracht but who qui die som",
);

/** "θανάση μου", "τη λίτσα στο ταμείο", "στην κατερίνα". */
function isGreek(s: Scan, k: number): boolean {
  if (k === 0 || s.script[k] !== GREEK || !apart(s, k - 1) || isOrdinary(s, k)) return false;
  return GREEK_ARTICLE(s, k - 1) || (apart(s, k) && MY(s, k + 1));
}
const GREEK_ARTICLE = names("τον την τη του της στον στην στη ο η");
const MY = names("μου");

/** "moved from nkechi to p. quillfeather": a letter and a word of no language behind what leads to somebody. */
function behindLetter(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  const gap = k < 2 ? 0 : (s.start[k] as number) - (s.end[k - 1] as number);
  if (k < 2 || unitAt(s.text, s.end[k - 1] as number) !== 46 || gap > 2 || sizeOf(s, k - 1) !== 1) return false;
  if (sizeOf(s, k) < 4 || s.word[k] !== 0 || !isWord(s, k - 1) || isUpper(s, k - 1) || !apart(s, k - 2)) return false;
  if (((s.shape[k - 1] as number) & HAS_DIGIT) !== 0 || !LEADS_TO(s, k - 2) || !isNoWord(s, k)) return false;
  if (isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]))) return false;
  return take(ctx, k - 1, k, 0.66, "person-spoken") >= 0;
}
const LEADS_TO = names(
  "to from by with and for via cc attn tell ask an von bei mit durch à de par avec pour a con da per com para aan van door met till från til fra med do od przez z",
);

/** What Frenchmen, Germans and Swedes are called in two halves, of which one is cut short. */
const HALF = names(
  "jean marie anne pierre paul luc louis rose marc charles françois michel andré claude josé maria juan ana karl hans klaus ernst eva lars jan per sven ole nils anna karl karin ann britt lisa bengt carl sara inga",
);
const LONGEST_HALF = 6;
function inHalves(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  const next = k + 1;
  if (
    !HALF(s, k) ||
    next >= s.count ||
    s.start[next] !== (s.end[k] as number) + 1 ||
    unitAt(s.text, s.end[k] as number) !== 45
  )
    return false;
  const size = sizeOf(s, next);
  if (
    isUpper(s, next) ||
    !isWord(s, next) ||
    size < 2 ||
    size > LONGEST_HALF ||
    unitAt(s.text, s.end[next] as number) === 45
  )
    return false;
  const named = ((s.word[next] as number) & FIRST) !== 0 || SHORT_HALF(s, next);
  return named && take(ctx, k, next, 0.66, "person-spoken") >= 0;
}
const SHORT_HALF = names(
  "phi so jo lo lou mi fra mich max mimi flo mat jac ju ge be do ed el em fé guy hu lau lu ma mo ni no pa pi ro ru sé si ti vi wi yo za cri chri phil seb toph mar fred",
);
