/**
 * Words that are no names by how a line is written: titles in which every word has a capital ("Häufige Fragen Zu Versand Und Rückgabe"),
 * lines that shout, rows of ordinary words ("Luna, steaua și soarele"), rows of towns before premises, of films and games near a word
 * for them, goods behind their maker ("the Blackstone griddle"). Asked where only the looks of words spoke for a person.
 */
import { mannerHere } from "../../../names/model.ts";
import { isEnglishWord, isOrdinary, isOrdinaryAnywhere, spelled } from "../../../names/ordinary-words.ts";
import { unitAt } from "../../../scan/classes.ts";
import { COMMON, FIRST, LAST, MONTH, PERSON_BEFORE, PERSON_VERB, PLACE } from "../../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isTownWord } from "../../../words/towns.ts";
import { edged } from "../../edged.ts";
import { followsName, takesName } from "../../thing-nouns.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { isTownName, sentenceStart } from "../name-places.ts";
import { acts, apart, isCased, isInitial, isUpper, isWord, sameLine, surelyFirst } from "../name-tokens.ts";
import { surnameLike } from "../surnames.ts";

/** Are tokens `a..b` words of a title, of a shout or of a row that holds no people? */
export function isOfRowOrTitle(s: Scan, a: number, b: number): boolean {
  if (isListOfWords(s, a, b)) return true;
  if (!isCased(s, a)) return false;
  if (!isUpper(s, a)) return isJoinedToWord(s, b);
  return (
    isInTitle(s, a, b) || isShouted(s, a, b) || isTownAmong(s, a, b) || isWork(s, a, b) || (a === b && isMaker(s, a))
  );
}

/** Words of a line that are read to tell how it is written. */
const READ = 24;

/** Words of a title that are looked up in all languages: those of a name's length tell nothing, however many follow. */
const LOOKED_UP = 6;

/** A title has words with a capital that sentences write without; two inside the line are enough, where most others have one as well. */
function isInTitle(s: Scan, a: number, b: number): boolean {
  if (mannerHere(s).language === 2 || acts(s, b + 1)) return false;
  for (let k = a; k <= b; k++) if (surelyFirst(s, k)) return false;
  let first = a;
  while (first > 0 && sameLine(s, first) && a - first < READ && unitAt(s.text, s.end[first - 1] as number) !== 59)
    first--;
  let words = 0;
  let capitals = 0;
  let end = first;
  for (; end < s.count && end < first + READ && (end === first || sameLine(s, end)); end++) {
    if (end > b && unitAt(s.text, s.end[end - 1] as number) === 59) break;
    // What has a house's number or a telephone's is no title.
    // "Up To 50% Off", "Orders Over £40": a share and a price are no house's.
    if (((s.shape[end] as number) & HAS_DIGIT) !== 0) {
      if (!isShareOrPrice(s, end)) return false;
      continue;
    }
    if (!isOfTitle(s, end)) continue;
    words++;
    if (isCapital(s, end) || isLetterWord(s, end)) capitals++;
  }
  return words >= 4 && capitals >= 2 && capitals * 4 >= words * 3 && hasNeedless(s, first, end, a, b);
}

const isShareOrPrice = (s: Scan, k: number): boolean =>
  /^ ?%/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2)) ||
  "€$£₽₴₺".includes(s.text[(s.start[k] as number) - 1] ?? " ");

const isOfTitle = (s: Scan, k: number): boolean =>
  isWord(s, k) && isCased(s, k) && ((s.word[k] as number) & MONTH) === 0;
const isCapital = (s: Scan, k: number): boolean => isUpper(s, k) && ((s.shape[k] as number) & ALL_UPPER) === 0;
/** "A", "И", "O": a word of one letter is all capitals. */
const isLetterWord = (s: Scan, k: number): boolean =>
  isUpper(s, k) && isInitial(s, k) && !sentenceStart(s, k) && unitAt(s.text, s.end[k] as number) === 32;

