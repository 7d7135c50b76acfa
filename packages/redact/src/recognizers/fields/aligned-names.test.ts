import { expect, test } from "vitest";
import { found } from "../found.ts";
import { alignedColumns } from "./aligned-columns.ts";

const names = (text: string) => found(alignedColumns, text).filter((one) => one.startsWith("PERSON "));

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  [
    "First name   Last name     Phone\nMechthild    Zwanziger     030 5550 1133\nXyrto        Bramvelt      030 5550 1134\n",
    ["PERSON Mechthild", "PERSON Zwanziger", "PERSON Xyrto", "PERSON Bramvelt"],
  ],
  [
    "Name              Email\n----              -----\nXyrto Bramvelt    xb@example.com\nwilhelm zott      wz@example.com\n",
    ["PERSON Xyrto Bramvelt", "PERSON wilhelm zott"],
  ],
  ["Vorname      Telefon          Artikel\nXyrto        030 5550 1122    Lampe Fado\n", ["PERSON Xyrto"]],
  ["   Surname   DOB\n  Bramvelt   1984-03-12\n", ["PERSON Bramvelt"]],
  // What it is not: a program's list, files, a sentence with a wide gap, what stands below the table.
  ["NAME       READY   STATUS\nnginx      1/1     Running\n", []],
  ["Name        Size    Phone\nnotes.txt   20 kB   -\n", []],
  ["my name is   on the phone\nplease      wait\n", []],
  ["Name    Phone\nXyrto   030 5550 1122\n\nLorem   ipsum dolor\n", ["PERSON Xyrto"]],
];

test.each(TABLE)("names stand below the head that says so: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("rows that are heads themselves are read once", () => {
  const text = "Name        Phone\n".repeat(40_000);
  const before = process.cpuUsage();
  names(text);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});
