import { expect, it } from "vitest";
import { reporter } from "./report.ts";

it("the same failure is told once a minute, with how often it came meanwhile, and others at once", () => {
  let now = 0;
  const lines: string[] = [];
  const report = reporter(
    (text) => void lines.push(text),
    () => now,
  );
  const away = Object.assign(new Error("zz.canary@example.com"), { code: "STORE_UNAVAILABLE" });
  for (; now < 60_000; now += 150) report(away);
  expect(lines).toHaveLength(1);
  report(new TypeError("another"));
  expect(lines).toHaveLength(2);
  report(away);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain("(399 more of these");
  expect(lines.join()).not.toContain("canary");
});
