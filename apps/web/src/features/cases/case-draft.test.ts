import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forget } from "../../lib/tab-memory.ts";
import { caseDraft, keepCaseDraft } from "./case-draft.ts";
import { EMPTY_CASE } from "./new-case.ts";

beforeEach(() => void vi.stubGlobal("window", new EventTarget()));
afterEach(() => {
  forget();
  vi.unstubAllGlobals();
});

test("a case that is being typed is kept until it was saved, or until somebody else signs in", () => {
  const typed = { ...EMPTY_CASE, subject: "It smokes" };
  keepCaseDraft(typed);
  expect(caseDraft()).toEqual(typed);
  forget();
  expect(caseDraft()).toEqual(EMPTY_CASE);
});
