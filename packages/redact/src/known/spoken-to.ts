/**
 * Where one speaks to somebody, or says who one is, a few letters of a given name are enough: "mersi fani", "ik ben lo", "hvala domo! žele". The
 * name's own words count there too, be they words of the language: "cảm ơn bảo", "salamat jun!".
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary, mayBeEnglish, spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { isWord, sameLine } from "../recognizers/persons/name-tokens.ts";
import { COMMON, hashWord } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { admitted, PART } from "./filter.ts";
import type { KnownNames } from "./name-parts.ts";
import { opening } from "./stands.ts";

const LONGEST = 5;
const LEAST = 4;
/** What short forms end in, by alphabet; others leave vowels out. */
const vowelsOf = (first: number): string =>
  first <= LAST_LATIN ? "aeio" : first <= LAST_GREEK ? "αοει" : first <= LAST_CYRILLIC ? "аоия" : "";
const LAST_LATIN = 0x24f;
const LAST_GREEK = 0x3ff;
const LAST_CYRILLIC = 0x52f;
const LEAST_ELSEWHERE = 3;

/** Hashes of what somebody with a given name, folded, may be called by a few letters of it. */
export function fewLetters(given: string, put: (hash: number) => void): void {
  if (given.length < LEAST) return;
  const vowels = vowelsOf(given.charCodeAt(0));
  const isVowel = (at: number): boolean => vowels.includes(given.charAt(at));
  const least = given.charCodeAt(0) > LAST_LATIN ? LEAST_ELSEWHERE : 2;
  for (let size = least; size <= LONGEST && size < given.length; size++) {
    const begin = given.slice(0, size);
    put(hashWord(begin));
    // "hampe" of Hampus, "domo" of Domagoj.
    if (size > 2 && size < LONGEST && !isVowel(size - 1)) for (const vowel of vowels) put(hashWord(begin + vowel));
  }
  // "fani" of Stefania, "σία" of Ασπασία.
  for (let from = 1; from + LEAST <= given.length; from++)
    if (!isVowel(from) && isVowel(from + 1) && isVowel(from + LEAST - 1))
      put(hashWord(given.slice(from, from + LEAST)));
  if (!isVowel(given.length - 3) && isVowel(given.length - 1)) put(hashWord(given.slice(-3)));
}

const THANKS = spelled(
  `thanks thank thx cheers ta danke dank bedankt dankjewel dankuwel merci mersi mercis gracias gràcies grazas grazie obrigado obrigada obg brigado brigada valeu tack takk tak takkar kiitos kiitti dzięki dzieki dziękuję dziekuje díky diky děkuji dekuji vďaka vdaka ďakujem dakujem
  köszi koszi köszönöm koszonom kösz mulțumesc multumesc mulţumesc mersi hvala fala спасибо спс дякую благодаря мерси хвала фала ευχαριστώ ευχαριστω teşekkürler tesekkurler sağol sagol ačiū aciu paldies aitäh aitah tänan terimakasih kasih makasih trims ơn salamat asante shukriya dhanyavad shukran merci eskerrik asko grazzi diolch faleminderit flm`,
);
const GREETED = spelled(
  `hi hey hello hoi hallo hej hei salut bonjour hola ciao olá oi ahoj cześć czesc szia sziasztok bok zdravo привет привіт здравей здравейте здрасти merhaba selam labas sveiki tere halo chào kumusta ok oké okay top`,
);
/** "I am", "this is", "here is", with the article of some languages. */
const SELF =
  /(?:^|[\s,.!?¡¿])(?:i am|i['’]m|this is|it['’]s|ik ben|hier is|ich bin|hier ist|je suis|ici|c['’]est|soy|soc (?:la|el)|sóc (?:la|el)|son|sono|qui|sou [ao]|aqui é [ao]|sunt|aici e|jestem|z tej strony|jsem|tady|som|tu|jag är|det är|jeg er|det er|olen|täällä|itt|vagyok|ovdje|ovde|si|ini|ni|bu) $/iu;
/** Whom else one thanks and greets. */
const NOBODY = spelled(
  `man mate all guys team bro dude folks both boss dear love again dir sehr schön schon allen bien tous mille amigo amiga amor cara caro tutti tutto todos gente jefe mama papa tato kolego`,
);
const HERE = spelled("here hier ici aquí aqui qui aici här her tässä tutaj tady tu itt ovdje ovde tukaj burada");

const CLOSED = /^(?:$|\s?[,!.;?)\n:]|\s(?:nhé|nha|ạ|ơi)(?!\p{L}))/u;

/** May token `i` be somebody of the case, spoken to or speaking? */
export function isSpokenTo(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  if ((admitted(hash) & PART) === 0 || !isWord(s, i)) return false;
  const whole = p.parts.has(hash) || p.called.some(({ further }) => further.has(hash));
  if (!whole && !p.fewLetters.has(hash)) return false;
  if (i > 0 && VOCATIVE(s, i - 1) && sameLine(s, i)) return true;
  if (NOBODY(s, i) || (!whole && isSaid(s, i))) return false;
  const closed = CLOSED.test(s.text.slice(s.end[i], (s.end[i] as number) + 5));
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (i > 0 && sameLine(s, i) && isSpaced(s, i)) {
    if (THANKS(s, i - 1) || GREETED(s, i - 1)) return closed || (!whole && size > 2);
    if (SELF.test(s.text.slice(Math.max(0, (s.start[i] as number) - LONGEST_SELF), s.start[i])))
      return closed || AND.test(s.text.slice(s.end[i], (s.end[i] as number) + 5));
  }
  // "hvala! žele", "cảm ơn nhé, giang", "razvi, fani aici".
  if (i + 1 === s.count) return i > 0 && size > 2 && (whole ? isThanked(s, i) : opening(ctx, i));
  return sameLine(s, i + 1) && HERE(s, i + 1) && !isSaid(s, i) && !closed;
}
const isSpaced = (s: Scan, i: number): boolean =>
  (s.start[i] as number) - (s.end[i - 1] as number) === 1 && s.text.charCodeAt((s.start[i] as number) - 1) === 32;

/** Behind a comma or a sentence, in a text that has just thanked. */
function isThanked(s: Scan, i: number): boolean {
  if (!/[,.!] $/.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]))) return false;
  for (let k = i - 1; k >= 0 && k >= i - MOST_THANKED; k--) if (THANKS(s, k)) return true;
  return false;
}
const MOST_THANKED = 6;

/** "شكرا يا نور". */
const VOCATIVE = spelled("يا");
const LONGEST_SELF = 14;
const AND = /^ (?:and|en|und|et|y|i|e|och|og|ja|a|és|și|и|і|та|in|ir|un|ve) /u;

const isSaid = (s: Scan, i: number): boolean =>
  isOrdinary(s, i) ||
  (mayBeEnglish(s) && (((s.word[i] as number) & COMMON) !== 0 || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0));
