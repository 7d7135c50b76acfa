/** "get me on deshawn k 91 at …", "use liz marsh at mail example": what leads to an address that is said tells where it begins. */
import { unitAt } from "../../scan/classes.ts";
import { AT_WORD, DOT_WORD } from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { names } from "../persons/things/stops.ts";

const MOST_WORDS = 5;
const LONGEST_WORD = 16;
const REACH = 36;
const LEAD =
  /(?:^|[^\p{L}\d])(?:(?:(?:e-?)?mail|correo|courriel|mél|posta|e-?post|sähköposti\p{L}*|почта|пошта|имейл|мейл|мејл|имејл|mejl|е-?маил|μέιλ|email|ايميلي?|الايميل|الإيميل|إيميلي?|بريدي|ایمیل\p{L}{0,2}|המייל|מייל|ईमेल|मेल|ইমেইল|ইমেল|adress?e?|address|adres|dirección|indirizzo|endereço)(?:\p{L}{0,3})(?: address| adresse| electrónico)?(?: (?:e|em|m|mình|minh|tui|toi|tôi|của \p{L}{2,5}))?(?: là| la| is| ist| est| c'est| es| è| é| är| er| on| to| je| este)?:?|(?:e-?)?mail(?:ed|en|e|ez)? (?:me|us|him|her|it)(?: (?:at|on|to|via))?|(?:e-?)?mail(?:en|e|t)?(?: (?:sie|bitte|mir|uns))? an|(?:get|reach|catch|contact|hit|write|find) (?:to )?(?:me |us |him |her )?(?:at|on|to|via)|(?:schreib\p{L}*|schick\p{L}*|send(?:en|et)?)(?: \p{L}{2,4})? an|(?:écri\p{L}*|envoy\p{L}*)(?:[ -]\p{L}{2,4})? (?:à|a)|(?:escri\p{L}*|enví\p{L}*|envi\p{L}*)(?: \p{L}{2,4})? a|(?:scriv\p{L}*|mand\p{L}*)(?: \p{L}{2,4})? a|send(?: \p{L}{2,5}){1,3} to|use|via|it['’]s|login is|account is):? $/iu;
const NOT_SAID = names(
  `the an my your our his her their this that it phone mobile home work site office there anytime der die das le la les el los il lo un una os as us him not if you he she they me mea meu mia mio mis mon ma min mit mine mein meine moj mój můj mi ми мой моя мій моя μου
  is ist lautet est es è é är er on este je jest e е είναι was are to with under as from naar kan via an zu à till til na pe for für per para por do od from auf unter met med goes sent registered`,
);

/** Where the words before token `head` begin that what leads to an address stands right before, or -1. */
export function leadTo(s: Scan, head: number): number {
  const { text, start, end } = s;
  for (let k = head - 1; k >= 0 && k >= head - MOST_WORDS; k--) {
    const from = start[k] as number;
    if ((end[k] as number) - from > LONGEST_WORD || ((s.shape[k] as number) & IS_DENSE) !== 0 || NOT_SAID(s, k))
      return -1;
    if (((s.word[k] as number) & (k === head - 1 ? AT_WORD | DOT_WORD : AT_WORD)) !== 0) return -1;
    if (k < head - 1 && (unitAt(text, end[k] as number) !== 32 || start[k + 1] !== (end[k] as number) + 1)) return -1;
    if (unitAt(text, from - 1) === 32 && LEAD.test(text.slice(Math.max(0, from - REACH), from))) return from;
  }
  return -1;
}
