import type { AddressSet } from "../algebra/address-set.ts";
import { hasNumber } from "../algebra/number-set.ts";
import type { Layer, Rule, Target } from "./model.ts";
import type { Compiled } from "./walk.ts";

/** Below this many rules the whole list for every port is quicker than picking. */
const WORTH_IT = 300;

/** The rules of one chain that speak of a port, kept up to date while ports only go up. */
interface Sweep {
  at(port: number): readonly Rule[];
}

/**
 * A target with only the rules that can match one port. Of ten thousand rules a port meets a few hundred: the walk, and
 * above all the line of sources it is painted on, shrink with them. Undefined where it would not help, or where ports are
 * rewritten on the way.
 */
export function narrower(target: Target, protocol: number, least = WORTH_IT): ((port: number) => Target) | undefined {
  const { before, translate, after, local, forward } = target.pipeline;
  const layers = [...before, ...after, ...local, ...forward];
  const rules = layers.reduce((sum, at) => sum + [...at.chains.values()].reduce((all, one) => all + one.length, 0), 0);
  if (translate.length > 0 || rules < least) return undefined;
  const sweeps = new Map<readonly Rule[], Sweep>();
  const sweepOf = (chain: readonly Rule[]): Sweep => {
    const known = sweeps.get(chain) ?? sweep(chain, protocol);
    sweeps.set(chain, known);
    return known;
  };
  const narrow = (at: Layer, port: number): Layer =>
    at.direction === "return"
      ? at
      : { ...at, chains: new Map([...at.chains].map(([name, chain]) => [name, sweepOf(chain).at(port)])) };
  return (port) => {
    const each = (some: readonly Layer[]): Layer[] => some.map((at) => narrow(at, port));
    return {
      ...target,
      pipeline: { before: each(before), translate, after: each(after), local: each(local), forward: each(forward) },
    };
  };
}

function sweep(chain: readonly Rule[], protocol: number): Sweep {
  const speaking = chain.filter(({ when }) => when.protocols === undefined || hasNumber(when.protocols, protocol));
  const events: { readonly port: number; readonly index: number; readonly enters: boolean }[] = [];
  speaking.forEach(({ when: { ports } }, index) => {
    for (const [i, port] of (ports ?? [0]).entries()) events.push({ port, index, enters: i % 2 === 0 });
  });
  // What leaves at a port leaves before what enters there, so that a rule may do both.
  events.sort((a, b) => a.port - b.port || Number(a.enters) - Number(b.enters));
  let active: number[] = [];
  let next = 0;
  let last = -1;
  let now: readonly Rule[] = [];
  return {
    at(port) {
      if (port < last) {
        active = [];
        next = 0;
        now = [];
      }
      last = port;
      let changed = next === 0;
      for (let event = events[next]; event !== undefined && event.port <= port; event = events[++next]) {
        const place = firstAtLeast(active, event.index);
        if (event.enters) active.splice(place, 0, event.index);
        else active.splice(place, 1);
        changed = true;
      }
      if (changed) now = active.map((index) => speaking[index]!);
      return now;
    },
  };
}

function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/**
 * The line of sources cut only where the rules of a narrowed target cut it, made from the whole line's slots; numbers of
 * rules stay those of the whole. Keeps nothing per rule: thousands of these live as long as their answers.
 */
export function compileNarrow(whole: Compiled, target: Target, always: readonly AddressSet[]): Compiled {
  const { before, after, local, forward } = target.pipeline;
  const intervals: Int32Array[] = always.map((set) => whole.slotsOf(set));
  for (const at of [...before, ...after, ...local, ...forward])
    for (const chain of at.chains.values())
      for (const rule of chain) if (rule.when.sources) intervals.push(whole.slots(rule));
  const cuts = uniqueSorted(intervals, whole.axis.slots);
  const starts: bigint[] = Array.from(cuts, (cut) => whole.axis.starts[cut]!);
  const axis = { starts, slots: starts.length - 1 };
  const everything = Int32Array.of(0, axis.slots);
  const placed = (slots: Int32Array): Int32Array => slots.map((slot) => firstAtLeast(cuts, slot));
  return {
    axis,
    v6: firstAtLeast(cuts, whole.v6),
    named: firstAtLeast(cuts, whole.named),
    slots: (rule) => (rule.when.sources === undefined ? everything : placed(whole.slots(rule))),
    slotsOf: (set) => placed(whole.slotsOf(set)),
    id: whole.id,
    rule: whole.rule,
  };
}

function uniqueSorted(lists: readonly Int32Array[], end: number): Int32Array {
  let size = 2;
  for (const one of lists) size += one.length;
  const all = new Int32Array(size);
  all[1] = end;
  let at = 2;
  for (const one of lists) {
    all.set(one, at);
    at += one.length;
  }
  all.sort();
  let kept = 0;
  for (const value of all) if (kept === 0 || value !== all[kept - 1]) all[kept++] = value;
  return all.slice(0, kept);
}
