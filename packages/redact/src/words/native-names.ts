/** Names in scripts of Asia and the Near East, by the hashes of their words: scripts/names/native-names.ts. */
import { hashesOf } from "../names/bits.ts";
import { FAMILY, FAMILY_OR_WORD, GIVEN, GIVEN_OR_WORD, THAI_FAMILY, THAI_GIVEN } from "../names/native.generated.ts";
import { addNames, addWords, FIRST, LAST } from "../scan/lexicon.ts";
// What a word is known to be already stays what it is.
import "./world-names.ts";

addNames({
  given: hashesOf(GIVEN),
  givenOrWord: hashesOf(GIVEN_OR_WORD),
  family: hashesOf(FAMILY),
  familyOrWord: hashesOf(FAMILY_OR_WORD),
});
addWords(THAI_GIVEN, FIRST);
addWords(THAI_FAMILY, LAST);
