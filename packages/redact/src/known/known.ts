/**
 * The case's own people, matched through its whole text however they are written: names by part, addresses and their
 * local parts, telephone numbers by their digits, handles, and values seen before.
 */
import { normalise } from "../normalise/normalise.ts";
import type { Context } from "../recognizers/context.ts";
import type { Finding, Known } from "../redacted.ts";
import { CLASS, DENSE, fold, HAN, HANGUL, HIRAGANA, KATAKANA, unitAt } from "../scan/classes.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { knownBroken } from "./broken-letters.ts";
import { knownByEar } from "./by-ear.ts";
import { knownBySound } from "./by-sound.ts";
import { Covered } from "./covered.ts";
import { isDenseWord } from "./dense-places.ts";
import { knownDrawnOut } from "./drawn-out.ts";
import { type KnownEmail, knownEmails, prepareEmails } from "./emails.ts";
import { type Admitted, admit, admitted, both, enforce, INITIALS, PART, VALUE, WRITTEN } from "./filter.ts";
import { knownSyllables } from "./heard.ts";
import { originsOf } from "./merge.ts";
import { joinNames, type KnownNames, ordinary, prepareNames } from "./name-parts.ts";
import { knownNames, mayBeName, touchesName } from "./names.ts";
import { knownPhones } from "./phones.ts";
import { eachChinese } from "./scripts/han.ts";
import { eachKorean } from "./scripts/hangul.ts";
import { eachKana, signedInKana } from "./scripts/kana.ts";
import { eachKanji } from "./scripts/kanji.ts";
import { eachThai } from "./scripts/thai.ts";
import { eachWestern, type Western, westernOf } from "./scripts/western.ts";
import { FEWEST_SPELLED, knownDotted, knownSpelled, knownTitledLetters } from "./spelled.ts";
import { beginnings, type KnownValue, knownValues, prepareValues } from "./values.ts";
import { knownWithDigits } from "./with-digits.ts";
import { each, joinWritten, knownWritten, prepareWritten, type Written } from "./written.ts";

/** More values than a case ever has; beyond it the rest is ignored, so that a hostile case cannot make work without end. */
const MOST_VALUES = 256;
const GENERIC = new Set(
  "info support sales admin contact hello help office mail service services team noreply no-reply postmaster webmaster billing kontakt contacto customer customers marketing accounts account hr it dev test me user".split(
    " ",
  ),
);

const PEOPLE = ["names", "emails", "phones", "handles"] as const;
const LISTS = [...PEOPLE, "values"] as const;
const LETTERED = HAS_LETTER | IS_DENSE;

interface People {
  readonly names: KnownNames;
  readonly written: Written;
  readonly spelled: ReadonlyMap<number, readonly KnownEmail[]>;
  readonly phones: readonly string[];
  /** Hashes of the words that anything of it may begin at. */
  readonly admits: Admitted;
}

interface Prepared {
  readonly people: People;
  readonly values: readonly KnownValue[];
  /** Those of its people, and of its values. */
  readonly admits: Admitted;
}

const prepared = new WeakMap<Known, Prepared>();

function prepare(known: Known): Prepared {
  const done = prepared.get(known);
  if (done !== undefined) return done;
  const origins = originsOf(known);
  // Of more values than are looked for the last are left out, whosever they are.
  const whole = origins !== undefined && LISTS.every((list) => (known[list]?.length ?? 0) <= MOST_VALUES);
  const value = whole ? join(prepare(origins[0]), prepare(origins[1])) : prepareAlone(known);
  prepared.set(known, value);
  return value;
}

function prepareAlone(known: Known): Prepared {
  const people = PEOPLE.some((list) => (known[list]?.length ?? 0) > 0) ? preparePeople(known) : NOBODY;
  const values = prepareValues(some(known.values));
  if (values.length === 0) return { people, values, admits: people.admits };
  const own: Admitted = { hashes: [], bits: [] };
  for (const hash of beginnings(values)) admit(own, hash, VALUE);
  return { people, values, admits: both(people.admits, own) };
}

function join(a: Prepared, b: Prepared): Prepared {
  const people = b.people === NOBODY ? a.people : a.people === NOBODY ? b.people : joinPeople(a.people, b.people);
  return { people, values: [...a.values, ...b.values], admits: both(a.admits, b.admits) };
}

function joinPeople(a: People, b: People): People {
  const spelled = new Map(a.spelled);
  for (const [hash, emails] of b.spelled) spelled.set(hash, [...(spelled.get(hash) ?? []), ...emails]);
  return {
    names: joinNames(a.names, b.names),
    written: joinWritten(a.written, b.written),
    spelled,
    phones: [...a.phones, ...b.phones],
    admits: both(a.admits, b.admits),
  };
}

