import { describe, expect, it } from "vitest";
import { createRng } from "../core/rng.ts";
import { createOffsets } from "../core/zones.ts";
import { luhnDigit, mod97, verhoeffDigit } from "../personal/checks.ts";
import { iban } from "../personal/money.ts";
import { COUNTRIES } from "./countries.ts";
import { afterWork, onShift } from "./shifts.ts";
import { AGENTS } from "./teams.ts";
import { ZONES } from "./zones.ts";

const HOUR = 3_600_000;

describe("time zones", () => {
  it("equal the platform's over the default window", () => {
    for (const [name, zone] of ZONES) {
      const offset = createOffsets(zone);
      const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
      for (let at = Date.UTC(2024, 10, 1, 0, 30); at < Date.UTC(2026, 10, 1); at += 11 * HOUR) {
        const text = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
        const [, sign = "+", hours = "0", minutes = "0"] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text) ?? [];
        const expected = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
        if (offset(at) !== expected)
          throw new Error(`${name} ${new Date(at).toISOString()}: ${offset(at)} is not ${expected}`);
      }
    }
  });
  it("every country has one that is known", () => {
    for (const country of COUNTRIES) expect(ZONES.has(country.zone)).toBe(true);
  });
});

describe("shifts", () => {
  it("work ends inside a shift, later for more work", () => {
    const rng = createRng(3);
    for (let i = 0; i < 3000; i++) {
      const agent = rng.pick(AGENTS);
      const from = Date.UTC(2025, 0, 1) + rng.int(600 * 24) * HOUR + rng.int(HOUR);
      const minutes = rng.int(1500);
      const at = afterWork(agent, from, minutes);
      expect(at).toBeGreaterThanOrEqual(from + minutes * 60_000);
      expect(onShift(agent, at)).toBe(true);
      expect(afterWork(agent, from, minutes + 10)).toBeGreaterThan(at);
    }
  });
});

describe("check digits", () => {
  it("agree with published examples", () => {
    expect(luhnDigit("411111111111111")).toBe("1");
    expect(luhnDigit("37828224631000")).toBe("5");
    expect(mod97("370400440532013000131489")).toBe(1);
    expect(verhoeffDigit("236")).toBe("3");
  });
  it("make every IBAN valid and as long as its country says", () => {
    const lengths: Record<string, number> = {
      DE: 22,
      GB: 22,
      FR: 27,
      NL: 18,
      ES: 24,
      IT: 27,
      PL: 28,
      BE: 16,
      NO: 15,
      BR: 29,
      CH: 21,
      TR: 26,
      PT: 25,
      SE: 24,
    };
    const rng = createRng(9);
    for (const [country, length] of Object.entries(lengths))
      for (let i = 0; i < 50; i++) {
        const text = iban(rng, country).replaceAll(" ", "");
        expect(text).toHaveLength(length);
        expect(mod97(text.slice(4) + text.slice(0, 4))).toBe(1);
      }
  });
});
