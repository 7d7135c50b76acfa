/**
 * Names that a sentence tells as nobody's: placeholders of manuals ("Max Mustermann steht als Beispiel"), words for fields ("Bonjour Prénom Nom"), heroes and performers by a
 * volume or a row ("Mafalda" behind "tomos 3 y 4 de", "Karten Helene Fischer, Block 204"), goods with somebody on them ("the … mug", "магнит с Гагариным"), crossings, branches
 * and sorts in rows, units, makes ("mein Zelmer"), stops in corner brackets. Asked of what was found by its looks, its greeting or its label.
 */
import { FIRST } from "../../../scan/lexicon.ts";
import { ALL_UPPER, IS_DENSE, type Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { acts, isUpper } from "../name-tokens.ts";
import { sentenceBefore, sentenceBehind } from "./sentence-around.ts";
import { names } from "./stops.ts";

/** Units that are read before and behind. */
const [BEFORE, BEHIND] = [56, 40] as const;

/** Does the sentence tell that what was found from `start` to `end` by `rule` is nobody? */
export function isByContext(s: Scan, start: number, end: number, rule: string): boolean {
  const { text } = s;
  const value = text.slice(start, end);
  if (rule === "person-greeted" || rule === "person-told" || rule === "person-maiden") {
    if (OF_FIELDS.test(value) || (rule === "person-told" && /^\(\d/.test(text.slice(end, end + 2)))) return true;
    // '"Maiden Name" is fine': what is said of the label.
    return rule === "person-maiden" && OF_LABEL.test(text.slice(Math.max(0, start - OF_LABEL_REACH), start));
  }
  const k = tokenAt(s, start);
  if (k >= s.count) return false;
  if (isArticledInQuotes(text, start, end)) return true;
  if (OF_TITLE_RULES.has(rule)) return false;
  if (PLACEHOLDERS.has(value.toLowerCase()) && isInManual(text, start, end)) return true;
  if (((s.shape[k] as number) & IS_DENSE) !== 0) return isInBrackets(text, start, end);
  if (!isUpper(s, k)) return false;
  let last = k;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (VOLUME_BEHIND.test(behind) || VOLUME_BEFORE.test(before)) return true;
  if (TICKETS.test(before) && SEATED.test(behind)) return true;
  // "Fraises Mara des Bois": the noun was taken as well.
  const within = k === last ? before : text.slice(Math.max(0, start - BEFORE), s.start[last]);
  if (CROSSING.test(before) || SORTS.test(before) || SORTS.test(within) || (STORES.test(behind) && OURS.test(before)))
    return true;
  if (SHOWN_ON.test(behind) && ARTICLE.test(before)) return !acts(s, last + 1);
  if (isUnit(s, k, last)) return true;
  if (k !== last || ((s.word[k] as number) & FIRST) !== 0 || acts(s, last + 1)) return false;
  return (
    SOUVENIR.test(before) || (((s.shape[k] as number) & ALL_UPPER) === 0 && MINE.test(before) && WORKS.test(behind))
  );
}

/** Rules that a title or "not" spoke for. */
const OF_TITLE_RULES = new Set(["person-rank", "person-title", "person-introduced"]);
/** "La « Madame Le Coultre » vit", "met de „Anne Morrow“": all that stands in quotes, behind an article, a vehicle or a plant. */
const isArticledInQuotes = (text: string, start: number, end: number): boolean =>
  /^[ \u00a0\u202f]?["”“»’]/u.test(text.slice(end, end + 2)) &&
  IN_QUOTES.test(text.slice(Math.max(0, start - IN_QUOTES_REACH), start));
const IN_QUOTES_REACH = 40;
const IN_QUOTES = edged(
  /(?<!\p{L})(?:[Ll]as?|[Ll]es?|[Ll]os|[Ee]l|[Ii]l|[Ll]o|[Dd]e|[Hh]et|[Dd]ie|[Dd]as|[Tt]he|[Nn]icht|[Ff]ähre|[Ss]chiff|[Dd]ampfer|[Ff]erry|[Ss]hip|[Nn]ave|[Bb]arco|[Aa]irbus|[Bb]oeing|[Ll]ok|[Tt]rain|[Zz]ug|[Cc]lématite|[Rr]osier|[Rr]ose|[Cc]lematis|[Kk]urs|[Cc]ours|[Cc]urso|[Cc]orso|[Cc]lass|[Ww]orkshop) ["„“«][ \u00a0\u202f]?(?:\p{Lu}\p{L}+\.? (?:\p{Ll}+ )?)?$/u,
);

/** What lands call nobody in particular. */
const PLACEHOLDERS = new Set(
  "john doe|jane doe|joe bloggs|john smith|jane smith|max mustermann|erika mustermann|lieschen müller|otto normalverbraucher|jean dupont|jeanne dupont|marie dupont|jean martin|mario rossi|maria rossi|juan pérez|juan perez|maría garcía|fulano de tal|joão silva|fulano|jan jansen|jan modaal|jan kowalski|anna kowalska|jan novák|jana nováková|ján novák|kovács jános|minta jános|gipsz jakab|ion popescu|иван иванов|иванов иван|пётр петров|іван петренко|иван петров|ola nordmann|kari nordmann|nordmann|svensson|matti meikäläinen|maija meikäläinen|γιάννης παπαδόπουλος|ali veli|ahmet yılmaz|nguyễn văn a|山田太郎|山田花子|홍길동|张三|李四|王小明|ivan horvat|janez novak|petar petrović|budi santoso|fulan bin fulan".split(
    "|",
  ),
);
const IN_MANUAL =
  /(?<!\p{L})(?:example|sample|template|tutorial|demo|placeholder|specimen|mock-?up|Beispiel\p{L}*|Muster\p{L}*|Vorlage|Anleitung|Platzhalter|exemples?|modèle|spécimen|ejemplos?|plantilla|muestra|esempi?o?|facsimile|fac-simile|modello|exemplos?|modelo|voorbeeld\p{L}*|wzor\p{L}*|wzór|przykład\p{L}*|vzor\p{L}*|příklad\p{L}*|príklad\p{L}*|minta\p{L}*|példa\p{L}*|exempl\p{L}*|образ[ец]\p{L}*|пример\p{L}*|шаблон\p{L}*|зраз\p{L}*|приклад\p{L}*|eksempel\p{L}*|exempel\p{L}*|esimerk\p{L}*|malli\p{L}*|υπόδειγμα|παράδειγμα|örne[kğ]\p{L}*|şablon\p{L}*|mẫu|ví dụ|contoh|uzor\p{L}*|primjer\p{L}*|primer\p{L}*)(?!\p{L})|記入例|見本|サンプル|예시|견본|示例|样本|範例|范例/iu;
const isInManual = (text: string, start: number, end: number): boolean =>
  IN_MANUAL.test(sentenceBefore(text, start)) || IN_MANUAL.test(sentenceBehind(text, end));

/** "Prénom Nom", "FirstName": what stands there is called, and was not filled in. */
const OF_FIELDS =
  /^[[{<%_ ]*(?:(?:first|last|sur|full|given|customer)?[ _-]?name|vor(?:name)?[ _-]?nach?name|vorname|nachname|prénom|prenom|nom|nombre|apellidos?|nome|cognome|sobrenome|voornaam|achternaam|förnamn|efternamn|fornavn|etternavn|efternavn|etunimi|sukunimi|imię|nazwisko|jméno|příjmení|meno|priezvisko|keresztnév|vezetéknév|nume|prenume|имя|фамилия|отчество|ім'я|прізвище|име|фамилия|όνομα|επώνυμο|isim|soyisim|adı|soyadı)(?:[ _,]+(?:name|nom|nachname|apellidos?|cognome|sobrenome|achternaam|efternamn|etternavn|sukunimi|nazwisko|příjmení|priezvisko|prenume|фамилия|отчество|прізвище|επώνυμο|soyadı|soyisim))?[\]}>%_ ]*$/iu;
const OF_LABEL = /["”»] (?:is|was|ist|est|es|è|é|är|er|jest|je) $/u;
const OF_LABEL_REACH = 8;

/** "Sherlock S02E03", "Pippi Langstrumpf Band 2", "tomos 3 y 4 de Mafalda". */
const VOLUME_BEHIND = edged(
  /^,? (?:S\d{1,2} ?E\d{1,2}|(?:[Bb]and|[Tt]ome|[Tt]omo|[Vv]ol(?:ume)?\.?|[Ss]taffel|[Ff]olge|[Ss]eason|[Ee]pisode|[Ss]aison|[Tt]emporada|[Ss]tagione|[Dd]eel|[Ss]eizoen|[Tt]om|[Dd]íl|[Dd]iel|[Ss]érie|[Ss]äsong|[Ss]esong|[Ss]æson|[Aa]vsnitt|[Kk]ausi|[Oo]sa|[Tt]omul|[Ss]ezonul|[Сс]езон|[Сс]ерия|[Тт]ом|[Чч]асть) \d{1,3})(?!\d)/u,
);
const VOLUME_BEFORE = edged(
  /(?<!\p{L})(?:[Tt]om[oe]s?|[Bb]ände?|[Vv]olumes?|[Vv]ols?\.?|[Ee]pisodes?|[Ss]easons?|[Ff]olgen?|[Ss]taffeln?|[Ss]aisons?|[Tt]emporadas?|[Cc]apítulos?|[Ss]tagion[ei]|[Pp]untat[ae]|[Dd]elen|[Tt]om[yu]?|[Dd]íly?|[Сс]ери[ияю]|[Сс]езон\p{L}?|[Тт]ома?) \d{1,3}(?:(?:,| y| et| und| and| e| en| a| i| и|[-–]) ?\d{1,3}){0,3} (?:de|of|von|di|du|van|z|от|из) $/u,
);

/** "Zwei Karten Helene Fischer, Block 204", "entradas de Rosalía, sector 104", "biglietti di Vasco del 7 giugno". */
const TICKETS = edged(
  /(?<!\p{L})(?:[Tt]ickets?|[Kk]arten|[Ee]intrittskarten|[Bb]illets?|[Ee]ntradas?|[Bb]oletos|[Bb]igliett[oi]|[Bb]ilhetes|[Ii]ngressos|[Kk]aartjes|[Bb]iljetter|[Bb]illetter|[Bb]ilet[yów]{1,2}|[Vv]stupenky|[Ll]ístky|[Bb]ilete|[Бб]илет[аыов]{0,2}|[Кк]витк[иів]{1,2})(?: (?:de|di|von|for|to|du|do|da|na|pour|für|para|per|van|till|til|la|на|до))?(?: \p{Lu}\p{L}+)? $/u,
);
const SEATED =
  /^(?:,? \p{L}+)?,? (?:sect(?:ion|eur|or)|sektor\p{L}*|settore|[Bb]lock|[Bb]loc|[Rr]eihe|rang|row|seats?|fila|platea|grada|poltrona|r[zź][aą]d|řada|rad|rij|vak|fält|felt|ряд|сектор|(?:del|du|vom|am|on|for|den|z dnia|dne|от) \d{1,2}(?!\d))/u;

const CROSSING = edged(
  /(?<!\p{L})(?:[Cc]alle|[Aa]venida|[Aa]vinguda|[Cc]arrer|[Rr]ue|[Bb]oulevard|[Vv]ia|[Cc]orso|[Rr]ua) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:con|amb|y|esquina(?: con)?|esq\.|et|angle|angolo|com|cantonada) $/u,
);
/** "Appelrassen …", "roses … et": kinds of a plant in a row. */
const SORTS = edged(
  /(?<!\p{L})(?:\p{L}*(?:rassen|sorten|sorter|sorterna|sorterne|lajikkeet|rasy)|[Oo]dmiany|[Oo]drůdy|[Сс]орта|[Vv]ariétés|[Vv]ariedades|[Vv]arieties|[Cc]ultivars|[Rr]oses|[Rr]osiers|Rosen|[Rr]ozen|[Rr]osales|[Rr]óże|[Rr]ůže|[Рр]озы|[Tt]ulpen|[Tt]ulpaner|[Tt]ulipes|Clematis|[Hh]ortensias|Dahlien|[Ff]raises?|[Tt]omates?|[Pp]ommes|[Pp]oires|Äpfel|Erdbeeren|Tomaten|Kartoffeln|[Aa]ppels|[Aa]ardappelen|[Tt]omaten|[Jj]abłka|[Zz]iemniaki|[Jj]ablka|[Bb]rambory|[Яя]блоки|[Кк]артофель|[Кк]лубника|[Tt]omate)(?: \p{Lu}[\p{L}'’]+(?: (?:de |van |von |of )?\p{Lu}[\p{L}'’]+){0,2}(?:,| et| und| en| och| og| i| a| y| e| и| and))? $/u,
);
const STORES = edged(
  /^(?: and \p{Lu}\p{L}+)? (?:stores|branches|offices|warehouses|depots|hubs|sites|airports|counters)(?!\p{L})/u,
);
const OURS = edged(/(?<!\p{L})(?:[Oo]ur|[Tt]he|[Yy]our|[Bb]oth) (?:\p{Lu}\p{L}+ and )?$/u);

/** "The Taylor Swift vinyl": what has somebody on it, behind. */
const SHOWN_ON = edged(
  /^ (?:vinyl|albums?|LPs?|CDs?|DVDs?|Blu-?rays?|posters?|prints?|mugs?|T-?shirts?|tees?|tote(?: bag)?s?|hoodies?|calendars?|jigsaws?|figurines?|busts?|tour|merch|box ?set|boxset|playlist|soundtrack)(?!\p{L})/u,
);
const ARTICLE = edged(/(?<!\p{L})(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Tt]his|[Tt]hat|[Tt]wo|[Bb]oth) $/u);
/** "Магнит с Гагариным", "die Tasse mit Goethe": who is on it, by the family's name. */
const SOUVENIR = edged(
  /(?<!\p{L})(?:[Mm]ugs?|[Mm]agnets?|[Pp]osters?|[Ff]igurines?|[Bb]usts?|Tasse|Becher|Magnet|Büste|Plakat|Postkarte|[Tt]asse|[Aa]imant|[Cc]arte postale|[Bb]uste|[Tt]aza|[Ii]mán|[Pp]óster|[Bb]usto|[Tt]azza|[Cc]alamita|[Cc]artolina|[Cc]aneca|[Íí]mã|[Kk]ubek|[Mm]agnes|[Pp]ocztówka|[Hh]rnek|[Mm]agnet|[Pp]ohlednice|[Кк]ружк\p{L}|[Мм]агнит\p{L}?|[Оо]ткрытк\p{L}|[Бб]юст\p{L}?|[Зз]начок|[Фф]утболк\p{L}|[Кк]ухоль|[Лл]истівк\p{L}) (?:with|of|mit|von|avec|de|con|di|com|z|s|se|с|со|з|із) $/u,
);

const MINE = edged(
  /(?<!\p{L})(?:[Mm]y|[Mm]ein(?:e|en|em)?|[Mm]on|[Mm]a|[Mm]i|[Ii]l mio|[Ll]a mia|[Oo] meu|[Aa] minha|[Mm]ijn|[Mm]in|[Mm]itt|[Mm]ój|[Mm]oja|[Mm]ůj|[Mm]ôj|[Мм]ой|[Мм]оя|[Мм]ій) $/u,
);
/** Said of machines. */
const WORKS = edged(
  /^ (?:won['’]t|doesn['’]t|does not|keeps|shows|beeps|leaks|smells|stopped|broke|startet|geht|läuft|zeigt|piept|verliert|druckt|lädt|macht|springt|ne |n['’]|affiche|perd|fuit|no (?:arranca|enciende|funciona|carga|imprime)|pierde|muestra|non (?:parte|si accende|funziona|carica|stampa)|perde|não (?:liga|funciona|carrega)|start|doet|lekt|startar|fungerar|läcker|virker|nie |nefunguje|netiskne|nejde|nezapne|не (?:включается|работает|греет|печатает|заряжается|працює|вмикається))/u,
);

/** "Newton und Kelvin": units that are called after somebody, two of them. */
const isUnitWord = names(
  "newton pascal kelvin joule watt hertz ohm ampere ampère volt tesla weber henry farad siemens becquerel gray sievert celsius fahrenheit coulomb lumen ньютон паскаль кельвин джоуль ватт герц ом ампер вольт тесла",
);
/** Nobody is called so today: "Pascal and Henry" are two people. */
const isOnlyUnit = names(
  "newton kelvin joule hertz ohm ampere ampère volt tesla siemens farad coulomb becquerel sievert lumen celsius fahrenheit watt ньютон кельвин джоуль герц ом ампер вольт тесла ватт",
);
const isPairOfUnits = (s: Scan, a: number, b: number): boolean =>
  isUnitWord(s, a) && isUnitWord(s, b) && (isOnlyUnit(s, a) || isOnlyUnit(s, b));
const isJoint = names("und and et y e en og och i a ja és și и та і ve ve dan /");
const isUnit = (s: Scan, k: number, last: number): boolean =>
  k === last &&
  isUnitWord(s, k) &&
  !acts(s, k + 1) &&
  ((isJoint(s, k + 1) && isPairOfUnits(s, k, k + 2)) || (isJoint(s, k - 1) && isPairOfUnits(s, k - 2, k)));

/** "「渡辺通」と「薬院」": in brackets of its own, beside another in such. */
const isInBrackets = (text: string, start: number, end: number): boolean =>
  /[「『"“《【]/u.test(text.charAt(start - 1)) &&
  /[」』"”》】]/u.test(text.charAt(end)) &&
  (/^.(?:と|や|、|和|与|跟|及|및|와|과|랑|,)[「『"“《【]/u.test(text.slice(end, end + 4)) ||
    /[」』"”》】](?:と|や|、|和|与|跟|及|및|와|과|랑|,).$/u.test(text.slice(Math.max(0, start - 4), start)));
