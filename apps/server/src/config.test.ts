import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

describe("the contact for security reports", () => {
  it("is one address or several, in the order they are preferred", () => {
    expect(readConfig({}).securityContacts).toEqual([]);
    const CASEKEEP_SECURITY_CONTACT = " mailto:security@example.com  https://example.com/report ";
    expect(readConfig({ CASEKEEP_SECURITY_CONTACT }).securityContacts).toEqual([
      "mailto:security@example.com",
      "https://example.com/report",
    ]);
  });

  it.each(["security@example.com", "http://example.com", "javascript:alert(1)", ""])("is not %j", (text) => {
    expect(() => readConfig({ CASEKEEP_SECURITY_CONTACT: text })).toThrow(/CASEKEEP_SECURITY_CONTACT/);
  });
});
