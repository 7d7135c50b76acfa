import { describe, expect, it } from "vitest";
import { ALL_V4, V6_END } from "../algebra/address.ts";
import { span } from "../algebra/address-set.ts";
import { lineOf } from "./line.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "./model.ts";

const origin = { rule: "r", file: "f", line: 1 };
const end: Rule = { kind: "rule", origin, when: {}, action: DENY };
const target = (...rules: Rule[]): Target => ({
  kind: "target",
  name: "t",
  origin,
  pipeline: localPipeline([layer("list", rules, end)]),
  families: [4, 6],
});
const from = (sources: Rule["when"]["sources"]): Rule => ({
  kind: "rule",
  origin,
  when: sources ? { sources } : {},
  action: ALLOW,
});
const insiders = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `pods ${i}`, public: false }));
const slotsWith = (names: { name: string; public: boolean }[], ...rules: Rule[]): number =>
  lineOf({ names }, [target(...rules)]).compiled.axis.slots;

describe("the line of a target", () => {
  it("does not grow with names that none of its rules speaks of", () => {
    expect(slotsWith(insiders(5000), from(ALL_V4))).toBe(slotsWith(insiders(1), from(ALL_V4)));
  });
  it("tells apart the name that one of its rules speaks of", () => {
    const one = from(span(V6_END + 7n, V6_END + 8n));
    expect(slotsWith(insiders(5000), one)).toBe(slotsWith(insiders(1)) + 2);
  });
  it("tells what is public from what is not", () => {
    const names = [...insiders(3), { name: "AzureCloud", public: true }, ...insiders(3)];
    const { compiled, isPublic, textOf } = lineOf({ names }, [target(from(undefined))]);
    const at = compiled.axis.starts.indexOf(V6_END + 3n);
    expect(isPublic[at]).toBe(1);
    expect(isPublic[at - 1]).toBe(0);
    expect(textOf(at, at + 1)).toEqual(["AzureCloud"]);
    expect(textOf(at - 1, at)).toEqual(["pods 0", "pods 1", "pods 2"]);
  });
});
