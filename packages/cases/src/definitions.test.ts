import { describe, expect, it } from "vitest";
import { METRIC_DEFINITIONS, metricDefinition } from "./definitions.ts";

describe("definitions", () => {
  it("have a name, a title, plain words and a source, each name once", () => {
    const names = METRIC_DEFINITIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { title, definition, source } of METRIC_DEFINITIONS) {
      expect(Math.min(title.length, source.length)).toBeGreaterThan(3);
      expect(definition).toMatch(/^[A-Z].{30,}\.$/s);
    }
    expect(metricDefinition("frt")?.title).toBe("First reply time");
    expect(metricDefinition("nothing")).toBeUndefined();
  });
});
