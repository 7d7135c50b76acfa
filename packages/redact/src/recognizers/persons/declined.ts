/**
 * Given and family names in a case of their language's grammar, told by the ending and by where they stand: "Kadrile tagasi", "что Ниночке", "u
 * Szczygłów też", "kaisan netti". In these languages no noun but a name has a capital inside a sentence; in small letters the form has to be no
 * word of any language. Asked where `cases.ts` and the rules for single words have found nothing: what is found twice is settled as one.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import {
  isGerman,
  isInflected,
  isOrdinary,
  isOrdinaryAnywhere,
  mayBeEnglish,
  mayBeHungarian,
  mayBeIn,
  mayInflect,
  mayOwnBefore,
} from "../../names/ordinary-words.ts";
import { CYRILLIC, LATIN, unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, STREET_AFTER, STREET_BEFORE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { mayBeInflected } from "./cases.ts";
import { isCounted } from "./counted.ts";
import { diminutiveOf } from "./diminutives.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { apart, isUpper, isWord } from "./name-tokens.ts";
import { caseOf, OF_BUILT, OF_FAMILY, OF_GIVEN, OF_KNOWN, OF_SHORT, OF_SURE, OF_TOWN } from "./paradigms.ts";
import { actsAsPerson } from "./predicate.ts";
import { SURE, stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { isPlaceBehind } from "./things/beside.ts";
import { isBrandWord } from "./things/brand-names.ts";
import { isDeskWord } from "./things/desks.ts";
import { isBehindStreet } from "./things/places.ts";
import { names } from "./things/stops.ts";
import { isHeadOfWord, isThingNoun } from "./things/things.ts";

const CASED_SCRIPTS = (1 << LATIN) | (1 << CYRILLIC);
const ANY = OF_SURE | OF_GIVEN | OF_SHORT | OF_KNOWN | OF_FAMILY | OF_BUILT;
const CALLED = OF_SURE | OF_GIVEN | OF_SHORT;

export function declined(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & CASED_SCRIPTS) === 0) return;
  owners(ctx);
  if (!mayBeInflected(s)) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const k = s.anchors[n] as number;
    if (((CASED_SCRIPTS >>> (s.script[k] as number)) & 1) === 0) continue;
    if (((s.word[k] as number) & ~(LAST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 4) continue;
    if ((isUpper(s, k) ? isSomebody(s, k) : isSomebodySmall(s, k)) && !isGerman(s))
      take(ctx, k, k, 0.62, "person-case");
  }
}

/** "Annikas Tablet": in German, before a thing that firms are called by as well. */
function owners({ scan: s, emit }: Context): void {
  for (let n = 0; n < s.unusualCount; n++) {
    const k = s.unusual[n] as number;
    const to = s.end[k] as number;
    if (s.text.charCodeAt(to - 1) !== 115 || !isUpper(s, k) || !apart(s, k) || !GOODS(s, k + 1)) continue;
    if (!isGerman(s)) return;
    if ((stemBits(s, k) & SURE) !== 0 && ((s.word[k] as number) & ~(LAST | AMBIGUOUS)) === 0)
      emit(s.start[k] as number, to, "PERSON", 0.62, "person-case");
  }
}
const GOODS = names(
  "tablet handy laptop ipad iphone smartphone macbook notebook pc computer rechner router fernseher tv konsole playstation switch drucker kopfhörer smartwatch uhr sim karte konto account login vertrag tarif rechnung paket bestellung nummer adresse mail postfach passwort pin akte ticket",
);

const mayBeOne = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) === 0 &&
  !glued(s, k) &&
  !isCounted(s, k) &&
  unitAt(s.text, s.end[k] as number) !== 45;

