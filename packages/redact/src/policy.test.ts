import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type KeepingPolicy, type Policy, type Redacted, redact, redactField, TYPES } from "./index.ts";
import { isNeverKept } from "./never-kept.ts";
import { standInEnd } from "./normalise/stand-ins.ts";

const TEXT = "Mara Oduya, mara.oduya@example.com, card 4111 1111 1111 1111, from 203.0.113.9";

describe("a policy", () => {
  test("masks what may be shown, and says what was done", () => {
    const { text, findings } = redact(TEXT, { policy: { CARD: "mask", EMAIL: "mask", PERSON: "mask", IP: "mask" } });
    expect(text).toBe("[PERSON·M••••], [EMAIL·m••••], card [CARD·••••1111], from [IP·203.0.••••]");
    expect(findings.map((f) => f.action)).toEqual(["mask", "mask", "mask", "mask"]);
  });

  test("removes", () => {
    expect(redact("write to mara@example.com today", { policy: { EMAIL: "remove" } }).text).toBe("write to  today");
  });

  test("keeps a type that is named, and only that", () => {
    const { text, findings } = redact(TEXT, { policy: { IP: "keep" } });
    expect(text).toContain("203.0.113.9");
    expect(text).not.toMatch(/mara|4111/i);
    expect(findings.find((f) => f.type === "IP")?.action).toBe("keep");
    expect(findings.map((f) => f.start)).toEqual(findings.map((f) => f.start).sort((a, b) => a - b));
  });

  test("decides for the types that are not named by its default", () => {
    expect(redact(TEXT, { policy: { default: "remove", PERSON: "stand-in" } }).text).toBe("[PERSON·1], , card , from ");
  });

  test("holds for named fields", () => {
    expect(redactField("phone", "+44 20 7946 0018", { policy: { PHONE: "mask" } }).text).toBe("[PHONE·••••18]");
    expect(redactField("customer_name", "Quillon Vargaross", { policy: { PERSON: "keep" } }).text).toBe(
      "Quillon Vargaross",
    );
  });

  test.each([
    ["phone 4111111111111111", "phone [PHONE·1]"],
    ["id: 4111 1111 1111 1111", "id: [ID·1]"],
    ["https://x.example/pay?api_key=sk_live_9aB8c7D6e5F4g3H2", "[URL·1]"],
    ["https://x.example/reset?token=k7f2q9xaPq83", "[URL·1]"],
    ["https://x.example/?card=4111111111111111&cvv=123", "[URL·1]"],
    ["https://x.example/join/k7f2q9xaPq83Zz01", "[URL·1]"],
    ["https://mara@x.example/users/mara.oduya", "[URL·1]"],
  ])("keeps no card and no key, whatever type they were taken for: %s", (text, expected) => {
    const policy = { URL: "keep", PHONE: "keep", ID: "keep", DEVICE: "keep" } as const;
    const { text: shown, findings } = redact(text, { policy });
    expect(shown).toBe(expected);
    expect(findings.map((f) => f.action)).toEqual(["stand-in"]);
    expect(redact(shown, { policy }).text).toBe(shown);
  });

  test.each([
    "https://x.example/users/mara.oduya/profile",
    "https://x.example/users/48151623",
    "call +44 20 7946 0018",
    "imei 490154203237518",
  ])("keeps what opens nothing: %s", (text) => {
    const { text: shown, findings } = redact(text, { policy: { URL: "keep", PHONE: "keep", DEVICE: "keep" } });
    expect(shown).toBe(text);
    expect(findings.map((f) => f.action)).toEqual(["keep"]);
  });

  test.each(["SECRET", "CARD", "default"] as const)("that keeps %s is refused", (type) => {
    const policy = { [type]: "keep" } as unknown as KeepingPolicy;
    expect(() => redact("x", { policy })).toThrow(`Policy: ${type} cannot be kept`);
  });

  test("with words that are none is refused", () => {
    expect(() => redact("x", { policy: { MAIL: "mask" } as Policy })).toThrow('"MAIL" is no type');
    expect(() => redact("x", { policy: { EMAIL: "hash" } as unknown as Policy })).toThrow('"hash" for EMAIL');
  });

  test("that keeps something makes no Redacted: it does not compile where a store wants one", () => {
    expectTypeOf(redact("x").text).toEqualTypeOf<Redacted>();
    expectTypeOf(redact("x", { policy: { IP: "mask" } }).text).toEqualTypeOf<Redacted>();
    expectTypeOf(redact("x", { policy: { IP: "keep" } }).text).toEqualTypeOf<string>();
    const policy: KeepingPolicy = { IP: "stand-in" };
    expectTypeOf(redact("x", { policy }).text).toEqualTypeOf<string>();
  });
});

