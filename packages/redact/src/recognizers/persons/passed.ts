/**
 * Strangers one is asked to tell something, and strangers somebody speaks for or about: "nododiet Dzintrai, ka …", "спросить
 * Галю", "be Tage ringa", "laitan tämän Eskon puolesta", "kay Boyet". The words for it are of languages that write no noun but a name
 * with a capital inside a sentence.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, mayDecline, spelled } from "../../names/ordinary-words.ts";
import { AMBIGUOUS, COMMON, FIRST, GERMAN, LAST, MONTH, ORG } from "../../scan/lexicon.ts";
import { onceForText } from "../../scan/once.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import {
  classed,
  classes,
  classify,
  IS_ARTICLE,
  IS_DEED,
  IS_KIN,
  IS_ROLE,
  IS_TELL,
  IS_TO,
  IS_WHEN,
} from "../word-classes.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { gapIsSpace, glued, hasOrg, isInTown, near, sentenceStart } from "./name-places.ts";
import { isCased, isInitial, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";
import { isThingName, isThingNoun } from "./things/things.ts";

/** What one asks for to be done to a person, or did. */
const TELL = classed(
  IS_TELL,
  `gewisser gewissen nějaký nějaká nějakým nějakou jakiś jakaś jakimś jakąś oarecare някакъв някаква якийсь якась якимсь κάποιος κάποια κάποιον έναν bernama
  call calling contact contacted emailed messaged according
  called named hieß hiess heette hette hed chiamava llamaba chamava appelait jmenoval jmenovala volal volala звали называл казваше
  ask asked tell told phone phoned ring rang remind thank texted explained showed
  expliqué expliquer raconté montré explicado expliqué contado conté mostré expliquei contei mostrei spiegato raccontato mostrato förklarat förklarade berättat berättade visat forklart forklarte forklaret fortalt fortalte selitin selitti kerroin näytin
  tłumaczyłem tłumaczyłam wytłumaczyłem wytłumaczyłam wyjaśniłem wyjaśniłam powiedziałem powiedziałam pokazałem pokazałam vysvětloval vysvětlovala vysvětlil vysvětlila řekl řekla ukázal ukázala vysvetlil vysvetlila povedal povedala elmondtam elmagyaráztam szóltam explicat spus arătat
  объяснил объяснила объясняла рассказал рассказала показал показала сказал сказала отдал отдала передал передала пояснив пояснила розповів розповіла показав сказав віддав віддала передав обясних казах показах дадох objasnio objasnila rekao rekla pokazao pokazala rekel εξήγησα είπα έδειξα έδωσα
  paaiškinau pasakiau izskaidroju teicu selgitasin ütlesin jelaskan ceritakan katakan tahu
  parlez adressez demandez demande dites dis appelez rappelez prévenez joignez voir vu
  pregunten pregunte pregunta preguntar llamen llamar dile dígale díganle avisen avise avísale avísenle habló hablé hablen pídele pídanle
  peça peçam falem fale falei avise avisem avisa pergunta chama ligue liguem liga chame chamem diga digam pergunte perguntem fala falar falo
  chiedete chieda chiedi dite dica avvisate avvisi chiami chiamate sentito parlato parlate
  vraag vroeg bel belde geef zeg zei spreek gesproken
  be bad hälsa hälsar fråga frågade ring ringde hälsa säg sa pratade pratat
  spør spurte ringte si hils be bed bad spørg spurgte sig snakka snakket snakkede talte
  zadzwonić dzwonić dzwoniłem dzwoniłam pytałem pytałam pisać pisałem pisałam mówiłem mówiłam napisać oddzwonić psal psala volal volala zatelefonować kontaktowałem skontaktować kontaktovat
  писать писал писала написать спрашивал спрашивала обратиться обращался обращалась поговорить писав написати питав питала пиша писах звънях
  parler demander hablar llamar ligar falar perguntar parlare chiamare chiedere bellen vragen spreken sprechen fragen anrufen prata fråga snakke spørge spørre tale soittaa kysyä zavolat zavolať zeptat opýtať hívni hovoriť mluvit
  kysy kysykää soita soitti kerro kertokaa sano sanokaa pyydä pyytäkää pyysi terveisiä jutteli puhuin
  öelge ütle ütelge helistage helista helistada küsida küsige küsi paluge palu palus palusin andke anna rääkisin rääkis
  nododiet nodod pasakiet pasaki zvaniet piezvaniet zvanīt piezvanīt jautāt jautājiet palūdziet sazinieties runāju runājām dodiet
  perduokite perduok pasakykite pasakyk skambinkite paskambinkite skambinti paskambinti klausti paklausti perduoti klauskite paklauskite paprašykite kreipkitės kalbėjau kalbėjome
  przekażcie przekazać przekaż pozdrówcie pozdrów powiedzcie powiedz powiedzieć zapytajcie zapytaj zapytać spytaj spytać zadzwońcie zadzwoń poproście prosić poinformujcie rozmawiałem rozmawiałam należy
  vyřiďte vyřiď pozdravujte pozdravuj pozdravte řekněte řekni zavolejte zavolej zeptejte zeptej spojte mluvil mluvila kontaktujte
  povedzte povedz zavolajte opýtajte odkážte odkáž hovoril hovorila
  keressék keresse keressen keresd értesítsék értesítse kérem kérdezze kérdezzék hívja hívják szóljon szóljanak mondja mondják kérdezd üzenem adja
  spuneți spune întrebați întreabă sunați sună anunțați contactați vorbit
  recite reci pitajte pitaj nazovite nazovi javite javi zovite pozdravite pričao pričala razgovarao povejte pokličite vprašajte govoril govorila govoriti razgovarati pričati
  передайте передать передай спросите спросить спроси позвоните позвонить скажите сказать скажи попросите попросить сообщите пригласите позовите говорил говорила звонил звонила
  передайте передати запитайте запитати подзвоніть зателефонуйте скажіть сказати попросіть покличте говорив говорила дзвонив дзвонила
  кажете кажи попитайте питайте обадете предайте потърсете говорих обади
  реците питајте јавите назовите позовите причао кажете прашајте
  пытайце перадайце скажыце патэлефануйце перадасць
  πείτε πες ρωτήστε ρώτα καλέστε μίλησα ενημερώστε ειδοποιήστε
  sampaikan tanya tanyakan hubungi telepon bilang beritahu kabari
  mwambieni mwambie muulize muulizeni mpigie mpigieni
  segðu segið biðjið hringið spyrjið talaði
  digueu truqueu pregunteu parleu esan galdetu`,
  "lower",
);
/** What may stand between. */
const TO = classed(
  IS_TO,
  `efter etter naar already deja déjà już už уже вже вече već redan allerede juba jau to for with bei por a à al ao aan til till åt med met con com com o do de di la le el the z s se ze od o pe pe lui cu la jo su ar uz pas na na sa με στον στην στο τον την του της ke kepada sama dengan pada ni se s sa so с со у до до к про з із зі на са са при în`,
  "lower",
);
/** Whom one speaks for: behind the name. */
const FOR_BEHIND = classed(
  IS_DEED,
  "mukaan puolesta nimissä nimellä kanssa kautta nimel nimelt eest nevén nevében részéről vārdā vietā vardu vietoje adına adından izgaz ilə adınadır adınadi nomida nomidan bilan אחרי",
  "lower",
);
const UNLISTED = -130;
/** "can you text dunstan to bring it over": what is asked for stands behind. */
const ASKED_NEXT = wordSet(
  "an to that if whether about for please pls and dass ob bitte wegen que si para pour de che di se att om at hvis om aby żeby że чтобы что",
  "lower",
);

