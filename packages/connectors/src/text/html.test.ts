import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "./html.ts";

describe("htmlToText", () => {
  it.each([
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["mara&#64;example.com &amp; &eacute;", "mara@example.com & é"],
    ['<a href="https://example.com/x?a=1&amp;b=2">see</a>', "see (https://example.com/x?a=1&b=2)"],
    ['<a href="mailto:mara@example.com">mara@example.com</a>', "mara@example.com"],
    ["<style>p{}</style><script>alert(1)</script>x", "x"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["a <b", "a <b"],
    ["<!-- c -->x<!-- y", "x y"],
    ['<img alt="chart of April" src="x">', "chart of April"],
  ])("turns %j into %j", (html, text) => {
    expect(htmlToText(html).replace(/\n+/g, (gap) => (gap.length > 1 ? "\n\n" : gap))).toBe(text);
  });

  it("takes time in proportion to hostile input", () => {
    for (const piece of [
      "<",
      "<a ",
      "<a href='",
      "<!--",
      "&",
      "<script",
      "</",
      "<p>",
      '<a href="x">',
      "<div ".repeat(3),
    ]) {
      const before = process.cpuUsage();
      htmlToText(piece.repeat(1_000_000).slice(0, 4_000_000));
      expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    }
  });

  it("never throws and keeps every word outside tags", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (html) => void htmlToText(html)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => {
        const text = htmlToText(words.map((word) => `<p><b>${word}</b></p>`).join(""));
        expect(text.split(/\s+/).filter((word) => word !== "")).toEqual(words);
      }),
    );
  });
});
