import { InvalidArgumentError } from "commander";

/** Ports asked about, both ends included. Without a protocol: over any. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly protocol?: string;
}

const PROTOCOLS = ["tcp", "udp", "sctp"];

/** Option parser of `9200,9300-9400/tcp,53/udp`; the option may be repeated. */
export function ports(text: string, before: readonly Asked[] = []): readonly Asked[] {
  return [...before, ...text.split(",").map((part) => one(part.trim()))];
}

function one(part: string): Asked {
  const [, first, last, protocol] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/([a-z]+))?$/i.exec(part) ?? [];
  const from = Number(first);
  const to = Number(last ?? first);
  if (first === undefined || from > to || to > 65535) {
    throw new InvalidArgumentError(`"${part}" is no port. Expected such as 9200,9300-9400/tcp,53/udp.`);
  }
  if (protocol === undefined) return { from, to };
  if (!PROTOCOLS.includes(protocol.toLowerCase())) {
    throw new InvalidArgumentError(`"${part}": the protocol is one of ${PROTOCOLS.join(", ")}.`);
  }
  return { from, to, protocol: protocol.toLowerCase() };
}

/** Option parser of `9200` (TCP) or `53/udp`: one port. */
export function onePort(text: string): { readonly port: number; readonly protocol: string } {
  const { from, to, protocol = "tcp" } = one(text.trim());
  if (from !== to) throw new InvalidArgumentError("Expected one port.");
  return { port: from, protocol };
}

/** What a result's port text covers. */
export function rangeOf(text: string): Asked {
  if (text === "*") return { from: 0, to: 65535 };
  const [from, to] = text.split("-").map(Number);
  return { from: from!, to: to ?? from! };
}

export const textOf = ({ from, to }: Asked): string =>
  from === 0 && to === 65535 ? "*" : from === to ? String(from) : `${from}-${to}`;

/** Ascending, what touches joined; the protocol is dropped. */
export function joined(ranges: readonly Asked[]): Asked[] {
  const out: Asked[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from <= last.to + 1) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}

export function common(a: readonly Asked[], b: readonly Asked[]): Asked[] {
  const shared = a.flatMap((x) =>
    b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })).filter(({ from, to }) => from <= to),
  );
  return joined(shared);
}

/** What is in `a` and not in `b`. */
export function without(a: readonly Asked[], b: readonly Asked[]): Asked[] {
  const taken = joined(b);
  return joined(a).flatMap(({ from, to }) => {
    const left: Asked[] = [];
    let at = from;
    for (const gap of taken) {
      if (gap.to < at || gap.from > to) continue;
      if (gap.from > at) left.push({ from: at, to: gap.from - 1 });
      at = gap.to + 1;
    }
    return at <= to ? [...left, { from: at, to }] : left;
  });
}
