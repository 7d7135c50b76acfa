import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRules, redact, redactStream } from "../index.ts";

async function* chunked(text: string, sizes: readonly number[]) {
  for (let at = 0, n = 0; at < text.length; n++) {
    const size = sizes[n % sizes.length] as number;
    yield text.slice(at, at + size);
    at += size;
  }
}

async function all(chunks: AsyncIterable<string>): Promise<string> {
  let out = "";
  for await (const chunk of chunks) out += chunk;
  return out;
}

const standIn = (type: string, normal: string) => `[${type}·${normal.length}]`;

describe("a stream", () => {
  test.each(["PRIVATE KEY", "PGP PRIVATE KEY BLOCK"])(
    "covers a long %s whole, wherever in it a stretch ends",
    async (name) => {
      const line = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABlwAAAAdz";
      const key = `-----BEGIN ${name}-----\n${`${line}\n`.repeat(250)}-----END ${name}-----\n`;
      for (const before of [244_000, 256_000, 262_000]) {
        const words = "all is well here\n".repeat(before / 17);
        const out = await all(redactStream(chunked(`${words}${key}\nIt works since then.\n`, [65_536]), { standIn }));
        expect(out).not.toContain(line);
        expect(out).toContain("It works since then.");
      }
    },
  );

  test("is redacted as the whole text is, wherever its chunks are cut", async () => {
    const text = fc.array(
      fc.constantFrom(
        "Mara Oduya ",
        "mara@example.com",
        " +44 20 7946 0018 ",
        "all is well\n",
        "password: hunter2",
        "😀",
        " ",
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (parts, sizes) => {
        const whole = parts.join("");
        expect(await all(redactStream(chunked(whole, sizes), { standIn }))).toBe(redact(whole, { standIn }).text);
      }),
      { numRuns: 200 },
    );
  });

  test("of one line without an end holds no more than a stretch, and shows no value", async () => {
    const value = "mara.oduya@example.com ";
    let given = 0;
    let taken = 0;
    async function* source() {
      for (let n = 0; n < 200; n++) {
        given += 700 * value.length;
        yield value.repeat(700);
      }
    }
    for await (const chunk of redactStream(source())) {
      expect(chunk).not.toMatch(/mara|oduya|example/);
      expect(chunk.isWellFormed()).toBe(true);
      taken += (chunk.length / "[EMAIL·s1] ".length) * value.length;
      expect(given - taken).toBeLessThan(700_000);
    }
    expect(Math.round(taken)).toBe(given);
  });

  test("gives the same value the same stand-in throughout", async () => {
    const out = await all(redactStream(chunked("a@example.com b@example.com a@example.com", [5])));
    expect(out).toBe("[EMAIL·s1] [EMAIL·s2] [EMAIL·s1]");
  });

  test("takes a policy, known people and own rules", async () => {
    const rules = compileRules({ version: 1, rules: [{ name: "r", type: "ID", pattern: "ZZ[0-9]{3}", score: 0.99 }] });
    const options = { policy: { ID: "remove" }, known: { names: ["Vargaross"] }, rules } as const;
    expect(await all(redactStream(chunked("ask vargaross about ZZ123", [4]), options))).toBe("ask [PERSON·s1] about ");
  });

  test("covers a secret longer than what is seen at once", async () => {
    const secret = "aB3xY7zQ9".repeat(60_000);
    const out = await all(redactStream(chunked(`token=${secret} and more`, [65_536])));
    expect(out.length).toBeLessThan(100);
    expect(out.endsWith(" and more")).toBe(true);
  });
});
