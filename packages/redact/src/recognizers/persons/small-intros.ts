/**
 * Who somebody says to be without a capital, as chats are typed: "de e jocke", "tääl on jonttu", "main pinky bol rahi hu", "la tuan day",
 * "bettan här". At the head of what is said, behind a greeting or none; a name of some list or short for one needs no more, a stranger
 * has to end what is said or go on as an introduction does.
 */
import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, GREET, hashWord, LAST } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { take } from "./joined.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { apart, isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { SMALL_WORD } from "./said-before.ts";
import { smallRunEnd } from "./small-runs.ts";
import { surnameLike } from "./surnames.ts";

/** What comes before the name, of up to four words; behind "~" how one is and what there is stand as well ("je suis …", "hier …"). */
const INTROS = `~ich bins wieder|~ich bins nochmal|~bins wieder|~its me again|~it s me again|~it s|~hier ist wieder|~hier ist nochmal|~hier wieder|~c est encore|~c est de nouveau|~soy otra vez|~soy de nuevo|~sou eu de novo|~sono ancora|~sono di nuovo|~det är igen|~to znowu|~to zase|~jsem to zase|~megint|~это опять|~это снова|~опять|~снова|~це знову|~знову|~пак е|~ik ben het weer|~hier weer|~es wieder
~its|~it s|~tis|~this is|~im|~i m|~i am|its me|it s me|~here is|my name is|my name s
~de e|~d e|~de är|~det e|~det är|~d är|~jag e|~jag är|~ja e|~ja är|jag heter|ja heter|här är|här e
~det er|~d er|~de er|de her e|det her er|her er|~jeg er|jeg hedder|jeg heter|~æ e|~eg e|~eg er|æ heite|eg heiter|hej m|hei m|hei d e|dette er
~täällä|~tääl|~tääl on|~täällä on|~täs|~täs on|~tässä|~tässä on|~mä oon|~mie oon|~oon|~olen|~mä olen|~minä olen|nimi on|nimeni on
~main|~mai|~mein|mera naam|mera nam|~ji main
~ini|min ini|kak ini|gan ini|~aku|~saya|~sy|~gw|~gue|~gua|ini dgn|~dengan|~dgn|nama saya|nama aku|nm sy|bang ini
~la|em la|minh la|toi la|chi la|anh la|day la|ben la|minh ten|em ten|toi ten|ten em la|ten minh la|~chi|~em|~anh
to ja|~tu|z tej strony|~jestem|mówi|dzwoni|nazywam się|mam na imię|~ja jestem
t es avec|tu es avec|vous êtes avec|~c est|~c|c moi|moi c est|~c encore|~c tjrs|~c re|~re c|re c est|~c toujours|c est moi|~ici|~je suis|~jsuis|~chui|~j suis|jmappelle|je m appelle
~hier is|~hier ist|~da is|~da ist|~ich bin|ich bins|~bins|~i bin|hier schreibt|hier spricht|~hier|mein name ist|mein name is|heiße|ich heiße
~soy|~soi|~yo soy|~aki|~aquí|~habla|le habla|me llamo|mi nombre es|te habla|os habla
aqui é|aki é|aqui e|aki e|aqui quem fala é|quem fala é|~fala|~é|~sou|~eu sou|meu nome é|me chamo|aqui fala
~so|~son|~sono|~sn|~io sono|~qui|~qua|parla|mi chiamo|sn io
~met|~hier|~hier is|~ben|~ik ben|~dit is|mijn naam is|~kben|m n naam is
~tady|~tady je|~tu|~tu je|to jsem já|to som ja|~jsem|~já jsem|~som|~ja som|jmenuju se|volám sa|u telefonu
~itt|~itt a|~itt az|~én|a nevem|én vagyok
~sunt|~eu is|~is|~eu sunt|~aici|mă numesc|mă cheamă|numele meu e
~эт|~это|это я|~я|алло|алё|с вами|меня зовут|на связи|вас беспокоит|вам пишет|пишет
~це|це я|то я|~я|мене звати|мене звуть
аз съм|~тук е|~тука|~тука е|~тук|ало|казвам се|обажда се
~ovdje|~ovde|~ja sam|~ovo je|~tukaj|~js sm|~jaz sem|zovem se|ime mi je|~ту|овде|~ја сам|~овде је
~čia|~aš|~aš esu|mano vardas|~te|~šeit|~es esmu|mani sauc|~siin|~mina olen|~ma olen|~olen|minu nimi on
~ben|~bn|abi ben|abla ben|hocam ben|~adım
~είμαι|~εδώ|με λένε|ονομάζομαι|me legane|me lenane|onomazomai|to onoma mou einai|το όνομά μου είναι|λέγομαι|legomai|~eimai|~edw|me lene|~είμαι πάλι|~pali
~ana|ismi|smiyti|esmam|~man|menya zovut|eto|eto snova|mene zvaty|mene zvut|kazvam se|az sam|az sum|pak e
`;

