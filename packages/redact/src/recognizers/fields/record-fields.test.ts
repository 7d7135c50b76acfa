import { expect, test } from "vitest";
import { found } from "../found.ts";
import { recordFields } from "./record-fields.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['{"firstName":"Noor","lastName":"Haddad"}', ["PERSON Noor", "PERSON Haddad"]],
  ['"street": "Polna 3/12", "city": "Radom"', ["ADDRESS Polna 3/12", "ADDRESS Radom"]],
  [
    '{"given":"Hyun-woo","family":"Bae","email":"x@example.com"}',
    ["PERSON Hyun-woo", "PERSON Bae", "EMAIL x@example.com"],
  ],
  ['{"city":"Radom","email":null}', []],
  ['{"address":"printer-1","host":"x","phone":"none"}', []],
  ['{"fileName":"report","className":"row","user":"x"}', []],
];

test.each(TABLE)("a value is what its key says: %s", (text, expected) => {
  expect(found(recordFields, text)).toEqual(expected);
});
