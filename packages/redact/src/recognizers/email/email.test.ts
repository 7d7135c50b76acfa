import { expect, test } from "vitest";
import { found } from "../found.ts";
import { emails } from "./email.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["mara@example.com", ["EMAIL mara@example.com"]],
  ["XYZ @contoso com", ["EMAIL XYZ @contoso com"]],
  ["mara . oduya @ example . com now", ["EMAIL mara . oduya @ example . com"]],
  ["mara@example[.]com", ["EMAIL mara@example[.]com"]],
  ['"mara oduya"@example.com', ['EMAIL "mara oduya"@example.com']],
  ["see you @ 5 com park", []],
  ["a@b", []],
  ["logo@2x.png", []],
  ["npm i @scope/pkg@1.2.3", []],
];

test.each(TABLE)("an address is found however its sign and dots are set: %s", (text, expected) => {
  expect([...new Set(found(emails, text))]).toEqual(expected);
});
