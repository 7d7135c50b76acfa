import { expect, test } from "vitest";
import { found } from "../found.ts";
import { tableColumns } from "./table-columns.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["name;phone\nMara Oduya;555 0018", ["PERSON Mara Oduya", "PHONE 555 0018"]],
  ['id,email,address\n1,mara@example.com,"5 Mill Lane, Ely"', ["EMAIL mara@example.com", "ADDRESS 5 Mill Lane, Ely"]],
  ["id,email,address\n1,mara@example.com,5 Mill Lane, Ely", ["EMAIL mara@example.com", "ADDRESS 5 Mill Lane, Ely"]],
  ["| Name | Postcode |\n|---|---|\n| Jens Brückner | 9712 HX |", ["PERSON Jens Brückner", "ADDRESS 9712 HX"]],
  [
    "Vorname\tNachname\tPLZ\tOrt\nIlse\tZeisig\t99084\tErfurt",
    ["PERSON Ilse", "PERSON Zeisig", "ADDRESS 99084", "ADDRESS Erfurt"],
  ],
  ["name,price,stock\nWidget,4.50,3", []],
  ["interface,address,mask\neth0,192.0.2.1,255.255.255.0", []],
  ["product name,city\nLamp,Ely", []],
  ["time,user_agent,login\n10:00,curl/8.1,bjorksund", ["USERNAME bjorksund"]],
  ["Hi Mara, here is my phone, and my email too\nthanks, bye, now", []],
];

test.each(TABLE)("a value is what the head of its column says: %s", (text, expected) => {
  expect(found(tableColumns, text)).toEqual(expected);
});
