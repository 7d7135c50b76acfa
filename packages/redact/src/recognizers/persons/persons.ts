/**
 * Names of people in scripts that put spaces between words: by what stands around them (greeting, sign-off, "my name
 * is", title, field name) and by what they are (given and family names, endings of family names).
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { HYPHEN } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  C_NAME,
  C_USER,
  COMMON,
  FIRST,
  GREET,
  LAST,
  ORG,
  PARTICLE,
  PHRASE_END,
  PLACE,
  phraseAt,
  SIGNOFF,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { INTRO, INTRO_WEAK, SIGN } from "../../words/people.ts";
import { type Context, sizeOf } from "../context.ts";
import { bySelf, ofCompany } from "./alone.ts";
import { askedFor } from "./asked.ts";
import { again, both, listed, shown, take, things } from "./joined.ts";
import { patronymic } from "./lower.ts";
import { byModel, likely, lowerByModel, lowerEnd } from "./model.ts";
import {
  closesLine,
  endsLine,
  gapIsSpace,
  hasOrg,
  isTwoWordTown,
  lineStarts,
  near,
  opens,
  sentenceStart,
} from "./name-places.ts";
import {
  evidence,
  isCased,
  isInitial,
  isUpper,
  isWord,
  nameable,
  nameEnd,
  sameLine,
  surelyFirst,
} from "./name-tokens.ts";
import { stemBits } from "./stems.ts";
import { isThingName } from "./things.ts";
import { owners, surnameTold } from "./told.ts";
import { stranger } from "./uncased.ts";

const IM = wordSet("im");
const USER_FIELD = wordSet("user|alias");

/** Bits of words that may announce a name. */
const ANNOUNCING = GREET | SIGNOFF | TITLE | PHRASE_END;

export function persons(ctx: Context): void {
  const s = ctx.scan;
  let next = 0;
  shown.clear();
  things.end = -1;
  things.joins = false;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next || i <= things.end) continue;
    if (!isWord(s, i)) {
      // "祝好，/ Ping": a Latin name under a sign-off of another script.
      const under =
        ((s.word[i] as number) & SIGNOFF) !== 0 && i + 1 < s.count && !sameLine(s, i + 1) && isCased(s, i + 1);
      const name = under && ((s.shape[i] as number) & IS_DENSE) !== 0 ? signed(ctx, i, true) : -1;
      next = name + 1;
      continue;
    }
    if (isTwoWordTown(s, i)) {
      next = i + 2;
      continue;
    }
    const bits = s.word[i] as number;
    const announces = (bits & ANNOUNCING) !== 0 || ((s.cue[i] as number) & C_NAME) !== 0;
    let end = -1;
    if ((bits & COMMON) !== 0 && isCased(s, i) && isNoName(s, i)) {
      // An ordinary word announces a name or has nothing to do with one.
      if (announces) end = byContext(ctx, i);
      if (end < 0 && (bits & FIRST) !== 0) end = askedFor(ctx, i);
      next = (end >= 0 ? listed(ctx, lowerEnd(ctx, end)) : -1) + 1;
      continue;
    }
    if (!announces && (bits & FIRST) === 0 && !isUpper(s, i)) {
      // Most other words are not known: no rule below would take them.
      if ((bits & COMMON) === 0) {
        end = surnameTold(ctx, i);
        if (end < 0) end = askedFor(ctx, i);
        if (end < 0) end = lowerByModel(ctx, i);
        if (end < 0) end = isCased(s, i) ? patronymic(ctx, i) : stranger(ctx, i);
      }
      next = end + 1;
      continue;
    }
    if (announces) end = byContext(ctx, i);
    if (end < 0) end = bySelf(ctx, i);
    if (end < 0) end = askedFor(ctx, i);
    if (end < 0 && isUpper(s, i) && isCased(s, i)) end = both(ctx, i);
    // What only the model says is no start for a list of strangers.
    // A place or a firm that was passed by is no start for one either.
    if (end >= 0) end = end === things.end ? end : listed(ctx, lowerEnd(ctx, end));
    else end = byModel(ctx, i);
    next = end + 1;
  }
  if ((s.signs & HYPHEN) !== 0) owners(ctx);
  if (shown.size > 0) again(ctx);
}

/** Of an ordinary cased word: can no rule begin a name or a firm's name at it by what it is itself? */
function isNoName(s: Scan, i: number): boolean {
  if (!isUpper(s, i)) return true;
  if (((s.word[i] as number) & (FIRST | LAST)) !== 0 || (s.mark[i] as number) !== 0 || sizeOf(s, i) === 1) return false;
  return !ofCompany(s, i);
}

