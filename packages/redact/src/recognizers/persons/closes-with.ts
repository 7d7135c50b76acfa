/**
 * Who closes a text behind what no other rule knows as a farewell: behind greetings from a place ("Grüße aus Emden, Wübke"), a word for signing
 * ("ass: Zezinha", "gez. Quandt", "t. Immonen"), a stroke ("… till månadsskiftet /Nisse"), and with letters before the family's name ("-kp. Ormond").
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { isLetter, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { FIRST_UPPER, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, tokenAt } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isDeskWord } from "./things/desks.ts";
import { names } from "./things/stops.ts";

const TAIL = 80;
const CLOSED = String.raw`(?:[ \t]*(?:[!.]|\p{So}\ufe0f?|x{1,3}|:\)))?\s*$`;
const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,14}(?:[- ]\p{Lu}[\p{Ll}'’]{1,16})?`;
const FROM =
  "aus|von|vom|fra|från|ifrån|frå|from|depuis|d['’]|du|de|des|da|dal|dalla|dall['’]|desde|do|uit|z|ze|iz|din|out of|van|od|из|с|со|из-под|з|із|зі|від|от|από|apo|dari|từ";
const GREETING = String.raw`(?:(?:\p{L}{3,12}[ -]){0,2}(?:grüße|grüsse|gruß|gruss|hilsen|hilsner|hälsning(?:ar)?|hilsning|greetings|regards|cheers|love|salut(?:ations)?|bises|bisous|bonjour|amitiés|saludos|un saludo|abrazos?|besos|saluti|un saluto|baci|abraços?|beijos|beijinhos|groet(?:en|jes)?|pozdrowienia|pozdrawiam|pozdravy?|pozdravem|zdravím|üdvözlet(?:tel)?|salutări|terveisi[äan]|terveiset|привет|поздрави?|вітання|привіт|χαιρετισμούς|salam|selamlar|sevgiler))`;
/** "Grüße aus Emden, Wübke", "Saludos desde Cádiz\nCurra". */
const FROM_PLACE = new RegExp(
  String.raw`(?<!\p{L})${GREETING} (?:${FROM}) ?(?:\p{Ll}{1,5} )?\p{L}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,16}){0,2}[,!.]?(?: |\s*\n\s*)(${NAME})${CLOSED}`,
  "iu",
);
const SIGNS = String.raw`(?<![\p{L}\d/])(?:ass|assin|assinado|ttd|tertanda|sgd|signed|gez|gezeichnet|podp|podpisan[oay]|undert(?:ecknad)?|firma|firmado|firmato|fdo|aláírás|imza|підпис|подпись|подп|подписал|signé|w\.g|getekend|potpis|allekirj|parakst[sī]|t)(?:\.:?|:) ?`;
const SIGNED = new RegExp(String.raw`${SIGNS}(${NAME})(?: \p{Ll}{2,8})?${CLOSED}`, "iu");
const SIGNS_FOR = names(
  "ass assin assinado ttd tertanda sgd signed gez gezeichnet podp podpisano podpisana podpisany undert undertecknad firma firmado firmato fdo aláírás imza підпис подпись подп подписал signé g getekend potpis allekirj parakstīs paraksti t",
);
const AWAY_FROM = names(
  "aus von vom fra från ifrån frå from depuis d du de des da dal dalla dall desde do uit z ze iz din of van od из с со под з із зі від от από apo dari từ",
);
const STRUCK = new RegExp(String.raw`(?:[\p{L}\d.!?)”"] |\n)\/ ?(${NAME})${CLOSED}`, "u");
/** "-kp. Ormond": given names as letters in small. */
const LETTERED = new RegExp(String.raw`(?:[.!?)] ?|\n)[-–—/] ?(\p{Ll}{1,3}\. \p{Lu}\p{Ll}{2,14})${CLOSED}`, "u");

const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;
const UNLIKELY = -460;
/** Words of a message before whoever closes it. */
const SHORTEST = 3;

