import { expect, test } from "vitest";
import { found } from "../found.ts";
import { persons } from "./persons.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["Hi Tobenna,", ["PERSON Tobenna"]],
  ["my name is mara oduya", ["PERSON mara oduya"]],
  ["Regards,\nMara Oduya", ["PERSON Mara Oduya"]],
  ["меня зовут Анна Смирнова", ["PERSON Анна Смирнова"]],
  ["اسمي فاطمة الزهراني", ["PERSON فاطمة الزهراني"]],
  ["Hi team,", []],
  ["Dear Customer", []],
  ["in May and August", []],
  ["Windows Update failed", []],
];

test.each(TABLE)("a name is found by what stands around it or by what it is: %s", (text, expected) => {
  expect([...new Set(found(persons, text))]).toEqual(expected);
});
