import { V4_END, V6_END } from "../algebra/address.ts";
import type { Flow } from "./flow.ts";
import { isNamedBehind } from "./flows.ts";
import type { Layer, Rule, Target } from "./model.ts";
import { type Compiled, walkLayer } from "./walk.ts";

export const MAY_PASS = 1;
export const MAY_FAIL = 2;

/** For each slot what can happen to its first packet, and per list passed the rule that let it through or stopped it. */
export interface Solved {
  readonly flags: Uint8Array;
  readonly passedBy: readonly Int32Array[];
  readonly stoppedBy: Int32Array;
}

type Mutable = { flags: Uint8Array; passedBy: Int32Array[]; stoppedBy: Int32Array };

const empty = (slots: number, flags: number): Mutable => ({
  flags: new Uint8Array(slots).fill(flags),
  passedBy: [],
  stoppedBy: new Int32Array(slots).fill(-1),
});

/** One flow through one target. Sources of the other family than the destination's fail. */
export function solve(compiled: Compiled, target: Target, flow: Flow): Solved {
  const { before, translate, after, local, forward } = target.pipeline;
  const { slots } = compiled.axis;
  const result = empty(slots, MAY_PASS);
  const judged = familiesOf(compiled, target, flow);
  for (let slot = 0; slot < slots; slot++) if (!judged(slot)) result.flags[slot] = MAY_FAIL;
  passAll(compiled, result, before, flow);
  if (translate.length === 0) {
    passAll(compiled, result, [...after, ...(flow.local ? local : forward)], flow);
    return result;
  }
  const outcomes = translations(compiled, translate, flow, (slot) => (result.flags[slot]! & MAY_PASS) !== 0);
  const merged = empty(slots, 0);
  for (const [rule, members] of outcomes) {
    // Which way out the route takes may not be known: then any of them may be the one.
    const branches = translated(target, flow, rule).map((next): Solved => {
      const branch: Mutable = {
        flags: result.flags.map((flags, slot) => (members[slot] ? flags : 0)),
        passedBy: [...result.passedBy],
        stoppedBy: result.stoppedBy.slice(),
      };
      if (rule) branch.passedBy.push(new Int32Array(slots).fill(compiled.id(rule)));
      if (rule?.action.kind === "translate" && rule.action.to.where === "unknown") {
        branch.flags = branch.flags.map((flags) => flags | ((flags & MAY_PASS) !== 0 ? MAY_FAIL : 0));
        return branch;
      }
      passAll(compiled, branch, [...after, ...(next.local ? local : forward)], next);
      return branch;
    });
    mergeWhere(merged, branches.reduce(either), (slot) => members[slot] === 1);
  }
  for (let slot = 0; slot < slots; slot++) {
    if (merged.flags[slot] === 0) merged.flags[slot] = MAY_FAIL;
    if (merged.stoppedBy[slot] === -1) merged.stoppedBy[slot] = result.stoppedBy[slot]!;
  }
  return merged;
}

/** Any of several flows will do (the client picks its port and the address it calls): the best outcome per slot. */
export function either(a: Solved, b: Solved): Solved {
  const out: Mutable = {
    flags: a.flags.slice(),
    passedBy: a.passedBy.map((ids) => ids.slice()),
    stoppedBy: a.stoppedBy,
  };
  for (let slot = 0; slot < out.flags.length; slot++) {
    const x = a.flags[slot]!;
    const y = b.flags[slot]!;
    out.flags[slot] = ((x | y) & MAY_PASS) | (x & y & MAY_FAIL);
    const better = (x & MAY_PASS) === 0 ? (y & MAY_PASS) !== 0 : x !== MAY_PASS && y === MAY_PASS;
    if (better) copyOwners(out, b, slot);
  }
  return out;
}

function copyOwners(out: Mutable, from: Solved, slot: number): void {
  while (out.passedBy.length < from.passedBy.length) out.passedBy.push(new Int32Array(out.flags.length).fill(-1));
  out.passedBy.forEach((ids, i) => {
    ids[slot] = from.passedBy[i]?.[slot] ?? -1;
  });
}

function mergeWhere(into: Mutable, branch: Solved, inside: (slot: number) => boolean): void {
  for (let slot = 0; slot < into.flags.length; slot++) {
    if (!inside(slot)) continue;
    if ((branch.flags[slot]! & MAY_PASS) !== 0 && (into.flags[slot]! & MAY_PASS) === 0) copyOwners(into, branch, slot);
    into.flags[slot] = into.flags[slot]! | branch.flags[slot]!;
    if (into.stoppedBy[slot] === -1) into.stoppedBy[slot] = branch.stoppedBy[slot]!;
  }
}

function passAll(compiled: Compiled, result: Mutable, layers: readonly Layer[], flow: Flow): void {
  for (const at of layers) {
    if (at.direction === "return") passReturn(compiled, result, at, flow);
    else pass(compiled, result, at, flow);
  }
}

function pass(compiled: Compiled, result: Mutable, at: Layer, flow: Flow): void {
  const { slots } = compiled.axis;
  const here = new Uint8Array(slots);
  const by = new Int32Array(slots).fill(-1);
  const sees = layerSees(compiled, at);
  const only = (slot: number) => (result.flags[slot]! & MAY_PASS) !== 0 && sees(slot);
  walkLayer(compiled, at, flow, only, (rule, slot) => {
    const allow = rule.action.kind !== "deny";
    here[slot] = here[slot]! | (allow ? MAY_PASS : MAY_FAIL);
    // What lets in for certain answers for it, before what only may have.
    if (
      allow &&
      (by[slot] === -1 || (rule.uncertain === undefined && compiled.rule(by[slot]!).uncertain !== undefined))
    )
      by[slot] = compiled.id(rule);
    if (!allow && result.stoppedBy[slot] === -1) result.stoppedBy[slot] = compiled.id(rule);
  });
  for (let slot = 0; slot < slots; slot++) {
    if (here[slot] === 0) continue;
    result.flags[slot] =
      (result.flags[slot]! & here[slot]! & MAY_PASS) | ((result.flags[slot]! | here[slot]!) & MAY_FAIL);
  }
  result.passedBy.push(by);
}

