/**
 * One walk over the words of a text for all that is told by a word of a closed list right beside it: whose kin or colleague, whom
 * one asks to be told something, who is at home where, what stands on a badge.
 */
import { CYRILLIC, HEBREW, LATIN, OTHER_SCRIPT } from "../scan/classes.ts";
import { FIRST_UPPER, LINE_START, type Scan } from "../scan/scan.ts";
import { atCounty } from "./address/counties.ts";
import { atHome } from "./address/told.ts";
import { atBadge } from "./codes/badges.ts";
import type { Context } from "./context.ts";
import { atBuilt, atLetter, atNick, atPresent, headers } from "./persons/builds.ts";
import { atHolder } from "./persons/holders.ts";
import { atIsland } from "./persons/islands.ts";
import { family } from "./persons/neighbours.ts";
import { behindArticle, pairBehindWhen, passed, passedSmall } from "./persons/passed.ts";
import { atPatronymic, atSon, atWife } from "./persons/patronymic.ts";
import { atBell, beforeBrackets, behindRole } from "./persons/role.ts";
import { behindUncased, familyEnding, hindi, khmerPersons } from "./persons/scripts.ts";
import { behindBy, handedBy } from "./usernames/by.ts";
import { atLine } from "./usernames/lines.ts";
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

export function besideWords(ctx: Context): void {
  const s = ctx.scan;
  const { anchors, mark, shape, script, start, end } = s;
  const heads: number[] = [];
  let other = false;
  const machine = s.digitCount > 4;
  for (let n = 0; n < s.anchorCount; n++) {
    const k = anchors[n] as number;
    const own = classes[mark[k] as number] as number;
    if ((mark[k] as number) !== 0) atHolder(ctx, k);
    if ((script[k] as number) > LATIN) {
      atIsland(ctx, k);
      if (script[k] === CYRILLIC && ((shape[k] as number) & FIRST_UPPER) !== 0) atPatronymic(ctx, k);
      else if (script[k] === HEBREW) atSon(ctx, k);
      else if (script[k] === OTHER_SCRIPT) familyEnding(ctx, k);
    }
    const before = k > 0 ? (classes[mark[k - 1] as number] as number) : 0;
    const told =
      (before & IS_TELL) !== 0 ||
      ((before & IS_TO) !== 0 && k > 1 && ((classes[mark[k - 2] as number] as number) & IS_TELL) !== 0);
    if (((shape[k] as number) & FIRST_UPPER) !== 0) {
      if (told || ((classes[mark[k + 1] as number] as number) & IS_DEED) !== 0) passed(ctx, k);
      if ((before & IS_ARTICLE) !== 0) behindArticle(ctx, k);
      if ((before & IS_MANY) !== 0) family(ctx, k);
      if (s.text.charCodeAt((end[k] as number) - 1) === 0xe9) atWife(ctx, k);
      if ((end[k] as number) - (start[k] as number) === 1) atLetter(ctx, k);
      else hindi(ctx, k);
      if (s.text.charCodeAt((end[k] as number) + 1) === 40) beforeBrackets(ctx, k + 1);
      if ((own & IS_NICK) !== 0) atNick(ctx, k);
      if ((own & IS_BUILT) !== 0) atBuilt(ctx, k);
    } else if (told) passedSmall(ctx, k);
    else if ((script[k] as number) === LATIN && mayBeLogin(s, k, machine)) atLine(ctx, k, machine);
    else if ((script[k] as number) === OTHER_SCRIPT) other = true;
    if ((before & (IS_KIN | IS_ROLE)) !== 0) behindRole(ctx, k);
    if ((before & IS_BY) !== 0) ((shape[k] as number) & FIRST_UPPER) === 0 ? behindBy(ctx, k) : handedBy(ctx, k);
    if ((before & IS_UNCASED) !== 0) behindUncased(ctx, k);
    if ((before & IS_WHEN) !== 0 && ((shape[k] as number) & FIRST_UPPER) !== 0) pairBehindWhen(ctx, k);
    if (own === 0) continue;
    if ((own & IS_BELL) !== 0) atBell(ctx, k);
    if ((own & IS_HOME) !== 0) atHome(ctx, k);
    if ((own & IS_COUNTY) !== 0) atCounty(ctx, k);
    if ((own & IS_BADGE) !== 0) atBadge(ctx, k);
    if (!s.hasColon) continue;
    if ((own & IS_PRESENT) !== 0) atPresent(ctx, k);
    if ((own & IS_HEADER) !== 0) heads.push(k);
  }
  if (heads.length > 1) headers(ctx, heads.length > MOST_HEADS ? heads.slice(0, MOST_HEADS) : heads);
  if (other || s.hasDense) khmer(ctx);
}

/** "t.hohepa", "'thohepa'"; and what no list holds, where a machine may have written. */
function mayBeLogin(s: Scan, k: number, machine: boolean): boolean {
  const end = s.end[k] as number;
  const next = s.text.charCodeAt(end);
  if (next === 46) {
    const letter = s.text.charCodeAt(end + 1);
    return letter >= 97 && letter <= 122;
  }
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  return (s.word[k] as number) === 0 && (machine || s.text.charCodeAt((s.start[k] as number) - 1) !== 32);
}

const MOST_HEADS = 400;
const KHMER = /[\u1780-\u17ff\u0e80-\u0eff]/;

function khmer(ctx: Context): void {
  if (KHMER.test(ctx.scan.text)) khmerPersons(ctx);
}
