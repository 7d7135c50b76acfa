/**
 * One walk over the words of a text for all that is told by a word of a closed list right beside it: whose kin or colleague, whom
 * one asks to be told something, who is at home where, what stands on a badge.
 */
import { CYRILLIC, HEBREW, LATIN, OTHER_SCRIPT, unitAt } from "../scan/classes.ts";
import { FIRST_UPPER, LINE_START, type Scan, UNUSUAL } from "../scan/scan.ts";
import { atCounty } from "./address/counties.ts";
import { atHome } from "./address/told.ts";
import { atBadge } from "./codes/badges.ts";
import type { Context } from "./context.ts";
import { atBuilt, atLetter, atNick, atPresent, headers } from "./persons/builds.ts";
import { atPlace, childOf } from "./persons/by-place.ts";
import { atSigner, lastSigner } from "./persons/farewells.ts";
import { atHolder } from "./persons/holders.ts";
import { atIsland } from "./persons/islands.ts";
import { family } from "./persons/neighbours.ts";
import { inNote, inSmallNote, mayBeNotedSmall } from "./persons/notes.ts";
import { behindArticle, pairBehindWhen, passed, passedSmall } from "./persons/passed.ts";
import { atPatronymic, atSon, atWife } from "./persons/patronymic.ts";
import { atRanked } from "./persons/ranks.ts";
import { atBell, beforeBrackets, behindRole } from "./persons/role.ts";
import { behindUncased, familyEnding, hindi, khmerPersons } from "./persons/scripts.ts";
import { signsInSmall } from "./persons/signs-small.ts";
import { forgetThings } from "./persons/things/seen.ts";
import { behindBy, handedBy } from "./usernames/by.ts";
import { atLine, FEWEST_OF_MACHINE, signsOfMachine } from "./usernames/lines.ts";
import {
  classes,
  IS_ARTICLE,
  IS_BADGE,
  IS_BELL,
  IS_BUILT,
  IS_BY,
  IS_COUNTY,
  IS_DEED,
  IS_HEADER,
  IS_HOLDER,
  IS_HOME,
  IS_KIN,
  IS_MANY,
  IS_NICK,
  IS_PRESENT,
  IS_ROLE,
  IS_TELL,
  IS_TO,
  IS_UNCASED,
  IS_WHEN,
} from "./word-classes.ts";

/** Of the word at which something begins, whatever else the text holds; of the word before it. */
const OWN = IS_HOLDER | IS_NICK | IS_BUILT | IS_BELL | IS_HOME | IS_COUNTY;
const BEFORE = IS_ARTICLE | IS_MANY | IS_KIN | IS_ROLE | IS_BY | IS_UNCASED | IS_WHEN;

export function besideWords(ctx: Context): void {
  const s = ctx.scan;
  atWords(ctx);
  if (s.scripts >> (LATIN + 1) !== 0) otherScripts(ctx);
  const { text, anchors, mark, shape, start, end } = s;
  const machine = s.digitCount >= FEWEST_OF_MACHINE ? signsOfMachine(s) : 0;
  const honours = text.includes("ji");
  const wives = text.includes("é");
  for (let n = 0; n < s.anchorCount; n++) {
    const k = anchors[n] as number;
    const before = k > 0 ? (classes[mark[k - 1] as number] as number) : 0;
    const told = (before & (IS_TELL | IS_TO)) !== 0 && isTold(s, k, before);
    if (((shape[k] as number) & FIRST_UPPER) !== 0) {
      const next = classes[mark[k + 1] as number] as number;
      if (told || ((before | next) & IS_DEED) !== 0) passed(ctx, k);
      inNote(ctx, k);
      atRanked(ctx, k);
      atSigner(ctx, k);
      atPlace(ctx, k);
      const to = end[k] as number;
      if (honours) hindi(ctx, k);
      if (wives) atWife(ctx, k);
      if (to - (start[k] as number) === 1) atLetter(ctx, k);
      if ((next & (IS_KIN | IS_ROLE)) !== 0 && text.charCodeAt(to + 1) === 40) beforeBrackets(ctx, k + 1);
    } else if (told) passedSmall(ctx, k);
    else if (mayBeLogin(s, k, machine)) atLine(ctx, k, machine);
    if ((before & BEFORE) !== 0) behind(ctx, k, before);
    if (((shape[k] as number) & FIRST_UPPER) === 0 && mayBeNotedSmall(s, k)) inSmallNote(ctx, k);
  }
  lastSigner(ctx);
  signsInSmall(ctx);
  childOf(ctx);
  if (s.hasDense && KHMER.test(text)) khmerPersons(ctx);
  forgetThings();
}

