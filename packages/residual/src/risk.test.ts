import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { riskOf } from "./risk.ts";

describe("riskOf", () => {
  it("is never 0 and never above 1, so that every message can be drawn", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const risk = riskOf(text, { language: "de" });
        expect(risk).toBeGreaterThan(0);
        expect(risk).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("grows with digits, at-signs, capitals and letters outside ASCII", () => {
    const plain = riskOf("it does not work any more since the update");
    expect(riskOf("it does not work any more since the 4111 11 11 1")).toBeGreaterThan(plain);
    expect(riskOf("it does not work any more since the @ update")).toBeGreaterThan(plain);
    expect(riskOf("it does not work any more since Mara Oduya left")).toBeGreaterThan(plain);
    expect(riskOf("больше не работает после обновления программы")).toBeGreaterThan(plain);
    expect(riskOf("it does not work any more since the update", { language: "fi" })).toBeGreaterThan(plain);
  });
});