/** Have two of the tokens from `first` to before `end`, beside those of `a..b` that are strangers, a capital that no sentence needs? */
function hasNeedless(s: Scan, first: number, end: number, a: number, b: number): boolean {
  let needless = 0;
  let lookups = 0;
  for (let k = first; k < end && needless < 2; k++) {
    if (!isOfTitle(s, k)) continue;
    if (!isCapital(s, k)) {
      if (isLetterWord(s, k) && (!(k > a && k <= b) || isOrdinary(s, k))) needless++;
      continue;
    }
    if (k === first || sentenceStart(s, k) || ((s.word[k] as number) & (FIRST | LAST)) !== 0) continue;
    if (((s.word[k] as number) & COMMON) !== 0) needless++;
    else if (
      (k < a || k > b) &&
      (isOrdinary(s, k) || (lookups++ < LOOKED_UP && isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]))))
    )
      needless++;
  }
  return needless >= 2;
}

/** "BU KABUL EDİLEMEZ": what is a title elsewhere, shouted before a word of the language. */
export function isShoutedWord(s: Scan, i: number, k: number): boolean {
  return (
    ((s.shape[i] as number) & (s.shape[k] as number) & ALL_UPPER) !== 0 &&
    ((s.word[k] as number) & FIRST) === 0 &&
    isOrdinary(s, k)
  );
}

/** "TÄMÄ EI OLE OIKEIN": among shouted words one of the language, or a stranger, is none's name. */
function isShouted(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++) if (((s.shape[k] as number) & ALL_UPPER) === 0) return false;
  let shouted = 0;
  for (let k = Math.max(0, a - 6); k < s.count && k <= b + 6; k++)
    if (
      (k < a || k > b) &&
      ((s.shape[k] as number) & ALL_UPPER) !== 0 &&
      (s.end[k] as number) > (s.start[k] as number) + 2
    )
      shouted++;
  if (shouted < 4) return false;
  for (let k = a; k <= b; k++)
    if (isOrdinary(s, k) || isEnglishWord(s, k) || ((s.word[k] as number) & COMMON) !== 0) return true;
  return false;
}

const JOINT = wordSet(
  "then puis luego poi dann dan sedan derefter potem pak затем потом sonra ni nor noch and und et y e en og och ja i a și si и і та ve és או ו और و et ou or oder o",
  "exact",
);
const WORDS =
  /^, [\p{L}\p{M}]{2,20}(?:, [\p{L}\p{M}]{2,20}){0,3}(?:,? (?:and|und|et|y|e|en|og|och|ja|i|a|și|и|і|та|ve|és|और|या|or|ou|oder|o) | ו| و)[\p{L}\p{M}]{2,20}(?=[\s.,;:!?])/u;

/** "Luna, steaua și soarele", "सूरज, चाँद और तारा": words of the language in a row, of which the first opens the sentence. */
function isListOfWords(s: Scan, a: number, b: number): boolean {
  if (a !== b || unitAt(s.text, s.end[a] as number) !== 44 || !sentenceStart(s, a) || isUpper(s, a + 1)) return false;
  const hit = WORDS.exec(s.text.slice(s.end[a], (s.end[a] as number) + 90));
  if (hit === null || /\p{Lu}/u.test(hit[0])) return false;
  let ordinary = 0;
  let listed = 0;
  const to = (s.end[a] as number) + hit[0].length;
  for (let k = a + 1; k < s.count && (s.start[k] as number) < to; k++) {
    if (JOINT(s, k)) continue;
    if (isOrdinary(s, k) || ((s.word[k] as number) & COMMON) !== 0) ordinary++;
    else if (((s.word[k] as number) & FIRST) !== 0) listed++;
    if (((s.word[k] as number) & PERSON_BEFORE) !== 0 && !JOINT(s, k)) return false;
  }
  return ordinary > 0 && ordinary >= listed;
}

/** "helmi ja kesä": a given name in small letters, joined to an ordinary word that is nobody. */
function isJoinedToWord(s: Scan, b: number): boolean {
  const next = b + 2;
  if (!apart(s, b) || !apart(s, b + 1) || !JOINT(s, b + 1) || next >= s.count || isUpper(s, next)) return false;
  const w = s.word[next] as number;
  return (w & (FIRST | LAST | PERSON_BEFORE | PERSON_VERB | COMMON)) === 0 && isOrdinary(s, next) && !acts(s, next + 1);
}

