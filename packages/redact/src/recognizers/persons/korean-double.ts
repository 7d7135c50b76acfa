/** "남궁 서연", "제갈 도현 대리": Korean family names of two signs that stand apart from the given name. */

import { KOREAN_DOUBLE } from "../../names/dense-names.ts";
import { HANGUL } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const NAME = new RegExp(
  `(?<![가-힣])(?:${KOREAN_DOUBLE.join("|")}) ([가-힣]{2})(?=[^가-힣]|$|님|씨|이고|이다|입니|이에|예요|이라|이며|은|는|이|가|을|를|의|에게|과|와|께)`,
  "gu",
);

export function koreanDoubles({ scan, emit }: Context): void {
  if ((scan.scripts & (1 << HANGUL)) === 0) return;
  for (const { 0: hit, index } of all(NAME, scan.text)) emit(index, index + hit.length, "PERSON", 0.86, "person-full");
}
