/** "Drop me to Olive", "downgraded us to Violet", "hochgestuft auf Rubin": a plan that somebody is moved up or down to. */
import { unitAt } from "../../../scan/classes.ts";
import { LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { apart, isCased, isUpper } from "../name-tokens.ts";
import { names } from "./stops.ts";

/** What is done with plans and not with people: none of it leads to who is told or called. */
const MOVED = names(
  `upgrade upgraded upgrading downgrade downgraded downgrading drop dropped bump bumped
  hochgestuft herabgestuft heruntergestuft zurückgestuft hochstufen herabstufen upgraden downgraden upgegradet
  rétrogradé rétrograder surclassé degradado degradaron rebajado rebajaron subieron bajaron degradato retrocesso rebaixado rebaixaram
  gedowngraded geüpgraded uppgradera uppgraderat uppgraderade nedgradera nedgraderat oppgradere oppgradert nedgradere nedgradert opgradere opgraderet nedgraderet nedgradere
  понизили повысили перевели понизив підвищили`,
);
const WHOM = names("me us him her them my our account mich uns nous me nos ci mi oss mig meg os меня нас");
const TO = names("to from auf von zu à au de a al para da do di till från til fra naar van на с до з");
/** "To Basic from Olive": words between. */
const MOST = 4;

export function isTierOf(s: Scan, a: number): boolean {
  let k = a - 1;
  if (!TO(s, k) || !apart(s, k) || isUpper(s, k)) return false;
  // Who is told so has more said of it: "drop it to Anna on Monday".
  if (unitAt(s.text, s.end[a] as number) === 39) return false;
  for (k--; k >= 0 && k >= a - MOST && apart(s, k); k--) {
    if (MOVED(s, k)) return true;
    if (!WHOM(s, k)) return false;
  }
  return false;
}

/** "Esmeralda Fija", "Ambra Fisso", "Amber Saver": how a tariff goes, behind its name; families that are called so are none. */
export const isOfTariff = (s: Scan, a: number, b: number): boolean =>
  (b > a ? isUpper(s, b) : !isCased(s, a)) && ((s.word[b] as number) & LAST) === 0 && TARIFF(s, b);
const TARIFF = names(
  "flex flexre flexről flexet flexa flexu flexiin flexi flexible fix fixed fest fija fijo fixe fixo fisso fissa vast rörligt fast saver sparen stały stala stálý joustava joustoon esnek sabit éco eco turbo relax zero total unlimited unlimitiert ilimitado ilimitada illimité illimitata illimitato onbeperkt rajaton obegränsad ubegrenset ubegrænset neomezeně neomezený neobmedzený korlátlan nelimitat неограничен безлимит безлім флекс фикс фікс פלקס essential essentials advanced advance everyday extra plus premium basic básico básica basico basis base standard standaard start starter familiar family famille famiglia familie família familia rodzinny rodinný rodinná komfort comfort confort classic classique ultra pro lite light ekonomi economy mobil mobile",
);
