/**
 * Who signs under a farewell, whatever the name means and whether any list holds it: "Warmly,\nHope Carmody", "Hezký den, Miro", "Bien à toi\nPrune".
 * A farewell is known as a whole here, where a single word of it says much else ("have a nice day"); and what stands alone on the last
 * line, under a short line that ends in a comma, signs as well.
 */
import { GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, mayBeEnglish } from "../../names/ordinary-words.ts";
import { CLASS, NEWLINE, SPACE, UPPER } from "../../scan/classes.ts";
import { COMMON, ENGLISH, FIRST, GREET, LAST, MONTH, ORG, SIGNOFF } from "../../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { take } from "./joined.ts";
import { hasOrg } from "./name-places.ts";
import { isCased, isInitial, isUpper, isWord } from "./name-tokens.ts";
import { isWordName } from "./spoken-of.ts";
import { isBrand } from "./things/brand-names.ts";
import { isDesk } from "./things/desks.ts";

/** In small letters, separated by strokes. */
const FAREWELLS: ReadonlySet<string> = new Set(
  `regards|kind regards|best regards|best wishes|many thanks|cheers|thanks|thank you|sincerely|yours sincerely|yours faithfully|mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|viele grüße|liebe grüße|beste grüße|grüße|gruß|mfg|vg|lg|danke|vielen dank|cordialement|bien cordialement|merci|saludos|un saludo|saludos cordiales|atentamente|atte|gracias|muchas gracias|abrazos
  |cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|obrigado|obrigada|abraço|met vriendelijke groet|met vriendelijke groeten|groet|groeten|bedankt|dank|hälsningar|med vänliga hälsningar|vänliga hälsningar|vänligen|tack|med venlig hilsen|venlig hilsen|hilsen|tak|ystävällisin terveisin|terveisin|kiitos|pozdrawiam|z poważaniem|dziękuję|s pozdravem|děkuji|s pozdravom|ďakujem|üdvözlettel|köszönöm|cu stimă|mulțumesc|srdačan pozdrav|hvala
  |с уважением|спасибо|з повагою|дякую|с уважение|поздрави|благодаря|με εκτίμηση|ευχαριστώ|مع أطيب التحيات|مع التحية|تحياتي|مع خالص التحية|شكرا|شكرا|مع الشكر|בברכה|תודה|תודה רבה|בכבוד רב|सादर|धन्यवाद|आभार|با احترام|با تشکر|saygılarımla|teşekkürler|iyi çalışmalar|salam|terima kasih
  |warmly|warm regards|warmest regards|warmest wishes|take care|brgds|brgs|rgds|kr|br|love|love from|lots of love|have a nice day|have a good day|have a great day|have a lovely day|have a great weekend|have a nice weekend|have a good one
  |gratefully|in haste|blessings|many blessings|god bless|looking forward|looking forward to hearing from you|look forward to hearing from you|talk soon|speak soon|xx|x|xoxo|thanks so much|thanks again|thanks a lot|thanks a million|thanks very much
  |thank you so much|thank you very much|thank you again|with thanks|with many thanks|ta|tks|thx|tia|much obliged|much appreciated|until then|see you soon|stay safe|peace|cheers mate|yours|yours truly|with appreciation|with gratitude|best|all the best|kindly|ciao|bye|bye for now|goodbye
  |bis dann|bis bald|bis morgen|ihr|ihre|dein|deine|es grüßt|es grüßt sie|es grüßt herzlich|schönen tag noch|einen schönen tag noch|schönes wochenende|schönen abend noch|herzlichst|bg|grüßle|tschüss|tschüß|servus|beste grüsse|liebe grüsse|viele grüsse|freundliche grüsse|grüsse|alles gute|alles liebe|mit bestem dank|besten dank|dank im voraus|danke im voraus|vielen dank im voraus|hochachtungsvoll
  |dans l'attente de votre réponse|dans l’attente de votre réponse|bien à toi|bien à vous|salutations distinguées|sincères salutations|amitiés|bonne journée|bonne soirée|bon week-end|bonne fin de journée|belle journée|belle soirée|merci beaucoup|merci d'avance|merci d’avance|merci par avance|mille mercis|grand merci|bises|grosses bises|bisous|cdlt|cdt|bàv|respectueusement|en vous remerciant|en vous remerciant par avance|à bientôt|à plus|à très vite|chaleureusement|votre bien dévoué
  |gracias de antemano|muchas gracias de antemano|besos|un beso|abrazos|quedo a la espera|quedo atento|quedo atenta|quedo a su disposición|hasta pronto|hasta luego|salu2|slds|feliz día|buen día|que tenga buen día|buena tarde|cariños|un fuerte abrazo|reciba un cordial saludo|sin otro particular|respetuosamente|mil gracias
  |un saluto|cari saluti|tanti saluti|saluti cordiali|grazie in anticipo|grazie mille|grazie ancora|molte grazie|a presto|in fede|ossequi|buona giornata|buona serata|buon lavoro|un abbraccio|baci|in attesa di riscontro|in attesa di un cortese riscontro|resto in attesa|cordialità
  |grata|grato|grata pela atenção|grato pela atenção|desde já agradeço|desde já obrigado|desde já obrigada|saudações|beijos|beijinhos|bjs|bj|abs|abraços|um abraço|muito obrigado|muito obrigada|bom dia a todos|tenha um bom dia|até breve|fico no aguardo|aguardo retorno|fico a aguardar|com os melhores cumprimentos
  |dank u wel|dank je wel|dankjewel|hoogachtend|gr|groetjes|liefs|tot ziens|tot snel|mvrgr|m.vr.gr|mvg|fijne dag|fijne dag verder|fijn weekend|alvast dank|alvast bedankt|bij voorbaat dank|met hartelijke groet|hartelijke groet|hartelijke groeten|beste groeten|de groeten
  |kram|kramar|ha det bra|ha det gott|ha en bra dag|ha en fin dag|hälsn|hälsar|tack på förhand|tack så mycket|stort tack|varma hälsningar|bästa hälsningar|allt gott|trevlig helg
  |kh|knus|mange tak|på forhånd tak|hav en god dag|god dag|fortsat god dag|god weekend|de bedste hilsner|venligst
  |klem|hilsen fra|ha en fin dag videre|god helg|på forhånd takk|tusen takk|mvh|med vennlig hilsen|vennlig hilsen|beste hilsen|hilsen|takk
  |t|kiittäen|terkuin|kunnioittavasti|mukavaa päivää|hyvää päivänjatkoa|hyvää viikonloppua|kiitos etukäteen|kiitos paljon|parhain terveisin|ystävällisesti
  |miłego dnia|miłego weekendu|miłego wieczoru|pozdrawiam serdecznie|serdecznie pozdrawiam|serdeczności|ściskam|buziaki|z góry dziękuję|dzięki wielkie|do usłyszenia|z szacunkiem
  |hezký den|pěkný den|krásný den|zdraví|zdravím|mějte se|mějte se hezky|s úctou|předem děkuji|děkuji předem|děkuju|s přáním hezkého dne|přeji hezký den|na shledanou
  |pekný deň|pekný zvyšok dňa|zdraví vás|s úctou a pozdravom|vopred ďakujem|želám pekný deň|dovidenia
  |szép napot|további szép napot|üdv|üdvözöl|puszi|előre is köszönöm|köszönöm szépen|tisztelettel|baráti üdvözlettel|minden jót
  |cele bune|toate cele bune|o zi bună|o zi frumoasă|cu drag|cu bine|mulțumesc frumos|mulțumesc anticipat|multumesc|vă mulțumesc|cu considerație
  |lijep pozdrav|lp|srdačan pozdrav|ugodan dan|hvala unaprijed|lep pozdrav|lep dan|vse dobro|s poštovanjem|puno hvala
  |искренне ваш|искренне ваша|благодарю|до свидания|хорошего дня|всего доброго|всего наилучшего|с благодарностью|с наилучшими пожеланиями|заранее благодарю|заранее спасибо|большое спасибо|обнимаю|ваш|ваша
  |щиро|щиро ваш|гарного дня|усього найкращого|всього найкращого|щиро дякую|з найкращими побажаннями|до побачення
  |поздрави и хубав ден|приятен ден|хубав ден|всичко добро|с почит|благодаря предварително|предварително благодаря|сърдечни поздрави
  |καλή συνέχεια|με τιμή|ευχαριστώ εκ των προτέρων|ευχαριστώ πολύ|με φιλικούς χαιρετισμούς|καλή σας μέρα|καλό απόγευμα|φιλιά
  |kolay gelsin|sevgiler|sağlıcakla|teşekkür ederim|çok teşekkürler|şimdiden teşekkürler|iyi günler dilerim|iyi çalışmalar dilerim|hoşça kalın|saygılar sunarım|esen kalın|hürmetler
  |hormat saya|salam hangat|terima kasih banyak|terima kasih sebelumnya|terima kasih|terimakasih|makasih|makasih ya|makasih banyak|trims|suwun|matur nuwun|trân trọng|thân ái|cảm ơn nhiều|lugupidamisega|kõike head|ar cieņu|visu labu|pagarbiai|geros dienos|viso gero`
    .split("|")
    .map((phrase) => phrase.trim()),
);
/** UTF-16 units of the longest of them. */
const LONGEST = 44;
/** Of a line that says who signs, and as what. */
const LONGEST_LINE = 80;
/** Of one that a name follows in the same line. */
const SHORTEST = 3;
const MOST_WORDS = 3;
/** Signs and blanks between a farewell's comma, or the head of the line, and the name. */
const BESIDE = 3;
/** Line breaks and blanks between a farewell and the line under it. */
const MOST_BLANK = 4;
/** Words of a short line that ends in a comma. */
const MOST_BEFORE = 5;

