/**
 * The family's name first and a given name behind the comma, as desks file people: "Kunde Kaiser, Udo", "Assigned to: Ten Hoor, Jelle",
 * "- Bell, Grace (billing)". Either may be any word, so the place has to say that somebody is named there.
 */
import { isWordPart } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { C_NAME, COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { JOINT, take } from "./joined.ts";
import { glued } from "./name-places.ts";
import { apart, isCased, isInitial, isUpper, isWord, sameLine, surelyFirst } from "./name-tokens.ts";
import { isNoted } from "./notes.ts";
import { isSpokenOf, isWordName } from "./spoken-of.ts";
import { isDeskWord } from "./things/desks.ts";
import { isThingNoun } from "./things/things.ts";

const [KEY, SAINT, OF] = [1, 2, 4] as const;
/** Before a colon, whose value is somebody; small words between are passed; saints and what families' names begin with. */
const flagsOf = hashFlags([
  [
    KEY,
    `assigned assignee assign caller contact owner agent handler patient client customer requester reporter holder insured tenant guest passenger driver employee manager witness
    zugewiesen zuständig anrufer anruferin kontakt kunde kundin patient patientin bearbeiter bearbeiterin ansprechpartner ansprechpartnerin versicherter inhaber mieter fahrer zeuge
    attribué assigné contact appelant cliente patiente titulaire assuré locataire conducteur témoin interlocuteur
    asignado contacto titular paciente asegurado inquilino responsable solicitante agente
    assegnato contatto intestatario paziente assicurato referente operatore
    atribuído responsável contato contacto paciente segurado titular atendente
    toegewezen klant patiënt contactpersoon verzekerde behandelaar medewerker beller
    tilldelad kund patient kontakt handläggare tildelt kunde sagsbehandler saksbehandler innringer
    asiakas potilas yhteyshenkilö käsittelijä przypisano klient pacjent kontakt zgłaszający opiekun
    přiřazeno zákazník pacient kontakt volající priradené zákazník ügyfél páciens felelős alocat client pacient dodijeljeno klijent pacijent`,
  ],
  [SAINT, "st ste san santa sankt saint sainte"],
  [OF, "van von de der den ten ter del della di da dos das du la le lo el al zu zur zum op af av"],
]);

/** What is no family's name, unless a list has it as one. */
const NOBODY = COMMON | ORG | GREET | SIGNOFF | TITLE | MONTH;

/** At the word with a capital whose comma stands behind it. */
export function turned(ctx: Context, k: number): void {
  const s = ctx.scan;
  const g = k + 1;
  if (g >= s.count || s.start[g] !== (s.end[k] as number) + 2 || unitAt(s.text, (s.end[k] as number) + 1) !== 32)
    return;
  if (!isGiven(s, g)) return;
  const from = familyFrom(s, k);
  if (from < 0) return;
  let last = g;
  while (last - g < 2 && apart(s, last) && isUpper(s, last + 1) && (isInitial(s, last + 1) || surelyFirst(s, last + 1)))
    last++;
  if (isToldAt(s, from, k, last)) {
    take(ctx, g, last, 0.84, "person-turned");
    ctx.emit(s.start[from] as number, s.end[last] as number, "PERSON", 0.86, "person-turned");
  }
}

function isGiven(s: Scan, g: number): boolean {
  if (!isWord(s, g) || !isCased(s, g) || !isUpper(s, g) || sizeOf(s, g) < 2 || glued(s, g)) return false;
  const w = s.word[g] as number;
  if ((w & FIRST) !== 0 || isWordName(s, g)) return true;
  if ((w & (NOBODY | PLACE)) !== 0 || (s.cue[g] as number) !== 0) return false;
  const lists = LISTS(s.hash[g] as number);
  if ((lists & GIVEN) !== 0) return (lists & DICTIONARY) === 0 && !isOrdinary(s, g);
  return isCalled(s.hash[g] as number) || isWordPart(s.text.slice(s.start[g], s.end[g]).toLowerCase());
}

/** Where the family's name begins that ends at `k`, or -1 where the word is none. */
function familyFrom(s: Scan, k: number): number {
  const w = s.word[k] as number;
  if (!isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < 2 || glued(s, k) || isThingNoun(s, k)) return -1;
  const family = (w & LAST) !== 0 || (LISTS(s.hash[k] as number) & FAMILY) !== 0;
  if (!family && ((w & (NOBODY | FIRST | PLACE)) !== 0 || (s.cue[k] as number) !== 0) && !isWordName(s, k)) return -1;
  if ((w & ORG) !== 0 && (w & LAST) === 0) return -1;
  let from = k;
  for (let n = 0; n < 3 && from > 0 && sameLine(s, from); n++) {
    const p = from - 1;
    const gap = s.text.slice(s.end[p], s.start[from]);
    const flags = flagsOf(s, p);
    if (gap === "-" && isUpper(s, p)) from = p;
    else if ((gap === " " || gap === ". ") && (flags & SAINT) !== 0 && isUpper(s, p)) from = p;
    else if ((gap === " " || gap === " 't ") && (flags & OF) !== 0 && isWord(s, p) && (isUpper(s, p) || opens(s, p)))
      from = p;
    else if (/^['’]$/.test(gap) && isUpper(s, p) && sizeOf(s, p) <= 2) from = p;
    else break;
  }
  return from;
}

/** May the small particle at `p` begin the name? "Kunde von Stein, Ernst"; but "bearbeitet von Stein, Ernst". */
const opens = (s: Scan, p: number): boolean =>
  p === 0 ||
  !sameLine(s, p) ||
  (((classes[s.mark[p - 1] as number] as number) & (IS_KIN | IS_ROLE)) | (flagsOf(s, p - 1) & KEY)) !== 0;

const OPENS = /(?:^|[\n\t"“|;([•*>]|[–—-]) ?$/u;
const CLOSES = /^(?:["”|;\n\t)\]]| ?[|([\d–—-]|[.!]?\s*$|[.] \p{Lu})/u;
/** Words between a key and its colon: "Assigned to:". */
const KEYED = /^ ?[:：] ?$/;

function isToldAt(s: Scan, from: number, k: number, last: number): boolean {
  const at = s.start[from] as number;
  const end = s.end[last] as number;
  const closed = CLOSES.test(s.text.slice(end, end + 4));
  const listed = ((s.word[k] as number) & LAST) !== 0 || (LISTS(s.hash[k] as number) & FAMILY) !== 0;
  const plain = isPlain(s, k) && from === k;
  // "Hope, Grace or Destiny": a row of given names.
  if (surelyFirst(s, k) && from === k) return false;
  if (apart(s, last) && JOINT(s, last + 1) && isUpper(s, last + 2)) return false;
  const p = from - 1;
  if (p >= 0 && sameLine(s, from)) {
    const gap = s.text.slice(s.end[p], at);
    // "Customer Hall, Rob called": what somebody is.
    if (gap === " " || gap === ". ") {
      // "greetings from Kiel, Hauke": where somebody writes from.
      if (closed && OUT_OF(s, p)) return false;
      const role = ((classes[s.mark[p] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
      if (role || (flagsOf(s, p) & KEY) !== 0 || ((s.cue[p] as number) & C_NAME) !== 0)
        return !plain || listed || isCalledSo(s, k) || isInside(s, k);
      if (isSpokenOf(s.text, at, end) || isNoted(s, from))
        return (listed || !plain || isInside(s, k)) && !isPlace(s, k);
    }
    if (KEYED.test(gap)) {
      const keyed = isKey(s, p);
      if (keyed) return closed ? !plain || listed : !plain && listed;
      return closed && listed && !plain && surelyFirst(s, k + 1) && !isPlace(s, k);
    }
  }
  if (!closed || !OPENS.test(s.text.slice(Math.max(0, at - 2), at))) return false;
  return listed && !isPlace(s, k) && (!plain || surelyFirst(s, k + 1));
}

/** Does a key of somebody end in token `p`, small words before the colon passed? */
function isKey(s: Scan, p: number): boolean {
  for (let n = p; n >= 0 && n > p - 3; n--) {
    if ((flagsOf(s, n) & KEY) !== 0 || ((s.cue[n] as number) & C_NAME) !== 0) return true;
    if (((classes[s.mark[n] as number] as number) & (IS_KIN | IS_ROLE)) !== 0) return true;
    if (!sameLine(s, n) || isUpper(s, n)) return false;
  }
  return false;
}

/** "Snakket med Skov, Maj": a capital inside a sentence of a language whose nouns have none. */
const isInside = (s: Scan, k: number): boolean => mannerHere(s).language === 3 && !isDeskWord(s, k);
/** "Kunde Skov, Maj": a word that families are called by. */
const isCalledSo = (s: Scan, k: number): boolean => isWordPart(s.text.slice(s.start[k], s.end[k]).toLowerCase());
const OUT_OF = spelled("from aus uit från fra desde da z ze из з din");
const isPlace = (s: Scan, k: number): boolean => ((s.word[k] as number) & PLACE) !== 0;
const isPlain = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & COMMON) !== 0 ||
  isOrdinary(s, k) ||
  (((s.shape[k] as number) & ALL_UPPER) === 0 && (LISTS(s.hash[k] as number) & DICTIONARY) !== 0);
