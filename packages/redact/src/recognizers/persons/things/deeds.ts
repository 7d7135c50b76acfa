/** English, Finnish and other verbs that are given names as well, by what stands behind them. */
import { COMMON } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { sentenceStart } from "../name-places.ts";
import { acts, apart, isUpper } from "../name-tokens.ts";

/** "Bill me", "Mark as read", "Grant access": English verbs, by what stands behind them. */
export function isDeed(s: Scan, i: number): boolean {
  // "Ping to localhost works".
  if (PINGS(s, i) && apart(s, i) && PING.test(s.text.slice(s.start[i + 1], (s.start[i + 1] as number) + 12)))
    return true;
  // "Anna salasanasi": Finnish for "give".
  if (
    i + 1 < s.count &&
    apart(s, i) &&
    GIVE(s, i) &&
    !isUpper(s, i + 1) &&
    GIVEN_THERE.test(s.text.slice(s.start[i + 1], (s.start[i + 1] as number) + 8))
  )
    return true;
  // "Ændre bemærkninger", "Edite a fatura": a button's verb, in languages that have it as no name.
  if (apart(s, i) && BUTTON(s, i) && sentenceStart(s, i) && !isUpper(s, i + 1) && !acts(s, i + 1)) return true;
  return apart(s, i) && DEED(s, i) && OBJECT(s, i + 1) && !isUpper(s, i + 1) && ((s.word[i] as number) & COMMON) === 0;
}
const GIVE = wordSet("Anna", "exact");
const GIVEN_THERE =
  /^(?:salasan|koodi|tunnu|nimi|nime|osoit|numero|palau|arvio|sähköp|vahvis|kuvau|uus|uude|sovel|laitt|tili|käytt|meille|minulle|lupa|tieto|tied|pin|päiv|aika|väh|enint|aina|kelvo|selke|puhel|kortin)/;
const BUTTON = wordSet("Edite Ændre Börja Sună Inger Inga Vis Luo Salli", "exact");
const PINGS = wordSet("ping");
const PING = /^(?:to|from|time|timeouts?|times|statistics|reply|works|fails|is|and|requests?)(?!\p{L})/u;
const DEED = wordSet(
  "bill mark grant chase rob sue pat jack skip trace chip drew nick rich frank faith hope grace will may",
);
const OBJECT = wordSet(
  "me us them it as access back later the my our your all up everything permission permissions rights period note text bar",
);