describe("a mask", () => {
  test.each([
    ["iban DE89 3704 0044 0532 0130 00", "IBAN", "[IBAN·DE••••00]"],
    ["phone +44 20 7946 0018", "PHONE", "[PHONE·••••18]"],
    ["password: hunter2hunter2", "SECRET", "[SECRET·••••]"],
    ["born 12.04.1985", "DOB", "[DOB·1985••••]"],
    ["Hallo 王建华先生", "PERSON", "[PERSON·••••]"],
    ["from 2001:db8::8a2e:370:7334", "IP", "[IP·••••]"],
  ])("in %s", (text, type, expected) => {
    expect(redact(text, { policy: { default: "mask" } }).text).toContain(expected);
    expect(redact(text).findings[0]?.type).toBe(type);
  });

  test("typed by an outsider hides no long number, no address and no long name", () => {
    for (const fake of [
      "[CARD·4111••••1111]",
      "[CARD·••••41111111]",
      "[PERSON·Vargaross••••]",
      "[EMAIL·••••m@x.de]",
      "[PHONE·••••••••]",
      "[PHONE·••••12••••]",
    ])
      expect(standInEnd(fake, 0)).toBe(-1);
    expect(standInEnd("[PHONE·••••18]", 0)).toBe(14);
    expect(redact("call [IP·2079460123••••]").text).not.toContain("2079460123");
  });
});

const value = fc.constantFrom(
  "mara@example.com",
  "+44 20 7946 0018",
  "4111 1111 1111 1111",
  "Mara Oduya",
  "203.0.113.9",
  "password: hunter2hunter2",
  "12 Main Street, Springfield",
  "born 12.04.1985",
  "DE89 3704 0044 0532 0130 00",
  "45",
  "0018",
  "@example.com",
  "mara at ",
);
const filler = fc.oneof(
  fc.constantFrom(" ", "\n", ", ", " and ", "", " card ", " phone ", " Hi ", "-", ".", "@"),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(fc.tuple(filler, value, filler), { maxLength: 6 }).map((parts) => parts.flat().join(""));
const keepable = TYPES.filter((type) => type !== "SECRET" && type !== "CARD");
const policy = fc
  .tuple(
    fc.constantFrom("stand-in", "mask", "remove"),
    fc.dictionary(fc.constantFrom(...keepable), fc.constantFrom("stand-in", "mask", "remove", "keep"), { maxKeys: 5 }),
  )
  .map(([other, actions]) => ({ ...actions, default: other }) as KeepingPolicy);

test("redacting twice under one policy changes nothing, whatever the policy", () => {
  fc.assert(
    fc.property(text, policy, (input, chosen) => {
      const once = redact(input, { policy: chosen }).text;
      expect(redact(once, { policy: chosen }).text).toBe(once);
    }),
    { numRuns: 1500 },
  );
});

test("so it is where the text is not its own normal form", () => {
  const chosen = { IP: "keep", default: "stand-in" } as const;
  const once = redact(" mara at  phone 203.0.113.9\ud7fc @example.com and  and DE89 3704 0044 0532 0130 00\0", {
    policy: chosen,
  }).text;
  expect(redact(once, { policy: chosen }).text).toBe(once);
});

test("a text whose only capital goes is looked at again from end to end", () => {
  const chosen = { PHONE: "keep", default: "stand-in" } as const;
  const once = redact(" mara at  +44 20 7946 0018\ud7fc @example.com+44 20 7946 0018Mara Oduya", {
    policy: chosen,
  }).text;
  expect(redact(once, { policy: chosen }).text).toBe(once);
});

test("what a policy does not keep is gone: every finding is a place in the input and its action is the policy's, or a stand-in for what is never kept", () => {
  fc.assert(
    fc.property(text, policy, (input, chosen) => {
      let last = 0;
      for (const f of redact(input, { policy: chosen }).findings) {
        expect(f.start).toBeGreaterThanOrEqual(last);
        const action = chosen[f.type] ?? chosen.default;
        expect(f.action).toBe(action === "keep" && isNeverKept(f) ? "stand-in" : action);
        last = f.end;
      }
    }),
    { numRuns: 500 },
  );
});
