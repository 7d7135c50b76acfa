/**
 * Initials of a case's people by what stands before or behind them: "(Kürzel AV)", "ask jb", "passato a FB", "předáno VS". There they are
 * somebody's in small letters too, and where the same capitals are short for something else.
 */
import { isOrdinary, spelled } from "../names/ordinary-words.ts";
import { sameLine } from "../recognizers/persons/name-tokens.ts";
import { classes, IS_TELL } from "../recognizers/word-classes.ts";
import { COMMON } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";

/** What such letters are called, and how they are announced. */
const LETTERS = spelled(
  `Kürzel kürzel Kürzeln Kz Kzl kz Initialen initialen gez Gez initials Initials initial initialled initialed initiales Initiales paraphe paraphé paraphée iniciales Iniciales inicial iniciais Iniciais rubrica iniziali Iniziali sigla Sigla siglato siglata
  Initialer initialer signatur Signatur signaturen sign Sign paraaf Paraaf geparafeerd nimikirjaimet Nimikirjaimet inicjały Inicjały inicjałach iniciály Iniciály iniciálami iniciálok Iniciálok monogram Monogram monogramja inițiale Inițiale initiale inițialele
  inicijali Inicijali inicijalima inicialke инициалы Инициалы инициал инициали ініціали Ініціали ініціал αρχικά Αρχικά inicialai Inicialai iniciāļi Iniciāļi initsiaalid Initsiaalid inisial Inisial`,
);

/** What is done with a case by giving it to somebody, who stands right behind or past a small word. */
const HANDED = spelled(
  `passed Passed handed Handed handover Handover assigned Assigned reassigned transferred Transferred forwarded Forwarded escalated Escalated given routed moved cc CC Cc fao FAO attn Attn via Via ping Ping cced owner Owner agent Agent
  übergeben Übergeben Übergabe Übernahme übernommen Übernommen weitergeleitet Weitergeleitet abgegeben zugewiesen Zugewiesen erledigt bearbeitet zust Zust
  transmis Transmis transmise passé Passé confié Confié affecté assigné transféré Transféré traité clôturé validé suivi pris vu Vu
  pasado Pasado pásaselo pasar pásalo derivado Derivado asignado Asignado cerrado Cerrado transferido Transferido escalado atendido llevado visto Visto
  passato Passato passata assegnato Assegnato assegnata girato girata inoltrato inoltrata trasferito trasferita chiuso gestito visto
  encaminhado Encaminhado encaminhada repassado Repassado repassada atribuído fechado transferida passei tratado
  overgedragen Overgedragen doorgezet Doorgezet doorgestuurd toegewezen Toegewezen overgezet opgepakt afgehandeld
  över Överlämnat överlämnat skickat skickad tilldelat lagt lagd sendt overført Overført overdratt tildelt Tildelt videresendt
  siirretty Siirretty välitetty Välitetty annettu
  przekazane Przekazane przekazano Przekazano przekazana przydzielone przypisane Przypisane skierowane zamknięte
  předáno Předáno předaná přiděleno přeposláno Přeposláno odovzdané Odovzdané pridelené postúpené posunuté
  átadva Átadva továbbítva Továbbítva kiosztva preluat Preluat predat Predat transmis alocat închis
  predano Predano proslijeđeno Proslijeđeno dodijeljeno prosleđeno predato Predato predan dodeljeno
  передано Передано передала передал переведено Переведено назначено Назначено закрыто передав призначено Призначено закрито предадено Предадено прехвърлено Прехвърлено предато Предато предадено
  ανατέθηκε Ανατέθηκε προωθήθηκε Προωθήθηκε δόθηκε aktarıldı devredildi
  perduota Perduota nodots Nodots üle Suunatud suunatud diteruskan Diteruskan dialihkan Dialihkan chuyển Chuyển giao Giao passat Passat pasado`,
);
const SEEN = spelled("see See siehe Siehe voir Voir ver Ver véase vedi Vedi vide Vide zie Zie se Se katso viz patrz lásd vezi vidi glej см див виж");

/** What may stand between. */
const SMALL = spelled(
  `to by with for from at on à a al au par avec pour chez de del da di con por para p pelo pela com ao an von bei mit aan door met bij av af til till med hos do dla przez od z u k pro s se si sa na kod preko до у в к от на від через για από σε στον στην στη pe la lui către ke oleh cho l te le lo`,
);
/** Of small words, none between: "bitte kh fragen", "FL részére". */
const BEHIND = spelled("fragen anrufen informieren kontaktieren bescheid Bescheid zuweisen übergeben részére felé lle lta ltä le");

/** Short for something wherever they stand; in small letters measures and what is sent as well. */
const NEVER = /^(?:ok|no|pm|am|id|tv|it|pc|hr|eu|us|uk|ps|etc|fyi|asap)$/i;
const NEVER_SMALL = /^(?:[kmgt]b|[kcm]m|kg|ml|hd|cd|eur|usd|pln|ron|huf|czk|sms|sim|gps|usb|pdf|app)$/;
const MOST_SMALL = 2;

/** Is somebody told, asked or given something at token `i`, which is such letters? */
export function isToldLetters(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  const capitals = ((s.shape[i] as number) & ALL_UPPER) !== 0;
  if (!FREE.test(s.text.slice(end, end + 2))) return false;
  const left = i > 0 && sameLine(s, i);
  if (left && LETTERS(s, i - 1) && LABELLED.test(s.text.slice(s.end[i - 1], start))) return true;
  const word = s.text.slice(start, end);
  if (!capitals && (isOrdinary(s, i) || ((s.word[i] as number) & COMMON) !== 0 || NEVER_SMALL.test(word)))
    return false;
  if (NEVER.test(word) || !left || s.text.charCodeAt(start - 1) !== 32) return false;
  if (capitals && SEEN(s, i - 1) && ENDS.test(s.text.slice(end, end + 2))) return true;
  for (let k = i - 1, small = 0; k >= 0 && sameLine(s, k + 1); k--, small++) {
    if (!JOINED.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (isTell(s, k) || HANDED(s, k)) return true;
    if (small === MOST_SMALL || !SMALL(s, k)) break;
  }
  return i + 1 < s.count && sameLine(s, i + 1) && s.text.charCodeAt(end) === 32 && BEHIND(s, i + 1);
}

const isTell = (s: Scan, k: number): boolean => ((classes[s.mark[k] as number] as number) & IS_TELL) !== 0;
/** "lp-30", "jb3", "AS 400" are none. */
const FREE = /^(?:$|[\s,;)!?"»]|[.:](?:$|\s|\p{Ll}))(?! ?\d)/u;
const ENDS = /^(?:$|[.;,)\n])/;
const LABELLED = /^(?:[.:]? ?|: ?"|["„«] ?)$/;
const JOINED = /^(?: |\/ ?|-|: )$/;