const PREMISES = wordSet(
  "depots depot stores offices branches warehouses hubs sites airports stations terminals yards plants campuses shops routes regions locations teams markets ports docks lanes corridor ferry ferries flights trains filialen büros lager standorte magasins agences entrepôts tiendas sucursales almacenes lojas filiais negozi filiali magazzini winkels filialen butiker butikker kontor sklepy magazyny oddziały",
);

const isPlace = (s: Scan, k: number): boolean =>
  isUpper(s, k) && (((s.word[k] as number) & PLACE) !== 0 || isTownWord(s.hash[k] as number) || isTownName(s, k));

/** "Charlotte, Austin and Houston depots": towns in a row, before premises or with a town that is nobody's name among them, or between two. */
function isTownAmong(s: Scan, a: number, b: number): boolean {
  if (a !== b || (!isPlace(s, a) && ((s.word[a] as number) & (FIRST | LAST)) !== 0)) return false;
  let places = isPlace(s, a) ? 1 : 0;
  let strangers = 1 - places;
  let plain = places === 1 && ((s.word[a] as number) & (FIRST | LAST)) === 0 ? 1 : 0;
  let last = a;
  let first = a;
  for (let k = inRow(s, a, 1), n = 0; k >= 0 && n < 6; k = inRow(s, k, 1), n++) {
    last = k;
    if (isPlace(s, k)) places++;
    else strangers++;
    if (((s.word[k] as number) & (FIRST | LAST)) === 0) plain++;
    else if (!isPlace(s, k)) return false;
  }
  for (let k = inRow(s, a, -1), n = 0; k >= 0 && n < 6; k = inRow(s, k, -1), n++) {
    first = k;
    if (isPlace(s, k)) places++;
    else strangers++;
    if (((s.word[k] as number) & (FIRST | LAST)) === 0) plain++;
    else if (!isPlace(s, k)) return false;
  }
  // What no list holds may be a town beside towns, where what stands there is spoken of.
  if (strangers > 0)
    return (
      !acts(s, last + 1) &&
      ((places >= 2 && isSited(s, first, last)) ||
        (IN_SLAVIC(s, first - 1) && (SITE(s, first - 2) || SITE(s, first - 3))))
    );
  // "Charlotte, Austin and Houston from IT".
  if (acts(s, last + 1) || OFFICE.test(s.text.slice(s.end[last], (s.end[last] as number) + 24))) return false;
  // "between Lancaster and Preston".
  if (
    places === 2 &&
    first > 0 &&
    BETWEEN.test(s.text.slice(Math.max(0, (s.start[first] as number) - 10), s.start[first]))
  )
    return true;
  if (apart(s, last) && PREMISES(s, last + 1)) return true;
  return plain >= 1 && (places >= 3 || (places >= 2 && isSited(s, first, last)));
}

const OFFICE =
  /^ (?:from|in) (?:(?:the|your|our) )?(?:IT|HR|team|support|billing|sales|finance|accounts?|legal|payroll|marketing|reception)(?!\p{L})/u;
/** Tokens between a row of towns and the word for what stands there, before it and behind. */
const SITED_BEFORE = 8;
const SITED_BEHIND = 5;

