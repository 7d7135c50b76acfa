import { describe, expect, it } from "vitest";
import { find } from "../../find.ts";

const found = (text: string): string[] => find(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe("a value is told by its name", () => {
  it.each([
    ["behind a blank", "nummerplade fr 73916", "PLATE fr 73916"],
    ["behind any sign", "Pass-Nr. → C7XF29TL3", "PASSPORT C7XF29TL3"],
    ["before it, in brackets", "739164 (SMS-Code)", "SECRET 739164"],
    ["as a document says", "rodné číslo podle dokladu: 765309/3916", "ID 765309/3916"],
    [
      "where a sentence puts it right",
      "the passport no you have is wrong. It should be PB7391648",
      "PASSPORT PB7391648",
    ],
    ["in the line that answers", "Agent: number plate please?\nCustomer: fr73 wtk", "PLATE fr73 wtk"],
    ["in a column", "id;rendszám\n4;PFR-592\n5;RTX-738", "PLATE RTX-738"],
    ["with letters missing", "my pasport is PB7391648", "PASSPORT PB7391648"],
  ])("%s", (_, text, value) => {
    expect(found(text)).toContain(value);
  });

  it.each([
    "The PIN must be 4 to 8 digits long.",
    "Права администратора нужны с версии 12.4.1",
    "The address field accepts 35 characters, longer ones are cut.",
    "The steel plate is 284 mm wide.",
  ])("%s: nothing is", (text) => {
    expect(found(text)).toEqual([]);
  });
});
