/**
 * Who signs in small letters with a text's last word: "cdt prune", "groet daan.", "merci, rose", "… сорок два. вера". Known for a name,
 * whatever else the word means; behind a farewell a stranger to every language as well.
 */
import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { hashFlags } from "../stem-flags.ts";
import { take } from "./joined.ts";
import { glued } from "./name-places.ts";
import { isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { isDeskWord } from "./things/desks.ts";

const [FAREWELL, THANKS, NO_NAME] = [1, 2, 4] as const;
const flagsOf = hashFlags([
  [
    FAREWELL,
    `cheers regards rgds brgds br kr xoxo yours ta lg vg mfg bg hg gruß gruss grüße grüsse grüßle tschüss tschüß servus cdt cdlt bises bisous bàv amitiés saludos slds salu2 besos abrazos abrazo
    saluti ciao baci abraço abraços abs bjs bj beijos beijinhos groet groeten groetjes gr grtz mvg hälsningar hälsn hilsen hilsener mvh vh kram klem knus terv terveisin pozdrawiam pozdr pzdr pozdro pozdrav pozdravy
    üdv üdvözlettel puszi salutări lp pozdravi поздрави уважением привет обнимаю поздоровленням sevgiler selamlar saygılar χαιρετισμούς φιλιά salam lugupidamisega pagarbiai sveicieni`,
  ],
  [
    THANKS,
    `thanks thx tks tnx ty tysm cheers danke dank merci gracias grazie obrigado obrigada obg brigada bedankt dankjewel tack takk tak kiitos dzięki dziękuję dzieki díky děkuji diky ďakujem vďaka köszi köszönöm kösz mersi mulțumesc multumesc
    hvala спасибо спс дякую благодаря мерси хвала teşekkürler sağol tşk ευχαριστώ makasih trims terimakasih aitäh paldies ačiū`,
  ],
  [
    NO_NAME,
    "bye mate love hun babe dear sir madam all team folks guys lads buddy bro man boss friend again you alle team liebe leute beaucoup tous toi vous amigo amiga compañero amigos ragazzi mille todos pessoal gente maat allemaal alla hej kaikki wszystkim všem mindenkinek tuturor svima всем всім всички hepinize abi abla hocam semua tout bien",
  ],
]);

const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;
const CLOSES = /^[.!]?(?: ?x{1,4}| ?[:;]-?[)D]| ?\p{So}{1,3}\ufe0f?)?\s*$/u;
/** Words of a message before its last one. */
const SHORTEST = 4;

export function signsInSmall(ctx: Context): void {
  const s = ctx.scan;
  let i = s.count - 1;
  // "x", "xx".
  if (i > 1 && sizeOf(s, i) <= 4 && unitAt(s.text, s.start[i] as number) === 120 && sizeOf(s, i - 1) > 2) i--;
  if (i < 1 || isUpper(s, i) || (s.end[i] as number) + 12 < s.length) return;
  const own = !sameLine(s, i);
  const before = flagsOf(s, i - 1);
  const sign = unitAt(s.text, s.end[i - 1] as number);
  if (!own && (before & (FAREWELL | THANKS)) === 0 && sign !== 46 && sign !== 33) return;
  if (!isWord(s, i) || !isCased(s, i) || glued(s, i)) return;
  const size = sizeOf(s, i);
  if (size < 3 || size > 14 || (flagsOf(s, i) & (FAREWELL | THANKS | NO_NAME)) !== 0 || (s.cue[i] as number) !== 0)
    return;
  if (!CLOSES.test(s.text.slice(s.end[i]))) return;
  const w = s.word[i] as number;
  // "lg jana": a given name, and a word of another language.
  const given = (before & FAREWELL) !== 0 && (w & FIRST) !== 0 && (w & NOBODY) === COMMON && !isOrdinary(s, i);
  if ((w & NOBODY) !== 0 && !given) return;
  const lists = LISTS(s.hash[i] as number);
  const word = s.text.slice(s.start[i], s.end[i]);
  const named = (w & FIRST) !== 0 || isWordPart(word) || isCalled(s.hash[i] as number);
  const plain = isOrdinary(s, i) || (lists & DICTIONARY) !== 0;
  const gap = s.text.slice(s.end[i - 1], s.start[i]);
  const apart = own || /^(?:[,.!;] ?| ?[-–—] ?)$/.test(gap);
  const told =
    ((before & FAREWELL) !== 0 && (apart || gap === " ") && opens(s, i - 1)) || ((before & THANKS) !== 0 && apart);
  if (told) {
    // "lg wolle", "ta, jazz": behind a farewell of a letter or three stands nothing else.
    const cutShort = (before & FAREWELL) !== 0 && sizeOf(s, i - 1) <= 3 && !isDeskWord(s, i) && !isStatus(word);
    if (named || cutShort || (lists & (GIVEN | DICTIONARY)) === GIVEN || (!plain && isStranger(s, i, word)))
      take(ctx, i, i, 0.74, "person-signed-small");
  }
  // "… сорок два. вера", and the same on a line of its own.
  else if (
    i >= SHORTEST &&
    ((w & FIRST) !== 0 || isWordPart(word) || (!plain && (isCalled(s.hash[i] as number) || (lists & GIVEN) !== 0))) &&
    (own
      ? /[.!?)\d]\s*\n\s*$/.test(s.text.slice(Math.max(0, (s.start[i] as number) - 6), s.start[i]))
      : /^[.!] $/.test(gap))
  )
    take(ctx, i, i, 0.66, "person-signed-small");
}

/** "mit freundlichen gruß" is one as "gruß" is; but no "say cheers dan" inside a sentence. */
function opens(s: Scan, k: number): boolean {
  if (k === 0 || !sameLine(s, k)) return true;
  const c = unitAt(s.text, (s.start[k] as number) - 1);
  const sign = c === 32 ? unitAt(s.text, (s.start[k] as number) - 2) : c;
  return sign === 44 || sign === 46 || sign === 33 || sign === 63 || sign === 41 || sizeOf(s, k) <= 4 || c !== 32;
}

const isStranger = (s: Scan, i: number, word: string): boolean =>
  ((s.word[i] as number) & ~(FIRST | LAST)) === 0 && !isOrdinaryAnywhere(word) && nameScore(s, i) > UNLIKELY;
const UNLIKELY = -450;
