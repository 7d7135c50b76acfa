/**
 * What still belongs to an address that was found: its flat, floor and door, its post code and town behind it, "flat 3b," or the adjective of its
 * street before it.
 */
import type { Draft } from "../../findings.ts";
import { edged } from "../edged.ts";
import { partBefore, partBehind } from "./beside.ts";
import { overrun } from "./emit.ts";

const UNIT =
  "(?:flat|flt|apt|app|appt|apartment|unit|suite|ste|room|rm|floor|fl|bât|bat|bâtiment|esc|escalier|étage|porte|bte|lgh|kv|as|rappu|krs|piso|pta|puerta|dto|dpto|depto|porte|digicode|esc|inng|oppg|verd|verdieping|hoog|όροφος|bloque|portal|casa|cs|bl|bloco|bloc|apto|ap|andar|int|interno|scala|piano|kat|daire|no|sc|scara|et|etaj|fszt|em|ajtó|lph|ép|hs|haus|whg|top|stiege|stg|hinterhaus|bus|kamer|patro|byt|m|lok|kl|piętro|zemin)";
/** With a letter for a number, too. */
const LETTERED =
  "(?:flat|apt|appt|apartment|unit|bât|bat|bâtiment|esc|hs|haus|portal|bloco|bloc|scala|sc|scara|stiege|rappu|kl|dto|dpto|depto|inng|oppg)";
/** Behind: a unit and its number, "3.tv", "2. OG", "H0203". */
const PART = `(?:${UNIT}[.:]{0,2} ?-?\\d[\\p{L}\\d]{0,3}(?:[/-][\\p{L}\\d]{1,3})?(?![\\p{L}\\d])|${LETTERED}[.:]? [a-z](?![\\p{L}\\d])|\\d{1,2}(?:\\.|e|er|ère|ème|ste|de|st|nd|rd|º|ος)? ?(?:tv|th|mf|og|stock|etg|et|em|étage|floor|patro|piso|andar|krs|kat|verd|verdieping|hoog|obergeschoss|όροφος)\\.?(?: (?:li|re|mi|lks|links|rechts|mitte|vänster|höger)\\.?)?(?!\\p{L})|H0\\d{3}|\\d{1,2} ?[a-d](?=,? \\d{5} \\p{L}{4})|\\d{1,2}\\.?[oº](?:[ ,]{1,2}\\d{1,2}\\.?[aª])?(?!\\p{L})|(?:étage|etage|piso|andar|floor|patro|stock)(?!\\p{L}))`;
/** A post code with its town: Britain, the Netherlands, Brazil, Canada; four to six figures before a name. */
const POST =
  "(?:[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}(?![\\p{L}\\d])|\\d{4} ?[A-Za-z] ?[A-Za-z](?= \\p{Lu}) \\p{Lu}[\\p{L}-]{2,24}|\\d{4} ?[a-z]{2} [a-z]{4,20}(?=[,.\\n]|$)|\\d{2}[.]?\\d{3}[- ]\\d{3}(?!\\d)|(?:[A-Z]{1,2}-)?\\d{2,3} ?\\d{2,3} \\p{Lu}[\\p{L}'’-]{2,24}(?: \\([A-Z]{2}\\))?(?:/\\p{Lu}\\p{L}{2,18})?(?: k\\. ?\\p{Lu}\\p{L}{2,18})?)";
const BEHIND = new RegExp(
  `^(?:[ ,;]{0,3}\\(\\p{Ll}{3,12}(?: \\p{Ll}{2,12})?\\)(?=[ ,;–-]))?(?: ?[,;–-] ?|[ ,]{1,2}|\\n)(?:${PART}|${POST})`,
  "iu",
);
const POST_BEHIND = new RegExp(`^(?: ?[,;–-] ?|[ ,]{1,2}|,?\\n)${POST}`, "u");
const BEFORE =
  /(?<![\p{L}\d])(?:(?:flat|apt|unit|suite|room) ?\d{1,4}[a-z]?,? |(?:Hintere|Vordere|Obere|Untere|Alte|Neue|Große|Kleine|Lange|Hohe|Innere|Äußere|Nedre|Øvre|Övre|Nya|Gamla|Gamle|Gml\.|Gl\.|Store|Lille|Ny|Oude|Nieuwe|Korte|Grote|Nová|Stará|Dolní|Horní|Nowa|Stara|Mała|Duża) )$/u;
