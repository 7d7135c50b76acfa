/**
 * Names in small letters behind a word for them, as a whole: "jmeno novotna alena", "naam mohd. salim qureshi hai", "intestato a de bortoli graziella",
 * "konto na b. wrzesniak", "smiyti hajar", "kazvam se plamena"; and who is told by a family's name and a letter: "кл. Цой В.", "Ügyf. Bíró T.".
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, GREET, LAST, MONTH, ORG, PERSON_VERB, PLACE, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { apart, isCased, isUpper, isWord } from "./name-tokens.ts";
import { surnameLike } from "./surnames.ts";
import { names } from "./things/stops.ts";

/** Words for names. */
const LABELS =
  "name namn navn naam nam nom nome nombre nimi nimeni nume numele jmeno jméno meno imie imię ime име имя isim ismim adı adim adım nama onoma όνομα név neve nevem nazwisko achternaam nachname";
/** Behind these stands who somebody is, a stranger's name too. */
const CALLED =
  "naam smiyti smiti ismi esmam esm-am zovut zvaty zovat kazvam lene jmenuju jmenuji volam nazywam heiße heisse heter hedder llamo chiamo chamo appelle cheama cheamă";
/** In whose name: "intestato a", "acct of", "konto na". */
const HOLDERS =
  "intestato intestata intestatario titolare titular titulaire inhaber kontoinhaber inhaberin rekeninghouder właściciel wlasciciel konto acct account holder beneficiario beneficiaria bénéficiaire beneficiaire destinatario tomador assicurato";
/** Abbreviations and words for whoever is served. */
const CUSTOMERS =
  "as asiak asiakas kl klient kund kunde kd cust client cl ügyf ügyfél klant zák zákazník abonent pat пациент кл клиент клієнт абон абонент заявник заявитель müşt müşteri клт т якогось какого jakiegoś jakiegos someone tenant";

export const SMALL_LABEL_WORDS = `${LABELS} ${CALLED} ${HOLDERS} ${CUSTOMERS}`;

const IS_LABEL = names(LABELS);
const IS_CALLED = names(CALLED);
const IS_HOLDER = names(HOLDERS);
/** What joins a word for a name to it. */
const JOINS = names("is ist lautet est es è é är er je jest este to e de di van a na of se on mera :");
/** What is said of a name, in its place. */
const NOT = names(
  "galat ghalat ghalta ghalat sahi nahi nahin hai he kya mera meri mere apna aapka uska unka papa pati patni wrong missing blank field server wrongly falsch fehlt espatné spatne chybi chybí mal erroné sbagliato errado gresno greshno misspelled verkeerd fel forkert feil foute vale błędne bledne zle yanlis yanlış salah beda greit rossz gresit greșit nepravilno neverno pogreshno krivo azienda empresa firma société sociedad bedrijf company business the my your our his her their mio mia mijn meiner mein meine kai den tha annet moj moje moja mi mon ma tu ti",
);
const PARTICLE = names(
  "de di da do dos das del della van von der den ter ten la le el al bin ben bint ibn st mac mc o y e",
);
const MOST = 4;
const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | PERSON_VERB;
const UNLIKELY = -330;

/** At token `k`, one of `SMALL_LABEL_WORDS`. */
export function smallLabel(ctx: Context, k: number): void {
  const s = ctx.scan;
  const called = IS_CALLED(s, k);
  const holds = IS_HOLDER(s, k);
  if (!called && !holds && !IS_LABEL(s, k)) return;
  let i = k + 1;
  let joined = false;
  for (let n = 0; n < 2 && i < s.count && JOINS(s, i) && joins(s, i) && joins(s, i + 1); n++, i++) {
    // "intestato a de bortoli".
    if (joined && PARTICLE(s, i)) break;
    joined = true;
  }
  // "account of", "konto na": the word alone holds nobody.
  if ((holds && !joined) || i >= s.count || !joins(s, i) || isUpper(s, i)) return;
  const end = nameFrom(s, i, called);
  // "name: luna-worker": a key of a manifest.
  if (
    !called &&
    !holds &&
    unitAt(s.text, s.end[k] as number) === 58 &&
    !s.text.slice(s.start[i], s.end[end]).includes(" ")
  )
    return;
  if (end >= i) ctx.emit(s.start[i] as number, s.end[end] as number, "PERSON", 0.8, "person-field");
}

