import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { has, span, unionAll } from "../algebra/address-set.ts";
import { hasNumber, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, localPipeline, type Model, RETURN, type Rule, type Target } from "./model.ts";
import { reachOf } from "./reach.ts";

const rule = (when: Rule["when"], action: Rule["action"], uncertain?: string): Rule => ({
  kind: "rule",
  origin: { rule: "r", file: "f", line: 1 },
  when,
  action,
  ...(uncertain !== undefined && { uncertain }),
});
const SOURCES = 16n;
const when = fc.record({ lo: fc.nat(14), length: fc.nat(8), port: fc.nat(9), ports: fc.nat(4) }).map((at) => ({
  sources: unionAll([span(BigInt(at.lo), BigInt(at.lo + at.length + 1))]),
  ports: numberSet([[at.port, at.port + at.ports]]),
}));
const action = fc.constantFrom<Rule["action"]>(
  ALLOW,
  DENY,
  RETURN,
  { kind: "jump", chain: "sub" },
  { kind: "goto", chain: "sub" },
);
const ruleOf = (actions: fc.Arbitrary<Rule["action"]>) =>
  fc
    .tuple(when, actions, fc.integer({ min: 0, max: 5 }))
    .map(([w, a, doubt]) => rule(w, a, doubt === 0 ? "doubt" : undefined));
const main = fc.array(ruleOf(action), { maxLength: 7 });
const sub = fc.array(ruleOf(fc.constantFrom<Rule["action"]>(ALLOW, DENY, RETURN)), { maxLength: 4 });

type Outcome = "allow" | "deny" | "return";

/** One packet, one rule after the other, as a kernel does it; `doubts` says which uncertain rules match this time. */
function linear(
  chains: Layer["chains"],
  name: string,
  source: bigint,
  port: number,
  doubts: ReadonlySet<Rule>,
): Outcome {
  for (const one of chains.get(name) ?? []) {
    if (!has(one.when.sources ?? [], source) || !hasNumber(one.when.ports ?? [], port)) continue;
    if (one.uncertain !== undefined && !doubts.has(one)) continue;
    if (one.action.kind === "allow" || one.action.kind === "deny" || one.action.kind === "return")
      return one.action.kind;
    if (one.action.kind !== "jump" && one.action.kind !== "goto") continue;
    const inner = linear(chains, one.action.chain, source, port, doubts);
    if (inner !== "return" || one.action.kind === "goto") return inner;
  }
  return "return";
}

function targetOf(layers: readonly Layer[]): Target {
  const origin = { rule: "t", file: "f", line: 1 };
  return { kind: "target", name: "t", origin, pipeline: localPipeline(layers), families: [4, 6] };
}
const model: Model = { targets: [], names: [], unreadable: [], assumptions: [] };

describe("walking all sources at once", () => {
  it("agrees with one packet after the other, and says unknown exactly where doubts decide or may decide", () => {
    fc.assert(
      fc.property(main, sub, fc.boolean(), (rules, inner, open) => {
        const chains = new Map([
          ["main", rules],
          ["sub", inner],
        ]);
        const at: Layer = { ...layer("l", [], rule({}, open ? ALLOW : DENY)), chains };
        const bands = reachOf(model, targetOf([at])).bands(6);
        const doubtful = [...rules, ...inner].filter((one) => one.uncertain !== undefined);
        for (let port = 0; port < 14; port++) {
          const band = bands.find((b) => b.lo <= port && port < b.end)!;
          for (let source = 0n; source < SOURCES; source++) {
            const seen = new Set<boolean>();
            for (let bits = 0; bits < 2 ** Math.min(doubtful.length, 6); bits++) {
              const doubts = new Set(doubtful.filter((_, i) => (bits >> i) & 1));
              const outcome = linear(chains, "main", source, port, doubts);
              seen.add(outcome === "return" ? open : outcome === "allow");
            }
            const said = has(band.open(), source) ? "open" : has(band.maybe(), source) ? "maybe" : "closed";
            // A doubt counted twice on one way may widen what is possible; it never narrows it.
            if (seen.size === 2) expect(said).toBe("maybe");
            else if (said !== "maybe") expect(said).toBe(seen.has(true) ? "open" : "closed");
            else expect(doubtful.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("two lists in series let in what both let in", () => {
    fc.assert(
      fc.property(main, main, (a, b) => {
        const certain = (rules: readonly Rule[]) =>
          rules
            .map(({ uncertain: _, ...rest }) => rest)
            .filter((one) => one.action.kind === "allow" || one.action.kind === "deny");
        const one = layer("a", certain(a), rule({}, DENY));
        const two = layer("b", certain(b), rule({}, DENY));
        const bands = (layers: readonly Layer[]) => reachOf(model, targetOf(layers)).bands(6);
        const [both, first, second] = [bands([one, two]), bands([one]), bands([two])];
        for (let port = 0; port < 14; port++) {
          for (let source = 0n; source < SOURCES; source++) {
            const open = (all: ReturnType<typeof bands>) =>
              has(all.find((x) => x.lo <= port && port < x.end)!.open(), source);
            expect(open(both)).toBe(open(first) && open(second));
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
