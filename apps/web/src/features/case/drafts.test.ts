import { afterEach, expect, test } from "vitest";
import { forget } from "../../lib/tab-memory.ts";
import { anyDraft, draftOf, dropSent, keepDraft } from "./drafts.ts";

afterEach(forget);

test("what was sent goes, and what was typed behind it stays, in the way of writing chosen meanwhile", () => {
  keepDraft("a", { mode: "internal", text: "Sent." });
  dropSent("a", "Sent.");
  expect(draftOf("a")).toEqual({ mode: "internal", text: "" });
  expect(anyDraft()).toBe(false);
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
