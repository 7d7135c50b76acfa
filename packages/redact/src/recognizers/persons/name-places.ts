import { spelled } from "../../names/ordinary-words.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, ENGLISH, FIRST, GERMAN, GREET, LAST, ORG, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { LONGEST_TOWN } from "../../words/town-hash.ts";
import { isTownOfTwo, isTownWord, opensTown, townOfWords } from "../../words/towns.ts";
import { codedOnce } from "../code-once.ts";
import { sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isCased, isInitial, isUpper, sameLine } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";

const SHORT_ENGLISH = wordSet("by|to|my|he|it", "exact");

export function near(s: Scan, k: number): boolean {
  return sameLine(s, k) && (s.start[k] as number) - (s.end[k - 1] as number) <= 2;
}

export function hasOrg(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++) if (((s.word[k] as number) & ORG) !== 0) return true;
  // The word behind belongs to the name only where nothing but a blank, a hyphen or "&" stands between: not in `"Oduya","phone":`.
  if (b + 1 >= s.count || ((s.word[b + 1] as number) & ORG) === 0) return false;
  // "Mara Oduya - Phone - 020 …": a hyphen between blanks parts them.
  return /^(?: & ?|[ \u00a0]?[ &.]{0,2}|-)$/.test(
    s.text.slice(s.end[b], Math.min(s.start[b + 1] as number, (s.end[b] as number) + 4)),
  );
}

export function lineStarts(s: Scan, i: number): boolean {
  return i === 0 || !sameLine(s, i) || ((s.word[i - 1] as number) & GREET) !== 0;
}

/** Greeting words that never come first: the day of "dobrý den", "god dag", "jó napot". */
const SECOND = wordSet("den ден zi dia tarde tardes noches jour jours soir dag nap napot dan yo a an");

/** A greeting opens a line or a sentence, or follows only other greeting words. */
export function opens(s: Scan, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    const greets = ((s.word[k] as number) & GREET) !== 0 && !SECOND(s, k);
    if (((s.shape[k] as number) & LINE_START) !== 0) return greets;
    const c = unitAt(s.text, (s.start[k] as number) - 2);
    const d = unitAt(s.text, (s.start[k] as number) - 1);
    if (c === 46 || c === 33 || c === 63 || c === 58 || c === 44 || d === 34 || d === 62 || d === 58) return greets;
    if (k > 0 && ((s.word[k - 1] as number) & (GREET | COMMON)) === 0) return false;
  }
  return false;
}

export function endsLine(s: Scan, k: number): boolean {
  if (k + 1 >= s.count) return true;
  const c = unitAt(s.text, s.end[k] as number);
  return !sameLine(s, k + 1) || c === 46 || c === 44 || c === 60 || c === 40 || c === 124 || c === 47 || c === 59;
}

/** Nothing but a comma or full stop stands between token `k` and the end of its line. */
export function closesLine(s: Scan, k: number): boolean {
  return /^[,.!)]?[ \t]*(\n|\r|$)/.test(s.text.slice(s.end[k], (s.end[k] as number) + 8));
}

export function gapIsSpace(s: Scan, k: number): boolean {
  return unitAt(s.text, s.end[k - 1] as number) === 32;
}

/** Words no list here holds. */
export function strange(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++)
    if (!isInitial(s, k) && (((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0))
      return false;
  return true;
}

/** An ordinary English word on either side: then accents mark a foreign name. */
export function besideEnglish(s: Scan, a: number, b: number): boolean {
  const before =
    a > 0 &&
    sameLine(s, a) &&
    !isUpper(s, a - 1) &&
    (sizeOf(s, a - 1) > 2 || SHORT_ENGLISH(s, a - 1)) &&
    gapIsSpace(s, a)
      ? (s.word[a - 1] as number)
      : 0;
  const after =
    b + 1 < s.count && sameLine(s, b + 1) && !isUpper(s, b + 1) && sizeOf(s, b + 1) > 2 ? (s.word[b + 1] as number) : 0;
  if (a > 0 && sameLine(s, a) && ((s.word[a - 1] as number) & (GERMAN | ENGLISH)) === GERMAN) return false;
  return ((before | after) & ENGLISH) !== 0;
}

export function diacritic(s: Scan, a: number, b: number): boolean {
  for (let p = s.start[a] as number; p < (s.end[b] as number); p++)
    if (s.text.charCodeAt(p) > 0x7f) return isUpper(s, b);
  return false;
}

export function allUpper(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++) if (((s.shape[k] as number) & ALL_UPPER) === 0 && !isInitial(s, k)) return false;
  return true;
}

