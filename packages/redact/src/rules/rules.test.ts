import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRules, find, RULE_LIMITS, RuleError, redact } from "../index.ts";
import { comparable, wordMatcher } from "./words.ts";

const rulesOf = (...rules: object[]) => compileRules({ version: 1, rules });
const said = (text: string, ...rules: object[]) => redact(text, { rules: rulesOf(...rules) }).text;

describe("words", () => {
  const rule = { name: "projects", type: "ID", words: ["Bluebird", "Project  Ice Cave", "青い鳥"], score: 0.99 };

  test.each([
    ["BLUEBIRD is late", "[ID·1] is late"],
    ["ｂｌｕｅｂｉｒｄ is late", "[ID·1] is late"],
    ["about project\nice  cave.", "about [ID·1]."],
    ["今日は青い鳥です", "今日は[ID·1]です"],
    ["bluebirds and a bluebirdhouse", "bluebirds and a bluebirdhouse"],
  ])("are found in %s", (text, expected) => {
    expect(said(text, rule)).toBe(expected);
  });

  test("count only beside a cue when the rule has some", () => {
    const member = { name: "club", type: "ID", words: ["gold", "blue"], cues: ["member level", "会员"] };
    expect(said("my Member Level: gold", member)).toBe("my Member Level: [ID·1]");
    expect(said("我的会员等级gold", member)).toBe("我的会员等级[ID·1]");
    expect(find("gold and blue", { rules: rulesOf(member) })).toEqual([]);
  });

  test("are all found, as a search for each alone would find them", () => {
    const letter = fc.constantFrom("a", "b", "ab", " ", "鳥", "A", "-");
    const word = fc
      .array(letter, { minLength: 2, maxLength: 5 })
      .map((letters) => comparable(letters.join("")))
      .filter((found) => found.length >= 2);
    const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join("").toLowerCase());
    const stands = (whole: string, start: number, end: number) => {
      const joins = (at: number) => /[ab]/.test(whole[at] ?? "");
      return !(joins(start - 1) && joins(start)) && !(joins(end - 1) && joins(end));
    };
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 6 }), text, (words, whole) => {
        const one = whole.replace(/ +/g, " ");
        const longest = new Map<number, number>();
        for (const each of words) {
          for (let at = one.indexOf(each); at >= 0; at = one.indexOf(each, at + 1)) {
            const end = at + each.length;
            if (stands(one, at, end)) longest.set(end, Math.min(longest.get(end) ?? at, at));
          }
        }
        const found = new Map<number, number>();
        wordMatcher(words.map((each, n) => [each, n])).each(one, (start, end) => found.set(end, start));
        expect(found).toEqual(longest);
      }),
      { numRuns: 2000 },
    );
  });

  test("by the ten thousand cost little more than a few", () => {
    const many = rulesOf({
      name: "customers",
      type: "PERSON",
      words: Array.from({ length: 20_000 }, (_, n) => `customer ${n.toString(36)} ${n % 97}`),
    });
    const text = "customer customer 1a 2 customer customer ".repeat(3000);
    const before = process.cpuUsage();
    find(text, { rules: many });
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});

