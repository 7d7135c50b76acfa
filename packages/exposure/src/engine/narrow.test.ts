import fc from "fast-check";
import { expect, it } from "vitest";
import { readModel } from "../read.ts";
import { save } from "../testing/build.ts";
import { names } from "./names.ts";
import { reachOf } from "./reach.ts";

const rule = fc
  .record({
    source: fc.constantFrom("0.0.0.0/0", "8.0.0.0/7", "8.8.0.0/16", "9.0.0.0/8", "10.0.0.0/8", "128.0.0.0/1"),
    negated: fc.boolean(),
    from: fc.integer({ min: 0, max: 12 }),
    width: fc.integer({ min: 0, max: 6 }),
    all: fc.integer({ min: 0, max: 4 }),
    also: fc.constantFrom(
      "",
      "",
      "",
      "",
      " -d 10.0.0.5",
      " -i eth0",
      " -d 10.0.0.0/30 -i eth1",
      " -m limit --limit 1/s",
    ),
    action: fc.constantFrom("-j ACCEPT", "-j DROP", "-j RETURN", "-j sub", "-g sub"),
  })
  .map(({ source, negated, from, width, all, also, action }) => {
    const ports = all === 0 ? "" : ` -p tcp -m tcp --dport ${from}:${from + width}`;
    return `${negated ? " !" : ""} -s ${source}${also}${ports} ${action}`;
  });
const chain = (name: string, rules: readonly string[]): string[] => rules.map((one) => `-A ${name}${one}`);

it("answers carried from port to port are those of the whole list walked for each port, with the same deciding rules", () => {
  const sub = fc
    .array(rule, { maxLength: 5 })
    .map((rules) => rules.map((one) => one.replace(/-[jg] sub/, "-j RETURN")));
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 10 }), sub, (entry, inner) => {
      const model = readModel([save([":sub - [0:0]", ...chain("INPUT", entry), ...chain("sub", inner)])], names());
      const target = model.targets[0]!;
      const bands = (stepwise: boolean, ports?: readonly number[]) =>
        reachOf(model, target, undefined, stepwise)
          .bands(6, ports)
          .map(({ lo, end, open, maybe, passedBy, stoppedBy }) => [
            lo,
            end,
            open().map(String),
            maybe().map(String),
            passedBy(open()).map((one) => one.origin),
            stoppedBy([0n, 1n << 32n]).map((one) => one.origin),
          ]);
      const ports = Array.from({ length: 22 }, (_, port) => port);
      expect(bands(true, ports)).toEqual(bands(false, ports));
      expect(bands(true)).toEqual(bands(false));
      // Ports that go down as well.
      expect(bands(true, [9, 3, 12])).toEqual(bands(false, [9, 3, 12]));
    }),
    { numRuns: 100 },
  );
});
