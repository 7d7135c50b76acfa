import { describe, expect, test } from "vitest";
import { readConversation, redactConversation } from "../index.ts";
import { turnsOf } from "./turns.ts";

const authors = (text: string) => turnsOf(text)?.map(({ author }) => author);

describe("a transcript is taken apart by who speaks", () => {
  test.each([
    ["WhatsApp", "[02/03/2026, 10:02:11] Mara: hi\n[02/03/2026, 10:02:40] Support: hello", ["Mara", "Support"]],
    [
      "WhatsApp, without brackets",
      "02.03.26, 10:02 - Mara Z.: moin\n02.03.26, 10:03 - Service: ja",
      ["Mara Z.", "Service"],
    ],
    ["a chat's export", "(10:02:11) Visitor 81234: hello\n(10:02:20) Mara: hi", ["Visitor 81234", "Mara"]],
    ["nicks in brackets", "<mara_k> hello\n<jens> ack", ["mara_k", "jens"]],
    ["heads above what is said", "Mara Oduya  10:14\nhello\nthere\nJens  10:15\nhi", ["Mara Oduya", "Jens"]],
    [
      "parts in a call",
      "Agent: phone?\nVisitor: 020 7946\nVisitor: 0018\nAgent: thanks",
      ["Agent", "Visitor", "Visitor", "Agent"],
    ],
  ])("%s", (_, text, expected) => {
    expect(authors(text)).toEqual(expected);
  });

  test.each([
    ["a letter", "Dear Mara,\nit is sent.\nRegards,\nJens"],
    ["a form", "Name: Mara\nPhone: 020\nName: Jens\nPhone: 030"],
    ["a log", "10:02:11 INFO: retry 4471\n10:02:12 ERROR: 2231 bytes\n10:02:13 INFO: done"],
    ["a record", "rows: 1\nrows: 2\nvalues: 3\nvalues: 4"],
    ["markup", "<p> one\n<div> two"],
    ["one line", "[10:02] Mara: hi"],
  ])("%s is none", (_, text) => {
    const turns = turnsOf(text);
    if (text.startsWith("<")) expect(readConversation([text]).redact(0).text).toBe(text);
    else expect(turns).toBeNull();
  });
});

describe("a value told in several turns of one text is found", () => {
  test.each([
    [
      "digits past their stamps",
      "[10:05] Support: phone?\n[10:05] Mara: 07700\n[10:06] Mara: 900\n[10:06] Mara: 634",
      ["07700", "634"],
    ],
    [
      "a password on the next line",
      "02.03.26, 10:02 - Ute Z.: mein Passwort ist\n02.03.26, 10:03 - Ute Z.: Seestern88",
      ["Seestern88"],
    ],
    [
      "an address at its sign",
      "(10:02:58) Visitor 8: torquil\n(10:03:02) Visitor 8: @skerry.example",
      ["torquil", "skerry"],
    ],
    ["a login asked for", "Nolwenn P  10:15\nson login ?\nGwen K  10:15\ntmorvan29 / Kouign-Amann9", ["tmorvan29"]],
    ["an address cut before its last part", "<mara_k> my ip is 198.51.100\n<mara_k> .77", ["198.51.100"]],
    ["who speaks in brackets", "<mara_k> hello\n<jens_b> ack", ["mara_k", "jens_b"]],
    ["a handle above its words", "bram_dv  11:03 AM\nhello\nmara.k  11:04 AM\nhi", ["bram_dv", "mara.k"]],
  ])("%s", (_, text, values) => {
    for (const kind of ["message", "aside"] as const) {
      const made = readConversation([{ text, kind }]).redact(0).text;
      for (const value of values) expect(made).not.toContain(value);
    }
  });

  test("and on from one message's transcript into the next one's", () => {
    const [, second] = redactConversation([
      "[10:05] Mara: my iban is DE89 3704",
      "[10:06] Mara: 0044 0532 0130 00\n[10:07] Jens: ok",
    ]);
    expect(second?.text).not.toContain("0532");
  });

  test("and what was asked about an order stays", () => {
    const text =
      "Agent: what is the order number?\nVisitor: 4500118\nAgent: price was 1,299.00 EUR\nVisitor: 250 pieces";
    expect(readConversation([text]).redact(0).text).toBe(text);
  });
});

describe("what leads to the next message", () => {
  test.each([
    ["a password", ["my password is", "Seestern88!"], ["Seestern88"]],
    ["a house and its street", ["I live at number 18", "Periwinkle Close"], ["Periwinkle"]],
    ["the rest behind its sign", ["Vad är ditt personnummer?", "811218", "-9876"], ["811218", "9876"]],
    ["a key in two halves", ["key: ghp_a8Kd02LmQx77", "ZpR4tYv91bNc0sWqEe"], ["ZpR4tYv91"]],
    ["a name asked for over a matter", ["Unter welchem Namen läuft das?", "Kammerlander, Benedikta"], ["Kammerlander"]],
  ])("%s", (_, texts, values) => {
    const made = redactConversation(texts.map((text) => ({ text, author: "c" })))
      .map(({ text }) => text)
      .join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test("ordinary words stay", () => {
    const texts = [
      "the problem is",
      "The screen stays black",
      "see step 18",
      "Then Restart it",
      "it was -5 degrees",
      "-10 today",
    ];
    expect(redactConversation(texts).map(({ text }) => text)).toEqual(texts);
  });
});