/** Houses by their name and what is near them, in pieces of their own before a street. */
const NAMED =
  "(?:Residency|Residences?|Apartments?|Apts|Towers?|Heights|Enclave|Complex|Bhavan|Nivas|Mansions?|Terrace|Court|Villas?|Estate|Gardens?|Plaza|Chambers|Lodge|House|Cottage|Manor|Stift|Seniorenstift|Wohnheim|Studentenwohnheim|Altenheim|Pflegeheim|Residenz|Hotel|Pension|Klinik|Care Home|Nursing Home|Society|CHS|Colony|Layout)";
const PIECE = `(?:[Cc]/[Oo]\\.? (?:\\p{Lu}[\\p{L}.&'’]{0,18} ?){1,5}|H\\. ?No\\.? ?[\\d/A-Z-]{1,12}|(?:Old|New|Door|House|Plot|Flat|Shop|Survey|Sy\\.?) No\\.? ?[\\d/A-Z-]{1,10}|(?:Flat|Unit|Apt\\.?|Room|Block|Blk|Tower|Wing|Phase|House) [A-Z\\d]{1,5}|\\d{1,2}(?:st|nd|rd|th) (?:Floor|Cross|Main|Stage|Block)|\\d{1,3}/F|(?:Ground|First|Second|Third|Top) Floor|(?:Opp|Nr|Near|Behind|Next to|Adj)\\.? [\\p{L} '’.]{3,28}|(?:\\p{Lu}[\\p{L}'’.]{1,16} ){1,3}${NAMED}|${NAMED} (?:\\p{Lu}[\\p{L}'’]{1,16} ?){1,3})`;
const PIECES = new RegExp(`(?<![\\p{L}\\d])(?:${PIECE},? ){1,5}$`, "u");
/** A street of any build and its number, where what was found begins with a storey, a door or the post code. */
const STREET =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}\d{1,4} ?[a-zA-Z]?(?:[-/]\d{1,3}[a-z]?)?(?: ?(?:&|και|and|und|et|y|i|e|и|і|og|och) \p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{2,20}){0,2})?(?:, ?(?:\d{1,2}[a-zº.]{0,4} ?\p{L}{2,6}\.?|\p{L}{2,5}\. ?[\p{L}\d]{1,3})){0,2}, ?)$/u;
const IS_REST =
  /^(?:\d{4} ?[A-Z]{2} \p{Lu}|\d{4,5} \p{Lu}|[A-Z]{1,2}-\d{4,5} |\d{1,2}[a-z.]{0,3} ?(?:verd|et|og|krs|kat|stock)|\d{1,2}(?:ος|ου|ο) όροφος|\d{3} ?\d{2} \p{Lu}|\p{L}{2,5}\. ?[\p{L}\d]{1,3}, ?\d{4,5})/u;
