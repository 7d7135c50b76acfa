/** Numbers that what stands around them tells to be nobody's, however they are built: keys told twice, notes of a maker, lots read off a lid, scores. */
import { unitAt } from "../../scan/classes.ts";
import { C_NUMBER, C_RELEASE } from "../../scan/lexicon.ts";
import { FIRST_UPPER, type Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";
import { isJoint } from "./dialable.ts";
import type { Group } from "./groups.ts";
import { isInThree } from "./in-three.ts";

export const isToldNobodys = (s: Scan, i: number, group: Group): boolean =>
  !group.plus &&
  (isInThree(s, i, group) ||
    (group.sizes.length === 1 && isDouble(s, i)) ||
    isNote(s, i, group) ||
    isReadOff(s, i, group) ||
    isTracked(s, i, group) ||
    isScore(s.text, group));

const KEY = names(
  "key entry value row record index schlüssel eintrag wert clé valeur entrée clave valor entrada chiave valore voce chave sleutel waarde nyckel värde nøgle nøkkel verdi avain arvo klucz wartość klíč kľúč hodnota kulcs érték cheie ključ ключ запись значение запис стойност κλειδί τιμή anahtar kayıt",
);
const DOUBLE = edged(/^(?:dupli|dubbl|dubbel|doppel|duplik|zduplik|duplic|дубл|повтор|διπλ|yinelen|mükerrer)/iu);

/** "duplicate key 2025031177", "clave duplicada: 2025031177": what a database answers. */
function isDouble(s: Scan, i: number): boolean {
  let [key, double] = [false, false];
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    key ||= KEY(s, k);
    double ||= DOUBLE.test(s.text.slice(s.start[k], s.end[k]));
    if (!(key || double) || !/^[ :'"=(]{1,4}$/.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (key && double) return true;
  }
  return false;
}

const NOTE = names("note notes");
const DOC = names("doc docs");

/** "Note 2933411 is in", "Doc 1900021173": as a maker of programs numbers what it knows, and what was booked. */
function isNote(s: Scan, i: number, { digits, sizes, start }: Group): boolean {
  const k = i - 1;
  if (sizes.length > 1 || k < 0 || s.text.charCodeAt(start - 1) !== 32 || (s.end[k] as number) !== start - 1)
    return false;
  if (((s.shape[k] as number) & FIRST_UPPER) === 0) return false;
  return (
    (NOTE(s, k) && digits.length === 7 && digits.charCodeAt(0) !== 48) || (DOC(s, k) && /^[1-5]\d{9}$/.test(digits))
  );
}

const ON = names(
  "on auf an sur en in su sul sulla sullo em na no op på w z pe на в во στο στην στη printed imprinted stamped embossed engraved below under aufgedruckt eingeprägt imprimé imprimée gravé impreso impresa stampato stampata inciso impresso impressa gedrukt tryckt trykt painettu nadrukowany wydrukowany vytištěný напечатанный",
);
/** Compounds of a word for goods and one for a number. */
const COMPOUND = /(?:nummer|numret|nummeret|nr|numero|szám|číslo|kode|code|koodi)$/iu;
const MOST_BETWEEN = 7;

/**
 * "the lot no on the lid is 08801 24 0611", "le numéro de lot sur le couvercle est …": what is read off a thing, over the word for it and
 * whatever is said of where it stands.
 */
function isReadOff(s: Scan, i: number, { start }: Group): boolean {
  if (!isJoint(s, i - 1) || (s.cues & C_RELEASE) === 0 || unitAt(s.text, start - 1) !== 32) return false;
  for (let k = i - 2; k >= 0 && k >= i - 2 - MOST_BETWEEN; k--) {
    if (/[.,;:!?\n()]/.test(s.text.slice(s.end[k], s.start[k + 1])) && !isCutShort(s, k)) return false;
    if (((s.cue[k] as number) & C_RELEASE) === 0) continue;
    const numbered = [k - 2, k - 1, k + 1].some((n) => n >= 0 && n < i && ((s.cue[n] as number) & C_NUMBER) !== 0);
    if (!numbered && !COMPOUND.test(s.text.slice(s.start[k], s.end[k]))) return false;
    return ON(s, k + 1) || ON(s, k + 2);
  }
  return false;
}
/** "no.", "nr.": the full stop ends no clause. */
const isCutShort = (s: Scan, k: number): boolean => sizeOf(s, k) < 4 && s.text.charCodeAt(s.end[k] as number) === 46;

/** "tracking BR 771 402 938 SC": between two pairs of letters, behind the word for a parcel or what follows it. */
function isTracked(s: Scan, i: number, { digits, start, end }: Group): boolean {
  // "tracking 9400 1118 9922 0047": no card begins so.
  if (digits.charCodeAt(0) === 57 && digits.length >= 16 && i > 0 && unitAt(s.text, start - 1) === 32)
    return s.end[i - 1] === start - 1 && (((s.cue[i - 1] as number) & C_RELEASE) !== 0 || TRACKING(s, i - 1));
  if (digits.length !== 9 || i < 2 || sizeOf(s, i - 1) !== 2) return false;
  if (
    !/^[A-Z]{2} $/.test(s.text.slice(start - 3, start)) ||
    !/^ [A-Z]{2}(?![\p{L}\d])/u.test(s.text.slice(end, end + 4))
  )
    return false;
  return ((s.cue[i - 2] as number) & C_RELEASE) !== 0 || TRACKING(s, i - 2);
}
const TRACKING = names(
  "tracking rastreio rastreamento rastreo seguimiento suivi sendungsverfolgung sporing spårning track-and-trace śledzenie sledování sledovanie nyomkövetés urmărire takip отслеживание tracciamento",
);

/** A row of scores as it was played: "6-4 3-6 7-6(4)", "6:4 3:6 7:6". */
const PLAYED =
  /(?<![\d:–-])\d{1,3}[:–-]\d{1,3}(?:\(\d{1,2}\))?(?:,? \d{1,3}[:–-]\d{1,3}(?:\(\d{1,2}\))?){1,4}(?![\d:–-])/g;
const NEAR = 160;
const MOST_PLAYED = 14;

/** "6-4 3-6 7-6(4) shows as 64 36 764": the figures of a score that stands near, without its signs. */
function isScore(text: string, { digits, sizes, start, end }: Group): boolean {
  if (sizes.length < 2 || digits.length > MOST_PLAYED || sizes.some((size) => size > 4)) return false;
  const near = `${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`;
  // It begins with one side's figures and the first of the other's.
  const begins = (size: number): boolean =>
    ["-", ":", "–"].some((sign) => near.includes(digits.slice(0, size) + sign + digits.charAt(size)));
  if (!begins(1) && !begins(2)) return false;
  return [...near.matchAll(PLAYED)].some(([row]) => row.replace(/\D/g, "") === digits);
}
