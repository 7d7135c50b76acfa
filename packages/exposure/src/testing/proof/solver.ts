import { type Bool, type Context, init } from "z3-solver";
import { check } from "../../check.ts";
import type { InputFile } from "../../types.ts";
import type { Ports } from "./random.ts";

type Z3 = Context<"casekeep">;
export type Formula = Bool<"casekeep">;

/** Words for formulas over one packet: an IPv4 source and a TCP port, both free. */
export interface Logic {
  readonly yes: Formula;
  readonly no: Formula;
  from(cidr: string): Formula;
  range(first: string, last: string): Formula;
  to(ports: Ports): Formula;
  not(a: Formula): Formula;
  and(...all: readonly Formula[]): Formula;
  or(...all: readonly Formula[]): Formula;
  when(condition: Formula, then: Formula, otherwise: Formula): Formula;
}

/** One rule set in its provider's format, and what its provider's words say about it. */
export interface Case {
  readonly files: readonly InputFile[];
  readonly target?: (name: string) => boolean;
  meaning(logic: Logic): Formula;
}

const numberOf = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

function logicOf(z3: Z3): Logic {
  const source = z3.BitVec.const("source", 32);
  const port = z3.BitVec.const("port", 16);
  const between = (lo: number, hi: number): Formula =>
    z3.And(source.uge(z3.BitVec.val(lo, 32)), source.ule(z3.BitVec.val(hi, 32)));
  return {
    yes: z3.Bool.val(true),
    no: z3.Bool.val(false),
    from(cidr) {
      const [address = "", length = "32"] = cidr.split("/");
      const size = 2 ** (32 - Number(length));
      const start = Math.floor(numberOf(address) / size) * size;
      return between(start, start + size - 1);
    },
    range: (first, last) => between(numberOf(first), numberOf(last)),
    to: ([lo, hi]) => z3.And(port.uge(z3.BitVec.val(lo, 16)), port.ule(z3.BitVec.val(hi, 16))),
    not: (a) => z3.Not(a),
    and: (...all) => z3.And(...all),
    or: (...all) => z3.Or(...all),
    when: (condition, then, otherwise) => z3.If(condition, then, otherwise) as Formula,
  };
}

/** What the engine answers, as a formula: every row's sources and ports. */
function answered({ files, target = () => true }: Case, logic: Logic): Formula {
  const report = check(files);
  if (report.unreadable.length > 0) throw new Error(`not read: ${JSON.stringify(report.unreadable)}`);
  const mine = report.results.filter((row) => target(row.target));
  if (mine.length === 0) throw new Error("no answer");
  // A target that only another protocol reaches has no row for TCP.
  const rows = mine.filter((row) => row.protocol === "tcp");
  if (rows.some((row) => row.verdict === "unknown")) throw new Error("undecided");
  return logic.or(
    logic.no,
    ...rows.map((row) => {
      const sources = row.sources.filter((one) => /^\d+\.\d+\.\d+\.\d+[/-]/.test(one));
      const spans = row.ports.map((text): Ports => {
        if (text === "*") return [0, 65_535];
        const [lo = 0, hi = lo] = text.split("-").map(Number);
        return [lo, hi];
      });
      return logic.and(
        logic.or(
          logic.no,
          ...sources.map((one) =>
            one.includes("-") ? logic.range(...(one.split("-") as [string, string])) : logic.from(one),
          ),
        ),
        logic.or(logic.no, ...spans.map(logic.to)),
      );
    }),
  );
}

export interface Prover {
  /** Undefined when no packet is answered differently; else such a packet. */
  difference(one: Case): Promise<string | undefined>;
  end(): void;
}

/** Z3 in WebAssembly; `end` stops its threads, which would keep the process alive. */
export async function prover(): Promise<Prover> {
  const { Context, em } = await init();
  let used = 0;
  let z3 = Context("casekeep");
  return {
    async difference(one) {
      // A context keeps every formula it has seen.
      if (++used % 100 === 0) z3 = Context("casekeep");
      const logic = logicOf(z3);
      const solver = new z3.Solver();
      solver.add(z3.Xor(answered(one, logic), one.meaning(logic)));
      const said = await solver.check();
      if (said === "unsat") return undefined;
      return said === "sat" ? solver.model().sexpr() : said;
    },
    end: () => (em as { PThread: { terminateAllThreads(): void } }).PThread.terminateAllThreads(),
  };
}
