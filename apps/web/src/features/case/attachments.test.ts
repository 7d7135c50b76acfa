import { describe, expect, test } from "vitest";
import { takenOut, whyNot } from "./attachment-words.ts";

describe("what is said of an attachment", () => {
  test("why it was not examined, and that nothing of it was kept where that is so", () => {
    expect(whyNot({ reason: "encrypted" })).toContain("password");
    expect(whyNot({ reason: "damaged", dropped: true })).toMatch(/damaged.*nothing of it was kept/);
    expect(whyNot({ reason: "never heard of" })).toBe("Its content was not read.");
  });

  test("what was taken out of a recording, counted", () => {
    expect(takenOut({ cookies: 2, tokens: 1, headers: 0, bodies: 1 })).toBe("2 cookies, 1 token, 1 body");
    expect(takenOut({ cookies: 0, tokens: 0, headers: 0, bodies: 0 })).toBe("");
    expect(takenOut(undefined)).toBe("");
  });
});
