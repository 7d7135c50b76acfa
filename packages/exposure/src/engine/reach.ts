import type { AddressSet } from "../algebra/address-set.ts";
import { addressesOf, slotOf } from "../algebra/axis.ts";
import { hasNumber } from "../algebra/number-set.ts";
import { type Flow, hasPorts } from "./flow.ts";
import { flowsFor, flowsVary, type PortClass, portClasses } from "./flows.ts";
import { type Line, lineOf } from "./line.ts";
import type { Model, Rule, Target } from "./model.ts";
import { narrow } from "./narrow.ts";
import { compilePart } from "./part.ts";
import { PIECE, type Piece, painting } from "./pieces.ts";
import { either, MAY_FAIL, MAY_PASS, type Solved, solve } from "./solve.ts";
import type { Compiled } from "./walk.ts";

/** Who reaches a band of ports: `open` for certain, `maybe` where the input cannot tell. */
export interface Band extends PortClass {
  /** The answer on the line, with the rules that decide each slot. */
  readonly pieces: readonly Piece[];
  open(): AddressSet;
  maybe(): AddressSet;
  /** Rules that let `within` through (certain or possible), or that stop it, in the order of the lists. */
  passedBy(within: AddressSet): readonly Rule[];
  stoppedBy(within: AddressSet): readonly Rule[];
  /** The first flow that the source passes with. */
  flowOf(source: bigint): Flow | undefined;
}

export interface Reach {
  bands(protocol: number, ports?: readonly number[]): Band[];
  readonly line: Line;
}

/** Where so many rules change from one port to the next, painting the whole line is less work than its parts. */
const MOST_PARTS = 16;

/** `line`: one that holds the boundaries of the target's rules. `stepwise`: whether answers are carried from port to port. */
export function reachOf(model: Model, target: Target, line = lineOf(model, [target]), stepwise = true): Reach {
  const { compiled } = line;
  const { slots } = compiled.axis;
  const whole = Int32Array.of(0, slots);
  return {
    line,
    bands(protocol, ports) {
      const wanted: PortClass[] =
        ports && hasPorts(protocol)
          ? [...new Set(ports)].map((port) => ({ lo: port, end: port + 1 }))
          : portClasses(target, protocol);
      const rules = stepwise ? narrow(compiled, target, protocol) : undefined;
      const varying = flowsVary(target, protocol);
      const painted = painting(slots);
      const out: Band[] = [];
      let flows: Flow[] | undefined;
      let before: Flow[] | undefined;
      for (const at of wanted) {
        if (!listens(target, protocol, at.lo)) continue;
        const touched = rules?.to(at.lo);
        const here = varying || !touched ? (rules?.target(0, slots) ?? target) : target;
        flows = varying || !flows ? flowsFor(target, protocol, at.lo, here) : flows.map((flow) => moved(flow, at.lo));
        if (flows.length === 0) {
          before = undefined;
          continue;
        }
        const inParts = touched && touched.length <= MOST_PARTS && !compiled.hasPublicNames;
        if (!rules || !inParts || !before || !alike(before, flows)) {
          painted.put(whole, solveAll(compiled, rules?.target(0, slots) ?? target, flows));
        } else {
          for (const rule of new Set(touched)) {
            const part = compiled.slots(rule);
            const lo = part[0] ?? 0;
            const end = part.at(-1) ?? 0;
            if (lo < end) painted.put(part, solveAll(compilePart(compiled, part), rules.target(lo, end), flows));
          }
        }
        before = flows;
        const previous = out.at(-1);
        const pieces = painted.pieces();
        if (previous && !ports && previous.end === at.lo && previous.pieces === pieces)
          out[out.length - 1] = { ...previous, end: at.end };
        else out.push(bandOf(compiled, here, at, pieces, flows));
      }
      return out;
    },
  };
}

const solveAll = (compiled: Compiled, target: Target, flows: readonly Flow[]): Solved =>
  flows.map((flow) => solve(compiled, target, flow)).reduce(either);

function listens(target: Target, protocol: number, port: number): boolean {
  return target.listens?.some((at) => at.protocol === protocol && hasNumber(at.ports, port)) ?? true;
}

const moved = (flow: Flow, port: number): Flow => ({ ...flow, port, originalPort: port });

/** Whether two ports are asked about by the same flows, and all of these pass the same lists. */
function alike(a: readonly Flow[], b: readonly Flow[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, i) => {
    const other = b[i]!;
    return (
      one.destination === other.destination &&
      one.sourcePort === other.sourcePort &&
      one.local === other.local &&
      one.local === a[0]!.local &&
      one.inInterface === other.inInterface &&
      one.outInterface === other.outInterface &&
      one.pace === other.pace &&
      one.tracked === other.tracked
    );
  });
}

function bandOf(
  compiled: Compiled,
  target: Target,
  at: PortClass,
  pieces: readonly Piece[],
  flows: readonly Flow[],
): Band {
  const { axis } = compiled;
  const pieceOf = (slot: number): Piece => pieces[Math.floor(slot / PIECE)]!;
  const flagsOf = (slot: number): number => pieceOf(slot).flags[slot % PIECE]!;
  const rulesBy = (within: AddressSet, ids: (piece: Piece) => Int32Array): Set<number> => {
    const found = new Set<number>();
    for (let i = 0; i < within.length; i += 2) {
      for (let slot = slotOf(axis, within[i]!); slot < axis.slots && axis.starts[slot]! < within[i + 1]!; slot++) {
        const id = ids(pieceOf(slot))[slot % PIECE]!;
        if (id >= 0) found.add(id);
      }
    }
    return found;
  };
  const rules = (ids: Iterable<number>): Rule[] => [...new Set(ids)].map((id) => compiled.rule(id));
  return {
    ...at,
    pieces,
    open: () => addressesOf(axis, (slot) => flagsOf(slot) === MAY_PASS),
    maybe: () => addressesOf(axis, (slot) => flagsOf(slot) === (MAY_PASS | MAY_FAIL)),
    passedBy: (within) =>
      rules((pieces[0]?.passedBy ?? []).flatMap((_, i) => [...rulesBy(within, (piece) => piece.passedBy[i]!)])),
    stoppedBy: (within) => rules(rulesBy(within, (piece) => piece.stoppedBy)),
    flowOf(source) {
      const slot = slotOf(axis, source);
      if (flows.length === 1) return (flagsOf(slot) & MAY_PASS) !== 0 ? flows[0] : undefined;
      const [line, place] = compiled.hasPublicNames
        ? [compiled, slot]
        : [compilePart(compiled, Int32Array.of(slot, slot + 1)), 0];
      const passes = (flag: (flags: number) => boolean) =>
        flows.find((flow) => flag(solve(line, target, flow).flags[place]!));
      return passes((flags) => flags === MAY_PASS) ?? passes((flags) => (flags & MAY_PASS) !== 0);
    },
  };
}
