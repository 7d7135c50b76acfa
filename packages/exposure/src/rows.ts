import { formatAddress, V6_END } from "./algebra/address.ts";
import type { Line } from "./engine/line.ts";
import type { Model, Origin, Rule } from "./engine/model.ts";
import type { Band } from "./engine/reach.ts";
import { deciding, firstSlot, type Selection, textsOf } from "./engine/selection.ts";
import { protocolName } from "./protocols.ts";
import type { Result, Verdict } from "./types.ts";

/** More rules than this beside one answer help nobody; the first ones are those that stand first. */
const MOST_RESPONSIBLE = 20;

/** What a row is made from: who is told of, the part of them that decides the verdict, and the band they are in. */
export interface Finding {
  readonly target: string;
  readonly protocol: number;
  readonly port: number;
  readonly ports: string;
  readonly verdict: Verdict;
  readonly reaching: Selection;
  readonly telling: Selection;
  readonly band: Band;
  /** Whether what may yet stop it belongs to the answer. */
  readonly doubtful: boolean;
}

/** Rows in the order they are first found; ports with the same answer share one. */
export interface Rows {
  add(finding: Finding): void;
  list(): Result[];
}

interface Group {
  readonly row: Result;
  readonly ports: string[];
}

export function rowsOf(model: Pick<Model, "names">, line: Line): Rows {
  const groups: Group[] = [];
  const byHash = new Map<number, Group[]>();
  return {
    add(at) {
      const { texts, hash } = textsOf(at.reaching, line.textOf);
      const responsible = responsibleFor(
        line,
        at.band,
        at.telling,
        at.doubtful ? ["passedBy", "stoppedBy"] : ["passedBy"],
      );
      const protocol = protocolName(at.protocol);
      const alike = byHash.get(hash) ?? [];
      byHash.set(hash, alike);
      const group = alike.find(
        ({ row }) =>
          row.verdict === at.verdict &&
          row.protocol === protocol &&
          equal(row.sources, texts, (a, b) => a === b) &&
          equal(row.responsible, responsible, (a, b) => a === b || keyOf(a) === keyOf(b)),
      );
      if (group) {
        group.ports.push(at.ports);
        return;
      }
      const ports = [at.ports];
      const source = line.compiled.axis.starts[firstSlot(at.telling)]!;
      const destination = at.band.flowOf(source)?.originalDestination;
      const row: Result = {
        target: at.target,
        protocol,
        ports,
        verdict: at.verdict,
        sources: texts,
        responsible,
        witness: {
          source: source >= V6_END ? (model.names[Number(source - V6_END)]?.name ?? "?") : formatAddress(source),
          ...(destination !== undefined && { destination: formatAddress(destination) }),
          protocol,
          port: at.port,
        },
      };
      const made = { row, ports };
      groups.push(made);
      alike.push(made);
    },
    list: () => groups.map(({ row }) => row),
  };
}

function equal<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!)) return false;
  return true;
}

/** The rules that decide the selected slots, the first ones: reading on stops when there are enough. */
export function responsibleFor(
  { compiled }: Line,
  band: Band,
  selection: Selection,
  by: readonly ("passedBy" | "stoppedBy")[],
): Origin[] {
  const found = origins();
  for (const way of by) if (!found.full()) deciding(band.pieces, way, selection, (id) => found.add(compiled.rule(id)));
  return found.list();
}

export function originsOf(rules: Iterable<Rule>): Origin[] {
  const found = origins();
  for (const rule of rules) if (found.add(rule)) break;
  return found.list();
}

/** Origins of rules, each once; the end of a list counts only where no written rule does. */
function origins(): { add(rule: Rule): boolean; full(): boolean; list(): Origin[] } {
  const written = new Map<string, Origin>();
  const ends = new Map<string, Origin>();
  const full = () => written.size >= MOST_RESPONSIBLE;
  return {
    add({ origin, fallback }) {
      const into = fallback ? ends : written;
      if (into.size < MOST_RESPONSIBLE) into.set(keyOf(origin), origin);
      return full();
    },
    full,
    list: () => [...(written.size > 0 ? written : ends).values()],
  };
}

const keys = new WeakMap<Origin, string>();

function keyOf(origin: Origin): string {
  let key = keys.get(origin);
  if (key === undefined) {
    key = JSON.stringify(origin);
    keys.set(origin, key);
  }
  return key;
}