/** What a word itself begins. */
function atWords(ctx: Context): void {
  const s = ctx.scan;
  const { telling, tellingCount, mark } = s;
  const wanted = OWN | (s.hasColon ? IS_PRESENT | IS_HEADER : 0) | (s.hasDigit ? IS_BADGE : 0);
  let heads = 0;
  for (let n = 0; n < tellingCount; n++) {
    const k = telling[n] as number;
    const own = (classes[mark[k] as number] as number) & wanted;
    if (own === 0) continue;
    if ((own & IS_HOLDER) !== 0) atHolder(ctx, k);
    if ((own & (IS_NICK | IS_BUILT)) !== 0 && ((s.shape[k] as number) & FIRST_UPPER) !== 0)
      (own & IS_NICK) !== 0 ? atNick(ctx, k) : atBuilt(ctx, k);
    if ((own & IS_BELL) !== 0) atBell(ctx, k);
    if ((own & IS_HOME) !== 0) atHome(ctx, k);
    if ((own & IS_COUNTY) !== 0) atCounty(ctx, k);
    if ((own & IS_BADGE) !== 0) atBadge(ctx, k);
    if ((own & IS_PRESENT) !== 0) atPresent(ctx, k);
    if ((own & IS_HEADER) !== 0) heads++;
  }
  if (heads > 1) atHeaders(ctx);
}

const MOST_HEADS = 400;

function atHeaders(ctx: Context): void {
  const { telling, tellingCount, mark } = ctx.scan;
  const heads: number[] = [];
  for (let n = 0; n < tellingCount && heads.length < MOST_HEADS; n++) {
    const k = telling[n] as number;
    if (((classes[mark[k] as number] as number) & IS_HEADER) !== 0) heads.push(k);
  }
  headers(ctx, heads);
}

/** Words of other scripts than Latin. */
function otherScripts(ctx: Context): void {
  const { anchors, anchorCount, script, shape } = ctx.scan;
  for (let n = 0; n < anchorCount; n++) {
    const k = anchors[n] as number;
    const own = script[k] as number;
    if (own <= LATIN) continue;
    if (k > 0 && script[k - 1] === LATIN) atIsland(ctx, k);
    if (own === CYRILLIC && ((shape[k] as number) & FIRST_UPPER) !== 0) atPatronymic(ctx, k);
    else if (own === HEBREW) atSon(ctx, k);
    else if (own === OTHER_SCRIPT) familyEnding(ctx, k);
  }
}

/** What the word before token `k` begins. */
function behind(ctx: Context, k: number, before: number): void {
  const { shape, word } = ctx.scan;
  const capital = ((shape[k] as number) & FIRST_UPPER) !== 0;
  if (capital) {
    if ((before & IS_ARTICLE) !== 0) behindArticle(ctx, k);
    if ((before & IS_MANY) !== 0) family(ctx, k);
    if ((before & IS_WHEN) !== 0) pairBehindWhen(ctx, k);
  }
  if ((before & (IS_KIN | IS_ROLE)) !== 0) behindRole(ctx, k);
  if ((before & IS_BY) !== 0) {
    if (capital) handedBy(ctx, k);
    // A word of the lexicon is no login, unless behind a key.
    else if ((((shape[k] as number) | (shape[k - 1] as number)) & UNUSUAL) !== 0 || word[k] === 0) behindBy(ctx, k);
  }
  if ((before & IS_UNCASED) !== 0) behindUncased(ctx, k);
}

/** Does the word before token `k`, or the one before "to", ask for somebody to be told something? */
function isTold({ mark }: Scan, k: number, before: number): boolean {
  return (before & IS_TELL) !== 0 || (k > 1 && ((classes[mark[k - 2] as number] as number) & IS_TELL) !== 0);
}

/** "t.hohepa", "'thohepa'"; and what no list holds, where a machine may have written. */
function mayBeLogin(s: Scan, k: number, machine: number): boolean {
  const shape = s.shape[k] as number;
  // Right behind any other word stands a blank.
  if ((shape & UNUSUAL) === 0) return machine !== 0 && s.word[k] === 0 && (shape & LINE_START) === 0;
  if (s.script[k] !== LATIN) return false;
  const end = s.end[k] as number;
  if (unitAt(s.text, end) === 46) {
    const letter = unitAt(s.text, end + 1);
    return letter >= 97 && letter <= 122;
  }
  return (
    s.word[k] === 0 &&
    (shape & LINE_START) === 0 &&
    (machine !== 0 || s.text.charCodeAt((s.start[k] as number) - 1) !== 32)
  );
}

const KHMER = /[\u1780-\u17ff\u0e80-\u0eff]/;
