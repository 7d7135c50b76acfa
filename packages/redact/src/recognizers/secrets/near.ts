/**
 * Secrets told otherwise than after their name: before it ("Fluffy1987 is my password"), as a pair ("login kurt / S3cret!"),
 * on a command line, as a list of words, or as a code in a sentence. Every look is at a slice of fixed length.
 */

import { HYPHEN, SLASH, unitAt } from "../../scan/classes.ts";
import { C_CODE, C_ONE_TIME, C_PASSWORD, C_PHONE, C_RELEASE, C_USER } from "../../scan/lexicon.ts";
import { wordLists, wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { BY_SMS, RECEIVED } from "../numbers/received.ts";
import { oddBeside } from "./odd-beside.ts";
import { isCode, isRandom } from "./shapes.ts";

const BEFORE = edged(
  codedOnce(
    /(?:^|[\s:("'“„«])([^\s"'“”„«»()]{5,40})["'”“»]?,? (?:as|for|is|was|als|ist|war|como|es|era|é|comme|est|come|è|som|är|er|jako|to|je|как|это|як|olarak) (?:my|the|our|a|mein|meine|das|unser|mi|la|mon|notre|le|mia|minha|a minha|il mio|mijn|het|mitt|min|mit|moje|můj|мой|мій)?(?:\s?mot de|\s?palabra de)?\s?$/i,
  ),
);
const PAIR =
  /^(?:(?: is| are| sind| ist|:|=|-)\s{0,2}|\s{1,2})["'(]?([\p{L}\d._@-]{3,40})\s?\/\s?([^\s"'()/|,]{5,40})/u;

export function secretsNear(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & (C_PASSWORD | C_USER)) !== 0) {
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const cue = s.cue[i] as number;
      if ((cue & (C_PASSWORD | C_USER)) === 0) continue;
      // "Le ticket INC00441 est passé …": no word for a password.
      if ((cue & C_PASSWORD) !== 0 && unitAt(s.text, (s.start[i] as number) + 4) !== 0xe9) {
        before(ctx, s.start[i] as number);
        oddBeside(ctx, i);
      }
      if ((s.signs & SLASH) !== 0) pair(ctx, s.end[i] as number);
    }
  }
  if (s.hasDigit) codes(ctx);
  if (s.hasDigit && (s.cues & C_CODE) !== 0) codesBehind(ctx);
  if (s.hasColon && s.text.includes("WIFI:")) networks(ctx);
  if (s.hasDigit && (s.signs & HYPHEN) !== 0 && (s.cues & (C_CODE | C_ONE_TIME)) !== 0) lettered(ctx);
  if (keyedBy.inText(s)) {
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const list = keyedBy(s, i);
      if (list === 0) continue;
      if (list === PHRASE && !phrase(ctx, s.start[i] as number)) listed(ctx, s.end[i] as number);
      if (list === LISTED || list === SEED) listed(ctx, s.end[i] as number);
      if (list === SECURITY || list === SECRET) answer(ctx, i);
      if (list === SECRET || list === SEED) totpSeed(ctx, i);
      if (list === SEED) words(ctx, s.end[i] as number);
    }
  }
}