export function closesWith({ scan: s, emit }: Context): void {
  if (s.count <= SHORTEST) return;
  const ways = waysBefore(s);
  if (ways === 0) return;
  const tail = s.text.slice(-TAIL);
  const hit =
    ((ways & STROKE) !== 0 ? (STRUCK.exec(tail) ?? LETTERED.exec(tail)) : null) ??
    ((ways & SIGN) !== 0 ? SIGNED.exec(tail) : null) ??
    ((ways & AWAY) !== 0 ? FROM_PLACE.exec(tail) : null);
  if (hit === null) return;
  const name = hit[1] as string;
  // Without regard to case a pattern takes small letters for capitals.
  if (!/^(?:\p{Lu}|\p{Ll}{1,3}\. )/u.test(name)) return;
  const at = s.length - tail.length + hit.index + hit[0].lastIndexOf(name);
  if (isName(s, at, at + name.length)) emit(at, at + name.length, "PERSON", 0.74, "person-signed");
}

const [STROKE, SIGN, AWAY] = [1, 2, 4] as const;
const REACH = 3;

/** In which ways the last words may close the text, as bits; most have none of the signs before their capital. */
function waysBefore(s: Scan): number {
  const { text, count, start, end, shape } = s;
  let ways = 0;
  for (let k = count - 1; k > 0 && k >= count - REACH; k--) {
    if (((shape[k] as number) & FIRST_UPPER) === 0) continue;
    for (let p = (start[k] as number) - 1; p >= (end[k - 1] as number); p--) {
      const c = unitAt(text, p);
      if (c === 47 || c === 45 || c === 0x2013 || c === 0x2014) ways |= STROKE;
      else if (c === 46 || c === 58)
        ways |= (SIGNS_FOR(s, k - 1) ? SIGN : 0) | (k > 1 && isDash(text, (start[k - 1] as number) - 1) ? STROKE : 0);
      if ((c === 44 || c === 10 || c === 33 || c === 46) && isAway(s, k)) ways |= AWAY;
    }
  }
  return ways;
}

/** "Grüße aus Emden, Wübke": with the word before the place not far before token `k`. */
function isAway(s: Scan, k: number): boolean {
  for (let p = k - 1; p >= 0 && p >= k - MOST_OF_PLACE; p--) if (AWAY_FROM(s, p)) return true;
  return false;
}
const MOST_OF_PLACE = 6;

const isDash = (text: string, p: number): boolean => {
  const c = unitAt(text, p);
  return c === 45 || c === 47 || c === 0x2013 || c === 0x2014 || (c === 32 && unitAt(text, p - 1) === 45);
};

/** A name of some list, or a word of no language, in each of its words. */
function isName(s: Scan, from: number, to: number): boolean {
  let named = false;
  for (let i = tokenAt(s, from); i < s.count && (s.start[i] as number) < to; i++) {
    const word = s.text.slice(s.start[i], s.end[i]);
    if (word.length < 4 && unitAt(s.text, s.end[i] as number) === 46 && isLetter(unitAt(word, 0))) continue;
    const w = s.word[i] as number;
    const lists = LISTS(s.hash[i] as number);
    if ((w & (FIRST | LAST)) !== 0 && (w & (COMMON | ORG | MONTH)) === 0 && !isOrdinary(s, i)) named = true;
    else if ((w & NOBODY) !== 0 || isDeskWord(s, i) || isStatus(word.toLowerCase()) || isOrdinary(s, i)) {
      if (!isCalled(s.hash[i] as number) || (w & NOBODY) !== 0) return false;
      named = true;
    } else if ((lists & (GIVEN | FAMILY)) !== 0 || isCalled(s.hash[i] as number)) named = true;
    else if ((lists & DICTIONARY) !== 0 || isOrdinaryAnywhere(word.toLowerCase())) return false;
    // Every noun has a capital in German: a longer stranger may be one.
    else if (nameScore(s, i) > (isGerman(s) && word.length > 8 ? 0 : UNLIKELY)) named = true;
  }
  return named;
}
