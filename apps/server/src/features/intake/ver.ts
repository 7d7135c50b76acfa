/** Room between two numbers of the keep for versions of a row that no change made. */
const ROOM = 1024n;

/**
 * The `ver` under which rows are stored, from the keep's sequence. Cases measured anew are written one above the row that was read
 * (`nextMeasured`): without room above it, that could be the number of a change that came in between, or lie above all later ones.
 */
export const verOf = (sequence: bigint): bigint => sequence * ROOM;

/** One above the row that was read: wins over it, loses against every later change. */
export const nextMeasured = (ver: bigint): bigint => ver + 1n;
