import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsPublic, nearlyEverybody, remainder } from "./ranges.ts";

const octet = fc.integer({ min: 0, max: 255 });
const cidr = fc
  .tuple(octet, octet, octet, octet, fc.integer({ min: 0, max: 32 }))
  .map(([a, b, c, d, bits]) => `${a}.${b}.${c}.${d}/${bits}`);
const number = (address: string) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
/** Whether a range in any of its written forms holds an address: told without the code under test. */
function holds(range: string, address: number): boolean {
  const [from = "", to] = range.split("-");
  if (to !== undefined) return number(from) <= address && address <= number(to);
  const [base = "", bits = "32"] = range.split("/");
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(base) / size) === Math.floor(address / size);
}

describe("what is left of sources after those that are allowed", () => {
  it("is exactly what is in the one and not in the other", () => {
    fc.assert(
      fc.property(fc.array(cidr, { maxLength: 4 }), fc.array(cidr, { maxLength: 4 }), (sources, allowed) => {
        const left = remainder(sources, allowed);
        const edges = [...sources, ...allowed].flatMap((range) => {
          const [base = "", bits = "32"] = range.split("/");
          const size = 2 ** (32 - Number(bits));
          const first = Math.floor(number(base) / size) * size;
          return [first - 1, first, first + size - 1, first + size];
        });
        for (const at of edges.filter((edge) => edge >= 0 && edge < 2 ** 32)) {
          const wanted = sources.some((one) => holds(one, at)) && !allowed.some((one) => holds(one, at));
          expect({ at, left: left.some((one) => holds(one, at)) }).toEqual({ at, left: wanted });
        }
      }),
    );
  });

  it("keeps the families apart and reads IPv6 in every form", () => {
    expect(remainder(["::/0"], ["0.0.0.0/0"])).toEqual(["::/0"]);
    expect(remainder(["2001:db8::/32"], ["2001:0db8:0:0:0:0:0:0/32"])).toEqual([]);
    expect(remainder(["::ffff:192.0.2.1"], ["::ffff:c000:201"])).toEqual([]);
    expect(remainder(["2001:db8::1-2001:db8::5"], ["2001:db8::3"])).toEqual([
      "2001:db8:0:0:0:0:0:1-2001:db8:0:0:0:0:0:2",
      "2001:db8:0:0:0:0:0:4-2001:db8:0:0:0:0:0:5",
    ]);
  });

  it("takes a named source as allowed only by its name", () => {
    expect(remainder(["AzureCloud", "sg:sg-1"], ["azurecloud", "0.0.0.0/0"])).toEqual(["sg:sg-1"]);
    expect(remainder(["10.0.0.0/8"], ["no address", "10.0.0.0/33"])).toEqual(["10.0.0.0/8"]);
  });

  it("is nearly everybody from half of the addresses on", () => {
    expect(nearlyEverybody(["0.0.0.0/1"])).toBe(true);
    expect(nearlyEverybody(["0.0.0.0-9.255.255.255", "11.0.0.0-255.255.255.255"])).toBe(true);
    expect(nearlyEverybody(["::/0"])).toBe(true);
    expect(nearlyEverybody(["8.0.0.0/8", "2a00::/16", "AzureCloud"])).toBe(false);
  });

  it("is public when anybody on the internet has a part in it", () => {
    expect(holdsPublic(["10.0.0.0/8", "203.0.113.0/24", "fc00::/7"])).toBe(false);
    expect(holdsPublic(["10.0.0.0/8", "8.8.8.8"])).toBe(true);
    expect(holdsPublic(["2a00::1"])).toBe(true);
    expect(holdsPublic(["AzureCloud"])).toBe(true);
    expect(holdsPublic([])).toBe(false);
  });
});