/** A name announced by the word at `i`; returns its last token or -1. */
function byContext(ctx: Context, i: number): number {
  const s = ctx.scan;
  const bits = s.word[i] as number;
  if ((bits & TITLE) !== 0) {
    const end = title(ctx, i);
    if (end >= 0) return end;
  }
  if ((bits & PHRASE_END) !== 0) {
    const meaning = phraseAt(s.hash, i);
    if ((meaning & INTRO) !== 0) {
      const end = introduced(ctx, i + 1, true);
      if (end >= 0) return end;
    }
    if ((meaning & INTRO_WEAK) !== 0) {
      const end = introduced(ctx, i + 1, false);
      if (end >= 0) return end;
    }
    if ((meaning & SIGN) !== 0) {
      const end = signed(ctx, i, true);
      if (end >= 0) return end;
    }
  }
  if ((bits & GREET) !== 0) {
    const end = greeted(ctx, i);
    if (end >= 0) return end;
  }
  if ((bits & SIGNOFF) !== 0) {
    const end = signed(ctx, i, false);
    if (end >= 0) return end;
  }
  return ((s.cue[i] as number) & C_NAME) !== 0 ? Math.max(nameOn(ctx, i), field(ctx, i)) : -1;
}

/** "Dr. Jennifer Holst", "Herrn Müller", "г-н Иванов", "السيد محمد". */
function title(ctx: Context, i: number): number {
  const s = ctx.scan;
  // "más." of Spanish is no Indonesian title.
  if (((s.word[i] as number) & COMMON) !== 0 && !isUpper(s, i) && s.text.charCodeAt(s.end[i] as number) === 46)
    return -1;
  // "Đơn hàng", an order, is no "don".
  if (s.text.charCodeAt(s.start[i] as number) === 0x110 || s.text.charCodeAt(s.start[i] as number) === 0x111) return -1;
  let k = i + 1;
  while (k < s.count && k < i + 3 && ((s.word[k] as number) & TITLE) !== 0 && near(s, k)) k++;
  // "sig.ra bassi".
  if (k + 1 < s.count && FEMALE(s, k) && s.text.charCodeAt(s.end[k - 1] as number) === 46 && near(s, k + 1)) k++;
  for (
    let n = 0;
    n < 2 &&
    k + 1 < s.count &&
    near(s, k) &&
    ((s.word[k] as number) & PARTICLE) !== 0 &&
    !isUpper(s, k) &&
    near(s, k + 1);
    n++
  )
    k++;
  if (k >= s.count || !near(s, k) || !isWord(s, k)) return -1;
  // "il tecnico di Piacenza": where he is from.
  if (((s.word[k] as number) & PLACE) !== 0 && s.text.slice(s.start[k - 1], s.end[k - 1]) === "di") return -1;
  const joint = s.text.charCodeAt(s.end[k - 1] as number);
  if (joint !== 32 && joint !== 46) return -1;
  const w = s.word[k] as number;
  if (isCased(s, k)) {
    // "dr lindqvist", "meneer van der poel": all in small letters, and no word of any list.
    const small =
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      SMALL_TITLE(s, i) &&
      (s.cue[k] as number) === 0 &&
      ((k > i + 1 && (w & (LAST | COMMON)) === LAST) ||
        ((w & ~(FIRST | LAST)) === 0 &&
          sizeOf(s, k) >= 4 &&
          (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
          (k > i + 2 || !isOrdinary(s, k))));
    if (small) return take(ctx, i, k, 0.86, "person-title");
    // "z panią kasią", "с паном олегом": a case form of a given name.
    if (
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      w === 0 &&
      sizeOf(s, k) >= 5 &&
      SLAVIC_TITLE(s, i) &&
      (stemBits(s, k) & FIRST) !== 0 &&
      !isOrdinary(s, k)
    )
      return take(ctx, i, k, 0.8, "person-title");
    // "mr j obrien".
    if (
      !isUpper(s, k) &&
      !isUpper(s, i) &&
      SMALL_TITLE(s, i) &&
      sizeOf(s, k) === 1 &&
      k + 1 < s.count &&
      near(s, k + 1) &&
      isWord(s, k + 1) &&
      sizeOf(s, k + 1) >= 4 &&
      !isUpper(s, k + 1) &&
      ((s.word[k + 1] as number) & COMMON) === 0 &&
      (s.cue[k + 1] as number) === 0
    )
      return take(ctx, i, k + 1, 0.84, "person-title");
    if (!isUpper(s, k) && !((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0 && isUpper(s, i))) return -1;
    // "PAN hai": the tax number's name, not "Mr".
    if (!isUpper(s, k) && /^\p{Lu}{3,}$/u.test(s.text.slice(s.start[i], s.end[i]))) return -1;
    if (!isUpper(s, i) && sizeOf(s, i) <= 2 && evidence(s, k, k) === 0 && s.text.charCodeAt(s.end[i] as number) !== 46)
      return -1;
    const letter = isInitial(s, k) && s.text.charCodeAt(s.end[k] as number) === 46;
    // "don Segundo": whatever the word means elsewhere.
    const sure = SURE_TITLE(s, i) && isUpper(s, k) && !isUpper(s, i);
    if ((w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0 && !letter && !sure) return -1;
    if ((w & (STREET_BEFORE | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return -1;
  } else if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0) return -1;
  // "M. d'Haucourt": the particle is the name's first letter.
  if (
    sizeOf(s, k) === 1 &&
    k + 1 < s.count &&
    isUpper(s, k + 1) &&
    /^[dlo]['’]/i.test(s.text.slice(s.start[k], (s.start[k] as number) + 2))
  )
    return take(ctx, i, nameEnd(s, k + 1, false), 0.9, "person-title");
  if (!nameable(s, k) && !isInitial(s, k) && !(SURE_TITLE(s, i) && isUpper(s, k) && !isUpper(s, i))) return -1;
  const last = nameEnd(s, k, !isCased(s, k));
  // "el libro Doña Bárbara": what was a title is passed by whole.
  const end = take(ctx, i, last, 0.9, "person-title");
  return end < 0 && isUpper(s, i) ? last : end;
}

const FEMALE = wordSet("ra na ssa", "exact");
const SURE_TITLE = wordSet("don doña dona hanımefendi", "lower");
const SMALL_TITLE = wordSet(
  `dr dra mr mrs ms miss mister prof herr herrn frau hr fr dhr heer mevr mevrouw meneer mijnheer mej sig sigra signor signora signorina dott dottssa avv sra sr srta señor señora señorita
  senhor senhora sôr seu dona dom don doña mme mlle melle monsieur madame mademoiselle fru frue frk fröken frøken herra rouva neiti`,
  "exact",
);
const OF_NAME = wordSet("nom nombre nome naam", "folded");
/** A word without a capital that no list of words holds, or a family name that is nothing else. */
function isStranger(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (sizeOf(s, k) < 3 || (w & ~LAST) !== 0 || (s.cue[k] as number) !== 0) return false;
  return (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k);
}

const FROM_BEHIND = /^ (?:from|here|again|calling|writing|speaking|at)(?![\p{L}])/u;
const UNDER = wordSet("under", "lower");
/** "filed under misc": a stranger's sum of weights from which it is a name there. */
const LIKELY_STRANGER = 100;
const SLAVIC_TITLE = wordSet(
  "pan pani panią panem panu pana paní pánem pánovi gospodin gospođa gospođom gospodinom пан пані панові паном пана панією господин господина господину госпожа госпожой госпожу",
  "lower",
);
const BALINESE = wordSet("I Ni", "exact");
const NAMED_FOR = wordSet("nama namens mene imenu ime", "folded");
const HERE_SPEAKS =
  /(aqui (é|fala|quem fala é) (o|a)|hier spricht|le habla|soy (el|la)|sou (o|a)|som (el|la)|sono (il|la)) $/i;

/** What follows "my name is" (sure) or "I am" (not). */
function introduced(ctx: Context, from: number, sure: boolean): number {
  const s = ctx.scan;
  let k = from;
  if (k < s.count && ((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) k++;
  if (k >= s.count || !isWord(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) > 4) return -1;
  if (!sameLine(s, k)) return -1;
  // "the file name is Readme".
  if (sure && NOT_OF_PERSONS(s, from - 3)) return -1;
  const w = s.word[k] as number;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  if (gap !== " " && /[.!?;,>|→›&]/.test(gap)) return -1;
  // "atas nama I Gusti Ayu": what Balinese names begin with.
  if (sure && BALINESE(s, k) && k + 1 < s.count && near(s, k + 1) && isUpper(s, k + 1))
    return take(ctx, k, nameEnd(s, k + 1, false), 0.9, "person-introduced");
  if ((w & COMMON) !== 0 && !((w & FIRST) !== 0 && isUpper(s, k) && isCased(s, k))) return -1;
  // "a nombre de la empresa", "au nom de famille", "atas nama perusahaan": a word of the language is no one's name there.
  if (sure && isCased(s, k) && !isUpper(s, k) && (OF_NAME(s, k - 2) || NAMED_FOR(s, k - 1)) && isOrdinary(s, k))
    return -1;
  const last = nameEnd(s, k, sure);
  if (sure) return take(ctx, k, last, 0.92, "person-introduced");
  // `renders as "Page"`: a word in quotes.
  if (/["“„«]/.test(gap) && evidence(s, k, last) < 2) return -1;
  const weight = evidence(s, k, last);
  // German "im" is no "I'm".
  if (sizeOf(s, from - 1) === 2 && IM(s, from - 1) && !surelyFirst(s, k)) return -1;
  if (isCased(s, k) && !isUpper(s, k)) {
    if (surelyFirst(s, k)) return take(ctx, k, last, 0.85, "person-introduced");
    // "its tommo from the gym", "booked under okonkwo".
    return isStranger(s, k) &&
      last === k &&
      (FROM_BEHIND.test(s.text.slice(s.end[k], (s.end[k] as number) + 16)) ||
        (UNDER(s, k - 1) && ((w & LAST) !== 0 || nameScore(s, k) >= LIKELY_STRANGER)))
      ? take(ctx, k, k, 0.72, "person-introduced")
      : -1;
  }
  if (!isCased(s, k)) {
    // "أنا سعيد بالخدمة": how somebody is.
    if (
      !sure &&
      (w & AMBIGUOUS) !== 0 &&
      last === k &&
      isOrdinary(s, k) &&
      GOES_ON_UNCASED.test(s.text.slice(s.end[k], (s.end[k] as number) + 6))
    )
      return -1;
    const more =
      last + 1 < s.count &&
      near(s, last + 1) &&
      isWord(s, last + 1) &&
      s.text.startsWith("ال", s.start[last + 1] as number) &&
      (s.word[last + 1] as number) === 0 &&
      (s.cue[last + 1] as number) === 0;
    return (w & (FIRST | LAST)) !== 0 ? take(ctx, k, more ? last + 1 : last, 0.88, "person-introduced") : -1;
  }
  if (
    weight === 0 &&
    last === k &&
    HERE_SPEAKS.test(s.text.slice(Math.max(0, (s.start[k] as number) - 18), s.start[k])) &&
    sizeOf(s, k) >= 2
  )
    return take(ctx, k, last, 0.86, "person-introduced");
  // "I'm Fatoumata.": a stranger, and nothing else is said.
  const alone = last === k && w === 0 && sizeOf(s, k) >= 4 && endsLine(s, k) && isStranger(s, k) && likely(s, k);
  if (weight === 0 && !alone && !(last > k && !hasOrg(s, k, last))) return -1;
  return take(ctx, k, last, 0.88, "person-introduced");
}

/** With, very, that, because: what goes on behind how one feels. */
const GOES_ON_UNCASED = /^ (?:ب|جدا|لأن|أن|من |عن |مع |מאוד|על |ש|מ|ב|हूँ|हूं)/;

/** "Hi Mara," "Sehr geehrte Frau …", "Kære Mette". */
function greeted(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (!opens(s, i)) return -1;
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
  if (k >= s.count || !isWord(s, k) || !sameLine(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) > 2)
    return -1;
  const w = s.word[k] as number;
  if ((w & COMMON) !== 0 && (w & FIRST) === 0) return -1;
  const cased = isCased(s, k);
  const last = nameEnd(s, k, !cased);
  // "Merhaba, T.C. kimlik …": letters alone greet nobody.
  if (isInitial(s, k) && isInitial(s, last)) return -1;
  // "Grüezi, AHV-Nr. …": what a number is called.
  if ((s.cue[k] as number) !== 0 && evidence(s, k, last) === 0 && s.text.charCodeAt(s.end[k] as number) === 45)
    return -1;
  const after = s.text.charCodeAt(s.end[last] as number);
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
    // "Добрый день! Оформлял доставку …": a sentence of its own.
    if (evidence(s, k, last) === 0 && !closes && /[!.]/.test(s.text.slice(s.end[k - 1], s.start[k]))) return -1;
    // "Hello, Backup stopped": after a comma a name closes the greeting, or is known for one.
    if (!closes && s.text.charCodeAt(s.end[k - 1] as number) === 44) {
      if (evidence(s, k, last) === 0 || isThingName(s, k, last)) return -1;
    }
    return take(ctx, k, last, 0.9, "person-greeted");
  }
  if ((w & (FIRST | LAST)) !== 0 && ((w & AMBIGUOUS) === 0 || closes) && (w & COMMON) === 0)
    return take(ctx, k, last, 0.88, "person-greeted");
  const alone =
    (last === k || (!cased && last - k <= 2)) &&
    i === k - 1 &&
    lineStarts(s, i) &&
    sizeOf(s, k) >= 3 &&
    (s.cue[k] as number) === 0 &&
    w === 0;
  return closes && alone ? take(ctx, k, last, 0.8, "person-greeted") : -1;
}

/** After "Kind regards," or "Thanks,": the name on this line or the next. */
function signed(ctx: Context, i: number, phrase: boolean): number {
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
  if (gap !== ",\n" && gap !== "\n" && !/^[\s,.!;:\-–—~*_/>|)，。！、،؛।]*$/.test(gap)) return -1;
  let at = k;
  if (((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) at = k + 1;
  if (!isWord(s, at)) return -1;
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
  const apart = own || /[,.!\-–—]/.test(gap);
  let last = nameEnd(s, at, !isCased(s, at) || own);
  // "jennifer king" alone on its line: the second word is the family name, whatever else it means.
  if (
    own &&
    last === at &&
    (w & FIRST) !== 0 &&
    at + 1 < s.count &&
    sameLine(s, at + 1) &&
    isWord(s, at + 1) &&
    closesLine(s, at + 1)
  )
    last++;
  const ends = endsLine(s, last);
  const upper = isCased(s, at) && isUpper(s, at);
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
  const sure = evidence(s, at, last) === 2;
  if (ends && (upper || !isCased(s, at) || own) && (apart || sure || (w & FIRST) !== 0)) {
    // "Thanks. Settings, then …" goes on; a signature ends its line.
    if (!own && (w & FIRST) === 0 && evidence(s, at, last) === 0 && (!closesLine(s, last) || last - at > 2)) return -1;
    if (!upper && isCased(s, at) && (w & FIRST) === 0 && !(own && phrase && last - at <= 2))
      return lastWord(s, at, gap) ? take(ctx, k, at, 0.75, "person-signed") : -1;
    return take(ctx, k, last, 0.9, "person-signed");
  }
  if (isCased(s, at) && !upper && lastWord(s, at, gap)) return take(ctx, k, at, 0.75, "person-signed");
  if (upper && own && phrase && !hasOrg(s, at, last)) return take(ctx, k, last, 0.88, "person-signed");
  return sure && upper && !isThingName(s, at, last) ? take(ctx, at, last, 0.85, "person-signed") : -1;
}

/** "saludos, lupita", "lg uwe", "cheers dan": the message's last word, in lower case. */
function lastWord(s: Scan, at: number, gap: string): boolean {
  if (at + 1 < s.count || sizeOf(s, at) < 3 || (s.cue[at] as number) !== 0) return false;
  if (((s.word[at] as number) & (COMMON | TITLE | ORG | PLACE | SIGNOFF)) !== 0) return false;
  return /\n/.test(gap) || SHORT_FAREWELL(s, at - 1);
}

const FAREWELL = wordSet(
  "regards rgds cheers sincerely best respectfully yours grüße gruß cordialement saludos saluti atenciosamente abraços groeten hälsningar hilsen terveisin pozdrawiam pozdravy salutări",
);
const SHORT_FAREWELL = wordSet(
  "cheers lg vg mfg gr grtz mvh vh rgds regards br bises bisous saludos abraço abraços saluti pozdro pozdrawiam pozdrav gruß gruss grüße groetjes groet hälsningar hilsen terveisin sevgiler selamlar greets",
);

const PAIR_OF = /^"\s?,\s?"(?:value|version|type|kind|id)"/;
const ASKS =
  /^(?:can|may|will|shall|do|did|am|was|have|should|could|would|must|if|when|as|so|but|and|because|since|that|what|then) I [a-z]/i;

const NOT_OF_PERSONS = wordSet(
  "file host product server domain device app table class function event package company plan machine computer service database db branch repo brand display business account team bucket queue index column variable method event template module project group network street city",
);

const NAME_ON =
  /^(?: (?:on|auf|sur|en|su|sulla|sul|no|na|op|på|in|under)(?: (?:the|my|this|our|your|his|her|der|dem|la|le|el|il|de|den|mi|ma|mon))?(?: \p{L}{3,12}){1,2}) (?:is|was|reads|says|should be|shows(?: as)?|ist|lautet|est|es|è|é|är|er|staat) /u;

/** "name on the card is marguerite l dubois". */
function nameOn(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (s.text.charCodeAt(s.end[i] as number) !== 32 || sizeOf(s, i) < 3) return -1;
  const hit = NAME_ON.exec(s.text.slice(s.end[i], (s.end[i] as number) + 64));
  if (hit === null || (i > 0 && NOT_OF_PERSONS(s, i - 1))) return -1;
  const from = (s.end[i] as number) + hit[0].length;
  let k = i + 1;
  while (k < s.count && (s.start[k] as number) < from) k++;
  if (k >= s.count || (s.start[k] as number) !== from) return -1;
  // "name on the card is wrong": what is said of it.
  if (isCased(s, k) && !isUpper(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0 && !isStranger(s, k)) return -1;
  return introduced(ctx, k, true);
}

/** `Name: Mara Oduya`, `"customer":"…"`, `From: Mara Oduya <…>`. */
function field(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (((s.cue[i] as number) & C_USER) !== 0 && !USER_FIELD(s, i)) return -1;
  let k = i + 1;
  // "Name on card:", "Contact person:", "Imię i nazwisko:".
  while (
    k < s.count &&
    k <= i + 3 &&
    sameLine(s, k) &&
    gapIsSpace(s, k) &&
    (s.start[k] as number) - (s.end[k - 1] as number) === 1 &&
    !isUpper(s, k)
  )
    k++;
  if (k >= s.count) return -1;
  const gap = s.text.slice(s.end[k - 1], Math.min(s.start[k] as number, (s.end[k - 1] as number) + 8));
  if (gap === " " || !/^["'*_)\]]{0,3}\s*[:=：?][\s"'*_>[(]*$/.test(gap)) return -1;
  if (gap.includes("?") && !/^(sur)?name$/i.test(s.text.slice(s.start[i], s.end[i]))) return -1;
  if (i > 0 && sameLine(s, i) && gapIsSpace(s, i) && NOT_OF_PERSONS(s, i - 1)) return -1;
  if (((s.word[k] as number) & TITLE) !== 0) {
    const end = title(ctx, k);
    if (end >= 0) return end;
  }
  if (!isWord(s, k)) return -1;
  const w = s.word[k] as number;
  const next = s.text.charCodeAt(s.end[k] as number);
  if (next === 64 || next === 95 || next === 61) return -1;
  if ((w & COMMON) !== 0 && !((w & (FIRST | LAST)) !== 0 && isUpper(s, k))) return -1;
  const last = nameEnd(s, k, true);
  const dotted = s.text.charCodeAt(s.end[last] as number);
  if (
    dotted === 64 ||
    (dotted === 46 &&
      isWord(s, Math.min(last + 1, s.count - 1)) &&
      (s.start[last + 1] as number) === (s.end[last] as number) + 1)
  )
    return -1;
  if (hasOrg(s, k, last) && evidence(s, k, last) < 2) return -1;
  // `"name": "Cookie", "value": …`: a pair of a program's; "Agent: Can I have …": a question.
  if (PAIR_OF.test(s.text.slice(s.end[last], (s.end[last] as number) + 14)) && evidence(s, k, last) < 2) return -1;
  if (last > k && sizeOf(s, last) === 1 && ASKS.test(s.text.slice(s.start[k], (s.end[last] as number) + 3))) return -1;
  if (!sameLine(s, k) && evidence(s, k, last) === 0) return -1;
  // "Oduya, Mara" in a mail header.
  const turned = last + 1;
  if (
    turned < s.count &&
    sameLine(s, turned) &&
    isWord(s, turned) &&
    isUpper(s, turned) &&
    s.text.slice(s.end[last], s.start[turned]) === ", " &&
    /^["<\s]/.test(s.text[s.end[turned] as number] ?? "-") &&
    ((s.word[turned] as number) & FIRST || s.text.charCodeAt(s.end[turned] as number) === 34)
  )
    return take(ctx, k, turned, 0.9, "person-field");
  // A sentence after a colon is not a name: "Customer: please call".
  const weight = evidence(s, k, last);
  if (weight === 0 && isCased(s, k) && !isUpper(s, k) && !endsLine(s, last)) return -1;
  if (weight === 0 && last === k && !endsLine(s, last) && s.text.charCodeAt(s.end[last] as number) !== 34) return -1;
  return take(ctx, k, last, weight > 0 ? 0.92 : 0.82, "person-field");
}
