/**
 * A known name that is a word of its language as well and opens a sentence, where every word has a capital: "Rosa Farbe fehlt", "Güneş paneli bozuk". It
 * is somebody before what only people do, before whom they do it to ("Aurore nous attend"), how they are ("Rose is away") and what they did first
 * ("Yağmur arayıp …").
 */
import { spelled } from "../names/ordinary-words.ts";
import { isUpper } from "../recognizers/persons/name-tokens.ts";
import { actsAsPerson } from "../recognizers/persons/predicate.ts";
import { unitAt } from "../scan/classes.ts";
import type { Scan } from "../scan/scan.ts";
import { isKnownWord } from "./more-word-names.ts";

export const opensAsWord = (s: Scan, i: number): boolean => isKnownWord(s, i) && opensAs(s, i);

/** Nothing behind it is done or said of people. */
export const opensAs = (s: Scan, i: number): boolean =>
  !actsAsPerson(s, i) && !isDoneTo(s, i) && !IS_SO.test(s.text.slice(s.end[i], (s.end[i] as number) + REACH));

/** "… la rappelle", "… me ha escrito", "… ci aspetta". */
const isDoneTo = (s: Scan, i: number): boolean =>
  i + 2 < s.count &&
  unitAt(s.text, s.end[i] as number) === 32 &&
  PRONOUN(s, i + 1) &&
  !isUpper(s, i + 2) &&
  /^[ '’]$/.test(s.text.slice(s.end[i + 1], s.start[i + 2]));
const PRONOUN = spelled(
  "me te se le la lo les los las nos os lui nous vous mi ti si gli ci vi m t s l n si się se mi mu jí jej jej mig dig honom henne meg deg ham hende hän mir mich ihn ihm uns",
);
/** How people are; and what somebody did first, in Turkish. */
const IS_SO =
  /^(?:(?: is| was| has been|['’]s) (?:also |still |not |very |quite |really |now |so |just |already )?(?:fine|happy|away|back|off|ill|sick|busy|sure|upset|angry|asking|waiting|calling|looking|trying|on (?:holiday|leave|site|call|vacation)|out (?:of|sick|today)|in (?:the office|today|charge)|unable|pleased|annoyed|worried|ok|okay|here|the (?:one|customer|owner|tenant|caller))(?!\p{L})| \p{Ll}{2,12}[ıiuü]p (?=\p{Ll}))/u;
const REACH = 40;