/** "Warehouses: Madison, Dallas and Aurora": what firms have in towns stands near, and nothing that people do. */
function isSited(s: Scan, first: number, last: number): boolean {
  if (!SITE.inText(s)) return false;
  let sited = false;
  for (let k = Math.max(0, first - SITED_BEFORE); k < first; k++) sited ||= SITE(s, k);
  for (let k = last + 1; k <= last + SITED_BEHIND; k++) {
    if (acts(s, k)) return false;
    sited ||= SITE(s, k);
  }
  return sited;
}
/** "Výpadek v Mostě, Chebu a Písku". */
const IN_SLAVIC = wordSet("v ve w we в во", "exact");
const SITE = wordSet(
  `depots depot stores store branches branch warehouses warehouse hubs hub datacentre datacenter centre center centres centers regions region coverage outage outages packet latency offices office showrooms outlets pickup
  filialen filiale lager standorte standort niederlassungen niederlassung rechenzentrum magasins magasin agences agence entrepôts entrepôt dépôts dépôt tiendas tienda sucursales sucursal almacenes almacén lojas loja filiais armazéns armazém negozi filiali magazzini magazzino sedi
  winkels filialen vestigingen magazijn butikerna butiker lagret butikkerne butikker butikkene lageret kaupat myymälät varasto varastot sklepy magazyny magazyn oddziały pobočky prodejny sklady predajne üzletek raktár raktárak magazinele depozitele
  склады склад складах складе складовете магазини магазините магазины магазинов отделения отделение відділення склади магазини καταστήματα αποθήκες trgovine poslovnice poslovnica skladišta skladišče продавнице störung störungen netzausfall panne pannes coupure coupures avería averías apagón corte cortes servicio cobertura guasto guasti avaria avarias storing storingen avbrott driftstörning driftsforstyrrelse driftsforstyrrelser strømbrudd häiriö katko awaria awarie výpadek výpadky výpadok áramszünet zavar pană pene авария аварии аварія повреда прекъсване βλάβη διακοπή kvar prekid prekidi kesinti arıza зв'язку связь интернет интернета інтернету mağazalar mağazaları depoları depolar şubeleri şubeler deposu`,
  "folded",
);

const BETWEEN =
  /(?:^|[\s(])(?:between|zwischen|entre|fra|tra|tussen|mellan|mellem|mellom|między|pomiędzy|mezi|medzi|între|между|між) $/iu;

/** The next member of a row with capitals behind or before token `k`, or -1. */
function inRow(s: Scan, k: number, step: 1 | -1): number {
  let n = k + step;
  if (JOINT(s, n)) n += step;
  if (n < 0 || n >= s.count || !isUpper(s, n)) return -1;
  const [left, right] = step < 0 ? [n, k] : [k, n];
  const gap = s.text.slice(s.end[left], Math.min(s.start[right] as number, (s.end[left] as number) + 10));
  return /^(?:, ?|,? \p{Ll}{1,4} )$/u.test(gap) ? n : -1;
}

const MEDIA = wordSet(
  `subtitles subtitle episode episodes season seasons series movie movies film films soundtrack trailer trailers album albums playlist streaming dlc gameplay fps frames stutter stutters crash crashes lag lags multiplayer console
  spotify netflix concert concerts presale tickets gig dvd box-set
  untertitel folge folgen staffel staffeln serie serien filme épisode épisodes saison saisons temporada temporadas capítulo capítulos episodio episodi stagione stagioni aflevering aflevering afleveringen seizoen avsnitt säsong episoder sæson sesong jakso jaksot kausi odcinek odcinki sezon sezony epizoda díl série
  серия серии сезон сезоны субтитры серія серії субтитри еп`,
);

const TITLE_OPENS = /^(?:The|An?|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|O|De|Het|Den|Det) \p{Lu}/u;
/** An article and a word that nobody is called. */
const isTitleOpen = (s: Scan, a: number, words: string): boolean =>
  TITLE_OPENS.test(words.trimStart()) && !surelyFirst(s, a) && !surelyFirst(s, a + 1);
const PAIR =
  /^ ?\p{Lu}[\p{L}'’-]+ (?:and|und|et|y|e|en|og|och|ja|i|a|și|и|і|та|ve|és|και|&) (?:\p{Lu}[\p{L}'’-]+|(?:the|der|die|das|le|la|les|il|lo|el|los|las|o|a|de|het|den|det) [\p{L}'’-]+(?: [\p{L}'’-]+)?) ?$/u;
