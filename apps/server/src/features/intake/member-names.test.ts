import type { Redacted } from "@casekeep/redact";
import { createKeyring } from "@casekeep/vault";
import { describe, expect, it } from "vitest";
import { MASTER } from "../../testing/stores.ts";
import { namesInside } from "./member-names.ts";
import { caseRedactor } from "./redaction.ts";

const redactor = () => caseRedactor(createKeyring(MASTER), {}, "en", 1n);
const bare = (text: string) => text.replaceAll(/·\w{8}/g, "");

describe("names of files inside a file", () => {
  it("are read with their words apart, and what was taken out stays in the order of the stand-ins", () => {
    const by = redactor();
    const raw =
      "first: ada@example.com\n--- Invoice_MaraOduya.svg ---\ncall +44 20 7946 0018\n--- C:\\x\\Orla Quint\\a.txt (not examined: damaged) ---\nb@example.com";
    const shown = by.document(raw, 10_000);
    const made = namesInside(shown, by);
    expect(bare(made.text)).toBe(
      "first: [EMAIL]\n--- Invoice_[PERSON].svg ---\ncall [PHONE]\n--- C:\\x\\[PERSON]\\a.txt (not examined: damaged) ---\n[EMAIL]",
    );
    expect(made.originals).toEqual(["ada@example.com", "MaraOduya", "+44 20 7946 0018", "Orla Quint", "b@example.com"]);
  });

  it("keep what was taken out of them before, in its place", () => {
    const file = (raw: string, originals: string[]) => {
      originals.push("Quint");
      return raw.replace("Quint", "[PERSON·bbbb1111]") as Redacted;
    };
    const shown = { text: "--- [PHONE·aaaa1111] Quint [PHONE·cccc1111].txt ---", originals: ["1", "3"] };
    expect(namesInside(shown, { file })).toEqual({
      text: "--- [PHONE·aaaa1111] [PERSON·bbbb1111] [PHONE·cccc1111].txt ---",
      originals: ["1", "Quint", "3"],
    });
  });
});
