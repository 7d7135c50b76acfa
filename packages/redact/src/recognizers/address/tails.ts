/**
 * What goes on behind an address that other rules found, told by its last piece: the town behind its postcode, in small words
 * ("3390 Melk an der Donau", "41012 Carpi laziale"), the state and code ("…, Port Fairy, VIC 3284", "Goiás / GO"), the flat
 * behind a Chinese house, the town on the line below its code.
 */
import { bitsAt, COMMON, cuesAt, GREET, hashWord, lookup, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { edged } from "../edged.ts";

const REACH = 64;
const ENDS =
  "(?=[.,;:!?)\\n]|$| (?:and|und|et|y|e|en|i|og|och|ja|a|и|та|și|ve|dan|va|iar|u|és|at|is|isn|will|where|please|pls|ya|aja|mas|mbak|bang|kak|pak|bu|bitte|ist|svp|est|es|por|per|je|jest|nu|är|er|proszę|prosím) )";
/** The postcode that an address ends in so far. */
const CODE =
  /(?:^|[\s,])(?:[A-Z]{1,2}-?)?\d{4,6}(?:-\d{3,4})?$|(?:^|[\s,])\d{2,3}[ -]\d{2,3}$|\d{4} ?[A-Z]{2}$|[A-Z]\d[A-Z] ?\d[A-Z]\d$|[A-Z]\d{4}[A-Z]{3}$/u;
/** The town right behind it. */
const TOWN =
  /^ (?:(?:De|Da|Dos|El|La|Le|Les|Los|San|Santa|São|St|Ste|Sankt|Bad|da|do|de) ?-? ?)?\p{Lu}[\p{L}'’]{2,}(?:[- ](?:(?:an der|am|an|auf|bei|im|in|ob|sur|sous|en|lès|les|la|le|de|del|di|da|do|du|des|dos|y|nad|pod)[- ])?\p{Lu}[\p{L}'’.]+){0,3}/u;
