import { ALL_V4, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, isEmpty, subtract, union, unionAll } from "../algebra/address-set.ts";

/**
 * IPv4 that no packet from the public internet carries as its source: the entries of the IANA special-purpose registry
 * (RFC 6890) that are not globally reachable, multicast and the reserved top. Documentation ranges are among them.
 */
const NOT_PUBLIC_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  // Azure's host address: public by number, but answered and sent from by the platform only.
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];

/** Global unicast is 2000::/3; these parts of it are for benchmarks, ORCHID and documentation. */
const NOT_PUBLIC_V6 = ["2001:2::/48", "2001:10::/28", "2001:20::/28", "2001:db8::/32", "3fff::/20"];

const all = (ranges: readonly string[]): AddressSet => unionAll(ranges.map((range) => parseRange(range) ?? []));

export const PUBLIC_V4: AddressSet = subtract(ALL_V4, all(NOT_PUBLIC_V4));
export const PUBLIC_V6: AddressSet = subtract(all(["2000::/3", "64:ff9b::/96"]), all(NOT_PUBLIC_V6));
export const PUBLIC: AddressSet = union(PUBLIC_V4, PUBLIC_V6);

/** RFC 1918, shared and link-local space, and unique local IPv6: what a private network is made of. */
export const PRIVATE: AddressSet = all([
  "10.0.0.0/8",
  "100.64.0.0/10",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
]);

/** Whether an address, CIDR or `first-last` range holds some address of the public internet; undefined for anything else. */
export function isPublic(text: string): boolean | undefined {
  const range = parseRange(text);
  return range && !isEmpty(intersect(range, PUBLIC));
}
