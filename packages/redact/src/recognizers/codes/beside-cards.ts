/**
 * The last month and the check digits told behind a card's whole number in one go: "… 4576 4916, then 09/28, then 317 off the back", "vto 09-2029 y la de
 * atrás 440", "裏の3桁204".
 */
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";

const NUMBER = /(?<![\d.,/#-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\d]|[.,/-]\d)/gu;
const DATE = /(?<![\d/.,:-])(?:0[1-9]|1[0-2])(?: ?\/ ?|[.-])(?:20)?[2-4]\d(?![\d/.,:-]\d|\d)/gu;
/** Where the digits are, or that they are the last of what is read out. */
const BACK = codedOnce(
  /(?:(?<![\p{L}\p{M}])(?:back|reverse|behind|cvv2?|cvc2?|csc|security|hinten|rückseite|prüf\p{L}*|dos|derrière|verso|crypto\p{L}*|detrás|atrás|atras|reverso|dietro|retro|achter\p{L}*|baksida\p{L}*|baksid\p{L}*|bagsid\p{L}*|bagpå|baksiden|takana|taka\p{L}*|tył\p{L}*|tyłu|z tyłu|vzadu|zadn\p{L}*|hátul\p{L}*|spate|сзади|обороте|ззаду|звороті|отзад|гърба|πίσω|arka\p{L}*|الخلف|ظهر\p{L}*|מאחור|אחורי\p{L}*|גב|पीछे|mặt sau|belakang|likod)|裏面?|背面|后面|後面|背后|뒷면|뒤|ด้านหลัง|หลังบัตร)[^\d\n]{0,18}(?:3 ?(?:桁|位|자리|หลัก|\p{L}{4,9})[^\d\n]{0,10})?(\d{3})(?![\d]|[.,:/-]\d)/giu,
);
const THEN =
  /(?<!\p{L})(?:then|and|finally|lastly|dann|und|zuletzt|puis|et|enfin|luego|después|y|poi|infine|e|depois|dan|en|sedan|och|sen|så|og|sitten|ja|potem|i|pak|a|potom|apoi|și|aztán|és|затем|потом|и|потім|та|після|μετά|και|sonra|ve|ثم|و|ואז|ו|phir|फिर|rồi|lalu|terus|tapos|at)(?: (?:the|der|die|das|den|le|la|les|el|los|il|o|de|het|a|finally))? (\d{3})(?=["”»']?(?:[.,;!?)]|\s*$|\s*\n)| (?:off|on|from|at|hinten|auf|sur|de|por|dal|no|achterop|på|z|na|с|на)(?!\p{L}))/giu;
const REACH = 96;

export function besideCards({ scan: s, emit }: Context): void {
  const { text } = s;
  if (s.digitCount < 2) return;
  for (const hit of all(NUMBER, text)) {
    const from = hit.index + hit[0].length;
    const line = text.slice(from, from + REACH).split("\n\n")[0] as string;
    let dated = false;
    for (const { 0: date, index } of line.matchAll(DATE)) {
      if (dated || /\d{4,}/.test(line.slice(0, index))) break;
      dated = true;
      emit(from + index, from + index + date.length, "CARD", 0.9, "card-expiry");
    }
    const back = BACK.exec(line);
    BACK.lastIndex = 0;
    THEN.lastIndex = 0;
    const told = back ?? (dated ? THEN.exec(line) : null);
    if (told === null) continue;
    const end = from + told.index + told[0].length;
    emit(end - 3, end, "CARD", 0.9, "card-cvv");
  }
}
