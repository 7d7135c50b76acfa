/**
 * English, where a clause may follow a noun: "server Gladys ran out of disk" is a machine, "the server Gladys set up" hers. The kind stands without
 * an article, or what only things do stands behind the name. And "Tisch von Anna Berg": whose a good is, taken with the good.
 */
import { mannerHere } from "../../../names/model.ts";
import { mayBeEnglish } from "../../../names/ordinary-words.ts";
import { FIRST, HUMAN_VERB, LAST, PARTICLE, PERSON_VERB } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { isGood, isGoodsCompound } from "../../thing-nouns.ts";
import { sentenceStart } from "../name-places.ts";
import { acts, apart, isListed, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

const KIND = names(
  `server servers node router switch gateway printer scanner plotter drone robot mower pump boiler furnace loom press crane lift elevator tractor engine locomotive tram ferry vessel trawler barge yacht telescope
  module package plugin script job queue service daemon container pod cluster namespace bucket database schema table-space branch build release milestone sprint epic pipeline workflow playbook template theme font typeface skin wallpaper dashboard bot chatbot
  product products style styles model models design pattern line range collection fabric fabrics finish shade shades colour color colours colors paint wallpaper carpet tile tiles laminate duvet bedframe wardrobe sideboard dresser bookcase sofa armchair recliner pram stroller
  room rooms building buildings tower block pier dock gate suite ward wing hall lounge studio chalet cottage cabin lodge variety cultivar hurricane storm cyclone typhoon ringtone playlist channel voice`,
);
/** What English puts before the noun to say which kind: "dining table", "oak desk". */
const MODIFIER = names(
  `dining coffee side bedside bunk office garden outdoor corner dressing console standing leather wooden oak pine walnut ash teak metal steel glass wool cotton linen velvet silk canvas suede bath shower kitchen kids double single king-size queen-size wall floor ceiling desk table running walking hiking ankle winter summer rain denim electric cordless robot hand steam air water gas oil ink laser photo
  security web mobile desktop time date file log data image video audio text password voice payment account test build deploy backup cache memory message event`,
);
/** Is token `k` such a word, with another in small letters behind it? */
export const isKindOfNoun = (s: Scan, k: number): boolean =>
  MODIFIER(s, k) && apart(s, k) && !isUpper(s, k) && k + 1 < s.count && !isUpper(s, k + 1);

const BEFORE_KIND = names(
  "the a an this that these those our your my his her their its which what every each any some another one new old first last next",
);
/** Behind what a thing is called. */
const STATE = names(
  "is was are were has had keeps runs ran does doesn't did didn't won't will can cannot can't fails failed throws crashes crashed shows stopped stops still since after again hangs hung leaks leaked needs times timed lost won works worked in on at and or to from with for as",
);
const ENDS = /^["”»’)]?(?:$|[.,;:!?)\n])/;
const PAST = /^ \p{Ll}{2,}(?:ed|ew|ought|ent|ook|ave)(?!\p{L})/u;

/** Is the name at tokens `a..b` what an English noun of a kind before it is called? */
export function isOfKind(s: Scan, a: number, b: number): boolean {
  const kind = a - 1;
  if (a !== b || kind < 0 || !isUpper(s, a) || !apart(s, kind) || !sameLine(s, a) || !KIND(s, kind)) return false;
  if (mannerHere(s).language > 1 || !mayBeEnglish(s)) return false;
  const behind = s.text.slice(s.end[b], (s.end[b] as number) + 16);
  const state = ENDS.test(behind) || (apart(s, b) && STATE(s, b + 1));
  if (sentenceStart(s, kind) || isBare(s, kind) || /^[,;:(] ?\(?$/.test(s.text.slice(s.end[kind - 1], s.start[kind])))
    return state || !(isDone(s, b) || PAST.test(behind));
  if (state && isUpper(s, kind)) return true;
  return state && apart(s, kind - 1) && BEFORE_KIND(s, kind - 1) && !PREPOSITION.test(behind);
}

/** "in room Eleanor", "Nightly job Mabel": no article and no name before it. */
const isBare = (s: Scan, kind: number): boolean =>
  kind > 0 &&
  apart(s, kind - 1) &&
  !isUpper(s, kind) &&
  !BEFORE_KIND(s, kind - 1) &&
  (!isUpper(s, kind - 1) || (sentenceStart(s, kind - 1) && !isListed(s, kind - 1)));

/** "the module Anna is in charge of", "the room Anna was in": hers. */
const PREPOSITION = /^ \p{Ll}+(?: \p{Ll}+){0,4} (?:in|on|of|with|for|at|to)[.,;?!]/u;

const isDone = (s: Scan, b: number): boolean =>
  apart(s, b) &&
  (((s.word[b + 1] as number) & (HUMAN_VERB | PERSON_VERB)) !== 0 || acts(s, b + 1) || actsAsPerson(s, b));

/** "Tisch von Anna Berg": the first token of whose a good is that was taken with it; -1 where tokens `a..b` are none. */
export function ownerWithin(s: Scan, a: number, b: number): number {
  const of = a + 1;
  if (b < a + 2 || isUpper(s, of) || ((s.word[of] as number) & PARTICLE) === 0 || isListed(s, a)) return -1;
  if (!isGood(s, a) && !isGoodsCompound(s, a, 2)) return -1;
  const isFull =
    b > a + 2 && ((s.word[a + 2] as number) & FIRST) !== 0 && ((s.word[b] as number) & (FIRST | LAST)) !== 0;
  return isFull || surelyFirst(s, a + 2) ? a + 2 : -1;
}
