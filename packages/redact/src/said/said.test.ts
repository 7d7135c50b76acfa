import { describe, expect, test } from "vitest";
import { find } from "../find.ts";

const found = (text: string): string[] => find(text).map((f) => `${f.type} ${text.slice(f.start, f.end)}`);

describe("what is told in words is found as what is written in figures", () => {
  test.each([
    ["my PIN is four seven one nine", ["SECRET four seven one nine"]],
    ["what's the sort code?\ntwenty, forty four, oh nine", ["BANK twenty, forty four, oh nine"]],
    ["pin 0 8 8 2 does not open it", ["SECRET 0 8 8 2"]],
    ["passcode's 71 04 92", ["SECRET 71 04 92"]],
    ["zero two zero seven nine four six", ["PHONE zero two zero seven nine four six"]],
    ["call null drei null eins zwei", ["PHONE null drei null eins zwei"]],
    [
      "my ssn is five three six dash nine zero dash four three nine nine",
      ["ID five three six dash nine zero dash four three nine nine"],
    ],
    [
      "IP ist eins neun zwo Punkt eins sechs acht Punkt null Punkt siebzehn",
      ["IP eins neun zwo Punkt eins sechs acht Punkt null Punkt siebzehn"],
    ],
    ["passport is C zero one X seven seven F G K", ["PASSPORT C zero one X seven seven F G K"]],
    ["she typed the lot: five one two, forty-four, 3 8 8 1", ["ID five one two, forty-four, 3 8 8 1"]],
    [
      "delivery wale ko bolo nau aath saat, paanch paanch, shunya teen, do chaar nau",
      ["PHONE nau aath saat, paanch paanch, shunya teen, do chaar nau"],
    ],
    ["नंबर नौ आठ 7 1 0 - 44 882 है", ["PHONE नौ आठ 7 1 0 - 44 882"]],
    ["kod e-rec. 4 4 7 9, dziękuję", ["SECRET 4 4 7 9"]],
    ["my plate is kilo x-ray five eight romeo yankee bravo", ["PLATE kilo x-ray five eight romeo yankee bravo"]],
    ["plaka otuz beş KZ 0714", ["PLATE otuz beş KZ 0714"]],
    [
      "passport number C for charlie zero one X-ray seven seven F G K",
      ["PASSPORT C for charlie zero one X-ray seven seven F G K"],
    ],
    ["微信同号，一三八零零五五五零一四二", ["PHONE 一三八零零五五五零一四二"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    "the outage ran from nine fifteen to ten forty five",
    "plate size 1250 x 2500, and two mike stands",
    "la colonne passe en float64 et la TVA est fausse",
    "avsluttet med kode 137 (minne 1,9/2,0 GiB)",
    "error code four oh four",
    "one or two of three",
    "one two three four five six seven",
    "we paid two thousand four hundred and fifty pounds",
    "order number four four one two nine",
    "version two point five point one",
    "der Fehler null null drei acht neun eins zwei",
    "chapter twenty one verse seven",
    "I rang at nine fifteen and again at ten thirty",
  ])("%s is nobody's", (text) => expect(found(text)).toEqual([]));
});
