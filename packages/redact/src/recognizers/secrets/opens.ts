/** Codes of doors by what they do: "the side gate opens with 9904", "das Tor geht mit 4471 auf". */
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const OPENS = wordSet(
  "open opens unlock unlocks disarm disarms buzz öffnet entriegelt geht ouvre abre apre opent öppnas åbnes åpnes aukeaa otwiera otevírá открывается відкривається",
);
const FORM =
  /(?<!\p{L})(?:(?:opens?|unlocks?|disarms?|buzz me in) (?:with|on|by|using|to)|(?:öffnet|geht|entriegelt) (?:sich )?(?:auf )?(?:mit|bei)|s['’]ouvre (?:avec|par)|se abre con|si apre con|abre com|opent met|öppnas med|åbnes med|åpnes med|aukeaa|otwiera się|otevírá se|открывается|відкривається)(?: (?:the |dem |der |le |la |el |il |o |de )?(?:code |kod(?:em|en|om)? |código |codice |кодом )?)?[ #]?(\d{3,6})(?![\d.,:/%-]*\d| ?(?:%|€|\$|£|am|pm|h\b|uhr))/giu;

export function opensWith(ctx: Context): void {
  const { text, hasDigit } = ctx.scan;
  if (!hasDigit || !OPENS.inText(ctx.scan)) return;
  for (const hit of all(FORM, text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.8, "opens-with");
  }
}
