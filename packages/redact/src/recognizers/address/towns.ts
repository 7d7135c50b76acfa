/**
 * Addresses that name their town where other rules stop: Hungarian ones ("6722 Szeged, Kálvária sgt. 74. fszt. 2."), whose street
 * follows the town, and Vietnamese ones ("số 74 ngõ 21 phố Vọng, Đống Đa, Hà Nội"), whose district and town follow the street.
 */
import { CYRILLIC as CYRILLIC_SCRIPT } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { VIETNAMESE_TOWN } from "../persons/names-vietnamese.ts";
import { tail } from "./tails.ts";

const STREET =
  "(?:utca|utcája|u\\.|út|útja|krt\\.?|körút|körtér|körútja|sgt\\.?|sugárút|sugárútja|tér|tere|köz|sor|sétány|fasor|dűlő|ltp\\.?|lakótelep|park|rakpart|rkp\\.?)";
const HUNGARIAN = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{4} )?\\p{Lu}\\p{Ll}{2,15}(?:-\\p{Lu}?\\p{Ll}{1,12})?, (?:\\p{Lu}[\\p{L}-]{1,15} ){1,3}${STREET} \\d{1,4}(?:[./-]\\w{1,3})?\\.?(?:[ ,/]{1,2}(?:[IVX]{1,4}\\.|\\d{1,3}\\.?(?!\\d)|fszt\\.?|földszint|em\\.?|emelet|ajtó|lph\\.?|lépcsőház)){0,5}`,
  "gu",
);
const VIETNAMESE = new RegExp(
  `(?<!\\p{L})(?:\\d{1,4}(?:\\/\\d{1,4}){0,3} )?(?:[Ss]ố|[Nn]gõ|[Nn]gách|[Hh]ẻm|[Đđ]ường|[Pp]hố|[Pp]hường|[Qq]uận|[Hh]uyện|[Xx]ã|[Tt]hôn|[Ấấ]p|[Tt]ổ) (?!0|điện thoại|dây)(?=[^\\n;!?]{0,40}\\d)(?:[^\\n.;!?]|(?<=\\b[PQFpq])\\.){2,70}?, (?:[Tt][Pp]\\.? ?)?(?:HCM(?!\\p{L})|${VIETNAMESE_TOWN.source.slice(1)})`,
  "gu",
);

/** A Hungarian street has one of them before its number. */
const HUNGARIAN_STREET = wordSet(
  "utca utcában utcai út útja úton u krt körút körúton sgt sugárút tér téren tere köz sor dűlő ltp lakótelep sétány park rkp rakpart",
  "folded",
);

function mayBeHungarian(s: Scan): boolean {
  if (!HUNGARIAN_STREET.inText(s)) return false;
  for (let n = 0; n < s.digitCount; n++) if (HUNGARIAN_STREET(s, (s.digits[n] as number) - 1)) return true;
  return false;
}

/** "Краснодарский край, ст. Динская, пер. …", "с. Зимна Вода, вул. …": what stands before the street. */
const CYRILLIC =
  /(?:\p{Lu}\p{L}{2,20}(?:ий|ая|ька|ький) (?:край|область|обл\.?|район|р-н),? )?(?<!\p{L})(?:с|смт|м|ст|пос|п|пгт|дер|х|г|гр)\. ?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?, (?=(?:вул|ул|пер|пров|просп|пр|бул|бульв|пл|наб)\.? ?\p{Lu})/gu;

export function townAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (mayBeHungarian(s)) each(ctx, HUNGARIAN);
  if (
    (s.scripts & (1 << CYRILLIC_SCRIPT)) !== 0 &&
    (s.text.includes("л.") || s.text.includes("пер.") || s.text.includes("пр"))
  )
    each(ctx, CYRILLIC);
  if (s.text.includes("ố") || s.text.includes("ờ") || s.text.includes("õ")) each(ctx, VIETNAMESE);
}

function each(ctx: Context, pattern: RegExp): void {
  const { text } = ctx.scan;
  for (const hit of all(pattern, text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(hit.index, tail(text, hit.index, end), "ADDRESS", 0.87, "address-town");
  }
}
