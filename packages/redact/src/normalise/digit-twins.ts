/**
 * Letters typed or read for a digit: "07700 9oo 461", "201.2I7.88.140", "8(9I6)00O-44 17", "95.1О8.44.213". Only in pieces of nothing else
 * but digits and such letters, and only where that makes a number of it: "O2", "5l" and "3o" are names, measures and ranks.
 */
/** From a digit on: a text has fewer of them than of these letters. */
const MAY = /\d(?:(?<=[OoIlОоІЗ]\d)|[ .,/:()_–-]{0,3}[OoIlОоІЗ](?![a-km-np-zа-нп-я]))/;
const PIECE = /(?<![\p{L}\p{N}_@#$&%+=])(?=[\doО]{0,12}[OoIlОоІЗ])[\dOoIlОоІЗ]{2,20}(?![\p{L}\p{N}_@])/gu;
const TWINS: Readonly<Record<string, string>> = { O: "0", o: "0", О: "0", о: "0", I: "1", l: "1", І: "1", З: "3" };

/** A digit's piece right beside, over no more than a sign or two. */
const BEFORE = /\d[ .,/:()_-]{1,3}$/;
/** "44 O1 drei 9": behind two digits. */
const BEHIND_TWO = /\d\d[ .–-]$/;
const BEHIND = /^[ .,/:()_-]{1,3}\d/;

/** "192。168。31。1": the stop of a Chinese or Japanese keyboard. */
const STOPS = /(?<=\d)。(?=\d)/g;
/** A run of digits in small pieces, with such letters alone among them: "4O 83  44 l7·O 0 9 8", "E.K 4 4 l 9 0". */
const RUN =
  /(?<![\p{L}\p{N}_@])(?=[OolI]?\d)[\dOolI]{1,8}(?:[ .,/:_·–-]{1,3}[\dOolI]{1,8}(?![\p{L}\p{N}])){1,19}[ .,/:_·–-]{1,3}(?=[OolI]?\d)[\dOolI]{1,8}(?![\p{L}\p{N}])/gu;
const LEAST_DIGITS = 5;
/** "O7844 I92 0S3", "O151 2Z4 78 9OI": a telephone whose noughts, ones, twos, fives and eights are all typed as letters. */
const SMEARED = /(?<![\p{L}\p{N}_@#/.-])[O0][\dOoIlSZB]{2,4}(?:[ .-][\dOoIlSZB]{2,4}){2,3}(?![\p{L}\p{N}_@/-])/gu;
const SMEARED_TWINS: Readonly<Record<string, string>> = { ...TWINS, S: "5", Z: "2", B: "8" };

/** `text` with those letters as the digits they stand for; every unit stays in its place. */
export function withDigits(text: string): string {
  const stopped = text.includes("。") ? text.replace(STOPS, ".") : text;
  if (!MAY.test(stopped)) return stopped;
  return stopped
    .replace(RUN, (run) => (isRun(run) ? run.replace(/[OolI]/g, (letter) => TWINS[letter] as string) : run))
    .replace(SMEARED, (run) =>
      isSmeared(run) ? run.replace(/[OolISZB]/g, (letter) => SMEARED_TWINS[letter] as string) : run,
    )
    .replace(PIECE, (piece, at: number) => (isNumber(stopped, piece, at) ? twin(piece) : piece));
}

const twin = (piece: string): string => piece.replace(/\D/g, (letter) => TWINS[letter] as string);

/** More digits than letters, and more than a word's of them: "5 l, 3 l, 2 l" is a list of measures. */
function isRun(run: string): boolean {
  const digits = run.replace(/\D/g, "").length;
  const letters = run.replace(/[^OolI]/g, "").length;
  // Three pieces: a capital between digits is no word.
  if (digits < LEAST_DIGITS) return letters === 1 && /\d[ .–-]O[ .–-]\d/.test(run);
  return (
    letters > 0 &&
    digits >= 2 * letters &&
    // "pociąg 6117 o 2015", "300 o 400": at, or.
    !/^\d+ [lo] \d+$/.test(run) &&
    !/\d [lo](?:,| [^\d])|(?:^| )I(?: |$)|(?<![\dOolI])(?![Oo]{2,3}(?![\dOolI]))[OolI]{2,8}(?![\dOolI])/.test(run)
  );
}

/** Ten to twelve places, most of them digits, each letter beside one. */
function isSmeared(run: string): boolean {
  const places = run.replace(/[ .-]/g, "");
  const letters = places.replace(/\d/g, "").length;
  return (
    places.length > 9 &&
    places.length < 13 &&
    letters > 1 &&
    places.length > 2 * letters &&
    /[OoIl]/.test(places) &&
    /[SZB]/.test(places) &&
    run.split(/[ .-]/).every((piece) => /\d/.test(piece) && !/[^\d]{3}/.test(piece))
  );
}

function isNumber(text: string, piece: string, at: number): boolean {
  const digits = piece.replace(/\D/g, "").length;
  const end = at + piece.length;
  const before = BEFORE.test(text.slice(Math.max(0, at - 4), at));
  const behind = BEHIND.test(text.slice(end, end + 4));
  if (digits === 0) return /^[OoОо]{2,4}$/.test(piece) && before && behind;
  // "100l", "3o", "5І": a measure, a rank, a house's letter; "O2", "I10" without a number beside.
  if (/^\d+[loоІЗ]$/.test(piece) || (piece.length < 3 && !(before && behind)))
    return (before && behind && digits > 1) || (piece !== "O2" && BEHIND_TWO.test(text.slice(Math.max(0, at - 3), at)));
  return digits >= piece.length - digits || (before && behind);
}
