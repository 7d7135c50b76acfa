import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConversation, redactCases, redactConversation } from "../index.ts";

const said = (...texts: string[]) => redactConversation(texts).map((result) => result.text);

describe("what one message says is found in the others", () => {
  test.each([
    ["a name signed once", ["It fails.\n\nKind regards,\nQuillon Vargaross", "has vargaross paid?"], "vargaross"],
    ["a name greeted once", ["Dear Quillon,\nit is sent.", "then QUILLON called"], "quillon"],
    ["a name introduced once", ["my name is Quillon Vargaross", "q. vargaross it says"], "vargaross"],
    ["an address' local part", ["write to q.vargaross@example.com", "login q.vargaross does not work"], "vargaross"],
    ["a number's tail", ["call +44 20 7946 0018", "the one with 460018?"], "460018"],
    ["a handle", ["my username is qvarg_77", "qvarg_77 is locked"], "qvarg"],
    ["a passport number", ["passport no. C01X00T47", "again: C01 X00 T47, valid"], "X00"],
    ["a card by its last four", ["card 4111 1111 1111 1111", "yes, 1111 is the one"], "1111"],
    ["a name in Chinese", ["您好，我是王建华。", "王建华先生的订单"], "王建华"],
  ])("%s", (_, texts, value) => {
    for (const text of said(...texts)) expect(text.toLowerCase()).not.toContain(value.toLowerCase());
  });

  test("also in what came before", () => {
    expect(said("has vargaross paid?", "Regards,\nQuillon Vargaross")[0]).toBe("has [PERSON·1] paid?");
  });

  test("also from and in what is no message", () => {
    const talk = readConversation([
      { text: "vargaross.txt", kind: "aside" },
      { text: "I am Quillon Vargaross.", author: "c" },
    ]);
    expect(talk.redact(0).text).toBe("[PERSON·1].txt");
    expect(talk.known.names).toContain("Quillon Vargaross");
  });

  test("and ordinary words stay", () => {
    const texts = ["Thanks,\nSupport Team", "the support team will look", "I may order in may", "Regards,\nMay"];
    expect(said(...texts).slice(0, 3)).toEqual(texts.slice(0, 3));
  });

  test("the same value has the same stand-in in every message", () => {
    const [a, b] = said("mara.oduya@example.com or jens@example.org", "jens@example.org answered");
    expect(a).toBe("[EMAIL·1] or [EMAIL·2]");
    expect(b).toBe("[EMAIL·2] answered");
  });
});

