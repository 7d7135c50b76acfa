import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forget } from "../../lib/tab-memory.ts";
import { draftOf, dropSent, keepDraft } from "./drafts.ts";

beforeEach(() => void vi.stubGlobal("window", new EventTarget()));
afterEach(() => {
  forget();
  vi.unstubAllGlobals();
});

const asksBeforeClosing = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("what was sent goes, and what was typed behind it stays, in the way of writing chosen meanwhile", () => {
  keepDraft("a", { mode: "internal", text: "Sent." });
  dropSent("a", "Sent.");
  expect(draftOf("a")).toEqual({ mode: "internal", text: "" });
  keepDraft("a", { mode: "internal", text: "Sent." });
  keepDraft("a", { mode: "reply", text: "Sent. And more" });
  dropSent("a", "Sent.");
  expect(draftOf("a")).toEqual({ mode: "reply", text: "And more" });
});

test("a text that was written anew while another was on its way is not touched, nor that of another case", () => {
  keepDraft("a", { mode: "reply", text: "Something else" });
  keepDraft("b", { mode: "reply", text: "Sent. In another case" });
  dropSent("a", "Sent.");
  expect(draftOf("a").text).toBe("Something else");
  expect(draftOf("b").text).toBe("Sent. In another case");
});

test("the browser asks before it closes the tab while any text is half-written, on whatever page, and not after", () => {
  expect(asksBeforeClosing()).toBe(false);
  keepDraft("a", { mode: "reply", text: "Half" });
  keepDraft("b", { mode: "reply", text: "Sent." });
  dropSent("b", "Sent.");
  expect(asksBeforeClosing()).toBe(true);
  forget();
  expect(asksBeforeClosing()).toBe(false);
});