/** With a capital: inside its sentence, or at its head where a word in small letters follows. */
function isSomebody(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 || !mayBeOne(s, k) || (apart(s, k) && isUpper(s, k + 1))) return false;
  const opening = sentenceStart(s, k);
  if (opening ? sizeOf(s, k) < 5 : !isInside(s, k)) return false;
  // "Bērziņas kundzi": how ladies and gentlemen of Latvia and Estonia are called.
  if (apart(s, k) && HONOUR(s, k + 1)) return true;
  const word = s.text.slice(s.start[k], s.end[k]);
  // "u Dvořáčků od vedle": the people of that name.
  if (!opening && word.endsWith("ů") && AT(s, k - 1) && mayBeCzech(s) && !isOrdinaryAnywhere(word)) return true;
  const built = surnameLike(s, k) === 2 && mayInflect(s) && !isAdjective(s, k, word) ? OF_BUILT : 0;
  const form = caseOf(s, k) | diminutiveOf(s, k) | built;
  if ((form & OF_TOWN) === 0 && !opening && isAsked(s, k, word)) return true;
  if ((form & ANY) === 0 || (form & OF_TOWN) !== 0 || LAND.test(word) || isElsewhere(s, k)) return false;
  const sure = (form & OF_SURE) !== 0;
  // "da pitam Dragoljuba": a word of films as well, and somebody where it has a capital.
  if (isOrdinary(s, k) && !(sure && !opening && sizeOf(s, k) >= 6 && nameScore(s, k) >= 0)) return false;
  if (opening) return opensAsOne(s, k, word, sure);
  // "w sortowni Janów": a place of Poland.
  if (word.endsWith("ów") && !AT(s, k - 1)) return false;
  // "na Florenci": of places as well.
  if (ON(s, k - 1) && !PAPERS(s, k - 2)) return false;
  if (sure) return true;
  if (isOrdinaryAnywhere(word) || (LISTS(s.hash[k] as number) & DICTIONARY) !== 0) return false;
  if ((form & CALLED) !== 0) return true;
  // "на Ивановскую": a street's.
  if ((form & OF_KNOWN) === 0 && isInflected(s, k)) return false;
  if ((form & (OF_KNOWN | OF_FAMILY)) === 0 && ADJECTIVE.test(word))
    return !WHERE(s, k - 1) && nameScore(s, k) > LISTED;
  return nameScore(s, k) > ((form & (OF_BUILT | OF_KNOWN)) !== 0 ? BUILT : LISTED);
}

/** At the head of its sentence: "Jānim nestrādā", "Tamme pakk", "Luboši, zeptej se". */
function opensAsOne(s: Scan, k: number, word: string, sure: boolean): boolean {
  if (!apart(s, k))
    return sure && unitAt(s.text, s.end[k] as number) === 44 && VOCATIVE.test(word) && !isOrdinaryAnywhere(word);
  return (sure && LONG_ENDING.test(word) && !isOrdinaryAnywhere(word)) || ownsBehind(s, k);
}

/** Endings of two letters and more, which hardly a name has as it is called. */
const LONG_ENDING =
  /(?:l[lt][eaä]|st[aä]|n[ae]k|v[ae]l|t[óő]l|h[oeö]z|r[óő]l|n[áé]l|ui|am|im|ei|owi|ovi|iem|om|ou|ės|os|aus|le|lt|ga|ом|ой|ою|ем|ей|ові|еві|ому)$/u;
/** "Maďarska", "Rakúsku": lands of Czech and Slovak, whose families have a long vowel there. */
const LAND =
  /[\p{Ll}](?:[sc]k)(?:o|u|em|om)$|(?:ďar|bul|něme|neme|rus|slove|ra[kú]ú?|pol|turec|řec|švéd|dán|chorvat|srb|fin|nór|nor)(?:sk|ck)[aou]$/u;
/** "Mzdová účtárna": an adjective, with its noun behind it. */
const isAdjective = (s: Scan, k: number, word: string): boolean =>
  /(?:ová|[sc]k[áý])$/u.test(word) && apart(s, k) && sizeOf(s, k + 1) > 3 && !DOES(s, k + 1) && !actsAsPerson(s, k);
const ON = names("na на po по");
/** What is on somebody's name, and who is waited for. */
const PAPERS = names(
  `чек чеки гарантия гарантию договор договора счёт счет заказ доверенность накладная полис оформлен оформлена оформили записан записано жду ждём надеюсь рассчитываю рахунок замовлення чекаю чекаємо договір чакам чакаме сметка фактура
  faktura fakturę fakturu faktúra faktúru umowa umowę konto rachunek zamówienie czekam czekamy smlouva smlouvu účet objednávka čekám čekáme čakám čakáme zmluva račun ugovor čekam čekamo pogodba naročilo čakam`,
);
const AT = names("u od k ke s se pro za o do dla");
const mayBeCzech = mayBeIn("cs");
const HONOUR = names(
  "kundze kundzes kundzei kundzi kungs kunga kungam kungu jaunkundze jaunkundzei proua prouale proualt härra härrale härralt",
);
/** To whom or from whom, in cases of the Baltic and of Hungary: "Õnnelalt pole mõtet küsida". */
const TO_SOMEBODY = /(?:[aeiouõäöü]l[et]|[aeiouyäö]ll[ae]|[aeiouyäö]lt[aä]|n[ae]k|[tv][óő]l|val|vel)$/u;
const ASKS =
  /(?<!\p{L})(?:küsi|küsida|küsin|öelge|ütle|ütles|anna|andke|andsin|sain|helista|kysy|kysyk|kerro|soita|anna|annoin|sain|szól|kérd|adj|adtam|beszél|mondt|hív)/u;
