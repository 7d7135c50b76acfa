/**
 * Initials of a case's people by what stands before or behind them: "(Kürzel AV)", "ask jb", "passato a FB", "předáno VS". There they are
 * somebody's in small letters too, and where the same capitals are short for something else.
 */
import { isOrdinary, mayBeEnglish } from "../names/ordinary-words.ts";
import { sameLine } from "../recognizers/persons/name-tokens.ts";
import { classes, IS_KIN, IS_ROLE, IS_TELL } from "../recognizers/word-classes.ts";
import { fold } from "../scan/classes.ts";
import { COMMON } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";

/** Asked of the few words beside such letters, so they are folded when asked. */
function listed(words: string): (s: Scan, k: number) => boolean {
  const set = new Set(words.trim().split(/\s+/).map(fold));
  return (s, k) => set.has(fold(s.text.slice(s.start[k], s.end[k])));
}

/** What such letters are called, and how they are announced. */
const LETTERS = listed(
  `kürzel kürzeln kz kzl initialen gez initials initial initialled initialed initiales paraphe paraphé paraphée iniciales inicial iniciais rubrica
  iniziali sigla siglato siglata initialer signatur signaturen sign paraaf geparafeerd nimikirjaimet inicjały inicjałach iniciály iniciálami iniciálok
  monogram monogramja inițiale initiale inițialele inicijali inicijalima inicialke инициалы инициал инициали ініціали ініціал αρχικά inicialai iniciāļi
  initsiaalid inisial`,
);

/** What is done with a case by giving it to somebody, who stands right behind or past a small word. */
const HANDED = listed(
  `passed handed handover assigned reassigned transferred forwarded escalated given routed moved cc fao attn via ping cced owner agent übergeben übergabe
  übernahme übernommen weitergeleitet abgegeben zugewiesen erledigt bearbeitet zust transmis transmise passé confié affecté assigné transféré traité
  clôturé validé suivi pris vu pasado pásaselo pasar pásalo derivado asignado cerrado transferido escalado atendido llevado visto passato passata
  assegnato assegnata girato girata inoltrato inoltrata trasferito trasferita chiuso gestito encaminhado encaminhada repassado repassada atribuído
  fechado transferida passei tratado overgedragen doorgezet doorgestuurd toegewezen overgezet opgepakt afgehandeld över överlämnat skickat skickad
  tilldelat lagt lagd sendt overført overdratt tildelt videresendt siirretty välitetty annettu przekazane przekazano przekazana przydzielone przypisane
  skierowane zamknięte předáno předaná přiděleno přeposláno odovzdané pridelené postúpené posunuté átadva továbbítva kiosztva preluat predat alocat
  închis predano proslijeđeno dodijeljeno prosleđeno predato predan dodeljeno передано передала передал переведено назначено закрыто передав призначено
  закрито предадено прехвърлено предато ανατέθηκε προωθήθηκε δόθηκε aktarıldı devredildi perduota nodots üle suunatud diteruskan dialihkan chuyển giao
  passat check checked confirm confirmed agreed spoke kolla stäm avstämt abgesprochen abgestimmt geklärt convenu hablado acordado parlato concordato
  combinado besproken avtalt aftalt sovittu ustalone domluveno dohodnuté egyeztetve vorbit dogovoreno согласовано погоджено hỏi tanya preguntar preguntad avisar avisad opýtaj opýtajte питай питайте kérdezd întreabă запитай запитайте спитай спитайте спроси спросите попитай pitaj upitaj prašau jautā küsi sor sorun pergunte pregunta demande`,
);
const SEEN = listed(`see siehe voir ver véase vedi vide zie se katso viz patrz lásd vezi vidi glej см див виж`);

/** What may stand between. */
const SMALL = listed(
  `to by with naar с со з із for from at on à a al au par avec pour chez de del da di con por para p pelo pela com ao an von bei mit aan door met bij av af til till med
  hos do dla przez od z u k pro s se si sa na kod preko до у в к от на від через για από σε στον στην στη pe la lui către ke oleh cho l te le lo`,
);
/** Of small words, none between: "bitte kh fragen", "FL részére". */
const BEHIND = listed(
  `abgestimmt geklärt besprochen vereinbart abgesprochen fragen anrufen informieren kontaktieren bescheid zuweisen übergeben részére felé`,
);

/** Short for something wherever they stand; in small letters measures and what is sent as well. */
const NEVER = /^(?:ok|no|pm|am|id|tv|it|pc|hr|eu|us|uk|ps|etc|fyi|asap)$/i;
const NEVER_SMALL = /^(?:hd|cd|eur|usd|pln|ron|huf|czk|sms|sim|gps|usb|pdf|app|mrs?|ms|drs?|st|nr)$/;
const MOST_SMALL = 2;

/** Is somebody told, asked or given something at token `i`, which is such letters? */
export function isToldLetters(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  const capitals = ((s.shape[i] as number) & ALL_UPPER) !== 0;
  if (!FREE.test(s.text.slice(end, end + 2))) return false;
  const left = i > 0 && sameLine(s, i);
  if (left && LETTERS(s, i - 1) && LABELLED.test(s.text.slice(s.end[i - 1], start))) return true;
  const word = s.text.slice(start, end);
  // Letters without a vowel are said by nobody.
  if (
    !capitals &&
    (NEVER_SMALL.test(word) || (SYLLABLE.test(word) && (isOrdinary(s, i) || (isCommon(s, i) && mayBeEnglish(s)))))
  )
    return false;
  if (NEVER.test(word) || !left || s.text.charCodeAt(start - 1) !== 32) return false;
  if (capitals && ((classes[s.mark[i - 1] as number] as number) & (IS_ROLE | IS_KIN)) !== 0) return true;
  if (capitals && SEEN(s, i - 1) && ENDS.test(s.text.slice(end, end + 2))) return true;
  for (let k = i - 1, small = 0; k >= 0 && sameLine(s, k + 1); k--, small++) {
    if (!JOINED.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (isTell(s, k) || HANDED(s, k)) return true;
    if (small === MOST_SMALL || !SMALL(s, k)) break;
  }
  return i + 1 < s.count && sameLine(s, i + 1) && s.text.charCodeAt(end) === 32 && BEHIND(s, i + 1);
}

const isCommon = (s: Scan, i: number): boolean => ((s.word[i] as number) & COMMON) !== 0;
const SYLLABLE = /[aeiouyàáèéìíòóùúаеиоуыэюяіїєαεηιουω]/iu;
const isTell = (s: Scan, k: number): boolean => ((classes[s.mark[k] as number] as number) & IS_TELL) !== 0;
/** "lp-30", "jb3", "AS 400" are none. */
const FREE = /^(?:$|[\s,;)!?"»]|[.:](?:$|\s|\p{Ll}))(?! ?\d)/u;
const ENDS = /^(?:$|[.;,)\n])/;
const LABELLED = /^(?:[.:]? ?|: ?"|["„«] ?)$/;
const JOINED = /^(?: |\/ ?|-|: )$/;
