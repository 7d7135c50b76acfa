import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw, MAX_WEIGHT, plan, type StratumSize } from "./plan.ts";

const stratum = (language: string, messages: number): StratumSize => ({
  version: "3",
  language,
  source: "email",
  messages,
});

describe("plan", () => {
  it("spends the budget, never more, and never reads more than there is", () => {
    const sizes = fc.array(fc.oneof(fc.nat(30), fc.nat(1_000_000)), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.nat(5000), fc.string(), (messages, budget, seed) => {
        const strata = messages.map((m, i) => stratum(`l${i}`, m));
        const out = plan({ strata, budget, seed });
        const all = messages.reduce((a, b) => a + b, 0);
        expect(out.reduce((sum, s) => sum + s.random + s.weighted, 0)).toBe(Math.min(budget, all));
        for (const s of out) {
          expect(s.random + s.weighted).toBeLessThanOrEqual(s.messages);
          expect(s.random).toBeGreaterThanOrEqual(s.weighted);
          expect(s.weighted).toBeGreaterThanOrEqual(0);
        }
        expect(plan({ strata, budget, seed })).toEqual(out);
      }),
    );
  });

  it("gives a small language its floor and the rest by size", () => {
    const out = plan({
      strata: [stratum("en", 1_000_000), stratum("is", 50), stratum("de", 1_000_000)],
      budget: 1020,
      seed: 1,
    });
    expect(out.map((s) => s.random + s.weighted)).toEqual([500, 20, 500]);
  });

  it("reads a stratum that fits whole, each message once", () => {
    const [small, large] = plan({ strata: [stratum("is", 12), stratum("en", 1_000_000)], budget: 100, seed: 1 });
    expect(small).toMatchObject({ random: 12, weighted: 0 });
    expect(large).toMatchObject({ random: 44, weighted: 44 });
  });

  it("leaves out other strata with another seed when there is not enough for all", () => {
    const strata = Array.from({ length: 10 }, (_, i) => stratum(`l${i}`, 100));
    const chosen = new Set<string>();
    for (let seed = 0; seed < 60; seed++)
      for (const s of plan({ strata, budget: 2, seed })) if (s.random + s.weighted > 0) chosen.add(s.language);
    expect(chosen.size).toBe(10);
  });

  it("refuses counts that are not whole", () => {
    expect(() => plan({ strata: [stratum("en", 1.5)], budget: 2, seed: 1 })).toThrow(RangeError);
    expect(() => plan({ strata: [], budget: -1, seed: 1 })).toThrow(RangeError);
  });
});

describe("draw", () => {
  const candidates = Array.from({ length: 500 }, (_, id) => ({ id, risk: id < 50 ? 0.9 : 0.1 }));

  it("draws random messages once each and risky ones more often", () => {
    const out = draw({ candidates, random: 200, weighted: 2000, seed: "a" });
    const random = out.filter((d) => d.how === "random");
    expect(new Set(random.map((d) => d.id)).size).toBe(200);
    expect(out.filter((d) => d.how === "weighted" && d.id < 50).length / 2000).toBeCloseTo(0.05 + 0.25, 1);
  });

  it("weighs so that the estimate is right whatever the risk says", () => {
    // Leaks sit where the risk is low: the worst for drawing by risk.
    const out = draw({ candidates, random: 0, weighted: 40_000, seed: 7 });
    const estimate = out.reduce((sum, d) => sum + (d.id >= 400 ? d.weight : 0), 0) / out.length;
    expect(estimate).toBeGreaterThan(0.19);
    expect(estimate).toBeLessThan(0.21);
  });

  it("keeps every weight within the design's largest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.string(),
        (risks, seed) => {
          const out = draw({ candidates: risks.map((risk, id) => ({ id, risk })), random: 5, weighted: 50, seed });
          for (const d of out) {
            expect(d.weight).toBeGreaterThan(0);
            expect(d.weight).toBeLessThanOrEqual(MAX_WEIGHT);
          }
        },
      ),
    );
  });

  it("draws nothing from nothing", () => {
    expect(draw({ candidates: [], random: 3, weighted: 3, seed: 1 })).toEqual([]);
  });
});
