/**
 * Names that people give themselves and no word for a user stands beside: whom somebody was cheated, insulted or written to by ("dark_pigeon92 scammed me", "[…] מי זה
 * doda_tzila1948 שהעלה"), who says who they are ("it's me again, 77velvet"), and words of scripts without capitals that a line ties ("صقر_الخليج99").
 */

import { UNDERSCORE } from "../../scan/classes.ts";
import { HAS_LETTER } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";
import { isFilled } from "../filled.ts";
import { inCode } from "../source-code.ts";
import { stemFlags } from "../stem-flags.ts";
import { isUnknown } from "./chains.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isOfWords } from "./of-words.ts";
import { isListedName } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

/** What people do to each other there; what is done to messages, files and doors as well; and who does it. */
const [DEED, DONE, WHO] = [1, 2, 4] as const;
const says = stemFlags([
  [
    DEED,
    `scam* harass* insult* threaten* cheated cheats cheating bully* bullied stalk* impersonat* griefed griefing trolled trolling catfish* dmed doxx* beleidig* betrog* bedroh* belästig* angeschrieb* beschimpf* abgezockt verarscht
    arnaqu* menac* harcèl* harcel* escroqu* estaf* amenaz* acos* truffa* minacci* molest* xing* ameaç* roubou oplicht* opgelicht* bedreig* uitgescholden lurade hotar hotade trakasser* snydt truer truet chikan* svindlet lurte mobber
    oszuk* wyzyw* groził* grozi podvedl* vyhrož* nadáv* okradl* podvied* átver* fenyeget* înșel* insel* ameninț* обману* кинул* развёл развел* оскорб* угрож* ошука* погрож* ображ* измам* обижда* заплаш* dolandır* küfür* tehdit* taciz*
    εξαπάτ* απειλ* βρίζ* احتال نصب يسب يشتم يهدد* شتمني سبني کلاهبردار* تهدید* רימה מקלל מאיים הטריד הונה שהעלה שמעלה lừa* chửi* menipu* ditipu* menghina* mengancam* nangscam niloko`,
  ],
  [
    DONE,
    `ban banned banning block blocked report reported mute muted kick kicked add added follow followed unfollow unfriend bannt bannen gebannt sperrt blockiert blockiere melden meldet gemeldet bannir banni signaler signalez bloquer banear baneen denuncio denunciar bloquear segnalare segnalo bannate bannare banir banam denunciem bloqueiem rapporteren blokkeren rapportera blocka anmeldte
    rapportere blokkere zbanujcie zbanować zgłaszam zgłosić zablokujcie nahlásit nahlašuji zabanovat zablokovat nahlásiť letiltani jelentem raportez blocați забаньте забанить заблокируйте пожаловаться забаньте заблокуйте блокирайте докладвам banlayın engelleyin laporkan blokir chặn`,
  ],
  [
    WHO,
    `guy dude kid troll hacker scammer cheater smurf griefer impersonator typ kerl betrüger* mec arnaqueur tipo tío estafador* tizio truffator* cara golpista oplichter* snubbe kille fyr oszust* koleś týpek podvodník* fickó csaló* игрок* игрока чел чувак мошенник* гравець шахрай* измамник* dolandırıcı* لاعب نصاب שחקן נוכל penipu* by von vom par por da door av af przez od podle`,
  ],
]);
const NEAR = 3;
const FAR = 5;
/** To whom. */
const ME =
  /^(?:['"”»])? ?(?:\p{L}{1,12} ){0,3}(?:me|us|my|mich|mir|uns|meine\p{L}?|m['’]|moi|nous|mon|mi|nos|ci|eu|nós|mij|ons|mijn|mig|oss|meg|mnie|mi|nam|mě|mne|mně|nás|ma|engem|minket|pe mine|меня|мне|нас|мене|мені|beni|bana|bizi|aku|saya|tôi|mình|em)(?!\p{L})/iu;
