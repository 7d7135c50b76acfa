/**
 * Days on which somebody comes to an age, without the year: "I turn 40 on the 3rd of May", "ich werde am 3. August 65", "aura 16
 * ans le 22 janvier", "fyller 50 den 14 november", "исполнится 60 лет 21 марта"; and years of birth in two figures ("so born 85").
 */
import { COLON, EQUALS } from "../../scan/classes.ts";
import { C_DOB, MONTH, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";

/** Who comes to an age. */
export const AGES_WORDS = `turn turns turned turning werde wird wirst wurde aura aurai aurais aurait fête fêterai fêtera cumplo cumple cumplirá cumpliré cumplió cumplí compio compie compirà compirò compiuto faço faz fará farei completo completa word wordt werd fyller fyllde
  fylder fyldte bliver blir täytän täyttää täytti kończę kończy skończę skończy ukończy исполнится исполняется исполнилось исполнилась виповниться виповнюється bude budu oslavím oslaví betöltöm betölti împlinesc împlinește навършвам навършва κλείνω κλείνει`;
const HEAD = AGES_WORDS.trim().split(/\s+/).join("|");
const ORDINAL =
  "(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
const DAY = `(?:(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.|-?го|-?а)?|${ORDINAL})(?: of| de| di)? (?<a>\\p{L}{3,12})|(?<b>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL}))(?:,? (?:de |del )?(?:19|20)\\d\\d)?(?![\\p{L}\\d])`;
const AGE = "(?:\\d{1,3}|\\p{L}{2,9}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const NO_SUM =
  "(?! ?(?:€|%|eur|euro|chf|usd|uhr|stück|kr|zł|kč|руб|dollars?|pounds|minut\\p{L}*|days|tage|times|mal|degrees|grad|percent|prozent|fois|volte|veces|vezes|keer)(?!\\p{L}))";
const FORMS: readonly RegExp[] = [
  `(?<!\\p{L})(?:${HEAD})(?! o[nf]f? )(?: \\p{L}{1,8}){0,2}? ${AGE}${NO_SUM}(?: ?\\p{L}{2,8}){0,2}?,? (?:(?:on|this|next|the|am|le|ce|el|il|a|em|no|dia|op|den|dnia|dne|la|pe|на|στις) ){0,2}(?<day>${DAY})`,
  `(?<!\\p{L})(?:${HEAD})(?: \\p{L}{1,8}){0,2}? (?:(?:on|the|am|diesen|kommenden|le|el|il|op|den|dnia) ){1,2}(?<day>${DAY}),? ${AGE}(?![\\p{L}\\d.,:]\\d)${NO_SUM}(?=[.,;!?)]|\\s*$| \\p{L})`,
  // "cumplo los sesenta el 19 de julio": nobody but somebody does.
  `(?<!\\p{L})(?:cumpl\\p{L}{1,4}|comp(?:io|ie|irà|irò)|fêter\\p{L}{1,3}|fyll(?:er|de)|fyld(?:er|te)|täyt\\p{L}{2,4}|kończ[ęy]|skończ[ęy]|исполн\\p{L}{4,6}|виповн\\p{L}{4,6}|betölt\\p{L}{1,4}|împlin\\p{L}{2,5})(?: \\p{L}{1,16}){0,4}? (?:(?:el|il|le|den|dnia|la|pe|a|em|on) )?(?<day>${DAY})`,
  // "ze wordt 12 mei achttien".
  `(?<!\\p{L})(?:werde|wird|wirst|word|wordt)(?: (?:am|op|den|diesen))? (?<day>${DAY}),? (?:\\p{L}{2,16}(?:zehn|zig|ßig|tien|tig)|elf|zwölf|twaalf)(?!\\p{L})`,
].map((form) => codedOnce(new RegExp(form, "giu")));
/** "I'll be 67 come 14 January". */
const WILL_BE = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:i|he|she|mum|mom|dad|son|daughter|wife|husband|mother|father)(?:['’]ll| will|['’]d| would) be ${AGE}(?: years? old)?,? (?:(?:come|on|this|next) )(?:the )?(?<day>${DAY})`,
    "giu",
  ),
);
/** What turns forty without being born. */
const THING =
  /(?<!\p{L})(?:firm|company|business|shop|store|site|website|club|team|brand|product|association|school|building|bridge|street|office|app|service|platform|museum|village|town|city|contract|policy|warranty|account|firma|unternehmen|verein|vertrag|laden|betrieb|société|entreprise|boutique|club|empresa|tienda|azienda|società|negozio|loja|bedrijf|winkel|företag\p{L}*|föreningen|firmaet|sklep|компании|фирме|магазину|rate|fee|price|preis|beitrag|gebühr)(?:[ ,]|\s\p{L}{2,9}\s)*$/iu;

export function agedOn(ctx: Context): void {
  for (const form of FORMS) daysOf(ctx, form);
}

export function willBe(ctx: Context): void {
  daysOf(ctx, WILL_BE);
}

function daysOf(ctx: Context, form: RegExp): void {
  const { text } = ctx.scan;
  for (const hit of all(form, text)) {
    const { day, a, b } = hit.groups as { day: string; a?: string; b?: string };
    const month = a ?? b ?? "";
    if ((wordBits(month, 0, month.length) & MONTH) === 0) continue;
    if (THING.test(text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    const at = hit.index + hit[0].lastIndexOf(day);
    ctx.emit(at, at + day.length, "DOB", 0.84, "dob-aged");
  }
}

const SHORT_YEAR =
  /^\.?(?: (?:in|im|i|en|el|nel|em|no|w|v|roku|год|in the year|back in|sinds))?(?: l['’])? ?['’]?(\d\d)(?=[,;!?)]|\.?\s*$|\.\s|\s(?:and|but|not|so|und|aber|nicht|also|et|mais|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|и|но|а)(?!\p{L}))/u;
const BORN =
  /^(?:born|geboren|geb|née?|nací|nacid[oa]|nat[oa]|nascid[oa]|nasci|född|født|syntynyt|urodzon\p{L}*|ur|narozen\p{L}*|született|născut\p{L}*|родил\p{L}*|рожд[её]н\p{L}*|народ\p{L}*|doğumlu\p{L}*)$/iu;

/** "so born 85", "née en 61": the year in two figures at a clause's end. */
export function shortYears(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_DOB) === 0) continue;
    const end = s.end[i] as number;
    const hit = SHORT_YEAR.exec(s.text.slice(end, end + 40));
    if (hit === null || !BORN.test(s.text.slice(s.start[i], end))) continue;
    const at = end + hit[0].length - 2;
    ctx.emit(at, at + 2, "DOB", 0.84, "dob-year");
  }
}

/** "She was a leap year baby, 29th february 1992", "I'm a June 1959 baby". */
const BABY =
  /(?<!\p{L})baby[,:]? (?:born )?(?:on )?(?:the )?(\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? (?:19|20)\d\d)|(?<![\p{L}\d])((?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9} (?:19|20)?\d\d) baby(?!\p{L})/giu;
/** "DD=04 MM=09 YYYY=1987". */
const PARTS = /(?<![\p{L}\d])(?:DD|MM|YYYY|YY|TT|JJJJ|JJ|AAAA|RRRR|ДД|ММ|ГГГГ) ?[=:] ?(\d{1,4})(?!\d)/gu;
const MOST_PARTS = 9;

/** Dates that a word or a form's letters make one of birth. */
export function formedBirths(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if ((s.words & MONTH) !== 0 && text.includes("baby"))
    for (const hit of all(BABY, text)) {
      const value = hit[1] ?? (hit[2] as string);
      const at = hit.index + hit[0].indexOf(value);
      ctx.emit(at, at + value.length, "DOB", 0.84, "dob-words");
    }
  // Each behind its sign.
  if (s.digitCount < 3 || (s.signs & (COLON | EQUALS)) === 0) return;
  if (!text.includes("MM") && !text.includes("ММ")) return;
  const parts = all(PARTS, text).slice(0, MOST_PARTS);
  if (parts.length < 3) return;
  for (const hit of parts) {
    const at = hit.index + hit[0].length - (hit[1] as string).length;
    ctx.emit(at, at + (hit[1] as string).length, "DOB", 0.84, "dob-piece");
  }
}
