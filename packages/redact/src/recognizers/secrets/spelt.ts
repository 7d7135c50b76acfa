/** "the password is bluebonnet all lower case": what only somebody says who has just told how it is typed. */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, hashWord, wordBits } from "../../scan/lexicon.ts";
import { codedOnce } from "../code-once.ts";
import { edged } from "../edged.ts";
import { isStatus } from "../status-words.ts";
import { ENDS } from "./joints.ts";

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
const SPELT = edged(
  codedOnce(
    new RegExp(
      `^["”»')]{0,2},? \\(?(?:(?:all|in|with|and|a|an|the|its?|first|tutto|tutta|tout|toute?s?|todo|toda|tudo|en|con|avec|mit|alles|ganz|alle|ein|einem|em|com|met|een|med|en|wszystko|z|cała|całe|i|s|se|vše|všechno|csupa|cu|toate|все|всё|с|усе|з|и|и с|με|όλα|sve|hepsi|semua|toàn|và|כל|ב|كلها|सब) ){0,3}(?:${TYPED})`,
      "iu",
    ),
  ),
);

/** What is said of a value and hardly of a page that asks for one. */
const REFUSED = edged(
  codedOnce(
    /^["”»')]{0,2} (?:(?:is|was|gets|ist|war|wird|wurde|est|es|è|é|wordt|er|är|jest|je) )?(?:not accepted|no longer accepted|not recogni[sz]ed|rejected|refused|wrong|incorrect|stimmt nicht|falsch|abgelehnt|nicht (?:akzeptiert|angenommen|erkannt)|refusé|incorrecte?|faux|pas accepté|incorrect[oa]|rechazad[oa]|no (?:la|lo) (?:acepta|reconoce)|errat[oa]|sbagliat[oa]|rifiutat[oa]|non (?:viene )?(?:accettat[oa]|riconosciut[oa])|incorret[oa]|recusad[oa]|errad[oa]|klopt niet|geweigerd|niet geaccepteerd|fel(?!\p{L})|stämmer inte|godkänns inte|forkert|feil(?!\p{L})|väärin|ei kelpaa|złe|nie pasuje|odrzucone|špatně|nesedí|nesprávné|nesprávne|helytelen|rossz|greșit|nu e(?:ste)? bun|неверный|неправильный|не подходит|не принимает\p{L}*|невірний|неправильний|не підходить|yanlış|hatalı)(?!\p{L})/iu,
  ),
);
/** What very many have chosen, and words for "welcome" besides. */
const CHOSEN = edged(
  /^(?:welcome|letmein|changeme|qwert[yz]|azerty|iloveyou|sunshine|princess|dragon|monkey|football|superman|batman|starwars|trustno1|willkommen|schatz|passwort|soleil|doudou|loulou|marseille|tequiero|estrella|juventus|amoremio|welkom|polska|heslo|qweasd|zxcvbn|asdfgh)$/i,
);

/**
 * Does what is said behind the word up to `end` tell that it is a password: how it is typed, or that it was refused? Without a joint before
 * it a plain word is the sentence's own.
 */
export function isSpelt(text: string, word: string, end: number, sign: boolean): boolean {
  const rest = text.slice(end, end + 48);
  if (sign && CHOSEN.test(word) && ENDS.test(rest)) return true;
  if (word.length < 4 || isStatus(word)) return false;
  if (SPELT.test(rest)) return sign || (wordBits(word, 0, word.length) & COMMON) === 0;
  return (
    word.length > 4 &&
    !OF_PAGE.test(word) &&
    REFUSED.test(rest) &&
    isUnheard(word) &&
    !OF.test(text.slice(Math.max(0, end - word.length - 12), end - word.length))
  );
}
/** "Passwort Eingabe falsch". */
const OF_PAGE = edged(
  /^(?:eingabe|abfrage|änderung|wiederherstellung|zurücksetz|rücksetz|prüfung|richtlinie|länge|stärke|manager|generator|hinweis|verwaltung|schutz|anforderung|vergabe|wechsel|ablauf|sperre|eintrag|provisoire|temporaire|temporal|provisional|provvisori|temporane|tijdelijk|tillfällig|midlertidig|väliaika|tymczasow|dočasn|временн|тимчасов|geçici|sementara)/iu,
);
/** "пароль от приложения не подходит": what it is for. */
const OF = edged(
  /(?<!\p{L})(?:for|of|to|on|in|für|zum|zur|vom|von|im|auf|pour|de|du|del|della|dello|di|da|do|dos|das|van|voor|op|till|til|för|på|do|od|pro|na|w|v|от|для|к|на|в|до|від|για|για το|του)(?: \p{L}{1,5})? $/iu,
);

/** "password on the router: QX7P-LLM2": in other languages "on" is "is". */
export const isOnThing = (text: string, at: number): boolean => ON_THING.test(text.slice(at, at + 36));
const ON_THING = /^ (?:the |my |our |your |its )?\p{L}{3,}(?: \p{L}{2,})?:/iu;

/** "Password - Tr0ub4dor", "Password - Rosebud": a dash for a colon, before what is no word of forms. */
export function isSetOff(rest: string): boolean {
  if (/^\S*\d/.test(rest)) return true;
  const word = /^(\p{Lu}\p{Ll}{4,})[.!]?(?:\n|$)/u.exec(rest)?.[1] ?? "";
  return word !== "" && (wordBits(word, 0, word.length) & COMMON) === 0 && !isStatus(word);
}

/** "als Passwort hatte ich Gartenzwerg", "come password ho messo Biscotto": the length up to the value, and the value. */
const HAD =
  /^ (?:hatte|habe|hab|nutze|nutzte|verwende|nehme|benutze|heb|had|gebruik|har|hade|använder|hadde|havde|bruger|bruker|brukte|ho|avevo|uso|usavo|metto|tengo|tenía|usaba|puse|tenho|tinha|usei|coloquei|j['’]ai|j['’]avais|j['’]utilise|je mets|mam|miał[ae]m|używam|mám|měl[a]?|používám|i have|i had|i use|i used|we use) (?:(?:ich|ik|jag|jeg|wir|we|messo|usato|scelto|mis|utilisé|choisi|puesto|usado|immer|altijd|alltid|always|satt|valt|sat) ){0,2}["“«'„]?([\p{Lu}][\p{L}\d!#$%&*@_.+-]{3,31}|(?=\S*\d)[\p{L}\d!#$%&*@_.+-]{5,31})["”»']?(?=[.,;!?)]*(?:\s|$))/iu;
const AS = /(?<!\p{L})(?:als|som|come|como|comme|jako|as|för)(?: \p{L}{1,8})? $/iu;

/** The value behind a word for a password at `from` to `end` that somebody says to have had as one. */
export function hadAs(text: string, from: number, end: number): { from: number; to: number } | null {
  const hit = AS.test(text.slice(Math.max(0, from - 16), from)) ? HAD.exec(text.slice(end, end + 80)) : null;
  const value = (hit?.[1] ?? "").replace(/[.!]+$/u, "");
  if (hit === null || !/^\p{Lu}|\d/u.test(value) || isStatus(value)) return null;
  const at = end + hit[0].lastIndexOf(hit[1] as string);
  return { from: at, to: at + value.length };
}

/** `POSTGRES_PASSWORD=bjorkved``: no list of words has it. */
export const isUnheard = (value: string): boolean =>
  wordBits(value, 0, value.length) === 0 && (LISTS(hashWord(value.toLowerCase())) & DICTIONARY) === 0;

/** "пароль podsolnuh": a word of no list at `p`, in another script than what stands before it. */
export const isForeign = (text: string, p: number, word: string): boolean =>
  /^[a-z]{6,}$/.test(word) && unitAt(text, p - 2) > 0x36f && isUnheard(word);

/** `psk="larkspur-lane"`: two words tied together, where a machine reads them. */
export function isTied(text: string, p: number, end: number, quoted: boolean): boolean {
  // "wifi_password: tortilla-fria, …": a setting's name.
  const setting = /_\w{2,12}["']?: ?["']?$/.test(text.slice(Math.max(0, p - 20), p));
  if (!quoted && !setting && text.charCodeAt(p - 1) !== 61 && !/^\s*(?:$|\n)/.test(text.slice(end, end + 4)))
    return false;
  const [head, tail] = text.slice(p, end).split(/[-'’]/) as [string, string];
  return !OF_WAYS.test(head) && !isStatus(head) && !isStatus(tail);
}
const OF_WAYS =
  /^(?:user|password|non|self|two|multi|auto|read|opt|must|pre|re|un|not|in|case|one|single|per|plain|nicht|no|ohne|selbst)$/i;