const DETERMINED =
  /(?<!\p{L})(?:the|a|an|our|their|its|der|die|das|den|dem|ein|eine|einen|le|la|les|l['’]|un|une|el|los|las|una|il|lo|uma|o|os|as|het|een|en|et|ett) $/iu;
/** Figures that count things, and years of what is written each year. */
const COUNTED = /_\d$|_0\d$|_?20[12]\d$/;

const LETTER = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]";
/** Tied of two or more pieces, or of letters with two figures and more behind or before them. */
const MADE_UP = new RegExp(
  `(?<![\\p{L}\\d@./\\\\_:=#$%&?+~'"\`-])(?:${LETTER}(?:${LETTER}|\\d){1,19}(?:_${LETTER}?(?:${LETTER}|\\d){1,19}){1,3}_?|\\p{Ll}{4,16}\\d{2,4}|\\d{2,4}\\p{Ll}{4,16}|\\p{Lu}\\p{Ll}{2,14}(?:\\p{Lu}\\p{Ll}{2,14}){1,3}\\d{0,4})(?![\\p{L}\\d@/\\\\_(=:'"\`-]|\\.[\\p{L}\\d])`,
  "gu",
);
/** "windows_10", "img_2031", "file_88". */
const NO_NAME =
  /^(?:v|ver|version|build|img|dsc|pxl|vid|wa|scan|screenshot|file|image|foto|photo|doc|report|rapport|bericht|test|step|page|error|err|line|model|windows|win|ubuntu|android|ios|galaxy|iphone|pixel|redmi|office|python|java|covid|sha|utf|base|md|mp|web|http|ipv|usb|hdmi|season|episode|level|chapter|lot|batch|room|table|order|invoice|faktur\p{L}*|rechnung|factura|facture|part|sku|ref|case|ticket|nr|no|id)[._]?\d/iu;

/** "it's me again, 77velvet", "Hi, mad_hatter_09 here", "ich bins wieder, 88olaf". */
const INTRODUCED =
  /(?<!\p{L})(?:(?:it['’]?s|its|this is) (?:just )?me(?: again)?|me again|it['’]?s me again|ich bin['’]?s(?: (?:wieder|nochmal|schon wieder))?|hier (?:ist |nochmal |wieder )?|c['’]est (?:encore )?moi|encore moi|soy yo(?: otra vez| de nuevo)?|otra vez yo|aquí(?: otra vez)?|sono (?:di nuovo |ancora )?io|sou eu(?: de novo)?|de novo eu|ik ben het(?: weer)?|det är jag(?: igen)?|det er mig(?: igen)?|det er meg(?: igjen)?|to (?:znowu |znów )?ja|tu (?:znowu )?|to jsem (?:zase )?já|tady (?:zase )?|én vagyok(?: újra)?|eu sunt(?: din nou)?|(?:это )?(?:снова|опять) я|(?:це )?(?:знову|знов) я|пак съм аз|yine ben|ben yine|saya lagi|ako ulit|lại là (?:mình|em|tôi)|أنا (?:مرة ثانية|من جديد)|שוב אני|זה אני(?: שוב)?|मैं फिर से|again)[,:;–-]? ["'“«]?$/iu;
const HERE =
  /^["'”»]? (?:here(?! (?:is|are|was|were|to|and|for)(?!\p{L}))|again(?=[,.;!?]|$| (?:from|with|about))|speaking|hier(?=[,.;!?]|$)|ici(?=[,.;!?]|$)|aquí(?=[,.;!?]|$)|qui(?=[,.;!?]|$)|aqui(?=[,.;!?]|$)|tutaj|tady|здесь|тут|burada)/iu;
const GREETED =
  /(?:^|[\n.!?] ?)(?:hi|hello|hey|heya|yo|hallo|hi there|moin|servus|salut|bonjour|coucou|hola|buenas|ciao|oi|olá|hoi|hej|hei|cześć|hejka|witam|ahoj|čau|nazdar|szia|salut|bună|привет|здравствуйте|привіт|вітаю|здравей|selam|merhaba|halo|hai|xin chào|γεια)[,!.]? $/iu;
const IT_IS = /(?<!\p{L})(?:it['’]?s|this is|here['’]?s) $/iu;

/** Pieces of a script without capitals, tied by a line: nobody writes words so but in a hashtag. */
const TIED_THERE =
  /(?<![\p{L}\p{M}\d#_@./\\])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{M}]{2,16}_(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{M}]{1,16}_?)?\d{0,4}(?:_\d{1,4})?(?![\p{L}\p{M}\d_@/\\]|\.\p{L})/gu;
/** Files and fields are called so as well. */
const FIELD_THERE =
  /(?:تاريخ|رقم|نوع|ملف|اسم_ال|حالة|صورة|فاتورة|عدد|تقرير|מספר|תאריך|קובץ|חשבונית|דוח|סוג|תמונה|שם_ה|फ़ाइल|नंबर|तारीख|ไฟล์|รหัส|วันที่|รูป|파일|번호|날짜|사진|보고서|견적|최종|スクショ|ファイル|番号|写真|日付|資料)/u;

export function dealtWith(ctx: Context): void {
  const { scan: s } = ctx;
  const { text } = s;
  const tied = (s.signs & UNDERSCORE) !== 0;
  if (!tied && !(s.hasDigit && isMixed(s))) return;
  for (const { 0: value, index: at } of all(MADE_UP, text)) {
    const end = at + value.length;
    if (!isMadeUp(value) || isFilled(text, at, end) || inCode(s, at)) continue;
    const before = text.slice(Math.max(0, at - 44), at);
    const here = HERE.test(text.slice(end, end + 16));
    if (INTRODUCED.test(before) || (here && (GREETED.test(before) || IT_IS.test(before) || at === 0)))
      ctx.emit(at, end, "USERNAME", 0.78, "username-introduced");
    else if (isDealtWith(ctx, at, end, value)) ctx.emit(at, end, "USERNAME", 0.72, "username-dealt");
  }
  if (tied)
    for (const { 0: value, index: at } of all(TIED_THERE, text))
      if (/_[^_]/.test(value) && !FIELD_THERE.test(value))
        ctx.emit(at, at + value.length, "USERNAME", 0.8, "username-tied");
}

/** Has a word figures and letters? */
function isMixed({ digits, digitCount, shape }: Context["scan"]): boolean {
  for (let n = 0; n < digitCount; n++) if (((shape[digits[n] as number] as number) & HAS_LETTER) !== 0) return true;
  return false;
}

/** No name of a program, a file or a thing. */
function isMadeUp(value: string): boolean {
  if (NO_NAME.test(value) || isSystemUser(value)) return false;
  const parts = value
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1_")
    .toLowerCase()
    .split(/[_\d]+/)
    .filter((part) => part.length > 1);
  return (
    parts.length > 0 && (!parts.some(isIdentifierWord) || parts.some((part) => isUnknown(part) || isListedName(part)))
  );
}

/** Is a deed of somebody's to another beside, within so many words of the sentence? */
function isDealtWith(ctx: Context, at: number, end: number, value: string): boolean {
  const { scan: s } = ctx;
  const { text } = s;
  const words = isOfWords(value.replace(/\d/g, ""));
  // Plain compounds with a figure or capitals are goods as well.
  if (!(value.includes("_") || (!words && /\d/.test(value))) || (words && COUNTED.test(value))) return false;
  const k = tokenAt(s, at);
  const determined = DETERMINED.test(text.slice(Math.max(0, at - 8), at));
  const who = k > 0 && at - (s.end[k - 1] as number) === 1 ? says(s, k - 1) : 0;
  if ((who & WHO) !== 0 && !determined) {
    for (let n = k - 2; n >= 0 && n >= k - 1 - NEAR; n--) if ((says(s, n) & (DEED | DONE)) !== 0) return true;
    if (ME.test(text.slice(end, end + 48))) return true;
  }
  let next = k;
  while (next < s.count && (s.start[next] as number) < end) next++;
  // "[…] guy keeps insulting my kids", "el que me estafó es […]".
  for (
    let n = next;
    n < s.count && n < next + FAR && !isParted(text.slice(n === next ? end : s.end[n - 1], s.start[n]));
    n++
  )
    if ((says(s, n) & DEED) !== 0) return true;
    else if (n === next && (says(s, n) & DONE) !== 0 && ME.test(text.slice(s.end[n], (s.end[n] as number) + 6)))
      return true;
  if (determined) return false;
  if ((who & DONE) !== 0) return !words || value.includes("_");
  for (let n = k - 1; n >= 0 && n >= k - NEAR && !isParted(text.slice(s.end[n], s.start[n + 1])); n--)
    if ((says(s, n) & DEED) !== 0) return true;
  return false;
}

const isParted = (gap: string): boolean => /[.!?\n;:]/.test(gap);