function preparePeople(known: Known): People {
  const emails: string[] = [];
  const locals: string[] = [];
  const pieces: string[] = [];
  const heard: string[] = [];
  for (const email of some(known.emails)) {
    const folded = fold(email.trim());
    if (folded.length < 5) continue;
    emails.push(folded);
    const local = folded.slice(0, folded.lastIndexOf("@"));
    if (local.length < 3 || GENERIC.has(local) || ordinary(local)) continue;
    locals.push(local);
    const parts = local.split(/[^\p{L}]+/u);
    // "tamsin.holloway97": its last piece alone.
    for (const piece of local.split(/[._+-]/))
      if (piece !== local && piece.length >= 6 && /\d/.test(piece)) locals.push(piece);
    if (parts.length > 1) pieces.push(...parts.filter((piece) => piece.length >= 3));
    // "kanoko@…", "osnat@…": what its owner may be called in another script.
    else if (/^[a-z]{4,12}$/.test(local)) heard.push(local);
  }
  const handles = some(known.handles)
    .map((handle) => fold(handle.trim()).replace(/^@/, ""))
    .filter((handle) => handle.length >= 3 && !ordinary(handle));
  const phones = some(known.phones)
    .map((phone) => phone.replace(/\D+/g, ""))
    .filter((phone) => phone.length >= 6);
  const admits: Admitted = { hashes: [], bits: [] };
  const given = (known.names ?? []).filter((name) => name.trim() !== "").map((name) => normalise(name).text);
  const names = prepareNames(some(given), { pieces, heard }, admits);
  const written = prepareWritten(emails, locals.flatMap(spellings), handles.flatMap(spellings), admits);
  return { names, written, spelled: prepareEmails(emails), phones, admits };
}

const NOBODY = preparePeople({});

/** "moth_88" is also written "moth88", "moth.88" and "moth-88". */
function spellings(value: string): string[] {
  const pieces = value.split(/[._-]/);
  if (pieces.length < 2 || pieces.some((piece) => piece === "") || pieces.length > 4) return [value];
  const solid = pieces.join("");
  const apart = ["_", ".", "-"].map((mark) => pieces.join(mark));
  return [...new Set([value, ...apart, ...(solid.length >= 5 && !ordinary(solid) ? [solid] : [])])];
}

function some<T>(list: readonly T[] | undefined): readonly T[] {
  return list === undefined ? [] : list.length > MOST_VALUES ? list.slice(0, MOST_VALUES) : list;
}

/** Emits what of the case's people stands in the text. */
export function knownIn(ctx: Context, known: Known): void {
  const made = prepare(known);
  enforce(made.admits);
  const glanced = glance(ctx.scan, made.people.names, seen);
  knownNames(ctx, made.people.names, seen.names);
  besideNames(ctx, made, glanced);
}

/**
 * Does anything of these people touch the text beyond what is found in it, be it too little to be found? False means that nothing more of
 * them would be found in it whoever else were known.
 * @param found sorted, in the scan's own offsets
 */
export function touches(scan: Scan, known: Known, found: readonly Finding[]): boolean {
  const made = prepare(known);
  const { names } = made.people;
  enforce(made.admits);
  covered.begin(scan, names, found);
  const glanced = glance(scan, names, seen, covered);
  const ctx: Context = { scan, emit: covered.emit };
  if (touchesName(ctx, names, seen.names)) return true;
  besideNames(ctx, made, glanced);
  return covered.hasNews;
}

const THAI_OR_LAO = /[\u0E01-\u0EDF]/;

const covered = new Covered();

/** All that is looked for beside names as words. */
function besideNames(ctx: Context, { people, values }: Prepared, { begun, letters }: Glanced): void {
  const { names, written } = people;
  if (letters > 1) {
    knownDotted(ctx, names);
    knownTitledLetters(ctx, names);
  }
  if (letters >= FEWEST_SPELLED) knownSpelled(ctx, names);
  if (names.dense.length > 0 && ctx.scan.hasDense) denseNames(ctx, names);
  easternNames(ctx, names);
  if (names.inLatin.length > 0 && THAI_OR_LAO.test(ctx.scan.text))
    eachThai(ctx.scan.text, names.inLatin, (from, to) => ctx.emit(from, to, "PERSON", 0.93, "known-name"));
  knownBroken(ctx, names);
  knownSyllables(ctx, names);
  knownDrawnOut(ctx, names);
  if (seen.digits.length > 0) knownWithDigits(ctx, names, seen.digits);
  knownByEar(ctx, names);
  knownBySound(ctx, names);
  if ((begun & WRITTEN) !== 0 || written.loose.length > 0) {
    knownWritten(ctx, written);
    if ((begun & WRITTEN) !== 0 && people.spelled.size > 0) knownEmails(ctx, people.spelled);
  }
  if (people.phones.length > 0) knownPhones(ctx, people.phones, seen.digits);
  if ((begun & VALUE) !== 0) knownValues(ctx, values);
}

