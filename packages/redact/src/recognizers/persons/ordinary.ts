/** Words of the text's own language that look like a person's name: a weak rule takes them only with more to go by. */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import {
  isEnglishWord,
  isInflected,
  isOrdinary,
  isOrdinaryByHint,
  isScandinavian,
  isSeldomSaid,
  spelled,
} from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  C_NAME,
  FIRST,
  GERMAN,
  GREET,
  HUMAN_VERB,
  LAST,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  SIGNOFF,
  TITLE,
} from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { DOES } from "./does.ts";
import { diacritic, sentenceStart } from "./name-places.ts";
import { acts, isCased, isInitial, isListed, isUpper, sameLine, surelyFirst, surelyLast } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";
import { stemBits } from "./stems.ts";
import { isDepartmentUncased, signsForDepartment } from "./things/called.ts";

/** Rules that go by what the words are. */
const BY_SELF = new Set([
  "person-full",
  "person-lower",
  "person-given",
  "person-family",
  "person-verb",
  "person-called",
  "person-listed",
  "person-both",
  "person-declined",
]);
/** Rules that go by a greeting or a farewell beside the words: in lower case they greet a team, or end a sentence. */
const goesByCourtesy = (rule: string): boolean => rule === "person-greeted" || rule === "person-signed";

/** Does `rule` go by what the words are, with nothing that announces a person? */
export const goesByLooks = (rule: string): boolean => BY_SELF.has(rule) || rule === "person-model";

/** Who is greeted and who signs where no person is: many at once, and departments. */
const TEAM = wordSet(
  `redaktion redaktionen redacción rédaction redazione redactie redakcja redakcjo redakce редакция редакція kolleginnen kollegen mitarbeiterinnen mitarbeiter mitarbeitende kundinnen kunden partner mitglieder nutzer nutzerinnen serviceteam supportteam helpdesk abteilung
  world onboarding support billing service logistics facilities procurement operations supporten supportteamet kundtjänsten kundservice kundeservice teamet kollegor kolleger kollegaer kunder medlemmar medlemmer
  collègues clients clientes équipe service département pôle cellule direction colegas clientes equipo departamento sección área oficina gerencia equipe equipa departamento setor secção ufficio reparto settore squadra colleghi clienti
  collega's klanten afdeling koledzy koleżanki zespół dział tým oddělení kolegové kolegyně odjel kolege echipa departamentul colegi csapat osztály ekibi departmanı команда отдел коллеги kollégák kollégáim συνάδελφοι arkadaşlar команда відділ колеги екип`,
  "folded",
);

/** "Bestellteam", "Kundenteam". */
const TEAM_END = endings([["team", 1]]);
const TEAM_OF = (s: Scan, k: number): boolean => TEAM_END(s.text, s.start[k] as number, s.end[k] as number, 3) !== 0;

