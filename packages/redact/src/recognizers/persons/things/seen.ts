/**
 * Last token of the last thing that was called like a person: its parts are nobody's either. `joins`: a noun before it said what
 * it is, and what is joined to it is the like. Written while a text's names are found, and read there.
 */
export const things = { end: -1, joins: false, names: new Set<number>() };

/** Before a recognizer takes names and behind it: another one, or another text, comes next. */
export function forgetThings(): void {
  things.end = -1;
  things.joins = false;
  // Emptying an empty set costs as much as a full one.
  if (things.names.size > 0) things.names.clear();
}
