/**
 * Values that stand where their name says what they are, whatever joins the two: "Kennz. → KS-BF 204", "rendszám KXB-418", "40817 (PIN)",
 * "sicil no = 44182", two cells of a table, a question and the line that answers it. The name says the type, the type what the value has
 * to look like.
 */
import { unitAt } from "../../scan/classes.ts";
import { C_CODE, C_EMAIL, C_IP, C_MAC, C_MEASURE, C_NUMBER, C_RELEASE, C_TIME } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { OF_CERTIFICATE } from "../codes/codes.ts";
import { isOfFirm } from "../codes/firm-numbers.ts";
import { type Context, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { saysOtherwise } from "../said-otherwise.ts";
import { IS } from "../secrets/joints.ts";
import { inCode } from "../source-code.ts";
import { isStatus } from "../status-words.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { isStrange } from "./keyed-values.ts";
import { CAPITALS, DENSE_NAME, denseTypes, type LabelType, labelAt, mayEnd, misspell } from "./label-words.ts";
import { beginsOther, LONGEST, LONGEST_ADDRESS, saysPlace, shapeAt } from "./value-shapes.ts";

const TAGS = String.raw`(?:</?[a-z][a-z\d]{0,9}(?: [^<>]{0,40})?>\s{0,4}){1,4}`;
const NUMBER = String.raw`(?:n\.?[°ºo]|nr|no|č|бр|αρ|num|number|nummer|numer|numero|número|numéro|номер|№|#|号码?|號碼?|番号|번호)(?![\p{L}])\.?`;
const OWN = `(?:saya|mi|meu|μου|ми|של(?:י|נו)|của tôi|mitt|mit|mea|min)`;
/** What leads from the name to its value: "is", "as the letter says:", and what is put into it or made of it. */
const LEADS = String.raw`,? (?:${IS}|heter|hedder|kuuluu|yra|lẽ|là|of|में|kısmına|alanına|yerine|şu|en|in|to|auf|til|till|naar|na|på|în|σε|на|į|menjadi|thành|को|إلى|ל)(?!\p{L})|(?: [^\s\d:：;,.!?]{1,14}){1,4} ?(?=[:：])| ?(?:は|が|是|为|為|은|는|이|가|に|を|填|改成|로)|-?ל-?`;
/** Between the name and its value. */
const JOINT = new RegExp(
  `^["'”»*_\`)\\]]{0,3}\\.?(?: ?${NUMBER})?(?: ${OWN}(?!\\p{L}))?(?: ?${TAGS})?(?:${LEADS})?[ \\t]{0,3}(?:[-=]>|[:：=→►–—|,;?？؟-]|\\.{2,12}:?|…)?[*_]{0,2}[ \\t]{0,3}(?:\\r?\\n[ \\t>]{0,4})?(?:${TAGS})?["'“„«<*_\`(\\[]{0,3}`,
  "u",
);
/** No more than a blank: what stands there may be the sentence's next word. */
const BARE = /^["')]{0,1}\.?,? ?$/u;
/** Between a value and its name. */
const BEHIND = new RegExp(
  `^["”»'\`*]{0,2}(?: ?\\((?:\\p{L}{1,7} )?| (?:${IS})(?: \\p{L}{1,7}){0,2} | (?:as|als|comme|como|come|jako|som|ca|mint|kohtaan|за|για) (?:\\p{L}{1,8} ){0,2}| (?:benim|मेरा|मेरी|у поле|в поле|a la|la) ?)$`,
  "u",
);
const BACK = 44;
const OF_NET = C_MAC | C_IP | C_EMAIL;
const OTHER = ~(C_NUMBER | C_CODE | C_MEASURE | C_TIME);

export function labelledValues(ctx: Context): void {
  const s = ctx.scan;
  // A login or an address without a figure stands behind a colon.
  if (!s.hasDigit && !s.hasColon) return;
  misspell();
  if (s.hasDense && s.hasDigit)
    for (const hit of all(DENSE_NAME, s.text)) {
      for (const type of denseTypes(hit[0]) ?? [])
        around(ctx, hit.index, hit.index + hit[0].length, type, true, BEFORE_IT | BEHIND_IT);
    }
  for (let i = 0; i < s.count; i++) {
    if (!mayEnd(s.hash[i] as number)) continue;
    const label = labelAt(s, i);
    if (label === null) continue;
    const { types, first } = label;
    if (((s.shape[i] as number) & ALL_UPPER) === 0 && CAPITALS.has(s.hash[i] as number)) continue;
    const beside = digitsBeside(s, first, i);
    for (const type of types) {
      if (beside === 0 && type !== "USERNAME" && type !== "ADDRESS") continue;
      // "plaque signalétique : HB62-K".
      if (type === "PLATE" && (saysOtherwise(s, first) || saysOtherwise(s, i))) continue;
      // "adresse MAC", "email address".
      if (type === "ADDRESS" && isOfNet(s, first - 1, i + 1)) continue;
      // "order serial": what the word before makes nobody's.
      if (
        first > 0 &&
        type !== "SECRET" &&
        ((s.cue[first - 1] as number) & C_RELEASE) !== 0 &&
        unitAt(s.text, s.end[first - 1] as number) !== 44
      )
        continue;
      if (around(ctx, s.start[first] as number, s.end[i] as number, type, false, beside)) break;
    }
  }
}

const isOfNet = (s: Scan, before: number, behind: number): boolean =>
  (((before < 0 ? 0 : (s.cue[before] as number)) | (behind < s.count ? (s.cue[behind] as number) : 0)) & OF_NET) !== 0;

/** What stands behind, in the answer to or before the name `text[from, end)`. Says whether anything does. */
function around(ctx: Context, from: number, end: number, type: LabelType, dense: boolean, beside: number): boolean {
  const { text } = ctx.scan;
  // Most names stand in a sentence, with no value near.
  if (
    (beside & BEHIND_IT) === 0 &&
    ((type !== "USERNAME" && type !== "ADDRESS") || !TOLD.test(text.slice(end, end + 12)))
  )
    return (beside & BEFORE_IT) !== 0 && before(ctx, from, type);
  const joint = (JOINT.exec(text.slice(end, end + 96)) as RegExpExecArray)[0];
  const said = joint.includes("?")
    ? (FIRST.exec(text.slice(end + joint.length, end + joint.length + 40))?.[0].length ?? 0)
    : 0;
  const at = end + joint.length + said;
  const told = sizeAt(text, at, type) || plainLogin(text, at, joint, type);
  // "za 3 dni 1250 zł": four digits say little behind so short a name.
  const value = type === "ID" ? text.slice(at, at + told) : "";
  const size =
    value !== "" &&
    ((end - from < SHORT_NAME && FOUR.test(value)) || (FILED.test(value) && POLICY.test(text.slice(from, end))))
      ? 0
      : told;
  if (size > 0 && isJoined(text, from, joint, at, size, type, dense)) {
    if (emit(ctx, at, at + size, type, "labelled")) others(ctx, at, at + size, type);
    return true;
  }
  return answered(ctx, end, type) || ((beside & BEFORE_IT) !== 0 && before(ctx, from, type)) || further(ctx, end, type);
}
/** "Полиса бр. 41-20618": what an insurer files, and no person's number with the state. */
const POLICY = /^полис/iu;
const FILED = /^\d{2,4}-\d{3,6}$/;
const SHORT_NAME = 6;
const FOUR = /^\d[ .-]?\d[ .-]?\d[ .-]?\d$/;
/** A sign behind the name, or "is": where a login without a figure is told. */
const TOLD = /^.{0,4}[:=→|\t>(\n?]|^ (?:is|ist|est|es|è|é|är|er|to|je|on|е|είναι) /u;

const [BEFORE_IT, BEHIND_IT] = [1, 2] as const;
const REACH = 96;

/** Where a figure stands near the name between the tokens `first` and `last`. */
function digitsBeside(s: Scan, first: number, last: number): number {
  let beside = 0;
  const [start, end] = [(s.start[first] as number) - BACK, (s.end[last] as number) + REACH];
  for (let k = first - 1; k >= 0 && (s.start[k] as number) >= start && beside === 0; k--)
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) beside = BEFORE_IT;
  for (let k = last + 1; k < s.count && (s.start[k] as number) < end; k++)
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return beside | BEHIND_IT;
  return beside;
}

const sizeAt = (text: string, at: number, type: LabelType): number =>
  shapeAt(text.slice(at, at + (type === "ADDRESS" ? LONGEST_ADDRESS : LONGEST)), type);

function isJoined(
  text: string,
  from: number,
  joint: string,
  at: number,
  size: number,
  type: LabelType,
  dense: boolean,
): boolean {
  if (type === "USERNAME" && WORDY.test(joint)) return false;
  if (type === "ADDRESS" && (/\p{L}{2,}.*[:：]| of /u.test(joint) || !fillsLine(text, at + size))) return false;
  if (joint.includes("\n")) return isLine(text, from, joint, at + size);
  return dense || !BARE.test(joint) || surely(text.slice(at, at + size), type);
}

/** An address is all of the rest of its line, or of its cell or sentence. */
const FILLS =
  /^["”»')]{0,2}(?:\s*$|\.?\s*\n|[.;|<](?:\s|$|\/)|\t|,? (?:thanks|thank you|please|pls|thx|danke|bitte|mfg|merci|svp|cdt|gracias|grazie|saluti|obrigad[oa]|bedankt|gr|dziękuję|dzięki|pozdrawiam|děkuji|díky|mulțumesc|multumesc|tack|tak|takk|mvh|kiitos|köszönöm|üdv|ευχαριστώ|спасибо|спс|дякую|благодаря|поздрави|teşekkürler|شكرا|תודה|धन्यवाद|terima kasih|makasih|cảm ơn|ačiū|है)(?!\p{L}))/iu;
const NEXT = /^["”»']?[,;] ?(\p{L}[\p{L}\p{M}]{1,24})/u;
function fillsLine(text: string, end: number): boolean {
  if (FILLS.test(text.slice(end, end + 20))) return true;
  const next = NEXT.exec(text.slice(end, end + 30));
  return next !== null && beginsOther(next[1] as string);
}
const PLAIN = /^[a-z]{5,20}(?![\p{L}\p{N}@.:/_>-])/u;
/** "authentication failed:": more than the name before a colon. */
const WORDY = /\p{L}{2,}.*[:：]/u;

/** "Kundenlogin: kostermann": letters alone behind a sign, where no list has the word. */
function plainLogin(text: string, at: number, joint: string, type: LabelType): number {
  if (type !== "USERNAME" || !/[:=→|\t]/.test(joint)) return 0;
  const value = PLAIN.exec(text.slice(at, at + 24))?.[0] ?? "";
  return value !== "" && isStrange(value) && !isStatus(value) && !isSystemUser(value) ? value.length : 0;
}

const MORE =
  /^["”»'*)]{0,2}(?:[,;/|]| –| -)?(?: ?\((?=\p{L}))? ?(?:[\p{L}'’]{1,14}[,:]? ?){0,5}["“«'(]{0,2}(?<![\p{L}\p{N}])(?=[\p{L}\d])/u;
const MOST_OTHERS = 3;

/** "KS-BF 204 or KS-BF 240", "old … , new …": further values of the same build, with a few words between. */
function others(ctx: Context, from: number, end: number, type: LabelType): void {
  if (type === "USERNAME" || type === "ADDRESS") return;
  const { text } = ctx.scan;
  const build = buildOf(text.slice(from, end));
  let p = end;
  for (let n = 0; n < MOST_OTHERS; n++) {
    const gap = MORE.exec(text.slice(p, p + 72))?.[0] ?? "";
    if (gap === "") return;
    // The last of the words may be the value's own first letters.
    let [at, size] = [-1, 0];
    for (let q = p + gap.length, tries = 0; q > p && tries < 3; q = text.lastIndexOf(" ", q - 2) + 1, tries++) {
      const found = shapeAt(text.slice(q, q + LONGEST), type);
      if (found > size && q + found >= p + gap.length) [at, size] = [q, found];
    }
    if (size === 0) return;
    const value = text.slice(at, at + size);
    if (!isStrong(value, type) || tellsOther(ctx, p, at + size)) return;
    if (type !== "DOB" && text.slice(p, at).trim().split(" ").length > 1 && buildOf(value) !== build) return;
    emit(ctx, at, at + size, type, "labelled-other");
    p = at + size;
  }
}

/** Capitals, small letters and figures, each run as one. */
const buildOf = (value: string): string =>
  value
    .replace(/\d+/g, "9")
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a");

/** Would nobody write it but for such a value? */
const isStrong = (value: string, type: LabelType): boolean =>
  type === "DOB"
    ? /[^\d]/.test(value)
    : /\d/.test(value) && (/\p{L}/u.test(value) || (type === "SECRET" && !/^(?:19|20)\d\d$/.test(value)));

/** Does a word stand between that names another value? */
function tellsOther({ scan: s }: Context, from: number, to: number): boolean {
  for (let k = tokenBefore(s, to); k >= 0 && (s.start[k] as number) >= from; k--)
    if (
      ((s.shape[k] as number) & HAS_DIGIT) === 0 &&
      (((s.cue[k] as number) & OTHER) !== 0 || mayEnd(s.hash[k] as number))
    )
      return true;
  return false;
}

/** Right before what something should be or is changed to. */
const SHOULD = edged(
  /(?:(?<!\p{L})(?:(?:should|must|ought to) (?:be|read|say)|correct (?:one )?is|right one is|it['’]?s|richtig ist|korrekt ist|sollte|muss|lautet|bon est|correct est|juste est|correcto es|correcta es|buen[oa] es|(?:quell[oa] )?giust[oa] (?:è|e['’]?)|corrett[oa] (?:è|e['’]?)|(?:certo|cert[ao]|corret[oa]|correct[oa]) [ée]|moet|juiste is|powinno być|powinien być|powinna być|poprawn[yae] to|správně je|spravne je|správné je|corect este|corect e|ska vara|skal være|skal vaere|oikea on|oikein on|helyesen|helyes|σωστ[όή] είναι|правильно|верный|верно|правилният е|правилно е|правилната е|doğrusu|dogrusu|والصحيح|الصحيح|הנכון הוא|सही|yang benar|đúng là|dung la|turi būti|turi buti|pareizi ir)|正しくは|应该是|應該是|맞는 건)[ :,]{0,2}["“«'(]{0,1}$/iu,
);
const TO = edged(
  /(?<!\p{L})(?:to|auf|en|a|para|in|na|på|til|till|naar|în|σε|на|į|menjadi|thành|को|erre:?|إلى|uusi on|new one is|neu ist)[ :]{1,2}["“«'(]{0,1}$/iu,
);
const FURTHER = 80;

/** A sentence's end between two tokens. */
function isEnd(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c === 10 || c === 33 || c === 63 || c === 0x3002 || (c === 46 && p + 1 < to)) return true;
  }
  return false;
}

/** A figure in the token, or in the next behind a few letters. */
const mayBegin = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 ||
  (k + 1 < s.count &&
    (s.end[k] as number) - (s.start[k] as number) < 4 &&
    ((s.shape[k + 1] as number) & HAS_DIGIT) !== 0);

/** "The passport you have is wrong, it should be PA4418203", "bitte Kennz. ändern auf B MW 4418": further on in its sentence. */
function further(ctx: Context, end: number, type: LabelType): boolean {
  const s = ctx.scan;
  if (type === "ADDRESS") return false;
  const { text } = s;
  let ended = false;
  for (let k = tokenBefore(s, end) + 1; k < s.count && (s.start[k] as number) <= end + FURTHER; k++) {
    const at = s.start[k] as number;
    // "… is wrong. It should be …".
    if (k > 0 && isEnd(text, s.end[k - 1] as number, at)) ended = true;
    if (!mayBegin(s, k) && type !== "USERNAME") continue;
    const lead = text.slice(Math.max(end, at - 30), at);
    const sure = type !== "SECRET" && type !== "USERNAME" && type !== "DOB";
    if (SHOULD.test(lead) || (sure && !ended && TO.test(lead))) {
      const size = sizeAt(text, at, type);
      const value = text.slice(at, at + size);
      if (size > 0 && (sure || isStrong(value, type) || type === "USERNAME")) {
        emit(ctx, at, at + size, type, "label-further");
        return true;
      }
    }
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0 || ((s.cue[k] as number) & C_RELEASE) !== 0) return false;
  }
  return false;
}

/** The name alone on its line or before a colon, the value alone on the next one. */
function isLine(text: string, from: number, joint: string, end: number): boolean {
  return (
    (/[:=]/.test(joint) || /(?:^|\n)[\s>*•-]{0,6}$/.test(text.slice(Math.max(0, from - 7), from))) &&
    ENDS.test(text.slice(end, end + 14))
  );
}

/** More than the shape of a telephone says: "carte étudiant 21904418". */
const SCORES: { readonly [type in LabelType]?: number } = { ID: 0.951 };

/** Says whether it is somebody's: a firm's number and a certificate's are not, nor what a program works with. */
function emit(ctx: Context, at: number, end: number, type: LabelType, rule: string): boolean {
  const { text } = ctx.scan;
  if (type === "SECRET" && inCode(ctx.scan, at)) return false;
  if (type === "ID" && isOfFirm(text, at)) return false;
  if (type === "DEVICE" && OF_CERTIFICATE.test(text.slice(Math.max(0, at - 120), at))) return false;
  ctx.emit(at, end, type, SCORES[type] ?? (type !== "ADDRESS" ? 0.85 : rule === "labelled" ? 0.74 : 0.93), rule);
  return true;
}

/** Would the value be one behind its name and a blank? Passwords and logins may be the next word of a sentence. */
function surely(value: string, type: LabelType): boolean {
  // "address 12 of the form": without a sign or "is" only pieces between commas.
  if (type === "ADDRESS") return value.includes(",") && (/^[\p{Lu}\d]/u.test(value) || saysPlace(value));
  if (type !== "SECRET" && type !== "USERNAME") return true;
  return value.length >= 5 && /\d.*\d|\d\p{L}|[^\p{L}\d].*\d|\d.*[^\p{L}\d]|\p{L}[$!#%&*^~]\p{L}/u.test(value);
}

const ASKS = /^[^\n]{0,64}\n/u;
const SPEAKER =
  /^(?:[>\s]{0,4})(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? ?)?(?:[-–*] )?(?!https?:)(?:\p{L}[\p{L}\p{M} .]{0,22}(?: ?\([\p{L}\d: ]+\))? ?[:：] ?)/u;
const QUESTION = /[?？؟;][)"”»]?\s*$/u;
/** What is said before the value itself. */
const FIRST =
  /^(?:(?:yes|yeah|yep|sure|ok|okay|hi|its|it['’]s|it is|that['’]s|ja|klar|das ist|es ist|oui|c['’]est|sí|si|es|es el|es la|sim|é|é o|sì|è|het is|dat is|det är|det er|joo|se on|tak|to|ano|je to|áno|igen|da|este|е|да|так|це|это|ναι|είναι|evet|iya|ini|vâng|dạ|là|taip|tai|نعم|هو|هي|تفضل|כן|זה|हाँ|हां|जी|はい|えっと|好的|是的|네|예)(?:[,:、，.!]? ?|$)){0,3}["“'«]?/iu;
const ENDS =
  /^["”'»]?[.!。]?(?:\s*$|[ \t]*\r?\n|です|입니다|요|예요|이에요|,? (?:thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|dzięki|tack|tak|kiitos|спасибо|дякую))/iu;
const ANSWER = 72;
/** People's names begin with a capital. */
const NEXT_KEY = /^[ \t]*\p{Ll}[\p{L}\d_.-]{1,30} ?[:=]/u;
/** "Passport number noted. And a telephone?" */
const ASKS_ANEW = /^[^.!?\n]{0,40}[.!] [^.!?\n]{1,60}[?？؟;]/u;

/** The line that answers a question for it: "Passport number?\nCustomer: …". */
function answered(ctx: Context, end: number, type: LabelType): boolean {
  const { text } = ctx.scan;
  const asked = ASKS.exec(text.slice(end, end + 66));
  if (asked === null) return false;
  let at = end + asked[0].length;
  const line = text.slice(at, at + ANSWER);
  // "password: [hidden]\nport: 8443", "dob: ????\nbuild: 7": a form's field, and the next.
  if (/^["'*]{0,2} ?[:=：]/.test(asked[0]) && (!QUESTION.test(asked[0]) || NEXT_KEY.test(line))) return false;
  const speaker = SPEAKER.exec(line)?.[0].length ?? 0;
  if ((speaker === 0 && !QUESTION.test(asked[0])) || ASKS_ANEW.test(asked[0])) return false;
  at += speaker;
  at += FIRST.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const size = sizeAt(text, at, type);
  if (size === 0 || !ENDS.test(text.slice(at + size, at + size + 14))) return false;
  emit(ctx, at, at + size, type, "label-answered");
  return true;
}

/** "KXB-418 (rendszám)", "40817 is my PIN": the value that ends before what leads to the name at `from`. */
function before(ctx: Context, from: number, type: LabelType): boolean {
  const s = ctx.scan;
  const { text } = s;
  if (type === "ADDRESS") return false;
  const c = unitAt(text, from - 1);
  if (c !== 40 && c !== 32) return false;
  const start = Math.max(0, from - BACK);
  let last = tokenBefore(s, from);
  while (last >= 0 && (s.start[last] as number) >= start && !BEHIND.test(text.slice(s.end[last], from))) last--;
  if (last < 0 || (s.start[last] as number) < start) return false;
  // The value runs up to there from one of the tokens before.
  const end = s.end[last] as number;
  let best = -1;
  for (let k = last; k >= 0 && last - k <= MOST_TOKENS && end - (s.start[k] as number) <= LONGEST; k--) {
    const at = s.start[k] as number;
    if (shapeAt(text.slice(at, end), type) === end - at) best = at;
  }
  if (best < 0) return false;
  emit(ctx, best, end, type, "label-behind");
  return true;
}
const MOST_TOKENS = 6;

/** The last token that begins before `p`. */
const tokenBefore = (s: Scan, p: number): number => tokenAt(s, p) - 1;