/** A stateless list in the other direction: the client is free to choose the port its answer must reach. */
function passReturn(compiled: Compiled, result: Mutable, at: Layer, flow: Flow): void {
  if (flow.protocol !== 6) return;
  const cuts = new Set<number>([1]);
  for (const rules of at.chains.values()) {
    for (const rule of rules)
      for (const bound of rule.when.ports ?? []) if (bound > 1 && bound < 65536) cuts.add(bound);
  }
  let best: Mutable | undefined;
  for (const port of cuts) {
    const trial = empty(result.flags.length, MAY_PASS);
    pass(compiled, trial, { ...at }, { ...flow, port, sourcePort: flow.port });
    best = best === undefined ? trial : (either(best, trial) as Mutable);
  }
  if (!best) return;
  for (let slot = 0; slot < result.flags.length; slot++) {
    const before = result.flags[slot]!;
    const back = best.flags[slot]!;
    result.flags[slot] = (before & back & MAY_PASS) | ((before | back) & MAY_FAIL);
    if (result.stoppedBy[slot] === -1 && (back & MAY_PASS) === 0) result.stoppedBy[slot] = best.stoppedBy[slot]!;
  }
  result.passedBy.push(...best.passedBy);
}

/** Which translation each slot meets; the key undefined stands for none. */
function translations(
  compiled: Compiled,
  layers: readonly Layer[],
  flow: Flow,
  only: (slot: number) => boolean,
): Map<Rule | undefined, Uint8Array> {
  const { slots } = compiled.axis;
  const outcomes = new Map<Rule | undefined, Uint8Array>();
  let waiting = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot++) waiting[slot] = only(slot) ? 1 : 0;
  const note = (rule: Rule | undefined, slot: number): void => {
    let members = outcomes.get(rule);
    if (!members) {
      members = new Uint8Array(slots);
      outcomes.set(rule, members);
    }
    members[slot] = 1;
  };
  // The first translation that is made stands; a later list sees only what is still untranslated.
  for (const at of layers) {
    const sees = layerSees(compiled, at);
    const still = new Uint8Array(slots);
    const current = waiting;
    walkLayer(
      compiled,
      at,
      flow,
      (slot) => current[slot] === 1 && sees(slot),
      (rule, slot) => {
        if (rule.action.kind === "translate") note(rule, slot);
        else still[slot] = 1;
      },
    );
    for (let slot = 0; slot < slots; slot++) if (current[slot] && !sees(slot)) still[slot] = 1;
    waiting = still;
  }
  for (let slot = 0; slot < slots; slot++) if (waiting[slot]) note(undefined, slot);
  return outcomes;
}

function translated(target: Target, flow: Flow, rule: Rule | undefined): Flow[] {
  if (rule?.action.kind !== "translate") return [flow];
  const { address, port, where } = rule.action.to;
  const next: Flow = {
    ...flow,
    port: port ?? flow.port,
    local: where === "kept" ? flow.local : address === undefined,
    translated: true,
    ...(address !== undefined && { destination: address }),
  };
  if (address === undefined) return [next];
  const route = target.routes?.find(({ network }) => inside(network, address))?.name;
  const own =
    (target.addresses !== undefined && inside(target.addresses, address)) ||
    (flow.local && flow.originalDestination === address);
  if (own && route === undefined) return [{ ...next, local: true }];
  const onward = (route === undefined ? waysOut(target) : [route]).map((outInterface) => ({ ...next, outInterface }));
  // An address that nothing places elsewhere may be one more of the host itself.
  const elsewhere = route !== undefined || target.addresses !== undefined || isNamedBehind(target, address);
  return elsewhere ? onward : [...onward, { ...next, local: true }];
}

/** Every interface a forwarding rule names as the way out, and one that none names. */
function waysOut(target: Target): string[] {
  const rules = target.pipeline.forward.flatMap((at) => [...at.chains.values()].flat());
  const names = rules.flatMap(({ when }) => when.outInterface?.names ?? []).map((name) => name.replace(/[+*]$/, "0"));
  return [...new Set(["", ...names])];
}

const inside = (network: readonly bigint[], point: bigint): boolean =>
  network.some((lo, i) => i % 2 === 0 && lo <= point && point < network[i + 1]!);

/** A list of one family does not see the other; named sources are seen by both. */
function layerSees(compiled: Compiled, at: Layer): (slot: number) => boolean {
  if (at.family === 4) return (slot) => slot < compiled.v6 || slot >= compiled.named;
  if (at.family === 6) return (slot) => slot >= compiled.v6;
  return () => true;
}

function familiesOf(compiled: Compiled, target: Target, flow: Flow): (slot: number) => boolean {
  const destination = flow.destination ?? flow.originalDestination;
  const named = destination === undefined || destination >= V6_END;
  const v4 = target.families.includes(4) && (named || destination < V4_END);
  const v6 = target.families.includes(6) && (named || destination >= V4_END);
  return (slot) => (slot >= compiled.named ? true : slot < compiled.v6 ? v4 : v6);
}
