import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiDigits, normalise, phoneTail } from "./normalise.ts";
import { BLIND_KINDS } from "./types.ts";

describe("normalising", () => {
  test.each([
    ["email", " Ana.Ruiz+shop@Example.COM ", "ana.ruiz+shop@example.com"],
    ["email", "<MAILTO:ana@example.com>", "ana@example.com"],
    ["email", "ana@example.com.", "ana@example.com"],
    ["email", "jörg@münchen.example", "jörg@xn--mnchen-3ya.example"],
    ["email", "JÖRG@XN--MNCHEN-3YA.EXAMPLE", "jörg@xn--mnchen-3ya.example"],
    ["email", "ana＠ｅｘａｍｐｌｅ．com", "ana@example.com"],
    ["phone", "+44 20 7946 0018", "442079460018"],
    ["phone", "+44 (0)20 7946 0018", "442079460018"],
    ["phone", "0044-20-7946-0018", "442079460018"],
    ["phone", "tel:+1-555-010-0199;ext=12", "15550100199"],
    ["phone", "(555) 010-0199 ext. 7", "5550100199"],
    ["phone", "٠٢٠ ٧٩٤٦ ٠٠١٨", "02079460018"],
    ["number", "ac-1234 / 56", "AC123456"],
    ["number", "de89 3704", "DE893704"],
    ["name", "Łukasz  Søren-Müßig", "lukasz soren mussig"],
    ["name", "RUIZ, Ana María", "ana maria ruiz"],
    ["name", "O’Brien", "obrien"],
    ["name", "मीरा शर्मा", "मीरा शर्मा"],
    ["handle", "@Night_Owl", "night_owl"],
    ["other", "  Two\tWords ", "two words"],
  ] as const)("writes %s %j as %j", (kind, value, expected) => {
    expect(normalise(kind, value)).toBe(expected);
  });

  test("is done after one time: again changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...BLIND_KINDS), fc.string({ unit: "binary" }), (kind, value) => {
        const once = normalise(kind, value);
        // "00" marks a call abroad only at the start of what people wrote; digits alone are taken as they are.
        if (kind === "phone" && once.startsWith("00")) return;
        expect(normalise(kind, once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("does not mind how an address is cased or padded", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const normal = normalise("email", address);
        expect(normalise("email", ` ${address.toUpperCase()} `)).toBe(normal);
        expect(normalise("email", `<${address}>`)).toBe(normal);
      }),
    );
  });

  test("keeps different mailboxes apart", () => {
    expect(normalise("email", "a.b@example.com")).not.toBe(normalise("email", "ab@example.com"));
    expect(normalise("email", "ab+x@example.com")).not.toBe(normalise("email", "ab@example.com"));
  });
});

describe("phones", () => {
  const separators = fc.constantFrom("", " ", "-", ".", "/", " (", ") ", "\u00a0");

  test("do not mind separators", () => {
    const written = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separators), { minLength: 8, maxLength: 15 });
    fc.assert(
      fc.property(written, (parts) => {
        const plain = `+1${parts.map(([digit]) => digit).join("")}`;
        const spaced = `+1 ${parts.map(([digit, separator]) => `${separator}${digit}`).join("")}`;
        // "(0)" after a country code is left out on purpose.
        if (/\(0+\)/.test(spaced)) return;
        expect(normalise("phone", spaced)).toBe(normalise("phone", plain));
        expect(phoneTail(spaced)).toBe(phoneTail(plain));
      }),
    );
  });

  test.each([
    ["+44 20 7946 0018", "020 7946 0018"],
    ["+1 555 010 0199", "(555) 010-0199"],
    ["+1 555 010 0199", "1-555-010-0199"],
    ["+45 12 34 56 78", "12 34 56 78"],
    ["+49 30 23125 000", "030 23125-000"],
    ["+33 1 99 00 12 34", "01 99 00 12 34"],
    ["0061 2 5550 0123", "(02) 5550 0123"],
    ["+39 06 5550 0123", "06 55500123"],
    ["+353 20 910 0123", "020 910 0123"],
  ])("meet at home and abroad: %s and %s", (abroad, home) => {
    expect(phoneTail(abroad)).toBeDefined();
    expect(phoneTail(abroad)).toBe(phoneTail(home));
  });

  test("meet for every country code with a trunk zero", () => {
    const code = fc.constantFrom("44", "49", "33", "61", "353", "972", "420");
    const national = fc.stringMatching(/^[1-9]\d{7,10}$/);
    fc.assert(
      fc.property(code, national, (country, number) => phoneTail(`+${country}${number}`) === phoneTail(`0${number}`)),
    );
  });

  test("too short to tell people apart have no tail", () => {
    expect(phoneTail("112")).toBeUndefined();
    expect(phoneTail("+44 999")).toBeUndefined();
  });

  test("read the digits of every script", () => {
    const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10, 0x104a0, 0x1d7ce];
    for (const zero of zeros) {
      const digits = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)).join("");
      expect(asciiDigits(digits.normalize("NFKC"))).toBe("0123456789");
    }
  });
});
