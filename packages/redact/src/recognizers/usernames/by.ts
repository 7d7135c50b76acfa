/**
 * Logins by the word for who did something, where no word for an account stands: "record 881 edited by gsantangelo", "le ticket
 * est ouvert par lbeaumanoir". A small word says little: the name has to be built as logins are, or what was done is done in programs.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { AMBIGUOUS, FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { hasOrg } from "../persons/name-places.ts";
import { isCased, isWord, nameEnd } from "../persons/name-tokens.ts";
import { isThingName } from "../persons/things/things.ts";
import { classify, IS_BY } from "../word-classes.ts";
import { isLogin, isOdd, isSaid, isUnknown, row } from "./chains.ts";
import { looksLogin } from "./keys.ts";
import { isOfWords } from "./of-words.ts";
import { userEnd } from "./spelled.ts";

classify(
  IS_BY,
  "bei bij hos chez con with some tal gewisser gewissen certain certo by par von vom por da dal av af przez od door pelo via durch",
);
const DONE =
  /(?<!\p{L})(?:edited|authori[sz]ed|acknowledged|unlocked|disabled|enabled|imported|exported|archived|restored|renamed|denied|changes?|run|ran|started|triggered|push|merge|commit|deploy(?:ed|ment)?|rollback|upload|restart(?:ed)?|downloaded|requested|acked|executed|initiated|launched|queued|owned|submitted|scheduled|cancel+ed|blocked|invited|reviewed|built|printed|released|reported|added|removed|replaced|touched|issued|granted|registered|connected|shared|held|checked (?:in|out)|gestartet|ausgelöst|gesperrt|gedruckt|angefordert|lancé|démarré|déclenché|exécuté|iniciado|ejecutado|lanzado|avviato|eseguito|gestart|startet|startad|uruchomione|created|opened|closed|updated|approved|rejected|assigned|modified|deleted|committed|pushed|merged|uploaded|signed off|locked|ouvert|créé|modifié|fermé|supprimé|validé|bearbeitet|angelegt|geändert|erstellt|gelöscht|freigegeben|hochgeladen|creado|modificado|abierto|cerrado|eliminado|subido|creato|aperto|chiuso|criado|alterado|aberto|fechado|aangemaakt|bewerkt|gewijzigd|geopend|gesloten|skapad|ändrad|öppnad|oprettet|ændret|opprettet|endret|utworzone|edytowane|zmienione|zamknięte)(?: \S{1,6})? \p{L}{2,5} $/iu;

/** The word in small letters at token `k`, behind "by". */
export function behindBy(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  if (s.text.charCodeAt((s.start[k - 1] as number) - 1) === 95) keyed(ctx, k);
  const colon = at - (s.end[k - 1] as number) === 2 && s.text.startsWith(": ", s.end[k - 1]);
  if (
    (sizeOf(s, k) < 3 && s.text.charCodeAt(s.end[k] as number) !== 46) ||
    (at - (s.end[k - 1] as number) !== 1 && !colon) ||
    s.text.charCodeAt(at - 1) !== 32
  )
    return;
  const end = userEnd(s.text, at);
  const value = s.text.slice(at, end);
  if (value.length < 5 || "@/\\(".includes(s.text.charAt(end) || " ")) return;
  // "på grund af kuling", "par suite de", "for sake of": why, and nobody.
  if (BECAUSE.test(s.text.slice(Math.max(0, at - 20), at))) return;
  const told =
    // "3,45 € par repas", "15:30'da orada".
    (isLogin(value) && !isOrdinaryAnywhere(value)) ||
    (((isOdd(value) && !isOfWords(value)) || (isUnknown(value) && !isSaid(ctx, at)) || holdsGiven(value)) &&
      DONE.test(colon ? `${s.text.slice(Math.max(0, at - 40), at - 2)} ` : s.text.slice(Math.max(0, at - 40), at)));
  if (told) {
    ctx.emit(at, end, "USERNAME", 0.72, "username-by");
    row(ctx, end, true, (start, stop) => ctx.emit(start, stop, "USERNAME", 0.72, "username-by"));
  }
  // "signed by some dunstan", "left with oonagh at number 12".
  else if (
    /^\p{Ll}{4,14}$/u.test(value) &&
    (s.word[k] as number) === 0 &&
    (isUnknown(value) || (LISTS(s.hash[k] as number) & (GIVEN | FAMILY)) !== 0) &&
    !isSaid(ctx, at) &&
    HANDED.test(s.text.slice(Math.max(0, at - 56), at))
  )
    ctx.emit(at, end, "PERSON", 0.64, "person-handed");
}

/** "pixel-marta", "lena-k": tied to a given name that is no word. */
const holdsGiven = (value: string): boolean =>
  /^[a-z]+-[a-z]+$/.test(value) &&
  value.split("-").some((part) => {
    const list = LISTS(hashWord(part));
    const named = (list & GIVEN) !== 0 || (wordBits(part, 0, part.length) & FIRST) !== 0;
    return part.length > 2 && named && (list & DICTIONARY) === 0;
  });

const BECAUSE = edged(
  /(?:på grund a[fv]|på grunn av|à cause|a causa|por causa|par suite|op grond|za sprawą|v důsledku|als gevolg) (?:af |av |de |di |van )?$/iu,
);

/** Certificates and programs are signed, by firms. */
const SIGNED_THING = /(?<!\p{L})(?:signed|signé|firmado|firmato|assinado) (?!for )/iu;

/** "signed for by GOODBODY", "remis à la gardienne par Kestrelle": a stranger with a capital. */
export function handedBy(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  const w = s.word[k] as number;
  if (!isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < 4 || s.text.charCodeAt(at - 1) !== 32) return;
  if ((w & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0) return;
  const list = LISTS(s.hash[k] as number);
  if ((w & (FIRST | LAST)) === 0 && ((list & DICTIONARY) !== 0 || isOrdinary(s, k))) return;
  const before = s.text.slice(Math.max(0, at - 56), at);
  if (!HANDED.test(before) || SIGNED_THING.test(before)) return;
  const last = nameEnd(s, k, false);
  if (hasOrg(s, k, last) || isThingName(s, k, last)) return;
  ctx.emit(at, s.end[last] as number, "PERSON", 0.64, "person-handed");
}

/** "changed_by=shaug2": the last word of a key. */
function keyed(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  if (!/^["']? ?[:=] ?["']?$/.test(s.text.slice(s.end[k - 1], Math.min(at, (s.end[k - 1] as number) + 6)))) return;
  const end = userEnd(s.text, at);
  if (looksLogin(s.text.slice(at, end), true) && !"@/\\(".includes(s.text.charAt(end) || " "))
    ctx.emit(at, end, "USERNAME", 0.84, "username-key");
}

/** With whom something was left, and by whom it was taken. */
const HANDED = codedOnce(
  /(?<!\p{L})(?:left|dropped|deposited|signed|collected|picked up|accepted|taken in|abgegeben|hinterlegt|angenommen|unterschrieben|déposé|remis|laissé|signé|dejó|dejado|entregado|entregó|firmado|firmó|lasciato|consegnato|firmato|deixado|deixou|entregue|assinado|afgegeven|getekend|lämnat|lämnade|afleveret|levert)(?: \p{L}{1,8}){0,3} (?:with|by|von|bei|par|chez|con|por|a|da|com|door|bij|med|av|af|hos|un|ein|einem|en)? ?(?:some|tal|gewisser|gewissen|certain|certo)? $|(?<!\p{L})(?:un|um|ein|einem|en) (?:tal|gewisser|gewissen|certain|certo) $/iu,
);
