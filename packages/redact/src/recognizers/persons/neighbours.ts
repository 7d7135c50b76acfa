/** A whole family, by the article of many and by where it lives: "the Pilkingtons over the road", "les Kervella du troisième", "bei Brinkmanns". */
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isGerman, isOrdinary } from "../../names/ordinary-words.ts";
import { bitsAt, COMMON, FIRST, hashWord, LAST, lookup, ORG, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { classify, IS_MANY } from "../word-classes.ts";
import { take } from "./joined.ts";
import { gapIsSpace, glued, near } from "./name-places.ts";
import { isCased, isUpper, isWord, nameEnd } from "./name-tokens.ts";
import { isThingNoun } from "./things/things.ts";

const MANY_WORDS = "the die den der les los gli i os de dai ai aux alla ai dos aos";
const AT_WORDS = "bei zu";
classify(IS_MANY, `${MANY_WORDS} ${AT_WORDS}`);
/** Words that what says where somebody lives begins with. */
const flagsOf = wordFlags([
  AT_WORDS,
  "next upstairs downstairs across opposite over down up at from nebenan gegenüber oben unten von aus im d du de del do da di accanto van hiernaast s",
]);
const [AT, LIVES] = [1, 2] as const;
const FLOOR =
  "(?:rez-|premier|deuxi[eè]me|second|troisi[eè]me|quatri[eè]me|cinqui[eè]me|dessus|dessous|palier|primero|segundo|tercero|cuarto|quinto|sexto|bajo|ático|primo|secondo|terzo|quarto|ultimo|piano|primeiro|terceiro|quarto|rés|andar|lado|\\d)";
const LIVES_THERE = new RegExp(
  `^(?:['’]s)? (?:next door|upstairs|downstairs|across|opposite|over the (?:road|way|street)|(?:down|up) the (?:road|street|lane|hall)|at (?:no\\.?|number|nr|flat)|from (?:flat|no\\.?|number|apt|apartment|across|next door|upstairs|downstairs|(?:the )?(?:first|second|third|ground|top) floor)|nebenan|gegenüber|(?:oben|unten|drüben)|von (?:nebenan|gegenüber|oben|unten|drüben|über uns|unter uns)|(?:aus|im|vom) (?:dem |der )?(?:\\p{L}{2,12}\\.? )?\\p{L}{0,9}(?:geschoss|stock|etage|hinterhaus|vorderhaus|parterre)|d['’](?:à côté|en face|en haut|en bas|au-dessus|au-dessous)|(?:du|del|do|da|di|de) (?:la |al )?${FLOOR}|de (?:enfrente|arriba|abajo|cima|baixo)|da frente|di (?:fronte|sopra|sotto)|accanto|(?:van )?(?:hiernaast|boven|beneden|de overkant|nummer \\d|\\d))(?!\\p{L})`,
  "iu",
);

/** The capitalised word at `k`, behind an article of many or "bei". */
export function family(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (!isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < 4 || !near(s, k) || !gapIsSpace(s, k) || glued(s, k)) return;
  const at = (flagsOf(s, k - 1) & AT) !== 0;
  const lives = (flagsOf(s, k + 1) & LIVES) !== 0;
  if (!at && !lives) return;
  if (((s.word[k] as number) & (COMMON | ORG | PLACE)) !== 0 || (s.cue[k] as number) !== 0) return;
  const last = nameEnd(s, k, false);
  const end = s.end[last] as number;
  const there = lives || last > k ? LIVES_THERE.exec(s.text.slice(end, end + 40)) : null;
  if (there === null && !(at && last === k && isGerman(s))) return;
  const stem = stemOf(s, k);
  if (there === null && (!stem.known || (k + 1 < s.count && near(s, k + 1) && isUpper(s, k + 1)))) return;
  const listed = ((s.word[k] as number) & (FIRST | LAST)) !== 0 || stem.known;
  if (!listed && ((LISTS(s.hash[k] as number) & DICTIONARY) !== 0 || isOrdinary(s, k) || isThingNoun(s, k))) return;
  if (!listed && stem.word) return;
  const owns = /^['’]s/.test(s.text.slice(end, end + 2)) ? 2 : 0;
  if (owns === 0) take(ctx, k, last, 0.7, "person-family-home");
  else ctx.emit(s.start[k] as number, end + owns, "PERSON", 0.7, "person-family-home");
}

/** Of the word without the ending of many: is it a family's name, or a word? */
function stemOf(s: Scan, k: number): { known: boolean; word: boolean } {
  const end = (s.end[k] as number) - 1;
  if (s.text.charCodeAt(end) !== 115) return { known: false, word: false };
  const hash = hashWord(s.text.slice(s.start[k], end));
  const slot = lookup(hash);
  const bits = slot < 0 ? 0 : bitsAt(slot);
  const list = LISTS(hash);
  return {
    known: (bits & (LAST | ORG)) === LAST || (list & FAMILY) !== 0,
    word: (bits & COMMON) !== 0 || (list & DICTIONARY) !== 0,
  };
}
