/**
 * Secrets some words behind what they are called, where "is" and their build tell them: "her telephone banking word before I could stop her, it's
 * quince-Plover-38", "le mdp d'origine marche pas, celui sous la box c'est Glycine aVapeur 4!", "heslo k tomu PDF je Sedmikráska 61!"; and keys of random
 * letters behind a word for a key in the sentence before ("roterede nøglen. Den gamle var …").
 */
import { C_PASSWORD, C_TOKEN, COMMON, MONTH, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, digitsBehind, sizeOf } from "../context.ts";
import { atBeginnings } from "../near.ts";
import { isStatus } from "../status-words.ts";
import { isNoPassword } from "./joints.ts";

/** Words for a spoken secret, and for a password as it is misspelled. */
export const FAR_WORDS =
  "word woord pasword paswoord passwrd passwod pasvord paswort losungswort telefonwort bankwort bankwoord";
const SPOKEN = /(?:bank(?:ing)?|security|memorable|secret|phone|telephone|safe|pass|code)[ -]?word$/iu;

const IS =
  "it['’]?s|it was|it is|is|was|c['’]est|c['’]était|est|était|es|era|é|foi|è|ist|war|lautet|er|är|var|on|oli|jest|było|bylo|byl|je|bol|este|это|был|было|це|був|було|е|беше|είναι|ήταν|idi|itu|adalah|là|egy|volt|bio|bilo";
