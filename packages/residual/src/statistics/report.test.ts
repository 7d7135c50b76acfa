import { describe, expect, it } from "vitest";
import { bound } from "./bound.ts";
import { draw } from "./plan.ts";
import { seeded } from "./random.ts";
import { type Read, report, type StratumResult } from "./report.ts";

const reads = (n: number, verdict: Read["verdict"], how: Read["how"] = "random"): Read[] =>
  Array.from({ length: n }, () => ({ how, weight: 1, verdict }));
const stratum = (language: string, messages: number, of: Read[]): StratumResult => ({
  version: "3",
  language,
  source: "email",
  messages,
  reads: of,
});

describe("report", () => {
  it("gives one row for each stratum and one for all", () => {
    const rows = report([stratum("en", 1000, reads(100, "clean")), stratum("de", 500, reads(50, "clean"))]);
    expect(rows.map((r) => r.stratum?.language)).toEqual(["en", "de", undefined]);
    expect(rows[2]).toMatchObject({ messages: 1500, sampled: 150, suspects: 0, confirmed: 0, unjudged: 0 });
  });

  it("bounds a clean random sample exactly, and the whole as if it were one when reads follow size", () => {
    const [en, , all] = report([stratum("en", 1000, reads(100, "clean")), stratum("de", 500, reads(50, "clean"))]);
    expect(en?.upper).toBeCloseTo(bound({ n: 100, leaks: 0, confidence: 0.95 }), 12);
    expect(all?.upper).toBeCloseTo(bound({ n: 150, leaks: 0, confidence: 0.95 }), 12);
    expect(en?.messagesAtMost).toBe(30);
  });

  it("counts a suspect nobody has judged as a leak in the first bound and not in the second", () => {
    const [row] = report([stratum("en", 1000, [...reads(98, "clean"), ...reads(2, "unjudged")])]);
    expect(row?.upper).toBeCloseTo(bound({ n: 100, leaks: 2, confidence: 0.95 }), 12);
    expect(row?.upperConfirmed).toBeCloseTo(bound({ n: 100, leaks: 0, confidence: 0.95 }), 12);
  });

  it("falls when a person dismisses a suspect", () => {
    const before = report([stratum("en", 1000, [...reads(99, "clean"), ...reads(1, "unjudged")])])[0];
    const after = report([stratum("en", 1000, [...reads(99, "clean"), ...reads(1, "dismissed")])])[0];
    expect(after?.upper).toBeLessThan(before?.upper as number);
    expect(after?.suspects).toBe(1);
  });

  it("says nothing about a stratum that was not read, and counts it whole in the row for all", () => {
    const [en, de, all] = report([stratum("en", 900, reads(3000, "clean")), stratum("de", 100, [])]);
    expect(de?.upper).toBe(1);
    expect(de?.messagesAtMost).toBe(100);
    expect(all?.upper).toBeGreaterThan(0.1);
    expect(all?.upper).toBeLessThan(0.1 + (en?.upper as number));
  });

  it("holds the true share in at least the promised part of repeated audits", () => {
    const random = seeded("audits");
    const share = 0.02;
    let held = 0;
    const audits = 300;
    for (let a = 0; a < audits; a++) {
      const sizes: [string, number, number][] = [
        ["en", 800, 150],
        ["de", 200, 100],
      ];
      let leaking = 0;
      const strata = sizes.map(([language, messages, n]) => {
        const leaks = Array.from({ length: messages }, () => random() < share);
        leaking += leaks.filter(Boolean).length;
        const drawn = draw({
          candidates: leaks.map((leak, id) => ({ id, risk: leak ? 0.6 : random() })),
          random: n / 2,
          weighted: n / 2,
          seed: `${a}${language}`,
        });
        return stratum(
          language,
          messages,
          drawn.map((d) => ({ how: d.how, weight: d.weight, verdict: leaks[d.id] ? "confirmed" : "clean" })),
        );
      });
      const rows = report(strata, { confidence: 0.9 });
      if ((rows.at(-1)?.upper as number) >= leaking / 1000) held++;
    }
    expect(held / audits).toBeGreaterThanOrEqual(0.9);
  });
});
