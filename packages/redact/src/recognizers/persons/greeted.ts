/** Names in greetings and under farewells. */

import { isWordName } from "../../known/word-names.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { CLASS, DENSE, NEWLINE, SPACE, unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, GREET, LAST, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { closesLine, endsLine, gapIsSpace, hasOrg, lineStarts, near, opens, sentenceStart } from "./name-places.ts";
import { behindParticles, evidence, isCased, isInitial, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { beforeContact } from "./signature.ts";
import { isDesk, isDeskWord } from "./things/desks.ts";
import { isFirmPair, isThingName } from "./things/things.ts";
import { title } from "./titled.ts";

/** "Hi Mara," "Sehr geehrte Frau …", "Kære Mette". */
export function greeted(ctx: Context, i: number): number {
  const s = ctx.scan;
  // Vietnamese "địa chỉ", an address, is no "chị".
  // So "bàn", a table, is no "bạn".
  if (
    !opens(s, i) ||
    s.text.charCodeAt((s.end[i] as number) - 1) === 0x1ec9 ||
    s.text.startsWith("àn", (s.end[i] as number) - 2) ||
    // And "hỏi", to ask, is no Dutch "hoi".
    s.text.startsWith("ỏi", (s.end[i] as number) - 2) ||
    (s.text.charCodeAt(s.start[i] as number) | 1) === 0x111
  )
    return -1;
  let k = i + 1;
  while (
    k < s.count &&
    k < i + 4 &&
    near(s, k) &&
    ((s.word[k] as number) & (GREET | TITLE)) !== 0 &&
    // "Xin chào": spelled so it is no Chinese Chao.
    (((s.word[k] as number) & FIRST) === 0 || s.text.slice(s.start[k], s.end[k]).toLowerCase() === "chào")
  ) {
    if (((s.word[k] as number) & TITLE) !== 0) {
      const end = title(ctx, k);
      if (end >= 0) return end;
    }
    k++;
  }
  // "Ola obiecała": a given name, and what she did.
  if (k === i + 1 && ((s.word[i] as number) & FIRST) !== 0 && k < s.count && DOES(s, k) && gapIsSpace(s, k))
    return take(ctx, i, i, 0.65, "person-given");
  if (k >= s.count || !isWord(s, k) || !sameLine(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) > 2)
    return -1;
  const w = s.word[k] as number;
  // "Dear van der Meer,".
  const head = behindParticles(s, k);
  if (head > k && /^[,!:]/.test(s.text.slice(s.end[head], (s.end[head] as number) + 1)))
    return take(ctx, k, head, 0.86, "person-greeted");
  if ((w & COMMON) !== 0 && (w & FIRST) === 0) return -1;
  // "Kính gửi Quý khách": whoever reads it.
  if (
    (s.text.charCodeAt(s.start[k] as number) | 32) === 113 &&
    HONOURED.test(s.text.slice(s.start[k], (s.start[k] as number) + 9))
  )
    return -1;
  // "Dear Valued Customer".
  if (VALUED(s, k) || isDeskWord(s, k)) return -1;
  // "sagt die Hotline, morgen Früh sagt die App": when.
  if (s.text.startsWith("rüh ", (s.start[k] as number) + 1)) return -1;
  const cased = isCased(s, k);
  const last = bothSmall(s, k, nameEnd(s, k, !cased));
  // "Merhaba, T.C. kimlik …": letters alone greet nobody.
  if (isInitial(s, k) && isInitial(s, last)) return -1;
  // "Grüezi, AHV-Nr. …": what a number is called.
  if ((s.cue[k] as number) !== 0 && evidence(s, k, last) === 0 && unitAt(s.text, s.end[k] as number) === 45) return -1;
  const after = unitAt(s.text, s.end[last] as number);
  const closes =
    (s.end[last] as number) >= s.length ||
    after === 44 ||
    after === 33 ||
    after === 10 ||
    after === 13 ||
    after === 0x60c ||
    after === 46 ||
    after === 58 ||
    after === 0xff0c;
  if (cased && isUpper(s, k)) {
    if ((w & COMMON) !== 0 && !closes) return -1;
    // "Hey Jude is missing from my playlist".
    if (!closes && k === i + 1 && isFirmPair(s, i) && OF_SONG.test(s.text.slice(s.end[k], (s.end[k] as number) + 8)))
      return -1;
    // "Добрый день! Оформлял доставку …": a sentence of its own.
    // So does "Hei! Målernummer, og hvilken …".
    const apart = (!closes || after === 44) && /[!.]/.test(s.text.slice(s.end[k - 1], s.start[k]));
    if (apart && (evidence(s, k, last) === 0 || (last === k && isOrdinary(s, k)))) return -1;
    // "Hello, Backup stopped": after a comma a name closes the greeting, or is known for one.
    if (!closes && unitAt(s.text, s.end[k - 1] as number) === 44) {
      if (evidence(s, k, last) === 0 || isThingName(s, k, last)) return -1;
    }
    return take(ctx, k, last, 0.9, "person-greeted");
  }
  // "Witam, baran na opakowaniu …": a word of its language that the sentence begins with.
  if (cased && !closes && unitAt(s.text, s.end[k - 1] as number) === 44 && isWordName(s, k)) return -1;
  if ((w & (FIRST | LAST)) !== 0 && ((w & AMBIGUOUS) === 0 || closes) && (w & COMMON) === 0)
    return take(ctx, k, last, 0.88, "person-greeted");
  const alone =
    // "வணக்கம், கிரைண்டர் கல் சுற்றவில்லை, …": what is the matter.
    (last === k || (!cased && last - k <= 2 && gapIsSpace(s, k))) &&
    i === k - 1 &&
    lineStarts(s, i) &&
    sizeOf(s, k) >= 3 &&
    (s.cue[k] as number) === 0 &&
    w === 0 &&
    // "Здравствуйте, представьтесь, пожалуйста": what is asked to be done.
    !(cased && /(?:йте|ите|тесь|іть)$/u.test(s.text.slice(s.start[k], s.end[k])));
  return closes && alone ? take(ctx, k, last, 0.8, "person-greeted") : -1;
}

const VALUED = spelled(
  `Valued valued Esteemed esteemed Loyal loyal Prospective prospective خسته
  القارئ العميل العميلة المشترك المشتركة المستخدم الزائر المسافر الضيف الطالب المتعامل المراجع المواطن المقيم المستأجر الساكن المستفيد المساهم`,
);
const OF_SONG = /^ (?:is|was|isn|won|by|on|and|or|plays?|skips|stops|keeps) /;

/** "hi beatriz papadakis,": the family name behind a known given one, both small; `last` where it is none. */
function bothSmall(s: Scan, k: number, last: number): number {
  const next = k + 1;
  return last === k &&
    next < s.count &&
    near(s, next) &&
    !isUpper(s, k) &&
    !isUpper(s, next) &&
    isWord(s, next) &&
    sizeOf(s, next) >= 4 &&
    ((s.word[k] as number) & (FIRST | AMBIGUOUS)) === FIRST &&
    ((s.word[next] as number) === 0 || ((s.word[next] as number) & LAST) !== 0) &&
    (s.cue[next] as number) === 0 &&
    !isOrdinary(s, next) &&
    /^[,!.\n]/.test(s.text.slice(s.end[next], (s.end[next] as number) + 1))
    ? next
    : last;
}

/** After "Kind regards," or "Thanks,": the name on this line or the next. */
export function signed(ctx: Context, i: number, phrase: boolean): number {
  const s = ctx.scan;
  let k = i + 1;
  while (
    k < s.count &&
    k < i + 4 &&
    ((s.word[k] as number) & SIGNOFF) !== 0 &&
    ((s.word[k] as number) & FIRST) === 0 &&
    sameLine(s, k)
  )
    k++;
  if (k >= s.count) return -1;
  const from = s.end[k - 1] as number;
  const to = s.start[k] as number;
  if (to - from > 8) return -1;
  const gap = s.text.slice(from, to);
  // "רב-קו", a compound.
  if (gap === "-") return -1;
  if (gap !== " " && gap !== ",\n" && gap !== "\n" && !/^[\s,.!;:\-–—~*_/>|)，。！、،؛।]*$/.test(gap)) return -1;
  let at = k;
  if (((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) at = k + 1;
  // "LG Familie Wunderlich".
  if (FAMILY_OF(s, at) && at + 1 < s.count && isUpper(s, at + 1) && near(s, at + 1) && closesLine(s, at + 1))
    return take(ctx, at, at + 1, 0.86, "person-signed");
  if (!isWord(s, at)) return -1;
  // "Regards,\nvan der Meer".
  const head = behindParticles(s, at);
  if (head > at && closesLine(s, nameEnd(s, head, false))) {
    const last = nameEnd(s, head, false);
    // "Cordialement, la Direction".
    return isDesk(s, head, last) ? -1 : take(ctx, k, last, 0.88, "person-signed");
  }
  const w = s.word[at] as number;
  // "thx, dev p.": the family name's letter behind it.
  if (
    isCased(s, at) &&
    at + 2 === s.count &&
    sizeOf(s, at + 1) === 1 &&
    isWord(s, at + 1) &&
    sizeOf(s, at) >= 3 &&
    gap.includes(",") &&
    /^ \p{L}\.?\s*$/u.test(s.text.slice(s.end[at], (s.end[at] as number) + 6))
  )
    return take(ctx, k, at + 1, 0.76, "person-signed");
  if ((w & (COMMON | SIGNOFF)) !== 0 && (w & FIRST) === 0) return -1;
  const own = !sameLine(s, k);
  const apart = own || (gap !== " " && /[,.!\-–—]/.test(gap));
  let last = nameEnd(s, at, !isCased(s, at) || own);
  // "jennifer king" alone on its line: the second word is the family name, whatever else it means.
  if (
    own &&
    last === at &&
    (w & FIRST) !== 0 &&
    at + 1 < s.count &&
    gapIsSpace(s, at + 1) &&
    near(s, at + 1) &&
    isWord(s, at + 1) &&
    closesLine(s, at + 1)
  )
    last++;
  // "Oduya, Mara" alone on its line: the family name first.
  if (
    own &&
    last + 1 < s.count &&
    last === at &&
    isWord(s, last + 1) &&
    sameLine(s, last + 1) &&
    isUpper(s, last + 1) === isUpper(s, at) &&
    closesLine(s, last + 1) &&
    s.text.slice(s.end[last], s.start[last + 1]) === ", " &&
    ((s.word[last + 1] as number) & (COMMON | ORG | PLACE)) === 0
  )
    last++;
  if (isDesk(s, at, last)) return -1;
  // "Bex Stannard | Office Manager": a signature's fields.
  const ends =
    endsLine(s, last) || (own && last > at && /^ [|•·] /.test(s.text.slice(s.end[last], (s.end[last] as number) + 3)));
  const upper = isCased(s, at) && isUpper(s, at);
  // "İyi günler,\nYaptım, aynı hata": good day, before the message; "Lumenサポート": the word goes on.
  if (
    own &&
    ((i <= 2 && ((s.word[i] as number) & GREET) !== 0 && !closesLine(s, last)) ||
      isDenseAt(s.text, s.end[last] as number))
  )
    return -1;
  // "Regards Ngaire (for …)": nothing between, where the farewell opens its line or sentence.
  if (
    upper &&
    gap === " " &&
    last === at &&
    /^ ?(?:[(.,;\n]|$)/.test(s.text.slice(s.end[at], (s.end[at] as number) + 2)) &&
    sentenceStart(s, i) &&
    FAREWELL(s, i) &&
    (w & (COMMON | ORG | PLACE)) === 0
  )
    return take(ctx, k, last, 0.84, "person-signed");
  // "MfG H. Stark": a letter and a family's name close it, whatever the name means.
  const sure = evidence(s, at, last) === 2 || (upper && last === at + 1 && isInitial(s, at) && closesLine(s, last));
  if (ends && (upper || !isCased(s, at) || own) && (apart || sure || (w & FIRST) !== 0)) {
    // "Thanks. Settings, then …" goes on; a signature ends its line.
    if (!own && (w & FIRST) === 0 && evidence(s, at, last) === 0 && (!closesLine(s, last) || last - at > 2)) return -1;
    if (!upper && isCased(s, at) && (w & FIRST) === 0 && !(own && phrase && last - at <= 2))
      return lastWord(s, at, gap) ? take(ctx, k, at, 0.75, "person-signed") : -1;
    return take(ctx, k, last, 0.9, "person-signed");
  }
  if (isCased(s, at) && !upper && lastWord(s, at, gap)) return take(ctx, k, at, 0.75, "person-signed");
  if (upper && own && phrase && !hasOrg(s, at, last)) return take(ctx, k, last, 0.88, "person-signed");
  const taken = sure && upper && !isThingName(s, at, last) ? take(ctx, at, last, 0.85, "person-signed") : -1;
  if (taken >= 0) return taken;
  const name = upper ? beforeContact(s, at) : -1;
  // No firm of that name: "Cheers Drell Humperdale Senior Buyer Northquay Ltd".
  if (name >= 0) ctx.emit(s.start[k] as number, s.end[name] as number, "PERSON", 0.84, "person-signed");
  return name;
}

/** Do two lines end there, with nothing but blanks between? */
function isBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0;
  for (let p = from; p < to && ends < 2; p++) {
    const c = text.charCodeAt(p);
    if (c === 10) ends++;
    else if (CLASS[c] !== SPACE && CLASS[c] !== NEWLINE) ends = 0;
  }
  return ends === 2;
}

const PHONE_LINE = /^\s{0,2}[+(]?\d[\d\s()./+-]{5,}/;
/** Words in a line of thanks, and in the name below it. */
const MOST_THANKS = 9;
const MOST_NAME = 4;

/** "Nagyon köszönöm a segítséget!\nBakos Jolán\n+36 …": alone on the line below a line of thanks, of nothing but strangers and names. */
export function below(ctx: Context, i: number): number {
  const s = ctx.scan;
  let k = i + 1;
  while (k < s.count && sameLine(s, k) && k - i <= MOST_THANKS) k++;
  if (k >= s.count || sameLine(s, k)) return -1;
  if (isBlankLine(s.text, s.end[k - 1] as number, s.start[k] as number)) return -1;
  let last = k;
  while (last + 1 < s.count && sameLine(s, last + 1) && last - k < MOST_NAME) last++;
  if (last === k || last - k >= MOST_NAME || !closesLine(s, last)) return -1;
  // A telephone has to follow, or the name to be known for one: goods stand below thanks as well.
  const phone =
    last + 1 < s.count &&
    PHONE_LINE.test(s.text.slice(Math.max(0, (s.start[last + 1] as number) - 2), (s.start[last + 1] as number) + 12));
  if (!phone && evidence(s, k, last) === 0) return -1;
  if (isThingName(s, k, last)) return -1;
  for (let n = k; n <= last; n++) {
    const w = s.word[n] as number;
    if (!isWord(s, n) || (s.cue[n] as number) !== 0) return -1;
    if ((w & (COMMON | SIGNOFF | GREET | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return -1;
    if (isCased(s, n) ? !isUpper(s, n) && sizeOf(s, n) > 3 : isOrdinary(s, n) && (w & (FIRST | LAST)) === 0) return -1;
  }
  return take(ctx, k, last, 0.74, "person-signed");
}

const HONOURED = /^[Qq]uý (?:khách|vị|công|bạn|đối|hành|độc|thầy|cô |anh|chị|cư)/u;
const isDenseAt = (text: string, at: number): boolean => CLASS[unitAt(text, at)] === DENSE;

/** "saludos, lupita", "lg uwe", "cheers dan": the message's last word, in lower case. */
function lastWord(s: Scan, at: number, gap: string): boolean {
  if (at + 1 < s.count || sizeOf(s, at) < 3 || (s.cue[at] as number) !== 0) return false;
  if (((s.word[at] as number) & (COMMON | TITLE | ORG | PLACE | SIGNOFF)) !== 0) return false;
  return /\n/.test(gap) || SHORT_FAREWELL(s, at - 1);
}

const FAMILY_OF = wordSet(
  "familie fam family famille familia famiglia família rodzina rodina familjen perhe семья родина",
  "folded",
);
const FAREWELL = wordSet(
  "regards rgds cheers sincerely best respectfully yours grüße gruß cordialement saludos saluti atenciosamente abraços groeten hälsningar hilsen terveisin pozdrawiam pozdravy salutări",
);
const SHORT_FAREWELL = wordSet(
  "cheers lg vg mfg gr grtz mvh vh rgds regards br bises bisous saludos abraço abraços saluti pozdro pozdrawiam pozdrav gruß gruss grüße groetjes groet hälsningar hilsen terveisin sevgiler selamlar greets",
);
