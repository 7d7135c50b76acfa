import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainStandIn, parseStandIns, plainText } from "./standins.ts";

const rejoin = (text: string): string =>
  parseStandIns(text)
    .map((segment) => (segment.kind === "text" ? segment.text : `[${segment.name}·${segment.code}]`))
    .join("");

describe("parseStandIns", () => {
  test("splits text and stand-ins in order", () => {
    expect(parseStandIns("Write to [EMAIL·k7f2q9xa] or [PHONE·1].")).toEqual([
      { kind: "text", text: "Write to " },
      { kind: "stand-in", type: "EMAIL", name: "EMAIL", code: "k7f2q9xa" },
      { kind: "text", text: " or " },
      { kind: "stand-in", type: "PHONE", name: "PHONE", code: "1" },
      { kind: "text", text: "." },
    ]);
  });

  test("knows a stand-in of a type it has no name for", () => {
    expect(parseStandIns("[VOICE·abc]")).toEqual([{ kind: "stand-in", type: null, name: "VOICE", code: "abc" }]);
    expect(explainStandIn(null)).toContain("sealed");
  });

  test.each(["[EMAIL]", "[email·abc]", "[EMAIL·]", "[EMAIL.abc]", "[1] see below", "[constructor·abc]"])(
    "leaves %s as text",
    (text) => {
      expect(parseStandIns(text)).toEqual([{ kind: "text", text }]);
    },
  );

  test("loses no character of any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("[EMAIL·k7f2q9xa]", "[IP·a1]", "[", "·", "]"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(rejoin(text)).toBe(text);
      }),
    );
  });
});

test("plain text names the kind and drops the code", () => {
  expect(plainText("Call [PHONE·7k2m9qpa] now")).toBe("Call [Phone] now");
});
