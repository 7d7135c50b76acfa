/**
 * Short given names in another case of grammar, right behind a preposition: "paczka dla Ani", "pro Evu", "звонок от Иры", "poruka od
 * Ive". Of three and four letters they look like words of other languages; with a capital inside a Slavic sentence they are names.
 */
import { mayDecline, spelled } from "../../names/ordinary-words.ts";
import { CYRILLIC, LATIN, unitAt } from "../../scan/classes.ts";
import { FIRST, MONTH, ORG, PLACE, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { take } from "./joined.ts";
import { apart, isUpper } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";

/** Letters of such a name at most: longer ones are told in any place. */
export const SHORT = 4;

/** Before a person, and of these languages alone. */
const SLAVIC = spelled(
  "dla od przez pro ke pre kod oko для от від про із со за до od za z ze przy przed у к ко с s se do",
);
const AT = spelled("u");
const OF = spelled("z ze zo odvedle vedľa z");
const SHORT_ENDING = /[aąeęiouůúyýéěуюыиіїеєоая]$/u;

/** At a word with a capital of three or four letters: its last token or -1. */
export function shortCase(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (i === 0 || sizeOf(s, i) < 3 || !apart(s, i - 1) || isUpper(s, i - 1)) return -1;
  // "zostawił u Ani z parteru", but "u Nišu": a town's case.
  if (!SLAVIC(s, i - 1) && !(AT(s, i - 1) && apart(s, i) && OF(s, i + 1))) return -1;
  const script = s.script[i] as number;
  if ((script !== CYRILLIC && script !== LATIN) || script !== s.script[i - 1]) return -1;
  if (((s.word[i] as number) & (MONTH | PLACE | ORG | TITLE)) !== 0 || ((s.shape[i] as number) & ALL_UPPER) !== 0)
    return -1;
  // "с Катя 2 на …": a model.
  if (apart(s, i) && (isUpper(s, i + 1) || ((s.shape[i + 1] as number) & HAS_DIGIT) !== 0)) return -1;
  if (unitAt(s.text, s.end[i] as number) === 45 || (stemBits(s, i) & FIRST) === 0 || !mayDecline(s)) return -1;
  return SHORT_ENDING.test(s.text.slice(s.start[i], s.end[i])) && !isTownOfThese(s, i)
    ? take(ctx, i, i, 0.62, "person-case")
    : -1;
}

const isTownOfThese = spelled(
  "Riu Rzu Rygi Rize Kani Nysy Nise Brna Brne Omi Уфы Уфе Уфу Перу Сочи Риги Баку Оки Оке Ори",
);