/** "changed it to …", "geändert auf …". */
const TO = "naar|op|to|na|auf|in|à|a|en|till|til";
const VALUE = new RegExp(
  String.raw`(?:[,;:–—-]|(?<!\p{L})(?:${IS}|${TO})):? ["“'«„]?([^\s"“”«»(),;:]{6,40})(?=["”»')]?(?:[\s,;:.]|$))`,
  "gu",
);
/** A word or more and a number, as one types it. */
const SEVERAL = new RegExp(
  String.raw`(?<!\p{L})(?:${IS}):? ["“'«„]?(\p{Lu}[\p{L}\d]{3,14}(?: [\p{L}\d]{2,14}){0,2} \d{1,4}[!#*$?]?)(?=["”»')]?(?:[\s,;:.]|$))`,
  "gu",
);
/** A misspelled name and the value behind a word more. */
const RIGHT_BEHIND = /^(?: \p{L}{2,8}){0,2}:? ["“'«„]?([^\s"“”«»(),;:]{6,40})(?=["”»')]?(?:[\s,;:.]|$))/u;
const SENTENCE = /[.!?]["”»')]?\s|\n/u;
/** What else a sentence may tell a number of. */
const OTHER =
  /(?<!\p{L})(?:order|ticket|case|ref|reference|serial|version|model|error|commande|bestell\p{L}*|pedido|ordine|zam[oó]wieni\p{L}*|objednávk\p{L}*|faktur\p{L}*|rechnung\p{L}*|facture|invoice|заказ\p{L}*|замовлення|build|firmware|sku|item|artikel\p{L}*|issue|bug|sprawa|sag|sak|ärende|ticketnr|inc|req|room|flight|vol|flug|train|zug)(?!\p{L})/iu;
const REACH = 150;
const LONGEST = 44;
/** More units than a match of either pattern has. */
const LONGEST_TOLD = 160;

/** At a word for a password, token `i`. */
export function farSecret(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  if (!digitsBehind(s, i, REACH)) return;
  // A value that begins within reach is read to its end.
  const slice = s.text.slice(end, end + REACH + LONGEST);
  const spoken = ((s.cue[i] as number) & C_PASSWORD) === 0;
  // "the word": of a bank, or misspelled.
  if (spoken && s.text.slice(s.start[i], end).length < 6 && !SPOKEN.test(s.text.slice(Math.max(0, end - 24), end)))
    return;
  if (isNoPassword(s.text, s.start[i] as number, end)) return;
  const stop = SENTENCE.exec(slice)?.index ?? slice.length;
  const right = spoken ? RIGHT_BEHIND.exec(slice) : null;
  if (right !== null && isTyped(right[1] as string, true)) {
    put(ctx, end + right[0].length - (right[1] as string).length, right[1] as string, "password-far");
    return;
  }
  // What begins behind the sentence is none: its first letters say so.
  const told = slice.slice(0, stop + LONGEST_TOLD);
  for (const pattern of [VALUE, SEVERAL])
    for (const hit of atBeginnings(pattern, told)) {
      const value = hit[1] as string;
      const at = hit.index + hit[0].length - value.length;
      if (at > stop || at > REACH) break;
      if (OTHER.test(slice.slice(0, at))) return;
      if (pattern === SEVERAL ? !isOfWords(value) : !isTyped(value, false)) continue;
      put(ctx, end + at, value, "password-far");
      return;
    }
}

function put(ctx: Context, at: number, value: string, rule: string): void {
  const whole = value.replace(/[.?]+$/, "");
  ctx.emit(at, at + whole.length, "SECRET", 0.84, rule);
}

/** "Version-2024.3b". */
const OF_PROGRAM =
  /^(?:v|ver|version|versión|versão|versione|wersja|verze|verzia|версия|версія|build|release|rev|firmware|model|modell|android|ios|windows|chrome|firefox)[-_.]?\p{L}{0,2}\d/iu;
const SIGN = /[!@#$%&*+=?]/;
/** Letters with figures and signs between them, and nothing that codes, versions and addresses are written like. */
function isTyped(value: string, near: boolean): boolean {
  const bare = value.replace(/[.!?]+$/, "");
  if (!/\d/.test(bare) || !/\p{L}{2}/u.test(bare) || isStatus(bare) || OF_PROGRAM.test(bare)) return false;
  if (
    /:\/\/|^\w+=|@[\w-]+\.|^www\.|\.(?:com|net|org|[a-z]{2})$|^[A-Z]{1,6}[-/]?\d[\d-]*[A-Z]?$|^v?\d+(?:[.,:/-]\d+)*\p{L}{0,4}$/u.test(
      bare,
    )
  )
    return false;
  const signs = bare.match(/[-_.!@#$%&*+=?]/g)?.length ?? 0;
  if (signs >= 2 && /\p{Ll}/u.test(bare) && /\p{L}{3}/u.test(bare))
    return !/^(?:[\w]+-){2,}[\w]+$/.test(bare) || /\p{Lu}\p{Ll}/u.test(bare) || near;
  if (SIGN.test(bare) && /\p{Ll}/u.test(bare)) return true;
  return /\p{L}\d\p{L}/u.test(bare) && /\p{Lu}/u.test(bare) && /\p{Ll}/u.test(bare);
}

/** No month and no day, and no word that everybody says. */
function isOfWords(value: string): boolean {
  for (const word of value.split(" ")) {
    if (/^\d+[!#*$?]?$/.test(word)) continue;
    const bits = wordBits(word, 0, word.length);
    if ((bits & (MONTH | COMMON)) !== 0 || isStatus(word.toLowerCase())) return false;
  }
  return true;
}

const KEY =
  /(?<!\p{L})(?:api[ -]?)?(?:key|keys|schlüssel\p{L}*|nøgle\p{L}*|nyckel\p{L}*|nøkkel\p{L}*|sleutel\p{L}*|clé|clef|clave|chiave|chave|klucz\p{L}*|klíč\p{L}*|kľúč\p{L}*|kulcs\p{L}*|cheie|cheia|ключ\p{L}*|avain\p{L}*|avaime\p{L}*|anahtar\p{L}*|κλειδί|token\p{L}*|secret)(?!\p{L})/iu;
const RANDOM = /(?<![\w./=@+-])(?=[A-Za-z\d]*[a-z])(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{14,64}(?![\w./=@+-])/g;
const BEFORE = 110;
const LEAST_TURNS = 7;

/** "Den gamle var ptgUzEjf…": letters of both cases in turn, near a word for a key. */
export function randomKeys({ scan: s, emit }: Context): void {
  if (!hasLong(s)) return;
  for (const { 0: value, index } of all(RANDOM, s.text)) {
    const turns = value.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;
    if (turns < LEAST_TURNS || !KEY.test(s.text.slice(Math.max(0, index - BEFORE), index))) continue;
    emit(index, index + value.length, "SECRET", 0.86, "token-far");
  }
}

/** Is there a token as long as a key among those that no plain word is? */
function hasLong(s: Scan): boolean {
  if ((s.cues & C_TOKEN) === 0 && (s.cues & C_PASSWORD) === 0 && !s.hasDigit) return false;
  for (let n = 0; n < s.unusualCount; n++) {
    const size = sizeOf(s, s.unusual[n] as number);
    if (size >= 14 && size <= 64) return true;
  }
  return false;
}

/** Each word for a password of the text. */
export function farSecrets(ctx: Context): void {
  const s = ctx.scan;
  randomKeys(ctx);
  if ((s.cues & C_PASSWORD) === 0 || !s.hasDigit) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_PASSWORD) !== 0) farSecret(ctx, i);
  }
}
