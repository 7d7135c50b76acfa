import { describe, expect, test } from "vitest";
import { find, mergeKnown, redact } from "./index.ts";
import { MASK } from "./scan/classes.ts";

describe("stand-ins", () => {
  test("a NUL hides nothing: not inside a value, not between the letters of text read in the wrong encoding", () => {
    const wide = [..."mail mara@example.com"].join("\0");
    expect(redact("to mara\0@example.com, card 4111\0 1111 1111 1111").text).toBe("to [EMAIL·1], card [CARD·1]");
    expect(redact(wide).text).toBe(`${[..."mail "].join("\0")}\0[EMAIL·1]`);
  });

  test("number distinct values of a type; the same value gets the same number however it is written", () => {
    const text = "mara@example.com, Mara @ example . com, jens@example.de";
    expect(redact(text).text).toBe("[EMAIL·1], [EMAIL·1], [EMAIL·2]");
  });

  test("come from the caller when it supplies them", () => {
    const out = redact("mail mara@example.com", { standIn: (type, normal) => `<${type}:${normal.length}>` });
    expect(out.text).toBe("mail <EMAIL:16>");
  });

  test("already in the text are left alone, and new numbers go on after theirs", () => {
    expect(redact("[EMAIL·k7f2q9xa] wrote to mara@example.com and [EMAIL·4]").text).toBe(
      "[EMAIL·k7f2q9xa] wrote to [EMAIL·5] and [EMAIL·4]",
    );
  });

  test("typed by an outsider to hide a value hide nothing long", () => {
    expect(redact("[CARD·4111111111111111]").text).not.toContain("4111111111111111");
    expect(redact("[EMAIL·mara@example.com]").text).not.toContain("mara@");
    expect(redact("[NOTATYPE·1] and mara@example.com").text).toBe("[NOTATYPE·1] and [EMAIL·1]");
  });
});

test.each([
  ["Atte.\nLic. Evaristo Montesdeoca", "Atte.\nLic. [PERSON·1]"],
  ["Bien à vous,\nMme Fatoumata Diarrassouba", "Bien à vous,\nMme [PERSON·1]"],
  ["S pozdravom\nIng. Rastislav Hudcovič", "S pozdravom\nIng. [PERSON·1]"],
])("a title under a letter stays when it is read again without its name: %j", (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
  expect(redact(redacted).text).toBe(redacted);
});

test("what a value stood between is as far apart once a stand-in has taken its place", () => {
  for (const text of [
    "Saludos cordiales,\nMara Oduya",
    "नमस्ते Mara Oduya,\n\nअसुविधा के लिए खेद है।",
    "Kind regards,\nMara Oduya\nSilverline Legal",
    "kartımın son dört hanesi 4242",
  ])
    expect(redact(text).findings, text).toMatchObject(find(text));
});

test("the unit that hides stand-ins inside hides nothing when a text brings it", () => {
  const mask = String.fromCharCode(MASK);
  for (const value of [
    `mara.${mask}oduya@example.com`,
    `${mask}mara.oduya@example.com${mask}`,
    "mara%81.oduya@example.com",
  ])
    expect(redact(`Write to ${value} please`).text).toMatch(/^Write to [^a-z]*\[EMAIL·1\][^a-z]* please$/);
});

describe("findings", () => {
  test("carry the value with its obfuscation undone", () => {
    expect(find("XYZ @contoso com").map((f) => f.normal)).toEqual(["xyz@contoso.com"]);
    expect(find("mara[dot]oduya[at]example[dot]com").map((f) => f.normal)).toEqual(["mara.oduya@example.com"]);
    expect(find("+44 (0)20 7946-0018").map((f) => f.normal)).toEqual(["+442079460018"]);
  });

  test("point into the input, past what normalising dropped or widened", () => {
    const text = "x ​mara.odu​ya@exam­ple.com y";
    const [f] = find(text);
    expect(text.slice(f?.start, f?.end)).toBe("mara.odu​ya@exam­ple.com");
  });
});

describe("the case's own identity", () => {
  const known = {
    names: ["Mara Oduya", "Jens Brückner", "王建华"],
    emails: ["mara.oduya@example.com"],
    phones: ["+44 20 7946 0018"],
    handles: ["@mara_o"],
  };

  test.each([
    ["mara called", "[PERSON·1] called"],
    ["ODUYA's parcel", "[PERSON·1]'s parcel"],
    ["to Bruckner", "to [PERSON·1]"],
    ["Brückners Paket", "[PERSON·1] Paket"],
    ["a typo: Odyua", "a typo: [PERSON·1]"],
    ["请找王建华", "请找[PERSON·1]"],
    ["79460018", "[PHONE·1]"],
    ["only 46 00 18 left", "only [PHONE·1] left"],
    ["0018", "[PHONE·1]"],
    ["I am MARA_O there", "I am [USERNAME·1] there"],
  ])("is matched in %s", (text, expected) => {
    expect(redact(text, { known }).text).toBe(expected);
  });

  test("does not touch other words or numbers", () => {
    expect(redact("the order 4500012345 is marked", { known }).text).toBe("the order 4500012345 is marked");
  });

  test("merges without repeats", () => {
    expect(mergeKnown({ names: ["A"] }, { names: ["A", "B"], phones: ["1"] })).toEqual({
      names: ["A", "B"],
      emails: [],
      phones: ["1"],
      handles: [],
    });
    expect(mergeKnown(undefined, undefined)).toEqual({ names: [], emails: [], phones: [], handles: [] });
  });
});
