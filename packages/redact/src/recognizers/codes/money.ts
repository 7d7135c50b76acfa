/** Sums that are written with letters before them, as plates are. */
const MONEY = /^(?:Rs?|Rp|RM|US|NT|HK|Kč|Kc|Ft|KSh?|TSh|USh)[. ]?\d[\d.,]*(?:, ?\p{L})?$/u;

/** "R450", "Rs 299, I", "Rp25.000"; and not the old plate "R450 ABC". */
export const isMoney = (text: string): boolean => MONEY.test(text);