const ASKING_REACH = 34;
function isAsked(s: Scan, k: number, word: string): boolean {
  if (!TO_SOMEBODY.test(word) || sizeOf(s, k) < 5 || isOrdinary(s, k) || isOrdinaryAnywhere(word) || !mayBeFinnic(s))
    return false;
  if (isBrandWord(s, k) || isDeskWord(s, k) || nameScore(s, k) < BUILT) return false;
  const [from, to] = [s.start[k] as number, s.end[k] as number];
  return (
    ASKS.test(s.text.slice(Math.max(0, from - ASKING_REACH), from)) || ASKS.test(s.text.slice(to, to + ASKING_REACH))
  );
}
const mayBeFinnic = mayBeIn("et", "fi", "hu");

/** The case one is called in, at the head of what is said. */
const VOCATIVE = /[eouiюеєо]$/u;
/** Sums of the model from which a family's name is one, built like one or listed. */
const [BUILT, LISTED] = [-340, -120] as const;
const ADJECTIVE = /[scск][kк](?:\p{L}{1,4})$/u;
const WHERE = names("на по в во у до из с в у на од w na we do z ze po v ve k ke u po na iz pri s sa");

/** Behind a word in small letters, or a comma; at its beginning another word may have its capital. */
function isInside(s: Scan, k: number): boolean {
  const gap = (s.start[k] as number) - (s.end[k - 1] as number);
  const c = unitAt(s.text, s.end[k - 1] as number);
  if (!(gap === 1 && c === 32) && !(gap === 2 && c === 44)) return false;
  return !isUpper(s, k - 1) || c === 44 || (sentenceStart(s, k - 1) && isPlain(s, k - 1));
}

const isPlain = (s: Scan, k: number): boolean => ((s.word[k] as number) & COMMON) !== 0 || isOrdinary(s, k);

/** A street, a model, what else is called after somebody. */
const isElsewhere = (s: Scan, k: number): boolean =>
  isBrandWord(s, k) ||
  isHeadOfWord(s, k) ||
  isBehindStreet(s, k) ||
  isPlaceBehind(s, k) ||
  isThingNoun(s, k - 1) ||
  STREET(s, k + 1) ||
  STREET(s, k - 1) ||
  STREET(s, k - 2) ||
  (((s.word[k - 1] ?? 0) | (s.word[k - 2] ?? 0) | (s.word[k - 3] ?? 0)) & (STREET_BEFORE | STREET_AFTER)) !== 0 ||
  /^ \d/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2));

/** Streets and squares in the cases that where something is takes. */
const STREET = names(
  `trg trga trgu ulica ulice ulici ulicu cesta ceste cesti náměstí ulicí třída třídě třídy námestie námestí ulicy ulicę aleja alei aleje plac placu rynek osiedle osiedlu
  улица улице улицу улицы площадь площади проспект проспекте бульвар вулиця вулиці вулицю площа площі проспекті булевард площад gatvė gatvės gatvėje aikštė iela ielā ielas tänav tänava tänaval katu kadun kadulla tori torilla utca utcában tér téren út strada străzii piața`,
);

