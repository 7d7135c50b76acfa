/** Names known by what they are, with nothing that announces them. */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import { ARABIC, CYRILLIC, GREEK } from "../scan/classes.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  bitsAt,
  COMMON,
  ENGLISH,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  lookup,
  MONTH,
  ORG,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "./context.ts";
import { isDate } from "./name-dates.ts";
import {
  allUpper,
  besideEnglish,
  closesLine,
  diacritic,
  endsLine,
  gapIsSpace,
  glued,
  near,
  sentenceStart,
  strange,
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
  surelyLast,
} from "./name-tokens.ts";
import { JOINT, take } from "./persons-joined.ts";
import { likely } from "./persons-model.ts";
import { stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";

const SAID = wordSet("has|had|is|was|says|said|will", "exact");

/** Vietnamese family names, as spelled: without their marks they would be words of half the world. */
const VIETNAMESE = wordSet(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương Tạ Đoàn Châu Tô Thái Quách Lâm Tăng Tôn Lò Hà Đào Trương Kiều Phùng Vương Triệu Nông Giáp Mạc Khúc Vi Hứa",
  "exact",
);

const KIN = wordSet("cô chú bác anh chị ông bà cậu dì thím mợ em", "exact");
const VIETNAMESE_LETTER = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9áàãéèíìóòõúùýÁÀÃÉÈÍÌÓÒÕÚÙÝ]/;

/** The last of up to four more syllables with a capital. */
function vietnamese(s: Scan, i: number): number {
  let last = i;
  while (
    last - i < 4 &&
    last + 1 < s.count &&
    gapIsSpace(s, last + 1) &&
    near(s, last + 1) &&
    isUpper(s, last + 1) &&
    isWord(s, last + 1) &&
    sizeOf(s, last + 1) <= 7
  )
    last++;
  return last;
}

const SAINT = wordSet("San Santa Santo Saint Sainte São Sankt Sint St Den Los Las", "exact");

/** A blank, full stop or hyphen right behind. */
function joins(s: Scan, i: number): boolean {
  const c = s.text.charCodeAt(s.end[i] as number);
  return c === 32 || c === 45 || c === 46;
}

/** Words that make a shop or a firm of the name behind them: "Bakkerij De Vries", "Fratelli Rossi", "société Martin". */
const FIRM = wordSet(
  "société firma company bakkerij fratelli hijos cabinet garage hotel restaurant café bar farmacia pharmacie apotheke bäckerei metzgerei kanzlei praxis autohaus panadería ferretería taller boulangerie boucherie galerie officina trattoria pizzeria ceramiche padaria loja sklep piekarnia sucursal sucursales filial filiale ресторан магазин кафе студия",
);

/** Is the word a firm's, or named by one before it? */
export function ofCompany(s: Scan, i: number): boolean {
  // "Hijos de Ybarra", "Sucursales de Vicente López".
  if (sizeOf(s, i) <= 12 && sizeOf(s, i) >= 5 && FIRM(s, i)) return true;
  // "firma: Leocadio Barrientos": who signed.
  if (i === 0 || !near(s, i) || s.text.charCodeAt(s.end[i - 1] as number) === 58) return false;
  const size = sizeOf(s, i - 1);
  if (size <= 2 && i > 1) return near(s, i - 1) && FIRM(s, i - 2);
  return size >= 3 && size <= 12 && FIRM(s, i - 1);
}

/** German articles and what melts with them: a noun follows, be it written like a name. */
const GERMAN_ARTICLE = wordSet(
  "der die das den dem des ein eine einen einem einer kein keine keinen zum zur im am vom beim ins ans mein meine meinen unser unsere ihr ihre",
);