/** At a capital. */
export function atSigner(ctx: Context, k: number): void {
  if (k === 0) return;
  if (((ctx.scan.shape[k] as number) & LINE_START) !== 0) under(ctx, k);
  else within(ctx, k);
}

/** By their length and last letter: most lines are like none of them. */
const ENDINGS: ReadonlySet<number> = new Set([...FAREWELLS].map((phrase) => endingOf(phrase, 0, phrase.length)));

function endingOf(text: string, from: number, to: number): number {
  return ((to - from) << 16) | text.charCodeAt(to - 1);
}

function isFarewell(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  let [a, b] = [from, to];
  while (a < b && isEdge(text.charCodeAt(a))) a++;
  while (b > a && isEdge(text.charCodeAt(b - 1))) b--;
  if (a === b || (CLASS[text.charCodeAt(b - 1)] !== UPPER && !ENDINGS.has(endingOf(text, a, b)))) return false;
  return FAREWELLS.has(text.slice(a, b).toLowerCase());
}

/** Blanks, and what stands around a farewell. */
const isEdge = (c: number): boolean => isBlank(c) || EDGES.has(c);
const EDGES: ReadonlySet<number> = new Set([..."*_>–—-,.!:;،।"].map((sign) => sign.charCodeAt(0)));

/** "Hezký den, Miro" that ends its line, at token `k`. */
function within(ctx: Context, k: number): void {
  const { text, start } = ctx.scan;
  const first = start[k] as number;
  let comma = first - 1;
  while (first - comma <= BESIDE && !isSetOff(text, comma)) comma--;
  if (!isSetOff(text, comma)) return;
  const rest = text.slice(comma + 1, comma + LONGEST + 1);
  const line = rest.indexOf("\n");
  const size = line < 0 ? rest.length : line;
  if (size === LONGEST || rest.slice(0, size).includes(",")) return;
  const begin = sentenceAt(text, comma);
  // "KR, Seoul".
  if (comma - begin > SHORTEST && isFarewell(text, begin, comma)) name(ctx, comma + 1, comma + 1 + size, true);
}
const COMMA = 44;
/** A comma, or a dash between blanks: "Makasih — Seruni". */
const isSetOff = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA || (DASHES.has(text.charCodeAt(at)) && text.charCodeAt(at - 1) === 32);
const DASHES: ReadonlySet<number> = new Set([..."-–—"].map((sign) => sign.charCodeAt(0)));
const LINE_FEED = 10;

