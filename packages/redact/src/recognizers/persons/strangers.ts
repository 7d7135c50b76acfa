/**
 * What a stranger's surroundings say, a word with a capital that no list of names holds: the less its letters have to, the more these do.
 * "Zebediah typed the wrong code", "I asked Wrenna", "does Kerbrat know?", "the laptop Ptashnyk uses".
 */

import { spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { codedOnce } from "../code-once.ts";
import { edged } from "../edged.ts";
import { DOES } from "./does.ts";
import { gapIsSpace, sentenceStart } from "./name-places.ts";
import { isCased, isUpper, sameLine } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { isSurelySpokenOf } from "./spoken-of.ts";

/** Sums of the model from which it is somebody. */
const ACTS = -120;
const TOLD = -60;
const ASKED = 0;

/** What opens a question about somebody. */
const ASKS = spelled(
  "has did does is can could will would was have had hat ist weiß war kommt kann kennt heeft weet komt was är har vet er ved kommer kan heeft czy czy onko jest je má mi έχει ha está vino sabe",
);
const ANSWER = edged(
  codedOnce(
    /^ (?:(?:still|even|already|ever|yet|schon|noch|al|redan|allerede|już|už) )?(?:know|knows|sign|signed|reply|replied|call|called|join|answer|answered|agree|agreed|pay|paid|come|want|remember|mind|work here|around|in today|back|coming|there|there\?|aware|off today|geantwortet|angerufen|unterschrieben|bezahlt|Bescheid|davon|da|zurück|heute|geantwoord|gebeld|betaald|getekend|terug|svarat|ringt|svart|svaret|ringet|betalt|betalat|tillbaka|tilbage|tilbake|inne|hemma|odpisał|odpisała|dzwonił|dzwoniła|podpisał|podpisała|zapłacił|zapłaciła|odpověděl|odpověděla|volal|volala|contestado|llamado|firmado|pagado|risposto|chiamato|firmato|pagato)(?!\p{L})/u,
  ),
);
/** "the account Ptashnyk opened is locked": between a thing and what is said of it, who did it. */
const DID = edged(
  codedOnce(
    /^ (?:uses?|used|opened|owns|owned|sent|wrote|signed|left|gave|made|created|reported|promised|dropped off|picked up|brought|filled in|set up|asked for|mentioned|recommended|lent|lost|found|fixed) (?:is|was|are|were|has|had|does|did|can|won|last|yesterday|today|us|me|on|for|never|keeps|still)(?!\p{L})/u,
  ),
);
const AGED = codedOnce(
  /^(?:,? \(?(?:de )?\d{1,2} (?:ans|años|anos|anni|Jahre|jaar|år|lat|let|rokov|éves|ani|лет|років|години|ετών|yaşında|years old|yrs?)(?!\p{L})|, (?:aged )?\d{1,2},? (?:who|lives|is|and|are|has|wants|wohnt|ist|habite|vive|abita|mora|woont|bor|mieszka|bydlí|asuu)(?!\p{L}))/u,
);

/** The sum that a stranger with a capital has to come to, or nothing, 0, where nothing beside it tells a person. */
export function strangerBar(s: Scan, i: number): number {
  if (!isCased(s, i) || !isUpper(s, i) || (s.cue[i] as number) !== 0) return 0;
  const opening = sentenceStart(s, i);
  // "Netzbetreiber Westnetz meldet": the name of what stands before.
  if (!opening && isUpper(s, i - 1) && !(sentenceStart(s, i - 1) && ((s.word[i - 1] as number) & COMMON) !== 0))
    return 0;
  if (DOES(s, i + 1) || actsAsPerson(s, i)) return ACTS;
  const to = s.end[i] as number;
  const sign = unitAt(s.text, to);
  if ((sign === 44 || sign === 32) && AGED.test(s.text.slice(to, to + 22))) return TOLD;
  if (opening || !gapIsSpace(s, i) || !sameLine(s, i)) return 0;
  if (isSurelySpokenOf(s.text, s.start[i] as number)) return TOLD;
  if (sign !== 32 || i + 1 >= s.count || isUpper(s, i + 1)) return 0;
  const behind = s.text.slice(to, to + 28);
  if (ASKS(s, i - 1) && sentenceStart(s, i - 1) && ANSWER.test(behind)) return ASKED;
  return !isUpper(s, i - 1) && DID.test(behind) ? TOLD : 0;
}
