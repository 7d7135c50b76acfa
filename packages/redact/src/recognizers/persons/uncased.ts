/** Names in Arabic, Hebrew, Devanagari and other scripts without capitals. */
import { nameScore } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { ARABIC, CYRILLIC, DEVANAGARI, GREEK, HEBREW, unitAt } from "../../scan/classes.ts";
import { AFTER_TITLE, AMBIGUOUS, COMMON, FIRST, LAST, PERSON_VERB, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { take } from "./joined.ts";
import { isWordUncased } from "./model.ts";
import { near } from "./name-places.ts";
import { isWord, sameLine, surelyLast } from "./name-tokens.ts";
import { isFeeling } from "./things/called.ts";
import { things } from "./things/seen.ts";

/** A word no list holds; returns its last token or -1. */
export function stranger(ctx: Context, i: number): number {
  const s = ctx.scan;
  if ((s.word[i] as number) !== 0 || (s.cue[i] as number) !== 0 || sizeOf(s, i) < 3) return -1;
  if (i + 1 >= s.count || !near(s, i + 1)) return -1;
  // Words of its language are looked up for what one of these neighbours stands beside.
  const twoOn = i + 2 < s.count ? ((s.word[i + 2] as number) & AFTER_TITLE) | WITH(s, i + 2) : 0;
  if (((s.word[i + 1] as number) & (AFTER_TITLE | LAST)) === 0 && twoOn === 0 && !(i > 0 && I_AM(s, i - 1))) return -1;
  return isOrdinary(s, i) ? -1 : strangerBeside(ctx, i);
}

function strangerBeside(ctx: Context, i: number): number {
  const s = ctx.scan;
  const next = s.word[i + 1] as number;
  // "पांडे जी", "করিম ভাই": before a title that follows names.
  if ((next & AFTER_TITLE) !== 0 && (s.script[i] as number) > ARABIC) return take(ctx, i, i, 0.7, "person-honoured");
  // "மணிமேகலை சுந்தரம் அவர்களிடம்", "सुनिता थापा सँग": two strangers before a title or "with".
  if (
    i + 2 < s.count &&
    near(s, i + 2) &&
    isWord(s, i + 1) &&
    (((s.word[i + 2] as number) & AFTER_TITLE) !== 0 || WITH(s, i + 2) !== 0) &&
    ((s.word[i + 1] as number) & ~(FIRST | LAST)) === 0 &&
    (s.cue[i + 1] as number) === 0 &&
    !isOrdinary(s, i + 1) &&
    (nameScore(s, i) > 0 || ((s.word[i + 2] as number) & AFTER_TITLE) !== 0)
  )
    return take(ctx, i, i + 1, 0.7, "person-honoured");
  // "राजवीर सिंह": before a family name that is nothing else.
  if (surelyLast(s, i + 1) && nameScore(s, i) > 0) return take(ctx, i, i + 1, 0.7, "person-full");
  // "நான் தமிழ்செல்வி பேசுகிறேன்": who speaks.
  if (i > 0 && I_AM(s, i - 1) && SPEAKING.test(s.text.slice(s.start[i + 1], s.end[i + 1])))
    return take(ctx, i, i, 0.8, "person-introduced");
  return -1;
}

const WITH = wordFlags(["सँग संग सोबत সাথে সঙ্গে এর உடன் સાથે հետ ले ने نے سے"]);
const NAME_TAIL = wordSet(
  "लाल कुमार कुमारी देवी सिंह प्रसाद नाथ राम चंद चंद्र बाई दास राज রানী কুমার লাল پور زاده نژاد نیا",
  "exact",
);
const I_AM = wordSet("நான் ഞാൻ నేను ನಾನು আমি", "exact");
const SPEAKING = /^(?:பேசு|எழுது|സംസാരി|మాట్లాడు|ಮಾತನಾಡು|বলছি)/u;

/** Arabic, Hebrew, Devanagari. */
export function uncased(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((s.script[i] as number) === CYRILLIC || (s.script[i] as number) === GREEK || isNumber(s, i)) return -1;
  if ((w & FIRST) === 0 || (w & COMMON) !== 0 || sizeOf(s, i) < 3) return -1;
  // "הדוד": the boiler; no name has the article, but for one that begins with its letter.
  const from = s.start[i] as number;
  if (s.text.charCodeAt(from) === 0x5d4 && (wordBits(s.text, from, s.end[i] as number) & FIRST) === 0) {
    things.end = i;
    return -1;
  }
  let last = i;
  while (
    last - i < 3 &&
    last + 1 < s.count &&
    near(s, last + 1) &&
    isWord(s, last + 1) &&
    ((s.word[last + 1] as number) & (FIRST | LAST)) !== 0 &&
    ((s.word[last + 1] as number) & COMMON) === 0
  )
    last++;
  for (let n = 0; n < MOST_FORBEARS; n++) {
    const end = lineageEnd(s, last + 1);
    if (end < 0) break;
    last = end;
  }
  if (last + 2 < s.count && near(s, last + 1) && isGereshed(s, last + 1)) last += 2;
  // "मोहन लाल": words that are names behind one.
  if (last + 1 < s.count && near(s, last + 1) && NAME_TAIL(s, last + 1)) last++;
  // A family name the list lacks: Arabic ones often begin with the article.
  for (
    let n = 0;
    n < 2 &&
    last + 1 < s.count &&
    near(s, last + 1) &&
    isWord(s, last + 1) &&
    s.text.startsWith("ال", s.start[last + 1] as number) &&
    (s.word[last + 1] as number) === 0 &&
    (s.cue[last + 1] as number) === 0 &&
    (last === i || n > 0);
    n++
  )
    last++;
  if (last === i && (w & AMBIGUOUS) === 0 && isFamilyUnheard(s, i + 1)) last++;
  // "أم يوسف", "أبو خالد": called after a child.
  if (i > 0 && near(s, i) && /^(أم|ام|أبو|ابو|أبي|بنت|ابن|אבו|אום)$/.test(s.text.slice(s.start[i - 1], s.end[i - 1])))
    return take(ctx, i - 1, last, 0.82, "person-given");
  // "فرح الموظفون", "بنتي سعيدة بالهدية": what they did, and how she is.
  if (last === i && isFeeling(s, i)) return -1;
  if (
    last > i &&
    ((s.word[last] as number) & (FIRST | LAST)) === 0 &&
    (isWordUncased(s, i) || ((w & AMBIGUOUS) !== 0 && /ون$/.test(s.text.slice(s.start[last], s.end[last]))))
  )
    return -1;
  const honoured = last + 1 < s.count && ((s.word[last + 1] as number) & AFTER_TITLE) !== 0;
  // "حسن تعاونكم": the good of your help.
  if (last === i && !honoured && OF_YOURS.test(s.text.slice(s.end[i], (s.end[i] as number) + 12))) return -1;
  // "إن منى ستتصل": a name that is a word too, before what people do.
  const acts = last + 1 < s.count && ((s.word[last + 1] as number) & PERSON_VERB) !== 0;
  if (last > i || (w & AMBIGUOUS) === 0 || honoured || acts)
    return take(ctx, i > 0 && isGereshed(s, i - 1) ? i - 1 : i, last, last > i ? 0.85 : 0.7, "person-given");
  return -1;
}

/** "أميرة بن عمارة", "أسرار آل بن رفيع", "אורי בן חמו": whose son or of whose house, from the word for it at `k` on; where that ends, or -1. */
function lineageEnd(s: Scan, k: number): number {
  let last = k;
  while (last < s.count && last < k + 2 && near(s, last) && LINEAGE.test(s.text.slice(s.start[last], s.end[last])))
    last++;
  return last > k &&
    last < s.count &&
    near(s, last) &&
    isWord(s, last) &&
    sizeOf(s, last) > 2 &&
    ((s.word[last] as number) & COMMON) === 0
    ? last
    : -1;
}

const MOST_FORBEARS = 3;
const LINEAGE = /^(?:آل|بن|ابن|بنت|أبو|ابو|أبا|ابا|أبي|بو|בן|בת|אבו|אל)$/;

/** "ג'וליאן", "ח'טיב": a letter that stands for a sound of another language, and the rest of the word. */
function isGereshed(s: Scan, k: number): boolean {
  return (
    k + 1 < s.count &&
    (s.script[k] as number) === HEBREW &&
    sizeOf(s, k) === 1 &&
    s.start[k + 1] === (s.end[k] as number) + 1 &&
    "'’׳".includes(s.text[s.end[k] as number] as string) &&
    sizeOf(s, k + 1) > 1
  );
}

/** "أحمد شتية", "אברהם כהנא": behind a given name a word of no list, in a text whose other words its language's lists hold. */
function isFamilyUnheard(s: Scan, k: number): boolean {
  if (k >= s.count || !near(s, k) || !isWord(s, k) || unitAt(s.text, (s.start[k] as number) - 1) !== 32) return false;
  if ((s.word[k] as number) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 3 || isOrdinary(s, k)) return false;
  const script = s.script[k] as number;
  // "अनु राजकर्णिकार ले": before what marks who did it.
  // "सिद्धार्थ वाधवा कर दीजिए": or before "make it".
  if (script === DEVANAGARI) return k + 1 < s.count && near(s, k + 1) && (WITH(s, k + 1) !== 0 || MAKE_IT(s, k + 1));
  if (
    (script !== ARABIC && script !== HEBREW) ||
    UNHEARD_VERB.test(s.text.slice(s.start[k], (s.start[k] as number) + 3))
  )
    return false;
  return isOrdinary(s, k - 2) || (k + 1 < s.count && sameLine(s, k + 1) && isOrdinary(s, k + 1));
}

/** "and", "will", "to" and "that" are written in one with the word. */
const UNHEARD_VERB = /^(?:و|ف|سي|ست|سن|لل|لي|لت|بال|יש|ת[א-ת]ת|ו|ש|ל)/u;

const MAKE_IT = wordSet("कर करें करवा लिख डाल", "exact");
const OF_YOURS = /^ \p{Script=Arabic}{2,8}(?:كم|نا|هم)(?!\p{L})/u;