export function sentenceStart(s: Scan, i: number): boolean {
  if (i === 0 || !sameLine(s, i)) return true;
  const c = unitAt(s.text, (s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63 || c === 58;
}

/** Part of a path, address, domain or identifier. */
export function glued(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  const after = unitAt(s.text, s.end[i] as number);
  // Between most words stand blanks.
  if (before === 32 && after === 32) return false;
  if (
    before === 64 ||
    // "_Bogdan Chatterjee_": in slanted letters.
    (before === 95 && !(/[^\p{L}\d_]/u.test(s.text[(s.start[i] as number) - 2] ?? " ") && isUpper(s, i))) ||
    before === 47 ||
    before === 92 ||
    before === 46 ||
    before === 35 ||
    before === 36
  )
    return true;
  // "jackson-02": a machine.
  if (after === 45 && isDigit(unitAt(s.text, (s.end[i] as number) + 1))) return true;
  return (
    after === 95 ||
    after === 64 ||
    after === 40 ||
    // `"Madison{"`: a program's.
    after === 123 ||
    (after === 46 && i + 1 < s.count && (s.start[i + 1] as number) === (s.end[i] as number) + 1) ||
    after === 92
  );
}

/** "Reggio Emilia", "Biên Hòa", "Fort Worth": a town of two words, whatever each of them is called besides. */
export function isTwoWordTown(s: Scan, i: number): boolean {
  return (
    isUpper(s, i) &&
    i + 1 < s.count &&
    s.start[i + 1] === (s.end[i] as number) + 1 &&
    opensTown(s.hash[i] as number) &&
    isTownOfTwo(s.hash[i] as number, s.hash[i + 1] as number)
  );
}

/** "Feira de Santana", "Vila Nova de Gaia", "خميس مشيط": the last word of the town that begins at token `i`, or -1. */
export function townEnd(s: Scan, i: number): number {
  // Behind most words stands one in small letters, and no third.
  if (i + 1 >= s.count || s.start[i + 1] !== (s.end[i] as number) + 1) return -1;
  if ((isCased(s, i) && !isUpper(s, i)) || !opensTown(s.hash[i] as number)) return -1;
  if (isTwoWordTown(s, i)) return endOfTown(s, i + 1);
  let most = 2;
  while (most < LONGEST_TOWN && i + most < s.count && s.start[i + most] === (s.end[i + most - 1] as number) + 1) most++;
  const end = i + townOfWords(s.hash, i, most) - 1;
  if (end <= i || (isCased(s, end) && !isUpper(s, end))) return -1;
  // "Santa Maria Novella": a church, and whatever else goes on.
  const next = end + 1;
  const goesOn = s.start[next] === (s.end[end] as number) + 1 && isUpper(s, next);
  return goesOn && ((s.shape[next] as number) & ALL_UPPER) === 0 ? -1 : end;
}

/** Does a town of several words begin among tokens `a + 1 .. b`, behind a small word, and go on behind them? */
export function townWithin(s: Scan, a: number, b: number): boolean {
  for (let k = a + 2; k <= b; k++)
    if (!isUpper(s, k - 1) && opensTown(s.hash[k] as number) && townEnd(s, k) > b) return true;
  return false;
}

/** Is token `k` one of a town's several words? */
export function isInTown(s: Scan, k: number): boolean {
  for (let i = k; i >= 0 && k - i < LONGEST_TOWN && (i === k || s.start[i + 1] === (s.end[i] as number) + 1); i--)
    if (townEnd(s, i) >= k) return true;
  return false;
}

/** "Ho Chi Minh City": a town's further words. */
export function endOfTown(s: Scan, k: number): number {
  let end = k;
  while (
    end + 1 < s.count &&
    s.start[end + 1] === (s.end[end] as number) + 1 &&
    isUpper(s, end + 1) &&
    FURTHER(s, end + 1)
  )
    end++;
  return end;
}
const FURTHER = wordSet(
  "Minh City Sul Norte Vista Velho Branco Preto Verde Paulista Calabria Emilia Spa Ababa Salaam",
  "exact",
);

/** "Jönköping", "Stansted", "Føtex": a town or a firm that is nobody's name. */
export function isTown(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  if (!isUpper(s, i) || (w & (FIRST | LAST | COMMON)) !== 0) return false;
  return (w & PLACE) !== 0 || isTownWord(s.hash[i] as number);
}

/** Towns called like people. */
export const TOWN_NAMES =
  "houston charlotte jackson austin madison lincoln savannah florence sydney adelaide victoria carson chandler orlando alexandria hamilton nelson darwin wellington kingston raleigh anderson columbus denver dallas phoenix clayton marion monroe clinton franklin douglas logan tyler abilene salem eugene boise laurel irving arlington norman lawrence fayetteville macon augusta athens troy preston chester lancaster lorient nancy angers martigny santiago valencia sofia verona vittoria lourdes vitória florence florencia firenze roma modena siena trento merida mérida córdoba leon león granada soledad guadalupe mercedes rosario trinidad concepción asunción salvador natal belém fátima constance ede goes tábor písek třebíč bergen aurora naperville lima victoria lincoln stafford durham melbourne brisbane tasmania queensland regina surrey richmond burlington hudson bradford milton vernon valence vienne laval milan milano siena imperia asti lucia celle marl владимир владимире владимира владимиру киров кирове кирова пушкин пушкине пушкина королёв королёве чехов чехове серов серове ростов ростове ростова саратов саратове николаев николаеве николаева львов львове александров александрове миколаїв миколаєві миколаєва олександрія олександрії луцьк елена самуил левски антон раковски ботевград roman aydın ordu batman kemer deniz denizli osmaniye sinan rosenheim friedrichshafen ludwigsburg karlsruhe wilhelmshaven helena dolores";
const TOWN_NAME = wordSet(TOWN_NAMES, "lower");
/** A town that people are called after. */
export const isTownName = (s: Scan, i: number): boolean => TOWN_NAME(s, i);
const THERE = wordSet(
  "in near outside around downtown desde hacia hasta bei nach à près en cerca vicino perto nabij i nära nær koło u",
  "lower",
);

/** "le serveur de Brest, celui de Nancy". */
const ONE_OF = spelled("celui celle ceux celles");
const WENT =
  /\b(?:(?:(?:re)?booked|flying|flights?|routed|trains?|connecting) via|(?:[Tt]rip|travel|journey|holiday|went|moved|moving|drove|driving|flew|flying|travelled|traveled|relocated|relocating|commute|ship|ships|shipped|shipping|shipment|deliver|delivers|delivered|delivery|deliveries|dispatch|dispatched|route|routed|flights?|trains?|\d\d[:.]\d\d) to) $/;
/** Goods that go somewhere, and the towns told before this one: "we ship to Austin, Charlotte and", "le colis part pour". */
const SENT = codedOnce(
  /(?<!\p{L})(?:ship|ships|shipped|[Ss]hipping|[Ss]hipments?|deliver|delivers|[Dd]elivery|[Dd]eliveries|[Ff]reight|[Tt]rucks?|[Ll]orr(?:y|ies)|[Vv]ans?|[Tt]rains?|[Bb]us(?:es)?|[Ff]lights?|[Ff]err(?:y|ies)|[Cc]ouriers?|[Dd]rivers?|[Dd]epots?|[Hh]ubs?|stores? (?:in|at)|colis|[Ll]ivraisons?|livrons|[Ee]xpédi\p{L}*|camion|[Ee]nv[ií]\p{L}*|paquetes?|pedidos?|[Ee]ntrega\p{L}*|encomendas?|[Ss]pedi\p{L}*|[Cc]onsegn\p{L}*|pacco|pacchi|[Vv]ersand|versenden|liefern|[Ll]ieferung\p{L}*|pakete?|[Vv]erzend\p{L}*|verstuur\p{L}*|[Ll]ever\p{L}*|pakket\p{L}*|skickar?|[Ll]everans\p{L}*|[Дд]оставк\p{L}*|[Оо]тправк\p{L}*|посилк\p{L}*|посылк\p{L}*|пратк\p{L}*|[Dd]ostaw\p{L}*|[Ww]ysyłk\p{L}*|[Dd]oručen\p{L}*|zásilk\p{L}*|paket\p{L}*|sender|pakke\p{L}*|lähet\p{L}*|toimit\p{L}*)(?: (?:it|them|all|run|runs|goes|through|part|partent|va|vont|van|chega|arriva|free|gratis|goods|goes|go|nur|also|auch))* (?:to|from|via|à|vers|de|a|(?<=mos )para|por|per|da|nach|aus|über|naar|vanuit|till|från|til|fra|в|во|до|за|do|na) (?:\p{Lu}[\p{L}-]{2,16}(?: \p{Lu}[\p{L}-]{2,16})?(?:, (?:the )?| (?:and|or|then|et|ou|puis|y|o|luego|e|ou|poi|und|oder|dann|en|of|dan|och|sen|og|ja|и|і|та|или|або|i|a|nebo|lub) (?:(?:only|even|also|nur|auch|seulement|solo|sólo|também|alleen|ook|bara) )?(?:(?:to|nach|à|a|para|per|naar|till|til) )?)){0,5}$/u,
);
/** "la tienda de Guadalupe", "our branch in Florence". */
const SHOP_IN =
  /(?<!\p{L})(?:central|centrale|regional|unidade|delegación|delegação|agência|agencia|sede|filial|plataforma|plateforme|antenne|succursale|deposito|terminal|tiendas?|local|sucursal|almacén|oficina|bodega|dépôt|centre|depozitul|magazinul|sklep|oddział|pobočka|prodejna|склад|магазин|отделение|відділення|магазинът|складът|lojas?|armazém|negozio|filiale|magazzino|magasin|boutique|agence|entrepôt|winkel|filiaal|butik(?:en)?|butikk(?:en)?|sklepie?|store|shop|branch|depot|warehouse|filiale|laden|lager) (?:de|di|da|do|du|in|at|i|w|v|van|von|din|в|во) $/iu;
const SENT_REACH = 90;

/** "I'm in Houston, my sister is in Charlotte": a town behind a word of place, with no second name behind it. */
export function isTownThere(s: Scan, i: number): boolean {
  if (i === 0 || !near(s, i) || !gapIsSpace(s, i)) return false;
  if (i + 1 < s.count && near(s, i + 1) && isUpper(s, i + 1) && unitAt(s.text, s.end[i] as number) === 32) return false;
  return (
    (TOWN_NAME(s, i) &&
      ((THERE(s, i - 1) && !isHandedTo(s, i)) ||
        (i > 1 && ONE_OF(s, i - 2)) ||
        SHOP_IN.test(s.text.slice(Math.max(0, (s.start[i] as number) - 20), s.start[i])) ||
        (WENT.test(s.text.slice(Math.max(0, (s.start[i] as number) - 14), s.start[i])) && !isHandedTo(s, i)))) ||
    isSentTo(s, i)
  );
}

/** The town at `i` that goods go to, or one of several; the first of them has to be told by the words before. */
export function isSentTo(s: Scan, i: number): boolean {
  return (
    i > 1 &&
    (SENT_BESIDE(s, i - 1) || unitAt(s.text, s.end[i - 1] as number) === 44) &&
    mayBeTown(s, i) &&
    SENT.test(s.text.slice(Math.max(0, (s.start[i] as number) - SENT_REACH), s.start[i])) &&
    !isHandedTo(s, i)
  );
}

/** "envié a Mercedes el paquete", "consegnato a Lucia ieri": one alone that is a given name, and no line that runs there but what somebody brought. */
export const isHandedTo = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & FIRST) !== 0 &&
  HANDED.test(s.text.slice(Math.max(0, (s.start[i] as number) - 30), s.start[i])) &&
  !GOES_ON_THERE.test(s.text.slice(s.end[i], (s.end[i] as number) + 24));
const HANDED = edged(
  /(?<!\p{L})(?:(?:(?:^|[.!?:\n] ?|[Pp]lease |[Pp]ls )(?:[Dd]eliver|[Ss]hip|[Ss]end)(?: (?:it|them|this|that))?)|(?:[Dd]elivered|[Ss]hipped|[Ss]ent|[Dd]ispatched|[Hh]anded|[Pp]osted)(?: (?:it|them|this|that|everything))?) to $|(?<!\p{L})(?:livrée?s?|envoyée?s?|expédiée?s?|remise?s?) à $|(?<!\p{L})(?:envié|envi[óo]|enviaron|enviad[oa]s?|entregué|entregó|entregaron|entregad[oa]s?|mandé|mandó) a $|(?<!\p{L})(?:enviei|enviou|enviaram|enviad[oa]s?|entreguei|entregou|entregaram|entregues?) (?:a|à|para a?) ?$|(?<!\p{L})(?:spedit[oaie]|consegnat[oaie]|inviat[oaie]) a $|(?<!\p{L})(?:skickat|skickade|levererat|levererats|sendt|sendte|levert|leveret) (?:till|til) $/u,
);
/** Another town of the row, or a land, a state, a code: "delivered to Austin, TX", "sent to Madison and Dallas". */
const GOES_ON_THERE = /^(?:, ?| (?:and|et|y|e|och|og|or|und) )\p{Lu}|^ (?:instead|rather|but|via) |^ \(|^,? \d/u;
/** What stands before a town that something is sent to. */
export const SENT_WORDS =
  "to for from via the à pour vers de a para por per da nach aus über naar vanuit till från til fra and or then et ou puis y o luego e poi und oder dann en of dan och sen og ja в во до за do na и і та или або i nebo lub";
const SENT_BESIDE = wordSet(SENT_WORDS, "lower");

/** A listed town, one called like people, or a stranger. */
function mayBeTown(s: Scan, i: number): boolean {
  if (!isUpper(s, i)) return false;
  if (TOWN_NAME(s, i) || ((s.word[i] as number) & PLACE) !== 0) return true;
  // "dostawa do Marty": a given name in another case of grammar.
  return ((s.word[i] as number) & (FIRST | LAST)) === 0 && (stemBits(s, i) & FIRST) === 0;
}