/** Where the last sentence of a line before `to` begins, no further than a farewell is long. */
function sentenceAt(text: string, to: number): number {
  let at = to;
  while (at > 0 && to - at <= LONGEST) {
    const c = text.charCodeAt(at - 1);
    if (c === LINE_FEED || ((c === 32 || c === 160) && at < to && ENDS.has(text.charCodeAt(at - 2)))) return at;
    at--;
  }
  return at;
}
/** `. ! ?` */
const ENDS: ReadonlySet<number> = new Set([46, 33, 63]);

/** At the first token of a line: does it sign under a farewell, the line above or the one above an empty one? */
function under(ctx: Context, k: number): void {
  const { text, start } = ctx.scan;
  const first = start[k] as number;
  const least = first - MOST_BLANK - BESIDE;
  let own = first;
  while (own > least && text.charCodeAt(own - 1) !== LINE_FEED) own--;
  if (text.charCodeAt(own - 1) !== LINE_FEED) return;
  let above = own - 1;
  while (above > least && isBlank(text.charCodeAt(above - 1))) above--;
  above = text.indexOf("\n", above);
  while (own < first && isBlank(text.charCodeAt(own))) own++;
  if (own - above > MOST_BLANK || !isFarewell(text, sentenceAt(text, above), above)) return;
  const end = text.indexOf("\n", first);
  name(ctx, own, end < 0 ? text.length : end, true);
}
const isBlank = (c: number): boolean => CLASS[c] === SPACE || CLASS[c] === NEWLINE;

const ENDS_ABOVE = /(?:[.!?)…]|\n)[ \t\r]*\n$/u;

