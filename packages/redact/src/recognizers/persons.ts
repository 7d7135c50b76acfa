/**
 * Names of people in scripts that put spaces between words: by what stands around them (greeting, sign-off, "my name
 * is", title, field name) and by what they are (given and family names, endings of family names).
 */

import { CYRILLIC, GREEK } from "../scan/classes.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  C_NAME,
  C_USER,
  COMMON,
  ENGLISH,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PHRASE_END,
  PLACE,
  phraseAt,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { INTRO, INTRO_WEAK, SIGN } from "../words/people.ts";
import { type Context, isNumber, sizeOf } from "./context.ts";
import {
  allUpper,
  besideEnglish,
  closesLine,
  diacritic,
  endsLine,
  gapIsSpace,
  glued,
  hasOrg,
  lineStarts,
  near,
  opens,
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
import { stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";

export function persons(ctx: Context): void {
  const s = ctx.scan;
  let i = 0;
  shown.clear();
  while (i < s.count) {
    if (!isWord(s, i)) {
      // "祝好，/ Ping": a Latin name under a sign-off of another script.
      const under =
        ((s.word[i] as number) & SIGNOFF) !== 0 && i + 1 < s.count && !sameLine(s, i + 1) && isCased(s, i + 1);
      const name = under && ((s.shape[i] as number) & IS_DENSE) !== 0 ? signed(ctx, i, true) : -1;
      i = Math.max(i + 1, name + 1);
      continue;
    }
    const bits = s.word[i] as number;
    let end = -1;
    if ((bits & (GREET | SIGNOFF | TITLE | PHRASE_END)) !== 0 || ((s.cue[i] as number) & C_NAME) !== 0)
      end = byContext(ctx, i);
    if (end < 0) end = bySelf(ctx, i);
    if (end < 0 && isUpper(s, i) && isCased(s, i)) end = both(ctx, i);
    if (end >= 0) end = listed(ctx, end);
    i = Math.max(i + 1, end + 1);
  }
  if (shown.size > 0) again(ctx);
}

/** "Usamov and Bowers were …": two strangers joined before a plural verb, one of them like a family name. */
function both(ctx: Context, i: number): number {
  const s = ctx.scan;
  const j = i + 2;
  if (j + 1 >= s.count || !sameLine(s, i + 1) || !sameLine(s, j) || !sameLine(s, j + 1)) return -1;
  if (
    !isUpper(s, j) ||
    !isWord(s, j) ||
    glued(s, i) ||
    glued(s, j) ||
    !JOINT.test(s.text.slice(s.start[i + 1], s.end[i + 1]))
  )
    return -1;
  if (!strange(s, i, i) || !strange(s, j, j) || sizeOf(s, i) < 3 || sizeOf(s, j) < 3) return -1;
  if (!CAN.test(s.text.slice(s.start[j + 1], s.end[j + 1]))) return -1;
  const like = (k: number): boolean =>
    ((s.word[k] as number) & LAST) !== 0 || surelyFirst(s, k) || surnameLike(s.text.slice(s.start[k], s.end[k])) > 0;
  if (!like(i) && !like(j)) return -1;
  take(ctx, i, i, 0.65, "person-both");
  return take(ctx, j, j, 0.65, "person-both");
}

/** What two people may do after "Ngozi and Thandiwe". */
const CAN =
  /^(can|will|are|have|were|both|could|should|said|asked|want|know|können|haben|sind|peuvent|ont|sont|pueden|han|son|hanno|sono|podem|são|kunnen|hebben|kan|har)$/;
const JOINT = /^(and|und|et|y|e|en|och|og|ja|i|a|și|и|και|ve|or|&)$/;

/** "Anna, Hleb and Sheila": capitalised words no list holds, in a row with a name. */
function listed(ctx: Context, from: number): number {
  const s = ctx.scan;
  let end = from;
  if (!isCased(s, from) || !isUpper(s, from)) return from;
  for (let n = 0; n < 20; n++) {
    let k = end + 1;
    if (k + 1 >= s.count || !sameLine(s, k)) break;
    const gap = s.text.slice(s.end[end], Math.min(s.start[k] as number, (s.end[end] as number) + 4));
    const joint = sizeOf(s, k) <= 3 && gap === " " && JOINT.test(s.text.slice(s.start[k], s.end[k]));
    if (joint) k++;
    else if (gap !== ", " && gap !== "; ") break;
    if (k >= s.count || !sameLine(s, k) || !isWord(s, k) || !isUpper(s, k) || glued(s, k)) break;
    const w = s.word[k] as number;
    if ((w & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 3) break;
    const last = nameEnd(s, k, false);
    // "Anna Nowak, Sales Director": two unknown words after a name are what she does.
    if (
      w === 0 &&
      last > k &&
      gap !== "; " &&
      !(joint && last === k + 1 && strange(s, k, last)) &&
      evidence(s, k, last) === 0
    )
      break;
    const after = s.text.charCodeAt(s.end[last] as number);
    if (
      w === 0 &&
      !joint &&
      after !== 44 &&
      after !== 59 &&
      !(gap === "; " && closesLine(s, last)) &&
      !(after === 32 && last + 1 < s.count && JOINT.test(s.text.slice(s.start[last + 1], s.end[last + 1])))
    )
      break;
    if (
      w === 0 &&
      joint &&
      last === k &&
      after !== 46 &&
      after !== 44 &&
      after !== 10 &&
      !(after === 32 && last + 1 < s.count && CAN.test(s.text.slice(s.start[last + 1], s.end[last + 1]))) &&
      (s.end[last] as number) < s.length
    )
      break;
    end = take(ctx, k, last, 0.66, "person-listed");
  }
  return end;
}

/** Names this text has shown, wherever they come again with a capital. */
function again(ctx: Context): void {
  const s = ctx.scan;
  for (let i = 0; i < s.count; i++) {
    if (!shown.has(s.hash[i] as number) || !isUpper(s, i) || !isWord(s, i) || glued(s, i)) continue;
    ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.6, "person-again");
  }
}

/** Hashes of the name parts this text has shown; filled by one call of `persons` and read by it. */
const shown = new Set<number>();

function take(ctx: Context, a: number, b: number, score: number, rule: string): number {
  const s = ctx.scan;
  if (score >= 0.8) {
    for (let k = a; k <= b; k++) {
      if (sizeOf(s, k) >= 3 && ((s.word[k] as number) & (COMMON | TITLE | PARTICLE | ORG)) === 0)
        shown.add(s.hash[k] as number);
    }
  }
  ctx.emit(s.start[a] as number, s.end[b] as number, "PERSON", score, rule);
  return b;
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
  return ((s.cue[i] as number) & C_NAME) !== 0 ? field(ctx, i) : -1;
}

/** "Dr. Jennifer Holst", "Herrn Müller", "г-н Иванов", "السيد محمد". */
function title(ctx: Context, i: number): number {
  const s = ctx.scan;
  // "más." of Spanish is no Indonesian title.
  if (((s.word[i] as number) & COMMON) !== 0 && !isUpper(s, i) && s.text.charCodeAt(s.end[i] as number) === 46)
    return -1;
  let k = i + 1;
  while (k < s.count && k < i + 3 && ((s.word[k] as number) & TITLE) !== 0 && near(s, k)) k++;
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
  const joint = s.text.charCodeAt(s.end[k - 1] as number);
  if (joint !== 32 && joint !== 46) return -1;
  const w = s.word[k] as number;
  if (isCased(s, k)) {
    if (!isUpper(s, k) && !((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0 && isUpper(s, i))) return -1;
    if (!isUpper(s, i) && sizeOf(s, i) <= 2 && evidence(s, k, k) === 0 && s.text.charCodeAt(s.end[i] as number) !== 46)
      return -1;
    if ((w & COMMON) !== 0 && (w & (FIRST | LAST)) === 0) return -1;
    if ((w & (STREET_BEFORE | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return -1;
  } else if ((w & COMMON) !== 0 || (s.cue[k] as number) !== 0) return -1;
  if (!nameable(s, k) && !isInitial(s, k)) return -1;
  return take(ctx, i, nameEnd(s, k, !isCased(s, k)), 0.9, "person-title");
}

const HERE_SPEAKS = /(aqui (é|fala|quem fala é) (o|a)|hier spricht|le habla|soy (el|la)|sono (il|la)) $/i;

/** What follows "my name is" (sure) or "I am" (not). */
function introduced(ctx: Context, from: number, sure: boolean): number {
  const s = ctx.scan;
  let k = from;
  if (k < s.count && ((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) k++;
  if (k >= s.count || !isWord(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) > 4) return -1;
  if (!sameLine(s, k)) return -1;
  const w = s.word[k] as number;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  if (/[.!?;,]/.test(gap)) return -1;
  if ((w & COMMON) !== 0 && !((w & FIRST) !== 0 && isUpper(s, k) && isCased(s, k))) return -1;
  const last = nameEnd(s, k, sure);
  if (sure) return take(ctx, k, last, 0.92, "person-introduced");
  const weight = evidence(s, k, last);
  // German "im" is no "I'm".
  if (sizeOf(s, from - 1) === 2 && /^im$/i.test(s.text.slice(s.start[from - 1], s.end[from - 1])) && !surelyFirst(s, k))
    return -1;
  if (isCased(s, k) && !isUpper(s, k)) return surelyFirst(s, k) ? take(ctx, k, last, 0.85, "person-introduced") : -1;
  if (!isCased(s, k)) {
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
    sizeOf(s, k) >= 3
  )
    return take(ctx, k, last, 0.86, "person-introduced");
  if (weight === 0 && !(last > k && !hasOrg(s, k, last))) return -1;
  return take(ctx, k, last, 0.88, "person-introduced");
}

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
    ((s.word[k] as number) & FIRST) === 0
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
    // "Hello, Backup stopped": after a comma a name closes the greeting, or is known for one.
    if (!closes && s.text.charCodeAt(s.end[k - 1] as number) === 44 && evidence(s, k, last) === 0) return -1;
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
  if (!/^[\s,.!;:\-–—~*_/>|)，。！、،؛।]*$/.test(gap)) return -1;
  let at = k;
  if (((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) at = k + 1;
  if (!isWord(s, at)) return -1;
  const w = s.word[at] as number;
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
  return sure && upper ? take(ctx, at, last, 0.85, "person-signed") : -1;
}

/** "saludos, lupita", "lg uwe", "cheers dan": the message's last word, in lower case. */
function lastWord(s: Scan, at: number, gap: string): boolean {
  if (at + 1 < s.count || sizeOf(s, at) < 3 || (s.cue[at] as number) !== 0) return false;
  if (((s.word[at] as number) & (COMMON | TITLE | ORG | PLACE | SIGNOFF)) !== 0) return false;
  return /\n/.test(gap) || SHORT_FAREWELL.test(s.text.slice(s.start[at - 1], s.end[at - 1]));
}

const SHORT_FAREWELL =
  /^(cheers|lg|vg|mfg|gr|grtz|mvh|vh|rgds|regards|br|bises|bisous|saludos|abraço|abraços|saluti|pozdro|pozdrawiam|pozdrav|gruß|gruss|grüße|groetjes|groet|hälsningar|hilsen|terveisin|sevgiler|selamlar|greets)$/i;

const NOT_OF_PERSONS =
  /^(file|host|product|server|domain|device|app|table|class|function|event|package|company|plan|machine|computer|service|database|db|branch|repo|brand|display|business|account|team|bucket|queue|index|column|variable|method|event|template|module|project|group|network|street|city)$/i;

/** `Name: Mara Oduya`, `"customer":"…"`, `From: Mara Oduya <…>`. */
function field(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (((s.cue[i] as number) & C_USER) !== 0 && !/^(user|alias)$/i.test(s.text.slice(s.start[i], s.end[i]))) return -1;
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
  if (!/^["'*_)\]]{0,3}\s*[:=：?][\s"'*_>[(]*$/.test(gap)) return -1;
  if (gap.includes("?") && !/^(sur)?name$/i.test(s.text.slice(s.start[i], s.end[i]))) return -1;
  if (i > 0 && sameLine(s, i) && gapIsSpace(s, i) && NOT_OF_PERSONS.test(s.text.slice(s.start[i - 1], s.end[i - 1])))
    return -1;
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

/** A name known as one. */
function bySelf(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((s.shape[i] as number) & IS_DENSE) return -1;
  if (!isCased(s, i)) return uncased(ctx, i);
  if (!isUpper(s, i)) return lowerCase(ctx, i);
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
    if (pairs < 0) return -1;
    return take(ctx, pairs, last, weight === 2 ? 0.85 : 0.7, "person-full");
  }
  return single(ctx, i, weight);
}

const JOINS = /^(and|or|to|for|of|in|on|und|oder|für|et|pour|y|e|i|en|och|og|ja|la|de|para|per|til|till|do|na|la)$/i;

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
    isUpper(s, b)
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
  const joins = a > 0 && JOINS.test(s.text.slice(s.start[a - 1], s.end[a - 1])) && weight === 0;
  if ((before & PERSON_BEFORE) !== 0 && !joins && b - a <= 2 && strange(s, a, b)) return a;
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

function single(ctx: Context, i: number, weight: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if (surelyFirst(s, i)) return sizeOf(s, i) >= 3 ? take(ctx, i, i, 0.75, "person-given") : -1;
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  const after = i + 1 < s.count && sameLine(s, i + 1) ? (s.word[i + 1] as number) : 0;
  const verb = (after & PERSON_VERB) !== 0 && !isUpper(s, i + 1);
  const opening = sentenceStart(s, i);
  if (((s.shape[i] as number) & ALL_UPPER) !== 0 && sizeOf(s, i) < 5) return -1;
  if ((w & PLACE) !== 0) return -1;
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
  return evidence(s, i, last) > 0 ? take(ctx, i, last, 0.75, "person-initials") : -1;
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
  // "silvana, adam, kristina and chad"; "selma is from", "cormac had given".
  const beside = (k: number): boolean =>
    k >= 0 && k < s.count && surelyFirst(s, k) && !isUpper(s, k) && sizeOf(s, k) >= 3;
  const joined =
    (s.text.slice(s.end[i], (s.end[i] as number) + 2) === ", " && beside(i + 1)) ||
    (s.text.slice((s.start[i] as number) - 2, s.start[i]) === ", " && beside(i - 1)) ||
    (i + 1 < s.count && JOINT.test(s.text.slice(s.start[i + 1], s.end[i + 1])) && beside(i + 2)) ||
    (i > 1 && JOINT.test(s.text.slice(s.start[i - 1], s.end[i - 1])) && beside(i - 2));
  if (joined) return take(ctx, i, i, 0.65, "person-lower");
  if (
    sizeOf(s, i) >= 5 &&
    i + 1 < s.count &&
    sameLine(s, i + 1) &&
    /^(has|had|is|was|says|said|will)$/.test(s.text.slice(s.start[i + 1], s.end[i + 1]))
  )
    return take(ctx, i, i, 0.62, "person-lower");
  if (
    last === i &&
    i + 1 < s.count &&
    continuesPlain(s, i) &&
    surnameLike(s.text.slice(s.start[i + 1], s.end[i + 1])) > 0
  )
    return take(ctx, i, i + 1, 0.68, "person-lower");
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
  if (
    last === i &&
    i + 1 < s.count &&
    near(s, i + 1) &&
    isWord(s, i + 1) &&
    s.text.startsWith("ال", s.start[i + 1] as number) &&
    (s.word[i + 1] as number) === 0 &&
    (s.cue[i + 1] as number) === 0
  )
    last++;
  const honoured = last + 1 < s.count && ((s.word[last + 1] as number) & AFTER_TITLE) !== 0;
  if (last > i || (w & AMBIGUOUS) === 0 || honoured) return take(ctx, i, last, last > i ? 0.85 : 0.7, "person-given");
  return -1;
}
