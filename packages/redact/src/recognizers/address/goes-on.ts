/**
 * What still belongs to an address that was found: its flat, floor and door, its post code and town behind it, "flat 3b," or the adjective of its
 * street before it.
 */
import type { Draft } from "../../findings.ts";

const UNIT =
  "(?:flat|flt|apt|app|appt|apartment|unit|suite|ste|room|rm|floor|fl|bât|bat|bâtiment|esc|escalier|étage|porte|bte|lgh|kv|as|rappu|krs|piso|pta|puerta|bloque|portal|casa|cs|bl|bloco|bloc|apto|ap|andar|int|interno|scala|piano|kat|daire|no|sc|scara|et|etaj|fszt|em|ajtó|lph|ép|hs|haus|whg|top|stiege|stg|hinterhaus|bus|kamer|patro|byt|m|lok|kl|piętro|zemin)";
/** With a letter for a number, too. */
const LETTERED =
  "(?:flat|apt|appt|apartment|unit|bât|bat|bâtiment|esc|hs|haus|portal|bloco|bloc|scala|sc|scara|stiege|rappu|kl)";
/** Behind: a unit and its number, "3.tv", "2. OG", "H0203". */
const PART = `(?:${UNIT}[.:]{0,2} ?-?\\d[\\p{L}\\d]{0,3}(?:[/-][\\p{L}\\d]{1,3})?(?![\\p{L}\\d])|${LETTERED}[.:]? [a-z](?![\\p{L}\\d])|\\d{1,2}\\.? ?(?:tv|th|mf|og|stock|etg|et|em|étage|floor|patro|piso|andar|krs|kat)\\.?(?!\\p{L})|H0\\d{3})`;
/** A post code with its town: Britain, the Netherlands, Brazil, Canada; four to six figures before a name. */
const POST =
  "(?:[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}(?![\\p{L}\\d])|\\d{4} ?[A-Za-z] ?[A-Za-z](?= \\p{Lu}) \\p{Lu}[\\p{L}-]{2,24}|\\d{2}[.]?\\d{3}[- ]\\d{3}(?!\\d)|(?:[A-Z]{1,2}-)?\\d{2,3} ?\\d{2,3} \\p{Lu}[\\p{L}'’-]{2,24}(?: \\([A-Z]{2}\\))?)";
const BEHIND = new RegExp(
  `^(?:[ ,;]{0,3}\\(\\p{Ll}{3,12}(?: \\p{Ll}{2,12})?\\)(?=[ ,;–-]))?(?: ?[,;–-] ?|[ ,]{1,2}|\\n)(?:${PART}|${POST})`,
  "iu",
);
const POST_BEHIND = new RegExp(`^(?: ?[,;–-] ?|[ ,]{1,2}|,?\\n)${POST}`, "u");
const BEFORE =
  /(?<![\p{L}\d])(?:(?:flat|apt|unit|suite|room) ?\d{1,4}[a-z]?,? |(?:Hintere|Vordere|Obere|Untere|Alte|Neue|Große|Kleine|Lange|Hohe|Innere|Äußere|Nedre|Øvre|Övre|Nya|Gamla|Gamle|Gml\.|Gl\.|Store|Lille|Ny|Oude|Nieuwe|Korte|Grote|Nová|Stará|Dolní|Horní|Nowa|Stara|Mała|Duża) )$/u;
/** "…, 4000" and its town. */
const ENDS_IN_POST = /[ ,]\d{4,5}$/;
const TOWN = /^ (?!(?:Tel|Tlf|Ref|Nr|No|Art|Order|Case)\b)\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?![\p{L}\d:])/u;
const MOST = 6;

/** Lets each address among the drafts go on as far as its parts do. */
export function addressesGoOn(text: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== "ADDRESS" || draft.end - draft.start < 8) continue;
    for (let n = 0; n < MOST; n++) {
      const rest = text.slice(draft.end, draft.end + 64);
      const hit = BEHIND.exec(rest) ?? POST_BEHIND.exec(rest);
      if (hit === null) break;
      draft.end += hit[0].length;
    }
    if (ENDS_IN_POST.test(text.slice(draft.start, draft.end)))
      draft.end += TOWN.exec(text.slice(draft.end, draft.end + 32))?.[0].length ?? 0;
    const before = BEFORE.exec(text.slice(Math.max(0, draft.start - 16), draft.start));
    if (before !== null) draft.start -= before[0].length;
  }
}