describe("a value split over messages is found in each", () => {
  test.each([
    ["a phone in two halves", ["my number is 020 7946", "0018"], ["7946", "0018"]],
    ["a phone with ok between", ["my number is +44 20", "ok", "7946 0018"], ["7946", "0018"]],
    ["a card in two", ["it is 4111 1111", "1111 1234 thanks"], ["4111", "1234"]],
    ["a card in four", ["4111", "1111", "1111", "1234"], ["4111", "1111", "1234"]],
    [
      "a card with answers between",
      ["card? 4111", "yes", "1111", "go on", "1111", "ok", "1234"],
      ["4111", "1111", "1234"],
    ],
    ["a card with leading words", ["starts with 4111", "then 1111", "and 1111", "ends 1234"], ["4111", "1111", "1234"]],
    ["a card in another language", ["4111", "und dann 1111", "ja", "1111", "danach 1234"], ["4111", "1111", "1234"]],
    ["an address inside its domain", ["mail me: mara.oduya@oak", "moor.example thanks"], ["oduya", "moor"]],
    ["a code after a question", ["Your passport number?", "C01X", "00T47"], ["C01X", "00T47"]],
    ["digits in words", ["zero two zero", "seven nine four six", "zero zero one eight"], ["seven", "eight"]],
    ["an address before its sign", ["mail me: mara.oduya", "@example.com"], ["mara", "oduya", "example"]],
    ["an address at its sign", ["mail me: mara.oduya@", "example.com"], ["mara", "oduya", "example.com"]],
    ["an address in words", ["mara.oduya at", "example dot com"], ["oduya", "example dot"]],
    ["an address before its ending", ["mara.oduya@example.", "com is it"], ["oduya", "example"]],
    ["an IBAN", ["DE89 3704 0044", "0532 0130 00"], ["DE89", "3704", "0130"]],
    ["an answer to a question", ["What is your date of birth?", "12 April 1985"], ["1985"]],
    ["an answer to another question", ["Your account number please?", "48213377"], ["48213377"]],
  ])("%s", (_, texts, values) => {
    for (const text of said(...texts)) for (const value of values) expect(text).not.toContain(value);
  });

  test.each([
    ["a code asked for without a mark", ["I have sent you a code, please read it to me", "482 913"], ["", "482 913"]],
    [
      "a date of birth asked for politely",
      ["can you confirm your date of birth please", "14 march 86"],
      ["", "14 march 86"],
    ],
    ["a memorable word", ["and your memorable word?", "marmalade"], ["", "marmalade"]],
    ["a postcode", ["and your postcode?", "ne3 4qt"], ["", "ne3 4qt"]],
    ["a name the wrong way round", ["Wie ist Ihr Name?", "moosbach, gerlinde"], ["", "moosbach"]],
    ["an account's letters first", ["GB29 NWBK", "go on", "6016 1331 9268 19"], ["GB29 NWBK", "", "6016"]],
    ["an identity card", ["¿su DNI?", "12345678 z"], ["", "z"]],
  ])("%s", (_, texts, gone) => {
    said(...texts).forEach((text, n) => {
      if (gone[n] !== "") expect(text).not.toContain(gone[n]);
    });
  });

  test("an answer in two messages by the same person", () => {
    const talk = readConversation([
      { text: "could I have your full name?", author: "b" },
      { text: "tamsin", author: "a" },
      { text: "holloway", author: "a" },
    ]);
    expect([talk.redact(1).text, talk.redact(2).text]).toEqual(["[PERSON·1]", "[PERSON·1]"]);
  });

  test("and what was asked about an order stays", () => {
    const texts = ["what is the order number?", "4500118"];
    expect(said(...texts)).toEqual(texts);
  });

  test("with one stand-in for both halves", () => {
    expect(said("my number is 020 7946", "0018")).toEqual(["my number is [PHONE·1]", "[PHONE·1]"]);
  });

  test("by the same author past what another said", () => {
    const talk = redactConversation([
      { text: "my number is 020 7946", author: "customer" },
      { text: "I am listening to you, please do go on when you can", author: "agent" },
      { text: "0018", author: "customer" },
    ]);
    expect(talk.map((result) => result.text).join(" ")).not.toMatch(/7946|0018/);
  });

  test("and what only looks so stays", () => {
    const texts = [
      "order 45000",
      "12345 was the other order",
      "it shows error 404",
      "500 after that",
      "version 10.0",
      "19041 build",
      "we meet at",
      "noon.",
      "500 mb free",
      "1903 is the version",
      "16 gb",
      "2 of 3 users",
      "since 2019",
    ];
    expect(said(...texts)).toEqual(texts);
  });
});

