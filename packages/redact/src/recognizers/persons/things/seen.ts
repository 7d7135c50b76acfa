/**
 * Last token of the last thing that was called like a person: its parts are nobody's either. `joins`: a noun before it said what
 * it is, and what is joined to it is the like. Written while a text's names are found, and read there.
 */
export const things = { end: -1, joins: false, names: new Set<number>() };
