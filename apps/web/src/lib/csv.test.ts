import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("quotes what needs quoting and leaves nothing for null", () => {
  const table = {
    columns: ["a", "b"],
    rows: [
      ['say "hi", now', null],
      ["two\nlines", 1.5],
    ],
  };
  expect(toCsv(table)).toBe('a,b\r\n"say ""hi"", now",\r\n"two\nlines",1.5\r\n');
});

test("no cell runs as a formula in a spreadsheet", () => {
  expect(toCsv({ columns: ["x"], rows: [["=1+1"], ["@cmd"], [-3]] })).toBe("x\r\n'=1+1\r\n'@cmd\r\n-3\r\n");
});
