/** Names of the world that the project's own lists do not hold, by the hashes of their words: scripts/names/world-names.ts. */
import { fromBase64 } from "../names/bits.ts";
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

const hashes = (base64: string): Int32Array => new Int32Array(fromBase64(base64).buffer);

addNames({
  given: hashes(GIVEN),
  givenOrWord: hashes(GIVEN_OR_WORD),
  family: hashes(FAMILY),
  familyOrWord: hashes(FAMILY_OR_WORD),
});
addJapanese({ family: fromBase64(JAPANESE_FAMILY), given: fromBase64(JAPANESE_GIVEN) });
addWords(THAI_GIVEN, FIRST);
addWords(THAI_FAMILY, LAST);
