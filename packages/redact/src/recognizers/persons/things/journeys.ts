import { FIRST, LAST, PLACE } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isTownWord } from "../../../words/towns.ts";
import { edged } from "../../edged.ts";
import { isTownName } from "../name-places.ts";
import { acts, apart, isListed, isUpper, surelyFirst } from "../name-tokens.ts";

const isStranger = (s: Scan, k: number): boolean => !isListed(s, k);

const FROM = wordSet(
  "from von aus van de da di från fra z ze od из от із зі від od iz din dari từ del between zwischen",
  "exact",
);
const TO = wordSet(
  "through przez přes cez über par por per através через през kautta to nach naar à a para pour vers til till do na за в на до ke đến vào la pe via and und",
  "exact",
);

const isPlace = (s: Scan, k: number): boolean =>
  isUpper(s, k) &&
  (((s.word[k] as number) & PLACE) !== 0 ||
    (isTownWord(s.hash[k] as number) && ((s.word[k] as number) & (FIRST | LAST)) === 0));

const isPlainPlace = (s: Scan, k: number): boolean =>
  k >= 0 && isPlace(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0;

const TRAFFIC = wordSet(
  "saiu salió partito partita left departed shipped expédié shipped spedito enviado enviada ave metro tram ferry train flight bus coach truck lorry route lane line fähre zug flug bac ferry traversée vol train tren vuelo autobús treno volo traghetto trein veerboot vlucht bus tåg färja tog ferge fly færge pociąg prom lot vlak trajekt поезд рейс паром автобус",
);

/** "fra Trondheim til Bodø", "z Krakowa do Gdańska": from a town to another, one of them a listed one. */
export function isJourney(s: Scan, a: number, b: number): boolean {
  const one = a === b;
  // "the Casey-to-Belair diversion".
  if (one && s.text.startsWith("-to-", s.end[a]) && isUpper(s, a + 2)) return true;
  // "el AVE de Atocha a María Zambrano": what drives there stands before.
  if (isOnLine(s, a, b)) return true;
  // "from Anna to Sofia", "passed from Florence to Austin": who had it before.
  if (
    one &&
    (isHandedOn(s, a) || (surelyFirst(s, a) && !isPlace(s, a) && !isTownName(s, a) && !isPlainPlace(s, a - 2)))
  )
    return false;
  // "da Roma Termini a Milano": a town and its station.
  if (
    b === a + 1 &&
    apart(s, a - 1) &&
    FROM(s, a - 1) &&
    apart(s, b) &&
    TO(s, b + 1) &&
    isPlace(s, a) &&
    isPlace(s, b + 2)
  )
    return true;
  if (!one && b !== a + 2) return false;
  if (!one)
    return (
      TO(s, a + 1) &&
      apart(s, a - 1) &&
      FROM(s, a - 1) &&
      (isPlace(s, a) || isPlace(s, b) || (isStranger(s, a) && isStranger(s, b)))
    );
  if (apart(s, a - 1) && apart(s, a - 2) && apart(s, a - 3) && TO(s, a - 1) && FROM(s, a - 3) && isPlace(s, a - 2))
    return true;
  return (
    apart(s, a - 1) &&
    (FROM(s, a - 1) || (TRAFFIC(s, a - 1) && isStranger(s, a))) &&
    apart(s, a) &&
    apart(s, a + 1) &&
    TO(s, a + 1) &&
    isPlace(s, a + 2) &&
    !acts(s, a + 3)
  );
}

const HANDED_ON = edged(
  /(?:handed(?: over)?|passed(?: on)?|transferred|(?:re)?assigned|escalated|delegated|forwarded|übergeben|übertragen|weitergeleitet|transféré|réassigné|transferido|traspasado|reasignado|trasferito|assegnato|overgedragen) (?:\p{Ll}+ )?(?:from|von|de|da|van) (?:\p{Lu}\p{L}+ (?:to|an|a|à|para|naar|through|and) )?$/u,
);
const isHandedOn = (s: Scan, a: number): boolean =>
  HANDED_ON.test(s.text.slice(Math.max(0, (s.start[a] as number) - 48), s.start[a]));

function isOnLine(s: Scan, a: number, b: number): boolean {
  if (a < 2 || !apart(s, a - 1) || !apart(s, a - 2) || acts(s, b + 1)) return false;
  // "Ho spedito da Anna Rinaldi a Milano" names whom it comes from.
  if (FROM(s, a - 1))
    return (
      TRAFFIC(s, a - 2) &&
      apart(s, b) &&
      TO(s, b + 1) &&
      isUpper(s, b + 2) &&
      (b === a || ((s.word[a] as number) & FIRST) === 0)
    );
  return a > 3 && TO(s, a - 1) && isUpper(s, a - 2) && FROM(s, a - 3) && TRAFFIC(s, a - 4);
}
