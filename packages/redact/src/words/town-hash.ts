/** The hash of a town of several words, by the hashes of its words one after the other. */
export const andNext = (hash: number, word: number): number => (Math.imul(hash, 0x9e3779b1) ^ word) | 0;
/** Words of a town, at most. */
export const LONGEST_TOWN = 5;
