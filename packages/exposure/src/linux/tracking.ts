import { ALLOW, DENY, type Layer, type Rule } from "../engine/model.ts";

/**
 * A rule of a list that takes packets out of connection tracking, in a second asking of that list: which packets are tracked
 * when they leave it. One that is given as tracked fails where a rule takes it out (`untracks`), one that is given as
 * untracked fails where the list ends without; so of the two each sender has the one that is true of it. What the list drops
 * has been dropped before.
 */
export function askedOfTracking(rule: Rule, untracks: boolean): readonly Rule[] {
  if (!/^(allow|deny|translate)$/.test(rule.action.kind)) return [rule];
  return [true, false].map((tracked) => ({
    ...rule,
    when: { ...rule.when, tracked },
    action: tracked === untracks ? DENY : ALLOW,
    fallback: true,
  }));
}

const START = "whether it is tracked";

/** The list that settles it, in place of `raw` with its chains asked as above. */
export function trackingLayer(raw: Layer, chains: ReadonlyMap<string, readonly Rule[]>): Layer {
  const into: Rule = { ...raw.policy, action: { kind: "jump", chain: raw.entry } };
  const kept: Rule = { ...raw.policy, when: { tracked: true }, action: ALLOW };
  return {
    ...raw,
    name: `${raw.name}: tracking`,
    chains: new Map([...chains, [START, [into, kept]]]),
    entry: START,
    policy: { ...raw.policy, action: DENY },
  };
}

/** Nothing of a family is taken out of tracking. */
export function allTracked(like: Layer, family: 4 | 6): Layer {
  const gone: Rule = { ...like.policy, when: { tracked: false }, action: DENY };
  return {
    ...like,
    chains: new Map([[START, [gone]]]),
    entry: START,
    family,
    policy: { ...like.policy, action: ALLOW },
  };
}

/** Nothing is translated whose connection is not tracked: the lists of nat are not asked about it. */
export function trackedOnly(nat: Layer): Layer {
  const only = (rules: readonly Rule[]): Rule[] =>
    rules.map((rule) => (rule.action.kind === "translate" ? { ...rule, when: { ...rule.when, tracked: true } } : rule));
  return { ...nat, chains: new Map([...nat.chains].map(([name, rules]) => [name, only(rules)])) };
}
