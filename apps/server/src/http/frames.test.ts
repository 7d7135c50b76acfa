import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frames } from "./frames.ts";

describe("where an error came from", () => {
  it("is told by name, code and places", () => {
    const error = Object.assign(new TypeError("zzcanaryzz"), { code: "ENOENT" });
    expect(frames(error)).toMatch(/^TypeError ENOENT\n {4}at /);
  });

  it("never repeats the message, whatever it looks like", () => {
    const secret = fc.constantFrom(
      "zzcanaryzz",
      "\n    at zzcanaryzz",
      "x\n    at f (zzcanaryzz:1:2)\ny",
      "\n at zzcanaryzz (",
    );
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), fc.boolean(), (parts, later) => {
        const error = new Error(later ? "first" : parts.join(""));
        if (later) error.message = parts.join("");
        const outer = new Error(parts.join("-"), { cause: error });
        expect(frames(outer)).not.toContain("zzcanaryzz");
      }),
    );
  });

  it("keeps the words of this program's own errors only", () => {
    const own = Object.assign(new Error("The case engine refused."), { name: "StoreError" });
    expect(frames(own)).toContain("The case engine refused.");
    expect(frames(Object.assign(new Error("x"), { name: "zz canary zz", code: "a b" }))).not.toMatch(/canary|a b/);
    expect(frames("zzcanaryzz")).toBe("not an error");
  });
});
