import { expect, test } from "vitest";
import { found } from "../found.ts";
import { spokenAnswers } from "./spoken-answers.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["Agent: and the security code? Customer: seven one nine.", ["CARD seven one nine"]],
  ["Agent: what is your postcode? Caller: yes, S K 9 4 J L.", ["ADDRESS S K 9 4 J L"]],
  [
    "Agent: date of birth please. Caller: the ninth of August nineteen fifty two.",
    ["DOB the ninth of August nineteen fifty two"],
  ],
  ["Caller: it's S-I-O-B-H-A-N, with an H", ["PERSON S-I-O-B-H-A-N"]],
  ["Agent: did you try the code? Customer: not yet.", []],
  ["Agent: can you see the U-S-B logo? Customer: yes.", []],
];

test.each(TABLE)("what is said to a question is what was asked for: %s", (text, expected) => {
  expect([...new Set(found(spokenAnswers, text))]).toEqual(expected);
});
