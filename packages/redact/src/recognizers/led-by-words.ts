/** What is led by words that no cue of the lexicon are: one walk over the tokens asks for all of them, and most texts have none. */
import { SLASH } from "../scan/classes.ts";
import { CORNER_WORDS, cornerTold } from "./address/corners.ts";
import { SOUTHERN_WORDS, southernHamlets } from "./address/hamlets-south.ts";
import { HOMESTEAD_WORDS, homesteads } from "./address/homesteads.ts";
import { PITCH_WORDS, pitches } from "./address/pitches.ts";
import { ROAD_WORDS, ROUTE_WORDS, routesAndHamlets, ruralRoads } from "./address/rural.ts";
import { BIRTHDAY_WORDS, birthday } from "./births/others.ts";
import { BRANCH_WORDS, branchedAccounts } from "./codes/banks-told.ts";
import { PASSPORT_WORDS, passportsInOtherScripts } from "./codes/passports-told.ts";
import type { Context } from "./context.ts";
import { POLICY_WORDS, policiesInDense, policyTold } from "./fields/policies.ts";
import { kinOfMonth, MONTH_NAMES } from "./persons/kin-months.ts";
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
import { nameInTranslit, TRANSLIT_WORDS } from "./persons/translit.ts";
import { DIGITS_OF_WORDS, digitsOfInDense, digitsOfSecret } from "./secrets/digits-of.ts";
import { FAR_WORDS, farSecret } from "./secrets/far.ts";
import { EXPIRED_WORDS, latelyInDense, latelyTold } from "./secrets/lately.ts";
import { hashFlags } from "./stem-flags.ts";
import { CALLED_WORDS, calledHandle } from "./usernames/called.ts";
import { ON_NETWORK_WORDS, onNetworks } from "./usernames/on-networks.ts";
import { OWN_HANDLE_WORDS, ownHandle } from "./usernames/own-handle.ts";

const [
  ROUTE,
  ROAD,
  FAMILY,
  TITLE,
  BIRTHDAY,
  LETTER_O,
  SAID,
  SMALL,
  RENAMED,
  LETTERED,
  IN_LATIN,
  FAR,
  OWN,
  POLICY,
  EXPIRED,
  DIGITS,
  PASSPORT,
  CORNER,
  CALLED,
  MONTH,
  TRANSLIT,
  BRANCH,
  HOMESTEAD,
  SOUTHERN,
  PITCH,
  ON_NETWORK,
] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576,
  2097152, 4194304, 8388608, 16777216, 33554432,
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
  [POLICY, POLICY_WORDS],
  [EXPIRED, EXPIRED_WORDS],
  [DIGITS, DIGITS_OF_WORDS],
  [PASSPORT, PASSPORT_WORDS],
  [CORNER, CORNER_WORDS],
  [CALLED, CALLED_WORDS],
  [MONTH, MONTH_NAMES],
  [TRANSLIT, TRANSLIT_WORDS],
  [BRANCH, BRANCH_WORDS],
  [HOMESTEAD, HOMESTEAD_WORDS],
  [SOUTHERN, SOUTHERN_WORDS],
  [PITCH, PITCH_WORDS],
  [ON_NETWORK, ON_NETWORK_WORDS],
]);

export function ledByWords(ctx: Context): void {
  const s = ctx.scan;
  policiesInDense(ctx);
  latelyInDense(ctx);
  digitsOfInDense(ctx);
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
    if ((said & ON_NETWORK) !== 0) onNetworks(ctx, k);
    if ((said & TRANSLIT) !== 0) nameInTranslit(ctx, k);
    if ((said & CALLED) !== 0) calledHandle(ctx, k);
    if ((said & MONTH) !== 0) kinOfMonth(ctx, k);
    if (!s.hasDigit) continue;
    if ((said & CORNER) !== 0) cornerTold(ctx, k);
    if ((said & POLICY) !== 0) policyTold(ctx, k);
    if ((said & EXPIRED) !== 0) latelyTold(ctx, k);
    if ((said & DIGITS) !== 0) digitsOfSecret(ctx, k);
  }
  if (words === 0) return;
  if ((words & ROUTE) !== 0 && s.hasDigit) routesAndHamlets(ctx);
  if ((words & ROAD) !== 0 && s.hasDigit) ruralRoads(ctx);
  if ((words & BRANCH) !== 0) branchedAccounts(ctx);
  if ((words & HOMESTEAD) !== 0) homesteads(ctx);
  if ((words & SOUTHERN) !== 0) southernHamlets(ctx);
  if ((words & PITCH) !== 0) pitches(ctx);
  if ((words & FAMILY) !== 0) toldFamilies(ctx);
  if ((words & SAID) !== 0) saidNames(ctx);
  if ((words & SMALL) !== 0) servedByLetter(ctx);
  if ((words & RENAMED) !== 0) renamed(ctx);
  if ((words & LETTERED) !== 0) lettered(ctx);
  if ((words & PASSPORT) !== 0 && s.hasDigit) passportsInOtherScripts(ctx);
  if ((words & TITLE) !== 0 || ((words & LETTER_O) !== 0 && (s.signs & SLASH) !== 0)) indianTitles(ctx);
}
