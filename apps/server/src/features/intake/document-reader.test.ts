import { afterAll, describe, expect, it } from "vitest";
import { documentReader } from "./document-reader.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("reading documents in a thread of its own", () => {
  const reader = documentReader();
  afterAll(() => reader.close());

  it("answers each in its turn, and leaves the caller's bytes alone", async () => {
    const first = bytes("first");
    const made = await Promise.all([first, bytes('{"a":1}'), bytes("<p>third</p>")].map((one) => reader.read(one, {})));
    expect(made.map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "first"],
      ["json", "a: 1"],
      ["html", "third"],
    ]);
    expect(first.length).toBe(5);
  });

  it("one that takes too long, or too much memory, is ended with its reason; the next is read", async () => {
    const many = bytes("<p>mara@example.com ".repeat(300_000));
    const slow = documentReader({ timeout: 1 });
    expect(await slow.read(many, { name: "a.html" })).toMatchObject({
      examined: false,
      reason: "too-slow",
      keep: "original",
    });
    expect(await slow.read(many, { name: "a.har" })).toMatchObject({ examined: false, keep: "nothing" });
    await slow.close();
    const tight = documentReader({ growth: 1 });
    expect(await tight.read(many, {})).toMatchObject({ examined: false, reason: "bomb", text: "" });
    await tight.close();
  });
});
