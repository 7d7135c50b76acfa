/** IANA protocol numbers that rule languages write as words. */
const NUMBERS: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  ipip: 4,
  ipencap: 4,
  tcp: 6,
  udp: 17,
  dccp: 33,
  gre: 47,
  esp: 50,
  ah: 51,
  icmpv6: 58,
  "ipv6-icmp": 58,
  icmp6: 58,
  ospf: 89,
  vrrp: 112,
  sctp: 132,
  udplite: 136,
};

/** The number of a protocol word or number text; undefined when it is neither. */
export function protocolNumber(text: string): number | undefined {
  const known = NUMBERS[text.toLowerCase()];
  if (known !== undefined) return known;
  return /^\d{1,3}$/.test(text) && Number(text) < 256 ? Number(text) : undefined;
}

/** The first word of each number. */
const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(NUMBERS)
    .reverse()
    .map(([name, number]) => [number, name]),
);

export const protocolName = (number: number): string => NAMES.get(number) ?? String(number);
