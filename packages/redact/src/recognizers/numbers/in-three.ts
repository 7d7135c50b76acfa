/**
 * "Gasket 204-11-8830", "Art. 512-08-4417", "ordered 733-40-1182, received 733-40-1128": goods numbered in three groups as the United States number
 * their people. The word for a good, an article or a paper stands right before the number, in a text that speaks of nobody's.
 */
import { C_CODE, C_ID, C_ID_WEAK, C_RELEASE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { names } from "../persons/things/stops.ts";
import { isDocuments } from "./documents.ts";
import type { Group } from "./groups.ts";
import { alike } from "./kin.ts";
import { isParts } from "./parts.ts";

/** What somebody may be known by: "claim 418-07-2296". */
const OF_SOMEBODY = names("claim claims return returns policy case cases account contract transaction terminal line");
/** What is done with goods. */
const TRADED =
  /(?<!\p{L})(?:order(?:ed)?|received|got|sent|shipped|delivered|need|instead of|replaces|replaced by|bestellt(?: war(?:en)?| wurde)?|geliefert(?: wurde)?|erhalten|statt|brauche|commandé|reçu|livré|au lieu d[eu]|pedí|recibí|pedido|recibido|enviado|en (?:vez|lugar) del?|ordinato|ricevuto|arrivato|spedito|invece d[ie]l?|pedi|recebi|encomendei|em vez d[eoa]|besteld|ontvangen|kreeg|geleverd|in plaats van|beställde|fick|bestilte|bestilt|fik|fått|i stedet for|i stället för|tilasin|sain|zamówiłe[mś]|zamówiłam|otrzymałe[mś]|otrzymałam|przyszł[aoy]|zamiast|objednal[ai]?|dostal[ai]?|přišl[aoy]|přišel|místo|namiesto|rendeltem|kaptam|helyett|comandat|primit|în loc de|заказ(?:ал|ывал)[аи]?|получил[аи]?|приш(?:ёл|ел|ла|ло)|вместо|замовил[аи]?|отримал[аи]?|замість|поръчах|получих|παρήγγειλα|έλαβα|αντί για)(?: (?:the|a|das|den|die|le|la|el|il|o|de|het|nr\.?|no\.?))? ?:? ?$/iu;
const REACH = 90;

export function isInThree(s: Scan, i: number, group: Group): boolean {
  const { sizes, start, end, digits, plus } = group;
  if (plus || digits.length !== 9 || sizes.length !== 3 || sizes[1] !== 2 || sizes[2] !== 4) return false;
  const { text } = s;
  const head = text.slice(start, start + 7);
  if (!/^\d{3}([-.])\d\d\1$/.test(head) || (s.cues & C_ID) !== 0) return false;
  if (i > 0 && ((s.cue[i - 1] as number) & C_ID_WEAK) !== 0) return false;
  if (isDocuments(text, start, false, false) || isParts(s, i, group) || isRightBehind(s, i, start)) return true;
  if (alike(s, group)) return true;
  if (!TRADED.test(text.slice(Math.max(0, start - 28), start))) return false;
  return text.slice(Math.max(0, start - REACH), start).includes(head) || text.slice(end, end + REACH).includes(head);
}

/** "Seq 000-14-8832", "Ref. 409-55-1203". */
function isRightBehind(s: Scan, i: number, at: number): boolean {
  const k = i - 1;
  return (
    k >= 0 &&
    ((s.cue[k] as number) & (C_RELEASE | C_CODE)) !== 0 &&
    !OF_SOMEBODY(s, k) &&
    /^[ .:#=º°]{1,3}$/.test(s.text.slice(s.end[k], at))
  );
}
