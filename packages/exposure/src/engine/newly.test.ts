import fc from "fast-check";
import { expect, it } from "vitest";
import { equals, subtract, union } from "../algebra/address-set.ts";
import { readModel } from "../read.ts";
import { save } from "../testing/build.ts";
import { lineOf } from "./line.ts";
import { names } from "./names.ts";
import { newBands, opened, possible } from "./newly.ts";
import { PIECE } from "./pieces.ts";
import { type Band, reachOf } from "./reach.ts";

const rule = fc
  .record({
    at: fc.integer({ min: 0, max: 255 }),
    from: fc.integer({ min: 0, max: 12 }),
    width: fc.integer({ min: 0, max: 6 }),
    doubt: fc.integer({ min: 0, max: 4 }),
    action: fc.constantFrom("ACCEPT", "DROP"),
  })
  .map(({ at, from, width, doubt, action }) => {
    const limit = doubt === 0 ? " -m limit --limit 1/s" : "";
    return `-A INPUT -s 8.0.${at}.0/${18 + (at % 7)} -p tcp${limit} -m tcp --dport ${from}:${from + width} -j ${action}`;
  });
/** Many small networks, so that the line has several pieces. */
const spread = Array.from({ length: PIECE }, (_, i) => `-A INPUT -s 8.0.${2 * i}.0/24 -p tcp -j ACCEPT`);
const list = fc
  .tuple(fc.array(rule, { maxLength: 12 }), fc.boolean())
  .map(([rules, wide]) => (wide ? [...rules, ...spread] : rules));

it("what is new is, port by port, what is there and was not, and neighbours differ", () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const known = names();
      const [old, now] = [readModel([save(before)], known), readModel([save(after)], known)];
      const [was, is] = [old.targets[0]!, now.targets[0]!];
      const line = lineOf(now, [was, is]);
      const [a, b] = [reachOf(old, was, line).bands(6), reachOf(now, is, line).bands(6)];
      const at = <T extends { lo: number; end: number }>(bands: readonly T[], port: number): T | undefined =>
        bands.find((band) => band.lo <= port && port < band.end);
      const { starts } = line.compiled.axis;
      const ranges = (pieces: Band["pieces"]): bigint[] =>
        pieces.flatMap(({ from, flags }) =>
          [...flags].flatMap((flag, i) => (flag === 1 ? [starts[from + i]!, starts[from + i + 1]!] : [])),
        );
      const joined = (bounds: readonly bigint[]): bigint[] =>
        bounds.filter((bound, i) => bound !== bounds[i + 1] && bound !== bounds[i - 1]);
      const [certain, doubtful] = [newBands(b, a, opened), newBands(b, a, possible)];
      for (let port = 0; port < 20; port++) {
        const [one, two] = [at(a, port)!, at(b, port)!];
        const isOpened = subtract(two.open(), one.open());
        const may = subtract(union(two.open(), two.maybe()), union(one.open(), one.maybe()));
        expect(joined(ranges(at(certain, port)?.pieces ?? []))).toEqual(isOpened);
        expect(joined(ranges(at(doubtful, port)?.pieces ?? []))).toEqual(subtract(may, isOpened));
      }
      for (const found of [certain, doubtful]) {
        for (const [i, band] of found.entries()) {
          const next = found[i + 1];
          if (next && next.lo === band.end) expect(equals(ranges(band.pieces), ranges(next.pieces))).toBe(false);
        }
      }
    }),
    { numRuns: 120 },
  );
});
