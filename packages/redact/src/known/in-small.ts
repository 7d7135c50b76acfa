/**
 * A known name that is a word as well, typed in small letters where somebody stands: "its bill again", "i said to wren that it broke", "wolf wollte ersatz
 * schicken", "bad axel om hjälp". Asked of such words alone, and of the few letters before and behind them.
 */
import { mannerHere } from "../names/model.ts";
import { spelled } from "../names/ordinary-words.ts";
import type { Scan } from "../scan/scan.ts";

/** Whom one tells, asks, thanks and calls, and who one is: nobody but a person is named behind it. */
const NAMED_BEHIND = [
  // English.
  "said to|says to|say to|told|tell|ask|asked|asking|spoke (?:to|with)|speak (?:to|with)|spoken (?:to|with)|talked (?:to|with)|chatted (?:to|with)|emailed|e-mailed|texted|phoned|messaged|rang|called|according to|me and|me n|assigned to|escalated to|handled by|approved by|signed by|sent by|promised by|told by|answered by|cc|fao|attn|i am|im|i['’]m|my name is|my names|name is|it was|waiting on|heard from|me again|mera naam|mera nam|email from|call from|message from|met",
  // German.
  "sag|sagte|sagt|frag|fragte|sprach mit|gesprochen mit|telefoniert mit|ich bin['’]?s|ich heiße|ich heisse|mein name ist|laut|nach auskunft von|von frau|von herrn|an frau|an herrn",
  // French.
  "parlé à|parlé avec|parle à|parle avec|dit à|dis à|demandé à|demande à|écrit à|moi c['’]est|je m['’]appelle|selon|d['’]après",
  // Spanish, Portuguese, Italian.
  "hablé con|hable con|hablado con|dije a|dile a|pregunté a|pregunta a|me llamo|falei com(?: [ao])?|falado com(?: [ao])?|disse (?:à|ao|pr[oa])|perguntei (?:à|ao)|chamo-me|me chamo|aqui é [ao]|sou [ao]|parlato con|detto a|chiesto a|chiedi a|mi chiamo|secondo quanto dice",
  // Dutch and the Nordic languages.
  "gesproken met|praatte met|zei tegen|zeg tegen|vraag|vroeg|gevraagd aan|volgens|pratade med|pratat med|frågade|sa till|sagt till|skrev till|jag heter|enligt|snakket med|snakkede med|snakka med|spurte|spurgte|sa til|sagde til|skrev til|jeg heter|jeg hedder|ifølge|puhuin|nimeni on|nimi on",
  // Slavic languages, Hungarian, Romanian and Turkish.
  "nazywam się|jmenuji se|jmenuju se|volám sa|zovem se|vorbit cu|spus lui|zis lui|mă numesc|ma numesc|меня зовут|мене звати|казвам се|με λένε|μίλησα με τ(?:ον|ην)|είμαι [οη]|benim adım|adım",
].join("|");
const BEHIND_THESE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${NAMED_BEHIND}) $`, "iu");

/** Greeted, thanked or answered, and spoken to further. */
const SPOKEN_BEFORE =
  /(?:^|[.!?\n]\s?|, )(?:hi|hiya|hey|heya|hello|yo|dear|ok|okay|okey|thanks|thank you|thx|tnx|tks|cheers|ta|yes|yeah|yep|no|nope|so|sorry|please|pls|morning|good morning|hallo|moin|servus|danke|salut|bonjour|coucou|merci|hola|gracias|oi|olá|ola|obrigad[oa]|ciao|grazie|hoi|dag|bedankt|hej|hei|tack|takk|tak|moi|kiitos|cześć|czesc|dzięki|dzieki|ahoj|díky|diky|szia|köszi|salut|bună|buna|mersi|merhaba|selam|bok|hvala|zdravo|привет|спасибо|привіт|дякую|здравей|здрасти|здравейте|γεια|γεια σου),? $/iu;
const SPOKEN_BEHIND =
  /^(?:$|[,!]| (?:its|it['’]s|im|i['’]m|i|me|any|just|again|how|where|when|did|here|we|thats|that['’]s|what|why|ich|hier|wo|wann|je|c['’]est|j['’]ai|où|soy|dónde|donde|cuándo|sou|aqui|sono|dove|quando|ik|jag|jeg|det|ja|já|tu|tady|ben|hol|sunt|ja|я|это|це|де|где|когда) )/iu;

/** What only somebody does, did or is asked to do. */
const DOES_BEHIND =
  /^ (?:never (?:called|rang|answered|replied|came|showed|got)|hung up|and (?:i|me)(?!\p{L})|n me(?!\p{L})|(?:again|speaking|calling|from|here)(?: |[,.!?]|$)|wollte|meinte|sagte|sagt(?!\p{L})|hat gesagt|hat gemeint|hat (?:mir|uns) |rief|schrieb|meldet sich|m['’]a (?:dit|promis|rappelé|écrit|demandé)|m['’]avait|a dit|ne répond|n['’]a pas répondu|me dijo|dijo|me prometió|prometió|me llamó|no contesta|mi ha |ha detto|non risponde|me disse|disse|falou|me falou|prometeu|não responde|zei|belde|beloofde|zou (?:bellen|terugbellen|het)|heeft (?:gezegd|gebeld|beloofd|me)|sa att|sade|sagde|ringde|ringte|ringede|lovade|lovte|lovede|svarar inte|svarer ikke|lupasi|sanoi|soitti|vastasi|lähetti|mówił|powiedział|dzwonił|obiecał|říkal|řekl|slíbil|volal|psal|povedal|sľúbil|mondta|ígérte|írta|a zis|mi-a |a spus|a promis|a sunat|dedi|söyledi|aradı|söz verdi|kaže|je rek|mi je re|obeća|сказал|обещал|звонил|написал|казав|казала|обіцяв|обіцяла|дзвонив|дзвонила|каза|обеща|είπε|μου είπε|υποσχέθηκε)/iu;
/** "could rose look at this", "is mark in today?", "waiting for hope to answer". */
const ASKED_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:could|can|would|will|does|did|has|is|was|let|have|want|need|get|waiting for|wait for|expecting) $/iu;
const ASKED_BEHIND =
  /^ (?:to )?(?:please|pls|plz|look|have a look|take a look|call|ring|phone|check|help|answer|reply|respond|confirm|know|tell|ask|contact|email|text|work|get back|still work|in(?: today| tomorrow)?\?|in (?:today|tomorrow|the office)|there|around|available|back|off (?:sick|today)|on (?:holiday|shift|leave)|working)(?!\p{L})/iu;
/** "its bill again", "hier ist wolf", "where is rose?" */
const SELF_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:its|it['’]s|this is|here is|where is|where['’]s|wheres|who is|hier ist|hier|wo ist|ici|c['’]est|où est|dónde está|soy|donde esta|sono|dov['’]è|cadê [ao]|hier is|waar is|det är|det er|här är|her er|var är|hvor er|täällä|missä on|tu|z tej strony|tady|kde je|ovdje|ovde|aici|unde e) $/iu;
const SELF_BEHIND =
  /^(?:$|\?| (?:again|here|speaking|calling|from|nochmal|wieder|encore|de nouveau|otra vez|di nuovo|de novo|weer|nog een keer|igen|vom|aus|uit|från|fra|z|ze)(?!\p{L}))/iu;
/** "love rose" ends it, "@rose". */
const FAREWELL_BEFORE =
  /(?:^|[.!?,\n]\s?)(?:love|xx|x|lg|vlg|bises|bisous|besos|abraço|abs|bjs|baci|groetjes|groet|gr|mvg|kram|hilsen|mvh|vh|terv|t|pozdr|üdv|lp|sevgiler),? $/iu;
const ENDED = /^[\s.!x]*$/iu;

/** "chào anh công", "em xuân đây": Vietnamese says how one is to whom before the name. */
const KIN_BEFORE = /(?:^|[^\p{L}\p{M}])(?:anh|chị|em|cô|chú|bác|ông|bà|bạn) $/iu;
const KIN_BEHIND = /^(?:$|[,.!?]| (?:đây|ơi|nhé|nha|ạ|à|bảo|nói|hẹn|gọi|hứa|trả lời|phụ trách|bên)(?!\p{L}))/iu;

/** What else stands behind such words: "ok will do", "no may i", "hi hope you are well". */
const HELPS = spelled("will would may can could might must hope mark do please");

const [REACH_BEFORE, REACH_BEHIND] = [22, 26];

/** @param i a word of a known name, in small letters */
export function standsInSmall(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  const before = s.text.slice(Math.max(0, start - REACH_BEFORE), start);
  if (before.endsWith("@")) return true;
  const behind = s.text.slice(end, end + REACH_BEHIND);
  if (!(behind === "" || /^[\s,.!?:;)]/.test(behind))) return false;
  // "pseudo clairef_33, claire": the last of what is said, where all is small.
  if (behind === "" && before.endsWith(", ") && mannerHere(s).lower && !HELPS(s, i)) return true;
  const opens = before === "" || /(?:^|[.!?\n,]\s?)$/u.test(before);
  if (opens) return DOES_BEHIND.test(behind) && !(HELPS(s, i) && / (?:i|me)(?!\p{L})/u.test(behind.slice(0, 6)));
  if (!before.endsWith(" ")) return false;
  if (BEHIND_THESE.test(before) || (behind.startsWith(" om ") && before.endsWith(" bad "))) return true;
  // "hi hope hope ur well".
  if (SPOKEN_BEFORE.test(before) && s.hash[i + 1] === s.hash[i]) return true;
  if (SPOKEN_BEFORE.test(before)) return SPOKEN_BEHIND.test(behind) && !(HELPS(s, i) && behind.charAt(0) !== ",");
  if (SELF_BEFORE.test(before) && SELF_BEHIND.test(behind)) return true;
  if (KIN_BEFORE.test(before) && KIN_BEHIND.test(behind)) return true;
  if (ASKED_BEFORE.test(before) && ASKED_BEHIND.test(behind)) return true;
  if (FAREWELL_BEFORE.test(before) && ENDED.test(behind) && end + behind.length === s.text.length) return true;
  return !HELPS(s, i) && /\p{L} $/u.test(before) && DOES_LATER.test(behind);
}
/** Within a sentence only what is surely done by somebody. */
const DOES_LATER =
  /^ (?:never (?:called|rang|answered|replied)|hung up on|told me|promised me|said (?:he|she|they)(?!\p{L}))/iu;
