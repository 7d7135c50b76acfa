/** Number plates whose build means nothing else, without a word for them: Britain, France, India, Japan. */
import { HAN, HIRAGANA, isDigit, SCRIPT } from "../../scan/classes.ts";
import { C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, cuesBefore, sizeOf } from "../context.ts";

const BRITISH = /^[A-Z]{2}\d\d [A-Z]{3}(?![A-Za-z0-9-])/;
const FRENCH = /^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![A-Za-z0-9-])/;
/** By the states' letters: "LG 50UR7800" is a television. */
const INDIAN =
  /^(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UA|UK|UP|WB)[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4}(?![A-Za-z0-9-])/;
const VAN = wordSet("van", "folded");
const JAPANESE = /^ ?\d{2,3} ?[ぁ-ん] ?(?:\d{1,2}[-‐−]\d{2}|[・･]{1,3} ?\d{1,3})/;

export function plates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  for (let n = 0; n < s.unusualCount; n++) {
    const i = s.unusual[n] as number;
    if (s.hasDense && (s.script[i] as number) === HAN) {
      japanese(ctx, s, i);
      continue;
    }
    if (((s.shape[i] as number) & (ALL_UPPER | HAS_DIGIT)) === 0) continue;
    const size = sizeOf(s, i);
    if (size !== 2 && size !== 4 && (size < 6 || size > 10)) continue;
    const at = s.start[i] as number;
    const c = s.text.charCodeAt(at);
    const second = s.text.charCodeAt(at + 1);
    if (c < 65 || c > 90 || second < 65 || second > 90) continue;
    // All three have a digit behind two letters, or behind a space or hyphen after these.
    const third = s.text.charCodeAt(at + 2);
    if (!isDigit(third) && !((third === 32 || third === 45) && isDigit(s.text.charCodeAt(at + 3)))) continue;
    const head = s.text.slice(at, at + 14);
    const hit = BRITISH.exec(head) ?? FRENCH.exec(head) ?? INDIAN.exec(head);
    if (hit === null || (!VAN(s, i - 1) && (cuesBefore(s, i, 3) & (C_RELEASE | C_VERSION)) !== 0)) continue;
    const before = s.text.charCodeAt(at - 1);
    if (before === 45 || before === 47 || before === 95) continue;
    ctx.emit(at, at + hit[0].length, "PLATE", 0.74, "plate-shape");
  }
}

/** "品川 300 あ 00-30": the office's name, class, kana, number. */
function japanese(ctx: Context, s: Scan, i: number): void {
  const end = s.end[i] as number;
  const next = s.text.charCodeAt(end);
  if (next !== 32 && !(next >= 48 && next <= 57)) return;
  const hit = JAPANESE.exec(s.text.slice(end, end + 16));
  if (hit === null) return;
  let start = end;
  while (start > 0 && end - start < 4) {
    const script = SCRIPT[s.text.charCodeAt(start - 1)] as number;
    if (script !== HAN && !(script === HIRAGANA && !"はがをのに".includes(s.text[start - 1] as string))) break;
    start--;
  }
  ctx.emit(start, end + hit[0].length, "PLATE", 0.9, "plate-ja");
}