/** Are tokens `a..b`, which `rule` would take for a person, but words of the language? `looks`: `goesByLooks` of the rule. */
export function areWords(s: Scan, a: number, b: number, rule: string, looks: boolean): boolean {
  const bySelf = looks && rule !== "person-model";
  const byCourtesy = !bySelf && goesByCourtesy(rule);
  if (byCourtesy && isDepartmentUncased(s, a, b)) return true;
  if (!isCased(s, a)) return bySelf && a === b && isSeldomSaid(s, a);
  // "Liebe Kolleginnen und Kollegen", "Saludos cordiales, Departamento de Sistemas".
  // "Hello, World!".
  if ((byCourtesy || rule === "person-listed" || rule === "person-called") && TEAM(s, a)) return true;
  const upper = isUpper(s, a);
  // "Viele Grüße / Das Bestellteam".
  if (byCourtesy && (a === b || !isListed(s, b)) && (signsForDepartment(s, b) || (upper && TEAM_OF(s, b)))) return true;
  // "Yeni Dedicated yola çıktı".
  if (bySelf && isSeldomSaid(s, a)) return true;
  // "Dear van der Meer," begins with a small word.
  if (!bySelf && !(byCourtesy && !upper && !isUpper(s, b))) return false;
  if (upper && bySelf && unlikely(s, a, b)) return true;
  // "Jan de Boer": a given name and a family's, with a particle between, whatever each of them means.
  if (bySelf && upper && b === a + 2 && isUpper(s, b) && isFullName(s, a, b)) return false;
  // "Ernst König schrieb": before what only people do.
  if (
    rule === "person-full" &&
    upper &&
    b === a + 1 &&
    isGivenAndFamily(s, a, b) &&
    (acts(s, b + 1) || DOES(s, b + 1) || actsAsPerson(s, b))
  )
    return false;
  if (rule === "person-full" && upper && (isThing(s, a, b) || isOffice(s, b))) return true;
  // "keld ringer i morgen": what only people do.
  if (!upper && a === b && surelyFirst(s, a) && ((s.word[b + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0)
    return false;
  if (upper && !(b > a ? !someName(s, a, b) || isOwn(s, a) || isOwn(s, b) : isPlainStart(s, a))) return false;
  return allOrdinary(s, a, b);
}

/** "Mine Ordrer", "Comenzile Mele": what is the reader's own, on a page. */
const isOwn = (s: Scan, k: number): boolean => OWN(s, k) || (OWN_NORTH(s, k) && isScandinavian(s));
const OWN = spelled("Mele Mijn Moje Můj Meine Mis Mes Meus Minhas");
const OWN_NORTH = spelled("Mine Mina Min Mitt Mit");

const isFullName = (s: Scan, a: number, b: number): boolean =>
  ((s.word[a] as number) & FIRST) !== 0 &&
  ((s.word[a + 1] as number) & PARTICLE) !== 0 &&
  ((s.word[b] as number) & LAST) !== 0;

const isGivenAndFamily = (s: Scan, a: number, b: number): boolean =>
  ((s.word[a] as number) & FIRST) !== 0 && ((s.word[b] as number) & LAST) !== 0;

/** The model's say over a word of the language: with a capital inside a sentence it must be sure. */
export function isPlainWord(s: Scan, i: number, sure: boolean): boolean {
  if (!isOrdinary(s, i) && !isEnglishWord(s, i)) return false;
  // Scripts without capitals: only what a list of names holds may be one.
  if (!isCased(s, i)) return ((s.word[i] as number) & (FIRST | LAST)) === 0;
  // "için anne adı …": whose name comes.
  if (!isUpper(s, i)) return !announced(s, i) || ((s.cue[i + 1] as number) & C_NAME) !== 0;
  return isPlainStart(s, i) || isOfTitle(s, i) || opensTitle(s, i) || !(sure || surelyFirst(s, i) || surelyLast(s, i));
}

/** "Asunto: Guerra", "Onderwerp: Kleine": a family's name, and a word of the language by all that a short text tells of it. */
export const isWordOfFew = (s: Scan, i: number): boolean =>
  isUpper(s, i) &&
  ((s.word[i] as number) & FIRST) === 0 &&
  (((s.word[i] as number) & LAST) !== 0 || (LISTS(s.hash[i] as number) & (GIVEN | FAMILY)) !== 0) &&
  isOrdinaryByHint(s, i);

/** "Şifreyi Sıfırla": a word of no list of names right behind another one of the language with a capital. */
function isOfTitle(s: Scan, i: number): boolean {
  return (
    i > 0 &&
    sameLine(s, i) &&
    unitAt(s.text, s.end[i - 1] as number) === 32 &&
    isUpper(s, i - 1) &&
    ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
    ((s.word[i - 1] as number) & (FIRST | LAST | TITLE | PERSON_BEFORE | GREET | SIGNOFF)) === 0 &&
    ((LISTS(s.hash[i] as number) & FAMILY) === 0 || isOwn(s, i)) &&
    isOrdinary(s, i - 1)
  );
}

/** "Rimuovi Filtro", "Διαχείριση Αποθήκης": two words of the language, both with a capital and in no list of names. */
function opensTitle(s: Scan, i: number): boolean {
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || !isUpper(s, next)) return false;
  if (unitAt(s.text, s.end[i] as number) !== 32 || isNameWord(s, i) || isNameWord(s, next)) return false;
  if (((LISTS(s.hash[i] as number) | LISTS(s.hash[next] as number)) & (FAMILY | GIVEN)) !== 0) return false;
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  return (
    (before & (TITLE | PERSON_BEFORE | GREET | SIGNOFF | HUMAN_VERB | FIRST)) === 0 &&
    (next + 1 >= s.count || ((s.word[next + 1] as number) & (PERSON_VERB | AFTER_TITLE)) === 0) &&
    isOrdinary(s, next)
  );
}

/** "Mina Sidor", "Mezza Pensione": a stranger right behind a word of the language that has a capital without need. */
export function isLabel(s: Scan, i: number): boolean {
  if (!isCased(s, i) || !isUpper(s, i) || ((s.word[i] as number) & (FIRST | LAST)) !== 0) return false;
  if (isInflected(s, i)) return true;
  const before = i - 1;
  return (
    i > 0 &&
    sameLine(s, i) &&
    unitAt(s.text, s.end[before] as number) === 32 &&
    isUpper(s, before) &&
    ((s.word[before] as number) & (FIRST | LAST | TITLE | PERSON_BEFORE | GREET | SIGNOFF | GERMAN)) === 0 &&
    !sentenceStart(s, before) &&
    isOrdinary(s, before)
  );
}

const SA = spelled("sa");

/** A word that opens its sentence, with nothing beside it that takes a person. */
function isPlainStart(s: Scan, i: number): boolean {
  if (!sentenceStart(s, i)) return false;
  if (i + 1 >= s.count || !sameLine(s, i + 1)) return false;
  const next = s.word[i + 1] as number;
  // "Хорошо, попробую", "Parfait, ça marche": no list of names has it.
  if (
    ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
    unitAt(s.text, s.end[i] as number) === 44 &&
    unitAt(s.text, (s.end[i] as number) + 1) === 32
  )
    return !isUpper(s, i + 1);
  if (isUpper(s, i + 1) || (next & (PERSON_VERB | AFTER_TITLE)) !== 0 || unitAt(s.text, s.end[i] as number) !== 32)
    return false;
  // "Lasse sa att …": what people do, and a given name.
  return ((s.word[i] as number) & FIRST) === 0 || !(DOES(s, i + 1) || SA(s, i + 1));
}

function announced(s: Scan, i: number): boolean {
  return (
    i > 0 && sameLine(s, i) && ((s.word[i - 1] as number) & (TITLE | GREET | PERSON_BEFORE)) !== 0 && surelyFirst(s, i)
  );
}

/** "Servicios Adicionales", "Pesukone Hiljainen Pyörre": words of the language, and no name among them but by its ending. */
function isThing(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++) if (isNameWord(s, k)) return false;
  return isOrdinary(s, a) || (isEnglish(s, a) && isEnglish(s, b));
}

/** A common English word or a rarer one. */
function isEnglish(s: Scan, k: number): boolean {
  return isEnglishWord(s, k) || (LISTS(s.hash[k] as number) & (DICTIONARY | FAMILY)) === DICTIONARY;
}

/** Listed as a name, in the form of the list or another case of the grammar. */
function isNameWord(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & (FIRST | LAST)) !== 0 || (stemBits(s, k) & (FIRST | LAST)) !== 0;
}

