/**
 * Passwords that are several words: "the wifi pass is purple otter 99 marmalade". Told after a telling word and "is", and
 * known by a number among the words or by what people say of such a password behind it ("all one word", "no spaces").
 */
import { C_PASSWORD, COMMON, wordBits } from "../../scan/lexicon.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isNoPassword, NO_VALUE } from "./joints.ts";

/** "is" and what may stand for it; Russian needs none. */
const JOINT =
  /^(?: (?:for|of|to|zum|vom|de|du|della|del|do|voor|från|till|do|od) [\p{L}' -]{2,24}?)?(?:(?:(?: is| was|,? (?:it['’]s|mine['’]s|mine is|it is|it was|which is|c['’]est|es ist|das ist|meine ist|la mía es|la mia è|de mijne is|min är|min er|моя)| ist| lautet| war| est| c['’]est| es| era| é| è| είναι| är| er| on| to| je| este| это| це| е| adalah)(?!\p{L})|(?: ?:| ?=))[:=]? ?["“]?| (?=[\p{Script=Cyrillic}]))/u;
/** Two to six words, each of letters or digits. */
const WORDS =
  /^(?:[\p{L}\p{M}\d'’][\p{L}\p{M}\d'’-]{0,15} ){1,5}[\p{L}\p{M}\d'’][\p{L}\p{M}\d'’-]{0,15}(?![\p{L}\d_=])/u;
/** What ends the password and goes on with the sentence. */
const STOP =
  /^(?:but|and|or|on|for|with|which|that|it|aber|und|er|das|mais|et|il|ça|pero|y|o|ni|mas|e|ma|o|però|maar|en|of|zonder|ohne|sans|sin|sem|senza|men|och|ale|a|i|ja|mutta|dar|şi|și|но|и|а|не|та|але|in|en|tout|todo|tutto|tudo|alles|all|no|не|nie|ne|ei|nu|inte|ikke|niet|nicht)$/u;
/** Said of a password of several words. */
const TOLD = codedOnce(
  /^,? ?(?:\(?(?:all |alles |tout |todo |tutto |tudo )?(?:one word|in one word|lower ?case|in lower ?case|no spaces|without spaces|with spaces|zusammen|klein(?:geschrieben)?|ohne leerzeichen|en minuscules|minuscules|sans espaces|attaché|junto|en minúsculas|sin espacios|em minúsculas|sem espaços|attaccato|minuscolo|in minuscolo|senza spazi|zonder spaties|aan elkaar|kleine letters|utan mellanslag|uden mellemrum|bez spacji|bez mezer|без пробелов|слитно|одним словом)\b|(?:but|and|aber|mais|pero|mas|ma|e|y|en|maar) (?:it|now|er|es|ça|il|no|não|non|dice|diz|hij|het)\b)/iu,
);

export function secretsInWords(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_PASSWORD) === 0) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_PASSWORD) === 0) continue;
    const end = s.end[i] as number;
    // "?user=x&pwd=y does nothing": a sentence behind an address.
    if (/[?&]/.test(s.text[(s.start[i] as number) - 1] ?? " ")) continue;
    const joint = JOINT.exec(s.text.slice(end, end + 48));
    if (joint === null || isNoPassword(s.text, s.start[i] as number, end)) continue;
    const from = end + joint[0].length;
    const phrase = PHRASE.test(s.text.slice(s.start[i], end));
    const length = wordsAt(s.text, from, phrase);
    if (length > 0) ctx.emit(from, from + length, "SECRET", 0.9, "password-words");
  }
}

/** What is several words by its name. */
const PHRASE = /^(?:pass-?phrase|passphrases|passphrasen)$/i;
/** Of such a one, what is said instead of it. */
const PARTICIPLE = /(?:ed|ing|ten|own|less|able|ful)$/;

/** Length of the password of several words at `from`, 0 for none; `phrase`: its name says that it is several. */
function wordsAt(text: string, from: number, phrase: boolean): number {
  const run = WORDS.exec(text.slice(from, from + 104));
  // "the pin is about 200 m off": a pin of a map.
  if (run === null || /^(?:about|around|roughly|some|only|just) \d/.test(run[0])) return 0;
  const whole = run[0];
  const words = (whole.includes(" -") ? whole.replace(/ -+(?: .*)?$/, "") : whole).split(" ");
  let stop = words.findIndex((word, k) => k > 0 && STOP.test(word.toLowerCase()));
  if (stop < 0) stop = words.length;
  /** Where the first `count` words end. */
  const endOf = (count: number): number => {
    let at = from - 1;
    for (let k = 0; k < count; k++) at += (words[k] as string).length + 1;
    return at;
  };
  const told = (count: number): boolean => TOLD.test(text.slice(endOf(count), endOf(count) + 40));
  // "la nonna balla ancora e dice errata", "minha vó faz bolo tudo junto": the end is where it is spoken of.
  let count = stop;
  for (let k = 2; k <= words.length && k <= 6; k++) if (told(k)) count = Math.min(count, k) || k;
  if (count < 2) return 0;
  const value = words.slice(0, count);
  // "password: correct horse battery staple": a colon and nothing but rarer words up to a mark.
  const end = endOf(count);
  const rest = text.slice(end, end + 3);
  if (
    /[:=]\s?["“]?$/.test(text.slice(Math.max(0, from - 3), from)) &&
    count >= 3 &&
    count === words.length &&
    /^["”]?(?:$|[\n,;)]| [—–(-]|\.(?:\s|$))/.test(rest) &&
    value.every((word) => /^\p{Ll}{3,12}$/u.test(word) && !STOP.test(word)) &&
    value.filter((word) => (wordBits(word, 0, word.length) & COMMON) !== 0 || isStatus(word)).length <=
      (count > 3 ? 1 : 0)
  )
    return end - from;
  if (value.some((word) => isStatus(word)) || value.every((word) => NO_VALUE.test(word))) return 0;
  const lead = value[0] as string;
  if (phrase && count >= 3 && !NO_VALUE.test(lead) && !PARTICIPLE.test(lead)) return end - from;
  const number = value.some((word) => /^\d{1,4}$/.test(word)) && value.some((word) => /^\p{L}{3,}$/u.test(word));
  if (number && /^\d/.test(lead)) return 0;
  const plain = (wordBits(lead, 0, lead.length) & COMMON) !== 0 && lead.length <= 3;
  return (number && !plain && !UNITS.test(value.join(" "))) || told(count) ? end - from : 0;
}

/** "must be 8 characters", "valid for 30 days": a number of something. */
const UNITS =
  /\d (?:char|zeichen|letters|digits|days?|hours?|min|times?|caract|caratt|jours?|días?|dias?|giorni|dagen|tekens|tecken|tegn|merkki|znak|дн|символ|знак|час|минут|мин|раз|mal(?!\p{L})|fois|veces|vezes|volte|keer|gånger|gange|ganger|kertaa|razy|krát|alkalommal|ori(?!\p{L})|φορές|kez|defa|kali|lần)|\b(?:must|should|muss|doit|debe|deve|moet|longer|shorter|than|least|expires?|from|since)\b/iu;
