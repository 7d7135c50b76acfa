/** Where somebody lives, told in the answer to a question for it. */
import { clause, clauses, NO_ADDRESS } from "../../recognizers/address/clauses.ts";
import { makePool } from "../../scan/pool.ts";
import { scan } from "../../scan/scan.ts";
import type { Stretch } from "./numbers.ts";

const pool = makePool(256);

const YES_OR_NO = /^\s*(?:no|nope|yes|nr|num|n)\s*$/iu;
/** "an der leiten 4": a lane by its small words, whatever its name means. */
const LANE =
  /^(?:an der|an den|am|im|in der|in den|auf der|auf dem|zum|zur|hinter der|hinter dem|unter den|unterm|beim|vor dem) \p{L}{3,20}(?: \p{L}{3,20})? \d{1,4} ?[a-z]?(?=[,.]?\s*$)/iu;

const SHORT = 32;
/** "segundo b", "upstairs flat", "3. patro vlevo", behind a street: which door of the house. */
const FLOOR =
  /^(?:(?:en|in|im|the|el|la|le|al|au|il|no|na) ){0,2}(?:(?:\d{1,2}(?:st|nd|rd|th|er|e|ème|º|ª|\.)?|first|second|third|fourth|ground|top|upper|upstairs|downstairs|basement|garden|prim\p{L}{2,3}|segund[oa]|tercer\p{L}?|cuart[oa]|quint[oa]|terceir[oa]|quart[oa]|bajo|entresuelo|ático|rez-de-chaussée|premier|deuxième|troisième|quatrième|primo|secondo|terzo|pianterreno|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|vierte[rsn]?|erdgeschoss|hochparterre|dachgeschoss|begane|eerste|tweede|derde|pierwsze|drugie|trzecie|parter|první|druhé|třetí|přízemí)(?: (?:floor|flat|door|stock|og|etage|étage|piso|planta|puerta|andar|piano|verdieping|piętro|patro|grond))?(?: ?(?:[a-z]|\d{1,3}|izq\p{L}*|der\p{L}*|dcha|left|right|front|back|links|rechts|mitte|gauche|droite|sinistra|destra|esquerd[oa]|direit[oa]|vlevo|vpravo))?)(?=[.!]?\s*$)/iu;

/** The clauses of `text` that are of a place; `named` where it was asked for by name. `lead`, what was said before, tells the language. */
export function placesIn(lead: string, text: string, further: boolean, named: boolean): Stretch[] {
  if (NO_ADDRESS.test(text)) return [];
  const lane = LANE.exec(text) ?? (further && text.length <= SHORT ? FLOOR.exec(text) : null);
  if (lane !== null) return [{ start: 0, end: lane[0].length }];
  const s = scan(lead + text, false, pool);
  const out: Stretch[] = [];
  let k = 0;
  while (k < s.count && (s.start[k] as number) < lead.length) k++;
  for (const [from, to] of clauses(text)) {
    const first = k;
    // "no, that one's gone": Spanish and English number nothing here.
    const spoken = YES_OR_NO.test(text.slice(from, to));
    while (k < s.count && (s.start[k] as number) < lead.length + to) k++;
    const taken = k > first && !spoken ? clause(s, first, k, further || out.length > 0, named) : null;
    if (taken === null) continue;
    const start = (s.start[taken.first] as number) - lead.length;
    const end = (s.end[taken.last] as number) - lead.length;
    const next = { start: Math.max(from, start), end: Math.min(to, end) };
    // Clauses side by side are one address.
    const before = out[out.length - 1];
    if (before !== undefined && /^[\s,،、，.]*$/.test(text.slice(before.end, next.start)))
      out[out.length - 1] = { start: before.start, end: next.end };
    else out.push(next);
  }
  return out;
}
