import { expect, test } from "vitest";
import topology from "world-atlas/countries-110m.json" with { type: "json" };
import { countryNumber, SMALL_PLACES } from "./countries.ts";

test("codes name the shape of their own country", () => {
  const names = new Map(topology.objects.countries.geometries.map((one) => [one.id, one.properties.name]));
  for (const [code, name] of [
    ["DE", "Germany"],
    ["JP", "Japan"],
    ["BR", "Brazil"],
    ["ZA", "South Africa"],
    ["GB", "United Kingdom"],
    ["EG", "Egypt"],
    ["AU", "Australia"],
  ] as const) {
    expect(names.get(countryNumber(code) ?? "")).toBe(name);
  }
});

test("every shape with a number is reached by some code", () => {
  const reached = new Set<string>();
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const number = countryNumber(String.fromCharCode(first, second));
      if (number) reached.add(number);
    }
  }
  const shapes = topology.objects.countries.geometries.flatMap((one) => ("id" in one && one.id ? [one.id] : []));
  expect(shapes.filter((id) => !reached.has(id) && id !== "010")).toEqual([]);
});

test("small places have codes too", () => {
  for (const code of Object.keys(SMALL_PLACES)) expect(countryNumber(code)).toMatch(/^\d{3}$/);
});