/** In small letters: a form of a name that is nothing else and no word anywhere, or of another behind what takes a person. */
function isSomebodySmall(s: Scan, k: number): boolean {
  if (!mayBeOne(s, k) || mayBeEnglish(s) || (LISTS(s.hash[k] as number) & DICTIONARY) !== 0) return false;
  if (isOrdinary(s, k) || WHEN(s, k)) return false;
  const form = caseOf(s, k);
  const small = (form & CALLED) === 0 ? diminutiveOf(s, k) : 0;
  if (((form | small) & CALLED) === 0 || (form & OF_TOWN) !== 0) return false;
  const word = s.text.slice(s.start[k], s.end[k]);
  const anywhere = isOrdinaryAnywhere(word);
  const sure = (form & OF_SURE) !== 0 && !anywhere;
  if (sure && (CASE_ALONE.test(word) ? sizeOf(s, k) > 4 : sizeOf(s, k) > 5 && nameScore(s, k) > LIKELY))
    return !isElsewhere(s, k);
  if ((form & OF_GIVEN) !== 0 && ownsBehind(s, k)) return true;
  // "sirpan ei vielä": and hers does not.
  if (sure && apart(s, k) && NOT(s, k + 1)) return true;
  // "танюше": made small as nothing but a name is.
  if ((small & OF_SURE) !== 0 && !anywhere && PET.test(word) && nameScore(s, k) > UNLIKELY) return true;
  // "светка с дядей …": at the head, with somebody else.
  if (!anywhere && sentenceStart(s, k) && apart(s, k) && WITH(s, k + 1) && isPersonAt(s, k + 2)) return true;
  // "vírágék felettünk": a family of Hungary, and where they live.
  if (word.endsWith("ék") && mayBeHungarian(s) && HOME.test(s.text.slice(s.end[k], (s.end[k] as number) + 14)))
    return true;
  if (k === 0 || !apart(s, k - 1)) return false;
  if (!anywhere && HUNGARIAN_ARTICLE(s, k - 1) && mayBeHungarian(s)) return true;
  const kind = classes[s.mark[k - 1] as number] as number;
  if (ON(s, k - 1)) return PAPERS(s, k - 2) && !anywhere;
  return ((kind & (IS_KIN | IS_ROLE)) !== 0 || TAKES(s, k - 1)) && (!anywhere || actsAsPerson(s, k));
}

/** Days of Serbian, which no list of words is here of. */
const WHEN = names("juče prekjuče nedelje sutra danas večeras јуче прекјуче сутра вечерас");
/** Endings that no word has as it is called: "petteriltä", "ferivel". */
const CASE_ALONE = /(?:l[lt][eaä]|n[ae]k|v[ae]l|t[óő]l|h[oeö]z|r[óő]l|n[áé]l|ovi|owi)$/u;
const LIKELY = 40;
const NOT = names("ei не nie ne nem nav nėra nu");
const PET = /(?:юш|уш|очк|ечк|еньк|оньк|ул|юл|унь|усь)(?:а|и|е|у|ой|ою|ей|ею|я|ю|і)$/u;
const UNLIKELY = -300;
const WITH = names("с со и та з із a i z ze s se in sa");
const isPersonAt = (s: Scan, k: number): boolean =>
  k < s.count &&
  (((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0 || ((s.word[k] as number) & FIRST) !== 0);
const HOME = /^ (?:felett|fölött|alatt|mellett|szemben|lakn|náluk|nálunk|otthon|elköltöz)/u;
const HUNGARIAN_ARTICLE = names("a az");
/** What takes somebody behind it, and hardly a thing whose name none knows. */
const TAKES = names(
  `у к от для с со на про через без із з зі від до за під щодо при от за със към u k od dla pro se s ze o pri kod za preko ar no par pie pēc nuo su be pas per apie
  передай передайте скажи скажите спроси спросите позвони позвоните набери отдай отдайте передай скажи кажи питай
  spytaj zapytaj powiedz daj oddaj zadzwoń zeptej řekni dej zavolej reci pitaj javi daj vprašaj povej kysy kysykää soita soittakaa kerro annoin sain küsi küsige öelge andsin szólj szóltam kérdezd hívd beszéltem meg`,
);

/** "Tamme pakk", "ainon liittymä", "Ozoliņas rēķins": what people have, behind whose it is, in languages that say so. */
const ownsBehind = (s: Scan, k: number): boolean =>
  apart(s, k) &&
  !isUpper(s, k + 1) &&
  OWNED(s, k + 1) &&
  mayOwnBefore(s) &&
  OWNER.test(s.text.slice(s.start[k], s.end[k]));
const OWNER = /(?:n|[aeiouõäöü]|[oaėiu]s|aus)$/u;
const OWNED = names(
  `liittymä liittymän lasku laskun laskut laskussa tilaus tilauksen sopimus sopimuksen tili tilin netti netin paketti paketin puhelin puhelimen kone koneen läppäri tunnus salasana avain avaimet kortti kortin numero auto asunto osoite vuoro viesti sähköposti pyyntö tiketti tabletti reititin
  pakk paki arve arved leping lepingu konto telefon arvuti parool võti kaart number tellimus tellimuse ruuter internet auto korter aadress kiri pilet
  užsakymas užsakymo užsakymą sąskaita sąskaitos sutartis telefonas numeris siunta siuntos paskyra slaptažodis kortelė raktas kompiuteris internetas butas laiškas prašymas
  pasūtījums pasūtījuma rēķins rēķina līgums telefons numurs sūtījums konts parole karte atslēga dators internets dzīvoklis vēstule pieteikums`,
);
