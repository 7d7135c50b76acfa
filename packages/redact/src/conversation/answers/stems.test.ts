import { describe, expect, test } from "vitest";
import { redactConversation } from "../../index.ts";

/** "a: …" is the agent's, "c: …" the customer's. */
const read = (lines: readonly string[]) =>
  redactConversation(lines.map((line) => ({ text: line.slice(3), author: line[0] as string }))).map(({ text }) => text);

describe("what a question asks for is told by the stems of its words", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Dutch, a number to be called", ["a: Op welk nummer kunnen we hem bellen?", "c: 06 twaalf 88 31"], ["88 31"]],
    ["Swedish, a town alone", ["a: Postort?", "c: vilhelmina"], ["vilhelmina"]],
    ["Hungarian, the case of the word", ["a: Melyik címre vigyük?", "c: hársfa köz 4 fsz 1"], ["hársfa", "fsz 1"]],
    ["Finnish, two things asked", ["a: Mikä on osoite ja kuka avaa?", "c: koivutie 9 c 3, kuusikko"], ["koivutie 9"]],
    ["Greek, with its own question mark", ["a: Πού μένετε;", "c: θερμοπυλών 14, 2ος"], ["θερμοπυλών 14"]],
    ["Czech, and you are", ["a: Děkuji. A vy jste?", "c: zedníček"], ["zedníček"]],
    ["Romanian, where to send", ["a: Unde trimitem curierul?", "c: str crinilor 8 ap 3"], ["crinilor 8"]],
    ["a need in mid-sentence", ["a: Dazu brauche ich noch Ihren Nachnamen.", "c: rübsteck"], ["rübsteck"]],
    ["a question with more behind it", ["a: Serial number? It's on the lid.", "c: Q4T 33 9021 08 b"], ["33 9021"]],
    ["a name and a number at once", ["a: Фамилия и номер заказа?", "c: 55108, щукарёв"], ["щукарёв"]],
    [
      "two plates among words",
      ["a: Targa di entrambi?", "c: la mia ek 207 wz poi c'era l'altra, tp 551 k"],
      ["ek 207 wz"],
    ],
    ["letter by letter", ["a: How do you spell the surname?", "c: K for kilo, V, E, T"], ["K for kilo"]],
    [
      "a number asked for behind its street",
      ["a: Which street?", "c: ottermead lane", "a: Number?", "c: 31 b"],
      ["31 b"],
    ],
    ["asked back", ["a: Te mandé un código por SMS, ¿cuál es?", "c: ¿4 números?", "a: sí", "c: 7 7 1 4"], ["7 7 1 4"]],
    ["a Vietnamese name of words", ["a: Cho mình xin họ tên nhé?", "c: đỗ thị thanh xuân"], ["thanh xuân"]],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test.each<[string, readonly string[]]>([
    ["a firm", ["a: Who is your provider?", "c: vodafone"]],
    ["where it was bought", ["a: Where did you buy it?", "c: online, last week"]],
    ["a telephone's make", ["a: Which phone is it?", "c: galaxy s21"]],
    ["for how long", ["a: How long have you had the number?", "c: since 2019"]],
    ["a name of a thing", ["a: What is the name of the product?", "c: toaster, the big one"]],
    ["an order's number", ["a: Order number please?", "c: 55108, the blue one"]],
  ])("%s stays", (_, lines) => {
    expect(read(lines)).toEqual(lines.map((line) => line.slice(3)));
  });
});
