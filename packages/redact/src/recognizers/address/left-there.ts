/** Where a parcel was left, somebody has moved from, or a flat is: words that speak of a place, and flats told by themselves. */
import { holds, setOf } from "../../names/bits.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";
import { hashWord } from "../../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../../scan/pool.ts";
import { type Context, sizeOf } from "../context.ts";
import { houseNumber } from "./parts.ts";

const hashes = (words: string, bytes: number): Uint8Array => setOf(words.trim().split(/\s+/).map(hashWord), bytes);

/** What became of it, and how it was before: "lo dejaron en", "het pakket ligt op", "antes en". */
const LEFT = hashes(
  `left dropped delivered outside went going taken dumped found parked previously formerly
  liegt lag abgegeben abgestellt hinterlegt gelandet zugestellt früher vorher
  laissé déposé livré allé avant auparavant
  dejaron dejó dejado entregaron entregado llevaron fue antes
  lasciato consegnato andato portato prima
  deixaram deixou entregaram entregue foi antes
  ligt afgegeven achtergelaten geleverd lag stond eerder vroeger
  lämnades lämnats levererades ligger låg hamnade tidigare
  leveret afleveret ligger lå tidligere levert havnet
  jätettiin toimitettiin jätti aiemmin
  zostawił zostawiono dostarczono leży wcześniej
  nechali nechal doručili leží dříve
  hagyta kézbesítette korábban
  lăsat livrat dus înainte
  оставили оставил привезли отвезли доставили раньше лежит залишили привезли раніше оставиха
  άφησαν παρέδωσαν πριν
  bırakmış bırakılmış bırakıldı eskiden`,
  1 << 10,
);
export const isLeft = (s: Scan, k: number): boolean => holds(LEFT, s.hash[k] as number);

/** What a flat is called, before its number. */
const FLAT = hashes(
  `flat apt apartment appt appartement apto apartamento wohnung whg wohneinheit lägenhet lgh leilighet lejlighet asunto appartamento
  mieszkanie mieszkania byt bytu lakás apartament apartamentul кв квартира квартиру квартиры квартире квартири ап апартамент διαμέρισμα daire dairesi`,
  1 << 8,
);
/** What leads to one. */
const LEADS = hashes(
  `at in to from of for outside my our is not into into near above below opposite im in zu zur aus von bei au de du à dans en al del a no na do da nel op van i på till fra til pod do z w u v ve ke z a из в во к до у από στο`,
  1 << 8,
);
const LONGEST = 5;

/** "left at flat 2a, i am in flat 3b": with a letter behind its number, or behind a word that leads there. */
export function flatsAlone(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const k = i - 1;
    if (k < 0 || !holds(FLAT, s.hash[k] as number) || sizeOf(s, i) > LONGEST || !houseNumber(s, i)) continue;
    const [from, at, end] = [s.start[k] as number, s.start[i] as number, s.end[i] as number];
    const gap = s.text.slice(s.end[k], at);
    if (gap !== " " && gap !== ". " && gap !== ".") continue;
    // "apt 2.4.11", "flat 50%", "flat 3-pin".
    const next = unitAt(s.text, end);
    if (next === 37 || next === 45 || next === 43 || ((next === 46 || next === 44) && isDigit(unitAt(s.text, end + 1))))
      continue;
    const lettered = ((s.shape[i] as number) & HAS_LETTER) !== 0 && /^\d{1,4}[a-z]$/i.test(s.text.slice(at, end));
    if (
      lettered ||
      (k > 0 &&
        s.end[k - 1] === from - 1 &&
        holds(LEADS, s.hash[k - 1] as number) &&
        ENDS.test(s.text.slice(end, end + 6)))
    )
      ctx.emit(from, end, "ADDRESS", 0.7, "address-flat");
  }
}
/** A measure or what one has so many of would stand behind. */
const ENDS = /^(?:[.,;:!?)\n]|$| (?:and|but|or|is|was|not|und|et|y|e|en|i|a|и|ve|og|och|ja)(?!\p{L}))/u;
