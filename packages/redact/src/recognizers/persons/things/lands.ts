/** Lands that people are called like, where a text speaks of lands. */
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isUpper } from "../name-tokens.ts";

/** "Georgia appears twice in the country list": lands that people are called like. */
export const isLand = (s: Scan, a: number): boolean => LANDS.inText(s) && LAND(s, a) && isUpper(s, a);
const LAND = wordSet(
  "chad tchad ciad czad čad чад georgia géorgie georgien georgië geórgia грузия jersey jordan jordanie jordania jordanien kenya kenia malta india cuba cyprus china america asia africa ireland israel paraguay jamaica dominica martinique tonga samoa guinea",
  "folded",
);
const LANDS = wordSet(
  "country countries land länder länderliste pays países paesi landen landenlijst länderna landlista lande landeliste landene maat kraje krajów zemí země krajín országok țări țărilor държави държавите χώρες χωρών zemlje zemalja države стран страны країн країни ülkeler ülke albania afghanistan",
  "folded",
);
