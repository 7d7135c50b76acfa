/**
 * What somebody is called by others or wants to be: "everyone calls me Hope", "nennen Sie mich Can", "me llaman Luz", "the apprentice is
 * called Will", "(Elo pour les intimes)". What is told so is a name, whatever else the word means; in small letters it has to be known for one
 * or be no word of any language.
 */
import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  ORG,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { hashFlags } from "../stem-flags.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { take } from "./joined.ts";
import { glued } from "./name-places.ts";
import { isCased, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { behind, isWordName } from "./spoken-of.ts";
import { isBrand } from "./things/brand-names.ts";

const [CALLS, NAMED, SUBJECT, BEHIND, JUST, TO_ME] = [1, 2, 4, 8, 16, 32] as const;

/** Phrases before what one is called. */
const CALLED = [
  "(?:call|calls|called|calling|nicknamed?) (?:me|him|her)(?: just)?|(?:I|he|she|i) (?:go|goes|went) by(?: just)?|just call me",
  "(?:nenn|nennt|nennen|nannten|rufen|ruft)(?: (?:Sie|sie|ihr|alle))? (?:mich|ihn)(?: (?:einfach|alle|nur|immer|ruhig|doch|bitte|hier)){0,2}|mit [Vv]ornamen",
  "(?:m['’]|l['’]|me |le |la )appel(?:le|lent|ait|aient)|appel(?:ez|le)(?:-| )moi|(?:mon|son) (?:prénom|petit nom|surnom)(?:,? c['’]est| est)|surnommée?",
  "(?:me|le|lo|la) (?:llaman|dicen|llamaban|decían)|ll[aá]m[ea](?:n?me|nle)|(?:puede|puedes|pueden) llamarme|díganme|(?:su|mi) (?:apodo|nombre de pila) es",
  "(?:mi|lo|la) chiamano|mi dicono(?: tutti)?|chiam(?:a|ate|i)mi|soprannominat[oa]",
  "me chamam?(?: de)?|(?:chamar|chame|chama|chamem)(?:-me| me)?(?: de)|chamam-me",
  "noem(?:t|en)? (?:me|mij|hem|haar)(?: (?:maar|allemaal|gewoon|altijd)){0,2}|zeg maar",
  "(?:kallar?|kallade|kall(?:er)?|kald(?:er)?) (?:mig|meg|henne|ham|ham|honom)(?: (?:bara|bare|för|for|gerne|gjerne)){0,2}|(?:jag|jeg) (?:kallas|kaldes|kalles)(?: (?:för|for))?",
  "(?:mówią|mówcie|mów|wołają)(?: na)? mnie|mówią mi|(?:ma|mam) na imię",
  "(?:říkají|říkejte|říkej|říká se) mi(?: prostě)?|volajú ma|volajte ma|hovoria mi",
  "szólíts(?:on|atok|anak) csak",
  "(?:îmi|mi se) (?:spun|spune|zice)|spuneți-mi|spune-mi|zi-mi|ziceți-mi",
  "(?:zovu|zovite|zovi|kličejo|kličite) me(?: (?:samo|svi|vsi)){0,2}|(?:зову|зовите|зови) ме(?: само)?",
  "(?:зовите|зови|называйте|называют|кличут) меня(?: просто)?|(?:зовут|называют|кличут) меня|меня (?:все )?(?:зовут|называют|кличут)(?: просто)?|можно просто",
  "(?:звіть|кличте|називайте) мене(?: просто)?|(?:звуть|кличуть) мене|мене (?:всі )?(?:звуть|кличуть)(?: просто)?|можна просто",
  "(?:викат|викай|викайте|казват|казвай|казвайте) ми(?: просто)?|ми (?:викат|казват)",
  "με (?:φωνάζουν|λένε|φωνάζουνε)(?: όλοι)?|πείτε με",
  "panggil(?: (?:saya|aku|saja|aja)){1,2}|(?:biasa |sering )?dipanggil",
  "(?:real|true|actual|birth) name|(?:wirklicher|richtiger|echter) [Nn]ame|(?:vrai|véritable) nom|(?:nombre|nome) (?:real|verdadero|verdadeiro)|vero nome|(?:echte|werkelijke) naam|(?:riktiga?|rigtige|riktige|egentliga?|rette) (?:namn|navn)|oikea nimi|prawdziwe (?:imię|nazwisko)|skutečné jméno|valódi neve?m?|numele real|настоящее имя|справжнє ім['’]я|истинско име|πραγματικό όνομα|gerçek (?:adım?|ismim?)|nama asli(?:nya)?",
  "vadina(?:te|kite)? mane|mane vadina|sauc(?:iet)? mani|mani sauc|kutsu(?:ge|vad) mind|kutsutaan minua|sanokaa vaan|sano vaan",
];
const IS_CALLED = behind(CALLED);
/** The last words of these phrases. */
const LAST_WORDS =
  "name nom real verdadero verdadeiro nome naam namn navn nimi nazwisko jméno nev neve nevem имя я име όνομα adı adım ismi ismim asli aslinya me him her by just mich ihn einfach alle nur immer ruhig doch bitte hier vornamen appelle appellent appelait appelaient moi est surnommé surnommée llaman dicen llamaban decían llámame llámeme llamame llameme llámenme llamarme díganme es chiamano dicono tutti chiamami chiamatemi chiamimi soprannominato soprannominata chama chamam de mij hem haar maar allemaal gewoon altijd mig meg henne ham honom bara bare för for gerne gjerne kallas kaldes kalles mnie mi imię prostě ma csak spun spune zice samo svi vsi ме само меня зовут называют кличут просто мене звуть кличуть ми викат казват με φωνάζουν λένε φωνάζουνε όλοι saya aku saja aja dipanggil mane vadina mani sauc mind minua vaan";

/** Verbs of being called, which things have as well: who is called has to be somebody. */
const NAMES =
  "heißt heisst hiess hieß heet heette heter hette hedder hed hette named appelle appelait llama llamaba chiama chiamava chama chamava se nazywa nazywał nazywała imię jmenuje jmenoval jmenovala volá volal volala zovut зовут звали звати звуть казва казваше zove zvao zvala numește cheamă λένε λέγεται nimi called adı ismi";
/** Before the verb, and people alone: "he is called". */
const PRONOUNS =
  "he she han hon hun hij hän ő він вона он она той тя on ona ea стажёра стажера практиканта ученика сотрудника сотрудницу коллегу стажера стажерку стажиста lærlingen praktikanten lärlingen stazhera stażysta stażystka stážista stážistka gyakornokunk stajyerimizin stajyerimiz oğlumun kızımın eşimin çırağımız";
const STEPS = 4;

/** Behind what one is called: "Hope to my friends", "Elo pour les intimes". */
const FRIENDS = edged(
  /^ (?:to (?:my |his |her )?(?:friends|mates|family|pals)|for short|für (?:meine |alle )?(?:Freunde|alle)|pour (?:les intimes|mes amis|les amis|faire court)|para (?:los |mis |os )?(?:amigos|íntimos)|per gli (?:amici|intimi)|voor (?:mijn |de )?(?:vrienden|intimi)|för (?:mina |sina )?vänner|for (?:mine )?venner|dla (?:przyjaciół|znajomych)|pro (?:přátele|kamarády)|pre (?:priateľov|kamarátov)|pentru prieteni|za prijatelje|для (?:друзей|своих|друзів|своїх)|за приятели|για τους φίλους)(?!\p{L})/iu,
);
const FOR = "to for für pour para per voor för dla pro pre pentru za для за για";
/** "bana Güneş derler": Turkish says it behind. */
const THEY_SAY = spelled("derler der diyebilirsiniz deyin diyorlar");
/** "just Seun is fine", "einfach Can reicht". */
const ENOUGH =
  /^ (?:is (?:fine|ok|okay|good|enough|great|prima|goed|genoeg|oké)|reicht|suffit|(?:me )?basta|va bene|räcker|er (?:fint|nok)|wystarczy|stačí|elég|хватит|достаточно|cukup)(?!\p{L})/iu;

const JUST_WORDS =
  "just only plain einfach nur juste simplement solo simplemente con só semplicemente gewoon alleen bara bare prostu jen len csak просто";

const flagsOf = hashFlags([
  [CALLS, LAST_WORDS],
  [NAMED, NAMES],
  [SUBJECT, PRONOUNS],
  [BEHIND, FOR],
  [TO_ME, "bana ona bize"],
  [JUST, JUST_WORDS],
]);

/** What nobody is called, unless a list has it as a name. */
const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;

/** Words before what one is called; asked for every word, so beside those that notes ask about. */
export const CALLING = `${LAST_WORDS} ${NAMES} ${JUST_WORDS} bana ona bize`;

/** At the word `k`, in capitals or small letters; `led` where one of `CALLING` stands before it. */
export function calledAs(ctx: Context, k: number, led: boolean): boolean {
  const s = ctx.scan;
  const upper = isUpper(s, k);
  const before = led && k > 0 ? flagsOf(s, k - 1) & (CALLS | NAMED | JUST | TO_ME) : 0;
  const behind =
    upper && k + 2 < s.count && sizeOf(s, k + 1) <= 4 && !isUpper(s, k + 1) ? flagsOf(s, k + 1) & BEHIND : 0;
  if ((before | behind) === 0) return false;
  if (!isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < 2 || glued(s, k)) return false;
  if (!isTold(s, k, before, behind) || !(upper ? mayBe(s, k) : maySmall(s, k))) return false;
  return take(ctx, k, upper ? nameEnd(s, k, false) : k, 0.72, "person-called-as") >= 0;
}

function isTold(s: Scan, k: number, before: number, behind: number): boolean {
  const at = s.start[k] as number;
  const beside = k > 0 && unitAt(s.text, at - 1) === 32 && at - (s.end[k - 1] as number) === 1 && sameLine(s, k);
  if (beside) {
    if ((before & CALLS) !== 0 && (IS_CALLED(s.text, at) || isCalledBehind(s, k))) return true;
    if ((before & NAMED) !== 0 && isOfSomebody(s, k - 1)) return true;
    if ((before & JUST) !== 0 && ENOUGH.test(s.text.slice(s.end[k], (s.end[k] as number) + 20))) return true;
    if ((before & TO_ME) !== 0 && k + 1 < s.count && THEY_SAY(s, k + 1)) return true;
  }
  return behind !== 0 && FRIENDS.test(s.text.slice(s.end[k], (s.end[k] as number) + 26));
}

/** "Sie können mich Can nennen", "सब मुझे आशा कहते हैं": the verb behind. */
const isCalledBehind = (s: Scan, k: number): boolean => k + 1 < s.count && ME(s, k - 1) && NENNEN(s, k + 1);
const ME = spelled("mich ihn");
const NENNEN = spelled("nennen rufen nennt ruft");

/** "Der Azubi heißt …": is whom the verb at `verb` speaks of somebody? */
function isOfSomebody(s: Scan, verb: number): boolean {
  for (let n = verb - 1; n >= 0 && n >= verb - STEPS && sameLine(s, n + 1); n--) {
    const sign = unitAt(s.text, s.end[n] as number);
    if (sign !== 32 && sign !== 39 && sign !== 0x2019 && sign !== 45) return false;
    if (((classes[s.mark[n] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return true;
    if (n >= verb - 2 && (flagsOf(s, n) & SUBJECT) !== 0) return true;
    if (IS(s, n) && n > 0 && (flagsOf(s, n - 1) & SUBJECT) !== 0) return true;
  }
  return false;
}
const IS = spelled("is was");

function mayBe(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 && sizeOf(s, k) < 4) return false;
  if (isBrand(s, k) || CARD(s, k)) return false;
  if ((w & FIRST) !== 0 || isWordName(s, k)) return true;
  // Nobody is told to call for a month.
  return (w & NOBODY & ~MONTH) === 0 && (s.cue[k] as number) === 0 && sizeOf(s, k) > 2;
}

/** "just Visa is fine": what one pays with. */
const CARD = spelled("Visa Mastercard Amex Paypal PayPal Klarna Bizum Twint Swish Pix");

/** In small letters: "ppl call me whit". */
function maySmall(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if ((w & NOBODY) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 3 || (w & PERSON_VERB) !== 0) return false;
  const lists = LISTS(s.hash[k] as number);
  const word = s.text.slice(s.start[k], s.end[k]);
  const plain = isOrdinary(s, k) || (lists & DICTIONARY) !== 0;
  const named = (w & FIRST) !== 0 || isWordPart(word) || isCalled(s.hash[k] as number);
  if (plain) return named && ENDS.test(s.text.slice(s.end[k], (s.end[k] as number) + 6));
  if (named || (lists & GIVEN) !== 0) return true;
  return (w & ~(LAST | AMBIGUOUS)) === 0 && !isOrdinaryAnywhere(word) && nameScore(s, k) > UNLIKELY;
}
const ENDS = /^(?:[.,;!?)\n]|$| (?:is|reicht|pls|btw|por|or|und|and|et|y|e)(?!\p{L}))/u;
const UNLIKELY = -420;
