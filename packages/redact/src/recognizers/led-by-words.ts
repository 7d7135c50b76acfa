/** What is led by words that no cue of the lexicon are: one walk over the tokens asks for all of them, and most texts have none. */
import { SLASH } from "../scan/classes.ts";
import { ROAD_WORDS, ROUTE_WORDS, routesAndHamlets, ruralRoads } from "./address/rural.ts";
import { BIRTHDAY_WORDS, birthday } from "./births/others.ts";
import type { Context } from "./context.ts";
import { SMALL_LABEL_WORDS, servedByLetter, smallLabel } from "./persons/small-labels.ts";
import {
  FAMILY_WORDS,
  indianTitles,
  LETTERED_WORDS,
  lettered,
  RENAMED_WORDS,
  renamed,
  SAID_WORDS,
  saidNames,
  TITLE_WORDS,
  toldFamilies,
} from "./persons/told-family.ts";
import { LATIN_NAME_WORDS, nameInLatin } from "./persons/told-in-latin.ts";
import { FAR_WORDS, farSecret } from "./secrets/far.ts";
import { hashFlags } from "./stem-flags.ts";
import { OWN_HANDLE_WORDS, ownHandle } from "./usernames/own-handle.ts";

const [ROUTE, ROAD, FAMILY, TITLE, BIRTHDAY, LETTER_O, SAID, SMALL, RENAMED, LETTERED, IN_LATIN, FAR, OWN] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096,
] as const;
const says = hashFlags([
  [ROUTE, ROUTE_WORDS],
  [ROAD, ROAD_WORDS],
  [FAMILY, FAMILY_WORDS],
  [TITLE, TITLE_WORDS],
  [BIRTHDAY, BIRTHDAY_WORDS],
  [LETTER_O, "o"],
  [SAID, SAID_WORDS],
  [SMALL, SMALL_LABEL_WORDS],
  [RENAMED, RENAMED_WORDS],
  [LETTERED, LETTERED_WORDS],
  [IN_LATIN, LATIN_NAME_WORDS],
  [FAR, FAR_WORDS],
  [OWN, OWN_HANDLE_WORDS],
]);

export function ledByWords(ctx: Context): void {
  const s = ctx.scan;
  let words = 0;
  for (let k = 0; k < s.count; k++) {
    const said = says(s, k);
    if (said === 0) continue;
    words |= said;
    if ((said & BIRTHDAY) !== 0 && s.hasDigit) birthday(ctx, k);
    if ((said & SMALL) !== 0) smallLabel(ctx, k);
    if ((said & IN_LATIN) !== 0) nameInLatin(ctx, k);
    if ((said & FAR) !== 0 && s.hasDigit) farSecret(ctx, k);
    if ((said & OWN) !== 0) ownHandle(ctx, k);
  }
  if (words === 0) return;
  if ((words & ROUTE) !== 0 && s.hasDigit) routesAndHamlets(ctx);
  if ((words & ROAD) !== 0 && s.hasDigit) ruralRoads(ctx);
  if ((words & FAMILY) !== 0) toldFamilies(ctx);
  if ((words & SAID) !== 0) saidNames(ctx);
  if ((words & SMALL) !== 0) servedByLetter(ctx);
  if ((words & RENAMED) !== 0) renamed(ctx);
  if ((words & LETTERED) !== 0) lettered(ctx);
  if ((words & TITLE) !== 0 || ((words & LETTER_O) !== 0 && (s.signs & SLASH) !== 0)) indianTitles(ctx);
}