/** The tokens that a part of a name may be, and those that hold a digit, of one text after the other. */
const seen = { names: [] as number[], digits: [] as number[] };

interface Glanced {
  /** What of it any word may begin. */
  readonly begun: number;
  /** How many letters stand alone. */
  readonly letters: number;
}

/**
 * One look at all tokens for everything that is asked of them below: most texts hold nothing of anybody.
 * @param but of the words that it covers no names are looked for
 */
function glance(s: Scan, names: KnownNames, to: typeof seen, but?: Covered): Glanced {
  const { count, hash, shape, start, end } = s;
  to.names.length = 0;
  to.digits.length = 0;
  let [begun, letters] = [0, 0];
  for (let i = 0; i < count; i++) {
    const bits = admitted(hash[i] as number);
    begun |= bits;
    if (((bits & (PART | INITIALS)) !== 0 || mayBeName(s, names, i)) && but?.isCovered(i) !== true) to.names.push(i);
    if (((shape[i] as number) & HAS_DIGIT) !== 0) to.digits.push(i);
    if ((end[i] as number) - (start[i] as number) === 1 && ((shape[i] as number) & LETTERED) === HAS_LETTER) letters++;
  }
  return { begun, letters };
}

/** Scripts that write words without spaces or glue endings to them, those that a text is in, and what is heard of names in Latin letters there. */
const EASTERN = [
  [(1 << HIRAGANA) | (1 << KATAKANA), HIRAGANA, eachKana],
  [1 << HANGUL, HANGUL, eachKorean],
  [1 << HAN, HAN, eachChinese],
] as const;

const easternSounds = (s: Scan, names: KnownNames) =>
  names.hasLatin || names.hasKana
    ? EASTERN.filter(([scripts, script]) => (s.scripts & scripts) !== 0 && names.sounds.latin(script).size > 0)
    : [];

function easternNames(ctx: Context, names: KnownNames): void {
  for (const [, script, eachIn] of easternSounds(ctx.scan, names))
    eachIn(ctx.scan.text, names.sounds.latin(script), (from, to) => ctx.emit(from, to, "PERSON", 0.95, "known-name"));
  if (!names.hasLatin || (ctx.scan.scripts & WRITTEN_BY_SOUND) === 0) return;
  if ((ctx.scan.scripts & (1 << HAN)) !== 0)
    eachKanji(ctx.scan.text, names.inLatin, (from, to) => ctx.emit(from, to, "PERSON", 0.95, "known-name"));
  const western = westernIn(names);
  if (western === null) return;
  eachWestern(ctx.scan.text, ctx.scan.scripts, western, (from, to) => ctx.emit(from, to, "PERSON", 0.95, "known-name"));
}

const WRITTEN_BY_SOUND = (1 << HAN) | (1 << HIRAGANA) | (1 << KATAKANA) | (1 << HANGUL);
const westernOfCase = new WeakMap<KnownNames, Western | null>();
/** How names in Latin letters sound in these scripts; worked out when a text first asks. */
function westernIn(names: KnownNames): Western | null {
  let made = westernOfCase.get(names);
  if (made === undefined) {
    made = westernOf(names.words) ?? null;
    westernOfCase.set(names, made);
  }
  return made;
}

function denseNames(ctx: Context, { dense: names, solid: whole }: KnownNames): void {
  const text = fold(ctx.scan.text);
  for (const name of names)
    each(text, name, (a, b) => {
      // A name of one character is one only where it stands alone.
      const alone = CLASS[unitAt(text, a - 1)] !== DENSE && CLASS[unitAt(text, b)] !== DENSE;
      if ((name.length > 1 || alone) && !isDenseWord(ctx.scan.text, a, b, whole.has(name)))
        ctx.emit(a, b, "PERSON", 0.97, "known-name");
    });
  if ((ctx.scan.scripts & (1 << HIRAGANA)) === 0) return;
  const signed = signedInKana(ctx.scan.text);
  if (signed !== undefined) ctx.emit(...signed, "PERSON", 0.8, "known-name");
}