/** "Москва, Рязанский пр-т, " before "88, корп. 1, кв. 204". */
const RUSSIAN = edged(
  /(?<![\p{L}\d])((?:(?:г\. ?)?\p{Lu}[\p{L}-]{2,18}, ?)?\p{Lu}[\p{L}-]{2,20}(?:[иыо]й|[ая]я|ое|ее) (?:пр-т|просп|ул|ш|пер|б-р|наб|пр|пр-д)\.?,? ?)$/u,
);
/** ", Boa Viagem, Recife/PE, CEP 51020-020": quarter, town and state. */
const BRAZILIAN = edged(
  /^,? (?:-|–)? ?(?:\p{Lu}[\p{L}'’]{2,16}(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’]{2,16}){0,3},? ?(?:-|–)? ?){1,2}\/ ?[A-Z]{2}(?!\p{L})(?:,? ?(?:-|–)? ?(?:CEP:? ?)?\d{2}\.?\d{3}-?\d{3})?/u,
);
const PROVINCE = /^ \(\p{Lu}\p{L}{2,16}\)/u;
/** The house and the room in a line of their own. */
const EASTERN_LINE =
  /^\n(?:[\p{sc=Han}]{2,12}(?:路|街|道|巷|弄|段)[\p{sc=Han}\d]{0,8}\d{1,5}[号號]|(?:\d{1,4}(?:栋|幢|棟|号楼|號樓|单元|單元|室|楼|樓|层|座)){1,4}(?:[，,]?[\p{sc=Han}]{2,6}[市区區县縣]){0,3}|[\p{sc=Katakana}\p{sc=Han}ー]{2,16}\d{1,4}号室?)(?=[\s，。,]|$)/u;
const NUMBERED = /(?<!\p{L})(?:Old|New|Door|House|Plot|Flat) No\.? ?$/u;
/** "2.º 5" and ".ª". */
const ORDINALS = edged(/\d\.?[oº] \d{1,2}$/);
const ORDINAL = /^\.?[aª](?!\p{L})/u;
/** "dto d, caba"; "k. Otwocka": a door's letter, and what a town lies near. */
const DOOR = edged(/(?<!\p{L})(?:dto|depto|dpto|puerta|pta|esc)\.?$/iu);
const DOOR_BEHIND = /^ ?[a-z\d]{1,2}(?![\p{L}\d])(?:, ?(?:caba|gba|cdmx|bs\.? ?as\.?)(?!\p{L}))?/iu;
const NEAR_BEHIND = /^ k\. ?\p{Lu}\p{L}{2,18}/u;
const CODE = edged(/\(\d{5}\) ?$/);
/** What is said behind an address and is none of it: "…, niet 12", "… και όχι στα Πατήσια". */
const DENIED =
  /(?:[,.;]? (?:and|und|et|y|e|en|og|och|i|a|и|і|και|ve) |[,;.] )(?:not|nicht|pas|no(?![ .º°]{0,2}\d)|non|niet|ikke|inte|nie|ne|не|όχι|değil)(?!\p{L})[^\n]*$/u;
const IS_DENIED = edged(/^(?:not|nicht|niet|ikke|inte|nie|не|όχι|değil) \d/iu);
/** "…, \nNo gap please": the first word of the next line's sentence. */
const NEXT_LINE = /\n(\p{Lu}\p{Ll}{1,12})$/u;
/** "…, 4000" and its town. */
/** "2. OG li": the side of the stairs. */
const STOREY = edged(/(?:OG|EG|DG|Stock|Etage)\.?$/u);
const SIDE = /^,? (?:li|re|mi|lks|links|rechts|mitte)\.?(?!\p{L})/iu;
/** " kb utrecht" behind a Dutch street and the figures of its code. */
const DUTCH_STREET = edged(
  /(?:straat|laan|weg|plein|gracht|kade|dijk|hof|singel|steeg|pad|park|dreef|plantsoen|markt)[^\n]{0,24} \d{4}$/iu,
);
const DUTCH_REST = /^ ?[a-z]{2} [a-z'’-]{4,20}(?=[,.;\n]|$)/iu;
const ENDS_IN_POST = edged(/[ ,]\d[\dOo]{3,4}$/);
const TOWN = /^ (?!(?:Tel|Tlf|Ref|Nr|No|Art|Order|Case)\b)\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?![\p{L}\d:])/u;
const MOST = 6;

/** Lets each address among the drafts go on as far as its parts do. */
export function addressesGoOn(text: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== "ADDRESS") continue;
    if (IS_DENIED.test(text.slice(draft.start, draft.start + 12))) draft.end = draft.start;
    if (draft.end - draft.start < 8) {
      draft.start -= partBefore(
        text.slice(Math.max(0, draft.start - 96), draft.start),
        text.slice(draft.start, draft.end),
      );
      continue;
    }
    if (STOREY.test(text.slice(Math.max(draft.start, draft.end - 7), draft.end)))
      draft.end += SIDE.exec(text.slice(draft.end, draft.end + 10))?.[0].length ?? 0;
    for (let n = 0; n < MOST; n++) {
      const rest = text.slice(draft.end, draft.end + 64);
      const ordinal = ORDINALS.test(text.slice(Math.max(draft.start, draft.end - 10), draft.end))
        ? ORDINAL.exec(rest)
        : null;
      const hit = ordinal ?? BEHIND.exec(rest) ?? POST_BEHIND.exec(rest);
      if (hit === null) break;
      draft.end += hit[0].length;
    }
    for (let n = 0; n < 2; n++) draft.end += partBehind(text.slice(draft.end, draft.end + 72));
    if (ENDS_IN_POST.test(text.slice(draft.start, draft.end)))
      draft.end += TOWN.exec(text.slice(draft.end, draft.end + 32))?.[0].length ?? 0;
    if (DUTCH_STREET.test(text.slice(Math.max(draft.start, draft.end - 64), draft.end)))
      draft.end += DUTCH_REST.exec(text.slice(draft.end, draft.end + 28))?.[0].length ?? 0;
    const rest = text.slice(draft.end, draft.end + 24);
    const door = DOOR.test(text.slice(Math.max(draft.start, draft.end - 8), draft.end)) ? DOOR_BEHIND.exec(rest) : null;
    draft.end += (door ?? NEAR_BEHIND.exec(rest))?.[0].length ?? 0;
    draft.end += EASTERN_LINE.exec(text.slice(draft.end, draft.end + 40))?.[0].length ?? 0;
    const region = text.slice(draft.end, draft.end + 80);
    draft.end +=
      (BRAZILIAN.exec(region) ??
        (/\d{4,5} \p{L}+$/u.test(text.slice(draft.start, draft.end)) ? PROVINCE.exec(region) : null))?.[0].length ?? 0;
    for (let n = 0; n < 2; n++) draft.start -= leads(text, draft);
    draft.end -= overruns(text, draft);
  }
}