function someName(s: Scan, a: number, b: number): boolean {
  // "Töm Papperskorgen": without its mark it would be Tom.
  for (let k = a; k <= b; k++)
    if ((surelyFirst(s, k) && !diacritic(s, k, k)) || (stemBits(s, k) & (FIRST | AMBIGUOUS)) === FIRST) return true;
  return false;
}

function allOrdinary(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++)
    if (!isInitial(s, k) && ((s.word[k] as number) & PARTICLE) === 0 && !isOrdinary(s, k)) return false;
  return true;
}

/** A name by its looks alone, of which the model would not believe a single word. */
function unlikely(s: Scan, a: number, b: number): boolean {
  const never = a === b ? NEVER_ALONE : NEVER;
  for (let k = a; k <= b; k++) if (!isInitial(s, k) && nameScore(s, k) > never) return false;
  return true;
}

const NEVER = -185;
const NEVER_ALONE = -200;

/** "Field Engineering", "Parts Planning": an English word for what is done, which nobody is called. */
function isOffice(s: Scan, b: number): boolean {
  return (
    ((s.word[b] as number) & (FIRST | LAST)) === 0 &&
    (LISTS(s.hash[b] as number) & (DICTIONARY | FAMILY)) === DICTIONARY &&
    DEED(s.text, s.start[b] as number, s.end[b] as number, 4) !== 0
  );
}

const DEED = endings([["ing tion tions sion ment ance ence ity ness ics ency ancy", 1]]);
