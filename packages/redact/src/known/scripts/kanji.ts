/** Names known in Latin letters that Japanese writes with Han signs: "荒川 純子" and "荒川様" of Junko Arakawa. */
import { byPattern, type NameWords } from "./by-pattern.ts";
import { signsOf } from "./readings.ts";

const HONOURED = "様|さま|さん|ちゃん|くん|君|氏|殿|先生";
const BEHIND = `(?=${HONOURED}|と申|です|でした|から|より|への?|宛|[にがのはもを、。（）()「」:：,.\\s　]|$)`;
const NO_SIGN = "(?<![\\p{Script=Han}々])";
const SIGN = "[\\p{Script=Han}々]";
const GAP = "[ 　]";

function patternOf(names: NameWords): RegExp | null {
  const ways: string[] = [];
  for (const words of names) {
    if (words.length < 2 || words.length > 3) continue;
    const signs = words.map(signsOf);
    const families = signs.flatMap((sign) => sign.families);
    const given = signs.flatMap((sign) => sign.given);
    const [family, called] = [families.join("|"), given.join("|")];
    if (family !== "" && called !== "") ways.push(`(?:${family})${GAP}?(?:${called})`);
    if (called !== "") ways.push(`${NO_SIGN}${SIGN}{1,3}${GAP}(?:${called})${BEHIND}`);
    if (family === "") continue;
    ways.push(`${NO_SIGN}(?:${family})${GAP}[\\p{Script=Han}ぁ-ヶ]{1,3}(?=${HONOURED}|[)）、。\\s]|$)`);
    const long = families.filter((one) => one.length > 1).join("|");
    if (long !== "") ways.push(`${NO_SIGN}(?:${long})${BEHIND}`);
    ways.push(`${NO_SIGN}(?:${family})(?=${HONOURED})`);
  }
  return ways.length === 0 ? null : new RegExp(ways.join("|"), "gu");
}

export const eachKanji = byPattern(patternOf);
