/** The end of a number put right in the same breath: "020 7946 0018, sorry, 0081 at the end", "… 72, nein, nicht 72 sondern 27". */
import type { PersonalType } from "../../redacted.ts";
import { C_CURRENCY, C_MEASURE, C_ONE_TIME, C_PASSWORD, C_RELEASE, C_TIME } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";
import type { Group } from "./groups.ts";

/** A number of somebody's, and its last token. */
export interface Told {
  readonly digits: string;
  readonly last: number;
  readonly type: PersonalType;
}

/** Words that say something before them was wrong; words for a number's end. */
const flagsOf = wordFlags([
  `sorry no nope not wrong wait hang actually mean meant typo mistake correction should scratch nein nee ne nö nicht sondern falsch halt stopp stop moment vertippt korrektur entschuldigung verzeihung
  non pas pardon erreur désolé désolée plutôt perdón perdon sino mal equivoqué corrijo não nao errado errada errei desculpa desculpe aliás scusi scusa sbagliato anzi niet fout oeps vergist fel inte utan förlåt
  feil ikke unnskyld forkert undskyld väärin ei vaan anteeksi nie pomyłka przepraszam sorki tylko ne není oprava omyl pardón prepáčte nem hanem bocsánat rossz nu greșit ci scuze hayır değil yanlış нет не ошибся ошиблась извините ой точнее
  ні помилився помилилась вибачте όχι λάθος συγγνώμη грешка извинете لا خطأ عفوا آسف לא טעות סליחה नहीं गलत माफ़ bukan salah maaf nhầm sai`,
  `end ends ending last final hinten ende schluss endet letzte letzten fin finit termine termina acaba fine finisce fim einde eind eindigt laatste slutet slutar sist siste slutten slutter sidste lopussa loppu loppuu
  końcówka końcówką koniec końcu kończy konec konci končí koniec končí végén vége végű sfârșit sfarsit конец конце кінець кінці край края τέλος sonu sonda sonunda النهاية آخر בסוף סוף आखिर आखिरी akhir akhirnya belakang cuối`,
]);
const [WRONG, EDGE] = [1, 2] as const;
/** Tokens between the number and what puts it right; around the end's digits. */
const [REACH, NEAR] = [12, 3] as const;

/** Is the short group the end of `told`, put right or told wrong? */
export function putsRight(ctx: Context, told: Told, group: Group): boolean {
  const s = ctx.scan;
  if (group.first - told.last > REACH || group.digits.length < 2 || group.digits.length > 6) return false;
  let said = 0;
  for (let k = told.last + 1; k < group.first; k++) said |= flagsOf(s, k) & WRONG;
  if (said === 0) return false;
  const next = group.last + 1;
  if (next < s.count && ((s.cue[next] as number) & (C_MEASURE | C_CURRENCY | C_TIME)) !== 0 && flagsOf(s, next) === 0)
    return false;
  return isLike(told.digits, group.digits) || (group.digits.length <= 4 && atEnd(s, group));
}

/** "the PIN was 4410? no, 4401": as long as a code before it that was told wrong. */
export function putsCodeRight(s: Scan, { first, digits }: Group): boolean {
  if (!flagsOf.inText(s)) return false;
  let wrong = 0;
  for (let k = first - 1; k >= 0 && k >= first - MOST_BETWEEN; k--) {
    if (isNumber(s, k))
      return (
        wrong !== 0 &&
        sizeOf(s, k) === digits.length &&
        (cuesBefore(s, k, 5) & (C_PASSWORD | C_ONE_TIME)) !== 0 &&
        (cuesBefore(s, k, 5) & C_RELEASE) === 0
      );
    wrong |= flagsOf(s, k) & WRONG;
  }
  return false;
}
const MOST_BETWEEN = 4;

function atEnd(s: Scan, group: Group): boolean {
  for (let k = Math.max(0, group.first - NEAR); k <= group.last + NEAR; k++)
    if (k < s.count && ((s.cue[k] as number) & C_RELEASE) !== 0) return false;
    else if ((flagsOf(s, k) & EDGE) !== 0) return true;
  return false;
}

/** The number's own last digits, some of them changed about, or one of them another. */
function isLike(digits: string, end: string): boolean {
  const tail = digits.slice(-end.length);
  if ([...tail].sort().join("") === [...end].sort().join("")) return true;
  return end.length >= 3 && [...tail].filter((digit, n) => digit !== end[n]).length === 1;
}
