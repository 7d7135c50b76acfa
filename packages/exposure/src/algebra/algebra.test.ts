import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress, parseRange, parseV4, V4_END, V6_BASE } from "./address.ts";
import { type AddressSet, equals, has, intersect, isEmpty, span, subtract, union, unionAll } from "./address-set.ts";
import { formatSources } from "./format.ts";
import {
  hasPacket,
  intersectPackets,
  noPackets,
  type PacketSet,
  subtractPackets,
  unionPackets,
  witnessOf,
} from "./packet-set.ts";

const SIZE = 24;
const addressSet = fc
  .array(fc.tuple(fc.nat(SIZE - 1), fc.nat(8)), { maxLength: 5 })
  .map((pairs) => unionAll(pairs.map(([lo, length]) => span(BigInt(lo), BigInt(Math.min(lo + length, SIZE))))));
const members = (set: AddressSet): boolean[] => Array.from({ length: SIZE }, (_, i) => has(set, BigInt(i)));

const packetSet = fc
  .array(fc.tuple(fc.constantFrom(6, 17), fc.nat(7), fc.integer({ min: 1, max: 4 }), addressSet), { maxLength: 5 })
  .map((bands) =>
    bands.reduce<PacketSet>(
      (set, [protocol, lo, length, sources]) =>
        unionPackets(set, sources.length > 0 ? new Map([[protocol, [{ lo, end: lo + length, sources }]]]) : new Map()),
      new Map(),
    ),
  );
const packets = [6, 17].flatMap((protocol) =>
  Array.from({ length: 12 }, (_, port) => port).flatMap((port) =>
    Array.from({ length: SIZE }, (_, i) => ({ protocol, port, source: BigInt(i) })),
  ),
);

describe("address sets", () => {
  it("union, intersection and difference agree with membership point by point", () => {
    fc.assert(
      fc.property(addressSet, addressSet, (a, b) => {
        const [inA, inB] = [members(a), members(b)];
        expect(members(union(a, b))).toEqual(inA.map((x, i) => x || inB[i]!));
        expect(members(intersect(a, b))).toEqual(inA.map((x, i) => x && inB[i]!));
        expect(members(subtract(a, b))).toEqual(inA.map((x, i) => x && !inB[i]!));
        expect(isEmpty(a)).toBe(!inA.includes(true));
      }),
    );
  });

  it("equal sets have one form, however they were put together", () => {
    fc.assert(fc.property(addressSet, addressSet, (a, b) => equals(union(subtract(a, b), intersect(a, b)), a)));
  });
});

describe("packet sets", () => {
  it("agree with membership packet by packet, and the witness is a member", () => {
    fc.assert(
      fc.property(packetSet, packetSet, (a, b) => {
        const results = [unionPackets(a, b), intersectPackets(a, b), subtractPackets(a, b)];
        for (const packet of packets) {
          const [x, y] = [hasPacket(a, packet), hasPacket(b, packet)];
          expect(results.map((set) => hasPacket(set, packet))).toEqual([x || y, x && y, x && !y]);
        }
        for (const set of results) {
          const witness = witnessOf(set);
          expect(witness === undefined).toBe(noPackets(set));
          if (witness) expect(hasPacket(set, witness)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a set minus itself is empty and neighbouring equal bands are one", () => {
    fc.assert(
      fc.property(packetSet, packetSet, (a, b) => {
        expect(noPackets(subtractPackets(a, a))).toBe(true);
        expect(unionPackets(subtractPackets(a, b), intersectPackets(a, b))).toEqual(unionPackets(a, a));
      }),
      { numRuns: 60 },
    );
  });
});

describe("addresses", () => {
  it("agree with ipaddr.js on every IPv6 text it prints, and print what they read", () => {
    fc.assert(
      // ipaddr.js reads "::192.0.2.1" as a mapped address, which RFC 4291 does not say.
      fc.property(
        fc.ipV6().filter((text) => !text.includes(".")),
        (text) => {
          const mine = parseAddress(text);
          const bytes = ipaddr.IPv6.parse(text).toByteArray();
          expect(mine).toBe(V6_BASE + bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n));
          expect(parseAddress(formatAddress(mine!))).toBe(mine);
        },
      ),
    );
  });

  it.each([
    ["192.0.2.1", true],
    ["192.0.2.01", false],
    ["0300.0.2.1", false],
    ["192.0.2", false],
    ["192.0.2.256", false],
    ["192.0.2.1.5", false],
    ["", false],
  ])("%s is an IPv4 address: %s", (text, good) => {
    expect(parseV4(text) !== undefined).toBe(good);
  });

  it.each([
    ["10.1.2.3/8", ["10.0.0.0/8"]],
    ["0.0.0.0", ["0.0.0.0/32"]],
    ["0.0.0.0/0", ["0.0.0.0/0"]],
    ["::/0", ["::/0"]],
    ["10.0.0.0/255.255.0.0", ["10.0.0.0/16"]],
    ["10.0.0.1-10.0.0.4", ["10.0.0.1-10.0.0.4"]],
    ["::ffff:192.0.2.1", ["::ffff:c000:201/128"]],
  ])("%s stands for %j", (text, printed) => {
    expect(formatSources(parseRange(text)!, String)).toEqual(printed);
  });

  it.each(["10.0.0.0/33", "::/129", "10.0.0.0/255.0.255.0", "10.0.0.9-10.0.0.1", "10.0.0.1-::1", "any"])(
    "%s is no range",
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it("two halves of IPv4 are the whole of it", () => {
    expect(unionAll([parseRange("0.0.0.0/1")!, parseRange("128.0.0.0/1")!])).toEqual([0n, V4_END]);
  });
});
