import { formatAddress, V6_END } from "./algebra/address.ts";
import type { Line } from "./engine/line.ts";
import type { Model, Origin, Rule } from "./engine/model.ts";
import type { Band } from "./engine/reach.ts";
import { deciding, firstSlot, hashOf, isSame, type Selection, textsOf } from "./engine/selection.ts";
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
  readonly reaching: Selection;
  readonly by: readonly number[];
}

export function rowsOf(model: Pick<Model, "names">, line: Line): Rows {
  const groups: Group[] = [];
  const byHash = new Map<number, Group[]>();
  const deciders = decidersOf(line);
  return {
    add(at) {
      const hash = hashOf(at.reaching);
      const by = deciders.of(at.band, at.telling, at.doubtful ? BOTH : PASSED);
      const protocol = protocolName(at.protocol);
      const alike = byHash.get(hash) ?? [];
      byHash.set(hash, alike);
      const group = alike.find(
        (one) =>
          one.row.verdict === at.verdict &&
          one.row.protocol === protocol &&
          equal(one.by, by) &&
          isSame(one.reaching, at.reaching),
      );
      if (group) {
        group.ports.push(at.ports);
        return;
      }
      const { reaching } = at;
      const ports = [at.ports];
      const source = line.compiled.axis.starts[firstSlot(at.telling)]!;
      const destination = at.band.flowOf(source)?.originalDestination;
      const row: Result = {
        target: at.target,
        protocol,
        ports,
        verdict: at.verdict,
        // Put into words when somebody asks: of thousands of rows with hundreds of sources each few are ever read.
        get sources() {
          return textsOf(reaching, line.textOf);
        },
        responsible: by.map(deciders.origin),
        witness: {
          source: source >= V6_END ? (model.names[Number(source - V6_END)]?.name ?? "?") : formatAddress(source),
          ...(destination !== undefined && { destination: formatAddress(destination) }),
          protocol,
          port: at.port,
        },
      };
      const made = { row, ports, reaching, by };
      groups.push(made);
      alike.push(made);
    },
    list: () => groups.map(({ row }) => row),
  };
}

type Ways = readonly ("passedBy" | "stoppedBy")[];
const PASSED: Ways = ["passedBy"];
const BOTH: Ways = ["passedBy", "stoppedBy"];

function equal(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The rules that decide the selected slots, the first ones. */
export function responsibleFor(line: Line, band: Band, selection: Selection, by: Ways): Origin[] {
  const deciders = decidersOf(line);
  return deciders.of(band, selection, by).map(deciders.origin);
}

/** Origins as numbers, the same for origins that read the same, so that two answers are compared quickly. */
function decidersOf({ compiled }: Line) {
  const origins: Origin[] = [];
  const byKey = new Map<string, number>();
  const byRule: number[] = [];
  const numberOf = (id: number): number => {
    const known = byRule[id];
    if (known !== undefined) return known;
    const { origin } = compiled.rule(id);
    const key = keyOf(origin);
    const number = byKey.get(key) ?? origins.push(origin) - 1;
    byKey.set(key, number);
    byRule[id] = number;
    return number;
  };
  return {
    origin: (number: number): Origin => origins[number]!,
    /** As `origins` below gathers them; reading on stops when there are enough. */
    of(band: Band, selection: Selection, ways: Ways): readonly number[] {
      const written: number[] = [];
      const ends: number[] = [];
      for (const way of ways) {
        if (written.length >= MOST_RESPONSIBLE) break;
        deciding(band.pieces, way, selection, (id) => {
          const into = compiled.rule(id).fallback ? ends : written;
          const number = numberOf(id);
          if (into.length < MOST_RESPONSIBLE && !into.includes(number)) into.push(number);
          return written.length >= MOST_RESPONSIBLE;
        });
      }
      return written.length > 0 ? written : ends;
    },
  };
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
