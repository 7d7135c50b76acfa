/** What is done with what was found. */
import { mask } from "./mask.ts";
import { isNeverKept } from "./never-kept.ts";
import { numbered } from "./numbered.ts";
import type { Action, Finding, KeepingPolicy, PersonalType, Policy, Treated } from "./redacted.ts";
import { TYPES } from "./redacted.ts";

const ACTIONS: readonly Action[] = ["stand-in", "mask", "remove", "keep"];

/** Types no policy may keep: whoever holds such a value can spend it or sign in with it. */
export const NEVER_KEPT: readonly PersonalType[] = ["SECRET", "CARD"];

/**
 * The action for each type. Throws RangeError for words that are no type or action, and for a policy that would keep
 * what must not be kept. The reason names the entry.
 */
export function actionsOf(policy: Policy | KeepingPolicy): Readonly<Record<PersonalType, Action>> {
  const known = checked.get(policy);
  if (known !== undefined) return known;
  for (const [type, action] of Object.entries(policy)) {
    if (type !== "default" && !TYPES.includes(type as PersonalType))
      throw new RangeError(`Policy: "${type}" is no type. Types: ${TYPES.join(" ")}, or "default".`);
    if (!ACTIONS.includes(action as Action))
      throw new RangeError(`Policy: "${String(action)}" for ${type} is no action. Actions: ${ACTIONS.join(", ")}.`);
    if (action === "keep" && (type === "default" || NEVER_KEPT.includes(type as PersonalType)))
      throw new RangeError(`Policy: ${type} cannot be kept. Use stand-in, mask or remove.`);
  }
  const other: Action = policy.default ?? "stand-in";
  const actions = Object.fromEntries(TYPES.map((type) => [type, policy[type] ?? other])) as Record<
    PersonalType,
    Action
  >;
  // A frozen policy cannot change any more: it is read once.
  if (Object.isFrozen(policy)) checked.set(policy, actions);
  return actions;
}

const checked = new WeakMap<object, Readonly<Record<PersonalType, Action>>>();

export interface Treatment {
  readonly standIn: (type: PersonalType, normal: string) => string;
  /** Does this finding go? */
  readonly replaced: (finding: Finding) => boolean;
  /** What stands in its place. */
  readonly put: (finding: Finding) => string;
  /** Findings that went, and those of `found` that stay, in order, each with what was done. */
  readonly treated: (gone: readonly Finding[], found: readonly Finding[]) => Treated[];
}

/** @param texts all texts the stand-ins are counted through: numbering goes on after those they hold already. */
export function treatment(
  texts: Iterable<string>,
  options: {
    readonly policy?: Policy | KeepingPolicy;
    readonly standIn?: (type: PersonalType, normal: string) => string;
  },
): Treatment {
  const actions = options.policy === undefined ? undefined : actionsOf(options.policy);
  let given = options.standIn;
  const standIn = (type: PersonalType, normal: string): string => {
    given ??= numbered(texts);
    return given(type, normal);
  };
  if (actions === undefined) {
    return {
      standIn,
      replaced: () => true,
      put: (finding) => standIn(finding.type, finding.normal),
      treated: (gone) => gone.map((finding) => treat(finding, "stand-in")),
    };
  }
  const actionOf = (finding: Finding): Action =>
    actions[finding.type] === "keep" && isNeverKept(finding) ? "stand-in" : actions[finding.type];
  return {
    standIn,
    replaced: (finding) => actionOf(finding) !== "keep",
    put(finding) {
      const action = actionOf(finding);
      return action === "remove"
        ? ""
        : action === "mask"
          ? mask(finding.type, finding.normal)
          : standIn(finding.type, finding.normal);
    },
    treated(gone, found) {
      const all = gone.map((finding) => treat(finding, actionOf(finding)));
      let next = 0;
      for (const finding of found) {
        if (actionOf(finding) !== "keep") continue;
        // What was found later may reach into a value that stays: that part went.
        while (next < gone.length && (gone[next] as Finding).end <= finding.start) next++;
        if (next < gone.length && (gone[next] as Finding).start < finding.end) continue;
        all.push(treat(finding, "keep"));
      }
      return all.length > gone.length ? all.sort((a, b) => a.start - b.start) : all;
    },
  };
}

function treat(f: Finding, action: Action): Treated {
  return { start: f.start, end: f.end, type: f.type, score: f.score, rule: f.rule, normal: f.normal, action };
}