/** A name known as one. */
export function bySelf(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((s.shape[i] as number) & IS_DENSE) return -1;
  if (isDate(s, i)) return -1;
  if (!isCased(s, i)) return uncased(ctx, i);
  if (!isUpper(s, i)) return lowerCase(ctx, i);
  // "San Sebastián", "Saint-Étienne", "Santa Cruz": a place, unless a given name stands before it.
  if (i + 1 < s.count && isUpper(s, i + 1) && SAINT(s, i) && joins(s, i)) return nameEnd(s, i + 1, false);
  if (ofCompany(s, i)) return nameEnd(s, i, false);
  // "cô Hạnh", "bác Lâm": called as one calls one's own.
  if (
    sizeOf(s, i) <= 7 &&
    i > 0 &&
    near(s, i) &&
    KIN(s, i - 1) &&
    VIETNAMESE_LETTER.test(s.text.slice(s.start[i - 1], s.end[vietnamese(s, i)]))
  )
    return take(ctx, i, vietnamese(s, i), 0.72, "person-title");
  if (sizeOf(s, i) <= 6 && VIETNAMESE(s, i)) {
    const last = vietnamese(s, i);
    if (last > i) return take(ctx, i, last, 0.78, "person-full");
  }
  // "O'Shaughnessy", "D'Angelo".
  if (
    sizeOf(s, i) === 1 &&
    i + 1 < s.count &&
    (s.text.charCodeAt(s.end[i] as number) === 39 || s.text.charCodeAt(s.end[i] as number) === 0x2019) &&
    /^[OD]['’]\p{Lu}\p{Ll}{2}/u.test(s.text.slice(s.start[i], (s.start[i] as number) + 5))
  )
    return take(ctx, i, nameEnd(s, i + 1, false), 0.72, "person-family");
  if (!nameable(s, i) || ((w & (STREET_BEFORE | STREET_AFTER)) !== 0 && (w & (FIRST | LAST)) === 0))
    return initials(ctx, i);
  if ((w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0) return initials(ctx, i);
  if (glued(s, i)) return -1;
  if ((w & GREET) !== 0 && sentenceStart(s, i)) return -1;
  const last = nameEnd(s, i, false);
  const weight = evidence(s, i, last);
  const next = last + 1 < s.count && sameLine(s, last + 1) ? (s.word[last + 1] as number) : 0;
  if ((next & ORG) !== 0 && isUpper(s, last + 1) && s.text.charCodeAt(s.end[last] as number) === 32) return last;
  const amp = s.text.slice(s.end[last], (s.end[last] as number) + 3);
  if (amp === " & " && weight < 2) return last;
  if ((next & STREET_AFTER) !== 0 && isUpper(s, last + 1) && (next & (FIRST | LAST | COMMON)) === 0) return -1;
  if (last > i) {
    const pairs = pair(s, i, last, weight);
    if (pairs < 0) return initials(ctx, i);
    return take(ctx, pairs, last, weight === 2 ? 0.85 : 0.7, "person-full");
  }
  return single(ctx, i, weight);
}

const JOINS = wordSet(
  "and or to for of in on und oder für et pour y e i en och og ja la de para per til till do na la",
);

/** First token of the name within a run of capitalised words, or -1 when the run is no name. */
function pair(s: Scan, a: number, b: number, weight: number): number {
  if (weight === 2) {
    // An unknown word that opens the sentence is likelier an ordinary one.
    const w = s.word[a] as number;
    if (
      sentenceStart(s, a) &&
      (w & (FIRST | LAST)) === 0 &&
      b > a + 1 &&
      (surelyFirst(s, a + 1) ||
        surelyLast(s, a + 1) ||
        (stemBits(s.text.slice(s.start[a + 1], s.end[a + 1])) & FIRST) !== 0)
    )
      return a + 1;
    if ((w & (MONTH | PLACE)) !== 0 && (w & (FIRST | LAST)) === 0)
      return b > a && evidence(s, a + 1, b) === 2 ? a + 1 : -1;
    return a;
  }
  const w = s.word[a] as number;
  if ((w & PLACE) !== 0 && (w & FIRST) === 0) return -1;
  if ((w & COMMON) !== 0) return -1;
  // "Elita B Desaulniers": a letter between two strangers is a middle initial.
  if (
    b - a === 2 &&
    isInitial(s, a + 1) &&
    !isInitial(s, b) &&
    sizeOf(s, a) >= 3 &&
    sizeOf(s, b) >= 3 &&
    strange(s, a, b) &&
    isUpper(s, b) &&
    !allUpper(s, a, b)
  )
    return a;
  if (contactBlock(s, a, b)) return a;
  if (allUpper(s, a, b)) return weight > 0 && (w & FIRST) !== 0 ? a : -1;
  if ((w & FIRST) !== 0 && ((s.word[a + 1] as number) & (PLACE | MONTH | COMMON)) === 0) return a;
  if (
    weight === 1 &&
    !sentenceStart(s, a) &&
    surnameLike(s.text.slice(s.start[b], s.end[b])) >= 1 &&
    (w & ~(FIRST | LAST | AMBIGUOUS)) === 0
  )
    return a;
  // Alone on its line, in a signature or an address block.
  if (weight >= 1 && b - a <= 2 && !sameLine(s, a) && closesLine(s, b) && (b + 1 < s.count || a > 0)) return a;
  const before = a > 0 && sameLine(s, a) ? (s.word[a - 1] as number) : 0;
  const after = b + 1 < s.count && sameLine(s, b + 1) ? (s.word[b + 1] as number) : 0;
  // "and Focus Mode", "to Night View": these join things as often as people.
  const things = a > 0 && JOINS(s, a - 1) && weight === 0;
  if ((before & PERSON_BEFORE) !== 0 && !things && b - a <= 2 && strange(s, a, b)) return a;
  if ((after & PERSON_VERB) !== 0 && !isUpper(s, b + 1)) return a;
  return strange(s, a, b) && diacritic(s, a, b) && besideEnglish(s, a, b) ? a : -1;
}

/** Two words alone on their line, with numbers or an address within the next lines: who signs, or whom to deliver to. */
function contactBlock(s: Scan, a: number, b: number): boolean {
  if (b - a > 2 || (a > 0 && sameLine(s, a)) || !closesLine(s, b) || !strange(s, a, b) || allUpper(s, a, b))
    return false;
  if (
    sizeOf(s, a) < 3 ||
    sizeOf(s, b) < 3 ||
    /[>?]$/.test(s.text.slice(Math.max(0, (s.start[a] as number) - 1), s.start[a]))
  )
    return false;
  // Under a name stands the company.
  if (/(^|\n)[^\n.,:;!?]{2,40}\r?\n$/u.test(s.text.slice(Math.max(0, (s.start[a] as number) - 44), s.start[a])))
    return false;
  const next = /^[^\n]*\n([^\n]*)\n?([^\n]*)\n?([^\n]*)/.exec(s.text.slice(s.end[b], (s.end[b] as number) + 200));
  if (next === null) return false;
  return [next[1], next[2], next[3]].some(
    (line) =>
      line !== undefined &&
      line.length < 70 &&
      /^\W{0,3}\d{1,5} \p{L}|@|^\W*(tel|phone|mobile|mob|m|t|fax|office|desk)\b[.:]? *[+(]?\d/iu.test(line),
  );
}

/** Not "NIR", a code; "the Lincoln server", a thing; "in Dallas", a place. */
function isNamed(s: Scan, i: number): boolean {
  const size = sizeOf(s, i);
  if (size < 3) return false;
  const shout = ((s.shape[i] as number) & ALL_UPPER) !== 0;
  const beside = (k: number): boolean => k >= 0 && k < s.count && ((s.shape[k] as number) & ALL_UPPER) !== 0;
  if (shout && size === 3 && !beside(i - 1) && !beside(i + 1)) return false;
  if (i === 0 || !sameLine(s, i) || !near(s, i) || sizeOf(s, i - 1) > 3) return true;
  const before = s.text.slice(s.start[i - 1], s.end[i - 1]).toLowerCase();
  if (before === "in") return ((s.word[i] as number) & PLACE) === 0;
  return before !== "the" || i + 1 >= s.count || !near(s, i + 1) || isUpper(s, i + 1) || !isWord(s, i + 1);
}

function single(ctx: Context, i: number, weight: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if (surelyFirst(s, i)) return isNamed(s, i) ? take(ctx, i, i, 0.75, "person-given") : -1;
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  const after = i + 1 < s.count && sameLine(s, i + 1) ? (s.word[i + 1] as number) : 0;
  const verb = (after & PERSON_VERB) !== 0 && !isUpper(s, i + 1);
  const opening = sentenceStart(s, i);
  if (((s.shape[i] as number) & ALL_UPPER) !== 0 && sizeOf(s, i) < 5) return -1;
  if ((w & PLACE) !== 0) return -1;
  if (i > 0 && sameLine(s, i) && GERMAN_ARTICLE(s, i - 1)) return -1;
  if (surelyLast(s, i) && sizeOf(s, i) >= 4) return !opening || verb ? take(ctx, i, i, 0.65, "person-family") : -1;
  const named = (w & (FIRST | LAST)) !== 0 && (w & MONTH) === 0;
  if (named && (before & HUMAN_VERB) !== 0 && gapIsSpace(s, i)) return take(ctx, i, i, 0.7, "person-verb");
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  const mark = s.text.charCodeAt(to);
  // "Don't go to town, Roy!"
  if ((w & FIRST) !== 0 && (mark === 33 || mark === 63) && s.text.slice(from - 2, from) === ", ")
    return take(ctx, i, i, 0.65, "person-called");
  // Who speaks, in a transcript: `Sara: "I am here"`.
  if (
    (i === 0 || !sameLine(s, i)) &&
    mark === 58 &&
    /^: ?["“„«]/.test(s.text.slice(to, to + 3)) &&
    (named || (w === 0 && (s.cue[i] as number) === 0))
  )
    return take(ctx, i, i, 0.65, "person-speaks");
  // "Babajide here, …".
  if (
    opening &&
    (w === 0 || named) &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    /^ (here|again here|hier|ici|aquí|aqui)[,.!:]/.test(s.text.slice(to, to + 8))
  )
    return take(ctx, i, i, 0.8, "person-introduced");
  // "Deniz'e gönderin": Turkish sets its endings apart from names alone.
  if ((w & FIRST) !== 0 && (mark === 39 || mark === 0x2019) && TURKISH_CASE.test(s.text.slice(to + 1, to + 7)))
    return take(ctx, i, i, 0.7, "person-case");
  // "Danke, Wolf!"
  if (
    mark === 33 &&
    i > 0 &&
    THANKS(s, i - 1) &&
    // "дякую, Яремо!": the case one is called in.
    ((w & FIRST) !== 0 || (/[оеюу]$/u.test(s.text.slice(from, to)) && vocative(s.text.slice(from, to)))) &&
    /^, ?$/.test(s.text.slice(s.end[i - 1], from))
  )
    return take(ctx, i, i, 0.7, "person-called");
  // "Maijalle soitettiin", "Ferivel": a case form of a given name, inside its sentence.
  if (
    w === 0 &&
    !opening &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 5 &&
    CASE_FORM.test(s.text.slice(from, to)) &&
    (stemBits(s.text.slice(from, to)) & FIRST) !== 0 &&
    !isOrdinary(s, i)
  )
    return take(ctx, i, i, 0.62, "person-case");
  // "/ Eivor", "- Mirko": the last line, behind a dash.
  if (
    opening &&
    i > 0 &&
    i === s.count - 1 &&
    (w & COMMON) === 0 &&
    /(^|\n)[ \t]*[-–—/~]{1,2} ?$/.test(s.text.slice(Math.max(0, from - 5), from))
  )
    return take(ctx, i, i, 0.75, "person-signed");
  // "Ta,\nJools": alone on the last line, under a short one that ends in a comma, whatever the language says there.
  if (
    opening &&
    i > 0 &&
    i === s.count - 1 &&
    !sameLine(s, i) &&
    (w & (COMMON | ORG | PLACE)) === 0 &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    UNDER_FAREWELL.test(s.text.slice(Math.max(0, from - 32), from)) &&
    /^[.!]?\s*$/.test(s.text.slice(to))
  )
    return take(ctx, i, i, 0.76, "person-signed");
  if (opening && closingLine(s, i)) return take(ctx, i, i, 0.75, "person-signed");
  if ((w & FIRST) !== 0 && (w & MONTH) === 0) {
    if ((before & PERSON_BEFORE) !== 0 && !opening && (w & ENGLISH) === 0) return take(ctx, i, i, 0.65, "person-given");
    return verb ? take(ctx, i, i, 0.65, "person-given") : -1;
  }
  if (
    verb &&
    (after & HUMAN_VERB) !== 0 &&
    w === 0 &&
    (s.cue[i] as number) === 0 &&
    ((s.shape[i] as number) & ALL_UPPER) === 0 &&
    sizeOf(s, i) >= 4
  )
    return take(ctx, i, i, 0.6, "person-verb");
  if (weight >= 1 && !opening && surnameLike(s.text.slice(s.start[i], s.end[i])) === 2 && w === 0)
    return take(ctx, i, i, 0.6, "person-family");
  return -1;
}

const TURKISH_CASE = /^(?:[eaıiuü]|y[eaıiuü]|[ıiuü]n|n[ıiuü]n|[dt][ea]n?|y?l[ea])(?![\p{L}])/u;
/** Endings that only case forms have. */
const CASE_FORM =
  /(?:lle|ltä|lta|lla|llä|sta|stä|vel|val|nak|nek|tól|től|hoz|hez|ról|ről|owi|om|jem|em|emu|ego|ovi|ovu|ові|еві|ем|ом|ой|ою|ga)$/u;
const THANKS = wordSet(
  "danke merci gracias obrigado obrigada grazie bedankt tack takk tak kiitos dzięki díky mulțumesc teşekkürler thanks thx cheers дякую спасибо благодаря хвала ευχαριστώ hvala ďakujem aitäh paldies ačiū köszönöm",
  "folded",
);

/** "Tsuyoshi from Lumen Support", "Mara 드림": a line of its own that says who wrote. */
function closingLine(s: Scan, i: number): boolean {
  if (i === 0 || sameLine(s, i) || (s.word[i] as number) & ORG) return false;
  const rest = s.text.slice(s.end[i], Math.min(s.length, (s.end[i] as number) + 60));
  return (
    /^ (from|at|von|de|van|från|fra|od|di|da|z) (the )?[A-ZÀ-Þ][\p{L}\d .&-]{1,40}[.]?\s*(\n|$)/u.test(rest) ||
    /^ ?(드림|올림)/.test(rest)
  );
}

/** "J. Oduya", "M. K. Petrov". */
function initials(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (!isInitial(s, i) || s.text.charCodeAt(s.end[i] as number) !== 46) return -1;
  const last = nameEnd(s, i, false);
  if (last === i || isInitial(s, last)) return -1;
  return evidence(s, i, last) > 0 || likely(s, last) ? take(ctx, i, last, 0.75, "person-initials") : -1;
}

/** "людмилой петровной": a patronymic says that the word before it is a given name. */
const PATRONYMIC = /^\p{Ll}{3,10}(?:овн|евн|иничн)(?:а|ы|е|у|ой|ою)$|^\p{Ll}{3,10}(?:ович|евич)(?:а|у|ем|е)?$/u;

export function patronymic(ctx: Context, i: number): number {
  const s = ctx.scan;
  if ((s.script[i] as number) !== CYRILLIC || isUpper(s, i) || i === 0 || !gapIsSpace(s, i) || !near(s, i)) return -1;
  if (!PATRONYMIC.test(s.text.slice(s.start[i], s.end[i])) || isOrdinary(s, i)) return -1;
  const given =
    isWord(s, i - 1) && sizeOf(s, i - 1) >= 3 && ((s.word[i - 1] as number) & COMMON) === 0 && !isUpper(s, i - 1);
  // "сидоренко аллу викторовну": the family name first.
  const family =
    given &&
    i > 1 &&
    near(s, i - 1) &&
    isWord(s, i - 2) &&
    (((s.word[i - 2] as number) & LAST) !== 0 || surnameLike(s.text.slice(s.start[i - 2], s.end[i - 2])) === 2);
  return take(ctx, family ? i - 2 : given ? i - 1 : i, i, 0.75, "person-patronymic");
}

/** Names typed without capitals need a neighbour that is one too, or a word that takes a person. */
function lowerCase(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (!surelyFirst(s, i) || sizeOf(s, i) < 3 || glued(s, i)) return -1;
  const last = nameEnd(s, i, false);
  if (last > i && evidence(s, i + 1, last) > 0 && !isUpper(s, last)) return take(ctx, i, last, 0.8, "person-lower");
  if (last > i && isUpper(s, last)) return take(ctx, i, last, 0.7, "person-lower");
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  const after = i + 1 < s.count && sameLine(s, i + 1) ? (s.word[i + 1] as number) : 0;
  if ((before & PERSON_BEFORE) !== 0 && last === i && continuesPlain(s, i))
    return take(ctx, i, i + 1, 0.65, "person-lower");
  if (sizeOf(s, i) >= 4 && ((before & PERSON_BEFORE) !== 0 || (after & PERSON_VERB) !== 0))
    return take(ctx, i, i, 0.65, "person-lower");
  // "grace here again", "wes here:"
  if (
    (i === 0 || /[,.!?\n] ?$/.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]))) &&
    /^ here( again)?[,.!:\n]/.test(s.text.slice(s.end[i], (s.end[i] as number) + 12))
  )
    return take(ctx, i, i, 0.7, "person-introduced");
  // "silvana, adam, kristina and chad"; "selma is from", "cormac had given".
  const beside = (k: number): boolean =>
    k >= 0 && k < s.count && surelyFirst(s, k) && !isUpper(s, k) && sizeOf(s, k) >= 3;
  const joined =
    (s.text.slice(s.end[i], (s.end[i] as number) + 2) === ", " && beside(i + 1)) ||
    (s.text.slice((s.start[i] as number) - 2, s.start[i]) === ", " && beside(i - 1)) ||
    (i + 1 < s.count && JOINT(s, i + 1) && beside(i + 2)) ||
    (i > 1 && JOINT(s, i - 1) && beside(i - 2));
  if (joined) return take(ctx, i, i, 0.65, "person-lower");
  if (sizeOf(s, i) >= 5 && i + 1 < s.count && sameLine(s, i + 1) && SAID(s, i + 1))
    return take(ctx, i, i, 0.62, "person-lower");
  if (
    last === i &&
    i + 1 < s.count &&
    continuesPlain(s, i) &&
    surnameLike(s.text.slice(s.start[i + 1], s.end[i + 1])) > 0
  )
    return take(ctx, i, i + 1, 0.68, "person-lower");
  // A given name of five letters that is nothing else needs no neighbour.
  if (sizeOf(s, i) >= 5 && (LISTS(s.hash[i] as number) & DICTIONARY) === 0) return take(ctx, i, i, 0.6, "person-lower");
  const mark = s.text.charCodeAt((s.start[i] as number) - 2);
  const alone = endsLine(s, i) && (!sameLine(s, i) || mark === 44) && sizeOf(s, i) >= 4;
  return alone && (i + 1 >= s.count || !sameLine(s, i + 1)) ? take(ctx, i, i, 0.6, "person-lower") : -1;
}

/** An unlisted lower-case word right behind: likely the family name. */
function continuesPlain(s: Scan, i: number): boolean {
  const k = i + 1;
  if (k >= s.count || !sameLine(s, k) || (s.start[k] as number) - (s.end[i] as number) !== 1 || !isWord(s, k))
    return false;
  return (
    (s.word[k] as number) === 0 &&
    (s.cue[k] as number) === 0 &&
    sizeOf(s, k) >= 4 &&
    s.text.charCodeAt(s.end[i] as number) === 32
  );
}

/** Arabic, Hebrew, Devanagari. */
function uncased(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((s.script[i] as number) === CYRILLIC || (s.script[i] as number) === GREEK || isNumber(s, i)) return -1;
  // "पांडे जी", "করিম ভাই": a stranger before a title that follows names.
  if (
    w === 0 &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    i + 1 < s.count &&
    near(s, i + 1) &&
    ((s.word[i + 1] as number) & AFTER_TITLE) !== 0 &&
    (s.script[i] as number) > ARABIC &&
    !isOrdinary(s, i)
  )
    return take(ctx, i, i, 0.7, "person-honoured");
  if ((w & FIRST) === 0 || (w & COMMON) !== 0 || sizeOf(s, i) < 3) return -1;
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
  // "أم يوسف", "أبو خالد": called after a child.
  if (i > 0 && near(s, i) && /^(أم|أبو|ابو|أبي|بنت|ابن)$/.test(s.text.slice(s.start[i - 1], s.end[i - 1])))
    return take(ctx, i - 1, last, 0.82, "person-given");
  const honoured = last + 1 < s.count && ((s.word[last + 1] as number) & AFTER_TITLE) !== 0;
  // "حسن تعاونكم": the good of your help.
  if (last === i && !honoured && OF_YOURS.test(s.text.slice(s.end[i], (s.end[i] as number) + 12))) return -1;
  if (last > i || (w & AMBIGUOUS) === 0 || honoured) return take(ctx, i, last, last > i ? 0.85 : 0.7, "person-given");
  return -1;
}

const OF_YOURS = /^ \p{Script=Arabic}{2,8}(?:كم|نا|هم)(?!\p{L})/u;
const UNDER_FAREWELL = /(?:^|[\n.!?] ?)[^\n,.!?:]{1,24},[ \t]*\n+[ \t]*$/;

/** "Яремо" of Ярема, "Оксано" of Оксана, "Андрію" of Андрій. */
function vocative(word: string): boolean {
  const stem = word.slice(0, -1);
  return ["", "а", "й", "я"].some((end) => {
    const slot = lookup(hashWord(stem + end));
    return slot >= 0 && (bitsAt(slot) & FIRST) !== 0;
  });
}
