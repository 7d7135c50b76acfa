/**
 * The year of this version of the recognizers, and not the clock's: one version finds the same in a text whenever it is asked. Raised with a
 * release; whose day something may be moves with it.
 */
const THIS_YEAR = 2026;

export const yearsAgo = (years: number): number => THIS_YEAR - years;
