/** Odds arithmetic: evidence multiplies. */

/** Probability after evidence that chance alone would give once in `1 / chance` times, starting from `prior`. */
export function posterior(prior: number, chance: number): number {
  const odds = prior / (1 - prior) / chance;
  return odds / (1 + odds);
}
