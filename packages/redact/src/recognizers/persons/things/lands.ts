/** Lands that people are called like, where a text speaks of lands. */
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isUpper } from "../name-tokens.ts";

/** "Jersey appears twice in the country list": lands that people are called like. */
export const isLand = (s: Scan, a: number): boolean => LANDS.inText(s) && LAND(s, a) && isUpper(s, a);
const LAND = wordSet(
  "tchad ciad czad čad чад géorgie georgien georgië грузия jersey jordanie jordania jordanien kenia malta cuba cyprus china africa ireland paraguay jamaica dominica martinique tonga samoa guinea",
  "folded",
);
const LANDS = wordSet(
  "country countries land länder länderliste pays países paesi landen landenlijst länderna landlista lande landeliste landene maat kraje krajów zemí země krajín országok țări țărilor държави държавите χώρες χωρών zemlje zemalja države стран страны країн країни ülkeler ülke albania afghanistan",
  "folded",
);