describe("a conversation", () => {
  test("takes a policy and stand-ins of the caller", () => {
    const talk = readConversation(["card 4111 1111 1111 1111", "mara@example.com"]);
    expect(talk.redact(0, { policy: { CARD: "mask" } }).text).toBe("card [CARD·••••1111]");
    expect(talk.redact(1, { standIn: (type) => `<${type}>` }).text).toBe("<EMAIL>");
    expect(() => talk.redact(2)).toThrow(RangeError);
  });

  test("of many messages takes time linear in their number", () => {
    const took = (n: number) => {
      const texts = Array.from(
        { length: n },
        (_, k) => `Hi Mara${k % 50}x, call 020 7946 ${1000 + (k % 200)}\n12${k % 10}`,
      );
      // Of this process, not of the clock: what else runs on the machine is not counted.
      const before = process.cpuUsage();
      redactConversation(texts);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    took(100);
    expect(took(4000) / took(1000)).toBeLessThan(10);
  });
});

const given = fc.constantFrom("Quillon", "Mara", "Jens", "Zofia", "Tariq", "Ayumi");
const family = fc.constantFrom("Vargaross", "Oduya", "Brückner", "Kowalczyk", "Al-Masri", "Tanakawa");
const filler = fc.constantFrom(
  "it does not start",
  "please look again",
  "ok",
  "thanks a lot for the quick help",
  "the order 4500012345 is late",
);

test("a name said once with certainty is found in every message, however it is written", () => {
  const forms: ((first: string, last: string) => string)[] = [
    (_, last) => last.toLowerCase(),
    (_, last) => last.toUpperCase(),
    (first, last) => `${first.charAt(0)}. ${last}`,
    (first, last) => `${last}, ${first}`,
    (_, last) => last.normalize("NFD").replace(/\p{M}/gu, ""),
  ];
  fc.assert(
    fc.property(
      given,
      family,
      fc.array(fc.tuple(filler, fc.constantFrom(...forms), filler), { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      (first, last, others, place) => {
        const texts = others.map(([before, form, after]) => `${before} ${form(first, last)} ${after}`);
        texts.splice(place, 0, `Hello,\nhelp.\n\nKind regards,\n${first} ${last}`);
        const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
        for (const { text } of redactConversation(texts)) expect(bare(text)).not.toContain(bare(last));
      },
    ),
    { numRuns: 300 },
  );
});

test("a number told in pieces never stays, wherever it is cut", () => {
  const number = fc.constantFrom("02079460018", "4111111111111111", "447700900123", "5500005555555559");
  fc.assert(
    fc.property(
      number,
      fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 6, maxLength: 6 }),
      filler,
      (n, cuts, ok) => {
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          if (at >= n.length) break;
          // The last piece is no single digit: that could be anything.
          const end = n.length - (at + cut) < 2 ? n.length : at + cut;
          pieces.push(n.slice(at, end));
          at = end;
        }
        if (at < n.length || pieces.length < 2) return;
        const texts = [ok, ...pieces, "that is all"];
        const out = redactConversation(texts);
        pieces.forEach((piece, k) => {
          expect(out[k + 1]?.text).not.toContain(piece);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("redacting a conversation twice changes nothing", () => {
  const part = fc.constantFrom(
    "mara.oduya",
    "@example.com",
    "4111 1111",
    "1111 1111",
    "0018",
    "020 7946",
    "Regards,\nQuillon Vargaross",
    "vargaross",
    "name?",
    "your phone number:",
    "ok",
    "zero two",
    "1985",
    "at example dot com",
  );
  const message = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(message, { maxLength: 6 }), (texts) => {
      const once = redactConversation(texts).map((result) => result.text);
      expect(redactConversation(once).map((result) => result.text)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test("redacting twice changes nothing where a value's stand-in makes a short message one of its own", () => {
  const texts = ["mara.oduya", "vargaross name?", "zero two", "at example dot com Regards,\nQuillon Vargaross"];
  const once = redactConversation(texts).map((result) => result.text);
  expect(redactConversation(once).map((result) => result.text)).toEqual(once);
});

test("redacting twice changes nothing where the longest of what was said was a value", () => {
  const texts = ["mara.oduya @example.com mara.oduya", "name? at example dot com", "ok at example dot com ok"];
  const once = redactConversation(texts).map((result) => result.text);
  expect(redactConversation(once).map((result) => result.text)).toEqual(once);
});

test("a message of its own parts two halves, whoever says ok behind it", () => {
  const texts = ["mara.oduya", "It is the invoice of last Tuesday.", "ok", "at example dot com"];
  expect(redactConversation(texts)[3]?.text).toBe("at example dot com");
});

test("findings are places in their own text, in order and apart", () => {
  const message = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), filler, given), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), (messages) => {
      const texts = messages.map((parts) => parts.join(" "));
      const talk = readConversation(texts);
      texts.forEach((text, index) => {
        let last = 0;
        for (const f of talk.findings(index)) {
          expect(f.start).toBeGreaterThanOrEqual(last);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          last = f.end;
        }
      });
    }),
    { numRuns: 400 },
  );
});

test("all texts at once are what each gives by itself", () => {
  const message = fc.array(fc.oneof(filler, given), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
  const treat = {
    standIn: (type: string, normal: string) => `[${type}·${normal.length}]`,
    policy: { CARD: "mask" },
  } as const;
  fc.assert(
    fc.property(fc.array(message, { maxLength: 20 }), (texts) => {
      const talk = readConversation(texts);
      expect(talk.redactAll(treat)).toEqual(texts.map((_, index) => talk.redact(index, treat)));
    }),
    { numRuns: 200 },
  );
});

test("cases side by side are what each gives by itself, in order, whatever its size", () => {
  const message = fc.array(fc.oneof(filler, given), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
  const one = fc.record({
    texts: fc.array(message, { maxLength: 80 }),
    options: fc.constantFrom({}, { known: { names: ["Hope Larkin"] } }),
  });
  const treat = { standIn: (type: string, normal: string) => `[${type}·${normal.length}]` };
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (cases) => {
      const together = [...redactCases(cases, treat)];
      expect(together.map(({ redacted }) => redacted)).toEqual(
        cases.map(({ texts, options }) => readConversation(texts, options).redactAll(treat)),
      );
      together.forEach(({ conversation, redacted }, n) => {
        const { texts } = cases[n] as (typeof cases)[number];
        expect(texts.map((_, index) => conversation.redact(index, treat))).toEqual(redacted);
      });
    }),
    { numRuns: 40 },
  );
});

test("cases are taken as they are needed, not all at once", () => {
  let taken = 0;
  const cases = (function* () {
    for (;;) {
      taken++;
      yield { texts: ["my number is 020 7946 0018", "thanks", "bye"] };
    }
  })();
  const read = redactCases(cases);
  expect(read.next().value?.redacted[0].text).toBe("my number is [PHONE·1]");
  expect(taken).toBeLessThan(100);
});
