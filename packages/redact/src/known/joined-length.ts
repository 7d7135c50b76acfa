/** Letters of a word of a name, at least, that is looked for in two or three pieces. */
export const LEAST_JOINED = 6;