/** Articles that stand before names. */
const ARTICLES = "el la der die den d de o a il lo ο η ο i h o a az en na";
/** Behind a name at the head of what is said: "bettan här", "nige here", "laci vagyok", "пешо съм". */
export const TRAILS =
  "here am här her hier tutaj tu tady zde ovdje ovde tukaj čia siin täs tässä täällä burada itt aici qui aqui aki ici vagyok bol day đây speaking calling apparat тут здесь тука съм беспокоит пишет hoon hun hu sono soy eimai ειμαι είμαι edw";
/** What an introduction goes on with. */
const GOES_ON =
  "again igen igjen nochmal nochmals wieder weer yine jälle jalle vėl vel atkal megint опять снова пак знову dnv novamente ancora encore otra nuevamente znowu zase znova iar ponovo opet spet taas lagi nih nè from frm d de di du del do da dal vom von van z ze iz din fra från på aus из с со от із з від sa yg nr number shop oi day aquí mau ja und and och og bol hai hoon hun hu quello quella the his her moi oui la из-под pe la на κι πάλι pali απο apo по mn f m3akom hna ghir";

/** What only people are from, at or say next. */
const OUT_OF =
  "from frm på vom von van z ze iz din fra från på aus из с со от з із від sa bol shop oi mau del dal yg απο apo mn";

const MOST_WORDS = 4;
/** The words of a phrase as one number. */
const joined = (before: number, word: number): number => (Math.imul(before, 31) + word) | 0;
/** Each phrase, and whether no more than people stand behind it. */
const PHRASES = new Map(
  INTROS.trim()
    .split(/[|\n]/)
    .map((phrase) => [
      phrase
        .replace("~", "")
        .split(" ")
        .reduce((sum, word) => joined(sum, hashWord(word)), 0),
      !phrase.startsWith("~"),
    ]),
);

const HELLOS =
  "hi hii hiii hiya heya heyy hey yo hello helloo alo allo алло алё moin servus tja hejsan goddag goddagen goddag goda god godag godmorgen goddagens hallå halla halloj moro moi terve tere tsau čau cau ahoj siema slt salut coucou hola ola oye buenas bones opa oi olá salve ciao hoi hei hej ej bok živjo zdravo здраво ćao labas sveiki sveikas laba slm selam merhaba abi abla gia geia γεια gan kak min bang mas mbak pak bu halo shop oi sas sou σας σου vam vas вам всем всички all there team tutti todos tous здрасте здрасти salam salaam assalam zdravei zdrasti zdravstvuyte privet kalispera kalimera geia καλησπερα καλημερα namaste namaskar bhaiya dobar dan sveiki labdien tere здравствуйте привет привіт вітаю добрый dobry dzień dobrý den good morning afternoon buna bună guten tag morgen abend grüß gott grias eich buongiorno buonasera bonjour bonsoir bom boa dia tarde tardes noite goedemorgen goedemiddag szia helló jó napot uh um eh ehm äh ok ja sì sí oui yes yeah also hallo";
const [ARTICLE, TRAIL, FURTHER, HELLO, FROM] = [1, 2, 4, 8, 16] as const;
const flagsOf = hashFlags([
  [ARTICLE, ARTICLES],
  [TRAIL, TRAILS],
  [FURTHER, GOES_ON],
  [HELLO, HELLOS],
  [FROM, OUT_OF],
]);

/** Words of a text in which somebody says who it is. */
const READ = 30;
/** Words of greeting before it: "hola buenas tardes soy …". */
const MOST_GREETINGS = 4;

/** Words that the phrases end in, and articles: behind others nobody is introduced. */
export const INTRODUCING = `${ARTICLES} ${INTROS.trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.replace(/^.* |~/g, ""))
  .join(" ")}`;

