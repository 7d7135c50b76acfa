import { describe, expect, it } from "vitest";
import {
  boundInWords,
  dayBound,
  drawnInWords,
  formatShare,
  judgingInWords,
  suspicionInWords,
  suspicionWithin,
} from "./words.ts";

const row = {
  stratum: null,
  messages: 1_000_000,
  sampled: 12_400,
  suspects: 0,
  confirmed: 0,
  unjudged: 0,
  estimate: 0,
  upper: 0.000_241_6,
  upperConfirmed: 0.000_241_6,
  messagesAtMost: 242,
  confidence: 0.95,
};

describe("the bound in words", () => {
  it.each([
    [0, "0 %"],
    [0.000_241_6, "0.024 %"],
    [0.000_003, "0.00030 %"],
    [0.0116, "1.2 %"],
    [0.1, "10 %"],
    [0.95, "95 %"],
    [0.999, "100 %"],
    [1, "100 %"],
  ])("a share of %d is %s", (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  it("names what was read, of how much, the bound and its confidence", () => {
    expect(boundInWords(row)).toBe(
      "A second detector read 12,400 of 1,000,000 messages. At most 0.024 % of all (242 messages) show something of a person, in their text, their fields or at the head of their case, with 95 % confidence.",
    );
    expect(boundInWords({ ...row, sampled: 0 })).not.toContain("%");
  });

  it("says that what nobody has judged counts as a leak", () => {
    expect(judgingInWords({ all: row })).toBe("Nothing was suspected.");
    expect(judgingInWords({ all: { ...row, unjudged: 1, upperConfirmed: 0.01 } })).toBe(
      "1 suspected message counts as a leak until somebody has judged it; if none is one, it is at most 1.0 %.",
    );
  });

  it("a day is a whole day here", () => {
    const from = dayBound("2019-12-05", false) ?? "";
    const to = dayBound("2019-12-05", true) ?? "";
    expect(new Date(to).getTime() - new Date(from).getTime()).toBe(86_400_000);
    expect(dayBound("", false)).toBeUndefined();
  });
});

it("a suspicion at which to withhold is between half and certain, and the usual one where nothing was typed", () => {
  expect([75, "7", 250, "", 0].map(suspicionWithin)).toEqual([75, 50, 100, 90, 90]);
});

describe("a sample and its suspects in words", () => {
  it("says why more were suspected than are listed", () => {
    expect(drawnInWords({ texts: 2000, suspects: 280, withheld: 5 })).toBe(
      "2,000 messages drawn, 280 suspects in them; what was drawn twice counts twice. 5 withheld at once.",
    );
  });

  it("says how sure, how long and why", () => {
    const suspect = { score: 0.534, place: "body", start: 10, end: 11, reason: "line-above-quote" };
    expect(suspicionInWords(suspect)).toBe("53 % suspicion, 1 character: line above quote");
    expect(suspicionInWords({ ...suspect, end: 14 })).toContain("4 characters");
    expect(suspicionInWords({ ...suspect, place: "subject" })).toContain("1 character in the subject: line");
    expect(suspicionInWords({ ...suspect, place: "fields.2.value" })).toContain("1 character in a field: line");
  });
});
