import { V6_BASE, V6_END } from "../algebra/address.ts";
import type { AddressSet } from "../algebra/address-set.ts";
import { type Axis, slotAt, slotsOf } from "../algebra/axis.ts";
import { conditionHolds, type Flow } from "./flow.ts";
import type { Action, Layer, Rule } from "./model.ts";
import { type Painter, painter } from "./painter.ts";

/** Nesting that no real rule set reaches; the kernel itself stops at 16 (nftables) or refuses loops (iptables). */
const DEEPEST = 64;

/** What a rule set compiles to for one axis: the slot intervals of each rule, computed once. */
export interface Compiled {
  readonly axis: Axis;
  slots(rule: Rule): Int32Array;
  /** A small number for a rule, and back. */
  id(rule: Rule): number;
  rule(id: number): Rule;
  /** First slot of IPv6 and of the named sources. */
  readonly v6: number;
  readonly named: number;
  /** 1 for each slot from which anyone on the internet may send. */
  readonly isPublic: Uint8Array;
  /** Whether a named source is among these: what comes of it may then hang on all the others; see `withNames`. */
  readonly hasPublicNames: boolean;
}

export function compile(axis: Axis, everyone: AddressSet): Compiled {
  const known = new WeakMap<Rule, Int32Array>();
  const everything = Int32Array.of(0, axis.slots);
  const ids = new Map<Rule, number>();
  const rules: Rule[] = [];
  const isPublic = new Uint8Array(axis.slots);
  const open = slotsOf(axis, everyone);
  for (let i = 0; i < open.length; i += 2) isPublic.fill(1, open[i]!, open[i + 1]!);
  const named = slotAt(axis, V6_END);
  return {
    axis,
    v6: slotAt(axis, V6_BASE),
    named,
    isPublic,
    hasPublicNames: isPublic.includes(1, named),
    slots(rule) {
      if (rule.when.sources === undefined) return everything;
      let slots = known.get(rule);
      if (!slots) {
        slots = slotsOf(axis, rule.when.sources);
        known.set(rule, slots);
      }
      return slots;
    },
    id(rule) {
      let id = ids.get(rule);
      if (id === undefined) {
        id = rules.push(rule) - 1;
        ids.set(rule, id);
      }
      return id;
    },
    rule: (id) => rules[id]!,
  };
}

/** Called when a rule may end the walk for a slot: allow, deny or translate. */
export type Decide = (rule: Rule, slot: number) => void;

/**
 * Walks a layer for one flow and all sources at once. A rule whose match is uncertain splits the world: its action is
 * noted and the walk also goes on without it, so each slot collects every outcome that is possible. One outcome means
 * the input settles it; two different ones are UNKNOWN.
 */
export function walkLayer(
  compiled: Compiled,
  at: Layer,
  flow: Flow,
  only: (slot: number) => boolean,
  decide: Decide,
): void {
  const { slots } = compiled.axis;
  const live = painter(slots, only);
  const back = walk(compiled, at, at.entry, flow, live, withNames(compiled, at, only, live, decide), 0);
  const passed = new Uint8Array(slots);
  const end = (slot: number): boolean => {
    if (passed[slot] === 0) decide(at.policy, slot);
    passed[slot] = 1;
    return true;
  };
  live.visit(0, slots, end);
  if (back) for (let slot = 0; slot < slots; slot++) if (back[slot]) end(slot);
}

/**
 * A public name (a cloud's tag) stands for some of the public addresses, nobody can say which. Once rules have settled
 * all of these alike, a name that no rule has settled before is settled with them: two halves of the internet are as
 * good as `0.0.0.0/0`, by which readers mean the names too. In a list with jumps a rule may be asked for a part only.
 */
function withNames(
  { axis, v6, named, isPublic, hasPublicNames }: Compiled,
  at: Layer,
  only: (slot: number) => boolean,
  live: Painter,
  decide: Decide,
): Decide {
  if (at.chains.size > 1 || !hasPublicNames) return decide;
  let open = 0;
  for (let slot = 0; slot < v6; slot++) if (isPublic[slot] === 1 && only(slot)) open++;
  let all: Action["kind"] | undefined;
  let alike = true;
  return (rule, slot) => {
    decide(rule, slot);
    if (slot >= v6 || isPublic[slot] === 0 || rule.uncertain !== undefined) return;
    open--;
    all ??= rule.action.kind;
    alike &&= all === rule.action.kind;
    if (open > 0 || !alike) return;
    live.visit(named, axis.slots, (name) => {
      if (isPublic[name] === 1) decide(rule, name);
      return isPublic[name] === 1;
    });
  };
}

/** Returns the slots that a `return` sent back; what is left in `live` fell off the end. */
function walk(
  compiled: Compiled,
  at: Layer,
  chain: string,
  flow: Flow,
  live: Painter,
  decide: Decide,
  depth: number,
): Uint8Array | undefined {
  const { slots } = live;
  let returned: Uint8Array | undefined;
  const sendBack = (slot: number): void => {
    returned ??= new Uint8Array(slots);
    returned[slot] = 1;
  };
  for (const rule of at.chains.get(chain) ?? []) {
    if (!conditionHolds(rule.when, flow)) continue;
    const certain = rule.uncertain === undefined;
    const ranges = compiled.slots(rule);
    const { action } = rule;
    if (action.kind !== "jump" && action.kind !== "goto") {
      const act = action.kind === "return" ? sendBack : (slot: number) => decide(rule, slot);
      for (let i = 0; i < ranges.length; i += 2) {
        live.visit(ranges[i]!, ranges[i + 1]!, (slot) => {
          act(slot);
          return certain;
        });
      }
      continue;
    }
    const entering = new Uint8Array(slots);
    let any = false;
    for (let i = 0; i < ranges.length; i += 2) {
      live.visit(ranges[i]!, ranges[i + 1]!, (slot) => {
        entering[slot] = 1;
        any = true;
        return false;
      });
    }
    if (!any) continue;
    if (depth >= DEEPEST) throw new RangeError(`chain ${action.chain} is nested deeper than ${DEEPEST}: a loop?`);
    const inner = painter(slots, (slot) => entering[slot] === 1);
    const sent = walk(compiled, at, action.chain, flow, inner, decide, depth + 1);
    const back = sent ?? new Uint8Array(slots);
    inner.visit(0, slots, (slot) => {
      back[slot] = 1;
      return false;
    });
    for (let slot = 0; slot < slots; slot++) {
      if (entering[slot] === 0) continue;
      if (action.kind === "goto" && back[slot] === 1) sendBack(slot);
      if (certain && (action.kind === "goto" || back[slot] === 0)) live.remove(slot);
    }
  }
  return returned;
}