/** Letters and digits or signs together, and nothing that other things are written like; or letters that no word is made of. */
function mixed(value: string): boolean {
  if (isRandom(value, false)) return true;
  return (
    /\d/.test(value) &&
    /[\p{L}!@#$%^&*]/u.test(value) &&
    !/^(\d+([.:,/-]\d+)*\p{L}{0,3}|v\d[\d.]*|https?:.*|\w+\.\w{2,4})$/iu.test(value)
  );
}

/** "a Körte.203 jelszóval", "Ceviz.203 şifresiyle": languages that put the word behind, and its case says with what. */
const BY_PASSWORD = /^(?:jelsz(?:óval|avammal|avával|óra)|şifre(?:siyle|mle|yle|si ile)|parola(?:yla|mla|sıyla))/iu;
const RIGHT_BEFORE = /(?:^|[\s("'“„«])((?=\S{0,40}\d)(?=\S{0,40}[-_!#$%&*+?@.])[^\s"'”»()]{6,40})["'”»]? $/u;

function before(ctx: Context, at: number): void {
  const from = Math.max(0, at - 64);
  if (ctx.scan.text.charCodeAt(at - 1) !== 32) return;
  const before = ctx.scan.text.slice(from, at);
  const hit =
    BEFORE.exec(before) ?? (BY_PASSWORD.test(ctx.scan.text.slice(at, at + 12)) ? RIGHT_BEFORE.exec(before) : null);
  if (hit === null || !mixed(hit[1] as string)) return;
  const start = from + hit.index + hit[0].indexOf(hit[1] as string);
  ctx.emit(start, start + (hit[1] as string).length, "SECRET", 0.86, "password-before");
  // "I tried Liverpool1965 and liverpool65! as password".
  const other = /(?:^|\s)(\S{5,40}),? (?:and|or|then|und|et|y|e|en|i) ["'“]?$/.exec(
    ctx.scan.text.slice(Math.max(0, start - 56), start),
  );
  if (other !== null && mixed(other[1] as string)) {
    const at = Math.max(0, start - 56) + other.index + other[0].indexOf(other[1] as string);
    ctx.emit(at, at + (other[1] as string).length, "SECRET", 0.84, "password-before");
  }
}

function pair(ctx: Context, end: number): void {
  const hit = PAIR.exec(ctx.scan.text.slice(end, end + 90));
  if (hit === null || !mixed(hit[2] as string)) return;
  // "we pin @types/jest@29.5.1": a package and its version.
  if (hit[1]?.charCodeAt(0) === 64 && /@[\^~]?\d/.test(hit[2] as string)) return;
  const name = end + hit[0].indexOf(hit[1] as string);
  const value = end + hit[0].length - (hit[2] as string).length;
  ctx.emit(name, name + (hit[1] as string).length, "USERNAME", 0.94, "username-pair");
  ctx.emit(value, value + (hit[2] as string).length, "SECRET", 0.94, "password-pair");
}

const IS_CODE =
  /^["'\])]?,? (is|was|ist|war|est|es|è|é|är|er|on|to|je|это|це|este|e|as|als|comme|como|come|som) (your|my|the|ihr|dein|der|votre|ton|le|su|tu|el|il tuo|il|o seu|seu|din|twój|ваш|твой|твій|codul)?[^.!?,;\n]{0,28}\b(codes?|otp|passcode|pin|code|código|codigo|codice|kod|koden|kode|koodi|kód)\b/i;
const OTHER_CODE =
  /\b(error|errors|status|product|zip|postal|area|country|promo|discount|voucher|exit|stop|fehler|erreur|errore|erro|felkod|fejl|feil|virhe|zásilky|zásielky|balíku|balíka|přesylky|przesyłki|paczki|paketa|csomag|coletului)(?![\p{L}])/iu;
const USE =
  /\b(use|enter|type|gib|geben sie|utilisez|saisissez|usa|use o|inserisci|introduce|ingrese|digite|voer|ange|indtast|tast|wpisz|zadejte)( (the|code|den code|le code|el código|il codice|o código|kod))? ["'[(]?$/i;
const TO_SIGN =
  /^["'\])]? (to|um|zur|zum|pour|para|per|om|for at|för att|aby|k) [^.!?\n]{0,30}(sign|log|verif|confirm|anmeld|bestätig|connect|connex|inici|acced|entrar|inloggen|logga|zaloguj|přihl)/i;

const IN_PAIRS = edged(/^\d\d[ -]\d\d[ -]\d\d(?![\d:./-])/);

/** The cues of the words that IS_CODE and TOLD_CODE hold. */
const C_ANY_CODE = C_CODE | C_ONE_TIME | C_PASSWORD;
/** The first word of IS_CODE and of TO_SIGN. */
const CODE_NEXT = wordSet(
  "as als comme como come som is was ist war est es è é är er on to je это це este e um zur zum pour para per om for för aby k",
);

const TOLD_CODE = /(?<!\p{L})(?:passcode|pin|code|kod|koden|código|codice|password|pw)(?!\p{L})[^.!?\n]{0,36}$/iu;
const READ_BACK =
  /(?:reads?|quoted?|gave) (?:back|out)(?: the)?(?: code| otp| pin)?:? $|(?<![\p{L}\d])(?:[4-8]|four|five|six|seven|eight)[ -]digits?(?: code| number| pin| otp| one)?(?: is| was| are|,|:)? $/iu;

/** "the text said 4829": and nothing of what there are so many of. */
const BY_TEXT =
  /(?<!\p{L})(?:text|sms|message)(?: (?:from|i got|they sent|that came|which came|just now|today)(?: [\p{L}\d.-]{1,14}){0,2})? (?:said|says|reads?|was):? $|(?<!\p{L})code(?!\p{L})[^.!?\n]{0,24}(?:\?["”]? (?:and |so |then )?)?(?<!\p{L})I (?:put|typed?|entered|enter)(?: in)? $/iu;
const CLOSES = /^["'”]?(?:[.,;!?)\n]|\s*$| (?:and|but|still|which|that)(?!\p{L}))/u;

/** "the last one I got was", "der letzte war", "le dernier reçu est": of a code that was spoken of before. */
const THE_ONE =
  /(?<!\p{L})(?:(?:last|latest|newest|first|second|third|other|new|current|previous) (?:one|code)|(?:der|den|die) (?:letzten?|neuen?|neueste|ersten?|zweiten?|andere)|le (?:dernier|premier|deuxième|second|nouveau)|el (?:último|primero|segundo|nuevo|otro)|l['’]ultimo|il (?:primo|secondo|nuovo)|o (?:último|primeiro|segundo|novo)|de (?:laatste|eerste|tweede|nieuwe)|(?:den|det) (?:senaste|sista|första|andra|nya|sidste|seneste|første|anden|siste|nyeste|andre)|(?:ostatni|pierwszy|drugi|nowy)|(?:poslední|první|druhý|nový)|(?:последний|первый|второй|новый)|(?:останній|перший|другий|новий)|az (?:utolsó|első|új)|ultimul|viimeisin|(?:last|latest|letzter?|zuletzt|dernier|último|ultimo|laatste?|senast|sist|sidste?|son|ostatnio|naposledy|последн(?:ий|ее)|останн(?:ій|є)|utoljára) (?:one )?(?:received|sent|erhalten|empfangen|gesendet|reçu|recibido|enviado|ricevuto|recebido|ontvangen|mottagna|skickade|mottatt|modtaget?|sendte?|gelen|otrzymany|przysłany|doručený|obdržený|полученн(?:ый|ое)|отриман(?:ий|е)|kapott|primit))(?!\p{L})[^.!?\n\d]{0,24} $/iu;
const ONE_NEXT = wordSet(
  "recibido enviado recebido ontvangen otrzymany przysłany mottagna mottatt modtaget gesendet sent doručený полученный отриманий kapott got received had have tried entered typed used was is says said war ist lautet lautete bekam erhielt kam reçu était est recibí llegó era es fue ricevuto era è recebi chegou foi é kreeg was is fick var är fik var er to był byl je был пришёл пришел був volt este fost oli",
  "folded",
);
/** Others that "the last one" may be of. */
const NO_ONE = wordSet(
  "error promo voucher coupon discount order orders ticket tickets version build invoice gutschein rabatt bestellung rechnung commande facture pedido factura ordine fattura bestelling factuur zamówienie faktura заказ счёт",
  "folded",
);

/** The last word of READ_BACK and of BY_TEXT. */
const READ_NEXT = wordSet(
  "back out the code otp pin digit digits number one is was are said says read reads put type typed enter entered in",
  "folded",
);
/** The first word of TO_SIGN: all there is to look for where no word for codes is. */
const SIGN_NEXT = wordSet("to um zur zum pour para per om for för aby k", "folded");

function codesBehind(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_CODE) === 0) continue;
    codeBehind(ctx, i);
    codeAhead(ctx, i);
  }
}

const CODE_BEFORE =
  /(?<![\p{L}\d_-])([A-Z\d]{5,8})["')\]*»]{0,2} (?:is|was|ist|war|est|es|è|é|är|er) (?:your|my|the|ihr|dein|mein|votre|ton|mon|le|su|tu|mi|el|il tuo|il|o seu|o teu|din|min)(?: \p{L}{2,14}){0,2} $/u;

/** "8MG2ZK is your verification code": as a sentence ends at token `i`. */
function codeAhead(ctx: Context, i: number): void {
  const at = ctx.scan.start[i] as number;
  const from = Math.max(0, at - 56);
  const hit = CODE_BEFORE.exec(ctx.scan.text.slice(from, at));
  if (hit !== null && /\d/.test(hit[1] as string) && isCode(hit[1] as string))
    ctx.emit(from + hit.index, from + hit.index + (hit[1] as string).length, "SECRET", 0.84, "one-time-code");
}

/** "your code is W3KLV3": capitals and digits behind a plain word for codes, token `i`, that says whose or what for. */
function codeBehind(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  let at = end[i] as number;
  const told = TO_ACTIVATE.exec(text.slice(at, at + 24));
  if (told !== null) at += told[0].length;
  const hit = CODE_BEHIND.exec(text.slice(at, at + 44));
  if (
    hit === null ||
    !(isCode((hit[1] as string).replace("-", "")) || isLongKey(hit[1] as string)) ||
    !(
      told !== null ||
      FOR_ONE.test(text.slice(Math.max(0, (start[i] as number) - 24), at)) ||
      RECEIVED.test(text.slice(Math.max(0, (start[i] as number) - 30), at)) ||
      BY_SMS.test(text.slice(at + hit[0].length, at + hit[0].length + 48))
    )
  )
    return;
  const stop = at + hit[0].length;
  ctx.emit(stop - (hit[1] as string).length, stop, "SECRET", 0.84, "one-time-code");
}
/** "activation code 7XQ2-KK9P-W3RT". */
const isLongKey = (value: string): boolean => value.length > 12 && /\d/.test(value) && /[A-Z]/.test(value);
/** In languages that say behind "code" what it is for. */
const TO_ACTIVATE = edged(
  /^ (?:d['’](?:activation|installation)|de (?:transfert|récupération|transferencia|recuperación|vinculación|transferência|recuperação)|di (?:trasferimento|recupero|associazione)|przeniesienia|transferu|переноса|перенесення|převodu|de (?:la )?(?:activación|ativação|tarjeta regalo|carte cadeau|licence|licencia|licença|registro|instalación)|di (?:attivazione|installazione)|carta regalo|buono regalo|aktywacyjny|aktywacji|активации|активації|за активиране|aktivace|de activare)(?!\p{L})/iu,
);
const CODE_BEHIND =
  /^(?:(?: (?:is|was|lautet|ist|war|est|es|è|é|to|je|är|er|on))?[ :=]{1,3})["'([*«“„`~_]{0,2}((?![A-Z]{2,4}\d{3,}(?![A-Z\d]))(?:[A-Z\d]{5,8}|[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){1,5}))(?![\p{L}\d-]|_[\p{L}\d])/u;

/** Whose code it is, or what for: "your code", "mon code", "security code"; ends at the word for it. */
export const FOR_ONE =
  /(?<![\p{L}])(?:(?:your|my|ihr|dein|mein|votre|ton|mon|tu|su|mi|(?:il )?(?:tuo|mio|suo)|(?:o )?(?:seu|teu|meu)|din|min|mit|twój|mój|ваш|твой|мой|je|jouw|uw|mijn) |(?:one[- ]?time|single[- ]use|security|validation|log-?in|sign-?in|access|authenticat(?:ion|or)|auth|unlock|activation|gift ?card|redemption|redeem|transfer|migration|restore|takeover|hand-?over|pairing|linking|registration|licen[cs]e|install(?:ation)?|download|aktivierungs|freischalt|übertragungs|umzugs|kopplungs|wiederherstellungs|registrierungs|gutschein|lizenz|activerings|licentie|aktiverings|registrerings|presentkorts|gavekort|sms|einmal|zugangs|zugriffs|entsperr)[ -]?)(?:codes?|kod|koden|kode|código|codigo|codice|код)$/iu;

/** "482913 is your one-time code", "use 482 913 to sign in". */
function codes(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  const coded = (s.cues & C_ANY_CODE) !== 0;
  if (!coded && !READ_NEXT.inText(s) && !SIGN_NEXT.inText(s)) return;
  let floor = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const size = sizeOf(s, i);
    if (i < floor || size < 1 || size > 8 || !isNumber(s, i)) continue;
    const at = s.start[i] as number;
    let end = s.end[i] as number;
    let next = i + 1;
    if (size === 1) {
      // "0 4 9 1 7 7 is the code": one digit at a time.
      while (next < s.count && isNumber(s, next) && sizeOf(s, next) === 1 && s.start[next] === end + 1)
        end = s.end[next++] as number;
      // "passcode to the building: star 4-4-8-2 hash".
      if (
        next - i >= 4 &&
        next - i <= 8 &&
        text.charCodeAt(s.end[i] as number) === 45 &&
        (s.cues & (C_PASSWORD | C_CODE)) !== 0 &&
        TOLD_CODE.test(text.slice(Math.max(0, at - 48), at))
      )
        ctx.emit(at, end, "SECRET", 0.84, "one-time-code");
      floor = next;
      if (next - i < 4 || next - i > 8) continue;
    } else if (size === 2) {
      // "90 44 17 est votre code".
      if (
        sizeOf(s, i + 1) !== 2 ||
        !isNumber(s, i + 1) ||
        s.start[i + 1] !== end + 1 ||
        !IN_PAIRS.test(text.slice(at, at + 9))
      )
        continue;
      next = i + 3;
      end = s.end[i + 2] as number;
    } else if (size === 3) {
      if (i + 1 >= s.count || !isNumber(s, i + 1) || sizeOf(s, i + 1) !== 3) continue;
      if ((s.start[i + 1] as number) - end !== 1) continue;
      end = s.end[i + 1] as number;
      next = i + 2;
    }
    // "cust read back 661204".
    if (
      (size >= 4 || next === i + 2) &&
      READ_NEXT(s, i - 1) &&
      text.charCodeAt(at - 1) === 32 &&
      (READ_BACK.test(text.slice(Math.max(0, at - 28), at)) ||
        ((s.cues & (C_PHONE | C_CODE | C_ONE_TIME)) !== 0 &&
          "dst:er".includes(text.charAt(at - 2)) &&
          BY_TEXT.test(text.slice(Math.max(0, at - 48), at)) &&
          CLOSES.test(text.slice(end, end + 8))))
    ) {
      ctx.emit(at, end, "SECRET", 0.86, "one-time-code");
      continue;
    }
    // "asks me for the code every time. The last one I got was 338104".
    if (
      coded &&
      (size >= 4 || next === i + 2) &&
      ONE_NEXT(s, i - 1) &&
      text.charCodeAt(at - 1) === 32 &&
      THE_ONE.test(text.slice(Math.max(0, at - 48), at)) &&
      !NO_ONE.inText(s)
    ) {
      ctx.emit(at, end, "SECRET", 0.82, "one-time-code");
      continue;
    }
    if (!(coded ? CODE_NEXT(s, next) : SIGN_NEXT(s, next))) continue;
    // "objednávka 25081174 je na cestě, kód balíku …": an order's.
    if (i > 0 && ((s.cue[i - 1] as number) & C_RELEASE) !== 0 && text.charCodeAt(at - 1) === 32) continue;
    const after = text.slice(end, end + 72);
    const is = coded ? IS_CODE.exec(after) : null;
    if (is !== null && OTHER_CODE.test(after.slice(0, is[0].length + 10))) continue;
    if (is === null && !(size <= 6 && TO_SIGN.test(after) && USE.test(text.slice(Math.max(0, at - 40), at)))) continue;
    ctx.emit(at, end, "SECRET", 0.9, "one-time-code");
  }
}

const LETTERED = /^G-\d{6}(?![\p{L}\d-])/u;
const LETTERED_APART = /^G-\d{3}[ -]?\d{3}(?![\p{L}\d-])/u;

/** "G-448201": how one network writes its one-time codes; "G-448 201" where a code is spoken of. */
function lettered(ctx: Context): void {
  const { text } = ctx.scan;
  const coded = (ctx.scan.cues & (C_CODE | C_ONE_TIME)) !== 0;
  for (let at = text.indexOf("G-"); at >= 0; at = text.indexOf("G-", at + 2)) {
    if (at > 0 && /[\p{L}\d-]/u.test(text[at - 1] as string)) continue;
    const hit = (coded ? LETTERED_APART : LETTERED).exec(text.slice(at, at + 10));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "SECRET", 0.92, "one-time-code");
  }
}

/** "WIFI:T:WPA;S:Home;P:lemonade42;;": what the codes on routers hold. */
function networks(ctx: Context): void {
  const { text } = ctx.scan;
  for (let at = text.indexOf("WIFI:"); at >= 0; at = text.indexOf("WIFI:", at + 5)) {
    const hit = /^WIFI:(?:[TSH]:[^;\n]{0,40};){0,3}P:([^;\n]{4,64});/.exec(text.slice(at, at + 200));
    if (hit === null) continue;
    const end = at + hit[0].length - 1;
    ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.95, "wifi-code");
  }
}

const keyedBy = wordLists([
  "phrase words",
  "security",
  "secret",
  "seed",
  "mnemonic passphrase seedphrase wiederherstellungswörter wiederherstellungsphrase wiederherstellungssatz seedwörter wörter mots palabras parole palavras woorden herstelwoorden zin ord orden słowa slova kelime kelimeler слова фраза фразу фрази frase szavak cuvinte sanat λέξεις",
]);
const [PHRASE, SECURITY, SECRET, SEED, LISTED] = [1, 2, 3, 4, 5] as const;

const WORDS =
  /^(?:phrase|words)( is| are|:| -)?\s{0,2}["']?((?:[a-z]{3,8}[ ,]{1,2}){5,23}[a-z]{3,8}(?=[.,!]?(?:\s|$)))/i;

const SEED_WORDS =
  /^(?: is| are| was|:| =| -)\s{1,2}["']?((?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})(?=[.,!]?(?:\s|$))/i;

/** "wallet seed: ribbon velvet orbit …": twelve plain words behind the seed itself. */
function words(ctx: Context, at: number): void {
  const hit = SEED_WORDS.exec(ctx.scan.text.slice(at, at + 260));
  if (hit === null) return;
  const end = at + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.95, "seed-phrase");
}

/** "seed phrase: abandon ability able …": six plain words and more behind a sign, twelve without. */
function phrase(ctx: Context, at: number): boolean {
  const { text } = ctx.scan;
  if (!/\b(seed|recovery|mnemonic|backup|secret) $/i.test(text.slice(Math.max(0, at - 13), at))) return false;
  const hit = WORDS.exec(text.slice(at, at + 260));
  if (hit === null || (hit[1] === undefined && (hit[2] as string).split(/[ ,]+/).length < 12)) return false;
  const end = at + hit[0].length;
  ctx.emit(end - (hit[2] as string).length, end, "SECRET", 0.95, "seed-phrase");
  return true;
}

const LIST =
  /^(?:["”»]?\)?(?: (?:are|is|were|sind|lauten|sont|son|sono|são|zijn|är|er|to|je|это|це|είναι))?\s?[:=-]?\s{0,2}|[はは是]\s?)["'(]?((?:(?:\d{1,2}[.):]{0,2} ?)?[a-z]{3,8}(?:,? |, ?|\n)){11,23}(?:\d{1,2}[.):]{0,2} ?)?[a-z]{3,8})(?=[.,!)"']{0,2}(?:\s|$))/;
/** What sentences are made of, and such a list never. */
const OF_SENTENCE =
  /\b(?:the|and|that|this|with|for|was|were|you|your|not|from|have|has|are|but|which|when|they|them|their|there|what|will|can|could|would|into|der|die|das|und|les|des|que|los|las|con|para|che|per|het|een|och|med)\b/;

/** "the 12 words are ribbon walnut …", "pass phrase: 1. ribbon 2. walnut …": twelve words and more that make no sentence. */
function listed(ctx: Context, at: number): void {
  const hit = LIST.exec(ctx.scan.text.slice(at, at + 300));
  if (hit === null || OF_SENTENCE.test(hit[1] as string)) return;
  const end = at + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.95, "seed-phrase");
}

const ANSWER =
  /^ (?:answer|question answer|question|antwort|réponse|respuesta|risposta|resposta)(?: is| ist| est| es| è| é|:)+ ?["“']?([\p{L}\d][\p{L}\d'’-]*(?: [\p{L}\d][\p{L}\d'’-]*){0,3})/u;

/** "security answer is Biscuit the cat": behind token `i`. */
function answer(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = end[i] as number;
  const hit = ANSWER.exec(text.slice(at, at + 80));
  if (hit === null || /^(wrong|incorrect|not|too|invalid|rejected|case)\b/i.test(hit[1] as string)) return;
  // "the answer to my security question is Biscuit"; without its answer the question is told.
  const question = /^ question(?! answer)/.test(hit[0]);
  const from = start[i] as number;
  if (question && !/answer to (?:my|the|your|our) $/i.test(text.slice(Math.max(0, from - 18), from))) return;
  const stop = at + hit[0].length;
  // "the answer to your security question: first pet?": what is asked is no answer.
  if (question && text[stop] === "?") return;
  ctx.emit(stop - (hit[1] as string).length, stop, "SECRET", 0.9, "security-answer");
}

/** "totp seed JBSWY3DP…": behind token `i`. */
function totpSeed(ctx: Context, i: number): void {
  const { text, end } = ctx.scan;
  const at = end[i] as number;
  const hit = /^ (?:key |code )?(?:is |: ?|= ?)?([A-Z2-7]{16,64})(?![A-Za-z0-9])/.exec(text.slice(at, at + 90));
  if (hit === null || !/[2-7]/.test(hit[1] as string)) return;
  const stop = at + hit[0].length;
  ctx.emit(stop - (hit[1] as string).length, stop, "SECRET", 0.9, "totp-seed");
}

/** Keys of a network, a product or a disk are told like passwords: is one of these words before the cue at `at`? */
export function namedKey(text: string, at: number): boolean {
  return /\b(wi-?fi|wlan|wireless|network|wpa2?|encryption|recovery|bitlocker|product|licen[cs]e|activation|netzwerk|produkt|lizenz)[\s-]$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );
}
