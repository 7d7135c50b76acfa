/**
 * Names of people in scripts that put spaces between words: by what stands around them (greeting, sign-off, "my name
 * is", title, field name) and by what they are (given and family names, endings of family names).
 */
import { spelled } from "../../names/ordinary-words.ts";
import { CYRILLIC, GREEK, HYPHEN } from "../../scan/classes.ts";
import { C_NAME, COMMON, FIRST, GREET, LAST, PHRASE_END, phraseAt, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { INTRO, INTRO_WEAK, SIGN } from "../../words/people.ts";
import { type Context, sizeOf } from "../context.ts";
import { bySelf, mayBegin, ofCompany } from "./alone.ts";
import { askedFor } from "./asked.ts";
import { below, greeted, signed } from "./greeted.ts";
import { again, both, forgetShown, listed } from "./joined.ts";
import { patronymic } from "./lower.ts";
import { byModel, lowerByModel, lowerEnd } from "./model.ts";
import { townEnd } from "./name-places.ts";
import { isCased, isUpper, sameLine } from "./name-tokens.ts";
import { field, introduced, nameOn } from "./named.ts";
import { namesOfAddresses } from "./of-address.ts";
import { spokenOf, spokenOfSmall } from "./spoken-of.ts";
import { syllabled } from "./syllables.ts";
import { forgetThings, things } from "./things/seen.ts";
import { title } from "./titled.ts";
import { owners, surnameTold } from "./told.ts";
import { stranger } from "./uncased.ts";

/** "Such as Debian": Lithuanian's "aš", without its mark a word of other languages. */
const AS = spelled("as");

/** Bits of words that may announce a name. */
const ANNOUNCING = GREET | SIGNOFF | TITLE | PHRASE_END;

export function persons(ctx: Context): void {
  const s = ctx.scan;
  let next = 0;
  forgetShown();
  forgetThings();
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next || i <= things.end) continue;
    const shape = s.shape[i] as number;
    const bits = s.word[i] as number;
    if ((shape & (HAS_LETTER | HAS_DIGIT | IS_DENSE)) !== HAS_LETTER) {
      if ((bits & SIGNOFF) !== 0 && (shape & IS_DENSE) !== 0) next = signedBelow(ctx, i) + 1;
      continue;
    }
    const announces = (bits & ANNOUNCING) !== 0 || ((s.cue[i] as number) & C_NAME) !== 0;
    if ((shape & FIRST_UPPER) !== 0 || (s.script[i] as number) > GREEK) {
      const town = townEnd(s, i);
      if (town > i) {
        next = town + 1;
        continue;
      }
    }
    if ((shape & FIRST_UPPER) !== 0) next = atCapital(ctx, i, announces) + 1;
    else if (announces || (bits & FIRST) !== 0) next = atSmall(ctx, i, announces) + 1;
    // No rule would take an ordinary word. Most others are not known.
    else if ((bits & COMMON) === 0) next = atStranger(ctx, i) + 1;
  }
  if ((s.signs & HYPHEN) !== 0) {
    owners(ctx);
    syllabled(ctx);
  }
  if (s.ats.length > 0) namesOfAddresses(ctx);
  again(ctx);
  forgetThings();
}

/** "祝好，/ Ping": a Latin name under a sign-off of another script. Here and below, what is returned is the name's last token or -1. */
function signedBelow(ctx: Context, i: number): number {
  const s = ctx.scan;
  return i + 1 < s.count && !sameLine(s, i + 1) && isCased(s, i + 1) ? signed(ctx, i, true) : -1;
}

/** At a word with a capital. */
function atCapital(ctx: Context, i: number, announces: boolean): number {
  const end = atWord(ctx, i, announces);
  if ((end >= 0 && end !== things.end) || things.end > i) return end;
  const told = spokenOf(ctx, i);
  return told < 0 ? end : Math.max(end, listed(ctx, told));
}

/** At a word in small letters that announces a name or is one. */
function atSmall(ctx: Context, i: number, announces: boolean): number {
  const end = atWord(ctx, i, announces);
  return (end < 0 || end === things.end) && things.end <= i ? Math.max(end, spokenOfSmall(ctx, i)) : end;
}

/** At a word with a capital, one that announces a name, or a given name. */
function atWord(ctx: Context, i: number, announces: boolean): number {
  const s = ctx.scan;
  let end = announces ? byContext(ctx, i) : -1;
  if (((s.word[i] as number) & COMMON) !== 0 && isCased(s, i) && isNoName(s, i)) {
    // An ordinary word announces a name or has nothing to do with one.
    if (end < 0 && ((s.word[i] as number) & FIRST) !== 0) end = askedFor(ctx, i);
    return end >= 0 ? listed(ctx, lowerEnd(ctx, end)) : -1;
  }
  if (end < 0) {
    const ordinary = ((s.word[i] as number) & (COMMON | FIRST | LAST)) === COMMON;
    if (ordinary && isUpper(s, i) && isCased(s, i) && sizeOf(s, i) > 1 && !mayBegin(s, i)) return -1;
    end = bySelf(ctx, i);
    // Of an ordinary word nothing else is believed.
    if (end < 0 && ordinary) return -1;
  }
  if (end < 0) end = askedFor(ctx, i);
  if (end < 0 && isUpper(s, i) && isCased(s, i)) end = both(ctx, i);
  // What only the model says is no start for a list of strangers.
  // A place or a firm that was passed by is no start for one either.
  if (end >= 0) return end === things.end ? end : listed(ctx, lowerEnd(ctx, end));
  // What was told to be a thing is no name by its first words either; among shouted words any two may have looked like one.
  return things.end < i || ((s.shape[i] as number) & ALL_UPPER) !== 0 ? byModel(ctx, i) : -1;
}

/** At a word without a capital that no list holds. */
function atStranger(ctx: Context, i: number): number {
  const s = ctx.scan;
  let end = surnameTold(ctx, i);
  if (end < 0) end = askedFor(ctx, i);
  // Behind a thing's name stands what is said of it: "השולחן יואב תקין".
  if (end < 0 && (things.end !== i - 1 || i === 0 || isCased(s, i))) end = lowerByModel(ctx, i);
  if (end >= 0) return end;
  if (!isCased(s, i)) return stranger(ctx, i);
  return s.script[i] === CYRILLIC ? patronymic(ctx, i) : -1;
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
    if ((meaning & INTRO_WEAK) !== 0 && !AS(s, i)) {
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
    below(ctx, i);
  }
  return ((s.cue[i] as number) & C_NAME) !== 0 ? Math.max(nameOn(ctx, i), field(ctx, i)) : -1;
}
