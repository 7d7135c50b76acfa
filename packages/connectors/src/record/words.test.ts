import { describe, expect, it } from "vitest";
import { priorityWord, statusNamed, statusWord } from "./words.ts";

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
    ["Em andamento", "open"],
    ["Fermée", "closed"],
    ["解決済み", "solved"],
  ])("%s is %s", (name, status) => {
    expect(statusNamed(name)).toBe(status);
  });

  it("a name that says nothing of it is none, and the sense of a name is no word", () => {
    expect(statusNamed("Parcel booked")).toBeUndefined();
    expect(statusNamed("")).toBeUndefined();
    expect(statusWord("Awaiting Customer Response")).toBeUndefined();
  });
});

describe("priorities", () => {
  it.each([
    ["3 - Moderate", "normal"],
    ["P1: critical", "urgent"],
    ["4 low", "low"],
    ["High (P2)", "high"],
    ["5 sehr hoch", "urgent"],
    ["élevée", "high"],
    ["緊急", "urgent"],
    ["2", "high"],
    ["24 hours", undefined],
  ])("%s is %s", (name, priority) => {
    expect(priorityWord(name)).toBe(priority);
  });
});
