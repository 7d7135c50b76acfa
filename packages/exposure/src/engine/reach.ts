import { ALL_V4, ALL_V6, V6_END } from "../algebra/address.ts";
import { type AddressSet, span, union } from "../algebra/address-set.ts";
import { addressesOf, axisOf, slotOf } from "../algebra/axis.ts";
import { hasNumber } from "../algebra/number-set.ts";
import type { Flow } from "./flow.ts";
import { hasPorts } from "./flow.ts";
import { flowsFor, type PortClass, portClasses } from "./flows.ts";
import type { Model, Rule, Target } from "./model.ts";
import { compileNarrow, narrower } from "./narrow.ts";
import { PUBLIC } from "./public.ts";
import { either, MAY_FAIL, MAY_PASS, type Solved, solve } from "./solve.ts";
import { type Compiled, compile } from "./walk.ts";

/** Who reaches a band of ports: `open` for certain, `maybe` where the input cannot tell. */
export interface Band extends PortClass {
  readonly open: AddressSet;
  readonly maybe: AddressSet;
  /** Rules that let `within` through (certain or possible), or that stop it, in the order of the lists. */
  passedBy(within: AddressSet): readonly Rule[];
  stoppedBy(within: AddressSet): readonly Rule[];
  /** The first flow that the source passes with. */
  flowOf(source: bigint): Flow | undefined;
}

export interface Reach {
  bands(protocol: number, ports?: readonly number[]): Band[];
  readonly compiled: Compiled;
}

/** Every source there is: both families, then the named ones of the model. */
export const universe = (model: Pick<Model, "names">): AddressSet =>
  union(union(ALL_V4, ALL_V6), span(V6_END, V6_END + BigInt(model.names.length)));

/** `least`: from how many rules on each port is walked with its own rules only. */
export function reachOf(model: Model, target: Target, least?: number): Reach {
  const { before, translate, after, local, forward } = target.pipeline;
  const layers = [...before, ...translate, ...after, ...local, ...forward];
  const sets: AddressSet[] = [PUBLIC];
  for (const at of layers) {
    for (const rules of at.chains.values()) for (const { when } of rules) if (when.sources) sets.push(when.sources);
  }
  // The end of the addresses is a cut, so that a named source never shares a slot with one.
  const everything = universe(model);
  const points = Array.from({ length: model.names.length }, (_, i) => V6_END + BigInt(i));
  const compiled = compile(axisOf(everything, [...sets, ALL_V4, ALL_V6, points]));
  const always = [PUBLIC, ALL_V4, ALL_V6, points.flatMap((point) => [point, point + 1n])];
  return {
    compiled,
    bands(protocol, ports) {
      const classes = portClasses(target, protocol);
      const wanted: PortClass[] =
        ports && hasPorts(protocol) ? [...new Set(ports)].map((port) => ({ lo: port, end: port + 1 })) : classes;
      const out: Band[] = [];
      let last: Solved | undefined;
      let lastLine = compiled;
      const narrow = narrower(target, protocol, least);
      for (const at of wanted) {
        if (!listens(target, protocol, at.lo)) {
          last = undefined;
          continue;
        }
        const here = narrow ? narrow(at.lo) : target;
        const line = narrow ? compileNarrow(compiled, here, always) : compiled;
        const flows = flowsFor(target, protocol, at.lo, here);
        if (flows.length === 0) continue;
        const solved = flows.map((flow) => solve(line, here, flow)).reduce(either);
        const previous = out.at(-1);
        if (previous && last && !ports && previous.end === at.lo && same(last, solved, lastLine, line)) {
          out[out.length - 1] = { ...previous, end: at.end };
          continue;
        }
        last = solved;
        lastLine = line;
        out.push(bandOf(line, here, at, solved, flows));
      }
      return out;
    },
  };
}

function listens(target: Target, protocol: number, port: number): boolean {
  return target.listens?.some((at) => at.protocol === protocol && hasNumber(at.ports, port)) ?? true;
}

function same(a: Solved, b: Solved, lineA: Compiled, lineB: Compiled): boolean {
  if (lineA !== lineB) {
    const { starts } = lineA.axis;
    if (starts.length !== lineB.axis.starts.length || starts.some((start, i) => start !== lineB.axis.starts[i]))
      return false;
  }
  const equal = (x: ArrayLike<number>, y: ArrayLike<number>): boolean => {
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
    return true;
  };
  if (!equal(a.flags, b.flags) || a.passedBy.length !== b.passedBy.length) return false;
  return a.passedBy.every((ids, i) => equal(ids, b.passedBy[i]!)) && equal(a.stoppedBy, b.stoppedBy);
}

function bandOf(compiled: Compiled, target: Target, at: PortClass, solved: Solved, flows: readonly Flow[]): Band {
  const { axis } = compiled;
  const ruleIds = (within: AddressSet, arrays: readonly Int32Array[]): Rule[] => {
    const found = new Set<number>();
    for (const ids of arrays) {
      for (let i = 0; i < within.length; i += 2) {
        for (let slot = slotOf(axis, within[i]!); slot < axis.slots && axis.starts[slot]! < within[i + 1]!; slot++) {
          if (ids[slot]! >= 0) found.add(ids[slot]!);
        }
      }
    }
    return [...found].map((id) => compiled.rule(id));
  };
  return {
    ...at,
    open: addressesOf(axis, (slot) => solved.flags[slot] === MAY_PASS),
    maybe: addressesOf(axis, (slot) => solved.flags[slot] === (MAY_PASS | MAY_FAIL)),
    passedBy: (within) => ruleIds(within, solved.passedBy),
    stoppedBy: (within) => ruleIds(within, [solved.stoppedBy]),
    flowOf(source) {
      const slot = slotOf(axis, source);
      const passes = (flag: (flags: number) => boolean) =>
        flows.find((flow) => flag(solve(compiled, target, flow).flags[slot]!));
      return passes((flags) => flags === MAY_PASS) ?? passes((flags) => (flags & MAY_PASS) !== 0);
    },
  };
}