/** A piece ends in a word with a capital or a figure, but for one that says what it is near. */
const mayBePiece = (before: string): boolean =>
  before.endsWith(" ") &&
  (!SMALL_LAST.test(before.slice(before.lastIndexOf(" ", before.length - 2) + 1)) || NEAR.test(before));
const SMALL_LAST = /^\p{Ll}/u;
const NEAR = /Opp|Nr|Near|Behind|Next to|Adj/;

/** Units before the address that are its own. */
function leads(text: string, { start, end }: Draft): number {
  const before = text.slice(Math.max(0, start - 96), start);
  const found = text.slice(start, Math.min(end, start + 24));
  return (BEFORE.exec(before.slice(-16)) ??
    CODE.exec(before.slice(-8)) ??
    (mayBePiece(before) ? PIECES.exec(before) : null) ??
    (/^\d/.test(found) ? NUMBERED.exec(before.slice(-12)) : null) ??
    (IS_REST.test(found) ? STREET.exec(before) : null) ??
    (/^\d{1,3}[,/ ]/.test(found) ? RUSSIAN.exec(before) : null) ?? [
      before.slice(before.length - partBefore(before, text.slice(start, end))),
    ])[0].length;
}

/** Units at the end of the draft that are what is said next. */
function overruns(text: string, { start, end }: Draft): number {
  const value = text.slice(start, end);
  const denied = DENIED.exec(value);
  if (denied !== null && denied.index > 2) return denied[0].length;
  const next = NEXT_LINE.exec(value);
  if (next !== null && /^ \p{Ll}/u.test(text.slice(end, end + 2))) return next[0].length;
  return overrun(value);
}