const CALLED = wordSet(
  "called named hieß hiess heette hette hed chiamava llamaba chamava appelait jmenoval jmenovala volal volala звали называл казваше",
);
/** Firms are called and mailed as often: a stranger has to look like a person. */
const CALL = wordSet("call calling contact contacted emailed messaged according", "lower");
const isLikelier = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) !== 0 ||
  (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) !== 0 ||
  nameScore(s, k) > LIKELIER;
const LIKELIER = -180;
const isA = (s: Scan, k: number): number => classes[s.mark[k] ?? 0] as number;

const CLOSED =
  /^(?:[.,;!?)\n]|$| (?:or|o|ou|y|e|and|et|und|oder|of|en|och|eller|og|i|a|lub|albo|nebo|alebo|ili|vagy|és|sau|și|и|или|та|або|чи|ve|veya|ja|tai) )/;

/** The same in small letters: a name of the lists, or no word of any, before what is asked for. */
export function passedSmall(ctx: Context, k: number): void {
  const s = ctx.scan;
  const w = s.word[k] as number;
  if (!isWord(s, k) || !isCased(s, k) || isUpper(s, k) || sizeOf(s, k) < 4 || !near(s, k) || !gapIsSpace(s, k)) return;
  if ((w & ~(FIRST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0 || glued(s, k) || isOrdinary(s, k)) return;
  if (
    WANT(s, k - 1) ||
    !isTold(s, k) ||
    (CALLED(s, k - 1) && ((isA(s, k - 2) | isA(s, k - 3)) & (IS_KIN | IS_ROLE)) === 0)
  )
    return;
  // "preguntar por chelo o por …": a listed name, and the clause ends.
  const listed =
    (w & FIRST) !== 0 && (w & AMBIGUOUS) === 0 && CLOSED.test(s.text.slice(s.end[k], (s.end[k] as number) + 7));
  // "z jakimś kubą i", "puhuin jannen kanssa".
  const formed =
    (stemBits(s, k) & FIRST) !== 0 &&
    (FOR_BEHIND(s, k + 1) || CLOSED.test(s.text.slice(s.end[k], (s.end[k] as number) + 7)));
  if (!listed && !formed && !(sameLine(s, k + 1) && ASKED_NEXT(s, k + 1))) return;
  // English "be" is no asking.
  if (s.end[k - 1] === (s.start[k - 1] as number) + 2) return;
  const list = LISTS(s.hash[k] as number);
  const score = nameScore(s, k);
  if (((list & (GIVEN | FAMILY)) !== 0 && score >= UNLISTED) || ((list & DICTIONARY) === 0 && (formed || score >= 0)))
    take(ctx, k, k, 0.64, "person-passed");
}

/** The capitalised word at `k`, behind what one asks for, or before what a person does. */
export function passed(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isUpper(s, k) || !isWord(s, k) || !isCased(s, k)) return;
  const told = k > 0 && near(s, k) && (isTold(s, k) || isDoneBy(s, k));
  if (!told && (s.mark[k + 1] as number) === 0) return;
  // "Hacer hanımla": whatever the word means elsewhere.
  if (TURKISH_TITLE(s, k + 1) && gapIsSpace(s, k + 1) && !isUpper(s, k + 1) && sizeOf(s, k) >= 3 && !AS_TITLE(s, k)) {
    take(ctx, k, k, 0.8, "person-honoured");
    return;
  }
  // "a lad called Finbar", "il tecnico si chiamava Gerlando", and no game.
  if (CALLED(s, k - 1) && ((isA(s, k - 2) | isA(s, k - 3)) & (IS_KIN | IS_ROLE)) === 0) return;
  if (!mayBe(s, k)) return;
  const last = nameEnd(s, k, false);
  const called = told && (CALL(s, k - 1) || (TO(s, k - 1) && CALL(s, k - 2)));
  if (called && !isLikelier(s, k) && !(last > k && isLikelier(s, last))) return;
  const behind = last + 1 < s.count && sameLine(s, last + 1) && gapIsSpace(s, last + 1) ? last + 1 : -1;
  if (!told && !(behind > 0 && isLikely(s, k) && (FOR_BEHIND(s, behind) || DOES(s, behind)) && !isUpper(s, behind)))
    return;
  if (hasOrg(s, k, last) || isThingName(s, k, last) || isThingNoun(s, k) || isSpa(s, k)) return;
  take(ctx, k, last, 0.66, "person-passed");
}

/** "In Bad Tölz und Lenggries": a town with a spring. */
const isSpa = (s: Scan, k: number): boolean =>
  k > 0 &&
  gapIsSpace(s, k) &&
  s.text.startsWith("Bad", s.start[k - 1]) &&
  (s.end[k - 1] as number) - (s.start[k - 1] as number) === 3;

/** "расписался Вовка", "vybaví Miška": who does it stands behind the verb as often. */
const isDoneBy = (s: Scan, k: number): boolean =>
  DOES(s, k - 1) &&
  gapIsSpace(s, k) &&
  (!isUpper(s, k - 1) || sentenceStart(s, k - 1)) &&
  s.script[k] === s.script[k - 1] &&
  mayDecline(s) &&
  (((s.word[k] as number) & FIRST) !== 0 || nameScore(s, k) > 0 || isCalled(s.hash[k] as number));

/** Is the word before, or the one before "to", what one asks for? */
function isTold(s: Scan, k: number): boolean {
  if (!gapIsSpace(s, k)) return false;
  // One speaks a language, and with people; one wants things as well.
  if (WANT(s, k - 1)) return isListedName(s, k);
  if (TELL(s, k - 1)) return !SPEAK(s, k - 1);
  return k > 1 && near(s, k - 1) && gapIsSpace(s, k - 1) && TO(s, k - 1) && !isUpper(s, k - 1) && TELL(s, k - 2);
}

const WANT = classed(
  IS_TELL,
  "chce chcą chcę chci chcem potřebuje haluaa tahab ζητά ζητάει ζητάω θέλει želi hoće traži vrea kéri хочет хоче иска просит просить",
  "lower",
);
/** A given name of some list, whole, short or in another case. */
const isListedName = (s: Scan, k: number): boolean =>
  (((s.word[k] as number) | stemBits(s, k)) & FIRST) !== 0 ||
  (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN ||
  isCalled(s.hash[k] as number);
const SPEAK = wordSet(
  "parler hablar falar parlare spreken sprechen prata snakke tale hovoriť mluvit rozmawiać pisać писать",
);

/** "Sixten hälsar att …": a name of some list before what only people do. */
const opensDoing = (s: Scan, k: number): boolean =>
  DOES(s, k + 1) && (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN && !isOrdinary(s, k);

function mayBe(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  const size = sizeOf(s, k);
  if (
    size < 3 ||
    size > 20 ||
    (sentenceStart(s, k) && !opensDoing(s, k) && !((stemBits(s, k) & FIRST) !== 0 && FOR_BEHIND(s, k + 1))) ||
    glued(s, k) ||
    isInitial(s, k) ||
    (s.cue[k] as number) !== 0
  )
    return false;
  // "din Baia Mare".
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 || isInTown(s, k)) return false;
  const listed = (w & (FIRST | LAST)) !== 0;
  // "Tell Will that it's fixed", "ring May tomorrow": with its capital inside the sentence, whatever else the given name means.
  if ((w & (FIRST | ORG | GERMAN)) === FIRST && TELL(s, k - 1) && isUpper(s, k)) return true;
  if (MAJ(s, k)) return true;
  if ((w & (COMMON | MONTH | ORG)) !== 0 || (!listed && (w & ~AMBIGUOUS) !== 0)) return false;
  const list = LISTS(s.hash[k] as number);
  // "zadzwonić do Ani".
  if (size <= 4 && !listed && (stemBits(s, k) & FIRST) !== 0 && mayDecline(s)) return true;
  if ((list & DICTIONARY) !== 0 && (list & GIVEN) === 0 && !listed) return false;
  // "я говорил с Верой": a word, and a given name in another case.
  const formed = (stemBits(s, k) & FIRST) !== 0 && mayDecline(s);
  if (isOrdinary(s, k) && !listed && !formed && (list & (GIVEN | FAMILY)) === 0) return false;
  return listed || (list & GIVEN) !== 0 || nameScore(s, k) > UNLIKELY || isCalled(s.hash[k] as number);
}

/** A month in small letters. */
const MAJ = spelled("Maj");

/** With nothing but what it does to go by. */
function isLikely(s: Scan, k: number): boolean {
  return (
    ((s.word[k] as number) & (FIRST | LAST)) !== 0 ||
    (LISTS(s.hash[k] as number) & GIVEN) !== 0 ||
    (stemBits(s, k) & FIRST) !== 0 ||
    nameScore(s, k) > LIKELY ||
    isCalled(s.hash[k] as number)
  );
}

const LIKELY = -200;
const TURKISH_TITLE = classed(
  IS_DEED,
  "hanım hanımla hanıma hanımın hanımdan hanımı hanimla hanima beyle beye beyin beyden beyi úr úrnak úrral úrtól úrhoz urat asszony asszonynak asszonnyal",
  "lower",
);
const AS_TITLE = wordSet("müdür doktor avukat öğretmen hemşire ev küçük genç yaşlı bu o şu", "folded");
const UNLIKELY = -560;

classify(
  IS_WHEN,
  `when while because als weil während quand lorsque pendant cuando mientras quando mentre enquanto toen terwijl när medan da mens kun kiedy gdy když keď ko kad kada când amikor mikor когато когда пока коли поки όταν ενώ kui kai kada kad quan zodra wanneer saat ketika waktu khi nang noong
  byl była było bol bola bil bila bio bila беше был была був була oli bija buvo nově odteraz odslej odsad отсега отныне теперь тепер nüüd tagad dabar teraz ahora maintenant agora adesso endi indi`,
);

/** "quand Aurélien Trevidic a voulu payer", "när Signe Ahlmark skulle betala": two strangers with a capital behind "when", and a small word. */
export function pairBehindWhen(ctx: Context, k: number): void {
  const s = ctx.scan;
  const next = k + 1;
  if (
    next >= s.count ||
    !isUpper(s, next) ||
    !gapIsSpace(s, next) ||
    !near(s, next) ||
    !gapIsSpace(s, k) ||
    !near(s, k)
  )
    return;
  const last = nameEnd(s, k, false);
  const closed = /^(?:[.,;!?\n]|$)/.test(s.text.slice(s.end[last], (s.end[last] as number) + 1));
  if (
    last === k ||
    (!closed &&
      (last + 1 >= s.count ||
        !near(s, last + 1) ||
        !gapIsSpace(s, last + 1) ||
        isUpper(s, last + 1) ||
        !isWord(s, last + 1)))
  )
    return;
  for (let n = k; n <= last; n++) {
    const w = s.word[n] as number;
    if (((s.shape[n] as number) & ALL_UPPER) !== 0 || sizeOf(s, n) < 2 || !isWord(s, n) || glued(s, n)) return;
    if ((w & (ORG | MONTH)) !== 0 || ((w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0)) return;
    if ((s.cue[n] as number) !== 0 && (w & (FIRST | LAST)) === 0) return;
    if (n > k && n < last) continue;
    if ((w & (FIRST | LAST)) === 0 && (LISTS(s.hash[n] as number) & (GIVEN | FAMILY)) === 0 && isOrdinary(s, n)) return;
  }
  if (hasOrg(s, k, last) || isThingName(s, k, last) || isThingNoun(s, k) || isThingNoun(s, last)) return;
  if (isInTown(s, k)) return;
  if (nameScore(s, k) + nameScore(s, last) < UNLIKELY && (LISTS(s.hash[k] as number) & GIVEN) === 0) return;
  take(ctx, k, last, 0.66, "person-passed");
}

const TAGALOG = /(?<!\p{L})(?:po|ang|ng|mga|ako|naman|hindi|yung|ko|opo|nga)(?!\p{L})/u;
const ARTICLE = classed(IS_ARTICLE, "si ni kay sina nina kina", "lower");

/** "tumawag si Boyet, asawa ni Maricel", "ako po si Jun-jun": Tagalog has an article for people, which stands before `k`. */
export function behindArticle(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!ARTICLE(s, k - 1) || !isUpper(s, k) || !isWord(s, k) || !gapIsSpace(s, k) || isUpper(s, k - 1) || !near(s, k))
    return;
  if (!isTagalog(s)) return;
  const last = nameEnd(s, k, false);
  // "Jun-jun".
  const doubled = /^-\p{Ll}{2,8}(?!\p{L})/u.exec(s.text.slice(s.end[last], (s.end[last] as number) + 10));
  if (doubled !== null)
    ctx.emit(s.start[k] as number, (s.end[last] as number) + doubled[0].length, "PERSON", 0.82, "person-article");
  else take(ctx, k, last, 0.8, "person-article");
}

const isTagalog = onceForText((s) => TAGALOG.test(s.text.slice(0, 2000)));
