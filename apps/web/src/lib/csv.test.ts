import { expect, test } from "vitest";
import { csvName, toCsv } from "./csv.ts";

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

test("a file is called by its figure and its days, the last one included", () => {
  expect(csvName("volume", "2026-10-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z", "UTC")).toBe(
    "volume-from-2026-10-01-to-2026-10-31.csv",
  );
  expect(csvName("volume", "2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z", "Europe/Berlin")).toBe(
    "volume-from-2026-10-01-to-2026-10-31.csv",
  );
  expect(csvName("csat", null, "2026-11-01T10:00:00.000Z", "UTC")).toBe("csat-to-2026-11-01.csv");
  expect(csvName("csat", null, null, "UTC")).toBe("csat.csv");
});