const QUOTE = /["“”„«»「」『』]/u;
/** Units a title within quotes has on either side of the words at most. */
const QUOTED = 40;
/** A quote right behind one in quotes, with a word that joins them between or not; typewriter's quotes need the word: records have them too. */
const QUOTED_NEXT = /^(?:[”“»」』],? ?(?:\p{L}{1,5} )?[«“„「『]|",? \p{L}{1,5} ")/u;
const QUOTED_BEFORE = /(?:[”“»」』],? ?(?:\p{L}{1,5} )?[«“„「『]|",? \p{L}{1,5} ")$/u;

/** Does a quote stand before `at`, within reach of a title and with no end of a sentence between? */
export function isBehindQuote(text: string, at: number): boolean {
  for (let p = at - 1; p >= 0 && p >= at - QUOTED; p--) {
    const c = text.charCodeAt(p);
    if (c === 10 || c === 33 || c === 46 || c === 58 || c === 59 || c === 63) return false;
    if (c === 34 || (c > 0x7f && QUOTE.test(text.charAt(p)))) return true;
  }
  return false;
}

/** `the playlist lost "Jolene"`, "«Anna Karenina» et «Léon»": in quotes, in a row of such or near a word for what is titled. */
export function isQuotedWork(s: Scan, a: number, b: number): boolean {
  const from = s.start[a] as number;
  const to = s.end[b] as number;
  if (isNamedInQuotes(s, a)) return false;
  const before = s.text.slice(Math.max(0, from - QUOTED), from);
  let open = before.length - 1;
  while (open >= 0 && !QUOTE.test(before[open] as string)) if (/[.!?;:\n]/.test(before[open--] as string)) return false;
  if (open < 0 || (before[open + 1] === " " && before[open] !== "«")) return false;
  const after = s.text.slice(to, to + QUOTED);
  let close = 0;
  while (close < after.length && !QUOTE.test(after[close] as string))
    if (/[.!?;:\n]/.test(after[close++] as string)) return false;
  if (close === after.length || (after[close - 1] === " " && after[close] !== "»") || acts(s, b + 1)) return false;
  // "your "Summer Breeze" candle".
  if (apartFromQuote(after, close) && b + 1 < s.count && sameLine(s, b + 1) && followsName(s, b + 1)) return true;
  // "l'onglet « Clémentine »", ""Umut Paketi" ekranı": the noun right before the quote, or the last within it.
  if ((b > a && followsName(s, b)) || (a > 0 && from - (s.end[a - 1] as number) <= 3 && takesName(s, a - 1)))
    return true;
  // ""The Talented Mr. Ripley"", "« La Vie d'Adèle »": a title begins so.
  const opened = from - before.length + open + 1;
  if (TITLE_OPENS.test(before.slice(open + 1)) || (b > a && isTitleOpen(s, a, s.text.slice(opened, to)))) return true;
  // "«Руслан и Людмила»": two and nothing else; "Emil und die Detektive".
  if (PAIR.test(s.text.slice(opened, to + close))) return true;
  // "Please change "Emma Stone" to "Emma Stein"": a given and a family name are a title's only near a word for one.
  const next = QUOTED_NEXT.exec(after.slice(close))?.[0] ?? QUOTED_BEFORE.exec(before.slice(0, open + 1))?.[0];
  if (next !== undefined && !(isFullName(s, a, b) && CORRECTS.test(next))) return true;
  for (let k = Math.max(0, a - 12); k < s.count && k <= b + 12; k++) if (MEDIA(s, k) || CATALOGUE(s, k)) return true;
  return false;
}
/** "votre conseiller « Hugo »", "it is spelled "Marta", not "Martha"": does the word before the quote tell of a person? */
export const isNamedInQuotes = (s: Scan, a: number): boolean =>
  a > 0 && (((classes[s.mark[a - 1] as number] as number) & (IS_KIN | IS_ROLE)) !== 0 || SPELT(s, a - 1));
const SPELT = spelled(
  "spelled spelt written spells reads typed printed not instead geschrieben buchstabiert nicht statt écrit orthographié pas escrito deletrea scritto soletrado geschreven gespeld niet stavas skrivet inte skrives ikke napisane zamiast nie psáno pišete пишется написано не пишеться",
);
const CORRECTS =
  /(?<!\p{L})(?:to|not|but|statt|zu|auf|nicht|pas|en|à|no|y no|por|non|in|zamiast|na|nie|вместо|на|не|till|til|inte|ikke|niet|naar)(?!\p{L})/u;
const isFullName = (s: Scan, a: number, b: number): boolean =>
  b === a + 1 && surelyFirst(s, a) && (((s.word[b] as number) & LAST) !== 0 || surnameLike(s, b) > 0);
/** Does the quote close right behind the words, and a word stand behind it? */
const apartFromQuote = (after: string, close: number): boolean => close === 0 && after[1] === " ";

const CATALOGUE = wordSet(
  "kobo kindle ereader e-reader пьеса пьесу пьесы читалка читалке аудиокнига аудиокнигу повесть пиеса пиесата catalogue catalog katalog katalogen catálogo catalogo каталог каталоге каталогу library genre cover covers couverture portada copertina обложки обложка musical opera play theatre playlists chart charts song songs track tracks novel novels ballad poem book books buch bücher livre livres libro libros libri livro livros boek boeken bok böcker bog bøger kirja kirjat książka książki kniha knihy könyv carte книга книги песня песни",
);

/** "Sherlock, Downton Abbey and Ted Lasso without subtitles": titles in a row, near a word for what they are titles of. */
function isWork(s: Scan, a: number, b: number): boolean {
  // "Miranda won't play past season 2".
  if (PLAYS.test(s.text.slice(s.end[b], (s.end[b] as number) + 20)))
    for (let k = Math.max(0, a - 12); k < s.count && k <= b + 8; k++) if (MEDIA(s, k) || CATALOGUE(s, k)) return true;
  if (acts(s, b + 1) || (inRow(s, a, -1) < 0 && inRow(s, b, 1) < 0) || isForPeople(s, a)) return false;
  for (let k = Math.max(0, a - 12); k < s.count && k <= b + 12; k++) if (MEDIA(s, k)) return true;
  return false;
}

/** "tickets for Emma and Liam", "Netflix profiles: Emma, Liam, Noah": a row of given names that are nothing else, and for whom it is. */
function isForPeople(s: Scan, a: number): boolean {
  let first = a;
  for (let k = a, n = 0; k >= 0 && n < 6; k = inRow(s, k, -1), n++) {
    if (((s.word[k] as number) & FIRST) === 0) return false;
    first = k;
  }
  for (let k = inRow(s, a, 1), n = 0; k >= 0 && n < 6; k = inRow(s, k, 1), n++)
    if (((s.word[k] as number) & FIRST) === 0) return false;
  return FOR(s, first - 1) || HELD_BY(s, first - 1);
}
const FOR = wordSet(
  "for with für mit pour avec para con per voor met för med till til dla z pro s для с со за ile",
  "exact",
);
const HELD_BY = wordSet(
  "profile profiles profil profils profile perfil perfiles perfis profilo profili profiel profielen profiler family users members accounts kids children viewers familie famille familia famiglia família konten comptes cuentas contas профили профілі",
);

const PLAYS = edged(
  /^ (?:(?:won['’]t|doesn['’]t|does not|will not|can['’]t) (?:play|load|stream|start|open|sync)(?! (?:the|an?|any|my|her|his|their|it|this|that|anything)(?!\p{L}))|plays|stops|stalls|streams|buffers|freezes|skips|reopens)(?!\p{L})/u,
);

const THE = wordSet("the our your my this that a an");
const MADE = wordSet(
  "griddle grill grills smoker kettle kettles cooker hob wok skillet cooler tent tents grinder espresso juicer mixer mixers stove stoves heater heaters fan fans lawnmower mower trimmer chainsaw sander router drill saw screwdriver wrench ladder generator compressor pump pumps boiler faucet tap taps shower bathtub toilet sink tile tiles recliner mattress sofa armchair bookcase desk lamp lamps chandelier stroller pushchair pram carrier crib highchair bike bikes scooter helmet tyres tires trailer watch watches handbag wallet sunglasses perfume fragrance razor shaver hairdryer straightener blanket duvet pillow towels rug piano guitar guitars amplifier amp violin drums synth camera cameras lens tripod binoculars projector turntable headphones earbuds speakers",
);

/** "the Blackstone griddle": a maker between an article and what shops sell. */
function isMaker(s: Scan, a: number): boolean {
  if (a === 0 || !THE(s, a - 1) || !apart(s, a) || isUpper(s, a + 1) || mannerHere(s).language !== 1) return false;
  return ((s.word[a] as number) & FIRST) === 0 && MADE(s, a + 1);
}