const TOWN_BELOW = /^\n\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}(?=\n|$)/u;
/** Small words inside a town's name, with what follows them. */
const INSIDE =
  /^[- ](?:an der|an dem|am|auf der|auf dem|bei|im|in der|ob der|sur|sous|lès|en|de la|de los|de las|de|del|della|di|do|da|dos|das|du|des|nad|pod|przy|nell['’]|dell['’]|d['’])[- ]?\p{L}[\p{L}'’]{2,}(?:-\p{Lu}[\p{L}'’]+){0,2}/u;
const SMALL = new RegExp(`^ (?:los |las |na |nad |pod )?\\p{Ll}{4,14}${ENDS}`, "u");
/** A state with its code, or a code alone behind a comma. */
const STATE = new RegExp(
  `^,? (?:[A-Z]{2,4},? )?\\d{4,6}(?:-\\d{3,4})?(?: \\d{3})?${ENDS}|^,? [A-Z]{2,3} \\d{3} \\d{3}(?!\\d)|^, (?:[A-Z]{2},? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{2}-\\d{3,4}-\\d{4})(?![\\p{L}\\d])`,
  "u",
);
const NAME = "(?:\\p{Lu}|\\p{Ll}{1,2}\\p{Lu})[\\p{L}'’.-]{1,}";
const PLACE_NAME = `${NAME}(?: (?:${NAME}|de|la|le|los|las|del|da|do|of|am|an|der|in|upon)){0,4}`;
/** ", Port Fairy, VIC 3284", "\\nVicovu de Jos, 496030": a town with its state or its code. */
const TOWN_CODE = new RegExp(
  `^(?:, ?|\\n)${PLACE_NAME}(?:,? |,?\\n)(?:[A-Z]{2,4},? )?(?:\\d{4,7}(?:-\\d{3,4})?|\\d{3} \\d{3}|[A-Z]{2}-\\d{3,4}-\\d{4}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z\\d]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]\\d\\d [A-Z\\d]{4})${ENDS}`,
  "u",
);
/** The floor, then ", 4127 PT Ravenswoud" or ", 6543, Onkerzele": the code before the town. */
const CODE_TOWN = new RegExp(
  `^(?: (?:\\d{1,2} |[IVX]{1,3} )?hoog(?: achter| voor)?)?(?:, ?|\\n)\\d{4,6}(?: ?[A-Z]{2})?(?:, ?|,?\\n| )${PLACE_NAME}${ENDS}`,
  "u",
);
/** "Casaletto Lodigiano (LO)". */
const PROVINCE = /^ \([A-Z]{2}\)/u;
/** A town alone, on its line or at the end of the clause. */
const TOWN_ALONE = new RegExp(`^(?:, ?(${NAME}(?: ${NAME}){0,2})${ENDS}|\\n(${NAME}(?: ${NAME}){0,2})(?=\\n|$))`, "u");
/** A quarter, then "13969-371 Campos Belos / GO". */
const BRAZIL_LINE = new RegExp(
  `^(?:(?:, |\\n)${PLACE_NAME})?(?:, ?|\\n)\\d{5}-?\\d{3} (?:[\\p{L}'’-]{1,16} ){1,5}[/-] ?[A-Z]{2}(?![\\p{L}\\d])`,
  "u",
);
/** "13969-371 Campos Belos / GO": Brazil's. */
const BRAZIL = /^(?:[ -](?:d[aeo]s? )?\p{Lu}[\p{L}]+| d[aeo]s? \p{L}+){0,4} ?[/-] ?[A-Z]{2}(?![\p{L}\d])/u;
const FLAT = edged(
  /^[.,]? ?(?:(?:Apt|Suite|Unit|Flat|套房|室)\.? ?\d{1,4}(?!\d)|(?:[IVX]{1,4}|\d{1,2})\.? ?\/ ?\d{1,3}(?![\d/])|(?:P|Q)\.? ?\d{1,2}(?![\p{L}\d])|(?:(?:EG|UG|DG|HP|\d{1,2}\. ?(?:OG|Stock|Etage)|OG)(?: (?:links|rechts|mitte|li\.?|re\.?))?|links|rechts|Hinterhaus|Vorderhaus|Seitenflügel)(?!\p{L}))/u,
);

const CLOSED = new RegExp(`^${ENDS}`, "u");

/** "873 حي الزهور - بني عباس". */
const ARABIC_TOWN = /^ - \p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,})?(?=[.,،\n]|$)/u;

/** Where the address that ends at `to` really ends. */
export function tail(text: string, from: number, to: number): number {
  let end = to;
  for (let n = 0; n < 3; n++) {
    const behind = text.slice(end, end + REACH);
    const first = behind.charCodeAt(0);
    if (first !== 32 && first !== 44 && first !== 45 && first !== 10) return first > 32 ? flat(text, end) : end;
    const said = text.slice(Math.max(from, end - 40), end);
    const coded = CODE.test(said);
    const hit =
      (coded ? (BRAZIL.exec(behind) ?? TOWN_BELOW.exec(behind) ?? town(behind)) : null) ??
      STATE.exec(behind) ??
      (first === 32 && TOWN_HEAD.test(said)
        ? (TOWN_CODE.exec(`, ${behind.slice(1)}`) ?? TOWN_ALONE.exec(`, ${behind.slice(1)}`))
        : null) ??
      (first === 32
        ? null
        : (TOWN_CODE.exec(behind) ?? BRAZIL_LINE.exec(behind) ?? (coded || n > 0 ? null : alone(behind)))) ??
      (CODED_TOWN.test(said) ? (INSIDE.exec(behind) ?? small(behind)) : null) ??
      (/\p{Lu}\p{L}+$/u.test(said) ? BRAZIL_END.exec(behind) : null) ??
      CODE_TOWN.exec(behind) ??
      PROVINCE.exec(behind) ??
      ARABIC_TOWN.exec(behind) ??
      FLAT.exec(behind);
    if (hit === null) return end;
    // Read behind a town's first word as behind a comma.
    end += first === 32 && hit[0].charCodeAt(0) === 44 ? hit[0].length - 1 : hit[0].length;
  }
  return end;
}

/** "…金桥6号 Apt. 854". */
function flat(text: string, end: number): number {
  return end + (FLAT.exec(text.slice(end, end + 12))?.[0].length ?? 0);
}

/** A postcode and a town's first words. */
const CODED_TOWN =
  /(?:^|[\s,-])\d{2,6}(?:[ -]\d{2,3})?(?: ?[A-Z]{2})?,? \p{Lu}[\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,3}$/u;
const BRAZIL_END = /^ \/ [A-Z]{2}(?![\p{L}\d])/u;

/** The town behind a code, unless an ordinary word opens another sentence there. */
function town(behind: string): RegExpExecArray | null {
  const hit = TOWN.exec(behind);
  if (hit === null) return null;
  const slot = lookup(hashWord((/\p{L}+/u.exec(hit[0]) as RegExpExecArray)[0]));
  if (CLOSED.test(behind.slice(hit[0].length, hit[0].length + 6))) return hit;
  return slot >= 0 && (bitsAt(slot) & (COMMON | PLACE)) === COMMON ? null : hit;
}

/** A town that nothing tells: none of its words may be an ordinary one. */
function alone(behind: string): RegExpExecArray | null {
  const hit = TOWN_ALONE.exec(behind);
  if (hit === null) return null;
  let strange = 0;
  const words = (hit[1] ?? (hit[2] as string)).split(/[ .-]+/);
  for (const word of words) {
    const slot = lookup(hashWord(word));
    if (slot < 0 || (bitsAt(slot) & PLACE) !== 0 || (bitsAt(slot) & COMMON) === 0) strange++;
    if (slot >= 0 && ((bitsAt(slot) & (SIGNOFF | GREET | TITLE)) !== 0 || cuesAt(slot) !== 0)) return null;
  }
  // "Wo Che", "Sha Tin": one of two may be an ordinary word.
  return strange === words.length || (words.length > 1 && strange > 0) ? hit : null;
}

/** The first word of a town's name. */
const TOWN_HEAD = /[ \n](?:La|El|Los|Las|San|Santa|Port|New|Tai|Sha|Wo)$/u;

/** A small word that no list holds ends the town: "Quarto laziale". */
function small(behind: string): RegExpExecArray | null {
  const hit = SMALL.exec(behind);
  if (hit === null) return null;
  const slot = lookup(hashWord(hit[0].slice(hit[0].lastIndexOf(" ") + 1)));
  // "34119 Kassel liefern", "35400 Rennes livrer": what to do there.
  if (INFINITIVE.test(hit[0])) return null;
  return slot >= 0 && ((bitsAt(slot) & COMMON) !== 0 || cuesAt(slot) !== 0) ? null : hit;
}
const INFINITIVE = /(?:rn|ln|en|er|ir|ć|ť|ti)$| (?!mare$)\p{L}+[aei]re$/u;