/** At a word in small letters behind one of these words. */
export function introducedSmall(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  if (k > READ || !close(s, k)) return false;
  const sure = phraseAt(s, k - 1);
  if (sure !== undefined && told(ctx, k, sure)) return true;
  return (
    k > 1 &&
    (flagsOf(s, k - 1) & ARTICLE) !== 0 &&
    close(s, k - 1) &&
    phraseAt(s, k - 2) !== undefined &&
    told(ctx, k, true)
  );
}

/** Of the phrase that ends in token `end` and opens what is said: whether no more than people stand behind it. */
function phraseAt(s: Scan, end: number): boolean | undefined {
  for (let from = end; from >= 0 && from > end - MOST_WORDS; from--) {
    if (!isWord(s, from) || (from < end && !close(s, from + 1))) return undefined;
    let sum = 0;
    for (let k = from; k <= end; k++) sum = joined(sum, keyOf(s, k));
    const sure = PHRASES.get(sum);
    if (sure !== undefined && (opens(s, from) || ((sure || MAIN(s, from)) && isBehindComma(s, from)))) return sure;
  }
  return undefined;
}

/** Do no more than words of greeting stand before token `k` in its sentence? */
function opens(s: Scan, k: number): boolean {
  for (let from = k; from >= k - MOST_GREETINGS; from--) {
    if (sentenceStart(s, from)) return true;
    if (!greets(s, from - 1)) return false;
  }
  return false;
}

/** "… call kare, main bunty hu": in a clause of its own. */
const isBehindComma = (s: Scan, k: number): boolean =>
  k > 0 && sameLine(s, k) && unitAt(s.text, s.end[k - 1] as number) === 44;

const MAIN = spelled("main mai");

const greets = (s: Scan, k: number): boolean =>
  isWord(s, k) && (((s.word[k] as number) & GREET) !== 0 || (flagsOf(s, k) & HELLO) !== 0);

/** "bettan här", "nige here, parcel …": who it is, and a word for being there. */
export function presentSmall(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i > READ) return false;
  // "alois hinterseer am apparat".
  const from = !opens(s, i) && close(s, i) && isKnown(s, i - 1) && !isUpper(s, i - 1) ? i - 1 : i;
  if (!opens(s, from)) return false;
  return (
    mayBe(s, i) &&
    !SLANG(s, i) &&
    (isKnown(s, i) || isStranger(s, i)) &&
    ends(s, i + 1) &&
    take(ctx, from, i, 0.66, "person-introduced") >= 0
  );
}

function told(ctx: Context, k: number, sure: boolean): boolean {
  const s = ctx.scan;
  if (!mayBe(s, k)) return false;
  // "hola soy luz", "aqui é a rosa": whatever the word means, where nothing else is said.
  if (isWordCalled(s, k) && (sure || I_AM(s, k - 1)) && CLOSES.test(s.text.slice(s.end[k], (s.end[k] as number) + 8)))
    return take(ctx, k, k, 0.66, "person-introduced") >= 0;
  // "alois hinterseer am apparat": a second word that some list of names holds.
  const last = apart(s, k) && !isUpper(s, k + 1) && isFamilyBehind(s, k + 1) ? k + 1 : k;
  // "me legane sevasti xanthoudaki": behind what only a name follows, strangers as far as they go.
  const run = sure && last === k && apart(s, k) ? smallRunEnd(s, k + 1) : k;
  if (run > k && !SMALL_WORD(s, k) && (isKnown(s, k) || isStranger(s, k)))
    return take(ctx, k, run, 0.66, "person-introduced") >= 0;
  const goes = sure || (apart(s, last) && (OWN(s, last + 1) || ABOUT(s, last + 1)));
  if (!ends(s, k) && !(goes && isKnown(s, k) && !isDoubtful(s, k))) return false;
  if (!isKnown(s, k) && !(isStranger(s, k) && (sure || !isAsOneIs(s, k)))) return false;
  return take(ctx, k, last, 0.66, "person-introduced") >= 0;
}

/** "det er birthe jeg har …": what the writer goes on with. */
const OWN = spelled(
  "jeg jag ich i my je j mi yo minä ik eu io mein meine min mit mijn mon ma minun mam mám я у мой моя мне ben benim saya aku",
);

/** "опять толик по заказу": what it is about. */
const ABOUT = spelled(
  "по про щодо насчёт насчет за regarding about wegen bezüglich zum zur concernant pour por sobre per riguardo over ang angående vedr om asiasta w ws ohledně kvůli ügyében referitor относно σχετικά για hakkında soal soalnya về",
);

