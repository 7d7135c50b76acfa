/**
 * Firms called after whoever founded them, first name and all: "Marta Lindqvist Interiors", "Zakład Stolarski Jan Sroka sp. j.", "«Ана Петкова и синове»",
 * "株式会社中村次郎商店". Asked of what was found: a person's full name speaks for itself in most other places.
 */
import { unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../../scan/scan.ts";
import {
  DENSE_BEFORE,
  DENSE_BEHIND,
  FORMS_BEFORE,
  FORMS_BEHIND,
  OWNERS,
  OWNERS_JOINT,
  OWNERS_SMALL,
  SONS_UNCASED,
  TRADES_BEFORE,
  TRADES_BEHIND,
} from "../../../words/firms-of-people.ts";
import { codedOnce } from "../../code-once.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { apart, isCased, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

const FORM = edged(codedOnce(new RegExp(`^(?:${FORMS_BEHIND})(?![\\p{L}\\d])`, "u")));
const FORM_BEFORE = codedOnce(new RegExp(`(?<![\\p{L}\\d])(?:${FORMS_BEFORE})$`, "u"));
const OWNED = edged(
  codedOnce(
    new RegExp(
      `^ ${OWNERS_JOINT} (?:(?:${OWNERS})(?!\\p{L})|(?:${OWNERS_SMALL})(?=[»"”“]|,? (?:${FORMS_BEHIND})(?![\\p{L}\\d])))`,
      "u",
    ),
  ),
);
const OWNERS_UNCASED = edged(
  codedOnce(new RegExp(`^(?: [\\p{L}\\p{M}]{2,14})? (?:${SONS_UNCASED})(?![\\p{L}\\p{M}])`, "u")),
);
const BEFORE_DENSE = edged(codedOnce(new RegExp(`(?:${DENSE_BEFORE})[「『"“]?$`, "u")));
const BEHIND_DENSE = edged(codedOnce(new RegExp(`^\\p{L}?(?:${DENSE_BEHIND})(?!さん|様|님|씨)`, "u")));
const isTrade = names(TRADES_BEHIND);
const isShop = names(TRADES_BEFORE);

/** Words of a firm's name behind whoever it is called after. */
const MOST = 5;
/** Letters of the longest form, of what joins its owners, and of what stands before a name. */
const [FORM_REACH, OWNERS_REACH, BEFORE_REACH] = [14, 28, 12] as const;

/** Is what was found from `start` to `end` part of a firm's name? */
export function isOfFirm(s: Scan, start: number, end: number): boolean {
  const { text } = s;
  const i = tokenAt(s, start);
  if (i >= s.count) return false;
  if (s.hasDense && ((s.shape[i] as number) & IS_DENSE) !== 0)
    return (
      BEFORE_DENSE.test(text.slice(Math.max(0, start - BEFORE_REACH), start)) ||
      BEHIND_DENSE.test(text.slice(end - 1, end + FORM_REACH)) ||
      BEHIND_DENSE.test(text.slice(end, end + FORM_REACH))
    );
  if (!isCased(s, i))
    return (
      OWNERS_UNCASED.test(text.slice(end, end + OWNERS_REACH)) || OWNERS_UNCASED.test(text.slice(start - 1, end + 1))
    );
  if (!isUpper(s, i)) return false;
  return (
    OWNED.test(text.slice(end, end + OWNERS_REACH)) ||
    FORM_BEFORE.test(text.slice(Math.max(0, start - BEFORE_REACH), start)) ||
    isShopOf(s, i, end) ||
    goesOnAsFirm(s, i, end)
  );
}

/** "Zakład Stolarski …", "Kukkakauppa …": what the firm is stands first, was taken with both names or right before them. */
const isShopOf = (s: Scan, i: number, end: number): boolean =>
  (isShop(s, i) &&
    ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
    i + 1 < s.count &&
    end > (s.end[i + 1] as number)) ||
  (i > 0 && isUpper(s, i - 1) && apart(s, i - 1) && isShop(s, i - 1)) ||
  (i > 1 && isUpper(s, i - 1) && isUpper(s, i - 2) && apart(s, i - 1) && apart(s, i - 2) && isShop(s, i - 2));

/** Do words with a capital lead from the name to what firms have at their end: "… Interiors", "… İnşaat San. Tic. Ltd. Şti."? */
function goesOnAsFirm(s: Scan, i: number, end: number): boolean {
  const { text } = s;
  for (let k = i + 1, n = 0; k < s.count && n <= MOST && sameLine(s, k); k++) {
    const from = s.start[k] as number;
    const own = from < end;
    const gap = text.slice(s.end[k - 1], from);
    if (!own && !GAP.test(gap)) return false;
    if (FORM.test(text.slice(from, from + FORM_REACH)) && !isShouting(s, i)) return true;
    if (!own && gap === ", ") return false;
    if (!isUpper(s, k)) {
      // "Josef Hölzl von der Schreinerei …": where somebody is from.
      if (own && !(k > i + 1 && FROM(s, k))) continue;
      return false;
    }
    if (isTrade(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0) return !isPart(s, k + 1);
    if (!own) n++;
  }
  return false;
}
const FROM = names("von vom van from of bei at av af från fra z ze iz od из от від");
/** "… Tekstil bölümünde", "… Flooring team": where somebody works. */
const isPart = names(
  "team department dept section division office abteilung bereich afdeling avdelning avdelingen afdelingen osasto dział działu oddělení osztály departament departamentul bölümü bölümünde bölümünden departmanı departmanında отдел отдела відділ відділу",
);
/** Between the words of a firm's name. */
const GAP = /^(?: |, |\.? ?& ?|\. )$/;

/** "JUAN SA DIT": shouted, a short form is a word as well. */
const isShouting = (s: Scan, i: number): boolean => {
  const c = unitAt(s.text, (s.start[i] as number) + 1);
  return c >= 65 && c <= 90;
};