/** Last token of the name in small letters that begins at `i`, or -1. */
function nameFrom(s: Scan, i: number, called: boolean): number {
  let last = i - 1;
  let known = 0;
  let words = 0;
  for (let k = i; k < s.count && k < i + MOST; k++) {
    if (k > i && !joins(s, k)) break;
    if (isLetterOfName(s, k)) continue;
    if (PARTICLE(s, k) && k + 1 < s.count && joins(s, k + 1) && mayBe(s, k + 1)) continue;
    if (!mayBe(s, k)) break;
    if (isKnown(s, k)) known++;
    words++;
    last = k;
  }
  if (words === 0 || words > 3) return -1;
  // "mera naam pinki hai", "smiyti hajar, …": a stranger where no more is said.
  const alone = called && ends(s, last) && isStranger(s, last);
  return known > 0 || alone ? last : -1;
}

/** "b. wrzesniak", "mohd. salim": a letter or two and a stop. */
const isLetterOfName = (s: Scan, k: number): boolean =>
  isWord(s, k) &&
  sizeOf(s, k) <= (k > 0 && s.text.startsWith("mohd", s.start[k]) ? 4 : 2) &&
  unitAt(s.text, s.end[k] as number) === 46 &&
  k + 1 < s.count &&
  joins(s, k + 1) &&
  !isUpper(s, k);

/** Does nothing but a blank, a colon, a hyphen or a stop cut short stand before token `k` in its line? */
function joins(s: Scan, k: number): boolean {
  if (k <= 0 || k >= s.count) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return (
    gap === " " ||
    gap === ": " ||
    gap === ":" ||
    gap === "-" ||
    ((gap === ". " || gap === ".") && sizeOf(s, k - 1) <= 4)
  );
}

function mayBe(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  if (!isWord(s, k) || !isCased(s, k) || isUpper(s, k) || size < 3 || size > 18 || NOT(s, k)) return false;
  const w = s.word[k] as number;
  if ((s.cue[k] as number) !== 0 || (w & (GREET | MONTH | ORG | SIGNOFF)) !== 0) return false;
  if ((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0) return true;
  return (w & NOBODY) === 0 && !isOrdinary(s, k) && !isStatus(s.text.slice(s.start[k], s.end[k]));
}

function isKnown(s: Scan, k: number): boolean {
  const lists = LISTS(s.hash[k] as number);
  const word = (lists & DICTIONARY) !== 0;
  if (((s.word[k] as number) & (FIRST | LAST)) !== 0 && ((s.word[k] as number) & AMBIGUOUS) === 0) return true;
  if (surnameLike(s, k) === 2) return true;
  return !word && ((lists & (GIVEN | FAMILY)) !== 0 || isCalled(s.hash[k] as number));
}

const isStranger = (s: Scan, k: number): boolean =>
  nameScore(s, k) > UNLIKELY &&
  !(mannerHere(s).language <= 1 && isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k])));

/** Does what is said end behind token `k`, or go on with "is" as Hindi, Persian and others have it? */
function ends(s: Scan, k: number): boolean {
  if (k + 1 >= s.count || !apart(s, k)) return true;
  return IS_BEHIND(s, k + 1);
}
const IS_BEHIND = names("hai he h e ast yek mn min from iz ot s z aus apo");

/** In a text that has one of `SMALL_LABEL_WORDS`: a family's name and a letter behind a word for who is served. */
export function servedByLetter({ scan: { text }, emit }: Context): void {
  for (const hit of all(SERVED, text)) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].length - name.length;
    emit(at, at + name.length, "PERSON", 0.8, "person-initials");
  }
}
const SERVED =
  /(?<![\p{L}\d])(?:(?:[Aa]s|[Aa]siak|[Kk]l|[Kk]d|[Cc]ust|[Cc]l|[Üü]gyf|[Zz]ák|[Pp]at|[Кк]л|кл-т|[Аа]бон|[Mm]üşt)\.?:?|[Kk]lient|[Kk]und|[Kk]unde|[Cc]lient|[Кк]лиент|[Кк]лієнт|[Аа]бонент|[Зз]аявник|[Зз]аявитель|[Kk]lant|[Zz]ákazník|[Üü]gyfél|[Aa]siakas|якогось|какого-то|jakiegoś|acct of) (\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}{1,15})?\.? \p{Lu}(?:\.|(?=[\s,;:–-])))(?! ?[-–]?\d|\p{L})/gu;
