import { expect, test, vi } from "vitest";
import { belongsTo, forget, whenForgetting } from "./tab-memory.ts";

test("what a tab keeps is forgotten for another person and at signing out, not for the same person's return", () => {
  const act = vi.fn();
  whenForgetting(act);
  belongsTo("ann");
  belongsTo("ann");
  expect(act).toHaveBeenCalledTimes(0);
  belongsTo("bob");
  expect(act).toHaveBeenCalledTimes(1);
  forget();
  expect(act).toHaveBeenCalledTimes(2);
  belongsTo("ann");
  expect(act).toHaveBeenCalledTimes(2);
});
