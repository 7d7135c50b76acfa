import { expect, test } from "vitest";
import { found } from "../found.ts";
import { oddSigns } from "./odd-signs.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["mail is greta.holm @fjordpost couk", ["EMAIL greta.holm @fjordpost couk"]],
  ["From ingrid.lund\n@fjordpost\n.example", ["EMAIL ingrid.lund\n@fjordpost\n.example"]],
  [
    "mail: lucie.arnaud arobase boitebleue\nClient: point fr",
    ["EMAIL lucie.arnaud arobase boitebleue", "EMAIL point fr"],
  ],
  ["邮箱是xiaoyang88#小狗邮箱点com", ["EMAIL xiaoyang88#小狗邮箱点com"]],
  ["installed @angular/core\n.npmrc was missing", []],
  ["we looked at page\nAgent: punto de venta", []],
];

test.each(TABLE)("a broken address is found, other signs and words are not: %s", (text, expected) => {
  expect(found(oddSigns, text)).toEqual(expected);
});
