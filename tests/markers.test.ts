import { expect, it } from "vitest";
import { MARKERS, markersIn, markersInBytes } from "./support/markers.ts";

it.each(MARKERS)("$type is found by each of its needles, in a text and among bytes", ({ type, needles }) => {
  for (const needle of needles) {
    const said = `${type} "${needle}"`;
    const text = `\u0000ab ${needle.toUpperCase()}\u00ff\n`;
    expect(markersIn(text)).toContain(said);
    expect(markersInBytes(Buffer.concat([Buffer.alloc(5000), Buffer.from(needle), Buffer.alloc(9, 255)]))).toContain(
      said,
    );
  }
  expect(markersIn("a lamp blinks")).toEqual([]);
  expect(markersInBytes(Buffer.alloc(5000, 97))).toEqual([]);
});
