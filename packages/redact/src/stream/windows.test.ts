import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cover, cutText, joiner, MARGIN } from "./windows.ts";

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function cut(text: string, size: number) {
  const found = [];
  for await (const stretch of cutText(pieces(text, size)))
    found.push({ own: stretch.seen.slice(stretch.start, stretch.end), ...stretch });
  return found;
}

describe("cutting text", () => {
  it("gives back every character once, each stretch with what stands around it", async () => {
    const text = Array.from({ length: 90_000 }, (_, line) => `line ${line} 😀\n`).join("");
    for (const size of [1 << 16, 1000]) {
      const stretches = await cut(text, size);
      expect(stretches.length).toBeGreaterThan(3);
      expect(stretches.map(({ own }) => own).join("")).toBe(text);
      let at = 0;
      for (const { own, seen, start, end } of stretches) {
        expect(seen.slice(start, end)).toBe(own);
        expect(seen.slice(0, start)).toBe(text.slice(Math.max(0, at - MARGIN), at));
        at += own.length;
        expect(seen.slice(end)).toBe(text.slice(at, at + MARGIN));
      }
    }
  });

  it("says which stretch is the last, and of no other that nothing follows", async () => {
    for (const length of [1, 262_144, 262_144 + 4096, 262_144 + 4097, 700_000])
      for (const size of [1000, 1 << 20]) {
        const stretches = await cut("a".repeat(length), size);
        expect(stretches.map(({ last }) => last)).toEqual(stretches.map((_, n) => n === stretches.length - 1));
      }
  });

  it("cuts no character in two where there is no line end", async () => {
    const text = `x${"😀".repeat(300_000)}`;
    for (const { own } of await cut(text, 4096)) expect(own.isWellFormed()).toBe(true);
  });
});

describe("joining covered text", () => {
  const cover = (start: number, end: number): Cover => ({ start, end, standIn: "#" });

  it("takes the union of what both sides of a cut saw", () => {
    // "secret" lies over the cut: once seen from the left only, once from the right only, once from both but unlike.
    for (const [left, right] of [
      [[cover(3, 9)], []],
      [[], [cover(-2, 4)]],
      [[cover(3, 7)], [cover(-1, 4)]],
    ] as const) {
      const join = joiner();
      expect(join.write("at se", left, right) + join.write("cret ok", right, [])).toMatch(/^at (s|)#( ok)$/);
    }
  });

  it("covers a value longer than a stretch in each stretch it reaches", () => {
    const join = joiner();
    expect(join.write("ab", [cover(1, 5)], []) + join.write("cd", [], []) + join.write("ef", [], [])).toBe("a#f");
  });

  it("covers a value that goes on beyond all that was seen to the next white space", () => {
    const join = joiner();
    const open: Cover = { start: 1, end: 5, standIn: "#", open: "word" };
    expect(join.write("abc", [open], []) + join.write("defg", [], []) + join.write("hi jk", [], [])).toBe("a# jk");
  });

  it("a key in lines is covered to its last line, whatever is cut where, and what follows is shown", () => {
    const key = "MIIEvQ/+aa==\n".repeat(40);
    for (const last of ["-----END KEY-----\nhello there", "hello there"])
      for (const at of [7, 13, 100]) {
        const join = joiner();
        const open: Cover = { start: 1, end: 9, standIn: "#", open: "lines" };
        const rest = `${key}${last}`;
        const out =
          join.write("a-----BE\n", [open], []) +
          join.write(rest.slice(0, at), [], []) +
          join.write(rest.slice(at), [], []);
        expect(out.replace("\n", "")).toBe("a#hello there");
      }
  });

  it("never shows a covered character, whatever overlaps what", () => {
    const span = fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 8 }), (first, second) => {
        const texts = ["a".repeat(40), "b".repeat(40)] as const;
        const whole = [...texts.join("")];
        const of = (spans: readonly (readonly [number, number])[]) =>
          spans.map(([start, length]) => cover(start, start + length)).filter(({ end }) => end > 0);
        const [own, ahead] = [of(first).filter(({ start }) => start >= 0 && start < 40), of(second)];
        for (const { start, end } of own) whole.fill("", start, end);
        for (const { start, end } of ahead) whole.fill("", Math.max(0, start + 40), end + 40);
        const join = joiner();
        const out = join.write(texts[0], own, ahead) + join.write(texts[1], ahead, []);
        expect(out.replaceAll("#", "")).toBe(whole.join(""));
      }),
    );
  });
});
