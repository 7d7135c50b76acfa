import { describe, expect, it } from "vitest";
import { attemptCounter } from "./attempts.ts";

describe("attempts to sign in", () => {
  it("are ten a minute for each account", () => {
    let at = 0;
    const attempts = attemptCounter(() => at);
    for (let count = 0; count < 10; count++) expect(attempts.attempt("a")).toBe(0);
    at = 20_000;
    expect(attempts.attempt("a")).toBe(40);
    expect(attempts.attempt("b")).toBe(0);
    at = 60_000;
    expect(attempts.attempt("a")).toBe(0);
  });

  it("of a hundred thousand accounts do not fill the memory, and do not free one that was counted just now", () => {
    const attempts = attemptCounter(() => 0);
    for (let count = 0; count < 95_000; count++) attempts.attempt(`x${count}`);
    for (let count = 0; count < 10; count++) attempts.attempt("a");
    for (let count = 0; count < 5_000; count++) attempts.attempt(`y${count}`);
    expect(attempts.attempt("a")).toBeGreaterThan(0);
    expect(attempts.attempt("x0")).toBe(0);
  });
});
