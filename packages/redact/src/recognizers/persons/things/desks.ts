/** Departments that sign and are greeted: "Teknisk Kundestøtte", "Mesa de Ayuda", "Dragi korisnici". */
import { unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { DESKS } from "../../../words/desks.ts";

export const isDeskWord = wordSet(DESKS, "lower");
/** What else a family is called: a desk where it is one for something. */
const TABLE = wordSet("Mesa Tim", "exact");
const FOR =
  /^ (?:de (?:Ayuda|Servicios?|Soporte|Atención|Control|Partes)|Dukungan|Layanan|Bantuan|Pelanggan|Podrške|Podrška)(?!\p{L})/u;

/** Are tokens `a..b` a department, and nobody in it: "Mara, Support" stays a person? */
export function isDesk(s: Scan, a: number, b: number): boolean {
  if (isDeskWord(s, a)) return true;
  if (TABLE(s, a) && FOR.test(s.text.slice(s.end[a], (s.end[a] as number) + 14))) return true;
  // "L'équipe Assistance".
  const mark = unitAt(s.text, s.end[a] as number);
  if ((mark === 39 || mark === 0x2019) && isDeskWord(s, a + 1)) return true;
  return b > a && isDeskWord(s, b) && ((s.word[a] as number) & (FIRST | LAST)) === 0;
}
