import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chipsOf,
  lastDay,
  monthRange,
  parseSearch,
  pick,
  pickFilter,
  splitValues,
  stringifySearch,
  toggleValue,
} from "./url-state.ts";

describe("the address", () => {
  test("is read back as it was written", () => {
    const value = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      }),
    );
  });

  test("keeps a case number as text", () => {
    expect(parseSearch("?q=00123")).toEqual({ q: "00123" });
  });

  test("stays readable", () => {
    expect(stringifySearch({ status: "open,pending", q: "" })).toBe("?status=open,pending");
  });

  test("drops what it does not know", () => {
    expect(pick({ q: "a", evil: "b", sort: 3 }, ["q", "sort"])).toEqual({ q: "a", sort: "3" });
    expect(pickFilter({ status: "open", q: "words" })).toEqual({ status: "open" });
  });
});

describe("toggleValue", () => {
  test("adds, then takes out, then leaves nothing", () => {
    expect(toggleValue(undefined, "open")).toBe("open");
    expect(toggleValue("open", "new")).toBe("open,new");
    expect(toggleValue("open,new", "open")).toBe("new");
    expect(toggleValue("new", "new")).toBeUndefined();
  });

  test("done twice changes nothing", () => {
    const value = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(value), value, (chosen, one) => {
        const before = chosen.join(",");
        const after = toggleValue(toggleValue(before, one), one) ?? "";
        expect(new Set(after.split(","))).toEqual(new Set(before.split(",")));
      }),
    );
  });
});

test("a value is chosen whole, whatever commas and backslashes it has", () => {
  expect(toggleValue(undefined, "Phones, Tablets")).toBe(String.raw`Phones\, Tablets`);
  expect(splitValues(String.raw`Phones\, Tablets,Desk`)).toEqual(["Phones, Tablets", "Desk"]);
  const value = fc.stringMatching(/^[a,\\ ]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(value, { maxLength: 4 }), (chosen) => {
      const text = chosen.reduce<string | undefined>((before, one) => toggleValue(before, one), undefined);
      expect(splitValues(text)).toEqual(chosen);
    }),
  );
});

test("every chosen value is a chip", () => {
  expect(chipsOf({ status: "open,new", from: "2019-12-01" })).toEqual([
    { name: "status", value: "open" },
    { name: "status", value: "new" },
    { name: "from", value: "2019-12-01" },
  ]);
});

test("a month runs to the first day of the next", () => {
  expect(monthRange("2019-12")).toEqual({ from: "2019-12-01", to: "2020-01-01" });
  expect(monthRange("2020-02-01")).toEqual({ from: "2020-02-01", to: "2020-03-01" });
  expect(monthRange("2020-13")).toBeNull();
});

test("a date in the address that is none is left out, and the last day shown is the one before the end", () => {
  expect(pick({ from: "abc", to: "2026-99-99", product: "Desk" }, ["from", "to", "product"])).toEqual({
    product: "Desk",
  });
  expect(pick({ from: "2026-01-01", to: "2026-02-01T00:00:00Z" }, ["from", "to"])).toEqual({
    from: "2026-01-01",
    to: "2026-02-01T00:00:00Z",
  });
  expect(lastDay("2026-03-01")).toBe("2026-02-28");
  expect(lastDay("2026-03-01T12:00:00Z")).toBe("2026-03-01");
});