describe("patterns", () => {
  test("are found, by their group where they have one", () => {
    expect(said("card LC-12345678 ok", { name: "loyalty", type: "ID", pattern: "LC-[0-9]{8}", score: 0.99 })).toBe(
      "card [ID·1] ok",
    );
    expect(said("ref: Qx_7", { name: "ref", type: "ID", pattern: "ref: (\\S+)", score: 0.99 })).toBe("ref: [ID·1]");
  });

  test("name themselves in the finding", () => {
    const [found] = find("LC-12345678", { rules: rulesOf({ name: "loyalty", type: "ID", pattern: "LC-[0-9]{8}" }) });
    expect(found).toMatchObject({ rule: "own:loyalty", score: 0.9, type: "ID" });
  });

  test("see line ends as ^ and $, and the same in a long text as in a short one", () => {
    const rule = rulesOf({ name: "code", type: "ID", pattern: "^ZZ-[a-z]+\\b", score: 0.99 });
    const filler = "all is well\n".repeat(1000);
    const text = `${filler}ZZ-abc ZZ-def\n${filler}ZZ-ghi`;
    expect(find(text, { rules: rule }).map((f) => text.slice(f.start, f.end))).toEqual(["ZZ-abc", "ZZ-ghi"]);
  });

  test("match wherever a long text is cut", () => {
    const rule = rulesOf({ name: "code", type: "ID", pattern: "ZQ[a-z]{20}", score: 0.99 });
    const value = `ZQ${"x".repeat(20)}`;
    for (let lead = 1990; lead < 2360; lead += 7)
      expect(find(`${".".repeat(lead)}${value}${".".repeat(3000)}`, { rules: rule })[0]).toMatchObject({ start: lead });
  });

  test("that look far ahead of each match stay linear", () => {
    const rule = rulesOf({ name: "far", type: "ID", pattern: "(?:ab.*z|ab)", score: 0.99 });
    const took = (n: number) => {
      const text = "ab        ".repeat(n);
      const before = process.cpuUsage();
      find(text, { rules: rule });
      return process.cpuUsage(before).user;
    };
    took(2_000);
    expect(took(16_000) / took(4_000)).toBeLessThan(12);
  });

  test("with nested repeats do not hang", () => {
    const before = process.cpuUsage();
    said(`${"a".repeat(50_000)}!`, { name: "nested", type: "ID", pattern: "(a+)+b" });
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});

describe("releasing", () => {
  const order = { name: "orders", release: true, pattern: "\\b(?:8|9)[0-9]{9}\\b" };

  test("lets what is ours stay, and nothing else", () => {
    expect(redact("it is 8123456789").text).not.toContain("8123456789");
    expect(said("it is 8123456789", order)).toBe("it is 8123456789");
    expect(said("it is 7123456789", order)).not.toContain("7123456789");
    expect(said("it is 81234567890", order)).not.toContain("81234567890");
  });

  test("needs its cue where it has some", () => {
    const withCue = { ...order, cues: ["shipment"] };
    expect(said("shipment 8123456789", withCue)).toContain("8123456789");
    expect(said("my mobile 8123456789", withCue)).not.toContain("8123456789");
  });

  test("of words lets the address of our own desk stay", () => {
    const desk = { name: "desk", release: true, types: ["EMAIL"], words: ["desk@example.com"] };
    expect(said("from desk@example.com to mara@example.com", desk)).toBe("from desk@example.com to [EMAIL·1]");
    expect(said("desk@example.com.evil.test", desk)).not.toContain("evil");
  });

  test("never lets a person of the case, a real card or a value of another rule stay", () => {
    const known = { phones: ["8123456789"] };
    expect(redact("it is 8123456789", { known, rules: rulesOf(order) }).text).not.toContain("8123456789");
    const cards = { name: "cards", release: true, types: ["CARD", "ID"], pattern: "[45][0-9]{15}" };
    expect(said("it is 4111111111111111", cards)).not.toContain("4111");
    expect(said("it is 4111111111111112", cards)).toContain("4111111111111112");
    const both = rulesOf(order, { name: "other", type: "ID", pattern: "8123456789" });
    expect(redact("it is 8123456789", { rules: both }).text).not.toContain("8123456789");
  });

  test.each([
    ["PHONE", "\\+?[0-9 ]{7,20}"],
    ["EMAIL", "\\S+@\\S+"],
    ["PERSON", "[A-Z][a-z]+ [A-Z][a-z]+"],
    ["IP", "[0-9.]+"],
    ["PHONE", ".+"],
    ["PHONE", "[0-9 -]{5,30}"],
    ["PHONE", "\\b[0-9]{10}\\b"],
    ["ID", "\\b[0-9]{9}\\b"],
    ["EMAIL", "[a-z]+@[a-z.]+"],
    ["PERSON", "[A-Z][a-z]+"],
    ["PLATE", "\\S+ ?\\S+"],
  ])("all of %s by %s is refused", (type, pattern) => {
    expect(() => rulesOf({ name: "broad", release: true, types: [type], pattern })).toThrow(/^broad: it would release/);
  });

  test("of a plain number takes a word beside it", () => {
    const plain = { name: "orders", release: true, pattern: "\\b[0-9]{9}\\b" };
    expect(() => rulesOf(plain)).toThrow("say more of your own format, or give cues");
    expect(said("shipment 219099999", { ...plain, cues: ["shipment"] })).toBe("shipment 219099999");
  });

  test("secrets is refused", () => {
    expect(() => rulesOf({ name: "s", release: true, types: ["SECRET"], pattern: "k-[0-9]+" })).toThrow(
      "s: SECRET cannot be released",
    );
  });
});

describe("a rule that cannot be used", () => {
  const ok = { name: "ok", type: "ID", pattern: "OK[0-9]+" };
  test.each([
    [[], "must be a JSON object"],
    [{ version: 2, rules: [] }, '"version" must be 1'],
    [{ version: 1, rules: [], rule: [] }, '"rule" is not known'],
    [{ version: 1, rules: [{ ...ok, name: "Not OK" }] }, "rule 1: "],
    [{ version: 1, rules: [ok, ok] }, "ok: another rule has this name"],
    [{ version: 1, rules: [{ ...ok, pattern: "(" }] }, "ok: the pattern cannot be read"],
    [{ version: 1, rules: [{ ...ok, pattern: "a(?=b)" }] }, "ok: the pattern cannot be read"],
    [{ version: 1, rules: [{ ...ok, pattern: "(a)\\1" }] }, "ok: the pattern cannot be read"],
    [{ version: 1, rules: [{ ...ok, pattern: "x*" }] }, "ok: the pattern matches where nothing stands"],
    [{ version: 1, rules: [{ ...ok, pattern: "(?:[a-z]{30}){32}[a-z]{1000}|x{1000}" }] }, "ok: the pattern"],
    [{ version: 1, rules: [{ ...ok, pattern: "x".repeat(RULE_LIMITS.pattern + 1) }] }, "ok: the pattern has 1001"],
    [{ version: 1, rules: [{ ...ok, type: "NAME" }] }, 'ok: "type" must be one of'],
    [{ version: 1, rules: [{ ...ok, score: 2 }] }, 'ok: "score"'],
    [{ version: 1, rules: [{ ...ok, words: ["ab"] }] }, 'ok: must have either "words" or "pattern"'],
    [{ version: 1, rules: [{ name: "w", type: "ID", words: ["a"] }] }, "w: words[0] must have 2 to 200"],
    [{ version: 1, rules: [{ ...ok, colour: "red" }] }, 'ok: "colour" is not known'],
    [{ version: 1, rules: Array.from({ length: 501 }, (_, n) => ({ ...ok, name: `r${n}` })) }, "at most 500"],
  ])("is named: %j", (json, message) => {
    expect(() => compileRules(json)).toThrow(RuleError);
    expect(() => compileRules(json)).toThrow(message);
  });

  test("because it is too broad ends the text, named, instead of running on", () => {
    const rules = rulesOf({ name: "every", type: "ID", pattern: "[a-z]" });
    expect(() => redact("x ".repeat(20_000), { rules })).toThrow("every: more than 10000 matches");
  });
});

test("redacting twice under the same rules changes nothing", () => {
  const rules = rulesOf(
    { name: "loyalty", type: "ID", pattern: "LC-?[0-9]{4,8}", score: 0.99 },
    { name: "anything-after", type: "SECRET", pattern: "ref: .*", score: 0.5 },
    { name: "orders", release: true, pattern: "\\b8[0-9]{9}\\b" },
    { name: "projects", type: "PERSON", words: ["bluebird", "ice cave"] },
  );
  const part = fc.constantFrom(
    "LC-12345",
    "ref: ",
    "8123456789",
    "bluebird",
    "ice",
    " cave",
    " ",
    "\n",
    "mara@x.de",
    "-",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), fc.constantFrom("stand-in", "mask", "remove"), (parts, action) => {
      const options = { rules, policy: { default: action } } as const;
      const once = redact(parts.join(""), options).text;
      expect(redact(once, options).text).toBe(once);
    }),
    { numRuns: 1000 },
  );
});
