import { expect, it } from "vitest";
import { securityTxt } from "./security-txt.ts";

const NOW = Date.UTC(2026, 10, 28, 13, 5);

it("holds what RFC 9116 requires, and where it stands when that is a place for everybody", () => {
  expect(
    securityTxt(["mailto:security@example.com", "https://example.com/report"], "https://keep.example.com", NOW),
  ).toBe(
    [
      "Contact: mailto:security@example.com",
      "Contact: https://example.com/report",
      "Expires: 2027-05-27T00:00:00Z",
      "Preferred-Languages: en",
      "Canonical: https://keep.example.com/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  expect(securityTxt(["mailto:a@example.com"], "http://localhost:7300", NOW)).not.toContain("Canonical");
});
