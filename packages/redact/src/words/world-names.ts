/** Names of the world that the project's own lists do not hold, by the hashes of their words: scripts/names/world-names.ts. */
import { fromBase64, hashesOf } from "../names/bits.ts";
import { addJapanese } from "../names/dense.ts";
import {
  FAMILY,
  FAMILY_OR_WORD,
  GIVEN,
  GIVEN_OR_WORD,
  JAPANESE_FAMILY,
  JAPANESE_GIVEN,
  THAI_FAMILY,
  THAI_GIVEN,
} from "../names/world.generated.ts";
import { addNames, addWords, FIRST, LAST } from "../scan/lexicon.ts";
// What a word is known to be already stays what it is.
import "./common.ts";
import "./han-given.ts";
import "./people.ts";
import "./places.ts";
import "./surnames.ts";

addNames({
  given: hashesOf(GIVEN),
  givenOrWord: hashesOf(GIVEN_OR_WORD),
  family: hashesOf(FAMILY),
  familyOrWord: hashesOf(FAMILY_OR_WORD),
});
addJapanese({ family: fromBase64(JAPANESE_FAMILY), given: fromBase64(JAPANESE_GIVEN) });
addWords(THAI_GIVEN, FIRST);
addWords(THAI_FAMILY, LAST);