const isWordCalled = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & FIRST) !== 0 || isWordPart(s.text.slice(s.start[k], s.end[k]));
const I_AM = spelled("soy sou sono");
const CLOSES = /^(?:[.,!?\n]|$| (?:la|el|de|da|do|das|dos|di|del|della|von|van|vom|aus|again|from)(?!\p{L}))/u;

const close = (s: Scan, k: number): boolean =>
  k > 0 && k < s.count && sameLine(s, k) && (s.start[k] as number) - (s.end[k - 1] as number) === 1;

/** The hash of the word as it stands: a letter alone may have been numbered as another word. */
const keyOf = (s: Scan, k: number): number =>
  sizeOf(s, k) === 1 ? hashWord(s.text.slice(s.start[k], s.end[k])) : (s.hash[k] as number);

function mayBe(s: Scan, k: number): boolean {
  if (!isWord(s, k) || !isCased(s, k) || isUpper(s, k) || glued(s, k)) return false;
  const size = sizeOf(s, k);
  if (size < 2 || size > 14 || ((s.word[k] as number) & COMMON) !== 0 || (s.cue[k] as number) !== 0) return false;
  return true;
}

/** "je suis dégouté", "it's kaput again": of the strangers behind such words only one that goes on as people do is believed. */
function isAsOneIs(s: Scan, k: number): boolean {
  if (SLANG(s, k)) return true;
  const c = unitAt(s.text, s.end[k] as number);
  return c === 44 ? !OWN(s, k + 1) && nameScore(s, k) < UNSURE : (flagsOf(s, k + 1) & (FROM | TRAIL)) === 0 || c !== 32;
}
const UNSURE = -200;
const SLANG = spelled(
  "relou chelou naze dégouté dégoûté dég deg vénère saoulé soulé dingue zarbi abusé blasé пипец капец жесть треш вайфай вайфая wtf omg fml smh pareshan pareshaan hädas pissed gutted knackered fuming livid bricked borked kaput rovinato incazzato fregato flipando rallado chateado puto pelatis rage ratlos stinksauer genervt wkurzony wkurzona zestresowany naštvaná naštvaný nasratá kétségbe disperat disperata supărat perişan mağdur kecewa bingung apelpismenos",
);

const lists = (s: Scan, k: number): number => LISTS(s.hash[k] as number);
/** A name of some list, or short for one, that no word of the text's language is. */
function isKnown(s: Scan, k: number): boolean {
  const named = ((s.word[k] as number) & FIRST) !== 0 || (lists(s, k) & GIVEN) !== 0 || isCalled(s.hash[k] as number);
  return named && sizeOf(s, k) > 2 && !isWordHere(s, k);
}
const isWordHere = (s: Scan, k: number): boolean =>
  isOrdinary(s, k) || ((lists(s, k) & DICTIONARY) !== 0 && mannerHere(s).language <= 1);
const isDoubtful = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | AMBIGUOUS)) !== FIRST && !isCalled(s.hash[k] as number);

/** A word of no language, like a name enough. */
function isStranger(s: Scan, k: number): boolean {
  if (
    sizeOf(s, k) < 3 ||
    ((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0 ||
    (lists(s, k) & DICTIONARY) !== 0
  )
    return false;
  return !isOrdinary(s, k) && !isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k])) && nameScore(s, k) > UNLIKELY;
}
const UNLIKELY = -330;

const isFamilyBehind = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  sizeOf(s, k) >= 3 &&
  !isWordHere(s, k) &&
  ((s.word[k] as number) & COMMON) === 0 &&
  (((s.word[k] as number) & LAST) !== 0 || (lists(s, k) & FAMILY) !== 0 || surnameLike(s, k) === 2);

/** Does the text end behind token `k`, or go on as behind a name? */
function ends(s: Scan, k: number): boolean {
  if (k + 1 >= s.count || !sameLine(s, k + 1)) return true;
  const c = unitAt(s.text, s.end[k] as number);
  if (c !== 32) return c === 44 || c === 46 || c === 33 || c === 63 || c === 58 || c === 59;
  const next = unitAt(s.text, (s.end[k] as number) + 1);
  return next === 45 || next === 0x2013 || (flagsOf(s, k + 1) & (FURTHER | TRAIL)) !== 0;
}
