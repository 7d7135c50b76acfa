import { describe, expect, it } from "vitest";
import { statusNamed, statusWord } from "./words.ts";

describe("names of states", () => {
  it.each([
    ["Awaiting Customer Response", "pending"],
    ["Waiting for info", "pending"],
    ["Wartet auf Rückmeldung", "pending"],
    ["Pending - 3 days", "pending"],
    ["Waiting on Third Party", "hold"],
    ["Awaiting vendor reply", "hold"],
    ["beim Lieferanten", "hold"],
    ["Waiting for support", "open"],
    ["Awaiting agent", "open"],
    ["Re-opened by customer", "open"],
    ["Not resolved", "open"],
    ["Unresolved", "open"],
    ["In progress (2nd level)", "open"],
    ["Solved - confirmed", "solved"],
    ["Closed (no reply)", "closed"],
  ])("%s is %s", (name, status) => {
    expect(statusNamed(name)).toBe(status);
  });

  it("a name that says nothing of it is none, and the sense of a name is no word", () => {
    expect(statusNamed("Parcel booked")).toBeUndefined();
    expect(statusNamed("")).toBeUndefined();
    expect(statusWord("Awaiting Customer Response")).toBeUndefined();
  });
});
