import type { Viewer } from "@casekeep/contracts";
import { createKeyring } from "@casekeep/vault";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewerOf } from "../../access/index.ts";
import { MASTER, person } from "../../testing/stores.ts";
import { auditedQuestion, parseSearch } from "./search.ts";

const keyring = createKeyring(MASTER);
const viewer: Viewer = viewerOf(person("agent", "aGeNt123456789abcdefghijklmnop00"));

describe("what somebody typed into the search", () => {
  let asked = 0;
  const parse = (q: string, known: readonly bigint[] = [], more: object = {}) =>
    parseSearch({ q, ...more }, viewer, {
      keyring,
      cases: {
        locate: async (_, hashes) => {
          asked++;
          return new Map(hashes.filter((hash) => known.includes(hash)).map((hash) => [hash, 1n]));
        },
      },
    });

  it("an address and a phone number become hashes, however written; the rest stays words and phrases", async () => {
    const search = await parse('refund Ada.Quill@Example.com "blue screen" +49 30 5550123');
    expect(search.words).toEqual(["refund"]);
    expect(search.phrases).toEqual(["blue screen"]);
    expect(search.blind).toHaveLength(2);
    expect(search.blind.flat()).toEqual(expect.arrayContaining(keyring.blindAll("email", "ada.quill@example.com")));
    // Written with and without the country: met by the end of the number.
    const [, tail] = keyring.blindAll("phone", "030 5550123");
    expect(search.blind.flat()).toContain(tail);
  });

  it("a number or a name counts as a known value only where it is one", async () => {
    expect((await parse("CASE-77421")).words).toEqual(["case-77421"]);
    const number = keyring.blindAll("number", "CASE-77421");
    expect(await parse("CASE-77421 broken", number)).toMatchObject({ words: ["broken"], blind: [number] });
    const name = keyring.blindAll("name", "Ada Quill");
    expect(await parse("Ada Quill", name)).toMatchObject({ words: [], blind: [expect.arrayContaining(name)] });
    expect((await parse("Ada Quill")).words).toEqual(["ada", "quill"]);
  });

  it("a handle is a known value where somebody goes by it, alone and among words", async () => {
    for (const typed of ["night_owl88", "@Night_Owl88"]) {
      const handle = keyring.blindAll("handle", "night_owl88");
      expect(await parse(`${typed} refund`, handle)).toMatchObject({
        words: ["refund"],
        blind: [expect.arrayContaining(handle)],
      });
    }
    expect((await parse("night-light", [])).words).toEqual(["night-light"]);
  });

  it("digits alone are a phone or an id where somebody here has it, and else the number of something", async () => {
    for (const number of ["4500055822", "4006381333931", "900150983", "12345678901234"])
      expect(await parse(number)).toMatchObject({ words: [number], blind: [] });
    const phone = keyring.blindAll("phone", "0305550123");
    expect(await parse("0305550123", phone)).toMatchObject({ words: [], blind: [expect.arrayContaining(phone)] });
    // Written as only a phone or a card is: never a word, whether known or not.
    for (const value of ["+49 30 5550123", "4111111111111111"]) {
      const search = await parse(value);
      expect({ words: search.words, groups: search.blind.length }).toEqual({ words: [], groups: 1 });
    }
  });

  it("refuses a facet that there is none of, instead of leaving it out", async () => {
    expect((await parse("", [], { facets: "status, month" })).facets).toEqual(["status", "month"]);
    expect((await parse("", [], { facets: "none" })).facets).toEqual([]);
    await expect(parse("", [], { facets: "status,statuss" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("sorts by relevance only where there are words, and asks the store once at most", async () => {
    expect((await parse("", [], { sort: "relevance" })).sort).toBe("newest");
    expect((await parse("ada.quill@example.com", [], { sort: "relevance" })).sort).toBe("newest");
    expect((await parse("printer", [], { sort: "relevance" })).sort).toBe("relevance");
    asked = 0;
    await parse(Array.from({ length: 150 }, (_, place) => 10_000 + place).join(" "));
    expect(asked).toBeLessThanOrEqual(1);
  });

  it("any text at all is a search, and nothing of a finding is left in its words", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 50 }),
        async (a, b) => {
          const search = await parse(`${a} zz.canary@example.com ${b}`);
          expect(search.words.join(" ")).not.toContain("zz.canary@example.com");
          for (const word of search.words) expect(word).toMatch(/^\S+$/u);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is in the audit record as codes only, the same for the same question", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "müller",
            "Ada",
            "ada.quill@example.com",
            '"blue screen"',
            "030 5550123",
            "\ud800",
            "\0",
            "x y",
          ),
          { minLength: 1 },
        ),
        (parts) => {
          const question = auditedQuestion(parts.join(" "), keyring);
          expect(question).toMatch(/^(?:\[[A-Z]+·[0-9a-z]{8}\] ?)*$/);
          expect(auditedQuestion(parts.join(" "), keyring)).toBe(question);
        },
      ),
    );
    expect(auditedQuestion("Müller", keyring)).toBe(auditedQuestion("müller", keyring));
    expect(auditedQuestion(undefined, keyring)).toBe("");
  });
});
