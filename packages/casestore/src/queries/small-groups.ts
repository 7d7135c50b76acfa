import type { MetricGroup } from "@casekeep/contracts";

/** A group's figures with the number of cases behind them. */
export interface Counted {
  readonly group: MetricGroup;
  readonly cases: number;
}

/** Figures of fewer cases than this are personal. */
export const FLOOR = 5;
const WHY =
  "Groups with fewer than five cases are hidden, because figures of so few can be told apart person by person. Where what is hidden could be worked out from the total, the next smallest group is hidden too.";

/**
 * Hides small groups, and then the next smallest shown ones until the overall figure minus the shown ones no longer gives away
 * one group or fewer than five cases. Groups of nothing stay: they tell of nobody.
 */
export function hideSmall(
  groups: readonly Counted[],
  overall: Counted,
): { groups: MetricGroup[]; overall: MetricGroup; why: string | null } {
  const hidden = new Set(groups.filter((one) => one.cases > 0 && one.cases < FLOOR));
  const rest = groups.filter((one) => one.cases >= FLOOR).sort((a, b) => a.cases - b.cases);
  const sum = () => [...hidden].reduce((total, one) => total + one.cases, 0);
  while (hidden.size > 0 && (hidden.size === 1 || sum() < FLOOR)) {
    const next = rest.shift();
    if (next === undefined) break;
    hidden.add(next);
  }
  // With a single group left hidden the total would be that group's figure.
  const overallSmall = overall.cases > 0 && overall.cases < FLOOR;
  const overallHidden = overallSmall || (hidden.size === 1 && groups.length > 1);
  return {
    groups: groups.map((one) => (hidden.has(one) ? blank(one.group) : one.group)),
    overall: overallHidden ? blank(overall.group) : overall.group,
    why: hidden.size > 0 || overallHidden ? WHY : null,
  };
}

const blank = (group: MetricGroup): MetricGroup => ({
  ...{ key: group.key, period: group.period, hidden: true },
  ...{ n: null, median: null, p90: null, mean: null, numerator: null, denominator: null },
});
