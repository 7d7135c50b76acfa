import { hasNumber } from "../algebra/number-set.ts";
import type { Layer, Rule, Target } from "./model.ts";
import type { Compiled } from "./walk.ts";

/** The rules of a target that can match one port, followed from port to port. */
export interface Narrow {
  /**
   * Goes on to a port. Returns the rules that begin or end between the port before and this one: nothing else can have
   * changed its answer. Undefined at the first port and where ports go down: everything may differ.
   */
  to(port: number): readonly Rule[] | undefined;
  /** The target with the rules of the port alone, and of these only the ones that reach into the slots `lo..end-1`. */
  target(lo: number, end: number): Target;
}

/** Undefined where a port does not tell which rules can match: ports are rewritten, or answers are asked about. */
export function narrow(compiled: Compiled, target: Target, protocol: number): Narrow | undefined {
  const { before, translate, after, local, forward } = target.pipeline;
  const layers = [...before, ...after, ...local, ...forward];
  if (translate.length > 0 || layers.some((at) => at.direction === "return")) return undefined;
  const sweeps = new Map<readonly Rule[], Sweep>();
  for (const at of layers)
    for (const chain of at.chains.values()) sweeps.set(chain, sharedSweep(compiled, chain, protocol));
  let last = Number.POSITIVE_INFINITY;
  return {
    to(port) {
      const goesOn = port >= last;
      last = port;
      const touched: Rule[] = [];
      for (const sweep of sweeps.values()) {
        if (!goesOn) sweep.restart();
        sweep.to(port, touched);
      }
      return goesOn ? touched : undefined;
    },
    target(lo, end) {
      const only = (at: Layer): Layer => ({
        ...at,
        chains: new Map([...at.chains].map(([name, chain]) => [name, sweeps.get(chain)!.rules(lo, end)])),
      });
      return {
        ...target,
        pipeline: {
          before: before.map(only),
          translate,
          after: after.map(only),
          local: local.map(only),
          forward: forward.map(only),
        },
      };
    },
  };
}

interface Sweep {
  restart(): void;
  to(port: number, touched: Rule[]): void;
  rules(lo: number, end: number): readonly Rule[];
}

const shared = new WeakMap<Compiled, Map<number, WeakMap<readonly Rule[], Sweep>>>();

/** Many assets may stand behind one list: it is sorted once. Each starts it anew, and none while another is under way. */
function sharedSweep(compiled: Compiled, chain: readonly Rule[], protocol: number): Sweep {
  const ofLine = shared.get(compiled) ?? new Map<number, WeakMap<readonly Rule[], Sweep>>();
  shared.set(compiled, ofLine);
  const ofProtocol = ofLine.get(protocol) ?? new WeakMap<readonly Rule[], Sweep>();
  ofLine.set(protocol, ofProtocol);
  const sweep = ofProtocol.get(chain) ?? sweepOf(compiled, chain, protocol);
  ofProtocol.set(chain, sweep);
  return sweep;
}

/** Room for the number of a rule in an event, which is one double: port, kind, number. */
const RULES = 2 ** 30;
/** What leaves at a port leaves before what enters there, so that a rule may do both. */
const LEAVES = 0;
const TOUCHES = 1;
const ENTERS = 2;

function sweepOf(compiled: Compiled, chain: readonly Rule[], protocol: number): Sweep {
  const speaking = chain.filter(({ when }) => when.protocols === undefined || hasNumber(when.protocols, protocol));
  const first = new Int32Array(speaking.length);
  const beyond = new Int32Array(speaking.length);
  const found: number[] = [];
  speaking.forEach((rule, index) => {
    const slots = compiled.slots(rule);
    first[index] = slots[0] ?? 0;
    beyond[index] = slots.at(-1) ?? 0;
    const { ports, originalPorts } = rule.when;
    const note = (port: number, kind: number): void => {
      found.push((port * 3 + kind) * RULES + index);
    };
    for (const [i, port] of (ports ?? [0]).entries()) note(port, i % 2 === 0 ? ENTERS : LEAVES);
    for (const port of originalPorts ?? []) note(port, TOUCHES);
  });
  const events = Float64Array.from(found).sort();
  // In the order of the list: the numbers of the rules that speak of the port.
  const active = new Int32Array(speaking.length);
  // Beside each its first slot and the one beyond its last, read in a row for every step.
  const from = new Int32Array(speaking.length);
  const to = new Int32Array(speaking.length);
  let count = 0;
  let next = 0;
  return {
    restart() {
      count = 0;
      next = 0;
    },
    to(port, touched) {
      for (const stop = (port + 1) * 3 * RULES; next < events.length && events[next]! < stop; next++) {
        const index = events[next]! % RULES;
        const kind = Math.floor(events[next]! / RULES) % 3;
        touched.push(speaking[index]!);
        if (kind === TOUCHES) continue;
        const place = firstAtLeast(active, count, index);
        if (kind === ENTERS) {
          for (const list of [active, from, to]) list.copyWithin(place + 1, place, count);
          active[place] = index;
          from[place] = first[index]!;
          to[place] = beyond[index]!;
          count++;
        } else {
          for (const list of [active, from, to]) list.copyWithin(place, place + 1, count);
          count--;
        }
      }
    },
    rules(lo, end) {
      const out: Rule[] = [];
      for (let i = 0; i < count; i++) {
        if (from[i]! < end && to[i]! > lo) out.push(speaking[active[i]!]!);
      }
      return out;
    },
  };
}

function firstAtLeast(sorted: Int32Array, length: number, value: number): number {
  let lo = 0;
  let hi = length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