/** The last line, under a short one that ends in a comma and is not the first. */
export function lastSigner(ctx: Context): void {
  const { text, count, shape, start } = ctx.scan;
  let k = count - 1;
  while (k > 0 && ((shape[k] as number) & LINE_START) === 0 && count - k < MOST_WORDS) k--;
  if (k <= 0 || ((shape[k] as number) & (LINE_START | FIRST_UPPER)) !== (LINE_START | FIRST_UPPER)) return;
  const from = text.lastIndexOf("\n", start[k]) + 1;
  const end = text.trimEnd().length;
  if (from === 0 || end - from > LONGEST) return;
  let close = from - 1;
  while (close > 0 && isBlank(text.charCodeAt(close - 1))) close--;
  if (text.charCodeAt(close - 1) !== COMMA) return;
  const before = text.slice(0, close);
  const begin = before.lastIndexOf("\n") + 1;
  if (begin === 0 || before.length - begin > LONGEST) return;
  // "Sonnige Grüße aus Bern,", and no item of a list: a sentence ends before it, and its first word has a capital.
  if (!/^\p{Lu}[^\d@:;]*$/u.test(before.slice(begin)) || !ENDS_ABOVE.test(before.slice(Math.max(0, begin - 8), begin)))
    return;
  const first = tokenAt(ctx.scan, begin);
  const beyond = tokenAt(ctx.scan, from);
  if (beyond - first > MOST_BEFORE || ((ctx.scan.word[first] as number) & GREET & ~SIGNOFF) !== 0) return;
  name(ctx, from, end, false);
}

/** "Lola - Atención al cliente", "Hope | Support", "Will (Billing)": what stands behind who signs. */
const ROLE_BEHIND = /^[^\n|(–—-]{2,32}?(?= ?(?:[|(] ?| [-–—] | ?[–—] ?)\p{L})/u;

function endOfName(text: string, from: number, line: number): number {
  const end = Math.min(line, from + LONGEST_LINE);
  let p = from + 2;
  while (p < end && !PARTS.has(text.charCodeAt(p))) p++;
  if (p >= end) return line;
  return from + (ROLE_BEHIND.exec(text.slice(from, end))?.[0].length ?? line - from);
}
/** `| ( - – —` */
const PARTS: ReadonlySet<number> = new Set([124, 40, 45, 0x2013, 0x2014]);

/** A name of one to three words with capitals, and nothing else, between `from` and `to`. */
function name(ctx: Context, from: number, line: number, known: boolean): void {
  const s = ctx.scan;
  const to = endOfName(s.text, from, line);
  const a = tokenAt(s, from);
  if (a >= s.count || (s.start[a] as number) >= to || (s.start[a] as number) - from > BESIDE) return;
  let b = a;
  let likely = known;
  for (let k = a; k < s.count && (s.start[k] as number) < to; k++) {
    if (k - a >= MOST_WORDS || !isPart(s, k)) return;
    if (k > a && !/^(?:\.? |-|['’])$/u.test(s.text.slice(s.end[k - 1], s.start[k]))) return;
    likely ||= ((s.word[k] as number) & (FIRST | LAST)) !== 0 || !isOrdinary(s, k);
    b = k;
  }
  // "Lumen | Support": a firm signs so as often as somebody does.
  const listed =
    ((s.word[a] as number) & (FIRST | LAST)) !== 0 || (LISTS(s.hash[a] as number) & GIVEN) !== 0 || isWordName(s, a);
  if (to < line && a === b && !listed) return;
  // "x", "*", a stop behind it.
  if (!likely || !/^[\s.!*_x]*$/u.test(s.text.slice(s.end[b], to)) || hasOrg(s, a, b) || isDesk(s, a, b)) return;
  take(ctx, a, b, 0.84, "person-signed");
}

function isPart(s: Scan, k: number): boolean {
  // Without capitals a list has to have it.
  if (isWord(s, k) && !isCased(s, k)) return ((s.word[k] as number) & (FIRST | LAST)) !== 0;
  if (!isWord(s, k) || !isCased(s, k) || !isUpper(s, k)) return false;
  const word = s.word[k] as number;
  if (isInitial(s, k)) return true;
  if (sizeOf(s, k) < 2 || (word & ORG) !== 0 || isBrand(s, k)) return false;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 && sizeOf(s, k) < 3) return false;
  if ((word & (FIRST | LAST)) !== 0) return true;
  // "Hilsen\nEven": an English word, in another language.
  if ((word & (COMMON | ENGLISH)) === (COMMON | ENGLISH) && !mayBeEnglish(s)) return !isOrdinary(s, k);
  return (word & (COMMON | SIGNOFF | GREET | MONTH)) === 0 && (s.cue[k] as number) === 0;
}
