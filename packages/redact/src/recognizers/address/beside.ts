/**
 * Parts that stand right before or behind an address that was found and belong to it, as each land writes them: the post code behind a bracket, the
 * lane before a street of Vietnam, the flat of a Korean house, "Ул.", "v.le", "RR 4, Site 9,".
 */
import { HOUSE_SEEN } from "./homesteads.ts";

const TOWN = "\\p{Lu}[\\p{L}'’.-]{1,20}(?:[ /-]\\p{Lu}[\\p{L}'’.-]{1,20}){0,2}";
/** What is said of a house within brackets. */
const ASIDE =
  "\\((?:udvar|hátsó|földszint|υπόγειο|ισόγειο|side|rear|back|front|upper|lower|basement|hinterhaus|hof|vorderhaus|cour|patio|interior|fundos|podwórz|dvůr|dvor|вход|вхід|pihan|summeri|ovikoodi|gård|klingel|bei |c/o |sonnette|timbre|citofono|zvonek|zvonček|csengő|domofon|домофон|звонок|buzzer|bell )[^()\\n]{0,36}\\)";
const CODE = `(?:\\d{3} ?\\d{2}|\\d{4,6})(?:,? ${TOWN})?`;
const BEHIND: readonly RegExp[] = [
  // "(Hinterhaus, 2. OG links), 04229 Leipzig", "(summeri Lahti), 00100 HKI".
  new RegExp(`^ ?\\([^()\\n]{2,40}\\),? ?(?:[-–] ?)?${CODE}(?![\\p{L}\\d])`, "u"),
  // "(rear door), Okehampton"; "(udvarból nyíló)".
  new RegExp(`^\\.? ?${ASIDE}(?:, ?(?:${CODE}|${TOWN}(?=[.,;\\n"]|$)))?`, "iu"),
  // "2. posch., Senec".
  new RegExp(
    `^, ?(?:\\d{1,2}|[IVX]{1,4})\\. ?(?:kat|sprat|спрат|posch|poschodie|nadz|patro|p|emelet|em|nadstropje|nadst|kerros|krs|etaj|ет|этаж|пов)\\.?(?:,? ?(?:byt|stan|стан|č\\.|kv\\.|ap\\.|ајт|ajtó) ?\\.?\\d{1,4})?(?:, ?${TOWN}(?=[.,;\\n]|$))?`,
    "u",
  ),
  new RegExp(`^,? ?(?:pošta|PSČ|п\\. ?к\\.|Τ\\. ?Κ\\.|CP|C\\.P\\.|CAP|PLZ) ?:?${CODE}`, "u"),
  // "bât. B, 2e d. – 35 500 Vitré".
  new RegExp(`^\\.? [-–] (?:\\d{2} ?\\d{3}|\\d{3} ?\\d{2}|\\d{4,6}) ${TOWN}(?=[.,;\\n]|$)`, "u"),
  // "Vranov n. Topľou".
  /^ (?:n|p|pri)\. ?\p{Lu}\p{L}{2,20}(?=[.,;\n]|$)/u,
  // "한빛빌라 가동 201호 (24232)".
  /^,? ?[가-힣\d]{2,10}(?:아파트|빌라|빌딩|타워|맨션|오피스텔|연립|주택|하우스)(?: ?[가-힣A-Z\d]{1,4}동)? ?(?:[가-힣]{0,2}\d{1,4}호)?(?: ?\(\d{5}\))?/u,
  /^ ?(?:지층|지하|옥탑)?(?: ?[A-Z]?\d{1,4}호)(?: ?\(\d{5}\))?|^ \(\d{5}\)/u,
  // "1744. sk no:12/A kat -1 , Karşıyaka İZM".
  new RegExp(
    `^ ?[Nn]o[:.] ?[\\dlO]{1,4}(?:\\/[A-Z\\d]{1,3})?(?:,? ?(?:[Kk]at|[KkDd]|[Dd]aire)[:. ]{1,2}-?\\d{1,3}){0,2}(?: ?, ?${TOWN}(?=[.,;/\\n]|$))?`,
    "u",
  ),
  // "3.ºD ; 28010 Madrid".
  new RegExp(`^\\.?[ºªoa] ?[A-Z](?!\\p{L})(?: ?[;,] ?\\d{5} ${TOWN})?`, "u"),
  /^ (?:tras|traseiras|frente|fte|fundos|direito|esquerdo)(?:, ?\d{4}-\d{3} \p{L}{3,20})?(?!\p{L})/u,
  // "Kol-26", "Dhaka-1207".
  /^, ?(?:Kol|Kolkata|Cal|Calcutta|Dhaka|Mumbai|Delhi|Chennai|Chattogram|Ctg)[ -]{1,3}\d{1,4}(?!\d)/u,
  // "PB \"C\", timbre Luna, Haedo, B1706".
  new RegExp(
    `^["']?,? (?:timbre|portero|puerta|torre|casa) \\p{L}[\\p{L}\\d]{0,14}(?:, ?${TOWN})?(?:, ?[A-Z]?\\d{4}(?:[A-Z]{3})?)?(?=[.,;\\n]|$)`,
    "u",
  ),
];
const WORDED_UNIT = /^ (?:flat|apartment|apt|unit|suite|number) [a-z]{2,9}(?:[- ][a-z]{3,9}| [A-Z])?/iu;
/** What the part ends in before its blank: a comma or a semicolon, a dash, or anything else. */
const [COMMA, DASH, ANY] = [1, 2, 4] as const;
const SEEN = new RegExp(`(?<!\\p{L})${HOUSE_SEEN}, $`, "iu");
interface Before {
  /** How far before the address it may begin. */
  readonly reach: number;
  readonly ends: number;
  readonly part: RegExp;
  /** What all of it holds, where that is told sooner. */
  readonly holds?: RegExp;
}
const BEFORE: readonly Before[] = [
  // "Tigh na Mara, " before "4 Achmelvich, Lochinver, IV27 4JB": houses of Scotland, Wales and Ireland by their names.
  {
    reach: 44,
    ends: COMMA,
    part: /(?<!\p{L})(?:Tigh|Taigh|Ty|T[yŷ]'r|Tŷ|Teach|Bwthyn|An|Ard|Cala|Cnoc|Creag|Druim|Dùn|Dun|Beinn|Sithean|Suidhe|Mo|Plas|Llwyn|Bryn|Hafod|Cae|Rhyd|Maes|Pen|Tan|Glan|Cwm|Craig|Gorse|Kil|Rath|Lis)(?: (?:na|nam|nan|an|a'|a|y|yr|ar|-y-|the|Mh?\p{L}+))? \p{Lu}[\p{L}'’-]{1,16}(?: \p{Lu}[\p{L}'’-]{2,16})?, $/u,
  },
  // "the white bungalow past Tierney's quarry, " before "Cloonfad, Co. Roscommon".
  {
    reach: 110,
    ends: COMMA,
    holds: / (?:past|behind|beside|opposite|before|after|near|next to|from|by|of) /,
    part: SEEN,
  },
  // "BLOC M14A sc. 2 et. 5 ap. 63, Aleea …": the number was taken for the street's; "blok M3 kl. 2 m. 17 os. …".
  {
    reach: 48,
    ends: ANY,
    part: /(?<!\p{L})(?:bl(?:oc(?:ul)?|ok)?)\.? ?[A-Z]?\d{1,4}[A-Z]?,? (?:(?:sc(?:ara)?|et(?:aj)?|ap(?:art(?:ament)?)?|kl(?:atka)?|m|lok|vchod|vh|ul)\.? ?(?:[A-Z\d]{1,3},? )?){1,4}$/iu,
  },
  // "Unit 4, rear of " before "118 Kings Road".
  {
    reach: 40,
    ends: ANY,
    part: /(?<!\p{L})(?:(?:Unit|Flat|Shop|Garage|Yard|Studio) [A-Z\d]{1,4},? )?(?:at (?:the )?)?rear of (?:the )?$/iu,
  },
  // "Ул. војводе ", "Ul. kneza ".
  { reach: 18, ends: ANY, part: /(?<!\p{L})(?:[Уу]л|[Uu]l)\. ?(?:\p{Ll}{3,14} )?$/u },
  // "v.le Dante 9".
  {
    reach: 10,
    ends: ANY,
    part: /(?<![\p{L}.])(?:v\.le|v\.lo|v\.co|p\.zza|p\.tta|p\.le|c\.so|l\.go|b\.go|lung\.re|str\.) $/iu,
  },
  // "с. Долна " before "Баня, ул. …".
  { reach: 24, ends: ANY, part: /(?<!\p{L})(?:с|гр|к\.к|общ)\. ?\p{Lu}\p{L}{2,16} $/u },
  // "bât a, ".
  { reach: 20, ends: COMMA, part: /(?<!\p{L})(?:bât|bat|bâtiment|rés|résidence|esc)\.? [a-z\d]{1,2}, ?$/iu },
  // "44 ش سعد زغلول، ".
  {
    reach: 60,
    ends: COMMA,
    part: /(?<![\p{L}\d])\d{1,4} (?:ش|شارع)\.? ?\p{Script=Arabic}{2,14}(?: \p{Script=Arabic}{2,14}){0,2}[،,] $/u,
  },
  // "R. da Palma, 14, fundos - ".
  {
    reach: 96,
    ends: DASH,
    part: /(?<!\p{L})(?:R|Av|Tv|Trav|Al|Pç|Rod|Estr)\. (?:d[aeo]s? )?\p{Lu}\p{L}{1,18}(?: (?:d[aeo]s? )?\p{Lu}\p{L}{1,18}){0,3},? \d{1,5}(?:,? (?:fundos|fds|frente|casa \d{1,3}|cs \d{1,3}|ap(?:to)?\.? \d{1,4}|bl(?:oco)?\.? [A-Z\d]{1,2})){0,3},? ?[-–] ?$/iu,
  },
  // "RR 4, Site 9, ".
  {
    reach: 30,
    ends: COMMA,
    part: /(?<!\p{L})(?:RR|R\.R\.) ?#? ?\d{1,3},? (?:(?:Site|Box|Stn|Group) \d{1,4}, ?){0,2}$/u,
  },
  // "hẻm 21/4/7 đ. ".
  {
    reach: 40,
    ends: ANY,
    part: /(?<![\p{L}\d])(?:hẻm|hem|ngõ|ngách|kiệt|số nhà|sn|nhà) ?\d{1,4}(?:\/\d{1,4}){0,4}[A-Z]?,? (?:(?:đ|d)\. ?|đường |duong )?$/iu,
  },
  // "Bahariye Cd. Nar Apt. No:18 D:".
  {
    reach: 72,
    ends: ANY,
    holds: / (?:Ca?d|So?k|Bu?lv)\. /,
    part: /(?<!\p{L})(?:\p{Lu}\p{L}{1,20} ){1,2}(?:Cd|Cad|Sk|Sok|Blv|Bulv)\. (?:(?:\p{Lu}\p{L}{1,16} ){1,2}Apt\.? )?(?:No: ?\d{1,4}[A-Z]? ?)?(?:[DK]: ?)?$/u,
  },
  // "Flat 2, 14 \"\"The Maltings\"\", " before its road.
  {
    reach: 60,
    ends: COMMA,
    part: /(?<![\p{L}\d])(?:(?:Flat|Apt|Apartment|Unit|Suite) [A-Z\d]{1,4}, ?)?(?:\d{1,4}[A-Z]? )?"{1,2}\p{Lu}[\p{L}'’ ]{2,24}"{1,2}, $/u,
  },
  // "म.न. 48/213, गली नं. ".
  {
    reach: 48,
    ends: ANY,
    part: /(?:(?:म\.? ?(?:न|नं)\.?|मकान (?:सं|नं|न)\.?|(?:प्लॉट|फ्लैट|क्वार्टर) (?:नं|न|सं)\.?) ?[\d/-]{1,10}(?:-?[\u0900-\u097f]{1,3})?, ?)?(?:गली|सेक्टर|वार्ड|ब्लॉक) (?:नं|न|सं)\.? ?$/u,
  },
  // "서울 종로구 청운효자 " before its road.
  {
    reach: 40,
    ends: ANY,
    part: /(?<![가-힣])(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|제주|[가-힣]{2,4}(?:도|특별시|광역시))(?: ?시)? (?:[가-힣]{1,4}[시군구] ){0,2}(?:[가-힣]{2,6} )?$/u,
  },
  // "The Old Mill; Ford Ln.; Nr. Leominster " before its code.
  {
    reach: 96,
    ends: ANY,
    part: /(?<!\p{L})(?:(?:The )?(?:\p{Lu}[\p{L}'’]{1,16} ?){1,3}[;,] )?(?:\p{Lu}[\p{L}'’]{1,16} ){1,3}(?:Ln|Rd|St|Lane|Road|Street|Ave|Cl|Dr|Way|Green)\.?[;,] (?:Nr\.? )?(?:\p{Lu}[\p{L}'’-]{2,18} ){1,2}$/u,
  },
  // "\"Rosebank\", " before "12B Church Rd".
  { reach: 40, ends: COMMA, part: /["“'‘]\p{Lu}\p{L}{2,16}(?: \p{Lu}\p{L}{2,16})?["”'’], $/u },
];
/** A code of Britain: only before it a house's name and its lane are looked for. */
const BRITISH_CODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const LANE = BEFORE.length - 2;

/** How many units behind the address that ends at `end` are still its own. */
export function partBehind(rest: string): number {
  for (const part of BEHIND) {
    const hit = part.exec(rest);
    if (hit !== null) return hit[0].length;
  }
  return WORDED_UNIT.exec(rest)?.[0].length ?? 0;
}

/** How many units before the address are its own: `before` ends where it begins. */
export function partBefore(before: string, found: string): number {
  const last = before.charCodeAt(before.length - (before.endsWith(" ") ? 2 : 1));
  const ends = last === 44 || last === 59 || last === 0x60c ? COMMA : last === 45 || last === 0x2013 ? DASH : ANY;
  const short = found.length < 8;
  for (let n = 0; n < BEFORE.length; n++) {
    const one = BEFORE[n] as Before;
    if (one.ends !== ends || (n === LANE ? !BRITISH_CODE.test(found) : short)) continue;
    const beside = before.slice(-one.reach);
    if (one.holds?.test(beside) === false) continue;
    const hit = one.part.exec(beside);
    if (hit !== null) return hit[0].length;
  }
  return 0;
}
