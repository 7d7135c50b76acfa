/** "the password is bluebonnet all lower case": what only somebody says who has just told how it is typed. */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, hashWord, wordBits } from "../../scan/lexicon.ts";
import { isStatus } from "../status-words.ts";

/** Small and capital letters, one word, spaces, signs behind it, in the stems of such words. */
const TYPED = [
  "lower ?case|upper ?case|small letters|all small|(?:all )?caps(?! lock)|capital|no (?:spaces?|caps|capitals|dots?)|without (?:spaces?|the space)|one word|single word|followed by|exclamation|question mark|hash ?tag|underscore",
  "klein(?:geschrieben|buchstab|em|en)?(?!\\p{L})|groß(?:geschrieben|buchstab|em|en)|großem|zusammengeschrieben|in einem wort|ohne leerzeichen|ausrufezeichen|fragezeichen",
  "minuscul|majuscul|attaché|en un (?:seul )?mot|sans (?:espaces?|majuscules?)|point d['’]exclamation|minúscul|mayúscul|todo junto|tudo junto|maiúscul|tutto attaccato|minuscol|maiuscol|sin espacios|senza spazi|sem espaços|una sola palabra",
  "kleine letter|hoofdletter|aan elkaar|zonder spatie|uitroepteken|små(?: bokstäver| bokstaver| bogstaver)?(?!\\p{L})|liten bokstav|stor(?:t)? (?:bokstav|bogstav|forbokstav)|gemener|versaler|ihop|uden mellemrum|utan mellanslag|uten mellomrom|utropstecken|udråbstegn|utropstegn|pienellä|pienillä|isolla|yhteen|ilman väliä",
  "małymi|małą|mała litera|wielk[ąi]|duż[ąy]|razem pisane|bez spacji|wykrzyknik|malými|malým|velkým|velké|velkými|dohromady|bez mezer|vykřičník|veľkým|kisbetű|csupa kis|nagybetű|nagy kezdő|egybe(?:írva)?|szóköz nélkül|litere mici|literă mare|majuscule|legat|fără spații",
  "маленьк|строчн|больш(?:ой|ими)|заглавн|слитно|без пробел|восклицательн|малими|великої|великими|разом|без пробіл|знак оклику|малки букви|главна буква|слято|πεζά|πεζο|κεφαλαί|μικρά|χωρίς κενά|malim slovima|velikim slovom|malimi|z veliko|мало слово|малим словима",
  "küçük harf|büyük harf|bitişik|boşluksuz|ünlem|huruf kecil|huruf besar|tanpa spasi|chữ thường|chữ hoa|viết liền|không dấu|حروف صغيرة|حرف كبير|أحرف صغيرة|بدون مسافة|באותיות קטנות|אות גדולה|בלי רווח|छोटे अक्षर|बड़े अक्षर|बिना स्पेस",
].join("|");
const SPELT = new RegExp(
  `^["”»')]{0,2},? \\(?(?:(?:all|in|with|and|a|an|the|its?|first|tutto|tutta|tout|toute?s?|todo|toda|tudo|en|con|avec|mit|alles|ganz|alle|ein|einem|em|com|met|een|med|en|wszystko|z|cała|całe|i|s|se|vše|všechno|csupa|cu|toate|все|всё|с|усе|з|и|и с|με|όλα|sve|hepsi|semua|toàn|và|כל|ב|كلها|सब) ){0,3}(?:${TYPED})`,
  "iu",
);

/** Does what is said behind the word up to `end` tell how it is typed? Without a joint before it a plain word is the sentence's own. */
export function isSpelt(text: string, word: string, end: number, sign: boolean): boolean {
  if (word.length < 4 || !SPELT.test(text.slice(end, end + 48))) return false;
  return !isStatus(word) && (sign || (wordBits(word, 0, word.length) & COMMON) === 0);
}

/** `POSTGRES_PASSWORD=bjorkved`: no list of words has it. */
export const isUnheard = (value: string): boolean =>
  wordBits(value, 0, value.length) === 0 && (LISTS(hashWord(value.toLowerCase())) & DICTIONARY) === 0;

/** "пароль podsolnuh": a word of no list at `p`, in another script than what stands before it. */
export const isForeign = (text: string, p: number, word: string): boolean =>
  /^[a-z]{6,}$/.test(word) && unitAt(text, p - 2) > 0x36f && isUnheard(word);
